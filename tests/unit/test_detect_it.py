"""Italian: who leaves what, and what is no departure."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.detect import detect
from scraper.records import Departure, Post


def _read(text: str, title: str | None = None) -> list[Departure]:
    url = "https://example.com/a"
    at = datetime(2024, 5, 20, 8, tzinfo=UTC)
    post = Post(url=url, key=url, text=text, title=title, language="it", published_at=at)
    return [departure for departure in detect(post) if not departure.background]


@pytest.mark.parametrize(
    ("text", "person", "organization", "kind"),
    [
        ("Ottavio Berti, direttore generale di Lumitec, lascia l'incarico, ha annunciato il gruppo.", "Ottavio Berti", "Lumitec", "resignation"),
        ("Giancarlo Mosti ha rassegnato le dimissioni da amministratore delegato di Tecnovar.", "Giancarlo Mosti", "Tecnovar", "resignation"),
        ("Si dimette l'assessora al Bilancio del Comune di Roccalba, Loredana Fabbri.", "Loredana Fabbri", "Comune di Roccalba", "resignation"),
        ("L'US Montelago ha esonerato l'allenatore Flavio Baldi.", "Flavio Baldi", "US Montelago", "dismissal"),
        ("Dal 1° novembre il professor Dario Senni, preside del Liceo Volta, andrà in pensione.", "Dario Senni", "Liceo Volta", "retirement"),
        ("Scade a giugno il mandato di Elvira Donini, presidente della Fondazione Arca.", "Elvira Donini", "Fondazione Arca", "end_of_term"),
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
