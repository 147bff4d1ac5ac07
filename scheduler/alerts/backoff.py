"""When a delivery that failed is tried again: pure, on the schedule of Standard Webhooks 1.0.0."""

from __future__ import annotations

from datetime import datetime, timedelta

PAUSES = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
"""After the first attempt, the second, …: a receiver may be down three days and lose nothing."""
MAX_ATTEMPTS = len(PAUSES) + 1
"""Then the delivery is dead; `swansong alerts retry` gives it a new life."""
JITTER_SHARE = 0.2
"""Up to this share is added to each pause: what failed together is not retried together."""
LONGEST_WISH = timedelta(days=1)
"""`Retry-After` is obeyed up to here: more is a mistake of the receiver's."""


def next_attempt(
    attempts: int, now: datetime, retry_after_seconds: float | None, jitter: float
) -> datetime | None:
    """When to try again after `attempts` attempts, the last of which failed at `now`.

    `retry_after_seconds` is the receiver's own wish: never earlier than that. `jitter` is a
    number in [0, 1) from the caller. None: never, the delivery is dead.
    """
    assert attempts >= 1, attempts
    if attempts >= MAX_ATTEMPTS:
        return None
    pause = PAUSES[attempts - 1]
    if retry_after_seconds is not None and retry_after_seconds > 0:
        wish = timedelta(seconds=min(retry_after_seconds, LONGEST_WISH.total_seconds()))
        pause = max(pause, wish)
    return now + pause * (1 + JITTER_SHARE * jitter)
