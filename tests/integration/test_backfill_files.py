"""Archive files by the command: found, filtered, bounded, alerted where asked, and never lost."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from storage.engine import Database
from storage.errors import StorageError
from tests.runs import begin, configure, content, finish, run, said
from tests.warc_files import pack, response, silent, telling

FIRST = ("Ada", "Bruno", "Chiara", "Dmitri", "Elif")
LAST = ("Marlow", "Okafor", "Lindqvist", "Ferrante", "Novak", "Tanaka", "Duarte", "Brandt")
NAMES = [f"{first} {last}" for first in FIRST for last in LAST]
RULE = """
[channels.hook]
type = "webhook"
url = "https://receiver.example/hook"
[[rules]]
name = "everybody"
channels = ["hook"]
[[rules]]
name = "heads of safety"
channels = ["hook"]
roles = ["*safety*"]
"""


@pytest.fixture
def configuration(tmp_path: Path, database_url: str) -> Path:
    return configure(tmp_path, database_url, more=RULE)


def archive(folder: Path, names: list[str], *, others: int = 3, day: str = "2024-03-05") -> str:
    """A record for each of these people, and some others after each."""
    made = []
    for n, name in enumerate(names):
        made.append(response(f"https://lab.example/{n}", telling(name, day)))
        made += [response(f"https://lab.example/{n}/{k}", silent(k)) for k in range(others)]
    return str(pack(folder / "crawl.warc.gz", made))


def keys(stored: dict[str, list[tuple[Any, ...]]]) -> list[str]:
    return [row[0] for row in stored["posts"]]


def test_file_is_read_silently_and_the_report_adds_up(configuration, tmp_path, database_url):
    report = run(configuration, "warc", archive(tmp_path, NAMES[:5]), "--workers", "2")
    assert (report["state"], report["steps_done"], report["steps_total"]) == ("finished", 1, 1)
    assert report["bytes_done"] == report["bytes_total"] > 0
    counts = ("records_read", "records_ruled_out", "records_parsed", "posts_kept")
    assert [report[name] for name in counts] == [20, 15, 5, 5]
    assert report["departures_new"] == 5
    stored = content(database_url)
    assert keys(stored) == [f"lab.example/{n}" for n in range(5)]
    assert stored["deliveries"] == []
    assert len(stored["entries"]) == 0


def test_second_run_over_a_file_changes_nothing(configuration, tmp_path, database_url):
    path = archive(tmp_path, NAMES[:3])
    run(configuration, "warc", path)
    before = content(database_url)
    report = run(configuration, "warc", path)
    assert (report["id"], report["departures_new"], report["departures_merged"]) == (2, 0, 0)
    assert content(database_url) == before


def test_conditions_choose_what_is_kept(configuration, tmp_path, database_url):
    path = archive(tmp_path, NAMES[:4])
    report = run(configuration, "warc", path, "--organization", "Halden Systems")
    assert (report["posts_kept"], report["failures_by_reason"]) == (0, {"not_asked_for": 4})
    report = run(configuration, "warc", path, "--where", 'people = ["Ada Marlow"]')
    assert (report["posts_kept"], report["departures_new"]) == (1, 1)
    report = run(
        configuration,
        "warc",
        path,
        "--organization",
        "Quillon Labs",
        "--rule",
        "heads of safety",
        "--where",
        'kinds = ["resignation", "other"]',
    )
    assert report["posts_kept"] + report["failures_by_reason"].get("not_asked_for", 0) == 4


@pytest.mark.parametrize(
    ("arguments", "said_of_it"),
    [
        (["--where", 'kind = ["layoff"]'], 'did you mean "kinds"'),
        (["--where", "no toml"], "not TOML"),
        (["--where", 'tags = ["x"]'], 'cannot ask for "tags"'),
        (["--rule", "nobody"], 'no rule "nobody"'),
        (["--since", "yesterdayish"], "is no day"),
    ],
)
def test_mistake_in_what_is_asked_is_told_before_anything_is_read(
    configuration, tmp_path, arguments, said_of_it
):
    path = archive(tmp_path, NAMES[:1])
    code, out, err = finish(begin(configuration, "backfill", "warc", path, *arguments))
    assert code in (1, 2)
    assert out == ""
    assert said_of_it in err
    assert "Traceback" not in err
    assert json.loads(said(configuration, "backfill", "list", "--json")) == []


def test_window_and_limit_bound_what_is_kept(configuration, tmp_path):
    path = archive(tmp_path, NAMES[:4])
    outside = run(configuration, "warc", path, "--until", "2023")
    assert (outside["posts_kept"], outside["outside"]) == (0, 4)
    few = run(configuration, "warc", path, "--since", "2024-03", "--limit", "2")
    assert (few["state"], few["posts_kept"], few["departures_new"]) == ("finished", 2, 2)


def test_alerts_are_given_when_asked_for_and_no_more_than_so_many(
    configuration, tmp_path, database_url
):
    report = run(
        configuration, "warc", archive(tmp_path, NAMES[:4]), "--alert", "--most-alerts", "3"
    )
    assert report["alerts_withheld"] == 5  # two rules fire on each of four
    assert len(content(database_url)["deliveries"]) == 3


def test_dry_run_says_how_much_there_is_and_saves_nothing(configuration, tmp_path):
    path = archive(tmp_path, NAMES[:1])
    told = said(configuration, "backfill", "warc", path, "--dry-run")
    assert "1 file would be read" in told
    assert json.loads(said(configuration, "backfill", "list", "--json")) == []


def test_file_that_is_gone_on_resuming_is_a_failure_with_its_reason(
    configuration, tmp_path, database_url
):
    path = archive(tmp_path, NAMES * 5)
    process = begin(configuration, "backfill", "warc", path)
    wait_until(lambda: is_under_way(database_url))
    process.send_signal(signal.SIGINT)
    code, _, err = finish(process)
    assert code == 1
    assert "swansong backfill resume 1" in err
    (first,) = json.loads(said(configuration, "backfill", "list", "--json"))
    assert first["state"] == "stopped"
    assert 0 < first["bytes_done"] < first["bytes_total"]
    Path(path).unlink()
    code, out, _ = finish(begin(configuration, "backfill", "resume", "1", "--json"))
    report = json.loads(out)
    assert (code, report["steps_failed"]) == (0, 1)
    assert report["failures_by_reason"] == {"parse_failed": 1}
    assert report["departures_new"] >= 1


def is_under_way(database_url: str) -> bool:
    with Database(database_url) as database, database.read() as session:
        try:
            return bool(session.execute(text("SELECT max(done) FROM backfill_step")).scalar())
        except (StorageError, SQLAlchemyError):
            return False


def wait_until(holds: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def test_record_that_kills_its_process_costs_only_itself(
    configuration, tmp_path, database_url, monkeypatch
):
    """A page that ends whoever reads it, by a module that the processes load."""
    (tmp_path / "sitecustomize.py").write_text(
        """
