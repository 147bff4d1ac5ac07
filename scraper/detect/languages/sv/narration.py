"""Swedish signs of who speaks: an I that leaves, or somebody who reports."""

from __future__ import annotations

import re

from scraper.detect.language import Narration

NARRATION = Narration(
    tagline=re.compile(
        r"^(?:Om (?:författaren|skribenten)):? (?P<name>[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+(?: (?:(?:de|van|von|der|den|da|do|di|del|la) )?[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+){1,3})"
    ),
    first_person=re.compile(r"(?<![\w'])(?:jag|mig|mej|min|mitt|mina)(?![\w'])"),
    third_person=re.compile(
        r"(?<![\w'])(?:han|hon|hen|hans|hennes|honom|henne|säger|sade|enligt|uppger|meddelar|talesperson)(?![\w'])"
    ),
    title_speaks=re.compile(
        r"(?<![\w'])(?:jag|min|mitt|mina|mig|vi|vår)(?![\w'])|^(?:hejdå|hej då|adjö|farväl|tack|tack och hej|sista|på återseende)\b"
    ),
    signature=re.compile(
        r"^(?:[-–—~/ ]{0,3}|(?:[A-Za-zåäöÅÄÖ]{2,14} )?(?:[Hh]älsning(?:ar)?|[Hh]älsar|Mvh|MVH|Hej då|Tack|Kram|Kramar|Er|Din|Tut tut|Vänligen)[,.!]? |/)(?P<name>[A-ZÅÄÖ][\wåäöé'’.-]+(?: [A-ZÅÄÖ][\wåäöé'’.-]+){0,3})(?:, [\w. -]{3,40})?[.,!]?$"
    ),
    byline=re.compile(
        r"^(?i:av|text:|från:|skrivet av|publicerat av|författare:)\s*(?P<name>[A-ZÅÄÖ][\w'’.-]+(?: [A-ZÅÄÖ][\w'’.-]+){1,3})\b",
    ),
    reply=re.compile(
        r"(?:\b(?:[Tt]ack|[Ll]ycka till|[Hh]ej då|[Hh]ejdå|[Kk]ära|[Hh]ej|[Gg]rattis)[,!]? |, (?=[A-ZÄÖÜÅ][a-zäöüßëïå]{2,14}[!.]?$))(?P<name>[A-ZÅÄÖ][a-zåäöé]+)\b(?=[!.,?]|$)"
    ),
    replies=re.compile(
        r"^(?:\d+ )?(?:kommentarer|svar|lämna en kommentar|kommentera|-{3,}$|_{5,}|> ?|[\w .-]{2,30} (?:säger|skrev)(?::|\.\.\.)?$)",
        re.IGNORECASE,
    ),
    lead_in=re.compile(
        r"\b(?:skrev|skriver|säger|sade|brev|mejl|uttalande|meddelande|inlägg|följande)\b[^.\n]{0,60}:?$"
    ),
    speaks=re.compile(
        r"\b(?:säger|sade|sa|skriver|skrev|berättar|berättade|uppger|meddelar|menar|tycker|brev|uttalande|meddelande|inlägg|mejl|kommenterar|enligt)\b"
    ),
    pronoun=re.compile(r"\b(?:han|hon|hen|hans|hennes|honom|henne)\b"),
)
