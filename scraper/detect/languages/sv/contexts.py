"""Swedish contexts that turn a frame around: denial, rumour, recollection, other senses."""

from __future__ import annotations

import re

from scraper.detect.language import Contexts
from scraper.detect.words import words

CONTEXTS = Contexts(
    sentence=(
        (
            "goes_on_inside",
            re.compile(
                r"^,? som (?:nu|framöver|i stället|istället|i sin tur) (?:blir|tar över|leder|får ansvar|ansvarar)\b"
            ),
            "after",
            -2.6,
        ),
        (
            "hypothetical",
            re.compile(
                r"\b(?:om|ifall|huruvida|skulle|den som|när du|vill du|ska du|kan du|innan du|hotar|hotade|kräver|krävde|krävs|uppmanar|uppmanade|vädjar)\b[^.;:]{0,50}$"
            ),
            "before",
            -1.5,
        ),
        ("conditional", re.compile(r"^[^.;:]{0,25}?\b(?:ifall|förutsatt)\b"), "after", -1.2),
        (
            "other_sense",
            re.compile(
                r"\b(?:lämnar (?:återbud|besked|planen|plan|landet|in|ut|rapport|bud|sverige|eu|norge|finland|börsen|hemmet|sjukhuset|marknaden|byggnaden|banan)|lämnade (?:planen|landet|platsen|huset|lokalen|sjukhuset|rummet|in|ut|banan)|lämnat (?:hemmet|landet|in|återbud)|lämnar den (?:norska|svenska|danska|finska) marknaden|tåget avgår|avgår tåget|avgår bussen|flyget|bussen|färjan|slutade [0-9]|slutade på (?:plats|[0-9])|slutar röka|slutar att|kvartsfinal|semifinal|åttondel|rött kort|bytt ut|byts ut|skadad|avgår med|temperaturen|graderna|varuhus\w*|butikerna)\b"
            ),
            "sentence",
            -3.0,
        ),
        (
            "death",
            re.compile(
                r"\b(?:avlidit|avled|avlider|dog|död|döda|begravning\w*|jordfäst\w*|minnesord|begravs|lämnat oss|sörj\w*|gick bort|gått bort|in memoriam)\b"
            ),
            "sentence",
            -2.5,
        ),
        (
            "called_for",
            re.compile(
                r"\b(?:kräver|krävde|krävs på|krav på|uppmanas|uppmanar|misstroende\w*|begär att)\b"
            ),
            "sentence",
            -2.0,
        ),
    ),
    negated_before=re.compile(
        r"\b(?:inte|ej|aldrig|varken|inga|ingen|utan att|förnekar|förnekade|dementerar|dementerade|avfärdar|avfärdade|tillbakavisar|vägrar|i stället för att|utesluter)\b[^.;:,]{0,50}$"
    ),
    negated_inside=re.compile(r"\b(?:inte|ej|aldrig|varken)\b"),
    negated_after=re.compile(
        r"^(?:(?! och | men )[^.;:,]){0,15}\binte\b(?! (?:bara|enbart|längre))"
    ),
    not_negated=re.compile(
        r"\b(?:inte (?:bara|enbart|längre|omval|upp|kandiderar|ställer|en aning|ett dugg|sjuk)|varför inte|inte förlängs)\b"
    ),
    denial=re.compile(
        r"\b(?:dementerar|dementerade|förnekar|förnekade|avfärdar (?:ryktena|uppgifterna)|avfärdade|tillbakavisar|jag stannar\b|sitter (?:säkert|kvar)|har inte sagt upp|inga planer på|inte slutat|tänker inte (?:avgå|sluta|lämna)|kommer inte att (?:avgå|sluta|lämna)|inte aktuellt att)\b"
    ),
    rumour=re.compile(
        r"\b(?:ryktas|rykten?|ryktena|ryktet|uppges|sägs (?:lämna|vara)|enligt uppgift(?:er)?|enligt (?:flera |två )?(?:källor|personer)|erfar|på väg (?:att lämna|bort|från)|väntas (?:lämna|sluta|avgå)|kan komma att (?:lämna|sluta)|spekuleras|spekulationer|ska enligt|ska (?:han|hon) ha|ska ha (?:tackat|meddelat|sagt))\b"
    ),
    relative_past=re.compile(r"(?:, som|då) [^.;:]{0,50}\b(?:lämnade|slutade|avgick|gick)\b"),
    past=re.compile(
        r"\b(?:förre|förra|förutvarande|f\.d\.|dåvarande|tidigare|före detta|en gång|på den tiden|för (?:[a-zåäö0-9]+ ){1,2}år sedan|år sedan|förra året|i fjol|på \d0-talet|när (?:han|hon)|efter att (?:han|hon|ha)|sedan (?:han|hon)|till (?:19|20)\d\d|senare|innan (?:han|hon)|hade (?:lämnat|slutat|avgått|sagt)|då (?:han|hon)|år senare)\b"
    ),
    pluperfect=re.compile(r"hade"),
    said=re.compile(
        r"\b(?:säger|sade|sa|meddelar|meddelade|berättar|berättade|skriver|skrev|uppger|bekräftar|bekräftade|framgår)\b"
    ),
    recent=re.compile(
        r"\b(?:i dag|idag|i går|igår|i morgon|i veckan|denna vecka|nu|nyligen|på (?:måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen)|i (?:måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags)|med omedelbar verkan|omedelbart|vid årsskiftet|nästa (?:år|månad|vecka)|i (?:vår|sommar|höst|vinter)|snart|oväntat|den \d\d? [a-z]+)\b"
    ),
    simple_past=re.compile(r"\b(?:lämnade|slutade|avgick|gick|klev|sade|lade|tog)\b"),
    perfect=re.compile(r"\b(?:har|ska|kommer|vill|är|blir|lämnar|slutar|avgår)\b"),
    present_inside=re.compile(
        r"\b(?:lämnar|slutar|avgår|går|kliver|ska|kommer|har|är|säger|tar|vill|blir|börjar)\b"
    ),
    present_before=re.compile(r"\b(?:ska|kommer att|vill)\b[^.;]{0,60}$"),
    spares_recall=re.compile(
        r"\b(?:har|ska|kommer|lämnar|slutar|avgår|går|kliver|säger|tar|vill)\b"
    ),
    recalls=re.compile(
        r"^(?:\W*)(?:tidigare|dessförinnan|före (?:honom|henne)|redan (?:19|20)|förra året|i fjol|företrädaren|(?:hans|hennes) företrädare)\b"
    ),
    since=re.compile(
        r"\bsedan (?:[a-zåäö]+ )?(?:19|20)\d\d|\b(?:började|tillträdde|valdes|utsågs|kom|rekryterades)\b"
    ),
    says=re.compile(
        r"^(?:, [^.;:]{1,60},)? (?:har )?(?:också )?(?:säger|sade|sa|meddelar|meddelade|berättar|berättade|skriver|skrev|bekräftar|uppger)\b"
    ),
    pronoun=re.compile(r"\b(?:han|hon|hen|som|hans|hennes|de)\b|\ue004"),
    relative="som",
    other_leave=re.compile(
        r"\b(?:föräldraledig\w*|mammaledig|pappaledig|tjänstledig\w*|semester|sjukskriven|tillbaka den|är jag tillbaka|sabbatsår)\b"
    ),
    private_last_day=re.compile(
        r"\b(?:semesterdag\w*|skoldag\w*|på semestern|av semestern|i skolan|på terminen|på året|utan mössa|av behandlingen|med cellgifter)\b"
    ),
    platforms=words(
        "twitter facebook instagram tiktok snapchat reddit linkedin youtube medium substack tumblr flickr gmail whatsapp netflix windows android ios iphone chrome firefox evernote dropbox wordpress blogger discord slack x pinterest telegram blocket google telia comviq tre"
    ),
    list_heading=re.compile(
        r"\b(?:slutar|lämnar|avtackade|avgående|går i pension|byten|nya jobb)\b"
    ),
)
