"""Who speaks: the leaver, or somebody who reports; and who wrote a first-person post."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from scraper.detect.document import NAME, PERSON, ROLE, Document, plain
from scraper.detect.gazetteer import GIVEN_NAMES, PLACES
from scraper.detect.kinds import fold
from scraper.detect.language import Language, Narration
from scraper.detect.profiles import Profile, handle_in_address
from scraper.detect.spans import disjoint, is_inside
from scraper.detect.words import union

MIN_FIRST_PERSON_SHARE = 0.012
"""Of the words outside quotations; fewer are asides of a reporter."""
TAIL_LINES = 4
"""At the end of a column, where its author is introduced."""
MAX_SIGNED_CHARS = 80
"""A name, and perhaps a post or an aside."""
_SIGNED_OFF = re.compile(r"^Signed-off-by: (?P<name>[^<\n]{3,40}?) <")
_FORGE_LINE = re.compile(
    r"^(?P<name>[A-Za-z0-9][\w-]{1,38}) · (?:description|opened|comment|\d{4}-\d\d-\d\d)\b"
)


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote the post; `start` is None where only metadata say so."""

    name: str
    cue: str
    start: int | None = None
    end: int | None = None


def speaks_first_person(document: Document) -> bool:
    """Whether the text as a whole is told by an I."""
    narration = document.language.narration
    lowered = plain(document.text)
    told = disjoint([*document.quotations, *block_quotations(document, lowered)])
    first = sum(not is_inside(told, *m.span()) for m in narration.first_person.finditer(lowered))
    third = _outside(document, [m.span() for m in narration.third_person.finditer(lowered)])
    words = _count_words(document, narration, lowered)
    title = narration.title_speaks.search(plain(document.post.title or "")) is not None
    if narration.omits_the_i and title and not third:
        return True
    if (
        first >= 3
        and first / words >= MIN_FIRST_PERSON_SHARE
        and first > (0.6 if title else 1.0) * third
    ):
        return True
    return (
        first >= 1 and third <= first + title and (title or first / words >= MIN_FIRST_PERSON_SHARE)
    )


