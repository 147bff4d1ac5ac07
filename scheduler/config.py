"""From `swansong.toml` and the environment to `Settings`, or every mistake at once.

    find file → TOML → environment on top → Settings → secrets and paths resolved
                └ syntax   └ unknown names  └ values, unknown keys, names that lead nowhere

Each mistake is one line: the file and line or the variable, the key, and what to write instead.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from scheduler import config_checks, environment, groups
from scheduler.answers import answer
from scheduler.settings import Settings
from scheduler.settings.rules import RuleSettings
from scheduler.toml_lines import TomlPath, find_lines, line_of

DEFAULT_FILE = "swansong.toml"
NO_CHANNEL = "–"
"""Stands for the channels of a rule that is only tried."""
MAX_FILE_BYTES = 5_000_000
"""Thousands of sources take a few hundred kilobytes; a larger file is something else."""

SecretHolder = TypeVar("SecretHolder", bound=BaseModel)


class ConfigError(ValueError):
    """The configuration cannot be used; `problems` has one line for each mistake."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class _Draft:
    """The values as written, and where each was written."""

    data: dict[str, Any]
    file: str | None = None
    lines: Mapping[TomlPath, int] = field(default_factory=dict)
    variables: Mapping[TomlPath, str] = field(default_factory=dict)

    def tell_all(self, found: Iterable[tuple[TomlPath, str]]) -> list[str]:
        """Each mistake once, in the order of the file."""
        ordered = sorted(found, key=lambda each: line_of(self.lines, each[0]) or 0)
        return list(dict.fromkeys(self.tell(*each) for each in ordered))

    def tell(self, path: TomlPath, text: str) -> str:
        """One mistake as one line."""
        for end in range(len(path), 0, -1):
            if path[:end] in self.variables:
                return f"{self.variables[path[:end]]}: {text}"
        line = line_of(self.lines, path)
        place = f"{self.file}:{line}: " if line else f"{self.file}: " if self.file else ""
        return f"{place}{self._name(path)}: {text}"

    def _name(self, path: TomlPath) -> str:
        match path:
            case ("rules" | "organizations" | "sources" as section, int(index), *rest):
                return " ".join([f"[[{section}]] {self._title(section, index)}", *_keys(rest)])
            case ("channels", str(name), *rest):
                return " ".join([f"[channels.{name}]", *_keys(rest)])
            case ("detect", "reader", *rest):
                return " ".join(["[detect.reader]", *_keys(rest)])
            case (section, *rest):
                return " ".join([f"[{section}]", *_keys(rest)])
        return "the file"

    def _title(self, section: str, index: int) -> str:
        """A source by its address, the others by their names; by its number what has neither."""
        try:
            title = self.data[section][index]["url" if section == "sources" else "name"]
        except (KeyError, TypeError):
            return str(index + 1)
        return f'"{title}"' if isinstance(title, str) and title else str(index + 1)


def find(path: Path | None, env: Mapping[str, str]) -> Path | None:
    """The file that `load` would read: named, from `SWANSONG_CONFIG`, or `./swansong.toml`."""
    if path is not None:
        return path
    if env.get("SWANSONG_CONFIG"):
        return Path(env["SWANSONG_CONFIG"])
    beside = Path(DEFAULT_FILE)
    return beside if beside.exists() else None


def load(path: Path | None, env: Mapping[str, str]) -> Settings:
    """Read the configuration; without a file, everything has its default.

    Relative paths in it are relative to the file. Raises ConfigError with every mistake.
    """
    file = find(path, env)
    text = _read(file) if file else ""
    folder = (file.parent if file else Path()).resolve()
    draft, problems = _draft(text, str(file) if file else None, env)
    settings: Settings | None = None
    found: list[tuple[TomlPath, str]] = []
    try:
        settings = Settings.model_validate(draft.data)
    except ValidationError as error:
        found += [answer(each) for each in error.errors(include_url=False)]
    found += config_checks.as_written(draft.data)
    if settings:
        settings = _resolve(settings, folder)
        found += _secret_problems(settings)
        found += config_checks.as_read(settings)
    problems += draft.tell_all(found)
    if problems or settings is None:
        raise ConfigError(*problems)
    return _with_database_url(groups.opened(settings), folder, draft)


def load_rules(file: Path, settings: Settings) -> tuple[RuleSettings, ...]:
    """The rules of another file, as they would stand beside these settings; channels may be left
    out, and groups are known from either. Raises ConfigError with every mistake."""
    return read_rules(_read(file), str(file), settings)


def read_rules(text: str, name: str, settings: Settings) -> tuple[RuleSettings, ...]:
    """The same of a text, called `name` in what is wrong with it."""
    draft, _ = _draft(text, name, {})
    for _, rule in config_checks.tables(draft.data, "rules"):
        rule.setdefault("channels", [NO_CHANNEL])
    own = draft.data.get("groups", {})
    written = {name: list(members) for name, members in settings.groups.items()}
    given = {**draft.data, "groups": {**written, **own} if isinstance(own, dict) else own}
    told: list[tuple[TomlPath, str]] = [
        ((name,), "is not read here; write [[rules]] and [groups]")
        for name in draft.data
        if name not in ("rules", "groups")
    ]
    tried: dict[str, Any] = {name: given[name] for name in ("rules", "groups") if name in given}
    told += [*config_checks.double_rules(tried), *groups.problems(tried)]
    try:
        found = Settings.model_validate(tried)
    except ValidationError as error:
        told += [answer(each) for each in error.errors(include_url=False)]
    if told:
        raise ConfigError(*draft.tell_all(told))
    return groups.opened(found).rules


