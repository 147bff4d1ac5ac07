"""Which channels rest, and when they are probed: pure.

fails again and again, or asks us to wait → paused → probe → fails: a longer pause
                                                         └ sent: resumed
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from scheduler.alerts.backoff import LONGEST_WISH
from scheduler.alerts.channels import Failed
from scheduler.alerts.payload import MAX_MESSAGE_CHARS, line
from storage.types import ChannelState

PAUSE_AFTER = 5
"""Failures in a row, of whatever deliveries."""
PROBE_PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(minutes=30),
    timedelta(hours=1),
)
"""Before the first probe, the second, …; from the last one on always as long."""
TELL_AFTER_PROBES = 4
"""Probes that failed, about an hour, after which the operator hears of it."""
JITTER_SHARE = 0.1
"""Up to this share is added to each pause: channels to one server are not probed together."""


def after_failure(
    state: ChannelState, failed: Failed, now: datetime, jitter: float, *, was_probe: bool
) -> ChannelState:
    """How a channel fares after one more failure. `jitter` is in [0, 1)."""
    probes = state.probes + was_probe
    found = replace(state, failures=state.failures + 1, probes=probes)
    if state.paused_at is not None and not was_probe:
        return found  # it was under way when the channel was paused
    wish = timedelta(seconds=failed.retry_after_seconds or 0)
    if state.paused_at is None and found.failures < PAUSE_AFTER and not wish:
        return found
    pause = PROBE_PAUSES[min(probes, len(PROBE_PAUSES) - 1)] * (1 + JITTER_SHARE * jitter)
    if wish and found.failures < PAUSE_AFTER:
        pause = timedelta()  # it works, and asks us to wait
    return replace(
        found,
        paused_at=state.paused_at or now,
        reason=line(failed.message, MAX_MESSAGE_CHARS),
        probe_at=now + max(pause, min(wish, LONGEST_WISH)),
    )
