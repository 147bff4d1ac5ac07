"""Swedish: who leaves what, what else is told of it, and what is no departure."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from scraper.detect.cues import may_depart
from tests.telling import tells

_read = tells("sv", 2021, 5, 4)


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ("Byggbolaget Hedvallens vd Anders Lindmark lämnar sin post den 30 juni efter nio år.", "Anders Lindmark", "Hedvallen"),
        ("Styrelseordförande Karin Bergqvist avgår från Norrlands Timmer vid årsskiftet.", "Karin Bergqvist", "Norrlands Timmer"),
        ("Efter tolv år slutar Peter Hallgren som rektor på Almvikens skola.", "Peter Hallgren", "Almvikens skola"),
        ("Finanschefen Eva Sundell på Lyckeby Energi har sagt upp sig.", "Eva Sundell", "Lyckeby Energi"),
        ("Tränaren Magnus Ek får sparken från Åsarps IF.", "Magnus Ek", "Åsarps IF"),
        ("Lars Törnqvist går i pension efter 38 år på Tingsryds Sparbank.", "Lars Törnqvist", "Tingsryds Sparbank"),
        ("Programledaren Sanna Wiklund lämnar Radio Kusten och går till podden Brus.", "Sanna Wiklund", "Radio Kusten"),
        ("Musikhuset Kronan meddelar att producenten Jonas Falk slutar.", "Jonas Falk", "Musikhuset Kronan"),
        ("Föreningen Vildängens ordförande Birgit Oskarsson avböjer omval.", "Birgit Oskarsson", "Föreningen Vildängen"),
        ("Helena Strömbäck kliver av som ordförande för Teater Tornet.", "Helena Strömbäck", "Teater Tornet"),
        ("Operachefen Gustav Edlund är på väg att lämna Vänersborgs Opera, enligt flera källor.", "Gustav Edlund", "Vänersborgs Opera"),
        ("Kommundirektören Lena Wester tvingas bort från Sävsjöns kommun.", "Lena Wester", "Sävsjöns kommun"),
        ("Hon har lett Glimmervik sedan 2015. Nu meddelar vd:n Camilla Rosén att hon lämnar Glimmervik.", "Camilla Rosén", "Glimmervik"),
        ("IK Svanen och tränaren Tobias Ask går skilda vägar.", "Tobias Ask", "IK Svanen"),
        ("I dag var min sista arbetsdag på Fjällboda Verkstad. Sju år blev det, tack till alla kollegor.", None, "Fjällboda Verkstad"),
        ("Jag har sagt upp mig från Ljungby Media. I augusti börjar jag på Stiftelsen Horisont.", None, "Ljungby Media"),
        ("Jag lämnar Havsbris den sista maj efter elva år som utvecklare.", None, "Havsbris"),
        ("Jag avgår som kassör i Ängby Båtklubb. Det är dags för någon annan att ta över.", None, "Ängby Båtklubb"),
        ("Min tid på Kalkbrottet Media är över. I går lämnade jag in passerkortet.", None, "Kalkbrottet Media"),
        ("I går blev jag uppsagd från Tidningen Syd på grund av arbetsbrist. Jag var layoutare där i fyra år.", None, "Tidningen Syd"),
        ("Jag går i pension i juni. Trettio år har jag jobbat på Lunds bibliotek och trivts varje dag.", None, "Lunds bibliotek"),
        ("Jag lämnar över underhållet av Kvist. Ta bort mig ur listan över underhållare.", None, "Kvist"),
        ("Hej alla, jag lämnar över underhållet av Norrlib till Sara. Efter sju år räcker inte tiden till.\n\nHälsningar\nJohan Lind", "Johan Lind", "Norrlib"),
        ("Den 31 maj går mitt vikariat på Ostvind ut och jag har valt att inte förlänga.", None, "Ostvind"),
        ("Nu går Kastello och jag skilda vägar.", None, "Kastello"),
        ("Efter föräldraledigheten går jag inte tillbaka till Norrhov.", None, "Norrhov"),
        ("Av hälsoskäl har jag bett styrelsen i Fenmark att bli entledigad.", None, "Fenmark"),
        ("Rikke Sandman vänder Ahornradio ryggen.", "Rikke Sandman", "Ahornradio"),
        ("Kantor Pelle Harms dirigerade i söndags sin sista konsert på Kastello.", "Pelle Harms", "Kastello"),
        ("Gerd Tomsson förlänger inte sitt kontrakt med Mölnå BK.", "Gerd Tomsson", "Mölnå BK"),
        ("Efter säsongen lägger jag skridskorna på hyllan i Mölnå BK.", None, "Mölnå BK"),
        ("I fredags stängde jag dörren om mig på Kastello.", None, "Kastello"),
        ("I söndags avtackades kantor Gerd Tomsson från Norrhovs församling.", "Gerd Tomsson", "Norrhovs församling"),
    ],
)  # fmt: skip
def test_departure_is_told(text: str, person: str | None, organization: str) -> None:
    assert [(d.person, d.organization) for d in _read(text)] == [(person, organization)]
    assert may_depart(text)


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("Byggbolaget Hedvallens vd Anders Lindmark lämnar sin post den 30 juni efter nio år.", "role", "vd"),
        ("Byggbolaget Hedvallens vd Anders Lindmark lämnar sin post den 30 juni efter nio år.", "tenure_years", 9),
        ("Byggbolaget Hedvallens vd Anders Lindmark lämnar sin post den 30 juni efter nio år.", "effective_on", "2021-06-30"),
        ("Styrelseordförande Karin Bergqvist avgår från Norrlands Timmer vid årsskiftet.", "effective_on", "2021-12"),
        ("Efter tolv år slutar Peter Hallgren som rektor på Almvikens skola.", "role", "rektor"),
        ("Efter tolv år slutar Peter Hallgren som rektor på Almvikens skola.", "tenure_years", 12),
        ("Finanschefen Eva Sundell på Lyckeby Energi har sagt upp sig.", "role", "Finanschefen"),
        ("Tränaren Magnus Ek får sparken från Åsarps IF.", "kind", "dismissal"),
        ("Lars Törnqvist går i pension efter 38 år på Tingsryds Sparbank.", "kind", "retirement"),
        ("Lars Törnqvist går i pension efter 38 år på Tingsryds Sparbank.", "tenure_years", 38),
        ("Programledaren Sanna Wiklund lämnar Radio Kusten och går till podden Brus.", "destination", "Brus"),
        ("Föreningen Vildängens ordförande Birgit Oskarsson avböjer omval.", "kind", "end_of_term"),
        ("Helena Strömbäck kliver av som ordförande för Teater Tornet.", "role", "ordförande"),
        ("Operachefen Gustav Edlund är på väg att lämna Vänersborgs Opera, enligt flera källor.", "status", "rumoured"),
        ("Kommundirektören Lena Wester tvingas bort från Sävsjöns kommun.", "kind", "dismissal"),
        ("I dag var min sista arbetsdag på Fjällboda Verkstad. Sju år blev det, tack till alla kollegor.", "tenure_years", 7),
        ("I dag var min sista arbetsdag på Fjällboda Verkstad. Sju år blev det, tack till alla kollegor.", "effective_on", "2021-05-04"),
        ("Jag har sagt upp mig från Ljungby Media. I augusti börjar jag på Stiftelsen Horisont.", "destination", "Stiftelsen Horisont"),
        ("Jag lämnar Havsbris den sista maj efter elva år som utvecklare.", "tenure_years", 11),
        ("Jag lämnar Havsbris den sista maj efter elva år som utvecklare.", "role", "utvecklare"),
        ("Jag avgår som kassör i Ängby Båtklubb. Det är dags för någon annan att ta över.", "role", "kassör"),
        ("I går blev jag uppsagd från Tidningen Syd på grund av arbetsbrist. Jag var layoutare där i fyra år.", "kind", "layoff"),
        ("Jag går i pension i juni. Trettio år har jag jobbat på Lunds bibliotek och trivts varje dag.", "kind", "retirement"),
        ("Efter nio år slutar trafikchefen Ida Sjöholm på Vattenlinje AB för att bli hamndirektör i Västerhamn.", "destination", "Västerhamn"),
        ("Vd Göran Ekman slutar för att gå i pension, och trafikchefen Ida Sjöberg har sagt upp sig från Vattenlinje AB.", "kind", "resignation"),
        ("Nycklarna inlämnade, muggen nedpackad. Det var det, mina fjorton år på Tryckeriet Ekeby. Från måndag är jag pensionär.", "kind", "retirement"),
    ],
)  # fmt: skip
def test_slot_is_filled(text: str, slot: str, value: str | float) -> None:
    (found,) = _read(text)
    assert getattr(found, slot) == value


@pytest.mark.parametrize(
    "text",
    [
        "Tåget avgår från Malmö klockan nio och slutar i Stockholm.",
        "Klädkedjan Ylle lämnar den danska marknaden, säger presschefen Ola Hammar.",
        "Spelaren Erik Holm lämnade planen i 60:e minuten efter rött kort.",
        "Författaren Sven Alm har avlidit, 91 år gammal. Han lämnade förlaget 1988.",
        "Ministern Maria Storm dementerar att hon ska avgå och sitter kvar.",
        "Jag lämnar Facebook och har raderat mitt konto.",
        "Från och med måndag är jag pappaledig från Arkitekterna Nord, i januari är jag tillbaka.",
        "Oppositionen kräver att statsrådet Per Lind avgår.",
        "I maj började Tova Sjö som reporter på Bladet.",
        "Så skriver du en uppsägning: Härmed säger jag upp min anställning på [företag].",
        "Filmen slutar lyckligt. Anna Berg spelar huvudrollen.",
        "Efter nio år lämnar jag Bildkvitter. I kväll raderar jag mitt konto, ni hittar mig på Mastodon.",
        "Min sista dag på Norra gymnasiet! På fredag tar vi studenten och sen åker jag till Australien.",
        "Föreningens historia\n\n1921 Föreningen bildas.\n\n1950 Ordförande Nils Berg avgår efter bråk.\n\n1978 Dirigenten Olle Ek lämnar orkestern.",
        "Efter 19 år har Blå Bussen gått i pension. Skroten hämtade den klockan tio. Tack för allt, Blå Bussen!",
        "Vår hedersordförande Alf Ström har lämnat oss. Han ledde klubben i 24 år och lämnade över klubban 2004.",
        "I dag sa jag upp mitt avtal med Nordström och byter till Grönkraft. Tredje höjningen på ett år.",
        "Efter föräldraledigheten är jag tillbaka på Norrhov i mars.",
        "Gerd Tomsson har förlängt sitt kontrakt med Mölnå BK i två år.",
        "Jag byter från Kletbox till Vlugmejl, sökningen är bättre.",
    ],
)  # fmt: skip
def test_nothing_is_told(text: str) -> None:
    assert _read(text) == []
