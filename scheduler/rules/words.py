"""Rules and what came of their conditions, in words. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scheduler.rules.case import Condition
from scheduler.rules.comparing import SHOWN_VALUES
from scheduler.settings.rules import ConditionSettings

HELD, FAILED = "yes", "no"
INDENT = "  "


def tree_lines(conditions: Iterable[Condition], depth: int = 0) -> Iterator[str]:
    """A line for each condition, those within another indented below it."""
    for each in conditions:
        held = HELD if each.holds else FAILED
        yield f"{INDENT * depth}{held} {each.name}: {each.detail}"
        yield from tree_lines(each.parts, depth + 1)


def failed(conditions: Iterable[Condition]) -> str:
    """Those that do not hold, in one line."""
    return "; ".join(f"{each.name}: {each.detail}" for each in conditions if not each.holds)


def asked(settings: ConditionSettings) -> str:
    """What is asked for: `kinds layoff, dismissal; not (levels staff)`; empty for nothing."""
    return "; ".join(_asked(settings))


def _asked(settings: ConditionSettings) -> Iterator[str]:
    for name, field in ConditionSettings.model_fields.items():
        value = getattr(settings, name)
        if value == field.default:
            continue
        key = field.alias or name
        if isinstance(value, ConditionSettings):
            yield f"{key} ({asked(value)})"
        elif isinstance(value, tuple) and isinstance(value[0], ConditionSettings):
            yield f"{key} ({' | '.join(asked(each) for each in value)})"
        else:
            yield f"{key} {_value(value)}"


def _value(value: object) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    if not isinstance(value, tuple):
        return f"{value}"
    more = len(value) - SHOWN_VALUES
    told = ", ".join(map(str, value[:SHOWN_VALUES]))
    return f"{told} and {more} more" if more > 0 else told
