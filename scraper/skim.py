"""Pages → posts in a hurry: for those that are only searched for departures, never stored.

One parse, one look for the element that holds the story, and its text as it stands. Far quicker
than `text.read_page`, whose extractor is the better judge of what belongs to a story. The texts of
the two differ: offsets hold on the one that came with them.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper import pages, platforms, references, urls
from scraper.dates import pick
from scraper.errors import ParseError
from scraper.marked import MarkedText
from scraper.markup import clean_text, parse, to_text
from scraper.metadata import read_metadata
from scraper.records import Post

#: Characters of a post; what stands after is cut, as in `text`.
MAX_TEXT_CHARS = 1_000_000
#: Characters below which a page may be a login wall or an error.
SHORT_CHARS = 500
#: Characters; shorter paragraphs are captions and buttons, and do not tell where the story stands.
MIN_PARAGRAPH_CHARS = 25
#: Paragraphs that are looked at; a long book.
MAX_PARAGRAPHS = 5_000
#: Of all paragraphs' characters; an element with less is a teaser or a side note.
MIN_SHARE = 0.6
#: Elements above the best one that may hold the rest of its story.
_CLIMB = 4

#: Blocks that begin a line of their own; more of them make no story.
MAX_BLOCKS = 20_000

_BLOCKS = (
    "p, div, li, h1, h2, h3, h4, h5, h6, br, blockquote, section, figure, figcaption, header, "
    "dl, dt, dd, table, tr, td, th, pre, ul, ol, hr"
)
_BREAK = "\ue00b"
"""A private character: the line breaks of the source mean nothing, these do."""
_UNREAD = ["script", "style", "svg", "template", "noscript", "iframe", "button", "select"]
_AROUND = ["nav", "footer", "aside", "form", "dialog"]
_STORIES = ("article", "main", "[role=main]", "[itemprop=articleBody]", ".e-content")


def read_page(html: str, url: str, seen_at: datetime | None) -> Post:
    """The post at a page. Raises ParseError where it holds none, or is too deep to read."""
    tree = parse(html)
    metadata = read_metadata(tree, url)
    embeds = MarkedText("", tree).embeds()
    tree.strip_tags([*_UNREAD, *_AROUND])
    story = _find_story(tree)
    text = _block_text(story)[:MAX_TEXT_CHARS] if story else ""
    if len(text) < SHORT_CHARS:
        text = _short_text(tree, html, url, text, metadata.body)
    marked = MarkedText(text, story or tree)
    address = urls.canonical(url) if url else ""
    reference = platforms.recognise(address) if address else None
    return Post(
        url=address,
        key=address,
        text=text,
        title=metadata.title,
        author=metadata.author,
        author_handle=metadata.author_handle or (reference.author_handle if reference else None),
        published_at=pick([*metadata.published], seen_at),
        language=metadata.language,
        site_name=metadata.site_name,
        references=references.find(text, marked.links(), address, embeds=embeds),
        quotes=marked.quotes(),
    )


def _block_text(story: LexborNode) -> str:
    """The text of an element, a line for each block, normalised. Marks the tree."""
    for block in story.css(_BLOCKS)[:MAX_BLOCKS]:
        block.insert_before(_BREAK)
        block.insert_after(_BREAK)
    spaced = " ".join(story.text().split())
    lines = (line.strip(" ") for line in spaced.split(_BREAK))
    return clean_text("\n".join(filter(None, lines)))


def _short_text(tree: LexborHTMLParser, html: str, url: str, text: str, told: str | None) -> str:
    """What a page says whose story is short or missing. Raises ParseError where that is nothing."""
    body = text or to_text(told or "") or to_text((tree.body and tree.body.html) or "")
    obstacle = pages.find_obstacle(url, tree, body, html)
    if obstacle or not body:
        raise ParseError(
            f"the page holds nothing to read: {obstacle.reason if obstacle else 'empty_text'}"
        )
    return body[:MAX_TEXT_CHARS]


def _find_story(tree: LexborHTMLParser) -> LexborNode | None:
    """The lone article of the page, else the element in which most of its paragraphs stand."""
    paragraphs = [
        (node, length)
        for node in tree.css("p")[:MAX_PARAGRAPHS]
        if (length := len(node.text())) >= MIN_PARAGRAPH_CHARS
    ]
    total = sum(length for _, length in paragraphs)
    for selector in _STORIES:
        marked = tree.css(selector)
        if len(marked) == 1 and _written(marked[0]) >= MIN_SHARE * total:
            return marked[0]
    return _densest(paragraphs, total) or tree.body


def _written(node: LexborNode) -> int:
    """Characters of the paragraphs in an element."""
    return sum(len(each.text()) for each in node.css("p")[:MAX_PARAGRAPHS])


def _densest(paragraphs: list[tuple[LexborNode, int]], total: int) -> LexborNode | None:
    """The lowest element that holds most of the paragraphs' characters."""
    held: dict[int, int] = defaultdict(int)
    nodes: dict[int, tuple[int, LexborNode]] = {}
    for paragraph, length in paragraphs:
        node = paragraph.parent
        for height in range(_CLIMB):
            if node is None:
                break
            held[node.mem_id] += length
            nodes.setdefault(node.mem_id, (height, node))
            node = node.parent
    enough = [nodes[key] for key, length in held.items() if length >= MIN_SHARE * total]
    return min(enough, key=lambda found: found[0])[1] if enough else None
