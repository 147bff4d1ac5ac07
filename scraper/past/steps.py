"""What a kind of backfill is given, and what it gives back: records that any process may hold."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from scraper.endpoints import Endpoints
from scraper.records import Entry, Request


@dataclass(frozen=True, slots=True)
class Asked:
    """What a backfill was asked for, as its kind sees it; the same from its first step to its
    last."""

    target: str
    """A canonical address, or what else the kind takes (a handle, words, a domain)."""
    since: datetime | None = None
    until: datetime | None = None
    """The window of time: what was published before `since`, or at `until` and later, is not
    wanted. Kinds use it to ask for less; what they list besides is left out without them."""
    options: Mapping[str, str] = field(default_factory=dict)
    """Those of the kind's `OPTIONS` that were given."""
    endpoints: Endpoints = Endpoints()
    accounts: frozenset[str] = frozenset()
    """Services for which the operator has configured a key."""
    contact: str = ""
    """Where the operator can be reached; some services demand it."""
    asked_at: datetime | None = None
    """When the run began."""

    def wants(self, at: datetime | None) -> bool:
        """Whether an instant lies in the window; True where it is unknown."""
        if at is None:
            return True
        return not (
            (self.since is not None and at < self.since)
            or (self.until is not None and at >= self.until)
        )


@dataclass(frozen=True, slots=True)
class Step:
    """One request of a backfill's listing, and what its kind noted for it."""

    request: Request
    memo: Mapping[str, str] = field(default_factory=dict)
    """Whatever the kind needs to read the answer and to go on."""
    name: str = ""
    """What tells it from the run's other steps; without one its address and body do. A step of a
    name that the run has had is not taken again, so paging in circles ends."""

    @property
    def key(self) -> str:
        """The name, or what is asked."""
        body = self.request.body.decode("utf-8", "replace") if self.request.body else ""
        return self.name or f"{self.request.url} {body}".strip()


@dataclass(frozen=True, slots=True)
class Page:
    """What the answer to one step listed."""

    entries: tuple[Entry, ...] = ()
    steps: tuple[Step, ...] = ()
    """What is to be asked for next: an older page, the parts of an index."""
    skipped: tuple[str, ...] = ()
    """Items that could not be read, each with its reason."""
    total: int | None = None
    """How many entries all steps together will list, where the source says it."""
    files: tuple[str, ...] = ()
    """Addresses of WARC files that are to be read whole, record after record."""


def name_after(pages: str, listed: Iterable[str]) -> str:
    """The name of the step that follows a page, by what that page listed.

    Places that give the same page for every number, or their pages in turn, so end by themselves:
    a name that the run has had is not taken again.
    """
    digest = hashlib.sha256("\n".join(listed).encode("utf-8", "replace")).hexdigest()
    return f"{pages} after {digest[:20]}"
