"""Dutch: phrases of leaving for the first search, in the notation of `phrases`."""

from __future__ import annotations

PHRASES: tuple[str, ...] = tuple(
    """
mijn rechten
(vertrekt|vertrek|vertrokken|vertrekken|vertrekkend|vertrekkende|vertrok)
(stapt|stapte|stap|stappen|opgestapt|opstappen|opstapt)
(treedt|trad|treden|afgetreden|aftreden|aftreedt|terugtreden|teruggetreden|treed)
(legt|legde|leg) … neer
neergelegd
(stopt|stop|stopte|gestopt|stoppen|ermee) (als|bij|met ingang|per|na|ermee|op)
(verlaat|verliet|verlaten|verlaten)
(laatste) (werkdag|dag|werkweek|week|uitzending|column|dienst|preek|nummer|aflevering|wedstrijd)
mijn laatste
(afscheid|afscheids*|vaarwel)
(ontslag|ontslagen|ontslaat|ontsloeg|opgezegd|opzeggen|opzeg)
(neemt|nam|neem|genomen) (afscheid|ontslag)
(pensioen|gepensioneerd|met pensioen)
(opvolger|opvolgster|opgevolgd|volgt … op|opvolgen)
(nieuwe|nieuw) (uitdaging*|hoofdstuk|avontuur|baan|stap)
(ik ga weg|gaat weg|weggaan|weggegaan|stap over|stapt over|maakt de overstap|overstap naar)
na … jaar … (vertrek*|weg|stop*|verlaat|afscheid|klaar|over)
(draagt|droeg|draag) … over
(ingeleverd|inleveren|lever) … (laptop|pas|sleutel*|badge|toegangspas)
(niet verlengd|niet langer|contract loopt af|termijn loopt af|legt functie|uit functie|op non-actief|geschorst|aan de kant|ruimt het veld)
(interim|waarnemend) (directeur|ceo|voorzitter|bestuurder|burgemeester)
zit erop
boventallig
de rug toe
(aftreed|opstap|overstap)
orphaned
(zwaait|zwaai|zwaaide|afgezwaaid) … af
afgezwaaid
(verruilt|verruilde|verruilen)
(raakt|raakte) … kwijt
(schrappen|schrap|haal|verwijder) … (sleutel|rechten|toegang)
(op straat|aan de kant) (gezet|geschoven)
zegt … vaarwel
(handdoek in de ring|bijltje erbij|aan de wilgen|rug toegekeerd)
(draag|draagt|geef|geeft) … (stokje|fakkel|hamer) (door|over)
(op|naar) … (beroep|aanbod) … aangenomen
(uit elkaar|de laan uit)
(termijn|contract|mandaat) … (af|verlengd|herkiesbaar)
herkiesbaar
mijn toegang
(gaat|ga|gaan|ging|stapt|stap) van boord
""".strip().splitlines()
)
