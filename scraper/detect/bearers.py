"""Whose name each run of capitals is: `Solberg` and `Mira` are Mira Solberg of the same text."""

from __future__ import annotations

from scraper.detect.document import PERSON, ROLE, Mention
from scraper.detect.kinds import LEGAL_FORMS, Run, key_of
from scraper.detect.naming import Names


def to_mentions(
    text: str,
    runs: list[Run],
    kinds: dict[str, str],
    roles: list[tuple[int, int]],
    names: Names,
) -> list[Mention]:
    """Names and posts as mentions of their bearers, sorted, none overlapping another."""
    bearers = _bearers(kinds)
    found = [Mention(start, end, ROLE, text[start:end].casefold()) for start, end in roles]
    for run in runs:
        if run.words:
            key = key_of(run.words, names)
            mark = kinds[key]
            bearer = bearers.get(key, key) if mark == PERSON else _short(key, kinds)
            found.append(Mention(run.start, run.end, mark, bearer))
    found.sort(key=lambda mention: (mention.start, -mention.end))
    return _apart(found)


def _short(key: str, kinds: dict[str, str]) -> str:
    """`Tarn Bancorp, Inc.` is the Tarn Bancorp of the headline."""
    short, _, last = key.rpartition(" ")
    is_same = last in LEGAL_FORMS and kinds.get(short, PERSON) != PERSON
    return short if is_same else key


def _bearers(kinds: dict[str, str]) -> dict[str, str]:
    """Every beginning and end of a full name, and whose it is."""
    found: dict[str, str] = {}
    for key, mark in kinds.items():
        parts = key.split()
        if mark == PERSON:
            for cut in range(1, len(parts)):
                found.setdefault(" ".join(parts[cut:]), key)
                found.setdefault(" ".join(parts[:cut]), key)
    return found


def _apart(mentions: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept
