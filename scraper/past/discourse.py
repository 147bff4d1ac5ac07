"""The topics of a Discourse forum, a category or a tag, back to the first.

Section 5.2 of the notes on wire formats. Topics are listed by when they began, the newest first, so
the listing ends with the first page that lies before the window; pinned topics stand on top
however old they are.
"""

from __future__ import annotations

from scraper.answers import dig, read_object, rows
from scraper.errors import ParseError
from scraper.markup import clean_line
from scraper.past.steps import Asked, Page, Step
from scraper.places import Place
from scraper.records import Fetched
from scraper.sources import discourse

KIND = "discourse"
_PAGE = "page"


def begin(asked: Asked) -> tuple[Step, ...]:
    """The newest topics."""
    return (_step(asked, 0),)


def _step(asked: Asked, number: int) -> Step:
    return Step(discourse.page_request(Place(asked.target), number), {_PAGE: str(number)})


def list_page(fetched: Fetched, step: Step, asked: Asked) -> Page:
    """The topics of one page. Raises ParseError for what is no answer of a forum."""
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
    oldest = discourse.oldest(topics)
    is_before = asked.since is not None and oldest is not None and oldest < asked.since
    has_more = bool(topics) and bool(dig(answer, "topic_list", "more_topics_url"))
    more = (_step(asked, int(step.memo[_PAGE]) + 1),) if has_more and not is_before else ()
    return Page(tuple(entries), more, tuple(skipped))
