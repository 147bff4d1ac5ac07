"""Spanish frames in which the leaver speaks: the ending of the verb says I."""

from __future__ import annotations

from scraper.detect.frames import first_person

MACROS = {
    "INORG": r"(?: (?:(?:en|de|del|a|al|con|como|para|por|su|mi|el|la|los|las|un|una|cargo|puesto|posición|rol|función|funciones|trabajo|labor|empleo|plaza|dirección|presidencia|equipo|proyecto|lista|consejo|junta|directiva|empresa|compañía|gran|querid[oa]|mis|tareas|responsabilidades|vuestr[oa]|nuestr[oa]|actual|frente|redacción|filas) ){0,7}(?:ORG|ROLE)(?: (?:en|de|del|de la|para)(?: la| el)? ORGTWO)?)?",
    "ORGTWO": r"(?P<org2>[\ue002\ue003])",
    "MYPOST": r"(?:mi|el|l|la|mis|este|esta|las|los) (?:[a-záéíóúñ]+ )?(?:cargo|puesto|trabajo|empleo|empresa|compañía|equipo|rincón|espacio|columna|página|sección|dirección|presidencia|plaza|curro|laburo|pega|chamba|funciones|tareas|posición|rol|casa|club|banquillo|redacción|programa|secretaría|jefatura|coordinación|docencia|enseñanza|profesión|oficina|despacho|escaño|concejalía|acta|micrófono|periódico|radio|universidad|organización|voluntariado|proyecto|mantenimiento|moderación|consejo|junta|directiva|comité|institución|entidad|cátedra|parroquia|congregación|banda|orquesta|coro|colegio|instituto|hospital|agencia|startup|firma|fundación|asociación|partido|gobierno|ministerio|alcaldía|tesorería)",
    "TOGO": r"(?:dejar|abandonar|irme|marcharme|renunciar|dimitir|retirarme|jubilarme|despedirme|salir|cerrar (?:esta|mi|una)|poner (?:fin|punto)|dar un paso|no (?:seguir|continuar|renovar|presentarme)|decir adiós|colgar|ceder|soltar|emprender (?:un )?(?:nuevo|nueva|otro)|pasar el testigo|dejarlo|terminar (?:mi|esta)|finalizar (?:mi|esta)|desvincularme|bajarme|apartarme|hacerme a un lado|entregar (?:el|mi|las)|partir)",
    "PIECE": r"(?:día|jornada|semana|mes|turno|columna|programa|número|edición|clase|servicio|artículo|carta|reunión|partido|concierto|misa|sermón|función|guardia|consulta|boletín|editorial|commit|release|sesión|noche|tarde|mañana|curso|temporada|emisión|crónica|pleno|informativo|vuelo|viaje|show|entrega|tren|reparto|ensayo|homilía|nómina|fichaje)",
}


