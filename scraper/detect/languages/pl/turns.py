"""Polish frames in which others tell of a turn: no new contract, a seat empty, another place of work."""

from __future__ import annotations

from scraper.detect.frames import Frame

_L = "a-ząćęłńóśźż"
MACROS = {
    "ELSEWHERE": rf"(?:do (?:[{_L}]+ )?(?:konkurencj[iy]|konkurenta|rywala|biznesu|polityki|nauki|administracji|ministerstwa|telewizji|radia|korporacji|samorządu|zakonu|innego [{_L}]+|innej [{_L}]+|prywatnego [{_L}]+|prywatnej [{_L}]+)|na (?:swoje|własny rachunek|swoją działalność|freelance|uczelnię|zasłużony odpoczynek|inne stanowisko|lepiej płatn[{_L}]+)|(?:z|ze) (?:klubu|firmy|spółki|drużyny|zespołu|redakcji|szkoły|zarządu|stacji|teatru|pracy|zawodu|funkcji|stanowiska|partii))",
    "NEXTJOB": r"(?:pracuje|kieruje|prowadzi|trenuje|gra|szefuje|objął|objęła|obejmie|obejmuje|będzie (?:pracował[a]?|kierował[a]?|prowadził[a]?|grał[a]?|trenował[a]?)|rozpoczął|rozpoczęła|rozpoczyna|zaczyna|zaczął|zaczęła|zasilił[a]?|zasili|poprowadzi|pokieruje)",
    "WORKEDAT": r"(?:pracował[a]?|kierował[a]?|prowadził[a]?|trenował[a]?|grał[a]?|szefował[a]?|odpowiadał[a]? za|zarządzał[a]?|uczył[a]?|wykładał[a]?|zajmował[a]? się|pełnił[a]?)",
}

