"""Which claims tell of one departure, and why."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.identity import keys
from storage.identity.grouping import NO_DECISIONS, Decisions, group
from storage.identity.organizations import organization_key
from storage.identity.ties import WINDOW_DAYS, Level, bond, traits
from tests.claims import own, told


def departures(claims, decisions=NO_DECISIONS):
    """The claims' numbers as sets, one for each departure."""
    found = group([traits(claim) for claim in claims], decisions)
    return {frozenset(each) for each in found.members}


def is_one(*claims):
    return len(departures(claims)) == 1


@pytest.mark.parametrize(
    "name", ["Quillon Labs, Inc.", "The Quillon Labs Group", "QUILLON LABS GmbH", "Quillon Labs"]
)
def test_organization_key_drops_legal_forms(name):
    assert organization_key(name) == "quillon labs"


def test_organization_key_of_only_legal_forms_is_kept():
    assert organization_key("The Company") == "the company"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (told(), told(post="p2", organization="Quillon Labs Inc.", days=10), True),
        (told(), told(post="p2", organization="Brightwater"), False),
        (told(), told(post="p2", days=WINDOW_DAYS), True),
        (told(), told(post="p2", days=WINDOW_DAYS + 1), False),
        # a last day far ahead, told again when it comes
        (told(effective_on="2026-12-31"), told(post="p2", days=350), True),
        (told(effective_on="2026-12"), told(post="p2", effective_on="2026-12-31"), True),
        # years later, a look back at the same day
        (told(), told(post="p2", days=3000, effective_on="2026-01"), True),
        (told(), told(post="p2", days=3000, effective_on="2026-01", background=True), True),
        (told(), told(post="p2", effective_on="2019", background=True), False),
        # recalled without a date: any time before
        (told(), told(post="p2", days=900, background=True), True),
        (told(days=900), told(post="p2", background=True), False),
        # a handle is the same person, whatever the name
        (
            told("mira", None, handle="@MiraS"),
            told("Mira Solberg", handle="miras", post="p2"),
            True,
        ),
        (told(None, handle="miras"), told(None, handle="other", post="p2"), False),
        # nobody named: never the same as anybody
        (told(None), told(None, post="p2"), False),
        (told(None), told("Mira Solberg", post="p2"), False),
        # unless the handle is made of the name, or one post points to the other
        (told(None, handle="mirasolberg"), told("Mira Solberg", post="p2"), True),
        (own(person=None), told(post="p2", references=frozenset({"own"})), True),
        # only one names the organisation
        (told(organization=None), told(post="p2", days=5), True),
        (told(organization=None), told(post="p2", days=40), False),
        (told("Mira", None), told("Mira", post="p2"), False),
        (told("M. Solberg", None), told("Mira Solberg", post="p2"), False),
        # a part of the name, for a while
        (told("Solberg"), told(post="p2", days=3), True),
        (told("Solberg"), told(post="p2", days=60), False),
        # another script
        (told("Rich Otto"), told("里奇·奥托", post="p2", days=2), True),
        (told("Rich Otto"), told("里奇·奥托", "Brightwater", post="p2", days=2), False),
        # one name, two people: nothing that both state agrees
        (
            told(role="staff engineer", start_year=2015),
            told(post="p2", role="general counsel", start_year=2023),
            False,
        ),
        (told(role="staff engineer"), told(post="p2", role="engineering lead"), True),
        # two last days, years apart
        (
            told(effective_on="2026-01-31"),
            told(post="p2", days=170, effective_on="2026-12-31"),
            False,
        ),
        # a role given up, and the exit later
        (told(kind="stepping_down"), told(post="p2", days=60), False),
        (told(kind="stepping_down"), told(post="p2", days=3), True),
    ],
)
def test_same_departure_is_same_person_organisation_and_time(one, other, same):
    assert is_one(one, other) is same
    assert is_one(other, one) is same


def test_a_role_given_up_is_linked_with_the_exit_that_follows():
    claims = [traits(told(kind="stepping_down")), traits(told(post="p2", days=60))]
    found = group(claims)
    assert len(found.members) == 2
    assert [each[2].is_link for each in found.links] == [True]


def test_a_whole_name_with_one_role_is_one_whatever_its_organisation_is_called():
    one, other = told(role="chief surgeon"), told(post="p2", organization="Charlesburg", days=2)
    assert not is_one(one, other)
    assert is_one(one, told(post="p2", organization="Charlesburg", role="surgeon", days=2))
    assert not is_one(one, told(post="p2", organization="Charlesburg", role="coach", days=2))
    assert not is_one(one, told(post="p2", organization="Charlesburg", role="surgeon", days=20))


def test_who_names_no_organisation_joins_neither_of_two_namesakes():
    claims = [
        told(),
        told(organization="Charlesburg", post="p2"),
        told(organization=None, post="p3"),
    ]
    assert len(departures(claims)) == 3


