"""Pages that answer 200 and hold no post, or no listing: blocks, login walls, cookie questions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from scraper.decode import decode
from scraper.errors import ObstacleError, ParseError
from scraper.markup import node_text, parse, to_text
from scraper.records import Fetched

#: Characters. A page with more main text than this says something besides "go away".
MAX_OBSTACLE_CHARS = 1500
#: Links. A page with more leads somewhere, whatever its title says.
MAX_OBSTACLE_LINKS = 40
#: Characters. Sites that guard themselves carry the guard's marks on good pages too.
MAX_MARKED_CHARS = 300
_HEAD_BYTES = 1024
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})

Reason = Literal["login_wall", "cookie_page", "block_page"]

_BLOCK_TITLE = re.compile(
    r"^(?:just a moment|attention required|access (?:to this page has been )?denied|"
    r"403\b|forbidden|429\b|too many requests|security check|one more step|ddos-guard|"
    r"(?:are you|robot or|not a) (?:a )?(?:robot|human)|pardon our interruption|please wait\b|"
    r"verif(?:y|ying) (?:that )?you(?:'re| are)|checking your browser|bot (?:check|verification)|"
    r"request (?:blocked|rejected)|human verification|client challenge|blocked$|un momento|"
    r"einen moment|un instant|captcha|vercel security checkpoint|安全验证|访问验证|人机验证)",
    re.IGNORECASE,
)
_BLOCK_TEXT = re.compile(
    r"enable javascript and cookies to continue|checking (?:if the site connection is secure|your "
    r"browser)|verif(?:y|ying) (?:that )?you are (?:a )?(?:human|not a (?:ro)?bot)|unusual "
    r"(?:traffic|activity) from your|you have been blocked|request(?:s)? (?:was|were) blocked|"
    r"complete the (?:captcha|security check)|prove you(?:'re| are) (?:human|not a robot)|"
    r"performance (?:&|and) security by cloudflare|don't have permission to access|"
    r"环境异常|完成验证后即可继续访问|请完成(?:安全)?验证",
    re.IGNORECASE,
)
_BLOCK_MARKS = (
    "cf_chl_opt",
    "cf-browser-verification",
    "_incapsula_resource",
    "px-captcha",
    "geo.captcha-delivery.com",
    "awswafintegration",
    "ddos-guard.net",
    "/.well-known/sgcaptcha",
    "anubis_challenge",
)
_LOGIN_PATH = re.compile(
    r"/(?:log-?in|sign-?in|sign_in|authwall|checkpoint|uas/login|accounts/login|sso|auth/login|"
    r"signup|users/sign_in)(?:/|\.php|$)",
    re.IGNORECASE,
)
_LOGIN_TITLE = re.compile(
    r"^(?:log ?in\b|sign ?in\b|sign ?up\b|login\b|anmelden|einloggen|connexion|se connecter|"
    r"iniciar sesión|accedi|登录|登錄|ログイン|로그인|войти|members only)",
    re.IGNORECASE,
)
_LOGIN_TEXT = re.compile(
    r"(?:log|sign) ?in (?:or (?:sign up|register|create) )?to (?:continue|view|see|read|access)|"
    r"(?:must|need to) (?:be logged in|log in|sign in)|join linkedin|"
    r"登录后(?:查看|可见|继续)|请先登录",
    re.IGNORECASE,
)
_CONSENT_HOST = re.compile(r"^(?:consent|guce|cookie-?consent|privacywall)\.|\.consent\.")
_CONSENT_TITLE = re.compile(
    r"^(?:before you continue|cookie (?:consent|settings|notice|wall)|your privacy|we value your "
    r"privacy|we use cookies|privacy (?:settings|gate)|bevor du|bevor sie fortfahren|avant d)",
    re.IGNORECASE,
)
_CONSENT_WORDS = re.compile(
    r"\b(?:cookies?|consent|privacy (?:policy|settings)|partners|einwilligung|datenschutz|"
    r"consentement|legitimate interest|tracking|accept all|reject all)\b",
    re.IGNORECASE,
)
#: Words about consent in a hundred, from which a short page is about nothing else.
_CONSENT_SHARE = 4.0
_CONSENT_MIN_WORDS = 3


_NAMES: Mapping[Reason, str] = {
    "block_page": "a block page",
    "login_wall": "a page that asks for a login",
    "cookie_page": "a page that asks for consent",
}


class Obstacle(NamedTuple):
    """What stands in place of the post, and what gave it away."""

    reason: Reason
    detail: str


def is_html(fetched: Fetched) -> bool:
    """By the declared type; by the first bytes where none, or plain text, was declared."""
    if fetched.content_type in _HTML_TYPES:
        return not fetched.body.startswith((b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8"))
    if fetched.content_type not in {"", "text/plain", "application/octet-stream"}:
        return False
    head = fetched.body[:_HEAD_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith((b"<!doctype html", b"<html", b"<head", b"<body")) or b"<html" in head


def find_obstacle(url: str, tree: LexborHTMLParser, text: str, source: str) -> Obstacle | None:
    """What keeps us from the post, if anything. `text` is what reads like the main text, `source`
    the whole mark-up.

    Addresses tell by themselves; titles, words and marks tell only where there is little text, so
    that an article about captchas is none.
    """
    by_address = _by_address(url)
    if by_address:
        return by_address
    if len(text) > MAX_OBSTACLE_CHARS:
        return None
    node = tree.css_first("title")
    title = node_text(node) if node else ""
    return (
        _by_block(source, title, text) or _by_login(tree, title, text) or _by_consent(title, text)
    )


def in_place_of_listing(fetched: Fetched, *, is_empty: bool) -> ObstacleError | None:
    """What stands where a source's listing should, if anything.

    `is_empty`: nothing was found to list there, so that a bare question for a password tells too.
    """
    if not is_html(fetched):
        return None
    source = decode(fetched.body, fetched.charset)
    try:
        tree = parse(source)
    except ParseError:
        return None
    found = _in_listing(fetched, tree, source, is_empty=is_empty)
    if found is None:
        return None
    what = _NAMES[found.reason]
    return ObstacleError(f"{fetched.final_url} answered with {what} ({found.detail})", found.reason)


def _in_listing(
    fetched: Fetched, tree: LexborHTMLParser, source: str, *, is_empty: bool
) -> Obstacle | None:
    # an address that was given as it is may well be called like a login; one that we were sent to
    # is one
    led_to = fetched.final_url if _path(fetched.final_url) != _path(fetched.url) else ""
    body = tree.body
    # a front page has little text of its own, but many links; an obstacle has few
    if body is None or len(tree.css("a[href]")) > MAX_OBSTACLE_LINKS:
        return _by_address(led_to)
    text = to_text(body.html or "")
    found = find_obstacle(led_to, tree, text, source)
    if found or not is_empty or len(text) > MAX_OBSTACLE_CHARS:
        return found
    if tree.css_first("input[type=password]") is None:
        return None
    return Obstacle("login_wall", "asks for a password")


def _path(url: str) -> str:
    return urlsplit(url).path.rstrip("/")


def _by_address(url: str) -> Obstacle | None:
    parts = urlsplit(url)
    if _CONSENT_HOST.search(parts.hostname or ""):
        return Obstacle("cookie_page", f"led to {parts.hostname}")
    if _LOGIN_PATH.search(parts.path):
        return Obstacle("login_wall", f"led to {parts.path}")
    return None


def _by_block(source: str, title: str, text: str) -> Obstacle | None:
    if _BLOCK_TITLE.search(title):
        return Obstacle("block_page", f'titled "{title[:80]}"')
    said = _BLOCK_TEXT.search(text)
    if said:
        return Obstacle("block_page", f'says "{said[0]}"')
    if len(text) > MAX_MARKED_CHARS:
        return None
    lowered = source.lower()
    mark = next((mark for mark in _BLOCK_MARKS if mark in lowered), None)
    return Obstacle("block_page", f"carries {mark}") if mark else None


def _by_login(tree: LexborHTMLParser, title: str, text: str) -> Obstacle | None:
    has_password = tree.css_first("main input[type=password], body > form input[type=password]")
    if _LOGIN_TITLE.search(title):
        return Obstacle("login_wall", f'titled "{title[:80]}"')
    said = _LOGIN_TEXT.search(text)
    if said:
        return Obstacle("login_wall", f'says "{said[0]}"')
    return Obstacle("login_wall", "asks for a password") if has_password and not text else None


def _by_consent(title: str, text: str) -> Obstacle | None:
    if _CONSENT_TITLE.search(title):
        return Obstacle("cookie_page", f'titled "{title[:80]}"')
    said = len(_CONSENT_WORDS.findall(text))
    words = max(1, len(text.split()))
    if said >= _CONSENT_MIN_WORDS and 100 * said / words >= _CONSENT_SHARE:
        return Obstacle("cookie_page", f"{said} of {words} words are about cookies and consent")
    return None
