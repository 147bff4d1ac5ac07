"""Replies on X: their number alone (`conversation_count`), section 1.2 of the notes.

Their words are behind a login. The author's own replies are in the number.
"""

from __future__ import annotations

from scraper.answers import count_in, read_object
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.platforms import Get, answered, x
from scraper.reactions._replies import Replies
from scraper.records import NotAPost, Reference

PLATFORM = x.PLATFORM


async def ask(reference: Reference, get: Get, endpoints: Endpoints) -> Replies | NotAPost:
    """One question to tweet-result. Raises FetchError, ParseError."""
    data = read_object(await answered(x.result_url(reference, endpoints), get))
    if data.get("__typename") == "TweetTombstone":
        return x.tombstone(reference, data)
    if "conversation_count" not in data:
        raise ParseError(f"{reference.url}: X gave no number of replies")
    return Replies(reference.url, PLATFORM, max(0, count_in(data, "conversation_count")))
