"""Portuguese of both shores: dropped subjects, contractions, two kinds of demission, the slots."""

# ruff: noqa: E501 - a case stands on one line

import pytest

from tests.telling import tells

find = tells("pt", 2023, 5, 17)


FIRST = [
    (
        "Hoje foi o meu último dia na Marinhal Seguros. Foram quase catorze anos.",
        "Marinhal Seguros",
    ),
    ("Pedi demissão da Tamanduá Tecnologia. Avisei meu gestor na quinta.", "Tamanduá Tecnologia"),
    ("Saio da Nuvemar depois de cinco anos. Obrigada a toda a equipa.", "Nuvemar"),
    ("Deixo a Fundação Alvorada com o coração apertado e a gaveta vazia.", "Fundação Alvorada"),
    (
        "Estou me desligando da Padaria Digital após oito anos e meio de muito trabalho.",
        "Padaria Digital",
    ),
    ("Fui demitido da Editora Caburé ontem, por uma ligação de três minutos.", "Editora Caburé"),
    ("Demito-me da presidência da Banda de Santana. Não vejo outro caminho.", "Banda de Santana"),
    ("Decidi sair da Rádio Maresia e dedicar-me ao meu estúdio.", "Rádio Maresia"),
    (
        "Me despeço da Escola Ipê-Roxo com gratidão. Meu ciclo na Escola Ipê-Roxo chegou ao fim.",
        "Escola Ipê-Roxo",
    ),
    (
        "Reformo-me hoje, depois de quarenta anos no Hospital de São Telmo. Penduro a bata.",
        "Hospital de São Telmo",
    ),
    ("Já não trabalho na Cosmovisão. Conto eu, antes que saibam por outros.", "Cosmovisão"),
    ("Deixarei o cargo de presidente da Casa do Rio no dia 30 de junho.", "Casa do Rio"),
]


@pytest.mark.parametrize(("text", "organization"), FIRST)
def test_leaver_speaks(text: str, organization: str) -> None:
    assert [(d.voice, d.organization) for d in find(text)] == [("first_person", organization)]


THIRD = [
    (
        "Marta Quintela deixa a Solaris Norte após nove anos na companhia.",
        "Marta Quintela",
        "Solaris Norte",
    ),
    (
        "O presidente da Solaris Norte, Otávio Lins, renunciou ao cargo nesta quarta-feira.",
        "Otávio Lins",
        "Solaris Norte",
    ),
    (
        "Otávio Lins, presidente da Solaris Norte, pediu demissão na manhã desta segunda-feira (15).",
        "Otávio Lins",
        "Solaris Norte",
    ),
    (
        "Otávio Lins pediu, nesta segunda-feira, demissão da presidência da Solaris Norte.",
        "Otávio Lins",
        "Solaris Norte",
    ),
    (
        "O Estrela do Vale despediu esta segunda-feira o treinador Nélson Caldeira.",
        "Nélson Caldeira",
        "Estrela do Vale",
    ),
    ("Nélson Caldeira foi demitido do Estrela do Vale.", "Nélson Caldeira", "Estrela do Vale"),
    (
        "O clube Estrela do Vale anunciou a saída do técnico Nélson Caldeira.",
        "Nélson Caldeira",
        "Estrela do Vale",
    ),
    (
        "A Rádio Maresia confirmou a demissão da diretora de programação, Bia Lobato.",
        "Bia Lobato",
        "Rádio Maresia",
    ),
    ("Bia Lobato se despede da Rádio Maresia depois de oito anos.", "Bia Lobato", "Rádio Maresia"),
    (
        "Bia Lobato anunciou nesta terça-feira que está deixando a Rádio Maresia.",
        "Bia Lobato",
        "Rádio Maresia",
    ),
    (
        "O provedor Augusto Meireles cessa hoje funções na Universidade do Tua.",
        "Augusto Meireles",
        "Universidade do Tua",
    ),
    (
        "Augusto Meireles demitiu-se da direção da Cooperativa Serrana.",
        "Augusto Meireles",
        "Cooperativa Serrana",
    ),
    (
        "A secretária de Saúde de Monte Claro, Sílvia Pacheco, entregou o cargo.",
        "Sílvia Pacheco",
        "Monte Claro",
    ),
    ("Demite-se o diretor do Museu da Ria, Tomé Vilaça.", "Tomé Vilaça", "Museu da Ria"),
    ("Tomé Vilaça trocou o Museu da Ria pela Fundação Alvorada.", "Tomé Vilaça", "Museu da Ria"),
    ("João da Silva deixa o Banco Serrano.", "João da Silva", "Banco Serrano"),
    (
        "Graça Veiga tomou posse na Ordem dos Agrónomos, sucedendo a Rui Cadima, que não podia recandidatar-se.",
        "Rui Cadima",
        "Ordem dos Agrónomos",
    ),
]


@pytest.mark.parametrize(("text", "person", "organization"), THIRD)
def test_others_report(text: str, person: str, organization: str) -> None:
    assert [(d.person, d.organization) for d in find(text)] == [(person, organization)]


