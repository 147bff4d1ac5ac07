"""A person, or a post, is erased for good: nothing of them is left, and nothing brings it back."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlmodel import Session

from scraper.records import Entry, Evidence
from storage import (
    deliveries,
    entries,
    forgetting,
    forgotten,
    holding,
    migrate,
    outbox,
    posts,
    queries,
)
from storage.engine import Database
from storage.identity.organizations import EMPTY
from storage.queries import DepartureFilter
from storage.types import DigestIntent, MatchIntent
from tests.cli import Cli
from tests.databases import NOW, said, told_in

NEWS = "https://news.example/moves"
OWN = "https://mira.example/bye"
MIRA = "Mira Solberg is leaving Quillon Labs"
KAI = "Kai Brandt is leaving Calder Works"
BOTH = f"{MIRA}, it was said. {KAI} too. Solberg thanked everybody, and Brandt will sail."
"""A story of two."""


def quoted(person: str, organization: str, quote: str, body: str, **more):
    start = body.index(quote)
    evidence = (Evidence("departure", quote, start, start + len(quote)),)
    return said(person, organization, evidence=evidence, **more)


def story(url: str = NEWS, **more):
    leaves = (
        quoted("Mira Solberg", "Quillon Labs", MIRA, BOTH),
        quoted("Kai Brandt", "Calder Works", KAI, BOTH),
    )
    return told_in(url, *leaves, text=BOTH, post={"title": "Mira Solberg and others move"}, **more)


def farewell():
    body = "I am Mira Solberg, and I am leaving Quillon Labs after six years."
    own = quoted(
        "Mira Solberg", "Quillon Labs", "I am leaving Quillon Labs", body, voice="first_person",
        handle="mirasol",
    )  # fmt: skip
    author = {"author": "Mira Solberg", "author_handle": "mirasol"}
    return told_in(OWN, own, text=body, post=author)


def save(database: Database, *intents) -> list[int]:
    """The departures that they changed."""
    found = []
    for intent in intents:
        with database.write() as session:
            saved = posts.save(session, intent, NOW)
            for change in saved.changes:
                body = {
                    "type": "departure.new",
                    "data": {"departure": {"person": change.departure.person}},
                }
                number = change.departure.id
                outbox.enqueue(session, MatchIntent("r", number, "new", ("a",), body), NOW)
                found.append(number)
    return found


def forget(database: Database, name: str = "Mira Solberg", **more) -> forgetting.Remembered:
    with database.write() as session:
        organization = more.pop("organization", None)
        found = forgetting.find_person(session, name, organization, EMPTY, **more)
        forgetting.erase(session, found, NOW)
    return found


def people(database: Database) -> list[str | None]:
    with database.read() as session:
        return [each.person for each in queries.departures(session, DepartureFilter(limit=50))]


def everything(session: Session) -> str:
    """All that the database holds, as one text."""
    names = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if session.get_bind().dialect.name == "sqlite"
        else "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
    )
    tables = [row[0] for row in session.connection().execute(text(names)).all()]
    rows = [
        str(row)
        for name in tables
        for row in session.connection().execute(text(f'SELECT * FROM "{name}"')).all()
    ]
    return "\n".join(rows)


def test_person_is_in_no_row_any_more_and_others_stay(database):
    save(database, story(), farewell())
    found = forget(database)
    with database.read() as session:
        left = everything(session)
        (kai,) = queries.departures(session, DepartureFilter(limit=50))
        told = session.connection().execute(text("SELECT text, title FROM post")).one()
    assert len(found.departures) == 1
    assert (len(found.own_posts), len(found.other_posts)) == (1, 1)
    for word in ("Mira", "Solberg", "mirasol"):
        assert word not in left
    assert kai.person == "Kai Brandt"
    (quote,) = kai.evidence
    assert told.text[quote.start : quote.end] == quote.quote == KAI
    assert len(told.text) == len(BOTH)
    assert told.title == "████ ███████ and others move"


def test_nothing_brings_the_person_back(database):
    save(database, farewell())
    forget(database)
    save(database, farewell(), story(), story("https://other.example/b"))
    elsewhere = told_in(
        "https://third.example/c",
        quoted("Мира Сольберг", "Quillon Labs", "Quillon Labs", "Мира Сольберг: Quillon Labs"),
        text="Мира Сольберг: Quillon Labs",
    )
    save(database, elsewhere)
    assert people(database) == ["Kai Brandt"]
    with database.read() as session:
        left = everything(session)
    assert "Solberg" not in left


def test_somebody_else_of_the_same_name_is_recorded(database):
    save(database, story())
    forget(database)
    namesake = "Mira Solberg is leaving Tern Shipping"
    save(
        database,
        told_in("https://x.example/1", quoted("Mira Solberg", "Tern Shipping", namesake, namesake),
                text=namesake),
    )  # fmt: skip
    assert sorted(people(database)) == ["Kai Brandt", "Mira Solberg"]


def test_everywhere_means_whatever_they_leave(database):
    forget(database, everywhere=True)
    other = "Mira Solberg is leaving Tern Shipping"
    save(
        database,
        told_in("https://x.example/1", quoted("Mira Solberg", "Tern Shipping", other, other),
                text=other),
    )  # fmt: skip
    assert people(database) == []


def test_organization_tells_apart_who_is_meant(database):
    tern = "Mira Solberg is leaving Tern Shipping"
    other = told_in("https://x.example/1", quoted("Mira Solberg", "Tern Shipping", tern, tern),
                    text=tern)  # fmt: skip
    save(database, farewell(), other)
    found = forget(database, organization="Quillon Labs")
    assert len(found.departures) == 1
    assert people(database) == ["Mira Solberg"]


def test_entry_of_an_erased_post_is_not_read_again(database):
    with database.write() as session:
        listed = farewell().post
        entries.enqueue(
            session,
            [Entry(url=listed.url, key=listed.key, title="Mira Solberg leaves")],
            source_id=None, depth=0, is_silent=False, run_id=None, now=NOW,
        )  # fmt: skip
        number = session.connection().execute(text("SELECT id FROM entry")).scalar_one()
    save(database, replace(farewell(), entry_id=number))
    forget(database)
    with database.read() as session:
        row = session.connection().execute(text("SELECT state, reason, title FROM entry")).one()
    assert tuple(row) == ("skipped", "forgotten", None)


def test_post_is_erased_by_its_address(database):
    save(database, farewell(), story())
    with database.write() as session:
        found = forgetting.find_post(session, farewell().post.key, EMPTY)
        forgetting.erase(session, found, NOW)
    save(database, farewell())
    with database.read() as session:
        urls = session.connection().execute(text("SELECT url FROM post")).scalars().all()
    assert urls == [NEWS]
    assert sorted(people(database)) == ["Kai Brandt", "Mira Solberg"]


def test_handle_is_erased_with_all_that_it_wrote(database):
    hello = told_in("https://social.example/@mirasol/1", text="Good morning to all of you.",
                    post={"author_handle": "MiraSol"})  # fmt: skip
    save(database, farewell(), hello)
    with database.write() as session:
        forgetting.erase(session, forgetting.find_handle(session, "@mirasol", EMPTY), NOW)
    save(database, hello)
    with database.read() as session:
        assert session.connection().execute(text("SELECT count(*) FROM post")).scalar_one() == 0
    assert people(database) == []


@pytest.mark.parametrize("others", [True, False])
def test_who_is_forgotten_is_in_no_digest(database, others):
    numbers = save(database, story())
    chosen = numbers if others else numbers[:1]
    with database.write() as session:
        listed = deliveries.list_views(session)
        members = [each.id for each in reversed(listed) if each.departure_id in chosen]
        alerts = [{"type": "departure.new", "data": {"departure": {"id": n}}} for n in chosen]
        data = {"reason": "quiet", "alerts": alerts, "count": len(alerts)}
        body = {"type": "digest", "data": data}
        digest_id = holding.bundle(session, DigestIntent("a", tuple(members), body), NOW)
    forget(database)
    with database.read() as session:
        found = deliveries.get_whole(session, digest_id)
    if not others:
        assert found is None
        return
    left = [each["data"]["departure"]["id"] for each in found.payload["data"]["alerts"]]
    assert (left, found.payload["data"]["count"]) == (numbers[1:], 1)


@pytest.mark.parametrize(
    ("name", "language", "text", "masked"),
    [
        ("Mira Solberg", "en", "Solberg's market, Mira", "███████'s market, ████"),
        ("Ada de Vries", "en", "De facto death, Vries said", "De facto death, █████ said"),
        ("Li Wu", "en", "Lists by Li; Life with Wu", "Lists by ██; Life with ██"),
        ("Mark Hall", "en", "Market Hallway: Mark Hall left", "Market Hallway: ████ ████ left"),
        ("Konrad Nowak", "pl", "Odejście Konrada Nowakowi", "Odejście ███████ ████████"),
        ("黒柳沙織", "ja", "黒柳沙織さんが退任", "████さんが退任"),
    ],
)  # fmt: skip
def test_name_is_masked_and_other_words_are_not(name, language, text, masked):
    found = forgotten.masked(text, [name], language)
    assert found == masked
    assert len(found) == len(text)


# --- as its user meets it -------------------------------------------------------------------------


@pytest.fixture
def cli(tmp_path):
    with Database(f"sqlite:///{tmp_path / 'swansong.db'}") as database:
        migrate.upgrade(database)
        save(database, story(), farewell())
    cli = Cli(tmp_path)
    cli.configure("")
    return cli


def test_command_shows_first_and_asks(cli):
    shown = cli.run("forget", "Mira Solberg", "--dry-run")
    assert shown.code == 0
    assert "Mira Solberg, Quillon Labs" in shown.out
    assert "1 post of their own: erased" in shown.out
    refused = cli.run("forget", "Mira Solberg")
    assert refused.code == 1
    assert "--yes" in refused.err
    assert len(cli.run("departures", "list", "--json").json) == 2


def test_command_erases_from_the_file_itself(cli, tmp_path):
    done = cli.run("forget", "Mira Solberg", "--yes", "--json")
    assert done.code == 0, done.err
    assert done.json["erased"] is True
    with sqlite3.connect(tmp_path / "swansong.db") as connection:
        connection.execute("VACUUM")
    assert b"Solberg" not in (tmp_path / "swansong.db").read_bytes()
    again = cli.run("forget", "Mira Solberg", "--dry-run")
    assert "Nothing is stored" in again.out
