"""Logs: one JSON object a line for programs, one line for people, secrets in neither."""

from __future__ import annotations

import io
import json
import logging

import pytest
import structlog

from scheduler import logs
from scheduler.settings import LogSettings


@pytest.fixture(autouse=True)
def _unconfigured():
    root = logging.getLogger()
    before, level = root.handlers, root.level
    yield
    root.handlers = before
    root.setLevel(level)
    structlog.reset_defaults()


def logged(settings: LogSettings, **keys: object) -> str:
    out = io.StringIO()
    logs.configure(settings, out)
    structlog.get_logger("scheduler.test").info("source_fetched", **keys)
    return out.getvalue()


def test_event_is_one_json_object_where_nobody_looks():
    line = json.loads(logged(LogSettings(), url="https://example.org/", entries=3))

    assert line["event"] == "source_fetched"
    assert line["url"] == "https://example.org/"
    assert line["entries"] == 3
    assert line["level"] == "info"
    assert line["timestamp"].endswith("Z")


def test_event_is_one_line_for_people():
    written = logged(LogSettings(format="human"), url="https://example.org/")

    assert "source_fetched" in written
    assert "url=https://example.org/" in written
    assert len(written.splitlines()) == 1


@pytest.mark.parametrize("layout", ["human", "json"])
def test_secrets_are_not_written(layout):
    written = logged(
        LogSettings(format=layout),
        password="hunter2",
        headers={"Authorization": "hunter2"},
        url="https://me:hunter2@example.org/",
    )

    assert "hunter2" not in written


@pytest.mark.parametrize("layout", ["human", "json"])
def test_titles_cannot_steer_a_terminal_or_fake_a_line(layout):
    written = logged(LogSettings(format=layout), title="x\x1b[31m\nfake\u202e\ud800")

    assert "\x1b" not in written
    assert "\u202e" not in written
    assert len(written.splitlines()) == 1


def test_level_is_the_least_that_is_written():
    assert logged(LogSettings(level="warning")) == ""


def test_commands_write_warnings_only():
    out = io.StringIO()
    logs.configure(LogSettings(), out, least="warning")
    structlog.get_logger("scheduler.test").info("source_fetched")

    assert out.getvalue() == ""


def test_exceptions_keep_their_trace_without_values():
    out = io.StringIO()
    logs.configure(LogSettings(), out)
    try:
        fail("".join(("hun", "ter2")))
    except ValueError:
        structlog.get_logger("scheduler.test").exception("source_crashed")
    line = json.loads(out.getvalue())

    assert "ValueError: broken" in line["exception"]
    assert "hunter2" not in line["exception"]


def fail(secret: str) -> None:
    raise ValueError("broken")


def test_libraries_are_heard_from_warnings_on():
    out = io.StringIO()
    logs.configure(LogSettings(level="debug"), out)
    logging.getLogger("somebody").info("chatter")
    logging.getLogger("somebody").warning("trouble %s", 3)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]

    assert [line["event"] for line in lines] == ["trouble 3"]
    assert lines[0]["logger"] == "somebody"
