"""Swedish wordings of posts, teams, lengths of service, last days, destinations and reasons."""

from __future__ import annotations

import re

from scraper.detect.language import Careers
from scraper.detect.words import words

CAREERS = Careers(
    becomes_before=re.compile(r"\bför att (?:bli|tillträda som) (?:ny )?$"),
    own_role_before=re.compile(
        r"(?:\b(?:som|jag är|jag var|var jag|är jag|jag har varit|rollen som|jobb som|tid som|varit|vara|er|ert|längre vara) (?:(?:er|en|ett|den) )?(?:[a-zåäö-]+ )?$)"
    ),
    latest_role_before=re.compile(
        r"\b(?:senast|sist|därefter|sedan|slutligen|numera|till slut|på slutet) som (?:[a-zåäö-]+ ){0,2}$"
    ),
    next_role_before=re.compile(
        r"\b(?:blir|börjar|ny|nya|nästa|ska bli|från och med|grattis|tack|fråga|efterträdare|vice)\b[^.;]{0,40}$"
    ),
    taken_up_before=re.compile(
        r"\b(?:som|till|ny|nya|blir|ny tillförordnad|den nya|utsedd till|sin nya) (?:[a-zåäö-]+ ){0,2}$"
    ),
    their_role_before=re.compile(
        r"(?:\b(?:som|till|sin|sitt|dess|är|var|blir|posten som|rollen som|varav [a-zåäö0-9]+ som) (?:[a-zåäö-]+ )?|^|, )$"
    ),
    role_field=re.compile(
        r" (?:för|inom) (?:forskning|försäljning|marknad|ekonomi|kommunikation|hållbarhet|sport|kultur|teknik|utveckling|digitala? [a-zåäö]+)(?=[.,;:)\n]|$| [a-zåäö(])"
    ),
    teams=(
        re.compile(
            r"\b(?:[Aa]vdelningen|[Tt]eamet|[Rr]edaktionen|[Ee]nheten) (?P<team>[A-ZÅÄÖ][\w&+-]*(?: (?:och |& )?[A-ZÅÄÖ][\w&+-]*){0,2})"
        ),
        re.compile(
            r"\b(?:[Ll]eder|[Ll]edde|[Cc]hef för|[Aa]nsvarig för) (?P<team>[a-zåäö-]+(?:avdelningen|teamet|redaktionen|enheten))"
        ),
    ),
    team_sentence=re.compile(
        r"\b(?:led\w*|chef\w*|team\w*|avdelning\w*|redaktion\w*|jobba\w*|medlem|ansvar\w*)\b"
    ),
    no_teams=words("hela gamla nya min vår lilla stora"),
    career=re.compile(
        r"\b(?:kom|blev|började|startade|grundade|valdes|utsågs|anställdes|leder|ledde|sedan|jobbade|tillträdde|rekryterades|lett|haft)\b"
    ),
    tenure_signs=(
        (
            re.compile(r"^(?:efter |i |nästan |drygt |snart |över |tack för |hela ){0,3}$"),
            "before",
            1.0,
        ),
        (re.compile(r"^[,.]"), "after", 0.5),
        (
            re.compile(
                r"^,? ?(?:på|hos|i|som|vid|för|blev det|lämnar|slutar|går|avgår|är det|har|hon har|han har|får räcka|utan|med|hållit|där|vid rodret|var det|och \d|tar|kliver|i bolaget|i tjänst\w*|varav)\b"
            ),
            "after",
            1.5,
        ),
        (
            re.compile(
                r"(?:\befter(?: (?:nästan|drygt|över|mer än|ungefär|närmare|hela|totalt|knappt|snart|ca|cirka))?|\b(?:nästan|drygt|över|mer än|närmare|i|under|varit|jobbat|haft|de senaste|de sista|mina|sina|för|om|knappt|snart|hela) ?) ?$"
            ),
            "before",
            1.4,
        ),
        (
            re.compile(r"\b(?:jag|min|mitt|här|tjänst|jobbat|lett|varit|haft|vd|chef)\b"),
            "whole",
            0.5,
        ),
        (
            re.compile(
                r"^ sedan (?:började|kom|startade)\b|^ sedan\b[^.;]{0,40}\b(?:började|kom|startade|anställdes)"
            ),
            "after",
            2.2,
        ),
        (re.compile(r"^(?:nästan|drygt|över|snart)? ?\W*$"), "start", 1.0),
        (re.compile(r"^ (?:erfarenhet|som student|om man räknar)\b"), "after", -2.0),
        (re.compile(r"^[^.]{0,40}\b(?:erfarenhet|branschen)\b"), "after", -1.2),
        (
            re.compile(
                r"\b(?:efterträdare|kontrakt|ålder|dessförinnan|ytterligare|tio om|sitta i|på)\b[^.;]{0,12}$"
            ),
            "before",
            -1.2,
        ),
    ),
    never_tenure_before=re.compile(
        r"\b(?:kontrakt på|i ytterligare|kommande|nästa|om|inom|första|varje|dömd till|ytterligare|jämnt|fyllda|fyller)(?: (?:cirka|drygt|de))* ?$"
    ),
    start_year=re.compile(
        r"\b(?:(?:sedan|började|kom|startade|tillträdde|anställdes|valdes|utsågs|rekryterades|grundade|blev|ledde|lett|kört|starten|varit med|bildades|tog över)(?: (?!till|född)[a-zåäö0-9'-]+){0,6}?,?(?: (?:i|sedan|år|efter valet|under))?(?: (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|hösten|våren|sommaren|starten|påsken|valet))?) (?P<year>(?:19|20)\d\d)\b"
    ),
    about_somebody=re.compile(r"\b(?:jag|mig|min|mitt|han|hon|vi)\b"),
    last_day=re.compile(
        r"\b(?:sista [a-zåäö]{0,18}(?:dag|dagen|sändning|match|pass)|(?:kontrakt|förordnande|mandat|uppsägningstid)\w*\b[^.;]{0,40}(?:löper|går|till)|(?:stannar|kvarstår|kvar)[^.;]{0,40}\btill|avgången gäller|sista|uppsägningstid)\b"
    ),
    effective_before=re.compile(
        r"\b(?:lämna\w*|slut\w*|avgå\w*|avgick|går|gå|gick|kliver|sista|pension\w*|säger upp|uppsagd|sagt|löper|till|från|per|gäller|stannar|kvar\w*|den|blev|sparka\w*|köptes|avtackades|årsskiftet|vid|lämpar|arbetsbefriad|kom på|uppsägningstid|har|är|var)\b"
    ),
    effective_after=re.compile(
        r"^[^.;:]{0,60}?\b(?:sista|lämna\w*|slut\w*|avgå\w*|löper|går|uppsagd|pension|sparkad|avgången|mitt sista|ut\b|blev jag|var min|avtackades)\b"
    ),
    told_before=re.compile(
        r"\b(?:sade|säger|meddelade|berättade|skrev|kom|valdes|sedan|börjar|tillträder|anställdes|utsågs|enligt|började|efterträdare|pressmeddelande|framgår|blir|beslut|pressträff)\b[^,;]{0,28}$"
    ),
    says_it_itself=re.compile(r"omedelbar|sista"),
    future=re.compile(r"\b(?:ska|kommer|vid|nästa|kommande|slutar|lämnar|avgår|går|löper|blir)\b"),
    gone_before=re.compile(
        r"\b(?:lämnade|slutade|avgick|sparkat|sagt|lämnat|avgått|har|hade|var|blev|gick|köptes|avtackades|sparkades)\b[^.;]{0,50}$"
    ),
    reason=re.compile(
        r"\b(?P<reason>(?:eftersom|därför att|för att (?:ägna|få|kunna|göra|ta|bli|starta|lära)|på grund av|av (?:personliga|hälsoskäl|familjeskäl|privata|åldersskäl)|i protest|på egen begäran|efter (?:kritik|en konflikt|avslöjandena))\b[^.;:!?\n]{0,140})"
    ),
    destination=re.compile(
        r"\b(?:(?:går|gå|gick|byter|bytte|flyttar|tar klivet|tar steget|hoppar|börjar|börja|tillträder|värvas|blir|jobb|tjänst|klar)(?: [^.;:\ue001]{0,50}?)?? (?:till|på|hos|för|vid|i)|(?:i|från|den) [a-zåäö0-9 ]{2,20} börjar jag (?:på|hos)|(?:från|i) [a-zåäö]+ (?:hittar ni mig|ses vi|finns jag|är jag)(?: istället| i stället)? (?:på|hos|i)|ny arbetsgivare(?: är| blir)?)(?: (?:konkurrenten|rivalen|podden|[a-zåäö-]+)){0,2}? ['\"”]?(?P<dest>[\ue002\ue003])"
    ),
    leaves_for=re.compile(
        r"\bför att (?:(?:bli|börja som|tillträda som|ta över som) (?:[a-zåäö]+ ){0,2}?\ue004 (?:i|på|vid|hos|för|av)|(?:börja|jobba|arbeta|gå) (?:på|hos|vid|för|i|till)) (?P<dest>[\ue002\ue003])"
    ),
    is_next="ny arbetsgivare",
    hires=re.compile(
        r"(?P<dest>[\ue002\ue003])(?: har)?(?: [^.;:]{0,15})? (?:värvar|värvat|rekryterar|rekryterat|hittat|utser|utsett|anställer|får|hälsar)\b"
    ),
)
