"""Polish contexts that turn a frame around: denial, rumour, recollection, other senses."""

from __future__ import annotations

import re

from scraper.detect.language import Contexts
from scraper.detect.words import words

_L = "a-ząćęłńóśźż"
DEATH = re.compile(
    r"\b(?:zmarł[aoy]?|zmarli|nie żyje|umarł[a]?|pogrzeb|śmier(?:ć|ci)|zginął|zginęła|śp\.|ś\. ?p\.|nekrolog|kondolencj|na zawsze|na wieczną|odszedł do (?:pana|wieczności|domu ojca)|odeszła do (?:pana|wieczności|domu ojca)|odszedł nagle|odeszła nagle|w ostatniej drodze|ostatnie pożegnanie|cmentarz|msza (?:święta )?(?:żałobna|pogrzebowa)|spoczywaj|pogrążeni|żałob|po długiej chorobie|po ciężkiej chorobie|przeżywszy|w wieku \d\d lat|miał[a]? \d\d lat|odszedł od nas|odeszła od nas)"
)
OTHER_SENSE = re.compile(
    rf"\b(?:rezygnuj[{_L}]+|zrezygnowa[{_L}]+|rezygnacj[{_L}]+) (?:też |także |już |całkiem )?(?:z|ze) (?:kawy|cukru|mięsa|alkoholu|diety|zakup|subskrypcji|usług|umowy|rejestracji|zamówienia|wyjazdu|wycieczki|biletu|samochodu|auta|planów|budowy|remontu|kredytu|prenumeraty|abonamentu|ubezpieczenia|polisy|pakietu|karnetu|newslettera|ślubu|części|tytułu|przywilej|pomysłu|walki|marzeń|karmienia|czegoś|niego|niej|nich|tego|plastiku|papierosów|kontraktu na|udziału|startu|zaproszenia|dofinansowania|węgla|gazu|leczenia|zakładania|fotowoltaiki|wakacji|smartfon)|\b(?:opuści[{_L}]+|opuszcza[{_L}]*) (?:(?:[{_L}]+ ){{0,1}})(?:dom|budynek|szpital|areszt|więzienie|kraj|polskę|boisko|plac|miejsce|mieszkanie|salę|samochód|pojazd|autostradę|pokład|ręce|głowę|głowy|porodówkę|statek|lotnisko|zakład karny|parking|granice|ziemię|pokój|szyby|lokal|rynek|czołówkę|strefę|gniazdo|pole)|\bodchodz[{_L}]+ (?:od (?:zmysłów|tematu|węgla|stołu|żony|męża|kasy|pomysłu|zasady|tego)|w (?:niepamięć|przeszłość|siną|zapomnienie|cień)|do lamusa|boczn|zimą|zima|pociąg|autobus|ulica)|\bustępuj[{_L}]* (?:pierwszeństwa|pola|ból|gorączk|objaw)|\bustąpić pierwszeństwa|\bostatni(?:ego|m)? d(?:zień|nia|niem) (?:roku|lata|zimy|wakacji|ferii|urlopu|miesiąca|promocji|zapisów|składania|festiwalu|targów|turnieju|szkoły|kwartału|jarmarku|kampanii|głosowania|karnawału|sierpnia|czerwca|stycznia|lutego|marca|kwietnia|maja|lipca|września|października|listopada|grudnia)"
)
SUBSTITUTION = re.compile(
    rf"\b(?:\d+\. minucie|w \d+ minucie|z boiska|kontuzj[{_L}]+ opu|na ławkę rezerwowych|półfina|w secie|mecz[u]? (?:[{_L}]+ )?zakończył się|krecz)"
)
CUSTOMER = re.compile(
    rf"\bod(?:eszłam|szedłem|ejdę|chodzę) od [\ue001\ue003]|\b(?:rozw[oó]d(?:u|zie|em)?|rozwiodłam się|rozwiodłem się|rozwiedliśmy się)\b|\b(?:żegnam|pożegnał[ae]m|rozstaję|rozstał[ae]m) się (?:też |już )?(?:z|ze) (?:kawą|cukrem|mięsem|alkoholem|papierosami|nałogiem|samochodem|autem|mieszkaniem|domem|miastem|mężem|żoną|chłopakiem|dziewczyną|telefonem|psem|kotem)|\b(?:karnet(?:u|em|y|ów)?|abonament(?:u|em)?|prenumerat[{_L}]{{1,2}}|taryf[yęą]|subskrypcj[{_L}]{{1,2}}|w promocji|jako klient(?:ka)?)\b|\b(?:odchodzę|odszedłem|odeszłam|przechodzę|przeszedłem|przeszłam|przenoszę się) (?:[{_L}]+ ){{0,2}}?do (?:inne[{_L}]{{1,3}} |konkurenc[{_L}]{{2,4}} |nowe[{_L}]{{1,3}} )(?:operator|dostawc|bank|sieci|fryzjer|dentyst|lekarz|przychodni|salon|sklep)"
)
"""Whoever ends a contract as a customer leaves no post."""
RECALLED_YEAR = re.compile(
    r"^(?:\W*)(?:wcześniej|przedtem|uprzednio)[^.;]{0,80}\b(?:w|od) (?:19|20)\d\d"
)
STAYS = re.compile(
    rf"\b(?:ale|lecz|jednak) [^.;:]{{0,40}}?(?:zostaje|pozostaje|zostanie|pozostanie)\b|\bdo innego (?:działu|zespołu|oddziału|departamentu|pionu)\b|\b(?:przedłużył[a]?|przedłuży|podpisał[a]? nowy) (?:[{_L}]+ )?(?:kontrakt|umowę)\b(?<!nie przedłuży)"
)
"""The sentence ends with nobody gone."""
HYPOTHETICAL = re.compile(
    r"\b(?:jeśli|jeżeli|gdyby|jak (?:złożyć|odejść|zrezygnować|napisać|rozwiązać)|czy (?:warto|powinien|odejdzie|zrezygnuje)|pracownik (?:może|ma prawo|powinien|musi)|możesz|powinien|powinna|wzywa|wezwał[a]?|żąda|domaga się|apeluj|grozi|groził[a]?|musiał[a]?by|chciał[a]?by|marzy|w przypadku|w razie)\b[^.;:]{0,60}$"
)

