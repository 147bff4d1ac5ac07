"""Italian wordings of posts, teams, lengths of service, last days, destinations and reasons."""

from __future__ import annotations

import re

from scraper.detect.language import Careers
from scraper.detect.words import words

_SMALL = r"(?!che\b|è\b|ha\b|per\b|dopo\b|con\b|e\b|ed\b|in\b|da\b|dal\b|gruppo\b|società\b|azienda\b|club\b|squadra\b|banca\b|compagnia\b|cooperativa\b|associazione\b|emittente\b|giornale\b|casa\b|agenzia\b|comune\b|città\b|università\b|liceo\b|scuola\b|istituto\b|colosso\b|radio\b|ufficio\b|fondazione\b|orchestra\b|teatro\b|festival\b|sindacato\b|partito\b|mio\b|mia\b|suo\b|sua\b|stessa\b|stesso\b|loro\b|nostro\b|nostra\b|questo\b|questa\b|quel\b|due\b|tre\b|lungo\b|un\b|una\b|la\b|il\b|lo\b|le\b|i\b|gli\b|fine\b|modo\b|anni\b|tempo\b|più\b|tutti\b|tutto\b|mese\b|\d)[a-zà-ÿ][\w'’-]+"

CAREERS = Careers(
    becomes_before=re.compile(
        r"\bper (?:diventare|fare il|fare la|assumere (?:l'incarico|il ruolo) di) (?:il |la )?$"
    ),
    own_role_before=re.compile(
        r"(?:\b(?:come|da|in qualità di|in veste di|quale|sono|ero|sono stat[oa]|sono più|stat[oa]|divent\w+|ruolo di|posto di|carica di|mestiere di|lavoro di|incarico di|vostr[oa]|entrat[oa] come|assunt[oa] come|esco da|uscit[oa] da|anni da|vita da|carriera da) ?(?:il |la |lo |l'|un |una |un'|vostr[oa] |semplice |solo |giovane |[\w-]+ )?)$"
    ),
    next_role_before=re.compile(
        r"\b(?:sarò|diventerò|divento|farò|lavorerò|inizierò|comincerò|futur[oa]|prossim[oa]|nuov[oa]|il mio (?:successore|capo)|la mia capa|sostitu\w+|ringrazi\w+|grazie|con (?:il|la|l')|al|alla|nostro|non|ero entrat[oa] come|entrat[oa] come)\b[^.;,]{0,30}$"
    ),
    taken_up_before=re.compile(
        r"(?:\b(?:come|ruolo di|carica di|incarico di|nuov[oa]|nominat[oa]|elett[oa]|promoss[oa]|diventa|designat[oa]|in qualità di|quale|sua|suo|il|la|da) (?:il |la |l')?)$"
    ),
    their_role_before=re.compile(
        r"(?:\b(?:come|da|in qualità di|ruolo di|carica di|incarico di|mandato di|posto di|era|è|divenut[oa]|nominat[oa]|il|lo|la|un|una|suo|sua|nostro|questo|elett[oa]|storic[oa]|assunt[oa] come|dalla) (?:[\w-]+ )?|l'|un'|^(?:il |lo |la |l')?|, (?:il |lo |la |l'|un |una )?(?:[\w-]+ )?)$"
    ),
    role_field=re.compile(
        rf"(?:,? (?:con delega )?(?:della |dell['’]|dei |degli |delle |del |dello |di |d['’]|al |alla |all['’]|alle |ai ){_SMALL}(?: (?:e (?:della |dell['’]|dei |del |di |alla |al )?){_SMALL}| {_SMALL}(?=[.,;:)\n]| (?:di|del|della|dell|presso|in|a)\b|$)){{0,2}}| (?:qualità|prodotto|marketing|acquisti|vendite|informatico|logistica|digitale|aggiunt[oa]|associat[oa]|commerciale|tecnic[oa]|artistic[oa]|scientific[oa]|executive|magazziniere|al (?:Bilancio|Lavoro|Commercio|Turismo|Personale)|all['’](?:Urbanistica|Ambiente|Istruzione)|alla (?:Cultura|Sanità|Scuola|Viabilità)))"
    ),
    role_board_before=re.compile(r"\bmembr[oi] (?:del|della|dell') $"),
    teams=(
        re.compile(
            r"\b(?:team|reparto|ufficio|divisione|dipartimento|settore|servizio|redazione) (?P<team>[a-zà-ÿ][\w-]+(?: [a-zà-ÿ][\w-]+)?)(?= (?:di|del|della|dell['’]|da|dal)|[.,;])"
        ),
    ),
    team_sentence=re.compile(
        r"\b(?:team|reparto|ufficio|divisione|dipartimento|settore|servizio|redazione)\b"
    ),
    no_teams=words(
        "di del della che è ha e in con per da dopo locale intero tutto legale pubblico sono dal"
    ),
    career=re.compile(
        r"\b(?:nomin|elett|entr|arriv|assun|promoss|divent|divenut|fond|guid|diret|dirig|presied|lasci|lavor|dal\b|inizi|stage|cominci)"
    ),
    tenure_signs=(
        (
            re.compile(
                r"(?:\bdopo(?: (?:quasi|più di|oltre|circa|ben|tanti|questi|un totale di|poco più di))?|\bda(?: (?:quasi|più di|oltre|circa|ben|ormai|poco più di))?|\bper(?: (?:quasi|più di|oltre|circa|ben|ormai|questi))?|\bin(?: (?:quasi|questi|oltre))?|\b(?:più di|oltre|quasi|circa|ben|questi|miei|suoi|gli|sono stati|sono passati|trascorso(?: in \w+(?: \w+)?)?|trascorsi|fanno|al termine di|durat[oi]|in tutto|forte di) ?) ?$"
            ),
            "before",
            1.3,
        ),
        (
            re.compile(
                r"^,? (?:in|a|al|alla|all'|nel|nella|nell'|presso|con|di (?:servizio|lavoro|attività|onorat\w+|collaborazione|militanza|presidenza|guida|direzione|panchina|insegnamento|volontariato|avventura|riunioni|radio)|passati|trascorsi|che|alla guida|al timone|come|da|sulla panchina|qui|insieme|bellissimi|tra)\b"
            ),
            "after",
            1.2,
        ),
        (
            re.compile(
                r"^,? (?:lascio|lascia|si chiude|saluto|saluta|me ne|va |vado|ho |ha |è |semplicemente|lo storico|il |la )"
            ),
            "after",
            0.8,
        ),
        (
            re.compile(
                r"\b(?:io|mio|mia|miei|qui|trascorso|lavorato|lavoro|guidato|guida|dirige|diretto|presidente|carriera|servizio|lascia|lascio|pensione|mandato|mi|ho|preside)\b"
            ),
            "whole",
            0.5,
        ),
        (re.compile(r"^[\W\d]{0,3}(?:più di |quasi |oltre |ben )?\W*$"), "start", 1.2),
        (re.compile(r"\bche [^.;]{0,40}(?:da) $"), "before", 0.6),
        (re.compile(r", $"), "before", -0.8),
        (
            re.compile(
                r"\b(?:era|è|sono|ero|lavor\w+|guid\w+|dirig\w+|presied\w+|sied\w+|insegn\w+)\b[^.;]{0,30} da (?:quasi |oltre |più di |poco più di |circa )?$"
            ),
            "before",
            1.0,
        ),
        (
            re.compile(r"^(?:prima|in precedenza)\b|\baveva (?:guidato|diretto|lavorato)"),
            "whole",
            -3.0,
        ),
        (re.compile(r"^ (?:fa|prima)\b"), "after", -1.5),
        (
            re.compile(
                r"\b(?:mandato|contratto|durata|carcere|età|accordo|rinnovo|preavviso) (?:di |da |per )?(?:altri )?$"
            ),
            "before",
            -2.0,
        ),
        (re.compile(r"^ di (?:carriera|mestiere|giornalismo|ricerca)"), "after", -1.0),
        (re.compile(r"\b(?:ancora|prima|altri) $"), "before", -1.5),
    ),
    never_tenure_before=re.compile(
        r"(?:\b(?:all'età di|età di|(?:ha|aveva|avrà|ho|compie|compiuto|compirà) (?:appena |quasi |ancora )?|(?:uomo|donna|figli[oa]|bimb[oa]|bambin[oa]|ragazz[oa]|dirigente|manager|operai[oa]|imprenditor\w+|giornalista|padre|madre) di|tra|fra|entro|per i prossimi|per altri|ogni|prossimi|contratto di|mandato di|durata di|pena di|altri|ancora|a|vice per) ?|\(|[a-zà-ÿ], )$"
    ),
    start_year=re.compile(
        r"\b(?:(?:dal|sin dal|fin dal|dall'(?:autunno|estate|inverno|anno|inizio)(?: del)?|dalla (?:primavera|fondazione)(?:,? nel| del)?|dallo scorso|da (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?: del)?|dal(?:l'|lo)? (?:\d{1,2} )?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?: del)?)|(?:arrivat\w+|entrat\w+|assunt\w+|nominat\w+|elett\w+|iniziat\w+|cominciat\w+|fondat\w+|pres\w+|promoss\w+|diventat\w+|approdat\w+|ingaggiat\w+|insediat\w+|subentrat\w+|succedut\w+|scelt\w+|design\w+|aperto)\b[^.;:]{0,70}?(?:nel|dal|nell'(?:autunno|estate|inverno)(?: del)?|nella primavera del|il \d{1,2}°?|nel (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?: del)?)(?: (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?: del)?)?) (?P<year>(?:19|20)\d\d)\b"
    ),
    about_somebody=re.compile(
        r"\b(?:io|mi|mio|mia|lui|lei|ho|ero|era|suo|sua|ci lavoro|sono|lavoro)\b"
    ),
    last_day=re.compile(
        r"\bultim[oaie] (?:[\w-]+ )?(?:giorno|giornata|puntata|partita|messa|turno|consiglio|lezione|numero|settimana|stagione)|\b(?:mandato|contratto|preavviso|incarico|dimissioni)\b[^.;]{0,50}(?:scad|conclud|termin|fino al|effett|decorr|efficac|operativ)|\b(?:rester[àò]|resta|continuer[àò]|rimarr[àò])\b[^.;]{0,40}(?:fino|sino)|\bdecorrenza|\beffetto (?:dal|dalla|da|immediato)|\bhanno effetto|\bsarà in pensione|\bstacco la spina|\bin pensione (?:dal|da|a fine|il)"
    ),
    effective_before=re.compile(
        r"\b(?:lasci|abbandon|dimission|dimett|dimess|addio|uscit|pension|ritir|incarico|mandato|ruolo|fino (?:al|a)|decorrenza|effetto|effettiv|ultim|se ne va|me ne vado|vado via|esonerat|licenziat|sollevat|rimoss|allontanat|revocat|separ|fine|termin|conclud|scad|chiud|pass|cede|ceduto|cessa|non (?:è|sarà|sono|gestirà|farà) più|congedo|commiato|contratto|saluto|saluta|entro|stacco|a partire|prima della|via\b|badge|restitu|esubero|da oggi|revoco)"
    ),
    effective_after=re.compile(
        r"^[^.;:]{0,40}?\b(?:sarà|è|era|è stato|sarò|ho|sono|non)?\b[^.;:]{0,12}\b(?:mio|suo|mia|sua)? ?(?:ultim|lasci|in pensione|dimess|dimission|stacco|non sono più|non lavorerò più|non faccio più|non farò più|non gestirà più|non sarà più|me ne vado|vado|saluto|passo|l'ho|sono stat[oa] licenziat|ha ceduto|la presidenza)"
    ),
    told_before=re.compile(
        r"\b(?:annunci\w+|comunic\w+|dichiar\w+|conferm\w+|nota|rivel\w+|saput\w+|nominat\w+|elett\w+|arrivat\w+|(?:carica|azienda|lavoro|panchina|redazione|guida|squadra) dal|nat[oa]|pubblicat\w*|postat\w*|scritt\w+|assunt\w+|protocollat\w+|riunit\w+|entrat\w+|insediat\w+|notizia|reso noto|ho detto|inizi\w+|cominci\w+|lavor(?:o|erò))\b[^,;]{0,30}$"
    ),
    says_it_itself=re.compile(
        r"effetto immediato|decorrenza (?:immediata|odierna)|\bfine (?:mese|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
    ),
    future=re.compile(
        r"\b(?:va|vado|dal|da|prossim[oa]|a partire|entro|\w+rà|\w+rò|\w+ranno|sta per|deve|fino a)\b"
    ),
    gone_before=re.compile(
        r"\b(?:ha|hanno|ho|è|sono|si è|mi sono) (?:[\w'-]+ ){0,3}(?:lasciato|andat[oa]|dimess[oa]|esonerat[oa]|licenziat[oa]|rassegnato|restituito|ceduto|passato|chiuso|sollevat[oa]|rimoss[oa]|annunciato|fatto|stat[oa]|arrivata)\b[^.;,]{0,30}$"
    ),
    reason=re.compile(
        r"\b(?P<reason>(?:per (?:motivi|ragioni) (?:personali|di (?:salute|famiglia|lavoro)|familiari|di carattere personale|professionali|private)|per (?:dissensi|contrasti|divergenze|dedicarsi|dedicarmi|stare (?:più )?(?:vicino|con)|seguire|intraprendere|cogliere|affrontare|motivi|ragioni)|a causa (?:di|del|della|dell')|in polemica|in disaccordo|in segno di protesta|a seguito di (?:contrasti|divergenze|dissidi|un)|perché (?:non|ho|il|la|mi|vuole|intende))[^.;:!?\n]{0,150})"
    ),
    destination=re.compile(
        r"\b(?:(?:passa|passerà|passo|passerò|approda|approderà|approdo|va|andrà|si trasferisce|si trasferirà|si accasa|vola|sbarca) (?:a|ad|al|allo|alla|all'|ai|in)|lavorerò [^.;:]{0,30}?per|(?<!non )lavorerò (?!più)[^.;:]{0,30}?(?:per|in|a|presso|alla|con)|per (?:approdare|passare|andare|trasferirsi) (?:a|al|alla|all'|in)|per (?:guidare|dirigere|entrare in|entrare nel|unirsi a)|nuov[oa] (?:lavoro|ruolo|incarico|avventura|sfida) (?:a|in|al|alla|all'|presso|con)|(?:lo|la|mi) (?:attende|aspetta)|inizierò (?:a|in|al|alla|presso|da)|insegn(?:o|erò) [^.;:]{0,30}?(?:al|alla|all'|del|dell'|a)|entrer(?:à|ò) (?:in|nel|nella|a far parte di)|(?:dal|da) [a-z0-9° ]{2,20} sarò (?:al|alla|all'|a|in|da)|(?:da|dal) (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|domani)(?: sarò (?:a|in|da|alla?))?:?|guiderà|raggiunge(?:rà)?|destinazione|ufficiale al|mi unirò a|mi unisco a)(?: (?:il|lo|la|l'|i))?(?:(?<=')| )(?:(?:il |lo |la |l')?(?:cooperativa|società|gruppo|startup|start-up|concorrente|agenzia|studio|squadra|redazione|club|casa|banca|colosso|liceo|università|emittente|radio|fondazione|associazione|azienda|resort|ragazzi) (?:[\w-]+ ){0,2}?(?:di |del |della |dell')?)?(?:il |lo |la |l')?(?P<dest>[\ue002\ue003])"
    ),
    is_next="lavorerò",
    hires=re.compile(
        r"(?P<dest>[\ue002\ue003]) (?:ha |sta per )?(?:nomin\w+|assum\w+|assunto|ingaggi\w+|strapp\w+|accogli\w+|sceglie|scelto|annuncia (?:l'arrivo|la nomina)|si assicura)\b"
    ),
)
