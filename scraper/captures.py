"""An entry whose copy in an archive is read in place of its page.

    <wayback>/web/<14 digits>id_/<address>    a replay: the bytes of the page
    <a WARC file>, so many bytes from there   a record: one gzip member, with the server's answer

Sections 8.1 and 8.2 of the notes on wire formats. The archive is a host like others: its
robots.txt, spacing and `Retry-After` hold. What it leaves out at an owner's wish is not looked for
elsewhere.
"""

from __future__ import annotations

import re

from scraper import urls
from scraper.archive import Copy, replayed
from scraper.errors import FetchError, ParseError
from scraper.platforms import Get
from scraper.records import Capture, Entry, Fetched, NotAPost, Request, Unchanged
from scraper.warcs import only_page

#: Bytes of a WARC record as it lies in its file: longer ones are no pages of text.
MAX_PART_BYTES = 8_000_000


_REPLAYED = re.compile(r"/web/\d{14}id_/(.+)")


async def read_capture(entry: Entry, get: Get) -> Copy | NotAPost | FetchError | ParseError:
    """The page that an entry's capture holds, as if it had been fetched when it was taken.

    NotAPost (`no_copy`) where the archive has no page there, or may not show it.
    """
    capture = entry.capture
    assert capture is not None, entry
    try:
        request = _request(capture)
    except ParseError as error:
        return error
    answer = await get(request)
    if isinstance(answer, FetchError):
        return _refused(entry.url, answer)
    assert not isinstance(answer, Unchanged), answer  # nothing conditional was asked
    try:
        return _copy(answer, entry, capture)
    except ParseError as error:
        return error


def _request(capture: Capture) -> Request:
    if capture.length is None:
        return Request(capture.url)
    if not 0 < capture.length <= MAX_PART_BYTES:
        raise ParseError(
            f"the copy's record has {capture.length} bytes, and MAX_PART_BYTES = {MAX_PART_BYTES}"
        )
    start = capture.offset or 0
    return Request(capture.url, part=(start, start + capture.length))


def _refused(url: str, error: FetchError) -> NotAPost | FetchError:
    if error.status == 403:
        return NotAPost(url, "no_copy", "the archive may not show its copy")
    if error.status in {404, 410, 416}:
        return NotAPost(url, "no_copy", f"the archive answered {error.status} for its copy")
    return error


def _copy(answer: Fetched, entry: Entry, capture: Capture) -> Copy | NotAPost:
    if capture.length is None:
        if not _is_of(answer.final_url, entry.url):
            return NotAPost(entry.url, "no_copy", f"its copy leads on to {answer.final_url[:500]}")
        return replayed(answer, entry.url, f"{capture.taken_at:%Y%m%d%H%M%S}")
    if len(answer.body) != capture.length:
        raise ParseError(
            f"{capture.url} ends {capture.length - len(answer.body)} bytes before the copy's record"
        )
    page = only_page(answer.body, entry.url, capture.taken_at)
    if isinstance(page, NotAPost):
        return page
    return Copy(page, page.fetched_at, capture.shown_at or capture.url)


def _is_of(replay: str, url: str) -> bool:
    """Whether an archive's address still leads to the page that was asked for: a copy of a redirect
    leads on, to a page that is none of ours."""
    found = _REPLAYED.search(replay)
    try:
        return found is None or urls.key(found[1]) == urls.key(url)
    except ValueError:
        return False
