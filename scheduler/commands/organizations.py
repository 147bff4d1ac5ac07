"""`swansong organizations list|show`: which names are of one organisation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from scheduler.commands.common import AsJson, ConfigFile, examples, load_settings
from scheduler.output import Format, cell, print_json, print_line, print_rows

if TYPE_CHECKING:
    from storage.identity.organization_lines import Listed
    from storage.identity.organizations import Directory, Unit

app = typer.Typer(help="Which names are of one organisation.", no_args_is_help=True)

_TABLE = ("name", "parent", "sector", "names")


@app.command(
    "list",
    **examples(
        "swansong organizations list --within Alphabet",
        "swansong organizations list --sector games --format csv",
    ),
)
def list_organizations(
    within: Annotated[
        str | None, typer.Option(metavar="NAME", help="This one, and what belongs to it.")
    ] = None,
    sector: Annotated[str | None, typer.Option(help='One sector; your own is "yours".')] = None,
    layout: Annotated[Format, typer.Option("--format", help="How to write them.")] = Format.TABLE,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show the organisations that are known by more than one name, or belong to another."""
    known = _directory(config)
    sectors = sorted({each.sector for each in known.listed.values()})
    if sector is not None and sector not in sectors:
        from scheduler.answers import did_you_mean

        raise typer.BadParameter(
            f'there is no sector "{sector}"; {did_you_mean(sector, sectors)}', param_hint="--sector"
        )
    keys = known.listed.keys() if within is None else known.within(within) & known.listed.keys()
    shown = sorted(keys, key=lambda key: known.listed[key].name.casefold())
    rows = [
        {**_public(known, key), "names": len(_other_names(known.listed[key]))}
        if not as_json and layout is Format.TABLE
        else _public(known, key)
        for key in shown
        if sector in (None, known.listed[key].sector)
    ]
    print_rows(Format.JSON if as_json else layout, _TABLE, rows, empty="No organisation is listed.")


@app.command(
    **examples("swansong organizations show 谷歌", 'swansong organizations show "NASDAQ: META"')
)
def show(
    name: Annotated[str, typer.Argument(help="Any name of it, as a post would write it.")],
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show what a name leads to: its other names, what it belongs to, what belongs to it."""
    known = _directory(config)
    unit = known.find(name)
    if as_json:
        print_json(_detailed(known, unit))
        return
    if not unit.is_listed:
        print_line(f"{cell(name)}: not listed; it is known by this name alone ({cell(unit.key)})")
        if unit.akin:
            parent = known.listed[unit.akin[0]].name
            print_line(f"  its name begins with that of {parent}: they may be one, not for sure")
        return
    _show(_detailed(known, unit))


# --- parts --------------------------------------------------------------------------------------


def _directory(config: Any) -> Directory:
    from scheduler.opening import directory

    return directory(load_settings(config))


def _show(found: Mapping[str, Any]) -> None:
    print_line(found["name"])
    for label, value in (
        ("within", " < ".join(found["lineage"][1:])),
        ("also", ", ".join(found["aliases"])),
        ("formerly", ", ".join(_formerly(each) for each in found["former"])),
        ("as written", ", ".join(found["letters"])),
        ("sites", ", ".join(found["domains"])),
        ("parts", ", ".join(found["parts"])),
        ("sector", found["sector"]),
        ("source", found["note"]),
    ):
        if value:
            print_line(f"  {label:<11} {value}")


def _formerly(former: Mapping[str, Any]) -> str:
    return f"{former['name']} (until {former['until']})" if former["until"] else str(former["name"])


def _detailed(known: Directory, unit: Unit) -> dict[str, Any]:
    if not unit.is_listed:
        akin = [known.listed[key].name for key in unit.akin]
        return {"name": unit.name, "key": unit.key, "listed": False, "akin": akin}
    parts = [each.name for each in known.units.values() if each.lineage[1:2] == (unit.key,)]
    return {
        **_public(known, unit.key),
        "lineage": [known.listed[key].name for key in unit.lineage],
        "parts": sorted(parts, key=str.casefold),
        "note": known.listed[unit.key].note,
    }


def _public(known: Directory, key: str) -> dict[str, Any]:
    entry = known.listed[key]
    lineage = known.units[key].lineage
    return {
        "name": entry.name,
        "key": key,
        "listed": True,
        "parent": known.listed[lineage[1]].name if len(lineage) > 1 else None,
        "sector": entry.sector,
        "aliases": list(entry.aliases),
        "former": [{"name": each.name, "until": each.until} for each in entry.former],
        "letters": list(entry.letters),
        "domains": list(entry.domains),
    }


def _other_names(entry: Listed) -> tuple[str, ...]:
    return (*entry.names[1:], *entry.letters)
