"""Ask for one post where it is best asked for: the platform's own endpoint, else its page."""

from __future__ import annotations

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.platforms import Get
from scraper.records import Fetched, NotAPost, Post, Unchanged


async def visit(
    url: str, get: Get, endpoints: Endpoints
) -> Post | Fetched | NotAPost | FetchError | ParseError:
    """A post that a platform gave, or a page to be read; or why there is neither."""
    reference = platforms.recognise(url)
    if reference is not None:
        resolve = platforms.resolver(reference.platform)
        if resolve is not None:
            return await resolve(reference, get, endpoints)
        if not platforms.is_fetchable(reference):
            return NotAPost(
                url, "closed_platform", f"{reference.platform} does not allow its posts to be read"
            )
    fetched = await get(url)
    assert not isinstance(fetched, Unchanged), fetched  # nothing conditional was asked
    return fetched
