"""Ask a URL for its body, politely and within limits; every expected failure is a value.

    get → follow redirects → [turn (robots, spacing) → exchange (guarded, bounded)] → conclude

The HTTP package is imported here and in `scraper.failures` (`import httpx2 as httpx` is the way
out, should httpx stay without releases); its connections come from `scraper.guard`, so that none
goes to an address that was not judged.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, lru_cache, partial
from typing import Any, Literal, Self, TypeAlias, cast

import httpx

from scraper.errors import AddressError, FetchError
from scraper.failures import CONNECT_SECONDS, translated
from scraper.guard import (
    GuardedBackend,
    Resolver,
    SystemResolver,
    guarded_connection,
    one_line,
    parse_networks,
    show_url,
)
from scraper.headers import (
    DEFAULT_ACCEPT,
    basic_authorization,
    conditional,
    encode,
    fresh_seconds,
    media_type,
    retry_after,
    status_error,
)
from scraper.limits import (
    BoundedBody,
    ByteLimits,
    CodingError,
    Deadline,
    Trail,
)
from scraper.politeness import Politeness, RobotsAnswer, origin_of
from scraper.pools import Pools
from scraper.ranges import asked_for, given
from scraper.records import Conditions, Fetched, Request, Unchanged
from scraper.robots import MAX_ROBOTS_BYTES
from scraper.turns import SharedTurns

Method: TypeAlias = Literal["GET", "POST", "PUT"]

#: Bytes of an answer to a POST that are kept; enough for any error message.
MAX_ANSWER_BYTES = 64_000
#: Bytes of an error's body that are kept: interfaces say there what is wrong.
MAX_ERROR_BYTES = 4_000
#: Bytes of a body that is read only to keep the connection, and seconds that it may take: about
#: what a new connection would cost.
MAX_PASSED_OVER_BYTES = 64_000
PASS_OVER_SECONDS = 0.5

# The rest of the time is one deadline's business, since a timeout per read never ends a drip.
_TIMEOUT = httpx.Timeout(None, connect=CONNECT_SECONDS)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_WITHOUT_BODY = frozenset({204, 205, 206})
_ROBOTS_BOUNDS = ByteLimits(MAX_ROBOTS_BYTES, MAX_ROBOTS_BYTES, is_cut=True)
_ANSWER_BOUNDS = ByteLimits(MAX_ANSWER_BYTES, MAX_ANSWER_BYTES, is_cut=True)
_ERROR_BOUNDS = ByteLimits(MAX_ERROR_BYTES, MAX_ERROR_BYTES, is_cut=True)


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How to fetch. Bytes, seconds; networks as in `10.0.0.0/8`."""

    user_agent: str
    contact: str = ""
    """What the user agent says of where its operator can be reached; empty: nothing."""
    product_token: str = "swansong"  # noqa: S105 -- a name, no secret
    """Our name in robots.txt."""
    allow_private: tuple[str, ...] = ()
    """Networks that the address guard lets through although they are not public."""
    spacing_seconds: float = 2.0
    """Between the end of one request to a host and the start of the next."""
    timeout_seconds: float = 30.0
    """For one whole fetch, redirects included, waiting for its turn not."""
    max_wire_bytes: int = 5_000_000
    max_body_bytes: int = 15_000_000
    """After decompression."""
    max_redirects: int = 5
    concurrency: int = 32
    """Requests at the same time, each to another host."""
    requests_per_hour: int | None = None
    """Of all `get`s of this fetcher, redirects and robots.txt included; None: no limit."""
    host_requests_per_hour: int | None = None
    credentials: Mapping[str, Callable[[], str]] = field(default_factory=dict)
    """Account → how to get its key, for requests that name it. The function may raise OSError or
    ValueError with what is wrong; keys are asked for at each use, so that they can be changed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a POST gave, whatever its status."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes
    """At most `MAX_ANSWER_BYTES` of it."""


class Fetcher:
    """All requests of one process. Close it, or use it as an async context manager."""

    def __init__(
        self,
        settings: FetchSettings,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        resolve: Resolver | None = None,
        turns: SharedTurns | None = None,
    ) -> None:
        """`resolve` stands in for the machine's resolver. Raises ValueError for a bad network."""
        self._settings = settings
        self._now = now
        self._resolver = SystemResolver()
        allowed = parse_networks(settings.allow_private)
        backend = GuardedBackend(resolve or self._resolver, allowed)
        self._pools = Pools(partial(_GuardedTransport, backend))
        self._politeness = Politeness(
            self._ask_robots,
            product_token=settings.product_token,
            spacing_seconds=settings.spacing_seconds,
            concurrency=settings.concurrency,
            now=now,
            sleep=sleep,
            requests_per_hour=settings.requests_per_hour,
            host_requests_per_hour=settings.host_requests_per_hour,
            turns=turns,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close every connection."""
        await self._pools.aclose()
        self._resolver.close()

    @property
    def contact(self) -> str:
        """Where whoever runs this can be reached, as every request says; empty: nowhere."""
        return self._settings.contact

    def affordable(self) -> int | None:
        """How many requests the hour's budget has room for now; None: there is no limit."""
        return self._politeness.affordable()

    @property
    def accounts(self) -> frozenset[str]:
        """The services for which there is a key."""
        return frozenset(self._settings.credentials)

    async def get(
        self, wanted: str | Request, conditions: Conditions = Conditions()
    ) -> Fetched | Unchanged | FetchError:
        """The body at a URL, `Unchanged` when the server says that we have it, or why not.

        A `Request` may carry headers, a body (then it is a POST) and the name of an account.
        """
        request = Request(wanted) if isinstance(wanted, str) else wanted
        try:
            return await self._follow(request, conditions)
        except FetchError as error:
            error.url = request.url
            return error

    async def post(
        self,
        url: str,
        body: bytes,
        headers: Mapping[str, str],
        *,
        timeout_seconds: float,
        method: Method = "POST",
    ) -> Answer | FetchError:
        """Send a body to an operator's own URL: guarded, but without robots.txt and spacing.

        Redirects are not followed; a 3xx is an `Answer`. Credentials in the URL are used, and kept
        out of messages.
        """
        shown = show_url(url)
        try:
            target = _parse(url)
            sent = encode({**basic_authorization(target.username, target.password), **headers})
            request = _Request(method, target, sent, _ANSWER_BOUNDS, body, is_told=True)
            answer = await self._exchange(request, Deadline(timeout_seconds))
        except FetchError as error:
            error.url = shown
            return error
        return Answer(answer.status, answer.headers, answer.body)

    # --- redirects ----------------------------------------------------------------------------

    async def _follow(
        self, wanted: Request, conditions: Conditions
    ) -> Fetched | Unchanged | FetchError:
        asked = asked_for(wanted.part)
        headers = {"accept": DEFAULT_ACCEPT, **wanted.headers, **conditional(conditions), **asked}
        deadline = Deadline(self._settings.timeout_seconds)
        trail = Trail(str(_parse_public(wanted.url)), self._settings.max_redirects)
        if wanted.body is not None:
            headers.setdefault("content-type", "application/json")
        while True:
            # a key is for the host that was named, and for none that it sends us to
            key = {} if trail.has_moved else self._key(wanted)
            answer = await self._ask(trail.target, {**headers, **key}, deadline, wanted)
            if answer.status not in _REDIRECTS or not answer.location:
                return self._conclude(wanted, conditions, trail, answer)
            trail.step(answer.status, _parse_next(trail.target, answer.location))

    def _key(self, wanted: Request) -> dict[str, str]:
        if wanted.account is None:
            return {}
        try:
            return {"authorization": f"Bearer {self._settings.credentials[wanted.account]()}"}
        except (LookupError, OSError, ValueError) as error:
            raise AddressError(
                f"the key for [accounts.{wanted.account}] cannot be used: {error}", url=wanted.url
            ) from error

    async def _ask(
        self, target: str, headers: Mapping[str, str], deadline: Deadline, wanted: Request
    ) -> _Raw:
        bounds = ByteLimits(self._settings.max_wire_bytes, self._settings.max_body_bytes)
        if wanted.part is not None:
            bounds = ByteLimits(size := wanted.part[1] - wanted.part[0], size)
        method: Method = "GET" if wanted.body is None else "POST"
        is_part = wanted.part is not None
        request = _Request(
            method, _parse(target), encode(headers), bounds, wanted.body, is_part=is_part
        )
        async with self._politeness.turn(target, is_invited=wanted.is_invited):
            answer = await self._exchange(request, deadline)
            # Before the turn ends: the next in the queue must know.
            self._politeness.note_answer(target, answer.status, answer.headers)
            return answer

    def _conclude(
        self, wanted: Request, conditions: Conditions, trail: Trail, answer: _Raw
    ) -> Fetched | Unchanged | FetchError:
        now, url = self._now(), wanted.url
        wait_seconds = fresh_seconds(answer.headers, now)
        if answer.status == 304 and conditions != Conditions():
            return Unchanged(url, now, wait_seconds, trail.moved_to)
        final_url = trail.target if trail.has_moved else url.partition("#")[0].strip()
        total_bytes = None
        if wanted.part is not None and 200 <= answer.status < 300:
            total_bytes = given(wanted.part, answer.status, answer.headers, answer.body, final_url)
        elif not _is_answer(wanted, answer.status):
            retry_at = retry_after(answer.headers, now)
            return status_error(final_url, answer.status, retry_at, answer.body)
        content_type, charset = media_type(answer.headers.get("content-type", ""))
        return Fetched(
            url=url,
            final_url=final_url,
            status=answer.status,
            body=answer.body,
            content_type=content_type,
            charset=charset,
            fetched_at=now,
            conditions=Conditions(answer.headers.get("etag"), answer.headers.get("last-modified")),
            moved_to=trail.moved_to,
            wait_seconds=wait_seconds,
            links=answer.links,
            total_bytes=total_bytes,
        )

    async def _ask_robots(self, url: str) -> RobotsAnswer:
        target = _parse(url)
        if target.userinfo:
            target = target.copy_with(username=None, password=None)
        request = _Request("GET", target, encode({"accept": "text/plain"}), _ROBOTS_BOUNDS)
        answer = await self._exchange(request, Deadline(self._settings.timeout_seconds))
        return RobotsAnswer(answer.status, answer.headers, answer.body)

    # --- one request, one answer --------------------------------------------------------------

    async def _exchange(self, request: _Request, deadline: Deadline) -> _Raw:
        """Every request goes through here: guard, deadline, limits, and the one error seam."""
        headers = {b"user-agent": self._settings.user_agent.encode(), **request.headers}
        message = httpx.Request(
            request.method,
            request.target,
            headers=list(headers.items()),
            content=request.body,
            extensions={"timeout": _TIMEOUT.as_dict()},
        )
        with translated(show_url(str(request.target))):
            async with (
                self._pools.lease(origin_of(str(request.target))) as transport,
                deadline.running(),
            ):
                response = await transport.handle_async_request(message)
                try:
                    return await _read(response, request)
                finally:
                    await response.aclose()


def _is_answer(wanted: Request, status: int) -> bool:
    return (200 <= status < 300 and status not in _WITHOUT_BODY) or status in wanted.answers


@dataclass(frozen=True, slots=True)
class _Request:
    method: Method
    target: httpx.URL
    headers: Mapping[bytes, bytes]
    bounds: ByteLimits
    body: bytes | None = None
    is_told: bool = False
    """Whoever answers has answered, even if the rest of the body is broken (alerts)."""
    is_part: bool = False
    """Bytes of a file as they lie there."""


@dataclass(frozen=True, slots=True)
class _Raw:
    """An answer as it came, decompressed, header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    location: str | None
    links: tuple[str, ...]


async def _read(response: httpx.Response, request: _Request) -> _Raw:
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    location = response.headers.get("location")
    links = tuple(response.headers.get_list("link"))
    if request.is_told:
        body = await _read_answer(response, headers, request.bounds)
    elif response.status_code >= 400:
        body = await _read_error(response, headers)
    elif request.is_part:
        body = await _read_part(response, headers, request.bounds)
    else:
        body = await _read_body(response, headers, request.bounds)
    return _Raw(response.status_code, headers, body, location, links)


async def _read_body(
    response: httpx.Response, headers: Mapping[str, str], bounds: ByteLimits
) -> bytes:
    if not 200 <= response.status_code < 300:
        return b""
    body = BoundedBody(headers, bounds)
    await _fill(body, response)
    return body.finish()


async def _read_part(
    response: httpx.Response, headers: Mapping[str, str], bounds: ByteLimits
) -> bytes:
    """Nothing of a whole file; positions count the bytes as they come, so none are inflated."""
    if response.status_code != 206:
        return b""
    plain = {name: value for name, value in headers.items() if name != "content-encoding"}
    return await _read_body(response, plain, bounds)


async def _read_answer(
    response: httpx.Response, headers: Mapping[str, str], bounds: ByteLimits
) -> bytes:
    """As much as can be had: whoever sent a status has answered, even if the rest is broken."""
    plain = {name: value for name, value in headers.items() if name != "content-encoding"}
    body = BoundedBody(plain, bounds)
    with suppress(httpx.HTTPError):
        await _fill(body, response)
    return body.content


async def _read_error(response: httpx.Response, headers: Mapping[str, str]) -> bytes:
    """What an interface says of an error; pages in place of an answer are not worth the wait."""
    if "json" not in headers.get("content-type", ""):
        await _pass_over(response, headers)
        return b""
    with suppress(httpx.HTTPError, CodingError):
        body = BoundedBody(headers, _ERROR_BOUNDS)
        await _fill(body, response)
        return body.content
    return b""


async def _pass_over(response: httpx.Response, headers: Mapping[str, str]) -> None:
    """A short body nobody wants: once it is out of the way, the connection serves again.

    Most hosts have no robots.txt; their 404 must not cost a second connection, and handshake.
    """
    length = headers.get("content-length", "")
    if not (length.isascii() and length.isdigit() and int(length[:20]) <= MAX_PASSED_OVER_BYTES):
        return
    with suppress(httpx.HTTPError, TimeoutError):
        async with asyncio.timeout(PASS_OVER_SECONDS):
            async for _ in response.aiter_raw():
                pass


async def _fill(body: BoundedBody, response: httpx.Response) -> None:
    stream = cast("AsyncGenerator[bytes]", response.aiter_raw())
    async with aclosing(stream):
        async for data in stream:
            body.feed(data)
            if body.is_full:
                return


# --- addresses --------------------------------------------------------------------------------


@lru_cache(maxsize=256)
def _parse(url: str) -> httpx.URL:
    """A URL that can be asked for. Raises AddressError.

    Kept for a moment: each step of a fetch begins with it, and parsing is what costs most in them.
    """
    try:
        target = httpx.URL(url.strip())
    except (httpx.InvalidURL, ValueError) as error:
        raise _refused(url, f"is no address that can be fetched ({error})") from error
    if target.scheme not in ("http", "https") or not target.host:
        raise _refused(url, 'cannot be fetched: an address begins with "http://" or "https://"')
    if "%" in target.host or not 0 < (target.port or 1) < 65_536:
        raise _refused(url, "cannot be fetched: there can be no such host or port")
    return target.copy_with(fragment=None) if target.fragment else target


def _parse_public(url: str) -> httpx.URL:
    target = _parse(url)
    if target.userinfo:
        raise _refused(url, "is not fetched with a name and password: only public pages are read")
    return target


def _refused(url: str, why: str) -> AddressError:
    shown = show_url(url)
    return AddressError(f"{shown} {one_line(why)}", url=shown, is_permanent=True)


def _parse_next(base: str, location: str) -> str:
    """Where a redirect leads; whatever credentials it carries are dropped."""
    try:
        joined = str(httpx.URL(base).join(location))
    except (httpx.InvalidURL, ValueError) as error:
        raise AddressError(
            f"{base} redirects to {one_line(location)}, which is no address", url=base
        ) from error
    return str(_parse(joined).copy_with(username=None, password=None))


# --- connections ------------------------------------------------------------------------------


@cache
def _ssl_context() -> ssl.SSLContext:
    # Shared: making one takes 50 ms. SSL_CERT_FILE names an operator's own authorities.
    return httpx.create_ssl_context()


class _GuardedTransport(httpx.AsyncHTTPTransport):
    """httpx's transport over a connection of ours: its own pool offers no place for the guard.

    Used without httpx's client, whose cookies, redirects and credentials we would have to undo.
    """

    def __init__(self, backend: GuardedBackend, origin: str) -> None:
        # not the base's: all that it does is to make a pool
        self._connection = guarded_connection(backend, origin, _ssl_context())
        self._pool = cast("Any", self._connection)

    @property
    def is_reusable(self) -> bool:
        return self._connection.is_idle() and not self._connection.has_expired()
