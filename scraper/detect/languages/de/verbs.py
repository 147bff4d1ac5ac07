"""Frames of German verbs: each stands in three places of a clause, so three patterns are made of it.

Verb second (`P tritt zum Jahresende zurück`), inverted (`Nun tritt P zurück`), and last (`dass P
zurücktritt`, `P wird zurücktreten`, `P ist zurückgetreten`). The same with an I for its subject.
"""

from __future__ import annotations

from dataclasses import dataclass

from scraper.detect.frames import Frame
from scraper.records import Kind

SUBJECT_IN_FRONT, ANY_GAP = "SUBJECTAPP", r"(?: GC{0,45}?)??"


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
        "": rf"SUBJECTAPP(?:(?: GC{{0,80}}?)?? und)? (?:{verb.finite}){middle}",
        "_inverted": rf"\b(?:{verb.finite})(?:{ANY_GAP} (?:NOPREP(?:LEAD)(?:ROLE |ROLE, |\ue004 )?NOPREP)?SUBJECTAPP| (?P<pro>sie|er)\b){middle}",
        "_final": rf"(?:SUBJECT|RELATIVE)APP{_with_object(verb)}GW (?:{verb.final})\b",
    }
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
        "": rf"\bich{ANY_GAP} (?:{verb.own}){middle}|\b(?:{verb.own}) (?:auch |nun |jetzt |heute )?ich\b{middle}",
        "_final": rf"\bich\b{_with_object(verb)}GW (?:{verb.final})\b",
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
