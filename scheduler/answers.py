"""What to say of a value that cannot be: pydantic's findings in words that tell what to write.

Values are repeated only where they cannot be secrets.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from scheduler.settings import Settings
from scheduler.settings.channels import (
    AppriseSettings,
    DiscordSettings,
    EmailSettings,
    MatrixSettings,
    NtfySettings,
    SlackSettings,
    TeamsSettings,
    TelegramSettings,
    WebhookSettings,
)
from scheduler.settings.rules import NESTING
from scheduler.toml_lines import TomlPath

CHANNELS: Mapping[str, type[BaseModel]] = {
    "email": EmailSettings,
    "webhook": WebhookSettings,
    "slack": SlackSettings,
    "discord": DiscordSettings,
    "teams": TeamsSettings,
    "telegram": TelegramSettings,
    "ntfy": NtfySettings,
    "matrix": MatrixSettings,
    "apprise": AppriseSettings,
}
_SECRET_KEYS = frozenset({"password", "secret", "old_secret", "api_key", "token", "url"})
_NEAR = 0.6
"""How alike two names must be (difflib's ratio) for one to be offered for the other."""

_PLAIN = {
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "bool_parsing": "must be true or false",
    "bool_type": "must be true or false",
    "string_type": 'must be text in quotes, as in "…"',
    "string_too_short": "must not be empty",
    "path_type": 'must be the path of a file in quotes, as in "secret.txt"',
    "tuple_type": 'must be a list, as in ["…", "…"]',
    "too_short": 'needs at least one value, as in ["…"]',
    "finite_number": "must be a number",
}


def answer(error: ErrorDetails) -> tuple[TomlPath, str]:
    """Where a finding of pydantic is, and what to say of it."""
    path = _path(error["loc"])
    match error["type"]:
        case "extra_forbidden":
            return path, _unknown(path, error["loc"])
        case "missing":
            return path[:-1], f'"{path[-1]}" is missing; {_example(str(path[-1]))}'
        case "union_tag_not_found":
            return path, f'"type" is missing; write type = {_listed(CHANNELS)}'
        case "union_tag_invalid":
            tag = str(error.get("ctx", {})["tag"])
            return (*path, "type"), _choice(tag, CHANNELS)
        case "model_type" | "model_attributes_type" if set(path) & set(NESTING):
            return path, 'must be conditions in braces, as in {kinds = ["layoff"]}'
        case "tuple_type" if path[-1] in NESTING:
            return path, 'must be a list of conditions, as in [{kinds = ["layoff"]}, {…}]'
        case "tuple_type" if path in (("rules",), ("organizations",), ("sources",)):
            return path, f"must be a list of tables: write {_header(path)} on a line of its own"
    return path, _wrong_value(path, error)


def _wrong_value(path: TomlPath, error: ErrorDetails) -> str:
    context = error.get("ctx", {})
    match error["type"]:
        case "literal_error":
            return _choice(_shown(path, error["input"]), _literals(context["expected"]))
        case "value_error":
            return str(context["error"])
        case "model_type" | "model_attributes_type" | "dict_type":
            return f"must be a table: write {_header(path)} on a line of its own"
        case "string_too_long":
            return f"must have at most {context['max_length']} characters"
        case "greater_than_equal":
            return f"must be at least {context['ge']:g}"
        case "less_than_equal":
            return f"must be at most {context['le']:g}"
    return _PLAIN.get(error["type"], error["msg"])


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that was probably meant."""
    by_folded = {each.casefold(): each for each in known}
    found = difflib.get_close_matches(name.casefold(), by_folded, n=1, cutoff=_NEAR)
    return by_folded[found[0]] if found else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`did you mean "spacing"?`, or all that there is."""
    names = list(known)
    near = nearest(name, names)
    return f'did you mean "{near}"?' if near else f"known: {', '.join(names)}"


def key_names(model: type[BaseModel]) -> list[str]:
    """The keys of a section as a user writes them."""
    return [field.alias or name for name, field in model.model_fields.items()]


def inner_models(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that stand somewhere in an annotation: `dict[str, A | B]` → A, B."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) is Annotated:
        yield from inner_models(get_args(annotation)[0])
    else:
        for each in get_args(annotation):
            yield from inner_models(each)


def _path(loc: tuple[str | int, ...]) -> TomlPath:
    # pydantic names the channel's type between the channel and its key
    if loc[:1] == ("channels",) and len(loc) > 2 and loc[2] in CHANNELS:
        return (*loc[:2], *loc[3:])
    return loc


def _unknown(path: TomlPath, loc: tuple[str | int, ...]) -> str:
    name = str(path[-1])
    if len(path) == 1:
        near = nearest(name, key_names(Settings))
        hint = f"did you mean [{near}]?" if near else f"known: {', '.join(key_names(Settings))}"
        return f"unknown section; {hint}"
    return f"unknown key; {did_you_mean(name, key_names(_section(loc)))}"


def _section(loc: tuple[str | int, ...]) -> type[BaseModel]:
    if loc[0] == "channels":
        return CHANNELS[str(loc[2])]
    section = next(inner_models(Settings.model_fields[str(loc[0])].annotation))
    for name in loc[1:-1]:
        field = next((f for key, f in section.model_fields.items() if name in (f.alias, key)), None)
        section = next(inner_models(field.annotation), section) if field else section
    return section


def _choice(value: str, choices: Iterable[str]) -> str:
    names = list(choices)
    near = nearest(value, names)
    meant = f'did you mean "{near}"? ' if near and value else ""
    told = f'"{value}" is not known; ' if value else ""
    return f"{told}{meant}It must be {_listed(names)}" if meant else f"{told}write {_listed(names)}"


def _listed(names: Iterable[str]) -> str:
    *others, last = [f'"{each}"' for each in names]
    return f"{', '.join(others)} or {last}" if others else last


def _literals(expected: str) -> list[str]:
    return [each.strip(" '") for each in expected.replace(" or ", ", ").split(",")]


def _shown(path: TomlPath, value: Any) -> str:
    is_secret = any(key in _SECRET_KEYS for key in path)
    return value if isinstance(value, str) and not is_secret else ""


def _header(path: TomlPath) -> str:
    names = [str(each) for each in path if isinstance(each, str)]
    return (
        f"[[{names[0]}]]"
        if names[0] in ("rules", "organizations", "sources")
        else f"[{'.'.join(names)}]"
    )


def _example(key: str) -> str:
    return {
        "url": 'write url = "https://example.org/…"',
        "name": 'write name = "…"',
        "channels": 'write channels = ["NAME"], with a table [channels.NAME]',
        "model": 'write model = "…", by the name that the server knows it by',
        "host": 'write host = "smtp.example.org"',
        "from": 'write from = "swansong@example.org"',
        "to": 'write to = ["you@example.org"]',
    }.get(key, f"write {key} = …")
