"""`sources export`, `import` and `add --file`, in a process of their own."""

from __future__ import annotations

import signal
import threading

import pytest

from tests.cli import Cli
from tests.site import Reply, text

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>{name} News</title>
<item><title>A story</title><link>https://{name}.example/a</link></item></channel></rss>"""


@pytest.fixture
def cli(tmp_path):
    return Cli(tmp_path)


@pytest.fixture
def feeds(site):
    """Two feeds, and an address with nothing."""
    return [
        site.page(f"/{name}.xml", FEED.format(name=name), content_type="application/rss+xml")
        for name in ("orbit", "harbour")
    ] + [site.url("/nothing")]


def listed(cli):
    return {view["url"]: view for view in cli.ok("sources", "list", "--json").json}


def test_sources_go_to_another_database_by_a_file(cli, feeds, tmp_path):
    cli.ok("sources", "add", feeds[0], "--yes", "--interval", "2h")
    cli.ok("sources", "add", feeds[1], "--yes")
    cli.ok("sources", "pause", "2")
    assert "Wrote 2 sources" in cli.ok("sources", "export", "all.opml").out
    assert cli.run("sources", "export", "all.opml").code == 1, "nothing is overwritten"

    other_folder = tmp_path / "other"
    other_folder.mkdir()
    other = Cli(other_folder)
    dry = other.ok("sources", "import", str(tmp_path / "all.opml"), "--dry-run")
    assert "2 sources would be added" in dry.out
    assert listed(other) == {}
    assert (
        "2 sources added, 0 known" in other.ok("sources", "import", str(tmp_path / "all.opml")).out
    )
    found = listed(other)
    assert [found[url]["state"] for url in feeds[:2]] == ["active", "paused"]
    assert found[feeds[0]]["interval_seconds"] == 7200
    assert found[feeds[0]]["title"] == "orbit News"
    again = other.ok("sources", "import", str(tmp_path / "all.opml"), "--json").json
    assert (again["added"], again["known"]) == ([], feeds[:2])
    assert other.ok("sources", "export").out.count("<outline") == 2


def test_broken_outlines_are_told_and_the_rest_is_imported(cli):
    document = (
        '<opml version="1.0"><body><outline text="No address"/>'
        '<outline text="Orbit" xmlUrl="https://orbit.example/feed"/></body></opml>'
    )
    ran = cli.run("sources", "import", "-", stdin=document)
    assert (ran.code, list(listed(cli))) == (0, ["https://orbit.example/feed"])
    assert ran.err == "skipped No address: it has no address\n"


def test_file_that_is_no_opml_is_refused(cli):
    ran = cli.run("sources", "import", "-", stdin="hello")
    assert ran.code == 1
    assert "no OPML" in ran.err


def test_list_is_added_and_failures_are_told_at_the_end(cli, feeds):
    cli.ok("sources", "add", feeds[0], "--yes")
    lines = ["# places", "", f"{feeds[0]}  # the first", feeds[1], feeds[2], feeds[1], "http://[x"]
    (cli.folder / "places.txt").write_text("\n".join(lines))
    ran = cli.run("sources", "add", "--file", "places.txt")
    assert ran.code == 1
    assert ran.out.splitlines()[-1] == "1 source added, 1 known, 2 failed"
    failed = ran.err.splitlines()
    assert len(failed) == 2
    assert any(feeds[2] in line and "404" in line for line in failed)
    assert any("line 7" in line for line in failed)
    assert sorted(listed(cli)) == sorted(feeds[:2])


def test_list_in_json(cli, feeds):
    (cli.folder / "places.txt").write_text("\n".join(feeds[:2]))
    told = cli.ok("sources", "add", "--file", "places.txt", "--json", "--interval", "1h").json
    assert sorted(each["url"] for each in told["added"]) == sorted(feeds[:2])
    assert {each["interval_seconds"] for each in told["added"]} == {3600}
    assert (told["known"], told["failed"]) == ([], [])


def test_interrupt_keeps_what_was_saved(cli, site, feeds):
    hangs = threading.Event()

    def slow(_: object) -> Reply:
        hangs.wait(20)
        return text("too late")

    slow_url = site.add("/slow", slow)
    (cli.folder / "places.txt").write_text(f"{feeds[0]}\n{slow_url or site.url('/slow')}\n")
    with cli.start("sources", "add", "--file", "places.txt") as running:
        assert running.stdout is not None
        assert b"added" in running.stdout.readline()
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=20)
        hangs.set()
    assert running.returncode == 130
    assert b"1 source added, 0 known, 0 failed, 1 not tried" in out
    assert b"stopped" in err
    assert list(listed(cli)) == [feeds[0]]


@pytest.mark.parametrize("arguments", [[], ["https://a.example/", "--file", "places.txt"]])
def test_one_address_or_a_list(cli, arguments):
    assert cli.run("sources", "add", *arguments).code == 2
