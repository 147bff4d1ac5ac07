"""`swansong sources …`: the places that are watched."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from scheduler.commands import source_lists, source_views
from scheduler.commands.common import (
    AsJson,
    CommandError,
    ConfigFile,
    counted,
    examples,
    load_settings,
    source_database,
    utc_now,
    web_address,
)
from scheduler.output import cell, plain, print_json, print_line

if TYPE_CHECKING:
    from scheduler.finding import Found
    from scheduler.settings import Settings
    from scheduler.tasting import Tasted
    from scraper.fetch import Fetcher
    from scraper.records import SourceOptions
    from storage.engine import Database
    from storage.types import SourceView

SHOWN_ENTRIES = 5
"""First entries that `add` and `test` show."""

app = typer.Typer(help="The places that are watched.", no_args_is_help=True)
source_lists.register(app)

Which = Annotated[str, typer.Argument(metavar="SOURCE", help="Its number or its address.")]
Kind = Annotated[
    str | None, typer.Option("--kind", help="What it is (feed, mastodon, …); else found out.")
]
Options = Annotated[
    list[str] | None,
    typer.Option(
        "--option", metavar="NAME=VALUE", help="What this kind may be told; see docs/sources.md."
    ),
]
Tags = Annotated[
    list[str] | None,
    typer.Option("--tag", metavar="TAG", help="What rules may call it by; may be repeated."),
]
Selector = Annotated[
    str | None,
    typer.Option("--link-selector", help="For a page: CSS selector of the links to follow."),
]


@app.command("list", **examples("swansong sources list", "swansong sources list --json"))
def list_sources(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Show every source with its state, its rhythm, its last success and its next reading."""
    from scheduler.rhythm_words import describe
    from storage import sources

    with source_database(load_settings(config)) as database, database.read() as session:
        found = sources.list_views(session)
    if as_json:
        print_json([{**plain(each), "rhythm": describe(each.rhythm)} for each in found])
    elif found:
        source_views.print_list(found, utc_now())
    else:
        print_line("No sources yet; add one with: swansong sources add URL")


