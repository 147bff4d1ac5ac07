"""The posts that a text points to: links, embeds, and addresses in plain text.

Posts on platforms always count. Any other link counts only where it has words in
the text, its path is a post's (`urls.looks_like_post`), and the part of the sentence between the
links before and after it speaks of a post, memo, letter, farewell, … (`_TOLD`): a news page would
otherwise send us to fifty others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from scraper import platforms, urls
from scraper.records import Reference

#: References kept of one post; more make it a list of links, not a text.
MAX_REFERENCES = 50
#: Of these, pages that are no platform's: each costs a fetch.
MAX_WEB_REFERENCES = 5
#: Links looked at in one page.
MAX_LINKS = 2000
#: Places where a link's words are looked at: hostile ones stand everywhere inside other words.
MAX_TRIES = 100
#: Characters each side of a link that count as its sentence at most.
_SENTENCE_CHARS = 200

# Characters before an address that make it part of something else: `notx.com`, `a@x.com`,
# `evil.example/x.com/…`, `?url=x.com/…`. Chinese letters and full-width marks do not.
_NOT_GLUED = r"(?<![A-Za-z0-9_.%+\-@/=])"
_SCHEME = r"(?:https?[:\uff1a]//)?@?(?:www\.|mobile\.|m\.)?"

#: An address never ends with these in running text; the sentence does.
_STOPS = ".,;:!?~"

_TOLD = re.compile(
    r"\b(?:farewells?|good-?bye|announc\w+|posts?|posted|posting|memos?|"
    r"letters?|statements?|blogs?|wrote|writes|written|writing|said (?:in|on)|says (?:in|on)|essay|"
    r"resign\w*|resignation|leaving|departure|stepping down|thread|tweet\w*|newsletter|explain\w*|"
    r"told|shared|note to|email to|e-mail to|press release|original|"
    r"beitrag|schrieb|abschied\w*|mitteilung|erklärung|ankündig\w*|billet|écrit|annonc\w+|adieux?|"
    r"communiqué|lettre|carta|comunicado|anunci\w+|escribió|despedida|escreveu|nota|lettera|"
    r"annunci\w+|scritto)\b"
    r"|告别|离职|宣布|声明|博客|公开信|内部信|发文|写道|原文|帖|推文|退職|発表|ブログ|声明|投稿|"
    r"퇴사|발표|블로그|성명|уход|написал|заявлен|объявил|письмо|блог",
    re.IGNORECASE,
)
_HOST_AND_PATH = re.compile(r"\.[A-Za-z]{2,24}/")
"""In every address of a post, and rare: the search for it is ten times as quick as theirs."""
MAX_HOST_CHARS, MAX_PATH_CHARS = 270, 1_000
"""Characters of an address before and after: a name of the DNS has 253, with the scheme 262."""
_SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s|[。！？\n]")


def find(
    text: str,
    html_links: Iterable[tuple[str, str | None]],
    base_url: str,
    *,
    embeds: Iterable[str] = (),
    cards: Iterable[str] = (),
) -> tuple[Reference, ...]:
    """All references of a post, deduplicated by key; platforms' posts first, in text order.

    `html_links` are (href, anchor text) of the main content, in document order; `embeds` are
    addresses of embedded posts, which have no place in the text; `cards` are pages that a short
    post shows below itself, for which all of its words speak. Where a reference stands in the
    text, `text[start:end]` is its mention: the address itself, or the link's words. Never raises.
    """
    shown = list(cards)
    links = [link for _, link in zip(range(MAX_LINKS), html_links, strict=False)]
    located = list(_locate(text, links))
    found = [
        *_mentions(text),
        *_linked(located, base_url),
        *(ref for url in [*embeds, *shown] if (ref := _recognise(url, base_url))),
    ]
    own = _key(base_url)
    posts = [reference for reference in found if reference.key != own]
    pages = [*_web(text, located, base_url), *_carded(text, shown, base_url)]
    web = [ref for ref in pages if ref.key != own]
    return _merged(posts)[:MAX_REFERENCES] + _merged(web)[:MAX_WEB_REFERENCES]


def find_mentions(text: str) -> tuple[Reference, ...]:
    """The platform posts whose addresses stand in plain text, in order, deduplicated."""
    return _merged(list(_mentions(text)))


def _mentions(text: str) -> Iterator[Reference]:
    for found in _addresses(text):
        mention = found[0].rstrip(_STOPS)
        address = re.sub(r"^https?[:\uff1a]//", "", mention).removeprefix("@")
        reference = platforms.recognise("https://" + address)
        if reference:
            yield replace(reference, start=found.start(), end=found.start() + len(mention))


def _addresses(text: str) -> Iterator[re.Match[str]]:
    """Where an address of a post may stand: looked for only around what every one of them has."""
    cursor = 0
    for hit in _HOST_AND_PATH.finditer(text):
        lowest = max(cursor, hit.start() - MAX_HOST_CHARS)
        for found in _pattern().finditer(text, lowest, hit.end() + MAX_PATH_CHARS):
            if found.start() >= hit.end():
                break
            cursor = found.end()
            yield found


@cache
def _pattern() -> re.Pattern[str]:
    forms = "|".join(f"(?:{pattern})" for pattern in platforms.mention_patterns())
    return re.compile(f"{_NOT_GLUED}{_SCHEME}(?:{forms})", re.IGNORECASE)


def _locate(
    text: str, links: list[tuple[str, str | None]]
) -> Iterator[tuple[str, int | None, int | None]]:
    """(href, start, end): where each link's words stand, looked for after the last one found."""
    cursor = 0
    for href, anchor in links:
        start = _find_words(text, (anchor or "").strip(), cursor)
        if start is None:
            yield href, None, None
        else:
            cursor = start + len((anchor or "").strip())
            yield href, start, cursor


