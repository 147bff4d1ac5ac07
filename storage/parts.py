"""A thread of which its author deleted a part: the part's words go from all that is stored of it.

    text before ─┬ lines that are gone, with no later date of an edit → out of versions and alerts
    text now    ─┘

The post is not gone, so everything else of it stays.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from difflib import SequenceMatcher

from sqlalchemy import null, select, update
from sqlmodel import Session

from scraper.records import Post
from storage import gone
from storage.columns import clean_text
from storage.models import EntryRow, VersionRow, table
from storage.statements import rows

MAX_LINES = 1000
"""Of a text that is compared line by line; threads have a few dozen, and the time grows fast."""

_entries, _versions = table(EntryRow), table(VersionRow)


def taken_back(text: str, modified_at: datetime | None, now: Post) -> frozenset[str]:
    """The lines of a stored text that its author deleted with a part; pure.

    None where the post says that it was edited since, and none of a page: who changes lines, or
    takes them out of one text, edits it.
    """
    if now.platform == "web" or _is_later(now.modified_at, modified_at):
        return frozenset()
    before, after = text.split("\n"), clean_text(now.text).split("\n")
    if max(len(before), len(after)) > MAX_LINES:
        return frozenset()
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    out = {line for step, start, end, *_ in steps if step == "delete" for line in before[start:end]}
    return frozenset(line for line in out - set(after) if line.strip())


def _is_later(told: datetime | None, known: datetime | None) -> bool:
    return told is not None and (known is None or told > known)


def redact(session: Session, post_id: int, url: str, lines: Collection[str], text: str) -> None:
    """Take these lines out of a post's versions, of what was listed of it, and of alerts that
    quote more than `text`, which is what it says now."""
    kept = select(_versions.c.id, _versions.c.text).where(_versions.c.post_id == post_id)
    for row in rows(session, kept).all():
        without = _without(row.text, lines)
        if without != row.text:
            of_version = update(_versions).where(_versions.c.id == row.id)
            rows(session, of_version.values(text=without))
    listed = update(_entries).where(_entries.c.post_id == post_id, _entries.c.state != "pending")
    rows(session, listed.values(content_html=None, content_post=null()))
    gone.redact_deliveries(session, url, still=text)


def _without(text: str, lines: Collection[str]) -> str:
    return "\n".join(gone.DELETED if line in lines else line for line in text.split("\n"))
