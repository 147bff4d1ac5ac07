"""Dutch frames of what ends: a contract, a term, a time, and all that is done once more."""

from __future__ import annotations

from scraper.detect.frames import Frame

MACROS = {
    "TERMNOUN": r"(?:(?:[a-zëï-]+e )?(?:(?:arbeids|jaar|werk|spelers|trainers)?contract|dienstverband|aanstelling|termijn|zittingstermijn|mandaat|tijd|periode|avontuur|reis|hoofdstuk|loopbaan|carrière|stage|verbintenis|benoeming|lidmaatschap))",
    "LASTONE": r"(?:aller)?laatste (?:[a-zëï]+e )?[a-zëï-]{0,15}(?:dag|week|dienst|uitzending|preek|column|les|college|concert|thuiswedstrijd|wedstrijd|optreden|mis|spreekuur|raadsvergadering|vergadering|première|voorstelling|repetitie|training|viering|nummer|editie|toespraak|rit|vlucht)\b(?! (?:van (?:het seizoen|het jaar|de (?:toer|tournee|reeks|competitie))|voor de (?:zomer|winter|vakantie|kerst)))",
    "NOMORE": r"niet (?:meer|langer|opnieuw|nog eens|voor een (?:tweede|derde|vierde|nieuwe))",
}

OWN = (
    Frame(
        "my_contract_ends",
        r"\b(?:eindigt|eindigde|loopt|liep|verloopt|zit)(?: GC{0,25}?)?? (?:mijn|m'n) TERMNOUN\bAT",
        2.5,
        None,
        "first_person",
    ),
    Frame(
        "i_do_not_renew",
        r"\b(?:ik|mijn|m'n)\b(?: GC{0,60}?)?? (?:contract|het|mandaat|dienstverband)(?: GC{0,60}?)?? niet (?:meer )?(?:te )?(?:verleng\w+|verlengd)\b",
        2.2,
        "end_of_term",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_stand_no_more",
        r"\b(?:ik|me|mij)\b(?: GC{0,90}?)?? NOMORE(?: GC{0,50}?)?? ?(?:beschikbaar|herkiesbaar|verkiesbaar|kandidaat|door\b|termijn|lijst)|\bga (?:ik )?(?:GC{0,30}? )?niet (?:op )?voor een (?:tweede|derde|vierde|nieuwe|volgende) termijn\b",
        2.6,
        "end_of_term",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "last_one_verbless",
        r"^(?:GC{0,40}[:!,-] )?(?:vandaag |morgen |gisteren |en |zo, )?(?:de )?(?:aller)?laatste (?:officiële )?(?:(?:werk|les|kantoor|school)?dag|(?:werk)?week|(?:nacht|avond|ochtend)?dienst|uitzending) (?:bij|in|op|aan|voor)(?: (?:de|het))?(?: [a-zëï-]+){0,2}? (?P<org>[\ue002\ue003])",
        1.9,
        None,
        "first_person",
    ),
    Frame(
        "my_last_one_done",
        r"\b(?:mijn|m'n) LASTONE(?: GC{0,30}?)?? (?:is|was|zit|ligt|achter de rug|voorbij|gegeven|gespeeld|gedraaid|nadert)\b",
        1.2,
        None,
        "first_person",
    ),
    Frame(
        "without_me",
        r"\b(?:vanaf|voortaan|straks|verder|moet|moeten|zal|zullen|gaat|gaan|komt|komen|redden|kunnen)\b(?: GC{0,60}?)?? zonder (?:mij|me)\b|\bzonder mij (?:verder|doen|redden|stellen)\b",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "was_my_home",
        r"[\ue002\ue003] was (?:GC{0,40}? )?(?:mijn|m'n|voor mij)(?: GC{0,20}?)?? (?:thuis|familie|leven|tweede huis)\b",
        1.0,
        None,
        "first_person",
    ),
    Frame(
        "looking_back",
        r"\bkijk (?:ik )?(?:GC{0,40}? )?terug(?: op)?(?: GC{0,40}?)?? jaar\b(?:(?: GC{0,20}?)?? (?P<org>[\ue002\ue003]))?|\bkijk (?:ik )?(?:GC{0,20}? )?terug op (?:GC{0,25}? )?jaren\b(?:(?: GC{0,20}?)?? (?P<org>[\ue002\ue003]))?",
        0.7,
        None,
        "first_person",
    ),
    Frame(
        "address_ends",
        r"\b(?:dit|mijn|deze) (?:[a-zëï-]*mailadres|e-mailadres|adres|nummer|postvak)\b(?: GC{0,60}?)?? (?:opgeheven|afgesloten|niet meer|niet langer|verdwijnt|vervalt|uit de lucht)\b|\bben ik (?:GC{0,40}? )?(?:niet meer|alleen nog)(?: GC{0,40}?)?? (?:bereikbaar|te bereiken)\b",
        1.5,
        None,
        "first_person",
        is_negative=True,
    ),
)

