"""Polish words of speakers, workplaces, posts, lengths of service, last days, kinds and status."""

from __future__ import annotations

import re

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.language import Careers, Narration, Verdicts, Workplaces
from scraper.detect.naming import introduces

_L = "a-ząćęłńóśźż"
_P, _O, _R = (
    f"(?P<p>[{PERSON}{NAME}])",
    f"(?P<o>[{ORGANIZATION}{NAME}])",
    f"(?P<r>{ROLE}(?: i {ROLE})?)",
)
_UP = "A-ZĄĆĘŁŃÓŚŹŻ"

NARRATION = Narration(
    drops_subject=True,
    has_dash_speech=True,
    first_person=re.compile(
        rf"\b(?:ja|mnie|mi|mną|mój|moja|moje|mojego|mojej|moim|moją|moich|moi|jestem|będę|mam|dziękuję|odchodzę|rezygnuję|żegnam|chcę|mogę|muszę|wiem|życzę|wracam|zaczynam|kończę|składam|opuszczam|szukam|pracuję|piszę|nie wiem|zostaję|przechodzę|dołączam|wybieram|przepraszam|pamiętam|proszę|oddaję|liczę|mówię|kłaniam się|ustępuję|rozstaję|zamieniam|zamykam|zostawiam|rzucam|ruszam|odpinam|zdejmuję|schodzę|domykam|rozstajemy się|nie [{_L}]{{2,20}}ę|[{_L}]{{2,20}}uję|[{_L}]{{2,}}(?:łem|łam)|[{_L}]{{2,}}(?:łbym|łabym))\b"
    ),
    third_person=re.compile(
        rf"\b(?:on|ona|jego|jej|jemu|powiedział[a]?|poinformował[aoy]?|oświadczył[a]?|podał[ao]?|dodał[a]?|mówi|komunikaci?e?|rzeczni[{_L}]+|według|zdaniem|przekazał[a]?|podkreślił[a]?|przyznał[a]?|zapowiedział[a]?|wyjaśnił[a]?)\b"
    ),
    title_speaks=re.compile(
        r"\b(?:ja|mój|moja|moje|mnie|odchodzę|rezygnuję|żegnam|kończę)\b|^(?:żegnaj|do widzenia|pożegnanie|ostatni dzień|podziękowani|list (?:do|pożegnalny)|dziękuję)\b"
    ),
    signature=re.compile(
        rf"^(?:(?:Z poważaniem|Pozdrawiam(?: serdecznie)?|Z wyrazami szacunku|Wasz[a]?|Twój|Twoja|Ściskam|Uściski|Serdeczności|Serdecznie|Do zobaczenia|Podpisano)[,.!:]? |[-–—~ ]{{0,3}})(?P<name>[{_UP}][\w.-]*(?: [{_UP}][\w.-]*){{0,3}})[.,!]?$"
    ),
    byline=re.compile(
        rf"^(?:Autor|Autorka|Tekst|Napisał|Napisała|Od|Nadawca|Opublikował|Opublikowała|Podpisano|Oprac\.|fot\. i tekst):?\s+(?P<name>[{_UP}][\w.-]+(?: [{_UP}][\w.-]+){{1,2}})"
    ),
    reply=re.compile(
        rf"(?:[Pp]owodzenia|[Dd]zięki|[Dd]ziękuję|[Żż]egnaj|[Tt]rzymaj się|[Ss]zkoda)[,!]? (?P<name>[{_UP}][{_L}]+)(?=[!.,?]|$)"
    ),
    replies=re.compile(
        r"^(?:\d+ )?(?:komentarz[a-ząćęłńóśźż]*|odpowiedzi|skomentuj|dodaj komentarz)",
        re.IGNORECASE,
    ),
    lead_in=re.compile(
        r"\b(?:napisał[a]?|pisze|przekazał[a]?|powiedział[a]?|list|oświadczenie|wpis|komunikat|treść|poniżej|cytujemy|oświadczył[a]?)\b[^.\n]{0,60}:?$"
    ),
    speaks=re.compile(
        r"\b(?:powiedział|napisał|oświadczył|przekazał|dodał|mówi|pisze|poinformował|przyznał|podkreślił|ogłosił|wyjaśnił|żartuje|zapowiedział|tłumaczy|list|wpis|komunikat|oświadczeni|stwierdził|wspomina)"
    ),
    pronoun=re.compile(
        r"\b(?:on|ona|jego|jej|jemu|niego|niej|nim|nią|go|ją|mu|(?:(?:prze)?pracował|kierował|prowadził|pełnił|objął|objęł|zaczynał|trafił|był|urząd pełnił|dołączył|związan)[ay]?)\b"
    ),
)

