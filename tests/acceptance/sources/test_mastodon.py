"""Mastodon and its like: what their servers answer, through the service."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import ParseError, StatusError
from scraper.places import Place
from scraper.records import Fetched
from scraper.sources import find_by_address, find_kind, mastodon
from tests.site import Reply, text, too_many
from tests.watching import watching

NOW = datetime.now(UTC)
FAREWELL = (
    "Today is my last day at Quillon Labs, after four years as a compiler engineer. Thank you all."
)
CLIENT = (
    '<!DOCTYPE html><html><body><div class="notranslate app-holder" data-props="{}" id="mastodon">'
    "</div></body></html>"
)
MISSKEY = '<!DOCTYPE html><html><meta name="application-name" content="Misskey"></html>'
PLEROMA = (
    "<!DOCTYPE html><html><head><title>Pleroma</title></head><body class=hidden>"
    "<noscript>To use Pleroma, please enable JavaScript.</noscript><div id=app></div></body></html>"
)
JSON = "application/json"


def at(number: int) -> datetime:
    return NOW - timedelta(minutes=60 - number)


def name_of(number: int) -> str:
    return str(int(at(number).timestamp() * 1000) << 16)


def answer(data: Any, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    return text(json.dumps(data), status=status, content_type=JSON, headers=headers)


class Server:
    """Answers like a Mastodon server, in pages of two, newest first."""

    def __init__(self, site, account: str = "23") -> None:
        self.site, self.statuses = site, []
        self.account = {
            "id": account,
            "username": "ada",
            "acct": "ada",
            "display_name": "Ada Falk",
            "url": site.url("/@ada"),
        }
        site.page("/@ada", CLIENT)
        site.page("/tags/farewell", CLIENT)
        site.add("/api/v1/accounts/lookup", lambda _: answer(self.account))
        site.add(f"/api/v1/accounts/{account}/statuses", self.list)
        site.add("/api/v1/timelines/tag/farewell", self.list)

    def post(self, number: int, content: str = "Nothing but a cat.", **more: Any) -> None:
        name = name_of(number)
        status = {
            "id": name,
            "created_at": at(number).isoformat().replace("+00:00", "Z"),
            "in_reply_to_id": None,
            "in_reply_to_account_id": None,
            "visibility": "public",
            "language": "en",
            "uri": self.site.url(f"/users/ada/statuses/{name}"),
            "url": self.site.url(f"/@ada/{name}"),
            "replies_count": 0,
            "content": f"<p>{content}</p>",
            "reblog": None,
            "account": self.account,
            **more,
        }
        self.statuses.append(status)
        self.site.add(f"/api/v1/statuses/{name}", answer(status))

    def continue_(self, number: int, above: int, content: str) -> None:
        self.post(
            number,
            content,
            in_reply_to_id=name_of(above),
            in_reply_to_account_id=self.account["id"],
        )
        earlier = [each for each in self.statuses if each["id"] == name_of(above)]
        self.site.add(
            f"/api/v1/statuses/{name_of(number)}/context",
            answer({"ancestors": earlier, "descendants": []}),
        )

    def list(self, request) -> Reply:
        parts = urlsplit(request.path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        since, before = int(query.get("since_id", 0)), int(query.get("max_id", 1 << 63))
        found = [s for s in reversed(self.statuses) if since < int(s["id"]) < before]
        page = found[:2]
        links = f'<https://proxied.example{parts.path}?min_id=1>; rel="prev"'
        if page:
            older = f'<https://proxied.example{parts.path}?max_id={page[-1]["id"]}>; rel="next"'
            links = f"{older}, {links}"
        return answer(page, headers={"Link": links})


async def test_farewell_of_an_account_is_told(site, database_url):
    server = Server(site)
    for number in (1, 2, 3):
        server.post(number)
    async with watching(database_url, site.url("/@ada")) as watch:
        await watch.once()
        assert [(s.kind, s.failures) for s in await watch.sources()] == [("mastodon", 0)]
        assert [urlsplit(path).path for path in site.paths] == [
            "/robots.txt",
            "/@ada",
            "/api/v1/accounts/lookup",
            "/api/v1/accounts/23/statuses",
        ], "one page of posts: the past is no news"
        server.post(4, FAREWELL)
        server.post(5, reblog={"id": "1", "content": "<p>My last day at Boosted Ltd.</p>"})
        server.post(6, in_reply_to_id="7", in_reply_to_account_id="9")
        server.post(7)
        server.post(8)
        asked = len(site.paths)
        await watch.once()
        told = watch.told()
        assert [(d["organization"], d["kind"]) for d in told] == [("Quillon Labs", "resignation")]
        assert (told[0]["person"], told[0]["tenure_years"]) == ("Ada Falk", 4)
        assert told[0]["evidence"][0]["url"] == site.url(f"/@ada/{name_of(4)}")
        paths = [urlsplit(path).path for path in site.paths[asked:]]
        assert set(paths) == {"/api/v1/accounts/23/statuses"}, "every post came with the listing"
        assert len(paths) == 4, "to the end of the news and no further"
        keys = {key for (key,) in watch.rows("SELECT key FROM entry")}
        host = urlsplit(site.url()).netloc
        assert keys == {f"mastodon:{host}/{name_of(n)}" for n in (2, 3, 4, 7, 8)}
        await watch.once()
        assert len(watch.told()) == 1


async def test_later_part_leads_to_the_beginning_of_its_thread(site, database_url):
    server = Server(site)
    server.post(1, "Some news.")
    async with watching(database_url, site.url("/@ada")) as watch:
        await watch.once()
        server.continue_(2, 1, FAREWELL)
        await watch.once()
        assert [d["evidence"][0]["url"] for d in watch.told()] == [site.url(f"/@ada/{name_of(1)}")]
        assert watch.rows("SELECT text FROM post") == [(f"Some news.\n{FAREWELL}",)]


async def test_tag_is_watched(site, database_url):
    server = Server(site)
    async with watching(database_url, site.url("/tags/farewell")) as watch:
        await watch.once()
        elsewhere = {
            "account": {**server.account, "acct": "eve@far.example", "display_name": "Eve Strand"},
            "url": f"https://far.example/@eve/{name_of(2)}",
        }
        server.post(2, FAREWELL, **elsewhere)
        await watch.once()
        (told,) = watch.told()
        assert (told["person"], told["handle"]) == ("Eve Strand", "eve@far.example")
        assert told["evidence"][0]["url"] == elsewhere["url"]
        assert [(s.kind, s.title) for s in await watch.sources()] == [
            ("mastodon", "#farewell on 127.0.0.1")
        ]


@pytest.mark.parametrize("closed", ["lookup", "23/statuses"])
async def test_closed_interface_leaves_the_feed(site, database_url, closed):
    Server(site)
    refused = answer({"error": "This API requires an authenticated user"}, 401)
    site.add(f"/api/v1/accounts/{closed}", refused)

    def items(*numbers: int) -> str:
        told = "".join(
            f"<item><guid isPermaLink='true'>{site.url(f'/@ada/{name_of(n)}')}</guid>"
            f"<link>{site.url(f'/@ada/{name_of(n)}')}</link>"
            f"<description>&lt;p&gt;{FAREWELL}&lt;/p&gt;</description></item>"
            for n in numbers
        )
        return f"<rss version='2.0'><channel><title>Ada Falk</title>{told}</channel></rss>"

    site.page("/@ada.rss", items(), content_type="application/rss+xml")
    async with watching(database_url, site.url("/@ada")) as watch:
        await watch.once()
        assert [(s.kind, s.failures) for s in await watch.sources()] == [("mastodon", 0)]
        site.page("/@ada.rss", items(1), content_type="application/rss+xml")
        await watch.once()
        assert [d["organization"] for d in watch.told()] == ["Quillon Labs"]


async def test_misskey_account_is_watched(site, database_url):
    def note(number: int, said: str, **more: Any) -> dict[str, Any]:
        return {
            "id": f"alukc5zmk3z9{number:04}",
            "createdAt": at(number).isoformat().replace("+00:00", "Z"),
            "text": said,
            "userId": "9aaa",
            "user": {"id": "9aaa", "username": "ada", "host": None, "name": "Ada Falk"},
            "visibility": "public",
            **more,
        }

    notes = [note(1, "Nothing but a cat.")]
    site.page("/@ada", MISSKEY)
    user = {"id": "9aaa", "username": "ada", "host": None, "name": "Ada Falk"}
    site.add("/api/users/show", answer(user))
    site.add("/api/users/notes", lambda _: answer(notes[::-1]))
    async with watching(database_url, site.url("/@ada")) as watch:
        await watch.once()
        assert [(s.kind, s.failures) for s in await watch.sources()] == [("mastodon", 0)]
        other = {"replyId": "y", "reply": {"userId": "9bbb"}}
        notes += [note(2, FAREWELL), note(3, "", renoteId="x"), note(4, "No.", **other)]
        await watch.once()
        (told,) = watch.told()
        assert (told["person"], told["organization"]) == ("Ada Falk", "Quillon Labs")
        asked = [json.loads(request.body) for request in site.asked("/api/users/notes")]
        assert {each["userId"] for each in asked} == {"9aaa"}
        assert len(watch.rows("SELECT key FROM entry")) == 2


async def test_limit_is_told_as_such(site, database_url):
    Server(site)
    site.add("/api/v1/accounts/lookup", too_many("600"))
    async with watching(database_url, site.url("/@ada"), kind="mastodon") as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert source.failures == 1
        assert "429" in (source.last_detail or "")


# --- one answer at a time ---------------------------------------------------------------------

HOME = "https://social.example"
PLACE = Place(f"{HOME}/@ada", memo={"id": "23"})
STATUSES = f"{HOME}/api/v1/accounts/23/statuses?limit=40"


def fetched(url: str, data: Any, content_type: str = JSON) -> Fetched:
    body = data if isinstance(data, bytes) else json.dumps(data).encode()
    return Fetched(url, url, 200, body, content_type, None, NOW)


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b'{"error": "no"}', b"null"])
@pytest.mark.parametrize(
    "url",
    [
        STATUSES,
        f"{HOME}/api/v1/accounts/lookup?acct=ada",
        f"{HOME}/api/users/show",
        f"{HOME}/api/users/notes",
    ],
)
def test_what_is_no_answer_is_a_parse_error(url, body):
    with pytest.raises(ParseError):
        mastodon.list_entries(fetched(url, body), PLACE)


def test_nothing_new_is_no_error():
    place = Place(PLACE.url, memo={"id": "23", "newest_id": "5"})
    listing = mastodon.list_entries(fetched(STATUSES, []), place)
    assert (listing.entries, listing.next, listing.memo) == ((), None, {"newest_id": "5"})


def test_broken_posts_are_skipped_with_their_reason():
    good = {"id": name_of(1), "content": "<p>Hello</p>", "account": {"id": "23", "acct": "ada"}}
    hidden = {**good, "id": name_of(2), "visibility": "private"}
    picture = {**good, "id": name_of(3), "content": ""}
    listing = mastodon.list_entries(
        fetched(STATUSES, [good, {"content": "x"}, 7, hidden, picture]), PLACE
    )
    assert [entry.url for entry in listing.entries] == [f"{HOME}/@ada/{name_of(1)}"]
    assert listing.skipped == (
        "a post: no id",
        f"{name_of(2)}: not shown to everybody",
    )


def listed(*statuses: dict[str, Any]) -> list[tuple[str, str | None]]:
    found = mastodon.list_entries(fetched(STATUSES, list(statuses)), PLACE)
    return [(entry.url, entry.post and entry.post.text) for entry in found.entries]


def told(number: int, above: int | None = None) -> dict[str, Any]:
    return {
        "id": name_of(number),
        "created_at": at(number).isoformat(),
        "content": f"<p>Part {number}</p>",
        "in_reply_to_id": above and name_of(above),
        "in_reply_to_account_id": above and "23",
        "account": {"id": "23", "acct": "ada"},
    }


def test_thread_that_is_listed_is_one_post():
    alone = (f"{HOME}/@ada/{name_of(4)}", "Part 4")
    thread = (f"{HOME}/@ada/{name_of(1)}", "Part 1\nPart 2\nPart 3")
    assert listed(told(4), told(3, 2), told(2, 1), told(1)) == [alone, thread]


def test_note_that_may_continue_another_leads_to_both():
    name = "alukc5zmk3z90001"
    note = {"id": name, "text": "Bye", "userId": "9aaa", "replyId": "alukc4zmk3z90009"}
    listing = mastodon.list_entries(fetched(f"{HOME}/api/users/notes", [note]), PLACE)
    assert [(e.url, e.post) for e in listing.entries] == [(f"{HOME}/notes/{name}", None)]


def test_thread_that_begins_on_no_page_is_asked_for_once():
    assert listed(told(3, 2), told(2, 1)) == [(f"{HOME}/@ada/{name_of(3)}", None)]


@pytest.mark.parametrize(
    ("status", "said", "other"),
    [
        (404, b'{"error": "Record not found"}', None),
        (404, b'{"error": {"code": "UNKNOWN_API_ENDPOINT"}}', f"{HOME}/api/users/show"),
        (404, b"", f"{HOME}/api/users/show"),
        (401, b'{"error": "This API requires an authenticated user"}', f"{HOME}/@ada.rss"),
        (429, b'{"error": "Too many requests"}', None),
        (500, b"", None),
    ],
)
def test_look_up_that_fails_has_another_way_where_there_is_one(status, said, other):
    found = mastodon.instead(
        StatusError("", url=HOME, status=status, answer=said), Place(PLACE.url)
    )
    assert (found and found.url) == other


def test_account_that_is_seen_elsewhere_is_asked_for_at_home():
    url = "https://copies.example/@ada@social.example"
    account = {"id": "7", "username": "ada", "acct": "ada@social.example", "url": PLACE.url}
    place = Place(url)
    first = mastodon.first_request(place)
    assert first.url == ("https://copies.example/api/v1/accounts/lookup?acct=ada%40social.example")
    listing = mastodon.list_entries(fetched(first.url, account), place)
    assert listing.next is not None
    assert listing.next.url == f"{HOME}/api/v1/accounts/lookup?acct=ada"
    home = mastodon.list_entries(fetched(listing.next.url, {**account, "acct": "ada"}), place)
    assert home.memo == {"id": "7", "base": HOME}
    again = mastodon.first_request(Place(url, memo=home.memo))
    assert again.url.startswith(f"{HOME}/api/v1/accounts/7/statuses?")


def test_account_with_a_new_id_is_looked_up_again():
    error = StatusError("404", url=STATUSES, status=404, answer=b'{"error": "Record not found"}')
    other = mastodon.instead(error, PLACE)
    assert other is not None
    assert other.url == f"{HOME}/api/v1/accounts/lookup?acct=ada"


@pytest.mark.parametrize(
    ("url", "page", "expected"),
    [
        (f"{HOME}/@ada", CLIENT, True),
        (f"{HOME}/users/ada", CLIENT, True),
        (f"{HOME}/@ada@other.example", CLIENT, True),
        (f"{HOME}/tags/farewell", CLIENT, True),
        (f"{HOME}/@ada", MISSKEY, True),
        (f"{HOME}/users/ada", PLEROMA, True),
        (f"{HOME}/about", CLIENT, False),
        ("https://medium.com/@ada", "<html><body><div id='root'>Ada</div></body></html>", False),
        ("https://www.youtube.com/@ada", "<html><body>Ada on Mastodon</body></html>", False),
        ("https://blog.example/tags/farewell", '<html><a id="mastodon">Me</a></html>', False),
    ],
)
def test_what_the_server_answers_decides(url, page, *, expected):
    by_form = find_by_address(url, Endpoints())
    assert by_form is None or by_form.kind != "mastodon"
    found = find_kind(fetched(url, page.encode(), "text/html"))
    assert (found == "mastodon") is expected
