"""`swansong forget`: everything that is stored of a person goes, and does not come back."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

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
from scheduler.output import cell, print_json, print_line

if TYPE_CHECKING:
    from sqlmodel import Session

    from storage.forgetting import Remembered
    from storage.identity.organizations import Directory

SHOWN = 20
"""Departures that are named before asking."""

EXAMPLES = examples(
    'swansong forget "Ada Example" --dry-run',
    'swansong forget "Ada Example" --organization "Orbit Labs"',
    "swansong forget @adaexample",
    "swansong forget https://ada.example/farewell --yes",
)


def forget(
    target: Annotated[str, typer.Argument(help="A name, a handle with @, or a post's address.")],
    organization: Annotated[
        str | None, typer.Option("--organization", help="Only who leaves this one, by any name.")
    ] = None,
    everywhere: Annotated[
        bool,
        typer.Option("--everywhere", help="Record nobody of this name again, whatever they leave."),
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would go.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Erase a person or a post for good: records, their own words, alerts; keep them erased."""
    from scheduler.opening import directory, open_database
    from storage import forgetting, queries

    settings = load_settings(config)
    known = directory(settings)
    with open_database(settings) as database:
        with database.read() as session:
            found = _find(session, target, organization, known, everywhere=everywhere)
            shown = [queries.departure(session, each) for each in found.departures[:SHOWN]]
        if not as_json:
            for line in _lines(found, [each for each in shown if each is not None]):
                print_line(line)
        is_wanted = not dry_run and (yes or _is_sure(as_json=as_json))
        if is_wanted:
            with database.write() as session:
                # what came in while we asked goes as well
                found = _find(session, target, organization, known, everywhere=everywhere)
                forgetting.erase(session, found, utc_now())
            database.checkpoint()
    if as_json:
        print_json({**_counts(found), "erased": is_wanted})
    elif is_wanted:
        print_line("Erased, and kept out from now on.")


def _find(
    session: Session,
    target: str,
    organization: str | None,
    known: Directory,
    *,
    everywhere: bool,
) -> Remembered:
    from scraper import platforms
    from storage import forgetting

    if "://" in target:
        return forgetting.find_post(session, platforms.post_key(target), known)
    if target.startswith("@"):
        return forgetting.find_handle(session, target, known)
    return forgetting.find_person(session, target, organization, known, everywhere=everywhere)


def _is_sure(*, as_json: bool) -> bool:
    if as_json or not sys.stdin.isatty():
        raise CommandError("this cannot be undone: add --yes, or --dry-run to see what would go")
    return typer.confirm("Erase all this? It cannot be undone", default=False)


def _counts(found: Remembered) -> dict[str, Any]:
    return {
        "departures": list(found.departures),
        "names": list(found.names),
        "handles": list(found.handles),
        "posts_erased": len(found.own_posts),
        "posts_masked": len(found.other_posts),
        "deliveries": found.deliveries,
    }


def _lines(found: Remembered, shown: list[Any]) -> Iterator[str]:
    if found.is_nothing:
        yield "Nothing is stored of it. It would only be kept out from now on."
        return
    for each in shown:
        yield f"  departure {each.id}: {cell(each.person)}, {cell(each.organization)}"
    if len(found.departures) > len(shown):
        yield f"  and {len(found.departures) - len(shown)} more"
    yield f"{counted(len(found.departures), 'departure')} with their quotes and history: erased"
    yield f"{counted(len(found.own_posts), 'post')} of their own: erased"
    yield f"{counted(len(found.other_posts), 'post')} by others: the name is masked"
    yield f"{counted(found.deliveries, 'alert')} on them: erased"
