"""A process that asks one page again and again through an app of its own, until it is told to end.

    python -m tests.asking SETTINGS PAGE PER_LIFE

`SETTINGS` is JSON. After so many requests it closes its app and opens another (0: never), as a
backfill ends and the next begins. Ends when its standard input does, with a line for each life.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

from scheduler.app import open_app
from scheduler.settings import Settings


@contextmanager
def asking(
    database_url: str, page: str, per_life: int = 0, **fetch: Any
) -> Iterator[subprocess.Popen[bytes]]:
    """Such a process; ended, if the test did not kill it, and then it must have ended well."""
    settings = {
        "database": {"url": database_url},
        "fetch": {"allow_private": ["127.0.0.0/8"], **fetch},
    }
    with subprocess.Popen(
        [sys.executable, "-m", "tests.asking", json.dumps(settings), page, str(per_life)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.communicate(timeout=60)
                assert process.returncode == 0


async def ask(settings: Settings, page: str, per_life: int) -> None:
    """Ask until standard input ends."""
    end = asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    while not end.done():
        async with open_app(settings) as app:
            for number in count(1):
                if end.done() or 0 < per_life < number:
                    break
                await app.fetcher.get(page)
        print("lived", flush=True)


if __name__ == "__main__":
    asyncio.run(
        ask(Settings.model_validate(json.loads(sys.argv[1])), sys.argv[2], int(sys.argv[3]))
    )
