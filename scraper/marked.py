"""What the mark-up says about parts of a text: its links, embedded posts and quotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.markup import letters_of, node_text

#: Links and quotations of one page that are looked at.
MAX_LINKS = 2000
MAX_QUOTES = 200
#: Characters of elements that are compared with the text, all of them together.
MAX_BLOCK_CHARS = 20_000_000
#: Characters below which a quotation is a phrase in large letters.
MIN_QUOTE_CHARS = 10
#: A "quotation" of more of the text than this is how the page is laid out.
MAX_QUOTE_SHARE = 0.95

_BOUNDARIES = frozenset({"nav", "footer", "aside"})
_BLOCKS = frozenset(
    {"p", "li", "td", "dd", "blockquote", "figcaption", "h1", "h2", "h3", "h4", "div", "section"}
)
_CLIMB = 40
"""Elements looked at above a link."""


class MarkedText:
    """Finds in the text what stands in the tree, blanks aside: the extractor moves those."""

    def __init__(self, text: str, tree: LexborHTMLParser | LexborNode) -> None:
        self._tree = tree
        self._text = text
        self._letters = "".join(text.split())
        self._is_main: dict[int, bool] = {}
        self._unread = MAX_BLOCK_CHARS

    def links(self) -> list[tuple[str, str | None]]:
        """(href, words) of the links whose block stands in the text, in document order."""
        found = islice(self._tree.css("a[href]"), MAX_LINKS)
        return [
            (node.attributes.get("href") or "", node_text(node))
            for node in found
            if self._stands_in_text(node)
        ]

    def embeds(self) -> list[str]:
        """Addresses of the posts that the page embeds; see `_embedded` for the forms."""
        nodes = islice(self._tree.css(_EMBED_SELECTOR), MAX_LINKS)
        return [url for node in nodes if not is_aside(node) for url in _embedded(node)]

    def quotes(self) -> tuple[tuple[int, int], ...]:
        """Where blockquotes stand, in order, outer ones only."""
        spans: list[tuple[int, int]] = []
        for node in islice(self._tree.css("blockquote"), MAX_QUOTES):
            spans.extend(self._spans_of(node))
        kept: list[tuple[int, int]] = []
        for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
            if not kept or start >= kept[-1][1]:
                kept.append((start, end))
        return tuple(kept)

    def _spans_of(self, node: LexborNode) -> Iterator[tuple[int, int]]:
        """The whole quotation; or, where the extractor left parts out, its paragraphs."""
        whole = self._locate(self._read(node))
        parts = [whole] if whole else [self._locate(self._read(p)) for p in node.css("p, li")]
        for span in parts:
            if span and span[1] - span[0] <= MAX_QUOTE_SHARE * len(self._text):
                yield span

    def _read(self, node: LexborNode) -> str:
        """The text of an element, until all that was read is more than any honest page holds:
        elements inside one another repeat it."""
        written = node.text() if self._unread > 0 else ""
        self._unread -= len(written)
        return written

    def _locate(self, written: str) -> tuple[int, int] | None:
        letters = letters_of(written)
        if len(letters) < MIN_QUOTE_CHARS:
            return None
        at = self._letters.find(letters)
        if at < 0:
            return None
        return self._positions[at], self._positions[at + len(letters) - 1] + 1

    @cached_property
    def _positions(self) -> list[int]:
        """Where each letter stands; few pages have a quotation that asks for it."""
        return [at for at, letter in enumerate(self._text) if not letter.isspace()]

    def _stands_in_text(self, node: LexborNode) -> bool:
        block = next((above for above in _above(node) if above.tag in _BLOCKS), None)
        if block is None:
            return False
        known = self._is_main.get(block.mem_id)
        if known is None:
            letters = letters_of(self._read(block))
            known = bool(letters) and letters in self._letters and not is_aside(block)
            self._is_main[block.mem_id] = known
        return known


_LAZY = ("src", "data-src", "data-lazy-src", "data-original", "data-litespeed-src", "data-cmp-src")
_EMBED_ATTRIBUTES = (
    *_LAZY,
    "data-bluesky-uri",
    "data-embed-url",
    "data-instgrm-permalink",
    "data-text-post-permalink",
    "data-href",
)
_EMBED_SELECTOR = (
    "iframe, blockquote.twitter-tweet, blockquote.twitter-video, blockquote.bluesky-embed, "
    "blockquote.mastodon-embed, blockquote.instagram-media, blockquote.text-post-media, "
    ".fb-post, [data-tweet-id]"
)


def _embedded(node: LexborNode) -> Iterator[str]:
    """Mark-up of X, Bluesky, Mastodon, Instagram, Threads and Facebook embeds, lazy ones too."""
    attributes = node.attributes
    yield from (value for name in _EMBED_ATTRIBUTES if (value := attributes.get(name)))
    tweet_id = attributes.get("data-tweet-id") or ""
    if tweet_id.isascii() and tweet_id.isdigit():
        yield f"https://x.com/i/status/{tweet_id}"
    if node.tag == "blockquote":
        # The post's own address is the last link; those before belong to its text.
        links = node.css("a[href]")
        if links:
            yield links[-1].attributes.get("href") or ""


def is_aside(node: LexborNode) -> bool:
    return any(above.tag in _BOUNDARIES for above in _above(node))


def _above(node: LexborNode) -> Iterable[LexborNode]:
    parent = node.parent
    for _ in range(_CLIMB):
        if parent is None:
            return
        yield parent
        parent = parent.parent
