"""`swansong alerts channels`, `pause`, `resume` and `send`: how channels fare, what goes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

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
from scheduler.output import print_json, print_line, print_rows

if TYPE_CHECKING:
    from scheduler.alerts.preview import Planned
    from scheduler.settings import Settings
    from storage.types import ChannelCounts, ChannelState

BY_USER = "paused by you"
Channel = Annotated[str, typer.Argument(metavar="CHANNEL", help="Its name.")]


def register(app: typer.Typer) -> None:
    """Add these commands to `swansong alerts`."""
    app.command("channels", **examples("swansong alerts channels"))(list_channels)
    app.command(**examples("swansong alerts pause desk"))(pause)
    app.command(**examples("swansong alerts resume desk"))(resume)
    app.command(**examples("swansong alerts send --dry-run"))(send)


def list_channels(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Show each channel: what it was sent, what waits, whether it is paused, who unsubscribed."""
    from scheduler.opening import open_database
    from storage import channels, deliveries, recipients

    settings, now = load_settings(config), utc_now()
    with open_database(settings) as database, database.read() as session:
        counts, states = deliveries.counts(session, now), channels.list_states(session)
        gone = recipients.unsubscribed(session)
    # also those that are configured no more, as long as they have something
    names = dict.fromkeys([*settings.channels, *counts])
    rows = [_row(name, settings, counts.get(name), states.get(name), now) for name in names]
    for row in rows:
        row["unsubscribed"] = [each.address for each in gone if each.channel == row["channel"]]
    columns = ["channel", "receiver", "state", "sent_today", "waiting", "dead", "why", "next_probe"]
    columns += ["unsubscribed"] if gone else []
    if as_json:
        print_json(rows)
    else:
        print_rows(Layout.TABLE, columns, rows, empty="No channels yet.")


def _row(
    name: str,
    settings: Settings,
    counts: ChannelCounts | None,
    state: ChannelState | None,
    now: datetime,
) -> dict[str, Any]:
    from scheduler.alerts.timing import quiet_until

    channel = settings.channels.get(name)
    quiet = quiet_until(channel, now) if channel else None
    return {
        "channel": name,
        "receiver": channel.receiver if channel else None,
        "state": _word(state, is_quiet=quiet is not None, is_known=channel is not None),
        "sent_today": counts.sent_today if counts else 0,
        "waiting": counts.waiting if counts else 0,
        "held": counts.held if counts else 0,
        "dead": counts.dead if counts else 0,
        "failures": state.failures if state else 0,
        "paused_at": state.paused_at if state else None,
        "why": state.reason if state else None,
        "next_probe": state.probe_at if state else None,
        "quiet_until": quiet,
    }


def _word(state: ChannelState | None, *, is_quiet: bool, is_known: bool) -> str:
    if not is_known:
        return "not configured"
    if state is not None and state.paused_at is not None:
        return "paused"
    if state is not None and state.failures:
        return f"failing ({state.failures})"
    return "quiet" if is_quiet else "ok"


def pause(channel: Channel, config: ConfigFile = None) -> None:
    """Let nothing go to a channel; what comes in waits."""
    from scheduler.opening import open_database
    from storage import channels

    settings = load_settings(config)
    (name,) = chosen(settings, channel)
    with open_database(settings) as database, database.write() as session:
        channels.pause(session, name, BY_USER, utc_now())
    print_line(f"{name} is paused, until: swansong alerts resume {name}")


def resume(channel: Channel, config: ConfigFile = None) -> None:
    """Let deliveries go to a channel again, whoever paused it."""
    from scheduler.opening import open_database
    from storage import channels

    settings = load_settings(config)
    (name,) = chosen(settings, channel)
    with open_database(settings) as database, database.write() as session:
        was_paused = channels.resume(session, name)
    if not was_paused:
        raise CommandError(f"{name} is not paused")
    print_line(f"{name} is resumed: what waits goes with the service's next tick")


def send(dry_run: DryRun = False, config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Send what is due now, without reading sources; or say what would be sent, and when."""
    from scheduler.alerts import preview
    from scheduler.opening import open_database

    settings = load_settings(config)
    if dry_run:
        with open_database(settings) as database:
            planned = preview.plan(database, settings, utc_now())
        if as_json:
            print_json(planned)
        else:
            print_plan(planned)
        return
    sent = asyncio.run(_send(settings))
    if as_json:
        print_json({"sent": sent})
    else:
        print_line(f"{counted(sent, 'alert')} sent")


async def _send(settings: Settings) -> int:
    from scheduler.app import open_app

    async with open_app(settings) as app:
        return await app.deliverer.run_due()


def print_plan(planned: Sequence[Planned]) -> None:
    """What would be sent, to whom and when."""
    rows = [
        {
            "when": "now" if each.is_due else each.at or "when resumed",
            "channel": each.channel,
            "to": each.receiver or "(not configured)",
            "alert": each.summary,
            "why": each.why,
        }
        for each in planned
    ]
    print_rows(
        Layout.TABLE, ["when", "channel", "to", "alert", "why"], rows, empty="Nothing waits."
    )


def chosen(settings: Settings, channel: str | None) -> list[str]:
    """The channel of that name, or all. Raises CommandError or BadParameter."""
    from scheduler.answers import did_you_mean

    if not settings.channels:
        raise CommandError("no channels are configured; write a table [channels.NAME]")
    if channel is not None and channel not in settings.channels:
        hint = did_you_mean(channel, settings.channels)
        raise typer.BadParameter(f'there is no channel "{channel}"; {hint}')
    return [channel] if channel else list(settings.channels)
