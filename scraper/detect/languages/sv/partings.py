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
        "job_i_gave_up",
        r"\b(?:jobbet|tjänsten|uppdraget|posten|anställningen|min tjänst|mitt (?:jobb|uppdrag))\b(?: (?:på|hos|i|som|för|vid)(?: [a-zåäö-]+){0,2}? (?P<org>[\ue002\ue003])(?: [a-zåäö]+)?)?(?: GC{0,15}?)?? (?:har|sade|lämnade|lämnar) jag(?: GC{0,25}?)?? ?(?:lagt|sagt upp|lämnat|gett upp|upp\b|på hyllan|CLOSE)",
        2.2,
        "resignation",
        "first_person",
    ),
    Frame(
        "shown_the_door",
        r"\b(?:visat|visade|kastat|kastade|kört|sparkat) (?:mig|oss) (?:på dörren|ut|på porten)\b|\b(?P<org>[\ue002\ue003])(?: har)?(?: GC{0,15}?)?? (?:sparkat|sparkade|sagt upp|avskedat|gjort mig av med) mig\b",
        2.4,
        "dismissal",
        "first_person",
    ),
    Frame(
        "i_am_not_there",
        r"\bjag (?:är|jobbar|arbetar|finns)(?: GC{0,10}?)?? inte (?:kvar|längre|anställd)\b(?:(?: GC{0,10}?)?? (?:på|hos|i|vid) (?P<org>[\ue002\ue003]))?(?: längre)?|\b(?:jobbar|arbetar|är) jag inte (?:längre|kvar)\b(?: (?:på|hos|i|vid) (?P<org>[\ue002\ue003]))?|\b(?:på|hos|i) (?P<org>[\ue002\ue003]) är jag (?:klar|färdig|inte kvar|ute)\b",
        2.0,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "post_not_prolonged",
        r"\b(?:blev|blir|har|fick)(?: GC{0,10}?)?? (?:min anställning|mitt (?:kontrakt|vikariat|förordnande))(?: (?:på|hos|i|vid) (?P<org>[\ue002\ue003]))?(?: GC{0,15}?)?? inte (?:förlängd|förlängt|förlängts|förnyad|förnyat)\b",
        2.4,
        "end_of_term",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "and_leaves_i",
        r"\bjag\b(?: GC{0,70}?)?? och (?:lämnar|slutar på|slutar hos) (?:därmed |därför |nu )?(?:OFFICE|THING)TAIL|\bjag (?:går|byter|flyttar|hoppar)(?: GC{0,15}?)?? från (?P<org>[\ue002\ue003]) till\b(?=[^.;!?]{0,120}\b(?:roll|rollen|tjänst|tjänsten|jobb|jobbet|arbete|team|kolleg[a-z]+|lön|uppdrag)\b)",
        2.1,
        None,
        "first_person",
    ),
)

TOLD = (
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
    Frame(
        "is_thanked_inverted",
        r"\b(?:avtackades|avtackas|tackades|tackas) (?:LEAD)?(?:ROLE,? )?WHO(?: av\b)?TAIL",
        2.1,
    ),
    Frame(
        "farewell_work",
        r"(?:SUBJECT|RELATIVE)APPAUX [a-zåäö]{2,12}(?: GC{0,30}?)?? (?:sin|sitt) avskeds[a-zåäö]{3,16}\b(?:(?: GC{0,15}?)?? WITH)?|\b(?:höll|håller|gav|ger|spelade|spelar|ledde|leder) (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,20}?)?? (?:sin|sitt) avskeds[a-zåäö]{3,16}\b(?:(?: GC{0,15}?)?? WITH)?",
        2.1,
    ),
    Frame(
        "and_leaves",
        r"(?:SUBJECT|RELATIVE)APP(?: GC{0,90}?)?? och (?:lämnar|lämnade|slutar på) (?:därmed |därför |nu )?(?:OFFICE|THING)",
        2.0,
    ),
    Frame(
        "agreed_to_part",
        r"(?P<org>[\ue002\ue003]) och (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,50}?)?? (?:skilda vägar|avsluta (?:samarbetet|anställningen)|skiljas åt)\b",
        2.2,
        "other",
    ),
    Frame(
        "loses_its",
        r"(?:(?P<org>[\ue002\ue003])|\b[a-zåäö]+s [a-zåäö]{4,20}) (?:tappar|förlorar|blir av med) (?:sin|sitt) (?:[a-zåäö]+ )?(?:ROLE|[a-zåäö]{5,20})[:,] (?P<who>\ue001)",
        2.0,
    ),
)
