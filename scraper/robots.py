"""robots.txt after RFC 9309: what one program may fetch from one origin. Pure.

protego matches the paths; what is done before it gets the file is what its own reading of Google's
test cases lacks: records outside the protocol do not end a group, names of programs end at the
first character that no product token has, and a group counts for us only under our whole name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from protego import Protego

#: Bytes that are read; RFC 9309 (2.5) wants at least 500 KiB. What follows is ignored.
MAX_ROBOTS_BYTES = 512_000
#: Seconds. Less is no wish; beyond a minute a site of some size could not be read at all.
MIN_CRAWL_DELAY_SECONDS = 1.0
MAX_CRAWL_DELAY_SECONDS = 60.0

_LINE_END = re.compile(r"\r\n|\r|\n")
_RULE = re.compile(r"\s*(allow|diss?all?[ao]w|diasllow)(?:\s*:\s*|\s+)(.*)", re.IGNORECASE)
_NAME = re.compile(r"\s*user[- ]?agent(?:\s*:\s*|\s+)(.*)", re.IGNORECASE)
_DELAY = re.compile(r"\s*crawl[- ]delay(?:\s*:\s*|\s+)(.*)", re.IGNORECASE)
_NOT_TOKEN = re.compile(r"[^a-z_-].*", re.DOTALL)
_OTHER = "?"
_KEPT_IN_URL = "/%:?#[]@!$&'()*+,;=~"


@dataclass(frozen=True, slots=True)
class RobotRules:
    """What a robots.txt lets us do."""

    product_token: str
    parsed: Protego | None
    """None: everything is allowed."""
    crawl_delay_seconds: float | None = None
    weight: int = 0
    """Characters of rules that are held in memory."""

    def allows(self, url: str) -> bool:
        """Whether this URL may be fetched."""
        if self.parsed is None:
            return True
        return bool(self.parsed.can_fetch(quote(url, safe=_KEPT_IN_URL), self.product_token))


def allow_all(product_token: str) -> RobotRules:
    """The rules of a site that has no robots.txt."""
    return RobotRules(product_token, None)


def parse_robots(body: bytes, product_token: str) -> RobotRules:
    """The rules that concern us, from the file as it came. Never raises: broken lines don't count.

    >>> rules = parse_robots(b"User-agent: *\\nDisallow: /private", "swansong")
    >>> rules.allows("https://example.org/private/page")
    False
    """
    text = body[:MAX_ROBOTS_BYTES].decode("utf-8", "replace").removeprefix("\ufeff")
    lines = [line.partition("#")[0] for line in _LINE_END.split(text)]
    token = product_token.lower()
    relevant = _relevant(lines, token)
    return RobotRules(
        token, Protego.parse(relevant), _crawl_delay(lines, token), weight=len(relevant)
    )


def _relevant(lines: list[str], token: str) -> str:
    """The groups that concern us, and nothing else: a big site's file names hundreds of others."""
    kept: list[str] = []
    names: set[str] = set()
    is_open = False
    for line in lines:
        if name := _NAME.match(line):
            group = _group(name[1], token)
            names = {*(names if is_open else ()), group}
            is_open = True
            if group != _OTHER:
                kept.append(f"User-agent: {group}")
        elif rule := _RULE.match(line):
            is_open = False
            if names - {_OTHER}:
                word = "Allow" if rule[1].lower() == "allow" else "Disallow"
                kept.append(f"{word}: {rule[2].strip()}")
    return "\n".join(kept)


def _group(name: str, token: str) -> str:
    """`*`, our own name, or one that is never asked for: protego would match parts of names."""
    cut = _NOT_TOKEN.sub("", name.strip().lower())
    if name.strip().startswith("*") or cut == token:
        return cut or "*"
    return _OTHER


def _crawl_delay(lines: list[str], token: str) -> float | None:
    """Read apart from the rules: it is no part of RFC 9309, whose groups it must not end."""
    delays: dict[str, float] = {}
    names: list[str] = []
    was_name = False
    for line in lines:
        if name := _NAME.match(line):
            names = [*(names if was_name else []), _group(name[1], token)]
        elif (delay := _DELAY.match(line)) and (seconds := _seconds(delay[1])) is not None:
            delays.update(dict.fromkeys(names, seconds))
        was_name = name is not None or (was_name and not line.strip())
    wished = delays.get(token, delays.get("*"))
    if wished is None:
        return None
    return min(max(wished, MIN_CRAWL_DELAY_SECONDS), MAX_CRAWL_DELAY_SECONDS)


def _seconds(text: str) -> float | None:
    try:
        seconds = float(text.strip())
    except ValueError:
        return None
    return seconds if seconds > 0 else None  # also drops "nan"
