"""Italian signs of who speaks: an I that leaves, or somebody who reports."""

from __future__ import annotations

import re

from scraper.detect.language import Narration

_NAME = r"(?P<name>[A-ZÀ-Þ][\w'’.-]+(?: (?:de |di |del |della |d')?[A-ZÀ-Þ][\w'’.-]+){0,3})"
NARRATION = Narration(
    tagline=re.compile(
        r"^(?:(?:L['’]autor[ei]|L['’]autrice|Sull['’]aut(?:ore|rice))):? (?P<name>[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+(?: (?:(?:de|van|von|der|den|da|do|di|del|la) )?[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+){1,3})"
    ),
    drops_subject=True,
    first_person=re.compile(
        r"(?<![\w'-])(?:io|mi|me|mio|mia|miei|mie|ho|avevo|ero|vado|lascio|ringrazio|voglio|vorrei|posso|devo|faccio|penso|credo|spero|scrivo|cerco|sto|chiudo|torno|esco|so|dico|scusate|[a-z]{3,12}o per l'ultima volta|metto fine|pongo fine|informo|scendo|poso|spengo|di nuovo sul mercato|chiudo|la mia firma|(?:ri)?consegno|restituisco|rendo|rinuncio|smetto|svuoto|mollo|saluto|parto|riparto|cambio (?:aria|vita|lavoro|strada)|rimetto|concludo|passo (?:il|la)|cedo|abbandono|finisco|comincio|inizio (?:una|un)|continuo|resto|rientro|appendo|timbro|stacco|giro pagina|volto pagina|comunico|annuncio|presento|rassegno|non (?:lavoro|rispondo|alleno|insegno|seguo|scrivo|rinnovo|gioco|canto|suono)|(?:è|sarà) (?:arrivato|giunto|venuto) il momento|è (?:arrivata|giunta|venuta) l'ora|sono (?:tra|fra) (?:i|le|gli)|si parte|andarmene|dimettermi|(?!però|perciò|ciò|può|negò|restò|entrò|arrivò|andò|parlò)[a-z]{3,}(?:erò|irò|rrò|arò|tarmi|narmi|dermi)|sono (?:stat[oa]|entrat[oa]|arrivat[oa]|andat[oa]|uscit[oa]|abituat[oa]|content[oa]|felice|grat[oa]|pront[oa]|un|una|il|la|io|qui)|non sono|lavoravo|facevo|pensavo|sapevo|volevo|potevo|[a-z]{4,}avo)(?![\w'])|(?<![\w'])m'(?=\w)"
    ),
    third_person=re.compile(
        r"(?<![\w'-])(?:lui|lei|egli|ella|secondo|comunicato|nota|ha (?:detto|dichiarato|annunciato|spiegato|aggiunto|precisato|rassegnato|lasciato|scritto|chiesto|ammesso)|spiega|precisa|si è dimess[oa]|si dimette|lascia|quest'ultim[oa]|il manager|la manager|il presidente|il sindaco)(?![\w'])"
    ),
    title_speaks=re.compile(
        r"(?<![\w'])(?:io|mi|me|mio|mia|miei|lascio|vado|ho|mi dimetto|nostro|nostra|saluto|passo)(?![\w'])|^(?:addio|arrivederci|ultimo giorno|ultima|si cambia|grazie|ciao|lettera|licenziat[oa]|una nuova|nuovo inizio|si chiude)"
    ),
    signature=re.compile(
        rf"^(?:[-–—~ ]{{0,3}}|(?:[Cc]on affetto|[Cc]ordiali saluti|[Dd]istinti saluti|[Uu]n abbraccio|[Uu]n saluto|[Ss]aluti|[Aa] presto|[Gg]razie|[Ff]raternamente|[Vv]ostro|[Vv]ostra|[Ii]n fede|[Ff]irmato|[Bb]aci)[,.!]? (?:a tutti[,.!]? )?){_NAME}[.,!]?$"
    ),
    byline=re.compile(
        r"^(?:[Dd]i|[Pp]ubblicato da|[Ss]critto da|[Aa] cura di|[Aa]utore ?:|[Dd]a ?:|[Pp]ostato da)\s+(?P<name>[A-ZÀ-Þ][\w'’.-]+(?: (?:de |di |d')?[A-ZÀ-Þ][\w'’.-]+){1,3})\b"
    ),
    reply=re.compile(
        r"\b(?:[Gg]razie|[Bb]uona (?:fortuna|strada|pensione|vita)|[Ii]n bocca al lupo|[Cc]iao|[Aa]ddio|[Bb]rav[oa]|[Cc]omplimenti|[Aa]uguri|[Cc]i mancherai)[,!]? (?P<name>[A-ZÀ-Þ][a-zà-ÿ-]+)\b(?=[!.,?]|$)"
    ),
    replies=re.compile(
        r"^(?:\d+ )?(?:comment[io]|rispost[ae]|rispondi|lascia un commento|commenta|[\w .-]{2,30} (?:ha scritto|dice|scrive)\b|> |etichette:)",
        re.IGNORECASE,
    ),
    lead_in=re.compile(
        r"\b(?:scrive|scritto|dichiara|dichiarato|annuncia|annunciato|spiega|pubblicato|lettera|messaggio|nota|comunicato|testo|mail|post|seguito|ecco|intervento|parole)\b[^.\n]{0,60}:?$"
    ),
    speaks=re.compile(
        r"\b(?:dett[oa]|dice|dichiar\w+|annunci\w+|scri(?:tto|ve|veva)|spieg\w+|confid\w+|afferm\w+|precis\w+|aggiun\w+|pubblic\w+|assicur\w+|racconta\w*|lettera|messaggio|comunicato|nota|mail|post|ammess\w+|ammette|rispond\w+|conclud\w+|sottoline\w+|coment\w+|commenta\w*|chiest[oa]|ironizza|twitt\w+|smentisc\w+|così)\b"
    ),
    pronoun=re.compile(
        r"\b(?:lui|lei|egli|ella|suo|sua|suoi|sue|quest'ultim[oa]|gli|le|ha|era|è|guida|dirige|in carica)\b|^(?:l'|il |la |lo )(?:attuale |ex )?\ue004(?! \ue001)"
    ),
)
