"""Jetstream's addresses and frames: the samples of the notes, and what is no frame."""

from __future__ import annotations

import contextlib
import json
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.live import LONGEST_PAUSE_SECONDS, pause_seconds
from scraper.errors import ParseError
from scraper.streams.jetstream import (
    MAX_DIDS,
    MAX_URL_BYTES,
    Event,
    Seen,
    StreamEndedError,
    groups,
    read_frame,
    subscription,
)

V1 = "wss://jetstream2.us-east.bsky.network/subscribe"
V2 = "wss://jetstream.us-east.bsky.network/xrpc/network.bsky.jetstream.subscribeEvents"
DID = "did:plc:abcdefghijklmnopqrstuvwx"
COMMIT = (
    '"rev":"3mkzedzy22k2b","operation":"create","collection":"app.bsky.feed.post",'
    '"rkey":"3mkzedzxejl33","cid":"bafyreiexample","record":{"$type":"app.bsky.feed.post",'
    '"text":"Last day!","createdAt":"2026-05-04T09:30:15.250Z"}'
)
V1_FRAME = (
    f'{{"did":"{DID}","time_us":1777887015329308,"cursor":12345,"kind":"commit",'
    f'"commit":{{{COMMIT}}}}}'
)
V2_FRAME = (
    '{"$type":"message","payload":{"$type":"network.bsky.jetstream.subscribeEvents#commit",'
    f'"seq":12345,"did":"{DID}","time":"2026-05-04T09:30:15.329308Z",{COMMIT}}}}}'
)


def dids(count: int) -> list[str]:
    return [f"did:plc:{number:024d}" for number in range(count)]


def asked(url: str) -> dict[str, list[str]]:
    assert len(url) <= MAX_URL_BYTES
    return parse_qs(urlsplit(url).query)


# --- asking ---------------------------------------------------------------------------------------


def test_v1_is_asked_by_its_own_names():
    found = subscription(V1, dids(2), 1_777_887_015_329_308)

    assert found.hello is None
    assert asked(found.url) == {
        "wantedCollections": ["app.bsky.feed.post"],
        "wantedDids": dids(2),
        "cursor": ["1777887010329308"],
        "maxMessageSizeBytes": ["200000"],
    }


def test_v2_is_asked_by_its_own_names():
    found = subscription(V2, dids(2), None)

    assert found.hello is None
    assert asked(found.url) == {
        "kinds": ["commit", "account"],
        "collections": ["app.bsky.feed.post"],
        "dids": dids(2),
    }


def test_many_accounts_are_told_to_v1_in_a_message():
    found = subscription(V1, dids(MAX_DIDS), 1_777_887_015_329_308)

    assert asked(found.url)["requireHello"] == ["true"]
    assert "wantedDids" not in asked(found.url)
    assert found.hello is not None
    hello = json.loads(found.hello)
    assert hello["type"] == "options_update"
    assert hello["payload"]["wantedDids"] == dids(MAX_DIDS)


def test_more_than_one_connection_takes_are_split():
    assert [len(each) for each in groups(V1, dids(20_001))] == [10_000, 10_000, 1]
    split = groups(V2, dids(1000))
    assert [did for each in split for did in each] == dids(1000)
    assert len(split) < 10
    for each in split:
        asked(subscription(V2, each, 1_777_887_015_329_308).url)


@pytest.mark.parametrize("base", [V1, V2])
def test_nobody_needs_no_connection(base):
    assert groups(base, []) == []


# --- frames ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("frame", [V1_FRAME, V2_FRAME])
def test_both_forms_tell_the_same(frame):
    event = read_frame(frame)

    assert event.record["text"] == "Last day!"
    assert event.uri == f"at://{DID}/app.bsky.feed.post/3mkzedzxejl33"
    assert (event.happened, event.rev, event.operation) == ("written", "3mkzedzy22k2b", "create")
    assert event.cursor_us == 1_777_887_015_329_308
    assert event.seen_at is not None
    assert event.seen_at.isoformat() == "2026-05-04T09:30:15.329308+00:00"


@pytest.mark.parametrize(
    ("status", "happened"),
    [("deleted", "account_gone"), ("deactivated", "other"), ("takendown", "other"), (3, "other")],
)
def test_only_a_deleted_account_is_gone(status, happened):
    told = {"active": False, "status": status, "did": DID}
    v1 = {"did": DID, "time_us": 1777887015329308, "kind": "account", "account": told}
    kind = "network.bsky.jetstream.subscribeEvents#account"
    v2 = {"$type": "message", "payload": {"$type": kind, "did": DID, "account": told}}

    assert read_frame(json.dumps(v1)).happened == happened
    assert read_frame(json.dumps(v2)).happened == happened


def test_notice_and_last_word_are_told():
    info = {"$type": "network.bsky.jetstream.subscribeEvents#info", "name": "OutdatedCursor"}

    assert read_frame(json.dumps({"$type": "message", "payload": info})).detail == "OutdatedCursor"
    with pytest.raises(StreamEndedError, match="ConsumerTooSlow: too slow"):
        read_frame('{"$type":"error","error":"ConsumerTooSlow","message":"too slow"}')


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "null",
        "[" * 100_000,
        b"\x28\xb5\x2f\xfd",
        V1_FRAME[:-20],
        V1_FRAME.replace(DID, "ada"),
        V1_FRAME.replace("3mkzedzxejl33", "a/../b"),
        V1_FRAME.replace('"rev":"3mkzedzy22k2b"', '"rev":7'),
        V1_FRAME.replace('"create"', '"invent"'),
        V2_FRAME.replace('"record":', '"cord":'),
    ],
)
def test_what_is_broken_is_a_parse_error(frame):
    with pytest.raises(ParseError):
        read_frame(frame)


@pytest.mark.parametrize("at", ["12345", "-1", "true", "1e300", '"1777887015329308"', "null"])
def test_time_that_is_none_is_no_cursor(at):
    event = read_frame(V1_FRAME.replace("1777887015329308", at))

    assert event.happened == "written"
    assert event.cursor_us is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["$type", "payload", "kind", "commit", "account", "did", "time", "time_us", "rev"]
            ),
            inner | st.sampled_from(["message", "commit", "account", "a#commit", "a#info", DID]),
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(JSON)
def test_no_frame_is_a_bug(value):
    with contextlib.suppress(ParseError, StreamEndedError):
        read_frame(json.dumps(value))


# --- telling again --------------------------------------------------------------------------------


def event(key: str, rev: str, operation: str = "create") -> Event:
    happened = "deleted" if operation == "delete" else "written"
    return Event(happened, DID, key, rev, operation)


def test_news_is_what_was_not_told_and_not_overtaken():
    seen = Seen()
    told = [event("a", "2"), event("a", "2"), event("a", "4", "delete"), event("a", "3", "update")]

    assert [seen.is_news(each) for each in told] == [True, False, True, False]
    assert seen.is_news(event("b", "1"))
    assert not seen.is_news(Event("other"))


def test_memory_is_bounded():
    seen = Seen(limit=2)
    for key in "abc":
        seen.is_news(event(key, "1"))

    assert [seen.is_news(event(key, "1")) for key in "ca"] == [False, True]


# --- pauses ---------------------------------------------------------------------------------------


def test_pauses_grow_up_to_a_limit_and_vary():
    longest = [pause_seconds(failures, lambda: 1.0) for failures in range(30)]

    assert longest == sorted(longest)
    assert (longest[0], longest[-1]) == (1.0, LONGEST_PAUSE_SECONDS)
    assert pause_seconds(5, lambda: 0.0) == pause_seconds(5, lambda: 1.0) / 2
