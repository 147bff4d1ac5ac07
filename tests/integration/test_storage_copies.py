"""Posts with the same text, in any order: groups of copies, one witness, one departure."""

import random
from datetime import timedelta
from itertools import permutations

import pytest
from sqlalchemy import text as sql

from scraper.records import Reading
from storage import copies, departures, gone, posts, queries
from storage.identity import texts
from storage.identity.organizations import EMPTY
from storage.queries import DepartureFilter
from storage.types import PostIntent
from tests.databases import NOW, said, told_in
from tests.integration.test_storage_processes import ROUNDS, run_together

ARTICLE = (
    "Mira Solberg is leaving Quillon Labs, where she led research for seven years. She told her "
    "colleagues on Monday that she will take the summer off, sail north with her sister and think "
    "about what machines ought to be asked. Quillon did not say who follows her. In her time the "
    "group grew from four people in a rented kitchen to ninety in three towns, and it published "
    "the first account of how a bridge hears its own cracks. "
)
CHROME = " Subscribe to the Harbour Gazette for more stories like this one. All rights reserved."
CUT = ARTICLE[: int(len(ARTICLE) * 0.7)]
OTHER = (
    "Quillon Labs confirmed that its head of research, Mira Solberg, goes at the end of the month. "
    "The laboratory wrote to its partners that nothing changes for the bridges it listens to, and "
    "that the search for somebody new begins in spring, within the house first of all."
)
FAREWELL = (
    "Today was my last day at Quillon Labs. I came for one year and stayed for seven, since "
    "nobody there let a release go out on a Friday and the coffee was good. I do not know what "
    "comes next. First I will sleep, read and walk along the sea until somebody asks me something "
    "hard enough to come home for. Thank you all for everything you have taught me."
)


def save(database, site, text, *told, days=0.0, author=None, **post):
    fields = {"published_at": NOW + timedelta(days=days), "author": author, **post}
    intent = told_in(f"https://{site}.example/a", *(told or (said(),)), text=text, post=fields)
    with database.write() as session:
        return posts.save(session, intent, NOW)


def groups(database):
    """Which post each post is a copy of, by site."""
    with database.read() as session:
        found = session.connection().execute(sql("SELECT id, key, copy_of FROM post")).all()
    keys = {row.id: row.key.partition(".")[0] for row in found}
    return {keys[row.id]: keys.get(row.copy_of) for row in found}


def shown(database):
    with database.read() as session:
        return queries.departures(session, DepartureFilter())


def clear(database):
    with database.write() as session:
        for table in ("evidence", "claim_key", "claim", "departure", "band", "post"):
            session.connection().execute(sql(f"DELETE FROM {table}"))


def test_syndicated_article_is_one_witness(database):
    (first,) = save(database, "wire", ARTICLE, author="R. Tan").changes
    assert first.is_new
    for number, copy in enumerate((ARTICLE + CHROME, CUT + CHROME)):
        told = said(role="lead of research")
        (change,) = save(database, f"paper{number}", copy, told, author=f"Desk {number}").changes
        assert (change.is_new, change.is_confirmed, change.changes) == (False, False, {})
    (departure,) = shown(database)
    assert departure.posts_count == 3
    assert departure.copies_count == 2
    assert not departure.is_confirmed
    (change,) = save(database, "other", OTHER, author="P. Lind").changes
    assert change.is_confirmed
    (departure,) = shown(database)
    assert departure.copies_count == 2


def test_earliest_stands_for_the_others_in_whatever_order_they_come(database):
    written = [("c", CUT, 2), ("a", ARTICLE, 0), ("b", ARTICLE + CHROME, 1), ("x", OTHER, 3)]
    for order in permutations(written):
        for site, text, days in order:
            save(database, site, text, days=days)
        assert groups(database) == {"a": None, "b": "a", "c": "a", "x": None}
        clear(database)


def test_groups_are_the_same_in_whatever_order_many_posts_come(database):
    dice = random.Random(4)
    words = ARTICLE.split()
    written = []
    for number in range(12):
        own = words if number % 2 else dice.sample(words, len(words))
        out = set(dice.sample(range(len(own)), number % 5))
        text = " ".join(word for place, word in enumerate(own) if place not in out)
        written.append((f"s{number}", text, number % 4))
    for site, text, days in written:
        save(database, site, text, days=days)
    expected = groups(database)
    assert sum(each is not None for each in expected.values()) == 5
    for seed in range(2):
        clear(database)
        random.Random(seed).shuffle(written)
        for site, text, days in written:
            save(database, site, text, days=days)
        assert groups(database) == expected


def test_edited_post_leaves_its_copies_and_the_next_stands_for_them(database):
    save(database, "a", ARTICLE)
    save(database, "b", ARTICLE + CHROME, days=1)
    save(database, "c", CUT, days=2)
    save(database, "a", OTHER)
    assert groups(database) == {"a": None, "b": None, "c": "b"}
    save(database, "a", ARTICLE)
    assert groups(database) == {"a": None, "b": "a", "c": "a"}
    save(database, "c", OTHER, days=2)
    assert groups(database) == {"a": None, "b": "a", "c": None}


def test_post_that_tells_of_nobody_any_more_is_no_copy(database):
    save(database, "a", ARTICLE)
    save(database, "b", ARTICLE, days=1)
    post = told_in("https://a.example/a", text="Nothing.").post
    with database.write() as session:
        posts.save(session, PostIntent(None, post, Reading("en", ()), NOW), NOW)
    assert groups(database) == {"a": None, "b": None}
    with database.read() as session:
        stands = session.connection().execute(sql("SELECT DISTINCT post_id FROM band")).all()
    assert len(stands) == 1


