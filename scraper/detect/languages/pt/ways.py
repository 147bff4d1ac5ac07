"""Portuguese frames by the picture that tells the leaving: things handed back, last times.

They stand beside the plain verbs of `first` and `third`. What is common to all: the leaving is
meant, and said only by what goes with it.
"""

from __future__ import annotations

from scraper.detect.frames import Frame, first_person

MACROS = {
    "ATORG": r"(?: (?:[^.;:!?\ue001-\ue003]{0,40}? )?(?:em|no|na|nos|nas|de|do|da|dos|das|a|ao|à|aos|às|com|com o|com a|para|pelo|pela|por|desde)(?: (?:o|a|os|as))?(?: [\wà-ú-]+){0,3}? (?P<org>[\ue002\ue003]))",
    "KIT": r"(?:crachá|computador|notebook|portátil|cartão|chaves?|bata|jaleco|uniforme|farda|acessos?|permissões|credenciais|telemóvel|celular|capacete|avental|apito|braçadeira|colete|carro da empresa|armário|cacifo|senhas?|distintivo|carteira profissional|batina|toga)",
    "DESK": r"(?:mesa|gabinete|escritório|cacifo|camarim)",
    "AIRS": r"(?:outr[oa]s? (?:horizontes?|rumos?|ares|projetos?|projectos?|desafios?|caminhos?|voos?|mares|aventuras?|paragens|destinos?)|nov[oa]s? (?:horizontes?|rumos?|ares|projetos?|projectos?|desafios?|caminhos?|voos?|aventuras?|etapas?|ciclos?|jornadas?|destinos?|capítulos?|fases?|oportunidades?))",
    "LASTING": r"(?:\ue004|dia|semana|mês|turno|coluna|programa|número|edição|aula|serviço|artigo|carta|reunião|jogo|concerto|missa|sermão|sessão|plantão|consulta|boletim|editorial|noite|tarde|manhã|temporada|época|emissão|crónica|crônica|jornal|voo|viagem|show|entrega|ensaio|homilia|expediente|telejornal|live|culto|apresentação|segunda|terça|quarta|quinta|sexta|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|partida|treino|audiência|operação|cirurgia|visita|fornada|rota|carreira|campanha|vindima|feira|verão|inverno|trimestre|direto|desfile|coleção|patrulha|ronda|corrida|conferência|assembleia|turnê|digressão|pregação|matinal|ato|baile|fecho|balanço|inventário|palestra|receção|banca)",
    "OUT": r"(?:demitid|despedid|dispensad|desligad|afetad|atingid|cortad|mandad)[oa]s?",
    "TOOL": r"(?:caneta|pena|giz|maçarico|microfone|capacete|avental|touca|bata|jaleco|estetoscópio|bisturi|toga|boné|galões|apito|chuteiras|botas|luvas|raquete|patins|sapatilhas|pincéis|tesouras?|plaina|colher|volante|motor|cadernos?|pasta|processos|câmera|câmara|arco|violino|batuta|partituras?|teclado|rato|faixa|gravata|fato|terno|batina|estola|redes|arado|trator|caminhão|camião|ônibus|autocarro|táxi|bloco|lápis|martelo|bigorna|fogão|panelas|facas|máquina|ferramentas|uniforme|farda|arma|distintivo|caixa|camisa|camisola|cadeira|gabinete|luz|computador|mala|agulhas?|pente|carro|moto|bicicleta|palco|palcos|cena|banco|balcão|cozinha|sala|rédeas|tacho|leme|cena|relvados?|gramados?)",
}


