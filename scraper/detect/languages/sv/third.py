"""Swedish frames in which others report who leaves.

A Swedish verb stands before its object in every clause (`att hon lämnar posten`), so subject,
auxiliaries and adverbs, verb and object follow one another; inverted, the verb comes first.
"""

from __future__ import annotations

from dataclasses import dataclass

from scraper.detect.frames import Frame
from scraper.records import Kind

MACROS = {
    "GC": r"(?:[^.;:!?\ue001]|(?<=\d)\.|(?<=[ (](?:dr|st|bl))\.)",
    "AUX": r"(?:(?: (?:har|hade|ska|skall|kommer|kommer att|vill|tänker|väntas|måste|tvingas|tvingades|får|fick|väljer|valde|beslutat|beslutade|bestämt|bestämde|valt|sig|för|att|nu|också|även|redan|därför|i dag|idag|i går|på \ue003|själv|samtidigt|i stället|omedelbart|tillfälligt|snart|med omedelbar verkan|efter [a-zåäö0-9 ]{1,25} år|i (?:vår|höst|sommar|vinter|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|den \d\d? [a-z]+|och|meddelar|alltså|nyligen|oväntat|plötsligt|frivilligt|officiellt|nu också|inte längre|att hon|att han)){0,6})",
    "TAIL": r"(?:(?: GC{0,50}?)?? WITH)?",
    "NOPREP": r"(?<! på )(?<! hos )(?<! av )(?<! för )(?<! med )(?<! till )(?<! från )(?<! mot )(?<! om )(?<! vid )(?<! i )(?<! och )",
    "LEAD": r"(?:(?:även|också|nu|den|det|de|en|ett|dess|sin|sitt|sina|dr|professor|nuvarande|mångåriga|tidigare|[a-zåäö]{3,18}|(?:[\ue002\ue003]s?)(?: |-))\s?){0,4}",
    "ROLEPH": r"ROLE(?:(?: och \ue004))?(?: (?:för|på|hos|i|vid|av|inom))?(?:(?: (?:[a-zåäö-]+ ){0,2})?(?P<orgs>[\ue002\ue003]))?",
    "WITH": r"(?:som (?:[a-zåäö-]+ )?ROLEPH|(?:på|hos|i|från|vid|för|av|inom)(?: [a-zåäö0-9-]+){0,2}? QUO(?P<org>[\ue002\ue003]))",
    "PRO": r"(?P<pro>\bhan\b|\bhon\b|\bhen\b|(?:^|(?<=[.:;] ))\ue004(?! \ue001))",
    "SUBJECT": r"(?:WHO|PRO)",
    "RELATIVE": r"(?:(?<=, )(?P<pro>som)\b)",
    "WHO": r"(?P<who>[\ue001\ue003](?:(?:,? och |, | & | samt )(?:\ue004 )?[\ue001\ue003]){0,8})",
    "PEOPLE": r"(?P<who>[\ue001\ue003](?:(?:,? och |, )(?:\ue004 )?[\ue001\ue003]){0,8})",
    "ORG": r"(?P<org>[\ue002\ue003])",
    "DEST": r"(?P<dest>[\ue002\ue003])",
    "ROLE": r"(?P<role>\ue004(?:(?: och )\ue004)?)",
    "APP": r"(?:, (?:[^.;:!?]|(?<=\d)\.){1,150}?,| \([^)]{1,60}\)| - [^-]{1,100} -| (?:på|i|vid|hos) (?P<org>[\ue002\ue003])|,)?",
    "QUO": r"[\"”'»]?",
    "GENERIC": r"(?:[a-zåäö-]{0,25}(?:företaget|bolaget|koncernen|firman|organisationen|redaktionen|förlaget|föreningen|klubben|styrelsen|ledningen|partiet|riksdagen|regeringen|skolan|universitetet|högskolan|sjukhuset|teatern|museet|orkestern|bandet|kanalen|tidningen|radion|laget|stiftelsen|förbundet|projektet|kommunen|församlingen|kyrkan|kommittén|huset|banken|jobbet|tjänsten|verket|myndigheten|butiken|skivan|gruppen|byrån|kontoret|programmet|institutet|podden|serien|operan|politiken|fullmäktige|nämnden|medieföretaget|fabriken|landslaget|ekot|enheten|kedjan|utskottet))",
    "PLACE": r"(?:(?:sin|sitt|sina|det|den) )?(?:[a-zåäö-]+ ){0,2}?GENERIC\b(?:(?: (?:på|i|hos|för|vid))? (?P<org>[\ue002\ue003]))?",
    "THING": r"(?:(?:(?:[a-zåäö-]+ ){0,2}?QUO(?P<org>[\ue002\ue003])(?!-)|PLACE))",
    "OFFICE": r"(?:(?:sin|sitt|sina|den|det|mitt|min|mina|alla sina|alla) )?(?:[a-zåäö-]+ ){0,2}?(?:[a-zåäö-]{0,25}(?:post|posten|poster|uppdrag|uppdraget|tjänst|tjänsten|jobb|jobbet|roll|rollen|befattning|befattningen|ordförandeskap|ordförandeskapet|ordförandeposten|klubban|ansvar|ansvaret|plats|platsen|stol|stolen|mandat|mandatet|ämbete|ämbetet|ledningen|anställning|styrelseplats|kapten[a-z]*bindel[n]?|rodret|stafettpinnen|vd-posten|vd-stolen|vd-rollen|tränarjobbet|chefskap|chefskapet|partiledarskapet))(?: som (?:[a-zåäö-]+ )?ROLEPH)?(?: (?:på|i|hos|för|vid|inom|av)(?: (?:[a-zåäö-]+ ){0,2}?)?QUO(?P<orgs>[\ue002\ue003]))?",
    "NOUN": r"(?:avgång|avgången|avsked|avskedet|sorti|uppsägning|uppsägningen|pensionering|pensioneringen|avhopp|avhoppet|pension)",
    "CLOSE": r"(?=[.,;!?)\"”']|$| och | - )",
}


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb of leaving; `forms` are all of them, `own` those that an I uses."""

    name: str
    forms: str
    object: str
    weight: float
    kind: Kind | None = "resignation"


VERBS = (
    _Verb("leaves", r"lämnar|lämnade|lämnat|lämna", r" (?:OFFICE|THING)", 2.2),
    _Verb("steps_down", r"avgår|avgick|avgått|avgå", r"(?! med (?:segern|döden))", 2.4),
    _Verb(
        "ends",
        r"slutar|slutade|slutat|sluta",
        r"(?:CLOSE| (?:som|på|hos|i|vid|efter|den|nu|sitt|sin|till|redan|med omedelbar|vid)\b)(?! (?:att|tvärt|lyckligt|illa))",
        2.0,
    ),
    _Verb("quits", r"säger|sade|sa|sagt|säga", r" upp sig\b", 2.4),
    _Verb("retires", r"går|gick|gått|gå", r" i (?:förtida )?pension\b", 2.3, "retirement"),
    _Verb(
        "is_retired",
        r"pensioneras|pensionerades|pensionerats|pensionerar",
        r"(?: sig)?",
        2.2,
        "retirement",
    ),
    _Verb(
        "steps_off",
        r"kliver|klev|klivit|kliva|stiger|steg|stigit|stiga|hoppar|hoppade|hoppat|hoppa|träder|trädde|trätt|träda",
        r" (?:av|ner|ned|åt sidan|tillbaka)\b(?! (?:på|vid) (?:banan|arenan|tåget|bussen|scenen))",
        2.1,
    ),
    _Verb(
        "resigns_from",
        r"frånträder|frånträdde|frånträtt|frånträda|avsäger|avsade|avsagt|avsäga",
        r"(?: sig)? (?:OFFICE|omval|förtroende[a-zåäö]+)?",
        2.3,
    ),
    _Verb(
        "lays_down",
        r"lägger|lade|lagt|lägga",
        r" (?:ner|ned|av|ifrån sig) (?:OFFICE|klubban)",
        2.3,
        "stepping_down",
    ),
    _Verb(
        "hands_over",
        r"lämnar|lämnade|lämnat|lämna|överlämnar|överlämnade|överlåter",
        r" (?:över|ifrån sig|vidare) (?:OFFICE|klubban|stafettpinnen|rodret|ansvaret|till)|(?<=överlämnar)|(?<=överlåter)",
        2.0,
        "stepping_down",
    ),
    _Verb(
        "takes_leave",
        r"tar|tog|tagit|ta|tackar|tackade|tackat|tacka",
        r" (?:farväl av|avsked (?:av|från)|sitt avsked|för sig|för mig|nej till (?:ytterligare|omval|förlängt))\b",
        1.8,
    ),
    _Verb(
        "goes_away", r"försvinner|försvann|försvunnit|bryter upp", r" från (?:OFFICE|THING)", 1.9
    ),
    _Verb(
        "not_again",
        r"ställer|ställde|kandiderar|kandiderade|söker",
        r"(?: inte| ej)(?: upp)?(?: (?:till|för))?(?: (?:omval|nyval|igen|en ny|fler|längre))|(?: inte upp) ",
        2.1,
        "end_of_term",
    ),
    _Verb(
        "throws_in",
        r"kastar|kastade|kastat|slänger|slängde|lägger|lade|lagt|hänger|hängde|hängt|packar|packade",
        r" (?:in handduken|(?:upp )?(?:[a-zåäö]+ ){1,3}på (?:hyllan|kroken|spiken|krok)|av sig|ihop|väskan)",
        2.2,
    ),
    _Verb("turns_back", r"vänder|vände|vänt|vända", r"(?: nu| därmed)? (?:THING) ryggen\b", 2.2),
    _Verb(
        "draws_back",
        r"drar|drog|dragit|dra",
        r" sig (?:nu |därmed )?(?:tillbaka|ur|undan)\b(?! (?:tävlingen|loppet|affären|striden))(?:(?: GC{0,15}?)?? (?:från|ur)(?: [a-zåäö-]+){1,4})?",
        2.1,
        "stepping_down",
    ),
    _Verb(
        "puts_up",
        r"ställer|ställde|ställt|ställa",
        r" (?:OFFICE) till förfogande\b",
        2.2,
        "stepping_down",
    ),
    _Verb(
        "clears_desk",
        r"städar|städat|städade|rensar|rensat|rensade|packar|packat|packade|tömmer|tömt|tömde",
        r"(?: ur| ihop| undan| ner| ut)? (?:sitt|sina|mitt|mina) (?:skrivbord|kontor|skåp|rum|saker|grejer)\b",
        2.3,
    ),
    _Verb(
        "closes_door",
        r"stänger|stängde|stängt|stänga",
        r" (?:GC{0,15}? )?dörren (?:om|bakom|efter) (?:sig|mig)\b",
        2.0,
    ),
    _Verb(
        "swaps",
        r"byter|bytte|bytt|byta|växlar|växlade",
        r"(?: ut| nu)? (?:OFFICE|(?P<org>[\ue002\ue003])) mot\b",
        2.3,
    ),
    _Verb(
        "steps_aside",
        r"tar|tog|tagit|ta",
        r" (?:nu )?ett (?:steg|kliv) (?:tillbaka|åt sidan)\b",
        2.0,
        "stepping_down",
    ),
    _Verb(
        "returns_not",
        r"återvänder|återvände|återvänt|återkommer|återgår|kommer|går",
        r" (?:inte|aldrig)(?: mer)? (?:tillbaka )?(?:till|som)\b",
        1.9,
    ),
    _Verb(
        "says_goodbye",
        r"säger|sade|sa|sagt|säga|vinkar|vinkade",
        r" (?:hej ?då|adjö|farväl|tack och hej|tack för sig|tack för mig)\b",
        1.9,
    ),
    _Verb(
        "enjoys_pension",
        r"njuter|går|blir|blev|är",
        r"(?: GC{0,35}?)?? (?:av (?:sin|min) pension|i (?:välförtjänt |förtida )?pension|pensionär|emerita|emeritus)\b",
        2.2,
        "retirement",
    ),
)


def own_frames(verb: _Verb) -> Frame:
    """The same verb with the narrator for its subject, who stands before it or behind it."""
    body = verb.object.replace(" sig", " mig")
    return Frame(
        f"i_{verb.name}_too",
        rf"\bjag(?:ADV) (?:{verb.forms})(?:{body})TAIL|\b(?:{verb.forms}) jag(?: nu| därför| alltså| också| härmed)?(?:{body})TAIL",
        verb.weight,
        verb.kind,
        "first_person",
        is_negative=" (?:inte" in body or "(?: inte" in body,
    )


def _frames(verb: _Verb) -> tuple[Frame, Frame]:
    forms = verb.forms
    return (
        Frame(
            verb.name,
            rf"(?:SUBJECT|RELATIVE)APPAUX (?:{forms})(?:{verb.object})TAIL",
            verb.weight,
            verb.kind,
            any_subject=True,
            is_negative="inte" in verb.object,
        ),
        Frame(
            f"{verb.name}_inverted",
            rf"\b(?:{forms}) (?:NOPREP(?:LEAD)(?:ROLE |ROLE, )?NOPREP)?SUBJECTAPPAUX(?: (?:lämna|lämnat|avgå|avgått|sluta|slutat|gå|gått))?(?:{verb.object})TAIL",
            verb.weight,
            verb.kind,
            any_subject=True,
            is_negative="inte" in verb.object,
        ),
    )


FRAMES = (
    *(frame for verb in VERBS for frame in _frames(verb)),
    Frame(
        "aux_inverted",
        r"\b(?:har|ska|kommer|väljer|väntas|får|tvingas) (?:NOPREP(?:LEAD)(?:ROLE |ROLE, )?NOPREP)?SUBJECTAPPAUX(?: (?:att|beslutat att|valt att|sagt upp sig|lämna|lämnat|avgå|avgått|sluta|slutat|gå i pension|kliva av|klivit av)){1,3}(?: (?:OFFICE|THING))?TAIL",
        2.2,
    ),
    Frame(
        "goes",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:går|gick|gått|gå)(?:CLOSE| (?:i land(?! med)|efter|vid årsskiftet|i (?:vår|höst|sommar|maj|juni)))",
        1.3,
    ),
    Frame(
        "switches",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:går|gick|gått|gå|byter|bytte|flyttar|flyttade|börjar|värvas|värvades|rekryteras|rekryterats|hoppar|tar klivet|tar steget|blir klar|är klar|vara klar)(?: GC{0,40}?)?? (?:till|på|hos|för)(?: (?:konkurrenten|rivalen|podden|[a-zåäö-]+)){0,3}? QUODEST",
        1.6,
        sort="switch",
    ),
    Frame(
        "becomes_elsewhere",
        r"WHO(?:,? (?:i dag|idag|nu|för närvarande|hittills|tidigare))?,? ROLEPH, (?:blir|börjar|går|tar över|tillträder|efterträder|ersätter)\b",
        1.6,
        sort="switch",
    ),
    Frame(
        "today_at",
        r"WHO, (?:i dag|idag|nu|för närvarande|närmast|hittills) ROLEPH",
        1.9,
        sort="switch",
    ),
    Frame(
        "role_in_becomes",
        r"ROLE WHO (?:i|på|vid|hos) (?P<org>[\ue002\ue003]) (?:GC{0,30}? )?(?:blir|går|lämnar|slutar|avgår|börjar|köptes ut|köps ut)\b",
        2.0,
        sort="switch",
    ),
    Frame(
        "comes_from",
        r"(?:SUBJECT|RELATIVE)APP (?:kommer|kom|rekryteras|rekryterades|värvas|hämtas|lämnar)(?: GC{0,20}?)?? (?:från|närmast från|senast från)(?: (?:en|ett))?(?: [a-zåäö-]+){0,3}? (?P<org>[\ue002\ue003])",
        1.7,
        sort="switch",
    ),
    Frame(
        "hires_away",
        r"(?P<dest>[\ue002\ue003])(?: har)? (?:värvar|värvade|värvat|rekryterar|rekryterade|rekryterat|hämtar|plockar)(?: GC{0,30}?)?? (?:(?P<org>[\ue002\ue003])s? ROLE,? )?PEOPLE(?: GC{0,20}?)??(?: från (?P<org>[\ue002\ue003]))?",
        1.9,
        sort="switch",
    ),
    Frame(
        "is_dismissed",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:sparkas|sparkades|sparkats|avskedas|avskedades|avskedats|avsätts|avsattes|avsatts|entledigas|entledigades|petas|petades|petats|köps ut|köptes ut|köpts ut|tvingas bort|tvingades bort|tvingas lämna|tvingas gå|tvingas avgå|får sparken|fick sparken|fått sparken|får gå|fick gå|får lämna|fick lämna|sägs upp|sades upp|röstas bort|röstades bort)\b(?:TAIL)",
        2.1,
        "dismissal",
    ),
    Frame(
        "is_dismissed_inverted",
        r"\b(?:sparkas|sparkades|avskedas|avskedades|avsätts|avsattes|entledigas|petas|petades|köps|köptes|tvingas|får) (?:LEAD(?:ROLE )?)?WHO(?: (?:sparken|gå|lämna|ut|bort))?\b",
        1.9,
        "dismissal",
    ),
    Frame(
        "dismisses",
        r"(?P<org>[\ue002\ue003])(?: har)? (?:sparkar|sparkade|sparkat|avskedar|avskedade|avskedat|petar|petade|petat|entledigar|entledigat|avsätter|avsatte|avsatt|kickar|köper ut|säger upp)(?: (?:sin|sitt|sina|huvudtränaren|[a-zåäö]+)){0,2} (?:ROLE,? )?WHO",
        2.2,
        "dismissal",
    ),
    Frame(
        "separate_ways",
        r"(?:(?P<org>[\ue002\ue003]) och (?:LEAD)?(?:ROLE,? )?WHO|WHOAPP och (?:[a-zåäö-]+ ){0,2}?(?P<org>[\ue002\ue003]))(?: har)? (?:går|gått|gick|bryter|bröt|brutit|avslutar|avslutat|skiljs|skilts)(?: GC{0,25}?)?? (?:skilda vägar|samarbetet|åt|åtskilda|sina vägar)",
        2.2,
        "other",
    ),
    Frame(
        "parts_with",
        r"(?P<org>[\ue002\ue003])(?: har)? (?:bryter|brutit|bröt|avslutar|avslutat|skiljs från|tackar av|tackade av|tar farväl av|säger hej då till|tar avsked av)(?: GC{0,30}?)?? (?:med |av |till |från )?(?:ROLE,? )?WHO",
        1.8,
        "other",
    ),
    Frame(
        "loses",
        r"(?P<org>[\ue002\ue003])(?: har)? (?:tappar|tappade|tappat|förlorar|förlorade|förlorat|blir av med|ser)(?: GC{0,20}?)?? (?:ROLE,? )?WHO",
        1.7,
    ),
    Frame(
        "announces_exit",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:meddelar|meddelade|meddelat|meddela|lämnar|lämnade|lämnat|begär|begärde|begärt|tillkännager|tillkännagav|bekräftar|bekräftade)(?: GC{0,50}?)?? (?:sin|sitt|att (?:han|hon|hen) (?:GC{0,25}? )?)(?:NOUN|avgår|slutar|lämnar|vill lämna|lämna|sluta|kommer att lämna|ska sluta|kliver av|går i pension|tänker lämna|sagt upp sig|avskedsansökan|avgångsansökan)",
        2.4,
    ),
    Frame(
        "exit_of",
        r"\b(?:efter|inför|med anledning av|om) (?P<who>\ue001)s (?:[a-zåäö]+ )?(?:NOUN|sorti|avhopp)|(?P<who>\ue001)s (?:[a-zåäö]+ )?(?:NOUN|avhopp|sorti)\b",
        1.5,
    ),
    Frame(
        "headline_exit",
        r"^(?:[^.;:]{0,40}: )?(?:ORGs? )?(?:ROLE )?WHO (?:lämnar|slutar|avgår|går|sparkas|kliver av|hoppar av|får gå|får sparken|tackar för sig|går i pension)(?=$|[.,!-]| (?:efter|som|från|på|till))",
        1.8,
    ),
    Frame(
        "role_headline",
        r"^(?:(?P<org>[\ue002\ue003])s? )?ROLE(?: (?:på|i|för|hos) (?P<org>[\ue002\ue003]))? (?:lämnar|slutar|avgår|sparkas|kliver av|hoppar av|får gå)\b",
        1.3,
        by_role=True,
    ),
    Frame(
        "on_the_way",
        r"(?:SUBJECT|RELATIVE)APP (?:är|uppges vara|sägs vara|tros vara) på väg (?:att lämna|bort|från|ut)(?: (?:THING|OFFICE))?",
        2.1,
        status="rumoured",
    ),
    Frame(
        "rumoured_exit",
        r"(?:SUBJECT|RELATIVE)APP (?:kan|sägs|uppges|ryktas|väntas|tros|ska enligt [a-zåäö ]{2,30}|ska ha)(?: GC{0,60}?)?? (?:lämna|sluta|avgå|sparkas|tackat nej|gå vidare|bli klar|vara klar|sagt upp sig)\b",
        2.0,
        status="rumoured",
    ),
    Frame(
        "rumoured_inverted",
        r"\bska (?:\ue004 |LEADROLE )?(?P<who>[\ue001]|han|hon)(?: ha)? (?:GC{0,30}? )?(?:tackat nej|meddelat|sagt upp|lämnat|bestämt sig)\b",
        1.9,
        status="rumoured",
    ),
    Frame(
        "last_day",
        r"(?:SUBJECTAPP (?:gör|gjorde|har|hade|jobbar|sänder|leder|håller)(?: GC{0,30}?)?? (?:sin|sitt|sina) sista [a-zåäö]{0,20}(?:dag|arbetsdag|vecka|sändning|program|match|gudstjänst|pass|föreställning)|sista (?:arbets)?dag(?:en)? för (?:ROLE )?WHO|(?P<pro>\bhans|\bhennes) sista [a-zåäö]{0,18}(?:dag|sändning|match|arbetsdag) (?:är|blir|var))",
        1.7,
    ),
    Frame(
        "is_no_longer",
        r"SUBJECTAPP (?:är|blir|var)(?: GC{0,20}?)?? inte längre (?:GC{0,20}? )?(?:ROLEPH|kvar (?:på|i|hos) (?P<org>[\ue002\ue003])|kvar|anställd)",
        1.8,
        "other",
        is_negative=True,
    ),
    Frame(
        "term_ends",
        r"(?:löper|går|gick|löpte) (?:LEAD)?(?:ROLE )?WHOs? (?:[a-zåäö]+ )?(?:förordnande|mandat|kontrakt|avtal|uppdrag)(?: GC{0,20}?)?? ut|WHOs (?:[a-zåäö]+ )?(?:förordnande|mandat|kontrakt|avtal|uppdrag) (?:GC{0,30}? )?(?:löper ut|går ut|löpte ut|förlängs inte|upphör)|(?:förordnande|mandat|kontrakt) (?:GC{0,20}? )?(?:för WHO )?(?:löper|går) ut",
        2.0,
        "end_of_term",
    ),
    Frame(
        "cannot_be_reelected",
        r"(?P<pro>\bhan\b|\bhon\b)(?: GC{0,30}?)?? (?:kan inte (?:väljas om|omväljas)|avböjt omval|avböjer omval|avsagt sig omval|tackat nej till omval)",
        1.6,
        "end_of_term",
    ),
    Frame(
        "declines_reelection",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:avböjer|avböjt|avböjde|avsagt sig|avsäger sig|avsade sig|tackar nej till|tackat nej till) (?:omval|fortsatt)",
        2.3,
        "end_of_term",
    ),
    Frame(
        "is_thanked",
        r"(?:SUBJECT|RELATIVE)APPAUX (?:avtackades|avtackas|avtackats|tackas av|tackades av|avtackad)\b",
        2.0,
    ),
    Frame(
        "succeeds",
        r"(?:efterträder|efterträdde|ersätter|ersatte|efterträdare till|tar över (?:efter|från|som \ue004 efter)|tar över klubban efter|avlöser|avlöste) (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)",
        1.4,
        sort="succession",
    ),
    Frame(
        "succeeds_leaver",
        r"(?:efterträder|efterträdde|ersätter|ersatte|tar över)(?: GC{0,40}?)?? PEOPLE, som (?:GC{0,80}? )?(?:går i pension|gick i pension|lämnar|lämnade|slutar|slutade|avgår|avgick|går vidare|gått)",
        2.4,
        sort="told_succession",
    ),
    Frame("is_succeeded", r"SUBJECTAPP (?:efterträds|efterträddes|ersätts|ersattes) av", 1.6),
    Frame(
        "labelled",
        r"^(?:[•*·+◆-]{1,3} ?)?(?:slutar|lämnar|avgår|avtackas|går i pension|ut:|ut -)(?: ?:| -)? ?(?:LEAD)?(?:ROLE,? )?WHO",
        2.4,
    ),
)
