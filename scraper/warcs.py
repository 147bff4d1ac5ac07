"""Records of WARC files (WARC/1.1): the page that one of them holds, as it was fetched.

Section 8.2 of the notes on wire formats. fastwarc reads the format and undoes the codings of HTTP,
piece by piece. It takes a record that stops too early for a whole one, so lengths are checked here.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Literal

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from scraper import urls
from scraper.errors import ParseError
from scraper.headers import media_type
from scraper.limits import CodingError, TooLongError, unpacked
from scraper.records import Fetched, NotAPost

#: Bytes of a page, after every coding is undone.
MAX_PAGE_BYTES = 15_000_000
#: Bytes of a record, after decompression: a page with its headers, as long as crawlers keep them.
MAX_RECORD_BYTES = 16_000_000

_MARKUP = b"<"


def only_page(member: bytes, url: str, taken_at: datetime) -> Fetched | NotAPost:
    """The page of the one record in these bytes, which are a gzip member or are not compressed.

    `taken_at` stands in where the record has no date. NotAPost for a record without a page: a
    redirect, an error, a reference to another record. Raises ParseError for bytes that are no
    single, whole record of this address.
    """
    try:
        plain = unpacked(member, MAX_RECORD_BYTES)
        records = iter(ArchiveIterator(io.BytesIO(plain), parse_http=False))
        record = next(records, None)
        if record is None:
            raise ParseError(f"{url}: there is no WARC record where its copy should be")
        if not _is_of(record, url):
            raise ParseError(f"{url}: its copy's place holds {target_of(record)[:200]}")
        found = page_of(record, url, taken_at)
        if next(records, None) is not None:
            raise ParseError(f"{url}: more than one WARC record where its copy should be")
    except (OSError, CodingError, TooLongError) as error:
        raise ParseError(f"{url}: the WARC record of its copy cannot be read: {error}") from error
    return found


def page_of(record: WarcRecord, url: str, taken_at: datetime) -> Fetched | NotAPost:
    """The page of a record whose HTTP headers were not looked at yet; `url` is where it was.

    `taken_at` stands in where the record has no date. Raises ParseError, OSError or TooLongError
    where it is broken or too long.
    """
    if record.record_type == WarcRecordType.revisit:
        return NotAPost(url, "no_copy", "the archive only noted that it was as before")
    if record.record_type != WarcRecordType.response or not record.is_http:
        raise ParseError(f"{url}: the WARC record holds no answer of a web server")
    block = record.reader.read(MAX_RECORD_BYTES + 1)
    if len(block) > MAX_RECORD_BYTES:
        raise TooLongError("MAX_RECORD_BYTES", MAX_RECORD_BYTES)
    if len(block) != record.content_length:
        raise ParseError(
            f"{url}: the WARC record stops after {len(block)} of {record.content_length} bytes"
        )
    return _answer(block, url, record.record_date or taken_at)


def target_of(record: WarcRecord) -> str:
    """The address that the record says it is of; empty where it says none."""
    # some writers put it into angle brackets, as WARC/1.0 drew it
    return (record.headers.get("WARC-Target-URI") or "").strip().removeprefix("<").removesuffix(">")


def _is_of(record: WarcRecord, url: str) -> bool:
    try:
        return urls.key(target_of(record)) == urls.key(url)
    except ValueError:
        return False


def _answer(block: bytes, url: str, taken_at: datetime) -> Fetched | NotAPost:
    answer, body = _decoded(block)
    status = answer.http_headers.status_code
    if status is None:
        raise ParseError(f"{url}: the WARC record holds no answer of a web server")
    if status != 200:
        return NotAPost(url, "no_copy", f"the archive copied an answer of status {status}")
    content_type, charset = media_type(answer.http_headers.get("content-type") or "")
    return Fetched(
        url=url,
        final_url=url,
        status=status,
        body=body,
        content_type=content_type,
        charset=charset,
        fetched_at=taken_at.astimezone(UTC),
    )


def _decoded(block: bytes) -> tuple[WarcRecord, bytes]:
    """A server's answer, and its body without codings. Raises OSError, TooLongError."""
    try:
        return _parsed(block, "all")
    except OSError:
        # crawlers that store a page decoded often leave its headers as they were
        answer, body = _parsed(block, "none")
        if not body.lstrip().startswith(_MARKUP):
            raise
        return answer, body


def _parsed(block: bytes, decode: Literal["none", "all"]) -> tuple[WarcRecord, bytes]:
    answer = WarcRecord()
    answer.init_headers(WarcRecordType.response)
    answer.set_bytes_content(block)
    answer.is_http = True
    answer.parse_http(auto_decode=decode)
    body = answer.reader.read(MAX_PAGE_BYTES + 1)
    if len(body) > MAX_PAGE_BYTES:
        raise TooLongError("MAX_PAGE_BYTES", MAX_PAGE_BYTES)
    return answer, body