FRAMES = (
    first_person(
        "devolvo_as_coisas",
        r"\b(?:entreg(?:o|uei|arei)|devolv(?:o|i|erei)|deix(?:o|ei|arei)|abro mão (?:de|da|das|do|dos)|abri mão (?:de|da|das|do|dos)|renuncio (?:a|à|às|ao|aos)|vou (?:entregar|devolver)|larg(?:o|uei)) ?(?:já |hoje |ontem |amanhã )?(?:o |a |as |os )?(?:meu |minha |meus |minhas )?KIT\b(?:ATORG)?|\b(?:chaves|crachá|uniforme|farda|notebook|computador) (?:entregue|devolvid)[oa]?s?\b(?:ATORG)?",
        2.0,
    ),
    first_person(
        "esvazio_a_mesa",
        r"\b(?:esvazi(?:o|ei)|arrum(?:o|ei)|recolh(?:o|i)|limp(?:o|ei)|empacot(?:o|ei)|desocup(?:o|ei)|faço|fiz|juntei|encaixot(?:o|ei)|vou (?:esvaziar|arrumar|recolher|limpar|fazer)) (?:já |hoje |ontem )?(?:o |a |as |os )?(?:meu |minha |meus |minhas )?DESK\b(?:ATORG)?",
        1.8,
    ),
    first_person(
        "meu_ultimo",
        r"\b(?:meu|minha|meus|minhas) (?:verdadeir[oa] )?últim[oa]s? (?:[a-zà-ú]+ )?(?:LASTING)s?(?!\w)(?: de (?:trabalho|serviço))?(?: (?:atrás|em|no|na|como|com|ao|à|de|do|da|para|pelo|pela|entre|dentro)\b)(?:ATORG)?",
        1.9,
    ),
    first_person(
        "um_dos_demitidos",
        r"\b(?:sou|fui|estou|estava|era|figuro|faço parte|fiz parte|entrei|me incluo|incluo-me) (?:também |hoje |eu )?(?:uma? )?(?:d[oae]s?|entre|n[oa]s?) [^.;:!?]{0,60}?(?:OUT|demitiu|despediu|dispensou|desligou|cortou|cortes|demissões|despedimentos?|layoff|passaralho|lay-off)(?:(?: pel[oa]| d[oa]| n[oa])? ?ORG|ATORG)?",
        2.4,
        "layoff",
    ),
    first_person(
        "mandou_me_embora",
        r"(?:ORG|\ba (?:empresa|direção|direcção|firma|chefia)|\bo (?:meu )?(?:chefe|patrão)|\bo rh) (?:já )?(?:me |nos )?(?:comunicou|notificou|entregou|deu|anunciou|mostrou|apontou|pôs|colocou|mandou|demitiu|despediu|dispensou|desligou|botou|rescindiu|cortou|não renovou)(?:-me)? ?(?:hoje |ontem |o |a |meu |minha |que |com )?(?:[a-zà-ú]+ ){0,3}?(?:embora|demissão|despedimento|despedida|porta|rua|carta|fim|meu contrato|dispensa|desligamento|conta|prescind\w+|(?=[.,;!]|após|depois|por))(?:ATORG)?(?<=[\wà-ú\ue002])",
        2.2,
        "dismissal",
        negative=True,
    ),
    first_person(
        "me_mandaram",
        r"\b(?:me |nos )(?:mandou|mandaram|demitiu|dispensou|desligou|despediu|pôs|colocou|colocaram|botou) (?:embora|na rua|para fora|pra fora|pra rua|no olho da rua|ontem|hoje|depois|após|por|sem)\b|\b(?:mandou|demitiu|dispensou|despediu|pôs)-me (?:embora|na rua|fora|ontem|hoje|depois|após|por|sem)\b",
        2.4,
        "dismissal",
    ),
    first_person(
        "contrato_acaba",
        r"\b(?:meu|minha|este|esta) (?:[a-zà-ú]+ )?(?:contrato|mandato|bolsa|estágio|substituição|vínculo|comissão|passagem|história|ciclo|jornada|aventura|caminho|caminhada|percurso|tempo)(?:ATORG)? (?:termina|acaba|vence|expira|finda|encerra(?:-se)?|conclui(?:-se)?|caduca|terminou|acabou|venceu|se encerra|se conclui|chega ao (?:fim|final|termo)|chegou ao (?:fim|final|termo)|não (?:será|foi|vai ser|é) (?:renovad|prorrogad)[oa])|\bnão me (?:renovam|renovaram|vão renovar|renovou|prorrogaram)\b(?: o)?(?: contrato)?(?:ATORG)?",
        2.3,
        "end_of_term",
        negative=True,
    ),
    first_person(
        "hora_de_mudar",
        r"\b(?:chegou a (?:minha )?(?:hora|vez)(?: de)?|chegou o momento(?: de)?|é (?:hora|tempo|momento) de|está na hora de|hora de|começa(?: agora)?|começo|início|inicio|parto|sigo|rumo a|a caminho de|em busca de|abraço|vou (?:em busca|atrás) de|me (?:espera|aguarda)m?|espera-me|aguarda-me|decidi|resolvi|preciso de|vou) (?:agora |já |hoje |para |por |rumo a |a |de |em busca de )?(?:encerrar (?:o|um|este|esse|meu) ciclo|encerrar (?:uma|esta|essa) (?:etapa|fase|jornada)|fechar (?:o|um|este|esse) (?:ciclo|capítulo)|virar (?:a|essa|esta) página|mudar de (?:ares|rumo|vida|emprego|casa|camisa)|voar|fazer as malas|levantar âncora|partir|dar adeus|dizer adeus|despedir-me|me despedir|seguir (?:em frente|AIRS|outro caminho)|(?:buscar|abraçar|encarar|explorar|viver|procurar|alçar) AIRS|AIRS)(?:ATORG)?",
        1.7,
    ),
    first_person(
        "tchau_org",
        r"^(?:tchau(?: tchau)?|adeus|até (?:sempre|logo|já|breve|um dia)|bye(?:[ -]?bye)?|obrigad[oa] por tudo|obrigad[oa](?: e até sempre)?|valeu|fui),? (?:à |ao |a |o )?ORG(?= ?[!,.…]| e obrigad)",
        1.9,
    ),
    first_person(
        "nao_trabalho_mais",
        r"\b(?:já não|não) (?:me (?:verão|encontrarão|lerão|ouvirão|vereis)|estarei|estou|trabalho|trabalharei|atendo|atenderei|escrevo|escreverei|dou aula|darei aula|dirijo|coordeno|presido|treino|faço parte|integro|respondo|jogo|canto|toco|colaboro|pertenço|presto serviço)(?: mais)?\b(?:ATORG)|\b(?:seguirá|continuará|segue|continua|vai continuar|vai seguir) (?:agora |a partir de agora )?sem mim\b",
        2.0,
        negative=True,
    ),
    first_person(
        "nao_me_recandidato",
        r"\b(?:decidi|resolvi|optei por|vou|prefiro|escolhi) não (?:me (?:recandidatar|candidatar|reeleger|apresentar)|(?:recandidatar|candidatar|apresentar)-me|concorrer|disputar|renovar|continuar|seguir|prosseguir|voltar|ficar)\b(?: (?:de novo|novamente|outra vez|mais))?(?:ATORG)?|\bnão (?:concorro|disputo|vou concorrer|vou disputar|me candidato|me candidatarei)\b(?: (?:de novo|novamente|outra vez|mais))?(?:ATORG)",
        2.3,
        "end_of_term",
        negative=True,
    ),
    Frame(
        "deixa_nos",
        r"WHOAPP ADV(?:nos (?:deixa|deixará|abandona)|deixa-nos|(?:está|estará|vai estar) de (?:saída|partida)|de (?:saída|malas feitas|malas prontas))\b(?= (?:para|rumo|após|depois|no fim|no final|a partir|em (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|d[oae]s?|com destino|n[oa])\b|[.,]|$)(?: (?:do|da|de|dos|das) ORG)?",
        2.1,
    ),
    Frame(
        "troca_por",
        r"WHOAPP ADVAUXADV(?:troca|trocou|trocará|trocar|deixa|deixou|deixará|larga|largou|abandona|abandonou) (?:THING) (?:por|pel[oa]|para|e (?:vai|segue|ruma|passa)(?: para)?) ?(?:[\wà-ú'-]+ ){0,6}?(?:DEST|\w+)",
        2.1,
        sort="switch",
    ),
    Frame(
        "larga",
        r"WHOAPP ADVAUXADV(?:larg(?:a|am|ou|ará|ar)|dá adeus (?:a|à|ao)|deu adeus (?:a|à|ao)|diz adeus (?:a|à|ao)|disse adeus (?:a|à|ao)|vira as costas (?:a|à|ao)) (?:THING)|(?:^|[:;] )(?:o|a|esse|essa) ROLE (?:larga|deixa|abandona|troca|despede-se d[oae]|sai d[oae]) (?:o |a )?ORG",
        2.1,
    ),
    Frame(
        "titulo_saida",
        r"(?:^|[.:;!] )(?:adeus|tchau|até sempre|fora|sai|fim de (?:ciclo|linha|era|história)(?: para)?|obrigad[oa]|acabou para),? (?:a |o |ao |à )?(?:ROLE,? )?WHO(?:ATORG)?|WHOAPP,? (?:de saída|fora|demitid[oa]|exonerad[oa]|dispensad[oa]|desligad[oa]|transferid[oa]|vendid[oa]|diz adeus|fim de linha|está fora|já não é|é baixa|vai-se embora|vai embora|foi-se embora|foi embora|se vai|partiu)\b(?:(?: d[oae]s?| n[oa]s?) ORG|ATORG|(?=[.,!]| ao fim| após| depois|$))",
        2.0,
    ),
    Frame(
        "nao_veste_mais",
        r"WHOAPP ADV(?:SAYS(?: [^.;:]{0,40}?)? que )?(?:já não|não) (?:vai (?:mais )?)?(?:vest|defend|jog|dirig|trein|lecion|apresent|presid|ministr|cant|toc|escrev|exerc|ocup|continua|seguir|segue|trabalh|represent|conduz|atend|celebr|coment|faz|far|est|ser|é|integr|pertenc|colabor|assin|comand|volta|permanec|prossegu|renov|contribu|mant|gere|gerir)[a-zà-ú]*(?: mais)?\b(?: (?!até\b)[^.;:!?\ue001]{0,50}?)?(?:ATORG)",
        2.0,
        None,
        is_negative=True,
    ),
    Frame(
        "pela_ultima_vez",
        r"WHOAPP ADVAUX[^.;:!?\ue001]{1,70}? (?:pela última vez|uma última vez)\b(?:ATORG)?",
        1.7,
    ),
    Frame(
        "faz_seu_ultimo",
        r"(?:WHOAPP|WHO[^.;:!?\ue001]{0,60}?) (?:ADV)(?:AUX)(?:fe[zr]|faz|fa[rz]|ministr|ofici|celebr|reg|dirig|cobr|apresent|assin|conduz|jog|deu|dá|dar|dad|viv|cumpr|teve|ter|ofere|toc|public|escrev|apit|arbitr|pilot|realiz|serv|cant|termin|encerr|presid|disput|pront|grav|comand|leccion|lecion|lid|particip|narr)[a-zà-ú]* (?:n[ao] (?:[a-zà-ú-]+ ){1,3}|ontem |hoje |amanhã |em [a-z]+ |neste [a-z]+ |nesta [a-z]+ )?(?:o seu|a sua|os seus|as suas|seu|sua|seus|suas) (?:últim[oa]s? (?:LASTING)s?(?!\w)|(?:LASTING) de despedida)(?:ATORG)?",
        2.0,
    ),
    Frame(
        "vaga_aberta",
        r"(?:vag[ao]|abre(?:-se)?|livre|órfã|órfão|vacante|aberta?|em aberto|concurso)[^.;:!?\ue001]{0,40}? (?:após|com|por|devido (?:a|à|ao)|na sequência d[aeo]|depois d[aeo]|deixad[oa] por|que (?:deixa|deixou))(?: ?(?:a |o )?(?:saída|renúncia|demissão|aposentadoria|reforma|partida|transferência|exoneração|despedida) (?:de|do|da))? ?(?:a |o )?(?:ROLE,? )?WHO(?:ATORG)?|(?:procura|procuram|busca|busc\w+|procur\w+|seleciona|precisa de|encontrar) (?:[a-zà-ú ]{0,25} )?(?:substitut[oa]|sucessor[a]?|sucessão) (?:de|do|da|para|a|ao|à) (?:a |o )?(?:ROLE,? )?WHO",
        2.0,
    ),
    Frame(
        "novos_ares",
        r"WHOAPP ADVAUXADV(?:mud(?:a|am|ou|ará) de (?:ares|rumo|vida|camisa|equipe|equipa|casa|empresa|emprego)|vir(?:a|ou|ará) a página|encerr(?:a|am|ou|ará)(?:-se)? (?:o |um |seu |uma )?(?:ciclo|etapa|vínculo|passagem|jornada)|fech(?:a|ou|ará) (?:o |um |seu )?ciclo|f(?:az|azem|ez|ará) as malas|arrum(?:a|ou) as malas|abandon(?:a|am|ou|ará) o (?:barco|navio|ninho|banco|microfone)|bat(?:e|eu|er) (?:com )?a porta|alç(?:a|ou) (?:outros |novos )?voos?|seg(?:ue|uem|uiu|uirá|uirão) (?:para |por |rumo a )?(?:AIRS|caminhos (?:diferentes|distintos|separados))|part(?:e|iu|irá) (?:para|rumo a) |d(?:á|eu|ará) adeus|d(?:iz|isse|irá) adeus|entreg(?:a|ou|ará) (?:as chaves|a braçadeira|o cargo|o bastão|a farda|o apito)|pendur(?:a|ou|ará) (?:o|a|os|as) |arrum(?:a|ou) (?:as botas|as chuteiras)|v(?:ai|ão)(?:-se)? embora|foi(?:-se)? embora|se v(?:ai|ão)\b)\b(?:ATORG)?",
        1.8,
        None,
    ),
    Frame(
        "separam_se",
        r"(?:ORG e (?:o |a |seu |sua )?(?:ROLE(?: [a-zà-ú]+){0,3},? )?WHO,?|WHOAPP e (?:o |a )?(?P<org2>[\ue002\ue003])) (?:ADV)(?:seg(?:uem|uirão) caminhos|separam(?:-se)?|se separam|chegam? (?:ao fim|a acordo)|chegaram a acordo|romp\w+|rescind\w+|encerr\w+|puseram|põem|dão por|terminam|colocam|desfazem) ?",
        2.3,
        "other",
    ),
    Frame(
        "aposentacao_chega",
        r"WHO[^.;!?]{0,120}? (?:(?:chega|chegou|é chegada|vem|alcança|inicia|goza|curte|desfruta|requereu|pediu|solicitou|entra n|passa à|passou à|segue para a|vai para a|rumo à) ?(?:agora |a hora da )?(?:a |sua |a sua |da )?(?:merecida )?(?:aposentadoria|aposentação|reforma|jubilação)|merecid[oa] (?:descanso|aposentadoria|reforma)|(?:é|torna-se|passa a ser) (?:agora )?(?:aposentad|reformad)[oa])\b",
        1.9,
        "retirement",
    ),
    Frame(
        "regencia",
        r"WHOAPP ADVAUXADV(?:LEAVEV|(?:sai|saiu|sairá|afasta-se|afastou-se|se afasta|se afastou|abre mão|abriu mão|despede-se|despediu-se|se despede|se despediu) d[oae]) (?:o |a |sua |seu )?(?:regência|batuta|maestria|titularidade|capitania|cátedra|docência|curadoria|gestão|administração|condução|apresentação|supervisão|vereação|relação|braçadeira|banco|comando técnico|chefia|gerência|secretaria|reitoria|encenação|programação|edição|tesouraria|provedoria)\b(?:ATORG)?",
        2.3,
    ),
    Frame(
        "passa_o_lugar",
        r"WHOAPP ADVAUXADV(?:dá|dão|deu|dará|cede|cedeu|cederá|passa|passou|passará|deixa|deixou|entrega|entregou|entregará|coloca|colocou|põe|pôs) (?:ontem |hoje )?(?:o |a |seu |sua |o seu |a sua )?(?:lugar|cargo|vaga|posto|mandato|bastão|testemunho|batuta|comando|cadeira|pasta|leme|cetro|braçadeira|rédeas|chaves|mandato|vez)\b(?: (?:de|como)(?: a| o)? ROLE)?(?:ATORG)?",
        2.1,
        "stepping_down",
    ),
    Frame(
        "larga_a_ferramenta",
        r"WHOAPP ADVAUXADV(?:(?:apaga|apagou|apagará|guarda|guardou|guardará|pousa|pousou|pousará|larga|largou|largará|estaciona|estacionou|deixa|deixou|deixará|fecha|fechou|arruma|arrumou|encosta|encostou|solta|soltou|aposenta|aposentou|pendura|pendurou|pendurará|desliga|desligou) (?:de vez |definitivamente )?|(?:desce|desceu|descerá|retira-se|retirou-se|se retira|se retirou|despede-se|despediu-se|se despede|se despediu|despedir-se|se despedir) d)(?:o |a |as |os |seu |sua |seus |suas )?(?:[a-zà-ú]+ )?TOOL\b(?=[^.;:!?]{0,60}?(?:após |depois|definitiv|de vez|para sempre|fim d[oe]|\banos\b|última|aposent|reform|carreira|no [\ue002\ue003]|na [\ue002\ue003]|e (?:deixa|sai|retira)|carro|ônibus|autocarro|palco|rédeas))(?! às (?:segundas|terças|quartas|quintas|sextas)| aos (?:sábados|domingos))(?:ATORG)?",
        1.9,
    ),
    first_person(
        "largo_a_ferramenta",
        r"\b(?:(?:apago|apaguei|guardo|guardei|pouso|pousei|largo|larguei|deixo|fecho|arrumo|arrumei|encosto|encostei|solto|penduro|pendurei|desligo) (?:hoje |de vez |definitivamente )?|(?:desço|desci) d)(?:o |a |as |os |meu |minha )?(?:[a-zà-ú]+ )?TOOL\b(?=[^.;:!?]{0,60}?(?:após |depois|definitiv|de vez|para sempre|fim d[oe]|\banos\b|última|aposent|reform|carreira|no [\ue002\ue003]|na [\ue002\ue003]|e (?:deixa|sai|retira)|carro|ônibus|autocarro|palco|rédeas))(?! às (?:segundas|terças|quartas|quintas|sextas)| aos (?:sábados|domingos))(?:ATORG)?",
        1.9,
    ),
    first_person(
        "meu_posto_extinto",
        r"\b(?:o )?(?:meu|minha) (?:cargo|posto|vaga|posição|lugar|emprego|equipe|equipa|setor|departamento)(?:ATORG)? (?:foi|será|vai ser|está entre|deixa de|desaparece|deixou de|acabou|já não existe|não existe mais)|\b(?:extinguiram|cortaram|eliminaram|acabaram com) (?:o )?(?:meu|minha) (?:cargo|posto|vaga|equipe|equipa|setor)(?:ATORG)?",
        2.3,
        "layoff",
        negative=True,
    ),
    first_person(
        "nao_passei",
        r"\bnão passei (?:do|no|pelo) (?:período|tempo) (?:de|da) (?:experiência|experimental)(?:ATORG)?|\bnão (?:superei|passei) o período experimental(?:ATORG)?|\b(?:convidaram-me|me convidaram|empurraram-me|me empurraram|aconselharam-me|pediram-me|me pediram|mostraram-me|me mostraram|sugeriram-me) (?:a |para |que )?(?:sair|ir embora|demitir|me demitir|deixar|saísse|a porta|a saída)(?:ATORG)?",
        2.3,
        negative=True,
    ),
    first_person(
        "dispensa_minha_equipe",
        r"ORG (?:já )?(?:acaba de |acabou de |decidiu |vai )?(?:dispensar|dispensou|demitir|demitiu|despedir|despediu|cortar|cortou|fechar|fechou|extinguir|extinguiu|desligar|desligou|não (?:o |me |mo )?(?:prorrogou|renovou|vai renovar)) ?(?:toda |todo )?(?:(?:a |o )?(?:minha|meu|nossa|nosso) (?:equipe|equipa|time|departamento|setor|área|redação|secção)|(?=[.,;]))",
        2.2,
        "layoff",
        negative=True,
    ),
    Frame(
        "nao_disputa",
        r"WHOAPP ADV(?:SAYS(?: [^.;:]{0,40}?)? que )?(?:não|já não) (?:vai (?:disputar|concorrer|tentar|se candidatar|candidatar-se|recandidatar-se|se recandidatar|buscar)|disputará|concorrerá|tentará|se candidata|se recandidata|se candidatará|será candidat[oa]|concorre|disputa|aceitou|aceita|quis (?:seguir|continuar|renovar)|cumprirá|termina)(?: [^.;:!?\ue001]{0,30}?)?(?:reeleição|mandato|eleiç|presidência|contrato|época|temporada|de novo|novamente|\b(?=[.,;]))(?:[^.;:!?]{0,20}(?:ATORG))?",
        2.0,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "nao_conta_com",
        r"ORG (?:já )?não (?:conta|contará|contou|vai contar) (?:mais )?com (?:o |a |seu |sua )?(?:ROLE,? )?WHO(?= (?:para|no próximo)|[.,]|$)",
        2.0,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "acertam_a_saida",
        r"(?:ORG e (?:o |a |seu |sua )?(?:ROLE,? )?WHOAPP,?|WHOAPP e (?:o |a )?(?P<org2>[\ue002\ue003]),?) (?:ADV)(?:acert|acord|negoci|assin|fech|seliam|selar|chega|chegar|puser|põe|dão|der|combin|decid)[a-zà-ú]* [^.;:!?]{0,40}?(?:saída|rescisão|desligamento|fim|acordo|distrato|adeus|rutura|ruptura|separação)",
        2.3,
        "other",
    ),
    Frame(
        "assina_e_deixa",
        r"WHOAPP ADVAUXADV(?:assina|assinou|fecha|fechou|vai|muda-se|ruma|rumou|segue|acerta|acertou|transfere-se|transferiu-se|joga|jogará|parte) (?:com|pelo|pela|para|a|ao|no|na|por)(?: o| a)? ?DEST[^.;:!?\ue001]{0,20}? (?:e|,) (?:deixa|abandona|deixando|diz adeus|desfalca)[^.;:!?\ue001]{0,60}?ORG",
        2.2,
        sort="switch",
    ),
    Frame(
        "donos_afastam",
        r"(?:os |a |o )?(?:acionistas|sócios|conselho|diretoria|direção|administração|assembleia|presidente|clube|prefeito|ministr[oa]|governador[a]?|governo|donos|editora|torcida|bispo|família|fundo) [^.;:!?\ue001]{0,20}?(?:afasta|afastam|afastou|afastaram|demite|demitem|demitiu|demitiram|destitui|destituem|destituiu|destituíram|exonera|exonerou|despede|despedem|despediu|derruba|derrubam|derrubou|corre com|correu com|troca|trocou|dispensa|dispensam|dispensou|tira|tirou|saneia|saneou|expulsa) (?:o |a |do cargo o |do cargo a )?(?:seu |sua )?(?:ROLE,? )?WHO",
        2.2,
        "dismissal",
    ),
    Frame(
        "convidado_a_sair",
        r"WHOAPP,? (?:ADV)(?:(?:foi|é|será|acaba de ser|viu-se) )?(?:convidad[oa] a (?:sair|deixar|demitir|retirar)|posto de lado|posta de lado|encostad[oa]|afastad[oa] (?:d[oa])|saneado|saneada|defenestrad[oa]|corrid[oa] d[oae]|mandad[oa] embora|escorraçad[oa]|descartad[oa] d?|post[oa] na rua|posto fora|preterid[oa])\b(?:ATORG)?|(?:^|[.,;:] )a(?:o|) (?:ROLE,? )?WHO (?:foi|lhe foi|foram) (?:mostrad|apontad|indicad|dad|comunicad|retirad)[oa]s? [^.;:!?\ue001]{0,30}?(?:porta|saída|despedimento|demissão|guia de marcha|funções|comando)(?:ATORG)?",
        2.1,
        "dismissal",
    ),
    Frame(
        "despede_do_publico",
        r"WHOAPP ADVAUXADV(?:despede-se|despediu-se|despedir-se|se despede|se despediu|se despedir|se despedirá|despedir-se-á|diz adeus|disse adeus|dirá adeus|dá adeus|deu adeus) (?:d[oae]s?|a|ao|aos|às|à) (?:seus |suas )?(?:[a-zà-ú]+ )?(?:ouvintes|leitores|telespectadores|colegas|paroquianos|fiéis|adeptos|torcida|torcedores|alunos|clientes|sócios|pacientes|companheiros|público|balneário|funcionários|microfones?|antena|relvados?|gramados?|plateias?|equipa|equipe)(?:ATORG)?",
        2.0,
    ),
    Frame(
        "vai_se_instituicao",
        r"(?:vai-se|vai embora|sai|despede-se|aposenta-se|reforma-se|adeus a|parte)(?: também)? (?:toda )?(?:uma?|outr[oa]|o|a) (?:instituição|figura|histórico|histórica|pilar|voz|rosto|cara|alma|lenda|referência|símbolo|veteran[oa]|memória|decano|decana)[^.;:!?\ue001]{0,40}?[:,] (?:(?:o |a )?ROLE,? )?WHO(?:[^.;:!?\ue001]{0,70}?(?:ATORG))?",
        2.0,
    ),
    Frame(
        "gabinete_vazio",
        r"WHO[^.;!?]{0,90}?(?:o seu|a sua|seu|sua) (?:gabinete|sala|cadeira|mesa|posto|vaga|lugar|banco|cátedra|laboratório|assento)(?:ATORG)? (?:está|ficou|fica|segue|permanece|continua) (?:[a-zà-ú]+ )?(?:vazi[oa]|vag[oa]|livre|desocupad[oa]|por preencher)",
        1.9,
    ),
    Frame(
        "diz_que_para",
        r"WHOAPP ADVSAYS(?: [^.;:!?\ue001]{1,40}?)? que (?:ADV)(?:vai (?:parar|sair|embora|deixar|largar|se afastar|afastar-se|se aposentar|aposentar-se|reformar-se|pendurar|mudar)|(?:sai|saía|sairá|larga|largava|deixa|deixava|deixará|parava|para|abandona|abandonava) ?(?:o|a|em|no|na|d[oa]|\b)|se (?:retira|retirava|despede|demite|afasta|aposenta|desliga)|(?:retira|demite|afasta|reforma|aposenta|despede)-se|não (?:continua|continuava|continuará|segue|seguirá|fica|ficará|vai continuar|volta|voltará)|pendura|encerra)\b(?:ATORG)?|(?:depois|após|antes) (?:de )?(?:o |a )?WHO (?:ter )?(?:anunci|comunic|confirm|decid|apresent|pedi|inform|renunci|avis)[a-zà-ú]*(?: [^.;:!?\ue001]{0,50})?(?:retir|deix|saíd|sai|demiss|aposent|reform|afast|renúnc|continu|adeus)",
        2.1,
        is_negative=True,
    ),
    Frame(
        "cessacao_a_pedido",
        r"\b(?:a |o )?(?:cessação(?: de funções)?|exoneração|demissão|saída|aposentação|aposentadoria|renúncia|dispensa|desligamento|vacância), (?:a seu pedido|a pedido|por [^.;:,]{1,40}|com efeitos?[^.;:,]{1,40}|anunciad[oa] [^.;:,]{1,40}|de comum acordo|prevista [^.;:,]{1,30}), (?:de|do|da) (?:o |a )?(?:ROLE,? )?WHO(?:,? (?:como|do|da|de) (?:ROLE|POST))?(?:ATORG)?",
        2.1,
    ),
    Frame(
        "nova_missao_apos_anos",
        r"WHOAPP,? (?:que )?ADVAUXADV(?:inicia|iniciará|iniciou|começa|começará|abraça|assume|assumirá|encara|abre|abrirá|monta|lança|funda|parte|volta|voltará|regressa|regressará|ruma|segue|muda-se|se muda|foi (?:destinad|nomead|transferid|enviad|chamad)[oa]|é (?:nomead|transferid|chamad)[oa]|passa|vai|estreia) [^.;:!?\ue001]{0,70}? (?:após|depois de|ao fim de|ao cabo de) [^.;:!?,\ue001]{1,30} (?:anos?|temporadas?|épocas?|meses|mandatos?|décadas?) (?:em|no|na|ao|à|com|como|de|à frente|a serviço|dedicad)[^.;:!?\ue001]{0,40}?ORG",
        2.1,
        sort="switch",
    ),
    Frame(
        "era_desde",
        r"(?:^|[.;] |, )(?P<pro>(?:desde (?:\d{4}|há)[^.;:!?]{0,25}? |até (?:agora|aqui|então|hoje)[^.;:!?]{0,5} )(?:era|ocupava|exercia|dirigia|trabalhava|liderava|foi)) [^.;:!?\ue001]{0,30}?(?:ROLE)(?:ATORG)",
        1.8,
        sort="switch",
    ),
    first_person(
        "ponho_fim",
        r"\b(?:ponho|pus|porei|coloco|coloquei|dou|dei) (?:um )?(?:ponto final|fim|termo) (?:ao meu|à minha|aos meus|a este|a esta|a um|a uma|no meu|na minha|a) ?(?:[a-zà-ú]+ )?(?:mandato|funções|contrato|colaboração|percurso|carreira|ciclo|vínculo|presidência|direção|anos|passagem|trabalho|jornada|caminhada)\b(?:ATORG)?|\bpasso (?:a tocha|a pasta|o facho|a bola|a vez|o leme)\b(?:ATORG)?",
        2.2,
    ),
    Frame(
        "optou_por_nao",
        r"WHOAPP ADV(?:optou|opta|decidiu|decide|escolheu|prefere|preferiu) (?:por )?não (?:renovar|seguir|continuar|prorrogar|prolongar|se recandidatar|recandidatar-se|voltar|prosseguir)\b(?: [^.;:!?\ue001]{0,30})?(?:ATORG)?",
        2.1,
        "end_of_term",
        is_negative=True,
    ),
    Frame(
        "demissao_surpresa",
        r"(?:^|[.:;] )(?:a )?(?:demissão|saída|renúncia|exoneração|aposentadoria|reforma) (?:surpresa|inesperada|repentina|anunciada|polêmica|polémica|forçada|imediata)? ?d[eoa] (?:o |a )?(?:ROLE,? )?WHO(?:,? (?:o |a )?ROLE)?(?:ATORG)?",
        1.9,
    ),
    Frame(
        "fim_da_colaboracao",
        r"(?:fim|término|cessação|encerramento) d[ao] (?:colaboração|relação|ligação|vínculo|parceria|contrato) (?:com|de|do|da) (?:o |a |seu |sua )?(?:ROLE(?: [a-zà-ú]+)?,? )?WHO",
        2.1,
        "other",
    ),
    Frame(
        "pede_substituicao",
        r"WHOAPP ADV(?:pede|pediu|solicita|solicitou|consegue|conseguiu|obtém|obteve) (?:para ser|que (?:a|o)|ser|a|o|sua|seu) (?:substituíd[oa]|rendid[oa]|dispensad[oa]|substituam|rescisão|transferência|desvinculação|libertação|liberação)(?:ATORG)?",
        2.1,
    ),
    Frame(
        "vai_exercer",
        r"WHOAPP ADV(?:vai|irá|foi|parte para|segue para) (?:exercer|ensinar|trabalhar|lecionar|jogar|treinar|dirigir|cantar|cozinhar|dar aulas) (?:em|no|na|nos|nas|para)\b|WHOAPP ADVAUXADV(?:passa|passou|transita|salta|saltou) d[oae] (?P<org2>[\ue002\ue003]) para (?:o |a )?DEST|WHO, (?:sóci[oa]|pilar|engenheir[oa]|investigador[a]?|funcionári[oa])(?: d[oae]) ORG, (?:junta-se|muda-se|vai|passa|ruma)[^.;:!?]{0,20}? DEST",
        2.0,
        sort="switch",
    ),
    Frame(
        "brinde_a_reforma",
        r"(?:brind|celebr|festej|homenage|assinal)[a-zà-ú]* (?:[^.;:!?\ue001]{0,30}? )?(?:a|à) (?:aposentadoria|reforma|despedida|aposentação|jubilação) d[eoa] (?:o |a )?(?:ROLE,? )?WHO(?:[^.;:!?\ue001]{0,20}?(?:ATORG))?|WHOAPP ADV(?:conduz|conduziu|apresenta|apresentou|dirige|dirigiu|celebra|celebrou)[^.;:!?\ue001]{0,25}? (?:o|a) últim[oa] (?:programa|emissão|aula|missa|concerto|telejornal|crónica|plantão)(?:ATORG)",
        2.0,
    ),
    first_person(
        "nao_lerao",
        r"\bnão (?:lerão|verão|ouvirão|encontrarão|escutarão|vão ler|vão ver|vão ouvir) mais (?:a |o )?(?:minha|meu) [^.;:!?]{0,30}?(?:ATORG)|\bdei (?:o )?(?:meu )?aviso prévio(?:ATORG)?|\bencerro a sessão(?:ATORG)?",
        2.0,
        negative=True,
    ),
)
