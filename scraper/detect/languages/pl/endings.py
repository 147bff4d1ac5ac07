"""Polish frames in which the leaver tells of an end: last things, contracts, chapters, ways apart."""

from __future__ import annotations

from scraper.detect.frames import Frame

_L = "a-ząćęłńóśźż"
MACROS = {
    "LAST": r"(?:ostatni(?:m|ego|a|ą|ej|e|mi)?|pożegnaln(?:y|a|e|ą|ym|ego|ej)|finałow(?:y|a|e|ą|ym|ego|ej))",
    "THINGS": r"(?:dzień|dnia|dniem|tydzień|tygodni(?:em|u)|zmian[aęy]|dyżur(?:em|u|ze)?|audycj[aęąi]|program(?:em|u)?|odcin(?:ek|kiem|ku)|wydani(?:e|a|em)|numer(?:em|ze|u)?|felieton(?:em|ie|u)?|tekst(?:em|u)?|artykuł(?:em|u)?|kolumn[aęą]|list(?:em)?|lekcj[aęąi]|wykład(?:em|zie|u)?|zajęcia|mecz(?:em|u)?|sezon(?:em|ie|u)?|trening(?:iem|u)?|koncert(?:em|u)?|spektakl(?:em|u)?|msz[aęąy]|kazani(?:e|a|em)|nabożeństw(?:o|a|em)|rejs(?:em|u)?|lot(?:em|u)?|kurs(?:em|u)?|operacj[aęąi]|posiedzeni(?:e|a|em)|sesj[aęąi]|zebrani(?:e|a|em)|newsletter(?:em|a)?|prób[aęąy]|nock[aęąi]|służb[aęąy]|warsztat[y]?|sprint(?:em)?|release(?:em)?|wydawnictwo|dostaw[aęą])\b",
    "INORG": rf"(?: (?:w|we|na|dla|u|z|ze|jako)(?: (?!nie )[{_L}-]{{2,20}}){{0,3}}? ORG)?",
    "IDID": r"(?:rozegra|wystąpi|dograł|przesłuży|wygłosi|poprowadzi|przeprowadzi|odprawi|zagra|przepracowa|napisa|wyda|odby|skończy|zakończy|odsiedzia|odsłuży|opublikowa|nagra|zamknę|poprowadzi|zamkną|zda|odda|podpisa|wypuści)ł(?:em|am)\b|\b(?:prowadzę|piszę|wydaję|gram|odprawiam|odbywam|kończę|wygłaszam|publikuję|przepracuję|poprowadzę|zagram|wygłoszę)\b",
    "CONTRACT": r"(?:umow[aęyą]|kontrakt(?:u|em)?|angaż(?:u)?)",
    "ONWARD": r"(?:pójść dalej|iść dalej|ruszyć dalej|ruszyć w (?:dalszą|nową) drogę|zacząć (?:coś|od) now(?:ego|a)|spróbować czegoś (?:nowego|innego)|ruszam dalej|idę dalej|idę w swoją stronę|wracam|przenoszę się|zaczynam|szukam|otwieram|robię krok)",
}

