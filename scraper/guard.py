"""The address guard: every connection goes to an address that was resolved, judged, and used.

A host name is resolved once per connection; each address is judged by `refusal`; the connection
is made to an address that passed, as a literal. A name that points elsewhere a moment later (DNS
rebinding) therefore changes nothing, and redirects, references, robots.txt and webhooks cannot get
around it, since it sits where sockets are opened. TLS still verifies the host name.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from typing import TypeAlias

import httpcore

from scraper import sockets

Address: TypeAlias = IPv4Address | IPv6Address
Network: TypeAlias = IPv4Network | IPv6Network
Resolver: TypeAlias = Callable[[str, int], Awaitable[Sequence[str]]]
"""Host and port → addresses as text, the best first. Raises OSError, or UnicodeError."""

#: Addresses of one host that are tried; more are a mistake or a trap that eats the time limit.
MAX_ADDRESSES = 4
#: Lookups at a time. A thread each, apart from the default pool: names that do not answer for
#: half a minute must not hold up anything else.
RESOLVER_THREADS = 32
#: Seconds that an idle connection is kept: longer than the usual spacing, shorter than the five
#: of Apache, since httpcore does not notice that an idle HTTP/2 connection was closed on it.
KEEPALIVE_SECONDS = 4.0

# Which networks are nobody's public web. IANA special-purpose registries (RFC 6890 and its
# updates), listed here rather than taken from `ipaddress.is_global`, whose answers differ between
# Python releases. The first that holds the address names the reason.
_REFUSED: tuple[tuple[str, str], ...] = (
    ("169.254.169.254/32", "metadata"),
    ("100.100.100.200/32", "metadata"),
    ("fd00:ec2::254/128", "metadata"),
    ("0.0.0.0/32", "unspecified"),
    ("0.0.0.0/8", "this_network"),
    ("10.0.0.0/8", "private"),
    ("100.64.0.0/10", "carrier_nat"),
    ("127.0.0.0/8", "loopback"),
    ("169.254.0.0/16", "link_local"),
    ("172.16.0.0/12", "private"),
    ("192.0.0.0/24", "reserved"),
    ("192.0.2.0/24", "documentation"),
    ("192.88.99.0/24", "six_to_four"),
    ("192.168.0.0/16", "private"),
    ("198.18.0.0/15", "benchmarking"),
    ("198.51.100.0/24", "documentation"),
    ("203.0.113.0/24", "documentation"),
    ("224.0.0.0/4", "multicast"),
    ("255.255.255.255/32", "broadcast"),
    ("240.0.0.0/4", "reserved"),
    ("::/128", "unspecified"),
    ("::1/128", "loopback"),
    ("::ffff:0:0/96", "ipv4_mapped"),
    ("::/96", "ipv4_compatible"),
    ("64:ff9b::/96", "nat64"),
    ("64:ff9b:1::/48", "nat64"),
    ("2001::/32", "teredo"),
    ("2001::/23", "reserved"),
    ("2001:db8::/32", "documentation"),
    ("2002::/16", "six_to_four"),
    ("3fff::/20", "documentation"),
    ("fc00::/7", "unique_local"),
    ("fe80::/10", "link_local"),
    ("fec0::/10", "site_local"),
    ("ff00::/8", "multicast"),
)
_REFUSED_NETWORKS: tuple[tuple[Network, str], ...] = tuple(
    (ip_network(network), reason) for network, reason in _REFUSED
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_IPV4_IN_LAST_BITS: tuple[IPv6Network, ...] = tuple(
    IPv6Network(network) for network in ("::ffff:0:0/96", "::/96", "64:ff9b::/96", "64:ff9b:1::/48")
)


class RefusedError(Exception):
    """The guard refused every address of a host; the message says which and why."""


def parse_networks(texts: Iterable[str]) -> tuple[Network, ...]:
    """Networks as the configuration writes them. Raises ValueError."""
    return tuple(ip_network(text, strict=False) for text in texts)


def refusal(address: Address, allowed: tuple[Network, ...]) -> str | None:
    """Why this address must not be connected to, as a machine word; None: it may be.

    Opening a network that carries IPv4 inside IPv6 (NAT64, 6to4, …) opens the way, not every
    destination: the IPv4 address inside is judged as well.
    """
    if not any(_holds(network, address) for network in allowed):
        reason = _reason(address)
        if reason is not None:
            return reason
    inner = _embedded(address)
    return refusal(inner, allowed) if inner is not None else None


def _reason(address: Address) -> str | None:
    for network, reason in _REFUSED_NETWORKS:
        if _holds(network, address):
            return reason
    if isinstance(address, IPv6Address) and address not in _GLOBAL_UNICAST:
        return "reserved"
    return None


def _holds(network: Network, address: Address) -> bool:
    return network.version == address.version and address in network


def _embedded(address: Address) -> IPv4Address | None:
    """The IPv4 address that a packet to this IPv6 address ends at (RFC 4291, 6052, 3056, 4380)."""
    if isinstance(address, IPv4Address):
        return None
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if any(address in network for network in _IPV4_IN_LAST_BITS):
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return None


def choose(
    host: str, addresses: Sequence[str], allowed: tuple[Network, ...]
) -> tuple[Address, ...]:
    """The addresses that may be connected to, in order. Raises RefusedError when there are none."""
    judged = [(address, refusal(address, allowed)) for address in map(ip_address, addresses)]
    passed = tuple(address for address, reason in judged if reason is None)
    if not passed:
        found = ", ".join(f"{address} ({reason})" for address, reason in judged) or "no address"
        raise RefusedError(f"{host} leads to {found}")
    return passed[:MAX_ADDRESSES]


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


class SystemResolver:
    """The machine's own resolver, in threads of its own."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(RESOLVER_THREADS, thread_name_prefix="resolve")

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        """Also turns odd spellings (decimal, octal, hex) into the addresses they stand for."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, _look_up, host, port)

    def close(self) -> None:
        """Give up the lookups that wait; one that is under way ends on its own."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def _look_up(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens connections for httpcore, to judged addresses only."""

    def __init__(self, resolve: Resolver, allowed: tuple[Network, ...]) -> None:
        self._resolve = resolve
        self._allowed = allowed

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 -- httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Resolve, judge, connect; addresses that do not answer give way to the next.

        Raises RefusedError, OSError and UnicodeError from the lookup, httpcore's from the socket.
        """
        addresses = choose(host, await self._found(host, port, timeout), self._allowed)
        share = timeout / len(addresses) if timeout is not None else None
        failure: httpcore.NetworkError | httpcore.TimeoutException | None = None
        for address in addresses:
            try:
                return await sockets.connect(
                    str(address), port, share, local_address, socket_options
                )
            except (httpcore.NetworkError, httpcore.TimeoutException) as error:
                failure = error
        assert failure is not None, addresses
        raise failure

    async def _found(
        self,
        host: str,
        port: int,
        timeout: float | None,  # noqa: ASYNC109
    ) -> Sequence[str]:
        if _is_address(host):
            return [host]
        try:
            async with asyncio.timeout(timeout):
                return await self._resolve(host, port)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"no answer about the name {host}") from error

    async def sleep(self, seconds: float) -> None:
        """As httpcore asks between retries, of which we make none."""
        await asyncio.sleep(seconds)


def guarded_connection(
    backend: GuardedBackend, origin: str, ssl_context: ssl.SSLContext
) -> httpcore.AsyncHTTPConnection:
    """One connection that passes the guard when it is first used."""
    return httpcore.AsyncHTTPConnection(
        httpcore.URL(origin).origin,
        ssl_context=ssl_context,
        keepalive_expiry=KEEPALIVE_SECONDS,
        http1=True,
        http2=True,
        network_backend=backend,
    )


def show_url(url: str) -> str:
    """A URL for messages: without credentials, on one line."""
    scheme, separator, rest = url.partition("://")
    authority = rest.partition("/")[0]
    return one_line(f"{scheme}{separator}{rest[authority.rfind('@') + 1 :]}")


def one_line(text: str) -> str:
    """Text from outside, for messages: printable, not endless."""
    return "".join(c if c.isprintable() else "?" for c in text[:300])
