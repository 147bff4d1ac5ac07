"""French names of posts: heads in both genders, what qualifies them, and the fields they are about."""

from __future__ import annotations

import re

from scraper.detect.naming import Roles
from scraper.detect.words import words

HEADS = words(
    """
directeur directrice directeurs directrices co-directeur co-directrice codirecteur codirectrice sous-directeur
sous-directrice vice-directeur président présidente présidents présidentes président-directeur coprésident coprésidente
co-président co-présidente vice-président vice-présidente vice-présidents pdg dg dga drh daf dsi ceo cto cfo coo cmo
patron patronne patrons chef cheffe cheffes chefs responsable responsables gérant gérante cogérant cogérante
administrateur administratrice administrateurs secrétaire trésorier trésorière rédacteur rédactrice rédacteurs
journaliste chroniqueur chroniqueuse éditorialiste animateur animatrice présentateur présentatrice reporter correspondant
correspondante pigiste photographe caricaturiste dessinateur dessinatrice entraîneur entraîneuse entraineur coach
sélectionneur sélectionneuse manager manageur manageuse capitaine joueur joueuse attaquant défenseur gardien milieu
buteur maire maires adjoint adjointe adjoints conseiller conseillère conseillers conseillères ministre ministres député
députée sénateur sénatrice préfet préfète sous-préfet ambassadeur ambassadrice consul échevin échevine bourgmestre
gouverneur gouverneure procureur procureure juge magistrat magistrate avocat avocate notaire greffier greffière
proviseur proviseure principal principale recteur rectrice doyen doyenne professeur professeure prof enseignant
enseignante instituteur institutrice maître maîtresse chercheur chercheuse maître-assistant médecin infirmier infirmière
sage-femme pharmacien pharmacienne chirurgien chirurgienne vétérinaire dentiste curé prêtre vicaire pasteur pasteure
évêque archevêque cardinal pape diacre aumônier aumônière rabbin imam organiste chef-d'orchestre violoniste pianiste
chanteur chanteuse guitariste bassiste batteur batteuse claviériste soliste danseur danseuse chorégraphe metteur metteuse
comédien comédienne acteur actrice réalisateur réalisatrice producteur productrice scénariste ingénieur ingénieure
développeur développeuse programmeur programmeuse administratrice-système designer graphiste architecte urbaniste
technicien technicienne ouvrier ouvrière conducteur conductrice chauffeur pilote commandant commandante colonel général
générale lieutenant lieutenante adjudant sergent commissaire inspecteur inspectrice gendarme pompier policier policière
bibliothécaire documentaliste archiviste conservateur conservatrice commissaire-priseur libraire éditeur éditrice
imprimeur boulanger boulangère cuisinier cuisinière pâtissier pâtissière serveur serveuse sommelier sommelière vigneron
mainteneur mainteneuse contributeur contributrice modérateur modératrice webmestre webmaster fondateur fondatrice
cofondateur cofondatrice co-fondateur co-fondatrice associé associée partenaire consultant consultante analyste
économiste comptable auditeur auditrice commercial commerciale vendeur vendeuse acheteur acheteuse assistant assistante
stagiaire apprenti apprentie chargé chargée délégué déléguée représentant représentante porte-parole attaché attachée
coordinateur coordinatrice coordonnateur coordonnatrice superviseur contremaître facteur factrice postier postière
gardienne concierge jardinier jardinière menuisier employé employée agent agente premier-ministre chancelier chancelière
dirigeant dirigeante leader numéro-un commissaire-général intendant intendante régisseur régisseuse éclairagiste bénévole
permanent permanente membre membres doyen syndic greffière huissier arbitre kiné kinésithérapeute préparateur
préparatrice recruteur speaker standardiste standardiste traducteur traductrice interprète météorologue météo
présentatrice-météo cadreur cadreuse monteur monteuse maquettiste correcteur correctrice secrétaire-général garde
éducateur éducatrice surveillant surveillante cpe atsem puéricultrice auxiliaire aide-soignant aide-soignante caissier
caissière magasinier magasinière mécanicien mécanicienne électricien ébéniste forgeron meunier berger éclusier éclusière
défenseure directrice-générale numéro rapporteur rapporteure présidence direction vice-présidence trésorerie secrétariat
"""
)
_NOT_HEADS = words(
    "numéro garde membre membres milieu général générale principal principale commercial commerciale permanent permanente prof météo défenseur capitaine sergent maître maîtresse présidence direction secrétariat trésorerie vice-présidence pape cardinal speaker partenaire leader pilote agent employé employée chef-d'orchestre facteur agente premier-ministre numéro-un commissaire-général présentatrice-météo secrétaire-général administratrice-système directrice-générale"
)
"""Heads only together with what qualifies them."""

