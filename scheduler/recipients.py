"""Who wants no more mails of a channel: the database as channels see it, and the way out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scheduler.store import Store
from scheduler.web.addresses import UNSUBSCRIBE_PATH
from storage import recipients
from storage.types import RecipientView


class Recipients:
    """The recipients of mails, as they are written down."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def of(self, channel: str, addresses: Sequence[str]) -> Mapping[str, RecipientView]:
        """Each of them, by address; written only the first time. Raises StorageError."""
        found = await self._store.read(
            lambda session: recipients.known(session, channel, addresses)
        )
        if found.keys() >= set(addresses):
            return found
        return await self._store.write(
            lambda session: recipients.ensure(session, channel, addresses)
        )


def unsubscribe_url(public_url: str | None) -> str | None:
    """What a token is put behind; None where the world cannot reach us over HTTPS, which one-click
    unsubscribing asks for (RFC 8058)."""
    if public_url is None or not public_url.lower().startswith("https://"):
        return None
    return public_url + UNSUBSCRIBE_PATH
