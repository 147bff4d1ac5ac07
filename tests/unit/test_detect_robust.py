"""Any text, any size: detect never raises, offsets hold, and time stays linear."""

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.detect import read, read_as
from scraper.detect.cues import may_depart
from scraper.detect.document import plain
from scraper.detect.languages import CODES, find_language
from scraper.detect.spans import MAX_SENTENCE_CHARS, sentences
from scraper.detect.stems import EDGE, stems_of
from scraper.records import Post, Reading

WORDS = st.sampled_from(
    [
        "I", "am", "leaving", "Larkspur Robotics", "after", "ten years", "resigned",
        "Maya Fontaine",
        "said", "her", "last day", "at", "“", "”", '"', "CEO", "of", "today", "June 30", ".", ",",
        ":", "\n", "who", "succeeds", "İ", "ß", "\u200b", "👩‍🚀", "مرحبا", "離職", "\ue001", "’s",
    ]
)  # fmt: skip
PATTERNS = {
    "a sentence with cues": "Maya Fontaine said that she was leaving Quellwater today. ",
    "a cue again and again": "my last day ",
    "no full stop": "word and ",
    "names without a verb": "Maya Fontaine, Owen Castell and ",
    "spaces": " ",
    "capitals": "A",
    "quotation marks": "“ ",
    "commas": ", ",
    "roles": "senior vice president of product and ",
    "digits": "10 years 1999 ",
}
#: A hundred times the text may take a hundred times as long, and this much more.
TOLERANCE = 4.0


def read_text(text: str, title: str | None = None) -> Reading:
    return read(Post(url="https://example.org/", key="k", text=text, title=title))


def assert_offsets(text: str, reading: Reading) -> None:
    for departure in reading.departures:
        assert departure.evidence[0].field == "departure"
        for evidence in departure.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote
    for quoted in reading.quoted_posts:
        assert 0 <= quoted.start < quoted.end <= len(text)
    for milestone in reading.timeline:
        assert 0 <= milestone.start < milestone.end <= len(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.none() | st.text(max_size=40))
def test_any_text_is_read_without_raising(text: str, title: str | None) -> None:
    assert_offsets(text, read_text(text, title))


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_offsets_hold_on_texts_made_of_cues(text: str) -> None:
    assert_offsets(text, read_text(text))


@settings(max_examples=50, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read_text(text) == read_text(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_folding_keeps_the_length(text: str) -> None:
    assert len(plain(text)) == len(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=3000))
def test_sentences_are_bounded_and_in_order(text: str) -> None:
    found = sentences(text)
    assert all(0 < s.end - s.start <= MAX_SENTENCE_CHARS for s in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_first_search_loses_nothing(text: str) -> None:
    if read_text(text).departures:
        assert may_depart(text)
        assert may_depart(text.encode())


def seconds(text: str) -> float:
    started = time.perf_counter()
    assert_offsets(text, read_text(text))
    return time.perf_counter() - started


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS.keys())
def test_time_is_linear_in_the_length(pattern: str) -> None:
    small, large = 10_000, 100_000
    base = min(seconds((pattern * (small // len(pattern) + 1))[:small]) for _ in range(2))
    took = seconds((pattern * (large // len(pattern) + 1))[:large])
    assert took < base * (large / small) * TOLERANCE + 1.0


def test_a_megabyte_without_a_full_stop_is_read_in_bounded_time() -> None:
    assert seconds("I will miss my last day at Quellwater and " * 25_000) < 60


def test_a_line_of_ten_megabytes_is_read_in_bounded_time() -> None:
    assert seconds("Maya Fontaine is leaving Quellwater today, " * 240_000) < 60


NAMES = ["Maya Fontaine", "Quellwater GmbH", "İlker Ünsal", "Мария Орлова", "山田太郎", "김민수"]
ODD = ["\u200b", "👩‍🚀", "مرحبا", "\ue001", "Ã¼ber", "<p>", "&nbsp;", "“", "12.3.2024", "．", "\n"]
READ = sorted(code for code in CODES if find_language(code))


def own_words(code: str) -> list[str]:
    """The literals of a language's frames: what its patterns begin to match on."""
    language = find_language(code)
    assert language is not None
    groups = [stems_of(compiled.source, language.common) for compiled in language.frames]
    return sorted({stem.strip(f"{EDGE} ") for group in groups for stems in group for stem in stems})


def cues_of(code: str, chars: int, between: str, seed: int = 1) -> str:
    """A text of so many characters made of a language's literals and names."""
    rng = random.Random(seed)
    words, parts, size = own_words(code), [], 0
    while size < chars:
        part = rng.choice(NAMES if rng.random() < 0.2 else words)
        parts.append(part)
        size += len(part) + len(between)
    return between.join(parts)[:chars]


def seconds_as(text: str, code: str) -> float:
    language = find_language(code)
    assert language is not None
    post = Post(url="https://example.org/", key="k", text=text, language=code)
    started = time.perf_counter()
    assert_offsets(text, read_as(post, language))
    return time.perf_counter() - started


@pytest.mark.parametrize("between", [" ", ". ", "\n"], ids=["blanks", "full stops", "lines"])
@pytest.mark.parametrize("code", READ)
def test_time_is_linear_in_every_language(code: str, between: str) -> None:
    small, large = 5_000, 40_000
    base = min(seconds_as(cues_of(code, small, between), code) for _ in range(2))
    took = seconds_as(cues_of(code, large, between), code)
    assert took < base * (large / small) * TOLERANCE + 1.0


@pytest.mark.parametrize("code", READ)
def test_no_language_raises_and_offsets_hold(code: str) -> None:
    words = own_words(code)

    @settings(max_examples=40, deadline=None)
    @given(st.lists(st.sampled_from([*words, *NAMES, *ODD, ".", ",", "。"]), max_size=50))
    def check(parts: list[str]) -> None:
        seconds_as(" ".join(parts), code)
        seconds_as("".join(parts), code)

    check()
