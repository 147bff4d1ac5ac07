"""The command line as a whole: quick to start, clear when it fails."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tomllib

import pytest

from tests.cli import Cli

HEAVY = ("sqlmodel", "sqlalchemy", "trafilatura", "httpx", "lxml", "pydantic", "apscheduler")


@pytest.fixture
def cli(tmp_path):
    return Cli(tmp_path)


def test_help_imports_nothing_heavy():
    code = (
        "import sys; from scheduler import cli; cli.run(['--help']);"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "Watches public pages" in ran.stdout
    assert ran.stderr.strip() == "[]"


def test_version_is_printed(cli):
    assert cli.ok("--version").out.startswith("swansong 0.")


def test_unknown_command_is_wrong_use(cli):
    ran = cli.run("departs")

    assert ran.code == 2
    assert "No such command 'departs'" in ran.err


def test_wrong_configuration_is_told_whole_without_a_trace(cli):
    cli.configure('[fetch]\nspacng = "2s"\ninterval = 5\n')
    ran = cli.run("departures", "list")

    assert ran.code == 2
    assert ran.err.splitlines() == [
        'swansong.toml:2: [fetch] spacng: unknown key; did you mean "spacing"?',
        "swansong.toml:3: [fetch] interval: 5 has no unit; "
        'write for example "15m", "90s" or "1h30m"',
    ]


@pytest.mark.parametrize("before", [True, False])
def test_configuration_file_is_named_before_or_behind_the_command(cli, before):
    (cli.folder / "other.toml").write_text("[nowhere]\n")
    option = ["--config", "other.toml"]
    arguments = [*option, "db", "check"] if before else ["db", "check", *option]

    assert cli.run(*arguments).err.startswith("other.toml:1: [nowhere]: unknown section")


def test_broken_database_is_one_clear_line(cli):
    (cli.folder / "swansong.db").write_text("this is no database" * 100)
    ran = cli.run("departures", "list")

    assert ran.code == 1
    assert len(ran.err.splitlines()) == 1, ran.err
    assert "is no intact database" in ran.err


def ask(running: subprocess.Popen[bytes], count: int) -> None:
    """Give `detect` some lines."""
    assert running.stdin
    running.stdin.write(b'{"id": 1, "text": "x"}\n' * count)
    running.stdin.flush()


def test_reader_that_goes_away_is_left_in_silence(cli):
    with cli.start("detect") as running:
        ask(running, 1)
        running.stdout.readline()
        running.stdout.close()
        ask(running, 10)
        running.stdin.close()
        err = running.stderr.read()

        assert (running.wait(30), err) == (1, b"")


def test_interrupt_is_told_in_a_word(cli):
    with cli.start("detect") as running:
        ask(running, 1)
        running.stdout.readline()
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=30)

        assert (running.returncode, err) == (130, b"interrupted\n")


# --- init, db -----------------------------------------------------------------------------------


def test_init_writes_a_file_that_loads_and_says_what_comes_next(cli):
    ran = cli.ok("init")

    assert "swansong doctor" in ran.out
    assert "swansong run" in ran.out
    assert cli.ok("doctor", "--offline").out.startswith("ok   configuration swansong.toml")


def test_init_covers_labs_firms_news_and_people(cli):
    cli.ok("init")
    sources = tomllib.loads((cli.folder / "swansong.toml").read_text())["sources"]
    addresses = " ".join(source["url"] for source in sources)

    for expected in ("openai", "deepmind", "anthropic", "apple", "microsoft", "nvidia"):
        assert expected in addresses
    for expected in ("techcrunch", "news.ycombinator.com", "karpathy"):
        assert expected in addresses


def test_commented_parts_of_the_starter_file_load_when_uncommented(cli):
    """What a user gets by taking the marks away is right."""
    cli.ok("init")
    file = cli.folder / "swansong.toml"
    lines = []
    for line in file.read_text().splitlines():
        bare = line.removeprefix("# ")
        is_code = bare != line and (bare.startswith("[") or " = " in bare)
        lines.append(bare if is_code else line)
    file.write_text("\n".join(lines))
    (cli.folder / "smtp-password.txt").write_text("x")
    (cli.folder / "hook-secret.txt").write_text("whsec_" + "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz")

    ran = cli.ok("doctor", "--offline")

    assert "41 sources, 3 rules, 2 channels" in ran.out


def test_init_overwrites_only_when_told(cli):
    cli.configure("# mine\n")

    refused = cli.run("init")
    assert refused.code == 1
    assert "is there already" in refused.err
    assert (cli.folder / "swansong.toml").read_text() == "# mine\n"

    cli.ok("init", "--force")
    assert "[[sources]]" in (cli.folder / "swansong.toml").read_text()


def test_db_check_fails_until_the_database_is_made(cli):
    before = cli.run("db", "check", "--json")
    assert (before.code, before.json["state"]) == (1, "empty")

    assert "upgraded" in cli.ok("db", "upgrade").out
    assert "already up to date" in cli.ok("db", "upgrade").out
    assert cli.ok("db", "check", "--json").json["state"] == "current"


# --- detect -------------------------------------------------------------------------------------


def test_detect_answers_in_order_and_goes_on_after_a_bad_line(cli):
    text = "After seven years, today is my last day at Orbit Labs. I am leaving Orbit Labs."
    lines = f'{{"id": "a", "text": "{text}", "author": "Ada Example"}}\nno json\n\n{{"id": "c"}}\n'
    ran = cli.run("detect", stdin=lines + '{"id": "d", "text": "Hello."}\n')
    found = [json.loads(line) for line in ran.out.splitlines()]

    assert ran.code == 1
    assert [each["id"] for each in found] == ["a", None, "c", "d"]
    assert found[0]["departures"][0]["organization"] == "Orbit Labs"
    assert "error" in found[1]
    assert found[3]["departures"] == []


def test_detect_reads_a_file(cli):
    (cli.folder / "in.jsonl").write_text('{"id": 1, "text": "Hello."}\n')

    assert cli.ok("detect", "in.jsonl").json["id"] == 1
    assert cli.run("detect", "nothing.jsonl").code == 1
