"""What servers of the Fediverse answer, as posts. Section 3 of the notes on wire formats.

Three shapes: a Mastodon status (Pleroma's and Akkoma's are the same), a Misskey note, and an
ActivityPub object. `base` is the server that was asked, `https://host`. A post's address and key
are those of its author's own server, wherever a copy of it was met.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from scraper import platforms, references, urls
from scraper.answers import dig, rows
from scraper.dates import read_instant
from scraper.markup import clean_line, clean_text, parse, to_text
from scraper.metadata import primary_language
from scraper.pictures import with_descriptions
from scraper.records import Post, Reference

PLATFORM = "mastodon"
MAX_PARTS = 60
"""Of one thread: as many posts below another as a server shows without login."""
SAME_TALE = timedelta(days=2)
"""Between two posts of a thread that are one text; what its author adds later is a new one."""

_OPEN = frozenset({"public", "unlisted", "home"})
"""What everybody may read; `home` is Misskey's word for unlisted."""
_EVERYBODY = frozenset({"https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"})
_EMOJI = re.compile(r"\s*(?<!\w):[A-Za-z0-9_]{2,64}:(?!\w)")
_NUMBER = re.compile(r"\d{15,20}")
_LINK = re.compile(r"https?://[^\s<>\"]+")

Data = Mapping[str, Any]


class HiddenError(ValueError):
    """Its author shows the post to some people only."""


# --- Mastodon ---------------------------------------------------------------------------------


def status_post(status: Data, base: str, around: Mapping[str, Data] | None = None) -> Post:
    """One status. `around` has the statuses of its conversation by their ids.

    Raises HiddenError, or ValueError with the reason why it is no post.
    """
    status = inner(status)
    if status.get("visibility", "public") not in _OPEN:
        raise HiddenError("not shown to everybody")
    at = status_reference(status, base)
    content = str(status.get("content") or "")
    pictures = [each.get("description") for each in rows(status.get("media_attachments"))]
    text = with_descriptions(to_text(content), pictures)
    account = _object(status.get("account"))
    above = _replied_to(status, base, around or {})
    return _post(
        at,
        text,
        _links(content),
        [found for found in (above, _quoted(status, base)) if found],
        title=clean_line(status.get("spoiler_text")),
        author=_name(account.get("display_name")) or clean_line(account.get("username")),
        published_at=_instant(status.get("created_at")),
        modified_at=_instant(status.get("edited_at")),
        language=primary_language(status.get("language")),
    )


def id_of(data: Data) -> str | None:
    """A status's, note's or account's id on the server that was asked."""
    return _id(data.get("id"))


def inner(status: Data) -> Data:
    """What a boost passes on; a status itself."""
    boosted = status.get("reblog")
    return boosted if isinstance(boosted, dict) else status


def status_reference(status: Data, base: str) -> Reference:
    """Where a status is at home. Raises ValueError without an id or address."""
    native_id = _id(status.get("id"))
    if native_id is None:
        raise ValueError("no id")
    account = _object(status.get("account"))
    acct = _acct(account.get("acct"))
    local = f"@{acct}/{native_id}" if acct and _NUMBER.fullmatch(native_id) else None
    here = f"{base}/{local or f'notice/{native_id}'}"
    return _home([status.get("url"), status.get("uri")], here, _handle(acct, base))


def is_continued(status: Data) -> bool:
    """True for an author's reply to a post of their own."""
    mine = _id(_object(status.get("account")).get("id"))
    return bool(status.get("in_reply_to_id")) and _id(status.get("in_reply_to_account_id")) == mine


def thread(status: Data, around: Iterable[Data]) -> list[Data]:
    """What its author told in one go: the first post of the thread, and all that continue it.

    As far as the conversation is known. A reply to somebody else begins a thread of its own, and
    so does what comes after a pause: else a farewell would be as old as a post of years ago.
    """
    known = {found: each for each in (*around, status) if (found := _id(each.get("id")))}
    mine = _id(_object(status.get("account")).get("id"))
    own = {
        name: each
        for name, each in known.items()
        if _id(_object(each.get("account")).get("id")) == mine
        and each.get("visibility", "public") in _OPEN
    }
    root = _root(status, own)
    parts = [each for each in own.values() if _root(each, own) is root]
    return sorted(parts, key=_order)[:MAX_PARTS]


def _root(status: Data, own: Mapping[str, Data]) -> Data:
    for _ in range(MAX_PARTS):
        above = own.get(_id(status.get("in_reply_to_id")) or "")
        if above is None or not is_continued(status) or is_pause(above, status):
            break
        status = above
    return status


