"""Italian frames in which others report who leaves.

A subject stands before its verb, after it (`lascia il direttore Q`), or not at all (`ha rassegnato
le dimissioni`): `_told` writes the three orders of each verb at once.
"""

from __future__ import annotations

from scraper.detect.frames import Frame
from scraper.records import Kind

_ONE = r"(?:(?:(?:il |lo |la |l'|i |gli |le |suo |sua |il suo |la sua |nostro |nostra |un |una )?(?:\ue004 )|(?:il |la )?(?:signor |signora |sig\. |dott\. |dottor |dottoressa |dr\. |ing\. |ingegner |avv\. |avvocato |prof\. |professor |professoressa |on\. |onorevole |sen\. |don |padre |suor |monsignor |mons\. |geom\. |rag\. |arch\. |cav\. |gen\. |col\. |maestro |mister )){0,2}[\ue001\ue003](?:, [^\ue001\ue003.;:]{2,60}?,(?= ed? ))?)"
_STOP = r"(?!(?:per|dopo|con|e|ed|che|dove|verso|presso|è|ha|sarà|si|mentre|quando|ma|non|anche)\b)"
_IN = r"(?:su |sul |sulla |sull'|di |d'|del |dello |della |dell'|dei |degli |delle |al |allo |alla |all'|ai |alle |dal |dallo |dalla |dall'|dai |dalle |da |nel |nella |nell'|nello |in |presso |presso il |presso la |presso l')"
_MAYBE = r"(?:(?:anche|oggi|ieri|ufficialmente|definitivamente|infine|intanto|inoltre|quindi|così|dunque|pure|però|subito|presto|poi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|improvvisamente|a sorpresa|formalmente|già|ormai|di fatto|finalmente|nei giorni scorsi|in queste ore|questa mattina|stamattina|questa sera|stasera|invece|a sua volta),? ){0,2}"
_START = r"(?:^[«“”\"\'•●*( -]{0,3}|^(?:dopo|dal|dall'|da|a|con|in|nel|al) [^.;:,\ue001]{1,45} (?=va |lascia|saluta|se ne |si |ha |dice |cede |passa |andr|è )|(?<=[,;:] )|(?<=- )|(?<= e )|(?<= ed )|(?<= ma )|(?<= poi ))"

_NO_OBJECT = r"(?!(?:(?<= di )|(?<= a )|(?<= ad ))[\ue001\ue003], (?!il |la |lo |l'|un |una |un'|suo |sua |che |ex|già |attuale |storic|e |\ue004|\d|[^.;:!?]{1,90},))"
"""`when he took the place of P, leaves`: whose place it was does not act."""

