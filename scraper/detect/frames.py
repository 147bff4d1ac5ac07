"""Frames: patterns with typed slots over a marked sentence, and the macros they are written in.

A language is a list of frames. In a pattern, words in capitals are macros, which the language
defines. By convention these fill the slots:

    WHO   one or more persons (group `who`)       ORG   an organisation (`org`)
    ROLE  a post (`role`)                         DEST  where to (`dest`)

In the place of a person a pronoun may stand (`pro`). The marks are those of `document`: PERSON,
ORGANIZATION, NAME (either of them) and ROLE, one character for each mention.

Everything else is a regular expression over lower-case text. Every repeat is bounded, so that
matching is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

from scraper.records import Kind, Status, Voice

MAX_MACRO_DEPTH = 6
"""Macros may use macros, so deep and no deeper."""

Sort: TypeAlias = Literal["leaving", "succession", "told_succession", "switch", "headline"]
"""`succession`: somebody else takes the post; `told_succession`: and
the text says that the other one leaves; `switch`: another organisation takes the leaver on;
`headline`: words at play."""
_GROUP = re.compile(r"\(\?P<([a-z]+)\d*>")


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to tell of a leaving."""

    name: str
    pattern: str
    weight: float
    """How much the frame alone speaks for a current departure (log odds)."""
    kind: Kind | None = None
    voice: Voice = "third_person"
    status: Status | None = None
    by_role: bool = False
    """The subject is a post (`the boss of X`), and the text names its holder elsewhere."""
    sort: Sort = "leaving"
    any_subject: bool = False
    """Products, firms and teams may be its subject as well as persons."""
    is_negative: bool = False
    """Its own pattern holds a negation (`no longer`), which negates no leaving."""
    is_now: bool = False
    """Told by doing it (`remove me`, `this is my last column`): the day of the post is the last."""
    at_work: bool = False
    """Only who works there says so: what is left is no product that somebody used."""
    is_relative: bool = False
    """Its own pattern holds a relative clause, which recalls nothing."""


def first_person(
    name: str, pattern: str, weight: float, kind: Kind | None = None, *, negative: bool = False
) -> Frame:
    """A frame in which the leaver speaks; `negative` as `is_negative`."""
    return Frame(name, pattern, weight, kind, "first_person", is_negative=negative)


@dataclass(frozen=True, eq=False)
class Compiled:
    """A frame, compiled when it is first tried: that takes seconds for all frames of a language,
    and few of them may match in any one text."""

    frame: Frame
    source: str
    """Its pattern, with the macros expanded."""

    @cached_property
    def search(self) -> re.Pattern[str]:
        return re.compile(self.source)


def expand(pattern: str, macros: Mapping[str, str]) -> str:
    """A pattern without its macros (a macro may use macros)."""
    keys = re.compile("|".join(sorted(macros, key=lambda key: (-len(key), key))))
    for _ in range(MAX_MACRO_DEPTH):
        expanded = keys.sub(lambda found: macros[found.group()], pattern)
        if expanded == pattern:
            break
        pattern = expanded
    return _number_groups(pattern)


def _number_groups(pattern: str) -> str:
    """A slot may stand in several branches; `re` wants every group name once."""
    seen: Counter[str] = Counter()

    def number(found: re.Match[str]) -> str:
        name = found.group(1)
        seen[name] += 1
        return f"(?P<{name}{seen[name]}>"

    return _GROUP.sub(number, pattern)


def compile_frames(frames: Iterable[Frame], macros: Mapping[str, str]) -> tuple[Compiled, ...]:
    """A language's frames with its macros."""
    return tuple(Compiled(frame, expand(frame.pattern, macros)) for frame in frames)
