"""What platforms share that are asked for one post by one question."""

from __future__ import annotations

from collections.abc import Callable

from scraper.errors import FetchError, ParseError
from scraper.platforms import Get, Resolved
from scraper.records import Fetched, NotAPost, Post, Reference

_GONE = (404, 410)


async def ask(
    reference: Reference, question: str, get: Get, read: Callable[[Fetched], Post | NotAPost | None]
) -> Resolved:
    """What `read` makes of the answer; it may raise ParseError.

    The page itself where the question may not be asked, and where `read` finds no post (None).
    """
    answer = await get(question)
    if isinstance(answer, FetchError):
        if answer.status in _GONE:
            detail = f"{reference.platform} answers {answer.status}: there is no such post"
            return NotAPost(reference.url, "gone", detail)
        return await page(reference, get) if is_forbidden(answer) else answer
    assert isinstance(answer, Fetched), answer  # nothing conditional was asked
    try:
        return read(answer) or await page(reference, get)
    except ParseError as error:
        return error


async def page(reference: Reference, get: Get) -> Fetched | FetchError:
    """The post's own page."""
    found = await get(reference.url)
    assert isinstance(found, Fetched | FetchError), found  # nothing conditional was asked
    return found


def is_forbidden(error: FetchError) -> bool:
    """True where this question is not ours to ask, whatever holds for others."""
    return error.status in {401, 403} or error.reason == "robots_forbidden"
