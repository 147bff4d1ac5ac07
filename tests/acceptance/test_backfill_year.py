"""A year of an organisation, put together from the archives of news, a mailing list and a feed.

Sixty people leave, told in four hundred pages: in news only, by themselves only, or by several at
once, in other words each time. What comes of it are those sixty departures, each in its month, and
nobody is alerted.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path

import pytest

from tests.runs import configure, content, run, said
from tests.site import Reply, Site

FIRST = ("Ada", "Bruno", "Chiara", "Dmitri", "Elif", "Femi", "Greta", "Hiro", "Ines", "Jonas")
LAST = ("Marlow", "Okafor", "Lindqvist", "Ferrante", "Novak", "Tanaka")
PEOPLE = [f"{first} {last}" for last in LAST for first in FIRST]
ORGANIZATION = "Quillon Labs"
ROLES = ("head of safety research", "staff engineer", "chief scientist", "product lead")
YEARS = ("two", "three", "four", "five", "six")
PAGES = 400
RULE = """
[channels.hook]
type = "webhook"
url = "https://receiver.example/hook"
[[rules]]
name = "everybody"
channels = ["hook"]
"""

REPORTS = (
    "{name}, {role} at Quillon Labs, is leaving the company after {years} years, the laboratory "
    "confirmed on {weekday}. It has begun the search for a successor.",
    "Quillon Labs loses its {role}: {name} has resigned and will leave the company at the end of "
    "the month, according to a statement on {weekday}.",
    "{name} is stepping away from Quillon Labs. The {role} told colleagues on {weekday} that it "
    "was time to leave the company after {years} years.",
)
FAREWELLS = (
    "Today is my last day at Quillon Labs. After {years} years as {role} I am leaving the company, "
    "and I am grateful to everybody I have worked with.",
    "After {years} years I have decided to leave Quillon Labs, where I was {role}. My last day is "
    "today. Thank you all for everything.",
)
AROUND = (
    "The harbour market opens on Saturday with forty stalls, more than in any year since the hall "
    "was built, and the council hopes for sun after a long month of rain.",
    "Quillon Labs has presented a new model for weather over the sea. It reads pictures of clouds, "
    "and was trained on those of thirty winters.",
    "The library stays open until nine on Thursdays. Readers asked for it in a survey, and the "
    "council found the money for two more people at the desk.",
)


def left_at(number: int) -> datetime:
    """Five a month."""
    return datetime(2023, number // 5 + 1, 4 + number % 5 * 5, 10, tzinfo=UTC)


def words(templates: tuple[str, ...], number: int, shift: int = 0) -> str:
    at = left_at(number)
    return templates[(number + shift) % len(templates)].format(
        name=PEOPLE[number],
        role=ROLES[number % len(ROLES)],
        years=YEARS[number % len(YEARS)],
        weekday=f"{at:%A}",
    )


def is_in_news(number: int) -> bool:
    return number % 3 != 2


def writes_to_list(number: int) -> bool:
    return number % 3 == 1 or number % 6 == 2


def has_blog(number: int) -> bool:
    return number % 6 == 5


def article(title: str, text: str, at: datetime) -> str:
    return f"""<html lang="en"><head><title>{escape(title)}</title>
