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
(mijn|zijn|haar) (tijd|avontuur|loopbaan|contract|termijn) (als|bij|in|aan|voor) … (einde|erop|voorbij|af)
zit … tijd … erop
(laptop|toegangspas|pas|sleutel*|badge) … (ingeleverd|inleveren)
stop ik (als|bij|met ingang|per)
allerlaatste (werkdag|dag|uitzending|dienst)
(werk|ben) ik niet (meer|langer)
(werkt|is|ben) niet (meer|langer) (bij|als|ceo|cto|cfo|directeur|trainer|voorzitter)
niet langer (cto|ceo|cfo|directeur|voorzitter|trainer|hoofd*)
(functie|functies|baan|banen) … (vervallen|vervalt|verdwijn*|kwijt*)
(scheiden|scheidt) … wegen
wegen … (scheiden|scheidt)
(dirigeerstok|voorzittershamer|hamer|stokje|roer|leiding|scepter|fakkel) … (door|over|uit handen|overgedragen)
(geef|geeft|gaf|draag|draagt|droeg|legt) … (dirigeerstok|voorzittershamer|hamer|stokje|roer|scepter|fakkel)
(ergens anders|elders) … (begin|aan de slag|te vinden|werken)
begin ik … (ergens anders|elders)
hun baan … kwijt*
(niet meer|niet langer|niet) (beschikbaar|herkiesbaar|verkiesbaar)
eigen weg
(keer|keert|kom|komt) … niet (meer)? terug
(maak|maakt|maakte|maken) plaats voor
(van|uit) mijn taken
(ontheffen|ontheven)
ontslagbrief
zonder mij
(tijd voor iets nieuws|iets nieuws|nieuwe uitdaging)
(tweede|derde|vierde|nieuwe) termijn
wisseling van de wacht
(geeft|gaf|geef) … (functie|post|positie|voorzitterschap|raadszetel|zetel) … op
(bureau|kantoor|kluisje|kamer) … (leeggeruimd|ontruimd|leeg)
(contract|verbintenis) niet
verlengt … niet
(zwaait|zwaaide|zwaaien) … uit
(uitgezwaaid|uitgeluid)
met emeritaat
zijn laatste
haar laatste
(trekt|trok|trek) (zich|me|mij) … terug
(raadszetel|zetel|mandaat|lidmaatschap) … (in|op|terug|af)
ter beschikking (gesteld|stelt|gestaan)
(verder|stellen) zonder
(ligt|vliegt|vloog) eruit
(houdt|hield|houd|hou) … (mee op|ermee op|voor gezien)
van boord
(topman|topvrouw|trainer|directeur|ceo|cfo|hoofdredacteur) … weg
(stapt|stap) uit
op straat
achter (me|mij|zich)
de deur gewezen
(voor de) laatste keer
baan … opgegeven
ter beschikking
pensionado
ben ik weg
aan de slag
losgemaakt
(directie|leiding|zaak|functie) … door aan
afscheidscollege
(niet opnieuw|niet meer) kandidaat
voor (het|de) laatst*
(ga|gaat) (ik|hij|zij) (koffiedrinken|vissen|fietsen|wandelen|uitslapen|eerst)
(voorlopig|eerst) ga ik
niet (verder|door) met
""".strip().splitlines()
)
