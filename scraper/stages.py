"""The stages that cost time, as functions of their input: any process may run them.

Each takes and gives picklable records and touches nothing else, so that the in-process pool of
today and a queue's worker elsewhere run the same code.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from scraper import archives, detect, pages, past, reactions, sources, text
from scraper.archive import Copy
from scraper.archives import Batch, Position, Stretch, Window
from scraper.errors import ParseError
from scraper.past import Asked, Page, Step
from scraper.places import Place
from scraper.records import Entry, Fetched, Listing, NotAPost, Post, Reactions
from scraper.told import Told

AUTO = "auto"
"""The kind of a source that nobody has named and that was never read."""


@dataclass(frozen=True, slots=True)
class SourceRead:
    """A listing, and the kind of source that it was read as."""

    kind: str
    listing: Listing


def list_source(fetched: Fetched, kind: str, place: Place) -> SourceRead:
    """Read a source's answer as its kind, or as the kind that recognises it.

    Raises ParseError when no kind fits, or the body is not what the kind expects; ObstacleError
    when a page stands there that keeps us from it.
    """
    try:
        read = _list(fetched, kind, place)
    except ParseError as error:
        raise pages.in_place_of_listing(fetched, is_empty=True) or error from None
    if not (read.listing.entries or read.listing.next):
        obstacle = pages.in_place_of_listing(fetched, is_empty=True)
        if obstacle:
            raise obstacle
    return read


def _list(fetched: Fetched, kind: str, place: Place) -> SourceRead:
    found = sources.find_kind(fetched) if kind == AUTO else kind
    if found is None:
        raise ParseError(f"{fetched.final_url} is neither a feed nor a page with links to posts")
    if found not in sources.KINDS:
        raise ParseError(f'there is no source kind "{found}"; known: {", ".join(sources.KINDS)}')
    return SourceRead(found, sources.KINDS[found].list_entries(fetched, place))


def list_past(fetched: Fetched, kind: str, step: Step, asked: Asked) -> Page:
    """Read the answer to one step of a backfill. Raises ParseError."""
    return past.KINDS[kind].list_page(fetched, step, asked)


def read_stretch(stretch: Stretch, at: Position, window: Window, most: int | None = None) -> Batch:
    """Read on in an archive file, `most` records at most. Raises ParseError."""
    return archives.read_batch(stretch, at, window, most)


def pass_over(stretch: Stretch, at: Position) -> Position | None:
    """The position after the record there, unread; None where it was the stretch's last. Raises
    ParseError."""
    return archives.pass_over(stretch, at)


def read_page(fetched: Fetched, entry: Entry | None) -> Told | NotAPost:
    """Parse a page into a post and read it. Raises ParseError."""
    return _tell(text.read_page(fetched, entry))


def read_content(entry: Entry, source_title: str | None) -> Told | NotAPost:
    """Read a post whose whole content came in the listing. Raises ParseError."""
    return _tell(text.read_content(entry, source_title))


def read_copy(copy: Copy, entry: Entry | None) -> Told | NotAPost:
    """Parse an archive's copy of a page that is gone as the page itself, and read it. Raises
    ParseError."""
    found = text.read_page(copy.page, entry)
    if isinstance(found, NotAPost):
        why = found.detail or found.reason
        return NotAPost(copy.page.url, "gone", f"gone; the archived copy of {copy.day}: {why}")
    return read_post(replace(found, archived_at=copy.archived_at, archive_url=copy.url))


def read_capture(copy: Copy, entry: Entry) -> Told | NotAPost:
    """Parse an archive's copy that was asked for by itself as the page that it was, and read it.
    Raises ParseError."""
    found = text.read_page(copy.page, entry)
    if isinstance(found, NotAPost):
        # never a reason that may pass: the copy stays as it is
        detail = f"the archived copy of {copy.day}: {found.detail or found.reason}"
        return NotAPost(entry.url, "no_copy", detail)
    return read_post(replace(found, archived_at=copy.archived_at, archive_url=copy.url))


def read_post(post: Post) -> Told:
    """Read a post that a platform's own endpoint gave."""
    return Told(post, detect.read(post))


def count_replies(
    replies: reactions.Replies, language: str | None, names: tuple[str, ...]
) -> Reactions:
    """What the replies to a post say together; `language` and `names` are the post's."""
    return reactions.count(replies, language, names)


def _tell(found: Post | NotAPost) -> Told | NotAPost:
    return found if isinstance(found, NotAPost) else read_post(found)