TOLD = (
    Frame(
        "stands_no_more_late",
        r"(?:SUBJECT|RELATIVE)APP (?:is|stelt|zal|wil|gaat|keert|staat|heeft|doet)(?: GC{0,80}?)?? NOMORE(?: GC{0,50}?)?? ?(?:beschikbaar|herkiesbaar|verkiesbaar|kandidaat|door\b|termijn|op de (?:kies)?lijst|mee\b|als \ue004)",
        2.4,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "goes_not_for_term",
        r"SUBJECTAPP (?:gaat|wil|kiest|opteert|ambieert|bedankt)(?: GC{0,40}?)?? (?:niet|geen)(?: GC{0,30}?)?? (?:termijn|herverkiezing|herbenoeming|nieuwe ambtsperiode)\b|SUBJECTAPP (?:bedankt|past|ziet af)(?: GC{0,20}?)?? (?:voor|van) (?:GC{0,20}? )?(?:termijn|herverkiezing|herbenoeming|verlenging)\b",
        2.4,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "their_contract_not_renewed",
        r"SUBJECTAPP(?: GC{0,30}?)?? (?:zijn|haar|het|hun) (?:[a-zëï]+e )?(?:contract|verbintenis)(?: GC{0,60}?)?? niet (?:te )?(?:verleng\w+|open\w*|uitdien\w+)\b|SUBJECTAPP (?:krijgt|kreeg)(?: GC{0,30}?)?? geen (?:nieuw|nieuwe) (?:contract|verbintenis|aanstelling)\b",
        2.3,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "house_does_not_renew",
        r"(?:\b(?P<org>[\ue002\ue003])(?: GC{0,20}?)?? )?\b(?:verlengt|verlengde|verlengen)(?: GC{0,40}?)?? (?:contract|verbintenis) (?:met|van) (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)(?: GC{0,30}?)?? niet\b|\bgaat niet (?:verder|door) met (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)",
        2.3,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "contract_dissolved",
        r"\b(?:contract|verbintenis|samenwerking|arbeidsovereenkomst) (?:met|van|tussen) (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)(?: GC{0,60}?)?? (?:ontbonden|beëindigd|verbroken|opgezegd|loopt|eindigt|niet verlengd|afgelopen)\b|\b(?:beëindigt|beëindigde|verbreekt|verbrak|ontbindt|ontbond)(?: GC{0,40}?)?? (?:contract|verbintenis|samenwerking|arbeidsovereenkomst) (?:met|van) (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)",
        2.1,
        is_negative=True,
    ),
    Frame(
        "last_one",
        r"(?:SUBJECT|RELATIVE)APP (?:[a-zëï]{2,14}t|had|gaf|stond|hield|nam|speelde|leidde|deed|dirigeerde|presenteerde|draaide|werkte|schreef|zong|reed|vloog)\b(?: GC{0,60}?)?? (?:zijn|haar|hun) LASTONE(?:(?: GC{0,20}?)?? WITH)?",
        2.0,
    ),
    Frame(
        "last_one_inverted",
        r"\b(?:heeft|had|geeft|gaf|leidt|leidde|dirigeert|presenteert|presenteerde|houdt|hield|speelt|speelde|draait|draaide|staat|stond|beleeft|werkt|doet|gaat) (?:LEAD)(?:ROLE,? )?WHO(?: GC{0,60}?)?? (?:zijn|haar) LASTONE(?:(?: GC{0,20}?)?? WITH)?",
        2.0,
    ),
    Frame(
        "last_one_for",
        r"\blaatste (?:[a-zëï]{0,12}(?:dag|dienst|optreden|uitzending|concert|wedstrijd|mis|voorstelling|klus|vergadering)) (?:voor|van) (?:LEAD)?(?:ROLE,? )?WHO|\bvoor (?:het laatst|de laatste keer)(?: GC{0,40}?)?? (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,40}?)?? als ROLE|WHOAPP [a-zëï]{2,14}(?:t|de|te)\b(?: GC{0,40}?)?? voor (?:het laatst|de (?:aller)?laatste keer)(?: GC{0,40}?)?? (?:als ROLE|WITH)",
        1.9,
    ),
    Frame(
        "era_ends",
        r"\b(?:tijdperk|periode|tijd|hoofdstuk|era)[ -](?:van )?(?:LEAD)?(?:ROLE,? )?(?P<who>[\ue001\ue003])(?: GC{0,60}?)?? (?:eindigt|ten einde|voorbij|zit erop|afgesloten|loopt af)\b|\b(?:einde|eind) (?:van |aan )?(?:het |een )?tijdperk[ -](?:van )?(?P<who>[\ue001\ue003])",
        2.0,
    ),
    Frame(
        "farewell_event",
        r"\b(?:afscheidsreceptie|afscheidsfeest|afscheidsdienst|afscheidswedstrijd|afscheidsconcert|afscheidsviering|afscheidscollege|afscheidsborrel|afscheidsbijeenkomst|afzwaaiborrel) (?:van|voor) (?:LEAD)?(?:ROLEPH,? |ROLE,? )?(?P<who>[\ue001\ue003])",
        1.9,
    ),
    Frame(
        "is_seen_off",
        r"(?:SUBJECT|RELATIVE)APP (?:wordt|werd|is|zijn|werden|worden)(?: GC{0,60}?)?? (?:uitgezwaaid|uitgeluid|uitgewuifd|in het zonnetje gezet bij (?:zijn|haar) (?:afscheid|vertrek|pensioen))\b(?:(?: GC{0,20}?)?? WITH)?|\b(?:zwaait|zwaaide|zwaaien|luidt|luidde|wuift|wuifde) (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,60}?)?? uit\b|\bzwaait (?P<org>[\ue002\ue003]) (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,40}?)?? uit\b",
        2.1,
    ),
    Frame(
        "enjoys_retirement",
        r"(?:SUBJECT|RELATIVE)APP (?:gaat|mag|kan|zal|is|geniet)(?: GC{0,40}?)?? (?:van (?:zijn|haar|een) (?:[a-zëï-]+ )?REST(?: GC{0,15}?)?? (?:genieten)?|met (?:vervroegd |vut-?)?(?:pensioen|emeritaat)|gepensioneerd|de pensioengerechtigde leeftijd)\b",
        2.3,
        "retirement",
    ),
)
