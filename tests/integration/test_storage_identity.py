"""Claims of many posts, in any order and by hand: which departures the database holds then."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from scraper.records import Reference
from storage import claims, curating, departures, posts, queries
from storage.identity.directory import build
from storage.identity.organizations import EMPTY, Directory, Unit
from storage.queries import DepartureFilter
from tests.databases import NOW, said, told_in

DAY = timedelta(days=1)


def save(database, number, *told, days=0.0, directory=EMPTY, **post):
    """A post of its own site that makes these claims."""
    text = f"Post {number}. What it says."
    when = {"published_at": NOW + days * DAY}
    intent = told_in(f"https://p{number}.example/", *told, text=text, post=when, **post)
    with database.write() as session:
        return posts.save(session, intent, NOW, directory)


def shown(database, **wanted):
    with database.read() as session:
        return queries.departures(session, DepartureFilter(**wanted))


def stored(database):
    """What the departures say, without numbers and the order in which they came."""
    with database.read() as session:
        views = queries.departures(session, DepartureFilter(include_background=True, limit=None))
        loaded = claims.load(session, [view.id for view in views])
    return sorted(
        repr(
            (
                view.person,
                view.organization,
                view.role,
                view.status,
                view.effective_on,
                view.is_confirmed,
                sorted(each.told.post_key for each in loaded[view.id]),
            )
        )
        for view in views
    )


MIXED = [
    (said("Mira Solberg", role="lead"), {}),
    (said("M. Solberg"), {"days": 2}),
    (said("Marit Solberg"), {"days": 3}),
    (said("Solberg", status="rumoured"), {"days": 4}),
    (said("Rich Otto", effective_on="2026-02"), {"days": 1}),
    (said("里奇·奥托"), {"days": 2}),
    (said("Richard Otto", effective_on="2026-02-14"), {"days": 5}),
    (said("Rich Otto", "Brightwater"), {"days": 6}),
    (said("Konrada Wilczaka"), {"days": 1}),
    (said("Konrad Wilczak", kind="stepping_down"), {}),
    (said("Konrad Wilczak"), {"days": 70}),
    (said("Wei Zhang", role="engineer", start_year=2015), {}),
    (said("Wei Zhang", role="general counsel", start_year=2023), {"days": 3}),
    (said("张伟", role="engineer", start_year=2015), {"days": 4}),
    (said("Ada Falk", None), {"days": 1}),
    (said("Ada Falk", "Quillon Labs Inc."), {"days": 9}),
]


@pytest.mark.parametrize("seed", range(4))
def test_departures_are_the_same_in_whatever_order_posts_arrive(database, seed):
    numbered = list(enumerate(MIXED))
    for number, (told, post) in numbered:
        save(database, number, told, **post)
    expected = stored(database)
    with database.write() as session:
        for row in ("evidence", "claim_key", "claim", "departure", "reference", "post"):
            session.connection().exec_driver_sql(f'DELETE FROM "{row}"')
    random.Random(seed).shuffle(numbered)
    for number, (told, post) in numbered:
        save(database, number, told, **post)
    assert stored(database) == expected
    assert len(expected) == 11


def test_a_post_that_fits_two_makes_neither_of_them_more_sure(database):
    save(database, 1, said("Mira Solberg"))
    save(database, 2, said("Marit Solberg"))
    (change,) = save(database, 3, said("M. Solberg")).changes
    assert change.is_new
    with database.read() as session:
        why = curating.explain(session, change.departure.id)
    assert [each.other_id for each in why.suggestions] == [1, 2]


def test_what_fitted_one_is_given_up_when_another_comes_whom_it_fits_as_well(database):
    save(database, 1, said("Mira Solberg"))
    save(database, 2, said("M. Solberg"))
    assert len(shown(database)) == 1
    save(database, 3, said("Marit Solberg"))
    assert sorted(view.person for view in shown(database)) == [
        "M. Solberg",
        "Marit Solberg",
        "Mira Solberg",
    ]


def test_a_post_that_joins_two_departures_makes_one_that_both_numbers_lead_to(database):
    own = said(None, voice="first_person", status="announced", handle="@quill")
    save(database, 1, own, days=0)
    save(database, 2, said("Mira Solberg"), days=1)
    assert len(shown(database)) == 2
    link = Reference("https://p1.example/", "https://p1.example/", "web", None)
    with database.read() as session:
        key = claims.load(session, [1])[1][0].told.post_key
    (change,) = save(
        database, 3, said("Mira Solberg"), days=2, references=(replace(link, key=key),)
    ).changes
    assert not change.is_new
    (view,) = shown(database)
    assert (view.id, view.person, view.posts_count) == (1, "Mira Solberg", 3)
    with database.read() as session:
        assert queries.departure(session, 2) == view


def test_why_sees_all_that_bears_on_it(database):
    for number, name in enumerate(("Mira Solberg", "M. Solberg", "Marit Solberg")):
        save(database, number, said(name), days=number)
    with database.read() as session:
        why = [curating.explain(session, number) for number in (1, 2, 3)]
    assert [each.joins for each in why] == [(), (), ()]
    assert [[each.other_id for each in one.suggestions] for one in why] == [[2], [1, 3], [2]]


# --- by hand --------------------------------------------------------------------------------------


def test_merged_stays_merged_for_later_posts_of_either_name(database):
    save(database, 1, said("Mira Solberg"))
    save(database, 2, said("Aria Quist"))
    with database.write() as session:
        assert curating.merge(session, [2, 1], NOW) == 1
    (change,) = save(database, 3, said("Aria Quist"), days=3).changes
    assert (change.is_new, change.departure.id, change.departure.posts_count) == (False, 1, 3)


def test_split_takes_posts_out_for_good(database):
    save(database, 1, said())
    save(database, 2, said(), days=1)
    save(database, 3, said(), days=2)
    with database.write() as session:
        parts = curating.split(session, 1, ["https://p3.example/"], NOW)
    assert len(parts) == 2
    with database.write() as session:
        departures.regroup(session, parts, NOW)
    assert sorted(view.posts_count for view in shown(database)) == [1, 2]


def test_split_wants_some_posts_and_not_all(database):
    save(database, 1, said())
    with database.write() as session, pytest.raises(ValueError, match="some of its posts"):
        curating.split(session, 1, ["https://p1.example/"], NOW)


def test_dismissed_is_neither_shown_nor_told_again(database):
    save(database, 1, said())
    with database.write() as session:
        curating.dismiss(session, 1, NOW)
    assert shown(database) == []
    assert save(database, 2, said(), days=1).changes == ()
    assert [view.posts_count for view in shown(database, only_dismissed=True)] == [2]
    with database.write() as session:
        curating.restore(session, 1, NOW)
    assert [view.posts_count for view in shown(database)] == [2]


def test_what_was_put_right_stays_so(database):
    save(database, 1, said(role="lead"))
    with database.write() as session:
        curating.correct(session, 1, {"role": "director", "destination": None}, NOW)
    (change,) = save(database, 2, said(role="lead", destination="Brightwater"), days=1).changes
    assert (change.departure.role, change.departure.destination) == ("director", None)
    assert set(change.changes) == {"is_confirmed"}


def test_decisions_outlive_a_new_reading_of_the_post(database):
    save(database, 1, said("Mira Solberg"))
    save(database, 2, said("Aria Quist"))
    with database.write() as session:
        curating.merge(session, [1, 2], NOW)
    again = told_in("https://p2.example/", said("Aria Quist", role="lead"), text="Edited.")
    with database.write() as session:
        posts.save(session, again, NOW)
    (view,) = shown(database)
    assert (view.role, view.posts_count) == ("lead", 2)


# --- decided anew ---------------------------------------------------------------------------------

KNOWN = build()
RENAMED = Unit("northmoor", "Northmoor", ("northmoor",), is_listed=True)
DIRECTORY = Directory({"northmoor": RENAMED, "eastmere": RENAMED}, digest="2")


def test_a_new_table_of_organisations_joins_what_it_says_is_one(database):
    save(database, 1, said("Mira Solberg", "Northmoor"))
    save(database, 2, said("Mira Solberg", "Eastmere"), days=1)
    assert len(shown(database)) == 2
    with database.write() as session:
        assert departures.outdated(session, DIRECTORY) == 2
        while departures.rejoin(session, NOW, DIRECTORY, limit=1):
            pass
    (view,) = shown(database)
    assert view.posts_count == 2
    with database.read() as session:
        assert departures.outdated(session, DIRECTORY) == 0


def test_posts_that_name_the_lab_and_its_parent_are_of_one_departure(database):
    save(database, 1, said("Mira Solberg", "谷歌"), directory=KNOWN)
    save(database, 2, said("Mira Solberg", "DeepMind"), days=1, directory=KNOWN)

    (view,) = shown(database)
    assert (view.organization, view.posts_count) == ("DeepMind", 2)


def test_parent_that_fits_two_of_its_parts_joins_neither(database):
    for number, organization in enumerate(["Google", "DeepMind", "YouTube"], 1):
        save(database, number, said("Mira Solberg", organization), directory=KNOWN)

    assert {view.organization for view in shown(database)} == {"Google", "DeepMind", "YouTube"}


def test_departures_are_found_by_what_their_organisation_belongs_to(database):
    for number, (person, organization) in enumerate(
        [
            ("Mira Solberg", "DeepMind"),
            ("Kai Other", "グーグル"),
            ("Ada Falk", "X (formerly Twitter)"),
            ("Bo Lind", "Google X"),
            ("Ines Roth", "Alphabetical Order"),
        ],
        1,
    ):
        save(database, number, said(person, organization), directory=KNOWN)

    def people(organization):
        return {view.person for view in shown(database, organization=organization, directory=KNOWN)}

    assert people("Alphabet") == {"Mira Solberg", "Kai Other", "Bo Lind"}
    assert people("谷歌") == {"Mira Solberg", "Kai Other"}
    assert people("DeepMind") == {"Mira Solberg"}
    assert people("Twitter") == {"Ada Falk"}
    assert people("X") == {"Ada Falk"}
    assert people("order alphabetical") == {"Ines Roth"}
    assert people("Brightwater") == set()


def test_table_that_ships_decides_anew_what_was_stored_without_it(database):
    save(database, 1, said("Mira Solberg", "Facebook"))
    save(database, 2, said("Mira Solberg", "Meta"), days=1)
    assert len(shown(database)) == 2
    with database.write() as session:
        while departures.rejoin(session, NOW, KNOWN, limit=1):
            pass

    (view,) = shown(database, organization="Meta", directory=KNOWN)
    assert view.posts_count == 2


def test_edit_that_is_taken_back_finds_a_departure_under_a_listed_name(database):
    def tell(*told, text):
        intent = told_in("https://p1.example/", *told, text=text)
        with database.write() as session:
            return posts.save(session, intent, NOW, KNOWN).changes

    (first,) = tell(said("Mira Solberg", "DeepMind"), text="Mira Solberg leaves DeepMind.")
    tell(text="Nobody leaves.")
    (again,) = tell(said("Mira Solberg", "DeepMind"), text="Mira Solberg leaves DeepMind again.")

    assert again.departure.id == first.departure.id
    assert not again.is_new


def test_edit_that_names_the_lab_in_place_of_its_parent_is_of_the_same_departure(database):
    def tell(*told, text):
        intent = told_in("https://p1.example/", *told, text=text)
        with database.write() as session:
            return posts.save(session, intent, NOW, KNOWN).changes

    (first,) = tell(said("Mira Solbreg", "Google"), text="Mira Solbreg leaves Google.")
    (again,) = tell(said("Mira Solberg", "DeepMind"), text="Mira Solberg leaves DeepMind.")

    assert again.departure.id == first.departure.id
    assert again.departure.organization == "DeepMind"
