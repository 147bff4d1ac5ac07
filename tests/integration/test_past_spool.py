"""Large files that are fetched piece by piece into a folder."""

from __future__ import annotations

import asyncio
import gzip
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from scraper import spool
from scraper.archives import plan
from scraper.errors import FetchError, LimitError, NetworkError, StatusError
from scraper.records import Fetched, Request, Unchanged
from scraper.spool import Spooled, discard, download, next_piece
from tests.site import Reply, failing, too_many
from tests.stepping import asking
from tests.warcs import answer, in_parts, member

PATH = "/crawl-data/CC-NEWS/2026/05/CC-NEWS-20260504093015-00155.warc.gz"
NOW = datetime(2026, 5, 4, tzinfo=UTC)
FILE = Random(7).randbytes(50_000)


@pytest.fixture(autouse=True)
def _small(monkeypatch):
    monkeypatch.setattr(spool, "LEAST_PIECE_BYTES", 1_000)
    monkeypatch.setattr(spool, "RESERVE_BYTES", 1_000)


async def take(site, folder: Path, *, piece_bytes: int = 16_000) -> Spooled | FetchError:
    async with asking() as get:
        return await next_piece(site.url(PATH), folder, get, piece_bytes)


def ranges(site) -> list[str]:
    return [each.headers["range"] for each in site.asked(PATH)]


async def test_file_comes_in_pieces_and_is_whole_in_the_end(site, tmp_path):
    site.add(PATH, in_parts(FILE))
    sizes = []
    while True:
        found = await take(site, tmp_path)
        assert isinstance(found, Spooled)
        sizes.append((found.size, found.total))
        if found.is_whole:
            break
    assert sizes == [(16_000, 50_000), (32_000, 50_000), (48_000, 50_000), (50_000, 50_000)]
    assert found.path.read_bytes() == FILE
    assert found.path.name.endswith("-CC-NEWS-20260504093015-00155.warc.gz")
    assert list(tmp_path.iterdir()) == [found.path]
    assert ranges(site) == [
        "bytes=0-15999",
        "bytes=16000-31999",
        "bytes=32000-47999",
        "bytes=48000-49999",
    ]


