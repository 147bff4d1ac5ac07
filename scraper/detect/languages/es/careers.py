"""Spanish wordings of posts, teams, lengths of service, last days, destinations and reasons."""

from __future__ import annotations

import re

from scraper.detect.language import Careers
from scraper.detect.words import words

_GO = r"(?:dej|abandon|renunci|dimi|march|ir[éáí]|se va|me voy|me fui|se fue|salid|saldr|sal[eií]|ces[aóe]|jubil|retir|despid|despedi|último|última|adiós|destitu|efect|hasta|partir|concluy|conclu|finaliz|termin|venc|expir|final|fin de|baja|relev|entreg|cerr[óé]|cierr|cuelg|colg|cumpl|acab|apart|remov|desvincul|rescis|present|bajo|firmo por última|en vigor|apag)"

CAREERS = Careers(
    becomes_before=re.compile(
        r"\bpara (?:ser|convertirse en|ocupar el (?:cargo|puesto) de|asumir (?:el cargo|la dirección)(?: de| como)?) (?:el |la )?$"
    ),
    own_role_before=re.compile(
        r"(?:\b(?:como|soy|era|fui|he sido|siendo|ser|mi (?:puesto|cargo|rol|papel|trabajo|labor|etapa|tiempo|función|posición) (?:como|de)|el (?:puesto|cargo|rol) de|al cargo de|vuestr[oa]|dejo de ser|saludos?,)(?: (?:la|el|un|una|vuestro|vuestra|su|nuevo|nueva|primera|primer)){0,2}) $|^(?:un abrazo de vuestr[oa] )$"
    ),
    next_role_before=re.compile(
        r"\b(?:seré|será|empezaré|empiezo|comenzaré|incorporo|incorporaré|nuev[oa]|próxim[oa]|de (?:niño|niña|pequeño|mayor)|quería ser|gracias|agradecer|agradezco|al|a la|a mi|a nuestro|a nuestra|mi|mis|nuestr[oa]|con (?:el|la)|dijo|pregunt\w+|avisé a|jefe|asumirá|sustituirá|releva|queda)\b[^.;,]{0,40}$"
    ),
    taken_up_before=re.compile(
        r"\b(?:como|ser|será|nombr\w+|nuev[oa]|design\w+|elig\w+|elegid[oa]) (?:(?:el|la|su|nuev[oa]|próxim[oa]|un|una) ){0,2}$"
    ),
    their_role_before=re.compile(
        r"(?:\b(?:como|de|sido|siendo|era|fue|es|su|el|la|un|una|puesto de|cargo de|cargos de|función de|funciones de|del|al) (?:(?:el|la|su|actual|hasta ahora|histórico|veterano|veterana) )?|^(?:el |la )?|, (?:el |la |su )?)$"
    ),
    role_field=re.compile(
        r" (?:de|del|para)(?: la| las| los| el)? (?!mi|su|este|esta|esa|ese|aquel|un|una|dos|tres|años|todo|toda|lo|que|quien|nuestro|nuestra|hoy|ayer|forma|manera|momento|entonces|grupo|club|empresa|compañía|entidad|equipo|país|centro|partido|gobierno|firma|museo|organismo|institución|ayuntamiento|consejo|cargo|plataforma|red social|sede|firma|banda|orquesta|universidad|asociación|federación|revista|emisora|cadena|tecnológica|multinacional|sociedad|casa|agencia|startup|capital|ciudad|región|provincia|nación|república|oficina|sucursal|familia|jurado)[a-záéíóúñ][a-záéíóúñ-]+(?: (?:y|e|de|del|de la) (?!su|mi|un|una|años|la empresa)[a-záéíóúñ]+){0,2}(?=[.,;:)\n]|$| (?:en|de|del|desde|para|tras|por|hasta|durante|y|con|que)\b)"
    ),
    teams=(
        re.compile(
            r"\b(?:equipo|área|departamento|división|unidad|sección|grupo|laboratorio|dirección) de (?P<team>[A-ZÁÉÍÓÚ][\wáéíóúñ&+-]*(?: (?:y |e |de )?[A-ZÁÉÍÓÚ][\wáéíóúñ&+-]*){0,3})"
        ),
        re.compile(
            r"\b(?:[Ll]ider\w+|[Dd]irig\w+|[Ee]ncabez\w+|[Cc]oordin\w+|trabaj\w+ en|parte de) (?:el|la|su|nuestro) (?:equipo|área|departamento|división|unidad|sección|desk) de (?P<team>[a-záéíóúñ]+(?: (?:y |de )?[a-záéíóúñ]+){0,1})"
        ),
    ),
    team_sentence=re.compile(
        r"\b(?:lider\w+|dirig\w+|encabez\w+|jef[ea]|coordin\w+|miembro|parte|trabaj\w+|respons\w+|directora?|investigador\w*|ingenier\w*|redactora?)\b"
    ),
    no_teams=words("todo toda el la nuevo nueva gran trabajo gobierno fútbol baloncesto personas"),
    career=re.compile(
        r"\b(?:incorpor|promov|ascend|nombrad|design|elegid|contrat|empez|comenz|fund|cofund|dirigi|lider|asum|lleg|entr[óé]|ingres|fichó|trabaj|desde|becari|fue|era)"
    ),
    tenure_signs=(
        (
            re.compile(
                r"^,? ?(?:al frente|en el cargo|en el puesto|en la (?:empresa|casa|compañía|entidad|presidencia|dirección|secretaría|institución|organización|silla|radio|cadena|redacción)|en el (?:club|banquillo|equipo|centro|colegio|instituto|periódico|diario|proyecto)|en (?:las filas|este|esta|su|mi|antena)|como|de (?:trabajo|servicio|servicios|dedicación|docencia|gestión|mandato|entrega|relación|comando|farda|etapa|vida en)|trabajando|prestando|dirigiendo|enseñando|administrando|escribiendo|formando|dando|haciendo|compartiendo|liderando|aquí|allí|juntos|en\b|con\b|dentro|vinculad[oa]|ligad[oa]|desde que (?:entré|llegué|empecé|entró|llegó)|, (?:me voy|dejo|hoy|ha llegado|deja|se))\b"
            ),
            "after",
            1.5,
        ),
        (
            re.compile(
                r"(?:\b(?:tras|después de|luego de|durante|por|llev[oóa]|llevaba|llevamos|han sido|fueron|ha sido|cumpl\w+|al cabo de|al término de|con|estuv[eo]|me he quedado|pas[éó]|permaneció|trabajó|trabajé|desde hace|en|a los)(?: (?:casi|cerca de|más de|algo más de|unos|los últimos|estos|esos|sus|mis|nada menos que|prácticamente|aproximadamente|alrededor de|un total de|poco más de|apenas|ya|estas|solo|sólo))?|\b(?:casi|más de|cerca de|estos|los últimos|mis|sus|van a ser)) ?$"
            ),
            "before",
            1.2,
        ),
        (
            re.compile(
                r"\b(?:yo|me|mi|aquí|trabaj\w+|dirigí|permanec\w+|al frente|despid\w+|deja|dejo|marcha|voy|cargo|puesto|jubil\w+)\b"
            ),
            "whole",
            0.5,
        ),
        (
            re.compile(
                r"\b(?:han sido|fueron|llev[oóa]|llevaba|cumplo|estuve|me he quedado)(?: [a-záéíóú]+){0,2} ?$"
            ),
            "before",
            0.8,
        ),
        (re.compile(r"\bhace (?:ya |casi |más de )?$"), "before", -0.6),
        (
            re.compile(
                r"\b(?:entr[éó]|llegu?[éó]|empec[éó]|empezó|incorpor[éó]|ingres[éó]|comenc[éó]|comenzó|elegi\w+|nombr\w+)\b[^.]{0,50}\bhace (?:ya |casi |más de )?$"
            ),
            "before",
            2.6,
        ),
        (re.compile(r"\bdesde hace (?:ya |casi |más de )?$"), "before", 2.0),
        (
            re.compile(
                r"\bdonde (?:estuvo|trabajó|permaneció|ha trabajado|trabajaba|llevaba|lleva)[^.;]{0,14}$"
            ),
            "before",
            0.6,
        ),
        (re.compile(r"^(?:\W{0,3})(?:casi |más de |cerca de )?$"), "start", 1.0),
        (
            re.compile(
                r"^ (?:de (?:experiencia|carrera|profesión|periodismo|oficio)|como (?:estudiante|alumn[oa]|niñ[oa]|lector[a]?|cliente|soci[oa]))\b"
            ),
            "after",
            -2.0,
        ),
        (
            re.compile(
                r"^.{0,30}\b(?:en el sector|en la profesión|carrera|en total|de vida|tiza)\b"
            ),
            "after",
            -1.5,
        ),
        (
            re.compile(
                r"\b(?:sucesor|mi (?:mujer|marido|madre|padre)|contrato|edad|pérdidas|averiad[oa]|primeros?|firm\w+)\b[^.,]{0,30}$"
            ),
            "before",
            -1.5,
        ),
    ),
    never_tenure_before=re.compile(
        r"(?:(?<!después )(?<!luego )(?<!más )(?<!cerca )(?<!alrededor )(?<!cabo )(?<!término )(?<!cómputo )\bde|\b(?:con|tiene|a los|próximos?|próximas?|dentro de|en (?:los|las) próxim[oa]s|cada|otros?|otras?|contrato (?:de|por|hasta)|firm\w+ por|los primeros|las primeras|edad de|hace sólo|hace apenas|por otros|por otras|mayores de|menores de))(?: (?:casi|unos|los|sus))? ?$"
    ),
    start_year=re.compile(
        r"\b(?:desde(?: (?:el año|mediados de|finales de|principios de|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el verano|el otoño))?(?: de| del)?|(?:entr[éó]|lleg(?:ué|ó)|me incorporé|se incorporó|incorporad[oa]|empecé|empezó|comencé|comenzó|ingres[éó]|fich[éó]|fichad[oa]|asum(?:í|ió)|nombr(?:ado|ada|aron|ó)|design(?:ado|ada|aron)|eleg(?:ido|ida|í)|contrat(?:ado|ada|aron)|fund[éó]|cofund[éó]|arranqué|arrancó|me senté|acept[éó]|tom[éó] posesión|cuando)\b[^.;:]{0,60}?\b(?:en|de|del|allá por)(?: el año| el| [a-z]+ de| [a-z]+ del)?) (?P<year>(?:19|20)\d\d)\b"
    ),
    about_somebody=re.compile(
        r"\b(?:yo|me|mi|él|ella|su|nos|entré|llegué|empecé|entró|llegó|empezó|incorpor\w+|llevo|coordino|dirigía|dirijo|soy|he)\b"
    ),
    last_day=re.compile(
        r"\b(?:último|última) (?:vez\b|día|jornada|programa|turno|partido|columna|clase|servicio|misa|emisión)\b|\b(?:contrato|mandato) [^.;]{0,50}?(?:vence|termina|concluye|expira|finaliza)|\b(?:permanecer|continuar|seguir|quedar)\w* [^.;]{0,40}?hasta\b|\b(?:renuncia|dimisión|salida|cese|jubilación)[^.;]{0,40}\b(?:efectiva|efectivo|efecto|efectos|hará efectiva|a partir)\b|\b(?:dejará|abandonará|cesará|se jubilará|se marchará) "
    ),
    effective_before=re.compile(rf"\b{_GO}"),
    effective_after=re.compile(
        r"^[^.;:]{0,45}?\b(?:es|será|fue|ha sido|era)?\b[^.;:]{0,12}\b(?:mi|su|el)? ?(?:último|última|dejo|dejaré|dejará|me voy|se va|me marcho|me jubilo|se jubila|renuncio|me despido|cesa|cerró|cerré|entregó|entregué|abandona|despedid|despidieron|destituy|me echaron|me han|concluye|concluirá|cumple)"
    ),
    told_before=re.compile(
        r"\b(?:dijo|anunci\w+|inform\w+|comunic\w+|según|escribió|publicó|confirm\w+|declaró|reveló|avisé|avisó|noticia|se incorpor\w+|llegó|llegué|entré|entró|empec\w+|empez\w+|nombr\w+|elig\w+|elegid\w+|(?<!efectos )(?<!efecto )desde|reunirá|jurará|sustituirá|asumirá|aseguró|explicó|afirmó|fundad\w+|nació)\b[^,;.]{0,28}$"
    ),
    says_it_itself=re.compile(r"\befect|\binmediat|\búltim[oa] "),
    future=re.compile(
        r"\b(?:es (?:mi|su|el) últim[oa]|dejo|me voy|me marcho|deja|se va|se marcha|empiezo|será|dejará|dejaré|abandonará|marchará|iré|irá|va a|voy a|próximo|tendrá|concluirá|finalizará|terminará|cesará|jubilará|entregaría|hasta)\b"
    ),
    gone_before=re.compile(
        r"\b(?:renunció|dimitió|dejó|abandonó|despidió|destituyó|se (?:fue|marchó|jubiló|retiró)|salió|cesó|cerró|presentó|fue (?:despedid|cesad|destituid)[oa]|ha (?:dejado|dimitido|renunciado|presentado)|me (?:despidieron|echaron|fui))\b[^.;,]{0,30}$"
    ),
    reason=re.compile(
        r"\b(?P<reason>(?:por (?:motivos|razones|discrepancias|desacuerdos|diferencias|desavenencias|problemas|pérdida|falta|presiones|incompatibilidad|cuestiones|causas|decisión propia|voluntad propia|enfermedad|salud|edad|cansancio)|debido a|a causa de|como consecuencia de|en protesta|porque|para (?:dedicar(?:se|me)|centrar(?:se|me)|pasar más tiempo|afrontar|emprender|iniciar|cuidar|atender|asumir|volver|estudiar|montar|fundar|ocuparme|incorporar(?:se|me)|perseguir|buscar|explorar)|(?:tras|luego de|después de|a raíz de) (?:la caída|el escándalo|las críticas|la polémica|la derrota|las acusaciones|la denuncia|los malos resultados|la filtración))\b[^.;:!?\n]{0,160})"
    ),
    destination=re.compile(
        r"\b(?:me incorporo|me incorporaré|se incorpora|se incorporará|se ha incorporado|se incorporó|me uno|me uniré|se une|se unirá|se unió|ficha|fichar|fichará|fichó|ha fichado|fichado|firmará|firma|firmó|empiezo|empezaré|empieza|empezará|comenzaré|comienzo|comenzará|comienza|se pasa|me paso|me voy|se va|se marcha|me marcho|pone rumbo|rumbo|irá|iré|trabajar|trabajaré|trabajará|(?:nuevo|próximo) (?:trabajo|puesto|empleo|cargo)|oferta|pilota|pilotará|liderará|dirigirá|dirigir|incorporarse|incorporarme|unirse|unirme|recala|recalará|aterriza|aterrizará)(?: (?:como|de) [^.;,]{1,40}?)?(?: (?:hoy|ahora|en breve|en [a-z]+|desde hoy|próximamente))? (?:a|al|en|por|con|para|de|del|a la|a las filas de|al equipo de|desde hoy la filial [a-záéíóú]+ de) (?:el |la |los |las )?(?P<dest>[\ue002\ue003])"
    ),
    is_next="seré ",
    hires=re.compile(
        r"(?P<dest>[\ue002\ue003]) (?:ha |acaba de )?(?:fich[aó]|fichado|contrat[aó]|contratado|nombr[aó]|nombrado|incorpor[aó]|incorporado|design[aó]|designado|elige|eligió|roba|arrebata|suma)\b"
    ),
)
