from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from scraper import platforms, references
from scraper.endpoints import Endpoints
from scraper.errors import FetchError, NetworkError, ParseError, StatusError
from scraper.platforms import mastodon
from scraper.records import Fetched, NotAPost, Post, Request

NOW = datetime(2026, 5, 5, tzinfo=UTC)
POSTED_AT = datetime(2026, 5, 4, 9, 30, 15, 250000, tzinfo=UTC)
ID = 116515603431428242
HOME, COPIES = "https://social.example", "https://copies.example"
ADA = {"id": "23", "username": "ada", "acct": "ada", "display_name": "Ada Falk :verified:"}
BO = {"id": "9", "username": "bo", "acct": "bo@other.example", "display_name": "Bo"}
NOT_FOUND = {"error": "Record not found"}
EVERYBODY = "https://www.w3.org/ns/activitystreams#Public"


def status(number: int = 0, **changes: Any) -> dict[str, Any]:
    name = str(ID + number)
    return {
        "id": name,
        "created_at": f"2026-05-04T09:3{number}:15.250Z",
        "edited_at": None,
        "in_reply_to_id": None,
        "in_reply_to_account_id": None,
        "spoiler_text": "",
        "visibility": "public",
        "language": "en",
        "uri": f"{HOME}/users/ada/statuses/{name}",
        "url": f"{HOME}/@ada/{name}",
        "replies_count": 0,
        "content": f"<p>Part {number}</p>",
        "reblog": None,
        "account": ADA,
        "mentions": [],
        **changes,
    }


def reply(number: int, above: int, account: str = "23", **changes: Any) -> dict[str, Any]:
    to = {"in_reply_to_id": str(ID + above), "in_reply_to_account_id": account}
    return status(number, **{**to, **changes})


def note(**changes: Any) -> dict[str, Any]:
    return {
        "id": "alukc5zmk3z90001",
        "createdAt": "2026-05-04T09:30:15.250Z",
        "text": "Last day at ExampleCorp & goodbye",
        "cw": None,
        "userId": "9aaa",
        "user": {"id": "9aaa", "username": "ada", "host": None, "name": "Ada Falk"},
        "replyId": None,
        "renoteId": None,
        "visibility": "public",
        **changes,
    }


class Servers:
    """Answers by address (a POST's body joined with `#`), and remembers what was asked."""

    def __init__(self, **answers: Any) -> None:
        self.answers: dict[str, Any] = answers
        self.asked: list[str] = []

    async def __call__(self, question: str | Request) -> Fetched | FetchError:
        assert isinstance(question, Request)
        asked = question.url + (f"#{question.body.decode()}" if question.body else "")
        self.asked.append(asked)
        assert asked in self.answers, f"{asked} should not be asked"
        found = self.answers[asked]
        if isinstance(found, FetchError):
            return found
        body = found if isinstance(found, bytes) else json.dumps(found).encode()
        return Fetched(asked, asked, 200, body, "application/json", None, NOW)


def servers(answers: dict[str, Any]) -> Servers:
    found = Servers()
    found.answers = answers
    return found


def refused(code: int, said: Any = None) -> StatusError:
    answer = json.dumps(said).encode() if said else b""
    return StatusError(f"answered {code}", url="u", status=code, answer=answer)


def api(number: int = 0, base: str = HOME) -> str:
    return f"{base}/api/v1/statuses/{ID + number}"


async def ask(url: str, get: Servers) -> Any:
    reference = platforms.recognise(url)
    assert reference is not None
    return await mastodon.resolve(reference, get, Endpoints())


async def post_at(url: str, answers: dict[str, Any]) -> Post:
    found = await ask(url, servers(answers))
    assert isinstance(found, Post), found
    return found


ADDRESS = f"{HOME}/@ada/{ID}"


