"""French wordings of posts, teams, lengths of service, last days, destinations and reasons."""

from __future__ import annotations

import re

from scraper.detect.language import Careers
from scraper.detect.words import words

_SMALL = r"(?!qui\b|que\b|est\b|a\b|pour\b|après\b|depuis\b|chez\b|et\b|dans\b|avec\b|par\b|groupe\b|société\b|entreprise\b|club\b|banque\b|compagnie\b|coopérative\b|association\b|chaîne\b|journal\b|maison\b|agence\b|commune\b|ville\b|université\b|lycée\b|collège\b|glacier\b|constructeur\b|géant\b|fabricant\b|station\b|radio\b|office\b|chantiers\b|fédération\b|fondation\b|orchestre\b|théâtre\b|festival\b|syndicat\b|parti\b|mon\b|ma\b|mes\b|son\b|sa\b|ses\b|leur\b|notre\b|votre\b|cette\b|ce\b|cet\b|ces\b|deux\b|trois\b|longue\b|un\b|une\b|la\b|le\b|les\b|nos\b|vos\b|fin\b|façon\b|manière\b|\d)[a-zà-ÿœ][\w'’-]+"

CAREERS = Careers(
    becomes_before=re.compile(
        r"\bpour (?:devenir|prendre le poste de|occuper (?:le poste|les fonctions) de|rejoindre [^.;]{1,30} comme) (?:le |la )?$"
    ),
    own_role_before=re.compile(
        r"(?:\b(?:comme|en tant que?|en tant qu'|en qualité de?|je suis|j'étais|j'ai été|suis|étais|été|devenue?|poste de|fonctions? de|rôle de|métier de|casquette de|titre de|mandat de|votre|dont j'étais|carrière de|années? de|vie de|ans de|travail de|entrée?|embauchée?|recrutée?|dont \w+ comme) ?(?:d'|le |la |l'|un |une |votre |leur |son |simple |seule? |[\w-]+ )?|\bla que je suis|\bsa )$"
    ),
    next_role_before=re.compile(
        r"\b(?:serai|deviens|deviendrai|devenir|rejoins|commence|futur|future|prochain|prochaine|nouveau|nouvelle|mon (?:successeur|chef)|ma cheffe|remplaç\w+|remerci\w+|merci|avec (?:le|la|l')|au|à la|notre|le|pas)\b[^.;,]{0,30}$"
    ),
    taken_up_before=re.compile(
        r"(?:\b(?:comme|poste de|fonctions? de|nouveau|nouvelle|nommée?|élue?|promue?|devient|désignée?|en tant que|en qualité de|à la|sa|son|leur|la|le) (?:la |le |l')?)$"
    ),
    their_role_before=re.compile(
        r"(?:\b(?:comme|en tant que|en qualité de|poste de|fonctions? de|mandat de|rôle de|titre de|était|est|devenue?|nommée?|le|la|un|une|son|sa|leur|notre|ce|cette|élue?|recrutée? comme) (?:[\w-]+ )?|l'|d'|^(?:le |la |l')?|, (?:le |la |l'|un |une )?(?:[\w-]+ )?)$"
    ),
    role_field=re.compile(
        rf"(?:,? (?:chargée?s? |en charge |responsable )?(?:de la |de l['’]|des |du |d['’]|de |à la |à l['’]|aux |au |en ){_SMALL}(?: (?:et |de la |de l['’]|des |du |d['’]|de ){_SMALL}| {_SMALL}(?=[.,;:)\n]| (?:de|d['’]|du|des|chez|à|au)\b|$)){{0,2}}| (?:qualité|produit|marketing|achats|ventes|informatique|logistique|export|digital|monde|france|adjointe?|associée?|commercial[e]?|technique|artistique|scientifique))"
    ),
    role_board_before=re.compile(r"\bmembres? (?:du|de la|de l') $"),
    teams=(
        re.compile(
            r"\b(?:[ée]quipe|service|p[ôo]le|d[ée]partement|division|rubrique|desk|cellule) (?P<team>[a-zà-ÿ][\w-]+(?: [a-zà-ÿ][\w-]+)?)(?= (?:de|d['’]|du|chez|depuis|à)|[.,;])"
        ),
    ),
    team_sentence=re.compile(
        r"\b(?:équipe|service|pôle|département|division|rubrique|desk|cellule)\b"
    ),
    no_teams=words(
        "de du des qui que est a dirigeante municipale complète et entière en formidable géniale première professionnelle après public sont avec dans pour depuis"
    ),
    career=re.compile(
        r"\b(?:nomm|élu|entr|rejoin|arriv|recrut|embauch|promu|devi|devenu|fond|cré|pris|dirig|présid|quitt|travaill|depuis|début|stage|commenc)"
    ),
    tenure_signs=(
        (
            re.compile(
                r"(?:\baprès(?: (?:plus de|près de|presque|environ|quelque|ces|plus d'|moins de))?|\bdepuis(?: (?:plus de|près de|presque|environ|bientôt|maintenant|quelque|plus d'))?|\bpendant(?: (?:plus de|près de|presque|environ|plus d'|ces))?|\bdurant(?: (?:plus de|près de|ces))?|\bau bout de|\bau terme de|\bà l'issue de|\b(?:plus de|plus d'|près de|presque|quasi|bientôt|quelque|ces|mes|ses|vos|tes|nos|les|totalise|passé|passée|aura passé|aura duré|voilà|cela fait|ça fait|cumule|fort de|en) ?|\bil y a) ?$"
            ),
            "before",
            1.3,
        ),
        (
            re.compile(
                r"^,? (?:chez|à|au|aux|dans|de (?:service|bons|présidence|direction|maison|présence|boîte|collaboration|fidélité|loyaux|travail|mandature|bénévolat|vie professionnelle|radio|télé|bonheur)|d'antenne|passée?s?|que je|que j'|à la tête|à diriger|en tant que|comme|sur le banc|aux commandes|au service|parmi|derrière|ici|avec|au poste|sous|d'(?:engagement|aventure|exercice|ancienneté|activité)|de ma vie|au sein|je |il |elle |l')"
            ),
            "after",
            1.3,
        ),
        (
            re.compile(r"^, (?:je|il|elle|j'|l'|le|la|[a-zà-ÿ-]+ (?:quitte|part|a |tire))"),
            "after",
            0.8,
        ),
        (
            re.compile(
                r"\b(?:je|j'|mon|ma|mes|ici|passé|travaillé|resté|dirigé|dirige|dirigeait|présidé|poste|fonctions|carrière|service|quitte|retraite|mandat)\b"
            ),
            "whole",
            0.5,
        ),
        (re.compile(r"^[\W\d]{0,3}(?:plus de |près de |presque |quelque )?\W*$"), "start", 1.2),
        (re.compile(r"^,? (?:je |j'|elle |il )"), "after", 0.5),
        (
            re.compile(
                r"^ après (?:ses|son|sa|mes|mon|ma|être|avoir|y) ?(?:débuts?|arrivée|entrée|embauche|entré|rejoint)?"
            ),
            "after",
            1.5,
        ),
        (re.compile(r"\b(?:que|qui|dont) [^.;]{0,40}(?:depuis) $"), "before", 0.6),
        (re.compile(r", $"), "before", -1.2),
        (re.compile(r"^ (?:que (?:je|j'|il|elle) ?n|sans )"), "after", -3.0),
        (
            re.compile(
                r"\b(?:aura(?:it)? duré|totalise|aura passé|cumule|y a passé|y aura passé) $"
            ),
            "before",
            1.6,
        ),
        (
            re.compile(
                r"^(?:avant|auparavant|précédemment)\b|\bavait (?:auparavant|dirigé|travaillé|passé|été)\b"
            ),
            "whole",
            -3.0,
        ),
        (re.compile(r"\bil y a (?:environ |presque |plus de )?$"), "before", -0.6),
        (
            re.compile(
                r"^[^.;]{0,25}(?:que (?:je|j'|il|elle)|arriv|rejoin|entr|commenc|embauch|recrut)"
            ),
            "after",
            0.9,
        ),
        (
            re.compile(
                r"\b(?:mandat|contrat|bail|durée|âgée?|prison|âge|dont) (?:de |d'|à )?(?:encore )?$"
            ),
            "before",
            -2.0,
        ),
        (re.compile(r"^,? (?:dont|d'expérience|de métier)\b"), "after", 0.0),
        (re.compile(r"^ de (?:carrière|métier|journalisme|recherche)"), "after", -1.0),
    ),
    never_tenure_before=re.compile(
        r"(?:\b(?:âgée? de|à l'âge de|(?:a|avait|aura|ai|fête|fêté) (?:tout juste |bientôt )?|(?:homme|femme|fils|fille|enfant|garçon|dirigeant|dirigeante|ancien|député|patron|patronne|journaliste|employée?|née?|tréfileur|père|mère|salariée?) de|dans|d'ici|d'ici à|pour|tous les|toutes les|chaque|prochaine?s|contrat de|mandat de|durée de|peine de|bail de|moins de|bébé de|signé pour|les|encore) ?|\(|\bà |[a-zà-ÿ], )$"
    ),
    start_year=re.compile(
        r"\b(?:(?:depuis|dès)(?: (?:le|l'|la|\d{1,2}(?:er)?|fin|début|mi-?|été|automne|hiver|printemps|rentrée|année|l'été|l'automne|la rentrée|l'an|mois de|[a-zéû]+))*|(?:arriv\w+|entr(?:é|ée|e|a|ait)|rejoin\w*|recrut\w+|embauch\w+|nomm\w+|élu\w*|élue|commenc\w+|début\w*|fond\w+|cofond\w+|pris\w*|prend\w*|promu\w*|devenu\w*|intégr\w+|engag\w+|lanc\w+|cré\w+|reprend\w*|repris\w*|succéd\w+|désign\w+|install\w+|ordonn\w+)\b[^.;:]{0,70}?(?:en|depuis|à l'été|à l'automne|au printemps|à l'hiver|à la rentrée|le \d{1,2}(?:er)?)(?: (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|l'an|début|fin))?) (?P<year>(?:19|20)\d\d)\b"
    ),
    about_somebody=re.compile(r"\b(?:je|moi|mon|ma|il|elle|nous|son|sa|m')|\b[jm]'"),
    last_day=re.compile(
        r"\b(?:dernier|dernière)s? (?:[\w-]+ )?(?:jour|journée|émission|match|culte|messe|service|conseil|antenne|cours|numéro|semaine|saison)|\b(?:mandat|contrat|préavis|fonctions)\b[^.;]{0,50}(?:s'achèv|prend|expir|arriv|se termin|échéance|jusqu'|fin)|\b(?:rester\w*|reste|continuer\w*|exercer\w*|assurer\w*|conserver\w*|demeurer\w*)\b[^.;]{0,40}jusqu|\b(?:départ|démission|retraite|décision)\b[^.;]{0,40}(?:effet|effecti|interv|à compter|prévu)|\bprend(?:ra)? effet|\bavec effet|\bs'en va|\bs'achève"
    ),
    effective_before=re.compile(
        r"\b(?:quitt|part|démission|départ|retraite|retir|fonctions|mandat|poste|jusqu|à compter|à partir|effet|effecti|dernier|dernière|s'en va|s'en ira|limog|licenci|remerci|évinc|démis|débarqu|écart|révoqu|sépar|mis fin|mettr|met fin|met un terme|fin |terme|rendu|rendra|rends|rend |cède|céder|laiss|passe|tir|raccroch|tourne|achèv|expir|échéance|cess|plus |à l'issue|claqu|adieu|contrat|préavis|supprim|assemblée|relais|révérence|s'arrêt|bureau|badge|clés|clefs)"
    ),
    effective_after=re.compile(
        r"^[^.;:]{0,40}?\b(?:sera|est|était|fut|ce sera|c'était|c'est|marque\w*|j'ai|je)?\b[^.;:]{0,12}\b(?:mon|son|ma|sa)? ?(?:dernier|dernière|quitt|part|prend\w* (?:sa|ma) retraite|démission|retraite|rendu|je ne|ne sera|n'est|m'a annoncé|été (?:limog|licenci|remerci)|laisse|cède|je rends|on m'a)"
    ),
    told_before=re.compile(
        r"\b(?:annonc\w+|indiqu\w+|déclar\w+|confirm\w+|communiqué|révél\w+|appris|nomm\w+|élue?|arriv\w+|depuis|né|née|publié\w*|posté\w*|écrit|recrut\w+|embauch\w+|remis|posé|présenté|donné|déposé|adressé|remettr\w+|envoyé|informé|fait savoir|fait part|réuni|rejoin\w+|entré\w*|daté|paru|prend(?:ra)? ses fonctions|succéd\w+|dès son arrivée)\b[^,;]{0,35}$"
    ),
    says_it_itself=re.compile(
        r"effet immédiat|\bfin (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
    ),
    future=re.compile(
        r"\b(?:va|vais|vont|dès|prochain|à partir|à compter|\w+ra|\w+rai|\w+ront|s'apprête|doit|jusqu'à|s'achève|prend fin|se termine|expire)\b"
    ),
    gone_before=re.compile(
        r"\b(?:a|ont|ai|été|est|suis|était|sont) (?:[\w'-]+ ){0,3}(?:quitté|partie?|démissionné|limogée?|licenciée?|remerciée?|remis|posé|mis|rendu|annoncé|raccroché|claqué|démise?|écartée?|évincée?|débarquée?|cédé|fait)\b[^.;,]{0,30}$"
    ),
    reason=re.compile(
        r"\b(?P<reason>(?:pour (?:des )?raisons? (?:personnelles?|de santé|familiales?|privées?|professionnelles?|médicales?)|pour convenances? personnelles?|pour motifs? (?:personnels?|économiques?)|pour se consacrer|pour me consacrer|afin de|pour (?:fonder|créer|lancer|monter|reprendre|raisons|passer plus|profiter|poursuivre|relever|m'occuper|s'occuper|élever|écrire|voyager|me rapprocher|se rapprocher)|en raison (?:de|d'|du)|à cause (?:de|d'|du)|en désaccord|sur fond de|en signe de|invoquant|évoquant|suite à (?:un|une|des) (?:désaccord|différend|conflit)|faute de|parce que|car j|motif économique)[^.;:!?\n]{0,150})"
    ),
    destination=re.compile(
        r"\b(?:je (?:vais )?rejoin\w+|rejoin(?:dre|t|dra|drait|draient|s|drai)|intègre(?:ra|rai)?|intégrer|pour (?:prendre (?:la (?:tête|direction|présidence)|les rênes)|diriger|présider|piloter|travailler chez|entrer chez)|part(?:ir|ira|i|ie|s)? (?:chez|pour|à la tête|travailler)|passe(?:r|ra)? (?:chez|à)|s'engage(?:r|ra)? (?:avec|à|chez|en faveur)|file chez|au profit|embauchée? (?:chez|par|à)|recrutée? (?:chez|par|à)|nouvel employeur|nouveau poste (?:chez|à|au)|poste (?:chez|à|au)|prend(?:ra)? (?:la (?:tête|direction|présidence)|les rênes|les commandes)|travaillerai (?:chez|pour|à|au)|serai (?:chez|à|au)|attend(?:ent)?|envoie à|direction|(?:en partance|partant) pour) ?(?:de |d'|du |chez |à |au |les équipes (?:de |d'|du ))?(?:la |le |les |l')?(?:(?:coopérative|société|groupe|start-up|startup|concurrent|agence|cabinet|équipe|l'équipe|rédaction|club|maison|banque|géant|son|lycée|université|chaîne|radio|fondation|association|entreprise)[ ' ](?:[\w-]+ ){0,2}?(?:de |d'|du )?)?(?:la |le |les |l')?(?P<dest>[\ue002\ue003])"
    ),
    is_next="je ",
    hires=re.compile(
        r"(?P<dest>[\ue002\ue003]) (?:a |vient de |va )?(?:nomm\w+|recrut\w+|débauch\w+|embauch\w+|accueill?\w+|s'offre|annonce (?:l'arrivée|la nomination|le recrutement)|engag\w+)\b"
    ),
)
