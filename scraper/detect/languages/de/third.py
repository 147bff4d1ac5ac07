"""German frames in which others report who leaves."""

from __future__ import annotations

from scraper.detect.frames import Frame
from scraper.detect.languages.de.verbs import VERBS
from scraper.detect.verbs import third_frames

FRAMES = (
    Frame(
        "retirement_begins",
        r"(?:beginnt|startet) (?:nun |jetzt |damit |dann )?für (?:WHO|(?P<pro>sie|ihn)) (?:nun |jetzt |damit |dann )?(?:der|die) (?:wohlverdiente )?REST\b",
        1.9,
        "retirement",
    ),
    Frame(
        "asks_release",
        r"SUBJECTAPP (?:hat |hatte )?um (?:die |eine )?(?:vorzeitige |sofortige )?(?:auflösung|aufhebung|vertragsauflösung|entlassung|entbindung)(?: GC{0,50}?)?? (?:gebeten|ersucht|nachgesucht)\b",
        2.0,
        "resignation",
    ),
    *(frame for verb in VERBS for frame in third_frames(verb)),
    Frame(
        "retires_noun",
        r"(?:verabschiedet|verabschiedete|verabschiedeten|verabschieden|geschickt|schickt)(?: GC{0,60}?)?? (?:LEADROLE )?WHOAPP(?: GC{0,60}?)?? (?:in (?:den|die) (?:[a-zäöüß-]+ ){0,3}?|in )REST",
        2.4,
        "retirement",
    ),
    Frame(
        "is_seen_off",
        r"(?:SUBJECT|RELATIVE)APP (?:wird|wurde|werden|wurden|ist|sind)GW (?:verabschiedet|verabschiedet worden|entpflichtet)\b",
        1.9,
    ),
    Frame(
        "switches",
        r"(?:SURE|PRO)APP (?:wechselt|wechseln|wechselte|wechselten|geht|gehen|ging)(?: GC{0,60}?)?? (?:von (?:der |dem )?(?P<org>[\ue002\ue003]) )?(?:GC{0,40}? )?(?:zum?|zur|zu den|in das|ins|ans|an das|an die|in die|nach)(?: [a-zäöüß-]+){0,4}? (?:\"|„)?DEST",
        2.0,
        sort="switch",
    ),
    Frame(
        "switches_inverted",
        r"\b(?:wechselt|wechseln|wechselte|geht|ging|kommt)(?: GC{0,40}?)?? NOPREP(?:LEAD)?(?:ROLE )?NOPREPWHOAPP(?: GC{0,50}?)?? (?:von (?:der |dem )?(?P<org>[\ue002\ue003]) )?(?:zum?|zur|zu den|ins|an das|an die|in die|nach)(?: [a-zäöüß-]+){0,4}? DEST",
        2.0,
        sort="switch",
    ),
    Frame(
        "switches_final",
        r"(?:SUBJECT|RELATIVE)APP(?: GC{0,60}?)?? (?:zum?|zur|zu den|ins|an das|an die|in die|nach)(?: [a-zäöüß-]+){0,4}? DEST(?: GC{0,30}?)?? (?:wechselt|wechseln|gewechselt|geht|gehen|gegangen|zu wechseln|wechsle)\b",
        2.0,
        sort="switch",
    ),
    Frame(
        "switches_to_post",
        r"SUBJECTAPP (?:wechselt|wechseln|wechselte)(?: GC{0,50}?)?? (?:als ROLE|(?:ins|in das|in die|zum|zur|ans|an die|an eine) [a-zäöüß-]{0,20}(?:ministerium|konkurrenz|wettbewerber|universität|hochschule|verwaltung|behörde|kanzlei|ausland|privatwirtschaft)|in (?:den|die) (?:aufsichtsrat|politik|privatwirtschaft|wirtschaft|industrie|selbst[a-zäöü]+))",
        1.6,
        sort="switch",
    ),
    Frame(
        "moves_up",
        r"(?:(?:rückt|rückte|rücken)(?: GC{0,40}?)?? (?:LEAD(?:ROLE )?)?WHO|WHOAPP (?:rückt|rückte|rücken))(?: GC{0,70}?)?? in (?:den|das) (?:aufsichtsrat|verwaltungsrat|beirat|präsidium|aufsichtsgremium)",
        2.2,
        "stepping_down",
    ),
    Frame(
        "starts_at",
        r"(?:SUBJECTAPP (?:beginnt|startet|arbeitet|fängt|heuert|unterschreibt|tritt|übernimmt)(?: GC{0,60}?)?? (?:bei|beim|in|im|am|an der)(?: [a-zäöüß-]+){0,3}? DEST)",
        0.8,
        sort="switch",
    ),
    Frame(
        "hires_away",
        r"(?:(?P<dest>[\ue002\ue003])(?: hat)? (?:holt|holte|verpflichtet|verpflichtete|wirbt|warb|lockt|lotst|angelt sich)|(?:holt|wirbt|warb|lotst|verpflichtet) (?:sich )?(?P<dest>[\ue002\ue003]))(?: GC{0,40}?)?? (?:(?:den|die|das|sich) (?:[a-zäöüß-]+ ){0,3}?)?(?P<org>[\ue002\ue003])(?:-| )?(?:[a-zäöüß]+ )?ROLE,? PEOPLE",
        2.2,
        sort="switch",
    ),
    Frame(
        "hires_from",
        r"(?P<dest>[\ue002\ue003])(?: hat)? (?:holt|holte|verpflichtet|verpflichtete|wirbt|warb|lockt|lotst)(?: GC{0,40}?)?? PEOPLE(?: GC{0,40}?)?? (?:von|vom|aus)(?: der| dem)?(?: [a-zäöüß-]+){0,3}? QUO(?P<org>[\ue002\ue003])",
        2.2,
        sort="switch",
    ),
    Frame(
        "comes_from",
        r"(?:SUBJECT|RELATIVE)APP (?:(?:kommt|kam|kommen)(?: GC{0,40}?)?? (?:von|vom)|(?:wechselt|wechselte)(?: GC{0,40}?)?? (?:von|vom)) (?:der |dem |den )?(?:[a-zäöüß-]+ ){0,3}?QUO(?P<org>\ue002)",
        1.9,
        sort="switch",
    ),
    Frame(
        "so_far_at",
        r"WHO(?:,| \(\d\d\),?|, \d\d,)? (?:bisher|bislang|zuletzt|derzeit|noch|bis (?:dato|zuletzt|vor kurzem|ende [a-zäöü]+))(?: [a-zäöüß-]+){0,2}? ROLEPH,? (?:GC{0,30}? )?(?:wechselt|wird|übernimmt|kommt|folgt|tritt|geht|startet|beginnt|verlässt)",
        1.9,
        sort="switch",
    ),
    Frame(
        "previously_at",
        r"WHO(?:,| \(\d\d\),?|, \d\d,)? (?:bisher|bislang|derzeit|noch) (?:[a-zäöüß-]+ ){0,3}?ROLE (?:der|des|von|vom|bei|bei der|beim|am|an der|im|in der)(?: [a-zäöüß-]+){0,2}? (?P<org>[\ue002\ue003])",
        1.6,
        sort="switch",
    ),
    Frame(
        "is_dismissed",
        r"(?:SUBJECT|RELATIVE)APP (?:(?:wird|wurde|werden|wurden|ist|sind|war)GW )?(?:entlassen|gefeuert|abberufen|freigestellt|abgesetzt|gegangen worden|beurlaubt|geschasst|rausgeworfen|hinausgeworfen|abgewählt|abgelöst|des amtes enthoben|vor die tür gesetzt|fristlos gekündigt|von (?:seine[nmr]|ihre[nmr]|allen|sämtlichen) (?:[a-zäöüß-]+ )?(?:aufgaben?|pflichten|ämtern|amt|posten|funktionen?) (?:entbunden|enthoben|freigestellt))\b(?! sich)",
        2.1,
        "dismissal",
    ),
    Frame(
        "is_dismissed_inverted",
        r"\b(?:wird|wurde|werden|wurden|ist|sind)(?: GC{0,40}?)?? NOPREP(?:LEAD(?:ROLE )?)?NOPREPWHOAPPGW (?:entlassen|gefeuert|abberufen|freigestellt|abgesetzt|beurlaubt|geschasst|abgewählt|gekündigt|enthoben|entbunden)\b",
        2.1,
        "dismissal",
    ),
    Frame(
        "is_given_notice",
        r"(?P<who>[\ue001])APP (?:wird|wurde)(?: GC{0,40}?)?? gekündigt\b",
        1.9,
        "dismissal",
    ),
    Frame(
        "dismisses",
        r"(?P<org>[\ue002\ue003])(?:-[a-zäöüß]+)?(?: hat| haben)?(?: GC{0,30}?)?? (?:(?:entlässt|entließ|feuert|feuerte|beurlaubt|beurlaubte|schasst|schasste|enthebt|entbindet|entband|enthob)(?: GC{0,40}?)?? (?:ROLE,? )?WHO|(?:schmeißt|wirft|setzt|stellt|beruft)(?: GC{0,40}?)?? (?:ROLE,? )?WHO(?: GC{0,30}?)?? (?:raus|hinaus|vor die tür|ab|frei)CLOSE)",
        2.0,
        "dismissal",
    ),
    Frame(
        "dismisses_inverted",
        r"\b(?:entlässt|entließ|feuert|feuerte|beurlaubte|entbindet|entband|enthob|enthebt)(?: (?:der|die|das))?(?: [a-zäöüß-]+){0,2}(?: (?P<org>[\ue002\ue003]))? (?P<pro>ihn|sie|den \d\d-jährigen|die \d\d-jährige|den \ue004(?! \ue001))",
        1.7,
        "dismissal",
    ),
    Frame(
        "dismisses_final",
        r"(?P<org>[\ue002\ue003])(?: GC{0,30}?)?? (?:hat|haben)(?: GC{0,40}?)?? (?:ROLE,? )?WHOAPP(?: GC{0,50}?)?? (?:entlassen|gefeuert|abberufen|freigestellt|abgesetzt|beurlaubt|geschasst|entbunden|enthoben|rausgeworfen|gekündigt)\b",
        2.2,
        "dismissal",
    ),
    Frame(
        "revokes_appointment",
        r"(?:bestellung|berufung)(?: GC{0,20}?)?? (?:von )?(?:LEAD)?WHO(?: GC{0,80}?)?? (?:widerrufen|widerruft|widerrief|aufgehoben)|(?:abberufung|entlassung|freistellung|beurlaubung) (?:von |des |der )?(?:LEAD)?(?:ROLEPH,? |ROLE,? )?(?:LEAD)?WHO",
        2.2,
        "dismissal",
    ),
    Frame(
        "parts_with",
        r"(?P<org>[\ue002\ue003])(?: GC{0,30}?)?? (?:(?:trennt|trennte|trennen) sich(?: GC{0,50}?)?? von (?:LEAD)?(?:ROLE,? )?WHO|(?:hat|haben) sich(?: GC{0,50}?)?? von (?:LEAD)?(?:ROLE,? )?WHO(?: GC{0,40}?)?? getrennt)",
        2.3,
        "dismissal",
    ),
    Frame(
        "parts_with_generic",
        r"\b(?:(?:trennt|trennte|trennen) sich(?: GC{0,60}?)?? von (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)|(?:hat|haben) sich(?: GC{0,60}?)?? von (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)(?: GC{0,40}?)?? getrennt)",
        1.8,
        "dismissal",
    ),
    Frame(
        "parted_from",
        r"(?<!seit der )trennung von (?:LEAD)?(?:ROLEPH,? |ROLE,? )?(?P<who>\ue001)",
        1.5,
        "other",
    ),
    Frame(
        "separate_ways",
        r"(?:(?P<org>[\ue002\ue003]) und (?:LEAD)?(?:ROLE,? )?WHO|WHOAPP und (?:der |die |das )?(?:[a-zäöüß-]+ ){0,2}?(?P<org>[\ue002\ue003])) (?:(?:gehen|gingen)(?: GC{0,30}?)?? (?:künftig |nun )?getrennte wege|trennen sich|trennten sich|haben sich(?: GC{0,60}?)?? getrennt|haben(?: GC{0,40}?)?? (?:vertrag|zusammenarbeit)(?: GC{0,40}?)?? (?:aufgelöst|beendet)|lösen(?: GC{0,30}?)?? vertrag|beenden(?: GC{0,30}?)?? zusammenarbeit)",
        2.2,
        "other",
    ),
    Frame(
        "loses",
        r"(?P<org>[\ue002\ue003])(?:-[a-zäöüß]+)? (?:verliert|verlor|verabschiedet|verabschiedete|muss (?:[a-zäöüß]+ ){0,3}?(?:ohne|auf))(?: (?:nach [^,.]{1,30}|mit|auch|ihren?|seinen?|den|die|das|langjährigen?|einen?)){0,4} (?:ROLE,? )?WHO",
        1.7,
    ),
    Frame(
        "announces_exit",
        r"SUBJECTAPP (?:hat |haben )?(?:GC{0,60}? )?(?:seine[nm]?|ihre[nm]?) (?:[a-zäöüß-]+ ){0,2}?NOUN(?:(?: GC{0,40}?)?? WITH)?(?: GC{0,60}?)?? (?:erklärt|eingereicht|angekündigt|bekannt ?gegeben|verkündet|bekanntgegeben|mitgeteilt|bestätigt|bekannt gemacht|bekannt|an|ein|öffentlich gemacht|angekündigt|publik gemacht)\b",
        2.4,
    ),
    Frame(
        "declares_exit",
        r"(?:SUBJECTAPP (?:hat |haben )?(?:erklärt|erklärte|verkündet|verkündete|bestätigt|bestätigte|reicht|reichte|kündigt|kündigte|gibt|gab|vermeldet)|(?:erklärt|erklärte|verkündet|verkündete|bestätigte|reicht|reichte|kündigt|kündigte|gibt|gab)(?: GC{0,30}?)?? (?:LEAD)?(?:ROLE )?SUBJECTAPP)(?: GC{0,50}?)?? (?:seine[nm]?|ihre[nm]?|den|die) (?:[a-zäöüß-]+ ){0,2}?NOUN(?:(?: GC{0,40}?)?? WITH)?",
        2.3,
    ),
    Frame(
        "exit_of",
        r"(?<!seit dem )(?<!nach dem )\bNOUN (?:des|der|von|seines|ihres|ihrer|seiner) (?:LEAD)?(?:ROLEPH |ROLE,? )?(?:dr\. |prof\. )?(?P<who>\ue001)",
        1.6,
    ),
    Frame(
        "after_exit_of",
        r"nach (?:dem|der) (?:[a-zäöüß]+en )?NOUN (?:des|der|von) (?:LEAD)?(?:ROLEPH |ROLE,? )?(?:dr\. |prof\. )?(?P<who>\ue001)",
        1.1,
    ),
    Frame("exits_after_name", r"WHOs (?:[a-zäöüß-]+ ){0,2}?NOUN\b(?:(?: GC{0,30}?)?? WITH)?", 1.4),
    Frame(
        "headline_exit",
        r"^(?:[^.;:]{0,40}: )?(?:ORG-)?(?:ROLE )?WHO (?:vor dem absprung|vor (?:abschied|rücktritt|rückzug)|geht|hört auf|tritt ab|tritt zurück|wirft hin|macht schluss|muss gehen|zurückgetreten|gefeuert|entlassen)(?=$|[.,!-]| (?:nach|zum|ende|als|bei|von))",
        1.8,
    ),
    Frame(
        "must_go",
        r"(?:(?:SUBJECT|RELATIVE)APP (?:muss|musste|müssen|darf|will|wird|soll)|\b(?:muss|musste|will|wird|soll) (?:LEAD(?:ROLE )?)?WHOAPP)(?:(?: (?:nach|zum|ende|im|per|bis|mit) GC{0,50}?)?(?: (?:nun|doch|vorzeitig|sofort|auch|wohl|also|jetzt|früher|bald|überraschend|freiwillig|von sich aus)){0,2} gehen\b(?! (?:und|zu|in|auf|an|um))|(?: GC{0,60}?)?? (?:seinen hut nehmen|ihren hut nehmen|den hut nehmen|abtreten|den platz räumen)\b)",
        1.7,
    ),
    Frame(
        "is_over_for",
        r"\b(?:für|bei) (?:LEAD)?(?:den \d\d-jährigen|die \d\d-jährige|(?:ROLE )?WHO)?(?: GC{0,30}?)?? (?:ist|war|endet|heißt es)(?: GC{0,50}?)?? (?:schluss|feierabend|vorbei|zu ende|abschied nehmen|ausgestempelt)\b",
        1.6,
    ),
    Frame(
        "closing_for",
        r"\b(?:ist|war|endet|heißt es)(?: GC{0,20}?)?? für (?:LEAD)?(?:ROLE )?(?P<who>[\ue001\ue003])(?: GC{0,50}?)?? (?:schluss|feierabend|vorbei|zu ende|abschied nehmen)\b",
        2.0,
    ),
    Frame(
        "last_day",
        r"(?:SUBJECTAPP (?:hat|hatte|haben|feiert|feierte|absolviert|erlebt|bestreitet|gibt|gab)(?: GC{0,40}?)?? (?:seine[nms]?|ihre[nms]?|ihr|sein) letzte[nsr]? [a-zäöüß]{0,20}(?:tag|woche|sendung|konzert|spiel|dienst|schicht|gottesdienst|vorstellung|sitzung|ausgabe|stunde|auftritt|arbeitstag|predigt)(?:GW)?|letzte[rn]? (?:arbeits|dienst)tag (?:von|für|des|der) (?:LEAD)?(?:ROLE )?WHO|(?P<pro>\bseine?|\bihre?) letzte[rs]? [a-zäöüß]{0,20}(?:arbeitstag|tag|dienst|sendung|predigt|konzert|schicht|spiel) (?:ist|war|wird|sei))",
        1.7,
    ),
    Frame(
        "is_no_longer",
        r"SUBJECTAPP (?:ist|sind|war|wird)(?: GC{0,25}?)?? (?:nicht (?:mehr|länger)|kein[e]? (?:[a-zäöüß]+ )?mehr) (?:GC{0,30}? )?(?:ROLEPH|(?:bei|beim|für|in|an|am|im|teil|mitglied)(?: [a-zäöüß-]+){0,3}? QUO(?P<org>[\ue002\ue003])|im amt|chef|an bord|dabei)",
        1.8,
        "other",
        is_negative=True,
    ),
    Frame(
        "contract_ends",
        r"(?:WHOs (?:[a-zäöüß-]+ )?(?:vertrag|mandat|amtszeit)|(?:der|sein|ihr|das|die) (?:[a-zäöüß0-9-]+ ){0,3}?(?:vertrag|mandat|amtszeit|kontrakt|arbeitsvertrag) (?:mit|von|des|der) (?:LEAD)?(?:ROLE )?WHO)(?: GC{0,80}?)?? (?:läuft|lief|wird nicht|endet|nicht verlängert|ausläuft|beendet|aufgelöst|aus\b)|WHOAPP (?:verlängert|verlängerte)(?: GC{0,40}?)?? (?:vertrag|kontrakt)(?: GC{0,30}?)?? nicht\b",
        1.7,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "term_ends",
        r"(?P<pro>\b(?:sein|ihr)e?) (?:vertrag|mandat|amtszeit|kontrakt)(?: GC{0,40}?)?? (?:läuft(?! (?:aber |ohnehin |eigentlich )?noch)|endet|lief|endete)\b",
        1.5,
        "end_of_term",
    ),
    Frame(
        "ends_contract",
        r"SUBJECTAPP(?: GC{0,30}?)?? (?:seinen|ihren|den) (?:[a-zäöüß]{0,12}vertrag|kontrakt)(?: GC{0,50}?)?? (?:beenden|beendet|auflösen|aufgelöst|aufzulösen|nicht (?:verlängern|verlängert|erfüllen))\b|SUBJECTAPP (?:beendet|beendete|löst|löste)(?: GC{0,30}?)?? (?:seinen|ihren|den) (?:[a-zäöüß]{0,12}vertrag|kontrakt)\b",
        2.1,
        is_negative=True,
    ),
    Frame(
        "ends_career",
        r"SUBJECTAPP (?:beendet|beenden|beendete|beschließt)(?: GC{0,40}?)?? (?:seine|ihre|die) (?:[a-zäöüß-]+ ){0,2}?(?:karriere|laufbahn|tätigkeit|amtszeit|zusammenarbeit|arbeit|zeit|dienstzeit|ära|engagement)(?:GW)?",
        1.9,
    ),
    Frame(
        "makes_way",
        r"SUBJECTAPP (?:macht|machte|machen)(?: GC{0,40}?)?? (?:platz|den weg (?:frei|für))",
        1.6,
    ),
    Frame("has_left_verbless", r"WHO (?:verlässt|geht|hört auf)CLOSE", 1.4),
    Frame(
        "asks_release",
        r"SUBJECTAPP (?:bittet|bat|ersucht|hat)(?: GC{0,30}?)?? um (?:(?:seine|ihre|die|vorzeitige) )?(?:(?:vorzeitige )?(?:entbindung|entlassung|auflösung|freigabe|aufhebung)|seinen rücktritt|ihren rücktritt)(?: GC{0,50})?",
        2.1,
    ),
    Frame(
        "succeeds",
        r"(?:(?:folgt|folgte)(?: GC{0,40}?)?? auf|(?<!mögliche )(?<!möglicher )(?<!gilt als )\b(?:nachfolge|nachfolger|nachfolgerin|nachfolgers) (?:von|des|der)) (?:LEAD)?(?:ROLE,? )?(?:dr\. |prof\. |prof\. dr\. )?(?P<who>\ue001(?: und \ue001)?)|(?:folgt|folgte) (?:GC{0,30}? )?(?P<who>\ue001) (?:GC{0,30}? )?nach\b",
        1.4,
        sort="succession",
    ),
    Frame(
        "relieves",
        r"(?:(?:löst|löste|lösen)(?: GC{0,30}?)?? (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)(?: GC{0,60}?)?? ab\b|(?:beerbt|beerbte|ersetzt als \ue004|tritt an die stelle von|übernimmt (?:GC{0,50}? )?von|übernahm (?:GC{0,50}? )?von|tritt in die fußstapfen von|in die fußstapfen von) (?:LEAD)?(?:ROLE,? )?(?:dr\. |prof\. )?(?P<who>\ue001)|(?:ersetzt|ersetzte) (?:LEAD)?(?:ROLE,? )?(?P<who>\ue001)(?: GC{0,40}?)?? als \ue004)",
        1.4,
        sort="succession",
    ),
    Frame(
        "succeeds_leaver",
        r"(?:folgt|folgte|nachfolge|nachfolger|nachfolgerin|nachfolgers|löst|löste|ersetzt|beerbt|übernimmt)(?: GC{0,60}?)?? (?:ROLE,? )?(?:dr\. |prof\. )?PEOPLE(?: \([^)]{1,30}\))?(?:(?: als \ue004)? ab)?, (?:der|die) (?:[^.;:]|(?<=\d)\.){0,90}?(?:ruhestand|rente|pension|verlässt|verlassen|zurück|ausscheidet|ausgeschieden|wechselt|gewechselt|geht|gegangen|aufhört|verabschiedet|niedergelegt|abgibt|abgegeben)",
        2.4,
        sort="told_succession",
    ),
    Frame(
        "their_place_taken",
        r"(?P<pro>\b(?:seine|ihre)n?) (?:platz|nachfolge|nachfolger|nachfolgerin|posten|stelle|aufgaben) (?:übernimmt|wird|tritt|soll|ist|gilt|nimmt)",
        1.2,
        sort="succession",
    ),
    Frame(
        "taken_over_from",
        r"SUBJECTAPP (?:überlässt|überließ|überlassen|vererbt|reicht|reichte|legt|gibt)(?: GC{0,60}?)?? (?:(?:geschäftsführung|leitung|führung|vorsitz|amt|chefsessel|staffelstab|stab|zepter|taktstock)\b|in (?:jüngere|andere|neue) hände)",
        2.0,
        "stepping_down",
    ),
    Frame(
        "labelled",
        r"^(?:[•*·+-]{1,3} ?)?(?:abgänge?|abschied|verabschiedet|geht|gehen|ausgeschieden|im ruhestand|ausgetreten|abgang)(?: ?:| -) ?(?:LEAD)?(?:ROLE,? )?WHO",
        2.4,
    ),
    Frame(
        "rumoured_exit",
        r"(?:(?:(?P<who>\ue001)|PRO|RELATIVE)APP (?:soll|könnte|wird wohl|dürfte|will offenbar|will angeblich|denkt|liebäugelt|steht vor)|\b(?:soll|könnte|dürfte|steht) (?:LEAD(?:ROLE )?)?(?P<who>\ue001)APP)(?: GC{0,90}?)?? (?:verlassen|aufhören|zurücktreten|gehen müssen|ausscheiden|zu DEST wechseln|abtreten|abgelöst werden|entlassen werden|vor dem (?:absprung|aus|abschied)|rücktritt|abschied|abgang|absprung|weggang|hinwerfen|gekündigt haben)\b",
        2.1,
        status="rumoured",
    ),
    Frame(
        "role_before_exit",
        r"(?:der|die) (?P<role>\ue004) (?:der|des|von) (?P<org>[\ue002\ue003])(?: GC{0,30}?)?? (?:geht|verlässt|tritt|hört|scheidet|kündigt|wechselt)\b",
        1.3,
        by_role=True,
    ),
)
