"""Same departure or not, and what all its posts say together."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.records import Departure
from storage import dedupe
from storage.dedupe import Told

NOW = datetime(2026, 1, 6, 12, tzinfo=UTC)


def told(person="Mira Solberg", organization="Quillon Labs", *, post="p1", days=0, **values):
    """A claim in a post of its own, told `days` after NOW."""
    of_post = {
        name: values.pop(name)
        for name in ("author", "author_handle", "platform", "digest", "language", "url")
        if name in values
    }
    departure = Departure(
        **{
            "person": person,
            "organization": organization,
            "kind": "resignation",
            "voice": "third_person",
            "status": "reported",
            "score": 0.8,
            "evidence": (),
            **values,
        }
    )
    at = NOW + timedelta(days=days)
    url = of_post.pop("url", f"https://{post}.example/")
    return Told(departure, post, seen_at=at, published_at=at, url=url, **of_post)


def own(**values):
    """The leaver's own post."""
    return told(
        **{
            "voice": "first_person",
            "status": "announced",
            "author": "Mira Solberg",
            "post": "own",
            **values,
        }
    )


# --- names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("José  Ángel-Núñez", "jose angel nunez"),
        ("Quillon's", "quillon"),
        ("Quillon’s", "quillon"),
        ("STRAẞE", "strasse"),
        ("김민준", "김민준"),
        ("Ｍｉｒａ", "mira"),
        ("?!", ""),
    ],
)
def test_fold_keeps_letters_of_every_script(name, folded):
    assert dedupe.fold(name) == folded


@pytest.mark.parametrize(
    "name", ["Quillon Labs, Inc.", "The Quillon Labs Group", "QUILLON LABS GmbH", "Quillon Labs"]
)
def test_organization_key_drops_legal_forms(name):
    assert dedupe.organization_key(name) == "quillon labs"


def test_organization_key_of_only_legal_forms_is_kept():
    assert dedupe.organization_key("The Company") == "the company"


@given(st.text(min_size=1))
def test_keys_of_any_text_are_stable_under_folding(name):
    once = dedupe.fold(name)
    assert dedupe.fold(once) == once


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mira Solberg", "mira solberg", True),
        ("M. Solberg", "Mira Solberg", True),
        ("Mira Solberg", "Mira Anne Solberg", True),
        ("Mira A. Solberg", "Mira Anne Solberg", True),
        ("Mira Beate Solberg", "Mira Anne Solberg", False),
        ("Mira Solberg", "Marit Solberg", False),
        ("K. Solberg", "Mira Solberg", False),
        ("Solberg", "Mira Solberg", False),
        ("Mira", "Mira", True),
        ("Mira", "Mira Solberg", False),
        ("?", "?", False),
    ],
)
def test_person_names_match_conservatively(one, other, same):
    assert dedupe.same_person_name(one, other) is same
    assert dedupe.same_person_name(other, one) is same


# --- same departure? ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (told(), told(post="p2", organization="Quillon Labs Inc.", days=10), True),
        (told(), told(post="p2", organization="Brightwater"), False),
        (told(), told(post="p2", days=dedupe.WINDOW_DAYS), True),
        (told(), told(post="p2", days=dedupe.WINDOW_DAYS + 1), False),
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
        # only one names the organisation
        (told(organization=None), told(post="p2", days=5), True),
        (told(organization=None), told(post="p2", days=40), False),
        (told("Mira", None), told("Mira", post="p2"), False),
        (told("M. Solberg", None), told("Mira Solberg", post="p2"), False),
    ],
)
def test_same_departure_is_same_person_organisation_and_time(one, other, same):
    assert dedupe.same_departure(one, other) is same
    assert dedupe.same_departure(other, one) is same


def test_choose_prefers_the_whole_name_to_an_initial():
    candidates = {1: [told("M. Solberg")], 2: [told("Mira Solberg")]}
    assert dedupe.choose(candidates, told("Mira Solberg", post="p2")) == 2


def test_choose_takes_no_side_between_two_that_an_initial_fits():
    candidates = {1: [told("Mira Solberg")], 2: [told("Marit Solberg")]}
    assert dedupe.choose(candidates, told("M. Solberg", post="p2")) is None


def test_choose_finds_none_among_others():
    assert dedupe.choose({1: [told("Olav Hegg")]}, told()) is None


# --- joining --------------------------------------------------------------------------------------

