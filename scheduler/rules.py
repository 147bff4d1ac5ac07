"""Departure × rule → match with its reason: pure, but for the clock that bounds a regex.

    explain(rule, departure, text) → conditions, each held or not, each with its detail
    match(rule, change)            → "new" | "denied" | "confirmed" | "changed" | None

Every condition given in a rule must hold; within one, any of its values may. Three conditions
are in every rule: the departure is no background, its status is one to alert on, and there is
evidence to send. How each condition reads its values is documented in `docs/rules.md`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from scheduler import news
from scheduler.settings.rules import RuleSettings
from storage.identity.folding import fold
from storage.identity.organizations import EMPTY, Directory, Unit, organization_key
from storage.types import Change, DepartureView, MatchReason, WaveToTell

MAX_TEXT_CHARS = 200_000
"""Code points of title and text that keywords and regex read: longer posts are books."""
MAX_ROLE_CHARS = 500
"""Code points of a role; longer ones are mistakes in reading, and are compared as far as this."""
REGEX_SECONDS = 0.2
"""For one regex on one text. A pattern like `(a+)+$` would else stop the service for hours."""
SHOWN_CHARS = 80
"""Code points of a value that a condition's detail repeats."""

_NEVER = r"(?!)"
# Scripts that put no space between words: no word boundary to ask for.
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR")


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a rule, and whether it holds for a departure."""

    name: str
    """The key of the rule; `background` and `evidence` stand in every rule."""
    holds: bool
    detail: str
    """One line for people: what was compared with what."""


def match(
    rule: RuleSettings, change: Change, default_min_score: float, directory: Directory = EMPTY
) -> MatchReason | None:
    """Why `rule` fires on `change`, or None.

    The first reason that applies and that the rule listens to: new, confirmed, changed. A known
    departure is new to a rule whose conditions it meets only since this change (its organisation
    was not named before, its score was too low). One that met them is denied to it.
    """
    if _is_denied(rule, change, default_min_score, directory):
        return "denied"
    if not _all_hold(rule, change.departure, change.post_text, default_min_score, directory):
        return None
    reasons = _reasons(change)
    before = change.before
    if before and not _all_hold(rule, before, change.post_text, default_min_score, directory):
        reasons = ("new", *reasons)
    return next((reason for reason in reasons if reason in rule.on), None)


def match_wave(
    rule: RuleSettings, told: WaveToTell, default_min_score: float, directory: Directory = EMPTY
) -> bool:
    """Whether `rule` wants to hear of a wave: its conditions hold for one of the members.

    As organisation counts the wave's, or one that this belongs to. Only of the post that was just
    saved are the words known.
    """
    if "wave" not in rule.on:
        return False
    wave = told.wave
    texts = {told.change.departure.id: told.change.post_text}
    return any(
        _all_hold(
            rule,
            replace(each, organization=name),
            texts.get(each.id, ""),
            default_min_score,
            directory,
        )
        for each in wave.members
        for name in (wave.organization, *wave.parents)
    )


def explain(
    rule: RuleSettings,
    departure: DepartureView,
    post_text: str,
    default_min_score: float,
    directory: Directory = EMPTY,
) -> tuple[Condition, ...]:
    """Every condition of `rule` that was given, tried on `departure`; it matches if all hold.

    `post_text` is title and text of the post that told of it. `default_min_score` stands in for
    a rule without its own. `directory` tells which names are of one organisation, and what belongs
    to it.
    """
    text = post_text[:MAX_TEXT_CHARS]
    found = [
        _background(departure),
        _evidence(departure),
        _status(rule, departure),
        _score(rule, departure, default_min_score),
    ]
    if rule.organizations:
        found.append(_organization(rule.organizations, departure, directory))
    if rule.people:
        found.append(_person(rule.people, departure))
    if rule.roles:
        found.append(_role(rule.roles, departure))
    if rule.kinds:
        found.append(_one_of("kinds", "kind", departure.kind, rule.kinds))
    if rule.keywords:
        found.append(_keyword(rule.keywords, text))
    if rule.regex is not None:
        found.append(_regex(rule.regex, text))
    return tuple(found)


def _all_hold(
    rule: RuleSettings,
    departure: DepartureView,
    post_text: str,
    default_min_score: float,
    directory: Directory,
) -> bool:
    found = explain(rule, departure, post_text, default_min_score, directory)
    return all(each.holds for each in found)


def _is_denied(
    rule: RuleSettings, change: Change, default_min_score: float, directory: Directory
) -> bool:
    """Whether what this rule told, or would have told, is now denied; there must be a quote."""
    before = change.before
    if "denied" not in rule.on or before is None or not news.is_denied(change.changes):
        return False
    was_told = _all_hold(rule, before, change.post_text, default_min_score, directory)
    return was_told and _evidence(change.departure).holds


def _reasons(change: Change) -> tuple[MatchReason, ...]:
    told: tuple[tuple[MatchReason, bool], ...] = (
        ("new", change.is_new),
        ("confirmed", change.is_confirmed),
        # a new departure has changed in nothing, whatever its fields were compared with
        ("changed", bool(news.fields(change.changes)) and not change.is_new),
    )
    return tuple(reason for reason, applies in told if applies)


# --- conditions ---------------------------------------------------------------------------------


def _background(departure: DepartureView) -> Condition:
    if departure.is_background:
        return Condition("background", False, "an older exit is only recalled")
    return Condition("background", True, "told as news, not recalled")


def _evidence(departure: DepartureView) -> Condition:
    count = sum(bool(each.quote) for each in departure.evidence)
    return Condition("evidence", count > 0, f"{count} quotes" if count else "no quote to send")


def _status(rule: RuleSettings, departure: DepartureView) -> Condition:
    if rule.statuses:
        return _one_of("statuses", "status", departure.status, rule.statuses)
    if departure.status == "denied":
        return Condition("statuses", False, 'status is denied; only statuses = ["denied"] asks')
    return Condition("statuses", True, f"status is {departure.status}")


def _score(rule: RuleSettings, departure: DepartureView, default: float) -> Condition:
    least = default if rule.min_score is None else rule.min_score
    holds = departure.score >= least
    return Condition(
        "min_score",
        holds,
        f"score {departure.score:.2f}, {'at least' if holds else 'below'} {least:.2f}",
    )


def _one_of(name: str, label: str, value: str, allowed: Sequence[str]) -> Condition:
    if value in allowed:
        return Condition(name, True, f"{label} is {value}")
    return Condition(name, False, f"{label} is {value}, not {_listed(allowed)}")


def _organization(
    wanted: Sequence[str], departure: DepartureView, directory: Directory
) -> Condition:
    name = departure.organization
    if not name:
        return Condition("organizations", False, "organization is not known")
    unit = directory.find(name)
    for each in wanted:
        how = _kinship_told(directory.find(each), unit, each, name)
        if how:
            return Condition("organizations", True, f"organization {_shown(name)} {how}")
    detail = f"organization {_shown(name)} matches none of {_listed(wanted)}"
    return Condition("organizations", False, detail)


def _kinship_told(wanted: Unit, unit: Unit, value: str, name: str) -> str | None:
    """How a rule's value stands to the organisation of a departure; None where it does not."""
    if wanted.is_listed and unit.is_listed:
        # the table says whether they are one: "X" is no part of "X Development"
        if wanted.key == unit.key:
            return f'is {unit.name}, as "{value}" is' if value != name else f'matches "{value}"'
        return f"is within {wanted.name}" if wanted.key in unit.lineage else None
    return f'matches "{value}"' if _has_organization(value, name) else None


