"""Detection, documents per second on one core, beside a keyword filter and text extraction.

    python -m benchmarks.bench_detect [--rounds 5] [--json]

Documents are the project's own labelled ones (benchmarks/corpus). References in the same run: the
short keyword filter that a user would set up elsewhere, and trafilatura on the same text as HTML,
which is the step that comes before detection. Medians of interleaved rounds.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import statistics
import time
from collections.abc import Callable

from benchmarks import gate
from scraper import detect
from scraper.records import Post

KEYWORDS = re.compile(r"last day at|leaving|resign|step(ping)? down|farewell", re.IGNORECASE)


def documents() -> list[Post]:
    """The labelled documents as posts."""
    rows = gate.load(gate.own_corpus())
    return [
        Post(
            url=row.get("url") or f"https://example.org/{row['id']}",
            key=row["id"],
            text=row["text"],
            title=row.get("title"),
            language=row["lang"],
        )
        for row in rows
    ]


def rate(work: Callable[[Post], object], posts: list[Post]) -> float:
    """Documents per second of CPU time."""
    started = time.process_time()
    for post in posts:
        work(post)
    return len(posts) / (time.process_time() - started)


def main() -> None:
    import trafilatura

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    posts = documents()
    pages = {
        post.key: "<html><body><article>"
        + "".join(f"<p>{html.escape(line)}</p>" for line in post.text.splitlines())
        + "</article></body></html>"
        for post in posts
    }
    subjects: dict[str, Callable[[Post], object]] = {
        "detection": detect.read,
        "trafilatura": lambda post: trafilatura.extract(pages[post.key]),
        "keyword filter": lambda post: KEYWORDS.search(post.text),
    }
    for work in subjects.values():
        rate(work, posts)
    rounds: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(args.rounds):
        for name, work in subjects.items():
            rounds[name].append(rate(work, posts))
    medians = {name: round(statistics.median(values), 1) for name, values in rounds.items()}
    ratio = medians["detection"] / medians["trafilatura"]
    if args.json:
        print(json.dumps({**medians, "documents": len(posts), "ratio": round(ratio, 2)}))
        return
    for name, value in medians.items():
        print(f"{name:<16}{value:>12,.1f} documents/s")
    print(f"detection runs at {ratio:.2f} times the speed of the extraction before it")


if __name__ == "__main__":
    main()
