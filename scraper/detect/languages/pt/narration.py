"""Portuguese signs of who speaks: verb endings say I where the pronoun is dropped."""

from __future__ import annotations

import re

from scraper.detect.language import Narration

_NO_VERB = r"(?:lei|rei|frei|nei|sei lá|hockei|volei|vólei|espiei)"
_NARROW = r"(?:eu|me|mim|comigo|meu|minha|meus|minhas|sou|estou|vou|dou|tenho|faço|digo|quero|posso|acho|sinto|venho|saio|ponho|sei|vejo|deixo|renuncio|demito-me|despeço-me|levo|começo|continuo|escrevo|agradeço|espero|fui|fiz|tive|estive|pude|quis|vim|pus|disse-lhes|trouxe|saí|vi|li|recebi|aprendi|decidi|pedi|senti|conheci|vivi|percebi|cresci|parti|consegui|perdi|abri|ouvi|assumi|servi|prometi|escolhi|entendi|vesti|comunico|comunico-vos|anuncio|apresento|informo|cumpro|consigo|despeço|peço|encerro|fecho|fico|penduro|passo o|entrego|coloco|assino|devolvo|cedo|largo|chorei|estava eu|estarei|serei|terei|poderei|farei|abraço|aposento-me|reformo-me|deixo-vos|[a-zà-ú]{3,12}o (?:o [a-z]+ )?pela última vez|passo a|ponho fim|apago|guardo|pouso|desço|(?:convidaram|avisaram|mandaram|disseram|despediram|chamaram|dispensaram)-me|de volta ao mercado|encerro a sessão|dei (?:o|meu)|abro mão|não (?:trabalho|atendo|respondo|faço|dirijo|jogo|canto|toco|escrevo|concorro|sigo|integro)|(?:trabalho|trabalhava) (?:na|no|em)|parto|sigo para|mudo|troco|esvazio|arrumo|recolho|chegou (?:a hora|o momento|a minha)|é hora de|até sempre|retiro-me|desligo-me|afasto-me|despedi-me|jogo|treino os|acabo de|preciso|regresso|volto)"

NARRATION = Narration(
    tagline=re.compile(
        r"^(?:Sobre [oa] autora?):? (?P<name>[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+(?: (?:(?:de|van|von|der|den|da|do|di|del|la) )?[A-ZÀ-ÖØ-ÞŁŚŻĞİŞ][\w'’.-]+){1,3})"
    ),
    first_person=re.compile(
        rf"(?<![\w'])(?:{_NARROW}|(?!{_NO_VERB}\b)[a-zà-ú]{{2,14}}ei)(?:-(?:me|vos|lhes|te|lhe|se|nos|o|a|os|as))?(?![\w'])"
    ),
    third_person=re.compile(
        r"(?<![\w'])(?:ele|ela|eles|disse|diz|assegurou|afirmou|afirma|declarou|declara|segundo|assinalou|informou|informa|explicou|explica|anunciou|anuncia|comunicou|confirmou|confirma|indicou|referiu|sublinhou|acrescentou|revelou|garantiu|garante|ressaltou|destacou|porta-voz|assessoria|fontes|seu|sua|seus|suas|renunciou|deixou|deixa|assumiu|assumirá|apresentou|pediu|lê-se|procurad[oa])(?![\w'])"
    ),
    title_speaks=re.compile(
        r"(?<![\w'])(?:eu|me|meu|minha|nosso|nossa|deixo|deixei|renuncio|saio|saí|vou|pedi|fui)(?![\w'])|^(?:adeus|até sempre|até logo|até breve|despedida|último dia|obrigad[oa]|tchau)\b"
    ),
    signature=re.compile(
        r"^(?:[-–—~ ]{0,3}|(?:[Uu]m )?(?:[Aa]braços?|[Cc]umprimentos|[Ss]audações|[Bb]eijos?|[Aa]tenciosamente|[Cc]ordialmente|[Aa]ss\.?:?|[Oo]brigad[oa]|[Cc]om carinho|[Aa]té sempre|[Vv]aleu)[,:.!]? )(?P<name>[A-ZÀ-Ú][\w'’.-]*(?: (?:de |do |da |dos |das |e )?[A-ZÀ-Ú][\w'’.-]+){0,4})[.,!]?$"
    ),
    byline=re.compile(
        r"^(?:[Pp]or|[Ee]scrito por|[Pp]ublicado por|[Pp]ostado por|[Aa]utora?:|[Tt]exto:|[Ff]rom:|[Dd]e:)\s+(?P<name>[A-ZÀ-Ú][\w'’.-]+(?: (?:de |do |da |dos |das )?[A-ZÀ-Ú][\w'’.-]+){1,3})\b"
    ),
    reply=re.compile(
        r"\b(?:[Ss]orte|[Oo]brigad[oa]|[Aa]deus|[Pp]arabéns|[Bb]oa sorte|[Ss]ucesso|[Vv]amos sentir (?:a )?(?:tua|sua) falta|[Ff]orça|[Aa]té sempre|[Vv]aleu)[,!]? (?P<name>[A-ZÀ-Ú][a-zà-ú]+)\b(?=[!.,?]|$)"
    ),
    replies=re.compile(
        r"^(?:\d+ )?(?:comentários?|respostas?|deixe (?:um|seu) comentário|deixar (?:um )?comentário|responder|[\w .-]{2,30} (?:disse|diz|comentou)(?:\.\.\.|:|…))",
        re.IGNORECASE,
    ),
    lead_in=re.compile(
        r"\b(?:escreveu|escreve|publicou|diz|disse|carta|nota|tuíte|comunicado|mensagem|texto|abaixo|seguir|íntegra|seguinte)\b[^.\n]{0,60}:?$"
    ),
    speaks=re.compile(
        r"\b(?:disse|diz|escreveu|escreve|publicou|postou|tuitou|acrescentou|anunciou|explicou|partilhou|compartilhou|assegurou|afirmou|declarou|assinalou|comentou|confessou|confessando|sustentou|expressou|indicou|relatou|concluiu|apontou|sublinhou|referiu|reconheceu|carta|nota|mensagem|comunicado|tuíte|publicação|email|e-mail|post|texto|despediu|despede|palavras|garantiu|brincou|contou)\b"
    ),
    pronoun=re.compile(r"\b(?:ele|ela|seu|sua|seus|suas|lhe|o|a)\b"),
    drops_subject=True,
)
