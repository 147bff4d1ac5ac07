"""Swedish frames of what ends: a contract, a term, a time, and all that is done once more."""

from __future__ import annotations

from scraper.detect.frames import Frame

MACROS = {
    "TERMNOUN": r"(?:(?:[a-zåäö-]+ )?(?:anställning|tjänst|tjänsten|(?:anställnings|tränar|spelar)?kontrakt|kontraktet|tid|resa|uppdrag|mandat|mandatperiod|förordnande|vikariat|projektanställning|provanställning|äventyr|kapitel|karriär|sejour))",
    "LASTONE": r"(?:allra )?sista [a-zåäö-]{0,18}(?:dag|vecka|pass|skift|sändning|gudstjänst|mässa|predikan|krönika|lektion|föreläsning|konsert|hemmamatch|match|föreställning|premiär|repetition|träning|nummer|sammanträde|möte|fullmäktigemöte|kommunfullmäktige|uppdrag|framträdande|tur|körning)\b(?! (?:för (?:säsongen|året|terminen|i år)|på (?:turnén|säsongen)|före (?:sommaren|jul|semestern)))",
    "ISOVER": r"(?:är (?:nu |snart |härmed )?(?:över|slut|till ända|förbi|avslutad|på väg att ta slut|på upphällningen)|tar (?:nu |snart )?slut|når sitt slut|går mot sitt slut|löper (?:nu )?ut|går (?:nu )?ut|upphör|avslutas)",
}

OWN = (
    Frame(
        "my_contract_ends",
        r"\b(?:går|gick|löper|löpte|upphör|upphörde|slutar|avslutas|tar|är)(?: GC{0,12}?)?? (?:min|mitt) TERMNOUN\b(?:AT)(?: GC{0,40}?)?? ?(?:ut|slut|över|förbi|CLOSE)",
        2.4,
        None,
        "first_person",
    ),
    Frame(
        "my_time_is_over",
        r"\b(?:min|mitt) TERMNOUNAT(?: GC{0,20}?)?? ISOVER\b",
        2.5,
        None,
        "first_person",
    ),
    Frame(
        "i_do_not_renew",
        r"\bjag(?: GC{0,50}?)?? (?:inte|ej)(?: GC{0,15}?)?? (?:förlänga|förlänger|förlängt|förnya)\b|\b(?:min anställning|mitt (?:kontrakt|vikariat|förordnande))(?: GC{0,30}?)?? (?:förlängs inte|inte (?:förlängs|förlängts|förlängt|förnyas))\b|\b(?:förlängs|förnyas) (?:min|mitt) TERMNOUN inte\b",
        2.3,
        "end_of_term",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_stand_no_more",
        r"\b(?:jag (?:ställer|kandiderar|söker|står)|(?:ställer|kandiderar|söker|står) jag)(?: GC{0,25}?)?? inte(?: GC{0,30}?)?? ?(?:upp|omval|till förfogande|omvald|igen|mandatperiod|längre)\b|\b(?:avböjer|avböjt|avsagt mig|avsäger mig|tackat nej till)(?: jag)? (?:omval|uppdraget|mitt uppdrag|fortsatt)",
        2.6,
        "end_of_term",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "last_one_verbless",
        r"^(?:GC{0,40}[:!,-] )?(?:i dag |idag |i morgon |och |så, |på [a-zåäö]+dag är det )?(?:den )?(?:allra )?sista (?:arbets)?(?:dagen|dag|veckan|passet|skiftet|sändningen|lektionen) (?:på|hos|i|vid|för)(?: [a-zåäö-]+){0,2}? (?P<org>[\ue002\ue003])",
        1.9,
        None,
        "first_person",
    ),
    Frame(
        "last_day_is",
        r"\b(?:är|blir|var) det (?:den )?(?:allra )?sista (?:arbets)?(?:dagen|dag|veckan|passet|skiftet)(?: (?:på|hos|i|vid|för)(?: [a-zåäö-]+){0,2}? (?P<org>[\ue002\ue003]))",
        1.8,
        None,
        "first_person",
    ),
    Frame(
        "without_me",
        r"\b(?:får|måste|fortsätter|klarar|klara|framöver|framåt|från|blir)\b(?: GC{0,60}?)?? utan mig\b",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "was_my_home",
        r"[\ue002\ue003] (?:var|har varit) (?:GC{0,40}? )?(?:mitt (?:hem|liv|andra hem)|min familj)\b",
        1.0,
        None,
        "first_person",
    ),
    Frame(
        "looking_back",
        r"\b(?:ser|blickar) (?:jag )?(?:GC{0,30}? )?tillbaka på(?: GC{0,40}?)?? år\b(?: (?:på|i|hos|vid|med) (?P<org>[\ue002\ue003]))?",
        0.7,
        None,
        "first_person",
    ),
    Frame(
        "address_ends",
        r"\b(?:den här|min) (?:[a-zåäö-]*mejladress|mailadress|e-postadress|adress)(?:en)?\b(?: GC{0,60}?)?? (?:stängs|upphör|tas bort|inte längre|avslutas)\b|\bnår (?:ni|du) mig (?:inte längre|bara privat)\b",
        1.5,
        None,
        "first_person",
        is_negative=True,
    ),
)

