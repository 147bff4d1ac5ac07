"""What `swansong doctor` says of the web server: can it listen, and does the world reach it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import closing

from scheduler.diagnosis import Finding
from scheduler.opening import fetch_settings
from scheduler.settings import Settings
from scheduler.settings.channels import EmailSettings
from scheduler.web.addresses import CALLBACKS_PATH, UNSUBSCRIBE_PATH
from scheduler.web.listening import WebError, is_ours, take
from scheduler.web.probe import GREETING
from scraper.errors import FetchError
from scraper.fetch import Answer, Fetcher

PROBE_SECONDS = 20.0


def look_at_listen(settings: Settings) -> Iterator[Finding]:
    """Is the address free, or the service's already."""
    listen = settings.web.listen
    if listen is None:
        return
    if is_ours(listen):
        yield Finding("web", listen, "ok", "the service answers there")
        return
    try:
        with closing(take(listen)):
            yield Finding("web", listen, "ok", "free; the service takes it when it runs")
    except WebError as error:
        yield Finding("web", listen, "fail", str(error))


async def look_at_public_url(settings: Settings) -> AsyncIterator[Finding]:
    """Does what the world is told lead to the service, as far as can be seen from here."""
    listen, public_url = settings.web.listen, settings.web.public_url
    if listen is None or public_url is None:
        return
    if not is_ours(listen):
        yield Finding("web", public_url, "ok", "not tried: the service is not running")
        return
    paths = [CALLBACKS_PATH]
    if any(isinstance(each, EmailSettings) for each in settings.channels.values()):
        paths.append(UNSUBSCRIBE_PATH)
    async with Fetcher(fetch_settings(settings)) as fetcher:
        for path in paths:
            answer = await fetcher.post(public_url + path, b"", {}, timeout_seconds=PROBE_SECONDS)
            if (finding := _led_astray(answer, public_url, path, listen)) is not None:
                yield finding
                return
    yield Finding("web", public_url, "ok", "leads to the service")


def _led_astray(
    answer: Answer | FetchError, public_url: str, path: str, listen: str
) -> Finding | None:
    if isinstance(answer, FetchError):
        told = f"cannot be reached from this machine: {answer}; see docs/operations.md"
        return Finding("web", public_url, "warn", told)
    if answer.status != 200 or answer.body.strip() != GREETING.encode():
        told = (
            f"answers {answer.status}, but it is not the service that answers: let the reverse "
            f"proxy pass {path} on to {listen}"
        )
        return Finding("web", public_url, "fail", told)
    return None
