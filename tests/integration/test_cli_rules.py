"""`rules list|test|catch-up`: what rules would have told of what is stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scraper.records import Entry
from storage import entries, posts
from tests.cli import Cli
from tests.databases import TEXT, said, told_in

TODAY = datetime.now(UTC)
CONFIGURATION = """
[channels.hook]
type = "webhook"
url = "https://example.org/hook"

[groups]
labs = ["Orbit Labs", "Quillon"]

[[rules]]
name = "labs"
channels = ["hook"]
organizations = ["group:labs"]
any = [{levels = ["executive"]}, {min_tenure = 3, not = {kinds = ["layoff"]}}]

[[rules]]
name = "layoffs"
channels = ["hook"]
kinds = ["layoff"]
on = ["confirmed"]
"""


def save(session, number, days, told, *, silent=False):
    """A post that was saved so many days ago."""
    at = TODAY - timedelta(days=days)
    url = f"https://site{number}.example/post"
    (entry_id,) = entries.make_due(
        session,
        [Entry(url, url.partition("//")[2])],
        source_id=None,
        depth=0,
        is_silent=silent,
        run_id=None,
        now=at,
    )
    intent = told_in(url, told, entry_id=entry_id, post={"published_at": at}, text=f"{TEXT} {url}")
    posts.save(session, replace(intent, seen_at=at), at)


@pytest.fixture
def filled(tmp_path):
    """Four departures: 1 long ago, 2 and 3 lately, of which 3 was only recorded, 4 no lab."""
    cli = Cli(tmp_path)
    cli.configure(CONFIGURATION)
    with cli.database() as database, database.write() as session:
        save(session, 1, 200, said("Ada Falk", "Orbit Labs", role="CTO"))
        save(session, 2, 20, said("Mira Solberg", "Quillon", tenure_years=7.0))
        save(session, 3, 10, said("Jonas Weber", "Orbit Labs", role="CEO"), silent=True)
        save(session, 4, 5, said("Nell Abbot", "Nordlicht", role="CEO", kind="layoff"))
    return cli


def test_rule_is_tried_on_what_is_stored(filled):
    labs, layoffs = filled.ok("rules", "test", "--json").json

    assert (labs["rule"], labs["days"], labs["count"], labs["silent"]) == ("labs", 90, 1, 1)
    assert [(each["departure_id"], each["reason"], each["silent"]) for each in labs["fired"]] == [
        (2, "new", False),
        (3, "new", True),
    ]
    assert layoffs["fired"] == []
    out = filled.ok("rules", "test", "labs", "--days", "365").out
    assert out.startswith('Rule "labs" would have fired 2 times in 365 days.')
    assert "1 more on what was only recorded" in out


def test_departure_is_explained_condition_by_condition(filled):
    out = filled.ok("rules", "test", "labs", "--departure", "4").out

    assert "(new) does not fire; organizations: organization" in out
    assert "    yes any: 1 of 2 hold\n      yes levels: role" in out
    assert "          no kinds: kind is layoff, not" not in out
    (told,) = filled.ok("rules", "test", "layoffs", "--departure", "4", "--json").json
    assert (told["fires"], told["posts"][0]["what"]) == (False, ["new"])
    assert all(each["holds"] for each in told["conditions"])


def test_rule_of_another_file_is_tried_with_the_groups_of_this_one(filled):
    file = filled.folder / "candidate.toml"
    file.write_text('[[rules]]\nname = "new"\npeople = ["@x"]\norganizations = ["group:lab"]\n')

    refused = filled.run("rules", "test", "--file", "candidate.toml")
    assert refused.code == 2
    assert 'candidate.toml:4: [[rules]] "new" organizations: there is no group "lab"; did' in (
        refused.err
    )
    file.write_text('[[rules]]\nname = "new"\norganizations = ["group:labs"]\n')
    (told,) = filled.ok("rules", "test", "--file", "candidate.toml", "--json").json
    assert (told["rule"], told["count"]) == ("new", 1)


def test_the_past_is_told_once_and_only_when_asked_for(filled):
    shown = filled.ok("rules", "catch-up", "labs", "--since", "90d", "--dry-run").out
    assert "2 departures: 2 to hook would be sent." in shown

    first = filled.ok("rules", "catch-up", "labs", "--since", "90d", "--json").json
    again = filled.ok("rules", "catch-up", "labs", "--since", "90d", "--json").json

    assert ([each["departure_id"] for each in first["departures"]], first["deliveries"]) == (
        [2, 3],
        2,
    )
    assert (again["departures"], again["deliveries"]) == ([], 0)
    listed = filled.ok("rules", "list", "--json").json
    assert [(each["rule"], each["matches"]) for each in listed] == [("labs", 2), ("layoffs", 0)]
