"""Short forms of first names: the `nicknames` table for English, our own for other languages."""

from __future__ import annotations

from functools import lru_cache

from nicknames import NickNamer


def is_nickname(one: str, other: str) -> bool:
    """Whether one is short for the other, or both are short for a third (Bob, Rob)."""
    return not _full_forms(one).isdisjoint(_full_forms(other))


@lru_cache(maxsize=20_000)
def _full_forms(given: str) -> frozenset[str]:
    return frozenset({given, *_known_nicknames().canonicals_of(given), *_OWN.get(given, ())})


@lru_cache(maxsize=1)
def _known_nicknames() -> NickNamer:
    return NickNamer()


def _pairs(text: str) -> dict[str, frozenset[str]]:
    groups = [line.split() for line in text.strip().splitlines()]
    found: dict[str, set[str]] = {}
    for group in groups:
        for name in group[1:]:
            found.setdefault(name, set()).add(group[0])
    return {name: frozenset(others) for name, others in found.items()}


_OWN = _pairs(
    # what the English table does not have; the full form first
    """
    alexander sasha sascha alex aleksandr aleksander alessandro alejandro sandro
    alexandra sasha sascha ola aleksandra
    aleksandra ola sasha
    johannes hans hannes johann jo
    francisco paco pancho kiko
    jose pepe
    ignacio nacho
    manuel manolo manu
    enrique quique kike
    dolores lola
    guadalupe lupe
    katarzyna kasia
    malgorzata gosia
    agnieszka aga
    krzysztof krzysiek
    tomasz tomek
    michal michal
    jakub kuba
    dmitri dima mitya dmitry dmitriy
    dmitry dima dmitriy
    mikhail misha michail
    michail misha
    vladimir vova volodya wladimir
    sergei seryozha sergey serhii
    nikolai kolya nikolay
    anastasia nastya anastasiia
    ekaterina katya yekaterina
    evgeny zhenya yevgeny evgenii
    maria masha marie
    natalia natasha nataliya
    pavel pasha
    aleksei alyosha alexei alexey aleksey
    ivan vanya
    yuri yury iurii
    giuseppe peppe beppe pino
    francesco checco franco
    giovanni gianni nanni
    luigi gigi
    joao joaozinho
    antonio toni tonio
    friedrich fritz
    wilhelm willi willy helmut
    heinrich heinz heiner
    ludwig lutz
    elisabeth lisa liesl elsa betty
    katharina kathi katja kati
    margarete grete greta
    jeroen jer
    cornelis cees kees
    hendrik henk rik
    gerrit ger
    pieter piet
    mehmet memo
    mustafa mus
    """
)
