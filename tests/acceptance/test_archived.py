"""References that are gone when they are first met, and the archive that is asked for them once."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from storage import gone
from tests import bluesky
from tests.databases import sqlite_url
from tests.site import Reply, Request, Site, failing, in_turn, text, too_many
from tests.watching import watching

COPIED_AT = (datetime.now(UTC) - timedelta(days=2)).replace(microsecond=0)
STAMP = f"{COPIED_AT:%Y%m%d%H%M%S}"
FAREWELL = (
    "<html><head><title>My last day at Quillon Labs</title><meta name=author content='Ada Falk'>"
    "</head><body><article><p>Today is my last day at Quillon Labs, after four years as a compiler "
    "engineer. Thank you all. I learned more here than anywhere else, and I leave friends behind."
    "</p></article></body></html>"
)
BYE = "/2026/05/my-last-day-at-quillon-labs"
MOVED = "/2026/05/farewell-from-the-compiler-group"
WORDS = "Ada Falk, a compiler engineer, is leaving Quillon Labs after four years. "
EMPTY = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><id>urn:desk</id>{}</feed>'


def article(url: str) -> str:
    """A feed of one article that refers to a farewell."""
    content = f"<p>{WORDS * 6}</p><p>Her farewell: <a href='{url}'>here</a>.</p>"
    escaped = content.replace("&", "&amp;").replace("<", "&lt;")
    return EMPTY.format(
        "<entry><id>urn:1</id><title>Ada Falk leaves Quillon Labs</title>"
        "<link href='https://news.example/ada-falk'/><author><name>Nell Reporter</name></author>"
        f"<updated>{datetime.now(UTC).isoformat()}</updated>"
        f"<content type='html'>{escaped}</content></entry>"
    )


class Wayback:
    """Answers like the archive, which has one copy of each of its pages."""

    def __init__(self, host: Site) -> None:
        self.host = host
        self.pages: dict[str, str] = {}
        host.add("/cdx/search/cdx", self.index)

    def keep(self, url: str, page: str) -> None:
        self.pages[url] = page
        self.host.add(f"/web/{STAMP}id_/{url}", text(page))

    def index(self, request: Request) -> Reply:
        url = parse_qs(urlsplit(request.path).query)["url"][0]
        rows = [["timestamp", "original", "mimetype", "statuscode"]]
        rows += [[STAMP, url, "text/html", "200"]] if url in self.pages else []
        return text(json.dumps(rows if len(rows) > 1 else []), content_type="application/json")

    @property
    def questions(self) -> int:
        return len([path for path in self.host.paths if path.startswith("/cdx/")])


@pytest.fixture
def sqlite(tmp_path):
    with sqlite_url(tmp_path) as url:
        yield url


@pytest.fixture
def wayback(site):
    return Wayback(site.neighbour("127.0.0.3"))


def watched(site, database_url, wayback, *, asks: bool = True, **sections):
    site.page("/feed", EMPTY.format(""), content_type="application/atom+xml")
    endpoints = {"wayback": wayback.host.url("").rstrip("/"), "bluesky_api": site.url("/xrpc")}
    return watching(
        database_url,
        site.url("/feed"),
        kind="feed",
        endpoints=endpoints,
        fetch={"archive_fallback": asks},
        **sections,
    )


async def meet(site, watch, url, passes=3):
    """First sight, then an article that refers to `url`, then as many passes more."""
    await watch.once()
    site.page("/feed", article(url), content_type="application/atom+xml")
    for _ in range(passes):
        await watch.once()


def reference(watch):
    return watch.rows("SELECT state, reason FROM reference")


def entry(watch):
    return watch.rows("SELECT state, reason, detail FROM entry WHERE depth = 1")


async def test_farewell_that_is_gone_is_read_from_its_copy_which_the_alert_says(
    site, database_url, wayback
):
    url = site.neighbour("127.0.0.2").url(BYE)
    wayback.keep(url, FAREWELL)
    async with watched(site, database_url, wayback) as watch:
        await meet(site, watch, url)
        assert reference(watch) == [("resolved", None)]
        assert wayback.questions == 1
        (departure,) = await watch.departures()
        assert (departure.status, departure.is_confirmed) == ("announced", True)
        own = next(each for each in departure.evidence if each.url == url)
        assert own.archived_at == COPIED_AT
        assert own.archive_url == f"{wayback.host.url('/web/')}{STAMP}/{url}"
        told = [each for alert in watch.told() for each in alert["evidence"] if each["url"] == url]
        assert {each["archived_at"] for each in told} == {f"{COPIED_AT:%Y-%m-%dT%H:%M:%S}.000Z"}
        ((stored,),) = watch.rows(f"SELECT text FROM post WHERE url = '{url}'")
        assert stored[own.start : own.end] == own.quote


async def test_archive_is_not_asked_unless_the_operator_wants_it(site, sqlite, wayback):
    url = site.neighbour("127.0.0.2").url(BYE)
    wayback.keep(url, FAREWELL)
    async with watched(site, sqlite, wayback, asks=False) as watch:
        await meet(site, watch, url)
        assert wayback.host.requests == []
        assert reference(watch) == [("unresolved", "bad_status")]


async def test_what_nobody_copied_is_gone_and_asked_for_once(site, sqlite, wayback):
    url = site.neighbour("127.0.0.2").url(BYE)
    async with watched(site, sqlite, wayback) as watch:
        await meet(site, watch, url, passes=5)
        assert wayback.questions == 1
        assert reference(watch) == [("unresolved", "gone")]
        assert entry(watch) == [("skipped", "gone", "gone, and no archived copy")]


async def test_question_that_was_not_answered_is_asked_after_a_restart(site, sqlite, wayback):
    url = site.neighbour("127.0.0.2").url(BYE)
    wayback.keep(url, FAREWELL)
    wayback.host.add("/cdx/search/cdx", too_many("3"))
    async with watched(site, sqlite, wayback) as watch:
        await meet(site, watch, url, passes=2)
        (waiting,) = entry(watch)
        assert waiting[0] == "pending"
        assert "429" in waiting[2]
        asked = wayback.questions
        assert asked == 1, "an archive that is busy is left alone"
        ahead = watch.clock.ahead
    wayback.host.add("/cdx/search/cdx", wayback.index)
    # what the archive asked for is kept over a restart, by the real time, which goes on here too
    async with watched(site, sqlite, wayback) as watch:
        watch.clock.ahead = ahead + timedelta(minutes=10)
        await watch.once()
        assert reference(watch) == [("resolved", None)]
        assert wayback.questions == asked + 1


async def test_archive_in_trouble_is_asked_a_few_times(site, sqlite, wayback):
    url = site.neighbour("127.0.0.2").url(BYE)
    wayback.host.add("/cdx/search/cdx", failing(503))
    async with watched(site, sqlite, wayback) as watch:
        await meet(site, watch, url, passes=2)
        for _ in range(10):
            watch.clock.ahead += timedelta(days=1)
            await watch.once()
        assert 3 <= wayback.questions <= 6
        ((state, reason, detail),) = entry(watch)
        assert (state, reason) == ("skipped", "gone")
        assert "no archived copy" in detail
        assert "503" in detail


async def test_archive_obeys_its_robots(site, sqlite, wayback):
    url = site.neighbour("127.0.0.2").url(BYE)
    wayback.host.robots("User-agent: *\nDisallow: /cdx/")
    async with watched(site, sqlite, wayback) as watch:
        await meet(site, watch, url)
        assert wayback.questions == 0
        ((state, reason, detail),) = entry(watch)
        assert (state, reason) == ("skipped", "gone")
        assert "robots.txt" in detail


@pytest.mark.parametrize("status", [403, 451])
async def test_what_is_withheld_is_not_fetched_through_another_door(site, sqlite, wayback, status):
    home = site.neighbour("127.0.0.2")
    home.add(BYE, failing(status))
    wayback.keep(home.url(BYE), FAREWELL)
    async with watched(site, sqlite, wayback) as watch:
        await meet(site, watch, home.url(BYE))
        assert wayback.host.requests == []


async def test_what_robots_forbid_is_not_fetched_through_another_door(site, sqlite, wayback):
    home = site.neighbour("127.0.0.2")
    home.robots(f"User-agent: *\nDisallow: {BYE}")
    wayback.keep(home.url(BYE), FAREWELL)
    async with watched(site, sqlite, wayback) as watch:
        await meet(site, watch, home.url(BYE))
        assert wayback.host.requests == []


async def test_what_its_author_hides_is_not_fetched_through_another_door(site, sqlite, wayback):
    view = bluesky.AppView(bluesky.post("3aaa", "Bye, Quillon Labs.", labels=[bluesky.HIDES]))
    view.serve(site)
    async with watched(site, sqlite, wayback) as watch:
        await meet(site, watch, f"https://bsky.app/profile/{bluesky.ADA}/post/3aaa")
        assert reference(watch) == [("unresolved", "withheld")]
        assert wayback.host.requests == []


async def test_copy_of_a_platforms_shell_has_no_text_and_says_so(site, sqlite, wayback):
    url = f"https://bsky.app/profile/{bluesky.ADA}/post/3aaa"
    bluesky.AppView().serve(site)
    wayback.keep(url, "<html><head><title>Bluesky</title></head><body><div id=root></div></body>")
    async with watched(site, sqlite, wayback) as watch:
        await meet(site, watch, url)
        ((state, reason, detail),) = entry(watch)
        assert (state, reason) == ("skipped", "gone")
        assert detail == f"gone; the archived copy of {COPIED_AT:%Y-%m-%d}: no main text found"


async def test_post_that_was_deleted_after_we_had_it_is_not_asked_for(site, database_url, wayback):
    """Under whatever name of its author it is met."""
    url = f"https://bsky.app/profile/{bluesky.ADA}/post/3aaa"
    by_handle = "https://bsky.app/profile/ada.example/post/3aaa"
    view = bluesky.AppView(bluesky.post("3aaa", "Today is my last day at Quillon Labs."))
    view.serve(site)
    wayback.keep(url, FAREWELL)
    wayback.keep(by_handle, FAREWELL)
    async with watched(site, database_url, wayback) as watch:
        await meet(site, watch, url)
        assert reference(watch) == [("resolved", None)]
        view.posts.clear()
        later = article(by_handle).replace("ada-falk", "ada-falk-again").replace("urn:1", "urn:2")
        key = f"bluesky:{bluesky.ADA}/3aaa"
        await watch.app.store.write(
            lambda session: gone.mark(session, [key], watch.clock(), redact=True)
        )
        site.page("/feed", later, content_type="application/atom+xml")
        for _ in range(3):
            await watch.once()
        assert watch.rows("SELECT count(*) FROM post WHERE gone_at IS NOT NULL") == [(1,)]
        assert len(entry(watch)) == 2
        assert wayback.host.requests == []


async def test_copy_never_takes_the_place_of_what_was_read(site, sqlite, wayback):
    """The page at the address that is gone moved, and we know it by its new one."""
    home = site.neighbour("127.0.0.2")
    moved = FAREWELL.replace("</head>", f'<link rel="canonical" href="{MOVED}"></head>')
    home.page(MOVED, moved.replace("Thank you all.", "Thank you all, really."))
    wayback.keep(home.url(BYE), moved)
    async with watched(site, sqlite, wayback) as watch:
        await meet(site, watch, home.url(MOVED))
        later = article(home.url(BYE)).replace("ada-falk", "again").replace("urn:1", "urn:2")
        site.page("/feed", later, content_type="application/atom+xml")
        for _ in range(3):
            await watch.once()
        found = watch.rows("SELECT text, archived_at FROM post WHERE depth = 1")
        assert len(found) == 1
        assert "really" in found[0][0]
        assert found[0][1] is None
        assert {state for state, _ in reference(watch)} == {"resolved"}
        assert wayback.questions == 1


async def test_page_that_comes_back_is_not_taken_from_the_archive(site, sqlite, wayback):
    home = site.neighbour("127.0.0.2")
    home.add(BYE, in_turn(failing(404), text(FAREWELL)))
    async with watched(site, sqlite, wayback) as watch:
        await meet(site, watch, home.url(BYE))
        assert reference(watch) == [("resolved", None)]
        assert wayback.host.requests == []
