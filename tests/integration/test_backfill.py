"""The past by hand: silent unless asked, resumable after Ctrl-C and after a kill."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.engine import Database
from tests.site import Site, failing, slow
from tests.site import text as reply

ARTICLE = """<html lang="en"><head><title>{name} leaves Quillon Labs</title>
<meta property="article:published_time" content="2024-03-05T09:00:00Z"></head><body><article>
<p>{name}, head of safety research at Quillon Labs, is leaving the company after four years, the
laboratory confirmed on Tuesday, and it has begun the search for a successor.</p>
<p>The work of the team goes on as planned until the end of the year, and nobody else is expected
to go; colleagues spoke of a great loss and of a good time together.</p></article></body></html>"""
FIRST = ("Ada", "Bruno", "Chiara", "Dmitri", "Elif")
LAST = ("Marlow", "Okafor", "Lindqvist", "Ferrante", "Novak", "Tanaka")
NAMES = [f"{first} {last}" for first in FIRST for last in LAST]


def swansong(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "SWANSONG_CONFIG": str(folder / "swansong.toml")}
    return subprocess.Popen(
        [sys.executable, "-m", "scheduler", *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finished(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=90)
    return process.returncode, out, err


@pytest.fixture
def folder(tmp_path: Path, database_url: str) -> Path:
    (tmp_path / "swansong.toml").write_text(
        f"""
