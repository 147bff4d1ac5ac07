"""Pictures whose authors wrote down what is to be seen: their words belong to the post.

A farewell is often the photograph of a letter. Each description is a paragraph of its own after the
text, marked off, so that detection reads it and quotes stand in the stored text.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scraper.markup import clean_text

MARK = "[picture]"
"""Alone in its line before each description: no sentence of the post's runs into it."""
MAX_PICTURES = 20
"""Of one post; platforms take four to sixteen."""
MAX_CHARS = 4_000
"""Of one description; platforms take 1,000 to 2,000."""


def with_descriptions(text: str, described: Iterable[Any]) -> str:
    """A post's text, and below it what its author says of each picture; whatever is no text is
    left out."""
    found = [clean_text(each[:MAX_CHARS]) for each in described if isinstance(each, str)]
    told = [f"{MARK}\n{each}" for each in found if each][:MAX_PICTURES]
    return "\n".join([*([text] if text else []), *told])
