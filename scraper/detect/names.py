"""Who and what is named: runs of capitalised words, sorted into persons and organisations.

Light on purpose: shape, a gazetteer, and what the document itself says around each name
(`at X`, `X's chief`, `X said`, `Ms X`). A name that nothing explains stays a plain name and may
serve as either, as the frame asks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import TypeAlias

from scraper.detect.bearers import to_mentions
from scraper.detect.document import Mention
from scraper.detect.gazetteer import GIVEN_NAMES, KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS
from scraper.detect.handles import with_handles
from scraper.detect.kinds import LEGAL_FORMS, Run, classify, fold, is_camel
from scraper.detect.naming import NOTHING, Names
from scraper.detect.nouns import Sight, Word, common_nouns, cut_genitives, look
from scraper.detect.spans import Sentence
from scraper.detect.words import union

MAX_BRIDGE_WORDS = 3
"""Small words between two capitals of one name (`Chambre de commerce de Brive`)."""
MAX_RUN_WORDS = 9
"""Longer runs of capitals are headlines or shouting, not names."""
HEADLINE_SHARE = 0.6
"""A line in which more of the long words than this start with a capital is set in title case."""

_WORD = re.compile(
    r"[^\W_](?:[\w]|[-’'&+](?=[\w])|\.(?=[a-z]{2,4}\b|[A-ZÇÖÜİŞ]\b|EU\b))*"
    r"(?:(?<=\b[A-ZÇÖÜİŞ])\.|(?<=Yahoo)!(?= |$))?"
)
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿа-я]")
"""Any letter that may be a capital."""
_NO_NAMES = frozenset(
    [
        "i",
        "ok",
        "q1",
        "q2",
        "q3",
        "q4",
        "pr",
        "prs",
        "hr",
        "qa",
        "ux",
        "ui",
        "cv",
        "pc",
        "pto",
        "faq",
    ]
)
"""In capitals, and yet no names: quarters, departments, what is opened or updated."""
_SAINTS = frozenset({"St", "Saint"})
WORDS_BEFORE_FIRM = 2
"""Among them one that makes a firm of all: `Western Plains University`."""
SAINTS_REACH = 3
"""Words after `St. Paul's` among which a title may stand."""
Span: TypeAlias = tuple[int, int]
MAX_BARE_WORDS = 10_000
"""Words of one text without their endings that are kept."""
_SMALL_WORD = re.compile(r"(?<![\w'’-])[a-z][a-z]+(?![\w-])")
_LARGE_WORD = re.compile(
    r"[A-Z](?:(?<=[a-zà-ÿ,] .)|(?<= [dl]['’].))(?=[\w&'’-]{0,40}[a-z])"
    r"[\w&-]+(?:['’][A-ZÀ-Þ][\w-]+)?"
)
_PAIR = re.compile(r"\b(?=([A-Z][\w&]+ [A-Z][\w&]+))")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands: at the start of a sentence, in a headline; and in which text."""

    initial: bool
    headline: bool
    small: set[str]
    """Words that the text also writes without a capital."""
    large: set[str]
    """Words that the text writes with a capital in the midst of a sentence."""
    names: Names
    before_firm: bool = False
    """Right before a word that ends firms' names: `the Northern Argus`."""


def _is_initial(text: str, start: int, sentence: Sentence, position: int) -> bool:
    before = text[sentence.start : start].rstrip()
    return position == 0 or before[-1:] in {'"', "“", "‘", "•", "(", "[", ":", "?", "!"}


class NameFinder:
    """The names of one text. What its words tell is read once, and each sentence once."""

    def __init__(self, text: str, lowered: str, title: str, names: Names) -> None:
        self.text, self._lowered, self.names = text, lowered, names
        self._title = title.strip()
        self._runs: dict[int, list[Run]] = {}
        self.bare = lru_cache(maxsize=MAX_BARE_WORDS)(partial(names.contraction.sub, ""))

    def find(self, sentences: list[tuple[Sentence, list[Span]]]) -> list[Mention]:
        """Names and posts in sentences, each with its posts; sorted, none overlapping another."""
        roles = [span for _, spans in sentences for span in spans]
        runs = [run for sentence, spans in sentences for run in self._runs_in(sentence, spans)]
        if self.names.genitive:
            cut_genitives(runs, {start for start, _ in roles}, self.names)
        kinds = classify(self.text, self._lowered, runs, roles, self.names)
        return to_mentions(self.text, runs, kinds, roles, self.names)

    def _runs_in(self, sentence: Sentence, roles: list[Span]) -> Iterator[Run]:
        """Fresh ones each time: judging them changes them."""
        known = self._runs.get(sentence.index)
        if known is None:
            has_capital = _CAPITAL.search(self.text, sentence.start, sentence.end) is not None
            known = _sentence_runs(self, sentence, roles) if has_capital else []
            said = self.text[sentence.start : sentence.end]
            if "@" in said or "#" in said:
                known = with_handles(self.text, sentence, known)
            self._runs[sentence.index] = known
        return (Run(run.start, run.end, [*run.words]) for run in known)

    @cached_property
    def small(self) -> set[str]:
        """Words that the text also writes without a capital."""
        return set(_SMALL_WORD.findall(self.text))

    @cached_property
    def large(self) -> set[str]:
        """Words that the text writes with a capital in the midst of a sentence."""
        return {word.casefold() for word in set(_LARGE_WORD.findall(self.text))}

    @cached_property
    def pairs(self) -> set[str]:
        return _repeated_pairs(self.text)

    @cached_property
    def sight(self) -> Sight | None:
        return look(self.text, self.names) if self.names.nouns_are_capital else None

    def is_title(self, sentence: Sentence) -> bool:
        return _is_title(self.text, sentence, self._title)


