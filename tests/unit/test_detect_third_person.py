"""What others report: who leaves what, and who only stands beside."""

import re
from datetime import UTC, datetime

import pytest

from scraper.detect import detect, read
from scraper.records import Departure, Post


def post(text: str, **fields: object) -> Post:
    given = {
        "url": "https://news.example.org/story",
        "published_at": datetime(2023, 5, 9, tzinfo=UTC),
        **fields,
    }
    return Post(key="story", text=text, **given)  # type: ignore[arg-type]


def only(text: str) -> Departure:
    found = detect(post(text))
    assert len(found) == 1, found
    return found[0]


def leavers(text: str) -> set[tuple[str | None, str | None]]:
    return {(d.person, d.organization) for d in detect(post(text)) if d.is_current}


ARTICLE = (
    "Halden Brook said on Tuesday that its chief financial officer, Petra Lindqvist, will leave "
    "the company on June 30 after nine years. She joined Halden Brook in 2014 from Norwell."
)


def test_article_names_person_organization_and_role() -> None:
    departure = only(ARTICLE)
    assert (departure.person, departure.organization, departure.role) == (
        "Petra Lindqvist",
        "Halden Brook",
        "chief financial officer",
    )


def test_article_tells_when_and_after_how_long() -> None:
    departure = only(ARTICLE)
    assert (departure.effective_on, departure.tenure_years) == ("2023-06-30", 9.0)


def test_career_of_somebody_else_is_no_part_of_the_timeline() -> None:
    text = ARTICLE + " Jonas Weil, who left Larkspur Robotics in 2009, was an engineer there."
    assert 2009 not in [step.year for step in read(post(text)).timeline]


def test_timeline_holds_the_year_of_joining() -> None:
    milestones = read(post(ARTICLE)).timeline
    assert [(m.year, m.organization) for m in milestones] == [(2014, "Halden Brook")]


def test_successor_is_not_the_leaver() -> None:
    text = (
        "The Calder Museum has named Ruth Abernathy as director. She succeeds Lionel Marchetti, "
        "who retired in the spring after 26 years at the museum."
    )
    assert leavers(text) == {("Lionel Marchetti", "Calder Museum")}


def test_hire_of_a_rivals_head_is_an_exit_there() -> None:
    text = "Brisk Harbor has hired Quellwater's head of design, Maya Fontaine, to run its studio."
    departure = only(text)
    assert (departure.person, departure.organization, departure.destination) == (
        "Maya Fontaine",
        "Quellwater",
        "Brisk Harbor",
    )


def test_joins_from_is_an_exit() -> None:
    text = "Nadia Brandt joins the Arbor Trust from Fennimore & Lisle, where she was a partner."
    assert leavers(text) == {("Nadia Brandt", "Fennimore & Lisle")}


def test_several_leavers_are_several_departures() -> None:
    text = (
        "Three people are leaving Norwell. Jan Osei, Carla Nunn and Ravi Menon told staff on "
        "Thursday that they were stepping down."
    )
    assert leavers(text) == {
        ("Jan Osei", "Norwell"),
        ("Carla Nunn", "Norwell"),
        ("Ravi Menon", "Norwell"),
    }


def test_list_under_a_heading_of_departures_names_leavers() -> None:
    text = (
        "These are the departures confirmed so far at Verdant Signal:\n\n"
        "• Owen Castell, vice president of engineering;\n• Bea Lindholm, head of policy."
    )
    assert {d.role for d in detect(post(text))} == {
        "vice president of engineering",
        "head of policy",
    }


QUOTING = (
    "By Tessa Arden\n\nIn a post on X, Dmitri Halloran wrote: “Today is my last day at Cobaltine. "
    "I have learned more here than anywhere else, and I will miss the storage team.” Halloran led "
    "the company's storage group for six years."
)


def test_quoted_farewell_belongs_to_the_leaver_not_to_the_journalist() -> None:
    assert leavers(QUOTING) == {("Dmitri Halloran", "Cobaltine")}


def test_quoted_farewell_is_a_quoted_post_with_its_author() -> None:
    reading = read(post(QUOTING))
    assert [q.author for q in reading.quoted_posts] == ["Dmitri Halloran"]
    quoted = reading.quoted_posts[0]
    assert QUOTING[quoted.start : quoted.end].startswith("Today is my last day")


def test_rumour_is_a_departure_with_its_status() -> None:
    text = "Ingrid Solvay is expected to step down as chief of Kestrel Freight within weeks."
    assert only(text).status == "rumoured"


def test_sourced_firing_is_reported() -> None:
    text = (
        "Meridiem Labs fired its vice president of sales, Oscar Delvane, last week, "
        "two people familiar with the matter said."
    )
    assert (only(text).kind, only(text).status) == ("dismissal", "reported")


def test_exit_of_an_earlier_year_is_background() -> None:
    text = "Hector Valdane directs the Calder Museum. Petra Lindqvist left Norwell in 2009."
    assert [d.background for d in detect(post(text))] in ([], [True])


@pytest.mark.parametrize(
    "text",
    [
        "Kestrel Freight denied that Ingrid Solvay is leaving. She has no plans to step down.",
        "Owen Castell will take a six-month leave of absence from Verdant Signal.",
        "Carla Nunn has been promoted to marketing head at Norwell. She joined in 2015.",
        "Norwell will cut 400 jobs, chief executive Dana Holt said.",
        "Brightline Motors is pulling out of South America, its president, Kazuo Endo, said.",
        "The Falcons retired number 12 on Saturday.",
    ],
)
def test_what_is_no_departure_stays_silent(text: str) -> None:
    assert leavers(text) == set()


def test_score_is_explained_by_cues() -> None:
    weighed = dict(re.findall(r"(\w+)([+-][\d.]+)", " ".join(only(ARTICLE).cues)))
    assert float(weighed["leaves_organization"]) > 0


def test_dropped_sentence_is_a_near_miss_with_its_reason() -> None:
    text = "Kestrel Freight denied reports that Ingrid Solvay is leaving Kestrel Freight."
    assert any("denied-2.5" in miss.cues for miss in read(post(text)).near_misses)
