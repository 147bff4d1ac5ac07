"""`swansong db …`: the database's schema."""

from __future__ import annotations

import typer

from scheduler.commands.common import AsJson, ConfigFile, counted, examples, load_settings
from scheduler.output import print_json, print_line

app = typer.Typer(help="The database's schema.", no_args_is_help=True)


@app.command(**examples("swansong db upgrade"))
def upgrade(config: ConfigFile = None) -> None:
    """Make the database, or bring it to what this program needs.

    `run`, `once` and every other command do it too; take a backup before a new version.
    """
    from storage import migrate
    from storage.engine import Database

    settings = load_settings(config)
    with Database(settings.database.url) as database:
        ran = migrate.upgrade(database)
        done = f"upgraded by {counted(len(ran), 'migration')}" if ran else "already up to date"
        print_line(f"{database.label}: {done}")


@app.command(**examples("swansong db check", "swansong db check --json"))
def check(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Tell whether the database is what this program needs, without changing it.

    Exits with 1 when it is not.
    """
    from storage import migrate
    from storage.engine import Database

    settings = load_settings(config)
    with Database(settings.database.url) as database:
        status = migrate.check(database)
        label = database.label
    if as_json:
        print_json({"database": label, **_plain(status)})
    else:
        print_line(f"{label}: {_told(status.state)}")
    if status.state != "current":
        raise typer.Exit(1)


def _plain(status: object) -> dict[str, object]:
    from scheduler.output import plain

    found = plain(status)
    assert isinstance(found, dict), found
    return found


def _told(state: str) -> str:
    return {
        "current": "up to date",
        "empty": "holds nothing yet; run: swansong db upgrade",
        "older": "written by an older Swansong; run: swansong db upgrade",
        "newer": "written by a newer Swansong; upgrade the program",
    }[state]
