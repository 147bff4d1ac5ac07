"""The command line: which commands there are, and how they fail.

Exit codes: 0 done; 1 failed, also when the reader of our output went away (in silence); 2 wrong
use, a configuration that cannot be used included; 130 interrupted.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from scheduler.commands import (
    alerts,
    backfill,
    check,
    db,
    departures,
    detect,
    doctor,
    feeds,
    forget,
    init,
    organizations,
    rules,
    service,
    sources,
    stats,
    verdicts,
    waves,
)
from scheduler.commands.common import CommandError, examples, root_config
from scheduler.output import complain
from scraper.errors import ScraperError

FAILED, WRONG_USE, INTERRUPTED = 1, 2, 130

app = typer.Typer(
    name="swansong",
    help="Watches public pages for people leaving organisations, and alerts with the quote that "
    "says so.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    **examples("swansong init && swansong doctor && swansong run"),
)


def _print_version(is_asked: bool) -> None:
    if is_asked:
        from scheduler.opening import program_version

        typer.echo(f"swansong {program_version()}")
        raise typer.Exit


@app.callback()
def _root(
    config: Annotated[
        Path | None,
        typer.Option("--config", metavar="FILE", help="Configuration file, for any command."),
    ] = None,
    version: Annotated[  # noqa: ARG001 -- its callback does it, before a command is asked for
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    if config is not None:
        root_config.set(config)


app.command(**examples("swansong run", "swansong run --config /srv/swansong/swansong.toml"))(
    service.run
)
app.command(**examples("swansong once", "swansong once --dry-run"))(service.once)
app.command(**examples("swansong demo", "swansong demo --keep"))(service.demo)
app.command(**examples("swansong init", "swansong init labs.toml"))(init.init)
app.command(**examples("swansong doctor", "swansong doctor --offline --json"))(doctor.doctor)
app.command(**check.EXAMPLES)(check.check)
app.command(**detect.EXAMPLES)(detect.detect)
app.command(**stats.EXAMPLES)(stats.stats)
app.command(**forget.EXAMPLES)(forget.forget)
app.add_typer(sources.app, name="sources")
app.add_typer(backfill.app, name="backfill")
app.add_typer(departures.app, name="departures")
app.add_typer(organizations.app, name="organizations")
app.add_typer(waves.app, name="waves")
app.add_typer(feeds.app, name="feeds")
app.add_typer(verdicts.app, name="verdicts")
app.add_typer(rules.app, name="rules")
app.add_typer(alerts.app, name="alerts")
app.add_typer(db.app, name="db")


def main(arguments: Sequence[str] | None = None) -> None:
    """The entry point: runs one command and exits with its code."""
    for stream in (sys.stdout, sys.stderr):
        # a terminal that cannot show a character is no reason to fail
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: Sequence[str]) -> int:
    """Run one command; expected failures are one clear line on standard error."""
    try:
        code = app(list(arguments), standalone_mode=False, prog_name="swansong")
        sys.stdout.flush()
    except typer.TyperException as error:
        _show_usage(error)
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    except BrokenPipeError:
        # what is still buffered must not be tried again when the interpreter ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        problems, failure = _expected(error)
        if failure is None:
            raise
        sys.stdout.flush()
        for problem in problems:
            complain(problem)
        return failure
    if code == INTERRUPTED:
        complain("interrupted")
    return code if isinstance(code, int) else 0


def _show_usage(error: typer.TyperException) -> None:
    show = getattr(error, "show", None)  # with the command's usage, where there is one
    if show:
        show()
    else:
        complain(str(error))


def _expected(error: Exception) -> tuple[Sequence[str], int | None]:
    """What to say of a failure and how to exit; None for a bug, which shows its trace.

    Errors of modules that were never imported cannot have been raised: looking them up where they
    are loaded keeps `--help` light.
    """
    from_config = getattr(sys.modules.get("scheduler.config"), "ConfigError", None)
    from_storage = getattr(sys.modules.get("storage.errors"), "StorageError", None)
    if from_config and isinstance(error, from_config):
        return error.problems, WRONG_USE
    if isinstance(error, CommandError | ScraperError):
        return [str(error)], FAILED
    if from_storage and isinstance(error, from_storage):
        return [str(error)], FAILED
    return [], None
