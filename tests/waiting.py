"""Waiting for what other threads and processes do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any


async def until(holds: Callable[[], Any]) -> None:
    """Wait as long as a slow machine may need to start a service and its workers."""
    async with asyncio.timeout(100):
        while not holds():  # noqa: ASYNC110 -- what is waited for is in a database, or in a thread
            await asyncio.sleep(0.02)
