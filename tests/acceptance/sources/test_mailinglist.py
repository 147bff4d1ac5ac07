"""Mailing lists: archives of Mailman 2 and 3, read by the month, through the service."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from scraper import platforms
from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.places import Place
from scraper.records import Fetched, Listing, Post
from scraper.sources import _mail, find_by_address, mailinglist
from tests.site import Reply, Request, text, too_many
from tests.watching import watching

NOW = datetime.now(UTC).replace(microsecond=0)
LIST = "https://lists.example/pipermail/dev/"
HYPERKITTY = "https://lists.example/archives/list/dev@lists.example/"
MAY = f"{LIST}2026-May.txt"
FAREWELL = """\
Hello all,

Today is my last day at Quillon Labs, after four years as a compiler engineer. I have
learned more here than anywhere else.

On Monday Kai wrote:
> Will you still be around
> in June?

No.

Ada
--\x20
Sent from a typewriter
"""


def message(number: int, body: str = "Does it build for you?\n", **headers: str | None) -> bytes:
    sent = NOW - timedelta(hours=100 - number)
    told = {
        "From": "ada at falk.example (Ada Falk)",
        "Date": format_datetime(sent),
        "Subject": f"[dev] Message {number}",
        "Message-ID": f"<m{number}@falk.example>",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    lines = "".join(f"{name}: {value}\n" for name, value in told.items() if value is not None)
    start = f"From ada at falk.example  {sent.strftime('%a %b %e %H:%M:%S %Y')}\n"
    return f"{start}{lines}\n{body}\n".encode()


def fetched(body: bytes, at: str = MAY, kind: str = "text/plain", seen: datetime = NOW) -> Fetched:
    return Fetched(at, at, 200, body, kind, None, seen)


def index(*names: str) -> str:
    rows = "".join(f'<tr><td><A href="{n}">[ Text ]</a></td></tr>' for n in names)
    return f"<html><body><table>{rows}</table></body></html>"


def read(body: bytes, **how: object) -> Listing:
    place = Place(LIST, before=how.get("memo", {}), memo=how.get("memo", {}))  # type: ignore[arg-type]
    return mailinglist.list_entries(fetched(body), place)


def post_in(body: bytes) -> Post:
    (entry,) = read(body).entries
    assert entry.post is not None
    return entry.post


async def test_farewell_in_pipermail_is_told(site, database_url):
    site.page("/pipermail/dev/", index("2026-May.txt.gz", "2026-April.txt.gz"))
    at = "/pipermail/dev/2026-May.txt.gz"
    site.page(at, gzip.compress(message(1)), content_type="application/x-gzip")
    async with watching(database_url, site.url("/pipermail/dev/")) as watch:
        await watch.once()
        assert [(s.kind, s.title) for s in await watch.sources()] == [("mailinglist", "dev")]
        assert "/pipermail/dev/2026-April.txt.gz" not in site.paths
        site.page(at, gzip.compress(message(1) + message(2, FAREWELL)))
        await watch.once()
        (departure,) = watch.told()
        assert (departure["person"], departure["organization"]) == ("Ada Falk", "Quillon Labs")
        assert departure["evidence"][0]["url"].startswith(
            site.url("/pipermail/dev/2026-May/date.html#")
        )
        await watch.once()
        assert len(watch.told()) == 1


async def test_farewell_in_hyperkitty_is_told(site, database_url):
    mailbox = [message(1)]

    def export(request: Request) -> Reply:
        query = parse_qs(urlsplit(request.path).query)
        assert query["start"][0] < query["end"][0]
        return text(gzip.compress(b"".join(mailbox)), content_type="application/gzip")

    archive = "/archives/list/dev@lists.example/"
    site.page(archive, "<html><body>dev</body></html>")
    site.add(f"{archive}export/list.mbox.gz", export)
    async with watching(database_url, site.url(archive)) as watch:
        await watch.once()
        mailbox.append(message(2, FAREWELL))
        await watch.once()
        (departure,) = watch.told()
        assert departure["organization"] == "Quillon Labs"
        url = departure["evidence"][0]["url"]
        assert url.startswith(site.url(f"{archive}message/"))
        assert platforms.post_key(url) == _mail.mailinglist.key_of(url.split("/")[-2])


async def test_limit_is_told_as_such(site, database_url):
    site.add("/pipermail/dev/", too_many("600"))
    async with watching(database_url, site.url("/pipermail/dev/")) as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert "429" in (source.last_detail or "")


def test_message_is_read_field_by_field():
    post = post_in(message(1, FAREWELL))
    assert post.text == (
        "Hello all,\n"
        "Today is my last day at Quillon Labs, after four years as a compiler engineer. I have "
        "learned more here than anywhere else.\n"
        "On Monday Kai wrote:\n"
        "Will you still be around\nin June?\n"
        "No.\n"
        "Ada"
    )
    quoted = "\n".join(post.text[a:b] for a, b in post.quotes)
    assert quoted == "Will you still be around\nin June?"
    assert (post.author, post.author_handle) == ("Ada Falk", "ada@falk.example")
    assert (post.title, post.language) == ("Message 1", "en")
    assert post.published_at == NOW - timedelta(hours=99)
    # `X-Message-ID-Hash` of this id, as Mailman writes it
    assert post.key == "mail:" + _mail.mailinglist.hash_of("m1@falk.example")


def test_hash_is_mailmans():
    """The vector of Mailman's own documentation of its archivers."""
    assert _mail.mailinglist.hash_of("<12345>") == "RSZCG7IGPHFIRW3EMTVMMDNJMNCVCOLE"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("ada at falk.example (Ada Falk)", ("Ada Falk", "ada@falk.example")),
        ("Ada Falk <ada at falk.example>", ("Ada Falk", "ada@falk.example")),
        ("Ada Falk <Ada@Falk.example>", ("Ada Falk", "ada@falk.example")),
        ("Ada Falk via Dev <dev at lists.example>", ("Ada Falk", None)),
        ("ada at falk.example", (None, "ada@falk.example")),
        ("Pat at Work <pat@falk.example>", ("Pat at Work", "pat@falk.example")),
        ("", (None, None)),
    ],
)
def test_senders_are_read(written, read):
    assert _mail.sender(written) == read


