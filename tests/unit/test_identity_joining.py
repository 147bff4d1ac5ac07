"""What all posts of a departure say together."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from storage.identity.directory import build
from storage.identity.joining import history, join
from tests.claims import NOW, own, told

KNOWN = build()
REPORT = told(post="news", author="Ida Reporter", score=0.9, tenure_years=6.0, role="lead")
ANNOUNCED = own(role="research lead", announced_at=NOW - timedelta(hours=3), score=0.7)
RUMOUR = told(post="blog", status="rumoured", destination="Brightwater", effective_on="2026-02")
EXACT = told(post="daily", effective_on="2026-02-14", score=0.5)


def test_join_is_the_same_in_every_order():
    claims = [REPORT, ANNOUNCED, RUMOUR, EXACT]
    joined = {repr(join(order)) for order in permutations(claims)}
    assert len(joined) == 1


def test_join_takes_each_field_from_the_best_source_that_states_it():
    joined = join([REPORT, RUMOUR, ANNOUNCED, EXACT])
    assert joined.role == "research lead"
    assert joined.tenure_years == 6.0
    assert joined.destination == "Brightwater"
    assert joined.announced_at == NOW - timedelta(hours=3)
    assert joined.voice == "first_person"
    assert joined.posts_count == 4


def test_join_takes_the_most_exact_date_that_agrees_with_the_best():
    assert join([RUMOUR, EXACT]).effective_on == "2026-02-14"
    other = told(post="x", effective_on="2026-03-01", score=0.1)
    assert join([own(effective_on="2026-02"), other]).effective_on == "2026-02"


@pytest.mark.parametrize(
    ("claims", "shown"),
    [
        # the part is more exact than the whole, whoever names it
        ([own(organization="Google"), told(organization="DeepMind")], "DeepMind"),
        ([own(organization="DeepMind"), told(organization="Alphabet")], "DeepMind"),
        (
            [
                own(organization="Alphabet"),
                told(post="a", organization="Google"),
                told(post="b", organization="Google DeepMind"),
            ],
            "Google DeepMind",
        ),
        # but not another part, and not what nobody knows to be one
        ([own(organization="YouTube"), told(organization="DeepMind")], "YouTube"),
        ([own(organization="Google"), told(organization="Google Fiber")], "Google"),
        # names of one organisation count together
        (
            [
                told(post="a", organization="DeepMind", score=0.6),
                told(post="b", organization="谷歌DeepMind", score=0.5),
                told(post="c", organization="YouTube", score=0.9),
            ],
            "DeepMind",
        ),
    ],
)
def test_join_shows_the_innermost_organisation_that_agrees(claims, shown):
    for order in permutations(claims):
        assert join(order, directory=KNOWN).organization == shown


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
        assert join(order).status == status


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
    assert join(claims).is_confirmed is confirmed


def test_join_is_background_only_if_nobody_tells_it_as_news():
    recalled = told(post="bio", background=True)
    assert join([recalled]).is_background is True
    assert join([recalled, REPORT]).is_background is False


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
    assert join([told(effective_on=effective_on)]).happened_at == happened


def test_join_follows_most_independent_places_among_the_press():
    lone = told(post="a", role="adviser", score=0.9)
    others = [
        told(post="b", role="Head of Data", score=0.7),
        told(post="c", role="head of data", score=0.6),
    ]
    assert join([lone, *others]).role == "Head of Data"


def test_join_believes_the_organisation_and_a_filing_before_the_press():
    press = [told(post=name, destination="Brightwater", score=0.9) for name in ("a", "b")]
    filing = told(post="8k", platform="sec", destination="Northmoor", score=0.6)
    firm = told(
        post="firm",
        url="https://www.quillon-labs.example/news/1",
        destination="Eastmere",
        score=0.6,
    )
    assert join([*press, filing]).destination == "Northmoor"
    assert join([*press, filing, firm]).destination == "Eastmere"


def test_join_shows_the_whole_name_before_an_initial():
    assert (
        join([told("M. Solberg", score=0.9), told(post="p2", score=0.6)]).person == "Mira Solberg"
    )


def test_history_tells_each_status_with_the_post_that_brought_it():
    claims = [
        told(post="own", days=4, voice="first_person", status="announced", author="Mira Solberg"),
        told(post="blog", status="rumoured"),
        told(post="news", days=2),
        told(post="late", days=6),
    ]
    assert history(claims) == [
        (NOW, "rumoured"),
        (NOW + timedelta(days=2), "reported"),
        (NOW + timedelta(days=4), "announced"),
    ]


def test_what_a_user_put_right_stands_before_everything():
    joined = join([own(role="lead")], {"role": "director", "effective_on": "2026-03-01"})
    assert joined.role == "director"
    assert joined.happened_at == datetime(2026, 3, 1, tzinfo=UTC)
