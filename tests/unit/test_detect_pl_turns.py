"""Polish: turns and endings, told without the verbs of leaving."""

from __future__ import annotations

import pytest

from tests.telling import tells

_read = tells("pl", 2025, 3, 11)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Odprawiłem swoją ostatnią mszę w parafii św. Jana.", None),
        ("To była moja ostatnia audycja w Radiu Piast.", None),
        ("Rzuciłam robotę w Termoteksie.", None),
        ("Po sześciu latach w Termoteksie postanowiłam pójść dalej.", None),
        ("Obrońca Igor Biały nie przedłuży umowy z Sokołem Tuchów.", "Igor Biały"),
        ("Szymon Lis wyleciał z Termoteksu.", "Szymon Lis"),
        ("Redaktorka Kuriera Tuchowskiego Anna Lis odeszła do konkurencji.", "Anna Lis"),
        ("Nie dyżuruję już w Szpitalu Tuchowskim.", None),
        ("Burmistrz gminy Tuchów Jan Lis zrzekł się mandatu.", "Jan Lis"),
        ("Trener Jan Lis nie współpracuje już z Sokołem Tuchów.", "Jan Lis"),
    ],
)  # fmt: skip
def test_a_turn_is_told(text: str, person: str | None) -> None:
    assert [departure.person for departure in _read(text)] == [person]


@pytest.mark.parametrize(
    "text",
    [
        "Doniesienia o odejściu Anny Lis z Termoteksu są fałszywe.",
        "Jutro ostatni dzień promocji w Termoteksie.",
        "Nie kupuję już w Termoteksie, za drogo.",
    ],
)  # fmt: skip
def test_no_turn_is_told(text: str) -> None:
    assert _read(text) == []