NOTHING = [
    "O bispo de Lajedo, D. Anselmo Rocha, negou nesta quarta que tenha pedido renúncia.",
    "Morreu o maestro Venâncio Abreu, que pediu demissão da Sinfônica do Sertão em 1989.",
    "Saí do Facebook. Descarreguei as fotografias, apaguei a conta e despedi-me dos amigos.",
    "Modelo de carta de demissão. Eu, Fulano de Tal, venho apresentar meu pedido de demissão do cargo de (cargo).",
    "O grupo Altaneira vai abandonar o mercado angolano, onde entrou em 2008.",
    "A frente fria que deixou a capital debaixo d'água se despede nesta terça.",
    "O acidente deixou três mortos e doze feridos na estrada de Setúbal.",
    "A Casa do Rio dá as boas-vindas ao Gonçalo Frade, que hoje inicia funções como técnico.",
    "A oposição pede que o presidente da Câmara de Lajedo, Rui Cadima, renuncie.",
    "Começou a minha licença-maternidade. Em abril eu volto para a Ipê Arquitetura.",
    "O comboio sai de Aveiro às nove e chega ao Porto antes das dez.",
    "Marta Quintela foi afastada pela sueca Berg nos quartos de final do torneio de Braga.",
    "Deixe um comentário. Deixo aqui a receita de bolo da minha avó.",
    "O treinador pôs o lugar à disposição, mas o presidente do Estrela do Vale não aceitou.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_departure(text: str) -> None:
    assert find(text) == []


def test_rumour_is_told_as_one() -> None:
    (found,) = find(
        "A executiva Denise Fontoura estaria prestes a deixar a presidência da Solaris Norte."
    )
    assert (found.person, found.organization, found.status) == (
        "Denise Fontoura",
        "Solaris Norte",
        "rumoured",
    )


KINDS = [
    ("Marta Quintela pediu demissão da Solaris Norte.", "resignation"),
    ("Marta Quintela foi demitida da Solaris Norte.", "dismissal"),
    ("A Solaris Norte demitiu a diretora Marta Quintela.", "dismissal"),
    ("Marta Quintela foi exonerada do cargo de diretora da Solaris Norte.", "dismissal"),
    ("Marta Quintela se aposenta após 30 anos na Solaris Norte.", "retirement"),
    ("Marta Quintela conclui o seu mandato na Solaris Norte e não se recandidata.", "end_of_term"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text: str, kind: str) -> None:
    assert [d.kind for d in find(text)] == [kind]


TENURES = [
    ("Deixo a Nuvemar depois de 12 anos na empresa.", 12, None),
    ("Saio da Nuvemar após mais de oito anos de trabalho.", 8, None),
    ("Hoje é meu último dia na Nuvemar. Foram dois anos e meio.", 2.5, None),
    ("Hoje é meu último dia na Nuvemar. Entrei em 2009 como estagiária.", None, 2009),
    ("Marta Quintela deixa a Nuvemar, onde estava desde 2011.", None, 2011),
    ("Marta Quintela, de 46 anos, deixa a Nuvemar.", None, None),
]


@pytest.mark.parametrize(("text", "years", "start"), TENURES)
def test_tenure_and_start(text: str, years: float | None, start: int | None) -> None:
    (found,) = find(text)
    assert (found.tenure_years, found.start_year) == (years, start)


DATES = [
    ("Meu último dia na Nuvemar será 31 de maio.", "2023-05-31"),
    ("Hoje é meu último dia na Nuvemar.", "2023-05-17"),
    ("Deixo a Nuvemar no final de junho.", "2023-06"),
    ("Deixarei a Nuvemar no fim do ano.", "2023-12"),
    ("Marta Quintela deixará a Nuvemar a partir de 1º de setembro.", "2023-09-01"),
    (
        "Marta Quintela renunciou ao cargo de diretora da Nuvemar nesta terça-feira (16/5).",
        "2023-05-16",
    ),
    ("Me despeço da Nuvemar. Obrigado por tudo.", None),
]


@pytest.mark.parametrize(("text", "day"), DATES)
def test_last_day(text: str, day: str | None) -> None:
    assert [d.effective_on for d in find(text)] == [day]


def test_post_and_destination() -> None:
    (found,) = find(
        "Marta Quintela, diretora de recursos humanos da Nuvemar, deixa a empresa e vai para a Solaris Norte."
    )
    assert (found.role, found.destination) == ("diretora de recursos humanos", "Solaris Norte")


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ('O conselho de administração da Papéis do Sado aceitou a renúncia do vogal Pedro Antunes.', 'Pedro Antunes', 'Papéis do Sado'),
        ('O treinador Nuno Faria deixa o comando da Rádio Clube de Tábua.', 'Nuno Faria', 'Rádio Clube de Tábua'),
        ('Bruno Casal já não consta do organograma da Telmar desde segunda-feira.', 'Bruno Casal', 'Telmar'),
        ('O chef Dário Penha e o restaurante Lume seguem caminhos diferentes.', 'Dário Penha', 'Lume'),
    ],
)  # fmt: skip
def test_name_goes_on_and_verb_finds_its_subject(text: str, person: str, organization: str) -> None:
    assert [(d.person, d.organization) for d in find(text)] == [(person, organization)]


@pytest.mark.parametrize(
    "text",
    [
        'Hoje entrego as chaves do apartamento da Rua do Sol. Deixo a varanda, os vizinhos e o elevador da Casa Alba.',
        'A Rede Pinheiral vai deixar o Nordeste e fecha 23 lojas.',
    ],
)  # fmt: skip
def test_leaves_flats_schools_and_users_are_no_exits(text: str) -> None:
    assert find(text) == []
