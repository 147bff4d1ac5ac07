"""Dutch signs of who speaks: an I that leaves, or somebody who reports."""

from __future__ import annotations

import re

from scraper.detect.language import Narration

NARRATION = Narration(
    tagline=re.compile(
        r"^(?:Over de (?:auteur|schrijver|schrijfster)):? (?P<name>[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+(?: (?:(?:de|van|von|der|den|da|do|di|del|la) )?[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+){1,3})"
    ),
    first_person=re.compile(r"(?<![\w'])(?:ik|mij|me|mijn|m'n|mezelf|mijzelf)(?![\w'])"),
    third_person=re.compile(
        r"(?<![\w'])(?:hij|zij|zijn|haar|hem|zegt|zei|aldus|volgens|woordvoerder|woordvoerster|meldt)(?![\w'])"
    ),
    title_speaks=re.compile(
        r"(?<![\w'])(?:ik|mijn|me|mij|wij|we|onze?)(?![\w'])|^(?:dag|afscheid|vaarwel|tot ziens|bedankt|doei|laatste|dag,?)\b"
    ),
    signature=re.compile(
        r"^(?:[-–—~ ]{0,3}|(?:[Mm]et )?(?:[a-z]{2,14}e )?(?:[Gg]roet(?:en|jes)?|Liefs|Hartelijk|Doei|Dag|Bedankt|Tot ziens|Uw|Jullie|Je|Hoogachtend|MVG|Mvg)[,.!]? |ds\. |dr\. )(?P<name>[A-Z][\w'’.-]*(?: (?:van|de|der|den|het|ten|ter|el|te|[A-Z][\w'’.-]*)){0,4})(?:, [\w. -]{3,40})?[.,!]?$"
    ),
    byline=re.compile(
        r"^(?i:door|van|auteur:?|geschreven door|geplaatst door|tekst:)[: ]\s*(?P<name>[A-Z][\w'’.-]+(?: (?:van|de|der|den|het|ten|ter|el|te|[A-Z][\w'’.-]+)){1,4})\b",
    ),
    reply=re.compile(
        r"(?:\b(?:[Bb]edankt|[Ss]ucces|[Dd]ank je(?: wel)?|[Dd]ag|[Hh]oi|[Ll]ieve|[Bb]este|[Hh]et ga je goed|[Vv]eel geluk|[Gg]efeliciteerd)[,!]? |, (?=[A-ZÄÖÜÅ][a-zäöüßëïå]{2,14}[!.]?$))(?P<name>[A-Z][a-zëï]+)\b(?=[!.,?]|$)"
    ),
    replies=re.compile(
        r"^(?:\d+ )?(?:reacties?|opmerkingen|geef een reactie|plaats een reactie|reageren|_{5,}|-{3,}$|[\w .-]{2,30} (?:zegt|schreef)(?::|\.\.\.)?$)",
        re.IGNORECASE,
    ),
    lead_in=re.compile(
        r"\b(?:schreef|schrijft|zei|zegt|brief|mail|verklaring|bericht|bericht|als volgt|luidt|persbericht)\b[^.\n]{0,60}:?$"
    ),
    speaks=re.compile(
        r"\b(?:zei|zegt|schreef|schrijft|vertelt|vertelde|aldus|meldt|meldde|laat|liet|brief|verklaring|bericht|post|tweet|mail|benadrukt|vindt|meent|legt uit|kondigde|kondigt|woorden)\b"
    ),
    pronoun=re.compile(r"\b(?:hij|zij|ze|zijn|haar|hem|de \d\d-jarige)\b"),
)
