"""Latin names inside Chinese text: capitals tell them, posts and verbs sort them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.detect.document import NAME, ORGANIZATION, PERSON
from scraper.detect.gazetteer import GIVEN_NAMES, KNOWN_ORGANIZATIONS
from scraper.detect.kinds import fold as bare
from scraper.detect.spans import Sentence
from scraper.detect.surfaces import Found
from scraper.detect.words import words

_WORD = r"[A-Z][A-Za-zÀ-ɏ'’\-]*\.?"
_RUN = re.compile(
    rf"(?<![A-Za-z0-9@#/_.-])(?:{_WORD})(?: (?:(?:de|van|von|der|da|la|el|bin|al) ){{0,2}}{_WORD}){{0,3}}(?![A-Za-z0-9_@/])|(?<![A-Za-z0-9/.@])(?:@[A-Za-z]\w{{2,20}})"
)
_FIRMS = words(
    "ai labs lab inc ltd llc corp games studio studios bank group media capital partners ventures university college institute foundation technologies systems software robotics motors energy health bio pharma networks entertainment pictures records press news times post"
)
_COMMON = words(
    "rfc bbs id wifi nas ssd hdd ram rom hdmi gps sim sms mp3 mp4 dvd cd led lcd vr ar iot saas paas crm erp cms cdn dns tcp http https ssh vpn ssl npm git svn ide jdk jvm xml json yaml csv excel word ppt rss gui cli rpc ai it hr pr ui ux app ip ipo ppt kpi okr vip pdf url api sdk cpu gpu llm agi tv pc dm ps pr qa faq usb ok bug email e-mail java python linux windows android ios html css sql php pm am covid nba cba gdp mba phd etf cp kol a b c d e f g h i j k l m n o p q r s t u v w x y z the this my and of in on to for bye hello hi dear we you"
)
_SPEAKS = re.compile(
    r" ?(?:[(（][^)）]{1,20}[)）])?(?:宣布|官宣|表示|称|说|离职|离开|辞|将|已|于|在|也|则|写道|发文|发帖|是|曾|加入|负责|坦言|透露|的离|本人|因|从|卸任|退休|和|与|、|，|,|。)"
)


def find(
    text: str,
    folded: str,
    sentences: Sequence[Sentence],
    roles: list[tuple[int, int]],
    taken: Found,
) -> None:
    """Marks persons, organisations, and names that may be either."""
    posts, after = {start for start, _ in roles}, {end for _, end in roles}
    full: dict[str, str] = {}
    runs = [m.span() for s in sentences for m in _RUN.finditer(text, s.start, s.end)]
    for start, end in sorted(runs, key=lambda span: (span[0] - span[1], span[0])):
        head = text.find(" ", start, end)
        if head > 0 and not taken.is_free(start, head) and taken.is_free(head + 1, end):
            start = head + 1  # `DJ Brandon`
        name = folded[start:end]
        if name in _COMMON or not taken.is_free(start, end):
            continue
        mark = PERSON if name in full else _sort(text, name, start, end, posts, after)
        if mark is None:
            continue
        key = full.get(name, name)
        if mark == PERSON and " " in name:
            parts = name.split()
            full.setdefault(parts[0], name)
            full.setdefault(parts[-1], name)
        taken.add(start, end, mark, key.lstrip("@"))


def _sort(
    text: str, name: str, start: int, end: int, posts: set[int], after: set[int]
) -> str | None:
    if (
        text[start - 1 : start] in {"(", "（"}
        and text[end : end + 1] in {")", "）"}
        and start > 1
        and "\u4e00" <= text[start - 2] <= "\u9fff"
    ):
        return None
    parts = [bare(part) for part in name.split()]
    if name in KNOWN_ORGANIZATIONS or parts[-1] in _FIRMS:
        return ORGANIZATION
    is_given = parts[0] in GIVEN_NAMES
    is_after_post = start in after or (start - 1 in after and text[start - 1] == " ")
    if is_after_post or (is_given and len(parts) > 1):
        return PERSON
    if (
        end in posts
        or end + 1 in posts
        or (text[end : end + 1] == "的" and end + 1 in posts)
        or (text[end : end + 2] == " 的" and end + 2 in posts)
    ):
        return ORGANIZATION if not is_given else PERSON
    if is_given:
        return PERSON
    word = text[start:end]
    if len(parts) == 1 and (word.isupper() or any(c.isupper() for c in word[1:])):
        return ORGANIZATION if len(word) > 1 else None
    if len(parts) in (2, 3) and _SPEAKS.match(text, end):
        return PERSON
    return NAME if len(word) > 2 else None
