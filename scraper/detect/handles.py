"""Names as platforms write them: `@ada`, `#Loom`."""

from __future__ import annotations

import re

from scraper.detect.gazetteer import GIVEN_NAMES
from scraper.detect.kinds import Run
from scraper.detect.spans import Sentence

_HANDLE = re.compile(
    r"(?<![\w@/.(+-])@(?P<name>[A-Za-z_][\w-]{1,38})(?![\w@])(?!\.\w)(?! (?:at|on) \w+\.)"
)
"""None in brackets: behind a name it names nobody else."""
_FIRST_WORD = re.compile(r"[A-Z][a-z]+(?=[A-Z_-]|$)")
_HASH = re.compile(r"(?<![\w#&])#(?=\w)")


def with_handles(text: str, sentence: Sentence, runs: list[Run]) -> list[Run]:
    """Also who is named by a handle, as on platforms and in files of maintainers; a hashtag with
    its mark, so that what stands before the mark stands before the name.

    A capital behind the mark makes it `at`, and the name one like others: `my last day @Loom`,
    `off to @LoomWorks`.
    """
    handles = [
        Run(match.start(), match.end(), [match.group()])
        for match in _HANDLE.finditer(text, sentence.start, sentence.end)
        if not _is_place(match["name"])
    ]
    for run in runs:
        if run.start > sentence.start and _HASH.match(text, run.start - 1):
            run.start -= 1
    apart = [
        run for run in runs if not any(h.start < run.end and run.start < h.end for h in handles)
    ]
    return sorted([*apart, *handles], key=lambda run: run.start)


def _is_place(handle: str) -> bool:
    first = _FIRST_WORD.match(handle)
    return first is not None and first.group().casefold() not in GIVEN_NAMES
