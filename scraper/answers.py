"""What interfaces answer: JSON objects whose every field may be missing or of another type."""

from __future__ import annotations

import json
from typing import Any

from scraper.decode import decode
from scraper.errors import FetchError, ParseError
from scraper.records import Fetched

MAX_SAID_CHARS = 200
"""Of an error's own words."""


def read_json(fetched: Fetched) -> Any:
    """The value. Raises ParseError with the beginning of what came instead."""
    try:
        return json.loads(decode(fetched.body, fetched.charset or "utf-8"), strict=False)
    except (ValueError, RecursionError):
        kind = fetched.content_type or "no stated type"
        raise ParseError(f"{fetched.final_url} did not answer with JSON ({kind})") from None


def read_object(fetched: Fetched) -> dict[str, Any]:
    """The object. Raises ParseError for anything else."""
    found = read_json(fetched)
    if not isinstance(found, dict):
        raise ParseError(f"{fetched.final_url} did not answer with a JSON object")
    return found


def read_list(fetched: Fetched) -> list[dict[str, Any]]:
    """The objects of a list. Raises ParseError for anything but a list."""
    found = read_json(fetched)
    if not isinstance(found, list):
        raise ParseError(f"{fetched.final_url} did not answer with a JSON list")
    return rows(found)


def rows(value: Any) -> list[dict[str, Any]]:
    """The objects in a list; nothing where it is none."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def dig(value: Any, *names: str) -> Any:
    """A field of a field of …; None where one is missing."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def count_in(data: dict[str, Any], name: str) -> int:
    """A number in a field; 0 where there is none."""
    found = data.get(name)
    return found if isinstance(found, int) else 0


def said_in(error: FetchError) -> dict[str, Any]:
    """What an interface answered with its error; empty where that was no JSON object."""
    try:
        found = json.loads(error.answer or b"{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
