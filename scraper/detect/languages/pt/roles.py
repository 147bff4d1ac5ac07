"""Portuguese names of posts: heads in both genders, then what they are about."""

from __future__ import annotations

import re

from scraper.detect.naming import Roles
from scraper.detect.words import words

_GENDERED = words(
    """
advogad administrador assessor arquitet árbitr bibliotecári bombeir cozinheir comissári conselheir coordenador coreógraf
curador conservador deputad diretor director desenhador editor redator redactor embaixador enfermeir treinador escritor
fotógraf fundador cofundador governador roteirist ilustrador engenheir inspetor inspector instrutor interventor investigador
pesquisador jardineir leitor magistrad médic ministr moderador músic narrador notári operador operári orador apresentador
prefeit procurador produtor professor programador promotor psicólog reitor regedor relator secretári senador sóci
subsecretári supervisor técnic tesoureir tradutor vendedor vereador vigilante desenvolvedor mantenedor compositor carteir
catedrátic consultor contador auditor controlador massagist físic químic biólog geólog sociólog economist jornalist
analist guitarrist violinist pianist baterist baixist vocalist organist cronist colunist articulist comentarist
desportist esportist futebolist estrategist tenist dentist ciclist vigári bisp arcebisp pastor diácon padeir
mediador montador cabeleireir arquivist restaurador mentor preparador olheir selecionador seleccionador chanceler
provedor ouvidor corregedor delegad zelador porteir locutor repórter bastonári capitã goleir zagueir atacante
avançad médi treinador-adjunt vice-prefeit vice-diretor farmacêutic fisioterapeut terapeut nutricionist publicitári
maquiador figurinist cenógraf sonoplast iluminador tipógraf revisor encarregad contramestr maquinist motorist
costureir sapateir carpinteir eletricist mecânic cirurgiã veterinári bolsist recepcionist telefonist bailarin
maestrin cantor ator violoncelist trompetist saxofonist saxofonist clarinetist dançarin pintor escultor
colaborador organizador captador negociador recrutador animador educador formador alfaiate monitor regente
estagiári aprendiz promotor demonstrador cobrador fiscalizador conciliador juiz desembargador escrivã tabeliã sacristã
guardiã deã decan pró-reitor vice-reitor sub-diretor vice-presidente
"""
)
_FORMS = {
    "juiz": ("juiz", "juíza"), "chanceler": ("chanceler",), "capitã": ("capitão", "capitã"), "cirurgiã": ("cirurgião", "cirurgiã"),
    "escrivã": ("escrivão", "escrivã"), "tabeliã": ("tabelião", "tabeliã"), "sacristã": ("sacristão",), "guardiã": ("guardião", "guardiã"),
    "deã": ("deão", "deã"), "aprendiz": ("aprendiz",), "alfaiate": ("alfaiate",), "regente": ("regente",), "vigilante": ("vigilante",),
    "atacante": ("atacante",), "repórter": ("repórter",), "vice-presidente": ("vice-presidente",), "ator": ("ator", "atriz", "actor", "actriz"),
    "embaixador": ("embaixador", "embaixadora", "embaixatriz"), "maestrin": ("maestrina",), "contramestr": ("contramestre", "contramestra"),
    "terapeut": ("terapeuta",), "fisioterapeut": ("fisioterapeuta",), "sonoplast": ("sonoplasta",),
}  # fmt: skip


def _forms(stem: str) -> tuple[str, ...]:
    """`diretor` → diretor, diretora; `ministr` → ministro, ministra."""
    if stem in _FORMS:
        return _FORMS[stem]
    if stem.endswith("ist"):
        return (f"{stem}a",)
    if stem.endswith("or"):
        return stem, f"{stem}a"
    return f"{stem}o", f"{stem}a"


_OTHERS = words(
    """
ceo cfo cto coo cmo cio ciso manager chief vp presidente presidenta gerente agente dirigente assistente ajudante tenente
sargento general coronel comandante comandanta almirante brigadeiro major cabo intendente superintendente líder chefe chefa
chef dj policial guia piloto astronauta atleta artista padre pároco abade abadessa prior priora rabino barista
responsável titular patrono vogal membro contabilista comercial auxiliar correspondente editorialista timoneiro cônsul
presidência vice-presidência vicepresidência direção direcção secretaria-geral gerência reitoria coordenação chefia
tesouraria coordenação-geral comando provedoria head partner rabina maestro porta-voz intérprete representante docente
estudante paquete âncora motorista taxista sacerdote frade freira poeta cantora zagueiro goleiro guarda-redes lateral volante
meia centroavante técnica técnico trainer scout sysadmin devops developer host curadora adjunto adjunta edil mesário síndico
síndica soldado soldador soldadora vice prefeita governanta merendeira cozinheira faxineira diarista escriturário bancário bancária
deputado-federal primeiro-ministro primeira-ministra secretário-geral secretária-geral diretor-geral diretora-geral
director-geral diretor-presidente diretora-presidente diretor-executivo diretora-executiva procurador-geral
procuradora-geral editor-chefe editora-chefe redator-chefe redatora-chefe editor-assistente editora-assistente
vice-diretora comissária economista-chefe cientista cientista-chefe estrategista guarda estafeta distribuidora
encenador encenadora arqueólogo arqueóloga historiador historiadora antropólogo astrónomo astrônomo meteorologista
treinadora-adjunta treinador-adjunto mister team-leader youtuber influenciador podcaster streamer bombeiro-mor
"""
)
_WEAK = words("editora head chief host major cabo médi média cantora meia vice general")
SINGULAR = ({form for stem in _GENDERED for form in _forms(stem)} | _OTHERS) - _WEAK


