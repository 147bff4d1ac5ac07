"""Frames of Germanic verbs: each stands in three places of a clause, so three patterns are made.

Verb second (`P tritt zum Jahresende zurück`), inverted (`Nun tritt P zurück`), and last (`dass P
zurücktritt`, `P wird zurücktreten`, `P ist zurückgetreten`). The same with an I for its subject.
What is a language's own in it are macros: EGO and EGO_TOO (the I, and adverbs before it), AND,
HE_OR_SHE, besides those of the frames (SUBJECT, GW, TAIL, …).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.detect.frames import Frame
from scraper.records import Kind

ANY_GAP = r"(?: GC{0,45}?)??"
"""What may stand between a verb and its subject."""
_SUBJECT_BEHIND = r"(?:NOPREP(?:LEAD)(?:ROLE |ROLE, |\ue004 )?NOPREP)?SUBJECTAPP"
"""After a preposition stands no subject."""
_PAIR = re.compile(r"(\w+) (\w+)")
"""A reflexive verb in its finite form (`zieht sich`): the subject may part the two."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of leaving in all its forms, apart from where it stands."""

    name: str
    finite: str
    """Third person, present and past."""
    own: str
    """First person."""
    final: str
    """What stands last: participle, infinitive, and the finite form of a subordinate clause."""
    weight: float
    kind: Kind | None = "resignation"
    object: str = ""
    """What must stand between, in any of the three places (a post, `den Rücken`)."""
    particle: str = ""
    """What of the verb stands at the clause's end."""
    is_negative: bool = False
    any_subject: bool = True


def third_frames(verb: Verb) -> tuple[Frame, ...]:
    """The verb with somebody for its subject."""
    middle = _middle(verb)
    patterns = {
        "": rf"SUBJECTAPP(?:(?: GC{{0,80}}?)?? AND)? (?:{verb.finite}){middle}",
        "_inverted": rf"\b(?:{verb.finite})(?:{ANY_GAP} {_SUBJECT_BEHIND}| HE_OR_SHE\b){middle}",
        "_final": rf"(?:SUBJECT|RELATIVE)APP{_with_object(verb)}GW (?:{verb.final})\b",
    }
    reflexive = [found.groups() for found in map(_PAIR.fullmatch, verb.finite.split("|")) if found]
    if reflexive:
        verbs = "|".join(sorted({form[0] for form in reflexive}))
        selves = "|".join(sorted({form[1] for form in reflexive}))
        patterns["_reflexive"] = (
            rf"\b(?:{verbs})(?: {_SUBJECT_BEHIND}| HE_OR_SHE\b) (?:{selves})\b{middle}"
        )
    return tuple(
        Frame(
            verb.name + place,
            pattern,
            verb.weight,
            verb.kind,
            is_negative=verb.is_negative,
            any_subject=verb.any_subject,
        )
        for place, pattern in patterns.items()
    )


def own_frames(verb: Verb) -> tuple[Frame, ...]:
    """The verb with the narrator for its subject."""
    middle = _middle(verb)
    patterns = {
        "": rf"\bEGO{ANY_GAP} (?:{verb.own}){middle}|\b(?:{verb.own}) EGO_TOO\b{middle}",
        "_final": rf"\bEGO\b{_with_object(verb)}GW (?:{verb.final})\b",
    }
    return tuple(
        Frame(
            f"i_{verb.name}{place}",
            pattern,
            verb.weight,
            verb.kind,
            "first_person",
            is_negative=verb.is_negative,
        )
        for place, pattern in patterns.items()
    )


def _middle(verb: Verb) -> str:
    end = rf"GW (?:{verb.particle})(?![\w-])" if verb.particle else "TAIL"
    return _with_object(verb) + end


def _with_object(verb: Verb) -> str:
    return rf"GW (?:{verb.object})" if verb.object else ""
