"""How a value of a rule is compared with what a departure says. Pure.

Names by their words, roles with wildcards, keywords in text; compiled once for each value.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

import regex

from scheduler.rules.case import Condition
from storage.identity.folding import fold

MAX_ROLE_CHARS = 500
"""Code points of a role; longer ones are mistakes in reading, and are compared as far as this."""
SHOWN_CHARS = 80
"""Code points of a value that a condition's detail repeats."""
SHOWN_VALUES = 6
"""Of a rule that a condition's detail repeats: a group may hold hundreds."""

_NEVER = r"(?!)"
_WORD = regex.compile(r"[\w*]+")
# Scripts that put no space between words: no word boundary to ask for.
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR")


def first(
    name: str,
    label: str,
    value: str | None,
    wanted: Sequence[str],
    compare: Callable[[str, str], bool],
) -> Condition:
    """Whether a field is as any of the values wants it."""
    if not value:
        return Condition(name, False, f"{label} is not known")
    for each in wanted:
        if compare(each, value):
            return Condition(name, True, f'{label} {shown(value)} matches "{each}"')
    return Condition(name, False, f"{label} {shown(value)} matches none of {listed(wanted)}")


def one_of(name: str, label: str, value: str, allowed: Sequence[str]) -> Condition:
    """Whether a field has one of the values."""
    if value in allowed:
        return Condition(name, True, f"{label} is {value}")
    return Condition(name, False, f"{label} is {value}, not {listed(allowed)}")


def has_words(wanted: str, name: str) -> bool:
    """Every word, folded already, stands in the name: "google" in "Google DeepMind"."""
    words = set(wanted.split())
    return bool(words) and words <= _words(name)


def has_name(wanted: str, name: str) -> bool:
    """The same for a value as it is written."""
    return has_words(fold(wanted), name)


def has_role(wanted: str, role: str) -> bool:
    """Its words stand in the role one after the other, `*` for anything."""
    return _compiled_role(wanted).search(_spaced(role[:MAX_ROLE_CHARS])) is not None


def has_keyword(wanted: str, folded: str) -> bool:
    """Its words stand in a text that `folded_text` gave, whole where words have spaces."""
    return _compiled_keyword(wanted).search(folded) is not None


def shown(value: str) -> str:
    """A value in quotes, on one short line."""
    cut = value if len(value) <= SHOWN_CHARS else value[: SHOWN_CHARS - 1] + "…"
    return f'"{" ".join(cut.split())}"'


def listed(values: Iterable[str]) -> str:
    """The first values of a rule in quotes, and how many more there are."""
    names = list(values)
    told = ", ".join(f'"{value}"' for value in names[:SHOWN_VALUES])
    more = len(names) - SHOWN_VALUES
    return f"{told} and {more} more" if more > 0 else told


# every rule asks about the same departure
@lru_cache(maxsize=64)
def _words(name: str) -> frozenset[str]:
    return frozenset(fold(name).split())


@lru_cache(maxsize=4)
def folded_text(text: str) -> str:
    """A text as `has_keyword` takes it; every rule asks about the same post."""
    return _folded(text)


@lru_cache(maxsize=64)
def _spaced(text: str) -> str:
    """Words in lower case, each between spaces; what is neither word nor `*` is a space."""
    words = _WORD.findall(_folded(text))
    return f" {' '.join(words)} "


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


@lru_cache(maxsize=1024)
def _compiled_role(wanted: str) -> regex.Pattern[str]:
    words = _spaced(wanted).split()
    return regex.compile(" " + "".join(map(_role_part, words)) if words else _NEVER)


def _role_part(word: str) -> str:
    # `*` alone is any number of words, inside a word any number of letters
    return r"(?:\w+ )*?" if word == "*" else regex.escape(word).replace(r"\*", r"\w*") + " "


@lru_cache(maxsize=1024)
def _compiled_keyword(wanted: str) -> regex.Pattern[str]:
    words = _folded(wanted).split()
    if not words:
        return regex.compile(_NEVER)
    before = r"(?<!\w)" if _has_boundary(words[0][0]) else ""
    after = r"(?!\w)" if _has_boundary(words[-1][-1]) else ""
    return regex.compile(before + r"\s+".join(regex.escape(word) for word in words) + after)


def _has_boundary(char: str) -> bool:
    return (char.isalnum() or char == "_") and not unicodedata.name(char, "").startswith(_UNSPACED)
