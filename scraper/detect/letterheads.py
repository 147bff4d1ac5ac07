"""Whose page it is: letterheads, headings of paragraphs, names of mailing lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TypeAlias

from scraper.detect.document import NAME, ORGANIZATION, Document, Mention
from scraper.detect.gazetteer import ORGANIZATION_WORDS, PLACES
from scraper.detect.kinds import fold
from scraper.detect.words import union

Span: TypeAlias = tuple[int, int]
_Finder: TypeAlias = Callable[[Document, int, int], Mention | None]
HEAD_LINES, TAIL_LINES = 5, 4
"""A letterhead stands so high, a house's signature so low."""
MAX_LINE_CHARS = 70
MIN_NAME_LETTERS, MAX_NAME_WORDS = 3, 6
MIN_HEADINGS = 2
"""Headings of unknown names; a single one is a headline."""
MIN_HOST_LETTERS, MIN_LABEL_LETTERS = 3, 4
"""Shorter names begin too many addresses by chance."""
_NOISE = re.compile(r"^\W*(?:(?:the|la|le|el|il|die|der|das|de|het) |l['’])?", re.IGNORECASE)
_RUN_IN = re.compile(r"(?:[.:]|[.:]? [–—-]|[.:]? ?\|)(?= \S)")
FORGE = re.compile(
    r"//[^/]*(?:git|forge|code)[^/]*/(?:(?P<owner>[\w.-]+)/)?(?P<project>[\w.-]+)(?:/(?:-/)?(?:issues|pulls?|merge_requests|discussions|commits?|blob|tree|releases|tags))"
)
"""The address of a page about a project on a forge."""
_LIST_PREFIX = re.compile(
    r"(?:re: )?\[(?P<name>[\w.]{2,30}?)"
    r"(?P<sort>[-_](?:devel|dev|users?|announce|discuss|list|core|general|talk|maintainers|council"
    r"|project|board|members|community))?\]",
    re.IGNORECASE,
)
_TAGS = frozenset(
    ["ann", "announce", "announcement", "rfc", "patch", "meta", "fwd", "update", "solved"]
)
"""In brackets as well, yet no lists."""
_LIST_ADDRESS = re.compile(r"list|pipermail|archive|mail|groups?[./]")
_GENERIC_LABELS = frozenset(
    [
        *("www", "blog", "blogs", "news", "lists", "list", "forum", "forums", "about", "press"),
        *("media", "community", "discuss", "mail", "archive", "archives", "en", "de", "fr", "es"),
        *("social", "status", "shop", "m", "web", "info", "newsroom", "presse", "prensa"),
    ]
)


def find_letterheads(document: Document) -> set[str]:
    """Keys of organisations that stand alone on a line at the head or the foot of a text.

    What stands below a byline is the reporter's house. A name that nothing else shows to be an
    organisation's must be the one of the address.
    """
    lines = list(_lines(document.text))
    title = (document.post.title or "").strip()
    found: set[str] = set()
    for start, end in {*lines[:HEAD_LINES], *lines[-TAIL_LINES:]} - _below_bylines(document):
        mention = _only_name(document, start, end)
        if mention is None or document.text[start:end] == title:
            continue
        if mention.mark == ORGANIZATION or is_of_address(mention.key, document.post.url):
            found.add(mention.key)
    return found


def reporters_houses(document: Document) -> set[str]:
    """Keys of what stands alone below a byline: who prints the news, not who is left."""
    named = (_only_name(document, *line) for line in _below_bylines(document))
    return {mention.key for mention in named if mention is not None}


def _below_bylines(document: Document) -> set[Span]:
    byline, lines = document.language.narration.byline, list(_lines(document.text))
    return {
        line
        for above, line in pairwise(lines[:HEAD_LINES])
        if byline.match(document.text[above[0] : above[1]])
    }


def is_of_address(key: str, url: str) -> bool:
    """Whether a site's own address is made of a name."""
    joined = "".join(c for c in key.removeprefix("the ") if c.isalnum())
    if len(joined) < MIN_HOST_LETTERS:
        return False
    labels = [_letters(label) for label in _host(url).split(".")[:-1]]
    return any(
        label.startswith(joined) or (len(label) >= MIN_LABEL_LETTERS and joined.startswith(label))
        for label in labels
        if label not in _GENERIC_LABELS
    )


