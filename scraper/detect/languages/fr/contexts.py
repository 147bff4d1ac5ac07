"""French contexts that turn a frame around: denial, rumour, recollection, other senses."""

from __future__ import annotations

import re

from scraper.detect.language import Contexts
from scraper.detect.words import words

HYPOTHETICAL = re.compile(
    r"\b(?:si|s'il|s'ils|au cas où|à condition que|si jamais|comment|pourquoi (?:les|vous|on|il|des)|lorsque vous|quand (?:on|vous|tu)|vous (?:souhaitez|voulez|pouvez|quittez|partez|démissionnez)|imaginez|supposons|faut-il|doit-on|menace(?:nt|r|ait)? de|menacé de|appel\w* à|réclam\w+|demand\w+ (?:la|le|sa|son)|exig\w+)\b[^.;:]{0,50}$"
)
CONDITION_AFTER = re.compile(r"^[^.;:]{0,25}?\b(?:si|s'il|s'ils|sauf si|à moins qu|au cas où)\b")
OTHER_SENSE = re.compile(
    r"\b(?:ne |n')\w+ plus (?:le |les |que le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end|matin|soir|dimanches?|soirs|weekends?)s?\b(?! (?:dernier|\d))|\b(?:clés|clefs) (?:de (?:l'appart|la (?:maison|voiture)|son appart|sa maison)|du (?:logement|studio|chalet|gîte))\w*|\bquitt\w+ (?:le pays|la route|la salle|la pièce|la france|l'europe|l'hôpital|la scène du|le domicile|son (?:mari|domicile|pays|lit|compagnon|village natal)|sa (?:femme|chambre|famille|maison|ville|campagne|compagne)|la maison familiale|la terre|le nid|le sol|la réserve|le quai|l'autoroute|la chaussée|l'aéroport|le tribunal|les lieux|la ville|le marché|la zone euro|l'union|la bourse)|\bdépart (?:de feu|d'incendie|en vacances|de la (?:course|randonnée|marche|balade)|à \d|du (?:train|bus|car|bateau|petit|circuit|sentier|défilé|cortège))|\b(?:point|ligne|gare|tableau|hall|case|grille|heure|horaires?|liste|prime) (?:de|des) départs?\b|\btour de france\b|\blicenciée? (?:en|ès) (?:droit|lettres|sciences|histoire|de la fédération)|\blicenciés du club|\bdémissionn\w+ (?:de|face à) (?:ses|leurs) responsabilités parentales|\bretraite (?:spirituelle|aux flambeaux|anticipée :|de russie)|\blaiss\w+ (?:un avis|un commentaire|une empreinte)|\bsortie (?:de route|scolaire|de secours|en salles?|du film|de l'album|nationale)|\bremerci\w+ (?:chaleureusement|vivement|tous|toutes|ses (?:fans|supporters|proches|parents))"
)
DEATH = re.compile(
    r"\b(?:mort|morte|morts|décès|décédée?|décédés|obsèques|funérailles|enterrement|inhumation|nous (?:a|ont) quittée?s?|s'est éteinte?|disparition de|deuil|condoléances|défunte?|rappelée? à dieu|crématorium|cimetière|veuve|veuf|hommage posthume|à titre posthume|feu)\b"
)
SUBSTITUTION = re.compile(
    r"\b(?:\d+e minute|mi-temps|remplaçants?|sur blessure|entré en jeu|en prêt|prêté|dans le rôle|incarne|joue le rôle|adaptation|personnage|le film|la série|le roman|épisode)\b"
)

