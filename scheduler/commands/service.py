"""`swansong run`, `once`, `demo`: the service itself."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    DryRun,
    config_file,
    counted,
    load_settings,
    utc_now,
)
from scheduler.output import complain, print_json, print_line

if TYPE_CHECKING:
    from scheduler.settings import Settings


def run(config: ConfigFile = None) -> None:
    """Watch the sources and send alerts, until SIGTERM or Ctrl-C."""
    from scheduler import service
    from scheduler.web.listening import WebError

    settings = load_settings(config, least="debug")
    _hint(config)
    try:
        service.run(settings)
    except WebError as error:
        raise CommandError(str(error)) from error


def once(dry_run: DryRun = False, config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Read all that is due, send all that is due, and say what came of it."""
    from scheduler import service

    settings = load_settings(config, least="warning" if dry_run else "debug")
    _hint(config)
    if dry_run:
        _rehearse(settings, as_json=as_json)
        return
    tally = service.once(settings)
    if as_json:
        print_json(tally)
        return
    print_line(
        f"{counted(tally.posts, 'new post')}, "
        f"{counted(tally.departures_new, 'new departure')}, "
        f"{counted(tally.departures_merged, 'known departure')} with more evidence, "
        f"{counted(tally.alerts_sent, 'alert')} sent"
    )


def _rehearse(settings: Settings, *, as_json: bool) -> None:
    """One pass on a copy of the database: what is read is read, and nothing is kept or sent."""
    from scheduler import service
    from scheduler.alerts import preview
    from scheduler.commands.alert_channels import print_plan
    from scheduler.opening import open_database

    try:
        with preview.copied(settings) as on_copy:
            tally = service.once(on_copy, sends=False)
            with open_database(on_copy) as database:
                planned = preview.plan(database, on_copy, utc_now())
    except ValueError as error:
        raise CommandError(str(error)) from error
    if as_json:
        print_json({"tally": tally, "planned": planned})
        return
    print_line(
        f"Would be kept: {counted(tally.posts, 'new post')}, "
        f"{counted(tally.departures_new, 'new departure')}"
    )
    print_plan(planned)


def demo(
    keep: Annotated[
        bool, typer.Option("--keep", help="Keep the temporary folder, and say where it is.")
    ] = False,
) -> None:
    """Watch the whole way on a bundled miniature web, without internet."""
    from scheduler.demo import run as play

    code = play(keep=keep)
    if code:
        raise typer.Exit(code)


def _hint(config: ConfigFile) -> None:
    from scheduler.config import find

    if find(config_file(config), os.environ) is None:
        complain(
            "no swansong.toml here: watching only what `swansong sources add` has added; "
            "`swansong init` writes a file to start from"
        )
