"""From the outbox to the channels: claim → send → settle, each delivery by itself.

    run_due:  let go what was held (`gate`) → claim what is due, a few per channel → threads
              beside each other, within a thread one after the other → send
              → settle (sent | again at … | dead), and how the channel fares (`pausing`)

A delivery is settled only after its send has ended: a crash in between sends it again, under the
same `webhook-id`, and loses nothing. Whatever goes wrong with one is recorded on that one. A slow
channel holds up no other: it fills its own places only, and claiming goes on. Of a channel that is
paused only probes are claimed, of one in its quiet hours only notices.
"""

from __future__ import annotations

import asyncio
import math
import random
from collections import Counter
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar

import structlog
from sqlmodel import Session

from scheduler.alerts import gate
from scheduler.alerts.backoff import next_attempt
from scheduler.alerts.channels import Channel, Failed, Sent
from scheduler.alerts.pausing import TELL_AFTER_PROBES, after_failure
from scheduler.alerts.payload import MAX_MESSAGE_CHARS, line, notice_payload
from scheduler.settings.timing import TimingSettings
from storage import channels as channel_states
from storage import holding, outbox
from storage.types import DeliveryForSend, DeliveryIntent, NoticeIntent

log = structlog.get_logger()
T = TypeVar("T")

PLACES = 4
"""Deliveries of one channel in flight before no more of it are claimed, and claimed at a time:
what a mail server or a webhook takes without complaint."""
LEASED_PER_CHANNEL = 64
"""Leases on one channel by all services together, killed ones too: those must not block it."""
LONGEST_SEND_SECONDS = 60.0
"""For one attempt, whatever its channel's own limits are."""
LEASE_SECONDS = 90
"""Longer than one attempt and its settling; after a crash the delivery is due again so soon."""
CLAIM_AGAIN_SECONDS = 1.0
"""How soon new deliveries are seen while a slow channel is at work."""
TELL_AFTER_ATTEMPTS = 4
"""Failed attempts, two and a half hours, after which the operator hears of a failing channel."""


class Store(Protocol):
    """The database from async code: `scheduler.store.Store`."""

    async def write(self, work: Callable[[Session], T]) -> T:
        """Run `work` in a transaction of its own."""
        ...