@pytest.mark.parametrize("redact", [True, False])
def test_copies_stay_when_the_first_is_deleted(database, redact):
    save(database, "a", ARTICLE)
    save(database, "b", ARTICLE + CHROME, days=1)
    with database.write() as session:
        gone.mark(session, ["a.example/a"], NOW, redact=redact)
    (change,) = save(database, "c", CUT, days=2, author="Somebody").changes
    assert not change.is_confirmed
    assert groups(database) == {"a": None, "b": "a", "c": "a"}
    (departure,) = shown(database)
    assert departure.copies_count == 2
    assert {each.quote for each in departure.evidence if "a.ex" in each.url} == (
        {""} if redact else {departure.evidence[-1].quote}
    )


def test_deleted_text_finds_nothing_any_more(database):
    save(database, "a", ARTICLE)
    with database.write() as session:
        gone.mark(session, ["a.example/a"], NOW, redact=True)
        assert not session.connection().execute(sql("SELECT * FROM band")).all()
    save(database, "b", ARTICLE + CHROME, days=1)
    assert groups(database) == {"a": None, "b": None}


def test_template_with_another_name_is_another_text(database):
    save(database, "a", ARTICLE)
    save(database, "b", ARTICLE.replace("Mira Solberg", "Tomas Grey"), said("Tomas Grey"))
    assert groups(database) == {"a": None, "b": None}
    assert len(shown(database)) == 2


def unnamed(**values):
    return said(None, voice="first_person", status="announced", **values)


def test_farewell_without_a_name_is_one_departure_wherever_it_stands(database):
    (first,) = save(database, "a", FAREWELL, unnamed()).changes
    (copy,) = save(database, "b", FAREWELL + CHROME, unnamed(), days=1).changes
    assert copy.departure.id == first.departure.id
    assert not copy.is_new
    named = said("Ada Falk", voice="first_person", status="announced")
    (third,) = save(database, "c", FAREWELL, named, days=2, author="Ada Falk").changes
    assert third.departure.id == first.departure.id
    assert [each.person for each in shown(database)] == ["Ada Falk"]


def test_few_words_without_a_name_may_be_anybodys(database):
    text = "Today was my last day at Quillon Labs."
    save(database, "a", text, unnamed())
    (change,) = save(database, "b", text, unnamed()).changes
    assert change.is_new
    assert len(shown(database)) == 2


def test_posts_of_an_older_version_are_found_after_they_were_decided_anew(database):
    save(database, "a", ARTICLE)
    save(database, "b", ARTICLE + CHROME, days=1, author="Somebody")
    save(database, "c", FAREWELL, unnamed())
    with database.write() as session:
        for change in ("DELETE FROM band", "UPDATE post SET copy_of = NULL, words_count = NULL"):
            session.connection().execute(sql(change))
    (change,) = save(database, "d", FAREWELL, unnamed(), days=1).changes
    assert change.is_new  # nothing is known of the first's text
    with database.write() as session:
        session.connection().execute(sql("UPDATE claim SET keyed_version = 0"))
        while departures.outdated(session, EMPTY):
            departures.rejoin(session, NOW, EMPTY, 2)
    assert groups(database) == {"a": None, "b": "a", "c": None, "d": "c"}
    assert sorted(each.posts_count for each in shown(database)) == [2, 2]
    assert not any(each.is_confirmed for each in shown(database) if each.person)


def test_words_that_thousands_share_hide_no_copy(database, monkeypatch):
    monkeypatch.setattr(copies, "MOST_COMPARED", 4)
    site = " ".join(f"menu{number}" for number in range(60))
    for number in range(12):
        own = " ".join(f"word{number}x{place}" for place in range(60))
        save(database, f"n{number}", f"{site} {own}", said(f"Person{number} Surname{number}"))
    save(database, "a", f"{ARTICLE} {site}")
    save(database, "b", f"{ARTICLE} {CHROME} {site}", days=1)
    assert {site: of for site, of in groups(database).items() if of} == {"b": "a"}


def save_copies_at_once(database, number, barrier):
    for round_ in range(ROUNDS):
        words = " ".join(f"w{round_}x{place}" for place in range(80))
        intent = told_in(
            f"https://{'ab'[number]}{round_}.example/a",
            said(f"Mira Round{round_}"),
            text=f"{words} {number}",
            post={"author": f"Author {number}"},
        )
        barrier.wait()
        with database.write() as session:
            posts.save(session, intent, NOW)
    return number


def test_two_processes_that_save_copies_at_once_make_one_group(database, database_url):
    run_together(save_copies_at_once, database_url)
    found = groups(database)
    assert {site: of for site, of in found.items() if of} == {
        f"b{number}": f"a{number}" for number in range(ROUNDS)
    }
    with database.read() as session:
        views = queries.departures(session, DepartureFilter(limit=None))
    assert len(views) == ROUNDS
    assert not any(view.is_confirmed for view in views)


def test_bands_are_a_few_rows_of_posts_with_claims_only(database):
    save(database, "a", ARTICLE)
    with database.write() as session:
        intent = told_in("https://b.example/a", text=ARTICLE)
        posts.save(session, intent, NOW)
        count = session.connection().execute(sql("SELECT count(*) FROM band")).scalar()
    assert count == texts.BANDS
