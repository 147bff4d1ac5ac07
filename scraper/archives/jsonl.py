"""JSON Lines: a document a line, as `swansong detect` reads them; plain, gzip or zstd."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from scraper import platforms, skim, urls
from scraper.archives import packed, reading
from scraper.archives.stretches import Item, Position, Unread
from scraper.detect.lines import instant_of, to_post, words_of
from scraper.errors import ParseError
from scraper.records import Post

SUFFIXES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz", ".jsonl.zst", ".ndjson.zst")
MAX_LINE_BYTES = 20_000_000
"""Longer lines are no posts."""


def walk(path: Path, at: Position, end: int) -> Iterator[Item]:
    """The lines from a position on that begin before byte `end`. Raises OSError."""
    for position, line in packed.lines(path, at, end, MAX_LINE_BYTES):
        if line is None or line.strip():
            yield Item(position, partial(_read, line))


def is_whole(path: Path) -> bool:
    """Whether reading can only begin at the file's beginning."""
    return packed.is_packed(path)


def _read(line: bytes | None) -> Post | None:
    if line is None:
        raise Unread("too_large")
    try:
        document = json.loads(line)
    except ValueError as error:
        raise ParseError(f"no JSON: {error}") from error
    if not isinstance(document, dict):
        raise ParseError("a line must hold a JSON object")
    try:
        return _post(document)
    except (TypeError, ValueError) as error:
        raise ParseError(str(error)) from error


def _post(document: dict[str, Any]) -> Post | None:
    html = words_of(document, "html") if document.get("text") is None else None
    words = html if html is not None else words_of(document, "text")
    if words is None:
        raise ParseError('a document needs "text" or "html"')
    if not reading.may_tell(f"{words_of(document, 'title') or ''}\n{words}"):
        return None
    url = words_of(document, "url")
    address = urls.canonical(url) if url else _address(words)
    is_text = html is None
    post = to_post({**document, "url": address}) if is_text else _page(document, words, address)
    handle = words_of(document, "author_handle")
    return replace(
        post,
        url=address,
        key=platforms.post_key(address) if url else address,
        author_handle=handle or post.author_handle,
    )


def _page(document: dict[str, Any], html: str, address: str) -> Post:
    published_at = instant_of(document)
    found = skim.read_page(html, address if "://" in address else "", published_at)
    return replace(
        found,
        title=words_of(document, "title") or found.title,
        author=words_of(document, "author") or found.author,
        published_at=published_at or found.published_at,
        language=words_of(document, "lang") or found.language,
    )


def _address(words: str) -> str:
    """What stands nowhere is known by its words."""
    return f"urn:sha256:{hashlib.sha256(words.encode('utf-8', 'replace')).hexdigest()}"