def _read(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            body = stream.read(MAX_FILE_BYTES + 1)
        if len(body) > MAX_FILE_BYTES:
            raise ConfigError(f"{file}: larger than {MAX_FILE_BYTES} bytes; is it the right file?")
        return body.decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError:
        raise ConfigError(
            f"{file}: there is no such file; `swansong init {file}` writes one"
        ) from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: byte {error.start} is no UTF-8; save it as UTF-8") from error
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror}") from error


def _draft(text: str, file: str | None, env: Mapping[str, str]) -> tuple[_Draft, list[str]]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(_syntax_problem(file or "", text, str(error))) from error
    overlay = environment.overlay(data, env)
    draft = _Draft(data, file, find_lines(text), overlay.variables)
    return draft, list(overlay.problems)


def _syntax_problem(file: str, text: str, message: str) -> str:
    found = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", message, re.DOTALL)
    if found:
        return f"{file}:{found[2]}:{found[3]}: not TOML: {_one_line(found[1])}"
    what = _one_line(message.removesuffix(" (at end of document)"))
    return f"{file}:{text.count(chr(10)) + 1}: not TOML: {what} at the end of the file"


def _one_line(text: str) -> str:
    return " ".join(text.split())


# --- paths and secrets --------------------------------------------------------------------------


def _resolve(settings: Settings, folder: Path) -> Settings:
    """The same with every path absolute."""
    channels = {
        name: _with_secret_paths(channel, folder) for name, channel in settings.channels.items()
    }
    database = settings.database
    if database.url_file is not None:
        database = database.model_copy(update={"url_file": folder / database.url_file})
    detect = settings.detect
    if detect.reader is not None:
        reader = _with_secret_paths(detect.reader, folder)
        detect = detect.model_copy(update={"reader": reader})
    x = _with_secret_paths(settings.accounts.x, folder)
    accounts = settings.accounts.model_copy(update={"x": x})
    feeds = _with_secret_paths(settings.feeds, folder)
    if feeds.folder is not None:
        feeds = feeds.model_copy(update={"folder": folder / feeds.folder})
    return settings.model_copy(
        update={
            "channels": channels,
            "database": database,
            "detect": detect,
            "accounts": accounts,
            "feeds": feeds,
        }
    )


def _with_secret_paths(holder: SecretHolder, folder: Path) -> SecretHolder:
    update = {
        f"{key}_file": folder / path
        for key in config_checks.SECRETS
        if (path := getattr(holder, f"{key}_file", None)) is not None
    }
    return holder.model_copy(update=update)


def _secret_problems(settings: Settings) -> Iterator[tuple[TomlPath, str]]:
    if settings.database.url_file is not None:
        problem = _file_problem(settings.database.url_file)
        if problem:
            yield ("database", "url_file"), problem
    holders: dict[TomlPath, BaseModel | None] = {
        ("channels", name): channel for name, channel in settings.channels.items()
    }
    holders["detect", "reader"] = settings.detect.reader
    holders["accounts", "x"] = settings.accounts.x
    holders["feeds",] = settings.feeds
    for path, holder in holders.items():
        for key in config_checks.SECRETS:
            file = getattr(holder, f"{key}_file", None)
            problem = _file_problem(file) if file is not None else None
            if problem:
                yield (*path, f"{key}_file"), problem


def _file_problem(file: Path) -> str | None:
    try:
        return None if file.read_text(encoding="utf-8").strip() else f"{file} is empty"
    except ValueError:  # a path may hold no NUL
        return f"{str(file)!r} is no path, or no UTF-8 text"
    except OSError as error:
        return f"cannot read {file}: {error.strerror}"


def _with_database_url(settings: Settings, folder: Path, draft: _Draft) -> Settings:
    """The same with the URL taken from its file, and a SQLite file's path absolute."""
    database = settings.database
    url = database.url
    if database.url_file is not None:
        url = database.url_file.read_text(encoding="utf-8").strip()
        try:
            type(database).model_validate({"url": url})
        except ValidationError as error:
            raise ConfigError(
                *(
                    draft.tell(("database", "url_file"), f"the file's content {answer(each)[1]}")
                    for each in error.errors(include_url=False)
                )
            ) from None
    url = _absolute_sqlite(url, folder)
    return settings.model_copy(update={"database": database.model_copy(update={"url": url})})


def _absolute_sqlite(url: str, folder: Path) -> str:
    scheme, mark, path = url.partition(":///")
    if not mark or not scheme.startswith("sqlite") or not path or path.startswith(":memory:"):
        return url
    name, mark, query = path.partition("?")
    return f"{scheme}:///{folder / name}{mark}{query}"


def _keys(path: list[str | int]) -> list[str]:
    # of a value's place in a list its own message speaks; of conditions in a list nothing else
    return [
        str(key + 1 if isinstance(key, int) else key)
        for key, before in zip(path, [None, *path], strict=False)
        if isinstance(key, str) or before in ("any", "all")
    ]
