"""`swansong alerts test`, `preview` and `resubscribe`: what goes to a channel, how it looks."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from scheduler.commands.alert_channels import chosen
from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    DryRun,
    examples,
    load_settings,
    utc_now,
)
from scheduler.output import cell, print_json, print_line

if TYPE_CHECKING:
    from scheduler.alerts.channels import Channel, Failed, Preview, Sent
    from scheduler.settings import Settings
    from storage.types import DeliveryForSend

TEST_URL = "https://example.org/this-is-a-test"


def register(app: typer.Typer) -> None:
    """Make them commands of `swansong alerts`."""
    app.command("test", **examples("swansong alerts test", "swansong alerts test desk"))(send_test)
    app.command(
        **examples(
            "swansong alerts preview --channel desk --departure 4 --out mail.html",
            "swansong alerts preview",
        )
    )(preview)
    app.command(**examples("swansong alerts resubscribe desk ada@example.org"))(resubscribe)


def send_test(
    channel: Annotated[str | None, typer.Argument(help="Its name; else all of them.")] = None,
    dry_run: DryRun = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Send a departure that is marked as a test through the real channel, now."""
    settings = load_settings(config)
    names = chosen(settings, channel)
    if dry_run:
        receivers = {name: settings.channels[name].receiver for name in names}
        if as_json:
            print_json([{"channel": n, "receiver": each} for n, each in receivers.items()])
        for name, each in () if as_json else receivers.items():
            print_line(f"{name}: would be sent to {cell(each)}")
        return
    outcomes = asyncio.run(_send_tests(settings, names))
    failures = {name: _failure(outcome) for name, outcome in outcomes.items()}
    if as_json:
        print_json([{"channel": n, "sent": e is None, "error": e} for n, e in failures.items()])
    else:
        for name, error in failures.items():
            print_line(f"{name}: {f'failed: {cell(error)}' if error else 'sent'}")
    if any(failures.values()):
        raise typer.Exit(1)


