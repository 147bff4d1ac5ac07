"""Scrapy's side of `bench_sources`: one crawl over all sources, run by Scrapy's own Python.

    .cache/scrapy/bin/python benchmarks/sources_scrapy.py SOURCES PORT DATABASE → a line of JSON

Duties as near to Swansong's as Scrapy comes without code of ours in it: robots.txt obeyed, one
request at a time for each host, no delay, conditional requests with the validators of the last
crawl, entries in a SQLite file, committed a hundred sources at a time. What it is spared: leases,
worker processes, schedules, digests, edits, and a feed parser (its items are read with lxml, far
faster than feedparser). Imports nothing of Swansong's but the addresses of the loopback web.
"""

from __future__ import annotations

import json
import resource
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from lxml import etree
from scrapy import Request, Spider, signals
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response

sys.path.insert(0, str(Path(__file__).parent.parent))
from benchmarks import loopback

CONCURRENCY = 32
"""As many requests at once as Swansong's default; 64 and 128 were slower here."""
COMMIT_EVERY = 100
TABLES = """
    CREATE TABLE IF NOT EXISTS source (url TEXT PRIMARY KEY, etag TEXT, outcome TEXT);
    CREATE TABLE IF NOT EXISTS entry (
        key TEXT PRIMARY KEY, source TEXT, title TEXT, published TEXT, content TEXT
    );
"""
_ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"
SETTINGS = {
    "ROBOTSTXT_OBEY": True,
    "CONCURRENT_REQUESTS": CONCURRENCY,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
    "DOWNLOAD_DELAY": 0,
    "DOWNLOAD_TIMEOUT": 30,
    "RETRY_ENABLED": False,
    "COOKIES_ENABLED": False,
    "TELNETCONSOLE_ENABLED": False,
    "LOGSTATS_INTERVAL": 0,
    "LOG_LEVEL": "CRITICAL",
    "USER_AGENT": "Bench (+https://bench.example)",
}


class Sources(Spider):  # type: ignore[misc]
    """Reads every source once and writes what it lists."""

    name = "sources"
    handle_httpstatus_all = True

    def __init__(self, count: int, port: int, database: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._urls = [loopback.url(number, port) for number in range(count)]
        self._database = sqlite3.connect(database, isolation_level=None)
        self._database.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;" + TABLES)
        self._database.execute("BEGIN")
        self._etags = dict(self._database.execute("SELECT url, etag FROM source"))
        self.outcomes: Counter[str] = Counter()

    async def start(self) -> AsyncIterator[Any]:
        for url in self._urls:
            known = self._etags.get(url)
            headers = {"If-None-Match": known} if known else {}
            yield Request(
                url,
                headers=headers,
                meta={"handle_httpstatus_all": True},
                dont_filter=True,
                errback=self.failed,
            )

    def parse(self, response: Response, **_: Any) -> None:
        url = response.url
        if response.status != 200:
            self._write(url, self._etags.get(url), str(response.status))
            return
        items = etree.fromstring(response.body, etree.XMLParser(recover=True)).iter("item")
        found = [
            (
                item.findtext("link"),
                url,
                item.findtext("title"),
                item.findtext("pubDate"),
                item.findtext(_ENCODED),
            )
            for item in items
        ]
        self._database.executemany("INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?, ?)", found)
        etag = response.headers.get("ETag")
        self._write(url, etag.decode() if etag else None, "200")

    def failed(self, failure: Any) -> None:
        url = failure.request.url
        self._write(url, self._etags.get(url), failure.type.__name__)

    def _write(self, url: str, etag: str | None, outcome: str) -> None:
        values = (url, etag, outcome)
        self._database.execute("INSERT OR REPLACE INTO source VALUES (?, ?, ?)", values)
        self.outcomes[outcome] += 1
        if self.outcomes.total() % COMMIT_EVERY == 0:
            self._database.execute("COMMIT")
            self._database.execute("BEGIN")

    def closed(self, reason: str) -> None:  # noqa: ARG002 -- Scrapy's signature
        self._database.execute("COMMIT")
        self._database.close()


def cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main(count: int, port: int, database: str) -> None:
    process = AsyncCrawlerProcess(SETTINGS)
    crawler = process.create_crawler(Sources)
    marks: dict[str, float] = {}
    figures: dict[str, object] = {}

    def opened(spider: Spider) -> None:  # noqa: ARG001
        marks.update(seconds=time.perf_counter(), cpu_seconds=cpu_seconds())

    def closed(spider: Sources) -> None:
        figures["seconds"] = time.perf_counter() - marks["seconds"]
        figures["cpu_seconds"] = cpu_seconds() - marks["cpu_seconds"]
        figures["outcomes"] = dict(sorted(spider.outcomes.items()))

    # kept by name: signals hold their receivers weakly
    crawler.signals.connect(opened, signals.spider_opened)
    crawler.signals.connect(closed, signals.spider_closed)
    process.crawl(crawler, count=count, port=port, database=database)
    process.start()
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
