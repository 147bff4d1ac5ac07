"""Logs on standard error: for people on a terminal, one JSON object a line otherwise.

Events are `noun_participle` (`source_fetched`) with bound keys. Whatever comes from outside is
made harmless for terminals, and nothing that is a secret by its name or its place in a URL is
written.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any, TextIO

import structlog

from scheduler.settings import LogSettings

MAX_VALUE_CHARS = 2000
"""Code points of one value; a page that ends up in a message should not fill the disk."""
HIDDEN = "***"

_SECRET_NAME = re.compile(r"password|secret|token|authorization|cookie|signature", re.IGNORECASE)
_CREDENTIALS = re.compile(r"(?<=://)[^/\s@]+@")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_KEPT_LINES = frozenset({"exception", "stack"})
"""Several lines, written by ourselves."""


def configure(settings: LogSettings, stream: TextIO | None = None, *, least: str = "debug") -> None:
    """Send all logs, ours and those of libraries, to `stream` (standard error).

    `least` raises the level: commands that print what they found need no chronicle of it.
    """
    out = stream or sys.stderr
    level = max(_number(settings.level), _number(least))
    is_human = settings.format == "human" or (settings.format == "auto" and out.isatty())
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        _harmless,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    _configure_libraries(out, level, shared, _renderer(out, is_human=is_human))


def _configure_libraries(
    out: TextIO,
    level: int,
    shared: list[structlog.typing.Processor],
    renderer: structlog.typing.Processor,
) -> None:
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(max(level, logging.WARNING))
    # our own events pass through this one; everybody else is heard from warnings on
    for name in ("scheduler", "storage", "scraper"):
        logging.getLogger(name).setLevel(level)


def _renderer(out: TextIO, *, is_human: bool) -> structlog.typing.Processor:
    if is_human:
        return structlog.dev.ConsoleRenderer(
            colors=out.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    return structlog.processors.JSONRenderer(ensure_ascii=False)


def _harmless(
    _logger: Any, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Hide secrets, and take out what could steer a terminal."""
    return {
        name: HIDDEN if _SECRET_NAME.search(name) else _clean(value, name in _KEPT_LINES)
        for name, value in event.items()
    }


def _clean(value: Any, keeps_lines: bool = False) -> Any:
    if isinstance(value, str):
        text = _CONTROL.sub("", _CREDENTIALS.sub(f"{HIDDEN}@", value))
        text = text.encode(errors="replace").decode()  # lone surrogates cannot be written
        if keeps_lines:
            return text
        text = " ".join(text.split())
        return text if len(text) <= MAX_VALUE_CHARS else text[: MAX_VALUE_CHARS - 1] + "…"
    if isinstance(value, Mapping):
        return {
            key: HIDDEN if _SECRET_NAME.search(str(key)) else _clean(each)
            for key, each in value.items()
        }
    if isinstance(value, list | tuple):
        return [_clean(each) for each in value]
    return value


def _number(level: str) -> int:
    return logging.getLevelNamesMapping()[level.upper()]
