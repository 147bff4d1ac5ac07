"""The line in which a page introduces its author: `Ada Falk, engineer at Loomwright`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE, Document, Mention
from scraper.detect.kinds import fold

HEAD_LINES = 3
"""The introduction is among the first lines."""
MAX_BELOW_CHARS = 80
"""What stands below a name that is alone on its line; longer ones are the text."""
MAX_NAME_WORDS = 4
SPACELESS = "\u2e7f"
"""Beyond this, scripts without capitals and mostly without blanks."""
MIN_SPACELESS, MAX_SPACELESS = 2, 10
"""Characters of a name in scripts without blanks."""
_LINE = re.compile(
    r"(?P<name>[^\W\d_][^\n,，·|｜•()@:;!?/\"“]{1,38}?)"
    r"(?P<handle>[^\w\n,·|｜•(@]{0,6}\(@[\w.-]{2,40}\)|[^\w\n,·|｜•(@]{0,6}@[\w.-]{2,40})?"
    r"(?:\s?(?:[,，·|｜•—–]|\s-\s)\s*(?P<rest>\S[^\n]{1,90})|\s?[(（](?P<aside>[^()（）\n@]{2,60})[)）])?"
)
_SENTENCE_END = (".", "!", "?", "。", "!", "?", "…", ":")
_HANDLE_IN_ADDRESS = re.compile(r"^https?://[^/?#]+/(?:[^/?#]+/)?@(?P<handle>[\w.-]{2,40})(?=/|$)")


@dataclass(frozen=True, slots=True)
class Profile:
    """Who writes, and perhaps as what and where."""

    name: str
    start: int
    end: int
    role: tuple[int, int] | None
    organization: Mention | None
    has_handle: bool


def find_profile(document: Document) -> Profile | None:
    """The author's own line in the head of a page; None where no line surely is one."""
    lines = _lines(document.text)
    for index, (start, line) in enumerate(lines[:HEAD_LINES]):
        found = _LINE.fullmatch(line)
        if found is None or line.endswith(_SENTENCE_END) or not _is_name(document, start, found):
            continue
        told = "rest" if found["rest"] else "aside"
        if found[told]:
            about = (start + found.start(told), start + found.end(told))
        else:
            about = _below(lines, index)
        role, place = _post(document, *about), _place(document, *about)
        role = role or _other_post(document, *about)
        if found["handle"] or (role is not None and place is not None):
            end = start + found.end("name")
            return Profile(found["name"], start, end, role, place, bool(found["handle"]))
    return None


def handle_in_address(url: str) -> str | None:
    """Whose page it is, where the address says so by `/@handle`."""
    found = _HANDLE_IN_ADDRESS.match(url)
    return found["handle"] if found else None


def _lines(text: str) -> list[tuple[int, str]]:
    found, at = [], 0
    for raw in text[:2_000].split("\n"):
        if line := raw.strip():
            found.append((at + raw.index(line[0]), line))
        at += len(raw) + 1
    return found


def _below(lines: list[tuple[int, str]], index: int) -> tuple[int, int]:
    """The next line, where it is as short as an introduction; an empty stretch else."""
    start, line = lines[index + 1] if index + 1 < len(lines) else (0, "")
    is_short = len(line) <= MAX_BELOW_CHARS and not line.endswith(_SENTENCE_END)
    return (start, start + len(line)) if is_short else (start, start)


def _is_name(document: Document, start: int, found: re.Match[str]) -> bool:
    name = found["name"]
    mention = next((m for m in document.mentions if m.start == start), None)
    if any(char > SPACELESS for char in name):
        is_other = mention is not None and mention.mark != PERSON
        is_told = mention is not None or any(found[name] for name in ("handle", "rest", "aside"))
        return is_told and not is_other and MIN_SPACELESS <= len(name) <= MAX_SPACELESS
    if (mention is not None and mention.mark in (ORGANIZATION, ROLE)) or name.isupper():
        return False
    names = document.language.names
    words = name.split()
    joined = names.particles | names.given_particles
    are_names = all(word[0].isupper() or word in joined for word in words)
    is_long = len(words) > 1 and fold(words[0]) not in names.never
    return are_names and len(words) <= MAX_NAME_WORDS and (is_long or bool(found["handle"]))


def _post(document: Document, start: int, end: int) -> tuple[int, int] | None:
    for mention in document.mentions:
        if start <= mention.start < end and mention.mark == ROLE:
            return mention.start, mention.end
    return None


def _place(document: Document, start: int, end: int) -> Mention | None:
    """The first organisation of a stretch that is no former one."""
    workplaces = document.language.workplaces
    found = workplaces.profile.search(document.text, start, end)
    named = [m for m in document.mentions if start <= m.start and m.end <= end]
    places = [m for m in named if m.mark in ORGANIZATION + NAME]
    for mention in sorted(places, key=lambda m: found is None or m.start != found.start("name")):
        before = document.lowered[max(start, mention.start - 20) : mention.start]
        if not before.rstrip().endswith("ex") and not workplaces.former.search(before):
            return Mention(mention.start, mention.end, ORGANIZATION, mention.key)
    if found is None:
        return None
    name = fold(found["name"])
    return Mention(found.start("name"), found.end("name"), ORGANIZATION, name)


def _other_post(document: Document, start: int, end: int) -> tuple[int, int] | None:
    """A post that no list holds, before the place (`keeper of bees at Quillon`)."""
    found = document.language.workplaces.profile.search(document.text, start, end)
    if found is None or not found.groupdict().get("role"):
        return None
    return found.span("role")
