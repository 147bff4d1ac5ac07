"""One turn at a host among all processes of a database, at hardly any cost to one that is alone.

    first turn → meet ─┬─ nobody else: turns are kept in memory; every second a look who is here
                       └─ others: wait until they know of us; turns are taken in the database

Presence is a lease. A process that could not renew it for long takes no turn before it has met the
others again, so that nobody has to trust that it is gone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Self

import structlog

from scheduler.store import Store
from scraper.turns import HostState, Told
from storage import turns
from storage.errors import StorageError

log = structlog.get_logger()

LOOK_SECONDS = 1.0
"""Between two looks who else is here; so long, at most, somebody new waits for us."""
ANSWER_SECONDS = 0.2
"""Between two looks whether the others know of us."""
RENEW_EVERY = timedelta(seconds=10)
"""How often who is alone says that it is here: two may fail before the lease ends."""
SURE_FOR = turns.LEASE - timedelta(seconds=5)
"""How long after a meeting began our presence is relied on: clocks differ a little."""
MOST_KEPT = 1000
"""States of hosts in memory, beyond which those that say nothing any more are looked for."""


class Turns:
    """Turns of this process among others. An async context manager; begins with the first turn."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        """`now`: the real time, which is what other processes go by."""
        self._store = store
        self._now = now
        self._me: int | None = None
        self._is_sharing = False
        self._is_ready = False
        """Whether all others know of us."""
        self._met_at: datetime | None = None
        self._meeting = asyncio.Lock()
        """Held while what is known to others changes: what is said is not to be old when heard."""
        self._watch: asyncio.Task[None] | None = None
        self._held: set[str] = set()
        self._asked: set[str] = set()
        self._states: dict[str, HostState] = {}
        """What others do not know yet: all, for who is alone."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Be present no more. What is known of hosts stays for whoever comes next."""
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
        if self._me is not None:
            with suppress(StorageError):  # the lease ends by itself
                states = self._current_states()
                await self._store.write(partial(turns.leave, me=self._me, states=states))

    async def take(self, host: str) -> Told:
        """Take the turn at a host, or hear when to ask again. Raises StorageError."""
        await self._be_present()
        if not self._is_sharing:
            return self._take_alone(host)
        assert self._me is not None
        self._asked.add(host)
        try:
            told = await self._store.write(
                partial(turns.take, me=self._me, host=host, now=self._now())
            )
            if told.ask_at is None:
                self._held.add(host)
            return told
        finally:
            # of a turn that nobody waits for any more the next meeting says that it is not held
            self._asked.discard(host)

    async def give_back(self, host: str, state: HostState) -> None:
        """End a turn that was taken, with what the next one has to wait for."""
        if not self._is_sharing and self._meeting.locked():
            async with self._meeting:
                pass  # told to others as held just now: they have to hear that it is not
        self._held.discard(host)
        if not self._is_sharing:
            self._keep(host, state)
            return
        assert self._me is not None
        try:
            await self._store.write(partial(turns.give_back, me=self._me, host=host, state=state))
        except StorageError as error:
            log.warning("turn_kept", host=host, error=str(error))
            self._keep(host, state)  # the next meeting tells

    # --- alone ----------------------------------------------------------------------------

    def _take_alone(self, host: str) -> Told:
        state = self._states.get(host, HostState())
        told = Told(state, state.waits_until(self._now()))
        if told.ask_at is None:
            self._held.add(host)
        return told

    def _keep(self, host: str, state: HostState) -> None:
        self._states[host] = self._states.get(host, HostState()).joined(state)
        if len(self._states) > MOST_KEPT:
            self._states = self._current_states()

    def _current_states(self) -> dict[str, HostState]:
        now = self._now()
        return {host: state for host, state in self._states.items() if state.says_something(now)}

    # --- with others ----------------------------------------------------------------------

    async def _be_present(self) -> None:
        """Return when a turn may be taken: all others know of us, and hold us for present."""
        if self._is_sure():
            return
        async with self._meeting:
            if self._watch is None:
                self._watch = asyncio.create_task(self._keep_watch())
            while not self._is_sure():
                await self._meet()
                if not self._is_ready:
                    await asyncio.sleep(ANSWER_SECONDS)

    def _is_sure(self) -> bool:
        if self._met_at is None or not self._is_ready:
            return False
        return self._met_at <= self._now() < self._met_at + SURE_FOR

    async def _keep_watch(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                async with self._meeting:
                    if await self._has_to_meet():
                        await self._meet()
            except StorageError as error:
                log.warning("presence_not_renewed", error=str(error))

    async def _has_to_meet(self) -> bool:
        now = self._now()
        if self._me is None or self._met_at is None or self._is_sharing:
            return True
        if not self._met_at <= now < self._met_at + RENEW_EVERY:
            return True
        return await self._store.read(partial(turns.look, me=self._me, now=now))

    async def _meet(self) -> None:
        """Say that we are here, and what others do not know; they may begin when this is said."""
        was_ready, was_sharing, me = self._is_ready, self._is_sharing, self._me
        # who is alone takes no turn meanwhile: others would not hear of it
        self._is_ready = was_ready and was_sharing
        began_at, said = self._now(), self._current_states()
        met = await self._store.write(
            partial(
                turns.meet,
                me=me,
                now=began_at,
                held=frozenset(self._held),
                asked=frozenset(self._asked),
                states=said,
            )
        )
        self._me, self._met_at, self._is_sharing = met.id, began_at, met.is_sharing
        # whoever came after us waited for us, so all know of us once they did
        self._is_ready = met.are_all_sharing or (was_ready and met.id == me)
        for host, state in said.items() if met.is_sharing else ():
            if self._states.get(host) == state:
                del self._states[host]
        for host, state in met.states.items():
            self._keep(host, state)
        if was_sharing != met.is_sharing:
            log.info("turns_shared" if met.is_sharing else "turns_alone")
