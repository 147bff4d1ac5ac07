"""`swansong backfill …`: the past, silently unless asked, resumable after any stop."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
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
    web_address,
)
from scheduler.output import ago, cell, complain, print_json, print_line, print_table

if TYPE_CHECKING:
    from scheduler.app import App
    from scheduler.backfill import Plan, Report
    from scheduler.settings import Settings
    from storage.types import RunView

SHOWN_SKIPPED = 5
"""Lines that name nothing to read, shown before the rest is only counted."""

app = typer.Typer(help="Record the past; silent unless asked to alert.", no_args_is_help=True)

Alert = Annotated[bool, typer.Option("--alert", help="Match rules and alert, as if it were news.")]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Show what would be read; read and save nothing.")
]
RunNumber = Annotated[int, typer.Argument(metavar="RUN", help="Its number; see: backfill list.")]


@app.command("urls", **examples("swansong backfill urls addresses.txt", "… urls a.txt --dry-run"))
def urls(
    file: Annotated[Path, typer.Argument(help="A text file, one address a line.")],
    alert: Alert = False,
    dry_run: DryRun = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Read every post that a file names."""
    from scheduler import backfill

    settings = load_settings(config)
    plan = backfill.plan_urls(file)

    async def planned(_: App) -> Plan:
        return plan

    _begin(settings, planned, alert=alert, dry_run=dry_run, as_json=as_json)


@app.command("feed", **examples("swansong backfill feed https://example.org/feed --alert"))
def feed(
    url: Annotated[str, typer.Argument(help="The address of a feed.")],
    alert: Alert = False,
    dry_run: DryRun = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Read every post that a feed holds now."""
    from scheduler import backfill

    address = web_address(url)

    async def planned(app: App) -> Plan:
        return await backfill.plan_feed(app, address)

    _begin(load_settings(config), planned, alert=alert, dry_run=dry_run, as_json=as_json)


@app.command("list", **examples("swansong backfill list", "swansong backfill list --json"))
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
                    str(_settled(run)),
                    str(run.total),
                    str(run.departures_new + run.departures_merged),
                ]
                for run in found
            ],
        )
    else:
        print_line("No runs yet; begin one with: swansong backfill urls FILE")


@app.command("show", **examples("swansong backfill show 3"))
def show(run: RunNumber, config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Show one run: how far it is, what it found, and what failed for which reason."""
    from scheduler.opening import open_database
    from storage import runs

    with open_database(load_settings(config)) as database, database.read() as session:
        found = runs.view(session, run)
    if found is None:
        raise CommandError(f"there is no run {run}; see: swansong backfill list")
    _tell(found, as_json)


@app.command("resume", **examples("swansong backfill resume 3"))
def resume(run: RunNumber, config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Go on with a run that was stopped."""
    from scheduler import backfill

    async def resumed(app: App) -> int:
        return (await backfill.resume(app, run)).id

    _finish(_work(load_settings(config), resumed, as_json), as_json)


@app.command("cancel", **examples("swansong backfill cancel 3"))
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


# --- parts --------------------------------------------------------------------------------------


def _begin(
    settings: Settings,
    make_plan: Callable[[App], Awaitable[Plan]],
    *,
    alert: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    from scheduler import backfill
    from scheduler.app import open_app

    if dry_run:

        async def only_plan() -> Plan:
            async with open_app(settings) as app:
                return await make_plan(app)

        _show_plan(asyncio.run(only_plan()), settings, as_json)
        return

    async def started(app: App) -> int:
        plan = await make_plan(app)
        _warn_skipped(plan)
        begun = await backfill.start(app, plan, alerts=alert)
        if begun.is_resumed:
            complain(f"going on with run {begun.run.id}, which was stopped before its end")
        return begun.run.id

    _finish(_work(settings, started, as_json), as_json)


def _work(settings: Settings, begin: Callable[[App], Awaitable[int]], as_json: bool) -> RunView:
    from scheduler import backfill
    from scheduler.app import open_app

    async def work() -> RunView:
        async with open_app(settings) as app:
            run_id = await begin(app)
            with _progress(hidden=as_json) as report:
                return await backfill.work(app, run_id, report)

    return asyncio.run(work())


@contextmanager
def _progress(*, hidden: bool) -> Iterator[Report]:
    """A bar on a terminal's standard error; nothing elsewhere."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    console = Console(stderr=True)
    bar = Progress(
        TextColumn("run {task.fields[run]}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[found]} departures, {task.fields[failed]} failed"),
        console=console,
        disable=hidden or not console.is_terminal,
    )
    with bar:
        task = bar.add_task("", total=None, run="", rate="", found=0, failed=0)

        def report(run: RunView) -> None:
            speed = bar.tasks[0].speed
            bar.update(
                task,
                total=run.total,
                completed=_settled(run),
                run=run.id,
                rate=f"{speed:.1f}/s" if speed else "",
                found=run.departures_new + run.departures_merged,
                failed=run.failed,
            )

        yield report


def _finish(run: RunView, as_json: bool) -> None:
    _tell(run, as_json)
    if run.state == "stopped":
        complain(f"stopped; go on with: swansong backfill resume {run.id}")
        raise typer.Exit(1)


def _tell(run: RunView, as_json: bool) -> None:
    if as_json:
        print_json(run)
        return
    print_line(f"Run {run.id}, {run.kind} {cell(run.target)}: {run.state}")
    print_line(f"  {counted(run.total, 'address', 'addresses')}, {run.known} known before")
    print_line(f"  {run.done} read, {run.skipped} skipped, {run.failed} failed")
    for reason, count in sorted(run.failures_by_reason.items(), key=lambda each: -each[1]):
        print_line(f"    {count} {reason.replace('_', ' ')}")
    new, merged = run.departures_new, run.departures_merged
    print_line(f"  {counted(new, 'new departure')}, {merged} with more evidence")


def _settled(run: RunView) -> int:
    return run.known + run.done + run.skipped + run.failed


def _warn_skipped(plan: Plan) -> None:
    for reason in plan.skipped[:SHOWN_SKIPPED]:
        complain(f"skipped {reason}")
    if len(plan.skipped) > SHOWN_SKIPPED:
        complain(f"… and {len(plan.skipped) - SHOWN_SKIPPED} more that name nothing to read")


def _show_plan(plan: Plan, settings: Settings, as_json: bool) -> None:
    from collections import Counter

    from scraper.urls import host

    _warn_skipped(plan)
    hosts = Counter(host(entry.url) for entry in plan.entries if entry.content_html is None)
    slowest = max(hosts.values(), default=0) * settings.fetch.spacing.total_seconds()
    if as_json:
        print_json(
            {
                "entries": [entry.url for entry in plan.entries],
                "requests": dict(hosts),
                "seconds_at_least": slowest,
                "skipped": plan.skipped,
            }
        )
        return
    print_line(f"{counted(len(plan.entries), 'address', 'addresses')} would be read:")
    for name, count in hosts.most_common(20):
        print_line(f"  {count:>6}  {name}")
    print_line(f"at least {slowest / 60:.1f} minutes at {settings.fetch.spacing} between requests")
    sys.stdout.flush()
