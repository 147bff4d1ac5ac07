"""All that the web server answers. Another room is another file with `routes`, named here."""

from __future__ import annotations

from starlette.routing import BaseRoute

from scheduler.app import App
from scheduler.pushed import Pushes
from scheduler.web import feeds, health, probe, unsubscribing, verdicts, websub
from scheduler.web.pulse import Pulse


def all_routes(app: App, pulse: Pulse, pushes: Pushes) -> list[BaseRoute]:
    """The routes of every room."""
    return [
        *health.routes(app, pulse),
        *probe.routes(),
        *websub.routes(app, pushes),
        *feeds.routes(app),
        *verdicts.routes(app),
        *unsubscribing.routes(app),
    ]