@app.command(
    **examples(
        "swansong sources add https://example.org/blog",
        "swansong sources add https://example.org/news --kind page --link-selector 'h2 a' --yes",
        "swansong sources add --file places.txt",
    )
)
def add(
    url: Annotated[
        str | None, typer.Argument(help="A feed, a page with a feed, or a list of posts.")
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option(
            "--file", metavar="LIST", help="Many at once: one address a line, # comments."
        ),
    ] = None,
    kind: Kind = None,
    title: Annotated[str | None, typer.Option(help="Its name; else its own title.")] = None,
    interval: Annotated[
        str | None, typer.Option(help='How often it is read: "15m", "2h"; else [fetch] interval.')
    ] = None,
    link_selector: Selector = None,
    option: Options = None,
    tag: Tags = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Save without asking.")] = False,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Watch a place from now on: finds out what it is, shows its first entries, saves it."""
    from scheduler.adding import as_new
    from scraper.records import SourceOptions
    from storage import sources

    seconds, tags = _seconds(interval), _tags(tag)
    if file is not None:
        if url or kind or title or link_selector or option:
            raise typer.BadParameter(
                "goes with --interval and --tag only: each place is found out by itself",
                param_hint="--file",
            )
        source_lists.add_file(load_settings(config), file, seconds, tags, as_json=as_json)
        return
    if url is None:
        raise typer.BadParameter("give an address, or many with --file LIST", param_hint="URL")
    address = web_address(url)
    settings = load_settings(config)
    options = SourceOptions(link_selector, _pairs(option))
    with source_database(settings) as database:
        _refuse_known(database, settings, address)
        found = asyncio.run(_find(settings, address, kind, options))
        if not as_json:
            _show_found(found)
        if not (yes or as_json) and sys.stdin.isatty():
            typer.confirm("Watch it?", default=True, abort=True)
        with database.write() as session:
            saved = sources.add(session, as_new(found, title, seconds, tags), utc_now())
    if as_json:
        print_json({"source": saved, "entries": found.listing.entries, "others": found.others})
    else:
        print_line(
            f"Added as source {saved.id}. What it holds now is recorded without alerts; "
            "what comes after is news."
        )


@app.command(
    "test", **examples("swansong sources test https://example.org/feed", "swansong sources test 3")
)
def read_once(
    source: Annotated[str, typer.Argument(help="An address, or the number of a source.")],
    kind: Kind = None,
    link_selector: Selector = None,
    option: Options = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Read a place once and show its entries and who leaves in them; nothing is saved.

    Entries whose text is not in the listing are fetched: five pages at most.
    """
    from scraper.records import SourceOptions
    from storage import sources

    settings = load_settings(config, least="error")  # what cannot be read is told below
    options = SourceOptions(link_selector, _pairs(option))
    address = source
    if source.isdecimal():
        with source_database(settings) as database, database.read() as session:
            known = sources.view(session, int(source))
        if known is None:
            raise _missing(source)
        address, kind = known.url, kind or (None if known.kind == "auto" else known.kind)
        stored = known.options
        options = SourceOptions(
            link_selector or stored.link_selector, {**stored.extra, **options.extra}
        )
    found, tasted = asyncio.run(_taste(settings, web_address(address), kind, options))
    if as_json:
        print_json({**plain(found), "readings": tasted})
    else:
        _show_found(found, tasted)


@app.command(**examples("swansong sources show 3", "swansong sources show 3 --json"))
def show(
    source: Which,
    attempts: Annotated[
        int, typer.Option("--attempts", min=0, max=1000, help="How many of its last readings.")
    ] = 10,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show all that is known of a source: options, rhythm, subscription, its last readings."""
    from scheduler.rhythm_words import describe
    from storage.attempts import recent

    with source_database(load_settings(config)) as database, database.read() as session:
        view = _known(session, source)
        readings = recent(session, view.id, attempts)
    if as_json:
        print_json({**plain(view), "rhythm": describe(view.rhythm), "attempts": readings})
    else:
        source_views.print_source(view, readings, utc_now())


@app.command(**examples("swansong sources tag 3 --tag press --tag daily", "swansong sources tag 3"))
def tag(source: Which, tag: Tags = None, config: ConfigFile = None) -> None:
    """Call a source by these tags from now on, and by no others; without --tag by none."""
    from storage import sources

    tags = _tags(tag)
    with source_database(load_settings(config)) as database, database.write() as session:
        known = _known(session, source)
        if known.origin == "config":
            raise CommandError(f"{known.url} stands in the configuration; write its tags there")
        view = sources.set_tags(session, known.id, tags)
    told = f"tagged {', '.join(map(cell, tags))}" if tags else "has no tags now"
    print_line(f"{_named(view, source)} {told}")


@app.command(**examples("swansong sources pause 3"))
def pause(source: Which, config: ConfigFile = None) -> None:
    """Stop reading a source until it is resumed."""
    from storage import sources

    with source_database(load_settings(config)) as database, database.write() as session:
        view = sources.pause(session, _known(session, source).id)
    print_line(f"Paused {_named(view, source)}")


@app.command(**examples("swansong sources resume 3"))
def resume(source: Which, config: ConfigFile = None) -> None:
    """Read a paused or stopped source again, at once."""
    from storage import sources

    with source_database(load_settings(config)) as database, database.write() as session:
        view = sources.resume(session, _known(session, source).id, utc_now())
    print_line(f"Resumed {_named(view, source)}")


@app.command(**examples("swansong sources remove https://example.org/feed"))
def remove(source: Which, config: ConfigFile = None) -> None:
    """Forget a source that was added by hand; its posts and departures stay."""
    from storage import sources

    with source_database(load_settings(config)) as database, database.write() as session:
        known = _known(session, source)
        if known.origin == "config":
            raise CommandError(
                f"{known.url} stands in the configuration; remove it there, or: "
                f"swansong sources pause {known.id}"
            )
        sources.remove(session, known.id)
    print_line(f"Removed {known.title or known.url}")


# --- parts --------------------------------------------------------------------------------------


async def _find(settings: Settings, url: str, kind: str | None, options: SourceOptions) -> Found:
    from scheduler.opening import fetch_settings
    from scraper.fetch import Fetcher

    async with Fetcher(fetch_settings(settings)) as fetcher:
        return await _find_with(fetcher, settings, url, kind, options)


async def _find_with(
    fetcher: Fetcher, settings: Settings, url: str, kind: str | None, options: SourceOptions
) -> Found:
    from scheduler.finding import find_source
    from scheduler.opening import endpoints

    found = await find_source(fetcher, endpoints(settings), url, kind, options)
    _refuse_unknown_options(found)
    return found


async def _taste(
    settings: Settings, url: str, kind: str | None, options: SourceOptions
) -> tuple[Found, tuple[Tasted, ...]]:
    """The place, and what its first entries tell."""
    from scheduler import tasting
    from scheduler.opening import endpoints, fetch_settings
    from scraper.fetch import Fetcher

    async with Fetcher(fetch_settings(settings)) as fetcher:
        found = await _find_with(fetcher, settings, url, kind, options)
        shown = found.listing.entries[:SHOWN_ENTRIES]
        return found, await tasting.taste(fetcher, endpoints(settings), shown)


def _tags(told: list[str] | None) -> tuple[str, ...]:
    from scheduler.settings.values import parse_tag

    try:
        return tuple(dict.fromkeys(map(parse_tag, told or ())))
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--tag") from error


def _pairs(told: list[str] | None) -> dict[str, str]:
    pairs = {}
    for each in told or ():
        name, equals, value = each.partition("=")
        if not (name and equals):
            raise typer.BadParameter(
                f'"{each}" is no NAME=VALUE; write for example --option replies=yes',
                param_hint="--option",
            )
        pairs[name] = value
    return pairs


def _refuse_unknown_options(found: Found) -> None:
    from scraper.sources import option_problem

    for name, value in found.options.extra.items():
        problem = option_problem(found.kind, name, value)
        if problem:
            raise typer.BadParameter(problem, param_hint="--option")


def _refuse_known(database: Database, settings: Settings, address: str) -> None:
    """Before anything is fetched. The feed that is found may be known too; adding tells."""
    from scheduler.adding import find_known

    known = find_known(database, settings, address)
    if known is not None:
        raise CommandError(f"{address} is watched already, as source {known.id} ({known.url})")


def _known(session: Any, source: str) -> SourceView:
    from scraper import urls
    from storage import sources

    if source.isdecimal():
        found = sources.view(session, int(source))
    else:
        address = web_address(source)
        found = sources.view(session, address) or sources.view(session, urls.key(address))
    if found is None:
        raise _missing(source)
    return found


def _missing(source: str) -> CommandError:
    return CommandError(f"there is no source {source}; see: swansong sources list")


def _named(view: SourceView | None, source: str) -> str:
    return cell((view.title or view.url) if view else source)


def _seconds(interval: str | None) -> int | None:
    from scheduler.settings.values import parse_duration

    if interval is None:
        return None
    try:
        return max(1, int(parse_duration(interval).total_seconds()))
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--interval") from error


def _show_found(found: Found, tasted: Sequence[Tasted] = ()) -> None:
    entries = found.listing.entries
    print_line(f"{found.url}")
    title = f' "{cell(found.listing.title)}"' if found.listing.title else ""
    print_line(f"  {found.kind}{title}, {counted(len(entries), 'entry', 'entries')}")
    for entry, told in zip_longest(entries[:SHOWN_ENTRIES], tasted):
        day = entry.published_at.strftime("%Y-%m-%d") if entry.published_at else " " * 10
        print_line(f"  {day}  {cell(entry.title or entry.url)}")
        if told is not None:
            _show_tasted(told)
    if len(entries) > SHOWN_ENTRIES:
        print_line(f"  … and {len(entries) - SHOWN_ENTRIES} more")
    for reason in found.listing.skipped[:SHOWN_ENTRIES]:
        print_line(f"  skipped: {cell(reason)}")
    for other in found.others:
        print_line(f"  also there: {cell(other.url)} {cell(other.title or '')}".rstrip())


def _show_tasted(tasted: Tasted) -> None:
    from scraper.records import THRESHOLD

    indent = " " * 14
    if tasted.problem:
        print_line(f"{indent}not read: {cell(tasted.problem)}")
    elif not tasted.departures:
        print_line(f"{indent}nobody leaves")
    for each in tasted.departures:
        who = cell(each.person or each.handle or "the author")
        where = cell(each.organization or "an organisation that is not named")
        doubt = ", for review only" if each.score < THRESHOLD else ""
        print_line(f"{indent}{who} leaves {where}, score {each.score:.2f}{doubt}")
        if each.evidence:
            print_line(f"{indent}  “{cell(each.evidence[0].quote)}”")
