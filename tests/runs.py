"""Backfills as a user runs them: the command in a process, and what is stored after it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import text

from storage.engine import Database

CONFIGURATION = """
[database]
url = "{database_url}"
[fetch]
spacing = "0s"
allow_private = ["127.0.0.0/8"]
[service]
workers = {workers}
stop_within = "10s"
{more}
"""


def configure(folder: Path, database_url: str, *, workers: int = 1, more: str = "") -> Path:
    file = folder / "swansong.toml"
    file.write_text(
        CONFIGURATION.format(database_url=database_url, workers=workers, more=more), "utf-8"
    )
    return file


def begin(configuration: Path, *arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "SWANSONG_CONFIG": str(configuration)}
    return subprocess.Popen(
        [sys.executable, "-m", "scheduler", *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str], seconds: float = 120) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=seconds)
    return process.returncode, out, err


def run(configuration: Path, *arguments: str) -> dict[str, Any]:
    """The report of a run that succeeds."""
    code, out, err = finish(begin(configuration, "backfill", *arguments, "--json"))
    assert code == 0, err
    report: dict[str, Any] = json.loads(out)
    return report


def said(configuration: Path, *arguments: str) -> str:
    """What a command prints that succeeds."""
    code, out, err = finish(begin(configuration, *arguments))
    assert code == 0, err
    return out


CONTENT = {
    "posts": "SELECT key, url, digest, text, title, author, published_at, language, depth"
    " FROM post",
    "versions": "SELECT post.key, number, post_version.text FROM post_version JOIN post"
    " ON post.id = post_id",
    "references": "SELECT post.key, reference.key, reference.state, reference.reason"
    " FROM reference JOIN post ON post.id = reference.post_id",
    "entries": "SELECT key, state, reason, depth FROM entry",
    "claims": "SELECT post.key, claim.ordinal, claim.person, claim.organization, claim.score,"
    " departure.person, departure.organization, departure.status, departure.posts_count,"
    " departure.effective_on, departure.happened_at"
    " FROM claim JOIN post ON post.id = claim.post_id"
    " JOIN departure ON departure.id = claim.departure_id",
    "together": "SELECT post.key, other.key FROM claim JOIN post ON post.id = claim.post_id"
    " JOIN claim AS same ON same.departure_id = claim.departure_id"
    " JOIN post AS other ON other.id = same.post_id",
    "evidence": "SELECT post.key, field, quote, start_offset, end_offset FROM evidence"
    " JOIN claim ON claim.id = claim_id JOIN post ON post.id = claim.post_id",
    "deliveries": "SELECT channel, state FROM delivery",
}
"""What is stored, but for numbers and for when we saw it."""


def content(database_url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that a database says, in an order of its own."""
    with Database(database_url) as database, database.read() as session:
        return {
            name: sorted((tuple(row) for row in session.execute(text(asked))), key=repr)
            for name, asked in CONTENT.items()
        }
