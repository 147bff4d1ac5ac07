"""Russian: names and posts in every case, verbs by gender and aspect, free order, and the traps."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.detect import detect
from scraper.records import Departure, Post


def post(text: str, title: str | None = None) -> Post:
    url = "https://example.com/a"
    at = datetime(2024, 3, 12, 8, tzinfo=UTC)
    return Post(url=url, key=url, text=text, title=title, language="ru", published_at=at)


def told(text: str, title: str | None = None) -> list[Departure]:
    return [d for d in detect(post(text, title)) if not d.background and d.status != "denied"]


REPORTS = [
    ("Генеральный директор «Волгомоста» Антон Репин покидает свой пост.", "Антон Репин", "Волгомоста", "resignation"),
    ("Из «Аэросвязи» ушла директор по закупкам Вера Громова.", "Вера Громова", "Аэросвязи", "resignation"),
    ("Мэр Заречинска Пётр Лунин подал в отставку.", "Пётр Лунин", "Заречинска", "resignation"),
    ("Клуб «Буран» уволил тренера Олега Шмелёва.", "Олега Шмелёва", "Буран", "dismissal"),
    ("Хоккейный клуб «Буран» расторг контракт с вратарём Ильёй Мошкиным.", "Ильёй Мошкиным", "Буран", "dismissal"),
    ("Уволился главный редактор журнала «Полюс» Глеб Осинин.", "Глеб Осинин", "Полюс", "resignation"),
    ("Ведущая Марина Стрижова объявила об уходе с «Радио Берег».", "Марина Стрижова", "Радио Берег", None),
    ("Худрук театра «Рампа» Игорь Вольский решил уйти из театра.", "Игорь Вольский", "Рампа", None),
    ("На пенсию вышла учительница школы № 12 Зинаида Круглик.", "Зинаида Круглик", "школы № 12", "retirement"),
    ("Совет директоров «Тяжмаша» принял отставку директора Льва Бородина.", "Льва Бородина", "Тяжмаша", "resignation"),
    ("Совет директоров банка «Меркурий» досрочно прекратил полномочия президента Ивана Титова.", "Ивана Титова", "Меркурий", "dismissal"),
    ("Максим Орлов больше не работает в «Пикселе».", "Максим Орлов", "Пикселе", None),
    ("Анна Соколова перестала быть директором фонда «Воздух».", "Анна Соколова", "Воздух", None),
    ("Истекает срок полномочий ректора Степного университета Марата Ильясова.", "Марата Ильясова", "Степного университета", "end_of_term"),
    ("Художник Павел Громов перешёл из «Охры» в «Сурик».", "Павел Громов", "Охры", "resignation"),
    ("Директор музея «Изба» Нина Рогова не будет продлевать контракт.", "Нина Рогова", "Изба", "end_of_term"),
    ("«Сокол» расстался с главным тренером Юрием Клыковым.", "Юрием Клыковым", "Сокол", "other"),
    ("Директор завода «Точприбор» Семён Лапин уволен по собственному желанию.", "Семён Лапин", "Точприбор", "resignation"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person", "organization", "kind"), REPORTS)
def test_a_report(text: str, person: str, organization: str, kind: str | None) -> None:
    (departure,) = told(text)
    assert (departure.person, departure.organization) == (person, organization)
    assert kind is None or departure.kind == kind


FAREWELLS = [
    ("Сегодня мой последний рабочий день в «Северном клёне». Спасибо коллегам!", "Северном клёне"),
    ("Ухожу из «Пикселя». После восьми лет хочется тишины.", "Пикселя"),
    ("Я приняла решение покинуть пост председателя «Клуба садоводов».", "Клуба садоводов"),
    ("Меня уволили из газеты «Вечерний Волок». Я ищу работу.", "Вечерний Волок"),
    ("Всё, я больше не работаю в «Охре». Заявление написал вчера.", "Охре"),
    ("Вчера меня сократили. В «Векторе» я проработала пять лет.", "Векторе"),
    ("Прошу отозвать мой доступ: у меня больше нет времени сопровождать пакет «Рябина».", "Рябина"),
    ("Подал в отставку с поста директора «Изумруда». Мне было интересно.", "Изумруда"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "organization"), FAREWELLS)
def test_a_farewell(text: str, organization: str) -> None:
    (departure,) = told(text)
    assert departure.voice == "first_person"
    assert departure.organization == organization


TRAPS = [
    "Ректор Марат Ильясов опроверг слухи о своей отставке: «Я никуда не ухожу».",
    "На 92-м году ушёл из жизни Аркадий Немчин, директор обсерватории «Полюс».",
    "Ухожу из Фейсбука. Удалила страницу, скачала фотографии.",
    "Сеть «Линдберг» покидает рынок Казахстана, сообщила директор Карин Сунд.",
    "Как правильно уволиться: образец заявления. Работодатель обязан выдать расчёт.",
    "Депутаты потребовали отставки мэра Ивана Дорохова из «Единства».",
    "С сегодняшнего дня я в декрете. Я не увольняюсь, через год вернусь в «Акварель».",
    "Форвард «Бурана» Артём Дзюбин покинул поле на носилках.",
    "Последний день регистрации на форум «Исток» 5 апреля, сообщила Анна Смирнова.",
    "Бывший директор «Тяжмаша» Сергей Ивлев покинул компанию в 2010 году.",
    "Бабье лето уходит в отставку, с четверга ждите циклон.",
]  # fmt: skip


@pytest.mark.parametrize("text", TRAPS)
def test_what_is_no_departure(text: str) -> None:
    assert told(text) == []


def test_all_cases_of_a_name_are_one_bearer_and_the_nominative_names_them() -> None:
    text = (
        "Об увольнении Игоря Лапшина сообщили в «Навиторе». "
        "С Лапшиным простились коллеги. Игорь Лапшин подал в отставку."
    )
    (departure,) = told(text)
    assert departure.person == "Игорь Лапшин"


def test_the_title_gives_the_nominative_of_an_organisation() -> None:
    (departure,) = told("Иван Репин ушёл из «Волгостроя».", "Волгострой остался без главы")
    assert departure.organization == "Волгострой"


def test_a_post_in_the_nominative_wins_over_its_other_cases() -> None:
    text = "Генеральный директор «Навитора» Пётр Лунин ушёл. Уход генерального директора Петра Лунина неожидан."
    (departure,) = told(text)
    assert departure.role == "Генеральный директор"


SLOTS = [
    ("Иван Мельник покидает пост директора «Волны» с 1 апреля.", "effective_on", "2024-04-01"),
    ("Директор «Волны» Иван Мельник уходит тридцать первого марта.", "effective_on", "2024-03-31"),
    ("Директор «Волны» Иван Мельник покидает компанию после 12 лет работы.", "tenure_years", 12),
    ("Директор «Волны» Иван Мельник покинул пост. Он руководил компанией полтора года.", "tenure_years", 1.5),
    ("Директор «Волны» Иван Мельник покинул пост. Он возглавлял её с 2008 года.", "start_year", 2008),
    ("Директор «Волны» Иван Мельник перешёл в «Прибой».", "destination", "Прибой"),
    ("Директор «Волны» Иван Мельник может покинуть пост, по слухам.", "status", "rumoured"),
    ("Заместитель директора «Волны» Иван Мельник подал в отставку.", "role", "Заместитель директора"),
    ("Директор по закупкам «Волны» Иван Мельник подал в отставку.", "role", "Директор по закупкам"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "field", "value"), SLOTS)
def test_a_field(text: str, field: str, value: object) -> None:
    (departure,) = told(text)
    assert getattr(departure, field) == value


def test_evidence_stands_at_its_offsets() -> None:
    text = "Генеральный директор «Волги» Антон Репин покидает свой пост с 1 апреля."
    (departure,) = told(text)
    assert {"person", "organization", "effective_on"} <= {e.field for e in departure.evidence}
    for evidence in departure.evidence:
        assert text[evidence.start : evidence.end] == evidence.quote
