"""`swansong rules …`: what is alerted on, tried on what is stored."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    counted,
    day,
    examples,
    load_settings,
    progress_bar,
    source_database,
    utc_now,
)
from scheduler.output import (
    Format,
    cell,
    indented_cell,
    plain,
    print_json,
    print_line,
    print_rows,
    print_table,
)

if TYPE_CHECKING:
    from scheduler.replay import Firing, Look
    from scheduler.rules import Known
    from scheduler.settings import Settings
    from scheduler.settings.rules import RuleSettings
    from storage.engine import Database
    from storage.types import DepartureView

app = typer.Typer(help="What is alerted on, tried on what is stored.", no_args_is_help=True)

_TABLE = ("rule", "asks_for", "on", "channels", "matches", "last")
_FIRED = ("when", "reason", "id", "who", "organization", "post")

Rule = Annotated[
    str | None, typer.Argument(metavar="RULE", help="Its name in the configuration; else all.")
]


@app.command("list", **examples("swansong rules list", "swansong rules list --json"))
def list_rules(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Show every rule: what it asks for, on what it fires and where to, and how often it did."""
    from scheduler.rules.words import asked
    from storage import matches

    settings = load_settings(config)
    with source_database(settings) as database, database.read() as session:
        counts = matches.counts(session)
    shown = []
    for rule in settings.rules:
        number, last_at = counts.get(rule.name, (0, None))
        told = {
            "rule": rule.name,
            "asks_for": asked(rule) or "every departure",
            "on": rule.on,
            "channels": rule.channels,
            "matches": number,
            "last": last_at,
        }
        if as_json:
            written = rule.model_dump(mode="json", by_alias=True, exclude_defaults=True)
            told["written"] = written
        shown.append(told)
    if as_json:
        print_json(shown)
        return
    print_rows(Format.TABLE, _TABLE, shown, empty="No rules; write [[rules]] (docs/rules.md).")


