import email
import re
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from scheduler.alerts.mail import compose
from scheduler.alerts.payload import departure_payload, notice_payload, wave_payload
from scheduler.alerts.saying import headline
from storage.types import PlaceView
from tests.alert_samples import NOW, QUOTE, change, delivery, evidence, wave_to_tell

SENDER = "Swansong <news@monitor.example>"
TO = ("desk@paper.example", "Night Desk <night@paper.example>")


def _mail(payload=None, **fields):
    """The mail as its reader's program parses it."""
    raw = compose(delivery(payload, **fields), SENDER, TO).as_bytes()
    assert raw.isascii()
    assert max(map(len, raw.splitlines())) <= 998
    return email.message_from_bytes(raw, policy=default)


def _payload(reason="new", **fields):
    return departure_payload(change(**fields), "labs", reason, NOW)


def _text(message):
    return message.get_body(("plain",)).get_content().replace("\r\n", "\n")


def _html(message):
    return message.get_body(("html",)).get_content()


def test_mail_headers_say_who_and_when_and_that_a_machine_wrote_it():
    mail = _mail()

    assert mail["From"] == "Swansong <news@monitor.example>"
    assert mail["To"] == "desk@paper.example, Night Desk <night@paper.example>"
    assert mail["Subject"] == "Mira Example leaves Orbit Labs"
    assert mail["Date"].datetime == NOW.replace(microsecond=0)
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["List-Id"] == "Swansong <swansong.monitor.example>"


def test_mail_message_id_is_the_same_at_each_attempt():
    first, second = _mail(attempts=0), _mail(attempts=3)

    assert first["Message-ID"] == second["Message-ID"] == "<msg_2fKq8example@monitor.example>"


def test_mail_follow_up_joins_the_thread_of_its_departure():
    first = _mail(_payload())
    later = _mail(
        _payload("confirmed", is_confirmed=True, changes={"posts_count": (1, 2)}),
        webhook_id="msg_second",
    )

    assert later["Message-ID"] != first["Message-ID"]
    assert later["References"] == later["In-Reply-To"] == first["References"]
    assert later["Subject"] == f"Re: {first['Subject']}"


def test_mail_follow_up_keeps_the_subject_when_what_it_names_has_changed():
    first = _mail(_payload(status="rumoured", organization=None))
    later = _mail(
        _payload(
            "changed",
            changes={"status": ("rumoured", "announced"), "organization": (None, "Orbit Labs")},
        )
    )

    assert later["Subject"] == f"Re: {first['Subject']}"
    assert _text(later).startswith("Mira Example leaves Orbit Labs")


def test_mail_headers_with_addresses_are_whole_however_long():
    """A long one would otherwise be an encoded word, in which no program looks for an address."""
    domain = "notifications.of-the-monitor-for-farewells.research.a-rather-long-name.example"
    url = f"https://{domain}/swansong/unsubscribe/{'t' * 43}"
    later = _payload("confirmed", is_confirmed=True, changes={"posts_count": (1, 2)})

    raw = compose(delivery(later), f"news@{domain}", TO, url).as_bytes().decode()

    head = raw.partition("\r\n\r\n")[0].split("\r\n")
    assert f"List-Unsubscribe: <{url}>" in head
    assert f"Message-ID: <msg_2fKq8example@{domain}>" in head
    root = f"<departure-42-20260504093015250@{domain}>"
    assert f"References: {root}" in head
    assert f"In-Reply-To: {root}" in head


def test_mail_threads_of_two_departures_are_two():
    assert _mail(_payload())["References"] != _mail(_payload(id=43))["References"]


def test_mail_thread_of_another_database_is_another():
    """Numbers begin anew in a new database; the instant of first sight does not."""
    later = NOW.replace(year=2027)

    assert _mail(_payload())["References"] != _mail(_payload(first_seen_at=later))["References"]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"status": "reported"}, "Reported: Mira Example leaves Orbit Labs"),
        ({"status": "rumoured"}, "Rumour: Mira Example leaves Orbit Labs"),
        ({"status": "denied"}, "Denied: Mira Example leaves Orbit Labs"),
        ({"kind": "retirement"}, "Mira Example retires from Orbit Labs"),
        ({"kind": "layoff"}, "Mira Example is laid off from Orbit Labs"),
        ({"person": None}, "mira_example leaves Orbit Labs"),
        ({"person": None, "handle": None}, "Somebody leaves Orbit Labs"),
        ({"organization": None}, "Mira Example leaves an organisation not named"),
    ],
)
def test_headline_claims_no_more_than_is_known(fields, expected):
    assert headline(_payload(**fields)["data"]["departure"]) == expected


