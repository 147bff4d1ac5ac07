"""The few pages that people see: small, without anything that is loaded, in light and dark."""

from __future__ import annotations

from html import escape

from starlette.responses import HTMLResponse, Response

_HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
    "cache-control": "no-store",
}
BUTTON = "font:inherit;padding:.5em 1em;margin:0 .5em .5em 0"
"""Style of a button that a thumb can hit."""
_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title></head>
<body style="font:16px/1.5 sans-serif;max-width:34em;margin:3em auto;padding:0 1em;\
overflow-wrap:anywhere">
<h1 style="font-size:1.3em">{title}</h1>
{content}
</body></html>
"""


def page(title: str, content: str, status: int = 200) -> Response:
    """`content` is HTML, with everything from outside escaped."""
    return HTMLResponse(_PAGE.format(title=escape(title), content=content), status, _HEADERS)
