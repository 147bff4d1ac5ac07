"""Thousands of hosts on one machine: a web whose every address under 127.0.0.0/8 is a site.

    python -m benchmarks.loopback          (Linux: other systems have 127.0.0.1 only)

Says on which port it listens. Source number n is `http://127.a.b.c:PORT/feed.xml`, a feed of
`ITEMS` entries, 23 kB, unlike every other. What a host does is fixed by its number (see
`trouble`). `http://127.0.0.1:PORT` is the web's own door: `/edition/N` sets how often the feeds
have changed and forgets what was counted, `/counts` tells what was asked since, as JSON.

A protocol of its own rather than a server of the standard library: it must answer many times
faster than either of those that are measured.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from contextlib import suppress
from ipaddress import IPv4Address
from typing import cast

FIRST_HOST = int(IPv4Address("127.1.0.1"))
ITEMS = 15
SLOW_SECONDS = 1.0
CHANGED_EVERY = 20
"""One feed in so many has a new entry in each further edition."""
_OFTEN = "The committee met on Tuesday and agreed on the minutes of its last meeting. "
_BACKLOG = 4096


def address(number: int) -> str:
    """The host of source number `number`."""
    return str(IPv4Address(FIRST_HOST + number))


def url(number: int, port: int) -> str:
    """The feed of source number `number`."""
    return f"http://{address(number)}:{port}/feed.xml"


def trouble(number: int) -> str:
    """What the host does instead of answering well: of a hundred, ten are in trouble."""
    kinds = {0: "429", 1: "429", 2: "429", 3: "500", 4: "500", 5: "500"}
    kinds |= {6: "slow", 7: "slow", 8: "cut", 9: "cut"}
    return kinds.get(number % 100, "none")


def has_robots(number: int) -> bool:
    """One host in ten has a robots.txt; the others answer 404."""
    return number // 100 % 10 == 0


def edition_of(number: int, edition: int) -> int:
    """How many times this feed has changed by then."""
    return edition if number % CHANGED_EVERY == 11 else 0


def feed(number: int, edition: int) -> bytes:
    """An RSS feed with whole texts; a new entry stands first."""
    newest = ITEMS + edition_of(number, edition)
    items = "".join(_item(number, item) for item in range(newest, newest - ITEMS, -1))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>Notes of society {number}</title><link>http://{address(number)}/</link>"
        f"<description>What society {number} does</description><language>en</language>"
        f"{items}</channel></rss>"
    ).encode()


def _item(number: int, item: int) -> str:
    link = f"http://{address(number)}/2026/minutes-{item}"
    # 9 to 22 sentences: feeds of 13 to 30 kB
    words = _OFTEN * (9 + (number * 7 + item * 3) % 14)
    return (
        f"<item><title>Minutes {item} of society {number}</title><link>{link}</link>"
        f'<guid isPermaLink="true">{link}</guid>'
        f"<pubDate>Mon, 0{1 + item % 9} Jun 2026 10:{item % 60:02}:00 GMT</pubDate>"
        f"<description>Meeting {item} of society {number} in short.</description>"
        f"<content:encoded><![CDATA[<p>{words}</p><p>Number {item}.</p>]]></content:encoded></item>"
    )


class Web:
    """What all connections share: the edition, and what was counted."""

    def __init__(self) -> None:
        self.start(0)

    def start(self, edition: int) -> None:
        """Another edition; counting begins anew."""
        self.edition = edition
        self.counts: Counter[str] = Counter()
        self.under_way: Counter[str] = Counter()
        self.most_at_once = 0
        self.asked: set[str] = set()

    def begin(self, host: str) -> None:
        self.under_way[host] += 1
        self.most_at_once = max(self.most_at_once, self.under_way[host])

    def end(self, host: str) -> None:
        self.under_way[host] -= 1

    def told(self) -> bytes:
        """What was counted, as JSON."""
        counted = {
            "requests": sum(self.counts.values()),
            "by_answer": dict(sorted(self.counts.items())),
            "sources_asked": len(self.asked),
            "most_at_once_per_host": self.most_at_once,
        }
        return json.dumps(counted).encode()


class Connection(asyncio.Protocol):
    """HTTP/1.1, requests without bodies, one after the other on a kept connection."""

    def __init__(self, web: Web) -> None:
        self._web = web
        self._heard = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._host = transport.get_extra_info("sockname")[0]

    def data_received(self, data: bytes) -> None:
        self._heard += data
        while b"\r\n\r\n" in self._heard:
            head, _, self._heard = self._heard.partition(b"\r\n\r\n")
            self._answer(head)

    def _answer(self, head: bytes) -> None:
        line, *fields = head.decode("latin-1").split("\r\n")
        path = line.split(" ")[1]
        if self._host == "127.0.0.1":
            self._control(path)
            return
        sent = {
            name.lower(): value.strip() for name, _, value in (f.partition(":") for f in fields)
        }
        number = int(IPv4Address(self._host)) - FIRST_HOST
        self._web.begin(self._host)
        if path == "/robots.txt":
            self._robots(number)
        elif trouble(number) == "slow":
            loop = asyncio.get_running_loop()
            loop.call_later(SLOW_SECONDS, self._feed, number, sent.get("if-none-match"))
        else:
            self._feed(number, sent.get("if-none-match"))

    def _control(self, path: str) -> None:
        if path.startswith("/edition/"):
            self._web.start(int(path.removeprefix("/edition/")))
        self._transport.write(_reply("200 OK", self._web.told(), "application/json"))

    def _robots(self, number: int) -> None:
        if has_robots(number):
            body = b"User-agent: *\nDisallow: /private/\nDisallow: /search\n"
            self._finish("robots.txt 200", _reply("200 OK", body, "text/plain"))
        else:
            self._finish("robots.txt 404", _reply("404 Not Found", b"none", "text/plain"))

    def _feed(self, number: int, known: str | None) -> None:
        self._web.asked.add(self._host)
        kind = trouble(number)
        etag = f'"{number}-{edition_of(number, self._web.edition)}"'
        if kind == "429":
            more = "Retry-After: 2\r\n"
            self._finish("429", _reply("429 Too Many Requests", b"later", "text/plain", more))
        elif kind == "500":
            self._finish("500", _reply("500 Internal Server Error", b"trouble", "text/plain"))
        elif kind == "cut":
            whole = _reply("200 OK", feed(number, self._web.edition), "application/rss+xml")
            self._finish("cut", whole[:5000])
            self._transport.close()
        elif known == etag:
            self._finish("304", f"HTTP/1.1 304 Not Modified\r\nETag: {etag}\r\n\r\n".encode())
        else:
            body = feed(number, self._web.edition)
            more = f"ETag: {etag}\r\n"
            self._finish("200", _reply("200 OK", body, "application/rss+xml", more))

    def _finish(self, answer: str, reply: bytes) -> None:
        self._web.counts[answer] += 1
        self._web.end(self._host)
        self._transport.write(reply)


def _reply(status: str, body: bytes, media_type: str, more: str = "") -> bytes:
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\n"
        f"Content-Length: {len(body)}\r\n{more}\r\n"
    )
    return head.encode() + body


async def serve() -> None:
    """Serve until cancelled, after printing the port."""
    web = Web()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: Connection(web),
        "0.0.0.0",
        0,
        backlog=_BACKLOG,
    )
    async with server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(serve())
