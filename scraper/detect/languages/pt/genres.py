"""Portuguese genres: texts that use the words of leaving for something else."""

from __future__ import annotations

import re

from scraper.detect.genres import Genres

GENRES = Genres(
    template=re.compile(
        r"\[(?:seu|nome|empresa|data|cargo)[^\]\n]{0,30}\]|\((?:nome|empresa|data|cargo)[^)\n]{0,30}\)|\bexemplos? (?:\d|de carta)|\bmodelos? (?:de carta|de pedido|simples|grátis|pronto)|\btemplate\b|\bcomo (?:redigir|escrever|fazer|pedir demissão|se despedir|apresentar|sair)|\bcartas? de (?:demissão|despedida): |\bfulano\b|\b(?:vai|quer|pensa em|está pensando em) (?:sair da empresa|pedir demissão|deixar o emprego)|\bfrases (?:de|para) despedida|\bmensagens de despedida|\bdicas para\b|\bdireitos trabalhistas\b|\bclt\b|\bcódigo do trabalho\b|\bseu (?:chefe|empregador|pedido de demissão)\b|\baviso prévio\b[^.]{0,40}\b(?:dias|lei|trabalhador|empregado)"
    ),
    fiction=re.compile(
        r"\b(?:(?:no|ao fim do) (?:primeiro|segundo|terceiro|quarto|quinto|último|novo) (?:volume|tomo|episódio|livro|ato)|capítulo (?:\d+|[ivxlc]+|um|dois|três)|conto (?:curto|infantil)|um conto\b|fanfic|ficção|sátira|poema|\(continua\)|soneto|estrofe|sinopse|folhetim|murmurou|sussurrou|primeiro de abril|paródia|miou|qualquer semelhança)\b|\(continua\)|^—[^\n—]{1,80} —(?:disse|murmurou|respondeu|perguntou)|^[—-] ?\w+[^\n]{0,80}[—-] ?(?:disse|respondeu)"
    ),
    fiction_site=re.compile(
        r"archiveofourown|fanfic|wattpad|contos|poema|poesia|sensacionalista|satira|humor"
    ),
    other_sense=re.compile(
        r"\b(?:frente fria|tempestade|furacão|temperaturas)\b[^.]{0,80}\b(?:abandona|deixou|deixa|se despede|vai embora)|\bretirada de (?:produto|tropas)|\bano sabático\b|\bfaleceu\b|\bmorreu\b|\bemigr\w+|\bmeu país\b"
    ),
    listicle=re.compile(
        r"^(?:os |as )?(?:\d+|cinco|seis|sete|oito|nove|dez) (?!anos|meses|semanas|dias|diretores|ministros|secretários|jogadores)(?:[a-zà-ú]+ ){1,4}"
    ),
    user=re.compile(
        r"\b(?:apag|exclu|delet|cancel|fech|encerr|desativ|elimin)(?:ar|uei|ei|í|ir|o|ado|ando) (?:a |o |as |os )?(?:minha |meu |minhas )?(?:conta|contas|perfil|assinatura|app|aplicativo)|\bmeu (?:perfil|feed)|\bminha (?:conta|assinatura|timeline)\b|\bseguidores\b|\bminhas (?:fotos|publicações|mensagens)\b|\bas fotografias\b|\bmeus (?:dados|tuítes|posts|contatos)\b|\b(?:descarreg|baix)(?:ar|uei|ei) (?:as|os|o|meus|minhas|tudo)|\balgoritmo\b|\bprivacidade\b|\bredes? socia(?:l|is)\b|\balternativas? a\b|\bcomo (?:cliente|usuári[oa]|utilizador|assinante)\b|\b(?:aumento|subida) de preços?|\bassinatura\b|\bmigr(?:ei|ar) (?:para|do|da)|\banúncios\b|\bfatura\b|\batendimento ao cliente\b|\bcall center\b|\b(?:os|uns) trolls?\b|\bmeus (?:vídeos|tweets|posts)\b|\bo feed\b|\bo arquivo\b|\bcancelei (?:a|o)\b|\bportabilidade\b|\boperadora\b|\bgrupo(?:s)? de (?:whatsapp|família)"
    ),
    staff=re.compile(
        r"\b(?:colegas?|(?:meu|minha) (?:equipe|equipa|chefe|trabalho|cargo|posto|gestor|gestora|empresa|sucessor|sucessora|mesa|gaveta|redação|função|gestão)|noss[oa]s? (?:equipe|equipa|leitores|ouvintes|clientes|alunos)|meus (?:colegas|alunos|chefes|clientes|leitores)|sucessora?|funcionários?|contrat(?:aram|ou)|entrevista|salário|trabalh(?:ar|ei|ado|ava|ando|o) (?:em|na|no|com|para|como)|carreira|profissional|anos (?:na|no|em|de (?:trabalho|casa|serviço|empresa))|a equipe|a equipa|escritório|redação|responsável por)\b"
    ),
    blog_end=re.compile(
        r"\b(?:este|o|meu|esse) (?:blog|blogue|boletim|podcast|site|canal)\b[^.]{0,60}\b(?:fim|acaba|termina|encerra|último|pausa|adeus)|\búltim[oa] (?:post|postagem)\b|\bencerro (?:o|este) blog"
    ),
    shop_end=re.compile(
        r"\b(?:a|nossa|minha|o|nosso) (?:loja|bar|restaurante|cafeteria|negócio|padaria|livraria|empresa|serviço|aplicativo|café) (?:vai )?(?:fecha|fechar|fechará|encerra|encerrar)|\bfechamos as portas|\bfecha as portas|\bfecho definitivo|\bdesligamos os servidores|\bassinantes serão reembolsados"
    ),
    candidate=re.compile(r"\b(?:minha candidatura|candidatei-me a|não sou \ue004)\b"),
    internal=re.compile(
        r"\b(?:mudança de (?:equipe|equipa|departamento|setor) dentro|dentro da mesma (?:empresa|casa)|outr[oa] (?:equipe|equipa|departamento|setor) (?:da|na|dentro)|(?:continuo|fico|sigo) na (?:empresa|casa|companhia)|não (?:deixo|saio d)a (?:empresa|escola|casa)|transferência interna|licença|ano sabático|eu volto para|volto em)\b"
    ),
    retrospect=re.compile(
        r"\b(?:há|faz) (?:exatamente |já |hoje )?(?:\d+|um|dois|três|quatro|cinco|seis|sete|oito|dez) anos? (?:que )?(?:deixei|deixava|saí|saía|me demiti|pedi demissão|demiti-me)|\b(?:um|dois|três|cinco|dez) anos? (?:depois d[ae]|desde) (?:minha saída|ter saído|que saí|deixar)|\bo que aprendi (?:desde que|ao) (?:saí|sair|deixei|deixar)"
    ),
    away=re.compile(
        r"\b(?:de|minha|uma|a|em) licença(?:-| )(?:de )?(?:maternidade|paternidade|parental|médica|sabática|sem vencimento|não remunerada)\b|\b(?:em|um|meu) (?:ano sabático|período sabático)\b|\b(?:volto|voltarei|regresso|regressarei|retorno|retornarei)(?: (?:ao trabalho|ao escritório))? (?:em|no|na|a|dia|a partir de) (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|\d{1,2}|outubro|primavera)\b|\b(?:no|ao) meu (?:regresso|retorno)\b"
    ),
    student=re.compile(
        r"\b(?:meus (?:professores|colegas de turma)|aos (?:profs|professores)|\d{1,2}\.?º ano|ensino (?:médio|secundário)|vestibular|enem\b|formatura|me (?:formei|formo)|minha (?:tese|dissertação|licenciatura)|meu (?:tcc|diploma|curso)|último dia de aulas?|colegas de (?:turma|curso)|viagem de finalistas|faculdade|intercâmbio|recreio|bolsista)\b"
    ),
    teacher=re.compile(
        r"\b(?:lecionei|leciono|ensinei|dei aulas?|dou aulas?|meus alunos|minhas alunas|minha turma|sala dos professores|como (?:professora?|docente)|aposent\w+|reform\w+|docência)\b"
    ),
    home=re.compile(
        r"\b(?:apartamento|me mudo|mudo-me|mudança de casa|mudar de casa|vizinh[oa]s?|porteiro|azulejos?|senhorio|aluguel|renda da casa|elevador|varanda|chaves da casa|chaves do apartamento|a casa (?:da rua|dos meus|onde)|rua d[oae]|bairro|meu (?:marido|ex|namorado)|minha (?:mulher|esposa|namorada)|divórcio)\b"
    ),
    thanks=re.compile(r"\b(?:obrigad[oa]|agradec\w+|gratidão|grat[oa]|valeu)\b"),
    account=re.compile(
        r"\b(?:apag|elimin|encerr|cancel|desativ|fech|exclu)(?:o|ei|ado|ar|arei|í|ir|irei) (?:(?:a |o )?(?:minha |meu |nossa )?)(?:conta|perfil|assinatura|subscrição|inscrição)\b|\b(?:minha|a) (?:conta|assinatura) (?:fica|será|está|foi) (?:encerrada|cancelada|apagada|excluída)|\b(?:export|baix|descarreg)(?:ei|ado|o) (?:todas? )?(?:os meus|as minhas|meus|minhas|\d+) (?:dados|fotos|notas|mensagens|contactos|contatos)"
    ),
    customer=re.compile(
        r"\b(?:ginásio|academia de|cacifo|esteira|meu banco|conta corrente|conta à ordem|agência bancária|operadora|seguradora|tarifário|tarifa|apoio ao cliente|atendimento ao cliente|sac\b|cliente (?:fiel|desde|há)|mensalidade|aumento de preços?|fidelização|sócio (?:número|desde))\b"
    ),
    technology=re.compile(
        r"\b(?:migr(?:ado|ámos|amos|ação|ar)|novos preços|alternativas? (?:a|ao|livres?)|sistema operativo|sistema operacional|software livre|código aberto|a nossa infraestrutura)\b"
    ),
    death=re.compile(
        r"\b(?:deixou-nos|nos deixou|faleceu|faleci\w+|falecimento|morreu|morte de|funeral|velório|enterro|sepultad\w+|condolências|pêsames|descanse em paz|missa de sétimo dia|nota de pesar|pesar pel[oa])\b"
    ),
    withdrawn=re.compile(
        r"\b(?:(?:retir|revog)(?:a|ou|ada) (?:a sua |o seu |sua |o )?(?:demissão|pedido de demissão|renúncia)|volta atrás|voltou atrás|recua (?:na|da) (?:demissão|saída)|(?:continua|continuará|mantém-se|fica|permanece|permanecerá|segue) (?:no cargo|à frente|em funções|no comando)(?! até)|renova (?:contrato )?até|desiste de sair|afinal (?:fica|não sai))\b"
    ),
    work=re.compile(
        r"\b(?:(?:primeiro|novo|último) romance|romance de estreia|o (?:filme|romance|livro) (?:começa|conta|segue|abre)|(?:temporada|episódio|capítulo) \d+|protagonista|realizado por|dirigido por|a personagem|o personagem|guião|roteiro|a trama|interpretad[ao] por|novela das|spoilers?|próximo capítulo|resenha:?|recensão|\d+ páginas)\b"
    ),
    satire=re.compile(r"\b(?:sátira|satíric\w+|sensacionalista|inimigo público|paródia)\b"),
    history=re.compile(
        r"\b(?:há (?:\d\d+|cinquenta|quarenta|trinta|sessenta|cem) anos|neste dia|(?:em|desde|até) 1[5-8]\d\d|do nosso arquivo|efeméride|biografia|centenário)\b"
    ),
    believer=re.compile(
        r"\b(?:bati[sz]\w+|minha fé|já não acredito|não acredito mais|ateu|ateia)\b"
    ),
    clergy=re.compile(
        r"\b(?:minha paróquia|pároco|padre|bispo|diocese|pastor\w*|organista|colegas|reforma|aposentad\w+)\b"
    ),
    joining=re.compile(
        r"\b(?:começo|inicio|junto-me|entro|vou começar) (?:[a-záéíóúãõç]+ ){0,3}?(?:em|na|no|como|à|ao)\b|\bmeu primeiro dia (?:em|na|no|como)|\bnov[oa] (?:emprego|trabalho|função|desafio) (?:em|na|no|como)"
    ),
)
