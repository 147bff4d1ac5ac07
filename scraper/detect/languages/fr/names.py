"""How French text writes names: elision, particles, and words that a capital makes no names."""

from __future__ import annotations

import re

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.naming import Names
from scraper.detect.words import words

NATIONALITIES = words(
    """
francais francaise francaises belge belges suisse suisses americain americaine americains britannique britanniques
anglais anglaise allemand allemande allemands italien italienne espagnol espagnole portugais portugaise neerlandais
neerlandaise canadien canadienne quebecois quebecoise marocain marocaine algerien algerienne tunisien tunisienne
senegalais senegalaise ivoirien ivoirienne malien camerounais congolais chinois chinoise japonais japonaise coreen
coreenne russe russes ukrainien indien indienne bresilien bresilienne argentin argentine europeen europeenne africain
africaine parisien parisienne parisiens lyonnais lyonnaise marseillais bordelais toulousain breton bretonne basque corse
normand alsacien breton nordiste turc turque grec grecque suedois suedoise danois danoise norvegien finlandais polonais
polonaise irlandais ecossais autrichien autrichienne luxembourgeois wallon flamand israelien libanais libanaise
"""
)

_CALENDAR = words(
    """
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre
novembre decembre noel paques toussaint pentecote ascension epiphanie
"""
)

_TITLES = words(
    """
m mm mme mmes mlle mlles me dr pr prof mgr monsieur madame mademoiselle docteur professeur maitre pere abbe frere soeur
monseigneur sir lord lady prince princesse colonel general commandant capitaine lieutenant
"""
)

