"""`swansong run`, `once`, `demo`: the service itself."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    config_file,
    counted,
    load_settings,
)
from scheduler.output import complain, print_json, print_line


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


def once(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Read all that is due, send all that is due, and say what came of it."""
    from scheduler import service

    settings = load_settings(config, least="debug")
    _hint(config)
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