TOLD = (
    Frame(
        "stands_no_more_late",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:kandiderar|kandidera|ställer|ställa|söker|söka|står|sitter)(?: GC{0,30}?)?? (?:inte|ej)(?: GC{0,40}?)?? ?(?:omval|mandatperiod|upp\b|till förfogande|igen|längre|kvar|som \ue004)|SUBJECTAPP(?: GC{0,30}?)?? inte (?:kandidera|ställa upp|söka omval|stå till förfogande|fortsätta som)\b",
        2.4,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "their_contract_not_renewed",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:förlänger|förlänga|förlängt|förlängde|förnyar|skriver|skriva)(?: GC{0,20}?)?? (?:inte (?:sitt|det|på|nytt) (?:[a-zåäö]+ ){0,2}?(?:kontrakt|avtal|förordnande)\w*|(?:sitt|det) (?:[a-zåäö]+ ){0,2}?(?:kontrakt|avtal|förordnande)\w* inte)(?:(?: GC{0,20}?)?? WITH)?|SUBJECTAPP(?: GC{0,20}?)?? inte (?:att )?(?:förlänga|förlängt|förnya) (?:sitt|det)|SUBJECTAPP (?:får|fick)(?: GC{0,10}?)?? inte (?:förlängt|nytt|fortsatt) (?:kontrakt|förordnande|förtroende)",
        2.2,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "house_does_not_renew",
        r"(?:\b(?P<org>[\ue002\ue003]) )?(?:förlänger|förlängde|förnyar) inte (?:GC{0,20}? )?(?:kontraktet|avtalet|kontrakt|samarbetet|förordnandet) (?:med|för) (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)",
        2.3,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "contract_dissolved",
        r"\b(?:kontraktet|avtalet|samarbetet|anställningen) (?:med|för) (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)(?: GC{0,40}?)?? (?:bryts|bröts|avslutas|avslutats|upphör|sägs upp|löses|förlängs inte|löper ut)\b|\b(?:bryter|bröt|avslutar|avslutade|säger upp|löser)(?: GC{0,20}?)?? (?:kontraktet|avtalet|samarbetet) med (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)",
        2.1,
        is_negative=True,
    ),
    Frame(
        "last_one",
        r"(?:SUBJECT|RELATIVE)APPAUX [a-zåäö]{2,14}(?:r|de|te|t|ll|ng|tt|ck|od|og|ev)\b(?: GC{0,40}?)?? (?:sin|sitt|sina) LASTONE(?:(?: GC{0,20}?)?? WITH)?",
        2.0,
    ),
    Frame(
        "last_one_inverted",
        r"\b(?:gör|gjorde|har|hade|leder|ledde|dirigerar|dirigerade|håller|höll|spelar|spelade|sänder|sände|jobbar|jobbade|firar|firade) (?:LEAD)(?:ROLE,? )?WHO(?: GC{0,40}?)?? (?:sin|sitt) LASTONE(?:(?: GC{0,20}?)?? WITH)?",
        2.0,
    ),
    Frame(
        "last_one_for",
        r"\bsista [a-zåäö]{0,14}(?:dagen|dag|passet|föreställningen|konserten|gudstjänsten|matchen|sändningen|mötet) (?:för|med) (?:LEAD)?(?:ROLE,? )?WHO|WHOAPP [a-zåäö]{2,14}(?:r|de|te)\b(?: GC{0,30}?)?? för (?:allra )?sista gången(?: GC{0,30}?)?? (?:som ROLE|WITH)",
        1.9,
    ),
    Frame(
        "era_ends",
        r"\b(?:eran|epoken|tiden) (?:med )?(?P<who>[\ue001\ue003]) (?:är|tar|går|har)(?: GC{0,30}?)?? (?:slut|över|förbi|graven)\b|\bslut på (?:eran|epoken) (?P<who>[\ue001\ue003])|(?P<who>\ue001)s (?:tid|era|epok|sejour)(?: GC{0,40}?)?? (?:är över|är slut|är förbi|tar slut|går mot sitt slut)",
        2.0,
    ),
    Frame(
        "over_for",
        r"\b(?:slut|färdigt|kört|tack och hej) för (?:LEAD)?(?:ROLE,? )?WHO(?:(?: GC{0,20}?)?? WITH)?",
        1.7,
    ),
    Frame(
        "farewell_event",
        r"\b(?:avtackning|avskedsgudstjänst|avskedskonsert|avskedsfest|avskedsmottagning|avskedsmatch|avskedsföreläsning|avskedspredikan|pensionsavtackning)(?:en)? (?:av|för|med) (?:LEAD)?(?:ROLEPH,? |ROLE,? )?(?P<who>[\ue001\ue003])",
        1.9,
    ),
    Frame(
        "is_emeritus",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:blir|blev|blivit|bli)(?: GC{0,20}?)?? (?:emerita|emeritus|pensionär)\b(?:(?: GC{0,10}?)?? WITH)?",
        2.3,
        "retirement",
    ),
)
