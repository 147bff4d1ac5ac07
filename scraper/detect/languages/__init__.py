"""The languages that detection reads, one package each, found by name and loaded when first met."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from scraper.detect.language import Language

CODES = frozenset(module.name for module in pkgutil.iter_modules(__path__) if module.ispkg)
"""Primary subtags (`en`, `zh`)."""


@cache
def find_language(code: str) -> Language | None:
    """The language with this primary subtag; None when detection does not read it."""
    if code not in CODES:
        return None
    # phrases for the first search may come before the rest
    language = getattr(import_module(f"{__name__}.{code}"), "LANGUAGE", None)
    assert language is None or isinstance(language, Language), code
    return language
