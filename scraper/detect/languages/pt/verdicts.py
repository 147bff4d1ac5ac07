"""Portuguese words that tell what kind of leaving it is, and how sure the news is."""

from __future__ import annotations

import re

from scraper.detect.language import Verdicts

VERDICTS = Verdicts(
    dismissed=re.compile(
        r"\b(?:foi|foram|tem sido|é|são|será|acabou|fui|ser) (?:[a-zà-ú]+ )?(?:demitid|exonerad|destituíd|despedid|afastad|desligad|dispensad|removid)[oa]s?\b(?! a pedido)|\b(?:demite|demitiu|despediu|despede|exonerou|destituiu|dispensou|dispensa) (?:[^.;]{0,20} )?(?:o|a|seu|sua|os|as) |\b(?:destituição)\b|\b(?:anunci|confirm|oficializ|comunic)\w+ (?:[^.;]{0,40} )?a demissão d[eoa]\b"
    ),
    laid_off=re.compile(
        r"\b(?:extinção do posto|despedimento coletivo|despedimento colectivo|demissão em massa|demissões em massa|layoffs?|corte de (?:pessoal|vagas|equipe)|reestruturação|passaralho|cortes)\b"
    ),
    retired=re.compile(
        r"\b(?:aposent\w+|reform(?:a-se|ou-se|ar-se|o-me|ei-me|ado|ada)|se reforma|pendur\w+ as (?:chuteiras|luvas)|jubilou-se|jubilação|limite de idade)\b"
    ),
    end_of_term=re.compile(
        r"\b(?:fim|termo|término|conclusão|final) (?:do |de )?(?:seu |meu |o |segundo )*(?:mandato|contrato)|\b(?:termina|terminará|terminou|conclui|concluirá|concluiu|encerra|encerrará|cumpre|acaba|vence|cessa|finaliza) [^.;]{0,30}?(?:mandato|contrato)|\b(?:mandato|contrato) [^.;]{0,30}?(?:termina|terminará|vence|vencerá|expira|acaba|chega ao fim)\b|\bnão (?:se recandidat|se candidatar|renov|concorrerá|disputará|podia recandidatar|será renovad)\w*|\breeleição\b|\bcompletado dois mandatos\b"
    ),
    resigned=re.compile(
        r"\b(?:renunci|renúncia|demiss|demitiu-se|demite-se|demito-me|se demitiu|pediu (?:a )?(?:demissão|exoneração|desligamento|para sair)|pedi (?:a )?demissão|deixou a (?:empresa|companhia))"
    ),
    surely_resigned=re.compile(
        r"\b(?:renunci|renúncia|pediu demissão|pedi demissão|demitiu-se|demite-se|demito-me|se demitiu)"
    ),
    announced=re.compile(
        r"\b(?:anunci\w+|confirm\w+|comunic\w+|inform\w+|nota|carta|mensagem|entrevista|coletiva|conferência de imprensa|tornou público|publicou|escreveu|revelou|disse que|garantiu|explicou|declarou|mútuo acordo|comum acordo|fato relevante|facto relevante|notific\w+|deu a conhecer|apresentou|despediu-se|despede-se|se despede|se despediu|agradec\w+|oficial|entregou o cargo|reforma-se hoje|cessa hoje)\b"
    ),
    ours=re.compile(r"(?<![\w'])(?:nosso|nossa|nossos|nossas|nós|nos)(?![\w'])"),
    sourced=re.compile(
        r"\b(?:fontes (?:próximas|ouvidas|do setor|do sector|internas|ligadas)|segundo (?:apurou|fontes|três fontes|duas fontes|apuração|pessoas)|a que teve acesso|pediram anonimato|sob (?:condição de )?anonimato|não quis comentar|não comenta especulações|a coluna apurou|conforme apurou)\b"
    ),
)
