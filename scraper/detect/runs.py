"""Where names stand in text with capitals and cases: quoted, as runs of capitals, before nouns.

The records that a language fills stand in `inflected`; what a name is, is judged there too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from scraper.detect.gazetteer import KNOWN_ORGANIZATIONS
from scraper.detect.kinds import fold
from scraper.detect.naming import NOTHING, Pattern
from scraper.detect.spans import Sentence

MAX_ACRONYM_LETTERS = 3
"""Longer words in capitals before a dash are headings of a section."""
MAX_SHORT_LETTERS = 5
"""Longer words in capitals are shouted."""
MAX_WORDS = 8
"""Longer runs of capitals are headlines."""
MAXQUOTED_CHARS = 60
"""A longer quotation is somebody's words."""
WORDS_OF_FIRM_AND_PERSON = 3
REACH = 48
"""Characters around a name that tell what it is."""
HEADLINE_SHARE = 0.6
"""A line with more capitals than this among its long words is set in capitals."""

MAX_LEGAL_CHARS = 12
"""After a firm's name: a blank and its legal form."""
_WORD = re.compile(r"(?:[^\W\d_]\.){1,3}(?=[\s ),;:!?»”]|$|[^\W\d_])|[^\W_](?:\w|[-'’&+./](?=\w))*")
QUOTED = re.compile(r"«([^«»\n]{2,60})»|[„“]([^„“”\"\n]{2,60})[”“\"]|(?<![\w])\"([^\"\n]{2,60})\"")
_COMPOUND = re.compile(r"[A-Za-z]+-[^\W\d_a-zA-Z]+")
"""`Telegram-канал`: a common noun."""
INITIAL = re.compile(r"[^\W\d_]\.?(?:-?[^\W\d_]\.)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """What a language tells of its names; words folded: small letters, bare."""

    stem: Callable[[str], str]
    """A folded word without what cases and genders add."""
    roles: Pattern
    """Posts, over lower-case text."""
    role_capitals: Pattern = NOTHING
    """At the start of the folded rest of a post: a capital makes it no name (`Prezes Zarządu`)."""
    given: frozenset[str]
    """Given names in the nominative."""
    given_stems: frozenset[str]
    patronymic: Pattern = NOTHING
    surname: Pattern = NOTHING
    """How family names end, in any case."""
    generic: Pattern = NOTHING
    """Right before a name: common nouns that name what it is (`компания`), over lower-case text."""
    works: Pattern = NOTHING
    """Right before a name in quotation marks: it is a film's, a book's, a programme's."""
    heads: Pattern = NOTHING
    """A folded word that begins an organisation's name."""
    bodies: Pattern = NOTHING
    """A folded word that alone names nobody, whatever its capital (`Совет`, `Rada`)."""
    tail: Pattern = NOTHING
    """After capitalised adjectives: the common noun that ends the name, over lower-case text."""
    numbered: Pattern = NOTHING
    """Whole names without capitals (`школа № 7`), over lower-case text."""
    adjective: Pattern = NOTHING
    """A folded word that may stand before such a noun."""
    never: frozenset[str] = frozenset()
    """Words that a capital makes no name."""
    bridges: frozenset[str] = frozenset()
    """Small words inside a name."""
    legal: frozenset[str] = frozenset()
    """Folded legal forms, without which a firm is the same (`S.A.`)."""
    places: frozenset[str] = frozenset()
    """Stems of towns and countries."""
    titles: frozenset[str] = frozenset()
    """Before a person's name."""
    dedicated: Pattern = NOTHING
    """At the end of folded words: a person's name that follows is an organisation's (`имени`)."""
    person_before: Pattern = NOTHING
    person_after: Pattern = NOTHING
    organization_before: Pattern = NOTHING
    organization_after: Pattern = NOTHING
    instrumental: Pattern = NOTHING
    """How words end after `as`: what follows such a post without that ending is its firm."""
    place_role: Pattern = NOTHING
    """Posts after which a town is what somebody heads (`мэр`)."""
    small_name: Pattern = NOTHING
    """Names that the text writes without capitals, group `name`, over lower-case text."""
    foreign: Pattern = NOTHING
    """A word in foreign letters, which is sooner a firm than a person."""
    ending: Callable[[str], int] = len
    """How far a word's ending is from the nominative's: 0 is nearest."""

    def is_town(self, folded: str) -> bool:
        """A town or country, and no given name besides (`Владимир`)."""
        stem = self.stem(folded)
        return stem in self.places and stem not in self.given_stems


@dataclass(slots=True)
class Run:
    start: int
    end: int
    words: list[str]
    is_quoted: bool = False
    is_initial: bool = False
    after_title: bool = False
    after_role: bool = False
    after_firm: bool = False
    before_person: bool = False
    """The town or firm in front of a person's name."""
    key: str = ""
    left: int = -1
    """Where the mention begins, the common noun before the name included."""


@dataclass(slots=True)
class Page:
    text: str
    lowered: str
    grammar: Grammar
    small: set[str] = field(default_factory=set)
    large: set[str] = field(default_factory=set)
    taken: set[int] = field(default_factory=set)


def is_in_name(page: Page, span: tuple[int, int]) -> bool:
    """A post with a capital inside a run of capitals: `Дом Учителя`."""
    start, _end = span
    before = page.text[max(0, start - 30) : start].split(" ")
    return (
        page.text[start].isupper()
        and len(before) > 1
        and not before[-1]
        and page.grammar.heads.fullmatch(fold(before[-2].strip('«„"(,'))) is not None
    )


def count_cases(page: Page, sentences: Sequence[Sentence]) -> None:
    """Which words the text writes small, and which with a capital in the midst of a sentence."""
    for sentence in sentences:
        for found in _WORD.finditer(page.text, sentence.start, sentence.end):
            word = found.group()
            if word[0].islower():
                page.small.add(word.casefold())
            elif not _is_initial(page.text, found.start(), sentence):
                page.large.add(page.grammar.stem(fold(word)))


def _is_initial(text: str, at: int, sentence: Sentence) -> bool:
    """At the start of a sentence, behind a colon, or right behind an opening mark."""
    before = text[sentence.start : at].rstrip()
    return not before.strip('-–—•*·>"„“«([🔸 ') or before[-1] in ":?!•" or text[at - 1] in '"„“«(['


def quoted(page: Page, sentences: Sequence[Sentence]) -> Iterator[Run]:
    """Names in quotation marks; not what somebody says, nor a work's title."""
    for sentence in sentences:
        for found in QUOTED.finditer(page.text, sentence.start, sentence.end):
            inner = next(group for group in found.groups() if group)
            if _is_quoted_name(page, inner, found) and not _is_speech(page, sentence, found):
                words = [m.group() for m in _WORD.finditer(inner)]
                yield Run(found.start(), found.end(), words, is_quoted=True)


def _is_speech(page: Page, sentence: Sentence, found: re.Match[str]) -> bool:
    """`«Пора спать», — сказал он`: at the start of a sentence, before a comma and a dash."""
    return found.start() == sentence.start and page.text[found.end() : found.end() + 3] in {
        ", —",
        ", –",
        ", -",
    }


def _is_quoted_name(page: Page, inner: str, found: re.Match[str]) -> bool:
    words = inner.split()
    before = page.lowered[max(0, found.start() - REACH) : found.start()]
    if not words or len(words) > 6 or not (inner[0].isupper() or inner[0].isdigit()):
        return False
    is_body = page.grammar.heads.fullmatch(fold(words[0])) is not None
    if (page.grammar.works.search(before) and not is_body) or before.rstrip().endswith(":"):
        return False
    if re.search(r"[!?,;:]|\.\s|\.$", inner):
        return False
    told = (
        page.grammar.generic.search(before)
        or page.grammar.organization_before.search(before)
        or is_body
    )
    long = [word for word in words[1:] if len(word) > 3]
    return len(words) <= 2 or bool(told) or all(word[0].isupper() for word in long)


def numbered(page: Page, sentences: Sequence[Sentence]) -> Iterator[Run]:
    for sentence in sentences:
        for found in page.grammar.numbered.finditer(page.lowered, sentence.start, sentence.end):
            yield Run(*found.span(), page.text[found.start() : found.end()].split())
        for found in page.grammar.small_name.finditer(page.lowered, sentence.start, sentence.end):
            yield Run(*found.span("name"), [found["name"]])


# --- runs of capitals -----------------------------------------------------------------------------


def sentence_runs(page: Page, sentence: Sentence, role_ends: set[int]) -> Iterator[Run]:
    words = [
        m
        for m in _WORD.finditer(page.text, sentence.start, sentence.end)
        if m.start() not in page.taken
    ]
    is_headline = _is_headline(words)
    current: Run | None = None
    for at, found in enumerate(words):
        word = found.group()
        if current is not None and _continues(page, current, words, at):
            if word[0].isupper() or word[0].isdigit():
                current.words.append(word)
                current.end = found.end()
            continue
        if current is not None:
            yield from _split(page, current)
            current = None
        if _begins(page, found, sentence, is_headline):
            current = Run(found.start(), found.end(), [word])
            current.is_initial = _is_initial(page.text, found.start(), sentence)
            current.after_role = found.start() - 1 in role_ends
    if current is not None:
        yield from _split(page, current)


def _is_headline(words: list[re.Match[str]]) -> bool:
    long = [m.group() for m in words if len(m.group()) > 3]
    return len(long) > 3 and sum(w[0].isupper() for w in long) > HEADLINE_SHARE * len(long)


def _begins(page: Page, found: re.Match[str], sentence: Sentence, is_headline: bool) -> bool:
    """Whether a capital here begins a name: at the start of a sentence more must speak for it."""
    word = found.group()
    if not word[0].isupper() or _is_no_name(page, found, sentence):
        return False
    if not is_headline and not _is_initial(page.text, found.start(), sentence):
        return True
    return _is_name(page, found)


def _is_no_name(page: Page, found: re.Match[str], sentence: Sentence) -> bool:
    """Common words, shouted or not; datelines; headings of sections."""
    word, grammar = found.group(), page.grammar
    folded = fold(word).rstrip(".")
    is_common = folded in grammar.never
    if (is_common and not word.isupper()) or _COMPOUND.fullmatch(word):
        return True
    if word.isupper() and len(word) > MAX_ACRONYM_LETTERS:
        is_small = len(word) > MAX_SHORT_LETTERS and (is_common or folded in page.small)
        return (
            is_small or grammar.stem(folded) in grammar.places or _is_label(page, found, sentence)
        )
    return False


def _is_name(page: Page, found: re.Match[str]) -> bool:
    """The same, by the word itself, by the rest of the text, or by what follows."""
    word, grammar = found.group(), page.grammar
    folded = fold(word).rstrip(".")
    stem = grammar.stem(folded)
    if stem in grammar.given_stems or (INITIAL.fullmatch(word) and word.endswith(".")):
        return True
    if folded in page.small or word.casefold() in page.small:
        return False
    following = page.text[found.end() : found.end() + MAX_LEGAL_CHARS].split()
    if following and fold(following[0]).rstrip(".,") in grammar.legal:
        return True
    is_acronym = word.isupper() and 1 < len(word) <= MAX_SHORT_LETTERS + 1
    if stem in page.large or is_acronym or folded in KNOWN_ORGANIZATIONS:
        return True
    if grammar.heads.fullmatch(folded):
        return page.text[found.end() : found.end() + 2].strip()[:1].isupper()
    return grammar.foreign.fullmatch(word) is not None or _looks_like_name(page, found)


def _is_label(page: Page, found: re.Match[str], sentence: Sentence) -> bool:
    """`KOLEJ – …`: capitals at the head of a line name its section."""
    after = page.text[found.end() : found.end() + 2]
    return (
        found.group().isupper()
        and len(found.group()) > MAX_ACRONYM_LETTERS
        and found.start() == sentence.start
        and (after[:1] == ":" or after in {" –", " —", " -"})
    )


def _looks_like_name(page: Page, found: re.Match[str]) -> bool:
    """A family name's ending before a verb or a name, or an adjective before a common noun."""
    grammar, folded = page.grammar, fold(found.group())
    after = page.text[found.end() : found.end() + 30]
    following = _WORD.match(after, 1) if after[:1] == " " else None
    if grammar.surname.search(folded) and len(folded) > 4:
        if following and grammar.stem(fold(following.group())) in grammar.given_stems:
            return True
        if grammar.person_after.match(after.lower()):
            return True
    if grammar.adjective.search(folded):
        return grammar.tail.match(page.lowered, found.end()) is not None or bool(
            following and following.group()[0].isupper()
        )
    return (
        following is not None
        and following.group()[0].isupper()
        and grammar.is_town(fold(following.group()))
        and grammar.ending(following.group().casefold()) <= 1
    )


def _continues(page: Page, run: Run, words: list[re.Match[str]], at: int) -> bool:
    word, start = words[at].group(), words[at].start()
    gap = page.text[run.end : start]
    if word[0].isupper():
        is_joined = gap in {" ", "\u00a0", " & ", " - ", ". ", "."} or _is_bridge(page, gap)
        if gap in {". ", "."} and not run.words[-1].endswith(".") and len(run.words[-1]) > 1:
            return False
        return is_joined and _may_go_on(page, run, word) and len(run.words) < MAX_WORDS
    if word[0].isdigit():
        return (
            gap in {" ", " № ", " nr "}
            and len(word) < 4
            and not run.is_quoted
            and _is_number(page, words[at])
        )
    if word not in page.grammar.bridges or gap != " " or at + 1 >= len(words):
        return False
    return (
        words[at + 1].group()[0].isupper()
        and page.grammar.heads.match(fold(run.words[0])) is not None
    )


def _may_go_on(page: Page, run: Run, word: str) -> bool:
    """`Ewa Maj`: after a given name even the name of a month is a family name."""
    grammar = page.grammar
    is_named = grammar.stem(fold(run.words[-1])) in grammar.given_stems
    is_firm = grammar.heads.fullmatch(fold(run.words[0])) is not None
    return is_named or is_firm or fold(word) not in grammar.never


def _is_number(page: Page, found: re.Match[str]) -> bool:
    """`Szkoła Podstawowa nr 4`, not `Wisła 3:1`."""
    return page.text[found.start() - 2 : found.start()] in {"№ ", "r "} and page.text[
        found.end() : found.end() + 1
    ] not in {":", ".", ","}


def _is_bridge(page: Page, gap: str) -> bool:
    parts = gap.split()
    return bool(parts) and gap[:1] == " " and all(part in page.grammar.bridges for part in parts)


def _split(page: Page, run: Run) -> Iterator[Run]:
    """`мэр Заозёрска Виктор Панкратов`: a town and a person stand side by side."""
    grammar = page.grammar
    while len(run.words) > 1 and fold(run.words[0]).rstrip(".") in grammar.titles:
        _cut(page, run)
        run.after_title = True
    stems = [grammar.stem(fold(word).rstrip(".")) for word in run.words]
    at = _person_begins(page, run, stems)
    if 0 < at < len(run.words):
        left = Run(run.start, run.start, run.words[:at], is_initial=run.is_initial)
        left.after_role, left.before_person = run.after_role, True
        while len(run.words) > len(stems) - at:
            left.end = run.start + len(run.words[0])
            _cut(page, run)
        run.is_initial = run.after_role = False
        yield left
    is_body = len(run.words) == 1 and grammar.bodies.fullmatch(fold(run.words[0]))
    if run.words and not is_body:
        yield run


def _cut(page: Page, run: Run) -> None:
    """The first word off."""
    first = run.words.pop(0)
    run.start = page.text.find(run.words[0], run.start + len(first), run.end)


def _person_begins(page: Page, run: Run, stems: list[str]) -> int:
    """Where in a run a person's name begins; 0 where nothing tells two names apart."""
    grammar = page.grammar
    for at in range(1, len(stems) - 1):
        if grammar.is_town(fold(run.words[at - 1])) and stems[0] not in grammar.given_stems:
            return at
    for at in range(1, len(stems)):
        folded = [fold(word) for word in run.words]
        if stems[at] not in grammar.given_stems or grammar.dedicated.search(" ".join(folded[:at])):
            continue
        rest = len(stems) - at
        if at == 1 and stems[0] in grammar.given_stems:
            return 0
        if (
            at == 1
            and rest <= 2
            and grammar.surname.search(folded[0])
            and (rest == 1 or grammar.patronymic.search(folded[2]))
        ):
            return 0
        return at if rest > 1 or at > 1 else 0
    return 1 if _is_firm_and_person(page, run) else 0


def _is_firm_and_person(page: Page, run: Run) -> bool:
    """`Kapitan Polusa Gleb Osik`: after a post a one-word firm, then two nominatives."""
    grammar = page.grammar
    return (
        run.after_role
        and len(run.words) == WORDS_OF_FIRM_AND_PERSON
        and grammar.heads.fullmatch(fold(run.words[0])) is None
        and grammar.adjective.search(fold(run.words[0])) is None
        and all(grammar.ending(word.casefold()) <= 1 for word in run.words[1:])
        and not any(word.isupper() for word in run.words[1:])
    )


def widen(page: Page, run: Run) -> None:
    """The common noun before a name, and the one that ends it."""
    run.left = run.start
    before = page.lowered[max(0, run.start - REACH) : run.start]
    found = page.grammar.generic.search(before)
    if found is not None:
        left = run.start - len(before) + found.start()
        if page.taken.isdisjoint(range(left, run.start)):
            run.left = left
    if run.is_quoted or not page.grammar.adjective.search(fold(run.words[-1])):
        return
    tail = page.grammar.tail.match(page.lowered, run.end)
    if tail is not None and page.taken.isdisjoint(range(run.end, tail.end())):
        run.words.extend(page.text[run.end : tail.end()].split())
        run.end = tail.end()
        page.taken.update(range(run.start, run.end))
