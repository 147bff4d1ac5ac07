from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper import platforms
from scraper.platforms import clocks

SAME_INSTANT = datetime(2026, 5, 4, 9, 30, 15, 250000, tzinfo=UTC)


def test_clocks_agree_on_one_instant() -> None:
    assert clocks.snowflake_at("2051232930067402759") == SAME_INSTANT
    assert clocks.mastodon_at("116515603431428242") == SAME_INSTANT
    assert clocks.linkedin_at("7456998619611148345") == SAME_INSTANT
    assert clocks.misskey_at("alukc5zmk3z90001") == SAME_INSTANT
    assert clocks.tid_at("3mkzedzxejl33") == SAME_INSTANT.replace(microsecond=250417)


def test_snowflake_reads_a_real_id() -> None:
    expected = datetime(2014, 5, 5, 22, 9, 42, 79000, tzinfo=UTC)
    assert clocks.snowflake_at("463440424141459456") == expected


@pytest.mark.parametrize("native_id", ["20", "29699999999", "", "abc", "9" * 40])
def test_snowflake_knows_ids_without_a_clock(native_id: str) -> None:
    assert clocks.snowflake_at(native_id) is None


@pytest.mark.parametrize(
    "written",
    [
        "https://x.com/ada_example/status/2051232930067402759",
        "http://www.twitter.com/ada_example/status/2051232930067402759?s=20&t=abc",
        "https://mobile.twitter.com/ada_example/status/2051232930067402759/photo/1",
        "https://x.com/ada_example/statuses/2051232930067402759/video/1",
        "https://x.com/@ada_example/status/2051232930067402759",
        "https://fxtwitter.com/ada_example/status/2051232930067402759",
        "https://vxtwitter.com/ada_example/status/2051232930067402759",
        "https://fixupx.com/ada_example/status/2051232930067402759",
        "https://nitter.net/ada_example/status/2051232930067402759#m",
        "https://nitter.social.example/ada_example/status/2051232930067402759#m",
    ],
)
def test_recognise_writes_every_form_of_an_x_post_alike(written: str) -> None:
    reference = platforms.recognise(written)
    assert reference is not None
    assert reference.url == "https://x.com/ada_example/status/2051232930067402759"
    assert reference.key == "x:2051232930067402759"
    assert reference.platform == "x"
    assert reference.author_handle == "ada_example"
    assert reference.posted_at == SAME_INSTANT


@pytest.mark.parametrize(
    "written",
    [
        "https://x.com/i/status/2051232930067402759",
        "https://twitter.com/i/web/status/2051232930067402759",
        "https://platform.twitter.com/embed/Tweet.html?dnt=true&id=2051232930067402759",
    ],
)
def test_recognise_reads_an_x_post_without_a_handle(written: str) -> None:
    reference = platforms.recognise(written)
    assert reference is not None
    assert reference.url == "https://x.com/i/status/2051232930067402759"
    assert reference.key == "x:2051232930067402759"
    assert reference.author_handle is None


@pytest.mark.parametrize(
    "written",
    [
        "https://x.com.example/ada/status/2051232930067402759",
        "https://notx.com/ada/status/2051232930067402759",
        "https://x.com@evil.example/ada/status/2051232930067402759",
        "https://evil.example\\@x.com/ada/status/2051232930067402759",
        "https://evil.example/x.com/ada/status/2051232930067402759",
        "https://x.com/ada/status/2051232930067402759abc",
        "https://x.com/ada",
        "https://x.com/ada/status/",
        "https://bsky.app.example/profile/ada.example/post/3mkzedzxejl33",
        "https://bsky.app/profile/ada.example",
        "https://linkedin.com.example/feed/update/urn:li:activity:7456998619611148345",
        "https://www.linkedin.com/in/ada-example",
        "https://news.ycombinator.com/user?id=ada",
        "https://video.example/@ada/11651560343142824",
        "https://shop.example/@ada/999999999999999999999",
        "at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.like/3mkzedzxejl33",
    ],
)
def test_recognise_refuses_look_alikes_and_other_pages(written: str) -> None:
    assert platforms.recognise(written) is None


