"""The way of a post, stage by stage; decides nothing, calls in order.

    read_source:  source → fetch → list → decide → save (entries become due)
    read_entry:   entry → content | platform's endpoint | page → post and reading
                  | archive, for a reference that is gone and if it is asked for
                  → second reader, where there is one and the reading is doubtful
                  → save + match + enqueue, in one transaction (references become due)
    check_post:   stored post → platform's endpoint → gone? withheld? else, as an entry, saved

A failure that was to be expected is an intent like any other. A bug is recorded on the source or
entry that met it, sets that one aside, and hurts no other.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlmodel import Session

from scheduler import decide, matching, pacing, reactions, silence
from scheduler.alerts import payload, settling
from scheduler.decide import SourceOutcome, Timing
from scheduler.pacer import Pacer
from scheduler.rules import Known
from scheduler.second_reader import SecondReader
from scheduler.settings import Settings
from scheduler.store import Store
from scheduler.workers import Workers
from scraper import platforms, stages
from scraper.archive import Copy, find_copy
from scraper.captures import read_capture
from scraper.endpoints import Endpoints
from scraper.errors import BudgetError, FetchError, ParseError, ScraperError
from scraper.fetch import Fetcher
from scraper.places import Place
from scraper.records import THRESHOLD, Fetched, NotAPost, Post
from scraper.stages import SourceRead
from scraper.told import Told
from scraper.urls import host
from scraper.visit import visit
from scraper.watching import read_source
from storage import archives, checks, entries, gone, outbox, posts, runs, waves
from storage import sources as source_store
from storage.identity.organizations import EMPTY, Directory, Unit
from storage.types import (
    Change,
    EntryForFetch,
    EntryIntent,
    MatchIntent,
    NoticeIntent,
    PlaceView,
    Plan,
    PostForCheck,
    PostIntent,
    Saved,
    SourceForFetch,
    SourceIntent,
    SourceSaved,
)

log = structlog.get_logger()

SET_ASIDE = timedelta(hours=1)
"""How long a source rests that met a bug of ours: asking again at once would meet it again."""

EntryOutcome = Told | NotAPost | FetchError | ParseError


@dataclass(frozen=True, slots=True)
class Pipeline:
    """The stages, bound to their effects."""

    store: Store
    fetcher: Fetcher
    workers: Workers
    settings: Settings
    endpoints: Endpoints
    now: Callable[[], datetime]
    pacer: Pacer
    jitter: Callable[[], float] = field(default=random.random)
    second_reader: SecondReader | None = None
    directory: Directory = EMPTY
    against: Callable[[Told], str | None] = field(default=lambda _: None)
    """Why a backfill does not keep a post that was read; None: it does."""
    units: dict[str, Unit] = field(default_factory=dict, repr=False)
    """The organisations that rules asked for of late, by name."""

    # --- sources --------------------------------------------------------------------------

    async def read_source(self, source: SourceForFetch) -> SourceSaved | None:
        """One attempt on a source. None when a bug of ours ended it (recorded and logged)."""
        started_at = self.now()
        try:
            outcome = await self._list(source)
            if isinstance(outcome, BudgetError):
                await self._put_off(source, outcome)
                return None
            timing = self._timing(started_at)
            intent = decide.decide_source(source, outcome, timing)
            plan = pacing.planner(source, outcome, timing, await self.pacer.pace())
            return await self._save_source(source, intent, plan)
        except Exception as error:  # the boundary: one source's bug is no other's
            log.exception("source_crashed", url=source.url)
            await self._set_aside(source, started_at, error)
            return None

    async def _list(self, source: SourceForFetch) -> SourceOutcome:
        place, conditions = self._place(source), decide.conditions_for(source)
        return await read_source(place, source.kind, conditions, self.fetcher.get, self._list_page)

    async def list_pushed(self, source: SourceForFetch, fetched: Fetched) -> SourceRead:
        """What a hub delivered of a source, read as the source is. Raises ParseError."""
        return await self._list_page(fetched, source.kind, self._place(source))

    def _place(self, source: SourceForFetch) -> Place:
        return Place(
            url=source.url,
            options=source.options,
            memo=source.memo,
            is_first_read=source.is_first_read,
            endpoints=self.endpoints,
            accounts=self.fetcher.accounts,
            contact=self.fetcher.contact,
            asked_at=self.now(),
        )

    async def _list_page(self, fetched: Fetched, kind: str, place: Place) -> SourceRead:
        return await self.workers.run(stages.list_source, fetched, kind, place)

    async def _put_off(self, source: SourceForFetch, error: BudgetError) -> None:
        until = error.retry_at or self.now()
        await self.store.write(lambda session: source_store.postpone(session, source.id, until))
        log.debug("source_put_off", url=source.url, detail=str(error))

    async def _save_source(
        self, source: SourceForFetch, intent: SourceIntent, plan: Plan | None
    ) -> SourceSaved:
        def save(session: Session) -> SourceSaved:
            saved = source_store.save(session, intent, self.now(), redact=self._redacts, plan=plan)
            if saved.has_fallen_silent and self.settings.operator.channels:
                outbox.enqueue_notice(session, self._silence_notice(source, intent), self.now())
            return saved

        saved = await self.store.write(save)
        _log_source(source, intent, saved)
        return saved

    @property
    def _redacts(self) -> bool:
        return self.settings.privacy.on_author_delete == "redact"

    def _silence_notice(self, source: SourceForFetch, intent: SourceIntent) -> NoticeIntent:
        since = source.last_new_at.isoformat() if source.last_new_at else "the start"
        message = f"{source.url} has fallen silent: {intent.silent_reason}"
        return NoticeIntent(
            key=f"silent:{source.id}:{since}",
            channels=self.settings.operator.channels,
            payload=payload.notice_payload("operator.source_silent", message, self.now()),
        )

    async def _set_aside(
        self, source: SourceForFetch, started_at: datetime, error: Exception
    ) -> None:
        bug = ParseError(f"a bug of Swansong: {type(error).__name__}: {error}")
        bug.reason = silence.BUG
        intent = decide.decide_source(source, bug, self._timing(started_at))
        rest = max(intent.next_fetch_at, self.now() + SET_ASIDE)
        await self.store.write(
            lambda session: source_store.save(session, decide.postponed(intent, rest), self.now())
        )

    def _timing(self, started_at: datetime) -> Timing:
        return Timing(started_at, self.now(), self.settings.fetch.interval, self.jitter())

    # --- entries --------------------------------------------------------------------------

    async def read_entry(self, entry: EntryForFetch) -> Saved | None:
        """One attempt on an entry. None when it gave no post (settled with its reason)."""
        try:
            outcome = await self._read(entry)
            if isinstance(outcome, BudgetError):
                until = outcome.retry_at or self.now()
                await self.store.write(lambda session: entries.postpone(session, entry.id, until))
                log.debug("entry_put_off", url=entry.entry.url, detail=str(outcome))
                return None
            if isinstance(outcome, Told):
                told = await self._told(outcome)
                # what a kept post points to is part of the same story, whatever it says
                against = self.against(told) if entry.depth == 0 else None
                if against is None:
                    return await self._save_post(entry, told)
                intent = EntryIntent(entry.id, "skipped", against)
            else:
                intent = decide.decide_entry(entry, outcome, self.now())
        except ScraperError as error:
            intent = decide.decide_entry(entry, _as_parse_error(error), self.now())
        except Exception as error:  # the boundary: one entry's bug is no other's
            log.exception("entry_crashed", url=entry.entry.url)
            intent = EntryIntent(entry.id, "failed", "bug", f"{type(error).__name__}: {error}")
        _log_entry(entry, await self.store.write(partial(self._settle, entry=entry, intent=intent)))
        return None

    def _settle(self, session: Session, entry: EntryForFetch, intent: EntryIntent) -> EntryIntent:
        """What was written in the end: there may be another place to ask."""
        now = self.now()
        reference = platforms.recognise(entry.entry.url)
        keys = (entry.entry.key, reference.key) if reference else (entry.entry.key,)
        if intent.is_gone and self.settings.fetch.archive_fallback:
            archive = host(self.endpoints.wayback)
            if archives.want(session, entry.id, keys, reference, archive, now):
                return EntryIntent(entry.id, "pending", intent.reason, f"{archive} is asked", now)
        if _says_gone(intent) and reference and platforms.resolver(reference.platform):
            # the platform itself says so; an address that leads nowhere any more says nothing
            if gone.mark(session, keys, now, redact=self._redacts):
                return intent
        elif intent.reason == "withheld":
            gone.withhold(session, entry.id, now)
        entries.settle(session, intent, now)
        if entry.asks_archive and intent.state != "pending":
            archives.answered(session, entry.id)
        return intent

    async def _read(self, entry: EntryForFetch) -> EntryOutcome:
        if entry.entry.post is not None:
            return await self.workers.run(stages.read_post, entry.entry.post)
        if entry.entry.content_html is not None:
            return await self.workers.run(stages.read_content, entry.entry, None)
        if entry.entry.capture is not None:
            held = await read_capture(entry.entry, self.fetcher.get)
            if isinstance(held, Copy):
                return await self.workers.run(stages.read_capture, held, entry.entry)
            return held
        url = entry.entry.url
        if entry.asks_archive:
            copy = await find_copy(url, self.fetcher.get, self.endpoints)
            return await self._read_copy(copy, entry) if isinstance(copy, Copy) else copy
        found = await visit(url, self.fetcher.get, self.endpoints)
        if isinstance(found, Post):
            return await self.workers.run(stages.read_post, found)
        if isinstance(found, Fetched):
            return await self.workers.run(stages.read_page, found, entry.entry)
        return found

    async def _read_copy(self, copy: Copy, entry: EntryForFetch) -> Told | NotAPost:
        return await self.workers.run(stages.read_copy, copy, entry.entry)

    # --- posts that are asked for again -------------------------------------------------------

    async def check_post(self, known: PostForCheck) -> Saved | None:
        """Ask a post's platform whether it is as it was. None where it gave nothing else."""
        now = self.now()
        try:
            found = await visit(known.url, self.fetcher.get, self.endpoints)
            if isinstance(found, Post) and decide.is_other(known, found):
                told = await self._told(await self.workers.run(stages.read_post, found))
                return await self._save_post(known.entry, told, is_check=True)
            intent = decide.decide_check(known, found, now)
        except ScraperError as error:
            intent = decide.decide_check(known, _as_parse_error(error), now)
        except Exception as error:  # the boundary: one post's bug is no other's
            log.exception("check_crashed", url=known.url)
            intent = decide.decide_check(known, ParseError(f"a bug of Swansong: {error}"), now)
        await self.store.write(
            lambda session: checks.settle(session, intent, now, redact=self._redacts)
        )
        log.info("post_checked", url=known.url, fate=intent.fate)
        return None

    async def _told(self, told: Told) -> Told:
        return told if self.second_reader is None else await self.second_reader.read(told)

    # --- saving ---------------------------------------------------------------------------

    async def _save_post(
        self, entry: EntryForFetch, told: Told, *, is_check: bool = False
    ) -> Saved:
        now = self.now()
        intent = PostIntent(
            entry_id=entry.id,
            post=told.post,
            reading=told.reading,
            seen_at=now,
            source_id=entry.source_id,
            run_id=entry.run_id,
            depth=entry.depth,
            is_silent=entry.is_silent,
            follow_references=self.settings.fetch.follow_references,
            fetchable=frozenset(
                reference.key
                for reference in told.post.references
                if platforms.is_fetchable(reference)
            ),
            check_at=decide.next_check_at(told, entry.first_seen_at, now),
            is_check=is_check,
            redact=self._redacts,
            replies_host=reactions.whom_to_ask(told, entry, self.settings),
            count_at=reactions.first_count_at(told.post, now),
        )
        alerts = decide.is_news(told.post, entry, now)

        def save(session: Session) -> tuple[Saved, list[MatchIntent]]:
            saved = posts.save(session, intent, now, self.directory)
            matches = self.matches(session, saved.changes, now) if alerts else []
            if matches and entry.run_id is not None:
                matches = matches[: runs.take_alerts(session, entry.run_id, len(matches))]
            settling.enqueue(session, saved.changes, matches, self.settings.channels, now)
            return saved, matches

        saved, matches = await self.store.write(save)
        _log_post(told.post, saved, matches)
        return saved

    def matches(
        self, session: Session, changes: tuple[Change, ...], now: datetime
    ) -> list[MatchIntent]:
        """Every rule that fires on every change, and on the waves that began or grew with them."""
        asked, found = self.settings.rules, []
        known = Known(self.settings.detect.min_score, self.directory, units=self.units)
        places: dict[int, PlaceView | None] = {}
        for each in matching.on_changes(session, asked, changes, known):
            departure = each.change.departure
            number = departure.id
            if number not in places:
                places[number] = waves.place(session, departure, known.min_score, known.directory)
            body = payload.departure_payload(
                each.change, each.rule.name, each.reason, now, places[number]
            )
            found.append(MatchIntent(each.rule.name, number, each.reason, each.rule.channels, body))
        for each in matching.on_waves(session, asked, changes, known, now):
            assert each.wave is not None, each
            number, which = each.change.departure.id, f"wave {each.wave.wave.id}"
            body = payload.wave_payload(each.wave, each.rule.name, now)
            found.append(MatchIntent(each.rule.name, number, which, each.rule.channels, body))
        return found


