"""`swansong feeds …`: what rules fired on, for feed readers and calendars."""

from __future__ import annotations

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
)
from scheduler.output import Format, print_json, print_line, print_rows

if TYPE_CHECKING:
    from scheduler.settings import Settings

app = typer.Typer(help="What rules fired on: Atom, JSON Feed and iCalendar.", no_args_is_help=True)

_TABLE = ("rule", "items", "where")


@app.command("list", **examples("swansong feeds list", "swansong feeds list --json"))
def list_feeds(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Show the feed of each rule, how much it holds, and where it is to be had."""
    from scheduler.feeds import items
    from scheduler.opening import open_database
    from storage import matches

    settings = load_settings(config)
    found: list[tuple[str, int, list[str]]] = []
    with open_database(settings) as database, database.read() as session:
        for name, rule in items.file_names(settings.rules).items():
            count = len(matches.latest(session, rule, settings.feeds.latest))
            found.append((rule, count, _places(settings, name)))
    if as_json:
        print_json([dict(zip(_TABLE, each, strict=True)) for each in found])
        return
    rows = [
        {"rule": rule, "items": count, "where": place}
        for rule, count, places in found
        for place in places
    ]
    print_rows(Format.TABLE, _TABLE, rows, empty="No rules, so no feeds.")


@app.command("write", **examples("swansong feeds write", "swansong feeds write public/feeds"))
def write_feeds(
    folder: Annotated[
        Path | None, typer.Argument(help="Else that of [feeds] in the configuration.")
    ] = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Write the feeds of all rules as files now; `swansong run` does so when a rule fires."""
    from scheduler.feeds import folder as files
    from scheduler.opening import open_database

    settings = load_settings(config)
    target = folder or settings.feeds.folder
    if target is None:
        raise CommandError('name a folder, or set one: [feeds] folder = "feeds"')
    with open_database(settings) as database, database.read() as session:
        rendered = list(files.render(session, settings))
    try:
        written = files.write(target, iter(rendered))
    except OSError as error:
        raise CommandError(f"cannot write to {target}: {error.strerror}") from error
    if as_json:
        print_json({"folder": target, "files": len(rendered), "written": written})
        return
    print_line(f"{counted(len(rendered), 'file')} in {target}, {len(written)} of them new")


def _places(settings: Settings, name: str) -> list[str]:
    """The forms of a feed by address, else by file."""
    from scheduler.feeds.folder import home
    from scheduler.feeds.layouts import FORMS
    from scheduler.web.addresses import FEEDS_PATH

    feeds = settings.feeds
    if feeds.serve:
        # a secret is not printed: who may see it knows it
        hidden = "SECRET/" if feeds.secret or feeds.secret_file else ""
        return [f"{home(settings)}{FEEDS_PATH}{hidden}{name}.{ending}" for ending in FORMS]
    if feeds.folder:
        return [str(feeds.folder / f"{name}.{ending}") for ending in FORMS]
    return ["nowhere yet: set [feeds] folder, or serve = true"]
