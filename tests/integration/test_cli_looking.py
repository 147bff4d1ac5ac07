"""`departures` and `alerts`: what was found and what was sent, on a real database."""

from __future__ import annotations

import asyncio
import csv
import io
import json

import pytest
from sqlmodel import select

from storage import gone
from storage.models import PostRow
from tests.cli import NOW, Cli, save_dead_delivery, save_departure
from tests.receivers import MailReceiver, Reply, WebhookReceiver


@pytest.fixture
def cli(tmp_path):
    return Cli(tmp_path)


@pytest.fixture
def filled(cli):
    with cli.database() as database:
        save_departure(database, "Ada Example", "Orbit Labs", role="Head of Research")
        save_departure(database, "Bo Example", "Harbour Works", status="announced", score=0.6)
        save_departure(database, "=cmd() Example", "Orbit Labs", kind="retirement")
    return cli


# --- departures ---------------------------------------------------------------------------------


def test_departures_are_listed_in_a_table(filled):
    lines = filled.ok("departures", "list").out.splitlines()

    assert lines[0].split()[:4] == ["ID", "WHEN", "PERSON", "ORGANIZATION"]
    assert len(lines) == 4
    assert any("Ada Example" in line and "Head of Research" in line for line in lines)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--organization", "orbit"], {1, 3}),
        (["--person", "Bo Example"], {2}),
        (["--status", "announced"], {2}),
        (["--kind", "retirement", "--kind", "layoff"], {3}),
        (["--min-score", "0.8"], {1, 3}),
        (["--since", "2026-01-07"], set()),
        (["--since", "2026-01-06", "--until", "2026-01-06"], {1, 2, 3}),
        (["--limit", "1"], {3}),
    ],
)
def test_departures_are_filtered(filled, options, expected):
    found = filled.ok("departures", "list", "--json", *options).json

    assert {each["id"] for each in found} == expected


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--kind", "retirment"], 'did you mean "retirement"?'),
        (["--since", "yesterday"], "write for example 2026-01-31, 2026-01, 2026 or 30d"),
    ],
)
def test_wrong_filter_says_what_to_write(cli, options, said):
    ran = cli.run("departures", "list", *options)

    assert ran.code == 2
    assert said in ran.err


