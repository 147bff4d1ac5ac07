"""Was it right? What users say of alerts is stored, counted, and exported."""

from __future__ import annotations

import json
from urllib.parse import urlencode

import pytest

from benchmarks import gate
from scheduler.alerts.mail import compose
from scheduler.alerts.payload import departure_payload
from scheduler.web import verdicts as room
from scheduler.web.listening import take
from scheduler.web.server import serving
from storage import curating, deliveries, forgetting, outbox, posts, sources, verdicts
from storage.identity.organizations import EMPTY
from storage.types import DeliveryForSend, MatchIntent, NewSource
from tests.cli import Cli
from tests.databases import NOW, TEXT, said, told_in
from tests.watching import watching
from tests.web import ask, free_address


def tell(database, url="https://a.example/1", *, rules=("labs",), source_id=None, **more) -> int:
    """A departure that rules told of; its number."""
    person = more.pop("person", "Mira Solberg")
    body = TEXT.replace("Mira Solberg", person)
    with database.write() as session:
        intent = told_in(url, said(person, **more), text=body, source_id=source_id)
        (change,) = posts.save(session, intent, NOW).changes
        for rule in rules:
            payload = departure_payload(change, rule, "new", NOW)
            intent = MatchIntent(rule, change.departure.id, "new", ("hook",), payload)
            outbox.enqueue(session, intent, NOW)
        return change.departure.id


def give(database, number, verdict, **more) -> int:
    with database.write() as session:
        return verdicts.give(session, number, verdict, NOW, **more)


def counts(database) -> dict[tuple[str, str], tuple[int, int, int]]:
    with database.read() as session:
        found = verdicts.precision(session)
    return {(each.by, each.name): (each.right, each.wrong, each.dull) for each in found}


def test_verdict_counts_for_the_rules_that_told_of_it(database):
    first = tell(database, rules=("labs", "chiefs"))
    second = tell(database, "https://b.example/2", person="Kai Brandt")
    give(database, first, "right")
    give(database, second, "wrong", wrong=["departure"])
    assert counts(database) == {
        ("all", "all"): (1, 1, 0),
        ("rule", "chiefs"): (1, 0, 0),
        ("rule", "labs"): (1, 1, 0),
        ("source", verdicts.NO_SOURCE): (1, 1, 0),
        ("language", "en"): (1, 1, 0),
    }


def test_last_word_counts(database):
    number = tell(database)
    for verdict in ("right", "wrong", "dull"):
        give(database, number, verdict)
    with database.read() as session:
        (found,) = verdicts.list_views(session)
    assert (found.verdict, found.rule, found.person) == ("dull", "labs", "Mira Solberg")


def test_verdict_on_one_rule_leaves_the_others(database):
    number = tell(database, rules=("labs", "chiefs"))
    give(database, number, "dull", rule="chiefs")
    give(database, number, "right", rule="labs")
    with database.read() as session:
        found = {each.rule: each.verdict for each in verdicts.list_views(session)}
    assert found == {"chiefs": "dull", "labs": "right"}


def test_precision_is_shown_by_source(database):
    with database.write() as session:
        new = NewSource(url="https://a.example/feed", key="a", kind="feed", title="A paper")
        source_id = sources.add(session, new, NOW).id
    number = tell(database, source_id=source_id)
    give(database, number, "right")
    assert counts(database)["source", "A paper"] == (1, 0, 0)


def test_who_is_forgotten_leaves_no_verdict(database):
    give(database, tell(database), "right")
    with database.write() as session:
        found = forgetting.find_person(session, "Mira Solberg", None, EMPTY)
        forgetting.erase(session, found, NOW)
    assert counts(database) == {}


def documents(database) -> list[dict]:
    with database.read() as session:
        return list(verdicts.documents(session))


def test_right_departure_is_a_labelled_document(database):
    number = tell(database, effective_on="2026-03-31", role="Head of Research")
    give(database, number, "right")
    (found,) = documents(database)
    assert found["text"].startswith("Mira Solberg is leaving")
    assert found["label"]["departure"] is True
    (departure,) = found["label"]["departures"]
    assert departure["person"] == "Mira Solberg"
    assert (departure["role"], departure["effective_on"]) == ("Head of Research", "2026-03-31")


def test_nobody_leaves_is_a_negative(database):
    give(database, tell(database), "wrong", wrong=["departure"])
    (found,) = documents(database)
    assert found["label"]["departure"] is False
    assert found["label"]["departures"] == []


def test_wrong_field_is_exported_once_it_is_put_right(database):
    number = tell(database, role="Janitor")
    give(database, number, "wrong", wrong=["role"])
    before = documents(database)
    with database.write() as session:
        curating.correct(session, number, {"role": "Head of Research"}, NOW)
    (found,) = documents(database)
    assert before == []
    assert found["label"]["departures"][0]["role"] == "Head of Research"


