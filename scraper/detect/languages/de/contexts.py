"""German contexts that turn a frame around: denial, rumour, recollection, other senses."""

from __future__ import annotations

import re

from scraper.detect.language import Contexts
from scraper.detect.words import words

HYPOTHETICAL = re.compile(
    r"\b(?:wenn|falls|sofern|ob|sollte|würde|wer|angenommen|droht|drohte|drohen|drohte damit|könnten sie|möchten sie|wollen sie|so kündigen|man(?! hat (?:mir|mich|mein|uns))|bevor sie|sie können|muss man|frage, ob|fordert|forderte|fordern|gefordert|verlangt|verlangte|verlangen|legt .{0,20}nahe|bedauert)\b[^.;:]{0,60}$"
)
OTHER_SENSE = re.compile(
    r"\b(?:aus (?:dem|der) (?:gefängnis|haft|krankenhaus|klinik|spital|untersuchungshaft|armee|bundeswehr)|viertelfinale|halbfinale|achtelfinale|vorrunde|gruppenphase|dfb-pokal|k\.o\.|motorschaden|getriebeschaden|boxenstopp|auswechslung|ausgewechselt|verletzungsbedingt|(?:kam|kommt) für|in der \d+\. minute|\d+\. minute|rote karte|ligaspiel|verlässt das (?:haus(?! (?:am \d|zum|ende|anfang|nach|auf eigenen|im (?:guten|sommer|herbst|winter|frühjahr)|per|mit))|gebäude|land|spielfeld|feld|krankenhaus|zimmer|gericht|gelände|auto|bett)|verließ das (?:haus(?! (?:am \d|zum|ende|anfang|nach|auf eigenen|im (?:guten|sommer|herbst|winter|frühjahr)|per|mit))|land|spielfeld|feld|krankenhaus|zimmer|gericht|gelände)|verlassen (?:sich|kann man sich|können sie sich)|verlässt sich|den markt|den raum|die straße|das land|die stadt|die wohnung|das krankenhaus|die klinik am|der eu\b|die eu\b|eurozone|trat (?:in kraft|hervor)|tritt (?:in kraft|auf)|das spielfeld|den platz (?:in der|mit)|rennen|turnier|pokal|qualifikation|drehbuch|serienfigur|staffel \d)\b"
)
DEATH = re.compile(
    r"\b(?:gestorben|verstorben|verstarb|starb|stirbt|tod|trauer|trauerfeier|beerdigung|beisetzung|beigesetzt|nachruf|verschieden|tödlich|hinterbliebenen|todestag|begräbnis|im alter von \d\d)\b"
)

PLACE_LEFT = re.compile(
    r"\b(?:verlässt|verlassen|verließ|verließen)\b[^.;:]{0,40}\b(?:hörsaal|gerichtssaal|saal|spielfeld|feld|rasen|eisfläche|bühne|gebäude|podium|rednerpult|parkett|klinik|krankenhaus|flughafen|bahnhof)\b|\b(?:hörsaal|gerichtssaal|saal|spielfeld|feld|bühne|gebäude|podium|klinik|krankenhaus)\b[^.;:]{0,30}\b(?:verlassen|verlässt|verließ)\b"
)
"""What somebody walks out of without giving anything up."""
RANKED = re.compile(
    r"\b(?:gefolgt von|den \d+\. (?:platz|rang)|(?:gold|silber|bronze)(?:medaille)?,|podestpl[aä]tz\w*|persönliche bestzeit)\b"
)
"""Who came in before whom."""
NO_ANNOUNCEMENT = re.compile(
    r"\bkeine? (?:[a-zäöüß]+ )?(?:ankündigung|sorge|angst|bange|panik)\b[^.;]{0,20}, (?:dass )?ich\b"
)
"""`No announcement that I withdraw`."""

