"""How Italian text writes names: elision, particles, and words that a capital makes no names."""

from __future__ import annotations

import re

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.naming import Names
from scraper.detect.words import words

NATIONALITIES = words(
    """
italiano italiana italiani italiane francese francesi tedesco tedesca tedeschi inglese inglesi britannico americano
americana americani spagnolo spagnola portoghese svizzero svizzera austriaco belga olandese danese svedese norvegese
finlandese polacco polacca russo russa russi ucraino turco greco albanese croato sloveno serbo rumeno cinese giapponese
coreano indiano brasiliano argentino messicano canadese africano europeo europea romano romana romani milanese milanesi
torinese napoletano veneto lombardo siciliano sardo toscano ligure pugliese emiliano fiorentino bolognese genovese
veneziano triestino triestina
"""
)
_CALENDAR = words(
    """
lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
settembre ottobre novembre dicembre natale pasqua ferragosto capodanno avvento quaresima epifania
"""
)
_TITLES = words(
    """
sig signor signora signorina dott dottor dottore dottoressa dr ing ingegner avv avvocato prof professor professoressa on
onorevole sen senatore don padre suor monsignor mons geom rag arch cav maestro mister frate fra papa san santa generale
colonnello capitano maresciallo
"""
)

NAMES = Names(
    titles=_TITLES - words("san santa papa"),
    short_titles=words(
        "sig signor signora dott dottor dottoressa dr ing ingegner avv avvocato prof professor professoressa on onorevole sen don padre suor monsignor mons geom rag arch cav maestro frate fra"
    ),
    given_particles=words("de d' d’ von van der den al el bin ben"),
    bridges=words(
        "di del dello della dell' dell’ dei degli delle d' d’ in per al alla all' all’ sul sulla civico civica comunale provinciale regionale nazionale statale popolare superiore musicale teatrale commercio arte musica scienze lettere lavoro cultura studi ricerca"
    ),
    elision=re.compile(
        r"(?:l|un|d|dell|all|dall|nell|sull|coll|quell|quest|bell|c|s|m|t|v|n|com|dov|anch|tutt|mezz|cent|gli|nessun|ciascun|qualcun|senz|dev|po)['’](?=\w)",
        re.IGNORECASE,
    ),
    post_names_organization=False,
    numbered=words("rai canale italia radio rete la tg"),
    towards=words("per al alla all'"),
    heads_come_first=True,
    of_heads=words(
        """
università universita ateneo politecnico scuola liceo istituto accademia banca cassa credito compagnia società societa
comune provincia regione città citta ministero assemblea federazione associazione unione lega circolo club comitato
consorzio laboratorio laboratori giornale gazzetta corriere voce eco messaggero mattino radio tele camera corte tribunale
partito movimento fronte sindacato confederazione ufficio agenzia centro ospedale clinica asl fondazione biblioteca
archivio festival cinema cineteca teatro opera orchestra filarmonica museo casa amici porto aeroporto parco castello
cooperativa cantina cantine edizioni libreria parrocchia pieve diocesi arcidiocesi chiesa duomo basilica vigili pallavolo
calcio basket pallacanestro rugby ferrovie poste autorità garante azienda gruppo coro banda croce protezione ordine
collegio camera grand hotel hotel forno trattoria borgo villa palazzo lanificio filatura cartiera cantieri officine
acciaierie us ac as asd fc ssd fondo terme gallerie galleria conservatorio procura questura prefettura comunità unità
pro loco avis caseificio salumificio mangimificio pastificio oleificio birrificio distilleria vetreria fonderia fonderie ceramiche ceramica tipografia tessitura concerie conceria segheria mulino molino vini viticoltori molini autolinee trasporti acque terme asilo nido caserma stazione osservatorio ludoteca mediateca filodrammatica compagnia corale filarmonica bocciofila canottieri circoscrizione distretto istituti scuole licei patronato confraternita misericordia resto sole secolo giornale terzo accademia consulta consiglio san santa polisportiva atletica virtus real
"""
    ),
    never=words(
        """
ciao fuori capolinea
comunicazione informazione privilegiata avviso urgente cambio cambi nomina valzer giro avvicendamento variazione variazioni governance
a abbiamo abbastanza accanto ad addio adesso ai al alcune alcuni alla alle allo allora almeno altre altri altro anche
ancora anno anni anzi appena appunto arriva arrivederci attualmente avanti avere aveva basta bella bello ben bene benvenuta
benvenuto bravo buon buona buonasera buongiorno buone caro cara care cari c'e certo che chi chissa ciao ci cinque cio
cioe circa col come comunque con contro cosa cosi credo cui da dal dalla dalle dallo dagli dai davanti davvero decine degli
dei del dell della delle dello dentro di dice dieci dietro difficile dopo dove dovrebbe due dunque durante e e' ecco ed eppure
era erano eravamo ero essere fa fare fatto festa finalmente fino fonte foto forse fra fu fuori gia giornata giorno giorni
gli grazie ha ho hanno i ieri il in infatti infine inoltre insieme insomma intanto intervista invece io l la la' le lei lo
lontano loro lui ma magari mai mentre mezzo mi mia mie miei mille mio molte molti molto ne negli nei nel nell nella nelle
nello nessun nessuna nessuno niente no noi non nostra nostre nostri nostro nove nuova nuove nuovi nuovo o od ogni oggi
oltre ora ore ormai ossia otto ovvero parla parole pazienza per perche percio perfino pero piu' più piu po' poi poiche
poco pochi possibile presto prima primo proprio pure qua qualche qualcosa qualcuno quale quali qualsiasi quando quanta
quante quanti quanto quattro quel quella quelle quelli quello questa queste questi questo qui quindi resta restano ricordo
sabato sara sarà saluti scusate se sebbene secondo sei sembra sempre senza sette si sì sia siamo siano solo sono sopra
soprattutto sotto stamattina stamani stasera stata state stati stato stavolta sta su sua sue sui sul sull sulla sulle suo
suoi talvolta tanta tante tanti tanto terza terzo ti tra tranne tre troppo tu tua tutta tuttavia tutte tutti tutto ultima
ultime ultimi ultimo un una uno vado vai va vediamo verso vi via viene voi volta vostra vostre vostri vostro alle adesso
aspetto aspettavo lascia lascio lasciano saluta scade scaduto esonerato licenziato esce va cambia cerco chiude arriva
nato nata eletto eletta nominato nominata entrato entrata classe redazione articolo articoli commenti commento commenta
condividi home cerca menu privacy cookie copyright autore fonte immagine video leggi pubblicato scritto ufficiale esclusiva
ultimora notizie sport cronaca politica economia cultura spettacoli calcio mercato calciomercato cordiali distinti cordialmente
saluto affetto colleghi colleghe amici amiche soci socie signore signori gentili egregio egregi spett spettabile oggetto
dimissioni uscita uscite addii congedo commiato nomine poltrone presenti assente verbale capitolo
"""
    )
    | NATIONALITIES
    | _CALENDAR,
    never_alone=NATIONALITIES | _TITLES,
    calendar=_CALENDAR,
    nationalities=NATIONALITIES,
    generic=words(
        """
amministrazione sorveglianza
internet web dio stato stati borsa cda ceo cfo cto coo ad dg ds hr sms mail spa srl ok tv covid covid-19 mamma papà nonno
nonna consiglio repubblica governo giunta ministro presidente direttore direttrice sindaco paese
pil pec pc url faq bilancio cultura sport ambiente
"""
    ),
    headline_words=words(
        """
lascia lasciano dimissioni dimette addio saluta nuovo nuova arriva nomina ultimo ultima perche dopo prima morto morte
colpo ecco ufficiale esonerato licenziato passa torna va cambia
"""
    ),
    given=words(
        """
abramo achille ada adalberto adamo adele adelaide adelchi adelina adolfo adriana adriano agata agnese agostino aida alba
alberico alberta alberto albino alda aldo alessandra alessandro alessia alessio alfio alfonso alfredo alice alida alvaro
alvise amalia ambra ambrogio amedeo amelia amerigo amina andrea andreina angela angelica angelina angelo anita anna
annabella annachiara annalisa annamaria annarita annibale anselmo antea antonella antonello antonia antonietta antonino
antonio aquilino arianna armando armida arnaldo arrigo arturo assunta attilio augusta augusto aurelia aurelio aurora azzurra
barbara bartolomeo basilio beatrice benedetta benedetto beniamino beppe berenice bernardo berta bianca biagio bice bonifacio
bortolo brando bruna bruno calogero camilla camillo carla carlo carlotta carmela carmelo carmine carolina caterina cate
cecilia celeste celestino cesare cesira chiara ciro clara clarissa claudia claudio clelia clemente clementina cleto
concetta concezio consuelo corinna corrado cosimo costantino costanza cristian cristiana cristiano cristina damiano daniela
daniele danilo dante daria dario davide debora delfina delia demetrio denis desiderio diana diego dino domenica domenico
domitilla donata donatella donato dora dorotea duccio eboardo edda edgardo edmondo edoardo efisio egidio elda eleonora elena
elettra elia eliana elide elio elisa elisabetta eloisa elsa elvira elvio emanuela emanuele emiliana emiliano emilio emma
ennio enrica enrico enza enzo ercole eraldo erica erika erminia erminio ernesto eros ersilia ettore eugenia eugenio eva
evelina ezio fabia fabiana fabiano fabio fabiola fabrizia fabrizio fausta fausto fedele federica federico felice felicita
ferdinando ferruccio filiberto filippa filippo fiorella fiorenza fiorenzo flaminia flavia flavio flora fosca franca
francesca francesco franco fulvia fulvio furio gabri gabriele gabriella gaetana gaetano gaia galeazzo gaspare gastone gavino
gemma gennaro germana germano gerardo gherardo giacinta giacinto giacoma giacomo giada gian giampaolo giampiero giancarla
giancarlo gianfranca gianfranco gianluca gianluigi gianmarco gianmaria gianna gianni giannina gianpaolo gianpiero gigi gigliola
gilberto gilda gina ginevra gino gioacchino gioele giona giordana giordano giorgia giorgio giovanna giovanni gisella
giuditta giulia giuliana giuliano giulio giuseppa giuseppe giuseppina giustina giustino glauco gloria goffredo grazia graziana
graziano graziella greta gualtiero guendalina guerrino guglielmo guia guido guidobaldo iacopo ida idelma igea ignazio igor
ilaria ilario ilda immacolata imma ines innocenzo iole iolanda ippolito irene iris irma isabella isacco isidoro italo ivan
ivana ivano ivo jacopo katia ladislao lamberto lando lanfranco lara laura lauretta lavinia lazzaro lea leandro lello leo leonardo
leone leonida leonilde leopoldo letizia lia liana libero licia lidia lilia liliana lina lino lisa livia livio lodovico
loredana lorena lorenza lorenzo loretta luana luca lucia luciana luciano lucilla lucio lucrezia ludovica ludovico luigi
luigia luigina luisa maddalena mafalda maia malvina manfredo manlio manrico manuel manuela mara marcella marcello marco
margherita mari maria mariangela marianna mariano marilena marina marino mario mariolina marisa maristella marta martina
martino marzia marzio massimiliano massimo matilde matteo mattia maura mauro maurizia maurizio melania melissa mercedes
michela michelangelo michele mila milena milo mimmo mina mirco mirella mirko moira monica morena moreno morgana nadia nando
natalia natalino nazario nazzareno nella nello nerina nerio nevio nicandro niccolò niccolo nicla nicola nicoletta
nicolò nicolo nilde nina nino noemi nora norberto norma novella nunzia nunzio oddone odilla ofelia olga olimpia olindo
oliviero ombretta onofrio orazio oreste orfeo oriana orietta orlando ornella orsola orso ortensia oscar osvaldo ottavia
ottavio ottone ovidio palmira paola paolina paolo paride pasquale pasqualina patrizia patrizio penelope perla pia
piera pierangelo piercarlo pierfrancesco piergiorgio pierino pierluigi piermario piero pierpaolo pietro pinuccia pio
placido pompeo porzia priscilla prospero quinto quirino rachele raffaele raffaella raimondo raniero rebecca regina
remigio remo renata renato renzo riccarda riccardo rina rinaldo rino rita roberta roberto rocco rodolfo romana romano
romeo romolo romualdo rosa rosalba rosalia rosalina rosanna rosaria rosario rosella rosetta rosina rossana rossella
ruben ruggero ruggiero sabina sabino sabrina salvatore salvo samanta samuele sandra sandro sara saverio savino
scipione sebastiano selene selvaggia serafina serafino serena sergio settimio severino sibilla silvana silvano
silvestro silvia silvio simona simone sofia sonia stefania stefano stella susanna sveva tamara tania tazio tecla tea
telemaco teodora teodoro teresa teresina tiberio tilde tina tino tito tiziana tiziano tobia tommasina tommaso tonino tosca
tristano tullia tullio ubaldo uberto ugo ulderico ulisse umberto urbano ursula valente valentina valentino valeria valerio
valter vanda vania vanna vasco velia venanzio venera vera verdiana veronica vezio vilma vincenza vincenzo viola virgilio
virginia virginio vito vitale vittoria vittorio viviana vladimiro walter wanda zaccaria zeno zita zoe
"""
    ),
    organization_words=words(
        """
rete supermercati negozi catena ipermercati magazzini ceramiche vini
spa srl snc sas scarl gruppo societa compagnia banca banche cassa credito assicurazioni assicurazione edizioni editrice
editore libreria laboratori laboratorio ingegneria industrie industria industriale cantieri trasporti energia energie
ambiente sviluppo universita ateneo politecnico scuola liceo istituto accademia comune citta provincia regione prefettura
questura ministero federazione associazione unione lega circolo comitato confederazione sindacato partito movimento
orchestra filarmonica opera teatro museo festival cinema conservatorio biblioteca ospedale clinica asl asst fondazione
radio tele tv gazzetta corriere eco voce messaggero giornale stampa quotidiano rivista agenzia ufficio camera corte
tribunale senato parrocchia diocesi chiesa basilica duomo cineclub coro banda us ac as asd fc calcio pallavolo basket
pallacanestro rugby virtus olimpia libertas polisportiva atletica juventus inter milan roma-calcio studio studi film
produzioni telecom media linee aeree automobili motori moda gioielli pasta caffe biscotti dolciaria pasticceria birrificio
cantina cantine ottica lenti elettronica meccanica tessile lanificio filatura ferrovie poste autostrade acque multiservizi
nazionale primavera ristorazione alberghi hotel resort softwarehouse terapie therapeutics farmaceutica farmaceutici
"""
    ),
    places=words(
        """
sud nord nordest mezzogiorno
italia francia germania spagna portogallo inghilterra scozia irlanda svizzera austria belgio olanda danimarca svezia norvegia
finlandia polonia russia ucraina grecia turchia albania croazia slovenia serbia romania cina giappone india brasile argentina
messico stati-uniti usa america europa asia africa roma milano napoli torino palermo genova bologna firenze bari catania
venezia verona messina padova trieste taranto brescia prato parma modena reggio perugia livorno ravenna cagliari foggia rimini
salerno ferrara sassari siracusa pescara monza latina bergamo forli trento vicenza terni bolzano novara piacenza ancona andria
arezzo udine cesena lecce barletta alessandria pesaro spezia pistoia pisa lucca como treviso varese busto grosseto brindisi
asti ragusa cosenza potenza cremona pavia trapani viterbo caserta benevento avellino campobasso aosta mantova rovigo belluno
gorizia pordenone savona imperia cuneo vercelli biella verbania lecco sondrio lodi siena massa carrara rieti frosinone
l'aquila aquila teramo chieti isernia matera crotone catanzaro agrigento enna caltanissetta nuoro oristano spoleto assisi
lombardia piemonte veneto liguria emilia-romagna emilia romagna toscana umbria marche lazio abruzzo molise campania puglia
basilicata calabria sicilia sardegna friuli trentino londra parigi berlino monaco madrid barcellona lisbona vienna zurigo
ginevra lugano bruxelles tula tampere zurigo
"""
    ),
    also_family_names=words(
        "banca corte casa conte costa voce chiesa monte marino colonna rosso bianco"
    ),
    verbal=re.compile(r".*(?:mente|ando|endo)$"),
    acts=re.compile(
        r" ?: (?=\S)| e [A-ZÀ-Þ]| (?:e (?:il suo|la sua)|ha |hanno |va |cambia |perde|si separa|esonera|licenzia|nomina|assume|lascia|si dimette|conferma|è |sarà |annuncia|cerca|saluta|dice|ufficializza|comunica)"
    ),
    after=(
        (
            re.compile(
                r"(?:,? (?:ha (?:scritto|dichiarato|spiegato|detto|aggiunto|risposto|raccontato|twittato|rassegnato|lasciato)|spiega|racconta|dice|si dimette|si è dimess[oa]|sorride|lascia)\b|, che\b| \(\d\d anni\)|, (?:nato|nata|classe|entrato|entrata|eletto|eletta|nominato|nominata|in carica|in azienda)\b)"
            ),
            PERSON,
            1,
        ),
        (re.compile(r", \d\d anni\b| \(\d\d anni\)|, (?:nato|nata|classe) "), PERSON, 3),
        (
            re.compile(
                r" (?:ha annunciato (?:in una nota|le dimissioni|l'addio)|comunica (?:che|di)|rende noto|(?:ha )?(?:esoner|licenzi)\w+|si separa|taglia|assume|cerca|e il suo|perde|dice addio)"
            ),
            ORGANIZATION,
            2,
        ),
    ),
    before=(
        (
            re.compile(
                r"(?:\b(?:presso|in forza (?:a|al|alla|all')|lavora\w* (?:in|a|per|presso|alla|al)|la società|l'azienda|il gruppo|la banca|la compagnia|l'associazione|il club|la squadra|l'emittente|l'agenzia|la radio|il giornale|il quotidiano|la rivista|l'editore|la startup|la start-up|l'università|il liceo|la scuola|l'istituto|lo studio|la cooperativa|il ministero|il comune di|la fondazione|il festival|l'orchestra|il progetto|la federazione|il sindacato|la ditta|la casa editrice|della società|dell'azienda|del gruppo|della banca|del club|del giornale|del quotidiano|del liceo|della scuola|del progetto|dell'associazione|in casa|anni (?:in|a|al|alla|all'|presso|con)|storia con|avventura (?:in|con|alla|a)|lasc(?:ia|io|iare|iato|erà|iano)|abbandon(?:a|o|are|ato)|salut(?:a|o|are)|fondat[oa]|in|via da)) (?:il |lo |la |l'|i |gli |le )?$"
            ),
            ORGANIZATION,
            2,
        ),
        (
            re.compile(
                r"\b(?:don|padre|suor|il signor|la signora|il dottor|la dottoressa|il professor|la professoressa|l'avvocato|l'ingegner|mister|il collega|la collega|l'onorevole) $"
            ),
            PERSON,
            4,
        ),
        (re.compile(r"\b(?:vicino a|nato a|nata a|residente a|sede a|provincia di) $"), "place", 1),
    ),
    of_post_before=re.compile(
        r"(?: di| del| dello| della| dell'| dei| degli| delle| al| alla| all'| presso| in) ?$"
    ),
)
