"""Spanish frames by the picture that tells the leaving: things handed back, last times, new winds.

They stand beside the plain verbs of `first` and `third`. What is common to all: the leaving is
meant, and said only by what goes with it.
"""

from __future__ import annotations

from scraper.detect.frames import Frame, first_person

MACROS = {
    "ATORG": r"(?: (?:[^.;:!?\ue001-\ue003]{0,40}? )?(?:en|de|del|a|al|con|para|por|desde)(?: (?:la|el|los|las))?(?: [\wáéíóúñ-]+){0,3}? (?P<org>[\ue002\ue003]))",
    "KIT": r"(?:portátil|ordenador|computadora|tarjeta|llaves|bata|uniforme|accesos?|permisos|credencial(?:es)?|carné|placa|pase|móvil|celular|casco|delantal|silbato|brazalete|chaleco|taquilla|coche de empresa|gafete|fichas?|identificación|acreditación|contraseñas?)",
    "DESK": r"(?:mesa|despacho|escritorio|taquilla|oficina)",
    "AIRS": r"(?:otros? (?:horizontes?|rumbos?|aires?|proyectos?|retos?|caminos?|lares|mares|destinos?)|nuev[oa]s? (?:horizontes?|rumbos?|aires?|proyectos?|retos?|caminos?|aventuras?|etapas?|desafíos?|destinos?|metas?)|otras? (?:aventuras?|etapas?|tierras|cosas|metas)|un nuevo (?:proyecto|reto|rumbo|camino|desafío|destino|capítulo)|una nueva (?:aventura|etapa|vida|casa))",
    "LASTING": r"(?:\ue004|día|jornada|semana|mes|turno|columna|programa|número|edición|clase|servicio|artículo|carta|reunión|partido|concierto|misa|sermón|función|guardia|consulta|boletín|editorial|sesión|noche|tarde|mañana|curso|temporada|emisión|crónica|pleno|informativo|vuelo|viaje|show|entrega|reparto|ensayo|homilía|lunes|martes|miércoles|jueves|viernes|sábado|domingo|entrenamiento|juicio|operación|intervención|acto|conferencia|visita|hornada|ruta|trayecto|campaña|vendimia|feria|verano|invierno|trimestre|directo|desfile|colección|comparecencia|patrulla|inventario|acta|baile|corrida|rueda de prensa|telediario|matinal|procesión|asamblea|junta|gira|despacho|fichaje|cierre|quincena)",
    "OUT": r"(?:despedid|cesad|afectad|prejubilad|damnificad|incluid|recortad|desvinculad)[oa]s?",
    "TOOL": r"(?:pluma|bolígrafo|tiza|soplete|micrófono|casco|delantal|gorro|bata|fonendo|bisturí|toga|gorra|galones|silbato|botas|guantes|raqueta|patines|zapatillas|pinceles|tijeras|cepillo|paleta|volante|motor|cuadernos?|cartera|expedientes|cámara|arco|violín|batuta|partituras?|puntas|mesa de mezclas|teclado|ratón|banda|corbata|traje|sotana|estola|redes|arado|tractor|camión|autobús|taxi|libretas?|lápiz|lápices|martillo|yunque|fogones|cuchillos|máquina|herramientas|uniforme|arma|placa|caja|camiseta|dorsal|sillón|despacho|luz|ordenador|maleta|agujas?|peine|coche|moto|bicicleta|furgón|sala|escenario|escenarios|tablas|banquillo|mostrador|barra|cocina|aula)",
}


