"""The documents of the miniature web: invented people and organisations, dates relative to now.

    moment(now) → Moment (post, articles, years)      render(moment, bases) → Web (path → page)

The texts are in `pages/`, with `$names` for what depends on the day. Three sites tell, each in its
own format, and the platform answers for one post. What is old is there from the start, what is
new appears later.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime
from functools import cache
from html import escape
from importlib import resources
from string import Template
from typing import Literal

Site = Literal["ledger", "benchside", "wren", "x"]
SITES: tuple[Site, ...] = ("ledger", "benchside", "wren", "x")

LEAVER = "Henrik Saalberg"
HANDLE = "HenrikSaalberg"
LAB = "Aldermoor Labs"
FINANCE_CHIEF = "Adaeze Lindholm"
FREIGHT = "Torvane Freight"
EARLIER_LEAVER = "Priyanka Duvall"

TAIPEI = timezone(timedelta(hours=8))
SNOWFLAKE_EPOCH_MS = 1_288_834_974_657
"""Where the clock in X's ids begins (reported by many who read them)."""
POST_AGE_AT_LEAST = timedelta(hours=4)
"""The article that tells of the post came hours later, and both lie in the past."""
TENURE = timedelta(days=round(6.9 * 365.25))
""" "Nearly seven years"."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Everything in the story that depends on the day on which it is told."""

    posted_at: datetime
    """Of the farewell post, to the millisecond. Its date in Taipei is always the next day."""
    post_id: str
    """With that instant in it."""
    last_on: date
    """The leaver's last day, a Friday."""
    start_year: int
    retires_on: date
    """The finance chief's last day, the first of a month."""


@dataclass(frozen=True, slots=True)
class Document:
    """A page before it is set: where it stands, what it is called, how old it is."""

    site: Site
    path: str
    source: str
    """Its file in `pages/`."""
    title: str
    author: str
    summary: str
    after_post: timedelta
    """When it was published, counted from the farewell post."""
    is_new: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """What is served at one address."""

    content_type: str
    body: bytes
    is_new: bool


@dataclass(frozen=True, slots=True)
class Web:
    """All sites at two times: before the news, and after."""

    moment: Moment
    bases: Mapping[Site, str]
    pages: Mapping[tuple[Site, str], Page]
    listings: Mapping[tuple[Site, str], tuple[Page, Page]]
    """Feeds and lists of links: before, after."""

    def url(self, site: Site, path: str) -> str:
        """The address of a page."""
        return self.bases[site] + path

    def text_at(self, url: str) -> str | None:
        """The mark-up or JSON behind an address, as the sites serve it; None for no page."""
        if url == self.post_url:
            return self.pages["x", "/tweet-result"].body.decode()
        for (site, path), page in self.pages.items():
            if self.url(site, path) == url:
                return page.body.decode()
        return None

    @property
    def post_url(self) -> str:
        """The address of the farewell post on its platform."""
        return f"https://x.com/{HANDLE}/status/{self.moment.post_id}"


