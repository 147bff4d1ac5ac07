"""From what was asked for to what a run begins with: entries, and first steps."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import TypeAdapter

from scheduler.backfill import BackfillError
from scheduler.backfill.asking import Wanted
from scraper import archives, past, platforms, urls
from scraper.errors import ParseError
from scraper.past import Asked, Step
from scraper.records import Entry
from storage.types import StepIntent

URLS = "urls"
"""The kind that reads a list of addresses."""

_STEP = TypeAdapter(Step)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run begins with."""

    entries: tuple[Entry, ...] = ()
    steps: tuple[StepIntent, ...] = ()
    skipped: tuple[str, ...] = ()
    """Lines and items that name nothing to read, each with its reason."""


def plan(wanted: Wanted, asked: Asked) -> Plan:
    """The beginning of a run; asks nobody. Raises BackfillError."""
    if wanted.kind == URLS:
        return _urls(Path(wanted.target))
    if wanted.kind in archives.KINDS:
        return Plan(steps=stretch_steps(Path(wanted.target), wanted.kind))
    if wanted.kind not in past.KINDS:
        raise BackfillError(f'there is no kind "{wanted.kind}" of backfill')
    known = past.options_of(wanted.kind)
    for name in wanted.terms.options:
        if name not in known:
            told = ", ".join(sorted(known)) or "none"
            raise BackfillError(f'{wanted.kind} has no option "{name}"; it has: {told}')
    try:
        first = past.KINDS[wanted.kind].begin(asked)
    except ParseError as error:
        raise BackfillError(str(error)) from error
    return Plan(steps=tuple(listing_step(each) for each in first))


def listing_step(step: Step) -> StepIntent:
    """A step of a listing, to be stored."""
    what = _STEP.dump_python(step, mode="json", exclude_defaults=True)
    return StepIntent(step.key, "listing", what, host=_host(step.request.url))


def file_step(url: str) -> StepIntent:
    """A file of an archive that is to be fetched and read whole."""
    return StepIntent(url, "file", {"url": url}, host=_host(url))


def stored_step(what: object) -> Step:
    """The same, out of the database."""
    return _STEP.validate_python(what)


def stretch_steps(path: Path, kind: str) -> tuple[StepIntent, ...]:
    """The stretches of a file or folder, as steps. Raises BackfillError."""
    try:
        found = archives.plan(path, kind)
    except ParseError as error:
        raise BackfillError(str(error)) from error
    return tuple(
        StepIntent(f"{each.path} {each.start}", "stretch", asdict(each), size=each.end - each.start)
        for each in found
    )


def _host(url: str) -> str:
    # an address that is none fails when it is asked for, and is settled with its reason
    try:
        return urls.host(url)
    except ValueError:
        return ""


def _urls(path: Path) -> Plan:
    """One URL a line; blank lines and `#` comments are passed over."""
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BackfillError(f"cannot read {path}: {error}; give a text file of URLs") from error
    found: dict[str, Entry] = {}
    skipped = []
    for number, line in enumerate(lines, 1):
        url = line.strip()
        if not url or url.startswith("#"):
            continue
        try:
            address = urls.canonical(url)
        except ValueError as error:
            skipped.append(f"line {number}: {error}")
            continue
        key = platforms.post_key(address)
        found.setdefault(key, Entry(url=address, key=key))
    return Plan(tuple(found.values()), skipped=tuple(skipped))
