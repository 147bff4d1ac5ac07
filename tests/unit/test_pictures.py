"""What authors say of their pictures is part of the post, wherever the platform tells it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from scraper import detect
from scraper.pictures import MARK, MAX_CHARS, MAX_PICTURES, with_descriptions
from scraper.platforms import _fediverse, _x_posts, bluesky, recognise
from scraper.records import Post, Reference
from tests.bluesky import post

ALT = "Today is my last day at Quillon Labs, after four years as a compiler engineer. Thank you."
NOW = datetime(2026, 5, 5, tzinfo=UTC)


def at(url: str) -> Reference:
    found = recognise(url)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "described", "expected"),
    [
        ("Bye.", [], "Bye."),
        ("Bye.", ["A letter"], f"Bye.\n{MARK}\nA letter"),
        ("", ["A letter"], f"{MARK}\nA letter"),
        ("Bye.", [None, "", "  ", 7, {"en": "A letter"}], "Bye."),
        ("Bye.", ["One", "Two\n\nthree"], f"Bye.\n{MARK}\nOne\n{MARK}\nTwo\nthree"),
    ],
)
def test_description_is_a_paragraph_of_its_own(text: str, described: Any, expected: str) -> None:
    assert with_descriptions(text, described) == expected


def test_descriptions_are_bounded() -> None:
    found = with_descriptions("", ["x" * (MAX_CHARS + 1)] * (MAX_PICTURES + 1))
    assert found.count(MARK) == MAX_PICTURES
    assert max(len(line) for line in found.split("\n")) == MAX_CHARS


IMAGES = {"$type": "app.bsky.embed.images", "images": [{"alt": ALT, "image": {}}]}
VIDEO = {"$type": "app.bsky.embed.video", "alt": ALT, "video": {}}
QUOTED = {
    "$type": "app.bsky.embed.recordWithMedia",
    "record": {"record": {"uri": "at://did:plc:bo/app.bsky.feed.post/3z", "cid": "b"}},
    "media": IMAGES,
}


@pytest.mark.parametrize("embed", [IMAGES, VIDEO, QUOTED])
@pytest.mark.parametrize("is_live", [True, False])
def test_bluesky_tells_it_in_records_and_views(embed: dict[str, Any], is_live: bool) -> None:
    view = post("3b", "Some news.")
    (view["record"] if is_live else view)["embed"] = embed
    assert bluesky.post_of([view]).text == f"Some news.\n{MARK}\n{ALT}"


def test_each_part_of_a_thread_keeps_its_pictures() -> None:
    first, second = post("3b", "One.", embed=IMAGES), post("3c", "Two.")
    assert bluesky.post_of([first, second]).text == f"One.\n{MARK}\n{ALT}\nTwo."


def test_mastodon_tells_it_in_attachments() -> None:
    status = {
        "id": "116515603431428242",
        "url": "https://social.example/@ada/116515603431428242",
        "content": "<p>Some news.</p>",
        "account": {"id": "23", "acct": "ada"},
        "media_attachments": [
            {"id": "1", "type": "image", "description": ALT},
            {"id": "2", "type": "image", "description": None},
        ],
    }
    found = _fediverse.status_post(status, "https://social.example")
    assert found.text == f"Some news.\n{MARK}\n{ALT}"


def test_x_tells_it_in_media_details() -> None:
    data = {
        "text": "Some news. https://t.co/AbCdEf1234",
        "user": {"name": "Ada Falk", "screen_name": "ada_example"},
        "mediaDetails": [
            {"type": "photo", "url": "https://t.co/AbCdEf1234", "ext_alt_text": ALT},
            {"type": "photo", "url": "https://t.co/AbCdEf1234"},
        ],
    }
    found = _x_posts.read_embedded(at("https://x.com/ada_example/status/2051232930067402759"), data)
    assert found.text == f"Some news.\n{MARK}\n{ALT}"


@pytest.mark.parametrize("text", ["", "Some news.", "Some personal news 👇"])
def test_farewell_on_a_picture_is_found_and_quoted_from_the_text(text: str) -> None:
    url = "https://bsky.app/profile/ada.example/post/3b"
    words = with_descriptions(text, [ALT])
    told = Post(
        url, "k", words, author="Ada Falk", platform="bluesky", language="en", published_at=NOW
    )
    (departure,) = detect.read(told).departures
    assert (departure.person, departure.organization) == ("Ada Falk", "Quillon Labs")
    for each in departure.evidence:
        assert words[each.start : each.end] == each.quote
        assert MARK not in each.quote


def test_picture_that_tells_of_nobody_tells_of_nobody() -> None:
    words = with_descriptions("Good morning.", ["A cat that is leaving a house in the rain"])
    assert detect.read(Post("https://example.com/a", "k", words)).departures == ()
