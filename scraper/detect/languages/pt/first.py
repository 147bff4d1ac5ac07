"""Portuguese frames in which the leaver speaks: the ending of the verb says I."""

from __future__ import annotations

from scraper.detect.frames import first_person

MACROS = {
    "INORG": r"(?: (?:(?:em|no|na|nos|nas|de|do|da|dos|das|a|ao|à|com|como|para|por|pela|pelo|seu|meu|minha|o|os|as|um|uma|cargo|posto|posição|função|funções|trabalho|emprego|vaga|direção|presidência|equipe|equipa|time|projeto|projecto|lista|conselho|empresa|companhia|minhas|meus|querid[oa]|tarefas|responsabilidades|noss[oa]|frente|redação|vosso) ){0,7}(?:ORG|ROLE)(?: (?:em|no|na|de|do|da|para)(?: a| o)? ORGTWO)?)?",
    "ORGTWO": r"(?P<org2>[\ue002\ue003])",
    "MYPOST": r"(?:(?:o meu|a minha|meu|minha|meus|minhas|o|a|os|as|este|esta|do meu|da minha|do|da) )(?:[a-zà-ú]+ )?(?:cargo|posto|trabalho|emprego|empresa|companhia|equipe|equipa|time|direção|direcção|presidência|vaga|funções|função|tarefas|posição|casa|clube|redação|programa|secretaria|chefia|coordenação|docência|profissão|escritório|mandato|microfone|jornal|rádio|universidade|organização|voluntariado|projeto|projecto|manutenção|moderação|conselho|comissão|instituição|entidade|cátedra|paróquia|congregação|banda|orquestra|coro|colégio|escola|instituto|hospital|agência|startup|firma|fundação|associação|partido|governo|ministério|prefeitura|tesouraria|liderança|comando|diretoria)",
    "TOGO": r"(?:deixar|abandonar|ir embora|sair|renunciar|pedir (?:demissão|as contas|o meu desligamento|meu desligamento|exoneração|para sair)|me demitir|demitir-me|me desligar|desligar-me|me aposentar|aposentar-me|reformar-me|me despedir|despedir-me|encerrar (?:esta|este|minha|meu|o|a)|fechar (?:esta|este|um)|colocar um ponto final|pôr (?:um )?(?:fim|ponto final)|dar um passo|não (?:continuar|renovar|seguir|me recandidatar)|dizer adeus|pendurar|ceder|largar|passar o (?:bastão|testemunho)|parar|me afastar|afastar-me|entregar (?:o|a|meu|minha)|partir|seguir (?:um |novos? |outros? )?(?:novo|outro|rumo|caminho)s?|mudar de (?:ares|emprego|rumo))",
    "PIECE": r"(?:dia|semana|mês|turno|coluna|programa|número|edição|aula|serviço|artigo|carta|reunião|jogo|concerto|missa|sermão|sessão|plantão|consulta|boletim|editorial|commit|release|noite|tarde|manhã|temporada|época|emissão|crónica|crônica|jornal|voo|viagem|show|entrega|ensaio|homilia|expediente|telejornal|live|culto|apresentação)",
}


