"""`swansong departures …`: what was found."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from scheduler.commands import curate
from scheduler.commands.common import AsJson, CommandError, ConfigFile, day, examples, load_settings
from scheduler.commands.reactions import reaction_lines
from scheduler.output import (
    Format,
    cell,
    plain,
    print_csv,
    print_json,
    print_line,
    print_lines,
    print_rows,
)
from scraper.records import KINDS, STATUSES

if TYPE_CHECKING:
    from scheduler.settings import Settings
    from storage.queries import DepartureFilter
    from storage.types import DepartureView, EvidenceView, PlaceView

T = TypeVar("T", bound=str)

app = typer.Typer(help="The departures that were found.", no_args_is_help=True)
curate.register(app)

Organization = Annotated[
    str | None,
    typer.Option(help="It or what it belongs to, by any name; or words of its name."),
]
Person = Annotated[str | None, typer.Option(help="The same for a person; or @handle.")]
Since = Annotated[
    str | None, typer.Option(metavar="DATE", help="On this day or later: 2026-01-31, or 30d.")
]
Until = Annotated[str | None, typer.Option(metavar="DATE", help="On this day or earlier.")]
StatusOption = Annotated[
    list[str] | None, typer.Option("--status", help=f"Any of: {', '.join(STATUSES)}.")
]
KindOption = Annotated[
    list[str] | None, typer.Option("--kind", help=f"Any of: {', '.join(KINDS)}.")
]
MinScore = Annotated[
    float | None, typer.Option(min=0, max=1, help="At least this score; else [detect] min_score.")
]
Review = Annotated[bool, typer.Option("--review", help="Only the doubtful ones below that score.")]
Background = Annotated[
    bool, typer.Option("--background", help="Also exits that are only recalled.")
]

_TABLE = (
    "id",
    "when",
    "person",
    "organization",
    "role",
    "kind",
    "status",
    "posts",
)
_FLAT = (
    "person",
    "handle",
    "organization",
    "team",
    "role",
    "kind",
    "voice",
    "status",
    "tenure_years",
    "start_year",
    "announced_at",
    "effective_on",
    "destination",
    "reason",
    "score",
    "language",
    "posts_count",
    "first_seen_at",
    "updated_at",
)
_CSV = ("id", *_FLAT, "background", "confirmed", "quote", "url")


@app.command(
    "list",
    **examples(
        "swansong departures list --organization DeepMind --since 90d",
        "swansong departures list --status announced --format jsonl",
        "swansong departures list --review",
    ),
)
def list_departures(
    organization: Organization = None,
    person: Person = None,
    since: Since = None,
    until: Until = None,
    status: StatusOption = None,
    kind: KindOption = None,
    min_score: MinScore = None,
    review: Review = False,
    background: Background = False,
    limit: Annotated[int, typer.Option(min=1, help="At most so many, the latest first.")] = 50,
    layout: Annotated[Format, typer.Option("--format", help="How to write them.")] = Format.TABLE,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show departures, the latest first."""
    settings = load_settings(config)
    scores = _scores(settings, min_score, review=review)
    wanted = _filter(
        settings, (organization, person), (since, until), (status, kind), scores, background, limit
    )
    found = _found(settings, wanted)
    layout = Format.JSON if as_json else layout
    if layout is Format.TABLE:
        rows = [_table_row(each) for each in found]
        print_rows(layout, _TABLE, rows, empty="No departures yet that match.")
    else:
        _write(found, layout)


