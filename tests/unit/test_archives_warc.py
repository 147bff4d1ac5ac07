"""WARC files in stretches: every form, every trouble, and the same whoever reads where."""

from __future__ import annotations

import gzip
import random
import zlib
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scraper import archives
from scraper.archives import Batch, Position, Stretch, Window, reading, warc
from scraper.errors import ParseError
from tests.warc_files import FORMS, http, pack, packed, record, response, silent, telling

NAMES = ("Ada Marlow", "Bruno Okafor", "Chiara Lindqvist", "Dmitri Ferrante")
UNBOUNDED = Window()


def pages(count: int = 12) -> list[bytes]:
    """Every third one tells of somebody."""
    return [
        response(
            f"https://lab.example/{n}", telling(NAMES[n // 3 % 4]) if n % 3 == 0 else silent(n)
        )
        for n in range(count)
    ]


def read(stretch: Stretch, window: Window = UNBOUNDED, most: int | None = None) -> list[Batch]:
    at: Position | None = Position(stretch.start)
    batches = []
    while at is not None:
        batches.append(archives.read_batch(stretch, at, window, most))
        at = batches[-1].next
    return batches


def read_file(path: Path, window: Window = UNBOUNDED) -> Batch:
    return together(read(Stretch(str(path), "warc", 0, path.stat().st_size), window))


def together(batches: list[Batch]) -> Batch:
    failures: dict[str, int] = {}
    for batch in batches:
        for reason, count in batch.failures.items():
            failures[reason] = failures.get(reason, 0) + count
    return Batch(
        None,
        tuple(told for batch in batches for told in batch.told),
        read=sum(batch.read for batch in batches),
        ruled_out=sum(batch.ruled_out for batch in batches),
        parsed=sum(batch.parsed for batch in batches),
        outside=sum(batch.outside for batch in batches),
        failures=failures,
        bytes_read=sum(batch.bytes_read for batch in batches),
    )


def urls(batch: Batch) -> list[str]:
    return [told.post.url for told in batch.told]


@pytest.mark.parametrize("form", FORMS)
def test_file_of_every_form_gives_the_posts_that_tell(tmp_path, form):
    batch = read_file(pack(tmp_path / "a.warc", pages(), form))
    assert urls(batch) == [f"https://lab.example/{n}" for n in (0, 3, 6, 9)]
    assert (batch.read, batch.ruled_out, batch.parsed, batch.failures) == (12, 8, 4, {})
    assert batch.bytes_read == (tmp_path / "a.warc").stat().st_size
    told = batch.told[0]
    assert told.post.archived_at == datetime(2024, 3, 6, 10, 15, tzinfo=UTC)
    assert told.post.published_at == datetime(2024, 3, 5, 9, tzinfo=UTC)
    assert [d.person for d in told.reading.departures] == ["Ada Marlow"]


def test_page_whose_phrase_stands_in_a_menu_is_ruled_out_once_it_is_parsed(tmp_path):
    menu = "<nav><a href='/b'>Chief executive resigns</a></nav>"
    teased = silent(1).replace("<article>", f"{menu}<article>")
    assert reading.may_tell(teased)
    path = pack(tmp_path / "a.warc", [response("https://lab.example/1", teased)])
    batch = read_file(path)
    assert (batch.read, batch.ruled_out, batch.parsed, urls(batch)) == (1, 1, 0, [])


def test_phrase_in_the_title_alone_is_enough_to_be_read(tmp_path):
    headed = silent(1).replace("A market 1", "Chief executive resigns")
    batch = read_file(pack(tmp_path / "a.warc", [response("https://lab.example/1", headed)]))
    assert (batch.read, batch.ruled_out, batch.parsed) == (1, 0, 1)


@pytest.mark.parametrize("form", FORMS)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(cuts=st.lists(st.floats(0, 1), max_size=5), most=st.sampled_from([None, 1, 3]))
def test_stretches_of_any_size_give_together_what_the_file_gives(tmp_path, form, cuts, most):
    path = tmp_path / "a.warc"
    if not path.exists():
        pack(path, pages(), form)
    size = path.stat().st_size
    ends = sorted({0, size, *(int(cut * size) for cut in cuts)})
    stretches = [Stretch(str(path), "warc", start, end) for start, end in pairwise(ends)]
    batch = together([one for stretch in stretches for one in read(stretch, most=most)])
    assert urls(batch) == [f"https://lab.example/{n}" for n in (0, 3, 6, 9)]
    assert batch.read == 12
    assert batch.failures == {}


def test_plan_cuts_large_files_and_finds_those_in_folders(tmp_path, monkeypatch):
    monkeypatch.setattr("scraper.archives.batches.STRETCH_BYTES", 1000)
    (tmp_path / "in").mkdir()
    pack(tmp_path / "b.warc.gz", pages(3))
    pack(tmp_path / "in" / "a.warc.zst", pages(3), "zstd")
    (tmp_path / "notes.txt").write_text("nothing", "utf-8")
    stretches = archives.plan(tmp_path, "warc")
    assert {Path(each.path).name for each in stretches} == {"b.warc.gz", "a.warc.zst"}
    first = [each for each in stretches if each.path.endswith("gz")]
    assert [each.start for each in first] == list(range(0, first[-1].end, 1000))
    assert first[-1].end == (tmp_path / "b.warc.gz").stat().st_size


def test_place_without_files_says_so(tmp_path):
    with pytest.raises(ParseError, match="no file in"):
        archives.plan(tmp_path, "warc")
    with pytest.raises(ParseError, match="cannot read"):
        archives.plan(tmp_path / "none.warc", "warc")


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (record("revisit", "https://lab.example/x", http(b"")), "revisit"),
        (
            response("https://lab.example/x", telling("Ada Marlow"), status="404 Not Found"),
            "status",
        ),
        (response("https://lab.example/x", b"%PDF", content_type="application/pdf"), "not_html"),
        (response("https://lab.example/x", b"x", "Content-Encoding: rot13"), "unknown_coding"),
        (response("no address", telling("Ada Marlow")), "parse_failed"),
        (
            response(
                "https://lab.example/x", gzip.compress(bytes(30_000_000)), "Content-Encoding: gzip"
            ),
            "too_large",
        ),
    ],
)
def test_record_that_holds_no_post_is_counted_with_its_reason(tmp_path, made, reason):
    batch = read_file(pack(tmp_path / "a.warc.gz", [made, *pages(1)]))
    assert batch.failures == {reason: 1}
    assert len(batch.told) == 1


