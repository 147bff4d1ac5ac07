"""Frames as patterns over plain text: where one of these fails, the frame itself cannot match.

A frame is a pattern over a marked sentence, and marking costs a search for names. The same frame
with a gap for every mark can be tried before, on the bytes of the sentence. Derived from the parsed
pattern, as `stems` are: what bytes cannot say alike (marks, excluded letters, what stands around)
becomes a gap. A gap swallows what is optional beside it, and so most patterns come out short.

Patterns hold for lines: a sentence must not contain a line break.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

from scraper.detect.naming import NOTHING

_Item: TypeAlias = tuple[Any, Any]
"""Operation and argument of a parsed pattern."""
_Part: TypeAlias = tuple[bytes, bool]
"""A pattern over bytes, and whether it may match nothing."""

SOME, ANY = b".+", b".*"
"""Gaps of at least one character, and of none."""
ANYWHERE = b"."
"""For a frame of which nothing is left: it may match in any sentence."""
NOWHERE = rb"\xff"
"""No byte of UTF-8."""
MAX_OPTIONAL_BYTES = 24
"""Of a pattern for what may be missing; a longer one costs more to compile than it rules out: with
40, and so with words of any letters, German took half a minute instead of five seconds."""
FIRST_MARK, LAST_MARK = 0xE001, 0xE004
FIRST_BEYOND_ASCII = 0x80
_OPEN_END = re.compile(rb"(?:\.[+*] ?)$")
"""A gap, and a blank after it: that would match at every blank of the line."""
_NOTHING: _Part = (b"", True)
_CLASSES = {"CATEGORY_WORD": rb"\w", "CATEGORY_SPACE": rb"\s", "CATEGORY_DIGIT": rb"\d"}
_BEYOND_ASCII = rb"\x80-\xff"
# Python ships the parser beside `re`, without a public name
_parser: Any = re._parser  # type: ignore[attr-defined]  # noqa: SLF001


def relax(pattern: str, flags: int = 0) -> bytes:
    """A pattern over the UTF-8 of plain text that matches in every sentence where this one does."""
    if pattern == NOTHING.pattern:
        return NOWHERE
    parsed = _parser.parse(pattern, flags)
    if parsed.state.flags & re.IGNORECASE:
        return ANYWHERE
    relaxed, is_optional = _sequence(parsed)
    while relaxed.startswith((SOME, ANY)):
        relaxed = relaxed[len(SOME) :]
    while found := _OPEN_END.search(relaxed):
        relaxed = relaxed[: found.start()]
    return ANYWHERE if is_optional or not relaxed else relaxed


def _sequence(items: Iterable[_Item]) -> _Part:
    items = list(items)
    parts: list[_Part] = []
    for at, item in enumerate(items):
        part = _boundary(items, at) if str(item[0]) == "AT" else _of(item)
        if part[0] in (SOME, ANY):
            _add_gap(parts, part)
        elif part[0] and not (part[1] and parts and parts[-1][0] in (SOME, ANY)):
            parts.append(part)
    return b"".join(part for part, _ in parts), all(optional for _, optional in parts)


def _add_gap(parts: list[_Part], gap: _Part) -> None:
    """One gap for all that stand side by side with nothing but optional parts between them."""
    while parts and (parts[-1][1] or parts[-1][0] == SOME):
        before, _ = parts.pop()
        gap = (SOME, False) if before == SOME else gap
    parts.append(gap)


def _of(item: _Item) -> _Part:
    read = _READERS.get(str(item[0]))
    return (ANY, True) if read is None else read(item[1])


def _literal(code: int) -> _Part:
    return (SOME if FIRST_MARK <= code <= LAST_MARK else _quoted(code)), False


def _quoted(code: int) -> bytes:
    letters = chr(code).encode("utf-8", "replace")
    is_plain = code >= FIRST_BEYOND_ASCII or letters.isalnum() or letters == b" "
    return letters if is_plain else b"\\x%02x" % code


def _one_of(choices: Sequence[_Item]) -> _Part:
    """`[退辞]`, `[\\w'-]`. Beyond ASCII, ranges and classes stand for any letters."""
    plain: list[bytes] = []
    letters: list[bytes] = []
    is_wide = False
    for operation, argument in choices:
        name, (first, last) = str(operation), _range_of(argument)
        if name == "NEGATE" or _may_be_mark(name, argument):
            return SOME, False
        if name == "CATEGORY":
            plain.append(_CLASSES[str(argument)])
        elif first == last and first < FIRST_BEYOND_ASCII:
            plain.append(_quoted(first))
        elif first < FIRST_BEYOND_ASCII:
            plain.append(b"\\x%02x-\\x%02x" % (first, min(last, FIRST_BEYOND_ASCII - 1)))
        elif name == "LITERAL":
            letters.append(_quoted(first))
        is_wide = is_wide or name == "CATEGORY" or (name == "RANGE" and last >= FIRST_BEYOND_ASCII)
    if is_wide:
        return b"(?:[%s%s])+" % (b"".join(plain), _BEYOND_ASCII), False
    ascii_class = [b"[%s]" % b"".join(plain)] if plain else []
    return _group(b"|".join([*ascii_class, *letters])), False


def _range_of(argument: Any) -> tuple[int, int]:
    if isinstance(argument, tuple):
        return argument
    return (argument, argument) if isinstance(argument, int) else (0, 0)


def _may_be_mark(name: str, argument: Any) -> bool:
    if name == "CATEGORY":
        return str(argument) not in _CLASSES
    first, last = _range_of(argument)
    return first <= LAST_MARK and last >= FIRST_MARK


def _branch(argument: tuple[Any, list[Sequence[_Item]]]) -> _Part:
    branches = [_sequence(branch) for branch in argument[1]]
    is_optional = any(optional for _, optional in branches)
    patterns = list(dict.fromkeys(pattern for pattern, _ in branches if pattern))
    if SOME in patterns or ANY in patterns:
        return (ANY if is_optional else SOME), is_optional
    return _repeated(b"|".join(patterns), b"?" if is_optional else b"")


def _subpattern(argument: tuple[Any, int, int, Sequence[_Item]]) -> _Part:
    _, added, removed, items = argument
    return (ANY, True) if added or removed else _atomic(items)


def _atomic(items: Sequence[_Item]) -> _Part:
    pattern, is_optional = _sequence(items)
    return (pattern if pattern in (b"", SOME, ANY) else _group(pattern)), is_optional


def _repeat(argument: tuple[int, int, Sequence[_Item]]) -> _Part:
    least, most, items = argument
    pattern, is_optional = _sequence(items)
    is_optional = is_optional or least == 0
    if pattern in (SOME, ANY):
        return (ANY if is_optional else SOME), is_optional
    once = most == 1
    mark = (b"?" if once else b"*") if is_optional else (b"" if once else b"+")
    return _repeated(pattern, mark)


def _repeated(pattern: bytes, mark: bytes) -> _Part:
    is_optional = mark in (b"?", b"*")
    if not pattern:
        return _NOTHING
    if is_optional and len(pattern) > MAX_OPTIONAL_BYTES:
        return ANY, True
    return _group(pattern) + mark, is_optional


def _group(pattern: bytes) -> bytes:
    return b"(?:%s)" % pattern


def _nothing(_argument: object) -> _Part:
    """What stands around matters to the frame alone."""
    return _NOTHING


_READERS: dict[str, Callable[[Any], _Part]] = {
    "LITERAL": _literal,
    "IN": _one_of,
    "ANY": lambda _: (SOME, False),
    "NOT_LITERAL": lambda _: (SOME, False),
    "BRANCH": _branch,
    "SUBPATTERN": _subpattern,
    "ATOMIC_GROUP": _atomic,
    "MAX_REPEAT": _repeat,
    "MIN_REPEAT": _repeat,
    "POSSESSIVE_REPEAT": _repeat,
    "ASSERT": _nothing,
    "ASSERT_NOT": _nothing,
}


def _boundary(items: list[_Item], at: int) -> _Part:
    """The edge of a word, beside an ASCII letter only: beyond ASCII, bytes know no letters."""
    if str(items[at][1]) == "AT_BOUNDARY" and (
        _is_letter(items[at + 1 :], 0) or _is_letter(items[:at], -1)
    ):
        return rb"\b", False
    return _NOTHING


def _is_letter(items: Sequence[_Item], end: int) -> bool:
    """Whether a sequence surely begins (0) or ends (-1) with an ASCII letter or digit."""
    if not items:
        return False
    name, argument = str(items[end][0]), items[end][1]
    if name == "LITERAL":
        return chr(argument).isascii() and chr(argument).isalnum()
    if name == "IN":
        return all(str(part[0]) == "LITERAL" and _is_letter([part], 0) for part in argument)
    if name == "BRANCH":
        return all(_is_letter(branch, end) for branch in argument[1])
    if name == "SUBPATTERN":
        return _is_letter(argument[-1], end)
    if name in ("MAX_REPEAT", "MIN_REPEAT") and argument[0] > 0:
        return _is_letter(argument[2], end)
    return False
