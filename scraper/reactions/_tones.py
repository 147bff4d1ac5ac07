"""The vocabulary of farewells: in which tone a reply speaks.

A language has one file, `scraper/detect/languages/<code>/replies.py`, with a list of phrases for
each tone, parted by commas, in small letters:

    blank     blanks
    *         the rest of a word: `thank*`
    (a|b)     one of them

A phrase begins and ends with a word, but not in Chinese, Japanese and Korean, whose words have no
such edges. Irony is looked for first, and what it holds is read no further: "thanks for nothing"
thanks nobody. English is read beside every other language, since everybody says "legend".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from scraper.detect.languages import CODES
from scraper.reactions._signs import signs

IRONY = "irony"
TONES = ("gratitude", "admiration", "regret", IRONY)
SIGNS = {
    "gratitude": frozenset("🙏🙇"),
    "admiration": frozenset("🫡👏🙌❤🎉🐐👑🔥💪🏆🥇🤩💯"),
    "regret": frozenset("😢😭💔😞😔🥺☹🙁🥲"),
    IRONY: frozenset("🙄🤡😏🍿"),
}
"""What emoji mean, whatever the language."""
UNSPACED = frozenset({"ja", "ko", "zh"})


def tones(text: str, language: str) -> frozenset[str]:
    """The tones of a text, in the vocabulary of its language, of English, and of emoji."""
    lowered = lower(text, language)
    used = set(signs(text))
    found = {tone for tone, known in SIGNS.items() if used & known}
    for code in dict.fromkeys((language, "en")):
        found |= set(_spoken(lowered, code))
    return frozenset(found)


def language_told(text: str, claimed: str | None) -> str | None:
    """The language in whose vocabulary a short text says most; None where it is none, or several
    and not the one that is claimed."""
    said = {code: len(set(_spoken(lower(text, code), code))) for code in CODES}
    most = max(said.values())
    telling = [code for code, tones in said.items() if most and tones == most]
    if claimed in telling:
        return claimed
    return telling[0] if len(telling) == 1 else None


def is_telling(word: str, language: str) -> bool:
    """Whether a word by itself belongs to the vocabulary: no stop word then."""
    return any(pattern.fullmatch(word) for pattern in _patterns(language).values())


def lower(text: str, language: str) -> str:
    """Small letters, and one apostrophe; in Turkish the capitals of i and ı are İ and I."""
    if language == "tr":
        text = text.replace("İ", "i").replace("I", "ı")
    return re.sub("[’‘ʼ`´]", "'", text.lower())


def _spoken(text: str, code: str) -> Iterator[str]:
    patterns = _patterns(code)
    if IRONY in patterns and patterns[IRONY].search(text):
        yield IRONY
        text = patterns[IRONY].sub(" ", text)
    yield from (tone for tone, each in patterns.items() if tone != IRONY and each.search(text))


@cache
def _patterns(code: str) -> dict[str, re.Pattern[str]]:
    """By tone; empty for a language that has no such file."""
    name = f"scraper.detect.languages.{code}.replies"
    if code not in CODES or find_spec(name) is None:
        return {}
    told = import_module(name)
    return {tone: compile_phrases(getattr(told, tone.upper()), code) for tone in TONES}


def compile_phrases(phrases: str, code: str) -> re.Pattern[str]:
    """A list of phrases as one pattern over small letters."""
    branches = "|".join(_branch(phrase) for phrase in phrases.split(", "))
    if code in UNSPACED:
        return re.compile(branches)
    return re.compile(rf"(?<!\w)(?:{branches})(?!\w)")


def _branch(phrase: str) -> str:
    signs = {" ": r"\s{1,3}", "*": r"\w*", "(": "(?:", ")": ")", "|": "|"}
    return "".join(signs.get(letter) or re.escape(letter) for letter in phrase)
