"""French frames by the picture that tells the leaving: things handed back, last times, new winds.

They stand beside the plain verbs of `first` and `third`. What is common to all: the leaving is
meant, and said only by what goes with it.
"""

from __future__ import annotations

from scraper.detect.frames import Frame, first_person

MACROS = {
    "ATORG": r"(?: (?:[^.;:!?\ue001-\ue003]{0,40}? )?(?:chez |à |au |aux |de |d'|du |des |dans |pour |avec |sur |en |par |contre )(?:la |le |les |l')?(?:[\w-]+ ){0,3}?(?P<org>[\ue002\ue003]))",
    "KIT": r"(?:badge|ordinateur|ordi|pc|portable|téléphone|clés|clefs|trousseau|blouse|uniforme|tablier|casque|carte|cartes|accès|droits|permissions|identifiants|mot de passe|casier|pass|passe|gilet|sifflet|micro|brassard|écharpe|voiture de fonction|véhicule|tenue|maillot|carte de presse|képi|plume|crayon|stylo|baguette|clé usb)",
    "DESK": r"(?:bureau|casier|vestiaire|loge)",
    "AIRS": r"(?:d'autres (?:horizons|cieux|rivages|aventures|projets|eaux|défis|terres|cimes)|de nouve(?:lles|aux) (?:horizons|aventures|projets|défis|rivages|cieux|terres|contrées)|un autre (?:projet|chemin|horizon|défi)|un nouve(?:l|au) (?:horizon|projet|défi|cap|chapitre|challenge|poste|employeur)|une (?:nouvelle|autre) (?:aventure|vie|étape|page|route|entreprise|équipe|maison))",
    "LASTING": r"(?:\ue004|jour(?:née)?|semaine|mois|émission|chronique|numéro|édito(?:rial)?|article|culte|messe|cours|leçon|conseil|match|concert|garde|service|réunion|assemblée générale|rentrée|saison|permanence|tournée|répétition|spectacle|représentation|matinale|vol|audience|patrouille|séance|course|conférence|visite|fournée|plaidoirie|consultation|opération|intervention|trajet|ligne|quart|ronde|marché|vendange|récolte|bulletin|journal|jt|direct|antenne|entraînement|galop|rapport|classe|sonnerie|promotion|fête|tour|apparition|sortie|collection|défilé|service du soir|point de presse|déplacement|campagne|inventaire|quinzaine|trimestre|année|équipe)",
    "BYORG": r"(?: par (?:la |le |les |l')?(?:[\w-]+ ){0,3}?ORG)",
    "LAID": r"(?:licenci\w+|remerci\w+|concern\w+ par|touch\w+ par|visé\w* par|coup\w+|débarqu\w+|congédi\w+|supprim\w+|sacrifi\w+|laiss\w+ sur le carreau|mis\w* (?:dehors|à la porte)|poussé\w* (?:dehors|vers la sortie)|dans la charrette|vir\w+)",
    "NEWJOB": r"(?:rejoindre|intégrer|prendre|se consacrer|se lancer|voler|voguer|relever|suivre|devenir|diriger|exercer|ouvrir|créer|monter|fonder|s'occuper|profiter|partir|aller|retourner|retrouver|passer|entrer|travailler|enseigner|s'installer|écrire|reprendre)",
    "TOOL": r"(?:plume|stylo|craies?|chalumeau|micro|casque|tablier|toque|blouse|stéthoscope|scalpel|robe|épitoge|képi|galons|sifflet|chronomètre|crampons|gants|raquette|patins|baskets|pinceaux?|ciseaux|rabot|truelle|volant|contact|moteur|cahiers?|cartable|dossiers?|appareil(?: photo)?|caméra|archet|violon|baguette|partitions?|chaussons|claquettes|platines|clavier|souris|écharpe|cravate|costume|soutane|aube|étole|crosse|filets?|bottes|charrue|tracteur|camion|bus|taxi|carnets?|crayons?|marteau|enclume|fourneaux|casseroles|couteaux|machine|outils|uniforme|arme|insigne|caisse|maillot|dossard|lunettes|fauteuil|bureau|lumière|ordinateur|valise|cartes|aiguilles?|peigne)",
    "PUTSDOWN": r"(?:pos(?:e|ent|era|é|er)|repos(?:e|é|era)|rang(?:e|ent|era|é|er)|remis(?:e|era|é|er)|dépos(?:e|ent|era|é|er)|éteint|éteindra|éteindre|coup(?:e|era|é|er)|lâch(?:e|era|é|er)|raccroch(?:e|ent|era|é|er)|pli(?:e|era|é|er)|ferm(?:e|era|é|er)|rend(?:ra|u|re)?|descend(?:ra|re|u)? d[eu]|gar(?:e|era|é|er)|baiss(?:e|era|é|er))",
}


