"""Runs of backfills as they are shown: their list, their report, and how far one is."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    counted,
    examples,
    load_settings,
    utc_now,
)
from scheduler.output import ago, cell, complain, print_json, print_line, print_table, span

if TYPE_CHECKING:
    from scheduler.backfill.foretelling import Foretold
    from scheduler.backfill.working import Progress, Report
    from scheduler.settings import Settings
    from storage.types import RunView

SHOWN_HOSTS = 20
"""Of those that a dry run names; the rest is only counted."""
LINE_EVERY_SECONDS = 30.0
"""Between two lines of progress where there is no terminal to draw on."""
MEGABYTE = 1_000_000

RunNumber = Annotated[int, typer.Argument(metavar="RUN", help="Its number; see: backfill list.")]


def add_to(app: typer.Typer) -> None:
    """The commands that show and end runs."""
    app.command("list", **examples("swansong backfill list", "swansong backfill list --json"))(
        list_runs
    )
    app.command("show", **examples("swansong backfill show 3"))(show)
    app.command("cancel", **examples("swansong backfill cancel 3"))(cancel)


def list_runs(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Show the runs, newest first, and how far each is."""
    from scheduler.opening import open_database
    from storage import runs

    with open_database(load_settings(config)) as database, database.read() as session:
        found = runs.list_views(session)
    if as_json:
        print_json(found)
    elif found:
        now = utc_now()
        print_table(
            ["run", "kind", "target", "state", "started", "read", "of", "departures"],
            [
                [
                    str(run.id),
                    run.kind,
                    cell(run.target),
                    run.state,
                    ago(run.started_at, now),
                    *_how_far(run),
                    str(run.departures_new + run.departures_merged),
                ]
                for run in found
            ],
        )
    else:
        print_line("No runs yet; begin one with: swansong backfill urls FILE")