ADJECTIVES = words(
    """
général générale généraux générales adjoint adjointe adjoints délégué déléguée exécutif exécutive exécutifs artistique
artistiques technique techniques financier financière commercial commerciale administratif administrative juridique
marketing éditorial éditoriale sportif sportive musical musicale scientifique scientifiques pédagogique industriel
industrielle opérationnel opérationnelle honoraire intérimaire sortant sortante municipal municipale municipaux
départemental départementale régional régionale national nationale international internationale européen européenne
politique politiques économique senior junior principal principale associé associée permanent permanente fédéral fédérale
cantonal cantonale communautaire parlementaire paroissial spécial spéciale créatif créative qualité produit produits
achats ventes informatique digital digitale numérique logistique production rh it r&d sécurité communication finance
finances logiciel web back-end front-end full-stack données data infrastructure réseau réseaux support système systèmes
public publique publics fondateur fondatrice emblématique historique titulaire remplaçant remplaçante suppléant suppléante
chef cheffe médical médicale hospitalier clinique culturel culturelle social sociale immobilier monde france europe
indépendant indépendante pastoral pastorale linguistique stratégique foncier foncière export clients client presse
"""
)

FIELDS = words(
    """
accueil achat achats actualité administration affaires afrique agence agences agriculture alimentaire alimentation
amateurs amérique anciens anglais antenne antennes apprentissage approvisionnement approvisionnements archives armée
armées artificielle asie assemblage assistance associative atelier ateliers attaque audit ballet bar bataille bloc
bord brevets brigade budget bureau but cabine cabinet caisse caisses campus capitaux cave chai chant chef
chimie chœur chœurs cinéma citoyenne client clients clientèle cloud collections combattants comité commerce commercial
commerciale commune communication comptabilité comptes conditionnement conformité conseil contentieux contenu contenus
contrôle corps correction course courses création cuisine culte culture culturelles design dessin digital direction
directoire divers divertissement division documentaires données douanes droit durable défense département
départementale dépôt développement ehpad emploi enfance enquêtes enseignement entretien environnement eps espaces
essais europe européennes exploitation exploitations expositions expédition extérieures exécutif fabrication faits
famille familles femmes fiction finance finances financières fiscalité flotte foncier formation fraction france
français gardiens gendarmerie gestion général générale générales géographie habitat handicap histoire homme
humaines ia image immobilier impôts industrie information informations informatique infrastructure infrastructures
innovation insertion instruction intellectuelle intelligence international internationales intérieur intérieure
investigation jardins jeu jeunes jeunesse jeux journal juridiques justice l'ordre laïcité lecture lettre lettres ligne
lignes locale locales logement logiciel logiciels logistique lumière machines magasin magasins magazine maintenance
mairie maquette marché marchés marketing marque marques maternelle maths mathématiques matinale midi milieu mobile
mobilité mobilités mode monde municipale musique mécénat médias méthodes météo nationale navire navires nuit nuits
numérique opérations organisation outillage outre-mer paie paix parc parlementaire parquet partenaires partenariats
participation patrimoine paye peloton performance personnes petite philosophie photo photos physique piste plateforme
plateformes police politique politiques pompiers presse primaire production produit produits programme programmes
projet projets propriété protocole prévention publication publications publics publique publiques pédagogie
périscolaire pêche pôle qualité quartier quartiers rayon rayonnement rayons recherche relations ressources
restauration revue risque risques réception rédaction régiment régions réseau réseaux salle santé sciences scolaire
scène secteur section s sociales sociaux société soins soir solidarité solidarités son
souveraineté spectacle sport sports stocks stratégie supérieur surveillance systèmes sécurité sûreté technique
techniques technologie technologies terrain tests thèse tourisme traduction trains transformation transition
transport transports travail travaux trésor trésorerie ufr unité urbanisme urgences usagers usine usines validation
vente ventes verts vidéo vidéos vie vignes ville villes voirie vol vols voyageurs web week-end âgées école écologie
écologique économie économiques édition éditions éducation égalité énergie énergétique équipage équipe équipes
état-major étrangères étudiante événementiel événements
"""
)

