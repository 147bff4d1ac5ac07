"""Spanish names of posts: heads in both genders, then what they are about."""

from __future__ import annotations

import re

from scraper.detect.naming import Roles
from scraper.detect.words import words

_GENDERED = words(
    """
abogad administrador asesor alcald arquitect árbitr bajist bibliotecari bomber camarer capitan cociner
colaborador comentador comisari conductor consejer conserj coordinador coproductor conseller coreógraf
curador custodi decan defensor delegad diputad director diseñador distribuidor editor embajador
enfermer entrenador escritor fiscalizador fotógraf fundador cofundador gobernador guionist ilustrador
informátic ingenier inspector instructor interventor investigador jardiner jefe lector letrad
locutor maestr magistrad médic ministr moderador músic narrador notari operador operari orador
presentador prefect president procurador productor profesor programador promotor psicólog
rector redactor regidor relator reporter secretari senador soci subsecretari supervisor técnic
tesorer traductor utiller veedor vendedor viceministr vicesecretari vicerrector vicedecan visitador
desarrollador mantenedor compositor actor cajer carter catedrátic edil concejal consultor contador
auditor controlador masajist físic químic bioquímic geólog biólog sociólog economist periodist
analist accionist guitarrist violinist pianist baterist vocalist organist columnist
activist articulist cronist comentarist deportist futbolist estrateg tenist dentist ciclist
portavoz vocer vicari párroc obisp arzobisp rabin pastor sacerdot diácon
general coronel comandant tenient sargent almirant brigadier síndic intendent superintendent
lider mediador montador peluquer panader barrender archiver restaurador taquiller realizador
mentor preparador ojeador seleccionador vicecanciller canciller consiglier
asistent ayudant gerent agent dirigent intérpret representant docent estudiant becari practicant
portero lateral delanter centrocampist zaguer arquer volant guardamet mediocampist
"""
)
_FEMININE = {"alcald": ("alcalde", "alcaldesa"), "conserj": ("conserje",), "jefe": ("jefe", "jefa"),
             "president": ("presidente", "presidenta"), "capitan": ("capitán", "capitana"),
             "lider": ("líder", "lideresa"), "actor": ("actor", "actriz"), "portero": ("portero", "portera"),
             "sacerdot": ("sacerdote", "sacerdotisa"), "lateral": ("lateral",), "general": (),
             "coronel": ("coronel", "coronela"), "portavoz": ("portavoz", "portavoces"), "edil": ("edil", "edila"),
             "concejal": ("concejal", "concejala")}  # fmt: skip
_ENDINGS = {
    "or": ("", "a"),
    "ent": ("e", "a"),
    "ant": ("e", "a"),
    "erent": ("e", "a"),
    "ist": ("a",),
}


def _forms(stem: str) -> tuple[str, ...]:
    """`director` → director, directora; `ministr` → ministro, ministra."""
    if stem in _FEMININE:
        return _FEMININE[stem]
    for ending, forms in _ENDINGS.items():
        if stem.endswith(ending):
            return tuple(stem + form for form in forms)
    return f"{stem}o", f"{stem}a"


_OTHERS = words(
    """
ceo cfo cto coo cmo cio ciso head manager chief vp country número fiscal juez jueza chef dj
fiscala policía guardia guía piloto astronauta atleta artista cura abad abadesa prior priora
rabino barista community responsable titular patrón patrona patrono vocal miembro
contable comercial albacea auxiliar celador celadora corresponsal coordinadora editorialista
timonel estratega timonera canciller cónsul cónsules zar zarina técnico tecnóloga tecnólogo
jefatura presidencia vicepresidencia dirección tesorería portavocía alcaldía gerencia
rectoría decanato coordinación capitanía subdirección edecán edecana ujier bedel bedela partner
sacristán comodoro contramaestre maquinista taxista electricista recepcionista telefonista
oficinista modista socorrista trapecista cancillera fideicomisario mánager trainer copresidenta
copresidente consejero-delegado scout product project sysadmin devops developer host streamer
centinela escolta becario becaria matrona comadrona farmacéutico farmacéutica logopeda
fisioterapeuta fisio estilista podóloga podólogo terapeuta nutricionista publicista lingüista
maquillador maquilladora regista apuntador apuntadora chelista oboísta trompetista saxofonista
cantante bailarín bailarina primer-bailarín solista concertino soprano tenor barítono rapero
profe profes batería bajista teclista tecladista corista voz líder rectorado
"""
)
_WEAK = words(
    "editora general número voz batería country chief product project host community primer head"
)
"""No posts by themselves."""

SINGULAR = {form for stem in _GENDERED for form in _forms(stem)} | (_OTHERS - _WEAK)


def _plural(word: str) -> str:
    if word.endswith(("z",)):
        return word[:-1] + "ces"
    return word + ("s" if word[-1] in "aeiouéáó" else "es")