@app.command(
    **examples(
        "swansong departures export --format csv --output departures.csv",
        "swansong departures export --since 2019-01-01 | jq .person",
    )
)
def export(
    organization: Organization = None,
    person: Person = None,
    since: Since = None,
    until: Until = None,
    status: StatusOption = None,
    kind: KindOption = None,
    min_score: MinScore = None,
    review: Review = False,
    background: Background = False,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many; else all.")] = None,
    layout: Annotated[
        Format, typer.Option("--format", help="jsonl and json hold the evidence, csv one quote.")
    ] = Format.JSONL,
    output: Annotated[Path | None, typer.Option(help="A new file; else standard output.")] = None,
    config: ConfigFile = None,
) -> None:
    """Write all departures that match, with their evidence."""
    settings = load_settings(config)
    scores = _scores(settings, min_score, review=review)
    wanted = _filter(
        settings, (organization, person), (since, until), (status, kind), scores, background, limit
    )
    if layout is Format.TABLE:
        raise typer.BadParameter("a table is for reading; write json, jsonl or csv")
    found = _found(settings, wanted)
    if output is None:
        _write(found, layout)
        return
    try:
        with output.open("x", encoding="utf-8", newline="") as stream:
            _write(found, layout, stream)
    except FileExistsError:
        raise CommandError(f"{output} is there already; name another file") from None
    except OSError as error:
        raise CommandError(f"cannot write {output}: {error.strerror}") from error
    print_line(f"Wrote {len(found)} to {output}")


