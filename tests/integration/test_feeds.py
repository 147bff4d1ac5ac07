"""What a rule fired on, for feed readers and calendars: as files and over HTTP."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import feedparser
import pytest
from icalendar import Calendar

from scheduler.alerts.payload import departure_payload
from scheduler.feeds import folder, items, layouts
from scheduler.settings.rules import RuleSettings
from scheduler.web import feeds
from scheduler.web.listening import take
from scheduler.web.server import serving
from storage import curating, gone, outbox, posts
from storage.types import MatchIntent
from tests.cli import Cli
from tests.databases import NOW, QUOTE, said, told_in
from tests.watching import watching
from tests.web import ask, free_address

HOSTILE = "Mira <script>alert(1)</script> & ]]> Solberg"


def fire(database, intent, *, rule="labs", reason="new", at=NOW) -> int:
    """Save what a post tells, as the pipeline does when a rule fires; the departure's number."""
    with database.write() as session:
        saved = posts.save(session, intent, at)
        (change,) = saved.changes
        body = departure_payload(change, rule, reason, at)
        match = MatchIntent(rule, change.departure.id, reason, (), body)
        outbox.enqueue(session, match, at)
        return change.departure.id


def feed(database, rule="labs", limit=10, **more) -> layouts.Feed:
    with database.read() as session:
        found = items.of_rule(session, rule, limit)
    return layouts.Feed(rule, found, "https://watch.example", **more)


def test_feed_holds_what_the_rule_fired_on_and_nothing_else(database):
    fire(database, told_in("https://a.example/1", said()))
    fire(database, told_in("https://b.example/2", said("Kai Brandt", "Calder Works")), rule="other")
    with database.write() as session:
        posts.save(session, told_in("https://c.example/3", said("Bo Falk", "Tern Oy")), NOW)
    assert [each.message.title for each in feed(database).items] == [
        "Reported: Mira Solberg leaves Quillon Labs"
    ]


def test_latest_news_come_first_and_no_more_than_wanted(database):
    first = fire(database, told_in("https://a.example/1", said()))
    fire(
        database,
        told_in("https://b.example/2", said("Kai Brandt", "Calder Works"), text="Kai Brandt goes."),
        at=NOW + timedelta(hours=1),
    )
    with database.write() as session:
        later = MatchIntent("labs", first, "confirmed", (), {})
        outbox.enqueue(session, later, NOW + timedelta(hours=2))
    found = feed(database).items
    assert [each.departure["person"] for each in found] == ["Mira Solberg", "Kai Brandt"]
    assert found[0].updated_at >= NOW + timedelta(hours=2)
    assert len(feed(database, limit=1).items) == 1


def test_every_form_says_who_left_with_the_quote_and_the_link(database):
    fire(database, told_in("https://a.example/1", said(effective_on="2026-03-31")))
    told = feed(database, url="https://watch.example/feeds/labs.atom")
    (entry,) = feedparser.parse(layouts.as_atom(told)).entries
    (item,) = json.loads(layouts.as_json(told))["items"]
    (event,) = Calendar.from_ical(layouts.as_calendar(told)).walk("VEVENT")
    title = "Reported: Mira Solberg leaves Quillon Labs"
    assert entry.title == item["title"] == event["summary"] == title
    assert entry.link == item["url"] == event["url"] == "https://a.example/1"
    assert entry.id == item["id"] == event["uid"]
    for content in (entry.content[0].value, item["content_html"], str(event["description"])):
        assert QUOTE in content
    assert event["dtstart"].dt.isoformat() == "2026-03-31"
    assert event["dtend"].dt.isoformat() == "2026-04-01"
    assert item["_swansong"]["departure"]["organization"] == "Quillon Labs"


@pytest.mark.parametrize("effective_on", [None, "2026", "2026-03"])
def test_calendar_has_no_day_that_nobody_told(database, effective_on):
    fire(database, told_in("https://a.example/1", said(effective_on=effective_on)))
    assert Calendar.from_ical(layouts.as_calendar(feed(database))).walk("VEVENT") == []


def test_hostile_names_are_inert_in_every_form(database):
    fire(database, told_in("https://a.example/1", said(HOSTILE, effective_on="2026-03-31")))
    told = feed(database)
    atom = feedparser.parse(layouts.as_atom(told))
    assert not atom.bozo
    assert "<script>" not in atom.entries[0].content[0].value
    (item,) = json.loads(layouts.as_json(told))["items"]
    assert "<script>" not in item["content_html"]
    (event,) = Calendar.from_ical(layouts.as_calendar(told)).walk("VEVENT")
    assert str(event["summary"]).startswith("Reported: Mira")


