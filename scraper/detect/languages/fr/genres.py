"""French genres: texts that use the words of leaving for something else."""

from __future__ import annotations

import re

from scraper.detect.genres import Genres

GENRES = Genres(
    template=re.compile(
        r"\[(?:votre|nom|prénom|date|poste|société|entreprise|intitulé|adresse|employeur|fonction|lieu|ville)[^\]\n]{0,30}\]|\bmodèles? (?:de |gratuit|d')|\bexemples? de (?:lettre|mail|message|discours|texte)|\blettre type\b|\bcomment (?:démissionner|rédiger|écrire|quitter|annoncer)|\bprénom nom\b|\bvous souhaitez (?:quitter|démissionner)|\b(?:lettre|mail) de (?:démission|départ) ?:|\bidées? de (?:message|cadeau|texte)|\bà compléter\b|\bconvention collective\b|\b(?:le|la|un|une) salariée? (?:peut|doit|qui)\b|\bvotre (?:employeur|préavis|entreprise|lettre de)\b|\bcode du travail\b"
    ),
    fiction=re.compile(
        r"\b(?:(?:dans|au|à la fin du) (?:le )?(?:premier|deuxième|second|troisième|quatrième|cinquième|dernier|nouveau) (?:tome|volume|opus|épisode|volet)|chapitre (?:\d+|[ivxl]{1,6}|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|premier)|fanfiction|fanfic|roman-feuilleton|nouvelle \(fiction\)|à suivre\.|il chuchota|murmura-t-il|s'écria-t-il|répondit-il|épisode \d+|satire|gorafi|résumé de l'épisode|dit-(?:elle|il)|fit-(?:elle|il)|feuilleton|poisson d'avril|miaulé|parodie|toute ressemblance)\b|\(à suivre\)|^— "
    ),
    fiction_site=re.compile(
        r"archiveofourown|fanfiction|wattpad|legorafi|gorafi|nordpresse|satire|fanfic"
    ),
    other_sense=re.compile(
        r"^[^\n]{0,60}\b(?:obsèques|est décédée?|est mort|nous a quitt|avis de décès)|\bobsèques\b|\bavis de décès\b"
    ),
    listicle=re.compile(
        r"^(?:les |top )?(?:\d+|cinq|six|sept|huit|neuf|dix) (?!ans|mois|semaines|jours|plus)(?:[a-zéèêàçîôû-]+ ){1,4}"
    ),
    user=re.compile(
        r"\b(?:supprim|désactiv|ferm|résili|effac|clôtur)\w* (?:mon|mes|votre|vos|le|son|un) (?:compte|comptes|profil|page|abonnement|chaîne)|\bmon (?:compte|profil|fil|abonnement)\b|\bmes (?:abonnés|followers|photos|données|contacts|playlists)\b|\bréseau(?:x)? soci(?:al|aux)\b|\bdésinstall\w+|\bsuivez-moi\b|\bles (?:pubs|publicités)\b|\balternatives? à\b|\bexport\w* (?:mes|vos)|\bmigr\w+ (?:vers|de|mes)|\bconditions d'utilisation\b|\bvie privée\b|\bl'algorithme\b|\bl'appli(?:cation)?\b|\bse désabonner|\bforfait\b|\bclient depuis|\bmes messages\b|\bpasser (?:à|sous) (?:linux|mastodon|bluesky|android)|\bappuyer sur supprimer|\b(?:vos|mes|des) (?:abonnés|followers)\b|\bmes (?:archives|tweets|publications|amis virtuels)\b|\b(?:le|les|des) trolls?\b|\bmessage d'avertissement\b|\bj'ai (?:résilié|désactivé)\b|\bla box\b|\bmon (?:fournisseur|opérateur|abonnement|pseudo|avatar)\b|\bordre (?:du temps|chronologique)\b|\b(?:\w+ )?mille (?:messages|abonnés|tweets)\b|\b\d+ (?:messages|tweets|abonnés)\b|\bservice client\b|\butilisat(?:eur|rice)s?\b"
    ),
    staff=re.compile(
        r"\b(?:collègues?|équipes?|patron|patronne|hiérarchie|poste|bureau|salaire|embauch\w+|entretien|successeur|remplaçante?|préavis|carrière|travaill\w+|employeur|boulot|cdi|cdd|mission|confrères|lecteurs|auditeurs|paroissiens|élèves|bénévoles|adhérents|direction|ans (?:chez|à|au|dans)|pot de départ)\b"
    ),
    blog_end=re.compile(
        r"\b(?:ce|le|mon) (?:blog|podcast|site|journal|newsletter)\b[^.]{0,60}\b(?:s'arrête|ferme|fin|dernier|pause|clôture|prend fin|au revoir)|\b(?:dernier|ultime) (?:billet|article|post)\b|\bje (?:ferme|arrête) (?:ce|le|mon) blog"
    ),
    shop_end=re.compile(
        r"\b(?:le|la|notre|ma|mon|l') ?(?:magasin|boutique|restaurant|café|librairie|boulangerie|galerie|commerce|entreprise|cabinet|atelier|service|application|appli)\b[^.]{0,20} (?:ferm\w+|cess\w+|baisse\w* le rideau|s'arrête\w*)|\bcessation d'activité\b|\bliquidation (?:judiciaire|totale)\b|\bje ferme (?:le|la|ma|mon)\b|\bfermeture définitive\b"
    ),
    candidate=re.compile(
        r"\bje suis candidate?\b|\bma candidature\b|\bje me (?:présente|suis présentée?)\b"
    ),
    internal=re.compile(
        r"\b(?:change(?:r)? (?:de service|d'équipe|de bureau)|mobilité interne|je (?:ne )?(?:quitte|démissionne) pas|en interne|toujours (?:chez|dans) (?:la (?:même )?(?:boîte|entreprise)|\ue002)|congé sabbatique|année sabbatique|je reviens (?:le|en|dans)|(?:rejoins|intègre|passe dans|passe à) (?:l'équipe|le service|le pôle|le département) (?!de \ue002)(?:[a-z]+))\b"
    ),
    retrospect=re.compile(
        r"\b(?:il y a|voilà|cela fait|ça fait)(?: (?:maintenant|déjà|tout juste|exactement))? (?:\d+|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) ans?(?: jour pour jour)?,? (?:que )?(?:je (?:quittais|démissionnais|partais|claquais)|j'ai (?:quitté|démissionné|claqué))|\b(?:un|deux|trois|quatre|cinq|dix) ans après (?:mon départ|ma démission|avoir quitté)|\bce que j'ai appris (?:depuis|en quittant)"
    ),
    away=re.compile(
        r"\b(?:en|mon|un|son) congé (?:de )?(?:maternité|paternité|parental|sabbatique|maladie|formation)\b|\ben (?:arrêt maladie|disponibilité)\b|\bcongé sans solde\b|\bje (?:reviens|reviendrai|serai de retour|reprends|reprendrai)(?: le travail| au bureau)? (?:en|le|à la|au|début|fin|dans) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{1,2}|rentrée|printemps|six mois|un an)\b|\bretour (?:prévu |au bureau )?(?:en|le|début|fin) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{1,2})\b|\bà mon retour\b"
    ),
    student=re.compile(
        r"\b(?:mes (?:profs|professeurs|camarades)|le (?:bac|brevet|diplôme) en poche|j'ai (?:eu|décroché|passé) (?:mon|le) (?:bac|brevet|diplôme|master|licence)|(?:mon|le|du) (?:bac|baccalauréat)|en (?:terminale|première|seconde|troisième|cm2|sixième)|parcoursup|la fac|amphi|remise des diplômes|fin de (?:mes|nos) études|lycéen(?:ne)?|collégien(?:ne)?|ma (?:thèse|soutenance)|mes (?:années de lycée|études)|cour de récré)\b"
    ),
    teacher=re.compile(
        r"\b(?:j'ai (?:enseigné|encadré|corrigé)|j'enseigne|mes élèves|mes étudiants|ma classe|mes collègues|salle des profs|enseignante?|ma retraite|à la retraite)\b"
    ),
    home=re.compile(
        r"\b(?:apparte(?:ment)?|l'immeuble|déménag\w+|emménag\w+|mes? voisins?|ma voisine|les voisins|cartons de déménagement|le salon|la chambre des enfants|balcon|mon (?:proprio|propriétaire|bailleur)|état des lieux|loyer|la rue [A-Za-z]+|la maison (?:de famille|de mes|où)|cage d'escalier|mon (?:ex|compagnon|mari)|ma (?:compagne|femme) et moi|notre (?:couple|mariage))\b"
    ),
    thanks=re.compile(r"\bmerci\b|\bremerci\w+|\breconnaissan\w+|\bgratitude\b"),
    account=re.compile(
        r"\b(?:supprim|désactiv|ferm|résili|clôtur|effac)(?:e|é|er|ée|ant|erai) (?:(?:mon|mes|notre) )(?:compte|comptes|profil|abonnement|abonnements|chaîne)\b|\b(?:mon|notre) (?:compte|abonnement|profil) (?:sera|est|a été) (?:supprimé|fermé|résilié|clôturé|désactivé)|\b(?:export|télécharg|récupér|sauvegard)(?:é|er|e) (?:toutes? )?(?:mes|nos|\d+) (?:données|photos|notes|messages|contacts|archives)"
    ),
    customer=re.compile(
        r"\b(?:salle de (?:sport|muscu)\w*|vestiaire|tapis de course|ma banque|mon banquier|mon agence|compte courant|mon (?:opérateur|fournisseur|assureur)|ma box|forfait|service client|client(?:e)? (?:fidèle|depuis)|carte de fidélité|cotisation|prélèvement|résiliation|frais de|hausse de (?:tarif|prix)|augmentation (?:de |du )?(?:tarif|prix)|changer de banque)\b"
    ),
    technology=re.compile(
        r"\b(?:migr(?:é|er|ation|ons)|auto-?héberg\w+|nouvelle tarification|logiciel libre|alternatives? libres?|système d'exploitation|distribution linux|tableur|enfermement|changement de licence|notre infrastructure)\b"
    ),
    death=re.compile(
        r"\b(?:(?:nous|vous) a (?:brutalement |subitement )?quitt(?:é|és|ée|ées)|nous ont quittés|obsèques|funérailles|inhum\w+|est décédée?|est mort(?:e)?\b|décès|s'est éteinte?|a rendu (?:son dernier|l'âme)|condoléances|recueillement|tristesse d'annoncer|repose en paix)\b"
    ),
    withdrawn=re.compile(
        r"\b(?:(?:retire|retiré|reprend|repris|revient sur|revenue? sur) sa (?:démission|décision|lettre)|démission (?:a été |est )?(?:refusée|retirée|rejetée)|reste finalement|restera finalement|fait machine arrière|volte-face|maintenue? (?:dans ses fonctions|à son poste|en poste)(?! jusqu)|reste en (?:poste|place|fonctions?)(?! jusqu)|ne (?:partira|quittera|quitte|part) (?:finalement )?(?:pas|plus))\b"
    ),
    work=re.compile(
        r"\b(?:(?:premier|nouveau|dernier) roman|le (?:film|roman|récit) (?:s'ouvre|raconte|suit|commence|s'achève)|l'intrigue|héroïne|(?:le|du) héros du|protagoniste|(?:saison|épisode) \d+|générique de fin|réalisé par|avec dans le rôle|mise en scène|scénario|le personnage|incarnée? par|la semaine prochaine :|(?:la |notre )?critique :|une fable|coup de cœur lecture|spoilers?|bande dessinée)\b"
    ),
    satire=re.compile(r"\b(?:satirique|parodie|humoristique)\b"),
    history=re.compile(
        r"\b(?:il y a (?:\d+|trente|quarante|cinquante|soixante|cent) ans|nos archives|ce jour-là|(?:en|de|depuis|jusqu'en) 1[5-8]\d\d|le \d{1,2}(?:er)? [a-zéû]+ 1[5-9]\d\d,|éphéméride|biographie|centenaire)\b"
    ),
    believer=re.compile(
        r"\b(?:baptis\w+|ma foi|je ne crois plus|apostasie|athée|catéchisme|communion)\b"
    ),
    clergy=re.compile(
        r"\b(?:ma paroisse|curé|prêtre|pasteur|évêque|diocèse|organiste|ministère|(?:mes|chers) paroissiens|sacerdoce|monseigneur|collègues|retraite)\b"
    ),
    joining=re.compile(
        r"\bje (?:rejoins|commence|débute|démarre|prends mes fonctions|rejoindrai|commencerai)\b|\b(?:mon )?premier jour (?:chez|à|au|comme)|\bnouveau (?:poste|job|défi) (?:chez|à|comme)"
    ),
)
