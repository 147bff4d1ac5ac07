"""HTML in, plain text out: bounded parsing, and the one normalisation that offsets rest on."""

from __future__ import annotations

import html
import re
import unicodedata

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from scraper.errors import ParseError
from scraper.urls import words

#: Elements inside one another. Parsing costs its square; browsers themselves stop at 512.
MAX_DEPTH = 3000
#: Characters of mark-up that are read at all; the fetch limit is about this in bytes.
MAX_HTML_CHARS = 20_000_000

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:[^<>]*?(/)>)?")
_XML_TAG = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<(/?)([a-zA-Z_][\w:.-]*)(?:[^<>]*?(/)>)?", re.DOTALL
)
_ENDS_SVG = words("b big blockquote body center div dl em font h1 h2 h3 h4 i li ol p pre span ul")
_NOT_NESTING = words(
    "area base br col embed hr img input link meta param source track wbr html head body p li "
    "option optgroup dt dd tr td th tbody thead tfoot rp rt script style"
)
_COMMON_NOT_NESTING = (
    "<!--", "<br>", "<br ", "<br/", "<img ", "<input ", "<li>", "<li ", "<link ", "<meta ",
    "<option ", "<p>", "<p ", "<script>", "<script ", "<td>", "<td ", "<tr>", "<tr ",
)  # fmt: skip
"""As pages mostly write them; the others count as if they nested."""
_BLOCK_TAG = re.compile(
    r"<(?=/?(?:address|article|aside|blockquote|body|br|dd|details|div|dl|dt|fieldset|figcaption|"
    r"figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|th|"
    r"tr|ul)\b)",
    re.IGNORECASE,
)
_UNSEEN = ["script", "style", "svg", "noscript", "template", "iframe", "form", "button", "select"]

# Zero-width and bidi controls come between the letters of a quote and hide it from a search.
# ZWNJ and ZWJ stay: Persian and emoji mean something by them.
_JUNK = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_LINE_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n ][^\S\n]*| [^\S\n]+")
"""But a single blank, which is right as it is, and most of them are."""
_BLANK = re.compile(r" *\n[ \n]*")


def parse(source: str) -> LexborHTMLParser:
    """Parse a page or fragment. Raises ParseError when it is too large or too deep to read."""
    if len(source) > MAX_HTML_CHARS:
        raise ParseError(f"a page of {len(source)} characters is too long to read")
    if html_depth(source) > MAX_DEPTH:
        raise ParseError(f"more than {MAX_DEPTH} elements inside one another: not a page to read")
    try:
        return LexborHTMLParser(source.encode("utf-8", "replace"))
    except SelectolaxError as error:
        raise ParseError(f"the page could not be read as HTML: {error}") from error


def to_text(fragment: str) -> str:
    """The visible text of a fragment, a line for each block, normalised."""
    spaced = _BLOCK_TAG.sub("\n<", re.sub(r"\s+", " ", fragment))
    tree = parse(spaced)
    tree.strip_tags(_UNSEEN)
    return clean_text(tree.body.text() if tree.body else "")


def node_text(node: LexborNode) -> str:
    """The text of one element on one line."""
    return clean_line(node.text()) or ""


def clean_text(text: str) -> str:
    """Normalise once, for good: NFC, no invisible junk, one space between words, one line break
    between paragraphs. Applying it again changes nothing."""
    if text.isprintable() and "  " not in text:  # so neither junk nor blanks but single ones
        return _composed(text).strip()
    text = _LINE_BREAKS.sub("\n", text)
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", _JUNK.sub("", text)))
    return _BLANK.sub("\n", text).strip()


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def letters_of(text: str) -> str:
    """What `clean_text` gives, without any blanks."""
    if text.isprintable():
        return _composed(text).replace(" ", "")
    return "".join(unicodedata.normalize("NFC", _JUNK.sub("", text)).split())


def clean_line(value: object) -> str | None:
    """A name or title: one line, entities resolved, normalised; None when nothing is left."""
    if not isinstance(value, str):
        return None
    text = html.unescape(value) if "&" in value else value
    return clean_text(text).replace("\n", " ") or None


def unmark(value: object) -> str | None:
    """Like `clean_line`, for a value that may hold mark-up (titles in feeds)."""
    line = clean_line(value)
    if line and re.search(r"</?[a-zA-Z][^<>]*>", line):
        return clean_line(to_text(line))
    return line


def html_depth(source: str) -> int:
    """An upper bound on how deep a page's tree will be; cheap, since parsing a deep one is not.

    `<path/>` closes itself inside `<svg>` only; elsewhere HTML ignores the slash. Where fewer
    elements are opened than may stand inside one another, their number is the bound.
    """
    opened = source.count("<") - source.count("</")
    if opened > MAX_DEPTH:
        opened -= sum(map(source.count, _COMMON_NOT_NESTING))
    if opened <= MAX_DEPTH:
        return opened
    depth = deepest = 0
    in_svg = False
    for closing, written, closed in _TAG.findall(source):
        name = written.lower()
        if name == "svg":
            in_svg = not closing
        elif in_svg and name in _ENDS_SVG:
            in_svg = False
        if name in _NOT_NESTING or (closed and in_svg):
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def xml_depth(source: str) -> int:
    """An upper bound on how deep an XML document's tree will be."""
    depth = deepest = 0
    for closing, name, closed in _XML_TAG.findall(source):
        if name and not closed:
            depth = max(0, depth - 1) if closing else depth + 1
            deepest = max(deepest, depth)
    return deepest
