"""What the document says of each person: organisation and post, wherever it stands."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from scraper.detect.document import NAME, PERSON, Document, Marked, Mention

SHARED_WEIGHT = 1.7


@dataclass(slots=True)
class Affiliation:
    """Votes for one person's organisation, and the best wording of the post."""

    organizations: Counter[str] = field(default_factory=Counter)
    spans: dict[str, Mention] = field(default_factory=dict)
    roles: list[tuple[float, int, int, str | None]] = field(default_factory=list)
    """Weight, start, end, and the key of the organisation that the post belongs to."""


def find_affiliations(document: Document) -> dict[str, Affiliation]:
    """By the key of the person."""
    found: dict[str, Affiliation] = defaultdict(Affiliation)
    places = document.language.workplaces
    for marked in document.marked:
        if PERSON in marked.text or NAME in marked.text:
            for pattern, weight in places.affiliations:
                for match in pattern.finditer(marked.text):
                    _add(found, marked, match, weight, places.former)
            _add_shared(document, found, marked)
    return found


def _add_shared(document: Document, found: dict[str, Affiliation], marked: Marked) -> None:
    for match in document.language.workplaces.shared_role.finditer(marked.text):
        role = marked.mentions[match.start("r")]
        if document.text[role.start : role.end].endswith("s"):
            for person in marked.mentions_in(*match.span("people"), PERSON + NAME):
                found[person.key].roles.append((SHARED_WEIGHT, role.start, role.end, None))


def _add(
    found: dict[str, Affiliation],
    marked: Marked,
    match: re.Match[str],
    weight: float,
    former: re.Pattern[str],
) -> None:
    groups = match.groupdict()
    person = marked.mentions[match.start("p")]
    affiliation = found[person.key]
    organization = marked.mentions.get(match.start("o")) if groups.get("o") else None
    if (
        former.search(match.group()) is not None
        or former.search(marked.text, max(0, match.start() - 8), match.start()) is not None
    ):
        weight *= 0.3
    if organization is not None and organization.key != person.key:
        affiliation.organizations[organization.key] += int(weight * 10)
        affiliation.spans.setdefault(organization.key, organization)
    if groups.get("r"):
        start, _ = marked.span(*match.span("r"))
        last = marked.mentions[match.end("r") - 1]
        key = organization.key if organization else None
        affiliation.roles.append((weight, start, last.end, key))
