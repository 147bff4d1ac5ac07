"""Whom channels write mails to, and who wants no more of them.

A recipient gets a row with the first mail that can carry a way out: its token is the address that
nobody guesses. It is written down before the mail is sent, so that every link leads somewhere.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, update
from sqlmodel import Session

from storage.models import RecipientRow, table
from storage.statements import insert_or_ignore, rows
from storage.types import RecipientView

TOKEN_BYTES = 32
"""Of chance in a token, written as 43 letters, digits and marks."""

_recipients = table(RecipientRow)


def known(session: Session, channel: str, addresses: Sequence[str]) -> dict[str, RecipientView]:
    """Those recipients of a channel that have a row, by address."""
    found = rows(
        session,
        select(_recipients).where(
            _recipients.c.channel == channel, _recipients.c.address.in_(addresses)
        ),
    )
    return {row.address: _view(row) for row in found}


def ensure(session: Session, channel: str, addresses: Sequence[str]) -> Mapping[str, RecipientView]:
    """All of them, by address; those that are new get a row."""
    insert_or_ignore(
        session,
        _recipients,
        [
            {"channel": channel, "address": each, "token": secrets.token_urlsafe(TOKEN_BYTES)}
            for each in addresses
        ],
    )
    return known(session, channel, addresses)


def find(session: Session, token: str) -> RecipientView | None:
    """Whose token it is."""
    row = rows(session, select(_recipients).where(_recipients.c.token == token)).first()
    return None if row is None else _view(row)


def unsubscribe(session: Session, token: str, now: datetime) -> RecipientView | None:
    """Write to them no more; None for a token of nobody. The first time counts."""
    session.exec(
        update(_recipients)
        .where(_recipients.c.token == token, _recipients.c.unsubscribed_at.is_(None))
        .values(unsubscribed_at=now)
    )
    return find(session, token)


def resubscribe(session: Session, channel: str, address: str) -> bool:
    """Write to them again; whether they had unsubscribed."""
    found = session.exec(
        update(_recipients)
        .where(
            _recipients.c.channel == channel,
            _recipients.c.address == address,
            _recipients.c.unsubscribed_at.is_not(None),
        )
        .values(unsubscribed_at=None)
        .returning(_recipients.c.id)
    )
    return bool(found.all())


def unsubscribed(session: Session) -> list[RecipientView]:
    """Who wants no more, by channel and address."""
    wanted = (
        select(_recipients)
        .where(_recipients.c.unsubscribed_at.is_not(None))
        .order_by(_recipients.c.channel, _recipients.c.address)
    )
    return [_view(row) for row in rows(session, wanted)]


def _view(row: Row[Any]) -> RecipientView:
    return RecipientView(row.channel, row.address, row.token, row.unsubscribed_at)
