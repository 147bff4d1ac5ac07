"""From the table of organisations, and what a user adds to it, to a `Directory`. Pure.

    listed → entries by key ← added (new ones, or more of known ones)
           → names, each of one entry → parents by name → lineages → units

What a user adds comes before the table: a name that both give to an organisation is the user's.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from storage.identity.folding import fold
from storage.identity.organization_lines import Listed, shipped
from storage.identity.organizations import Directory, Unit, organization_key

SHORTEST_JOINED = 4
"""Letters from which on a name is also known without its spaces: "Open AI"."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an organisation cannot be listed."""

    place: int | None
    """Of the added organisation, from 0; None: it is one of the table."""
    field: str
    text: str
    unknown: str | None = None
    """The name that leads nowhere, where that is what is wrong."""


class DirectoryError(ValueError):
    """The organisations contradict each other; `problems` says each one once."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(each.text for each in problems))
        self.problems = tuple(problems)


@dataclass(slots=True)
class _Draft:
    entries: dict[str, Listed] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    """Key of a name → key of its entry."""
    letters: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    """Key of an entry → key of what it belongs to."""
    places: dict[str, int] = field(default_factory=dict)
    """Key of an entry → place of the added one that said its parent last."""
    problems: list[Problem] = field(default_factory=list)

    def key_of(self, name: str) -> str | None:
        """The entry that a name leads to."""
        return (
            self.letters.get(name)
            or self.names.get(fold(name))
            or self.names.get(organization_key(name))
        )


def build(listed: Iterable[Listed] | None = None, added: Sequence[Listed] = ()) -> Directory:
    """The directory of a table (the one that ships, if none is given) and what is added to it.

    An added organisation whose name leads to a listed one says more of it: further aliases, and
    another parent where it names one ("" for none). Raises DirectoryError: names that lead to two
    organisations, parents that nobody lists, organisations within themselves.
    """
    draft = _Draft()
    for entry in shipped() if listed is None else listed:
        _put(draft, entry)
    # before a user takes a name over: what belongs to Google does so under whatever name
    _find_parents(draft, draft.entries)
    claimed: dict[str, int] = {}
    for place, entry in enumerate(added):
        _add(draft, place, entry, claimed)
    _find_parents(draft, draft.places)
    lineages = _lineages(draft)
    if draft.problems:
        raise DirectoryError(draft.problems)
    units = {
        key: Unit(key, entry.name, lineages[key], is_listed=True)
        for key, entry in draft.entries.items()
    }
    by_name = _with_translated({name: units[key] for name, key in draft.names.items()}, units)
    by_letters = {name: units[key] for name, key in draft.letters.items()}
    digest = _digest([*by_name.items(), *by_letters.items()])
    return Directory(_with_joined(by_name), digest, by_letters, units, draft.entries)


def _put(draft: _Draft, entry: Listed) -> None:
    key = fold(entry.name) if entry.is_whole else organization_key(entry.name)
    if key in draft.entries:
        draft.problems.append(Problem(None, "name", f'"{entry.name}" is listed twice'))
    draft.entries[key] = entry
    for name in entry.names:
        is_own = name == entry.name
        _name(draft, draft.names, key if is_own else organization_key(name), key, name)
    for letters in entry.letters:
        _name(draft, draft.letters, letters, key, letters)


def _name(draft: _Draft, names: dict[str, str], name: str, key: str, written: str) -> None:
    other = names.setdefault(name, key)
    if other != key:
        both = f'"{draft.entries[other].name}" and "{draft.entries[key].name}"'
        draft.problems.append(Problem(None, "aliases", f'"{written}" is a name of {both}'))


def _add(draft: _Draft, place: int, entry: Listed, claimed: dict[str, int]) -> None:
    key = draft.key_of(entry.name) or organization_key(entry.name)
    known = draft.entries.get(key)
    if known is None:
        draft.entries[key] = replace(entry, parent=entry.parent or None)
    else:
        parent = known.parent if entry.parent is None else entry.parent or None
        aliases = tuple(dict.fromkeys((*known.aliases, *entry.aliases)))
        draft.entries[key] = replace(known, parent=parent, aliases=aliases)
    if entry.parent is not None:
        draft.places[key] = place
    for name in (entry.name, *entry.aliases):
        name_key = organization_key(name)
        first = claimed.setdefault(name_key, place)
        if first != place and draft.names[name_key] != key:
            other = draft.entries[draft.names[name_key]].name
            is_name = name == entry.name
            text = f'"{name}" is a name of "{other}" already; each name leads to one organisation'
            draft.problems.append(Problem(place, "name" if is_name else "aliases", text))
        draft.names[name_key] = key
        # what the table has in these letters only is the user's as well
        for letters in [each for each in draft.letters if organization_key(each) == name_key]:
            draft.letters[letters] = key


def _find_parents(draft: _Draft, keys: Iterable[str]) -> None:
    for key in keys:
        draft.parents.pop(key, None)
        name = draft.entries[key].parent
        if name is None:
            continue
        parent = draft.key_of(name)
        if parent is not None:
            draft.parents[key] = parent
            continue
        text = f'no organisation is called "{name}"'
        draft.problems.append(Problem(draft.places.get(key), "parent", text, unknown=name))


def _lineages(draft: _Draft) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    told: set[str] = set()
    for key in draft.entries:
        line = [key]
        while (parent := draft.parents.get(line[-1])) is not None and parent not in line:
            line.append(parent)
        if parent is not None and not told & set(line):
            told |= set(line)
            draft.problems.append(_circle(draft, line[line.index(parent) :]))
        found[key] = tuple(line)
    return found


def _circle(draft: _Draft, keys: list[str]) -> Problem:
    """Told of the added organisation that closed it."""
    at = max(range(len(keys)), key=lambda number: draft.places.get(keys[number], -1))
    turned = (*keys[at:], *keys[:at], keys[at])
    names = " < ".join(f'"{draft.entries[each].name}"' for each in turned)
    return Problem(draft.places.get(keys[at]), "parent", f"is within itself: {names}")


_UNIVERSITY = re.compile(r"(?:The )?University of (?P<of>.+)|(?P<before>.+) University")
_TRANSLATED = (
    "Universität {}", "Uni {}", "université de {}", "université d {}", "université {}",
    "Universidad de {}", "Universidade de {}", "Università di {}", "Universitat de {}",
    "Universiteit {}", "Universiteit van {}", "{}s universitet", "universitetet i {}",
    "Uniwersytet {}", "{} Üniversitesi", "{} Egyetem", "Universitatea {}",
)  # fmt: skip


def _with_translated(by_name: dict[str, Unit], units: Mapping[str, Unit]) -> dict[str, Unit]:
    """The same, with universities as other languages call them, where that is clear."""
    found: dict[str, set[str]] = {}
    for unit in units.values():
        if name := _UNIVERSITY.fullmatch(unit.name):
            for form in _TRANSLATED:
                alias = organization_key(form.format(name["of"] or name["before"]))
                found.setdefault(alias, set()).add(unit.key)
    clear = {name: units[min(keys)] for name, keys in found.items() if len(keys) == 1}
    return clear | by_name


def _with_joined(by_name: dict[str, Unit]) -> dict[str, Unit]:
    """The same, with each name of several words also without its spaces, where that is clear."""
    joined: dict[str, set[str]] = {}
    for name, unit in by_name.items():
        joined.setdefault(name.replace(" ", ""), set()).add(unit.key)
    found = dict(by_name)
    for name, unit in by_name.items():
        short = name.replace(" ", "")
        if len(short) >= SHORTEST_JOINED and len(joined[short]) == 1:
            found.setdefault(short, unit)
    return found


def _digest(names: Iterable[tuple[str, Unit]]) -> str:
    told = sorted(f"{name}\t{' '.join(unit.lineage)}" for name, unit in names)
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]
