"""The kinds of backfill as the command line tells of them: without loading what reads them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class KindHelp:
    """How a kind is asked for."""

    target: str
    """As the usage line names it."""
    takes: Literal["address", "file", "words"]
    help: str
    """One line."""
    about_target: str
    examples: tuple[str, ...]


KINDS: dict[str, KindHelp] = {
    "urls": KindHelp(
        "FILE",
        "file",
        "Read every post that a file names.",
        "A text file, one address a line.",
        ("swansong backfill urls addresses.txt", "… urls a.txt --dry-run"),
    ),
    "feed": KindHelp(
        "URL",
        "address",
        "Read a feed back to its beginning: its older pages, else archived copies of it.",
        "The address of a feed.",
        ("swansong backfill feed https://example.org/feed --since 2019-01-01",),
    ),
    "sitemap": KindHelp(
        "URL",
        "address",
        "Read every page that a site's sitemaps name.",
        "A sitemap, or the site that has one.",
        ("swansong backfill sitemap https://example.org/ --option match=/news/",),
    ),
    "wordpress": KindHelp(
        "URL",
        "address",
        "Read all posts of a WordPress site, by its interface.",
        "The site's address.",
        ("swansong backfill wordpress https://blog.example.org/ --since 2021-01-01",),
    ),
    "hackernews": KindHelp(
        "WORDS",
        "words",
        "Read what Hacker News has on some words, or of an author.",
        "Words to search for, or author:NAME.",
        ('swansong backfill hackernews "leaving example labs" --since 2020-01-01',),
    ),
    "bluesky": KindHelp(
        "HANDLE",
        "words",
        "Read all posts of a Bluesky account.",
        "A handle, a DID, or the profile's address.",
        ("swansong backfill bluesky ada.example.org",),
    ),
    "mastodon": KindHelp(
        "ACCOUNT",
        "words",
        "Read all posts of a Mastodon account.",
        "@user@server, or the profile's address.",
        ("swansong backfill mastodon @ada@social.example.org",),
    ),
    "discourse": KindHelp(
        "URL",
        "address",
        "Read a Discourse forum, or one of its categories, back to its beginning.",
        "The forum's address, or a category's.",
        ("swansong backfill discourse https://forum.example.org/c/news/5",),
    ),
    "mailinglist": KindHelp(
        "URL",
        "address",
        "Read the archive of a mailing list, month by month.",
        "The archive's address.",
        ("swansong backfill mailinglist https://lists.example.org/pipermail/dev/",),
    ),
    "sec": KindHelp(
        "COMPANY",
        "words",
        "Read what a company filed on departures of officers (Form 8-K, item 5.02).",
        "A CIK number, a ticker, or the company's address at EDGAR.",
        ("swansong backfill sec EXMP --since 2019-01-01",),
    ),
    "wayback": KindHelp(
        "SITE",
        "words",
        "Read the Wayback Machine's copies of a site.",
        "A domain, *.domain, or the beginning of addresses as https://example.org/blog/*.",
        ('swansong backfill wayback "example.org/news/*" --since 2019 --until 2021',),
    ),
    "commoncrawl": KindHelp(
        "SITE",
        "words",
        "Read Common Crawl's copies of a site, or its collection of news.",
        "As for wayback; or: news.",
        ('swansong backfill commoncrawl "example.org/*" --since 2024-01-01',),
    ),
    "warc": KindHelp(
        "PATH",
        "file",
        "Read WARC files, plain, gzip or zstd.",
        "A file, or a folder with such files.",
        ("swansong backfill warc crawl.warc.gz --organization 'Example Labs' --workers 4",),
    ),
    "mbox": KindHelp(
        "PATH",
        "file",
        "Read mail archives on disk.",
        "An mbox file, plain or gzip, or a folder with such files.",
        ("swansong backfill mbox dev.mbox",),
    ),
    "jsonl": KindHelp(
        "PATH",
        "file",
        "Read texts from JSON Lines, as `swansong detect` takes them.",
        "A file, or a folder with such files.",
        ("swansong backfill jsonl posts.jsonl.gz",),
    ),
}