class Deliverer:
    """Sends what the outbox holds, until told to stop."""

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        *,
        now: Callable[[], datetime],
        jitter: Callable[[], float] = random.random,
        operator_channels: Sequence[str] = (),
        timings: Mapping[str, TimingSettings] | None = None,
    ) -> None:
        """`timings` says when channels may be told; one that it does not name, at once."""
        self._store = store
        self._channels = channels
        self._timings = {name: TimingSettings() for name in channels} | dict(timings or {})
        self._now = now
        self._jitter = jitter
        self._operator_channels = operator_channels
        self._in_flight: dict[asyncio.Task[int], str] = {}
        self._running = asyncio.Lock()
        self._is_stopping = False
        self._gate_at = -math.inf
        self._is_new = True

    async def run_due(self) -> int:
        """Send all that is due, and what becomes due meanwhile. How many were sent.

        Raises StorageError when the outbox cannot be read; what is in flight then goes on.
        """
        sent = 0
        async with self._running:
            self._gate_at = -math.inf
            while True:
                if not self._is_stopping:
                    await self._let_go()
                started = 0 if self._is_stopping else await self._start_due()
                if not self._in_flight:
                    return sent
                if not started:
                    await asyncio.wait(
                        self._in_flight,
                        timeout=CLAIM_AGAIN_SECONDS,
                        return_when=asyncio.FIRST_COMPLETED,
                    )
                for task in [each for each in self._in_flight if each.done()]:
                    del self._in_flight[task]
                    sent += _landed(task)

    async def stop(self, within_seconds: float) -> None:
        """Start no more sends, let those in flight end within the limit, give the rest back."""
        self._is_stopping = True
        if self._in_flight:
            _, late = await asyncio.wait(set(self._in_flight), timeout=within_seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        async with self._running:  # a run that was claiming gives back what it got
            pass

    async def _let_go(self) -> None:
        """Decide on what was held, once a second at most: what waits may be much."""
        loop = asyncio.get_running_loop()
        if loop.time() < self._gate_at:
            return
        if self._is_new:
            await self._store.write(lambda session: holding.look_again(session, self._now()))
            self._is_new = False
        while True:
            passed = await self._store.write(
                lambda session: gate.pass_through(session, self._timings, self._now())
            )
            if not passed.is_to_go_on:
                break
        self._gate_at = loop.time() + CLAIM_AGAIN_SECONDS

    async def _start_due(self) -> int:
        now, busy = self._now(), self._busy()
        claimed = await self._store.write(lambda session: self._claim(session, now, busy))
        for thread in _threads(claimed):
            task = asyncio.ensure_future(self._in_order(thread, now))
            self._in_flight[task] = thread[0].channel
        return len(claimed)

    def _claim(
        self, session: Session, now: datetime, busy: frozenset[str]
    ) -> list[DeliveryForSend]:
        quiet = gate.quiet_now(self._timings, now)
        claimed = outbox.claim(
            session,
            now,
            limit=PLACES,
            lease_seconds=LEASE_SECONDS,
            per_channel=LEASED_PER_CHANNEL,
            busy_channels=busy | channel_states.paused(session),
            quiet_channels=quiet,
        )
        for name in channel_states.due_probes(session, now):
            probe = outbox.claim_probe(
                session, name, now, lease_seconds=LEASE_SECONDS, quiet_channels=quiet
            )
            if probe is not None:
                claimed.append(probe)
        return claimed

    def _busy(self) -> frozenset[str]:
        counts = Counter(self._in_flight.values())
        return frozenset(name for name, count in counts.items() if count >= PLACES)

    async def _in_order(self, thread: Sequence[DeliveryForSend], claimed_at: datetime) -> int:
        """Send one after the other; what was not sent is given back, whatever happens."""
        last_start = claimed_at + timedelta(seconds=LEASE_SECONDS - LONGEST_SEND_SECONDS)
        sent = 0
        unsent, begun = [each.id for each in thread], None
        try:
            for delivery in thread:
                if self._is_stopping or self._now() > last_start:
                    break
                begun = delivery.id
                outcome = await self._send(delivery)
                # from here on its lease stays: sending again at once is worse than late
                unsent.remove(delivery.id)
                await _undisturbed(self._settle(delivery, outcome))
                sent += isinstance(outcome, Sent)
                if isinstance(outcome, Failed) and not outcome.is_permanent:
                    break  # what follows it waits for it
        finally:
            if unsent:
                now, broken_off = self._now(), begun if begun in unsent else None
                await _undisturbed(
                    self._store.write(lambda s: outbox.release(s, unsent, now, broken_off))
                )
        return sent

    async def _send(self, delivery: DeliveryForSend) -> Sent | Failed:
        name = delivery.channel
        channel = self._channels.get(name)
        if channel is None:
            return Failed(f'there is no channel "{name}" any more', is_permanent=True)
        try:
            async with asyncio.timeout(LONGEST_SEND_SECONDS):
                return await channel.send(delivery)
        except TimeoutError:
            return Failed(f"took longer than {LONGEST_SEND_SECONDS:.0f} s")
        except Exception as error:  # the boundary: one delivery's bug is no other's
            log.exception("delivery_crashed", channel=name, webhook_id=delivery.webhook_id)
            return Failed(f"a bug of Swansong: {type(error).__name__}: {error}", is_bug=True)

    async def _settle(self, delivery: DeliveryForSend, outcome: Sent | Failed) -> None:
        now, jitter = self._now(), self._jitter()
        intent = decide_delivery(delivery, outcome, now, jitter)

        def settle(session: Session) -> None:
            outbox.settle(session, intent)
            is_long = self._fare(session, delivery, outcome, now, jitter)
            if is_long or _is_worth_telling(delivery, intent):
                notice = self._notice(delivery.channel, intent.error, now)
                outbox.enqueue_notice(session, notice, now)

        await self._store.write(settle)
        _log_settled(delivery, outcome, intent)

    def _fare(
        self,
        session: Session,
        delivery: DeliveryForSend,
        outcome: Sent | Failed,
        now: datetime,
        jitter: float,
    ) -> bool:
        """Note how the channel fares. Whether it has been paused for so long that it is told."""
        name = delivery.channel
        if isinstance(outcome, Sent):
            channel_states.worked(session, name, is_probe=delivery.is_probe)
            return False
        if outcome.is_bug or name not in self._channels:
            return False
        before = channel_states.state_for_update(session, name)
        if before.paused_at is not None and before.probe_at is None:
            return False  # somebody paused it
        after = after_failure(before, outcome, now, jitter, was_probe=delivery.is_probe)
        channel_states.save(session, after)
        if before.paused_at is None and after.paused_at is not None:
            log.warning("channel_paused", channel=name, reason=after.reason)
        return delivery.is_probe and after.probes == TELL_AFTER_PROBES

    def _notice(self, name: str, error: str | None, now: datetime) -> NoticeIntent:
        message = (
            f'Channel "{name}" fails: {error}. It is tried again by itself; see: swansong alerts '
            "channels. When it is mended, dead alerts get a new life with: swansong alerts retry"
        )
        return NoticeIntent(
            # at most one a day for each channel
            key=f"channel_failing:{name}:{now.date().isoformat()}",
            channels=tuple(
                each for each in self._operator_channels if each != name and each in self._channels
            ),
            payload=notice_payload("operator.channel_failing", message, now),
        )


def decide_delivery(
    delivery: DeliveryForSend, outcome: Sent | Failed, now: datetime, jitter: float
) -> DeliveryIntent:
    """How the attempt that gave `outcome` leaves the delivery. Pure; `jitter` is in [0, 1)."""
    if isinstance(outcome, Sent):
        return DeliveryIntent(delivery.id, "sent", now, error=outcome.note)
    error = line(outcome.message, MAX_MESSAGE_CHARS)
    if outcome.is_permanent:
        return DeliveryIntent(delivery.id, "dead", now, error=error)
    retry_at = next_attempt(delivery.attempts + 1, now, outcome.retry_after_seconds, jitter)
    return DeliveryIntent(delivery.id, "pending" if retry_at else "dead", now, retry_at, error)


def _is_worth_telling(delivery: DeliveryForSend, intent: DeliveryIntent) -> bool:
    if intent.state == "pending":
        return delivery.attempts + 1 == TELL_AFTER_ATTEMPTS
    return intent.state == "dead"


def _threads(deliveries: Iterable[DeliveryForSend]) -> list[list[DeliveryForSend]]:
    """What is told in order: over each channel, the alerts on one departure."""
    threads: dict[tuple[str, Any], list[DeliveryForSend]] = {}
    for each in sorted(deliveries, key=lambda delivery: delivery.id):
        threads.setdefault((each.channel, _departure_id(each) or each.webhook_id), []).append(each)
    return list(threads.values())


def _departure_id(delivery: DeliveryForSend) -> int | None:
    # whatever the payload is: a broken one fails when it is sent, not here
    data = delivery.payload.get("data")
    departure = data.get("departure") if isinstance(data, Mapping) else None
    found = departure.get("id") if isinstance(departure, Mapping) else None
    return found if isinstance(found, int) else None


def _landed(task: asyncio.Task[int]) -> int:
    if task.cancelled():
        return 0
    error = task.exception()
    if error is not None:  # only a failing database gets here: sends record everything else
        log.error("settling_failed", error=f"{type(error).__name__}: {error}")
        return 0
    return task.result()


async def _undisturbed(work: Coroutine[Any, Any, T]) -> T:
    """Finish `work` even when cancelled meanwhile; the cancellation comes after it."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise


def _log_settled(delivery: DeliveryForSend, outcome: Sent | Failed, intent: DeliveryIntent) -> None:
    bound = log.bind(
        channel=delivery.channel,
        webhook_id=delivery.webhook_id,
        type=delivery.payload.get("type"),
        attempts=delivery.attempts + 1,
    )
    if isinstance(outcome, Sent):
        bound.info("delivery_sent", note=outcome.note)
    elif intent.state == "dead":
        bound.error("delivery_died", error=intent.error)
    else:
        retry_at = intent.retry_at.isoformat(timespec="seconds") if intent.retry_at else None
        bound.warning("delivery_postponed", error=intent.error, retry_at=retry_at)
