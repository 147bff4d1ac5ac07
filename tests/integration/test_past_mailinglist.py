"""The past of mailing lists: every month of the window, and what a month that fails costs."""

from __future__ import annotations

import gzip
import random
from datetime import UTC, date, datetime
from itertools import pairwise
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper.errors import FetchError, LimitError, ParseError
from scraper.past import Asked
from tests.site import Reply, Request, Site, failing, in_turn, too_many
from tests.stepping import Gone, asking, go

PATH = "/archives/list/dev@lists.example/"
EXPORT = f"{PATH}export/list.mbox.gz"
NOW = datetime(2026, 5, 20, tzinfo=UTC)


def at(year: int, month: int = 1, day: int = 1) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


async def gone(asked: Asked, **changes: object) -> Gone:
    async with asking(**changes) as ask:
        return await go("mailinglist", asked, ask)


def days(found: Gone) -> set[str]:
    return {f"{entry.published_at:%Y-%m-%d}" for entry in found.entries if entry.published_at}


def mailbox(*sent: str, noise_bytes: int = 0) -> bytes:
    def noise(day: str) -> str:
        """What cannot be packed."""
        return random.Random(day).randbytes(noise_bytes).hex()

    return "".join(
        "From ada at falk.example  Mon Mar  1 10:00:00 2021\n"
        f"From: ada at falk.example (Ada Falk)\nMessage-ID: <{day}@falk.example>\n"
        f"Date: {datetime.fromisoformat(day):%a, %d %b %Y} 10:00:00 +0000\n"
        f"Subject: [dev] News\nX-Noise: {noise(day)}\n\nSome news of the harbour and its boats.\n\n"
        for day in sent
    ).encode()


def export(*sent: str, **more: int) -> object:
    """HyperKitty's: the messages of the days that are asked for, the end exclusive."""

    def answer(request: Request) -> Reply:
        query = {n: v[0] for n, v in parse_qs(urlsplit(request.path).query).items()}
        some = [day for day in sent if query["start"] <= day < query["end"]]
        return Reply(body=gzip.compress(mailbox(*some, **more)))

    return answer


def spans(found: Gone) -> list[tuple[date, date]]:
    """The days that were asked for, in their order."""
    return sorted(
        (date.fromisoformat(step.memo["start"]), date.fromisoformat(step.memo["end"]))
        for step in found.steps
    )


# --- Mailman 3 --------------------------------------------------------------------------------


async def test_each_month_of_the_window_is_asked_for_once(site):
    site.add(EXPORT, export("2021-03-31", "2021-04-01", "2021-06-30", "2021-07-01"))
    asked = Asked(site.url(PATH), at(2021, 4, 1), at(2021, 7, 1))
    found = await gone(asked)
    assert days(found) == {"2021-04-01", "2021-06-30"}
    months = spans(found)
    assert [start.month for start, _ in months] == [3, 4, 5, 6, 7]  # clocks go wrong
    assert all(end == following for (_, end), (following, _) in pairwise(months))


async def test_list_that_is_silent_for_years_is_read_to_its_first_message(site):
    sent = ("1998-02-03", "2011-01-01", "2011-12-31", "2019-06-01", "2026-05-19")
    site.add(EXPORT, export(*sent))
    found = await gone(Asked(site.url(PATH), asked_at=NOW))
    assert days(found) == set(sent)
    whole = spans(found)
    assert whole[0][0] == date(1990, 1, 1)
    assert whole[-1][1] > NOW.date()
    # nothing is asked for twice, nothing left out
    assert all(end == following for (_, end), (following, _) in pairwise(whole))
    assert len(whole) < 80


async def test_month_that_fails_costs_no_other(site):
    answer = export("2021-03-05", "2021-04-05", "2021-05-05")
    site.add(EXPORT, lambda r: failing(500) if "start=2021-04" in r.path else answer(r))
    found = await gone(Asked(site.url(PATH), at(2021, 3), at(2021, 6)))
    assert days(found) == {"2021-03-05", "2021-05-05"}
    assert [error.status for error in found.failures if isinstance(error, FetchError)] == [500]


async def test_month_that_is_too_long_is_asked_for_in_halves(site):
    sent = [f"2021-04-{day:02}" for day in range(1, 31)]
    site.add(EXPORT, export(*sent, noise_bytes=2_000))
    asked = Asked(site.url(PATH), at(2021, 4), at(2021, 5))
    found = await gone(asked, max_wire_bytes=20_000)
    assert days(found) == set(sent)
    assert found.failures == []
    assert len(found.steps) > 5


