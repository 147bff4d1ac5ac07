"""Two names of one person, or of two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.identity.folding import fold
from storage.identity.names import Tie, parse, tie


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("José  Ángel-Núñez", "jose angel nunez"),
        ("Quillon's", "quillon"),
        ("Quillon’s", "quillon"),
        ("STRAẞE", "strasse"),
        ("김민준", "김민준"),
        ("Ｍｉｒａ", "mira"),
        ("?!", ""),
    ],
)
def test_fold_keeps_letters_of_every_script(name, folded):
    assert fold(name) == folded


@given(st.text(min_size=1))
def test_folding_twice_changes_nothing(name):
    assert fold(fold(name)) == fold(name)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # the same to the letter, or to marks, titles, order and middle names
        ("Mira Solberg", "mira solberg", Tie.SAME),
        ("Mira Solberg", "Dr. Mira Solberg, PhD", Tie.SAME),
        ("Solberg, Mira", "Mira Solberg", Tie.SAME),
        ("Mira Solberg", "Mira Anne Solberg", Tie.SAME),
        ("Jürgen Müller", "Juergen Mueller", Tie.SAME),
        ("Jean-Luc Marchand", "Jeanluc Marchand", Tie.SAME),
        ("Kovács Péter", "Péter Kovács", Tie.SAME),
        ("Oona O’Dowd", "Oona O'Dowd", Tie.SAME),
        ("José Ruiz", "Jose Ruiz", Tie.SAME),
        # variants
        ("Bob Hallam", "Robert Hallam", Tie.VARIANT),
        ("Bob Hallam", "Rob Hallam", Tie.VARIANT),
        ("Pepe Ruiz", "José Ruiz", Tie.VARIANT),
        ("Ana Gallego Prieto", "Ana Gallego", Tie.VARIANT),
        ("J. Robert Falk", "Robert Falk", Tie.VARIANT),
        ("Tomasz Wilczek", "Tomasza Wilczka", Tie.VARIANT),
        ("Konrada Wilczaka", "Konrad Wilczak", Tie.VARIANT),
        ("Konradem Wilczakiem", "Konrada Wilczaka", Tie.VARIANT),
        ("Anna Nowik", "Anny Nowik", Tie.VARIANT),
        ("Ahmet Yıldırır", "Ahmet Yıldırır'ın", Tie.VARIANT),
        # initials
        ("M. Solberg", "Mira Solberg", Tie.INITIAL),
        ("Mira A. Solberg", "Mira Anne Solberg", Tie.SAME),
        # a slip of a letter
        ("Konrad Tomaskiewicz", "Konrad Tomaszkiewicz", Tie.SLIP),
        # parts
        ("Solberg", "Mira Solberg", Tie.PART),
        ("Mira", "Mira", Tie.PART),
        ("Mira", "Mira Solberg", Tie.PART),
        # others
        ("Mira Beate Solberg", "Mira Anne Solberg", Tie.DIFFERENT),
        ("Mira Solberg", "Marit Solberg", Tie.DIFFERENT),
        ("K. Solberg", "Mira Solberg", Tie.DIFFERENT),
        ("Daniel Brown", "Daniela Brown", Tie.DIFFERENT),
        ("Mario Rossi", "Maria Rossi", Tie.DIFFERENT),
        ("Simon Lee", "Simone Lee", Tie.DIFFERENT),
        ("John Smith", "Joan Smith", Tie.DIFFERENT),
        ("?", "?", Tie.DIFFERENT),
        # other scripts
        ("张伟明", "Zhang Weiming", Tie.SAME),
        ("張偉明", "Weiming Zhang", Tie.SAME),
        ("陈大文", "Chan Tai-man", Tie.PART),
        ("김민준", "Min-jun Kim", Tie.SAME),
        ("김민준", "Kim Minjoon", Tie.SOUND),
        ("이서연", "Seo-yeon Lee", Tie.SAME),
        ("田中健一", "Kenichi Tanaka", Tie.SAME),
        ("Илья Вереснев", "Ilya Veresnev", Tie.SAME),
        ("里奇·奥托", "Rich Otto", Tie.SOUND),
        ("リッチ・オットー", "Rich Otto", Tie.SOUND),
        ("리치 오토", "Rich Otto", Tie.SOUND),
        ("杰弗里·辛顿", "John Schulman", Tie.DIFFERENT),
        ("王小明", "王小红", Tie.DIFFERENT),
        ("王小明さん", "王小明", Tie.SAME),
        # a short form against a case of the long one
        ("Настя Липовецкая", "Анастасии Липовецкой", Tie.VARIANT),
    ],
)
def test_names_are_tied(one, other, expected):
    assert (tie(one, other), tie(other, one)) == (expected, expected)


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_tie_is_the_same_both_ways_for_any_text(one, other):
    assert tie(one, other) is tie(other, one)


@given(st.text(max_size=60))
def test_any_text_is_a_name_or_none(text):
    name = parse(text)
    assert name is None or all(name.words)
