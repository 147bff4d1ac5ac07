"""The model case of the design, items 1 to 4 and the "same departure" of 9, by `swansong once`.

An article tells of a departure and refers to the farewell post only in plain text. The whole is
told once with the platform answering for that post, and once with the post deleted.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from scheduler.demo.child import LogLine, environment, read_line
from scheduler.demo.documents import (
    HANDLE,
    LAB,
    LEADER_LEAVES,
    LEAVER,
    PROOF_MACHINE,
    SOURCES,
    Document,
    Site,
    moment,
)
from scheduler.demo.web import MiniatureWeb
from scraper import detect
from scraper.records import Post
from storage import queries
from storage.engine import Database
from storage.models import (
    ClaimRow,
    DepartureRow,
    EntryRow,
    EvidenceRow,
    PostRow,
    ReferenceRow,
)
from storage.queries import DepartureFilter
from storage.types import ReactionView

pytestmark = pytest.mark.timeout(240)  # the first test waits for the whole run

INTERVAL_SECONDS = 1.0
ONCE_SECONDS = 60.0
#: A mention of the departure's fields that the article itself makes, each with its own quote.
QUOTED_FIELDS = {
    "departure",
    "person",
    "organization",
    "role",
    "team",
    "tenure_years",
    "start_year",
    "effective_on",
    "reason",
}


@dataclass
class Outcome:
    """What the database and the log hold after all passes."""

    web: MiniatureWeb
    log: list[LogLine]
    posts: dict[str, PostRow]
    references: list[ReferenceRow]
    departures: dict[int, DepartureRow]
    claims: list[ClaimRow]
    evidence: list[EvidenceRow]
    entries: dict[str, EntryRow]
    reactions: list[ReactionView]
    """To all posts of all departures."""
    asked: list[tuple[str, str]] = field(default_factory=list)

    def post(self, document: Document) -> PostRow:
        return self.posts[self.web.pages.url(document.site, document.path)]

    @property
    def article(self) -> PostRow:
        return self.post(LEADER_LEAVES)

    @property
    def reference(self) -> ReferenceRow:
        (found,) = [each for each in self.references if each.post_id == self.article.id]
        return found

    def claim(self, post: PostRow) -> ClaimRow:
        """The only claim that a post makes on a departure of now."""
        (found,) = [
            each for each in self.claims if each.post_id == post.id and not each.is_background
        ]
        return found

    @property
    def departure(self) -> DepartureRow:
        """The one that the article tells of."""
        return self.departures[self.claim(self.article).departure_id]

    def quotes(self, claims: list[ClaimRow]) -> list[tuple[EvidenceRow, str]]:
        """The evidence of some claims, each with the stored text in which it should stand."""
        texts = {post.id: post.text for post in self.posts.values()}
        by_id = {claim.id: claim for claim in claims}
        return [
            (each, texts[by_id[each.claim_id].post_id])
            for each in self.evidence
            if each.claim_id in by_id
        ]


def _run_once(config: Path) -> list[LogLine]:
    done = subprocess.run(
        [sys.executable, "-m", "scheduler", "once", "--config", str(config)],
        capture_output=True,
        text=True,
        timeout=ONCE_SECONDS,
        env=environment(),
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return [read_line(line) for line in done.stderr.splitlines()]


def _write_config(directory: Path, web: MiniatureWeb) -> Path:
    bases = web.pages.bases
    sources = "".join(
        f'\n[[sources]]\nurl = "{bases[site]}{path}"\n' for site, path in SOURCES.items()
    )
    config = directory / "swansong.toml"
    config.write_text(
        f"""
[fetch]
interval = "{INTERVAL_SECONDS:g}s"
spacing = "0.01s"
allow_private = ["127.0.0.0/8"]

[endpoints]
x_oembed = "{bases["x"]}/oembed"
x_tweet_result = "{bases["x"]}/tweet-result"
hackernews_search = "{bases["x"]}/no-hacker-news"

[service]
workers = 1

