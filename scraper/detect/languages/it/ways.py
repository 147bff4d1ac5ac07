"""Italian frames by the picture that tells the leaving: things handed back, last times, new winds.

They stand beside the plain verbs of `first` and `third`. What is common to all: the leaving is
meant, and said only by what goes with it.
"""

from __future__ import annotations

from scraper.detect.frames import Frame, first_person

MACROS = {
    "ATORG": r"(?: (?:[^.;:!?\ue001-\ue003]{0,40}? )?(?:in |a |al |allo |alla |all'|ai |di |del |dello |della |dell'|dei |degli |delle |da |dal |dalla |dall'|dalle |dai |nel |nella |nell'|nelle |per |per il |per la |con |con il |con la |su |sul |sulla |presso )(?:il |lo |la |l'|i |gli |le )?(?:[\w-]+ ){0,3}?(?P<org>[\ue002\ue003]))",
    "KIT": r"(?:badge|portatile|computer|pc|tesserino|tessera|chiavi|camice|divisa|uniforme|grembiule|fascia|accessi|permessi|credenziali|cellulare|telefono|casco|fischietto|auto aziendale|cartellino|microfono|pass|armadietto|distintivo|toga|maglia|password|macchina aziendale)",
    "DESK": r"(?:scrivania|ufficio|armadietto|spogliatoio|postazione)",
    "AIRS": r"(?:altri (?:lidi|orizzonti|progetti|percorsi|mari|cieli|traguardi)|nuov[ioae] (?:lidi|orizzont[ei]|progett[oi]|percors[oi]|avventur[ae]|sfid[ae]|strad[ae]|esperienz[ae]|capitol[oi]|mete|opportunità|vita|incaric[oh]i?)|altre (?:strade|avventure|esperienze|sfide)|un'altra (?:strada|avventura|azienda|squadra|sfida)|una nuova (?:avventura|sfida|strada|vita|esperienza)|un nuovo (?:progetto|capitolo|percorso|inizio|incarico))",
    "LASTING": r"(?:\ue004|giorno|giornata|settimana|mese|puntata|numero|editoriale|lezione|turno|messa|omelia|articolo|trasmissione|diretta|consiglio|assemblea|riunione|concerto|partita|stagione|rubrica|edizione|classe|campanella|servizio|volo|viaggio|visita|notte|guardia|spettacolo|replica|tg|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gara|allenamento|udienza|ronda|corsa|intervento|operazione|conferenza|infornata|vendemmia|estate|inverno|sera|serata|mattina|chiusura|apertura|sfilata|collezione|prova|recita|comizio|seduta|festa|campagna|raccolta|telecronaca|radiocronaca|vigilia|trasferta|processione|inventario|trimestre|panchina|bollettino|notiziario)",
    "LAID": r"(?:licenziat\w+|lasciat\w+ a casa|tagliat\w+|coinvolt\w+|interessat\w+|colpit\w+|mess\w+ alla porta|mandat\w+ (?:a casa|via)|in esubero|esuberi|tagli\b|licenziamenti)",
    "TOOL": r"(?:penna|gessetti?|gesso|cannello|microfono|casco|grembiule|cappello|camice|fonendoscopio|bisturi|toga|berretto|gradi|fischietto|scarpini|scarpette|guantoni|racchetta|pattini|pennelli|forbici|pialla|cazzuola|volante|motore|quaderni|cartella|fascicoli|macchina fotografica|telecamera|archetto|violino|bacchetta|spartiti|punte|consolle|tastiera|fascia|cravatta|divisa|tonaca|stola|reti|aratro|trattore|camion|autobus|taxi|taccuino|taccuini|matita|matite|martello|incudine|fornelli|coltelli|macchina|attrezzi|ferri|uniforme|arma|distintivo|cassa|maglia|poltrona|scrivania|luce|computer|valigia|aghi|pettine|auto|moto|bici|palco|palchi|scene|scena|cattedra|panchina|bancone|cucina|aula)",
}


