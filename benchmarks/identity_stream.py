"""Write the labelled stream of claims anew from its hand-written tables.

    python -m benchmarks.identity_stream

Names, organisations, roles and which claims are made are written by hand (`identity_cast`); what
is drawn by lot, with a fixed seed, is what detection loses or mistakes: a missing organisation, a
date less exact or a day off, another kind, a wrong tenure.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from benchmarks.identity_cast import (
    FOLDER,
    SECOND,
    Cue,
    Forms,
    Group,
    Leaving,
    Someone,
    groups,
    words,
)
from scraper import platforms

SEED = 5
STREAM, SECOND_STREAM = FOLDER / "stream.jsonl", SECOND / "stream.jsonl"
NO_ORGANIZATION, NO_OWN_ORGANIZATION = 0.05, 0.15
NO_ROLE, OTHER_KIND, DOUBTFUL = 0.3, 0.12, 0.08
SURNAME_ONLY, HANDLE_GIVEN, POINTS_TO_OWN = 0.04, 0.08, 0.2
DAY_OFF, WRONG_TENURE, LATE = 0.12, 0.03, 0.06
CAREFUL = frozenset({"namesakes", "siblings", "wave", "article", "unnamed", "twoexits"})
"""Groups where a name cut short or a missing organisation leaves nothing to tell people by."""
REPORTERS = {
    "en": ["Jo Tarn", "Malcolm Reeve", "Staff"],
    "de": ["Silke Amrein", "dpa-Redaktion"],
    "fr": ["Colin Marsault", "Rédaction"],
    "es": ["Redacción", "Pilar Onrubia"],
    "it": ["Redazione", "Ugo Mantelli"],
    "pl": ["Redakcja", "Iwona Dulska"],
    "ru": ["Редакция", "Игнат Верхов"],
    "ja": ["編集部"],
    "zh": ["本报记者"],
    "ko": ["편집부"],
}
HOUSES = ("daily", "herald", "wire", "post", "times", "insider", "morning", "business", "journal")
SNOWFLAKE_EPOCH_MS = 1_288_834_974_657


@dataclass(slots=True)
class Composer:
    """The claims so far, and what the next ones need to know."""

    lot: random.Random
    organizations: Mapping[str, Forms]
    roles: Mapping[str, Forms]
    lines: list[dict[str, Any]] = field(default_factory=list)
    articles: dict[str, dict[str, Any]] = field(default_factory=dict)
    number: int = 0

    def chance(self, share: float) -> bool:
        return self.lot.random() < share

    def group(self, number: int, group: Group) -> None:
        """All claims of one group."""
        half = "tune" if number % 2 else "held"
        for person in group.people:
            for leaving in person.leavings:
                told: list[dict[str, Any]] = []
                for cue in leaving.cues:
                    line = self.line(number, group, person, leaving, cue, told)
                    tags = {*group.tags, *person.tags, *_by_claims(leaving)} or {"plain"}
                    line |= {
                        "departure": leaving.id,
                        "person": person.id,
                        "name": person.name,
                        "tags": sorted(tags),
                        "half": half,
                    }
                    told.append(line)
                self.lines += told

    def line(
        self,
        number: int,
        group: Group,
        person: Someone,
        leaving: Leaving,
        cue: Cue,
        told: list[dict[str, Any]],
    ) -> dict[str, Any]:
        self.number += 1
        if cue.sign == "*":
            post = self.copied(told[-1]["post"], cue)
            return {"id": f"c{self.number:04}", "post": post, "claim": dict(told[-1]["claim"])}
        own = next((x["post"] for x in told if x["claim"]["voice"] == "first_person"), None)
        if cue.voice == "press":
            post = self.article(f"{number}-{cue.article}", cue, leaving, own)
            claim = self.reported(person, leaving, cue, post, is_careful=_is_careful(group))
        else:
            post = self.own_post(person, leaving, cue)
            claim = self.own(person, leaving, cue, post)
        claim["score"] = (
            round(self.lot.uniform(0.25, 0.49), 2)
            if (cue.article is None and self.chance(DOUBTFUL))
            else round(self.lot.uniform(0.55, 0.97), 2)
        )
        return {"id": f"c{self.number:04}", "post": post, "claim": claim}

    # --- posts ----------------------------------------------------------------------------------

    def when(self, leaving: Leaving, cue: Cue) -> datetime:
        """When it is published."""
        days = cue.days
        if cue.sign == "<":
            days += self.lot.randint(150, 900)
        elif cue.voice == "press" and not cue.days and not cue.article:
            days += self.lot.choice((0, 0, 0, 0, 1, 1, 2))
            days += self.lot.randint(4, 8) if self.chance(LATE) else 0
        hour = cue.hour if cue.hour is not None else self.lot.randint(5, 21)
        start = datetime.combine(leaving.day, time(hour, tzinfo=UTC))
        return start + timedelta(days=days, minutes=self.lot.randint(0, 59))

    def article(
        self, shared: str, cue: Cue, leaving: Leaving, own: Mapping[str, Any] | None
    ) -> dict[str, Any]:
        if cue.article is not None and shared in self.articles:
            return self.articles[shared]
        language = cue.language or "en"
        at = self.when(leaving, cue)
        house = f"{self.lot.choice(HOUSES)}-{language}.example"
        url = f"https://{house}/{at:%Y/%m}/{self.number}"
        author = self.lot.choice([*REPORTERS.get(language, []), None])
        points = own is not None and (cue.sign == ">" or self.chance(POINTS_TO_OWN))
        post = _post(url, at, language, author=author)
        post["references"] = [own["key"]] if own is not None and points else []
        if cue.article is not None:
            self.articles[shared] = post
        return post

    def copied(self, first: Mapping[str, Any], cue: Cue) -> dict[str, Any]:
        """The same text elsewhere; one in three is edited a little."""
        at = datetime.fromisoformat(first["published_at"])
        at += timedelta(days=cue.days, minutes=self.lot.randint(5, 600))
        language = first["language"]
        house = f"{self.lot.choice(HOUSES)}-copy-{language}.example"
        post = _post(f"https://{house}/{self.number}", at, language, author=None)
        post["text"] = first["text"] + (" (updated)" if self.chance(1 / 3) else "")
        return post

    def own_post(self, person: Someone, leaving: Leaving, cue: Cue) -> dict[str, Any]:
        at = self.when(leaving, cue)
        where = cue.platform or self.lot.choice(("x", "linkedin", "bluesky", "mastodon", "web"))
        url, handle = _address(where, person.handle or f"u{self.number}", at, self.number)
        author = None if cue.voice != "own" else self.own_name(person)
        if person.handle is None or cue.voice == "blank" or where == "web":
            handle = None
        return _post(url, at, person.language, author=author, handle=handle)

    def own_name(self, person: Someone) -> str:
        """As their profile has it: mostly the plain name, at times a nickname or Latin letters."""
        if "en" in person.forms and self.chance(0.35):
            return next(form for form in person.forms["en"] if form[0] != "~")
        return person.forms[person.language][0]

    # --- claims ---------------------------------------------------------------------------------

    def own(
        self, person: Someone, leaving: Leaving, cue: Cue, post: Mapping[str, Any]
    ) -> dict[str, Any]:
        said = self.common(leaving, post)
        said["person"] = post["author"]
        said["handle"] = post["author_handle"]
        said["voice"], said["status"] = "first_person", "announced"
        is_bare = cue.voice == "own" and self.chance(NO_OWN_ORGANIZATION)
        if is_bare and person.handle is not None:
            said["organization"] = None
        if leaving.effective is None and self.chance(0.5):
            said["effective_on"] = self.dated(leaving.day)
        return said

    def reported(
        self,
        person: Someone,
        leaving: Leaving,
        cue: Cue,
        post: Mapping[str, Any],
        *,
        is_careful: bool,
    ) -> dict[str, Any]:
        said = self.common(leaving, post)
        said["person"] = self.written(person, cue, is_careful=is_careful)
        said["voice"] = "third_person"
        said["status"] = {"?": "rumoured", "^": "denied", "!": "announced"}.get(
            cue.sign, "announced" if self.chance(0.25) else "reported"
        )
        if self.chance(HANDLE_GIVEN) and person.handle is not None:
            said["handle"] = f"@{person.handle}"
        if not is_careful and not cue.sign and self.chance(NO_ORGANIZATION):
            said["organization"] = None
        if cue.sign == "<":
            said |= self.recalled(leaving)
        elif cue.sign == "#" and leaving.effective is not None:
            said["effective_on"] = (leaving.effective + timedelta(days=14)).isoformat()
        elif self.chance(0.2):
            at = datetime.combine(leaving.day, time(0, tzinfo=UTC))
            said["announced_at"] = at.isoformat() if cue.sign not in "?^" or not cue.sign else None
        return said

    def written(self, person: Someone, cue: Cue, *, is_careful: bool) -> str | None:
        language = cue.language if cue.language in person.forms else person.language
        assert language is not None
        forms = person.forms[language]
        if cue.form is not None:
            return forms[cue.form - 1].lstrip("~")
        whole = [form for form in forms if form[0] != "~"]
        if not is_careful and self.chance(SURNAME_ONLY) and whole[0].isascii():
            return whole[0].split()[-1]
        return self.lot.choice([whole[0], whole[0], *whole])

    def recalled(self, leaving: Leaving) -> dict[str, Any]:
        when = (leaving.effective or leaving.day).isoformat()
        exact = self.lot.choice((4, 4, 7))
        return {"background": True, "status": "reported", "effective_on": when[:exact]}

    def common(self, leaving: Leaving, post: Mapping[str, Any]) -> dict[str, Any]:
        language = post["language"]
        kind = leaving.kind
        if self.chance(OTHER_KIND):
            kind = {"layoff": "other", "dismissal": "resignation"}.get(kind, "other")
        effective = None
        if leaving.effective is not None and self.chance(0.75):
            effective = self.dated(leaving.effective)
        years = None if leaving.since is None else leaving.day.year - leaving.since
        if years is not None and self.chance(WRONG_TENURE * 3):
            years += 1
        return {
            "person": None,
            "handle": None,
            "organization": self.house(leaving.organization, language),
            "role": None if self.chance(NO_ROLE) else self.pick(self.roles[leaving.role], language),
            "team": None,
            "kind": kind,
            "voice": "third_person",
            "status": "reported",
            "background": False,
            "tenure_years": float(years) if years is not None and self.chance(0.5) else None,
            "start_year": leaving.since if self.chance(0.2) else None,
            "effective_on": effective,
            "announced_at": None,
            "destination": self.destination(leaving, language),
        }

    def destination(self, leaving: Leaving, language: str) -> str | None:
        if leaving.destination is None or self.chance(0.5):
            return None
        return self.pick(self.organizations[leaving.destination], language).lstrip("+")

    def house(self, organization: str, language: str) -> str:
        return self.pick(self.organizations[organization], language).lstrip("+")

    def pick(self, forms: Forms, language: str) -> str:
        """The usual word mostly, another at times, in English or the house's own else."""
        own = forms.get(language) or forms.get("en") or next(iter(forms.values()))
        return self.lot.choice([own[0], own[0], *own])

    def dated(self, day: date) -> str:
        """As exact as reports are, and at times a day off."""
        if self.chance(DAY_OFF):
            day += timedelta(days=self.lot.choice((-1, 1)))
        exact = self.lot.choice((10, 10, 10, 7))
        return day.isoformat()[:exact]