def test_encoded_headers_and_texts_are_read():
    post = post_in(
        message(
            1,
            "Heute ist mein letzter Tag bei Quillon =C3=BCberhaupt.\n",
            Subject="=?utf-8?q?=5Bdev=5D_Tsch=C3=BCss?=",
            From="ada at falk.example (=?utf-8?q?Ada_F=C3=A4lk?=)",
            Content_Type="text/plain; charset=utf-8",
            Content_Transfer_Encoding="quoted-printable",
        )
    )
    assert (post.title, post.author) == ("Tschüss", "Ada Fälk")
    assert "überhaupt" in post.text


def test_message_in_html_alone_is_read():
    post = post_in(message(1, "<p>I leave.</p><p>Bye.</p>", Content_Type="text/html"))
    assert post.text == "I leave.\nBye."


def test_line_that_begins_like_a_mailbox_splits_nothing():
    body = "From what I hear, we are done.\n>From now on, too.\n"
    first, _ = read(message(1, body) + message(2)).entries
    assert first.post is not None
    assert first.post.text == "From what I hear, we are done.\nFrom now on, too."
    assert first.post.quotes == ()


def test_broken_messages_are_skipped_with_their_reason():
    mailbox = message(1) + message(2, Message_ID=None) + message(3, "\n") + message(4, Date="soon")
    listing = read(mailbox)
    assert [entry.title for entry in listing.entries] == ["Message 1", "Message 4"]
    assert listing.skipped == ("a message without Message-ID", "<m3@falk.example>: no text")
    assert listing.entries[1].published_at is None


@pytest.mark.parametrize("body", [b"<html>no</html>", b"no mailbox", b"\x1f\x8bnothing packed"])
def test_what_is_no_mailbox_is_a_parse_error(body):
    with pytest.raises(ParseError):
        read(body)


