"""`swansong doctor`: is everything well, and what to do where it is not."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Annotated

import typer

from scheduler.commands.common import AsJson, ConfigFile, config_file, load_settings
from scheduler.output import cell, print_json, print_line

if TYPE_CHECKING:
    from pathlib import Path

    from scheduler.diagnosis import Finding
    from scheduler.settings import Settings


def doctor(
    offline: Annotated[
        bool, typer.Option("--offline", help="Leave out sources and channels.")
    ] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Check configuration, database, disk, web server, sources, channels, streams, second reader.

    One line each, with what to do. Exits with 1 when anything fails.
    """
    from scheduler.config import ConfigError, find
    from scheduler.diagnosis import Finding

    file = find(config_file(config), os.environ)
    report = _Report(as_json=as_json)
    try:
        settings = load_settings(config)
    except ConfigError as error:
        for problem in error.problems:
            report.add(Finding("configuration", "cannot be used", "fail", problem))
    else:
        _look(settings, file, report, offline=offline)
    if report.finish():
        raise typer.Exit(1)


def _look(settings: Settings, file: Path | None, report: _Report, *, offline: bool) -> None:
    from scheduler import diagnosis, live_checks
    from scheduler.web import checks

    for finding in (
        *diagnosis.look_at_settings(settings, file),
        *diagnosis.look_at_database(settings),
        *checks.look_at_listen(settings),
    ):
        report.add(finding)

    async def look_outside() -> None:
        looks = (
            diagnosis.look_outside,
            checks.look_at_public_url,
            live_checks.look_at_streams,
        )
        for look in looks:
            async for finding in look(settings):
                report.add(finding)

    if not offline:
        asyncio.run(look_outside())


class _Report:
    """Prints each finding as it comes, or all at the end as JSON."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._findings: list[Finding] = []

    def add(self, finding: Finding) -> None:
        self._findings.append(finding)
        if not self._as_json:
            told = (
                f"{finding.verdict:<4} {finding.part} {cell(finding.name)}: {cell(finding.detail)}"
            )
            print_line(told)

    def finish(self) -> int:
        """How many failed."""
        by_verdict = {
            verdict: sum(each.verdict == verdict for each in self._findings)
            for verdict in ("ok", "warn", "fail")
        }
        if self._as_json:
            print_json({"findings": self._findings, "summary": by_verdict})
        else:
            print_line("\n" + ", ".join(f"{count} {name}" for name, count in by_verdict.items()))
        return by_verdict["fail"]
