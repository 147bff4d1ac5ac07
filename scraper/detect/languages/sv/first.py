"""Swedish frames in which the leaver speaks."""

from __future__ import annotations

from scraper.detect.frames import Frame
from scraper.detect.languages.sv.third import VERBS, own_frames

MACROS = {
    "ADV": r"(?:(?: (?:har|hade|ska|skall|kommer|att|vill|tänker|måste|får|fick|väljer|valt|beslutat|beslutade|bestämt|mig|för|nu|också|även|redan|därför|i dag|idag|i går|igår|härmed|officiellt|precis|alltså|snart|nyligen|just|själv)){0,6})",
    "AT": r"(?:(?: GC{0,40}?)?? (?:på|hos|i|vid|för|från|som|inom|med|av)(?: (?:mitt|min|vårt|vår|stiftelsen)){0,1}(?: [a-zåäö-]+){0,2}? QUO(?:(?P<org>[\ue002\ue003])|ROLEPH))?",
    "PIECE": r"[a-zåäö-]{0,16}(?:dag|dagen|arbetsdag|arbetsdagen|vecka|vecka|månad|pass|skift|sändning|program|krönika|gudstjänst|predikan|nummer|avsnitt|match|konsert|inlägg|lektion|föreläsning|turen|tur|möte|release|commit|föreställning|säsong|termin|nyhetsbrev|ledare|artikel|rapport|text|show|uppdrag)",
}
_LEAVE = r"lämnar|lämnade|lämnat|lämna"

