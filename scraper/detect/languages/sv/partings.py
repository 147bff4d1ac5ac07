"""Swedish frames of partings: ways that part, posts that are lost, swapped or handed on."""

from __future__ import annotations

from scraper.detect.frames import Frame

MACROS = {
    "JOB": r"(?:[a-zåäö]{0,14}(?:jobbet|jobb|tjänsten|tjänst|posten|post|arbetet|plats|platsen|anställning|anställningen|uppdraget|chefsstolen|stol))",
    "ELSEWHERE": r"(?:någon annanstans|på annat håll|(?:på|hos|i|vid) (?:ett annat|en annan|en ny|ett nytt)(?: [a-zåäö-]+)?)",
}

OWN = (
    Frame(
        "ways_part_i",
        r"\b(?:skiljs|skildes|skiljas|skilts)(?: GC{0,20}?)?? (?:våra|mina)(?: och (?P<org>[\ue002\ue003]))?(?: GC{0,10}?)?? vägar\b|\b(?:våra|mina|min)(?: och (?P<org>[\ue002\ue003])s?)? vägar? (?:GC{0,20}? )?(?:skiljs|skildes|skilts|har skilts)|(?:(?P<org>[\ue002\ue003])|[a-zåäö-]{3,25}) och jag (?:går|har|gick|väljer)(?: GC{0,30}?)?? (?:skilda vägar|åt varsitt håll|avsluta\w* (?:vårt )?samarbete\w*)|\b(?:går|gick) (?:(?P<org>[\ue002\ue003])|[a-zåäö-]{3,25}) och jag (?:skilda vägar|åt varsitt håll)",
        2.6,
        None,
        "first_person",
    ),
    Frame(
        "i_hop_off",
        r"\b(?:jag(?:ADV) (?:hoppar|hoppat|hoppade|kliver|klivit|går|gått|träder|trätt) (?:av|ur)|(?:hoppar|kliver|går|träder) jag (?:av|ur))(?: (?:från|som|ur|av))?(?: [a-zåäö-]+){0,3}? (?P<org>[\ue002\ue003])|\bdrar (?:jag )?mig (?:GC{0,15}? )?(?:ur|tillbaka|undan)\bAT",
        2.2,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "i_come_not_back",
        r"\b(?:går|kommer|återvänder|återgår) jag(?: GC{0,15}?)?? inte (?:att )?(?:tillbaka|återvända|återgå|komma tillbaka|gå tillbaka|åter)?\b(?:(?: GC{0,10}?)?? (?:till|hos|på|i) (?P<org>[\ue002\ue003]))|\bjag (?:går|kommer|återvänder|återgår)(?: GC{0,15}?)?? inte (?:GC{0,15}? )?(?:tillbaka|återvända|komma tillbaka|gå tillbaka|till)(?: (?:till|hos|på|i) (?P<org>[\ue002\ue003]))?",
        2.1,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_ask_release",
        r"\b(?:bett|ber|begärt|begär|begärde|bad|ansökt|beviljats)(?: jag)?(?: GC{0,60}?)?? (?:entledigad|entledigande|entledigas|bli (?:löst|befriad) från|avsked|mitt avsked)\b",
        2.6,
        None,
        "first_person",
    ),
    Frame(
        "i_lose_job",
        r"\b(?:jag|en av|mig)\b(?: [^.;:!?]{0,70}?)?? (?:blev|blivit|blir|förlorade|förlorat|förlorar|miste|mist|har|står)(?: [^.;:!?]{0,20}?)?? (?:av med )?(?:jobbet|jobben|sina jobb|mitt jobb|sitt jobb|tjänsten|min tjänst)\b(?:(?: GC{0,10}?)?? (?:på|hos|i|vid) (?P<org>[\ue002\ue003]))|\b(?:jag|en av)\b(?: [^.;:!?]{0,70}?)?? (?:av med|förlorade|förlorat|förlorar|miste) (?:jobbet|jobben|sina jobb|mitt jobb|tjänsten)\b",
        2.2,
        "layoff",
        "first_person",
    ),
    Frame(
        "notice_came",
        r"\b(?:kom|fick|får|fått|har fått|låg)\b(?: GC{0,30}?)?? (?:uppsägningen|min uppsägning|uppsägningsbeskedet|uppsägningsbesked|avskedsbeskedet|sparken|foten|gå|kicken)\b(?: (?:från|av|på|hos) (?P<org>[\ue002\ue003]))?",
        1.9,
        "dismissal",
        "first_person",
    ),
    Frame(
        "dropped_i",
        r"(?:^|[.:;!-] )(?:har|nu har jag) (?:GC{0,20}? )?(?:slutat|sagt upp mig|lämnat|gjort min sista)(?: (?:på|hos|från|i|vid))? (?:GC{0,15}? )?(?P<org>[\ue002\ue003])",
        1.9,
        None,
        "first_person",
    ),
    Frame(
        "elsewhere_i",
        r"\b(?:börjar|jobbar|hittar|går)(?: jag| ni mig)?(?: GC{0,30}?)?? ELSEWHERE\b",
        1.5,
        None,
        "first_person",
    ),
    Frame(
        "i_am_off",
        r"\b(?:nu|så|då|därmed) (?:drar|sticker|går|slutar|lämnar) jag(?: (?:vidare|hem|nu|härifrån|för gott))?CLOSE|\bjag (?:går|drar) vidare\b",
        1.6,
        None,
        "first_person",
    ),
    Frame(
        "farewell_is_hard",
        r"\b(?:avskedet|avsked|att lämna|att sluta|att säga hejdå)\b(?: (?:från|på|av|med|till))?(?: (?P<org>[\ue002\ue003]))?(?: GC{0,20}?)?? (?:känns|kändes|svider|gör ont|är (?:svårt|tungt|jobbigt|vemodigt))\b|\b(?:det är )?med (?:blandade känslor|vemod|tungt hjärta|ett leende och en tår)\b(?: GC{0,20}?)?? (?:jag|som jag)\b",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "i_leave_thus",
        r"\b(?:jag|och) (?:GC{0,60}? )?lämnar (?:därmed|därför|nu|alltså|således|härmed|så) (?:THING)|\bjag avslutar (?:nu )?(?:GC{0,20}? )?(?:min|mitt|på|hos)\bAT",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "my_successor",
        r"\bmin (?:[a-zåäö]+ )?(?:efterträdare|ersättare)\b(?: GC{0,20}?)?? (?:är|heter|blir|tar|börjar|tillträder|söks|finns|kommer)\b|\btar (?:GC{0,20}? )?över efter mig\b|\blämnar plats (?:åt|för)\b|\bgör plats (?:åt|för)\b",
        1.6,
        None,
        "first_person",
    ),
    Frame(
        "i_handed_on",
        r"\b(?:ledningen|ordförandeskapet|ansvaret|underhållet|redaktionen|klubban|stafettpinnen|rodret|nycklarna|uppdraget|praktiken|klassen|taktpinnen|samordningen)\b(?: (?:av|för|i|på|till)(?: [a-zåäö-]+){0,2}? (?P<org>[\ue002\ue003])(?: [a-zåäö]+)?)?(?: GC{0,15}?)?? (?:lämnar|lämnade|överlämnar|överlät|överlåter|har) jag(?: GC{0,30}?)?? (?:över|vidare|till|ifrån mig|lämnat|överlämnat)\b",
        2.4,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "i_stop_doing",
        r"\bjag(?:ADV) (?:slutar|slutat|sluta|upphör) (?:att )?(?:underhålla|moderera|leda|driva|träna|skriva för|undervisa|jobba|arbeta|sköta|redigera)(?: GC{0,20}?)??(?: (?:på|hos|för|i))?(?: (?P<org>[\ue002\ue003]))|\bjag(?:ADV) (?:kliver|träder) (?:tillbaka|av|åt sidan)(?: GC{0,15}?)?? som (?:ansvarig|ROLE|[a-zåäö]+)",
        2.2,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "throw_in_i",
        r"\b(?:kastade|kastar|kastat|slängde) (?:jag )?(?:GC{0,15}? )?in handduken\bAT|\b(?:kastade|kastar|slängde) jag (?:GC{0,15}? )?in handduken\bAT",
        2.2,
        "resignation",
        "first_person",
    ),
)

