"""Portuguese wordings of posts, teams, lengths of service, last days, destinations and reasons."""

from __future__ import annotations

import re

from scraper.detect.language import Careers
from scraper.detect.words import words

_GO = r"(?:deix|abandon|renunc|renúnc|demi[ts]|saí|sai[or]?|sairá|desped|despeç|cess|aposent|reform|retir|último|última|adeus|destitu|exoner|efeito|até|partir|conclu|final|termin|venc|expir|fim do|afast|dispens|entreg|encerr|fech|pendur|cumpr|acab|deslig|vigor|vale a|valer|anunciada|a partir|passa a|cargo|fico)"

CAREERS = Careers(
    becomes_before=re.compile(
        r"\bpara (?:ser|se tornar|tornar-se|assumir (?:o cargo|a função) de|ocupar o cargo de) (?:o |a )?$"
    ),
    own_role_before=re.compile(
        r"(?:\b(?:como|sou|era|fui|sendo|ser|saio|(?:meu|minha) (?:cargo|posto|papel|trabalho|função|etapa|tempo|posição) (?:como|de|na|no)|(?:o|a) (?:cargo|posto|função|posição) de|vosso|vossa|deixo de ser)(?: (?:a|o|um|uma|vosso|vossa|seu|nov[oa]|primeir[oa])){0,2}) $|^(?:um abraço do vosso )$"
    ),
    next_role_before=re.compile(
        r"\b(?:serei|será|começo|começarei|nov[oa]|próxim[oa]|quando criança|queria ser|obrigad[oa]|agradecer|agradeço|ao|à|ao meu|à minha|meu|minha|noss[oa]|com (?:o|a)|disse|pergunt\w+|avisei|chefe|assumirá|substitui|entrei como|entrei em \d+ como|assume|fica)\b[^.;,]{0,40}$"
    ),
    taken_up_before=re.compile(
        r"\b(?:como|ser|será|nome\w+|nov[oa]|design\w+|eleg\w+|eleit[oa]|posse como) (?:(?:o|a|seu|sua|nov[oa]|próxim[oa]|um|uma) ){0,2}$"
    ),
    their_role_before=re.compile(
        r"(?:\b(?:como|de|sido|sendo|era|foi|é|seu|sua|o|a|um|uma|posto de|cargo de|cargos de|função de|funções de|do|da|ao|à) (?:(?:o|a|seu|sua|atual|actual|até agora|histórico|veterano|veterana) )?|^(?:o |a )?|, (?:o |a |seu |sua )?)$"
    ),
    role_field=re.compile(
        r" (?:de|do|da|dos|das|para) (?!meu|minha|seu|sua|este|esta|essa|esse|um|uma|dois|três|anos|todo|toda|que|quem|nosso|nossa|hoje|ontem|forma|maneira|momento|então|grupo|clube|empresa|companhia|instituição|equipe|equipa|país|centro|partido|governo|firma|museu|organismo|câmara|conselho|cargo|plataforma|rede social|sede|banda|orquestra|universidade|associação|federação|revista|emissora|estatal|multinacional|sociedade|agência|startup|capital|cidade|região|república|família|banco|entidade|casa)[a-zà-ú][a-zà-ú-]+(?: (?:e|de|do|da) (?!seu|meu|um|uma|anos)[a-zà-ú]+){0,2}(?=[.,;:)\n]|$| (?:em|no|na|de|do|da|desde|para|após|por|até|durante|e|com|que|há)\b)"
    ),
    teams=(
        re.compile(
            r"\b(?:equipe|equipa|time|área|departamento|divisão|unidade|seção|grupo|laboratório) de (?P<team>[A-ZÀ-Ú][\wà-ú&+-]*(?: (?:e |de )?[A-ZÀ-Ú][\wà-ú&+-]*){0,3})"
        ),
        re.compile(
            r"\b(?:[Ll]ider\w+|[Dd]irig\w+|[Cc]hefi\w+|[Cc]oorden\w+|trabalh\w+ n|parte d)(?:o|a)? ?(?:o|a)? (?:equipe|equipa|time|área|departamento|divisão|unidade|seção) de (?P<team>[a-zà-ú]+(?: (?:e |de )?[a-zà-ú]+){0,1})"
        ),
    ),
    team_sentence=re.compile(
        r"\b(?:lider\w+|dirig\w+|chef\w+|coorden\w+|membro|parte|trabalh\w+|respons\w+|diretora?|pesquisador\w*|engenheir\w*|redatora?)\b"
    ),
    no_teams=words("todo toda o a novo nova grande trabalho governo futebol pessoas"),
    career=re.compile(
        r"\b(?:ingress|promov|ascend|nomead|design|eleit|contrat|começ|fund|cofund|dirig|lider|assum|cheg|entr(?:ei|ou)|trabalh|desde|estagi|foi|era)"
    ),
    tenure_signs=(
        (
            re.compile(
                r"^,? ?(?:à frente|no cargo|no posto|na (?:empresa|casa|companhia|presidência|direção|instituição|organização|rádio|redação|função|cozinha)|no (?:clube|comando|jornal|projeto|projecto|ar)|nesta|neste|como|de (?:trabalho|serviço|serviços|dedicação|docência|gestão|mandato|casa|comando|entrega|empresa|etapa)|trabalhando|prestando|dirigindo|ensinando|escrevendo|a (?:trabalhar|ensinar|dirigir|escrever|coser|dar)|aqui|juntos|em|na|no|com|dentro|vinculad[oa]|ligad[oa]|, (?:saio|deixo|hoje|chegou|deixa|despe|se desp|os últimos)|os últimos|se despede)\b"
            ),
            "after",
            1.5,
        ),
        (
            re.compile(
                r"(?:\b(?:após|depois de|ao fim de|ao final de|ao longo de|durante|por|foram|há|em|cumpr\w+|complet\w+|nestes|nesses|fiquei|passei|trabalhou|trabalhei|com)(?: (?:quase|cerca de|mais de|pouco mais de|uns|os últimos|estes|esses|seus|meus|nada menos que|aproximadamente|perto de|um total de|apenas|já|só))?|\b(?:quase|mais de|cerca de|estes|os últimos|meus|seus)) ?$"
            ),
            "before",
            1.2,
        ),
        (
            re.compile(
                r"\b(?:eu|me|meu|minha|aqui|trabalh\w+|dirigi|à frente|despe\w+|deix\w+|saio|cargo|posto|aposent\w+|reform\w+|comanda|no clube|eleit[oa])\b"
            ),
            "whole",
            0.5,
        ),
        (
            re.compile(
                r"\b(?:entrei|entrou|cheguei|chegou|comecei|começou|ingressei|ingressou|eleit[oa]|nomead[oa])\b[^.]{0,50}\bhá (?:já |quase |mais de )?$"
            ),
            "before",
            2.2,
        ),
        (
            re.compile(
                r"\bonde (?:ficou|esteve|trabalhou|estava|permaneceu|trabalhava)[^.;]{0,14}$"
            ),
            "before",
            0.6,
        ),
        (re.compile(r"^(?:\W{0,3})(?:quase |mais de |cerca de )?$"), "start", 1.0),
        (
            re.compile(
                r"\b(?:foram|fiquei|passei|completei|completo|trabalhei|estive|há)(?: [a-zà-ú]+){0,2} ?$"
            ),
            "before",
            0.8,
        ),
        (re.compile(r"^ atrás\b"), "after", -1.5),
        (
            re.compile(
                r"^ (?:de (?:experiência|carreira|profissão|jornalismo|ofício)|como (?:estudante|alun[oa]|criança|leitora?|cliente|sóci[oa]))\b"
            ),
            "after",
            -2.0,
        ),
        (
            re.compile(
                r"^.{0,30}\b(?:no setor|na profissão|carreira|no total|de vida|noutras|de farda)\b"
            ),
            "after",
            -1.5,
        ),
        (
            re.compile(
                r"\b(?:sucessor|(?:minha|meu) (?:mulher|marido|mãe|pai)|contrato|idade|prejuízos|primeiros?|assin\w+)\b[^.,]{0,30}$"
            ),
            "before",
            -1.5,
        ),
    ),
    never_tenure_before=re.compile(
        r"(?:(?<!depois )(?<!mais )(?<!cerca )(?<!fim )(?<!perto )(?<!final )\bde|\b(?:com|tem|aos|próximos?|próximas?|dentro de|nos próximos|cada|outros?|outras?|contrato (?:de|por|até)|assin\w+ por|os primeiros|as primeiras|idade de|menos de|maiores de|todos os|últimas|desde (?:os|as)))(?: (?:quase|uns|os|seus))? ?$"
    ),
    start_year=re.compile(
        r"\b(?:desde(?: (?:o ano|meados|o fim|o final|o início|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|o verão))?(?: de| do)?|(?:entrei|entrou|cheguei|chegou|tinha chegado|ingressei|ingressou|comecei|começou|contratad[oa]|contrataram|assumi|assumiu|nomead[oa]|designad[oa]|eleit[oa]|fundei|fundou|cofundei|aceitei|tomou posse|tomei posse|sentei|quando)\b[^.;:]{0,60}?\b(?:em|de|do)(?: o ano de| [a-zà-ú]+ de)?) (?P<year>(?:19|20)\d\d)\b"
    ),
    about_somebody=re.compile(
        r"\b(?:eu|me|meu|minha|ele|ela|seu|sua|nos|entrei|cheguei|comecei|entrou|chegou|começou|ingress\w+|sou|estava|quando)\b"
    ),
    last_day=re.compile(
        r"\b(?:último|última) (?:dia|programa|turno|jogo|coluna|aula|serviço|missa|emissão)\b|\b(?:contrato|mandato) [^.;]{0,50}?(?:vence|termina|acaba|expira)|\b(?:fic(?:o|a|ará|arei)|permanec\w+|continu\w+|segu\w+|cumpr\w+)\b[^.;]{0,40}?até\b|\b(?:renúncia|demissão|saída|exoneração|reforma|aposentadoria)[^.;]{0,40}\b(?:efetiva|efeito|efeitos|valer|vale|vigorar|partir|será em)\b|\b(?:deixará|deixarei|abandonará|cessará|sairá) "
    ),
    effective_before=re.compile(rf"\b{_GO}"),
    effective_after=re.compile(
        r"^[^.;:]{0,45}?\b(?:é|será|foi|era)?\b[^.;:]{0,12}\b(?:meu|minha|seu|sua|o)? ?(?:último|última|deixo|deixarei|deixa|deixará|saio|sai\b|despeço|reforma-se|aposento|renuncio|cessa|fechei|entregou|entreguei|abandona|demit|despedi|exonerou|fui|conclui|desliguei|passámos)"
    ),
    told_before=re.compile(
        r"\b(?:disse|anunci\w+|inform\w+|comunic\w+|segundo|escreveu|publicou|confirm\w+|declarou|revelou|avisei|avisou|notícia|ingress\w+|chegou|cheguei|entrei|entrou|comec\w+|começ\w+|nomead\w+|eleit\w+|(?<!efeitos )(?<!efeito )desde|reunião|sucessor em|assumirá|garantiu|explicou|afirmou|fundad\w+|nasceu|volto|balanço, em|posse)\b[^,;.]{0,28}$"
    ),
    says_it_itself=re.compile(r"\befeito|\bimediat|\búltim[oa] "),
    future=re.compile(
        r"\b(?:é (?:o )?(?:meu|minha|seu|sua) últim[oa]|saio|deixo|sai|deixa|começo|me despeço|será|deixará|deixarei|sairá|sairei|vai|vou|próxim[oa]|terá|concluirá|terminará|cessará|até|partir|fico|deve)\b"
    ),
    gone_before=re.compile(
        r"\b(?:renunciou|demitiu|demitiu-se|deixou|abandonou|despediu|exonerou|saiu|reformou-se|entregou|apresentou|foi (?:demitid|exonerad|despedid|afastad)[oa]|fui (?:demitid|despedid|desligad)[oa]|pediu (?:demissão|exoneração)|pedi demissão)\b[^.;,]{0,30}$"
    ),
    reason=re.compile(
        r"\b(?P<reason>(?:por (?:motivos|razões|divergências|discordâncias|diferenças|desentendimentos|problemas|perda|falta|pressões|questões|causa|decisão própria|vontade própria|doença|saúde|cansaço)|devido a|por causa d[aoe]|em protesto|porque|para (?:se dedicar|me dedicar|dedicar-se|dedicar-me|focar|passar mais tempo|assumir|iniciar|cuidar|estudar|montar|fundar|voltar|perseguir|buscar|explorar|empreender)|(?:após|depois de) (?:divergências|desentendimentos|críticas|o escândalo|a polémica|a polêmica|a derrota|as denúncias|maus resultados))\b[^.;:!?\n]{0,160})"
    ),
    destination=re.compile(
        r"\b(?:(?:(?:vai|irá|passa a|passará a) (?:chefiar|dirigir|liderar|comandar|presidir|gerir|treinar|orientar|coordenar)|dirigirá|liderará|chefiará|presidirá|comandará) (?:o |a )?(?=[\ue002\ue003])|(?:começo|começarei|começa|começará|ingressa|ingresso|vai|vou|irei|irá|ruma|muda-se|se muda|mudo-me|junta-se|se junta|junto-me|me junto|reforça|reforçar|assina|assinou|assinará|acertou|fechou|contratad[oa]|rumo|trabalhar|trabalharei|assumir|assume|assumirá|proposta|oferta|(?:novo|próximo) (?:cargo|trabalho|emprego))(?: (?:como|de) [^.;,]{1,40}?)?(?: (?:agora|em breve|em [a-zà-ú]+))? (?:na|no|em|para|para a|para o|ao|à|a|pela|pelo|pel[oa]s|com|com o|com a|da|do) )(?P<dest>[\ue002\ue003])"
    ),
    is_next="serei ",
    hires=re.compile(
        r"(?P<dest>[\ue002\ue003]) (?:acaba de )?(?:contrata|contratou|nomeou|nomeia|anuncia a contratação|escolheu|tirou|reforça-se)\b"
    ),
)
