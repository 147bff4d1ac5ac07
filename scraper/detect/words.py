"""Word lists as text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a string as a set."""
    return frozenset(text.split())
