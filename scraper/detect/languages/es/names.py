"""How Spanish text writes names: which words join a run of capitals, and which never are names."""

from __future__ import annotations

import re

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.language import Names
from scraper.detect.words import words

_TITLES = words(
    """
sr sra srta d dña dna don doña dona dr dra doctor doctora lic licenciado licenciada ing prof profa mtro mtra arq abog
padre madre sor fray monseñor monsenor mons hermano hermana señor senor señora senora excmo ilmo excma ilma presbítero
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
ferias mercado monasterio convento catedral basilica
"""
)

NAMES = Names(
    titles=_TITLES,
    short_titles=words("sr sra srta d dña dna don doña dona dr dra lic ing prof mtro arq mons"),
    given_particles=words("de la las los del y san"),
    bridges=words("de del la las los y e para en"),
    of_heads=_HEADS,
    heads_come_first=True,
    never=words(
        """
a acerca además ademas adiós adios ahora al algo alguien algún algun alguna algunas algunos allá allí ante antes apenas aquel
aquella aquello aquí aqui así asi aun aún aunque ayer bajo bastante bien bueno buenos buenas cada casi cierto claro como cómo
con conmigo contra cosas cuál cual cuales cualquier cuando cuándo cuanto cuánto cuatro da de decidí dejo dejé deja del desde
después despues detrás dice dijo donde dónde dos durante e él el ella ellas ellos empezaré en encima entonces entre era eran
es esa esas ese eso esos esta está están estas este esto estos estoy estuve etc fin fue fueron fui gracias ha había han hace
hacia han has hasta hay he hemos hola hoy igual incluso jamás jamas junto la las le lejos les lo los luego mañana manana más mas
me mejor menos mi mí mientras mil mis mismo mucha muchas mucho muchos muy nada nadie ni ningún ninguna no nos nosotros
nuestra nuestras nuestro nuestros nueva nuevo nueve nunca o ocho once os otra otras otro otros para parece pero poco pocos por
porque pues que qué querido querida queridos queridas quien quién quienes quiero quisiera quizá quizás renuncia renuncio
saludos se según segun ser será sea seguiré si sí sido siempre siete sin sino sobre solo sólo somos son soy su sus
tal también tambien tampoco tan tanto tantos te tengo tiene tienen toda todas todo todos tras treinta tres tu tú tus un una unas
uno unos usted ustedes va vamos varios veinte veo ver vez voy vosotros vuestra vuestro y ya yo quince seis cinco diez doce cien
abrazo abrazos atentamente cordialmente estimado estimada estimados estimadas compañeros compañeras amigos amigas amigo amiga
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
noviembre diciembre foto fotos redacción leer compartir publicado comentarios comentario etiquetas archivado suscríbete
bajas altas ejemplo asunto carta comunicado oficial nota último última ultimo ultima capítulo parte fuente imagen
presentó renunció dimite dimitió abandona destituyen cesan cesa cese relevo salida adiós despedida se jubila despide
tampoco usted fulano señores señoras socios vecinos respetables presente mediante dimisión dimision renuncias bienvenido bienvenida
director directora presidente presidenta secretario secretaria ministro ministra alcalde alcaldesa
"""
    ),
    never_alone=_TITLES
    | words("papa rey reina príncipe princesa dios estado gobierno internet navidad españa méxico"),
    calendar=words(
        "lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre navidad navidades"
    ),
    generic=words(
        "junta consejo directiva dirección gobierno internet dios mamá papá recursos humanos personas estado covid ere"
    ),
    headline_words=words(
        """
renuncia renunció dimite dimitió deja dejó dejará abandona abandonó salida adiós despide despidió cesa cesan cesado destituye
destituido destituyen anuncia anunció tras nuevo nueva director directora presidente presidenta jubila retira marcha relevo
ficha fichaje último última comunicado oficial exclusiva entrevista vídeo video fotos galería
"""
    ),
    given=words(
        """
agustín agustin alba alejandra alejandro alfredo almudena alonso álvaro amparo anselmo antonia antonio araceli arantxa asunción
asier aurelio aurora azucena baltasar bartolomé begoña belén benito bernarda bernardo blanca borja braulio brais carlota carmela
casandra celestino cipriano ciro clemente concepción consuelo cosme cristóbal damián demetrio diego dolores domingo edelmira
edmundo edurne efraín eleuterio elías elisenda eloy elvira emilia encarna encarnación enriqueta ernestina esperanza estela eulalia
eusebio evaristo ezequiel facundo fausto felisa fermín fidel filomena florencia florencio gaspar gema genoveva germán gonzalo
graciela gregorio guadalupe gustavo hernán heriberto hernando hilario hipólito homero horacio ignacia iker inés inmaculada íñigo
iñigo isidro itziar jacinto javiera jerónimo jesús jimena jonás jordi josefa josefina josé jose joan juana julián justo koldo laia leandro leonor
leticia leocadia libertad lisandro lorena lorenzo lourdes luisa lucio lupe macarena magdalena maite manolo manuela marcelino marcial
marcos marga margarita mariana mariano maribel marisa marisol maría maria martina mateo matías matilde maximiliano mercedes micaela miguel
milagros modesto moisés montserrat nacho narciso natividad nazaret nicanor nicolás nieves noelia norberto nuria núria octavio olegario
olga omar osvaldo oswaldo óscar pablo paca paco paloma paqui pascual patricio paulina pedro pepa pepe pilar porfirio primitivo
purificación quique rafa ramiro ramón raquel raúl reinaldo remedios renata ricardo rigoberto roberto rocío rodolfo rodrigo rogelio román
romina rosa rosalía rosario rosaura rubén rufino rut ruth salvador santiago santos saúl sebastián segismundo sergi sergio severino silverio
socorro sofía sole soledad susana tadeo tamara telmo teodoro teresa tere timoteo toñi tomás toribio trinidad úrsula valentín valeria
vanesa verónica vicente víctor virgilio virginia wilson xavi xavier ximena yago yolanda zacarías zoraida aitor ander arnau aina gorka
eneko iñaki mikel jon unai oihane ainhoa aitana adela adriana agapito aida alberto ángel ángeles aníbal araceli arturo basilio camilo
candela carina catalina celso césar claudio clotilde constanza dámaso darío débora desiderio edgardo eliana elisa emiliano estefanía
eugenia eugenio fabiola fabricio federico feliciano fernando genaro gerardo gilda giselle guillermina héctor hugo humberto inocencio isabel
"""
    ),
    organization_words=words(
        """
universidad banco ministerio museo agencia instituto facultad escuela colegio consejo asociación federación fundación sociedad
cámara ayuntamiento gobierno secretaría consejería alcaldía biblioteca orquesta teatro diario televisión clínica cooperativa comité
comisión sindicato confederación unión centro festival iglesia parroquia obispado diócesis partido tribunal fiscalía servicio
grupo editorial librería revista periódico talleres bodegas seguros hermanos asesores abogados consultores sistemas soluciones
servicios tecnologías laboratorios industrias transportes construcciones inmobiliaria aceites textiles tejidos energía farmacéutica
logística comunicación producciones estudios juegos software s.a s.l sa sl s.a.u gas eléctrica telecom capital pagos depósitos
municipal nacional federal audiencia club deportivo atlético real racing sporting cf ud cd sd autónoma politécnica católica
municipalidad superintendencia fm ondas voz correo heraldo faro noticias gaceta radio canal cadena parroquial papelera astilleros
"""
    ),
    places=words(
        """
españa méxico argentina chile perú colombia venezuela ecuador bolivia uruguay paraguay cuba panamá honduras guatemala nicaragua madrid
barcelona valencia sevilla zaragoza málaga murcia palma bilbao alicante córdoba valladolid vigo gijón granada oviedo salamanca
burgos santander pamplona logroño cádiz huelva jaén almería toledo badajoz cáceres lugo ourense pontevedra galicia asturias cataluña
andalucía extremadura aragón navarra cantabria euskadi canarias baleares bogotá medellín cali lima quito guayaquil caracas santiago
valparaíso concepción montevideo asunción rosario mendoza guadalajara monterrey puebla europa américa francia portugal alemania italia
londres parís roma berlín "buenos aires" "la habana" "la paz" "santa cruz"
"""
    ),
    also_family_names=words(
        "correo casa iglesia parroquia hospital club real capital herrera banco voz"
    ),
    compound=re.compile(r"^(?:ex|anti|pos|pro)-"),
    acts=re.compile(
        r" (?:y su|dijo|dice|ha|han|había|será|anunció|despidió|destituyó|confirmó|aseguró|asegura|dejó|deja|dejará|llegó|entró|renunció|dimitió|abandona|abandonó|estuvo|fue|era|es|presentó|se|asumió|explicó|quien|que)\b"
    ),
    after=(
        (
            re.compile(
                r"(?:,? (?:dijo|escribió|tuiteó|renunció|dimitió|dimite|ha dimitido|ha renunciado|se jubil\w+|añadió|recordó|explicó|nació|estudió|asumió|presentó su|deja el cargo)\b|, de \d\d años|, \d\d años|, quien\b| \(\d\d\)| \(\d\d años\))"
            ),
            PERSON,
            2,
        ),
        (
            re.compile(
                r"(?: (?:ha anunciado|anunció|informó|informa|comunicó|confirmó) (?:que|la|el|a)\b| (?:s\.a\.|s\.l\.|sa\b|sl\b|s\. a\.)|, (?:una empresa|la empresa|empresa|compañía|la compañía|una compañía|startup|club|entidad)\b)"
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
