"""Polish frames in which the leaver speaks: every verb tells the person, the past its gender too."""

from __future__ import annotations

from scraper.detect.frames import Frame

_L = "a-ząćęłńóśźż"
MACROS = {
    "WIW": r"(?:(?!nie |jeśli |gdyby )[a-ząćęłńóśźż0-9\ue002\ue003-]{1,20},? ){0,5}?",
    "WORDS": rf"(?:,? (?!nie |jeśli |gdyby )[{_L}0-9-]{{1,20}}){{0,5}}?",
    "IPRESENT": r"\b(?:odchodzę|rezygnuję|opuszczam|ustępuję|żegnam się|rozstaję się|kończę (?:pracę|współpracę|karierę|kadencję|misję|przygodę|swoją|moją|ten etap|służbę|z)|zwalniam się|składam (?:[a-ząćęłńóśźż]+ )?(?:rezygnację|wypowiedzenie|dymisję|mandat|urząd|funkcję|legitymację)|podaję się do dymisji|przechodzę na (?:[a-ząćęłńóśźż]+ )?emeryturę|idę na emeryturę|wycofuję się|rzucam pracę|oddaję stery|schodzę ze? (?:pokładu|mostka|posterunku|warty|sceny|boiska)|zrzekam się|przestaję (?:być|pełnić|pracować|kierować|prowadzić|zajmować się)|zamykam (?:ten|pewien) rozdział)",
    "IFUTURE": r"\b(?:odejdę|zrezygnuję|opuszczę|pożegnam się|ustąpię|złożę (?:rezygnację|wypowiedzenie|mandat|urząd)|zakończę (?:pracę|współpracę|kadencję)|przejdę na emeryturę|rozstanę się|nie będę już|nie będę dłużej|nie będę kandydow|nie będę ubiega|nie będę (?:się )?(?:więcej|dalej))",
    "IPAST": r"\b(?:odszedłem|odeszłam|zrezygnował[ea]m(?= ze? (?:[a-ząćęłńóśźż]+ ){0,2}?(?:prac|funkcj|stanowisk|etat|posad|prowadzeni|kierowani|członk|mandat|dalsz|pełnieni|trenowani|urzęd|szefowani|współprac|[\ue002\ue003\ue004]))|opuścił[ea]m|pożegnał[ea]m się|rozstał[ea]m się|zakończył[ea]m (?:pracę|współpracę|kadencję|karierę|przygodę|misję)|skończył[ea]m pracę|zwolnił[ea]m się|złożył[ea]m (?:[a-ząćęłńóśźż]+ )?(?:rezygnację|wypowiedzenie|dymisję|mandat|urząd)|wypowiedzenie złożył[ea]m|przestał[ea]m (?:być|pełnić|kierować|prowadzić)|przestał[ea]m pracować|rzucił[ea]m (?:pracę|papierami|etat)|przeszedłem na emeryturę|przeszłam na emeryturę|podał[ea]m się do dymisji|ustąpił[ea]m|wycofał[ea]m się|wypisał[ea]m się(?= z (?:redakcj|zarząd|związk|zespoł|parti|rady|[\ue002\ue003]))|wystąpił[ea]m(?= ze? (?:redakcj|zarząd|związk|zespoł|parti|rady|[\ue002\ue003]))|zrzekł[ea]?m się|zrzekłam się)",
    "IGO": r"(?:odejść|odejściu|odejścia|odejście|zrezygnować|rezygnacji|rezygnację|rezygnacja|opuścić|opuszczeniu|ustąpić|pożegnać się|rozstać się|rozstaniu|zakończyć (?:pracę|współpracę|karierę|kadencję|przygodę|swoją|moją)|zakończeniu (?:pracy|współpracy|kariery|kadencji)|złożyć (?:rezygnację|wypowiedzenie|mandat|urząd|funkcję)|przejść na emeryturę|przejściu na emeryturę|zwolnić się|nie kandydować|nie ubiegać się|oddać stery|przekazać (?:pałeczkę|stery|projekt|obowiązki)|wycofać się)",
    "FROMORG": r"(?:(?:WORDS)? (?:(?:z|ze|w|we|od|na|po|funkcji|stanowiska|pracy|posady|etatu|pełnienia|obowiązków|ze stanowiska|urzędu|szeregów|zespołu|redakcji|firmy|klubu|mojej|mojego|naszej|naszego|swojej|swojego|tej|tego|członka)(?: |$)){0,5}(?:ROLE)?(?: ?(?:w |z |we )?ORG)?)?",
}

