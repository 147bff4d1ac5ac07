"""Who and what a Korean text names: particles are glued to nouns, and there are no capitals."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from scraper.detect.document import ORGANIZATION, PERSON, ROLE, Mention
from scraper.detect.languages.ko import organizations, people
from scraper.detect.languages.ko.organization_words import NO_ORGANIZATION
from scraper.detect.languages.ko.person_words import NO_PERSON, SURNAMES
from scraper.detect.languages.ko.roles import PARTICLES, is_post
from scraper.detect.languages.ko.roles import PATTERN as ROLES
from scraper.detect.spans import Sentence
from scraper.detect.surfaces import Found, find_again

_SIGNATURE = re.compile(
    r"\n[ —-]{0,3}(?P<name>[가-힣A-Za-z0-9_]{2,8}?)(?: ?(?:드림|올림|배상|씀|적음))?[.]?\s*$"
)
"""A last line that is nothing but a short word: whoever signs."""
_INTRODUCTION = re.compile(
    r"(?:안녕하세요|안녕하십니까|반갑습니다)[,.! ]{1,3}(?:[^.\n]{0,60} )?(?P<name>[가-힣A-Za-z0-9_]{2,8}?) ?(?:입니다|이라고 합니다|라고 합니다)[.!]"
)
"""`Hello, I am …`."""
_BEFORE_POST = re.compile(r"(?:^|[^가-힣A-Za-z])(?P<name>[가-힣]{1,6}) $")
_ALSO_WORDS = "이전현한그신부주양고"
"""Family names that before a post are other words more often (`the former`, `one`)."""
_BEFORE = re.compile(r"[가-힣a-z0-9]")
_AFTER = re.compile(PARTICLES)


def find_mentions(
    text: str, lowered: str, _sentences: Sequence[Sentence], _title: str
) -> list[Mention]:
    """All names and posts of a text: what one sentence names, others only repeat."""
    return list(_mentions(text, lowered))


@lru_cache(maxsize=1)
def _mentions(text: str, lowered: str) -> tuple[Mention, ...]:
    """Sure organisations, persons, posts, other organisations; then each name wherever it stands.

    A long text is asked for twice, for what may tell and then for all around it.
    """
    found = Found(len(text))
    roles = [m.span() for m in ROLES.finditer(lowered) if is_post(text, *m.span())]
    posts = people.Posts(dict(roles), {end: start for start, end in roles})
    persons = list(people.find(text, lowered, posts))
    for start, end in organizations.find_sure(text, lowered):
        if not any(left <= start and end <= right for left, right in persons):
            found.add(start, end, ORGANIZATION, organizations.organization_key(text[start:end]))
    bearers: dict[str, str] = {}
    for start, end in persons:
        key = text[start:end].casefold().replace(" ", "")
        if found.add(start, end, PERSON, key):
            bearers.setdefault(people.surname(text[start:end]), key)
    _add_short_names(text, found, roles, bearers)
    for start, end in roles:
        found.add(start, end, ROLE, lowered[start:end])
    _add_writer(text, found)
    organizations.add_told(text, found)
    folded = text.casefold() if len(text.casefold()) == len(text) else text
    find_again(folded, found, lambda start, end: _is_whole(folded, start, end))
    found.mentions.sort(key=lambda mention: mention.start)
    return tuple(found.mentions)


def _is_whole(folded: str, start: int, end: int) -> bool:
    """At the start of a word, with nothing but a particle behind it."""
    is_start = start == 0 or _BEFORE.match(folded, start - 1) is None
    return is_start and _AFTER.match(folded, end) is not None


def _add_writer(text: str, found: Found) -> None:
    """Who greets by name at the top or signs at the end."""
    tail = max(0, len(text) - 24)
    for match in (_INTRODUCTION.search(text[:600]), _SIGNATURE.search(text, tail)):
        if match and match["name"] not in NO_ORGANIZATION | NO_PERSON:
            found.add(*match.span("name"), PERSON, match["name"].casefold())


def _add_short_names(
    text: str, found: Found, roles: list[tuple[int, int]], bearers: Mapping[str, str]
) -> None:
    """A family name and a post after the full name; without that the family name is all."""
    for start, _ in roles:
        match = _BEFORE_POST.search(text[max(0, start - 9) : start])
        if match is None:
            continue
        left, name = max(0, start - 9) + match.start("name"), match["name"]
        if name in bearers:
            found.add(left, start - 1, PERSON, bearers[name])
        elif len(name) == 1 and name in SURNAMES and name not in _ALSO_WORDS:
            found.add(left, start - 1, PERSON, name)