async def test_whole_file_is_fetched_once_and_can_be_read(site, tmp_path):
    file = b"".join(member(answer(f"<p>Page {n}"), f"https://ada.example/{n}") for n in range(20))
    site.add(PATH, in_parts(file, most=700))
    async with asking() as get:
        path = await download(site.url(PATH), tmp_path / "spool", get)
        asked = len(ranges(site))
        assert await download(site.url(PATH), tmp_path / "spool", get) == path
    assert isinstance(path, Path)
    assert gzip.decompress(path.read_bytes()) == gzip.decompress(file)
    assert len(ranges(site)) == asked == -(-len(file) // 700)
    assert [each.end for each in plan(path, "warc")][-1] == len(file)
    assert len(plan(tmp_path / "spool", "warc")) >= 1


async def test_part_is_gone_on_with_after_any_failure(site, tmp_path):
    site.add(PATH, in_parts(FILE))
    assert isinstance(await take(site, tmp_path), Spooled)
    for trouble in (failing(503), too_many("5"), Reply(200, {}, FILE), Reply(is_reset=True)):
        site.add(PATH, trouble)
        assert isinstance(await take(site, tmp_path), FetchError)
    site.add(PATH, in_parts(FILE))
    async with asking() as get:
        path = await download(site.url(PATH), tmp_path, get)
    assert isinstance(path, Path)
    assert path.read_bytes() == FILE
    assert ranges(site)[-1] == "bytes=16000-49999"


async def test_part_that_a_crash_left_is_gone_on_with(site, tmp_path):
    """In the middle of a piece, and between the last one and its new name."""
    site.add(PATH, in_parts(FILE))
    found = await take(site, tmp_path)
    assert isinstance(found, Spooled)
    found.path.write_bytes(FILE[:16_321])
    more = await take(site, tmp_path)
    assert isinstance(more, Spooled)
    assert more.size == 32_321
    found.path.write_bytes(FILE)
    asked = len(ranges(site))
    whole = await take(site, tmp_path)
    assert isinstance(whole, Spooled)
    assert whole.is_whole
    assert whole.path.read_bytes() == FILE
    assert len(ranges(site)) == asked


@pytest.mark.parametrize("length", [60_000, 40_000, 10_000])
async def test_file_that_changed_is_fetched_anew(site, tmp_path, length):
    site.add(PATH, in_parts(FILE))
    assert isinstance(await take(site, tmp_path), Spooled)
    changed = Random(8).randbytes(length)
    site.add(PATH, in_parts(changed))
    assert isinstance(await take(site, tmp_path), NetworkError | StatusError)
    assert list(tmp_path.iterdir()) == []
    async with asking() as get:
        path = await download(site.url(PATH), tmp_path, get)
    assert isinstance(path, Path)
    assert path.read_bytes() == changed


async def test_file_of_unknown_length_is_not_kept(site, tmp_path):
    site.add(PATH, Reply(206, {"Content-Range": "bytes 0-9/*"}, b"0123456789"))
    found = await take(site, tmp_path)
    assert isinstance(found, NetworkError)
    assert "how long" in str(found)
    assert list(tmp_path.iterdir()) == []


async def test_file_that_is_too_long_is_not_begun(site, tmp_path, monkeypatch):
    monkeypatch.setattr(spool, "MAX_FILE_BYTES", 49_999)
    site.add(PATH, in_parts(FILE))
    found = await take(site, tmp_path)
    assert isinstance(found, LimitError)
    assert "MAX_FILE_BYTES" in str(found)
    assert list(tmp_path.iterdir()) == []


async def test_disk_without_room_is_asked_for_nothing(site, tmp_path, monkeypatch):
    site.add(PATH, in_parts(FILE))
    monkeypatch.setattr(spool, "RESERVE_BYTES", 10**18)
    found = await take(site, tmp_path)
    assert isinstance(found, LimitError)
    assert "RESERVE_BYTES" in str(found)
    assert site.requests == []


async def test_folder_that_is_none_is_told(site, tmp_path):
    site.add(PATH, in_parts(FILE))
    (tmp_path / "file").write_text("no folder")
    found = await take(site, tmp_path / "file")
    assert isinstance(found, LimitError)
    assert "cannot keep" in str(found)


async def test_slow_line_is_asked_for_less(tmp_path):
    """What does not come within the time limit of a fetch comes in smaller pieces, also later."""
    asked = []

    async def get(wanted: str | Request) -> Fetched | Unchanged | FetchError:
        assert isinstance(wanted, Request)
        assert wanted.part is not None
        first, end = wanted.part
        asked.append(end - first)
        await asyncio.sleep(0)
        if end - first > 5_000:
            return LimitError("longer than timeout_seconds = 30", url=wanted.url)
        body = FILE[first:end]
        return Fetched("u", "u", 206, body, "", None, NOW, total_bytes=len(FILE))

    found = await next_piece("https://data.example/x.warc.gz", tmp_path, get, 16_000)
    assert isinstance(found, Spooled)
    assert asked == [16_000, 4_000]
    assert found.piece_bytes == 4_000


async def test_line_that_is_too_slow_for_the_least_piece_is_a_failure(tmp_path):
    asked = []

    async def get(wanted: str | Request) -> Fetched | Unchanged | FetchError:
        asked.append(wanted)
        return LimitError("longer than timeout_seconds = 30", url="u")

    assert isinstance(await next_piece("https://x.example/a", tmp_path, get, 16_000), LimitError)
    assert len(asked) == 3


async def test_discarding_leaves_nothing(site, tmp_path):
    site.add(PATH, in_parts(FILE))
    assert isinstance(await take(site, tmp_path), Spooled)
    discard(site.url(PATH), tmp_path)
    assert list(tmp_path.iterdir()) == []
    async with asking() as get:
        assert isinstance(await download(site.url(PATH), tmp_path, get), Path)
    discard(site.url(PATH), tmp_path)
    assert list(tmp_path.iterdir()) == []
    discard(site.url(PATH), tmp_path)


@pytest.mark.parametrize("path", ["/../../etc/passwd", "/a/..", "/a/%2e%2e%2fb", "/", "/x*?y"])
async def test_file_never_lies_outside_its_folder(tmp_path, path):
    async def get(_: str | Request) -> Fetched | Unchanged | FetchError:
        return Fetched("u", "u", 206, b"0123456789", "", None, NOW, total_bytes=10)

    folder = tmp_path / "spool"
    found = await download(f"https://data.example{path}", folder, get)
    assert isinstance(found, Path)
    assert found.resolve().parent == folder.resolve()
    assert [each.name for each in tmp_path.iterdir()] == ["spool"]
