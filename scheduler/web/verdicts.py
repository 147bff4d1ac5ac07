"""`/verdict/`: the receiver of an alert says whether it was right.

The address ends with the alert's `webhook-id`, which only its receivers know. Opening it changes
nothing, since mail programs and scanners open what they find; its buttons do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from scheduler.alerts.saying import to_message
from scheduler.app import App
from scheduler.web.addresses import VERDICTS_PATH
from scheduler.web.pages import BUTTON, page
from storage import deliveries, verdicts
from storage.curating import NoSuchDepartureError
from storage.types import WRONG, Verdict

_BUTTONS: Mapping[Verdict, str] = {"right": "Right", "wrong": "Wrong", "dull": "Not interesting"}


def routes(app: App) -> list[BaseRoute]:
    """GET shows the alert and its buttons, POST notes what was pressed."""
    path = VERDICTS_PATH + "{webhook_id}"

    async def payload(request: Request) -> Mapping[str, Any] | None:
        wanted = request.path_params["webhook_id"]
        return await app.store.read(lambda session: deliveries.payload(session, wanted))

    async def show(request: Request) -> Response:
        found = await payload(request)
        return _missing() if found is None else page("Was it right?", "".join(_forms(found)))

    async def take(request: Request) -> Response:
        found = await payload(request)
        if found is None:
            return _missing()
        # as forms write it; a library for uploads is not needed for that
        form = parse_qs((await request.body()).decode("utf-8", "replace"), max_num_fields=50)
        number = _number(form.get("departure", [""])[0])
        verdict = next((each for each in _BUTTONS if [each] == form.get("verdict")), None)
        told = {each["data"]["departure"]["id"]: each for each in _alerts(found)}
        if number not in told or verdict is None:
            return page("Nothing was noted", "<p>Please press one of the buttons.</p>", 400)
        wrong = [each for each in form.get("wrong", []) if each in WRONG]
        rule = told[number]["data"].get("rule")
        try:
            await app.store.write(
                lambda session: verdicts.give(
                    session,
                    number,
                    verdict,
                    app.now(),
                    rule=rule,
                    wrong=(wrong or ["departure"]) if verdict == "wrong" else (),
                )
            )
        except NoSuchDepartureError:
            return _missing()
        return page("Thank you", f"<p>Noted: {escape(_BUTTONS[verdict].lower())}.</p>")

    return [Route(path, show, methods=["GET"]), Route(path, take, methods=["POST"])]


def _alerts(payload: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The alerts on departures in a body: itself, or those of a digest."""
    found = payload["data"].get("alerts") or [payload]
    return [each for each in found if str(each["type"]).startswith("departure.")]


def _forms(payload: Mapping[str, Any]) -> Iterator[str]:
    for each in _alerts(payload):
        boxes = "".join(
            f'<label style="margin-right:1em"><input type="checkbox" name="wrong" value="{name}"> '
            f"{escape(name.replace('_', ' '))}</label> "
            for name in WRONG
        )
        buttons = "".join(
            f'<button name="verdict" value="{name}" style="{BUTTON}">{label}</button>'
            for name, label in _BUTTONS.items()
        )
        yield (
            f'<form method="post"><h2 dir="auto">{escape(to_message(each).title)}</h2>'
            f'<input type="hidden" name="departure" value="{int(each["data"]["departure"]["id"])}">'
            f"<p>{buttons}</p><details><summary>What is wrong</summary><p>{boxes}</p></details>"
            "</form>"
        )


def _number(value: Any) -> int:
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def _missing() -> Response:
    return page("There is no such alert", "<p>It may have been erased.</p>", 404)
