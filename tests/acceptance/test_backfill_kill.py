"""Backfills that are killed again and again end as if nothing had happened.

A process is killed at random instants, from its start to some moments into its work, and begun
again with `resume`; at the end the database says what an undisturbed run's says.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from storage.engine import Database
from storage.errors import StorageError
from tests.databases import postgres_url, sqlite_url
from tests.runs import configure, content, run
from tests.site import Site, slow
from tests.site import text as reply
from tests.warc_files import pack, response, silent, telling

PROGRESS = """
SELECT (SELECT count(*) FROM entry WHERE state <> 'pending'),
       (SELECT count(*) FROM backfill_step WHERE state <> 'pending'),
       (SELECT sum(done) FROM backfill_step)
"""
EARLY = 0.2
"""Of the kills, that come at any moment of the start; the others follow some progress."""
FIRST = ("Ada", "Bruno", "Chiara", "Dmitri", "Elif", "Femi", "Greta", "Hiro")
LAST = ("Marlow", "Okafor", "Lindqvist", "Ferrante", "Novak", "Tanaka", "Duarte", "Brandt")
NAMES = [f"{first} {last}" for first in FIRST for last in LAST]


def killed_again_and_again(
    configuration: Path, database_url: str, words: list[str], most: int
) -> int:
    """Kill a run so often, unless it is over before; how often it was killed."""
    chance = random.Random(7)
    for kills in range(most):
        process = quiet(configuration, "backfill", *words)
        before, end = progress(database_url), time.monotonic() + 60
        if chance.random() < EARLY:
            end = time.monotonic() + chance.uniform(0.2, 4)
        while (
            process.poll() is None and time.monotonic() < end and progress(database_url) == before
        ):
            time.sleep(0.02)
        time.sleep(chance.uniform(0, 0.5))
        if process.poll() is not None:
            return kills
        process.kill()
        process.wait()
    return most


def progress(database_url: str) -> object:
    """Anything that is another once something was saved."""
    with Database(database_url) as database, database.read() as session:
        try:
            return session.execute(text(PROGRESS)).one()
        except (StorageError, SQLAlchemyError):
            return None


def quiet(configuration: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Without pipes: the processes that a killed one leaves would hold them for a while."""
    return subprocess.Popen(
        [sys.executable, "-m", "scheduler", *arguments],
        env={**os.environ, "SWANSONG_CONFIG": str(configuration)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@pytest.mark.timeout(900)
def test_listing_and_its_posts_survive_fifty_kills(site: Site, tmp_path: Path, database_url: str):
    """A sitemap in parts, and the pages that it names, on a slow server."""
    target = serve(site, 240)
    configuration = configure(tmp_path, database_url)
    words = ["sitemap", target]
    kills = 50 if database_url.startswith("sqlite") else 15
    assert killed_again_and_again(configuration, database_url, words, kills) >= kills / 2
    killed = run(configuration, *words)
    found = content(database_url)
    with another(database_url, tmp_path) as apart:
        whole = run(configure(tmp_path, apart), *words)
        assert found == content(apart)
    assert (killed["id"], killed["state"], killed["done"]) == (1, "finished", 240)
    assert whole["departures_new"] == killed["departures_new"] == 80


@pytest.mark.timeout(600)
def test_archive_file_survives_kills(tmp_path: Path, database_url: str):
    made = []
    for n, name in enumerate(NAMES * 12):
        made.append(response(f"https://lab{n % 7}.example/{n}", telling(name, day(n))))
        made += [response(f"https://lab.example/{n}/{k}", silent(k)) for k in range(4)]
    path = str(pack(tmp_path / "crawl.warc.gz", made))
    configuration = configure(tmp_path, database_url)
    words = ["warc", path]
    assert killed_again_and_again(configuration, database_url, words, 12) > 2
    killed = run(configuration, *words)
    found = content(database_url)
    with another(database_url, tmp_path) as apart:
        whole = run(configure(tmp_path, apart), *words)
        assert found == content(apart)
    counts = ("id", "state", "records_read", "records_parsed", "posts_kept", "bytes_done")
    assert {name: killed[name] for name in counts} == {name: whole[name] for name in counts}


def another(database_url: str, folder: Path) -> AbstractContextManager[str]:
    """An empty database of the same kind."""
    if database_url.startswith("sqlite"):
        (folder / "another").mkdir()
        return sqlite_url(folder / "another")
    return postgres_url()


def day(number: int) -> str:
    return f"20{10 + number % 14}-{number % 12 + 1:02d}-05"


PARTS = 8


def serve(site: Site, count: int) -> str:
    """A sitemap index; its address."""
    paths = [f"/2024/03/story-{n}" for n in range(count)]
    for n, path in enumerate(paths):
        page = telling(NAMES[n % len(NAMES)], day(n)) if n % 3 == 0 else silent(n)
        site.add(path, slow(0.08, reply(page)))
    names = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'
    for part in range(PARTS):
        locs = "".join(f"<url><loc>{site.url(p)}</loc></url>" for p in paths[part::PARTS])
        site.page(f"/part-{part}.xml", names.format(locs), content_type="application/xml")
    parts = "".join(
        f"<sitemap><loc>{site.url(f'/part-{n}.xml')}</loc></sitemap>" for n in range(PARTS)
    )
    index = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</sitemapindex>'
    site.page("/sitemap.xml", index.format(parts), content_type="application/xml")
    return site.url("/sitemap.xml")
