"""The kinds of places that Swansong watches: one file each, found by its name.

A kind is a module with `KIND` and `list_entries`; dropping one into this package is all it takes.
Everything else of `SourceKind` may be left out. `docs/adding-a-source.md` goes the way.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any, Protocol

from scraper.endpoints import Endpoints
from scraper.errors import FetchError, ParseError
from scraper.places import Place, Recognised
from scraper.records import Fetched, Listing, Request

#: Recognises any page with links, so it is asked last.
_FALLBACK = "page"


class SourceKind(Protocol):
    """What a file of this package holds. Only the first two are needed."""

    KIND: str

    def list_entries(self, fetched: Fetched, place: Place) -> Listing:
        """The entries that an answer lists, newest wherever the source puts them; pure.

        With `next` for what is to be asked besides. Raises ParseError when the body is not what
        the kind expects.
        """

    OPTIONS: Mapping[str, str]
    """What a user may set for such a source, each with a line of explanation."""

    VALUES: Mapping[str, tuple[str, ...]]
    """The words that an option takes, where it takes no others."""

    def recognise_url(self, url: str, endpoints: Endpoints) -> Recognised | None:
        """What a pasted address names, by its form alone; None: nothing of this kind."""

    def recognises(self, fetched: Fetched) -> bool:
        """True when this kind can read the body. Never raises."""

    def first_request(self, place: Place) -> Request:
        """What is asked first; without it, the place's own address. Raises ParseError."""

    def instead(self, error: FetchError, place: Place) -> Request | None:
        """What to ask where the first request fails like this, or one that it led to before
        anything was listed; None: nothing."""

    def past(
        self, request: Request, error: FetchError | ParseError, place: Place
    ) -> Listing | None:
        """How a reading goes on past a further page that failed: with what the kind has noted to
        ask again next time, and the page after it. None: it ends there."""


def find_by_address(url: str, endpoints: Endpoints) -> Recognised | None:
    """The kind that knows a canonical address by its form; None when its content must tell."""
    for kind in KINDS.values():
        recognise = getattr(kind, "recognise_url", None)
        found: Recognised | None = recognise(url, endpoints) if recognise else None
        if found is not None:
            return found
    return None


def find_kind(fetched: Fetched) -> str | None:
    """The kind that recognises what was fetched; None when no kind does."""
    ordered = sorted(KINDS, key=lambda kind: (kind == _FALLBACK, kind))
    return next((kind for kind in ordered if _recognises(kind, fetched)), None)


def _recognises(kind: str, fetched: Fetched) -> bool:
    recognises = getattr(KINDS[kind], "recognises", None)
    return bool(recognises and recognises(fetched))


def first_request(kind: str, place: Place) -> Request:
    """What a reading of this place begins with. Raises ParseError."""
    ask = getattr(KINDS.get(kind), "first_request", None)
    request: Request = ask(place) if ask else place.request()
    return request


def instead(kind: str, error: FetchError, place: Place) -> Request | None:
    """What to ask where the first request failed like this; None: nothing."""
    ask = getattr(KINDS.get(kind), "instead", None)
    request: Request | None = ask(error, place) if ask else None
    return request


def past(
    kind: str, request: Request, error: FetchError | ParseError, place: Place
) -> Listing | None:
    """How a reading goes on past a further page that failed; None: it ends there."""
    go_on = getattr(KINDS.get(kind), "past", None)
    listing: Listing | None = go_on(request, error, place) if go_on else None
    return listing


def options_of(kind: str) -> Mapping[str, str]:
    """What may be set for a source of this kind, each with a line of explanation."""
    return getattr(KINDS[kind], "OPTIONS", {})


def option_problem(kind: str, name: str, value: str) -> str | None:
    """Why a kind takes no such option, with what may have been meant; None where it does."""
    known = sorted(options_of(kind))
    if name in known:
        words = getattr(KINDS[kind], "VALUES", {}).get(name, (value,))
        told = " or ".join(f'"{each}"' for each in words)
        return None if value in words else f'"{value[:40]}" is not known; write {told}'
    near = get_close_matches(name, known, 1)
    hint = f'did you mean "{near[0]}"?' if near else f"known: {', '.join(known) or 'none'}"
    return f'sources of kind "{kind}" have no option "{name}"; {hint}'


def _load() -> Mapping[str, SourceKind]:
    modules: list[Any] = [
        importlib.import_module(f"{__name__}.{found.name}")
        for found in pkgutil.iter_modules(__path__)
        if not found.name.startswith("_")
    ]
    return MappingProxyType({module.KIND: module for module in modules})


KINDS: Mapping[str, SourceKind] = _load()
