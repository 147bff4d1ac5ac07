"""Parts of files (RFC 9110, 14): how they are asked for, and whether an answer is one. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scraper.errors import NetworkError, StatusError

_GIVEN = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")


def asked_for(part: tuple[int, int] | None) -> dict[str, str]:
    """The headers that ask for a part as it lies in the file; none for all of it."""
    if part is None:
        return {}
    first, end = part
    assert 0 <= first < end, part
    return {"range": f"bytes={first}-{end - 1}", "accept-encoding": "identity"}


def given(
    part: tuple[int, int], status: int, headers: Mapping[str, str], body: bytes, url: str
) -> int | None:
    """How long the whole file is, by an answer to `part`; None where it does not say.

    A part may end early, where the file does. Raises FetchError for anything but its bytes.
    """
    if status != 206:
        what = "the whole file" if status == 200 else "something else"
        raise StatusError(
            f"{url} answered {status}: {what}, where a part of it was asked for",
            url=url,
            status=status,
        )
    found = _GIVEN.fullmatch(headers.get("content-range", "").strip())
    if found is None:
        raise NetworkError(f"{url} answered with a part, and not with which", url=url)
    first, last = int(found[1]), int(found[2])
    if first != part[0] or last >= part[1] or last - first + 1 != len(body):
        raise NetworkError(
            f"{url} answered with {len(body)} bytes and calls them {first} to {last}, where "
            f"{part[0]} to {part[1] - 1} were asked for",
            url=url,
        )
    return None if found[3] == "*" else int(found[3])