FRAMES = (
    first_person(
        "firmo_la_salida",
        r"\b(?:he firmado|firmé|acabo de firmar|firmo|he cobrado|recogí) (?:hoy |ayer )?(?:el|mi|la) (?:finiquito|liquidación|baja voluntaria|rescisión|carta de despido)(?: (?:con|de|en)(?: (?:la|el))? ORG)?|\b(?:me apeo|me bajo|me descuelgo|me apeé|me bajé) (?:de|del) (?:(?:la|el) )?(?:MYPOST|junta|consejo|comité|directiva|barco)(?: (?:de|del|en)(?: (?:la|el))? ORG)?",
        2.2,
    ),
    first_person(
        "me_voy",
        r"\b(?:me (?:voy|marcho|fui|marché|iré|marcharé|he ido|he marchado|salgo|salí|saldré)|me estoy yendo) (?:de|del) (?!vacaciones|viaje|compras|fiesta|casa|aquí a|paseo|españa|puente|cabeza)(?:(?:la|el|los|las|mi) )?(?:ORG|MYPOST)(?: (?:en|de|del) ORGTWO)?",
        2.7,
    ),
    first_person(
        "me_voy_bare",
        r"\b(?:me (?:voy|marcho)|nos vamos|salgo)(?: (?:ya|hoy|mañana|el [a-z]+|contento|contenta|triste|con|tranquil[oa]|feliz|satisfech[oa]|agradecid[oa]|porque|tras|después|a fin))(?! (?:de vacaciones|de viaje|a dormir))",
        1.3,
    ),
    first_person(
        "voy_a_dejar",
        r"\b(?:voy a|vengo a|he decidido|decidí|he tomado la (?:[a-z]+ )?decisión de|tomé la (?:[a-z]+ )?decisión de|decisión de|toca|me toca|ha llegado (?:la hora|el momento) de|llegó (?:la hora|el momento) de|es (?:hora|el momento|momento) de|quiero|debo|tengo que|he optado por|opté por|acabo de|me despido para|he resuelto) (?:también |finalmente |ya )?TOGO\b(?! (?:de (?:fumar|comer|beber|usar|lado|ser (?:tan|un))|facebook|claro|constancia|aquí|atrás|pasar))(?:(?: (?:de|del|a|al|como))?(?: (?:MYPOST|(?:el |la )?(?:ORG|ROLE)))?(?: (?:en|de|del) ORGTWO)?)",
        2.4,
        negative=True,
    ),
    first_person(
        "dejo",
        r"\b(?:dejo|dejé|dejaré|he dejado|abandono|abandoné|abandonaré|he abandonado)(?: (?:ya|hoy|oficialmente|también|definitivamente|por fin|atrás|mañana))? (?:de ser ROLE|(?:el |la |los |las )?ORG|MYPOST|(?:el |la |mi )?ROLE)(?: (?:en|de|del|de la|para)(?: el| la)? ORGTWO)?(?! (?:un|una|el|mi) (?:comentario|enlace|link))",
        2.5,
    ),
    first_person(
        "dejo_de",
        r"\b(?:dejo|dejé|dejaré|he dejado|voy a dejar) de (?:ser|trabajar|pertenecer|formar parte|dirigir|coordinar|colaborar|escribir|prestar|presidir|mantener|ejercer|enseñar|liderar|estar)\b(?: (?:en|a|al|de|con|el|la|para|parte|servicios|mi|tu|un|una)){0,3}(?: (?:ORG|ROLE))?",
        2.3,
    ),
    first_person(
        "renuncio",
        r"\b(?:renuncio|renuncié|renunciaré|he renunciado|dimito|dimití|dimitiré|he dimitido)\b(?! a (?:todo|nada|la (?:idea|violencia|herencia)|mis? (?:derechos?|sueños?)|ser feliz))INORG",
        2.6,
        "resignation",
    ),
    first_person(
        "presento_renuncia",
        r"\b(?:present[oéa]|presentaré|he presentado|presentar|entregu?[oé]|he entregado|entregar|puse|pongo|he puesto|ofrezco|ofrecí|hago (?:pública|efectiva|llegar)|comunico|comunicar(?:le|les|os)?|comuniqué|firmé|firmo|envié|envío|formalizo|elevo|anunci[oé]|anunciar) (?:oficialmente |formalmente |hoy |ayer |por la presente )?(?:mi|la|esta)(?: (?:carta de|irrevocable|formal))? (?:renuncia|dimisión|salida|marcha|baja|retiro|jubilación|carta de renuncia|cargo a disposición|despedida|decisión de TOGO)(?: (?:irrevocable|voluntaria|formal|definitiva|inmediata))?INORG",
        2.8,
    ),
    first_person(
        "mi_renuncia",
        r"\b(?:mi (?:renuncia|dimisión|jubilación|marcha|salida|despedida|partida)|mi (?:carta de )?(?:renuncia|dimisión))\b(?: (?:irrevocable|voluntaria|definitiva))?(?: (?:del|de la|de|como|al|a la)(?: cargo de| puesto de)?(?: (?:ORG|ROLE))?)?",
        1.6,
    ),
    first_person(
        "me_despido",
        r"\b(?:me despido|me despedí|me he despedido|me despediré|despedirme|despidiéndome|quiero despedirme|quisiera despedirme)\b(?! (?:de (?:ti|mi madre|mi padre|mi abuel|la vida|mi perr|mi gat|este año|la play))|,? (?:atentamente|cordialmente|con un (?:cordial )?saludo|hasta (?:el próximo|la próxima)))(?: (?:hoy |ya |también )?(?:de|del|como))?(?: (?:la|el|los|las|mi|mis|vosotros|ustedes|todos|todas|vuestr[oa]|nuestr[oa])){0,2}(?: (?:ORG|MYPOST|ROLE|compañer[oa]s|lectores|oyentes|alumn[oa]s|clientes|amig[oa]s|equipo))?(?: (?:en|de|del) ORGTWO)?",
        1.6,
    ),
    first_person(
        "adios_org",
        r"\b(?:digo|dije|decir|le digo|le dije|diciendo|decirle|decimos) (?:adiós|hasta siempre|hasta luego|chau) (?:a|al)(?: (?:la|el|los|las|mi|mis|est[ea]|gran|mi querid[oa])){0,3} ?(?:ORG|MYPOST|[a-z]+)",
        1.7,
    ),
    first_person(
        "adios_title",
        r"^(?:adiós|hasta siempre|hasta luego|hasta pronto|me voy de|me despido de|dejo|gracias y adiós|chau),? (?:a |al )?(?:el |la )?(?:ORG|ROLE)",
        1.7,
    ),
    first_person(
        "me_jubilo",
        r"\b(?:me jubil[oéa]|me jubilaré|me he jubilado|me prejubil[oé]|me retir[oé]|me retiraré|me he retirado|voy a jubilarme|voy a retirarme|estoy jubilad[oa]|paso a (?:la jubilación|retiro)|cuelgo|colgué|he colgado)\b(?! (?:a (?:mi cuarto|dormir)|el teléfono|la foto|aquí|un|una))INORG",
        2.2,
        "retirement",
    ),
    first_person(
        "ultimo_dia",
        r"\b(?:mi|mis) (?:propi[oa] )?(?:últim[oa]s?|verdadero último) (?:[a-záéíóú]+ )?PIECE(?:s|es|as)?\b(?: (?:de trabajo|laboral(?:es)?|oficial|hábil))?(?! (?:de (?:vacaciones|clase como alumn|colegio|universidad|viaje|quimio)))INORG",
        2.3,
    ),
    first_person(
        "ultimo_dia_hoy",
        r"\b(?:hoy|ayer|este|esta|mañana|el [a-z]+|el \d+ de [a-z]+|aquel)(?: [a-z]+)? (?:es|fue|ha sido|será|era|viv[oí]|he vivido)(?: hoy)? (?:mi|el|la) (?:últim[oa]) (?:[a-z]+ )?(?:PIECE|vez)\b(?: (?:de trabajo|laboral))?INORG",
        1.8,
    ),
    first_person(
        "ultima_vez",
        r"\b(?:por última vez|la última vez que (?:firmo|escribo|abro|subo|doy|presento|hablo|os|les))\b",
        1.5,
    ),
    first_person(
        "mi_etapa",
        r"\b(?:mi|esta|nuestra) (?:[a-z]+ )?(?:etapa|tiempo|andadura|aventura|camino|ciclo|viaje|trayectoria|paso|recorrido|vida|historia|contrato|relación|período|periodo|mandato|labor|trabajo|vinculación|estancia|singladura)(?: (?:laboral|profesional|aquí))?(?: (?:en|con|como|por|al frente de|de|dentro de)(?: (?:el|la|los|las))? (?:ORG|ROLE|[a-záéíóúñ]{1,15}(?: de [a-z]+)?))?,? (?:ha |va a )?(?:llegad?[oaó]? ?(?:a su |al )?fin|llega(?:do)? a su (?:fin|final|término)|llegó a su (?:fin|final|término)|llega(?:do)? al final|termina(?:do)?|terminó|terminará|acaba(?:do)?|acabó|concluy[eóe]|concluido|finaliz[aó]|finalizado|finalizará|toca a su fin|se (?:acaba|acabó|termina|terminó|cierra)|vence|expira)\b",
        2.5,
    ),
    first_person(
        "cierro_etapa",
        r"\b(?:cierro|cerré|cerrar|cerrando|he cerrado|termino|terminé|terminar|finalizo|finalicé|finalizar|concluyo|concluí|concluir|acabo|pongo (?:fin|punto (?:y )?final) a|pongo el punto final a|puse (?:fin|punto final) a|dar por (?:terminad|cerrad)a|despido) (?:(?:hoy|aquí|así|oficialmente) )?(?:un|una|mi|esta|este|el|la)(?: (?:larga?|gran|bonit[oa]|hermos[oa]|important[e]|maravillos[oa]|nuev[oa]|últim[oa]|breve|intens[oa]|precios[oa]))? (?:etapa|ciclo|capítulo|aventura|contrato|mandato|relación|camino|trayectoria|andadura|vida laboral|carrera|página)(?: (?:profesional|laboral|de mi vida|de [a-z0-9]+ años))?(?: (?:en|con|como|de)(?: (?:el|la))? (?:ORG|ROLE))?",
        2.0,
    ),
    first_person(
        "fin_de_etapa",
        r"\b(?:fin|final|cierre) de (?:mi|una|la|esta) (?:[a-z]+ )?(?:etapa|ciclo|andadura|aventura|mandato|contrato|trayectoria)(?: (?:en|con|como)(?: (?:el|la))? (?:ORG|ROLE))?",
        1.4,
    ),
    first_person(
        "me_han_despedido",
        r"\b(?:me (?:han|acaban de)? ?(?:despedido|despidieron|despiden|despedir|echado|echaron|echan|echar|cesado|cesaron|destituyeron|destituido|desvincularon|desvinculado|corrieron|botaron|rajaron|liquidaron|finiquitaron|prescindieron|quitaron del|apartaron|apartado|largaron|rescindieron|rescindido)|(?:han|decidió|decidieron) (?:decidido )?prescindir de (?:mí|mis servicios)|(?:prescinden|prescindían|prescindirán|prescindieron|han prescindido) de (?:mí|mis servicios)|me (?:han )?(?:comunicaron|comunicado) (?:ayer |hoy )?(?:mi despido|que estaba despedid[oa]|que no (?:seguía|continuaba|contaban conmigo)))\b(?: (?:hoy|ayer|de|del|por|en|como)){0,2}(?: (?:el|la|mi))?(?: (?:ORG|MYPOST|ROLE))?",
        2.5,
        "dismissal",
    ),
    first_person(
        "nos_despidieron",
        r"\bnos (?:despidieron|han despedido|echaron|han echado|liquidaron|desvincularon|han desvinculado|corrieron|dijeron que sobrábamos)\b[^.;]{0,40}",
        1.9,
        "layoff",
    ),
    first_person(
        "cargo_a_disposicion",
        r"\b(?:pongo|puse|he puesto|dejo) (?:mi|el) (?:cargo|puesto)(?: (?:de|como)(?: la| el)? ROLE)?(?: (?:de|del|de la|en)(?: (?:el|la))? ORG)? a disposición\b",
        2.3,
        "resignation",
    ),
    first_person(
        "fui_despedido",
        r"\b(?:fui|he sido|soy|era|seré) (?:[a-z]+ )?(?:despedid|cesad|destituid|desvinculad|removid|apartad|relevad)[oa]\b(?: (?:de|del|por|en|como)){0,2}(?: (?:el|la|mi))?(?: (?:ORG|MYPOST|ROLE))?",
        2.4,
        "dismissal",
    ),
    first_person(
        "ere",
        r"\b(?:me (?:ha tocado|tocó|incluyeron|han incluido|incluyó|afecta)|estoy (?:en|incluid[oa] en|entre los afectad)|entro en|entré en|nos tocó)[^.;]{0,30}\b(?:ere|despidos?|recortes?|reestructuración|reajuste|lista|a (?:once|doce|diez|varios))\b|\bme (?:he quedado|quedé) (?:sin trabajo|sin empleo|en la calle|en el paro)\b|\b(?:mi puesto|mi plaza) (?:ha sido|fue|queda|quedó|desaparece|se ha) (?:eliminad|amortizad|suprimid|extinguid)",
        2.4,
        "layoff",
    ),
    first_person(
        "ya_no",
        r"\bya no (?:trabajo|soy|seré|estoy|estaré|formo|formaré|sigo|seguiré|pertenezco|coordino|dirijo|mantengo|escribo|doy clase|represento|presido|colaboro)\b(?: (?:en|de|parte|como|al|el|la|para|con|frente|un|una|vuestr[oa])){0,4}(?: (?:ORG|ROLE))?",
        1.8,
        negative=True,
    ),
    first_person(
        "no_seguire",
        r"\bno (?:seguiré|continuaré|volveré|estaré|sigo|continúo|renovaré|renuevo|podré seguir|puedo seguir|me presentaré|me presento|optaré|repetiré|agotaré|voy a seguir|voy a continuar|voy a renovar|me volveré a presentar|me volverán a ver)\b(?: (?:como|en|al frente|de nuevo|a la presidencia|a la dirección|otra vez|de|del|mi contrato|contrato|a la reelección|a las elecciones|con|el|la|más|trabajando|siendo|dirigiendo)){0,4}(?: (?:ORG|ROLE))?",
        2.0,
        negative=True,
    ),
    first_person(
        "dadme_de_baja",
        r"\b(?:dadme|denme|dame|darme|dénme|me deis|me den|podéis darme|pueden darme) de baja\b(?! (?:de la (?:newsletter|suscripción)))(?: (?:de|del|como|en)(?: (?:la|el|los|las))?(?: (?:lista de )?(?:ROLE|ORG|[a-z]+))?)?|\b(?:quit|elimin|borr|sac|retir|revoc)(?:ad|en|a|éis|áis|ar|adme|enme|enle)?(?:me)?(?: por favor)? (?:mi (?:nombre|acceso|usuario|cuenta)|mis (?:accesos|permisos|claves|credenciales)|los permisos)(?: (?:de|del|en|como|al)(?: (?:la|el))? ?[a-z\ue001-\ue004]*)?|\bmi acceso (?:puede|se puede|ya)\b|\bpaso (?:mi nombre|a emérito|a ser (?:un|una|uno|simple))",
        2.4,
        "stepping_down",
    ),
    first_person(
        "que_lo_haga_otro",
        r"\b(?:ya )?(?:toca|es hora de|va siendo hora de|conviene|prefiero|mejor) que (?:lo (?:haga|lleve|coja|tome)|(?:siga|tome|coja|venga|entre|ocupe)[^.;]{0,30}) ?(?:otr[oa]|alguien|sangre nueva|savia nueva)|\bbusco (?:relevo|quien me (?:releve|sustituya)|sustitut[oa])|\bnecesit\w+ (?:relevo|un nuevo mantenedor)",
        1.9,
        "stepping_down",
    ),
    first_person(
        "paso_al_costado",
        r"\b(?:doy|di|daré|dar|he dado|dando|damos) un paso (?:al (?:costado|lado)|atrás|a un lado|al costado)\b(?: como ROLE)?(?: (?:en|de) ORG)?|\bme (?:hago|hice|aparto|aparté|bajo|echo|haré) (?:a un lado|del cargo|del proyecto|de la dirección|al costado)",
        2.3,
        "stepping_down",
    ),
    first_person(
        "paso_el_testigo",
        r"\b(?:paso|pasé|pasar|cedo|cedí|ceder|entrego|entregué|entregar|dejo|dejé|he entregado|devuelvo|devolví|he devuelto|suelto|soltar|traspaso) (?:ya |hoy |por fin )?(?:el|las|la|mi|mis|los) (?:testigo|posta|relevo|timón|batuta|llaves?|mando|bastón|gafete|tarjeta|portátil|laptop|credencial|uniforme|placa|silla|acta|riendas|cartera|puesto|identificación|compu|computadora|ordenador|pase)\b",
        1.6,
    ),
    first_person(
        "cuelgo",
        r"\b(?:cuelgo|colgué|colgaré|colgar|cuelgan) (?:ya |por fin )?(?:las|la|los|el|mi|mis) (?:botas|guantes|bata|toga|hábitos|micrófono|uniforme|tiza|auriculares|gorra|silbato|cámara|sotana|delantal|patines|raqueta|casco|batuta|pluma|estetoscopio|zapatillas)",
        2.2,
        "retirement",
    ),
    first_person(
        "me_desvinculo",
        r"\b(?:me (?:desvinculo|desvinculé|desligo|desligué|he desvinculado|separo|separé|aparto|aparté|doy de baja|di de baja)|(?:causo|causé|causaré) baja|(?:ceso|cesé|cesaré|he cesado) (?:en|como|de))\b(?: (?:de|del|como|en)(?: (?:mi|el|la|mis))?(?: (?:ORG|MYPOST|ROLE))?)?",
        2.3,
    ),
    first_person(
        "empiezo_en",
        r"\b(?:empiezo|empezaré|comienzo|comenzaré|me incorporo|me incorporaré|me uno|me uniré|he fichado|ficho|me paso|inicio|arranco|emprendo|comenzar|empezar)\b[^.;:]{0,40}?\b(?:en|a|por|como|con)(?: (?:el|la))? (?:DEST|ROLE)",
        0.8,
    ),
    first_person(
        "nueva_etapa",
        r"\b(?:nuevo|nueva|nuevos|nuevas) (?:reto|retos|etapa|aventura|desafío|desafíos|capítulo|rumbo|rumbos|proyecto|camino|andadura|horizontes?|oportunidad)\b(?: (?:profesional|laboral))?",
        0.7,
    ),
    first_person(
        "hasta_siempre",
        r"\b(?:hasta siempre|os echaré de menos|los (?:voy a )?extrañar[é]?|os voy a echar de menos|ha sido un (?:placer|honor|privilegio)|fue un (?:placer|honor|privilegio)|no es un adiós|esto es un adiós|menudo viaje|gracias por (?:todo|estos|tanto|los))\b",
        0.9,
    ),
    first_person(
        "anos_y_hoy",
        r"\b(?:tras|después de|luego de|al cabo de|han sido|fueron)(?: [a-záéíóú]+){0,3} [a-z0-9áéíóú]+ (?:años|temporadas|cursos|meses|décadas)(?: [a-záéíóú]+){0,3}(?: (?:en|con|como|de)(?: (?:el|la))? (?:ORG|ROLE))?,? (?:hoy |ha llegado |llega |llegó |he |me |dejo |toca |es hora|digo |cierro |pongo )",
        1.7,
    ),
    first_person(
        "cuento_que_me_voy",
        r"\b(?:os |les |quería |quiero |quisiera )?(?:cuento|contaros|contarles|comunico|comunicar(?:os|les)?|informo|informar(?:os|les)?|anunci[oa]r?(?:os|les)?|avisé|compartir(?:os)?|deciros|decirles|escribo para)\b[^.;:]{0,50}?\b(?:que )?(?:me (?:voy|marcho|jubilo|retiro|despido)|dejo|dejaré|dejé|renuncio|dimito|he (?:decidido|dejado|renunciado|presentado)|mi (?:salida|marcha|renuncia|dimisión|jubilación|último))\b",
        2.2,
    ),
    first_person(
        "anos_que_acaban",
        r"\b(?:llegan a su fin|llegan al final|se acaban|se terminan|terminan|acaban|concluyen|pongo fin a|puse fin a|cierro|cerramos) (?:así |hoy )?(?:[a-záéíóú]+ ){0,2}?[a-z0-9áéíóú]+ (?:años|temporadas|cursos|décadas) (?:de|en|con|como|al frente)\b",
        1.9,
    ),
    first_person(
        "despedida_a_secas",
        r"(?:^|[.!] )(?:último|última) (?:día|jornada|semana) (?:de|en el|en la|de mi) (?:trabajo|curro|empleo|oficina|empresa|laburo)\b|\b(?:hoy|mañana) (?:parto|me marcho|cierro la puerta|apago el ordenador|apago la compu)\b|\b(?:estaré|estoy|me quedo|me quedé) (?:desemplead[oa]|sin trabajo|sin empleo|en el paro)\b|\b(?:correo|mail|email|comida|cena|café|cóctel) de despedida\b",
        1.4,
    ),
    first_person(
        "sin_mi",
        r"\b(?:seguirá|sigue|continuará|continúa|tendrá que seguir|tendréis que)[^.;]{0,25} sin mí\b|\b(?:mañana|el lunes|la semana que viene|a partir de (?:mañana|hoy|ahora|el lunes))[^.;]{0,40}\b(?:será otr[oa]|el nombre[^.;]{0,40}será|habrá otr[oa]|ya no)\b",
        1.2,
        negative=True,
    ),
)
