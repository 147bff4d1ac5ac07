"""What a user wants to hear of, as the file says it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from scheduler.settings.values import Name, Regex, Section, Share
from scraper.records import Kind, Status, Voice
from storage.types import MatchReason

MAX_DEPTH = 4
"""Of `any`, `all` and `not` within each other: what is deeper nobody can read."""
NESTING = ("any", "all", "not")
"""Keys that hold conditions."""

Years: TypeAlias = Annotated[float, Field(ge=0, le=100)]


class WaveCount(Section):
    """So many within so many days, whatever chance says of it."""

    count: Annotated[int, Field(ge=2, le=1000)]
    days: Annotated[int, Field(ge=1, le=365)]


def _wave(value: Any) -> Any:
    if value == "significant":
        return None
    if value is None or isinstance(value, Mapping | WaveCount):
        return value
    raise ValueError(f'{value!r} is no wave; write "significant" or {{count = 4, days = 30}}')


def _filled(value: tuple[ConditionSettings, ...]) -> tuple[ConditionSettings, ...]:
    if not value:
        raise ValueError(
            'is empty; write conditions, as in [{kinds = ["layoff"]}, {levels = ["executive"]}]'
        )
    for number, each in enumerate(value, 1):
        if not each.given:
            raise ValueError(f'number {number} is empty; write as in {{kinds = ["layoff"]}}')
    return value


def _told(value: ConditionSettings) -> ConditionSettings:
    if not value.given:
        raise ValueError('is empty; write conditions, as in {kinds = ["layoff"]}')
    return value


class ConditionSettings(Section):
    """Conditions: all that are given must hold; within one, any of its values may."""

    organizations: tuple[str, ...] = ()
    """By any name, with all that belongs to it; `"group:labs"` for all of `[groups] labs`."""
    people: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    """`*` stands for anything: `"chief * officer"`."""
    levels: tuple[Literal["executive", "lead", "staff", "any"], ...] = ()
    teams: tuple[str, ...] = ()
    """As `roles`."""
    kinds: tuple[Kind, ...] = ()
    statuses: tuple[Status, ...] = ()
    voices: tuple[Voice, ...] = ()
    languages: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()
    """As `organizations`."""
    min_tenure: Years | None = None
    max_tenure: Years | None = None
    sources: tuple[str, ...] = ()
    """Words of a source's title, or its address or site."""
    tags: tuple[str, ...] = ()
    """Of sources."""
    min_score: Share | None = None
    """None: `[detect] min_score`."""
    min_posts: Annotated[int, Field(ge=1, le=1000)] | None = None
    """Independent ones."""
    keywords: tuple[str, ...] = ()
    """Words or phrases in the post's title or text, in any case."""
    regex: Regex | None = None
    """The same as a regular expression."""
    any_of: Annotated[tuple[ConditionSettings, ...], AfterValidator(_filled)] | None = Field(
        default=None, alias="any"
    )
    all_of: Annotated[tuple[ConditionSettings, ...], AfterValidator(_filled)] | None = Field(
        default=None, alias="all"
    )
    none_of: Annotated[ConditionSettings, AfterValidator(_told)] | None = Field(
        default=None, alias="not"
    )

    @cached_property
    def given(self) -> Mapping[str, Any]:
        """The conditions that are given, by their fields, what costs most to try at the end."""
        return {
            name: value
            for name, field in ConditionSettings.model_fields.items()
            if (value := getattr(self, name)) != field.default
        }

    @cached_property
    def stated(self) -> frozenset[str]:
        """The fields that are given here, or within `any` and `all`: what is said for certain."""
        return frozenset(name for each in self.each(negated=False) for name in each.given)

    @model_validator(mode="after")
    def _spans(self) -> Self:
        least, most = self.min_tenure, self.max_tenure
        if least is not None and most is not None and least > most:
            raise ValueError("min_tenure is longer than max_tenure; lower it, or raise that")
        return self

    def each(self, *, negated: bool = True) -> Iterator[ConditionSettings]:
        """These, and all within; without `negated`, those only that `not` does not turn round."""
        yield self
        for inner in (*(self.any_of or ()), *(self.all_of or ())):
            yield from inner.each(negated=negated)
        if negated and self.none_of is not None:
            yield from self.none_of.each()


class RuleSettings(ConditionSettings):
    """When to alert, and over which channels."""

    name: Name
    channels: tuple[str, ...] = ()
    """None: only the rule's feed tells of what it fires on."""
    on: Annotated[tuple[MatchReason, ...], Field(min_length=1)] = ("new", "confirmed", "denied")
    wave: Annotated[WaveCount | None, BeforeValidator(_wave)] = None
    """Of which size, with `on = ["wave"]`; None: one that chance does not explain."""

    @model_validator(mode="before")
    @classmethod
    def _shallow(cls, data: Any) -> Any:
        if depth(data) > MAX_DEPTH:
            raise ValueError(
                f"any, all and not stand more than {MAX_DEPTH} deep within each other; "
                "say it flatter, or make two rules of it"
            )
        return data


def depth(data: Any) -> int:
    """How deep `any`, `all` and `not` stand within each other, whatever shape the values have."""
    deepest, level = 0, [data]
    while level := [
        inner
        for each in level
        if isinstance(each, Mapping)
        for key in NESTING
        for inner in _inner(each.get(key))
    ]:
        deepest += 1
    return deepest


def _inner(value: Any) -> list[Any]:
    if isinstance(value, list | tuple):
        return list(value)
    return [] if value is None else [value]
