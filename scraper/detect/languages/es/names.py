"""How Spanish text writes names: which words join a run of capitals, and which never are names."""

from __future__ import annotations

import re

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.naming import Names
from scraper.detect.words import words

_TITLES = words(
    """
sr sra srta d dna don dona dr dra doctor doctora lic licenciado licenciada ing prof profa mtro mtra arq abog
padre madre sor fray monsenor mons hermano hermana senor senora excmo ilmo excma ilma presbitero
"""
)
_HEADS = words(
    """
universidad banco ministerio museo club agencia instituto facultad escuela colegio consejo asociacion federacion fundacion
sociedad camara ayuntamiento gobierno junta secretaria consejeria alcaldia biblioteca orquesta teatro diario radio television
hospital clinica cooperativa comite comision sindicato confederacion union centro festival iglesia parroquia obispado diocesis
arzobispado partido tribunal corte audiencia fiscalia autoridad servicio oficina direccion departamento delegacion
corporacion compania empresa grupo casa academia conservatorio ateneo circulo liga real hermandad cofradia policia guardia
cuerpo ejercito armada red observatorio laboratorio superintendencia subsecretaria viceministerio prefectura gobernacion
intendencia municipalidad contraloria procuraduria defensoria asamblea congreso senado parlamento diputacion cabildo
mancomunidad registro archivo zoologico jardin parque puerto aeropuerto estacion teatros metro ferrocarriles bodegas talleres
tribunales rector rectorado colectivo plataforma coordinadora mesa taller deportivo atletico racing sporting campus caja
editorial libreria revista periodico heraldo correo faro voz noticias gaceta tribuna eco norte mundo pais panaderia hotel
bomberos misiones nacional municipal regional provincial general central superior popular publica publico social estatal
ies ceip cd cf ud sd rcd ca fc s.d hermanos viuda hijos artes compañia ordenacion obras moviles ciencias nacion republica
estado coro banda compas ballet hogar residencia granja finca mina terminales puertos radiotelevision consorcio patronato
ferias mercado monasterio convento catedral basilica papeleras papelera aceites aceitera conservas conservera harinas harinera lacteos quesos quesera vinos astilleros cementos cementera muebles transportes autocares seguros mutua textiles ceramicas azulejos imprenta graficas salinas salina viveros calzados curtidos forjas aceros fundiciones molinos aguas ferreteria laboratorios laboratorio jamones galletas chocolates cervezas cervecera cerveceria destilerias peña ateneo sociedad orfeon rondalla escolania filarmonica sinfonica guarderia
"""
)

