"""What words that no frame looks for say about a text as a whole."""

from __future__ import annotations

import json

from benchmarks import train_wording
from scraper.detect import read
from scraper.detect.document import plain
from scraper.detect.languages.en.wording import WORDING
from scraper.detect.lines import to_post
from scraper.detect.wording import log_odds, terms_of

HANDED_ON = """Hi all,

With 4.2 out of the door it feels like a good moment to say this. I've made every Quarrel release
since 2.0, and my new employer has me on the road. Tomasz has the signing keys and knows the build
farm better than I ever did. Thank you for eight great years, and for the patience with my scripts.

Ingrid"""
MANUAL = """A list of your devices is shown in the panel. Click a device to see its settings. If
the light is red, your device is not connected: check the cable and your network. You can change
the name of the device or add it to a group. We recommend that you update it each month."""


def test_words_that_frames_look_for_are_not_weighed_again():
    assert list(terms_of(WORDING, "she resigned in 2019 as dean")) == [
        *("she", "in", "0", "as", "dean"),
        *("in 0", "0 as", "as dean"),
    ]


def test_text_worded_like_a_farewell_weighs_more_than_a_manual():
    assert log_odds(WORDING, plain(HANDED_ON)) > 0 > log_odds(WORDING, plain(MANUAL))


def test_text_without_known_words_says_nothing():
    assert log_odds(WORDING, "") == 0.0
    assert log_odds(WORDING, "zzyzx qwrtz") == 0.0


def test_wording_is_among_the_cues():
    post = to_post(
        {"id": "1", "lang": "en", "text": "I resign as treasurer of Quarrel Rowing Club."}
    )
    (told,) = read(post).departures
    assert any(cue.startswith("wording") for cue in told.cues)


def test_training_tells_two_kinds_of_text_apart():
    rows = [
        {"id": str(at), "title": None, "text": text, "label": {"departure": right}}
        for at in range(20)
        for text, right in ((f"the new chair thanks {at}", True), ("click the red button", False))
    ]
    bags = [train_wording.counts(WORDING, json.loads(json.dumps(row))) for row in rows]
    right = train_wording.np.array([float(row["label"]["departure"]) for row in rows])
    said = train_wording.held_out(bags, right)
    assert ((said > 0) == (right > 0)).all()
