"""`swansong doctor` on what is followed live: streams that answer, and those that do not."""

from __future__ import annotations

import asyncio
import json

import pytest

from scheduler import live_checks
from scheduler.settings import Settings
from tests.jetstream import V2_PATH, Jetstream
from tests.site import failing, text

ACCOUNT = {"url": "https://bsky.app/profile/ada.example"}
STORIES = {
    "url": "https://news.ycombinator.com/newest",
    "kind": "hackernews",
    "options": {"live": "yes"},
}


async def findings(tmp_path, *sources, live: bool = True, **endpoints: str):
    settings = Settings.model_validate(
        {
            "database": {"url": f"sqlite:///{tmp_path}/swansong.db"},
            "fetch": {"spacing": "0s", "allow_private": ["127.0.0.0/8"]},
            "service": {"live": live},
            "endpoints": endpoints,
            "sources": list(sources),
        }
    )
    return [each async for each in live_checks.look_at_streams(settings)]


@pytest.mark.parametrize("path", ["/subscribe", V2_PATH])
async def test_stream_that_answers_is_well_and_nobody_is_asked_for(tmp_path, path):
    async with Jetstream(path) as stream:
        (found,) = await findings(tmp_path, ACCOUNT, bluesky_stream=stream.url)
        assert (found.verdict, found.name) == ("ok", "[endpoints] bluesky_stream")
        (asked,) = stream.asked
        assert ["did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"] in asked.values()


async def test_stream_that_refuses_or_is_not_there_is_a_warning(tmp_path):
    async with Jetstream() as stream:
        stream.refuse(403)
        (refused,) = await findings(tmp_path, ACCOUNT, bluesky_stream=stream.url)
        gone = stream.url
    (missing,) = await findings(tmp_path, ACCOUNT, bluesky_stream=gone)
    assert (refused.verdict, missing.verdict) == ("warn", "warn")
    assert "403" in refused.detail
    assert "read at their interval" in missing.detail


async def test_items_are_tried_where_a_source_wants_them(site, tmp_path):
    site.page("/v0/maxitem.json", json.dumps(49_000_000), content_type="application/json")
    site.add("/broken/maxitem.json", text("<html></html>"))
    site.add("/down/maxitem.json", failing(503))
    verdicts = [
        (await findings(tmp_path, STORIES, hackernews_items=site.url(path)))[0].verdict
        for path in ("/v0", "/broken", "/down")
    ]
    assert verdicts == ["ok", "warn", "warn"]


async def test_nothing_is_tried_that_nobody_follows(tmp_path):
    quiet = {**STORIES, "options": {}}
    assert await findings(tmp_path, quiet, bluesky_stream="ws://127.0.0.1:1") == []
    assert await findings(tmp_path, ACCOUNT, live=False, bluesky_stream="ws://127.0.0.1:1") == []


async def test_stream_that_never_speaks_our_language_is_told(tmp_path):
    async def stumble(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(stumble, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    (found,) = await findings(tmp_path, ACCOUNT, bluesky_stream=f"ws://127.0.0.1:{port}/x")
    server.close()
    assert found.verdict == "warn"
