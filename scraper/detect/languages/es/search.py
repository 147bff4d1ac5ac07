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
""".strip().splitlines()
)
