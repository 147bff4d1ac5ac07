"""Italian genres: texts that use the words of leaving for something else."""

from __future__ import annotations

import re

from scraper.detect.genres import Genres

GENRES = Genres(
    template=re.compile(
        r"\[(?:tuo|nome|cognome|data|posizione|società|azienda|qualifica|indirizzo|datore|luogo)[^\]\n]{0,30}\]|\bfac[- ]?simile\b|\bmodell[oi] (?:di |lettera|per)|\besempi(?:o)? di (?:lettera|mail|messaggio|discorso|dimissioni)|\blettera tipo\b|\bcome (?:dimettersi|scrivere|dare le dimissioni|licenziarsi|presentare)|\bmario rossi\b|\bil sottoscritto\b[^.]{0,40}\bcomunica\b|\bspett\.le ditta|\bgg/mm/aaaa|\bil lavoratore\b|\bi lavoratori (?:possono|che)|\bdatore di lavoro\b|\bil tuo (?:preavviso|contratto|capo)|\bfrasi (?:di|per)|\bda compilare\b|\bsentenza\b|\bcodice civile\b"
    ),
    fiction=re.compile(
        r"\b(?:(?:nel|alla fine del) (?:primo|secondo|terzo|quarto|quinto|ultimo|nuovo) (?:volume|tomo|episodio|libro|atto)|capitolo (?:\d+|[ivxl]{1,6}|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|primo)|fanfiction|racconto (?:breve|lungo|inedito)|sussurrò|mormorò|esclamò|episodio \d+|satira|lercio|(?:ha )?miagolato|pesce d'aprile|parodia|ogni riferimento|\(continua\)|romanzo a puntate|non alzò gli occhi)\b|^[«\"“—–][^»\"”]{1,80}[»\"”]? disse\b"
    ),
    fiction_site=re.compile(r"archiveofourown|fanfiction|wattpad|efpfanfic|lercio|satira|raccont"),
    other_sense=re.compile(
        r"\b(?:esequie|funerali|camera ardente|ci ha lasciat[oi]|addio a [\ue001\w]+ ?(?:\w+)?,? (?:aveva|morto|morta|è))\b|\bè mort[oa]\b"
    ),
    listicle=re.compile(
        r"^(?:i |le |gli |top )?(?:\d+|cinque|sei|sette|otto|nove|dieci) (?!anni|mesi|settimane|giorni|più|stagioni)(?:[a-zàèéìòù-]+ ){1,4}"
    ),
    user=re.compile(
        r"\b(?:cancell|disattiv|chius|elimin|disdett|chiud)\w* (?:il mio|i miei|il tuo|il|un|l') ?(?:account|profilo|pagina|abbonamento|canale)|\bil mio (?:account|profilo|feed|abbonamento)\b|\bi miei (?:follower|dati|contatti)\b|\ble mie foto\b|\bsocial(?: network)?\b|\bdisinstall\w+|\bseguitemi\b|\b(?:la|le) pubblicità\b|\balternativ[ae] a\b|\besport\w+ (?:i|le)|\bmigr\w+ (?:a|verso|da)|\bcondizioni d'uso\b|\bprivacy\b|\bl'algoritmo\b|\bl'app\b|\bho (?:salvato|scaricato) le foto\b|\bpassare a (?:linux|mastodon|bluesky|android)\b|\b(?:il|un|mio) profilo\b|\bfollower\b|\bl'archivio\b|\bho (?:disdetto|disattivato|cancellato|disinstallato)\b|\bcall center\b|\bassistenza clienti\b|\b(?:i|quei) troll\b|\b(?:da|come) (?:cliente|utente|abbonat[oa])\b|\b(?:la )?bolletta\b|\bpost e foto\b|\bi miei (?:post|tweet|messaggi|video)\b|\bquell'app\b|\bil feed\b"
    ),
    staff=re.compile(
        r"\b(?:collegh[ie]|squadra|capo|responsabile|posto|ufficio|stipendio|assunt\w+|assunzione|colloqui\w*|successore|preavviso|carriera|lavor\w+|datore|mestiere|contratto|lettori|parrocchiani|alunni|studenti|volontari|soci|direzione|team|azienda|redazione|anni (?:in|al|alla|presso))\b"
    ),
    blog_end=re.compile(
        r"\b(?:questo|il|il mio) (?:blog|podcast|sito|giornale|newsletter)\b[^.]{0,60}\b(?:chiude|finisce|fine|ultimo|pausa|termina|si ferma)|\bultimo (?:post|articolo)\b|\bchiudo (?:il|questo) blog"
    ),
    shop_end=re.compile(
        r"\b(?:il|la|lo|il mio|la nostra|il nostro|la mia|l') ?(?:negozio|bottega|ristorante|bar|libreria|panificio|trattoria|azienda|studio|servizio|app|applicazione|attività)\b[^.]{0,20} (?:chiud\w+|cess\w+|smetter\w+|abbassa)|\bcessazione (?:di|dell')attività\b|\bliquidazione\b|\bsmetterà di funzionare\b|\bchiudiamo (?:i battenti|il negozio)\b"
    ),
    candidate=re.compile(r"\bmi candido\b|\bla mia candidatura\b|\bsono candidat[oa]\b"),
    internal=re.compile(
        r"\b(?:cambio (?:reparto|ufficio|team|scrivania)|mobilità interna|non (?:mi dimetto|mi licenzio|lascio l'azienda|mi sono licenziat[oa])|resto in (?:azienda|\ue002)|sempre in (?:azienda|\ue002)|stessa azienda|in aspettativa|anno sabbatico|rientro (?:a|in|alla|al))\b"
    ),
    retrospect=re.compile(
        r"\b(?:\d+|un|due|tre|quattro|cinque|sei|sette|otto|dieci) ann[oi] fa,? (?:lasciavo|mi dimettevo|me ne andavo|mi licenziavo|ho lasciato|mi sono (?:dimess|licenziat)[oa])|\b(?:a|dopo) (?:un|due|tre|cinque|dieci) ann[oi] (?:dal mio addio|dalle mie dimissioni|da quando (?:ho lasciato|mi sono dimess))|\bcosa ho imparato (?:da quando|lasciando)"
    ),
    away=re.compile(
        r"\b(?:in|il mio|un|il) (?:congedo|permesso) (?:di )?(?:maternità|paternità|parentale|sabbatico|per malattia)\b|\b(?:sono|sarò|vado|andrò) in (?:maternità|aspettativa|malattia|congedo)\b|\b(?:torno|tornerò|rientro|rientrerò|ci (?:vediamo|rivediamo))(?: (?:al lavoro|in ufficio))? (?:a|ad|in|il|dal|nel) (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|\d{1,2}|primavera|autunno|settembre)\b|\bal mio (?:ritorno|rientro)\b"
    ),
    student=re.compile(
        r"\b(?:i miei (?:prof|professori|compagni)|la maturità|il diploma|la mia tesi|la laurea|mi (?:diplomo|laureo|sono (?:diplomat|laureat)[oa])|quinta (?:liceo|superiore)|grazie,? prof|esame di stato|gita scolastica|compagni di (?:classe|banco)|ricreazione|l'erasmus|fuori corso|aula magna|studentess[ae]|ultimo giorno di scuola)\b"
    ),
    teacher=re.compile(
        r"\b(?:ho insegnato|insegno|i miei (?:alunni|studenti|ragazzi)|la mia classe|colleghi|cattedra|sala professori|pensione|docente|maestra|preside)\b"
    ),
    home=re.compile(
        r"\b(?:appartamento|condominio|trasloc\w+|mi trasferisco|vicin[oi] di casa|la vicina|il vicino|casa (?:in via|di via|nuova|vecchia)|chiavi di casa|l'affitto|padrone di casa|monolocale|bilocale|balcone|il salotto|la cameretta|la casa dei nonni|mio marito|mia moglie|il mio ex|via [A-Za-z]+)\b"
    ),
    thanks=re.compile(r"\bgrazie\b|\bringrazi\w+|\bgratitudine\b|\briconoscen\w+"),
    account=re.compile(
        r"\b(?:cancell|elimin|chiu|disattiv|disdi)(?:o|ato|so|erò|erò|do|derò|co|cerò|re|dere) (?:(?:il|mio|il mio|l'|la mia|nostro) ?)(?:account|profilo|abbonamento|conto|iscrizione)\b|\b(?:il mio|l') ?(?:account|profilo|abbonamento) (?:sarà|è|verrà) (?:chiuso|cancellato|eliminato|disattivato)|\b(?:esport|scaric)(?:ato|o) (?:tutti )?(?:i miei|le mie|\d+) (?:dati|foto|note|messaggi|contatti)"
    ),
    customer=re.compile(
        r"\b(?:palestra|armadietto|tapis roulant|la mia banca|(?:il mio|mio) (?:operatore|gestore|assicuratore)|tariff[ae]|servizio clienti|call center|cliente (?:affezionat\w+|da|fedele)|quota (?:mensile|associativa)|aumento (?:del|dei) prezz\w+|disdetta|cambiare banca)\b"
    ),
    technology=re.compile(
        r"\b(?:migr(?:ato|azione|are)|nuovi prezzi|alternativ[ae] (?:a|libere?)|sistema operativo|software libero|open source|la nostra infrastruttura|disservizi)\b"
    ),
    death=re.compile(
        r"\b(?:ci ha (?:improvvisamente )?lasciat[oi]|ci hanno lasciato|è (?:morto|morta|scompars[oa]|venut[oa] a mancare|mancat[oa]|decedut[oa]|spirat[oa])|si è spent[oa]|funerali|esequie|cordoglio|condoglianze|camera ardente|riposi in pace|in memoria(?:m)?|lascia (?:la moglie|il marito|due|tre|i figli))\b"
    ),
    withdrawn=re.compile(
        r"\b(?:(?:ritir|revoc)(?:a|ato|ò|ate) le (?:sue )?dimissioni|dimissioni (?:sono state )?(?:ritirate|respinte|revocate|rientrate)|ci ripensa|ci ha ripensato|(?:resta|rimane|resterà|rimarrà) (?:al suo posto|in carica|alla guida|alla direzione)(?! fino)|passo indietro sulle dimissioni|fa marcia indietro|torna (?:alla guida|sui suoi passi))\b"
    ),
    work=re.compile(
        r"\b(?:(?:primo|nuovo|ultimo) romanzo|romanzo d'esordio|il (?:film|romanzo|racconto) (?:inizia|racconta|segue|si apre)|(?:stagione|episodio|puntata) \d+|protagonista|regia di|il personaggio|sceneggiatura|la trama|interpretat[oa] da|fiction|spoiler|prossima puntata|recensione:?|\d+ pagine)\b"
    ),
    satire=re.compile(r"\b(?:satira|satiric\w+|lercio|parodia)\b"),
    history=re.compile(
        r"\b(?:(?:cinquant|quarant|trent|sessant|cent)'?anni fa|\d\d+ anni fa|(?:nel|dal|fino al) 1[5-8]\d\d|dal nostro archivio|storic[oi] local\w+|accadde oggi|biografia|centenario)\b"
    ),
    believer=re.compile(
        r"\b(?:battezz\w+|la mia fede|non credo più|ateo|atea|sbattezz\w+|catechismo)\b"
    ),
    clergy=re.compile(
        r"\b(?:parroco|sacerdote|vescovo|diocesi|la mia parrocchia|organista|colleghi|pensione)\b"
    ),
    joining=re.compile(
        r"\b(?:inizio|comincio|entro|mi unisco) (?:[a-zàèéìòù]+ ){0,3}?(?:in|come|a|da|presso)\b|\bil mio primo giorno (?:in|come|a|da)|\bnuov[oa] (?:lavoro|ruolo|sfida) (?:in|come|a|da|presso)"
    ),
)