def test_an_initial_joins_the_one_whom_it_fits():
    claims = [told("M. Solberg"), told(post="p2"), told("Olav Hegg", post="p3")]
    assert departures(claims) == {frozenset({0, 1}), frozenset({2})}


def test_an_initial_that_fits_two_stays_apart_as_a_suggestion():
    claims = [told("Mira Solberg"), told("Marit Solberg", post="p2"), told("M. Solberg", post="p3")]
    found = group([traits(claim) for claim in claims])
    assert {frozenset(each) for each in found.members} == {
        frozenset({0}),
        frozenset({1}),
        frozenset({2}),
    }
    assert {frozenset(each[:2]) for each in found.suggestions} == {
        frozenset({0, 2}),
        frozenset({1, 2}),
    }


def test_two_family_members_are_never_one():
    claims = [told(f"{name} Solberg", post=name) for name in ("Mira", "Marit", "Magnus")]
    assert len(departures(claims)) == 3


def test_what_users_joined_is_one_and_stays_so_for_later_posts():
    first, second = told("Mira Solberg"), told("Aria Quist", post="p2", days=1)
    pair = frozenset((traits(first).key, traits(second).key))
    later = told("Aria Quist", post="p3", days=2)
    assert len(departures([first, second, later])) == 2
    assert len(departures([first, second, later], Decisions(joined=frozenset({pair})))) == 1


def test_what_users_parted_stays_apart():
    first, second = told(), told(post="p2", days=1)
    pair = frozenset((traits(first).key, traits(second).key))
    assert len(departures([first, second], Decisions(parted=frozenset({pair})))) == 2


def test_a_join_says_why():
    found = group([traits(told()), traits(told("M. Solberg", post="p2"))])
    assert found.joins[0][2].why == (
        "the same family name and initial: Mira Solberg / M. Solberg",
        "the same organisation: Quillon Labs / Quillon Labs",
        "told at the same time",
    )


# --- properties -----------------------------------------------------------------------------------

PEOPLE = (
    "Mira Solberg", "M. Solberg", "Mira Anne Solberg", "Marit Solberg", "Solberg", "Rich Otto",
    "里奇·奥托", "Richard Otto", "リッチ・オットー", "Konrad Wilczak", "Konrada Wilczaka",
    "Wei Zhang", "张伟", "Ana Gallego", "Ana Gallego Prieto", "김민준", "Kim Minjoon",
    "Илья Вереснев",
    "Ilya Veresnev", "Αλεξάντερ Ντάνμορ", "Sandy Dunmore", "서문가온", "Gaon Seomun",
    "Mei-Ling Ruiz",
    "Meiling Ruiz", None,
)  # fmt: skip
claims_of_few = st.builds(
    told,
    st.sampled_from(PEOPLE),
    st.sampled_from(["Quillon Labs", "Quillon Labs Inc.", "Quillon", "Brightwater", None]),
    post=st.sampled_from([f"p{n}" for n in range(12)]),
    days=st.sampled_from([0, 1, 20, 80, 170, 400]),
    handle=st.sampled_from([None, None, None, "mirasolberg", "rotto"]),
    kind=st.sampled_from(["resignation", "resignation", "stepping_down"]),
    voice=st.sampled_from(["third_person", "third_person", "first_person"]),
    role=st.sampled_from([None, None, "staff engineer", "general counsel"]),
    effective_on=st.sampled_from([None, None, "2026", "2026-02", "2026-12-31"]),
    references=st.sampled_from([frozenset(), frozenset(), frozenset({"p1", "p2"})]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(claims_of_few, max_size=14), st.randoms())
def test_departures_do_not_depend_on_the_order_of_arrival(claims, random):
    shuffled = list(claims)
    random.shuffle(shuffled)

    def told_of(order):
        return sorted(
            sorted(repr(order[number]) for number in members) for members in departures(order)
        )

    assert told_of(claims) == told_of(shuffled)


@settings(max_examples=150, deadline=None)
@given(st.lists(claims_of_few, max_size=10))
def test_nothing_in_a_departure_contradicts_anything_else_in_it(claims):
    prepared = [traits(claim) for claim in claims]
    for members in group(prepared).members:
        for one, other in combinations(members, 2):
            assert bond(prepared[one], prepared[other]).level is not Level.DIFFERENT


@settings(max_examples=300, deadline=None)
@given(claims_of_few, claims_of_few)
def test_what_is_bonded_is_found_by_key(one, other):
    first, second = traits(one), traits(other)
    if bond(first, second).level >= Level.PART:
        assert keys.sought(first) & keys.kept(second)
        assert keys.sought(second) & keys.kept(first)


@settings(max_examples=300, deadline=None)
@given(claims_of_few, claims_of_few)
def test_a_bond_is_the_same_both_ways(one, other):
    first, second = traits(one), traits(other)
    assert bond(first, second).level is bond(second, first).level
