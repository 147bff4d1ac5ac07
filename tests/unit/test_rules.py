import re
import time
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from scheduler import rules
from scheduler.answers import key_names
from scheduler.groups import opened
from scheduler.settings import Settings
from scheduler.settings.rules import RuleSettings
from storage.identity.directory import build
from storage.types import SourceLabel
from tests.alert_samples import QUOTE, change, departure, evidence

LISTED = rules.Known(0.5, build())
RULE = {"name": "labs", "channels": ["desk"]}


def _rule(**conditions):
    return RuleSettings.model_validate({**RULE, **conditions})


def _fires(rule, text=QUOTE, known=LISTED, **fields):
    conditions = rules.explain(rule, departure(**fields), text, known)
    return all(each.holds for each in conditions)


def _condition(name, rule, text=QUOTE, **fields):
    conditions = rules.explain(rule, departure(**fields), text)
    (found,) = [each for each in conditions if each.name == name]
    return found


# --- the documented examples --------------------------------------------------------------------


def _documented():
    """Each row of `docs/rules.md` under the rule that stands before it."""
    document = Path("docs/rules.md").read_text(encoding="utf-8")
    for block, rest in re.findall(r"```toml\n(.*?)```(.*?)(?=```toml|\Z)", document, re.DOTALL):
        for fields, fires in re.findall(r"^\| `(.+)` \| (yes|no)\b", rest, re.MULTILINE):
            yield block, fields, fires == "yes"


def _given(fields):
    """A row's departure, with the words of its post and what rules know of its source."""
    given = tomllib.loads(f"x = {{{fields}}}")["x"]
    text, source, posts = (given.pop(name, None) for name in ("text", "source", "posts"))
    given = {name: None if value == "" else value for name, value in given.items()}
    known = LISTED
    if source:
        known = replace(LISTED, sources={1: SourceLabel(1, **source)})
        given["evidence"] = (evidence(source_id=1),)
    if posts:
        given["evidence"] = tuple(evidence(post_id=n, **post) for n, post in enumerate(posts, 1))
    return text or QUOTE, known, given


def _documented_rule(block):
    """The rule of a block: whole, with groups, or conditions alone."""
    written = tomllib.loads(block)
    (conditions,) = written.pop("rules", [written])
    given = {"groups": written.get("groups", {}), "rules": [{**RULE, **conditions}]}
    return opened(Settings.model_validate(given)).rules[0]


@pytest.mark.parametrize(("block", "fields", "fires"), list(_documented()))
def test_rule_fires_as_documented(block, fields, fires):
    text, known, given = _given(fields)

    assert _fires(_documented_rule(block), text, known, **given) is fires


def test_every_condition_is_documented():
    document = Path("docs/rules.md").read_text(encoding="utf-8")
    documented = re.findall(r"^## .*`(\w+)`", document, re.MULTILINE)

    assert set(documented) == set(key_names(RuleSettings)) - {"name", "channels"}


# --- conditions ---------------------------------------------------------------------------------


def test_rule_without_conditions_hears_of_every_departure():
    assert _fires(_rule())


def test_rule_wants_every_condition_to_hold():
    rule = _rule(organizations=["Orbit Labs"], kinds=["layoff"])

    assert not _fires(rule)
    assert _fires(rule, kind="layoff")


def test_background_never_fires():
    assert not _fires(_rule(statuses=["announced"]), is_background=True)


def test_departure_without_evidence_never_fires():
    """The payload refuses it; a rule that let it through would roll back the save."""
    assert not _fires(_rule(), evidence=())


def test_denied_departure_fires_only_when_asked_for():
    assert not _fires(_rule(), status="denied")
    assert _fires(_rule(statuses=["denied"]), status="denied")


def test_min_score_of_the_rule_wins_over_the_default():
    assert not _fires(_rule(), score=0.4)
    assert _fires(_rule(min_score=0.3), score=0.4)


