"""The quick reading of pages that are only searched for departures."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import pages
from scraper import skim
from scraper.detect.lines import read_line
from scraper.errors import ParseError
from scraper.records import Post

STORY = "<p>Maya Fontaine is leaving Quellwater after ten years, she said on Monday.</p>" * 4
MENU = "<ul>" + "<li><a href='/x'>Sections and more sections</a></li>" * 30 + "</ul>"
POST = "https://x.com/odile/status/2008237251751534622"


def read(body: str, head: str = "") -> Post:
    page = f"<html lang=en-GB><head>{head}</head><body>{body}</body></html>"
    return skim.read_page(page, "https://a.example.org/story", None)


@pytest.mark.parametrize(
    "body",
    [
        f"<nav>{MENU}</nav><article>{STORY}</article><footer>{MENU}</footer>",
        f"<div><nav>{MENU}</nav></div><div><div class=c>{STORY}</div></div>",
        f"<main><h1>News</h1>{STORY}</main><aside><p>Another story that is told here.</p></aside>",
    ],
)
def test_story_is_told_from_what_stands_around(body: str) -> None:
    text = read(body).text
    assert text.count("Maya Fontaine") == 4
    assert "Sections" not in text
    assert "Another story" not in text


def test_blocks_begin_lines_and_line_breaks_of_the_source_do_not() -> None:
    told = "<article><p>One\n   <b>two</b> three and so on to be long.</p><p>Four.<br>Five.</p>"
    text = read(told + STORY + "</article>").text
    assert text.startswith("One two three and so on to be long.\nFour.\nFive.\nMaya")


def test_what_the_page_says_of_itself_comes_out() -> None:
    head = (
        "<title>She leaves | The Bench</title><meta name=author content='Ada Novak'>"
        "<meta property=og:site_name content='The Bench'>"
        "<meta property=article:published_time content=2026-05-04T09:30:00Z>"
    )
    post = read(f"<article>{STORY}</article>", head)
    assert (post.title, post.author, post.site_name) == ("She leaves", "Ada Novak", "The Bench")
    assert post.published_at is not None
    assert post.published_at.isoformat() == "2026-05-04T09:30:00+00:00"
    assert post.language == "en"


def test_references_and_quotes_of_the_story_come_out() -> None:
    quote = "<blockquote><p>I am leaving Quellwater, and I am glad of it.</p></blockquote>"
    post = read(f"<article>{STORY}{quote}<p>See <a href='{POST}'>her post</a>.</p></article>")
    (reference,) = post.references
    assert reference.start is not None
    assert post.text[reference.start : reference.end] == "her post"
    ((start, end),) = post.quotes
    assert post.text[start:end].startswith("I am leaving")


def test_embedded_post_outside_of_the_text_is_a_reference() -> None:
    embed = f"<blockquote class=twitter-tweet><a href='{POST}'>May 4</a></blockquote>"
    assert [r.url for r in read(f"<article>{STORY}</article>{embed}").references] == [POST]


def test_page_that_holds_nothing_raises_parse_error() -> None:
    with pytest.raises(ParseError, match="empty_text"):
        read("<script>var a;</script>")


def test_deep_page_raises_parse_error() -> None:
    with pytest.raises(ParseError):
        read("<div>" * 5000 + "deep")


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>", "</p>", "<article>", "</article>", "<div>", "<b>", "\0", "leaving", "&#233;",
                "<script>", "</script>", "<a href='", POST, "'>", "<blockquote>", "\ue00b", "<br>",
                "<main>", "I am leaving Quellwater after ten years. ", "\ud800", "<table><td>",
            ]
        ),
        max_size=60,
    ).map("".join)
)  # fmt: skip
def test_any_mark_up_gives_an_answer(page: str) -> None:
    answer = read_line(json.dumps({"id": 1, "html": page}))
    assert answer["id"] == 1
    for departure in answer.get("departures", []):
        for evidence in departure["evidence"]:
            assert answer["text"][evidence["start"] : evidence["end"]] == evidence["quote"]


# --- the three ways of `detect` -----------------------------------------------------------------


def answer(html: str, **more: str) -> dict:
    return read_line(json.dumps({"id": 1, "html": html, **more}))


def test_ruled_out_page_has_its_language_and_no_text() -> None:
    told = answer("<html lang='de-AT'><body><p>Das Wetter ist schön.</p></body></html>")
    assert told["language"] == "de"
    assert (told["departures"], told["references"]) == ([], [])
    assert "text" not in told


def test_ruled_out_page_that_points_to_a_post_is_read_for_its_references() -> None:
    told = answer(f"<article><p>The weather is fine: <a href='{POST}'>so it is</a>.</p></article>")
    (reference,) = told["references"]
    assert told["text"][reference["start"] : reference["end"]] == "so it is"
    assert told["departures"] == []


def test_departure_of_a_long_page_is_found_with_its_place() -> None:
    told = answer(pages.long_page(0, tells=True).decode())
    (departure,) = told["departures"]
    evidence = departure["evidence"][0]
    assert told["text"][evidence["start"] : evidence["end"]] == evidence["quote"]