FRAMES = (
    Frame(
        "packed_up",
        r"\b(?:dalej|teraz|od jutra|od poniedziałku|od dziś) WIWbeze mnie\b|\b(?:spakował[ea]m|zabrał[ea]m|wyniosłam|wyniosłem|opróżnił[ea]m) (?:swoje |swój |ostatni |prywatne )?(?:biurko|karton|rzeczy|kubek|pudło|szafk[ęi]|manatki)|\b(?:po raz ostatni|ostatni raz) WIW(?:wyszł[ao]m|wyszedłem|zamknął[ea]m|zamknęłam|odbił[ea]m|wyłączył[ea]m|usiadł[ao]m|zgasił[ea]m)|\b(?:klucze|hasła|dostępy|uprawnienia) WIW(?:przekazał|oddał|zdał)[ea]m",
        1.5,
        None,
        "first_person",
    ),
    Frame(
        "i_leave",
        r"IPRESENT(?! (?:od tematu|na chwilę|do domu|spać|na spacer|myśl|z kawy|z cukru|z mięsa|z alkoholu|z diety|z zakup|z subskrypcji|z usług))FROMORG",
        2.3,
        None,
        "first_person",
    ),
    Frame(
        "i_will_leave",
        r"IFUTURE(?! (?:na chwilę|do domu))FROMORG",
        1.8,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_left",
        r"IPAST(?! (?:od tematu|na chwilę|do domu|z kawy|z cukru|z mięsa|z alkoholu|z diety|z zakup|z wycieczki|z rezerwacji))FROMORG",
        2.4,
        None,
        "first_person",
    ),
    Frame(
        "last_day",
        r"\bostatni(?:m|ego|a|ą|ej|e|mi)? (?:(?:mój|moim|moja|roboczy|oficjalny|prawdziwy) ){0,2}(?:dzień|dniem|dnia|dyżur|tydzień(?= (?:mojej )?pracy)|zmian[aęy]|dni(?= (?:mojej )?pracy))(?: (?:mojej|moja|mój|w))? ?(?:pracy|służby|w pracy|pracuję)?(?: (?:w|we|na|dla|jako) (?:(?:[a-ząćęłńóśźż-]+ ){0,2}?ORG|stanowisku ROLE|ROLE|biurze|redakcji|szkole|firmie|klubie))?",
        2.0,
        None,
        "first_person",
    ),
    Frame(
        "my_last",
        r"\b(?:mój|moja|moje|moim) ostatni(?:m|a|e)? (?:[a-ząćęłńóśźż]+ )?(?:dzień|tydzień|felieton|wpis|odcinek|numer|program|audycja|mecz|koncert|lekcja|sesja|wydanie|dyżur|kazanie|msza|rok|wykład|artykuł|miesiąc|newsletter|release|commit)|\bto (?:już )?(?:jest )?(?:mój )?ostatni(?:a|e)? (?:mój |moja |moje )?(?:felieton|odcinek|numer|program|audycja|wydanie|list|artykuł|newsletter|tekst)\b|\b(?:ostatni raz|po raz ostatni) WIW(?:zaloguję|piszę|przyszł[ao]m|przyszedłem|poprowadzę|prowadzę|podpisuję|zwracam się|wchodzę|otwieram|usiadł[ao]m|jako ROLE)",
        2.1,
        None,
        "first_person",
    ),
    Frame(
        "i_decided",
        r"\b(?:zdecydował[ea]m|postanowił[ea]m|podjął[ea]?m|podjęłam|chcę|zamierzam|muszę|pora|czas|przyszła pora|przyszedł czas|nadszedł czas|planuję|dojrzał[ea]m do|decyzj[aęi])(?: się)?,?(?: (?!nie )[a-ząćęłńóśźż]{1,15}){0,4}?(?: o| aby| żeby|:)? IGOFROMORG",
        2.4,
        None,
        "first_person",
    ),
    Frame(
        "my_leaving",
        r"\b(?:moje|mojego|mojemu|moim|moja|moją|mojej|o swoim|o swojej) (?:odejści[eau]|odejściem|rezygnacj[aęią]|dymisj[aęią]|decyzj[aięą] o (?:odejściu|rezygnacji)|wypowiedzenie|pożegnani[eau])(?: (?:z|ze) (?:(?:funkcji|stanowiska|pracy) )?(?:w )?(?:ROLE ?)?(?:ORG)?)?",
        1.6,
        None,
        "first_person",
    ),
    Frame(
        "they_fired_me",
        r"\b(?:zwolnili|zwolniono|wyrzucili|wyrzucono|odwołali|odwołano|zredukowano|pożegnano) (?:mnie|nas)\b|\b(?:mnie|nas) WIW(?:zwolnili|zwolniono|wyrzucono|wyrzucili|odwołano|odwołali)|\b(?:zostałem|zostałam) WIW(?:zwolnion[ay]|odwołan[ay]|wyrzucon[ay]|zdymisjonowan[ay]|usunięt[ay]|pozbawion[ay] (?:funkcji|stanowiska))|\b(?:dostał[ea]m|otrzymał[ea]m|wręczono mi|dali mi|dostaliśmy) WIWwypowiedzeni[ea]|\bstracił[ea]m (?:pracę|etat|posadę)",
        2.3,
        "dismissal",
        "first_person",
    ),
    Frame(
        "laid_off",
        r"\b(?:moje stanowisko|mój etat|nasz (?:dział|zespół)|mój (?:dział|zespół)|moja posada) WIW(?:zlikwidowan[eyao]|zlikwidowano|przestaje istnieć|przestał istnieć|został[ao]? zlikwidowan|zredukowan|likwidują|likwidowan)|\b(?:objęt[ay]|objęły|objęło|dotknęły) (?:mnie )?(?:zwolnieni|redukcj)|zwolnienia grupowe WIW(?:mnie|nas|dotknęły)|\bredukcja etatów",
        2.8,
        "layoff",
        "first_person",
    ),
    Frame(
        "no_longer",
        r"\b(?:nie (?:jestem|pracuję|pełnię|prowadzę|kieruję|pracował|piszę|uczę|reprezentuję|należę|współpracuję|opiekuję się|będę)) (?:już|dłużej|więcej)(?: WIW(?:ROLE|(?:w |we |z |dla )ORG|jej ROLE|jego ROLE|częścią|członkiem|pracownik[{L}]+))?(?: (?:w )?ORG)?|\bjuż nie (?:jestem|pracuję|pełnię|prowadzę|kieruję|będę)(?: WIW(?:ROLE|(?:w |we |z |dla )ORG|pracował|częścią))?(?: ORG)?".replace(
            "{L}", _L
        ),
        2.4,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "handed_back",
        r"\b(?:oddał[ea]m|zdał[ea]m|oddaję|zdaję|zwrócił[ea]m|położył[ea]m) WIW(?:laptop|kart[ęy]|klucz|identyfikator|przepustk|mundur|legitymacj|telefon służbowy|służbow|sprzęt|komputer)",
        2.1,
        "resignation",
        "first_person",
    ),
    Frame(
        "time_is_over",
        r"\blat (?:[a-ząćęłńóśźż]+ ){0,2}?(?:w|we|dla|z|ze) ORG WIW(?:skończyło się|dobiegło końca|zakończyło się|właśnie minęło|za mną)|\b(?:moja|mój|moje|nasza) (?:[a-ząćęłńóśźż]+ )?(?:praca|czas|przygoda|droga|misja|kariera|kadencja|podróż|współpraca|służba|umowa|historia|rola|etap|kontrakt)(?: (?:w|we|z|ze|jako|tutaj|na|tu)(?: (?:[a-ząćęłńóśźż-]+ ){0,3}?(?:ORG|ROLE))?)? ?WIW(?:dobieg(?:a|ła|ł|ło)|kończy się|skończył[aoy]? się|zakończył[aoy]? się|dobiega końca|upływa|wygasa|się (?:kończy|skończył[ao]?|zakończył[ao]?))|\b(?:kończy się|zakończyła się|skończyła się|dobiega końca|dobiegła końca) (?:moja|mój|moje) ",
        2.4,
        None,
        "first_person",
    ),
    Frame(
        "new_job",
        r"\b(?:od (?:jutra|poniedziałku|[a-ząćęłńóśźż]+|\d{1,2} [a-ząćęłńóśźż]+) WIW(?:jestem|pracuję|zaczynam|dołączam|będę)|przechodzę|dołączam|zaczynam (?:pracę|nową pracę|nowy etap)|dołączę|rozpoczynam (?:pracę|nowy|współpracę)|podejmuję pracę|zasilam szeregi) WIW(?:w|we|do|dla|z) (?:[a-ząćęłńóśźż-]+ ){0,3}?DEST",
        1.3,
        None,
        "first_person",
    ),
    Frame(
        "new_chapter",
        r"\b(?:now(?:y|e|ego|ych|a|ą|ym|ymi) (?:rozdział|etap|wyzwani|drog|przygod|prac|ścieżk|początek|zawodow)|czas na (?:zmian|now|kolejn|odpoczynek)|pora na (?:zmian|now|odpoczynek)|coś się kończy, coś (?:się )?zaczyna|przyszedł czas|nadszedł czas|nadeszła pora|przyszła pora|wszystko, co dobre|wszystko co dobre)",
        0.8,
        None,
        "first_person",
    ),
    Frame(
        "goodbye",
        r"(?:^|[.!?,] )(?:żegnaj(?:cie)?|do widzenia|żegnam|żegnam państwa|pożegnanie|dziękuję za wspóln|dziękuję za (?:te |wszystkie |wspólne )?(?:lata|współpracę)|do zobaczenia)\b(?: (?:z |w )?ORG)?",
        1.0,
        None,
        "first_person",
    ),
    Frame(
        "left_headline",
        r"^(?:dlaczego )?(?:odchodzę|odszedłem|odeszłam|rezygnuję|żegnaj,?|żegnam się|rozstaję się|opuszczam|pożegnanie)(?: (?:z|ze))? (?:[a-ząćęłńóśźż]+ ){0,2}?ORG",
        1.8,
        None,
        "first_person",
        sort="headline",
    ),
    Frame(
        "retire",
        r"\b(?:odchodzę|przechodzę|idę|odejdę|przejdę|odeszłam|odszedłem|przeszłam|przeszedłem|pora|czas|wybieram się) WIWna (?:[a-ząćęłńóśźż]+ )?emeryturę|\b(?:zostałam|zostałem|zostaję|zostanę|została) WIW(?:emerytk[ąa]|emerytem)|\bjestem (?:już |od dziś |od dzisiaj |od jutra ){1,2}(?:na emeryturze|emeryt(?:ką|em))|\bostatni dzień (?:[a-ząćęłńóśźż]+ )?(?:przed emeryturą)",
        2.6,
        "retirement",
        "first_person",
    ),
    Frame(
        "hand_over_my",
        r"\b(?:moje|moich|moim) (?:obowiązki|stanowisko|miejsce|zadania|biurko|funkcje|funkcję) WIW(?:przejm|obejm|zajm|przejął|przejęła|trafi|czeka)|\b(?:mój|mojemu|moim|moja|mojej|moją) następc[a-ząćęłńóśźż]{1,4}|\b(?:zastąpi|zastąpił[a]?|zmieni) mnie\b|\b(?:obowiązki|stery|pałeczkę|projekt|opiekę|klucze) WIW(?:przejmie|przejmuje|przekazuję|przekazał[ea]m|oddaję)|\bprzekazuję WIW(?:obowiązki|stery|pałeczkę|projekt|opiekę|klucze|funkcję|pakiet)",
        1.5,
        None,
        "first_person",
    ),
    Frame(
        "revoke_me",
        r"\b(?:proszę|prośba|poproszę) WIW(?:o )?(?:odebranie|usunięcie|cofnięcie|wykreślenie|odwołanie|przyjęcie (?:mojej )?(?:rezygnacji|dymisji)|skreślenie|wypisanie) WIW(?:mi|mnie|moich|mojego|uprawnień|dostępu)?|\b(?:usuńcie|usunąć|odebrać|wykreślcie|wypiszcie|odbierzcie) (?:mi|mnie|mój|moje)\b|\b(?:mój dostęp|moje uprawnienia) WIW(?:wyga|można|cofn|usu)",
        2.6,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "no_time_for",
        r"\b(?:nie mam|brakuje mi|nie starcza mi|nie znajduję) (?:już |więcej )?(?:czasu|sił|energii|serca|ochoty)[^.;]{0,40}?(?:utrzym|rozwij|prowadz|opiek|zajmow|projekt|pakiet|kierow)[a-ząćęłńóśźż]*|\bszukam (?:[a-ząćęłńóśźż]+ )?(?:następc|nowego opiekuna|nowych opiekunów|kogoś, kto przejmie)",
        2.2,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "not_again",
        r"\b(?:nie (?:będę|zamierzam|chcę|planuję)) WIW(?:kandydował[a]?|kandydować|ubiegał[a]? się|ubiegać się|startował[a]?|startować|przedłuża)|\b(?:mój|moja) (?:kontrakt|umowa|kadencja) WIW(?:wygasa|kończy|upływa|dobiega)",
        2.3,
        "end_of_term",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "my_years_end",
        r"\b(?:przepracował[ea]m|pracował[ea]m|spędził[ea]m|służył[ea]m|kierował[ea]m) WIW(?:tu|tutaj|tam|w ORG|w tej|w tym|w szkole|w firmie)",
        0.7,
        None,
        "first_person",
    ),
)
