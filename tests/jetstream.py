"""Bluesky's live stream on loopback, a real websocket server that speaks both forms of Jetstream.

    async with Jetstream() as stream:              # endpoints={"bluesky_stream": stream.url}
        await stream.tell(created("3aaa", "My last day."))
        stream.drop()                              # every connection breaks off
        stream.refuse(400)                         # the next one is not even opened

As the real one it sends what was told since a connection's cursor, and only what was asked for.
"""

from __future__ import annotations

import contextlib
import json
import time
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import Request, Response, ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from tests.bluesky import ADA, stamp
from tests.waiting import until

Json = dict[str, Any]

COLLECTION = "app.bsky.feed.post"
V2_PATH = "/xrpc/network.bsky.jetstream.subscribeEvents"
_FILTERS = {"/subscribe": "wantedDids", V2_PATH: "dids"}


def now_us() -> int:
    return time.time_ns() // 1000


def record(words: str, **more: Any) -> Json:
    made = stamp(datetime.now(UTC))
    return {"$type": COLLECTION, "text": words, "createdAt": made, "langs": ["en"], **more}


def commit(
    key: str, rev: str, operation: str, value: Json | None = None, *, did: str = ADA, at: int = 0
) -> Json:
    """A frame of v1; `at` is microseconds of Unix time, now by default."""
    told: Json = {"rev": rev, "operation": operation, "collection": COLLECTION, "rkey": key}
    if value is not None:
        told |= {"cid": f"bafyrei{key}", "record": value}
    return {"did": did, "time_us": at or now_us(), "kind": "commit", "commit": told}


def created(key: str, words: str, rev: str = "", **more: Any) -> Json:
    return commit(key, rev or key, "create", record(words, **more.pop("fields", {})), **more)


def account(status: str, did: str = ADA) -> Json:
    told = {"active": False, "status": status, "did": did, "seq": 7, "time": "2026-05-04T09:30:15Z"}
    return {"did": did, "time_us": now_us(), "kind": "account", "account": told}


class Jetstream:
    """The server. What it was asked stands in `asked`, one query for each connection."""

    def __init__(self, path: str = "/subscribe") -> None:
        self.asked: list[dict[str, list[str]]] = []
        self.headers: list[dict[str, str]] = []
        self.hellos: list[Json] = []
        self.told: list[Json | str] = []
        self._path = path
        self._open: dict[ServerConnection, set[str]] = {}
        self._refusals: list[tuple[int, dict[str, str]]] = []

    async def __aenter__(self) -> Self:
        self._server = await serve(
            self._talk, "127.0.0.1", 0, process_request=self._judge, max_size=2**24
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        port = next(iter(self._server.sockets)).getsockname()[1]
        return f"ws://127.0.0.1:{port}{self._path}"

    @property
    def open(self) -> int:
        """Connections that are listening."""
        return len(self._open)

    async def connected(self, times: int) -> None:
        """Until so many connections have been asked for, and one is open."""
        await until(lambda: len(self.asked) >= times and self._open)

    async def tell(self, *frames: Json | str) -> None:
        """Send frames to everybody who asked for them, and keep them for who comes later."""
        for frame in frames:
            self.told.append(frame)
            for connection, dids in list(self._open.items()):
                await self._send(connection, dids, frame)

    def drop(self) -> None:
        """Break off every connection, without a word."""
        for connection in self._open:
            connection.transport.abort()
        self._open.clear()

    def refuse(self, status: int, **headers: str) -> None:
        """Answer the next connection like this."""
        self._refusals.append((status, headers))

    def _judge(self, connection: ServerConnection, request: Request) -> Response | None:
        parts = urlsplit(request.path)
        assert parts.path == self._path
        self.asked.append(parse_qs(parts.query))
        self.headers.append({name.lower(): value for name, value in request.headers.raw_items()})
        if not self._refusals:
            return None
        status, headers = self._refusals.pop(0)
        response = connection.respond(HTTPStatus(status), '{"error":"CursorTooOld"}')
        response.headers.update(headers)
        return response

    async def _talk(self, connection: ServerConnection) -> None:
        query = parse_qs(urlsplit(connection.request.path).query)
        dids = set(query.get(_FILTERS[self._path], []))
        with contextlib.suppress(ConnectionClosed):
            if query.get("requireHello") == ["true"]:
                self.hellos.append(json.loads(await connection.recv()))
                dids = set(self.hellos[-1]["payload"]["wantedDids"])
            since = int(query.get("cursor", [str(now_us())])[0])
            for frame in self.told:
                if isinstance(frame, dict) and _time_of(frame) >= since:
                    await self._send(connection, dids, frame)
            self._open[connection] = dids
            await connection.wait_closed()
        self._open.pop(connection, None)

    async def _send(self, connection: ServerConnection, dids: set[str], frame: Json | str) -> None:
        if isinstance(frame, str):
            await connection.send(frame)
        elif frame["did"] in dids:
            await connection.send(json.dumps(frame if self._path != V2_PATH else _as_v2(frame)))


def _time_of(frame: Json) -> int:
    found = frame["time_us"]
    assert isinstance(found, int)
    return found


def _as_v2(frame: Json) -> Json:
    kind = frame["kind"]
    at = datetime.fromtimestamp(frame["time_us"] / 1e6, UTC).isoformat()
    told = frame["commit"] if kind == "commit" else {"account": frame["account"]}
    name = f"network.bsky.jetstream.subscribeEvents#{kind}"
    return {
        "$type": "message",
        "payload": {"$type": name, "seq": 12, "did": frame["did"], "time": at, **told},
    }
