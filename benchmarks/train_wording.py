"""Learn what the words of a text say about its telling of a departure.

    python -m benchmarks.train_wording

For each language that has a `Wording`: a logistic regression over words and pairs of words, each
text a vector of length 1 (frequency by rarity), fitted on the project's labelled documents without
those that are kept unread. Ten-fold cross-validation gives the scale, so that the weights are log
odds on texts that were not learned from. Writes the language's `wording.tsv`; the order of the
documents, and nothing random, decides the folds.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from benchmarks import gate
from scraper.detect.document import plain
from scraper.detect.languages import CODES, find_language
from scraper.detect.wording import Wording, terms_of

Matrix: TypeAlias = NDArray[np.float64]
MIN_DOCUMENTS = 2
"""In which a term stands; a rarer one is a name."""
STRENGTH = 3.0
"""Inverse of the ridge: how far weights may go."""
SCALING = 100.0
"""The same for the scale, which is one number and needs no ridge."""
STEPS, FOLDS = 400, 10


def documents(code: str) -> list[dict[str, Any]]:
    """All labelled documents in a language, without those that nobody looks at."""
    corpus = gate.load(gate.own_corpus())
    kept = {row["id"] for row in gate.unread(corpus)}
    return [row for row in corpus if row["lang"].split("-")[0] == code and row["id"] not in kept]


def counts(wording: Wording, document: dict[str, Any]) -> Counter[str]:
    """Terms of title and text."""
    return Counter(terms_of(wording, plain(f"{document['title'] or ''}\n{document['text']}")))


def rarities(bags: list[Counter[str]]) -> dict[str, float]:
    """Of the terms that stand in enough documents: the log of the inverse share of them."""
    seen = Counter(term for bag in bags for term in bag)
    total = len(bags) + 1
    return {
        term: 1 + math.log(total / (count + 1))
        for term, count in sorted(seen.items())
        if count >= MIN_DOCUMENTS
    }


def matrix(bags: list[Counter[str]], rarity: dict[str, float]) -> Matrix:
    """One row of length 1 for each bag, one column for each term."""
    columns = {term: at for at, term in enumerate(rarity)}
    rows = np.zeros((len(bags), len(columns)))
    for row, bag in zip(rows, bags, strict=True):
        for term, count in bag.items():
            if term in columns:
                row[columns[term]] = (1 + math.log(count)) * rarity[term]
    lengths = np.sqrt((rows**2).sum(axis=1, keepdims=True))
    unit: Matrix = rows / np.maximum(lengths, 1e-9)
    return unit


def fit(likeness: Matrix, right: Matrix, strength: float = STRENGTH) -> tuple[Matrix, float]:
    """What each document adds to the weights, and the offset; both answers weigh the same.

    `likeness` holds the products of all pairs of rows: there are fewer documents than terms.
    Gradient descent with momentum.
    """
    share = right.mean()
    costs = strength * np.where(right > 0, 0.5 / share, 0.5 / (1 - share))
    step = 1 / (1 + costs.sum() / 4)
    parts, offset = np.zeros(len(right)), 0.0
    before = parts, offset
    for turn in range(STEPS):
        push = turn / (turn + 3)
        ahead = parts + push * (parts - before[0])
        ahead_offset = offset + push * (offset - before[1])
        wrong = costs * (1 / (1 + np.exp(-(likeness @ ahead + ahead_offset))) - right)
        before = parts, offset
        parts = ahead - step * (wrong + ahead)
        offset = float(ahead_offset - step * wrong.sum())
    return parts, offset


def held_out(bags: list[Counter[str]], right: Matrix) -> Matrix:
    """What each document gets from the weights of the other folds."""
    said = np.zeros(len(bags))
    folds = np.arange(len(bags)) % FOLDS
    for fold in range(FOLDS):
        learned = [bag for bag, at in zip(bags, folds, strict=True) if at != fold]
        asked = [bag for bag, at in zip(bags, folds, strict=True) if at == fold]
        rarity = rarities(learned)
        rows = matrix(learned, rarity)
        parts, offset = fit(rows @ rows.T, right[folds != fold])
        said[folds == fold] = matrix(asked, rarity) @ (rows.T @ parts) + offset
    return said


def train(code: str, wording: Wording) -> str:
    """Write the weights; a line of how well they do on documents not learned from."""
    rows = documents(code)
    right = np.array([float(row["label"]["departure"]) for row in rows])
    bags = [counts(wording, row) for row in rows]
    said = held_out(bags, right)
    parts, shift = fit(np.outer(said, said), right, SCALING)
    scale = float(said @ parts)
    rarity = rarities(bags)
    known = matrix(bags, rarity)
    parts, offset = fit(known @ known.T, right)
    weights = known.T @ parts
    lines = [f"{scale * offset + shift:.3f}"]
    lines += [
        f"{term}\t{rarity[term]:.3f}\t{scale * weight:.3f}"
        for term, weight in zip(rarity, weights, strict=True)
    ]
    wording.weights.write_text("\n".join(lines) + "\n", encoding="utf-8")
    share = float(((said > 0) == (right > 0)).mean())
    return f"{code}: {len(rows)} documents, {len(rarity)} terms, right {share:.3f} held out"


def main() -> int:
    for code in sorted(CODES):
        language = find_language(code)
        if language is not None and language.wording is not None:
            print(train(code, language.wording))
    return 0


if __name__ == "__main__":
    sys.exit(main())
