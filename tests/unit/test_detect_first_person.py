"""What the leaver says of leaving: the departure, its fields, and where each of them stands."""

from datetime import UTC, datetime

import pytest

from scraper.detect import detect
from scraper.records import Departure, Post

PUBLISHED = datetime(2023, 6, 16, 9, 30, tzinfo=UTC)


def post(text: str, **fields: object) -> Post:
    given = {"url": "https://wheels.example.org/post", "published_at": PUBLISHED, **fields}
    return Post(key="post", text=text, **given)  # type: ignore[arg-type]


def only(text: str, **fields: object) -> Departure:
    found = detect(post(text, **fields))
    assert len(found) == 1, found
    return found[0]


def quote_of(departure: Departure, field: str) -> str:
    return next(e.quote for e in departure.evidence if e.field == field)


LAST_DAY = (
    "Yesterday was my last day at Larkspur Robotics. I led the gearbox team for eight years, "
    "and I will miss my colleagues. I joined in 2015."
)


def test_last_day_names_the_organization() -> None:
    assert only(LAST_DAY).organization == "Larkspur Robotics"


def test_first_evidence_is_the_quote_that_tells_of_the_leaving() -> None:
    assert only(LAST_DAY).evidence[0].quote == "Yesterday was my last day at Larkspur Robotics."


def test_yesterday_is_resolved_against_the_publication() -> None:
    assert only(LAST_DAY).effective_on == "2023-06-15"


def test_yesterday_is_unknown_without_a_publication() -> None:
    assert only(LAST_DAY, published_at=None).effective_on is None


def test_tenure_comes_from_another_sentence() -> None:
    departure = only(LAST_DAY)
    assert (departure.tenure_years, quote_of(departure, "tenure_years")) == (8.0, "eight years")


def test_start_year_is_when_the_author_joined() -> None:
    assert only(LAST_DAY).start_year == 2015


def test_author_comes_from_metadata() -> None:
    departure = only(LAST_DAY, author="Odile Marsh", author_handle="odile")
    assert (departure.person, departure.handle) == ("Odile Marsh", "odile")
    assert "person_from_author" in departure.cues


def test_author_comes_from_a_signature() -> None:
    assert only(LAST_DAY + "\n\nOdile Marsh").person == "Odile Marsh"


def test_author_comes_from_those_who_reply() -> None:
    text = LAST_DAY + "\n\n2 comments\n\nGood luck, Odile!\n\nWe will miss you, Odile."
    assert only(text).person == "Odile"


def test_author_is_unknown_when_replies_differ() -> None:
    text = LAST_DAY + "\n\n2 comments\n\nGood luck, Anna!\n\nThanks, Peter."
    assert only(text).person is None


def test_author_is_null_when_nobody_names_one() -> None:
    assert only(LAST_DAY).person is None


def test_voice_is_first_person_and_status_announced() -> None:
    departure = only(LAST_DAY)
    assert (departure.voice, departure.status) == ("first_person", "announced")


def test_announced_at_is_the_publication() -> None:
    assert only(LAST_DAY).announced_at == PUBLISHED


def test_organization_comes_from_the_title() -> None:
    text = (
        "Goodbye, Hexley Software\n\nThe boxes are packed and my successor starts on Monday. "
        "Fourteen years here!"
    )
    assert only(text, title="Goodbye, Hexley Software").organization == "Hexley Software"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I was laid off from Cobaltine this morning with half of my team.", "layoff"),
        ("I'm retiring from Stonebridge College in June.", "retirement"),
        ("I resign from the board of the Ostrava Film Club.", "resignation"),
        ("I'm moving myself to emeritus at Tindervale. It has been fun.", "stepping_down"),
        ("I will stand down from Dunmere Town Council when my term ends.", "end_of_term"),
    ],
)
def test_kind_is_read_from_the_words(text: str, kind: str) -> None:
    assert only(text).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "This is my final column for the Marlow Beacon. So long, readers.",
        "Please revoke my access to Tindervale; I no longer have the evenings for it.",
        "My time at Verdant Signal has come to an end.",
        "I won't be maintaining Loomkit any more. I have run out of steam.",
        "It is time to hang up my whistle; this was my last season with the Tarrow Falcons.",
        "I've handed in my notice at Fennimore & Lisle.",
    ],
)
def test_farewell_without_a_verb_of_leaving_is_found(text: str) -> None:
    assert [d.voice for d in detect(post(text))] == ["first_person"]


def test_a_longer_stay_is_not_the_length_of_the_next_contract() -> None:
    text = "I'm leaving Quellwater. They signed me for 3 years to begin with."
    assert only(text).tenure_years is None
