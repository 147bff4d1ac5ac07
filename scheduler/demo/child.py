"""The real service as a child process: its configuration, its start, its log, its end."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from string import Template
from typing import Any

LogLine = dict[str, Any]

STOP_SECONDS = 10.0
"""For a clean stop after SIGTERM; then it is killed."""
KILLED_SECONDS = 5.0
"""For the kernel to bury what was killed."""
MAX_LINE_BYTES = 1_000_000
"""Of one line of the log: a traceback with long values fits."""

CONFIG_FILE = "swansong.toml"
DATABASE = "swansong.db"
"""Beside the configuration."""
CONFIG = Template(
    """\
# Written by swansong demo. A real one: swansong init
[database]
url = "sqlite:///$database"

[fetch]
contact = "demo@example.org"
interval = "2s"
adapt = false
spacing = "0.1s"
allow_private = ["127.0.0.0/8"]   # the miniature web lives on loopback

[endpoints]
x_oembed = "$x/oembed"
x_tweet_result = "$x/tweet-result"
hackernews_search = "$x/no-hacker-news"   # nothing beyond this machine is asked

[service]
tick = "0.5s"
stop_within = "5s"
workers = 1

[log]
format = "json"

[channels.desk]
type = "email"
host = "127.0.0.1"
port = $mail_port
security = "none"
from = "Swansong <swansong@example.org>"
to = ["desk@example.org"]

[channels.tool]
type = "webhook"
url = "$hook_url"
secret = "$hook_secret"

[[rules]]
name = "aldermoor"
organizations = ["Aldermoor Labs"]
channels = ["desk"]

[[rules]]
name = "everybody"
channels = ["tool"]

[[sources]]
url = "$ledger/feed.xml"

[[sources]]
url = "$benchside/"
kind = "page"

[[sources]]
url = "$wren/atom.xml"
"""
)


def write_config(directory: Path, values: dict[str, str]) -> Path:
    """Write `swansong.toml` for a miniature web and its receivers."""
    path = directory / CONFIG_FILE
    path.write_text(CONFIG.substitute(values, database=DATABASE), encoding="utf-8")
    return path


def environment() -> dict[str, str]:
    """Ours, without what would override the demo's own configuration."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("SWANSONG_")}
    return {**own, "PYTHONUNBUFFERED": "1"}


@asynccontextmanager
async def service(config: Path, take: Callable[[LogLine], None]) -> AsyncIterator[Service]:
    """`swansong run`, stopped at the end whatever happens; every line of its log goes to `take`."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "scheduler", "run", "--config", str(config)),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=PIPE,
        stderr=STDOUT,
        limit=MAX_LINE_BYTES,
        env=environment(),
        start_new_session=True,  # Ctrl-C is ours to pass on, and a killing reaches its workers
    )
    running = Service(process, asyncio.ensure_future(_read_log(process, take)))
    try:
        yield running
    finally:
        await running.stop()


class Service:
    """A running service."""

    def __init__(self, process: Process, reading: asyncio.Task[None]) -> None:
        self._process = process
        self._reading = reading

    @property
    def has_ended(self) -> bool:
        """By itself, which it should not."""
        return self._process.returncode is not None

    async def stop(self) -> int:
        """SIGTERM, and its exit code; killed when it does not stop in time."""
        if self._process.returncode is None:
            with suppress(ProcessLookupError):
                self._process.terminate()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await self._process.wait()
                await asyncio.wait({self._reading})
        except TimeoutError:
            self._kill()
            await asyncio.wait({self._reading}, timeout=KILLED_SECONDS)
        except asyncio.CancelledError:  # a second Ctrl-C: no more patience
            self._kill()
            raise
        return await self._process.wait()

    def _kill(self) -> None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)


async def _read_log(process: Process, take: Callable[[LogLine], None]) -> None:
    assert process.stdout is not None
    async for raw in process.stdout:
        take(read_line(raw.decode(errors="replace").rstrip()))


def read_line(text: str) -> LogLine:
    """One line of the log; what is no JSON (a traceback) becomes the event `printed`."""
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    return found if isinstance(found, dict) else {"event": "printed", "text": text}


async def command(*arguments: str, is_shown: bool = False) -> tuple[int, str]:
    """Run a `swansong` command; its exit code, and what it printed.

    With `is_shown` it prints to our own output, as wide and coloured as a user would see it.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "scheduler", *arguments),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=None if is_shown else PIPE,
        stderr=STDOUT,
        env=environment(),
    )
    try:
        printed, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode or 0, (printed or b"").decode(errors="replace")