def _plural(word: str) -> str:
    if word.endswith("ão"):
        return word[:-2] + "ões"
    if word.endswith("al"):
        return word[:-1] + "is"
    if word.endswith(("r", "z")):
        return word + "es"
    return word + "s"


_FIRMS = words(
    """
operadora distribuidora produtora consultora promotora desenvolvedora administradora auditora operadoras distribuidoras produtoras consultoras promotoras administradoras auditoras
"""
)
"""Feminine forms that are firms far more often than posts."""
HEADS = {*SINGULAR, *(_plural(word) for word in SINGULAR)} - _FIRMS
_PREFIX = r"(?:(?:vice|sub|co|inter|pró)-?)?"
_PHRASES = (
    r"editoras?(?= (?:d[eoa]s?|chefe|executiva|geral|adjunta|assistente|responsável|sênior)\b)|head de [a-zà-ú]+(?: e [a-zà-ú]+)?|head of [a-z]+(?: [a-z]+)?|chief [a-z]+(?: [a-z]+)? officer|country manager|community manager"
    r"|(?:product|project|account|engineering|general|office|store|team|marketing) manager|vice president|general manager"
    r"|membros? (?:da direção|do conselho|da diretoria|da comissão|do comité|do comitê|da mesa|da equipe|da equipa)(?: de administração| executiv[oa])?"
    r"|segundo comandante|braço[ -]direito|número dois|diretor(?:a)? (?:executiv|financeir)[oa]|conselho de administração (?:presidente)?"
    r"|(?:software|data|machine learning|ml|ai|devops|frontend|backend|full[- ]?stack|site reliability|sre) (?:engineer|developer|scientist|analyst|lead)|tech lead|team lead|team leader|scrum master|product owner|chefe de gabinete|mestre de cerimónias|mestre de cerimônias"
)
_ADJECTIVES = r"(?:geral|gerais|executiv[oa]s?|adjunt[oa]|financeir[oa]|comercial|técnic[oa]|desportiv[oa]|esportiv[oa]|criativ[oa]|artístic[oa]|académic[oa]|acadêmic[oa]|médic[oa]|clínic[oa]|científic[oa]|editorial|nacional|internacional|regional|municipal|estadual|estadua[il]s?|federal|local|global|mundial|principal|titular|interin[oa]|suplente|honorári[oa]|emérit[oa]|auxiliar|associad[oa]|delegad[oa]|jurídic[oa]|legal|musical|operacional|corporativ[oa]|industrial|digital|pedagógic[oa]|institucional|administrativ[oa]|polític[oa]|económic[oa]|econômic[oa]|sénior|sênior|senior|pleno|júnior|junior|chefe|independente|extern[oa]|parlamentar|sindical|social|diocesan[oa]|presidente|fundador|fundadora|vitalíci[oa]|estratégic[oa]|gerente|físic[oa]|informátic[oa]|logístic[oa]|assistente|convidad[oa]|residente|permanente|ordinári[oa]|florestal|escolar|infantil|juvenil|sanitári[oa]|públic[oa]|central|imobiliári[oa]|bancári[oa]|agrícola|naval|militar|civil|religios[oa]|ambiental|fiscal|rural|coordenador|coordenadora|eleit[oa]|militar)"
_FIELD_WORDS = words(
    """
acessibilidade ação acção administração admissões aquisições agricultura água alianças alimentação almoxarifado ambiente
análise animação apoio aprendizagem arquivo área arquitetura arquitectura arte artes assuntos atendimento auditoria
automação aviação ajuda basquetebol basquete bem-estar biologia qualidade câmara campo campanha canal capital captação
carreira casting catálogo cibersegurança ciência ciências cinema cirurgia cidadania clientes cliente clima cozinha coleções
comércio compras comunicação comunidade comunidades conservação consumo contabilidade conteúdo conteúdos contratação
controle controlo cooperação coro créditos crédito crescimento contas cuidados cultura conformidade compliance dados defesa
departamento desporto desportos esporte esportes direitos desenvolvimento digitalização design distribuição diversidade
documentação economia ecologia edição educação efeitos eleições emprego energia enfermagem ensino equipe equipa equipes equipas
estatística estilo estratégia estudos avaliação eventos exposições exportação exteriores extensão família fazenda festas
finanças formação fotografia futebol gabinete género gênero gestão governança governo gráficos história horticultura
humanos igualdade ia identidade imagem impostos inclusão indústria informação informática infantis infra infraestrutura
infraestruturas engenharia inovação inspeção institucionais inteligência interior internacionais internet investimento
investimentos investidores investigação pesquisa jardins juventude justiça jogo jogos língua línguas letras licitações linha
literatura logística luz manutenção marca marketing matemática materiais medicina meio meios melhoria mídia media mercado mercados
minas mineração moda modernização mobilidade mulher mulheres música natureza negócio negócios notícias obras oficina operações
operação opinião orçamento pagamentos património patrimônio pessoal pessoas pesca planejamento planeamento plataforma plataformas
política políticas imprensa prevenção previdência privacidade processos produção produto produtos programa programação programas
proteção projeto projetos projecto projectos publicações publicidade público redação redes recepção reforma relações renováveis
recursos reportagem reservas risco riscos saneamento saúde secção seção seção setor sector segurança seguros seleção selecção serviço serviços sinistros
sistemas sociais software som suporte sustentabilidade tecnologia tecnologias telecomunicações televisão temporada
tesouraria trabalho tráfego transformação transição transparência transporte transportes trânsito turismo turno urbanismo
usuário usuários utilizador valores venda vendas viagens vida vídeo videojogos vigilância vinho habitação voluntariado voluntários
web zona noite dia manhã manhãs tarde tardes moderação psicologia filosofia botânica tradução localização lista revisão jornalismo
estado planeta ti rh rp conselho direção administração mesa criação arte mídia performance growth talentos gente novos
"""
)
_FIELD_ADJ = r"(?: (?:públic[oa]s?|humanos|sociais|social|exteriores|interiores|internaciona(?:l|is)|naciona(?:l|is)|gera(?:l|is)|económic[oa]s?|econômic[oa]s?|corporativ[oa]s?|instituciona(?:l|is)|artificial|digita(?:l|is)|comercia(?:l|is)|técnic[oa]s?|civil|civis|estratégic[oa]s?|laborais|jurídic[oa]s?|financeir[oa]s?|ambienta(?:l|is)|académic[oa]s?|acadêmic[oa]s?|escolar(?:es)?|extern[oa]s?|intern[oa]s?|infantil|infantis|juvenil|feminin[oa]|masculin[oa]|superior(?:es)?|urban[oa]s?|rura(?:l|is)|penitenciári[oa]s?|informátic[oa]s?|industria(?:l|is)|gráfic[oa]s?|visua(?:l|is)|audiovisua(?:l|is)|desportiv[oa]s?|nocturn[oa]s?|locais|editoria(?:l|is)|contemporâne[oa]|modern[oa]|antig[oa]|aplicad[oa]s?|natura(?:l|is)|polític[oa]s?|parlamentar(?:es)?|fisca(?:l|is)|educativ[oa]s?|negócios|empresaria(?:l|is)|criativ[oa]s?))"
_FIELD = "|".join(sorted(_FIELD_WORDS, key=lambda word: (-len(word), word)))
_SINGLE = "|".join(sorted(HEADS, key=lambda word: (-len(word), word)))
_DE = r"(?:de|do|da|dos|das|para|em)"
_ROLE = re.compile(
    rf"(?<![\w-]){_PREFIX}(?:{_PHRASES}|(?:{_SINGLE}))(?:[ -]{_ADJECTIVES}){{0,3}}"
    rf"(?: e (?:{_SINGLE})(?: {_ADJECTIVES}){{0,2}})?"
    rf"(?: {_DE} (?:{_FIELD}){_FIELD_ADJ}{{0,2}}(?:(?:,| e| {_DE}|, e)(?: {_DE})? (?:{_FIELD}){_FIELD_ADJ}{{0,2}}){{0,4}})?"
    rf"(?: e de (?:{_FIELD}){_FIELD_ADJ}{{0,2}}(?: (?:com|e) (?:{_FIELD}))?)?(?: com (?:investidores|o mercado))?"
    rf"(?: (?:em exercício|interin[oa]|emérit[oa]|adjunt[oa]))?(?![\w-])"
)
"""A post over a lower-cased sentence; every repeat is bounded."""

ROLES = Roles(
    pattern=_ROLE,
    heads=frozenset(
        f"{prefix}{word}"
        for head in {
            *HEADS,
            *words(
                "editora editoras manager officer engineer developer lead leader master owner braço número head president scientist analyst membro membros mestre"
            ),
        }
        for word in re.findall(r"\w{3,}", head)
        for prefix in ("", "vice", "sub", "co", "inter")
    ),
    in_names=words(
        "presidência direção secretaria reitoria coordenação tesouraria comando guarda técnica química música física"
    ),
    capital_before=re.compile(r"[A-ZÀ-Ú][\w'’-]+ $"),
)
