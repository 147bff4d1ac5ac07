"""Which capitalised words are names in a language that writes every noun with a capital (German).

There a capital says nothing, so a word is a name for a better reason: it is known or shaped like
one, stands beside one, begins or ends an organisation's name, or is no noun that the language
knows and bears no article. What bears an article in one place and none in another is a name too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.detect.gazetteer import GIVEN_NAMES, KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS, PLACES
from scraper.detect.kinds import Run, fold, is_camel
from scraper.detect.naming import Names
from scraper.detect.words import union

Word = tuple[int, int, str]
BEFORE_CHARS = 45
"""How far back an article or a verb may stand."""
MIN_BASE = 2
"""Letters of a name without its genitive."""
_CAPITAL_WORD = re.compile(r"(?<![\w-])[^\W\d_a-zß-öø-ÿ][\w-]{2,40}")


@dataclass(frozen=True, slots=True)
class Sight:
    """A text's words that stand somewhere as only names do: bare, and no known noun."""

    text: str
    bare: frozenset[str]
    names: Names


def look(text: str, names: Names) -> Sight:
    """Read once for all sentences of a text."""
    bare: set[str] = set()
    for found in _CAPITAL_WORD.finditer(text[:100_000]):
        folded = fold(found.group())
        if folded in bare or names.noun(folded) or folded in names.never:
            continue
        before = text[max(0, found.start() - BEFORE_CHARS) : found.start()]
        if _is_within(text, found.start()) and not names.determiner_before.search(before.lower()):
            bare.add(folded)
    return Sight(text, frozenset(bare), names)


def common_nouns(sight: Sight, words: list[Word]) -> set[int]:
    """The positions of those capitalised words of a sentence that are no names."""
    found: set[int] = set()
    for position, (_, _, word) in enumerate(words):
        if word[0].isupper() and not _is_name(sight, words, position, position - 1 not in found):
            found.add(position)
    return found


def _is_name(sight: Sight, words: list[Word], position: int, after_name: bool) -> bool:
    names, (start, end, word) = sight.names, words[position]
    folded = fold(names.contraction.sub("", word))
    if folded in names.never or folded in names.calendar:
        return False
    if _is_given(folded, names) or _is_known(word, folded, names):
        return True
    following = _adjacent(sight.text, words, position, 1)
    if following is not None and _is_given(fold(following), names):
        return names.organization_head.match(folded) is not None
    if _is_before_legal_form(sight.text, words, position, names):
        return True
    if following is not None and _begins_organization(folded, following, names):
        return True
    if _is_by_place(sight.text, start, end, folded, names):
        return True
    previous = _adjacent(sight.text, words, position, -1) if after_name else None
    if previous is not None:
        return _goes_on(folded, previous, sight, words, position)
    if following is not None and not names.noun(folded) and not names.noun(fold(following)):
        return fold(following) not in union(names.never, names.calendar)
    return _stands_as_name(sight, start, end, folded)


def _is_known(word: str, folded: str, names: Names) -> bool:
    """Known, or shaped as no noun is: an acronym, a capital within, a firm's compound."""
    if folded in KNOWN_ORGANIZATIONS or folded in PLACES or folded in names.places:
        return not names.noun(folded)
    if (word.isupper() and len(word) > 1) or (is_camel(word) and "-" not in word):
        return True
    return names.organization_compound.match(folded) is not None


def _is_given(folded: str, names: Names) -> bool:
    return folded in GIVEN_NAMES or folded in names.given


def _adjacent(text: str, words: list[Word], position: int, step: int) -> str | None:
    """The capitalised word right beside, with nothing but a blank between."""
    other = position + step
    if not 0 <= other < len(words):
        return None
    left, right = sorted((position, other))
    gap = text[words[left][1] : words[right][0]]
    word = words[other][2]
    return word if gap in {" ", " & "} and word[0].isupper() else None


def _is_before_legal_form(text: str, words: list[Word], position: int, names: Names) -> bool:
    """`Norvik Systemhaus GmbH`: whatever its words are, they are a firm's."""
    following = _adjacent(text, words, position, 1)
    after = _adjacent(text, words, position + 1, 1) if following is not None else None
    return after is not None and fold(after).rstrip(".") in names.legal_forms


def _begins_organization(folded: str, following: str, names: Names) -> bool:
    """`Stiftung Watt`, `Keilwerk AG`, `Neue Rundschau`: a firm's first word by its second."""
    after = fold(following).rstrip(".")
    if after in names.legal_forms:
        return True
    if after in names.never or after in names.calendar:
        return False
    if after in names.organization_words:
        return not names.simple_noun(folded) or folded.endswith(("e", "en", "er"))
    return names.organization_head.match(folded) is not None


def _is_by_place(text: str, start: int, end: int, folded: str, names: Names) -> bool:
    """`Theater am Wall`, `Grundschule an der Bleiche`: a house called after where it stands."""
    if names.organization_head.match(folded) is not None:
        return names.place_after.match(text, end) is not None
    before = text[max(0, start - BEFORE_CHARS) : start]
    found = names.place_before.search(before)
    if found is None or names.organization_head.match(fold(found["head"])) is None:
        return False
    return names.place_after.match(text, start - len(found["by"]) - 1) is not None


def _goes_on(folded: str, previous: str, sight: Sight, words: list[Word], position: int) -> bool:
    """A word after a name: its next part, unless a person's name is full and this a noun."""
    names = sight.names
    gap = sight.text[words[position - 1][1] : words[position][0]]
    if not names.noun(folded) or "&" in gap or names.organization_head.match(fold(previous)):
        return True
    if folded in names.organization_words or folded in ORGANIZATION_WORDS:
        return True
    before = _adjacent(sight.text, words, position - 1, -1)
    if _is_given(fold(previous), names):
        return True
    is_person = before is not None and _is_given(fold(before), names)
    return (
        not is_person
        and names.determiner_before.search(_before(sight.text, words[position - 1][0])) is not None
    )


def _stands_as_name(sight: Sight, start: int, end: int, folded: str) -> bool:
    names = sight.names
    before = _before(sight.text, start)
    if names.noun(folded):
        return names.firm_before.search(before) is not None and not names.simple_noun(folded)
    if not _is_within(sight.text, start):
        return folded in sight.bare or names.acts.match(sight.text, end) is not None
    if not names.determiner_before.search(before):
        return True
    return folded in sight.bare or names.name_before.search(before) is not None


def _is_within(text: str, start: int) -> bool:
    """Not at the start of a sentence, a quotation or a line, where every word has a capital."""
    before = text[max(0, start - 2) : start]
    return len(before) == 2 and before[1] == " " and (before[0].isalnum() or before[0] in ",-&/)")


def _before(text: str, start: int) -> str:
    return text[max(0, start - BEFORE_CHARS) : start].lower()


def cut_genitives(runs: list[Run], role_starts: set[int], names: Names) -> None:
    """`Arndals` is Arndal's, where the text says Arndal too, or where a post follows."""
    whole = {fold(word) for run in runs for word in run.words[-1:]}
    for run in runs:
        if not run.words or not run.words[-1].endswith(names.genitive):
            continue
        last = fold(run.words[-1])
        base = last.removesuffix(names.genitive)
        is_known = _is_given(last, names) or last in KNOWN_ORGANIZATIONS
        if base in whole or (run.end + 1 in role_starts and not is_known and len(base) > MIN_BASE):
            run.words[-1] = run.words[-1][: -len(names.genitive)]
            run.end -= len(names.genitive)
