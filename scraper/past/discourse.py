"""The topics of a Discourse forum, a category or a tag, back to the first; or all its posts.

    /latest.json?order=created&page=N      topics, by when they began, the newest first
    /posts.json?before=<id>                the posts of all topics, newest first (`posts=yes`)

Section 5.2 of the notes on wire formats; `before`: Discourse's source. The listing ends with the
first page that lies before the window; pinned topics stand on top however old they are.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from scraper import platforms, urls
from scraper.answers import dig, read_object, rows
from scraper.dates import is_plausible, read_instant
from scraper.errors import ParseError
from scraper.markup import clean_line
from scraper.past.steps import Asked, Page, Step, name_after
from scraper.places import Place
from scraper.platforms.discourse import unseen_post
from scraper.records import Entry, Fetched, Reference, Request
from scraper.sources import discourse

KIND = "discourse"
OPTIONS = {"posts": "yes: also what others write in topics, a post each; of a whole forum only"}

SPAN = 50
"""Posts of an answer. Older forums go through so many numbers for one answer, and leave out what is
not for everybody, so that others may follow an empty one."""
MAX_EMPTY = 20
"""Empty answers in a row."""
_PAGE, _BEFORE, _EMPTY = "page", "before", "empty"


def begin(asked: Asked) -> tuple[Step, ...]:
    """The newest topics, or posts. Raises ParseError where posts cannot be listed."""
    if asked.options.get("posts") != "yes":
        return (_topics(asked, 0),)
    if discourse.parts_of(Place(asked.target))[1]:
        raise ParseError(
            "posts are listed for a whole forum only; leave out the category or tag, or posts=yes"
        )
    return (_posts(asked),)


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """What one page lists. Raises ParseError for what is no answer of a forum."""
    if _PAGE in step.memo:
        return _listed_topics(fetched, step, asked)
    return _listed_posts(fetched, step, asked)


# --- topics -----------------------------------------------------------------------------------


def _topics(asked: Asked, number: int, name: str = "") -> Step:
    request = discourse.page_request(Place(asked.target), number)
    return Step(request, {_PAGE: str(number)}, name)


def _listed_topics(fetched: Fetched, step: Step, asked: Asked) -> Page:
    answer = read_object(fetched)
    topics = dig(answer, "topic_list", "topics")
    if not isinstance(topics, list):
        raise ParseError(f"{fetched.final_url} answered without topics; is it a Discourse forum?")
    entries, skipped = [], []
    for topic in rows(topics):
        try:
            entries.append(discourse.entry_of(topic, fetched, Place(asked.target)))
        except ValueError as error:
            skipped.append(f"{clean_line(topic.get('title')) or 'a topic'}: {error}")
    has_more = bool(topics) and bool(dig(answer, "topic_list", "more_topics_url"))
    more: tuple[Step, ...] = ()
    if has_more and not _is_before(discourse.oldest(topics), asked):
        name = name_after("topics", (str(topic.get("id")) for topic in rows(topics)))
        more = (_topics(asked, int(step.memo[_PAGE]) + 1, name),)
    return Page(tuple(entries), more, tuple(skipped))


def _is_before(oldest: datetime | None, asked: Asked) -> bool:
    return asked.since is not None and oldest is not None and oldest < asked.since


# --- posts ------------------------------------------------------------------------------------


def _posts(asked: Asked, before: int | None = None, empty: int = 0) -> Step:
    site = discourse.parts_of(Place(asked.target))[0]
    if before is None:
        return Step(Request(f"{site}/posts.json"))
    memo = {_BEFORE: str(before), _EMPTY: str(empty)}
    return Step(Request(f"{site}/posts.json?{urlencode({'before': before})}"), memo)


def _listed_posts(fetched: Fetched, step: Step, asked: Asked) -> Page:
    posts = read_object(fetched).get("latest_posts")
    if not isinstance(posts, list):
        raise ParseError(f"{fetched.final_url} answered without posts; is it a Discourse forum?")
    entries, skipped = [], []
    for post in rows(posts):
        try:
            entries.append(_entry(post, fetched, asked))
        except ValueError as error:
            skipped.append(f"post {clean_line(str(post.get('id')))}: {error}")
    dates = [entry.published_at for entry in entries if entry.published_at]
    is_over = _is_before(max(dates, default=None), asked)
    return Page(tuple(entries), () if is_over else _older(rows(posts), step, asked), tuple(skipped))


def _older(posts: list[dict[str, Any]], step: Step, asked: Asked) -> tuple[Step, ...]:
    """The posts before these: always further back, so that it ends."""
    numbers = [post["id"] for post in posts if isinstance(post.get("id"), int)]
    known = int(step.memo[_BEFORE]) if _BEFORE in step.memo else None
    empty = 0 if numbers else int(step.memo.get(_EMPTY, "0")) + 1
    before = min(numbers, default=known)
    if before is None or empty > MAX_EMPTY:
        return ()
    if known is not None and before >= known:
        before = known - SPAN
    return (_posts(asked, before, empty),) if before > 1 else ()


def _entry(post: dict[str, Any], fetched: Fetched, asked: Asked) -> Entry:
    """A post as it is listed; a topic's first one is read with what its author adds.

    Raises ValueError with the reason why it cannot be an entry.
    """
    written = clean_line(post.get("post_url"))
    if not written:
        raise ValueError("no address")
    site = discourse.parts_of(Place(asked.target))[0]
    folder = site[len("/".join(site.split("/")[:3])) :]
    path = written if not folder or written.startswith(f"{folder}/") else f"{folder}{written}"
    url = urls.canonical(path, fetched.final_url)
    unseen = unseen_post(Reference(url, platforms.post_key(url), "discourse"), post)
    if unseen is not None:
        raise ValueError(unseen.detail)
    created = read_instant(clean_line(post.get("created_at")))
    words = post.get("cooked")
    is_first = post.get("post_number") == 1
    return Entry(
        url=url,
        key=platforms.post_key(url),
        title=clean_line(post.get("topic_title")),
        author=clean_line(post.get("name")) or clean_line(post.get("username")),
        published_at=created if created and is_plausible(created, fetched.fetched_at) else None,
        content_html=words if isinstance(words, str) and words.strip() and not is_first else None,
    )
