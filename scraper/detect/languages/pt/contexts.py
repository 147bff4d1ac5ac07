"""Portuguese contexts that turn a frame around: denial, rumour, recollection, other senses."""

from __future__ import annotations

import re

from scraper.detect.language import Contexts
from scraper.detect.words import words

_LEFT = r"(?:sucedeu|substituiu|rendeu|deixou|abandonou|renunciou|demitiu-se|se demitiu|saiu|pediu (?:demissão|exoneração)|aposentou-se|se aposentou|reformou-se|despediu-se|se despediu|foi (?:demitid|exonerad|despedid|afastad)[oa])"
_LEAVE = r"(?:deixar|abandonar|renunciar|demitir-se|se demitir|sair|pedir demissão|aposentar-se|se aposentar|reformar-se|(?:a )?sua (?:saída|renúncia|demissão|exoneração|aposentadoria|reforma)|(?:a )?(?:saída|renúncia|demissão|exoneração))"

HYPOTHETICAL = re.compile(
    r"\b(?:se|caso|oxalá|tomara que|talvez|como se|para que|imagine|imagina|ameaç\w+|antes que|poderia|poderiam|como|quando é que|deveria|deveriam|teria que|deve|devem|deverá|exige|exigiu|exigem|pede que|pediu que|pedem que|cobra|quer que|pedir que|evitar que)\b[^.;:,]{0,60}$"
)
CONDITION_AFTER = re.compile(
    r"^[^.;:]{0,25}?\b(?:se (?:não|o|a|lhe|for|perder|ganhar|houver)|caso|desde que|a menos que|a não ser que)\b"
)
OTHER_SENSE = re.compile(
    r"\bnão \w+ mais (?:às|aos|à|nas|nos|de) (?:segundas|terças|quartas|quintas|sextas|sábados|domingos|noites?|tardes?|manhãs?|madrugada|fins)\b|\bjá não \w+ (?:às|aos) \w+s\b|\bchaves (?:do apartamento|do carro|da (?:casa|moradia)|do imóvel)|\b(?:deix(?:a|am|ou|aram|ando|ado)) (?:pelo menos |mais de |cerca de |ao menos |um saldo de )?(?:\d+|vários|dois|três|quatro|dezenas de|centenas de) (?:mortos|feridos|vítimas|detidos|pessoas)|\bdeix\w+ de (?!ser\b|manter|coordenar|moderar|administrar|ensinar|organizar|participar|desenvolver|contribuir|gerir|apresentar|cantar|tocar|jogar|atender|ocupar|representar|conduzir|lecionar|publicar n|pertencer|fazer parte|trabalhar|dirigir|prestar|exercer|presidir|escrever|colaborar|treinar|liderar|integrar|comandar|atuar|estar à frente|receber os meus)|\bdeix\w+ (?:um|seu|o seu|o teu) comentário|\brenunci\w+ (?:a|à|ao|aos|às) (?:herança|nacionalidade|direitos|privilégios|salário|seu salário|violência|tudo|nada|receita|imunidade|sigilo)|\brenúncia (?:fiscal|de receita|tributária)|\b(?:trem|voo|navio|ônibus|autocarro|comboio|barco) [^.]{0,40}\b(?:sai|saiu)\b|\bsai (?:do forno|caro|barato|à rua)|\bsaída de (?:emergência|fumo|fumaça|campo|dados|áudio|capitais|divisas)|\bdemissão do papel\b|\bdespede(?:-se)? (?:do |da )?(?:ano|verão|inverno|outono|primavera|mês|semana|dia)\b"
)
SUBSTITUTION = re.compile(
    r"\b(?:minuto \d+|ao intervalo|no intervalo|\d+'|entrou em campo|suplente|onze inicial|no papel de|elenco|sequência do filme|lesão|lesionado|contundido)\b"
)
DEATH = re.compile(
    r"\b(?:morreu|morre|faleceu|falece|morte de|falecimento|velório|enterro|sepultamento|in memoriam|descanse em paz|luto|último adeus|óbito|funeral)\b"
)
LEAVE = re.compile(
    r"\b(?:licença(?:-| )(?:maternidade|paternidade|parental|médica|sem vencimento)|licença-maternidade|licença de (?:maternidade|parentalidade)|férias|ano sabático|sabático|sabática|baixa médica)\b"
)
WITHDRAWN = re.compile(
    r"\b(?:retirou (?:a sua|sua) (?:demissão|renúncia)|não (?:a |o |lhe )?aceit\w+|recus(?:a|ou|aram) (?:a|o|sua|seu)(?: sua| seu)? (?:demissão|renúncia|pedido)|rejeit(?:a|ou) (?:a|o|sua)(?: sua)? (?:demissão|renúncia|pedido)|voltou atrás|volta atrás|recuou|arrepend\w+|coube a [^.]{0,60} evitar|segue prestigiad|pôs o lugar à disposição, mas)\b"
)

