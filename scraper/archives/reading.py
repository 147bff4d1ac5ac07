"""The way of a record: first search → skimmed → detection. In a hurry, as `scraper.skim` is.

Nothing is parsed that the first search rules out, and nothing is kept that tells of no departure:
an archive holds everything, and almost nothing of it is asked for.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from scraper import detect, platforms, references, skim, urls
from scraper.decode import decode
from scraper.detect import cues
from scraper.errors import ParseError
from scraper.markup import clean_text
from scraper.records import Post
from scraper.told import Told


def may_tell(body: bytes | str, charset: str | None = None) -> bool:
    """Whether the first search lets a page or text through."""
    return cues.may_depart(body, charset)


def read_page(body: bytes, charset: str | None, url: str, seen_at: datetime | None) -> Post:
    """The post at an archived page. Raises ParseError, ValueError for an address that is none."""
    address = urls.canonical(url)
    post = skim.read_page(decode(body, charset), address, seen_at)
    return replace(post, url=address, key=platforms.post_key(address), archived_at=seen_at)


def read_text(body: bytes, charset: str | None, url: str, seen_at: datetime | None) -> Post:
    """The same of a plain text. Raises ParseError, ValueError."""
    address = urls.canonical(url)
    text = clean_text(decode(body, charset))[: skim.MAX_TEXT_CHARS]
    if not text:
        raise ParseError("the page holds nothing to read: empty_text")
    found = references.find(text, (), address)
    key = platforms.post_key(address)
    return Post(address, key, text, references=found, archived_at=seen_at)


def tell(post: Post) -> Told | None:
    """What a post tells; None where it tells of no departure, certain or doubtful."""
    reading = detect.read(post)
    return Told(post, reading) if reading.departures or reading.doubtful else None