def heading_over(document: Document, at: int) -> Mention | None:
    """What a column of moves calls the paragraph at an offset: `Harlow Print` on the line above,
    or before a dash in its first line."""
    lines = list(_lines(document.text))
    index = next((i for i, (start, end) in enumerate(lines) if start <= at < end), None)
    if index is None:
        return None
    run_in = _run_in(document, *lines[index])
    if run_in is not None and _is_column(document, lines, _run_in, run_in):
        return run_in
    above = _only_name(document, *lines[index - 1]) if index > 1 else None
    is_heading = above is not None and _is_column(document, lines, _only_name, above)
    return above if is_heading else None


def named_by_list(document: Document) -> Mention | None:
    """The project whose mailing list it is, where the text has its name."""
    name = list_name(document)
    at = re.search(rf"(?<![\w-]){re.escape(name)}(?!\w)", document.lowered) if name else None
    return Mention(at.start(), at.end(), ORGANIZATION, name) if name and at else None


def list_name(document: Document) -> str | None:
    """What `[loom-devel] Goodbye` says the project is called.

    `[Video]` says nothing of the kind: without an ending like that, the address must be a list's.
    """
    for line in (document.post.title or "", document.text[:MAX_LINE_CHARS]):
        found = _LIST_PREFIX.match(line)
        if found is None or found["name"].casefold() in _TAGS:
            continue
        if found["sort"] or _LIST_ADDRESS.search(document.post.url.casefold()):
            return found["name"].casefold()
    return None


def _is_column(document: Document, lines: list[Span], find: _Finder, found: Mention) -> bool:
    names = document.language.names
    places = union(PLACES, names.places)
    generic = union(ORGANIZATION_WORDS, names.organization_words)
    if found.key in places or generic.issuperset(found.key.split()):
        return False
    others = {m.key for line in lines if (m := find(document, *line)) is not None}
    return found.mark == ORGANIZATION or len(others - places) >= MIN_HEADINGS


def _only_name(document: Document, start: int, end: int) -> Mention | None:
    """The organisation's name that is all of a line."""
    if end - start > MAX_LINE_CHARS:
        return None
    return _named(document, end - len(_NOISE.sub("", document.text[start:end], count=1)), end)


def _run_in(document: Document, start: int, end: int) -> Mention | None:
    """`Harlow Print. – Ada Falk has left`: a heading within the line."""
    found = _RUN_IN.search(document.text, start, min(end, start + MAX_LINE_CHARS))
    named = _named(document, start, found.start()) if found else None
    if named is not None and found is not None and found.group() == "." and " " not in named.key:
        return None  # `Second. The Board …`
    return named


def _named(document: Document, start: int, end: int) -> Mention | None:
    """A stretch that is a name and nothing else; `Verrières du Nord` may be two mentions."""
    inside = [m for m in document.mentions if start <= m.start and m.end <= end]
    if not inside or inside[0].start != start or inside[0].mark not in ORGANIZATION + NAME:
        return None
    if sum(map(str.isalpha, inside[0].key)) < MIN_NAME_LETTERS:
        return None  # somebody's initials
    name = document.text[start:end].rstrip(" .,:;|")
    if inside[0].end == start + len(name):
        return inside[0]
    names = document.language.names
    small = union(names.particles, names.given_particles, names.bridges)
    words = name.split()
    if len(words) > MAX_NAME_WORDS or not all(w[0].isupper() or w in small for w in words):
        return None
    is_firm = any(mention.mark == ORGANIZATION for mention in inside)
    key = " ".join(fold(word) for word in words)
    return Mention(start, start + len(name), ORGANIZATION if is_firm else NAME, key)


def _lines(text: str) -> Iterator[Span]:
    at = 0
    for raw in text.split("\n"):
        if line := raw.strip():
            start = at + raw.index(line[0])
            yield start, start + len(line)
        at += len(raw) + 1


def _host(url: str) -> str:
    return re.sub(r"^https?://", "", url.casefold()).split("/")[0]


def _letters(label: str) -> str:
    return "".join(c for c in fold(label) if c.isalnum())
