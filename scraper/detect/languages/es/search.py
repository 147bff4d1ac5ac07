"""Spanish: phrases of leaving for the first search, in the notation of `phrases`."""

from __future__ import annotations

PHRASES: tuple[str, ...] = tuple(
    """
me deis de baja
dadme de baja
no … reelección
destitu*
(renuncia|renunció|renuncio|renunciar|renunciado|renuncian|renunciará)
(dimite|dimitió|dimito|dimitir|dimitido|dimisión|dimisiones|dimiten|dimitirá)
(deja|dejó|dejo|dejar|dejado|dejará|dejan) (el|la|su|mi|sus|de ser)? (cargo|puesto|empresa|compañía|dirección|presidencia|trabajo|equipo|club|gobierno|partido|banco|periódico|diario|programa|funciones|banquillo|gerencia|jefatura|redacción)
(deja|dejó|dejo|dejará) … (tras|después|como)
(abandona|abandonó|abandonar|abandonará|abandono|abandonado) … (cargo|puesto|empresa|compañía|partido|equipo|dirección|presidencia|tras|después|como|club)
(se marcha|me marcho|se marchó|se va|me voy|me fui|se fue|me iré|se irá) (de|del|a|para|tras|después|con|y)
(despido|despide|despedirme|despedirse|despidió|despedí|despidiéndome) (de|del|a|con|tras)
(último|última|últimos) (día*|jornada|programa|columna|semana|edición|clase|turno|servicio|número)
mi último
mi última
(salida|marcha) (de|del) … (empresa|compañía|director*|presidente*|ejecutiv*|ceo|cargo|jefe|entrenador|ministr*)
(su|mi) (salida|marcha|adiós|retiro|jubilación)
(dice|digo|decir|dijo) adiós
adiós (a|al|amigos|y|compañeros)
hasta siempre
(nuevo|nueva|nuevos) (reto*|etapa|aventura|desafío*|rumbo*|capítulo)
(cierra|cierro|cerrar|cerró|termina|termino|terminó) (un|una|mi|su|esta) (etapa|ciclo|capítulo|contrato|mandato|relación)
fin de (mi|su|una) (etapa|ciclo|era|mandato)
(sustituye|sustituirá|sucede|sucederá|reemplaza|reemplazará|relevará|releva|relevo|sucesor|sucesora) (a|al|de|en)
(entregué|entregó|entrego|devolví|devuelvo|devolver) (mi|su|la|las|el|mis)
(ficha|fichó|fichaje|se incorpora|se incorporará|me incorporo|empiezo) (por|como|en|a)
(tras|después de) … años … (deja|dejo|marcha|va|voy|despid*|adiós|abandona|sale|salgo)
(he decidido|decidí|decisión de|decidió|ha decidido) (dejar|irme|marcharme|abandonar|renunciar|retirarme|irse|salir|no)
(apartado|apartada|removido|removida|fuera) (del|de su|de la) (cargo|puesto)
(interino|interina|saliente)
(paso al costado|da un paso|doy un paso)
presentó su
(concluye|concluirá|termina|terminará|finaliza|finalizará|acaba|vence) (su|el|mi) (mandato|contrato|etapa|periodo)
no se presentará
(dejé|dejaré)
(ya no) (soy|es el|es la|será|seré|seguiré|trabajo|trabaja|forma parte)
(despedido|despedida|cesado|cesada|destituido|destituida) (de|del|a|al|como|por|tras|hoy)
(jubilo|jubila|jubilación|jubilarse|me jubilé|se retira|me retiro|se retiró)
(sucederla|sucederle|sucederlo|sustituirla|sustituirle)
mi acceso
no (agotará|agotaré|renovará|renovaré|renueva|repetirá|seguirá|seguiré|continuará|continuaré|optará) … (contrato|mandato|cargo|puesto|frente|como|reelección)
(paso|pasamos) mi nombre
(quitad*|quitar*|quítenme|eliminad*|eliminen|borrad*|borren|saquen|revocar|revocad*|revoquen) … (permisos|acceso|accesos|usuario)
(mis|los) permisos
(prescinde|prescindió|prescindirá|prescinden|prescindir|prescindido) de
(por|sobre) la continuidad de
(pie y medio|un pie|las horas contadas|los días contados)
(estaría|habría|tendría|estarían) (negociando|preparando|a punto|pensando|decidido|presentado|lista|listo|dejado)
(negocia|prepara|medita|sopesa|ultima) su (salida|marcha|renuncia|dimisión|adiós)
de manos de
(nos|me) tocó a
(me|nos) (han|echan|echaron|despidieron|despiden|corrieron|botaron|liquidaron|desvincularon) (despedido|echado|desvinculado|cesado|liquidado|prescindido|por|del|de|hoy|ayer|esta)
(fui|he sido|fue|ha sido|fueron|han sido|será|es|queda|quedó) (despedido|despedida|cesado|cesada|destituido|destituida|relevado|relevada|removido|removida|apartado|apartada|desvinculado|desvinculada|separado|separada|despedidos|destituidos|cesados)
(desvinculación|desvincula|desvinculó|desvinculado|desvinculada)
(rescisión|rescinde|rescinden|rescindir|rescindió|rescindieron|rescindido) … (contrato|vínculo)
causa* baja
(cumple|cumplió|cumplirá|agota|completa) … (mandato|período|periodo)
(cuelga|cuelgo|colgó|colgué|colgar) (las|los|la|el|mi|mis) (botas|guantes|bata|toga|hábitos|micrófono|uniforme|tiza|silbato|auriculares|sotana|batuta)
(doy|di|daré|dar|da|dio|dará|dando) un paso (al costado|al lado|atrás|a un lado)
por última vez
(cesa|cesó|cesará|ceso|cesé|cesan) (en|como|de|a|al)
(jubilado|jubilada|jubilarme|me jubilo|se jubilan|se jubilaron|prejubil*)
(mi|su|nuestra) (etapa|andadura|trayectoria|tiempo|camino|ciclo) … (fin|final|término|termina|terminó|acaba|concluye)
(pongo|pone|puso|puse|poner|pondrá) (fin|punto final|punto y final) a
(paso|pasó|pasa|cedo|cede|cedió|entregó|entrega|entregué|toma|tomó|recoge) el (testigo|relevo|bastón|timón|mando)
(hoy|ayer) … (último|última) (día|jornada|turno|programa|columna)
(he|ha|había|han|haber|hemos) (dejado|abandonado) … (cargo|puesto|empresa|compañía|equipo|dirección|presidencia|club|gobierno)
(hasta ahora|hasta hoy) … (ficha|incorpora|director*|jef*|responsable)
que lo haga otra persona
(fulmina|fulminó|echa|echó|echan|aparta|apartó|releva|relevó|remueve|removió|destituyó) (a su|a la|al)
(aparca|aparcó) definitivamente
le despidió
(le|lo|la) (despidieron|despidió) con
(cesar|destituir|despedir|relevar|apartar) (a|al) (quien|la|su|presidente|director|directora|gerente|entrenador)
acord* … (cesar|destituir|despedir|relevar) a
prescind* de (mis|sus|los) servicios
ya no (formo|forma|trabajo|trabaja) (parte|en|para)
he entregado (el|la|las|mi) (portátil|tarjeta|llaves|credencial|uniforme)
(cierro|cierra|cerrar) etapa
abandona … para (incorporarse|fichar|unirse)
(trasladado|trasladada|destinado|destinada) a … tras
(no|ya no) (figura|aparece|consta) en el organigrama
(cuelga|cuelgo|colgó) (el|la|las|los)
contrato … (acaba|termina|vence|finaliza)
no me presentaré
(finiquito|baja voluntaria)
se despidió (el|este|ayer|hoy)
tira la toalla
(separan|separaron|separar) sus caminos
me (apeo|bajo) de la
(cuelgo|cuelga|cuelgan|colgaré|colgará|colgó|colgué|colgar|colgado) (el|la|los|las|mi|su|sus|mis) (delantal|guantes|botas|bata|toga|hábitos|uniforme|micrófono|batuta|silbato|chaquetilla|sotana|casco|gorra)
""".strip().splitlines()
)
