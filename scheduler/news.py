"""Which changes of a departure are news, and which are only other words. Pure.

    changes {field: (old, new)} → the fields that were learned or put right

Two posts rarely write a role or a firm alike: what differs in case, in order, in words left out, in
script or by the day that a time zone makes is no news, and neither is what is no longer known.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from storage.identity.folding import fold
from storage.identity.scripts import script_of
from storage.identity.times import date_span, days_apart

_NAMES = frozenset({"person", "organization"})
_WORDS = frozenset({"role", "destination"})


def fields(changes: Mapping[str, tuple[Any, Any]]) -> frozenset[str]:
    """The fields that say something new."""
    return frozenset(name for name, (old, new) in changes.items() if _is_news(name, old, new))


def is_denied(changes: Mapping[str, tuple[Any, Any]]) -> bool:
    """Whether what was told before is now said not to be so."""
    old, new = changes.get("status", (None, None))
    return bool(old) and old != "denied" and new == "denied"


def _is_news(name: str, old: Any, new: Any) -> bool:
    if new is None or new == old:
        return False
    if name in _NAMES:
        # another spelling of a name is the same name: only whom nobody named before is news
        return old is None
    if name in _WORDS:
        return old is None or not _says_the_same(str(old), str(new))
    if name == "kind":
        return bool(new != "other")
    if name == "effective_on":
        return old is None or not _is_same_day(str(old), str(new))
    return bool(name == "status" and old == "rumoured" and new != "denied")


def _says_the_same(old: str, new: str) -> bool:
    if script_of(old) != script_of(new):
        return True  # a translation
    words = set(fold(old).split()), set(fold(new).split())
    return words[0] <= words[1] or words[1] <= words[0]


def _is_same_day(old: str, new: str) -> bool:
    if len(new) < len(old):
        return old.startswith(new)
    before, after = date_span(old), date_span(new)
    if len(new) > len(old) or before is None or after is None:
        return False
    return days_apart(before, after) <= 1
