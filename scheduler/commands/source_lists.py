"""`swansong sources export`, `import` and `add --file`: many places at once."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    counted,
    examples,
    load_settings,
    progress_bar,
    source_database,
    utc_now,
)
from scheduler.output import cell, complain, print_json, print_line

if TYPE_CHECKING:
    from rich.progress import Progress

    from scheduler.adding import Added
    from scheduler.opml import Outline
    from scheduler.settings import Settings
    from storage.engine import Database
    from storage.types import SourceView

MAX_LIST_BYTES = 20_000_000
"""Of a list that is read; as much as fifty thousand sources take."""
STANDARD = Path("-")


def register(app: typer.Typer) -> None:
    """Make them commands of `swansong sources`."""
    app.command(
        "export",
        **examples(
            "swansong sources export sources.opml", "swansong sources export > sources.opml"
        ),
    )(export)
    app.command(
        "import",
        **examples(
            "swansong sources import sources.opml --dry-run", "swansong sources import reader.opml"
        ),
    )(import_list)


def export(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A new file; else standard output.")
    ] = STANDARD,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Write all sources as OPML, which other readers understand too."""
    from scheduler import opml
    from storage import sources

    with source_database(load_settings(config)) as database, database.read() as session:
        found = sources.list_views(session)
    document = opml.write(found, utc_now())
    if file == STANDARD:
        if as_json:
            print_json(found)
        else:
            sys.stdout.write(document.decode())
        return
    try:
        with file.open("xb") as stream:
            stream.write(document)
    except FileExistsError:
        raise CommandError(f"{file} is there already; name another file") from None
    except OSError as error:
        raise CommandError(f"cannot write {file}: {error.strerror}") from error
    if as_json:
        print_json({"file": str(file), "sources": len(found)})
    else:
        print_line(f"Wrote {counted(len(found), 'source')} to {file}")


def import_list(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="OPML of any reader; - reads stdin.")
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be added; save nothing.")
    ] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Watch what an OPML list names, from now on; what it holds now is no news."""
    from scheduler import opml
    from scheduler.opening import endpoints

    settings = load_settings(config)
    try:
        listed = opml.read(_read(file), endpoints(settings))
    except opml.OpmlError as error:
        raise CommandError(f"{file} cannot be imported: {error}") from error
    with source_database(settings) as database:
        added, known = _save(database, listed.found, dry_run=dry_run)
    if as_json:
        print_json({"added": added, "known": known, "skipped": listed.skipped, "dry_run": dry_run})
        return
    for url in added:
        print_line(f"{'would add' if dry_run else 'added'}  {cell(url)}")
    for reason in listed.skipped:
        complain(f"skipped {cell(reason)}")
    verb = "would be added" if dry_run else "added"
    print_line(
        f"{counted(len(added), 'source')} {verb}, {len(known)} known, {len(listed.skipped)} skipped"
    )


def _save(
    database: Database, found: tuple[Outline, ...], *, dry_run: bool
) -> tuple[list[str], list[str]]:
    """The addresses that are new, and those that are watched already; all or nothing."""
    from storage import sources

    added, known = [], []
    with database.read() if dry_run else database.write() as session:
        for outline in found:
            new = outline.source
            if sources.view(session, new.key) or sources.view(session, new.url):
                known.append(new.url)
                continue
            added.append(new.url)
            if dry_run:
                continue
            view = sources.add(session, new, utc_now())
            if outline.is_paused:
                sources.pause(session, view.id)
    return added, known


def _read(file: Path) -> bytes:
    try:
        if file == STANDARD:
            document = sys.stdin.buffer.read(MAX_LIST_BYTES + 1)
        else:
            with file.open("rb") as stream:
                document = stream.read(MAX_LIST_BYTES + 1)
    except OSError as error:
        raise CommandError(f"cannot read {file}: {error.strerror}") from error
    if len(document) > MAX_LIST_BYTES:
        raise CommandError(f"{file} is larger than {MAX_LIST_BYTES // 10**6} MB; split it")
    return document


# --- add --file -----------------------------------------------------------------------------------


def add_file(
    settings: Settings,
    file: Path,
    seconds: int | None,
    tags: Sequence[str] = (),
    *,
    as_json: bool,
) -> None:
    """Add every place of a list. Exits with 1 when one of them could not be added."""
    from scheduler import adding

    try:
        lines = _read(file).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise CommandError(f"{file} is no text in UTF-8; give one address a line") from error
    wanted, ended = adding.addresses(lines)
    try:
        with (
            source_database(settings) as database,
            progress_bar(len(wanted), hidden=as_json) as bar,
        ):

            def told(one: Added) -> None:
                ended.append(one)
                _tell(one, bar, as_json=as_json)

            work = adding.add_all(
                settings,
                database,
                wanted,
                interval_seconds=seconds,
                tags=tags,
                now=utc_now,
                on_added=told,
            )
            asyncio.run(work)
    except KeyboardInterrupt:
        _summarise(ended, len(wanted), as_json=as_json)
        complain("stopped: what was added stays; the same command goes on with the rest")
        raise
    _summarise(ended, len(wanted), as_json=as_json)
    if any(each.problem for each in ended):
        raise typer.Exit(1)


def _tell(one: Added, bar: Progress, *, as_json: bool) -> None:
    bar.advance(bar.tasks[0].id)
    if as_json or one.problem:
        return
    source = one.source
    number, kind = (source.id, source.kind) if source else ("–", "–")
    print_line(f"{'known' if one.is_known else 'added'}  {number}  {kind}  {cell(one.address)}")
    sys.stdout.flush()


def _summarise(ended: list[Added], total: int, *, as_json: bool) -> None:
    added = [each.source for each in ended if each.source and not each.is_known]
    known = [each.source for each in ended if each.source and each.is_known]
    failed = [each for each in ended if each.problem]
    if as_json:
        _print_json(added, known, failed)
        return
    left = total - sum(each.is_tried for each in ended)
    rest = f", {left} not tried" if left else ""
    print_line(
        f"{counted(len(added), 'source')} added, {len(known)} known, {len(failed)} failed{rest}"
    )
    for each in failed:
        complain(f"failed  {cell(each.address)}  {cell(each.problem)}")


def _print_json(added: list[SourceView], known: list[SourceView], failed: list[Any]) -> None:
    print_json(
        {
            "added": added,
            "known": known,
            "failed": [{"address": each.address, "reason": each.problem} for each in failed],
        }
    )
