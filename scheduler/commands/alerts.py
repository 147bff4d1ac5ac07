"""`swansong alerts …`: what was sent, what waits, what died, and whether a channel works."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from scheduler.commands import channels
from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    counted,
    examples,
    load_settings,
    utc_now,
)
from scheduler.output import Format as Layout
from scheduler.output import cell, print_json, print_line, print_rows

app = typer.Typer(help="What was sent, what waits, and what died.", no_args_is_help=True)
channels.register(app)


class State(StrEnum):
    """Where a delivery stands."""

    PENDING = "pending"
    SENT = "sent"
    DEAD = "dead"


@app.command("list", **examples("swansong alerts list --state dead"))
def list_alerts(
    state: Annotated[State | None, typer.Option(help="Only these.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many, the newest first.")] = 50,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show the deliveries of alerts, the newest first."""
    from scheduler.opening import open_database
    from storage import outbox

    with open_database(load_settings(config)) as database, database.read() as session:
        found = outbox.list_views(session, state.value if state else None, limit)
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
            "state": each.state,
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
    """Show one delivery: what it is about, its attempts and its last error."""
    from scheduler.opening import open_database
    from scheduler.output import plain
    from storage import outbox

    with open_database(load_settings(config)) as database, database.read() as session:
        found = outbox.get(session, number)
    if found is None:
        raise _missing([number])
    if as_json:
        print_json(found)
        return
    for name, value in plain(found).items():
        if value is not None:
            print_line(f"{name:<16} {cell(value)}")


@app.command(**examples("swansong alerts retry 7 9", "swansong alerts retry --all-dead"))
def retry(
    numbers: Annotated[
        list[int] | None, typer.Argument(metavar="[ID]...", help="Dead deliveries.")
    ] = None,
    all_dead: Annotated[bool, typer.Option("--all-dead", help="All that are dead.")] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Give dead deliveries a new life: the service sends them with its next tick."""
    from scheduler.opening import open_database
    from storage import outbox

    if bool(numbers) == all_dead:
        raise typer.BadParameter("name the deliveries, or write --all-dead")
    with open_database(load_settings(config)) as database, database.write() as session:
        known = [outbox.get(session, number) for number in numbers or ()]
        if None in known:
            raise _missing([n for n, each in zip(numbers or (), known, strict=True) if not each])
        count = outbox.retry(session, numbers or None, utc_now())
    if as_json:
        print_json({"revived": count})
    else:
        print_line(f"{counted(count, 'delivery', 'deliveries')} will be sent again")
    if numbers and count < len(set(numbers)):
        raise CommandError("the others are not dead; see: swansong alerts list")


def _missing(numbers: list[int]) -> CommandError:
    listed = ", ".join(str(number) for number in numbers)
    return CommandError(f"there is no delivery {listed}; see: swansong alerts list")
