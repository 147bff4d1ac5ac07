"""Mailboxes and messages: what archives of mailing lists hand out, read as posts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr

from scraper import language, references
from scraper.dates import is_plausible, read_instant
from scraper.decode import decode
from scraper.errors import ParseError
from scraper.limits import CodingError, TooLongError, unpacked
from scraper.markup import clean_line, clean_text, to_text
from scraper.platforms import mailinglist
from scraper.records import Entry, Fetched, Post

#: Bytes of a mailbox, unpacked.
MAX_BYTES = 50 * 1024 * 1024
#: Bytes of one message: a longer one carries files.
MAX_MESSAGE_BYTES = 1_000_000
#: Bytes in which the headers of a message stand.
MAX_HEAD_BYTES = 64_000
#: Parts of one message that are looked at.
MAX_PARTS = 50
#: Characters from which a line that ends was broken by the sender's program, not by the sender.
WRAPPED_CHARS = 50

# `mailbox` splits at every line that begins with "From "; archives leave such lines in the texts.
_START = re.compile(
    rb"^From [^\r\n]{1,200}\d{1,2}:\d{2}:\d{2}[^\r\n]{0,40}\d{4}[^\r\n]{0,20}\r?$", re.MULTILINE
)
_PIPERMAIL_FROM = re.compile(r"(\S+) at (\S+)(?:\s+\((.*)\))?\s*", re.DOTALL)
_VIA = re.compile(r"\s+via\s+\S.*$", re.IGNORECASE)
_LIST_NAME = re.compile(r"^((?:re|fwd?|aw):\s*)?\[[^\]]{1,60}\]\s*", re.IGNORECASE)
_FOOTER = re.compile(r"^(?:_{30,}|-{10,} ?next part ?-{10,})\s*$", re.IGNORECASE)
_ITEM = re.compile(r"(?:[-*•]|\d{1,2}[.)])\s")


def split(fetched: Fetched) -> list[bytes]:
    """The messages of a mailbox, packed or not. Raises ParseError for what is none."""
    try:
        body = unpacked(fetched.body, MAX_BYTES)
    except (CodingError, TooLongError) as error:
        raise ParseError(f"{fetched.final_url} cannot be unpacked: {error}") from None
    starts = list(_START.finditer(body))
    if not starts and body.strip():
        kind = fetched.content_type or "no stated type"
        raise ParseError(f"{fetched.final_url} is no mailbox ({kind})")
    ends = [*(start.start() for start in starts[1:]), len(body)]
    pairs = zip(starts, ends, strict=False)
    return [body[start.end() : end].lstrip(b"\r\n") for start, end in pairs]


def begins(line: bytes) -> bool:
    """Whether a message begins with this line of a mailbox."""
    return _START.match(line.rstrip(b"\r\n")) is not None


def headers(raw: bytes, *names: str) -> tuple[str | None, ...]:
    """What a message says under these names, decoded, on one line each."""
    message = message_from_bytes(raw[:MAX_HEAD_BYTES])
    return tuple(_header(message, name) for name in names)


def entry(raw: bytes, address: str, fetched: Fetched) -> Entry:
    """The post in a message; `address` has `{}` for the hash of its Message-ID.

    Raises ValueError with the reason why there is none.
    """
    message = message_from_bytes(raw[:MAX_MESSAGE_BYTES])
    message_id = _header(message, "Message-ID")
    if not message_id:
        raise ValueError("a message without Message-ID")
    name = mailinglist.hash_of(message_id)
    url, key = address.format(name), mailinglist.key_of(name)
    text, quotes = unwrap(_body(message))
    if not text:
        raise ValueError(f"{message_id[:100]}: no text")
    author, handle = sender(_header(message, "From") or "")
    sent = read_instant(_header(message, "Date"))
    published = sent if sent and is_plausible(sent, fetched.fetched_at) else None
    subject = _header(message, "Subject")
    title = clean_line(_LIST_NAME.sub(r"\1", subject)) if subject else None
    post = Post(
        url=url,
        key=key,
        text=text,
        title=title,
        author=author,
        author_handle=handle,
        published_at=published,
        language=language.identify(text),
        platform=mailinglist.PLATFORM,
        native_id=name,
        references=references.find(text, (), url),
        quotes=quotes,
    )
    return Entry(url, key, title, author, published, language=post.language, post=post)


def sender(written: str) -> tuple[str | None, str | None]:
    """The name and the address; archives write `ada at falk.example (Ada Falk)` against harvesters,
    and lists put their own address in the place of a sender's: `Ada Falk via Dev`."""
    hidden = _PIPERMAIL_FROM.fullmatch(written.strip())
    if hidden:
        name, address = hidden[3], f"{hidden[1]}@{hidden[2]}"
    else:
        name, address = parseaddr(re.sub(r"(\S) at (?=[\w.-]+>?\s*$)", r"\1@", written))
    if name and _VIA.search(name):
        return clean_line(_VIA.sub("", name)), None
    is_address = bool(re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", address))
    return clean_line(name), address.lower() if is_address else None


def _header(message: Message, name: str) -> str | None:
    """Decoded, on one line; None where there is none."""
    value = message.get(name)
    if value is None:
        return None
    try:
        return clean_line(str(make_header(decode_header(value))))
    except (HeaderParseError, LookupError, ValueError, TypeError):
        return clean_line(str(value))


def _body(message: Message) -> str:
    """The first part that is plain text, else the text of the first in HTML."""
    parts = [part for part, _ in zip(message.walk(), range(MAX_PARTS), strict=False)]
    texts = [
        part for part in parts if part.get_content_maintype() == "text" and not part.get_filename()
    ]
    for part in texts:
        if part.get_content_subtype() == "plain":
            return _decoded(part)
    return to_text(_decoded(texts[0])) if texts else ""


def _decoded(part: Message) -> str:
    data = part.get_payload(decode=True)
    return decode(data, part.get_content_charset()) if isinstance(data, bytes) else ""


def unwrap(body: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text with a line for each paragraph, and where it quotes others (`> …`).

    Without signature and what the list puts below.
    """
    lines: list[str] = []
    quotes: list[tuple[int, int]] = []
    start = 0
    for paragraph, is_quoted in _paragraphs(body):
        cleaned = clean_text(paragraph)
        if not cleaned:
            continue
        if is_quoted:
            quotes.append((start, start + len(cleaned)))
        lines.append(cleaned)
        start += len(cleaned) + 1
    return "\n".join(lines), tuple(quotes)


def _paragraphs(body: str) -> Iterator[tuple[str, bool]]:
    held, was_quoted, is_open = "", False, False
    for line in _own_lines(body):
        is_quoted = line.startswith(">")
        words = line.lstrip("> ") if is_quoted else line
        joins = is_open and is_quoted == was_quoted and words.strip() and not _ITEM.match(words)
        if joins:
            held = f"{held.rstrip()} {words.strip()}"
        else:
            yield held, was_quoted
            held, was_quoted = words, is_quoted
        is_open = len(line.rstrip()) >= WRAPPED_CHARS or (
            line.endswith(" ") and bool(words.strip())
        )
    yield held, was_quoted


def _own_lines(body: str) -> Iterator[str]:
    for line in body.splitlines():
        if line.rstrip("\r\n") == "-- " or _FOOTER.match(line):
            return
        # mailboxes write it so, lest it begin a message
        yield line[1:] if line.startswith(">From ") else line
