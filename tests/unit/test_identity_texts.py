"""Which texts are one text, in whatever script, and whose claims keep them apart."""

import random

import pytest

from benchmarks import copies
from storage.identity import texts
from storage.identity.organizations import EMPTY
from storage.identity.texts import Named

LONG = {
    "en": "Today is my last day at Quillon Labs. I came for a year and stayed for seven, because "
    "the people here argue kindly, mend what they break and never let a release out on a Friday.",
    "ru": "Сегодня мой последний день в компании. Я пришла на год, а осталась на семь, потому что "
    "люди здесь спорят бережно, чинят то, что ломают, и не выпускают новое в пятницу вечером.",
    "ja": "本日をもって会社を退職します。一年のつもりで入り、七年いました。"
    "ここの人たちは優しく議論し、壊したものは直します。",
    "ko": "오늘이 회사에서 일하는 마지막 날입니다. 일 년만 있으려고 왔다가 칠 년을 있었습니다. "
    "여기 사람들은 다정하게 다투고, 망가뜨린 것은 고치며, 금요일 저녁에는 새 판을 내지 않았습니다. "
    "모두에게 고맙다는 말을 남기고 싶습니다. 한동안은 바닷가에서 쉬려고 합니다.",
}


def are_copies(one, other):
    return texts.is_copy(texts.read(one), texts.read(other))


def share_a_band(one, other):
    return bool(set(texts.bands(texts.read(one))) & set(texts.bands(texts.read(other))))


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_text_is_its_own_copy_whatever_its_spaces_case_and_signs(text):
    written = f"  {text.upper().replace('. ', ' .  ').replace('。', '…')}\u200b\n"
    assert texts.read(written).size >= texts.SHORTEST
    assert texts.read(written).shingles == texts.read(text).shingles
    assert texts.bands(texts.read(written)) == texts.bands(texts.read(text))
    assert are_copies(text, written)


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_a_third_of_a_text_is_no_copy_and_most_of_it_is(text):
    assert are_copies(text, text[: int(len(text) * 0.85)])
    assert not are_copies(text, text[: int(len(text) * 0.3)])


def test_wide_letters_accents_and_soft_hyphens_are_nothing():
    read = texts.read("Ｔｈｅ re­lease of Müller, İstanbul")
    assert read.whole == "the release of muller istanbul"


def test_short_texts_are_copies_only_when_equal():
    assert are_copies("Mira Solberg leaves Quillon.", "mira solberg leaves QUILLON")
    assert not are_copies("Mira Solberg leaves Quillon.", "Mira Solberg leaves Quillon now.")
    assert share_a_band("Mira leaves.", "mira  leaves")
    assert not share_a_band("Mira leaves.", "Mira left.")


def test_texts_without_words_are_found_by_nothing():
    assert texts.bands(texts.read("… — !")) == ()
    assert not are_copies("…", "!!")


def test_bands_are_the_same_in_every_process():
    # stored in databases: another number means another version
    assert texts.VERSION == "1.2"
    assert texts.bands(texts.read(LONG["en"]))[:2] == BANDS_OF_LONG
    assert texts.bands(texts.read("Mira leaves.")) == BANDS_OF_SHORT


BANDS_OF_LONG = (-8918917240876321519, -1203029873845058401)
BANDS_OF_SHORT = (1781359502051917919,)


def test_likeness_has_no_order():
    dice = random.Random(3)
    words = LONG["en"].split()
    for _ in range(50):
        one, other = (texts.read(" ".join(dice.sample(words, 30))) for _ in range(2))
        assert texts.likeness(one, other) == texts.likeness(other, one)
        assert texts.is_copy(one, other) == texts.is_copy(other, one)


def test_hostile_texts_end():
    for text in ("a" * 500_000, "a " * 500_000, "退" * 300_000, "\u0301" * 100_000, "\ud800 x"):
        read = texts.read(text)
        assert read.size <= texts.MOST_WORDS
        assert len(texts.bands(read)) in (0, 1, texts.BANDS)


def named(person=None, organization=None):
    return Named(person, EMPTY.find(organization) if organization else None)


@pytest.mark.parametrize(
    ("one", "other", "is_others"),
    [
        ([named("Mira Solberg")], [named("Tomas Grey")], True),
        ([named("Mira Solberg")], [named("M. Solberg")], False),
        ([named("Mira Solberg"), named("Tomas Grey")], [named("Tomas Grey")], False),
        ([named("Mira Solberg")], [named()], False),
        ([named(None, "Quillon Labs")], [named(None, "Brightwater")], True),
        ([named(None, "Quillon Labs")], [named(None, "Quillon")], False),
        ([named("Mira Solberg", "Quillon")], [named("Mira Solberg", "Brightwater")], True),
        ([], [named("Mira Solberg")], False),
    ],
)
def test_posts_that_name_others_are_no_copies(one, other, is_others):
    assert texts.names_others(one, other) is is_others
    assert texts.names_others(other, one) is is_others


def test_every_class_of_labelled_texts_is_within_its_bounds():
    figures = copies.by_class([copies.measure(pair) for pair in copies.pairs()])
    assert len(figures) >= 15
    assert {label: each for label, each in figures.items() if not copies.is_good(each)} == {}
