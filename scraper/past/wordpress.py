"""All posts of a WordPress site, by its REST interface; by its feed where that is closed.

Section 5.2 of the notes on wire formats. The window is asked for, with a day to spare on either
side, as sites compare it with their own time and leave out its first second. A page may hold fewer
posts than were asked for, since those that are not for everybody are left out of it; the list ends
with a page that is not full and names no next one, or with the site's word that there is no such
page.
"""

from __future__ import annotations

from datetime import timedelta

from scraper import discovery, urls
from scraper.answers import read_list, said_in
from scraper.errors import FetchError, ParseError
from scraper.headers import links_to
from scraper.pages import is_html
from scraper.past import _feed_copies, feed
from scraper.past.steps import Asked, Page, Step, name_after
from scraper.places import Place
from scraper.records import Fetched, Request, SourceOptions
from scraper.sources import feed as feed_source
from scraper.sources import wordpress

KIND = "wordpress"
OPTIONS = {**wordpress.OPTIONS, **_feed_copies.OPTIONS}

POSTS = 100
"""Asked for at once: the most that the interface gives."""
SLACK = timedelta(days=1)
_API, _PAGE, _SITE = "api", "page", "site"
_NO_SUCH_PAGE = "invalid_page_number"
"""How the name of the error ends by which the interface says so."""


def begin(asked: Asked) -> tuple[Step, ...]:
    """The newest posts, where the interface mostly stands."""
    return (_step(wordpress.api_of(_place(asked)), 1, asked),)


def _place(asked: Asked) -> Place:
    return Place(asked.target, SourceOptions(extra=asked.options))


def _step(api: str, page: int, asked: Asked, name: str = "") -> Step:
    bounds = {
        "after": asked.since - SLACK if asked.since else None,
        "before": asked.until + SLACK if asked.until else None,
    }
    window = {name: f"{at:%Y-%m-%dT%H:%M:%SZ}" for name, at in bounds.items() if at is not None}
    request = wordpress.posts_request(api, _place(asked), page, per_page=str(POSTS), **window)
    return Step(request, {_API: api, _PAGE: str(page)}, name)


def instead(error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...] | None:
    """The site's own page, which says where interface and feed are; None past the last page."""
    if _SITE in step.memo:
        return ()
    if _PAGE not in step.memo:
        return feed.instead(error, step, asked)
    if step.memo[_PAGE] == "1" and error.status in wordpress.CLOSED:
        return (Step(Request(wordpress.site_of(_place(asked))), {_SITE: "1", **step.memo}),)
    is_over = str(said_in(error).get("code")).endswith(_NO_SUCH_PAGE)
    return None if is_over and step.memo[_PAGE] != "1" else ()


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The posts of one page, or where to ask for them. Raises ParseError."""
    if _SITE in step.memo:
        return _led_on(fetched, step, asked)
    if _PAGE not in step.memo:
        return feed.list_page(fetched, step, asked)
    if is_html(fetched) and step.memo[_PAGE] == "1":
        # a site without the interface may answer so with its front page
        return _led_on(fetched, step, asked)
    items = read_list(fetched)
    entries, skipped = wordpress.entries_of(items, fetched)
    if not items or (len(items) < POSTS and not any(links_to(fetched.links, "next"))):
        return Page(entries, skipped=skipped)
    number, name = int(step.memo[_PAGE]) + 1, name_after("page", (str(i.get("id")) for i in items))
    return Page(entries, (_step(step.memo[_API], number, asked, name),), skipped)


def _led_on(fetched: Fetched, step: Step, asked: Asked) -> Page:
    if feed_source.recognises(fetched):
        return feed.list_page(fetched, feed.first_step(fetched.final_url), asked)
    named = wordpress.named_in(fetched) if is_html(fetched) else None
    if named and named != step.memo.get(_API):
        return Page(steps=(_step(named, 1, asked),))
    feeds = discovery.feeds_in(fetched)
    if feeds:
        return Page(steps=(feed.first_step(urls.canonical(feeds[0].url, fetched.final_url)),))
    raise ParseError(
        f"{fetched.final_url} names neither a WordPress interface nor a feed; is it WordPress?"
    )
