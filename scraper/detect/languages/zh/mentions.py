"""Who and what a Chinese text names, without blanks and capitals to show it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scraper.detect.document import ORGANIZATION, ROLE, Mention
from scraper.detect.languages.zh import latin, people, workplaces
from scraper.detect.languages.zh.roles import ROLE as ROLE_PATTERN
from scraper.detect.languages.zh.script import fold
from scraper.detect.spans import Sentence
from scraper.detect.surfaces import Found

Span = tuple[int, int]


def find_mentions(
    text: str, lowered: str, sentences: Sequence[Sentence], title: str
) -> list[Mention]:
    """All names and posts of a text, sorted, none overlapping another."""
    folded = fold(lowered)
    taken = Found(len(folded))
    roles = list(_roles(folded, sentences))
    organizations = workplaces.find(folded, sentences, roles)
    full = workplaces.full_names({folded[start:end] for start, end in organizations})
    for start, end in organizations:
        name = folded[start:end].strip()
        taken.add(start, end, ORGANIZATION, full.get(name, name))
    kept = list(_free_roles(folded, roles, taken))
    latin.find(text, folded, sentences, kept, taken)
    names = people.find(folded, sentences, kept, taken)
    workplaces.find_before_posts(folded, sentences, kept, taken)
    workplaces.find_aliases(folded, taken)
    people.find_again(folded, names, taken)
    people.find_signature(folded, taken)
    del title
    mentions = sorted(taken.mentions, key=lambda mention: mention.start)
    return _within_sentences(mentions, sentences)


def _roles(folded: str, sentences: Sequence[Sentence]) -> Iterator[Span]:
    for sentence in sentences:
        for match in ROLE_PATTERN.finditer(folded, sentence.start, sentence.end):
            yield match.span()


def _free_roles(folded: str, roles: list[Span], taken: Found) -> Iterator[Span]:
    """`阿里云人力资源部副总裁`: a field that an organisation's name holds already is left to it."""
    for role, end in roles:
        start = next((at for at in range(role, end) if taken.is_free(at, end)), end)
        found = ROLE_PATTERN.match(folded, start, end) if start < end else None
        if found and found.end() == end and taken.add(start, end, ROLE, folded[start:end]):
            yield start, end


def _within_sentences(mentions: list[Mention], sentences: Sequence[Sentence]) -> list[Mention]:
    """A mention that a sentence end cuts is none."""
    found: list[Mention] = []
    rest = iter(sentences)
    sentence = next(rest, None)
    for mention in mentions:
        while sentence is not None and sentence.end <= mention.start:
            sentence = next(rest, None)
        if sentence is not None and sentence.start <= mention.start and mention.end <= sentence.end:
            found.append(mention)
    return found
