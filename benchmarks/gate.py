"""How well detection finds departures on labelled documents, and whether it still does.

    python -m benchmarks.gate [--corpus FILE] [--floors FILE] [--unread] [--json | --table]

A corpus is JSON Lines with `id`, `lang`, `text`, metadata and `label` (see corpus/README.md). Each
file in `corpus/` is a set of its own: `en.jsonl` was written beside the code and has been tuned on,
the others by somebody who had not seen the code; `--unread` measures on documents of these that
nobody has looked at since.

Counted are documents (has a current departure), events (person and organisation both right), slots
among the matched events, evidence that stands at its offsets, and how often a score is right. Exit
1 when a figure is below its floor in `floors.json`.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scraper.detect.languages import find_language
from scraper.detect.lines import read_line

HERE = Path(__file__).parent
SLOTS = ("role", "kind", "tenure_years", "start_year", "effective_on", "destination")
LEGAL = frozenset(
    [
        "inc",
        "corp",
        "corporation",
        "llc",
        "ltd",
        "co",
        "company",
        "plc",
        "gmbh",
        "ag",
        "sa",
        "the",
        "group",
    ]
)
TENURE_TOLERANCE_YEARS = 0.6
MIN_ROLE_OVERLAP = 0.5
BUCKETS = 10
CODE_LETTERS = 2
"""Of a language; a longer name is a set's in several languages, called after what it asks."""
UNREAD_SETS = re.compile(r"en-[56]|(?!en)[a-z]{2}-[34]")
"""Sets of which every second document was kept from whoever works on detection."""
FAMILIES = {
    "Chinese, Japanese, Korean": ("zh", "ja", "ko"),
    "Germanic": ("de", "nl", "sv"),
    "Romance": ("fr", "it", "es", "pt"),
    "Slavic": ("ru", "pl"),
    "Turkish": ("tr",),
    "English": ("en",),
}


@dataclass
class Rate:
    """Right, wrongly said, missed."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.false) if self.hits + self.false else 0.0

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def figures(self) -> dict[str, float]:
        return {
            "precision": round(self.precision, 3),
            "recall": round(self.recall, 3),
            "f1": round(self.f1, 3),
        }


@dataclass
class Tally:
    """What one group of documents adds up to."""

    documents: int = 0
    negatives: int = 0
    false_alarms: int = 0
    document: Rate = field(default_factory=Rate)
    event: Rate = field(default_factory=Rate)
    slots: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    quotes: int = 0
    quotes_right: int = 0
    reliability: list[list[int]] = field(default_factory=lambda: [[0, 0] for _ in range(BUCKETS)])

    def figures(self) -> dict[str, Any]:
        return {
            "documents": self.documents,
            "document": self.document.figures(),
            "event": self.event.figures(),
            "false_alarm_rate": round(self.false_alarms / self.negatives, 3)
            if self.negatives
            else 0.0,
            "evidence": round(self.quotes_right / self.quotes, 3) if self.quotes else 1.0,
            "slots": {name: _slot_figures(count) for name, count in self.slots.items()},
            "reliability": [
                {"from": index / BUCKETS, "said": said, "right": right}
                for index, (said, right) in enumerate(self.reliability)
                if said
            ],
        }


def _slot_figures(count: Counter[str]) -> dict[str, float | int]:
    return {
        "right": round(count["right"] / count["of"], 3) if count["of"] else 0.0,
        "of": count["of"],
        "invented": round(count["invented"] / count["silent"], 3) if count["silent"] else 0.0,
    }


def words(name: object) -> list[str]:
    """Words of a name without case, accents, punctuation and possessive."""
    flat = unicodedata.normalize("NFKD", str(name or "")).casefold()
    flat = "".join(c for c in flat if not unicodedata.combining(c))
    return [word for word in re.split(r"[\W_]+", re.sub(r"['’]s\b", "", flat)) if word]


def is_same(one: object, two: object, ignored: frozenset[str] = frozenset()) -> bool:
    """Equal, or the words of one all stand in the other; initials stand for given names."""
    a = [word for word in words(one) if word not in ignored]
    b = [word for word in words(two) if word not in ignored]
    if not a or not b:
        return not a and not b
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    joined_a, joined_b = "".join(a), "".join(b)
    if any(ord(c) > 0x2E7F for c in joined_a + joined_b):
        return joined_a in joined_b or joined_b in joined_a
    return not ignored and a[-1] == b[-1] and a[0][0] == b[0][0]


def is_right(slot: str, gold: Any, said: Any) -> bool:
    """Whether a slot's value counts as the labelled one."""
    if said in (None, ""):
        return False
    if slot == "tenure_years":
        return abs(float(gold) - float(said)) <= TENURE_TOLERANCE_YEARS
    if slot == "start_year":
        return int(gold) == int(said)
    if slot == "effective_on":
        return _is_same_date(str(gold), str(said))
    if slot == "kind":
        return bool(gold == said)
    if slot == "destination":
        return is_same(gold, said, LEGAL)
    return _is_same_role(gold, said)


