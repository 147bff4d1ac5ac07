"""The demo in words: each line of the service's log, each mail and webhook, as it happens."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from scheduler.demo.child import LogLine
from scheduler.demo.documents import CHIRRUP, LETTERS, SUNSET, Web
from scheduler.demo.receivers import Hook, Mail

SHOWN_QUOTES = 1
"""Of a webhook's evidence; the rest is counted."""
SHOWN_MAIL_LINES = 40
"""Of a mail's text; one that confirms repeats every quote so far."""
SHOWN_LOG_LINES = 15
"""Of the service's complaints, when something went wrong."""

QuoteOf = Callable[[int, str], str | None]
"""By departure and post: the quote that tells of the leaving; None when there is none."""

_WHY_NONE = {
    SUNSET.path: "a product ends, nobody leaves",
    LETTERS.path: "advice and a template",
    CHIRRUP.path: "a user leaves a platform, nobody a post",
}
_NEXT = (
    ("swansong init swansong.toml", "a starter file with comments"),
    ("swansong sources add https://…", "a feed or page to watch"),
    ("swansong run", "the service you have just seen"),
    ("swansong check https://…", "what it sees in one page, and why"),
)
_SITES = {
    "ledger": "The Strait Ledger, a newspaper: a feed of summaries",
    "benchside": "Benchside, a newsletter: a page of links, no feed",
    "wren": "Wren's Workbench, a blog: a feed with whole posts",
    "x": "the public endpoints of X, for one post",
}


