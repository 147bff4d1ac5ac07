from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper import text
from scraper.errors import ParseError
from scraper.markup import clean_text, to_text
from scraper.records import Entry, Fetched, NotAPost, Post

DATA = Path(__file__).parent.parent / "data" / "page"
NOW = datetime(2026, 5, 5, tzinfo=UTC)
PARAGRAPH = "Ada Example told her team on Monday that she is going to leave after nine good years. "
X_ID = "2008237251751534622"


def fetched(
    body: str | bytes, url: str = "https://news.example/a/lead-leaves", kind: str = "text/html"
) -> Fetched:
    raw = body.encode() if isinstance(body, str) else body
    return Fetched(url, url, 200, raw, kind, "utf-8" if isinstance(body, str) else None, NOW)


def page(main: str, head: str = "", lang: str = "en") -> str:
    top = f'<!doctype html><html lang="{lang}"><head>{head}</head>'
    return f"{top}<body><main>{main}</main></body></html>"


def article(more: str = "", head: str = "") -> Fetched:
    return fetched(
        page(f"<article><h1>Lead leaves</h1><p>{PARAGRAPH * 3}</p>{more}</article>", head)
    )


def read(source: Fetched, entry: Entry | None = None) -> Post:
    post = text.read_page(source, entry)
    assert isinstance(post, Post), post
    return post


def entry_for(url: str = "https://news.example/a/lead-leaves", **fields: object) -> Entry:
    return replace(Entry(url=url, key="k"), **fields)


def test_read_page_reads_the_model_case() -> None:
    body = (DATA / "model_case.html").read_bytes()
    post = read(fetched(body, "https://wire.example/2026/01/research-lead-leaves?utm_source=x"))
    assert post.title == "Research lead Mara Quill leaves Northlight Lab"
    assert post.author == "Bo Writer"
    assert post.published_at == datetime(2026, 1, 5, 22, 10, tzinfo=UTC)
    assert post.modified_at == datetime(2026, 1, 6, 1, 0, tzinfo=UTC)
    assert (post.language, post.site_name) == ("en", "The Wire")
    assert post.url == "https://wire.example/2026/01/research-lead-leaves"
    assert "nearly seven years" in post.text
    assert "Subscribe" not in post.text
    (reference,) = post.references
    assert reference.url == f"https://x.com/SomeHandle/status/{X_ID}"
    assert reference.author_handle == "SomeHandle"
    assert reference.posted_at == datetime(2026, 1, 5, 18, 0, 46, 718000, tzinfo=UTC)
    assert post.text[reference.start : reference.end] == f"x.com/SomeHandle/status/{X_ID}"
    (quote,) = post.quotes
    assert post.text[slice(*quote)].startswith("After nearly seven years, today is my last day")
    assert post.text[slice(*quote)].endswith("miss the whiteboard by the stairs.")


def test_read_page_keeps_a_canonical_address_of_the_same_site() -> None:
    head = '<link rel="canonical" href="https://www.news.example/a/better">'
    assert read(article(head=head)).url == "https://www.news.example/a/better"


@pytest.mark.parametrize(
    "claimed", ["https://victim.example/post", "https://news.example/", "ftp://x", "http://[", ""]
)
def test_read_page_never_believes_another_sites_name(claimed: str) -> None:
    post = read(article(head=f'<link rel="canonical" href="{claimed}">'))
    assert post.url == "https://news.example/a/lead-leaves"
    assert post.key == "news.example/a/lead-leaves"


def test_read_page_leaves_the_menu_out_of_a_short_post() -> None:
    source = (
        '<body><header><h1>Ada</h1><nav><a href="/about">About</a></nav></header><main><article>'
        "<h1>Leaving ExampleCorp</h1><p>Today is my last day at ExampleCorp.</p><p>Thanks!</p>"
        "</article></main><footer>Imprint</footer></body>"
    )
    post = read(fetched("<html><head><title>Leaving - Ada</title></head>" + source))
    assert post.text == "Leaving ExampleCorp\nToday is my last day at ExampleCorp.\nThanks!"
    assert post.title == "Leaving ExampleCorp"


