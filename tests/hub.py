"""A WebSub hub on loopback: takes questions, asks back, delivers with signatures.

    hub = Hub(site)                                  # on a `tests.site.Site`, at /hub
    site.add("/feed", hub.feed(story(1)))            # a feed that names it
    …                                                # a service subscribes
    await hub.publish(hub.feed(story(1), story(2)).body)      # → the statuses of its callbacks

It can refuse, deny, be down, promise short leases, and sign wrongly.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import threading
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from urllib.parse import parse_qs, urlencode

from tests import site as sites
from tests.site import Reply, Request, Site

RSS = "application/rss+xml; charset=utf-8"
TIMEOUT_SECONDS = 30


@dataclass
class Subscribed:
    """Somebody who confirmed."""

    secret: str
    lease_seconds: int


@dataclass
class Hub:
    """What a hub knows, and how it behaves from now on."""

    site: Site
    path: str = "/hub"
    topic_path: str = "/feed"
    lease_seconds: int | None = None
    """None: what it is asked for."""
    refusal: Reply | None = None
    """In place of taking a question."""
    denial: str | None = None
    """Take questions, then deny them with this reason."""
    asks_first: bool = False
    """Ask back before the question is answered, as some do."""
    forgets: bool = False
    """Take questions and never ask back."""
    questions: list[dict[str, str]] = field(default_factory=list)
    challenges: list[int] = field(default_factory=list)
    """The statuses of what it asked back."""
    subscribed: dict[tuple[str, str], Subscribed] = field(default_factory=dict)
    """By topic and callback."""

    def __post_init__(self) -> None:
        self.site.add(self.path, self._take)

    @property
    def topic(self) -> str:
        return self.site.url(self.topic_path)

    @property
    def callbacks(self) -> list[str]:
        return [callback for _, callback in self.subscribed]

    def feed(self, *stories: tuple[str, str]) -> Reply:
        """A feed that names this hub, with these stories (title, text) whole in it."""
        at = datetime.now(UTC) - timedelta(minutes=5)
        items = "".join(
            f"<item><title>{title}</title><link>{self.site.url(_path(title))}</link>"
            f"<pubDate>{format_datetime(at)}</pubDate>"
            f"<content:encoded><![CDATA[<p>{story}</p>]]></content:encoded></item>"
            for title, story in stories
        )
        return sites.text(
            '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
            'xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Desk</title>'
            f'<atom:link rel="self" href="{self.topic}"/>'
            f'<atom:link rel="hub" href="{self.site.url(self.path)}"/>{items}</channel></rss>',
            content_type=RSS,
        )

    # --- questions ----------------------------------------------------------------------------

    def _take(self, request: Request) -> Reply:
        form = {name: values[0] for name, values in parse_qs(request.body.decode()).items()}
        if self.refusal is not None:
            return self.refusal
        self.questions.append(form)
        if self.asks_first:
            self._ask_back(form)
        elif not self.forgets:
            threading.Thread(target=self._ask_back, args=(form,)).start()
        return Reply(202)

    def _ask_back(self, form: Mapping[str, str]) -> None:
        mode, topic, callback = (form[f"hub.{name}"] for name in ("mode", "topic", "callback"))
        if self.denial is not None:
            self.challenges.append(self.deny(callback, topic)[0])
            return
        lease = self.lease_seconds or int(form.get("hub.lease_seconds", 0))
        told = {"hub.mode": mode, "hub.topic": topic, "hub.challenge": f"<b>{len(self.questions)}"}
        if mode == "subscribe":
            told["hub.lease_seconds"] = str(lease)
        status, body = call(callback, told)
        if status == 200 and body.decode() == told["hub.challenge"]:
            if mode == "subscribe":
                self.subscribed[topic, callback] = Subscribed(form["hub.secret"], lease)
            else:
                self.subscribed.pop((topic, callback), None)
        self.challenges.append(status)

    def deny(self, callback: str, topic: str) -> tuple[int, bytes]:
        """Tell a subscriber that it is refused."""
        self.subscribed.pop((topic, callback), None)
        reason = self.denial or ""
        return call(callback, {"hub.mode": "denied", "hub.topic": topic, "hub.reason": reason})

    # --- deliveries ---------------------------------------------------------------------------

    async def publish(
        self,
        body: object,
        *,
        method: str = "sha256",
        secret: str | None = None,
        signed: bool = True,
    ) -> list[int]:
        """Deliver to everybody; the statuses. `secret` in place of the right one."""
        assert isinstance(body, bytes), body
        statuses = []
        for (topic, callback), known in list(self.subscribed.items()):
            made = hmac.new((secret or known.secret).encode(), body, getattr(hashlib, method))
            headers = {
                "content-type": RSS,
                "link": f'<{self.site.url(self.path)}>; rel="hub", <{topic}>; rel="self"',
                **({"x-hub-signature": f"{method}={made.hexdigest()}"} if signed else {}),
            }
            status, _ = await asyncio.to_thread(call, callback, None, body, headers)
            if status == 410:
                del self.subscribed[topic, callback]
            statuses.append(status)
        return statuses


def _path(title: str) -> str:
    return f"/2026/05/{title.lower().replace(' ', '-')}"


def call(
    url: str,
    query: Mapping[str, str] | None = None,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
) -> tuple[int, bytes]:
    """GET with a query, or POST; status and body."""
    whole = f"{url}?{urlencode(query)}" if query else url
    asked = urllib.request.Request(whole, body, dict(headers or {}))
    try:
        with urllib.request.urlopen(asked, timeout=TIMEOUT_SECONDS) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()
