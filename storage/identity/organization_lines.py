"""The table of organisations that ships with the project, as it is written and read.

One organisation a line, in one file for each sector:

    Google DeepMind < Google | DeepMind; 딥마인드; @deepmind.com
    Meta | ~Facebook until 2021; 脸书; $META; @meta.com
    Massachusetts Institute of Technology | ^MIT; @mit.edu

Behind `<` stands what it belongs to, behind `|` its other names: `~` a former one, with the last
year in which it held where that is known; `^` one that counts only in these very letters; `$` a
ticker; `@` a domain. A name behind `=` counts only with the legal form that it is written with:
"Mozilla" is the foundation, "Mozilla Corporation" a part of it. Lines that begin with `#` are the
sector's head: its name, and where the facts come from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_MARKS = ("~", "^", "$", "@", "")
FOLDER = "table"
_TICKER = re.compile(
    r"\$(?P<bare>[A-Z0-9]{1,6}(?:\.[A-Z]{1,2})?)"
    r"|(?P<exchange>NASDAQ|NYSE|AMEX|LSE|TSE|TYO|HKEX|HKG|HK|KRX|KOSPI|SSE|SZSE|SHA|SHE|ETR|FRA|EPA|AMS|"
    r"STO|SIX|SWX|TSX|ASX|NSE|BSE|MOEX|TWSE|TPE)\s*[:：]\s*(?P<listed>[A-Z0-9]{1,6}(?:\.[A-Z]{1,2})?)"
)


@dataclass(frozen=True, slots=True)
class Former:
    """A name that an organisation had before."""

    name: str
    until: int | None = None
    """The last year in which it held; None: not known."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An organisation, as the table or a user lists it."""

    name: str
    parent: str | None = None
    """What it belongs to, by any of its names."""
    aliases: tuple[str, ...] = ()
    former: tuple[Former, ...] = ()
    acronyms: tuple[str, ...] = ()
    """Names that count only in these very letters: `who` is a word, `WHO` is not."""
    tickers: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    is_whole: bool = False
    """Its name counts only with its legal form."""
    sector: str = ""
    note: str = ""
    """Where the facts come from."""

    @property
    def names(self) -> tuple[str, ...]:
        """All by which it is known however they are written."""
        former = (each.name for each in self.former)
        return tuple(dict.fromkeys((self.name, *self.aliases, *former, *self.domains)))

    @property
    def letters(self) -> tuple[str, ...]:
        """All by which it is known as they are written only; tickers with their `$`."""
        return (*self.acronyms, *(f"${each}" for each in self.tickers))


def ticker_key(text: str) -> str | None:
    """`$META` of `$META` and `NASDAQ: META`; None where the text is no ticker."""
    found = _TICKER.fullmatch(text.strip())
    return f"${found['bare'] or found['listed']}" if found else None


@cache
def shipped() -> tuple[Listed, ...]:
    """The organisations of the table that ships with the project."""
    folder = files("storage.identity") / FOLDER
    texts = sorted((each.name, each.read_text("utf-8")) for each in folder.iterdir())
    return tuple(found for name, text in texts if name.endswith(".txt") for found in read(text))


def read(text: str) -> Iterator[Listed]:
    """The organisations of one file. Raises ValueError with the line that cannot be read."""
    sector, note = "", ""
    for line in text.splitlines():
        if line.startswith("#"):
            told = line.lstrip("# ")
            if told.startswith("sector: "):
                sector = told.removeprefix("sector: ")
            else:
                note = f"{note} {told}".strip()
        elif line.strip():
            yield _listed(line, sector, note)


def _listed(line: str, sector: str, note: str) -> Listed:
    head, _, rest = line.strip().partition(" | ")
    name, _, parent = head.partition(" < ")
    if not name or "<" in name + parent + rest or "|" in head + rest:
        raise ValueError(f"no organisation can be read from: {line}")
    marked: dict[str, list[str]] = {mark: [] for mark in _MARKS}
    for each in rest.split("; ") if rest else ():
        mark = each[0] if each[:1] in _MARKS else ""
        marked[mark].append(each.removeprefix(mark))
    former = [_former(each) for each in marked["~"]]
    return Listed(
        name=name.removeprefix("="),
        parent=parent or None,
        aliases=tuple(marked[""]),
        former=tuple(each for each in former if each.name[:1] != "$"),
        acronyms=tuple(marked["^"]),
        # a former ticker is found like any other
        tickers=(*marked["$"], *(each.name[1:] for each in former if each.name[:1] == "$")),
        domains=tuple(marked["@"]),
        is_whole=name[:1] == "=",
        sector=sector,
        note=note,
    )


def _former(text: str) -> Former:
    name, until, year = text.rpartition(" until ")
    return Former(name, int(year)) if until else Former(text)
