"""`swansong detect`: JSON Lines in, JSON Lines out; also `python -m scraper.detect.lines`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any, TextIO

from scraper import detect
from scraper.errors import ParseError, ScraperError
from scraper.language import identify
from scraper.records import Post, Reading, Reference


def read_line(line: str | bytes) -> dict[str, Any]:
    """Read one document; a bad one gives `{"id", "error"}`.

    Offsets count code points of `text` as given, or of the text extracted from `html`, which is
    then part of the answer.
    """
    identity: Any = None
    try:
        document = json.loads(line)
        if not isinstance(document, dict):
            return {"id": None, "error": "a line must hold a JSON object"}
        identity = document.get("id")
        post, extracted = _post(document)
    except (ValueError, TypeError, ScraperError) as error:
        return {"id": identity, "error": str(error)}
    told = {"id": identity, **_told(post, detect.read(post))}
    return {**told, "text": post.text} if extracted else told


def _post(document: dict[str, Any]) -> tuple[Post, bool]:
    url = _text(document, "url") or ""
    if document.get("html") is not None and document.get("text") is None:
        return _post_from_html(document, url), True
    text = _text(document, "text")
    if text is None:
        raise ValueError('a document needs "text" or "html"')
    return (
        Post(
            url=url,
            key=url,
            text=text,
            title=_text(document, "title"),
            author=_text(document, "author"),
            published_at=_instant(document),
            language=_text(document, "lang"),
            references=_references(text, url),
        ),
        False,
    )


def _text(document: dict[str, Any], key: str) -> str | None:
    value = document.get(key)
    if value is not None and not isinstance(value, str):
        raise TypeError(f'"{key}" must be a string')
    return value


def _instant(document: dict[str, Any]) -> datetime | None:
    """`published_at`, else `published`; a date alone is its midnight in UTC."""
    value = _text(document, "published_at") or _text(document, "published")
    if not value:
        return None
    try:
        at = datetime.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f'"published_at" is no ISO 8601 instant: {value[:40]!r}') from error
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _post_from_html(document: dict[str, Any], url: str) -> Post:
    from scraper import text
    from scraper.records import Fetched, NotAPost

    html = _text(document, "html") or ""
    fetched = Fetched(
        url=url,
        final_url=url,
        status=200,
        body=html.encode(),
        content_type="text/html",
        charset="utf-8",
        fetched_at=_instant(document) or datetime(1970, 1, 1, tzinfo=UTC),
    )
    found = text.read_page(fetched, None)
    if isinstance(found, NotAPost):
        raise ParseError(f"the page holds nothing to read: {found.reason}")
    return replace(
        found,
        title=_text(document, "title") or found.title,
        author=_text(document, "author") or found.author,
        published_at=_instant(document) or found.published_at,
        language=_text(document, "lang") or found.language,
    )


def _references(text: str, url: str) -> tuple[Reference, ...]:
    from scraper import references

    return references.find(text, (), url)


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
