"""A real HTTP server on loopback for tests: a table of routes, and a record of what was asked.

It runs in threads, so tests of any kind (async, sync, subprocesses) can use it.

    def test_feed_is_read(site):
        site.page("/feed", "<rss>…</rss>", content_type="application/rss+xml", etag='"v1"')
        site.robots("User-agent: *\\nDisallow: /private")
        site.add("/slow", slow(5.0))                    # see the functions below for every trouble
        site.add("/moved", redirect("/feed", 301))
        site.add("/echo", lambda request: Reply(body=request.body))   # or a function of your own
        ...
        assert [r.path for r in site.requests] == ["/robots.txt", "/feed"]
        assert site.requests[1].headers["user-agent"].startswith("Swansong")

    def test_two_hosts(site):
        other = site.neighbour("127.0.0.2")             # another host, with routes of its own
        site.add("/away", redirect(other.url("/page")))

`/robots.txt` answers 404 until `robots` is called; so does every path without a route. The server
speaks HTTP/1.1 with kept connections. The fixture `site` (in `conftest.py`) closes it.
"""

from __future__ import annotations

import contextlib
import gzip
import socket
import ssl
import struct
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TypeAlias

LOOPBACK = "127.0.0.1"


@dataclass
class Request:
    """What came in. `headers` has lower-case names; times are `time.monotonic()` seconds."""

    method: str
    path: str
    """With the query."""
    headers: Mapping[str, str]
    body: bytes
    started_at: float
    ended_at: float | None = None
    """None while it is being answered."""


