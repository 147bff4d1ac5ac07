"""`/feeds/`: what rules fired on, for feed readers and calendars.

Off unless `[feeds] serve` says so: a feed tells whom you watch. With a secret, addresses cannot be
guessed; readers know no other way to prove who they are.
"""

from __future__ import annotations

import hashlib
import hmac

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from scheduler.app import App
from scheduler.feeds import items
from scheduler.feeds.folder import home
from scheduler.feeds.layouts import FORMS, Feed
from scheduler.secret import SecretError, read_secret
from scheduler.web.addresses import FEEDS_PATH

FRESH_SECONDS = 60
"""How long a reader may keep what it got."""


def routes(app: App) -> list[BaseRoute]:
    """GET `/feeds/[SECRET/]NAME.atom|json|ics`; 304 for whoever has it already."""
    settings = app.settings
    if not settings.feeds.serve:
        return []
    names = items.file_names(settings.rules)

    async def answer(request: Request) -> Response:
        given, name = request.path_params.get("secret", ""), request.path_params["name"]
        stem, _, ending = name.rpartition(".")
        form, rule = FORMS.get(ending), names.get(stem)
        if form is None or rule is None or not _is_secret(app, given):
            return PlainTextResponse("there is no such feed\n", status_code=404)
        found = await app.store.read(
            lambda session: items.of_rule(session, rule, settings.feeds.latest)
        )
        base = home(settings)
        content = form.write(Feed(rule, found, base, f"{base}{request.url.path}"))
        headers = {
            "etag": f'"{hashlib.sha256(content).hexdigest()[:32]}"',
            "cache-control": f"private, max-age={FRESH_SECONDS}",
            "x-robots-tag": "noindex",
        }
        if request.headers.get("if-none-match") == headers["etag"]:
            return Response(status_code=304, headers=headers)
        return Response(content, media_type=form.media_type, headers=headers)

    return [
        Route(f"{FEEDS_PATH}{{name}}", answer),
        Route(f"{FEEDS_PATH}{{secret}}/{{name}}", answer),
    ]


def _is_secret(app: App, given: str) -> bool:
    feeds = app.settings.feeds
    try:
        secret = read_secret(feeds.secret, feeds.secret_file)
    except SecretError:
        return False
    return hmac.compare_digest((secret or "").encode(), given.encode())
