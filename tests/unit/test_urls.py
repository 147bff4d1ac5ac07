from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import urls


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("HTTPS://Ada.Example", "https://ada.example/"),
        ("https://ada.example:443/a", "https://ada.example/a"),
        ("http://ada.example:8080/a", "http://ada.example:8080/a"),
        ("https://ada.example./a#part", "https://ada.example/a"),
        ("https://user:secret@ada.example/a", "https://ada.example/a"),
        ("https://ada.example/a/../b/./c", "https://ada.example/b/c"),
        ("https://ada.example/../../b", "https://ada.example/b"),
        ("https://ada.example/%7eada/%c3%bc ü", "https://ada.example/~ada/%C3%BC%20%C3%BC"),
        ("https://ada.example/100%", "https://ada.example/100%25"),
        ("https://ada.example/a?b=2&a=1&a=0", "https://ada.example/a?a=1&a=0&b=2"),
        ("https://ada.example/a?utm_source=x&fbclid=1&ref=home", "https://ada.example/a"),
        ("https://ada.example/a?mc_cid=1&gclid=2&ref_src=3&id=4", "https://ada.example/a?id=4"),
        ("https://medium.example/p?source=rss-123", "https://medium.example/p"),
        ("https://ada.example/p?source=archive", "https://ada.example/p?source=archive"),
        ("https://exämple.example/", "https://xn--exmple-cua.example/"),
        ("https://[2001:db8::1]/a", "https://[2001:db8::1]/a"),
        (" https://ada.example/a\n", "https://ada.example/a"),
    ],
)
def test_canonical_writes_an_address_in_one_way(written: str, expected: str) -> None:
    assert urls.canonical(written) == expected


def test_canonical_resolves_against_the_base() -> None:
    assert urls.canonical("../bye", "https://ada.example/a/b/") == "https://ada.example/a/bye"
    assert urls.canonical("//bo.example/x", "https://ada.example/") == "https://bo.example/x"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "bye",
        "ftp://ada.example/",
        "mailto:ada@ada.example",
        "javascript:alert(1)",
        "https://",
        "https:///a",
        "https://a b.example/",
        "https://[::1/",
        "https://ada.example:99999/",
        "https://-ada.example/",
        "https://" + "a" * 5000 + ".example/",
    ],
)
def test_canonical_refuses_what_is_no_web_address(written: str) -> None:
    with pytest.raises(ValueError):
        urls.canonical(written)


def test_canonical_reads_backslashes_as_browsers_do() -> None:
    """Else `evil.example\\@x.com` would pass for a post on X."""
    assert urls.host("https://evil.example\\@x.com/a/status/1") == "evil.example"


@pytest.mark.parametrize(
    "written",
    [
        "http://ada.example/bye",
        "https://www.ada.example/bye/",
        "https://m.ada.example/bye?utm_medium=feed",
        "https://ada.example/bye/index.html",
        "https://ada.example/bye/amp/",
        "https://ada.example/bye.amp",
        "https://amp.ada.example/bye?amp=1#top",
        "https://ADA.example:443/bye?fbclid=x",
    ],
)
def test_key_survives_how_the_post_was_linked(written: str) -> None:
    assert urls.key(written) == "ada.example/bye"


def test_key_tells_different_posts_apart() -> None:
    pages = [
        "https://a.example/?p=1",
        "https://a.example/?p=2",
        "https://a.example/",
        "https://m.org",
    ]
    assert len({urls.key(page) for page in pages}) == 4
    assert urls.key("https://m.org/") == "m.org/"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://ada.example/2026/05/bye", True),
        ("https://ada.example/why-i-am-leaving", True),
        ("https://ada.example/news/story-48211", True),
        ("https://ada.example/press/lead-researcher-leaves-lab", True),
        ("https://ada.example/p/leaving-9f8e7d6c5b4a", True),
        ("https://ada.example/", False),
        ("https://ada.example/about", False),
        ("https://ada.example/tag/people-who-left-us", False),
        ("https://ada.example/author/ada-b-example", False),
        ("https://ada.example/2026/05/photo-of-the-day.jpg", False),
        ("https://ada.example/login", False),
    ],
)
def test_looks_like_post_goes_by_the_path(url: str, *, expected: bool) -> None:
    assert urls.looks_like_post(url) is expected


@given(st.text(max_size=200))
def test_canonical_raises_nothing_but_value_error(written: str) -> None:
    for attempt in (written, "https://" + written, "https://ada.example/" + written):
        try:
            tidy = urls.canonical(attempt)
        except ValueError:
            continue
        assert urls.canonical(tidy) == tidy
        assert urls.key(tidy) == urls.key(attempt)
