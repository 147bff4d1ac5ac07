"""Names and handles as they are compared to the letter."""

from __future__ import annotations

import re
import unicodedata

_POSSESSIVE = re.compile(r"['’]s\b")
_NO_WORD = re.compile(r"[\W_]+")


def fold(name: str) -> str:
    """Words of a name in lower case, without accents, possessives and punctuation."""
    if name.isascii():
        return _words(name.casefold())
    flat = unicodedata.normalize("NFKD", name).casefold()
    flat = "".join(char for char in flat if not unicodedata.combining(char))
    # composed again: Korean syllables come apart under NFKD
    return _words(unicodedata.normalize("NFKC", flat))


def _words(flat: str) -> str:
    return " ".join(word for word in _NO_WORD.split(_POSSESSIVE.sub("", flat)) if word)


def fold_handle(handle: str | None) -> str | None:
    """A handle as it is compared; None for none."""
    bare = (handle or "").strip().lstrip("@").casefold()
    return bare or None