NAMES = Names(
    titles=_TITLES,
    short_titles=words("sr sra srta d dña dna don doña dona dr dra lic ing prof mtro arq mons"),
    given_particles=words("de la las los del y san"),
    bridges=words(
        "de del la las los y e para en municipal provincial regional nacional comercio comercial industria bellas artes música cultura ciencias letras enseñanza infantil juvenil popular pública público"
    ),
    ands=words("y e"),
    and_heads=_HEADS,
    pairs=_HEADS,
    of_heads=_HEADS,
    heads_come_first=True,
    never=words(
        """
baja fuera chao hasta
comunicacion comunicación hecho relevante informacion información privilegiada nombramiento relevo aviso urgente baile cambios relevos
owners credits maintainers authors contributors changelog readme
a acerca ademas además adios adiós ahora al algo alguien algun algún alguna algunas algunos alla allá alli allí ante antes apenas aquel
aquella aquello aqui aquí asi así aun aún aunque ayer bajo bastante bien bueno buenos buenas cada casi cierto claro como cómo
con conmigo contra cosas cual cuál cuales cualquier cuando cuándo cuanto cuánto cuatro da de decidi decidí dejo deje dejé deja del desde
despues después detras detrás dice dijo donde dónde dos durante e el él ella ellas ellos empezare empezaré en encima entonces entre era eran
es esa esas ese eso esos esta está estan están estas este esto estos estoy estuve etc fin fue fueron fui gracias ha habia había han hace
hacia han has hasta hay he hemos hola hoy igual incluso jamas jamás junto la las le lejos les lo los luego manana mañana mas más
me mejor menos mi mí mientras mil mis mismo mucha muchas mucho muchos muy nada nadie ni ningun ningún ninguna no nos nosotros
nuestra nuestras nuestro nuestros nueva nuevo nueve nunca o ocho once os otra otras otro otros para parece pero poco pocos por
porque pues que qué querido querida queridos queridas quien quién quienes quiero quisiera quiza quizá quizas quizás renuncia renuncio
saludos se segun según ser sera será sea seguire seguiré si sí sido siempre siete sin sino sobre solo sólo somos son soy su sus
tal tambien también tampoco tan tanto tantos te tengo tiene tienen toda todas todo todos tras treinta tres tu tú tus un una unas
uno unos usted ustedes va vamos varios veinte veo ver vez voy vosotros vuestra vuestro y ya yo quince seis cinco diez doce cien
abrazo abrazos atentamente cordialmente estimado estimada estimados estimadas companeros compañeros companeras compañeras amigos amigas amigo amiga
lunes martes miercoles miércoles jueves viernes sabado sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
noviembre diciembre foto fotos redaccion redacción leer compartir publicado comentarios comentario etiquetas archivado suscribete suscríbete
bajas altas ejemplo asunto carta comunicado oficial nota ultimo último ultima última capitulo capítulo parte fuente imagen
presento presentó renuncio renunció dimite dimitio dimitió abandona destituyen cesan cesa cese relevo salida adios adiós despedida se jubila despide
tampoco usted fulano senores señores senoras señoras socios vecinos respetables presente mediante dimision dimisión renuncias bienvenido bienvenida
director directora presidente presidenta secretario secretaria ministro ministra alcalde alcaldesa
"""
    ),
    never_alone=_TITLES
    | words("papa rey reina príncipe princesa dios estado gobierno internet navidad españa méxico"),
    calendar=words(
        "lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre navidad navidades"
    ),
    generic=words(
        "administracion vigilancia sociedad compañia compania junta consejo directiva direccion gobierno internet dios mama papa recursos humanos personas estado covid ere"
    ),
    headline_words=words(
        """
renuncia renuncio dimite dimitio deja dejo dejara abandona abandono salida adios despide despidio cesa cesan cesado destituye
destituido destituyen anuncia anuncio tras nuevo nueva director directora presidente presidenta jubila retira marcha relevo
ficha fichaje ultimo ultima comunicado oficial exclusiva entrevista video fotos galeria
"""
    ),
    given=words(
        """
agustin alba alejandra alejandro alfredo almudena alonso alvaro amparo anselmo antonia antonio araceli arantxa asuncion
asier aurelio aurora azucena baltasar bartolome begona belen benito bernarda bernardo blanca borja braulio brais carlota carmela
casandra celestino cipriano ciro clemente concepcion consuelo cosme cristobal damian demetrio diego dolores domingo edelmira
edmundo edurne efrain eleuterio elias elisenda eloy elvira emilia encarna encarnacion enriqueta ernestina esperanza estela eulalia
eusebio evaristo ezequiel facundo fausto felisa fermin fidel filomena florencia florencio gaspar gema genoveva german gonzalo
graciela gregorio guadalupe gustavo hernan heriberto hernando hilario hipolito homero horacio ignacia iker ines inmaculada inigo
inigo isidro itziar jacinto javiera jeronimo jesus jimena jonas jordi josefa josefina jose joan juana julian justo koldo laia leandro leonor
leticia leocadia libertad lisandro lorena lorenzo lourdes luisa lucio lupe macarena magdalena maite manolo manuela marcelino marcial
marcos marga margarita mariana mariano maribel marisa marisol maria martina mateo matias matilde maximiliano mercedes micaela miguel
milagros modesto moises montserrat nacho narciso natividad nazaret nicanor nicolas nieves noelia norberto nuria octavio olegario
olga omar osvaldo oswaldo oscar pablo paca paco paloma paqui pascual patricio paulina pedro pepa pepe pilar porfirio primitivo
purificacion quique rafa ramiro ramon raquel raul reinaldo remedios renata ricardo rigoberto roberto rocio rodolfo rodrigo rogelio roman
romina rosa rosalia rosario rosaura ruben rufino rut ruth salvador santiago santos saul sebastian segismundo sergi sergio severino silverio
socorro sofia sole soledad susana tadeo tamara telmo teodoro teresa tere timoteo toni tomas toribio trinidad ursula valentin valeria
vanesa veronica vicente victor virgilio virginia wilson xavi xavier ximena yago yolanda zacarias zoraida aitor ander arnau aina gorka
eneko inaki mikel jon unai oihane ainhoa aitana adela adriana agapito aida alberto angel angeles anibal araceli arturo basilio camilo
candela carina catalina celso cesar claudio clotilde constanza damaso dario debora desiderio edgardo eliana elisa emiliano estefania
eugenia eugenio fabiola fabricio federico feliciano fernando genaro gerardo gilda giselle guillermina hector hugo humberto inocencio isabel
"""
    ),
    organization_words=words(
        """
red supermercados tiendas cadena hipermercados almacenes papeleras aceites conservas bodegas
universidad banco ministerio museo agencia instituto facultad escuela colegio consejo asociacion federacion fundacion sociedad
camara ayuntamiento gobierno secretaria consejeria alcaldia biblioteca orquesta teatro diario television clinica cooperativa comite
comision sindicato confederacion union centro festival iglesia parroquia obispado diocesis partido tribunal fiscalia servicio
grupo editorial libreria revista periodico talleres bodegas seguros hermanos asesores abogados consultores sistemas soluciones
servicios tecnologias laboratorios industrias transportes construcciones inmobiliaria aceites textiles tejidos energia farmaceutica
logistica comunicacion producciones estudios juegos software s.a s.l sa sl s.a.u gas electrica telecom capital pagos depositos
municipal nacional federal audiencia club deportivo atletico real racing sporting cf ud cd sd autonoma politecnica catolica
municipalidad superintendencia fm ondas voz correo heraldo faro noticias gaceta radio canal cadena parroquial papelera astilleros
"""
    ),
    places=words(
        """
norte sur levante
espana mexico argentina chile peru colombia venezuela ecuador bolivia uruguay paraguay cuba panama honduras guatemala nicaragua madrid
barcelona valencia sevilla zaragoza malaga murcia palma bilbao alicante cordoba valladolid vigo gijon granada oviedo salamanca
burgos santander pamplona logrono cadiz huelva jaen almeria toledo badajoz caceres lugo ourense pontevedra galicia asturias cataluna
andalucia extremadura aragon navarra cantabria euskadi canarias baleares bogota medellin cali lima quito guayaquil caracas santiago
valparaiso concepcion montevideo asuncion rosario mendoza guadalajara monterrey puebla europa america francia portugal alemania italia
londres paris roma berlin "buenos aires" "la habana" paz" "santa cruz"
"""
    ),
    also_family_names=words(
        "correo casa iglesia parroquia hospital club real capital herrera banco voz"
    ),
    verbal=re.compile(
        r"(?!ramos$|torre$|torres$).*(?:[aei]re|mente|aron|ieron|iendo|andose|iendose|amos|imos|emos)$"
    ),
    compound=re.compile(r"^(?:ex|anti|pos|pro)-"),
    acts=re.compile(
        r" (?:y su|cambia|destituye|despide|cesa|cesó|prescinde|prescindió|nombra|nombró|ficha|fichó|anuncia|confirma|pierde|perdió|busca|seguirá|tiene|tendrá|dimite|renuncia|releva|relevó|echa|comunica|comunicó|informa|informó|agradece|dirá|no|ya|va a|sale|salió|tras|dijo|dice|ha|han|había|será|anunció|despidió|destituyó|confirmó|aseguró|asegura|dejó|deja|dejará|llegó|entró|renunció|dimitió|abandona|abandonó|estuvo|fue|era|es|presentó|se|asumió|explicó|quien|que)\b"
    ),
    after=(
        (
            re.compile(
                r"(?: (?:dijo|escribió|tuiteó|decidió (?:dejar|renunciar|dimitir|marcharse|irse)|renunció|dimitió|dimite|ha dimitido|ha renunciado|se jubil\w+|añadió|recordó|explicó|nació|estudió|asumió|presentó su|deja el cargo)\b|, de \d\d años|, \d\d años|, quien\b| \(\d\d\)| \(\d\d años\))"
            ),
            PERSON,
            2,
        ),
        (
            re.compile(
                r"(?: (?:s\.a\.|s\.l\.|sa\b|sl\b|s\. a\.)|, (?:una empresa|la empresa|empresa|compañía|la compañía|una compañía|startup|club|entidad)\b)"
            ),
            ORGANIZATION,
            2,
        ),
    ),
    before=(
        (
            re.compile(
                r"(?:\b(?:me voy de|me marcho de|me fui de|me despido de|trabaj(?:o|é|aba|ado|ar) (?:en|para)|años (?:en|con)|último día (?:en|de)|última semana en|etapa en|entr[ée] en|entró en|adiós,?|adiós a|hasta siempre,?|la empresa|la compañía|la firma|la startup|el club|el grupo|la aceitera|el periódico|el diario|la emisora|la revista|la editorial|la fundación|la cadena|la consultora|la agencia|la tecnológica|la farmacéutica|la hotelera|la patronal|el fabricante|la plataforma|la filial|consejo de|consejo de administración de|empleados de|plantilla de|accionistas de|fichará? por|ficha por|fichó por|se incorpora a|me incorporo a|procedente de|equipo de)(?:l)? (?:el |la |los |las )?)$"
            ),
            ORGANIZATION,
            3,
        ),
        (
            re.compile(
                r"\b(?:dejo|dejé|dejar|abandon[oóa]|abandonar|deja|dejó|dejará) (?:el |la |los |las )?$"
            ),
            ORGANIZATION,
            2,
        ),
        (
            re.compile(
                r"\b(?:entrenador|técnico|jugador|delantero|portero|locutora?|presentadora?|periodista|actor|actriz|cantante|guitarrista|bajista|batería|baterista|profe|profesora?|doctora?|padre|capitán|concejala?|edil) $"
            ),
            PERSON,
            1,
        ),
        (
            re.compile(
                r"\b(?:señor|señora|don|doña|colega|compañer[oa]|amig[oa]|hij[oa]|espos[oa]|viud[oa]|herman[oa]|exministr[oa]|expresident[ea]|exdirectora?|exalcalde(?:sa)?|exjef[ea]) (?:de )?$"
            ),
            PERSON,
            3,
        ),
        (
            re.compile(
                r"\b(?:ciudad de|localidad de|municipio de|provincia de|barrio de|pueblo de|playa de|cerca de|desde la ciudad de|sede (?:en|de)|viajar a|viaje a|planta de|oriund[oa] de|natural de|nacid[oa] en|nació en) $"
            ),
            "place",
            2,
        ),
    ),
    of_post_before=re.compile(
        r"(?: de| del| en| de la| de los| de las| en la| en el| para)(?: la| el)? $"
    ),
)