WORKPLACES = Workplaces(
    profile=introduces(r"w|we|z|ze|@"),
    bystander_before=re.compile(
        r"(?<!\w)(?:przeciwko|przeciw|według|(?:porażk\w|przegran\w{1,3}|zwycięstw\w{1,2}|mecz\w{0,3}|wygran\w{1,3}) (?:z|ze|nad|przeciwko)|w rozmowie z|właściciel\w{0,3},?|spółk\w{1,2}-matk\w) $"
    ),
    before=(
        (
            re.compile(
                rf"\b(?:wydani[{_L}]+|wersj[{_L}]+|kod[{_L}]{{0,3}}|repozytori[{_L}]+|społecznoś[{_L}]+|pacz[{_L}]+|autor[{_L}]+) $"
            ),
            24,
            12,
        ),
        (
            re.compile(
                rf"\b(?:od (?:jutra|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|poniedziałku|nowego roku) )?(?:jestem|będę pracował[a]?|zaczynam(?: pracę)?|dołączam|przechodzę|rozpoczynam pracę|trafiam|idę|przenoszę się) (?:w|we|do|dla|z) (?:[{_L}-]+ ){{0,2}}$"
            ),
            60,
            -18,
        ),
        (
            re.compile(
                r"\b(?:wcześniej|przedtem|poprzednio|absolwent(?:ka)?|studiował[a]?|ukończył[a]?|dyplom|zaczynał[ea]?m? karierę|uprzednio)\b"
            ),
            400,
            -8,
        ),
        (
            re.compile(
                rf"\b(?:odchodzę|odszedłem|odeszłam|odchodzi|odeszła|odszedł|rezygnuję|zrezygnował[{_L}]*|opuszczam|opuszcza|opuścił[{_L}]*|żegnam się|żegna się|pożegnał[{_L}]* się|rozstaję się|rozstaje się|ostatni dzień(?: (?:mojej )?pracy)?|ostatnim dniem(?: (?:mojej )?pracy)?|nie pracuję już|już nie pracuję|żegnaj|odejściu|odejście|rezygnacji|zwolnion[ay]|pożegnanie)(?: (?:z|ze|w|we|od))?(?: [{_L}-]+){{0,2}} $"
            ),
            60,
            30,
        ),
        (
            re.compile(
                rf"(?:\b(?:pracował[{_L}]*|pracuje|przepracował[{_L}]*|spędził[{_L}]*|służył[{_L}]*|lat|lata|latach|roku|rok|czas|praca|pracy|pracę|przygoda|byłam|byłem|związan[ay]|związał[{_L}]*|karierę|zespół|kolegom|współpracę|historia|dołączył[{_L}]*|trafił[{_L}]*|pisał[{_L}]*)(?: (?:w|we|z|ze|dla|do|na))?(?: [{_L}-]+){{0,2}} ?|{ROLE} (?:w |we |z )?)$"
            ),
            60,
            14,
        ),
        (
            re.compile(
                rf"\b(?:podał[ao]?|pisze|informuje|według|za|źródło:?|fot\.?:?|portal|czytaj (?:w|na)|wywiadzie dla|mecz[u]? z|przeciwko|w rozmowie z) (?:[{_L}]+ ){{0,2}}$"
            ),
            45,
            -8,
        ),
        (re.compile(rf"\b(?:w|we|z|ze|dla) (?:[{_L}-]+ )?$"), 24, 5),
    ),
    after=(
        (
            re.compile(
                rf"^ (?:{ROLE}|poinformował|ogłosił|odwołał|zwolnił|rozstaje|rozwiązał|potwierdził)"
            ),
            5,
        ),
    ),
    affiliations=tuple(
        (re.compile(pattern), weight)
        for pattern, weight in (
            (rf"{_R} (?:w |we )?{_O}(?: |, ){_P}", 3.6),
            (rf"{_R} (?:[{_L}-]+ ){{1,3}}?{_O},? {_P}", 2.6),
            (rf"{_O}[ :,-]{{1,3}}{_R},? {_P}", 2.2),
            (
                rf"{_P}(?:,| -) (?:[{_L}-]+ ){{0,2}}?{_R},? (?:w |we |z )?(?:[{_L}-]+ ){{0,2}}?{_O}",
                3.0,
            ),
            (rf"{_P} \({_R}(?:,? (?:w )?{_O})?\)", 2.2),
            (rf"{_P} \({_O}\)", 2.4),
            (
                rf"{_P}(?:, któr(?:y|a))?(?: [{_L}0-9-]+){{0,4}}? (?:kierował[a]?|kieruje|prowadził[a]?|trenował[a]?|zarządzał[a]?|zarządza|grał[a]? w|pracował[a]? (?:w|dla)|pracuje (?:w|dla)|związan[ay] (?:był[a]? )?z|szefował[a]?|założył[a]?|wyciągnął|przepracował[a]? w|współtworzył[a]?) (?:[{_L}-]+ ){{0,2}}?{_O}",
                2.2,
            ),
            (
                rf"{_P} (?:[{_L}0-9]+ ){{0,4}}?(?:jest|był[a]?|pełnił[a]? funkcję|pełni funkcję|sprawował[a]? funkcję|sprawował[a]?|pracował[a]? jako|został[a]?) (?:[{_L}]+ )?{_R}(?: {_O})?",
                1.9,
            ),
            (
                rf"{_P} (?:[{_L}]+ ){{0,3}}(?:z|ze) (?:funkcji|stanowiska|fotela)(?: pełnienia funkcji)? {_R}(?: {_O})?",
                2.6,
            ),
            (
                rf"{_P},? któr(?:y|a) [^.;{PERSON}]{{0,60}}?(?:był[a]?|pełnił[a]? (?:funkcję|obowiązki)|sprawował[a]?(?: funkcję)?|pracował[a]? jako) (?:[{_L}]+ ){{0,2}}{_R}",
                2.2,
            ),
            (rf"{_R} {_O} (?:w|we|na|przy|z) [{ORGANIZATION}{NAME}] {_P}", 3.4),
            (rf"{_R} (?:[{_L}]+ |{_O} ){{1,3}}{_P}", 1.5),
            (rf"{_R},? (?:pan[iaue]?m? )?{_P}", 1.7),
            (rf"{_P}, (?:[{_L}]+ ){{0,2}}{_R}(?!,? [{PERSON}{NAME}])", 1.8),
            (rf"(?:z|w|we) {_O} (?:[{_L}]+ ){{0,3}}{_R}? ?{_P}", 2.0),
            (rf"{_P} z {_O}", 1.2),
            (
                rf"{_P} (?:[{_L}]+ ){{0,3}}(?:opuścił[a]?|opuszcza|odszedł z|odeszła z|odchodzi z|żegna się z|rozstaje się z) {_O}",
                2.0,
            ),
        )
    ),
    former=re.compile(r"\b(?:był[yae]|byłego|byłej|eks|dawn)"),
)

