"""The labelled stream, what is measured on it, and a part of it through storage."""

import json

import pytest

from benchmarks import identity, identity_cast, identity_stream
from benchmarks.identity_measure import by_group, measure
from scheduler.opening import directory
from scheduler.settings import Settings

SOME = 4
"""One departure in so many is enough to notice that something broke."""


@pytest.fixture(scope="module")
def stream():
    return identity.load(identity_stream.STREAM)


def line(number, departure, person="p1", name="Mira Solberg"):
    return {
        "id": f"c{number}",
        "departure": departure,
        "person": person,
        "name": name,
        "post": {"language": "en"},
    }


def test_the_stream_is_what_its_tables_give(stream):
    assert identity_stream.compose() == stream


def test_the_second_stream_is_what_its_tables_give():
    second = identity.load(identity_stream.SECOND_STREAM)
    assert identity_stream.compose(identity_cast.SECOND) == second


def test_the_stream_is_large_and_many_voiced(stream):
    assert len(stream) >= 1500
    assert len({each["departure"] for each in stream}) >= 400
    assert len({each["post"]["language"] for each in stream}) >= 10
    assert len({each["id"] for each in stream}) == len(stream)


def test_people_who_might_be_taken_for_one_another_stay_in_one_half(stream):
    halves = {}
    for each in stream:
        halves.setdefault(each["name"] or each["id"], set()).add(each["half"])
    assert {name for name, found in halves.items() if len(found) > 1} == set()


def test_a_record_of_two_people_is_a_false_merge():
    lines = [line(1, "d1"), line(2, "d1"), line(3, "d2", "p2", "Ida Holm")]
    found = measure(lines, {"c1": 1, "c2": 1, "c3": 1})
    assert found.pairs.precision == pytest.approx(1 / 3)
    assert found.pairs.recall == 1
    assert (found.false_merges, found.namesakes_merged, found.exits_merged, found.split) == (
        1, 0, 0, 0,
    )  # fmt: skip
    assert found.b_cubed.precision == pytest.approx((2 / 3 + 2 / 3 + 1 / 3) / 3)


def test_namesakes_and_two_exits_are_counted_apart():
    lines = [line(1, "d1"), line(2, "d2"), line(3, "d3", "p2")]
    found = measure(lines, {"c1": 1, "c2": 1, "c3": 1})
    assert (found.false_merges, found.namesakes_merged, found.exits_merged) == (0, 1, 1)


def test_a_departure_in_two_records_is_split():
    lines = [line(1, "d1"), line(2, "d1"), line(3, "d1")]
    found = measure(lines, {"c1": 1, "c2": 1, "c3": 2})
    assert found.split == 1
    assert found.pairs.precision == 1
    assert found.pairs.recall == pytest.approx(1 / 3)
    assert found.b_cubed.recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3) / 3)


def test_a_floor_that_is_not_reached_is_told():
    lines = [line(1, "d1"), line(2, "d1"), line(3, "d2", "p2", "Ida Holm")]
    figures = by_group(lines, {"c1": 1, "c2": 2, "c3": 2})
    floors = {"all": {"pairs": 0.5, "false_merges": 0}}
    assert identity.shortfalls(figures, floors) == [
        "all: pairs is 0, floor 0.5",
        "all: false_merges is 1, floor 0",
    ]


@pytest.mark.parametrize("written", ["", "q", "own@x@y@z", "en2??", "english"])
def test_a_claim_that_cannot_be_read_is_refused(written):
    with pytest.raises(ValueError, match="not a cue"):
        identity_cast.cue(written)


def test_a_part_of_the_stream_through_storage(stream):
    ids = sorted({each["departure"] for each in stream})[::SOME]
    part = [each for each in stream if each["departure"] in set(ids)]
    floors = json.loads((identity.HERE / "floors.json").read_text())
    outcome = identity.run(part, 1, directory(Settings()))
    figures = by_group(part, outcome.records)
    assert identity.shortfalls({"some": figures["all"]}, {"some": floors["some"]}) == []
