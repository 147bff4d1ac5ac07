"""Dutch: who leaves what, what else is told of it, and what is no departure."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from scraper.detect.cues import may_depart
from tests.telling import tells

_read = tells("nl", 2021, 5, 4)


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ("Bouwconcern Hardeveld verliest zijn financiële man: Roderik Stam vertrekt per 1 juli na acht jaar.", "Roderik Stam", "Hardeveld"),
        ("Bestuursvoorzitter Hanneke Vos van zorgverzekeraar Klaverzorg treedt eind dit jaar af.", "Hanneke Vos", "Klaverzorg"),
        ("Na twaalf jaar verlaat Pieter Dekkers uitgeverij De Vlieger.", "Pieter Dekkers", "De Vlieger"),
        ("Jasper Kuiper legt het voorzitterschap van de Fietsersbond Texel neer.", "Jasper Kuiper", "Fietsersbond Texel"),
        ("FC Waalstad heeft trainer Dennis Bosman ontslagen.", "Dennis Bosman", "FC Waalstad"),
        ("Hoofdredacteur Marloes Timmer stopt na zes jaar bij de Veluwse Courant.", "Marloes Timmer", "Veluwse Courant"),
        ("Wim Ankersmit gaat met pensioen als directeur van het Scheepvaartmuseum Hoorn.", "Wim Ankersmit", "Scheepvaartmuseum Hoorn"),
        ("Lonneke Prins stapt over van Studio Zes naar Bureau Kade.", "Lonneke Prins", "Studio Zes"),
        ("De dirigent van Toonkunst Almelo, Hugo Meijer, neemt afscheid.", "Hugo Meijer", "Toonkunst Almelo"),
        ("Ilse Brandsma heeft haar ontslag ingediend als rector van het Marnix Lyceum.", "Ilse Brandsma", "Marnix Lyceum"),
        ("Stichting Polderlicht maakt bekend dat directeur Sanne Wolters de organisatie verlaat.", "Sanne Wolters", "Stichting Polderlicht"),
        ("Presentator Bas Verhage zwaait af bij Radio Merwe.", "Bas Verhage", "Radio Merwe"),
        ("Het vertrek van algemeen directeur Ton Scholten komt hard aan bij Theater De Spiegel.", "Ton Scholten", "Theater De Spiegel"),
        ("Frank Terpstra wordt bij Noordzee Logistiek opgevolgd door Eline Bos.", "Frank Terpstra", "Noordzee Logistiek"),
        ("Technisch directeur Ruud Goossens zou op het punt staan Lumatech te verlaten, melden bronnen.", "Ruud Goossens", "Lumatech"),
        ("Els de Graaf is niet langer voorzitter van Scouting Nederveen.", "Els de Graaf", "Scouting Nederveen"),
        ("Maarten Hoek keert Omroep Rijnland de rug toe.", "Maarten Hoek", "Omroep Rijnland"),
        ("Conservator Tineke Blok van Museum De Schans verruilt Museum De Schans voor het Stadsarchief Breda.", "Tineke Blok", "Museum De Schans"),
        ("Vandaag was mijn laatste werkdag bij Kersten Verzekeringen. Negen mooie jaren, dank aan alle collega's.", None, "Kersten Verzekeringen"),
        ("Ik heb mijn baan opgezegd bij Tuincentrum Osdorp. Per 1 juni begin ik bij Kwekerij De Linde.", None, "Tuincentrum Osdorp"),
        ("Na elf jaar ga ik weg bij Brugman Software. Ik ben toe aan iets nieuws.", None, "Brugman Software"),
        ("Hierbij laat ik weten dat ik aftreed als penningmeester van Atletiekclub Hera. Mijn gezondheid laat het niet meer toe.", None, "Atletiekclub Hera"),
        ("Mijn tijd bij Waterschap Rijnmond zit erop. Gisteren heb ik mijn laptop ingeleverd.", None, "Waterschap Rijnmond"),
        ("Ik draag het beheer van Vlinder over. Haal mijn schrijfrechten er maar af, ik kom er niet meer aan toe.", None, "Vlinder"),
        ("Zorggroep Amsterlee heeft bestuurder Lotte Vermaas per direct op non-actief gesteld en ontslagen.", "Lotte Vermaas", "Zorggroep Amsterlee"),
        ("Beste allemaal, ik draag het beheer van Tegelwijs over aan Pieter. Ik heb er geen tijd meer voor, na zeven jaar.\n\nGroet,\nSander Mol", "Sander Mol", "Tegelwijs"),
        ("Waterland Energie neemt per 1 oktober afscheid van financieel directeur Mirjam de Wit.", "Mirjam de Wit", "Waterland Energie"),
        ("Schipper Kees Blom gaat van boord. Na 38 jaar bij Rederij Waddenlicht voer hij zondag voor het laatst naar Vlieland.", "Kees Blom", "Rederij Waddenlicht"),
        ("Door de fusie ben ik vandaag mijn baan bij Fenmark kwijtgeraakt.", None, "Fenmark"),
        ("Na mijn ouderschapsverlof kom ik niet meer terug bij Noorderhof.", None, "Noorderhof"),
        ("Op 31 mei loopt mijn contract bij Oostwind af en ik heb het niet laten verlengen.", None, "Oostwind"),
        ("Ik stap uit Rietvogel. De rest gaat verder.", None, "Rietvogel"),
        ("Rikje Zandman ligt eruit bij Ahornradio.", "Rikje Zandman", "Ahornradio"),
        ("Penningmeester Teun Harms heeft zijn ontslag ingediend bij Stichting Liedkring.", "Teun Harms", "Stichting Liedkring"),
        ("Gea Tomsen levert haar raadszetel voor Lijst Molenwijk in.", "Gea Tomsen", "Lijst Molenwijk"),
        ("Mijn baan bij Rietvogel heb ik opgezegd.", None, "Rietvogel"),
        ("Gea Tomsen gaf gisteren haar afscheidscollege aan Hogeschool Molenwijk.", "Gea Tomsen", "Hogeschool Molenwijk"),
        ("Oostwind heeft mij gisteren de deur gewezen. Ik ben er kapot van.", None, "Oostwind"),
    ],
)  # fmt: skip
def test_departure_is_told(text: str, person: str | None, organization: str) -> None:
    assert [(d.person, d.organization) for d in _read(text)] == [(person, organization)]
    assert may_depart(text)


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("Bouwconcern Hardeveld verliest zijn financiële man: Roderik Stam vertrekt per 1 juli na acht jaar.", "tenure_years", 8),
        ("Bouwconcern Hardeveld verliest zijn financiële man: Roderik Stam vertrekt per 1 juli na acht jaar.", "effective_on", "2021-07-01"),
        ("Bestuursvoorzitter Hanneke Vos van zorgverzekeraar Klaverzorg treedt eind dit jaar af.", "role", "Bestuursvoorzitter"),
        ("Bestuursvoorzitter Hanneke Vos van zorgverzekeraar Klaverzorg treedt eind dit jaar af.", "effective_on", "2021-12"),
        ("Na twaalf jaar verlaat Pieter Dekkers uitgeverij De Vlieger.", "tenure_years", 12),
        ("Jasper Kuiper legt het voorzitterschap van de Fietsersbond Texel neer.", "kind", "stepping_down"),
        ("FC Waalstad heeft trainer Dennis Bosman ontslagen.", "kind", "dismissal"),
        ("FC Waalstad heeft trainer Dennis Bosman ontslagen.", "role", "trainer"),
        ("Hoofdredacteur Marloes Timmer stopt na zes jaar bij de Veluwse Courant.", "tenure_years", 6),
        ("Wim Ankersmit gaat met pensioen als directeur van het Scheepvaartmuseum Hoorn.", "kind", "retirement"),
        ("Wim Ankersmit gaat met pensioen als directeur van het Scheepvaartmuseum Hoorn.", "role", "directeur"),
        ("Lonneke Prins stapt over van Studio Zes naar Bureau Kade.", "destination", "Bureau Kade"),
        ("De dirigent van Toonkunst Almelo, Hugo Meijer, neemt afscheid.", "role", "dirigent"),
        ("Ilse Brandsma heeft haar ontslag ingediend als rector van het Marnix Lyceum.", "role", "rector"),
        ("Stichting Polderlicht maakt bekend dat directeur Sanne Wolters de organisatie verlaat.", "status", "announced"),
        ("Presentator Bas Verhage zwaait af bij Radio Merwe.", "role", "Presentator"),
        ("Technisch directeur Ruud Goossens zou op het punt staan Lumatech te verlaten, melden bronnen.", "status", "rumoured"),
        ("Vandaag was mijn laatste werkdag bij Kersten Verzekeringen. Negen mooie jaren, dank aan alle collega's.", "tenure_years", 9),
        ("Vandaag was mijn laatste werkdag bij Kersten Verzekeringen. Negen mooie jaren, dank aan alle collega's.", "effective_on", "2021-05-04"),
        ("Na elf jaar ga ik weg bij Brugman Software. Ik ben toe aan iets nieuws.", "tenure_years", 11),
        ("Hierbij laat ik weten dat ik aftreed als penningmeester van Atletiekclub Hera. Mijn gezondheid laat het niet meer toe.", "role", "penningmeester"),
        ("Vandaag was mijn laatste werkdag bij Uitgeverij Kant. Eerst als bureauredacteur, daarna als uitgever.", "role", "uitgever"),
    ],
)  # fmt: skip
def test_slot_is_filled(text: str, slot: str, value: str | float) -> None:
    (found,) = _read(text)
    assert getattr(found, slot) == value


@pytest.mark.parametrize(
    "text",
    [
        "De trein naar Utrecht vertrekt om tien over half negen van spoor vier.",
        "Winkelketen Bloem verlaat de Belgische markt, zegt woordvoerder Ad Koster.",
        "Oud-minister Henk Zijlstra is op 88-jarige leeftijd overleden. Hij leidde de partij tot 1992.",
        "Trainer Bert Konings ontkent dat hij vertrekt bij FC Zwartewaal: ik blijf tot 2024.",
        "Ik stop met roken. Drie weken nu, en het gaat goed.",
        "Ik verlaat Facebook en heb mijn account verwijderd.",
        "Mijn zwangerschapsverlof begint vrijdag, in oktober ben ik weer terug bij Studio Pluis.",
        "De oppositie eist het aftreden van minister Van Dam.",
        "Per 1 mei is Fleur Kamp begonnen als redacteur bij Weekblad Het Baken.",
        "Zo schrijf je een ontslagbrief: Geachte heer, hierbij zeg ik mijn baan bij [bedrijf] op.",
        "Jan Visser verliet het veld na een rode kaart in de 60e minuut.",
        "Geschiedenis van de vereniging\n\n1954 Oprichting in café De Zwaan.\n\n1972 Voorzitter Klaas Dijkstra treedt af na ruzie.\n\n1990 Dirigent Bert Visser legt de baton neer.",
        "Mijn laatste schooldag op het Erasmuscollege. De examens zijn achter de rug en ik ben geslaagd!",
        "Na 31 jaar gaat onze oude trekker met pensioen. Zaterdag komt de sloper hem halen.",
        "Ons is ontvallen Piet Verhoef, oud-voorzitter van de ijsclub. In 2003 gaf hij de hamer over. Wij zullen hem missen.",
        "Na mijn ouderschapsverlof ben ik in maart weer terug bij Noorderhof.",
        "Teun Harms is blij met zijn baan bij Rietvogel.",
        "Ik stap over van Kletsbox naar Vlugmail, de zoekfunctie werkt beter.",
    ],
)  # fmt: skip
def test_nothing_is_told(text: str) -> None:
    assert _read(text) == []
