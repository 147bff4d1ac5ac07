"""`swansong departures merge|split|dismiss|restore|correct|rejoin`: what a user knows better."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
    progress_bar,
    utc_now,
)
from scheduler.output import cell, print_json, print_line
from scraper.records import KINDS

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.curating import Explanation, Reason
    from storage.identity.organizations import Directory

Number = Annotated[int, typer.Argument(metavar="ID", help="Its number in the list.")]
AT_ONCE = 100
"""Departures that are decided anew in one transaction."""


def register(app: typer.Typer) -> None:
    """Make them commands of `swansong departures`."""
    app.command("merge", **examples("swansong departures merge 12 31"))(merge)
    app.command("split", **examples("swansong departures split 12 https://news.example/a"))(split)
    app.command("dismiss", **examples("swansong departures dismiss 12"))(dismiss)
    app.command("restore", **examples("swansong departures restore 12"))(restore)
    app.command(
        "correct",
        **examples(
            'swansong departures correct 12 role="Research Lead" effective_on=2026-01-31',
            "swansong departures correct 12 destination=",
        ),
    )(correct)
    app.command("rejoin", **examples("swansong departures rejoin"))(rejoin)


def merge(
    numbers: Annotated[list[int], typer.Argument(metavar="ID ID…", help="Two or more of them.")],
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Say that several are one departure; later posts follow, whichever name they use."""
    from storage import curating

    if len(set(numbers)) < 2:
        raise typer.BadParameter("name two or more departures that are one")
    with _writing(config) as (session, known):
        kept = curating.merge(session, numbers, utc_now(), known)
    _say(as_json, {"departure": kept}, f"They are departure {kept} now.")


def split(
    number: Number,
    posts: Annotated[
        list[str], typer.Argument(metavar="URL…", help="Its posts that tell of another one.")
    ],
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Say that some posts of a departure tell of another one."""
    from storage import curating

    with _writing(config) as (session, known):
        try:
            parts = curating.split(session, number, posts, utc_now(), known)
        except ValueError as error:
            raise CommandError(f"{error}; see: swansong departures show {number}") from error
    named = ", ".join(map(str, parts))
    _say(as_json, {"departures": parts}, f"Departure {number} fell into: {named}.")


def dismiss(number: Number, config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Say that it is none: neither shown nor told again, whatever comes in."""
    from storage import curating

    with _writing(config) as (session, known):
        kept = curating.dismiss(session, number, utc_now(), known)
    undo = f"swansong departures restore {kept}"
    _say(as_json, {"departure": kept}, f"Departure {kept} is dismissed; to undo: {undo}")


def restore(number: Number, config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Take back that it was dismissed."""
    from storage import curating

    with _writing(config) as (session, known):
        try:
            kept = curating.restore(session, number, utc_now(), known)
        except ValueError as error:
            raise CommandError(str(error)) from error
    _say(as_json, {"departure": kept}, f"Departure {kept} is shown again.")


def correct(
    number: Number,
    fields: Annotated[
        list[str], typer.Argument(metavar="FIELD=VALUE…", help="Without a value: nothing is known.")
    ],
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Put fields right, for good: no post changes them any more."""
    from storage import curating

    values = dict(_field(each) for each in fields)
    with _writing(config) as (session, known):
        kept = curating.correct(session, number, values, utc_now(), known)
    shown = ", ".join(f"{name}: {cell(value) or 'nothing'}" for name, value in values.items())
    _say(as_json, {"departure": kept, "fields": values}, f"Departure {kept} says now: {shown}.")


def rejoin(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Decide anew which posts tell of one departure, where rules or organisations changed since."""
    from scheduler.opening import directory, open_database
    from storage import departures

    settings = load_settings(config)
    known, done = directory(settings), 0
    with open_database(settings) as database:
        with database.read() as session:
            total = departures.outdated(session, known)
        with progress_bar(total, hidden=as_json) as bar:
            while done < total:
                with database.write() as session:
                    count = departures.rejoin(session, utc_now(), known, AT_ONCE)
                if not count:
                    break
                done += count
                bar.advance(bar.tasks[0].id, count)
    _say(as_json, {"departures": done}, f"Decided anew: {counted(done, 'departure')}.")


def explanation_lines(found: Explanation) -> Iterator[str]:
    """For `departures show --why`."""
    if found.statuses:
        yield "history"
        for at, status in found.statuses:
            yield f"  {cell(at)}  {status}"
    for title, reasons in (
        ("why these posts are of one departure", found.joins),
        ("may be the same, but is not certain", found.suggestions),
        ("belongs to it", found.links),
    ):
        if reasons:
            yield ""
            yield title
            for reason in reasons:
                yield from _reason_lines(reason)


def _reason_lines(reason: Reason) -> Iterator[str]:
    where = f"  (departure {reason.other_id})" if reason.other_id else ""
    yield f"  {cell(reason.one_url)}"
    yield f"  {cell(reason.other_url)}{where}"
    for why in reason.why:
        yield f"    {cell(why)}"


# --- parts --------------------------------------------------------------------------------------


@contextmanager
def _writing(config: Path | None) -> Iterator[tuple[Session, Directory]]:
    from scheduler.opening import directory, open_database
    from storage.curating import NoSuchDepartureError

    settings = load_settings(config)
    try:
        with open_database(settings) as database, database.write() as session:
            yield session, directory(settings)
    except NoSuchDepartureError as error:
        raise CommandError(
            f"there is no departure {error}; see: swansong departures list"
        ) from error


def _say(as_json: bool, data: dict[str, Any], line: str) -> None:
    if as_json:
        print_json(data)
    else:
        print_line(line)


def _field(text: str) -> tuple[str, Any]:
    from scheduler.answers import did_you_mean
    from storage.curating import CORRECTABLE

    name, equals, value = text.partition("=")
    if not equals:
        raise typer.BadParameter(f'"{text}" has no value; write for example role="Research Lead"')
    if name not in CORRECTABLE:
        raise typer.BadParameter(f'"{name}" is no field; {did_you_mean(name, CORRECTABLE)}')
    if not value:
        return name, "other" if name == "kind" else None
    try:
        return name, _READ.get(name, str)(value)
    except ValueError as error:
        raise typer.BadParameter(f"{name}: {error}") from error


def _kind(value: str) -> str:
    if value not in KINDS:
        raise ValueError(f'"{value}" is none; write one of: {", ".join(KINDS)}')
    return value


def _day(value: str) -> str:
    from storage.identity.times import date_span

    if date_span(value) is None:
        raise ValueError(f'"{value}" is no day; write for example 2026-01-31, 2026-01 or 2026')
    return value


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        raise ValueError(f'"{value}" is no number') from None


def _year(value: str) -> int:
    if not (value.isdigit() and len(value) == 4):
        raise ValueError(f'"{value}" is no year; write for example 2019')
    return int(value)


_READ: dict[str, Callable[[str], Any]] = {
    "kind": _kind,
    "effective_on": _day,
    "tenure_years": _number,
    "start_year": _year,
}