FRAMES = (
    first_person(
        "i_return_kit",
        r"(?:IDO|IHAVE)(?:rends|rendrai|rends|rendu|rendre|restitue|restituer|restitué|remets|remettre|remis|dépose|déposé|déposer|redonne|redonner) (?:ADVS)(?:hier |lundi )?(?:mon|ma|mes|le|les|la|l') ?(?:\w+ )?KIT\b(?:ATORG)?|\b(?:badge|clés|clefs|ordinateur|ordi|pc|blouse|uniforme) (?:rendue?s?|restituée?s?|déposée?s?)\b(?:ATORG)?",
        2.0,
    ),
    first_person(
        "i_clear_desk",
        r"(?:IDO|IHAVE)(?:vide|vidé|vider|viderai|range|rangé|ranger|débarrass(?:e|é|er)|boucl(?:e|é|er)|fais|fait|faire|plie|plié|plier|rempli|remplis) (?:ADVS)(?:mon|ma|mes|la|les|le) (?:dernier |derniers )?DESK\b(?:ATORG)?",
        1.8,
    ),
    first_person(
        "my_last_of_days",
        r"\b(?:mon|ma|mes) (?:tout |toute )?(?:derniers?|dernières?|ultimes?) (?:(?:papier|édito|reportage|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|soirée|nuit|été|hiver|LASTING)s?|heures|minutes)\b(?: de (?:travail|service|boulot|boutique|permanence))?(?: (?:derrière|à|au|chez|dans|en tant|comme|avec|sur|pour|de|d'|du|parmi)\b)(?:ATORG)?",
        1.9,
    ),
    first_person(
        "last_as_holder",
        r"\bdernière? (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|LASTING)s?) (?:aujourd'hui |ce (?:soir|matin) |hier |demain )?(?:chez |à |au |dans |pour |comme |en tant que |avec )[^.;:!?]{0,40}?(?:\ue002|\ue003)?[^.;:!?]{0,20}? ?pour moi\b|\bpour moi,? (?:c'est|ce sera|c'était) (?:la |le )?dernière? (?:LASTING)",
        2.0,
    ),
    first_person(
        "one_of_the_laid_off",
        r"\b(?:je (?:fais|faisais|suis|figure|serai|compte)|j'étais|j'ai fait|me voilà|me voici) (?:ADVS)(?:partie |l'une? )?(?:des|de ceux|de celles|parmi les|dans les|au nombre des|dans la) [^.;:!?]{0,50}?(?:LAID|charrette|licenciements?|suppressions?|plan social|départs? volontaires?|pse|départs? contraints?)(?:(?:BYORG)|(?:ATORG))?",
        2.4,
        "layoff",
    ),
    first_person(
        "i_am_one_of_them",
        r"\bj'en (?:fais|faisais) (?:malheureusement |hélas |aussi |également |moi aussi )?partie\b|\bj'en suis\b(?= *[.,!;]|$)|\bon m'a (?:repris|retiré|demandé de rendre) (?:mon|ma|mes) (?:badge|ordinateur|ordi|pc|accès|clés|carte)",
        2.0,
        "layoff",
    ),
    first_person(
        "org_let_me_go",
        r"(?:ORG|\bon|\bma direction|\bmon (?:employeur|patron|chef)|\bma boîte|\bils) (?:vient de |vont |va |viennent de )?(?:m'a|m'ont|me|m') ?(?:ADVS)(?:licenci(?:e|er|ée?)|remerci(?:e|er|ée?)|vir(?:e|er|ée?)|mise? (?:dehors|à la porte|au placard)|mettre (?:dehors|à la porte)|montr(?:e|er|é) la (?:porte|sortie)|(?:notifi|signifi|annonc|confirm)(?:e|er|é) (?:hier |ce matin )?(?:mon (?:licenciement|départ|non-renouvellement|éviction)|la (?:fin|rupture|suppression) de (?:mon|ma)|que (?:mon (?:poste|contrat)|c'était fini))|remis ma lettre|congédi(?:e|er|ée?)|pouss(?:e|er|ée?) (?:dehors|vers la sortie)|débarqu(?:e|er|ée?)|rendu ma liberté|libéré)",
        2.4,
        "dismissal",
    ),
    first_person(
        "i_seek_airs",
        r"(?:IDO|IHAVE|\b(?:il est (?:grand )?temps(?: pour moi)? de |l'heure (?:est venue|a sonné)(?: pour moi)? de |le moment est venu(?: pour moi)? de |je profite [^.;:!?]{0,50}? pour |j'ai (?:envie|besoin) de |place à |cap sur |en route vers |direction ))(?:prendre le large|prends le large|pris le large|mettre les voiles|mets les voiles|mis les voiles|larguer les amarres|largue les amarres|tourner? (?:la|une|cette|ma) page|changer? (?:d'air|de cap|de vie|de crémerie|d'horizon|d'employeur|de métier|de boîte)|change (?:d'air|de cap|de crémerie|d'employeur|de boîte)|faire mes (?:valises|adieux)|fais mes (?:valises|adieux)|fait mes (?:valises|adieux)|plier bagage|plie bagage|prendre la poudre d'escampette|(?:voguer|voler|vogue|vole|partir|pars|naviguer|aller|mettre le cap|mets le cap|m'envoler|m'envole|filer|file)? ?(?:vers |sur )?AIRS)(?:ATORG)?",
        1.9,
    ),
    first_person(
        "bye_org",
        r"^(?:bye(?:[ -]?bye)?|ciao|tchao|salut|adieu|au revoir|adios|so long|merci et au revoir|goodbye|à bientôt|merci pour tout|merci),? (?:la |le |les |l')?ORG(?= ?[!,.…]| et (?:merci|bonne))",
        1.9,
    ),
    first_person(
        "time_at_ends",
        r"\b(?:mon|ma|mes|cette|notre) (?:\w+ )?(?:aventure|histoire|parcours|chemin|route|passage|collaboration|mandat|contrat|cdd|mission|vacation|intérim|bail|temps|saison|années|ans|stage|alternance|période d'essai|vie)(?: (?:professionnelle|commune|de \w+))?(?:ATORG)? (?:s'achèv\w+|s'arrêt\w+|prend\w* fin|prennent fin|a pris fin|touch\w+ à (?:sa|leur) fin|se termin\w+|s'est (?:achevée?|terminée?|arrêtée?)|arriv\w+ à (?:échéance|son terme|sa fin|leur fin)|expir\w+|n'(?:est|a|ont) pas (?:été )?(?:renouvel|reconduit|prolong)\w+|ne (?:sera|seront) pas (?:renouvel|reconduit|prolong)\w+|ne se poursuivra)",
        2.2,
        negative=True,
    ),
    first_person(
        "without_me",
        r"\b(?:ce sera|se fera|continuera|poursuivra|continue|poursuit|devra continuer|va continuer|fera|fonctionnera) (?:désormais |donc |bientôt |maintenant )?(?:sans moi|sans ma pomme)\b|\bvous (?:ne me (?:verrez|lirez|entendrez|croiserez|trouverez)|n'aurez) plus\b(?:ATORG)?|\bje (?:ne )?(?:vous )?(?:serai|ferai|viendrai|présiderai|animerai|entraînerai|assurerai|occuperai|écrirai|dirigerai|gérerai|tiendrai|travaille|travaillerai|exerce|m'occupe|m'occuperai) plus\b(?:ATORG)?",
        1.7,
        negative=True,
    ),
    first_person(
        "i_stop_serving",
        r"(?:IDO|IHAVE)(?:termin(?:e|erai|é|er)|achèv(?:e|erai)|achev(?:é|er)|arrêt(?:e|erai|é|er)|cess(?:e|erai|é|er)|fini(?:s|rai|r)?|quitt(?:e|erai|é|er)) (?:ADVS)(?:mon|ma|mes|le|la|l') ?(?:contrat|mission|bénévolat|mandat|service|cdd|vacation|remplacement|stage|intérim|collaboration|présidence|trésorerie|secrétariat|animation|maintenance|direction|coordination|enseignement|encadrement)\b(?:ATORG)?",
        2.0,
    ),
    first_person(
        "i_give_up_seat",
        r"(?:IDO|IHAVE|\bj'|\bje )(?:ADVS)(?:renonce|renoncer|renoncé|abandonne|abandonner|abandonné|libère|libérer|libéré|dépose|remets|rends|rendu|remis|déposer|rendre|remettre|cède|céder|cédé) (?:ADVS)(?:à |de )?(?:mon|ma|mes|le|la) (?:\w+ )?(?:mandat|siège|fonctions?|poste|charge|titre|place|délégation|casquette|présidence|trésorerie|rôle)s?\b(?: de ROLE| d'ROLE)?(?:ATORG)?",
        2.2,
    ),
    Frame(
        "leaves_us",
        r"WHOAPP (?:va |vient de |s'apprête à |a choisi de |a décidé de )?nous (?:quitt(?:e|era|er|ent|eront)|laiss(?:e|era|er)|abandonn(?:e|era|er))(?= (?:pour|afin|après|au terme|vers|direction|à la fin|fin|le \d|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|fin)|à compter|à partir|dès|ce (?:soir|mois)|cette semaine|lundi|mardi|mercredi|jeudi|vendredi)\b)FOR",
        2.1,
    ),
    Frame(
        "swaps",
        r"SUBJECTAPP AUXADV(?:troqu(?:e|ent|era|é|er)|échang(?:e|ent|era|é|er)|délaiss(?:e|ent|era|é|er)|lâch(?:e|ent|era|é|er)|quitt(?:e|ent|era|é|er)|abandonn(?:e|ent|era|é|er)) (?:THING|ORG) (?:contre|pour|au profit (?:de|du)) (?:[\w'-]+ ){0,6}?(?:DEST|\w+)",
        2.1,
        "resignation",
        sort="switch",
    ),
    Frame(
        "exit_headline",
        r"(?:^|[.:;!] )(?:exit|clap de fin pour|fin de (?:l'aventure|l'histoire|parcours|partie|mission|mandat) (?:de |d'|pour )|rideau pour|c'est fini pour|bye bye|au revoir|adieu|merci) (?:la |le |l'|les )?(?:ROLE(?:OFORG)?,? )?WHO(?:ATORG)?|WHO(?: et (?:la |le |les |l')?(?P<org>[\ue002\ue003]))?,? (?:c'est (?:fini|terminé|la fin|du passé|de l'histoire ancienne)|clap de fin|fin de l'aventure|rideau)\b",
        2.0,
    ),
    Frame(
        "works_there_no_more",
        r"SUBJECTAPP SELF(?:a (?:annoncé|fait savoir|confirmé|indiqué) qu'(?:il|elle) )?(?:ne |n')(?:présid|port|défend|jou|évolu|offici|exerc|sièg|entraîn|enseign|dirig|chant|soign|conduir|condui|sign|écri|pilot|gér|anim|représent|travaill|coach|chronique|commentera|présent|prêch|célébr|collabor|piloter|occup|assur|tiendr|tient|figur|interviendr|intervient|particip|administr|fer|fait|consult|plaid|navigu|arbitr|accueill|servir|sert|contribu|maintien|siéger)\w* (?:donc |ainsi |désormais )?plus\b(?: (?!jamais|guère)[^.;:!?\ue001]{0,50})?(?:ATORG)?",
        2.1,
        None,
        is_negative=True,
    ),
    Frame(
        "for_the_last_time",
        r"SUBJECTAPP SELFAUX[^.;:!?\ue001]{1,70}? (?:pour la (?:toute )?dernière fois|une (?:toute )?dernière fois)\b(?:ATORG)?",
        1.7,
    ),
    Frame(
        "does_last_piece",
        r"(?:SUBJECTAPP|WHO[^.;:!?\ue001]{0,60}?) (?:AUX)(?:effectu|assur|ten|tien|donn|présent|anim|célébr|dirig|disput|jou|conduir|conduit|conduira|livr|sign|fai|fer|fêt|viv|véc|enseign|dispens|boucl|entam|a eu|aura|commenter|comment|interprét|officier|chant|prononc|piloter|accompl|serv|rédig|publi|tourn|men|présid)\w* (?:hier |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche |ce soir |ce matin |en \w+ |aujourd'hui |demain )?(?:sa|son|ses|leur|leurs) (?:toute |tout )?(?:derniers?|dernières?|ultimes?) (?:LASTING)s?(?!\w)(?:ATORG)?",
        2.0,
    ),
    Frame(
        "job_falls_vacant",
        r"(?:le poste|la place|le fauteuil|le siège|la succession|les fonctions|la chaire|le remplacement|la direction|la présidence) (?:de |d'|laissée? (?:vacante? )?par |libérée? par |occupée? (?:jusqu'ici )?par )(?:la |le |l')?(?:ROLE(?:OFORG)?,? )?WHO(?:ATORG)?[^.;:!?\ue001]{0,40}? (?:est|sont|sera|reste|devient|deviendra|se libère) (?:désormais |donc |à nouveau |ainsi )?(?:à pourvoir|vacante?|ouverte?|libre|à prendre|lancée?|inoccupée?)\b|(?:cherch\w+|recherch\w+|recrut\w+|trouv\w+|désign\w+) (?:[\w' ]{0,25} )?(?:une? |le |la |son |sa )?(?:remplaçante?|successeur|successrice|remplacer|succéder|succession|relève) (?:de |d'|à |pour |du )?(?:la |le |l')?(?:ROLE(?:OFORG)?,? )?WHO",
        1.9,
    ),
    Frame(
        "leaves_without",
        r"SUBJECTAPP SELFAUXADV(?:laiss(?:e|ent|era|é|er|ant)) (?:ORG|le club|l'équipe|l'entreprise|le groupe|l'association|la rédaction) (?:sans|orphelin\w*|à la recherche|en quête|aux mains|entre les mains|à son|à sa)|SUBJECTAPP SELFAUXADV(?:laiss(?:e|ent|era|é|er)) (?:un (?:grand )?vide|vacante?|derrière (?:lui|elle|eux))\b",
        2.0,
    ),
    Frame(
        "poached",
        r"(?:débauchée?|recrutée?|appelée?|happée?|chipée?|attirée?|enrôlée?|engagée?|embauchée?|convaincue?|séduite?|promue?) par (?:la |le |les |l')?DEST,? (?:WHOAPP) (?:laisse|quitte|abandonne|délaisse|lâche|tourne le dos à|dit adieu à|fait ses adieux à|part de|s'en va)\b(?: (?:de )?(?:ORG))?|DEST (?:a |vient de |va )?(?:débauch|chip|piqu|arrach|ravi|souffl|attir|prend|pris|enlev|s'offr|recrut)\w* (?:la |le |l')?(?:ROLE,? )?PEOPLE (?:à |au |aux |chez )(?:la |l')?ORG",
        2.2,
        "resignation",
        sort="switch",
    ),
    Frame(
        "new_winds",
        r"SUBJECTAPP SELFAUXADV(?:chang(?:e|ent|era|é|er) (?:d'air|de cap|de vie|de crémerie|d'horizon|d'employeur|de métier|de maison|de club|de banc)|tourn(?:e|ent|era|é|er) (?:la|une|cette) page|m(?:et|ettent|ettra|is|ettre) (?:les voiles|le cap sur|les bouts)|larg(?:ue|uent|uera|ué|uer) les amarres|pl(?:ie|ient|iera|ié|ier) bagage|f(?:ait|ont|era|aire) (?:ses|leurs) (?:valises|cartons|adieux|bagages)|pren(?:d|dra|nent|dre) (?:le large|congé|la tangente|la porte|ses cliques|son envol)|pris (?:le large|congé|la tangente|son envol)|dépos(?:e|ent|era|é|er) (?:le|son|sa|les|ses) (?:tablier|képi|armes|casquette|blouse|écharpe|sifflet|outils|crayon|plume|valises)|rend(?:ra|re|s|u)? (?:son|sa|ses|le|les) (?:tablier|clés|clefs|uniforme|écharpe|brassard|baguette|casque|képi|blouse|insigne|micro|plume)|quitt(?:e|ent|era|é|er) le (?:navire|bateau|banc|micro|nid)|s'en v(?:a|ont) (?:voir ailleurs|vers)|(?:vogu|vol|pars|part|s'envol|fil)(?:e|ent|era|er|ira|ir|iront)? (?:vers |sur )AIRS|v(?:a|ont) (?:voguer|voler|relever|vivre) (?:vers )?AIRS)\b(?:ATORG)?",
        2.0,
        None,
    ),
    Frame(
        "retires_by_picture",
        r"(?:WHO[^.;!?]{0,120}?) (?:place à la retraite|l'heure de la retraite|(?:une |la |sa )?retraite (?:bien |amplement )?méritée|(?:une |sa )?(?:nouvelle vie de )?(?:jeune )?retraitée?\b|coulera? (?:une|des jours) (?:heureu\w+|retraite)|goût\w+ aux joies|profit\w+ de sa retraite)",
        1.6,
        "retirement",
    ),
    Frame(
        "renounces_seat",
        r"SUBJECTAPP SELF(?:AUX|a (?:annoncé|fait savoir|confirmé|indiqué|déclaré) qu'(?:il|elle) )ADV(?:renonç(?:ait|aient|ant)|cédait|laissait|remettait|rendait|déposait|démissionnait|partait|s'en allait|arrêtait|cessait|se retirait|passait la main|raccrochait|ne se représentait pas|dépose(?:ra|r)?|déposé|arrête(?:ra|r|nt)?|arrêté) ?(?:à |de |d')?(?:ses|son|sa|la|le)? ?(?:SEAT)?\b(?:OFROLE)?(?:ATORG)",
        2.0,
        "resignation",
        is_negative=True,
    ),
    Frame(
        "let_go",
        r"ORG(?:,? [^.;:!?\ue001]{0,40}?)? (?:a |ont |va |vient de )?(?:rempla(?:ce|cé|cer)|chang(?:e|é|er) de|tourn(?:e|é|er) la page|dispens(?:e|é|er)|rend(?:u)? (?:sa|la) liberté (?:à|au)|libèr(?:e)|libéré|pouss(?:e|é|er) (?:dehors|vers la sortie)|montr(?:e|é|er) la (?:porte|sortie) à|fait (?:sauter|sans)|se pass(?:e|era) (?:des services )?de|s'est passée? de|n'a pas (?:conservé|gardé|reconduit|renouvelé)|ne (?:conserve|garde|reconduit) pas) (?:le contrat de |la )?(?:son |sa |le |la |l')?(?:(?:[\w-]+ )?ROLE,? )?WHO",
        2.0,
        "dismissal",
        is_negative=True,
    ),
    Frame(
        "puts_down_tool",
        r"SUBJECTAPP SELFAUXADVPUTSDOWN (?:définitivement |enfin )?(?:le|la|les|l'|son|sa|ses|leurs?) ?(?:\w+ )?TOOL\b(?=[^.;:!?]{0,60}?(?:après|au bout|définitiv|pour de bon|fin (?:de |du |janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|\bans\b|années|dernière|retraite|carrière|à la fin|venez|ce soir (?:à|au|chez)|et (?:quitte|part|passe|se retire)))(?:ATORG)?",
        1.9,
    ),
    first_person(
        "i_put_down_tool",
        r"(?:IDO|IHAVE)(?:pos(?:e|erai|é|er)|rang(?:e|erai|é|er)|remis(?:e|erai|é|er)|dépos(?:e|erai|é|er)|éteins|éteint|éteindre|coup(?:e|erai|é|er)|lâch(?:e|erai|é|er)|raccroch(?:e|erai|é|er)|descends|descendu|descendre|quitt(?:e|erai|é|er)) (?:ADVS)(?:définitivement |enfin )?(?:de )?(?:le|la|les|l'|mon|ma|mes) ?(?:\w+ )?(?:TOOL|scène|plateau|antenne|cuisine|terrain|piste|parquet)\b(?:ATORG)?",
        1.9,
    ),
    first_person(
        "my_post_cut",
        r"\bmon (?:poste|emploi|job|contrat|cdi|cdd|service)(?:ATORG)?,? (?:est|a été|sera|va être|vient d'être|fait partie des|figure parmi les|disparaît|saute|passe à la trappe|s'arrête|n'existe(?:ra)? plus) ?(?:supprim|coup|sacrifi|délocalis|externalis|rompu|suppressions|postes|\b)",
        2.2,
        "layoff",
        negative=True,
    ),
    first_person(
        "trial_failed",
        r"\b(?:ma|la) période d'essai(?:ATORG)? (?:n'(?:est|a|sera) pas|a été (?:rompue|interrompue)|ne sera pas|s'arrête)|\b(?:rompu|interrompu|mis fin à|stoppé) ma période d'essai(?:ATORG)?|\b(?:on|ils) (?:m'a|m'ont|me) (?:fait comprendre|demandé|invitée?|priée?|poussée?|suggér|propos)[^.;:!?]{0,40}(?:partir|quitter|la porte|ma place|la sortie|prendre mes)(?:ATORG)?",
        2.2,
        negative=True,
    ),
    first_person(
        "not_extended_me",
        r"ORG (?:a (?:décidé|choisi) de )?(?:ne |n')(?:l'|m'|me )?(?:a |le |la |en )?(?:me )?(?:pas |plus )?(?:l'a |le |la )?(?:pas |plus )?(?:renouvel|prolong|reconduit|reconduir|gard|conserv|repris|retenu)\w*",
        1.7,
        "end_of_term",
        negative=True,
    ),
    first_person(
        "whole_team_cut",
        r"ORG (?:a |vient de |va |ont )?(?:[\w' ]{0,20} )?(?:se sépar(?:e|er)|séparée?|licenci(?:e|é|er)|remerci(?:e|é|er)|ferm(?:e|é|er)|supprim(?:e|é|er)|dissou(?:s|t|dre)|sacrifi(?:e|é|er)) (?:de )?(?:toute |tout |l'ensemble de )?(?:mon|ma|notre) (?:équipe|service|département|pôle|agence|bureau|rédaction)",
        2.2,
        "layoff",
    ),
    Frame(
        "no_new_run",
        r"SUBJECTAPP SELF(?:(?:a (?:annoncé|décidé|choisi|préféré|fait savoir|confirmé|indiqué)(?: [^.;:]{1,30}?)? (?:de |qu'(?:il|elle) )?)?(?:ne |n')(?:pas |plus )?(?:repart|rempil|brigu|sollicit|se représent|ser\w+ (?:pas |plus )?candidat|ira pas plus loin|retourn|poursuiv|prolong|renouvel|rebel|continu|souhait\w+ (?:pas|plus)|reprendr)\w* ?(?:pas |plus )?(?:[^.;:!?\ue001]{0,50}?)(?:municipales|élections?|mandat|contrat|scrutin|liste|poste|saison|aventure|fonctions|candidat|présidence|route|bail|plus loin|\b(?=[.,;]|et )))(?:ATORG)?",
        2.0,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "agree_to_part",
        r"(?:ORG et (?:son |sa |l')?(?:ROLE,? )?WHOAPP|WHOAPP et (?:le |la |l')?(?:[\w-]+ ){0,2}?ORG),? (?:(?:ont|sont|se sont|viennent de|s') ?(?:ADV)?(?:conven|accord|entend|mis d'accord|sépar|quitt|négoci|sign|trouv|arriv|tomb)\w*|conviennent|négocient|signent|actent|s'accordent|s'entendent)[^.;:!?]{0,40}?(?:rupture|départ|séparation|sortie|fin|terme|collaboration|conventionnelle|désaccord)",
        2.3,
        "other",
    ),
    Frame(
        "signs_elsewhere_leaving_a_hole",
        r"SUBJECTAPP SELFAUXADV(?:s'engag|sign|fil|rejoin|pass|part|opt|rebondi|s'en va|atterri|prend)\w* (?:chez|avec|à|au|pour|en faveur de|dans|sous)? ?DEST[^.;:!?\ue001]{0,20}? (?:et|en|,) ?(?:laiss|abandonn|quitt|priv|délaiss)\w* [^.;:!?\ue001]{0,60}?ORG",
        2.2,
        "resignation",
        sort="switch",
    ),
    Frame(
        "shown_the_door",
        r"SUBJECTAPP SELF(?:(?:a été|est|s'est vue?|se voit|sera|vient d'être|avait été) )?(?:ADV)(?:mise? (?:sur la touche|au placard|à l'écart|de côté|sur le banc|en congé d'office|à la retraite d'office|hors jeu)|invitée? à (?:partir|quitter|prendre|faire|démissionner)|priée? de (?:partir|quitter|faire|plier|prendre)|(?:signifier|notifier|indiquer|montrer) (?:son|sa|la|qu'|que)|poussée? à (?:la démission|partir)|privée? de (?:son poste|ses fonctions))\b(?:ATORG)?",
        2.0,
        "dismissal",
    ),
    Frame(
        "an_institution_goes",
        r"(?:une? (?:figure|page|institution|pilier|monument|voix|visage|âme|époque|mémoire|légende|cheville ouvrière|grand nom|serviteur)(?: [^.;:!?\ue001]{1,50}?)? (?:s'en va|se tourne|s'éloigne|part|tire sa révérence|disparaît des|quitte[^.;:!?\ue001]{0,30}?)|(?:s'en va|départ d')(?: donc)? une? (?:figure|page|institution|pilier|monument|voix|visage|âme|légende)[^.;:!?\ue001]{0,40}?|le rideau (?:tombe|est tombé) sur[^.;:!?\ue001]{0,40}?) ?[:,] (?:(?:le |la |l')?ROLE,? )?WHO(?:[^.;:!?\ue001]{0,60}?(?:ATORG))?",
        2.0,
    ),
    Frame(
        "empty_office",
        r"WHO[^.;!?]{0,90}?(?:son|sa) (?:bureau|siège|fauteuil|poste|place|banc|chaise|casier|labo|laboratoire|classe|chaire)(?:ATORG)? (?:est|reste|sera|demeure) (?:désormais |donc |toujours )?(?:vide|vacante?|libre|inoccupée?|à pourvoir)",
        1.9,
    ),
    Frame(
        "says_he_stops",
        r"SUBJECTAPP SELF(?:a |avait |vient d'|vient de )?(?:annonc|fait savoir|fait part|confi|indiqu|inform|préven|confirm|dit|prévien|avert|écri|expliqu)\w*(?: [^.;:!?\ue001]{1,40}?)? (?:qu'(?:il|elle) )(?:ADV)(?:arrêt(?:ait|erait|era|e)|s'arrêt(?:ait|erait|era|e)|cess(?:ait|erait|era|e)|part(?:ait|irait|ira)?|s'en (?:allait|va|irait)|raccroch(?:ait|e|era)|laiss(?:ait|e|era) (?:la|sa)|jet(?:ait|te) l'éponge|ne (?:continu|poursuiv|reviend|repartir|serait|sera|rempil)\w+ (?:pas|plus)|all(?:ait) (?:partir|arrêter|quitter)|se retir(?:ait|e|era)|tourn(?:ait|e) la page|prend(?:ait|ra)? (?:sa|congé|du recul))\b(?:ATORG)?",
        2.1,
        is_negative=True,
    ),
    Frame(
        "exit_by_decree",
        r"(?:l'annonce|le (?:décret|communiqué|journal officiel|conseil|courrier)[^.;:!?\ue001]{0,40}?(?:met|acte|prononce|constate|annonce)[^.;:!?\ue001]{0,20}?) ?(?:par )?(?:WHO (?:de |d')(?:son|sa) (?:LEAVING)|(?:la fin de fonctions|la cessation|la radiation|l'admission à la retraite|fin|la démission|le départ|le retrait)[^.;:!?\ue001]{0,40}? (?:de |d')(?:la |le |l')?WHO)(?:ATORG)?",
        2.1,
    ),
    Frame(
        "new_mission_after_years",
        r"SUBJECTAPP,? SELFAUXADV(?:prend|prendra|entame|débute|commence|rejoint|rejoindra|reçoit|est (?:nommée?|appelée?|envoyée?|mutée?|affectée?|promue?|élue?)|part|partira|s'envole|retourne|rentre|revient|se consacre|ouvre|lance|crée|s'installe|se lance|embrasse)\w* [^.;:!?\ue001]{0,70}? (?:après|au bout de|au terme de|à l'issue de) [^.;:!?,\ue001]{1,30} (?:ans?|années|saisons?|mois|mandats?|décennies?|exercices?) (?:passée?s |de |d'|au service |à la tête |à |chez |au |comme |en tant |dans )[^.;:!?\ue001]{0,40}?ORG",
        2.1,
        sort="switch",
    ),
    Frame(
        "was_there_since",
        r"(?P<pro>\b(?:elle|il)) (?:était|occupait|exerçait|dirigeait|travaillait|officiait|évoluait)[^.;:!?]{0,15}? (?:depuis|jusqu'ici|jusque-là|jusqu'à présent|jusqu'alors)[^.;:!?]{0,30}? ?(?:(?:la |le |l')?ROLE)?(?:OFORG)",
        1.8,
        sort="switch",
    ),
    Frame(
        "goes_to_practise",
        r"SUBJECTAPP SELF(?:(?:part|partira|s'en va|s'en ira|est partie?|va|ira) (?:ADV)(?:exercer|enseigner|travailler|jouer|entraîner|diriger|s'installer|officier|chanter|cuisiner) (?:à|au|en|chez|dans|sur|pour)|n'est (?:déjà |donc )?plus (?:le |la |l')?(?:patron|patronne|numéro un|homme fort))\b(?:ATORG)?",
        1.9,
        is_negative=True,
    ),
    Frame(
        "asks_to_be_replaced",
        r"SUBJECTAPP SELF(?:a )?(?:souhait|demand|obten|voul|réclam)\w* (?:à |de )?(?:être (?:remplac|relev|décharg|mut|libér)\w*|(?:de |du |de la |à )?[^.;:!?\ue001]{0,30}?(?:un |son |sa )bon de sortie|(?:de [^.;:!?\ue001]{0,30} )?(?:sa (?:mutation|libération|libération anticipée)))(?:ATORG)?",
        2.0,
    ),
    Frame(
        "ditches",
        r"SUBJECTAPP SELFAUXADV(?:plaqu|largu|plant)(?:e|ent|é|era|er) (?:THING|ORG)",
        2.0,
        "resignation",
    ),
    first_person(
        "reads_me_no_more",
        r"\bvous ne (?:lirez|verrez|entendrez|trouverez|croiserez|écouterez) (?:donc )?plus (?:ma|mon|mes) [^.;:!?]{0,30}?(?:ATORG)|\b(?:je ferme|j'ai fermé|je clos) (?:définitivement )?ma session(?:ATORG)?",
        2.0,
        negative=True,
    ),
    Frame(
        "partner_joins",
        r"WHO, (?:associée?|salariée?|cadre|pilier|chercheu\w+|ingénieure?|titulaire|collaborat\w+)(?: (?:chez|de|d'|du|à|au)) ?ORG, (?:rejoint|rejoindra|part|passe|file|intègre|s'en va)[^.;:!?]{0,20}? DEST",
        2.0,
        "resignation",
        sort="switch",
    ),
)