def _person(wanted: Sequence[str], departure: DepartureView) -> Condition:
    handle = (departure.handle or "").lstrip("@").casefold()
    by_handle = next(
        (value for value in wanted if handle and value.lstrip("@").casefold() == handle), None
    )
    if by_handle is not None:
        return Condition("people", True, f'handle {_shown(handle)} is "{by_handle}"')
    # a value written as a handle names nobody else
    names = [value for value in wanted if not value.startswith("@")]
    if not names:
        return Condition("people", False, f"handle is not {_listed(wanted)}")
    return _first("people", "person", departure.person, names, _has_name)


def _role(wanted: Sequence[str], departure: DepartureView) -> Condition:
    return _first("roles", "role", departure.role, wanted, _has_role)


def _first(
    name: str,
    label: str,
    value: str | None,
    wanted: Sequence[str],
    compare: Callable[[str, str], bool],
) -> Condition:
    if not value:
        return Condition(name, False, f"{label} is not known")
    for each in wanted:
        if compare(each, value):
            return Condition(name, True, f'{label} {_shown(value)} matches "{each}"')
    return Condition(name, False, f"{label} {_shown(value)} matches none of {_listed(wanted)}")


def _keyword(wanted: Sequence[str], text: str) -> Condition:
    words = _folded_text(text)
    for each in wanted:
        if _compiled_keyword(each).search(words):
            return Condition("keywords", True, f'"{each}" stands in the post')
    return Condition("keywords", False, f"the post has none of {_listed(wanted)}")


def _regex(pattern: str, text: str) -> Condition:
    try:
        found = _compiled(pattern).search(text, timeout=REGEX_SECONDS)
    except regex.error as error:
        # `re` took it when the configuration was read; the two differ in a few rare corners
        return Condition("regex", False, f"{_shown(pattern)} cannot be searched: {error}")
    except TimeoutError:
        detail = f"gave up after {REGEX_SECONDS} s: simplify the pattern {_shown(pattern)}"
        return Condition("regex", False, detail)
    if found is None:
        return Condition("regex", False, f"{_shown(pattern)} is not in the post")
    return Condition("regex", True, f"found {_shown(found[0])}")


# --- comparing ----------------------------------------------------------------------------------


def _has_organization(wanted: str, name: str) -> bool:
    """Without legal forms: who asks for "Orbit Labs, Inc." means "Orbit Labs" too."""
    return _has_words(organization_key(wanted), name)


def _has_name(wanted: str, name: str) -> bool:
    return _has_words(fold(wanted), name)


def _has_words(wanted: str, name: str) -> bool:
    """Every word stands in the name, folded: "google" in "Google DeepMind"."""
    words = set(wanted.split())
    return bool(words) and words <= set(fold(name).split())


def _has_role(wanted: str, role: str) -> bool:
    return _compiled_role(wanted).search(_spaced(role[:MAX_ROLE_CHARS])) is not None


def _spaced(text: str) -> str:
    """Words in lower case, each between spaces; what is neither word nor `*` is a space."""
    words = regex.findall(r"[\w*]+", _folded(text))
    return f" {' '.join(words)} "


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


@lru_cache(maxsize=4)
def _folded_text(text: str) -> str:
    # every rule asks about the same post
    return _folded(text)


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


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern, regex.IGNORECASE)


def _shown(value: str) -> str:
    cut = value if len(value) <= SHOWN_CHARS else value[: SHOWN_CHARS - 1] + "…"
    return f'"{" ".join(cut.split())}"'


def _listed(values: Iterable[str]) -> str:
    return ", ".join(f'"{value}"' for value in values)
