"""The demo from curtain to curtain.

serve the web as it was → run the service → it has read all → the news appear
→ found, merged, alerted → SIGTERM → the table of departures → verdict
"""

from __future__ import annotations

import asyncio
import base64
import secrets
import signal
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from scheduler.demo import child
from scheduler.demo.checks import BEFORE, NEWS, SECOND_SITE, Expected, Seen, faults, missing
from scheduler.demo.child import LogLine, Service
from scheduler.demo.documents import EARLIER_LEAVER, FINANCE_CHIEF, LEAVER, Site, moment
from scheduler.demo.receivers import Hook, Mail, hook_receiver, mail_receiver
from scheduler.demo.story import QuoteOf, Story
from scheduler.demo.web import MiniatureWeb
from storage import queries
from storage.engine import Database

DEADLINE_SECONDS = 60.0
"""For everything: longer than a slow machine needs, shorter than patience."""
LOOK_SECONDS = 0.5
"""How often we look whether the service still runs, while it says nothing."""
SETTLE_SECONDS = 1.0
"""After all has happened: an alert sent twice would come now."""
SECRET_BYTES = 32
INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells know it."""

Happening = LogLine | Mail | Hook

_SCENES: Sequence[tuple[str, Sequence[Site], Sequence[Expected]]] = (
    ("The sources are read once, as they stand: first sight is not news", (), BEFORE),
    ("News appear in the newspaper and on the blog", ("ledger", "wren"), NEWS),
    ("A newsletter tells of the same departure in other words", ("benchside",), SECOND_SITE),
)


class DemoError(Exception):
    """It cannot go on; the message says why."""


@dataclass(slots=True)
class Stage:
    """Where it is played: everything that comes in is queued, kept and told in order."""

    web: MiniatureWeb
    story: Story
    seen: Seen = field(default_factory=Seen)
    _queue: asyncio.Queue[Happening] = field(default_factory=asyncio.Queue)
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_running_loop)

    def take(self, happening: Happening) -> None:
        """From any thread."""
        self._loop.call_soon_threadsafe(self._queue.put_nowait, happening)

    async def play(self, service: Service, expected: Sequence[Expected]) -> None:
        """Tell what happens until all that is expected has. Raises DemoError, TimeoutError."""
        while missing(expected, self.seen, self.web.pages):
            try:
                async with asyncio.timeout(LOOK_SECONDS):
                    happening = await self._queue.get()
            except TimeoutError:
                if service.has_ended:
                    raise DemoError("the service ended by itself") from None
            else:
                self._keep(happening)

    def drain(self) -> None:
        """Tell what has come in since."""
        while not self._queue.empty():
            self._keep(self._queue.get_nowait())

    def _keep(self, happening: Happening) -> None:
        match happening:
            case Mail():
                self.seen.mails.append(happening)
                self.story.mail(happening)
            case Hook():
                self.seen.hooks.append(happening)
                self.story.hook(happening)
            case _:
                self.seen.log.append(happening)
                self.story.tell(happening)


def run(*, keep: bool = False) -> int:
    """Play it on standard output. 0 when all that must happen has, 1 with what is missing.

    With `keep` the directory with configuration and database stays, and is named at the end.
    """
    console = Console(highlight=False)
    with _directory(keep) as directory:
        try:
            code = asyncio.run(_bounded(console, directory))
        except (KeyboardInterrupt, asyncio.CancelledError):
            console.print("\nStopped. The service was stopped too.")
            code = INTERRUPTED
        if keep:
            console.print(f"Kept: configuration and database in {directory}", soft_wrap=True)
        return code


@contextmanager
def _directory(keep: bool) -> Iterator[Path]:
    if keep:
        yield Path(tempfile.mkdtemp(prefix="swansong-demo-"))
        return
    with tempfile.TemporaryDirectory(prefix="swansong-demo-") as name:
        yield Path(name)


async def _bounded(console: Console, directory: Path) -> int:
    _stop_on_signals()
    web = MiniatureWeb(moment(datetime.now(UTC)))
    with web.serving(), _quotes(directory) as quote_of:
        stage = Stage(web, Story(console, web.pages, quote_of))
        reasons = await _perform(stage, console, directory)
    if reasons:
        stage.story.failure(reasons, stage.seen.log)
        return 1
    stage.story.closing()
    return 0


@contextmanager
def _quotes(directory: Path) -> Iterator[QuoteOf]:
    """Looks up in the service's own database what its log does not repeat."""

    def quote_of(departure_id: int, url: str) -> str | None:
        with database.read() as session:
            found = queries.departure(session, departure_id)
        told = found.evidence if found else ()
        quotes = (each.quote for each in told if each.url == url and each.field == "departure")
        return next(quotes, None)

    with Database(f"sqlite:///{directory / child.DATABASE}") as database:
        yield quote_of


def _stop_on_signals() -> None:
    """End as on Ctrl-C when the terminal closes or somebody asks: the service must not stay."""
    task = asyncio.current_task()
    assert task is not None
    for number in (signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)


async def _perform(stage: Stage, console: Console, directory: Path) -> list[str]:
    """All scenes; what is missing or wrong at the end."""
    expected: tuple[Expected, ...] = ()
    try:
        async with asyncio.timeout(DEADLINE_SECONDS), _service(stage, directory) as service:
            for title, sites, then in _SCENES:
                stage.story.scene(title)
                stage.web.turn(*sites)
                expected = (*expected, *then)
                await stage.play(service, expected)
            await asyncio.sleep(SETTLE_SECONDS)
            stage.drain()
            stage.story.scene("The service is asked to stop")
            code = await service.stop()
            stage.drain()
            reasons = [f"the service ended with exit code {code}"] if code else []
            reasons += await _show_departures(stage.story, console, directory)
    except TimeoutError:
        reasons = [f"it took longer than {DEADLINE_SECONDS:.0f} s"]
    except DemoError as error:
        reasons = [str(error)]
    stage.drain()
    lacking = [f"missing: {each}" for each in missing(expected, stage.seen, stage.web.pages)]
    return reasons + lacking + faults(stage.seen, stage.web.pages)


@asynccontextmanager
async def _service(stage: Stage, directory: Path) -> AsyncIterator[Service]:
    """The receivers, the configuration that names them, and the service that reads it."""
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()
    with hook_receiver(secret, stage.take) as hook_url:
        async with mail_receiver(stage.take) as mail_port:
            stage.story.opening(directory)
            bases = {str(site): base for site, base in stage.web.pages.bases.items()}
            config = child.write_config(
                directory,
                {
                    **bases,
                    "hook_url": hook_url,
                    "hook_secret": secret,
                    "mail_port": str(mail_port),
                },
            )
            async with child.service(config, stage.take) as service:
                yield service


async def _show_departures(story: Story, console: Console, directory: Path) -> list[str]:
    """The table, for people; and what is missing in the same list for programs."""
    story.scene("What it knows now: swansong departures list")
    console.file.flush()
    arguments = ("departures", "list", "--config", str(directory / child.CONFIG_FILE))
    code, _ = await child.command(*arguments, is_shown=True)
    if code:
        return [f"departures list ended with exit code {code}"]
    _, listed = await child.command(*arguments, "--json")
    people = (LEAVER, FINANCE_CHIEF, EARLIER_LEAVER)
    return [f"departures list does not name {name}" for name in people if name not in listed]
