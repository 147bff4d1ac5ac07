"""Italian names of posts: heads in both genders, what qualifies them, and the fields they are about."""

from __future__ import annotations

import re

from scraper.detect.naming import Roles
from scraper.detect.words import words

HEADS = words(
    """
direttore direttrice direttori direttrici codirettore condirettore vicedirettore vicedirettrice direttore-generale presidente
presidenti presidentessa copresidente vicepresidente vice-presidente ad ceo cfo coo cto cmo dg ds amministratore
amministratrice amministratori responsabile responsabili dirigente dirigenti manager capo capa caposervizio capocronista
capoufficio caporeparto capogruppo caporedattore caporedattrice capomagazziniere redattore redattrice giornalista giornalisti
cronista inviato inviata corrispondente conduttore conduttrice presentatore presentatrice editorialista opinionista speaker
annunciatrice fotografo fotografa vignettista allenatore allenatrice allenatori tecnico mister ct coach selezionatore
preparatore capitano capitana attaccante difensore centrocampista portiere giocatore giocatrice calciatore calciatrice
pilota sindaco sindaca vicesindaco vicesindaca assessore assessora assessori consigliere consigliera consiglieri ministro
ministra viceministro sottosegretario sottosegretaria deputato deputata senatore senatrice prefetto questore ambasciatore
ambasciatrice console governatore governatrice procuratore procuratrice giudice magistrato avvocato notaio cancelliere
preside rettore rettrice prorettore preside docente insegnante maestra bidello bidella collaboratrice
ricercatore ricercatrice medico medica primario infermiere infermiera farmacista chirurgo veterinario veterinaria dentista
ostetrica parroco vicario curato sacerdote vescovo arcivescovo cardinale diacono pastore cappellano rabbino organista
direttore-d'orchestra violinista pianista cantante chitarrista bassista batterista tastierista solista ballerino ballerina
coreografo coreografa regista attore attrice produttore produttrice sceneggiatore sceneggiatrice sovrintendente
soprintendente ingegnere ingegnera sviluppatore sviluppatrice programmatore programmatrice sistemista analista designer
grafico grafica architetto architetta urbanista geometra operaio operaia autista macchinista comandante colonnello generale
maggiore tenente maresciallo brigadiere commissario commissaria ispettore ispettrice carabiniere poliziotto vigile pompiere
bibliotecario bibliotecaria archivista conservatore conservatrice curatore curatrice libraio libraia editore editrice
tipografo panettiere fornaio fornaia cuoco cuoca chef pasticciere pasticcera cameriere cameriera sommelier enologo enologa
maintainer manutentore manutentrice contributore contributrice moderatore moderatrice webmaster fondatore fondatrice
cofondatore cofondatrice co-fondatore co-fondatrice socio socia partner consulente economista ragioniere ragioniera contabile
revisore commerciale venditore venditrice buyer assistente stagista apprendista addetto addetta delegato delegata
rappresentante portavoce coordinatore coordinatrice supervisore postino postina portinaio custode giardiniere falegname
impiegato impiegata segretario segretaria vicesegretario tesoriere tesoriera cassiere economo leader numero garante tutor
educatore educatrice bagnino guida volontario volontaria membro membri commessa commesso magazziniere meccanico elettricista
fabbro interprete traduttore traduttrice meteorologo metereologa montatore cameraman correttore correttrice impaginatore
impaginatrice team-manager arbitro fisioterapista osservatore procuratrice centralinista catalogatrice catalogatore
presidenza direzione vicepresidenza segreteria tesoreria difensore-civico co-ceo co-ad capostazione capotreno caposala
"""
)
_NOT_HEADS = words(
    "numero guida membro membri generale maggiore grafico grafica commerciale capo capa volontario volontaria tecnico partner leader custode speaker presidenza direzione vicepresidenza segreteria tesoreria direttore-d'orchestra difensore-civico ad ct ds"
)

ADJECTIVES = words(
    """
generale generali delegato delegata esecutivo esecutiva artistico artistica tecnico tecnica finanziario finanziaria
commerciale amministrativo amministrativa legale marketing editoriale sportivo sportiva musicale scientifico scientifica
didattico didattica industriale operativo operativa onorario onoraria uscente comunale provinciale regionale nazionale
internazionale europeo europea politico politica economico economica senior junior associato associata permanente federale
cittadino parlamentare parrocchiale speciale straordinario straordinaria creativo creativa qualità prodotto acquisti vendite
informatico informatica digitale logistica produzione rh hr it sicurezza comunicazione finanza software web back-end
front-end dati infrastrutture reti supporto sistemi pubblico pubblica fondatore fondatrice storico storica titolare vicario
responsabile medico medica sanitario sanitaria clinico clinica culturale sociale immobiliare scolastico scolastica
indipendente pastorale strategico clienti stampa aggiunto aggiunta emerito emerita capo sportivo principal unico
magazziniere giovanile capo
"""
)

