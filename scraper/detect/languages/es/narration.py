"""Spanish signs of who speaks: verb endings say I where the pronoun is dropped."""

from __future__ import annotations

import re

from scraper.detect.language import Narration

_NO_VERB = r"(?:qué|café|porqué|comité|bebé|puré|chalé|josé|andré|tomé|rené|fé|olé|salomé|noé|bufé|cliché|parqué|canapé|pagaré|consomé|así|aquí|allí|ahí|sí|ahi|casi|ají|jabalí|rubí|colibrí|marroquí|iraní|israelí|esquí|frenesí|bisturí|maniquí|carmesí|pakistaní|iraquí|alhelí|té|sé que no se)"
_NARROW = r"(?:yo|me|mi|mis|mí|conmigo|mío|mía|míos|mías|soy|estoy|voy|doy|tengo|hago|digo|quiero|puedo|creo|siento|vengo|salgo|pongo|sé|veo|dejo|renuncio|dimito|llevo|trabajo en|empiezo|sigo|paso a ser|quedo|escribo|agradezco|espero|fui|hice|tuve|estuve|pude|quise|vine|puse|dije|anduve|traje|he|había sido yo|haya sido yo|cierro|cuelgo|paso el|entrego|cedo|pido|devuelvo|doy las|abandono|firmo|cumplo|termino|comunico|presento|informo|anuncio|coordino|mantengo|dirijo|[a-zñ]{3,12}o por última vez|paso (?:el|la|las|los)|apago|guardo|cierro sesión|aparco|toca (?:apuntarse|buscar|recoger|despedirse)|parto|marcho|acabo de|paso página|cambio de|recojo|vacío|suelto|necesito|vuelvo|emprendo|empiezo|inicio (?:una|un)|colgamos|ya no (?:trabajo|atiendo|respondo|escribo|juego|canto|toco|llevo|entreno)|no (?:sigo|continúo|renuevo)|(?:ha llegado|llegó) (?:el momento|la hora)|es hora de|hasta siempre|me (?:marcho|piro|largo)|devuelvo|cambio (?:la|el)|jubilo|estaré|seré|tendré|podré|haré|nos vemos|me voy)"

NARRATION = Narration(
    tagline=re.compile(
        r"^(?:Sobre (?:el autor|la autora)|Acerca d(?:el autor|e la autora)):? (?P<name>[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+(?: (?:(?:de|van|von|der|den|da|do|di|del|la) )?[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+){1,3})"
    ),
    first_person=re.compile(
        rf"(?<![\w'])(?:{_NARROW}|(?!{_NO_VERB}\b)[a-zñáéíóú]{{2,14}}[éí])(?![\w'])"
    ),
    third_person=re.compile(
        r"(?<![\w'])(?:él|ella|ellos|dijo|dice|aseguró|asegura|afirmó|afirma|declaró|declara|según|señaló|señala|informó|informa|explicó|explica|anunció|anuncia|comunicó|confirmó|confirma|indicó|sostuvo|manifestó|apuntó|añadió|agregó|reveló|subrayó|expresó|portavoz|vocero|vocera|fuentes|su|sus|ha (?:dimitido|renunciado|presentado|anunciado|comunicado)|renunció|dimitió|presentó|dejó|abandonó|asumió|asumirá|dejará)(?![\w'])"
    ),
    title_speaks=re.compile(
        r"(?<![\w'])(?:yo|me|mi|mis|nos|nuestro|nuestra|dejo|dejé|renuncio|renuncié|dimito|voy)(?![\w'])|^(?:adiós|hasta siempre|hasta luego|hasta pronto|despedida|último día|gracias)\b"
    ),
    signature=re.compile(
        r"^(?:[-–—~ ]{0,3}|(?:[Uu]n )?(?:[Aa]brazos?|[Ss]aludos?|[Bb]esos?|[Cc]ordialmente|[Aa]tentamente|[Ff]irmado|[Ff]do\.?|[Gg]racias|[Ss]alud|[Cc]on cariño|[Hh]asta siempre)[,:.!]? )(?P<name>[A-ZÁÉÍÓÚÑ][\w'’.-]+(?: (?:de |del |la |de la |y )?[A-ZÁÉÍÓÚÑ][\w'’.-]+){0,3})[.,!]?$"
    ),
    byline=re.compile(
        r"^(?:[Pp]or|[Ee]scrito por|[Pp]ublicado por|[Aa]utora?:|[Tt]exto:|[Ff]rom:|[Dd]e:)\s+(?P<name>[A-ZÁÉÍÓÚÑ][\w'’.-]+(?: (?:de |del |la |de la )?[A-ZÁÉÍÓÚÑ][\w'’.-]+){1,3})\b",
    ),
    reply=re.compile(
        r"\b(?:[Ss]uerte|[Gg]racias|[Aa]diós|[Ff]elicidades|[Ee]nhorabuena|[Tt]e echaremos de menos|[Tt]e vamos a extrañar|[Aa]y|[Áá]nimo|[Hh]asta siempre|[Mm]ucha suerte)[,!]? (?P<name>[A-ZÁÉÍÓÚÑ][a-záéíóúñ]+)\b(?=[!.,?]|$)"
    ),
    replies=re.compile(
        r"^(?:\d+ )?(?:comentarios?|respuestas?|deja (?:un|tu) comentario|dejar un comentario|responder|[\w .-]{2,30} (?:dijo|dice|comentó)(?:\.\.\.|:|…))",
        re.IGNORECASE,
    ),
    lead_in=re.compile(
        r"\b(?:escribió|escribe|publicó|dice|dijo|carta|nota|tuit|comunicado|mensaje|texto|continuación|siguiente|íntegro|íntegra)\b[^.\n]{0,60}:?$"
    ),
    speaks=re.compile(
        r"\b(?:dijo|dice|escribió|escribe|publicó|tuiteó|añadió|agregó|anunció|explicó|compartió|aseguró|afirmó|declaró|señaló|manifestó|comentó|confesó|sostuvo|expresó|indicó|relató|concluyó|apuntó|subrayó|reconoció|carta|nota|mensaje|comunicado|tuit|publicación|correo|post|texto|despidió|despide|palabras)\b"
    ),
    pronoun=re.compile(r"\b(?:él|ella|su|sus|le|lo|la)\b"),
    drops_subject=True,
)
