"""Spanish contexts that turn a frame around: denial, rumour, recollection, other senses."""

from __future__ import annotations

import re

from scraper.detect.language import Contexts
from scraper.detect.words import words

_LEFT = r"(?:sucedió|sustituyó|reemplazó|relevó|dejó|abandonó|renunció|dimitió|se (?:fue|marchó|retiró|jubiló|despidió|desvinculó)|salió|cesó|fue (?:despedid|cesad|destituid)[oa])"
_LEAVE = r"(?:dejar|abandonar|renunciar|dimitir|irse|marcharse|salir|retirarse|jubilarse|despedirse|su (?:salida|marcha|renuncia|dimisión|destitución|cese|jubilación|retirada)|la (?:salida|marcha|renuncia|dimisión|destitución))"

HYPOTHETICAL = re.compile(
    r"\b(?:si|ojalá|quizás?|tal vez|como si|para que|imagina|imagínate|amenaz\w+ con|antes de que|en caso de|podría|podrían|cómo|cuándo|qué pasa|debería|deberían|tendría que|debe|deben|deberá|exige[n]?|exigió|pide[n]?|pidió|piden que|reclama[n]?|insta[n]?|quiere que|pedir|exigir|a quien|donde dicen que)\b[^.;:,]{0,60}$"
)
CONDITION_AFTER = re.compile(
    r"^[^.;:]{0,25}?\b(?:si (?:no|el|la|se|me|le|gana|pierde|hay)|en caso de|siempre que|salvo que|a menos que)\b"
)
OTHER_SENSE = re.compile(
    r"\b(?:fórmula|propuesta|vía|puerta|plan) de salida\b|\bsalida (?:al?|del|de la) (?:conflicto|crisis|laberinto|atolladero|túnel|huelga|paro)\b|\b(?:ya )?no \w+(?: más)? (?:los|por la|por las) (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines|mañanas?|tardes|noches)\b|\bllaves (?:del piso|del coche|de la (?:casa|vivienda)|del apartamento|de su (?:piso|casa))|\b(?:deja(?:n|ron|ndo)?|dejó|dejado) (?:al menos |más de |casi |unos |un saldo de )?(?:\d+|varios|dos|tres|cuatro|decenas de|cientos de) (?:muertos|heridos|fallecidos|víctimas|detenidos|personas)|\bdej(?:ar|a|é|ó|o|en|e) de (?!ser\b|mantener|coordinar|moderar|administrar|enseñar|organizar|participar|desarrollar|contribuir|gestionar|presentar|cantar|tocar|jugar|atender|ocupar|llevar|representar|conducir|impartir|publicar en|pertenecer|formar|trabajar|dirigir|prestar|ejercer|presidir|escribir|colaborar|entrenar|liderar|estar al frente)|\bdej\w+ (?:un|tu|su|vuestro) comentario|\bbenefici[oa]s? de la renuncia|\brenuncia(?:r|n|ó|do)? a (?:la herencia|su herencia|la nacionalidad|su nacionalidad|sus derechos|la prescripción|cobrar|su sueldo|nada|todo|la violencia|los privilegios|la inmunidad|su escaño para)|\bdespid(?:e|en|ió|ieron) (?:el|al|la|a la) (?:año|verano|curso|invierno|temporada|otoño|primavera|mes|semana|día|humo|olor|calor|vuelo|tren|avión)|\bse despide un olor|\bautobús\b[^.]{0,40}\bsale de|\b(?:tren|vuelo|barco|bus) [^.]{0,40}\bsale\b|\bsale del horno|\bsalida de (?:emergencia|humo|campo|datos|audio|capitales|divisas|pista)|\bsalida a bolsa|\bpunto de salida|\bbabor|\bsalida del sol\b|\bmarcha (?:atrás|nupcial|fúnebre)"
)
SUBSTITUTION = re.compile(
    r"\b(?:minuto \d+|al descanso|en el descanso|\d+'|saltó al campo|suplente por|amarilla|once (?:inicial|titular)|en el papel de|el reparto|la secuela|película|temporada de la serie|lesionado|lesión)\b"
)
DEATH = re.compile(
    r"\b(?:falleci\w+|murió|muere|muri[oó]|ha muerto|muerte de|fallecimiento|último adiós|esquela|q\.?e\.?p\.?d|in memoriam|descans[ae] en paz|se nos (?:fue|ha ido)|nos dejó|profundo dolor|funeral|tanatorio|sepelio|velatorio|restos mortales|luto|dep)\b"
)
LOAN = re.compile(
    r"\b(?:excedencia|baja (?:por )?(?:maternidad|paternidad|médica|paternal|maternal)|permiso de (?:maternidad|paternidad)|año sabático|sabático)\b"
)
WITHDRAWN = re.compile(
    r"\b(?:retir(?:a|ó) su (?:renuncia|dimisión)|no (?:le |se la |se le )?(?:acept\w+|admit\w+)|rechaz(?:a|ó|aron|an) (?:la|su) (?:renuncia|dimisión)|se arrepiente|se arrepintió|reconsider\w+|da marcha atrás|dio marcha atrás|recul\w+|se (?:queda|quedará|quedó) (?:en|como|al frente)|seguirá en el (?:cargo|club|puesto) (?:hasta el final|pese|tras)|al final no se (?:march|ir)\w+|me quedo(?! hasta))\b"
)

