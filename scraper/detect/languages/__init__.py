"""The languages that detection reads, one package each, found by name and loaded when first met."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from scraper.detect.language import Language

CODES = frozenset(module.name for module in pkgutil.iter_modules(__path__) if module.ispkg)
"""Primary subtags (`en`, `zh`)."""


@cache
def find_language(code: str) -> Language | None:
    """The language with this primary subtag; None when detection does not read it.

    It stands in `<code>/language.py`, apart from the phrases of the first search, which every
    process needs and which load nothing else.
    """
    if code not in CODES or find_spec(f"{__name__}.{code}.language") is None:
        return None
    language = import_module(f"{__name__}.{code}.language").LANGUAGE
    assert isinstance(language, Language), code
    return language
