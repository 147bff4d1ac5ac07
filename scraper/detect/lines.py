"""`swansong detect`: JSON Lines in, JSON Lines out; also `python -m scraper.detect.lines`."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any, TextIO

from scraper import detect, references, skim
from scraper.detect import cues
from scraper.errors import ScraperError
from scraper.language import identify
from scraper.records import Post, Reading

MAX_HEAD_CHARS = 2_000
"""Where a page may claim its language."""
_MONTH_OR_YEAR = re.compile(r"\d{4}(?:-\d\d)?")
_LANGUAGE = re.compile(r"<html\b[^<>]*?\slang\s*=\s*[\"']?([A-Za-z-]{2,12})", re.IGNORECASE)


def read_line(line: str | bytes) -> dict[str, Any]:
    """Read one document; a bad one gives `{"id", "error"}`.

    Offsets count code points of `text` as given, or of the text extracted from `html`, which is
    then part of the answer.
    """
    try:
        document = json.loads(line)
    except (ValueError, TypeError) as error:
        return {"id": None, "error": str(error)}
    return read_document(document)


def read_document(document: Any) -> dict[str, Any]:
    """The same for what a line holds."""
    if not isinstance(document, dict):
        return {"id": None, "error": "a line must hold a JSON object"}
    identity = document.get("id")
    try:
        told = _read_html(document) if _is_html(document) else _read_text(document)
    except (ValueError, TypeError, ScraperError) as error:
        return {"id": identity, "error": str(error)}
    return {"id": identity, **told}


def _is_html(document: dict[str, Any]) -> bool:
    return document.get("html") is not None and document.get("text") is None


def _read_text(document: dict[str, Any]) -> dict[str, Any]:
    post = to_post(document)
    return _told(post, detect.read(post))


def _read_html(document: dict[str, Any]) -> dict[str, Any]:
    """Three ways, by what the first search sees in the page's bytes.

    A phrase of leaving: the page is skimmed and its text read. Else an address of a post: skimmed,
    for its references. Else it is not even parsed: the answer has the language that the page
    claims, empty lists, and no text, since nothing was extracted that an offset could count in.
    """
    html = words_of(document, "html") or ""
    published_at = instant_of(document)
    seen = cues.look(html)
    if not (seen.may_depart or seen.may_refer):
        claimed = _LANGUAGE.search(html, 0, MAX_HEAD_CHARS)
        hint = words_of(document, "lang") or (claimed[1] if claimed else None)
        return _told(Post("", "", "", language=identify("", hint)), Reading(None))
    found = skim.read_page(html, words_of(document, "url") or "", published_at)
    post = replace(
        found,
        title=words_of(document, "title") or found.title,
        author=words_of(document, "author") or found.author,
        published_at=published_at or found.published_at,
        language=words_of(document, "lang") or found.language,
    )
    reading = detect.read(post) if seen.may_depart else Reading(post.language)
    return {**_told(post, reading), "text": post.text}


def to_post(document: dict[str, Any]) -> Post:
    """The post that a line with `text` describes. Raises ValueError or TypeError for a bad one."""
    url = words_of(document, "url") or ""
    text = words_of(document, "text")
    if text is None:
        raise ValueError('a document needs "text" or "html"')
    return Post(
        url=url,
        key=url,
        text=text,
        title=words_of(document, "title"),
        author=words_of(document, "author"),
        published_at=instant_of(document),
        language=words_of(document, "lang"),
        references=references.find(text, (), url),
    )


def words_of(document: dict[str, Any], key: str) -> str | None:
    """A value of a document; None where it has none. Raises TypeError for what is no string."""
    value = document.get(key)
    if value is not None and not isinstance(value, str):
        raise TypeError(f'"{key}" must be a string')
    return value


def instant_of(document: dict[str, Any]) -> datetime | None:
    """`published_at`, else `published`; a date alone is its midnight in UTC. Raises ValueError.

    A month or a year alone, as some pages say of themselves, is no instant, and no error.
    """
    value = words_of(document, "published_at") or words_of(document, "published")
    if not value or _MONTH_OR_YEAR.fullmatch(value):
        return None
    try:
        at = datetime.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f'"published_at" is no ISO 8601 instant: {value[:40]!r}') from error
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _told(post: Post, reading: Reading) -> dict[str, Any]:
    return {
        "language": reading.language or identify(post.text, post.language),
        "departures": [_plain(asdict(departure)) for departure in reading.departures],
        "references": [
            {name: _plain(getattr(reference, name)) for name in _REFERENCE_FIELDS}
            for reference in post.references
        ],
        "quoted_posts": [asdict(quoted) for quoted in reading.quoted_posts],
        "timeline": [asdict(milestone) for milestone in reading.timeline],
    }


_REFERENCE_FIELDS = (
    "url",
    "platform",
    "native_id",
    "author_handle",
    "posted_at",
    "start",
    "end",
)


def _plain(value: Any) -> Any:
    """Instants as ISO 8601, tuples as lists: what JSON can hold."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value


def main(lines: Iterable[bytes], out: TextIO) -> int:
    """Answer every line in order; 1 when at least one of them was bad."""
    worst = 0
    for line in lines:
        if line.strip():
            answer = read_line(line)
            worst = max(worst, int("error" in answer))
            out.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.stdin.buffer, sys.stdout))
