"""Every page that a site's sitemaps name: index, sitemaps, and those within.

    https://news.example/sitemap.xml        https://news.example/        (found by robots.txt)

Section 7 of the notes on wire formats. What has not changed since the window began was not
published in it: such a sitemap is not opened, such a page is not listed, where the dates tell
anything. A page that was changed later may be of any day, and is left out by what it says of
itself, once it is read; a news sitemap says it before.
"""

from __future__ import annotations

import re
from datetime import timedelta
from urllib.parse import urlsplit

from scraper import platforms, urls
from scraper.decode import decode
from scraper.errors import FetchError
from scraper.past import _cdx
from scraper.past.steps import Asked, Page, Step
from scraper.records import Entry, Fetched, Request
from scraper.sources import sitemap
from scraper.sources.sitemap import Item, Sitemap

KIND = "sitemap"
OPTIONS = {
    _cdx.MATCH: "a regular expression: only addresses in which it is found, whatever they look like"
}

SLACK = timedelta(days=1)
"""A date without a time may lie in any zone."""
MAX_DEPTH = 3
"""Of indexes within indexes."""
GUESSES = ("/sitemap.xml", "/sitemap_index.xml", "/wp-sitemap.xml")
"""Where a sitemap stands that nobody names."""

_LINE = re.compile(r"^[ \t]*sitemap[ \t]*:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)
_FILE = re.compile(r".*\.(?:xml|txt)(?:\.gz)?", re.IGNORECASE)
_ROBOTS, _GUESS, _DEPTH = "robots", "guess", "depth"


def begin(asked: Asked) -> tuple[Step, ...]:
    """The sitemap, or the site's robots.txt, which names it. Raises ParseError for an option that
    is none."""
    _cdx.pattern(asked)
    parts = urlsplit(asked.target)
    if _FILE.fullmatch(parts.path) or "sitemap" in parts.path:
        return (Step(Request(asked.target)),)
    return (Step(Request(f"{parts.scheme}://{parts.netloc}/robots.txt"), {_ROBOTS: "1"}),)


def instead(error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...]:  # noqa: ARG001
    """The next place where a sitemap may stand."""
    if _ROBOTS in step.memo:
        return (_guess(step, 0),)
    return _next_guess(step)


def _next_guess(step: Step) -> tuple[Step, ...]:
    number = int(step.memo.get(_GUESS, len(GUESSES))) + 1
    return (_guess(step, number),) if number < len(GUESSES) else ()


def _guess(step: Step, number: int) -> Step:
    return Step(Request(urls.canonical(GUESSES[number], step.request.url)), {_GUESS: str(number)})


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The pages of a sitemap, or the sitemaps of an index. Raises ParseError."""
    if _ROBOTS in step.memo:
        named = dict.fromkeys(_LINE.findall(decode(fetched.body, fetched.charset)))
        found = tuple(_step(address, fetched, 0) for address in named)
        return Page(steps=tuple(filter(None, found)) or (_guess(step, 0),))
    if _GUESS in step.memo and not sitemap.recognises(fetched):
        # some sites answer with a page whatever they are asked for
        further = _next_guess(step)
        if further:
            return Page(steps=further)
    listed = sitemap.read(fetched)
    if listed.is_index:
        return _further(listed, fetched, step, asked)
    return _pages(listed, fetched, asked)


def _pages(listed: Sitemap, fetched: Fetched, asked: Asked) -> Page:
    wanted, skipped = _cdx.pattern(asked), list(listed.skipped)
    are_dated = sitemap.are_dated(listed.items)
    entries: dict[str, Entry] = {}
    for item in listed.items:
        if are_dated and not _may_hold(item, asked):
            continue
        try:
            url = urls.canonical(item.address, fetched.final_url)
            key = platforms.post_key(url)
        except ValueError as error:
            skipped.append(str(error))
            continue
        if wanted.search(url) if wanted else sitemap.may_be_post(item, url):
            entries.setdefault(key, sitemap.entry_of(item, url, key, fetched))
    return Page(tuple(entries.values()), skipped=tuple(skipped))


def _further(listed: Sitemap, fetched: Fetched, step: Step, asked: Asked) -> Page:
    depth = int(step.memo.get(_DEPTH, "0")) + 1
    if depth > MAX_DEPTH:
        return Page(skipped=(f"{fetched.final_url}: indexes nested deeper than {MAX_DEPTH}",))
    due = [item for item in listed.items if _may_hold(item, asked)]
    found = [(item, _step(item.address, fetched, depth)) for item in due]
    bad = [f"{item.address[:200]}: no address" for item, made in found if made is None]
    return Page(
        steps=tuple(made for _, made in found if made is not None), skipped=(*listed.skipped, *bad)
    )


def _may_hold(item: Item, asked: Asked) -> bool:
    """Whether a sitemap or page may hold what was published in the window."""
    if asked.since is None or item.changed is None:
        return True
    return item.changed.at >= asked.since - SLACK


def _step(address: str, fetched: Fetched, depth: int) -> Step | None:
    try:
        url = urls.canonical(address, fetched.final_url)
    except ValueError:
        return None
    return Step(Request(url), {_DEPTH: str(depth)})
