"""Whom a file of a repository names, and who is not named any more since the last reading.

MAINTAINERS, CODEOWNERS, AUTHORS, a section of a README, the metadata of a package. Names under a
heading such as "Emeritus" count as not named. Nobody is told to have left where the file seems to
have changed its form rather than its people: the reading says so instead.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from scraper.answers import dig
from scraper.decode import decode
from scraper.errors import ParseError
from scraper.markup import clean_line
from scraper.places import Place
from scraper.records import Entry, Fetched, Listing, Post

MAX_PEOPLE = 2000
"""Kept in the memo: those who stand first."""
MAX_LINES = 50_000
MAX_LINE_CHARS = 500
FEW = 3
"""As many may leave at once, however few were listed; beyond, half of all is too many."""

_PEOPLE = "people"
"""Memo: JSON rows of name, handle and mail address."""

_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_HANDLE = re.compile(r"(?<![\w/.@])@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))(?![\w/@.-])")
_PROFILE = re.compile(r"https?://(?:www\.)?github\.com/([A-Za-z0-9-]{1,39})/?(?=[\s)>\"'|,]|$)")
_KEEPER = re.compile(r"^[MR]:\s")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_ADDRESS = re.compile(r"https?://\S+")
_MARK = re.compile(r"^\s*(?:[-*+•]|\d+[.)]|[MRPALC]:|\|)\s*")
_WORD = r"(?:[^\W\d_a-z][\w'’.-]*|(?:de|van|von|der|den|la|le|da|dos|del|di|bin|al|el|ten|af))"
_NAME = re.compile(rf"[^\W\d_a-z][\w'’.-]*(?: {_WORD}){{1,4}}")
_LOOSE_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [\w'’.-]+){0,4}")
_NAME_ENDS = re.compile(r"[<(\[|,;:@#/]| [-–—] |\t")
_HEADING = re.compile(r"^(?:#{1,6}\s+|=+\s+)(.+?)[\s#=]*$")
_UNDERLINE = re.compile(r"^[=~^\"-]{3,}\s*$")
_FORMER = re.compile(
    r"\b(?:emerit\w+|former|past|previous\w*|retired|inactive|alumni|alumn[ai]e?|honou?rary)\b",
    re.IGNORECASE,
)
_PEOPLE_HEADING = re.compile(
    r"\b(?:maintainers?|maintained by|authors?|owners?|committers?|core team|the team|credits)\b",
    re.IGNORECASE,
)
_NO_NAMES = re.compile(
    r"\b(?:maintainers?|authors?|owners?|contributors?|committers?|team|github|email|e-mail|name|"
    r"status|files?|list|project|code of conduct|license|copyright)\b",
    re.IGNORECASE,
)
_TABLES = (("project",), ("tool", "poetry"), ("package",), ("workspace", "package"))
_LISTS = ("author", "authors", "maintainers", "contributors")


@dataclass(frozen=True, slots=True)
class File:
    """Where people are named."""

    repository: str
    path: str
    branch: str | None
    url: str


@dataclass(frozen=True, slots=True)
class Person:
    """One who is named; at least one of the three is known."""

    name: str | None = None
    handle: str | None = None
    mail: str | None = None

    @property
    def marks(self) -> frozenset[str]:
        """By any of these the same person is known again."""
        found = (self.name, self.handle and f"@{self.handle}", self.mail)
        return frozenset(each.casefold() for each in found if each)

    @property
    def key(self) -> str:
        return (self.handle or self.mail or self.name or "").casefold()

    def __str__(self) -> str:
        if self.name and self.handle:
            return f"{self.name} (@{self.handle})"
        return self.name or (f"@{self.handle}" if self.handle else self.mail or "")


def list_gone(fetched: Fetched, place: Place, file: File) -> Listing:
    """Who was named at the last reading and is not now. Raises ParseError for what is no file."""
    if fetched.content_type == "text/html":  # a README may hold HTML and is no page for it
        raise ParseError(f"{fetched.final_url} is a page, not a file: is the repository private?")
    people, text = people_in(decode(fetched.body, fetched.charset or "utf-8"), file.path)
    before = [Person(*row) for row in json.loads(place.last_memo.get(_PEOPLE, "[]"))]
    title = f"GitHub: {file.repository} ({file.path})"
    if not people:
        return Listing((), title=title, skipped=(f"{file.path} names nobody",))
    memo = _noted(people)
    skipped: tuple[str, ...] = ()
    if len(people) > MAX_PEOPLE:
        skipped = (f"{len(people) - MAX_PEOPLE} people after the first {MAX_PEOPLE}",)
    now = frozenset().union(*(person.marks for person in people))
    gone = [each for each in before if not each.marks & now and not _stands_in(each, text)]
    if len(gone) > max(FEW, len(before) // 2):
        why = f"{len(gone)} of {len(before)} names are gone at once: {file.path} has another form"
        return Listing((), title=title, skipped=(why, *skipped), memo=memo)
    entries = tuple(_entry(person, file, fetched) for person in gone)
    return Listing(entries, title=title, skipped=skipped, memo=memo)


def _stands_in(person: Person, text: str) -> bool:
    """Whether the file still holds one of the marks somewhere, as second in a line for example."""
    written = [mark.removeprefix("@") for mark in person.marks]
    # looking for the bare letters first is a hundred times faster, and mostly they are not there
    return any(
        mark in text and re.search(rf"(?<![\w-]){re.escape(mark)}(?![\w-])", text)
        for mark in written
    )


def _noted(people: list[Person]) -> dict[str, str]:
    rows = [[each.name, each.handle, each.mail] for each in people[:MAX_PEOPLE]]
    return {_PEOPLE: json.dumps(rows, ensure_ascii=False)}


def _entry(person: Person, file: File, fetched: Fetched) -> Entry:
    key = f"github:{file.repository}:{file.path}:{person.key}".casefold()
    project = file.repository.partition("/")[2]
    who = f"{person} is no longer a maintainer of {project[:1].upper()}{project[1:]}."
    where = f"The file {file.path} of {file.repository} on GitHub does not list this name any more."
    post = Post(
        url=file.url,
        key=key,
        text=f"{who}\n{where}",
        title=f"{person} is no longer listed in {file.path} of {file.repository}",
        published_at=fetched.fetched_at,
        language="en",
        site_name="GitHub",
    )
    return Entry(file.url, key, title=post.title, published_at=post.published_at, post=post)


# --- reading a file ---------------------------------------------------------------------------


def people_in(text: str, path: str) -> tuple[list[Person], str]:
    """Everybody whom a file names, in its order; and the text in which more names may stand that
    were not made out, in lower case. Raises ParseError for broken metadata."""
    name = path.rpartition("/")[2].lower()
    lines = [line[:MAX_LINE_CHARS] for line in text.splitlines()[:MAX_LINES]]
    if name.endswith((".json", ".toml")):
        return _distinct(_in_metadata(text, path)), ""
    if name.startswith("codeowners"):
        return _distinct(_in_codeowners(lines)), ""
    current = list(_current(lines, is_readme=name.startswith("readme")))
    if any(_KEEPER.match(line) for line in current):
        # as the kernel has it: other lines name parts of the software, mailing lists and files
        current = [line for line in current if _KEEPER.match(line)]
    return _distinct(_in_lines(current)), "\n".join(current).casefold()


def _distinct(people: Iterable[Person]) -> list[Person]:
    return list({person.key: person for person in people if person.key}.values())


def _in_metadata(text: str, path: str) -> Iterator[Person]:
    is_json = path.lower().endswith(".json")
    try:
        data: Any = json.loads(text) if is_json else tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError(f"{path} cannot be read: {error}") from None
    tables = [data] if is_json else [dig(data, *path) for path in _TABLES]
    for table in tables:
        for field in _LISTS:
            told = dig(table, field)
            for each in told if isinstance(told, list) else [told]:
                yield from _in_field(each)


def _in_field(told: Any) -> Iterator[Person]:
    """`Name <mail> (address)`, or an object with such fields."""
    if isinstance(told, str):
        yield from _in_lines([told])
    elif isinstance(told, dict):
        yield Person(clean_line(told.get("name")), None, clean_line(told.get("email")))


def _in_codeowners(lines: list[str]) -> Iterator[Person]:
    """Owners after the pattern; teams are no people."""
    for line in lines:
        for owner in line.partition("#")[0].split()[1:]:
            if _MAIL.fullmatch(owner):
                yield Person(mail=owner)
            elif _HANDLE.fullmatch(owner):
                yield Person(handle=owner[1:])


def _current(lines: list[str], *, is_readme: bool) -> Iterator[str]:
    """The lines under headings that do not tell of former people; of a README, items and contacts
    under those that tell of people."""
    wanted = not is_readme
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        found = _HEADING.match(line)
        is_underlined = bool(_UNDERLINE.match(below)) and bool(line.strip())
        if found or is_underlined:
            heading = found[1] if found else line
            is_former = bool(_FORMER.search(heading))
            wanted = not is_former and (not is_readme or bool(_PEOPLE_HEADING.search(heading)))
        elif wanted and (not is_readme or _MARK.match(line) or _has_contact(line)):
            yield line


def _has_contact(line: str) -> bool:
    return bool(_MAIL.search(line) or _PROFILE.search(line) or _HANDLE.search(line))


def _in_lines(lines: Iterable[str]) -> Iterator[Person]:
    for line in lines:
        person = _in_line(line)
        if person is not None:
            yield person


def _in_line(line: str) -> Person | None:
    mail = _MAIL.search(line)
    profile = _PROFILE.search(line)
    handle = profile or _HANDLE.search(_MAIL.sub(" ", line))
    bare = _ADDRESS.sub(" ", _LINK.sub(r" \1 ", line))
    name = _name_in(_MARK.sub("", bare), is_sure=bool(mail or handle))
    if not (mail or handle or name):
        return None
    return Person(name, handle[1] if handle else None, mail[0] if mail else None)


def _name_in(line: str, *, is_sure: bool) -> str | None:
    """What stands before the address, or alone in its line and written like a name."""
    written = clean_line(_NAME_ENDS.split(line, maxsplit=1)[0].strip(" *_`\"'")) or ""
    pattern = _LOOSE_NAME if is_sure else _NAME
    if not pattern.fullmatch(written) or _NO_NAMES.search(written):
        return None
    return written
