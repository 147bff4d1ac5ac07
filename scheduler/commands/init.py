"""`swansong init`: a starter file."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Annotated

import typer

from scheduler.commands.common import CommandError, counted
from scheduler.output import print_line

STARTER = "starter.toml"


def init(
    path: Annotated[Path, typer.Argument(help="Where to write it.")] = Path("swansong.toml"),
    force: Annotated[bool, typer.Option("--force", help="Overwrite what is there.")] = False,
) -> None:
    """Write a commented configuration with public sources to start from."""
    import tomllib

    file = path / "swansong.toml" if path.is_dir() else path
    text = resources.files("scheduler").joinpath(STARTER).read_text("utf-8")
    _write(file, text, force=force)
    option = "" if file == Path("swansong.toml") else f" --config {file}"
    sources = counted(len(tomllib.loads(text)["sources"]), "public source")
    print_line(f"Wrote {file} with {sources}.")
    print_line("Next:")
    print_line(f"  swansong doctor{option}   # tries the sources, the database, the channels")
    print_line(f"  swansong run{option}      # watches; the first reading records in silence")


def _write(file: Path, text: str, *, force: bool) -> None:
    try:
        # "x" fails when the file is there, however shortly before it came
        with file.open("w" if force else "x", encoding="utf-8") as stream:
            stream.write(text)
    except FileExistsError:
        raise CommandError(
            f"{file} is there already; --force overwrites it, another PATH leaves it alone"
        ) from None
    except OSError as error:
        raise CommandError(f"cannot write {file}: {error.strerror}") from error
