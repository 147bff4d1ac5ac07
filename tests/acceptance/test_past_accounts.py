"""The past of an account, a search and a company by the command: found, dated, and told nobody."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.bluesky import AppView, post
from tests.site import Site, text

START = datetime(2021, 3, 1, 12, 0, tzinfo=UTC)
BYE = (
    "Today is my last day at Quillon Labs, after four years as a compiler engineer. "
    "Thank you all for everything."
)
FORM = """<html><head><title>8-K</title></head><body><div><p>Quillon Systems, Inc.</p>
<p><b>Item 5.02 Departure of Directors or Certain Officers; Election of Directors.</b></p>
<p>(b) Ada Falk will resign from the position of Chief Financial Officer of Quillon Systems, Inc.,
effective August 29, 2008. Her decision is not the result of any disagreement with the company on
any matter relating to its operations, policies or practices.</p></div></body></html>"""


def bluesky(site: Site) -> list[str]:
    """A farewell in two parts, on the second page of three."""
    posts = [post(f"3post{n:03d}", "A cat.", at=START + timedelta(days=n)) for n in range(9)]
    first = post("3post100", "Some news of mine.", at=START + timedelta(days=4, hours=1))
    posts[5:5] = [first, post("3post101", BYE, at=START + timedelta(days=4, hours=2), parent=first)]
    AppView(*posts, page=4).serve(site)
    return ["bluesky", "ada.example"]


def hackernews(site: Site) -> list[str]:
    at = int(START.timestamp())
    told = {"objectID": "49000001", "created_at_i": at, "author": "adafalk", "title": "Leaving"}
    answer = {"hits": [{**told, "story_text": f"<p>{BYE}"}], "nbHits": 1}
    site.page("/api/search_by_date", json.dumps(answer), content_type="application/json")
    return ["hackernews", "leaving"]


def mastodon(site: Site) -> list[str]:
    account = {"id": "23", "username": "ada", "acct": "ada", "display_name": "Ada Falk"}
    native_id = str(int(START.timestamp() * 1000) << 16)
    status = {
        "id": native_id,
        "created_at": START.isoformat(),
        "content": f"<p>{BYE}</p>",
        "visibility": "public",
        "url": site.url(f"/@ada/{native_id}"),
        "account": account,
    }
    site.page("/api/v1/accounts/lookup", json.dumps(account), content_type="application/json")
    site.add(
        "/api/v1/accounts/23/statuses",
        lambda request: text(json.dumps([] if "max_id" in request.path else [status])),
    )
    return ["mastodon", site.url("/@ada")]


def sec(site: Site) -> list[str]:
    """A filing in an older part of the list."""
    older = {"name": "CIK0007654321-submissions-001.json"}
    told = {"accessionNumber": [], "form": [], "items": []}
    company = {"cik": "7654321", "name": "Quillon Systems, Inc."}
    listed = {**company, "filings": {"recent": told, "files": [older]}}
    site.page("/data/submissions/CIK0007654321.json", json.dumps(listed))
    line = {
        "accessionNumber": ["0007654321-08-000007"],
        "filingDate": ["2008-07-08"],
        "acceptanceDateTime": ["2008-07-08T21:05:00.000Z"],
        "form": ["8-K"],
        "items": ["5.02,9.01"],
        "primaryDocument": ["d8k.htm"],
    }
    site.page(f"/data/submissions/{older['name']}", json.dumps(line))
    site.page("/Archives/edgar/data/7654321/000765432108000007/d8k.htm", FORM)
    return ["sec", "7654321"]


@pytest.mark.parametrize(
    ("serve", "effective_on"),
    [
        (bluesky, "2021-03-05"),
        (hackernews, "2021-03-01"),
        (mastodon, "2021-03-01"),
        (sec, "2008-08-29"),
    ],
)
def test_departure_of_long_ago_is_found(
    site: Site, tmp_path: Path, serve: Callable[[Site], list[str]], effective_on: str
):
    (tmp_path / "swansong.toml").write_text(
        f"""
[fetch]
contact = "watch@falk.example"
spacing = "0s"
allow_private = ["127.0.0.0/8"]
[endpoints]
bluesky_api = "{site.url("/xrpc")}"
hackernews_search = "{site.url("/api")}"
sec = "{site.url("")}"
sec_data = "{site.url("/data")}"
[channels.hook]
type = "webhook"
url = "{site.url("/hook")}"
[[rules]]
name = "all"
channels = ["hook"]
"""
    )
    kind, target = serve(site)
    run = swansong(tmp_path, "backfill", kind, target)
    assert "finished" in run, run
    assert "0 failed" in run, run
    told = json.loads(swansong(tmp_path, "departures", "list", "--json"))
    assert [(each["effective_on"], each["background"]) for each in told] == [(effective_on, False)]
    assert str(told[0]["organization"]).startswith("Quillon")
    assert not site.asked("/hook"), "the past alerts nobody"


def swansong(folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "SWANSONG_CONFIG": str(folder / "swansong.toml")}
    command = [sys.executable, "-m", "scheduler", *arguments]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
