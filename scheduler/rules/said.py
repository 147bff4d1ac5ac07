"""Conditions on the post and on who told it: words, sources and their tags. Pure, but for the
clock that bounds a regex."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import urlsplit

import regex as patterns

from scheduler.rules.case import Case, Condition
from scheduler.rules.comparing import folded_text, has_keyword, has_name, listed, shown
from storage.types import SourceLabel

MAX_TEXT_CHARS = 200_000
"""Code points of title and text that keywords and regex read: longer posts are books."""
REGEX_SECONDS = 0.2
"""For one regex on one text. A pattern like `(a+)+$` would else stop the service for hours."""


def keywords(wanted: Sequence[str], case: Case) -> Condition:
    """Words or phrases in the post."""
    words = folded_text(case.text[:MAX_TEXT_CHARS])
    for each in wanted:
        if has_keyword(each, words):
            return Condition("keywords", True, f'"{each}" stands in the post')
    return Condition("keywords", False, f"the post has none of {listed(wanted)}")


def regex(pattern: str, case: Case) -> Condition:
    """A regular expression, found anywhere in the post."""
    try:
        found = _compiled(pattern).search(case.text[:MAX_TEXT_CHARS], timeout=REGEX_SECONDS)
    except patterns.error as error:
        # `re` took it when the configuration was read; the two differ in a few rare corners
        return Condition("regex", False, f"{shown(pattern)} cannot be searched: {error}")
    except TimeoutError:
        detail = f"gave up after {REGEX_SECONDS} s: simplify the pattern {shown(pattern)}"
        return Condition("regex", False, detail)
    if found is None:
        return Condition("regex", False, f"{shown(pattern)} is not in the post")
    return Condition("regex", True, f"found {shown(found[0])}")


def sources(wanted: Sequence[str], case: Case) -> Condition:
    """Where a post that tells of it was read: by the source's title, address or site."""
    for source in case.sources:
        for each in wanted:
            if _is_source(each, source):
                return Condition("sources", True, f'source {shown(_name(source))} is "{each}"')
    return Condition("sources", False, f"{_read_in(case)} none of {listed(wanted)}")


def tags(wanted: Sequence[str], case: Case) -> Condition:
    """What a user calls the sources that tell of it."""
    asked = {each.casefold(): each for each in wanted}
    for source in case.sources:
        for tag in source.tags:
            if tag.casefold() in asked:
                told = f'source {shown(_name(source))} has the tag "{tag}"'
                return Condition("tags", True, told)
    return Condition("tags", False, f"{_read_in(case)} none with a tag {listed(wanted)}")


def _is_source(wanted: str, source: SourceLabel) -> bool:
    if "://" in wanted:
        return source.url.rstrip("/") == wanted.rstrip("/")
    site = (urlsplit(source.url).hostname or "").casefold()
    if "." in wanted and " " not in wanted:
        asked = wanted.casefold().removeprefix("www.")
        return site == asked or site.endswith(f".{asked}")
    return has_name(wanted, source.title or "")


def _read_in(case: Case) -> str:
    names = [_name(source) for source in case.sources]
    return f"read in {listed(names)}," if names else "read in no source that is known,"


def _name(source: SourceLabel) -> str:
    return source.title or source.url


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> patterns.Pattern[str]:
    return patterns.compile(pattern, patterns.IGNORECASE)
