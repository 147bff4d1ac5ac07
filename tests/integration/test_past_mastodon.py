"""The past of a Mastodon account: its posts to the first, whatever its server speaks."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper.errors import ParseError, StatusError
from scraper.past import Asked, Step
from scraper.past import mastodon as kind
from scraper.records import Fetched
from tests.site import LOOPBACK, Reply, failing, in_turn, text, too_many, truncated
from tests.stepping import asking, go, walk

START = datetime(2024, 2, 1, 12, 0, tzinfo=UTC)
JSON = "application/json"
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Ada Falk</title>
<item><guid isPermaLink="true">{url}</guid><link>{url}</link>
<pubDate>Thu, 01 Feb 2024 12:00:00 +0000</pubDate>
<description>&lt;p&gt;My last day.&lt;/p&gt;</description></item></channel></rss>"""


def day(number: float) -> datetime:
    return START + timedelta(days=number)


def clock(at: datetime) -> str:
    return str(int(at.timestamp() * 1000) << 16)


def answer(data: Any, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    return text(json.dumps(data), status=status, content_type=JSON, headers=headers)


class Server:
    """Answers like a Mastodon server, newest first."""

    def __init__(self, site, *, page: int = 4, links: bool = True) -> None:
        self.site, self.page, self.links = site, page, links
        self.statuses: list[dict[str, Any]] = []
        self.account = {"id": "23", "username": "ada", "acct": "ada", "url": site.url("/@ada")}
        site.add("/api/v1/accounts/lookup", lambda _: answer(self.account))
        site.add("/api/v1/accounts/23/statuses", self.list)
        site.add("/api/v1/timelines/tag/farewell", self.list)

    def post(self, number: int, at: datetime | None = None, **more: Any) -> dict[str, Any]:
        at = at or day(number)
        name = more.pop("id", clock(at))
        status = {
            "id": name,
            "created_at": at.isoformat().replace("+00:00", "Z"),
            "in_reply_to_id": None,
            "in_reply_to_account_id": None,
            "visibility": "public",
            "language": "en",
            "url": self.site.url(f"/@ada/{name}"),
            "replies_count": 0,
            "content": f"<p>Nothing but cat number {number}.</p>",
            "reblog": None,
            "account": self.account,
            **more,
        }
        self.statuses.append(status)
        return status

    def continue_(self, number: int, above: dict[str, Any], at: datetime) -> dict[str, Any]:
        return self.post(
            number, at, in_reply_to_id=above["id"], in_reply_to_account_id=self.account["id"]
        )

    def list(self, request) -> Reply:
        parts = urlsplit(request.path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        before = kind._place_of(query.get("max_id", "z" * 40))
        told = sorted(self.statuses, key=lambda s: kind._place_of(s["id"]), reverse=True)
        page = [s for s in told if kind._place_of(s["id"]) < before][: self.page]
        headers = {}
        if self.links and page:
            older = f'<https://proxied.example{parts.path}?max_id={page[-1]["id"]}>; rel="next"'
            headers = {"Link": f'{older}, <https://proxied.example/?min_id=1>; rel="prev"'}
        return answer(page, headers=headers)

    def key(self, at: datetime) -> str:
        return f"mastodon:{LOOPBACK}:{self.site.port}/{clock(at)}"

    def days(self, *numbers: float) -> list[str]:
        return [self.key(day(number)) for number in numbers]

    def asked_pages(self) -> int:
        return len([path for path in self.site.paths if "/statuses?" in path])


@pytest.fixture
def server(site):
    return Server(site)


@pytest.fixture
def asked(site):
    def build(path: str = "/@ada", **more: Any) -> Asked:
        return Asked(site.url(path), **more)

    return build


@pytest.mark.parametrize("links", [True, False])
async def test_goes_back_to_the_first_post(server, asked, links):
    server.links = links
    for number in range(11):
        server.post(number)
    async with asking() as ask:
        gone = await go("mastodon", asked(), ask)
    assert gone.keys == server.days(*range(10, -1, -1))
    assert (gone.failures, gone.skipped) == ([], [])
    assert gone.entries[0].post is not None
    assert gone.entries[0].post.text == "Nothing but cat number 10."
    assert gone.entries[0].published_at == day(10)


async def test_short_page_is_no_end(server, asked):
    for number in range(8):
        server.post(number)
    server.page, whole = 4, server.list

    def short(request) -> Reply:
        told = json.loads(whole(request).body)
        return answer([each for each in told if each["id"] != clock(day(5))])

    server.site.add("/api/v1/accounts/23/statuses", short)
    async with asking() as ask:
        entries = await walk("mastodon", asked(), ask)
    assert [entry.key for entry in entries] == server.days(7, 6, 4, 3, 2, 1, 0)


async def test_boosts_and_answers_are_left_out(server, asked):
    server.post(1)
    server.post(2, reblog={"id": "1"})
    server.post(3, in_reply_to_id="77", in_reply_to_account_id="9")
    server.post(4, visibility="private")
    async with asking() as ask:
        without = await go("mastodon", asked(), ask)
        with_them = await walk("mastodon", asked(options={"replies": "yes"}), ask)
    assert without.keys == server.days(1)
    assert without.skipped == [f"{clock(day(4))}: not shown to everybody"]
    assert [entry.key for entry in with_them] == server.days(3, 1)


async def test_window_is_reached_by_the_clock_of_ids(server, asked):
    for number in range(100):
        server.post(number)
    async with asking() as ask:
        entries = await walk("mastodon", asked(since=day(20), until=day(23)), ask)
    assert [entry.key for entry in entries] == server.days(22, 21, 20)
    assert server.asked_pages() == 4, "the newest one, two with the window, and one before it"


async def test_ids_without_a_clock_are_not_guessed(server, asked):
    for number in range(12):
        server.post(number, id=f"9{number:03d}")
    async with asking() as ask:
        entries = await walk("mastodon", asked(since=day(2), until=day(5)), ask)
    assert [entry.published_at for entry in entries] == [day(4), day(3), day(2)]


async def test_thread_over_three_pages_is_listed_once(server, asked):
    server.page = 1
    first = server.post(1)
    second = server.continue_(2, first, day(1.1))
    server.continue_(3, second, day(1.2))
    server.post(0)
    async with asking() as ask:
        gone = await go("mastodon", asked(), ask)
    assert gone.keys == [*server.days(1.2), *server.days(0)]
    assert gone.entries[0].post is None, "its last part leads to all of it"
    assert gone.steps[-1].memo["open"] == "{}"


async def test_thread_that_ends_after_the_window_is_listed_where_it_begins(server, asked):
    server.page = 1
    first = server.post(1)
    server.continue_(2, first, day(1.2))
    async with asking() as ask:
        entries = await walk("mastodon", asked(until=day(1.1)), ask)
    assert [(entry.key, entry.post) for entry in entries] == [(server.key(day(1)), None)]


async def test_what_is_added_after_a_pause_is_another_text(server, asked):
    server.page = 1
    server.continue_(2, server.post(1), day(9))
    async with asking() as ask:
        entries = await walk("mastodon", asked(), ask)
    assert [entry.key for entry in entries] == server.days(9, 1)
    assert entries[1].post is not None


async def test_tag_of_a_server(server, asked):
    for number in range(6):
        server.post(number)
    server.post(7, in_reply_to_id="77", in_reply_to_account_id="9")
    async with asking() as ask:
        entries = await walk("mastodon", asked("/tags/farewell"), ask)
    assert [entry.key for entry in entries] == server.days(7, 5, 4, 3, 2, 1, 0)


async def test_copy_leads_to_the_account_s_own_server(site, server, asked):
    other = site.neighbour("127.0.0.2")
    account = {"id": "9", "username": "ada", "acct": "ada@home", "url": site.url("/@ada")}
    other.add("/api/v1/accounts/lookup", answer(account))
    server.post(1)
    async with asking() as ask:
        entries = await walk("mastodon", Asked(other.url("/@ada@home.example")), ask)
    assert [entry.key for entry in entries] == server.days(1)


async def test_servers_that_each_name_the_other_are_an_error(site, server):
    other = site.neighbour("127.0.0.2")
    account = {"id": "9", "username": "ada", "acct": "ada@home", "url": site.url("/@ada")}
    other.add("/api/v1/accounts/lookup", answer(account))
    server.account |= {"acct": "ada@other", "url": other.url("/@ada")}
    async with asking() as ask:
        gone = await go("mastodon", Asked(other.url("/@ada@home.example")), ask)
    assert ["is at home on" in str(error) for error in gone.failures] == [True]


# --- servers of other kinds -------------------------------------------------------------------


def members_only() -> Reply:
    return answer({"error": "This API requires an authenticated user"}, 401)


@pytest.mark.parametrize("closed", ["/api/v1/accounts/lookup", "/api/v1/accounts/23/statuses"])
async def test_server_for_members_only_gives_its_rss(site, server, asked, closed):
    site.add(closed, members_only())
    url = site.url(f"/@ada/{clock(START)}")
    site.page("/@ada.rss", RSS.format(url=url), content_type="application/rss+xml")
    async with asking() as ask:
        gone = await go("mastodon", asked(), ask)
    assert gone.keys == [server.key(START)]
    host = f"{LOOPBACK}:{site.port}"
    assert gone.skipped == [f"{host} lets members only read further back than its newest 1 posts"]


async def test_server_that_shows_visitors_nothing_says_so(site, server, asked):
    site.add("/api/v1/accounts/lookup", members_only())
    site.page("/@ada.rss", "<html><body>Please log in.</body></html>")
    async with asking() as ask:
        gone = await go("mastodon", asked(), ask)
    assert ["lets members only read its accounts" in str(e) for e in gone.failures] == [True]


async def test_unknown_account_is_an_error(site, server, asked):
    site.add("/api/v1/accounts/lookup", answer({"error": "Record not found"}, 404))
    async with asking() as ask:
        gone = await go("mastodon", asked(), ask)
    assert [error.status for error in gone.failures] == [404]
    assert len(gone.steps) == 1


class Misskey:
    """Notes, newest first."""

    def __init__(self, site) -> None:
        self.site = site
        self.notes: list[dict[str, Any]] = []
        self.bodies: list[dict[str, Any]] = []
        site.add("/api/users/show", answer({"id": "9u1", "username": "ada", "host": None}))
        site.add("/api/users/notes", self.list)

    def note(self, number: int, **more: Any) -> None:
        at = day(number)
        name = "0123456789abcdefghijklmnopqrstuvwxyz"
        ms, digits = int(at.timestamp() * 1000) - 946_684_800_000, ""
        while ms:
            ms, rest = divmod(ms, 36)
            digits = name[rest] + digits
        self.notes.append(
            {
                "id": f"{digits}z3k90001",
                "createdAt": at.isoformat().replace("+00:00", "Z"),
                "text": f"Nothing but cat number {number}.",
                "userId": "9u1",
                "user": {"username": "ada", "host": None, "name": "Ada Falk"},
                "visibility": "public",
                **more,
            }
        )

    def list(self, request) -> Reply:
        told = json.loads(request.body)
        self.bodies.append(told)
        limit = told.get("untilDate", 1 << 60)
        found = [
            each
            for each in reversed(self.notes)
            if each["id"] < told.get("untilId", "z")
            and datetime.fromisoformat(each["createdAt"]).timestamp() * 1000 < limit
        ]
        return answer(found[:4])


async def test_notes_of_misskey(site, asked):
    misskey = Misskey(site)
    for number in range(20):
        misskey.note(number)
    misskey.note(20, renoteId="x", text=None)
    async with asking() as ask:
        whole = await walk("mastodon", asked(), ask)
        some = await walk("mastodon", asked(since=day(5), until=day(8)), ask)
    assert [entry.published_at for entry in whole] == [day(n) for n in range(19, -1, -1)]
    assert [entry.published_at for entry in some] == [day(7), day(6), day(5)]
    assert len(misskey.bodies) == 7 + 2


async def test_account_that_misskey_does_not_know_is_an_error(site, asked):
    site.add("/api/users/show", answer({"error": {"code": "NO_SUCH_USER"}}, 404))
    async with asking() as ask:
        gone = await go("mastodon", asked(), ask)
    assert [error.status for error in gone.failures] == [404]
    assert len(gone.steps) == 2


# --- trouble ----------------------------------------------------------------------------------


async def test_pages_that_break_are_asked_for_again(site, server, asked):
    for number in range(6):
        server.post(number)
    troubles = iter([too_many("30"), truncated(b"[{"), None, text("[{"), failing(502)])
    site.add("/api/v1/accounts/23/statuses", lambda r: next(troubles, None) or server.list(r))
    async with asking() as ask:
        gone = await go("mastodon", asked(), ask)
    assert gone.keys == server.days(5, 4, 3, 2, 1, 0)
    assert gone.failures == []


async def test_post_that_cannot_be_read_is_named(server, asked):
    server.post(1)
    server.post(2, url=None, account={"id": "23"}, visibility="direct")
    server.post(3)
    async with asking() as ask:
        gone = await go("mastodon", asked(), ask)
    assert gone.keys == server.days(3, 1)
    assert gone.skipped == [f"{clock(day(2))}: not shown to everybody"]


async def test_server_that_gives_the_same_page_for_ever_is_an_error(site, server, asked):
    for number in range(4):
        server.post(number)
    same = answer(list(reversed(server.statuses)))
    site.add("/api/v1/accounts/23/statuses", in_turn(same))
    async with asking() as ask:
        gone = await go("mastodon", asked(), ask)
    assert gone.keys == server.days(3, 2, 1, 0)
    assert ["not older than" in str(error) for error in gone.failures] == [True]


@pytest.mark.parametrize("body", ['{"error": "no"}', '[{"content": "<p>Hi"}]', "<p>", ""])
async def test_answer_of_another_form_is_an_error(site, server, asked, body):
    site.add("/api/v1/accounts/23/statuses", text(body, content_type=JSON))
    async with asking() as ask:
        gone = await go("mastodon", asked(), ask)
    assert [isinstance(error, ParseError) for error in gone.failures] == [True]


# --- targets ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "target", ["@ada@social.example", "ada@Social.Example", "@ada@social.example "]
)
def test_handle_is_asked_for_on_its_server(target):
    (step,) = kind.begin(Asked(target))
    assert step.request.url == "https://social.example/api/v1/accounts/lookup?acct=ada"


def test_domain_whose_accounts_live_elsewhere():
    asked = Asked("@ada@falk.example")
    (step,) = kind.begin(asked)
    (show,) = kind.instead(_refused(step), step, asked)
    (finger,) = kind.instead(_refused(show), show, asked)
    assert finger.request.url == (
        "https://falk.example/.well-known/webfinger?resource=acct%3Aada%40falk.example"
    )
    found = _fetched(
        finger, {"links": [{"rel": PROFILE, "href": "https://social.falk.example/@ada"}]}
    )
    (there,) = kind.list_page(found, finger, asked).steps
    assert there.request.url == "https://social.falk.example/api/v1/accounts/lookup?acct=ada"
    for links in ([], [{"rel": PROFILE, "href": "https://falk.example/@ada"}], [{"rel": "self"}]):
        with pytest.raises(ParseError, match="names no server"):
            kind.list_page(_fetched(finger, {"links": links}), finger, asked)


PROFILE = "http://webfinger.net/rel/profile-page"


def _refused(step: Step) -> StatusError:
    return StatusError("404", url=step.request.url, status=404)


def _fetched(step: Step, data: Any) -> Fetched:
    url = step.request.url
    return Fetched(url, url, 200, json.dumps(data).encode(), JSON, None, START)


@pytest.mark.parametrize(
    "target", ["", "ada", "@ada", "https://[", "https://social.example/about", "ada@@x", "@a@-.."]
)
def test_target_that_names_no_account(target):
    with pytest.raises(ParseError, match="@user@server"):
        kind.begin(Asked(target))
