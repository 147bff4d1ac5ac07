"""German signs of who speaks: an I that leaves, or somebody who reports."""

from __future__ import annotations

import re

from scraper.detect.language import Narration

NARRATION = Narration(
    tagline=re.compile(
        r"^(?:Über (?:die Autorin|den Autor)|Zur (?:Autorin|Person)|Zum Autor):? (?P<name>[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+(?: (?:(?:de|van|von|der|den|da|do|di|del|la) )?[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+){1,3})"
    ),
    first_person=re.compile(r"(?<![\w'])(?:ich|mir|mich|mein(?:e|en|em|er|es)?)(?![\w'])"),
    third_person=re.compile(
        r"(?<![\w'])(?:er|sein(?:e|en|em|er|es)?|ihm|ihn|ihr(?:e|en|em|er|es)|sagte|sagt|erklärte|teilte|sprecher|sprecherin|laut|zufolge|hieß)(?![\w'])"
    ),
    title_speaks=re.compile(
        r"(?<![\w'])(?:ich|mein(?:e|en|em|er)?|mich|mir|wir|unser(?:e|em)?)(?![\w'])|^(?:tschüss|servus|adieu|ciao|auf wiedersehen|lebewohl|danke|abschied|und tschüss|goodbye|bye|macht's gut)\b"
    ),
    signature=re.compile(
        r"^(?:[-–—~ ]{0,3}|(?:[Mm]it )?(?:[\w]{2,14}[nm] )?(?:[Gg]r[uü](?:ß|ss)(?:e|en)?|Euer|Eure|Ihr|Ihre|Dein|Deine|LG|VG|MfG|Viele Grüße|Herzlich|Herzlichst|Liebe Grüße|Alles Liebe|Ciao|Danke|Tschüss|Servus|gez\.|Signed-off-by:)(?: aus \w+)?[,.!]? )(?P<name>[A-ZÄÖÜ][\w'’.-]+(?: [A-ZÄÖÜ][\w'’.-]+){0,3})(?:, [A-ZÄÖÜa-zäöü][\w. -]{3,40})?[.,!]?$"
    ),
    closing=re.compile(
        r"^(?:Herzlichst?|(?:Mit )?(?:[\w]{2,14}[nm] )?Gr[uü](?:ß|ss)(?:en?)?|(?:Mit )?(?:herzlichem|bestem|freundlichem) Gru(?:ß|ss)|Alles Gute|Bis bald|Macht's gut|In Verbundenheit|Auf bald)[,.!]?$"
    ),
    signed=re.compile(
        r"^(?:(?:Ihr|Ihre|Euer|Eure|Dein|Deine) )?(?P<name>[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’.-]+){0,3})[.,!]?$"
    ),
    byline=re.compile(
        r"^(?:.{0,60}\| ?)?(?i:von|autor(?:in)?:?|geschrieben von|verfasst von|text:|gepostet von|erstellt von)\s+(?P<name>[A-ZÄÖÜ][\w'’.-]+(?: [A-ZÄÖÜ][\w'’.-]+){1,3})\b",
    ),
    reply=re.compile(
        r"(?:\b(?:[Dd]anke|[Ll]iebe[r]?|[Mm]ach's gut|[Tt]schüss|[Aa]lles [Gg]ute|[Vv]iel [Ee]rfolg|[Ss]ervus|[Cc]iao|[Gg]lückwunsch|[Hh]allo|[Oo]hne dich)[,!]? |, (?=[A-ZÄÖÜÅ][a-zäöüßëïå]{2,14}[!.]?$))(?P<name>[A-ZÄÖÜ][a-zäöüß]+)\b(?=[!.,?]|$)"
    ),
    replies=re.compile(
        r"^(?:\d+ )?(?:kommentare?|antworten|reaktionen|schreibe einen kommentar|kommentieren|-{3,}$|\*\*\w|[\w .-]{2,30} (?:sagt|schrieb|meint)(?::|\.\.\.)?$)",
        re.IGNORECASE,
    ),
    lead_in=re.compile(
        r"\b(?:schrieb|schreibt|sagte|sagt|erklärte|erklärt|brief|mail|statement|nachricht|mitteilung|post|wortlaut|teilte|mit|so)\b[^.\n]{0,60}:?$"
    ),
    speaks=re.compile(
        r"\b(?:sagte|sagt|schrieb|schreibt|erklärte|erklärt|betonte|betont|teilte|so|meinte|meint|brief|mitteilung|nachricht|statement|post|tweet|mail|gab|ergänzte|kündigte|verkündete|begründete|zitieren|zitiert|wird .{0,20} zitiert)\b"
    ),
    pronoun=re.compile(
        r"\b(?:er|sie|sein(?:e|en|em|er|es)?|ihr(?:e|en|em|er|es)?|ihm|ihn|dieser|der \d\d-jährige|die \d\d-jährige)\b"
    ),
)
