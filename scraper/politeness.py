"""When a URL may be asked for, and whether: robots.txt, one request at a time, spacing, back-off.

    turn(url): rules of the origin → allowed? → host's turn (lock, back-off, spacing), also among
               processes that share a database → budgets → request

robots.txt is asked for in turns of its own, so that its redirects can cross hosts without two
fetches waiting for each other. Clock and sleep are injected; so is the way to ask.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeAlias
from urllib.parse import urljoin, urlsplit

from scraper.budgets import Budget
from scraper.errors import (
    AddressError,
    BudgetError,
    FetchError,
    LimitError,
    NetworkError,
    RobotsError,
    StatusError,
)
from scraper.headers import retry_after
from scraper.robots import RobotRules, allow_all, parse_robots
from scraper.turns import HostState, SharedTurns

#: RFC 9309 (2.4): a robots.txt should not be used for longer than a day.
ROBOTS_FRESH = timedelta(hours=24)
#: How long a robots.txt that answers with an error forbids everything before it is asked again.
ROBOTS_RETRY = timedelta(minutes=10)
#: The same where nothing answered at all; short, since a laptop that was offline comes back.
UNREACHABLE_RETRY = timedelta(seconds=30)
#: RFC 9309 (2.3.1.2): at least five consecutive redirects are followed, also to other hosts.
MAX_ROBOTS_REDIRECTS = 5
#: How long a host that answers 429 without saying how long is left alone.
DEFAULT_BACKOFF = timedelta(seconds=60)
#: Seconds between requests to services that are known to bear no more, by the beginning of their
#: addresses; the longest beginning holds. A `spacing` of the operator's that is longer holds all
#: the same. The Wayback Machine: 24 questions to its index a minute, 480 pages. Common Crawl: one
#: request a second.
LEAST_SPACING_SECONDS = {
    "web.archive.org/": 0.125,
    "web.archive.org/cdx/": 2.5,
    "web.archive.org/web/timemap/": 2.5,
    "index.commoncrawl.org/": 1.0,
    "data.commoncrawl.org/": 1.0,
}
#: Seconds that a request waits for a host's back-off to end; beyond, it returns with `retry_at`.
MAX_BACKOFF_WAIT_SECONDS = 10.0
#: Seconds that a request waits for the hour's budget; beyond, it returns with `retry_at`.
MAX_BUDGET_WAIT_SECONDS = 10.0
#: Seconds that a request waits for its turn at a host; the caller's own lease must outlast it.
MAX_QUEUE_SECONDS = 300.0
#: Hosts and origins remembered; about 1 kB each, robots.txt apart.
MAX_HOSTS = 20_000
#: Characters of robots.txt rules remembered altogether; about 30 bytes of memory each.
MAX_RULES_WEIGHT = 4_000_000
#: Bytes of robots.txt that are read at once: about a millisecond. Longer ones go to a thread.
SHORT_RULES_BYTES = 4_000

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class RobotsAnswer:
    """What asking once for a robots.txt gave."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes = b""


Ask: TypeAlias = Callable[[str], Awaitable[RobotsAnswer]]
"""One request without redirects; a longer body is cut, not refused. Raises FetchError."""


@dataclass(slots=True)
class _Host:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0
    free_at: datetime = _LONG_AGO
    """When the spacing since the last request ends."""
    closed_until: datetime = _LONG_AGO
    """Until when the host asked not to be asked."""
    closed_status: int | None = None
    budget: Budget | None = None

    def heed(self, told: HostState, now: datetime) -> None:
        """Wait for what others know of the host, too."""
        if told.free_at is not None:
            self.free_at = max(self.free_at, told.free_at)
        if told.closed_until is not None and told.closed_until > self.closed_until:
            self.closed_until, self.closed_status = told.closed_until, told.closed_status
        if self.budget is not None and told.spent_until is not None:
            self.budget.heed(told.spent_until, now)

    def told(self, now: datetime) -> HostState:
        """What others have to wait for."""
        return HostState(
            free_at=_told(self.free_at),
            closed_until=_told(self.closed_until),
            closed_status=self.closed_status,
            spent_until=None if self.budget is None else self.budget.whole_at(now),
        )