@pytest.mark.parametrize(
    ("written", "key", "handle", "posted_at"),
    [
        (
            "https://bsky.app/profile/Ada.Example/post/3mkzedzxejl33?ref_src=embed",
            "bluesky:ada.example/3mkzedzxejl33",
            "ada.example",
            SAME_INSTANT.replace(microsecond=250417),
        ),
        (
            "at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3mkzedzxejl33",
            "bluesky:did:plc:abcdefghijklmnopqrstuvwx/3mkzedzxejl33",
            None,
            SAME_INSTANT.replace(microsecond=250417),
        ),
        (
            "https://social.example/@ada/116515603431428242/embed",
            "mastodon:social.example/116515603431428242",
            "ada@social.example",
            SAME_INSTANT,
        ),
        (
            "https://social.example/users/ada/statuses/116515603431428242",
            "mastodon:social.example/116515603431428242",
            "ada@social.example",
            SAME_INSTANT,
        ),
        (
            "https://other.example/@ada@social.example/116515603431428242",
            "mastodon:other.example/116515603431428242",
            "ada@social.example",
            SAME_INSTANT,
        ),
        (
            "https://de.linkedin.com/posts/ada-example_farewell-activity-7456998619611148345-AbCd?x=1",
            "linkedin:7456998619611148345",
            "ada-example",
            SAME_INSTANT,
        ),
        (
            "https://www.linkedin.com/feed/update/urn:li:activity:7456998619611148345/",
            "linkedin:7456998619611148345",
            None,
            SAME_INSTANT,
        ),
        (
            "https://www.linkedin.com/embed/feed/update/urn:li:share:7456998619611148345",
            "linkedin:7456998619611148345",
            None,
            SAME_INSTANT,
        ),
        ("https://www.threads.net/@ada/post/DAbCdEfGh", "threads:DAbCdEfGh", "ada", None),
        ("https://www.threads.com/t/DAbCdEfGh", "threads:DAbCdEfGh", None, None),
        ("https://news.ycombinator.com/item?id=49000001", "hackernews:49000001", None, None),
        ("https://www.instagram.com/ada/p/DAbCdEfGh/", "instagram:DAbCdEfGh", "ada", None),
        ("https://m.facebook.com/ada.ex/posts/pfbid0abc", "facebook:pfbid0abc", "ada.ex", None),
        ("https://weibo.com/1234567890/NabcDEf12", "weibo:NabcDEf12", "1234567890", None),
        ("https://www.zhihu.com/question/12345/answer/67890", "zhihu:answer:67890", None, None),
        ("https://zhuanlan.zhihu.com/p/7654321/", "zhihu:p:7654321", None, None),
        ("https://t.me/s/Quillon_News/5?single", "telegram:quillon_news/5", "quillon_news", None),
        ("https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOp", "wechat:AbCdEfGhIjKlMnOp", None, None),
        (
            "https://mp.weixin.qq.com/s?__biz=MzA%3D%3D&mid=22&idx=1&sn=ab&chksm=zz",
            "wechat:MzA==/22/1",
            None,
            None,
        ),
    ],
)  # fmt: skip
def test_recognise_reads_the_forms_of_each_platform(
    written: str, key: str, handle: str | None, posted_at: datetime | None
) -> None:
    reference = platforms.recognise(written)
    assert reference is not None
    assert (reference.key, reference.author_handle) == (key, handle)
    assert reference.posted_at == posted_at
    assert platforms.post_key(reference.url) == key


def test_post_key_falls_back_to_the_address() -> None:
    assert platforms.post_key("https://www.ada.example/bye/") == "ada.example/bye"
    with pytest.raises(ValueError):
        platforms.post_key("mailto:ada@ada.example")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.linkedin.com/feed/update/urn:li:activity:7456998619611148345", False),
        ("https://www.threads.com/t/DAbCdEfGh", False),
        ("https://www.instagram.com/p/DAbCdEfGh/", False),
        ("https://m.facebook.com/ada.example/posts/pfbid0abcDEF", False),
        ("https://weibo.com/1234567890/NabcDEf12", False),
        ("https://zhuanlan.zhihu.com/p/7654321", False),
        ("https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOp", False),
        ("https://x.com/ada/status/2051232930067402759", True),
        ("https://social.example/@ada/116515603431428242", True),
    ],
)
def test_closed_platforms_are_never_fetched(url: str, *, expected: bool) -> None:
    reference = platforms.recognise(url)
    assert reference is not None
    assert platforms.is_fetchable(reference) is expected


def test_resolver_exists_where_posts_can_be_asked_for() -> None:
    assert platforms.resolver("x") is not None
    assert platforms.resolver("threads") is None
    assert platforms.resolver("web") is None


@given(st.text(max_size=150))
def test_recognise_never_raises(written: str) -> None:
    for attempt in (
        written,
        "https://x.com/" + written,
        "at://" + written,
        "https://bsky.app/profile/" + written,
    ):
        reference = platforms.recognise(attempt)
        assert reference is None or platforms.post_key(reference.url) == reference.key