CONTEXTS = Contexts(
    sentence=(
        ("hypothetical", HYPOTHETICAL, "before", -1.6),
        ("conditional", CONDITION_AFTER, "after", -1.5),
        (
            "goes_on_inside",
            re.compile(
                r"^,? (?:que|quem) (?:agora |por sua vez )?(?:pass(?:a|ará|ou) a (?:dirigir|ocupar|comandar|liderar|coordenar|ser|responder)|assum(?:e|irá|iu))\b"
            ),
            "after",
            -2.6,
        ),
        ("other_sense", OTHER_SENSE, "sentence", -3.0),
        ("death", DEATH, "sentence", -2.2),
        ("substitution", SUBSTITUTION, "sentence", -1.6),
        ("leave_of_absence", LEAVE, "sentence", -2.5),
        ("withdrawn", WITHDRAWN, "sentence", -2.4),
    ),
    negated_before=re.compile(
        r"\b(?:não|nunca|jamais|tampouco|nem|sem|neg[ao]u?|negam|desment\w+|descart\w+|rejeit\w+|longe de|em vez de|ao invés de|evit\w+|falso que|nenhum|nenhuma)\b[^.;:,]{0,45}$"
    ),
    negated_inside=re.compile(r"\b(?:não|nunca|jamais|nem|tampouco)\b"),
    not_negated=re.compile(
        r"\b(?:não só|não só|não apenas|não somente|por que não|porque não|não (?:renov|segu|contin|se recandidat|se candidat|voltar|será|estará|quis|detalh|explic|revel|inform|divulg|comenta|podia recandidat|emplaca|faz mais|faço mais|sou mais|estou mais|consigo mais|tenho nada|foi (?:fácil|por)|pude|posso|há zangas|fui eu))|\bnão\b[^.;:]{0,30}\baté\b"
    ),
    denial=re.compile(
        rf"\b(?:desmentiu|desmente|desmentem|negou|nega|negam|descartou|descarta|descartam) [^.;]{{0,60}}\b(?:renunci|renúncia|demiss|saída|deixar|abandonar|sair|exonera|aposent)|\bnão (?:vou|vai|penso|pensa|pretendo|pretende|tem intenção de|tenho intenção de|cogita|cogito|renunciará|renunciarei) ?{_LEAVE}?(?= ?(?:deixar|abandonar|renunciar|sair|fazê-lo|me demitir|se demitir|demitir-me|demitir-se|pedir|$|[.,]))|\bnão (?:renunciou|renuncia|renunciei|me demito|se demite|me demiti|pedi demissão|pediu demissão|deixará o (?:cargo|clube|governo))\b|\bnão vou embora\b|\bnão estou saindo\b|\b(?:rumores|boatos|notícias|informações) (?:são|sobre sua saída são) (?:falsos|falsas|mentira)|\bcontinuo aqui\b|\bfico até que\b|\bsigo (?:aqui|no cargo)|\bretirou (?:a sua|sua) (?:demissão|renúncia)"
    ),
    rumour=re.compile(
        r"\b(?:estaria|estariam|teria|teriam|deixaria|abandonaria|renunciaria|sairia|se demitiria|demitir-se-ia|seria (?:demitid|exonerad|afastad|anunciad)[oa]|poderá (?:deixar|abandonar|renunciar|sair)|pode (?:deixar|sair|renunciar|ser demitido|estar de saída)|poderia (?:deixar|sair|renunciar)|rumor(?:es)?|boatos?|especula-se|especulações|cogita(?:do|da|-se)?|negocia (?:sua|a sua) saída|prestes a (?:deixar|abandonar|sair|renunciar|pedir)|a ponto de (?:deixar|sair)|na corda bamba|com os dias contados|não emplaca|é dada como certa|deve selar a saída|balança no cargo|ameaçad[oa] no cargo|estuda deixar|pondera)\b"
    ),
    called_for_before=re.compile(
        r"\b(?:pede|pedem|pediu|pediram|exig\w+|reclam\w+|cobr\w+|defend\w+|quer(?:em)? que|pression\w+)\b[^.;:]{0,30}$"
    ),
    wished_inside=re.compile(
        r"\b(?:renúncia|demissão|exoneração|saída|renuncie|deixe|saia|demita|que)\b"
    ),
    relative_past=re.compile(rf"\b(?:que|quem) (?:já |recentemente )?{_LEFT}"),
    past=re.compile(
        rf"\b(?:antig[oa] (?!alun|empr|trabalho|cargo)|anteriormente|previamente|anos atrás|há (?:[a-z0-9à-ú]+ )?(?:anos|décadas) (?:atrás|quando)|meses atrás|à época|naquela altura|na altura|naquela ocasião|havia (?:deixado|abandonado|renunciado|pedido|saído|sido)|tinha (?:deixado|abandonado|renunciado|pedido|saído|sido|chegado)|no ano passado|(?:o )?ano (?:anterior|seguinte)|(?:após|depois de|desde|antes de|na sequência d[aoe]) {_LEAVE}|(?:depois que|desde que|quando|antes que) (?:[a-z]+ )?{_LEFT}|nos anos (?:\d\d|oitenta|noventa|setenta)|até (?:19|20)\d\d)\b"
    ),
    pluperfect=re.compile(r"(?:havia|tinha) "),
    said=re.compile(
        r"\b(?:disse|diz|anunciou|anuncia|confirmou|informou|comunicou|revelou|garantiu|declarou|soube|escreveu|explicou)\b"
    ),
    recent=re.compile(
        r"\b(?:hoje|ontem|anteontem|amanhã|n?est[ea] (?:segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|mês|manhã|tarde|noite|ano)|n[ao] (?:próxim[ao] |passad[ao] )?(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)|recentemente|acaba de|próxim[oa]|a partir de|com efeitos?|imediat[oa]|que vem|últimas horas|nesta data)\b"
    ),
    simple_past=re.compile(rf"\b{_LEFT}\b"),
    perfect=re.compile(r"\b(?:vai|vão|será|está|acaba)\b"),
    present_inside=re.compile(
        r"\b(?:vai|vão|vou|deixa|deixam|deixo|deixará|deixarei|abandona|renuncia|renuncio|demite-se|demito-me|sai|saio|sairá|sairei|(?:se )?despede(?:-se)?|reforma-se|se aposenta|aposenta-se|cessa|termina|terminará|concluirá|encerra|será|é)\b[^,]{0,40}$"
    ),
    present_before=re.compile(r"\b(?:vai|vão|prevê|acaba de)\b[^.;]{0,60}$"),
    spares_recall=re.compile(
        r"\b(?:vaga|vago|abre|vai|vão|deixa|deixam|deixará|abandona|renuncia|demite-se|sai|reforma-se|se aposenta|aposenta-se|se despede|despede-se|será|é|cessa)\b"
    ),
    recalls=re.compile(
        r"^(?:\W*)(?:antes (?:dele|dela)|anteriormente|previamente|no passado|no ano passado|anos atrás|já em|há (?:[a-z0-9à-ú]+ )?anos|em (?:19|20)\d\d, quando)\b"
    ),
    since=re.compile(
        r"\bdesde\b|\bentr(?:ei|ou)\b|\bchegou\b|\bcomec|\bcomeç|\beleit|\bnomead|\bingress|\bcontratad"
    ),
    says=re.compile(
        r"^(?:, [^.;:]{1,60},)? (?:também )?(?:anunciou|anuncia|disse|diz|assegurou|confirmou|escreveu|revelou|publicou|acrescentou|explicou|declarou|comunicou|informou|afirmou|garantiu)\b"
    ),
    pronoun=re.compile(r"\b(?:ele|ela|quem|que|seu|sua|seus|suas|lhe|o|a)\b|^[a-zà-ú]"),
    relative="que quem",
    plural=words("eles elas deixam deixarão abandonam"),
    other_leave=re.compile(
        r"\b(?:licença(?:-| )(?:maternidade|paternidade|parental|médica)|de férias|de viagem|para dormir|(?<!anos )de casa\b|do país|do brasil|de portugal|da cidade|para viver|para o estrangeiro|às compras|do assunto|fazendo|bem|mal|de fumar|as redes|o álcool|o açúcar|claro|de lado|para trás|por aí|(?:aqui|cá) (?:o|um|a|uma|meu)|(?:um|uma|o|a) (?:link|foto|vídeo|receita|comentário|mensagem|abraço|beijo|dica|pergunta|recado))\b"
    ),
    private_last_day=re.compile(
        r"^(?:de|do|da|das|em) (?:quimio\w*|tratamento|radioterapia|escola|aulas?|faculdade|férias|verão|acampamento|viagem|curso|vida|solteir[oa]|ano|mês|feira|festa|saldos|natal|inscriç\w+|prazo|gravidez|quarentena|carnaval)"
    ),
    platforms=words(
        """
twitter facebook instagram tiktok snapchat reddit linkedin youtube medium substack tumblr flickr gmail whatsapp orkut
spotify netflix windows android ios iphone mac ubuntu chrome firefox evernote dropbox wordpress blogger discord
slack x pinterest telegram vivo claro tim oi nos meo vodafone mastodon bluesky nubank
"""
    )
    | {"diario oficial", "diario republica", "diario oficial uniao"},
    list_heading=re.compile(
        r"\b(?:saídas|baixas|despedidas|saem|deixam|deixaram|aposentadorias|reformas|renúncias|demissões|exonerações|desligamentos)\b"
    ),
)
