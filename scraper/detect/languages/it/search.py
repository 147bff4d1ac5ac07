"""Italian: phrases of leaving for the first search, in the notation of `phrases`."""

from __future__ import annotations

PHRASES: tuple[str, ...] = tuple(
    """
mie dimissioni
effetto immediato
dimission*
(lascia|lascio|lasciato|lasciare|lascerà|lasciano|lasciando|lasciò) (il|la|l'|i|le|lo|la mia|il mio|la sua|il suo)?(incarico|ruolo|azienda|società|carica|posto|guida|panchina|direzione|presidenza|gruppo|banca|partito|lavoro|squadra|governo|giornale|programma|club|vertice|poltrona)
(lascia|lascio|lascerà|lasciato) … (dopo|per|come)
(ultimo|ultima) (giorno|giornata|puntata|numero|settimana|editoriale|lezione|turno)
mio ultimo
mia ultima
(addio|congedo|congeda|commiato|arrivederci|saluta|saluto) (a|ad|al|alla|ai|da|dalla|dal|di|tutti|il|la|i|colleghi)
(uscita|partenza) (di|del|dal|dalla|dall') … (ad|amministratore|direttore|direttrice|presidente|manager|ceo|azienda|gruppo|scena)
(esonerato|esonerata|esonero|licenziato|licenziata|licenziamento|licenzio|licenzia|rimosso|rimossa|rimozione|revocato|revocata|sollevato|silurato|destituito)
(pensione|pensionamento|mi ritiro|si ritira|ritirarsi|ritirato dal)
(nuova|nuovo|nuove) (avventura|sfida|sfide|capitolo|inizio|percorso|strada)
(si chiude|chiudo|chiude|chiudere|finisce|termina|concludo|conclude) (la|il|un|una|mia|oggi|qui) (mia|mio|sua)? (storia|capitolo|esperienza|percorso|ciclo|era|avventura|mandato|stagione)
(subentra|subentrerà|succede|succederà|sostituisce|sostituirà|successore|al posto di)
(passa|passo|passaggio) (il|di|del) (testimone|mano)
(non sono più|non è più|non farà più|non sarà più|non farò più|non lavoro più)
(vado via|me ne vado|va via|se ne va|andarmene|andarsene|fare un passo)
dopo … anni … (lasci*|salut*|addio|va|chiud*|usc*|esc*)
(riconsegnato|restituito|consegnato|restituisco) (il|la|le|i) (badge|chiavi|portatile|computer|tesserino)
(risoluzione consensuale|fine mandato|scadenza del mandato|ad interim|uscente)
(passa|approda|va) (a|in|al|alla) … (come|da|nuovo)
lascio
(pronto|pronta|deciso|decisione|intenzione|annuncia*) (a|di) (lasciare|abbandonare)
(abbandona|abbandonare|abbandonato|abbandonerà|abbandono) (il|la|l'|del|della) (ruolo|incarico|azienda|società|carica|gruppo|guida|squadra|club)
(il|suo|mio|del) mandato
successione
(si è|si sono|sono) dimess*
(si dimette|mi dimetto|dimettersi|dimettermi|si dimettono)
mio accesso
(lascia|lascio|lasciato|lascerà|lasciano) … (e passa|e passo|approda*|giunta|parrocchia|coro|redazione|panchina|dopo … anni)
(lasciare|lascerebbe|lascerà) (la panchina|la guida|la squadra|il club|il posto|l'azienda)
(risolt*|rescis*|risol*) consensualmente
(risoluzione|rescissione) (consensuale|del contratto)
non (si|mi) (ricandid*|ripresent*)
sbatt* la porta
non (faccio|farò|fa) più parte
non (lavorerò|gestirò|allenerò|condurrò|insegnerò|dirigo|seguirò) più
per l'ultima volta
(esce|escono) … entra
(chiusa|chiude|chiudo|conclusa|terminata) … (mia|sua) (esperienza|avventura|storia)
cambio (al vertice|ai vertici|in panchina|alla guida|in cucina)
(prende|prenderà|preso) il posto di
(festa|messa|cerimonia) di (saluto|commiato|congedo)
(rassegna|rassegnato|rassegno|rassegnare) … (dimissioni|incarico|mandato)
(rimette|rimesso|rimetto) (il mandato|le deleghe|l'incarico)
(passo|fatto un passo|fare un passo|fa un passo) indietro
(traguardo|merito|meritata) … pensione
(sono|siamo|è) (un|in|uno) … esuber*
chiud* (la redazione|l'ufficio|il reparto) … (e|esuberi|con)
(getta|gettato|gettare) la spugna
(in uscita|verso l'addio|passo d'addio)
(vi|ti) (comunico|annuncio) che
(non sarò|non sarà|non sono) più (un|una|il|la|dipendente|direttore|direttrice|presidente)
non (dirigerà|guiderà|allenerà|condurrà|presiederà|insegnerà|lavorerò|insegnerò) più
contratto … (non sarà|non è stato|non verrà) rinnovato
(rimette|rimettono|rimesso|rimetto) (il|i|l'|le) (mandato|rispettivi|incarico|deleghe|mio|suo|loro|proprio)
al chiodo
chiudo i miei
(saluta|salutano|saluto) (radio|il|la|lo|l'|gli) … (anni|colleghi|redazione|squadra)
collocat* a riposo
(perde|perso) (la|il|lo) … (passa|va|lascia)
non (figura|compare) più
(scade|scadrà) … (prorogato|rinnovato|venerdì|mese)
contratto … scade
pulita … tessera
chiudiamo
(proseguirà|proseguo|prosegue|continuerà|continuo|proseguire) altrove
altrove il (suo|mio) percorso
""".strip().splitlines()
)
