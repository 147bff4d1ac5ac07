"""Dutch wordings of posts, teams, lengths of service, last days, destinations and reasons."""

from __future__ import annotations

import re

from scraper.detect.language import Careers
from scraper.detect.words import words

CAREERS = Careers(
    becomes_before=re.compile(r"\bom (?:[a-zë]+ ){0,2}$|\b(?:zij|hij|ze) wordt $"),
    own_role_before=re.compile(
        r"(?:\b(?:als|ik ben|ik was|was ik|ben ik|functie van|rol als|werk als|tijd als|baan als|jullie|uw|was ik er|gewoon een|deze|dit is .{1,20} voor een) (?:(?:jullie|uw|de|het|een|er|je) )?(?:[a-zëï-]+ )?$)"
    ),
    latest_role_before=re.compile(
        r"\b(?:daarna|later|laatst|laatstelijk|ten slotte|uiteindelijk|de laatste [a-z]+ jaar|toen|inmiddels) als (?:[a-zëï-]+ ){0,2}$"
    ),
    next_role_before=re.compile(
        r"\b(?:word|begin|start|nieuwe|straks|volgende|per [a-z0-9 ]{1,15}(?:ben|word)|feliciteer|bedankt|vraag|opvolger)\b[^.;]{0,40}$"
    ),
    taken_up_before=re.compile(
        r"\b(?:als|tot|nieuwe|wordt|de nieuwe|benoemd tot) (?:[a-zëï-]+ ){0,2}$"
    ),
    their_role_before=re.compile(
        r"(?:\b(?:als|tot|de|het|een|zijn|haar|onze|is|was|wordt|functie van|post van) (?:[a-zëï-]+ )?|^|, )$"
    ),
    role_field=re.compile(
        r" (?:textiel|service|inkoop|verkoop|marketing|sport|cultuur|onderzoek|communicatie|personeelszaken|hr|it|ict|finance|financiën|economie|buitenland|binnenland|techniek|onderwijs|zorg|wonen|operaties|productie|redactie|muziek|digitaal|innovatie)(?=[.,;:)\n]|$| [a-z(])"
    ),
    teams=(
        re.compile(
            r"\b(?:[Aa]fdeling|[Tt]eam|[Rr]edactie) (?P<team>[A-Z][\w&+-]*(?: (?:en |& )?[A-Z][\w&+-]*){0,2})"
        ),
        re.compile(
            r"\b(?:[Ll]eidt|[Ll]eidde|[Hh]oofd van|leiding over) (?:de|het) (?P<team>[a-zëï-]+(?:afdeling|team|redactie))"
        ),
    ),
    team_sentence=re.compile(
        r"\b(?:leid\w*|hoofd|team|afdeling|redactie|werk\w*|lid|verantwoordelijk)\b"
    ),
    no_teams=words("hele oude nieuwe mijn ons kleine grote de het"),
    career=re.compile(
        r"\b(?:kwam|werd|begon|startte|richtte|gekozen|benoemd|aangesteld|leidt|leidde|sinds|werkte|aangetreden|stond|ging|bouwde)\b"
    ),
    tenure_signs=(
        (re.compile(r"^(?:na |al |ruim |bijna |zo'n |het was |sinds ){0,3}$"), "before", 1.0),
        (re.compile(r"^[,.]"), "after", 0.5),
        (
            re.compile(
                r"^,?(?: lang)?,? ?(?:bij|in|aan|voor|als|op|aan het roer|werk\w*|heb|heb ik|heeft|gaat|ga|stopt|verlaat|vertrekt|neemt|in dienst|dienst|er\b|hier|en \d|trainer|kievit|de leiding|stond|zit|geleid|verbonden|zegt|aan \ue002|vol\w*|bijzonder|gewerkt|zwaait)\b"
            ),
            "after",
            1.5,
        ),
        (
            re.compile(
                r"(?:\bna (?:bijna|ruim|meer dan|zo'n|ongeveer|krap|precies|in totaal|maar liefst|een kleine)?|\b(?:bijna|ruim|meer dan|zo'n|krap|al|stond|was|werkte|in|de laatste|haar|zijn|mijn|er|het was|van|deze) ?) ?$"
            ),
            "before",
            1.4,
        ),
        (re.compile(r"\b(?:ik|mijn|hier|dienst|roer|werk\w*|leidde?)\b"), "whole", 0.5),
        (
            re.compile(
                r"^ geleden\b[^.;]{0,60}\b(?:kwam|begon|startte|kwamen|aangenomen|aantrad|over)\b|^ geleden (?:kwam|begon)"
            ),
            "after",
            2.4,
        ),
        (re.compile(r"^(?:ruim|bijna|zo'n)? ?\W*$"), "start", 1.0),
        (
            re.compile(r"^ (?:ervaring|zelfstandig)\b|^ (?:als|in de) (?:student|kind)"),
            "after",
            -2.0,
        ),
        (re.compile(r"^[^.]{0,40}\b(?:ervaring|sector|branche)\b"), "after", -1.2),
        (
            re.compile(
                r"\b(?:opvolger|contract|leeftijd|daarvoor|waar (?:ze|hij|zij)|nog|voor|eerst|benoemd voor)\b[^.;]{0,12}$"
            ),
            "before",
            -1.4,
        ),
    ),
    never_tenure_before=re.compile(
        r"\b(?:contract (?:van|voor|tot)|voor (?:nog|de komende|de volgende)|komende|volgende|over|binnen|eerste|elke|iedere|veroordeeld tot|per|nog|leeftijd van)(?: (?:ongeveer|zo'n|ruim|de))* ?$"
    ),
    start_year=re.compile(
        r"\b(?:(?:sinds|begon|begonnen|kwam|startte|gestart|trad|aangetreden|benoemd|gekozen|stond|ging|was|werd|richtte|opgericht|bouwde|zat|in dienst|verkiezingen)(?: (?!tot|geboren)[a-zëï0-9'-]+){0,7}?,?(?: (?:in|sinds|vanaf|van))?(?: (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|het voorjaar van|de zomer van))?) (?P<year>(?:19|20)\d\d)\b(?! (?:vertrok|opstapte))"
    ),
    about_somebody=re.compile(r"\b(?:ik|mij|mijn|hij|zij|ze|wij)\b"),
    last_day=re.compile(
        r"\b(?:laatste [a-zëï]{0,15}(?:dag|uitzending|dienst|wedstrijd|preek)|(?:contract|termijn|opzegtermijn)\b[^.;]{0,40}(?:loopt|eindigt)|(?:blijft|blijf)[^.;]{0,40}\btot|uit dienst|tot eind|is nog tot)\b"
    ),
    effective_before=re.compile(
        r"\b(?:verla\w+|verliet|vertrek\w*|vertrok\w*|treed\w*|trad|leg\w*|stop\w*|stapt?\w*|zwaait?|neem\w*|nam|gaat?|gaan|ging|laatste|loopt|eindigt|eind|ontsla\w*|pensioen|functie|blijf\w*|tot|per|op|met ingang|ermee|dienst|draag\w*|geef\w*|weg|ingaat|straat|non-actief|trekt|afscheid|is|was|opgestapt|inleveren|schrappen|werd)\b"
    ),
    effective_after=re.compile(
        r"^[^.;:]{0,60}?\b(?:laatste|verla\w+|vertrek\w*|af\b|terug|neer|op\b|weg|stop\w*|einde|eindigt|ontsla\w*|afscheid|pensioen|mijn laatste|dicht|overdraag|schrapp\w*|loopt|opgezegd|gezet|gesteld)\b"
    ),
    told_before=re.compile(
        r"\b(?:zei|meldde|maakte|bekend|liet weten|schreef|kwam|gekozen|sinds|begint|begin|start|werd (?:hij|zij|ze)|benoemd|aangesteld|volgens|in februari|overgenomen|nieuw bij|opvolger|besluit|donderdag|wordt hij|wordt zij|vergadering)\b[^,;]{0,28}$"
    ),
    says_it_itself=re.compile(r"per direct|onmiddellijke|laatste"),
    future=re.compile(
        r"\b(?:zal|gaat|ga|wordt|op|per|volgende?|komende|vertrekt|treedt|legt|stopt|loopt|zwaait|hoop)\b"
    ),
    gone_before=re.compile(
        r"\b(?:verliet|vertrokken|opgestapt|ontslagen|verlaten|opgezegd|gestopt|afgetreden|is|was|werd|heeft|had|stapte|legde|gezet|heb|gesteld)\b[^.;]{0,50}$"
    ),
    reason=re.compile(
        r"\b(?P<reason>(?:omdat|want|vanwege|wegens|om (?:zich|me|meer)|om (?:persoonlijke|gezondheids|medische|privé)\w* ?redenen|op eigen verzoek|uit protest|na kritiek|na een (?:conflict|ruzie|verschil)|uit onvrede)\b[^.;:!?\n]{0,140})"
    ),
    destination=re.compile(
        r"\b(?:(?:stapt|stap|stapte|gaat|ga|gaan|vertrekt|verkast|verhuist|trekt|overstap)(?: [^.;:\ue001]{0,60}?)?? naar|verruilt? [^.;:]{1,40} voor|(?:begint|begin|start|gaat werken|aan de slag|werken|tekende|tekent|wordt (?:hij|zij|ze)?|rond)(?: [^.;:\ue001]{0,50}?)?? (?:bij|voor|met|aan|in)|(?:per|vanaf) [a-z0-9 ]{2,20} (?:begin|start|werk) ik bij|nieuwe werkgever(?: is)?)(?: (?:de|het|een|concurrent|rivaal|[a-zëï-]+)){0,3}? ['\"]?(?P<dest>[\ue002\ue003])"
    ),
    leaves_for=re.compile(
        r"\bom (?:(?:[a-zëï]+ ){0,3}?\ue004 (?:te worden )?(?:bij|van|in|aan|op|voor)|bij|voor|aan|naar)(?: (?:de|het))? (?P<dest>[\ue002\ue003])"
    ),
    is_next="nieuwe werkgever",
    hires=re.compile(
        r"(?P<dest>[\ue002\ue003])(?: heeft)?(?: [^.;:]{0,20})? (?:haalt|haalde|benoemt|benoemde|benoemd|strikt|trekt|verwelkomt)\b"
    ),
)
