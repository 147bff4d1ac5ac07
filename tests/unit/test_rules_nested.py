"""Conditions within conditions, and what is told of them."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler import rules
from scheduler.settings.rules import MAX_DEPTH, RuleSettings
from tests.alert_samples import QUOTE, departure

HOLDS, FAILS = {"kinds": ["resignation"]}, {"kinds": ["layoff"]}


def _rule(**conditions):
    return RuleSettings.model_validate({"name": "labs", "channels": ["desk"], **conditions})


def _fires(rule, **fields):
    return all(each.holds for each in rules.explain(rule, departure(**fields), QUOTE))


@pytest.mark.parametrize("held", list(product([True, False], repeat=2)))
def test_any_all_and_not_mean_what_they_say(held):
    inner = [HOLDS if each else FAILS for each in held]

    assert _fires(_rule(any=inner)) is any(held)
    assert _fires(_rule(all=inner)) is all(held)
    assert _fires(_rule(**{"not": {"any": inner}})) is not any(held)
    assert _fires(_rule(**{"not": {"all": inner}})) is not all(held)


def _trees(depth=MAX_DEPTH):
    leaf = st.sampled_from([HOLDS, FAILS])
    if depth == 0:
        return leaf
    inner = _trees(depth - 1)
    some = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        leaf,
        st.builds(lambda each: {"any": each}, some),
        st.builds(lambda each: {"all": each}, some),
        st.builds(lambda each: {"not": each}, inner),
        st.builds(lambda one, each: {**one, "any": each}, leaf, some),
    )


def _meant(tree):
    """What a tree of conditions says, without the program's help."""
    told = []
    if "kinds" in tree:
        told.append(tree == HOLDS or tree["kinds"] == HOLDS["kinds"])
    if "any" in tree:
        told.append(any(map(_meant, tree["any"])))
    if "all" in tree:
        told.append(all(map(_meant, tree["all"])))
    if "not" in tree:
        told.append(not _meant(tree["not"]))
    return all(told)


@given(_trees())
def test_rules_mean_what_logic_says(tree):
    rule = _rule(**tree)

    assert _fires(rule) is _meant(tree)
    # every part is told with what came of it
    for each in rules.explain(rule, departure(), QUOTE):
        assert _told(each) is each.holds


def _told(condition):
    held = [_told(part) for part in condition.parts]
    if not held:
        return condition.holds
    return {"any": any, "not": lambda parts: not all(parts)}.get(condition.name, all)(held)


def test_explanation_is_a_tree():
    rule = _rule(any=[{"kinds": ["layoff"], "levels": ["lead"]}, {"people": ["Mira Example"]}])
    found = rules.explain(rule, departure(), QUOTE)[-1]

    assert (found.name, found.holds, found.detail) == ("any", True, "1 of 2 hold")
    first, second = found.parts
    assert (first.name, first.holds, first.detail) == ("1", False, "1 of 2 hold")
    assert [(each.name, each.holds) for each in first.parts] == [("levels", True), ("kinds", False)]
    assert (second.name, second.holds) == ("people", True)


# --- what holds when nothing is said --------------------------------------------------------------


def test_denied_needs_to_be_asked_for_somewhere():
    inner = [{"statuses": ["denied"]}, {"people": ["Mira Example"]}]

    assert _fires(_rule(any=inner), status="denied")
    assert not _fires(_rule(**{"not": {"statuses": ["rumoured"]}}), status="denied")


def test_default_of_the_score_holds_unless_the_rule_speaks_of_it():
    low = {"score": 0.4}

    assert not _fires(_rule(any=[HOLDS, {"levels": ["staff"]}]), **low)
    assert _fires(_rule(any=[{"min_score": 0.3}]), **low)
    assert not _fires(_rule(**{"not": {"min_score": 0.9}}), **low)


def test_background_and_lack_of_evidence_cannot_be_asked_for():
    rule = _rule(any=[{"statuses": ["announced"]}], **{"not": FAILS})

    assert not _fires(rule, is_background=True)
    assert not _fires(rule, evidence=())
