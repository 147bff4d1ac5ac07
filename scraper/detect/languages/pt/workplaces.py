"""Portuguese ways to say where somebody works, and as what."""

from __future__ import annotations

import re

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE
from scraper.detect.language import Workplaces
from scraper.detect.naming import introduces

_P, _O, _R = (
    f"(?:o |a |dom |dona |d\\. |sr\\. |sra\\. |dr\\. |dra\\. )?(?P<p>[{PERSON}{NAME}])",
    f"(?P<o>[{ORGANIZATION}{NAME}])",
    f"(?P<r>{ROLE}(?: (?:e|de|do|da) (?:a |o )?{ROLE})?)",
)
_ART = r"(?:o |a |os |as )?"
_OF = r"(?:de|do|da|dos|das|em|no|na|nos|nas|para o|para a|junto da)"

WORKPLACES = Workplaces(
    profile=introduces(r"n[ao]|em|da|do|de|@|para", r"a |o "),
    bystander_before=re.compile(
        r"\b(?:contra|segundo|frente ao?|diante d[oa]|(?:derrota|vitória|empate) (?:com|contra|frente ao?|diante d[oa])|(?:disse|declarou|contou|explicou) (?:ao?|à)|don[ao],?|controladora,?|subsidiária d[aeo]|clientes como|rival,?) (?:o |a )?$"
    ),
    before=(
        (
            re.compile(
                rf"\b(?:ser(?:ei|á)|começo|começarei|nov[oa]|próxim[oa]|assumo|assumirei|ingresso)[^.;:]{{0,30}}\ue004 {_OF} {_ART}$"
            ),
            90,
            -20,
        ),
        (
            re.compile(
                r"\b(?:anteriormente|antes (?:trabalhou|foi|tinha|de)|previamente|vind[oa] d|oriund[oa]|sua carreira (?:em|começou)|licenciad[oa]|formad[oa] (?:em|pela)|doutor[a]? (?:em|por|pela)|graduad[oa]|estudou|mestrado|trabalhou (?:em|na|no)|passou por|com passagens? por)\b[^.]{0,500}$"
            ),
            500,
            -8,
        ),
        (
            re.compile(
                rf"(?:\b(?:deix(?:o|ei|ar|arei|ou|a|ará|ando|aram)|abandon(?:o|ei|ou|a|ar|ará)|(?:sai|saio|saí|sair|sairei|sairá|saiu|saindo|despeço-me|me despeço|despede-se|se despede|despediu-se|se despediu|me desligo|me desliguei|demito-me|demitiu-se|se demitiu|se desliga|se desligou|me demiti|reforma-se|se aposenta|aposenta-se|demitid[oa]|despedid[oa]|desligad[oa]|exonerad[oa]|demissão|desligamento|saída|renúncia|embora|despedir-me|me despedir|despedida|adeus|renunci\w+) (?:de|do|da|dos|das|em|no|na|ao|à|a)|adeus,?(?: à| ao)?|até sempre,?|(?:último|última|últimos) (?:dia|dias|semana|programa|turno|coluna|aula|número)s? (?:de trabalho )?(?:em|no|na|nos|nas|de|do|da|com)|anos (?:em|no|na|nos|nas|de|do|da)|(?:etapa|ciclo|tempo|jornada|caminhada|passagem|trajetória|história|percurso|aventura|trajeto) (?:em|no|na|nos|nas|pela|pelo)|vínculo com|contrato com|trocou|troca|trocar) {_ART})$"
            ),
            45,
            30,
        ),
        (
            re.compile(
                rf"(?:\b(?:(?:entrei|entrou|ingressei|ingressou|trabalh(?:o|ei|ava|ando|ado|ar)|chegu?ei|chegou|comecei|aqui|colegas|equipe|equipa|time|pessoal|família|à frente|frente|todos|gente|desde|\ue004) {_OF}|fundei|fundou|cofundei|trabalh\w+ para) {_ART})$"
            ),
            45,
            14,
        ),
        (
            re.compile(
                rf"\b(?:(?:começo|começarei|vai|vou|irei|rumo|reforçar|destino|contratad[oa]|ingressa|ingresso|entrevista|declarações|licenciad[oa]|formad[oa]) (?:na|no|em|para|para a|para o|ao|à|a|pela|pelo)|foto|fotos|fonte|lusa|segundo|como|contra|frente (?:a|ao)|pela|pelo) {_ART}$"
            ),
            45,
            -6,
        ),
        (re.compile(rf"\b(?:{_OF}|com|para) {_ART}$"), 45, 5),
    ),
    after=(
        (
            re.compile(
                r"^(?: (?:anunciou|anuncia|informou|informa|comunicou|comunica|confirmou|agradece|agradeceu|demite|demitiu|despede|despediu|exonerou|destituiu|dispensa|dispensou|perde|busca|procura|nomeou|nomeia|deve|terá))"
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
                rf"{_O}[^{ORGANIZATION}.;:]{{0,60}}?\b(?:seu|sua|o seu|a sua|o|a) (?:até agora |até então |histórico |atual |actual )?{_R},? {_P}",
                2.4,
            ),
            (
                rf"{_P},? (?:tem sido|tinha sido|foi|era|é|será|atua como|atuava como|trabalha como|trabalhava como|como)(?: o| a| um| uma| seu)? {_R}(?: {_OF} {_ART}{_O})?",
                1.9,
            ),
            (
                rf"{_P}, que [^.;:{PERSON}]{{0,40}}?(?:exerceu|exercia|trabalhou|trabalhava|ocupava|desempenhava|era|foi|é)(?: como| o cargo de| funções de| o posto de)?(?: o| a| um| uma)? {_R}(?: {_OF} {_ART}{_O})?",
                2.4,
            ),
            (
                rf"{_P},? (?:é |era |foi |até (?:agora|hoje|ontem|aqui|então),? )?(?:o |a |um |uma |seu |atual |actual |até agora |até então )?{_R},? {_OF} {_ART}{_O}",
                3.0,
            ),
            (
                rf"{_P}, (?:o |a |seu |sua |um |uma |até agora |atual )?{_R}(?!,? [{PERSON}{NAME}])",
                1.8,
            ),
            (rf"{_P} \({_R}(?:, {_O})?\)", 1.8),
            (rf"{_P} \((?P<o>{ORGANIZATION})\)", 2.4),
            (
                rf"{_P} (?:renunci\w+|demit\w+(?:-se)?|deix\w+|abandon\w+|cess\w+|apresent\w+|entreg\w+|pede|pediu)[^.;:{PERSON}]{{0,50}} (?:como|de|da|do|à|ao|ao cargo de|o cargo de|aos cargos de|do cargo de|à função de|funções de|funções como)(?: o| a)? {_R}(?: {_OF} {_ART}{_O})?",
                2.5,
            ),
            (
                rf"{_P}(?:,[^.;:]{{1,60}},)? (?:deixa|deixou|deixará|abandona|abandonou|trocou|troca) {_ART}{_O}",
                2.0,
            ),
            (
                rf"{_P}[^.;:{PERSON}]{{0,60}}\b(?:apresenta|apresentava|dirige|dirigia|dirigiu|preside|presidia|presidiu|lidera|liderava|treina|treinava|comanda|comandava|chefia|chefiava|conduz)[^.;:{PERSON}]{{0,30}} {_O}",
                1.2,
            ),
            (rf"{_R},? (?:o |a |sr\. |sra\. |dr\. |dra\. |d\. )?{_P}", 1.6),
            (rf"^(?:n[oa]|em|pel[oa]) {_O},? [^.;{PERSON}]{{0,90}}?{_P}", 3.0),
            (rf"{_P} (?:do|da|de|no|na|em) {_O}", 0.8),
            (
                rf"{_P} (?:chegou|entrou|ingressou|estava)[^.;:{PERSON}]{{0,40}}? (?:ao|à|no|na|em) {_O}",
                1.6,
            ),
        )
    ),
    shared_role=re.compile(
        rf"(?P<r>{ROLE}) (?P<people>[{PERSON}{NAME}](?:(?:,|,? e) [{PERSON}{NAME}]){{1,12}})"
    ),
    former=re.compile(r"\b(?:ex|antig[oa]|anterior)\b"),
)