def _says_gone(intent: EntryIntent) -> bool:
    return intent.reason in ("gone", "deleted")


def _as_parse_error(error: ScraperError) -> FetchError | ParseError:
    return error if isinstance(error, FetchError | ParseError) else ParseError(str(error))


def _log_source(source: SourceForFetch, intent: SourceIntent, saved: SourceSaved) -> None:
    attempt = intent.attempt
    next_at = saved.next_fetch_at or intent.next_fetch_at
    keys = {"url": source.url, "next_at": next_at.isoformat(timespec="seconds")}
    if attempt.outcome == "failed":
        log.warning("source_failed", reason=attempt.reason, detail=attempt.detail, **keys)
    else:
        log.info(
            f"source_{attempt.outcome}",
            entries=attempt.entries_count,
            new=saved.new_entries,
            edited=saved.edited_entries,
            first_read=intent.is_silent,
            **keys,
        )
    if saved.has_fallen_silent:
        log.warning("source_fell_silent", url=source.url, detail=intent.silent_reason)
    if intent.stop_reason:
        log.warning("source_stopped", url=source.url, detail=intent.stop_reason)


def _log_entry(entry: EntryForFetch, intent: EntryIntent) -> None:
    event = "entry_postponed" if intent.state == "pending" else f"entry_{intent.state}"
    log.info(event, url=entry.entry.url, reason=intent.reason, detail=intent.detail)


def _event(change: Change) -> str:
    if change.departure.score < THRESHOLD:
        return "departure_doubted"
    return "departure_found" if change.is_new else "departure_merged"


def _log_post(post: Post, saved: Saved, matches: list[MatchIntent]) -> None:
    log.info(
        "post_saved",
        url=post.url,
        title=post.title,
        departures=sum(change.departure.score >= THRESHOLD for change in saved.changes),
        references=saved.references,
    )
    for change in saved.changes:
        departure = change.departure
        log.info(
            _event(change),
            departure=departure.id,
            person=departure.person,
            organization=departure.organization,
            status=departure.status,
            score=departure.score,
            confirmed=departure.is_confirmed,
            posts=departure.posts_count,
        )
    for match in matches:
        log.info(
            "match_made",
            rule=match.rule,
            departure=match.departure_id,
            reason=match.reason,
            channels=list(match.channels),
        )
