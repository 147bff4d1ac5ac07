"""Lists of sources as other readers exchange them: OPML 2.0, written and read. No network.

    <outline type="rss" text="Orbit News" xmlUrl="https://orbit.example/feed"/>
    <outline text="Ada Falk" htmlUrl="https://bsky.app/profile/ada.example"
             swansong:kind="bluesky" swansong:option-replies="yes"/>

Feeds stand as every reader has them; what only Swansong reads has its address in `htmlUrl`, and
what it is in attributes of a namespace of ours, which the others pass over (OPML 2.0, "Extending").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from lxml import etree

from scheduler.opening import AUTO_KIND
from scheduler.settings.values import MAX_TAG_CHARS
from scraper import sources, urls
from scraper.endpoints import Endpoints
from scraper.places import Recognised
from scraper.records import SourceOptions
from storage.types import NewSource, SourceView

FEED = "feed"
NAMESPACE = "urn:swansong:opml"
MAX_OUTLINES = 50_000
"""Of one list; a longer one is no list of places that somebody reads."""
MAX_NAME_CHARS = 200
"""Of what a reason repeats of an outline."""

_OURS = f"{{{NAMESPACE}}}"
_OPTION = f"{_OURS}option-"
_UNWRITABLE = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF], " ")
"""What XML 1.0 has no way to write."""


class OpmlError(Exception):
    """The document is no list of sources; `str(error)` says why."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A source that a list names."""

    source: NewSource
    is_paused: bool = False


@dataclass(frozen=True, slots=True)
class Outlines:
    """What a list names, and what of it cannot be watched, each with its reason."""

    found: tuple[Outline, ...]
    skipped: tuple[str, ...] = ()


# --- writing --------------------------------------------------------------------------------------


def write(views: Iterable[SourceView], now: datetime) -> bytes:
    """The sources as OPML 2.0."""
    root = etree.Element("opml", {"version": "2.0"}, nsmap={"swansong": NAMESPACE})
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = "Sources of Swansong"
    etree.SubElement(head, "dateCreated").text = format_datetime(now, usegmt=True)
    body = etree.SubElement(root, "body")
    for view in views:
        etree.SubElement(body, "outline", _attributes(view))
    written: bytes = etree.tostring(root, pretty_print=True, xml_declaration=True, encoding="UTF-8")
    return written


def _attributes(view: SourceView) -> dict[str, str]:
    told = {"text": view.title or view.url}
    if view.kind == FEED:
        told |= {"type": "rss", "xmlUrl": view.url}
    else:
        told |= {"htmlUrl": view.url}
        if view.kind != AUTO_KIND:
            told[f"{_OURS}kind"] = view.kind
    if view.title:
        told["title"] = view.title
    if view.interval_seconds is not None:
        told[f"{_OURS}interval"] = str(view.interval_seconds)
    if view.options.link_selector:
        told[f"{_OURS}link-selector"] = view.options.link_selector
    for name, value in view.options.extra.items():
        told[f"{_OPTION}{name}"] = value
    if view.tags:
        told["category"] = ",".join(view.tags)
    if view.state == "paused":
        told[f"{_OURS}state"] = "paused"
    return {name: value.translate(_UNWRITABLE) for name, value in told.items()}


# --- reading --------------------------------------------------------------------------------------


def read(document: bytes, endpoints: Endpoints) -> Outlines:
    """What a list of any reader names. Raises OpmlError for what is no OPML.

    Folders are opened; entities and other documents never are.
    """
    body = _body(document)
    found: dict[str, Outline] = {}
    skipped = []
    for outline in _outlines(body):
        try:
            read_one = _read_outline(outline, endpoints)
        except ValueError as error:
            skipped.append(f"{_name(outline)}: {error}")
            continue
        known = found.setdefault(read_one.source.key, read_one)
        if known is not read_one:
            skipped.append(f"{_name(outline)}: named twice in the list")
    return Outlines(tuple(found.values()), tuple(skipped))


def _body(document: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        recover=True,  # a bare & in one title is no reason to refuse a list
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(document, parser)
    except etree.XMLSyntaxError as error:
        raise OpmlError(f"no OPML: {error}") from error
    body = None if root is None or root.tag != "opml" else root.find("body")
    if body is None:
        raise OpmlError("no OPML: it has no <opml> with a <body>")
    return body


def _outlines(body: etree._Element) -> Iterator[etree._Element]:
    """Those that name something; a folder is only what is in it."""
    for number, outline in enumerate(body.iter("outline")):
        if number >= MAX_OUTLINES:
            raise OpmlError(f"it has more than {MAX_OUTLINES} outlines; split it")
        if len(outline) == 0 or _address(outline):
            yield outline


def _address(outline: etree._Element) -> str | None:
    told = (outline.get(name) for name in ("xmlUrl", "htmlUrl", "url"))
    return next((str(each) for each in told if each), None)


def _name(outline: etree._Element) -> str:
    name = outline.get("text") or outline.get("title") or _address(outline) or "an outline"
    return name[:MAX_NAME_CHARS]


def _read_outline(outline: etree._Element, endpoints: Endpoints) -> Outline:
    """Raises ValueError with the reason why the outline names nothing to watch."""
    address = _address(outline)
    if not address:
        raise ValueError("it has no address")
    if outline.get("type", "").lower() == "include":
        raise ValueError("it stands for another list; import that one too")
    known = _recognised(outline, urls.canonical(address), endpoints)
    options = {**known.options, **_options(outline)}
    if known.kind != AUTO_KIND:
        _refuse_unknown(known.kind, options)
    source = NewSource(
        url=known.url,
        key=urls.key(known.url),
        kind=known.kind,
        title=outline.get("title") or outline.get("text") or known.title,
        options=SourceOptions(outline.get(f"{_OURS}link-selector") or None, options),
        interval_seconds=_interval(outline),
        tags=_tags(outline),
    )
    return Outline(source, outline.get(f"{_OURS}state") == "paused")


def _recognised(outline: etree._Element, url: str, endpoints: Endpoints) -> Recognised:
    kind = outline.get(f"{_OURS}kind")
    if kind is not None:
        return Recognised(kind, url)
    by_form = sources.find_by_address(url, endpoints)
    return by_form or Recognised(FEED if outline.get("xmlUrl") else AUTO_KIND, url)


def _options(outline: etree._Element) -> dict[str, str]:
    told = {str(name): str(value) for name, value in outline.attrib.items()}
    return {
        name.removeprefix(_OPTION): value
        for name, value in told.items()
        if name.startswith(_OPTION)
    }


def _tags(outline: etree._Element) -> tuple[str, ...]:
    """The categories; of one within others (`/News/Labs`) the last part."""
    told = (each.rpartition("/")[2].strip() for each in outline.get("category", "").split(","))
    return tuple(dict.fromkeys(each[:MAX_TAG_CHARS] for each in told if each))


def _refuse_unknown(kind: str, options: Mapping[str, str]) -> None:
    if kind not in sources.KINDS:
        raise ValueError(f'there are no sources of kind "{kind[:MAX_NAME_CHARS]}"')
    problems = (sources.option_problem(kind, name, told) for name, told in options.items())
    if problem := next((each for each in problems if each), None):
        raise ValueError(problem)


def _interval(outline: etree._Element) -> int | None:
    text = outline.get(f"{_OURS}interval")
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal() and 1 <= len(text) <= 9 and int(text)):
        raise ValueError(f'"{text[:20]}" is no interval in seconds')
    return int(text)
