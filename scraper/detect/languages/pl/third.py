"""Polish frames in which others report who leaves."""

from __future__ import annotations

from scraper.detect.frames import Frame

_P, _O, _R = "\ue001", "[\ue002\ue003]", "\ue004"
_ONE = rf"(?:{_R},? (?:{_O} )?)?(?:pan[iaueą]?m? )?{_P}(?:, {_R}(?: {_O})?(?:,? [^;:\ue001]{{0,70}})?,(?= (?:i|oraz) ))?"
_OTHER = _ONE.replace(_P, "[\ue001\ue003]")
"""After the first person the names in a row are persons too."""
_L = "a-ząćęłńóśźż"

MACROS = {
    "WHO": rf"(?P<who>{_ONE}(?:(?:, | i | oraz | a także ){_OTHER}){{0,10}})",
    "SUBJECT": r"(?:WHO|(?P<pro>\b(?:on|ona|oni|one|któr(?:y|a|zy))\b))",
    "ORG": rf"(?P<org>{_O})",
    "DEST": rf"(?P<dest>{_O})",
    "ROLE": rf"(?P<role>{_R}(?: i {_R})?)",
    "ANYROLE": _R,
    "ANYORG": _O,
    "VIA": "[\ue001\ue003]",
    "APP": r"(?:, (?:[^.;:!?]|(?<=św|im|ds|dr|nr|ks)\.){1,130}?,| \([^)]{1,60}\)| - [^-]{1,90} -|,)?",
    "MIW": r"(?:(?!nie |zaprzecz|rzekomo |pracownik |klient )[a-ząćęłńóśźż0-9\ue002\ue003\ue004:.-]{1,20},? ){0,6}?",
    "MID": rf"(?:,? (?:że |iż |i )?(?!nie |zaprzecz|rzekomo |pracownik |klient )[{_L}0-9\ue002\ue003\ue004:.-]{{1,20}}){{0,6}}?",
    "LEAVES": r"\b(?:opuszcza(?:ją)?|opuścił[aoy]?|opuścili|opuści|opuszczą|porzucił[a]?|porzuca|zostawia|zostawił[a]?)",
    "GOES": r"\b(?:odchodzi|odchodzą|odszedł|odeszł[ay]|odeszli|odejdzie|odejdą)",
    "QUITS": r"\b(?:rezygnuj(?:e|ą)|zrezygnował[ay]?|zrezygnowali|zrezygnuj(?:e|ą)|ustępuj(?:e|ą)|ustąpił[aiy]?|ustąpi|wycofuje się|wycofał[a]? się|zrzekł[a]? się|zrzeka się|usunął się|usunęła się|usuwa się|odsunął się|odsunęła się)",
    "RESIGNATION": r"(?:rezygnacj[ęiaą]|dymisj[ęiaą]|wypowiedzeni[eau]|mandat[u]?|urząd|funkcj[ęe]|stanowisk[oa]|odejści[eau]|wniosek o (?:odwołanie|dymisję)|legitymacj[ęe]|oświadczenie o rezygnacji|papiery|raport o (?:zwolnienie|odejście|przeniesienie))",
    "POST": r"(?:stanowisk[oaiu]{1,2}(?:em)?|funkcj[ęieią]{1,2}|urz[ęą]d[uem]{0,2}|fotel[au]?|posad[yęą]|obowiązk(?:i|ów)|kierownictw[oa]|mandat[u]?|prac[yęą]|służb[yęą]|prezesur[yęą]|szefowania|kierowania|prowadzenia|pełnienia (?:funkcji|obowiązków)|członkostwa)",
    "OWN": rf"(?:(?:swoj[{_L}]{{1,4}}|swą|tej|tego|to|tę|dotychczasow[{_L}]{{1,3}}|pełnion[{_L}]{{1,3}}|zajmowan[{_L}]{{1,3}}|jej|jego) ){{0,2}}",
    "PLACE": r"(?:parafi[ęąi]|diecezj[ęąi]|probostw(?:o|a)|bibliotek[ęąi]|lice(?:um|ów)|kopalni[ęąi]?|spółdzielni[ęąi]?|hut[ęyą]|fabryk[ęąi]|kawiarni[ęąi]?|restauracj[ęąi]|kuchni[ęąi]?|duet(?:u|em)?|magistrat(?:u|em)?|ratusz(?:a|em)?|sejm(?:u|em)?|senat(?:u|em)?|studi(?:o|a|em)|start-?up(?:u|em)?|koncern(?:u|em)?|holding(?:u|iem)?|sie(?:ć|ci|cią)|przychodni[ęąi]?|ośrod(?:ek|ka|kiem)|towarzystw(?:o|a|em)|związ(?:ek|ku|kiem)|federacj[ęąi]|komisj[ęąi]|komitet(?:u|em)?|filharmoni[ęąi]?|oper[ęyą]|kabaret(?:u|em)?|galeri[ęąi]|przedszkol(?:e|a|em)|dom(?:u|em)? kultury|firm[ęyą]|spółk[ęią]|klub(?:u|em)?|zesp[oó]ł(?:u|em)?|drużyn[ęyą]|teatr(?:u|em)?|redakcj[ęią]|gazet[ęyą]|stacj[ęią]|telewizj[ęią]|radi(?:o|a|em)|rozgłośni[ęąe]?|szko[łl][ęyą]|uczelni[ęą]?|uniwersytet(?:u|em)?|szpital(?:a|em)?|fundacj[ęią]|stowarzyszeni(?:e|a|em)|parti[ęią]|rząd(?:u|em)?|resort(?:u|em)?|ministerstw(?:o|a|em)|urz[ęą]d(?:u|em)?|zarząd(?:u|em)?|rad[ęyą](?: nadzorcz(?:ą|ej))?|grup[ęyą]|orkiestr[ęyą]|chór(?:u|em)?|bank(?:u|iem)?|organizacj[ęią]|instytucj[ęią]|zakład(?:u|em)?|polityk[ęią]|zawod(?:u|em)|sztab(?:u|em)?|klas[ęyą]|projekt(?:u|em)?|program(?:u|em)?|anten[ęyą]|wydawnictw(?:o|a|em)|korporacj[ęią]|ław(?:kę|ki) trenersk(?:ą|iej)|szereg(?:i|ów)|struktur(?:y|ami)?|portal(?:u|em)?|kancelari[ęią]|agencj[ęią]|muze(?:um|ów))\b",
    "THING": rf"OWN(?:POST(?: POST)?(?: (?:w|we|na)(?= {_O}))?(?: ROLE)?(?: (?:w |we |na )?ORG)?|ROLE(?: (?:w )?ORG)?|(?:[{_L}-]+ ){{0,2}}?ORG|(?:[{_L}-]{{4,}} ){{0,2}}?PLACE(?: ORG)?)",
    "OUTOF": r"(?:z|ze)",
    "ASPOST": rf"(?: (?:z|ze) THING| {_R}(?: ORG)?)?",
    "NOUN": r"(?:odejści(?:e|a|u|em)|rezygnacj(?:a|i|ę|ą)|dymisj(?:a|i|ę|ą)|odwołani(?:e|a|u|em)|zwolnieni(?:e|a|u|em)|rozstani(?:e|a|u|em)|pożegnani(?:e|a|u|em)|ustąpieni(?:e|a|u|em))",
}

