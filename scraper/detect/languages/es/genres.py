"""Spanish genres: texts that use the words of leaving for something else."""

from __future__ import annotations

import re

from scraper.detect.genres import Genres

GENRES = Genres(
    template=re.compile(
        r"\[(?:su|tu|nombre|empresa|fecha|puesto|cargo|apellido)[^\]\n]{0,30}\]|\((?:nombre|empresa|fecha|cargo|puesto)[^)\n]{0,30}\)|\bejemplos? (?:\d|de carta)|\bmodelos? (?:de carta|de renuncia|gratis)|\bplantillas?\b(?= (?:de|para|gratis))|\bcómo (?:redactar|escribir|hacer|presentar|renunciar|dimitir|dejar tu|despedirte|decirle a tu jefe)|\bcartas? de (?:renuncia|dimisión|despedida): |\bformato de (?:carta|renuncia)|\bempresa xyz\b|\bjuan pérez\b|\bfulano\b|\b(?:vas|quieres|piensas|decidiste|estás pensando en) a? ?(?:dejar|renunciar|a dejar|a renunciar)|\bfrases (?:de|para) (?:despedida|despedir)|\bmensajes de despedida|\btu (?:renuncia|carta de renuncia|empleador|jefe)\b|\bsi (?:quieres|vas a) renunciar|\bconsejos para|\bderecho laboral\b|\bestatuto de los trabajadores\b|\bfiniquito\b|\bpreaviso\b[^.]{0,40}\b(?:días|legal|trabajador)"
    ),
    fiction=re.compile(
        r"\b(?:(?:en|al final de)l? (?:el )?(?:primer|segundo|tercer|cuarto|quinto|último|nuevo) (?:tomo|volumen|episodio|libro|acto)|capítulo (?:\d+|[ivxlc]+|uno|dos|tres)|relato corto|fanfic|ficción|sátira|cuento (?:corto|infantil)|microrrelato|\(continuará\)|soneto|estrofa|sinopsis|novela por entregas|murmuró|susurró|contestó él|contestó ella|inocentada|parodia|maulló|día de los inocentes)\b|\(continuará\)|^—[^\n—]{1,80} —(?:dijo|murmuró|contestó|respondió|preguntó)|^[—-] ?\w+[^\n]{0,80}[—-] ?(?:dijo|dije|contestó|respondió)|\b[iv]{2,4}\n"
    ),
    fiction_site=re.compile(
        r"archiveofourown|fanfic|wattpad|cuentos|relatos|poema|poesia|elmundotoday|satira|humor"
    ),
    other_sense=re.compile(
        r"\b(?:borrasca|tormenta|huracán|frente frío|mínimas|temperaturas)\b[^.]{0,80}\b(?:abandona|deja|se va|dimite)|\bretirada de (?:producto|tropas|residuos)|\bexcedencia\b|\baño sabático\b|\bfalleci\w+|\bha muerto\b|\bq\.?e\.?p\.?d\b|\bemigr\w+|\bmi país\b|\bpaís mío\b"
    ),
    listicle=re.compile(
        r"^(?:los |las )?(?:\d+|cinco|seis|siete|ocho|nueve|diez) (?!años|meses|semanas|días|consejeros|directivos|ministros|concejales|jugadores)(?:[a-záéíóú-]+ ){1,4}"
    ),
    user=re.compile(
        r"\b(?:borr|elimin|cerr|cancel|cierr|desactiv|elimin)(?:ar|é|o|ado|ando) (?:mi|la|mis|las|el) (?:cuenta|cuentas|perfil|suscripción|suscripciones|app|aplicación)|\bcerré la cuenta\b|\bmi (?:cuenta|perfil|muro|timeline|suscripción)\b|\bseguidores\b|\bmis (?:fotos|datos|tuits|posts|contactos|mensajes|publicaciones)\b|\bdescarg(?:ar|ué|o|ado) (?:mis|el|los|mi|todo|las)|\bel archivo\b|\balgoritmo\b|\bprivacidad\b|\bred(?:es)? social(?:es)?\b|\balternativas? a\b|\bcomo (?:cliente|usuario|usuaria|abonado|suscriptor)\b|\b(?:subida|subido|sube) (?:de precio|el precio|los precios)|\bdarme de baja (?:de|del|como cliente)|\bportabilidad\b|\bsuscripci\w+|\btarifa\b|\bme (?:paso|cambio|he pasado|pasé) a (?:linux|android|ios|iphone|mastodon|bluesky|telegram|firefox|brave)|\bpublicidad\b|\blos anuncios\b|\binstancia\b|\b(?:mi|la) factura\b|\batención al cliente\b|\b(?:los|unos) (?:trols|trolls)\b|\bmis (?:tuits|vídeos|listas|hilos)\b|\bel feed\b|\besa (?:app|red)\b|\bfirmé la portabilidad\b|\bla fibra\b"
    ),
    staff=re.compile(
        r"\b(?:compañer[oa]s?|mi (?:equipo|jefe|jefa|trabajo|puesto|despacho|mesa|empresa|cargo|sucesor|sucesora|relevo|redacción|labor|gestión|etapa profesional)|nuestr[oa]s? (?:equipo|lectores|oyentes|clientes|alumnos)|mis (?:compañer[oa]s|alumnos|alumnas|jefes|clientes|lectores)|sucesor[a]?|empleados?|contrataron|contrató|entrevista|salario|sueldo|trabaj(?:ar|é|ado|aba|ando|o) (?:en|con|para|como)|carrera profesional|profesional|años (?:en|de trabajo|de servicio|trabajando)|el equipo|oficina|redacción|despacho|responsable de)\b"
    ),
    blog_end=re.compile(
        r"\b(?:este|el|mi) (?:blog|boletín|podcast|sitio|canal|rincón)\b[^.]{0,60}\b(?:fin|acaba|termina|cierra|último|pausa|adiós|cierro)|\búltim[oa] (?:entrada|post)\b|\bcierro (?:el|este) blog"
    ),
    shop_end=re.compile(
        r"\b(?:la|nuestra|mi|el|nuestro) (?:tienda|bar|restaurante|cafetería|negocio|panadería|librería|local|empresa|servicio|aplicación|taberna) (?:va a |ha )?(?:cierra|cerrar|cerrará|cerrado|echa el cierre|baja la persiana)|\bcerramos\b|\becha(?:mos)? el cierre|\bbaja(?:mos)? la persiana|\bliquidación por cierre|\bcierre (?:definitivo|del negocio)|\bapagaremos\b|\bcerrará sus puertas"
    ),
    candidate=re.compile(r"\b(?:mi candidatura|me presenté a|no soy \ue004)\b"),
    internal=re.compile(
        r"\b(?:cambio de (?:equipo|departamento|sección) dentro|dentro de la misma (?:empresa|casa|compañía)|otro (?:equipo|departamento) (?:de la|en la|dentro)|me (?:quedo|sigo) en la (?:empresa|casa|compañía)|seguir[ée] en la (?:empresa|compañía|casa)|no dejo la (?:empresa|escuela|casa|compañía)|no me voy de la (?:empresa|casa)|sigo en la (?:empresa|casa|compañía)|traslado interno|excedencia|año sabático|sabático|plaza es mía|vuelvo en|volveré en (?:septiembre|enero|unos meses)|pasillo abajo|planta de arriba)\b"
    ),
    retrospect=re.compile(
        r"\bhace (?:ya |hoy |exactamente |justo )?(?:\d+|un|dos|tres|cuatro|cinco|seis|siete|ocho|diez) años? (?:que )?(?:dejé|dejaba|renuncié|dimití|me fui|me marché|me despidieron)|\b(?:un|dos|tres|cinco|diez) años? (?:después de|desde) (?:mi (?:salida|renuncia|marcha|despido)|(?:dejar|que dejé))|\blo que (?:he aprendido|aprendí) (?:desde que|al) (?:dejé|dejar)"
    ),
    away=re.compile(
        r"\b(?:de|mi|una|la) (?:baja|licencia) (?:por |de )?(?:maternidad|paternidad|médica|maternal|parental)\b|\bpermiso (?:de|por) (?:maternidad|paternidad|nacimiento|lactancia)\b|\b(?:en|de|una|mi) (?:excedencia|año sabático)\b|\b(?:vuelvo|volveré|regreso|regresaré|me reincorporo|me reincorporaré|nos vemos)(?: (?:al trabajo|a la oficina))? (?:en|el|a partir de|a finales de|a principios de) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\d{1,2}|primavera|otoño|unos meses)\b|\ba mi (?:vuelta|regreso)\b|\bhasta (?:octubre|enero|septiembre|la vuelta),? (?:equipo|compañeros)"
    ),
    student=re.compile(
        r"\b(?:(?:a|de) los profes|mis (?:profes|profesores|maestros)|bachillerato|selectividad|la ebau|la eso|mi graduación|me (?:gradúo|gradué|he graduado)|la uni|mi tesis|último día de (?:clases?|instituto|colegio|cole)|compañeros de (?:clase|curso)|viaje de fin de curso|la carrera|mi título|erasmus|recreo|el instituto me)\b"
    ),
    teacher=re.compile(
        r"\b(?:he (?:enseñado|dado clase)|di clase|doy clase|mis alumn[oa]s|mi clase|claustro|sala de profesores|como (?:profesora?|maestr[oa]|docente)|jubil\w+|pensión|docencia)\b"
    ),
    home=re.compile(
        r"\b(?:piso con|apartamento|me mudo|nos mudamos|mudanza|mudarme|mudarnos|vecin[oa]s?|portero|azulejos?|persiana|la cocina|casero|alquiler|ascensor|balcón|calle mayor|la casa (?:de mis|donde|en)|llaves (?:de casa|del piso)|barrio|rompo con|lo dejamos|mi ex|mi (?:marido|mujer|novi[oa])|divorci\w+)\b"
    ),
    thanks=re.compile(r"\b(?:gracias|agradec\w+|gratitud|agradecid[oa])\b"),
    account=re.compile(
        r"\b(?:borr|elimin|cerr|cancel|desactiv)(?:o|é|ado|ar|aré|amos) (?:(?:mi|nuestra|la) )(?:cuenta|suscripción|perfil)\b|\bme (?:he dado|doy|di) de baja\b|\b(?:mi|nuestra) (?:cuenta|suscripción) (?:queda|quedará|está|será) (?:cerrada|borrada|cancelada|eliminada)|\b(?:export|descarg)(?:é|ado|o) (?:todas? )?(?:mis|nuestros|\d+) (?:datos|fotos|notas|mensajes|contactos)"
    ),
    customer=re.compile(
        r"\b(?:gimnasio|taquilla|cinta de correr|mi banco|cuenta corriente|mi (?:operadora|compañía|aseguradora|sucursal)|tarifa|atención al cliente|clienta? (?:fiel|desde|de)|cuota (?:mensual|de socio)|subida de (?:precio|tarifa)s?|permanencia|socio (?:número|desde)|cambiar de (?:banco|compañía))\b"
    ),
    technology=re.compile(
        r"\b(?:migr(?:ado|amos|ación|ar)|autoaloj\w+|nuevos precios|alternativas? (?:a|libres?)|sistema operativo|software libre|nuestra infraestructura|caídas)\b"
    ),
    death=re.compile(
        r"\b(?:nos (?:ha|han) dejado|nos dejó|falleci\w+|fallece\b|ha muerto|murió|entierro|funeral|sepelio|tanatorio|pésame|condolencias|descans[ae] en paz|se nos (?:fue|ha ido)|último adiós tendrá|d\.? ?e\.? ?p\.|minuto de silencio|deja (?:esposa|viuda|marido|hijos)|in memoriam)\b"
    ),
    withdrawn=re.compile(
        r"\b(?:retir(?:a|ó|ado) su (?:renuncia|dimisión)|da marcha atrás|dio marcha atrás|se retracta|no (?:acepta|aceptó) (?:su|la) (?:renuncia|dimisión)|(?:seguirá|sigue|continúa|continuará) (?:al frente|en el cargo)(?! hasta)|se queda\b(?! (?:sin|huérfan|vacante|libre|fuera))|(?:finalmente|al final) (?:no se va|se queda)|renueva (?:su contrato )?hasta)\b"
    ),
    work=re.compile(
        r"\b(?:(?:primera|nueva|última) novela|la (?:película|novela|serie|obra) (?:comienza|cuenta|narra|sigue|arranca)|(?:temporada|episodio|capítulo) \d+|protagonista|dirigida por|protagonizada|el personaje|guion|la trama|interpretad[ao] por|telenovela|spoilers?|próximo capítulo|reseña:?|crítica:|trescientas páginas|\d+ páginas)\b"
    ),
    satire=re.compile(r"\b(?:sátira|satíric\w+|el mundo today|parodia)\b"),
    history=re.compile(
        r"\b(?:hace (?:\d\d+|cincuenta|cuarenta|treinta|sesenta|cien) años|un día como hoy|(?:en|desde|hasta) 1[5-8]\d\d|de nuestro archivo|hemeroteca|efemérides?|biografía|centenario)\b"
    ),
    believer=re.compile(r"\b(?:bautiz\w+|mi fe|ya no creo|ate[oa]|apostat\w+)\b"),
    clergy=re.compile(
        r"\b(?:mi parroquia|párroco|sacerdote|obispo|diócesis|mis feligreses|organista|compañeros|jubil\w+)\b"
    ),
    joining=re.compile(
        r"\b(?:empiezo|comienzo|me incorporo|me uno|arranco) (?:[a-záéíóúñ]+ ){0,3}?(?:en|como|a)\b|\bmi primer día (?:en|como)|\bnuevo (?:trabajo|puesto|reto) (?:en|como)"
    ),
)
