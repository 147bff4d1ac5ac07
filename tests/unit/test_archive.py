"""The Wayback Machine's answers, and what becomes of each."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper import archive, stages
from scraper.archive import Copy
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, NetworkError, ParseError, RobotsError, StatusError
from scraper.records import Fetched, NotAPost, Request, Unchanged
from scraper.told import Told

NOW = datetime(2026, 11, 5, tzinfo=UTC)
ENDPOINTS = Endpoints(wayback="https://archive.example")
URL = "https://ada.example/bye?from=feed"
TABLE = [
    ["timestamp", "original", "mimetype", "statuscode"],
    ["20260504101500", URL, "text/html", "200"],
]
PAGE = (
    b"<html><head><title>Bye</title></head><body><article><p>Today is my last day at Quillon Labs, "
    b"after four years as a compiler engineer. Thank you all, it was a good time.</p></article>"
)
NONE = NotAPost(URL, "gone", "gone, and no archived copy")
EXCLUDED = NotAPost(URL, "gone", "gone, and the archive may not show its copy")


def refusal(status: int) -> StatusError:
    return StatusError(f"answered {status}", url="u", status=status, is_permanent=status == 410)


class Door:
    """Answers in turn; `final_url` is where a redirect led."""

    def __init__(self, *answers: Any, final_url: str | None = None) -> None:
        self._answers = list(answers)
        self._final_url = final_url
        self.asked: list[str] = []

    async def __call__(self, wanted: str | Request) -> Fetched | Unchanged | FetchError:
        url = wanted if isinstance(wanted, str) else wanted.url
        self.asked.append(url)
        found = self._answers.pop(0)
        if isinstance(found, FetchError):
            return found
        body = found if isinstance(found, bytes) else json.dumps(found).encode()
        return Fetched(url, self._final_url or url, 200, body, "text/html", "utf-8", NOW)


async def test_first_copy_is_read_as_the_page_that_it_was() -> None:
    door = Door(TABLE, PAGE)
    found = await archive.find_copy(URL, door, ENDPOINTS)
    assert isinstance(found, Copy)
    asked = urlsplit(door.asked[0])
    assert (asked.netloc, asked.path) == ("archive.example", "/cdx/search/cdx")
    query = {name: values[0] for name, values in parse_qs(asked.query).items()}
    assert (query["url"], query["limit"], query["filter"]) == (URL, "1", "statuscode:200")
    assert door.asked[1] == f"https://archive.example/web/20260504101500id_/{URL}"
    told = stages.read_copy(found, None)
    assert isinstance(told, Told)
    assert (told.post.url, told.post.title) == (URL, "Bye")
    assert told.post.archived_at == datetime(2026, 5, 4, 10, 15, tzinfo=UTC)
    assert told.post.archive_url == f"https://archive.example/web/20260504101500/{URL}"
    assert [each.organization for each in told.reading.departures] == ["Quillon Labs"]


async def test_copy_near_by_counts_with_its_own_instant() -> None:
    near = f"https://archive.example/web/20260506080000id_/{URL}"
    found = await archive.find_copy(URL, Door(TABLE, PAGE, final_url=near), ENDPOINTS)
    assert isinstance(found, Copy)
    assert (found.archived_at.day, found.page.final_url) == (6, URL)


async def test_copy_that_was_stored_packed_is_unpacked() -> None:
    found = await archive.find_copy(URL, Door(TABLE, gzip.compress(PAGE)), ENDPOINTS)
    assert isinstance(found, Copy)
    assert found.page.body == PAGE


@pytest.mark.parametrize("table", [[], b"", b"\n", [TABLE[0]]])
async def test_no_copy_is_said(table: Any) -> None:
    door = Door(table)
    assert await archive.find_copy(URL, door, ENDPOINTS) == NONE
    assert len(door.asked) == 1


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ((refusal(403),), EXCLUDED),
        ((TABLE, refusal(403)), EXCLUDED),
        ((TABLE, refusal(404)), NONE),
    ],
)
async def test_what_the_archive_does_not_show_is_gone(answers: Any, expected: NotAPost) -> None:
    assert await archive.find_copy(URL, Door(*answers), ENDPOINTS) == expected


@pytest.mark.parametrize(
    "error",
    [
        refusal(429),
        refusal(503),
        NetworkError("broke", url="u"),
        RobotsError("forbidden", url="u"),
    ],
)
async def test_trouble_of_the_archive_is_given_on(error: FetchError) -> None:
    assert await archive.find_copy(URL, Door(error), ENDPOINTS) is error
    assert await archive.find_copy(URL, Door(TABLE, error), ENDPOINTS) is error


@pytest.mark.parametrize(
    "answers",
    [
        (b"<html>Busy</html>",),
        ({"error": "no"},),
        ([1, 2],),
        ([TABLE[0], ["yesterday", URL]],),
        ([["a"], ["b"]],),
        ([TABLE[0], ["20269999999999", URL]], PAGE),
        (TABLE, gzip.compress(PAGE)[:-9]),
    ],
)
async def test_answer_that_makes_no_sense_is_a_parse_error(answers: Any) -> None:
    assert isinstance(await archive.find_copy(URL, Door(*answers), ENDPOINTS), ParseError)


async def test_copy_without_text_says_so() -> None:
    shell = b"<html><head><title>X</title></head><body><div id=root></div></body></html>"
    found = await archive.find_copy(URL, Door(TABLE, shell), ENDPOINTS)
    assert isinstance(found, Copy)
    assert stages.read_copy(found, None) == NotAPost(
        URL, "gone", "gone; the archived copy of 2026-05-04: no main text found"
    )
