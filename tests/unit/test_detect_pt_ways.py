"""Portuguese: leavings told by a picture: things handed back, last times, new winds."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from tests.telling import tells

find = tells("pt", 2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ('Kevin Raposo muda de vida: o padeiro larga o Forno Branco.', 'Kevin Raposo', 'Forno Branco'),
        ('O Grupo Mercador e Isabel Toledo, diretora jurídica, acertaram a saída.', 'Isabel Toledo', 'Grupo Mercador'),
        ('Ana Sofia Dagim pousa a caneta após 27 anos de reportagens no Jornal do Sado.', 'Ana Sofia Dagim', 'Jornal do Sado'),
        ('Bernardo Lostes foi convidado a sair da Águas do Vale.', 'Bernardo Lostes', 'Águas do Vale'),
        ('Fui uma das trinta pessoas demitidas pela Lumen Jogos esta semana.', None, 'Lumen Jogos'),
        ('Ontem a Bioval me mandou embora, depois de oito anos de casa.', None, 'Bioval'),
        ('Meu cargo na Kubix foi extinto. Aos 52, lá vou eu procurar de novo.', None, 'Kubix'),
        ('O Sporting Auria não conta com Lucas Sansão para a próxima época.', 'Lucas Sansão', 'Sporting Auria'),
    ],
)  # fmt: skip
def test_pictures_of_leaving(text: str, person: str | None, organization: str) -> None:
    assert [(d.person, d.organization) for d in find(text)] == [(person, organization)]


@pytest.mark.parametrize(
    "text",
    [
        'No segundo volume, Artur abandona a Guilda para procurar a irmã.',
        'Hoje de manhã devolvi o carro alugado na loja da Localiza em Recife.',
        'O ônibus 12 já não para na Clínica Brisa.',
        'A guarda-redes Manuela Góis vai continuar no Andebol Clube de Arzal mais uma época.',
        'Arrumei minhas coisas e fiz as malas: amanhã voamos para Lisboa com a TAP.',
        'Pedro Santos entregou as chaves do apartamento à imobiliária Remax.',
    ],
)  # fmt: skip
def test_same_words_without_a_leaving(text: str) -> None:
    assert find(text) == []
