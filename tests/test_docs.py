"""What the documents say is what the program does: commands, settings, words."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import typer.main
from pydantic import BaseModel
from sqlmodel import SQLModel

import storage.models  # noqa: F401 -- its tables are what is looked at
from scheduler import cli, config
from scheduler.answers import CHANNELS, inner_models, key_names
from scheduler.settings import (
    LogSettings,
    OrganizationSettings,
    ReaderSettings,
    Settings,
    SourceSettings,
    XAccount,
)
from scheduler.settings.rules import RuleSettings
from scheduler.settings.timing import TimingSettings
from scraper import sources, stages, watching
from scraper.byte_search import compile_sets
from scraper.detect import language, read_as
from scraper.detect.phrases import to_pattern
from scraper.endpoints import Endpoints
from scraper.fetch import Fetcher, FetchSettings
from scraper.places import Place
from scraper.reactions import _tones
from scraper.records import Conditions, Post
from tests.site import Site

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
CONFIGURATION = (ROOT / "docs" / "configuration.md").read_text("utf-8")
LATER = frozenset({"worker", "forget"})
"""Commands of later versions that a document may name as such."""

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`(swansong [^`]+)`")
_KEY = re.compile(r"`\[(\w+)\] (\w+)(?: = [^`]*)?`")


# --- commands -----------------------------------------------------------------------------------

COMMAND: Any = typer.main.get_command(cli.app)


def commands(group: Any = COMMAND, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name)


def told_commands() -> Iterator[tuple[str, str]]:
    """Every `swansong …` in a document: in the text, and at the start of a line of a block."""
    for file in DOCUMENTS:
        text = file.read_text("utf-8")
        for kind, block in _FENCE.findall(text):
            if kind in ("sh", "console", "text", ""):
                for line in block.splitlines():
                    found = re.match(r"(?:\$ )?(?:\S*/)?(swansong [a-z-].*)", line)
                    if found:
                        yield file.name, found[1]
        for span in _SPAN.findall(_FENCE.sub("", text)):
            yield file.name, span


@pytest.mark.parametrize(("file", "line"), sorted(set(told_commands())))
def test_command_in_a_document_exists_with_its_options(file, line):
    command: Any = COMMAND
    words = shlex.split(line.partition(" #")[0].partition(" && ")[0], comments=False)[1:]
    names = [name for word in words[:1] for name in word.split("|")]
    for name in names:
        if name in LATER or name.startswith("-") or not name.isascii():
            continue
        assert name in command.commands, f"{file}: {line}"
        inner = command.commands[name]
        if hasattr(inner, "commands") and len(words) > 1:
            for each in words[1].split("|"):
                assert each in inner.commands or not each.isascii(), f"{file}: {line}"
            inner = inner.commands.get(words[1], inner)
        known = {option for each in inner.params for option in each.opts} | {"--config", "--help"}
        wanted = {word.partition("=")[0] for word in words if word.startswith("--")}
        assert wanted <= known, f"{file}: {line}"


@pytest.mark.parametrize("path", sorted({path[0] for path in commands()}))
def test_command_is_told_in_a_document(path):
    told = {line.split()[1] for _, line in told_commands() if len(line.split()) > 1}

    assert path in {name for word in told for name in word.split("|")}


@pytest.mark.parametrize("path", sorted(commands()), ids=" ".join)
def test_command_has_help_with_an_example(path):
    command = COMMAND
    for name in path:
        command = command.commands[name]

    assert command.help
    assert f"swansong {' '.join(path)}" in (command.epilog or "")


# --- settings -----------------------------------------------------------------------------------


def configuration_blocks() -> str:
    return "\n".join(block for kind, block in _FENCE.findall(CONFIGURATION) if kind == "toml")


def written_keys(section: str) -> set[str]:
    """Keys of a section in the document, also those that are commented out."""
    found: set[str] = set()
    current = ""
    for line in configuration_blocks().splitlines():
        header = re.match(r"\[+([\w.]+)\]+", line)
        if header:
            current = header[1]
        key = re.match(r"(?:# )?(\w+) = ", line)
        if key and current == section:
            found.add(key[1])
    return found


_EXAMPLES = {"email": "desk", "webhook": "hook"}
"""Kinds of channels whose example has another name."""


def own_keys(channel: type[BaseModel]) -> list[str]:
    """Keys of a kind of channel, without those that all kinds have."""
    return [name for name in key_names(channel) if name not in TimingSettings.model_fields]


def sections() -> dict[str, list[str]]:
    plain = {
        name: key_names(next(inner_models(field.annotation)))
        for name, field in Settings.model_fields.items()
        if name not in ("channels", "groups", "rules", "organizations", "sources")
    }
    plain["detect"].remove("reader")  # tables of their own
    del plain["accounts"]
    return {
        **plain,
        "accounts.x": key_names(XAccount),
        "detect.reader": key_names(ReaderSettings),
        **{f"channels.{_EXAMPLES.get(kind, kind)}": own_keys(CHANNELS[kind]) for kind in CHANNELS},
        "channels.evenings": ["type", "url", *key_names(TimingSettings)],
        "rules": key_names(RuleSettings),
        "organizations": key_names(OrganizationSettings),
        "sources": key_names(SourceSettings),
    }


@pytest.mark.parametrize("section", sections())
def test_every_key_is_documented(section):
    assert written_keys(section) == set(sections()[section])


def test_documented_file_loads(tmp_path):
    file = tmp_path / "swansong.toml"
    file.write_text(configuration_blocks(), encoding="utf-8")

    assert config.load(file, {}).rules[0].name == "chiefs"


@pytest.mark.parametrize(
    "section",
    [
        name
        for name in Settings.model_fields
        if name not in ("channels", "groups", "rules", "organizations", "sources")
    ],
)
def test_documented_defaults_are_the_defaults(section):
    """Every value in the block of a plain section is what holds without it."""
    written = tomllib.loads(configuration_blocks())[section]
    written = {name: value for name, value in written.items() if not isinstance(value, dict)}

    assert getattr(Settings.model_validate({section: written}), section) == getattr(
        Settings(), section
    )


def test_documented_defaults_of_channels_are_the_defaults():
    told = {
        name: dict(re.findall(r"^(\w+) = (\S+) +# default(?!:)", block, re.MULTILINE))
        for name, block in re.findall(
            r"^\[channels\.(\w+)\](.*?)(?=^\[|\Z)", configuration_blocks(), re.MULTILINE | re.DOTALL
        )
    }
    for kind, model in CHANNELS.items():
        name = _EXAMPLES.get(kind, kind)
        assert told[name]
        for key, value in told[name].items():
            field = model.model_fields[key]
            shown = tomllib.loads(f"v = {value}")["v"]
            assert str(field.default) in (str(shown), _as_timedelta(shown)), (name, key)


def test_documented_defaults_of_the_second_reader_are_the_defaults():
    written = tomllib.loads(configuration_blocks())["detect"]["reader"]
    needed = {name: written[name] for name in ("url", "model")}

    assert ReaderSettings.model_validate(written) == ReaderSettings.model_validate(needed)


def _as_timedelta(value: Any) -> str:
    from scheduler.settings.values import parse_duration

    return str(parse_duration(value)) if isinstance(value, str) and value[:1].isdigit() else ""


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_keys_named_in_documents_exist(file):
    for section, key in _KEY.findall(file.read_text("utf-8")):
        assert section in Settings.model_fields, f"{file.name}: [{section}]"
        models = inner_models(Settings.model_fields[section].annotation)
        assert any(key in key_names(model) for model in models), f"{file.name}: [{section}] {key}"


def test_variables_named_in_documents_exist():
    names = {
        name
        for file in DOCUMENTS
        for name in re.findall(r"SWANSONG_([A-Z]+)__", file.read_text("utf-8"))
    }

    assert {name.lower() for name in names} <= set(Settings.model_fields)


def test_log_values_are_all_told():
    for name, field in LogSettings.model_fields.items():
        for value in field.annotation.__args__:
            assert f'"{value}"' in CONFIGURATION, (name, value)


# --- words --------------------------------------------------------------------------------------


def glossary() -> dict[str, str]:
    """Term → what it is not called."""
    rows = re.findall(
        r"^\| ([\w ]+) \| .* \| ([^|]*) \|$",
        (ROOT / "docs" / "glossary.md").read_text("utf-8"),
        re.MULTILINE,
    )
    return {term: wrong for term, wrong in rows if term != "term"}


def source_text() -> str:
    files = (
        file
        for package in ("scraper", "storage", "scheduler")
        for file in (ROOT / package).rglob("*.py")
    )
    return "\n".join(file.read_text("utf-8") for file in files)


def test_tables_are_called_by_words_of_the_glossary():
    terms = set(glossary())
    tables = {name.removesuffix("s") for name in SQLModel.metadata.tables}

    assert tables <= terms | {"alembic_version"}


def test_words_of_the_glossary_are_used():
    text = source_text().lower()

    assert [term for term in glossary() if not re.search(rf"\b{term}", text)] == []


def test_words_that_the_glossary_refuses_name_no_class():
    """`Notification`, `Snippet`, `Hit`: a class by such a name is a second word for one thing."""
    refused = {
        word
        for wrong in glossary().values()
        for word in re.sub(r"\(.*?\)", "", wrong).replace(",", " ").split()
        if word in {"notification", "snippet", "hit", "integration", "tweet", "company"}
    }
    classes = re.findall(r"^class _?(\w+)", source_text(), re.MULTILINE)

    assert refused
    assert [name for name in classes if name.lower() in refused] == []


# --- a language by the document -------------------------------------------------------------------


def danish() -> dict[str, Any]:
    """What the code of `adding-a-language.md` defines."""
    text = (ROOT / "docs" / "adding-a-language.md").read_text("utf-8")
    space: dict[str, Any] = {}
    exec("\n".join(block for kind, block in _FENCE.findall(text) if kind == "python"), space)
    return space


@pytest.mark.parametrize(
    ("text", "person", "organization", "role"),
    [
        (
            "Mette Holm har i dag forladt stillingen som direktør hos Nordhavn Forlag.",
            "Mette Holm",
            "Nordhavn Forlag",
            "direktør",
        ),
        ("I dag er min sidste arbejdsdag hos Nordhavn Forlag.", None, "Nordhavn Forlag", None),
    ],
)
def test_language_of_the_document_finds_departures(text, person, organization, role):
    reading = read_as(Post("https://avis.example/1", "1", text), danish()["LANGUAGE"])

    (found,) = reading.departures
    assert (found.person, found.organization, found.role) == (person, organization, role)


def test_language_of_the_document_denies_what_is_denied():
    text = "Mette Holm forlader ikke Nordhavn Forlag, siger hun."

    assert read_as(Post("", "", text), danish()["LANGUAGE"]).departures == ()


def test_phrases_of_the_document_are_in_the_notation():
    patterns = [to_pattern(phrase) for phrase in danish()["PHRASES"]]

    assert compile_sets([patterns]).find("Hun er fratrådt som formand.".encode()) == (True,)
    assert compile_sets([patterns]).find("Hun går en tur.".encode()) == (False,)


def test_tones_of_the_document_are_in_the_notation():
    for tone, reply in {
        "gratitude": "tusind tak!",
        "admiration": "du er en legende",
        "regret": "vi savner dig allerede",
        "irony": "nå, tak for ingenting",
    }.items():
        assert _tones.compile_phrases(danish()[tone.upper()], "da").search(reply)


def test_records_named_in_the_document_exist():
    text = (ROOT / "docs" / "adding-a-language.md").read_text("utf-8")
    for record, field in re.findall(r"`([A-Z]\w+)\.(\w+)`", text):
        assert field in getattr(language, record).__dataclass_fields__, f"{record}.{field}"


# --- adding a source ------------------------------------------------------------------------------


def rota_kind() -> ModuleType:
    """The module that the guide writes."""
    guide = (ROOT / "docs" / "adding-a-source.md").read_text("utf-8")
    (code,) = [block for kind, block in _FENCE.findall(guide) if kind == "python"]
    module = ModuleType("rota")
    exec(compile(code, "docs/adding-a-source.md", "exec"), module.__dict__)
    return module


def rota_page(site: Site, numbers: range, page: int) -> str:
    shown = sorted(numbers, reverse=True)[2 * page - 2 : 2 * page]
    changes = [{"number": n, "url": site.url(f"/change/{n}"), "title": f"C{n}"} for n in shown]
    return json.dumps({"page": page, "more": len(numbers) > 2 * page, "changes": changes})


async def test_the_guide_to_a_kind_of_source_works(site, monkeypatch):
    kind: Any = rota_kind()
    monkeypatch.setattr(sources, "KINDS", {**sources.KINDS, "rota": kind})
    known = sources.find_by_address("https://rota.example/club/rovers", Endpoints())
    assert known is not None
    assert (known.kind, known.title) == ("rota", "Rota: rovers")

    async def list_page(fetched, name, place):
        return stages.list_source(fetched, name, place)

    async def reading(numbers, memo):
        for page in (1, 2, 3, 4):
            site.page(
                f"/api/rovers?page={page}&team=",
                rota_page(site, numbers, page),
                content_type="json",
            )
        place = Place(site.url("/club/rovers"), memo=memo, is_first_read=not memo)
        return await watching.read_source(place, "rota", Conditions(), fetcher.get, list_page)

    settings = FetchSettings("Swansong", spacing_seconds=0, allow_private=("127.0.0.0/8",))
    async with Fetcher(settings) as fetcher:
        first = await reading(range(1, 5), {})
        assert [entry.title for entry in first.read.listing.entries] == ["C4", "C3"]
        later = await reading(range(1, 9), first.read.listing.memo)
    titles = [entry.title for entry in later.read.listing.entries]
    assert titles == ["C8", "C7", "C6", "C5", "C4", "C3"]
    assert later.read.listing.memo == {"newest": "8"}


def test_every_kind_of_source_and_its_options_are_documented():
    told = (ROOT / "docs" / "sources.md").read_text("utf-8")
    for kind in sources.KINDS:
        assert f"`{kind}`" in told
        for option in sources.options_of(kind):
            assert f"`{option}`" in told, (kind, option)