def test_empty_month_is_no_error():
    assert read(gzip.compress(b"")).entries == ()


@pytest.mark.parametrize(
    "links", ["", '<a href="/mailman/listinfo/dev">dev</a><a href="2026-May/thread.html">May</a>']
)
def test_page_without_monthly_texts_is_a_parse_error(links):
    page = fetched(f"<html><body>Archives {links}</body></html>".encode(), LIST, "text/html")
    with pytest.raises(ParseError, match="pipermail"):
        mailinglist.list_entries(page, Place(LIST))


@pytest.mark.parametrize(
    ("newest", "asked"),
    [
        ("2026-06-01T08:00:00+00:00", ["2026-June.txt"]),
        ("2026-05-31T23:00:00+00:00", ["2026-June.txt", "2026-May.txt"]),
        ("2025-01-01T00:00:00+00:00", ["2026-June.txt", "2026-May.txt", "2026-April.txt"]),
    ],
)
def test_months_are_read_back_to_the_last_message(newest, asked):
    names = ("2026-June.txt", "2026-May.txt", "2026-April.txt", "2026-March.txt")
    page = fetched(index(*names).encode(), LIST, "text/html")
    memo = {"newest": newest}
    listing = mailinglist.list_entries(page, Place(LIST, memo=memo))
    found = []
    while listing.next is not None:
        found.append(listing.next.url)
        place = Place(LIST, memo={**memo, **listing.memo}, before=memo)
        listing = mailinglist.list_entries(fetched(message(1), found[-1]), place)
    assert found == [f"{LIST}{name}" for name in asked]
    assert json.loads(listing.memo["waiting"]) == []


def test_export_begins_before_the_last_message():
    page = fetched(
        b"<html></html>", HYPERKITTY, "text/html", seen=datetime(2026, 6, 10, 12, tzinfo=UTC)
    )
    place = Place(HYPERKITTY, memo={"newest": "2026-06-08T10:00:00+00:00"})
    following = mailinglist.list_entries(page, place).next
    assert following is not None
    asked = urlsplit(following.url)
    assert asked.path == "/archives/list/dev@lists.example/export/list.mbox.gz"
    assert parse_qs(asked.query) == {"start": ["2026-06-06"], "end": ["2026-06-12"]}


def test_what_was_read_long_ago_is_left_out():
    mailbox = message(1) + message(99)
    memo = {"newest": (NOW - timedelta(hours=1)).isoformat()}
    assert [e.title for e in read(mailbox, memo=memo).entries] == ["Message 99"]


@pytest.mark.parametrize(
    ("pasted", "url"),
    [
        ("https://lists.example/pipermail/dev", LIST),
        ("https://lists.example/pipermail/dev/2026-May/thread.html", LIST),
        ("https://lists.example/pipermail/dev/2026-May.txt.gz", LIST),
        (HYPERKITTY, HYPERKITTY),
        (f"{HYPERKITTY}2026/5/", HYPERKITTY),
        (f"{HYPERKITTY}latest", HYPERKITTY),
        (
            "https://lists.example/hyperkitty/list/dev@lists.example/",
            "https://lists.example/hyperkitty/list/dev@lists.example/",
        ),
    ],
)
def test_pasted_addresses_are_recognised(pasted, url):
    found = find_by_address(pasted, Endpoints())
    assert found is not None
    assert (found.kind, found.url) == ("mailinglist", url)


@pytest.mark.parametrize(
    "other",
    [
        "https://lists.example/pipermail/",
        "https://lists.example/pipermail/dev/2026-May/000123.html",
        f"{HYPERKITTY}message/RSZCG7IGPHFIRW3EMTVMMDNJMNCVCOLE/",
        f"{HYPERKITTY}thread/RSZCG7IGPHFIRW3EMTVMMDNJMNCVCOLE/",
    ],
)
def test_other_addresses_are_not(other):
    assert find_by_address(other, Endpoints()) is None
