"""What a short text tells: detection in one language, as the tests of the languages ask for it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol

from scraper.detect import detect
from scraper.records import Departure, Post


class Tells(Protocol):
    """The departures of a text, denied ones too, without those that are only recalled."""

    def __call__(
        self,
        text: str,
        title: str | None = None,
        author: str | None = None,
        *,
        url: str = "https://example.com/a",
    ) -> list[Departure]: ...


def tells(language: str, *published: int) -> Tells:
    """A reader of texts in a language that were published on that day, by noon in UTC."""
    year, month, day = published

    def read(
        text: str,
        title: str | None = None,
        author: str | None = None,
        *,
        url: str = "https://example.com/a",
    ) -> list[Departure]:
        post = Post(
            url=url,
            key=url,
            text=text,
            title=title or None,
            author=author or None,
            language=language,
            published_at=datetime(year, month, day, 12, tzinfo=UTC),
        )
        return [departure for departure in detect(post) if not departure.background]

    return read


def assert_quotes_stand(text: str, departure: Departure) -> None:
    """Every piece of evidence is what the text says at its offsets."""
    assert departure.evidence
    for evidence in departure.evidence:
        assert text[evidence.start : evidence.end] == evidence.quote
