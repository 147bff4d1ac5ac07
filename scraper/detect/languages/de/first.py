"""German frames in which the leaver speaks."""

from __future__ import annotations

from scraper.detect.frames import Frame
from scraper.detect.languages.de.verbs import VERBS
from scraper.detect.verbs import own_frames

MACROS = {
    "AT": r"(?:(?: GC{0,40}?)?? (?:bei|beim|in|im|an|am|für|von|vom|auf|als|mit|aus|der|des)(?: (?:der|dem|den|das|die|einer|einem|meiner|meinem|unserer|unserem|unser|firma|stiftung|team)){0,2}(?: [a-zäöüß-]+){0,2}? (?:(?P<org>[\ue002\ue003])|ROLEPH))?",
    "PIECE": r"[a-zäöüß-]{0,18}(?:tag|woche|monat|dienst|schicht|sendung|ausgabe|predigt|kolumne|beitrag|artikel|gottesdienst|unterrichtsstunde|stunde|vorlesung|konzert|spiel|auftritt|newsletter|rundbrief|editorial|leitartikel|sprechstunde|sitzung|release|commit|folge|vorstellung|saison|spielzeit|semester|schuljahr|lauf|arbeit|fahrt|flug|tour|einsatz|text|post|mail|e-mail|bericht|show|training)(?:e?s)?",
    "THISDAY": r"(?:heute|gestern|morgen|vorgestern|das|dies|es|dieser|am [a-zäöü]+tag|[a-zäöü]+tag|(?:am )?\d\d?\. [a-zäöü]+|hier|damit|nun|jetzt)",
}

