"""Copies of one post from archives: the first stands, in whatever order they come."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import pytest
from sqlalchemy import text

from scraper.records import Post, Reading
from storage import posts
from storage.types import PostIntent
from tests.databases import NOW

FIRST, LAST = "Goodbye, all.", "Goodbye, all. Comments are closed now."
COPIES = ((5, LAST), (1, FIRST), (3, LAST), (9, FIRST))
"""Days before now on which a copy was taken, and what it says."""


def save(database, words, days=None):
    taken_at = None if days is None else NOW - timedelta(days=days)
    post = Post("https://ada.example/bye", "ada.example/bye", words, archived_at=taken_at)
    with database.write() as session:
        return posts.save(session, PostIntent(None, post, Reading("en"), NOW), NOW)


def stored(database):
    with database.read() as session:
        (post,) = session.execute(text("SELECT text, archived_at IS NULL FROM post")).all()
        versions = session.execute(text("SELECT count(*) FROM post_version")).scalar_one()
    return post[0], bool(post[1]), versions


@pytest.mark.parametrize("order", [*permutations(COPIES)][::5])
def test_first_copy_stands_in_whatever_order_they_come(database, order):
    for days, words in order:
        save(database, words, days)
    assert stored(database) == (FIRST, False, 0)
    save(database, LAST, 7)
    assert stored(database) == (FIRST, False, 0)


def test_copy_never_takes_the_place_of_what_was_read(database):
    save(database, LAST)
    assert save(database, FIRST, 9).is_known
    assert stored(database) == (LAST, True, 0)


def test_what_is_read_takes_the_place_of_a_copy_and_keeps_it_as_a_version(database):
    save(database, FIRST, 9)
    assert not save(database, LAST).is_known
    assert stored(database) == (LAST, True, 1)
