"""Lists of words as data."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text, without order."""
    return frozenset(text.split())