MACROS = {
    "WHOAPP": rf"{_NO_OBJECT}(?:WHO)(?:APP)",
    "WHO": rf"(?P<who>{_ONE}(?:(?:,? ed? |, | & |,? insieme (?:a|al|alla|con) |,? nonché |,? e anche |,? oltre a ){_ONE}){{0,12}})",
    "PEOPLE": rf"(?P<who>{_ONE}(?:(?:,? ed? |, | & ){_ONE}){{0,12}})",
    "ORG": r"(?:il |lo |la |l'|i |gli |le )?(?P<org>[\ue002\ue003])",
    "DEST": r"(?:il |lo |la |l'|i |gli |le )?(?P<dest>[\ue002\ue003])",
    "ROLE": r"(?P<role>\ue004(?: e (?:di |del |della )?\ue004)?)",
    "ANYROLE": r"(?:il |lo |la |l'|un |una |suo |sua )?\ue004",
    "APP": r"(?: \([^)]{1,60}\))?(?:, [^.;:!?\ue001]{1,150}?,|, (?:il|lo|la|l'|un|una|suo|sua|che|ex|già|attuale|storico|storica|\ue004)[^.;:!?,]{1,90}?| \([^)]{1,60}\)| - [^-]{1,100} -|,)?",
    "SUBJECT": rf"(?:{_NO_OBJECT}WHO|(?P<pro>\b(?:lui|lei|egli|ella|che|quale|cui|quest'ultimo|quest'ultima|entrambi|loro)\b))",
    "MAYBE": _MAYBE,
    "AUX": r"(?:(?:ha|hanno|aveva|avrebbe|avrebbero|avrà) (?:MAYBE)(?:deciso|scelto|annunciato|comunicato|preferito|dichiarato|confermato|voluto|dovuto|accettato|maturato la decisione|preso la decisione|manifestato (?:la volontà|l'intenzione)|espresso (?:la volontà|l'intenzione)|annunciato (?:la (?:volontà|decisione|propria decisione|sua decisione)|l'intenzione|di (?:voler)))?(?: (?:a|al|alla|ai) [^.;:,]{1,40}?)? ?(?:di |che |di voler )?|(?:ha|hanno|aveva|avrebbe) |sta per |stanno per |starebbe per |è (?:pronto|pronta|costretto|costretta|intenzionato|intenzionata|vicino|vicina|destinato|destinata|deciso|decisa) (?:a|ad) |sarebbe (?:pronto|pronta|intenzionato|intenzionata|vicino|vicina|in procinto|deciso|decisa|sul punto|orientato|orientata) (?:a|ad|di) |decide di |decidono di |sceglie di |annuncia di |annunciano di |annuncia che |vuole |intende |potrebbe |dovrebbe |può |deve |dovrà |si appresta a |si prepara a |è in procinto di |pensa di |medita di |valuta di |minaccia di |(?:ha|hanno) (?:fatto sapere|reso noto|detto|scritto) (?:di|che) )?",
    "LEAVE": r"(?:lasci(?:a|ano|ava|avano|ò|arono|are|ato|ata|ati|ando)|lascer(?:à|anno|ebbe|ebbero)|abbandon(?:a|ano|erà|eranno|ò|are|ato|ata|ati|ando)|moll(?:a|ano|erà|are|ato)|salut(?:a|ano|erà|are|ato))",
    "OFORG": rf"(?: {_IN}(?:il |lo |la |l'|i |gli |le )?(?:{_STOP}[\w\ue004-]+[ ']){{0,6}}?(?P<org>[\ue002\ue003])| \((?P<org>[\ue002\ue003])\))",
    "OFROLE": r"(?:,? (?:da |di |dal |dalla |dall'|del |della |dell'|come |in qualità di |quale |in veste di |a )(?:ruolo di |carica di |incarico di )?(?:il |la |l')?ROLE)",
    "PLACE": r"(?:azienda|gruppo|società|impresa|compagnia|club|squadra|rete|emittente|radio|giornale|governo|giunta|consiglio|cda|partito|comune|casa|redazione|agenzia|banca|scuola|università|ateneo|liceo|istituto|studio|ministero|istituzione|organizzazione|associazione|federazione|sindacato|compagine|orchestra|teatro|festival|museo|ospedale|clinica|startup|start-up|marchio|casa editrice|casa automobilistica|editore|trasmissione|programma|quotidiano|settimanale|rivista|sito|direttivo|comitato|parrocchia|diocesi|regione|provincia|città|assemblea|aula|parlamento|progetto|avventura|struttura|ditta|catena|colosso|operatore|filiale|fondazione|laboratorio|centro|servizio|scuderia|team|nazionale|panchina|staff|board|tribunale|procura|corpo|arma|ufficio|camera|lega|movimento|stazione|caserma|asilo|nido|biblioteca|coro|banda|ateneo|pieve|convento|caseificio|circolo|polisportiva|distretto|questura|prefettura|conduzione|collettivo|tavolo|toga|maglia|rossoblù|nerazzurri|bianconeri|rossoneri|stabilimento|fabbrica|cantiere|reparto|palazzo|maggioranza|coalizione|band|conservatorio|nave|barca|campo|scena|gestione|cooperativa|holding|multinazionale|software house)",
    "SEAT": r"(?:incarico|incarichi|ruolo|ruoli|carica|cariche|posto|poltrona|guida|direzione|presidenza|vicepresidenza|vertice|vertici|timone|redini|comando|mandato|funzioni|responsabilità|deleghe|delega|cattedra|segreteria|coordinamento|leadership|lavoro|impiego|seggio|scranno|panchina|conduzione|titolarità|gestione|attività|agonismo|professione|toga|fascia|tesoreria|sovrintendenza|ministero|assessorato|rettorato|comandi)",
    "DET": r"(?:il |lo |la |l'|i |gli |le |il suo |la sua |i suoi |le sue |il proprio |la propria |tutti gli |tutte le |ogni |suo |quel |quella )",
    "THING": r"(?:DET(?:[\w-]+ )?(?:SEAT|PLACE)\b(?: (?:operativ[oei]|esecutiv[oei]|politic[oei]|comunale|regionale|direttivo|editoriale|tecnic[oa]|generale|nazionale|di amministrazione|di sorveglianza))?(?:OFROLE)?(?:OFORG)?|DET(?:[\w-]+ )?ROLE(?:OFORG)?|ORG(?!-)(?:OFROLE)?)",
    "NOUN": r"(?:addio|dimissioni|uscita|partenza|ritiro|esonero|licenziamento|pensionamento|congedo|commiato|revoca|rimozione|allontanamento|passo indietro|divorzio|separazione|siluramento|abbandono|cessazione|rinuncia|risoluzione)",
    "FOR": r"(?:(?:,| |[^.;:]{0,60}? )(?:per (?:approdare (?:a|in|al|alla|all')|passare (?:a|al|alla|all')|andare (?:a|al|alla|all'|in)|guidare|dirigere|entrare (?:in|nel|nella)|unirsi (?:a|al|alla)|assumere (?:la guida|il ruolo[^.;:,]{0,40}?) (?:di|del|della|dell'))|e (?:passa|va|approda|si trasferisce) (?:a|al|alla|all'|in|ai)|destinazione|direzione) ?(?:il |la |l'|lo )?(?:[\w-]+[ ']){0,3}?DEST)?",
}