def test_explain_names_each_condition_and_what_was_compared():
    rule = _rule(organizations=["Nordlicht"], people=["Mira Example"])

    found = rules.explain(rule, departure(), QUOTE)

    assert [(each.name, each.holds) for each in found] == [
        ("background", True),
        ("evidence", True),
        ("statuses", True),
        ("min_score", True),
        ("organizations", False),
        ("people", True),
    ]
    assert found[4].detail == 'organization "Orbit Labs" matches none of "Nordlicht"'
    assert found[3].detail == "score 0.91, at least 0.50"


def test_explain_detail_is_one_short_line_whatever_the_name():
    found = _condition("organizations", _rule(organizations=["x"]), organization="a\r\nb " * 9000)

    assert "\n" not in found.detail
    assert len(found.detail) < 200


@pytest.mark.parametrize("condition", ["organizations", "people", "roles", "keywords"])
@pytest.mark.parametrize("value", ["", "  ", "—", "*?"])
def test_empty_values_name_nothing(condition, value):
    assert not _fires(_rule(**{condition: [value]})) or (condition, value) == ("roles", "*?")


def test_role_star_alone_is_any_role_that_is_known():
    assert _fires(_rule(roles=["*"]))
    assert not _fires(_rule(roles=["*"]), role=None)


def test_keyword_in_a_script_without_spaces_stands_anywhere():
    assert _fires(_rule(keywords=["离职"]), "她今天宣布离职了")
    assert _fires(_rule(keywords=["退職"]), "本日をもって退職しました")


def test_keyword_with_punctuation_at_its_edge_is_found():
    assert _fires(_rule(keywords=["C++"]), "the C++ team")
    assert not _fires(_rule(keywords=["C++"]), "the C team")


def test_keyword_is_no_pattern():
    assert not _fires(_rule(keywords=["o.bit"]), "Orbit")


@pytest.mark.parametrize("pattern", [r"(a+)+$", r"(a|aa)+$"])
def test_regex_that_explodes_is_given_up_in_time(pattern):
    start = time.monotonic()

    found = _condition("regex", _rule(regex=pattern), "a" * 50_000 + "b")

    assert not found.holds
    assert "gave up" in found.detail
    assert time.monotonic() - start < 5


def test_endless_names_and_texts_take_no_time():
    rule = _rule(
        organizations=["Orbit Labs"], people=["Mira"], roles=["a* * b* * c*"], keywords=["zzz"]
    )
    endless = "a b " * 100_000
    start = time.monotonic()

    _fires(rule, endless * 5, organization=endless, person=endless, role=endless)

    assert time.monotonic() - start < 5


# --- organisations that belong together ---------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "organization", "detail"),
    [
        ("Alphabet", "DeepMind", 'organization "DeepMind" is within Alphabet'),
        ("谷歌", "DeepMind", 'organization "DeepMind" is within Google'),
        ("Facebook", "Meta Platforms", 'organization "Meta Platforms" is Meta, as "Facebook" is'),
        ("DeepMind", "DeepMind", 'organization "DeepMind" matches "DeepMind"'),
        ("Google", "Google Fiber", 'organization "Google Fiber" matches "Google"'),
        ("MIT", "CSAIL", 'organization "CSAIL" is within Massachusetts Institute of Technology'),
        ("US government", "FTC", 'organization "FTC" is within US federal government'),
    ],
)
def test_rule_fires_on_all_names_and_on_what_is_within(wanted, organization, detail):
    rule = _rule(organizations=["Brightwater", wanted])
    found = rules.explain(rule, departure(organization=organization), QUOTE, LISTED)
    (told,) = [each for each in found if each.name == "organizations"]

    assert (told.holds, told.detail) == (True, detail)
    assert rules.match(rule, change(organization=organization, is_new=True), LISTED) == "new"