def preview(
    channel: Annotated[
        str | None, typer.Option("--channel", metavar="NAME", help="One channel; else all of them.")
    ] = None,
    departure: Annotated[
        int | None,
        typer.Option("--departure", metavar="ID", help="What to tell; else the test's departure."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="Write it there: .html, .txt or .json."),
    ] = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show what would be sent to whom, as each channel lays it out; nothing is sent."""
    settings = load_settings(config)
    names = chosen(settings, channel)
    payload = _payload(utc_now()) if departure is None else _stored_payload(settings, departure)
    channels = _channels(settings)
    found = {name: channels[name].preview(_delivery(name, payload)) for name in names}
    if out is not None:
        _write(out, found)
    elif as_json:
        print_json([{"channel": name, **_shown(each)} for name, each in found.items()])
    else:
        for name, each in found.items():
            print_line(f"--- {cell(name)}: to {cell(each.to)}")
            for line in _as_text(each).splitlines():
                print_line(line)


def resubscribe(
    channel: Annotated[str, typer.Argument(metavar="CHANNEL", help="Its name.")],
    address: Annotated[
        str, typer.Argument(metavar="ADDRESS", help="As the configuration writes it, or bare.")
    ],
    config: ConfigFile = None,
) -> None:
    """Write to somebody again who has unsubscribed from a channel's mails. Ask them first."""
    from email.utils import parseaddr

    from scheduler.opening import open_database
    from storage import recipients

    with open_database(load_settings(config)) as database, database.write() as session:
        gone = [
            each
            for each in recipients.unsubscribed(session)
            if each.channel == channel and parseaddr(each.address)[1] == parseaddr(address)[1]
        ]
        for each in gone:
            recipients.resubscribe(session, channel, each.address)
    if not gone:
        raise CommandError(f"{address} has not unsubscribed there; see: swansong alerts channels")
    print_line(f"{cell(address)} gets the mails of {cell(channel)} again")


# --- previews -------------------------------------------------------------------------------------


def _stored_payload(settings: Settings, number: int) -> Mapping[str, Any]:
    from scheduler.alerts.payload import departure_payload
    from scheduler.opening import open_database
    from storage import queries
    from storage.types import Change

    with open_database(settings) as database, database.read() as session:
        found = queries.departure(session, number)
    if found is None:
        raise CommandError(f"there is no departure {number}; see: swansong departures list")
    if not any(each.quote for each in found.evidence):
        raise CommandError(f"departure {number} has no quote any more, and is not told")
    return departure_payload(Change(found, "", is_new=True), "preview", "new", utc_now())


def _as_text(preview: Preview) -> str:
    if preview.text is not None:
        return preview.text
    return json.dumps(preview.body, ensure_ascii=False, indent=2)


def _shown(preview: Preview) -> dict[str, Any]:
    return {"to": preview.to, "text": preview.text, "html": preview.html, "body": preview.body}


def _write(out: Path, found: Mapping[str, Preview]) -> None:
    if len(found) != 1:
        raise typer.BadParameter("a file holds one preview; name the channel with --channel")
    (preview,) = found.values()
    texts = {
        ".html": preview.html,
        ".txt": preview.text,
        ".json": None if preview.body is None else _as_text(preview),
    }
    text = texts.get(out.suffix.lower())
    if text is None:
        known = " or ".join(suffix for suffix, each in texts.items() if each is not None)
        raise typer.BadParameter(f"this channel can be shown as {known}", param_hint="--out")
    try:
        out.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise CommandError(f"cannot write {out}: {error.strerror}") from error
    print_line(f"Wrote {out}")


# --- what is sent as a test -----------------------------------------------------------------------


def _channels(settings: Settings) -> Mapping[str, Channel]:
    """All of them, for looking at."""
    from scheduler.alerts.channels import build_channels
    from scheduler.opening import fetch_settings
    from scheduler.web.addresses import verdict_base
    from scraper.fetch import Fetcher

    fetcher, base = Fetcher(fetch_settings(settings)), verdict_base(settings.web.public_url)
    return build_channels(settings.channels, fetcher, verdict_base=base)


async def _send_tests(settings: Settings, names: list[str]) -> dict[str, Sent | Failed]:
    from scheduler.alerts.channels import build_channels
    from scheduler.opening import fetch_settings
    from scraper.fetch import Fetcher

    async with Fetcher(fetch_settings(settings)) as fetcher:
        channels = build_channels(settings.channels, fetcher)
        sending = [channels[name].send(_delivery(name, _payload(utc_now()))) for name in names]
        return dict(zip(names, await asyncio.gather(*sending), strict=True))


def _delivery(channel: str, payload: Mapping[str, Any]) -> DeliveryForSend:
    from storage.types import DeliveryForSend

    return DeliveryForSend(
        id=0,
        webhook_id=f"msg_test_{secrets.token_hex(12)}",
        channel=channel,
        payload=payload,
        attempts=0,
        created_at=utc_now(),
    )


def _payload(now: datetime) -> Mapping[str, Any]:
    from scheduler.alerts.payload import departure_payload
    from storage.types import Change, DepartureView, EvidenceView

    quote = "This is a test of Swansong: nobody leaves."
    evidence = EvidenceView("departure", quote, 0, len(quote), TEST_URL, 0, "Swansong", now, "Test")
    departure = DepartureView(
        id=0,
        person="Test Person (this is a test)",
        handle=None,
        organization="Test Organisation",
        role="nobody",
        team=None,
        kind="other",
        voice="third_person",
        status="reported",
        is_background=False,
        is_confirmed=False,
        tenure_years=None,
        start_year=None,
        announced_at=now,
        effective_on=None,
        destination=None,
        reason=None,
        score=1.0,
        language="en",
        first_seen_at=now,
        updated_at=now,
        posts_count=1,
        evidence=(evidence,),
    )
    change = Change(departure, quote, is_new=True)
    return departure_payload(change, "swansong alerts test", "new", now)


def _failure(outcome: Sent | Failed) -> str | None:
    from scheduler.alerts.channels import Failed

    if isinstance(outcome, Failed):
        return outcome.message
    # some of several recipients refused: the test found what it was to find
    return outcome.note
