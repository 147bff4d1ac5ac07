"""German: who leaves what, what else is told of it, and what is no departure."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from scraper.detect import detect
from scraper.detect.cues import may_depart
from scraper.records import Post
from tests.telling import tells

_read = tells("de", 2021, 5, 4)


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ("Die Sportartikelfirma Ravenholt verliert ihre Finanzchefin. Dörte Ahlmann verlässt den Konzern zum 30. Juni nach elf Jahren.", "Dörte Ahlmann", "Ravenholt"),
        ("Der Vorstandsvorsitzende der Keilwerk AG, Henning Brodersen, tritt zum Jahresende zurück. Das teilte der Aufsichtsrat am Montag mit.", "Henning Brodersen", "Keilwerk AG"),
        ("Nach zwölf Jahren an der Spitze scheidet Geschäftsführerin Mareike Tönnies Ende September aus der Lindhoff GmbH aus.", "Mareike Tönnies", "Lindhoff GmbH"),
        ("Wie das Museum Altona mitteilte, hört Direktor Volker Prahl im Sommer auf.", "Volker Prahl", "Museum Altona"),
        ("Carsten Wiebe legt sein Amt als Präsident des Handballverbands Nordmark nieder.", "Carsten Wiebe", "Handballverbands Nordmark"),
        ("VfL Brandau hat sich von Trainer Jonas Kettler getrennt.", "Jonas Kettler", "VfL Brandau"),
        ("Der Aufsichtsrat der Stadtwerke Lohberg hat Geschäftsführer Ralf Dehnert mit sofortiger Wirkung freigestellt.", "Ralf Dehnert", "Stadtwerke Lohberg"),
        ("Nordfunk-Chefredakteurin Katja Brühl wechselt zum 1. Oktober zur Allgemeinen Rundschau.", "Katja Brühl", "Nordfunk"),
        ("Gerhard Lampe geht nach 34 Jahren als Leiter der Stadtbücherei Emsbüren in den Ruhestand.", "Gerhard Lampe", "Stadtbücherei Emsbüren"),
        ("Steffen Oltmann hat seinen Rücktritt als Vorsitzender des TSV Harsum erklärt.", "Steffen Oltmann", "TSV Harsum"),
        ("Die Chefärztin Dr. Petra Wallner hat die Klinik Sonnenhof verlassen.", "Petra Wallner", "Klinik Sonnenhof"),
        ("Sabine Kolk wird die Redaktion der Ostholsteiner Nachrichten verlassen, um ein Buch zu schreiben.", "Sabine Kolk", "Ostholsteiner Nachrichten"),
        ("Uwe Harnack ist nicht mehr Geschäftsführer von Solvento. Die Gründe sind unklar.", "Uwe Harnack", "Solvento"),
        ("Zum Jahreswechsel übergibt Inge Stratmann die Leitung der Kita Regenbogen an ihre Stellvertreterin.", "Inge Stratmann", "Kita Regenbogen"),
        ("Der Verein teilte mit, dass Kapitän Lukas Rehbein den SC Waldkirch am Saisonende verlässt.", "Lukas Rehbein", "SC Waldkirch"),
        ("Andrea Pohlmann kandidiert nicht mehr als Vorsitzende der Bürgerstiftung Uelzen.", "Andrea Pohlmann", "Bürgerstiftung Uelzen"),
        ("Softwareentwickler Jens Hartwig kündigt nach sechs Jahren bei Datenkontor.", "Jens Hartwig", "Datenkontor"),
        ("Thomas Reineke folgt bei der Volksbank Hameln auf Wilhelm Stracke, der in den Ruhestand geht.", "Wilhelm Stracke", "Volksbank Hameln"),
        ("Der Rücktritt von Dekan Martin Aulich sorgt an der Hochschule Rheinfels für Unruhe.", "Martin Aulich", "Hochschule Rheinfels"),
        ("Die Intendantin des Theaters Ostermoor, Frauke Sievers, soll offenbar vor dem Absprung stehen.", "Frauke Sievers", "Theaters Ostermoor"),
        ("Arndals Finanzvorstand Robert Quandt verlässt das Unternehmen auf eigenen Wunsch. Arndal sucht nun einen Nachfolger.", "Robert Quandt", "Arndal"),
        ("Bürgermeisterin Hilke Bartels gibt ihr Amt aus gesundheitlichen Gründen ab. Die Gemeinde Wietzen wählt im Herbst neu.", "Hilke Bartels", "Gemeinde Wietzen"),
        ("Bei Holtkamp & Söhne nimmt Prokurist Dieter Maas nach 41 Jahren seinen Abschied.", "Dieter Maas", "Holtkamp & Söhne"),
        ("Marlies Gode räumt ihren Posten als Chefin der Verkehrsbetriebe Lippe.", "Marlies Gode", "Verkehrsbetriebe Lippe"),
        ("Die Grünen-Politikerin Silvia Orth zieht sich aus dem Vorstand der Stiftung Weserland zurück.", "Silvia Orth", "Stiftung Weserland"),
        ("Software-Architekt Malte Rieken hat bei Quadrum gekündigt und macht sich selbstständig.", "Malte Rieken", "Quadrum"),
        ("Kapellmeister Ernst Dahlke hängt den Taktstock an den Nagel: Er verlässt das Stadtorchester Gera.", "Ernst Dahlke", "Stadtorchester Gera"),
        ("Seit 1996 leitete Elke Wehrmann das Kinderheim Marienhof, nun verabschiedet sie sich in die Rente.", "Elke Wehrmann", "Kinderheim Marienhof"),
        ("Heute war mein letzter Arbeitstag bei Brenninger Logistik. Nach siebeneinhalb Jahren heißt es Abschied nehmen. Danke an alle Kollegen!", None, "Brenninger Logistik"),
        ("Ich verlasse die Stiftung Wattenblick zum 31. Juli. Es waren neun wunderbare Jahre als Referentin für Umweltbildung.", None, "Stiftung Wattenblick"),
        ("Ich habe bei Kranbau Möller gekündigt. Ab September arbeite ich bei Hebewerk Nord.", None, "Kranbau Möller"),
        ("Nach reiflicher Überlegung trete ich als Vorsitzender des Chors Cantabile zurück.", None, "Chors Cantabile"),
        ("Meine Zeit bei Voltmeer geht zu Ende. Am Freitag gebe ich meinen Laptop ab. Ich habe dort viel gelernt.", None, "Voltmeer"),
        ("Mir wurde gestern betriebsbedingt gekündigt. Acht Jahre war ich Grafikerin bei Pixelstube, jetzt suche ich etwas Neues.", None, "Pixelstube"),
        ("Ich gebe die Betreuung von Librix ab. Bitte entzieht mir die Schreibrechte.", None, "Librix"),
        ("Das ist meine letzte Kolumne für den Elbboten. Nach 15 Jahren ist Schluss, ich habe gern für Sie geschrieben.", None, "Elbboten"),
        ("Elf Jahre lang war ich bei der Norvik Systemhaus GmbH, zuletzt als Teamleiter im Rechenzentrum, und heute war mein letzter Arbeitstag.", None, "Norvik Systemhaus GmbH"),
        ("Heute war mein letzter Tag im Haselblick Verlag. Sieben Jahre lang habe ich dort als Lektorin gearbeitet.", None, "Haselblick Verlag"),
        ("Das Hotel Birkenblick muss sich einen neuen Küchenchef suchen: Sabine Kranz verlässt das Haus am 31. August.", "Sabine Kranz", "Hotel Birkenblick"),
        ("Timo Rehberg hat der Bäckerei Kornhus den Rücken gekehrt. Er eröffnet ein eigenes Café.", "Timo Rehberg", "Bäckerei Kornhus"),
        ("Das Theater am Wall hat sich mit sofortiger Wirkung von seiner Verwaltungsdirektorin Anke Lüders getrennt.", "Anke Lüders", "Theater am Wall"),
        ("Liebe Gemeinde, nach dreizehn Jahren werde ich am 31. Juli von meinem Dienst in der Kirchengemeinde Lindach entpflichtet.\n\nIhre Pfarrerin Doris Sprenger", "Doris Sprenger", "Kirchengemeinde Lindach"),
        ("Kapitän Ole Petersen geht von Bord. Nach 38 Jahren bei der Reederei Nordlicht steuerte er am Sonntag die letzte Fähre nach Amrum.", "Ole Petersen", "Reederei Nordlicht"),
        ("Schlüssel abgegeben, Tasse eingepackt. Das waren sie also, meine vierzehn Jahre bei der Kurverwaltung Zingst. Ab Montag bin ich Rentnerin.", None, "Kurverwaltung Zingst"),
        ("Wegen der Fusion habe ich heute meinen Arbeitsplatz bei Fennmark verloren.", None, "Fennmark"),
        ("Meine Wege und die von Kastello trennen sich. Im Mai beginne ich anderswo.", None, "Kastello"),
        ("Am 31. Mai läuft mein Vertrag bei Ostwind AG aus, und ich habe ihn nicht verlängert.", None, "Ostwind AG"),
        ("Nach dem Sabbatical komme ich nicht mehr zum Institut Rahlstedt zurück.", None, "Institut Rahlstedt"),
        ("Die Leitung des Museums Torfhaus habe ich gestern in jüngere Hände gegeben.", None, "Museums Torfhaus"),
        ("Rieke Sandmann ist bei Ahornfunk raus.", "Rieke Sandmann", "Ahornfunk"),
        ("Jost Uhlig tauscht den Chefsessel bei Morgenrot gegen einen Lehrstuhl.", "Jost Uhlig", "Morgenrot"),
        ("Chorleiter Piet Harms leitete am Samstag seine letzte Probe beim Chor Liederkranz.", "Piet Harms", "Chor Liederkranz"),
        ("Gesa Thomsen wird ihren auslaufenden Vertrag beim SV Mühlau nicht verlängern.", "Gesa Thomsen", "SV Mühlau"),
        ("Meine Stelle bei Kastello habe ich gekündigt, im Herbst geht es nach Norwegen.", None, "Kastello"),
        ("Am Mittwoch hielt Gesa Thomsen ihre Abschiedsvorlesung an der Hochschule Rheinfels.", "Gesa Thomsen", "Hochschule Rheinfels"),
    ],
)  # fmt: skip
def test_departure_is_told(text: str, person: str | None, organization: str) -> None:
    assert [(d.person, d.organization) for d in _read(text)] == [(person, organization)]
    assert may_depart(text)


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("Die Sportartikelfirma Ravenholt verliert ihre Finanzchefin. Dörte Ahlmann verlässt den Konzern zum 30. Juni nach elf Jahren.", "tenure_years", 11),
        ("Die Sportartikelfirma Ravenholt verliert ihre Finanzchefin. Dörte Ahlmann verlässt den Konzern zum 30. Juni nach elf Jahren.", "effective_on", "2021-06-30"),
        ("Der Vorstandsvorsitzende der Keilwerk AG, Henning Brodersen, tritt zum Jahresende zurück. Das teilte der Aufsichtsrat am Montag mit.", "effective_on", "2021-12"),
        ("Der Vorstandsvorsitzende der Keilwerk AG, Henning Brodersen, tritt zum Jahresende zurück. Das teilte der Aufsichtsrat am Montag mit.", "status", "announced"),
        ("Nach zwölf Jahren an der Spitze scheidet Geschäftsführerin Mareike Tönnies Ende September aus der Lindhoff GmbH aus.", "tenure_years", 12),
        ("Nach zwölf Jahren an der Spitze scheidet Geschäftsführerin Mareike Tönnies Ende September aus der Lindhoff GmbH aus.", "effective_on", "2021-09"),
        ("Wie das Museum Altona mitteilte, hört Direktor Volker Prahl im Sommer auf.", "role", "Direktor"),
        ("Carsten Wiebe legt sein Amt als Präsident des Handballverbands Nordmark nieder.", "role", "Präsident"),
        ("Carsten Wiebe legt sein Amt als Präsident des Handballverbands Nordmark nieder.", "kind", "stepping_down"),
        ("VfL Brandau hat sich von Trainer Jonas Kettler getrennt.", "kind", "dismissal"),
        ("VfL Brandau hat sich von Trainer Jonas Kettler getrennt.", "role", "Trainer"),
        ("Der Aufsichtsrat der Stadtwerke Lohberg hat Geschäftsführer Ralf Dehnert mit sofortiger Wirkung freigestellt.", "kind", "dismissal"),
        ("Nordfunk-Chefredakteurin Katja Brühl wechselt zum 1. Oktober zur Allgemeinen Rundschau.", "destination", "Allgemeinen Rundschau"),
        ("Gerhard Lampe geht nach 34 Jahren als Leiter der Stadtbücherei Emsbüren in den Ruhestand.", "kind", "retirement"),
        ("Gerhard Lampe geht nach 34 Jahren als Leiter der Stadtbücherei Emsbüren in den Ruhestand.", "tenure_years", 34),
        ("Steffen Oltmann hat seinen Rücktritt als Vorsitzender des TSV Harsum erklärt.", "role", "Vorsitzender"),
        ("Die Chefärztin Dr. Petra Wallner hat die Klinik Sonnenhof verlassen.", "role", "Chefärztin"),
        ("Uwe Harnack ist nicht mehr Geschäftsführer von Solvento. Die Gründe sind unklar.", "role", "Geschäftsführer"),
        ("Andrea Pohlmann kandidiert nicht mehr als Vorsitzende der Bürgerstiftung Uelzen.", "kind", "end_of_term"),
        ("Softwareentwickler Jens Hartwig kündigt nach sechs Jahren bei Datenkontor.", "tenure_years", 6),
        ("Thomas Reineke folgt bei der Volksbank Hameln auf Wilhelm Stracke, der in den Ruhestand geht.", "kind", "retirement"),
        ("Die Intendantin des Theaters Ostermoor, Frauke Sievers, soll offenbar vor dem Absprung stehen.", "status", "rumoured"),
        ("Arndals Finanzvorstand Robert Quandt verlässt das Unternehmen auf eigenen Wunsch. Arndal sucht nun einen Nachfolger.", "role", "Finanzvorstand"),
        ("Bürgermeisterin Hilke Bartels gibt ihr Amt aus gesundheitlichen Gründen ab. Die Gemeinde Wietzen wählt im Herbst neu.", "role", "Bürgermeisterin"),
        ("Bei Holtkamp & Söhne nimmt Prokurist Dieter Maas nach 41 Jahren seinen Abschied.", "tenure_years", 41),
        ("Marlies Gode räumt ihren Posten als Chefin der Verkehrsbetriebe Lippe.", "role", "Chefin"),
        ("Seit 1996 leitete Elke Wehrmann das Kinderheim Marienhof, nun verabschiedet sie sich in die Rente.", "start_year", 1996),
        ("Seit 1996 leitete Elke Wehrmann das Kinderheim Marienhof, nun verabschiedet sie sich in die Rente.", "kind", "retirement"),
        ("Heute war mein letzter Arbeitstag bei Brenninger Logistik. Nach siebeneinhalb Jahren heißt es Abschied nehmen. Danke an alle Kollegen!", "tenure_years", 7.5),
        ("Heute war mein letzter Arbeitstag bei Brenninger Logistik. Nach siebeneinhalb Jahren heißt es Abschied nehmen. Danke an alle Kollegen!", "effective_on", "2021-05-04"),
        ("Ich verlasse die Stiftung Wattenblick zum 31. Juli. Es waren neun wunderbare Jahre als Referentin für Umweltbildung.", "tenure_years", 9),
        ("Ich verlasse die Stiftung Wattenblick zum 31. Juli. Es waren neun wunderbare Jahre als Referentin für Umweltbildung.", "effective_on", "2021-07-31"),
        ("Ich habe bei Kranbau Möller gekündigt. Ab September arbeite ich bei Hebewerk Nord.", "destination", "Hebewerk Nord"),
        ("Nach reiflicher Überlegung trete ich als Vorsitzender des Chors Cantabile zurück.", "role", "Vorsitzender"),
        ("Mir wurde gestern betriebsbedingt gekündigt. Acht Jahre war ich Grafikerin bei Pixelstube, jetzt suche ich etwas Neues.", "kind", "layoff"),
        ("Mir wurde gestern betriebsbedingt gekündigt. Acht Jahre war ich Grafikerin bei Pixelstube, jetzt suche ich etwas Neues.", "tenure_years", 8),
        ("Elf Jahre lang war ich bei der Norvik GmbH, zuletzt als Teamleiter im Vertrieb, und heute war mein letzter Arbeitstag.", "role", "Teamleiter im Vertrieb"),
        ("Schlüssel abgegeben, Tasse eingepackt. Das waren sie also, meine vierzehn Jahre bei der Kurverwaltung Zingst. Ab Montag bin ich Rentnerin.", "kind", "retirement"),
    ],
)  # fmt: skip
def test_slot_is_filled(text: str, slot: str, value: str | float) -> None:
    (found,) = _read(text)
    assert getattr(found, slot) == value


@pytest.mark.parametrize(
    "text",
    [
        "Die Kanzlerin verlässt den Saal, als der Redner beginnt.",
        "Der Rettungsdienst hat das Gebäude verlassen, teilte Sprecher Uwe Kahl mit.",
        "Matthias Born schied im Viertelfinale aus. Er gratulierte seinem Gegner Petr Novak.",
        "Handelskette Kolibri verlässt den deutschen Markt, sagte Sprecherin Ute Lang.",
        "Pfarrer Hubert Lenz ist im Alter von 81 Jahren gestorben. Er leitete die Gemeinde St. Anna bis 1998 und ging dann in den Ruhestand.",
        "Trainer Heiko Brandt dementiert Gerüchte über einen Wechsel: Ich bleibe bis 2023 beim SV Otter.",
        "So schreiben Sie Ihre Kündigung: Hiermit kündige ich, Max Mustermann, mein Arbeitsverhältnis bei der Musterfirma zum 31. März.",
        "Ich verlasse Facebook. Mein Konto ist gelöscht, die App auch.",
        "Freitag war mein letzter Tag vor der Elternzeit bei Lumen Media. Im Herbst bin ich wieder da.",
        "Die Opposition fordert den Rücktritt von Ministerin Karin Baum.",
        "Peter Ohm war von 1980 bis 1994 Direktor der Zeche Glückauf und trat dann zurück. 1999 erschien sein Buch.",
        "Neu im Team: Lena Vogt arbeitet seit Mai als Redakteurin bei Radio Harz.",
        "Das Rezept: Den Teig gehen lassen, dann die Äpfel zugeben. Nach 40 Minuten aus dem Ofen nehmen.",
        "Chronik des Turnvereins Aufheim\n\n1921 Gründung des Vereins.\n\n1974 Nach einem Streit tritt der Vorsitzende Josef Hauger zurück.\n\n1996 Dirigent Karl-Heinz Moser legt sein Amt nieder.",
        "Nächste Woche ist mein letzter Tag am Gymnasium Hochfeld, das Abi ist geschafft. Danach geht es für ein Jahr nach Kanada.",
        "Nach acht Jahren verlasse ich heute Pixelhafen. Mein Konto lösche ich am Sonntag, ihr findet mich künftig hier im Blog.",
        "Der Musikverein trauert um seinen Ehrenvorsitzenden Alois Huber. Er hat uns am 3. Mai für immer verlassen. 24 Jahre stand er an der Spitze, 2004 legte er das Amt nieder.",
        "Nach 31 Jahren geht unser alter Traktor in Rente. Am Samstag holt ihn der Schrotthändler.",
        "Ich habe heute bei Nordstrom gekündigt und wechsle zu Ökowatt. Der Tarif wurde zum dritten Mal erhöht.",
        "Nach der Elternzeit komme ich im März zu Fennmark zurück.",
        "Ich habe die Mitgliedschaft bei Kastello gekündigt, die Beiträge waren zu hoch.",
        "Ich wechsle von Plauderbox zu Flugpost, die Suche ist besser.",
    ],
)  # fmt: skip
def test_nothing_is_told(text: str) -> None:
    assert _read(text) == []


def test_whoever_is_dismissed_in_a_cut_is_laid_off() -> None:
    told = "Mir wurde heute bei der Halden GmbH betriebsbedingt gekündigt. Ich war dort Entwickler."
    (found,) = detect(Post("https://blog.example/1", "1", told, language="de"))

    assert found.kind == "layoff"
