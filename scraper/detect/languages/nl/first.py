"""Dutch frames in which the leaver speaks."""

from __future__ import annotations

from scraper.detect.frames import Frame
from scraper.detect.languages.nl.third import VERBS
from scraper.detect.verbs import own_frames

MACROS = {
    "AT": r"(?:(?: GC{0,40}?)?? (?:bij|van|in|op|aan|voor|als|met|uit)(?: (?:de|het|een|mijn|onze|ons|stichting|firma)){0,2}(?: [a-zëï-]+){0,2}? (?:(?P<org>[\ue002\ue003])|ROLEPH))?",
    "PIECE": r"[a-zëï-]{0,15}(?:dag|week|maand|dienst|uitzending|nummer|preek|column|stukje|bijdrage|artikel|les|college|concert|wedstrijd|optreden|nieuwsbrief|vergadering|spreekuur|zitting|release|commit|aflevering|voorstelling|seizoen|schooljaar|rit|vlucht|klus|mail|bericht|show|training|blog|kerkdienst|editie|ronde)",
    "THISDAY": r"(?:vandaag|gisteren|morgen|dit|het|dat|afgelopen [a-z]+dag|[a-z]+dag|op \d\d? [a-z]+|hier|dinsdagmiddag|[a-z]+dagmiddag)",
}

