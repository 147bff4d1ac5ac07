"""`sources`, `check`, `doctor` and `once` against a real web server on loopback."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text

from scraper import urls
from storage import sources
from storage.types import NewSource
from tests.cli import NOW, Cli
from tests.receivers import MailReceiver
from tests.site import redirect

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Orbit News</title>
<link>https://orbit.example/</link><description>News</description>
<item><title>Ada Example leaves Orbit Labs</title><link>{base}/2026/01/ada-example-leaves</link>
<pubDate>Tue, 06 Jan 2026 09:00:00 GMT</pubDate></item>
<item><title>A new telescope</title><link>{base}/2026/01/a-new-telescope</link>
<pubDate>Mon, 05 Jan 2026 09:00:00 GMT</pubDate></item>
</channel></rss>"""
ARTICLE = """<!doctype html><html lang="en"><head><title>Ada Example leaves Orbit Labs</title>
<meta name="author" content="Nell Reporter"></head><body><article>
<h1>Ada Example leaves Orbit Labs</h1>
<p>Ada Example, the head of research at Orbit Labs, is leaving the company after seven years.</p>
<p>The laboratory builds telescopes for amateurs, and has sold a great many of them since it was
founded in a garage near the harbour, as its annual report tells in more words than we can.</p>
</article></body></html>"""


@pytest.fixture
def cli(tmp_path):
    return Cli(tmp_path)


@pytest.fixture
def base(site):
    """A site with a front page that names its feed."""
    address = site.url("").rstrip("/")
    site.page(
        "/",
        '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>'
        "<body><p>Welcome</p></body></html>",
    )
    site.page("/feed.xml", FEED.format(base=address), content_type="application/rss+xml")
    site.page("/2026/01/ada-example-leaves", ARTICLE)
    site.page("/2026/01/a-new-telescope", ARTICLE.replace("leaves", "praises"))
    return address


# --- sources ------------------------------------------------------------------------------------


def test_add_follows_the_page_to_its_feed(cli, base):
    ran = cli.ok("sources", "add", base, "--yes")

    assert f"{base}/feed.xml" in ran.out
    assert 'feed "Orbit News", 2 entries' in ran.out
    assert "Ada Example leaves Orbit Labs" in ran.out
    [view] = cli.ok("sources", "list", "--json").json
    assert (view["url"], view["kind"], view["title"]) == (f"{base}/feed.xml", "feed", "Orbit News")


def test_add_of_a_listing_takes_the_links_that_are_selected(cli, site):
    links = "".join(f'<h2><a href="/2026/01/story-{n}-of-many">Story {n}</a></h2>' for n in "123")
    address = site.page("/news", f"<html><body>{links}<a href='/2026/01/x-y-z'>z</a></body></html>")
    ran = cli.ok("sources", "add", address, "--link-selector", "h2 a", "--tag", "press", "--json")

    assert (ran.json["source"]["kind"], ran.json["source"]["tags"]) == ("page", ["press"])
    assert len(ran.json["entries"]) == 3


@pytest.mark.parametrize("command", ["add", "test"])
def test_page_that_keeps_us_out_is_named(cli, site, command):
    site.page("/feed.xml", "<title>Just a moment...</title><p>Checking your browser.</p>")
    site.add("/news", redirect("/users/sign_in"))
    site.page("/users/sign_in", "<title>Hello</title><form><input type=password></form>")
    blocked = cli.run("sources", command, site.url("/feed.xml"))
    walled = cli.run("sources", command, site.url("/news"))

    assert (blocked.code, walled.code) == (1, 1)
    assert 'answered with a block page (titled "Just a moment...")' in blocked.err
    assert "answered with a page that asks for a login (led to /users/sign_in)" in walled.err
    assert cli.ok("sources", "list", "--json").json == []


