"""German frames of partings: ways that part, posts that are lost, swapped or handed on."""

from __future__ import annotations

from scraper.detect.frames import Frame

MACROS = {
    "JOB": r"(?:[a-zäöüß]{0,14}(?:job|arbeitsplatz|arbeitsstelle|stelle|posten|anstellung|amt|stuhl|sessel|stammplatz))",
    "ELSEWHERE": r"(?:woanders|anderswo|(?:bei|in|an) (?:einem|einer) (?:anderen|neuen)(?: [a-zäöüß-]+)?|an anderer stelle)",
    "BACK": r"(?:nicht (?:mehr )?(?:GC{0,50}? )?(?:zurück|zurückkehren|zurückkommen|zurückkehre|zurückkomme|zurückkehrt|wiederkommen|wiederkehren))",
}

OWN = (
    Frame(
        "ways_part_i",
        r"\b(?:mein|meine|unsere|die) wege?\b(?:(?: GC{0,20}?)?? (?:von|mit)(?: (?:der|dem))? (?P<org>[\ue002\ue003]))?(?: GC{0,60}?)?? (?:trennen sich|trennten sich|getrennt)|\b(?:trennen|trennten) sich(?: GC{0,30}?)?? (?:unsere|meine|die) wege\b|(?:(?P<org>[\ue002\ue003])|[a-zäöüß-]{3,25}) und ich (?:gehen|gingen|haben|trennen|beenden)(?: GC{0,40}?)?? (?:getrennte wege|uns(?: GC{0,30}?)?? getrennt|uns\b|unsere zusammenarbeit|zusammenarbeit)|\b(?:gehen|trennen)(?: GC{0,20}?)?? (?P<org>[\ue002\ue003]) und ich(?: GC{0,30}?)?? (?:getrennte wege|uns)\b",
        2.6,
        None,
        "first_person",
    ),
    Frame(
        "i_come_not_back",
        r"\b(?:(?:kehre|komme|gehe|werde) ich|ich (?:kehre|komme|gehe|werde))(?: GC{0,40}?)?? nicht (?:mehr )?(?:zu|zur|zum|in|an|ans|ins|nach)(?: (?:die|der|den|dem|das))?(?: [a-zäöüß-]+){0,2}? (?P<org>[\ue002\ue003])(?: GC{0,20}?)?? zurück\w*|\b(?:(?:kehre|komme|gehe|werde) ich|ich (?:kehre|komme|gehe|werde))(?: GC{0,40}?)?? BACK\b",
        2.1,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_ask_release",
        r"\b(?:mich|meiner|meine|meines)\b(?: GC{0,60}?)?? (?:zu )?(?:entbinden|entlassen|entbunden|entpflichten|freizustellen|freigeben|freigegeben)\b|\bum (?:(?:meine|die|eine) )?(?:vorzeitige )?(?:entlassung|entbindung|entpflichtung|auflösung meine[sr]|aufhebung meine[sr]|vertragsauflösung)(?: GC{0,40}?)?? (?:gebeten|bitten|ersucht|nachgesucht)\b|\b(?:aufhebungsvertrag|auflösungsvertrag)(?: GC{0,40}?)?? (?:unterschrieben|unterzeichnet|unterschreibe|unterzeichne)\b",
        2.6,
        None,
        "first_person",
    ),
    Frame(
        "one_of_the_cut",
        r"\b(?:gehöre|gehörte|zähle|zählte|bin) (?:ich|seit [^.;:!?]{2,30} ich) (?:leider |auch |nun |jetzt )?(?:zu|eine[rs]? (?:von|der)|unter) (?:den |diesen |jenen )?[^.;:!?]{0,60}?(?:entlassen|gekündigt|betroffen|gehen müssen|keinen (?:job|schreibtisch|arbeitsplatz)|gestrichen|weg(?:fallen|gefallen))|\bich (?:gehöre|gehörte|zähle|bin) (?:leider |auch |nun |jetzt )?(?:zu|eine[rs]? (?:von|der)) (?:den |diesen )?[^.;:!?]{0,60}?(?:entlassen|gekündigt|betroffen|gehen müssen|keinen (?:job|schreibtisch|arbeitsplatz)|gestrichen)",
        2.2,
        "layoff",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_lose_job",
        r"\b(?:ich|mich|einer?|mir)\b(?: [^.;:!?]{0,90}?)?? (?:(?:bei|beim|in der|im)(?: (?:der|dem|den))? (?P<org>[\ue002\ue003]) )?(?:ihren|meinen|meine|ihre|seine|seinen|den|die) JOB(?: (?:bei|beim)(?: (?:der|dem|den))? (?P<org>[\ue002\ue003]))? (?:verloren|verlieren|verliere|verlor|los)\b|\b(?:verliere|verlor) ich(?: GC{0,40}?)?? JOB\b(?:(?: GC{0,20}?)?? (?:bei|beim)(?: (?:der|dem|den))? (?P<org>[\ue002\ue003]))?|\bmeinen? JOB (?:bei|beim)(?: (?:der|dem|den))? (?P<org>[\ue002\ue003])(?: GC{0,40}?)?? (?:los|verloren)\b",
        2.2,
        "layoff",
        "first_person",
    ),
    Frame(
        "notice_came",
        r"\b(?:kam|bekam|bekommen|erhielt|erhalte|habe|hab|lag|liegt|flatterte)(?: ich)?(?: GC{0,40}?)?? (?:die|meine|eine|mein) (?:fristlose |betriebsbedingte |schriftliche )?(?:kündigung|entlassung|kündigungsschreiben|entlassungspapiere)\b(?! (?:meines|des|vom|von meinem) (?:vertrag|abo|handy|internet|mietv))(?:(?: GC{0,20}?)?? (?:von|vom|durch|bei|beim)(?: (?:der|dem|den))? (?P<org>[\ue002\ue003]))?|\b(?:vor die tür|an die luft|auf die straße) gesetzt\b",
        2.1,
        "dismissal",
        "first_person",
    ),
    Frame(
        "dropped_i",
        r"(?:^|[.:;,!-] )(?:ich )?(?:habe|hab)NOJOB (?:GC{0,50}? )?(?:(?:(?:die|das|den|dem|der) )?(?:(?P<org>[\ue002\ue003])|[a-zäöüß-]{4,25}) (?:nach [^.,;]{3,25} )?verlassen|(?:bei|beim|im|in der)(?: (?:der|dem))? (?P<org>[\ue002\ue003])(?: GC{0,20}?)?? (?:gekündigt|aufgehört|hingeschmissen|hingeworfen|das handtuch geworfen))\b",
        1.9,
        None,
        "first_person",
    ),
    Frame(
        "elsewhere_i",
        r"\b(?:fange|starte|beginne|arbeite|trete|werde|bin|mache)(?: ich)?(?: GC{0,60}?)?? ELSEWHERE(?: GC{0,30}?)?? ?(?:an\b|anfangen|arbeiten|beginnen|weiter|weitermachen|unterrichten|tätig|CLOSE)|\bwoanders (?:anfange|arbeite|arbeiten|anfangen)\b",
        1.9,
        None,
        "first_person",
    ),
    Frame(
        "farewell_is_hard",
        r"\b(?:der|dieser|mein) abschied\b(?: (?:von|vom|bei|beim|aus)(?: (?:der|dem|den))?(?: [a-zäöüß-]+){0,2}? (?P<org>[\ue002\ue003]))?(?: GC{0,20}?)?? (?:fällt|fiel|wird|tut|geht|schmerzt)(?: GC{0,10}?)?? (?:mir|mich)\b|\b(?:fällt|fiel) mir(?: GC{0,20}?)?? (?:der|dieser|mein) abschied\bAT|\b(?:gehe|verlasse|scheide) (?:ich )?(?:GC{0,40}? )?(?:mit (?:einem|zwei) [a-zäöüß]+ (?:und einem [a-zäöüß]+ )?augen?|schweren herzens|im guten|mit wehmut)\b",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "call_accepted_i",
        r"\b(?:ruf|angebot|stelle|professur|lehrstuhl|pfarrstelle)\b(?: GC{0,50}?)?? (?:angenommen|annehme|folge leiste|gefolgt|zugesagt)\b|\bnehme ich(?: GC{0,40}?)?? (?:ruf|angebot|stelle|professur|pfarrstelle)\b",
        1.2,
        None,
        "first_person",
    ),
    Frame(
        "my_successor",
        r"\bmein(?:e|em|en|er|s)? (?:[a-zäöüß]+e[rnms]? )?(?:nachfolger(?:in)?|nachfolge)\b(?: GC{0,30}?)?? (?:ist|heißt|wird|übernimmt|tritt|steht|beginnt|startet|kommt|antreten|einarbeiten|gesucht|gefunden)\b|\b(?:tritt|übernimmt|gesucht|steht)(?: GC{0,30}?)?? meine nachfolge\b",
        1.7,
        None,
        "first_person",
    ),
    Frame(
        "i_handed_on",
        r"\b(?:leitung|führung|vorsitz|amt|verantwortung|betreuung|wartung|redaktion|kommando|geschäfte|schlüssel|moderation|pflege|staffelstab|taktstock|ruder|klasse|praxis|organisation|koordination)\b(?: (?:der|des|von|vom|für|bei)(?: (?:der|die|den|das))?(?: [a-zäöüß-]+){0,2}? (?P<org>[\ue002\ue003]))?(?: GC{0,30}?)?? (?:habe|gebe|lege|werde|übergebe|überlasse|reiche) ich(?: GC{0,70}?)?? (?:übergeben|abgegeben|weitergegeben|weiter|ab|in (?:andere|jüngere|neue|gute|die) hände|niedergelegt|nieder|überlassen|abgeben|an (?:meine[nm]?|\ue001))",
        2.3,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "job_i_gave_up",
        r"\bmein(?:en|e)? (?:[a-zäöüß]+en )?JOB\b(?: (?:bei|beim|im|in|als)(?: (?:der|dem|den))?(?: [a-zäöüß-]+){0,2}? (?:(?P<org>[\ue002\ue003])|ROLEPH))?(?: GC{0,20}?)?? (?:habe|hänge|gebe|kündige|schmeiße|werde) ich(?: GC{0,40}?)?? (?:an den nagel|aufgegeben|gekündigt|hingeschmissen|quittiert|geschmissen|auf\b|abgegeben|kündigen|aufgeben)",
        2.4,
        "resignation",
        "first_person",
    ),
    Frame(
        "from_to_i",
        r"\b(?:ich (?:wechsle|wechsele|gehe|werde)|(?:wechsle|wechsele|gehe|werde) ich)(?: GC{0,40}?)?? (?:von|vom)(?: (?:der|dem))? (?P<org>[\ue002\ue003])(?: GC{0,20}?)?? (?:zu|zur|zum|in die|ins|an die|nach)\b(?=[^.;!?]{0,120}\b(?:rolle|aufgaben?|stelle|job|team|arbeite?n?|kolleg[a-z]+|position|tätigkeit|gehalt)\b)",
        2.3,
        None,
        "first_person",
    ),
    Frame(
        "there_i_am_out",
        r"\b(?:bei|beim|in|im)(?: (?:der|dem|den))? (?P<org>[\ue002\ue003]) bin ich(?: GC{0,20}?)?? (?:raus|weg|fertig|draußen|nicht mehr)(?=[.,;!]|$| und | dabei| beschäftigt| angestellt)",
        2.1,
        None,
        "first_person",
        is_negative=True,
    ),
)