FRAMES = (
    Frame(
        "loses_post",
        r"SUBJECTAPPMID \b(?:stracił[a]?|traci|straci) (?:swoje |swoją )?(?:stanowisko|posadę|pracę|funkcję|fotel)",
        2.1,
        "dismissal",
    ),
    Frame("leaves", r"SUBJECTAPPMID LEAVES MIWTHING", 2.3, "resignation", any_subject=True),
    Frame(
        "leaves_inverted",
        r"THING MIWLEAVES MIWWHO|(?:^|[,;] )LEAVES MIWTHING MIWWHO",
        2.2,
        "resignation",
    ),
    Frame(
        "goes_from",
        r"SUBJECTAPPMID GOES MIWOUTOF THING",
        2.4,
        "resignation",
        any_subject=True,
    ),
    Frame(
        "goes_from_inverted",
        r"OUTOF THING MIW(?:GOES|QUITS|zwolni(?:ł|ła) się) MIWWHO|GOES OUTOF THING MIWWHO",
        2.4,
        "resignation",
    ),
    Frame("goes_inverted", r"GOES MIWWHO(?: OUTOF THING)?", 1.3, "resignation"),
    Frame(
        "goes_bare",
        r"SUBJECTAPPMID \b(?:odchodzi|odchodzą|odejdzie|odejdą)(?= (?:\d|pierwsz|drug|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|dwudziest|trzydziest|jutro|dziś|latem|wiosną|jesienią|zimą|po|na własn|w związku|do|z końcem|z dniem|od|w (?:styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu))|[.,;!]|$)",
        1.6,
        "resignation",
        any_subject=True,
    ),
    Frame(
        "to_retirement",
        r"SUBJECTAPPMID (?:GOES|przechodzi|przeszedł|przeszła|przeszli|przejdzie|udaje się|udał[a]? się|wybiera się|zakończył[a]? pracę i przeszł?[ae]?[dł]*ł?) MIWna (?:zasłużoną |wcześniejszą )?emerytur[ęe]",
        2.6,
        "retirement",
    ),
    Frame(
        "to_retirement_inverted",
        r"(?:GOES|przechodzi|przeszedł|przeszła|przejdzie) MIWna (?:zasłużoną |wcześniejszą )?emeryturę(?:MID)?,? WHO|na (?:zasłużoną |wcześniejszą )?emeryturę MIW(?:GOES|przechodzi|przeszedł|przeszła|przejdzie)(?:MID)?,? WHO",
        2.7,
        "retirement",
    ),
    Frame(
        "retires_noun",
        r"(?:pożegnal(?:iśmy|i)|pożegnano|żegnamy|pożegnała|pożegnał) MIW(?:odchodzącą|odchodzącego|przechodzącą|przechodzącego) MIWna emeryturę MIWWHO",
        2.6,
        "retirement",
    ),
    Frame(
        "quits",
        r"SUBJECTAPPMID QUITS(?! ze? (?!THING))(?: MIW(?:OUTOF THING))?(?:ASPOST)",
        2.4,
        "resignation",
        any_subject=True,
    ),
    Frame(
        "quits_inverted",
        r"QUITS MIWWHO(?:MID)?(?: OUTOF THING)?|OUTOF THING MIWQUITS MIWWHO",
        2.2,
        "resignation",
    ),
    Frame(
        "files",
        r"SUBJECTAPPMID \b(?:złożył[a]?|złożyli|składa|składają|złoży|wręczył[a]?|wręcza|przekazał[a]?|przedstawił[a]?|oddał[a]?|zgłosił[a]?) MIW(?:na (?:ręce|piśmie) (?:[^.;,]{1,40} )?)?(?:swoj[ąęe] |swój |pisemn[ąe] )?RESIGNATION(?:ASPOST)",
        2.5,
        "resignation",
    ),
    Frame(
        "files_inverted",
        r"\b(?:złożył[a]?|składa|wręczył[a]?) MIWRESIGNATION(?: (?:z|ze) THING)?(?:MID)? WHO|RESIGNATION (?:z THING )?MIW\b(?:złożył[a]?|złożyli|składa|złoży) MIWWHO",
        2.5,
        "resignation",
    ),
    Frame(
        "to_dismissal",
        r"SUBJECTAPPMID \b(?:podał[a]? się|podaje się|poda się|podali się) MIWdo dymisji(?:ASPOST)|(?:do dymisji )\b(?:podał[a]? się|podaje się|poda się) MIWWHO|\b(?:podał[a]? się|podaje się|poda się) do dymisji MIWWHO",
        2.7,
        "resignation",
    ),
    Frame(
        "announces",
        r"SUBJECTAPPMID \b(?:ogłosił[a]?|ogłasza|zapowiedział[a]?|zapowiada|poinformował[a]?|informuje|potwierdził[a]?|oświadczył[a]?|przekazał[a]?|ujawnił[a]?|napisał[a]?) MIW(?:o )?(?:swoj[ąeęi]{1,2}m? |swoim |swoje )?(?:odejści(?:e|u)|rezygnacj[ęi]|dymisj[ęi]|rozstani(?:e|u)|zakończeni(?:e|u) (?:współpracy|pracy|kariery|misji)|ustąpieni(?:e|u)|decyzj(?:ę|i) o (?:odejściu|rezygnacji|ustąpieniu|zakończeniu))(?: (?:z|ze) THING)?(?:ASPOST)",
        2.4,
    ),
    Frame(
        "announces_that",
        r"SUBJECTAPPMID \b(?:ogłosił[a]?|ogłasza|zapowiedział[a]?|zapowiada|poinformował[a]?|informuje|potwierdził[a]?|oświadczył[a]?|przekazał[a]?|napisał[a]?|przyznał[a]?), (?:że|iż) MIW(?:GOES|LEAVES|QUITS|składa|złożył[a]?|żegna się|rozstaje się|kończy|przechodzi na emeryturę|nie będzie już|nie jest już)(?: MIW(?:(?:OUTOF )?THING|RESIGNATION|współpracę|pracę))?",
        2.4,
    ),
    Frame(
        "decides",
        r"SUBJECTAPPMID \b(?:zdecydował[ay]?|zdecydowali|postanowił[ay]?|postanowili|podjął|podjęła|zamierza|chce|planuje|ma|może|mógł|musi|miał[a]?) (?:się )?MIW(?:o |się )?(?:odejś(?:ć|ciu|cia)|zrezygnować|rezygnacji|rezygnację|ustąpić|ustąpieniu|opuścić|opuszczeniu|rozstać się|rozstaniu|pożegnać się|złożyć (?:rezygnację|dymisję|mandat|urząd|funkcję|pełnion)|podać się do dymisji|zakończyć (?:współpracę|karierę|pracę|misję)|zakończeniu (?:współpracy|kariery|pracy)|przejść na emeryturę|przejściu na emeryturę|odejściu)(?: MIW(?:(?:OUTOF )?THING))?",
        2.2,
    ),
    Frame(
        "says_goodbye",
        r"SUBJECTAPPMID (?:się )?\b(?:pożegnał[ay]?|pożegnali|żegna|żegnają|pożegna|rozstał[ay]?|rozstali|rozstaje|rozstają|rozstanie) (?:się )?MIW(?:z|ze) (?!turniej|mundial|rozgrywk|puchar|mistrzostw|igrzysk|lig[ąa]|marzeni|nadziej)(?:THING|wiernymi|parafią|czytelnikami|słuchaczami|widzami|współpracownikami|koleżankami|uczniami|parafianami|kibicami|pracownikami|kolegami|mieszkańcami|etatem|mundurem|drużyną)",
        2.2,
        "resignation",
    ),
    Frame(
        "goodbye_inverted",
        r"(?:z|ze) THING MIW(?:się )?\b(?:pożegnał[ay]?|żegna|pożegna|rozstał[ay]?|rozstaje) (?:się )?MIWWHO|\b(?:żegna|pożegna|pożegnał[ay]?|rozstał[ay]?|rozstaje) się (?:z|ze) THING MIWWHO",
        2.2,
        "resignation",
    ),
    Frame(
        "parts_ways",
        r"(?:ORG|klub|firma|spółka|stacja|zarząd)(?:MID)? (?:się )?\b(?:rozstaje|rozstał[ao]?|rozstają|rozstanie|żegna|pożegnał[ao]?|zakończył[ao]? współpracę|kończy współpracę|zakończy współpracę)(?: się)? MIW(?:z|ze) MIWWHO|(?:ORG|klub|firma|spółka|stacja|zarząd)(?:MID)? (?:dziękuje|podziękował[ao]?) MIWWHO|WHO i ORG MIW(?:rozsta|kończą współpracę|zakończyli współpracę)|ORG i WHO MIW(?:rozsta|kończą współpracę|zakończyli współpracę)",
        2.2,
        "other",
    ),
    Frame(
        "no_longer",
        r"SUBJECTAPPMID (?:już )?\b(?:nie (?:jest|będzie|pracuje|pełni|prowadzi|kieruje|pełnił|zasiada|gra|poprowadzi|należy|zagra|reprezentuje|współpracuje|trenuje|występuje|śpiewa|uczy|wykłada|dyryguje|zarządza|dowodzi|wchodzi))(?: już| dłużej| więcej)(?: MIW(?:ROLE(?: (?:w )?ORG)?|(?:w |we |z |dla |na |na czele )ORG|POST))?|SUBJECTAPPMID \bjuż nie (?:jest|będzie|pracuje|pełni|prowadzi|kieruje)(?: MIW(?:ROLE(?: ORG)?|(?:w |we |z |dla )ORG|POST))?|(?:ROLE ORG) nie jest już WHO",
        2.3,
        is_negative=True,
    ),
    Frame(
        "ceases",
        r"SUBJECTAPPMID \b(?:przestał[ay]?|przestaje|przestanie|przestali) (?:być|pełnić|pracować|kierować|prowadzić|trenować)(?: MIW(?:ROLE(?: ORG)?|(?:w |we |z |dla )ORG|POST(?: ROLE)?(?: ORG)?))?",
        2.4,
    ),
    Frame(
        "ends_work",
        r"SUBJECTAPPMID \b(?:zakończył[ay]?|zakończyli|kończy|kończą|zakończy|skończył[a]?) MIW(?:prac[ęy]|współpracę|kadencję|karierę|misję|przygodę|służbę|urzędowanie|działalność|urlop i pracę|swoją pracę|etap|trenersk[{L}]+)(?: (?:w|we|z|ze|na|dla|jako)(?: (?:stanowisku|funkcji))?)?(?: ROLE)?(?: ORG)?".replace(
            "{L}", _L
        ),
        2.1,
        "resignation",
    ),
    Frame(
        "is_fired",
        r"SUBJECTAPPMID \b(?:zostaje|został[ay]?|zostali|zostanie|jest|był[a]?) MIW(?:odwołan[aeyi]|zwolnion[aeyi]|zwolniony|zwolnieni|zdymisjonowan[aey]|usunięt[aey]|wyrzucon[aey] z (?:pracy|klubu|partii|zespołu|firmy|drużyny)|pozbawion[aey] (?:funkcji|stanowiska)|odsunięt[aey]|zawieszon[aey] w funkcji)(?: MIW(?:(?:z|ze) THING))?|WHO (?:odwołan[ya]|zwolnion[ya]|zwolniony|zdymisjonowan[ya])(?=[.,;!]| ze? | po | za | przez | w trybie | dyscyplin| z powodu |$)|SUBJECTAPPMID \b(?:stracił[a]?|traci|straci) MIW(?:stanowisko|pracę|posadę|funkcję|fotel)(?: ROLE)?(?: ORG)?",
        2.2,
        "dismissal",
    ),
    Frame(
        "is_fired_inverted",
        r"\b(?:odwołano|odwołał[aoi]?|odwołali|zwolniono|zwolnił[aoi]?|zwolnili|zdymisjonował[aoi]?|zdymisjonowano|usunięto|odwołan[ay]|zwolnion[ay]|wyrzucił[aoi]?|wyrzucono|pożegnano) MIW(?:(?:z|ze) THING )?MIW(?:ROLE (?:ORG )?)?WHO(?: (?:z|ze) THING)?",
        2.2,
        "dismissal",
    ),
    Frame(
        "fires",
        r"(?:ORG|rada nadzorcza(?: ORG)?|zarząd(?: ORG)?|radni|premier|minister|burmistrz|prezydent)(?:MID)? \b(?:odwołał[aoi]?|odwołuje|odwołała|zwolnił[aoi]?|zwalnia|zdymisjonował[aoi]?|usunął|usunęła|wyrzucił[aoi]?) MIWWHO(?: (?:z|ze) THING)?",
        2.4,
        "dismissal",
    ),
    Frame(
        "cancels_contract",
        r"(?:ORG|klub|firma|zarząd|spółka|stacja)(?:MID)? \b(?:rozwiązał[aoi]?|rozwiązuje|zerwał[aoi]?|wypowiedział[aoi]?|nie przedłuży(?:ł[aoi]?)?|nie przedłuża) MIW(?:umow[ęy]|kontrakt[u]?|współprac[ęy]|stosunek pracy)(?: (?:z|ze))? MIWWHO|\b(?:umow[ęay]|kontrakt) (?:z|ze) MIWWHO(?:MID)? (?:został[a]? rozwiązan[ay]|rozwiązano|nie zostanie przedłużon[ay]|wygasa|wygasł[a]?|rozwiązała?)|SUBJECTAPPMID \b(?:rozwiązał[a]?|rozwiązuje) (?:umowę|kontrakt) (?:z|ze) ORG|(?:umowę|kontrakt) MIW(?:z|ze) WHO MIW(?:rozwiązał[ao]?|rozwiązano)",
        2.4,
        "dismissal",
        is_negative=True,
    ),
    Frame(
        "with_him",
        r"\b(?:klub|firma|spółka|zarząd|stacja|pracodawca) MIW(?:rozwiązał[ao]?|zerwał[ao]?|wypowiedział[ao]?|nie przedłużył[ao]?) MIW(?:z )?(?P<pro>nim|nią|mu|jej) MIW(?:umow|kontrakt|współprac)",
        2.0,
        "dismissal",
        is_negative=True,
    ),
    Frame(
        "noun_of",
        r"\bNOUN MIW(?:(?:z|ze) THING )?(?:ROLE (?:ORG )?)?WHO(?: (?:z|ze) THING)?",
        1.3,
    ),
    Frame(
        "statement_of",
        r"\b(?:oświadczenie|rezygnacj[ęaią]|wniosek|decyzj[ęaią]|pismo) (?:pan[iaę] )?(?:ROLE (?:ORG )?)?WHO (?:o|dotycząc[ae]|w sprawie) MIW(?:rezygnacj[iaą]|odejściu|ustąpieniu|dymisji)(?: (?:z|ze) THING)?|\b(?:rezygnacj[ęaią]|dymisj[ęaią]) (?:złożył[a]?|złożon[aą] przez) MIWWHO",
        2.6,
        "resignation",
    ),
    Frame(
        "accepted",
        r"\b(?:przyjął|przyjęła|przyjęto|przyjęli|otrzymał[ao]?|wpłynęł[ao]|wpłynął|zaakceptował[ao]?) MIW(?:rezygnacj[ęaią]|dymisj[ęaią]|oświadczenie|wypowiedzenie|mandat) MIW(?:ROLE (?:ORG )?)?WHO(?:MID)?(?: (?:z|ze) THING)?",
        2.4,
        "resignation",
    ),
    Frame(
        "told_leaving",
        r"(?:ORG|spółka|klub|stacja|firma)(?:MID)? \b(?:ogłosił[ao]?|poinformował[ao]?|informuje|potwierdził[ao]?|zapowiedział[ao]?)(?:MID)? (?:o )?(?:odejści[eu]|rezygnacj[ięę]|dymisj[ięę]|odwołani[eu]|zakończeni[eu] współpracy z|rozstani[eu] z|zwolnieni[eu]) MIW(?:ROLE (?:ORG )?)?WHO",
        2.4,
    ),
    Frame(
        "term_ends",
        r"\b(?:kończy się|skończyła się|dobiega końca|dobiegła końca|upływa|upłynęła|wygasa|wygasł[a]?|zakończyła się|kończy) MIW(?:kadencja|umowa|mandat|kontrakt|kadencję)(?: MIW(?:ROLE (?:ORG )?)?)?,? ?WHO|\b(?:kadencja|mandat|kontrakt|umowa|koniec kadencji) (?:(?:ROLE (?:ORG )?)?)WHO(?:MID)? (?:kończy się|dobiega|upływa|wygasa|wygasł[a]?|skończył[a]? się|dobiegła końca|nie zostanie przedłużon[ay])|SUBJECTAPPMID \b(?:kończy|kończą|zakończył[a]?) MIWkadencję",
        2.3,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "not_again",
        r"SUBJECTAPPMID \bnie (?:będzie|zamierza|chce|planuje|wystartuje|ubiega się) ?MIW(?:ubiegał[a]? się|ubiegać się|kandydował[a]?|kandydować|startował[a]?|startować|w wyborach|o (?:reelekcję|ponowny wybór|kolejną kadencję)|przedłużał[a]? (?:umow|kontrakt)|o kolejny)",
        2.3,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "switches",
        r"SUBJECTAPPMID \b(?:przechodzi|przeszedł|przeszła|przejdzie|przenosi się|przeniósł się|przeniosła się|dołącza|dołączył[a]?|trafił[a]?|trafia|wraca|wrócił[a]?)(?:MID)? (?:z|ze) (?:[{L}-]+ ){{0,2}}?ORG MIW(?:do|na|dla) (?:[{L}-]+ ){{0,3}}?DEST".replace(
            "{L}", _L
        )
        .replace("{{", "{")
        .replace("}}", "}"),
        2.6,
        "resignation",
        sort="switch",
    ),
    Frame(
        "switches_to_from",
        r"SUBJECTAPPMID \b(?:przechodzi|przeszedł|przeszła|przejdzie|przenosi się|przeniósł się|przeniosła się|dołącza|dołączył[a]?|trafił[a]?)(?:MID)? do (?:[{L}-]+ ){{0,3}}?DEST(?:MID)? (?:z|ze) ORG".replace(
            "{L}", _L
        )
        .replace("{{", "{")
        .replace("}}", "}"),
        2.6,
        "resignation",
        sort="switch",
    ),
    Frame(
        "switches_to",
        r"SUBJECTAPPMID \b(?:przechodzi|przeszedł|przeszła|przejdzie|przenosi się|przeniósł się|przeniosła się)(?:MID)? do (?:[{L}-]+ ){{0,3}}?DEST".replace(
            "{L}", _L
        )
        .replace("{{", "{")
        .replace("}}", "}"),
        1.9,
        "resignation",
        sort="switch",
    ),
    Frame(
        "swaps",
        r"SUBJECTAPPMID \b(?:zamienił[a]?|zamienia|zmienił[a]?|zmienia) ORG na DEST",
        2.5,
        "resignation",
        sort="switch",
    ),
    Frame(
        "poached",
        r"DEST(?:MID)? \b(?:podkupił[ao]?|zatrudnił[ao]?|ściągnął|ściągnęła|pozyskał[ao]?|przejął|przejęła) MIWWHO (?:z|ze) (?:[a-ząćęłńóśźż-]+ ){0,2}?ORG",
        2.3,
        "resignation",
        sort="switch",
    ),
    Frame(
        "replaces",
        r"\b(?:zastąpił[a]?|zastąpi|zastępuje|zmienił[a]? na (?:stanowisku|czele)|zmieni na) (?!go\b|ją\b|ich\b)(?:[a-ząćęłńóśźż0-9.]+ ){0,5}?(?:ROLE (?:ORG )?)?(?P<who>\ue001)(?: na (?:stanowisku|czele|fotelu|ławce))?(?: ROLE)?(?: ORG)?",
        1.5,
        sort="succession",
    ),
    Frame(
        "in_place_of",
        r"\b(?:w miejsce|na miejsce|miejsce|następc[ąay]|następczyni[ąę]?|obowiązki po|stanowisko po|schedę po|pałeczkę po|zamiast|fotel po|funkcję po) (?:(?:ustępując|odwołan|odchodząc|zwolnion)[a-ząćęłńóśźż]+ )?(?:\ue004 (?:\ue002 )?)?(?P<who>\ue001)",
        1.5,
        sort="succession",
    ),
    Frame(
        "his_place",
        r"(?P<pro>\b(?:jego|jej|ich)) (?:miejsce|obowiązki|następc|stanowisko zajm|funkcję (?:obejm|przejm)|fotel)|\b(?:zastąpi|zastąpił[a]?|zastępuje) (?P<pro2>go|ją)\b",
        0.9,
        sort="succession",
    ),
    Frame(
        "leaving_one",
        r"\b(?:odchodząc|ustępując|odwołan|zwolnion|żegnając)[a-ząćęłńóśźż]{1,4}(?: się)? (?:z (?:pracy|firmy|funkcji) )?(?:\ue004 (?:\ue002 )?)?(?P<who>\ue001)",
        1.3,
    ),
    Frame(
        "who_left",
        r"(?P<who>\ue001),? (?:który|która) MIW(?:odszedł|odeszła|zrezygnował[a]?|złożył[a]? (?:rezygnację|dymisję)|odchodzi|rezygnuje|żegna się)(?: MIW(?:(?:z|ze) )THING)?",
        1.8,
        "resignation",
        is_relative=True,
    ),
    Frame(
        "last_day_of",
        r"\b(?:ostatni(?:m|ego|ej|ą|a|e)?|pożegnaln(?:y|ym|ego|ej|ą|a|e)) (?:[a-ząćęłńóśźż]+ )?(?:dzień|dniem|dnia|dyżur[u]?|mecz[u]?|program[u]?|audycj[aęi]|lekcj[aęi]|wydanie|msz[aęy]|spektakl|dzień pracy|dniem pracy|nock[ęaiy])(?:MID)? (?:dla )?(?:ROLE (?:ORG )?)?WHO|WHOAPPMID \b(?:poprowadził[a]?|przepracował[a]?|zagrał[a]?|odprawił[a]?|odbył[a]?|przyszedł|przyszła|wystąpił[a]?|zakończył[a]?) MIW(?:ostatni(?:ą|e|m|ego)? |pożegnaln(?:ą|e|y|ym|ego) |po raz ostatni)",
        1.8,
        "resignation",
    ),
    Frame(
        "hangs_up",
        r"SUBJECTAPPMID \b(?:rzuciła papierami|trzasnął drzwiami|trzasnęła drzwiami|zdjął (?:fartuch|mundur|togę|kitel)|zdjęła (?:fartuch|mundur|togę|kitel)|zawiesił[a]? buty na kołku|przekazał[a]? (?:obowiązki|stery|pałeczkę|władzę|stanowisko|funkcję|urząd|klucze)|przekazuje (?:obowiązki|stery|pałeczkę|stanowisko|funkcję)|zdał[a]? (?:urząd|obowiązki|służbow|klucze|laptop|kartę|przepustkę|identyfikator|mundur|broń|odznakę|legitymację|stanowisko)|oddał[a]? (?:stery|legitymację|władzę|mandat|fotel|funkcję)|zwolnił[a]? się|zwalnia się|wypisał[a]? się|wystąpił[a]? (?:z|ze)|występuje z|rzucił[a]? (?:pracę|papierami|posadę|legitymacją))(?: MIW(?:z |ze |w |we |na )?ORG)?",
        2.0,
        "resignation",
    ),
    Frame(
        "is_cut",
        r"SUBJECTAPPMID \b(?:padł[a]? ofiarą (?:zwolnień|redukcji)|objęt[aoy] (?:zwolnieniami|redukcją)|stracił[a]? pracę w ramach)",
        2.4,
        "layoff",
    ),
    Frame(
        "role_goes",
        r"^(?:[^.:]{0,40}: )?ROLE (?:ORG )?MIW(?:GOES|QUITS|LEAVES|podał[a]? się do dymisji|podaje się do dymisji|złożył[a]? (?:rezygnację|dymisję)|odwołan[ay]|zwolnion[ay]|żegna się|na wylocie)",
        1.7,
        by_role=True,
    ),
    Frame(
        "labelled_out",
        r"^(?:[•*·-] ?)?(?:odchodzi|odeszł[ay]|odszedł|odchodzą|żegnamy|pożegnania|odejścia|do widzenia|żegnaj)(?:: | - | )(?:ROLE,? (?:ORG )?)?WHO",
        2.0,
        "resignation",
    ),
    Frame(
        "we_farewell",
        r"\b(?:żegnamy|pożegnaliśmy|pożegnamy|pożegnano|pożegnali) (?:dziś |dzisiaj |dziś uroczyście |uroczyście |serdecznie )?(?:(?:naszego|naszą|pana|panią|wieloletni[a-ząćęłńóśźż]{1,3}|długoletni[a-ząćęłńóśźż]{1,3}) ){0,3}(?:ROLE,? (?:ORG,? )?)?(?:pana |panią )?WHO",
        1.2,
        "resignation",
    ),
)