_FIRMS = words(
    """
operadora distribuidora productora consultora promotora desarrolladora administradora auditora coproductora operadoras distribuidoras productoras consultoras promotoras administradoras auditoras
"""
)
"""Feminine forms that are firms far more often than posts."""
HEADS = {*SINGULAR, *(_plural(word) for word in SINGULAR)} - _FIRMS
_PREFIX = r"(?:(?:vice|sub|co|inter)-?)?"
_PHRASES = (
    r"director(?:a|es|as)? general(?:es)?|director(?:a|es|as)? ejecutiv[oa]s?|primer(?:a)? ministr[oa]"
    r"|editoras?(?= (?:de|del|jefa|ejecutiva|general|adjunta|asociada|responsable|senior)\b)|consejer[oa]s? delegad[oa]s?|secretari[oa]s? general(?:es)?|ama de llaves|jefe de gobierno"
    r"|head of [a-z]+(?: [a-z]+)?|chief [a-z]+(?: [a-z]+)? officer|country manager|community manager"
    r"|(?:product|project|account|engineering|general|office|store|team|marketing) manager|vice president"
    r"|miembros? (?:de la junta|del consejo|del patronato|del directorio|de la directiva|del comité|del equipo)(?: directiv[oa]| de administración)?"
    r"|segund[oa] (?:entrenador|comandante)a?|brazo derecho|mano derecha|número dos|persona de contacto|fiscal general|fiscal superior|defensor(?:a)? del pueblo"
    r"|contralor(?:a)?(?: general)?|procurador(?:a)? general|presidente municipal|presidenta municipal|voz cantante|bombero mayor|desarrollador(?:a)? (?:principal|senior|sénior|júnior)"
    r"|(?:software|data|machine learning|ml|ai|devops|frontend|backend|full[- ]?stack|site reliability|sre) (?:engineer|developer|scientist|analyst|lead)|tech lead|team lead|staff engineer|scrum master|product owner|director(?:a)? t[ée]cnic[oa]"
)
_ADJECTIVES = r"(?:general|ejecutiv[oa]|adjunt[oa]|financier[oa]|comercial|técnic[oa]|deportiv[oa]|creativ[oa]|artístic[oa]|académic[oa]|médic[oa]|científic[oa]|editorial|nacional|internacional|regional|provincial|municipal|estatal|federal|local|global|mundial|principal|titular|interin[oa]|suplente|honorari[oa]|honorífic[oa]|emérit[oa]|auxiliar|asociad[oa]|delegad[oa]|segund[oa]|primer[oa]?|mayor|jurídic[oa]|legal|musical|operativ[oa]|corporativ[oa]|industrial|digital|pedagógic[oa]|institucional|administrativ[oa]|polític[oa]|económic[oa]|sénior|senior|júnior|junior|jefe|jefa|independiente|dominical|externo|externa|ejecutivo|parlamentari[oa]|portavoz|electoral|sindical|social|diocesan[oa]|autonómic[oa]|subrogante|encargad[oa]|saliente|en jefe|presidente|presidenta|fundador|fundadora|vitalici[oa]|segund[oa]|estratégic[oa]|gerente|físic[oa]|tecnológic[oa]|informátic[oa]|logístic[oa]|ayudante|invitad[oa]|residente|permanente|ordinari[oa]|plenipotenciari[oa]|forestal|escolar|infantil|juvenil|sanitari[oa]|público|pública|central|mercantil|inmobiliari[oa]|bancari[oa]|agrícola|naval|militar|civil|religios[oa]|ambiental|fiscal|rural|coordinador|coordinadora)"
_FIELD_WORDS = words(
    """
accesibilidad acción administración admisiones adquisiciones agricultura agua alianzas alimentación almacén
ambiente análisis animación apoyo aprendizaje archivo archivos área arquitectura arte artes asuntos atención
auditoría automatización aviación ayuda baloncesto bellas bienestar biología biodiversidad cabina calidad campo
campaña canal cantera capital captación carrera cartera casting catálogo ciberseguridad ciencia ciencias cine cirugía
ciudadanía clientes clima cocina colecciones comercio compras comunicación comunicaciones comunidad comunidades conciertos conservación
consultas consumo contabilidad contenido contenidos contratación control cooperación coro coros corrección cosecha créditos crédito crecimiento cuentas
cuidados cultura cumplimiento datos defensa departamento deporte deportes derecho derechos desarrollo despacho
digitalización diseño distribución diversidad docencia documentación economía ecología edición educación
efectos elecciones electrónica empleo empresas energía enfermería enseñanza enseñanzas equipo equipos escena escenografía
espacio especial especiales estadística estilo estrategia estudio estudios evaluación eventos exposiciones exportación exteriores extensión
familia festejos fiestas filial filiales finanzas física fomento formación fotografía fútbol gabinete ganadería género geografía
gestión gobernación gobierno gráficos guion hacienda historia horticultura hospitalidad humanos
igualdad ia identidad imagen implantación impuestos inclusión industria industrias información informática informativos informativo infraestructura infraestructuras
ingeniería ingresos iniciativas inmigración innovación inspección institucionales instituciones inteligencia interior internacionales
internet inversión inversiones inversores investigación investigaciones jardines juventud justicia juego juegos lengua lenguas letras
licitaciones línea literatura literaria logística luces lucha maquillaje mantenimiento marca marketing matemáticas materiales medicina medio
medios mejora memoria mercado mercados migraciones minas minería moda modernización montaje montes movilidad mujer música
naturaleza negocio negocios normas noticias obra obras oficina operaciones opinión orden pagos
participación patrimonio personal personas pesca planta planificación planta plataforma plataformas pociones policía política
políticas porteros posproducción postventa prensa presupuesto presupuestos prevención previsión privacidad procesos
producción producto productos programa programación programas protección protocolo proyecto proyectos publicaciones publicidad público
publicitaria química recursos recepción red redacción redes reforma régimen relaciones relación renovables reservas
riesgo riesgos sala salud sanidad sección sector sede seguimiento seguridad seguros selección servicio servicios siniestros sistemas sociales
software sonido soporte sostenibilidad sucursal suministro suministros talento taller talleres técnica tecnología tecnologías telecomunicaciones
televisión temporada tesorería tienda tiendas trabajo tráfico transformación transición transparencia transporte transportes tráfico tributos turismo turno
urbanismo usuario valores venta ventas verano viajes vida vídeo videojuegos vigilancia vino vivienda voluntariado voluntarios vuelo web zona
nocturno noche día mañana mañanas tarde tardes estilo mesa dentro capitulares ultramarinos moderación pedagogía psicología filosofía botánica
traducción localización lista listas coordinadores revisión bolsa sucesos tribunales salón clima lactancia diseñadores redactores caballería infantería bomberos
"""
)
_FIELD_ADJ = r"(?: (?:públic[oa]s?|humanos|sociales|social|exteriores|exterior|interiores|internacional(?:es)?|nacional(?:es)?|general(?:es)?|económic[oa]s?|corporativ[oa]s?|institucional(?:es)?|artificial|digital(?:es)?|comercial(?:es)?|técnic[oa]s?|civil(?:es)?|estratégic[oa]s?|laboral(?:es)?|jurídic[oa]s?|financier[oa]s?|ambiental(?:es)?|académic[oa]s?|escolar(?:es)?|electrónic[oa]s?|extern[oa]s?|intern[oa]s?|infantil(?:es)?|juvenil(?:es)?|femenin[oa]|masculin[oa]|superior(?:es)?|urban[oa]s?|rural(?:es)?|tributari[oa]s?|penitenciari[oa]s?|informátic[oa]s?|industrial(?:es)?|energétic[oa]s?|automátic[oa]|gráfic[oa]s?|visual(?:es)?|audiovisual(?:es)?|deportiv[oa]s?|nocturn[oa]s?|local(?:es)?|regional(?:es)?|editorial(?:es)?|principal|contemporáne[oa]|moderna|antigua|aplicad[oa]s?|natural(?:es)?|polític[oa]s?|parlamentari[oa]s?|fiscal(?:es)?|educativ[oa]s?|sanitari[oa]s?|agrari[oa]s?))"
_FIELD = "|".join(sorted(_FIELD_WORDS, key=lambda word: (-len(word), word)))
_SINGLE = "|".join(sorted(HEADS, key=lambda word: (-len(word), word)))
_ROLE = re.compile(
    rf"(?<![\w-]){_PREFIX}(?:{_PHRASES}|(?:{_SINGLE}))(?:[ -]{_ADJECTIVES}){{0,3}}"
    rf"(?: y (?:{_SINGLE})(?: {_ADJECTIVES}){{0,2}})?"
    rf"(?: (?:de|del|para)(?: la| las| los| el)? (?:{_FIELD}){_FIELD_ADJ}{{0,2}}(?:(?:,| y| e| de| del|, y)(?: de)?(?: la| las| los| el)? (?:{_FIELD}){_FIELD_ADJ}{{0,2}}){{0,4}})?"
    rf"(?: (?:en funciones|interin[oa]|emérit[oa]|adjunt[oa]))?(?![\w-])"
)
"""A post over a lower-cased sentence; every repeat is bounded."""

ROLES = Roles(
    pattern=_ROLE,
    heads=frozenset(
        f"{prefix}{word}"
        for head in {
            *HEADS,
            "manager",
            "editora",
            "editoras",
            "officer",
            "engineer",
            "developer",
            "lead",
            "master",
            "owner",
            "ama",
            "mano",
            "brazo",
            "número",
            "persona",
            "head",
            "president",
            "contralor",
            "contralora",
            "scientist",
            "analyst",
            "voz",
        }
        for word in [max(re.findall(r"\w+", head), key=len)]
        for prefix in ("", "vice", "sub", "co", "inter")
    ),
    in_names=words(
        "secretaría dirección presidencia alcaldía gerencia coordinación tesorería fiscal juez general policía guardia música técnica química física capitanía defensa defensora defensor comisaría banca letra marina"
    ),
    capital_before=re.compile(r"[A-Z][\w'’-]+ $"),
)
