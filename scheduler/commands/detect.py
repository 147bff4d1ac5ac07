"""`swansong detect`: JSON Lines in, JSON Lines out."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from scheduler.commands.common import CommandError, examples
from scheduler.output import print_lines

EXAMPLES = examples(
    "swansong detect < documents.jsonl > found.jsonl",
    """echo '{"id": 1, "text": "Today is my last day at Acme."}' | swansong detect""",
)


def detect(
    path: Annotated[Path | None, typer.Argument(help="JSON Lines; else standard input.")] = None,
) -> None:
    """Read documents, one JSON object a line, and write what was detected in each.

    A line has "text" or "html", and may have "id", "url", "title", "author", "published_at" and
    "lang". Lines come out in the same order, as they are read; a bad one gives {"id", "error"},
    and the exit code is then 1.
    """
    from scraper.detect.lines import read_line

    failed = False
    try:
        with nullcontext(sys.stdin.buffer) if path is None else path.open("rb") as stream:
            for line in stream:
                if not line.strip():
                    continue
                answer = read_line(line)
                failed = failed or "error" in answer
                print_lines([answer])
                sys.stdout.flush()
    except OSError as error:
        if path is None or isinstance(error, BrokenPipeError):
            raise
        raise CommandError(f"cannot read {path}: {error.strerror}") from error
    if failed:
        raise typer.Exit(1)