NAMES = Names(
    titles=_TITLES,
    short_titles=words(
        "m mm mme mmes mlle dr pr prof mgr me monsieur madame pere abbe docteur maitre monseigneur"
    ),
    given_particles=words("de du d' d’ des la le von van der den al el ben bin ter"),
    bridges=words(
        "de du des d' d’ la le les l' l’ en sur pour à au aux sans commerce métiers agriculture industrie arts sciences culture santé jeunes municipal municipale départemental départementale régional régionale national nationale central centrale supérieur supérieure universitaire populaire musique danse natation sauvegarde lettres recherche"
    ),
    elision=re.compile(
        r"(?:[dlnsmtjc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’](?=\w)", re.IGNORECASE
    ),
    post_names_organization=False,
    numbered=words("france europe canal bfm radio arte la rtl antenne tele"),
    towards=words("à pour"),
    heads_come_first=True,
    of_heads=words(
        """
université universite école ecole lycée lycee collège college institut académie academie banque crédit credit caisse
compagnie société societe mairie commune communauté métropole metropole région region conseil département departement
ministère ministere assemblée assemblee fédération federation association union ligue club cercle comité comite atelier
ateliers chantiers laboratoire laboratoires journal gazette courrier voix écho echo échos echos dépêche depeche
télégramme radio chambre cour tribunal parti mouvement front rassemblement syndicat confédération confederation office
agence centre hôpital hopital chu clinique fondation bibliothèque bibliotheque archives festival cinéma cinéma
cinémathèque théâtre theatre opéra opera orchestre musée musee maison amis compagnons comptoir port aéroport aeroport
parc château chateau coopérative domaine éditions editions librairie imprimerie paroisse diocèse diocese église eglise
cathédrale pompiers gendarmerie police stade racing sporting olympique cercle entente étoile etoile as us fc rc sc ol
gaz électricité electricite eaux transports aéroports aeroports chemins autorité autorite haute défenseur commissariat
direction secrétariat groupe groupement mutuelle chorale harmonie fanfare scouts secours restos médecins reporters
conservatoire brasserie brasseries conserverie conserveries scierie filature verrerie faïencerie papeterie papeteries fonderie fonderies forges tuilerie laiterie fromagerie biscuiterie distillerie minoterie moulins cave caves vignerons menuiserie carrières tanneries salines thermes régie syndicat office mission pôle harmonie batterie orphéon médiathèque mediatheque ludothèque foyer résidence ehpad observatoire espace scène scene ballet ballets cie troupe grands grand petits nouvelles cour nuits rencontres théatre café cafe hôtel hotel relais moulin villa
"""
    ),
    never=words(
        """
exit clap rideau bye
communication information réglementée reglementee privilégiée privilegiee avis urgent mouvements mercato évolution evolution nomination nominations mutations mandats gouvernance
a ai aie ailleurs ainsi alors apres as assez au aucun aucune aujourd'hui auparavant aupres aussi aussitot autant autour
autre autrefois autrement autres aux avant avec avoir beaucoup bien bienvenue bientot bon bonjour bonne bonnes bonsoir
bravo bref c'est ca car ce ceci cela celle celles celui cependant certains certaines certes ces cet cette ceux chacun
chacune chaque cher chere cheres chers chez ci combien comme comment contact contre coucou d'abord d'ailleurs d'apres
dans de debut decidement dehors deja demain depuis derriere des desormais dernier derniere derniers dernieres deux
devant dix donc dont douze du durant effectivement elle elles en encore enfin ensuite entre environ est et etaient etait
etant ete etre eu euh eux evidemment face fait faut felicitations fin finalement fini grace hein helas heureusement hier
huit ici il ils immediatement impossible interroge interrogee jadis jamais je jusque l'un la la-bas le les leur leurs
lire longtemps lors lorsque lui ma maintenant mais malgre me meme merci mes mieux mis moi moins mon naturellement ne neuf
neanmoins ni non nos notamment notre nous nouveau nouvelle nouvelles nul on onze or ou oui outre par parallelement parce
parfois parmi partout pas pendant permettez personne personnellement petit petite peu peut peut-etre plus plusieurs plutot
pour pourquoi pourtant premier premiere pres presque puis puisque quand quant quarante quatre que quel quelle quelles
quelque quelques quels qui quinze quoi quoique rappelons reste retour rien sa salut sans sauf se seize selon sept ses seul
seule si sinon six soit son sont sous souvent suis suite sur surtout ta tandis tant te tel telle telles tels tes toi ton
toujours tous tout toute toutefois toutes treize trente trois trop tu un une vers via vingt voici voila vos votre vous vu
y apparemment arrive arrivee arrive entre entree ne nee nomme nommee elu elue age agee ancien ancienne actuel actuelle
agee ages recrute recrutee contacte contactee publie mise poste commentaires commentaire article articles reponse
repondre accueil rechercher menu partager photo credit copyright source sources redaction abonnez abonnes abonnement
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre
novembre decembre noel printemps ete automne hiver amis amies amitiés chers collegues madame monsieur mesdames messieurs
mademoiselle bonne depart departs demission retraite adieu adieux revoir nomination nominations mouvement mouvements
communique objet annonce sujet date exclusif direct urgent info infos actualite actualites economie politique sport sports
culture societe monde france-monde edito editorial chronique portrait interview entretien dossier video reportage
cordialement amicalement bises bisous sincerement respectueusement
je j'ai j'avais quelqu'un aujourdhui voyez sachez merci imaginez notez precisons cote coté alias dit dite meilleurs
meilleures longue longues belle beau trente quarante cinquante soixante cent mille bonus ps nb tl
"""
    )
    | NATIONALITIES
    | _CALENDAR,
    never_alone=NATIONALITIES | _TITLES,
    calendar=_CALENDAR,
    nationalities=NATIONALITIES,
    generic=words(
        """
conseil administration surveillance
internet web dieu seigneur terre etat etats bourse cdi cdd pdg dg drh rh ceo cto cfo coo sms mail mails ca ag cse ok tv
covid covid-19 maman papa papy mamie conseil directoire republique nation assemblee gouvernement ministre president
directeur directrice presidente maire sa sas sarl ago age tva pib pc cv dvd cd faq url
"""
    ),
    headline_words=words(
        """
quitte quittent demissionne demission depart part partent limoge nomme arrive perd remplace succede rejoint annonce
dernier derniere bilan coup nouveau nouvelle pourquoi comment apres avant mort deces exclusif
"""
    ),
    given=words(
        """
lina nour ines yasmine leila farid mehdi rayan amine sofiane bilal hicham malika khadija zohra nawel samy walid yassine hamid moussa oumar ibrahima binta kadiatou mariama awa maud anais lise odile oriane maelle lena loane lou elea mael malo titouan gwenael gwenaelle goulven erwan ewen
abel achille adele adeline adrien agathe agnes aime aimee alain albane alban albertine alex alexandre alexia alexis
alfred alice aline alix alphonse amandine amaury ambre ambroise amelie amina anael anais anatole andree ange angele
angelique anne-claire anne-laure anne-marie anne-sophie annick annie anouchka anselme antoine antonin apolline ariane
arlette armand armelle arsene arthur astrid aude audrey auguste augustin aurelie aurelien aurore axelle aymeric aziz
baptiste barnabe barthelemy basile bastien benedicte benjamin benoit benoite berengere bernadette berthe bertrand
bixente blaise blanche blandine brice brigitte camille candice capucine carine carole caroline cassandre catherine
cecile cedric celeste celestin celia celine chantal charlene charles charles-henri charline charlotte chloe christelle
christian christiane christine christophe claire claude claudette claudie claudine clea clelia clemence clement
clementine clothilde clotilde colette coline constance corentin corinne cosme cyprien cyril cyrille cyrielle damien
daniele danielle danielle daphne david deborah delphine denis denise desire desiree didier dominique donatien dorian
dorothee edgar edith edmond edouard eleonore elian eliane elie eliette elisabeth elise elodie eloi eloise elsa elvire
emeline emeric emile emilie emilien emmanuel emmanuelle enguerrand enora enzo eric erwan erwann estelle esteban etienne
eugene eugenie eulalie eva evelyne fabien fabienne fabrice fanny fantine farid farida fatima faustine felicie felicien
felix ferdinand fernand fernande firmin flavie flavien flora florence florent florentin florian florine franck francine
francis franck francois francoise frederic frederique gabin gabriel gabrielle gael gaelle gaetan gaetane gaspard gaston
gauthier gautier genevieve geoffroy georges georgette gerald geraldine gerard germain germaine ghislain ghislaine gilbert
gilberte gildas gilles ginette giselle gisele gladys gonzague gontran gregoire gregory guenaelle guenole guilhem guillaume
gustave guy gwenael gwenaelle gwendoline habib hakim hamza hector helene heloise henri henriette herve hilaire hippolyte
honore hortense hubert hugo hugues ibrahim ilan ines irene irenee isaure isabelle isidore ismael jacky jacqueline
jacques jade jean jean-baptiste jean-bernard jean-charles jean-christophe jean-claude jean-daniel jean-david jean-francois
jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel jean-pascal jean-paul jean-philippe jean-pierre
jean-rene jean-robert jean-sebastien jean-victor jean-yves jeanne jeannine jeremie jeremy jerome joachim joel joelle
jocelyn jocelyne johan johanna jonathan jordan josephe josephine josette josiane josselin jules julia julie julien julienne
juliette justin justine kader kamel karim karima karine kevin killian kilian kylian laetitia lambert laure laureline
laurence laurent laurie lauriane lazare lea leandre leila leo leon leonard leonie leonore leopold liliane lilian lilou
lionel lisa lise lisette loic lois loic lola lorene lou louane louis louis-marie louise louna louison luc lucas
luce lucie lucien lucienne lucile lucille ludivine ludovic lydie mael maelle maeva magali malik malo manon manuelle marc
marc-antoine marceau marcel marceline marcelle margaux margot marguerite marianne marie marie-ange marie-anne
marie-christine marie-claire marie-claude marie-dominique marie-france marie-francoise marie-helene marie-jeanne
marie-jose marie-josee marie-laure marie-line marie-louise marie-noelle marie-odile marie-paule marie-pierre marie-rose
marie-therese marielle mariette marine marion marius marlene martial martin martine maryline maryse maryvonne mateo
mathias mathieu mathilde mathis mathurin matthieu maud maurice maxence maxime maximilien medard mehdi melanie melina
melissa michel michele micheline mickael mireille mohamed momo monique morgane moussa muriel mustapha myriam nadege
nadine naima nael nathalie nathan nicolas nicole nina noe noel noelle noemie nolwenn nora norbert norman octave octavie
odette odile olivia olivier olympe ondine oriane ornella orphee oscar pacome pascal pascale pascaline patrice patricia
patrick paul paule paulette paulin pauline perrine perceval philibert philippe philippine pierre pierre-andre
pierre-antoine pierre-emmanuel pierre-etienne pierre-henri pierre-louis pierre-marie pierre-yves pierrette pierrick
placide prosper prune quentin rachel rachid rachida raoul raphael raphaelle raymond raymonde rebecca regine regis reine
remi remy renaud rene renee richard robert robin rodolphe rodrigue roger roland rolande romain romane romaric romuald
ronan rosalie rose roseline roselyne rosine roxane sabine sabrina sacha said salome samia samir samira sami samuel sandra
sandrine sarah sebastien segolene selim serge severin severine sidonie simon simone soazig sofia solange solene soline
solenne sonia sophie soraya stanislas stella stephane stephanie suzanne suzette sybille sylvain sylvaine sylvere sylvestre
sylvette sylviane sylvie tancrede tanguy tatiana teddy thais theo theodore theophile therese thibaud thibault thibaut
thierry thomas timothee titouan tristan ugo ulysse urbain ursule valentin valentine valerie valery vanessa veronique
victoire victor victorine vincent violaine violette virginie vivien viviane wilfried william xavier yacine yael yanis
yann yannick yannis yasmina yohan yolaine yolande youcef youssef yvan yves yvette yvon yvonne zacharie zelie zinedine zoe
gabriele georgine awa mamadou ousmane aissatou aminata ndeye cheikh modou fatou seydou boubacar sekou issa adama salif
abdoulaye souleymane kouame koffi awa ange-felix guillaume
"""
    ),
    organization_words=words(
        """
supermarches magasins hypermarches papeteries conserveries forges vins
groupe sa sas sasu sarl cie compagnie societe banque assurances assurance mutuelle credit caisse editions librairie
laboratoires laboratoire ingenierie conseil industrie industries chantiers transports energie energies environnement
habitat developpement university universite ecole lycee college institut academie mairie commune ville region departement
prefecture metropole agglomeration ministere federation association union ligue club cercle comite confederation syndicat
parti mouvement rassemblement front orchestre opera theatre musee festival cinema conservatoire ballet bibliotheque
mediatheque hopital chu clinique ehpad fondation radio tv television telegramme gazette courrier echo echos depeche voix
figaro tribune republicain journal presse canal magazine agence office chambre cour tribunal senat assemblee paroisse
diocese eglise basilique cathedrale chorale harmonie fanfare as us fc ol om psg rc sc stade racing olympique sporting
athletic basket handball rugby volley football hockey natation etoile entente france-inter studio studios films
productions telecom mobile media medias marine airlines aviation aero automobiles motors pneus textile couture joaillerie
maison boulangerie patisserie brasserie chocolaterie fromagerie distillerie
"""
    ),
    places=words(
        """
varsovie nord sud midi
france belgique suisse luxembourg quebec canada maroc algerie tunisie senegal cameroun mali congo allemagne italie
espagne portugal angleterre royaume-uni ecosse irlande pays-bas autriche pologne russie ukraine grece turquie chine japon
inde bresil argentine mexique etats-unis amerique europe asie afrique oceanie paris lyon marseille toulouse nice nantes
montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nimes villeurbanne clermont-ferrand
aix-en-provence brest tours amiens limoges annecy perpignan besancon metz orleans rouen mulhouse caen nancy avignon
poitiers versailles pau bayonne biarritz lorient quimper vannes saint-malo saint-nazaire saint-etienne le-mans laval
cannes antibes ajaccio bastia bruxelles liege namur charleroi mons anvers gand geneve lausanne fribourg neuchatel berne
zurich bale montreal ottawa rabat casablanca alger tunis dakar abidjan bamako yaounde kinshasa londres berlin munich rome
milan madrid barcelone lisbonne vienne bretagne normandie alsace lorraine bourgogne auvergne provence occitanie aquitaine
picardie champagne savoie corse guadeloupe martinique guyane reunion mayotte noumea papeete essonne yvelines val-de-marne
hauts-de-seine ile-de-france gironde finistere morbihan vendee isere var herault gard aude ardeche drome loire
boulogne-billancourt sete seattle new-york washington
"""
    ),
    also_family_names=words("maison voix eglise chambre cour marine roi banque front couture"),
    verbal=re.compile(r"(?:.*ment|.*(?:aient|eront|erait|ions)|j'.*|c'.*|qu'.*|s'.*|n'.*)$"),
    compound=re.compile(r"-(?:t-il|t-elle|moi|nous|vous|ce|la|le|les|on|il|elle|je|tu|ils|elles)$"),
    acts=re.compile(
        r" ?: (?=\S)| et [A-ZÀ-Þ]| (?:et (?:son|sa|ses)|a |ont |va |change |vient |annonce|perd|se sépare|limoge|licencie|nomme|recrute|quitte|démissionne|confirme|est |sera |tire|remercie|cherche|lance|part )"
    ),
    after=(
        (
            re.compile(
                r"(?:,? (?:a (?:écrit|déclaré|expliqué|confié|tweeté|répondu|ajouté|précisé|démissionné|rejoint)|explique|confie|raconte|démissionne|sourit|soupire|glisse)\b|,? \d\d ans\b| \(\d\d ans\)|, qui\b|, (?:né|née|âgé|âgée|arrivé|arrivée|entré|entrée|élu|élue|nommé|nommée)\b)"
            ),
            PERSON,
            1,
        ),
        (re.compile(r",? \d\d ans\b| \(\d\d ans\)|, (?:né|née|âgé|âgée) "), PERSON, 3),
        (
            re.compile(
                r" (?:a annoncé (?:dans un communiqué|avoir|le départ|la nomination|la démission|mardi|lundi|mercredi|jeudi|vendredi)|(?:va |a )?(?:supprim|licenci)\w+|se sépare|s'est séparé|compte \d|emploie|recrute|limoge|licencie|et son (?:entraîneur|coach|directeur|pdg))"
            ),
            ORGANIZATION,
            2,
        ),
    ),
    before=(
        (
            re.compile(
                r"(?:\bchez|\bau sein d[eu'] ?(?:la |l')?|\b(?:rejoint|rejoindre|rejoins|rejoindra|intègre|intégrer|fondé|fonde|cofondé|quitt(?:e|er|é|era|ait|erait|ent|ant|ais)|salariée? (?:de|d'|du)|employée? (?:de|d'|chez)|carrière (?:à|au|chez)|ans (?:à|au|chez|dans)|travaill\w+ (?:pour|à|chez)|filiale (?:de|d'|du)|la société|l'entreprise|le groupe|la banque|la compagnie|l'association|le club|la chaîne|la station|l'agence|la radio|le journal|le quotidien|l'hebdomadaire|le magazine|l'éditeur|le constructeur|le distributeur|la start-up|la startup|l'université|le lycée|le collège|l'école|le studio|l'assureur|l'opérateur|la coopérative|le ministère|la mairie d[eu]|la ville de|la commune de|le cabinet|la maison|l'hôpital|le théâtre|le musée|la fondation|le festival|l'orchestre|le projet|la fédération|le syndicat|l'ong|l'institut|la boîte|du groupe|du club|du journal|du lycée|du collège|du cabinet|du quotidien|du magazine|du projet|du festival|du musée|du théâtre|du laboratoire|du studio|du constructeur|du distributeur|du géant|du fabricant|industriel) ?)(?:de |d'|du )?(?:la |le |les |l')?$"
            ),
            ORGANIZATION,
            3,
        ),
        (
            re.compile(
                r"\b(?:le père|l'abbé|le docteur|le professeur|maître|monsieur|madame|le frère|la sœur|le pasteur|le chanoine|l'élu|l'élue|adjointe?|collègue|camarade) $"
            ),
            PERSON,
            3,
        ),
        (re.compile(r"\b(?:à|près de|basée? à|installée? à|né à|née à|depuis) $"), "place", 1),
    ),
    of_post_before=re.compile(
        r"(?: de| d'| du| des| de la| de l'| chez| à la| au| à l'| à)(?: la)? ?$"
    ),
)