FIELDS = words(
    """
accoglienza acquisti aeronautica affari agricoltura ambiente amministrazione anziani approvvigionamenti archivi area
assemblaggio audit ballo bar bilancio bordo brigata cabina cantina capitali carabinieri cardiologia cassa
chimica chirurgia cinema classe clienti cloud collezioni commercio compagnia comunicazione conformità consiglio
consumatori contabilità contenuti contenzioso controllo convalida corpo corsa creatività cronaca cucina cultura cure
dati design detenuti didattica difesa digitale dipartimento direzione diritto disabili disabilità divisione
documentari ecologica economia edizione edizioni energia esteri esterne europa europei eventi famiglia filiale filiali
filosofia finanza finanze fiscale fisica formazione gabinetto gara geografia gestione giardini giochi giovanile
giovanili gioventù giustizia gruppo immagine industria infanzia informatica informazione infrastrutture inglese
innovazione interni interno istituzionali istruzione italia italiano lavori lavoro legali lettere linea locale
logistica macchina macchine magazzino manutenzione marchio marketing matematica media mercati metodi minori mobile
mobilità moda mondo mostre municipale musica nave negozi negozio notte officina opera operazioni opere organizzazione
ortopedia paese palinsesto parco partnership patrimonio pediatria personale pesca piattaforma pista politica politiche
polizia portieri prevenzione primavera procura prodotti prodotto produzione progetti progetto programma programmi
pronto prove pubblici qualità redazione relazioni reparto rete reti ricerca rischi risorse ristorazione ruolo sala
salute sanità scena scienze scorte sede sera servizi servizio settore sezione sicurezza sistemi soccorso sociali
società software sorveglianza spedizioni spettacoli spettacolo sport sportiva stabilimento stampa storia strategia
sviluppo tecnica tecnologia tecnologie tesoreria transizione trasformazione trasporti treno turismo ufficio umane
unità urbanistica urgenza utenti vendite verde vigili vigne volo web
"""
)

_FIELD = "|".join(sorted(FIELDS, key=lambda word: (-len(word), word)))
_ADJECTIVE = "|".join(sorted(ADJECTIVES, key=lambda word: (-len(word), word)))
_HEAD = "|".join(sorted(HEADS - _NOT_HEADS, key=lambda word: (-len(word), word)))
_OF = r"(?:di |del |dello |della |dell'|dei |degli |delle |al |allo |alla |all'|agli |alle |ai |per il |per la |per le |per i |per l'|con delega al |con delega alla |con delega all'|in |sul |sulla )"
_PHRASES = (
    r"amministrat(?:ore|rice) (?:delegat[oa]|unic[oa])(?: e direttore generale)?|presidente del consiglio(?: d'amministrazione| di amministrazione| comunale| regionale)?|primo ministro"
    r"|direttor[ei] d'orchestra|maestr[oa] d'orchestra|maestro di cappella|direttrice d'orchestra|membr[oi] del (?:cda|consiglio(?: d'amministrazione| di amministrazione| direttivo)?|direttivo|comitato(?: [a-z]+)?)"
    r"|team principal|team manager|team leader|product manager|project manager|direttore sportivo|commissario tecnico|vice allenatore|allenatore in seconda|numero (?:uno|due|1|2)"
    r"|difensore civico|medico di base|medico condotto|capo (?:di gabinetto|ufficio stampa|del personale|della polizia|dello stato maggiore|magazziniere|cantiere|redattore|economista|allenatore|della comunicazione|dei vigili|tecnico|area|progetto|reparto|cuoco)"
    r"|(?<=l')ad\b|(?<=dell')ad\b|(?<=ex )ad\b|(?<=all')ad\b|(?<=dall')ad\b|\bct\b|\bds\b|(?<=il )tecnico|(?<=del )tecnico|(?<=al )tecnico|(?<=come )tecnico|tecnic[oa] di [a-z]+|grafic[oa] (?:editoriale|pubblicitari[oa])|guida (?:turistica|alpina|ambientale)"
    r"|(?:presidenza|vicepresidenza|direzione|segreteria|tesoreria)(?= (?:del|della|dell'|di|marketing|generale|artistica|sportiva))(?: (?:marketing|generale|artistica|sportiva|tecnica|commerciale))?"
)
_ROLE = re.compile(
    rf"(?<![\w-])(?:(?:co-|ex-|vice ?|vice-))?(?:{_PHRASES}|{_HEAD})"
    rf"(?:(?:-| )(?:{_ADJECTIVE})(?![\w-])){{0,3}}"
    rf"(?: in seconda| ad interim| facente funzioni| in capo)?"
    rf"(?: {_OF}(?:(?:{_FIELD})(?![\w-])(?: (?:{_ADJECTIVE}|umane|sociali|legali|esterne|pubblici)(?![\w-])){{0,2}})(?:(?:, | e )(?:{_OF})?(?:{_FIELD})(?![\w-])(?: (?:{_ADJECTIVE})(?![\w-]))?){{0,2}}){{0,2}}"
    r"(?: ad interim| uscente| emerit[oa]| onorari[oa])?(?![\w-])"
)
"""A post as Italian writes it, over a lower-cased sentence; every repeat is bounded."""

ROLES = Roles(
    pattern=_ROLE,
    heads=frozenset(part for head in HEADS for part in re.findall(r"\w+", head) if len(part) > 1)
    | words("primo team product project medico capo tecnica"),
)
