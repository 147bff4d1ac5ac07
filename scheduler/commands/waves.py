"""`swansong waves …`: when more leave an organisation than chance allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    examples,
    load_settings,
    utc_now,
)
from scheduler.output import Format, cell, plain, print_json, print_line, print_rows

if TYPE_CHECKING:
    from scheduler.settings import Settings
    from storage.types import WaveView

app = typer.Typer(
    help="When more people leave an organisation than chance allows.", no_args_is_help=True
)

_TABLE = ("organization", "started", "last", "size", "usual", "chance", "state", "destination")


@app.command("list", **examples("swansong waves list", "swansong waves list --running --json"))
def list_waves(
    running: Annotated[
        bool,
        typer.Option(
            "--running", help="Only those that go on: the last departure is at most 30 days old."
        ),
    ] = False,
    limit: Annotated[int, typer.Option(min=1, help="At most so many, the latest first.")] = 50,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show the waves in all that is stored, the latest first."""
    found = _found(load_settings(config), None)
    shown = [each for each in found if each.is_running or not running][:limit]
    if as_json:
        print_json([_public(each) for each in shown])
        return
    print_rows(Format.TABLE, _TABLE, [_row(each) for each in shown], empty="No waves.")


@app.command(
    **examples('swansong waves show "Orbit Labs"', 'swansong waves show "Orbit Labs" --json')
)
def show(
    organization: Annotated[
        str, typer.Argument(help="Its name; waves of what it belongs to are shown too.")
    ],
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show the waves of an organisation with their members, the latest first."""
    found = _found(load_settings(config), organization)
    if as_json:
        print_json([_public(each) for each in found])
        return
    if not found:
        raise CommandError(f"no wave at {organization}; see: swansong waves list")
    for number, each in enumerate(found):
        if number:
            print_line("")
        _show(each)


def _found(settings: Settings, organization: str | None) -> list[WaveView]:
    from scheduler.opening import directory, open_database
    from storage import waves

    least = settings.detect.min_score
    with open_database(settings) as database, database.read() as session:
        return waves.list_views(
            session,
            utc_now(),
            least,
            directory(settings),
            organization,
            members=organization is not None,
        )


def _public(view: WaveView) -> dict[str, object]:
    """By the words of the webhook; members only where they were asked for."""
    names = {"is_running": "running"}
    shown = {names.get(name, name): value for name, value in plain(view).items()}
    if not view.members:
        del shown["members"]
    return shown


def _row(view: WaveView) -> dict[str, object]:
    same = f"{view.destination} ({view.destination_count})" if view.destination else None
    return {
        **plain(view),
        "started": view.started_at.strftime("%Y-%m-%d"),
        "last": view.last_at.strftime("%Y-%m-%d"),
        "usual": "unknown" if view.usual is None else f"{view.usual:.2g}",
        "chance": f"{view.chance:.1g}",
        "state": "running" if view.is_running else "over",
        "destination": same,
    }


def _show(view: WaveView) -> None:
    from scheduler.wave_words import chance_words, days_words, destination_words, usual_words

    wave = plain(view)
    when = days_words(view.started_at, view.last_at)
    print_line(f"{view.size} leave {cell(view.organization)} {when}")
    since, last = (each.strftime("%Y-%m-%d") for each in (view.started_at, view.last_at))
    print_line(f"  since {since}, the last {last}; {'running' if view.is_running else 'over'}")
    if view.parents:
        print_line(f"  belongs to {', '.join(map(cell, view.parents))}")
    print_line(f"  {usual_words(view.usual)} in {view.days} days")
    print_line(f"  so many by chance: {chance_words(view.chance)}")
    print_line(f"  they go to: {destination_words(wave)}")
    if view.size > len(view.members):
        print_line(f"  the latest {len(view.members)} of them:")
    for each in view.members:
        day = (each.announced_at or each.first_seen_at).strftime("%Y-%m-%d")
        said = (each.person or each.handle, each.organization, each.role, each.destination)
        print_line(f"  {day}  {each.id}: {', '.join(cell(part) for part in said if part)}")
