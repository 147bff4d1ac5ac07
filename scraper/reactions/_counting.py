"""Replies in, reactions out: pure.

    reply → its own words, its language → tones of the farewell vocabulary ┐
                                        → words without stop words, emoji  ┴→ per author, once

A word counts once for each author, however often they reply. Words are kept that two authors used
at least: what only one person said could be found again, and is no leading word anyway.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from scraper.errors import ParseError
from scraper.language import identify
from scraper.markup import clean_text, parse, to_text
from scraper.reactions import _signs, _tones, _words
from scraper.reactions._replies import Replies, Reply
from scraper.records import EMOJI, Reactions, WordCount

MAX_CHARS = 1000
"""Code points of one reply that are read; on most platforms no reply is longer."""
MAX_WORDS = 8
"""Leading words of one language, and emoji."""
MOST_TOTAL = 10_000_000
"""More replies than any post has: a number that a database can hold."""
MIN_PEOPLE = 2
"""Who must have used a word for it to be kept."""

_QUOTED = "blockquote, aside.quote, pre, code"
_QUOTED_LINE = re.compile(r"^\s*(?:<p>)?\s*(?:>|&gt;|&#62;).*$", re.MULTILINE)


def count(replies: Replies, language: str | None, names: Collection[str] = ()) -> Reactions:
    """What the replies say together.

    `language` is that of the post, taken for replies too short to tell. `names` are not counted
    as words: those of the author, who is addressed by them.
    """
    besides = frozenset(word for name in names for word in _words.plain_words(name))
    said: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    signs: Counter[str] = Counter()
    tones: Counter[str] = Counter()
    for author, texts in _by_author(replies.read).items():
        found: set[str] = set()
        for text, claimed in texts:
            code = language_of(text, claimed or language)
            said[code][author].append(text)
            found |= _tones.tones(text, code)
        tones.update(found)
        signs.update({sign for text, _ in texts for sign in _signs.signs(text)})
    counts = [
        WordCount(code, word, people)
        for code, by_author in sorted(said.items(), key=lambda item: -len(item[1]))
        for word, people in _leading(_words.count(code, by_author.values(), besides))
    ]
    counts += [WordCount(EMOJI, sign, people) for sign, people in _leading(signs)]
    return Reactions(
        url=replies.url,
        platform=replies.platform,
        total=min(replies.total, MOST_TOTAL),
        read=len(replies.read),
        people=len({reply.author for reply in replies.read}),
        tones={tone: tones[tone] for tone in _tones.TONES if tones[tone]},
        words=tuple(counts),
    )


def _by_author(replies: Iterable[Reply]) -> Mapping[str, list[tuple[str, str | None]]]:
    found: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
    for reply in replies:
        found[reply.author].append((own_words(reply), reply.language))
    return found


def own_words(reply: Reply) -> str:
    """The text of a reply without what it quotes, addresses, handles and links."""
    text = reply.text[: 5 * MAX_CHARS]
    text = _unmarked(text) if reply.is_html else _QUOTED_LINE.sub("", clean_text(text))
    return _words.without_names(text)[:MAX_CHARS]


def _unmarked(html: str) -> str:
    """Nothing where the mark-up is no mark-up of a reply: one of five hundred is no loss."""
    try:
        tree = parse(_QUOTED_LINE.sub("", html.replace("<p>", "\n<p>")))
        for node in tree.css(_QUOTED):
            node.decompose()
        return to_text(tree.html or "")
    except ParseError:
        return ""


def leading_words(
    texts: Iterable[tuple[str, str | None]], names: Collection[str], most: int
) -> list[WordCount]:
    """Words that most of these texts use, each with how many do; of two at least.

    A text is the plain words of one person, with its language where that is known. `names` are
    not counted as words.
    """
    besides = frozenset(word for name in names for word in _words.plain_words(name))
    by_language: dict[str, list[list[str]]] = defaultdict(list)
    for text, language in texts:
        code = language or language_of(text[:MAX_CHARS], None)
        by_language[code.partition("-")[0]].append([_words.without_names(text)])
    counts = [
        WordCount(code, word, people)
        for code, written in by_language.items()
        for word, people in _words.count(code, written, besides).items()
        if people >= MIN_PEOPLE
    ]
    return sorted(counts, key=lambda each: (-each.people, each.word))[:most]


_HANGUL, _KANA, _HAN = re.compile("[가-힣]"), re.compile("[ぁ-ヿ]"), re.compile("[一-鿿]")


def language_of(text: str, claimed: str | None) -> str:
    """The primary subtag of a reply's language: by its script, letters, words, else as claimed."""
    if _KANA.search(text):
        return "ja"
    if _HANGUL.search(text):
        return "ko"
    if _HAN.search(text):
        return claimed if claimed in ("ja", "ko") else "zh"
    # a word of thanks is too short to tell by its letters, and says itself which language it is
    return identify(text) or _tones.language_told(text, claimed) or claimed or "und"


def _leading(found: Counter[str]) -> list[tuple[str, int]]:
    kept = [(word, people) for word, people in found.items() if people >= MIN_PEOPLE]
    return sorted(kept, key=lambda item: (-item[1], item[0]))[:MAX_WORDS]
