"""The connection to Bluesky's live stream: disconnects, replays, broken frames, who is followed."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from scheduler.app import open_app
from scheduler.live import Live, LiveSettings
from scheduler.service import Service
from scheduler.settings import Settings
from scheduler.store import Store
from storage import migrate, sources
from storage.engine import Database
from storage.errors import BusyError
from storage.types import Attempt, NewSource, SourceIntent
from tests.bluesky import ADA, BO, HANDLES, NAMES
from tests.jetstream import V2_PATH, Jetstream, account, commit, created, now_us, record
from tests.waiting import until

LISTS = "https://bsky.app/profile/ada.example/lists/3members"


def profile(did: str = ADA) -> str:
    return f"https://bsky.app/profile/{HANDLES[did]}"


def now() -> datetime:
    return datetime.now(UTC)


class Following:
    """A database with accounts that were read, and the stream that they are followed on."""

    def __init__(self, store: Store, stream: Jetstream) -> None:
        self.store, self.stream = store, stream

    async def read(self, url: str, did: str = ADA, reason: str | None = None) -> None:
        """Save that a source was read, or not."""
        attempt = Attempt(now(), 5, "failed" if reason else "fetched", 200, reason)
        memo = {"did": did, "handle": HANDLES[did], "name": NAMES[did]}

        def save(session):
            known = sources.view(session, url) or sources.add(
                session, NewSource(url, url, "bluesky"), now()
            )
            later = now() + timedelta(hours=1)
            sources.save(
                session,
                SourceIntent(known.id, attempt, later, memo=memo, failures=int(bool(reason))),
                now(),
            )

        await self.store.write(save)

    @asynccontextmanager
    async def listening(self):
        settings = LiveSettings(
            self.stream.url,
            "Swansong/test",
            look_every=timedelta(seconds=0.1),
            pause=lambda failures: 0.01 * failures,
        )
        task = asyncio.create_task(Live(self.store, settings, now, lambda: None).run())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    def entries(self, state: str = "pending") -> list[str]:
        """The texts that wait to be read."""
        with self.store.database.read() as session:
            found = session.connection().execute(
                text("SELECT content_post FROM entry WHERE state = :state ORDER BY key"),
                {"state": state},
            )
            posts = [json.loads(row[0]) if row[0] else None for row in found]
        return [post["text"] if post else "" for post in posts]


@asynccontextmanager
async def following(tmp_path, path="/subscribe"):
    store = Store(Database(f"sqlite:///{tmp_path / 'swansong.db'}"))
    migrate.upgrade(store.database)
    try:
        async with Jetstream(path) as stream:
            it = Following(store, stream)
            await it.read(profile())
            async with it.listening():
                await stream.connected(1)
                yield it
    finally:
        store.close()


# --- what is told ---------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/subscribe", V2_PATH])
async def test_both_forms_tell_of_posts(tmp_path, path):
    async with following(tmp_path, path) as it:
        await it.stream.tell(created("3b", "Gardening."), created("3c", "His.", did=BO))
        await it.stream.tell(created("3d", "Cooking."))
        await until(lambda: it.entries() == ["Gardening.", "Cooking."])
        (asked,) = it.stream.asked
        assert "cursor" not in asked
        assert asked.get("wantedDids", asked.get("dids")) == [ADA]
        assert it.stream.headers[0]["user-agent"] == "Swansong/test"
        assert "permessage-deflate" in it.stream.headers[0]["sec-websocket-extensions"]


@pytest.mark.parametrize("path", ["/subscribe", V2_PATH])
async def test_deleted_account_takes_its_posts_along(tmp_path, path):
    async with following(tmp_path, path) as it:
        await it.stream.tell(created("3b", "Gardening."))
        await it.stream.tell(account("deactivated"), account("deleted", BO), created("3c", "Hm."))
        await until(lambda: it.entries() == ["Gardening.", "Hm."])
        await it.stream.tell(account("deleted"))
        await until(lambda: it.entries("skipped") == ["", ""])


async def test_many_posts_at_once_are_all_saved(tmp_path):
    async with following(tmp_path) as it:
        words = [f"Post {number:04}." for number in range(1500)]
        await it.stream.tell(*(created(f"3b{each[5:9]}", each) for each in words))
        await until(lambda: len(it.entries()) >= len(words))
        assert it.entries() == words


# --- trouble --------------------------------------------------------------------------------------


async def test_after_a_disconnect_the_stream_goes_on_where_it_was(tmp_path):
    async with following(tmp_path) as it:
        first = created("3b", "Gardening.")
        await it.stream.tell(first)
        await until(lambda: it.entries() == ["Gardening."])
        it.stream.drop()
        it.stream.refuse(503)
        await it.stream.tell(created("3c", "Told while nobody listened."))
        await it.stream.connected(3)
        await until(lambda: len(it.entries()) == 2)
        cursors = [int(asked["cursor"][0]) for asked in it.stream.asked[1:]]
        assert cursors == [first["time_us"] - 5_000_000] * 2
        assert it.entries() == ["Gardening.", "Told while nobody listened."]


async def test_after_a_restart_the_stream_goes_on_where_it_was(tmp_path):
    async with following(tmp_path) as it:
        first = created("3b", "Gardening.")
        await it.stream.tell(first)
        await until(lambda: it.entries() == ["Gardening."])
        async with it.listening():
            await it.stream.connected(2)
        assert it.stream.asked[1]["cursor"] == [str(first["time_us"] - 5_000_000)]
        assert it.entries() == ["Gardening."]


async def test_what_could_not_be_saved_is_told_again(tmp_path, monkeypatch):
    async with following(tmp_path) as it:
        await it.stream.tell(created("3b", "Gardening."))
        await until(lambda: it.entries() == ["Gardening."])
        write, failed = it.store.write, []

        async def fail(work):
            if not failed:
                failed.append(work)
                raise BusyError("the database is busy")
            return await write(work)

        monkeypatch.setattr(it.store, "write", fail)
        await it.stream.tell(created("3c", "Cooking."))
        await until(lambda: it.entries() == ["Gardening.", "Cooking."])
        assert failed
        assert len(it.stream.asked) == 2


async def test_duplicates_late_comers_and_broken_frames_change_nothing(tmp_path):
    async with following(tmp_path) as it:
        late = created("3b", "Old words.", rev="3b1")
        edited = commit("3b", "3b2", "update", record("New words."))
        deleted = commit("3c", "3c2", "delete")
        broken = commit("3d", "3d", "create", record("x"))
        del broken["commit"]["record"]
        await it.stream.tell(edited, late, edited, deleted, created("3c", "Never.", rev="3c1"))
        await it.stream.tell("{", "[]", '{"kind":"commit"}', '{"$type":"message"}', broken)
        await it.stream.tell(created("3e", "Done."))
        await until(lambda: "Done." in it.entries())
        assert it.entries() == ["New words.", "Done."]
        assert len(it.stream.asked) == 1, "nothing of this ends the connection"


async def test_outdated_cursor_is_given_up(tmp_path):
    async with following(tmp_path, V2_PATH) as it:
        await it.stream.tell(created("3b", "Gardening."))
        await until(lambda: it.entries() == ["Gardening."])
        it.stream.refuse(400)
        it.stream.drop()
        await it.stream.connected(3)
        assert ["cursor" in asked for asked in it.stream.asked] == [False, True, False]
        info = {"$type": "network.bsky.jetstream.subscribeEvents#info", "name": "OutdatedCursor"}
        await it.stream.tell(json.dumps({"$type": "message", "payload": info}))
        await it.stream.tell(created("3c", "Cooking."))
        await until(lambda: it.entries() == ["Gardening.", "Cooking."])


async def test_last_word_of_the_server_ends_a_connection_after_what_came_before(tmp_path):
    async with following(tmp_path, V2_PATH) as it:
        word = '{"$type":"error","error":"ConsumerTooSlow","message":"bye"}'
        await it.stream.tell(created("3b", "Gardening."), word)
        await it.stream.connected(2)
        await until(lambda: it.entries() == ["Gardening."])
        assert "cursor" in it.stream.asked[1]


async def test_message_that_is_too_long_is_not_asked_for_again(tmp_path):
    async with following(tmp_path) as it:
        await it.stream.tell(created("3b", "Gardening."))
        await until(lambda: it.entries() == ["Gardening."])
        await it.stream.tell("x" * 2_500_000)
        await it.stream.connected(2)
        assert "cursor" not in it.stream.asked[1]


async def test_cursor_of_a_wrong_clock_does_not_lead_into_the_future(tmp_path):
    async with following(tmp_path) as it:
        await it.stream.tell(created("3b", "Gardening.", at=now_us() + 10**12))
        await until(lambda: it.entries() == ["Gardening."])
        it.stream.drop()
        await it.stream.connected(2)
        assert int(it.stream.asked[1]["cursor"][0]) < now_us()


async def test_redirect_is_not_followed(tmp_path):
    async with Jetstream() as other, following(tmp_path) as it:
        it.stream.refuse(302, Location=other.url)
        it.stream.drop()
        await it.stream.connected(3)
        assert other.asked == []


# --- who is followed ------------------------------------------------------------------------------


async def test_accounts_that_come_and_go_are_followed_and_left(tmp_path):
    async with following(tmp_path) as it:
        await it.read(profile(BO), BO)
        await it.stream.connected(2)
        assert it.stream.asked[1]["wantedDids"] == [ADA, BO]
        await it.store.write(lambda session: sources.pause(session, profile(BO)))
        await it.stream.connected(3)
        assert it.stream.asked[2]["wantedDids"] == [ADA]
        await until(lambda: it.stream.open == 1)


async def test_account_that_hid_itself_is_not_heard(tmp_path):
    async with following(tmp_path) as it:
        await it.read(profile(BO), BO)
        await it.stream.connected(2)
        await it.read(profile(), reason="parse_failed")
        await it.read(profile(BO), BO, reason="network_failed")
        await it.stream.connected(3)
        assert it.stream.asked[2]["wantedDids"] == [BO], "a cut line says nothing about Bo"


async def test_owner_of_a_list_is_not_followed_for_it(tmp_path):
    async with following(tmp_path) as it:
        await it.read(LISTS, BO)
        await it.read("https://bsky.app/profile/cleo.example", BO)
        await it.stream.connected(2)
        await it.store.write(
            lambda session: sources.pause(session, "https://bsky.app/profile/cleo.example")
        )
        await it.stream.connected(3)
        assert it.stream.asked[2]["wantedDids"] == [ADA]


async def test_more_accounts_than_fit_an_address_are_told_in_a_message(tmp_path):
    async with following(tmp_path) as it:
        urls = [f"https://bsky.app/profile/did:plc:{number:024d}" for number in range(300)]

        def add(session):
            for url in urls:
                source = sources.add(session, NewSource(url, url, "bluesky"), now())
                attempt = Attempt(now(), 5, "fetched", 200)
                sources.save(session, SourceIntent(source.id, attempt, now()), now())

        await it.store.write(add)
        await until(lambda: it.stream.hellos)
        assert len(it.stream.hellos[0]["payload"]["wantedDids"]) == 301
        await it.stream.tell(created("3b", "Gardening."))
        await until(lambda: it.entries() == ["Gardening."])


async def test_live_can_be_switched_off(tmp_path):
    async with Jetstream() as stream:
        settings = Settings.model_validate(
            {
                "database": {"url": f"sqlite:///{tmp_path / 'swansong.db'}"},
                "endpoints": {"bluesky_stream": stream.url},
                "service": {"live": False},
            }
        )
        async with open_app(settings) as app:
            await Following(app.store, stream).read(profile())
            for live, connections in ((False, 0), (True, 1)):
                service = settings.service.model_copy(update={"live": live})
                changed = replace(app, settings=settings.model_copy(update={"service": service}))
                stop = asyncio.Event()
                running = asyncio.create_task(Service(changed).run(stop))
                await (stream.connected(1) if live else asyncio.sleep(0.3))
                assert len(stream.asked) == connections
                stop.set()
                await running
