"""Taking an address to listen on, and finding out who has it; standard library only."""

from __future__ import annotations

import errno
import http.client
import json
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager

BACKLOG = 128
"""Connections that may wait to be accepted."""
PROBE_SECONDS = 2.0
"""For whoever listens there already; a Swansong answers at once."""


class WebError(Exception):
    """The web server cannot begin; `str(error)` is one line that says what to do."""


def split_address(listen: str) -> tuple[str, int]:
    """`127.0.0.1:8417`, `[::1]:8417` → host and port. Raises ValueError for anything else."""
    host, colon, port = listen.rpartition(":")
    is_bracketed = host.startswith("[") and host.endswith("]")
    host = host[1:-1] if is_bracketed else host
    if not (colon and host and port.isascii() and port.isdecimal() and 0 < int(port[:6]) < 65_536):
        raise ValueError("no host and port")
    if is_bracketed != (":" in host) or not host.isascii() or any(c in host for c in "/@ \t\n"):
        raise ValueError("no host")
    return host, int(port)


@contextmanager
def taken(listen: str | None) -> Iterator[socket.socket | None]:
    """The address as a bound socket, given back at the end; None for none. Raises WebError."""
    if listen is None:
        yield None
        return
    with closing(take(listen)) as held:
        yield held


def take(listen: str) -> socket.socket:
    """A socket on `host:port` that accepts nothing yet. Raises WebError with what to do."""
    host, port = split_address(listen)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, _, _, _, address = found[0]
        return socket.create_server(address[:2], family=family, backlog=BACKLOG)
    except OSError as error:
        raise WebError(_refused(listen, error)) from error


def _refused(listen: str, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        holder = "another Swansong" if is_ours(listen) else "another program"
        return (
            f"{listen} is taken by {holder}; write another port in [web] listen, or stop it "
            f"(ss -ltnp tells which program it is)"
        )
    if error.errno == errno.EACCES:
        return f"{listen} may not be taken: ports below 1024 are root's; write one above"
    if error.errno == errno.EADDRNOTAVAIL or isinstance(error, socket.gaierror):
        return f"{listen} is no address of this machine; [web] listen names one, as 127.0.0.1:8417"
    return f"{listen} cannot be taken: {error.strerror or error}; see [web] listen"


def is_ours(listen: str) -> bool:
    """Whether a running Swansong answers there."""
    host, port = split_address(listen)
    connection = http.client.HTTPConnection(host, port, timeout=PROBE_SECONDS)
    try:
        connection.request("GET", "/healthz")
        told = json.loads(connection.getresponse().read(64_000))
    except (OSError, http.client.HTTPException, ValueError):
        return False
    finally:
        connection.close()
    return isinstance(told, dict) and told.get("service") == "swansong"