<meta property="article:published_time" content="{at.isoformat()}"></head><body><article>
<h1>{escape(title)}</h1><p>{escape(text)}</p>
<p>{escape(AROUND[at.day % 3])}</p><p>{escape(AROUND[(at.day + 1) % 3])}</p>
</article></body></html>"""


def serve_news(site: Site) -> int:
    """Two or three stories on each of those in the news, among others."""
    paths = []

    def add(path: str, title: str, text: str, at: datetime) -> None:
        site.page(path, article(title, text, at))
        paths.append(path)

    for number, name in enumerate(PEOPLE):
        for shift in range(2 + number % 2 if is_in_news(number) else 0):
            at = left_at(number) + timedelta(hours=6 * shift)
            slug = f"/2023/{at:%m}/{name.replace(' ', '-').lower()}-leaves-quillon-labs-{shift}"
            add(slug, f"{name} leaves Quillon Labs", words(REPORTS, number, shift), at)
    letters = sum(map(writes_to_list, range(60))) * 2
    blogs = sum(map(has_blog, range(60))) * 2
    for number in range(PAGES - len(paths) - letters - blogs):
        at = datetime(2023, number % 12 + 1, number % 28 + 1, 8, tzinfo=UTC)
        add(
            f"/2023/{at:%m}/notes-from-the-town-{number}",
            "Notes from the town",
            AROUND[number % 3],
            at,
        )
    for month in range(1, 13):
        locs = "".join(
            f"<url><loc>{site.url(p)}</loc></url>" for p in paths if f"/2023/{month:02d}/" in p
        )
        body = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{locs}</urlset>'
        site.page(f"/sitemap-{month}.xml", body, content_type="application/xml")
    files = "".join(
        f"<sitemap><loc>{site.url(f'/sitemap-{m}.xml')}</loc></sitemap>" for m in range(1, 13)
    )
    index = (
        f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{files}</sitemapindex>'
    )
    site.page("/sitemap.xml", index, content_type="application/xml")
    return len(paths)


def letter(number: int, name: str, subject: str, text: str, at: datetime) -> str:
    mail = f"{name.split(maxsplit=1)[0].lower()} at quillon.example"
    return (
        f"From {mail}  {at:%a %b %d %H:%M:%S %Y}\nFrom: {mail} ({name})\n"
        f"Message-ID: <{number}@quillon.example>\nDate: {format_datetime(at)}\n"
        f"Subject: [dev] {subject}\n\n{text}\n\n"
    )


def serve_list(site: Site) -> int:
    """A farewell of each of those, and an answer to something else after it."""
    months: dict[int, list[str]] = {month: [] for month in range(1, 13)}
    for number, name in enumerate(PEOPLE):
        if writes_to_list(number):
            at = left_at(number) - timedelta(hours=2)
            months[at.month] += [
                letter(number * 2, name, "Farewell", words(FAREWELLS, number), at),
                letter(number * 2 + 1, "Lena Brandt", "Build times", AROUND[number % 3], at),
            ]
    names = [f"{datetime(2023, month, 1, tzinfo=UTC):%Y-%B}.txt" for month in months]
    links = "".join(f'<a href="{name}">{name}</a>' for name in reversed(names))
    site.page("/pipermail/dev/", f"<html><body>{links}</body></html>")
    for name, letters in zip(names, months.values(), strict=True):
        body = "".join(letters).encode()
        site.add(f"/pipermail/dev/{name}", lambda _, b=body: Reply(body=b))
    return sum(map(len, months.values()))


def serve_feed(site: Site) -> int:
    """A planet of blogs in pages of four, the newest first."""
    items = []
    for number, name in enumerate(PEOPLE):
        if has_blog(number):
            at = left_at(number) - timedelta(hours=1)
            for kind, text in (
                ("goodbye", words(FAREWELLS, number)),
                ("notes", AROUND[number % 3]),
            ):
                long = f"<p>{escape(text)}</p><p>{AROUND[(number + 1) % 3]}</p>"
                items.append(
                    f"<item><title>{kind.title()}</title>"
                    f"<link>{site.url(f'/{kind}/{number}')}</link>"
                    f"<dc:creator>{name}</dc:creator><pubDate>{format_datetime(at)}</pubDate>"
                    f"<content:encoded><![CDATA[{long}]]></content:encoded></item>"
                )
    items.reverse()
    for start in range(0, len(items), 4):
        older = site.url(f"/feed-{start + 4}")
        more = f'<atom:link rel="next" href="{older}"/>' if start + 4 < len(items) else ""
        site.page(
            f"/feed-{start}",
            '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
            'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<channel><title>Planet</title>{more}{''.join(items[start : start + 4])}"
            "</channel></rss>",
            content_type="application/rss+xml",
        )
    return len(items)


@pytest.mark.timeout(400)
def test_year_of_an_organisation_is_put_together(site: Site, tmp_path: Path, database_url: str):
    assert serve_news(site) + serve_list(site) + serve_feed(site) == PAGES
    configuration = configure(tmp_path, database_url, workers=2, more=RULE)
    window = ("--since", "2023", "--until", "2023")
    reports = [
        run(configuration, "sitemap", site.url("/sitemap.xml"), *window),
        run(configuration, "mailinglist", site.url("/pipermail/dev/"), *window),
        run(configuration, "feed", site.url("/feed-0"), *window),
    ]
    assert [report["state"] for report in reports] == ["finished"] * 3
    assert sum(report["done"] for report in reports) == PAGES
    listed = json.loads(said(configuration, "departures", "list", "--json", "--limit", "500"))
    assert Counter(each["person"] for each in listed) == Counter(PEOPLE)
    assert {each["organization"] for each in listed} == {ORGANIZATION}
    stats = json.loads(said(configuration, "stats", ORGANIZATION, "--json"))
    assert (stats["total"], len(stats["months"])) == (60, 12)
    assert [sum(month["kinds"].values()) for month in stats["months"]] == [5] * 12
    wrote = [number for number in range(60) if writes_to_list(number) or has_blog(number)]
    assert stats["farewells"] == len(wrote) == 40
    assert content(database_url)["deliveries"] == []