def _sentence_runs(finder: NameFinder, sentence: Sentence, roles: list[Span]) -> list[Run]:
    text, names, sight = finder.text, finder.names, finder.sight
    small, large, pairs = finder.small, finder.large, finder.pairs
    words = _words(text, sentence, roles, large, names)
    common = common_nouns(sight, words) if sight is not None else set()
    headline = sight is None and (
        _is_headline(words, text[sentence.end - 1]) or finder.is_title(sentence)
    )
    found: list[Run] = []
    current: Run | None = None
    for position, (start, _, word) in enumerate(words):
        if current is None and word.islower():
            continue
        bare = finder.bare(word)
        is_capital = _is_capital(bare)
        if current is not None and (
            _is_numbered(text[current.end : start], bare, current, names)
            or (word in names.tails and text[current.end : start] == " ")
        ):
            current.words.append(bare)
            current.end = start + len(bare)
            current = None if word in names.tails else current
            continue
        if not is_capital and current is None:
            continue
        initial = _is_initial(text, start, sentence, position)
        firm = _stands_before_firm(words, position, names)
        place = Place(initial, headline, small, large, names, firm)
        if (
            is_capital
            and position not in common
            and not names.contracted_verb.search(word)
            and (
                (not headline and _begins_name(text, words, position, pairs, names))
                or not _is_common(bare, fold(bare), place, current)
            )
        ):
            if current is not None and _begins_person(words, position, current, names):
                current = None
            if current is not None and _goes_on(text[current.end : start], current, bare, names):
                current.words.append(bare)
                current.end = start + len(bare)
            else:
                current = _start(start, bare, found)
            if bare != word and not _owns_title(words, position, current, names):
                _keep_genitive(current, start, word)
                current = None
        elif current is not None and not _bridges(words, position, names):
            current = None
    return [
        run
        for run in found
        if 0 < len(run.words) <= MAX_RUN_WORDS
        and not _only_begins(text, run, sentence, large, names)
        and not _is_no_name(run, names)
    ]


def _words(
    text: str, sentence: Sentence, roles: list[tuple[int, int]], large: set[str], names: Names
) -> list[Word]:
    """The words outside of posts, bare; of `VW-Finanzchef` what stands before the post remains."""
    if not roles and names.elision is NOTHING:
        found = _WORD.finditer(text, sentence.start, sentence.end)
        return [(match.start(), match.end(), match.group()) for match in found]
    return list(_words_outside(text, sentence, roles, large, names))


def _words_outside(
    text: str, sentence: Sentence, roles: list[tuple[int, int]], large: set[str], names: Names
) -> Iterator[Word]:
    elision, joins = names.elision, any(text[start - 1 : start] == "-" for start, _ in roles)
    for match in _WORD.finditer(text, sentence.start, sentence.end):
        start, end = match.span()
        if roles:
            glued = _glued(text, start, end, roles) if joins else 0
            if glued:
                yield start, glued - 1, text[start : glued - 1]
                continue
            if _is_in(roles, start, end):
                continue
        word = match.group()
        if elision.match(word) is None:
            yield start, end, word
        else:
            yield _without_elision(match, large, names, initial=start == sentence.start)


def _glued(text: str, start: int, end: int, roles: list[tuple[int, int]]) -> int:
    """Where in a word a post begins, behind a hyphen; 0 where none does."""
    starts = {at for at, _ in roles}
    return next((at for at in starts if start + 2 <= at < end and text[at - 1] == "-"), 0)


def _is_in(roles: list[tuple[int, int]], start: int, end: int) -> bool:
    # asked of every word of a text: `any` with its generator costs several times as much
    for left, right in roles:  # noqa: SIM110
        if left < end and start < right:
            return True
    return False


