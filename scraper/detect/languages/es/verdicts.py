"""Spanish words that tell what kind of leaving it is, and how sure the news is."""

from __future__ import annotations

import re

from scraper.detect.language import Verdicts

VERDICTS = Verdicts(
    dismissed=re.compile(
        r"\b(?:fue|fueron|ha sido|han sido|es|son|será|queda|quedó|resultó|fui|he sido) (?!una )(?:[a-záéíóú]+ )?(?:despedid|cesad|destituid|removid|depuest|apartad|echad|desvinculad|relevad)[oa]s?\b|\b(?:destituye|destituyó|destituyen|destituyeron|prescinde de|prescindió de|fulmina)\b|\bdestitución\b"
    ),
    laid_off=re.compile(
        r"\b(?:ere|reestructuración|recorte de plantilla|recortes de personal|despido colectivo|reducción de personal)\b"
    ),
    retired=re.compile(
        r"\b(?:jubil\w+|prejubil\w+|se (?:retira|retiró|retirará) (?:tras|después|a los)|retiro\b(?! espiritual)|me retiro|edad de retiro|cuelga (?:las botas|los guantes|la bata|la toga)|tiza)\b"
    ),
    end_of_term=re.compile(
        r"\b(?:fin|término|conclusión|final) (?:de|del) (?:su |mi |el |la )?(?:mandato|contrato|periodo|período|legislatura)|\b(?:concluye|concluirá|concluyó|termina|terminará|terminó|finaliza|finalizará|finalizó|acaba|acabará|acabó|vence|vencerá|venció|expira|expirará|cumple|cesará) [^.;]{0,30}?(?:mandato|contrato|periodo|período|gestión como)|\b(?:mandato|contrato|vínculo) [^.;]{0,30}?(?:concluye|concluirá|termina|terminará|finaliza|finalizará|vence|vencerá|expira|expirará|acaba|finalizado|vencido)\b|\bno (?:se presentará|optará|repetirá|renovará|buscará|será renovad|seguirá renovando|renuevo|renovaré)|\breelección\b|\bacabar contrato\b|\bno renov\w+"
    ),
    resigned=re.compile(
        r"\b(?:renunci|dimi|se (?:va|marcha|fue|marchó|ha ido|ha marchado)\b|me (?:voy|marcho|fui)\b|deja la (?:empresa|compañía)|abandona (?:la|el) )"
    ),
    surely_resigned=re.compile(r"\b(?:renunci|dimi[ts])"),
    announced=re.compile(
        r"\b(?:anunci\w+|confirm\w+|comunic\w+|inform[óaó]\w*|nota de prensa|carta|mensaje|entrevista|rueda de prensa|conferencia de prensa|hizo público|ha hecho público|publicó|escribió|reveló|dijo que|aseguró que|explicó|declaró|trasladó|mutuo acuerdo|hecho relevante|notific\w+|dio a conocer|presentó|se despidió|despide de|agradec\w+|oficial)\b"
    ),
    ours=re.compile(r"(?<![\w'])(?:nuestro|nuestra|nuestros|nuestras|nosotros|nos)(?![\w'])"),
    sourced=re.compile(
        r"\b(?:fuentes (?:cercanas|consultadas|próximas|conocedoras|del sector|internas)|según (?:ha podido saber|fuentes|varias fuentes|tres fuentes|pudo saber|informan medios)|al que ha tenido acceso|a la que ha tenido acceso|pidieron anonimato|prefieren no dar su nombre|no ha querido comentar|declinó comentar)\b"
    ),
)
