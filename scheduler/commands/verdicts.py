"""`swansong verdicts …`: was an alert right? Stored, counted, exported as labelled documents."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

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
from scheduler.output import Format, ago, plain, print_json, print_line, print_rows
from storage.types import WRONG

app = typer.Typer(
    help="What you say of alerts: right, wrong, or of no interest.", no_args_is_help=True
)

_TABLE = ("departure", "person", "organization", "rule", "verdict", "wrong", "when")
_NOTHING = "Nothing was said yet: swansong verdicts give ID right"
_COUNTS = ("by", "name", "right", "wrong", "dull", "precision")


class Said(StrEnum):
    """A verdict, as it is typed."""

    RIGHT = "right"
    WRONG = "wrong"
    DULL = "dull"


@app.command(
    "give",
    **examples(
        "swansong verdicts give 12 right",
        "swansong verdicts give 12 wrong --what person --what role",
        "swansong verdicts give 12 dull --rule labs",
    ),
)
def give(
    number: Annotated[int, typer.Argument(metavar="ID", help="The departure's number.")],
    verdict: Annotated[Said, typer.Argument(help="dull: nobody wanted to hear of it.")],
    what: Annotated[
        list[str] | None, typer.Option("--what", help=f"What is wrong: {', '.join(WRONG)}.")
    ] = None,
    rule: Annotated[
        str | None, typer.Option("--rule", help="Which rule told of it; else all that did.")
    ] = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Say whether what you were told of a departure was right; the last word counts."""
    from scheduler.opening import open_database
    from storage import verdicts
    from storage.curating import NoSuchDepartureError

    wrong = _wrong(verdict, what or [])
    settings = load_settings(config)
    if rule is not None and rule not in {each.name for each in settings.rules}:
        raise CommandError(f'there is no rule "{rule}"')
    try:
        with open_database(settings) as database, database.write() as session:
            kept = verdicts.give(session, number, verdict.value, utc_now(), rule=rule, wrong=wrong)
    except NoSuchDepartureError as error:
        hint = "see: swansong departures list"
        raise CommandError(f"there is no departure {error}; {hint}") from error
    if as_json:
        print_json({"departure": kept, "verdict": verdict.value, "wrong": wrong})
        return
    print_line(f"Departure {kept}: {verdict.value}.")
    if verdict is Said.WRONG:
        print_line(_remedy(kept, wrong))


def _wrong(verdict: Said, what: list[str]) -> list[str]:
    from scheduler.answers import did_you_mean

    if what and verdict is not Said.WRONG:
        raise typer.BadParameter("--what goes with: wrong")
    for each in what:
        if each not in WRONG:
            hint = did_you_mean(each, WRONG)
            raise typer.BadParameter(f'"{each}" is nothing to be wrong; {hint}')
    return what or (["departure"] if verdict is Said.WRONG else [])


def _remedy(number: int, wrong: list[str]) -> str:
    if "departure" in wrong:
        return f"Nobody leaves? Then: swansong departures dismiss {number}"
    if "repeated" in wrong:
        return f"One departure told twice? Then: swansong departures merge {number} OTHER"
    fields = " ".join(f"{each}=…" for each in wrong)
    return f"What would be right? Then: swansong departures correct {number} {fields}"


@app.command("list", **examples("swansong verdicts list", "swansong verdicts list --json"))
def list_verdicts(
    limit: Annotated[int, typer.Option(min=1, help="At most so many, the latest first.")] = 50,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Show what was said, the latest first."""
    from scheduler.opening import open_database
    from storage import verdicts

    with open_database(load_settings(config)) as database, database.read() as session:
        found = verdicts.list_views(session, limit)
    if as_json:
        print_json(found)
        return
    now = utc_now()
    rows: list[dict[str, Any]] = [
        {
            **plain(each),
            "departure": each.departure_id,
            "wrong": ", ".join(each.wrong),
            "when": ago(each.made_at, now),
        }
        for each in found
    ]
    print_rows(Format.TABLE, _TABLE, rows, empty=_NOTHING)


@app.command(**examples("swansong verdicts precision", "swansong verdicts precision --json"))
def precision(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Show how often you were told what was right: in all, by rule, source and language."""
    from scheduler.opening import open_database
    from storage import verdicts

    with open_database(load_settings(config)) as database, database.read() as session:
        found = verdicts.precision(session)
    rows = [{**plain(each), "precision": each.precision} for each in found]
    if as_json:
        print_json(rows)
        return
    shown = [
        {**row, "precision": "" if row["precision"] is None else f"{row['precision']:.0%}"}
        for row in rows
    ]
    print_rows(Format.TABLE, _COUNTS, shown, empty=_NOTHING)


@app.command(
    **examples(
        "swansong verdicts export judged.jsonl",
        "python -m benchmarks.gate --corpus judged.jsonl",
    )
)
def export(
    output: Annotated[Path, typer.Argument(help="A new file, JSON Lines.")],
    config: ConfigFile = None,
) -> None:
    """Write the posts of judged departures as labelled documents, to measure detection on."""
    from scheduler.opening import open_database
    from storage import verdicts

    with open_database(load_settings(config)) as database, database.read() as session:
        found = list(verdicts.documents(session))
    try:
        with output.open("x", encoding="utf-8") as stream:
            stream.writelines(f"{json.dumps(each, ensure_ascii=False)}\n" for each in found)
    except FileExistsError:
        raise CommandError(f"{output} is there already; name another file") from None
    except OSError as error:
        raise CommandError(f"cannot write {output}: {error.strerror}") from error
    print_line(f"Wrote {counted(len(found), 'document')} to {output}")
