"""All posts of a WordPress site, by its REST interface; by its feed where that is closed.

Section 5.2 of the notes on wire formats. The window is asked for; the list ends with the first page
that is not full, or with the site's word that there is no such page.
"""

from __future__ import annotations

from scraper import discovery, urls
from scraper.answers import read_list
from scraper.errors import FetchError, ParseError
from scraper.pages import is_html
from scraper.past import feed
from scraper.past.steps import Asked, Page, Step
from scraper.places import Place
from scraper.records import Fetched, Request, SourceOptions
from scraper.sources import feed as feed_source
from scraper.sources import wordpress

KIND = "wordpress"
OPTIONS = wordpress.OPTIONS

POSTS = 100
"""Asked for at once: the most that the interface gives."""
_API, _PAGE, _SITE = "api", "page", "site"


def begin(asked: Asked) -> tuple[Step, ...]:
    """The newest posts, where the interface mostly stands."""
    return (_step(wordpress.api_of(_place(asked)), 1, asked),)


def _place(asked: Asked) -> Place:
    return Place(asked.target, SourceOptions(extra=asked.options))


def _step(api: str, page: int, asked: Asked) -> Step:
    bounds = {"after": asked.since, "before": asked.until}
    window = {name: f"{at:%Y-%m-%dT%H:%M:%S}" for name, at in bounds.items() if at is not None}
    request = wordpress.posts_request(api, _place(asked), page, per_page=str(POSTS), **window)
    return Step(request, {_API: api, _PAGE: str(page)})


def instead(error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...] | None:
    """The site's own page, which says where interface and feed are; None past the last page."""
    page = int(step.memo.get(_PAGE, "0"))
    if page > 1 and error.status == 400:
        return None
    if page == 1 and error.status in wordpress.CLOSED:
        return (Step(Request(wordpress.site_of(_place(asked))), {_SITE: "1", **step.memo}),)
    return feed.instead(error, step, asked) if not page else ()


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The posts of one page, or where to ask for them. Raises ParseError."""
    if _SITE in step.memo:
        return _led_on(fetched, step, asked)
    if _PAGE not in step.memo:
        return feed.list_page(fetched, step, asked)
    items = read_list(fetched)
    entries, skipped = wordpress.entries_of(items, fetched)
    page, api = int(step.memo[_PAGE]), step.memo[_API]
    more = (_step(api, page + 1, asked),) if len(items) >= POSTS else ()
    return Page(entries, more, skipped)


def _led_on(fetched: Fetched, step: Step, asked: Asked) -> Page:
    if feed_source.recognises(fetched):
        return feed.list_page(fetched, Step(step.request), asked)
    named = wordpress.named_in(fetched) if is_html(fetched) else None
    if named and named != step.memo.get(_API):
        return Page(steps=(_step(named, 1, asked),))
    feeds = discovery.feeds_in(fetched)
    if feeds:
        return Page(steps=(Step(Request(urls.canonical(feeds[0].url, fetched.final_url))),))
    raise ParseError(
        f"{fetched.final_url} names neither a WordPress interface nor a feed; is it WordPress?"
    )
