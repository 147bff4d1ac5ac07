"""French: who leaves what, and what is no departure."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from tests.telling import tells

_read = tells("fr", 2024, 5, 20)


@pytest.mark.parametrize(
    ("text", "person", "organization", "kind"),
    [
        ("Sylvain Morteau, directeur général d'Airbelle, quitte ses fonctions, a annoncé le groupe lundi.", "Sylvain Morteau", "Airbelle", "resignation"),
        ("La présidente de Valorix, Corinne Dufay, a démissionné vendredi.", "Corinne Dufay", "Valorix", "resignation"),
        ("Après douze ans chez Lumitec, Hervé Castanet tire sa révérence.", "Hervé Castanet", "Lumitec", "resignation"),
        ("Le directeur des programmes de Radio Brume, Yannick Le Fur, prend sa retraite fin juin.", "Yannick Le Fur", "Radio Brume", "retirement"),
        ("Mme Agnès Roblot, proviseure du lycée Chaptal, fera valoir ses droits à la retraite.", "Agnès Roblot", "Chaptal", "retirement"),
        ("Le club a annoncé que Marc Tessier, entraîneur du FC Orval, a été limogé dimanche.", "Marc Tessier", "FC Orval", "dismissal"),
        ("Airbelle se sépare de son directeur financier, Luc Perrin.", "Luc Perrin", "Airbelle", "dismissal"),
        ("Airbelle a annoncé mardi le départ de son directeur commercial Luc Perrin.", "Luc Perrin", "Airbelle", "resignation"),
        ("Le mandat de Claire Vasseur à la tête de Valorix s'achève le 30 juin.", "Claire Vasseur", "Valorix", "end_of_term"),
        ("Luc Perrin a remis sa démission du conseil d'administration de Valorix.", "Luc Perrin", "Valorix", "resignation"),
        ("Aujourd'hui, c'est mon dernier jour chez Lumitec. Merci à mes collègues pour ces six années.", None, "Lumitec", "resignation"),
        ("Je quitte Lumitec après huit ans. J'ai adoré travailler avec vous, mes chers collègues.", None, "Lumitec", "resignation"),
        ("J'ai démissionné de Valorix hier. Mon préavis est de trois mois et je n'ai pas encore de nouveau poste.", None, "Valorix", "resignation"),
        ("Lumitec et Luc Perrin, c'est terminé. Le coach et le club se séparent d'un commun accord.", "Luc Perrin", "Lumitec", "other"),
        ("Luc Perrin passe la main à la tête de Lumitec, qu'il a fondée.", "Luc Perrin", "Lumitec", "stepping_down"),
        ("Chez Lumitec, le secrétaire général Thibaut de Marsan a été remercié vendredi.", "Thibaut de Marsan", "Lumitec", "dismissal"),
        ("Mireille Astruc remplace Paul Renaud, parti en retraite, à la présidence de Valorix.", "Paul Renaud", "Valorix", "retirement"),
        ("Émile Roux ne présentera plus la matinale de Radio 3 à la rentrée.", "Émile Roux", "Radio 3", "resignation"),
        ("Canal Brume : Julie Marchand rejoint Telmont et quitte donc Lumitec.", "Julie Marchand", "Lumitec", "resignation"),
        ("Il est mis fin, à sa demande, aux fonctions de M. Hervé Guillot, recteur de l'académie de Rouen.", "Hervé Guillot", "Rouen", "dismissal"),
        ("Je passe le relais : je ne suis plus le mainteneur de Pylote. Merci de retirer mes droits d'écriture.", None, "Pylote", "stepping_down"),
        ("Ça y est, j'ai signé ma rupture conventionnelle avec Dataflex. Six ans de ma vie !", None, "Dataflex", "other"),
        ("J'ai été licencié de chez Valorix ce matin. Quatre ans de ma vie, et mes collègues pleuraient.", None, "Valorix", "dismissal"),
    ],
)  # fmt: skip
def test_departure_is_told(text: str, person: str | None, organization: str, kind: str) -> None:
    found = _read(text)
    assert [(d.person, d.organization, d.kind) for d in found] == [(person, organization, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Le président de Valorix, Luc Perrin, dément avoir démissionné et restera à son poste.",
        "Luc Perrin nous a quittés jeudi à 82 ans. Les obsèques auront lieu lundi à l'église Saint-Éloi.",
        "Je quitte Facebook : j'ai supprimé mon compte et exporté mes photos. Vive la vie privée.",
        "Comment démissionner ? Voici un modèle de lettre : je vous informe de ma décision de quitter le poste de [intitulé].",
        "Le distributeur Rouvelle quitte le Brésil, où il était présent depuis 1999.",
        "Valorix accueille Claire Vasseur, qui prend ses fonctions de directrice juridique.",
        "Luc Perrin n'a pas quitté Valorix : le directeur n'a jamais démissionné, dit son avocat.",
        "En 1990, Luc Perrin quitte la direction de Valorix pour fonder un cirque.",
        "Notre collègue Luc Perrin, ancien président de Valorix, est décédé. Il avait démissionné en 2004.",
        "Les syndicats réclament la démission de Luc Perrin, président de Valorix.",
        "Je reviens le 1er août de mon congé maternité. Ma remplaçante chez Lumitec s'appelle Ondine Carrel.",
        "Le bus quitte la place à 10 h, départ de la course à midi.",
    ],
)
def test_no_departure_is_told(text: str) -> None:
    assert _read(text) == []


def test_conditional_is_a_rumour() -> None:
    (found,) = _read("Selon nos informations, Luc Perrin quitterait la direction de Valorix.")
    assert (found.person, found.organization, found.status) == ("Luc Perrin", "Valorix", "rumoured")


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Luc Perrin, directeur général de Valorix, quittera ses fonctions le 31 mars.", "2024-03-31"),
        ("Luc Perrin, directeur général de Valorix, quittera ses fonctions le 1er juillet.", "2024-07-01"),
        ("Luc Perrin, directeur général de Valorix, quittera ses fonctions fin juin.", "2024-06"),
        ("Luc Perrin, directeur général de Valorix, quittera ses fonctions vendredi.", "2024-05-24"),
        ("Luc Perrin, directeur général de Valorix, a été limogé la semaine dernière.", "2024-05"),
    ],
)  # fmt: skip
def test_last_day(text: str, on: str) -> None:
    assert [d.effective_on for d in _read(text)] == [on]


@pytest.mark.parametrize(
    ("text", "years", "start"),
    [
        ("Luc Perrin quitte Valorix après douze ans.", 12.0, None),
        ("Luc Perrin quitte Valorix après près de vingt-cinq ans.", 25.0, None),
        ("Luc Perrin quitte Valorix. Il y travaillait depuis août 2008.", None, 2008),
        ("Luc Perrin, 52 ans, quitte Valorix.", None, None),
    ],
)
def test_tenure(text: str, years: float | None, start: int | None) -> None:
    assert [(d.tenure_years, d.start_year) for d in _read(text)] == [(years, start)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("La directrice des ressources humaines de Lumitec, Agnès Roblot, démissionne.", "directrice des ressources humaines"),
        ("Agnès Roblot, rédactrice en chef de Lumitec, quitte le magazine.", "rédactrice en chef"),
        ("Luc Perrin a démissionné de son poste de président du conseil d'administration de Valorix.", "président du conseil d'administration"),
        ("Aujourd'hui, je quitte Lumitec, où j'étais développeur depuis 2018.", "développeur"),
    ],
)  # fmt: skip
def test_role(text: str, role: str) -> None:
    assert [d.role for d in _read(text)] == [role]


@pytest.mark.parametrize(
    ("text", "destination"),
    [
        ("Luc Perrin quitte Valorix pour rejoindre Airbelle.", "Airbelle"),
        ("Je quitte Lumitec vendredi. En septembre, je rejoins Telmont.", "Telmont"),
        ("Luc Perrin quitte Valorix. Il rejoint Airbelle en mars.", "Airbelle"),
    ],
)
def test_destination(text: str, destination: str) -> None:
    assert [d.destination for d in _read(text)] == [destination]


def test_elision_is_no_part_of_a_name() -> None:
    (found,) = _read("Le patron d'Airbelle, Luc Perrin, démissionne.")
    assert found.organization == "Airbelle"


def test_article_of_a_title_is_part_of_it() -> None:
    (found,) = _read("Après dix ans au service photo de L'Écho des Marais, je quitte le journal.")
    assert found.organization == "L'Écho des Marais"


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ("Yann Cosquer, 61 ans, présentateur du journal de Canal Ardoise, a fait savoir à ses équipes qu'il faisait valoir ses droits à la retraite.", 'Yann Cosquer', 'Canal Ardoise'),
        ("Le conseil de Molines Papiers a pris acte de la décision de Mme Jeanne Aubrac, administratrice depuis l'assemblée du 3 mai 2011, de mettre fin à son mandat pour des raisons de disponibilité liées à ses nouvelles responsabilités à Bâle.", 'Jeanne Aubrac', 'Molines Papiers'),
        ("À la tête de la Chambre de commerce de Brive, Alain Pujol jette l'éponge.", 'Alain Pujol', 'Chambre de commerce de Brive'),
        ('Gilles Morand, président de Ciné-Vallée, a souhaité ne pas renouveler son mandat.', 'Gilles Morand', 'Ciné-Vallée'),
        ("Bruno Castel ne figure plus à l'organigramme de Telmar depuis lundi.", 'Bruno Castel', 'Telmar'),
        ('Paul Arnoux, directeur de Telmar, a été déchargé de ses fonctions mercredi.', 'Paul Arnoux', 'Telmar'),
        ('Robert Mallet cède son fauteuil de président de la Mutuelle du Rhône à Élise Roy.', 'Robert Mallet', 'Mutuelle du Rhône'),
    ],
)  # fmt: skip
def test_name_goes_on_and_verb_finds_its_subject(text: str, person: str, organization: str) -> None:
    assert [(d.person, d.organization) for d in _read(text)] == [(person, organization)]


@pytest.mark.parametrize(
    "text",
    [
        'Dernier jour au bureau chez Altiplan : mon congé maternité commence vendredi, et je reviens en octobre. Merci à mes collègues.',
        "Après neuf ans, j'ai quitté Piaf hier soir. Mes abonnés ne me retrouveront plus, j'ai récupéré mes archives et laissé les trolls entre eux.",
        'Dernier jour au lycée Montaigne ! Le bac en poche, je quitte mes profs et mes camarades. Merci à tous.',
    ],
)  # fmt: skip
def test_leaves_flats_schools_and_users_are_no_exits(text: str) -> None:
    assert _read(text) == []