FRAMES = (
    *(
        own_frames(verb)
        for verb in VERBS
        if verb.name not in {"leaves", "steps_down", "ends", "quits", "retires"}
    ),
    Frame(
        "i_leave",
        rf"\bjag(?:ADV) (?:{_LEAVE})(?: (?:över|in|ut|tillbaka)\b)?(?: (?:OFFICE|THING))TAIL|\b(?:lämnar|lämnade) jag(?: GC{{0,20}}?)??(?: (?:OFFICE|THING))TAIL",
        2.3,
        None,
        "first_person",
    ),
    Frame(
        "i_end",
        r"\bjag(?:ADV) (?:slutar|slutade|slutat|sluta)(?:CLOSE| (?:som|på|hos|i|vid|efter|den|nu|jobbet|mitt)\b)AT|\bslutar jag(?:CLOSE| (?:som|på|hos|i|vid|efter|den|nu|mitt)\b)AT",
        2.3,
        None,
        "first_person",
    ),
    Frame(
        "i_step_down",
        r"\bjag(?:ADV) (?:avgår|avgick|avgått|avgå)\bAT|\bavgår jag\bAT",
        2.4,
        None,
        "first_person",
    ),
    Frame(
        "i_quit",
        r"\b(?:jag(?:ADV) )?(?:säger|sade|sa|sagt|säga) (?:jag )?upp mig\bAT|\bsäger jag upp (?:mig|min)\bAT|\b(?:min uppsägning|uppsägningen är|lämnade in min|lämnat in min|lämnar in min)\b",
        2.4,
        "resignation",
        "first_person",
    ),
    Frame(
        "i_retire",
        r"\bjag(?:ADV) (?:går|gick|gått|gå|blir|blivit|är)(?: nu)? (?:i (?:förtida )?pension|pensionär)\b|\b(?:går|blir) jag (?:i pension|pensionär)\b",
        2.2,
        "retirement",
        "first_person",
    ),
    Frame(
        "i_step_off",
        r"\bjag(?:ADV) (?:kliver|klev|klivit|kliva|stiger|hoppar|hoppat|träder|trätt) (?:av|ner|ned|åt sidan|tillbaka)\bAT|\bkliver jag (?:av|ner|åt sidan|tillbaka)\bAT",
        2.1,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "last_piece_today",
        r"\b(?:i dag|idag|i går|igår|i morgon|imorgon|det här|detta|i fredags|på [a-zåäö]+dag|nu|det)(?: (?:var|är|blev|blir|gör|gjorde|hade|jobbade))(?: (?:jag|det))?(?: GC{0,20}?)?? (?:min|mitt|mina) (?:allra )?sista PIECE\bAT",
        2.7,
        None,
        "first_person",
    ),
    Frame(
        "my_last_piece",
        r"\b(?:min|mitt) (?:allra )?sista PIECE\b(?! (?:på semestern|av semestern|i skolan))AT|\bsista (?:dagen|arbetsdagen|passet|turen|sändningen) (?:är|blir|var) (?:den|på|i|nu|redan|fredag|\d)",
        2.1,
        None,
        "first_person",
    ),
    Frame(
        "last_time_i",
        r"\bjag\b(?: GC{0,50}?)?? (?:för sista gången|en sista gång)\b|\bför sista gången(?: GC{0,30}?)?? jag\b",
        1.8,
        None,
        "first_person",
    ),
    Frame(
        "i_was_dismissed",
        r"\b(?:jag(?:ADV) )?(?:blev|blivit|blir|är) (?:jag )?(?:uppsagd|avskedad|sparkad|varslad och|övertalig|arbetsbefriad|utköpt)\b|\b(?:fick|får|fått) (?:jag )?(?:sparken|gå)\b(?= |[.,])|\bjag (?:fick|får) (?:sparken|gå)\b",
        2.2,
        "dismissal",
        "first_person",
    ),
    Frame(
        "i_was_laid_off",
        r"\b(?:arbetsbrist|omorganisation|neddragning\w*)\b|\b(?:min|mitt|vår|våra) (?:tjänst|jobb|roll|avdelning|team|tjänster)(?: GC{0,20}?)?? (?:försvinner|försvann|dras in|drogs in|har dragits in|tas bort|avvecklas|läggs ner)\b|\buppsagd på grund av arbetsbrist|\barbetsbefriad från\b",
        2.0,
        "layoff",
        "first_person",
    ),
    Frame(
        "time_ends",
        r"\b(?:min|mitt|mina) (?:[a-zåäö]+ )?(?:tid|resa|karriär|uppdrag|anställning|tjänst|mandat|år|äventyr|kapitel|sejour|kontrakt|vikariat)\bAT(?: GC{0,30}?)?? (?:är (?:nu )?(?:över|slut|till ända|förbi)|tar slut|närmar sig|går ut|löper ut|lider mot|avslutas|upphör|slutar)\b",
        2.4,
        None,
        "first_person",
    ),
    Frame(
        "end_of_my",
        r"\b(?:slutet på|slutet av|avslutar|avslutat|avslutade) (?:jag )?(?:min|mitt) (?:tid|anställning|uppdrag|karriär|tjänst|resa)\bAT",
        2.1,
        None,
        "first_person",
    ),
    Frame(
        "time_to_go",
        r"\b(?:det är|är det|blir det|det blir|nu är det)(?: GC{0,15}?)?? (?:dags|tid|hög tid)(?: för mig)? (?:att (?:gå vidare|tacka för mig|lämna|säga|sluta|kliva|dra vidare|göra något)|för (?:något nytt|nya|nästa|någon annan))|\bdags (?:för mig )?att (?:gå vidare|tacka för mig|lämna)\b",
        2.1,
        None,
        "first_person",
    ),
    Frame(
        "hand_over_care",
        r"\b(?:lämnar|överlåter|överlämnar) (?:jag )?(?:över |ifrån mig )?(?:underhållet|ansvaret|skötseln|modereringen|redaktörskapet|ordförandeskapet|ledningen|samordningen)\b(?: (?:av|för|i) (?P<org>[\ue002\ue003]))?",
        2.3,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "thanks_for_me",
        r"\b(?:tackar|tacka|tackade) (?:jag )?för (?:mig|den här tiden|allt|dessa år)\b|\bså tackar jag\b|\bdet var allt från mig\b|\btack och hej\b|\btack för (?:de här|dessa|alla|allt|åtta|[a-zåäö]+ (?:fina )?år)\b",
        1.7,
        None,
        "first_person",
    ),
    Frame(
        "goodbye_i",
        r"\b(?:tar|tog|ta|tagit) (?:jag )?(?:farväl|avsked|adjö)\bAT|\b(?:säger|säga) (?:jag )?(?:hejdå|hej då|adjö|farväl)\b|\b(?:mitt|min) (?:avsked|avgång|avskedsmejl|avskedsfest|uppsägning|avtackning|sorti)\b",
        1.7,
        None,
        "first_person",
    ),
    Frame(
        "no_longer_i",
        r"\bjag (?:är|jobbar|arbetar|kommer|orkar|vill|kan)(?: GC{0,20}?)?? inte längre\b(?: GC{0,30}?)?? ?(?:på|hos|vara|i|som|för|jobba|anställd|kvar|ROLEPH|\ue002)AT|\binte jag längre\b",
        1.8,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "handed_back",
        r"\b(?:passerkort(?:et)?|nycklar(?:na)?|datorn|laptopen|telefonen|jobbdatorn|brickan|uniformen|skrivbordet|kontoret|skåpet)\b(?: GC{0,40}?)?? (?:inlämnat|inlämnad|inlämnade|återlämnad\w*|tömt|tomt|urstädat|rensat|hänger|lämnat|är nollställd)\b|\b(?:lämnat|lämnade) (?:jag )?(?:in|tillbaka|ifrån mig) (?:passerkort|nycklar|dator|jobbdator|datorn)\w*",
        1.7,
        None,
        "first_person",
    ),
    Frame(
        "remove_me",
        r"\bta(?:r)? (?:gärna )?bort (?:mig|min|mina)(?: GC{0,30}?)?? (?:ur|från|rättigheter|åtkomst|behörighet)|\b(?:stryk|plocka bort|radera) (?:mig|min (?:åtkomst|behörighet))\b|\bmin(?:a)? (?:åtkomst|behörighet\w*|skrivrättigheter|rättigheter)(?: GC{0,30}?)?? (?:tas bort|återkallas|bort|stängas)",
        2.4,
        None,
        "first_person",
    ),
    Frame(
        "hand_over_i",
        r"\bjag(?:ADV) (?:lämnar|lämnat|lämpar|lämna|överlämnar|överlåter|lämnade)(?: GC{0,20}?)?? över\b|\b(?:lämnar|lämpar) jag (?:alltså |nu )?över\b|\bny (?:underhållare|maintainer|ordförande) (?:sökes|behövs)\b|\bhar nycklarna\b",
        1.8,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "new_job_i",
        r"\b(?:i|från|den|till) (?:GC{0,25}? )?(?:börjar|blir|är|jobbar|tillträder|startar) jag\b(?: GC{0,50}?)?? (?:på|hos|i|vid|som|för)(?: [a-zåäö-]+){0,2}? (?:DEST|\ue004)|\bjag(?:ADV) (?:går|börjar|byter|ska börja|gå)(?: GC{0,40}?)?? (?:till|på|hos)(?: [a-zåäö-]+){0,2}? DEST|\bbörjar jag(?: GC{0,40}?)?? (?:på|hos|vid)(?: [a-zåäö-]+){0,2}? DEST",
        1.2,
        None,
        "first_person",
    ),
    Frame(
        "new_things",
        r"\b(?:ny(?:a|tt)? (?:utmaning\w*|kapitel|äventyr|jobb|uppdrag|arbetsgivare)|något (?:helt )?(?:nytt|annat))\b",
        0.8,
        None,
        "first_person",
    ),
    Frame(
        "decided_i",
        r"\bjag har(?: GC{0,20}?)?? (?:bestämt mig för|beslutat(?: mig för)?|valt|fattat beslutet)(?: GC{0,20}?)?? att (?:lämna|sluta|avgå|gå vidare|säga upp|kliva|inte (?:ställa|fortsätta|söka)|tacka|lägga)\b",
        2.4,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "not_again_i",
        r"\bjag(?:ADV) (?:ställer|ställa|kandiderar|kandidera|söker)(?: jag)? inte (?:upp|om|omval|igen)\b|\bställer jag inte upp\b|\bavsäger (?:jag )?mig\b",
        2.2,
        "end_of_term",
        "first_person",
        is_negative=True,
    ),
    Frame(
        "years_enough",
        r"\bår (?:GC{0,30}? )?(?:får räcka|räcker|blev det|är (?:det )?(?:nog|slut|dags)|lämnar jag|slutar jag|går jag)\b",
        1.5,
        None,
        "first_person",
    ),
    Frame(
        "free_from_me",
        r"\b(?:sitter|tar|kommer)(?: GC{0,20}?)?? från och med (?:i morgon|måndag|nästa vecka) en\b|\bär (?:orgelbänken|platsen|stolen|tjänsten)(?: GC{0,30}?)?? ledig\b",
        1.3,
        None,
        "first_person",
    ),
    Frame(
        "miss_you",
        r"\bjag kommer (?:att )?sakna (?:er|alla|mina|vårt|kollegorna|jobbet|det här)\b|\btack för allt\b|\btack för att ni\b|\bta hand om (?:er|varandra)\b",
        0.9,
        None,
        "first_person",
    ),
)
