"""Persons and organisations: every name is judged by its shape and by all that stands around it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache

from scraper.detect.document import NAME, ORGANIZATION, PERSON
from scraper.detect.gazetteer import GIVEN_NAMES, KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS, PLACES
from scraper.detect.naming import Names
from scraper.detect.words import union

MAX_PERSON_WORDS = 4
"""After a post, longer runs of capitals are firms."""
MAX_FULL_NAME_WORDS = 3
"""Of unknown words that look like a person's name."""
HANDLE_VOTE = 2
"""Handles are mostly people's; `at @loom` says otherwise."""
LEGAL_FORMS = frozenset({"inc", "llc", "ltd", "corp", "plc", "gmbh", "lp", "llp", "co"})
"""At the end of a firm's full name."""
_NAME_PREFIX = re.compile(r"(?:Mc|Mac|O['’]|d['’]|(?:De|Di|Le|La|Van|Von|Du|Fitz)(?=[A-Z]))")
"""A capital inside a word that so begins makes no firm of it."""
_INITIAL = re.compile(r"(?:[A-Z]\.){1,2}|[A-Z]\.?[A-Z]\.")


@dataclass(slots=True)
class Run:
    """Capitalised words that stand together."""

    start: int
    end: int
    words: list[str]
    after_title: bool = False


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Small letters without accents; Turkish ı is i, whose capital it may share."""
    flat = unicodedata.normalize("NFKD", word.casefold().replace("ı", "i"))
    return "".join(c for c in flat if not unicodedata.combining(c))


def key_of(words: list[str], names: Names) -> str:
    """The folded base form under which mentions of one bearer meet."""
    if names.base is not str:
        words = names.base(" ".join(words)).split()
    return " ".join(fold(word).rstrip(".!") for word in words)


def is_camel(word: str) -> bool:
    return (
        any(c.isupper() for c in word[1:])
        and any(c.islower() for c in word)
        and _NAME_PREFIX.match(word) is None
    )


def classify(
    text: str, lowered: str, runs: list[Run], roles: list[tuple[int, int]], names: Names
) -> dict[str, str]:
    """Every key with its mark, by votes of all its mentions."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    # `At X, the director Q`: the post is the next one's
    role_starts = {start for start, end in roles if not _bears_next(text, end)}
    role_ends = {end for _, end in roles}
    for run in runs:
        _strip_titles(text, run, names)
        if not run.words:
            continue
        key = key_of(run.words, names)
        if key not in votes:
            _vote_by_shape(votes[key], run, key.split(), names)
        if " & " in text[run.start : run.end]:
            votes[key][ORGANIZATION] += 3
        if len(run.words) > 1 and _bare(run.words[-1]) in LEGAL_FORMS:
            votes[key][ORGANIZATION] += 6
        _vote(votes[key], lowered, run, role_starts, role_ends, names)
    kinds = {key: _verdict(count) for key, count in votes.items()}
    _called_by_given_name(kinds, votes)
    _family_names(kinds, names)
    return kinds


def _bears_next(text: str, end: int) -> bool:
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _strip_titles(text: str, run: Run, names: Names) -> None:
    """`Dr. Vane` is Vane, a person; a title or a nationality alone names nobody."""
    while len(run.words) > 1 and _bare(run.words[0]) in names.titles:
        run.after_title = True
        first = run.words.pop(0)
        rest = text.find(run.words[0], run.start + len(first), run.end)
        run.start = rest if rest >= 0 else run.start
    before = text[max(0, run.start - 6) : run.start].split()
    run.after_title = run.after_title or (bool(before) and _bare(before[-1]) in names.short_titles)
    is_nobody = len(run.words) == 1 and _bare(run.words[0]) in names.never_alone
    if is_nobody or _bare(run.words[-1]) in names.events:
        run.words.clear()


def _bare(word: str) -> str:
    return fold(word).rstrip(".")


def _vote(
    count: Counter[str],
    lowered: str,
    run: Run,
    role_starts: set[int],
    role_ends: set[int],
    names: Names,
) -> None:
    """What stands right before and after a name."""
    before = lowered[max(0, run.start - 40) : run.start]
    after = lowered[run.end : run.end + 40]
    if run.after_title:
        count[PERSON] += 6
    _vote_by_role(count, run, before, after, role_starts, role_ends, names)
    for pattern, mark, weight in names.after:
        if pattern.match(after):
            count[mark] += weight
    for pattern, mark, weight in names.before:
        if pattern.search(before):
            count[mark] += weight


