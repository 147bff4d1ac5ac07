"""Turns at a host, robots.txt, and back-off, on a clock of our own."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from scraper import politeness
from scraper.errors import (
    AddressError,
    BudgetError,
    LimitError,
    NetworkError,
    RobotsError,
    StatusError,
)
from scraper.politeness import Politeness, RobotsAnswer

START = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        await asyncio.sleep(0)

    @property
    def seconds(self) -> float:
        return (self.now - START).total_seconds()


class Web:
    """Answers for robots.txt, and the instants at which anything was asked."""

    def __init__(self, clock: Clock, answers: dict[str, object]) -> None:
        self.clock = clock
        self.answers = answers
        self.asked: list[tuple[float, str]] = []

    async def ask(self, url: str) -> RobotsAnswer:
        self.asked.append((self.clock.seconds, url))
        await asyncio.sleep(0)
        answer = self.answers.get(url, RobotsAnswer(404, {}))
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, RobotsAnswer)
        return answer

    @property
    def urls(self) -> list[str]:
        return [url for _, url in self.asked]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def make(clock):
    def build(answers=None, *, spacing=2.0, concurrency=32):
        web = Web(clock, answers or {})
        polite = Politeness(
            web.ask,
            product_token="swansong",
            spacing_seconds=spacing,
            concurrency=concurrency,
            now=clock,
            sleep=clock.sleep,
        )
        return polite, web

    return build


async def take(polite, web, url):
    async with polite.turn(url):
        web.asked.append((web.clock.seconds, url))
        await asyncio.sleep(0)


def robots(body: str, status: int = 200, **headers: str) -> RobotsAnswer:
    return RobotsAnswer(status, headers, body.encode())


ROBOTS = "https://a.example/robots.txt"


async def test_spacing_is_kept_between_requests_to_one_host(make):
    polite, web = make()
    await asyncio.gather(*(take(polite, web, f"https://a.example/{n}") for n in range(3)))
    assert [seconds for seconds, _ in web.asked] == [0, 2, 4, 6]
    assert web.urls[0] == ROBOTS


async def test_services_that_bear_little_are_spared_whatever_is_set(make):
    """24 questions to the index in a minute, and no page sooner after one."""
    polite, web = make(spacing=0)
    index, page = "https://web.archive.org/cdx/search/cdx?url=x", "https://web.archive.org/web/1/x"
    for url in [index] * 25 + [page] * 3 + [index]:
        await take(polite, web, url)
    at = [seconds for seconds, url in web.asked if url == index]
    assert at[:25] == [0.125 + 2.5 * n for n in range(25)]
    assert all(later - first >= 60 for first, later in zip(at, at[24:], strict=False))
    pages = [seconds for seconds, url in web.asked if url == page]
    assert [later - first for first, later in pairwise(pages)] == [0.125, 0.125]


@pytest.mark.parametrize(
    ("url", "seconds"),
    [
        ("https://web.archive.org/web/2019/https://ada.example/cdx/", 0.125),
        ("http://WEB.archive.org/cdx/search/cdx?url=x", 2.5),
        ("https://web.archive.org/web/timemap/link/https://ada.example/", 2.5),
        ("https://web.archive.org", 0.125),
        ("https://web.archive.org.ada.example/cdx/", 0.0),
        ("https://data.commoncrawl.org/crawl-data/x", 1.0),
        ("https://ada.example/", 0.0),
    ],
)
def test_least_spacing_is_a_matter_of_host_and_path(url, seconds):
    assert politeness.least_spacing_seconds(url) == seconds


async def test_longer_spacing_of_the_operator_holds(make):
    polite, web = make(spacing=10.0)
    for _ in range(2):
        await take(polite, web, "https://web.archive.org/cdx/search/cdx")
    assert [seconds for seconds, _ in web.asked] == [0, 10, 20]


async def test_host_is_never_asked_twice_at_once(make):
    polite, _ = make(spacing=0)
    running, most = 0, 0

    async def request(n):
        nonlocal running, most
        async with polite.turn(f"https://a.example:{8000 + n % 2}/{n}"):
            running += 1
            most = max(most, running)
            await asyncio.sleep(0)
            running -= 1

    await asyncio.gather(*(request(n) for n in range(20)))
    assert most == 1


async def test_hosts_do_not_wait_for_each_other(make):
    polite, web = make()
    async with polite.turn("https://a.example/"):
        await take(polite, web, "https://b.example/")
    assert web.clock.seconds == 4  # each host's page after its robots.txt


async def test_requests_in_all_are_bounded(make):
    polite, _ = make(spacing=0, concurrency=2)
    running, most = 0, 0

    async def request(n):
        nonlocal running, most
        async with polite.turn(f"https://h{n}.example/"):
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.001)
            running -= 1

    await asyncio.gather(*(request(n) for n in range(10)))
    assert most == 2


async def test_turn_ends_when_the_request_fails(make):
    polite, web = make()
    with pytest.raises(ZeroDivisionError):
        async with polite.turn("https://a.example/"):
            1 / 0  # noqa: B018
    await take(polite, web, "https://a.example/2")
    assert web.clock.seconds == 4


async def test_turn_ends_when_the_caller_is_cancelled(make):
    polite, web = make()

    async def stuck():
        async with polite.turn("https://a.example/"):
            await asyncio.Event().wait()

    task = asyncio.create_task(stuck())
    await asyncio.sleep(0.01)
    waiting = asyncio.create_task(take(polite, web, "https://a.example/2"))
    await asyncio.sleep(0.01)
    task.cancel()
    await waiting
    assert web.urls[-1] == "https://a.example/2"


# --- robots.txt -------------------------------------------------------------------------------


async def test_robots_forbids(make):
    polite, web = make({ROBOTS: robots("User-agent: *\nDisallow: /private")})
    with pytest.raises(RobotsError, match="forbids") as caught:
        await take(polite, web, "https://a.example/private/x")
    assert caught.value.retry_at is None
    await take(polite, web, "https://a.example/public")


async def test_robots_is_asked_for_once_by_many(make):
    polite, web = make(spacing=0)
    await asyncio.gather(*(take(polite, web, f"https://a.example/{n}") for n in range(5)))
    assert web.urls.count(ROBOTS) == 1


async def test_robots_holds_for_scheme_host_and_port(make):
    polite, web = make(spacing=0)
    for url in ("https://a.example/", "http://a.example/", "https://a.example:8443/"):
        await take(polite, web, url)
    assert [url for url in web.urls if url.endswith("robots.txt")] == [
        ROBOTS,
        "http://a.example/robots.txt",
        "https://a.example:8443/robots.txt",
    ]


async def test_robots_is_asked_for_again_after_a_day(make):
    polite, web = make()
    await take(polite, web, "https://a.example/1")
    web.clock.now += timedelta(hours=23)
    await take(polite, web, "https://a.example/2")
    assert web.urls.count(ROBOTS) == 1
    web.clock.now += timedelta(hours=1, minutes=1)
    await take(polite, web, "https://a.example/3")
    assert web.urls.count(ROBOTS) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451])
async def test_robots_that_is_not_there_allows_everything(make, status):
    polite, web = make({ROBOTS: robots("User-agent: *\nDisallow: /", status)})
    await take(polite, web, "https://a.example/x")
    assert web.urls[-1] == "https://a.example/x"


@pytest.mark.parametrize("status", [500, 503, 429])
async def test_robots_with_an_error_forbids_everything_for_now(make, status):
    polite, web = make({ROBOTS: robots("", status)})
    with pytest.raises(RobotsError, match=f"answered {status}") as caught:
        await take(polite, web, "https://a.example/x")
    assert caught.value.retry_at == START + politeness.ROBOTS_RETRY
    assert not caught.value.is_permanent
    web.answers.clear()
    web.clock.now = caught.value.retry_at
    await take(polite, web, "https://a.example/x")


async def test_unreadable_robots_is_not_asked_for_by_every_page(make):
    polite, web = make({ROBOTS: robots("", 500)})
    for n in range(3):
        with pytest.raises(RobotsError):
            await take(polite, web, f"https://a.example/{n}")
    assert web.urls == [ROBOTS]


@pytest.mark.parametrize("kind", [NetworkError, AddressError])
async def test_unreachable_host_is_named_as_such(make, kind):
    """Not "robots.txt forbids it", which would send the user looking in the wrong place."""
    polite, web = make({ROBOTS: kind("the host was not found", url=ROBOTS)})
    with pytest.raises(kind, match="not found") as caught:
        await take(polite, web, "https://a.example/x")
    assert caught.value.url == "https://a.example/x"
    assert caught.value.retry_at == START + politeness.UNREACHABLE_RETRY
    assert web.urls == [ROBOTS]


async def test_robots_that_takes_too_long_forbids(make):
    polite, web = make({ROBOTS: LimitError("it took too long", url=ROBOTS)})
    with pytest.raises(RobotsError, match="too long"):
        await take(polite, web, "https://a.example/x")


async def test_robots_redirects_are_followed_five_times(make):
    hops = [ROBOTS, *(f"https://h{n}.example/robots.txt" for n in range(5))]
    answers = {here: robots("", 301, location=there) for here, there in pairwise(hops)}
    answers[hops[-1]] = robots("User-agent: *\nDisallow: /")
    polite, web = make(answers)
    with pytest.raises(RobotsError):
        await take(polite, web, "https://a.example/x")
    assert web.urls == hops


async def test_robots_that_redirects_on_and_on_counts_as_absent(make):
    polite, web = make({ROBOTS: robots("", 301, location="/robots.txt")})
    await take(polite, web, "https://a.example/x")
    assert web.urls.count(ROBOTS) == 6


async def test_robots_that_redirect_to_each_other_do_not_lock(make):
    other = "https://b.example/robots.txt"
    polite, web = make(
        {ROBOTS: robots("", 301, location=other), other: robots("", 301, location=ROBOTS)}
    )
    async with asyncio.timeout(5):
        await asyncio.gather(
            take(polite, web, "https://a.example/x"), take(polite, web, "https://b.example/x")
        )


async def test_crawl_delay_widens_the_spacing(make):
    polite, web = make({ROBOTS: robots("User-agent: *\nCrawl-delay: 7")})
    for n in range(2):
        await take(polite, web, f"https://a.example/{n}")
    assert [seconds for seconds, _ in web.asked] == [0, 2, 9]


# --- back-off ---------------------------------------------------------------------------------


async def test_host_that_says_when_is_left_alone_until_then(make):
    polite, web = make()
    await take(polite, web, "https://a.example/1")
    retry_at = polite.note_answer("https://a.example/1", 429, {"retry-after": "3600"})
    asked = len(web.asked)
    with pytest.raises(StatusError, match="left alone until") as caught:
        await take(polite, web, "https://a.example/2")
    assert caught.value.retry_at == retry_at == web.clock.now + timedelta(hours=1)
    assert len(web.asked) == asked


async def test_other_hosts_do_not_suffer_from_a_back_off(make):
    polite, web = make()
    polite.note_answer("https://a.example/1", 503, {"retry-after": "3600"})
    await take(polite, web, "https://b.example/2")
    assert web.urls[-1] == "https://b.example/2"


async def test_short_back_off_is_waited_for(make):
    polite, web = make()
    polite.note_answer("https://a.example/1", 503, {"retry-after": "5"})
    await take(polite, web, "https://a.example/2")
    assert web.asked[0] == (5, ROBOTS)


async def test_429_without_a_wish_is_obeyed_for_a_minute(make):
    polite, web = make()
    assert polite.note_answer("https://a.example/1", 429, {}) is None
    with pytest.raises(StatusError):
        await take(polite, web, "https://a.example/2")
    web.clock.now += politeness.DEFAULT_BACKOFF
    await take(polite, web, "https://a.example/2")


async def test_queue_that_is_too_long_is_left(make, monkeypatch):
    monkeypatch.setattr(politeness, "MAX_QUEUE_SECONDS", 0.01)
    polite, web = make(spacing=0)
    async with polite.turn("https://a.example/1"):
        with pytest.raises(LimitError, match="MAX_QUEUE_SECONDS") as caught:
            await take(polite, web, "https://a.example/2")
    assert caught.value.retry_at is not None


# --- memory -----------------------------------------------------------------------------------


async def test_tables_of_hosts_are_bounded(make, monkeypatch):
    monkeypatch.setattr(politeness, "MAX_HOSTS", 50)
    polite, web = make()
    for n in range(200):
        await take(polite, web, f"https://h{n}.example/")
    assert len(polite._hosts) <= 50
    assert len(polite._origins) <= 50


async def test_host_in_back_off_is_remembered_before_idle_ones(make, monkeypatch):
    monkeypatch.setattr(politeness, "MAX_HOSTS", 20)
    polite, web = make(spacing=0)
    polite.note_answer("https://a.example/", 429, {"retry-after": "80000"})
    for n in range(100):
        await take(polite, web, f"https://h{n}.example/")
    with pytest.raises(StatusError):
        await take(polite, web, "https://a.example/")


async def test_rules_in_memory_are_bounded(make, monkeypatch):
    monkeypatch.setattr(politeness, "MAX_RULES_WEIGHT", 10_000)
    big = "User-agent: *\n" + "Disallow: /x\n" * 300
    polite, web = make({f"https://h{n}.example/robots.txt": robots(big) for n in range(20)})
    for n in range(20):
        await take(polite, web, f"https://h{n}.example/")
    assert sum(origin.rules.weight for origin in polite._origins.values()) <= 10_000


# --- budgets --------------------------------------------------------------------------------------


@pytest.fixture
def budgeted(clock):
    def build(**budgets):
        web = Web(clock, {})
        polite = Politeness(
            web.ask,
            product_token="swansong",
            spacing_seconds=0.0,
            concurrency=32,
            now=clock,
            sleep=clock.sleep,
            **budgets,
        )
        return polite, web

    return build


async def ask_all(polite, web, urls):
    """Ask for all at the same time; what was refused, by URL."""

    async def ask(url):
        try:
            await take(polite, web, url)
        except BudgetError as error:
            return url, error
        return None

    return dict(filter(None, await asyncio.gather(*map(ask, urls))))


async def test_budget_holds_for_all_hosts_and_robots_together(budgeted, clock):
    polite, web = budgeted(requests_per_hour=20)
    urls = [f"https://h{number}.example/feed" for number in range(30)]
    left, hours = urls, 0
    while left and hours < 10:
        hours += 1
        for _ in range(12):
            left = list(await ask_all(polite, web, left))
            clock.now += timedelta(minutes=5)
    assert not left
    instants = [instant for instant, _ in web.asked]
    assert len(instants) == 60  # a robots.txt and a feed of each
    assert all(
        later - first >= 3599.9 for first, later in zip(instants, instants[20:], strict=False)
    )


async def test_budget_of_one_host_leaves_the_others_alone(budgeted):
    polite, web = budgeted(host_requests_per_hour=10)
    refused = await ask_all(polite, web, ["https://a.example/1", "https://b.example/1"])
    assert {url for _, url in web.asked} == {ROBOTS, "https://b.example/robots.txt"}
    assert set(refused) == {"https://a.example/1", "https://b.example/1"}
    assert polite.affordable() is None


async def test_spent_budget_says_when_to_come_back(budgeted, clock):
    polite, web = budgeted(requests_per_hour=60)
    urls = [f"https://h{number}.example/feed" for number in range(9)]
    refused = await ask_all(polite, web, urls)
    assert polite.affordable() == 0
    for error in refused.values():
        assert error.reason == "budget_spent"
        assert "requests_per_hour = 60" in str(error)
        assert error.retry_at > clock.now


async def test_spent_budget_says_nothing_of_robots(budgeted, clock):
    """What was never asked for is asked for as soon as the hour has room."""
    polite, web = budgeted(requests_per_hour=10)
    first, second = "https://a.example/1", "https://b.example/1"
    assert set(await ask_all(polite, web, [first, second])) == {first, second}
    assert web.urls == [ROBOTS]
    clock.now += timedelta(minutes=6, seconds=1)
    await ask_all(polite, web, [second])
    assert web.urls == [ROBOTS, "https://b.example/robots.txt"]
    clock.now += timedelta(minutes=6, seconds=1)
    await take(polite, web, second)
    assert web.urls[-1] == second


async def test_short_wait_for_the_budget_is_waited_out(budgeted, clock):
    polite, web = budgeted(requests_per_hour=3600)
    for number in range(400):
        await take(polite, web, f"https://a.example/{number}")
    assert len(web.asked) == 401
    assert clock.seconds > 0
