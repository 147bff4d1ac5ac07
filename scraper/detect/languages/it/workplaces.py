"""Italian ways to say where somebody works, and as what."""

from __future__ import annotations

import re

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.language import Workplaces
from scraper.detect.naming import introduces

_P, _O, _R = (
    f"(?P<p>[{PERSON}{NAME}])",
    f"(?P<o>[{ORGANIZATION}{NAME}])",
    f"(?P<r>{ROLE}(?: e (?:di |del )?{ROLE})?)",
)
_OF = r"(?:di |d'|del |dello |della |dell'|dei |degli |delle |in |presso |presso la |presso il |a |al |alla |all'|nel |nella |nell'|da |dal |dalla |dall')(?:il |lo |la |l'|i |gli |le )?(?:(?!per|che|dopo|con |e |ed |dal )[\w-]+[ ']){0,5}?"
_ART = r"(?:il |lo |la |l'|i |un |una |suo |sua |il suo |la sua |nostro )?"
_HON = r"(?:dott\. |ing\. |avv\. |prof\. |don |signor |signora |dottor |professor |professoressa |on\. )?"

WORKPLACES = Workplaces(
    profile=introduces(
        r"in|a|al|alla|all[\'’]|da|presso|per|di|del|della|@", r"la |il |lo |l[\'’]"
    ),
    bystander_after=re.compile(r" (?:riporta|rivela|scrive)\b"),
    bystander_before=re.compile(
        r"\b(?:contro|secondo|(?:sconfitta|vittoria|pareggio) (?:con|contro|col|a|in casa del)|(?:detto|dichiarato|spiegato) (?:a|al)|proprietari[ao],?|controllata (?:da|di)|clienti come|casa madre,?|rivale,?) (?:il |la |l'|lo |i )?$"
    ),
    before=(
        (
            re.compile(
                r"(?<!non )\b(?:lavorerò|inizierò|comincerò|entrerò|passerò|approderò|sarò|insegn(?:o|erò)|nuovo (?:lavoro|ruolo|incarico|datore)|nuova (?:avventura|azienda)|mi unir[òo]|per (?:approdare|passare|andare)|passa (?:a|al|alla|all')|approda|va a guidare|si trasferisce|attende)\b[^.;:]{0,40}$"
            ),
            60,
            -20,
        ),
        (
            re.compile(
                r"\b(?:in precedenza|precedentemente|prima di (?:entrare|approdare|arrivare)|ha iniziato la (?:sua )?carriera|passat[oa] per|ex|già|laureat[oa]|diplomat[oa]|stud\w+|formatosi|esperienze (?:in|a|presso)|stage)\b[^.;]{0,80}$"
            ),
            100,
            -8,
        ),
        (
            re.compile(
                r"(?:\b(?:lasci\w+|abbandon\w+|addio,?(?: a(?:l|lla|ll')?)?|salut\w+|dimission\w*(?: (?:da|dal|dalla|dall'))?|dimess[oa] (?:da|dal|dalla|dall')|uscit[oa] (?:da|dal|dalla|dall')|esco (?:da|dal|dalla|dall')|licenziat[oa] (?:da|dal|dalla|dall')|ultim[oa] (?:giorno|giornata|settimana|turno|anno) (?:a|in|al|alla|all'|presso|da|di)|(?:storia|avventura|esperienza|rapporto|percorso|capitolo) (?:con|in|a|al|alla|all'|nel|nella|presso)|anni (?:in|a|al|alla|all'|con|presso|da|nel|nella)|sono più [^.;:]{1,50} (?:di|del|della|dell'|al|alla)) ?(?:il |lo |la |l'|i )?)$"
            ),
            70,
            28,
        ),
        (
            re.compile(
                r"(?:\b(?:manten(?:ere|go|uto|utore di)|manutenzione di|(?:contratto|collaborazione|stage) (?:con|presso|in)) ?(?:il |la |l')?|\b(?:lavor\w+|entrat[oa]|arrivat[oa]|assunt[oa]|carriera|collegh[ie]|squadra|posto|anni|mesi|vita|tempo|percorso|dipendente|stagista|volontari[oa]|impegn\w+|manutentore|elett[oa]|insegn\w+|cella|reparto|ufficio \w+|redazione) (?:\w+ ){0,3}?(?:presso|a|al|alla|all'|in|nel|nella|di|del|della|dell'|per|con) ?(?:il |lo |la |l')?|\ue004 (?:\w+ ){0,3}?(?:di |del |dello |della |dell'|presso |in |a |al |alla |all')(?:il |lo |la |l')?|(?:della|del|dell'|la|il|l') ?(?:società|gruppo|club|giornale|azienda|associazione|cooperativa|progetto|liceo|scuola|università|comune|parrocchia|studio|emittente|radio|banca|compagnia|agenzia|casa|orchestra|teatro|festival|museo|ospedale|fondazione) (?:di |del |della |dell')?(?:il |lo |la |l')?)$"
            ),
            60,
            14,
        ),
        (
            re.compile(r"\b(?:presso|in casa|in forza (?:a|al|alla|all')) ?(?:il |lo |la |l')?$"),
            30,
            8,
        ),
        (
            re.compile(
                r"\b(?:via|foto|immagine|seguitemi su|su|come|contro|secondo|verso|con|candidat\w+|laurea\w*|per|intervista a) (?:il |lo |la |l')?$"
            ),
            30,
            -5,
        ),
    ),
    after=(
        (
            re.compile(
                r"^(?: (?:ha annunciato|annuncia|perde|si separa|e il suo|e la sua|è |cerca|assume|va |ha |saluta|dice addio))"
            ),
            5,
        ),
    ),
    loose_before=re.compile(
        r"\b(?:presso|in|a|al|alla|ai|di|del|della|nel|nella|su|per|con|da|dal|dalla|lascio|lasciato|addio|grazie|saluto)(?: (?:a|al|alla))?,? (?:il |lo |la |le |i )?$|\b(?:l|d|all|dell|nell|dall)'$"
    ),
    affiliations=tuple(
        (re.compile(pattern), weight)
        for pattern, weight in (
            (
                rf"{_P},? (?:\d\d anni,? |\(\d\d anni\),? )?(?:è |era |che è |attuale |storic[oa] )?(?:il |lo |la |l'|un |una )?(?:[\w-]+ )?{_R}(?: \w+)? {_OF}{_O}",
                3.0,
            ),
            (rf"{_ART}(?:[\w-]+ )?{_R}(?: \w+)? {_OF}{_O}(?: \([^)]{{1,30}}\))?,? {_HON}{_P}", 3.2),
            (rf"{_O},? {_ART}{_R},? {_HON}{_P}", 2.2),
            (
                rf"{_O}[^.;:{PERSON}]{{0,60}}? (?:suo|sua|proprio|propria|l'|il|la) ?(?:[\w-]+ )?{_R},? {_HON}{_P}",
                2.4,
            ),
            (
                rf"(?:^|[.:•●] )(?:in|a|al|alla|all'|nel|nella|da|da casa|in casa) ?(?:il |lo |la |l')?{_O},? [^.;{PERSON}]{{0,90}}?{_P}",
                3.2,
            ),
            (rf"^(?:[\w-]+ ){{0,2}}{_O} ?: [^.;{PERSON}]{{0,80}}?{_P}", 3.2),
            (
                rf"{_P}[^.;:{PERSON}]{{0,60}}? (?:carica|ruolo|incarico|posto|mandato|titolo|qualità|veste|funzioni)s? (?:di |da ){_ART}{_R}(?: {_OF}{_O})?",
                2.8,
            ),
            (
                rf"{_P}[^.;:{PERSON}]{{0,60}}? (?:dimission\w+|dimess[oa]) (?:da |dal |dalla |dall'|come )(?:carica di |ruolo di )?{_ART}{_R}(?: {_OF}{_O})?",
                2.8,
            ),
            (
                rf"{_P}[^.;:{PERSON}]{{0,60}}? (?:alla guida|al timone|alla direzione|alla presidenza|la presidenza|la direzione|le redini|sulla panchina|la panchina|ai vertici|al vertice) {_OF}{_O}",
                2.8,
            ),
            (
                rf"(?:alla guida|al timone|alla direzione|alla presidenza|ai vertici) {_OF}{_O}[^.;:{PERSON}]{{0,40}}?,? {_P}",
                2.2,
            ),
            (rf"{_P}(?:,[^.;:]{{1,60}},)? (?:ha |sta per )?lasci\w+ (?:il |lo |la |l')?{_O}", 2.2),
            (
                rf"{_P},? (?:che )?(?:dirig\w+|guid\w+|presied\w+|gestiv\w+|conduc\w+|allena\w*|lavora\w* (?:per|in|a)|insegna\w*)[^.;:]{{0,30}}? ?(?:il |lo |la |l'|in |a |al |alla )?(?:[\w-]+ ){{0,2}}?{_O}",
                2.0,
            ),
            (
                rf"{_P},? (?:è |era |è stat[oa] )?(?:nominat[oa]|elett[oa]|promoss[oa]|diventat[oa]) {_ART}{_R}",
                1.4,
            ),
            (
                rf"{_P},? (?:\d\d anni,? |\(\d\d anni\),? )?(?:è |era |che è )?(?:il |lo |la |l'|un |una |nostro |suo |sua )?(?:[\w-]+ )?{_R}(?!,? [{PERSON}{NAME}])",
                1.8,
            ),
            (rf"{_ART}{_R},? (?:\w+,? )?{_HON}{_P}", 1.7),
            (rf"{_P} \({_O}\)", 2.6),
            (rf"{_P} \({_R}(?:, {_O})?\)", 1.8),
            (rf"{_P} (?:di|del|della|dell'|dal|dalla) ?{_O}", 1.0),
            (
                rf"{_P}[^.;:]{{0,60}}? (?:presso|in forza al|in forza alla|in casa) ?(?:il |la |l')?{_O}",
                1.2,
            ),
            (rf"{_O} (?:di |d'){_P}", 0.4),
        )
    ),
    shared_role=re.compile(
        rf"(?P<r>{ROLE}) (?P<people>[{PERSON}{NAME}](?:(?:,|,? ed?|,? &) [{PERSON}{NAME}]){{1,12}})"
    ),
    former=re.compile(r"\b(?:ex|già|precedentemente|in precedenza)\b"),
)