def test_read_page_fills_gaps_from_the_entry() -> None:
    listed = entry_for(
        title="Listed",
        author="Cy",
        published_at=NOW.replace(day=4),
        modified_at=NOW.replace(hour=3),
    )
    source = fetched(page(f"<article><p>{PARAGRAPH * 4}</p></article>"))
    post = read(source, listed)
    assert (post.title, post.author) == ("Listed", "Cy")
    assert (post.published_at, post.modified_at) == (listed.published_at, listed.modified_at)


def test_read_page_takes_the_time_of_a_dated_page_from_the_entry() -> None:
    head = '<meta property="article:published_time" content="2026-05-04">'
    listed = entry_for(published_at=datetime(2026, 5, 4, 9, 30, tzinfo=UTC))
    assert read(article(head=head), listed).published_at == listed.published_at
    assert read(article(head=head)).published_at == datetime(2026, 5, 4, tzinfo=UTC)


def test_read_page_guesses_a_date_last() -> None:
    url = "https://news.example/2026/04/30/lead-leaves"
    post = read(replace(article(), final_url=url))
    assert post.published_at == datetime(2026, 4, 30, tzinfo=UTC)


def test_read_page_takes_links_of_the_main_text_only() -> None:
    source = fetched(
        f'<html><body><nav><a href="https://x.com/a/status/{X_ID}1">n</a></nav><main><article>'
        f'<p>{PARAGRAPH * 3} In <a href="https://x.com/ada/status/{X_ID}">her post</a> she is.</p>'
        "</article></main>"
        f'<aside><p><a href="https://x.com/b/status/20082372517515346">b</a></p></aside>'
        f'<footer><a href="https://x.com/c/status/20082372517515347">c</a></footer></body></html>'
    )
    post = read(source)
    (reference,) = post.references
    assert reference.key == f"x:{X_ID}"
    assert post.text[reference.start : reference.end] == "her post"


@pytest.mark.parametrize(
    ("mark_up", "key"),
    [
        (
            '<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">Last day.</p>'
            "&mdash; Ada Example (@ada_example) <a href="
            '"https://twitter.com/ada_example/status/2051232930067402759?ref_src=twsrc%5Etfw">'
            "May 4, 2026</a></blockquote>",
            "x:2051232930067402759",
        ),
        (
            '<iframe src="about:blank" data-src="https://platform.twitter.com/embed/Tweet.html?id='
            '2051232930067402759"></iframe>',
            "x:2051232930067402759",
        ),
        ('<div data-tweet-id="2051232930067402759"></div>', "x:2051232930067402759"),
        (
            '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abcdefghijklmnopqrstuvwx/'
            'app.bsky.feed.post/3mkzedzxejl33"><p lang="en">Text<br><a href="https://bsky.app/profile/'
            'did:plc:abcdefghijklmnopqrstuvwx/post/3mkzedzxejl33?ref_src=embed">[image]</a></p>'
            "</blockquote>",
            "bluesky:did:plc:abcdefghijklmnopqrstuvwx/3mkzedzxejl33",
        ),
        (
            '<iframe src="https://social.example/@ada/116515603431428242/embed" '
            'class="mastodon-embed"></iframe>',
            "mastodon:social.example/116515603431428242",
        ),
        (
            '<blockquote class="mastodon-embed" data-embed-url="https://social.example/@ada/'
            '116515603431428242/embed"><a href="https://social.example/@ada/116515603431428242">'
            "<div>Post by @ada@social.example</div></a></blockquote>",
            "mastodon:social.example/116515603431428242",
        ),
        (
            '<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:7456998619611148345">'
            "</iframe>",
            "linkedin:7456998619611148345",
        ),
        (
            '<blockquote class="text-post-media" data-text-post-permalink='
            '"https://www.threads.com/@ada/post/DAbCdEfGh"></blockquote>',
            "threads:DAbCdEfGh",
        ),
    ],
)
def test_read_page_finds_embedded_posts(mark_up: str, key: str) -> None:
    assert [reference.key for reference in read(article(mark_up)).references] == [key]


def test_read_page_locates_a_quotation_across_its_paragraphs() -> None:
    quote = "<p>I am&nbsp;leaving today.</p><p>Thank you, <em>all</em> of you, for it.</p>"
    post = read(article(f"<blockquote>{quote}</blockquote><p>{PARAGRAPH}</p>"))
    (span,) = post.quotes
    assert post.text[slice(*span)] == "I am leaving today.\nThank you, all of you, for it."


