"""Asking hubs to tell of what is new in the feeds that name them: subscribe, renew, end.

    claim what is due ─► ask the hub ─► decide ─► settle: again at … | denied | over
                                └─ the hub asks back at our callback (`scheduler.web.websub`)

A queue like the others. The readings stay the base: whatever goes wrong here costs nothing
but speed.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import TypeAlias

import structlog

from scheduler.decide import LONGEST_SERVER_WISH, is_refusal
from scheduler.store import Store
from scraper import websub
from scraper.errors import FetchError, ParseError
from scraper.records import Fetched, Request, Unchanged
from storage import subscriptions
from storage.types import SubscriptionForAsk, SubscriptionIntent

log = structlog.get_logger()

ASK_AT_ONCE = 8
"""Questions in flight; of one hub, a tick begins at most two."""
LEASE_SECONDS = 300.0
"""Of a claim: longer than a turn at a hub and its answer take."""
WANTED_LEASE = timedelta(days=10)
"""What a hub is asked for; it decides."""
RENEW_SHARE = 0.8
"""Of a lease, after which it is renewed; the rest is for a hub that is down."""
SOONEST_RENEWAL = timedelta(minutes=1)
"""A hub that promises less is asked every minute all the same, and no more often."""
PAUSES = (
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(days=1),
)
"""Between questions that came to nothing; the last one again and again."""
DENIED_PAUSES = (timedelta(days=1), timedelta(days=3), timedelta(days=7))
"""The same after a hub has refused."""
UNSUBSCRIBE_ATTEMPTS = 3
"""Then the subscription is left to run out; what still comes is answered with 410."""
JITTER_SHARE = 0.1
"""Up to this share is added to each pause, and taken from the time until a renewal."""
UNCONFIRMED = "asked; the hub has not confirmed yet"
_ACCEPTED_WITHOUT_BODY = frozenset({204, 205})

Ask: TypeAlias = Callable[[Request], Awaitable[Fetched | Unchanged | FetchError]]


class Subscriber:
    """Asks hubs about what is due."""

    def __init__(
        self,
        store: Store,
        ask: Ask,
        callbacks: str,
        now: Callable[[], datetime],
        jitter: Callable[[], float] = random.random,
    ) -> None:
        """`callbacks` is what the address of every callback begins with."""
        self._store = store
        self._ask = ask
        self._callbacks = callbacks
        self._now = now
        self._jitter = jitter
        self._asking: dict[asyncio.Task[None], int] = {}
        self._is_stopping = False

    async def tick(self) -> None:
        """Begin to ask those that are due, as far as there is room; wait for none of them."""
        room = ASK_AT_ONCE - len(self._asking)
        if self._is_stopping or room <= 0:
            return
        due = await self._store.write(
            lambda session: subscriptions.claim_due(
                session,
                self._now(),
                callbacks=self._callbacks,
                limit=room,
                lease_seconds=LEASE_SECONDS,
            )
        )
        for each in due:
            task = asyncio.ensure_future(self._one(each))
            self._asking[task] = each.id
            task.add_done_callback(self._land)

    def _land(self, task: asyncio.Task[None]) -> None:
        self._asking.pop(task, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            # only a failing database gets here
            log.error("subscription_not_saved", error=f"{type(error).__name__}: {error}")

    async def stop(self) -> None:
        """Ask nobody else; who has not answered yet is asked again at the next start."""
        self._is_stopping = True
        left = dict(self._asking)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        ids = list(left.values())
        if ids:
            await self._store.write(lambda session: subscriptions.release(session, ids))

    async def _one(self, due: SubscriptionForAsk) -> None:
        problem: FetchError | ParseError | None
        try:
            callback = self._callbacks + due.token
            if due.mode == "unsubscribe" and due.callback is not None:
                callback = due.callback  # the hub knows the subscription by it
            lease = int(WANTED_LEASE.total_seconds())
            asked = websub.request(due.hub, due.mode, callback, due.secret, lease)
            problem = problem_of(await self._ask(asked))
        except Exception as error:  # the boundary: one hub's bug is no other's
            log.exception("hub_crashed", hub=due.hub.url)
            problem = ParseError(f"a bug of Swansong: {type(error).__name__}: {error}")
        intent = decide(due, problem, self._now(), self._jitter())
        await self._store.write(lambda session: subscriptions.settle(session, intent))
        _log_asked(due, intent)


# --- decisions ----------------------------------------------------------------------------------


def problem_of(answer: Fetched | Unchanged | FetchError) -> FetchError | None:
    """Why a hub did not accept a question; None: it did (2xx)."""
    if isinstance(answer, FetchError) and answer.status not in _ACCEPTED_WITHOUT_BODY:
        return answer
    return None


def decide(
    due: SubscriptionForAsk, problem: FetchError | ParseError | None, now: datetime, jitter: float
) -> SubscriptionIntent:
    """What comes of a question. Pure; `jitter` is in [0, 1).

    Accepting is no more than a promise to ask back: until then it counts as a question that came to
    nothing, and is asked again.
    """
    failures = due.failures + 1
    reason = str(problem) if problem else UNCONFIRMED
    has_lapsed = due.expires_at is not None and due.expires_at <= now
    if due.mode == "unsubscribe":
        is_over = failures >= UNSUBSCRIBE_ATTEMPTS or has_lapsed
        next_at = now if is_over else now + _pause(PAUSES, failures, jitter)
        return SubscriptionIntent(due.id, due.state, next_at, failures, reason, is_over)
    status = problem.status if isinstance(problem, FetchError) else None
    is_held = due.state == "active" and not has_lapsed
    if is_refusal(status) and not is_held:
        next_at = now + _pause(DENIED_PAUSES, failures, jitter)
        return SubscriptionIntent(due.id, "denied", next_at, failures, reason)
    next_at = now + _pause(PAUSES, failures, jitter)
    wish = problem.retry_at if isinstance(problem, FetchError) else None
    if wish is not None:
        next_at = max(next_at, min(wish, now + LONGEST_SERVER_WISH))
    return SubscriptionIntent(due.id, "active" if is_held else "pending", next_at, failures, reason)


def renew_after(lease: timedelta, jitter: float) -> timedelta:
    """When to renew a subscription that was confirmed for so long."""
    return max(lease * (RENEW_SHARE - JITTER_SHARE * jitter), SOONEST_RENEWAL)


def denied_pause(failures: int, jitter: float) -> timedelta:
    """How long a hub that refuses is left alone, after so many questions before this one."""
    return _pause(DENIED_PAUSES, failures + 1, jitter)


def _pause(pauses: tuple[timedelta, ...], failures: int, jitter: float) -> timedelta:
    return pauses[min(failures, len(pauses)) - 1] * (1 + JITTER_SHARE * jitter)


def _log_asked(due: SubscriptionForAsk, intent: SubscriptionIntent) -> None:
    keys = {"hub": due.hub.url, "topic": due.hub.topic, "mode": due.mode}
    if intent.is_over:
        log.info("subscription_left", detail=intent.reason, **keys)
    elif intent.reason and intent.state == "denied":
        log.warning("subscription_denied", detail=intent.reason, **keys)
    else:
        # it may have confirmed before it answered
        detail = "accepted" if intent.reason == UNCONFIRMED else intent.reason
        log.info("hub_asked", detail=detail, **keys)
