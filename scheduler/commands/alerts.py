"""`swansong alerts …`: what was sent, what waits, what died, and whether a channel works."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from scheduler.commands import alert_channels, alert_previews
from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    DryRun,
    counted,
    examples,
    load_settings,
    utc_now,
)
from scheduler.output import Format as Layout
from scheduler.output import cell, print_json, print_line, print_rows

if TYPE_CHECKING:
    from sqlmodel import Session


app = typer.Typer(help="What was sent, what waits, and what died.", no_args_is_help=True)
alert_channels.register(app)
alert_previews.register(app)


class State(StrEnum):
    """Where a delivery stands."""

    PENDING = "pending"
    BUNDLED = "bundled"
    SENT = "sent"
    DEAD = "dead"
    DROPPED = "dropped"


@app.command("list", **examples("swansong alerts list --state dead"))
def list_alerts(
    state: Annotated[State | None, typer.Option(help="Only these.")] = None,
    channel: Annotated[str | None, typer.Option(help="Only on this channel.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many, the newest first.")] = 50,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show the deliveries of alerts, the newest first."""
    from scheduler.opening import open_database
    from storage import deliveries

    with open_database(load_settings(config)) as database, database.read() as session:
        found = deliveries.list_views(session, state.value if state else None, limit, channel)
    if as_json:
        print_json(found)
        return
    rows = [
        {
            "id": each.id,
            "created": each.created_at,
            "alert": each.summary,
            "rule": each.rule,
            "channel": each.channel,
            "state": f"held ({each.held})" if each.held else each.state,
            "attempts": each.attempts,
            "sent": each.sent_at,
            "last_error": each.last_error,
        }
        for each in found
    ]
    columns = list(rows[0]) if rows else []
    print_rows(Layout.TABLE, columns, rows, empty="No alerts yet.")


@app.command(**examples("swansong alerts show 7"))
def show(
    number: Annotated[int, typer.Argument(metavar="ID", help="Its number in the list.")],
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show one delivery whole: its attempts, what it stands for, and its body."""
    from scheduler.opening import open_database
    from scheduler.output import plain, to_json
    from storage import deliveries

    with open_database(load_settings(config)) as database, database.read() as session:
        found = deliveries.get_whole(session, number)
    if found is None:
        raise _missing([number])
    if as_json:
        shown = plain(found)
        print_json({**shown.pop("view"), **shown})
        return
    for name, value in plain(found.view).items():
        if value is not None:
            print_line(f"{name:<16} {cell(value)}")
    for failure in found.failures:
        print_line(f"{'failed':<16} {cell(failure['at'])} {cell(failure['error'])}")
    for member in found.members:
        print_line(f"{'stands for':<16} {member.id} {cell(member.summary)} (rule {member.rule})")
    print_line(f"body\n{to_json(found.payload)}")


Dead = Annotated[list[int] | None, typer.Argument(metavar="[ID]...", help="Dead deliveries.")]
AllDead = Annotated[bool, typer.Option("--all-dead", help="All that are dead.")]


@app.command(**examples("swansong alerts retry 7 9", "swansong alerts retry --all-dead"))
def retry(
    numbers: Dead = None,
    all_dead: AllDead = False,
    dry_run: DryRun = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Give dead deliveries a new life: the service sends them with its next tick."""
    from storage import outbox

    def revive(session: Session, chosen: list[int] | None) -> int:
        return outbox.retry(session, chosen, utc_now())

    count = _change_dead(numbers, all_dead, dry_run, config, revive)
    _tell_changed(count, numbers, "will be sent again", "revived", dry_run, as_json)


@app.command(**examples("swansong alerts drop 7 9", "swansong alerts drop --all-dead"))
def drop(
    numbers: Dead = None,
    all_dead: AllDead = False,
    dry_run: DryRun = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Give dead deliveries up: they stay on record, and are never sent."""
    from storage import outbox

    count = _change_dead(numbers, all_dead, dry_run, config, outbox.drop)
    _tell_changed(count, numbers, "given up", "dropped", dry_run, as_json)


def _change_dead(
    numbers: list[int] | None,
    all_dead: bool,
    dry_run: bool,
    config: ConfigFile,
    change: Callable[[Session, list[int] | None], int],
) -> int:
    """How many of the dead that were named, or of all, were changed."""
    from scheduler.opening import open_database
    from storage import deliveries

    if bool(numbers) == all_dead:
        raise typer.BadParameter("name the deliveries, or write --all-dead")
    with open_database(load_settings(config)) as database, database.write() as session:
        known = [deliveries.get(session, number) for number in numbers or ()]
        if None in known:
            raise _missing([n for n, each in zip(numbers or (), known, strict=True) if not each])
        count = change(session, numbers or None)
        if dry_run:
            session.rollback()
    return count


def _tell_changed(
    count: int, numbers: list[int] | None, what: str, key: str, dry_run: bool, as_json: bool
) -> None:
    if as_json:
        print_json({key: count, "dry_run": dry_run})
    else:
        said = f"{counted(count, 'delivery', 'deliveries')} {what}"
        print_line(f"a dry run: {said}, if it were none" if dry_run else said)
    if numbers and count < len(set(numbers)):
        raise CommandError("the others are not dead; see: swansong alerts list")


def _missing(numbers: list[int]) -> CommandError:
    listed = ", ".join(str(number) for number in numbers)
    return CommandError(f"there is no delivery {listed}; see: swansong alerts list")