FRAMES = (
    first_person(
        "devuelvo_las_cosas",
        r"\b(?:entreg(?:o|ué|aré)|devuelv(?:o)|devolv(?:í|eré)|he (?:entregado|devuelto|dejado)|dej(?:o|é|aré)|toca (?:entregar|devolver)|renuncio a|suelto) (?:ya |hoy |ayer |mañana )?(?:el|la|las|los|mi|mis) (?:\w+ )?KIT\b(?:ATORG)?|\b(?:llaves|portátil|tarjeta|uniforme|bata) (?:entregad|devuelt)[oa]s?\b(?:ATORG)?",
        2.0,
    ),
    first_person(
        "vacio_la_mesa",
        r"\b(?:vací(?:o|é)|vacié|he (?:vaciado|recogido|despejado|limpiado|hecho|empaquetado)|recog(?:í|eré)|recojo|despej(?:o|é)|limpi(?:o|é)|empaquet(?:o|é)|hago|hice|toca (?:vaciar|recoger|hacer)|me (?:llevo|llevé)) (?:ya |hoy |ayer )?(?:el|la|las|los|mi|mis) DESK\b(?:ATORG)?",
        1.8,
    ),
    first_person(
        "mi_ultimo",
        r"\b(?:mi|mis) (?:verdader[oa] )?últim[oa]s? (?:[a-záéíóúñ]+ )?(?:LASTING)(?:s|es)?(?!\w)(?: de (?:trabajo|servicio|curro))?(?: (?:tras|en|como|con|al|de|del|para|ante|desde|dentro|por)\b)(?:ATORG)?",
        1.9,
    ),
    first_person(
        "uno_de_los_despedidos",
        r"\b(?:soy|fui|he sido|era|estoy|estaba|figuro|me (?:encuentro|hallo|cuento)|formo parte|entro) (?:también |hoy |yo )?(?:un[oa] )?(?:de|entre|en)(?: (?:la|las|los|esos|esas))? [^.;:!?]{0,60}?(?:OUT|ha (?:despedido|echado|desvinculado|recortado)|despidió|echó|recort\w+|despidos?|ere\b|a la calle)(?:(?: por)?(?: (?:la|el))? ?ORG|ATORG)?",
        2.4,
        "layoff",
    ),
    first_person(
        "me_comunico_el_despido",
        r"(?:ORG|\bla (?:empresa|dirección|compañía)|\bmi (?:jefe|jefa|empresa)|\brecursos humanos) (?:ya )?(?:me|nos) (?:ha |han |acaba de )?(?:comunic(?:ó|a|ado|ar)|notific(?:ó|a|ado|ar)|entreg(?:ó|a|ado|ar)|dio|dado|anunci(?:ó|a|ado)|enseñ(?:ó|a|ado)|mostr(?:ó|ado)|señal(?:ó|ado)|pus(?:o|ieron)|puesto|despidi(?:ó|eron)|despedido|ech(?:ó|ado|a)|rescind(?:ió|ido)|no (?:renovó|ha renovado|renueva)) ?(?:hoy |ayer |el |la |mi |que |en )?(?:[a-záéíóú]+ ){0,3}?(?:despido|puerta|calle|salida|carta|fin|cese|patitas|contrato|prescind\w+|mi puesto|\b(?=[.,]|tras|después|por))",
        2.4,
        "dismissal",
        negative=True,
    ),
    first_person(
        "no_me_renuevan",
        r"\b(?:mi contrato|mi interinidad|mi beca|mi sustitución|mi mandato|mi cesión)(?:ATORG)? (?:termina|acaba|vence|expira|finaliza|concluye|terminó|acabó|venció|no (?:se|será|ha sido) renov\w+|ha (?:terminado|acabado|vencido|expirado|llegado a su fin)|llega a su fin|se acaba)|\bno me (?:lo )?(?:renuevan|renovaron|han renovado|renovarán|renueva|prorrogan)\b(?: (?:el|en))?(?: contrato)?(?:ATORG)?",
        2.3,
        "end_of_term",
        negative=True,
    ),
    first_person(
        "cierro_y_cambio",
        r"\b(?:cierro|cerré|cerramos|cerrar|termino|acabo|toca|empiezo|empieza|comienza|comienzo|emprendo|inicio|afronto|me (?:espera|lanzo|embarco|voy a por|marcho a|esperan)|es (?:hora|momento) de|ha llegado (?:la hora|el momento)(?: de)?|llegó (?:la hora|el momento)(?: de)?|pongo rumbo a|rumbo a|en busca de|a por|hacia|vuelo (?:a|hacia)) (?:ya |hoy |ahora )?(?:cerrar (?:esta |una |mi )?(?:etapa|ciclo|capítulo|página)|(?:esta |una |mi )?(?:etapa|ciclo|capítulo|página)\b|cambiar de (?:aires|rumbo|tercio|empresa|vida|trabajo)|volar|hacer las maletas|pasar página|probar (?:otra cosa|suerte)|soltar amarras|partir|despedirse|despedirme|decir adiós|(?:cambiar|emprender|buscar|afrontar|explorar|vivir) AIRS|AIRS)(?:ATORG)?",
        1.7,
    ),
    first_person(
        "hasta_siempre",
        r"^¡?(?:hasta (?:siempre|pronto|luego|otra)|adiós|chao|ciao|bye(?:[ -]bye)?|gracias por todo|gracias(?: y hasta siempre)?|me despido),? (?:a |de )?(?:la |el |los |las )?ORG(?= ?[!,.…]| y gracias)",
        1.9,
    ),
    first_person(
        "ya_no_alli",
        r"\b(?:ya no|no) (?:me (?:veréis|verán|encontraréis|encontrarán|busquéis|leeréis|oiréis|escucharéis|veis)|estaré|trabajo|trabajaré|atenderé|escribiré|daré clase|dirigiré|coordinaré|presidiré|entrenaré|llevaré|gestionaré|tocaré|jugaré|cantaré|firmaré|ejerceré|respondo|atiendo)(?: más)?\b(?:ATORG)|\b(?:seguirá|continuará|sigue|seguirán|continúa|tendrá que seguir) (?:ya |desde ahora |a partir de ahora )?sin mí\b",
        1.9,
        negative=True,
    ),
    first_person(
        "me_voy_de_alli",
        r"\b(?:me (?:marcho|voy|largo|piro|despido|desvinculo|desligo|aparto|retiro|jubilo|bajo|borro)|salgo|parto|abandono|dejo|suelto)(?: (?:ya|hoy|mañana|oficialmente|definitivamente|este [a-z]+|el \d+(?: de [a-z]+)?|a fin(?:al)?(?:es)? de [a-z]+|en [a-z]+),?){1,2}(?: (?:de|del))?(?: (?:la|el|los|las))? ORG",
        2.3,
    ),
    Frame(
        "nos_deja",
        r"WHOAPP ADV(?:nos (?:deja|dejan|dejará|abandona|abandonará)|(?:ha decidido|va a|acaba de) (?:dejarnos|abandonarnos))(?= (?:para|tras|después|por|el \d|a (?:final|partir|primeros|mediados)|este|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|rumbo|con destino|y se (?:va|marcha))\b)",
        2.1,
    ),
    Frame(
        "cambia_por",
        r"WHOAPP ADVAUXADV(?:cambia|cambió|cambiará|ha cambiado|trueca|deja|dejó|dejará|abandona|abandonó|abandonará|suelta|aparca) (?:de )?(?:THING) (?:por|para|a cambio de|y (?:se (?:va|marcha|pasa)|ficha|recala|aterriza)) (?:[\wáéíóúñ'-]+ ){0,6}?(?:DEST|\w+)",
        2.1,
        sort="switch",
    ),
    Frame(
        "titular_baja",
        r"(?:^|[.:;!] )(?:baja|adiós|sale|fuera|se va|se acabó|hasta siempre|gracias|fin de (?:etapa|ciclo|trayecto|la etapa|la aventura))(?: (?:de|a|para|en(?: (?:la|el))? (?P<org2>[\ue002\ue003]):))? (?:la |el )?(?:ROLE,? )?WHO(?:ATORG)?|WHOAPP,? (?:baja|fuera|de salida|destituid[oa]|cesad[oa]|despedid[oa]|traspasad[oa]|fulminad[oa]|relevad[oa]|dice adiós|pone fin|prejubilad[oa])(?: (?:en|de|del|a|al|por)(?: (?:la|el|los|las))? (?P<org3>[\ue002\ue003])| a su etapa|(?=[.,]|$))(?:ATORG)?",
        2.0,
    ),
    Frame(
        "traspasado",
        r"WHOAPP,? (?:ha sido |es |será |fue )?(?:traspasad|vendid|cedid|transferid)[oa] (?:por (?:el |la )?(?P<org>[\ue002\ue003]) )?al? DEST|ORG ADV(?:vende|traspasa|vendió|traspasó|ha (?:vendido|traspasado))(?: a)? (?:la |el )?WHO al? DEST",
        2.0,
        sort="switch",
    ),
    Frame(
        "no_viste_mas",
        r"WHOAPP ADV(?:SAYS(?: [^.;:]{0,40}?)? que )?(?:ya no|no) (?:firmará|firma|rubricará|publicará|vestirá|lucirá|defenderá|jugará|dirigirá|entrenará|impartirá|presentará|presidirá|dará|cantará|tocará|escribirá|ejercerá|ocupará|volverá|formará|trabajará|representará|conducirá|llevará|atenderá|celebrará|oficiará|comentará|estará|seguirá|continuará|será|figura|trabaja|dirige|ejerce|ocupa|presenta|entrena|viste|juega|pertenece|colabora|imparte)(?: más)?\b(?: (?!(?:hasta|en el partido|ante)\b)[^.;:!?\ue001]{0,50}?)?(?:ATORG)",
        2.1,
        None,
        is_negative=True,
    ),
    Frame(
        "por_ultima_vez",
        r"WHOAPP ADVAUX[^.;:!?\ue001]{1,70}? (?:por (?:última|postrera) vez|una última vez)\b(?:ATORG)?",
        1.7,
    ),
    Frame(
        "hace_su_ultimo",
        r"(?:WHOAPP|WHO[^.;:!?\ue001]{0,60}?) (?:ADV)(?:AUX)(?:hi[zc]|hac|har|hech|impart|ofici|celebr|dirig|cubr|cubi|present|firm|condu|jueg|jug|dio|dar|dad|da|viv|cumpl|tuv|tendr|ofrec|toc|publi|public|escrib|escrit|pit|arbitr|pilot|complet|realiz|efectu|serv|sirv|cant|termin|cerr|presid|disput|pronunci|emit|despach|abri)[a-záéíóúñ]* (?:el (?:pasado )?[a-záéíóú]+ |ayer |hoy |mañana |en [a-z]+ |este [a-z]+ |esta [a-z]+ |anoche )?(?:su|sus) últim[oa]s? (?:LASTING)(?:s|es)?(?!\w)(?:ATORG)?",
        2.0,
    ),
    Frame(
        "plaza_vacante",
        r"(?:vacante|libre|huérfan[oa]|disponible|a concurso|desiert[oa])s?[^.;:!?\ue001]{0,30}? (?:tras|por|con|debido a|a raíz de|que (?:deja|dejó|dejará))(?: (?:la|el))? ?(?:(?:salida|marcha|renuncia|jubilación|dimisión|baja|adiós|cese|traslado|partida|despedida) (?:de|del) )?(?:la |el )?(?:ROLE,? )?WHO(?:ATORG)?|(?:busca|buscan|buscará|seleccionará|cubrirá|necesita|encontrar) (?:[a-záéíóú ]{0,25} )?(?:sustitut[oa]|relevo|sucesor[a]?|reemplazo|recambio) (?:de|del|para|a|tras (?:la|el) [a-záéíóú]+ de) (?:la |el )?(?:ROLE,? )?WHO",
        2.0,
    ),
    Frame(
        "cambio_de_aires",
        r"WHOAPP ADVAUXADV(?:cambi(?:a|ó|ará|ado) de (?:aires|rumbo|tercio|vida|equipo|casa|empresa|bando|banquillo)|pas(?:a|ó|ará|ado) página|cierr(?:a|an) (?:una |su )?etapa|cerr(?:ó|ará|ado) (?:una |su )?etapa|hac(?:e|en) las maletas|suelt(?:a|an) amarras|abandon(?:a|an|ó|ará|ado) (?:el (?:barco|banquillo|nido|micrófono)|la nave)|emprend(?:e|en|ió|erá) (?:el vuelo|AIRS)|vuel(?:a|an|ve) (?:a|hacia|rumbo)|pon(?:e|en|drá) (?:rumbo|tierra de por medio|punto final|fin|el broche)|puso (?:rumbo|punto final|fin)|pa(?:rte|rten|rtió|rtirá) (?:hacia|rumbo|a)|separ(?:a|an|ó|aron|arán)n? (?:sus )?caminos|tom(?:a|an|ará|arán) (?:otro rumbo|caminos)|se (?:retira|despide|marcha|larga|borra|aparta|baja) (?:a|de|del|hacia)|entreg(?:a|an|ó|ará|ado) (?:las llaves|la placa|el brazalete|la batuta|el uniforme|la vara|el bastón)|cuelg(?:a|an) (?:el|la|los|las)|colg(?:ó|ará|ado) (?:el|la|los|las))\b(?:ATORG)?",
        1.8,
        None,
    ),
    Frame(
        "se_separan",
        r"(?:ORG y (?:el |la |su )?(?:ROLE(?: [a-záéíóúñ]+){0,3},? )?WHO,?|WHOAPP y (?:el |la )?(?P<org2>[\ue002\ue003])) (?:ADV)(?:separ(?:an|aron|arán) (?:sus )?(?:caminos|destinos)|se (?:separan|dicen adiós|despiden|desvinculan)|toman caminos|(?:han )?(?:romp|rescind|finaliz|termin|conclu|pon|pus|disuelv|cierr|cerr)[a-záéíóú]+ )",
        2.3,
        "other",
    ),
    Frame(
        "jubilacion_llega",
        r"WHOAPP ADVAUX(?:se )?(?:acog(?:e|en|ió|erá|ido)(?:se)? a (?:la|una|su) (?:pre)?jubilación|(?:alcanza|alcanzó|alcanzará|llega a|llegó a|inicia|iniciará|disfrutará de|disfruta ya de|emprende|comienza|solicita|pide|ha pedido) (?:la|su) (?:merecida )?(?:pre)?jubilación|pasa(?:rá)? (?:a la |al )(?:jubilación|retiro|reserva)|se acoge al retiro)\b[^.;:!?\ue001-\ue003]{0,40}(?:ATORG)?|(?:le llega|le ha llegado|llega la hora de) (?:la|su) (?:merecida )?jubilación (?:a )?WHO",
        2.2,
        "retirement",
    ),
    Frame(
        "pone_cargo",
        r"WHOAPP ADVAUXADV(?:pon(?:e|en|drá|er)|puso|pusieron|puesto) (?:su|el) (?:cargo|puesto|mandato|plaza|acta|escaño)(?: (?:de|como)(?: la| el)? ROLE)?(?:ATORG)?[^.;:!?\ue001]{0,20}? a disposición",
        2.3,
        "resignation",
    ),
    Frame(
        "lo_releva_quien_da",
        r"WHOAPP ADVAUXADV(?:da|dan|dio|dará|dado|cede|cedió|cederá|cedido|pasa|pasó|pasará|deja|dejó|dejará|entrega|entregó|entregará) (?:el (?:relevo|testigo|puesto|mando|sitio|timón|bastón|cetro|sillón)|paso|la (?:batuta|vara|posta)|las (?:riendas|llaves)|su (?:sitio|puesto|lugar|sillón|silla)) a\b(?: (?:la |el )?[\ue001\ue003])?(?:ATORG)?",
        2.2,
        "stepping_down",
    ),
    Frame(
        "deja_la_herramienta",
        r"WHOAPP ADVAUXADV(?:(?:apaga|apagó|apagará|apagado|guarda|guardó|guardará|guardado|suelta|soltó|soltará|aparca|aparcó|aparcará|aparcado|deja|dejó|dejará|dejado|cierra|cerró|entrega|recoge|recogió|arrincona|jubila|cuelga|colgó|colgado|colgará) (?:ya |definitivamente |por fin )?|se (?:baja|bajó|bajará|apea|apeó|retira|retiró|retirará|despide|despidió) de(?:l)? )(?:el |la |las |los |su |sus )?(?:[a-záéíóúñ]+ )?TOOL\b(?=[^.;:!?]{0,60}?(?:tras |después|definitiv|para siempre|final(?:es)? de|\baños\b|última|jubil|carrera|a fin de|esta noche|del todo|en el [\ue002\ue003]|en la [\ue002\ue003]|y (?:deja|se va|se retira)|(?:del? coche|del? autobús|del? camión|del? taxi|de los escenarios|del escenario)))(?! los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos))(?:ATORG)?",
        1.9,
    ),
    first_person(
        "dejo_la_herramienta",
        r"\b(?:(?:apago|apagué|guardo|guardé|guardaré|suelto|aparco|aparqué|dejo|dejé|cierro|entrego|recojo|cuelgo|colgué|colgaré) (?:ya |hoy |definitivamente |por fin )?|me (?:bajo|bajé|bajaré|apeo|retiro|despido) de(?:l)? )(?:el |la |las |los |mi |mis )?(?:[a-záéíóúñ]+ )?TOOL\b(?=[^.;:!?]{0,60}?(?:tras |después|definitiv|para siempre|final(?:es)? de|\baños\b|última|jubil|carrera|a fin de|esta noche|del todo|en el [\ue002\ue003]|en la [\ue002\ue003]|y (?:deja|se va|se retira)|(?:del? coche|del? autobús|del? camión|del? taxi|de los escenarios|del escenario)))(?! los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos))(?:ATORG)?",
        1.9,
    ),
    first_person(
        "mi_puesto_amortizado",
        r"\b(?:(?:han|ha) (?:amortizado|eliminado|suprimido|cerrado|recortado|externalizado)|amortizan|eliminaron|suprimieron|amortizaron) (?:mi (?:puesto|plaza)|todo mi (?:equipo|departamento)|toda mi (?:sección|área))(?:ATORG)?|\bmi (?:puesto|plaza|cargo|empleo|departamento)(?:ATORG)? (?:ha sido|fue|queda|quedó|desaparece|desapareció|deja de existir|se ha|se|ya no existe|está entre)",
        2.3,
        "layoff",
        negative=True,
    ),
    first_person(
        "no_supere_la_prueba",
        r"\bno (?:he (?:superado|pasado)|superé|pasé) (?:el|mi) per[ií]odo de prueba(?:ATORG)?|\bme (?:invitaron|han invitado|invitan|empujaron|han empujado|animaron|obligaron|han obligado|sugirieron|propusieron|enseñaron|han enseñado|pidieron|han pedido) (?:a |que )?(?:marcharme|irme|dejar|dimitir|salir|me (?:vaya|fuera|marchara)|la puerta|la salida)(?:ATORG)?",
        2.3,
        negative=True,
    ),
    first_person(
        "prescinde_de_mi_equipo",
        r"ORG (?:ya )?(?:acaba de |ha |decidió |ha decidido |va a )?(?:prescindi(?:r|do|ó)|prescinde|despedi(?:r|do)|despide|despidió|disolver|disuelto|disuelve|cerrar|cerrado|cierra|recortar|recortado|recorta|no (?:me )?(?:lo )?(?:ha |han )?(?:prorrog|renov|renuev|prorrogu)\w+) ?(?:de |a )?(?:(?:todo |toda )?(?:mi|nuestr[oa]) (?:equipo|departamento|sección|área|delegación|redacción)|me lo|(?=[.,;]))|\bno me lo (?:ha |han )?(?:prorrog|renov|renuev)\w+",
        2.2,
        "layoff",
        negative=True,
    ),
    Frame(
        "no_va_a_las_elecciones",
        r"WHOAPP ADV(?:SAYS(?: [^.;:]{0,40}?)? que )?(?:no|ya no) (?:repetirá|irá|concurrirá|se presentará|encabezará|aspirará|optará|será candidat[oa]|repite|concurre|quiere (?:seguir|repetir|continuar)|desea (?:seguir|repetir|continuar)|aceptará)(?: [^.;:!?\ue001]{0,40}?)?(?:ATORG)?",
        2.0,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "no_cuenta_con",
        r"ORG (?:ya )?no (?:cuenta|contará|contó|seguirá contando) (?:más )?con (?:el |la |su )?(?:ROLE,? )?WHO(?= (?:para|de cara)|[.,]|$)",
        2.0,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "pactan_la_salida",
        r"(?:ORG (?:y|e) (?:el |la |su )?(?:ROLE,? )?WHOAPP,?|WHOAPP (?:y|e) (?:el |la )?(?P<org2>[\ue002\ue003]),?) (?:ADV)(?:han )?(?:pact|acuerd|acord|negoci|firm|cierr|cerr|sell|alcanz|llegan|llegaron)[a-záéíóú]* [^.;:!?]{0,40}?(?:salida|rescisión|desvinculación|marcha|finiquito|adiós|fin|ruptura|acuerdo)",
        2.3,
        "other",
    ),
    Frame(
        "firma_y_deja_hueco",
        r"WHOAPP ADVAUXADV(?:firma|firmó|ha firmado|ficha|fichó|ha fichado|se compromete|se va|se marcha|se pasa|pone rumbo|jugará|se incorpora|emigra) (?:por|con|a|al|en|para|de)(?:l| el| la)? ?DEST[^.;:!?\ue001]{0,20}? (?:y|,) (?:deja|abandona|priva|dejando|dice adiós)[^.;:!?\ue001]{0,60}?ORG",
        2.2,
        sort="switch",
    ),
    Frame(
        "le_ensenan_la_puerta",
        r"(?:^|[.,;:] )a (?:la |el )?WHO (?:le |les |lo |la )(?:ha |han )?(?:enseñ|mostr|señal|indic|dado|dan|dio|dieron|invit|comunic|rescind|cort|echar|echado|puesto|pusieron|quit|retir|notific)[a-záéíóú]* [^.;:!?\ue001]{0,40}?(?:puerta|salida|calle|pasaporte|despido|cese|marcharse|irse|contrato|patitas|boleto|finiquito|cargo|mando)(?:ATORG)?|WHOAPP,? (?:ADV)(?:(?:ha sido|fue|es|será|queda|quedó) )?(?:apartad[oa]|invitad[oa] a (?:salir|irse|marcharse|dejar)|arrinconad[oa]|relegad[oa]|descabalgad[oa]|defenestrad[oa]|fulminad[oa]|despojad[oa]|descartad[oa])(?: (?:de|del)(?: (?:la|el))? (?:cúpula|dirección|cargo|puesto|equipo|banquillo|presidencia|redacción|mando|consejo|lista|plantilla))(?:ATORG)?",
        2.2,
        "dismissal",
    ),
    Frame(
        "se_va_una_institucion",
        r"(?:se (?:va|marcha|jubila|despide|retira|nos va)|adiós a|dice adiós|despedimos a)(?: también)? (?:toda )?(?:una?|otr[oa]|el|la) (?:institución|figura|histórico|histórica|pilar|voz|cara|rostro|alma|leyenda|mito|referente|símbolo|veteran[oa]|clásic[oa]|pieza|memoria|motor)[^.;:!?\ue001]{0,40}?[:,] (?:(?:el |la )?ROLE,? )?WHO(?:[^.;:!?\ue001]{0,70}?(?:ATORG))?",
        2.0,
    ),
    Frame(
        "despacho_vacio",
        r"WHO[^.;!?]{0,90}?(?:su|el) (?:despacho|sillón|silla|mesa|puesto|plaza|banquillo|escaño|aula|cátedra|taquilla|laboratorio)(?:ATORG)? (?:está|lleva|queda|quedó|sigue|permanece|quedará) (?:[a-záéíóú]+ )?(?:vací[oa]|vacante|libre|desiert[oa]|huérfan[oa])",
        1.9,
    ),
    Frame(
        "dice_que_lo_deja",
        r"WHOAPP ADVSAYS(?: [^.;:!?\ue001]{1,40}?)? (?:de )?que (?:ADV)(?:lo (?:deja|dejaba|dejará)|(?:deja|dejaba|abandona|abandonaba|soltaba) (?:el|la|su)|se (?:va|iba|irá|marcha|marchaba|marchará|retira|retiraba|retirará|jubila|jubilaba|jubilará|despide|baja|aparta|apartaba|toma)|no (?:seguía|sigue|continúa|continuaba|continuará|seguirá|va a seguir|repetirá|volverá)|cuelga|colgaba|cierra etapa|da un paso|cesa|cesaba|dimite|dimitía|renuncia|renunciaba|tira la toalla)\b(?:ATORG)?|(?:después|luego) de que (?:el |la )?WHO ADV(?:anunci|comunic|confirm|decid|present|hici|dij|inform|optar|renunci|dimit|se (?:march|fue|retir|jubil))[a-záéíóú]*(?: [^.;:!?\ue001]{0,50})?(?:retir|deja|marcha|va|salida|renuncia|dimisión|jubil|adiós|seguir|continu|\b)",
        2.1,
        is_negative=True,
    ),
    Frame(
        "publica_el_cese",
        r"\b(?:el |la )?(?:cese|renuncia|jubilación|baja|dimisión|pase a retiro|salida|desvinculación|marcha|destitución|relevo), (?:a petición propia|de mutuo acuerdo|por [^.;:,]{1,40}|con efectos?[^.;:,]{1,40}|anunciad[oa] [^.;:,]{1,40}|prevista [^.;:,]{1,30}|efectiv[oa] [^.;:,]{1,30}), (?:de|del|de la) (?:el |la )?(?:ROLE,? )?WHO(?:,? (?:como|de|del) (?:ROLE|POST))?(?:ATORG)?",
        2.1,
    ),
    Frame(
        "nueva_mision_tras_anos",
        r"WHOAPP,? ADVAUXADV(?:que )?(?:emprende|emprenderá|inicia|iniciará|inició|comienza|empieza|asume|asumirá|afronta|abre|abrirá|monta|lanza|funda|parte|vuelve|regresa|regresará|se (?:traslada|trasladará|incorpora|incorporará|dedicará|instala|lanza|une)|ha sido (?:destinad|nombrad|trasladad|enviad)[oa]|es (?:destinad|nombrad|trasladad)[oa]|pasa|marcha|estrena) [^.;:!?\ue001]{0,70}? (?:tras|después de|luego de|al cabo de) [^.;:!?,\ue001]{1,30} (?:años?|temporadas?|meses|mandatos?|décadas?|cursos?) (?:en|al|con|como|de|a|dirigiendo|ligad[oa])[^.;:!?\ue001]{0,40}?ORG",
        2.1,
        sort="switch",
    ),
    Frame(
        "era_desde",
        r"(?:^|[.;] |, )(?P<pro>(?:desde (?:\d{4}|hace)[^.;:!?]{0,25}? |hasta (?:ahora|la fecha|hoy)[^.;:!?]{0,5} )(?:era|ocupaba|ejercía|dirigía|trabajaba|lideraba|ha sido|había sido)) [^.;:!?\ue001]{0,30}?(?:ROLE)(?:ATORG)",
        1.8,
        sort="switch",
    ),
    Frame(
        "opta_por_no_renovar",
        r"WHOAPP ADV(?:ha )?(?:opta(?:do)?|optó|decid(?:e|ió|ido)|elig(?:e|ió)|elegido|prefiere|prefirió|preferido|escog(?:e|ió|ido)) (?:por )?no (?:renovar|seguir|continuar|prorrogar|presentarse|repetir|volver)\b(?: [^.;:!?\ue001]{0,30})?(?:ATORG)?",
        2.1,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "fin_de_la_colaboracion",
        r"(?:fin|final|término|cese|conclusión) (?:de|a) (?:la|su) (?:colaboración|relación|etapa|vinculación)(?: laboral| profesional| contractual)? (?:con|de) (?:el |la |su )?(?:ROLE(?: [a-záéíóúñ]+)?,? )?WHO",
        2.1,
        "other",
    ),
    Frame(
        "pide_relevo",
        r"WHOAPP ADV(?:ha )?(?:pide|pidió|pedido|solicita|solicitó|solicitado|consigue|consiguió|conseguido|obtiene|obtuvo|obtenido|logra|logró|logrado) (?:que (?:la|lo|le) (?:sustituyan|releven|reemplacen)|(?:ser (?:sustituid|relevad|reemplazad)[oa])|(?:la|su|el) (?:carta de libertad|relevo|traslado|desvinculación|rescisión|baja voluntaria|libertad))(?:ATORG)?",
        2.1,
    ),
    Frame(
        "se_ha_ganado",
        r"WHOAPP ADV(?:se ha ganado|se ganó|disfruta(?:rá)? de|estrena) (?:la|su|una) (?:[a-z]+ )?jubilación(?:[^.!?]{0,30}?(?:la |el )ORG (?:le|la|lo))?|(?:brind|celebr|festej|homenaje)[a-záéíóú]* [^.;:!?\ue001]{0,30}?(?:jubilación|despedida|retiro) de (?:la |el )?(?:ROLE,? )?WHO(?:[^.;:!?\ue001]{0,20}?(?:ATORG))?",
        2.0,
        "retirement",
    ),
    Frame(
        "planta_a",
        r"WHOAPP ADVAUXADV(?:plant(?:a|ó|ado|ará)|mand(?:a|ó) a paseo) (?:a )?(?:ORG)(?= (?:para|por|y|tras))|WHOAPP ADVAUXADV(?:pasa|pasó|salta|saltó|pasará) de (?:la |el )?(?P<org2>[\ue002\ue003]) a(?:l)? DEST|WHO, (?:soci[oa]|empleada?o?|pilar|ingenier[oa]|investigador[a]?)(?: (?:de|del|en)) ORG, (?:ficha|se une|se incorpora|se va|se pasa)[^.;:!?]{0,20}? DEST",
        2.1,
        "resignation",
        sort="switch",
    ),
    first_person(
        "no_leereis",
        r"\bno (?:leeréis|leerán|veréis|verán|oiréis|oirán|escucharéis|encontraréis|encontrarán) (?:más )?(?:mi|mis) [^.;:!?]{0,30}?(?:ATORG)|\b(?:cierro|cerré) (?:la )?sesión(?:ATORG)? (?:para siempre|por última|definitiv)|ORG me (?:ha )?(?:despid|despach|ech|fulmin)[a-záéíóú]+",
        2.1,
        negative=True,
    ),
)
