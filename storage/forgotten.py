"""People whom Swansong was told to forget: known by digests only, and left out of what is saved.

    name × organisation, handle, post → digest ─ in the table? → the post, or what it says of them,
                                                                is not kept

A name alone forgets nobody: others have the same. What counts is who leaves what; where a post does
not say what, the name alone has to do. Names count by their sounds, so that another spelling or
another script does not bring anybody back. Pure, but for the table.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, null, select, update
from sqlmodel import Session

from scraper.records import Departure, Evidence, Post, Reading
from storage.columns import stored_key
from storage.identity.folding import fold, fold_handle
from storage.identity.names import parse
from storage.identity.organizations import Directory
from storage.identity.scripts import romanised, sounds
from storage.leases import FREED
from storage.models import EntryRow, ForgottenRow, table
from storage.statements import insert_or_ignore, rows

MASK = "█"
"""Stands for each letter of a name in what others wrote, so that offsets hold."""
LONGEST_ENDING = 3
"""Letters of a case ending that are masked with a name: Konrada, Konradowi."""
SHORTEST_STEM = 4
"""Letters of a word that may have one: `Li` and an ending would be `List`."""
WITHOUT_ENDINGS = frozenset({"da", "de", "en", "es", "fr", "it", "nb", "nl", "no", "pt", "sv"})
"""Languages in which a name has none but an s: what is longer is another word."""

REASON = "forgotten"
"""Of an entry that is not read again."""

_forgotten, _entries = table(ForgottenRow), table(EntryRow)
_FOUND = select(_forgotten.c.digest).where(
    _forgotten.c.digest.in_(bindparam("digests", expanding=True))
)
_ANY = select(_forgotten.c.digest).limit(1)
# scripts without spaces between words: a name stands there beside other letters
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Kept:
    """What may be kept of a post."""

    post: Post
    reading: Reading


def of_person(
    person: str | None,
    handle: str | None,
    organization: str | None,
    directory: Directory,
    *,
    everywhere: bool = False,
) -> frozenset[str]:
    """The digests under which somebody who left an organisation is found again.

    `everywhere`: whoever has this name, and whatever they leave.
    """
    found = set()
    if folded := fold_handle(handle):
        found.add(_digest("handle", folded))
    if not person:
        return frozenset(found)
    who = _spoken(person)
    found.add(_digest("unplaced", who))
    if everywhere:
        found.add(_digest("everywhere", who))
    if organization:
        lineage = directory.find(organization).lineage
        found.add(_digest("at", who, lineage[0]))
        found |= {_digest("within", who, where) for where in lineage}
    return frozenset(found)


def of_post(key: str) -> str:
    """The digest under which a post is found again."""
    return _digest("post", stored_key(key))


def remember(session: Session, digests: Iterable[str], now: datetime) -> None:
    """Note that these are forgotten."""
    made = [{"digest": digest, "made_at": now} for digest in sorted(digests)]
    insert_or_ignore(session, _forgotten, made)


def screen(session: Session, post: Post, reading: Reading, directory: Directory) -> Kept | None:
    """What may be kept of a post and its claims; None: nothing, it is of somebody forgotten."""
    if rows(session, _ANY).first() is None:
        return Kept(post, reading)
    said = (*reading.departures, *reading.doubtful)
    asked = {id(each): _asked(each, directory) for each in said}
    author = fold_handle(post.author_handle)
    own = {of_post(post.key), *([_digest("handle", author)] if author else [])}
    known = set(rows(session, _FOUND, {"digests": sorted(own.union(*asked.values()))}).scalars())
    if known & own:
        return None
    gone = [each for each in said if known & asked[id(each)]]
    if any(each.voice == "first_person" for each in gone):
        return None
    return _without(post, reading, gone) if gone else Kept(post, reading)


def settle(session: Session, which: ColumnElement[bool], now: datetime) -> None:
    """Entries that are not to be read, with what a listing said of them."""
    told = {"title": None, "author": None, "content_html": None, "content_post": null()}
    fate = {"state": "skipped", "reason": REASON, "detail": None, "settled_at": now}
    settled = update(_entries).where(which).values(**FREED, **told, **fate, check_at=None)
    rows(session, settled)


def settle_entry(session: Session, entry_id: int, now: datetime) -> None:
    """The same for one entry."""
    settle(session, _entries.c.id == entry_id, now)


def masked(text: str, names: Collection[str], language: str | None = None) -> str:
    """The text with every letter of these names masked; as many code points as before.

    Without a language, names may have any ending.
    """
    pattern = _pattern(names, 1 if language in WITHOUT_ENDINGS else LONGEST_ENDING)
    return pattern.sub(lambda found: re.sub(r"\S", MASK, found[0]), text) if pattern else text


def _asked(said: Departure, directory: Directory) -> frozenset[str]:
    """Under what a claim would be forgotten: one of the two organisations is within the other, or
    none is named."""
    found = set()
    if folded := fold_handle(said.handle):
        found.add(_digest("handle", folded))
    if said.person:
        who = _spoken(said.person)
        found.add(_digest("everywhere", who))
        if said.organization:
            lineage = directory.find(said.organization).lineage
            found.add(_digest("within", who, lineage[0]))
            found |= {_digest("at", who, where) for where in lineage}
        else:
            found.add(_digest("unplaced", who))
    return frozenset(found)


def _without(post: Post, reading: Reading, gone: list[Departure]) -> Kept:
    names, language = [each.person for each in gone if each.person], reading.language
    text = masked(post.text, names, language)
    kept = replace(
        post,
        text=text,
        title=post.title and masked(post.title, names, language),
        author=post.author and masked(post.author, names, language),
    )

    def others(said: tuple[Departure, ...]) -> tuple[Departure, ...]:
        return tuple(
            replace(each, evidence=tuple(_quoted(quote, text) for quote in each.evidence))
            for each in said
            if each not in gone
        )

    return Kept(
        kept,
        replace(reading, departures=others(reading.departures), doubtful=others(reading.doubtful)),
    )


def _quoted(quote: Evidence, text: str) -> Evidence:
    return replace(quote, quote=text[quote.start : quote.end])


def _pattern(names: Collection[str], ending: int) -> re.Pattern[str] | None:
    # a word in small letters (`van`, `de la`) names nobody by itself
    parts_of = (part for name in names for part in name.split() if not part.islower())
    words = {word for word in (*names, *parts_of) if len(word) > 1}
    ordered = sorted(words, key=lambda word: (-len(word), word))
    parts = [_word_pattern(word, ending) for word in ordered]
    return re.compile("|".join(parts)) if parts else None


def _word_pattern(word: str, ending: int) -> str:
    spelled = r"\s+".join(re.escape(part) for part in word.split())
    if _UNSPACED.search(word):
        return spelled
    longest = ending if len(word) >= SHORTEST_STEM else 0
    return rf"(?<!\w){spelled}\w{{0,{longest}}}(?!\w)"


def _spoken(person: str) -> str:
    """The first and the last word of a name by their sounds, in either order."""
    name = parse(person)
    if name is None or len(name.words) < 2:
        return fold(person)
    ends = (name.words[0], name.words[-1])
    return " ".join(sorted(sounds(word) or romanised(word) or word for word in ends))


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(("swansong", *parts)).encode()).hexdigest()