def _without_elision(word: re.Match[str], large: set[str], names: Names, *, initial: bool) -> Word:
    """`d'Airbus` is Airbus; the capital of `L'Oréal` is the name's own, but at the start."""
    cut = names.elision.match(word.group())
    if cut is None:
        return word.start(), word.end(), word.group()
    is_own = cut.group()[0].isupper() and cut.end() < len(word.group())
    folded = word.group().casefold()
    if (
        (is_own and word.group()[cut.end()].isupper() and not initial)
        or folded in large
        or folded in KNOWN_ORGANIZATIONS
    ):
        return word.start(), word.end(), word.group()
    return word.start() + cut.end(), word.end(), word.group()[cut.end() :]


def _is_no_name(run: Run, names: Names) -> bool:
    """`(b) On September 28`, `Certain Officers`: words that a capital makes no name."""
    folded = [fold(word) for word in run.words]
    return all(
        word in names.never and word not in GIVEN_NAMES and word not in KNOWN_ORGANIZATIONS
        for word in folded
    ) and not (len(folded) == 1 and run.words[0].isupper())


def _only_begins(text: str, run: Run, sentence: Sentence, large: set[str], names: Names) -> bool:
    """One unknown word at the start of a sentence, and never with a capital elsewhere."""
    word = run.words[0]
    if run.start != sentence.start or len(run.words) > 1 or word.isupper() or is_camel(word):
        return False
    folded = word.casefold()
    if folded in large or _is_given(folded, names) or folded in KNOWN_ORGANIZATIONS:
        return False
    if names.acts.match(text[run.end : run.end + 25]):
        return False
    return text[run.end : run.end + 1] not in {"'", "’"} and sentence.end - sentence.start > 30


def _repeated_pairs(text: str) -> set[str]:
    """Two capitalised words side by side that the text says more than once."""
    counts = Counter(match.group(1) for match in _PAIR.finditer(text))
    return {pair for pair, count in counts.items() if count > 1}


def _begins_name(
    text: str,
    words: list[tuple[int, int, str]],
    position: int,
    pairs: set[str],
    names: Names,
) -> bool:
    """`Turn Homeward's drummer`: a common word, but with the next one a name said twice."""
    if position + 1 >= len(words) or not words[position][2][0].isupper():
        return False
    (start, end, first), (left, right, _) = words[position], words[position + 1]
    if fold(first) in names.never or left != end + 1 or not text[left].isupper():
        return False
    return text[start:right].removesuffix("'s").removesuffix("’s") in pairs


def _stands_before_firm(words: list[tuple[int, int, str]], position: int, names: Names) -> bool:
    generic = union(ORGANIZATION_WORDS, names.organization_words)
    end = words[position][1]
    for left, right, word in words[position + 1 : position + 1 + WORDS_BEFORE_FIRM]:
        if left != end + 1 or not word[0].isupper():
            break
        if fold(names.contraction.sub("", word)) in generic:
            return True
        end = right
    return False


def _start(start: int, bare: str, found: list[Run]) -> Run:
    run = Run(start, start + len(bare), [bare])
    found.append(run)
    return run


def _is_headline(words: list[tuple[int, int, str]], last: str) -> bool:
    long = [word for _, _, word in words if len(word) > 3]
    if last in ".:;," or len(long) < 3:
        return False
    return sum(w[0].isupper() for w in long) > HEADLINE_SHARE * len(long)


def _is_title(text: str, sentence: Sentence, title: str) -> bool:
    """A title, or a piece of it, in which a capital is no sign of a name."""
    piece = text[sentence.start : sentence.end]
    if not title or piece not in title:
        return False
    long = [word for word in title.split() if len(word) > 3]
    return sum(w[0].isupper() for w in long) > HEADLINE_SHARE * len(long)


def _is_capital(word: str) -> bool:
    if word.islower():
        return False
    if word[0].isupper():
        return True
    return any(c.isupper() for c in word[1:]) and word[0].isalnum() and len(word) > 2


def _is_common(word: str, folded: str, place: Place, current: Run | None) -> bool:
    """Whether a capital letter here makes no name: by the word itself, or by where it stands."""
    names = place.names
    if folded in names.calendar or names.compound.search(folded):
        return True
    if folded in _NO_NAMES or re.fullmatch(r"[se]\d\d", folded):
        return True
    if (
        word.isupper()
        and len(word) > 2
        and (folded in names.never or folded in names.headline_words or folded in place.small)
        and folded not in place.large - place.small
    ):
        return folded not in KNOWN_ORGANIZATIONS
    if place.headline:
        return _is_common_in_headline(folded, place)
    if not place.initial:
        is_adjective = folded in names.nationalities and not place.before_firm
        return current is None and (is_adjective or folded in names.generic)
    if word.isupper() and len(word) > 1:
        return folded in place.small
    if _is_given(folded, names) and folded not in names.never:
        return False
    return (
        folded in names.never
        or (folded in place.small and folded not in place.large)
        or folded in names.headline_words
        or names.verbal.match(folded) is not None
    )


