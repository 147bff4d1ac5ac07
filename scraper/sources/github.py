"""GitHub: what a repository's commits and releases say, and who a file of it no longer names.

    https://github.com/<owner>/<repository>                              commits and releases
    https://github.com/<owner>/<repository>/{releases,tags,discussions}
    https://github.com/<owner>/<repository>/commits/<branch>
    https://github.com/<owner>/<repository>/blob/<branch>/MAINTAINERS    the file: see `_listed.py`

Section 5.2 of the notes on wire formats. The feeds cannot be paged. A commit is told whole by its
feed, however short its message is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.places import Place, Recognised
from scraper.platforms.github import NAME, read_element
from scraper.records import Entry, Fetched, Listing, Request
from scraper.sources import _listed
from scraper.sources._preset import list_feed, parts_on
from scraper.urls import words

KIND = "github"
OPTIONS = {
    "feeds": "what to read, with commas between: commits, releases, tags, discussions; "
    "default: commits,releases",
    "branch": "whose commits to read, or where the file stands; default: the main one",
    "file": "a file that names maintainers, such as MAINTAINERS or .github/CODEOWNERS; whom it no "
    "longer names has left. It is read in place of the feeds",
}

FEEDS = ("commits", "releases", "tags", "discussions")
DEFAULT = "commits,releases"
MAIN = "HEAD"
"""The main branch, whatever its name."""

_REPOSITORY = re.compile(rf"/({NAME})/([A-Za-z0-9._-]{{1,100}})(?:/(.*))?")
_NO_OWNERS = words(
    "about account apps collections codespaces contact customer-stories dashboard enterprise "
    "events explore features issues join login logout marketplace new notifications organizations "
    "orgs pricing pulls search security sessions settings site sponsors stars team topics trending "
    "users"
)
_FEED_PATH = re.compile(
    r"(commits|releases|tags|discussions)(?:\.atom|/(?:latest/?)?)?|commits/(.+?)(?:\.atom|/)?"
)
_TREE = re.compile(r"tree/([^/]+)/?")
_FILE_PATH = re.compile(r"(?:blob|raw|edit|blame)/(?:refs/heads/)?([^/]+)/(.+)")
_RAW_PATH = re.compile(r"(?:refs/heads/)?([^/]+)/(.+)")
_LISTING_FILE = re.compile(
    r"(?:.*/)?(?:[\w-]*(?:maintainers?|codeowners|owners|authors|committers|core[-_]team)[\w-]*"
    r"(?:\.(?:md|rst|txt|adoc|markdown))?|README(?:\.\w+)?|package\.json|composer\.json|"
    r"pyproject\.toml|Cargo\.toml)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Known:
    """What an address names."""

    owner: str
    repository: str
    feeds: str = DEFAULT
    branch: str | None = None
    file: str | None = None

    @property
    def name(self) -> str:
        return f"{self.owner}/{self.repository}"

    @property
    def url(self) -> str:
        base = f"https://github.com/{self.name}"
        if self.file:
            return f"{base}/blob/{_quoted(self.branch or MAIN)}/{_quoted(self.file)}"
        if self.feeds == DEFAULT:
            return f"{base}/tree/{_quoted(self.branch)}" if self.branch else base
        return f"{base}/{self.feeds}" + (f"/{_quoted(self.branch)}" if self.branch else "")

    @property
    def options(self) -> dict[str, str]:
        told = {"feeds": self.feeds if self.feeds != DEFAULT else None, "branch": self.branch}
        if self.file:
            told = {"file": self.file, "branch": self.branch}
        return {name: value for name, value in told.items() if value}


# --- addresses --------------------------------------------------------------------------------


def recognise_url(url: str, endpoints: Endpoints) -> Recognised | None:  # noqa: ARG001
    """A repository's front page and its pages for each feed; files that name maintainers."""
    known = _read_address(url)
    if known is None:
        return None
    shown = known.file or (known.feeds if known.feeds != DEFAULT else None)
    title = f"GitHub: {known.name}" + (f" ({shown})" if shown else "")
    return Recognised(KIND, known.url, title, known.options)


