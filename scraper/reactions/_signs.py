"""Emoji: words of no language."""

from __future__ import annotations

from collections.abc import Iterator

import regex

#: A picture, its variation and skin, and what is joined to it; flags and keycaps say nothing here.
_SIGN = regex.compile(
    r"\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})*"
    r"(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})*){0,4}"
)
_SHADE = regex.compile(r"\uFE0F|\p{EMod}")
_FIRST_PICTURE = "\u203c"
"""Below it lie © and ®, which nobody means as a feeling."""


def signs(text: str) -> Iterator[str]:
    """The emoji of a text, those of all skins as one."""
    for found in _SIGN.findall(text):
        if found[0] >= _FIRST_PICTURE:
            yield _SHADE.sub("", found)
