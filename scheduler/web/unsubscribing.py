"""The way out of mails after RFC 8058: a mail program posts there, a person confirms first.

A GET changes nothing, since scanners of mails open every link. A POST needs no login, no cookie and
no particular body, and is answered without a redirect: whoever knows the token is meant.
"""

from __future__ import annotations

from html import escape

import structlog
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from scheduler.app import App
from scheduler.web.addresses import UNSUBSCRIBE_PATH
from storage import recipients

log = structlog.get_logger()

_HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
    "cache-control": "no-store",
}
_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Swansong</title></head>
<body style="font:16px/1.5 sans-serif;max-width:34em;margin:3em auto;padding:0 1em">
{content}
</body></html>
"""
_FORM = """<p>Alerts go to {address} by the channel “{channel}”.</p>
<form method="post"><button name="List-Unsubscribe" value="One-Click"
 style="font:inherit;padding:.4em 1em">Send me no more of them</button></form>"""
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
        return _page(text.format(address=escape(found.address), channel=escape(found.channel)))

    async def unsubscribe(request: Request) -> Response:
        token = request.path_params["token"]
        now = app.now()
        found = await app.store.write(lambda session: recipients.unsubscribe(session, token, now))
        if found is None:
            return _nobody()
        log.info("recipient_unsubscribed", channel=found.channel)
        return _page(_DONE.format(address=escape(found.address), channel=escape(found.channel)))

    path = UNSUBSCRIBE_PATH + "{token}"
    return [
        Route(path, confirm, methods=["GET"]),
        Route(path, unsubscribe, methods=["POST"]),
    ]


def _nobody() -> Response:
    return _page("<p>This link leads to nobody.</p>", 404)


def _page(content: str, status: int = 200) -> Response:
    return HTMLResponse(_PAGE.format(content=content), status, _HEADERS)