def test_read_page_removes_what_hides_a_quote() -> None:
    hidden = "She is le\u200bav\u00ading the \u202ecompany\u202c, cafe\u0301 and\u00a0all."
    post = read(article(f"<p>{hidden}</p>"))
    assert "She is leaving the company, caf\u00e9 and all." in post.text
    assert clean_text(post.text) == post.text


def test_read_page_keeps_right_to_left_and_chinese_text() -> None:
    arabic = "أعلنت الباحثة اليوم أنها ستغادر المختبر بعد سبع سنوات من العمل المتواصل مع فريقها. "
    chinese = "研究负责人今天宣布离开实验室,她在这里工作了将近七年,并感谢所有同事的支持与帮助。"
    for words, lang in ((arabic, "ar"), (chinese, "zh")):
        post = read(fetched(page(f"<article><p>{words * 5}</p></article>", lang="en")))
        assert words.strip() in post.text
        assert post.language == lang


def test_read_page_decodes_by_the_declared_charset() -> None:
    body = page(f"<article><p>{'Müller verläßt die Firma nach sieben Jahren. ' * 6}</p></article>",
                '<meta charset="iso-8859-1">', "de")  # fmt: skip
    assert "Müller verläßt" in read(fetched(body.encode("latin-1"))).text


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("cloudflare.html", "block_page"),
        ("access_denied.html", "block_page"),
        ("captcha.html", "block_page"),
        ("wechat_check.html", "block_page"),
        ("login.html", "login_wall"),
        ("members_only.html", "login_wall"),
        ("consent.html", "cookie_page"),
        ("empty.html", "empty_text"),
    ],
)
def test_read_page_recognises_pages_that_hold_no_post(name: str, reason: str) -> None:
    found = text.read_page(fetched((DATA / name).read_bytes()))
    assert isinstance(found, NotAPost), found
    assert found.reason == reason


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://www.linkedin.com/authwall?trk=x", "login_wall"),
        ("https://news.example/login?next=/a", "login_wall"),
        ("https://consent.news.example/v2?to=/a", "cookie_page"),
    ],
)
def test_read_page_recognises_obstacles_by_where_they_led(url: str, reason: str) -> None:
    found = text.read_page(replace(article(), final_url=url))
    assert isinstance(found, NotAPost)
    assert found.reason == reason


def test_read_page_knows_an_article_about_obstacles() -> None:
    words = "Access denied, captcha, cookies and consent are what this long article is about. " * 30
    head = "<title>Access denied: how login walls and captchas changed the web</title>"
    assert "captcha" in read(fetched(page(f"<article><p>{words}</p></article>", head))).text


def test_read_page_calls_a_post_gone_that_leads_to_the_front_page() -> None:
    source = replace(article(), final_url="https://news.example/")
    found = text.read_page(source, entry_for())
    assert isinstance(found, NotAPost)
    assert found.reason == "gone"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.7 \x00", "application/pdf"),
        (b"%PDF-1.7 ...", "text/html"),
        (b"\x89PNG\r\n", "image/png"),
        (b'{"a": 1}', "application/json"),
        (b"\x00\x01\x02", ""),
        (b"bin\x00ary", "text/plain"),
    ],
)
def test_read_page_refuses_what_is_no_page(body: bytes, kind: str) -> None:
    found = text.read_page(fetched(body, kind=kind))
    assert isinstance(found, NotAPost)
    assert found.reason == "not_html"


def test_read_page_reads_plain_text() -> None:
    words = f"{PARAGRAPH}\r\n\r\nSee x.com/ada/status/{X_ID}."
    post = read(fetched(words.encode(), kind="text/plain"))
    assert post.text == f"{PARAGRAPH.strip()}\nSee x.com/ada/status/{X_ID}."
    assert [reference.key for reference in post.references] == [f"x:{X_ID}"]


