"""Italian: who leaves what, and what is no departure."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from tests.telling import tells

_read = tells("it", 2024, 5, 20)


@pytest.mark.parametrize(
    ("text", "person", "organization", "kind"),
    [
        ("Ottavio Berti, direttore generale di Lumitec, lascia l'incarico, ha annunciato il gruppo.", "Ottavio Berti", "Lumitec", "resignation"),
        ("Giancarlo Mosti ha rassegnato le dimissioni da amministratore delegato di Tecnovar.", "Giancarlo Mosti", "Tecnovar", "resignation"),
        ("Si dimette l'assessora al Bilancio del Comune di Roccalba, Loredana Fabbri.", "Loredana Fabbri", "Comune di Roccalba", "resignation"),
        ("L'US Montelago ha esonerato l'allenatore Flavio Baldi.", "Flavio Baldi", "US Montelago", "dismissal"),
        ("Dal 1° novembre il professor Dario Senni, preside del Liceo Volta, andrà in pensione.", "Dario Senni", "Liceo Volta", "retirement"),
        ("Scade a giugno il mandato di Elvira Donini, presidente della Fondazione Arca.", "Elvira Donini", "Fondazione Arca", "end_of_term"),
        ("Dopo 37 anni di servizio va in pensione Graziella Poli, segretaria del Liceo Volta.", "Graziella Poli", "Liceo Volta", "retirement"),
        ("Tecnovar comunica di aver risolto consensualmente il contratto con il direttore sportivo Ivan Moretti.", "Ivan Moretti", "Tecnovar", "other"),
        ("Il cda di Tecnovar ha preso atto delle dimissioni di Aldo Ferri da consigliere indipendente.", "Aldo Ferri", "Tecnovar", "resignation"),
        ("Nominato Paolo Grandi alla guida di Tecnovar: prende il posto di Enza Sala, che va in pensione.", "Enza Sala", "Tecnovar", "retirement"),
        ("Cambio al vertice di Cantieri Liguri: esce Franco Damonte, entra Lidia Parodi.", "Franco Damonte", "Cantieri Liguri", "resignation"),
        ("Sergio Bini, presidente della Fondazione Arca, fa un passo indietro.", "Sergio Bini", "Fondazione Arca", "stepping_down"),
        ("Mi hanno licenziato. Dopo undici anni alla Tipografia Sangallo, una mail di tre righe.", None, "Tipografia Sangallo", "dismissal"),
        ("Si è chiusa oggi la mia esperienza in Banca Serena. Quattro anni intensi, grazie a tutti.", None, "Banca Serena", "resignation"),
        ("Da oggi non faccio più parte del team di Gnomix. Ho passato con voi sei anni bellissimi.", None, "Gnomix", "resignation"),
        ("Oggi è il mio ultimo giorno in Lumitec. Grazie ai colleghi per questi sei anni.", None, "Lumitec", "resignation"),
        ("Lascio Lumitec dopo otto anni. Ho imparato tanto e ringrazio i miei colleghi.", None, "Lumitec", "resignation"),
        ("Con la presente rassegno le mie dimissioni da presidente del Cineclub Faro.", None, "Cineclub Faro", "resignation"),
    ],
)  # fmt: skip
def test_departure_is_told(text: str, person: str | None, organization: str, kind: str) -> None:
    found = _read(text)
    assert [(d.person, d.organization, d.kind) for d in found] == [(person, organization, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Il presidente di Tecnovar, Giancarlo Mosti, smentisce le dimissioni: resta al suo posto.",
        "Ci ha lasciati ieri Aldo Bertani, primario per vent'anni. I funerali venerdì in duomo.",
        "Lascio Facebook: ho cancellato il profilo e scaricato le foto. Evviva la privacy.",
        "Lettera di dimissioni, fac simile: il sottoscritto comunica le proprie dimissioni dalla qualifica di impiegato.",
        "Sergio Bini non si dimette: il sindaco di Montefalco ha detto che va avanti.",
        "Nel 1984 Bruno Pedrini lasciò la direzione di Tecnovar al genero.",
        "Le minoranze chiedono le dimissioni del sindaco di Montefalco, Sergio Bini.",
        "Da oggi sono in aspettativa: a ottobre rientro in Tecnovar, stessa scrivania.",
        "Il gruppo Morelli lascia la Russia dopo diciotto anni.",
        "Da oggi Sveva Conti fa parte di Tecnovar come responsabile legale. Benvenuta!",
    ],
)
def test_no_departure_is_told(text: str) -> None:
    assert _read(text) == []


def test_conditional_is_a_rumour() -> None:
    (found,) = _read(
        "Secondo indiscrezioni, il sovrintendente Lamberto Ravi sarebbe pronto a lasciare il Teatro Miramare."
    )
    assert (found.person, found.organization, found.status) == (
        "Lamberto Ravi",
        "Teatro Miramare",
        "rumoured",
    )


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Ottavio Berti, ad di Lumitec, lascerà l'incarico il 31 marzo.", "2024-03-31"),
        (
            "Ottavio Berti si è dimesso dal cda di Lumitec con decorrenza dal 1° giugno.",
            "2024-06-01",
        ),
        ("Ottavio Berti lascerà Lumitec a fine luglio.", "2024-07"),
        ("Ottavio Berti si è dimesso dal cda di Lumitec con effetto immediato.", "2024-05-20"),
    ],
)
def test_last_day(text: str, on: str) -> None:
    assert [d.effective_on for d in _read(text)] == [on]


@pytest.mark.parametrize(
    ("text", "years", "start"),
    [
        ("Ottavio Berti lascia Lumitec dopo quasi vent'anni.", 20.0, None),
        ("Ottavio Berti lascia Lumitec dopo otto anni e mezzo.", 8.5, None),
        ("Ottavio Berti lascia Lumitec. Era in azienda dal 2017.", None, 2017),
        ("Ottavio Berti, 52 anni, lascia Lumitec.", None, None),
    ],
)
def test_tenure(text: str, years: float | None, start: int | None) -> None:
    assert [(d.tenure_years, d.start_year) for d in _read(text)] == [(years, start)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("L'assessora al Bilancio di Roccalba, Loredana Fabbri, si è dimessa.", "assessora al Bilancio"),
        ("Ottavio Berti ha rassegnato le dimissioni da amministratore delegato di Lumitec.", "amministratore delegato"),
        ("Lascio Lumitec, dove lavoravo come sistemista dal 2016.", "sistemista"),
    ],
)  # fmt: skip
def test_role(text: str, role: str) -> None:
    assert [d.role for d in _read(text)] == [role]


def test_destination() -> None:
    (found,) = _read("Fabio Serri lascia Radio Costa e passa a Telemare.")
    assert (found.organization, found.destination) == ("Radio Costa", "Telemare")


def test_subject_left_unsaid_is_the_person_before() -> None:
    text = "Ottavio Berti guidava Lumitec. Ha rassegnato le dimissioni ieri sera."
    assert [(d.person, d.organization) for d in _read(text)] == [("Ottavio Berti", "Lumitec")]


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ("Il 31 dicembre sarà l'ultimo giorno di servizio per Mirna Tognetti, bibliotecaria della Biblioteca civica di Roccalba.", 'Mirna Tognetti', 'Biblioteca civica di Roccalba'),
        ("La presidente della Pro Loco di Varzano, Lucia Bini, ha rimesso il mandato nelle mani dell'assemblea.", 'Lucia Bini', 'Pro Loco di Varzano'),
        ('Aldo Prevosti, direttore di Casa Lario dal 2013, quando prese il posto di Sergio Vimercati, lascerà Casa Lario il 31 ottobre.', 'Aldo Prevosti', 'Casa Lario'),
        ('Cambio a Nordfiduciaria: Paolo Resta ha deciso di non ricandidarsi.', 'Paolo Resta', 'Nordfiduciaria'),
        ("Bruno Casali non figura più nell'organigramma di Telmar da lunedì.", 'Bruno Casali', 'Telmar'),
        ("Revocato l'incarico al direttore di Casa Levante, Enzo Greco.", 'Enzo Greco', 'Casa Levante'),
    ],
)  # fmt: skip
def test_name_goes_on_and_verb_finds_its_subject(text: str, person: str, organization: str) -> None:
    assert [(d.person, d.organization) for d in _read(text)] == [(person, organization)]


@pytest.mark.parametrize(
    "text",
    [
        'Da domani sono in maternità: ultimo giorno in ufficio alla Datalux, torno a gennaio. Grazie ai colleghi.',
        "Oggi riconsegno le chiavi dell'appartamento di via Mazzini. Lascio la vicina, il balcone e Casa Verdi dopo quindici anni.",
    ],
)  # fmt: skip
def test_leaves_flats_schools_and_users_are_no_exits(text: str) -> None:
    assert _read(text) == []