def is_pause(above: Data, below: Data) -> bool:
    """True where two posts of a thread lie too far apart to be one text."""
    first, then = (
        _instant(each.get("created_at", each.get("createdAt"))) for each in (above, below)
    )
    return first is not None and then is not None and then - first > SAME_TALE


def _order(status: Data) -> tuple[str, int, str]:
    native_id = _id(status.get("id")) or ""
    return clean_line(status.get("created_at")) or "", len(native_id), native_id


def _replied_to(status: Data, base: str, around: Mapping[str, Data]) -> Reference | None:
    """Somebody else's post that this one answers."""
    above = _id(status.get("in_reply_to_id"))
    if above is None or is_continued(status):
        return None
    if above in around:
        return _try(lambda: status_reference(around[above], base))
    account = _id(status.get("in_reply_to_account_id"))
    named = [each for each in rows(status.get("mentions")) if _id(each.get("id")) == account]
    acct = _acct(named[0].get("acct")) if named else None
    path = f"@{acct}/{above}" if acct and _NUMBER.fullmatch(above) else f"notice/{above}"
    return platforms.recognise(f"{base}/{path}")


def _quoted(status: Data, base: str) -> Reference | None:
    """A quoted post whose author agreed: `quote.state` has a word for everything else."""
    quoted = dig(status, "quote", "quoted_status")
    if dig(status, "quote", "state") != "accepted" or not isinstance(quoted, dict):
        return None
    if quoted.get("visibility", "public") not in _OPEN:
        return None
    return _try(lambda: status_reference(quoted, base))


# --- Misskey ----------------------------------------------------------------------------------


def note_post(note: Data, base: str) -> Post:
    """One note. Raises HiddenError, or ValueError with the reason why it is no post."""
    if note.get("visibility", "public") not in _OPEN:
        raise HiddenError("not shown to everybody")
    text, user = clean_text(str(note.get("text") or "")), _object(note.get("user"))
    linked = [
        _note_at(note.get(field), note.get(field_id), base)
        for field, field_id in (("reply", "replyId"), ("renote", "renoteId"))
        if note.get(field_id) and not (field == "reply" and is_continued_note(note))
    ]
    return _post(
        note_reference(note, base),
        text,
        [(link, link) for link in _LINK.findall(text)],
        [found for found in linked if found],
        title=clean_line(note.get("cw")),
        author=_name(user.get("name")) or clean_line(user.get("username")),
        published_at=_instant(note.get("createdAt")),
    )


def note_reference(note: Data, base: str) -> Reference:
    """Where a note is at home. Raises ValueError without an id or address."""
    native_id = _id(note.get("id"))
    if native_id is None:
        raise ValueError("no id")
    user = _object(note.get("user"))
    name, host = _acct(user.get("username")), _acct(user.get("host"))
    acct = f"{name}@{host}" if name and host else name
    here = f"{base}/notes/{native_id}"
    return _home([note.get("url"), note.get("uri")], here, _handle(acct, base))


def is_boost(note: Data) -> bool:
    """True for a note that only passes another one on."""
    return bool(note.get("renoteId")) and not note.get("text")


def is_continued_note(note: Data) -> bool:
    """True for an author's reply to a note of their own; and for a reply that may be one, since
    the note above did not come along."""
    return bool(note.get("replyId")) and dig(note, "reply", "userId") in {None, note.get("userId")}


def is_one_tale(above: Data, note: Data) -> bool:
    """True where a note and the one that it answers are one text, open to everybody."""
    is_own = above.get("userId") == note.get("userId") and above.get("visibility") in _OPEN
    return is_own and not is_pause(above, note)


def _note_at(note: Any, native_id: Any, base: str) -> Reference | None:
    if isinstance(note, dict):
        if note.get("visibility", "public") not in _OPEN:
            return None
        return _try(lambda: note_reference(note, base))
    return platforms.recognise(f"{base}/notes/{native_id}")


# --- ActivityPub ------------------------------------------------------------------------------


def object_post(data: Data, asked: Reference) -> Post:
    """One object. Raises HiddenError, or ValueError with the reason why it is no post."""
    readers = {each for field in ("to", "cc") for each in _strings(data.get(field))}
    if not readers & _EVERYBODY:
        raise HiddenError("not shown to everybody")
    in_languages = _object(data.get("contentMap"))
    content = next(iter(_strings([data.get("content"), *in_languages.values()])), None)
    if content is None:
        raise ValueError("no content")
    links = [data.get("inReplyTo"), data.get("quote"), data.get("quoteUri")]
    known = [platforms.recognise(link) for link in links if isinstance(link, str)]
    return _post(
        asked,
        to_text(content),
        _links(content),
        [found for found in known if found],
        title=clean_line(data.get("name")) or clean_line(data.get("summary")),
        published_at=_instant(data.get("published")),
        modified_at=_instant(data.get("updated")),
        language=primary_language(next(iter(in_languages), None))
        if len(in_languages) == 1
        else None,
    )


