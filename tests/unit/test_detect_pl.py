"""Polish: names and posts in every case, verbs that tell person and gender, and the traps."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from tests.telling import assert_quotes_stand, tells

told = tells("pl", 2024, 3, 12)


REPORTS = [
    ("Prezes spółki Stalmet Grzegorz Wilczyński złożył rezygnację ze stanowiska.", "Grzegorz Wilczyński", "Stalmet", "resignation"),
    ("Z funkcji dyrektora Teatru Nowego zrezygnowała Barbara Siedlecka.", "Barbara Siedlecka", "Teatru Nowego", "resignation"),
    ("Burmistrz Lipnicy Teresa Kubacka podała się do dymisji.", "Teresa Kubacka", "Lipnicy", "resignation"),
    ("Marek Nowicki odchodzi z Radia Mewa.", "Marek Nowicki", "Radia Mewa", "resignation"),
    ("Na emeryturę przechodzi Jadwiga Stępień, nauczycielka w Szkole Podstawowej nr 4.", "Jadwiga Stępień", "Szkole Podstawowej nr 4", "retirement"),
    ("Rada nadzorcza spółki Elgraf odwołała prezesa Jana Śliwę.", "Jana Śliwę", "Elgraf", "dismissal"),
    ("Mirosław Dudek nie jest już trenerem Orkana Zawory.", "Mirosław Dudek", "Orkana Zawory", None),
    ("Klub Orkan Zawory rozwiązał umowę z trenerem Kamilem Bednarzem.", "Kamilem Bednarzem", "Klub Orkan Zawory", "dismissal"),
    ("Aleksandra Wrona żegna się z Radiem Podkowa.", "Aleksandra Wrona", "Radiem Podkowa", "resignation"),
    ("Anna Maj przestała być dyrektorką Muzeum Soli.", "Anna Maj", "Muzeum Soli", None),
    ("Redaktor naczelny „Gońca Nadmorskiego” Stefan Lach opuszcza redakcję.", "Stefan Lach", "Gońca Nadmorskiego", "resignation"),
    ("Kończy się kadencja Ireny Pawlik, rzeczniczki Szpitala Świętej Barbary.", "Ireny Pawlik", "Szpitala Świętej Barbary", "end_of_term"),
    ("Wójt gminy Brzozówka Jan Mróz nie będzie ubiegać się o reelekcję.", "Jan Mróz", "Brzozówka", "end_of_term"),
    ("Tomasz Gil przechodzi z Telewizji Wisła do Radia Mewa.", "Tomasz Gil", "Telewizji Wisła", "resignation"),
    ("Prezes Legii Warszawa Adam Kos ustępuje ze stanowiska.", "Adam Kos", "Legii Warszawa", "resignation"),
    ("Zarząd spółki Budmet informuje, że pan Artur Popek złożył rezygnację z pełnienia funkcji członka zarządu.", "Artur Popek", "Budmet", "resignation"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person", "organization", "kind"), REPORTS)
def test_a_report(text: str, person: str, organization: str, kind: str | None) -> None:
    (departure,) = told(text)
    assert (departure.person, departure.organization) == (person, organization)
    assert kind is None or departure.kind == kind


FAREWELLS = [
    ("Dzisiaj był mój ostatni dzień w Bursztyn Logistyka. Oddałam laptopa i kartę.", "Bursztyn Logistyka"),
    ("Odchodzę z Pikselii. Wypowiedzenie złożyłem w piątek.", "Pikselii"),
    ("Z dniem 30 listopada składam rezygnację z funkcji prezesa Klubu Szachowego Goniec.", "Klubu Szachowego Goniec"),
    ("Podjęłam decyzję o odejściu z Fundacji Polne Drogi. Dziękuję zespołowi.", "Fundacji Polne Drogi"),
    ("Wczoraj zwolnili mnie z Wydawnictwa Latarnia. Szukam pracy.", "Wydawnictwa Latarnia"),
    ("Moje stanowisko w Elgrafie zostało zlikwidowane. Byłam tam redaktorką.", "Elgrafie"),
    ("Po 38 latach pracy w Urzędzie Gminy Brzozówka przechodzę na emeryturę.", "Urzędzie Gminy Brzozówka"),
    ("Nie jestem już opiekunem pakietu Jarzębina. Proszę o odebranie mi uprawnień.", "Jarzębina"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "organization"), FAREWELLS)
def test_a_farewell(text: str, organization: str) -> None:
    (departure,) = told(text)
    assert departure.voice == "first_person"
    assert departure.organization == organization


TRAPS = [
    "„Nie rezygnuję i nie zamierzam rezygnować” – oświadczył minister Bogdan Frączek.",
    "W sobotę odszedł na zawsze Kazimierz Zych, dyrektor Muzeum Soli. Pogrzeb w czwartek.",
    "Odchodzę z Facebooka. Po dwunastu latach usunęłam konto.",
    "Sieć drogerii Brzoza opuszcza czeski rynek, zapowiedziała rzeczniczka Ewa Lis.",
    "Odchodzisz z pracy? Wzór wypowiedzenia: Ja, Jan Kowalski, rozwiązuję umowę o pracę.",
    "Opozycja domaga się dymisji ministra Adama Nowaka z Platformy Zgody.",
    "W piątek pożegnałem się z zespołem Kartografiki, ale tylko na rok: mam bezpłatny urlop.",
    "Napastnik Orkana Piotr Rys opuścił boisko z powodu kontuzji.",
    "Klient zrezygnował z zamówienia w sklepie Hopla, mówi Anna Nowak.",
    "Były prezes Stalmetu Jacek Krawiec opuścił spółkę w 2015 roku.",
    "Zima podaje się do dymisji, od środy ciepłe powietrze.",
]  # fmt: skip


@pytest.mark.parametrize("text", TRAPS)
def test_what_is_no_departure(text: str) -> None:
    assert told(text) == []


def test_all_cases_of_a_name_are_one_bearer_and_the_nominative_names_them() -> None:
    text = (
        "O odejściu Pawła Sadowskiego napisał Kurier. "
        "Z Sadowskim pożegnali się koledzy. Paweł Sadowski złożył rezygnację z funkcji prezesa Elgrafu."
    )
    (departure,) = told(text)
    assert departure.person == "Paweł Sadowski"


def test_the_title_gives_the_nominative_of_an_organisation() -> None:
    (departure,) = told("Jan Mróz zrezygnował z funkcji prezesa Stalpolu.", "Stalpol bez prezesa")
    assert departure.organization == "Stalpol"


SLOTS = [
    ("Jan Mróz zrezygnował z funkcji prezesa Stalmetu z dniem 31 marca.", "effective_on", "2024-03-31"),
    ("Jan Mróz, prezes Stalmetu, odchodzi trzydziestego pierwszego marca.", "effective_on", "2024-03-31"),
    ("Jan Mróz odchodzi ze Stalmetu z końcem czerwca.", "effective_on", "2024-06"),
    ("Jan Mróz odchodzi ze Stalmetu po ponad ośmiu latach.", "tenure_years", 8),
    ("Jan Mróz zrezygnował z funkcji prezesa Stalmetu. Kierował firmą od 2008 roku.", "start_year", 2008),
    ("Jan Mróz odchodzi ze Stalmetu. Dołączy do Elgrafu.", "destination", "Elgrafu"),
    ("Podobno Jan Mróz ma odejść ze Stalmetu.", "status", "rumoured"),
    ("Jan Mróz zrezygnował z funkcji wiceprezesa zarządu Stalmetu.", "role", "wiceprezesa zarządu"),
    ("Redaktorka naczelna „Gońca” Ewa Maj odchodzi z redakcji.", "role", "Redaktorka naczelna"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "field", "value"), SLOTS)
def test_a_field(text: str, field: str, value: object) -> None:
    (departure,) = told(text)
    assert getattr(departure, field) == value


def test_evidence_stands_at_its_offsets() -> None:
    text = "Prezes Stalmetu Jan Mróz odchodzi z końcem czerwca."
    (departure,) = told(text)
    assert {"person", "organization", "effective_on"} <= {e.field for e in departure.evidence}
    assert_quotes_stand(text, departure)


NAMED_APART = [
    ("Kapitan Polusa Gleb Osik odchodzi z klubu.", "Gleb Osik", "Polusa"),
    ("Dziekan Instytutu Leśnego Nina Cicha opuści stanowisko 1 czerwca.", "Nina Cicha", "Instytutu Leśnego"),
    ("Trener Orkana Marek Zych zwolniony po pięciu porażkach.", "Marek Zych", "Orkana"),
    ("Prezes spółki Elgraf S.A. Adam Bor złożył rezygnację.", "Adam Bor", "Elgraf S.A."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person", "organization"), NAMED_APART)
def test_a_person_and_what_stands_before_are_two_names(
    text: str, person: str, organization: str
) -> None:
    (departure,) = told(text)
    assert (departure.person, departure.organization) == (person, organization)


def test_several_who_resign_each_with_a_post_and_a_date() -> None:
    text = (
        "Zarząd spółki Polimet S.A. informuje, że wpłynęły oświadczenia o rezygnacji z pełnionych funkcji: Pana Jana Gila, Wiceprezesa Zarządu, "
        "ze skutkiem na dzień 31 sierpnia 2024 r., oraz Pani Ewy Rembisz, Członka Zarządu, ze skutkiem na dzień 30 września 2024 r."
    )
    assert len(told(text)) == 2


NOBODY_GONE = [
    "Odeszła Krystyna Nowak, wieloletnia dyrektorka naszej szkoły. Łączymy się w bólu z rodziną.",
    "Zrezygnowałam z karnetu w klubie Fit Arena. Wypowiedzenie umowy trzeba złożyć na piśmie.",
    "Rezygnuję z abonamentu w Orangeo. Po ośmiu latach odchodzę do innego operatora.",
    "Rozwiedliśmy się. Po dwunastu latach odeszłam od Marka i wyprowadziłam się z domu w Lipnicy.",
    "Szefowa działu Ewa Rutka przechodzi do innego działu w Lotaris. W firmie zostaje.",
    "Radni zażądali dymisji burmistrza Kamionki Jerzego Plota.",
    "Redakcyjny kot Rudolf rezygnuje ze stanowiska szefa działu myszy. Prima aprilis!",
    "Zaczynam dziś urlop rodzicielski. Zastępuje mnie Ola Kmita. Wracam do Lotaris we wrześniu.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOBODY_GONE)
def test_who_stays_jests_or_leaves_as_a_customer_is_no_leaver(text: str) -> None:
    assert told(text) == []
