"""GitHub: commits, releases, and files that name maintainers, through the service."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import escape

import pytest

from scraper.endpoints import Endpoints
from scraper.errors import ParseError
from scraper.places import Place
from scraper.records import Fetched, SourceOptions
from scraper.sources import find_by_address, github
from scraper.sources._listed import MAX_PEOPLE, people_in
from tests.site import too_many
from tests.watching import watching

NOW = datetime.now(UTC)
ADDRESS = "https://github.com/quillon/loom"
FILE = "https://github.com/quillon/loom/blob/main/MAINTAINERS.md"
FAREWELL = (
    "Step down as maintainer\n\nI no longer have the time, so I am stepping down as a maintainer "
    "of Loom after\nfour years. Thank you all."
)
MAINTAINERS = """# Maintainers of Loom

| Name | GitHub | Mail |
|------|--------|------|
| Ada Falk | [@adafalk](https://github.com/adafalk) | ada@falk.example |
| Bo Lind | [@bolind](https://github.com/bolind) | bo@lind.example |

* Cleo Marsh <cleo@marsh.example>

## Emeritus

* Dov Petersen (@dovp)
"""


def feed(name: str, *entries: tuple[str, str]) -> str:
    """Newest first; each entry is its address on the site and its message."""
    told = "".join(_entry(name, path, message) for path, message in reversed(entries))
    return (
        '<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" '
        'xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en-US">'
        f"<id>tag:github.com,2008:/quillon/loom/{name}</id><title>Recent</title>"
        f"<updated>2026-05-04T09:30:15Z</updated>{told}</feed>"
    )


def _entry(name: str, path: str, message: str) -> str:
    body = f"<pre style='white-space:pre-wrap'>{escape(message)}</pre>"
    content = body if name == "commits" else f"<p>{escape(message)}</p>"
    title = message.partition("\n")[0]
    at = (NOW - timedelta(minutes=1)).isoformat(timespec="seconds")
    return (
        f"<entry><id>tag:github.com,2008:{path}</id>"
        f'<link type="text/html" rel="alternate" href="https://github.com/quillon/loom/{path}"/>'
        f"<title>{escape(title)}</title><updated>{at}</updated>"
        "<author><name>adafalk</name><uri>https://github.com/adafalk</uri></author>"
        f'<content type="html">{escape(body if name == "commits" else content)}</content></entry>'
    )


def publish(site, name: str, *entries: tuple[str, str], etag: str | None = None) -> None:
    site.page(
        f"/quillon/loom/{name}.atom",
        feed(name, *entries),
        content_type="application/atom+xml",
        etag=etag,
    )


async def test_farewells_in_commits_and_releases_are_told(site, database_url):
    publish(site, "commits", ("commit/aa01", "Fix the shuttle"), etag='"1"')
    publish(site, "releases", ("releases/tag/v1", "Faster weaving."))
    endpoints = {"github": site.url("")}
    async with watching(database_url, ADDRESS, endpoints=endpoints) as watch:
        await watch.once()
        assert watch.told() == []
        assert [(s.kind, s.title) for s in await watch.sources()] == [
            ("github", "GitHub: quillon/loom")
        ]
        publish(
            site,
            "releases",
            ("releases/tag/v1", "Faster weaving."),
            ("releases/tag/v2", "Bo Lind has stepped down as a maintainer of Loom. Thank you, Bo."),
        )
        await watch.once()  # although no commit is new
        assert [(d["person"], d["organization"]) for d in watch.told()] == [("Bo Lind", "Loom")]
        publish(site, "commits", ("commit/aa01", "Fix the shuttle"), ("commit/aa02", FAREWELL))
        await watch.once()
        last = watch.told()[-1]
        assert (last["handle"], last["organization"], last["kind"], last["tenure_years"]) == (
            "adafalk",
            "Loom",
            "stepping_down",
            4,
        )
        assert last["evidence"][0]["url"] == "https://github.com/quillon/loom/commit/aa02"
        assert len(watch.told()) == 2


async def test_name_that_a_file_no_longer_holds_is_told(site, database_url):
    path = "/quillon/loom/main/MAINTAINERS.md"
    site.page(path, MAINTAINERS, content_type="text/plain; charset=utf-8")
    endpoints = {"github_raw": site.url("")}
    async with watching(database_url, FILE, endpoints=endpoints) as watch:
        await watch.once()
        moved = MAINTAINERS.replace("* Cleo Marsh <cleo@marsh.example>\n", "")
        site.page(path, moved + "* Cleo Marsh\n", content_type="text/plain; charset=utf-8")
        await watch.once()
        assert [(d["person"], d["organization"], d["role"]) for d in watch.told()] == [
            ("Cleo Marsh", "Loom", "maintainer")
        ]
        assert watch.told()[0]["evidence"][0]["url"] == FILE
        await watch.once()
        assert len(watch.told()) == 1


async def test_limit_is_told_as_such(site, database_url):
    site.add("/quillon/loom/commits.atom", too_many("600"))
    async with watching(database_url, ADDRESS, endpoints={"github": site.url("")}) as watch:
        await watch.once()
        (source,) = await watch.sources()
        assert "429" in (source.last_detail or "")


def fetched(body: str, url: str, content_type: str = "text/plain") -> Fetched:
    return Fetched(url, url, 200, body.encode(), content_type, "utf-8", NOW)


def place(options: dict[str, str] | None = None, url: str = ADDRESS) -> Place:
    return Place(url, SourceOptions(extra=options or {}))


# --- files ------------------------------------------------------------------------------------


def readings(*versions: str, path: str = "MAINTAINERS"):
    """The listing of each version of a file, one after the other."""
    at = place({"file": path})
    for version in versions:
        listing = github.list_entries(fetched(version, github.first_request(at).url), at)
        at = replace(at, memo={**at.memo, **listing.memo})
        yield listing


def gone(*versions: str, path: str = "MAINTAINERS") -> list[str]:
    """Whom the last of the versions no longer names."""
    *_, last = readings(*versions, path=path)
    return [entry.key.rpartition(":")[2] for entry in last.entries]


def test_people_are_found_in_lines_and_tables():
    people, _ = people_in(MAINTAINERS, "MAINTAINERS.md")
    assert [(each.name, each.handle, each.mail) for each in people] == [
        ("Ada Falk", "adafalk", "ada@falk.example"),
        ("Bo Lind", "bolind", "bo@lind.example"),
        ("Cleo Marsh", None, "cleo@marsh.example"),
    ]


ADA = ["Ada Falk"]


@pytest.mark.parametrize(
    ("path", "text", "people"),
    [
        (
            "MAINTAINERS",
            "LOOM CORE\nM:\tAda Falk <ada@falk.example>\nL:\tloom@lists.example\nS:\tMaintained\n",
            ADA,
        ),
        (
            "AUTHORS",
            "# The authors.\nAda Falk\nBo van der Lind <bo@lind.example>\n",
            ["Ada Falk", "Bo van der Lind"],
        ),
        (
            ".github/CODEOWNERS",
            "# all\n* @adafalk @quillon/core\n/docs bo@lind.example\n",
            ["@adafalk", "bo@lind.example"],
        ),
        ("package.json", '{"author": "Ada Falk <ada@falk.example> (https://falk.example)"}', ADA),
        ("package.json", '{"maintainers": [{"name": "Ada Falk", "email": "a@b.example"}]}', ADA),
        ("pyproject.toml", '[project]\nauthors = [{name = "Ada Falk"}]\n', ADA),
        ("Cargo.toml", '[package]\nauthors = ["Ada Falk <ada@falk.example>"]\n', ADA),
        (
            "README.md",
            "# Loom\nBy Bo Lind\n## Maintainers\nPull Requests Welcome\n- Ada Falk (@adafalk)\n"
            "## Use\n- Bo Lind\n",
            ["Ada Falk (@adafalk)"],
        ),
    ],
)
def test_people_are_found_in_every_kind_of_file(path, text, people):
    found, _ = people_in(text, path)
    assert [str(each) for each in found] == people


def test_same_person_may_be_written_otherwise():
    one = "Ada Falk (@adafalk)\nBo Lind\n"
    assert gone(one, "Bo Lind\nAda K. Falk (@adafalk)\n") == []
    assert gone(one, "Bo Lind, Ada Falk\n") == []
    assert gone(one, "Ada Falk (@adafalk)\nCleo Marsh\n") == ["bo lind"]


def test_last_maintainer_who_hands_over_has_left():
    assert gone("Ada Falk\n", "Bo Lind\n") == ["ada falk"]


def test_file_that_names_nobody_is_no_mass_departure():
    before, after, back = readings("Ada Falk\nBo Lind\n", "Moved elsewhere.\n", "Ada Falk\n")
    assert (before.entries, after.entries) == ((), ())
    assert after.skipped == ("MAINTAINERS names nobody",)
    assert [entry.title for entry in back.entries] == [
        "Bo Lind is no longer listed in MAINTAINERS of quillon/loom"
    ]


def test_file_of_another_form_is_no_mass_departure():
    names = [f"{first} Falk" for first in ("Ada", "Bo", "Cleo", "Dov", "Eva")]
    _, changed = readings("\n".join(names), "Fay Lind\n")
    assert changed.entries == ()
    assert changed.skipped == ("5 of 5 names are gone at once: MAINTAINERS has another form",)


def test_long_file_is_remembered_in_part():
    many = "".join(f"<p{number}@falk.example>\n" for number in range(MAX_PEOPLE + 5))
    first, second = readings(many, "<new@falk.example>\n" + many)
    assert first.skipped == (f"5 people after the first {MAX_PEOPLE}",)
    assert len(json.loads(first.memo["people"])) == MAX_PEOPLE
    assert second.entries == ()


def test_page_in_place_of_a_file_is_a_parse_error():
    at = place({"file": "MAINTAINERS"})
    with pytest.raises(ParseError, match="private"):
        github.list_entries(fetched("<!doctype html><html></html>", "u", "text/html"), at)


@pytest.mark.parametrize(("path", "text"), [("package.json", "{"), ("Cargo.toml", "=")])
def test_broken_metadata_is_a_parse_error(path, text):
    with pytest.raises(ParseError, match=path):
        people_in(text, path)


# --- feeds ------------------------------------------------------------------------------------


def test_commit_is_whole_and_its_breaks_are_not_those_of_sentences():
    url = github.first_request(place()).url
    listing = github.list_entries(fetched(feed("commits", ("commit/aa02", FAREWELL)), url), place())
    (entry,) = listing.entries
    assert entry.post is not None
    assert entry.post.text == (
        "Step down as maintainer\nI no longer have the time, so I am stepping down as a maintainer "
        "of Loom after four years. Thank you all."
    )
    assert (entry.post.author, entry.post.author_handle) == (None, "adafalk")


@pytest.mark.parametrize("body", ["", "<html><body>Sign in</body></html>", "{}"])
def test_what_is_no_feed_is_a_parse_error(body):
    with pytest.raises(ParseError):
        github.list_entries(fetched(body, "https://github.com/quillon/loom/commits.atom"), place())


def test_unknown_feed_is_told():
    with pytest.raises(ParseError, match="commits, releases, tags, discussions"):
        github.first_request(place({"feeds": "commits,stars"}))


@pytest.mark.parametrize(
    ("pasted", "options", "asked"),
    [
        ("", {}, "quillon/loom/commits.atom"),
        (".git", {}, "quillon/loom/commits.atom"),
        ("/tree/next", {"branch": "next"}, "quillon/loom/commits/next.atom"),
        ("/releases", {"feeds": "releases"}, "quillon/loom/releases.atom"),
        ("/releases.atom", {"feeds": "releases"}, "quillon/loom/releases.atom"),
        ("/tags", {"feeds": "tags"}, "quillon/loom/tags.atom"),
        ("/discussions", {"feeds": "discussions"}, "quillon/loom/discussions.atom"),
        ("/commits", {"feeds": "commits"}, "quillon/loom/commits.atom"),
        (
            "/commits/a/b.atom",
            {"feeds": "commits", "branch": "a/b"},
            "quillon/loom/commits/a/b.atom",
        ),
        (
            "/blob/main/docs/MAINTAINERS.md",
            {"file": "docs/MAINTAINERS.md", "branch": "main"},
            "quillon/loom/main/docs/MAINTAINERS.md",
        ),
        (
            "/blob/HEAD/.github/CODEOWNERS",
            {"file": ".github/CODEOWNERS"},
            "quillon/loom/HEAD/.github/CODEOWNERS",
        ),
    ],
)
def test_pasted_addresses_are_recognised(pasted, options, asked):
    found = find_by_address(f"{ADDRESS}{pasted}", Endpoints())
    assert found is not None
    assert (found.kind, found.options) == ("github", options)
    request = github.first_request(place(dict(found.options), found.url))
    assert request.url.partition(".com/")[2] == asked
    again = find_by_address(found.url, Endpoints())
    assert again is not None
    assert (again.url, again.options) == (found.url, options)


def test_raw_file_is_the_file():
    raw = "https://raw.githubusercontent.com/quillon/loom/refs/heads/main/MAINTAINERS.md"
    found = find_by_address(raw, Endpoints())
    assert found is not None
    assert found.url == FILE


@pytest.mark.parametrize(
    "other",
    [
        "https://github.com/quillon",
        "https://github.com/topics/compilers",
        "https://github.com/quillon/loom/issues/7",
        "https://github.com/quillon/loom/commit/aa02",
        "https://github.com/quillon/loom/releases/tag/v2",
        "https://github.com/quillon/loom/blob/main/src/loom.py",
        "https://github.com.example/quillon/loom",
        "https://raw.githubusercontent.com/quillon/loom",
    ],
)
def test_other_addresses_are_not(other):
    found = find_by_address(other, Endpoints())
    assert found is None or found.kind != "github"
