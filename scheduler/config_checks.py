"""What no single key can tell: names that lead nowhere, things said twice, bounds that cross.

Pure; each mistake is the place of a key, and a line that says what to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from scheduler import groups
from scheduler.answers import did_you_mean, nearest
from scheduler.settings import Settings
from scheduler.toml_lines import TomlPath
from scraper import urls

if TYPE_CHECKING:
    from storage.identity.organization_lines import Listed

SECRETS = ("password", "secret", "old_secret", "api_key", "bearer_token", "token", "url")
"""Keys that may stand in a file of their own, named by the same key with `_file`."""


def as_written(data: Mapping[str, Any]) -> Iterator[tuple[TomlPath, str]]:
    """Mistakes in the values as written, whatever their shape: it runs beside the validation."""
    yield from double_rules(data)
    yield from _double_sources(data)
    yield from _unknown_kinds(data)
    yield from _unknown_channels(data)
    yield from _mute_rules(data)
    yield from groups.problems(data)
    yield from _double_secrets(data)


def as_read(settings: Settings) -> Iterator[tuple[TomlPath, str]]:
    """Mistakes in values that are each right by itself."""
    yield from _crossed_bounds(settings)
    yield from _unserved_feeds(settings)
    yield from _unknown_options(settings)
    yield from _organization_problems(settings)


def tables(data: Mapping[str, Any], section: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The tables of an array of them, with their numbers."""
    found = data.get(section)
    for index, each in enumerate(found if isinstance(found, list) else []):
        if isinstance(each, dict):
            yield index, each