CONTEXTS = Contexts(
    sentence=(
        ("hypothetical", HYPOTHETICAL, "before", -1.6),
        ("conditional", CONDITION_AFTER, "after", -1.5),
        (
            "goes_on_inside",
            re.compile(
                r"^,? (?:que|quien) (?:ahora |ya |a su vez )?(?:pasa(?:rá)? a (?:dirigir|ocupar|encargarse|liderar|desempeñar|asumir|coordinar|ser)|asum(?:e|irá)|se hará cargo)\b(?![^.;]{0,60}\ue002)"
            ),
            "after",
            -4.5,
        ),
        ("other_sense", OTHER_SENSE, "sentence", -3.0),
        ("death", DEATH, "sentence", -2.2),
        (
            "came_to_relieve",
            re.compile(
                r"\b(?:lleg[óa]|llegado|vino|fichó|aterrizó|tomó las riendas)\b[^.;:]{0,40}\bpara $"
            ),
            "before",
            -2.4,
        ),
        ("substitution", SUBSTITUTION, "sentence", -1.6),
        ("leave_of_absence", LOAN, "sentence", -2.5),
        ("withdrawn", WITHDRAWN, "sentence", -2.4),
    ),
    negated_before=re.compile(
        r"\b(?:no|nunca|jamás|tampoco|ni|sin|nieg[ao]n?|negó|desmient[eo]n?|desmintió|descart[aóo]n?|descartado|rechaz[aó]|lejos de|en vez de|en lugar de|evitó|evita|falso que|ningún|ninguna)\b[^.;:,]{0,45}$"
    ),
    negated_inside=re.compile(r"\b(?:no|nunca|jamás|tampoco|ni)\b"),
    not_negated=re.compile(
        r"\b(?:no sólo|no solo|no solamente|no únicamente|no sin|por qué no|no (?:renov|repet|segu|contin|se presentar|optar|volver|será|estará|quiso|detall|explic|trascend|precis|revel|ofrec|dio|hizo|agotar|contaba|fui yo|ha querido|madrug|pude|pudo|podía|quiero irme sin|puedo))|\bno\b[^.;:]{0,30}\bhasta\b"
    ),
    denial=re.compile(
        rf"\b(?:desmient[eo]n?|desmintió|desmentido|nieg[ao]n?|negó|descart[aó]n?|descartó) [^.;]{{0,60}}\b(?:renunci|dimi[ts]|salida|marcha|dejar|abandonar|irse|marcharse|destituc|cese|jubil)|\bno (?:ha|he|han) (?:renunciado|dimitido) (?:ni|y no)|\bno (?:pienso|piensa|voy a|va a|tengo intención de|tiene intención de|tiene previsto|tiene pensado|contempla|renunciaré|dimitiré) ?{_LEAVE}?\b(?= ?(?:dejar|abandonar|renunciar|dimitir|irme|irse|marcharme|marcharse|hacerlo|salir|retirarme|retirarse|\.|,|$))|\bno (?:renunciará|dimitirá|dejará el (?:cargo|puesto|club)|se (?:va|irá|marcha|marchará))\b|\bno me voy\b(?! yo\b| por\b| sin\b| triste| enfad| con\b| contento| porque)|\b(?:rumores?|versiones?|noticias?) (?:son|es|sobre su salida son) (?:falsos?|falsas?|inciert|mentira)|\bsigo (?:aquí|en mi puesto)|\bal final no se (?:march|ir)\w+|\bse arrepiente de su (?:renuncia|dimisión)|\bretir(?:a|ó) su (?:renuncia|dimisión)"
    ),
    rumour=re.compile(
        r"\b(?:estaría|estarían|habría|habrían|dejaría|abandonaría|renunciaría|dimitiría|saldría|se (?:iría|marcharía|despediría|jubilaría|retiraría)|tendría|entregaría|podría (?:dejar|abandonar|renunciar|dimitir|salir|irse|marcharse|ser)|podrían (?:dejar|salir|abandonar)|(?:tendría|habría) (?:cerrado|apalabrado|atado|firmado)|sería (?:destituid|cesad|despedid|relevad|removid)[oa]|rumor(?:es|ea)?|se rumorea|se especula|especulaci\w+|se baraja|suena (?:con fuerza|como)|negocia su (?:salida|marcha)|a punto de (?:dejar|abandonar|renunciar|dimitir|salir|irse|marcharse)|tiene (?:pie y medio|un pie) fuera|prepara su (?:salida|marcha)|se plantea|medita|sopesa|cuerda floja|con las horas contadas|apunta a|nadie apuesta por la continuidad|se da por hecho|tiene los días contados)\b"
    ),
    called_for_before=re.compile(
        r"\b(?:pid(?:e|en|ió|ieron)|exig(?:e|en|ió|ieron)|reclam\w+|insta\w*|solicit\w+ que|quier\w+ que|presion\w+)\b[^.;:]{0,30}$"
    ),
    wished_inside=re.compile(
        r"\b(?:renuncia|dimisión|destitución|cese|salida|dimita|renuncie|deje|abandone|que)\b"
    ),
    relative_past=re.compile(rf"\b(?:que|quien|quienes) (?:ya |recientemente )?{_LEFT}"),
    past=re.compile(
        rf"\b(?:antigu[oa] (?!alumno|empresa|empleo|trabajo|puesto)|anteriormente|previamente|años atrás|hace (?:[a-z0-9áéíóú]+ )?(?:años|décadas)|meses atrás|décadas atrás|por aquel entonces|en aquel entonces|en su día|en su momento|había (?:dejado|abandonado|renunciado|dimitido|salido|sido|cesado)|hubo de (?:dejar|dimitir)|se había (?:ido|marchado|retirado|jubilado|despedido)|el año pasado|(?:el )?año (?:anterior|siguiente)|(?:tras|después de|luego de|desde|antes de|a raíz de) {_LEAVE}|(?:después de que|desde que|cuando|antes de que) (?:[a-z]+ )?{_LEFT}|en los (?:años )?(?:\d\d|ochenta|noventa|setenta)|hasta (?:19|20)\d\d|(?:primavera|verano|otoño|invierno) pasado)\b"
    ),
    pluperfect=re.compile(r"(?:se )?había "),
    said=re.compile(
        r"\b(?:dijo|dice|anunció|anuncia|confirmó|informó|comunicó|reveló|aseguró|declaró|trascendió|supo|conoció|escribió|explicó)\b"
    ),
    recent=re.compile(
        r"\b(?:hoy|ayer|anoche|anteayer|mañana|est[ea] (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|mañana|tarde|noche|año)|el (?:pasado )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|recientemente|acaba de|próxim[oa]|a partir de|con efectos?|inmediat[oa]|que viene|últimas horas|este)\b"
    ),
    simple_past=re.compile(rf"\b{_LEFT}\b"),
    perfect=re.compile(r"\b(?:ha|han|he|va a|van a|será|está|acaba)\b"),
    present_inside=re.compile(
        r"\b(?:ha|han|he|va a|van a|voy a|deja|dejan|dejo|dejará|dejaré|abandona|abandonará|renuncia|renuncio|dimite|dimito|dimitirá|renunciará|se (?:va|marcha|irá|marchará|despide|jubila|retira|jubilará|retirará)|me (?:voy|marcho|iré|despido|jubilo|retiro)|saldrá|sale|cesará|concluirá|finalizará|terminará|será|es)\b[^,]{0,40}$"
    ),
    present_before=re.compile(r"\b(?:va a|van a|tiene previsto|prevé|acaba de)\b[^.;]{0,60}$"),
    spares_recall=re.compile(
        r"\b(?:vacante|libre|ha|han|va|van|deja|dejan|dejará|abandona|abandonará|renuncia|dimite|dimitirá|se va|se marcha|se jubila|se retira|se despide|será|es|cesa)\b"
    ),
    recalls=re.compile(
        r"^(?:\W*)(?:antes que (?:él|ella)|anteriormente|previamente|en el pasado|durante (?:el último|los últimos) años?|el año pasado|años atrás|ya en|hace (?:[a-z0-9áéíóú]+ )?años|no fui el primero|no es el primer)\b"
    ),
    since=re.compile(
        r"\bdesde\b|\bentr[óoé]\b|\bllegó\b|\bincorpor|\bempec|\bcomenz|\beligi|\belegid|\bnombrad"
    ),
    says=re.compile(
        r"^(?:, [^.;:]{1,60},)? (?:ha |había )?(?:también )?(?:anunci[óa]|anunciado|dijo|dice|asegur[óa]|asegurado|confirm[óa]|confirmado|escribió|escrito|reveló|publicó|publicado|añadió|explicó|explicado|declaró|comunicó|comunicado|informó|señaló|afirmó)\b"
    ),
    pronoun=re.compile(r"\b(?:él|ella|quien|quienes|que|su|sus|le|lo|la|los|las)\b|^[a-záéíóúñ]"),
    relative="quien que quienes",
    plural=words("ellos ellas quienes dejan dejarán abandonan abandonarán abandonarán"),
    question=re.compile(r"[?？][\"”»]?$|^¿"),
    other_leave=re.compile(
        r"\b(?:baja (?:por )?(?:maternidad|paternidad|médica)|permiso de (?:maternidad|paternidad)|excedencia|vacaciones|de viaje|a dormir|a la cama|de fiesta|(?<!años )de casa\b|del país|de españa|de méxico|de venezuela|de cuba|de argentina|de la ciudad|a vivir|al extranjero|a comprar|de compras|de tema|por las ramas|del tema|haciendo|quedando|bien|mal|a contar|a explicar|de fumar|fumar|el tabaco|las redes|el alcohol|el azúcar|claro|constancia|a un lado|atrás|por ahí|la piel|(?:aquí|acá) (?:el|un|la|una|mi|los|las|unas|unos)|(?:un|una|el|la) (?:link|enlace|foto|vídeo|video|receta|comentario|mensaje|abrazo|beso|saludo|nota|duda|pregunta|regalo))\b"
    ),
    private_last_day=re.compile(
        r"^(?:de|del|en) (?:quimio\w*|tratamiento|radioterapia|colegio|clases?|curso\b|instituto|vacaciones|verano|campamento|viaje|carrera\b|universidad|selectividad|playa|embarazo|cuarentena|confinamiento|mi vida|soltera|soltero|año|mes|feria|fiestas|rebajas|navidad|agosto|bus|oferta|inscripci\w+|plazo)"
    ),
    platforms=words(
        """
twitter facebook instagram tiktok snapchat reddit linkedin youtube medium substack tumblr flickr gmail whatsapp
spotify netflix windows android ios iphone mac ubuntu chrome firefox evernote dropbox wordpress blogger discord
slack x pinterest telegram movistar vodafone orange jazztel yoigo hbo tuenti fotolog menéame meneame steemit
forocoches mastodon claro personal tigo entel boe
"""
    )
    | {"boletin oficial", "diario oficial", "boletin oficial estado"},
    list_heading=re.compile(
        r"\b(?:bajas|salidas|despedidas|se van|dejan|abandonan|se marchan|jubilaciones|renuncias|dimisiones|ceses|nos dejan)\b"
    ),
)
