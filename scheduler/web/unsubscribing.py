"""The way out of mails after RFC 8058: a mail program posts there, a person confirms first.

A GET changes nothing, since scanners of mails open every link. A POST needs no login, no cookie and
no particular body, and is answered without a redirect: whoever knows the token is meant.
"""

from __future__ import annotations

from html import escape

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from scheduler.app import App
from scheduler.web.addresses import UNSUBSCRIBE_PATH
from scheduler.web.pages import BUTTON, page
from storage import recipients
from storage.types import RecipientView

log = structlog.get_logger()

_TITLE = "Alerts of Swansong"
_FORM = """<p>Alerts go to {address} by the channel “{channel}”.</p>
<form method="post"><button name="List-Unsubscribe" value="One-Click" style="{button}">\
Send me no more of them</button></form>"""
_DONE = """<p>{address} gets no more alerts by the channel “{channel}”.</p>
<p>Whoever runs this Swansong can undo it.</p>"""


def routes(app: App) -> list[BaseRoute]:
    """GET and POST `/unsubscribe/<token>`."""

    async def confirm(request: Request) -> Response:
        token = request.path_params["token"]
        found = await app.store.read(lambda session: recipients.find(session, token))
        if found is None:
            return _nobody()
        text = _FORM if found.unsubscribed_at is None else _DONE
        return _told(text, found)

    async def unsubscribe(request: Request) -> Response:
        token = request.path_params["token"]
        now = app.now()
        found = await app.store.write(lambda session: recipients.unsubscribe(session, token, now))
        if found is None:
            return _nobody()
        log.info("recipient_unsubscribed", channel=found.channel)
        return _told(_DONE, found)

    path = UNSUBSCRIBE_PATH + "{token}"
    return [
        Route(path, confirm, methods=["GET"]),
        Route(path, unsubscribe, methods=["POST"]),
    ]


def _told(text: str, found: RecipientView) -> Response:
    address, channel = escape(found.address), escape(found.channel)
    return page(_TITLE, text.format(address=address, channel=channel, button=BUTTON))


def _nobody() -> Response:
    return page(_TITLE, "<p>This link leads to nobody.</p>", 404)