def _count_words(document: Document, narration: Narration, lowered: str) -> int:
    """Words outside quotations, roughly."""
    quoted = sum(end - start for start, end in document.quotations)
    if narration.is_spaceless:
        return max(1, (len(lowered) - quoted) // 2)
    return max(1, lowered.count(" ") - quoted // 6)


def _outside(document: Document, spans: list[tuple[int, int]]) -> int:
    return sum(not is_inside(document.quotations, *span) for span in spans)


def block_quotations(document: Document, lowered: str) -> list[tuple[int, int]]:
    """Paragraphs without quotation marks after a line that announces somebody's words."""
    narration = document.language.narration
    found: list[tuple[int, int]] = []
    at, previous = 0, ""
    for raw in document.text.split("\n"):
        line = raw.strip()
        if line:
            start = at + raw.index(line[0])
            announced = previous.endswith((":", "：")) and narration.lead_in.search(previous)
            if (
                (announced or line[0] == ">" or _is_dash_speech(narration, line, lowered, start))
                and line[0] not in '"“„«「'
                and narration.first_person.search(lowered, start, start + len(line))
            ):
                found.append((start, start + len(line)))
            previous = lowered[start : start + len(line)]
        at += len(raw) + 1
    return found


def _is_dash_speech(narration: Narration, line: str, lowered: str, start: int) -> bool:
    """`— I am going, — he said.`: speech without quotation marks."""
    return (
        narration.has_dash_speech
        and line[0] in "-–—"
        and narration.speaks.search(lowered, start, start + len(line)) is not None
    )


def find_author(document: Document, profile: Profile | None = None) -> Author | None:
    """From metadata, a byline, the author's own line, a forge's header line or a signature, else
    the handle of the page's address; never guessed."""
    post = document.post
    if post.author:
        return Author(post.author, "person_from_author")
    narration = document.language.narration
    lines = _lines(document.text)
    byline = _in_head(narration.byline, "person_from_byline", lines)
    if byline is not None:
        return byline
    header = _in_head(_FORGE_LINE, "person_from_header", lines)
    if header is not None:
        return (
            _signed_off(lines)
            or _signature(document, lines)
            or _from_reply(document.language, lines)
            or header
        )
    if profile is not None:
        return Author(profile.name, "person_from_profile", profile.start, profile.end)
    return (
        _date_byline(document, lines)
        or _after_closing(narration, lines)
        or _signature(document, lines)
        or _in_tail(narration, lines)
        or _from_reply(document.language, lines)
        or _from_address(post.url)
    )


def _from_address(url: str) -> Author | None:
    handle = handle_in_address(url)
    return Author(handle, "person_from_address") if handle else None


def _in_head(pattern: re.Pattern[str], cue: str, lines: list[tuple[int, str]]) -> Author | None:
    for start, line in lines[:12]:
        found = pattern.match(line)
        if found:
            return Author(
                found["name"], cue, start + found.start("name"), start + found.end("name")
            )
    return None


def _in_tail(narration: Narration, lines: list[tuple[int, str]]) -> Author | None:
    for start, line in lines[-TAIL_LINES:]:
        found = narration.tagline.match(line)
        if found:
            at = start + found.start("name")
            return Author(found["name"], "person_from_tagline", at, start + found.end("name"))
    return None


def _signed_off(lines: list[tuple[int, str]]) -> Author | None:
    """A commit's own line with its author's name, where the head has no more than a handle."""
    for start, line in lines:
        found = _SIGNED_OFF.match(line)
        if found:
            return Author(
                found["name"],
                "person_from_signature",
                start + found.start("name"),
                start + found.end("name"),
            )
    return None


def _after_closing(narration: Narration, lines: list[tuple[int, str]]) -> Author | None:
    """`Love,` and on the next line a name, wherever in the text the letter ends."""
    for (_, line), (start, following) in pairwise(lines[1:]):
        found = narration.signed.match(following) if narration.closing.match(line) else None
        if found and len(following) < MAX_SIGNED_CHARS:
            at = start + found.start("name")
            return Author(found["name"], "person_from_signature", at, start + found.end("name"))
    return None


def _from_reply(language: Language, lines: list[tuple[int, str]]) -> Author | None:
    """The name by which everybody who replies calls the author; none when they differ."""
    narration, given = language.narration, union(GIVEN_NAMES, language.names.given)
    found: dict[str, tuple[int, int]] = {}
    is_reply = False
    for index, (start, line) in enumerate(lines):
        is_reply = is_reply or (index > 0 and narration.replies.match(line) is not None)
        called = narration.reply.search(line) if is_reply else None
        if called is not None and fold(called["name"]) in given:
            found.setdefault(
                called["name"], (start + called.start("name"), start + called.end("name"))
            )
    if len(found) != 1:
        return None
    ((name, (left, right)),) = found.items()
    return Author(name, "person_from_reply", left, right)


def _lines(text: str) -> list[tuple[int, str]]:
    found, at = [], 0
    for raw in text[:200_000].split("\n"):
        line = raw.strip()
        if line:
            found.append((at + raw.index(line[0]), line))
        at += len(raw) + 1
    return found


def _date_byline(document: Document, lines: list[tuple[int, str]]) -> Author | None:
    """A line that is a person's name alone, near the top, beside a line that is a date."""
    for (start, line), (_, following) in pairwise(lines[:9]):
        if (
            len(line) < 40
            and _is_person_line(document, start, line)
            and re.search(r"\b(?:19|20)\d\d\b", following)
            and len(following) < 40
        ):
            return Author(line, "person_from_byline", start, start + len(line))
    return None


def _is_person_line(document: Document, start: int, line: str) -> bool:
    return any(
        m.mark == PERSON and m.start == start and m.end >= start + len(line) - 1
        for m in document.mentions
    )


def _signature(document: Document, lines: list[tuple[int, str]]) -> Author | None:
    """A short last line before the comments that is a name."""
    narration = document.language.narration
    places = union(PLACES, document.language.names.places)
    body = lines
    for index, (_, line) in enumerate(lines):
        if index > 2 and narration.replies.match(line):
            body = lines[:index]
            break
    for start, line in reversed(body[-3:]):
        found = None if narration.closing.match(line) else narration.signature.match(line)
        if found and len(line) < 40 and start > body[0][0]:
            at, end = start + found.start("name"), start + found.end("name")
            at = _behind_post(document, at, end)
            person = [m for m in document.mentions if m.start == at and m.mark in (PERSON, NAME)]
            if person and person[0].key not in places and person[0].end == end:
                return Author(document.text[at:end], "person_from_signature", at, end)
    return None


def _behind_post(document: Document, at: int, end: int) -> int:
    """Where the name begins in `your vicar Dorothea Spree`."""
    posts = [m for m in document.mentions if at <= m.start < end and m.mark == ROLE]
    return posts[-1].end + 1 if posts and posts[-1].end + 1 < end else at
