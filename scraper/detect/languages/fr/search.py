"""French: phrases of leaving for the first search, in the notation of `phrases`."""

from __future__ import annotations

PHRASES: tuple[str, ...] = tuple(
    """
mon poste
mes droits
quitt* (le|la|les|son|sa|ses) (poste|fonctions|groupe|direction|entreprise|société|présidence|tête|gouvernement|rédaction|club|chaîne|conseil|parti|rôle|navire|banque|journal|équipe|maison|cabinet)
je quitt*
(a|va|ai|vais|de|pour|vient de|souhaite) quitt* (ses|son|le|la|l'|google|apple|meta)
quitt* … (après|ans)
quitt* (ses|l'entreprise|l'agence|google|meta|apple|amazon|microsoft)
démission*
(départ|départs) (de|du|d'|à la retraite|en retraite|annonc*)
(son|mon|leur|ce|le) départ
(part|pars|partent|partir|parti|partie) (à|en) (la)? retraite
(prend|prends|prendre|pris|prendra) (sa|ma|la|leur) retraite
droits à la retraite
(met|mets|mettre|mis) (un terme|fin) à (ses|son|sa|mes|mon|ma|leur)
(tire|tirer|tiré|tirent) (sa|ma|leur) révérence
(fait|faire|fais) (ses|mes|leurs) adieux
adieu*
au revoir
(dernier|dernière) (jour*|journée|émission|chronique|numéro|semaine|édito*|édition|match|billet|service|culte)
mon dernier
ma dernière
(limogé|limogée|limogeage|licencié|licenciée|licenciement|évincé|évincée|éviction|remercié|remerciée|destitué|révoqué|démis|démise)
(cède|céder|cédé|laisse|laisser) (sa|son|la|ses|ma) (place|poste|fonction*|fauteuil|présidence|direction)
(rejoint|rejoindre|rejoins|rejoindra|rejoignent) … (comme|en tant que|après|où|septembre|janvier|coopérative|équipe*)
je rejoins
(succède|succédera|succéder|remplace|remplacera) (à|au)
(passe|passer|passé) (le relais|la main|le flambeau|le témoin)
(nouveau|nouvelle|nouvelles) (chapitre|aventure*|défi*|horizon*|page)
(tourne|tourner|tourné) (la|une) page
(n'est plus|n'occupe plus|ne fait plus|ne sera plus) (le|la|directeur|directrice|président|présidente|partie|à la)
je (pars|m'en vais|ne travaille plus|n'y)
(s'en va|s'en aller|vers la sortie|claque la porte|claqué la porte)
(rend|rends|rendre|rendu) (mon|son|ma|sa|mes|ses|le) (badge|tablier|clés|ordinateur|maillot|poste)
(non-renouvellement|ne sera pas renouvelé|pas renouvelé)
fin de (mandat|contrat|fonctions|carrière|mission|l'aventure)
après … (ans|années) … (quitt*|part*|départ|démission*|tourn*|page)
(abandonne|renonce à) (ses|son|la) (fonctions|poste|mandat|présidence|direction)
(se retire|se retirer|mise en retrait|prend du recul|raccroche|raccrocher)
mis fin … fonctions
(part|pars|partir|sort|sortir) … après … (ans|années)
(présidente?|directeur|directrice|pdg|patron|patronne) (par intérim|sortant|sortante)
mon accès
annoncé partant
(mandat|contrat|aventure|mission|règne|parcours) … (prend fin|prendra fin|prendre fin|pris fin|expire*|s'achève*|s'achever*|se termine|s'arrête*|échéance)
(renouvellement|reconduction) de (son|mon|leur) (mandat|contrat)
(rend|rends|rendra|rendre|rendu|remets|remet|remis|remettre) … (antenne|clés|clefs|badge|tablier|blouse|écharpe|mandat|portefeuille|képi)
badge … (enveloppe|rendu|accueil|tiroir)
(motif économique|congé de reclassement|rupture conventionnelle)
se passera … de (sa|son|ses)
(n'est plus moi|sera plus moi|se fera sans moi|sera sortie sans moi|sans moi)
vid* (mon|son|ses|mes) (bureau|casier|cartons)
(se sépare*|s'est séparé*|se séparent|sont séparés|se séparer) (de|d'|après|à l'amiable)
(poste|postes|emploi) (est|a été|sera|était|sont|ont été) supprimé*
(mon|le) préavis
(arrive|arrivé|arrivée|vient|venu|venue) (de|d'|du) … où (il|elle)
(en provenance|transfuge) (de|d'|du)
(limoge|licencie|débarque|remercie) (son|sa|le|la|l')
(renonce|renoncé|renoncer) à (son|ses|sa|mon|mes)
(cesse|cessera|cessé|cesser) (mes|ses|toutes) fonctions
ne (présentera|animera|dirigera|travaillera|présidera|briguera|sollicitera|fera) (plus|pas)
ne se représentera (pas|plus)
l'heure de la retraite
(poussé|poussée) (vers|à) la
(clap de fin|mot de la fin)
succession (de|d')
quitt* (la paroisse|le lycée|la mairie|le théâtre|la radio|l'orchestre|l'hôpital|l'école|l'université|le projet|l'association|l'antenne|le média|le quotidien|le magazine|le cabinet|le ministère|la présentation|l'émission|la matinale|le comité|le bureau|la fédération|l'institution|l'aventure|cette fonction)
en remplacement (de|d')
(mis|met|mettre|mettra) fin au (mandat|contrat)
dernière (tournée|garde|course|séance|audience|ronde)
(me|se) représenter (à|au|aux)
fin (de|du) parcours
(contrat|mandat) … pas été (renouvelé|reconduit|prolongé)
plus (maintenir|le temps de (maintenir|m'en occuper))
que je (quitte|partais|pars)
(intention|décision|souhait) de (partir|quitter|démissionner|se retirer)
au tour … de quitter
en partance
(pot|discours|cérémonie) (de|du) départ
(laissera|laisse|cède|cédera) sa place
(décid*|choisi|choisit) de (partir|s'en aller|démissionner|se retirer)
(ne sera|ne serai|n'est|ne suis) plus (entraîneur*|président*|directeur|directrice|maire|l'entraîneur|l'entraîneuse|salarié*|membre)
mettent fin à leur
renouvel* (pas)? (son|mon|leur) (mandat|contrat)
ultime (permanence|émission|journée|chronique|numéro)
perd son … (rejoint|part|quitte)
(déchargé|déchargée|relevé|relevée) de (ses|son|sa)
(range|rangera|pose) son tablier
quitt* l'académie
ne figure plus (à|dans|sur)
je n'irai plus
(mandat|contrat|cdd) … (prolongé|prolongée|renouvelé)
(débarqué|débarquée|débarque|débarquent|débarqués)
abandonn* (toute|toutes|ses|sa|mes|ma|son) (fonction*|mandat*|responsabilité*|activité*|poste)
(repris|reprend|reprendre|demandé|retiré|retire) (mon|son|mes|ses|leurs|leur) (badge|badges|ordinateur|clés|clefs|accès)
""".strip().splitlines()
)
