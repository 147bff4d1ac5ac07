"""The kinds of places that Swansong watches: one file each, found by its name.

A kind is a module with `KIND`, `recognises` and `list_entries`; dropping one into this package is
all it takes.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Protocol

from scraper.records import Fetched, Listing, SourceOptions

#: Recognises any page with links, so it is asked last.
_FALLBACK = "page"


class SourceKind(Protocol):
    """What a file of this package holds."""

    KIND: str

    def recognises(self, fetched: Fetched) -> bool:
        """True when this kind can read the body. Never raises."""

    def list_entries(self, fetched: Fetched, options: SourceOptions) -> Listing:
        """The entries that the body lists, newest wherever the source puts them.

        Raises ParseError when the body is not what the kind expects.
        """


def find_kind(fetched: Fetched) -> str | None:
    """The kind that recognises what was fetched; None when no kind does."""
    ordered = sorted(KINDS, key=lambda kind: (kind == _FALLBACK, kind))
    return next((kind for kind in ordered if KINDS[kind].recognises(fetched)), None)


def _load() -> Mapping[str, SourceKind]:
    modules: list[Any] = [
        importlib.import_module(f"{__name__}.{found.name}")
        for found in pkgutil.iter_modules(__path__)
    ]
    return MappingProxyType({module.KIND: module for module in modules})


KINDS: Mapping[str, SourceKind] = _load()
