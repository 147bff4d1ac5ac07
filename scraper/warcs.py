"""One record out of a WARC file: the page that it holds, as it was fetched.

Section 8.2 of the notes on wire formats. fastwarc takes a record that stops too early for a whole
one, and an index may be wrong: lengths and addresses are checked here.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from scraper import urls
from scraper.archives.stretches import Unread
from scraper.archives.warc import MAX_RECORD_BYTES, payload
from scraper.errors import ParseError
from scraper.limits import CodingError, TooLongError, unpacked
from scraper.records import Fetched, NotAPost

_NO_PAGE = {
    "revisit": "the archive only noted that it was as before",
    "status": "the archive copied an answer of another status than 200",
    "not_html": "the archive's copy is no page",
}


def only_page(member: bytes, url: str, taken_at: datetime) -> Fetched | NotAPost:
    """The page of the one record in these bytes, which are a gzip member or are not compressed.

    `taken_at` stands in where the record has no date. NotAPost for a record without a page: a
    redirect, an error, a reference to another record. Raises ParseError for bytes that are no
    single, whole record of this address.
    """
    try:
        plain = unpacked(member, MAX_RECORD_BYTES)
        records = iter(ArchiveIterator(io.BytesIO(plain)))
        record = next(records, None)
        if record is None:
            raise ParseError(f"{url}: there is no WARC record where its copy should be")
        found = _page_of(record, url, taken_at)
        record.consume()
        if next(records, None) is not None:
            raise ParseError(f"{url}: more than one WARC record where its copy should be")
    except (OSError, ValueError, EOFError, CodingError, TooLongError) as error:
        raise ParseError(f"{url}: the WARC record of its copy cannot be read: {error}") from error
    return found


def _page_of(record: WarcRecord, url: str, taken_at: datetime) -> Fetched | NotAPost:
    if not _is_of(record, url):
        target = record.headers.get("WARC-Target-URI") or "no page"
        raise ParseError(f"{url}: its copy's place holds {target[:200]}")
    if record.record_type != WarcRecordType.revisit and not _is_answer(record):
        raise ParseError(f"{url}: the WARC record holds no answer of a web server")
    try:
        page = payload(record)
    except Unread as error:
        if str(error) in _NO_PAGE:
            return NotAPost(url, "no_copy", _NO_PAGE[str(error)])
        raise ParseError(f"{url}: the WARC record of its copy is not read: {error}") from error
    if page.is_cut and "WARC-Truncated" not in record.headers:
        raise ParseError(f"{url}: the WARC record of its copy stops before its end")
    return Fetched(
        url=url,
        final_url=url,
        status=200,
        body=page.body,
        content_type=page.content_type,
        charset=page.charset,
        fetched_at=(record.record_date or taken_at).astimezone(UTC),
    )


def _is_answer(record: WarcRecord) -> bool:
    is_response = record.record_type == WarcRecordType.response and record.is_http
    return is_response and record.http_headers.status_code is not None


def _is_of(record: WarcRecord, url: str) -> bool:
    # some writers put the address into angle brackets, as WARC/1.0 drew it
    target = (record.headers.get("WARC-Target-URI") or "").strip("<> ")
    try:
        return urls.key(target) == urls.key(url)
    except ValueError:
        return False
