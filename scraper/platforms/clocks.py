"""The instants that ids carry. Section 0 of the notes on wire formats; tested with its vectors."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_X_EPOCH_MS = 1_288_834_974_657
#: X counted one by one until 2010-11-04; smaller ids carry no clock.
_FIRST_SNOWFLAKE = 29_700_000_000
_MISSKEY_EPOCH_MS = 946_684_800_000
_TID_DIGITS = "234567abcdefghijklmnopqrstuvwxyz"
_TID_CHARS = 13
#: No social platform of these is older, and no clock runs past this.
_EARLIEST = datetime(2003, 1, 1, tzinfo=UTC)
_LATEST = datetime(2100, 1, 1, tzinfo=UTC)


def snowflake_at(native_id: str) -> datetime | None:
    """When an X post was made, to the millisecond."""
    number = _number(native_id)
    if number is None or number < _FIRST_SNOWFLAKE:
        return None
    return _from_ms((number >> 22) + _X_EPOCH_MS)


def mastodon_at(native_id: str) -> datetime | None:
    """When a Mastodon status was made, to the millisecond."""
    number = _number(native_id)
    return None if number is None else _from_ms(number >> 16)


def linkedin_at(native_id: str) -> datetime | None:
    """When a LinkedIn activity, share or ugcPost was made, to within a moment."""
    number = _number(native_id)
    return None if number is None else _from_ms(number >> 22)


def misskey_at(native_id: str) -> datetime | None:
    """When a Misskey note was made, to the millisecond; None for an id without a clock."""
    if not re.fullmatch("[0-9a-z]{16}", native_id):
        return None
    return _from_ms(int(native_id[:8], 36) + _MISSKEY_EPOCH_MS)


def tid_at(record_key: str) -> datetime | None:
    """When an AT Protocol record says that it was made: chosen by the client, so a hint."""
    if len(record_key) != _TID_CHARS or any(c not in _TID_DIGITS for c in record_key):
        return None
    number = 0
    for character in record_key:
        number = number * 32 + _TID_DIGITS.index(character)
    return _plausible(_EPOCH + timedelta(microseconds=number >> 10))


def _number(native_id: str) -> int | None:
    return int(native_id) if native_id.isascii() and native_id.isdigit() else None


def _from_ms(milliseconds: int) -> datetime | None:
    if milliseconds >= 1 << 52:
        return None
    return _plausible(_EPOCH + timedelta(milliseconds=milliseconds))


def _plausible(at: datetime) -> datetime | None:
    return at if _EARLIEST <= at < _LATEST else None
