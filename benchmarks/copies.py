"""How well copies of a text are told from other texts, on labelled texts in 14 languages.

    python -m benchmarks.copies [--thresholds] [--bands] [--json]

Originals are the project's own labelled documents (`corpus/`), the longest six of each language.
What a site, an editor or a reader does to a text is done to them here, the same way at every run:
see `COPIES` and `OTHERS`. `copies/pairs.jsonl` has what cannot be made: translations, farewells
from one template, posts of a line; `copies/chrome.json` what a site puts around a text.

Counted are copies that are found, by the bands and then by the text, and others that are taken for
copies. `--thresholds` and `--bands` show what other numbers in `storage/identity/texts.py` would
do. Exit 1 when a class is out of bounds.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from rensa import RMinHash

from storage.identity import texts
from storage.identity.organizations import EMPTY
from storage.identity.texts import Named, Text

HERE = Path(__file__).parent
PER_LANGUAGE = 6
SHORTEST_CHARS = 350
"""Of an original; half of it in Chinese, Japanese and Korean."""
COPIES_FLOOR, OTHERS_CEILING = 0.97, 0.01
"""Of each class: the least share of copies that is found, the most of others that is taken."""
BANDINGS = ((12, 3), (16, 3), (20, 3), (24, 3), (32, 3), (42, 3), (16, 4), (24, 4), (32, 4))
CHROME: dict[str, dict[str, str]] = json.loads((HERE / "copies/chrome.json").read_text("utf-8"))


@dataclass(frozen=True)
class Original:
    """A labelled document."""

    id: str
    language: str
    text: str


@dataclass(frozen=True)
class Pair:
    """Two texts of which it is known whether the one is a copy of the other."""

    label: str
    is_copy: bool
    one: str
    other: str
    people: tuple[Named, Named] = (Named(None, None), Named(None, None))


@dataclass(frozen=True)
class Measured:
    """A pair with what is compared of it."""

    pair: Pair
    one: Text
    other: Text
    shared: float
    overlap: float
    is_others: bool

    def is_found(self, shared: float, overlap: float) -> bool:
        """Taken for a copy under these thresholds, were they candidates."""
        if self.one.is_short or self.other.is_short:
            return texts.is_copy(self.one, self.other) and not self.is_others
        return self.shared >= shared and self.overlap >= overlap and not self.is_others


# --- the labelled set -----------------------------------------------------------------------------


def originals() -> list[Original]:
    """The longest documents of each language that are not near one another by writing."""
    found: dict[str, list[Original]] = {}
    for path in sorted((HERE / "corpus").glob("??*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            document = json.loads(line)
            made = Original(document["id"], document["lang"], document["text"])
            found.setdefault(made.language, []).append(made)
    chosen = []
    for language in sorted(set(found) & set(CHROME)):
        least = SHORTEST_CHARS // 2 if language in ("zh", "ja", "ko") else SHORTEST_CHARS
        ranked = sorted(found[language], key=lambda each: (-len(each.text), each.id))
        chosen += [each for each in ranked if len(each.text) >= least][:PER_LANGUAGE]
    return chosen


def _sentences(text: str) -> list[str]:
    return [each for each in re.split(r"(?<=[.!?。！？])\s*|\n+", text) if each.strip()]


def _cut(text: str, share: float) -> str:
    return text[: int(len(text) * share)]


def _around(original: Original, text: str) -> str:
    chrome = CHROME[original.language]
    return f"{chrome['before']}\n\n{text}\n\n{chrome['after']}"


def _typography(original: Original, _: Original, dice: random.Random) -> str:
    text = original.text.replace('"', "”").replace("'", "’").replace(" - ", " — ")
    return re.sub(r" ", lambda _found: dice.choice((" ", " ", "\u00a0", "  ")), text).upper()


def _headline(original: Original, other: Original, _: random.Random) -> str:
    return f"{_sentences(other.text)[0]}\n\n{original.text}"


def _site(original: Original, *_: object) -> str:
    return _around(original, original.text)


def _dropped(original: Original, _: Original, dice: random.Random) -> str:
    parts = _sentences(original.text)
    out = set(dice.sample(range(len(parts)), len(parts) // 4))
    return " ".join(part for number, part in enumerate(parts) if number not in out)


def _words(share: float) -> Callable[[Original, Original, random.Random], str]:
    def changed(original: Original, other: Original, dice: random.Random) -> str:
        unit = r"\w" if original.language in ("zh", "ja") else r"\w+"
        others = re.findall(unit, other.text)
        return re.sub(
            unit,
            lambda found: dice.choice(others) if dice.random() < share else found[0],
            original.text,
        )

    return changed


def _shortened(original: Original, *_: object) -> str:
    return _cut(original.text, 0.6)


def _syndicated(original: Original, other: Original, dice: random.Random) -> str:
    changed = _words(0.02)(original, other, dice)
    return _around(original, _cut(changed, 0.85))


COPIES = {
    "typography": _typography,
    "another headline": _headline,
    "a site's words around": _site,
    "a quarter dropped": _dropped,
    "a word in 20 changed": _words(0.05),
    "cut to 60%": _shortened,
    "cut, changed, site's words": _syndicated,
}
"""What is still the same text."""


def _same_site(original: Original, other: Original) -> tuple[str, str]:
    return _around(original, original.text), _around(other, other.text)


def _quoting(original: Original, other: Original) -> tuple[str, str]:
    return original.text, f"{other.text}\n\n{_cut(original.text, 0.3)}"


def _whole_in_another(original: Original, other: Original) -> tuple[str, str]:
    long = other.text
    while len(long) < 2 * len(original.text):
        long += f"\n\n{other.text[::-1]}"
    return original.text, f"{long}\n\n{original.text}"


OTHERS = {
    "another text of the site": _same_site,
    "quotes a third": _quoting,
    "holds it and twice as much": _whole_in_another,
}
"""What is another text."""


def pairs() -> Iterator[Pair]:
    """The whole labelled set."""
    by_language: dict[str, list[Original]] = {}
    for each in originals():
        by_language.setdefault(each.language, []).append(each)
    for group in by_language.values():
        for number, original in enumerate(group):
            other = group[(number + 1) % len(group)]
            for label, make in COPIES.items():
                dice = random.Random(f"{original.id} {label}")
                yield Pair(label, True, original.text, make(original, other, dice))
            for label, make_two in OTHERS.items():
                yield Pair(label, False, *make_two(original, other))
        yield from (
            Pair("another text", False, one.text, other.text)
            for one, other in combinations(group, 2)
        )
    for line in (HERE / "copies/pairs.jsonl").read_text("utf-8").splitlines():
        said = json.loads(line)
        one, other = said["texts"]
        first, second = (_named(*each) for each in said["people"])
        yield Pair(said["class"], said["copy"], one, other, people=(first, second))


def _named(person: str | None, organization: str | None) -> Named:
    return Named(person, EMPTY.find(organization) if organization else None)


def measure(pair: Pair) -> Measured:
    """What is compared of a pair."""
    one, other = texts.read(pair.one), texts.read(pair.other)
    is_others = texts.names_others([pair.people[0]], [pair.people[1]])
    return Measured(pair, one, other, *texts.likeness(one, other), is_others)


# --- figures --------------------------------------------------------------------------------------


def _share(found: Sequence[bool]) -> float:
    return sum(found) / len(found) if found else 0.0


def by_class(measured: Sequence[Measured]) -> dict[str, dict[str, float]]:
    """For each class: pairs, the share taken for copies, and of copies the share with a band."""
    figures: dict[str, dict[str, float]] = {}
    for label in dict.fromkeys(each.pair.label for each in measured):
        some = [each for each in measured if each.pair.label == label]
        taken = [each.is_found(texts.SHARED, texts.OVERLAP) for each in some]
        near = [bool({*texts.bands(each.one)} & {*texts.bands(each.other)}) for each in some]
        both = [a and b for a, b in zip(taken, near, strict=True)]
        figures[label] = {
            "is_copy": some[0].pair.is_copy,
            "pairs": len(some),
            "candidates": _share(near),
            "taken": _share(both),
        }
    return figures


def thresholds(measured: Sequence[Measured]) -> Iterator[tuple[float, float, float, float]]:
    """Shared, overlap, recall, false rate; bands apart."""
    for shared in (0.5, 0.6, 0.7, 0.75, 0.79, 0.85, 0.9):
        for overlap in (0.2, 0.3, 0.35, 0.4, 0.45, 0.5):
            yield shared, overlap, *_rates(measured, shared, overlap)


def _rates(measured: Sequence[Measured], shared: float, overlap: float) -> tuple[float, float]:
    copies = [each.is_found(shared, overlap) for each in measured if each.pair.is_copy]
    others = [each.is_found(shared, overlap) for each in measured if not each.pair.is_copy]
    return _share(copies), _share(others)


def bandings(measured: Sequence[Measured]) -> Iterator[tuple[int, int, float, float]]:
    """Bands, rows, share of copies that share a band, the same of others."""
    long = [each for each in measured if not (each.one.is_short or each.other.is_short)]
    for bands, rows in BANDINGS:
        near = [_is_near(each, bands, rows) for each in long]
        copies = [found for each, found in zip(long, near, strict=True) if each.pair.is_copy]
        others = [found for each, found in zip(long, near, strict=True) if not each.pair.is_copy]
        yield bands, rows, _share(copies), _share(others)


def _is_near(each: Measured, bands: int, rows: int) -> bool:
    minima = []
    for text in (each.one, each.other):
        sketch = RMinHash(num_perm=bands * rows, seed=7)
        sketch.update(list(text.shingles))
        minima.append(sketch.digest())
    return any(
        minima[0][at : at + rows] == minima[1][at : at + rows]
        for at in range(0, bands * rows, rows)
    )


def main() -> int:
    """Print the figures; 1 when one is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--thresholds", action="store_true")
    parser.add_argument("--bands", action="store_true")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    measured = [measure(pair) for pair in pairs()]
    figures = by_class(measured)
    if chosen.json:
        print(json.dumps(figures, indent=2))
    else:
        _print(figures)
    if chosen.thresholds:
        print(f"\n{'shared':>7} {'overlap':>8} {'recall':>7} {'false':>7}")
        for row in thresholds(measured):
            print("{:7.2f} {:8.2f} {:7.4f} {:7.4f}".format(*row))
    if chosen.bands:
        print(f"\n{'bands':>6} {'rows':>5} {'copies':>7} {'others':>7}")
        for banding in bandings(measured):
            print("{:6} {:5} {:7.4f} {:7.4f}".format(*banding))
    wrong = [label for label, each in figures.items() if not is_good(each)]
    for label in wrong:
        print(f"out of bounds: {label}", file=sys.stderr)
    return int(bool(wrong))


def is_good(figures: dict[str, float]) -> bool:
    """Within the bounds that every class has."""
    if figures["is_copy"]:
        return figures["taken"] >= COPIES_FLOOR
    return figures["taken"] <= OTHERS_CEILING


def _print(figures: dict[str, dict[str, float]]) -> None:
    print(f"{'class':28} {'':6} {'pairs':>6} {'candidates':>11} {'taken':>7}")
    for label, each in figures.items():
        kind = "copy" if each["is_copy"] else "other"
        print(
            f"{label:28} {kind:6} {each['pairs']:6} {each['candidates']:11.3f} {each['taken']:7.3f}"
        )


if __name__ == "__main__":
    sys.exit(main())