TOLD = (
    Frame(
        "swaps",
        r"SUBJECTAPP (?:tauscht|tauschte|vertauscht|vertauschte|hat|wird|will)(?: GC{0,20}?)?? (?:OFFICE|THING)(?: GC{0,40}?)?? (?:gegen|mit)\b",
        2.0,
    ),
    Frame(
        "is_out",
        r"SUBJECTAPP (?:ist|sind)(?: GC{0,30}?)?? (?:bei|beim|im|in)(?: (?:der|dem|den))?(?: [a-zäöüß-]+){0,2}? (?P<org>[\ue002\ue003]) (?:GC{0,20}? )?(?:raus|draußen|weg|geschichte|vergangenheit|aus dem rennen)CLOSE",
        2.0,
        "other",
    ),
    Frame(
        "no_more_there",
        r"SUBJECTAPP (?:steht|gehört|zählt|arbeitet|leitet|schreibt|moderiert|trainiert|unterrichtet|spielt|führt|sitzt|betreut|amtiert|wirkt)(?: GC{0,40}?)?? (?:nicht (?:mehr|länger)|kein[a-z]{0,2} (?:[a-zäöüß]+ )?mehr)(?:(?: GC{0,30}?)?? WITH| an der spitze| dem [a-zäöüß]+ an)?",
        1.7,
        "other",
        is_negative=True,
    ),
    Frame(
        "loses_job",
        r"(?:SUBJECT|RELATIVE)APP (?:(?:verliert|verlor|verlieren)(?: GC{0,40}?)?? (?:seinen|ihren|seine|ihre|sein|ihr|den|die) JOB\b|(?:ist|hat|muss)(?: GC{0,40}?)?? (?:seinen|ihren|seine|ihre|sein|ihr|den) JOB(?: GC{0,30}?)?? (?:verloren|los|räumen)\b)(?:(?: GC{0,20}?)?? (?:bei|beim|als|in|im)(?: (?:der|dem))? (?:(?P<org>[\ue002\ue003])|ROLEPH))?",
        1.8,
        "dismissal",
    ),
    Frame(
        "job_is_cut",
        r"\b(?:stelle|job|posten|arbeitsplatz|planstelle) von (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,50}?)?? (?:gestrichen|abgebaut|weg\b|wegfällt|eingespart|nicht (?:nach|wieder|neu)besetzt|vakant|frei|ausgeschrieben|neu besetzt)",
        2.0,
        "layoff",
    ),
    Frame(
        "succession_at_top",
        r"\b(?:(?:führungs|stab|chef|trainer|vorstands|personal|generations|intendanten)?wechsel|stabübergabe|neue spitze|neue leitung|staffelübergabe)\b[^.;!?]{0,100}? auf (?:LEAD)?(?:ROLE,? )?(?:dr\. |prof\. )?(?P<who>\ue001)(?: GC{0,40}?)?? (?:folgt|folgte)\b|\b(?:führungs|stab|chef|trainer|vorstands|personal|generations|intendanten)?wechsel (?:an|in) der (?:spitze|leitung|führung|geschäftsführung|chefetage|redaktion)[^.;!?]{0,80}? (?P<who>\ue001) (?:geht|macht|übergibt|verlässt|hört|tritt|räumt|weicht)\b",
        2.4,
        sort="told_succession",
    ),
    Frame(
        "follows_on",
        r"\bauf (?:LEAD)?(?:ROLE,? )?(?:dr\. |prof\. )?(?P<who>\ue001)(?: GC{0,40}?)?? (?:folgt|folgte)\b|\b(?:posten|amt|platz|nachfolge|stelle|vorsitz|leitung) von (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)(?: GC{0,40}?)?? (?:übernimmt|übernahm|an\b|tritt|übernehmen|neu besetzt)",
        1.4,
        sort="succession",
    ),
    Frame(
        "seeks_the_new",
        r"SUBJECTAPP (?:sucht|stellt sich|widmet sich|bricht|will sich|möchte sich|wird sich|nimmt|wendet sich)(?: GC{0,50}?)?? (?:neuen?[rs]? (?:[a-zäöüß]+en )?(?:herausforderung(?:en)?|aufgaben?|ufern|wegen?|horizonten|projekten?))\b",
        1.3,
    ),
    Frame(
        "poached",
        r"SUBJECTAPP (?:wird|wurde|ist)(?: GC{0,50}?)?? (?:abgeworben|weggelockt|wegverpflichtet)\b|\b(?P<dest>[\ue002\ue003]) (?:wirbt|warb|lockt|lockte|holt|holte|schnappt|kauft|verpflichtet)(?: GC{0,40}?)?? (?:LEAD)?(?:ROLE,? )?PEOPLE(?: GC{0,40}?)?? (?:ab|weg)CLOSE",
        2.0,
        sort="switch",
    ),
    Frame(
        "goes_back_to",
        r"SUBJECTAPP (?:kehrt|kehrte|geht|ging|wechselt)(?: GC{0,30}?)?? (?:zu|zum|zur|nach|in|an)(?: GC{0,50}?)?? zurück\b(?: GC{0,20}?)?? (?:und (?:verlässt|gibt|legt|räumt)|nachdem|weshalb|deshalb|damit)",
        1.6,
    ),
    Frame(
        "sacking_of",
        r"\b(?:rausschmiss|rauswurf|freistellung|jobverlust|absetzung|amtsenthebung|amtsverzicht|demission|abdankung|hinauswurf|suspendierung) (?:von|des|der) (?:LEAD)?(?:ROLEPH,? |ROLE,? )?(?P<who>\ue001)",
        1.9,
    ),
    Frame(
        "comes_not_back",
        r"SUBJECTAPP (?:kehrt|kehrte|kommt|wird|geht|will)(?: GC{0,60}?)?? nicht (?:mehr )?(?:zu|zur|zum|an|in|ins|als|auf)(?: GC{0,40}?)?? (?:zurück|zurückkehren|zurückkommen)\b",
        1.9,
        is_negative=True,
    ),
    Frame(
        "is_released_inverted",
        r"\b(?:wird|wurde|werden|wurden|ist|sind) (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,80}?)?? (?:verabschiedet|entpflichtet|emeritiert|pensioniert|abgewählt)\b",
        2.0,
    ),
    Frame(
        "farewell_work",
        r"(?:SUBJECT|RELATIVE)APP [a-zäöüß]{2,14}(?: GC{0,40}?)?? (?:sein|ihr)(?:e|en)? abschieds[a-zäöüß]{3,16}\b(?:(?: GC{0,15}?)?? WITH)?|\b(?:hielt|hält|gab|gibt|spielte|spielt|leitete|leitet|feierte|feiert) (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,40}?)?? (?:sein|ihr)(?:e|en)? abschieds[a-zäöüß]{3,16}\b",
        2.1,
    ),
    Frame(
        "enjoys_retirement",
        r"SUBJECTAPP (?:GC{0,60}? )?(?:genießt|freut sich)(?: GC{0,20}?)?? (?:den|die|ihren|seinen|ihre|seine) (?:[a-zäöüß-]+ )?REST\b",
        2.2,
        "retirement",
    ),
    Frame(
        "follows_call",
        r"SUBJECTAPP (?:folgt|folgte|erhielt|nimmt|hat)(?: GC{0,20}?)?? (?:(?:einem|dem|den|einen) )?ruf (?:nach|an|in|auf)\b",
        1.9,
        sort="switch",
    ),
)