def show(run: RunNumber, config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Show one run: how far it is, what it found, and what failed for which reason."""
    from scheduler.opening import open_database
    from storage import runs

    with open_database(load_settings(config)) as database, database.read() as session:
        found = runs.view(session, run)
    if found is None:
        raise CommandError(f"there is no run {run}; see: swansong backfill list")
    tell(found, as_json)


def cancel(run: RunNumber, config: ConfigFile = None) -> None:
    """Give a run up: what it has read stays, what it has not is forgotten."""
    from scheduler.opening import open_database
    from storage import runs

    with open_database(load_settings(config)) as database, database.write() as session:
        found = runs.view(session, run)
        if found is None:
            raise CommandError(f"there is no run {run}; see: swansong backfill list")
        if found.state == "finished":
            raise CommandError(f"run {run} is finished: there is nothing to cancel")
        runs.set_state(session, run, "cancelled", utc_now())
    print_line(f"Cancelled run {run}")


# --- a report -----------------------------------------------------------------------------------


def finish(run: RunView, as_json: bool) -> None:
    """Tell what came of a run; one that was stopped exits with 1 and says how to go on."""
    tell(run, as_json)
    if run.state == "stopped":
        complain(f"stopped; go on with: swansong backfill resume {run.id}")
        raise typer.Exit(1)
    if run.bytes_total and not (run.records_read or run.failures_by_reason):
        complain(f"there is no record in it; is it of the kind {run.kind}?")
        raise typer.Exit(1)
    if run.steps_failed and not (run.total or run.records_read):
        complain(f"nothing could be read; try again with: swansong backfill resume {run.id}")
        raise typer.Exit(1)


def tell(run: RunView, as_json: bool) -> None:
    """The report of a run."""
    if as_json:
        print_json(run)
        return
    print_line(f"Run {run.id}, {run.kind} {cell(run.target)}: {run.state}")
    for line in report_lines(run):
        print_line(f"  {line}")


def report_lines(run: RunView) -> Iterator[str]:
    """What a run read and found, in lines for people."""
    if run.steps_total:
        given_up = f", {run.steps_failed} given up" if run.steps_failed else ""
        yield f"{run.steps_done} of {counted(run.steps_total, 'step')} taken{given_up}"
    if run.bytes_total:
        yield f"{_megabytes(run.bytes_done)} of {_megabytes(run.bytes_total)} MB read"
        yield (
            f"{counted(run.records_read, 'record')}: {run.records_ruled_out} ruled out by the "
            f"first search, {run.records_parsed} parsed, {counted(run.posts_kept, 'post')} kept"
        )
    if run.total or not run.bytes_total:
        outside = f", {run.outside} outside the window left out" if run.outside else ""
        yield f"{counted(run.total, 'address', 'addresses')}, {run.known} known before{outside}"
        yield f"{run.done} read, {run.skipped} skipped, {run.failed} failed"
    for reason, count in sorted(run.failures_by_reason.items(), key=lambda each: -each[1]):
        yield f"  {count} {reason.replace('_', ' ')}"
    new, merged = run.departures_new, run.departures_merged
    yield f"{counted(new, 'new departure')}, {merged} with more evidence"
    if run.alerts_withheld:
        yield (
            f"{counted(run.alerts_withheld, 'alert')} beyond the most that was asked for not sent; "
            "see: swansong rules catch-up"
        )


def foretold(told: Foretold, settings: Settings, as_json: bool) -> None:
    """What a dry run found out."""
    if as_json:
        print_json(told)
        return
    least = "" if told.is_whole else "at least "
    if told.files:
        files = counted(told.files, "file")
        print_line(f"{files} would be read, {_megabytes(told.file_bytes)} MB")
    else:
        found = counted(told.entries, "address", "addresses")
        of = f" of {told.total}" if told.total and not told.is_whole else ""
        print_line(f"{least}{found}{of} would be read, {counted(told.steps, 'page')} listed:")
        for name, count in list(told.requests.items())[:SHOWN_HOSTS]:
            print_line(f"  {count:>6}  {name}")
        if len(told.requests) > SHOWN_HOSTS:
            print_line(f"  … and {len(told.requests) - SHOWN_HOSTS} more hosts")
        pace = settings.fetch.spacing.total_seconds()
        took = span(timedelta(seconds=told.seconds))
        print_line(f"at least {took}, with {pace:g} s between two requests to one host")
    sys.stdout.flush()


# --- how far it is ------------------------------------------------------------------------------


@contextmanager
def progress(*, hidden: bool) -> Iterator[Report]:
    """A bar on a terminal's standard error, a line now and then elsewhere."""
    if hidden:
        yield lambda _: None
    elif sys.stderr.isatty():
        with _bar() as report:
            yield report
    else:
        yield _lines()


def _lines() -> Report:
    began, told = time.monotonic(), [time.monotonic()]

    def report(progress: Progress) -> None:
        now = time.monotonic()
        if now - told[0] >= LINE_EVERY_SECONDS:
            told[0] = now
            complain(progress_line(progress, now - began))

    return report


def progress_line(progress: Progress, seconds: float) -> str:
    """One line: how far, how quick, what was found, whom it asks."""
    run = progress.run
    done, total = _measure(run)
    rate = done / seconds if seconds else 0.0
    unit = "MB" if run.bytes_total else "read"
    size = MEGABYTE if run.bytes_total else 1
    parts = [
        f"run {run.id}: {done / size:.0f} of {total / size:.0f} {unit}",
        f"{rate / size:.1f}/s",
        f"{run.departures_new + run.departures_merged} departures",
        f"{run.failed + run.steps_failed} failed",
    ]
    if rate and total > done:
        parts.append(f"{span(timedelta(seconds=(total - done) / rate))} left")
    asked = _hosts(progress)
    return ", ".join(parts) + (f" ({asked})" if asked else "")


@contextmanager
def _bar() -> Iterator[Report]:
    from rich import progress as rich_progress
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn

    bar = rich_progress.Progress(
        TextColumn("run {task.fields[run]}"),
        BarColumn(),
        TextColumn("{task.fields[far]}"),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[found]} departures, {task.fields[failed]} failed"),
        TextColumn("{task.fields[hosts]}"),
        console=Console(stderr=True),
    )
    with bar:
        task = bar.add_task(
            "", total=None, run="", far="", rate="", found=0, failed=0, hosts="", start=True
        )

        def report(progress: Progress) -> None:
            run = progress.run
            done, total = _measure(run)
            size, unit = (MEGABYTE, " MB") if run.bytes_total else (1, "")
            speed = bar.tasks[0].speed
            bar.update(
                task,
                total=total,
                completed=done,
                run=run.id,
                far=f"{done / size:.0f}/{total / size:.0f}{unit}",
                rate=f"{speed / size:.1f}{unit}/s" if speed else "",
                found=run.departures_new + run.departures_merged,
                failed=run.failed + run.steps_failed,
                hosts=_hosts(progress),
            )

        yield report


def _hosts(progress: Progress) -> str:
    if progress.waits_until is not None and not progress.hosts:
        why = f": {cell(progress.put_off)}" if progress.put_off else ""
        return f"the rest was put off until {progress.waits_until.astimezone():%H:%M:%S}{why}"
    first, *others = progress.hosts or ("",)
    return f"{cell(first)} and {len(others)} more" if others else cell(first) if first else ""


def _measure(run: RunView) -> tuple[int, int]:
    """How much is done of how much: bytes of files, else entries."""
    if run.bytes_total:
        return run.bytes_done, run.bytes_total
    return run.known + run.done + run.skipped + run.failed, run.total


def _how_far(run: RunView) -> tuple[str, str]:
    done, total = _measure(run)
    if run.bytes_total:
        return f"{_megabytes(done)} MB", f"{_megabytes(total)} MB"
    return str(done), str(total)


def _megabytes(count: int) -> str:
    return f"{count / MEGABYTE:.1f}"
