"""Spanish frames in which others report who leaves; the subject stands before or after the verb."""

from __future__ import annotations

from scraper.detect.frames import Frame

_ONE = "(?:(?:el |la |su )?\ue004(?: (?:de|del|de la) \ue002)?,? )?(?:don |doña |d\\. |dña\\. |sr\\. |sra\\. )?[\ue001\ue003](?:, [^\ue001\ue003.;:]{2,60}?,(?= y ))?"
_DAY = r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"

_NO_OBJECT = r"(?!(?:(?<= de )|(?<= a ))[\ue001\ue003], (?!el |la |un |una |su |que |quien |ex|actual |hasta |y |\ue004|\d|[^.;:!?]{1,90},))"
"""`when he took the place of P, leaves`: whose place it was does not act."""

MACROS = {
    "WHOAPP": rf"{_NO_OBJECT}(?:WHO)(?:APP)",
    "WHO": rf"(?P<who>(?:{_ONE})(?:(?:,? y |,? e |, | & |,? junto (?:a|con) |,? así como |,? además de ){_ONE}){{0,12}})",
    "PEOPLE": rf"(?P<who>(?:{_ONE})(?:(?:,? y |,? e |, ){_ONE}){{0,12}})",
    "ORG": r"(?:el |la |los |las |a la |al )?(?P<org>[\ue002\ue003])",
    "DEST": r"(?:el |la |los |las |al )?(?P<dest>[\ue002\ue003])",
    "ROLE": r"(?P<role>\ue004(?: (?:y|e|de|del|de la) (?:la |el )?\ue004)?)",
    "ANYROLE": r"(?:el |la |su |un |una )?\ue004",
    "APP": r"(?:, [^.;:!?\ue001]{1,150}?,|, (?:el|la|un|una|su|que|quien) [^.;:!?,\ue001]{1,90}?|, (?:que|quien)| \([^)]{1,60}\),?| - [^-]{1,100} -|,)?",
    "ADV": rf"(?:,? ?(?:ya|también|hoy|ayer|anoche|finalmente|oficialmente|recientemente|definitivamente|formalmente|así|además|inesperadamente|anticipadamente|voluntariamente|se|le|esta (?:mañana|tarde|noche|semana)|est[ea] (?:mismo )?(?:{_DAY}|mes|año)|el (?:pasado |próximo |mismo )?{_DAY}(?: pasado| próximo)?|de manera [a-z]+|de forma [a-z]+|por sorpresa|a los \d+ años|en las últimas horas|tras [^.;,]{{1,60}},|después de [^.;,]{{1,60}},|por [a-z]+ [a-z]+,?),? ){{0,3}}",
    "SAYS": r"(?:anunció|anuncia|ha anunciado|confirmó|confirma|ha confirmado|comunicó|comunica|ha comunicado|haya comunicado|informó|informa|ha informado|dijo|reveló|aseguró|asegura|ha asegurado|notificó|ha notificado|declaró|explicó|avanzó|adelantó|publicó|afirmó|trasladó|ha trasladado|hizo público|avisó)",
    "AUX": r"(?:[a-záéíóúñ]+ [^.;:,\ue001\ue002]{1,45}? y (?:ya )?|SAYS(?: [^.;:]{0,60}?)? que |(?:ha|han) decidido |decidió |decidieron |SAYS(?: [^.;:,]{0,40}?)? su (?:decisión|intención) de |ha tomado la decisión de |optó por |ha optado por |(?:ha |había )?(?:pidió|pedido|solicitado|solicitó|manifestado|comunicado|decidido) (?:su (?:deseo|intención) de )?|acaba de |acaban de |va a |van a |piensa |tiene previsto |prevé |planea |ha |han |haya |hayan |está |podría |estaría |habría |terminó por |terminó |acabó |pidió |quiere |(?:estaría|está) (?:a punto de |por |cerca de |pensando en |negociando )|se dispone a |se prepara para |dispuest[oa] a ){0,2}",
    "LEAVEV": r"(?:deja|dejan|dejó|dejaron|dejará|dejarán|dejaría|dejado|dejar|dejando|deje|abandona|abandonan|abandonó|abandonaron|abandonará|abandonarán|abandonaría|abandonado|abandonar|abandone)",
    "RESIGNV": r"(?:renuncia|renuncian|renunció|renunciaron|renunciará|renunciaría|renunciado|renunciar|renuncie|(?:pide|pidió|solicita|solicitó) (?:la|su) (?:baja voluntaria|baja|cuenta|liquidación)|dimite|dimiten|dimitió|dimitieron|dimitirá|dimitiría|dimitido|dimitir|dimita)",
    "GOV": r"(?:se (?:va|van|fue|fueron|irá|iría|ha ido|han ido|marcha|marchan|marchó|marcharon|marchará|marcharán|marcharía|ha marchado|han marchado|despide|despiden|despidió|despidieron|despedirá|despedirán|ha despedido|han despedido|desvincula|desvinculan|desvinculó|desvincularon|desvinculará|ha desvinculado|desliga|desligó|aparta|apartó|apartará|baja|da de baja|dio de baja|separa|separó|aleja|alejó|hace a un lado|hará a un lado|hizo a un lado|echa a un lado)|(?:irse|marcharse|despedirse|desvincularse|apartarse) |sale|salen|salió|salieron|saldrá|saldría|ha salido|salir)",
    "POST": r"(?:cargo|política|puesto|cargos|funciones|función|empleo|trabajo|plaza|mando|dirección|presidencia|vicepresidencia|gerencia|jefatura|secretaría|coordinación|alcaldía|cartera|ministerio|gobierno|gabinete|ejecutivo|banquillo|club|equipo|empresa|compañía|firma|entidad|institución|organización|organismo|partido|grupo|consejo|junta|directiva|directorio|comité|patronato|programa|informativo|informativos|cadena|emisora|periódico|diario|redacción|editorial|revista|banda|orquesta|coro|compañía|agencia|startup|tecnológica|banco|fundación|asociación|federación|universidad|facultad|parroquia|diócesis|congregación|escaño|acta|concejalía|bancada|formación|proyecto|capitanía|rectorado|decanato|cátedra|cúpula|conducción|liderazgo|timón|titularidad|portavocía|tesorería|alto cargo|silla|cadena|casa|ayuntamiento|corporación|plantilla|escudería|selección|conjunto|cuadro|aceitera|banca|sillón|magistratura|fiscalía|red social|plataforma|multinacional|consultora|farmacéutica|petrolera|aerolínea|aseguradora|constructora|eléctrica|minera|automotriz|fabricante|cooperativa|sindicato|patronal|cámara|museo|teatro|festival|archivo|biblioteca|observatorio)",
    "THING": r"(?:(?:el |la |los |las |al |del )?(?P<org>[\ue002\ue003])|(?:el |la |los |las |su |sus |este |esta |al |del |dicho |dicha )(?:[a-záéíóúñ]+ )?POST(?: (?:de|como|del|de la|en|en el|en la)(?: (?:la|el|su))?(?: (?:ROLE|\ue004))?(?: (?:de|del|de la|en|en la|en el|para)(?: (?:la|el|los|las))?)?(?: (?P<org2>[\ue002\ue003]))?)?|(?:el |la |su )?(?P<role2>\ue004)(?: (?:de|del|de la|en)(?: (?:la|el))? (?P<org3>[\ue002\ue003]))?)",
    "OFROLE": r"(?:,? (?:como|de|del|a|al|a la|de la|en|en la|en el|de su|a su|desde|por)(?: (?:cargo|puesto|posición|función|funciones|condición|cargos) (?:de|como))?(?: (?:el|la|su|los))?(?: (?:ROLE|ORG|POST))(?: (?:de|del|de la|en|para|en la|en el)(?: (?:la|el|los|las))? (?P<org4>[\ue002\ue003]))?)?",
    "FEW": r"(?:(?!(?:para|por|con|contra|y|e|o|va|se|que|como nuevo|ni|frente|ante)\b)[^ .;:,\ue001\ue003]{1,20} ){0,5}",
    "NOUN": r"(?:salida|marcha|renuncia|dimisión|retirada|retiro|adiós|despedida|baja|partida|jubilación|desvinculación|cese)",
    "FIRED": r"(?:(?:destituid|cesad|despedid|depuest|echad|desvinculad|defenestrad|fulminad)[oa]s?|(?:removid|relevad|apartad|separad|expulsad|desplazad|suspendid)[oa]s?(?= (?:de|del|como|de la|por)(?: (?:su|la|el|sus))? (?:[a-z]+ )?(?:POST|\ue004)))",
    "THEROLE": r"(?:hasta ahora |histórico |veterano ){0,2}(?P<role>\ue004)(?: (?:de|del|de la|en|en la|para)(?: (?:la|el|los|las))? (?P<org5>[\ue002\ue003])(?:(?! (?:para|por|con|contra|y|e|o|va|se|que|ni|frente|ante|tras|después|desde|durante|debido|al|como|en)\b) [^ .;:,\ue001-\ue003]{1,20}){0,4})?(?:(?! (?:para|por|con|contra|y|e|o|va|se|que|ni|frente|ante|tras|después|desde|durante|debido|al|como|en)\b) [^ .;:,\ue001-\ue003]{1,20}){0,4},? ",
    "THEHOLDER": r"(?:a )?(?:el |la |los |las |al |su |sus |a su |quien (?:era|es|fue) (?:su |el |la )?|nuestr[oa] |hasta ahora |hasta la fecha |histórico |histórica |veteran[oa] ){0,3}(?:(?P<role>\ue004)(?: (?:de|del|de la|en|en la|para)(?: (?:la|el|los|las))? (?P<org5>[\ue002\ue003])(?:(?! (?:para|por|con|contra|y|e|o|va|se|que|ni|frente|ante|tras|después|desde|durante|debido|al|como|en)\b) [^ .;:,\ue001-\ue003]{1,20}){0,4})?(?:(?! (?:para|por|con|contra|y|e|o|va|se|que|ni|frente|ante|tras|después|desde|durante|debido|al|como|en)\b) [^ .;:,\ue001-\ue003]{1,20}){0,4},? )?",
}


