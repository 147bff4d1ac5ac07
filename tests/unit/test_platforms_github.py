"""Releases, discussions and commits of GitHub by a repository's feeds: what each answer means."""

from __future__ import annotations

import html
from datetime import UTC, datetime
from typing import Any

import pytest

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError, StatusError
from scraper.records import Fetched, NotAPost, Post, Request
from scraper.visit import visit

BASE = "https://github.com/quillon/loom"
RELEASE = f"{BASE}/releases/tag/v2.0"
ENDPOINTS = Endpoints(github="https://feeds.example")
ASKED = "https://feeds.example/quillon/loom/releases.atom"
AT = datetime(2026, 5, 4, 9, 30, 15, tzinfo=UTC)
FAREWELL = "This is my last release: I am leaving Quillon Labs."


def entry(path: str, said: str | None = f"<p>{FAREWELL}</p>", title: str = "v2.0") -> str:
    body = f'<content type="html">{html.escape(said)}</content>' if said is not None else ""
    return (
        f"<entry><id>tag:github.com,2008:{path}</id><updated>2026-05-04T09:30:15Z</updated>"
        f'<link rel="alternate" type="text/html" href="https://github.com/Quillon/loom/{path}"/>'
        f"<title>{title}</title>{body}"
        "<author><name>Ada Falk</name><uri>https://github.com/adafalk</uri></author></entry>"
    )


def feed(*entries: str) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">'
    return f"{head}<title>Recent</title>{''.join(entries)}</feed>".encode()


async def resolve(url: str, answer: bytes | FetchError) -> tuple[Any, list[str]]:
    asked: list[str] = []

    async def get(wanted: str | Request) -> Fetched | FetchError:
        address = wanted if isinstance(wanted, str) else wanted.url
        asked.append(address)
        if isinstance(answer, FetchError) and address.endswith(".atom"):
            return answer
        body = answer if isinstance(answer, bytes) else b"<html>"
        return Fetched(address, address, 200, body, "application/atom+xml", "utf-8", AT)

    return await visit(url, get, ENDPOINTS), asked


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("releases/tag/v2.0", "releases"),
        ("releases/tag/loom/core@2.0+a", "releases"),
        ("discussions/7", "discussions"),
        ("commit/aa02bb03", "commits"),
    ],
)
async def test_post_is_read_from_the_feed_of_its_kind(path, name) -> None:
    found, asked = await resolve(f"{BASE}/{path}", feed(entry("commit/ffff"), entry(path)))
    assert asked == [f"https://feeds.example/quillon/loom/{name}.atom"]
    assert isinstance(found, Post)
    assert (found.text, found.title, found.url) == (FAREWELL, "v2.0", f"{BASE}/{path}")
    assert (found.author, found.author_handle, found.published_at) == ("Ada Falk", "adafalk", AT)
    assert (found.platform, found.key) == ("github", f"github:quillon/loom/{path}")


async def test_post_that_has_left_the_feed_is_read_from_its_page() -> None:
    found, asked = await resolve(RELEASE, feed(entry("releases/tag/v3.0")))
    assert isinstance(found, Fetched)
    assert asked == [ASKED, RELEASE]


@pytest.mark.parametrize("status", [401, 403, 404])
async def test_page_is_read_where_there_is_no_feed(status) -> None:
    """A repository without discussions has no feed of them: that says nothing of the post."""
    refusal = StatusError("no", url="u", status=status, is_permanent=True)
    found, asked = await resolve(RELEASE, refusal)
    assert isinstance(found, Fetched)
    assert asked == [ASKED, RELEASE]


async def test_trouble_is_given_on() -> None:
    busy = StatusError("busy", url="u", status=429)
    assert (await resolve(RELEASE, busy))[0] is busy


async def test_release_without_notes_is_its_title_or_nothing() -> None:
    found, _ = await resolve(RELEASE, feed(entry("releases/tag/v2.0", None)))
    assert isinstance(found, Post)
    assert found.text == "v2.0"
    found, _ = await resolve(RELEASE, feed(entry("releases/tag/v2.0", "", title="")))
    assert isinstance(found, NotAPost)
    assert found.reason == "empty_text"


@pytest.mark.parametrize("answer", [b"", b"{}", b"<feed>", b"<rss/>"])
async def test_answer_that_is_no_feed_is_a_parse_error(answer) -> None:
    found, _ = await resolve(RELEASE, answer)
    assert isinstance(found, ParseError)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("https://github.com/Quillon/Loom/releases/tag/V2/", "github:quillon/loom/releases/tag/V2"),
        (f"{BASE}/discussions/7#discussioncomment-1", "github:quillon/loom/discussions/7"),
        (f"{BASE}/issues/7", None),
        (f"{BASE}/releases", None),
        (f"{BASE}/blob/main/README.md", None),
        ("https://github.com.example/quillon/loom/releases/tag/v2", None),
    ],
)
def test_address_is_known_by_its_form(written, key) -> None:
    found = platforms.recognise(written)
    assert (found.key if found else None) == key


def test_other_pages_are_pages_like_any() -> None:
    assert not platforms.is_platform(f"{BASE}/issues/7")