[database]
url = "{database_url}"
[fetch]
spacing = "0s"
allow_private = ["127.0.0.0/8"]
[service]
workers = 1
stop_within = "5s"
[channels.hook]
type = "webhook"
url = "https://receiver.example/hook"
[[rules]]
name = "everybody"
channels = ["hook"]
""",
        "utf-8",
    )
    return tmp_path


def serve(site: Site, *names: str) -> list[str]:
    paths = [f"/2024/03/{name.replace(' ', '-').lower()}-leaves" for name in names]
    for path, name in zip(paths, names, strict=True):
        site.page(path, ARTICLE.format(name=name))
    return [site.url(path) for path in paths]


def addresses(folder: Path, *lines: str) -> str:
    file = folder / "addresses.txt"
    file.write_text("\n".join(lines), "utf-8")
    return str(file)


def count(database_url: str, table: str) -> int:
    with Database(database_url) as database, database.read() as session:
        return int(session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def test_backfill_reads_a_list_silently_and_says_what_came_of_it(site, folder, database_url):
    urls = serve(site, *NAMES[:3])
    site.add("/gone", failing(404))
    file = addresses(
        folder, "# old stories", *urls, "", urls[0] + "?utm_source=x", site.url("/gone")
    )
    code, out, _err = finished(swansong(folder, "backfill", "urls", file, "--json"))
    run = json.loads(out)
    assert (code, run["state"], run["total"], run["done"], run["failed"]) == (
        0,
        "finished",
        4,
        3,
        1,
    )
    assert run["departures_new"] == 3
    assert run["failures_by_reason"] == {"bad_status": 1}
    assert count(database_url, "delivery") == 0


def test_backfill_asked_to_alert_enqueues_a_delivery_for_each_match(site, folder, database_url):
    file = addresses(folder, *serve(site, *NAMES[:2]))
    assert finished(swansong(folder, "backfill", "urls", file, "--alert"))[0] == 0
    assert count(database_url, "delivery") == 2


def test_second_backfill_of_the_same_list_reads_nothing_again(site, folder, database_url):
    file = addresses(folder, *serve(site, *NAMES[:2]))
    finished(swansong(folder, "backfill", "urls", file))
    asked = len(site.requests)
    run = json.loads(finished(swansong(folder, "backfill", "urls", file, "--json"))[1])
    assert (run["total"], run["known"], run["done"]) == (2, 2, 0)
    assert [request.path for request in site.requests[asked:] if "2024" in request.path] == []


def test_dry_run_asks_nobody_and_names_lines_that_are_no_address(site, folder, database_url):
    file = addresses(folder, *serve(site, *NAMES[:2]), "ftp://files.example/x")
    code, out, err = finished(swansong(folder, "backfill", "urls", file, "--dry-run"))
    assert code == 0
    assert "2 addresses would be read" in out
    assert "line 3" in err
    assert site.requests == []


def test_missing_file_is_one_clear_line(folder):
    code, out, err = finished(swansong(folder, "backfill", "urls", str(folder / "none.txt")))
    assert (code, out) == (1, "")
    assert "cannot read" in err
    assert "Traceback" not in err


def test_feed_backfill_reads_what_the_feed_holds(site, folder, database_url):
    items = "".join(f"<item><link>{url}</link></item>" for url in serve(site, *NAMES[:2]))
    site.page("/feed", f'<rss version="2.0"><channel>{items}</channel></rss>')
    words = ("feed", site.url("/feed"), "--option", "archives=no", "--json")
    run = json.loads(finished(swansong(folder, "backfill", *words))[1])
    assert (run["state"], run["done"], run["departures_new"]) == ("finished", 2, 2)


def test_place_that_cannot_be_listed_is_one_clear_line_of_a_dry_run(site, folder):
    site.add("/feed", failing(404))
    words = ("backfill", "feed", site.url("/feed"), "--option", "archives=no")
    code, out, err = finished(swansong(folder, *words, "--dry-run"))
    assert (code, out) == (1, "")
    assert "cannot list" in err
    code, _, err = finished(swansong(folder, *words))
    assert code == 1
    assert "nothing could be read" in err


def wait_for(condition, seconds: float = 40.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def test_interrupted_backfill_says_how_to_go_on_and_goes_on(site, folder, database_url):
    urls = serve_slowly(site)
    file = addresses(folder, *urls)
    first = swansong(folder, "backfill", "urls", file)
    wait_for(lambda: len(site.requests) > 5)
    first.send_signal(signal.SIGINT)
    code, _, err = finished(first)
    assert code == 1
    assert "swansong backfill resume 1" in err
    run = json.loads(finished(swansong(folder, "backfill", "resume", "1", "--json"))[1])
    assert (run["state"], run["done"]) == ("finished", len(NAMES))
    assert max(len(site.asked(path_of(site, url))) for url in urls) == 1


def test_killed_backfill_goes_on_where_it_was_and_doubles_nothing(site, folder, database_url):
    urls = serve_slowly(site)
    file = addresses(folder, *urls)
    for _ in range(3):
        process = swansong(folder, "backfill", "urls", file)
        before = len(site.requests)
        wait_for(lambda n=before: len(site.requests) > n + 3)
        process.kill()
        process.communicate()
    code, out, _ = finished(swansong(folder, "backfill", "urls", file, "--json"))
    run = json.loads(out)
    assert (code, run["id"], run["state"], run["done"]) == (0, 1, "finished", len(NAMES))
    assert run["departures_new"] == len(NAMES)
    assert count(database_url, "post") == len(NAMES)
    assert count(database_url, "departure") == len(NAMES)


def path_of(site: Site, url: str) -> str:
    return url.removeprefix(site.url("/").rstrip("/"))


def serve_slowly(site: Site) -> list[str]:
    """All pages, each a moment late, so that a run lasts long enough to be stopped."""
    urls = serve(site, *NAMES)
    for url, name in zip(urls, NAMES, strict=True):
        site.add(path_of(site, url), slow(0.1, reply(ARTICLE.format(name=name))))
    return urls


def test_cancelled_run_is_over(site, folder, database_url):
    urls = serve_slowly(site)
    process = swansong(folder, "backfill", "urls", addresses(folder, *urls))
    wait_for(lambda: len(site.requests) > 2)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert finished(swansong(folder, "backfill", "cancel", "1"))[0] == 0
    code, _, err = finished(swansong(folder, "backfill", "resume", "1"))
    assert code == 1
    assert "cancelled" in err
    runs = json.loads(finished(swansong(folder, "backfill", "list", "--json"))[1])
    assert [run["state"] for run in runs] == ["cancelled"]
    assert datetime.fromisoformat(runs[0]["finished_at"]) <= datetime.now(UTC)
