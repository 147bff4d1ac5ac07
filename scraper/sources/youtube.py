"""YouTube: a channel's or playlist's videos, with their descriptions.

    https://www.youtube.com/channel/UC…        https://www.youtube.com/@ada

Section 5.2 of the notes on wire formats. Feeds go by the channel's id: of a `/@handle` the page is
asked first for the feed that it names, once; the id is remembered.
"""

from __future__ import annotations

import html
import re
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from scraper import discovery
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.pages import is_html
from scraper.places import Place, Recognised
from scraper.records import Entry, Fetched, Listing, Request
from scraper.sources import feed
from scraper.sources._preset import Known, feed_request, list_feed, parts_on, recognised

KIND = "youtube"

_FEED = "/feeds/videos.xml"
_TABS = r"(?:/(?:featured|videos|shorts|streams|live|playlists|community|posts|about))?/?"
_ID = r"UC[\w-]{22}"
_CHANNEL = re.compile(rf"/channel/({_ID}){_TABS}", re.ASCII)
_NAMED = re.compile(rf"(/(?:@|%40|c/|user/)[\w.%~-]+?){_TABS}", re.ASCII)
_LIST = re.compile(r"[\w-]{10,50}", re.ASCII)
_CHANNEL_MEMO = "channel"
_DESCRIPTION = ".//{http://search.yahoo.com/mrss/}description"


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """Channels by id, handle or old name, playlists, and their feeds; not single videos."""
    return recognised(KIND, _known(url))


def first_request(place: Place) -> Request:
    """The feed; the channel's page, where its id is not known yet. Raises ParseError."""
    base, channel = place.endpoints.youtube, place.memo.get(_CHANNEL_MEMO)
    if channel:
        return Request(f"{base}{_FEED}?channel_id={channel}")
    return feed_request(_known(place.url), base, place, "https://www.youtube.com/@ada")


def _known(url: str) -> Known | None:
    parts = parts_on(url, "youtube.com")
    if parts is None:
        return None
    query = parse_qs(parts.query)
    found = _CHANNEL.fullmatch(parts.path)
    channel = found[1] if found else query.get("channel_id", [""])[0]
    if re.fullmatch(_ID, channel, re.ASCII) and (found or parts.path == _FEED):
        address = f"https://www.youtube.com/channel/{channel}"
        return Known(address, f"{_FEED}?channel_id={channel}", f"YouTube {channel}")
    playlist = query.get("list" if parts.path == "/playlist" else "playlist_id", [""])[0]
    if _LIST.fullmatch(playlist) and parts.path in ("/playlist", _FEED):
        address = f"https://www.youtube.com/playlist?list={playlist}"
        return Known(address, f"{_FEED}?playlist_id={playlist}", f"YouTube {playlist}")
    if named := _NAMED.fullmatch(parts.path):
        path = named[1].replace("%40", "@")
        return Known(f"https://www.youtube.com{path}", path, f"YouTube {path.rpartition('/')[2]}")
    return None


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The videos; of a channel's page, where to go on. Raises ParseError."""
    if (
        urlsplit(fetched.url).path.endswith(_FEED)
        or not is_html(fetched)
        or feed.recognises(fetched)
    ):
        return list_feed(fetched, place, "YouTube", _improved)
    for link in discovery.feeds_in(fetched):
        parts = urlsplit(link.url)
        channel = parse_qs(parts.query).get("channel_id", [""])[0]
        if parts.path == _FEED and re.fullmatch(_ID, channel, re.ASCII):
            request = Request(f"{place.endpoints.youtube}{_FEED}?channel_id={channel}")
            return Listing((), next=request, memo={_CHANNEL_MEMO: channel})
    raise ParseError(
        f"{fetched.final_url} names no feed: no such channel, or a page that asks for consent; "
        "give the channel by its id, https://www.youtube.com/channel/UC…"
    )


def _improved(entry: Entry, element: Any) -> Entry:
    """A video's description is all of its text."""
    lines = (element.findtext(_DESCRIPTION) or entry.title or "").splitlines()
    text = "".join(f"<p>{html.escape(line)}</p>" for line in lines if line.strip())
    return replace(entry, content_html=text or None)
