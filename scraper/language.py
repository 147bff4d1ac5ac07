"""Which language a text is in: py3langid, loaded when first asked."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

MAX_CHARS = 800
"""Code points that are looked at: 2,000 change one verdict in 1,400, at twice the cost."""
MIN_LETTERS = 12
"""Fewer letters say too little."""
MIN_PROBABILITY = 0.7
"""Below this the model is unsure, and so are we."""
_ALIASES = {"nb": "no", "nn": "no", "iw": "he", "in": "id"}


def identify(text: str, hint: str | None = None) -> str | None:
    """The primary subtag (`en`, `zh`) of a text's language; None if unsure.

    `hint` is what the page claims of itself: it decides only where the text is too short to
    tell, since templates often claim a language that the text is not in.
    """
    claimed = _primary(hint)
    sample = text[:MAX_CHARS]
    if sum(1 for _ in islice(filter(str.isalpha, sample), MIN_LETTERS)) < MIN_LETTERS:
        return claimed
    found, probability = _model().classify(sample.replace("\n", " "))
    return str(found) if probability >= MIN_PROBABILITY else claimed


def _primary(tag: str | None) -> str | None:
    primary = (tag or "").strip().replace("_", "-").split("-")[0].casefold()
    if not primary.isalpha() or len(primary) not in (2, 3):
        return None
    return _ALIASES.get(primary, primary)


@lru_cache(maxsize=1)
def _model() -> LanguageIdentifier:
    """One model per process; classifying only reads it, so that threads may share it."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
