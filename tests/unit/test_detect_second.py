"""What is asked of a second reader, and what of its answer is believed."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.detect import second
from scraper.errors import ParseError
from scraper.records import Departure, Evidence, Post, Reading

TEXT = (
    "Wren Hollis hands over the observatory keys on 30 June.\n"
    "She has run Calder Ridge Observatory since 2011, and wants to see the  southern sky."
)
BAND = second.Band(0.3, 0.7)


def departure(score: float = 0.5, **more: object) -> Departure:
    quote = "Wren Hollis hands over the observatory keys on 30 June."
    fields: dict[str, object] = {
        "person": "Wren Hollis",
        "organization": None,
        "kind": "resignation",
        "voice": "third_person",
        "status": "reported",
        "score": score,
        "evidence": (Evidence("departure", quote, 0, len(quote)),),
    }
    return Departure(**{**fields, **more})  # type: ignore[arg-type]


POST = Post(
    url="https://gazette.example/keys",
    key="gazette.example/keys",
    text=TEXT,
    title="Keys",
    published_at=datetime(2026, 5, 4, tzinfo=UTC),
    language="en",
)


def answer(*opinions: dict[str, object]) -> bytes:
    content = json.dumps({"departures": list(opinions)})
    return json.dumps({"choices": [{"message": {"content": content}}]}).encode()


def judge(*opinions: dict[str, object], score: float = 0.5) -> Reading:
    candidate = departure(score)
    is_told = score >= 0.5
    reading = Reading(
        "en", departures=(candidate,) * is_told, doubtful=(candidate,) * (not is_told)
    )
    return second.judged(POST, reading, [candidate], answer(*opinions))


def filled(name: str, value: object, quote: str) -> Departure:
    opinion = {
        "number": 1,
        "verdict": "unsure",
        "fields": {name: {"value": value, "quote": quote}},
    }
    return judge(opinion).departures[0]


def test_only_scores_in_the_band_are_asked_about() -> None:
    scores = [0.29, 0.3, 0.69, 0.7]
    reading = Reading("en", departures=tuple(departure(score) for score in scores))

    assert [d.score for d in second.doubtful(reading, BAND)] == [0.3, 0.69]


def test_question_shows_text_metadata_and_what_is_empty() -> None:
    asked = second.question(POST, [departure()], "small")
    shown = json.loads(asked["messages"][1]["content"])

    assert asked["model"] == "small"
    assert shown["text"] == TEXT
    assert shown["published"] == "2026-05-04"
    assert shown["candidates"][0]["number"] == 1
    assert shown["candidates"][0]["organization"] is None


def test_long_text_is_cut_around_what_is_doubtful() -> None:
    text = "Filler of no interest. " * 3_000 + TEXT + " More of it." * 3_000
    at = text.index("Wren Hollis")
    candidate = departure(evidence=(Evidence("departure", "Wren Hollis", at, at + 11),))
    post = Post(url="", key="", text=text)

    shown = json.loads(second.question(post, [candidate], "m")["messages"][1]["content"])["text"]

    assert "Wren Hollis hands over" in shown
    assert len(shown) < second.MAX_TEXT_CHARS + 100


def test_confirmed_with_a_quote_that_stands_is_raised_and_told() -> None:
    opinion = {"number": 1, "verdict": "confirm", "quote": "hands over the observatory keys"}
    reading = judge(opinion, score=0.4)

    (told,) = reading.departures
    assert told.score == second.CONFIRMED_SCORE
    assert reading.doubtful == ()
    assert told.evidence[-1].quote == "hands over the observatory keys"
    assert "second_reader_confirms" in told.cues


@pytest.mark.parametrize("quote", [None, "", "Wren Hollis has resigned"])
def test_confirmation_without_a_quote_in_the_text_changes_nothing(quote: str | None) -> None:
    reading = judge({"number": 1, "verdict": "confirm", "quote": quote}, score=0.4)

    assert reading.departures == ()
    assert reading.doubtful == (departure(0.4),)


def test_dropped_one_becomes_a_near_miss() -> None:
    reading = judge({"number": 1, "verdict": "drop"})

    assert reading.departures == reading.doubtful == ()
    assert "second_reader_drops" in reading.near_misses[0].cues


def test_text_field_is_filled_in_the_words_of_the_text() -> None:
    told = filled(
        "organization", "calder ridge observatory", "She has run Calder Ridge Observatory"
    )

    assert told.organization == "Calder Ridge Observatory"
    assert told.score == 0.5
    assert told.evidence[-1].field == "organization"


@pytest.mark.parametrize(
    ("name", "value", "quote"),
    [
        ("organization", "Calder Ridge", "She directs Calder Ridge"),
        ("organization", "Orion Institute", "She has run Calder Ridge Observatory"),
        ("person", "Somebody Else", "Wren Hollis hands over"),
        ("start_year", 2010, "since 2011"),
        ("tenure_years", 300, "since 2011"),
        ("effective_on", "30 June", "on 30 June"),
        ("status", "announced", "since 2011"),
        ("score", 1, "since 2011"),
    ],
)
def test_what_no_quote_shows_is_not_filled(name: str, value: object, quote: str) -> None:
    assert filled(name, value, quote) == departure()


@pytest.mark.parametrize(
    ("name", "value", "quote", "expected"),
    [
        ("start_year", "2011", "since 2011", 2011),
        ("effective_on", "2026-06-30", "on 30 June", "2026-06-30"),
        ("effective_on", "2026-06-29", "on 30 June", "2026-06"),
        ("reason", "wants to see the southern sky", "wants to see the southern sky", None),
    ],
)
def test_values_are_as_exact_as_their_quote(
    name: str, value: object, quote: str, expected: object
) -> None:
    told = getattr(filled(name, value, quote), name)

    assert told == (expected if expected is not None else "wants to see the  southern sky")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>busy</html>",
        b"{}",
        b"[]",
        b'{"choices": []}',
        b'{"choices": [{"message": {"content": null}}]}',
        b'{"choices": [{"message": {"content": "I think she leaves."}}]}',
        answer({"number": 1, "verdict": "perhaps"}),
        answer({"number": 1, "verdict": "confirm", "quote": "x" * 1_000}),
    ],
)
def test_answer_in_another_form_is_an_error_that_says_so(body: bytes) -> None:
    with pytest.raises(ParseError, match="not what was asked for"):
        second.judged(POST, Reading("en", (departure(),)), [departure()], body)


def test_json_in_a_fence_is_read() -> None:
    content = '```json\n{"departures": [{"number": 1, "verdict": "drop"}]}\n```'
    body = json.dumps({"choices": [{"message": {"content": content}}]}).encode()

    assert second.judged(POST, Reading("en", (departure(),)), [departure()], body).departures == ()


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda said: answer({"said": said})))
def test_no_answer_raises_anything_else(body: bytes) -> None:
    with pytest.raises(ParseError):
        second.judged(POST, Reading("en", (departure(),)), [departure()], body)