# --- over the web ---------------------------------------------------------------------------------


@pytest.fixture
async def served(tmp_path):
    """A service's room, the address of an alert in it, and its database."""
    url, address = f"sqlite:///{tmp_path / 'swansong.db'}", free_address()
    async with watching(url, "https://a.example/feed") as watch:
        database = watch.app.store.database
        tell(database)
        with database.read() as session:
            (sent,) = deliveries.list_views(session)
        async with serving(take(address), room.routes(watch.app), 10_000):
            yield address, f"/verdict/{sent.webhook_id}", database


async def press(address, path, **form):
    body = urlencode(form, doseq=True).encode()
    return await ask(address, path, method="POST", body=body)


async def test_opening_the_link_changes_nothing_and_pressing_does(served):
    address, path, database = served
    shown = await ask(address, path)
    before = counts(database)
    done = await press(address, path, departure=1, verdict="wrong", wrong=["role", "nonsense"])
    with database.read() as session:
        (found,) = verdicts.list_views(session)
    assert shown.status == 200
    assert b"Mira Solberg leaves Quillon Labs" in shown.body
    assert before == {}
    assert done.status == 200
    assert (found.verdict, found.wrong, found.rule) == ("wrong", ("role",), "labs")


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"departure": "1"},
        {"departure": "2", "verdict": "right"},
        {"departure": "1", "verdict": "maybe"},
        {"departure": "९", "verdict": "right"},
    ],
)
async def test_nonsense_is_refused_and_notes_nothing(served, form):
    address, path, database = served
    assert (await press(address, path, **form)).status == 400
    assert counts(database) == {}


async def test_address_of_no_alert_leads_nowhere(served):
    address, path, _ = served
    assert (await ask(address, "/verdict/msg_0")).status == 404
    assert (await press(address, f"{path}0", departure=1, verdict="right")).status == 404


def test_alert_asks_where_there_is_somewhere_to_answer(database):
    tell(database)
    with database.read() as session:
        (sent,) = deliveries.list_views(session)
        payload = deliveries.payload(session, sent.webhook_id)
    delivery = DeliveryForSend(1, sent.webhook_id, "desk", payload, 0, NOW)
    url = f"https://watch.example/verdict/{sent.webhook_id}"
    asking = compose(
        delivery, "a@x.example", ["b@x.example"], None, "https://watch.example/verdict/"
    )
    silent = compose(delivery, "a@x.example", ["b@x.example"])
    for kind in ("plain", "html"):
        assert url in asking.get_body((kind,)).get_content()
        said_ = silent.get_body((kind,)).get_content()
        assert "/verdict/" not in said_
        assert "swansong verdicts give 1 right" in " ".join(said_.split())


# --- as its user meets it -------------------------------------------------------------------------


@pytest.fixture
def cli(tmp_path):
    cli = Cli(tmp_path)
    cli.configure(
        '[channels.hook]\ntype = "webhook"\nurl = "https://hook.example/"\n'
        '[[rules]]\nname = "labs"\nchannels = ["hook"]\n'
    )
    with cli.database() as database:
        tell(database)
    return cli


def test_commands_say_show_count_and_export(cli, tmp_path):
    said_ = cli.ok("verdicts", "give", "1", "wrong", "--what", "role")
    assert "departures correct 1 role=" in said_.out
    assert "role" in cli.ok("verdicts", "list").out
    cli.ok("verdicts", "give", "1", "right")
    rows = cli.ok("verdicts", "precision", "--json").json
    assert [row["precision"] for row in rows if row["by"] == "rule"] == [1.0]
    assert "100%" in cli.ok("verdicts", "precision").out
    cli.ok("verdicts", "export", "judged.jsonl")
    lines = (tmp_path / "judged.jsonl").read_text("utf-8").splitlines()
    assert len(lines) == 1
    # what is exported can be measured
    assert gate.main(["--corpus", str(tmp_path / "judged.jsonl"), "--json"]) in (0, None)
    assert json.loads(lines[0])["id"] == "verdict-1"


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("1", "right", "--what", "role"), "goes with: wrong"),
        (("1", "wrong", "--what", "rolle"), '"role"'),
        (("7", "right"), "departures list"),
        (("1", "right", "--rule", "lab"), 'no rule "lab"'),
    ],
)
def test_mistake_is_answered_with_what_to_do(cli, arguments, hint):
    ran = cli.run("verdicts", "give", *arguments)
    assert ran.code in (1, 2)
    assert hint in ran.err
