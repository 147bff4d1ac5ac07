"""Dutch contexts that turn a frame around: denial, rumour, recollection, other senses."""

from __future__ import annotations

import re

from scraper.detect.language import Contexts
from scraper.detect.words import words

CONTEXTS = Contexts(
    sentence=(
        (
            "goes_on_inside",
            re.compile(
                r"^,? die (?:nu|voortaan|zelf|inmiddels|intern) [^.;:]{0,60}?(?:leidt|gaat leiden|wordt|overneemt|verantwoordelijk|doorschuift)\b"
            ),
            "after",
            -2.6,
        ),
        (
            "hypothetical",
            re.compile(
                r"\b(?:als (?!(?:de|het|een|voorzitter|directeur)\b)|indien|mocht|of\b|wie|zou je|wil je|kun je|wilt u|moet je|dreigt|dreigde|dreigen|stel dat|voordat|wanneer|eist|eiste|eisen|roept op|vraagt om|aangespoord)\b[^.;:]{0,50}$"
            ),
            "before",
            -1.4,
        ),
        ("conditional", re.compile(r"^[^.;:]{0,25}?\b(?:indien|mits|mocht)\b"), "after", -1.2),
        (
            "past_modal",
            re.compile(r"\b(?:moest(?:en)?|zou(?:den)? moeten|spoorde|dwong)\b"),
            "sentence",
            -1.0,
        ),
        (
            "other_sense",
            re.compile(
                r"\b(?:verlaat (?:het|de) (?:land|gebouw|huis|veld|zaal|stad|eu|europese unie|beurs|snelweg|weg|markt|ziekenhuis|rechtbank)|verliet (?:het|de) (?:huis|gebouw|zaal|land|pand|veld|ziekenhuis|rechtbank)|treedt (?:in werking|op\b)|trein|vliegtuig|vlucht|bus vertrekt|kwartfinale|halve finale|achtste finale|rode kaart|uitgevallen|wissel|geblesseerd|stopt met roken|de markt|winkels|filialen)\b"
            ),
            "sentence",
            -3.0,
        ),
        (
            "death",
            re.compile(
                r"\b(?:overleden|overleed|overlijdt|overlijden|begraven|begrafenis|uitvaart|gestorven|stierf|in memoriam|condoleance|nabestaanden|werd \d\d jaar)\b"
            ),
            "sentence",
            -2.5,
        ),
        (
            "called_for",
            re.compile(
                r"\b(?:eist|eiste|eisen|eisten|roep om|roepen op|riep op|opgeroepen|motie van wantrouwen tegen)\b"
            ),
            "sentence",
            -1.8,
        ),
    ),
    negated_before=re.compile(
        r"\b(?:niet|geen|nooit|nimmer|noch|zonder|ontkent|ontkende|ontkennen|spreekt tegen|sprak tegen|weigert|weigerde|in plaats van|uitgesloten|sluit uit)\b[^.;:,]{0,50}$"
    ),
    negated_inside=re.compile(r"\b(?:niet|geen|nooit|noch)\b"),
    negated_after=re.compile(
        r"^(?:(?! en | maar )[^.;:,]){0,20}\b(?:niet|tegen)\b(?! (?:alleen|langer|meer))"
    ),
    not_negated=re.compile(
        r"\b(?:niet (?:alleen|enkel|meer|langer|verlengd|herkiesbaar|zomaar|onverwacht|zonder|omdat)|waarom niet|geen (?:ruzie|geheim|verrassing|wonder))\b"
    ),
    denial=re.compile(
        r"\b(?:spreekt tegen|sprak tegen|ontkent|ontkende|ik blijf\b|blijft (?:gewoon|aan|zitten|in functie)|niet van plan|geen plannen|denkt niet aan|piekert er niet over|geruchten (?:zijn|kloppen) (?:on|niet)|onzin|heb geen ontslag|niet opgezegd|niet opstappen)\b"
    ),
    rumour=re.compile(
        r"\b(?:zou(?:den)? (?:[^.;:]{1,70} )?(?:vertrekken|opstappen|aftreden|verlaten|stoppen|weggaan|overstappen|staan|zijn|niet verlengen)|naar verluidt|volgens (?:meerdere |twee |diverse )?bronnen|geruchten?|het gerucht|wandelgangen|lijkt te (?:vertrekken|gaan|stoppen)|zoemt rond|op het punt staan te|vermoedelijk|speculaties?|mogelijk (?:vertrek|op weg))\b"
    ),
    relative_past=re.compile(
        r", die [^.;:]{0,60}\b(?:vertrok|opstapte|aftrad|verliet|stopte|wegging)\b"
    ),
    past=re.compile(
        r"\b(?:voormalig\w*|oud-|ex-|eerder|destijds|toenmalig\w*|vroeger|ooit|jaren geleden|jaar geleden|maanden geleden|vorig jaar|in de jaren|toen (?:hij|zij|ze)|nadat (?:hij|zij|ze)|tot (?:19|20)\d\d|later|voordat (?:hij|zij|ze)|na zijn|na haar|had(?:den)? (?:[a-zëï]+ ){0,4}(?:verlaten|ontslag|afscheid|opgezegd|neergelegd)|was (?:hij|zij|ze) (?:opgestapt|vertrokken)|opgestapt was|vertrokken was|sinds het (?:vertrek|aftreden|afscheid))\b"
    ),
    pluperfect=re.compile(r"had|was"),
    said=re.compile(
        r"\b(?:zei|zegt|meldt|meldde|liet weten|laat weten|maakte bekend|bevestigt|bevestigde|schreef|schrijft|vertelt|vertelde|aldus|blijkt)\b"
    ),
    recent=re.compile(
        r"\b(?:vandaag|gisteren|morgen|deze (?:week|maand)|(?:afgelopen|komende) (?:week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|(?:op )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:avond|ochtend|middag)?|onlangs|zojuist|nu|per direct|met onmiddellijke ingang|per \d|eind (?:dit jaar|deze maand)|volgend(?:e)? (?:jaar|maand|week)|binnenkort|onverwacht|per [a-z]+)\b"
    ),
    simple_past=re.compile(
        r"\b(?:verliet|vertrok|stapte|trad|traden|legde|stopte|nam|ging|zwaaide|gaf|trok)\b"
    ),
    perfect=re.compile(r"\b(?:heeft|hebben|is|zijn|wordt|zal|gaat|wil)\b"),
    present_inside=re.compile(
        r"\b(?:verlaat|vertrekt|stapt|treedt|legt|stopt|zwaait|neemt|gaat|zal|wil|is|heeft|zijn|hebben|moet|zou)\b"
    ),
    present_before=re.compile(r"\b(?:zal|gaat|wil|zou)\b[^.;]{0,60}$"),
    spares_recall=re.compile(
        r"\b(?:heeft|is|zal|verlaat|vertrekt|stapt|treedt|legt|stopt|zwaait|neemt|gaat)\b"
    ),
    recalls=re.compile(
        r"^(?:\W*)(?:eerder|daarvoor|voor (?:hem|haar)|al in (?:19|20)|vroeger|in het verleden|vorig jaar|(?:zijn|haar) voorganger)\b"
    ),
    since=re.compile(r"\bsinds (?:[a-z]+ )?(?:19|20)\d\d|\b(?:begonnen|begon|benoemd|kwam)\b"),
    says=re.compile(
        r"^(?:, [^.;:]{1,60},)? (?:heeft )?(?:ook )?(?:zei|zegt|meldt|meldde|laat|liet|schrijft|schreef|kondigt|kondigde|vertelt|vertelde|bevestigt)\b"
    ),
    pronoun=re.compile(r"\b(?:hij|zij|ze|die|zijn|haar|hun|de)\b"),
    relative="die",
    other_leave=re.compile(
        r"\b(?:zwangerschapsverlof|ouderschapsverlof|ouderschap|verlof|sabbatical|onbetaald verlof|vakantie|weer terug|ziekteverlof)\b"
    ),
    private_last_day=re.compile(
        r"\b(?:schooldag|vakantiedag|(?<!eind )(?<!einde )van (?:de vakantie|mijn vakantie|het jaar|de chemo|de bestralingen|de behandeling|het schooljaar)|in (?:quarantaine|parijs|rome))\b"
    ),
    platforms=words(
        "twitter facebook instagram tiktok snapchat reddit linkedin youtube medium substack tumblr flickr gmail whatsapp spotify netflix windows android ios iphone chrome firefox evernote dropbox wordpress blogger discord slack x pinterest telegram hyves marktplaats google ziggo kpn signal"
    ),
    list_heading=re.compile(
        r"\b(?:vertrokken|vertrekkers?|vertrekken|afscheid|uit dienst|komen en gaan|met pensioen)\b"
    ),
)