class Story:
    """Tells it to a console, once and in order."""

    def __init__(self, console: Console, web: Web, quote_of: QuoteOf) -> None:
        self._console = console
        self._web = web
        self._quote_of = quote_of
        self._last_post = ""
        self._statuses: dict[int, str] = {}
        self._confirmed: set[int] = set()
        self._unchanged: set[str] = set()
        self._scene = 0
        self._tellers: Mapping[str, Callable[[LogLine], None]] = {
            "service_started": lambda _: self._line("runs", "the service has started"),
            "source_fetched": self._source_fetched,
            "source_unchanged": self._source_unchanged,
            "source_failed": self._source_failed,
            "post_saved": self._post_saved,
            "entry_skipped": self._entry_skipped,
            "entry_failed": self._entry_skipped,
            "entry_postponed": self._entry_skipped,
            "departure_found": self._departure_found,
            "departure_merged": self._departure_merged,
            "match_made": self._match_made,
            "service_stopping": lambda _: self._line("stops", "SIGTERM: what is in flight ends"),
            "service_stopped": lambda line: self._line(
                "stops", f"stopped cleanly; {line.get('given_back', 0)} left undone", "green"
            ),
        }

    # --- scenes -------------------------------------------------------------------------------

    def scene(self, title: str) -> None:
        """Begin the next part."""
        self._scene += 1
        self._console.print()
        self._console.print(Text(f"{self._scene}. {title}", style="bold"))

    def say(self, text: str, style: str = "") -> None:
        """A plain sentence."""
        self._console.print(Text(text, style=style))

    def opening(self, directory: Path) -> None:
        """What is set up before anything runs."""
        self.scene("A miniature web, a mail server and a webhook receiver on loopback")
        for site, base in self._web.bases.items():
            self._line("serves", f"{base}  {_SITES[site]}")
        self.say(f"Everything else lives in {directory}; nothing leaves this machine.", "dim")

    def closing(self) -> None:
        """How to go on from here."""
        self.scene("Now with your own sources")
        for command, meaning in _NEXT:
            self._console.print(Text(f"  {command:<32}{meaning}"))

    def failure(self, reasons: list[str], log: list[LogLine]) -> None:
        """What is missing or wrong, and what the service complained of."""
        self._console.print()
        self._console.print(Text("Not everything happened as it should:", style="bold red"))
        for reason in reasons:
            self.say(f"  - {reason}", "red")
        complaints = [line for line in log if line.get("level") != "info"]
        for line in complaints[-SHOWN_LOG_LINES:]:
            self.say(f"  | {without_home(complaint(line))}", "dim")

    # --- the log ------------------------------------------------------------------------------

    def tell(self, line: LogLine) -> None:
        """One line of the service's log; those that nobody need know are passed over."""
        teller = self._tellers.get(str(line.get("event")))
        if teller is not None:
            teller(line)

    def _source_fetched(self, line: LogLine) -> None:
        url, entries, new = line["url"], line.get("entries", 0), line.get("new", 0)
        if line.get("first_read"):
            self._line("fetched", f"{url} for the first time: what it lists ({entries}) is no news")
        elif new:
            self._line("fetched", f"{url}: of {entries} entries {new} new", "cyan")

    def _source_unchanged(self, line: LogLine) -> None:
        if line["url"] not in self._unchanged:
            self._unchanged.add(line["url"])
            self._line("fetched", f"{line['url']} again: 304, unchanged", "dim")

    def _source_failed(self, line: LogLine) -> None:
        self._line("failed", f"{line['url']}: {line.get('detail')}", "red")

    def _post_saved(self, line: LogLine) -> None:
        self._last_post = line["url"]
        title = f"“{line['title']}”" if line.get("title") else line["url"]
        if line["url"] == self._web.post_url:
            self._line("resolved", f"the original post {line['url']}, over the public endpoint")
        elif line.get("departures"):
            self._line("read", title)
        else:
            self._line("skipped", f"{title}: no departure{self._why_none(line['url'])}", "dim")
        if line.get("references"):
            self._line("follows", "it refers to a post in plain text: that one is asked for next")

    def _why_none(self, url: str) -> str:
        path = next((path for path in _WHY_NONE if url.endswith(path)), None)
        return f" ({_WHY_NONE[path]})" if path else ""

    def _entry_skipped(self, line: LogLine) -> None:
        words = {"robots_forbidden": "robots.txt forbids it"}
        reason = words.get(str(line.get("reason")), line.get("detail"))
        self._line("skipped", f"{line['url']}: {reason}", "yellow")

    def _departure_found(self, line: LogLine) -> None:
        self._remember(line)
        self._line(
            "found",
            f"{_who(line)} leaves {line.get('organization') or 'an organisation not named'} "
            f"({line.get('status')}, score {line.get('score'):.2f})",
            "bold green",
        )
        self._quote(line)

    def _departure_merged(self, line: LogLine) -> None:
        departure = line["departure"]
        before, was_confirmed = self._statuses.get(departure), departure in self._confirmed
        self._remember(line)
        self._line(
            "merged",
            f"the same departure of {_who(line)}: now told by {line.get('posts')} posts",
            "bold magenta",
        )
        if before != line.get("status"):
            self._line("raised", f"from {before} to {line.get('status')}", "bold magenta")
        if line.get("confirmed") and not was_confirmed:
            self._line("confirmed", "by two independent posts, or the leaver's own", "bold magenta")
        self._quote(line)

    def _remember(self, line: LogLine) -> None:
        self._statuses[line["departure"]] = line.get("status", "")
        if line.get("confirmed"):
            self._confirmed.add(line["departure"])

    def _quote(self, line: LogLine) -> None:
        quote = self._quote_of(line["departure"], self._last_post)
        if quote:
            self._line("", f"“{quote.strip('“”')}”", "italic")

    def _match_made(self, line: LogLine) -> None:
        channels = ", ".join(line.get("channels", ()))
        self._line("matched", f"rule “{line['rule']}” fires ({line['reason']}) → {channels}")

    # --- what arrives -------------------------------------------------------------------------

    def mail(self, mail: Mail) -> None:
        """A mail as it was received."""
        names = ("From", "To", "Subject", "Message-ID", "In-Reply-To")
        headers = [f"{name}: {mail.message[name]}" for name in names if mail.message[name]]
        lines = mail.text.rstrip().splitlines()
        if len(lines) > SHOWN_MAIL_LINES:
            more = f"… and {len(lines) - SHOWN_MAIL_LINES} more lines"
            lines = [*lines[:SHOWN_MAIL_LINES], more]
        text = Text("\n".join([*headers, "", *lines]))
        self._console.print(Panel(text, title="alerted: mail received", title_align="left"))

    def hook(self, hook: Hook) -> None:
        """A webhook as it was received, its list of quotes shortened."""
        verdict = "signature verified" if hook.is_verified else "; ".join(hook.faults)
        body = json.dumps(shortened(hook.body), ensure_ascii=False, indent=2)
        text = Text(f"webhook-id: {hook.webhook_id}\n{body}")
        title = f"alerted: webhook received, {verdict}"
        self._console.print(Panel(text, title=Text(title), title_align="left"))

    def _line(self, verb: str, text: str, style: str = "") -> None:
        # a hanging indent, so that long addresses stay beside their verb
        whole = Text(f"  {verb:<10}", style=style)
        width = max(self._console.width - 12, 20)
        lines = Text(text, style=style).wrap(self._console, width)
        for index, part in enumerate(lines):
            self._console.print((whole if index == 0 else Text(" " * 12)) + part)


def shortened(body: Mapping[str, Any]) -> dict[str, Any]:
    """A webhook's body for reading: the type first, what is known of the departure, few quotes."""
    data = dict(body.get("data", {}))
    departure = {
        name: value for name, value in data.pop("departure", {}).items() if value is not None
    }
    evidence = data.pop("evidence", [])
    if len(evidence) > SHOWN_QUOTES:
        evidence = [*evidence[:SHOWN_QUOTES], f"… and {len(evidence) - SHOWN_QUOTES} more"]
    return {
        **{name: body[name] for name in ("type", "timestamp") if name in body},
        "data": {"departure": _known(departure), **data, "evidence": evidence},
    }


def _known(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _who(line: LogLine) -> str:
    return str(line.get("person") or "somebody not named")


def complaint(line: LogLine) -> str:
    """A warning or error of the service on one line, its trace cut to the end."""
    if line.get("event") == "printed":
        return str(line["text"])
    said = (line.get("url"), line.get("reason"), line.get("detail"), line.get("error"))
    last = str(line.get("exception") or "").strip().rpartition("\n")[2]
    return ", ".join(str(each) for each in (line.get("event"), *said, last) if each)


def without_home(text: str) -> str:
    """Without the name of the user who runs it."""
    home = str(Path.home())
    return text.replace(home, "~") if home != "/" else text
