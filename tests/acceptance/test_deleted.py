"""A post that its author deletes, and one that is edited, through the service."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests import bluesky
from tests.watching import watching

FAREWELL = (
    "Today is my last day at Quillon Labs, after four years as a compiler engineer. Thank you all."
)
FILLER = "I learned so much from everybody in the compiler group, and I will miss our lunches. " * 6
LINK = f"https://bsky.app/profile/{bluesky.ADA}/post/3aaa"


def feed(*items: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Links</title><id>urn:links</id>'
        f"{''.join(items)}</feed>"
    )


def item(link: str, updated: datetime, content: str = "") -> str:
    return (
        f'<entry><id>{link}</id><title>My last day at Quillon Labs</title><link href="{link}"/>'
        f"<updated>{updated.isoformat()}</updated>{content}</entry>"
    )


async def test_post_that_its_platform_no_longer_has_loses_its_words(site, database_url):
    now = datetime.now(UTC)
    view = bluesky.AppView(bluesky.post("3aaa", FAREWELL))
    view.serve(site)
    site.page("/links.xml", feed(), content_type="application/atom+xml")
    async with watching(
        database_url,
        site.url("/links.xml"),
        kind="feed",
        endpoints={"bluesky_api": site.url("/xrpc")},
    ) as watch:
        await watch.once()
        site.page("/links.xml", feed(item(LINK, now)), content_type="application/atom+xml")
        await watch.once()
        assert [each["organization"] for each in watch.told()] == ["Quillon Labs"]
        view.posts.clear()
        edited = item(LINK, now + timedelta(seconds=30))
        site.page("/links.xml", feed(edited), content_type="application/atom+xml")
        await watch.once()
        watch.clock.ahead += timedelta(minutes=20)
        await watch.once()
        (departure,) = await watch.departures()
        assert departure.organization == "Quillon Labs"
        assert departure.evidence[0].gone_at is not None
        assert {each.quote for each in departure.evidence} == {""}
        assert watch.rows("SELECT text, title FROM post") == [("", None)]
        assert len(watch.told()) == 1


async def test_edit_is_read_again_and_not_told_again(site, database_url):
    now = datetime.now(UTC)
    link = site.url("/bye")

    def publish(*paragraphs: str) -> None:
        words = "".join(f"&lt;p&gt;{each}&lt;/p&gt;" for each in paragraphs)
        content = f'<author><name>Ada Falk</name></author><content type="html">{words}</content>'
        entry = item(link, now, content)
        site.page("/feed.xml", feed(entry), content_type="application/atom+xml")

    site.page("/feed.xml", feed(), content_type="application/atom+xml")
    async with watching(database_url, site.url("/feed.xml"), kind="feed") as watch:
        await watch.once()
        publish(FAREWELL, FILLER)
        await watch.once()
        publish(FAREWELL, FILLER, "I am joining Brightwater as a staff engineer.")
        await watch.once()
        assert len(watch.told()) == 1
        (departure,) = await watch.departures()
        assert departure.posts_count == 1
        ((text, version),) = watch.rows(
            "SELECT post.text, post_version.text FROM post JOIN post_version ON post_id = post.id"
        )
        assert "Brightwater" in text
        assert "Brightwater" not in version