async def test_post_is_read_whole() -> None:
    shown = (
        '<p>Last day at ExampleCorp.<br>Why: <a href="https://x.com/ada/status/2051232930067402759">'
        '<span class="invisible">https://</span><span class="ellipsis">x.com/ada</span>'
        '<span class="invisible">/status/2051232930067402759</span></a></p><p>Bye &amp; thanks</p>'
    )
    edited = "2026-05-04T10:00:00.000Z"
    found = await post_at(
        ADDRESS, {api(): status(content=shown, edited_at=edited, spoiler_text="Work")}
    )
    assert found.text == (
        "Last day at ExampleCorp.\nWhy: https://x.com/ada/status/2051232930067402759\nBye & thanks"
    )
    assert (found.url, found.key) == (ADDRESS, f"mastodon:social.example/{ID}")
    assert (found.author, found.author_handle) == ("Ada Falk", "ada@social.example")
    assert (found.published_at, found.language, found.title) == (POSTED_AT, "en", "Work")
    assert found.modified_at == datetime(2026, 5, 4, 10, tzinfo=UTC)
    (reference,) = found.references
    assert reference.key == "x:2051232930067402759"
    assert found.text[reference.start : reference.end] == reference.url


@pytest.mark.parametrize("number", [0, 1, 2])
async def test_thread_of_one_author_is_one_post(number: int) -> None:
    """Whichever part was named, it is the whole thread at its beginning."""
    said = 'See <a href="https://x.com/a/status/2051232930067402759">that</a>'
    told = [status(replies_count=2), reply(1, 0, content=f"<p>{said}</p>"), reply(2, 1)]
    others = [reply(3, 0, account=BO), reply(4, 3, "9")]
    other = {**others[0], "account": BO}
    rest = [each for each in told if each is not told[number]]
    context = {"ancestors": [], "descendants": [*reversed(rest), other, others[1]]}
    named = f"{HOME}/@ada/{ID + number}"
    found = await post_at(named, {api(number): told[number], f"{api(number)}/context": context})
    assert found.text == "Part 0\nSee that\nPart 2"
    assert (found.key, found.published_at) == (f"mastodon:social.example/{ID}", POSTED_AT)
    (reference,) = found.references
    assert found.text[reference.start : reference.end] == "that"


async def test_thread_ends_where_its_author_pauses() -> None:
    old = status(created_at="2023-05-04T09:30:15.250Z", content="<p>Hello</p>")
    context = {"ancestors": [old], "descendants": [reply(2, 1)]}
    told = {api(1): reply(1, 0), f"{api(1)}/context": context}
    found = await post_at(f"{HOME}/@ada/{ID + 1}", told)
    assert (found.text, found.native_id) == ("Part 1\nPart 2", str(ID + 1))


async def test_part_shown_to_followers_stays_out_of_the_thread() -> None:
    context = {"ancestors": [], "descendants": [reply(1, 0, visibility="private"), reply(2, 1)]}
    told = {api(): status(replies_count=1), f"{api()}/context": context}
    assert (await post_at(ADDRESS, told)).text == "Part 0"


@pytest.mark.parametrize("is_shown", [True, False])
async def test_post_that_is_answered_is_a_reference(*, is_shown: bool) -> None:
    answer = reply(1, 0, "9", mentions=[BO])
    above = {**status(), "account": BO, "url": f"https://other.example/@bo/{ID - 7}", "uri": None}
    context: Any = {"ancestors": [above], "descendants": []} if is_shown else refused(401)
    told = {api(1): answer, f"{api(1)}/context": context}
    found = await post_at(f"{HOME}/@ada/{ID + 1}", told)
    assert found.text == "Part 1"
    expected = (
        f"https://other.example/@bo/{ID - 7}" if is_shown else f"{HOME}/@bo@other.example/{ID}"
    )
    assert [each.url for each in found.references] == [expected]


@pytest.mark.parametrize(("state", "kept"), [("accepted", 1), ("revoked", 0), ("pending", 0)])
async def test_quoted_post_is_a_reference_where_its_author_agrees(state: str, kept: int) -> None:
    quote = {"state": state, "quoted_status": status(5)}
    found = await post_at(ADDRESS, {api(): status(quote=quote)})
    assert [each.key for each in found.references] == [f"mastodon:social.example/{ID + 5}"][:kept]


