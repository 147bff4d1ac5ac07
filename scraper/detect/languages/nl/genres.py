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
)
