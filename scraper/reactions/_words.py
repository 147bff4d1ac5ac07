"""Words of short texts, counted by who uses them. Stop words: `stopwordsiso`, loaded when asked.

Where words have blanks between them, they are cut there. Chinese and Japanese are not cut by a
dictionary, which would be megabytes for a line of output: what several people wrote alike and what
is part of nothing longer that they wrote alike is a word here, or a set phrase, which is as good.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from functools import cache

import regex

from scraper.reactions._tones import is_telling, lower

MIN_LETTERS, MAX_LETTERS = 2, 30
MAX_UNCUT_CHARS = 300
"""Code points of one author's Chinese or Japanese that are looked through."""
LONGEST_RUN = 10
"""Characters of a Chinese or Japanese word or set phrase."""
MOST_RUNS = 200
"""Of the runs that most people wrote, those of which words are made: many more than are kept."""
SAME_SHARE = 0.8
"""A part of a longer run is not counted beside it where so many of its users mean the longer."""

_ADDRESS = re.compile(r"https?://\S+|\bwww\.\S+|\S+@\S+\.\w+|(?<!\w)@[\w.-]+(?:@[\w.-]+)?")
_CUSTOM_EMOJI = re.compile(r"(?<!\w):[A-Za-z0-9_]{2,64}:(?!\w)")
#: Letters with at most two marks each; fillers are letters by name and blanks by sight.
_WORD = regex.compile(r"(?:(?![\u115f\u1160\u3164\uffa0])\p{L}\p{M}{0,2})+(?:'\p{L}+)*")
_UNCUT = regex.compile(r"[\p{Han}\p{Katakana}\p{Hiragana}ー々]+")
_KANA_ONLY = regex.compile(r"[\p{Hiragana}ー]+")
_EDGES = {
    "ja": frozenset("のはがをにでとへもやかねよなだしたてるうっ"),
    "zh": frozenset("的了是我你您他她它们們在和与與也就都很这這那吗嗎呢吧啊呀不有个個一为為"),
}
"""Characters with which a word hardly begins or ends."""


def without_names(text: str) -> str:
    """A text without links, addresses, handles and the names of a server's own pictures."""
    return _CUSTOM_EMOJI.sub(" ", _ADDRESS.sub(" ", text))


def plain_words(name: str) -> frozenset[str]:
    """The words of a name or handle, in small letters."""
    return frozenset(_WORD.findall(name.lower())) | {name.lower().strip("@ ")}


def count(
    language: str, texts_by_author: Iterable[Sequence[str]], besides: Collection[str]
) -> Counter[str]:
    """How many authors use each word. None where no stop words of the language are known."""
    stop = stop_words(language)
    found: Counter[str] = Counter()
    if not stop:
        return found
    texts = [[lower(text, language) for text in written] for written in texts_by_author]
    if language in _EDGES:
        return _count_runs(language, texts, stop)
    for written in texts:
        used = {word for text in written for word in _cut(text, stop)}
        found.update(word for word in used if not _is_empty(word, language, stop, besides))
    return found


@cache
def stop_words(language: str) -> frozenset[str]:
    """Words of a language that say nothing by themselves; none where the language is unknown."""
    from stopwordsiso import has_lang, stopwords

    return frozenset(stopwords(language)) if has_lang(language) else frozenset()


def _cut(text: str, stop: Set[str]) -> Iterator[str]:
    for word in _WORD.findall(text):
        if "'" not in word:
            yield word
        elif word not in stop:
            # "l'équipe", "swansong's": the longest part is what is meant
            yield max(word.split("'"), key=len)


def _is_empty(word: str, language: str, stop: Set[str], besides: Collection[str]) -> bool:
    if not MIN_LETTERS <= len(word) <= MAX_LETTERS or word in besides:
        return True
    return word in stop and not is_telling(word, language)


# --- without blanks -----------------------------------------------------------------------------


def _count_runs(language: str, texts: Sequence[Sequence[str]], stop: Set[str]) -> Counter[str]:
    runs = [_UNCUT.findall(" ".join(written)[:MAX_UNCUT_CHARS]) for written in texts]
    counts: Counter[str] = Counter()
    shorter: Set[str] = frozenset()
    for length in range(MIN_LETTERS, LONGEST_RUN + 1):
        found = Counter(part for each in runs for part in _parts(each, length, shorter))
        several = {part: people for part, people in found.items() if people > 1}
        if not several:
            break
        counts.update(several)
        shorter = several.keys()
    words = {run: n for run, n in counts.items() if not _is_fragment(run, language, stop)}
    # the longer first: it stands for its parts
    leading = dict(sorted(words.items(), key=lambda item: (-item[1], -len(item[0])))[:MOST_RUNS])
    # what still grows at the greatest length is a sentence that many sent alike, no word
    sentences = {run: n for run, n in counts.items() if len(run) == LONGEST_RUN}
    longer = {**leading, **sentences}
    return Counter(
        {
            run: n
            for run, n in leading.items()
            if run not in sentences and not _is_part(run, n, longer)
        }
    )


def _parts(runs: Iterable[str], length: int, shorter: Set[str]) -> set[str]:
    """The parts of one author's texts; only those whose own parts several people wrote."""
    return {
        run[at : at + length]
        for run in runs
        for at in range(len(run) - length + 1)
        if length == MIN_LETTERS
        or (run[at : at + length - 1] in shorter and run[at + 1 : at + length] in shorter)
    }


def _is_fragment(run: str, language: str, stop: Set[str]) -> bool:
    if is_telling(run, language):
        return False
    edges = _EDGES[language]
    is_ending = language == "ja" and _KANA_ONLY.fullmatch(run) is not None
    return is_ending or run in stop or run[0] in edges or run[-1] in edges


def _is_part(run: str, people: int, words: dict[str, int]) -> bool:
    return any(
        run != longer and run in longer and n >= SAME_SHARE * people for longer, n in words.items()
    )