FRAMES = (
    first_person(
        "i_return_kit",
        r"(?:\b(?:riconsegno|consegno|restituisco|rendo|ridò|depongo|lascio|riconsegnerò|restituirò|consegnerò|rinuncio (?:a|ai|alle|al|alla))|IHAVE(?:riconsegnato|restituito|consegnato|reso|rinunciato (?:a|ai|alle|al|alla))|IDO(?:riconsegnare|restituire|consegnare|rendere|rinunciare (?:a|ai|alle))) (?:MAYBE)?(?:il |la |le |i |gli |l')?(?:mio |mia |miei |mie )?KIT\b(?:ATORG)?",
        2.0,
    ),
    first_person(
        "i_clear_desk",
        r"(?:\b(?:svuoto|libero|sgombro|faccio|preparo|riempio|raccolgo|chiudo|metto via)|IHAVE(?:svuotato|liberato|sgombrato|sgomberato|fatto|preparato|riempito|raccolto|chiuso|messo via)|IDO(?:svuotare|liberare|fare|preparare|raccogliere)) (?:MAYBE)?(?:il |la |le |i |gli |l')?(?:mio |mia |miei |mie |ultimi )?DESK\b(?:ATORG)?",
        1.8,
    ),
    first_person(
        "my_last_of_days",
        r"\b(?:il mio|la mia|mio|mia|i miei|le mie|per me)(?: è| sarà)? (?:l')?(?:vero |vera )?(?:ultim[oaie]) (?:[\w-]+ )?(?:LASTING)(?!\w)(?: di (?:lavoro|servizio))?(?: (?:dietro|come|con|su|da|di|tra|fra|presso)\b)?(?:ATORG)|\bultim[oa] (?:LASTING)(?!\w)[^.;:!?]{0,50}? per me\b",
        2.0,
    ),
    first_person(
        "one_of_the_laid_off",
        r"\b(?:sono|ero|sono stat[oa]|rientro|figuro|faccio parte|mi trovo|ci sono anch'io|anch'io) (?:MAYBE)?(?:un[oa]? )?(?:anch'io )?(?:tra|fra|dei|delle|degli|di quei|di quelli|nel|nella|negli) [^.;:!?]{0,60}?(?:LAID)(?:(?: da| dal| dalla| dall'| di| in) ?ORG|ATORG)?",
        2.4,
        "layoff",
    ),
    first_person(
        "org_let_me_go",
        r"(?:ORG|\bl'azienda|\bla (?:direzione|ditta)|\bil (?:mio )?capo|\bmi) (?:mi )?(?:ha |hanno |è stat[oa] )?(?:MAYBE)?(?:consegnat[oa]|comunicat[oa]|notificat[oa]|dato|dett[oa]|mandat[oa]|mess[oa]|mostrat[oa]|licenziat[oa]|lasciat[oa]|rescisso|risolto|annunciat[oa]) (?:MAYBE)?(?:la |il |che |a |via|l'|alla |per )?(?:[\w']+ ){0,3}?(?:lettera di licenziamento|licenziamento|il mio contratto|benservito|porta|casa|esubero|fine del|non (?:rinnov|serv)\w+|(?<=licenziato)|(?<=licenziata)|(?<=via))(?:ATORG)?",
        2.2,
        "dismissal",
        negative=True,
    ),
    first_person(
        "time_to_change",
        r"\b(?:è (?:arrivato|giunto|venuto|tempo|ora)(?: (?:per me|anche per me))?|è (?:arrivata|giunta|venuta) (?:l'ora|la mia ora)|(?:arriva|arrivato) il momento|ho (?:deciso|scelto)|ho bisogno|si (?:parte|riparte|va|comincia|cambia)|parto|riparto|vado|volo|comincio|inizio|inizia|comincia|mi aspetta(?:no)?|verso|salpo) ?(?:il momento |l'ora |oggi |ora |da domani |tempo )?(?:di |per |verso |a |con |in cerca di |per me di )?(?:cambiare (?:aria|vita|strada|lavoro|azienda|rotta)|voltare pagina|girare pagina|salpare|chiudere (?:questo|un|il|questa) (?:\w+ )?(?:capitolo|cerchio|ciclo|pagina|porta)|fare (?:le valigie|altro)|salutare|salutarci|salutarvi|andare(?: via)?|partire|(?:cercare|affrontare|intraprendere|seguire|iniziare|cominciare) AIRS|AIRS)\b(?:ATORG)?",
        1.8,
    ),
    first_person(
        "bye_org",
        r"^(?:ciao(?: ciao)?|addio|arrivederci|grazie(?: di tutto)?(?: e (?:addio|arrivederci))?|bye(?:[ -]?bye)?|saluti|vi saluto|a presto),? (?:a |al |alla |all')?(?:il |la |l'|lo )?ORG(?= ?[!,.…]| e grazie)",
        1.9,
    ),
    first_person(
        "i_stop_doing",
        r"(?:\b(?:smetto|smetterò|cesso|cesserò|finisco|non continuo|termino)|IHAVE(?:smesso|deciso di smettere|cessato)|IDO(?:smettere|cessare)) (?:MAYBE)?di (?:mantenere|lavorare|scrivere|collaborare|gestire|coordinare|curare|allenare|insegnare|dirigere|seguire|moderare|contribuire|condurre|amministrare|essere|fare (?:il|la|l'|parte)|presiedere|sviluppare|cantare|suonare|arbitrare|celebrare)\b(?: (?:il |la |l'|i |le |per |con |in |a )?(?P<org2>[\ue002\ue003])|(?: (?:il |la |l')?ROLE)?(?:ATORG))?",
        2.3,
    ),
    first_person(
        "no_more_there",
        r"\bnon (?:sono|sarò|lavoro|lavorerò|insegno|insegnerò|conduco|dirigo|seguo|seguirò|rispondo|risponderò|scrivo|scriverò|collaboro|faccio parte|farò parte|alleno|allenerò|gestisco|curo|canto|suono|gioco|giocherò|appartengo|presto servizio) (?:MAYBE)?più\b(?:ATORG)|\b(?:continuerà|continua|andrà avanti|proseguirà|va avanti) (?:ora |adesso |da oggi )?senza (?:di )?me\b|\bnon mi (?:vedrete|leggerete|sentirete|troverete|incontrerete|ascolterete) più\b(?:ATORG)?",
        2.0,
        negative=True,
    ),
    first_person(
        "my_contract_ends",
        r"\b(?:il mio|la mia|i miei|questo|questa) (?:\w+ )?(?:contratto|mandato|incarico|supplenza|stage|collaborazione|esperienza|avventura|percorso|storia|cammino|viaggio|tempo|anni)(?:ATORG)? (?:scad(?:e|rà|uto)|finisc(?:e|ono)|termin(?:a|ano|erà)|si (?:conclud|chiud|interromp|ferm|esaurisc)(?:e|ono|erà)|arriv\w+ (?:al capolinea|alla fine|a conclusione)|è (?:finit|terminat|conclus|scadut|arrivat)[oa]|non (?:verrà|sarà|è stat[oa]|viene|mi (?:viene|verrà)) (?:rinnovat|prorogat|confermat)[oa])\b",
        2.2,
        negative=True,
    ),
    Frame(
        "leaves_us",
        r"WHOAPP (?:ci (?:lascia|lasciano|lascerà|saluta|salutano|saluterà|abbandona)|(?:sta per|ha deciso di|ha scelto di) (?:lasciarci|salutarci))(?= (?:per|dopo|verso|a fine|a partire|dal|in (?:direzione|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|il \d|e (?:va|passa|approda)|con destinazione)\b)FOR",
        2.1,
    ),
    Frame(
        "swaps",
        r"WHOAPP AUXMAYBE(?:cambia|lascia|lascerà|scambia|molla|abbandona|passa da|passerà da|è passat[oa] da|si trasferisce da|si sposta da|trasloca da) (?:THING|ORG) (?:per|con|in cambio di|a|al|alla|all'|e (?:va|passa|approda)(?: (?:a|al|alla|in))?) ?(?:[\w'-]+ ){0,6}?(?:DEST|\w+)",
        2.1,
        "resignation",
        sort="switch",
    ),
    Frame(
        "snatched",
        r"DEST (?:ha |sta per )?(?:strapp(?:a|ato|are|ano)|soffi(?:a|ato|are|ano)|rub(?:a|ato|are|ano)|port(?:a|ato) via|sottra(?:e|tto)|pesc(?:a|ato)|prelev(?:a|ato)|ingaggi(?:a|ato)|assum(?:e|ono)|assunto|arruol(?:a|ato)) (?:la |il |l'|lo )?(?:ROLE,? )?PEOPLE (?:a |al |alla |all'|allo |da |dal |dalla |dall')ORG",
        2.2,
        "resignation",
        sort="switch",
    ),
    Frame(
        "out_headline",
        r"(?:^|[.:;!] )(?:addio(?: a)?|fuori|via|out|esce(?: di scena)?|saluta|se ne va|finisce l'era(?: di)?|finisce l'avventura (?:di|per)|si chiude l'era(?: di)?|fine corsa per|capolinea per|cala il sipario su|ciao|grazie) (?:la |il |lo |l')?(?:ROLE(?:OFORG)?,? )?WHO(?:ATORG)?|WHOAPP,? (?:è (?:finita|addio|divorzio|rottura|separazione|fuori)|fine (?:della corsa|di un'era|dell'avventura)|fuori|addio|ai saluti|al capolinea|è ai saluti|ai titoli di coda|licenziat[oa]|esonerat[oa]|silurat[oa])(?:ATORG|(?=[.,!]|$))",
        2.0,
    ),
    Frame(
        "wears_no_more",
        r"WHOAPP (?:MAYBE)?(?:ha (?:annunciato|detto|comunicato) che )?non (?:vest|indoss|difend|gioc|diriger|dirig|allener|allen|insegner|insegn|condurr|condu|presieder|presied|scriver|scriv|canter|cant|suoner|suon|eserciter|esercit|occup|rappresent|guid|sar|far|fa|lavor|collabor|siede|sieder|gestir|gestis|firm|comment|celebr|presta|prester|appart|curer|cura|segu|ricopr|ricev|manterr|contribu|arbitr|tratt)\w* (?:MAYBE)?più\b(?: [^.;:!?\ue001]{0,50}?)?(?:ATORG)?",
        2.1,
        None,
        is_negative=True,
    ),
    Frame(
        "for_the_last_time",
        r"WHOAPP AUX[^.;:!?\ue001]{1,70}? (?:per l'ultima volta|un'ultima volta)\b(?:ATORG)?",
        1.7,
    ),
    Frame(
        "does_last_piece",
        r"(?:WHOAPP|WHO[^.;:!?\ue001]{0,60}?) (?:AUX)(?:MAYBE)(?:fa|fatto|farà|fare|svolt|svolg|condott|condu|condurr|present|celebr|dirett|dirig|diriger|disput|gioc|tenut|terr|tien|dat|darà|dà|viv|vissut|insegn|firm|comment|cant|suon|cur|sfornat|pubblic|scritt|scriv|guid|pilot|arbitr|offici|compi|registr|trascor|complet|coordin|effettu|concesso|presied|apert|chius|chiud|sosten)\w* (?:MAYBE)(?:a \w+ |in \w+ )?(?:il suo|la sua|i suoi|le sue|il proprio|la propria) (?:ultim[oaie] (?:LASTING)(?!\w)|(?:\w+ )?d'addio|(?:LASTING) d'addio)(?:ATORG)?",
        2.0,
    ),
    Frame(
        "place_falls_vacant",
        r"(?:si (?:libera|liberano)|vacante|scoperto|scoperta|libero|senza titolare|a bando|orfan[oa])[^.;:!?\ue001]{0,40}? (?:per|dopo|con|a seguito di|a causa di|in seguito (?:a|all')|di)(?: ?(?:la |il |l'|le |dell'|della |del )?(?:uscita|partenza|addio|dimissioni|pensionamento|trasferimento|ritiro) (?:di|del|della))? ?(?:il |la )?(?:ROLE,? )?WHO(?:ATORG)?|(?:cerca|cercano|cerc\w+|trovare|individuare|seleziona|selezionerà) (?:[\w' ]{0,25} )?(?:un |il |la |una )?(?:sostitut[oa]|successore|successora|erede|rimpiazzo) (?:di|del|della|per|a) (?:il |la )?(?:ROLE,? )?WHO|(?:il posto|la poltrona|la panchina|l'incarico|la cattedra) (?:lasciat[oa] (?:libero|libera|vacante|vuota|vuoto) da|che (?:fu|era) di|di) WHO[^.;:!?\ue001]{0,40}? (?:è|sarà|resta|rimane) (?:vacante|liber[oa]|scopert[oa]|a concorso|a bando)",
        1.9,
    ),
    Frame(
        "new_winds",
        r"WHOAPP AUXMAYBE(?:cambi(?:a|ano|erà|ato) (?:aria|vita|strada|squadra|casacca|maglia|azienda|lavoro|rotta|panchina|casa)|volt(?:a|erà|ato) pagina|gir(?:a|erà|ato) pagina|f(?:a|anno|arà|atto) (?:le valigie|gli scatoloni|i bagagli|un passo (?:indietro|di lato))|salp(?:a|erà|ato)|prend(?:e|ono|erà) (?:il largo|congedo|un'altra strada|il volo)|preso (?:congedo|il largo|il volo)|toglie il disturbo|molla (?:gli ormeggi|tutto)|sbatte la porta|sbattuto la porta|append(?:e|erà) [^.;:!?]{1,25} al chiodo|appeso [^.;:!?]{1,25} al chiodo|ripon(?:e|gono) (?:il|la|lo|le|i)|riposto|abbandon(?:a|erà|ato) (?:la nave|la panchina|il campo|il microfono)|scend(?:e|erà) dalla nave|vol(?:a|erà|ato) verso|parte (?:per|verso) AIRS|imbocca|esc(?:e|ono|irà) di scena|si (?:congeda|congederà|fa da parte|farà da parte|chiama fuori|accomiata|mette in proprio|gode la pensione)|s'incammina|consegn(?:a|erà|ato) (?:le chiavi|la fascia|il testimone|la bacchetta))\b(?:ATORG)?",
        1.9,
        None,
    ),
    Frame(
        "time_for_retirement",
        r"WHO[^.;!?]{0,120}? (?:(?:è )?(?:tempo di|l'ora della|il momento della|arriva la|arrivata la|si gode(?:rà)? la|verso la|raggiunge(?:rà)? la|matura(?:to)? la) (?:meritata |sospirata )?pensione|meritat[oa] (?:pensione|riposo)|neopensionat[oa]|(?:va|andrà|è andat[oa]|collocat[oa]) (?:a|in) (?:riposo|quiescenza))",
        1.8,
        "retirement",
    ),
    Frame(
        "mandate_given_back",
        r"WHOAPP AUXMAYBE(?:rimett(?:e|ono|erà|ere)|rimesso|restituisc(?:e)|restituito|riconsegn(?:a|ato|erà)|consegn(?:a|ato|erà)|rinunci(?:a|ano|ato|erà) (?:a|al|alla|alle|ai)|decad(?:e|uto|rà) da(?:l|lla|ll')?) ?(?:il |la |le |lo |l')?(?:suo |sua |proprio |propria )?(?:\w+ )?(?:SEAT)\b(?: (?:di|come|da|del) ROLE| nelle mani| al \w+)?(?:ATORG)?",
        2.2,
        "resignation",
    ),
    Frame(
        "replaced_by_org",
        r"ORG(?:,? [^.;:!?\ue001]{0,40}?)? (?:MAYBE)(?:ha |hanno |sta per )?(?:sostitui(?:sce|to|rà)|rimpiazza(?:to)?|cambia|cambiato|solleva(?:to)? dall'incarico|allontan(?:a|ato)|silur(?:a|ato)|accompagn(?:a|ato) alla porta|mett(?:e|ono) alla porta|messo alla porta|mandato via|taglia(?:to)?|non (?:conferma|confermerà|ha confermato|rinnova|ha rinnovato)|liquid(?:a|ato)|congeda(?:to)?|si priva (?:di|del|della)|rinuncia a|fa a meno di|benservito a|dice addio (?:a|al|alla|all')|saluta|perde|resta senza) (?:il contratto (?:a|di) )?(?:il |la |lo |l')?(?:suo |sua )?(?:(?:[\w-]+ )?ROLE,? )?WHO",
        2.0,
        None,
        is_negative=True,
    ),
    Frame(
        "adventure_ends",
        r"(?:si (?:chiude|conclude|interrompe|è (?:chiusa|conclusa|interrotta))|finisce|termina|è (?:finita|terminata)|giunge al termine|volge al termine|arriva al capolinea|tramonta)(?: [^.;:!?\ue001]{1,40}?)? (?:l'avventura|l'esperienza|il rapporto|la storia|il percorso|il cammino|la parentesi|il matrimonio|l'era|il ciclo|la collaborazione|il mandato) (?:[\w' ]{0,25} )?(?:di|del|della|tra|fra|con) (?:il |la |lo )?(?:ROLE,? )?WHO(?:ATORG)?",
        2.2,
        "other",
    ),
    Frame(
        "puts_down_tool",
        r"WHOAPP AUXMAYBE(?:(?:posa|poserà|posato|depone|deporrà|deposto|ripone|riporrà|riposto|spegne|spegnerà|spento|appende|appenderà|appeso|molla|mollerà|mollato|parcheggia|parcheggiato|chiude|chiuso|lascia|lascerà|lasciato|consegna|abbandona) (?:MAYBE)|scende (?:per sempre |definitivamente )?da(?:l|lla|ll'|i|lle)? ?|è sces[oa] da(?:l|lla|ll'|i|lle)? ?|(?:dice|ha detto|dà|ha dato|darà|dirà) (?:l')?addio a(?:l|lla|ll'|i|lle|gli)? ?)(?:il |la |le |gli |i |l'|lo )?(?:\w+ )?TOOL\b(?=[^.;:!?]{0,60}?(?:dopo |definitiv|per sempre|fine (?:mese|anno|stagione|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|\banni\b|ultima|pensione|carriera|al [\ue002\ue003]|alla [\ue002\ue003]|in pensione|e (?:lascia|se ne va|si ritira)|auto\b|autobus|palco|scene))(?! il (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato)| la domenica)(?:ATORG)?",
        1.9,
    ),
    first_person(
        "i_put_down_tool",
        r"\b(?:(?:poso|poserò|depongo|ripongo|spengo|appendo|appenderò|mollo|lascio|chiudo|ho (?:posato|riposto|spento|appeso|deposto)) (?:MAYBE)|scendo da(?:l|lla|ll'|i|lle)? ?|(?:dico|do) (?:l')?addio a(?:l|lla|ll'|i|lle|gli)? ?)(?:il |la |le |gli |i |l'|lo )?(?:mio |mia |\w+ )?TOOL\b(?=[^.;:!?]{0,60}?(?:dopo |definitiv|per sempre|fine (?:mese|anno|stagione|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|\banni\b|ultima|pensione|carriera|al [\ue002\ue003]|alla [\ue002\ue003]|in pensione|e (?:lascia|se ne va|si ritira)|auto\b|autobus|palco|scene))(?! il (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato)| la domenica)(?:ATORG)?",
        1.9,
    ),
    first_person(
        "my_post_cut",
        r"\b(?:il mio|la mia) (?:posto|ruolo|posizione|ufficio|reparto|contratto)(?:ATORG)? (?:è stat[oa]|è|viene|verrà|sarà|non (?:c'è|esiste)|salta|scompare) ?(?:soppress|eliminat|tagliat|cancellat|estern|più|in esubero|\b)|\bhanno (?:soppresso|tagliato|eliminato|cancellato) (?:il mio|la mia)",
        2.2,
        "layoff",
        negative=True,
    ),
    first_person(
        "trial_failed",
        r"\bnon (?:ho|hanno) (?:superato|passato|confermato) (?:il|la|mia|il mio)? ?(?:periodo di |)prova(?:ATORG)?|\b(?:mi hanno|mi è stato) (?:fatto capire|chiesto|detto|invitat[oa]|suggerito|proposto|consigliato|mostrato|accompagnat[oa])[^.;:!?]{0,50}(?:posto per me|andarmene|andare|uscire|la porta|dimettermi|lasciare|l'uscita)(?:ATORG)?|\besco con (?:una|la) buonuscita|\bnon c'è più posto per me",
        2.2,
        negative=True,
    ),
    first_person(
        "team_cut",
        r"ORG (?:MAYBE)?(?:ha |hanno |sta per )?(?:MAYBE)?(?:lascia(?:to)? a casa|licenzia(?:to)?|tagli(?:a|ato)|scioglie|sciolto|chiu(?:de|so)|elimina(?:to)?|smantella(?:to)?|mandato a casa|non (?:lo |me lo |mi )?(?:ha |hanno )?(?:prorogat|rinnovat|confermat|proroga|rinnova|conferma)\w*) ?(?:tutta |tutto |l'intera )?(?:(?:la mia|il mio|la nostra|il nostro) (?:squadra|reparto|team|ufficio|redazione|gruppo|sezione)|(?=[.,;]))",
        2.1,
        "layoff",
        negative=True,
    ),
    Frame(
        "greets_audience",
        r"WHOAPP AUXMAYBE(?:saluta|saluterà|salutare|salutato|si congeda da|si congederà da|si accommiata da|si accomiata da|si è congedat[oa] da|dice addio a|dirà addio a|prende congedo da|abbandona|lascia|lascerà)(?:i|gli|lle|l|lla|ll')? ?(?:i |gli |le |la |il |lo )?(?:suoi |sue |\w+ )?(?:ascoltatori|lettori|telespettatori|colleghi|parrocchiani|fedeli|tifosi|alunni|studenti|clienti|soci|cittadini|pazienti|compagni|ragazzi|pubblico|spogliatoio|spettatori|abbonati|dipendenti|colleghe|maestranze)(?:ATORG)?",
        2.0,
    ),
    Frame(
        "owners_oust",
        r"(?:i |gli |la |il |il consiglio |l')?(?:soci|azionisti|consiglio|cda|proprietà|assemblea|dirigenza|società|presidente|club|tifosi|editore|giunta|sindaco|ministro|vescovo|board|fondo|famiglia) [^.;:!?\ue001]{0,20}?(?:MAYBE)(?:ha |hanno )?(?:cacci(?:a|ano|ato)|silur(?:a|ano|ato)|sfiduci(?:a|ano|ato)|rimuov(?:e|ono)|rimosso|destitu(?:isce|iscono|ito)|licenzi(?:a|ano|ato)|allontan(?:a|ano|ato)|revoc(?:a|ano|ato)|fatto fuori|fa fuori|fanno fuori|esoner(?:a|ano|ato)|mett(?:e|ono) alla porta|messo alla porta|defenestr(?:a|ato)|manda(?:no)? via|solleva(?:no|to)?) (?:dall'incarico )?(?:il |la |l'|lo )?(?:suo |sua )?(?:(?:ad|dg|mister|ct|amministratore delegato) )?(?:ROLE,? )?WHO",
        2.2,
        "dismissal",
    ),
    Frame(
        "shown_the_door",
        r"(?:^|[.,;:] )a (?:la |il )?WHO (?:è stat[oa]|hanno|ha|viene|è) (?:MAYBE)?(?:indicat|mostrat|dat|notificat|comunicat|tolt|revocat|consegnat|recapitat|chiest|rescis|scadut)\w* [^.;:!?\ue001]{0,40}?(?:porta|benservito|licenziamento|incarico|deleghe|contratto|uscita|comando|panchina|lettera|esonero)(?:ATORG)?|WHOAPP,? (?:MAYBE)(?:(?:è stat[oa]|viene|sarà|è) )?(?:mess[oa] (?:da parte|alla porta|fuori|in disparte|ai margini)|invitat[oa] (?:ad andarsene|a (?:lasciare|farsi|uscire|dimettersi))|estromess[oa]|defenestrat[oa]|accantonat[oa]|epurat[oa]|fatt[oa] fuori|accompagnat[oa] alla porta|scaricat[oa]|appiedat[oa]|tagliat[oa] fuori|mandat[oa] via)\b(?:ATORG)?",
        2.1,
        "dismissal",
    ),
    Frame(
        "an_institution_goes",
        r"(?:se ne va|saluta|va in pensione|si congeda|lascia|addio a)(?: anche)? (?:un'|un |una |la |il |lo )?(?:istituzione|figura|pilastro|colonna|voce|volto|anima|leggenda|bandiera|simbolo|memoria|storic[oa]|veteran[oa]|decano|punto di riferimento)[^.;:!?\ue001]{0,40}?[:,] (?:(?:il |la )?ROLE,? )?WHO(?:[^.;:!?\ue001]{0,70}?(?:ATORG))?",
        2.0,
    ),
    Frame(
        "empty_office",
        r"WHO[^.;!?]{0,90}?(?:la sua|il suo) (?:stanza|ufficio|scrivania|posto|poltrona|panchina|cattedra|sedia|scranno|studio|laboratorio)(?:ATORG)? (?:è|resta|rimane|sarà) (?:ora |già )?(?:vuot[oa]|vacante|liber[oa]|scopert[oa])",
        1.9,
    ),
    Frame(
        "says_he_stops",
        r"WHOAPP (?:MAYBE)(?:ha |aveva )?(?:annunci|comunic|fatto sapere|rivel|conferm|dett|dice|scritt|scrive|spieg|fa sapere|avvis|avvert|inform|confid)\w*(?: [^.;:!?\ue001]{1,45}?)? (?:che|di) (?:MAYBE)(?:smett(?:e|erà|ere|eva)|se ne (?:va|andrà|andava)|andarsene|lasci(?:a|are|ava|erà)\b|si (?:ferma|fermerà|ritira|ritirerà|dimette|dimetterà|congeda|fa da parte|chiama fuori)|fermarsi|ritirarsi|dimettersi|farsi da parte|chiude(?:re|rà)?\b|non (?:continu|prosegu|torn|rinnov|si ricandid|si ripresent|sarà|farà|volersi|voler)\w+|va via|andar via|andrà via|abbandon(?:a|are|erà)|passare la mano|passa la mano|il ritiro|l'addio|appendere|cambiare aria)\b(?:ATORG)?|(?:dopo|visto|dato) che (?:il |la )?WHO (?:MAYBE)(?:ha |si è )(?:annunci|comunic|decis|scelt|rassegn|present|dimess|ritirat|congedat|lasciat)\w*(?: [^.;:!?\ue001]{0,40})?",
        2.1,
        is_negative=True,
    ),
    Frame(
        "exit_by_decree",
        r"\b(?:la |il |le |l')?(?:cessazione|collocamento a riposo|dimissioni|revoca|risoluzione|uscita|pensionamento|rinuncia|addio), (?:a domanda|a sua richiesta|su sua richiesta|per [^.;:,]{1,40}|con effetto[^.;:,]{1,40}|di comune accordo|consensuale[^.;:,]{0,30}|dal [^.;:,]{1,30}|annunciat[oaie][^.;:,]{0,30}), (?:di|del|della|dell') ?(?:il |la )?(?:ROLE,? )?WHO(?:ATORG)?",
        2.1,
    ),
    Frame(
        "new_mission_after_years",
        r"WHOAPP,? (?:che )?AUXMAYBE(?:inizia|inizierà|comincia|comincerà|intraprende|assume|assumerà|affronta|apre|aprirà|fonda|parte|torna|tornerà|ritorna|si (?:trasferisce|trasferirà|sposta|dedicherà|unisce|mette)|è stat[oa] (?:destinat|nominat|trasferit|chiamat|mandat)[oa]|viene (?:trasferit|nominat|destinat|chiamat)[oa]|entra|entrerà|passa|va|andrà|approda|prende|guiderà) [^.;:!?\ue001]{0,70}? (?:dopo|al termine di|alla fine di) [^.;:!?,\ue001]{1,30} (?:ann[io]|stagion[ie]|mes[ie]|mandat[io]|decenn[io]|lustri) (?:in|a|al|alla|all'|con|come|di|da|nel|nella|trascors[io]|passat[io]|alla guida)[^.;:!?\ue001]{0,40}?ORG",
        2.1,
        sort="switch",
    ),
    Frame(
        "was_there_since",
        r"(?:^|[.;] |, )(?P<pro>(?:dal \d{4}|da (?:\w+) anni|finora|fino a (?:oggi|ieri|ora))[^.;:!?]{0,5} (?:era|ricopriva|dirigeva|guidava|lavorava|occupava|è stat[oa])) [^.;:!?\ue001]{0,30}?(?:ROLE)(?:ATORG)",
        1.8,
        sort="switch",
    ),
    first_person(
        "my_end_to",
        r"\b(?:metto|pongo|ho (?:messo|posto)|metterò|porrò|do|dando) (?:la parola )?fine (?:al mio|alla mia|ai miei|a questo|a questa|a un|a una|a) (?:\w+ )?(?:mandato|incarico|esperienza|percorso|collaborazione|attività|servizio|carriera|rapporto|presidenza|direzione|anni|avventura|impegno)\b(?:ATORG)?",
        2.2,
    ),
    Frame(
        "chooses_not_to_renew",
        r"WHOAPP (?:MAYBE)(?:ha )?(?:scelto|sceglie|deciso|decide|preferito|preferisce|optato per) (?:di )?non (?:rinnovare|proseguire|continuare|ricandidarsi|ripresentarsi|tornare|prolungare)\b(?: [^.;:!?\ue001]{0,30})?(?:ATORG)?|WHOAPP (?:MAYBE)non è (?:già |dunque |quindi )?più (?:il |la |l'|un |una )?(?:ROLE|\w+ \w+)(?:ATORG)?",
        2.1,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "end_of_collaboration",
        r"(?:fine|termine|conclusione|cessazione|interruzione|risoluzione) (?:del|della) (?:collaborazione|rapporto(?: di lavoro)?|sodalizio) (?:con|di) (?:il |la |l')?(?:(?:suo |sua )?ROLE(?: \w+)?,? )?WHO|(?:con il|con la) ROLE(?: \w+)? WHO (?:finisce|è finita)",
        2.1,
        "other",
    ),
    Frame(
        "asks_for_relief",
        r"WHOAPP (?:MAYBE)(?:ha )?(?:chiede|chiesto|ottiene|ottenuto|ottenne|strappa|strappato) (?:di essere (?:sostituit|sollevat|trasferit|rilevat)[oa]|(?:lo|il|la) (?:svincolo|trasferimento|rescissione|cessione|risoluzione|via libera))(?:ATORG)?",
        2.1,
    ),
    Frame(
        "goes_to_practise",
        r"WHOAPP (?:MAYBE)(?:va|andrà|è andat[oa]) (?:MAYBE)a (?:esercitare|insegnare|lavorare|giocare|allenare|dirigere|vivere e lavorare|cantare|cucinare) (?:in|a|al|alla|negli|nel)\b|WHOAPP (?:MAYBE)se n'è andat[oa](?:ATORG)?|WHOAPP (?:MAYBE)(?:ha )?(?:piantato|pianta|mollato) (?:in asso )?(?:ORG)",
        2.0,
    ),
    Frame(
        "toasts_to_retirement",
        r"(?:brind|festegg|celebr|salut)\w* [^.;:!?\ue001]{0,30}?(?:pensionamento|pensione|congedo|addio) (?:di|del|della) (?:il |la )?(?:ROLE,? )?WHO(?:[^.;:!?\ue001]{0,20}?(?:ATORG))?|WHO, (?:soci[oa]|dipendente|colonna|ricercat\w+|ingegnere|partner)(?: (?:di|del|della|in)) ORG, (?:approda|passa|va|entra|si unisce)[^.;:!?]{0,20}? DEST",
        2.0,
    ),
    first_person(
        "reads_me_no_more",
        r"\bnon (?:leggerete|vedrete|sentirete|troverete|ascolterete) più (?:la mia|il mio|i miei|le mie) [^.;:!?]{0,30}?(?:ATORG)|\bho dato il preavviso(?:ATORG)?|\bchiudo la sessione(?:ATORG)?",
        2.0,
        negative=True,
    ),
)