def test_export_to_csv_is_safe_for_spreadsheets(filled):
    out = filled.ok("departures", "export", "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(out, newline="")))

    assert {row["person"] for row in rows} == {"Ada Example", "Bo Example", "'=cmd() Example"}
    assert rows[-1]["quote"] == "Ada Example is leaving Orbit Labs after seven years."
    assert rows[-1]["url"] == "https://news.example/Ada-Example"


def test_export_writes_a_new_file_only(filled):
    filled.ok("departures", "export", "--output", "found.jsonl")
    lines = (filled.folder / "found.jsonl").read_text().splitlines()

    assert [json.loads(line)["person"] for line in lines][1:] == ["Bo Example", "Ada Example"]
    assert filled.run("departures", "export", "--output", "found.jsonl").code == 1


def test_show_gives_each_field_its_quote_and_link(filled):
    out = filled.ok("departures", "show", "1").out

    assert "Departure 1: Ada Example leaves Orbit Labs" in out
    tenure = out.partition("tenure_years: 7")[2]
    assert tenure.splitlines()[1:3] == [
        "  “seven years”",
        "    https://news.example/Ada-Example (Nell Reporter)",
    ]


def test_show_of_nothing_fails(cli):
    ran = cli.run("departures", "show", "9")

    assert (ran.code, ran.err) == (1, "there is no departure 9; see: swansong departures list\n")


# --- by hand ------------------------------------------------------------------------------------


def test_merged_departures_are_shown_as_one_under_either_number(filled):
    assert filled.ok("departures", "merge", "1", "2").out == "They are departure 1 now.\n"
    assert "Departure 1: " in filled.ok("departures", "show", "2").out
    assert json.loads(filled.ok("departures", "show", "1", "--json").out)["posts_count"] == 2


def test_why_says_what_joined_and_what_came_when(filled):
    filled.ok("departures", "merge", "1", "2")
    lines = filled.ok("departures", "show", "1", "--why").out.splitlines()
    assert "    joined by hand" in lines
    assert "history" in lines
    why = json.loads(filled.ok("departures", "show", "1", "--why", "--json").out)["why"]
    assert why["joins"][0]["why"] == ["joined by hand"]


def test_a_split_names_the_parts(filled):
    filled.ok("departures", "merge", "1", "2")
    second = json.loads(filled.ok("departures", "show", "1", "--json").out)["evidence"][-1]["url"]
    parts = json.loads(filled.ok("departures", "split", "1", second, "--json").out)["departures"]
    assert len(parts) == 2
    refused = filled.run("departures", "split", "1", "https://nowhere.example/")
    assert (refused.code, refused.err) == (
        1,
        "name some of its posts, and not all; see: swansong departures show 1\n",
    )


def test_a_dismissed_departure_can_be_restored(filled):
    assert "to undo: swansong departures restore 1" in filled.ok("departures", "dismiss", "1").out
    assert "Ada Example" not in filled.ok("departures", "list").out
    filled.ok("departures", "restore", "1")
    assert "Ada Example" in filled.ok("departures", "list").out
    assert filled.run("departures", "restore", "1").err == "departure 1 was not dismissed\n"


def test_fields_are_put_right(filled):
    said = filled.ok("departures", "correct", "1", "role=Chief Scientist", "start_year=2019").out
    assert said == "Departure 1 says now: role: Chief Scientist, start_year: 2019.\n"
    shown = json.loads(filled.ok("departures", "show", "1", "--json").out)
    assert (shown["role"], shown["start_year"]) == ("Chief Scientist", 2019)


@pytest.mark.parametrize(
    ("field", "answer"),
    [
        ("rol=x", 'did you mean "role"?'),
        ("role", 'write for example role="Research Lead"'),
        ("kind=left", "write one of: resignation"),
        ("effective_on=2026-13", "write for example 2026-01-31"),
        ("start_year=19", "write for example 2019"),
        ("tenure_years=long", "is no number"),
    ],
)
def test_a_field_that_cannot_be_is_refused_with_what_to_write(filled, field, answer):
    refused = filled.run("departures", "correct", "1", field)
    assert refused.code == 2
    assert answer in refused.err


def test_a_number_that_is_none_is_said(filled):
    for command in (("merge", "1", "99"), ("dismiss", "99"), ("correct", "99", "role=x")):
        refused = filled.run("departures", *command)
        assert (refused.code, "there is no departure 99" in refused.err) == (1, True)


# --- alerts -------------------------------------------------------------------------------------


def test_dead_alerts_are_listed_shown_and_retried(cli):
    with cli.database() as database:
        number = save_dead_delivery(database, "Ada Example")

    [listed] = cli.ok("alerts", "list", "--state", "dead", "--json").json
    assert (listed["id"], listed["last_error"]) == (number, "550 no such user")
    assert "550 no such user" in cli.ok("alerts", "show", str(number)).out
    assert cli.ok("alerts", "retry", str(number)).out == "1 delivery will be sent again\n"

    [again] = cli.ok("alerts", "list", "--json").json
    assert (again["state"], again["webhook_id"]) == ("pending", listed["webhook_id"])


def test_retry_needs_numbers_or_all(cli):
    assert cli.run("alerts", "retry").code == 2
    assert cli.run("alerts", "retry", "1", "--all-dead").code == 2
    assert cli.run("alerts", "retry", "77").err.startswith("there is no delivery 77")


async def test_alert_test_sends_what_is_marked_as_a_test(cli):
    async with MailReceiver() as mail, WebhookReceiver() as hook:
        cli.configure(channels(mail, hook))
        ran = await asyncio.to_thread(cli.ok, "alerts", "test")

        assert ran.out == "desk: sent\nhook: sent\n"
        assert "test" in str(mail.mails[0].message["subject"]).lower()
        assert "this is a test" in hook.requests[0].body.decode()


async def test_alert_test_tells_what_the_receiver_says(cli):
    async with MailReceiver() as mail, WebhookReceiver() as hook:
        hook.replies.append(Reply(403))
        cli.configure(channels(mail, hook))
        ran = await asyncio.to_thread(cli.run, "alerts", "test", "hook")

        assert ran.code == 1
        assert ran.out.startswith("hook: failed: answered 403")
        assert mail.mails == []


async def test_alert_preview_shows_what_would_be_sent_and_sends_nothing(filled):
    async with MailReceiver() as mail, WebhookReceiver() as hook:
        filled.configure(channels(mail, hook))
        shown = await asyncio.to_thread(filled.ok, "alerts", "preview", "--departure", "1")
        out = ("alerts", "preview", "--channel", "desk", "--departure", "1", "--out", "mail.html")
        await asyncio.to_thread(filled.ok, *out)

        assert "--- desk: to desk@" in shown.out
        assert "> Ada Example is leaving Orbit Labs after seven years." in shown.out
        assert "--- hook: to 127.0.0.1:" in shown.out
        assert "<blockquote" in (filled.folder / "mail.html").read_text("utf-8")
        assert mail.mails == []
        assert hook.requests == []


def test_alert_test_of_an_unknown_channel_names_the_nearest(cli):
    cli.configure('[channels.desk]\ntype = "webhook"\nurl = "https://example.org/"\n')
    ran = cli.run("alerts", "test", "dsk")

    assert ran.code == 2
    assert 'did you mean "desk"?' in ran.err


def channels(mail: MailReceiver, hook: WebhookReceiver) -> str:
    return f"""
[channels.desk]
type = "email"
host = "127.0.0.1"
port = {mail.port}
security = "none"
from = "Swansong <swansong@example.org>"
to = ["desk@example.org"]

[channels.hook]
type = "webhook"
url = "{hook.url}"
"""


@pytest.mark.parametrize("redact", [True, False])
def test_show_says_that_the_author_deleted_the_post(cli, redact):
    with cli.database() as database:
        number = save_departure(database, "Ada Example", "Orbit Labs")
        with database.write() as session:
            gone.mark(session, ["https://news.example/Ada-Example"], NOW, redact=redact)
    out = cli.ok("departures", "show", str(number)).out

    assert "https://news.example/Ada-Example" in out
    assert ("  (deleted by its author)\n" in out) == redact
    assert ("deleted by its author since)" in out) != redact
    assert ("“Ada Example is leaving Orbit Labs after seven years.”" in out) != redact


def test_show_says_what_became_of_a_post(cli):
    with cli.database() as database:
        number = save_departure(database, "Ada Example", "Orbit Labs")
        with database.write() as session:
            post = session.exec(select(PostRow)).one()
            post.withheld_at = NOW
            post.archived_at = NOW
            session.add(post)
    out = cli.ok("departures", "show", str(number)).out

    became = "from an archived copy of 2026-01-06 12:00 UTC, no longer shown to everybody since"
    assert f"(Nell Reporter, {became} 2026-01-06)" in out
    assert "deleted by its author" not in out
