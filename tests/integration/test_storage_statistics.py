"""What is counted of departures, on both databases."""

from datetime import UTC, datetime, timedelta

import pytest

from storage import posts, statistics, waves
from storage.identity.organizations import Directory, Unit
from storage.statistics import Count, Spread, StatisticsFilter
from tests.databases import DAY, NOW, said, told_in

LAB, HOLDING = (
    Unit("quillon labs", "Quillon Labs", ("quillon labs", "quillon"), is_listed=True),
    Unit("quillon", "Quillon", ("quillon",), is_listed=True),
)
_UNITS = {unit.key: unit for unit in (LAB, HOLDING)}
DIRECTORY = Directory(by_name=_UNITS, units=_UNITS)
ALL = StatisticsFilter(0.5)


def save(database, number, person, organization="Quillon Labs", *, at=NOW, text=None, **values):
    post = {"published_at": at, "language": "en"}
    post |= {"author": person} if values.get("voice") == "first_person" else {}
    telling = told_in(
        f"https://lab.example/{number}",
        said(person, organization, **values),
        post=post,
        **({"text": text} if text else {}),
    )
    with database.write() as session:
        return posts.save(session, telling, at, DIRECTORY)


def counted(database, wanted=ALL):
    with database.read() as session:
        return statistics.statistics(session, wanted, DIRECTORY)


@pytest.fixture
def filled(database):
    own = {"voice": "first_person", "status": "announced"}
    january = datetime(2025, 11, 3, tzinfo=UTC)
    save(database, 1, "Ada Falk", role="CEO", tenure_years=7.0, at=january, **own)
    save(database, 2, "Bo Sand", role="engineer", tenure_years=1.5, destination="Orbit")
    save(database, 3, "Cid Holm", "Quillon", kind="layoff", destination="Orbit, Inc.")
    save(database, 4, "Dag Lund", "Harbour", role="Head of Design", tenure_years=3.0)
    save(database, 5, "Eva Berg", "Harbour", score=0.2)
    return database


def test_departures_are_counted_by_month_kind_level_and_place(filled):
    found = counted(filled)

    assert found.total == 4
    months = [(each.month, dict(each.kinds)) for each in found.months]
    assert months == [
        ("2025-11", {"resignation": 1}),
        ("2025-12", {}),
        ("2026-01", {"resignation": 2, "layoff": 1}),
    ]
    assert found.kinds == (Count("resignation", 3), Count("layoff", 1))
    levels = {each.name: each.count for each in found.seniority}
    assert levels == {"executive": 1, "lead": 1, "staff": 1, "unknown": 1}
    assert found.destinations == (Count("Orbit", 2),)
    assert found.destinations_unknown == 2
    assert found.organizations[0] == Count("Quillon Labs", 2)


def test_tenure_is_spread_with_those_who_do_not_tell_counted(filled):
    found = counted(filled)

    assert found.tenure == Spread(3, 1, 3.0, 2.25, 5.0)
    assert {each.name: each.count for each in found.tenures if each.count} == {
        "1 to 2": 1,
        "2 to 5": 1,
        "5 to 10": 1,
        "unknown": 1,
    }


def test_organisation_is_counted_with_its_parts(filled):
    assert counted(filled, StatisticsFilter(0.5, "Quillon")).total == 3
    assert counted(filled, StatisticsFilter(0.5, "Quillon Labs")).total == 2
    assert counted(filled, StatisticsFilter(0.5, "Nobody")).total == 0


def test_time_and_score_bound_what_is_counted(filled):
    assert counted(filled, StatisticsFilter(0.5, since=NOW - DAY)).total == 3
    assert counted(filled, StatisticsFilter(0.5, until=NOW - DAY)).total == 1
    assert counted(filled, StatisticsFilter(0.1)).total == 5


def test_farewells_are_those_of_the_leavers_themselves(filled):
    with filled.read() as session:
        (own,) = statistics.farewells(session, ALL, DIRECTORY)

    assert counted(filled).farewells == 1
    assert own.names == ("Ada Falk", "Quillon Labs")
    assert own.language == "en"


def test_days_from_rumour_to_announcement(database):
    save(database, 1, "Ada Falk", status="rumoured", at=NOW - 10 * DAY)
    save(database, 2, "Ada Falk", status="announced", at=NOW)
    save(database, 3, "Bo Sand", status="rumoured", at=NOW)
    save(database, 4, "Cid Holm", status="announced", at=NOW)

    assert counted(database).rumour_days == Spread(1, 1, 10.0, 10.0, 10.0)


def test_nothing_stored_is_counted_as_nothing(database):
    found = counted(database)

    assert (found.total, found.months, found.tenure.median) == (0, (), None)


def test_organisations_like_a_name_are_found_for_whoever_misspells_it(filled):
    with filled.read() as session:
        assert statistics.organizations_like(session, ["quillon"]) == ["Quillon", "Quillon Labs"]


# --- waves ----------------------------------------------------------------------------------------


def test_a_wave_counts_for_the_part_and_what_it_belongs_to(database):
    for number, days in enumerate((700, 500, 300, 4, 3, 2, 1)):
        at = NOW - timedelta(days=days)
        save(database, number, f"{'ABCDEFG'[number]}da Falk{'abcdefg'[number]}", at=at)
    with database.write() as session:
        change = posts.save(
            session,
            told_in("https://lab.example/99", said("Zoe Lind", "Quillon"), post={"author": "x"}),
            NOW,
            DIRECTORY,
        ).changes
        told = waves.tell(session, change, NOW, 0.5, DIRECTORY)
        again = waves.tell(session, change, NOW, 0.5, DIRECTORY)
        listed = waves.list_views(session, NOW, 0.5, DIRECTORY, "Quillon Labs", members=True)

    (parent,) = told
    assert (parent.wave.organization, parent.wave.size) == ("Quillon", 5)
    assert again == []
    assert {(each.organization, each.size) for each in listed} == {
        ("Quillon", 5),
        ("Quillon Labs", 4),
    }
    assert listed[0].members


def test_a_wave_of_a_part_is_not_told_again_for_its_parent(database):
    for number, days in enumerate((700, 500, 300, 4, 3, 2)):
        at = NOW - timedelta(days=days)
        save(database, number, f"{'ABCDEFG'[number]}da Falk{'abcdefg'[number]}", at=at)
    with database.write() as session:
        change = posts.save(session, told_in("https://l.example/9", said("Zoe Lind")), NOW).changes
        told = waves.tell(session, change, NOW, 0.5, DIRECTORY)

    (part,) = told
    assert (part.wave.organization, part.wave.parents) == ("Quillon Labs", ("Quillon",))