def test_mail_text_shows_fields_quotes_links_and_rule():
    text = _text(_mail())

    assert re.search(r"^Role: +Head of Alignment Research$", text, re.MULTILINE)
    assert re.search(r"^Years there: +7$", text, re.MULTILINE)
    assert re.search(r"^Announced: +2026-05-04 09:30 UTC$", text, re.MULTILINE)
    assert f"> {QUOTE}\nGoodbye, Orbit, Mira Example, 2026-05-04\nhttps://mira.example/" in text
    assert 'Rule "labs".\nScore 0.91' in text
    assert "Goes to" not in text


def test_mail_html_shows_the_same_with_a_link():
    page = html.fromstring(_html(_mail()))

    assert page.xpath("string(//h1)") == "Mira Example leaves Orbit Labs"
    assert page.xpath("string(//blockquote)") == QUOTE
    assert page.xpath("//a/@href") == ["https://mira.example/farewell"]
    assert "Head of Alignment Research" in page.xpath("//td/text()")


def test_mail_says_the_sentences_that_tell_once_and_names_their_post_once():
    other = evidence(field="reason", quote="to teach again")
    slot = evidence(field="role", quote="lead")
    told = _payload(
        evidence=(evidence(field="departure"), evidence(field="departure"), other, slot)
    )

    text = _text(_mail(told))

    assert text.count(f"> {QUOTE}") == 1
    assert "> to teach again" in text
    assert "> lead" not in text
    assert text.count(evidence().url) == 1


def test_mail_marks_in_the_sentence_which_words_tell_what():
    sentence = "After  seven years\nI leave Orbit Labs."
    start = evidence().start

    def words(field, quote):
        return evidence(field=field, quote=quote, start=start + sentence.index(quote))

    told = _payload(
        evidence=(
            evidence(field="departure", quote=sentence),
            words("organization", "Orbit Labs"),
            words("tenure_years", "seven years"),
            evidence(field="role", quote="Labs", url="https://other.example/", start=start),
        )
    )

    page = html.fromstring(_html(_mail(told)))

    assert page.xpath("string(//blockquote)") == "After seven years I leave Orbit Labs."
    assert page.xpath("//blockquote/strong/text()") == ["seven years", "Orbit Labs"]


def test_mail_of_a_digest_says_each_alert_with_its_quote():
    payload = {
        "type": "digest",
        "timestamp": "2026-05-04T09:30:15.250Z",
        "data": {
            "reason": "scheduled",
            "count": 3,
            "alerts": [_payload(), _payload(id=43, person="Ada Falk")],
        },
    }
    mail = _mail(payload)

    assert mail["Subject"] == "2 departures: Mira Example (Orbit Labs), Ada Falk (Orbit Labs)"
    assert mail["References"] is None
    for part in (_text(mail), _html(mail)):
        assert "Mira Example leaves Orbit Labs" in part
        assert "Ada Falk leaves Orbit Labs" in part
        assert part.count(QUOTE) == 2
        assert "1 more is not shown here" in part


def test_mail_of_a_change_says_what_it_was_and_is():
    told = _payload("changed", changes={"role": (None, "Head"), "score": (0.5, 0.9)})

    for part in (_text(_mail(told)), _html(_mail(told))):
        assert "What changed" in part
        assert "not known → Head" in part
        assert "0.5 →" not in part


def test_mail_notice_says_its_line():
    mail = _mail(notice_payload("operator.source_silent", "https://a.example is silent <b>", NOW))

    assert mail["Subject"] == "Swansong: https://a.example is silent <b>"
    assert _text(mail) == "Swansong: https://a.example is silent <b>\n"
    assert "silent &lt;b&gt;" in _html(mail)


