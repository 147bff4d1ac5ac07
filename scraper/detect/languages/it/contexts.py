"""Italian contexts that turn a frame around: denial, rumour, recollection, other senses."""

from __future__ import annotations

import re

from scraper.detect.language import Contexts
from scraper.detect.words import words

HYPOTHETICAL = re.compile(
    r"\b(?:se|qualora|nel caso|ammesso che|come (?=dimettersi|lasciare|dare|scrivere|si)|perché (?:i|le|la gente|chi)|quando (?:si|un)|chi (?:lascia|si dimette|vuole)|minaccia(?:to|no|va)? (?:di|le)|chied\w+ (?:le|la|che)|invoc\w+|pretend\w+|auspic\w+|immagin\w+)\b[^.;:]{0,50}$"
)
CONDITION_AFTER = re.compile(r"^[^.;:]{0,25}?\b(?:se|qualora|a meno che|nel caso)\b")
OTHER_SENSE = re.compile(
    r"\bnon \w+ più (?:il|la|di|nel) (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|weekend|fine settimana|sera|notte|pomeriggio)\b|\bchiavi (?:dell'appartamento|della (?:casa|macchina|villa)|del (?:bilocale|monolocale)|dell'auto|di casa)|\blasci\w+ (?:il (?:paese|mercato|segno|campo al|carcere|posto (?:a un|alla pioggia|al sole)|ritiro di)|la (?:russia|casa|città|strada|moglie|porta|famiglia|parola|macchina|stanza)|l'(?:italia|ospedale|europa|auto|aeroporto|euro)|un (?:commento|segno|vuoto|messaggio|ricordo)|spazio|aperta|intendere|perplessi|senza|fuori|da parte|che|correre|perdere|stare|cadere|liber[oai]|intravedere)|\b(?:orari|data|gate|luogo|punto|griglia|linea) (?:di|delle) (?:partenz|uscit)|\buscita (?:dell'autostrada|di sicurezza|del film|del libro|di scena|dalla messa|didattica)|\bdimissioni (?:dall'ospedale|ospedaliere|protette|del paziente)|\bdimess[oaie] dall'ospedale|\bpassa (?:il tempo|la notte|la palla a)|\bin pensione completa|\bmezza pensione|\bpensione (?:minima|di reversibilità|anticipata:)|\bfondo pensione"
)
DEATH = re.compile(
    r"\b(?:mort[oaie]|è morto|decedut[oa]|decesso|scompars[oa]|si è spent[oa]|funerali?|esequie|camera ardente|lutto|cordoglio|ci ha lasciat[oi]|ci hanno lasciat[oi]|defunt[oa]|salma|cimitero|vedov[oa]|condoglianze|ultimo saluto|tragica scomparsa|in memoria di)\b|^addio a(?:l|lla)?\b"
)
SUBSTITUTION = re.compile(
    r"\b(?:al \d+'|minuto|primo tempo|secondo tempo|infortunio|sostituzioni|subentrato dalla panchina|prestito|nel ruolo di|interpreta|personaggio|nel film|nella serie|il romanzo|episodio)\b"
)

