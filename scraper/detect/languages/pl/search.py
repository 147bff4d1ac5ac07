"""Polish: phrases of leaving for the first search, in the notation of `phrases`."""

from __future__ import annotations

PHRASES: tuple[str, ...] = tuple(
    """
zwolnili
(moje|jego|jej) stanowisko
odchodz*
(odszedł|odeszła|odejść|odejście|odejścia|odejdzie|odejściem|odeszli|odejściu|odchodzący)
(rezygnuj*|zrezygnował|zrezygnowała|zrezygnować|rezygnacja|rezygnację|rezygnacji|rezygnacją|zrezygnowałem|zrezygnowałam|zrezygnuje)
(dymisj*|podał się|podała się|podaje się|zdymisjon*)
(opuszcza|opuścił|opuściła|opuści|opuszczam|opuścić|opuszczenie|opuszczę)
(żegnam|żegna|pożegna*|pożegnanie|pożegnania|żegnaj*|żegnamy|pożegnał)
(ostatni|ostatniego|ostatnia|ostatnim) (dzień|dnia|dniem|odcinek|numer|tydzień|dyżur|program|felieton|wpis|raz|dni)
(kończę|kończy|zakończył|zakończyła|zakończyłem|zakończyłam|zakończy|kończąc) (pracę|współpracę|kadencję|karierę|misję|przygodę|jako|swoją|moją|z)
(emerytur*|na emeryturę)
(zwolnił|zwolniła|zwolniony|zwolniona|zwolniono|zwolnieni*|odwołany|odwołana|odwołano|odwołał|odwołanie|odwołania|wypowiedzenie|zdjęty|usunięty)
(stanowiska|stanowiskiem|funkcji|fotela) (prezesa|dyrektora|trenera|redaktora|szefa|przewodnicz*|ministra|kierownika|prezes)
(ustępuj*|ustąpił|ustąpiła|ustąpienie|ustąpi|ustąpić)
(rozstaje|rozstaję|rozstał|rozstała|rozstanie|rozstali|rozstają|rozstałem|rozstałam)
(następca|następczyni|zastąpi|zastąpił|zastąpiła|zastąpienie|zastępuje|miejsce zajmie|obowiązki przejmie)
(nowe|nowy|nowego|nowych) (wyzwani*|rozdział|etap)
po … latach … (odch*|odej*|żegn*|kończ*|pracy|koniec|opuszcz*)
(przechodzi|przeszedł|przeszła|przechodzę) (do|na|z)
(oddałam|oddałem|oddał|oddała|zdałem|zdałam) … (laptop*|kartę|klucz*|identyfikator|przepustkę)
(nie będzie już|już nie jest|nie jestem już|nie pracuję|nie pracuje|nie przedłuż*|złożył*|złożyła|składa)
(pełniący obowiązki|tymczasowy prezes)
kadencj*
(przestał|przestała|przestaje|przestaję|przestanie|przestałem|przestałam) (być|pełnić|pracować|kierować|prowadzić)
(nie jest|nie będzie|nie pracuje|nie prowadzi|nie pełni|nie jestem|nie pracuję|nie pełnię) (już|dłużej)
(odwołał*|odwołano|odwołuje|odwołanie|zwolniono|zwolnił*)
(nie będzie|nie będę|nie zamierza) … (ubiega*|kandydow*|startow*)
(rozwiązał*|rozwiązano|rozwiązuje|wypowiedział*|zerwał*|rozwiązanie) … (umow*|kontrakt*|współprac*)
(kontrakt*|umow*) … (wygasa*|wygasł*|nie zostanie*|rozwiązan*)
szukam … następc*
(zlikwidowan*|likwidacja) … (stanowisk*|etat*)
(moje|mój) (stanowisko|etat)
(straciłem|straciłam|stracił|straciła) (pracę|stanowisko|posadę|etat)
(nie jestem już|już nie jestem)
(uprawnień|mój dostęp)
(dawni|dawnych|byli|byłych|byłego|poprzedni*) (opiekun*|redaktor*|prezes*|dyrektor*|członk*|administrator*|koordynator*|pracowni*)
(przeniosłem|przeniosłam|przenoszę) się
""".strip().splitlines()
)
