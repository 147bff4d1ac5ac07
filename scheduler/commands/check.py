"""`swansong check`: what Swansong sees in a page, a file or a text, and what it would do."""

from __future__ import annotations

import asyncio
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    counted,
    examples,
    load_settings,
    utc_now,
    web_address,
)
from scheduler.output import (
    cell,
    indented_cell,
    marked_lines,
    plain,
    print_json,
    print_line,
    print_marked,
)

if TYPE_CHECKING:
    from scheduler.reading import Verdict
    from scheduler.settings import Settings
    from scraper.records import Departure, NearMiss, NotAPost
    from scraper.told import Told

_WEIGHED = re.compile(r"(?P<name>.+?)(?P<weight>[+-]\d+\.\d)")
EXAMPLES = examples(
    "swansong check https://example.org/2026/why-i-left",
    "swansong check article.html --url https://example.org/article",
    "pbpaste | swansong check - --author 'Ada Example'",
)

_FIELDS = (
    "role",
    "team",
    "kind",
    "status",
    "voice",
    "background",
    "tenure_years",
    "start_year",
    "announced_at",
    "effective_on",
    "destination",
    "reason",
    "handle",
)


def check(
    target: Annotated[str, typer.Argument(help="An address, a file, or - for standard input.")],
    url: Annotated[
        str | None, typer.Option(help="For a file or text: the address it is to be read as.")
    ] = None,
    title: Annotated[str | None, typer.Option(help="Its title, if it does not say.")] = None,
    author: Annotated[str | None, typer.Option(help="Its author, if it does not say.")] = None,
    published: Annotated[
        str | None, typer.Option(help="When it was published: 2026-01-05 or an ISO 8601 instant.")
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Show the text whole.")] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show what Swansong sees in a page, and which rules would fire or why not.

    Nothing is saved and nothing is sent. Exits with 1 when there is nothing to read.
    """
    from scheduler.reading import Given, read_again, try_rules, with_given
    from scraper.records import NotAPost

    given = Given(title, author, _instant(published))
    settings = load_settings(config)
    now = utc_now()
    told = with_given(_read(settings, target, url, now), given)
    if settings.detect.reader is not None:
        told = asyncio.run(read_again(settings, told))
    if isinstance(told, NotAPost):
        _refuse(told, as_json=as_json)
        raise typer.Exit(1)
    verdicts = try_rules(settings, told, now)
    if as_json:
        print_json(_plain(told, verdicts))
    else:
        _show(told, verdicts, full=full)


def _read(settings: Settings, target: str, url: str | None, now: datetime) -> Told | NotAPost:
    from scheduler.reading import read_body

    address = web_address(url) if url else None
    if target == "-":
        return read_body(_bounded(sys.stdin.buffer.read(_limit() + 1), "-"), "stdin", address, now)
    if "://" not in target and (file := Path(target)).exists():
        return read_body(_file(file), file.name, address, now)
    if "://" not in target and "." not in target:
        raise CommandError(f"{target} is neither a file nor an address")
    return asyncio.run(_fetch(settings, web_address(target)))


async def _fetch(settings: Settings, url: str) -> Told | NotAPost:
    from scheduler.opening import fetch_settings
    from scheduler.reading import read_url
    from scraper.fetch import Fetcher

    async with Fetcher(fetch_settings(settings)) as fetcher:
        return await read_url(fetcher, settings, url)


def _file(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return _bounded(stream.read(_limit() + 1), str(file))
    except OSError as error:
        raise CommandError(f"cannot read {file}: {error.strerror}") from error


def _bounded(body: bytes, name: str) -> bytes:
    if len(body) > _limit():
        raise CommandError(f"{name} is longer than {_limit()} bytes: no post is")
    return body


def _limit() -> int:
    from scheduler.reading import MAX_INPUT_BYTES

    return MAX_INPUT_BYTES


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(
            f'"{text}" is no date; write for example 2026-01-05 or 2026-01-05T18:00:00+01:00',
            param_hint="--published",
        ) from error
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


# --- showing ------------------------------------------------------------------------------------


def _refuse(told: NotAPost, *, as_json: bool) -> None:
    if as_json:
        print_json({"url": told.url, "not_a_post": told.reason, "detail": told.detail})
    else:
        print_line(
            f"{cell(told.url)}: nothing to read ({told.reason}) {cell(told.detail)}".rstrip()
        )


def _plain(told: Told, verdicts: list[list[Verdict]]) -> dict[str, Any]:
    reading = plain(told.reading)
    for departure, found in zip(reading["departures"], verdicts, strict=True):
        departure["rules"] = plain(found)
    return {"post": plain(told.post), **reading}


def _show(told: Told, verdicts: list[list[Verdict]], *, full: bool) -> None:
    _show_post(told)
    departures = told.reading.departures
    for number, (departure, found) in enumerate(zip(departures, verdicts, strict=True), 1):
        _show_departure(number, departure)
        _show_verdicts(found)
    if not departures:
        print_line("\nNo departure.")
    for miss in told.reading.near_misses:
        _show_near_miss(miss)
    if told.reading.timeline:
        print_line("\nCareer")
    for step in told.reading.timeline:
        print_line(f"  {step.year}  {cell(step.role)}, {cell(step.organization)}")
    _show_text(told, full=full)


def _show_post(told: Told) -> None:
    post = told.post
    print_line(cell(post.title or "(no title)"))
    for name, value in (
        ("address", post.url),
        ("author", post.author),
        ("handle", post.author_handle),
        ("published", post.published_at),
        ("language", told.reading.language or post.language),
        ("site", post.site_name),
        ("text", counted(len(post.text), "character") + (", cut" if post.is_partial else "")),
    ):
        if value is not None:
            print_line(f"  {name:<10} {cell(value)}")
    for reference in post.references:
        extra = " ".join(
            cell(each) for each in (reference.author_handle, reference.posted_at) if each
        )
        print_line(f"  {'refers to':<10} {cell(reference.url)} {extra}".rstrip())


def _show_departure(number: int, departure: Departure) -> None:
    who, where = cell(departure.person), cell(departure.organization)
    print_line(f"\nDeparture {number}: {who} leaves {where}, score {departure.score:.2f}")
    for name in _FIELDS:
        value = getattr(departure, name)
        if value is not None and value is not False:
            print_line(f"  {name:<13} {cell(value)}")
    for each in departure.evidence:
        print_line(f"  {each.field:<13} “{cell(each.quote)}” ({each.start}–{each.end})")
    _show_cues(departure.cues)


def _show_near_miss(miss: NearMiss) -> None:
    from scraper.records import REVIEW_THRESHOLD

    fate = "kept for review" if miss.score >= REVIEW_THRESHOLD else "dropped"
    who, where = cell(miss.person), cell(miss.organization)
    print_line(f"\nNear miss: {who} leaves {where}, score {miss.score:.2f}, {fate}")
    print_line(f"  {'because of':<13} “{cell(miss.quote)}” ({miss.start}–{miss.end})")
    _show_cues(miss.cues)


def _show_cues(cues: tuple[str, ...]) -> None:
    """What raised the score and what lowered it, the weightiest first."""
    weighed = [found for cue in cues if (found := _WEIGHED.fullmatch(cue))]
    for name, sign in (("raised by", "+"), ("lowered by", "-")):
        told = [found for found in weighed if found["weight"].startswith(sign)]
        ranked = sorted(told, key=lambda found: -abs(float(found["weight"])))
        if ranked:
            print_line(f"  {name:<13} {', '.join(_in_words(found) for found in ranked)}")
    noted = [cue for cue in cues if not _WEIGHED.fullmatch(cue)]
    if noted:
        print_line(f"  {'noted':<13} {', '.join(cue.replace('_', ' ') for cue in noted)}")


def _in_words(found: re.Match[str]) -> str:
    name = found["name"].rpartition(":")[2].replace("_", " ")
    return f"{name} {found['weight'].replace('-', '−')}"


def _show_verdicts(verdicts: list[Verdict]) -> None:
    if not verdicts:
        print_line("  no rules are configured")
    for verdict in verdicts:
        print_line(f'  rule "{cell(verdict.rule)}" {_told(verdict)}')
        if verdict.reason is None:
            _show_nested(verdict)


def _told(verdict: Verdict) -> str:
    if verdict.reason:
        return f"fires ({verdict.reason}) → {', '.join(verdict.channels)}"
    if verdict.waits_for:
        return f"does not fire yet: it listens to {', '.join(verdict.waits_for)}"
    from scheduler.rules.words import failed

    return f"does not fire; {cell(failed(verdict.conditions))}"


def _show_nested(verdict: Verdict) -> None:
    """What stands within conditions that do not hold."""
    from scheduler.rules.words import tree_lines

    nested = [each for each in verdict.conditions if each.parts and not each.holds]
    for text in tree_lines(nested):
        print_line(f"    {indented_cell(text)}")


def _show_text(told: Told, *, full: bool) -> None:
    spans = [
        (each.start, each.end)
        for departure in told.reading.departures
        for each in departure.evidence
    ]
    lines = marked_lines(told.post.text, spans)
    if not full:
        lines = [line for line in lines if any(is_marked for _, is_marked in line)]
    if lines:
        print_line("\nText" if full else "\nText, where it says so")
    for line in lines:
        print_marked(line)
