"""The places where people post: how their addresses are written, and who may be asked for what.

One module each: `PLATFORM`, `HOSTS`, `parse_url`, and where they apply `MENTION` (a pattern of its
addresses in plain text), `IS_FETCHABLE = False`, `IS_LASTING = True` (posts cannot be taken back),
`HAS_EDITS = False`, and `resolve` (ask the platform's own endpoint).
Address forms and id clocks: sections 0 to 6 of the notes on wire formats.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Awaitable, Callable
from functools import cache, lru_cache
from typing import Any, Protocol, TypeAlias, cast
from urllib.parse import SplitResult, urlsplit

from scraper import urls
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.records import Fetched, NotAPost, Post, Reference, Request, Unchanged

Get: TypeAlias = Callable[[str | Request], Awaitable[Fetched | Unchanged | FetchError]]
"""Fetch one address politely; failures are values."""


Resolved: TypeAlias = Post | Fetched | NotAPost | FetchError | ParseError
"""Fetched: the post's page, where the platform's own interface was not found to be there."""
Resolver: TypeAlias = Callable[[Reference, Get, Endpoints], Awaitable[Resolved]]


async def answered(question: str | Request, get: Get) -> Fetched:
    """The answer to a question that a platform must be able to answer. Raises FetchError."""
    answer = await get(question)
    if isinstance(answer, FetchError):
        raise answer
    assert isinstance(answer, Fetched), answer  # nothing conditional was asked
    return answer


class PlatformModule(Protocol):
    """What a file of this package holds."""

    PLATFORM: str
    HOSTS: frozenset[str]
    """Hosts that are this platform's alone, without `www.`, `m.` and `mobile.`."""

    def parse_url(self, parts: SplitResult) -> Reference | None:
        """The post that a canonical address leads to; None when it leads to something else."""


@lru_cache(maxsize=2048)
def recognise(url: str) -> Reference | None:
    """The platform post that `url` (http, https or at://) leads to; None when it is none.

    Never raises. Hosts are compared whole: `x.com.example` is not X.
    """
    try:
        written = _at_to_http(url) if url.startswith("at://") else url
        parts = urlsplit(urls.canonical(written))
        found = (module.parse_url(parts) for module in _modules())
        return next((reference for reference in found if reference), None)
    except ValueError:
        return None


def post_key(url: str) -> str:
    """The identity of the post at `url`: the platform's own, else `urls.key`.

    Raises ValueError for anything but a web address.
    """
    reference = recognise(url)
    return reference.key if reference else urls.key(url)


@lru_cache(maxsize=2048)
def is_platform(url: str) -> bool:
    """True for every address on a host that belongs to a platform, post or not."""
    try:
        name = bare_host(urlsplit(urls.canonical(url)))
    except ValueError:
        return False
    return any(name in module.HOSTS for module in _modules())


def closed_at(url: str) -> str | None:
    """The platform whose host this is, where its terms let nothing of it be read; else None."""
    try:
        name = bare_host(urlsplit(urls.canonical(url)))
    except ValueError:
        return None
    closed = (each for each in _modules() if not getattr(each, "IS_FETCHABLE", True))
    return next((each.PLATFORM for each in closed if name in each.HOSTS), None)


def is_fetchable(reference: Reference) -> bool:
    """False where the platform's terms leave us the address only (section 6)."""
    module = _by_name().get(reference.platform)
    return bool(getattr(module, "IS_FETCHABLE", True))


def is_lasting(platform: str) -> bool:
    """True where a post cannot be taken back, or nobody can be asked whether it was."""
    module = _by_name().get(platform)
    return resolver(platform) is None or bool(getattr(module, "IS_LASTING", False))


def has_edits(platform: str) -> bool:
    """False where another text of a post is only another way to write it down."""
    return bool(getattr(_by_name().get(platform), "HAS_EDITS", True))


def resolver(platform: str) -> Resolver | None:
    """How to ask the platform itself for a post; None when its pages are fetched like any."""
    return cast("Resolver | None", getattr(_by_name().get(platform), "resolve", None))


@cache
def mention_patterns() -> tuple[str, ...]:
    """Regular expressions of the addresses, from the host on, as people write them in text."""
    patterns = [getattr(module, "MENTION", None) for module in _modules()]
    return tuple(pattern for pattern in patterns if pattern)


def bare_host(parts: SplitResult) -> str:
    """The host without the prefixes that only choose a layout."""
    name = parts.hostname or ""
    for prefix in ("www.", "mobile.", "m."):
        if name.startswith(prefix) and name.count(".") > 1:
            return name.removeprefix(prefix)
    return name


def _at_to_http(url: str) -> str:
    repository, _, record = url.removeprefix("at://").partition("/")
    collection, _, key = record.partition("/")
    if collection != "app.bsky.feed.post":
        raise ValueError(f'"{url[:80]}" is no Bluesky post')
    return f"https://bsky.app/profile/{repository}/post/{key}"


_ANY_HOST = frozenset({"mastodon", "discourse", "mailinglist"})


@cache
def _modules() -> tuple[PlatformModule, ...]:
    """Loaded at the first use: the modules import this package. Those that know their addresses by
    their form on any host come last."""
    names = sorted(
        (module.name for module in pkgutil.iter_modules(__path__) if _is_platform(module.name)),
        key=lambda name: (name in _ANY_HOST, name),
    )
    loaded: list[Any] = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return tuple(loaded)


def _is_platform(name: str) -> bool:
    """What platforms share lies beside them."""
    return name != "clocks" and not name.startswith("_")


@cache
def _by_name() -> dict[str, PlatformModule]:
    return {module.PLATFORM: module for module in _modules()}
