"""What an alert says, whatever channel it goes out by: the parts that every layout is made of.

    payload ─(saying)→ Message: title, lead, tables, quotes, reason, footer ─(a channel)→ its layout

Everything in a payload was written by strangers. What a `Message` holds is harmless as plain text:
each string is one bounded line without controls, and its addresses are http(s). What its receiver
takes for mark-up is for each channel to escape.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from scheduler.alerts.payload import MAX_FIELD_CHARS, MAX_QUOTE_CHARS, line

TITLE_CHARS = 150
"""Code points: what mail programs show of a subject, and Slack takes for a header."""

_TELLING = frozenset({"departure", "reason"})
"""Fields whose quotes are shown; the words behind the others are marked in them."""

Row: TypeAlias = tuple[str, str]
"""Label and value."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a post, and which of them tell the fields of the departure."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    """From and to, in code points of `text`; in order, none touches another."""

    def pieces(self) -> list[tuple[str, bool]]:
        """The text in pieces, each with whether it is marked."""
        found, at = [], 0
        for start, end in self.marks:
            found += [(self.text[at:start], False), (self.text[start:end], True)]
            at = end
        found.append((self.text[at:], False))
        return [each for each in found if each[0]]


@dataclass(frozen=True, slots=True)
class Quote:
    """What one post says."""

    passages: tuple[Passage, ...]
    source: str
    """Title, author and date of the post; its address where it has none of them."""
    url: str | None
    """The post, where it has an address that may be opened."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that belong together."""

    heading: str | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """An alert, ready to be laid out."""

    kind: str
    """`departure`, `wave`, `digest` or `notice`."""
    title: str
    """One honest sentence: "Reported: Ada Example leaves Orbit Labs"."""
    lead: tuple[str, ...] = ()
    """Why it is told and how sure it is: whole sentences."""
    tables: tuple[Table, ...] = ()
    quotes: tuple[Quote, ...] = ()
    reason: str = ""
    """Which rule asked for it."""
    footer: tuple[str, ...] = ()
    """What it may be used for: scores, commands."""
    parts: tuple[Message, ...] = ()
    """The alerts of a digest."""
    verdict_url: str | None = None
    """Where its receiver may say whether it was right."""

    @property
    def last_lines(self) -> tuple[str, ...]:
        """What stands below everything else: the rule, what it may be used for, the question."""
        asked = (f"Was it right? {self.verdict_url}",) if self.verdict_url else ()
        return tuple(each for each in (self.reason, *self.footer, *asked) if each)

    @property
    def url(self) -> str | None:
        """The post that tells of it, if one may be opened."""
        return next((quote.url for quote in self.quotes if quote.url), None)


def spoken(name: str, value: Any) -> str:
    """The value of a field, as people say it."""
    if value is None:
        return "not known"
    if name.endswith("_at"):
        return f"{str(value)[:16].replace('T', ' ')} UTC"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def rule_words(rule: str) -> str:
    """Which rule asked for it."""
    return f'Rule "{line(rule, MAX_FIELD_CHARS)}".'


# --- quotes ---------------------------------------------------------------------------------------


def quotes_of(evidence: Sequence[Mapping[str, Any]]) -> tuple[Quote, ...]:
    """The sentences that tell, with the words behind single fields marked in them."""
    telling = [each for each in evidence if each["field"] in _TELLING] or evidence
    passages: dict[str, dict[str, Passage]] = {}
    first: dict[str, Mapping[str, Any]] = {}
    for each in telling:
        passage = _passage(each, evidence)
        # the same words twice are told once
        passages.setdefault(each["url"], {}).setdefault(passage.text, passage)
        first.setdefault(each["url"], each)
    return tuple(
        Quote(tuple(said.values()), _source(first[url]) or line(url, MAX_FIELD_CHARS), _opened(url))
        for url, said in passages.items()
    )


def _passage(quote: Mapping[str, Any], evidence: Sequence[Mapping[str, Any]]) -> Passage:
    raw = str(quote["quote"])
    text = line(raw, MAX_QUOTE_CHARS)
    spans = [
        (_place(raw, each["start"] - quote["start"]), _place(raw, each["end"] - quote["start"]))
        for each in evidence
        if each["field"] not in _TELLING
        and each["url"] == quote["url"]
        and quote["start"] <= each["start"] < each["end"] <= quote["start"] + len(raw)
    ]
    # where all is marked, nothing is
    spans = [each for each in spans if each[0] < each[1] <= len(text) and each != (0, len(text))]
    return Passage(text, _joined(spans))


def _joined(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """In order, those that touch as one."""
    marks: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if marks and start <= marks[-1][1]:
            marks[-1] = (marks[-1][0], max(end, marks[-1][1]))
        else:
            marks.append((start, end))
    return tuple(marks)


def _place(raw: str, offset: int) -> int:
    """Where the character at `offset` stands once the text is a harmless line."""
    return len(line(f"{raw[:offset]}|", 2 * MAX_QUOTE_CHARS)) - 1


def _source(evidence: Mapping[str, Any]) -> str:
    published = str(evidence["published_at"] or "")[:10]
    # not there in what was enqueued by an earlier version
    copied = str(evidence.get("archived_at") or "")[:10]
    archived = f"from an archived copy of {copied}" if copied else ""
    parts = (evidence["title"], evidence["author"], published, archived)
    return ", ".join(line(str(part), MAX_FIELD_CHARS) for part in parts if part)


def _opened(url: str) -> str | None:
    return url if url.lower().startswith(("https://", "http://")) else None