def test_silent_source_shows_why(cli, base):
    cli.ok("sources", "add", f"{base}/feed.xml", "--yes")
    why = "it answered with a block page"
    with cli.database() as database, database.write() as session:
        session.connection().execute(
            text(
                "UPDATE source SET silent_reason = :silent, last_reason = 'block_page', "
                "last_detail = :why, failures = 2"
            ),
            {"silent": f"{why}, 2 times in a row", "why": why},
        )
    ran = cli.ok("sources", "list")

    assert "silent" in ran.out
    assert " ".join(ran.out.split()).count("block page") == 1


def test_one_source_is_shown_with_its_options_and_last_readings(cli, base):
    cli.ok("sources", "add", f"{base}/feed.xml", "--yes", "--interval", "2h")
    assert (
        "Orbit News tagged press, daily"
        in cli.ok("sources", "tag", "1", "--tag", "press", "--tag", "daily").out
    )
    with cli.database() as database, database.write() as session:
        session.connection().exec_driver_sql(
            "UPDATE source SET silent_reason = 'nothing new for nine days', failures = 1,"
            " last_reason = 'bad_status', last_detail = 'its server has trouble'"
        )
        for minute, outcome in ((1, "fetched"), (2, "failed")):
            session.connection().exec_driver_sql(
                "INSERT INTO attempt (source_id, started_at, duration_ms, outcome, status,"
                " reason, bytes_read, entries_count, new_count) VALUES"
                f" (1, '2026-01-05 10:0{minute}:00.000000', 1500, '{outcome}', 200, 'x', 9, 5, 4)"
            )
    out = cli.ok("sources", "show", "1").out
    for told in (
        "2 h",
        "press, daily",
        "nothing new for nine days; bad_status its server has trouble",
    ):
        assert told in out
    assert out.index("10:02  failed") < out.index("10:01  fetched"), "the newest is the first"
    shown = cli.ok("sources", "show", "1", "--json", "--attempts", "1").json
    assert [(each["outcome"], each["new_count"]) for each in shown["attempts"]] == [("failed", 4)]
    assert shown["interval_seconds"] == 7200
    assert cli.run("sources", "show", "2").code == 1


def test_option_takes_only_the_words_that_it_knows(cli):
    address = "https://bsky.app/profile/ada.example"
    cli.configure(
        f'[[sources]]\nurl = "{address}"\nkind = "bluesky"\noptions = {{ replies = "true" }}\n'
    )
    ran = cli.run("sources", "list")
    assert ran.code == 2
    assert 'options replies: "true" is not known; write "yes" or "no"' in ran.err


def test_add_twice_is_refused(cli, base):
    cli.ok("sources", "add", f"{base}/feed.xml", "--yes")
    again = cli.run("sources", "add", base, "--yes")

    assert again.code == 1
    assert "watched already" in again.err
    assert len(cli.ok("sources", "list", "--json").json) == 1


def test_add_of_what_robots_forbid_is_refused(cli, site, base):
    site.robots("User-agent: *\nDisallow: /")
    ran = cli.run("sources", "add", base, "--yes")

    assert ran.code == 1
    assert "robots.txt" in ran.err
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("path", "code"), [("/nothing-here", 1), ("/empty", 1)], ids=["missing", "no listing"]
)
def test_add_of_nothing_to_watch_fails(cli, site, path, code):
    site.page("/empty", "<html><body><p>Nothing.</p></body></html>")
    ran = cli.run("sources", "add", site.url(path), "--yes")

    assert (ran.code, ran.out) == (code, "")
    assert len(ran.err.splitlines()) == 1, ran.err


def test_add_of_a_closed_platform_says_so_without_asking_it(cli):
    ran = cli.run("sources", "add", "https://www.linkedin.com/in/ada", "--yes")

    assert ran.code == 1
    assert "linkedin lets nothing be read without a login" in ran.err


def test_add_of_no_address_is_wrong_use(cli):
    assert cli.run("sources", "add", "http://", "--yes").code == 2


def test_sources_are_paused_resumed_and_removed(cli):
    address = "https://news.example/feed"
    with cli.database() as database:
        with database.write() as session:
            sources.add(session, NewSource(address, urls.key(address), "feed"), NOW)

        def state() -> str | None:
            with database.read() as session:
                view = sources.view(session, 1)
            return view.state if view else None

        cli.ok("sources", "pause", "1")
        assert state() == "paused"
        cli.ok("sources", "resume", address)
        assert state() == "active"
        cli.ok("sources", "remove", "1")
        assert state() is None