def _is_common_in_headline(folded: str, place: Place) -> bool:
    names = place.names
    if (
        folded in names.never
        or folded in names.nationalities
        or folded in place.small
        or folded.removesuffix("s") in place.small
    ):
        return True
    if _is_given(folded, names):
        return False
    is_verbal = names.verbal.match(folded) is not None and folded not in place.large
    return folded in names.headline_words or is_verbal


def _is_given(folded: str, names: Names) -> bool:
    return folded in GIVEN_NAMES or folded in names.given


def _goes_on(gap: str, current: Run, bare: str, names: Names) -> bool:
    """Whether a capitalised word belongs to the run before it."""
    return (
        _may_join(gap, current, names, fold(bare))
        or (gap == ", " and fold(bare).rstrip(".") in LEGAL_FORMS)
        or _is_pair(gap, current, bare, names)
    )


def _may_join(gap: str, current: Run, names: Names, following: str) -> bool:
    if gap in {" ", " & ", "\u00a0", "&"}:
        return True
    if gap == ". ":
        return current.words[-1] in {"St", "Mt", "Ft"}
    if gap.strip() in {'"', "“", "”"} and len(current.words) <= 2:
        return _is_given(fold(current.words[0]), names)
    if gap == "' " or gap == "’ " or gap in {"'s ", "’s "}:
        return True
    words = gap.split()
    if gap[:1] not in {" ", "\u00a0"} or not words:
        return False
    if all(word in names.particles for word in words) and words[0] not in names.bridges:
        return not names.nouns_are_capital or _is_person_so_far(current, names)
    if all(word in names.given_particles for word in words) and (
        following in names.particle_families
        or all(_is_given(fold(word), names) for word in current.words)
    ):
        return True
    if all(word in names.bridges for word in words) and names.ands.isdisjoint(words):
        if words[-1] in names.towards and _is_given(following, names):
            return False
        heads = current.words if names.heads_come_first else current.words[-1:]
        return any(fold(names.elision.sub("", word)) in names.of_heads for word in heads)
    return False


def _begins_person(
    words: list[tuple[int, int, str]], position: int, current: Run, names: Names
) -> bool:
    """`Faculty Rajiv Vohra`, `Parish Council Mrs Waring`: what follows is a person's name."""
    if not names.given_begins or position + 1 >= len(words):
        return False
    (_, end, word), (start, _, following) = words[position], words[position + 1]
    if fold(word) in names.short_titles and fold(current.words[-1]) not in names.titles:
        return following[0].isupper()
    generic = union(ORGANIZATION_WORDS, names.organization_words)
    return (
        fold(current.words[-1]) in generic
        and _is_given(fold(word), names)
        and start == end + 1
        and following[0].isupper()
        and fold(following) not in generic
    )


def _is_numbered(gap: str, word: str, current: Run, names: Names) -> bool:
    """`Europe 1`, `Rai 3`."""
    return gap == " " and word.isdecimal() and fold(current.words[-1]) in names.numbered


def _is_pair(gap: str, current: Run, word: str, names: Names) -> bool:
    """`Chronicle and Herald`, `Institute for Rivers and Estuaries`: one name."""
    if gap.strip() not in names.bridges or len(current.words) < 2:
        return False
    is_bridged = current.end - current.start > sum(map(len, current.words)) + len(current.words)
    return {fold(current.words[-1]), fold(word)} <= names.pairs or (
        is_bridged
        and fold(current.words[0]) in names.and_heads
        and not _is_given(fold(word), names)
    )


def _is_person_so_far(run: Run, names: Names) -> bool:
    first = fold(run.words[0]).rstrip(".")
    return _is_given(first, names) or first in names.titles


def _bridges(words: list[tuple[int, int, str]], position: int, names: Names) -> bool:
    """A small word that may stand inside a name, when a capital follows it."""
    word = words[position][2]
    if word not in union(names.particles, names.given_particles, names.bridges):
        return False
    following = words[position + 1 : position + 1 + MAX_BRIDGE_WORDS]
    return any(_is_capital(w) and w.casefold() not in names.never for _, _, w in following)


def _keep_genitive(current: Run, start: int, word: str) -> None:
    """`St. Swithun's` is what the church itself is called."""
    if current.words[0] in _SAINTS and len(current.words) > 1:
        current.words[-1], current.end = word, start + len(word)


def _owns_title(
    words: list[tuple[int, int, str]], position: int, current: Run, names: Names
) -> bool:
    """`Harper's Weekly`, `St. Paul's Parish Church`: the possessive is part of the name."""
    reach = SAINTS_REACH if current.words[0] in _SAINTS else 1
    for _, _, following in words[position + 1 : position + 1 + reach]:
        if not following[0].isupper():
            return False
        if following.casefold() in names.owns_title:
            return True
    return False