def _is_same_date(gold: str, said: str) -> bool:
    length = min(len(gold), len(said))
    return length >= 4 and gold[:length] == said[:length] and len(said) >= min(7, len(gold))


def _is_same_role(gold: Any, said: Any) -> bool:
    a, b = set(words(gold)), set(words(said))
    if any(ord(c) > 0x2E7F for c in str(gold)):
        return "".join(words(gold)) in "".join(words(said)) or "".join(words(said)) in "".join(
            words(gold)
        )
    return bool(a) and len(a & b) / len(a | b) >= MIN_ROLE_OVERLAP


def current(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows that are neither background nor denied."""
    return [row for row in rows if not row.get("background") and row.get("status") != "denied"]


def pairs(
    gold: list[dict[str, Any]], said: list[dict[str, Any]]
) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """One-to-one pairs with the same person and organisation; an unnamed person fits any."""
    found, free = [], list(said)
    for row in gold:
        for candidate in free:
            person = not row.get("person") or is_same(row["person"], candidate.get("person"))
            if person and is_same(row.get("organization"), candidate.get("organization"), LEGAL):
                found.append((row, candidate))
                free.remove(candidate)
                break
    return found


def add(tally: Tally, document: dict[str, Any], rows: list[dict[str, Any]]) -> None:
    """Count one document."""
    label = document["label"]
    gold = current(label["departures"]) if label["departure"] else []
    said = current(rows)
    tally.documents += 1
    tally.negatives += not gold
    tally.false_alarms += bool(said) and not gold
    tally.document.hits += bool(gold and said)
    tally.document.false += bool(said and not gold)
    tally.document.missed += bool(gold and not said)
    matched = pairs(gold, said)
    tally.event.hits += len(matched)
    tally.event.false += len(said) - len(matched)
    tally.event.missed += len(gold) - len(matched)
    right = {id(row) for _, row in matched}
    for row in said:
        bucket = tally.reliability[min(BUCKETS - 1, int(row["score"] * BUCKETS))]
        bucket[0] += 1
        bucket[1] += id(row) in right
    for row, found in matched:
        _add_slots(tally, label, row, found)
    for row in rows:
        quote = row["evidence"][0]
        tally.quotes += 1
        tally.quotes_right += document["text"][quote["start"] : quote["end"]] == quote["quote"]


def _add_slots(
    tally: Tally, label: dict[str, Any], gold: dict[str, Any], said: dict[str, Any]
) -> None:
    for slot in SLOTS:
        count = tally.slots[slot]
        if gold.get(slot) in (None, ""):
            count["silent"] += 1
            count["invented"] += said.get(slot) not in (None, "")
        else:
            count["of"] += 1
            count["right"] += is_right(slot, gold[slot], said.get(slot))
    if label.get("status"):
        tally.slots["status"]["of"] += 1
        tally.slots["status"]["right"] += said.get("status") == label["status"]


def measure(corpus: list[dict[str, Any]]) -> dict[str, Tally]:
    """Tallies of the whole (`all`) and of each set of documents: a file, or a language."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for document in corpus:
        rows = read_line(json.dumps(document)).get("departures", [])
        add(tallies["all"], document, rows)
        add(tallies[document.get("set") or document["lang"].split("-")[0]], document, rows)
    return dict(tallies)


def shortfalls(tallies: dict[str, Tally], floors: dict[str, dict[str, float]]) -> list[str]:
    """One line for each figure that is worse than its floor (or ceiling, for false alarms)."""
    found: list[str] = []
    for group, limits in floors.items():
        figures = tallies.get(group, Tally()).figures()
        for name, limit in limits.items():
            value = figures[name]["f1"] if name in ("document", "event") else figures[name]
            is_worse = value > limit if name == "false_alarm_rate" else value < limit
            if is_worse:
                found.append(f"{group}: {name} is {value}, floor {limit}")
    return found


def load(paths: list[Path]) -> list[dict[str, Any]]:
    """Every document of the files, in order, each with the file's name as its `set`."""
    return [
        {**json.loads(line), "set": path.stem}
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def unread(corpus: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Every second document of the newest sets, which are kept from whoever works on detection.

    By language families, since a single language has few.
    """
    newest = [row for row in corpus if UNREAD_SETS.fullmatch(row["set"])]
    numbers: Counter[str] = Counter()
    kept: list[dict[str, Any]] = []
    for row in newest:
        numbers[row["set"]] += 1
        if numbers[row["set"]] % 2 == 0:
            code = row["set"].split("-")[0]
            family = next((name for name, codes in FAMILIES.items() if code in codes), code)
            kept.append({**row, "set": family})
    return kept


def own_corpus() -> list[Path]:
    """The project's files in the languages that detection reads, and those in several of them."""
    files = sorted((HERE / "corpus").glob("*.jsonl"))
    return [
        path
        for path in files
        if find_language(code := path.stem.split("-")[0]) or len(code) != CODE_LETTERS
    ]


def show(tallies: dict[str, Tally]) -> None:
    """A block for each group: shares, slots, reliability."""
    for group, tally in sorted(tallies.items(), key=lambda item: (item[0] != "all", item[0])):
        figures = tally.figures()
        print(f"{group}: {figures['documents']} documents")
        for name in ("document", "event"):
            rate = figures[name]
            print(
                f"  {name:<9} P {rate['precision']:.3f} R {rate['recall']:.3f} F1 {rate['f1']:.3f}"
            )
        print(
            f"  alarms    {figures['false_alarm_rate']:.3f} of negatives, "
            f"evidence {figures['evidence']:.3f}"
        )
        slots = [
            f"{n} {s['right']:.2f}/{s['of']} (+{s['invented']:.2f})"
            for n, s in figures["slots"].items()
        ]
        print("  slots     " + ", ".join(slots))
        table = [f"{r['from']:.1f}: {r['right']}/{r['said']}" for r in figures["reliability"]]
        print("  score     " + ", ".join(table))


def show_table(tallies: dict[str, Tally]) -> None:
    """One line of Markdown for each group."""
    print("| set | documents | precision | recall | F1 | events F1 | false alarms |")
    print("|-|-|-|-|-|-|-|")
    for group, tally in sorted(tallies.items()):
        figures = tally.figures()
        document, event = figures["document"], figures["event"]
        shares = " | ".join(
            f"{share:.2f}"
            for share in (
                document["precision"],
                document["recall"],
                document["f1"],
                event["f1"],
                figures["false_alarm_rate"],
            )
        )
        print(f"| {group} | {figures['documents']} | {shares} |")


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, compare with the floors; 1 below one of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--corpus", type=Path, help="another corpus; it has no floors")
    parser.add_argument("--floors", type=Path, default=HERE / "floors.json")
    parser.add_argument("--json", action="store_true")
    parser.add_argument(
        "--unread", action="store_true", help="only documents that nobody has looked at"
    )
    parser.add_argument("--table", action="store_true", help="a line of Markdown for each set")
    options = parser.parse_args(arguments)
    paths = [options.corpus] if options.corpus else own_corpus()
    corpus = load(paths)
    tallies = measure(unread(corpus) if options.unread else corpus)
    missed = (
        []
        if options.corpus or options.unread
        else shortfalls(tallies, json.loads(options.floors.read_text()))
    )
    if options.json:
        print(json.dumps({group: tally.figures() for group, tally in tallies.items()}, indent=2))
    elif options.table:
        show_table(tallies)
    else:
        show(tallies)
    for line in missed:
        print(line, file=sys.stderr)
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
