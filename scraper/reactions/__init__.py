"""What people reply to a post, where its platform tells it without login: asked here, counted here.

One module per platform, found by its name: `PLATFORM`, and `ask`, which gives the `Replies` to a
post. To add one, copy the nearest. Counting is pure: `count` takes replies and gives `Reactions`,
numbers and words from which no reply can be told again. Nothing else of a reply is kept.

    post → ask (the platform's own interface) → Replies → count → Reactions
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Protocol, TypeAlias, cast

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.platforms import Get
from scraper.reactions._counting import count, leading_words
from scraper.reactions._replies import Replies, Reply
from scraper.records import NotAPost, Reference
from scraper.urls import host

Asked: TypeAlias = Replies | NotAPost | FetchError | ParseError
"""NotAPost: the platform says that the post is gone, or is not for everybody."""

__all__ = ["Asked", "Replies", "Reply", "ask", "asked_host", "count", "leading_words"]


class PlatformModule(Protocol):
    """What a file of this package holds."""

    PLATFORM: str

    async def ask(self, reference: Reference, get: Get, endpoints: Endpoints) -> Replies | NotAPost:
        """The replies to a post of this platform. Raises FetchError, ParseError."""


#: Platforms of articles, of which Hacker News speaks as of any other page.
_AS_PAGES = frozenset({"devto"})


def asked_host(url: str, *, is_farewell: bool) -> str | None:
    """The host that stands for whoever is asked about the post at `url`; None: nobody is.

    A page that belongs to no platform is looked up on Hacker News, if it is somebody's own
    farewell: what is said there is said to its author.
    """
    reference = platforms.recognise(url)
    if reference is not None and reference.platform not in _AS_PAGES:
        return host(url) if reference.platform in _by_platform() else None
    if not is_farewell or (reference is None and platforms.is_platform(url)):
        return None
    return next(iter(_hackernews().HOSTS))


async def ask(url: str, get: Get, endpoints: Endpoints) -> Asked:
    """The replies to the post at `url`, of which `asked_host` named somebody to ask."""
    reference = platforms.recognise(url)
    try:
        if reference is None or reference.platform in _AS_PAGES:
            return await _hackernews().ask_about(url, get, endpoints)
        return await _by_platform()[reference.platform].ask(reference, get, endpoints)
    except (FetchError, ParseError) as error:
        return error


class _HackerNews(PlatformModule, Protocol):
    HOSTS: frozenset[str]

    async def ask_about(self, url: str, get: Get, endpoints: Endpoints) -> Replies | NotAPost:
        """What is said about a page elsewhere."""


def _hackernews() -> _HackerNews:
    return cast("_HackerNews", _by_platform()["hackernews"])


@cache
def _by_platform() -> dict[str, PlatformModule]:
    names = [each.name for each in pkgutil.iter_modules(__path__) if each.name[0] != "_"]
    loaded = [importlib.import_module(f"{__name__}.{name}") for name in sorted(names)]
    return {module.PLATFORM: cast("PlatformModule", module) for module in loaded}