def test_read_page_takes_a_platforms_preview_for_the_post() -> None:
    head = '<meta property="og:description" content="Last day at ExampleCorp, thank you all.">'
    source = fetched(
        page("<p>Enable JavaScript.</p>", head), "https://social.example/@ada/116515603431428242"
    )
    post = read(source)
    assert post.text == "Last day at ExampleCorp, thank you all."
    assert (post.platform, post.native_id) == ("mastodon", "116515603431428242")
    assert post.author_handle == "ada@social.example"
    assert post.published_at == datetime(2026, 5, 4, 9, 30, 15, 250000, tzinfo=UTC)
    assert post.is_partial


def test_read_page_marks_a_paywalled_article_as_partial() -> None:
    ld = '{"@type": "NewsArticle", "headline": "Lead leaves", "isAccessibleForFree": "False"}'
    assert read(article(head=f'<script type="application/ld+json">{ld}</script>')).is_partial


def test_read_content_reads_a_post_from_its_feed() -> None:
    html = (
        f"<p>Last day.<br>Bye &amp; thanks.</p><script>x()</script>"
        "<blockquote>We will miss you, Ada.</blockquote>"
        f'<p>In <a href="/why-i-am-leaving">a post</a> and x.com/ada/status/{X_ID}</p>'
    )
    listed = Entry(
        "https://ada.example/bye", "ada.example/bye", "Bye", "Ada", NOW, content_html=html
    )
    post = text.read_content(listed, "Ada's notes")
    assert isinstance(post, Post)
    assert post.text.startswith("Last day.\nBye & thanks.\nWe will miss you, Ada.\nIn a post and")
    assert (post.title, post.author, post.site_name) == ("Bye", "Ada", "Ada's notes")
    assert [found.url for found in post.references] == [
        f"https://x.com/ada/status/{X_ID}",
        "https://ada.example/why-i-am-leaving",
    ]
    assert post.text[slice(*post.quotes[0])] == "We will miss you, Ada."


def test_read_content_without_text_is_no_post() -> None:
    found = text.read_content(Entry("https://a.example/x", "a", content_html="<img src=x>"))
    assert isinstance(found, NotAPost)


def test_read_page_refuses_bottomless_nesting_quickly() -> None:
    started = time.perf_counter()
    with pytest.raises(ParseError, match="inside one another"):
        text.read_page(fetched("<html><body>" + "<div>" * 300_000 + "x"))
    assert time.perf_counter() - started < 5


def test_read_page_reads_a_ten_megabyte_page_quickly() -> None:
    started = time.perf_counter()
    post = read(fetched(page(f"<article>{f'<p>{PARAGRAPH}</p>' * 100_000}</article>")))
    assert post.is_partial
    assert len(post.text) <= text.MAX_TEXT_CHARS
    assert time.perf_counter() - started < 30


def test_to_text_writes_a_line_for_each_block() -> None:
    html = "<h2>Title</h2>one\n two<p>three<br/>four</p><li>a</li><li>b</li><style>x{}</style>"
    assert to_text(html) == "Title\none two\nthree\nfour\na\nb"


MARK_UP = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<blockquote>", "</blockquote>", '<a href="https://x.com/a/status/123456">',
         "</a>", "<article>", "<script type='application/ld+json'>", "</script>",
         '{"@graph":[', "<!--",
         "]]>", "<table>", "<td>", "<iframe data-src=", "&#0;", "&#xD800;", "\x00", "Ada leaves. ",
         "他离开了", "\u202e", "<meta property='og:title' content='", "'>", "<svg>", "<template>"]
    )
    | st.text(max_size=20),
    max_size=40,
)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(MARK_UP.map(lambda p: "".join(p).encode("utf-8", "replace")))
def test_read_page_survives_broken_mark_up(body: bytes) -> None:
    found = text.read_page(fetched(b"<html><body>" + body))
    if isinstance(found, Post):
        assert clean_text(found.text) == found.text
        for reference in found.references:
            assert reference.start is None or found.text[reference.start : reference.end]
        for start, end in found.quotes:
            assert 0 <= start < end <= len(found.text)


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=300), st.sampled_from(["text/html", "text/plain", "", "application/pdf"]))
def test_read_page_survives_random_bytes(body: bytes, kind: str) -> None:
    assert isinstance(text.read_page(fetched(body, kind=kind)), Post | NotAPost)


@given(st.text(max_size=300))
def test_clean_text_is_settled_after_one_pass(written: str) -> None:
    once = clean_text(written)
    assert clean_text(once) == once
    assert once.encode().decode() == once
