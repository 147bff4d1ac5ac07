"""What goes wrong on the wire, in our own words: the one place where what other packages raise
becomes a FetchError.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeAlias

import httpx

from scraper.errors import AddressError, FetchError, LimitError, NetworkError, StatusError
from scraper.guard import RefusedError, one_line
from scraper.limits import CodingError, TooLateError, TooLongError

#: Seconds until a connection must stand; a dead host should not cost the whole time limit.
CONNECT_SECONDS = 10.0

_EXPECTED = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    httpx.CookieConflict,
    RefusedError,
    CodingError,
    TooLongError,
    TooLateError,
    UnicodeError,
    OSError,  # also ssl.SSLError and socket.gaierror
)


@contextmanager
def translated(url: str) -> Iterator[None]:
    try:
        yield
    except _EXPECTED as error:
        raise to_fetch_error(error, url) from error


def to_fetch_error(error: Exception, url: str) -> FetchError:
    """The one place where what other packages raise becomes one of ours."""
    for kinds, ours, template in _MEANINGS:
        if isinstance(error, kinds):
            cause = one_line(str(error)) or type(error).__name__
            return ours(template.format(url=url, cause=cause), url=url)
    raise AssertionError(f"unmapped: {error!r}") from error


_Meaning: TypeAlias = tuple[tuple[type[Exception], ...], type[FetchError], str]
# The first that fits holds, so the narrower stand before the wider.
_MEANINGS: tuple[_Meaning, ...] = (
    (
        (RefusedError,),
        AddressError,
        "{url} is not fetched: {cause}; [fetch] allow_private opens networks of one's own",
    ),
    (
        (TooLongError,),
        LimitError,
        "{url} sends {cause} bytes; [fetch] max_bytes sets how many are read",
    ),
    ((TooLateError,), LimitError, "{url} took {cause}; the timeout can be raised in the settings"),
    ((CodingError,), NetworkError, "{url} sent a broken body: {cause}"),
    (
        (httpx.ConnectTimeout,),
        NetworkError,
        f"{{url}} did not accept a connection within {CONNECT_SECONDS:g} seconds ({{cause}})",
    ),
    ((httpx.TimeoutException,), LimitError, "{url} stopped answering ({cause})"),
    ((httpx.TooManyRedirects,), LimitError, "{url} redirects too often ({cause})"),
    ((httpx.HTTPStatusError,), StatusError, "{url} answered with an error ({cause})"),
    (
        (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError),
        AddressError,
        "{url} is no address that can be fetched ({cause})",
    ),
    (
        (socket.gaierror,),
        NetworkError,
        "the host of {url} was not found ({cause}); check its spelling and the connection",
    ),
    ((httpx.ConnectError, ssl.SSLError), NetworkError, "no connection to {url} ({cause})"),
    (
        (httpx.HTTPError, httpx.StreamError, httpx.CookieConflict, OSError),
        NetworkError,
        "the connection to {url} broke ({cause})",
    ),
)