# --- threads ----------------------------------------------------------------------------------


def join(parts: list[Post]) -> Post:
    """The posts of one thread as one, in their order, at the first one's address."""
    first = parts[0]
    if len(parts) == 1:
        return first
    text, found, own = "", [], {part.key for part in parts}
    for part in parts:
        text += "\n" if text and part.text else ""
        found += [_moved(reference, len(text)) for reference in part.references]
        text += part.text
    kept = {each.key: each for each in reversed(found) if each.key not in own}
    edits = [part.modified_at for part in parts if part.modified_at]
    return replace(
        first,
        text=text,
        references=tuple(reversed(kept.values())),
        modified_at=max(edits, default=None),
    )


def _moved(reference: Reference, by: int) -> Reference:
    if reference.start is None or reference.end is None:
        return reference
    return replace(reference, start=reference.start + by, end=reference.end + by)


# --- parts of all shapes ----------------------------------------------------------------------


def _post(
    at: Reference,
    text: str,
    links: list[tuple[str, str | None]],
    more: list[Reference],
    *,
    title: str | None,
    author: str | None = None,
    published_at: datetime | None,
    modified_at: datetime | None = None,
    language: str | None = None,
) -> Post:
    found = references.find(text, links, at.url)
    known = {at.key, *(reference.key for reference in found)}
    return Post(
        url=at.url,
        key=at.key,
        text=text,
        title=title,
        author=author,
        author_handle=at.author_handle,
        published_at=published_at or at.posted_at,
        modified_at=modified_at,
        language=language,
        site_name=urlsplit(at.url).hostname,
        platform=at.platform,
        native_id=at.native_id,
        references=found + tuple(each for each in more if each.key not in known),
    )


def _home(told: list[Any], here: str, handle: str | None) -> Reference:
    """The first address that is one of a post; else the first that is one at all.

    Other software of the Fediverse (blogs, video sites) has addresses of any form. A server's own
    post is `here`, whatever it says: it cannot speak for others.
    """
    written = [each for each in told if isinstance(each, str) and each]
    if handle and handle.endswith(f"@{urlsplit(here).hostname}"):
        written = [each for each in written if urls.is_same_site(each, here)]
    found = [platforms.recognise(each) for each in written]
    for reference in [each for each in found if each] or _plain([*written, here]):
        return replace(reference, author_handle=handle or reference.author_handle)
    raise ValueError("no address")


def _plain(addresses: list[str]) -> Iterator[Reference]:
    for address in addresses:
        try:
            url = urls.canonical(address)
        except ValueError:
            continue
        yield platforms.recognise(url) or Reference(url, urls.key(url), PLATFORM)


def _try(make: Callable[[], Reference]) -> Reference | None:
    try:
        return make()
    except ValueError:
        return None


def _links(content: str) -> list[tuple[str, str | None]]:
    """(address, words) of the links in mark-up. Parts of an address that a reader does not see
    (`span.invisible`) belong to it all the same."""
    nodes = parse(content).css("a[href]")
    return [(node.attributes.get("href") or "", node.text()) for node in nodes]


def _name(value: Any) -> str | None:
    """A display name without the pictures in it."""
    line = clean_line(value)
    return clean_line(_EMOJI.sub("", line)) if line else None


def _handle(acct: str | None, base: str) -> str | None:
    if acct is None or "@" in acct:
        return acct
    return f"{acct}@{urlsplit(base).hostname}"


def _acct(value: Any) -> str | None:
    return value if isinstance(value, str) and re.fullmatch(r"[\w.@-]{1,320}", value) else None


def _id(value: Any) -> str | None:
    """An id as text; servers of other makes also write numbers."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return value if isinstance(value, str) and re.fullmatch(r"[\w-]{1,64}", value) else None


def _instant(value: Any) -> datetime | None:
    return read_instant(clean_line(value))


def _object(value: Any) -> Data:
    return value if isinstance(value, dict) else {}


def _strings(value: Any) -> list[str]:
    listed = value if isinstance(value, list) else [value]
    return [each for each in listed if isinstance(each, str)]
