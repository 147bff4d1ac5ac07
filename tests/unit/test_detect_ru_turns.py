"""Russian: turns and endings, told without the verbs of leaving."""

from __future__ import annotations

import pytest

from tests.telling import tells

_read = tells("ru", 2025, 3, 11)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Завтра у меня крайняя смена в «Теплотехе», дальше отдыхаю.", None),
        ("Прочитала последнюю лекцию в Ладожском университете.", None),
        ("Мы с «Курсором» расстаёмся, и это к лучшему.", None),
        ("Попал под сокращение в «Теплотехе».", None),
        ("С нового сезона я не буду тренировать «Сокол».", None),
        ("Защитник Игорь Белов не станет продлевать контракт с «Соколом».", "Игорь Белов"),
        ("Редактор «Курсора» Анна Лис ушла к конкурентам.", "Анна Лис"),
    ],
)  # fmt: skip
def test_a_turn_is_told(text: str, person: str | None) -> None:
    assert [departure.person for departure in _read(text)] == [person]


@pytest.mark.parametrize(
    "text",
    [
        "Ушла на другого оператора, в «Теплотехе» связь была хуже.",
        "Сообщения об увольнении Анны Лис из «Курсора» не соответствуют действительности.",
        "Завтра последняя смена детского лагеря «Сокол».",
    ],
)  # fmt: skip
def test_no_turn_is_told(text: str) -> None:
    assert _read(text) == []
