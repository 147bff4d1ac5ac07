"""What alerts say, before any channel lays it out, and how it is cut to what one takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.alerts.channels._layout import (
    Markup,
    Written,
    arranged,
    escaped_within,
    utf16_units,
    written,
)
from scheduler.alerts.message import Message, Passage, Quote, Table, quotes_of
from scheduler.alerts.payload import departure_payload
from scheduler.alerts.saying import to_message
from tests.alert_samples import NOW, change, evidence

BARE = Markup(escape=str, strong=str, link=lambda text, url: f"{text} {url}", quote=str)
QUOTES = tuple(Quote((Passage(f"quote {n} " + "x" * 80),), f"source {n}", None) for n in range(3))
LONG = Message(
    "departure",
    "Ada leaves Loom",
    ("New.",),
    (Table(None, (("Role", "y" * 80),)),),
    QUOTES,
    'Rule "labs".',
)


def test_message_of_a_departure_has_a_link_to_what_tells_of_it():
    message = to_message(departure_payload(change(), "labs", "new", NOW))

    assert message.kind == "departure"
    assert message.url == "https://mira.example/farewell"
    assert message.reason == 'Rule "labs".'


def test_quote_of_a_post_without_a_web_address_is_no_link():
    (quote,) = quotes_of(
        departure_payload(
            change(evidence=(evidence(url="gemini://mira.example/"),)), "labs", "new", NOW
        )["data"]["evidence"]
    )

    assert quote.url is None
    assert quote.source


def test_mark_at_the_very_end_is_a_mark():
    sentence = "I am leaving Orbit Labs"
    told = change(
        evidence=(
            evidence(field="departure", quote=sentence, start=5),
            evidence(field="organization", quote="Orbit Labs", start=5 + sentence.index("Orbit")),
        )
    )

    (quote,) = quotes_of(departure_payload(told, "labs", "new", NOW)["data"]["evidence"])

    assert quote.passages[0].pieces() == [("I am leaving ", False), ("Orbit Labs", True)]


@given(
    text=st.text(min_size=1, max_size=700), spans=st.lists(st.tuples(*[st.integers(0, 699)] * 2))
)
def test_marks_never_change_the_words(text, spans):
    told = change(
        evidence=(
            evidence(field="departure", quote=text, start=10),
            *(
                evidence(field="role", quote=text[a:b] or "x", start=10 + a)
                for a, b in spans
                if a < b
            ),
        )
    )

    for quote in quotes_of(departure_payload(told, "labs", "new", NOW)["data"]["evidence"]):
        for passage in quote.passages:
            assert "".join(piece for piece, _ in passage.pieces()) == passage.text
            assert all(start < end <= len(passage.text) for start, end in passage.marks)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (10_000, ["Ada leaves", "Role", "quote 0", "quote 1", "quote 2", "Rule"]),
        (330, ["Ada leaves", "Role", "quote 0", "quote 1", "Rule"]),
        (240, ["Ada leaves", "Role", "quote 0", "Rule"]),
        (150, ["Ada leaves", "quote 0", "Rule"]),
        (60, ["Ada leaves", "Rule"]),
    ],
)
def test_text_that_is_too_long_loses_whole_pieces_the_least_needed_first(limit, expected):
    text = written(LONG, Written(BARE), limit)

    assert len(text) <= limit
    pieces = text.split("\n\n")
    assert len(pieces) == len(expected)
    assert all(piece.startswith(start) for piece, start in zip(pieces, expected, strict=True))


class _Counting:
    """A layout that gives one line for each piece."""

    def head(self, message):
        return [message.title]

    def table(self, table):
        return ["table"]

    def quote(self, quote):
        return ["quote"]

    def item(self, message):
        return ["item"]

    def foot(self, lines):
        return list(lines)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (50, ["Many"] + ["item", "quote"] * 10),
        (16, ["Many"] + ["item", "quote"] * 4 + ["item"] * 6),
        (7, ["Many"] + ["item"] * 5 + ["And 5 more: swansong alerts list"]),
    ],
)
def test_digest_that_is_too_long_loses_quotes_then_titles_and_counts_them(limit, expected):
    part = Message("departure", "Ada leaves Loom", quotes=QUOTES[:1])

    found = arranged(Message("digest", "Many", parts=(part,) * 10), _Counting(), limit, len)

    assert [line for lines in found for line in lines] == expected


@given(text=st.text(max_size=400), limit=st.integers(0, 300))
def test_text_is_cut_before_it_is_escaped(text, limit):
    def escape(part):
        return "".join(f"<{c}>" for c in part)

    found = escaped_within(text, limit, escape)

    assert utf16_units(found) <= limit
    assert escape(text).startswith(found)
    assert found.endswith(">") or not found