def test_unknown_source_is_told_with_where_to_look(cli):
    ran = cli.run("sources", "pause", "7")

    assert (ran.code, ran.err) == (1, "there is no source 7; see: swansong sources list\n")


def test_source_of_the_file_is_shown_and_not_removed(cli, base):
    cli.configure(f'[[sources]]\nurl = "{base}/feed.xml"\n')

    assert f"{base}/feed.xml" in cli.ok("sources", "list").out
    assert "stands in the configuration" in cli.run("sources", "remove", "1").err


def test_source_is_tested_without_being_saved(cli, base):
    assert "2 entries" in cli.ok("sources", "test", f"{base}/feed.xml").out
    assert cli.ok("sources", "list", "--json").json == []


def test_source_is_tested_with_what_detection_finds(cli, site, base):
    site.page(
        "/2026/01/a-new-telescope", "<html><head><title>Just a moment...</title></head></html>"
    )
    out = cli.ok("sources", "test", f"{base}/feed.xml").out

    assert "Ada Example leaves Orbit Labs, score 0." in out
    assert "“Ada Example" in out
    assert "not read: block page" in out


def test_source_is_tested_with_whole_posts_without_fetching_them(cli, site):
    words = "Today is my last day at Orbit Labs after seven years. I learned so much here. " * 8
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ada</title><id>urn:ada</id><entry>'
        "<id>urn:1</id><title>My last day at Orbit Labs</title><author><name>Ada Falk</name>"
        f'</author><link href="https://ada.example/bye"/><content type="html">{words}</content>'
        "</entry></feed>"
    )
    address = site.page("/ada.xml", feed, content_type="application/atom+xml")
    told = cli.ok("sources", "test", address, "--json").json

    (reading,) = told["readings"]
    assert reading["url"] == told["listing"]["entries"][0]["url"] == "https://ada.example/bye"
    assert reading["departures"][0]["organization"] == "Orbit Labs"
    assert reading["departures"][0]["person"] == "Ada Falk"
    assert reading["departures"][0]["evidence"]


def test_source_with_many_pages_has_five_of_them_fetched(cli, site):
    links = "".join(
        f'<h2><a href="/2026/01/story-{n}-of-many">Story {n}</a></h2>' for n in range(9)
    )
    address = site.page("/news", f"<html><body>{links}</body></html>")
    told = cli.ok("sources", "test", address, "--link-selector", "h2 a", "--json").json

    assert len(told["listing"]["entries"]) == 9
    assert [each["problem"] is not None for each in told["readings"]] == [True] * 5
    assert len([path for path in site.paths if path.startswith("/2026/")]) == 5


# --- check --------------------------------------------------------------------------------------

RULES = """
[channels.desk]
type = "webhook"
url = "https://example.org/hook"
[[rules]]
name = "orbit"
channels = ["desk"]
organizations = ["Orbit Labs"]
[[rules]]
name = "harbour"
channels = ["desk"]
organizations = ["Harbour Works"]
"""


def test_check_tells_what_is_seen_and_which_rules_fire(cli, base):
    cli.configure(RULES)
    out = cli.ok("check", f"{base}/2026/01/ada-example-leaves").out

    assert "Ada Example leaves Orbit Labs" in out
    assert "author     Nell Reporter" in out
    assert 'rule "orbit" fires (new) → desk' in out
    assert 'rule "harbour" does not fire; organizations: ' in out
    assert "[Ada Example" in out.partition("Text, where it says so")[2]


