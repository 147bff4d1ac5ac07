"""Word lists as text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache


def words(text: str) -> frozenset[str]:
    """The words of a string as a set."""
    return frozenset(text.split())


@lru_cache(maxsize=256)
def union(*sets: frozenset[str]) -> frozenset[str]:
    """What a language adds to a list that all share: the same few unions, asked for at every
    word."""
    return frozenset().union(*sets)


def alternation(choices: Iterable[str]) -> str:
    """A pattern for one of many words, common beginnings factored out: much faster to match."""
    ends, tails = "", defaultdict(set)
    for word in choices:
        if word:
            tails[word[0]].add(word[1:])
        else:
            ends = "?"
    branches = [re.escape(first) + alternation(rest) for first, rest in sorted(tails.items())]
    if not branches:
        return ""
    body = "|".join(branches)
    return f"(?:{body}){ends}" if len(branches) > 1 or ends else body
