"""`swansong stats`: what all departures say together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    day,
    examples,
    load_settings,
)
from scheduler.output import cell, plain, print_json, print_line, print_table

if TYPE_CHECKING:
    from scheduler.settings import Settings
    from scraper.records import WordCount
    from storage.statistics import Count, Spread, Statistics, StatisticsFilter

MOST_WORDS = 20
MOST_MONTHS = 24
"""Shown in the table, the latest; `--json` and `--plot` have them all."""

EXAMPLES = examples(
    "swansong stats",
    'swansong stats "Orbit Labs" --since 2025-01-01 --plot orbit.svg',
    "swansong stats --json",
)


def stats(
    organization: Annotated[
        str | None,
        typer.Argument(metavar="[ORG]", help="Only this organisation and what belongs to it."),
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="On this day or later: 2026-01-31, or 30d.")
    ] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="On this day or earlier.")] = (
        None
    ),
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE.svg", help="Also draw the months, as SVG.")
    ] = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Count departures: months, kinds, levels, tenure, destinations, farewells, rumours."""
    if plot is not None and plot.suffix.lower() != ".svg":
        raise typer.BadParameter("pictures are SVG: name a file.svg", param_hint="--plot")
    settings = load_settings(config)
    bounds = day(since, "--since"), day(until, "--until", ends=True)
    found, words = _counted(settings, organization, bounds)
    if plot is not None:
        _draw(found, organization, plot)
    if as_json:
        print_json({**plain(found), "words": plain(words)})
        return
    _show(found, words)
    if plot is not None:
        print_line(f"\nDrew {plot}")


def _counted(
    settings: Settings, organization: str | None, bounds: tuple[Any, Any]
) -> tuple[Statistics, list[WordCount]]:
    from scheduler.opening import directory, open_database
    from scraper.reactions import leading_words
    from storage import statistics

    wanted = statistics.StatisticsFilter(settings.detect.min_score, organization, *bounds)
    table = directory(settings)
    with open_database(settings) as database, database.read() as session:
        found = statistics.statistics(session, wanted, table)
        if organization is not None and not found.total:
            key = table.find(organization).key
            known = statistics.organizations_like(session, key.split())
            raise CommandError(_nothing(organization, known, wanted))
        told = statistics.farewells(session, wanted, table)
    names = {name for each in told for name in each.names}
    return found, leading_words([(each.text, each.language) for each in told], names, MOST_WORDS)


def _nothing(organization: str, known: Sequence[str], wanted: StatisticsFilter) -> str:
    when = " in that time" if wanted.since or wanted.until else ""
    like = f"; there are: {', '.join(map(cell, known))}" if known else ""
    return f"no departures from {cell(organization)}{when}{like}"


def _draw(found: Statistics, organization: str | None, file: Path) -> None:
    from scheduler.plotting import months_svg

    if not found.total:
        raise CommandError("no departures yet: nothing to draw")
    title = f"Departures from {organization}" if organization else "Departures"
    title = f"{title} (n = {found.total})"
    try:
        picture = months_svg(found.months, title)
    except ModuleNotFoundError as error:
        raise CommandError(
            "--plot needs pygal, which is an extra: .venv/bin/pip install pygal"
        ) from error
    try:
        file.write_bytes(picture)
    except OSError as error:
        raise CommandError(f"cannot write {file}: {error.strerror}") from error


# --- the table ------------------------------------------------------------------------------------


def _show(found: Statistics, words: Sequence[WordCount]) -> None:
    from storage.statistics import MOST_FAREWELLS

    print_line(f"{found.total} departures")
    if not found.total:
        return
    months = found.months[-MOST_MONTHS:]
    left_out = len(found.months) - len(months)
    heading = f"By month (the latest {len(months)} of {len(found.months)})" if left_out else None
    kinds = [each.name for each in found.kinds]
    print_line(f"\n{heading or 'By month'}")
    rows = [
        [month.month, str(sum(month.kinds.values())), *_kind_cells(month.kinds, kinds)]
        for month in months
    ]
    print_table(("month", "all", *kinds), rows)
    _section("By kind", found.kinds, found.total)
    _section("By seniority", found.seniority, found.total)
    _section("By years there", found.tenures, found.total)
    print_line(f"  {_spread(found.tenure, 'years')}")
    unknown = found.destinations_unknown
    _section("Where they go", found.destinations, found.total)
    print_line(f"  not told: {_share(unknown, found.total)}")
    _section("What they leave", found.organizations, found.total)
    if found.organizations_unknown:
        print_line(f"  not told: {_share(found.organizations_unknown, found.total)}")
    print_line(f"\nWrote a farewell post that was read: {_share(found.farewells, found.total)}")
    if words:
        used = ", ".join(f"{cell(each.word)} ({each.people})" for each in words)
        print_line(f"  words, with how many of the latest {MOST_FAREWELLS} use them: {used}")
    print_line(f"\nFrom rumour to announcement: {_rumours(found.rumour_days)}")


def _kind_cells(counts: Any, kinds: Iterable[str]) -> list[str]:
    return [str(counts.get(kind, 0) or "") for kind in kinds]


def _section(heading: str, counts: Sequence[Count], total: int) -> None:
    print_line(f"\n{heading}")
    width = max((len(cell(each.name)) for each in counts), default=0)
    for each in counts:
        name = cell(each.name).replace("_", " ")
        print_line(f"  {name.ljust(width)}  {_share(each.count, total)}")


def _share(count: int, total: int) -> str:
    return f"{count} of {total} ({count / total:.0%})"


def _spread(spread: Spread, unit: str) -> str:
    if spread.median is None:
        return "unknown"
    numbers = (spread.median, spread.lower_quartile, spread.upper_quartile)
    median, low, high = (f"{number:.3g}" for number in numbers if number is not None)
    return f"median {median} {unit}, the middle half {low} to {high} (n = {spread.known})"


def _rumours(spread: Spread) -> str:
    if not spread.known:
        return f"unknown; rumours without an announcement: {spread.unknown}"
    rest = f"; {spread.unknown} without an announcement" if spread.unknown else ""
    return f"{_spread(spread, 'days')}{rest}"
