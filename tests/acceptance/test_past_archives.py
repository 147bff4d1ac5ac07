"""The past of a site out of web archives, by the command: the site itself is never asked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site import Request, Site, failing, text
from tests.warcs import answer, in_parts, member

STAMP = "20190504101500"
WARC = "crawl-data/CC-MAIN-2019-18/segments/1/warc/CC-MAIN-20190504-00661.warc.gz"


def page(day: str) -> str:
    return (
        "<html><head><title>My last day at Quillon Labs</title>"
        f"<meta name=author content='Ada Falk'><meta property='article:published_time' "
        f"content='{day}T09:00:00Z'></head><body><article><p>Today is my last day at Quillon Labs, "
        "after four years as a compiler engineer. Thank you all. I learned more here than anywhere "
        "else, and I leave friends behind.</p></article></body></html>"
    )


def pages(site: Site) -> dict[str, str]:
    """A farewell of the window, one of long before it, and one whose copy cannot be read."""
    base = site.url("")
    return {
        f"{base}/2019/05/my-last-day": page("2019-05-03"),
        f"{base}/2012/05/an-old-farewell": page("2012-05-03"),
        f"{base}/2019/05/lost": "",
    }


def wayback(home: Site, archive: Site) -> None:
    rows = [["urlkey", "timestamp", "original", "mimetype", "statuscode"]]
    for number, (url, body) in enumerate(pages(home).items()):
        rows.append([f"key{number}", STAMP, url, "text/html", "200"])
        archive.add(f"/web/{STAMP}id_/{url}", text(body) if body else failing(404))

    def index(request: Request):
        is_first = "resumeKey" not in request.path
        table = [*rows[:3], [], ["key1+1"]] if is_first else [rows[0], *rows[3:]]
        return text(json.dumps(table), content_type="application/json")

    archive.add("/cdx/search/cdx", index)


def commoncrawl(home: Site, archive: Site) -> None:
    file, lines = b"", []
    for url, body in pages(home).items():
        held = member(answer(body), url, date="2019-05-04T10:15:00Z")
        held = held if body else held[:-30]
        place = {"offset": str(len(file)), "length": str(len(held)), "filename": WARC}
        told = {"url": url, "timestamp": STAMP, "status": "200", "mime": "text/html"}
        lines.append(json.dumps({**told, **place}))
        file += held
    archive.add(f"/{WARC}", in_parts(file))
    archive.add("/collinfo.json", text('[{"id": "CC-MAIN-2019-18"}, {"id": "CC-MAIN-2026-25"}]'))

    def index(request: Request):
        is_count = "showNumPages" in request.path
        return text('{"pages": 1}' if is_count else "\n".join(lines))

    archive.add("/CC-MAIN-2019-18-index", index)


@pytest.mark.parametrize(
    ("kind", "serve", "reason"),
    [("wayback", wayback, "no copy"), ("commoncrawl", commoncrawl, "parse failed")],
)
def test_departure_is_found_in_a_copy(site: Site, tmp_path: Path, kind, serve, reason):
    archive = site.neighbour("127.0.0.3")
    serve(site, archive)
    base = archive.url("").rstrip("/")
    (tmp_path / "swansong.toml").write_text(
        f"""
[fetch]
spacing = "0s"
allow_private = ["127.0.0.0/8"]
[endpoints]
wayback = "{base}"
commoncrawl_index = "{base}"
commoncrawl_data = "{base}"
"""
    )
    target = f"{site.address}:{site.port}"
    run = swansong(
        tmp_path, "backfill", kind, target, "--since", "2019-01-01", "--until", "2019-12-31"
    )
    assert "finished" in run, run
    assert reason in run, run
    assert "outside window" in run, run
    (told,) = json.loads(swansong(tmp_path, "departures", "list", "--json"))
    assert (told["person"], told["organization"]) == ("Ada Falk", "Quillon Labs")
    assert site.requests == [], "the site itself is never asked"
    shown = json.loads(swansong(tmp_path, "departures", "show", str(told["id"]), "--json"))
    (evidence,) = {each["archived_at"] for each in shown["evidence"]}
    assert evidence.startswith("2019-05-04T10:15:00")


def swansong(folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "SWANSONG_CONFIG": str(folder / "swansong.toml")}
    command = [sys.executable, "-m", "scheduler", *arguments]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode in {0, 1}, done.stderr
    return done.stdout + done.stderr if done.returncode else done.stdout
