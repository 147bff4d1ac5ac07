"""Addresses: one way to write each, and an identity that survives how it was linked.

Standard library only: storage imports it. Nothing here knows a platform; `scraper.platforms`
puts a platform's own keys (`x:123`) in front of these.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit


def words(text: str) -> frozenset[str]:
    """The words of a string as a set."""
    return frozenset(text.split())


#: Characters. Servers and browsers agree on about 2,000; longer ones are mistakes or attacks.
MAX_URL_CHARS = 4096

_TRACKING_PREFIXES = ("utm_", "at_", "hsa_", "pk_", "mtm_", "__s", "_hs", "stm_")
_TRACKING = words(
    "_ga _gl __twitter_impression cmp cmpid dclid fbclid ftag gbraid gclid gclsrc guccounter "
    "guce_referrer guce_referrer_sig hsctatracking igsh igshid mc_cid mc_eid mkt_tok ml_subscriber "
    "ml_subscriber_hash msclkid ncid oly_anon_id oly_enc_id rcm ref ref_src ref_url referrer "
    "share_id smid smtyp spm sr_share srsltid trackingid trk twclid vero_conv vero_id wbraid "
    "wickedid wt_mc wt.mc_id xtor yclid"
)
_DEFAULT_PORTS = {"http": 80, "https": 443}
# What a site lists begins alike: its host is found once, not for each.
_ORIGIN = re.compile(r"https?://[^/?#\\\s]+(?=[/?#]|\Z)", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PATH_SAFE = "/%:@!$&'()*+,;=~-._"
_QUERY_SAFE = _PATH_SAFE + "?"

_MIRROR_PREFIX = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?|jsp)$", re.IGNORECASE)
_AMP_SUFFIX = re.compile(r"(?:/amp/?|\.amp(?=$|\.html?$))", re.IGNORECASE)
_AMP_QUERY = frozenset({"amp", "amp=1", "amp=true", "outputtype=amp", "output=amp"})

_NOT_POSTS = words(
    "about account advertise advertising archive archives author authors cart category categories "
    "contact cookie cookies donate events faq feed feeds help home impressum imprint index jobs "
    "legal login logout newsletter newsletters page pages people podcast podcasts pricing "
    "privacy privacy-policy product products profile register rss search section sections share "
    "shop signin sign-in signup sign-up sitemap store subscribe subscription support tag tagged "
    "tags team terms terms-of-service terms-of-use topic topics user users video videos "
    "wp-admin wp-content wp-login.php"
)
_NOT_PAGES = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|ico|css|js|json|xml|rss|atom|pdf|zip|gz|mp[34]|m4a|webm|mov|"
    r"docx?|xlsx?|pptx?|epub|woff2?|txt)$",
    re.IGNORECASE,
)
_DATE_IN_PATH = re.compile(r"/(?:19|20)\d{2}[/-](?:0?[1-9]|1[0-2]|[a-z]{3})(?=[/-])", re.IGNORECASE)
_ID_IN_PATH = re.compile(r"(?:^|[/_.-])\d{4,}(?:\.s?html?)?$")
_HEX_ID = re.compile(r"-[0-9a-f]{8,}$")
#: Words in the last part of a path from which it reads like a title.
_MIN_SLUG_WORDS = 3


@lru_cache(maxsize=2048)
def canonical(url: str, base: str | None = None) -> str:
    """The address as we write it: absolute, tidy, without what only tells how one came there.

    Keeps the scheme; lowers and IDNA-encodes the host; drops credentials, default ports, the
    fragment and tracking parameters; sorts the query by name; normalises dot segments and
    percent-encoding. Raises ValueError for anything but an http(s) address.
    """
    written = _strip(url)
    if base is not None:
        written = urljoin(_strip(base), written)
    if len(written) > MAX_URL_CHARS:
        raise ValueError(f"an address of {len(written)} characters is too long")
    parts = urlsplit(written)
    if parts.scheme not in _DEFAULT_PORTS:
        raise ValueError(f'"{written[:80]}" is no web address')
    path = _without_dots(_encode(parts.path, _PATH_SAFE)) or "/"
    return urlunsplit((parts.scheme, _netloc(parts), path, _query(parts.query), ""))


def key(url: str) -> str:
    """The identity of what the address leads to. Raises ValueError like `canonical`.

    The same for http and https, `www.`, `m.` and `amp.` hosts, tracking parameters, a trailing
    slash, an index file, AMP variants and fragments. Not an address: it cannot be fetched.
    """
    parts = urlsplit(canonical(url))
    path = _AMP_SUFFIX.sub("", _INDEX.sub("/", parts.path)).rstrip("/")
    query = "&".join(q for q in parts.query.split("&") if q and q.lower() not in _AMP_QUERY)
    return _bare_host(parts.netloc) + (path or "/") + (f"?{query}" if query else "")


def host(url: str) -> str:
    """The host, lower case, IDNA-encoded, without port. Raises ValueError like `canonical`."""
    origin = _ORIGIN.match(url) if len(url) <= MAX_URL_CHARS else None
    return _host_of(origin[0] if origin else url)


@lru_cache(maxsize=2048)
def _host_of(url: str) -> str:
    return urlsplit(canonical(url)).hostname or ""


def is_same_site(one: str, other: str) -> bool:
    """True when both lead to the same host, `www.`, `m.` and `amp.` aside. Never raises."""
    try:
        return _bare_host(host(one)) == _bare_host(host(other))
    except ValueError:
        return False


def looks_like_post(url: str) -> bool:
    """Tell by its path whether a canonical address leads to one text rather than to a list.

    Yes: a date in the path, a slug of several words, a long number or hexadecimal id at the end.
    No: the front page, files, and paths with a part such as `tag`, `author`, `login`.
    """
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    segments = [segment for segment in path.lower().split("/") if segment]
    if not segments or _NOT_PAGES.search(path) or segments[-1] in _NOT_POSTS:
        return False
    if _DATE_IN_PATH.search(path):
        return True
    if any(segment in _NOT_POSTS for segment in segments[:-1]):
        return False
    return _is_slug(segments[-1]) or bool(_ID_IN_PATH.search(path))


def _is_slug(segment: str) -> bool:
    bare = re.sub(r"\.[a-z]{3,5}$", "", segment)
    words = [word for word in re.split(r"[-_+]|%20", bare) if word]
    return len(words) >= _MIN_SLUG_WORDS or bool(_HEX_ID.search(bare)) or bare.count("%") >= 6


def _strip(url: str) -> str:
    """Trim as browsers do; turn their other slash into the real one, before the query only."""
    tidy = re.sub(r"[\t\r\n]", "", url.strip(" \t\r\n\f\v\0"))
    before, mark, after = tidy.partition("?")
    return before.replace("\\", "/") + mark + after


def _netloc(parts: SplitResult) -> str:
    name = (parts.hostname or "").rstrip(".")
    if ":" in name:
        return _with_port(f"[{name}]", parts)
    if not name.isascii():
        name = name.encode("idna").decode("ascii")
    if not _HOST.fullmatch(name):
        raise ValueError(f'"{name[:80]}" is no host name')
    return _with_port(name, parts)


def _with_port(name: str, parts: SplitResult) -> str:
    if parts.port is None or parts.port == _DEFAULT_PORTS[parts.scheme]:
        return name
    return f"{name}:{parts.port}"


def _query(query: str) -> str:
    kept = [pair for pair in query.split("&") if pair and not _is_tracking(pair)]
    encoded = [_encode(pair, _QUERY_SAFE) for pair in kept]
    return "&".join(sorted(encoded, key=lambda pair: pair.partition("=")[0]))


def _is_tracking(pair: str) -> bool:
    name, _, value = pair.partition("=")
    name = name.lower()
    if name == "source":  # Medium writes source=rss-…, others mean something by it
        return value.startswith(("rss", "social", "twitter"))
    return name in _TRACKING or name.startswith(_TRACKING_PREFIXES)


def _encode(text: str, safe: str) -> str:
    """Percent-encode what must be, decode what need not be, in upper case."""
    whole = _STRAY_PERCENT.sub("%25", text)
    return _ESCAPE.sub(_unescape, quote(whole, safe=safe))


def _unescape(found: re.Match[str]) -> str:
    character = chr(int(found[1], 16))
    return character if character in _UNRESERVED else found[0].upper()


def _without_dots(path: str) -> str:
    """RFC 3986, 5.2.4."""
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments:
        if segment == "..":
            del kept[max(1, len(kept) - 1) :]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in {".", ".."}:
        kept.append("")
    return "/".join(kept)


def _bare_host(name: str) -> str:
    return _MIRROR_PREFIX.sub("", name)
