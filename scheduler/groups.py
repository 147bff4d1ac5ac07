"""`[groups]`: names that rules use for many, as in `organizations = ["group:labs"]`. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from scheduler.answers import nearest
from scheduler.settings import Settings
from scheduler.settings.rules import MAX_DEPTH, NESTING, ConditionSettings
from scheduler.toml_lines import TomlPath

PREFIX = "group:"
GROUPED = ("organizations", "people", "destinations")
"""Conditions whose values may name a group."""

C = TypeVar("C", bound=ConditionSettings)


def problems(data: Mapping[str, Any]) -> Iterator[tuple[TomlPath, str]]:
    """Values that name no group, in a file as it is written, whatever the shape of its values."""
    groups = data.get("groups")
    known = [str(name) for name in groups] if isinstance(groups, Mapping) else []
    for name, members in groups.items() if isinstance(groups, Mapping) else ():
        for each in members if isinstance(members, list | tuple) else ():
            if isinstance(each, str) and each.startswith(PREFIX):
                yield ("groups", name), f'"{each}" is a group; write the names that are in it'
    rules = data.get("rules")
    for index, rule in enumerate(rules if isinstance(rules, list) else ()):
        for path, value in _values(rule, ("rules", index)):
            name = value.removeprefix(PREFIX).strip()
            if name not in known:
                yield path, f'there is no group "{name}"; {_hint(name, known)}'


def _hint(name: str, known: list[str]) -> str:
    near = nearest(name, known)
    if near:
        return f'did you mean "{PREFIX}{near}"?'
    more = f", or name one of: {', '.join(known)}" if known else ""
    return f'write [groups] with {name or "labs"} = ["…"]{more}'


def _values(data: Any, path: TomlPath, depth: int = 0) -> Iterator[tuple[TomlPath, str]]:
    """The values with the prefix, those within `any`, `all` and `not` too."""
    if not isinstance(data, Mapping) or depth > MAX_DEPTH:
        return
    for key in GROUPED:
        values = data.get(key)
        for each in values if isinstance(values, list | tuple) else ():
            if isinstance(each, str) and each.startswith(PREFIX):
                yield (*path, key), each
    for key in NESTING:
        inner = data.get(key)
        if isinstance(inner, list | tuple):
            for number, each in enumerate(inner):
                yield from _values(each, (*path, key, number), depth + 1)
        else:
            yield from _values(inner, (*path, key), depth + 1)


def opened(settings: Settings) -> Settings:
    """The same with the members of each group in its place. Every group is known."""
    rules = tuple(_opened(rule, settings.groups) for rule in settings.rules)
    return settings.model_copy(update={"rules": rules})


def _opened(settings: C, groups: Mapping[str, tuple[str, ...]]) -> C:
    update: dict[str, Any] = {
        key: tuple(dict.fromkeys(_members(getattr(settings, key), groups))) for key in GROUPED
    }
    for key in ("any_of", "all_of"):
        inner = getattr(settings, key)
        if inner is not None:
            update[key] = tuple(_opened(each, groups) for each in inner)
    if settings.none_of is not None:
        update["none_of"] = _opened(settings.none_of, groups)
    return settings.model_copy(update=update)


def _members(values: tuple[str, ...], groups: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for each in values:
        if each.startswith(PREFIX):
            yield from groups[each.removeprefix(PREFIX).strip()]
        else:
            yield each