def _third(
    name: str, pattern: str, weight: float, kind: str | None = "resignation", **more: object
) -> Frame:
    return Frame(name, pattern, weight, kind, **more)  # type: ignore[arg-type]


FRAMES = (
    _third(
        "no_figura",
        r"WHOAPP ADVya no (?:figura|aparece|consta)(?: [^.;:]{0,20}?)? (?:en|entre) (?:el organigrama|la plantilla|la web|el equipo|el staff|la nómina|los directivos|la alineación)(?: (?:de|del|de la)(?: (?:la|el))? ORG)?",
        2.1,
        None,
        is_negative=True,
    ),
    _third(
        "es_relevado_por",
        r"WHOAPP ADV(?:será|fue|ha sido|es|va a ser|serán) (?:[a-z]+mente )?(?:relevad|sustituid|reemplazad)[oa]s?(?: (?:el|en|desde|a partir|este|al frente|como|hoy|ayer)[^.;:,\ue001]{0,30})? por",
        1.9,
        None,
    ),
    _third(
        "tira_la_toalla",
        r"WHOAPP ADVAUXADV(?:tira|tiró|tirado|tirar|arroja|arrojó|tirará) la toalla|WHOAPP ADVAUXADV(?:pone|puso|pondrá) rumbo a|WHOAPP ADVAUXADV(?:se apea|se apeó|se baja|se bajó|se descuelga) (?:de|del) (?:(?:la|el) )?(?:POST|ORG)",
        1.8,
    ),
    _third(
        "se_despidio_de_los_suyos",
        r"WHOAPP ADV(?:se (?:despide|despidió|despidieron|despedirá|ha despedido)|dijo adiós|dice adiós) (?:ADV)(?:este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) |entre [a-z]+ )?(?:de|a) (?:sus|los|las|su|la) (?:alumn|compañer|colegas|oyentes|lector|trabajador|emplead|funcionari|jugador|fel|feligres|vecin|soci|pacient|audiencia|plantilla|equipo|clientes)",
        2.0,
        None,
    ),
    _third(
        "se_acoge",
        r"(?:^|, (?:y )?|; | y )(?:ADV)(?P<pro>se acoge|se acogió|se acogerá|se ha acogido) a (?:la|una) (?:pre)?jubilación",
        1.8,
        "retirement",
    ),
    _third(
        "ficha_por_otro",
        r"WHOAPP ADV(?:tendría|habría|tiene|ha) (?:ya )?(?:cerrado|apalabrado|atado|firmado)(?: (?:ya|prácticamente))? (?:su|el) (?:fichaje|pase|acuerdo|salto) (?:por|con|a)(?: (?:el|la|los))? DEST",
        1.9,
        sort="switch",
    ),
    _third(
        "pierde_a",
        r"ORG (?:ADV)(?:pierde|perdió|despide|dice adiós) a[l]? (?:su |la |el )?(?:[a-záéíóúñ]+ ){1,3}: WHO",
        1.9,
    ),
    _third(
        "deja",
        r"WHOAPP ADVAUXADVLEAVEV (?:ya |también |hoy |definitivamente |oficialmente )?THING(?! a \d)",
        2.3,
        any_subject=True,
    ),
    _third(
        "deja_como",
        r"WHOAPP ADVAUXADVLEAVEV (?:de ser|de estar|de ejercer|de dirigir|de presidir|de entrenar|de liderar|de ocupar)\b(?: (?:en|a|al|de|el|la|como|su|un|una)){0,3}(?: (?:ROLE|ORG))?(?: (?:de|del|de la|en)(?: (?:la|el))? (?P<org2>[\ue002\ue003]))?",
        2.3,
        "stepping_down",
    ),
    _third(
        "deja_de_trabajar",
        r"WHOAPP ADVAUXADVLEAVEV (?:de pertenecer|de trabajar|de formar parte|de colaborar|de prestar servicios)\b(?: (?:en|a|al|de|el|la|como|su|un|una)){0,3}(?: (?:ROLE|ORG))?(?: (?:de|del|de la|en)(?: (?:la|el))? (?P<org2>[\ue002\ue003]))?",
        2.3,
        "resignation",
    ),
    _third(
        "deja_drop",
        r"(?:^|, (?:y )?|; | y |\bque |tras lo cual )(?:ADV)(?P<pro>(?:dejará|abandonará|dejó|abandonó|ha dejado|ha abandonado|deja|abandona)) (?:el cargo|su cargo|el puesto|su puesto|la (?:empresa|compañía|entidad|institución|dirección|presidencia|formación|alcaldía|cartera)|el (?:club|equipo|gobierno|banco|partido|grupo|banquillo))(?: (?:como|de) ROLE)?",
        1.7,
    ),
    _third(
        "deja_inv",
        r"(?:^|[.:;,] |\b(?:hoy|ayer|también|además|asimismo|cuando|que|donde|según) )(?:ha )?LEAVEV (?:el cargo|su cargo|el puesto|su puesto|la (?:empresa|compañía|dirección|presidencia|entidad|alcaldía)|el (?:club|equipo|gobierno|partido|grupo)|ORG) FEWTHEHOLDERWHO",
        2.1,
    ),
    _third(
        "renuncia",
        r"WHOAPP ADVAUXADVRESIGNV\b(?! (?:a|al) (?!(?:su|la|el|los|las|sus|un|una) (?:[a-z]+ )?(?:POST|\ue004|\ue002)|POST|\ue004|\ue002|los \d|las \d|ser\b))OFROLE",
        2.4,
        any_subject=True,
    ),
    _third(
        "renuncia_inv",
        r"(?:^|[.:;,] |\b(?:hoy|ayer|también|además|asimismo) )(?:ha |han )?RESIGNV (?:(?:al? |como )[^.;:,\ue001\ue003]{0,40}? )?THEHOLDERWHO",
        2.3,
    ),
    _third(
        "presenta_renuncia",
        r"WHOAPP ADVAUXADV(?:presenta|presentó|presentará|presentado|presentar|presentaría|entrega|entregó|entregado|entregará|entregaría|interpuso|interpone|formaliza|formalizó|formalizado|firma|firmó|firmar|oficializó|eleva|elevó|puso|pone|puesto|hizo|hizo efectiva|remitió|envió|enviado|encaminó|ofreció|ofrece|tramitó|comunicó|comunica|comunicado|anuncia|anunció|anunciado|anunciar|confirma|confirmó|confirmado|oficializa|hace|hará|reveló|adelantó) (?:[^.;:]{0,50}? )?(?:(?:su|la|sus)(?: (?:carta de|propia|irrevocable|inminente|próxima|inmediata))? )?(?:NOUN|carta de (?:renuncia|dimisión)|cargo a disposición|puesto a disposición|decisión de (?:dejar|abandonar|renunciar|dimitir|no (?:seguir|continuar|renovar|presentarse)|retirarse|irse|marcharse|jubilarse))\b(?: (?:irrevocable|voluntaria|definitiva|anticipada))?(?! (?:de|del|de la|de los)(?: (?:el|la|su|los|sus))?(?: [a-z]+)?(?: ?\ue004)?(?: (?:de|del|de la) [\ue002\ue003])?,? ?\ue001)OFROLE",
        2.5,
    ),
    _third(
        "presenta_renuncia_drop",
        r"(?:^|, (?:y )?|; | y |\bque )(?:ADV)(?P<pro>presentó|ha presentado|presentará|anunció|ha anunciado|optó por firmar|firmó|comunicó|formalizó) (?:ADV)(?:su|la) (?:NOUN|decisión de (?:dejar|abandonar|renunciar|dimitir))(?: (?:irrevocable|voluntaria))?(?: (?:al cargo|a su cargo|del cargo|de su cargo|como ROLE))?",
        1.6,
    ),
    _third(
        "se_va",
        r"WHOAPP ADVAUXADVGOV(?: (?:de|del|en|con|como|tras))? (?:(?:el |la |los |las )?(?P<org>[\ue002\ue003])|(?:el |la |los |las |su |l )?POST|(?:el |la )?ROLE)(?! de la (?:cancha|pista))",
        2.2,
        any_subject=True,
    ),
    _third(
        "se_va_bare",
        r"WHOAPP ADV(?:se (?:va|van|marcha|marchan|marchó|fue|irá|marchará|despide|despidió|despedirá|desvincula|desvinculó)|ha (?:causado|sido) baja|causa baja|causan baja|causará baja|es baja|se ha (?:ido|marchado|despedido))(?= (?:a la competencia|a otra (?:empresa|cadena|casa|firma|compañía)|al extranjero|tras|después|luego|a los|por|con|para|el|al|en|este|rumbo|como|junto|porque|del|de (?:la|los|las) (?:\ue002|empresa|compañía|casa))|[.,;:]|$)",
        1.6,
    ),
    _third(
        "se_va_inv",
        r"(?:^|[.:;,] |\b(?:hoy|ayer|también|además|asimismo) )(?:se (?:va|van|marcha|marchan|marchó|fue|irá|marchará|despide|despidió|retira|retiró|jubila|jubiló|ha jubilado|ha ido|han ido|jubilan)|(?:causa|causan|causará|ha causado) baja|dice adiós|dijo adiós) FEWTHEHOLDERWHO",
        2.1,
        None,
    ),
    _third(
        "dice_adios",
        r"WHOAPP ADVAUX(?:dice|dijo|dirá|decir|dicho|dan|da) (?:adiós|su adiós|hasta siempre)(?: (?:a|al)(?: (?:la|el|los|las|su))? (?:ORG|POST|[a-z]+))?",
        1.8,
    ),
    _third(
        "se_jubila",
        r"WHOAPP ADVAUXADV(?:se )?(?:jubila|jubilan|jubiló|jubilará|ha jubilado|jubilado|jubilarse|jubilan|acoge a (?:la|una) (?:pre)?jubilación|prejubila|acogió a la jubilación|pasa a (?:la jubilación|retiro|situación de retiro)|jubilaron|retira|retiró|retirará|ha retirado|retirarse|acogido a la jubilación)\b(?! (?:del? (?:proyecto de ley|producto)|lesionad|la candidatura|el escaño|su (?:apoyo|candidatura|demanda|renuncia|dimisión|oferta|palabra)|la|el|los|las|sus))OFROLE",
        2.1,
        "retirement",
        any_subject=True,
    ),
    _third(
        "cesa",
        r"WHOAPP ADVAUXADV(?:cesa|cesó|cesará|cesado|cesar) (?:hoy |ayer )?(?:en|como|de|a petición propia)(?: (?:su|sus|el|la))?(?: (?:ROLE|POST|ORG|funciones))?(?: (?:como|de|del|en) (?:ROLE|(?P<org2>[\ue002\ue003])))?",
        2.0,
        "other",
    ),
    _third(
        "es_destituido",
        r"WHOAPP (?:ADV)(?:fue|fueron|ha sido|han sido|es|son|será|serán|sería|queda|quedó|quedaron|resultó|resulta|acaba de ser|había sido)(?: [a-záéíóú]+){0,2} FIRED\b(?: (?:ayer|hoy|este [a-z]+|el [a-z]+))?OFROLE(?: por (?:el |la )?ORG)?",
        2.2,
        "dismissal",
    ),
    _third(
        "destituye",
        r"(?:(?:el |la |los )?(?:(?:consejo|junta|patronato|directorio|dirección|directiva|presidente|pleno|gobierno|comité|asamblea|claustro)[a-z ]{0,30} (?:de|del|de la) )?ORG(?:,[^.;:]{1,60},)? |\b(?:el |la |los |las )?(?:presidente|presidenta|gobierno|consejo|junta|patronato|directiva|club|empresa|dirección|ministr[oa]|alcalde|alcaldesa|gobernador[a]?|POST)(?: [^.;:,]{0,40})? |^|[;:,] |\ue004(?: [^.;:,]{0,40})? |\ue001 )(?:ADV)(?:ha |han |acaba de |decidió |ha decidido )?(?:destituye|destituyó|destituyen|destituyeron|destituido|destituir|cesa|cesó|cesan|cesaron|cesado|cesar|despide|despidió|despiden|despidieron|despedido|despedir|echa|echó|echan|echaron|echado|fulmina|fulminó|releva|relevó|relevado|remueve|removió|removieron|removido|aparta|apartó|apartado|prescinde|prescindió|prescindirá|prescindido|prescindir|desvincula|desvinculó|desvinculado|separa|separó|rescinde el contrato|rescindió el contrato|rescindir el contrato|rescindido el contrato|resuelto el contrato|resolvió el contrato|acordó (?:[^.;:,\ue001]{1,40} )?(?:cesar|destituir|despedir|relevar|apartar)|acordado (?:[^.;:,\ue001]{1,40} )?(?:cesar|destituir|despedir|relevar|apartar)|dado el cese|dio el cese) (?:[^.;:,\ue001\ue003]{0,15} )?(?:a|al|de|del)(?:l)? THEHOLDERWHO",
        2.2,
        "dismissal",
    ),
    _third(
        "destituyen_role",
        r"(?:^|[.:;,] )(?:destituyen|cesan|despiden|echan|relevan|remueven|apartan) (?:a la|al|a su) ROLE(?: (?:de|del|de la)(?: (?:la|el))? ORG)?",
        1.8,
        "dismissal",
        by_role=True,
    ),
    _third(
        "rol_dimite",
        r"(?:^|[.:;,] )(?:dimite|renuncia|deja el cargo|se va|se marcha|abandona el cargo|se jubila|cesa|ha dimitido|presenta su renuncia|presenta su dimisión|destituid[oa]|cesad[oa]|despedid[oa]) (?:el|la|su) ROLE(?: (?:de|del|de la|en)(?: (?:la|el))? ORG)?",
        1.8,
        None,
        by_role=True,
    ),
    _third(
        "el_rol_dimite",
        r"\b(?:el|la|un|una) ROLE (?:de|del|de la|en|en la)(?: (?:la|el|los))? ORG(?: [a-záéíóú]+)? (?:AUX)(?:RESIGNV|presentó su (?:renuncia|dimisión)|presenta su (?:renuncia|dimisión)|LEAVEV (?:el|su) (?:cargo|puesto)|se (?:jubila|marcha|va|retira)|concluirá su mandato|no (?:repetirá|seguirá|se presentará))\b",
        1.8,
        None,
        by_role=True,
        is_negative=True,
    ),
    _third(
        "acuerdo",
        r"(?:ORG y (?:el |la |su )?(?:(?P<role>\ue004) )?WHO (?:ADV)(?:han )?(?:acuerd\w+|acordado|acordaron|llega\w*|llegad\w*|alcanz\w+|pon\w+ fin|separan|rompen|deciden|rescind\w+|finaliz\w+|termin\w+)[^.;:]{0,60}?\b(?:acuerdo|desvinculación|rescisión|resci\w+|separar|caminos|fin|contrato|vínculo|relación|salida|mutuo)|WHO y (?:el |la )?(?:[a-záéíóúñ]+ ){0,2}?(?P<org2>[\ue002\ue003]) (?:ADV)(?:han )?(?:acuerd\w+|acordado|llega\w*|alcanz\w+|separan|rompen|rescind\w+|pon\w+ fin|toman caminos|siguen caminos)|(?:rescisión|desvinculación|finalización)[^.;:]{0,60}? (?:de|con|del) THEHOLDERWHO)",
        2.2,
        "other",
    ),
    _third(
        "rescinde",
        r"WHOAPP ADVAUXADV(?:rescinde|rescindió|rescindido|rescindirá|resuelve|resolvió) [^.;:]{0,40}?(?:su|el) (?:contrato|vínculo|relación)(?: (?:con|que (?:le|lo|la) (?:unía|ligaba|vinculaba) (?:a|al|con))(?: (?:el|la))? ORG)?",
        2.2,
        "resignation",
    ),
    _third(
        "pierde",
        r"ORG (?:ADV)(?:pierde|perdió|perderá|se queda sin|se quedó sin|se despide de|se despidió de|despide a|dice adiós a|dijo adiós a|agradece a|busca (?:sustituto|relevo) (?:a|para|de)) THEHOLDERWHO",
        1.9,
        None,
    ),
    _third(
        "salida_de",
        r"(?<!tras )(?<!ante )\b(?:la|el|su|una) (?:[a-záéíóú]+ )?(?:salida|marcha|renuncia|dimisión|retirada|adiós|despedida|destitución|cese|jubilación|desvinculación|relevo|partida) (?:[a-záéíóú]+ )?(?:(?:de|presentada por|a) (?:(?:la|el|los|su|quien fuera|quien) )?THEHOLDERWHO|del (?:THEROLEWHO|(?P<who>\ue001)))(?:,? (?:de|del|de la|como|al frente de)(?: (?:la|el|su))? (?:ORG|ROLE|POST))?",
        1.6,
        None,
    ),
    _third(
        "renuncia_headline",
        r"^(?:[a-záéíóú]+ ){0,3}(?:renuncia|dimisión|salida|marcha|adiós|despedida|jubilación|cese|destitución)(?: (?:sorpresa|inesperad[oa]|fulminante|repentin[oa]|anunciad[oa]|inminente|polémic[oa]|forzad[oa]))? (?:de|del|para|a) THEHOLDERWHO",
        1.5,
        None,
    ),
    _third(
        "acepta_renuncia",
        r"(?:(?:el |la |los |las )?(?P<org>[\ue002\ue003]) ADV(?:ha |han )?)?(?<![a-záéíóúñ])(?:acept[aóo]\w*|leyó|tom[óa] (?:conocimiento|razón)(?: [a-z]+)? de|recib[eió]\w*|agradec\w+|oficializ\w+|confirm\w+|anunci\w+|inform\w+ (?:de|sobre)|comunic\w+|formaliz\w+|lament\w+) (?:[^.;:,]{0,25} )?(?:la|el|su) (?:renuncia|dimisión|salida|marcha|cese|destitución|retiro|jubilación|desvinculación|baja)(?: [a-záéíóú]+)? (?:de|del|presentada por) (?:(?:la|el|su) )?THEHOLDERWHO(?:,? (?:como|de|del|a|al)(?: (?:la|el|su))? (?:ORG|ROLE|POST))?",
        2.3,
        None,
    ),
    _third(
        "paso_al_costado",
        r"WHOAPP ADVAUXADV(?:da|dio|dará|dado|dar|diera) un paso (?:al (?:costado|lado)|a un lado|atrás)\b(?: (?:como|en|de|del)(?: (?:la|el))? (?:ROLE|ORG|POST))?",
        2.2,
        "stepping_down",
    ),
    _third(
        "entrega_cargo",
        r"WHOAPP ADVAUXADV(?:entrega|entregó|entregado|entregará|cede|cedió|cedido|cederá|pasa|pasó|pasado|traspasa|traspasó|transfiere|suelta|soltó) (?:ayer |hoy )?(?:el|la|las|su|los) (?:cargo|puesto|mando|testigo|posta|batuta|timón|llaves|relevo|presidencia|dirección|bastón|banda|cetro|riendas|acta|silla|banquillo|\ue004)(?![a-z])",
        1.8,
        None,
    ),
    _third(
        "fin_de_mandato",
        r"WHOAPP ADVAUXADV(?:concluye|concluirá|concluyó|concluido|concluir|termina|terminará|terminó|terminado|finaliza|finalizará|finalizó|finalizado|acaba|acabará|cumple|cumplirá|culmina|culminó|culminará|pone fin a|puso fin a|pondrá fin a|poner fin a|cierra|cerró|cerrará|agota|completa) (?:hoy |ayer |[^.;:,]{0,30} )?(?:su|sus|la|el|una|un)(?: [a-záéíóú]+){0,4}? (?:mandato|mandatos|etapa|periodo|período|contrato|ciclo|gestión|carrera|trayectoria|relación|vinculación|andadura|legislatura|aventura|paso por|vida laboral|labor|camino)\b(?: (?:en|con|como|al frente de|de|del)(?: (?:la|el|l))? (?:ORG|ROLE|POST))?",
        2.0,
        "end_of_term",
    ),
    _third(
        "mandato_vence",
        r"\b(?:el|su) (?:mandato|contrato|periodo|período|vínculo)(?: como ROLE)?(?: de| del)? (?:WHO )(?:[^.;:]{0,30} )?(?:concluye|concluirá|termina|terminará|finaliza|vence|vencerá|expira|llega a su fin)",
        1.9,
        "end_of_term",
    ),
    _third(
        "no_seguira",
        r"(?:WHOAPP ADV(?:SAYS(?: [^.;:]{0,60}?)? que )?|\b(?P<pro>quien) )no (?:seguirá|continuará|renovará|renueva|repetirá|volverá|optará|se presentará|buscará|será renovad[oa]|estará|aspirará|va a (?:seguir|continuar|renovar))\b(?: (?:como|en|al frente|de|del|a|su|la|el|más|contrato|reelección|con|por|un)){0,5}(?: (?:ROLE|ORG|POST))?(?: (?:de|del|de la|en)(?: (?:la|el))? (?P<org2>[\ue002\ue003]))?",
        2.0,
        "end_of_term",
        is_negative=True,
    ),
    _third(
        "ya_no_es",
        r"WHOAPP (?:ADV)ya no (?:es|será|está|estará|sigue|forma|trabaja|continúa|dirige|preside)\b(?: (?:en|de|parte|como|al|el|la|su|frente)){0,4}(?: (?:ROLE|ORG|POST))?(?: (?:de|del|de la|en)(?: (?:la|el))? (?P<org2>[\ue002\ue003]))?",
        2.0,
        "other",
        is_negative=True,
    ),
    _third(
        "su_ultimo_dia",
        r"(?:WHO[^.;:]{0,80}?\b(?:vive|vivió|cumple|cumplió|tuvo|tendrá|será|es|fue|hoy)[^.;:]{0,20} )?(?P<pro>\bsu) últim[oa] (?:día|jornada|programa|partido|turno|columna|misa|servicio|concierto|clase|emisión|semana)\b(?: (?:de trabajo|laboral))?(?: (?:en|como|con|al frente de)(?: (?:la|el|l))? (?:ORG|ROLE|POST))?",
        1.5,
        None,
    ),
    _third(
        "cuelga",
        r"WHOAPP ADVAUXADV(?:cuelga|colgó|colgará|colgado|colgar) (?:las|la|los|el|su|sus) (?:botas|guantes|bata|toga|hábitos|micrófono|uniforme|tiza|silbato|sotana|batuta|raqueta|casco|delantal|cámara)",
        2.1,
        "retirement",
    ),
    _third(
        "se_pasa_a",
        r"(?:WHOAPP ADVAUXADV(?:cambia|cambió|cambiado|cambiará|deja|dejó|dejará|ha dejado|abandona|abandonó) (?:de )?(?:el |la |los )?(?P<org2>[\ue002\ue003]) (?:por|para (?:fichar|irse|incorporarse|unirse)[^.;:]{0,30}?) DEST|WHOAPP ADVAUXADV(?:ficha|fichó|fichado|fichará|se incorpora|se incorporó|se ha incorporado|se une|se unió|llega|llegó|se suma|aterriza|recala)[^.;:\d]{0,60}? (?:procedente de|desde|proveniente de|tras (?:dejar|abandonar|su salida de|su paso por)|llega de|llegado de)(?:l)? ORG)",
        2.1,
        sort="switch",
    ),
    _third(
        "no_agotara",
        r"WHOAPP ADVAUXno (?:agotará|cumplirá|terminará|acabará|completará) (?:su|el) (?:contrato|mandato|período|periodo)",
        2.0,
        "resignation",
        is_negative=True,
    ),
    _third(
        "tras_anos_como",
        r"WHO[^.;\ue001]{0,40}?[:,] (?:tras|después de|luego de) [^.;,\ue001]{1,30} (?:como|en|al frente de)(?: (?:el|la))? (?:ROLE (?:de|del|de la|en)(?: (?:la|el|los))? )?ORG,? (?:[a-záéíóú]+ ){0,3}?(?:pilota|dirige|dirigirá|asume|asumirá|lidera|liderará|se incorpora|se une|ficha|emprende|inicia|afronta|se suma|salta|da el salto|pone rumbo|cambia de|arranca|estrena)\b",
        2.3,
        sort="switch",
    ),
    _third(
        "ficha_por",
        r"WHOAPP (?:hasta (?:ahora|hoy|la fecha|el momento)[^.;:]{0,60}?,? )(?:[^.;:]{0,40}? )?(?:ficha|fichó|fichado|fichará|se incorpora|se incorporará|se une|pilota|dirigirá|liderará|pasa a)\b",
        1.8,
        sort="switch",
    ),
    _third(
        "hasta_ahora",
        r"WHO,? (?:hasta (?:ahora|hoy|ayer|la fecha|este [a-z]+|el [a-z]+)) (?:el |la )?ROLE(?: (?:de|del|de la|en)(?: (?:la|el))? ORG)?",
        1.2,
        sort="switch",
    ),
    _third(
        "roba",
        r"DEST (?:ha |acaba de )?(?:ficha|fichó|fichado|contrata|contrató|contratado|roba|arrebata|capta|incorpora|incorporó) (?:a|al|a la|como [^.;:,]{1,30} a)(?: (?:el|la|exdirectiv[oa]|hasta ahora)){0,2}? (?:ROLE (?:de|del|de la)(?: (?:la|el))? ORG,? )PEOPLE",
        2.0,
        sort="switch",
    ),
    _third(
        "sustituye",
        r"(?<!\ble )(?<!\blo )(?<!\bla )\b(?:sustituye|sustituyó|sustituirá|sustituir|reemplaza|reemplazó|reemplazará|reemplazar|releva|relevó|relevará|relevar|sucede|sucedió|sucederá|suceder|sucediendo|reemplazando|sustituyendo|toma el relevo de|tomará el relevo de|recibe el (?:cargo|mando|timón|testigo|bastón)[^.;:]{0,20} de|en (?:sustitución|reemplazo|lugar|relevo) de|tras el adiós de|asume (?:el cargo )?(?:tras|en lugar de)|ocupará el (?:lugar|puesto|cargo) (?:de|que deja)|vacante (?:que deja|dejada por|que dejó))(?: (?:a|al|de|del))? (?:(?:la|el|saliente|hasta ahora|manos de) ){0,2}(?:\ue004 (?:(?:de|del|de la) (?P<org>[\ue002\ue003]))?,? ?)?PEOPLE(?!,? (?:como nuev|será))",
        1.3,
        None,
        sort="succession",
    ),
    _third(
        "sustituye_a_quien_deja",
        r"\b(?:sustituye|sustituirá|reemplaza|reemplazará|releva|relevará|sucede|sucederá|en (?:sustitución|reemplazo|lugar) de|sucediendo|timón de manos de|bastón de manos de)(?: (?:a|al|de|del))? (?:(?:la|el) )?(?:\ue004,? )?PEOPLE,? (?:[^.;:]{0,60}?,)? ?(?:que|quien) (?P<how>(?:ha |deja|dejó|se |renunci|dimit|cumple|conclu|termin|pasa a (?:la|mejor|retiro|situación)|pasó a (?:la|mejor|retiro)|no pod|abandon|fue (?:cesad|destitu|despedid))[^.;:]{0,80})",
        2.3,
        None,
        sort="told_succession",
        is_negative=True,
        is_relative=True,
    ),
    _third(
        "estaria_fuera",
        r"WHOAPP ADV(?:estaría|estarían|podría|tendría|suena|prepara|negocia|tiene|está)(?: [^.;:]{0,30}?)? (?:fuera|su salida|su marcha|su renuncia|su dimisión|los días contados|las horas contadas|un pie fuera|pie y medio fuera|lista (?:una|su) carta|la carta de renuncia|dejar (?:el|la|su)|abandonar (?:el|la|su)|de salida)\b(?: (?:de|del|de la)(?: (?:la|el))? (?:ORG|POST))?",
        2.3,
        status="rumoured",
    ),
    _third(
        "nadie_apuesta",
        r"\b(?:continuidad|futuro) de WHO\b[^.;:]{0,60}?(?:en (?:duda|el aire|entredicho)|pende|peligra)|\bnadie (?:ya )?(?:apuesta|cree|da un duro) (?:ya )?por la continuidad de (?:(?:la|el) )?(?:ROLE )?WHO",
        2.2,
        None,
        status="rumoured",
        is_negative=True,
    ),
    _third(
        "bajas_lista",
        r"^(?:[■•✦*-] ?)?(?:bajas?|salidas?|se van?|adiós|deja|dejan|se marchan?|jubilaciones?|renuncias?|cesan?|despedidas?)(?: de [a-z]+)?(?: ?:| -) ?THEHOLDERWHO(?: \([^)]{1,50}\))?(?:,? (?:el |la )?ROLE)?(?: (?:de|del|en) ORG)?",
        2.3,
    ),
    _third(
        "entre_las_salidas",
        r"\b(?:entre|junto a|además de) (?:las salidas|los que se van|quienes (?:dejan|abandonan)|las bajas|los despedidos|los afectados)[^.;]{0,40}? (?:está|están|figura|figuran|se encuentra|se encuentran|es|son|,) (?:[^.;,]{0,30} )?THEHOLDERWHO",
        2.3,
    ),
    _third(
        "junto_a_el",
        r"\b(?:junto a (?:él|ella)|con (?:él|ella)|también) (?:se (?:va|van|marcha|marchan)|dejan?|abandonan?|salen?|causan? baja|renuncian?|dimiten?)(?: (?:el club|la empresa|el equipo|el cargo))? (?:[^.;,\ue001]{0,30} )?THEHOLDERWHO",
        2.2,
        None,
    ),
    _third(
        "hizo_las_maletas",
        r"WHOAPP ADVAUXADV(?:hace|hizo|hará|haciendo) las maletas|WHOAPP ADVAUXADV(?:aparca|aparcó) definitivamente|WHOAPP ADVAUXADV(?:echa|echó) el cierre a",
        1.6,
    ),
    _third(
        "despide_placa",
        r"(?:ORG )?(?<![a-z])(?:le|lo|la) (?P<pro>despid(?:ió|ieron|e|en)) (?:[^.;:]{0,40}? )?con (?:una|un|la|el) (?:placa|homenaje|acto|cena|jamón|fiesta|aplauso|emotiv[oa])",
        1.6,
        "retirement",
    ),
)
