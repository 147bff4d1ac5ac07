"""The service's web server: its bounds, its health, and what is said when it cannot listen."""

from __future__ import annotations

import asyncio
import json
import signal
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from scheduler.service import Service
from scheduler.web import bounds, health, server
from scheduler.web.listening import WebError, split_address, take
from scheduler.web.pulse import Pulse
from scheduler.web.server import serving
from storage.types import HealthView
from tests.cli import Cli
from tests.watching import watching
from tests.web import ask, free_address

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


async def echo(request):
    return PlainTextResponse(await request.body())


async def crash(request):
    raise ZeroDivisionError


async def sleepy(request):
    await asyncio.sleep(60)


ROUTES = [
    Route("/echo", echo, methods=["POST"]),
    Route("/crash", crash),
    Route("/sleepy", sleepy),
]


@asynccontextmanager
async def served(max_body_bytes: int = 1000):
    listener = take(free_address())
    async with serving(listener, ROUTES, max_body_bytes):
        yield "{}:{}".format(*listener.getsockname())


async def test_server_answers_and_says_nothing_of_itself():
    async with served() as address:
        answer = await ask(address, "/echo", method="POST", body=b"farewell")
        missing = await ask(address, "/nowhere")
        wrong = await ask(address, "/echo")

    assert (answer.status, answer.body) == (200, b"farewell")
    assert "server" not in answer.headers
    assert (missing.status, wrong.status) == (404, 405)


async def test_body_that_is_too_long_is_refused_whether_announced_or_not():
    async with served(max_body_bytes=1000) as address:
        fits = await ask(address, "/echo", method="POST", body=b"x" * 1000)
        announced = await ask(address, "/echo", method="POST", body=b"x" * 1001)
        pieces = (piece for piece in [b"x" * 600] * 3)
        chunked = await ask(address, "/echo", method="POST", body=pieces)

    assert fits.status == 200
    assert announced.status == 413
    assert (chunked.status, chunked.body) == (413, b"at most 1000 bytes are read\n")


async def test_bug_in_a_route_is_a_500_and_the_server_goes_on():
    async with served() as address:
        crashed = await ask(address, "/crash")
        after = await ask(address, "/echo", method="POST", body=b"still here")

    assert (crashed.status, after.body) == (500, b"still here")
    assert b"ZeroDivision" not in crashed.body


async def test_request_that_takes_too_long_is_ended():
    async def ends(_scope, receive, _send):
        assert await receive() == {"type": "http.request", "body": b""}
        await asyncio.sleep(60)

    sent = []

    async def receive():
        return {"type": "http.request", "body": b""}

    async def send(message):
        sent.append(message)

    await bounds.bounded(ends, 10, seconds=0.05)({"headers": []}, receive, send)

    assert sent[0]["status"] == 408


async def test_connection_that_never_asks_is_closed(monkeypatch):
    monkeypatch.setattr(server, "IDLE_SECONDS", 0.1)
    async with served() as address:
        reader, writer = await asyncio.open_connection(*split_address(address))
        writer.write(b"POST /echo HTTP/1.1\r\nhost: x")
        assert await asyncio.wait_for(reader.read(), 20) == b""
        writer.close()


async def test_stop_ends_a_request_that_hangs(monkeypatch):
    monkeypatch.setattr(server, "END_SECONDS", 0)
    async with served() as address:
        reader, writer = await asyncio.open_connection(*split_address(address))
        writer.write(b"GET /sleepy HTTP/1.1\r\nhost: x\r\n\r\n")
        await writer.drain()
        await asyncio.sleep(0.1)
    await asyncio.wait_for(reader.read(), 20)
    writer.close()


@pytest.mark.parametrize(
    "wrong",
    ["8417", "localhost", ":80", "127.0.0.1:0", "127.0.0.1:65536", "::1:8417", "http://a:1", "a:b"],
)
def test_address_without_host_or_port_is_none(wrong):
    with pytest.raises(ValueError, match="no host"):
        split_address(wrong)


def test_address_in_use_says_what_to_do():
    listen = free_address()
    with take(listen), pytest.raises(WebError, match=r"taken by another program.*\[web\]"):
        take(listen)


def test_address_of_another_machine_says_so():
    with pytest.raises(WebError, match="no address of this machine"):
        take("192.0.2.1:8417")


# --- health ---------------------------------------------------------------------------------------


def test_health_is_failing_when_the_ticks_stop():
    found = HealthView({"active": 2}, 0)
    pulse = Pulse(NOW - timedelta(hours=1), NOW)
    well = health.report(found, None, pulse, NOW - timedelta(minutes=1))
    stuck = health.report(found, None, pulse, NOW + timedelta(seconds=1))

    assert (well["status"], well["sources"]) == ("ok", {"active": 2})
    assert (stuck["status"], stuck["failing"]) == ("failing", ["tick"])


def test_health_is_failing_without_a_database():
    told = health.report(None, "UnreachableError", Pulse(NOW, NOW), NOW)

    assert (told["failing"], told["database"]) == (["database"], "UnreachableError")


async def test_service_tells_of_its_health(site, database_url):
    feed = site.add("/feed", "<rss><channel><title>Desk</title></channel></rss>")
    address = free_address()
    async with watching(database_url, feed) as watch:
        stop = asyncio.Event()
        service = asyncio.create_task(Service(watch.app, take(address)).run(stop))
        while True:
            answer = await ask(address, "/healthz")
            told = json.loads(answer.body)
            if told["last_tick_at"]:
                break
        stop.set()
        await service

    assert (answer.status, told["status"], told["database"]) == (200, "ok", "ok")
    assert sum(told["sources"].values()) == 1
    assert told["deliveries_waiting"] == 0
    assert site.address not in answer.body.decode()


# --- the command ----------------------------------------------------------------------------------


@pytest.fixture
def cli(tmp_path):
    return Cli(tmp_path)


def test_second_service_on_one_address_ends_at_once_and_doctor_knows_why(cli):
    address = free_address()
    cli.configure(f'[web]\nlisten = "{address}"\npublic_url = "http://{address}"\n')
    with cli.start("run") as first:
        assert first.stderr is not None
        while b"web_started" not in first.stderr.readline():
            assert first.poll() is None
        second = cli.run("run")
        doctor = cli.ok("doctor", "--json").json
        first.send_signal(signal.SIGTERM)
        first.communicate(timeout=30)
    after = cli.ok("doctor", "--offline").out

    assert (second.code, first.returncode) == (1, 0)
    assert "is taken by another Swansong" in second.err
    found = {each["name"]: each["detail"] for each in doctor["findings"] if each["part"] == "web"}
    assert found == {
        address: "the service answers there",
        f"http://{address}": "leads to the service",
    }
    assert f"web {address}: free" in after


def test_doctor_sees_a_public_address_that_leads_elsewhere(cli, site):
    address = free_address()
    site.add("/websub/", "<h1>Welcome to nginx</h1>")
    cli.configure(f'[web]\nlisten = "{address}"\npublic_url = "{site.url("")}"\n')
    with cli.start("run") as service:
        assert service.stderr is not None
        while b"web_started" not in service.stderr.readline():
            assert service.poll() is None
        doctor = cli.run("doctor", "--json")
        service.send_signal(signal.SIGTERM)
        service.communicate(timeout=30)

    assert doctor.code == 1
    assert "it is not the service that answers" in doctor.out
