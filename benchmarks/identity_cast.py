"""Who leaves what in the labelled stream: the hand-written tables of `benchmarks/identity/`.

`cast/*.txt` has people with their names as the press of each language writes them, their
departures, and which claims are made of each; `waves.txt` has many who go at once. The README
there says how to read them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).parent / "identity"
SECOND = FOLDER / "second"
"""Another cast, written later by somebody who had not read the rules either."""
Forms = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Cue:
    """One claim that is to be made: `en2?-9` is a rumour in English, nine days earlier."""

    voice: str
    """`own`, `nick` (a profile without a name), `blank` (nobody), or `press`."""
    language: str | None
    form: int | None
    """Which of the names, from 1; None: any."""
    sign: str
    """`?` rumour, `!` announcement, `^` denial, `<` recalled, `>` points to the person's own post,
    `*` copy of the claim before, `#` correction."""
    days: int
    platform: str | None = None
    hour: int | None = None
    article: str | None = None
    """Claims of one article share this."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """One departure, as it really was."""

    id: str
    organization: str
    kind: str
    role: str
    day: date
    cues: tuple[Cue, ...]
    effective: date | None = None
    since: int | None = None
    destination: str | None = None


@dataclass(slots=True)
class Someone:
    """One person, as they are."""

    id: str
    handle: str | None
    tags: tuple[str, ...]
    forms: Forms
    leavings: list[Leaving] = field(default_factory=list)

    @property
    def language(self) -> str:
        """Their own: the one whose names stand first."""
        return next(iter(self.forms))

    @property
    def name(self) -> str | None:
        """As they write it; None for somebody whom nobody ever names."""
        first = self.forms[self.language][0]
        return None if first == "-" else first


@dataclass(slots=True)
class Group:
    """People who might be taken for one another: they stay in one half of the stream."""

    tags: tuple[str, ...]
    people: list[Someone] = field(default_factory=list)


_CUE = re.compile(
    r"(?P<who>own|nick|blank|[a-z]{2})(?P<form>\d?)(?:@(?P<platform>[a-z]+))?(?:@(?P<hour>\d+))?"
    r"(?P<sign>[?!^<>*#]?)(?P<days>[+-]\d+)?(?:=(?P<article>\w+))?"
)


def cue(written: str) -> Cue:
    """Raises ValueError when it cannot be read."""
    found = _CUE.fullmatch(written)
    if found is None:
        raise ValueError(f"not a cue: {written}")
    who = found["who"]
    is_press = len(who) == 2
    return Cue(
        voice="press" if is_press else who,
        language=who if is_press else None,
        form=int(found["form"]) if found["form"] else None,
        sign=found["sign"],
        days=int(found["days"] or 0),
        platform=found["platform"],
        hour=int(found["hour"]) if found["hour"] else None,
        article=found["article"],
    )


def lines(path: Path) -> list[str]:
    """Of one table, without what is empty."""
    written = path.read_text(encoding="utf-8").splitlines()
    return [line.rstrip() for line in written if line.strip()]


def words(path: Path) -> dict[str, Forms]:
    """`organizations.txt` or `roles.txt`: id → language → names."""
    found = {}
    for line in lines(path):
        if not line.startswith("#"):
            head, _, rest = line.partition(":")
            found[head] = _forms(rest.split("; "))
    return found


def _forms(parts: list[str]) -> Forms:
    named = (part.strip().partition(":") for part in parts)
    return {language.strip(): [f.strip() for f in rest.split(" | ")] for language, _, rest in named}


def groups(folder: Path = FOLDER) -> list[Group]:
    """All people of one set, those of `waves.txt` last."""
    found: list[Group] = []
    for path in sorted((folder / "cast").glob("*.txt")):
        if path.name != "waves.txt":
            found += _read(lines(path))
    waves = folder / "cast" / "waves.txt"
    if waves.exists():
        found += _waves(lines(waves))
    _number(found)
    return found


def _number(found: list[Group]) -> None:
    people = [person for group in found for person in group.people]
    for number, person in enumerate(people, 1):
        person.id = f"p{number:03}"
    leavings = ((person, index) for person in people for index in range(len(person.leavings)))
    for number, (person, index) in enumerate(leavings, 1):
        person.leavings[index] = _with_id(person.leavings[index], f"d{number:03}")


def _with_id(leaving: Leaving, wanted: str) -> Leaving:
    return replace(leaving, id=wanted)


def _read(written: list[str]) -> Iterator[Group]:
    group = Group(())
    for line in written:
        if line.startswith("=="):
            if group.people:
                yield group
            group = Group(tuple(line[2:].split()))
        elif line.startswith("#"):
            _, handle, *tags = [part.strip() for part in line[1:].split("|")]
            group.people.append(Someone("", handle or None, tuple(" ".join(tags).split()), {}))
        elif line.startswith("- "):
            group.people[-1].leavings.append(_leaving(line[2:]))
        else:
            group.people[-1].forms.update(_forms([line]))
    yield group


def _leaving(line: str) -> Leaving:
    head, _, plan = line.partition(":")
    organization, kind, role, day, *more = head.split()
    said = dict(part.split("=") for part in more)
    return Leaving(
        id="",
        organization=organization,
        kind=kind,
        role=role,
        day=date.fromisoformat(day),
        cues=tuple(cue(each) for each in plan.split()),
        effective=date.fromisoformat(said["eff"]) if "eff" in said else None,
        since=int(said["since"]) if "since" in said else None,
        destination=said.get("to"),
    )


# --- waves ----------------------------------------------------------------------------------------

OWN_EVERY, PRESS_EVERY, LISTED = 4, 3, 6
"""Three in four write themselves; one in three is told of alone; articles name six or so."""
NETWORKS = ("linkedin", "x", "bluesky", "mastodon")


def _waves(written: list[str]) -> Iterator[Group]:
    group, house, kind, day, language = Group(()), "", "", "", ""
    for line in written:
        if line.startswith("#"):
            continue
        if line.startswith("@"):
            if group.people:
                yield group
            group = Group(("wave",))
            house, kind, day, language = line[1:].split()
            continue
        name, handle, role, *others = [part.strip() for part in line.split("|")]
        number = len(group.people)
        forms = {language: [name, *[other for other in others if other]]}
        person = Someone("", handle or None, ("wave",), forms)
        plan = " ".join(_wave_plan(number, language, f"{house}{number // LISTED}"))
        person.leavings.append(_leaving(f"{house} {kind} {role} {day}: {plan}"))
        group.people.append(person)
    yield group


def _wave_plan(number: int, language: str, article: str) -> Iterator[str]:
    if number % OWN_EVERY:
        yield f"own@{NETWORKS[number % len(NETWORKS)]}"
    yield f"{language}={article}"
    if number % PRESS_EVERY == 0:
        yield f"{language}+1"
    if number % PRESS_EVERY == 1:
        yield f"{language}+3={article}late"
