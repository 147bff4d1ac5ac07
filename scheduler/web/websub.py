"""The callbacks of subscriptions: hubs ask here whether we asked them, and deliver.

Each subscription has an address that nobody guesses; what its hub delivers must be signed besides.
Who calls an address of no subscription is told that there is none.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from scheduler.app import App
from scheduler.pushed import Push, Pushes
from scheduler.subscribing import WANTED_LEASE, denied_pause, renew_after
from scheduler.web.addresses import CALLBACKS_PATH
from scraper import websub
from scraper.headers import media_type
from scraper.records import Fetched
from scraper.websub import Asked
from storage import pushes as pushes_store
from storage import subscriptions
from storage.types import SubscriptionForPush, SubscriptionMode

log = structlog.get_logger()

COME_BACK_SECONDS = 60
"""What a hub is asked to wait when too many deliveries wait here."""
_PLAIN = {"x-content-type-options": "nosniff"}
"""A challenge is anybody's text: no browser is to take it for a page."""
_MODES: dict[str, SubscriptionMode] = {"subscribe": "subscribe", "unsubscribe": "unsubscribe"}


def routes(app: App, pushes: Pushes) -> list[BaseRoute]:
    """GET and POST `/websub/<token>`."""
    room = _Room(app, pushes)
    path = CALLBACKS_PATH + "{token}"
    return [
        Route(path, room.answer, methods=["GET"]),
        Route(path, room.take, methods=["POST"]),
    ]


class _Room:
    def __init__(
        self, app: App, pushes: Pushes, jitter: Callable[[], float] = random.random
    ) -> None:
        self._app = app
        self._pushes = pushes
        self._jitter = jitter

    async def _addressed(self, request: Request) -> SubscriptionForPush | None:
        token = request.path_params["token"]
        return await self._app.store.read(lambda session: pushes_store.addressed(session, token))

    # --- what hubs ask --------------------------------------------------------------------------

    async def answer(self, request: Request) -> Response:
        """The challenge back, if we asked for what the hub asks about; else 404."""
        asked = websub.read_question(request.query_params)
        known = await self._addressed(request)
        if asked is None or known is None or asked.topic != known.hub.topic:
            return _say("there is no such subscription", 404)
        if asked.mode == "denied":
            await self._deny(known, asked)
            return _say("noted")
        if asked.challenge is None or not await self._confirm(known, asked):
            return _say("this was not asked for", 404)
        return PlainTextResponse(asked.challenge, headers=_PLAIN)

    async def _deny(self, known: SubscriptionForPush, asked: Asked) -> None:
        reason = f"the hub refuses: {asked.reason or 'it says nothing of why'}"
        next_at = self._app.now() + denied_pause(known.failures, self._jitter())
        await self._app.store.write(
            lambda session: subscriptions.deny(session, known.id, reason, next_at)
        )
        log.warning("subscription_denied", **_named(known), detail=reason)

    async def _confirm(self, known: SubscriptionForPush, asked: Asked) -> bool:
        mode = _MODES.get(asked.mode)
        if mode is None or known.asked != mode:
            return False
        now = self._app.now()
        lease = timedelta(seconds=asked.lease_seconds) if asked.lease_seconds else WANTED_LEASE
        again = renew_after(lease, self._jitter()) if mode == "subscribe" else timedelta()
        is_true = await self._app.store.write(
            lambda session: subscriptions.confirm(
                session, known.id, mode, expires_at=now + lease, renew_at=now + again
            )
        )
        if is_true:
            log.info(
                "subscription_confirmed",
                mode=mode,
                until=(now + lease).isoformat(timespec="seconds"),
                **_named(known),
            )
        return is_true

    # --- what hubs deliver ----------------------------------------------------------------------

    async def take(self, request: Request) -> Response:
        """202 at once; 410 where nobody wants it any more, 503 while too many wait."""
        known = await self._addressed(request)
        if known is None or known.source is None:
            return _say("there is no such subscription (any more)", 410)
        body = await request.body()
        if not websub.is_signed(body, request.headers.get("x-hub-signature"), known.secret):
            await self._refuse(known)
            return _say("taken", 202)  # whoever forges learns nothing
        if known.source.is_first_read:
            # what is there when a source is first read is no news; that reading is due already
            log.info("push_ignored", **_named(known), detail="its source was never read")
            return _say("taken", 202)
        push = Push(known.id, known.source, self._fetched(request, body, known))
        if not self._pushes.offer(push):
            log.warning("push_postponed", **_named(known))
            headers = {"retry-after": str(COME_BACK_SECONDS)}
            return PlainTextResponse("later, please\n", 503, headers)
        return _say("taken", 202)

    async def _refuse(self, known: SubscriptionForPush) -> None:
        now = self._app.now()
        await self._app.store.write(
            lambda session: subscriptions.note_push(session, known.id, now, is_signed=False)
        )
        log.warning("push_refused", **_named(known), detail="it has not its hub's signature")

    def _fetched(self, request: Request, body: bytes, known: SubscriptionForPush) -> Fetched:
        content_type, charset = media_type(request.headers.get("content-type", ""))
        return Fetched(
            url=known.hub.topic,
            final_url=known.hub.topic,
            status=200,
            body=body,
            content_type=content_type,
            charset=charset,
            fetched_at=self._app.now(),
            links=tuple(request.headers.getlist("link")),
        )


def _say(what: str, status: int = 200) -> Response:
    return PlainTextResponse(f"{what}\n", status, headers=_PLAIN)


def _named(known: SubscriptionForPush) -> dict[str, str]:
    return {"hub": known.hub.url, "topic": known.hub.topic}