FRAMES = (
    first_person(
        "assino_a_saida",
        r"\b(?:assinei|acabei de assinar|assino|recebi) (?:hoje |ontem )?(?:a|o|minha|meu) (?:rescisão|acerto|acordo de saída|distrato|carta de despedimento|homologação)(?: (?:com|da|do|na|no) ORG)?|\b(?:bati|piquei|bato|pico) (?:hoje |ontem )?o ponto pela última vez(?: (?:na|no|da|do|em) ORG)?",
        2.2,
    ),
    first_person(
        "saio",
        r"\b(?:saio|saí|sairei|vou sair|estou saindo|estou a sair|estou de saída|vou-me embora|vou embora|vou me embora|fui embora|me desligo|me desliguei|desligo-me|desliguei-me|estou me desligando|me afasto|afasto-me|me retiro|retiro-me|me demito|me demiti|demito-me|demiti-me|demitir-me) (?:de|do|da|dos|das) (?!férias|casa|cama|viagem|cena para|brasil|portugal)(?:(?:meu|minha) )?(?:ORG|MYPOST|(?:cargo|posto|empresa|companhia|equipe|equipa|direção|presidência|função|jornal|clube|emprego|trabalho|projeto|conselho|diretoria|comando|redação|governo|partido)\b(?: (?:de|do|da) (?:ROLE|ORG))?)(?: (?:de|do|da|no|na) ORGTWO)?",
        2.7,
    ),
    first_person(
        "saio_bare",
        r"\b(?:saio|estou de saída|vou-me embora|vou embora|estou saindo)(?= (?:porque|com|de cabeça|feliz|triste|grat[oa]|agradecid[oa]|sabendo|hoje|amanhã|após|depois|na|no|tranquil[oa]|orgulhos[oa]|para|sem|\ue004|como)|[.,!;])",
        1.4,
    ),
    first_person(
        "vou_deixar",
        r"\b(?:vou|venho|decidi|resolvi|optei por|tomei a (?:[a-z]+ )?decisão de|decisão de|chegou a (?:hora|minha hora) de|chegou o momento de|é (?:hora|o momento|tempo) de|está na hora de|hora de|quero|devo|tenho de|tenho que|acabo de|preciso|escolhi|achei melhor|entendi que é hora de|senti que era hora de) (?:também |finalmente |já )?TOGO\b(?! (?:de (?:fumar|comer|beber|usar|lado)|facebook|claro|aqui|para trás|passar))(?:(?: (?:de|do|da|ao|à|como))?(?: (?:MYPOST|ORG|ROLE))?(?: (?:em|no|na|de|do|da) ORGTWO)?)",
        2.4,
        negative=True,
    ),
    first_person(
        "deixo",
        r"\b(?:deixo|deixei|deixarei|vou deixar|abandono|abandonei|abandonarei|larguei|largo|estou deixando|estou a deixar|acabo de deixar)(?: (?:já|hoje|oficialmente|também|definitivamente|finalmente|amanhã))? (?:de ser ROLE|ORG|MYPOST|(?:o |a |meu |minha )?ROLE)(?: (?:em|no|na|de|do|da)(?: a| o)? ORGTWO)?",
        2.5,
    ),
    first_person(
        "deixo_de",
        r"\b(?:deixo|deixei|deixarei|vou deixar) de (?:ser|trabalhar|pertencer|fazer parte|dirigir|coordenar|colaborar|escrever|prestar|presidir|manter|exercer|ensinar|liderar|integrar|estar)\b(?: (?:em|no|na|ao|à|de|do|da|com|o|a|para|um|uma|meu)){0,3}(?: (?:ORG|ROLE))?",
        2.3,
    ),
    first_person(
        "renuncio",
        r"\b(?:renuncio|renunciei|renunciarei|me demito|me demiti|demito-me|demiti-me|demitir-me|ao demitir-me|peço (?:a minha |minha )?(?:demissão|exoneração)|pedi (?:a minha |minha |a )?(?:demissão|exoneração|as contas|meu desligamento|o meu desligamento|para sair|o boné)|meti (?:os papéis|a carta)|peço para sair|pedi contas)\b(?! (?:a|ao|à) (?:tudo|herança|ideia))INORG",
        2.7,
        "resignation",
    ),
    first_person(
        "apresento_renuncia",
        r"\b(?:apresent(?:o|ei|arei|ar)|oficializei|formalizo|entregu?(?:o|ei|ar|arei)|coloco|coloquei|pus|ponho|comunico(?:-vos|-lhes)?|comuniquei|comunicar|assinei|assino|enviei|envio|formalizo|formalizei|protocolei|anuncio|anunciei|anunciar|venho apresentar) (?:oficialmente |formalmente |hoje |ontem |por meio desta |aqui )?(?:a minha|minha|o meu|meu|a)(?: (?:carta de|formal|irrevogável))? (?:renúncia|demissão|saída|pedido de (?:demissão|exoneração|desligamento)|desligamento|aposentadoria|reforma|cargo à disposição|lugar à disposição|carta de demissão|despedida|decisão de TOGO)(?: (?:irrevogável|formal|imediata))?INORG",
        2.8,
    ),
    first_person(
        "minha_saida",
        r"\b(?:minha|meu) (?:renúncia|demissão|saída|aposentadoria|reforma|despedida|partida|desligamento|pedido de demissão|afastamento)\b(?: (?:irrevogável|definitiv[oa]))?(?: (?:do|da|de|como|ao|à)(?: cargo de| posto de)?(?: (?:ORG|ROLE))?)?",
        1.6,
    ),
    first_person(
        "despeco_me",
        r"\b(?:me despeço|despeço-me|me despedi|despedi-me|me despedirei|despedir-me-ei|venho me despedir|me despedir|despedir-me|me despedindo)\b(?! (?:da minha mãe|do meu pai|da vida|do meu cão|deste ano|atenciosamente|com os melhores))(?: (?:hoje |já |também )?(?:de|do|da|dos|das|como))?(?: (?:meus?|minhas?|vocês|vós|todos|todas|noss[oa]s?)){0,2}(?: (?:ORG|MYPOST|ROLE|colegas|leitores|ouvintes|alunos|clientes|amigos|equipe|equipa|time))?(?: (?:em|no|na|de|do|da) ORGTWO)?",
        1.6,
    ),
    first_person(
        "adeus_org",
        r"\b(?:digo|disse|dizer|dizendo|dei|dou) (?:meu |o meu )?(?:adeus|até sempre|até logo|tchau) (?:a|à|ao|aos|às) (?:ORG|MYPOST|[a-zà-ú]+)|^(?:adeus|até sempre|até logo|saio d[oa]|despeço-me d[oa]|deixo|tchau|obrigad[oa]),? (?:à |ao |a |o )?(?:ORG|ROLE)",
        1.7,
    ),
    first_person(
        "aposento_me",
        r"\b(?:me aposento|me aposentei|me aposentarei|aposento-me|aposentei-me|reformo-me|reformei-me|reformar-me-ei|vou me aposentar|vou aposentar-me|vou reformar-me|estou (?:aposentad|reformad)[oa]|penduro|pendurei)\b(?! (?:o telefone|a foto|um|uma))INORG",
        2.2,
        "retirement",
    ),
    first_person(
        "ultimo_dia",
        r"\b(?:(?:o |a |os |as )?(?:meu|minha|meus|minhas)) (?:próprio |verdadeiro )?(?:últim[oa]s?) (?:[a-zà-ú]+ )?PIECEs?\b(?: (?:de trabalho|oficial|útil))?(?! (?:de (?:férias|faculdade|escola|viagem|quimio)))INORG",
        2.3,
    ),
    first_person(
        "ultimo_dia_hoje",
        r"\b(?:hoje|ontem|este|esta|amanhã|n?[ao] [a-z-]+)(?: [a-z]+)? (?:é|foi|será|era) (?:o meu|a minha|meu|minha|o|a) (?:últim[oa]) (?:[a-z]+ )?(?:PIECE|vez)\b(?: de trabalho)?INORG",
        1.8,
    ),
    first_person(
        "ultima_vez",
        r"\bpela última vez\b|\ba última vez que (?:assino|escrevo|abro|falo|vos|lhes)",
        1.5,
    ),
    first_person(
        "minha_etapa",
        r"\b(?:minha|meu|esta|este|nossa) (?:[a-zà-ú]+ )?(?:etapa|tempo|caminhada|aventura|caminho|ciclo|jornada|viagem|trajetória|passagem|percurso|história|contrato|relação|período|mandato|trabalho|vínculo|temporada)(?: (?:profissional|aqui|laboral))?(?: (?:em|no|na|com|como|por|pelo|pela|à frente d[aoe]|de|do|da)(?: (?:o|a))? (?:ORG|ROLE|[a-zà-ú]{1,15}))?,? (?:chega|chegou|vai chegar|chegando|está chegando)?(?: hoje| agora)? ?(?:ao (?:fim|final|seu fim)|a(?:o)? um fim|termina|terminou|terminará|acaba|acabou|conclui|concluiu|encerra|encerrou|encerra-se|se encerra|se encerrou|se acaba|vence|expira)\b",
        2.5,
    ),
    first_person(
        "encerro_ciclo",
        r"\b(?:encerro|encerrei|encerrar|encerrando|fecho|fechei|fechar|fechando|termino|terminei|terminar|concluo|concluí|finalizo|finalizei|ponho (?:fim|ponto final) a|dou por (?:terminad|encerrad)[oa]) (?:(?:hoje|aqui|assim|oficialmente) )?(?:um|uma|o meu|a minha|meu|minha|este|esta|o|a|mais um|mais uma)(?: (?:long[oa]|grande|bonit[oa]|lind[oa]|importante|maravilhos[oa]|últim[oa]|breve|intens[oa]))? (?:etapa|ciclo|capítulo|aventura|contrato|mandato|relação|caminho|trajetória|jornada|carreira|página|história|percurso|passagem)(?: (?:profissional|da minha vida|de [a-z0-9]+ anos))?(?: (?:em|no|na|com|como|pela|pelo)(?: (?:o|a))? (?:ORG|ROLE))?",
        2.0,
    ),
    first_person(
        "fim_de_ciclo",
        r"\b(?:fim|final|encerramento) (?:de (?:um|uma|minha|meu)|do meu|da minha|deste|desta) (?:[a-z]+ )?(?:etapa|ciclo|jornada|aventura|mandato|contrato|trajetória|capítulo)(?: (?:em|no|na|com|como)(?: (?:o|a))? (?:ORG|ROLE))?",
        1.4,
    ),
    first_person(
        "me_demitiram",
        r"\b(?:me (?:demitiram|despediram|desligaram|dispensaram|mandaram embora|exoneraram|afastaram|destituíram|puseram na rua|botaram pra fora)|(?:demitiram|despediram|desligaram|dispensaram|exoneraram|mandaram|afastaram)-me)\b(?: (?:hoje|ontem|de|do|da|por|no|na|como)){0,2}(?: (?:ORG|ROLE))?",
        2.5,
        "dismissal",
    ),
    first_person(
        "nos_demitiram",
        r"\b(?:nos (?:demitiram|mandaram embora|dispensaram|desligaram)|(?:despediram|demitiram|mandaram|dispensaram)-nos|mandaram embora)\b[^.;]{0,40}",
        1.9,
        "layoff",
    ),
    first_person(
        "cargo_a_disposicao",
        r"\b(?:coloco|coloquei|ponho|pus|deixo) (?:o )?(?:meu|o) (?:cargo|lugar|posto)(?: (?:de|como)(?: a| o)? ROLE)?(?: (?:de|do|da|em|no|na) ORG)? à disposição\b",
        2.3,
        "resignation",
    ),
    first_person(
        "fui_demitido",
        r"\b(?:fui|acabo de ser|acabei de ser|serei) (?:[a-zà-ú]+ )?(?:demitid|despedid|desligad|dispensad|exonerad|afastad|mandad|destituíd)[oa]\b(?: embora)?(?: (?:de|do|da|por|no|na|como|pela|pelo)){0,2}(?: (?:ORG|ROLE|MYPOST))?",
        2.5,
        "dismissal",
    ),
    first_person(
        "layoff",
        r"\b(?:fui (?:afetad|impactad|atingid|pego|pega)[oa]?[^.;]{0,30}\b(?:layoffs?|cortes?|demissões|reestruturação|passaralho)|(?:fiquei|estou) (?:sem emprego|desempregad[oa]|na rua)|extinção do (?:meu )?posto|(?:meu cargo|minha vaga|a minha posição|minha posição|o meu posto) (?:foi|será) (?:extint|eliminad|cortad)|entr(?:ei|o) n[oa] (?:layoff|corte|lista|passaralho))",
        2.4,
        "layoff",
    ),
    first_person(
        "cut_team",
        r"ORG (?:demitiu|despediu|desligou|dispensou|cortou) [^.;]{0,60}\b(?:equipe|equipa|time|redação|departamento|setor|secção|núcleo)\b[^.;]{0,30}",
        1.6,
        "layoff",
    ),
    first_person(
        "ja_nao",
        r"\b(?:já não (?:trabalho|sou|serei|estou|estarei|faço parte|pertenço|coordeno|mantenho|escrevo)|não (?:trabalho|sou|serei|estou|estarei|faço parte|pertenço|escrevo|consigo|vou) mais|não consigo mais (?:dar conta|manter|continuar|acompanhar)|deixarão de (?:receber|ler|ouvir)[^.;]{0,30} (?:meus|minhas))\b(?: (?:em|no|na|de|do|da|como|ao|à|o|a|com)){0,3}(?: (?:ORG|ROLE))?",
        1.8,
        negative=True,
    ),
    first_person(
        "nao_continuarei",
        r"\bnão (?:continuarei|seguirei|voltarei|estarei|renovarei|renovo|me recandidato|me recandidatarei|serei candidat[oa]|vou continuar|vou renovar|vou seguir|volto|cumprirei)\b(?: (?:como|no|na|em|à frente|de|do|da|meu contrato|o contrato|à|ao|com|o|a|mais)){0,4}(?: (?:ORG|ROLE))?",
        1.9,
        negative=True,
    ),
    first_person(
        "removam_me",
        r"\b(?:remov|retir|tir|exclu|revog|apag|cancel|desativ)(?:am|em|a|e|ir|ar|ei|es)(?:-me)?(?: por favor)? (?:o meu|meu|minha|a minha|meus|os meus) (?:acesso|acessos|nome|usuário|utilizador|conta|permissões|permissão|chaves?|credenciais)(?: (?:de|do|da|no|na|em|ao)(?: (?:lista|servidor|repositório))? ?[a-zà-ú\ue001-\ue004]*)?|\bmeu acesso (?:pode|já)\b|\bpasso a (?:emérito|ser (?:só|apenas|um simples))",
        2.4,
        "stepping_down",
    ),
    first_person(
        "outro_faca",
        r"\b(?:melhor|hora de|vez de|tempo de|bom que)[^.;]{0,20}\b(?:outra pessoa|outro|outra|alguém|sangue novo)\b[^.;]{0,20}\b(?:assumir|assuma|faça|tome|pegue|cuide|continue)|\b(?:procuro|preciso de|busco) (?:quem me substitua|um sucessor|substituto|novo mantenedor)|\bdeixando a (?:manutenção|moderação|coordenação|liderança|direção)",
        1.9,
        "stepping_down",
    ),
    first_person(
        "passo_o_bastao",
        r"\b(?:passo|passei|passar|cedo|cedi|ceder|entrego|entreguei|entregar|devolvo|devolvi|larguei|deixo|passámos) (?:já |hoje |finalmente )?(?:o|a|os|as|meu|minha|meus) (?:bastão|testemunho|batuta|leme|chaves?|comando|crachá|cartão|notebook|portátil|uniforme|farda|cadeira|pasta|cargo|posto|computador|caneta|vaga|lugar|faixa)\b",
        1.6,
    ),
    first_person(
        "penduro",
        r"\b(?:penduro|pendurei|pendurar|penduramos) (?:já |finalmente )?(?:as|a|os|o|meu|minha) (?:chuteiras|luvas|toga|jaleco|bata|batina|microfone|uniforme|giz|boné|apito|câmera|avental|batuta|caneta|estetoscópio|beca)",
        2.2,
        "retirement",
    ),
    first_person(
        "cesso",
        r"\b(?:cesso|cessei|cessarei)(?: (?:hoje|as|minhas|a|o|funções|as minhas funções)){0,3}(?: (?:como|de|no|na|em) (?:ROLE|ORG))?",
        2.2,
    ),
    first_person(
        "passo_atras",
        r"\b(?:dou|dei|darei|dar|dando) um passo (?:atrás|ao lado|para o lado|para trás)\b(?: como ROLE)?(?: (?:em|no|na) ORG)?|\bme (?:afasto|afastei|afastarei)(?: (?:do|da|de))?(?: (?:cargo|função|projeto|direção|ORG))?",
        2.1,
        "stepping_down",
    ),
    first_person(
        "anos_que_acabam",
        r"\b(?:chegam (?:hoje )?ao fim|acabam|terminam|encerram-se|se encerram|ponho fim a|encerro) (?:assim |hoje )?(?:[a-zà-ú]+ ){0,2}?[a-z0-9à-ú]+ (?:anos|temporadas|décadas|meses) (?:de|em|no|na|com|como|à frente)\b",
        1.9,
    ),
    first_person(
        "despedida_a_secas",
        r"(?:^|[.!] )últim[oa] (?:dia|semana) (?:de|no|na) (?:trabalho|emprego|firma|empresa|escritório)\b|\bhoje (?:parto|vou-me|fecho a porta)\b|\b(?:estarei|estou|fico|fiquei) (?:desempregad[oa]|sem emprego|sem trabalho)\b|\b(?:e-?mail|almoço|jantar|café|horas?|carta) de (?:despedida|adeus)\b|\b(?:está na altura|é tempo|chegou a altura) de (?:partir|nos despedirmos|fazer outras coisas|sair)\b",
        1.4,
    ),
    first_person(
        "comeco_em",
        r"\b(?:começo|começarei|inicio|ingresso|assumo|assumirei|junto-me|me junto|vou trabalhar|embarco)\b[^.;:]{0,40}?\b(?:em|no|na|a|ao|à|como|com|para)(?: (?:o|a))? (?:DEST|ROLE)",
        0.8,
    ),
    first_person(
        "novo_desafio",
        r"\b(?:novo|nova|novos|novas|outros|próximo|próxima) (?:desafio|desafios|etapa|aventura|aventuras|capítulo|rumo|rumos|projeto|projetos|projecto|caminho|caminhos|ares|horizontes?|oportunidade|voos|ciclo)\b(?: profissiona(?:l|is))?",
        0.7,
    ),
    first_person(
        "ate_sempre",
        r"\b(?:até sempre|vou sentir (?:muita |a )?(?:falta|saudades?)|sentirei (?:muita )?(?:falta|saudades?)|vou ter saudades|foi um (?:prazer|honra|privilégio)|foi uma honra|não é um adeus|isto é um adeus|obrigad[oa] por (?:tudo|estes|esses|tanto|cada))\b",
        0.9,
    ),
    first_person(
        "anos_e_hoje",
        r"\b(?:após|depois de|ao fim de|foram)(?: [a-zà-ú]+){0,3} [a-z0-9à-ú]+ (?:anos|temporadas|épocas|meses|décadas)(?: [a-zà-ú]+){0,3}(?: (?:em|no|na|com|como|de|do|da)(?: (?:o|a))? (?:ORG|ROLE))?,? (?:hoje |chegou |chega |me |deixo |é hora |está na hora |digo |encerro |saio |despeço|os últimos )",
        1.7,
    ),
    first_person(
        "informo_que_saio",
        r"\b(?:informo|informar(?:-vos|-lhes)?|comunico(?:-vos|-lhes)?|comunicar(?:-vos|-lhes)?|anuncio|anunciar|avisei|contar(?:-vos|-lhes)?|compartilhar|partilhar|venho)\b[^.;:]{0,50}?\b(?:que )?(?:saio|saí|vou sair|deixo|deixarei|deixei|renuncio|me (?:despeço|desligo|aposento|demito)|pedi demissão|(?:minha|meu) (?:saída|renúncia|demissão|aposentadoria|desligamento|último))\b",
        2.2,
    ),
    first_person(
        "ultimos_dias",
        r"\b(?:sem mim|já sem mim|desliguei (?:o|a|meu|minha) [a-zà-ú]+ pela última vez|saio (?:desenvolvedor|como)|fico (?:na [a-z]+ )?(?:só )?até (?:o |ao )?(?:dia|final|fim|conselho|próxim)|cumpro (?:o )?aviso[- ]prévio|estou (?:em|cumprindo) aviso[- ]prévio)",
        1.7,
    ),
)
