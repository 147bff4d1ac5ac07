"""Swedish ways to say where somebody works, and as what."""

from __future__ import annotations

import re

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.language import Workplaces
from scraper.detect.naming import introduces

_P, _O, _R = (
    f"(?P<p>[{PERSON}{NAME}])",
    f"(?P<o>[{ORGANIZATION}{NAME}])",
    f"(?P<r>{ROLE}(?: och {ROLE})?)",
)
_OF = r"(?:för|på|hos|i|vid|av|inom)"
_ADJ = r"(?:[a-zåäö-]+ ){0,3}?"

WORKPLACES = Workplaces(
    profile=introduces(r"på|hos|vid|för|i|@"),
    bystander_after=re.compile(r" (?:rapporterar|skriver|avslöjar)\b"),
    bystander_before=re.compile(
        r"\b(?:mot|enligt|(?:säger|berättar) (?:han|hon)? ?(?:till|för)|till tidningen|ägaren?,?|moderbolaget,?|dotterbolag till|kunder som|konkurrenten,?) $"
    ),
    before=(
        (
            re.compile(
                r"\b(?:(?:i|från|den|till) [a-zåäö0-9 ]{2,20} (?:börjar|blir|tillträder|jobbar) jag|jag (?:går|börjar|ska börja) (?:[a-zåäö]+ ){0,2}(?:till|på|hos)|ny(?:a|tt)? (?:arbetsgivare|jobb))\b[^.;]{0,40}$"
            ),
            80,
            -20,
        ),
        (
            re.compile(
                r"\b(?:dessförinnan|tidigare|innan dess|studerade|började (?:sin|min) karriär)\b"
            ),
            200,
            -8,
        ),
        (
            re.compile(
                r"(?:\b(?:lämnar|lämnade|lämnat|lämna|farväl av|sista [a-zåäö]{2,18} (?:på|hos|i|vid|för|med)|(?:tid|år|åren|jobb|karriär|uppsagd|sagt upp mig|sagt upp sig|slutar|slutade|slutat|avsked|sparkad|avgång|avgår) (?:på|hos|i|från|vid|av)|hejdå,?|hej då,?|adjö,?)(?: [a-zåäö-]+){0,2} )$"
            ),
            50,
            30,
        ),
        (
            re.compile(
                r"(?:\b(?:jobbar|jobbat|jobbade|arbetar|arbetat|arbetade|anställd|började|kollegor|kollegerna|teamet|medlemmar|styrelsen|ledningen|redaktionen|\ue004|avdelning|kört [0-9a-zåäö:]+|livet|kära)(?: (?:där|jag))? (?:på|hos|i|för|vid|av|åt)(?: [a-zåäö-]+){0,2} )$"
            ),
            50,
            14,
        ),
        (
            re.compile(
                r"\b(?:till|konkurrenten|rivalen|mot|enligt|foto|källa|studier vid|som|om|från) $"
            ),
            25,
            -4,
        ),
        (re.compile(r"\b(?:på|hos|inom) $"), 12, 8),
        (re.compile(r"\b(?:i|för|vid|av) $"), 12, 2),
    ),
    after=(
        (
            re.compile(
                r"^(?:s? \ue004|s (?:[a-zåäö]+ )?\ue004|-\ue004| (?:sparkar|har sparkat|tappar|förlorar|tackar|meddelar|söker|säger upp|varslar|vill inte))"
            ),
            6,
        ),
    ),
    small=re.compile(
        r"\b(?:underhållet|ansvaret|skötseln|projektet|utvecklingen|tiden|dag|arbetet) (?:av |för |på |med |hos )?(?P<name>[a-z][\w.-]{2,24})\b"
    ),
    affiliations=tuple(
        (re.compile(pattern), weight)
        for pattern, weight in (
            (rf"{_O}s?(?:-| ){_ADJ}{_R},? {_P}", 3.2),
            (rf"{_R} {_OF} {_ADJ}{_O},? {_P}", 3.0),
            (
                rf"{_P},? (?:\(\d\d\),? |\d\d, )?(?:i dag |idag |nu |sedan \d{{4}} ){{0,2}}{_R},? {_OF} {_ADJ}{_O}",
                3.0,
            ),
            (rf"{_R},? {_P} (?:\([^)]{{1,40}}\) )?(?:på|i|vid|hos) {_ADJ}{_O}", 3.0),
            (rf"{_R} (?:i|på) {_O}, {_P}", 3.2),
            (
                rf"{_P} (?:är|var|blev|har varit|jobbar|arbetar)(?: [^.;:{PERSON}]{{0,30}}?)? {_R} {_OF} {_ADJ}{_O}",
                2.2,
            ),
            (rf"{_P} \((?:{_R}(?:,|,? {_OF})? )?{_O}\)", 2.4),
            (
                rf"{_P}[^.;:{PERSON}]{{0,60}}? som (?:[a-zåäö]+ ){{0,2}}{_R}(?: {_OF} {_ADJ}{_O})?",
                2.2,
            ),
            (rf"{_P} (?:lämnar|lämnade|lämnat|har lämnat) {_ADJ}{_O}", 1.8),
            (
                rf"{_P} (?:har lett|leder|ledde|tränar|kom|jobbar|gick|går|har haft)[^.;:{PERSON}]{{0,50}}? {_O}",
                1.2,
            ),
            (rf"{_R},? {_P}", 1.6),
            (rf"{_P}, (?:[a-zåäö]+ )?{_R}(?!,? [{PERSON}{NAME}])", 1.8),
            (rf"{_P} (?:på|hos|från|vid|i) {_ADJ}{_O}", 1.3),
            (rf"{_O}(?:s)? {_P}", 1.0),
        )
    ),
    shared_role=re.compile(
        rf"(?P<r>{ROLE}) (?P<people>[{PERSON}{NAME}](?:(?:,|,? och) [{PERSON}{NAME}]){{1,12}})"
    ),
    former=re.compile(r"förre|förra|före detta|f\.d|tidigare|dåvarande"),
)