TOLD = (
    Frame(
        "swaps_post",
        r"SUBJECTAPPAUX (?:byter|bytte|bytt|byta|växlar|växlade)(?: ut)? (?:OFFICE|THING)(?: GC{0,40}?)?? mot\b",
        2.2,
    ),
    Frame(
        "turns_back",
        r"SUBJECTAPPAUX (?:vänder|vände|vänt|vända)(?: GC{0,5}?)?? (?:THING) ryggen\b",
        2.2,
    ),
    Frame(
        "draws_back",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:drar|drog|dragit|dra) sig (?:GC{0,15}? )?(?:tillbaka|ur|undan)\b(?! (?:tävlingen|loppet|affären))(?:(?: GC{0,15}?)?? (?:från|ur|som|på|i)(?: [a-zåäö-]+){0,3}? (?:(?P<org>[\ue002\ue003])|ROLEPH))?",
        2.1,
        "stepping_down",
    ),
    Frame(
        "puts_up",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:ställer|ställde|ställt|ställa) (?:OFFICE) till förfogande\b",
        2.2,
        "stepping_down",
    ),
    Frame(
        "clears_desk",
        r"(?:(?:SUBJECT|RELATIVE)APPAUX|\bhar (?:LEAD)?(?:ROLE,? )?WHO) (?:städar|städat|städade|rensar|rensat|rensade|packar|packat|packade|tömmer|tömt|tömde|utrymt)(?: GC{0,8}?)?? (?:sitt|sina) (?:skrivbord|kontor|skåp|rum|saker|grejer)\b",
        2.3,
    ),
    Frame(
        "hangs_up",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:hänger|hängde|hängt|hänga|lägger|lade|lagt|lägga|ställer) (?:GC{0,30}? )?(?:på (?:kroken|spiken|hyllan|krok|hatthyllan)|undan (?:för gott|taktpinnen))\b",
        2.2,
    ),
    Frame(
        "hands_on",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:lämnar|lämnade|lämnat|lämna|överlämnar|överlämnade|räcker|ger|gav)(?: GC{0,25}?)?? (?:över|vidare|ifrån sig) (?:OFFICE|[a-zåäö]*(?:klubban|pinnen|rodret|nycklarna|bollen|ansvaret|taktpinnen|ledningen|scepter|spiran))(?:(?: GC{0,10}?)?? (?:i|på|för|av|till)(?: [a-zåäö-]+){0,2}? (?P<org>[\ue002\ue003]))?",
        2.2,
        "stepping_down",
    ),
    Frame(
        "makes_way",
        r"SUBJECTAPPAUX (?:lämnar|lämnade|lämna|gör|gjorde|ger|ge)(?: GC{0,5}?)?? plats (?:åt|för)\b",
        1.8,
    ),
    Frame(
        "has_to_go",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:(?:får|fick|fått|tvingas|tvingades|måste)(?: GC{0,15}?)?? (?:lämna (?:THING|OFFICE)|sluta|gå\b(?! till)|sparken|kicken|foten|packa)|(?:åker|åkte|ryker|rök) (?:ut|från)(?: [a-zåäö-]+){0,2}? ORG)",
        2.1,
        "dismissal",
    ),
    Frame(
        "parts_from",
        r"(?P<org>[\ue002\ue003])(?: [a-zåäö]+)?(?: har)? (?:skiljer|skilde|skilt|entledigar|entledigade|avsätter|avsatte|petar|petade|gör sig av med|skiljer sig från|skilde sig från)(?: sig från)?(?: från)?(?: (?:sin|sitt))? (?:LEAD)?(?:ROLE,? )?WHO",
        2.2,
        "dismissal",
    ),
    Frame(
        "unseats",
        r"\b(?:styrelsen|årsmötet|fullmäktige|ledningen|ägarna|klubben|föreningen|bolaget)(?: (?:för|i|på|hos) (?:(?P<org>[\ue002\ue003])|[^.;:!?\ue001]{3,40}?))?(?: [a-zåäö]+)?(?: har)? (?:avsätter|avsatte|avsatt|sparkar|sparkade|sparkat|avskedar|avskedade|avskedat|entledigar|entledigade|entledigat|petar|skiljer)(?: (?:sin|sitt))? (?:LEAD)?(?:ROLE,? )?WHO",
        2.2,
        "dismissal",
    ),
    Frame(
        "thanks_off",
        r"(?:(?P<org>[\ue002\ue003])|\bvi|\b(?:kollegorna|föreningen|församlingen|kommunen|styrelsen|personalen))(?: har)? (?:avtackade|avtackar|avtackat|tackade av|tackar av|tackat av|säger hejdå till|tar farväl av|tog farväl av)(?: (?:sin|vår|sitt))? (?:LEAD)?(?:ROLE,? )?WHO",
        2.0,
    ),
    Frame(
        "manages_without",
        r"(?:(?P<org>[\ue002\ue003])|\b[a-zåäö]+s [a-zåäö]+)(?: [a-zåäö]+)? (?:får|måste|ska)(?: GC{0,15}?)?? (?:klara sig|fortsätta|gå vidare|spela) utan (?:LEAD)?(?:ROLE,? )?WHO",
        1.8,
    ),
    Frame(
        "goes_to_rival",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:går|gick|gått|gå|byter|bytte|hoppar|hoppade|värvas|värvades|flyttar)(?: över)? till (?:konkurrenten|rivalen|konkurrerande|ärkerivalen)(?: [a-zåäö-]+){0,2}? QUODEST",
        2.2,
        sort="switch",
    ),
    Frame(
        "goes_ashore",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:går|gick|gått|gå|kliver|klev) (?:i land|iland|av för gott|av för sista gången)\b(?: efter GC{2,40}? (?:på|hos|i|vid|för) (?P<org>[\ue002\ue003]))?",
        1.9,
    ),
    Frame(
        "chief_swap",
        r"\b(?:chefsbyte|vd-byte|tränarbyte|ledarbyte|ordförandebyte|generationsskifte|maktskifte)\b[^.;!?]{0,80}? (?P<who>\ue001) (?:GC{0,15}? )?(?:lämnar|slutar|avgår|går|efterträds|ersätts|gör)\b",
        2.2,
        sort="told_succession",
    ),
    Frame(
        "loses_job",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:förlorar|förlorade|förlorat|blir av med|blev av med|blivit av med|mister|miste|berövas) (?:sin |sitt |sina )?JOB\b(?:(?: GC{0,10}?)?? WITH)?",
        2.0,
        "dismissal",
    ),
    Frame(
        "seeks_the_new",
        r"SUBJECTAPPAUX (?:söker|går|vill|siktar|tar sig an|väljer)(?: GC{0,40}?)?? (?:nya (?:[a-zåäö]+ )?utmaningar|något nytt|vidare(?= till| mot| i|[.,]))",
        1.4,
    ),
    Frame(
        "leaves_vacant",
        r"\b(?:tjänsten|posten|platsen|rollen) (?:som GC{2,30}? )?efter (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)(?: GC{0,40}?)?? (?:utlyses|utlyst|ledig|vakant|tillsätts|är tom)\b|\b(?:vakant|ledig|vakans)(?: GC{0,20}?)?? efter (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)",
        1.9,
    ),
)