def _by_claims(leaving: Leaving) -> set[str]:
    tags = {
        "?": "statuses",
        "^": "statuses",
        "<": "background",
        ">": "reference",
        "*": "copies",
        "#": "correction",
    }
    return {tags[cue.sign] for cue in leaving.cues if cue.sign in tags}


def _is_careful(group: Group) -> bool:
    return not CAREFUL.isdisjoint(group.tags)


def _post(
    url: str, at: datetime, language: str, *, author: str | None, handle: str | None = None
) -> dict[str, Any]:
    reference = platforms.recognise(url)
    return {
        "url": url,
        "key": platforms.post_key(url),
        "author": author,
        "author_handle": handle,
        "platform": reference.platform if reference else "web",
        "published_at": at.isoformat(),
        "language": language,
        "references": [],
        "text": f"What {url} says.",
    }


def _address(where: str, handle: str, at: datetime, number: int) -> tuple[str, str | None]:
    """A post of theirs, and their handle there."""
    milliseconds = int(at.timestamp() * 1000)
    snowflake = (milliseconds - SNOWFLAKE_EPOCH_MS << 22) + number
    dashed = handle.replace("_", "-")
    activity = milliseconds << 22 | number
    made: dict[str, Callable[[], tuple[str, str | None]]] = {
        "x": lambda: (f"https://x.com/{handle}/status/{snowflake}", handle),
        "bluesky": lambda: (
            f"https://bsky.app/profile/{dashed}.bsky.social/post/{_tid(at, number)}",
            f"{dashed}.bsky.social",
        ),
        "mastodon": lambda: (
            f"https://mastodon.social/@{handle}/{milliseconds << 16 | number}",
            f"{handle}@mastodon.social",
        ),
        "linkedin": lambda: (
            f"https://www.linkedin.com/posts/{handle}_farewell-activity-{activity}-aBcD",
            handle,
        ),
        "web": lambda: (f"https://{dashed}.example/goodbye-{number}", None),
    }
    return made[where]()


def _tid(at: datetime, number: int) -> str:
    """A Bluesky record key: microseconds in base 32, sortable."""
    value = (int(at.timestamp() * 1_000_000) << 10) + number % 1024
    letters = "234567abcdefghijklmnopqrstuvwxyz"
    return "".join(letters[value >> shift & 31] for shift in range(60, -1, -5))


def compose(folder: Path = FOLDER) -> list[dict[str, Any]]:
    """All claims of one set, shuffled."""
    houses, roles = words(folder / "organizations.txt"), words(FOLDER / "roles.txt")
    composer = Composer(random.Random(SEED), houses, roles)
    for number, group in enumerate(groups(folder)):
        composer.group(number, group)
    composer.lot.shuffle(composer.lines)
    return composer.lines


def main() -> None:
    for folder, stream in ((FOLDER, STREAM), (SECOND, SECOND_STREAM)):
        lines = compose(folder)
        written = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        stream.write_text(written, encoding="utf-8")
        leavings = len({line["departure"] for line in lines})
        languages = len({line["post"]["language"] for line in lines})
        print(f"{len(lines)} claims of {leavings} departures in {languages} languages")


if __name__ == "__main__":
    main()
