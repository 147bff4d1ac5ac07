"""A feed as Atom (RFC 4287), JSON Feed 1.1 and iCalendar (RFC 5545): pure.

Everything in an item was written by strangers: the libraries escape it, and the HTML is that of
mails, with nothing in it that is loaded.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from feedgenerator import Atom1Feed
from icalendar import Calendar, Event

from scheduler.alerts.layout import html_fragment, text_body
from scheduler.alerts.payload import instant
from scheduler.feeds.items import Item

JSON_FEED = "https://jsonfeed.org/version/1.1"
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When a feed was changed that never held anything."""


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed says of itself."""

    rule: str
    items: Sequence[Item]
    home: str
    """An address for people."""
    url: str | None = None
    """Where it stands; None for a file."""

    @property
    def title(self) -> str:
        """For people."""
        return f"Swansong: {self.rule}"

    @property
    def updated_at(self) -> datetime:
        """The latest news in it."""
        return max((each.updated_at for each in self.items), default=NEVER)


def as_atom(feed: Feed) -> bytes:
    """Atom."""
    made = Atom1Feed(
        title=feed.title,
        link=feed.home,
        description=f"Departures that the rule {feed.rule} fired on.",
        feed_url=feed.url,
        feed_guid=f"urn:swansong:rule:{feed.rule}",
        author_name="Swansong",
    )
    for item in feed.items:
        made.add_item(
            title=item.message.title,
            link=item.message.url or feed.home,
            description=None,
            content=html_fragment(item.message),
            unique_id=item.id,
            pubdate=item.told_at,
            updateddate=item.updated_at,
            categories=[item.departure["kind"], item.departure["status"]],
        )
    text: str = made.writeString("utf-8")
    return text.encode()


def as_json(feed: Feed) -> bytes:
    """JSON Feed; each item holds the departure's fields under `_swansong`."""
    told: dict[str, Any] = {
        "version": JSON_FEED,
        "title": feed.title,
        "home_page_url": feed.home,
        "items": [_json_item(each) for each in feed.items],
    }
    if feed.url:
        told["feed_url"] = feed.url
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _json_item(item: Item) -> dict[str, Any]:
    told = {
        "id": item.id,
        "title": item.message.title,
        "content_html": html_fragment(item.message),
        "content_text": text_body(item.message),
        "date_published": instant(item.told_at),
        "date_modified": instant(item.updated_at),
        "tags": [item.departure["kind"], item.departure["status"]],
        "_swansong": {"about": "docs/webhook.schema.json", "departure": item.departure},
    }
    return told | ({"url": item.message.url} if item.message.url else {})


def as_calendar(feed: Feed) -> bytes:
    """iCalendar: last days that are known to the day, each a day of its own."""
    calendar = Calendar()
    calendar.add("prodid", "-//Swansong//departures//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", feed.title)
    for item in feed.items:
        day = _day(item.effective_on)
        if day is not None and item.departure["status"] != "denied":
            calendar.add_component(_event(item, day))
    found: bytes = calendar.to_ical()
    return found


def _day(effective_on: str | None) -> date | None:
    if effective_on is None or len(effective_on) != len("2026-01-31"):
        return None
    return date.fromisoformat(effective_on)


def _event(item: Item, day: date) -> Event:
    event = Event()
    event.add("uid", item.id)
    event.add("dtstamp", item.updated_at.replace(microsecond=0))
    event.add("last-modified", item.updated_at.replace(microsecond=0))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", item.message.title)
    event.add("description", text_body(item.message))
    event.add("transp", "TRANSPARENT")  # nobody is busy because somebody leaves
    if item.message.url:
        event.add("url", item.message.url)
    return event


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a feed, known by the ending of its name."""

    write: Callable[[Feed], bytes]
    media_type: str


FORMS: Mapping[str, Form] = {
    "atom": Form(as_atom, "application/atom+xml"),
    "json": Form(as_json, "application/feed+json"),
    "ics": Form(as_calendar, "text/calendar"),
}