LEADER_LEAVES = Document(
    "ledger",
    "/technology/aldermoor-labs-loses-research-lead-saalberg",
    "leader-leaves.html",
    "Aldermoor's proof-finder says goodbye after nearly seven years",
    "Mei-Lin Hsu",
    "Henrik Saalberg leaves Aldermoor Labs. The lab has not named a successor.",
    timedelta(hours=3, minutes=25),
)
FINANCE = Document(
    "ledger",
    "/markets/torvane-freight-finance-chief-to-retire",
    "finance-chief.html",
    "Torvane Freight's finance chief to retire",
    "Daniel Okoro-Lund",
    "Adaeze Lindholm goes after 14 years; her deputy takes over.",
    timedelta(hours=3, minutes=5),
)
SUNSET = Document(
    "ledger",
    "/technology/pelican-software-retires-lantern",
    "lantern-sunset.html",
    "Goodbye, Lantern: Pelican retires its note-taking program",
    "Mei-Lin Hsu",
    "The servers will be switched off; everything can be downloaded.",
    timedelta(hours=2, minutes=40),
)
MEMBERS = Document(
    "ledger",
    "/members/appointments-of-the-week-briefing",
    "members-briefing.html",
    "Members' briefing: appointments of the week",
    "Daniel Okoro-Lund",
    "For members only.",
    timedelta(hours=2, minutes=20),
)
PROOF_MACHINE = Document(
    "benchside",
    "/issues/a-proof-machine-without-its-maker",
    "proof-machine.html",
    "A proof machine without its maker",
    "Tobias Anker",
    "What happens to the Theorem team now.",
    timedelta(hours=3, minutes=45),
)
LETTERS = Document(
    "benchside",
    "/issues/how-to-write-a-letter-of-resignation",
    "resignation-letter.html",
    "How to write a letter of resignation",
    "Tobias Anker",
    "What good ones have in common, with a template.",
    timedelta(hours=1),
)
CHIRRUP = Document(
    "wren",
    "/posts/leaving-chirrup-after-nine-years",
    "leaving-chirrup.html",
    "Leaving Chirrup",
    "Ottilie Wren",
    "An account less.",
    timedelta(hours=2),
)
OLD = (
    Document(
        "ledger",
        "/technology/aldermoor-labs-head-of-policy-leaves",
        "policy-head.html",
        "Aldermoor Labs' head of policy has left",
        "Mei-Lin Hsu",
        "Priyanka Duvall wrote the lab's rules on what not to build.",
        timedelta(days=-6),
        is_new=False,
    ),
    Document(
        "ledger",
        "/technology/the-harbour-that-counts-its-gulls",
        "harbour-sensors.html",
        "The harbour that counts its gulls",
        "Daniel Okoro-Lund",
        "Forty cameras watch the birds of Keelung.",
        timedelta(days=-3),
        is_new=False,
    ),
    Document(
        "benchside",
        "/issues/the-papers-that-you-read-to-the-end",
        "reading-list.html",
        "The papers that you read to the end",
        "Tobias Anker",
        "A hundred and twelve readers, one list.",
        timedelta(days=-8),
        is_new=False,
    ),
    Document(
        "wren",
        "/posts/a-vise-and-a-grain-of-sand",
        "bench-vise.html",
        "A vise and a grain of sand",
        "Ottilie Wren",
        "Drawings included.",
        timedelta(days=-5),
        is_new=False,
    ),
)
NEW = (LEADER_LEAVES, FINANCE, SUNSET, MEMBERS, PROOF_MACHINE, LETTERS, CHIRRUP)
NEGATIVES = (SUNSET, LETTERS, CHIRRUP)
"""They sound like a departure and are none: a product's end, a how-to, a user's goodbye."""

SOURCES: Mapping[Site, str] = {
    "ledger": "/feed.xml",
    "benchside": "/",
    "wren": "/atom.xml",
}
"""What the demo watches: a feed of summaries, a page of links, a feed with whole posts."""


