"""Spanish ways to say where somebody works, and as what."""

from __future__ import annotations

import re

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.language import Workplaces
from scraper.detect.naming import introduces

_P, _O, _R = (
    f"(?:don |doña |d\\. |sr\\. |sra\\. )?(?P<p>[{PERSON}{NAME}])",
    f"(?P<o>[{ORGANIZATION}{NAME}])",
    f"(?P<r>{ROLE}(?: (?:y|e|de|del) (?:la |el )?{ROLE})?)",
)
_ART = r"(?:el |la |los |las )?"
_OF = r"(?:de|del|en|para|de la|de los|de las|en la|en el)"

WORKPLACES = Workplaces(
    profile=introduces(r"en|de|del|@|para", r"la |el |los |las "),
    bystander_before=re.compile(
        r"\b(?:contra|ante|frente a|frente|según|(?:dijo|declaró|contó|aseguró|explicó) (?:a|al)|(?:derrota|victoria|empate) (?:ante|contra|frente a|con)|propietari[ao],?|dueñ[ao],?|matriz,?|filial de|clientes como|accionista,?|rival,?) (?:el |la |al |los )?$"
    ),
    before=(
        (
            re.compile(
                rf"\b(?:ser[éá]|empiezo|empezaré|empezará|comenzaré|nuev[oa]|próxim[oa]|incorporo|incorporaré|incorporará)[^.;:]{{0,30}}\ue004 {_OF} {_ART}$"
            ),
            90,
            -20,
        ),
        (
            re.compile(
                r"\b(?:anteriormente|antes (?:trabajó|fue|había|de)|previamente|procedente|con anterioridad|su carrera (?:en|comenzó)|licenciad[oa]|doctor[a]? por|graduad[oa]|estudió|formad[oa] en|máster|trabajó en|pasó por)\b[^.]{0,500}$"
            ),
            500,
            -8,
        ),
        (
            re.compile(
                rf"(?:\b(?:dej[oóaé]|dejar|dejará|dejaré|dejado|dejando|abandon[oóaé]|abandonar|abandonará|abandonado|me (?:voy|marcho|fui|despido|he ido|iré|marché|despedí) de|se (?:va|marcha|fue|marchó|despide|despidió|jubila|jubiló|jubilado|retira|irá|marchará|desvincula) de|adiós,?(?: a)?|adiós a|hasta siempre,?|despedirme de|despedirse de|irme de|irse de|marcharme de|salgo de|salida de|marcha de|renuncia(?:r)? (?:a|en)|renuncio (?:a|en)|despedid[oa] de|jubilado de|(?:último|última|últimos) (?:día|días|jornada|semana|programa|turno|columna|clase|número)s? (?:de trabajo |laboral )?(?:en|de|con)|años (?:en|con|de)|etapa en|ciclo en|tiempo en|camino en|paso por|(?:oficina|oficinas|sede|mostrador|redacción|despacho|taller) de|relación con|contrato con|vínculo con|aventura en|andadura en|trayectoria en)(?:l)? {_ART})$"
            ),
            45,
            30,
        ),
        (
            re.compile(
                rf"(?:\b(?:entr[ée] en|entró en|llegu?[ée] a|llegó a(?:l)?|incorpor(?:é|ó) a|trabaj(?:o|é|aba|ando|ado|ar) (?:en|para)|ingres[éó] (?:en|a)|al frente de(?:l)?|fundé|fundó|cofund[éó]|colegas de|compañeros de|gente de|equipo de|la familia de|todos en|todo el equipo de|desde|aquí en|\ue004 {_OF}) {_ART})$"
            ),
            45,
            14,
        ),
        (
            re.compile(
                rf"\b(?:incorporo a|incorporaré a|incorporará a(?:l)?|incorpora a(?:l)?|une a|uno a|fichar?á? por|ficha por|fichó por|fichado por|rumbo a|camino de|firmará por(?: el)?|empiezo en|empezaré en|comenzaré en|destino|foto|fotos|fuente|efe|en declaraciones a|entrevista (?:en|con|a|de)|según|licenciad[oa] por|doctor por|como|contra|frente a) {_ART}$"
            ),
            45,
            -6,
        ),
        (re.compile(rf"\b(?:en|de|del|con|para) {_ART}$"), 45, 5),
    ),
    after=(
        (
            re.compile(
                r"^(?: (?:ha anunciado|anunció|informó|informa|comunicó|comunica|confirmó|agradece|agradeció|prescinde|destituye|despide|destituyó|despidió|cesa|cesó|pierde|busca|nombra|nombró|deberá|tendrá))"
            ),
            5,
        ),
    ),
    affiliations=tuple(
        (re.compile(pattern), weight)
        for pattern, weight in (
            (rf"{_R} {_OF} {_ART}{_O}(?:,| \([^)]{{1,40}}\),?)? {_P}", 3.4),
            (
                rf"{_R} {_OF} [^{ORGANIZATION}{PERSON}{NAME}.;:,]{{1,50}} {_OF} {_ART}{_O}, {_P}",
                2.8,
            ),
            (rf"{_R},? {_P} {_OF} {_ART}{_O}", 1.6),
            (rf"{_R} {_OF} [^{ORGANIZATION}{PERSON}{NAME}.;:,]{{1,50}}, {_P}", 2.0),
            (
                rf"{_O}[^{ORGANIZATION}.;:]{{0,60}}?\b(?:su|sus|a su|de su|al|la|el) (?:hasta ahora |histórico |actual |todavía |máxim[oa] )?{_R},? {_P}",
                2.4,
            ),
            (
                rf"{_P},? (?:ha sido|había sido|fue|era|es|será|ejerce de|ejerció de|ejercía como|ejerce como|trabaja como|trabajaba como|como)(?: el| la| un| una| su)? {_R}(?: {_OF} {_ART}{_O})?",
                1.9,
            ),
            (
                rf"{_P}, (?:que|quien) [^.;:{PERSON}]{{0,40}}?(?:ejerció|ejercía|trabajó|trabajaba|ocupaba|desempeñaba|era|fue|es|ha sido|servía)(?: como| de| el cargo de| el puesto de)?(?: el| la| un| una)? {_R}(?: {_OF} {_ART}{_O})?",
                2.4,
            ),
            (
                rf"{_P},? (?:es |era |fue |hasta (?:ahora|hoy|ayer|la fecha),? )?(?:el |la |un |una |su |actual |todavía |hasta ahora )?{_R},? {_OF} {_ART}{_O}",
                3.0,
            ),
            (
                rf"{_P}, (?:el |la |su |un |una |hasta ahora |actual )?{_R}(?!,? [{PERSON}{NAME}])",
                1.8,
            ),
            (rf"{_P} \({_R}(?:, {_O})?\)", 1.8),
            (rf"{_P} \((?P<o>{ORGANIZATION})\)", 2.4),
            (
                rf"{_P} (?:ha |había )?(?:renunci\w+|dimit\w+|dej\w+|abandon\w+|ces\w+)[^.;:{PERSON}]{{0,40}} (?:como|de|a la|al cargo de|el cargo de|el puesto de|de su cargo como)(?: el| la| su)? {_R}(?: {_OF} {_ART}{_O})?",
                2.5,
            ),
            (
                rf"{_P}(?:,[^.;:]{{1,60}},)? (?:deja|dejó|dejará|ha dejado|abandona|abandonó|abandonará|ha abandonado) {_ART}{_O}",
                2.0,
            ),
            (
                rf"{_P}[^.;:{PERSON}]{{0,60}}\b(?:conduce|conducía|presenta|presentaba|dirige|dirigía|dirigió|preside|presidía|presidió|lidera|lideraba|entrena|entrenaba|encabeza|encabezaba|capitanea|gestiona)[^.;:{PERSON}]{{0,30}} {_O}",
                1.2,
            ),
            (rf"{_R},? {_P}", 1.6),
            (rf"^(?:en|desde|por parte de) {_ART}{_O},? [^.;{PERSON}]{{0,90}}?{_P}", 3.0),
            (rf"{_P} (?:del|de la|de|en) {_ART}{_O}", 0.8),
            (
                rf"{_P} (?:llegó|se incorporó|entró|ingresó|fichó)[^.;:{PERSON}]{{0,40}}? (?:a|al|en|por) {_ART}{_O}",
                1.6,
            ),
        )
    ),
    shared_role=re.compile(
        rf"(?P<r>{ROLE}) (?P<people>[{PERSON}{NAME}](?:(?:,|,? y|,? e) [{PERSON}{NAME}]){{1,12}})"
    ),
    former=re.compile(r"\b(?:ex|exd|antigu[oa]|anterior)\b"),
)