@app.command(**examples("swansong departures show 12", "swansong departures show 12 --why"))
def show(
    number: Annotated[int, typer.Argument(metavar="ID", help="Its number in the list.")],
    why: Annotated[
        bool, typer.Option("--why", help="Also why these posts are of one departure.")
    ] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show one departure, each field with the quote that says so and its link."""
    from scheduler.opening import directory, open_database
    from storage import curating, queries, waves

    settings = load_settings(config)
    with open_database(settings) as database, database.read() as session:
        found = queries.departure(session, number)
        if found is None:
            raise CommandError(f"there is no departure {number}; see: swansong departures list")
        table = directory(settings)
        told = curating.explain(session, found.id, table) if why else None
        place = waves.place(session, found, settings.detect.min_score, table)
    if as_json:
        place_of = {"place": plain(place)}
        print_json(_public(found) | place_of | ({"why": plain(told)} if told else {}))
        return
    _show(found, place)
    if told:
        print_line("")
        for line in curate.explanation_lines(told):
            print_line(line)


# --- parts --------------------------------------------------------------------------------------


def _filter(
    settings: Settings,
    names: tuple[str | None, str | None],
    days: tuple[str | None, str | None],
    words: tuple[Sequence[str] | None, Sequence[str] | None],
    scores: tuple[float | None, float | None],
    background: bool,
    limit: int | None,
) -> DepartureFilter:
    from scheduler.opening import directory
    from storage.identity.organizations import EMPTY
    from storage.queries import DepartureFilter

    return DepartureFilter(
        organization=names[0],
        directory=directory(settings) if names[0] else EMPTY,
        person=names[1],
        since=day(days[0], "--since"),
        until=day(days[1], "--until", ends=True),
        statuses=_chosen(words[0], STATUSES, "--status"),
        kinds=_chosen(words[1], KINDS, "--kind"),
        min_score=scores[0],
        below_score=scores[1],
        include_background=background,
        limit=limit,
    )


def _scores(
    settings: Settings, min_score: float | None, *, review: bool
) -> tuple[float | None, float | None]:
    """From and below which score: what alerts could be made of, or what waits for review."""
    least = settings.detect.min_score if min_score is None else min_score
    return (None, least) if review else (least, None)


def _chosen(given: Sequence[str] | None, known: tuple[T, ...], option: str) -> tuple[T, ...]:
    for each in given or ():
        if each not in known:
            from scheduler.answers import did_you_mean

            names = [str(name) for name in known]
            raise typer.BadParameter(
                f'"{each}" is not known; {did_you_mean(each, names)}', param_hint=option
            )
    return tuple(name for name in known if name in (given or ()))


def _found(settings: Settings, wanted: DepartureFilter) -> list[DepartureView]:
    from scheduler.opening import open_database
    from storage import queries

    with open_database(settings) as database, database.read() as session:
        return queries.departures(session, wanted)


def _write(found: Iterable[DepartureView], layout: Format, out: Any = None) -> None:
    stream = out or sys.stdout
    match layout:
        case Format.CSV:
            print_csv(_CSV, (_csv_row(each) for each in found), stream)
        case Format.JSONL:
            print_lines((_public(each) for each in found), stream)
        case _:
            print_json([_public(each) for each in found], stream)


def _public(view: DepartureView) -> dict[str, Any]:
    """By the words of the design: `background`, `confirmed`."""
    names = {"is_background": "background", "is_confirmed": "confirmed"}
    return {names.get(name, name): value for name, value in plain(view).items()}


def _csv_row(view: DepartureView) -> dict[str, Any]:
    first = next((each for each in view.evidence if each.quote), None)
    first = first or next(iter(view.evidence), None)
    return {
        **_public(view),
        "quote": first.quote if first else None,
        "url": first.url if first else None,
    }


def _table_row(view: DepartureView) -> dict[str, Any]:
    return {
        **_public(view),
        "when": _when(view),
        "person": view.person or view.handle,
        "posts": _posts(view),
    }


def _posts(view: DepartureView) -> str:
    copies = view.copies_count
    told = f" ({copies} {'copy' if copies == 1 else 'copies'})" if copies else ""
    return f"{view.posts_count}{told}"


def _when(view: DepartureView) -> str:
    if view.effective_on:
        return view.effective_on
    return (view.announced_at or view.first_seen_at).strftime("%Y-%m-%d")


def _show(view: DepartureView, place: PlaceView | None) -> None:
    from scheduler.wave_words import place_words

    who, where = cell(view.person or view.handle), cell(view.organization)
    print_line(f"Departure {view.id}: {who} leaves {where}")
    is_what = "confirmed" if view.is_confirmed else "not confirmed"
    kinds = [view.status, is_what, *(["only recalled"] if view.is_background else [])]
    print_line(f"  {', '.join(kinds)}; score {view.score:.2f}; posts: {_posts(view)}")
    if place is not None:
        print_line(f"  {place_words(plain(place))}")
    urls = {each.post_id: each.url for each in view.evidence}
    by_field: dict[str, list[EvidenceView]] = {}
    for each in view.evidence:
        by_field.setdefault(each.field, []).append(each)
    for name in _FLAT:
        value = getattr(view, name)
        if value is None and name not in by_field:
            continue
        print_line(f"\n{name}: {cell(value)}")
        _show_evidence(by_field.pop(name, []), urls)
    for name, evidence in by_field.items():
        print_line(f"\n{name}")
        _show_evidence(evidence, urls)
    if view.reactions:
        print_line("\nreactions")
    for counted in view.reactions:
        for line in reaction_lines(counted, datetime.now(UTC)):
            print_line(line)


def _show_evidence(evidence: Iterable[EvidenceView], urls: Mapping[int, str]) -> None:
    from storage.gone import DELETED

    for each in evidence:
        print_line(f"  “{cell(each.quote)}”" if each.quote else f"  {DELETED}")
        said = ", ".join(cell(part) for part in _circumstances(each, urls) if part)
        print_line(f"    {cell(each.url)}" + (f" ({said})" if said else ""))


def _circumstances(evidence: EvidenceView, urls: Mapping[int, str]) -> Iterable[Any]:
    """Who said it and when, whose copy the post is, and what became of it."""
    yield evidence.author
    yield evidence.published_at
    if evidence.copy_of is not None:
        yield f"a copy of {urls.get(evidence.copy_of, 'another post')}"
    if evidence.archived_at:
        yield f"from an archived copy of {evidence.archived_at:%Y-%m-%d %H:%M} UTC"
    if evidence.gone_at:
        yield "deleted by its author since" if evidence.quote else None
    elif evidence.withheld_at:
        yield f"no longer shown to everybody since {evidence.withheld_at:%Y-%m-%d}"
