"""German wordings of posts, teams, lengths of service, last days, destinations and reasons."""

from __future__ import annotations

import re

from scraper.detect.language import Careers
from scraper.detect.words import words

CAREERS = Careers(
    becomes_before=re.compile(
        r"\bum (?:[a-zäöüß]+ ){0,3}$|\bwird (?:er|sie)?(?:künftig|neuer?)? ?$"
    ),
    own_role_before=re.compile(
        r"(?:\b(?:als|ich bin|ich war|war ich|bin ich|amt als|amt des|amt der|stelle als|rolle als|job als|arbeit als|zeit als|tätigkeit als|funktion als|position als|euer|eure|ihr|ihre|mein amt als|wurde ich|bin ich|(?:seit|bis) (?:[a-zäöü]+ )?\d{4}) (?:(?:euer|eure|ihr|ihre|der|die|das|den|dem|ein|eine|einen|dein|deine|unser|unsere) )?(?:[a-zäöüß-]+ )?$)"
    ),
    latest_role_before=re.compile(
        r"\b(?:zuletzt|am ende|schließlich|danach|seither|inzwischen|mittlerweile) (?:dann )?als (?:[a-zäöüß-]+ ){0,2}$"
    ),
    next_role_before=re.compile(
        r"\b(?:werde|wechsle|wechsele|beginne|starte|fange|neuen?|künftig|nächste[rns]?|ab (?:mai|juni|juli|august|september|oktober|november|dezember|januar|februar|märz|april|morgen|montag|\d)|gratuliere|danke|frag|nachfolger)\b[^.;]{0,50}$"
    ),
    taken_up_before=re.compile(
        r"\b(?:als|zum|zur|neue[rn]?|wird|einen neuen|eine neue|der neue|die neue) (?:[a-zäöüß-]+ ){0,2}$"
    ),
    their_role_before=re.compile(
        r"(?:\b(?:als|zum|zur|der|die|den|dem|des|seine[nm]?|ihre[nmr]?|ein|eine|einen|unser|unsere|langjährige[rn]?|bisherige[rn]?|amt des|amt der|posten des|ist|war|wird) (?:[a-zäöüß-]+ )?|einen neuen |eine neue |^|, )$"
    ),
    role_field=re.compile(
        r" im (?:Rechenzentrum|Vertrieb|Einkauf|Verkauf|Lager|Labor|Marketing|Außendienst|Innendienst|Kundendienst|Controlling|Archiv|Lektorat|Sekretariat|Service|Support|Personalwesen|Gesellschaftsrecht|Kartellrecht|Steuerrecht|Bankrecht)\b| (?:für|Bereich|im Bereich|der Abteilung|des Bereichs|des Ressorts|der Sparte) (?:(?:die|den|das|Forschung und) )?[A-ZÄÖÜ][a-zäöüß-]{3,30}(?:(?: und|,) [A-ZÄÖÜ][a-zäöüß-]{3,25})?(?=[.,;:)\n]|$| [a-zäöüß(])"
    ),
    teams=(
        re.compile(
            r"\b(?:Abteilung|Bereich|Ressort|Team|Sparte|Referat|Redaktion|Lehrstuhl für) (?:„|\")?(?P<team>[A-ZÄÖÜ][\w&+-]*(?: (?:und |& )?[A-ZÄÖÜ][\w&+-]*){0,2})"
        ),
        re.compile(
            r"\b(?:[Ll]eitet|[Ll]eitete|[Ff]ührt|[Ff]ührte|[Ll]eitung|[Ll]eiterin|[Ll]eiter|[Cc]hef|[Cc]hefin) (?:das |die |den |der |des )(?P<team>[A-ZÄÖÜ][\w-]*(?:ressorts?|abteilung|team|sparte|redaktion|referats?))"
        ),
    ),
    team_sentence=re.compile(
        r"\b(?:leite\w*|führ\w*|leiter\w*|chef\w*|abteilung|ressort|team|gehör\w*|arbeit\w*|mitglied|leitung|verantwort\w*)\b"
    ),
    no_teams=words("das die der ganze gesamte neue alte kleine große tolle"),
    career=re.compile(
        r"\b(?:kam|wurde|begann|startete|übernahm|gründete|gewählt|berufen|trat|wechselte|stieg|leitete|führt\w*|seit|arbeitete|eingestellt|aufgestiegen|ernannt|promoviert)\b"
    ),
    tenure_signs=(
        (
            re.compile(
                r"^(?:nach |seit |knapp |fast |rund |über |gut |etwa |(?:es|das) waren ){0,3}$"
            ),
            "before",
            1.0,
        ),
        (re.compile(r"^[,.]"), "after", 0.5),
        (
            re.compile(
                r"^,?(?: lang| hindurch| über)?,? ?(?:bei|beim|in|im|am|an|als|für|auf|an der|mit|war|habe|habe ich|bin|verlässt|verlasse|geht|gehe|hört|tritt|an der spitze|im amt|im dienst|dienst|tätigkeit|jährige|leitete|leitet|führte|gehört|gehörte|lang|stand|saß|hier|zugehörigkeit|betriebs\w+|ist schluss|scheidet|wechselt|verabschiedet|und \d|kapitän|trainer|kehrt|endet|gibt|legt|packt|zieht|lassen|landi)\b"
            ),
            "after",
            1.5,
        ),
        (
            re.compile(
                r"(?:\bnach(?: (?:fast|beinahe|nahezu|über|mehr als|gut|rund|knapp|etwa|genau|insgesamt|nur|ungefähr|ca\.|zirka|exakt|gerade|den|diesen|gerade einmal|nunmehr|bald))?(?: als)?|\b(?:fast|beinahe|über|mehr als|gut|rund|knapp|seit|insgesamt|seit (?:fast|über|mehr als|gut|rund|knapp)|waren es|es waren|die letzten|in den|meine|seine|ihre|diese|in|hat|habe|hatte|genau|für) ?) ?$"
            ),
            "before",
            1.4,
        ),
        (
            re.compile(
                r"\b(?:ich|mein\w*|hier|amt|dienst|tätig|arbeit\w*|verbracht|leitete?|führte?)\b"
            ),
            "whole",
            0.5,
        ),
        (re.compile(r"\bvor (?:fast |über |rund |knapp |gut |mehr als )?$"), "before", -0.5),
        (
            re.compile(
                r"^[^.;]{0,50}\b(?:zu[mr]? [^.;]{0,20}(?:stieß|gekommen|kam|gestoßen|gewechselt)|angefangen|begonnen|begann|eingestiegen|gegründet|übernommen|übernahm|gestartet|eingetreten|anfing|gekommen)\b"
            ),
            "after",
            2.2,
        ),
        (
            re.compile(r"\bseit (?:fast |über |rund |knapp |gut |mehr als |nunmehr |jetzt )?$"),
            "before",
            0.6,
        ),
        (
            re.compile(r"^(?:\d+[/.)] ?)?(?:fast|knapp|rund|über|gut|etwa|genau)? ?\W*$"),
            "start",
            1.0,
        ),
        (
            re.compile(
                r"^ (?:berufserfahrung|erfahrung|selbstständig\w*|studium|ausbildung)\b|^ (?:als|in der) (?:schüler|student|kind|selbst)"
            ),
            "after",
            -2.0,
        ),
        (re.compile(r"^[^.]{0,40}\b(?:branche|erfahrung|jünger|älter)\b"), "after", -1.5),
        (
            re.compile(
                r"\b(?:nachfolger\w*|vertrag|alter|davor|zuvor|noch|weitere[n]?|erst in|läuft noch|für (?:weitere|die nächsten))\b[^.;]{0,15}$"
            ),
            "before",
            -1.5,
        ),
    ),
    never_tenure_before=re.compile(
        r"\b(?:alter von|vertrag (?:über|bis|für)|für (?:die )?(?:weitere|nächsten|kommenden)|in den (?:nächsten|kommenden)|nächsten|kommenden|noch|erste[nr]?|weitere|binnen|innerhalb von|alle|verurteilt zu|jeder|pro)(?: (?:etwa|rund|mindestens|die|zwei bis))* ?$"
    ),
    start_year=re.compile(
        r"\b(?:(?:seit|angefangen (?:hat|habe|hatte)?(?: (?:ich|sie|er))?|begann|begonnen|gestartet|kam|gekommen|stieß|trat|eingetreten|übernahm|übernommen|gewählt|gewählt habt ihr mich|wurde|berufen|gegründet|gründete|amtiert(?:e)? seit|dabei seit|war|leitete|geleitet|führte|ich|er|sie|hatte|abteilung|haus|stand ich|amt|ernannt)(?: (?!bis|geboren)[a-zäöüß0-9\"-]+){0,7}?,?(?: (?:im jahr|im jahre|im|seit|ab|in))?(?: (?:dem )?(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|sommer|herbst|winter|jahr))?) (?P<year>(?:19|20)\d\d)\b(?! (?:verlassen|zurück|ausgeschieden|gegangen|gewechselt))|\bvon (?P<year2>(?:19|20)\d\d) bis\b".replace(
            "|\\bvon (?P<year2>(?:19|20)\\d\\d) bis\\b", ""
        )
    ),
    about_somebody=re.compile(r"\b(?:ich|mich|mir|mein\w*|er|sie|wir)\b"),
    last_day=re.compile(
        r"\b(?:letzte[rns]? [a-zäöüß]{0,18}(?:tag|sendung|schicht|dienst|konzert|spiel)|(?:vertrag|mandat|amtszeit)\b[^.;]{0,40}(?:läuft|endet)|(?:bleibt|bleibe)[^.;]{0,40}\bbis|ist (?:für [^.;]{0,40} )?schluss|freigestellt|wirksam|wirkung)\b"
    ),
    effective_before=re.compile(
        r"\b(?:verl[aä]\w+|verließ|tritt|trat|legt|lege|leg|scheide\w*|schied|hör\w*|gibt|gebe|gab|zieh\w*|geht|gehe|gehen|kündig\w*|letzte\w*|läuft|endet|ende|entlassen|freigestellt|abberufen|getrennt|trennt|ausscheid\w*|ruhestand|rücktritt|räum\w*|amt|bleibt|bleibe|bis|per|zum|mit|aufhör\w*|schluss|ab|bin ich|werde ich|rente|pension|entband|entbind\w*|entbunden|widerr\w+|überlässt|verabschiedet|stelle|packt|steig\w*|nicht (?:mehr|wieder)|war|wird|teilte)\b"
    ),
    effective_after=re.compile(
        r"^[^.;:]{0,60}?\b(?:auslaufende\w*|letzte[rsn]?|verl[aä]\w+|zurück|nieder|aus\b|auf\b|ab\b|schluss|ende|endet|gehe?n?|geht|entlassen|gekündigt|freigestellt|ausscheid\w*|kündig\w*|widerruf\w*|abberuf\w*|verabschiedet|mitgeteilt|wegf\w+|aufgaben|zu ende|ruhestand|rente|getrennt|übergibt|überlässt|sperren)\b"
    ),
    told_before=re.compile(
        r"\b(?:sagte|teilte|mitteilte|erklärte|bekannt|bestätigte|berichtet\w*|meldete|schrieb|kam|gewählt|seit|übernimmt|beginnt|startet|wurde er|wurde sie|eingestellt|angefangen|gegründet|ernannt|laut|wie|stand|las|angekündigt|neu bei|wechselt|wechsle|nachfolge|vom|entscheidung|sitzung)\b[^,;]{0,28}$"
    ),
    says_it_itself=re.compile(r"sofort|letzte|heutigen tag"),
    future=re.compile(
        r"\b(?:wird|werde|werden|will|zum|nächste\w*|kommende\w*|künftig|soll|verlässt|geht|läuft|tritt|legt|scheidet|hört|gibt)\b"
    ),
    gone_before=re.compile(
        r"\b(?:verließ|zurückgetreten|entlassen|verlassen|gekündigt|gegangen|ausgeschieden|verabschiedet|getrennt|entband|war|hat|wurde|trat|legte|hatte)\b[^.;]{0,50}$"
    ),
    reason=re.compile(
        r"\b(?P<reason>(?:weil|da (?:er|sie|ich)|um (?:sich|mich|mehr)|wegen|aufgrund|aus (?:persönlichen|gesundheitlichen|familiären|privaten|wirtschaftlichen|beruflichen|alters\w*) gründen|aus gesundheitsgründen|aus altersgründen|auf eigenen wunsch|aus protest|im streit|nach (?:einem |dem )?(?:streit|zerwürfnis|machtkampf)|nach der affäre|betriebsbedingt)\b[^.;:!?\n]{0,140})"
    ),
    destination=re.compile(
        r"\b(?:(?:wechselt|wechsle|wechsele|wechselte|wechseln|geht|gehe|gehen|ging|zieht)(?: [^.;:\ue001]{0,60}?)?? (?:zum?|zur|zu den|in das|ins|an das|an die|in die|nach)|(?:zum|zur|zu)(?= [^.;:]{1,50} (?:wechseln|wechselt|gewechselt|gehen|geht|gegangen))|(?:übernimmt|übernehme)(?: (?:er|sie|ich))? (?:den|die|das) [a-zäöüß-]+ (?:der|des|beim?|von|vom)|(?:schreibe|arbeite) ich (?:für|bei|beim)|(?:neue[nrs]?|nächste[nrs]?) (?:aufgaben?|stelle|job|herausforderung(?:en)?|position|rolle) (?:bei|beim|in)|(?:heuert|anheuern|beginnt|beginne|startet|starte|fängt|fange|unterschreibt|unterschrieb|arbeitet künftig|arbeite künftig|bin ich|werde ich|übernehme ich|arbeite ich|beginne ich|starte ich|fange ich|wird (?:er|sie)?|neuer arbeitgeber(?: ist| heißt)?|übernimmt (?:er|sie)?|künftig|einen? (?:firma|unternehmen|startup|start-up) namens|bei einer firma namens|schließt sich|schließe mich)(?: [^.;:\ue001]{0,60}?)?? ?(?:bei|beim|bei der|für|für die|an der|am|im|in der|namens|dem|der)?)(?: (?:einem|einer|der|dem|den|die|das|schweizer|deutschen|rivalen|konkurrenten|wettbewerber|firma|namens|[a-zäöüß-]+)){0,3}?(?: \")? \"?(?P<dest>[\ue002\ue003])"
    ),
    leaves_for=re.compile(
        r"\bum (?:(?:[a-zäöüß]+ ){0,4}?\ue004 (?:bei|beim|der|des|von|am|an der|im|in)|bei|beim|für|zum?|zur)(?: (?:der|dem|die|das|den))?(?: [a-zäöüß-]+){0,2}? (?P<dest>[\ue002\ue003])"
    ),
    is_next="neuer arbeitgeber",
    hires=re.compile(
        r"(?P<dest>[\ue002\ue003])(?: hat)? (?:holt|holte|verpflichtet|verpflichtete|wirbt|engagiert|gewinnt|ernennt|beruft|stellt|begrüßt|bekommt)\b"
    ),
)
