"""Posts that an article refers to, asked of their platforms, through the service."""

from __future__ import annotations

import html
import json

import pytest

from tests.site import text
from tests.watching import watching

FAREWELL = (
    "<p>Today is my last day at Quillon Labs, after four years as a compiler engineer. "
    "Thank you all, I learned more than I can say.</p>"
)
COMMENT = {
    "created_at": "2026-11-20T09:30:15.000-05:00",
    "is_deleted": False,
    "comment": FAREWELL,
    "commenting_user": "adafalk",
}
ARTICLE = {
    "title": "A note",
    "published_at": "2026-11-20T09:30:15Z",
    "user": {"name": "Ada Falk", "username": "adafalk"},
    "body_html": FAREWELL,
}


RELEASE = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:github.com,2008:r</id>'
    "<updated>2026-11-20T09:30:15Z</updated><title>v2.0</title>"
    '<link rel="alternate" href="https://github.com/quillon/loom/releases/tag/v2.0"/>'
    f'<content type="html">{html.escape(FAREWELL)}</content>'
    "<author><name>adafalk</name></author></entry></feed>"
)


def feed(site, *links: str) -> None:
    told = "".join(
        f"<item><title>Note {number}</title><link>{site.url(f'/notes/{number}')}</link></item>"
        for number in range(len(links) + 1)
    )
    site.page(
        "/feed",
        f'<rss version="2.0"><channel><title>Notes</title>{told}</channel></rss>',
        content_type="application/rss+xml",
    )
    for number, link in enumerate(("", *links)):
        said = f'<p>A thread about compilers was worth reading: <a href="{link}">here</a>.</p>' * 3
        site.page(f"/notes/{number}", f"<html><body><article>{said}</article></body></html>")


@pytest.mark.parametrize(
    ("address", "endpoint", "path", "answer", "content_type"),
    [
        ("https://lobste.rs/c/def456", "lobsters", "/c/def456.json", json.dumps(COMMENT), "json"),
        (
            "https://dev.to/adafalk/a-note-4k2j",
            "devto",
            "/api/articles/adafalk/a-note-4k2j",
            json.dumps(ARTICLE),
            "json",
        ),
        (
            "https://github.com/quillon/loom/releases/tag/v2.0",
            "github",
            "/quillon/loom/releases.atom",
            RELEASE,
            "atom+xml",
        ),
    ],
)
async def test_farewell_that_an_article_refers_to_is_recorded_with_its_own_address(
    site, database_url, address, endpoint, path, answer, content_type
):
    feed(site)
    site.add(path, text(answer, content_type=f"application/{content_type}"))
    async with watching(database_url, site.url("/feed"), endpoints={endpoint: site.url("")}) as w:
        await w.once()
        assert path not in site.paths
        feed(site, address)
        await w.once()
        await w.once()
        assert site.paths.count(path) == 1
        (departure,) = await w.departures()
        assert departure.organization == "Quillon Labs"
        key, at, author = w.rows(
            "SELECT key, published_at, author FROM post WHERE platform != 'web'"
        )[0]
        assert key.startswith(f"{endpoint}:")
        assert str(at).startswith("2026-11-20")
        assert author in ("adafalk", "Ada Falk")