REPORT = told(post="news", author="Ida Reporter", score=0.9, tenure_years=6.0, role="lead")
ANNOUNCED = own(role="research lead", announced_at=NOW - timedelta(hours=3), score=0.7)
RUMOUR = told(post="blog", status="rumoured", destination="Brightwater", effective_on="2026-02")
EXACT = told(post="daily", effective_on="2026-02-14", score=0.5)


def test_join_is_the_same_in_every_order():
    claims = [REPORT, ANNOUNCED, RUMOUR, EXACT]
    joined = {repr(dedupe.join(order)) for order in permutations(claims)}
    assert len(joined) == 1


def test_join_takes_each_field_from_the_best_source_that_states_it():
    joined = dedupe.join([REPORT, RUMOUR, ANNOUNCED, EXACT])
    assert joined.role == "research lead"
    assert joined.tenure_years == 6.0
    assert joined.destination == "Brightwater"
    assert joined.announced_at == NOW - timedelta(hours=3)
    assert joined.voice == "first_person"
    assert joined.posts_count == 4


def test_join_takes_the_most_exact_date_that_agrees_with_the_best():
    assert dedupe.join([RUMOUR, EXACT]).effective_on == "2026-02-14"
    other = told(post="x", effective_on="2026-03-01", score=0.1)
    assert dedupe.join([own(effective_on="2026-02"), other]).effective_on == "2026-02"


@pytest.mark.parametrize(
    ("claims", "status"),
    [
        ([RUMOUR], "rumoured"),
        ([RUMOUR, REPORT], "reported"),
        ([RUMOUR, REPORT, ANNOUNCED], "announced"),
        ([RUMOUR, told(post="firm", status="denied")], "denied"),
        ([ANNOUNCED, told(post="firm", status="denied")], "announced"),
        ([ANNOUNCED, own(post="own2", status="denied", days=2)], "denied"),
        ([own(post="own2", status="denied", days=-2), ANNOUNCED], "announced"),
    ],
)
def test_join_status_is_the_highest_unless_the_best_source_denies(claims, status):
    for order in permutations(claims):
        assert dedupe.join(order).status == status


@pytest.mark.parametrize(
    ("claims", "confirmed"),
    [
        ([REPORT], False),
        ([ANNOUNCED], True),
        ([own(author="Someone Else")], False),
        ([own(author=None, author_handle="MiraS", handle="@miras")], True),
        ([own(person=None, author=None)], True),
        ([REPORT, told(post="other", author="Kai Other")], True),
        ([REPORT, told(post="other", author="Ida Reporter")], False),
        ([told(post="a"), told(post="b", url="https://www.a.example/2")], False),
        ([told(post="a"), told(post="b", url="https://a.example:443/2")], False),
        ([told(post="a"), told(post="b", url="https://a.example:8443/2")], True),
        (
            [
                told(post="a", url="http://127.0.0.1:8001/"),
                told(post="b", url="http://127.0.0.1:8002/"),
            ],
            True,
        ),
        ([told(post="a", digest="1:x"), told(post="b", digest="1:x")], False),
        ([REPORT, RUMOUR], False),
        (
            [
                told(post="x:1", platform="x", author_handle="ida", url="https://x.com/ida/1"),
                told(post="x:2", platform="x", author_handle="kai", url="https://x.com/kai/2"),
            ],
            True,
        ),
    ],
)
def test_join_confirms_by_own_words_or_two_independent_posts(claims, confirmed):
    assert dedupe.join(claims).is_confirmed is confirmed


def test_join_is_background_only_if_nobody_tells_it_as_news():
    recalled = told(post="bio", background=True)
    assert dedupe.join([recalled]).is_background is True
    assert dedupe.join([recalled, REPORT]).is_background is False


@pytest.mark.parametrize(
    ("effective_on", "happened"),
    [
        (None, NOW),
        ("2026", NOW),
        ("2026-01", NOW),
        ("2026-02-14", datetime(2026, 2, 14, tzinfo=UTC)),
    ],
)
def test_join_happened_when_it_was_told_unless_the_day_is_another(effective_on, happened):
    assert dedupe.join([told(effective_on=effective_on)]).happened_at == happened


@given(st.text(max_size=12))
def test_same_departure_survives_any_date(on):
    dedupe.same_departure(told(effective_on=on), told(post="p2", effective_on=on))
