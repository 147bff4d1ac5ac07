"""How a source is shown: as a line of the list, and by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from scheduler.commands.common import counted
from scheduler.output import ago, cell, plain, print_line, print_table, span, terminal_columns

if TYPE_CHECKING:
    from storage.types import AttemptView, SourceView

WIDE_COLUMNS = 120
"""Of a terminal that holds the whole list; a narrower one gets `_NARROW`, for words stay whole."""
_ALL = (
    *("id", "source", "kind", "tags", "state", "last ok", "last new", "next", "rhythm", "posts"),
    "why",
)
_NARROW = frozenset({"id", "source", "kind", "state", "next", "why"})


def print_list(views: Sequence[SourceView], now: datetime) -> None:
    """All sources, a line each; on a narrow terminal without what `sources show` tells of one."""
    is_wide = terminal_columns() >= WIDE_COLUMNS
    kept = [name for name in _ALL if is_wide or name in _NARROW]
    lines = [dict(zip(_ALL, _row(view, now), strict=True)) for view in views]
    print_table(kept, [[line[name] for name in kept] for line in lines])
    if not is_wide:
        print_line("The rest of one: swansong sources show ID")


def _row(view: SourceView, now: datetime) -> list[str]:
    from scheduler.rhythm_words import describe

    rhythm = describe(view.rhythm)
    is_read = view.state == "active"
    return [
        str(view.id),
        cell(f"{view.title}\n{view.url}" if view.title else view.url),
        view.kind,
        cell(view.tags),
        _state(view),
        ago(view.last_ok_at, now),
        ago(view.last_new_at, now),
        ago(view.next_fetch_at, now).replace(" ago", " due") if is_read else "–",
        rhythm.words if rhythm else "",
        f"{view.posts_count}",
        _why(view, now),
    ]


def _state(view: SourceView) -> str:
    if view.state != "active":
        return view.state
    if view.silent_reason:
        return "silent"
    return f"failing ({view.failures})" if view.failures else "active"


def _why(view: SourceView, now: datetime) -> str:
    """The reason of whatever is not as it should be, and who tells of it besides."""
    return "; ".join(part for part in (_trouble(view), _pushed_by(view, now)) if part)


def _pushed_by(view: SourceView, now: datetime) -> str:
    """Whether a hub tells of what is new, in a few words; empty where none was asked."""
    from scraper.urls import host

    told = view.subscription
    if told is None or told.state == "offered":
        return ""
    hub = cell(host(told.hub))
    if told.state == "denied":
        return cell(f"not pushed: {told.reason or hub}")
    if told.expires_at is None:
        return cell(f"{hub} is asked to push: {told.reason or 'just now'}")
    until = told.expires_at.strftime("%Y-%m-%d %H:%M")
    if told.expires_at <= now:
        return cell(f"pushed by {hub} until {until}, no more: {told.reason or 'not renewed'}")
    return f"pushed by {hub} until {until}"


def _trouble(view: SourceView) -> str:
    if view.state != "active":
        return cell(plain(view).get("state_reason") or "")
    failure = " ".join(part for part in (view.last_reason, view.last_detail) if part)
    reasons = [view.silent_reason or "", failure if view.failures else ""]
    if reasons[0].startswith(view.last_detail or " "):
        reasons.pop()  # the failure is the silence
    return cell("; ".join(filter(None, reasons)))


def print_source(view: SourceView, attempts: Sequence[AttemptView], now: datetime) -> None:
    """Everything known of one source, a fact a line, and its last readings."""
    print_line(cell(view.title or view.url))
    for name, told in _facts(view, now):
        print_line(f"  {name:<13} {told}")
    if attempts:
        print_line("\nlast readings")
        print_table(
            ("when", "outcome", "status", "took", "entries", "new", "why"),
            [_attempt(each) for each in attempts],
        )


def _facts(view: SourceView, now: datetime) -> Iterable[tuple[str, str]]:
    from scheduler.rhythm_words import describe

    rhythm = describe(view.rhythm)
    every = view.interval_seconds
    yield "address", cell(view.url)
    yield "kind", view.kind
    for name, value in sorted(view.options.extra.items()):
        yield "option", cell(f"{name} = {value}")
    if view.options.link_selector:
        yield "links", cell(view.options.link_selector)
    if view.tags:
        yield "tags", cell(view.tags)
    yield "from", "the configuration" if view.origin == "config" else "sources add"
    yield "state", _state(view)
    if trouble := _trouble(view):
        yield "why", trouble
    yield "interval", span(timedelta(seconds=every)) if every else "by [fetch] interval"
    if rhythm:
        yield "rhythm", rhythm.words
    if pushed := _pushed_by(view, now):
        yield "pushed", pushed
    yield "last ok", ago(view.last_ok_at, now)
    yield "last new", ago(view.last_new_at, now)
    if view.state == "active":
        yield "next", ago(view.next_fetch_at, now).replace(" ago", " due")
    yield "posts", f"{view.posts_count}, telling of {counted(view.departures_count, 'departure')}"


def _attempt(attempt: AttemptView) -> list[str]:
    failure = " ".join(part for part in (attempt.reason, attempt.detail) if part)
    return [
        cell(attempt.started_at),
        attempt.outcome,
        cell(attempt.status),
        f"{attempt.duration_ms / 1000:.1f} s",
        f"{attempt.entries_count}",
        f"{attempt.new_count}",
        cell(failure),
    ]