_DIMETTE = r"(?:si dimett(?:e|ono|erà|eranno|erebbe|eva)|si è dimess[oa]|si sono dimess[ie]|si dimise|dimettersi|essersi dimess[oa]|si era dimess[oa]|si sarebbe dimess[oa]|si è dett[oa] dimissionari[oa]|è dimissionari[oa]|dimissionario)"
_RASSEGNA = r"(?:(?:ha|hanno|avrebbe|aveva) )?(?:MAYBE)(?:rassegn\w+|present(?:a|ano|ato|erà|are)|dà|dato|consegn\w+|rimett\w+|rimesso|ufficializz\w+|formalizz\w+|protocoll\w+|inviato|invia|deposit\w+|comunic(?:a|ato|ano)|annunci(?:a|ato|ano|are|erà)|firm(?:a|ato)|conferm(?:a|ato)|reso note?|reso noto)(?: [^.;:!?\ue001]{0,50}?)? [\"“«]?(?:le |le sue |le proprie |la sua lettera di |una lettera di |la lettera di |alcune |sue )(?:\w+ )?dimissioni(?: (?:irrevocabili|immediate|volontarie|anticipate))?"
_PENSIONE = r"(?:(?:va|vanno|andrà|andranno|andare|è andat[oa]|sono andati|andando|collocat[oa]|vicin[oa]) (?:[\w ]{1,15} )?(?:in (?:pensione|quiescenza)|a riposo)|sarà in pensione|è (?:da \w+ )?in pensione (?=da)|entra in pensione|raggiunge (?:la pensione|il traguardo della pensione|l'età della pensione)|(?:ha raggiunto|raggiunta) la pensione|si gode la pensione|si gode(?:rà)? la meritata pensione|festeggia(?:to)? la pensione|in pensione)"
_ESCE = r"(?:se ne (?:va|vanno|andrà|è andat[oa]|sono andati)|(?:va|vanno|andrà|è andat[oa]) via|(?:esce|escono|uscirà|è uscit[oa]|uscire) (?:di scena|dal|dalla|dall'|dai|da)|(?:fa|fanno|farà|ha fatto|fare|fatto|fece) un passo (?:indietro|di lato)|(?:si fa|si farà|si è fatt[oa]|farsi) da parte|(?:dice|dicono|dirà|ha detto|dire|dà|ha dato|dato|detto|darà) (?:l'|il suo |un |definitivamente )?addio|(?:passa|passerà|ha passato|passare|passato) (?:il testimone|la mano|il mazzo|il timone|le consegne|la palla)|(?:cede|cederà|ha ceduto|cedere|ceduto) (?:il (?:testimone|timone|posto|comando|passo|bastone)|le redini|la (?:presidenza|guida|direzione|poltrona|mano|fascia))|(?:getta|gettano|getterà|gettato|gettare|ha gettato) la spugna|(?:appende|appeso|ha appeso|appenderà) [^.;:]{1,30} al chiodo|(?:sbatte|sbattuto|ha sbattuto) la porta|(?:si congeda|si congederà|si è congedat[oa]|congedarsi|prende congedo|ha preso congedo|si commiata)|(?:chiude|chiuderà|ha chiuso|chiudere|conclude|concluderà|ha concluso|termina|terminerà|ha terminato|finisce|finirà) (?:qui )?(?:la sua|il suo|la propria|il proprio|un|una|l'|il|la) ?(?:\w+ )?(?:esperienza|avventura|ciclo|mandato|carriera|percorso|storia|rapporto|collaborazione|incarico|era|capitolo|servizio|parentesi)|(?:rimette|rimettono|ha rimesso|hanno rimesso|rimesso|rimetterà|rimetteranno|rimettere) (?:il (?:suo |proprio )?mandato|le (?:sue |proprie |loro |rispettive )?deleghe|l'incarico|la delega|i (?:rispettivi |loro )?(?:incarichi|mandati))|(?:rinuncia|ha rinunciato|rinuncerà|rinunciato|rinunciare) (?:all'incarico|alla (?:carica|presidenza|guida)|al (?:ruolo|mandato|posto|seggio)|alle deleghe)|(?:si ritira|si ritirerà|si è ritirat[oa]|ritirarsi|si ritirano)(?! (?:il|la|le|presso))|(?:proseguirà|prosegue) altrove|(?:cessa|cesserà|ha cessato|cessare) (?:\w+ )?(?:dalla carica|dall'incarico|la carica|le (?:sue )?funzioni|ogni incarico|di (?:essere|ricoprire|far parte))|(?:stacca|staccato) la spina|(?:saluta|salutano|saluterà|ha salutato) (?:tutti|la compagnia|i (?:tifosi|colleghi|lettori|parrocchiani|fedeli|fan)|e se ne va|e va|dopo)|(?:non ricopre|non ricoprirà|non guiderà|non dirige|non dirigerà|non fa|non farà|non siederà|non condurrà|non allenerà|non sarà|non è|non gestirà|non sono|non lavora|non lavorerà|non presiede|non insegnerà) più(?! (?:possibile|tempo|solo|che|in grado))|non si (?:ricandida|ricandiderà|ripresenta|ripresenterà|candiderà)(?: più)?|decade\b(?: dalla carica)?|(?:volta|ha voltato|voltare|gira) pagina|(?:cambia|cambierà|ha cambiato) (?:aria|squadra|casacca|maglia|azienda))"
_FIRED = r"(?:(?:è stat[oa]|sono stat[ie]|viene|vengono|verrà|sarà|era stat[oa]|fu|sarebbe stat[oa]|sarebbe|sarà|è) (?:MAYBE)?(?:appena |già )?(?:esonerat[oaie]|licenziat[oaie]|sollevat[oaie]|rimoss[oaie]|allontanat[oaie]|silurat[oaie]|destituit[oaie]|revocat[oaie]|sfiduciat[oaie]|dimissionat[oaie]|liquidat[oaie]|defenestrat[oaie]|mess[oaie] alla porta|fatt[oaie] fuori|cacciat[oaie]|estromess[oaie]|sospes[oa] (?:e|dall'incarico)|accompagnat[oa] alla porta|costrett[oaie] (?:a lasciare|alle dimissioni|a dimettersi)))"
_NOBODY = r"(?=[^\ue001.;!?]{0,250}(?:[.;!?]|$))"
"""No person in the rest of the sentence, who would be the subject."""
_TAIL = r"(?:(?: dalla? (?:sua )?| dall'| dai | dal (?:suo )?| da )(?:SEAT|PLACE)\b)?(?:OFROLE)?(?:OFORG)?"


def _told(
    name: str, verb: str, tail: str, weight: float, kind: Kind | None, *, negative: bool = False
) -> tuple[Frame, ...]:
    """The verb after its subject, before it, and without any."""
    after = rf"{verb}{tail}(?!,? (?:come|con|senza|contro) )(?:,? [^.;:!?\ue001]{{0,70}}?,?)? (?:WHO)(?! (?:ha|hanno|si|e il|nel|per|che)\b)"
    return (
        Frame(
            name,
            rf"SUBJECTAPP (?:MAYBE)[\"“«]?(?:AUX)(?:MAYBE)(?:{verb})(?:{tail})",
            weight,
            kind,
            any_subject=True,
            is_negative=negative,
        ),
        Frame(
            f"{name}_after",
            rf"{_START}{_MAYBE}(?:{after})",
            weight - 0.3,
            kind,
            any_subject=True,
            is_negative=negative,
        ),
        Frame(
            f"{name}_unsaid",
            rf"{_START}{_MAYBE}(?P<pro>(?:AUX){verb})(?:{tail}){_NOBODY}",
            weight - 0.4,
            kind,
            is_negative=negative,
        ),
    )