@dataclass(slots=True)
class _Origin:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0
    stale_at: datetime = _LONG_AGO
    rules: RobotRules | None = None
    failure: FetchError | None = None
    """Why the rules could not be read; everything is forbidden then."""


def host_of(url: str) -> str:
    """What one request at a time is counted by: the host name, whatever the port."""
    return (urlsplit(url).hostname or "").rstrip(".")


def origin_of(url: str) -> str:
    """What one robots.txt holds for: scheme, host and port (RFC 9309, 2.3)."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}".lower()


def least_spacing_seconds(url: str) -> float:
    """How long the host of this address is left alone after it was asked, whatever is set."""
    address = f"{host_of(url)}{urlsplit(url).path or '/'}"
    known = [start for start in LEAST_SPACING_SECONDS if address.startswith(start)]
    return LEAST_SPACING_SECONDS[max(known, key=len)] if known else 0.0


class Politeness:
    """Keeps order among all requests of one process, and with `turns` of several."""

    def __init__(
        self,
        ask: Ask,
        *,
        product_token: str,
        spacing_seconds: float,
        concurrency: int,
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]],
        requests_per_hour: int | None = None,
        host_requests_per_hour: int | None = None,
        turns: SharedTurns | None = None,
    ) -> None:
        self._ask = ask
        self._turns = turns
        self._budget = Budget(requests_per_hour) if requests_per_hour else None
        self._host_requests_per_hour = host_requests_per_hour
        self._product_token = product_token
        self._spacing_seconds = spacing_seconds
        self._slots = asyncio.Semaphore(concurrency)
        self._now = now
        self._sleep = sleep
        self._hosts: OrderedDict[str, _Host] = OrderedDict()
        self._origins: OrderedDict[str, _Origin] = OrderedDict()
        self._rules_weight = 0
        """Of all origins: adding it up anew for each would make ten thousand cost a minute."""

    def affordable(self) -> int | None:
        """How many requests the hour's budget has room for now; None: there is no limit."""
        return None if self._budget is None else self._budget.affordable(self._now())

    @asynccontextmanager
    async def turn(self, url: str, *, is_invited: bool = False) -> AsyncIterator[None]:
        """Wait for the moment in which this URL may be requested; request it inside.

        robots.txt is about crawling: where a page invites everybody to ask (`is_invited`), it is
        not looked at; order and spacing hold all the same.

        Raises RobotsError when robots.txt forbids it or cannot be read, AddressError or
        NetworkError when its host cannot be reached at all, StatusError when the host asked to be
        left alone for longer than we wait, LimitError when too many others wait for it, BudgetError
        when the requests of this hour are spent.
        """
        self._refuse_if_closed(url)
        delay_seconds = 0.0 if is_invited else await self._delay_by_robots(url)
        async with self._host_turn(url, delay_seconds):
            yield

    async def _delay_by_robots(self, url: str) -> float:
        """The spacing that robots.txt asks for. Raises RobotsError where it forbids the URL."""
        rules = await self._rules(url)
        if not rules.allows(url):
            raise RobotsError(f"robots.txt of {origin_of(url)} forbids {url}", url=url)
        return rules.crawl_delay_seconds or 0.0

    def note_answer(self, url: str, status: int, headers: Mapping[str, str]) -> datetime | None:
        """Leave the host alone when it says so (429, 503); the instant that it asked for."""
        if status not in (429, 503):
            return None
        now = self._now()
        retry_at = retry_after(headers, now)
        until = retry_at or (now + DEFAULT_BACKOFF if status == 429 else None)
        if until is not None:
            host = self._host(host_of(url))
            host.closed_until = max(host.closed_until, until)
            host.closed_status = status
        return retry_at

    # --- turns at a host ----------------------------------------------------------------------

    @asynccontextmanager
    async def _host_turn(self, url: str, delay_seconds: float = 0.0) -> AsyncIterator[None]:
        host = self._host(host_of(url))
        least_seconds = max(delay_seconds, least_spacing_seconds(url))
        spacing = timedelta(seconds=max(self._spacing_seconds, least_seconds))
        give_up_at = self._now() + timedelta(seconds=MAX_QUEUE_SECONDS)
        host.users += 1
        try:
            await self._queue(host, url)
            try:
                self._refuse_if_closed(url)
                await self._sleep_until(max(host.free_at, host.closed_until))
                async with self._shared_turn(host, url, give_up_at), self._slots:
                    await self._afford(host, url)
                    try:
                        yield
                    finally:
                        host.free_at = self._now() + spacing
            finally:
                host.lock.release()
        finally:
            host.users -= 1

    @asynccontextmanager
    async def _shared_turn(
        self, host: _Host, url: str, give_up_at: datetime
    ) -> AsyncIterator[None]:
        """The turn among processes as well; others hear of what this one learned of the host."""
        if self._turns is None:
            yield
            return
        name = host_of(url)
        while (told := await self._turns.take(name)).ask_at is not None:
            host.heed(told.state, self._now())
            self._refuse_if_closed(url)
            if told.ask_at > give_up_at:
                raise self._queued_out(url)
            await self._sleep_until(told.ask_at)
        try:
            host.heed(told.state, self._now())
            yield
        finally:
            # not to be cut in half: the next of ours is not to begin before others know
            await asyncio.shield(self._turns.give_back(name, host.told(self._now())))

    async def _afford(self, host: _Host, url: str) -> None:
        """Count this request, as soon as the hour has room for it. Raises BudgetError."""
        budgets = {"requests_per_hour": self._budget, "host_requests_per_hour": host.budget}
        limited = {name: each for name, each in budgets.items() if each is not None}
        waited = 0.0
        while True:
            now = self._now()
            waits = {name: each.wait_seconds(now) for name, each in limited.items()}
            longest = max(waits, key=waits.__getitem__, default="")
            seconds = waits.get(longest, 0.0)
            if seconds <= 0:
                break
            if waited + seconds > MAX_BUDGET_WAIT_SECONDS:
                raise _spent(url, longest, limited[longest], now)
            await self._sleep(seconds)
            waited += seconds
        for each in limited.values():
            each.spend(now)

    async def _queue(self, host: _Host, url: str) -> None:
        try:
            async with asyncio.timeout(MAX_QUEUE_SECONDS):
                await host.lock.acquire()
        except TimeoutError as error:
            raise self._queued_out(url) from error

    def _queued_out(self, url: str) -> LimitError:
        return LimitError(
            f"{host_of(url)} has a queue of more than MAX_QUEUE_SECONDS = "
            f"{MAX_QUEUE_SECONDS:g}; {url} waits for the next round",
            url=url,
            retry_at=self._now() + timedelta(seconds=MAX_QUEUE_SECONDS),
        )

    def _refuse_if_closed(self, url: str) -> None:
        host = self._hosts.get(host_of(url))
        if host is None:
            return
        seconds = (host.closed_until - self._now()).total_seconds()
        if seconds > MAX_BACKOFF_WAIT_SECONDS:
            raise StatusError(
                f"{host_of(url)} answered {host.closed_status} and is left alone until "
                f"{host.closed_until:%Y-%m-%d %H:%M:%S} UTC",
                url=url,
                status=host.closed_status,
                retry_at=host.closed_until,
            )

    async def _sleep_until(self, instant: datetime) -> None:
        seconds = (instant - self._now()).total_seconds()
        if seconds > 0:
            await self._sleep(seconds)

    def _host(self, name: str) -> _Host:
        host = self._hosts.setdefault(name, _Host())
        if host.budget is None and self._host_requests_per_hour:
            host.budget = Budget(self._host_requests_per_hour)
        self._hosts.move_to_end(name)
        while len(self._hosts) > MAX_HOSTS and self._forget_a_host(but=name):
            pass
        return host

    def _forget_a_host(self, but: str) -> bool:
        """Drop the host that was longest unused, if possible one that owes nothing."""
        now = self._now()
        first = None
        for key, host in self._hosts.items():
            if host.users or key == but:
                continue
            first = first or key
            if max(host.free_at, host.closed_until) <= now:
                break
        else:
            key = first or ""
        return self._hosts.pop(key, None) is not None

    # --- robots.txt ---------------------------------------------------------------------------

    async def _rules(self, url: str) -> RobotRules:
        key = origin_of(url)
        origin = self._origins.setdefault(key, _Origin())
        self._origins.move_to_end(key)
        origin.users += 1
        try:
            async with origin.lock:
                if origin.stale_at <= self._now():
                    before = _weight(origin)
                    await self._read_robots(key, origin)
                    self._rules_weight += _weight(origin) - before
                    self._forget_origins()
        finally:
            origin.users -= 1
        if origin.failure is not None:
            raise _forbidding(origin.failure, url, origin.stale_at)
        assert origin.rules is not None, key
        return origin.rules

    async def _read_robots(self, key: str, origin: _Origin) -> None:
        try:
            rules = await self._fetch_robots(f"{key}/robots.txt")
        except BudgetError:
            raise  # nothing was asked, so nothing is known of the rules
        except FetchError as error:
            origin.rules, origin.failure = None, error
            pause = ROBOTS_RETRY if isinstance(error, StatusError) else UNREACHABLE_RETRY
            origin.stale_at = error.retry_at or self._now() + pause
        else:
            origin.rules, origin.failure = rules, None
            origin.stale_at = self._now() + ROBOTS_FRESH

    async def _fetch_robots(self, url: str) -> RobotRules:
        for _ in range(MAX_ROBOTS_REDIRECTS + 1):
            async with self._host_turn(url):
                answer = await self._ask(url)
                # before the turn ends: the next in the queue must know
                retry_at = self.note_answer(url, answer.status, answer.headers)
            if answer.status not in _REDIRECTS or "location" not in answer.headers:
                return await self._judge_robots(url, answer, retry_at)
            url = urljoin(url, answer.headers["location"])
            if urlsplit(url).scheme not in ("http", "https"):
                break
        # RFC 9309 (2.3.1.2): beyond, the file counts as unavailable.
        return allow_all(self._product_token)

    async def _judge_robots(
        self, url: str, answer: RobotsAnswer, retry_at: datetime | None
    ) -> RobotRules:
        if 200 <= answer.status < 300:
            if len(answer.body) <= SHORT_RULES_BYTES:
                return parse_robots(answer.body, self._product_token)
            return await asyncio.to_thread(parse_robots, answer.body, self._product_token)
        if answer.status >= 500 or answer.status == 429:
            raise StatusError(
                f"it answered {answer.status}", url=url, status=answer.status, retry_at=retry_at
            )
        return allow_all(self._product_token)

    def _forget_origins(self) -> None:
        if self._are_origins_few():
            return
        for key, origin in list(self._origins.items()):
            if self._are_origins_few():
                return
            if not origin.users:
                self._rules_weight -= _weight(origin)
                del self._origins[key]

    def _are_origins_few(self) -> bool:
        return len(self._origins) <= MAX_HOSTS and self._rules_weight <= MAX_RULES_WEIGHT


