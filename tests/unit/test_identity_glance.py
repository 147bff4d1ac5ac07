"""What a look in passing tells apart, the whole comparison tells apart too."""

from itertools import product
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.identity import glance, spoken
from storage.identity.names import Tie, tie
from storage.identity.words import words

GIVEN = sorted(
    words(
        "Robert Bob Bobby Rob William Bill Liz Elizabeth Peggy Margaret Katherine Cathy Chris Anna "
        "Ana Joan John J Jihyuk Ji Zhao David Qiming Wei Konrad Konrada Konradem Gosi Beppe Xavi"
    )
)
FAMILY = sorted(
    words(
        "Falk Falck Marsh Tomaszkiewicz Tomaszkiewicza Shestakovsky Chestakovski Schestakowski "
        "Zhao Yoon Yun Garcia Lopez Nowak Nowaka Mueller Muller Wagner Vagner Phelps Kowalska Lee "
        "Li Ri Kim Gim Otto Jansen Iansen Zeman Seman"
    )
)
names = st.lists(st.sampled_from(GIVEN + FAMILY), min_size=2, max_size=3).map(" ".join)


@given(names, names)
def test_what_is_told_apart_in_passing_is_told_apart(one, other):
    for first, second in ((one, other), (other, one)):
        assert glance.may_be(first, second) or tie(first, second) is Tie.DIFFERENT


@pytest.mark.parametrize("family", FAMILY)
def test_every_pair_of_first_names_with_one_family_name(family):
    for one, other in product(GIVEN, GIVEN):
        pair = f"{one} {family}", f"{other} {family}"
        assert glance.may_be(*pair) or tie(*pair) is Tie.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mira Solberg", "Mira Tanaka"),
        ("Mira Solberg", "Tove Solberg"),
        ("Mira Solberg", "Solveig Falk"),
    ],
)
def test_most_people_are_told_apart_in_passing(one, other):
    assert not glance.may_be(one, other)


@pytest.mark.parametrize("other", ["Solberg", "M. Solberg", "里奇·奥托", "Jan van Dam", "Dr Falk"])
def test_names_that_are_more_than_words_are_compared(other):
    assert glance.may_be("Mira Tanaka", other)


def test_words_begin_as_they_are_spoken():
    for letters in product(ascii_lowercase, repeat=3):
        word = "".join(letters)
        heard = {"a" if form[0] in "aeiou" else form[0] for form in spoken.forms(word)}
        assert heard <= glance.BEGINS[word[0]], word
