"""Turkish: turns and endings, told without the verbs of leaving."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from tests.telling import tells

_read = tells("tr", 2025, 3, 11)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Termotek'i bıraktım, biraz dinleneceğim.", None),
        ("Lodos Postası'ndaki son köşe yazım bu.", None),
        ("Gelecek sezon Doruk Kulübü'nün başında olmayacağım.", None),
        ("Lodos Bank'ta altı yıl çalıştıktan sonra yoluma başka yerde devam ediyorum.", None),
        ("Müdür Selim Ak koltuğunu Nur Tan'a bıraktı; Termotek Holding kararı duyurdu.", "Selim Ak"),
        ("Selim Ak artık Lodos Müzesi'ni yönetmiyor.", "Selim Ak"),
        ("Artık Doruk Hastanesi'nde nöbet tutmuyorum.", None),
        ("Yazar Selim Ak, Lodos Vakfı'ndaki çalışmalarını noktalıyor.", "Selim Ak"),
    ],
)  # fmt: skip
def test_a_turn_is_told(text: str, person: str | None) -> None:
    assert [departure.person for departure in _read(text)] == [person]


@pytest.mark.parametrize(
    "text",
    [
        "Selim Ak, Lodos Bank ile sözleşmesini yeniledi.",
        "Bugün Termotek'te indirimin son günü.",
        "Artık Termotek uygulamasını kullanmıyorum, çok yavaş.",
    ],
)  # fmt: skip
def test_no_turn_is_told(text: str) -> None:
    assert _read(text) == []
