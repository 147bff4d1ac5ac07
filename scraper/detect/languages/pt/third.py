"""Portuguese frames in which others report who leaves; the subject may follow the verb."""

from __future__ import annotations

from scraper.detect.frames import Frame

_ONE = "(?:(?:o |a |seu |sua )?\ue004(?: (?:de|do|da) \ue002)?,? )?(?:o |a )?(?:dom |dona |d\\. |sr\\. |sra\\. |dr\\. |dra\\. |prof\\. )?[\ue001\ue003](?:, [^\ue001\ue003.;:]{2,60}?,(?= e ))?"
_DAY = r"(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?"

_NO_OBJECT = r"(?!(?:(?<= de )|(?<= do )|(?<= da )|(?<= por ))[\ue001\ue003], (?!o |a |um |uma |seu |sua |que |quem |ex|atual |até |e |\ue004|\d|[^.;:!?]{1,90},))"
"""`when he took the place of P, leaves`: whose place it was does not act."""

MACROS = {
    "WHOAPP": rf"{_NO_OBJECT}(?:WHO)(?:APP)",
    "WHO": rf"(?P<who>(?:{_ONE})(?:(?:,? e |, | & |,? junto com |,? assim como |,? bem como |,? além de ){_ONE}){{0,12}})",
    "PEOPLE": rf"(?P<who>(?:{_ONE})(?:(?:,? e |, ){_ONE}){{0,12}})",
    "ORG": r"(?:o |a |os |as |à |ao |do |da )?(?P<org>[\ue002\ue003])",
    "DEST": r"(?:o |a |os |as |ao |à )?(?P<dest>[\ue002\ue003])",
    "ROLE": r"(?P<role>\ue004(?: (?:e|de|do|da|e de) (?:a |o )?\ue004)?)",
    "ANYROLE": r"(?:o |a |seu |sua |um |uma )?\ue004",
    "APP": r"(?:, [^.;:!?\ue001]{1,150}?,|, (?:o|a|um|uma|seu|sua|que|quem) [^.;:!?,\ue001]{1,90}?|, (?:que|quem)| \([^)]{1,60}\),?| - [^-]{1,100} -|,)?",
    "ADV": rf"(?:,? ?(?:já|também|hoje|ontem|finalmente|oficialmente|recentemente|definitivamente|formalmente|assim|ainda|inesperadamente|antecipadamente|voluntariamente|se|esta (?:manhã|tarde|noite|semana)|n?est[ea] (?:{_DAY}|mês|ano|semana)|n[ao] (?:próxim[ao] |passad[ao] |últim[ao] )?{_DAY}(?: passad[ao])?|\(\d[\d/]{{0,7}}\)|aos \d+ anos|nas últimas horas|após [^.;,]{{1,60}},|depois de [^.;,]{{1,60}},|de surpresa|ao fim de [^.;,]{{1,60}},),? ){{0,3}}",
    "SAYS": r"(?:anunciou|anuncia|confirmou|confirma|comunicou|comunica|informou|informa|disse|diz|revelou|garantiu|garante|notificou|declarou|explicou|adiantou|publicou|afirmou|tornou público|avisou)",
    "AUX": r"(?:[a-zà-ú]+ [^.;:,\ue001\ue002]{1,45}? e (?:já )?|SAYS(?: [^.;:]{0,60}?)? que |decidiu |decidiram |SAYS(?: [^.;:,]{0,40}?)? (?:a )?sua (?:decisão|intenção) de |tomou a decisão de |optou por |acaba de |acabam de |acabou de |vai |vão |pretende |planeja |tem |tinha |está |estão |pode |poderá |poderia |estaria |teria |acabou por |acabou |pediu para |quer |(?:estaria|está) (?:prestes a |perto de |pensando em |a pensar em |negociando |a negociar )|prepara-se para |se prepara para |disposto a |deve ){0,2}",
    "LEAVEV": r"(?:deixa|deixam|deixou|deixaram|deixará|deixarão|deixaria|deixado|deixar|deixando|deixe|abandona|abandonam|abandonou|abandonaram|abandonará|abandonaria|abandonar|abandonado|larga|largou)",
    "RESIGNV": r"(?:renuncia|renunciam|renunciou|renunciaram|renunciará|renunciaria|renunciado|renunciar|renuncie|demite-se|demitem-se|demitiu-se|demitiram-se|demitir-se-á|se demite|se demitem|se demitiu|se demitiram|se demitir|demitir-se|se demitirá|(?:pede|pedem|pediu|pediram|pedir|pedirá|pedido)(?:,[^.;:]{1,45},)? (?:a )?(?:sua )?(?:demissão|exoneração|desligamento|para sair|as contas|dispensa))",
    "GOV": r"(?:sai|saem|saiu|saíram|sairá|sairia|sair|saindo|despede-se|despediu-se|despedir-se-á|se despede|se despediu|se despedirá|despedir-se|se despedir|desliga-se|se desliga|se desligou|desligou-se|se desligará|se desligar|afasta-se|se afasta|se afastou|afastou-se|se afastará|retira-se|retirou-se|se retira|se retirou)",
    "POST": r"(?:cargo|política|posto|cargos|funções|função|emprego|trabalho|vaga|comando|direção|direcção|presidência|vice-presidência|gerência|chefia|secretaria|coordenação|prefeitura|pasta|ministério|governo|gabinete|executivo|clube|equipe|equipa|time|empresa|companhia|firma|instituição|entidade|organização|órgão|partido|grupo|conselho|diretoria|directoria|comité|comitê|comissão|mesa|programa|telejornal|jornal|emissora|redação|editora|revista|banda|orquestra|coro|agência|startup|banco|fundação|associação|federação|universidade|faculdade|paróquia|diocese|mandato|bancada|formação|projeto|projecto|reitoria|provedoria|liderança|titularidade|tesouraria|cadeira|casa|autarquia|câmara|seleção|selecção|elenco|plantel|petroleira|montadora|estatal|geradora|consultoria|consultora|rede social|plataforma|multinacional|farmacêutica|construtora|mineradora|fabricante|cooperativa|sindicato|museu|teatro|festival|biblioteca|agenda)",
    "THING": r"(?:(?:o |a |os |as |à |ao |do |da |de |dos |das |no |na )?(?P<org>[\ue002\ue003])|(?:o |a |os |as |seu |sua |o seu |a sua |este |esta |ao |à |do |da |dos |das |de sua |de seu )(?:[a-zà-ú]+ )?POST(?: (?:de|como|do|da|em|no|na)(?: (?:a|o|seu|sua))?(?: (?:ROLE|\ue004))?(?: (?:de|do|da|dos|das|em|no|na))?(?: (?P<org2>[\ue002\ue003]))?)?|(?:o |a |seu |sua )?(?P<role2>\ue004)(?: (?:de|do|da|em|no|na) (?P<org3>[\ue002\ue003]))?)",
    "OFROLE": r"(?:,? (?:como|de|do|da|ao|à|a|aos|em|no|na|de sua|de seu|da sua|do seu|desde|por|pela)(?: (?:cargo|posto|posição|função|funções|condição|cargos) (?:de|como))?(?: (?:o|a|seu|sua))?(?: (?:ROLE|ORG|POST))(?: (?:de|do|da|dos|das|em|no|na)(?: (?:a|o))? (?P<org4>[\ue002\ue003]))?)?",
    "FEW": r"(?:(?!(?:para|por|com|contra|e|ou|vai|se|que|pela|pelo|nem|perante|ruma|segue)\b)[^ .;:,\ue001\ue003]{1,20} ){0,5}",
    "NOUN": r"(?:saída|renúncia|demissão|retirada|despedida|partida|aposentadoria|reforma|desligamento|exoneração|afastamento|pedido de (?:demissão|exoneração|desligamento|renúncia|afastamento|dispensa|aposentadoria)|jubilação)",
    "FIRED": r"(?:(?:demitid|exonerad|destituíd|despedid|desligad|dispensad|depost|mandad)[oa]s?(?: embora)?|(?:afastad|removid|cassad|expuls)[oa]s?(?= (?:de|do|da|dos|das|como|pel[oa])(?: (?:seu|sua|suas))? (?:[a-z]+ )?(?:POST|\ue004)))",
    "THEROLE": r"(?:até agora |então |histórico |veterano ){0,2}(?P<role>\ue004)(?: (?:de|do|da|dos|das|em|no|na|para)(?: (?:a|o|os|as))? (?P<org5>[\ue002\ue003])(?:(?! (?:para|por|com|contra|e|ou|vai|se|que|nem|perante|após|depois|desde|durante|devido|ao|como|em)\b) [^ .;:,\ue001-\ue003]{1,20}){0,4})?(?:(?! (?:para|por|com|contra|e|ou|vai|se|que|nem|perante|após|depois|desde|durante|devido|ao|como|em)\b) [^ .;:,\ue001-\ue003]{1,20}){0,4},? ",
    "THEHOLDER": r"(?:o |a |os |as |ao |à |aos |do |da |seu |sua |o seu |a sua |noss[oa] |até agora |até então |histórico |histórica |então |técnico |sr\. ){0,3}(?:(?P<role>\ue004)(?: (?:de|do|da|dos|das|em|no|na|para)(?: (?:a|o|os|as))? (?P<org5>[\ue002\ue003])(?:(?! (?:para|por|com|contra|e|ou|vai|se|que|nem|perante|após|depois|desde|durante|devido|ao|como|em)\b) [^ .;:,\ue001-\ue003]{1,20}){0,4})?(?:(?! (?:para|por|com|contra|e|ou|vai|se|que|nem|perante|após|depois|desde|durante|devido|ao|como|em)\b) [^ .;:,\ue001-\ue003]{1,20}){0,4},? )?",
}