FRAMES = (
    Frame(
        "off_the_chart",
        r"SUBJECTAPP (?:MAYBE)non (?:figura|figurerà|compare|comparirà|appare) più (?:nell'organigramma|nell'organico|nella squadra|nel team|nella redazione|nello staff|tra i (?:soci|dirigenti)|sul sito)(?:OFORG)?",
        2.1,
        None,
        is_negative=True,
    ),
    Frame(
        "post_taken_from",
        r"(?:revocat[oa]|tolt[oa]|ritirat[oa]|sospes[oa]) (?:l'incarico|la delega|le deleghe|il mandato|la panchina|la direzione) (?:a|ad|al|alla|all'|allo) ?(?:ROLE(?:OFORG)?,? )?WHO",
        2.1,
        "dismissal",
    ),
    Frame(
        "farewell_to_service",
        r"(?:congedo|commiato|addio|saluto)(?: (?:dal|al|dalla|alla) (?:servizio|divisa|cattedra|corsia|panchina|toga|lavoro|arma|scuola|aula)) (?:per|di|del|della|dell') ?(?:il |la |lo |l')?(?:ROLE(?:OFORG)?,? )?WHO",
        1.9,
        None,
    ),
    Frame(
        "hangs_up",
        r"SUBJECTAPP (?:MAYBE)(?:AUX)(?:appende|appendono|appeso|appenderà|appendere|ripone|posa|si toglie) (?:il (?:grembiule|camice|fischietto|berretto|cappello|microfono)|la (?:toga|divisa|bacchetta|tonaca)|gli (?:scarpini|scarponi)|le scarpette|i guantoni)(?:OFORG)?",
        2.0,
        "retirement",
    ),
    Frame(
        "leaves_thing",
        r"SUBJECTAPP (?:MAYBE)(?:AUX)(?:MAYBE)LEAVE (?:MAYBE)(?:THING)FOR",
        2.3,
        "resignation",
        any_subject=True,
    ),
    Frame(
        "leaves_after",
        rf"{_START}{_MAYBE}(?:AUX)LEAVE (?:THING)(?:,? [^.;:!?\ue001]{{0,60}}?,?)? ?(?:il |la |l'|lo )?(?:ROLE(?:OFORG)?,? )?WHO",
        2.0,
        "resignation",
        any_subject=True,
    ),
    Frame(
        "leaves_role_after",
        rf"{_START}{_MAYBE}(?:lascia|abbandona|ha lasciato|lascerà|saluta|si dimette|si è dimess[oa]) (?:MAYBE)(?:il |la |l'|lo )?ROLE(?:OFORG)?,? WHO",
        2.2,
        "resignation",
    ),
    Frame(
        "leaves_unsaid",
        rf"{_START}{_MAYBE}(?P<pro>(?:ha |aveva )?(?:lascia|lascerà|lasciato|abbandona|abbandonato|abbandonerà)) (?:THING)FOR{_NOBODY}",
        1.7,
        "resignation",
    ),
    Frame(
        "leaves_bare",
        r"WHOAPP (?:MAYBE)(?:AUX)(?:lascia|lascerà|lasciato|lasciare|abbandona|saluta)\b(?=(?: (?:dopo|per|a fine|il \d|con|da|dal|entro|in polemica|a giugno|a sorpresa|anche))|[.,;:!]|$)",
        1.7,
        "resignation",
        any_subject=True,
    ),
    *_told("resigns", _DIMETTE, _TAIL, 2.3, "resignation"),
    *_told("gives_resignation", _RASSEGNA, _TAIL, 2.4, "resignation"),
    *_told("retires", _PENSIONE, _TAIL, 2.2, "retirement"),
    *_told(
        "goes",
        _ESCE,
        rf"(?:{_TAIL}|(?: al | alla | all'| allo | ai )(?:[\w-]+[ ']){{0,3}}?ORG| (?:il |la |l'|lo |un )?ROLE(?:OFORG)?)?",
        1.9,
        "resignation",
        negative=True,
    ),
    *_told(
        "does_not_run",
        r"non (?:ricandidarsi|ripresentarsi|correre|si ricandid\w+|cercherà un altro mandato|chiederà il rinnovo)(?: più)?(?= (?:alla|al|il|per|a)|[.,;:]|$)",
        _TAIL,
        2.0,
        "end_of_term",
        negative=True,
    ),
    *_told(
        "is_retired_or_moved",
        r"(?:(?:viene|verrà|è stat[oa]|sarà) (?:MAYBE)?(?:collocat[oa] a riposo|congedat[oa]|trasferit[oa] (?:alla|ad|al|in|a) (?=[^\ue001])|destinat[oa] ad altr[oa] (?:incarico|sede|parrocchia))|(?:ripone|ha riposto|toglie|si toglie|ha tolto) (?:la divisa|il grembiule|il camice|la fascia|i panni))",
        _TAIL,
        1.8,
        None,
    ),
    *_told(
        "is_dismissed",
        _FIRED,
        rf"{_TAIL}(?: da(?:l|lla|ll')? ?(?:[\w-]+ ){{0,2}}?ORG)?",
        2.1,
        "dismissal",
    ),
    Frame(
        "dismissed_headline",
        rf"{_START}(?:esonerat[oaie]|licenziat[oaie]|sollevat[oaie] dall'incarico|rimoss[oaie]|silurat[oaie]|allontanat[oaie]|destituit[oaie]|revocat[oaie]) (?:il |la |l'|lo |i )?(?:ROLE(?:OFORG)?,? )?WHO|WHO,? (?:esonerat[oaie]|licenziat[oaie]|silurat[oaie]|sollevat[oaie] dall'incarico|rimoss[oaie])\b(?:OFORG| da(?:l|lla|ll')? ?ORG)?",
        2.0,
        "dismissal",
    ),
    Frame(
        "fires",
        r"ORG(?:[^.;:!?\ue001]{0,40}?) (?:ha |hanno |avrebbe )?(?:MAYBE)(?:esoner(?:a|ano|ato|erà)|licenzi(?:a|ano|ato|erà)|sollev(?:a|ato) (?:dall'incarico|dalla guida)?|rimuov\w+|rimosso|allontan(?:a|ato)|silur(?:a|ato)|destitui\w+|revoc(?:a|ato) (?:l'incarico|le deleghe|il mandato) (?:a|al|alla|all')|sfiduci(?:a|ato)|cacci(?:a|ato)|liquid(?:a|ato)|dà il benservito (?:a|al|alla|all')|si separ(?:a|ano|erà) (?:da|dal|dalla|dall')|si è separat[oa] (?:da|dal|dalla|dall')) ?(?:il |lo |la |l'|i |suo |il suo |la sua )?(?:(?:[\w-]+ )?ROLE,? )?WHO",
        2.1,
        "dismissal",
    ),
    Frame(
        "fires_role",
        r"ORG(?:[^.;:!?\ue001]{0,40}?) (?:ha |hanno )?(?:esoner(?:a|ato)|licenzi(?:a|ato)|silur(?:a|ato)|si separa dal(?:la)?|perde|saluta) (?:il |lo |la |l'|il suo |la sua )?ROLE",
        1.5,
        by_role=True,
    ),
    Frame(
        "part_ways",
        r"(?:ORG e (?:il suo |la sua |il |la |l')?(?:ROLE,? )?WHO|WHOAPP e (?:il |la |l')?(?:[\w-]+ ){0,2}?ORG)[^.;:!?]{0,30}? (?:si separano|si sono separati|si dicono addio|si dividono|hanno (?:risolto|rescisso|interrotto|concordato|deciso di separarsi)|risolvono|rescindono|divorziano|interrompono|è (?:finita|divorzio|addio))|(?:si (?:separano|dividono) le strade|finisce (?:il rapporto|la storia|l'avventura)|è finita|divorzio|risoluzione consensuale|rescissione(?: consensuale)?|separazione|rottura)(?: [^.;:!?\ue001]{0,60}?)? (?:tra|fra|con|per) (?:il |la |l')?(?:ORG e (?:il |la |l')?(?:ROLE,? )?WHO|(?:ROLE,? )?WHO e (?:il |la |l')?ORG|(?:ROLE(?:OFORG)?,? )?WHO)",
        2.2,
        "other",
    ),
    Frame(
        "announces_exit",
        r"(?:SUBJECTAPP |(?P<pro>\bha (?=(?:annunciato|comunicato|confermato|ufficializzato))))(?:ha |hanno |avrebbe |aveva )?(?:MAYBE)(?:annunci(?:a|ato|ano|erà|are)|comunic(?:a|ato|ano)|conferm(?:a|ato)|ufficializz(?:a|ato)|formalizz(?:a|ato)|rivel(?:a|ato)|reso (?:noto|pubblico|note)|rende noto|manifest\w+|espress\w+|motiv(?:a|ato)|spieg(?:a|ato)|maturat\w+|pres[oa])(?: [^.;:!?\ue001]{1,60}?)? (?:le (?:sue |proprie )?dimissioni|il (?:suo |proprio )?(?:addio|ritiro|pensionamento|passo indietro|congedo)|l'addio|la (?:sua |propria )?(?:uscita|decisione|scelta|volontà|intenzione)(?: (?:di (?:lasciare|dimettersi|ritirarsi|abbandonare|fare un passo|farsi da parte|non ricandidarsi|passare|andare|chiudere|rassegnare|rimettere|concludere))?)|l'intenzione di (?:lasciare|dimettersi|ritirarsi|abbandonare|fare|farsi|non ricandidarsi|andare|chiudere|rassegnare))(?: (?:dal|dalla|dall'|del|della|dell'|il|la|l'|al|alla|all')? ?(?:SEAT|PLACE))?(?:OFROLE)?(?:OFORG)?",
        2.3,
        is_negative=True,
    ),
    Frame(
        "noun_of",
        r"(?<!dopo )(?<!dopo l')(?<!dopo le )(?<!dall')(?<!seguito del)\b(?P<n>le dimissioni|l'addio|l'uscita|l'esonero|il licenziamento|il pensionamento|la partenza|il ritiro|la revoca|il congedo|dimissioni|uscita|esonero|addii|addio)(?: (?:immediate|irrevocabili|a sorpresa|anticipat[oae]|ufficial[ei]|annunciat[oaie]|improvvis[oaie]|dal cda|dal consiglio|dalla carica|volontari[oae])){0,2} (?:di |d'|del |dello |della |dell'|per )(?:suo |sua )?(?:(?:[\w-]+ )?ROLE(?:OFORG)?,? )?(?:di )?WHO(?: (?:da|dal|dalla|dall'|come) ?(?:(?:SEAT|PLACE)(?:OFROLE)?|ROLE)?)?(?:OFORG)?",
        1.7,
    ),
    Frame(
        "resignation_of_role",
        r"\b(?:dimissioni|carica|incarico|ruolo)\b[^.;:!?\ue001]{0,90}? (?:rassegnate|presentate|comunicate|formulate|annunciate|consegnate|rimesse) (?:[^.;:!?\ue001]{0,30}? )?(?:da |dal |dalla |dall')(?:ROLE(?:OFORG)?,? )?(?:dott\. |ing\. |avv\. |sig\. |signor |signora )?WHO",
        2.4,
        "resignation",
    ),
    Frame(
        "takes_note",
        r"(?:preso atto|prende atto|accettat\w+|accoglie|accolto|ricevuto|ricevut\w+|comunic\w+|annunci\w+|rende noto|reso noto|informa|conferm\w+|ufficializz\w+)(?: [^.;:!?\ue001]{0,60}?)? (?:delle|le|di aver ricevuto le|l'|dell'|del|il|la|della) ?(?:dimissioni|addio|uscita|ritiro|pensionamento|cessazione|risoluzione|esonero|decisione|interruzione|rinuncia)(?: [^.;:!?\ue001]{0,100}?)? (?:di |d'|del |dello |della |dell'|da parte di |con |da |dal |dalla )(?:ROLE(?:OFORG)?,? )?(?:dott\. |ing\. |avv\. |sig\. |signor |signora )?WHO(?:OFROLE)?(?:OFORG)?",
        2.1,
    ),
    Frame(
        "his_exit",
        r"(?P<pro>\b(?:suo|sua|sue)\b) (?P<n>addio|dimissioni|uscita|ritiro|mandato|contratto|ultimo giorno|incarico|ultima giornata|ultima stagione|ultima partita)(?: [\w ]{1,30}?)? (?:avr(?:à|anno) effetto|ha(?:nno)? effetto|diventer\w+|sar(?:à|anno) (?:effettiv\w+|operativ\w+|il \d)|sono (?:state )?(?:accolte|accettate|irrevocabili|effettive|state)|decorr\w+|scad\w+|è (?:scaduto|ufficiale|stato (?:annunciato|ufficializzato)|prevista?|fissat[oa])|arriva|termin\w+|si conclude)",
        1.5,
    ),
    *_told(
        "hands_over",
        r"(?:(?:fa|fanno|farà|ha fatto|fare|fatto) un passo (?:indietro|di lato)|(?:si fa|si farà|si è fatt[oa]|farsi) da parte|(?:passa|passerà|ha passato|passare|passato) (?:il testimone|la mano|il timone)|(?:lascia|lascerà|ha lasciato|lasciare|lasciato|cede|cederà|ha ceduto|cedere|ceduto) la (?:presidenza|vicepresidenza|tesoreria))\b",
        _TAIL,
        2.4,
        "stepping_down",
    ),
    Frame(
        "rescinds",
        r"SUBJECTAPP (?:MAYBE)(?:(?:ha |hanno )?(?:rescind\w+|rescisso|risolv\w+|risolto|interromp\w+|interrotto)(?: (?:consensualmente|anticipatamente))? (?:(?:il (?:suo )?(?:contratto|rapporto)|la (?:sua )?collaborazione)(?: [^.;:!?\ue001]{0,20}?)? )?con|(?:si separa|si è separat[oa]|si separano|si sono separati) (?:da|dal|dalla|dall')) ?(?:[\w-]+ ){0,2}?ORG",
        2.1,
        "other",
    ),
    Frame(
        "their_turn",
        r"(?:tocca|è toccato|toccherà|è la volta|è il turno) (?:ora |adesso |anche )?(?:a |ad |al |allo |alla |all'|di |del |della |dell')(?:ROLE(?:OFORG)?,? )?WHO,? (?:lasciare|salutare|andarsene|dimettersi|dire addio|abbandonare|fare le valigie)(?: (?:THING))?",
        2.1,
        "resignation",
    ),
    Frame(
        "team_says_goodbye",
        r"(?:la redazione|l'azienda|il club|la squadra|i colleghi|i dipendenti|la comunità|il comune|la società|la parrocchia|il paese|la scuola|la giunta|il team|gli alunni|i parrocchiani)[^.;:!?\ue001]{0,30}? (?:saluta|salutano|hanno salutato|ha salutato|dice addio a|dicono addio a|perde|festeggia|ringrazia e saluta) (?:il |la |l'|i |lo )?(?:(?:suo|sua|collega|amico|storico|storica) ){0,2}(?:ROLE(?:OFORG)?,? )?WHO",
        2.0,
    ),
    Frame(
        "dissolved_with",
        r"(?:risolt[oa]|rescisso|risolve|rescinde|interrotto|risolvere|interrompere|concluso|chiuso)(?: (?:consensualmente|anticipatamente|di comune accordo|in anticipo))? (?:il |la |l'|ogni )?(?:contratto|rapporto|collaborazione|accordo|intesa)(?: [^.;:!?\ue001]{0,40}?)? (?:con|che lo legava a|di|del|dell'|della) (?:il |la |l'|lo )?(?:ROLE(?:OFORG)?,? )?(?:signor |sig\. |dott\. )?WHO",
        2.1,
        "other",
    ),
    Frame(
        "goes_and_comes",
        r"(?:^|(?<=[:.;,] ))(?:esce|escono|via|fuori|va via|out) (?:il |la |l'|lo )?(?:ROLE(?:OFORG)?,? )?WHO(?=,? (?:entra|dentro|arriva|al suo posto|in|e arriva)|[,.;]|$)",
        1.9,
    ),
    Frame(
        "loses",
        r"ORG (?:ha |sta per )?(?:perde|perso|perderà|perdere|dice addio a|dice addio al|dice addio alla|dice addio all'|saluta|ringrazia e saluta|deve fare a meno di|dovrà fare a meno di) ?(?:il |lo |la |l'|il suo |la sua |un |anche il |anche la |anche )?(?:(?:[\w-]+ )?ROLE,? )?(?:[^.;:!?\ue001]{0,60}?: )?WHO",
        1.8,
        "resignation",
    ),
    Frame(
        "says_goodbye_to",
        r"ORG (?:dice addio|saluta|perde|ringrazia)[^.;:!?\ue001]{0,90}?: WHO",
        2.0,
        "resignation",
    ),
    Frame(
        "succeeds",
        r"(?<!\bgli )(?<!\ble )(?<!\blo )(?<!\bla )(?:subentr(?:a|erà|ato|ata|ano|are)|succed(?:e|erà|uto|uta|ono|ere)|sostitui(?:sce|rà|to|ta|re)|sostituirà|rimpiazz(?:a|erà|are)|prend(?:e|erà|ere) il posto|prende le redini|raccogli(?:e|erà|ere) (?:il testimone|l'eredità)|ha preso il posto|eredit(?:a|erà)|rilev(?:a|erà)) (?:MAYBE)?(?:a |ad |al |allo |alla |all'|di |del |della |dell'|da |dal |dalla |dall'|il |la |l')?(?:(?:[\w-]+ )?ROLE(?:OFORG)?,? )?PEOPLE|(?:al posto|in sostituzione|successore|successora|successione|in luogo|erede) (?:di |del |della |dell'|dell'uscente |a |ad |al |alla )(?:ROLE(?:OFORG)?,? )?PEOPLE",
        1.3,
        sort="succession",
    ),
    Frame(
        "appoints_in_place_of",
        r"(?:nomin|elett|scelt|design|promoss|ingaggi|affid|assum|chiam)\w* [^.;]{0,110}?(?:al posto (?:di |del |della |dell'|dell'uscente )|in sostituzione (?:di |del |della |dell')|che (?:succede|subentra) (?:a |ad |al |alla |all')|che sostituisce (?:il |la |l')?|per (?:sostituire|rimpiazzare) (?:il |la |l')?|succede (?:a |ad |al |alla |all')|subentra (?:a |ad |al |alla |all'))(?:ROLE(?:OFORG)?,? )?PEOPLE",
        2.0,
        sort="succession",
    ),
    Frame(
        "succeeds_leaver",
        r"(?:subentr\w+|succed\w+|sostitui\w+|prend\w+ il posto|al posto|in sostituzione|raccogli\w+ il testimone)[^.;:\ue001]{0,30}? (?:a |ad |al |alla |all'|di |del |della |dell'|il |la |l'|da |dal |dalla )?(?:ROLE(?:OFORG)?,? )?PEOPLE(?:,? [^.;:]{0,60}?,)?,? (?P<how>(?:che |il quale |la quale |il cui mandato )(?:ha |è |va |lascia|lascerà|si |passa|andrà|era |sarà |scad)[^.;:]{0,80}|(?:dimissionari[oa]|uscente|dimess[oa]si|in uscita|passat[oa] (?:a|al|alla)|andat[oa] in pensione|in pensione|esonerat[oa]|licenziat[oa]|partit[oa])\b[^.;:]{0,60})",
        2.3,
        sort="told_succession",
        is_negative=True,
        is_relative=True,
    ),
    Frame(
        "is_succeeded",
        r"WHOAPP (?:sarà|è stat[oa]|verrà|viene|dovrebbe essere) (?:MAYBE)?sostituit[oa](?: (?:al|alla) (?:SEAT|PLACE)(?:OFORG)?)? da",
        1.9,
    ),
    Frame(
        "mandate_ends",
        r"(?:(?:il mandato|il contratto|l'avventura|l'incarico|l'era|la storia|l'esperienza|il rapporto|la gestione) (?:di |d'|del |della |dell'|tra )(?:ROLE(?:OFORG)?,? )?WHO[^.;:!?]{0,80}? (?:scad\w+|si conclud\w+|si è conclus[oa]|termin\w+|finisce|è finit[oa]|si chiud\w+|si è chius[oa]|volge al termine|non (?:sarà|è stato|verrà) (?:rinnovato|prorogato))|(?:scad\w+|si conclud\w+|si è conclus[oa]|termin(?:a|erà|ato)|finisce|è finit[oa]|si chiud\w+|si è chius[oa]|cala il sipario sul|giunge al termine)(?: [^.;:!?\ue001]{0,40}?)? (?:il (?:\w+ )?mandato|il contratto|l'avventura|l'incarico|l'era|la storia|l'esperienza|il rapporto)(?: [^.;:!?\ue001]{0,30}?)? (?:di |d'|del |della |dell'|con )(?:ROLE(?:OFORG)?,? )?WHO)",
        2.2,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "mandate_over",
        r"(?:scaduto|terminato|concluso|finito|scaduta|a fine) (?:il (?:suo |primo |secondo |terzo )?|la )?(?:mandato|contratto|incarico)[^.;:!?\ue001]{0,20}?,? (?:ROLE,? )?WHO (?:ha |lascia|cede|saluta|passa|non|va)",
        2.0,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "contract_not_renewed",
        r"(?:mancato rinnovo|non (?:rinnova|rinnoverà|rinnovare|ha rinnovato|rinnovano|prosegue|proseguirà|proseguiranno|confermerà|conferma))[^.;:!?\ue001]{0,50}? (?:contratto|mandato|incarico|rapporto|collaborazione)?[^.;:!?\ue001]{0,20}?(?:di |del |della |dell'|a |al |con |alla )(?:ROLE(?:OFORG)?,? )?WHO|WHO(?:APP)? non (?:rinnov\w+|prosegu\w+|sarà (?:confermat[oa]|rinnovat[oa])|verrà (?:confermat[oa])|resterà|rimarrà|continuerà)(?: [^.;:!?]{0,30}?)?(?: (?:contratto|mandato|ancora|anche|OFORG))?",
        1.7,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "in_exit",
        r"(?:in uscita|ai saluti|al passo d'addio|verso l'addio|in partenza|con le valigie in mano|ad un passo dall'addio|a un passo dall'addio|tra gli addii|tra le uscite|fuori|via|via anche|lasciano(?: anche)?|salutano(?: anche)?|si ritirano|escono)(?: anche)?,? (?:il |la |l'|lo |i )?(?:ROLE(?:OFORG)?,? )?PEOPLE|WHOAPP (?:è |sono |sembra |sarebbe |ormai |sempre più )?(?:in uscita|ai saluti|al passo d'addio|verso l'addio|in partenza|ad un passo dall'addio|a un passo dall'addio|dimissionari[oaie]|uscente|fuori)\b(?:OFORG)?",
        1.8,
        "resignation",
    ),
    Frame(
        "moves_from_to",
        r"(?:WHOAPP|SUBJECT) (?:MAYBE)(?:passa|passerà|è passat[oa]|approda|approderà|si trasferisce|va|arriva|vola|sbarca) (?:da |dal |dalla |dall'|dallo )(?:[\w-]+ ){0,2}?(?P<org>[\ue002\ue003]) (?:a |ad |al |alla |all'|in )DEST|WHO(?:,| \([^)]{1,40}\))? da(?:l|lla|ll')? ?(?P<org>[\ue002\ue003]) (?:a|al|alla|all') ?DEST",
        2.2,
        "resignation",
        sort="switch",
    ),
    Frame(
        "arrives_from",
        r"(?:SUBJECTAPP|(?:^|(?<=[.:] ))(?P<pro>(?=arriva|proviene)\w+)) ?(?:MAYBE)(?:arriva|arriverà|è arrivat[oa]|proviene|viene|giunge|approda)?[^.;:!?\ue001]{0,60}? ?(?:da |dal |dalla |dall')(?:[\w-]+ ){0,3}?(?P<org>[\ue002]),? dove (?:era|è|ricopriva|guidava|dirigeva|lavorava|ha (?:lavorato|guidato|ricoperto)|si occupava|attualmente)",
        1.8,
        "resignation",
        sort="switch",
    ),
    Frame(
        "coming_from",
        r"WHOAPP[^.;:!?]{0,80}?,? (?:proveniente (?:da|dal|dalla|dall')|ex (?=\ue002)|in arrivo (?:da|dal|dalla|dall')|strappat[oa] (?:a|al|alla|all')|prelevat[oa] (?:da|dal|dalla|dall')) ?(?:[\w-]+ ){0,3}?ORG",
        1.7,
        "resignation",
        sort="switch",
    ),
    Frame(
        "poaches",
        r"DEST (?:ha |sta per )?(?:ingaggi(?:a|ato)|strapp(?:a|ato)|nomin(?:a|ato)|scegli(?:e)|scelto|assum(?:e)|assunto|recluta(?:to)?|soffi(?:a|ato)|affida(?:to)? [^.;:]{0,40}? a) (?:il |la |l'|un |una )?(?:ROLE (?:di |del |della |dell')ORG,? PEOPLE|PEOPLE, (?:(?:il|la|l'|attuale|finora|oggi) ?){0,2}ROLE(?:OFORG))",
        1.8,
        "resignation",
        sort="switch",
    ),
    Frame(
        "role_leaves",
        r"(?:^|(?<=[.:] ))(?:[^.;:,!?\ue001]{0,40}?)(?:il|lo|la|l'|i|un|una) ?ROLE(?:OFORG)?[^.;:!?\ue001]{0,20}? (?:(?:ha )?(?:lascia|lasciato|lascerà|abbandona) (?:THING)|lascia\b|si dimette|si è dimess[oa]|ha rassegnato le dimissioni|rassegna le dimissioni|va in pensione|andrà in pensione|(?:è stat[oa] )?(?:esonerat[oa]|licenziat[oa]|sollevat[oa])|fa un passo indietro|se ne va|dice addio|dà l'addio|verso l'addio|in uscita|passa il testimone|passa la mano)",
        1.6,
        by_role=True,
    ),
    Frame(
        "resignation_headline",
        r"^(?:(?!chied|chiest|invoc|pretend|sollecit|voci|smenti)[^.;!?\ue001]){0,60}?(?:,|:)? ?(?:le )?dimissioni (?:del |della |dell'|di |dal |dalla |per il |per la )(?:ROLE(?:OFORG)?,? )?WHO",
        2.0,
        "resignation",
    ),
    Frame(
        "last_day_of",
        r"WHO[^.;:!?]{0,80}? (?:suo|sua) ultim[oa] (?:giorno|giornata|messa|puntata|partita|concerto|lezione|consiglio|settimana|turno|gara|edizione|stagione|panchina|spettacolo|corsa|campanella|volo|conferenza|udienza|giro)|ultim[oa] (?:giorno|giornata|messa|puntata|partita|concerto|lezione|consiglio|settimana|turno|gara) (?:di (?:lavoro|servizio|scuola|attività|presidenza) |in (?:ufficio|servizio|cattedra|panchina|corsia|classe|municipio) )?(?:per |di |da \ue004 (?:di |per ))(?:il |la |l')?(?:ROLE(?:OFORG)?,? )?WHO",
        1.5,
    ),
    Frame(
        "farewell_for",
        r"(?:festa (?:di saluto|d'addio|di commiato|per la pensione)|messa di (?:commiato|saluto|congedo)|saluto di commiato|cerimonia di (?:saluto|commiato)|commiato|saluti)[^.;:!?\ue001]{0,40}? (?:per |di |a |al |alla |all'|del |della )(?:nostro |nostra )?(?:ROLE(?:OFORG)?,? )?WHO|WHO[^.;:!?]{0,50}? (?:messa di (?:commiato|saluto|congedo)|festa d'addio)",
        1.5,
    ),
    Frame(
        "among_leavers",
        r"WHO(?:APP)?[^.;:!?]{0,40}? (?:è|sono|figura|figurano) (?:tra|fra) (?:i|gli|le|coloro) (?:[\w-]+ ){0,2}?(?:dimissionari|uscenti|partenti|licenziati|che (?:lasciano|vanno|salutano))",
        2.0,
        "resignation",
        is_relative=True,
    ),
    Frame(
        "redundancy",
        r"(?:chiudiamo|perdono il (?:posto|lavoro)|(?:sono|siamo) (?:in )?esuber[oi]|lasciati a casa|tagliati)[^.;:!?\ue001]{0,40}? (?:anche )?WHO",
        1.6,
        "layoff",
    ),
    Frame(
        "labelled_out",
        r"^(?:[•●*·-] ?)?(?:uscite?|in uscita|partenze?|dimissioni|addii|chi (?:va|esce|lascia)|in pensione|saluta|lascia|via)(?: ?:| -) ?(?:il |la |l')?(?:ROLE,? )?WHO",
        2.0,
        "resignation",
    ),
)