def _find_words(text: str, anchor: str, cursor: int) -> int | None:
    start = text.find(anchor, cursor) if anchor else -1
    tries = MAX_TRIES
    while start >= 0 and tries:
        tries -= 1
        end = start + len(anchor)
        if _is_edge(text, start) and _is_edge(text, end):
            return start
        start = text.find(anchor, start + 1)
    return None


def _is_edge(text: str, at: int) -> bool:
    """False inside a word of letters that are written without spaces between words."""
    around = text[max(0, at - 1) : at + 1]
    return not (0 < at < len(text) and around.isascii() and around.isalnum())


def _linked(
    located: list[tuple[str, int | None, int | None]], base_url: str
) -> Iterator[Reference]:
    for href, start, end in located:
        reference = _recognise(href, base_url)
        if reference:
            yield replace(reference, start=start, end=end)


def _web(
    text: str, located: list[tuple[str, int | None, int | None]], base_url: str
) -> Iterator[Reference]:
    """Other pages that look like posts, linked from a clause that speaks of one."""
    spans = [(href, start, end) for href, start, end in located if start is not None and end]
    edges = [0, *(end for _, _, end in spans)], [*(start for _, start, _ in spans), len(text)]
    for (href, start, end), before, after in zip(spans, edges[0], edges[1][1:], strict=False):
        address = _post_address(href, base_url)
        if address and _TOLD.search(_clause(text, start, end, before, after)):
            yield Reference(address, urls.key(address), "web", start=start, end=end)


def _carded(text: str, cards: list[str], base_url: str) -> Iterator[Reference]:
    if cards and _TOLD.search(text):
        for href in cards:
            address = _post_address(href, base_url)
            if address:
                yield Reference(address, urls.key(address), "web")


def _post_address(href: str, base_url: str) -> str | None:
    """Where a link leads, when it leads to what looks like a post outside of the platforms."""
    try:
        address = urls.canonical(href, base_url)
    except ValueError:
        return None
    if platforms.is_platform(address) or platforms.recognise(address):
        return None
    return address if urls.looks_like_post(address) else None


def _clause(text: str, start: int, end: int, lowest: int, highest: int) -> str:
    """The sentence around a link, no further than the links before and after it."""
    before = text[max(lowest, start - _SENTENCE_CHARS, 0) : start] if lowest < start else ""
    after = text[end : min(highest, end + _SENTENCE_CHARS)]
    last = [found.end() for found in _SENTENCE_END.finditer(before)]
    stop = _SENTENCE_END.search(after)
    heard = after[: stop.start()] if stop else after
    return before[last[-1] if last else 0 :] + text[start:end] + heard


def _recognise(href: str, base_url: str) -> Reference | None:
    if href.startswith("at://"):
        return platforms.recognise(href)
    try:
        return platforms.recognise(urls.canonical(href, base_url))
    except ValueError:
        return None


def _key(url: str) -> str | None:
    try:
        return platforms.post_key(url)
    except ValueError:
        return None


def _merged(found: list[Reference]) -> tuple[Reference, ...]:
    """One per key, in text order: the first that stands in the text, knowing what all know."""
    kept: dict[str, Reference] = {}
    for reference in sorted(found, key=lambda r: (r.start is None, r.start or 0)):
        first = kept.setdefault(reference.key, reference)
        if first.author_handle is None and reference.author_handle is not None:
            kept[reference.key] = replace(reference, start=first.start, end=first.end)
    return tuple(kept.values())