def _third(
    name: str, pattern: str, weight: float, kind: str | None = "resignation", **more: object
) -> Frame:
    return Frame(name, pattern, weight, kind, **more)  # type: ignore[arg-type]


FRAMES = (
    Frame(
        "deixa_funcoes",
        r"WHOAPP ADVAUXADV(?:LEAVEV|cessa|cessou|cessará|cessar) funções\b",
        2.2,
        "resignation",
    ),
    _third(
        "nao_consta",
        r"WHOAPP ADV(?:já não|não) (?:figura|aparece|consta)(?: mais)? (?:n[oa]|d[oa]|entre) (?:o |os )?(?:organograma|quadro|equipe|equipa|site|elenco|plantel|expediente|diretores)(?: (?:de|do|da) ORG)?",
        2.1,
        None,
        is_negative=True,
    ),
    _third(
        "e_substituido_por",
        r"WHOAPP ADV(?:será|foi|vai ser|é|serão) (?:[a-z]+mente )?(?:substituíd|rendid|sucedid)[oa]s?(?: (?:n[oa]|em|desde|a partir|este|à frente|como|hoje|ontem)[^.;:,\ue001]{0,30})? (?:por|pel[oa])",
        1.9,
        None,
    ),
    _third(
        "joga_a_toalha",
        r"WHOAPP ADVAUXADV(?:joga|jogou|jogar|atira|atirou|atirar) a toalha|WHOAPP ADVAUXADV(?:pendura|pendurou|pendurar|penduram|arruma|arrumou) (?:o|a|as|os) (?:avental|chuteiras|botas|farda|batina|apito|jaleco|bata|toga|microfone|luvas|batuta|raquete)|WHOAPP ADVAUXADV(?:ruma|rumou|transfere-se|se transfere|muda-se) (?:à|ao|para a|para o) DEST",
        1.9,
        None,
    ),
    _third(
        "perde_a",
        r"ORG (?:ADV)(?:perde|perdeu|despede-se d[oa]|diz adeus [àa]o?) (?:o |a |seu |sua )?(?:[a-zà-ú]+ ){1,3}: WHO",
        1.9,
    ),
    _third(
        "seguem_caminhos",
        r"WHO e (?:o |a )?(?:[a-zà-ú]+ ){0,2}?ORG (?:ADV)(?:seguem caminhos|separam|rescind\w+|romp\w+|põem fim|chegaram a acordo|encerram|terminam)|ORG e (?:o |a |seu |sua )?(?:ROLE )?WHO (?:ADV)(?:seguem caminhos|separam|rescind\w+|romp\w+|põem fim|chegaram a acordo|encerram)",
        2.1,
        "other",
    ),
    _third(
        "deixa",
        r"WHOAPP ADVAUXADVLEAVEV (?:já |também |hoje |definitivamente |oficialmente )?THING(?! a \d)",
        2.3,
        any_subject=True,
    ),
    _third(
        "desiste",
        r"WHOAPP ADVAUXADV(?:desiste|desistiu|desistirá|abre mão|abriu mão|abdica|abdicou) d[oae](?: sua| seu)? (?:cargo|posto|função|mandato|presidência|vaga|direção|comando|cadeira)(?: (?:de|como) ROLE)?",
        2.3,
    ),
    _third(
        "deixa_como",
        r"WHOAPP ADVAUXADVLEAVEV de (?:ser|estar|exercer|dirigir|presidir|treinar|liderar|ocupar|comandar)\b(?: (?:em|no|na|ao|à|de|o|a|como|seu|um|uma)){0,3}(?: (?:ROLE|ORG))?(?: (?:de|do|da|no|na) (?P<org2>[\ue002\ue003]))?",
        2.3,
        "stepping_down",
    ),
    _third(
        "deixa_de_trabalhar",
        r"WHOAPP ADVAUXADVLEAVEV de (?:pertencer|trabalhar|fazer parte|integrar|colaborar)\b(?: (?:em|no|na|ao|à|de|o|a|como|seu|um|uma)){0,3}(?: (?:ROLE|ORG))?(?: (?:de|do|da|no|na) (?P<org2>[\ue002\ue003]))?",
        2.3,
        "resignation",
    ),
    _third(
        "deixa_drop",
        r"(?:^|, (?:e )?|; | e |\bque |segundo [^.;:,]{1,30}, )(?:ele |ela )?ADV(?P<pro>(?:deixará|abandonará|deixou|abandonou|deixa|sairá d|saiu d|sai d|vai deixar)) ?(?:o cargo|o posto|a (?:empresa|companhia|entidade|instituição|direção|presidência|função|prefeitura|pasta)|o (?:clube|governo|banco|partido|grupo)|a (?:equipe|equipa))(?: (?:como|de) ROLE)?",
        1.7,
    ),
    _third(
        "deixa_inv",
        r"(?:^|[.:;,] |\b(?:hoje|ontem|também|além disso|quando|que|onde|segundo) )LEAVEV (?:o cargo|seu cargo|o posto|a (?:empresa|companhia|direção|presidência|entidade|prefeitura)|o (?:clube|governo|partido|grupo)|ORG) FEWTHEHOLDERWHO",
        2.1,
    ),
    _third(
        "renuncia",
        r"WHOAPP ADVAUXADVRESIGNV(?:\b|(?<=-á))(?! (?:a|ao|à|aos) (?!(?:[a-z]+ )?(?:POST|\ue004|\ue002)))OFROLE",
        2.4,
        any_subject=True,
    ),
    _third(
        "renuncia_inv",
        r"(?:^|[.:;,] |\b(?:hoje|ontem|também) )RESIGNV (?:(?:ao? |como |do |da )[^.;:,\ue001\ue003]{0,40}? )?THEHOLDERWHO",
        2.3,
    ),
    _third(
        "apresenta_renuncia",
        r"WHOAPP ADVAUXADV(?:apresenta|apresentou|apresentará|apresentar|apresentado|entrega|entregou|entregará|entregar|formaliza|formalizou|assina|assinou|oficializou|põe|pôs|coloca|colocou|enviou|envia|encaminhou|encaminha|protocolou|comunicou|comunica|anuncia|anunciou|anunciar|confirma|confirmou|revelou|solicitou|registrou|registou|formalizando|oficializa|desistiu|antecipou|adiantou) (?:[^.;:]{0,110}? )?(?:(?:a sua|sua|o seu|seu|a|o|uma|um)(?: (?:carta de|própria|irrevogável|iminente))? )?(?:NOUN|carta de (?:renúncia|demissão)|cargo à disposição|lugar à disposição|decisão de (?:deixar|abandonar|renunciar|sair|não (?:continuar|renovar|se (?:re)?candidatar)|se aposentar))\b(?: (?:irrevogável|imediata|antecipada))?(?! (?:de|do|da|dos|das)(?: (?:seu|sua))?(?: [a-z]+)?(?: ?\ue004)?(?: (?:de|do|da) [\ue002\ue003])?,? ?\ue001)OFROLE",
        2.5,
    ),
    _third(
        "apresenta_renuncia_drop",
        r"(?:^|, (?:e )?|; | e |\bque )(?:ADV)(?P<pro>apresentou|anunciou|comunicou|formalizou|entregou) (?:ADV)(?:a sua|sua) (?:NOUN|decisão de (?:deixar|abandonar|renunciar|sair))(?: (?:do cargo|ao cargo|como ROLE))?",
        1.6,
    ),
    _third(
        "sai",
        r"WHOAPP ADVAUXADVGOV (?:(?:do|da|de|dos|das|como|à|ao|no|na) )(?:(?:o |a )?ORG|(?:sua |seu )?(?:[a-z]+ )?POST|ROLE)(?:(?: [a-zà-ú]+)? (?:do|da|de|no|na) (?P<org2>[\ue002\ue003]))?",
        2.2,
        any_subject=True,
    ),
    _third(
        "sai_bare",
        r"WHOAPP ADV(?:AUX)?(?:despede-se|se despede|despediu-se|se despediu|vai embora|vai(?= para (?:a concorrência|outra))|está de saída|estaria de saída|se desliga|se desligou|desliga-se|deixa vago|sai de cena)(?= (?:para a concorrência|para outra (?:empresa|emissora|casa)|após|depois|aos|por|com|para|no|na|em|hoje|rumo|como|junto|porque|d[aoe])|[.,;:]|$)",
        1.7,
    ),
    _third(
        "sai_inv",
        r"(?:^|[.:;,] |\b(?:hoje|ontem|também|com ele|com ela) )(?:sai|saem|saiu|se despede|despede-se|despediu-se|se despediu|se aposenta|aposenta-se|aposentou-se|se aposentou|reforma-se|reformou-se|se desliga|diz adeus|deixa) FEWTHEHOLDERWHO",
        2.0,
        None,
    ),
    _third(
        "diz_adeus",
        r"WHOAPP ADVAUX(?:diz|disse|dirá|dizer|dá|deu) (?:o seu |seu )?(?:adeus|até sempre|tchau)(?: (?:à|ao|a|aos) (?:ORG|POST|[a-zà-ú]+))?",
        1.8,
    ),
    _third(
        "aposenta_se",
        r"WHOAPP ADVAUXADV(?:se aposenta|se aposentou|se aposentará|se aposentar|aposenta-se|aposentou-se|aposentar-se|reforma-se|reformou-se|reformar-se|vai reformar-se|se reforma|se reformou|jubila-se|jubilou-se|passa à reforma|vai para a reforma|entra na reforma|se aposentam|reformam-se|pendura as chuteiras|pendurou as chuteiras)\b(?! da candidatura)(?: hoje| ontem)?OFROLE",
        2.1,
        "retirement",
        any_subject=True,
    ),
    _third(
        "cessa",
        r"WHOAPP ADVAUXADV(?:cessa|cessou|cessará|cessar|cessam) (?:hoje |ontem )?(?:as |suas |as suas )?(?:funções|mandato|atividade)(?: (?:como|de|no|na|do|da) (?:ROLE|ORG|POST))?(?: (?:de|do|da|no|na) (?P<org2>[\ue002\ue003]))?",
        2.2,
        "other",
    ),
    _third(
        "foi_demitido",
        r"WHOAPP (?:ADV)(?:foi|foram|é|são|será|serão|seria|acaba de ser|acabou|acabou por ser|tinha sido)(?: [a-zà-ú]+){0,2} FIRED\b(?: (?:hoje|ontem|n?est[ea] [a-z-]+))?OFROLE(?: pel[oa] (?P<org5>[\ue002\ue003]))?",
        2.2,
        "dismissal",
    ),
    _third(
        "demite",
        r"(?:(?:o |a |os |as )?(?:(?:conselho|junta|direção|diretoria|presidente|governo|comité|comissão|assembleia)[a-z ]{0,30} (?:de|do|da) )?ORG(?:,[^.;:]{1,60},)? |\b(?:o |a |os |as )?(?:presidente|governo|conselho|junta|diretoria|clube|empresa|direção|ministr[oa]|prefeit[oa]|governadora?|POST)(?: [^.;:,]{0,40})? |^|[;:,] |\ue004(?: [^.;:,]{0,40})? |\ue001 )(?:ADV)(?:decidiu |acaba de )?(?:demite|demitiu|demitem|demitiram|demitir|despede|despediu|despedem|despediram|despedir|exonera|exonerou|exonerar|destitui|destituiu|dispensa|dispensou|dispensar|afasta|afastou|afastaram|desligou|desliga|manda embora|mandou embora|rescinde com|rescindiu com|rescindiu o contrato de|rescindiu o contrato do)(?! sem justa) (?:ADV)(?:[^.;:,\ue001\ue003]{0,15} )?THEHOLDERWHO(?! (?:o|a|como))",
        2.1,
        "dismissal",
    ),
    _third(
        "demitem_role",
        r"(?:^|[.:;,] )(?:demitem|despedem|exoneram|afastam|destituem|demitid[oa]|exonerad[oa]|despedid[oa]) (?:o|a|seu|sua) ROLE(?: (?:de|do|da) ORG)?",
        1.8,
        "dismissal",
        by_role=True,
    ),
    _third(
        "o_rol_sai",
        r"\b(?:o |a |um |uma |^)ROLE (?:de|do|da|dos|das|em|no|na) ORG(?: [a-zà-ú]+)? (?:AUX)(?:RESIGNV|apresentou (?:a )?sua (?:renúncia|demissão)|LEAVEV o (?:cargo|posto)|entrega o cargo|entregou o cargo|sai|saiu|se aposenta|reforma-se|está de saída|estaria de saída)\b",
        1.7,
        None,
        by_role=True,
    ),
    _third(
        "headline_rol",
        r"^(?:[a-z]+ )?ROLE(?: (?:de|do|da|dos|das|em|no|na) ORG)? (?:AUX)(?:renuncia|renunciou|demite-se|demitiu-se|pede demissão|pediu demissão|deixa o cargo|deixa a|entrega o cargo|sai|se aposenta|reforma-se|demitid[oa]|exonerad[oa]|despedid[oa]|estaria de saída|está de saída|despede-se)\b",
        1.7,
        None,
        by_role=True,
    ),
    _third(
        "acordo",
        r"(?:ORG e (?:o |a |seu |sua )?(?:(?P<role>\ue004) )?WHO (?:ADV)(?:acord\w+|chegaram|encerr\w+|rescind\w+|decid\w+|termin\w+|separ\w+|acert\w+)[^.;:]{0,60}?\b(?:acordo|rescisão|desligamento|fim|contrato|vínculo|saída|mútuo|comum|ciclo)|WHO e (?:o |a )?(?P<org2>[\ue002\ue003]) (?:ADV)(?:acord\w+|chegaram|encerr\w+|rescind\w+|separ\w+)|(?:rescisão|desligamento|desvinculação)[^.;:]{0,60}? (?:de|do|da|com o|com a|com) THEHOLDERWHO)",
        2.2,
        "other",
    ),
    _third(
        "rescinde",
        r"WHOAPP ADVAUXADV(?:rescinde|rescindiu|rescindirá|rescindir) [^.;:]{0,40}?(?:seu|o seu|o) (?:contrato|vínculo)(?: (?:com|que o (?:ligava|unia) (?:a|ao|à))(?: (?:o|a))? ORG)?",
        2.2,
        "resignation",
    ),
    _third(
        "perde",
        r"ORG (?:ADV)(?:perde|perdeu|perderá|fica sem|ficou sem|despede-se d[oae]|se despede d[oae]|se despediu d[oae]|diz adeus a|disse adeus a|agradece a|agradece ao|busca substituto para|procura substituto para) THEHOLDERWHO",
        1.9,
        None,
    ),
    _third(
        "saida_de",
        r"(?<!após )(?<!perante )\b(?:a|o|sua|uma) (?:[a-zà-ú]+ )?(?:saída|ren[uú]ncia|demissão|retirada|despedida|exoneração|desligamento|aposentadoria|reforma|afastamento|partida|pedido de demissão) (?:[a-zà-ú]+ )?(?:(?:de|apresentada por|apresentado por) THEHOLDERWHO|d[oa] (?:THEROLEWHO|(?P<who>\ue001)))(?:,? (?:do|da|de|como|à frente d[aoe]) (?:ORG|ROLE|POST))?",
        1.6,
        None,
    ),
    _third(
        "saida_headline",
        r"^(?:[a-zà-ú]+ ){0,3}(?:renúncia|demissão|saída|despedida|aposentadoria|exoneração|desligamento) (?:de|do|da) THEHOLDERWHO",
        1.5,
        None,
    ),
    _third(
        "aceita_renuncia",
        r"(?:(?:o |a |os |as )?(?P<org>[\ue002\ue003]) ADV)?(?<![a-zà-ú])(?:aceit\w+|leu|lida|tomou conhecimento d[ae]|receb\w+|agradec\w+|oficializ\w+|confirm\w+|anunci\w+|inform\w+|comunic\w+|formaliz\w+|lament\w+|publicou|public\w+) (?:[^.;:,]{0,25} )?(?:a|o|sobre a) (?:ren[uú]ncia|demissão|saída|exoneração|aposentadoria|reforma|desligamento|afastamento|(?:pedido|carta) de (?:demissão|exoneração|renúncia))(?: [a-zà-ú]+)? (?:de|do|da|apresentad[oa] por|apresentad[oa] pel[oa]) THEHOLDERWHO(?:,? (?:como|de|do|da|ao|à) (?:ORG|ROLE|POST))?",
        2.3,
        None,
    ),
    _third(
        "passo_atras",
        r"WHOAPP ADVAUXADV(?:dá|deu|dará|dar) um passo (?:ao lado|atrás|para o lado)\b(?: (?:como|em|no|na) (?:ROLE|ORG|POST))?",
        2.2,
        "stepping_down",
    ),
    _third(
        "entrega_cargo",
        r"WHOAPP ADVAUXADV(?:entrega|entregou|entregará|entregar|cede|cedeu|cederá|passa|passou|passará|transmite|transmitiu|transfere|larga|largou)(?: (?:ontem|hoje|,? ao fim de [^.;,]{1,40},))? (?:ADV)?(?:o|a|as|seu|sua|os) (?:cargo|cargos|posto|comando|testemunho|batuta|leme|chaves|bastão|presidência|direção|faixa|cadeira|lugar|pasta|mandato|\ue004)(?![a-z])",
        2.0,
        None,
    ),
    _third(
        "entrega_bastao",
        r"WHOAPP ADVAUXADV(?:entregou|entrega|passou|passa) [^.;:]{0,70}?\bo (?:bastão|testemunho|comando|cargo)\b(?: (?:de|do|da|dos|das) (?:ORG|ROLE))?",
        1.9,
        None,
    ),
    _third(
        "fim_de_mandato",
        r"WHOAPP ADVAUXADV(?:conclui|concluirá|concluiu|concluir|termina|terminará|terminou|terminar|finaliza|finalizou|acaba|cumpre|cumpriu|cumprirá|encerra|encerrou|encerrará|encerrar|põe fim a|pôs fim a|fecha|fechou|completa|completou) (?:hoje |ontem |[^.;:,]{0,30} )?(?:o seu|a sua|seu|sua|o|a|um|uma)(?: [a-zà-ú]+){0,4}? (?:mandato|mandatos|etapa|período|contrato|ciclo|gestão|carreira|trajetória|vínculo|passagem|percurso|trabalho|jornada)\b(?: (?:em|no|na|com|como|à frente d[aoe]|pel[oa]|do|da|de)(?: (?:o|a))? (?:ORG|ROLE|POST))?",
        2.0,
        "end_of_term",
    ),
    _third(
        "mandato_vence",
        r"\b(?:o mandato|o contrato|o vínculo|mandato|contrato)(?: como ROLE)?(?: de| do| da)? (?:o |a )?(?:WHO )(?:[^.;:]{0,30} )?(?:conclui|termina|terminará|vence|vencerá|expira|chega ao fim|acaba)",
        1.9,
        "end_of_term",
    ),
    _third(
        "nao_continuara",
        r"(?:WHOAPP ADV(?:SAYS(?: [^.;:]{0,60}?)? que )?|\b(?P<pro>quem|que) )não (?:continuará|continua|seguirá|segue|renovará|renova|voltará|se recandidatará|se recandidata|se candidatará|concorrerá|disputará|será renovad[oa]|ficará|podia recandidatar-se|pode recandidatar-se|vai (?:continuar|renovar|seguir)|emplaca|é mais|será mais|faz mais parte)\b(?: (?:como|no|na|à frente|do|da|de|à|ao|seu|sua|o|a|mais|contrato|reeleição|com|em)){0,5}(?: (?:ROLE|ORG|POST))?(?: (?:de|do|da|no|na) (?P<org2>[\ue002\ue003]))?",
        2.0,
        "end_of_term",
        is_negative=True,
    ),
    _third(
        "ja_nao_e",
        r"WHOAPP (?:ADV)(?:já não (?:é|será|está|trabalha|faz parte|integra)|não (?:é|será|está|trabalha|faz|integra) mais)\b(?: (?:em|no|na|de|parte|como|o|a|do|da)){0,4}(?: (?:ROLE|ORG|POST))?(?: (?:de|do|da) (?P<org2>[\ue002\ue003]))?",
        2.0,
        "other",
        is_negative=True,
    ),
    _third(
        "seu_ultimo_dia",
        r"(?P<pro>\b(?:seu|sua)) últim[oa] (?:dia|programa|jogo|turno|coluna|missa|concerto|aula|emissão|semana|jornal)\b(?: de trabalho)?(?: (?:em|no|na|como|à frente d[aoe]) (?:ORG|ROLE|POST))?",
        1.5,
        None,
    ),
    _third(
        "troca_por",
        r"WHOAPP (?:ADV)(?:trocou|troca|trocará|deixa|deixou|deixará) (?:de )?(?:o |a |os )?(?P<org2>[\ue002\ue003])(?:,[^.;:]{1,70},)? (?:pel[oa]s?|por|para (?:assinar|ir|ingressar|reforçar|assumir)[^.;:]{0,30}?) DEST|WHOAPP ADVAUXADV(?:ingressa|ingressou|junta-se|chega|chegou|assume|reforça|desembarca|transfere-se|vai)[^.;:\d]{0,60}? (?:vind[oa] d[oae]|proveniente d[oae]|depois de (?:deixar|sair d[oae])|após (?:deixar|sair d[oae]|passagem pel[oa])|egress[oa] d[oae]|oriund[oa] d[oae]) ORG",
        2.2,
        sort="switch",
    ),
    _third(
        "apos_anos_como",
        r"WHO[^.;\ue001]{0,40}?[:,] (?:após|depois de) [^.;,\ue001]{1,30} (?:como|em|no|na|à frente d[aoe])(?: (?:o|a))? (?:ROLE (?:de|do|da|em|no|na) )?ORG,? (?:[a-zà-ú]+ ){0,3}?(?:dirige|dirigirá|assume|assumirá|lidera|liderará|ingressa|junta-se|se junta|inicia|comanda|estreia|muda-se|se muda|ruma)\b",
        2.3,
        sort="switch",
    ),
    _third(
        "vai_para",
        r"WHOAPP (?:ADV)(?:despede-se|se despede|sai|saiu|deixa|troca)[^.;:]{0,90}; (?:vai|segue|ruma) para DEST",
        1.6,
        sort="switch",
    ),
    _third(
        "ate_agora",
        r"WHO,? (?:até (?:agora|hoje|ontem|então|aqui|est[ea] [a-z-]+)) (?:o |a )?ROLE(?: (?:de|do|da|no|na) ORG)?",
        1.2,
        sort="switch",
    ),
    _third(
        "contrata",
        r"DEST (?:acaba de )?(?:contrata|contratou|tira|tirou|anuncia|recruta|recrutou) (?:(?:o |a )ROLE (?:de|do|da) ORG,? )PEOPLE",
        2.0,
        sort="switch",
    ),
    _third(
        "substitui",
        r"(?<!\blhe )(?<!\bo )(?<!\bque a )\b(?:substitui|substituiu|substituirá|substituir|substituindo|sucede|sucedeu|sucederá|suceder|sucedendo|rende|renderá|recebe o (?:cargo|comando|testemunho|bastão)[^.;:]{0,20} de|em (?:substituição|lugar) (?:de|do|da|a|ao|à)|no lugar d[oae]|assume (?:o cargo |a vaga |o lugar )?(?:após a saída|no lugar|em lugar|d[oae])|vaga (?:deixada por|que era))(?: (?:a|ao|à|o|de|do|da))? (?:(?:a|o|demissionári[oa]|cessante|até agora) ){0,2}(?:\ue004 (?:(?:de|do|da) (?P<org>[\ue002\ue003]))?,? ?)?PEOPLE",
        1.3,
        None,
        sort="succession",
    ),
    _third(
        "substitui_quem_sai",
        r"\b(?:substitui|substituirá|sucede|sucederá|sucedendo|substituindo|em (?:substituição|lugar) d[oae]|no lugar d[oae])(?: (?:a|ao|à|de|do|da))? (?:(?:a|o) )?(?:\ue004,? )?PEOPLE,? (?:[^.;:]{0,60}?,)? ?(?:que|quem) (?P<how>(?:deixa|deixou|se |renunci|demit|cumpr|conclu|termin|pass|assum|não pod|abandon|foi (?:demitid|exonerad|despedid)|saiu|pediu|aposent|reform)[^.;:]{0,80})",
        2.3,
        None,
        sort="told_succession",
        is_negative=True,
        is_relative=True,
    ),
    _third(
        "estaria_de_saida",
        r"WHOAPP ADV(?:estaria|estariam|poderia|teria|prepara|negocia|tem|está|pode)(?: [^.;:]{0,30}?)? (?:fora|(?:a )?sua saída|(?:a )?sua renúncia|os dias contados|prestes a (?:deixar|abandonar|sair|renunciar|pedir)|de malas prontas|na corda bamba|carta de demissão|deixar (?:o|a)|de saída)\b(?: (?:do|da|de)? ?(?:ORG|(?:o |a )?POST(?: (?:de|do|da) ORG)?))?",
        2.3,
        status="rumoured",
    ),
    _third(
        "lista",
        r"^(?:[■•✦*-] ?)?(?:baixas?|saídas?|saem?|adeus|deixam?|despedidas?|renúncias?|aposentam?|demissões|exonerações)(?: de [a-z]+)?(?: ?:| -) ?THEHOLDERWHO(?: \([^)]{1,50}\))?(?:,? (?:o |a )?ROLE)?(?: (?:de|do|da|em|no|na) ORG)?",
        2.3,
    ),
    _third(
        "entre_os_que_saem",
        r"\b(?:entre|junto com|além de) (?:as saídas|os que saem|os que deixam|os demitidos|os despedidos|os afetados|os exonerados|os cortes)[^.;]{0,40}? (?:está|estão|figura|figuram|é|são|,) (?:[^.;,]{0,30} )?THEHOLDERWHO",
        2.3,
    ),
    _third(
        "com_ele_sai",
        r"\b(?:com ele|com ela|junto com ele|também) (?:saem?|deixam?|se despedem?|renunciam?|pedem? demissão|foram? demitid[oa]s?)(?: (?:o clube|a empresa|o cargo))? (?:[^.;,\ue001]{0,30} )?THEHOLDERWHO",
        2.2,
        None,
    ),
    _third(
        "saida_do_dirigente",
        r"WHO [^.;:]{0,60}?\b(?:não emplaca|balança no cargo|está ameaçado no cargo|está por um fio|com os dias contados)\b",
        2.0,
        None,
        status="rumoured",
        is_negative=True,
    ),
)