async def test_copy_is_followed_home() -> None:
    copy = status(account={**ADA, "acct": "ada@social.example"}, content="<p>Old</p>", id="1" * 18)
    at = f"{COPIES}/api/v1/statuses/{'1' * 18}"
    found = await post_at(f"{COPIES}/@ada@social.example/{'1' * 18}", {at: copy, api(): status()})
    assert (found.text, found.url) == ("Part 0", ADDRESS)


async def test_what_is_gone_at_home_is_not_taken_from_a_copy() -> None:
    copy = status(account={**ADA, "acct": "ada@social.example"}, id="1" * 18)
    at = f"{COPIES}/api/v1/statuses/{'1' * 18}"
    get = servers({at: copy, api(): refused(404, NOT_FOUND)})
    found = await ask(f"{COPIES}/@ada@social.example/{'1' * 18}", get)
    assert isinstance(found, NotAPost)
    assert found.reason == "gone"


async def test_server_does_not_speak_for_another() -> None:
    forged = status(url=f"https://victim.example/@ada/{ID}", uri=None)
    assert (await post_at(ADDRESS, {api(): forged})).key == f"mastodon:social.example/{ID}"


@pytest.mark.parametrize("visibility", ["private", "direct"])
async def test_post_for_some_is_withheld(visibility: str) -> None:
    found = await ask(ADDRESS, servers({api(): status(visibility=visibility)}))
    assert isinstance(found, NotAPost)
    assert found.reason == "withheld"


async def test_boost_is_the_post_that_it_passes_on() -> None:
    boost = status(1, reblog=status(), content="")
    assert (await post_at(f"{HOME}/@ada/{ID + 1}", {api(1): boost})).url == ADDRESS


async def test_deleted_post_is_gone() -> None:
    found = await ask(ADDRESS, servers({api(): refused(404, NOT_FOUND)}))
    assert isinstance(found, NotAPost)
    assert found.reason == "gone"


async def test_server_of_another_make_says_nothing_of_the_post() -> None:
    assert isinstance(await ask(ADDRESS, servers({api(): refused(404)})), FetchError)


URI = f"{HOME}/users/ada/statuses/{ID}"
OBJECT = {
    "id": URI,
    "type": "Note",
    "published": "2026-05-04T09:30:15Z",
    "to": [EVERYBODY],
    "content": "<p>Last day</p>",
    "contentMap": {"de": "<p>Last day</p>"},
}


async def test_closed_interface_leaves_what_is_told_to_servers() -> None:
    found = await post_at(ADDRESS, {api(): refused(401), URI: OBJECT})
    assert (found.text, found.language, found.author_handle) == (
        "Last day",
        "de",
        "ada@social.example",
    )


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (refused(401), "login_wall"),
        (refused(403), "login_wall"),
        (b"<html>", "login_wall"),
        (refused(404, NOT_FOUND), "gone"),
        ({**OBJECT, "to": [f"{HOME}/users/ada/followers"]}, "withheld"),
    ],
)
async def test_closed_server_gives_its_reason(answer: Any, reason: str) -> None:
    found = await ask(ADDRESS, servers({api(): refused(401), URI: answer}))
    assert isinstance(found, NotAPost)
    assert found.reason == reason


@pytest.mark.parametrize("error", [refused(429), refused(503), NetworkError("reset", url="u")])
async def test_failure_that_may_pass_is_tried_again(error: FetchError) -> None:
    """Of the thread as well: else half of it would be taken for the whole."""
    assert await ask(ADDRESS, servers({api(): error})) is error
    told = {api(): status(replies_count=1), f"{api()}/context": error}
    assert await ask(ADDRESS, servers(told)) is error


@pytest.mark.parametrize("body", [b"", b"<html>", b"[1]", b"\xff", b"[" * 100_000, b"{}"])
async def test_unreadable_answer_is_an_error(body: bytes) -> None:
    assert isinstance(await ask(ADDRESS, servers({api(): body})), ParseError)


