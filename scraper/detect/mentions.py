"""Names and posts in the sentences of a text: what was found in one of them is kept, since a text
is read more than once, a few sentences at first and more of them when these tell something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.detect.document import Mention
from scraper.detect.gazetteer import GIVEN_NAMES
from scraper.detect.kinds import fold
from scraper.detect.language import Language
from scraper.detect.names import NameFinder
from scraper.detect.naming import Roles
from scraper.detect.spans import Sentence

MAX_FIELD_CHARS = 60
"""After a post; longer ones are sentences."""

_WORD = re.compile(r"\w+")
_NAME_BEFORE = re.compile(r"(?P<word>[A-ZÀ-Þ][\w’'-]{1,20}) $")
_CAPITALIZED = re.compile(r"(?<![\w-])(?P<word>[A-Z][\w’'-]{0,30}) (?=\S)")


class MentionFinder:
    """All mentions of one text, in as many of its sentences as are asked for."""

    def __init__(self, text: str, lowered: str, title: str, language: Language) -> None:
        self._text, self._lowered = text, lowered
        self._title, self._language = title, language
        self._names = NameFinder(text, lowered, title, language.names)
        self._roles: dict[int, list[tuple[int, int]]] = {}

    def find(self, sentences: Sequence[Sentence]) -> list[Mention]:
        """Names and posts, sorted, none overlapping another; what marks a name is judged by all of
        these sentences together."""
        find_mentions = self._language.find_mentions
        if find_mentions is not None:
            return find_mentions(self._text, self._lowered, sentences, self._title)
        return self._names.find([(sentence, self._roles_in(sentence)) for sentence in sentences])

    def _roles_in(self, sentence: Sentence) -> list[tuple[int, int]]:
        known = self._roles.get(sentence.index)
        if known is None:
            known = list(_roles(self._text, self._lowered, sentence, self._language.roles))
            self._roles[sentence.index] = known
        return known


def _roles(text: str, lowered: str, sentence: Sentence, roles: Roles) -> Iterator[tuple[int, int]]:
    said = lowered[sentence.start : sentence.end]
    if roles.heads and roles.heads.isdisjoint(_WORD.findall(said)):
        return
    for match in roles.pattern.finditer(lowered, sentence.start, sentence.end):
        if not _is_part_of_name(text, lowered, sentence, match, roles):
            yield _own_words(text, sentence, match, roles), _with_field(text, match.end(), roles)


def _with_field(text: str, end: int, roles: Roles) -> int:
    """`head` of distribution: what belongs to a post and stands in no list."""
    field = roles.field_after.match(text, end, end + MAX_FIELD_CHARS)
    return field.end() if field else end


def _own_words(text: str, sentence: Sentence, match: re.Match[str], roles: Roles) -> int:
    """Where a post begins: `Severn Rail boss` is the boss of Severn Rail."""
    start = _after_name(text, sentence, match, roles)
    if start != match.start():
        return start
    while (
        roles.capital_before.search(text, max(sentence.start, start - 25), start)
        and text[start].isupper()
    ):
        following = text.find(" ", start, match.end())
        if following < 0 or not re.search(r" [a-z]", text[following : match.end()]):
            return match.start()
        start = following + 1
    return start


def _after_name(text: str, sentence: Sentence, match: re.Match[str], roles: Roles) -> int:
    """`Global Fashion Group CEO`: the name ends with a word that also stands in posts."""
    start = match.start()
    for word in _CAPITALIZED.finditer(text, start, match.end()):
        before = max(sentence.start, word.start() - 25)
        if word["word"].casefold() in roles.ends_names and roles.capital_before.search(
            text, before, word.start()
        ):
            start = word.end()
    return start


def _is_part_of_name(
    text: str, lowered: str, sentence: Sentence, match: re.Match[str], roles: Roles
) -> bool:
    """`Hollis Row Partners`, `County Teachers FCU`, `André Bishop`, `to lead`: no posts."""
    before = max(sentence.start, match.start() - 25)
    last = match.group().split()[-1]
    given = _NAME_BEFORE.search(text, before, match.start())
    is_alone = last == match.group() and text[match.start()].isupper()
    if given is not None and is_alone and fold(given["word"]) in GIVEN_NAMES:
        return True
    if text[match.start()].isupper() and last in roles.in_names:
        return roles.capital_before.search(text, before, match.start()) is not None
    return (
        last in roles.verbs and roles.verb_before.search(lowered, before, match.start()) is not None
    )
