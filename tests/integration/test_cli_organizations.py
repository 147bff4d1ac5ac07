"""`swansong organizations`, and what the table of organisations does to the other commands."""

from __future__ import annotations

import csv
import io

import pytest

from tests.cli import Cli

CONFIG = """
[[organizations]]
name = "Aldermoor Robotics"
aliases = ["Aldermoor", "アルダームーア"]
parent = "谷歌"

[channels.desk]
type = "webhook"
url = "https://example.org/hook"
[[rules]]
name = "alphabet"
channels = ["desk"]
organizations = ["Alphabet"]
"""


@pytest.fixture
def cli(tmp_path):
    found = Cli(tmp_path)
    found.configure(CONFIG)
    return found


def test_show_says_what_a_name_leads_to(cli):
    out = cli.ok("organizations", "show", "ディープマインド").out

    assert out.splitlines()[:2] == ["Google DeepMind", "  within      Google < Alphabet"]
    assert "DeepMind Technologies" in out
    assert "  parts       Google Brain" in out
    assert "  sites       deepmind.com" in out


def test_show_tells_former_names_with_their_year(cli):
    out = cli.ok("organizations", "show", "$META").out

    assert out.startswith("Meta\n")
    assert "Facebook (until 2021)" in out


def test_show_knows_what_the_user_added(cli):
    found = cli.ok("organizations", "show", "アルダームーア", "--json").json

    assert found["name"] == "Aldermoor Robotics"
    assert found["lineage"] == ["Aldermoor Robotics", "Google", "Alphabet"]
    assert found["sector"] == "yours"
    google = cli.ok("organizations", "show", "Google", "--json").json
    assert "Aldermoor Robotics" in google["parts"]


def test_show_of_an_unknown_one_says_so(cli):
    assert cli.ok("organizations", "show", "Orbit Labs").out == (
        "Orbit Labs: not listed; it is known by this name alone (orbit labs)\n"
    )
    assert "begins with that of Apple" in cli.ok("organizations", "show", "Apple Records").out
    found = cli.ok("organizations", "show", "Apple Records", "--json").json
    assert (found["listed"], found["akin"]) == (False, ["Apple"])


def test_list_shows_what_is_within_one(cli):
    lines = cli.ok("organizations", "list", "--within", "구글").out.splitlines()
    names = {line.split("  ")[0].strip() for line in lines[1:]}

    assert {"Google", "Google DeepMind", "YouTube", "Aldermoor Robotics"} <= names
    assert "Alphabet" not in names


def test_list_is_for_programs_too(cli):
    found = cli.ok("organizations", "list", "--json").json
    rows = list(csv.DictReader(io.StringIO(cli.ok("organizations", "list", "--format", "csv").out)))

    assert len(found) == len(rows) > 400
    assert {"name": "YouTube", "parent": "Google"}.items() <= next(
        each for each in found if each["name"] == "YouTube"
    ).items()
    (own,) = cli.ok("organizations", "list", "--sector", "yours", "--json").json
    assert own["aliases"] == ["Aldermoor", "アルダームーア"]


def test_list_of_an_unknown_sector_names_the_known_ones(cli):
    ran = cli.run("organizations", "list", "--sector", "gaming")

    assert ran.code == 2
    assert 'there is no sector "gaming"' in ran.err


def test_wrong_organisation_in_the_file_is_told_with_its_line(cli):
    cli.configure('[[organizations]]\nname = "Aldermoor"\nparent = "Gogle"\n')
    ran = cli.run("organizations", "list")

    assert ran.code == 2
    assert ran.err.strip().endswith(
        'swansong.toml:3: [[organizations]] "Aldermoor" parent: no organisation is called "Gogle"; '
        'did you mean "Google"?'
    )


def test_check_says_that_a_rule_on_the_parent_fires(cli):
    text = "Mira Falkner, head of research at Aldermoor, is leaving the company, she said today.\n"
    found = cli.ok("check", "-", "--published", "2026-01-05", "--json", stdin=text).json
    (departure,) = found["departures"]
    (rule,) = departure["rules"]

    assert rule["reason"] == "new"
    details = {each["name"]: each["detail"] for each in rule["conditions"]}
    assert details["organizations"] == 'organization "Aldermoor" is within Alphabet'
