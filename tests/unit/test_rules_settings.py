"""What a rule may say, and what is answered where it says what cannot be."""

from pathlib import Path

import pytest

from scheduler import config, groups

CHANNEL = '[channels.hook]\ntype = "webhook"\nurl = "https://example.org/hook"\n'
RULE = '[[rules]]\nname = "labs"\nchannels = ["hook"]\n'


def load(folder: Path, text: str, env: dict[str, str] | None = None):
    file = folder / "swansong.toml"
    file.write_text(CHANNEL + text, encoding="utf-8")
    return config.load(file, env or {})


def problem(folder: Path, text: str) -> str:
    with pytest.raises(config.ConfigError) as caught:
        load(folder, text)
    (only,) = caught.value.problems
    return only.partition(": ")[2]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("any = []", '[[rules]] "labs" any: is empty; write conditions, as in [{kinds'),
        ("all = []", '[[rules]] "labs" all: is empty; write conditions, as in [{kinds'),
        ("not = {}", '[[rules]] "labs" not: is empty; write conditions, as in {kinds'),
        ("any = [{levels = ['lead']}, {}]", '[[rules]] "labs" any: number 2 is empty; write'),
        ("any = [{levels = []}]", '[[rules]] "labs" any: number 1 is empty; write'),
        ("any = {levels = ['lead']}", '[[rules]] "labs" any: must be a list of conditions'),
        ("not = [{levels = ['lead']}]", '[[rules]] "labs" not: must be conditions in braces'),
        ("any = ['lead']", '[[rules]] "labs" any 1: must be conditions in braces'),
        ("any = [{level = ['lead']}]", '[[rules]] "labs" any 1 level: unknown key; did you mean'),
        ("not = {name = 'x'}", '[[rules]] "labs" not name: unknown key'),
        ("levels = ['exec']", '[[rules]] "labs" levels: "exec" is not known; did you mean'),
        ("min_tenure = -1", '[[rules]] "labs" min_tenure: must be at least 0'),
        ("min_posts = 0", '[[rules]] "labs" min_posts: must be at least 1'),
        ("min_tenure = 5\nmax_tenure = 2", '[[rules]] "labs": min_tenure is longer than'),
        ("wave = 'small'", '[[rules]] "labs" wave: \'small\' is no wave; write "significant" or'),
        ("wave = {count = 4}", '[[rules]] "labs" wave: "days" is missing; write days'),
        ("wave = {count = 1, days = 30}", '[[rules]] "labs" wave count: must be at least 2'),
        (
            "not = {not = {not = {not = {not = {kinds = ['layoff']}}}}}",
            '[[rules]] "labs": any, all and not stand more than 4 deep within each other',
        ),
    ],
)
def test_mistake_is_answered_with_what_to_write(tmp_path, written, told):
    assert problem(tmp_path, RULE + written).startswith(told)


def test_nesting_of_four_is_taken(tmp_path):
    rule = load(tmp_path, RULE + "not = {not = {any = [{all = [{kinds = ['layoff']}]}]}}").rules[0]

    assert [each.kinds for each in rule.each()][-1] == ("layoff",)


def test_endless_nesting_ends(tmp_path):
    deep = "not = {" * 60 + "kinds = ['layoff']" + "}" * 60

    assert "4 deep" in problem(tmp_path, RULE + deep)


# --- groups ---------------------------------------------------------------------------------------

LABS = '[groups]\nlabs = ["Orbit Labs", "Quillon"]\n'


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('organizations = ["group:lab"]', 'organizations: there is no group "lab"; did you mean "'),
        ('any = [{people = ["group:labz"]}]', 'any 1 people: there is no group "labz"; did you'),
        ('not = {destinations = ["group:kings"]}', 'not destinations: there is no group "kings"'),
    ],
)
def test_unknown_group_is_answered_with_the_nearest(tmp_path, written, told):
    assert told in problem(tmp_path, LABS + RULE + written)


def test_group_without_groups_says_how_to_write_one(tmp_path):
    told = problem(tmp_path, RULE + 'organizations = ["group:labs"]')

    assert told.endswith('there is no group "labs"; write [groups] with labs = ["…"]')


def test_group_holds_no_group(tmp_path):
    told = problem(tmp_path, LABS + 'all = ["group:labs"]\n' + RULE)

    assert told == '[groups] all: "group:labs" is a group; write the names that are in it'


def test_group_is_opened_wherever_it_stands(tmp_path):
    rule = 'organizations = ["group:labs", "Quillon"]\nnot = {any = [{people = ["group:labs"]}]}'
    (opened,) = load(tmp_path, LABS + RULE + rule).rules

    assert opened.organizations == ("Orbit Labs", "Quillon")
    assert opened.none_of.any_of[0].people == ("Orbit Labs", "Quillon")


def test_group_of_a_condition_that_takes_none_is_a_word(tmp_path):
    (rule,) = load(tmp_path, LABS + RULE + 'keywords = ["group:labs"]').rules

    assert rule.keywords == ("group:labs",)


def test_group_is_set_by_the_environment(tmp_path):
    settings = load(
        tmp_path,
        LABS + RULE + 'organizations = ["group:labs"]',
        {"SWANSONG_GROUPS__LABS": "Nordlicht, Aldermoor"},
    )

    assert settings.rules[0].organizations == ("Nordlicht", "Aldermoor")


def test_values_of_any_shape_are_looked_at_for_groups():
    """They are answered by the settings; looking for groups in them must not fail."""
    for rule in (None, [], "x", {"organizations": 3}, {"any": 3}, {"any": [3]}, {"not": [{}]}):
        assert list(groups.problems({"rules": [rule], "groups": 3})) == []
    assert list(groups.problems({"rules": 3, "groups": {"labs": 3}})) == []
