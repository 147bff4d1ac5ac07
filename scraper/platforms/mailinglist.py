"""Messages to mailing lists, in the archives of Mailman 3 (HyperKitty) on any host.

    https://lists.example/archives/list/dev@lists.example/message/RSZCG7IGPHFIRW3EMTVMMDNJMNCVCOLE/

Section 5.2 of the notes on wire formats. The hash is that of the Message-ID, so a message is the
same in whichever archive it stands. Its page is fetched like any.
"""

from __future__ import annotations

import re
from base64 import b32encode
from hashlib import sha1
from urllib.parse import SplitResult

from scraper.records import Reference

PLATFORM = "mailinglist"
HOSTS: frozenset[str] = frozenset()
MENTION = (
    r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,24}"
    r"/(?:archives|hyperkitty)/list/[A-Za-z0-9_.%+@-]{3,200}/message/[A-Z2-7]{32}(?![\w-])/?"
)

_MESSAGE = re.compile(
    r"(/(?:[\w-]{1,60}/)?(?:archives|hyperkitty)/list/[^/]+@[^/]+)/message/([A-Z2-7]{32})/?"
)


def parse_url(parts: SplitResult) -> Reference | None:
    """The hash alone is the identity: messages go to several lists at once."""
    found = _MESSAGE.fullmatch(parts.path)
    if not found:
        return None
    return Reference(
        url=f"{parts.scheme}://{parts.netloc}{found[1]}/message/{found[2]}/",
        key=key_of(found[2]),
        platform=PLATFORM,
        native_id=found[2],
    )


def hash_of(message_id: str) -> str:
    """Mailman's `X-Message-ID-Hash` of a Message-ID; angle brackets do not count."""
    bare = message_id.strip().removeprefix("<").removesuffix(">")
    return b32encode(sha1(bare.encode("utf-8", "surrogateescape")).digest()).decode()  # noqa: S324


def key_of(message_hash: str) -> str:
    """The identity of the message with this hash."""
    return f"mail:{message_hash}"