async def test_wrong_types_are_survived() -> None:
    odd = status(content=None, account=[1], language=5, quote="x", created_at=7, mentions=3)
    found = await post_at(ADDRESS, {api(): odd})
    assert (found.text, found.published_at) == ("", POSTED_AT)


# --- others -----------------------------------------------------------------------------------


async def test_pleroma_has_opaque_ids() -> None:
    name = "AUxnqUJ3PAZjrfFSjY"
    shown = status(id=name, url=f"{HOME}/notice/{name}", uri=f"{HOME}/objects/x")
    found = await post_at(f"{HOME}/notice/{name}", {f"{HOME}/api/v1/statuses/{name}": shown})
    assert (found.key, found.published_at) == (f"mastodon:social.example/{name}", POSTED_AT)


async def test_object_is_asked_for_as_servers_do() -> None:
    url = f"{HOME}/objects/0d3ab2c4-8f9a-4a0c-9d2b-3f6f6f1c2a11"
    found = await post_at(url, {url: OBJECT})
    assert (found.text, found.url) == ("Last day", url)


NOTES = f"{HOME}/api/notes/show"


def show(name: str) -> str:
    return f'{NOTES}#{{"noteId": "{name}"}}'


@pytest.mark.parametrize("told", [{}, {"reply": note()}])
async def test_note_is_read_with_what_it_continues(told: dict[str, Any]) -> None:
    first, second = "alukc5zmk3z90001", "alukc60mk3z90002"
    above = note(text="Some news.", renoteId="alukc4zmk3z90009")
    below = note(id=second, replyId=first, **told)
    found = await post_at(f"{HOME}/notes/{second}", {show(second): below, show(first): above})
    assert found.text == "Some news.\nLast day at ExampleCorp & goodbye"
    assert (found.key, found.published_at) == (f"mastodon:social.example/{first}", POSTED_AT)
    assert (found.author, found.author_handle) == ("Ada Falk", "ada@social.example")
    assert [each.url for each in found.references] == [f"{HOME}/notes/alukc4zmk3z90009"]


@pytest.mark.parametrize(
    ("above", "kept"),
    [
        (note(userId="9bbb"), 1),
        (note(createdAt="2024-05-04T09:30:15.250Z"), 0),
        (note(visibility="followers"), 0),
        (refused(400, {"error": {"code": "NO_SUCH_NOTE"}}), 0),
    ],
)
async def test_note_stands_alone_where_the_one_above_is_another_text(above: Any, kept: int) -> None:
    first, second = "alukc5zmk3z90001", "alukc60mk3z90002"
    below = note(id=second, replyId=first, text="Bye")
    found = await post_at(f"{HOME}/notes/{second}", {show(second): below, show(first): above})
    assert (found.text, found.native_id) == ("Bye", second)
    assert [each.native_id for each in found.references] == [first][:kept]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (refused(400, {"error": {"code": "NO_SUCH_NOTE"}}), "gone"),
        (note(visibility="followers"), "withheld"),
        (refused(401, {"error": {"code": "CREDENTIAL_REQUIRED"}}), "login_wall"),
    ],
)
async def test_note_that_is_not_shown_has_its_reason(answer: Any, reason: str) -> None:
    name = "alukc5zmk3z90001"
    found = await ask(f"{HOME}/notes/{name}", servers({show(name): answer}))
    assert isinstance(found, NotAPost)
    assert found.reason == reason


@pytest.mark.parametrize(
    "path", ["notes/alukc5zmk3z90001", "notice/AUxnqUJ3PAZjrfFSjY", f"@ada/{ID}"]
)
def test_addresses_in_plain_text_are_found(path: str) -> None:
    (found,) = references.find_mentions(f"She wrote it at social.example/{path}.")
    assert found.url == f"{HOME}/{path}"


@pytest.mark.parametrize(
    "url",
    [
        "https://docs.example/notes/release",
        "https://docs.example/notes/introductionpage",
        "https://shop.example/objects/123",
        "https://shop.example/notice/2026",
        "https://medium.com/@ada/leaving-examplecorp",
    ],
)
def test_other_sites_are_left_alone(url: str) -> None:
    assert platforms.recognise(url) is None
