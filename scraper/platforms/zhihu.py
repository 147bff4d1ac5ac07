"""Zhihu: addresses only. Its interface wants a signature that we do not forge."""

from __future__ import annotations

import re
from urllib.parse import SplitResult

from scraper.platforms import bare_host
from scraper.records import Reference

PLATFORM = "zhihu"
IS_FETCHABLE = False
HOSTS = frozenset({"zhihu.com", "zhuanlan.zhihu.com"})
MENTION = r"(?:zhihu\.com/question/\d{5,20}/answer/\d{5,20}|zhuanlan\.zhihu\.com/p/\d{5,20})"

_ANSWER = re.compile(r"/question/(\d{5,20})/answer/(\d{5,20})/?")
_ARTICLE = re.compile(r"/p/(\d{5,20})/?")


def parse_url(parts: SplitResult) -> Reference | None:
    """Answers and articles; a question has no author who could leave."""
    name = bare_host(parts)
    answer = _ANSWER.fullmatch(parts.path) if name == "zhihu.com" else None
    if answer:
        url = f"https://www.zhihu.com/question/{answer[1]}/answer/{answer[2]}"
        return Reference(url, f"zhihu:answer:{answer[2]}", PLATFORM, answer[2])
    article = _ARTICLE.fullmatch(parts.path) if name == "zhuanlan.zhihu.com" else None
    if article:
        url = f"https://zhuanlan.zhihu.com/p/{article[1]}"
        return Reference(url, f"zhihu:p:{article[1]}", PLATFORM, article[1])
    return None
