"""The past of a place, listed step by step: one file for each kind, found by its name.

    target → begin → steps → answer → list_page ─┬ entries, each to be read like any other
                                                 └ further steps

A kind of backfill differs from the source kind of the same name in one thing: it goes back, page
after page, until the window of time or the place ends, and each step is saved with what it listed
before the next is taken. Reading the items is the source kind's code. `docs/backfill.md` tells
users what each does.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Protocol

from scraper.errors import FetchError
from scraper.past.steps import Asked, Page, Step
from scraper.records import Fetched

__all__ = ["KINDS", "Asked", "Page", "PastKind", "Step", "instead", "options_of"]


class PastKind(Protocol):
    """What a file of this package holds. Only the first three are needed."""

    KIND: str

    def begin(self, asked: Asked) -> tuple[Step, ...]:
        """What is asked first. Raises ParseError that says what to give, for a target that the
        kind can make nothing of."""

    def list_page(self, fetched: Fetched, step: Step, asked: Asked) -> Page:
        """What the answer to a step lists; pure. Raises ParseError when the body is not what the
        kind expects."""

    OPTIONS: Mapping[str, str]
    """What a user may say besides, each with a line of explanation."""

    def instead(self, error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...] | None:
        """What to ask where a step failed for good; empty: nothing, and the failure stands. None:
        that is how the place says that there is no more."""


def options_of(kind: str) -> Mapping[str, str]:
    """What may be said of a backfill of this kind besides, each with a line of explanation."""
    return getattr(KINDS[kind], "OPTIONS", {})


def instead(kind: str, error: FetchError, step: Step, asked: Asked) -> tuple[Step, ...] | None:
    """What to ask where a step failed for good; empty: nothing. None: there is no more."""
    ask = getattr(KINDS[kind], "instead", None)
    steps: tuple[Step, ...] | None = ask(error, step, asked) if ask else ()
    return steps


def _load() -> Mapping[str, PastKind]:
    modules: list[Any] = [
        importlib.import_module(f"{__name__}.{found.name}")
        for found in pkgutil.iter_modules(__path__)
        if hasattr(importlib.import_module(f"{__name__}.{found.name}"), "KIND")
    ]
    return MappingProxyType({module.KIND: module for module in modules})


KINDS: Mapping[str, PastKind] = _load()