def _channels(data: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    found = data.get("channels")
    tables = found.items() if isinstance(found, dict) else ()
    return {name: each for name, each in tables if isinstance(each, dict)}


def double_rules(data: Mapping[str, Any]) -> Iterator[tuple[TomlPath, str]]:
    """Rules of one name."""
    seen = set()
    for index, rule in tables(data, "rules"):
        name = rule.get("name")
        if not isinstance(name, str):
            continue
        if name in seen:
            yield (
                ("rules", index, "name"),
                f'there is another rule "{name}"; give each a name of its own',
            )
        seen.add(name)


def _double_sources(data: Mapping[str, Any]) -> Iterator[tuple[TomlPath, str]]:
    seen: dict[str, str] = {}
    for index, source in tables(data, "sources"):
        url = source.get("url")
        try:
            key = urls.key(url) if isinstance(url, str) else None
        except ValueError:
            continue  # answered as a value
        if key is None:
            continue
        if key in seen:
            yield ("sources", index, "url"), f'is the same source as "{seen[key]}"; remove one'
        seen.setdefault(key, str(url))


def _unknown_kinds(data: Mapping[str, Any]) -> Iterator[tuple[TomlPath, str]]:
    kinds = source_kinds()
    for index, source in tables(data, "sources"):
        kind = source.get("kind")
        if isinstance(kind, str) and kind not in kinds:
            hint = did_you_mean(kind, kinds)
            yield ("sources", index, "kind"), f'there is no kind "{kind}"; {hint}'


def _crossed_bounds(settings: Settings) -> Iterator[tuple[TomlPath, str]]:
    fetch = settings.fetch
    if fetch.adapt and fetch.shortest > fetch.longest:
        if "shortest" in fetch.model_fields_set:
            yield ("fetch", "shortest"), 'is longer than "longest"; lower it, or raise that'
        else:
            yield ("fetch", "longest"), 'is shorter than "shortest"; raise it, or lower that'


def _unserved_feeds(settings: Settings) -> Iterator[tuple[TomlPath, str]]:
    if settings.feeds.serve and settings.web.listen is None:
        hint = 'write as well for example [web] listen = "127.0.0.1:8417"'
        yield ("feeds", "serve"), f"needs the web server; {hint}"


def _unknown_options(settings: Settings) -> Iterator[tuple[TomlPath, str]]:
    if not any(source.options for source in settings.sources):
        return
    # the parsers are loaded only for this question
    from scheduler.opening import AUTO_KIND, configured_sources
    from scraper.sources import KINDS, option_problem

    for index, source in enumerate(configured_sources(settings)):
        for name, value in settings.sources[index].options.items():
            problem = option_problem(source.kind, name, value) if source.kind in KINDS else None
            if source.kind == AUTO_KIND:
                problem = "options need a kind; name it too"
            if problem:
                yield ("sources", index, "options", name), problem


def _organization_problems(settings: Settings) -> Iterator[tuple[TomlPath, str]]:
    if not settings.organizations:
        return
    # the table is loaded only for this question
    from scheduler.opening import directory
    from storage.identity.directory import DirectoryError
    from storage.identity.organization_lines import shipped

    try:
        directory(settings)
    except DirectoryError as error:
        for problem in error.problems:
            assert problem.place is not None, problem
            yield (
                ("organizations", problem.place, problem.field),
                problem.text + _parent_hint(settings, problem.unknown, shipped()),
            )


def _parent_hint(settings: Settings, unknown: str | None, table: Iterable[Listed]) -> str:
    if unknown is None:
        return ""
    names = (name for each in table for name in each.names)
    near = nearest(unknown, [*(each.name for each in settings.organizations), *names])
    if near:
        return f'; did you mean "{near}"?'
    return "; write [[organizations]] for it as well"


def source_kinds() -> list[str]:
    """The kinds of sources: one file each, found without loading the parsers in them."""
    spec = find_spec("scraper.sources")
    assert spec is not None
    found = (each.name for each in iter_modules(spec.submodule_search_locations))
    return sorted(name for name in found if not name.startswith("_"))


def _unknown_channels(data: Mapping[str, Any]) -> Iterator[tuple[TomlPath, str]]:
    known = sorted(_channels(data))
    named: list[tuple[TomlPath, Any]] = [
        (("rules", index, "channels"), rule.get("channels"))
        for index, rule in tables(data, "rules")
    ]
    operator = data.get("operator")
    if isinstance(operator, dict):
        named.append((("operator", "channels"), operator.get("channels")))
    for path, names in named:
        for name in names if isinstance(names, list | tuple) else ():
            if isinstance(name, str) and name not in known:
                yield path, f'there is no channel "{name}"; {_channel_hint(name, known)}'


def _mute_rules(data: Mapping[str, Any]) -> Iterator[tuple[TomlPath, str]]:
    feeds = data.get("feeds")
    if isinstance(feeds, dict) and (feeds.get("folder") or feeds.get("serve")):
        return
    for index, rule in tables(data, "rules"):
        if not rule.get("channels"):
            hint = 'write channels = ["NAME"], or have feeds: [feeds] folder = "feeds"'
            yield ("rules", index, "channels"), f"is missing, so nobody hears of it; {hint}"


def _channel_hint(name: str, known: list[str]) -> str:
    near = nearest(name, known)
    if near:
        return f'did you mean "{near}"?'
    return f"write a table [channels.{name}]" + (
        f", or name one of: {', '.join(known)}" * bool(known)
    )


def _double_secrets(data: Mapping[str, Any]) -> Iterator[tuple[TomlPath, str]]:
    database = data.get("database")
    if isinstance(database, dict) and {"url", "url_file"} <= database.keys():
        yield ("database", "url_file"), "there is a url too; keep one of the two"
    holders: dict[TomlPath, dict[str, Any]] = {
        ("channels", name): channel for name, channel in _channels(data).items()
    }
    detect = data.get("detect")
    reader = detect.get("reader") if isinstance(detect, dict) else None
    if isinstance(reader, dict):
        holders["detect", "reader"] = reader
    accounts = data.get("accounts")
    for name, account in accounts.items() if isinstance(accounts, dict) else ():
        if isinstance(account, dict):
            holders["accounts", name] = account
    for path, holder in holders.items():
        for key in SECRETS:
            if {key, f"{key}_file"} <= holder.keys():
                yield (*path, f"{key}_file"), f"there is a {key} too; keep one of the two"
