"""What must happen in the demo, and what of it is missing: pure.

Seen (log, mails, webhooks) × Web → missing(…) → sentences, none when all is well
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from bs4 import BeautifulSoup

from scheduler.demo.child import LogLine
from scheduler.demo.documents import (
    EARLIER_LEAVER,
    FINANCE_CHIEF,
    LAB,
    LEADER_LEAVES,
    LEAVER,
    MEMBERS,
    NEGATIVES,
    OLD,
    PROOF_MACHINE,
    SOURCES,
    Document,
    Web,
)
from scheduler.demo.receivers import Hook, Mail

FOUND = ("departure_found", "departure_merged")


@dataclass(slots=True)
class Seen:
    """Everything that came in so far."""

    log: list[LogLine] = field(default_factory=list)
    mails: list[Mail] = field(default_factory=list)
    hooks: list[Hook] = field(default_factory=list)

    def lines(self, *events: str) -> list[LogLine]:
        """The log lines of these events."""
        return [line for line in self.log if line.get("event") in events]


@dataclass(frozen=True, slots=True)
class Expected:
    """One thing that must have happened."""

    what: str
    holds: Callable[[Seen, Web], bool]


def missing(expected: Sequence[Expected], seen: Seen, web: Web) -> list[str]:
    """What of it has not happened (yet)."""
    return [each.what for each in expected if not each.holds(seen, web)]


# --- before the news ----------------------------------------------------------------------------


def _sources_were_read(seen: Seen, web: Web) -> bool:
    read = {line["url"] for line in seen.lines("source_fetched") if line.get("first_read")}
    return {web.url(site, path) for site, path in SOURCES.items()} <= read


def _was_read(document: Document) -> Callable[[Seen, Web], bool]:
    def holds(seen: Seen, web: Web) -> bool:
        url = web.url(document.site, document.path)
        return any(line.get("url") == url for line in seen.lines("post_saved"))

    return holds


BEFORE = (
    Expected("the first reading of all three sources", _sources_were_read),
    *(Expected(f"the old page “{each.title}”", _was_read(each)) for each in OLD),
    Expected(
        f"the older departure of {EARLIER_LEAVER}",
        lambda seen, _: bool(_told(seen, EARLIER_LEAVER, *FOUND)),
    ),
)


# --- the news -----------------------------------------------------------------------------------


def _told(seen: Seen, person: str, *events: str) -> list[LogLine]:
    return [line for line in seen.lines(*events) if line.get("person") == person]


def _is_joined(document: Document | None, posts: int) -> Callable[[Seen, Web], bool]:
    """A page, or the original (None), told of the same departure as the posts before it."""

    def holds(seen: Seen, web: Web) -> bool:
        told = _told(seen, LEAVER, *FOUND)
        return (
            len(told) >= posts
            and told[posts - 1].get("posts") == posts
            and len({line.get("departure") for line in told}) == 1
            and told[posts - 1] in _of_page(seen, _url(document, web))
        )

    return holds


def _url(document: Document | None, web: Web) -> str:
    return web.url(document.site, document.path) if document else web.post_url


def _of_page(seen: Seen, url: str) -> list[LogLine]:
    """What the log says of the departures that one page told: it follows its saving."""
    lines: list[LogLine] = []
    is_inside = False
    for line in seen.lines("post_saved", *FOUND):
        if line.get("event") == "post_saved":
            is_inside = line.get("url") == url
        elif is_inside:
            lines.append(line)
    return lines


def _rose(seen: Seen, web: Web) -> bool:
    first = [line.get("status") for line in _of_page(seen, _url(LEADER_LEAVES, web))]
    then = [line.get("status") for line in _of_page(seen, web.post_url)]
    return (first, then) == (["reported"], ["announced"])


def _was_forbidden(seen: Seen, web: Web) -> bool:
    url = web.url(MEMBERS.site, MEMBERS.path)
    skipped = [line for line in seen.lines("entry_skipped") if line.get("url") == url]
    return any(line.get("reason") == "robots_forbidden" for line in skipped)


def _is_none(document: Document) -> Callable[[Seen, Web], bool]:
    def holds(seen: Seen, web: Web) -> bool:
        url = web.url(document.site, document.path)
        saved = [line for line in seen.lines("post_saved") if line.get("url") == url]
        return bool(saved) and all(line.get("departures") == 0 for line in saved)

    return holds


def _mailed(reason: str) -> Callable[[Seen, Web], bool]:
    is_answer = reason != "new"

    def holds(seen: Seen, _: Web) -> bool:
        return any(
            LEAVER in str(mail.message["Subject"])
            and (mail.message["In-Reply-To"] is not None) == is_answer
            for mail in seen.mails
        )

    return holds


def _hooked(person: str, kind: str) -> Callable[[Seen, Web], bool]:
    def holds(seen: Seen, _: Web) -> bool:
        return any(
            hook.body.get("type") == kind and hook.body["data"]["departure"]["person"] == person
            for hook in seen.hooks
            if hook.is_verified
        )

    return holds


NEWS = (
    Expected(
        f"{LEAVER} leaves {LAB}, found in the article",
        lambda seen, web: (
            [line.get("organization") for line in _of_page(seen, _url(LEADER_LEAVES, web))] == [LAB]
        ),
    ),
    Expected("the original post, joined to the same departure", _is_joined(None, 2)),
    Expected("the rise from reported to announced by the original post", _rose),
    Expected(
        f"the departure of {FINANCE_CHIEF}",
        lambda seen, _: bool(_told(seen, FINANCE_CHIEF, *FOUND)),
    ),
    Expected("the page left alone because of robots.txt", _was_forbidden),
    *(
        Expected(f"“{each.title}” read as no departure", _is_none(each))
        for each in NEGATIVES
        if each.site != "benchside"
    ),
    Expected(f"the mail about {LEAVER}", _mailed("new")),
    Expected(f"the mail that confirms {LEAVER}, in the same thread", _mailed("confirmed")),
    Expected(f"the webhook about {LEAVER}", _hooked(LEAVER, "departure.new")),
    Expected(f"the webhook that confirms {LEAVER}", _hooked(LEAVER, "departure.confirmed")),
    Expected(f"the webhook about {FINANCE_CHIEF}", _hooked(FINANCE_CHIEF, "departure.new")),
)
SECOND_SITE = (
    Expected("the second article, joined to the same departure", _is_joined(PROOF_MACHINE, 3)),
    *(
        Expected(f"“{each.title}” read as no departure", _is_none(each))
        for each in NEGATIVES
        if each.site == "benchside"
    ),
)


# --- what must never happen ---------------------------------------------------------------------


def faults(seen: Seen, web: Web) -> list[str]:
    """What came in and is wrong; none when all is well."""
    return [*_log_faults(seen), *_mail_faults(seen), *_hook_faults(seen, web)]


def _log_faults(seen: Seen) -> Iterator[str]:
    for line in seen.log:
        if line.get("level") in ("error", "critical"):
            yield f"the service reported an error: {line.get('event')}"


def _mail_faults(seen: Seen) -> Iterator[str]:
    for mail in seen.mails:
        subject = mail.message["Subject"]
        yield from (f"the mail “{subject}” has {fault}" for fault in mail.faults)
        if EARLIER_LEAVER in str(subject):
            yield f"an alert for {EARLIER_LEAVER}, whom the first reading knew"


def _hook_faults(seen: Seen, web: Web) -> Iterator[str]:
    for hook in seen.hooks:
        yield from (f"the webhook {hook.webhook_id}: {fault}" for fault in hook.faults)
        if hook.is_verified:
            yield from quote_faults(hook, web)
    for webhook_id, count in Counter(hook.webhook_id for hook in seen.hooks).items():
        if count > 1:
            yield f"the webhook {webhook_id} came {count} times"


def quote_faults(hook: Hook, web: Web) -> Iterator[str]:
    """Every quote of an alert must stand in the page that it names, as the site serves it."""
    data = hook.body["data"]
    if data["departure"]["person"] == EARLIER_LEAVER:
        yield f"an alert for {EARLIER_LEAVER}, whom the first reading knew"
    if not data["evidence"]:
        yield f"the webhook {hook.webhook_id} has no evidence"
    for each in data["evidence"]:
        page = web.text_at(each["url"])
        if page is None or _squeezed(each["quote"]) not in _squeezed(_visible(page)):
            yield f"the quote “{each['quote']}” does not stand in {each['url']}"


def _visible(page: str) -> str:
    return BeautifulSoup(page, "lxml").get_text()


def _squeezed(text: str) -> str:
    """Without white space, which mark-up and plain text set differently."""
    return "".join(text.split())
