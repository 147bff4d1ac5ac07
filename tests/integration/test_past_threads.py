"""Threads over pages, in windows: whatever an author wrote in one go is listed, and nothing twice
as if it were two texts. Answered by functions in place of servers, since there are many."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from hypothesis import example, given
from hypothesis import strategies as st

from scraper.past import Asked
from scraper.records import Entry, Fetched, Request
from tests.bluesky import ADA, AppView, post
from tests.stepping import walk

START = datetime(2024, 2, 1, 12, 0, tzinfo=UTC)
ONE_TALE = timedelta(days=2)

#: Hours since the post before, and how many posts up the one is that it goes on with (0: none).
Written = list[tuple[int, int]]
written = st.lists(
    st.tuples(st.sampled_from([1, 5, 30, 47, 60]), st.integers(0, 3)), min_size=1, max_size=12
)
hours = st.integers(-10, 400)


class Tale:
    """Posts of one author, and what of them is one text."""

    def __init__(self, told: Written) -> None:
        self.at: list[datetime] = []
        self.above: list[int | None] = []
        at = START
        for number, (gap, up) in enumerate(told):
            at += timedelta(hours=gap)
            self.at.append(at)
            self.above.append(number - up if 0 < up <= number else None)

    def top(self, number: int) -> int:
        """The first post of the conversation."""
        above = self.above[number]
        return number if above is None else self.top(above)

    def root(self, number: int) -> int:
        """Where the text begins of which a post is a part."""
        above = self.above[number]
        if above is None or self.at[number] - self.at[above] > ONE_TALE:
            return number
        return self.root(above)

    def parts(self, root: int) -> list[int]:
        return [each for each in range(len(self.at)) if self.root(each) == root]

    def begun_in(self, asked: Asked) -> set[int]:
        """The beginnings of all texts that were begun in the window."""
        return {root for root in map(self.root, range(len(self.at))) if asked.wants(self.at[root])}


def check(tale: Tale, asked: Asked, entries: list[Entry], number_of: dict[str, int]) -> None:
    """`number_of`: post → how the last part of its address is written."""
    met = [number_of[entry.url.rpartition("/")[2]] for entry in entries]
    assert tale.begun_in(asked) <= set(map(tale.root, met))
    assert len({entry.key for entry in entries}) == len(entries)
    for entry, number in zip(entries, met, strict=True):
        if entry.post is not None:
            said = entry.post.text
            assert [p for p in tale.parts(number) if f"part {p}." not in said] == []


def window(first: int, last: int, target: str) -> Asked:
    return Asked(target, START + timedelta(hours=first), START + timedelta(hours=last))


def fetched(url: str, body: bytes) -> Fetched:
    return Fetched(url, url, 200, body, "application/json", None, START)


@example([(1, 0), (5, 1)], 1, -10, 3)
@given(written, st.integers(1, 4), hours, hours)
def test_threads_of_mastodon(told, size, first, last):
    tale = Tale(told)
    account = {"id": "23", "username": "ada", "acct": "ada"}
    ids = [str(int(at.timestamp() * 1000) << 16) for at in tale.at]
    statuses: list[dict[str, Any]] = [
        {
            "id": ids[number],
            "created_at": at.isoformat().replace("+00:00", "Z"),
            "in_reply_to_id": None if tale.above[number] is None else ids[tale.above[number] or 0],
            "in_reply_to_account_id": None if tale.above[number] is None else "23",
            "visibility": "public",
            "url": f"https://social.example/@ada/{ids[number]}",
            "content": f"<p>This is part {number}.</p>",
            "account": account,
        }
        for number, at in enumerate(tale.at)
    ]

    async def get(request: Request) -> Fetched:
        parts = urlsplit(request.url)
        if parts.path.endswith("/lookup"):
            return fetched(request.url, json.dumps(account).encode())
        before = int(parse_qs(parts.query).get("max_id", [str(1 << 63)])[0])
        page = [each for each in reversed(statuses) if int(each["id"]) < before][:size]
        return fetched(request.url, json.dumps(page).encode())

    asked = window(first, last, "@ada@social.example")
    entries = asyncio.run(walk("mastodon", asked, get))
    check(tale, asked, entries, {name: number for number, name in enumerate(ids)})


@example([(1, 0), (5, 1)], 1, -10, 3)
@given(written, st.integers(1, 4), hours, hours)
def test_threads_of_bluesky(told, size, first, last):
    tale = Tale(told)
    views: list[dict[str, Any]] = []
    for number, at in enumerate(tale.at):
        above = tale.above[number]
        linked = {} if above is None else {"parent": views[above], "root": views[tale.top(above)]}
        views.append(post(f"3part{number:03d}", f"This is part {number}.", at=at, **linked))
    served = AppView(*views, page=size)

    async def get(request: Request) -> Fetched:
        reply = served._author_feed(SimpleNamespace(path=request.url))
        return fetched(request.url, reply.body)

    asked = window(first, last, ADA)
    entries = asyncio.run(walk("bluesky", asked, get))
    check(tale, asked, entries, {f"3part{n:03d}": n for n in range(len(views))})