async def test_day_that_is_too_long_is_a_failure(site):
    site.add(EXPORT, export("2021-04-07", "2021-04-20", noise_bytes=30_000))
    asked = Asked(site.url(PATH), at(2021, 4), at(2021, 5))
    found = await gone(asked, max_wire_bytes=20_000)
    assert days(found) == set()
    assert [type(error) for error in found.failures] == [LimitError, LimitError]


async def test_mailbox_that_breaks_off_and_a_page_in_its_place_are_failures(site):
    cut = Reply(body=gzip.compress(mailbox("2021-03-05"))[:60])
    page = Reply(headers={"Content-Type": "text/html"}, body=b"<html>Please log in</html>")
    bad = {"2021-03": cut, "2021-04": page}
    answer = export("2021-05-05")

    def either(request: Request) -> Reply:
        month = request.path.partition("start=")[2][:7]
        return bad[month] if month in bad else answer(request)

    site.add(EXPORT, either)
    found = await gone(Asked(site.url(PATH), at(2021, 3, 10), at(2021, 6)))
    assert days(found) == {"2021-05-05"}
    assert [type(error) for error in found.failures] == [ParseError, ParseError]


# --- Mailman 2 --------------------------------------------------------------------------------


def pipermail(site: Site, **months: Reply) -> None:
    """An archive's page with these months, written `May_2020`."""
    names = {
        f"{name.partition('_')[2]}-{name.partition('_')[0]}.txt.gz": answer
        for name, answer in months.items()
    }
    links = "".join(f'<a href="{name}">[ Gzip\'d Text ]</a>' for name in names)
    site.page("/pipermail/dev/", f"<html><body>{links}</body></html>")
    for name, answer in names.items():
        site.add(f"/pipermail/dev/{name}", answer)


def packed(*sent: str) -> Reply:
    return Reply(body=gzip.compress(mailbox(*sent)))


async def test_months_that_fail_or_break_off_cost_no_other(site):
    cut = Reply(body=gzip.compress(mailbox("2020-04-05"))[:60])
    pipermail(
        site,
        May_2020=packed("2020-05-05"),
        April_2020=cut,
        March_2020=failing(404),
        February_2020=packed("2020-02-05"),
    )
    found = await gone(Asked(site.url("/pipermail/dev/")))
    assert days(found) == {"2020-05-05", "2020-02-05"}
    assert {type(error) for error in found.failures} >= {ParseError}
    assert len(found.failures) == 2


async def test_only_months_that_touch_the_window_are_asked_for(site):
    pipermail(
        site,
        June_2020=packed(),
        May_2020=packed("2020-05-05"),
        April_2020=packed(),
        January_2020=packed(),
    )
    asked = Asked(site.url("/pipermail/dev/"), at(2020, 5), at(2020, 6))
    found = await gone(asked)
    assert days(found) == {"2020-05-05"}
    asked_for = [request.path.rpartition("/")[2] for request in site.requests]
    assert "2020-January.txt.gz" not in asked_for
    assert "2020-May.txt.gz" in asked_for


async def test_limit_of_requests_is_waited_for(site):
    pipermail(site, May_2020=Reply(404))
    site.add("/pipermail/dev/2020-May.txt.gz", in_turn(too_many("60"), packed("2020-05-05")))
    found = await gone(Asked(site.url("/pipermail/dev/")))
    assert days(found) == {"2020-05-05"}
    assert found.failures == []


async def test_message_that_cannot_be_read_is_named(site):
    body = (
        mailbox("2020-05-05") + b"From x at y.example  Mon Mar  1 10:00:00 2021\nSubject: a\n\nb\n"
    )
    pipermail(site, May_2020=Reply(body=gzip.compress(body)))
    found = await gone(Asked(site.url("/pipermail/dev/")))
    assert days(found) == {"2020-05-05"}
    assert found.skipped == ["a message without Message-ID"]


@pytest.mark.parametrize("page", ["<html>Another page</html>", ""])
async def test_page_that_names_no_months_is_a_failure(site, page):
    site.page("/pipermail/dev/", page)
    found = await gone(Asked(site.url("/pipermail/dev/")))
    assert [type(error) for error in found.failures] == [ParseError]