def test_record_beyond_the_limit_is_passed_over_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(warc, "MAX_RECORD_BYTES", 3_000)
    noise = random.Random(4).randbytes(5_000).hex().encode()
    batch = read_file(
        pack(tmp_path / "a.warc.gz", [response("https://x.example/", noise), *pages(1)])
    )
    assert batch.failures == {"too_large": 1}
    assert len(batch.told) == 1


def test_records_of_other_types_are_none_of_ours(tmp_path):
    asked = record("request", "https://lab.example/0", b"GET / HTTP/1.1\r\n\r\n")
    said = record("warcinfo", "", b"software: x\r\n", content_type="application/warc-fields")
    batch = read_file(pack(tmp_path / "a.warc.gz", [said, asked, *pages(1), b""]))
    assert (batch.read, batch.failures) == (1, {})


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("Content-Encoding: gzip", gzip.compress),
        ("Content-Encoding: deflate", zlib.compress),
        ("Transfer-Encoding: chunked", lambda body: b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)),
        ("Content-Encoding: gzip", lambda body: body),  # undone by the archive, still told
        ("Content-Encoding: identity", lambda body: body),
    ],
)
def test_codings_around_a_page_are_undone(tmp_path, header, code):
    page = code(telling("Ada Marlow").encode())
    batch = read_file(
        pack(tmp_path / "a.warc.gz", [response("https://lab.example/", page, header)])
    )
    assert [d.person for told in batch.told for d in told.reading.departures] == ["Ada Marlow"]


@pytest.mark.parametrize("charset", ["utf-16", "windows-1252", "iso-8859-15"])
def test_page_in_another_charset_is_read(tmp_path, charset):
    page = telling("Zoë Marlow").encode(charset)
    made = response("https://lab.example/", page, content_type=f"text/html; charset={charset}")
    batch = read_file(pack(tmp_path / "a.warc.gz", [made]))
    assert [d.person for told in batch.told for d in told.reading.departures] == ["Zoë Marlow"]


def test_resource_and_plain_text_are_pages_too(tmp_path):
    text = "Today is my last day at Quillon Labs after four years. Thank you all for everything."
    made = [
        record(
            "resource",
            "https://lab.example/r",
            telling("Ada Marlow").encode(),
            content_type="text/html",
        ),
        response("https://lab.example/t", text, content_type="text/plain"),
    ]
    assert urls(read_file(pack(tmp_path / "a.warc.gz", made))) == [
        "https://lab.example/r",
        "https://lab.example/t",
    ]


def test_cut_record_is_read_as_far_as_it_goes_and_marked(tmp_path):
    cut = response("https://lab.example/c", telling("Ada Marlow"), warc=["WARC-Truncated: length"])
    batch = read_file(pack(tmp_path / "a.warc.gz", [cut]))
    assert [told.post.is_partial for told in batch.told] == [True]


def test_file_that_ends_in_the_middle_of_a_record_gives_the_others(tmp_path):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(packed(pages(6))[:-40])
    batch = read_file(path)
    assert urls(batch)[:2] == ["https://lab.example/0", "https://lab.example/3"]
    assert batch.read + sum(batch.failures.values()) == 6