def moment(now: datetime) -> Moment:
    """The days of the story, told at `now` (aware)."""
    latest = now.astimezone(UTC) - POST_AGE_AT_LEAST
    posted_at = latest.replace(hour=18, minute=0, second=46, microsecond=718_000)
    if posted_at > latest:
        posted_at -= timedelta(days=1)
    since_epoch = (posted_at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    in_ten_days = posted_at.date() + timedelta(days=10)
    return Moment(
        posted_at=posted_at,
        post_id=str((since_epoch - SNOWFLAKE_EPOCH_MS) << 22),
        last_on=in_ten_days + timedelta(days=(4 - in_ten_days.weekday()) % 7),
        start_year=(posted_at - TENURE).year,
        retires_on=(posted_at.date().replace(day=1) + timedelta(days=100)).replace(day=1),
    )


def render(when: Moment, bases: Mapping[Site, str]) -> Web:
    """Set every page, for sites that are served at `bases` (addresses without a final slash)."""
    names: dict[str, str] = _names(when)
    names.update(bases.items())
    pages = {
        (each.site, each.path): Page("text/html", _html(each, when, names), each.is_new)
        for each in (*OLD, *NEW)
    }
    robots = Page("text/plain", b"User-agent: *\nDisallow: /members/\n", is_new=False)
    pages["ledger", "/robots.txt"] = robots
    for path in ("/oembed", "/tweet-result"):
        body = _fill(f"x-{path[1:]}.json", names)
        pages["x", path] = Page("application/json", body.encode(), is_new=False)
    listings = {
        (site, path): (_listing(site, OLD, when, names), _listing(site, OLD + NEW, when, names))
        for site, path in SOURCES.items()
    }
    return Web(when, bases, pages, listings)


def _html(document: Document, when: Moment, names: Mapping[str, str]) -> bytes:
    body = _fill(document.source, names)
    if document.site == "wren":
        return body.encode()
    filled = _fill(
        f"{document.site}-layout.html", {**names, **_details(document, when, names), "body": body}
    )
    return filled.encode()


def _listing(
    site: Site, documents: tuple[Document, ...], when: Moment, names: Mapping[str, str]
) -> Page:
    own = sorted(
        (each for each in documents if each.site == site),
        key=lambda each: each.after_post,
        reverse=True,
    )
    items = "\n".join(_ITEMS[site].substitute(_item(each, when, names)) for each in own)
    updated = (when.posted_at + own[0].after_post).isoformat(timespec="seconds")
    source, content_type = _LISTINGS[site]
    body = _fill(source, {**names, "items": items, "updated": updated})
    return Page(content_type, body.encode(), is_new=False)


_LISTINGS: Mapping[Site, tuple[str, str]] = {
    "ledger": ("ledger-feed.xml", "application/rss+xml"),
    "benchside": ("benchside-listing.html", "text/html"),
    "wren": ("wren-feed.xml", "application/atom+xml"),
}
_ITEMS: Mapping[Site, Template] = {
    "ledger": Template(
        '<item><title>$title</title><link>$url</link><guid isPermaLink="true">$url</guid>'
        "<dc:creator>$author</dc:creator><pubDate>$published_mail</pubDate>"
        "<description>$summary</description></item>"
    ),
    "benchside": Template(
        '<li><a href="$path">$title</a> <time datetime="$published">$published_on</time></li>'
    ),
    "wren": Template(
        '<entry><title>$title</title><id>$url</id><link href="$url"/>'
        "<published>$published</published><updated>$published</updated>"
        '<content type="html">$content</content></entry>'
    ),
}


def _item(document: Document, when: Moment, names: Mapping[str, str]) -> dict[str, str]:
    content = escape(_fill(document.source, names)) if document.site == "wren" else ""
    return {**_details(document, when, names), "content": content}


def _details(document: Document, when: Moment, names: Mapping[str, str]) -> dict[str, str]:
    published = (when.posted_at + document.after_post).replace(microsecond=0).astimezone(TAIPEI)
    return {
        "title": document.title,
        "author": document.author,
        "summary": document.summary,
        "path": document.path,
        "url": names[document.site] + document.path,
        "published": published.isoformat(),
        "published_mail": format_datetime(published),
        "published_on": _day(published.date()),
    }


def _names(when: Moment) -> dict[str, str]:
    """What the texts' `$names` stand for."""
    posted_at, start = when.posted_at, when.start_year
    text = _fill("x-post.txt", {"last_day": _weekday(when.last_on, posted_at), **_years(start)})
    return {
        **_years(start),
        "handle": HANDLE,
        "post_id": when.post_id,
        "post_text": text,
        "post_length": str(len(text)),
        "post_day_taipei": _month_day(posted_at.astimezone(TAIPEI).date()),
        "post_day_utc": _day(posted_at.date()),
        "post_second": posted_at.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "post_editable_until": str(int(posted_at.timestamp() + 3600) * 1000),
        "last_day": _weekday(when.last_on, posted_at),
        "last_month": f"{when.last_on:%B}",
        "finance_day": f"{posted_at.astimezone(TAIPEI):%A}",
        "finance_last_day": _day(when.retires_on),
    }


def _years(start: int) -> dict[str, str]:
    return {
        "year_doctorate": str(start - 5),
        "year_first_job": str(start - 4),
        "year_start": str(start),
        "year_senior": str(start + 1),
        "year_eval": str(start + 3),
        "year_lead": str(start + 5),
    }


def _month_day(day: date) -> str:
    return f"{day:%B} {day.day}"


def _day(day: date) -> str:
    return f"{_month_day(day)}, {day.year}"


def _weekday(day: date, told_at: datetime) -> str:
    """As people write it: the year only where it is not this one."""
    return f"{day:%A}, {_month_day(day) if day.year == told_at.year else _day(day)}"


def _fill(source: str, names: Mapping[str, str]) -> str:
    return _template(source).substitute(names)


@cache
def _template(source: str) -> Template:
    pages = resources.files("scheduler.demo") / "pages"
    return Template((pages / source).read_text(encoding="utf-8").rstrip("\n"))