def _told(instant: datetime) -> datetime | None:
    return None if instant == _LONG_AGO else instant


def _weight(origin: _Origin) -> int:
    return origin.rules.weight if origin.rules else 0


def _spent(url: str, name: str, budget: Budget, now: datetime) -> BudgetError:
    # not when one more may be made: all who wait would come for that one
    free_at = now + timedelta(seconds=budget.rest_seconds(now))
    return BudgetError(
        f"{url} waits: [fetch] {name} = {budget.per_hour} are spent until "
        f"{free_at:%Y-%m-%d %H:%M:%S} UTC",
        url=url,
        retry_at=free_at,
    )


def _forbidding(failure: FetchError, url: str, retry_at: datetime) -> FetchError:
    """What an unreadable robots.txt means for a URL: nothing is fetched, for the truest reason."""
    error: FetchError
    if isinstance(failure, AddressError | NetworkError) and origin_of(failure.url) == origin_of(
        url
    ):
        # The page would meet the same: no need to speak of robots.txt.
        error = type(failure)(
            str(failure), url=url, retry_at=retry_at, is_permanent=failure.is_permanent
        )
    else:
        error = RobotsError(
            f"robots.txt of {origin_of(url)} could not be read ({failure}); nothing of it is "
            f"fetched before {retry_at:%Y-%m-%d %H:%M:%S} UTC",
            url=url,
            retry_at=retry_at,
        )
    error.__cause__ = failure
    return error
