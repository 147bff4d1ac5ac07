"""Dutch ways to say where somebody works, and as what."""

from __future__ import annotations

import re

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.language import Workplaces
from scraper.detect.naming import introduces

_P, _O, _R = (
    f"(?P<p>[{PERSON}{NAME}])",
    f"(?P<o>[{ORGANIZATION}{NAME}])",
    f"(?P<r>{ROLE}(?: en {ROLE})?)",
)
_T = r"(?:(?:mevrouw|dr\.|prof\.|mr\.|ir\.|drs\.|heer|meester|juf) ){0,2}"
_OF = r"(?:van|bij|voor|aan|in)(?: (?:de|het|een))?"
_ADJ = r"(?:[a-zëï-]+ ){0,3}?"

WORKPLACES = Workplaces(
    profile=introduces(r"bij|van|voor|@", r"de |het "),
    bystander_after=re.compile(r" (?:meldt|bericht|schrijft)\b"),
    bystander_before=re.compile(
        r"\b(?:(?:vertrek|ga|gaat|stap|stapt|vertrekt|verhuis|verhuist|overstap)(?: ik| hij| zij| ze)? naar|tegen|volgens|(?:nederlaag|verlies|zege|winst|duel) (?:tegen|bij|op|met)|vertelt?(?:de)?(?: hij| zij| ze)?(?: aan)?|zei(?: hij| zij| ze)? tegen|moederbedrijf,?|eigenaar,?|dochter van|klanten als|concurrent,?) (?:de |het )?$"
    ),
    before=(
        (
            re.compile(
                r"\b(?:(?:per|vanaf|in|op) [a-z0-9 ]{2,20} (?:ben|begin|start|werk|ga) ik|ik (?:ga|begin|start) (?:[a-z]+ ){0,3}(?:bij|naar|voor)|nieuwe (?:werkgever|baan))\b[^.;]{0,40}$"
            ),
            80,
            -20,
        ),
        (
            re.compile(
                r"\b(?:daarvoor|voorheen|eerder|vroeger|studeerde|studie|begon (?:zijn|haar|mijn) (?:carrière|loopbaan)|voorheen topman van)\b"
            ),
            200,
            -8,
        ),
        (
            re.compile(
                r"(?:\b(?:verlaat|verliet|verlaten|afscheid (?:van|bij)|laatste [a-zëï]{2,20} (?:bij|van|in|op|voor|aan)|(?:werk|tijd|jaar|jaren|periode) (?:bij|voor|aan|in|op)|vertrek(?:t)? (?:bij|van|uit)|weg bij|ontslag (?:genomen |ingediend )?bij|stop bij|stopt bij|ontslagen (?:bij|door)|zwaait af bij|vaarwel,?|dag,?)(?: (?:de|het))?(?: [a-zëï-]+){0,2} )$"
            ),
            50,
            30,
        ),
        (
            re.compile(
                r"(?:\b(?:werk|werkte|gewerkt|werkzaam|begonnen|begon|kwam (?:hij|zij|ze|ik)|kwam|collega's|team|leden|medewerkers|bestuur|directie|redactie|hoofd [a-z]+|\ue004|rechten|afdeling|leven|beste)(?: (?:er|ik))? (?:van|bij|voor|aan|in|op)(?: (?:de|het))?(?: [a-zëï-]+){0,2} )$"
            ),
            50,
            14,
        ),
        (
            re.compile(
                r"\b(?:naar|overstap naar|volgens|tegen|over|via|foto|bron|studie aan|zoals|concurrent)(?: (?:de|het))? $"
            ),
            30,
            -4,
        ),
        (re.compile(r"\b(?:bij|bij de|bij het|binnen) $"), 15, 8),
        (re.compile(r"\b(?:van|aan|voor|in|op)(?: (?:de|het))? $"), 15, 2),
    ),
    after=(
        (
            re.compile(
                r"^(?:'s? \ue004|-\ue004|s \ue004| \ue004|-(?:team|directie|bestuur)| (?:verliest|ontslaat|neemt|zegt|meldt|zoekt|heeft|moet|dankt|ziet))"
            ),
            6,
        ),
    ),
    small=re.compile(
        r"\b(?:onderhoud|beheer|maintainer|project|ontwikkeling|tijd|dag|werk) (?:van |bij |aan |op )(?P<name>[a-z][\w.-]{2,24})\b"
    ),
    affiliations=tuple(
        (re.compile(pattern), weight)
        for pattern, weight in (
            (rf"{_O}(?:'s|s)?(?:-| ){_ADJ}{_R},? {_T}{_P}", 3.2),
            (rf"{_R} {_OF} {_ADJ}{_O},? {_T}{_P}", 3.0),
            (
                rf"{_P},? (?:\(\d\d\),? |\d\d, )?(?:de |een |nu |nu nog |thans |sinds \d{{4}} ){{0,2}}{_R},? {_OF} {_ADJ}{_O}",
                3.0,
            ),
            (rf"{_R},? {_T}{_P} (?:\([^)]{{1,40}}\) )?(?:van|bij)(?: de| het)? {_ADJ}{_O}", 3.0),
            (
                rf"{_P} (?:is|was|werd|werkt|werkte)(?: [^.;:{PERSON}]{{0,40}}?)? {_R} {_OF} {_ADJ}{_O}",
                2.2,
            ),
            (rf"{_P} \((?:{_R}(?:,| bij|,? {_OF})? )?{_O}\)", 2.4),
            (
                rf"{_P}[^.;:{PERSON}]{{0,60}}? als (?:[a-zëï]+ ){{0,2}}{_R}(?: {_OF} {_ADJ}{_O})?",
                2.2,
            ),
            (rf"(?:\bbij|^bij) {_ADJ}{_O} [^.;{PERSON}]{{0,40}}?{_R} {_P}", 3.2),
            (rf"{_P} (?:verlaat|verliet) (?:de |het )?{_O}", 1.8),
            (
                rf"{_P} (?:leidt|leidde|trainde|staat|stond|werkt|werkte|kwam)[^.;:{PERSON}]{{0,60}}? {_O}",
                1.2,
            ),
            (rf"{_R},? {_T}{_P}", 1.6),
            (rf"{_P}, (?:de |een |[a-zëï]+ )?{_R}(?!,? [{PERSON}{NAME}])", 1.8),
            (rf"{_O} (?:verliest|raakt|ontslaat|neemt)[^.;:{PERSON}]{{0,50}}?(?:{_R} )?{_P}", 2.4),
            (rf"{_P} (?:van|bij|uit)(?: de| het)? {_ADJ}{_O}", 1.3),
        )
    ),
    shared_role=re.compile(
        rf"(?P<r>{ROLE}) (?P<people>[{PERSON}{NAME}](?:(?:,|,? en) [{PERSON}{NAME}]){{1,12}})"
    ),
    former=re.compile(r"voormalig|oud-|ex-|voorheen|toenmalig"),
)
