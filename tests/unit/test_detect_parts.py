"""The parts of detection: sentences, quotations, names, dates, lengths of time."""

from datetime import UTC, datetime

import pytest

from scraper.detect import find_named, open_document
from scraper.detect.document import ORGANIZATION, PERSON, Document, plain
from scraper.detect.languages.en.language import LANGUAGE
from scraper.detect.spans import quotations, sentences
from scraper.detect.times import Anchor, anchor_of, dates, lengths
from scraper.records import Post


def post(text: str, url: str = "https://example.org/p", **fields: object) -> Post:
    return Post(url=url, key="p", text=text, **fields)  # type: ignore[arg-type]


def named(text: str) -> Document:
    document = open_document(post(text), LANGUAGE)
    find_named(document, range(len(document.sentences)))
    return document


def names(text: str, mark: str) -> set[str]:
    document = named(text)
    return {document.surface(m) for m in document.mentions if m.mark == mark}


def test_sentences_do_not_end_at_abbreviations() -> None:
    text = "Mr. Vane of Halden Inc. left at 5 p.m. on Friday. He was tired."
    assert [text[s.start : s.end] for s in sentences(text)][-1] == "He was tired."
    assert len(sentences(text)) == 2


def test_lines_end_sentences() -> None:
    assert len(sentences("A heading\nA first sentence. A second")) == 3


def test_quotation_runs_over_paragraphs() -> None:
    text = "She wrote: “One thing.\n\n“Another thing.” And left."
    ((start, end),) = quotations(text)
    assert text[start:end].endswith("Another thing.")


def test_unclosed_straight_quote_ends_with_its_line() -> None:
    assert quotations('He is 6" tall.\nShe said "yes" twice.') == [(25, 28)]


def test_persons_and_organizations_are_told_apart() -> None:
    text = "Maya Fontaine works at Brisk Harbor with Dr. Vane. Norwell Inc. hired her."
    assert names(text, PERSON) >= {"Maya Fontaine", "Vane"}
    assert names(text, ORGANIZATION) >= {"Brisk Harbor", "Norwell Inc"}


def test_family_name_alone_means_the_person_named_in_full() -> None:
    document = named("Maya Fontaine left. Fontaine said so.")
    assert {m.key for m in document.mentions if m.mark == PERSON} == {"maya fontaine"}


def test_months_are_no_names() -> None:
    assert names("In June, she will leave on Friday.", PERSON) == set()


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("after nine years", 9),
        ("sixteen and a half years", None),
        ("three and a half years", 3.5),
        ("18 Years, 7 Months, and 12 Days", 18.58),
        ("16½ years", 16.5),
        ("twenty-two years", 22),
        ("a decade", 10),
        ("six months", 0.5),
        ("34 years old", None),
    ],
)
def test_lengths_of_time(text: str, years: float | None) -> None:
    lowered = plain(text)
    found = [length.years for length in lengths(LANGUAGE.times, lowered, 0, len(lowered))]
    if text.startswith("sixteen"):
        assert found == [16.5]
    else:
        assert found == ([years] if years else [])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on june 30, 2011", "2011-06-30"),
        ("on 30 june 2011", "2011-06-30"),
        ("on january 5", "2011-01-05"),
        ("in june of 2015", "2015-06"),
        ("next month", "2011-01"),
        ("at the end of the year", "2010-12"),
        ("tomorrow", "2010-12-16"),
        ("on friday", "2010-12-17"),
        ("at the end of 2021", "2021-12"),
        ("february 31, 2011", None),
    ],
)
def test_dates_are_no_more_exact_than_the_text(text: str, value: str | None) -> None:
    found = dates(LANGUAGE.times, text, 0, len(text), Anchor(2010, 12, 15), future=True)
    assert [d.value for d in found][:1] == ([value] if value else [])


def test_relative_dates_are_unknown_without_an_anchor() -> None:
    assert dates(LANGUAGE.times, "tomorrow or on june 3", 0, 21, None, future=True) == []


def test_anchor_prefers_metadata_then_the_address_then_a_date_line() -> None:
    at = datetime(2020, 1, 2, tzinfo=UTC)
    url = "https://example.org/2019/03/04/p"
    line = "Friday, June 5, 2015\n\nHello."
    assert anchor_of(LANGUAGE.times, post(line, url, published_at=at), plain(line)) == Anchor(
        2020, 1, 2
    )
    assert anchor_of(LANGUAGE.times, post(line, url), plain(line)) == Anchor(2019, 3, 4)
    assert anchor_of(LANGUAGE.times, post(line), plain(line)) == Anchor(2015, 6, 5)