FRAMES = (
    Frame(
        "no_new_contract",
        rf"SUBJECTAPPMID nie (?:będzie )?(?:przedłuży(?:ł[a]?)?|przedłużać|przedłuża|podpisze|podpisał[a]?|będzie kontynuował[a]?|zostanie) (?:[{_L}]+ ){{0,2}}?(?:umow[yę]|kontrakt[u]?|współprac[yę]|karier[yę]|misji|pracy|na kolejny (?:sezon|rok))(?: (?:z|ze|w|we)(?: [{_L}-]+){{0,2}}? ORG)?",
        2.3,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "goes_elsewhere",
        rf"SUBJECTAPPMID (?:GOES|przechodzi|przeszedł|przeszła|przeniósł się|przeniosła się|przenosi się|wraca|wrócił[a]?) (?:[{_L}]+ ){{0,2}}?ELSEWHERE",
        2.1,
        "resignation",
        any_subject=True,
    ),
    Frame(
        "flies_out",
        rf"SUBJECTAPPMID \b(?:wyleciał[a]?|wyleci|wylatuje|poleciał[a]?|wypadł[a]?|wypada|pożegnał[a]? się|wykreślon[ya]|skreślon[ya]|usunięt[ya]|wyrzucon[ya]|wystąpił[a]?|występuje|wypisał[a]? się|zwolnił[a]? się|zwalnia się|zwolni się) (?:[{_L}]+ ){{0,2}}?(?:z|ze) THING",
        2.2,
    ),
    Frame(
        "seat_is_empty",
        rf"\b(?:wakat|fotel|stanowisko|posada|miejsce|etat|funkcja|katedra)(?: (?:w|we|na))?(?: [{_L}]+){{0,2}}? (?:ROLE )?(?:(?:w |we )?(?:[{_L}]+ ){{0,2}}?ORG )?(?:[{_L}]+ ){{0,3}}?(?:zwolni(?:ł|ło|ła) się|wakuje|opustosza(?:ł|ło|ła)|jest (?:wolne|wolny|nieobsadzone|puste)|zwalnia się)?(?:[:,]? ?(?:[{_L}]+ ){{0,3}}?)(?:po (?:odejściu|rezygnacji|dymisji|odwołaniu|zwolnieniu|przejściu na emeryturę)) (?:ROLE )?WHO",
        1.9,
        "resignation",
    ),
    Frame(
        "moved_by_order",
        rf"SUBJECTAPPMID (?:(?:został[a]?|zostanie) )?(?:przeniesion[ya]|oddelegowan[ya]|odwołan[ya]|skierowan[ya]) (?:[{_L}]+ )?(?:z|ze) (?:[{_L}-]+ ){{0,3}}?ORG (?:[{_L}]+ )?(?:do|na) ",
        2.3,
        "other",
    ),
    Frame(
        "works_elsewhere_now",
        rf"SUBJECT, (?:która|który|dotąd|dotychczas|ostatnio|do niedawna|jeszcze niedawno)(?: (?!nie )[{_L}-]+){{0,3}}? (?:ROLE(?: [{_L}]+){{0,2}}?|WORKEDAT)(?: [{_L}]+){{0,4}}? (?:w |we |dla |na |z )?(?:[{_L}]+ ){{0,2}}?ORG(?: [{_L}-]+){{0,5}}?, (?:teraz|obecnie|już|od [{_L}0-9]+(?: [{_L}]+)?)(?: [{_L}]+)? NEXTJOB (?:[{_L}]+ ){{0,3}}?(?:\ue004 (?:[{_L}]+ )?)?DEST",
        2.2,
        "resignation",
        sort="switch",
    ),
    Frame(
        "from_then_elsewhere",
        rf"(?:ROLE (?:w |we )?ORG (?P<who>\ue001)|(?P<who>\ue001) (?:z|ze) ORG)(?: (?!nie )[{_L}-]+){{0,3}}? (?:od (?:poniedziałku|wtorku|środy|czwartku|piątku|jutra|dziś|nowego roku|\d{{1,2}} [{_L}]+|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)|teraz|odtąd) (?:[{_L}]+ )?(?:NEXTJOB|przechodzi) (?:[{_L}]+ ){{0,3}}?DEST",
        2.2,
        "resignation",
        sort="switch",
    ),
    Frame(
        "farewelled_by",
        rf"\b(?:pracownicy|koledzy|współpracownicy|parafianie|wierni|kibice|uczniowie|mieszkańcy|załoga|redakcja|klub|szkoła|zespół|rada|wspólnota)(?: ORG)? (?:[{_L}]+ ){{0,2}}?(?:pożegnal[ai]|pożegnał[ao]?|żegnają|żegna|podziękowal[ai]|podziękował[ao]?|dziękują)(?: (?:się ze?|za pracę))?(?: [{_L}-]+){{0,2}}? (?:ROLE (?:ORG )?)?WHO|\b(?:pożegnaln(?:y|a|e)) (?:mecz|koncert|audycja|wieczór|spektakl|msza|wykład|spotkanie|kolacja) (?:ROLE (?:ORG )?)?WHO",
        1.7,
        "resignation",
    ),
    Frame(
        "era_ends",
        rf"\b(?:era|epoka|kadencja|praca|misja|przygoda|rządy|czas|kariera) (?:ROLE (?:ORG )?)?WHO (?:na czele |u steru |w |we |z |na )?(?:ROLE )?(?:[{_L}]+ ){{0,2}}?(?:ORG )?(?:[{_L}]+ ){{0,2}}?(?:dobieg|skończy|kończy|zakończy|się skończy)[{_L}]{{0,4}}|\b(?:koniec|kres) (?:ery|epoki|rządów|pracy|przygody|kadencji) (?:ROLE (?:ORG )?)?WHO(?: (?:w|we|z|ze|na) (?:[{_L}]+ ){{0,2}}?ORG)?",
        2.0,
    ),
    Frame(
        "they_took_him_out",
        rf"WHO (?:[{_L}]+ ){{0,2}}?(?:odwołano|zwolniono|usunięto|zdymisjonowano|wyrzucono|pożegnano|zwolnili|odwołali)(?: (?:z|ze) (?:THING|funkcji|stanowiska))?|\bpodziękowa(?:no|li|ł[ao]?)(?: za (?:współpracę|pracę))? (?:[{_L}]+ ){{0,2}}?(?:ROLE (?:ORG )?)?WHO",
        1.9,
        "dismissal",
    ),
    Frame(
        "out_of_board",
        rf"SUBJECTAPPMID \b(?:znalazł[a]? się poza|nie należy już do|nie wchodzi już w skład|wychodzi ze składu|wyszedł ze składu|wyszła ze składu|opuścił[a]? skład|zrezygnował[a]? z (?:zasiadania|członkostwa|prac|miejsca) (?:w|we)|ustąpił[a]? (?:miejsca|ze?)|przestał[a]? (?:wchodzić w skład|zasiadać)|złożył[a]? (?:papiery|rezygnację|mandat|wypowiedzenie|urząd|broń|legitymację))(?: [{_L}]+){{0,3}}?(?: (?:w )?ORG)?",
        2.1,
        "resignation",
        is_negative=True,
    ),
)