CAREERS = Careers(
    own_role_before=re.compile(
        rf"(?:\b(?:jako|był[ea]m|jestem|został[ea]m|pracował[ea]m jako|na (?:stanowisku|stanowisko|funkcji)|funkcji|funkcję|stanowiska|stanowisku|rol[ęi]|w roli|kończę jako|zaczynał[ea]m jako|pełnił[ea]m (?:funkcję|obowiązki)|obowiązki|obowiązków|z funkcji|być|od)(?: (?:[{_L}]+(?:ym|im|ą|ej|ego)))? $|nie jestem już (?:jej |jego |już )?$|już nie jestem $)"
    ),
    next_role_before=re.compile(
        rf"\b(?:teraz|będę|zostanę|now[yaąe][{_L}]*|dziękuję|dzięki|nasz[{_L}]*|zaczynam|następc[{_L}]+|mój|moja|zastąpi|mojemu|mojej szefowej)\b[^.;,]{{0,40}}$"
    ),
    taken_up_before=re.compile(
        rf"\b(?:został[a]?|zostanie|na (?:stanowisko|funkcję|stanowisku|czele)|now[yaą][{_L}]*|powołan[ay] na|mianowan[ay]|wybran[ay] (?:na )?|obejmie|objął|objęła|powierz[{_L}]+|obowiązki) (?:[{_L}]+ ){{0,2}}$"
    ),
    their_role_before=re.compile(
        rf"(?:\b(?:jako|był[a]?|jest|został[a]?|funkcję|funkcji|stanowisko|stanowiska|stanowisku|fotel[a]?|urząd|pełnił[a]?|obowiązki) (?:[{_L}]+ ){{0,2}}$|^(?:[{_L}]+ )?$|, (?:[{_L}]+ )?$)"
    ),
    role_field=re.compile(r" (?:w (?:dziale|zespole) [a-ząćęłńóśźż]+)(?=[.,;]|$)"),
    career=re.compile(
        r"\b(?:dołączył|został|objął|objęł|zaczyna|zaczął|zaczęł|założył|przeszedł|przeszła|kierował|pracował|wybran|trafił|powołan|od (?:19|20))"
    ),
    tenure_signs=(
        (
            re.compile(
                r"\b(?:po|przez|prawie|niemal|blisko|ponad|około|od|za mną|przeszło|te|wszystkie)(?: (?:ponad|prawie|niemal|blisko|około|przeszło|tych|wszystkich|aż))? ?$"
            ),
            "before",
            1.0,
        ),
        (
            re.compile(
                rf"\b(?:pracował[{_L}]*|przepracował[{_L}]*|kierował[{_L}]*|kieruje|prowadził[{_L}]*|pełnił[{_L}]*|spędził[{_L}]*|służył[{_L}]*|był[{_L}]*|był|trenował[{_L}]*|grał[{_L}]*|związan[ay]|rządził[{_L}]*|uczył[{_L}]*|szefował[{_L}]*|pisał[{_L}]*|to było|urząd pełnił[a]?|sprawował[a]?)\b[^.]{{0,45}}$"
            ),
            "before",
            1.6,
        ),
        (
            re.compile(
                rf"^[^.;]{{0,40}}\b(?:pracował[{_L}]*|przepracował[{_L}]*|kierował[{_L}]*|prowadził[{_L}]*|pełnił[{_L}]*|spędzon[{_L}]+|pisał[{_L}]*|pracy|służby|w (?:firmie|spółce|klubie|szkole|redakcji|zespole|roli)|na (?:stanowisku|tym stanowisku|czele)|odchodz[{_L}]+|opuszcza[{_L}]*|żegna[{_L}]*|przechodzi|odszedł|odeszła|rezygnuj[{_L}]+|tutaj|razem|jako|kończ[{_L}]+)"
            ),
            "after",
            1.5,
        ),
        (
            re.compile(
                rf"\b(?:odchodz[{_L}]+|żegna[{_L}]*|ostatni|prac[{_L}]+|karier[{_L}]+|kończ[{_L}]+|rezygn[{_L}]+|mój|moje|emerytur[{_L}]+)\b"
            ),
            "whole",
            0.6,
        ),
        (
            re.compile(r"^(?:[-•\d.) ]{0,4})?(?:prawie|ponad|niemal|blisko|około)? ?\W*$"),
            "start",
            1.4,
        ),
        (
            re.compile(
                r"^(?:[-•— ]{0,3})(?:prawie |ponad |niemal |blisko |około |równo |to było |minęło )?$"
            ),
            "before",
            1.2,
        ),
        (re.compile(r"^[,.:;](?: |$)"), "after", 0.6),
        (
            re.compile(r"^ temu[^.]{0,55}\b(?:gdy|kiedy|przyszedł|przyszł|zacz|dołącz)"),
            "after",
            2.0,
        ),
        (re.compile(r"^ (?:doświadczenia|stażu)"), "after", -2.0),
        (
            re.compile(
                r"\b(?:kontrakt|umow[aęy]|następc[{_L}]*|wieku|żon[aęy]|mąż|restrukturyzacj[{_L}]*|wstawania|za nimi)\b[^.]{0,20}$".replace(
                    "{_L}", _L
                )
            ),
            "before",
            -1.5,
        ),
        (
            re.compile(
                r"^ (?:w (?:zawodzie|branży|dziennikarstwie|sporcie|ipn)|później|restrukturyzacji|wstawania)"
            ),
            "after",
            -1.8,
        ),
    ),
    never_tenure_before=re.compile(
        r"\b(?:za|wieku|skończył[a]?|kończy|ma|miał[a]?|co|każde|najbliższ[a-ząćęłńóśźż]+|następn[a-ząćęłńóśźż]+|kolejne|na (?:okres )?|jeszcze|pierwsz(?:e|ych)|kontrakt na|umow[aę] na|potrwać)(?: (?:około|prawie))? $"
    ),
    start_year=re.compile(
        rf"\b(?:od(?: [{_L}]+)?(?: \d{{1,2}})?(?: [{_L}]+)?|(?:przyszedł[{_L}]*|przyszł[{_L}]*|dołączył[{_L}]*|zaczął|zaczęł[{_L}]*|zaczynał[{_L}]*|został[{_L}]*|objął[{_L}]*|objęł[{_L}]*|trafił[{_L}]*|wybran[{_L}]*|powołan[{_L}]*|rozpoczął|rozpoczęł[{_L}]*|zatrudni[{_L}]*|założył[{_L}]*)\b[^.;:]{{0,60}}?\b(?:w|we|od|wiosną|latem|jesienią|zimą)(?: [{_L}]+)?) (?P<year>(?:19|20)\d\d)\b"
    ),
    about_somebody=re.compile(
        rf"\b(?:ja|mi|mnie|mój|on|ona|jego|jej|[{_L}]+(?:łem|łam)|pracował[a]?|kierował[a]?|pełnił[a]?|był[a]?|trafił[a]?|my)\b"
    ),
    last_day=re.compile(
        rf"\b(?:ostatni(?:m|ego|a|ą|ej)? (?:[{_L}]+ ){{0,2}}?(?:dzień|dniem|dnia|dyżur|mecz|program|audycj|lekcj|raz|nock)|kadencj[{_L}]+|kontrakt (?:[{_L}]+ ){{0,3}}(?:wygasa|obowiązuj|do)|ze skutkiem|z dniem|z końcem|do końca|pozostanie|będzie pracował|formalnie|od środy|zastąpi od|umow[{_L}]+ (?:rozwiąz|wyga))\b"
    ),
    effective_before=re.compile(
        r"\b(?:odch|odsz|odesz|odej|rezyg|zrezyg|złoż|skład|ustęp|ustąp|opuszcz|opuśc|żegn|pożeg|rozsta|kończ|zakończ|koniec|ostatni|emerytur|odwoł|zwoln|rozwiąz|wygas|upływ|ze skutkiem|z dniem|skutkiem|z końcem|nie będzie|nie jest|przesta|przejdzie|przechodz|przeszed|przesz|dymisj|stanowisk|funkcj|do|zlikwid|strac|oddał|zdał|pracuj|kadencj|mandat)"
    ),
    effective_after=re.compile(
        r"^[^.;:]{0,60}?\b(?:ostatni|odch|odsz|odesz|odej|rezyg|zrezyg|złoż|skład|ustęp|ustąp|opuszcz|opuśc|żegn|pożeg|rozsta|kończ|zakończ|emerytur|odwoł|zwoln|rozwiąz|wygas|upływ|przesta|nie będ|zlikwid|dowiedział|oddał|zdał|przepracował)"
    ),
    told_before=re.compile(
        r"\b(?:poinformował[aoy]?|podał[ao]?|ogłosił[a]?|oświadczył[a]?|powiedział[a]?|napisał[a]?|potwierdził[a]?|objął|objęła|powołan[ay]|wpłynęło|został[a]? (?:powołan|wybran)[ay]|zacz[ąęy][a-ząćęłńóśźż]*|urodził[a]?|od (?:kiedy|momentu)|opublikowan[a-ząćęłńóśźż]*|jestem w|dołączył[a]?|pełnił[a]? funkcję od|komunikat[a-ząćęłńóśźż]*|obowiązki przejmie|wypowiedzenie złożył[ea]m|zacznie|rozpocznie)\b[^,;]{0,28}$|\b(?:że|informuj[a-z]{1,3}),? w dniu $"
    ),
    says_it_itself=re.compile(r"natychmiast|ostatni|od zaraz"),
    future=re.compile(
        r"\b(?:będzie|będę|odejdzie|odejdę|odchodzi|odchodzę|rezygnuje|przyszł|najbliższ|opuści|zaloguję|zakończy|pożegna|z końcem|z dniem|kończy)"
    ),
    gone_before=re.compile(
        r"\b(?:odszedł[a-ząćęłńóśźż]*|odesz[a-ząćęłńóśźż]*|zrezygnował[a-ząćęłńóśźż]*|złożył[a-ząćęłńóśźż]*|zwolnion[ay]|odwołan[ay]|rozwiązał[a-ząćęłńóśźż]*|pożegnał[a-ząćęłńóśźż]*|opuścił[a-ząćęłńóśźż]*|był|zakończył[a-ząćęłńóśźż]*|ogłosił[a]?)\b[^.;,]{0,30}$"
    ),
    reason=re.compile(
        r"\b(?P<reason>(?:ponieważ|bo|gdyż|z powodu|z powodów|ze względu|ze względów|w związku z|z przyczyn|z uwagi na|aby|żeby|w proteście|na znak protestu|po konflikcie|wskutek|na własną prośbę|za porozumieniem stron)\b[^.;:!?\n]{2,160})"
    ),
    destination=re.compile(
        rf"\b(?:przecho(?:dzi|dzę)|przeszedł|przeszła|przejdzie|przejdę|przenosi się|przeniósł się|przeniosła się|przenoszę się|dołącza|dołączam|dołączył[a]?|dołączę|dołączy|będę pracował[a]?|będzie pracował[a]?|zaczynam pracę|rozpocznie pracę|rozpoczynam pracę|od [{_L}]+ (?:jestem|pracuję|będzie|będę)|nowym pracodawcą (?:jest|będzie|został[a]?)|trafi|trafia|zasili|poprowadzi|obejmie|od dziś (?:[{_L}]+ ){{0,2}}\ue004|pokieruje|zwiąże się|podpisał[a]? kontrakt|wybiera) (?:[{_L}]+ )?(?:do|w|we|z|ze|dla)? ?(?:\ue004 (?:w )?)?(?:[{_L}-]+ ){{0,2}}?(?P<dest>[\ue002\ue003])"
    ),
    is_next="będ",
    hires=re.compile(
        r"(?P<dest>[\ue002\ue003]) (?:zatrudnił|pozyskał|powołał|ściągnął|podpisał kontrakt z|ma now)[ao]?"
    ),
)

