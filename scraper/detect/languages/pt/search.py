"""Portuguese: phrases of leaving for the first search, in the notation of `phrases`."""

from __future__ import annotations

PHRASES: tuple[str, ...] = tuple(
    """
fora (do|da|de) … (a partir|desde|em)
(renuncia|renunciou|renunciar|renuncio|renunciará|renúncia)
demiss*
(demitiu|demitido|demitida|demite-se|demitiu-se|demito-me|demitir|demitem|demite)
(deixa|deixou|deixo|deixar|deixará|deixei|deixando) (o|a|de ser|os)? (cargo|posto|empresa|companhia|direção|direcção|presidência|comando|equipa|equipe|clube|governo|partido|banco|jornal|programa|função|funções|emprego|trabalho|redação|gestão|liderança)
(deixa|deixou|deixo|deixará|deixei) … (após|depois|como|para)
(sai|saiu|saio|saí|sair|sairá|saindo) (do|da|de|em) (cargo|empresa|companhia|comando|direção|governo|clube|google|equipa|equipe|cena)
(despeço|despede|despediu|despedir|despeço-me|despede-se|despediu-se|despedi-me)
(entrega|entregou|entreguei|entregar) (o|a|meu|minha|seu|sua|os|as) (cargo|crachá|chave*|posto|carta|pedido|portátil|notebook|cartão)
(último|última|últimos) (dia|dias|programa|coluna|semana|edição|aula|turno|crónica|crônica|jogo)
meu último
minha última
(pede|pediu|pedi|pedido de|pedir) (a|para)? (demissão|exoneração|sair|desligamento|as contas)
(adeus|até sempre|até breve)
(novo|nova|novos) (desafio*|etapa|ciclo|rumo*|capítulo|aventura)
(fim|encerro|encerra|encerrou|fecho|fecha|fechar) (de|um|uma|do|o|meu) (ciclo|etapa|capítulo|era|mandato)
(substitui|substituirá|sucede|sucederá|sucessor|sucessora) (a|o|ao|à|na|no)
(após|depois de) … anos … (deix*|sai*|desped*|adeus|afast*)
(chegou a hora|chegou ao fim|hora de partir|vou embora|estou de saída|passar o bastão)
(interino|interina)
(afasta-se|afastou-se|retira-se|retirou-se|abandona|abandonou) (do|da|o|a|de)
(deixarei|deixo o|deixei o|deixei a)
(cessa|cessar|cessou) … funções
(aposenta|aposentar|aposentou|aposento|aposentadoria|reforma-se|reformou-se)
(saída|afastamento|desligamento|exoneração) (de|do|da)
(exonerado|exonerada|destituído|destituída)
(já não|não) (sou mais|será mais|é mais|faço mais|faz mais|trabalho|renovará|faz parte|faço parte)
meu acesso
(sucessor|sucessora)
fim do mandato
(termo|término|fim) … mandato
(saio|saí|sairei|estou saindo|estou de saída|vou sair) (do|da|dos|das|de|porque|com|hoje|para|sabendo|como)
pela última vez
(entrega|entregou|entreguei|passa|passou|passo|passei|cede|cedeu) … (bastão|testemunho|comando|faixa|batuta|leme)
(vou-me embora|vou embora|vai embora|me desligo|me desliguei|se desliga|se desligou|desliga-se|desligou-se)
(demito-me|me demito|me demiti|demiti-me|demitir-me|demitiu-se|demite-se|se demitiu|se demite)
(me despeço|se despede|se despediu|me despedir|despedir-me|despedir-se)
(me aposento|se aposenta|se aposentou|me aposentei|reformo-me|reformei-me)
(deixarão|deixarei|deixará|deixou|deixa|deixo|deixei) de (ser|receber|trabalhar|fazer|dirigir|escrever|integrar|liderar|comandar|exercer|coordenar)
(fui|foi|foram|será|acaba de ser|serei) (demitido|demitida|exonerado|exonerada|despedido|despedida|desligado|desligada|dispensado|dispensada|afastado|afastada|demitidos|demitidas)
(despediu|despede|despediram|dispensou|dispensa|exonerou|exonera|destituiu|afastou) (o|a|os|esta|nesta|na|seu|sua)
extinção … posto
(layoff|passaralho|despedimento*)
(não|já não) (consigo mais|sou mais|serei mais|continuarei|continuará|seguirá|renovará|emplaca|é mais|faz mais)
(remov*|retir*|excl*|revog*|cancel*) (o meu|meu|meus|os meus) (acesso|acessos|usuário|nome|permissões)
(encerro|encerrei|encerrou|encerra|encerrar|fecho|fechei) … (ciclo|etapa|capítulo|jornada|mandato|trajetória|história)
(minha|meu|sua|seu) (saída|aposentadoria|desligamento|afastamento|reforma|renúncia|despedida)
(trocou|troca|trocará) … (pela|pelo|por)
(estaria|teria|estariam) (de saída|prestes|a ponto|negociando|a negociar|pedido|decidido)
(selar|sela|selou|anuncia|anunciou|confirma|confirmou|confirmada|negocia) (a|sua|a sua) saída
(mútuo acordo|comum acordo|rescisão|rescindiu|rescinde|rescindiram)
(penduro|pendurei|pendura|pendurou|pendurar) (as|a|o|os)
passo (atrás|ao lado|para o lado)
(cumpro|cumprindo|cumprir) (o)? aviso
deixando a (manutenção|moderação|coordenação|liderança|direção)
(sucedendo|substituindo|substituir|suceder|substituída|substituído) (a|o|ao|à|por)
não (se|me) recandidat*
(entreguei|devolvi|entregou) (hoje|ontem)? (o|a|as) (crachá|chaves|portátil|notebook|farda|cartão)
(passou|passo|passa) a pasta
não (vou|vai) renovar o contrato
(perde|perdeu) (a|o) … (ruma|vai|deixa)
(não consta|não figura|consta mais)
contrato … (termina|acaba|vence)
(joga|atira|jogou|atirou) a toalha
será (substituída|substituído)
(seguem|tomam) caminhos
(mandada|mandado) embora
deix* (hoje|já|agora|então|também|assim)? de ser
""".strip().splitlines()
)
