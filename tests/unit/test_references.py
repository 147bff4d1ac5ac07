from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import references
from scraper.records import Reference

BASE = "https://news.example/2026/01/lead-leaves"
X_ID = "2008237251751534622"


def find(text: str, *links: tuple[str, str | None]) -> tuple[Reference, ...]:
    return references.find(text, links, BASE)


def test_find_reads_the_model_case() -> None:
    text = f"Her post (in English) is at x.com/SomeHandle/status/{X_ID}, she says."
    (reference,) = find(text)
    assert reference.url == f"https://x.com/SomeHandle/status/{X_ID}"
    assert reference.author_handle == "SomeHandle"
    assert reference.posted_at == datetime(2026, 1, 5, 18, 0, 46, 718000, tzinfo=UTC)
    assert text[reference.start : reference.end] == f"x.com/SomeHandle/status/{X_ID}"


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        (f"原文见x.com/Ada/status/{X_ID}。谢谢", f"x.com/Ada/status/{X_ID}"),
        (f"原文\uff08x.com/Ada/status/{X_ID}\uff09", f"x.com/Ada/status/{X_ID}"),
        (f"原文\uff1ahttps://x.com/Ada/status/{X_ID}?s=20\uff0c完", f"https://x.com/Ada/status/{X_ID}?s=20"),
        (f"https\uff1a//x.com/Ada/status/{X_ID}", f"https\uff1a//x.com/Ada/status/{X_ID}"),
        (f"see @x.com/Ada/status/{X_ID}.", f"@x.com/Ada/status/{X_ID}"),
        (f"“twitter.com/@Ada/status/{X_ID}”", f"twitter.com/@Ada/status/{X_ID}"),
        (f"(www.x.com/Ada/status/{X_ID}/photo/1)", f"www.x.com/Ada/status/{X_ID}/photo/1"),
        (f"X.com/Ada/status/{X_ID}和", f"X.com/Ada/status/{X_ID}"),
        ("at bsky.app/profile/a.e/post/3mkzedzxejl33.", "bsky.app/profile/a.e/post/3mkzedzxejl33"),
        (
            "linkedin.com/posts/ada-example_bye-activity-7456998619611148345-AbCd, says",
            "linkedin.com/posts/ada-example_bye-activity-7456998619611148345-AbCd",
        ),
        ("on social.example/@ada/116515603431428242!", "social.example/@ada/116515603431428242"),
        ("in news.ycombinator.com/item?id=49000001.", "news.ycombinator.com/item?id=49000001"),
        ("in threads.net/@ada/post/DAbCdEfGh?", "threads.net/@ada/post/DAbCdEfGh"),
    ],
)  # fmt: skip
def test_find_reads_plain_text_mentions_whatever_is_glued_to_them(text: str, mention: str) -> None:
    (reference,) = find(text)
    assert text[reference.start : reference.end] == mention


@pytest.mark.parametrize(
    "text",
    [
        f"notx.com/Ada/status/{X_ID}",
        f"x.com.example/Ada/status/{X_ID}",
        f"https://evil.example/x.com/Ada/status/{X_ID}",
        f"ada@x.com/Ada/status/{X_ID}",
        f"my-x.com/Ada/status/{X_ID}",
        f"sub.x.com/Ada/status/{X_ID}",
        "x.com/Ada and x.com",
        "x.com/Ada/status/",
    ],
)
def test_find_refuses_look_alikes_in_plain_text(text: str) -> None:
    assert find(text) == ()


def test_find_gives_one_reference_per_post() -> None:
    text = f"She wrote so (x.com/Ada/status/{X_ID}); see the post."
    found = find(text, (f"https://twitter.com/i/web/status/{X_ID}?s=1", "the post"))
    (reference,) = found
    assert reference.author_handle == "Ada"
    assert text[reference.start : reference.end] == f"x.com/Ada/status/{X_ID}"


def test_find_takes_the_handle_from_the_form_that_has_one() -> None:
    text = "First here, then there."
    (reference,) = find(
        text,
        (f"https://x.com/i/status/{X_ID}", "here"),
        (f"https://x.com/Ada/status/{X_ID}", "there"),
    )
    assert reference.author_handle == "Ada"
    assert text[reference.start : reference.end] == "here"


def test_find_locates_the_words_of_a_link() -> None:
    text = "There she said it here and here."
    one, two = find(
        text,
        ("https://x.com/a/status/2008237251751534622", "here"),
        ("https://x.com/a/status/2008237251751534623", "here"),
    )
    assert (one.start, two.start) == (18, 27)


def test_find_keeps_an_embed_without_a_place() -> None:
    (reference,) = references.find("Text.", [], BASE, embeds=[f"https://x.com/a/status/{X_ID}"])
    assert (reference.key, reference.start, reference.end) == (f"x:{X_ID}", None, None)


def test_find_follows_other_links_only_where_the_clause_speaks_of_a_post() -> None:
    text = "She explained why in a blog post, and the lab released a new model. It grew by half."
    found = find(
        text,
        ("https://ada.example/why-i-left-the-lab?utm_source=x", "a blog post"),
        ("https://lab.example/our-new-model-four", "a new model"),
        ("https://stats.example/growth-by-a-half", "grew by half"),
    )
    assert [(r.url, r.platform) for r in found] == [
        ("https://ada.example/why-i-left-the-lab", "web")
    ]


@pytest.mark.parametrize(
    "href",
    [
        "https://ada.example/",
        "https://ada.example/tag/farewell-letters-of-all",
        "https://x.com/ada",
        "https://x.com/intent/post?url=https://news.example/why-i-left-it",
        "mailto:ada@ada.example",
        "https://news.example/2026/01/lead-leaves?utm_source=self",
        "javascript:void(0)",
    ],
)
def test_find_leaves_out_links_that_lead_to_no_post(href: str) -> None:
    assert find("She wrote a farewell post.", (href, "a farewell post")) == ()


def test_find_is_bounded() -> None:
    words = [f"post {n}" for n in range(300)]
    links = [(f"https://a.example/why-i-left-{n}", f"post {n}") for n in range(300)]
    ids = " ".join(f"x.com/a/status/{2008237251751534622 + n}" for n in range(300))
    found = references.find(" and ".join(words) + ids, links, BASE)
    assert len([r for r in found if r.platform == "x"]) == references.MAX_REFERENCES
    assert len([r for r in found if r.platform == "web"]) == references.MAX_WEB_REFERENCES


@given(
    st.text(alphabet=st.sampled_from("x.com/status1234567890 bsky@:。网ap_-\n"), max_size=300)
    | st.text(max_size=300),
    st.lists(st.tuples(st.text(max_size=60), st.none() | st.text(max_size=10)), max_size=5),
)
def test_find_never_raises_and_points_into_the_text(
    text: str, links: list[tuple[str, str | None]]
) -> None:
    for reference in references.find(text, links, BASE):
        if reference.start is not None and reference.end is not None:
            assert 0 <= reference.start < reference.end <= len(text)
