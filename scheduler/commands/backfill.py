"""`swansong backfill KIND …`: the past, silently unless asked, resumable after any stop."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scheduler.commands import backfill_runs
from scheduler.commands.backfill_kinds import KINDS, KindHelp
from scheduler.commands.backfill_runs import finish, foretold, progress
from scheduler.commands.common import (
    AsJson,
    ConfigFile,
    day,
    examples,
    load_settings,
    web_address,
)
from scheduler.output import complain

if TYPE_CHECKING:
    from scheduler.app import App
    from scheduler.backfill.asking import Wanted
    from scheduler.settings import Settings
    from storage.types import RunView

SHOWN_SKIPPED = 5
"""Lines that name nothing to read, shown before the rest is only counted."""

app = typer.Typer(help="Record the past; silent unless asked to alert.", no_args_is_help=True)

Since = Annotated[
    str | None, typer.Option(metavar="DAY", help="Only what was published from that day on.")
]
Until = Annotated[
    str | None, typer.Option(metavar="DAY", help="Only what was published up to that day.")
]
Organizations = Annotated[
    list[str] | None,
    typer.Option("--organization", metavar="NAME", help="Keep only departures from there."),
]
Where = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CONDITION",
        help="Keep only what meets it, as a rule has it: 'kinds = [\"layoff\"]'.",
    ),
]
Rule = Annotated[
    str | None, typer.Option(metavar="NAME", help="Keep only what meets that rule's conditions.")
]
Limit = Annotated[int | None, typer.Option(min=1, metavar="N", help="Read N entries at most.")]
Options = Annotated[
    list[str] | None,
    typer.Option("--option", metavar="NAME=VALUE", help="What the kind may be told besides."),
]
Alert = Annotated[bool, typer.Option("--alert", help="Match rules and alert, as if it were news.")]
MostAlerts = Annotated[
    int, typer.Option(min=1, metavar="N", help="With --alert: this many alerts at most.")
]
WorkerCount = Annotated[
    int | None, typer.Option("--workers", min=1, max=64, help="Processes that read.")
]
DryRun = Annotated[
    bool,
    typer.Option(
        "--dry-run", help="Say what would be asked of whom, and how long it takes; save nothing."
    ),
]
RunNumber = Annotated[int, typer.Argument(metavar="RUN", help="Its number; see: backfill list.")]


def _add(kind: str, about: KindHelp) -> None:
    def begin(
        target: str,
        since: Since = None,
        until: Until = None,
        organizations: Organizations = None,
        where: Where = None,
        rule: Rule = None,
        limit: Limit = None,
        option: Options = None,
        alert: Alert = False,
        most_alerts: MostAlerts = 20,
        workers: WorkerCount = None,
        dry_run: DryRun = False,
        config: ConfigFile = None,
        as_json: AsJson = False,
    ) -> None:
        from scheduler.backfill.asking import Terms, Wanted

        settings = _with_workers(load_settings(config), workers)
        wanted = Wanted(
            kind,
            _target(about, target),
            alert,
            Terms(
                since=day(since, "--since"),
                until=day(until, "--until", ends=True),
                limit=limit,
                where=_conditions(organizations, where),
                rule=rule,
                most_alerts=most_alerts,
                options=_options(option),
            ),
        )
        if dry_run:
            _foretell(settings, wanted, as_json)
        else:
            finish(_work(settings, _starting(wanted), as_json), as_json)

    given = typer.Argument(metavar=about.target, help=about.about_target)
    begin.__annotations__["target"] = Annotated[str, given]
    app.command(kind, help=about.help, **examples(*about.examples))(begin)


@app.command("resume", **examples("swansong backfill resume 3"))
def resume(
    run: RunNumber,
    workers: WorkerCount = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Go on with a run that was stopped; in one that is finished, try again what failed."""
    from scheduler.backfill import working

    async def resumed(app: App) -> int:
        return (await working.resume(app, run)).id

    finish(_work(_with_workers(load_settings(config), workers), resumed, as_json), as_json)


for _kind, _about in KINDS.items():
    _add(_kind, _about)
backfill_runs.add_to(app)


# --- parts --------------------------------------------------------------------------------------


def _target(about: KindHelp, text: str) -> str:
    if about.takes == "address":
        return web_address(text)
    return str(Path(text).expanduser().resolve()) if about.takes == "file" else text.strip()


def _conditions(organizations: list[str] | None, where: list[str] | None) -> str:
    """One text of conditions in TOML."""
    named = [f"organizations = {json.dumps(organizations)}"] if organizations else []
    return "\n".join([*named, *(where or [])])


def _options(given: list[str] | None) -> dict[str, str]:
    pairs = [each.partition("=") for each in given or ()]
    for name, equals, value in pairs:
        if not (name and equals and value):
            raise typer.BadParameter(
                f'"{name}" says nothing; write NAME=VALUE', param_hint="--option"
            )
    return {name.strip(): value.strip() for name, _, value in pairs}


def _with_workers(settings: Settings, workers: int | None) -> Settings:
    if workers is None:
        return settings
    service = settings.service.model_copy(update={"workers": workers})
    return settings.model_copy(update={"service": service})


def _foretell(settings: Settings, wanted: Wanted, as_json: bool) -> None:
    from scheduler.app import open_app
    from scheduler.backfill.foretelling import Foretold, foretell

    async def only_tell() -> Foretold:
        async with open_app(settings) as app:
            return await foretell(app, wanted)

    told = asyncio.run(only_tell())
    _warn(told.skipped)
    foretold(told, settings, as_json)


def _starting(wanted: Wanted) -> Callable[[App], Awaitable[int]]:
    async def started(app: App) -> int:
        from scheduler.backfill import working

        begun = await working.start(app, wanted)
        _warn(begun.skipped)
        if begun.is_resumed:
            complain(f"going on with run {begun.run.id}, which was stopped before its end")
        return begun.run.id

    return started


def _work(settings: Settings, begin: Callable[[App], Awaitable[int]], as_json: bool) -> RunView:
    from scheduler.app import open_app
    from scheduler.backfill import working

    async def work() -> RunView:
        async with open_app(settings) as app:
            run_id = await begin(app)
            with progress(hidden=as_json) as report:
                return await working.work(app, run_id, report)

    return asyncio.run(work())


def _warn(skipped: tuple[str, ...]) -> None:
    for reason in skipped[:SHOWN_SKIPPED]:
        complain(f"skipped {reason}")
    if len(skipped) > SHOWN_SKIPPED:
        complain(f"… and {len(skipped) - SHOWN_SKIPPED} more")