FRAMES = (
    *(frame for verb in VERBS for frame in own_frames(verb)),
    Frame(
        "last_piece_today",
        r"\bTHISDAY (?:(?:was|is|wordt|werd)(?: GC{0,30}?)?? (?:mijn|de|m'n|ons) (?:aller)?laatste (?:officiële )?(?:PIECE|keer)|(?:GC{0,20}? )?(?:heb|had|draai|werk) ik (?:GC{0,20}? )?(?:mijn|m'n|de) (?:aller)?laatste PIECE)\bAT",
        2.7,
        None,
        "first_person",
    ),
    Frame(
        "my_last_piece",
        r"\b(?:mijn|m'n) (?:echt |aller)?laatste (?:officiële )?PIECE\b(?! (?:van de vakantie|chemo|op school))AT",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "last_time_i",
        r"\b(?:ik|mij|me|mijn)\b(?: GC{0,60}?)?? (?:voor het laatst|voor de (?:aller)?laatste keer)\b|\bvoor (?:het laatst|de (?:aller)?laatste keer)(?: GC{0,40}?)?? (?:ik|mijn|me)\b",
        1.8,
        None,
        "first_person",
    ),
    Frame(
        "i_resigned",
        r"\b(?:ik heb|heb ik)(?: GC{0,60}?)?? (?:ontslag genomen|(?:mijn |m'n )?ontslag(?: GC{0,40}?)?? ingediend|opgezegd|mijn baan opgezegd|mijn ontslagbrief)\b(?: (?:bij|van) (?P<org>[\ue002\ue003]))?|\bmijn (?:opzegtermijn|ontslagbrief|ontslag) (?:loopt|ligt|is|gaat|zit)",
        2.4,
        "resignation",
        "first_person",
    ),
    Frame(
        "i_was_dismissed",
        r"\b(?:ik ben|ben ik|ik word|word ik|ik werd|werd ik)(?: GC{0,40}?)?? (?:ontslagen|weggestuurd|op straat gezet|op non-actief gesteld|aan de kant gezet|de laan uitgestuurd)\b",
        2.2,
        "dismissal",
        "first_person",
    ),
    Frame(
        "i_am_redundant",
        r"\b(?:ik ben|ben ik|ik werd|werd ik|we zijn|zijn we)(?: GC{0,40}?)?? boventallig\b|^boventallig\b|\b(?:mijn|m'n|onze) (?:functies?|banen|baan|contract|plek|afdeling|team)\b(?: GC{0,40}?)?? (?:verdwijn\w*|verval\w*|vervallen|wegbezuinigd|geschrapt|niet verlengd|opgeheven|ophoudt)\b|\bwegbezuinigd\b|\buit dienst per\b",
        2.3,
        "layoff",
        "first_person",
    ),
    Frame(
        "i_leave_it",
        r"\bik (?:GC{0,40}? )?(?:verlaat|ga weg bij|ga weg van|vertrek bij|stop bij|vertrek uit)(?: (?:de|het))?(?: GC{0,20}?)?? THING|\b(?:verlaat|vertrek|stop) ik(?: GC{0,40}?)?? (?:bij |uit )?THING|\bik\b(?: GC{0,50}?)?? THING(?: GC{0,30}?)?? (?:verlaten|verlaat)\b",
        2.3,
        None,
        "first_person",
    ),
    Frame(
        "i_go",
        r"\bik (?:ga|wil|moet|zal) (?:GC{0,30}? )?(?:weg|vertrekken|stoppen|verder)CLOSE|\b(?:ga|stop|vertrek) ik(?: GC{0,40}?)?? ?(?:weg|ermee|verder)?CLOSE|\bik (?:ga|stop|vertrek)(?: ermee| weg)?(?=[.!]| (?:omdat|bij|als|per))",
        1.6,
        None,
        "first_person",
    ),
    Frame(
        "time_ends",
        r"\b(?:mijn|m'n) (?:[a-zëï]+e )?(?:tijd|avontuur|reis|carrière|loopbaan|termijn|dienstverband|periode|werk|taak|contract|hoofdstuk|jaren|werkzame leven)\bAT(?: GC{0,50}?)?? (?:zit erop|zit er op|eindigt|is voorbij|loopt af|loopt ten einde|ten einde|komt (?:er )?(?:GC{0,20}? )?een einde|afgelopen|is klaar|erop)\b|\bzit (?:mijn|m'n) (?:tijd|werk|taak|dienstverband|termijn)\b",
        2.5,
        None,
        "first_person",
    ),
    Frame(
        "end_of_my",
        r"\b(?:einde|afsluiting|slot) van mijn (?:[a-zëï]+e )?(?:tijd|loopbaan|carrière|termijn|periode|werk)\bAT|\been einde aan mijn (?:tijd|loopbaan|dienstverband|werk)\bAT|\bsluit ik (?:GC{0,40}? )?af\b",
        2.0,
        None,
        "first_person",
    ),
    Frame(
        "ends_for_me",
        r"\b(?:voor mij|voor ons)\b(?: GC{0,40}?)?? (?:zit het erop|houdt het op|is het klaar|is het tijd|het einde|eindigt)\b|\b(?:zit het|houdt het|is het|eindigt het)(?: GC{0,20}?)?? voor mij(?: GC{0,30}?)?? ?(?:op|erop|klaar|tijd|voorbij)\b|\bhet zit erop\b|\bdat was het (?:dan|voor mij)\b",
        1.9,
        None,
        "first_person",
    ),
    Frame(
        "time_to_go",
        r"\b(?:het is|is het|wordt het|het wordt)(?: GC{0,20}?)?? tijd (?:GC{0,20}? )?(?:om (?:te gaan|verder te gaan|afscheid|plaats te maken|het stokje)|voor (?:iets nieuws|iets anders|een nieuwe|wat anders|afscheid|een ander))|\btijd om te gaan\b",
        2.1,
        None,
        "first_person",
    ),
    Frame(
        "say_goodbye",
        r"\bneem (?:ik )?(?:GC{0,25}? )?afscheid\bAT|\bafscheid te nemen\bAT|\b(?:mijn|m'n) (?:afscheid|vertrek|ontslag|pensioen|aftreden|afscheidsborrel|afscheidsfeestje|afscheidsmail)\b|\bzeg (?:ik )?(?:GC{0,25}? )?(?:vaarwel|gedag|tot ziens|adieu)\b",
        1.8,
        None,
        "first_person",
    ),
    Frame(
        "no_longer_i",
        r"\b(?:ik (?:ben|werk|schrijf|zit|speel)|(?:ben|werk|schrijf|zit) ik)(?: GC{0,40}?)?? (?:niet (?:meer|langer)|geen (?:[a-zëï]+ )?(?:\ue004 )?meer)\b(?: GC{0,30}?)?? ?(?:(?:bij|voor|in|aan|als|werkzaam|beschikbaar|ROLEPH|\ue002|CLOSE))AT",
        1.7,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "handed_back",
        r"\b(?:sleutels?|sleutelbos|laptop|pas|toegangspas|badge|telefoon|lease-?auto|leaseauto|uniform|bureau|kluisje|druppel|tag)\b(?: GC{0,50}?)?? (?:ingeleverd|inleveren|ingeleverd|leeggeruimd|opgeruimd|teruggegeven|gelegd|leeg)\b|\blever (?:ik )?(?:GC{0,30}? )?(?:sleutels?|laptop|pas|badge) in\b|\b(?:heb|had) ik (?:GC{0,30}? )?(?:ingeleverd|teruggegeven|leeggeruimd)\b",
        1.7,
        None,
        "first_person",
    ),
    Frame(
        "remove_me",
        r"\b(?:haal|haalt|verwijder|schrap|schrappen|trek|ontneem)(?: GC{0,30}?)?? (?:mijn (?:rechten|toegang|sleutel|naam|account)|mij|me)(?: GC{0,30}?)?? ?(?:af|eraf|uit|van de lijst|in|weg|gerust)?\b|\b(?:mijn|m'n) (?:rechten|toegang|commitrechten|schrijfrechten)\b(?: GC{0,40}?)?? (?:intrekken|ingetrokken|weg|af|afnemen|verwijderd|inleveren)\b",
        2.2,
        None,
        "first_person",
    ),
    Frame(
        "to_emeriti",
        r"\bzet (?:ik )?mezelf (?:GC{0,20}? )?(?:bij|op) (?:de )?(?:oud-leden|emeritus|inactief|alumni)\b|\bik zet mezelf\b(?: GC{0,20}?)?? (?:oud-leden|emeritus|inactief)|\b(?:orphaned|emeritus)\b",
        2.0,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "hand_over_i",
        r"\bdraag (?:ik )?(?:GC{0,40}? )?over\b|\bik (?:geef|draag) (?:GC{0,50}? )?(?:over|door|uit handen)\b|\bgeef (?:ik )?(?:GC{0,30}? )?(?:het stokje|de fakkel|de sleutels|de hamer)\b|\bkrijgt de sleutels\b|\b(?:heb ik|ik heb)(?: GC{0,60}?)?? overgedragen\b",
        1.7,
        "stepping_down",
        "first_person",
    ),
    Frame(
        "new_job_i",
        r"\b(?:per|vanaf|in|op) (?:GC{0,25}? )?(?:ben|begin|start|werk|ga) ik\b(?: GC{0,60}?)?? (?:bij|voor|aan|in|als|op)(?: (?:de|het))?(?: [a-zëï-]+){0,2}? (?:DEST|\ue004)|\bik (?:ga|begin|start|stap)(?: GC{0,50}?)?? (?:bij|naar|voor)(?: (?:de|het))?(?: [a-zëï-]+){0,3}? DEST|\b(?:begin|start|ga) ik(?: GC{0,40}?)?? (?:bij|naar)(?: (?:de|het))?(?: [a-zëï-]+){0,3}? DEST",
        1.2,
        None,
        "first_person",
    ),
    Frame(
        "new_things",
        r"\b(?:nieuwe (?:uitdaging|stap|baan|hoofdstuk|avonturen|weg|fase|werkgever)|nieuw (?:hoofdstuk|avontuur|begin)|iets (?:heel )?(?:nieuws|anders))\b",
        0.8,
        None,
        "first_person",
    ),
    Frame(
        "decided_i",
        r"\b(?:ik heb|heb ik)(?: GC{0,30}?)?? (?:besloten|de knoop doorgehakt|de beslissing genomen)(?: GC{0,20}?)??,? (?:om )?(?:GC{0,60}? )?(?:te (?:vertrekken|stoppen|gaan|verlaten|kiezen)|weg te gaan|op te stappen|af te treden|afscheid te nemen|neer te leggen|over te dragen|op te zeggen|over te stappen|ermee te stoppen|niet meer|niet langer)\b",
        2.4,
        None,
        "first_person",
        is_negative=True,
    ),
    Frame(
        "i_retire",
        r"\b(?:ik|ben ik|ga ik)\b(?: GC{0,40}?)?? (?:met (?:vervroegd )?pensioen|gepensioneerd|pensionado|aow'er)\b",
        2.1,
        "retirement",
        "first_person",
    ),
    Frame(
        "miss_you",
        r"\b(?:ik zal|zal ik|ik ga|ga ik) (?:jullie|u|het team|mijn collega's|iedereen|de collega's)(?: GC{0,20}?)?? missen\b|\bbedankt voor (?:alles|de|alle|al die|een)(?: GC{0,25}?)?? ?(?:jaren|tijd|samenwerking|alles)\b|\bdank voor alles\b|\bhet ga jullie goed\b|\bhet was (?:me )?een (?:eer|genoegen|voorrecht|mooie tijd)\b",
        0.9,
        None,
        "first_person",
    ),
    Frame(
        "years_enough",
        r"\bjaar (?:GC{0,25}? )?(?:is genoeg|is het genoeg|is het mooi geweest|was het|is lang genoeg|vind ik het welletjes|heb ik er gewerkt|gezellig)\b",
        1.3,
        None,
        "first_person",
    ),
    Frame(
        "call_accepted",
        r"\b(?:beroep|aanbod)(?: GC{0,40}?)?? aangenomen\b|\b(?:neem|heb)(?: GC{0,30}?)?? (?:beroep|aanbod) (?:GC{0,20}? )?aan\b",
        1.2,
        None,
        "first_person",
    ),
)