HOSTILE = (
    "Mira\r\nBcc: all@example.org\n\nmore",
    '<script>alert(1)</script><img src="https://tracker.example/x.png" onerror=alert(1)>',
    "\u202eMira\u2066 Example\u200f",
    "A" * 100_000,
    "=?utf-8?q?=0D=0ABcc=3A_all=40example=2Eorg?=",
    "Mira\x00\x1b[2J\x85Example\u2028",
    "漢字" * 5000,
    "\U0001f9a2" * 300,
)


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_mail_hostile_names_are_inert(name):
    told = change(
        person=name,
        organization=name,
        role=name,
        evidence=(evidence(quote=name, title=name, author=name),),
        changes={"role": (name, name)},
    )

    mail = _mail(departure_payload(told, name, "changed", NOW))

    assert mail["Bcc"] is None
    assert len(mail.keys()) == len(set(mail.keys()))
    assert mail["Subject"].strip().startswith("Re: ")
    assert len(mail["Subject"]) < 200
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028]", mail["Subject"])
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", _text(mail))
    page = html.fromstring(_html(mail))
    assert page.xpath("//script | //img | //*[@onerror] | //@src") == []
    assert len(_html(mail)) < 30_000


@settings(max_examples=150, deadline=None)
@given(
    name=st.text(st.characters(), max_size=300),
    sign=st.sampled_from(["", "=?utf-8?q?", "=?utf-8?b?Cg==?=", "\r\n", "Bcc: a@b.example\n"]),
)
def test_mail_of_any_name_has_our_headers_only(name, sign):
    told = change(person=sign + name, organization=name + sign)

    mail = _mail(departure_payload(told, name, "new", NOW))

    assert sorted(mail.keys()) == sorted(_mail().keys())
    assert len(mail["Subject"].splitlines()) <= 1


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,hi", 'https://a.example/"><script>x</script>']
)
def test_mail_hostile_urls_are_no_way_out(url):
    page = html.fromstring(_html(_mail(_payload(evidence=(evidence(url=url),)))))

    assert page.xpath("//script") == []
    assert all(href.startswith("https://") for href in page.xpath("//a/@href"))


@pytest.mark.parametrize("bad", ["", "nobody", "a@b@c", "x <y@z.example\r\nBcc: all@example.org>"])
def test_mail_with_a_broken_address_of_ours_raises_value_error(bad):
    with pytest.raises(ValueError):
        compose(delivery(), bad, TO)


def test_mail_addresses_beyond_ascii_are_spelt_as_dns_and_headers_need():
    mail = compose(delivery(), "Désirée <news@bücher.example>", TO).as_bytes()
    read = email.message_from_bytes(mail, policy=default)

    assert read["From"].addresses[0].display_name == "Désirée"
    assert read["From"].addresses[0].addr_spec == "news@xn--bcher-kva.example"
    assert read["Message-ID"].endswith("@xn--bcher-kva.example>")


def test_mail_places_a_departure_among_those_of_its_organisation():
    place = PlaceView("Orbit Labs", 4, 30, 1.0812)
    mail = _mail(departure_payload(change(), "labs", "new", NOW, place))

    for part in (_text(mail), _html(mail)):
        assert "4th from Orbit Labs in 30 days, usual 1.1" in part


def test_mail_of_a_wave_says_who_how_usual_and_where_to():
    mail = _mail(wave_payload(wave_to_tell(4), "labs", NOW))

    assert mail["Subject"] == "Wave at Orbit Labs"
    for part in (_text(mail), _html(mail)):
        assert "4 leave Orbit Labs in 4 days" in part
        assert "usual 0.52 in 30 days" in part
        assert "about 1 in 2,500" in part
        assert "Quillon: 2 of the 3 whose destination is known" in part
        assert "Person 1, Head of Alignment Research, resignation" in part
        assert "Person 3 leaves." in part


def test_mail_of_a_wave_that_grew_joins_the_thread_of_the_wave():
    first = _mail(wave_payload(wave_to_tell(4), "labs", NOW))
    started = wave_to_tell(4).wave.started_at
    later = _mail(wave_payload(wave_to_tell(30, 12, started_at=started), "labs", NOW))

    assert later["Subject"] == "Re: Wave at Orbit Labs"
    assert later["References"] == later["In-Reply-To"] == first["References"]
    assert "12 when it was told last, 30 now" in _text(later)
    assert "Who leaves: the latest, 5 more before:" in _text(later)