FRAMES = (
    Frame(
        "my_last_thing",
        rf"\b(?:mój|moja|moje|moim|moją|mojej|mojego|dla mnie)(?: [{_L}]+)? LAST (?:[{_L}]+ )?THINGSINORG|\bLAST (?:mój|moja|moje|moim|moją|dla mnie) (?:[{_L}]+ )?THINGSINORG",
        2.3,
        None,
        "first_person",
        is_now=True,
    ),
    Frame(
        "thing_is_last",
        r"\b(?:ten|ta|to|dzisiejsz[yae]|wczorajsz[yae]) (?:THINGS )?(?:był[ao]? |jest |będzie )?(?:już )?(?:dla mnie |mo(?:im|ja|je) |mój )?LAST(?: dla mnie| w mojej karierze)?(?: THINGS)?INORG",
        1.8,
        None,
        "first_person",
    ),
    Frame(
        "i_do_the_last",
        rf"\bIDID WIW(?:sw(?:ój|oją|oje) )?LAST (?:[{_L}]+ )?THINGSINORG|\bIDID (?:w|we|na|dla|z) (?:[{_L}-]+ ){{0,2}}?ORG (?:[{_L}]+ ){{0,2}}?LAST THINGS|\b(?:po raz )?ostatni(?: raz)? (?:[{_L}]+ )?(?:zamknął[ea]m|zamknęłam|wyszedłem|wyszłam|zamykam|wychodzę|poprowadziłam|poprowadziłem|poprowadzę|siadam|usiadłem|usiadłam)(?:(?: (?!nie )[{_L}-]{{2,20}}){{0,5}}? ORG)?",
        2.1,
        None,
        "first_person",
    ),
    Frame(
        "my_contract_ends",
        rf"\b(?:mój|moja|mojego|mojej) (?:[{_L}]+ )?CONTRACT(?: (?:z|ze|w|we)(?: [{_L}-]+){{0,3}}? ORG)? WIW(?:wygas|skończy|kończy|dobieg|upły|rozwiązan|zakończy|nie zosta)|\b(?:nie przedłużono|nie przedłużyli|rozwiązano|rozwiązali|wypowiedziano|wypowiedzieli|wypowiedział[ao]?) (?:mi|ze mną|nam|z nami) (?:[{_L}]+ )?CONTRACT(?:(?: [{_L}]+){{0,2}}? (?:w )?ORG)?|\bnie (?:przedłużył[ea]m|przedłużę|przedłużam|przedłużyliśmy|podpisał[ea]m nowe(?:j|go)) (?:[{_L}]+ )?CONTRACT(?: (?:z|ze|w|we)(?: [{_L}-]+){{0,3}}? ORG)?",
        2.3,
        "end_of_term",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "chapter_closed",
        rf"\b(?:zamykam|zamknął[ea]m|zamknęłam|kończę|zakończył[ea]m|domykam|czas zamknąć|pora zamknąć|piszę ostatni) WIW(?:rozdział|etap|przygod[aęy]|drzwi|histori[aęi]|kart[aęy]|klamr[aęy])(?: (?:pod tytułem|pod nazwą|o nazwie|zwan[yaą]|w|we|z|ze|imieniem))?(?: [{_L}-]+){{0,3}}? ?\W?ORG|\b(?:rozdział|przygoda|historia|etap|era|praca|służba)(?: (?:pod tytułem|pod nazwą|o nazwie|w|we|z|ze))?(?: [{_L}-]+){{0,2}}? ORG WIW(?:zamknięt|kończy się|skończy|zakończ|dobieg|uważam za|za mną|się (?:kończy|skończył|zakończył))",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "i_threw_it",
        rf"\b(?:rzucił[ea]m|rzucam|porzucił[ea]m|porzucam|zostawiam|zostawił[ea]m) (?:[{_L}]+ )?(?:robotę|pracę|etat|posadę|stołek|wszystko|papierami|korpo)(?: (?:w|we|na|dla|z|ze)(?: [{_L}-]+){{0,3}}? ORG)?",
        2.3,
        "resignation",
        "first_person",
    ),
    Frame(
        "i_was_sent_away",
        rf"ORG (?:[{_L}]+ )?(?:mnie|ze mną|mi|się ze mną) (?:[{_L}]+ )?(?:zwolni|wyrzuci|pożegna|podziękowa|rozsta|wypowiedzia|zredukowa|rozwiąza)ł[aoy]?|\b(?:podziękowano mi|podziękowali mi|pokazano mi drzwi|pokazali mi drzwi|wskazano mi drzwi|pożegnano się ze mną|rozstano się ze mną|kazano mi odejść)(?:(?: [{_L}]+){{0,4}}? (?:w |z |ze )?ORG)?|\b(?:wyleciał[ea]m|wylatuję|poleciał[ea]m|wypadł[ea]m) (?:[{_L}]+ )?(?:z|ze) (?:[{_L}-]+ ){{0,2}}?(?:ORG|pracy|roboty|firmy|redakcji)|\b(?:jestem|zostałem|zostałam) WIW(?:bez pracy|bezrobotn[ayą]|na bruku)|\bzlikwidowa(?:li|no) (?:mi |moje |mój )(?:stanowisko|etat)",
        2.3,
        "dismissal",
        "first_person",
    ),
    Frame(
        "i_will_not_go_on",
        rf"\b(?:(?:w|od) (?:przyszł|kolejn|now|następn)[{_L}]{{1,4}} (?:sezonie|sezonu|roku|tygodnia|miesiąca|kadencji)|od (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|jutra|dziś|poniedziałku)|więcej|dłużej|już) (?:[{_L}]+ )?nie (?:poprowadzę|zagram|wystąpię|zasiądę|stanę|będę|usłyszycie mnie|zobaczycie mnie)(?: już| więcej| dłużej)?(?: (?:prowadzić|trenować|pracować|kierować|grać|pełnić|szefować|prowadził[a]?|trenował[a]?|pracował[a]?|kierował[a]?|grał[a]?|pełnił[a]?))?(?:(?: [{_L}]+){{0,2}}? ORG)?|\bnie (?:poprowadzę|zagram|wystąpię|zasiądę) (?:już|więcej|dłużej)(?:(?: [{_L}]+){{0,2}}? ORG)?",
        2.2,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_swap",
        rf"\b(?:zamieniam|zamienił[ea]m|zmieniam|zmienił[ea]m) (?:[{_L}-]+ ){{0,2}}?ORG na (?:[{_L}-]+ ){{0,2}}?DEST|\b(?:przechodzę|przeszedłem|przeszłam|przenoszę się|przeniosłam się|przeniosłem się|przejdę|odchodzę) (?:[{_L}]+ ){{0,2}}?(?:z|ze) (?:[{_L}-]+ ){{0,2}}?ORG (?:[{_L}]+ )?(?:do|na) (?:[{_L}-]+ ){{0,3}}?DEST",
        2.4,
        None,
        "first_person",
        sort="switch",
    ),
    Frame(
        "i_move_on",
        rf"\b(?:po|przepracowawszy)(?: (?!nie )[{_L}0-9-]+){{0,4}}? (?:w|we|na|z|ze|dla|od) (?:[{_L}-]+ ){{0,3}}?ORG (?:[{_L}]+,? ){{0,4}}?ONWARD",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "ways_part",
        rf"\b(?:moje|nasze) drogi (?:z|ze)? ?(?:[{_L}-]+ ){{0,2}}?ORG (?:[{_L}]+ )?(?:się )?(?:rozchodzą|rozeszły)|\b(?:ja i ORG|z ORG|ze? [{_L}]+ ORG) (?:[{_L}]+ ){{0,2}}?(?:się )?(?:rozstaję|rozstajemy|rozstaliśmy|rozstał[ea]m|żegnam|pożegnał[ea]m|rozchodzimy)|\b(?:rozstajemy|rozstaliśmy|rozchodzimy) się (?:z|ze) ORG",
        2.3,
        None,
        "first_person",
    ),
    Frame(
        "not_one_of_you",
        rf"\b(?:jestem|od (?:dziś|jutra|dzisiaj|wczoraj|poniedziałku))(?: [{_L}-]+){{0,3}}? (?:był(?:ym|ą|y|a)|eks-?)(?: ?\ue004| pracowni[{_L}]{{2,5}}| człon[{_L}]{{2,5}})(?: (?:w )?ORG)?",
        2.0,
        None,
        "first_person",
    ),
    Frame(
        "i_do_so_no_more",
        rf"\bnie (?!korzystam|kupuję|oglądam|słucham|chodzę|jeżdżę|zaglądam|bywam|mieszkam|płacę|wierzę|mogę|chcę|lubię|będę|zamawiam|gram)[{_L}]{{3,16}}(?:ę|am|em) (?:już|więcej|dłużej) (?:[{_L}]+ )?(?:w|we|dla|na|u) (?:[{_L}-]+ ){{0,2}}?ORG|\bjuż nie [{_L}]{{3,16}}(?:uję|am) (?:w|we|dla|u) (?:[{_L}-]+ ){{0,2}}?ORG",
        2.2,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "my_unit_is_gone",
        rf"\b(?:mój|nasz|moja|nasza|moją|naszą) (?:dział|zespół|oddział|pion|zmianę|redakcję|grupę|filię|pracownię)(?: (?:w|we) (?:[{_L}-]+ ){{0,2}}?ORG)? (?:[{_L}]+ ){{0,2}}?(?:rozwiązan|zlikwidowan|zamknięt|skasowan|zredukowan|rozpędz)[{_L}]{{1,3}}|\b(?:odpinam|odpiął[ea]m|odpięłam|zdejmuję|zdjął[ea]m|zdjęłam|oddaję) (?:identyfikator|mundur|fartuch|kask|kitel|odznakę|przepustkę|plakietkę)(?: (?:[{_L}]+ ){{0,2}}?ORG)?",
        2.1,
        None,
        "first_person",
    ),
)
