"""JSON Lines and mail archives in stretches."""

from __future__ import annotations

import gzip
import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scraper import archives
from scraper.archives import Position, Stretch, Window
from scraper.platforms.mailinglist import hash_of, key_of
from tests.warc_files import telling

BYE = (
    "Today is my last day at Quillon Labs, after four years as a compiler engineer. "
    "Thank you all for everything."
)
DULL = "The market opens on Saturday with forty stalls, more than in any year before."
DOCUMENTS = [
    {"id": 1, "text": BYE, "url": "https://ada.example/bye", "author": "Ada Falk"},
    {"id": 2, "text": DULL, "url": "https://ada.example/market"},
    {"id": 3, "html": telling("Bruno Okafor"), "url": "https://lab.example/bruno"},
    {"id": 4, "text": BYE.replace("Quillon", "Halden"), "author": "Chiara Novak"},
]


def jsonl(path: Path, *lines: object) -> Path:
    body = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    path.write_bytes(gzip.compress(body.encode()) if path.suffix == ".gz" else body.encode())
    return path


def mailbox(path: Path, *bodies: str) -> Path:
    messages = [
        f"From ada@falk.example Mon Mar  {n % 9 + 1} 10:00:00 2021\n"
        f"From: Ada Falk <ada@falk.example>\nMessage-ID: <m{n}@falk.example>\n"
        f"Date: Mon, 0{n % 9 + 1} Mar 2021 10:00:00 +0000\nSubject: [dev] News {n}\n\n{body}\n\n"
        for n, body in enumerate(bodies)
    ]
    body = "".join(messages).encode()
    path.write_bytes(gzip.compress(body) if path.suffix == ".gz" else body)
    return path


def read(path: Path, kind: str, cuts: list[float] = [], most: int | None = None):  # noqa: B006
    """Posts that tell, and what was counted, of a file cut at these shares of its size."""
    size = path.stat().st_size
    ends = sorted({0, size, *(int(cut * size) for cut in cuts)})
    told, failures, count = [], {}, 0
    for start, end in pairwise(ends):
        at: Position | None = Position(start)
        while at is not None:
            stretch = Stretch(str(path), kind, start, end)
            batch = archives.read_batch(stretch, at, Window(), most)
            told += batch.told
            failures |= batch.failures
            count += batch.read
            at = batch.next
    return told, failures, count


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_documents_that_tell_are_found_in_lines(tmp_path, name):
    told, failures, count = read(jsonl(tmp_path / name, *DOCUMENTS), "jsonl")
    assert [each.post.url for each in told[:2]] == [
        "https://ada.example/bye",
        "https://lab.example/bruno",
    ]
    assert (failures, count) == ({}, 4)
    assert [d.person for each in told for d in each.reading.departures] == [
        "Ada Falk",
        "Bruno Okafor",
        "Chiara Novak",
    ]


def test_text_without_address_is_known_by_its_words(tmp_path):
    path = jsonl(tmp_path / "a.jsonl", DOCUMENTS[3], DOCUMENTS[3])
    first, second = read(path, "jsonl")[0]
    assert first.post.url.startswith("urn:sha256:")
    assert first.post.key == second.post.key


def test_bad_lines_are_counted_and_cost_only_themselves(tmp_path, monkeypatch):
    monkeypatch.setattr("scraper.archives.jsonl.MAX_LINE_BYTES", 5_000)
    bad = [
        "{no json",
        '["no object"]',
        '{"id": 3}',
        '{"text": 4}',
        json.dumps({"text": "x" * 9000}),
    ]
    told, failures, count = read(jsonl(tmp_path / "a.jsonl", *bad, "", DOCUMENTS[0]), "jsonl")
    assert len(told) == 1
    assert failures == {"parse_failed": 4, "too_large": 1}
    assert count == 5


def test_messages_that_tell_are_found_under_the_keys_of_their_lists(tmp_path):
    (told,), failures, count = read(mailbox(tmp_path / "dev.mbox", DULL, BYE, DULL), "mbox")
    assert (failures, count) == ({}, 3)
    assert told.post.key == key_of(hash_of("<m1@falk.example>"))
    assert told.post.url == "mid:m1@falk.example"
    assert told.post.author == "Ada Falk"


def test_message_stands_where_its_archive_shows_it(tmp_path):
    path = mailbox(tmp_path / "dev.mbox", BYE)
    shown = b"Archived-At: <https://lists.example/dev/m0/>\nMessage-ID:"
    path.write_bytes(path.read_bytes().replace(b"Message-ID:", shown))
    assert read(path, "mbox")[0][0].post.url == "https://lists.example/dev/m0/"


@pytest.mark.parametrize(
    ("kind", "name"),
    [("jsonl", "a.jsonl"), ("mbox", "a.mbox"), ("jsonl", "a.jsonl.gz"), ("mbox", "a.mbox.gz")],
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(cuts=st.lists(st.floats(0, 1), max_size=5), most=st.sampled_from([None, 1, 2]))
def test_stretches_and_batches_of_any_size_give_the_same(tmp_path, kind, name, cuts, most):
    path = tmp_path / name
    if not path.exists():
        words = [BYE, DULL, BYE.replace("four", "five"), DULL, DULL, BYE.replace("four", "six")]
        if kind == "mbox":
            mailbox(path, *words)
        else:
            jsonl(path, *({"id": n, "text": each} for n, each in enumerate(words)))
    whole = len(archives.plan(path, kind)) == 1 and name.endswith(".gz")
    told, failures, count = read(path, kind, [] if whole else cuts, most)
    assert (len(told), failures, count) == (3, {}, 6)
    assert len({each.post.key for each in told}) == 3