CONTEXTS = Contexts(
    sentence=(
        ("hypothetical", HYPOTHETICAL, "before", -1.8),
        ("conditional", CONDITION_AFTER, "after", -1.2),
        (
            "goes_on_inside",
            re.compile(
                r"^,? (?:qui|lequel|laquelle) (?:prend(?:ra)? (?:la (?:tête|direction)|en charge)|devient|deviendra|est (?:promue?|nommée?|mutée?)|dirigera|pilotera désormais)\b"
            ),
            "after",
            -2.6,
        ),
        ("other_sense", OTHER_SENSE, "sentence", -2.6),
        ("death", DEATH, "sentence", -2.4),
        ("substitution", SUBSTITUTION, "sentence", -1.6),
    ),
    negated_before=re.compile(
        r"(?:\b(?:ne|ni|sans|jamais|aucune?|pas|dément\w*|démenti|réfut\w+|refus\w+|nie|nient|nié|rejett?e\w*|loin de|plutôt que de|au lieu de|écart\w+ (?:toute|l'hypothèse|l'idée)|exclu\w*|hors de question|pas question|fausse|faux|infondée?s?|éviter)\b|\bn')[^.;:]{0,45}$"
    ),
    negated_inside=re.compile(r"\b(?:ne|jamais|pas|aucune?|ni|menac\w+)\b|\bn'(?!importe)"),
    not_negated=re.compile(
        r"\b(?:non seulement|pas seulement|sans (?:regret|colère|amertume|surprise|attendre|bruit|tambour|rancune|successeur|donner|préciser|explication|doute|tarder|fracas|tristesse|hésit\w+|indemnité)|n'(?:a|ont|avait) pas (?:souhaité|voulu|précisé|donné|commenté|caché|manqué|tardé|hésité|échappé|tenu|survécu|été (?:renouvelé|reconduit|prolongé))|ne (?:sera|seront) pas (?:renouvelé|reconduit|prolongé|remplacé)|n'est pas sans|ne pas (?:solliciter|demander|renouveler|se représenter|me représenter|briguer|prolonger|poursuivre|reconduire)|ne (?:plus|sachant)|n'(?:est|était|occupe|exerce|y) [^.;]{0,20}?plus|ne \w+ (?:donc |désormais )?plus|ne s'est pas fait attendre|pas une surprise|ne réalise pas|n'arrive pas à (?:croire|réaliser|me faire)|ne (?:pensais|croyais) (?:pas|jamais)|plus (?:qu'|de))"
    ),
    denial=re.compile(
        r"\b(?:démen(?:t|ti|tent|tit|tir)\b(?! pas)[^.;]{0,80}\b(?:départ|démission|quitt|part|rumeur|retraite|présenté)|(?:n'ai|n'a|n'ont|n'avait) (?:jamais|pas) (?:démissionné|présenté (?:sa|ma)? ?démission|quitté (?:ses|mes)|l'intention de (?:quitter|démissionner|partir|se retirer))|ne (?:quitte|quittera|démissionne|démissionnera|démissionnerai|quitterai|partira|partirai|part) pas\b|n'est pas (?:question de|sur le départ|démissionnaire)|pas question (?:de (?:quitter|partir|démissionner)|pour)|exclut (?:de|une|tout|toute) (?:démission|départ|quitter|partir)|refuse de (?:démissionner|quitter|partir|céder)|je reste(?:rai)? (?:bien )?(?:en poste|à mon poste|en place|au club|à la tête|fidèle)|ira(?:i)? (?:jusqu')?au bout de (?:mon|son) mandat|rumeurs? (?:de (?:départ|démission) )?(?:est|sont) (?:fausses?|infondées?))"
    ),
    rumour=re.compile(
        r"(?<!qu'il )(?<!qu'elle )\b(?:quitterait|quitteraient|partirait|partiraient|démissionnerait|s'apprêterait|s'apprêteraient|envisagerait|songerait|rejoindrait|(?:serait|seraient) (?:sur le|en (?:partance|passe|instance)|prêt|prête|proche|poussé|poussée|partant|partante|remercié|limogé|licencié|remplacé|écarté|évincé|contraint|tenté|démissionnaire|annoncé|décidé|candidat)|(?:aurait|auraient) (?:également |aussi |déjà |ainsi )?(?:décidé|démissionné|quitté|remis|présenté|choisi|annoncé|été (?:remercié|limogé|licencié|poussé|évincé|écarté)|trouvé|vidé|fait|pris|signifié|posé|donné|informé)|pourrait (?:quitter|partir|bien|prendre fin|être|céder|rejoindre|démissionner|laisser|s'en aller|passer)|pourraient (?:quitter|partir)|envisage(?:nt)? (?:de|son|un)|songe(?:nt)? à|réfléchit à|rumeurs?|bruits? de couloirs?|sur le départ|pressentie? (?:pour|sur)|selon (?:nos|certaines|plusieurs|des|deux|trois) (?:informations|sources|rumeurs)|d'après (?:nos|certaines|plusieurs|des) (?:informations|sources|rumeurs)|il se murmure|murmure-t-on|dit-on sur|sur la sellette|susceptible de (?:quitter|partir)|devrait (?:quitter|partir|démissionner|annoncer son départ))\b"
    ),
    called_for_before=re.compile(
        r"\b(?:appel\w*|réclam\w+|demand\w+|exig\w+|press\w+|somm\w+|invit\w+|veut|veulent|voudrait|voudraient|souhait\w+|pétition|contraindre|pousser|forcer)\b[^.;:]{0,40}$"
    ),
    wished_inside=re.compile(
        r"\b(?:départ|démission|démissionner|quitter|partir|limogeage|éviction)\b"
    ),
    relative_past=re.compile(
        r"\bqui (?:a|ont|avait|avaient|était|étaient|est|sont) (?:récemment |tout juste |déjà )?(?:quitté|démissionné|partie?s?|pris)\b"
    ),
    past=re.compile(
        r"\b(?:ancien(?:ne|s|nes)?|ex-|autrefois|jadis|à l'époque|il y a (?:\w+ )?(?:ans|mois|\d+|quelques|deux|trois|un an|dix|vingt)|avait (?:quitté|démissionné|été|pris|annoncé|remis|laissé|cédé|mis)|était (?:parti|partie)|l'an(?:née)? (?:dernier|dernière|passée?)|l'(?:été|automne|hiver) dernier|(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) dernier|après (?:avoir (?:quitté|démissionné|été|claqué)|être parti|son départ|sa démission|le départ|la démission|son éviction|son limogeage)|depuis (?:son départ|sa démission|le départ|la démission|qu'(?:il|elle) a quitté|longtemps|son éviction)|à la suite (?:du départ|de la démission)|suite (?:au départ|à la démission|à son départ)|lors de son départ|quelques (?:années|mois) plus tard|(?:un|deux|trois|quatre|cinq|dix) (?:ans|mois) (?:plus tard|auparavant|après)|un an plus tard|avant (?:lui|elle|de quitter|son départ)|dans les années|jusqu'en (?:19|20)\d\d|de (?:19|20)\d\d à (?:19|20)\d\d|en (?:19\d\d)|par le passé)"
    ),
    pluperfect=re.compile(r"(?:avait|était) "),
    said=re.compile(
        r"\b(?:a|ont|avait) (?:également |aussi )?(?:annoncé|déclaré|indiqué|précisé|confirmé|expliqué|fait savoir|révélé|appris|dit|affirmé|rapporté|informé)|\b(?:annonce|indique|précise|confirme|explique|révèle|affirme|rapporte|selon|a-t-on appris)\b"
    ),
    recent=re.compile(
        r"\b(?:aujourd'hui|hier|demain|ce (?:matin|soir|jour|mois|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|cette semaine|la semaine (?:dernière|prochaine)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|récemment|vient de|viennent de|désormais|le mois prochain|prochainement|immédiat|dès|à compter|fin (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|bientôt|officiellement)\b"
    ),
    simple_past=re.compile(
        r"\b(?:quitta|quittait|démissionna|partit|partait|prit|laissa|abandonna|céda|fut|quittèrent|claqua|passa|mit)\b"
    ),
    perfect=re.compile(r"\b(?:a|ont|est|sont|vient|va|sera|seront|ai|suis)\b"),
    present_inside=re.compile(
        r"\b(?:quittera|quitteront|démissionnera|partira|partiront|va|vont|vient|viennent|vais|viens|annonce|s'apprête|prendra|fera|mettra|prendra fin|sera|seront|cédera|rejoindra|tirera|passera|laissera|rendra|je)\b|\bj'"
    ),
    present_before=re.compile(r"\b(?:va|vont|s'apprête à|doit|devra|sera)\b[^.;]{0,40}$"),
    spares_recall=re.compile(
        r"\b(?:à pourvoir|vacante?|quitte|quittera|va|vont|vient de|s'apprête|démissionne|démissionnera|part|partira|prendra|annonce|a annoncé|cède|cèdera|cédera|fera valoir|je|j'ai)\b"
    ),
    recalls=re.compile(
        r"^(?:\W*)(?:avant (?:lui|elle|cela)|auparavant|précédemment|par le passé|en (?:19|20)\d\d,|l'an dernier|l'année dernière|il y a (?:\w+) ans|déjà,? en|dans les années|après (?:le départ|la démission))\b"
    ),
    since=re.compile(
        r"\b(?:depuis|en poste|arrivée?|nommée?|élue?|entrée?|recrutée?|créée?|fondée?|embauchée?)\b"
    ),
    says=re.compile(
        r"^(?:, [^.;:]{1,60},)? (?:a |ont |avait )?(?:également |aussi )?(?:annonc\w+|déclar\w+|indiqu\w+|précis\w+|confirm\w+|expliqu\w+|fait savoir|fait part|dit|écrit|affirm\w+|révél\w+|assur\w+|confié|confie|publi\w+|ajout\w+)\b"
    ),
    pronoun=re.compile(
        r"\b(?:il|elle|ils|elles|qui|son|sa|celui-ci|celle-ci|ce dernier|cette dernière)\b"
    ),
    relative="qui",
    plural=words("ils elles"),
    question=re.compile(r"[?？][\"”»\s]{0,2}$"),
    other_leave=re.compile(
        r"\bcongé (?:maternité|paternité|parental|sabbatique|maladie|sans solde|de maternité|de paternité)\b|\b(?:quitter|quitte|quitté) (?:facebook|l'école|le lycée|la maison|paris|la france|le pays|la ville|twitter|instagram|whatsapp|google)\b|\ben congés?\b|\ben vacances\b|\barrêt maladie\b"
    ),
    private_last_day=re.compile(
        r"(?:de |d'|des |du )(?:chimio\w*|vacances|l'année|cours|école|l'école|lycée|la semaine|soldes|l'été|confinement|classe|voyage|séjour|festival|traitement|grossesse|congés?|colonie|camp|stage de|ski|ramadan|carême|la saison)\b"
    ),
    platforms=words(
        """
twitter facebook instagram tiktok snapchat reddit linkedin youtube medium substack tumblr flickr gmail whatsapp spotify
netflix windows android ios iphone mac macos ubuntu chrome firefox evernote dropbox wordpress blogger discord slack x
pinterest deezer mastodon telegram signal overblog skyrock
"""
    ),
    list_heading=re.compile(
        r"\b(?:départs?|partants?|démissions?|démissionnaires?|retraites?|sortants?|quittent|s'en vont|ont quitté|licenciés|sur le départ)\b"
    ),
)
