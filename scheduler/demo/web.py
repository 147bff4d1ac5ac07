"""The miniature web: real HTTP servers on loopback, one port for each site.

Each site has two times: before `turn`, and after it. It answers conditional requests with 304, and
remembers what was asked of it.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from urllib.parse import urlsplit

from scheduler.demo.documents import SITES, Moment, Page, Site, Web, render

LOOPBACK = "127.0.0.1"
POLL_SECONDS = 0.05
"""How soon a server notices that it shall stop."""
TOMBSTONE = Page(
    "application/json",
    b'{"__typename": "TweetTombstone", "tombstone": {"text": {"text": '
    b'"This Post was deleted by the Post author. Learn more", "rtl": false, "entities": []}}}',
    is_new=False,
)


class MiniatureWeb:
    """All sites, served while it is open."""

    def __init__(self, moment: Moment, *, is_post_deleted: bool = False) -> None:
        """With `is_post_deleted` the platform no longer gives the farewell post."""
        self.asked: list[tuple[Site, str]] = []
        """Every request, as site and path with query."""
        self._turned: set[Site] = set()
        self._is_post_deleted = is_post_deleted
        self._servers: dict[Site, _Server] = {site: _Server(site, self) for site in SITES}
        bases: dict[Site, str] = {site: server.base for site, server in self._servers.items()}
        self.pages: Web = render(moment, bases)

    @property
    def ports(self) -> tuple[int, ...]:
        """Where the sites listen."""
        return tuple(server.server_port for server in self._servers.values())

    def turn(self, *sites: Site) -> None:
        """Let the news of some sites appear."""
        self._turned.update(sites)

    def find(self, site: Site, path: str) -> Page | None:
        """What stands at a path of a site now; None for nothing."""
        if site == "x" and self._is_post_deleted:
            return TOMBSTONE if path == "/tweet-result" else None
        is_after = site in self._turned
        if (site, path) in self.pages.listings:
            return self.pages.listings[site, path][is_after]
        page = self.pages.pages.get((site, path))
        return page if page and (is_after or not page.is_new) else None

    @contextmanager
    def serving(self) -> Iterator[MiniatureWeb]:
        """Answer while the context lasts; the ports are free afterwards."""
        with ExitStack() as stack:
            for server in self._servers.values():
                stack.enter_context(served(server))
            yield self


@contextmanager
def served(server: ThreadingHTTPServer) -> Iterator[None]:
    """Run a server in a thread of its own, and close it for certain."""
    thread = threading.Thread(target=server.serve_forever, args=(POLL_SECONDS,), daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class QuietServer(ThreadingHTTPServer):
    """A server on a free port of loopback, which lets clients go without a word."""

    daemon_threads = True
    block_on_close = False  # a client may keep its connection open for longer than the demo lasts

    def server_bind(self) -> None:
        """Without looking up the machine's own name, which takes long where there is no DNS."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = LOOPBACK, self.server_address[1]

    @property
    def base(self) -> str:
        """Its address, without a slash."""
        return f"http://{LOOPBACK}:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no news."""


class _Server(QuietServer):
    def __init__(self, site: Site, web: MiniatureWeb) -> None:
        super().__init__((LOOPBACK, 0), _Handler)
        self.site = site
        self.web = web


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        self.server.web.asked.append((self.server.site, self.path))
        page = self.server.web.find(self.server.site, urlsplit(self.path).path)
        if page is None:
            self._answer(404, {"Content-Type": "text/plain"}, b"Not found\n")
            return
        etag = f'"{hashlib.blake2b(page.body, digest_size=8).hexdigest()}"'
        if self.headers.get("If-None-Match") == etag:
            self._answer(304, {"ETag": etag}, b"")
        else:
            content_type = f"{page.content_type}; charset=utf-8"
            self._answer(200, {"Content-Type": content_type, "ETag": etag}, page.body)

    def _answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """The demo tells the story; the server need not."""
