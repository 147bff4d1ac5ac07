"""`SWANSONG_<SECTION>__<KEY>`: values from the environment on top of those from the file.

A value is written as in the file, without the quotes around text; a list as `a, b` or `["a", "b"]`.
Channels go by their name (`SWANSONG_CHANNELS__DESK__PASSWORD_FILE`), rules,
organizations and sources by their place, counted from 1 (`SWANSONG_RULES__1__MIN_SCORE`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from scheduler.answers import CHANNELS, did_you_mean, inner_models, key_names, nearest
from scheduler.settings import ReaderSettings, Settings
from scheduler.toml_lines import TomlPath

PREFIX = "SWANSONG_"
_NOT_SETTINGS = frozenset({"SWANSONG_CONFIG"})
_TEST_PREFIX = "SWANSONG_TEST_"


@dataclass(frozen=True, slots=True)
class Overlay:
    """What the environment says: which variable each path came from, and what is wrong."""

    variables: Mapping[TomlPath, str]
    problems: tuple[str, ...]


class _UnknownError(Exception):
    """A variable that names nothing; `str(error)` says what to write instead."""


def overlay(data: dict[str, Any], env: Mapping[str, str]) -> Overlay:
    """Put the environment's values into `data`, which is changed."""
    variables: dict[TomlPath, str] = {}
    problems = []
    for name in sorted(env):
        if not name.startswith(PREFIX) or name in _NOT_SETTINGS or name.startswith(_TEST_PREFIX):
            continue
        try:
            path, annotation = _resolve(name, data)
            _put(data, path, _value(env[name], annotation))
        except _UnknownError as error:
            problems.append(f"{name}: {error}")
        else:
            variables[path] = name
    return Overlay(variables, tuple(problems))


def _resolve(name: str, data: Mapping[str, Any]) -> tuple[TomlPath, Any]:
    """The path that a variable names, and the annotation of its key."""
    section, *rest = name.removeprefix(PREFIX).lower().split("__")
    if section not in Settings.model_fields:
        near = nearest(section, Settings.model_fields)
        hint = f"did you mean {PREFIX}{near.upper()}__…?" if near else f"as in {_example('fetch')}"
        raise _UnknownError(f"names no section ({PREFIX}<SECTION>__<KEY>); {hint}")
    match section, rest:
        case "channels", [channel, key]:
            path: TomlPath = (section, _channel_name(channel, data))
            models = list(CHANNELS.values())
        case "rules" | "organizations" | "sources", [place, key]:
            path = (section, _index(section, place, data))
            models = _models(section)
        case "detect", ["reader", key]:
            path, models = (section, "reader"), [ReaderSettings]
        case "groups", [name]:
            return (section, _named(name, data.get(section))), tuple[str, ...]
        case _, [key] if section not in ("channels", "rules", "organizations", "sources"):
            path, models = (section,), _models(section)
        case _:
            raise _UnknownError(f"names no key; write for example {_example(section)}")
    return (*path, key), _annotation(models, key)


def _models(section: str) -> list[type[BaseModel]]:
    return list(inner_models(Settings.model_fields[section].annotation))


def _annotation(models: list[type[BaseModel]], key: str) -> Any:
    known: list[str] = []
    for model in models:
        for name, field in model.model_fields.items():
            if key == (field.alias or name):
                return field.annotation
        known += key_names(model)
    raise _UnknownError(f'unknown key "{key}"; {did_you_mean(key, dict.fromkeys(known))}')


def _channel_name(written: str, data: Mapping[str, Any]) -> str:
    """The file's channel of that name, as variables can write it; else a new one."""
    return _named(written, data.get("channels"))


def _named(written: str, tables: Any) -> str:
    for name in tables if isinstance(tables, dict) else ():
        if "".join(c if c.isalnum() else "_" for c in name).lower() == written:
            return str(name)
    return written


def _index(section: str, place: str, data: Mapping[str, Any]) -> int:
    tables = data.get(section)
    count = len(tables) if isinstance(tables, list) else 0
    if not place.isdecimal() or not 1 <= int(place) <= count:
        raise _UnknownError(
            f'"{place}" is no place among the [[{section}]] of the file; '
            f"they are counted from 1, and there are {count}"
        )
    return int(place) - 1


def _example(section: str) -> str:
    if section == "groups":
        return f"{PREFIX}GROUPS__LABS"
    model = _models(section)[0]
    middle = {"channels": "__<NAME>", "rules": "__1", "organizations": "__1", "sources": "__1"}.get(
        section, ""
    )
    return f"{PREFIX}{section}{middle}__{key_names(model)[0]}".upper()


def _value(text: str, annotation: Any) -> Any:
    if not _is_list(annotation):
        return text
    if text.lstrip().startswith("["):
        try:
            return tomllib.loads(f"value = {text}")["value"]
        except tomllib.TOMLDecodeError:
            raise _UnknownError('is no list; write for example a, b or ["a", "b"]') from None
    return [part.strip() for part in text.split(",") if part.strip()]


def _is_list(annotation: Any) -> bool:
    return get_origin(annotation) is tuple or any(
        get_origin(each) is tuple for each in get_args(annotation)
    )


def _put(data: dict[str, Any], path: TomlPath, value: Any) -> None:
    """Shapes that are wrong in the file stay wrong: they are answered as the file's."""
    table: Any = data
    for key in path[:-1]:
        if isinstance(table, list) and isinstance(key, int):
            table = table[key]
        elif isinstance(table, dict):
            table = table.setdefault(key, {})
        else:
            return
    if isinstance(table, dict):
        table[path[-1]] = value