def _vote_by_role(
    count: Counter[str],
    run: Run,
    before: str,
    after: str,
    starts: set[int],
    ends: set[int],
    names: Names,
) -> None:
    """A post beside a name: `X chief`, `chief X`, `X, chief`, `chief of X`."""
    if names.post_names_organization and (
        (run.end + 1 in starts and after[:1] != "\n")
        or (after.startswith("'s ") and run.end + 3 in starts)
    ):
        count[ORGANIZATION] += 2
    if run.start - 1 in ends and before[-2:-1] != "s" and len(run.words) <= MAX_PERSON_WORDS:
        count[PERSON] += 2 if len(run.words) > 1 else 1
    if before.endswith(", ") and run.start - 2 in ends and len(run.words) in (2, 3):
        count[PERSON] += 2
    if after.startswith(", ") and any(run.end + gap in starts for gap in (2, 4, 5, 6)):
        count[PERSON] += 2
    of_post = names.of_post_before.search(before)
    if (
        of_post is not None
        and of_post.group()[0] != ","
        and run.start - len(of_post.group()) in ends
    ):
        count[ORGANIZATION] += 2


def _vote_by_shape(count: Counter[str], run: Run, words: list[str], names: Names) -> None:
    """What the words of a name tell by themselves."""
    if " ".join(words) in KNOWN_ORGANIZATIONS:
        count[ORGANIZATION] += 6
    if len(words) == 1:
        _vote_by_word(count, run.words[0], words[0], names)
        return
    generic = union(ORGANIZATION_WORDS, names.organization_words)
    is_given = words[0] in GIVEN_NAMES or words[0] in names.given
    is_firm = words[0] in names.of_heads or any(word in generic for word in words[-2:])
    if is_given and (words[-1] not in generic or _is_family_name(words, names)):
        count[PERSON] += 4
    elif is_firm:
        count[ORGANIZATION] += 4
    if _INITIAL.fullmatch(run.words[0]):
        count[PERSON] += 3
    if len(words) <= MAX_FULL_NAME_WORDS and words[-1] not in generic:
        count[PERSON] += all(word.isalpha() and word[1:].islower() for word in run.words)


def _is_family_name(words: list[str], names: Names) -> bool:
    return len(words) == 2 and words[-1] in names.also_family_names


def _vote_by_word(count: Counter[str], word: str, folded: str, names: Names) -> None:
    if word[0] == "@":
        count[PERSON] += 0 if is_camel(word[1:]) else HANDLE_VOTE
        return
    is_given = folded in names.given or (folded in GIVEN_NAMES and folded not in names.places)
    if is_given and not word.isupper():
        count[PERSON] += 3
    if _is_acronym(word) or is_camel(word):
        count[ORGANIZATION] += 2
    generic = union(ORGANIZATION_WORDS, names.organization_words)
    if folded in generic and folded not in names.also_family_names and word[0].isupper():
        count[ORGANIZATION] += 2
    if folded in PLACES or folded in names.places:
        count["place"] += 2


def _is_acronym(word: str) -> bool:
    return 2 <= len(word) <= 6 and word.isupper() and any(c.isalpha() for c in word)


def _verdict(count: Counter[str]) -> str:
    person, organization = count[PERSON], count[ORGANIZATION]
    if organization > person:
        return ORGANIZATION
    if person > organization and person >= 2:
        return PERSON
    return NAME


def _called_by_given_name(kinds: dict[str, str], votes: dict[str, Counter[str]]) -> None:
    """`Nadja Hrubec`, and later `our coordinator Nadja`: what speaks for either speaks for both."""
    for key in [key for key, mark in kinds.items() if mark == NAME and key.count(" ") == 1]:
        given = key.split()[0]
        if kinds.get(given) == NAME and _verdict(votes[key] + votes[given]) == PERSON:
            kinds[key] = kinds[given] = PERSON


def _family_names(kinds: dict[str, str], names: Names) -> None:
    """A single word that is the first or last name of somebody named in full is that person."""
    alone = {key for key, mark in kinds.items() if mark == PERSON and " " not in key}
    generic = union(ORGANIZATION_WORDS, names.organization_words)
    for key, mark in kinds.items():
        words = key.split()
        if "&" in words:
            continue
        if mark != PERSON and 2 <= len(words) <= MAX_PERSON_WORDS and words[-1] in alone:
            kinds[key] = mark if words[-1] in generic else PERSON
    parts: dict[str, str] = {}
    for key, mark in kinds.items():
        words = key.split()
        if mark == PERSON and len(words) > 1:
            parts.setdefault(words[-1], key)
            parts.setdefault(words[0], key)
            parts.setdefault(" ".join(words[1:]), key)
    for key, mark in kinds.items():
        if key in parts and (mark != ORGANIZATION or _is_bearer(key, parts[key], names)):
            kinds[key] = PERSON


def _is_bearer(word: str, full: str, names: Names) -> bool:
    """`from Aldous` after `Martin Aldous`: still the person, unless firms are called so."""
    return (
        full.split(maxsplit=1)[0] in union(GIVEN_NAMES, names.given)
        and full.rsplit(maxsplit=1)[-1] == word
        and word not in KNOWN_ORGANIZATIONS | ORGANIZATION_WORDS
    )