CONTEXTS = Contexts(
    sentence=(
        ("hypothetical", HYPOTHETICAL, "before", -1.8),
        (
            "conditional",
            re.compile(r"^[^.;:]{0,25}?\b(?:jeśli|jeżeli|gdyby|w przypadku)\b"),
            "after",
            -1.5,
        ),
        ("other_sense", OTHER_SENSE, "sentence", -3.0),
        ("death", DEATH, "sentence", -3.5),
        ("substitution", SUBSTITUTION, "sentence", -2.4),
        ("customer", CUSTOMER, "sentence", -3.0),
        ("stays", STAYS, "sentence", -2.5),
        ("recalled_year", RECALLED_YEAR, "sentence", -1.6),
        (
            "market",
            re.compile(
                rf"\b(?:opuszcza|opuści[{_L}]*|wycofuje się z|odchodzi z|znika z|zamyka) (?:[{_L}]+ ){{0,2}}?(?:rynek|rynku|polsk[{_L}]+|sklep|kraj[u]?|rosj[{_L}]+|giełd[{_L}]+)\b"
            ),
            "sentence",
            -2.5,
        ),
    ),
    negated_before=re.compile(
        r"\b(?:nie|ani|nigdy|bez|zamiast)\b(?! tylko)[^.;:,]{0,40}$|\b(?:zaprzecz[a-ząćęłńóśźż]*|dementuj[a-ząćęłńóśźż]*|zdementował[a-ząćęłńóśźż]*|nieprawda)\b[^.;:]{0,40}$"
    ),
    negated_inside=re.compile(
        r"\b(?:nie|nigdzie|zaprzecz[a-ząćęłńóśźż]*|dementuje|zdementował[a]?)\b"
    ),
    not_negated=re.compile(
        r"\b(?:nie tylko|nie bez|niespodziewan|nie podano|nie komentuj|nie ukrywa|nie chc(?:e|iał[a]?) komentowa|nie wiadomo|nie wyklucza|nie ujawni|nie zdradz|nie doczek|nie wierzę|nie mogę uwierzyć|nie było łatw|nie jest łatw|nie był[ao]? łatw|nie dał[ao]? rad|nie udało|nie podał[ao]?|nie skomentował|nigdy nie zapomn|nie zapomn)"
    ),
    denial=re.compile(
        r"\b(?:nie (?:rezygnuję|odchodzę|odejdę|zrezygnuję|zamierza(?:m)? (?:[a-ząćęłńóśźż]+ )?(?:rezygnować|odchodzić|odejść|ustępować|ustąpić|podawać)|odejdzie|odchodzi|zrezygnuje|zrezygnował[a]?|odszedł|opuszcza|opuści|poda się|złożył[a]? (?:rezygnacji|dymisji))\b(?! (?:bez|dopóki|zanim|tylko))|(?:nazwał[a]?|nazywa|określił[a]?) [^.;]{0,60}?(?:bzdur|plotk|kłamstw|wymysł|nieprawd|fałszyw|absurd|fejk)[a-ząćęłńóśźż]{0,4}|żadnej (?:dymisji|rezygnacji) nie (?:ma|będzie)|(?:dymisj|rezygnacj|odejści)[a-ząćęłńóśźż]{1,3}[^.;]{0,40}(?:to bzdur|to plotk|wyssane z palca|to fejk|to kłamstw)|zaprzecz(?:a|ył|yła|yli)[^.;]{0,60}(?:odej|rezyg|dymis|rozsta)|dementuje|zdementował|to plotk|nieprawdziwe (?:informacje|doniesienia|pogłoski)|(?:informacje|doniesienia|pogłoski|plotki) [^.;]{0,80}(?:nieprawdziwe|fałszywe|bezpodstawne|wyssane|nie polegają)|nigdzie się nie wybiera|zostaje na stanowisku|pozostanie na stanowisku|nie (?:podał[a]? się do|planuj(?:e|ę)|myśl(?:i|ę) o|wybiera(?:m)? się na) (?:odejści|dymisj|rezygnacj|emerytur)[a-ząćęłńóśźż]{1,3}|ani myśl(?:i|ę) (?:odchodzić|rezygnować|ustępować)|nie ma(?:m)? (?:zamiaru|powodu) (?:odchodzić|rezygnować|ustępować)|nie rzuci(?:łem|łam) pracy|nie przyjął dymisji|nie przyjęła dymisji)"
    ),
    rumour=re.compile(
        r"\b(?:podobno|rzekomo|nieoficjalnie|według (?:naszych )?(?:informacji|ustaleń|źródeł|doniesień)|z (?:naszych|nieoficjalnych) informacji|plotk[a-ząćęłńóśźż]+|pogłosk[a-ząćęłńóśźż]+|ma (?:wkrótce |niebawem |niedługo )?(?:odejść|zrezygnować|ustąpić|pożegnać|opuścić|stracić|zostać odwołan|podać|rozstać)|może (?:odejść|zrezygnować|stracić|opuścić|pożegnać|zostać odwołan)|na wylocie|spekul[a-ząćęłńóśźż]+|prawdopodobnie|miał(?:by|aby)|szykuje się|rozważa|bliski odejścia|bliska odejścia|jak ustaliliśmy|wkrótce może|nieoficjalne|mówi się)\b"
    ),
    called_for_before=re.compile(
        r"\b(?:za?żąda[a-ząćęłńóśźż]*|żąda[a-ząćęłńóśźż]*|domaga[a-ząćęłńóśźż]*|wzywa[a-ząćęłńóśźż]*|wezwał[a-ząćęłńóśźż]*|apelu[a-ząćęłńóśźż]*|chc(?:ą|e)|wnios[a-ząćęłńóśźż]+ o|petycj[a-ząćęłńóśźż]+|naciska[a-ząćęłńóśźż]*|przeciw(?:ko)?|sprzeciw[a-z]*|za)\b[^.;:]{0,30}$"
    ),
    wished_inside=re.compile(r"(?:ć|odejści[aeu]|dymisj[iaę]|rezygnacj[iaę]|odwołani[aeu])\b"),
    relative_past=re.compile(
        r"\bktór(?:y|a) (?:[a-ząćęłńóśźż]+ ){0,2}?(?:odszedł|odeszła|zrezygnował|opuścił)"
    ),
    past=re.compile(
        r"\b(?:były|byłego|byłemu|byłym|(?<!to )była(?! (?:to|moja|moją|dla mnie|ostatni))|byłej|byłą|dawn(?:y|ego|iej)|wcześniej|kiedyś|niegdyś|przed laty|lat temu|rok temu|w zeszłym roku|w ubiegłym roku|w tamtym czasie|wtedy|wówczas|po (?:odejściu|rezygnacji|odwołaniu|tym,? jak)|przed (?:odejściem|rezygnacją)|do (?:odejścia|rezygnacji)|po jego|po jej|później|następnie|poprzednio|w latach)\b"
    ),
    recent=re.compile(
        r"\b(?:dziś|dzisiaj|wczoraj|jutro|w tym tygodniu|w tym miesiącu|niedawno|właśnie|teraz|obecnie|(?:w|we) (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)|wkrótce|z dniem|ze skutkiem|od zaraz|natychmiast|oficjalnie|już)\b"
    ),
    simple_past=re.compile(
        r"\b(?:odszedł|odeszła|odeszli|zrezygnował[a]?|opuścił[a]?|złożył[a]?|ustąpił[a]?|rozstał[a]?|pożegnał[a]?|przeszedł|przeszła|zastąpił[a]?|zakończył[a]?)\b"
    ),
    perfect=re.compile(
        r"\b(?:odchodzi|rezygnuje|opuszcza|odejdzie|zrezygnuje|będzie|przechodzi|żegna|kończy)\b"
    ),
    present_inside=re.compile(
        r"\b(?:odchodzi|odchodzą|rezygnuj[eęą]|opuszcza[m]?|odejdzie|odejdę|odchodzę|przechodzi|przechodzę|żegna[m]?|kończ[yę]|składa[m]?|ustępuj[eę])\b"
    ),
    present_before=re.compile(r"\b(?:będzie|zamierza|planuje)\b[^.;]{0,60}$"),
    spares_recall=re.compile(
        r"\b(?:odchodzi|rezygnuje|opuszcza|odejdzie|odchodzę|rezygnuję|składam|żegnam)\b"
    ),
    recalls=re.compile(
        r"^(?:\W*)(?:wcześniej|przed nim|przed nią|w (?:zeszłym|ubiegłym) roku|przypomnijmy|rok temu|w ostatnich latach|kilka lat temu|niegdyś|w (?:19|20)\d\d roku)\b"
    ),
    since=re.compile(r"\bod (?:[a-ząćęłńóśźż]+ )?(?:19|20)\d\d"),
    says=re.compile(
        r"^(?:, [^.;:]{1,60},)? (?:powiedział|poinformował|oświadczył|przekazał|napisał|ogłosił|dodał|przyznał|potwierdził|podkreślił|zapowiedział)[a]?\b"
    ),
    pronoun=re.compile(r"\b(?:on|ona|oni|one|jego|jej|ich|nim|nią|mu|go|ją|któr(?:y|a|zy))\b"),
    relative="który",
    plural=words("oni one ich którzy"),
    other_leave=re.compile(
        r"\b(?:urlop[a-ząćęłńóśźż]*|na (?:macierzyńsk|wychowawcz|zwolnienie lekarskie|l4)[a-ząćęłńóśźż]*|z (?:facebooka|instagrama|twittera|domu|tiktoka|mediów społecznościowych|imprezy))\b"
    ),
    private_last_day=re.compile(
        r"\b(?:zajęć|praktyk|kursu|warsztatów|obozu|kolonii|w podróży|w mieście|w kraju|w domu|wakacji|urlopu|roku szkolnego|ferii|lata|zimy|chemioterapii|leczenia|podróży|wyjazdu|festiwalu|promocji|szkoły|studiów|ciąży|życia|miesiąca|zapisów|diety|rehabilitacji|roku|kampanii)\b"
    ),
    platforms=words(
        "facebook facebookt twitter instagram tiktok youtub youtube linkedin reddit netflix spotif spotify gmail whatsapp messenger allegr windows android iphon discord slack wykop nasz klas google"
    ),
    list_heading=re.compile(
        r"\b(?:odchodzą|odeszli|odejścia|rezygnacje|żegnamy|pożegnania|zwolnieni|odwołani|na emeryturę (?:odchodzą|przechodzą)|opuszczają|opuścili)\b"
    ),
)