@pytest.mark.parametrize("form", ["gzip", "zstd"])
def test_broken_record_costs_only_itself(tmp_path, form):
    made = pages(9)
    members = [packed([each], form) for each in made]
    middle = bytearray(members[4])
    middle[len(middle) // 2 : len(middle) // 2 + 40] = bytes(40)
    path = tmp_path / "a.warc"
    path.write_bytes(b"".join([*members[:4], bytes(middle), *members[5:]]))
    batch = read_file(path)
    assert urls(batch) == [f"https://lab.example/{n}" for n in (0, 3, 6)]
    assert batch.read + sum(batch.failures.values()) == 9


@pytest.mark.parametrize("form", ["gzip", "zstd", "plain"])
def test_rubbish_between_records_is_passed_over(tmp_path, form):
    members = [packed([each], form) for each in pages(6)]
    path = tmp_path / "a.warc"
    path.write_bytes(b"".join([*members[:2], b"\0rubbish\n" * 50, *members[2:]]))
    batch = read_file(path)
    assert urls(batch) == ["https://lab.example/0", "https://lab.example/3"]
    assert batch.read == 6


def test_wrong_length_of_a_record_costs_its_neighbour_at_most(tmp_path):
    made = pages(6)
    made[1] = record("response", "https://lab.example/1", http(silent(1).encode()), length=40)
    batch = read_file(pack(tmp_path / "a.warc.gz", made))
    assert urls(batch) == ["https://lab.example/0", "https://lab.example/3"]


@pytest.mark.parametrize("form", ["gzip", "zstd"])
@pytest.mark.parametrize("more", [1, 700, 1_500, 100_000])
def test_record_that_claims_to_be_longer_takes_no_neighbour_along(tmp_path, form, more):
    made = pages(9)
    block = http(silent(4).encode())
    made[4] = record("response", "https://lab.example/4", block, length=len(block) + more)
    batch = read_file(pack(tmp_path / "a.warc", made, form))
    assert urls(batch) == [f"https://lab.example/{n}" for n in (0, 3, 6)]
    assert batch.read + sum(batch.failures.values()) >= 9


def test_stretch_of_zstd_begins_at_large_records_too(tmp_path):
    """Of which nothing is unpacked before a whole block is there."""
    noise = random.Random(4)
    made = [
        response(f"https://lab.example/{n}", f"<p>{noise.randbytes(70_000).hex()}</p>")
        for n in range(6)
    ]
    path = pack(tmp_path / "a.warc.zst", made, "zstd")
    size = path.stat().st_size
    halves = [Stretch(str(path), "warc", 0, size // 2), Stretch(str(path), "warc", size // 2, size)]
    counts = [together(read(half)).read for half in halves]
    assert sum(counts) == 6
    assert min(counts) >= 2


def test_file_that_is_unpacked_from_its_beginning_ends_in_few_batches(tmp_path, monkeypatch):
    """However long passing over takes, as much is read after it."""
    monkeypatch.setattr("scraper.archives.batches.BATCH_SECONDS", 0.0)
    path = pack(
        tmp_path / "a.warc.gz",
        [response(f"https://x.example/{n}", silent(n)) for n in range(3000)],
        "one gzip",
    )
    batches = read(Stretch(str(path), "warc", 0, path.stat().st_size))
    assert together(batches).read == 3000
    assert len(batches) < 1000


def test_file_that_is_no_warc_gives_nothing(tmp_path):
    path = tmp_path / "a.warc"
    path.write_bytes(b"<html>no archive</html>" * 1000)
    batch = read_file(path)
    assert (batch.read, batch.told, batch.next) == (0, (), None)


def test_window_leaves_out_what_was_published_outside(tmp_path):
    made = [
        response(f"https://lab.example/{year}", telling("Ada Marlow", f"{year}-05-01"))
        for year in (2019, 2021, 2023)
    ]
    window = Window(datetime(2020, 1, 1, tzinfo=UTC), datetime(2022, 1, 1, tzinfo=UTC))
    batch = read_file(pack(tmp_path / "a.warc.gz", made), window)
    assert urls(batch) == ["https://lab.example/2021"]
    assert batch.outside == 2


def test_one_record_is_passed_over_unread(tmp_path):
    path = pack(tmp_path / "a.warc.gz", pages(3))
    stretch = Stretch(str(path), "warc", 0, path.stat().st_size)
    at = archives.pass_over(stretch, Position(0))
    assert at is not None
    assert archives.read_batch(stretch, at, UNBOUNDED).read == 2
    last = archives.read_batch(stretch, at, UNBOUNDED, most=1).next
    assert last is not None
    assert archives.pass_over(stretch, last) is None


def test_file_that_is_gone_is_a_clear_failure(tmp_path):
    with pytest.raises(ParseError, match="not there any more"):
        archives.read_batch(Stretch(str(tmp_path / "x"), "warc", 0, 9), Position(0), UNBOUNDED)


def test_batch_ends_when_enough_tells(tmp_path, monkeypatch):
    monkeypatch.setattr("scraper.archives.batches.BATCH_TOLD", 1)
    path = pack(tmp_path / "a.warc.gz", pages(9))
    stretch = Stretch(str(path), "warc", 0, path.stat().st_size)
    batches = read(stretch)
    assert [len(batch.told) for batch in batches] == [1, 1, 1, 0]
    assert urls(together(batches)) == [f"https://lab.example/{n}" for n in (0, 3, 6)]
