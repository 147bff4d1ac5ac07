"""English signs of who speaks: an I that leaves, or somebody who reports."""

from __future__ import annotations

import re

from scraper.detect.language import Narration

NARRATION = Narration(
    first_person=re.compile(r"(?<![\w'])(?:i|i'm|i've|i'd|i'll|my|me|mine|myself)(?![\w'])"),
    third_person=re.compile(
        r"(?<![\w'])(?:he|she|his|her|him|hers|said|says|according|reported|spokesman|spokeswoman|spokesperson)(?![\w'])"
    ),
    title_speaks=re.compile(
        r"(?<![\w'])(?:i|i'm|i've|my|me|we|our)(?![\w'])|^(?:goodbye|farewell|so long|leaving|moving on)\b"
    ),
    signature=re.compile(
        r"^(?:[-–—~ ]{0,3}|(?:[Ww]ith )?(?:[Ll]ove|[Cc]heers|[Yy]ours(?: [a-z]+)?|[Bb]est(?: wishes)?|(?:[Ww]arm |[Kk]ind )?[Rr]egards|[Tt]hanks|[Ss]incerely|[Ff]ondly|[Tt]ake care|[Pp]eace|[Gg]ratefully|[Hh]ugs)[,.!]? )(?P<name>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3})[.,!]?$"
    ),
    closing=re.compile(
        r"^(?:[Ww]ith )?(?:(?:much |all my |lots of |[Ss]o much )?[Ll]ove|[Cc]heers|[Yy]ours(?: (?:truly|sincerely|faithfully|in [A-Z]?[a-z]+))?|[Ss]incerely(?: yours)?|(?:[Aa]ll (?:the |my )?)?[Bb]est(?: (?:wishes|regards))?|(?:[Ww]arm(?:est|ly)?|[Kk]ind(?:est)?|[Bb]est)(?: (?:regards|wishes))?|[Rr]egards|(?:[Mm]any )?[Tt]hanks(?: (?:again|for everything|and [a-z ]{3,20}))?|[Tt]hank you|[Ff]ondly|[Tt]ake care|[Pp]eace|(?:[Vv]ery )?[Gg]ratefully|[Hh]ugs|(?:[Rr]espectfully|[Ff]aithfully)(?: (?:yours|submitted))?|[Ii]n (?:Christ|His [a-z]+|[a-z]+)|[Gg]od bless(?: you)?(?: all)?|[Bb]lessings|[Aa]dieu|[Ss]igned|[Gg]ood(?:bye| luck)|[Ff]arewell|[Xx]{1,3}|[Xx]o[Xx]o|[Ss]ee (?:you|ya)(?: (?:around|all))?|[Cc]iao|[Cc]heerio|[Aa]dios|[Aa]loha|[Nn]amaste|[Aa]men|[Ss]lainte|[Oo]ver and out|[Bb]ye(?: bye)?|[Ll]ater|[Hh]appy [a-z]+|[Ss]o long|[Oo]nwards?)[,.!;-]*$"
    ),
    signed=re.compile(
        r"^[-–—~ ]{0,3}(?P<name>(?:(?:Fr|Rev|Dr|Pastor|Coach|Mother|Father|Sister|Brother)\.? )?[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]*){0,3})(?=$|[.!,]?$|,? \(|, [A-Za-z ]{3,60}$)"
    ),
    byline=re.compile(
        r"^(?:(?:[^\n]{0,40}[·|•–—] ?)?(?:[Bb]y|BY|(?:[Pp]osted|[Ww]ritten|[Pp]ublished)(?: on [\w, ]{4,25})? [Bb]y|[Aa]uthor|[Ff]rom(?=:)|[Ww]ords(?: by)?|[Tt]ext(?: by)?):? +|[^\n]{0,60}\b(?:message|letter|note|email|e-mail|post|words|farewell|statement|update|guest post) (?:below )?(?:is |comes )?(?:from|by) (?:our |the )?(?:[a-z-]+ ){0,3}(?=[^\n]{3,60}:$)|[^\n:]{0,50}?(?=(?:[A-Z][\w'’.-]+ ){2,3}(?:has (?:written|sent|a (?:few )?(?:words?|message|note))|wrote|sends|shares)\b[^\n]{0,50}:$)|[Ww]ith (?=[A-Z]\S+(?: [A-Z]\S+){1,2}$)|(?:(?:Dr|Rev|Prof|Fr)\.? )?(?=(?:[A-Z][\w'’.-]+ ){2,4}writes\b)|(?=(?:[A-Z][\w'’.-]+ ){2,4}<?[\w.+-]{2,40}(?: at |@)[\w-]+\.[a-z]))(?P<name>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]*){1,3})(?=$|[ ,|·•<(–—-])"
    ),
    tagline=re.compile(
        r"^((?:[Aa]bout (?:the )?[Aa]uthors?:? )|(?:[Pp]osted|[Ww]ritten|[Pp]ublished|[Ff]iled|[Ss]ubmitted)(?: (?:on )?[\w ,]{4,25})? by:? )?(?P<name>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]*){0,3})(?(1)(?=$|[ ,|·•])| (?:can be reached|may be reached|(?:is|was) (?:a|an|the) (?:[a-z-]+ ){0,3}(?:columnist|editor|writer|reporter|correspondent|contributor|cartoonist|critic|author)\b|(?:has |had )?(?:written|writes|wrote) (?:this column|for|the)|joined the (?:paper|Herald|[A-Z]\w+) in))"
    ),
    reply=re.compile(
        r"(?:\b(?:[Gg]ood (?:on|for) you|[Ww]ell done|[Bb]ravo|[Tt]ake care|[Ww]e love you|[Ss]o (?:sad|sorry|happy|proud)[a-z ]{0,25}|[Ll]uck|[Tt]hanks|[Tt]hank you|miss you|[Bb]ye|[Gg]oodbye|[Ff]arewell|[Aa]ll the best|[Cc]ongrat\w*(?: on your retirement)?|[Ee]njoy|without you|for everything|did for [\w ]{1,25})[,!]? |^(?:[Hh]i|[Hh]ey|[Dd]ear|[Oo]h) |^(?=[A-Z][a-z]+,? (?:it won't|you (?:will|are|have|were)|we|thank|[Gg]ood luck|[Bb]est|[Cc]ongrat|wishing|all the best|sorry|what an?|this is|i'm|I|so)\b))(?P<name>[A-Z][a-z]+)\b(?=[!.,?]|$)"
    ),
    replies=re.compile(
        r"^(?:\d+ (?:thoughts? on|responses? to)\b|• ?anonymous$|#?\d+\.? (?:#\d+ )?by \w+ on|[\w .-]{2,30} says:|\d+\. good (?:on|for) you|(?:\d+ )?(?:comments?|responses?|replies|leave a (?:reply|comment)|no comments|[\w .-]{2,30} said\.\.\.|[\w-]{2,39} · (?:review|comment|reply|\d{1,2} [a-z]{3,9} \d{4})\b|> \*\*|-{3,}$|\**[\w-]{2,39}\** (?:commented|replied|wrote)\b))",
        re.IGNORECASE,
    ),
    lead_in=re.compile(
        r"\b(?:wrote|writes|posted|says|said|letter|note|tweet|statement|memo|write|writing|part|below)\b[^.\n]{0,60}:?$"
    ),
    speaks=re.compile(
        r"\b(?:said|says|wrote|writes|posted|tweeted|added|told|announced|explained|shared"
        r"|post|letter|note|message|statement|tweet|mail|email|e-mail|memo|sender|signed)\b"
    ),
    pronoun=re.compile(r"\b(?:he|she|his|her)\b"),
)
