"""What channels that speak HTTP share: what they are given, and whether a receiver is there."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from socket import SOCK_STREAM
from typing import Protocol
from urllib.parse import urlsplit

from scheduler.alerts.channels.outcome import Failed
from scheduler.alerts.payload import line
from scraper.errors import FetchError
from scraper.fetch import Answer, Method
from scraper.guard import RefusedError, choose, parse_networks, show_url
from scraper.headers import retry_after
from storage.types import RecipientView

ANSWER_CHARS = 200
"""Code points of a receiver's answer that we repeat."""


class Poster(Protocol):
    """What channels need of the service's Fetcher."""

    async def post(
        self,
        url: str,
        body: bytes,
        headers: Mapping[str, str],
        *,
        timeout_seconds: float,
        method: Method = "POST",
    ) -> Answer | FetchError:
        """Post `body`; any status is an answer."""
        ...


class Recipients(Protocol):
    """What mail needs of the database: `scheduler.recipients.Recipients`."""

    async def of(self, channel: str, addresses: Sequence[str]) -> Mapping[str, RecipientView]:
        """Each of them, by address. Raises StorageError."""
        ...


def utc_now() -> datetime:
    """The clock of channels that are given no other."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Outside:
    """The way out of this machine."""

    poster: Poster
    """The service's Fetcher, with its address guard."""
    now: Callable[[], datetime] = utc_now
    allow_private: Sequence[str] = ()
    """The networks that probes may connect to although not public; what the poster may do is its
    own affair."""
    recipients: Recipients | None = None
    """Who unsubscribed; None: nobody is asked, as in a test."""
    unsubscribe_url: str | None = None
    """What a recipient's token is put behind; None: nobody can reach us over HTTPS."""
    verdict_base: str | None = None
    """What an alert's id is put behind, where its receiver says whether it was right; None: nobody
    can reach us."""

    async def reach(self, url: str, timeout_seconds: float) -> str | None:
        """Connect to the host of a URL and send nothing: None, or what is wrong and what to do."""
        parts = urlsplit(url)
        host, is_tls = parts.hostname or "", parts.scheme == "https"
        port = parts.port or (443 if is_tls else 80)
        try:
            async with asyncio.timeout(timeout_seconds):
                await self._connect(host, port, ssl.create_default_context() if is_tls else None)
        except TimeoutError:
            return f"{host}:{port} does not answer; check its url"
        except RefusedError as error:
            return f"{error}; if that is right, add its network to [fetch] allow_private"
        except (OSError, UnicodeError) as error:
            return f"cannot connect to {host}:{port}: {line(str(error), ANSWER_CHARS)}"
        return None

    async def _connect(self, host: str, port: int, tls: ssl.SSLContext | None) -> None:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=SOCK_STREAM)
        addresses = [str(sockaddr[0]) for *_, sockaddr in found]
        address = choose(host, addresses, parse_networks(self.allow_private))[0]
        _, writer = await asyncio.open_connection(
            str(address), port, ssl=tls, server_hostname=host if tls else None
        )
        writer.close()
        await writer.wait_closed()


def broken(error: FetchError, url: str, now: datetime) -> Failed:
    """No answer at all; of the URL, which may be a secret, only the host is told."""
    said = str(error).replace(show_url(url), origin(url))
    wish = (error.retry_at - now).total_seconds() if error.retry_at else None
    return Failed(line(said, ANSWER_CHARS), retry_after_seconds=wish)


def refused(answer: Answer, now: datetime, *, is_permanent: bool = False) -> Failed:
    """An answer that is none of success, with what it says and the wish of its `Retry-After`."""
    at = retry_after(answer.headers, now)
    said = line(answer.body[: 4 * ANSWER_CHARS].decode(errors="replace"), ANSWER_CHARS)
    return Failed(
        f"answered {answer.status}" + (f": {said}" if said else ""),
        is_permanent=is_permanent,
        retry_after_seconds=(at - now).total_seconds() if at else None,
    )


def origin(url: str) -> str:
    """Scheme, host and port of a URL, without what may be secret in it."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
