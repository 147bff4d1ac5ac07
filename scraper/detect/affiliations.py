"""What the document says of each person: organisation and post, wherever it stands."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from scraper.detect.document import NAME, ORGANIZATION, PERSON, ROLE, Document, Marked, Mention

_P, _O, _R = (
    f"(?P<p>[{PERSON}{NAME}])",
    f"(?P<o>[{ORGANIZATION}{NAME}])",
    f"(?P<r>{ROLE}(?: (?:and|of|for) (?:the )?{ROLE})?)",
)
_PATTERNS = tuple(
    (re.compile(pattern), weight)
    for pattern, weight in (
        (rf"{_O}'s [{ORGANIZATION}{NAME}] (?:[a-z-]+ )?{_R},? {_P}", 3.6),
        (rf"{_O}(?:'s)? (?:[a-z-]+ )?{_R},? {_P}", 3.0),
        (rf"{_O} [^{ORGANIZATION}.;:]{{0,60}}?\b(?:its|their) (?:[a-z]+ ){{0,2}}{_R},? {_P}", 2.5),
        (
            rf"{_P},? (?:has been|had been|was|is|became|serves as|served as)(?: the| a| an| its)? {_R}",
            1.7,
        ),
        (
            rf"{_P}, who [^.;:{PERSON}]{{0,40}}?(?:served|serves|worked|works|acted|been|was|is)(?: as)?(?: the| a| an)? {_R}",
            2.4,
        ),
        (
            rf"{_P},? (?:who )?(?:is |was )?(?:the |a |an |its |then |currently |longtime |former |now )?{_R},? (?:of|at|for|with|in)(?: the)? (?:[a-z-]+ ){{0,3}}?{_O}",
            3.0,
        ),
        (rf"{_P}, (?:the )?{_O}(?:'s)? {_R}", 3.0),
        (rf"{_R} (?:of|at|for|with)(?: the)? {_O},? {_P}", 3.0),
        (
            rf"{_P} (?:has |is |had )?(?:resigned|retired|stepping down|stepped down|retiring|resigning|quit|serv(?:ed|ing|es)|worked|step down|retire) (?:from [a-z ]{{1,30}})?as(?: (?:the|its|a|an))? {_R}(?: (?:of|at|for|with)(?: the)? {_O})?",
            2.5,
        ),
        (
            rf"{_P}(?:,[^.;:]{{1,60}},)? (?:will leave|leaves|left|leaving|has left|is leaving|quits?|departs) (?:the )?{_O}",
            2.0,
        ),
        (rf"{_R},? {_P}", 1.6),
        (rf"{_P}, (?:the |its |his |her |a |an |[a-z]+ )?{_R}(?!,? [{PERSON}{NAME}])", 1.8),
        (rf"{_P} \({_R}(?:, {_O})?\)", 1.8),
        (rf"{_P} \({_O}\)", 1.0),
        (rf"{_P} (?:of|at|from) (?:the )?{_O}", 1.2),
        (rf"{_O}(?:'s) {_P}", 1.4),
        (rf"{_P}(?:'s)? (?:[a-z]+ ){{0,3}}?(?:at|with) (?:the )?{_O}", 0.4),
    )
)


_SHARED = re.compile(
    rf"(?P<r>{ROLE})s? (?P<people>[{PERSON}{NAME}](?:(?:,|,? and|,? &) [{PERSON}{NAME}]){{1,12}})"
)
"""`researchers P, Q and R`: the post is everybody's."""
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
    for marked in document.marked:
        if PERSON in marked.text or NAME in marked.text:
            for pattern, weight in _PATTERNS:
                for match in pattern.finditer(marked.text):
                    _add(found, marked, match, weight)
            _add_shared(document, found, marked)
    return found


def _add_shared(document: Document, found: dict[str, Affiliation], marked: Marked) -> None:
    for match in _SHARED.finditer(marked.text):
        role = marked.mentions[match.start("r")]
        if document.text[role.start : role.end].endswith("s"):
            for person in marked.mentions_in(*match.span("people"), PERSON + NAME):
                found[person.key].roles.append((SHARED_WEIGHT, role.start, role.end, None))


def _add(
    found: dict[str, Affiliation], marked: Marked, match: re.Match[str], weight: float
) -> None:
    groups = match.groupdict()
    person = marked.mentions[match.start("p")]
    affiliation = found[person.key]
    organization = marked.mentions.get(match.start("o")) if groups.get("o") else None
    if (
        "former" in match.group()
        or "former " in marked.text[max(0, match.start() - 8) : match.start()]
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
