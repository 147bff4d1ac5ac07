"""French: leavings told by a picture: things handed back, last times, new winds."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from tests.telling import tells

find = tells("fr", 2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ('Hélène Vasseur raccroche son tablier fin avril après douze ans à la Brasserie du Canal.', 'Hélène Vasseur', 'Brasserie du Canal'),
        ("La gardienne Manon Le Goff ne portera plus les couleurs du Handball Club d'Arzal.", 'Manon Le Goff', "Handball Club d'Arzal"),
        ('Débauché par Google, Samuel Petit laisse Vertigo Labs sans directeur technique.', 'Samuel Petit', 'Vertigo Labs'),
        ('Anne-Sophie Daguin pose la plume après 27 ans de reportages au Journal du Gers.', 'Anne-Sophie Daguin', 'Journal du Gers'),
        ('Charles-Henri Daubigny mis sur la touche à la Banque Saint-Yves', 'Charles-Henri Daubigny', 'Banque Saint-Yves'),
        ('Je fais partie des trente personnes licenciées par Lumen Jeux cette semaine.', None, 'Lumen Jeux'),
        ("C'est mon dernier samedi derrière le comptoir de la Librairie Papyrus, venez me dire au revoir.", None, 'Librairie Papyrus'),
        ('Luc Sanson ne sera pas conservé par le Sporting Auray.', 'Luc Sanson', 'Sporting Auray'),
    ],
)  # fmt: skip
def test_pictures_of_leaving(text: str, person: str | None, organization: str) -> None:
    assert [(d.person, d.organization) for d in find(text)] == [(person, organization)]


@pytest.mark.parametrize(
    "text",
    [
        'Dans le deuxième tome, Arthur quitte la Guilde pour retrouver sa sœur.',
        'La version 3 de Librefonte abandonne la prise en charge de Python 3.8.',
        "Ce matin, j'ai rendu ma voiture de location à l'agence Europcar de Nantes.",
        "J'ai résilié mon abonnement chez Orange et je suis passé chez Free.",
        'Pierre Martin ne travaille plus le vendredi : Decathlon a généralisé la semaine de quatre jours.',
        "J'ai vidé mes placards et fait mes cartons de décorations, la Croix-Rouge passera samedi.",
    ],
)  # fmt: skip
def test_same_words_without_a_leaving(text: str) -> None:
    assert find(text) == []