def test_check_says_what_raised_and_what_lowered_the_score(cli):
    text = (
        "Mira Falkner, head of research at Quillon Labs, is leaving the company, she said today.\n"
        "Jonas Weil, who left Quillon Labs in 2009, was her predecessor.\n"
    )
    out = cli.ok("check", "-", "--published", "2026-01-05", stdin=text).out
    told, missed = out.split("Near miss: ")

    assert "raised by     leaves organization +2.2" in told
    assert missed.startswith("Jonas Weil leaves Quillon Labs, score 0.")
    assert "“Jonas Weil, who left Quillon Labs in 2009, was her predecessor.” (88–" in missed
    assert "lowered by    past year −2.2" in missed


def test_check_reads_a_file_as_if_it_stood_somewhere(cli):
    (cli.folder / "page.html").write_text(ARTICLE)
    ran = cli.ok("check", "page.html", "--url", "https://news.example/ada", "--json")

    assert ran.json["post"]["url"] == "https://news.example/ada"
    [found] = ran.json["departures"]
    assert (found["person"], found["organization"]) == ("Ada Example", "Orbit Labs")
    text = ran.json["post"]["text"]
    assert all(text[e["start"] : e["end"]] == e["quote"] for e in found["evidence"])


def test_check_reads_standard_input(cli):
    text = "After seven years, today is my last day at Orbit Labs. I am leaving Orbit Labs.\n"
    ran = cli.ok("check", "-", "--author", "Ada Example", "--json", stdin=text)

    assert ran.json["departures"][0]["person"] == "Ada Example"


def test_check_of_a_page_without_a_post_says_why(cli, site):
    address = site.page("/post", "<html><head><title>Just a moment...</title></head></html>")
    ran = cli.run("check", address)

    assert ran.code == 1
    assert "nothing to read (block_page)" in ran.out


def test_check_of_an_address_that_must_not_be_fetched_fails(cli, base):
    cli.env["SWANSONG_FETCH__ALLOW_PRIVATE"] = ""
    ran = cli.run("check", base)

    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.splitlines()) == 1


# --- doctor, once -------------------------------------------------------------------------------


async def test_doctor_looks_at_everything_and_says_what_to_do(cli, site, base):
    async with MailReceiver() as mail:
        cli.configure(
            f'[[sources]]\nurl = "{base}/feed.xml"\n[[sources]]\nurl = "{base}/gone"\n'
            f'[channels.desk]\ntype = "email"\nhost = "127.0.0.1"\nport = {mail.port}\n'
            'security = "none"\nfrom = "a@example.org"\nto = ["b@example.org"]\n'
            '[channels.nowhere]\ntype = "email"\nhost = "127.0.0.1"\nport = 1\n'
            'security = "none"\nfrom = "a@example.org"\nto = ["b@example.org"]\n'
        )
        ran = await asyncio.to_thread(cli.run, "doctor", "--json")

    found = {(each["part"], each["name"]): each for each in ran.json["findings"]}
    assert ran.code == 1
    assert found["source", f"{base}/feed.xml"]["verdict"] == "ok"
    assert found["source", f"{base}/gone"]["verdict"] == "fail"
    assert "look up its new address" in found["source", f"{base}/gone"]["detail"]
    assert found["channel", "[channels.desk]"]["verdict"] == "ok"
    assert found["channel", "[channels.nowhere]"]["verdict"] == "fail"
    assert "check host, port" in found["channel", "[channels.nowhere]"]["detail"]
    assert len(site.asked("/feed.xml")) == 1
    assert mail.mails == []


def test_doctor_changes_nothing(cli):
    cli.ok("doctor", "--offline")

    assert list(cli.folder.iterdir()) == []


def test_doctor_tells_mistakes_of_the_configuration(cli):
    cli.configure("[fetch]\nspacng = 1\n")
    ran = cli.run("doctor")

    assert ran.code == 1
    assert "fail configuration cannot be used: swansong.toml:2: [fetch] spacng: unknown" in ran.out


def test_once_reads_what_is_due(cli, base):
    cli.configure(f'[[sources]]\nurl = "{base}/feed.xml"\n')
    ran = cli.run("once", "--json")

    assert ran.code == 0, ran
    assert ran.json["posts"] == 2
    found = cli.ok("departures", "list", "--json", "--organization", "Orbit Labs").json
    assert "Ada Example" in {each["person"] for each in found}