CONTEXTS = Contexts(
    sentence=(
        ("place_left", PLACE_LEFT, "sentence", -2.4),
        ("ranked", RANKED, "sentence", -2.4),
        ("first:no_announcement", NO_ANNOUNCEMENT, "sentence", -4.0),
        (
            "goes_on_inside",
            re.compile(
                r"^,? (?:der|die) (?:nun|künftig|jetzt|fortan|seither|seitdem|nunmehr|inzwischen) [^.;:]{0,70}?(?:verantwortet|betreut|leitet|führt|übernimmt|verantworten wird|leiten wird)\b"
            ),
            "after",
            -2.6,
        ),
        ("hypothetical", HYPOTHETICAL, "before", -1.8),
        (
            "conditional",
            re.compile(r"^[^.;:]{0,25}?\b(?:wenn|falls|sofern|sollte)\b"),
            "after",
            -1.2,
        ),
        (
            "hypothetical",
            re.compile(r"\b(?:wenn (?:er|sie|ich)|sollten?\b(?! sich)|müssten?\b)"),
            "inside",
            -1.8,
        ),
        ("question", re.compile(r"\?[\"»]?$"), "sentence", -1.0),
        ("other_sense", OTHER_SENSE, "sentence", -3.0),
        ("death", DEATH, "sentence", -2.5),
        (
            "called_for",
            re.compile(
                r"\b(?:fordert|forderte|fordern|forderten|gefordert|verlangt|verlangte|rücktrittsforderung(?:en)?|aufgefordert|(?<!einen )(?<!den )(?<!dem )(?<!folgt )ruf nach|nahegelegt)\b"
            ),
            "sentence",
            -2.2,
        ),
    ),
    negated_before=re.compile(
        r"\b(?:nicht|kein(?:e|en|er|em|es)?|nie|niemals|weder|noch nie|ohne|statt|anstatt|dementiert|dementierte|bestreitet|bestritt|wies zurück|ablehnt|lehnt|lehnte|ausgeschlossen|schließt|schloss|keineswegs|verweigert|trotz|abgelehnt)\b[^.;:,]{0,50}$"
    ),
    negated_inside=re.compile(r"\b(?:nicht|keine?[nrsm]?|nie|niemals|weder|keineswegs)\b"),
    negated_after=re.compile(
        r"^(?:(?! und | aber )[^.;:,]){0,25}\b(?:nicht|ausgeschlossen|ablehnt|dementiert)\b(?! (?:nur|leicht|ganz))"
    ),
    not_negated=re.compile(
        r"\b(?:nicht (?:nur|bloß|allein|ganz|leicht|zuletzt|ohne|mehr|länger|wieder|erneut|noch einmal|verlängert|weiter|einfach|fort|zur verfügung|äußern)|warum nicht|nichts|ob oder nicht|kein (?:geheimnis|wunder|weiteres))\b"
    ),
    denial=re.compile(
        r"\b(?:(?:weist|wies|wiesen|weisen)[^.;]{0,90}(?:rücktritt|abschied|abgang|weggang|wechsel|gerücht)[^.;]{0,60}zurück|zurückgewiesen|dementier\w+|ich bleibe\b|(?:bleibt|bleiben) (?:bis|im amt|beim|an bord|uns erhalten|weiter)|denkt nicht (?:an|daran)|kein gedanke an|falschmeldung|ente\b|will (?:nicht|weiter)[^.;]{0,40}(?:zurücktreten|aufhören|machen|bleiben)|nicht daran,? (?:zurückzutreten|aufzuhören)|schließt (?:einen )?(?:rücktritt|wechsel|abschied) aus|nirgends gesagt|kommt (?:für (?:ihn|sie) )?nicht in ?frage|habe nicht (?:vor|gekündigt)|nicht gekündigt)"
    ),
    rumour=re.compile(
        r"\b(?:soll (?:[^.;:]{1,130} )?(?:verlassen|zurücktreten|aufhören|gehen|wechseln|ausscheiden|abtreten|abgelöst|entlassen|werden|gekündigt|hinwerfen)|sollen (?:[^.;:]{1,80} )?(?:verlassen|gehen|abgelöst)|offenbar|angeblich|gerüchte?n?|gerüchteküche|spekulationen|spekuliert|wohl vor|dem vernehmen nach|soll angeblich|könnte (?:[^.;:]{1,60} )?(?:verlassen|gehen|aufhören|zurücktreten|wechseln)|dürfte (?:[^.;:]{1,60} )?(?:verlassen|gehen|aufhören|wechseln)|vor dem absprung|steht (?:wohl |offenbar )?vor (?:dem (?:aus|abschied|absprung|rücktritt)|einem wechsel)|erzählt man sich|es heißt,|heißt es aus|wird gemunkelt|munkelt)\b"
    ),
    relative_past=re.compile(
        r", (?:der|die) [^.;:]{0,60}\b(?:verließ|zurücktrat|ausschied|verlassen hatte|zurückgetreten war|ausgeschieden war|aufhörte|ging)\b"
    ),
    past=re.compile(
        r"\b(?:ehemalig\w+|früher\w*|einst|seinerzeit|damals|zuvor|vor (?:(?!\d\d? tagen)[a-zäöüß0-9]+ ){1,2}(?:jahren|monaten|jahrzehnten)|im vorjahr|letztes jahr|vergangenes jahr|im vergangenen jahr|im letzten jahr|voriges jahr|hatten?(?!(?: [^.;]{1,40})? (?:seine|ihre)[nms]? letzte)|(?<!das )war (?:er|sie)|war (?:[a-zäöüß0-9. ]{1,30} )?(?:zurückgetreten|ausgeschieden|gewechselt|gegangen)|in den (?:19|20)?\d0er|als er|als sie|nachdem (?:er|sie)|bis (?:19|20)\d\d|später|bevor (?:er|sie)|nach seinem|nach ihrem|nach seiner|nach ihrer|wurde (?:er|sie)|schon (?:19|20)\d\d|seit de[mr] (?:abgang|rücktritt|abschied|trennung|ausscheiden|weggang))\b"
    ),
    pluperfect=re.compile(r"hatte|hatten"),
    said=re.compile(
        r"\b(?:sagte|teilte|erklärte|berichtete|gab bekannt|bestätigte|kündigte an|hieß es|schrieb|meldete|meldet|berichtet|verkündete)\b"
    ),
    recent=re.compile(
        r"\b(?:heute|gestern|morgen|vorgestern|diese woche|dieser woche|dieser tage|(?:am |seit )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:abend|morgen|mittag|vormittag|nachmittag)?|kürzlich|soeben|nun|jetzt|ab sofort|mit sofortiger wirkung|zum (?:jahresende|monatsende|saisonende|\d)|ende (?:des jahres|des monats|der saison)|nächste[rsn]? (?:jahr|monat|woche)|kommende[nrs]?|künftig|überraschend|vergangene woche|letzte woche|am wochenende)\b"
    ),
    simple_past=re.compile(
        r"\b(?:verließ|verliess|verließen|trat|traten|schied|schieden|legte|legten|gab|gaben|ging|gingen|wechselte|hörte|zog|kündigte|räumte|stieg|warf|nahm|verabschiedete)\b"
    ),
    perfect=re.compile(r"\b(?:hat|haben|ist|sind|wird|werden|will|muss|worden)\b"),
    present_inside=re.compile(
        r"\b(?:verlässt|tritt|legt|scheidet|hört|gibt|zieht|geht|wechselt|kündigt|räumt|wird|werden|will|ist|hat|haben|sind|muss|soll)\b"
    ),
    present_before=re.compile(r"\b(?:wird|werden|will|soll)\b[^.;]{0,60}$"),
    spares_recall=re.compile(
        r"\b(?:hat|haben|ist|wird|werden|verlässt|tritt|legt|scheidet|hört|gibt|zieht|geht|wechselt|will|muss|trennt)\b"
    ),
    recalls=re.compile(
        r"^(?:\W*)(?:zuvor|davor|vor ihm|vor ihr|bereits (?:im|vor|19|20)|schon (?:im|vor|19|20)|früher|in der vergangenheit|im (?:vergangenen|letzten|vorigen) jahr|ihr vorgänger|sein vorgänger|letztes jahr|damals)\b"
    ),
    since=re.compile(
        r"\bseit (?:dem jahr )?(?:[a-zäöü]+ )?(?:19|20)\d\d|\b(?:angefangen|gewählt|gekommen)\b"
    ),
    says=re.compile(
        r"^(?:, [^.;:]{1,60},)? (?:hat |habe )?(?:auch )?(?:sagte|sagt|erklärte|teilte|betonte|schrieb|schreibt|kündigte|bestätigte|verkündete|meinte|gab)\b"
    ),
    pronoun=re.compile(r"\b(?:er|sie|der|die|den|seine?|ihre?|dieser|ihn)\b"),
    relative="der die",
    other_leave=re.compile(
        r"\b(?:elternzeit|mutterschutz|babypause|vaterschaft|karenz|sabbatical|sabbatjahr|auszeit|beurlaubung|unbezahlten urlaub|krankgeschrieben|urlaub|bildungskarenz|strampler|wiederkomme|komme wieder|bin ich wieder)\b"
    ),
    private_last_day=re.compile(
        r"\b(?:urlaubs?tag|schultag|ferientag|der (?:therapie|chemo|reise|kur|reha|quarantäne|ferien)|des (?:urlaubs|jahres|sommers|schuljahres|abiturs)|im (?:urlaub|alten jahr|krankenhaus)|in (?:quarantäne|der schule|rom|paris|london))\b"
    ),
    platforms=words(
        "twitter facebook instagram tiktok snapchat reddit linkedin xing youtube medium substack tumblr flickr gmail whatsapp spotify netflix windows android ios iphone mac ubuntu chrome firefox evernote dropbox wordpress blogger quora discord slack x pinterest telegram studivz google linux sky vodafone telekom"
    ),
    list_heading=re.compile(
        r"\b(?:abgänge|verabschiedet|ausgeschieden|verlassen|ausscheidend\w*|ruhestand|zu- und abgänge|verabschieden)\b"
    ),
)
