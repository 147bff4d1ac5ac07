"""Which changes are news."""

import pytest

from scheduler import news


@pytest.mark.parametrize(
    ("name", "old", "new", "is_news"),
    [
        ("role", None, "Head of Search", True),
        ("role", "lead", "Head of Search", True),
        ("role", "Head of Search", "head of search", False),
        ("role", "Research Lead", "lead", False),
        ("role", "lead", "Lead, research", False),
        ("role", "research lead", "研究主管", False),
        ("role", "lead", None, False),
        ("destination", None, "Brightwater", True),
        ("destination", "Brightwater", "Brightwater Inc.", False),
        ("destination", "Brightwater", "Eastmere", True),
        ("kind", "other", "retirement", True),
        ("kind", "resignation", "dismissal", True),
        ("kind", "resignation", "other", False),
        ("effective_on", None, "2026-02", True),
        ("effective_on", "2026-02", "2026-02-14", True),
        ("effective_on", "2026-02-14", "2026-02", False),
        ("effective_on", "2026-02-14", "2026-02-15", False),
        ("effective_on", "2026-02-14", "2026-03-01", True),
        ("effective_on", "2026-02-14", "2026-03", True),
        ("person", None, "Mira Solberg", True),
        ("person", "M. Solberg", "Mira Solberg", False),
        ("organization", "Quillon", "Quillon Labs", False),
        ("status", "rumoured", "reported", True),
        ("status", "reported", "announced", False),
        ("status", "reported", "denied", False),
        ("score", 0.7, 0.9, False),
        ("posts_count", 1, 2, False),
        ("team", None, "Search", False),
    ],
)
def test_only_what_was_learned_or_put_right_is_news(name, old, new, is_news):
    assert news.fields({name: (old, new)}) == ({name} if is_news else set())


@pytest.mark.parametrize(
    ("changes", "denied"),
    [
        ({"status": ("reported", "denied")}, True),
        ({"status": ("denied", "denied")}, False),
        ({"status": (None, "denied")}, False),
        ({"status": ("denied", "reported")}, False),
        ({}, False),
    ],
)
def test_a_denial_is_of_what_was_told(changes, denied):
    assert news.is_denied(changes) is denied