FRAMES = (
    *(
        frame
        for verb in VERBS
        if verb.name not in {"goes", "bows_out"}
        for frame in own_frames(verb)
    ),
    Frame(
        "last_piece_today",
        r"\bTHISDAY (?:(?:war|ist|wird|wäre)(?: GC{0,30}?)?? (?:mein|meine|der|unser) (?:allerletzter?|letzter?|letztes) (?:PIECE|mal)|(?:GC{0,20}? )?(?:hatte|habe|hab|feiere|feierte|absolviere) (?:ich )?(?:GC{0,20}? )?(?:meinen|den) (?:aller)?letzten PIECE)\bAT",
        2.7,
        None,
        "first_person",
    ),
    Frame(
        "my_last_piece",
        r"\b(?:mein|meine|meinen|meinem|meiner) (?:wirklich |offiziell )?(?:aller)?letzte[rnsm]? (?:[a-zäöüß]+er )?PIECE\b(?! (?:im leben|vor dem urlaub|der therapie|der chemo|in der schule))AT",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "last_piece_as",
        r"\b(?:aller)?letzte[rsn]? (?:PIECE|amtshandlung) (?:(?:bei|in|an) mein(?:er|em)|als \ue004|von mir|mit mir|in meiner|auf diesem)\b",
        1.9,
        None,
        "first_person",
    ),
    Frame(
        "last_time_i",
        r"\b(?:ich|wir|mir|mich)\b(?: GC{0,60}?)?? (?:zum|ein|das) (?:aller)?letzte[ns]? mal\bAT|\bzum (?:aller)?letzten mal(?: GC{0,40}?)?? (?:ich|mich|mir|mein\w{0,2})\b",
        1.8,
        None,
        "first_person",
    ),
    Frame(
        "i_quit_job",
        r"\bich (?:habe|hab|hatte|hab')NOJOB(?: GC{0,50}?)?? gekündigt\b|\b(?:habe|hab) ichNOJOB(?: GC{0,50}?)?? (?:gekündigt|hingeschmissen|hingeworfen)\b|\bmeine (?:[a-zäöüß]+ )?kündigung (?:ist|liegt|habe|hab|eingereicht|abgegeben|war|auf)|\bmeine[n]? (?:kündigung|rücktritt|rücktrittsgesuch|rücktrittsschreiben|abschied|austritt|ausscheiden|weggang)(?: GC{0,50}?)?? (?:eingereicht|abgegeben|erklärt|erkläre|bekannt|gebe|mitgeteilt|verschickt|verkünde|verkündet|einreichen|erklären|anzukündigen|an)\b|\breiche (?:ich )?(?:GC{0,30}? )?(?:meine kündigung|meinen rücktritt|meinen abschied)|\berkläre (?:ich )?(?:GC{0,30}? )?(?:meinen rücktritt|meinen austritt)AT",
        2.4,
        "resignation",
        "first_person",
    ),
    Frame(
        "i_was_dismissed",
        r"\b(?:mir|man mir|uns)\b(?: GC{0,60}?)?? gekündigt\b|\bhat man mir(?: GC{0,30}?)?? gekündigt\b|\b(?:ich|wir) (?:wurde|wurden|bin|werde|werden)(?: GC{0,50}?)?? (?:gekündigt|entlassen|gefeuert|freigestellt|rausgeworfen|gegangen worden|abberufen|wegrationalisiert|abgesetzt)\b|\b(?:wurde|wurden|bin|werde) (?:ich|wir)(?: GC{0,40}?)?? (?:gekündigt|entlassen|gefeuert|freigestellt|abberufen)\b",
        2.2,
        "dismissal",
        "first_person",
    ),
    Frame(
        "my_job_is_cut",
        r"\bmein(?:e|en)? (?:stelle|job|arbeitsplatz|posten|position|team|abteilung|vertrag)(?: (?:bei|beim|in|im|an)(?: (?:der|dem))? (?P<org>[\ue002\ue003]))?(?: GC{0,40}?)?? (?:wegfällt|weggefallen|gestrichen|fällt weg|wegrationalisiert|abgebaut|nicht verlängert|gibt es nicht mehr|eingespart|aufgelöst|entfällt)\b|\b(?:mir|ich|uns)\b[^.;]{0,80}aus (?:wirtschaftlichen|betrieblichen) gründen|\bbetriebsbedingt(?:e[nr]?)?\b(?: (?:gekündigt|kündigung))?|\bfreigestellt (?:bin|sind) (?:ich|wir)\b",
        2.2,
        "layoff",
        "first_person",
    ),
    Frame(
        "i_leave_it",
        r"\bich (?:GC{0,40}? )?(?:verlasse|verlass)\b(?: GC{0,30}?)?? (?:THING)|\b(?:verlasse|verließ) ich(?: GC{0,50}?)?? THING|\bich\b(?: GC{0,60}?)?? THING(?: GC{0,40}?)?? (?:verlassen|verlasse)\b",
        2.3,
        None,
        "first_person",
    ),
    Frame(
        "i_leave_bare",
        r"\bich (?:werde |muss |möchte |will )?(?:GC{0,40}? )?(?:gehe|gehen|weggehe|aufhöre|weiterziehe|weiterziehen|weggehen|aussteige|ausscheide|gegangen bin)CLOSE|\b(?:gehe ich(?: (?:nun|jetzt|also|heute|dann|endlich|auch)){0,2}(?: (?:weg|fort|von bord|in (?:den |die )?REST))?|höre ich(?: GC{0,40}?)?? auf|ziehe ich(?: GC{0,40}?)?? weiter)CLOSE",
        1.5,
        None,
        "first_person",
    ),
    Frame(
        "time_ends",
        r"\b(?:mein|meine|meiner|unsere)\b (?:[a-zäöüß]+e )?(?:zeit|reise|ära|karriere|laufbahn|amtszeit|dienstzeit|tätigkeit|arbeit|engagement|vertrag|mandat|kapitel|jahre|abenteuer|arbeitsleben|berufsleben)\bAT(?: GC{0,50}?)?? (?:endet|enden|geht zu ende|gehen zu ende|zu ende|vorbei|neigt sich|ist um|sind um|läuft aus|lief aus|ausläuft|beendet|ist jetzt um|abgelaufen|findet ein ende)\b",
        2.5,
        None,
        "first_person",
    ),
    Frame(
        "end_of_my_time",
        r"\b(?:ende|schluss|abschluss) meiner (?:[a-zäöüß]+en )?(?:zeit|tätigkeit|amtszeit|karriere|dienstzeit|laufbahn|arbeit)\bAT|\bbeende (?:ich )?(?:GC{0,30}? )?(?:meine|mein) (?:[a-zäöüß]+e )?(?:zeit|tätigkeit|arbeit|karriere|laufbahn|amtszeit|engagement|mitarbeit|anstellung)\bAT",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "ends_for_me",
        r"\bwar(?:'s| es)? das(?: (?:dann|also|nun|jetzt))? (?:für mich|von mir)AT|\b(?:für mich|bei mir)\b(?: GC{0,60}?)?? (?:schluss|feierabend|zu ende|vorbei|ein ende|endet|abschied|das ende)\b|\b(?:endet|schließt sich|geht|ist|heißt es|wird es)(?: GC{0,30}?)?? für mich(?: GC{0,50}?)?? ?(?:kapitel|zu ende|schluss|abschied|feierabend|vorbei|ära|lebensabschnitt|zeit zu gehen)\b",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "it_ends_today",
        r"\b(?:heute|morgen|gestern|jetzt|nun|damit|am [a-zäöü]+tag|ende [a-zäöü]+)(?: GC{0,25}?)?? (?:zu ende geht|geht(?: GC{0,15}?)?? zu ende|ist schluss|war schluss|war's das|wars das|geht ein kapitel|endet)\b|\bdas (?:war's|wars|war es) (?:dann |also |jetzt |nun |für mich|von mir|mit)|\b(?:nach|und) (?:GC{0,40}? )?jahren (?:GC{0,20}? )?ist (?:nun |jetzt |damit |hier )?schluss\b|\bschluss, aus\b",
        1.6,
        None,
        "first_person",
    ),
    Frame(
        "time_to_go",
        r"\b(?:es ist|ist es|wird es|es wird|ist)(?: GC{0,20}?)?? (?:an der )?zeit(?: für mich)?(?:,)? (?:zu gehen|weiterzuziehen|loszulassen|abschied|aufzubrechen|für (?:etwas neues|einen wechsel|eine veränderung|neues|den abschied|einen neuanfang)|auf wiedersehen|adieu|tschüss|lebewohl|servus|mich zu verabschieden|platz zu machen|das (?:ruder|zepter))|\bzeit zu gehen\b",
        2.1,
        None,
        "first_person",
    ),
    Frame(
        "say_goodbye",
        r"\b(?:ich |und )?(?:sage|sag|sagen) (?:ich )?(?:GC{0,25}? )?(?:tschüss|tschüs|servus|adieu|ade|lebewohl|auf wiedersehen|pfiat\w*|ciao|bye|leise servus|danke und|macht's gut|machts gut)|\bverabschiede (?:ich )?michAT|\bmich(?: GC{0,40}?)?? (?:verabschieden|verabschiede)\bAT|\b(?:nehme|nehm) (?:ich )?(?:GC{0,25}? )?abschied\bAT|\b(?:zu meinem|mein|meinem|meinen) abschied\b|\b(?:sage|sagen) zum abschied|\babschied zu nehmen\b",
        1.9,
        None,
        "first_person",
    ),
    Frame(
        "parting_words",
        r"\b(?:macht's gut|machts gut|macht es gut|haltet die ohren steif|so long|und tschüss|und weg|man sieht sich|bleibt mir gewogen|macht das licht nicht aus|macht das licht aus|der letzte macht das licht aus|passt auf euch auf)\b",
        0.8,
        None,
        "first_person",
    ),
    Frame(
        "no_longer_i",
        r"\b(?:ich (?:bin|werde|arbeite|gehöre|schreibe|leite|betreue|spiele|stehe)|(?:bin|werde|arbeite|gehöre|schreibe) ich)(?: GC{0,50}?)?? (?:nicht (?:mehr|länger)|kein[e]? (?:[a-zäöüß]+ )?mehr)\b(?: GC{0,30}?)?? ?(?:(?:bei|beim|für|in|im|am|an|als|zur|zum|dabei|da\b|hier\b|tätig|verfügung|arbeiten|sein|angestellt|teil|ROLEPH|\ue002|\ue003|CLOSE))AT",
        1.7,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_am_out",
        r"\b(?:ich bin|bin ich)(?: GC{0,20}?)?? (?:raus|weg|draußen|dann mal weg|arbeitslos|arbeitssuchend|frei|rentner|rentnerin|pensionär|im ruhestand|in rente|jobsuchend)CLOSE",
        1.5,
        None,
        "first_person",
    ),
    Frame(
        "handed_back",
        r"\b(?:schlüssel|ausweis|dienstausweis|laptop|rechner|badge|diensthandy|firmenhandy|uniform|dienstwagen|schreibtisch|spind|büro|karte|transponder|chip|kittel|helm|trikot)\b(?: GC{0,50}?)?? (?:abgegeben|hingelegt|abgeliefert|zurückgegeben|geräumt|gelöscht|ausgeräumt|leergeräumt|übergeben|abgebe|abgeben|eingereicht|leer|hingelegt|gewischt)\b|\b(?:habe|hab) ich(?: GC{0,40}?)?? (?:abgegeben|hingelegt|zurückgegeben|ausgeräumt|geräumt)\b",
        1.7,
        None,
        "first_person",
    ),
    Frame(
        "remove_me",
        r"\b(?:nehmt|nehmen sie|streicht|streichen|entfernt|entfernen|löscht|entzieht|sperrt|sperren|austragen|tragt|entferne)(?: GC{0,40}?)?? (?:mich|meinen namen|meine rechte|meinen zugang|meine zugänge|meinen account)\b|\b(?:meinen zugang|meine rechte|meine zugänge|den zugang|meine schreibrechte|meine commit-rechte|meine adminrechte)(?: GC{0,50}?)?? (?:sperren|entziehen|löschen|entfernen|entzogen|abgeben|abgegeben|gesperrt|zurückgeben)\b",
        2.4,
        None,
        "first_person",
    ),
    Frame(
        "give_up_packages",
        r"\b(?:meine|alle meine) (?:pakete|module|projekte|repos)\b(?: GC{0,40}?)?? (?:adoption|abzugeben|übernehmen|frei|verwaist)\b|\bgebe (?:ich )?(?:GC{0,40}? )?(?:maintainerschaft|betreuung|paketpflege|pflege|wartung|moderation|administration)(?: von (?P<org>[\ue002\ue003]))?(?: GC{0,40}?)?? ?(?:ab|auf|weiter)\b|\b(?:suche|suchen|gesucht) (?:GC{0,20}? )?(?:nachfolger|nachfolgerin|nachfolge)\b",
        2.0,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "hand_over_i",
        r"\b(?:übergebe|übergab|überlasse|reiche) (?:ich )?(?:GC{0,50}? )?(?:an|staffelstab|stab|leitung|führung|schlüssel|amt|verantwortung)\b|\b(?:habe|hab) ich(?: GC{0,60}?)?? (?:übergeben|weitergegeben)\b|\bgehört der (?:platz|stuhl|schreibtisch)\b|\b(?:lege|gebe) (?:ich )?(?:GC{0,40}? )?in (?:jüngere|andere|neue|gute) hände\b",
        1.3,
        None,
        "first_person",
    ),
    Frame(
        "new_job_i",
        r"\b(?:ab|zum|im|am|vom) (?:GC{0,25}? )?(?:bin|werde|arbeite|beginne|starte|fange|bin|übernehme|heiße|sitze|leite|unterrichte) ich\b(?: GC{0,60}?)?? (?:bei|beim|für|an|am|in|im|zur|zum|als)(?: (?:der|dem|die))?(?: [a-zäöüß-]+){0,2}? (?:DEST|\ue004)|\bich (?:wechsle|wechsele|gehe|beginne|starte|fange|heuere)(?: GC{0,50}?)?? (?:zum?|zur|bei|beim|in die|an die|ans)(?: [a-zäöüß-]+){0,3}? DEST|\b(?:wechsle|wechsele|gehe|starte|beginne) ich(?: GC{0,40}?)?? (?:zum?|zur|bei|beim|an die)(?: [a-zäöüß-]+){0,3}? DEST",
        1.3,
        None,
        "first_person",
    ),
    Frame(
        "new_shores",
        r"\b(?:neue[nrs]? (?:herausforderung(?:en)?|ufer[n]?|wege[n]?|kapitel|abenteuer|aufgabe|arbeitgeber|job|stelle|arbeitsstelle|lebensabschnitt)|etwas neues|neuanfang|zu neuen ufern)\b",
        0.8,
        None,
        "first_person",
    ),
    Frame(
        "years_enough",
        r"\bjahre[n]? (?:[a-zäöüß]+ ){0,4}?(?:sind genug|reichen|waren es|war ich|ist schluss|verlasse ich|höre ich auf|gehe ich|heißt es|war's das)\b",
        1.6,
        None,
        "first_person",
    ),
    Frame(
        "decided_i",
        r"\bich habe(?: mich)?(?: GC{0,30}?)?? (?:entschieden|entschlossen|beschlossen|entscheidung getroffen)(?:,| )(?:GC{0,90}? )?(?:zu verlassen|zu gehen|aufzuhören|zurückzutreten|auszuscheiden|abzugeben|niederzulegen|weiterzuziehen|zu kündigen|zu wechseln|zurückzuziehen|auszusteigen|zu beenden|nicht mehr|nicht weiter)",
        2.4,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_am_released",
        r"\b(?:ich|mich)\b(?: GC{0,120}?)?? (?:entpflichtet|vo[nm] (?:meinem |dem )?(?:amt|dienst|vorsitz) entbunden|(?:meines|des) amtes entbunden|aus (?:meinem|dem) (?:dienst|amt) (?:verabschiedet|entlassen))\b",
        2.4,
        None,
        "first_person",
    ),
    Frame(
        "takes_new_post_i",
        r"\bich nehme (?:GC{0,20}? )?(?:die|eine|eine neue) (?:stelle|pfarrstelle|professur|position)\b(?:(?: GC{0,60}?)?? (?:in|bei|beim|am|an der|im) DEST)?(?: GC{0,60}?)?? an\b|\b(?:trete|nehme) ich (?:GC{0,40}? )?(?:die|eine|eine neue|meine neue) (?:stelle|pfarrstelle|professur|position)\b(?: GC{0,60}?)?? an\b",
        1.3,
        None,
        "first_person",
    ),
    Frame(
        "i_retire",
        r"\b(?:ich|bin ich|werde ich|gehe ich|mich)\b(?: GC{0,50}?)?? (?:in (?:den |die |meinen )?(?:[a-zäöüß-]+ )?REST|pensioniert|rentner(?:in)?|pensionist(?:in)?|emeritiert)\b",
        2.1,
        "retirement",
        "first_person",
    ),
    Frame(
        "my_exit",
        r"\bmein(?:e|en|em|es|er)? (?:rücktritt|ausscheiden|weggang|abgang|kündigung|austritt|ausstieg|ruhestand|ausstand|rückzug|demission|abschiedsbrief|abschiedsmail|abschiedsfeier|abschiedspost|aufhebungsvertrag)s?\b",
        1.5,
        None,
        "first_person",
    ),
    Frame(
        "miss_you_all",
        r"\b(?:ich )?werde (?:ich )?(?:euch|sie|das team|die kollegen|meine kollegen|diesen laden|den laden|alle|vieles|unsere)(?: GC{0,20}?)?? vermissen\b|\bdanke für (?:die|alles|eine|zehn|\d+|all die)(?: GC{0,25}?)?? ?(?:jahre|zeit|alles)\b|\bihr werdet mir fehlen\b|\bwird mir fehlen\b",
        0.9,
        None,
        "first_person",
    ),
    Frame(
        "stands_no_more_i",
        r"\b(?:ich|mich|stelle)\b(?: GC{0,50}?)?? nicht (?:mehr|wieder|noch einmal|erneut) (?:zur wahl|zur verfügung|antreten|kandidieren|an\b|bewerben|aufstellen)",
        2.2,
        "end_of_term",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "sign_off",
        r"\b(?:ich|dann)(?: GC{0,20}?)?? (?:melde mich (?:GC{0,20}? )?ab|stempel\w* (?:GC{0,20}? )?aus|habe fertig|mache (?:GC{0,30}? )?(?:feierabend|schluss)|schalte (?:GC{0,30}? )?ab)\b|\bmache ich (?:GC{0,30}? )?(?:schluss|platz|feierabend)\b",
        1.5,
        None,
        "first_person",
    ),
    Frame(
        "used_to_work",
        r"\bich war (?:GC{0,40}? )?(?:seit|bis) (?:GC{0,30}? )?\ue004\b|\bich habe (?:bei|beim|in der|für) (?:der |dem |die )?(?P<org>[\ue002\ue003]) (?:GC{0,50}? )?(?:gelernt|gearbeitet|verbracht|erlebt|verdient)\b",
        0.7,
        None,
        "first_person",
    ),
)