VERDICTS = Verdicts(
    stays=re.compile(
        rf"\b(?:pozostan[{_L}]+|pozostaj[{_L}]+|zostaj[{_L}]+|zostan[{_L}]+|nadal (?:będę|będzie)) (?:[{_L}]+ ){{0,2}}(?:członk[{_L}]+|w (?:radzie|zarządzie|zespole|klubie|stowarzyszeniu|partii|szeregach|składzie)|doradc[{_L}]+|przychodził[a]?|szeregow[{_L}]+|honorow[{_L}]+|akcjonariusz[{_L}]+|radn[{_L}]+|posł[{_L}]+)"
    ),
    dismissed=re.compile(
        r"\b(?:został[ay]? (?:[a-ząćęłńóśźż]+ )?(?:odwołan|zwolnion|zdymisjonowan|usunięt|wyrzucon)[aye]|odwołano|odwołał[ao]|zwolniono|rozwiązał[ao]? z|zdymisjonował|wyrzucon[aye]|zwolniła)\b"
    ),
    laid_off=re.compile(
        r"\b(?:zwolnienia grupowe|redukcj[a-ząćęłńóśźż]+|zlikwidowan[aye]|likwidacj[a-ząćęłńóśźż]+ stanowiska)\b"
    ),
    retired=re.compile(r"\b(?:emerytur[a-ząćęłńóśźż]+|emeryt(?:k[aąę]|em|a)?)\b"),
    end_of_term=re.compile(
        r"\b(?:kadencj[aięą]|wygasa(?: mandat| kontrakt| umow)?|wygasł[a]? (?:mandat|kontrakt|umowa)|nie (?:będzie|będę|zamierza) (?:się )?(?:ubiega|kandydow|przedłuż)[a-ząćęłńóśźż]*|nie przedłuż[a-ząćęłńóśźż]+|ponowny wybór|reelekcj[a-ząćęłńóśźż]+|kolejny wybór)\b"
    ),
    resigned=re.compile(r"\b(?:rezyg|zrezyg|dymisj|wypowiedzenie|odchodz|odszed|odesz|złożył)"),
    surely_resigned=re.compile(
        r"\b(?:dymisj|wypowiedzenie złoży|złożył[ea]?m? wypowiedzenie|odchodzi z firmy|odchodzę z)"
    ),
    announced=re.compile(
        r"\b(?:ogłosił[a-ząćęłńóśźż]*|poinformował[a-ząćęłńóśźż]*|informuje|podał[ao]? spółka|komuni[a-ząćęłńóśźż]+|oświadczył[a]?|oświadczeni[a-ząćęłńóśźż]+|przekazał[a]?|potwierdził[a]?|powiedział[a]?|napisał[a]?|zapowiedział[a]?|przyznał[a]?|wyjaśnieni[a-ząćęłńóśźż]+|wyjaśnił[a]?|raport bieżący|rzeczni[a-ząćęłńóśźż]+|wpis(?:ie|em)?|oficjaln[a-ząćęłńóśźż]+|decyzję ogłosił[a]?|mediach społecznościowych|żartuje|mówi|pożegnaliśmy|żegnamy|naszej (?:szkoły|firmy|biblioteki|redakcji|parafii)|rozwiązał[ao]? (?:z [a-z]+ )?(?:umow|kontrakt)[a-zęy]|na facebooku)\b"
    ),
    ours=re.compile(r"\b(?:my|nasz[a-ząćęłńóśźż]*|nam|nas|nami|pożegnaliśmy|dziękujemy)\b"),
    sourced=re.compile(
        r"\b(?:nieoficjalni?e?|z nieoficjalnych|według (?:naszych )?(?:informacji|ustaleń|źródeł)|dowiedzieliśmy się|jak ustaliliśmy|nie komentuje|odmówił[a]? komentarza|źródł[a-ząćęłńóśźż]+|informator)\b"
    ),
)