@app.command(
    "test",
    **examples(
        "swansong rules test labs",
        "swansong rules test labs --days 365 --json",
        "swansong rules test labs --departure 12",
        "swansong rules test --file candidate.toml",
    ),
)
def try_rules(
    rule: Rule = None,
    days: Annotated[int, typer.Option(min=1, max=36_600, help="How far back.")] = 90,
    departure: Annotated[
        int | None,
        typer.Option(
            "--departure", metavar="ID", help="Why it fires on this one or not, and what it asks."
        ),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option("--file", metavar="FILE", help="Try the [[rules]] of this file instead."),
    ] = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Run rules over what is stored: when each would have fired, on whom and why.

    Nothing is sent. Everything is saved once more in memory, and matched as it would be live.
    """
    settings = load_settings(config)
    asked = _chosen(_candidates(settings, file), rule)
    with source_database(settings) as database:
        if departure is not None:
            _explain(database, settings, asked, departure, as_json=as_json)
        else:
            _test(database, settings, asked, days, as_json=as_json)


@app.command(
    **examples(
        "swansong rules catch-up labs --since 2026-01-01 --dry-run",
        "swansong rules catch-up labs --since 30d",
    )
)
def catch_up(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="Its name in the configuration.")],
    since: Annotated[
        str, typer.Option(metavar="DAY", help="Posts saved since then: 2026-01-31 or 30d.")
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be sent; send nothing.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Send without asking.")] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Alert on the past, once: all that a rule would have told since then and never did.

    Posts that were only recorded count too: first readings, backfills.
    """
    from scheduler import catching_up

    settings = load_settings(config)
    (asked,) = _chosen(settings.rules, rule)
    start = day(since, "--since")
    assert start is not None, since
    known = _known(settings)
    with source_database(settings) as database:
        with _progress(hidden=as_json) as on_step:
            owed = catching_up.owed(database, asked, known, start, on_step)
        if not as_json:
            _print_owed(asked, owed, dry_run=dry_run)
        if owed and not (dry_run or yes or as_json) and sys.stdin.isatty():
            typer.confirm("Send them?", default=False, abort=True)
        sent = 0 if dry_run else _send(database, asked, known, owed, hidden=as_json)
    if as_json:
        print_json(
            {
                "rule": asked.name,
                "since": start,
                "dry_run": dry_run,
                "channels": asked.channels,
                "departures": owed,
                "deliveries": sent,
            }
        )
    elif owed and not dry_run:
        print_line(f"Enqueued {counted(sent, 'delivery', 'deliveries')}; the service sends them.")


def _send(
    database: Database,
    asked: RuleSettings,
    known: Known,
    owed: Sequence[Firing],
    *,
    hidden: bool,
) -> int:
    from scheduler import catching_up

    with progress_bar(len(owed), hidden=hidden) as bar:

        def on_done(number: int) -> None:
            bar.advance(bar.tasks[0].id, number)

        return catching_up.enqueue(database, asked, known, owed, utc_now, on_done)


# --- rules ----------------------------------------------------------------------------------------


def _candidates(settings: Settings, file: Path | None) -> Sequence[RuleSettings]:
    from scheduler import config

    return settings.rules if file is None else config.load_rules(file, settings)


def _chosen(rules: Sequence[RuleSettings], name: str | None) -> Sequence[RuleSettings]:
    if name is None:
        if not rules:
            raise CommandError("there are no rules; write [[rules]] (docs/rules.md)")
        return rules
    found = [rule for rule in rules if rule.name == name]
    if not found:
        from scheduler.answers import did_you_mean

        known = [rule.name for rule in rules]
        hint = did_you_mean(name, known) if known else "there are none yet"
        raise CommandError(f'there is no rule "{cell(name)}"; {hint}')
    return found


def _known(settings: Settings) -> Known:
    from scheduler.opening import directory
    from scheduler.rules import Known

    return Known(settings.detect.min_score, directory(settings))


@contextmanager
def _progress(*, hidden: bool) -> Iterator[Callable[[int], None]]:
    """A bar that learns how long it is with the first step."""
    with progress_bar(0, hidden=hidden) as bar:

        def on_step(total: int) -> None:
            bar.update(bar.tasks[0].id, total=total, advance=1)

        yield on_step


# --- test -----------------------------------------------------------------------------------------


def _test(
    database: Database,
    settings: Settings,
    asked: Sequence[RuleSettings],
    days: int,
    *,
    as_json: bool,
) -> None:
    from scheduler import replay

    since = utc_now() - timedelta(days=days)
    with _progress(hidden=as_json) as on_step:
        found = replay.firings(database, asked, _known(settings), since, on_step)
    by_rule = {rule.name: [each for each in found if each.rule == rule.name] for rule in asked}
    if as_json:
        print_json([_public(rule.name, days, by_rule[rule.name]) for rule in asked])
        return
    for number, rule in enumerate(asked):
        if number:
            print_line("")
        _print_firings(rule.name, days, by_rule[rule.name])


def _public(name: str, days: int, found: Sequence[Firing]) -> dict[str, Any]:
    silent = sum(each.is_silent for each in found)
    told = [_firing(each) for each in found]
    return {
        "rule": name,
        "days": days,
        "count": len(found) - silent,
        "silent": silent,
        "fired": told,
    }


def _firing(firing: Firing) -> dict[str, Any]:
    told: dict[str, Any] = plain(firing)
    return {"silent" if name == "is_silent" else name: value for name, value in told.items()}


def _print_firings(name: str, days: int, found: Sequence[Firing]) -> None:
    news = [each for each in found if not each.is_silent]
    silent = [each for each in found if each.is_silent]
    times = counted(len(news), "time")
    print_line(f'Rule "{cell(name)}" would have fired {times} in {counted(days, "day")}.')
    _print_table(news)
    if silent:
        print_line(
            f"\n{len(silent)} more on what was only recorded (first readings, backfills, old "
            f"posts); swansong rules catch-up tells of them:"
        )
        _print_table(silent)


def _print_table(found: Sequence[Firing]) -> None:
    if found:
        print_table(_FIRED, [_fired(each) for each in found])


def _fired(firing: Firing) -> list[str]:
    who = firing.person if firing.wave_size is None else f"{firing.wave_size} people"
    told = (firing.at, firing.reason, firing.departure_id, who, firing.organization, firing.url)
    return [cell(each) for each in told]


def _print_owed(rule: RuleSettings, owed: Sequence[Firing], *, dry_run: bool) -> None:
    if not owed:
        print_line(f'Rule "{cell(rule.name)}" has told all that it asks for since then.')
        return
    _print_table(owed)
    verb = "would be sent" if dry_run else "are to be sent"
    to = ", ".join(f"{len(owed)} to {cell(channel)}" for channel in rule.channels)
    print_line(f"{counted(len(owed), 'departure')}: {to} {verb}.")


# --- one departure --------------------------------------------------------------------------------


def _explain(
    database: Database,
    settings: Settings,
    asked: Sequence[RuleSettings],
    number: int,
    *,
    as_json: bool,
) -> None:
    from scheduler import matching, replay, rules
    from storage import queries

    known = _known(settings)
    with database.read() as session:
        view = queries.departure(session, number)
        if view is None:
            raise CommandError(f"there is no departure {number}; see: swansong departures list")
        around = matching.with_sources(session, asked, [view], known)
    told = []
    for rule in asked:
        looks = replay.looks(database, rule, replace(around, sources={}), view.id)
        texts = looks[-1].text if looks else ""
        conditions = rules.explain(rule, view, texts, around)
        told.append((rule, looks, conditions))
    if as_json:
        print_json([_public_look(rule, view, looks, now) for rule, looks, now in told])
        return
    who, where = cell(view.person or view.handle), cell(view.organization)
    print_line(f"Departure {view.id}: {who} leaves {where}")
    for rule, looks, conditions in told:
        _print_looks(rule, looks, conditions)


def _public_look(
    rule: RuleSettings, view: DepartureView, looks: Sequence[Look], conditions: Any
) -> dict[str, Any]:
    told = [
        {
            "silent" if name == "is_silent" else name: value
            for name, value in plain(look).items()
            if name != "text"
        }
        for look in looks
    ]
    return {
        "rule": rule.name,
        "departure_id": view.id,
        "fires": any(each.reason and not each.is_silent for each in looks),
        "posts": told,
        "conditions": conditions,
    }


def _print_looks(rule: RuleSettings, looks: Sequence[Look], conditions: Any) -> None:
    from scheduler.rules.words import tree_lines

    print_line(f'\nRule "{cell(rule.name)}", on {", ".join(rule.on)}')
    for look in looks:
        what = ", ".join(look.what) or "nothing new"
        print_line(f"  {cell(look.at)}  {cell(look.url)} ({what}) {_verdict(rule, look)}")
    print_line("  what it asks, of the departure as it is now and the words of the last post:")
    for each in tree_lines(conditions):
        print_line(f"    {indented_cell(each)}")


def _verdict(rule: RuleSettings, look: Look) -> str:
    from scheduler.rules.words import failed

    if look.reason:
        fires = f"fires ({look.reason})"
        return f"{fires}, but was only recorded" if look.is_silent else fires
    if all(each.holds for each in look.conditions):
        return f"does not fire: it listens to {', '.join(rule.on)}"
    return f"does not fire; {cell(failed(look.conditions))}"
