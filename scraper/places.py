"""What a source kind is given, and what it may ask for: plain records that any process may hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from scraper.endpoints import Endpoints
from scraper.records import Request, SourceOptions


@dataclass(frozen=True, slots=True)
class Place:
    """A source as its kind sees it while it is read."""

    url: str
    """As it was added."""
    options: SourceOptions = SourceOptions()
    memo: Mapping[str, str] = field(default_factory=dict)
    """What the kind noted at the end of the last reading that was saved, and in this one so far:
    an account's id, the newest post seen. Empty at the first reading."""
    before: Mapping[str, str] | None = None
    """On the further pages of a reading: `memo` as it was when the reading began."""
    is_first_read: bool = False
    """Nothing was ever read from it: one page is enough, since what it holds now is not news."""
    endpoints: Endpoints = Endpoints()
    accounts: frozenset[str] = frozenset()
    """Services for which the operator has configured a key (`x`)."""
    contact: str = ""
    """Where the operator can be reached, as every request says; some services demand it."""
    asked_at: datetime | None = None
    """When this reading began, for interfaces that want dates; None where nobody asks."""

    @property
    def last_memo(self) -> Mapping[str, str]:
        """What was noted by the last reading that was saved: where paging may stop. Unlike `memo`
        it stays the same from the first page of a reading to its last."""
        return self.memo if self.before is None else self.before

    def request(self) -> Request:
        """Its own address."""
        return Request(self.url)


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a pasted address turned out to be, before anything was fetched."""

    kind: str
    url: str
    """The one address of this place, however it was pasted."""
    title: str | None = None
    options: Mapping[str, str] = field(default_factory=dict)