[log]
format = "json"
{sources}"""
    )
    return config


def _play(directory: Path, turns: Sequence[Sequence[Site]], *, is_post_deleted: bool) -> Outcome:
    """A pass after each turn, in which the news of some sites appear."""
    web = MiniatureWeb(moment(datetime.now(UTC)), is_post_deleted=is_post_deleted)
    with web.serving():
        config = _write_config(directory, web)
        log: list[LogLine] = []
        for sites in turns:
            web.turn(*sites)
            log += _run_once(config)
            time.sleep(INTERVAL_SECONDS * 1.2)  # then the sources are due again
    with Database(f"sqlite:///{directory / 'swansong.db'}") as database, database.read() as session:
        return Outcome(
            web,
            log,
            {row.url: row for row in session.exec(select(PostRow))},
            list(session.exec(select(ReferenceRow))),
            {row.id or 0: row for row in session.exec(select(DepartureRow))},
            list(session.exec(select(ClaimRow))),
            list(session.exec(select(EvidenceRow).order_by(EvidenceRow.id))),  # type: ignore[arg-type]
            {row.url: row for row in session.exec(select(EntryRow))},
            [
                view
                for departure in queries.departures(session, DepartureFilter())
                for view in departure.reactions
            ],
            list(web.asked),
        )


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """The old pages, then the article, then the second one; the platform gives the original."""
    turns: Sequence[Sequence[Site]] = ((), ("ledger", "wren"), ("benchside",))
    return _play(tmp_path_factory.mktemp("told"), turns, is_post_deleted=False)


@pytest.fixture(scope="module")
def deleted(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """The article only; the platform answers 404 and a tombstone."""
    return _play(tmp_path_factory.mktemp("deleted"), (("ledger",),), is_post_deleted=True)


# --- 1: the article as a post -------------------------------------------------------------------


def test_article_keeps_title_and_author(told):
    assert (told.article.title, told.article.author) == (LEADER_LEAVES.title, "Mei-Lin Hsu")


def test_article_is_dated_in_utc(told):
    published = told.web.pages.moment.posted_at + LEADER_LEAVES.after_post
    assert told.article.published_at == published.replace(microsecond=0)


def test_article_has_its_language(told):
    assert told.article.language == "en"


def test_article_text_is_whole_and_clean(told):
    text = told.article.text
    assert (
        "Henrik Saalberg, research lead of the Theorem team at Aldermoor Labs, is leaving" in text
    )
    assert text.rstrip().endswith("was translated by the desk.")
    strange = ["<", "Battery prices", "Newsletter", "About us", "World", "schema.org"]
    assert [each for each in strange if each in text] == []


# --- 2: the reference ---------------------------------------------------------------------------


def test_reference_is_found_in_plain_text(told):
    reference, text = told.reference, told.article.text
    mention = text[reference.start_offset : reference.end_offset]
    assert mention == f"x.com/{HANDLE}/status/{told.web.pages.moment.post_id}"


def test_reference_names_platform_handle_and_id(told):
    reference = told.reference
    expected = ("x", HANDLE, told.web.pages.moment.post_id)
    assert (reference.platform, reference.author_handle, reference.native_id) == expected


def test_reference_has_the_exact_instant_of_its_id(told):
    posted_at = told.reference.posted_at
    assert posted_at == told.web.pages.moment.posted_at
    # the article's own time zone is a day ahead, and both are true
    assert (posted_at + timedelta(hours=8)).date() == posted_at.date() + timedelta(days=1)


def test_reference_is_resolved_to_a_post_of_its_own(told):
    original = told.posts[told.web.pages.post_url]
    assert told.reference.state == "resolved"
    assert told.reference.target_post_id == original.id
    assert (original.platform, original.author, original.author_handle) == ("x", LEAVER, HANDLE)
    assert original.published_at == told.web.pages.moment.posted_at
    assert original.text.startswith("Some news: after almost seven years I'm leaving Aldermoor")


def test_deleted_reference_is_stored_with_its_reason(deleted):
    reference = deleted.reference
    assert (reference.state, reference.target_post_id) == ("unresolved", None)
    assert reference.reason == "deleted"
    assert (reference.author_handle, reference.posted_at) == (
        HANDLE,
        deleted.web.pages.moment.posted_at,
    )


def test_deleted_reference_gives_no_post(deleted):
    assert deleted.web.pages.post_url not in deleted.posts


# --- 3: the quoted farewell post ----------------------------------------------------------------


def test_quoted_farewell_is_kept_apart_and_attributed(told):
    row = told.article
    post = Post(
        url=row.url,
        key=row.key,
        text=row.text,
        title=row.title,
        author=row.author,
        published_at=row.published_at,
        language=row.language,
    )
    farewells = [each for each in detect.read(post).quoted_posts if each.author]
    assert [each.author for each in farewells] == [LEAVER]
    quoted = row.text[farewells[0].start : farewells[0].end].strip("“”\n ")
    assert quoted.startswith("After nearly seven years it is time: I am leaving Aldermoor Labs.")
    assert quoted.endswith("Thank you.")


# --- 4: one departure, each field with its quote ------------------------------------------------

FIELDS: dict[str, Callable[[Outcome], object]] = {
    "person": lambda _: LEAVER,
    "handle": lambda _: HANDLE,
    "organization": lambda _: LAB,
    "role": lambda _: "research lead",
    "kind": lambda _: "resignation",
    "tenure_years": lambda _: 7.0,
    "start_year": lambda outcome: outcome.web.pages.moment.start_year,
    "effective_on": lambda outcome: outcome.web.pages.moment.last_on.isoformat(),
    "destination": lambda _: None,
}


@pytest.mark.parametrize("name", FIELDS)
def test_departure_states_field(told, name):
    assert getattr(told.departure, name) == FIELDS[name](told)


@pytest.mark.parametrize("name", FIELDS)
def test_article_alone_states_field(deleted, name):
    """Nobody else need speak: the original is gone."""
    assert getattr(deleted.claim(deleted.article), name) == FIELDS[name](deleted)


def test_departure_states_team(told):
    assert told.departure.team in ("Theorem", "Theorem team")


def test_departure_states_reason(told):
    assert told.departure.reason is not None
    assert "teach again" in told.departure.reason


def test_article_alone_states_team_and_reason(deleted):
    claim = deleted.claim(deleted.article)
    assert claim.team in ("Theorem", "Theorem team")
    assert "teach again" in (claim.reason or "")


def test_departure_was_announced_when_the_original_was_posted(told):
    assert told.departure.announced_at == told.web.pages.moment.posted_at


def test_every_field_of_the_article_has_a_quote(told):
    found = {evidence.field for evidence, _ in told.quotes([told.claim(told.article)])}
    assert QUOTED_FIELDS - found == set()


def test_every_quote_stands_in_its_stored_text(told):
    quotes = told.quotes(told.claims)
    assert quotes
    wrong = [
        (each.field, each.quote)
        for each, text in quotes
        if text[each.start_offset : each.end_offset] != each.quote
    ]
    assert wrong == []


# --- 6: the reactions ---------------------------------------------------------------------------


def test_replies_to_the_original_are_counted(told):
    (found,) = [each for each in told.reactions if each.post_url == told.web.pages.post_url]
    assert (found.platform, found.total, found.read) == ("x", 312, 0)
    assert found.url == told.web.pages.post_url


def test_deleted_original_has_no_reactions(deleted):
    assert deleted.reactions == []


# --- 9: the same departure ----------------------------------------------------------------------


def test_three_posts_tell_of_one_departure(told):
    posts = [told.article, told.post(PROOF_MACHINE), told.posts[told.web.pages.post_url]]
    assert {told.claim(post).departure_id for post in posts} == {told.departure.id}
    assert told.departure.posts_count == 3
    assert [each.id for each in told.departures.values() if each.person == LEAVER] == [
        told.departure.id
    ]


def test_original_raises_status_to_announced(told):
    statuses = [
        line["status"]
        for line in told.log
        if line["event"] in ("departure_found", "departure_merged") and line["person"] == LEAVER
    ]
    assert statuses[0] == "reported"
    assert told.claim(told.article).status == "reported"
    assert told.departure.status == statuses[-1] == "announced"


def test_departure_is_confirmed_by_the_leavers_own_post(told):
    assert told.departure.is_confirmed


def test_without_the_original_status_stays_reported(deleted):
    assert deleted.departure.status == "reported"


def test_forbidden_page_is_never_asked_for(told):
    assert [path for site, path in told.asked if path.startswith("/members/")] == []