def _read_address(url: str) -> _Known | None:
    is_raw = urlsplit(url).hostname == "raw.githubusercontent.com"
    parts = parts_on(url, "github.com", "raw.githubusercontent.com")
    found = _REPOSITORY.fullmatch(unquote(parts.path)) if parts else None
    if not found or found[1].lower() in _NO_OWNERS:
        return None
    known = _Known(found[1], found[2].removesuffix(".git"))
    rest = found[3] or ""
    if not rest:
        return None if is_raw else known
    if is_raw:
        return _file_at(known, _RAW_PATH.fullmatch(rest))
    feed, tree = _FEED_PATH.fullmatch(rest), _TREE.fullmatch(rest)
    if feed:
        return replace(known, feeds=feed[1] or "commits", branch=feed[2])
    return replace(known, branch=tree[1]) if tree else _file_at(known, _FILE_PATH.fullmatch(rest))


def _file_at(known: _Known, found: re.Match[str] | None) -> _Known | None:
    if not found or not _LISTING_FILE.fullmatch(found[2]):
        return None
    branch = None if found[1] == MAIN else found[1]
    return replace(known, branch=branch, file=found[2])


def _quoted(path: str | None) -> str:
    return quote(path or "", safe="/@+")


def _known(place: Place) -> _Known:
    """What the address and the options name together. Raises ParseError."""
    found = _read_address(place.url)
    if found is None:
        raise ParseError(
            f"{place.url} names no repository; an address like https://github.com/OWNER/REPOSITORY "
            "does"
        )
    told = place.options.extra
    feeds = told.get("feeds") or found.feeds
    unknown = [each for each in _split(feeds) if each not in FEEDS]
    if unknown or not _split(feeds):
        raise ParseError(f'option feeds = "{feeds}" holds something besides {", ".join(FEEDS)}')
    branch, file = told.get("branch") or found.branch, told.get("file") or found.file
    return replace(found, feeds=feeds, branch=branch, file=file.strip("/") if file else None)


def _split(feeds: str) -> list[str]:
    return [each.strip() for each in feeds.split(",") if each.strip()]


# --- requests ---------------------------------------------------------------------------------


def first_request(place: Place) -> Request:
    """The file, or the first of the feeds. Raises ParseError."""
    known = _known(place)
    if known.file:
        where = f"{known.name}/{_quoted(known.branch or MAIN)}/{_quoted(known.file)}"
        return Request(f"{place.endpoints.github_raw}/{where}")
    return _requests(known, place)[0]


def _requests(known: _Known, place: Place) -> list[Request]:
    names = list(dict.fromkeys(_split(known.feeds)))
    # a repository whose commits are unchanged may have a new release all the same
    return [
        Request(_feed_url(known, place, name), is_conditional=len(names) == 1) for name in names
    ]


def _feed_url(known: _Known, place: Place, name: str) -> str:
    branch = f"/{_quoted(known.branch)}" if known.branch and name == "commits" else ""
    return f"{place.endpoints.github}/{known.name}/{name}{branch}.atom"


# --- answers ----------------------------------------------------------------------------------


def list_entries(fetched: Fetched, place: Place) -> Listing:
    """The entries of one feed, or those who are not in the file any more. Raises ParseError."""
    known = _known(place)
    if known.file:
        file = _listed.File(known.name, known.file, known.branch, known.url)
        return _listed.list_gone(fetched, place, file)
    listing = list_feed(fetched, place, "GitHub", _improved)
    urls = [request.url for request in _requests(known, place)]
    at = urls.index(fetched.url) if fetched.url in urls else len(urls)
    following = _requests(known, place)[at + 1 : at + 2]
    title = f"GitHub: {known.name}"
    return replace(listing, title=title, next=following[0] if following else None)


def _improved(entry: Entry, element: Any) -> Entry:
    """With the whole post, where the feed has any text of it."""
    post = read_element(entry, element)
    return replace(entry, content_html=None, author=post.author or post.author_handle, post=post)
