"""The second reader over a real server on loopback: asked, believed, dead, slow, refused."""

from __future__ import annotations

import asyncio
import json
import threading
from datetime import UTC, datetime, timedelta

import pytest

from scheduler.second_reader import REST, open_second_reader
from scheduler.settings import Settings
from scraper import stages
from scraper.records import Post
from scraper.told import Told
from tests.cli import Cli
from tests.integration.test_service import (
    article,
    departures,
    feed,
    one_pass,
    running,
    settings,
)
from tests.receivers import Reply, WebhookReceiver

TEXT = "After four years, today is my last day at Quillon Labs. Thank you all."


def told() -> Told:
    post = Post("https://a.example/1", "a.example/1", TEXT, author="Ida Falk", language="en")
    return stages.read_post(post)


def completion(*opinions: dict[str, object]) -> Reply:
    content = json.dumps({"departures": list(opinions)})
    body = json.dumps({"choices": [{"message": {"content": content}}]})
    return Reply(200, {"content-type": "application/json"}, body.encode())


def reader(server: WebhookReceiver, **more: object) -> Settings:
    configured = {"url": server.url, "model": "small", "band": [0.0, 1.0], **more}
    return Settings.model_validate({"detect": {"reader": configured}})


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 5, 4, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


async def ask(configured: Settings, times: int = 1, clock: Clock | None = None) -> Told:
    async with open_second_reader(configured, clock or Clock()) as second:
        assert second is not None
        for _ in range(times):
            found = await second.read(told())
    return found


async def test_nobody_is_asked_by_default():
    async with open_second_reader(Settings(), Clock()) as second:
        assert second is None


async def test_a_local_server_is_asked_with_the_key_of_its_file(tmp_path):
    key = tmp_path / "key"
    key.write_text("k-123\n")
    async with WebhookReceiver() as server:
        server.replies.append(completion({"number": 1, "verdict": "drop"}))
        found = await ask(reader(server, api_key_file=str(key)))

    (request,) = server.requests
    assert request.path == "/hook/chat/completions"
    assert request.headers["authorization"] == "Bearer k-123"
    assert json.loads(request.body)["model"] == "small"
    assert told().reading.departures
    assert found.reading.departures == ()


async def test_outside_the_band_nobody_is_asked():
    async with WebhookReceiver() as server:
        found = await ask(reader(server, band=[0.0, 0.1]))

    assert server.requests == []
    assert found == told()


@pytest.mark.parametrize(
    "reply",
    [
        Reply(500, body=b"overloaded"),
        Reply(302, {"location": "http://127.0.0.1:1/"}),
        Reply(200, body=b"<html>"),
        Reply(reset=True),
        Reply(delay_seconds=5),
    ],
    ids=["refuses", "redirects", "babbles", "breaks off", "hangs"],
)
async def test_a_failing_reader_changes_nothing_and_rests(reply):
    clock = Clock()
    async with WebhookReceiver() as server:
        server.replies.append(reply)
        configured = reader(server, timeout="1s")
        async with open_second_reader(configured, clock) as second:
            assert await second.read(told()) == told()
            assert await second.read(told()) == told()
            assert len(server.requests) == 1
            clock.at += REST + timedelta(seconds=1)
            server.replies.append(completion({"number": 1, "verdict": "drop"}))
            assert (await second.read(told())).reading.departures == ()


async def test_a_missing_key_file_is_a_failure_like_any_other(tmp_path):
    async with WebhookReceiver() as server:
        found = await ask(reader(server, api_key_file=str(tmp_path / "none")))

    assert found == told()
    assert server.requests == []


async def test_service_saves_what_the_second_reader_left(site, database_url):
    site.page("/a", article("Ida Falk"))
    site.page("/feed", feed(site, "/a"), content_type="application/rss+xml")
    async with WebhookReceiver() as server:
        server.replies.append(completion({"number": 1, "verdict": "drop"}))
        configured = settings(database_url, **reader(server).model_dump(include={"detect"}))
        async with running(configured, site.url("/feed")) as app:
            await one_pass(app)
            assert await departures(app) == []
    assert len(server.requests) == 1


async def test_service_goes_on_without_a_dead_reader(site, database_url):
    site.page("/a", article("Ida Falk"))
    site.page("/feed", feed(site, "/a"), content_type="application/rss+xml")
    dead = {"reader": {"url": "http://127.0.0.1:1", "model": "m", "band": [0.0, 1.0]}}
    async with running(settings(database_url, detect=dead), site.url("/feed")) as app:
        await one_pass(app)
        assert [d.person for d in await departures(app)] == ["Ida Falk"]


def test_check_asks_the_second_reader_too(tmp_path):
    cli = Cli(tmp_path)
    ready, done = threading.Event(), threading.Event()
    address: list[str] = []

    async def serve() -> None:
        async with WebhookReceiver() as server:
            server.replies.append(completion({"number": 1, "verdict": "drop"}))
            address.append(server.url)
            ready.set()
            await asyncio.to_thread(done.wait, 60)

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    try:
        assert ready.wait(10)
        cli.configure(
            f'[detect.reader]\nurl = "{address[0]}"\nmodel = "small"\nband = [0.0, 1.0]\n'
        )
        out = cli.ok("check", "-", stdin=TEXT).out
    finally:
        done.set()
        thread.join()

    assert "No departure." in out
    assert "noted         second reader drops" in out


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('url = "http://localhost/v1"\n', '"model" is missing'),
        ('url = "localhost"\nmodel = "m"\n', "is no web address"),
        ('url = "http://h/v1"\nmodel = "m"\nband = [0.7, 0.3]\n', "from a lower score to a higher"),
        ('url = "http://h/v1"\nmodel = "m"\ntimeout = "10m"\n', 'write at most "120s"'),
        ('url = "http://h/v1"\nmodle = "m"\nmodel = "m"\n', 'did you mean "model"?'),
        (
            'url = "http://h/v1"\nmodel = "m"\napi_key = "a"\napi_key_file = "b"\n',
            "keep one of the two",
        ),
        ('url = "http://h/v1"\nmodel = "m"\napi_key_file = "b"\n', "cannot read"),
    ],
)
def test_mistake_in_the_settings_is_told_with_its_line(tmp_path, lines, said):
    cli = Cli(tmp_path)
    cli.configure(f"[detect.reader]\n{lines}")
    ran = cli.run("sources", "list")

    assert ran.code == 2
    assert said in ran.err
    assert "swansong.toml:" in ran.err
    assert "[detect.reader]" in ran.err


async def test_probe_tells_whether_it_answers_as_asked():
    async with WebhookReceiver() as server:
        server.replies += [completion(), Reply(401, body=b"no key"), Reply(200, body=b"{}")]
        async with open_second_reader(reader(server), Clock()) as second:
            assert await second.probe() is None
            assert "status 401: no key" in await second.probe()
            assert "not what was asked for" in await second.probe()


def test_doctor_tells_of_a_dead_reader(tmp_path):
    cli = Cli(tmp_path)
    cli.configure('[detect.reader]\nurl = "http://127.0.0.1:1/v1"\nmodel = "small"\n')

    assert "warn second reader small: no connection to" in cli.run("doctor").out


def test_variable_sets_a_key_of_the_reader(tmp_path):
    cli = Cli(tmp_path)
    cli.configure('[detect.reader]\nurl = "http://h/v1"\nmodel = "m"\n')
    cli.env["SWANSONG_DETECT__READER__BAND"] = "0.9, 0.1"
    ran = cli.run("sources", "list")

    assert "SWANSONG_DETECT__READER__BAND" in ran.err
    assert "from a lower score to a higher" in ran.err
