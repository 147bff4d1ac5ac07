"""Names in any script, as Latin words and as their sounds.

    "Томашкевич" → "tomashkevich" → sounds "TMSKVC"      "里奇" → "liqi" → sounds "LC"

`romanised` is anyascii's table of Unicode; `sounds` throws together what romanisations and the
press's transliterations confuse: vowels go, consonants become classes. It is a way to find
candidates and weak evidence, never proof: `names` says what follows from it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal, TypeAlias

from anyascii import anyascii

Script: TypeAlias = Literal["latin", "han", "kana", "hangul", "cyrillic", "greek", "other"]

_RANGES: tuple[tuple[int, int, Script], ...] = (
    (0x0370, 0x03FF, "greek"),
    (0x0400, 0x052F, "cyrillic"),
    (0x1100, 0x11FF, "hangul"),
    (0x1F00, 0x1FFF, "greek"),
    (0x3040, 0x30FF, "kana"),
    (0x31F0, 0x31FF, "kana"),
    (0x3400, 0x4DBF, "han"),
    (0x4E00, 0x9FFF, "han"),
    (0xAC00, 0xD7AF, "hangul"),
    (0x20000, 0x323AF, "han"),
)
_NOT_A_LETTER = re.compile(r"[^a-z]+")
_CLASSES: tuple[tuple[str, str], ...] = (
    # what sounds alike in one transliteration or another; longest first
    (r"tsch|tch|sch|sh|ch|cz|sz|zh|dzh|dj|ts|tz|dz|th(?=[aeiouy])", "S"),
    (r"ph|w|v|f|h(?=u[^n])", "F"),
    (r"ck|kh|qu|gh", "K"),
    (r"th|d|t", "T"),
    (r"x", "KS"),
    (r"c(?=[eiy])|[jqsz]", "S"),
    (r"[ckg]", "K"),
    (r"[bp]", "P"),
    (r"[lr]", "L"),
    (r"[mn]", "N"),
    (r"h", ""),
    (r"[aeiouy]", ""),
)
_SOUND = re.compile("|".join(f"(?P<g{i}>{pattern})" for i, (pattern, _) in enumerate(_CLASSES)))


def script_of(text: str) -> Script:
    """The script that most letters of a text belong to."""
    if text.isascii():
        return "latin" if any(map(str.isalpha, text)) else "other"
    counts: dict[Script, int] = {}
    for char in text:
        if char.isalpha():
            found = _script_of(ord(char))
            counts[found] = counts.get(found, 0) + 1
    return max(counts, key=lambda name: (counts[name], name)) if counts else "other"


def _script_of(code: int) -> Script:
    if code < 0x0250 or 0x1E00 <= code <= 0x1EFF:
        return "latin"
    return next((name for first, last, name in _RANGES if first <= code <= last), "other")


@lru_cache(maxsize=20_000)
def romanised(word: str) -> str:
    """A word in the letters a to z; empty where nothing of it can be written so."""
    return _NOT_A_LETTER.sub("", anyascii(unicodedata.normalize("NFKC", word)).casefold())


def syllables(word: str) -> tuple[str, ...]:
    """The romanised signs of a word in Han or Hangul, one by one."""
    return tuple(filter(None, (romanised(char) for char in word)))


@lru_cache(maxsize=20_000)
def sounds(word: str) -> str:
    """The classes of a romanised word's consonants; `A` for one that has none."""
    flat = romanised(word)
    if script_of(word) == "han":
        # pinyin's own letters
        flat = flat.replace("x", "s").replace("q", "c")
    found = _SOUND.sub(_class_of, flat)
    kept = "".join(char for i, char in enumerate(found) if i == 0 or char != found[i - 1])
    return kept or ("A" if flat else "")


def _class_of(match: re.Match[str]) -> str:
    return _CLASSES[int((match.lastgroup or "g0")[1:])][1]