def test_same_departures_give_the_same_bytes(database):
    fire(database, told_in("https://a.example/1", said(effective_on="2026-03-31")))
    for form in layouts.FORMS.values():
        assert form.write(feed(database)) == form.write(feed(database))


def test_what_was_dismissed_or_deleted_is_in_no_feed(database):
    number = fire(database, told_in("https://a.example/1", said()))
    other = fire(
        database, told_in("https://b.example/2", said("Kai Brandt", "Calder Works"), text="Gone.")
    )
    with database.write() as session:
        curating.dismiss(session, number, NOW)
        gone.mark(session, ["b.example/2"], NOW, redact=True)
    assert feed(database).items == []
    assert other != number


def test_names_of_feeds_are_safe_and_differ():
    names = ["AI labs, leading people", "../etc/passwd", "AI labs: leading people", "研究所", "!?"]
    rules = [RuleSettings(name=each, channels=("a",)) for each in names]
    found = items.file_names(rules)
    assert list(found.values()) == names
    assert list(found) == [
        "ai-labs-leading-people",
        "etc-passwd",
        "ai-labs-leading-people-2",
        "研究所",
        "rule",
    ]


def test_files_are_written_only_when_they_change(tmp_path):
    assert folder.write(tmp_path / "out", iter([("a.json", b"1")])) == [tmp_path / "out" / "a.json"]
    assert folder.write(tmp_path / "out", iter([("a.json", b"1")])) == []
    folder.write(tmp_path / "out", iter([("a.json", b"2")]))
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["a.json"]


async def test_web_server_has_them_under_an_address_that_nobody_guesses(tmp_path):
    address = free_address()
    sections = {
        "web": {"listen": address},
        "feeds": {"serve": True, "secret": "owl"},
    }
    url = f"sqlite:///{tmp_path / 'swansong.db'}"
    async with watching(url, "https://a.example/feed", **sections) as watch:
        fire(watch.app.store.database, told_in("https://a.example/1", said()), rule="everybody")
        async with serving(take(address), feeds.routes(watch.app), 1000):
            found = await ask(address, "/feeds/owl/everybody.atom")
            tag = {"if-none-match": found.headers["etag"]}
            again = await ask(address, "/feeds/owl/everybody.atom", headers=tag)
            others = [
                (await ask(address, path)).status
                for path in (
                    "/feeds/everybody.atom",
                    "/feeds/elk/everybody.atom",
                    "/feeds/owl/nobody.atom",
                    "/feeds/owl/everybody.rss",
                )
            ]
    (entry,) = feedparser.parse(found.body).entries
    assert entry.title == "Reported: Mira Solberg leaves Quillon Labs"
    assert found.headers["content-type"].startswith("application/atom+xml")
    assert f"http://{address}/feeds/owl/everybody.atom".encode() in found.body
    assert (again.status, again.body) == (304, b"")
    assert others == [404] * 4


# --- as its user meets it -------------------------------------------------------------------------


@pytest.fixture
def cli(tmp_path):
    cli = Cli(tmp_path)
    cli.configure(
        '[channels.hook]\ntype = "webhook"\nurl = "https://hook.example/"\n'
        '[[rules]]\nname = "labs"\nchannels = ["hook"]\n[feeds]\nfolder = "public"\n'
    )
    with cli.database() as database:
        fire(database, told_in("https://a.example/1", said()))
    return cli


def test_commands_list_and_write(cli, tmp_path):
    listed = cli.ok("feeds", "list", "--json").json
    assert [(each["rule"], each["items"]) for each in listed] == [("labs", 1)]
    assert listed[0]["where"][0] == str(tmp_path / "public" / "labs.atom")
    assert "3 of them new" in cli.ok("feeds", "write").out
    assert "0 of them new" in cli.ok("feeds", "write").out
    found = feedparser.parse(Path(tmp_path / "public" / "labs.atom").read_bytes())
    assert len(found.entries) == 1


def test_rule_needs_no_channel_where_there_are_feeds(tmp_path):
    cli = Cli(tmp_path)
    cli.configure('[[rules]]\nname = "labs"\n')
    refused = cli.run("rules", "list")
    cli.configure('[feeds]\nfolder = "public"\n[[rules]]\nname = "labs"\n')
    assert refused.code == 2
    assert "channels" in refused.err
    assert "[feeds]" in refused.err
    assert cli.ok("feeds", "list", "--json").json[0]["rule"] == "labs"


def test_serving_without_a_server_is_a_mistake_with_its_remedy(tmp_path):
    cli = Cli(tmp_path)
    cli.configure("[feeds]\nserve = true\n")
    ran = cli.run("feeds", "list")
    assert ran.code == 2
    assert "[web] listen" in ran.err