CONTEXTS = Contexts(
    sentence=(
        ("hypothetical", HYPOTHETICAL, "before", -1.8),
        ("conditional", CONDITION_AFTER, "after", -1.2),
        (
            "goes_on_inside",
            re.compile(
                r"^,? (?:che|il quale|la quale) (?:ora |a sua volta |invece )?(?:pass(?:a|erà) (?:a dirigere|a guidare|alla guida|alla direzione|ad altro incarico)|assum(?:e|erà)|va a (?:dirigere|guidare)|diventa)\b"
            ),
            "after",
            -2.6,
        ),
        ("other_sense", OTHER_SENSE, "sentence", -2.6),
        ("death", DEATH, "sentence", -2.4),
        ("substitution", SUBSTITUTION, "sentence", -1.6),
    ),
    negated_before=re.compile(
        r"\b(?:non|né|mai|senza|nessun\w*|smentis\w+|smentit\w+|neg(?:a|ano|ato|hiamo)|esclud\w+|esclus\w+|rifiut\w+|respin\w+|fals[aeio]|infondat[aeio]|evit\w+|anziché|invece di|piuttosto che|presunte)\b[^.;:]{0,45}$"
    ),
    negated_inside=re.compile(r"\b(?:non|né|mai|nessun\w*|minacci\w+)\b"),
    not_negated=re.compile(
        r"\b(?:non solo|non soltanto|non senza|non a caso|non per|non (?:ha|hanno|è|sono|sarà|fa|farà|lavora|ricopr\w+|guid\w+|dirig\w+|gestir\w+|condu\w+|allen\w+|presied\w+|sied\w+|insegn\w+) (?:[\w' ]{0,20})?più|non (?:si|mi) (?:ricandid|ripresent|candid)\w+|non (?:è|era) (?:rieleggibile|una sorpresa)|non (?:rinnov|prosegu|è stato rinnovato|sarà rinnovato|verrà rinnovato)\w*|senza (?:polemich|rancor|rimpiant|clamor|preavviso|sbattere|buonuscita|dubbio)\w*|non c'è più|non si tratta)"
    ),
    denial=re.compile(
        r"\b(?:smenti(?:sce|sco|scono|ta|to|re|amo|va)\b(?! con)[^.;]{0,80}\b(?:dimission|addio|uscita|lasciar|voci|ritiro)|(?:nega|negato|escluso|esclude)[^.;]{0,60}\b(?:dimission|addio|lasciare|uscita)|non (?:mi dimetto|si dimette|mi dimetterò|si dimetterà|lascio\b|lascia\b|lascerà|lascerò|mi sono (?:mai )?(?:dimess|licenziat)|si è (?:mai )?dimess|ho (?:mai )?(?:rassegnato|presentato|dato) le (?:mie )?dimissioni|ha (?:mai )?(?:rassegnato|presentato) le dimissioni|ha intenzione di (?:lasciare|dimettersi)|ho intenzione di (?:lasciare|dimettermi)|se ne va|me ne vado|vado via)|presunte dimissioni|(?:resto|rimango|resterò|rimarrò) (?:saldamente )?(?:al mio posto|in carica|al timone|in sella|finché|fino alla scadenza)|respinge le dimissioni|dimissioni respinte|ritira le dimissioni|ha ritirato le dimissioni)"
    ),
    rumour=re.compile(
        r"\b(?:lascerebbe|lascerebbero|si dimetterebbe|andrebbe via|passerebbe|saluterebbe|(?:sarebbe|sarebbero) (?:pront[oaie]|vicin[oaie]|in (?:uscita|procinto|bilico)|intenzionat[oaie]|decis[oaie]|ormai|stat[oaie]|sul (?:punto|piede)|orientat[oaie]|destinat[oaie]|al passo)|(?<!detto che )(?<!annunciato che )(?<!saputo che )(?:avrebbe|avrebbero) (?:già )?(?:decis|rassegnat|lasciat|present|comunicat|annunciat|scelt|trovat|maturat)\w*|potrebbe(?:ro)? (?:lasciare|dimettersi|andare|dire addio|salutare|essere|arrivare|presto|passare)|starebbe(?:ro)? (?:per|valutando|pensando|meditando)|in bilico|indiscrezioni|rumors?|voci (?:di|su|sempre|insistenti|che)|si mormora|si vocifera|pare che|verso l'addio|a un passo dall'addio|ad un passo dall'addio|al passo d'addio|pensa all'addio|medita (?:l'addio|le dimissioni|di)|valuta (?:l'addio|le dimissioni|di lasciare)|secondo (?:fonti|quanto (?:trapela|filtra)|alcune)|rischia (?:il posto|l'esonero|la panchina)|traballa|dovrebbe lasciare)\b"
    ),
    called_for_before=re.compile(
        r"\b(?:chied\w+|chiest\w+|invoc\w+|pretend\w+|sollecit\w+|esig\w+|vuole|vogliono|vorrebbe\w*|reclam\w+|petizione|spinge\w*|costringere|forzare|richiesta|richieste)\b[^.;:]{0,40}$"
    ),
    wished_inside=re.compile(
        r"\b(?:dimission\w+|dimett\w+|lasci\w+|addio|esonero|ritiro|uscita)\b"
    ),
    relative_past=re.compile(
        r"\bche (?:aveva|avevano|era|erano|ha già|nel \d{4} (?:ha|aveva)|fu)(?: \w+)? ?(?:lasciato|dimesso|dimessa|abbandonato|rassegnato|andat)?"
    ),
    past=re.compile(
        r"\b(?:ex\b|già (?:presidente|direttore|direttrice|sindaco|assessore|ministro|allenatore|segretario|amministratore)|un tempo|all'epoca|allora|(?:anni|mesi|anno) (?:fa|prima|or sono|dopo|più tardi)|aveva (?:lasciato|rassegnato|abbandonato|annunciato|salutato|presentato)|si era dimess|era (?:andat|stat|uscit)[oa]|l'anno scorso|lo scorso anno|(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) scorso|scorso (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|dopo (?:aver (?:lasciato|rassegnato)|essersi dimess|l'addio|le dimissioni|il suo addio|le sue dimissioni|l'uscita|l'esonero|il ritiro)|in seguito all(?:e dimissioni|'addio|'uscita)|a seguito dell(?:e dimissioni|'addio)|fino al (?:19|20)\d\d|dal (?:19|20)\d\d al (?:19|20)\d\d|negli anni (?:'?\d\d|sessanta|settanta|ottanta|novanta)|in passato|nel 19\d\d|fu\b)"
    ),
    pluperfect=re.compile(r"(?:aveva|era|si era) "),
    said=re.compile(
        r"\b(?:ha|hanno|aveva) (?:annunciato|dichiarato|comunicato|precisato|confermato|spiegato|reso noto|fatto sapere|rivelato|detto|affermato|riferito)|\b(?:annuncia|comunica|precisa|conferma|spiega|rivela|afferma|riferisce|secondo)\b"
    ),
    recent=re.compile(
        r"\b(?:oggi|ieri|domani|stamattina|stasera|questa (?:mattina|sera|settimana)|questo mese|la (?:settimana|scorsa settimana)|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|recentemente|nei giorni scorsi|nelle scorse ore|appena|ormai|prossim[oa]|immediato|con decorrenza|da oggi|fine (?:mese|anno|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|presto|ufficialmente|in queste ore)\b"
    ),
    simple_past=re.compile(
        r"\b(?:lasciò|lasciava|abbandonò|si dimise|si ritirò|fu|furono|cedette|passò|lasciarono|andò)\b"
    ),
    perfect=re.compile(r"\b(?:ha|hanno|è|sono|sarà|saranno|ho|sta|va)\b"),
    present_inside=re.compile(
        r"\b(?:lascerà|si dimetterà|andrà|saluterà|passerà|cederà|annuncia|sta per|stanno per|sarà|saranno|è (?:in uscita|pronto|pronta)|chiuderà|scadrà|lascio|vado|mi dimetto|saluto|chiudo|passo|rassegno|dal prossimo)\b"
    ),
    present_before=re.compile(r"\b(?:sta per|si appresta a|deve|dovrà|sarà)\b[^.;]{0,40}$"),
    spares_recall=re.compile(
        r"\b(?:vacante|si libera|lascia|lascerà|sta per|si dimette|va in|andrà|saluta|rassegna|ha rassegnato|annuncia|ha annunciato|cede|passa|mi|ho|lascio|si appresta)\b"
    ),
    recalls=re.compile(
        r"^(?:\W*)(?:prima di (?:lui|lei)|in precedenza|precedentemente|in passato|nel (?:19|20)\d\d|l'anno scorso|lo scorso anno|(?:\w+ )?anni fa|già nel|negli anni|nell'(?:aprile|agosto|ottobre|estate|autunno)|dopo l'addio|dopo le dimissioni)\b"
    ),
    since=re.compile(
        r"\b(?:dal|dall'|in carica|arrivat[oa]|nominat[oa]|elett[oa]|entrat[oa]|assunt[oa]|fondat[oa]|sin|fin)\b"
    ),
    says=re.compile(
        r"^(?:, [^.;:]{1,60},)? (?:ha |hanno |aveva )?(?:anche |inoltre )?(?:annunci\w+|dichiar\w+|comunic\w+|precis\w+|conferm\w+|spieg\w+|reso noto|fatto sapere|detto|dice|scritto|scrive|afferm\w+|rivel\w+|assicur\w+|aggiun\w+|sottoline\w+)\b"
    ),
    pronoun=re.compile(
        r"\b(?:lui|lei|egli|ella|che|suo|sua|sue|suoi|quest'ultim[oa]|entrambi|loro|si è|si dimette|ha|hanno|se ne|lascia|lascerà|lasciato|andrà|va|sarà|è stat[oa]|viene|verrà|cede|passa|saluta|chiude|conclude|rimette|rinuncia|arriva|proviene|termina|abbandona|esce|uscirà|non)\b"
    ),
    relative="che",
    plural=words("entrambi loro hanno"),
    question=re.compile(r"[?？][\"”»\s]{0,2}$"),
    other_leave=re.compile(
        r"\b(?:congedo (?:parentale|di maternità|matrimoniale|per)|aspettativa|maternità|in ferie|in vacanza|malattia|anno sabbatico)\b|\blascia\w* (?:facebook|la scuola|casa|milano|roma|l'italia|la città|twitter|instagram|whatsapp|google)\b"
    ),
    private_last_day=re.compile(
        r"(?:di |d'|del |della |delle |dell'|degli )(?:chemio\w*|vacanz\w+|anno|anno scolastico|scuola|scuole|liceo|corso|saldi|estate|quarantena|ferie|viaggio|festival|terapia|gravidanza|carnevale|campo|colonia|ramadan|gita|fiera|mostra|iscrizion\w+)\b"
    ),
    platforms=words(
        """
twitter facebook instagram tiktok snapchat reddit linkedin youtube medium substack tumblr flickr gmail whatsapp spotify
netflix windows android ios iphone mac macos ubuntu chrome firefox evernote dropbox wordpress blogger discord slack x
pinterest mastodon telegram signal
"""
    ),
    list_heading=re.compile(
        r"\b(?:uscite|in uscita|partenze|dimissioni|dimissionari|addii|uscenti|lasciano|salutano|pensionamenti|in pensione|chi va)\b"
    ),
)
