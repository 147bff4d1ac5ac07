import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from scheduler.alerts.payload import (
    MAX_BODY_BYTES,
    MAX_QUOTES,
    body_bytes,
    departure_payload,
    notice_payload,
    wave_payload,
)
from storage.types import PlaceView
from tests.alert_samples import NOW, QUOTE, change, departure, evidence, wave_to_tell

NAMES = ("person", "handle", "organization", "team", "role", "destination", "reason")
SCHEMA = json.loads(Path("docs/webhook.schema.json").read_text(encoding="utf-8"))


def _closed(schema):
    """The schema without its leave to add fields: everything that is sent must be documented."""
    if isinstance(schema, list):
        return [_closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {name: _closed(value) for name, value in schema.items()}
    if "properties" in schema and "required" in schema:
        closed.setdefault("additionalProperties", False)
    return closed


def _errors(payload, schema=SCHEMA):
    # as a receiver sees it
    received = json.loads(body_bytes(payload))
    return [error.message for error in Draft202012Validator(schema).iter_errors(received)]


SAMPLES = {
    "new": departure_payload(change(), "labs", "new", NOW),
    "confirmed": departure_payload(
        change(is_confirmed=True, changes={"is_confirmed": (False, True)}), "labs", "confirmed", NOW
    ),
    "changed": departure_payload(
        change(changes={"role": (None, "Head"), "announced_at": (None, NOW)}),
        "labs",
        "changed",
        NOW,
    ),
    "nameless": departure_payload(
        change(
            person=None,
            handle=None,
            organization=None,
            announced_at=None,
            effective_on=None,
            tenure_years=None,
            start_year=None,
            role=None,
            language=None,
            evidence=(evidence(author=None, published_at=None, title=None),),
        ),
        "labs",
        "new",
        NOW,
    ),
    "placed": departure_payload(
        change(), "labs", "new", NOW, PlaceView("Orbit Labs", 4, 30, 1.0812)
    ),
    "wave": wave_payload(wave_to_tell(), "labs", NOW),
    "wave_grown": wave_payload(wave_to_tell(30, told_size=12, usual=None), "labs", NOW),
    "silent": notice_payload("operator.source_silent", "A feed fell silent.", NOW),
    "failing": notice_payload("operator.channel_failing", "A channel fails.", NOW),
    "test": notice_payload("operator.test", "A test.", NOW),
}


def test_schema_is_a_valid_schema():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", SAMPLES)
def test_payload_fits_the_schema(name):
    assert _errors(SAMPLES[name]) == []


@pytest.mark.parametrize("name", SAMPLES)
def test_payload_holds_nothing_that_the_schema_does_not_document(name):
    assert _errors(SAMPLES[name], _closed(SCHEMA)) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda body: body["data"]["evidence"].clear(),
        lambda body: body["data"]["departure"].pop("person"),
        lambda body: body["data"]["departure"].update(status="certain"),
        lambda body: body.update(type="departure.gone"),
        lambda body: body.update(timestamp="yesterday"),
        lambda body: body["data"]["changes"].update(role=["Head"]),
    ],
)
def test_schema_refuses_what_the_contract_forbids(spoil):
    body = json.loads(body_bytes(SAMPLES["changed"]))
    spoil(body)

    assert _errors(body)


def test_payload_says_what_the_design_says():
    body = departure_payload(change(), "labs", "new", NOW)

    assert body["type"] == "departure.new"
    assert body["timestamp"] == "2026-05-04T09:30:15.250Z"
    data = body["data"]
    assert (data["rule"], data["reason"], data["changes"]) == ("labs", "new", {})
    assert data["departure"]["person"] == "Mira Example"
    assert data["departure"]["background"] is False
    assert data["departure"]["confirmed"] is True
    assert data["evidence"] == [
        {
            "field": "organization",
            "url": "https://mira.example/farewell",
            "quote": QUOTE,
            "start": 40,
            "end": 40 + len(QUOTE),
            "author": "Mira Example",
            "published_at": "2026-05-04T09:30:15.250Z",
            "title": "Goodbye, Orbit",
            "archived_at": None,
            "archive_url": None,
        }
    ]


def test_payload_changes_name_the_fields_as_the_departure_does():
    body = SAMPLES["confirmed"]

    assert body["data"]["changes"] == {"confirmed": [False, True]}
    assert set(body["data"]["changes"]) <= set(body["data"]["departure"])


def test_payload_turns_every_instant_into_utc():
    local = datetime(2026, 1, 6, 2, 0, 46, 718_000, tzinfo=timezone(timedelta(hours=8)))

    body = departure_payload(change(announced_at=local), "labs", "new", NOW)

    assert body["data"]["departure"]["announced_at"] == "2026-01-05T18:00:46.718Z"


def test_payload_without_evidence_is_a_bug():
    with pytest.raises(AssertionError, match="departure 42 has no evidence"):
        departure_payload(change(evidence=()), "labs", "new", NOW)


