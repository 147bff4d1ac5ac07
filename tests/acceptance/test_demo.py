"""`swansong demo`, whole and in pieces: it tells the truth, leaves nothing behind, and can fail."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
import pytest
from standardwebhooks.webhooks import Webhook

from scheduler.demo.checks import BEFORE, NEWS, SECOND_SITE, Seen, missing, quote_faults
from scheduler.demo.documents import (
    LEADER_LEAVES,
    MEMBERS,
    SITES,
    TAIPEI,
    moment,
    render,
)
from scheduler.demo.receivers import Hook, read_hook, read_mail
from scraper.platforms.clocks import snowflake_at

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
RUN_SECONDS = 90.0
GONE_SECONDS = 5.0


@dataclass
class Played:
    """A run of the demo: what it printed, and every process that it had."""

    code: int
    output: str
    descendants: set[psutil.Process] = field(default_factory=set)

    @property
    def left(self) -> list[psutil.Process]:
        """Processes that outlived it."""
        _, alive = psutil.wait_procs(self.descendants, timeout=GONE_SECONDS)
        return alive

    @property
    def ports(self) -> set[int]:
        """Every port of loopback that it named."""
        return {int(port) for port in re.findall(r"127\.0\.0\.1:(\d+)", self.output)}

    @property
    def words(self) -> str:
        """The output on one line, since sentences wrap, and boxes have walls."""
        return " ".join(self.output.replace("│", " ").split())


def _is_listening(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def _demo(played: Played) -> Iterator[subprocess.Popen[str]]:
    """Run it, and watch its processes until it has ended."""
    process = subprocess.Popen(
        [sys.executable, "-m", "scheduler", "demo"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "COLUMNS": "100", "PYTHONUNBUFFERED": "1"},
    )
    watching = threading.Thread(target=_watch, args=(process, played), daemon=True)
    watching.start()
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
        watching.join()


def _watch(process: subprocess.Popen[str], played: Played) -> None:
    root = psutil.Process(process.pid)
    while process.poll() is None:
        try:
            played.descendants.update(root.children(recursive=True))
        except psutil.NoSuchProcess:
            return
        time.sleep(0.1)


@pytest.fixture(scope="module")
def played() -> Played:
    """The demo from start to end."""
    result = Played(code=-1, output="")
    with _demo(result) as process:
        result.output, _ = process.communicate(timeout=RUN_SECONDS)
        result.code = process.returncode
    return result


def test_demo_succeeds(played):
    assert played.code == 0, played.output


@pytest.mark.parametrize(
    "sentence",
    [
        "found Henrik Saalberg leaves Aldermoor Labs (reported",
        "merged the same departure of Henrik Saalberg: now told by 3 posts",
        "raised from reported to announced",
        "found Adaeze Lindholm leaves Torvane Freight",
        f"{MEMBERS.path}: robots.txt forbids it",
        "no departure (a product ends, nobody leaves)",
        "no departure (advice and a template)",
        "no departure (a user leaves a platform, nobody a post)",
        "alerted: mail received",
        "Subject: Reported: Henrik Saalberg leaves Aldermoor Labs",
        "alerted: webhook received, signature verified",
        '"type": "departure.confirmed"',
        "stopped cleanly",
        "swansong sources add",
    ],
)
def test_demo_tells(played, sentence):
    assert sentence in played.words


def test_demo_ends_with_the_table_of_departures(played):
    _, _, table = played.output.partition("swansong departures list")
    for name in ("Saalberg", "Lindholm", "Duvall"):
        assert name in table


def test_demo_alerts_of_nothing_that_was_there_before(played):
    alerts = re.findall(r"Subject: .*|\"person\": .*", played.output)
    assert alerts
    assert [each for each in alerts if "Duvall" in each] == []


def test_demo_leaves_no_process(played):
    assert played.descendants
    assert played.left == []


def test_demo_leaves_no_port(played):
    assert len(played.ports) >= len(SITES)
    assert [port for port in played.ports if _is_listening(port)] == []


def test_demo_leaves_no_directory(played):
    (directory,) = set(re.findall(r"\S*swansong-demo-\w+", played.output))
    assert not Path(directory).exists()


def test_demo_names_no_home_directory(played):
    assert str(Path.home()) not in played.output


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_demo_interrupted_leaves_nothing(number):
    result = Played(code=-1, output="")
    with _demo(result) as process:
        assert process.stdout is not None
        for line in process.stdout:
            result.output += line
            if "the service has started" in line:
                process.send_signal(number)
        result.code = process.wait(RUN_SECONDS)
    assert result.code == 130, result.output
    assert "Traceback" not in result.output
    assert result.left == []
    assert [port for port in result.ports if _is_listening(port)] == []


# --- the pieces ---------------------------------------------------------------------------------


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_moment_is_hours_ago_and_tomorrow_in_taipei(hour):
    now = datetime(2026, 12, 31, hour, 5, tzinfo=UTC)
    when = moment(now)
    assert timedelta(hours=4) <= now - when.posted_at <= timedelta(hours=28)
    in_taipei = when.posted_at.astimezone(TAIPEI).date()
    assert in_taipei == when.posted_at.date() + timedelta(days=1)


def test_moment_stands_in_the_id():
    when = moment(datetime(2026, 3, 1, 12, tzinfo=UTC))
    assert snowflake_at(when.post_id) == when.posted_at


def test_hook_with_another_secret_is_refused():
    now = datetime.now(UTC)
    other = Webhook("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
    headers = {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": other.sign("msg_1", now, "{}"),
    }
    assert not read_hook(Webhook(SECRET), headers, b"{}").is_verified


def test_mail_without_text_part_is_faulty():
    mail = read_mail(b"From: a@example.org\r\nSubject: x\r\n\r\nbody", ("b@example.org",))
    assert set(mail.faults) == {"no To", "no Message-ID", "no html part"}


@pytest.mark.parametrize(
    ("quote", "count"),
    [("is leaving the company after nearly seven years", 0), ("never said by anybody", 1)],
)
def test_quote_must_stand_in_the_page(quote, count):
    web = render(moment(datetime.now(UTC)), {site: f"http://{site}.example" for site in SITES})
    url = web.url(LEADER_LEAVES.site, LEADER_LEAVES.path)
    body = {"data": {"departure": {"person": "X"}, "evidence": [{"url": url, "quote": quote}]}}
    assert len(list(quote_faults(Hook("msg_1", body), web))) == count


def test_everything_is_missing_at_first():
    web = render(moment(datetime.now(UTC)), {site: f"http://{site}.example" for site in SITES})
    expected = (*BEFORE, *NEWS, *SECOND_SITE)
    assert missing(expected, Seen(), web) == [each.what for each in expected]