import os, sys
if "scheduler" not in " ".join(sys.orig_argv):
    import scraper.skim as skim
    read = skim.read_page
    def deadly(html, url, seen_at):
        if "Bruno Okafor" in html:
            os._exit(9)
        return read(html, url, seen_at)
    skim.read_page = deadly
""",
        "utf-8",
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    path = archive(tmp_path, ["Ada Marlow", "Bruno Okafor", "Chiara Novak"])
    report = run(configuration, "warc", path)
    assert report["failures_by_reason"] == {"crashed": 1}
    assert keys(content(database_url)) == ["lab.example/0", "lab.example/2"]


def test_file_of_another_kind_says_so(configuration, tmp_path):
    path = tmp_path / "page.warc"
    path.write_text("<html>no archive</html>", "utf-8")
    code, _, err = finish(begin(configuration, "backfill", "warc", str(path)))
    assert code == 1
    assert "is it of the kind warc?" in err


def test_folder_of_lines_and_mail_is_read_too(configuration, tmp_path, database_url):
    farewell = "Today is my last day at Quillon Labs after four years. Thank you all."
    lines = tmp_path / "texts"
    lines.mkdir()
    (lines / "a.jsonl").write_text(
        json.dumps({"text": farewell, "author": "Ada Falk", "url": "https://ada.example/bye"})
        + "\n{broken\n",
        "utf-8",
    )
    report = run(configuration, "jsonl", str(lines))
    assert (report["departures_new"], report["failures_by_reason"]) == (1, {"parse_failed": 1})
    mail = tmp_path / "dev.mbox"
    mail.write_text(
        "From b@okafor.example Mon Mar  1 10:00:00 2021\nFrom: Bruno Okafor <b@okafor.example>\n"
        "Message-ID: <m@okafor.example>\nDate: Mon, 01 Mar 2021 10:00:00 +0000\n"
        f"Subject: Goodbye\n\n{farewell}\n",
        "utf-8",
    )
    assert run(configuration, "mbox", str(mail))["departures_new"] == 1
    assert "ada.example/bye" in keys(content(database_url))