def test_payload_stays_within_its_bound_when_everything_is_endless():
    endless = "漢" * 100_000
    told = change(
        person=endless,
        handle=endless,
        organization=endless,
        team=endless,
        role=endless,
        destination=endless,
        reason=endless,
        effective_on=None,
        changes=dict.fromkeys(
            ("person", "organization", "team", "role", "destination", "reason", "handle"),
            (endless, endless),
        ),
        evidence=tuple(
            evidence(
                field=f"field{n}",
                quote=endless,
                title=endless,
                author=endless,
                url="https://mira.example/" + "a" * 100_000,
            )
            for n in range(50)
        ),
    )

    body = departure_payload(told, endless, "changed", NOW)

    assert len(body_bytes(body)) <= MAX_BODY_BYTES
    assert _errors(body) == []
    assert body["data"]["evidence"][0]["url"] == "https://mira.example/"


def test_payload_cut_quote_is_still_what_stands_from_start_to_end():
    text = "".join(chr(ord("a") + n % 26) for n in range(5000))
    told = change(evidence=(evidence(quote=text[100:4000], start=100),))

    quote = departure_payload(told, "labs", "new", NOW)["data"]["evidence"][0]

    assert text[quote["start"] : quote["end"]] == quote["quote"]


def test_payload_keeps_one_quote_of_each_field_before_a_second_of_any():
    many = tuple(evidence(field="organization", start=n) for n in range(30))
    told = change(evidence=(*many, evidence(field="role", quote="Head of Alignment Research")))

    quotes = departure_payload(told, "labs", "new", NOW)["data"]["evidence"]

    assert [quote["field"] for quote in quotes[:3]] == ["organization", "role", "organization"]
    assert len(quotes) == MAX_QUOTES


def test_payload_names_lose_what_could_steer_a_terminal_or_a_header():
    hostile = "Mira\r\nBcc: all@example.org\x1b[31m \u202eelpmaxE\u2066\x00"

    person = departure_payload(change(person=hostile), "labs", "new", NOW)["data"]["departure"]

    assert person["person"] == "Mira Bcc: all@example.org [31m elpmaxE"


def test_payload_name_of_nothing_but_controls_is_no_name():
    body = departure_payload(change(person="\u202e\x00 \n"), "labs", "new", NOW)

    assert body["data"]["departure"]["person"] is None


def test_payload_lone_surrogates_and_nul_cannot_break_the_body():
    told = change(evidence=(evidence(quote="bye \ud83d \x00 all"),), person="Mi\udcffra")

    body = json.loads(body_bytes(departure_payload(told, "labs", "new", NOW)))

    assert body["data"]["evidence"][0]["quote"] == "bye \ufffd \ufffd all"
    assert body["data"]["departure"]["person"] == "Mi\ufffdra"


def test_body_bytes_do_not_depend_on_the_order_of_keys():
    """PostgreSQL gives JSON back in an order of its own; the signature covers the bytes."""
    body = departure_payload(change(), "labs", "new", NOW)
    shuffled = json.loads(json.dumps(body), object_pairs_hook=lambda pairs: dict(reversed(pairs)))

    assert list(shuffled) != list(body)
    assert body_bytes(shuffled) == body_bytes(body)


def test_departure_payload_has_every_field_of_the_view():
    """A field that is added to a departure is sent, or left out here on purpose."""
    names = {"is_background": "background", "is_confirmed": "confirmed"}
    view = {names.get(name, name) for name in departure().__dataclass_fields__}
    # replies come after the alert
    left_out = {"evidence", "reactions"}

    assert set(SAMPLES["new"]["data"]["departure"]) == view - left_out


@settings(max_examples=100, deadline=None)
@given(
    names=st.lists(st.text(st.characters(), max_size=400), min_size=3, max_size=3),
    quotes=st.lists(st.text(st.characters(), min_size=1, max_size=3000), min_size=1, max_size=20),
)
def test_payload_of_any_text_fits_the_schema_and_its_bound(names, quotes):
    person, organization, rule = names
    told = change(
        person=person,
        organization=organization,
        evidence=tuple(evidence(quote=quote, title=person, author=rule) for quote in quotes),
    )

    body = departure_payload(told, rule, "new", NOW)

    assert len(body_bytes(body)) <= MAX_BODY_BYTES
    assert _errors(body) == []


def test_wave_of_many_hostile_names_stays_within_bounds():
    members = [departure(id=n, person="\u202e蛇" * 500, role="役" * 500) for n in range(90)]
    told = wave_to_tell(90, members=(*members, departure()), organization="組" * 900)

    body = wave_payload(told, "labs", NOW)

    assert len(body_bytes(body)) <= MAX_BODY_BYTES
    assert body["data"]["wave"]["size"] == 90
    assert body["data"]["evidence"]
    assert _errors(body, _closed(SCHEMA)) == []


def test_wave_quotes_each_member_once_the_latest_first():
    body = wave_payload(wave_to_tell(4), "labs", NOW)

    assert [each["departure_id"] for each in body["data"]["evidence"]] == [42, 3, 2, 1]
