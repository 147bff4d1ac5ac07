"""Dutch genres: texts that use the words of leaving for something else."""

from __future__ import annotations

import re

from scraper.detect.genres import Genres

GENRES = Genres(
    template=re.compile(
        r"\b(?:voorbeeld(?:brief|tekst|en)?\b(?=:| )|(?:goede|nette|zakelijke|correcte) ontslagbrief|ontslagbrief (?:schrijven|opstellen|voorbeeld\w*)|sjabloon|model(?:brief)|zo zeg je|hoe (?:zeg|schrijf|neem) je|opzegtermijn(?:en)? (?:berekenen|volgens)|\[(?:bedrijf|naam|datum|functie)\]|concurrentiebeding)\b|\[(?:bedrijf|naam|datum|functie)\]"
    ),
    obituary=re.compile(
        r"\b(?:in memoriam|ontvallen|overleden|overlijden|gestorven|afscheid van het leven|rouwen?|ter nagedachtenis)\b"
    ),
    fiction=re.compile(
        r"\b(?:hoofdstuk \d+|wordt vervolgd|roman|kort verhaal|fanfictie|satir\w*)\b"
    ),
    fiction_site=re.compile(r"fanfic|wattpad|satire|speld\.nl|verhaal|roman"),
    other_sense=re.compile(r"\b(?:is (?:[a-zëï]+ ){0,3}overleden|in memoriam|rouwadvertentie)\b"),
    listicle=re.compile(
        r"^(?:de )?(?:\d+|vijf|zes|zeven|acht|negen|tien) (?:tips|redenen|dingen|fouten|vragen|mooiste|beste)"
    ),
    user=re.compile(
        r"\b(?:account|profiel|app|kanaal|abonnement) (?:[a-zëï]+ )?(?:verwijderd|opgezegd|verwijderen|opzeggen|gesloten|gedeactiveerd)|\b(?:verwijder|sluit|wis) ik (?:mijn|m'n) (?:account|profiel)|\b(?:vind|volg)\w* (?:je |jullie )?me (?:voortaan |nu |nog )?(?:op|via|bij)\b|\b(?:mijn|m'n) (?:account|volgers|tijdlijn|profiel|abonnement)\b|\b(?:tijdlijn|volgers|de app\b|wachtwoord|algoritme|gebruikers?|als klant|storingen|klantenservice|helpdesklijn|abonnementskosten|sportschool|energieleverancier|maandbedrag|goedkoper|nieuwe provider|alternatief voor|privacy|advertenties|mastodon)\b"
    ),
    staff=re.compile(
        r"\b(?:collega'?s?|mijn (?:baas|team|werk|baan|opvolger|afdeling|leidinggevende|klas|leerlingen)|team|opvolger|werkgever|medewerkers|salaris|projecten|werkdag|kantoor|afdeling|leidinggevende)\b"
    ),
    blog_end=re.compile(
        r"\b(?:dit|deze|het|mijn) (?:blog|nieuwsbrief|podcast|site|kanaal)\b[^.]{0,60}\b(?:stopt|einde|laatste|eindigt)|\blaatste (?:blog|blogpost|bericht)\b"
    ),
    shop_end=re.compile(
        r"\b(?:sloperij|naar de sloop|autosloop|apk|schroot\w*|(?:onze|mijn|de|het) (?:winkel|zaak|restaurant|café|praktijk|bedrijf|app|dienst|server)\b[^.]{0,60}\b(?:sluit\w*|dicht|gesloten|stopt|offline)|gaan dicht|gaat dicht|opheffingsuitverkoop|leegverkoop|uit de winkels|servers uit|(?:ons|mijn) faillissement|faillissement (?:aan|aangevraagd))\b"
    ),
    candidate=re.compile(r"\b(?:kandidatuur|kandidaat-|lijsttrekker van|verkiezingsprogramma)\b"),
    student=re.compile(
        r"\b(?:eindexamen\w*|examens|geslaagd|diploma-uitreiking|mijn (?:klasgenoten|docenten|leraren|scriptie|klas|proefschrift)|(?:vierde|vijfde|zesde|laatste) klas|tentamens?|huiswerk|tussenjaar|uitwisselingsjaar|schooldag|studentenkamer|rapport(?:en)?|eindexamenjaar|afgestudeerd|bul)\b"
    ),
    teacher=re.compile(
        r"\b(?:mijn (?:leerlingen|collega's|studenten)|lesgeven|lesgegeven|geef les|gaf les|lerarenkamer|docentenkamer|pensioen|als (?:docent|leraar|lerares|rector|juf|meester|conciërge))\b"
    ),
    internal=re.compile(
        r"\b(?:(?:zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|sabbatical)(?![^.]{0,80}\bniet\b[^.]{0,40}terug)|verlof is|weer terug|zelfde (?:baas|bedrijf|gebouw|werkgever)|binnen (?:het bedrijf|de organisatie|\ue002)|interne (?:overstap|functie)|andere afdeling|ander team|stappen verderop)\b"
    ),
    thanks=re.compile(r"\b(?:bedankt?|dank|dankbaar)\b"),
    account=re.compile(
        r"\b(?:account|profiel|abonnement|lidmaatschap|rekening)\b (?:[a-z]+ ){0,4}?(?:verwijder\w*|opgezegd|gesloten|dicht|gedeactiveerd|weg\b|op\b(?=[.,]))|\b(?:verwijder|zeg|sluit|deactiveer) (?:ik )?(?:[a-z]+ )?(?:mijn|onze|het) (?:account|profiel|abonnement|lidmaatschap|rekening)|\b(?:mijn|al mijn|\d+) (?:gegevens|foto's|berichten|notities)\b[^.]{0,40}\b(?:geëxporteerd|gedownload|verhuisd|veiliggesteld)"
    ),
    customer=re.compile(
        r"\b(?:sportschool|fitness\w*|kluisje|loopband|mijn bank|betaalrekening|energieleverancier|verzekeraar|klantenservice|helpdesk|tarie[fv]\w*|contributie|prijsverhoging|overstap\w*|trouwe klant|klant (?:van|bij|sinds)|abonnee|wachtmuziek)\b"
    ),
    technology=re.compile(
        r"\b(?:overgestapt (?:op|naar)|migr(?:eren|atie|eerden)|zelf hosten|licentiemodel|prijsmodel|alternatie(?:f|ven) voor|besturingssysteem|opensource\w*)\b"
    ),
    death=re.compile(
        r"\b(?:overle(?:den|ed|ijden)|ons ontvallen|heengegaan|heengaan|in memoriam|gestorven|stierf|begrafenis|uitvaart|crematie|nabestaanden|rust zacht|condoleance\w*|(?:hij|zij|ze) is \d\d jaar geworden|afscheid van het leven|niet meer onder ons)\b"
    ),
    withdrawn=re.compile(
        r"\b(?:(?:trok|trekt|trekken|ingetrokken) (?:zijn|haar|het) ontslag|ontslag (?:[a-z]+ ){0,3}?(?:in\b|ingetrokken|geweigerd)|blijft (?:toch|aan|gewoon|zitten)(?! tot)|vertrekt (?:toch )?niet|komt terug op (?:zijn|haar) (?:besluit|ontslag|vertrek)|toch niet weg|terug in functie)\b"
    ),
    work=re.compile(
        r"\b(?:(?:debuut|nieuwe|eerste) ?roman|de film (?:begint|vertelt|volgt)|aflevering \d+|seizoen \d+|hoofdpersoon|hoofdrol\w*|personage|scenario|regie:|soap|gespeeld door|toneelstuk|volgende week:|recensie:?|boekbespreking|spoiler)\b"
    ),
    satire=re.compile(r"\b(?:satire|satirisch\w*|parodie)\b"),
    history=re.compile(
        r"\b(?:vandaag \d+ jaar geleden|uit (?:het|ons) archief|(?:in|sinds|tot|van) 1[5-8]\d\d|op deze dag|heemkunde\w*|biografie|erfgoed)\b"
    ),
    believer=re.compile(
        r"\b(?:gedoopt|doop\b|belijdenis|geloof(?: ik)? niet meer|mijn geloof|kerkgang\w*|kerkdienst|atheïst|uitgeschreven|psalmen)\b"
    ),
    clergy=re.compile(
        r"\b(?:dominee|pastoor|predikant\w*|voorganger|mijn gemeente|organist|koster|pastorie|collega\w*|pensioen|emeritaat)\b"
    ),
    joining=re.compile(
        r"\b(?:ik (?:begin|start|ga) (?:[a-z]+ ){0,3}?(?:bij|als)|begin ik|start ik)\b|\bmijn eerste (?:werk)?dag\b|\bnieuwe (?:baan|rol|functie) (?:bij|als)\b"
    ),
)
