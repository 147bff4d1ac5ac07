"""What a language brings to the finding of names and posts; see `language` for the rest."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

NOTHING = re.compile(r"(?!)")
"""Never matches."""
Pattern: TypeAlias = re.Pattern[str]


_CAPITALIZED = r"[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻĞİŞА-ЯЁ][\w&'’.+-]*"


def introduces(prepositions: str, articles: str = "") -> Pattern:
    """`engineer at Loom`: groups `role` and `name` of a line in which authors introduce themselves.

    `prepositions` and `articles`: alternatives; articles with the blank behind them.
    """
    article = f"(?:{articles})?" if articles else ""
    return re.compile(
        r"(?:(?P<role>[^\W\d_][\w'’-]+(?: [\w'’-]+){0,4}?) )?"
        rf"(?<![\w@])(?:{prepositions}) ?(?<=[ '’@]){article}"
        rf"[«\"„“]?(?P<name>{_CAPITALIZED}(?: (?:& )?{_CAPITALIZED}){{0,4}})"
    )


def _no_noun(_word: str) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """How the language writes names; for scripts with capitals. All words folded: small, bare."""

    titles: frozenset[str] = frozenset()
    """Before a name they show that it is a person's."""
    short_titles: frozenset[str] = frozenset()
    """Those that a full stop or nothing may follow, outside of the name."""
    particles: frozenset[str] = frozenset()
    """Small words inside a name (`van`, `de`)."""
    given_particles: frozenset[str] = frozenset()
    """Those that go on a name only after given names, since elsewhere they mean `of`: `Ana de la
    Fuente`, but `Belmonte de Radio Litoral`."""
    particle_families: frozenset[str] = frozenset()
    """Family names that such a word may join to anything (`Ferreira da Silva`)."""
    bridges: frozenset[str] = frozenset()
    """Small words that may stand inside an organisation's name (`of`, `für`, `del`)."""
    tails: frozenset[str] = frozenset()
    """Small words that end an organisation's name right after its capital (`Ekhamns kommun`)."""
    towards: frozenset[str] = frozenset()
    """Bridges after which a given name is somebody else's (`cède la Mutuelle à Élise Roy`)."""
    ands: frozenset[str] = frozenset({"the", "and"})
    """Bridges that only go on after another one, or in a pair."""
    of_heads: frozenset[str] = frozenset()
    """Words after which a bridge may go on (`University of`)."""
    heads_come_first: bool = False
    """Any word of a name may be such a head, not its last alone (`Biblioteca Municipal de`)."""
    never: frozenset[str] = frozenset()
    """Words that a capital at the start of a sentence or headline does not make a name."""
    never_alone: frozenset[str] = frozenset()
    """Titles and nationalities that alone name nobody."""
    calendar: frozenset[str] = frozenset()
    nationalities: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    """With a capital, yet no name by themselves; they may end one."""
    headline_words: frozenset[str] = frozenset()
    """Words of headlines; no names there or at a sentence's start."""
    given: frozenset[str] = frozenset()
    """Given names beside those that all languages share."""
    organization_words: frozenset[str] = frozenset()
    """Words that end or begin an organisation's name, beside those that all languages share."""
    places: frozenset[str] = frozenset()
    also_family_names: frozenset[str] = frozenset()
    """Organisation words that end a person's name just as well (`Church`, `Post`)."""
    given_begins: bool = False
    """After an organisation's word a given name begins another name (`Faculty Rajiv Vohra`)."""
    events: frozenset[str] = frozenset()
    """Words that end the name of what is neither a person nor an organisation (`Uefa Cup`)."""
    pairs: frozenset[str] = frozenset()
    """Words that two of, with a bridge between, end one name (`Chronicle and Herald`)."""
    and_heads: frozenset[str] = frozenset()
    """Words after which even an `and` may go on (`Institute for Rivers and Estuaries`)."""
    owns_title: frozenset[str] = frozenset()
    """Words that a possessive belongs to (`St. Paul's Church`)."""
    verbal: Pattern = NOTHING
    """Folded words that are no names whatever their capital says (`…ing`, `…ly`)."""
    contraction: Pattern = NOTHING
    """What is cut from the end of a word: possessives, case suffixes after an apostrophe."""
    numbered: frozenset[str] = frozenset()
    """Names that go on with a number (`Europe 1`)."""
    elision: Pattern = NOTHING
    """What is cut from the front of a word: articles and prepositions (`d'Airbus`)."""
    contracted_verb: Pattern = NOTHING
    """Words that are no names because of their contraction (`Don't`)."""
    compound: Pattern = NOTHING
    """Folded words made of a name and something that makes it none (`London-based`)."""
    acts: Pattern = NOTHING
    """After one capitalised word at the start of a sentence: it acts, so it is a name."""
    after: tuple[tuple[Pattern, str, int], ...] = ()
    """Right after a name: what it makes of it (PERSON, ORGANIZATION, "place"), and how surely."""
    before: tuple[tuple[Pattern, str, int], ...] = ()
    """The same in the 40 characters before."""
    post_names_organization: bool = True
    """A post right after a name is the organisation's (`Severn Rail boss`)."""
    of_post_before: Pattern = NOTHING
    """`, of the` between a post and the name: an organisation."""
    base: Callable[[str], str] = str
    """A name as written → its base form, for languages that inflect names."""
    best: Callable[[Sequence[str], str], str] | None = None
    """All wordings of one name in a text, and the title → the one that names its bearer: the
    nominative, where the language inflects names; None where the first full one will do."""
    nouns_are_capital: bool = False
    """German: a capital makes no name, so a name needs a better reason than its capital; see
    `nouns`, which asks the five fields that follow."""
    noun: Callable[[str], bool] = _no_noun
    """Whether a folded word is a common noun."""
    simple_noun: Callable[[str], bool] = _no_noun
    """The same, without compounds: a compound may as well be a firm's name."""
    determiner_before: Pattern = NOTHING
    """In the 45 small characters before: an article, with or without adjectives."""
    name_before: Pattern = NOTHING
    """The same: what follows is a name even after an article (`verlässt die`)."""
    firm_before: Pattern = NOTHING
    """The same: without an article what follows is a name unless it is a simple noun (`bei`)."""
    place_after: Pattern = NOTHING
    """After an organisation's head: the place that it is called after (`am Wall`), as written."""
    place_before: Pattern = NOTHING
    """Before such a place; groups `head` and `by`."""
    organization_head: Pattern = NOTHING
    """Folded nouns that begin an organisation's name (`stiftung`)."""
    organization_compound: Pattern = NOTHING
    """Folded compounds that are names by themselves (`vogtlandbank`)."""
    legal_forms: frozenset[str] = frozenset()
    """After a word they make it a firm's name."""
    genitive: str = ""
    """A letter at a name's end that is cut where the text also has the name without it, or where a
    post follows (`Arndals Finanzvorstand`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Names of posts, over lower-case text."""

    pattern: Pattern = NOTHING
    heads: frozenset[str] = frozenset()
    """Every post holds one of these words: a sentence without any is spared; empty: none is."""
    in_names: frozenset[str] = frozenset()
    """Posts that more often end an organisation's name when a capital stands before them."""
    field_after: Pattern = NOTHING
    """After a post, in the text as written: a field that no list knows (`of distribution`)."""
    ends_names: frozenset[str] = frozenset()
    """With a capital, after another capital, they end an organisation's name (`Honors College`)."""
    verbs: frozenset[str] = frozenset()
    """Posts that are verbs after `verb_before` (`will lead`)."""
    verb_before: Pattern = NOTHING
    capital_before: Pattern = NOTHING
    """A capitalised word right before a post is the organisation's (`Severn Rail boss`)."""
