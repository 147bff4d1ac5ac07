"""Italian: leavings told by a picture: things handed back, last times, new winds."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from tests.telling import tells

find = tells("it", 2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ('Il portiere Manuela Goffi non vestirà più la maglia della Pallamano Arzale.', 'Manuela Goffi', 'Pallamano Arzale'),
        ('Google strappa Samuele Piccoli a Vertigo Labs.', 'Samuele Piccoli', 'Vertigo Labs'),
        ('Anna Sofia Daghini posa la penna dopo 27 anni di inchieste al Giornale del Serio.', 'Anna Sofia Daghini', 'Giornale del Serio'),
        ('A Bernardo Losti è stata indicata la porta dalle Acque della Valle.', 'Bernardo Losti', 'Acque della Valle'),
        ('Sono tra le trenta persone licenziate da Lumen Giochi questa settimana.', None, 'Lumen Giochi'),
        ('Da stamattina non lavoro più in Novestudio, aggiornate i vostri contatti.', None, 'Novestudio'),
        ('Informo gli iscritti che metto fine al mio mandato di segretario del Sindacato Macellai.', None, 'Sindacato Macellai'),
        ("Samba Traoré ottiene lo svincolo dall'Olimpica Vernale con sei mesi d'anticipo.", 'Samba Traoré', 'Olimpica Vernale'),
    ],
)  # fmt: skip
def test_pictures_of_leaving(text: str, person: str | None, organization: str) -> None:
    assert [(d.person, d.organization) for d in find(text)] == [(person, organization)]


@pytest.mark.parametrize(
    "text",
    [
        'Nel secondo volume Arturo abbandona la Gilda per cercare la sorella.',
        "Stamattina ho restituito l'auto a noleggio alla sede Avis di Bologna.",
        "L'autobus 12 non fermerà più alla Clinica Brezza.",
        "Il portiere Manuela Goffi resterà alla Pallamano Arzale un'altra stagione.",
        'Lo chef Mario Ricci spegne i fornelli il lunedì, quando il ristorante Da Vittorio è chiuso.',
        'Anna Bruni non lavora più il venerdì: Lavazza ha adottato la settimana corta.',
    ],
)  # fmt: skip
def test_same_words_without_a_leaving(text: str) -> None:
    assert find(text) == []