@pytest.mark.parametrize(
    ("wanted", "organization"),
    [
        ("DeepMind", "Google"),
        ("YouTube", "DeepMind"),
        # both are listed: words that they share say nothing
        ("X", "X Development"),
        ("Apache Kafka", "Apache Spark"),
        ("Alphabet", "Alphabetical Order Ltd"),
        ("Quillon", "DeepMind"),
    ],
)
def test_rule_does_not_fire_on_the_parent_nor_on_another_part(wanted, organization):
    rule = _rule(organizations=[wanted])
    told = change(organization=organization, is_new=True)

    assert rules.match(rule, told, LISTED) is None


def test_departure_from_a_part_that_a_new_name_reveals_is_new_to_the_rule():
    rule = _rule(organizations=["DeepMind"])
    told = change(organization="DeepMind", changes={"organization": ("Google", "DeepMind")})

    assert rules.match(rule, told, LISTED) == "new"


# --- reasons ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "told", "reason"),
    [
        (["new", "confirmed"], {"is_new": True}, "new"),
        (["new", "confirmed"], {"is_new": True, "is_confirmed": True}, "new"),
        (["confirmed"], {"is_new": True, "is_confirmed": True}, "confirmed"),
        (["confirmed"], {"is_new": True}, None),
        (["new", "confirmed"], {"is_confirmed": True}, "confirmed"),
        (["new"], {"is_confirmed": True}, None),
        (["new", "confirmed"], {"changes": {"team": (None, "Search")}}, None),
        (["changed"], {"changes": {"role": (None, "Head of Search")}}, "changed"),
        (
            ["changed", "confirmed"],
            {"is_confirmed": True, "changes": {"team": (None, "A")}},
            "confirmed",
        ),
        (["changed"], {"is_new": True, "changes": {"role": (None, "Head of Search")}}, None),
        (["changed"], {"changes": {"score": (0.7, 0.9), "posts_count": (1, 2)}}, None),
        (["new", "confirmed", "changed"], {"is_new": False}, None),
    ],
)
def test_match_gives_the_first_reason_that_the_rule_listens_to(on, told, reason):
    assert rules.match(_rule(on=on), change(**told)) == reason


def test_match_is_none_when_a_condition_fails():
    assert rules.match(_rule(organizations=["Nordlicht"]), change()) is None


def test_match_is_new_once_the_conditions_are_met_for_the_first_time():
    """The first post named no organisation, so no rule on organisations could fire."""
    rule = _rule(organizations=["Orbit Labs"])
    told = change(changes={"organization": (None, "Orbit Labs")})

    assert rules.match(rule, told) == "new"


def test_match_is_not_new_again_when_another_field_changes():
    rule = _rule(organizations=["Orbit"])
    told = change(changes={"organization": ("Orbit", "Orbit Labs")})

    assert rules.match(rule, told) is None


def test_match_of_a_rumour_that_rose_is_new_to_a_rule_that_wants_no_rumours():
    rule = _rule(statuses=["reported", "announced"])
    told = change(status="reported", changes={"status": ("rumoured", "reported")})

    assert rules.match(rule, told) == "new"


def test_match_of_a_departure_whose_score_rose_is_new_to_a_rule_that_wants_sureness():
    rule = _rule(min_score=0.8)
    told = change(score=0.9, changes={"score": (0.6, 0.9)})

    assert rules.match(rule, told) == "new"


def test_match_of_a_denial_is_told_to_the_rule_whose_conditions_it_met():
    told = change(status="denied", changes={"status": ("announced", "denied")})

    assert rules.match(_rule(on=["new", "denied"]), told) == "denied"
    assert rules.match(_rule(on=["denied"], organizations=["Nordlicht"]), told) is None
    assert rules.match(_rule(on=["new", "confirmed", "changed"]), told) is None


def test_match_is_new_to_a_rule_that_asks_for_denials_alone():
    rule = _rule(statuses=["denied"])
    told = change(status="denied", changes={"status": ("announced", "denied")})

    assert rules.match(rule, told) == "new"