@dataclass
class Reply:
    """What goes out. `Content-Length` is added for a body of bytes, unless given."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | Iterator[bytes] = b""
    """Pieces are sent as they come, and the connection is closed after the last."""
    delay_seconds: float = 0.0
    """Before the first byte."""
    is_reset: bool = False
    """Break the connection instead of answering."""


Handler: TypeAlias = Callable[[Request], Reply]


# --- replies ----------------------------------------------------------------------------------


def text(
    body: str | bytes,
    *,
    status: int = 200,
    content_type: str = "text/html; charset=utf-8",
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """A whole page."""
    data = body.encode() if isinstance(body, str) else body
    return Reply(status, {"Content-Type": content_type, **(headers or {})}, data)


def gzipped(body: str | bytes, content_type: str = "text/html; charset=utf-8") -> Reply:
    """The same, compressed."""
    data = body.encode() if isinstance(body, str) else body
    return text(
        gzip.compress(data), content_type=content_type, headers={"Content-Encoding": "gzip"}
    )


def cached(reply: Reply, *, etag: str | None = None, modified: str | None = None) -> Handler:
    """Answers 304 to a request that carries the right `ETag` or `Last-Modified`."""
    validators = {"ETag": etag, "Last-Modified": modified}
    sent = {name: value for name, value in validators.items() if value}

    def answer(request: Request) -> Reply:
        known = request.headers.get("if-none-match"), request.headers.get("if-modified-since")
        if (etag and known[0] == etag) or (modified and known[0] is None and known[1] == modified):
            return Reply(304, sent)
        return Reply(reply.status, {**reply.headers, **sent}, reply.body)

    return answer


def redirect(to: str, status: int = 302) -> Reply:
    """To a path, or to anywhere."""
    return Reply(status, {"Location": to})


def too_many(retry_after: str | None = None) -> Reply:
    """429, with `Retry-After` in seconds or as an HTTP date."""
    return Reply(429, {"Retry-After": retry_after} if retry_after else {})


def failing(status: int = 500) -> Reply:
    """A server in trouble."""
    return text("<h1>Trouble</h1>", status=status)


def slow(seconds: float, reply: Reply | None = None) -> Reply:
    """Says nothing for a while, then answers."""
    then = reply or text("late")
    return Reply(then.status, then.headers, then.body, delay_seconds=seconds)


def drip(pause_seconds: float = 0.05, piece: bytes = b"x") -> Handler:
    """A body that never ends: a piece, a pause, a piece, …; at most for a minute."""

    def pieces() -> Iterator[bytes]:
        for _ in range(int(60 / max(pause_seconds, 0.0001))):
            yield piece
            if pause_seconds:
                time.sleep(pause_seconds)

    return lambda _: Reply(200, {"Content-Type": "text/html"}, pieces())


def endless(piece_bytes: int = 65_536) -> Handler:
    """A body that never ends, as fast as it is read."""
    return drip(0.0, b"x" * piece_bytes)


def truncated(body: bytes = b"half of it", announced_bytes: int = 10_000) -> Reply:
    """Announces more than it sends, then closes the connection."""
    headers = {"Content-Type": "text/html", "Content-Length": str(announced_bytes)}
    return Reply(200, headers, iter([body]))


def gzip_bomb(body_bytes: int = 100_000_000) -> Handler:
    """Little on the wire, much when decompressed (zeros)."""
    block = b"\0" * 1_000_000

    def pieces() -> Iterator[bytes]:
        stream = zlib.compressobj(9, wbits=31)
        for _ in range(body_bytes // len(block)):
            yield stream.compress(block)
        yield stream.flush()

    return lambda _: Reply(200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, pieces())


def reset() -> Reply:
    """Breaks the connection without a word."""
    return Reply(is_reset=True)


def in_turn(*replies: Reply) -> Handler:
    """One after the other; the last stays."""
    left = list(replies)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]


# --- the server -------------------------------------------------------------------------------


class Site:
    """One host. Use it as a context manager, or through the fixture `site`."""

    def __init__(
        self, address: str = LOOPBACK, port: int = 0, *, tls: ssl.SSLContext | None = None
    ) -> None:
        self.requests: list[Request] = []
        """In the order in which they came."""
        self.most_at_once = 0
        """The highest number of requests that were under way at the same time."""
        self.connections = 0
        """How many were made."""
        self._routes: dict[str, Handler] = {}
        self._neighbours: list[Site] = []
        self._lock = threading.Lock()
        self._running = 0
        self._closing = threading.Event()
        self._server = _Server(address, port, self, tls)
        self._scheme = "https" if tls else "http"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()

    def __enter__(self) -> Site:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def address(self) -> str:
        """`127.0.0.1`, or what was asked for."""
        return str(self._server.server_address[0])

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def url(self, path: str = "/", host: str | None = None) -> str:
        """The whole address of a path; `host` replaces the address by a name."""
        return f"{self._scheme}://{host or self.address}:{self.port}{path}"

    def add(self, path: str, answer: Handler | Reply | str) -> str:
        """Serve something at a path (with its query, if it has one); returns the URL."""
        if isinstance(answer, str):
            answer = text(answer)
        reply = answer
        self._routes[path] = (lambda _: reply) if isinstance(reply, Reply) else reply
        return self.url(path)

    def page(
        self,
        path: str,
        body: str | bytes,
        *,
        content_type: str = "text/html; charset=utf-8",
        etag: str | None = None,
        modified: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> str:
        """Serve a page, with 304 when it has validators; returns the URL."""
        reply = text(body, content_type=content_type, headers=headers)
        return self.add(path, cached(reply, etag=etag, modified=modified))

    def robots(self, body: str) -> None:
        """What `/robots.txt` says from now on."""
        self.page("/robots.txt", body, content_type="text/plain")

    def neighbour(self, address: str) -> Site:
        """Another host on the same port, with routes and requests of its own."""
        site = Site(address, self.port)
        self._neighbours.append(site)
        return site

    def asked(self, path: str) -> list[Request]:
        """The requests for one path (with its query)."""
        return [request for request in self.requests if request.path == path]

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [request.path for request in self.requests]

    def close(self) -> None:
        """Stop serving, breaking what is under way."""
        for site in self._neighbours:
            site.close()
        self._closing.set()
        self._server.shutdown()
        self._server.close_connections()
        self._server.server_close()
        self._thread.join()

    # --- called by the server's threads -------------------------------------------------------

    @contextlib.contextmanager
    def record(self, request: Request) -> Iterator[None]:
        """Keep a request, and count how many are under way."""
        with self._lock:
            self.requests.append(request)
            self._running += 1
            self.most_at_once = max(self.most_at_once, self._running)
        try:
            yield
        finally:
            with self._lock:
                self._running -= 1
                request.ended_at = time.monotonic()

    def reply_to(self, request: Request) -> Reply:
        """What the route says; waits when it wants to be slow."""
        path = request.path
        handler = self._routes.get(path) or self._routes.get(path.partition("?")[0])
        reply = handler(request) if handler else text("<h1>Not found</h1>", status=404)
        if reply.delay_seconds:
            self._closing.wait(reply.delay_seconds)
        return reply

    def is_closing(self) -> bool:
        return self._closing.is_set()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True
    request_queue_size = 256

    def __init__(self, address: str, port: int, site: Site, tls: ssl.SSLContext | None) -> None:
        self.site = site
        self._tls = tls
        self._open: set[socket.socket] = set()
        super().__init__((address, port), _RequestHandler)

    def get_request(self) -> tuple[socket.socket, object]:
        connection, address = super().get_request()
        self.site.connections += 1
        if self._tls:
            # The handshake comes with the first read, in the connection's own thread.
            connection = self._tls.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: socket.socket) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no news to a test."""

    def close_connections(self) -> None:
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _RequestHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        self._answer()

    do_POST = do_HEAD = do_PUT = do_GET  # noqa: N815 -- the library's names

    def log_message(self, *_: object) -> None:
        pass

    def _answer(self) -> None:
        site = self.server.site
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", 0)))
        request = Request(self.command, self.path, headers, body, time.monotonic())
        with site.record(request):
            reply = site.reply_to(request)
            if site.is_closing() or reply.is_reset:
                self._reset()
            else:
                self._send(reply)

    def _send(self, reply: Reply) -> None:
        is_whole = isinstance(reply.body, bytes)
        self.send_response_only(reply.status)
        self.send_header("Date", formatdate(usegmt=True))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if is_whole and "Content-Length" not in reply.headers and reply.status != 304:
            self.send_header("Content-Length", str(len(reply.body)))
        if not is_whole:
            self.send_header("Connection", "close")
            self.close_connection = True
        self.end_headers()
        for piece in (reply.body,) if isinstance(reply.body, bytes) else reply.body:
            if self.server.site.is_closing():
                break
            self.wfile.write(piece)
            self.wfile.flush()

    def _reset(self) -> None:
        # Lingering for zero seconds makes the kernel send RST instead of FIN.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()