_FIELD = "|".join(sorted(FIELDS, key=lambda word: (-len(word), word)))
_ADJECTIVE = "|".join(sorted(ADJECTIVES, key=lambda word: (-len(word), word)))
_HEAD = "|".join(sorted(HEADS - _NOT_HEADS, key=lambda word: (-len(word), word)))
_OF = r"(?:de la |de l'|des |du |de |d'|à la |à l'|aux |au |en charge (?:de la |de l'|des |du |de |d')|en |chargée?s? (?:de la |de l'|des |du |de |d')|auprès (?:de la |de l'|des |du |de ))"
_PHRASES = (
    r"président[- ]directeur[- ]général|présidente[- ]directrice[- ]générale|premier ministre|première ministre"
    r"|garde des sceaux|membres? (?:du (?:conseil(?: d'administration| de surveillance| municipal)?|comité(?: [a-z]+)?|directoire|bureau)|de la direction)|gardien de but|maître de (?:chapelle|conférences)"
    r"|premi(?:er|ère) (?:adjointe?|vice-présidente?|secrétaire|violon|flic)|(?:deuxième|troisième|quatrième) (?:adjointe?|vice-présidente?)|numéro (?:un|deux|trois|1|2|3)"
    r"|défenseure? (?:des? [a-z]+|central|gauche|droit)|capitaine (?:de l'équipe|des bleus|de route|de la brigade)|agent (?:de [a-z]+|d'[a-z]+|municipal|communal)|employée? (?:de [a-z]+|communale?|municipale?)"
    r"|maître (?:d'[a-zé]+|de [a-zé]+)|maîtresse d'école|pilote (?:de [a-z]+|d'[a-zé]+)|chef d'orchestre|chef de choeur|directrice? générale?"
    r"|(?:présidence|vice-présidence|direction|secrétariat|trésorerie)(?= (?:du|de|des|d'))"
)
_ROLE = re.compile(
    rf"(?<![\w-])(?:(?:co-|ex-|sous-|vice-))?(?:{_PHRASES}|{_HEAD})"
    rf"(?:(?:-| )(?:{_ADJECTIVE}|adjointe?|déléguée?)(?![\w-])){{0,3}}"
    rf"(?: en chef(?: adjointe?)?| par intérim| d'honneur| de (?:bord|mairie|rédaction|cabinet|presse|salle|scène|projets?|produits?|cuisine|choeur|chœur|chantier|service|section|bataillon|corps|brigade)(?![\w-]))?"
    rf"(?:,? {_OF}(?:(?:{_FIELD})(?![\w-])(?: (?:{_ADJECTIVE}|humaines|publiques|financières|sociales|durable|écologique|générale|supérieur)(?![\w-])){{0,2}})(?:(?:, | et )(?:{_OF})?(?:{_FIELD})(?![\w-])(?: (?:{_ADJECTIVE})(?![\w-]))?){{0,2}}){{0,2}}"
    r"(?: adjointe?| déléguée?| par intérim| honoraire)?(?![\w-])"
)
"""A post as French writes it, over a lower-cased sentence; every repeat is bounded."""

ROLES = Roles(
    pattern=_ROLE,
    heads=frozenset(part for head in HEADS for part in re.findall(r"\w+", head) if len(part) > 1)
    | words(
        "premier première deuxième troisième quatrième garde gardien capitaine maître directrice direction"
    ),
)
