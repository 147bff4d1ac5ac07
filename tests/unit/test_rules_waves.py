"""Waves that a rule counts by itself, beside those that chance does not explain."""

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler import rules
from scheduler.settings.rules import RuleSettings
from storage import migrate, posts, waves
from storage.engine import Database
from storage.identity.waves import Arrival, Run
from tests.alert_samples import wave_to_tell
from tests.databases import NOW, TEXT, said, told_in


def _rule(**conditions):
    given = {"name": "waves", "channels": ["desk"], "on": ["wave"], **conditions}
    return RuleSettings.model_validate(given)


def _run(*days, window=30):
    arrivals = [Arrival(number, NOW + timedelta(days=day)) for number, day in enumerate(days)]
    return Run(arrivals, window=timedelta(days=window))


@pytest.mark.parametrize(
    ("days", "count", "window", "sizes"),
    [
        ((0, 10, 20, 29), 4, 30, [4]),
        ((0, 10, 20, 31), 4, 30, []),
        ((0, 10, 20, 31), 3, 30, [4]),
        ((0, 1, 2, 25, 26, 27), 3, 5, [3, 3]),
        ((0, 1, 2, 3, 4), 2, 2, [5]),
        ((), 2, 30, []),
    ],
)
def test_wave_is_as_many_as_were_asked_for_within_the_days(days, count, window, sizes):
    assert [len(wave.members) for wave in _run(*days, window=window).counted(count)] == sizes


def test_counted_wave_runs_as_long_as_its_days():
    (wave,) = _run(0, 1, 2, window=5).counted(3)

    assert wave.is_running(NOW + timedelta(days=7))
    assert not wave.is_running(NOW + timedelta(days=8))


def test_rule_hears_of_its_own_measure_only():
    significant, counted = wave_to_tell(), replace(wave_to_tell(), counted=(4, 30))

    for rule, hears in ((_rule(), [True, False]), (_rule(wave="significant"), [True, False])):
        assert [rules.match_wave(rule, each) for each in (significant, counted)] == hears
    rule = _rule(wave={"count": 4, "days": 30})
    assert [rules.match_wave(rule, each) for each in (significant, counted)] == [False, True]
    assert not rules.match_wave(_rule(wave={"count": 5, "days": 30}), counted)


def test_counted_wave_is_told_when_it_begins_and_when_it_has_grown_by_half(tmp_path):
    told = []
    with Database(f"sqlite:///{tmp_path / 'swansong.db'}") as database:
        migrate.upgrade(database)
        for number, name in enumerate("ABCDEFG"):
            at = NOW + timedelta(days=number)
            person, url = f"{name}da Falk{name.lower()}", f"https://site{number}.example/post"
            intent = told_in(url, said(person, "Orbit Labs"), text=f"{TEXT} {person}")
            with database.write() as session:
                saved = posts.save(session, replace(intent, seen_at=at), at)
                found = waves.tell(session, saved.changes, at, 0.5, counts=[(3, 30), (9, 30)])
            told += [(each.counted, each.wave.size, each.told_size) for each in found]

    assert told == [((3, 30), 3, None), ((3, 30), 6, 3)]
