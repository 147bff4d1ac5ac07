"""German ways to say where somebody works, and as what."""

from __future__ import annotations

import re

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.language import Workplaces
from scraper.detect.naming import introduces

_P, _O, _R = (
    f"(?P<p>[{PERSON}{NAME}])",
    f"(?P<o>[{ORGANIZATION}{NAME}])",
    f"(?P<r>{ROLE}(?: (?:und|sowie) {ROLE})?)",
)
_T = r"(?:(?:herrn?|frau|dr\.|prof\.|dipl\.-ing\.|mag\.|pd|privatdozent) ){0,3}"
_OF = r"(?:der|des|von|vom|von der|bei|bei der|beim|am|an der|im|in der|für|für den|für die|für das|der firma|des vereins|des verlags)"
_ADJ = r"(?:[a-zäöüß-]+ ){0,3}?"

WORKPLACES = Workplaces(
    profile=introduces(r"bei|beim|von|vom|für|im|@", r"der |dem |den |die |das "),
    bystander_after=re.compile(r" (?:berichtet|meldet|schreibt|erfuhr|berichtete)\b"),
    bystander_before=re.compile(
        r"\b(?:(?:ruf|wechsel\w*|geht|zieht|umzug|zog) nach|gegen|gegenüber|laut|(?:sagte|teilte)(?: er| sie)?|(?:niederlage|pleite|sieg|derby|spiel|remis) (?:gegen|über|bei|beim|in)|eigentümer(?:in)?|eigner(?:in)?|mutterkonzern|mutter|tochter|kunden wie|konkurrent(?:in|en)?) (?:den |dem |die |der |das )?$"
    ),
    before=(
        (
            re.compile(
                r"\bjahre? (?:lang )?(?:war|habe|hab|arbeitete|bin|durfte) ich (?:[a-zäöü]+ ){0,3}?(?:bei|beim|in|im|am|an|für)(?: (?:der|dem|den|die|das))?(?: [a-zäöüß-]+){0,2} $"
            ),
            90,
            30,
        ),
        (
            re.compile(
                r"\b(?:(?:ab|zum|im|am) [a-zäöü0-9. ]{2,20} (?:bin|werde|arbeite|beginne|starte|fange|wechsle) ich|(?:wechsle|wechsele|gehe|heuere) (?:ich )?|ich werde|neuer arbeitgeber|neue stelle|neuen job)\b[^.;]{0,50}$"
            ),
            90,
            -20,
        ),
        (
            re.compile(
                r"\b(?:davor|zuvor|vorher|früher|ehemals|studierte|studiert|studium|promovierte|begann (?:seine|ihre|meine) (?:karriere|laufbahn)|ausbildung|war (?:er|sie|ich) (?:bei|für|in))\b"
            ),
            200,
            -8,
        ),
        (
            re.compile(
                r"(?:\b(?:verlässt|verlasse|verlassen|verließ|abschied (?:von|bei|beim)|(?:letzte[rsnm]?|letztes) [a-zäöüß]{2,20} (?:bei|beim|in|im|am|an|für|mit|als \ue004)|zeit (?:bei|beim|am|im|in|an)|jahre[n]? (?:bei|beim|für|im|am|in|an)|rücktritt (?:von|bei)|ausscheiden (?:aus|bei)|kündigung (?:bei|beim)|tschüss,?|goodbye,?|adieu,?|ciao,?(?: ciao)?|servus,?|austritt aus|kapitel)(?: der| dem| den| die| das)?(?: [a-zäöüß-]+){0,2} )$"
            ),
            55,
            30,
        ),
        (
            re.compile(
                r"(?:\b(?:(?:habe|bin|war|arbeite|arbeitete|arbeiten|gearbeitet|angefangen|angestellt|beschäftigt|tätig|job|stelle|team|kollegen|kolleginnen|leute|mitglieder|chefs?|leben|mitarbeiter|redaktion|abteilung|arbeit|geschäftsführung|vorstand|ehrenamt) (?:ich )?(?:(?:von|bei|beim|in|im|am|an|für|des|der)(?: der| dem)?)|gekommen zu|gehöre zu|mitglieder des|freunde des|liebe)(?: der| dem| des)?(?: [a-zäöüß-]+){0,2} )$"
            ),
            60,
            14,
        ),
        (
            re.compile(
                r"\b(?:wechselt?|wechsle|wechselte|zum|zur|zu|geht|gehe|heuert|konkurrenten|anheuern|nach|spiel gegen|gegen|interview mit|laut|sagte|gegenüber|wie|von|foto|quelle|studium an|über)(?: der| dem| den| die)? $"
            ),
            30,
            -4,
        ),
        (re.compile(r"\b(?:bei|beim|bei der|bei den|innerhalb) $"), 20, 9),
        (re.compile(r"\b(?:im|in der|am|an der|für|für die|für den|vom|der|des) $"), 20, 3),
    ),
    after=(
        (
            re.compile(
                r"^(?:s? ?-?\ue004|-(?:team|chef|vorstand|redaktion|spitze|führung|belegschaft|mitarbeiter)| (?:team|kollegen|verliert|trennt|teilte|muss|gab|hat|verabschiedet|sucht|entlässt))"
            ),
            6,
        ),
    ),
    small=re.compile(
        r"\b(?:[Bb]etreuung|[Pp]flege|[Ww]artung|[Mm]aintainer(?:schaft)?|[Pp]rojekts?|[Ee]ntwicklung|[Aa]rbeit an|Zeit bei|Tag bei) (?:von |des |der |bei )?(?P<name>[a-z][\w.-]{2,24})\b"
    ),
    affiliations=tuple(
        (re.compile(pattern), weight)
        for pattern, weight in (
            (rf"{_O}s?(?:-| ){_ADJ}{_R},? {_T}{_P}", 3.2),
            (rf"{_R} {_OF} {_ADJ}{_O},? {_T}{_P}", 3.0),
            (
                rf"{_P},? (?:\(\d\d\),? |\d\d, )?(?:der |die |ein |eine |bisher |bislang |zuletzt |derzeit |seit \d{{4}} |langjährige[rn]? |bisherige[rn]? |noch ){{0,2}}{_R},? {_OF} {_ADJ}{_O}",
                3.0,
            ),
            (
                rf"{_P} (?:ist|war|wird|wurde|arbeitet|arbeitete|amtiert)(?: [^.;:{PERSON}]{{0,40}}?)? {_R} {_OF} {_ADJ}{_O}",
                2.2,
            ),
            (rf"{_P} \((?:{_R}(?:,| bei|,? {_OF})? )?{_O}\)", 2.6),
            (rf"{_P} \({_R}\)", 1.8),
            (
                rf"{_P}[^.;:{PERSON}]{{0,60}}? als (?:[a-zäöüß]+ ){{0,2}}{_R}(?: {_OF} {_ADJ}{_O})?",
                2.2,
            ),
            (rf"{_P} (?:verlässt|verließ|hat|wird|will) (?:die |den |das )?{_O}", 1.8),
            (
                rf"{_P} (?:leitet|leitete|führt|führte|steht|stand|gehört|gehörte|arbeitet|kam|trainiert|trainierte)[^.;:{PERSON}]{{0,60}}? {_O}",
                1.4,
            ),
            (rf"{_R},? {_T}{_P}", 1.6),
            (
                rf"{_P}, (?:der |die |sein |ihr |seine |ihre |[a-zäöüß]+ )?{_R}(?!,? [{PERSON}{NAME}])",
                1.8,
            ),
            (
                rf"(?:bei|beim|bei der|im|vom|von|aus) {_ADJ}{_O} (?:[^.;:{PERSON}]{{0,40}}? )?(?:{_R} )?{_T}{_P}",
                1.6,
            ),
            (rf"{_P} (?:von|vom|von der|aus|beim|bei|bei der) {_ADJ}{_O}", 1.2),
        )
    ),
    shared_role=re.compile(
        rf"(?P<r>{ROLE}) (?P<people>[{PERSON}{NAME}](?:(?:,|,? und) [{PERSON}{NAME}]){{1,12}})"
    ),
    former=re.compile(r"ehemalig|früher|ex-|einstig"),
)
