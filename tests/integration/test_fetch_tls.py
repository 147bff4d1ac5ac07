"""HTTPS and HTTP/2 on loopback: the guard picks the address, TLS still verifies the name."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived

from scraper import fetch
from scraper.errors import NetworkError
from scraper.fetch import Fetcher, FetchSettings
from scraper.records import Fetched
from tests.site import Site

TLS = Path(__file__).parent.parent / "data" / "tls"


async def loopback(_host: str, _port: int) -> Sequence[str]:
    """Every name is this machine."""
    return ["127.0.0.1"]


def server_context(*protocols: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / "swan.pem", TLS / "swan.key")
    context.set_alpn_protocols(list(protocols))
    return context


@pytest.fixture
def trusted(monkeypatch):
    """Trust the certificate of `swan.example`, as an operator would an authority of their own."""
    monkeypatch.setenv("SSL_CERT_FILE", str(TLS / "swan.pem"))
    fetch._ssl_context.cache_clear()
    yield
    fetch._ssl_context.cache_clear()


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    settings = FetchSettings(
        "Swansong/0.1", allow_private=("127.0.0.1/32",), spacing_seconds=0.0, timeout_seconds=5.0
    )
    async with Fetcher(settings, resolve=loopback) as running:
        yield running


@pytest.fixture
def secure():
    with Site(tls=server_context("http/1.1")) as site:
        site.page("/x", "farewell")
        yield site


@pytest.mark.usefixtures("trusted")
async def test_https_page_arrives(secure, fetcher):
    got = await fetcher.get(secure.url("/x", host="swan.example"))
    assert isinstance(got, Fetched)
    assert got.body == b"farewell"


@pytest.mark.usefixtures("trusted")
async def test_certificate_for_another_name_is_refused(secure, fetcher):
    got = await fetcher.get(secure.url("/x", host="other.example"))
    assert isinstance(got, NetworkError)
    assert "certificate" in str(got).lower()
    assert secure.requests == []


async def test_certificate_of_nobody_we_trust_is_refused(secure, fetcher):
    got = await fetcher.get(secure.url("/x", host="swan.example"))
    assert isinstance(got, NetworkError)
    assert "certificate" in str(got).lower()
    assert secure.requests == []


async def test_plain_server_behind_https_is_a_network_error(site, fetcher):
    got = await fetcher.get(site.url("/x").replace("http://", "https://"))
    assert isinstance(got, NetworkError)


class H2Server:
    """Answers every HTTP/2 request with one body; `announced` is the length that it promises."""

    def __init__(self, body: bytes, announced: int | None = None) -> None:
        self.body = body
        self.announced = len(body) if announced is None else announced
        self.paths: list[str] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        h2 = H2Connection(H2Configuration(client_side=False))
        h2.initiate_connection()
        writer.write(h2.data_to_send())
        while data := await reader.read(65_536):
            for event in h2.receive_data(data):
                if isinstance(event, RequestReceived):
                    headers = dict(event.headers)
                    self.paths.append(headers[b":path"].decode())
                    self.answer(h2, event.stream_id, self.paths[-1])
            writer.write(h2.data_to_send())
        writer.close()

    def answer(self, h2: H2Connection, stream_id: int, path: str) -> None:
        if path == "/robots.txt":
            h2.send_headers(stream_id, [(":status", "404")], end_stream=True)
            return
        h2.send_headers(stream_id, [(":status", "200"), ("content-length", str(self.announced))])
        h2.send_data(stream_id, self.body, end_stream=True)


async def get_from(server: H2Server, fetcher: Fetcher, paths: Sequence[str]) -> list[object]:
    running = await asyncio.start_server(
        server.serve, "127.0.0.1", 0, ssl=server_context("h2", "http/1.1")
    )
    async with running:
        port = running.sockets[0].getsockname()[1]
        got = [await fetcher.get(f"https://swan.example:{port}{path}") for path in paths]
        await fetcher.aclose()
    return got


@pytest.mark.usefixtures("trusted")
async def test_http2_is_spoken_where_offered(fetcher):
    server = H2Server(b"farewell")
    got = await get_from(server, fetcher, ["/1", "/2"])
    assert [outcome.body for outcome in got if isinstance(outcome, Fetched)] == [b"farewell"] * 2
    assert server.paths == ["/robots.txt", "/1", "/2"]


@pytest.mark.usefixtures("trusted")
async def test_http2_body_of_another_length_is_a_network_error(fetcher):
    (got,) = await get_from(H2Server(b"half", announced=10), fetcher, ["/1"])
    assert isinstance(got, NetworkError)
