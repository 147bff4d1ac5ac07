"""Everything that can go wrong outside, in one tree.

    ScraperError
    ├── FetchError              no usable answer; `reason` says which kind
    │   ├── AddressError        the address guard refused the connection
    │   ├── RobotsError         robots.txt forbids it
    │   ├── LimitError          a named limit ended it (time, redirects, bytes)
    │   ├── BudgetError         our own requests of this hour are spent: nothing was asked
    │   ├── StatusError         the server answered, but not with a body to read
    │   └── NetworkError        no connection, or it broke
    └── ParseError              a body arrived, but it is not what it should be
        └── ObstacleError       a block, a login or a question of consent stands in its place

Functions return these as values where failing is an everyday outcome, and raise them inside a
stage. Anything else that a stage raises is a bug.
"""

from __future__ import annotations

from datetime import datetime


class ScraperError(Exception):
    """Base of all expected failures. `str(error)` is one line a user can act on."""


class FetchError(ScraperError):
    """A URL gave nothing to read."""

    reason: str = "fetch_failed"

    def __init__(
        self,
        message: str,
        *,
        url: str,
        status: int | None = None,
        retry_at: datetime | None = None,
        is_permanent: bool = False,
        answer: bytes = b"",
    ) -> None:
        super().__init__(message)
        self.url = url
        self.status = status
        self.retry_at = retry_at
        """The server's own wish (`Retry-After`), or None."""
        self.is_permanent = is_permanent
        """Asking again will not help: gone for good, refused for good."""
        self.answer = answer
        """The beginning of what came with a status of 400 or more, where it is JSON."""


class AddressError(FetchError):
    """The name leads to an address that must not be fetched (private, loopback, …)."""

    reason = "address_refused"


class RobotsError(FetchError):
    """robots.txt forbids the URL, or could not be read and so forbids everything for now."""

    reason = "robots_forbidden"


class LimitError(FetchError):
    """A named limit ended the fetch."""

    reason = "limit_reached"


class BudgetError(FetchError):
    """The requests that this hour may hold are spent; nothing was asked. `retry_at` is given."""

    reason = "budget_spent"


class StatusError(FetchError):
    """The server answered with a status that carries nothing to read."""

    reason = "bad_status"


class NetworkError(FetchError):
    """The connection could not be made, or broke."""

    reason = "network_failed"


class ParseError(ScraperError):
    """A body could not be read as what it claims to be."""

    reason: str = "parse_failed"


class ObstacleError(ParseError):
    """A page answered, with 200, that keeps us from what was asked for."""

    def __init__(self, message: str, reason: str = "block_page") -> None:
        super().__init__(message)  # one argument, so that it passes between processes
        self.reason = reason
        """`block_page`, `login_wall` or `cookie_page`."""
