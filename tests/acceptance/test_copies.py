"""One article on three sites, through the service: one witness, one alert, nothing confirmed."""

from __future__ import annotations

from datetime import UTC, datetime

from scheduler.cli import run
from tests.watching import watching

ARTICLE = (
    "Mira Solberg is leaving Quillon Labs, where she was head of research for seven years.",
    "She told her colleagues on Monday that she will take the summer off, sail north with her "
    "sister and think about what machines ought to be asked.",
    "Quillon Labs did not say who follows her. In her time the group grew from four people in a "
    "rented kitchen to ninety in three towns, and it published the first account of how a bridge "
    "hears its own cracks.",
)
CHROME = "Subscribe to the Harbour Gazette for more stories like this one. All rights reserved."
OTHER = (
    "After seven years, Mira Solberg leaves Quillon Labs at the end of the month, the laboratory "
    "wrote to its partners.",
    "Nothing changes for the bridges that it listens to, the letter says; the towns which pay for "
    "the ears keep their contracts, and the people who read them keep their desks. The search for "
    "somebody new begins in spring, within the house first of all, and may well end there.",
)
PLACES = "wire", "gazette", "courier"


def feed(place: str, author: str, *paragraphs: str) -> str:
    words = "".join(f"&lt;p&gt;{each}&lt;/p&gt;" for each in paragraphs)
    link = f"https://{place}.example/solberg"
    entry = (
        f"<entry><id>{link}</id><title>News of {place}</title><link href='{link}'/>"
        f"<updated>{datetime.now(UTC).isoformat()}</updated><author><name>{author}</name></author>"
        f"<content type='html'>{words}</content></entry>"
    )
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:news</id>'
        f"{entry if paragraphs else ''}</feed>"
    )


async def test_syndicated_article_is_told_once_and_confirms_nothing(site, database_url):
    def publish(place: str, author: str, *paragraphs: str) -> None:
        page = feed(place, author, *paragraphs)
        site.page(f"/{place}.xml", page, content_type="application/atom+xml")

    places = (*PLACES, "tribune")
    for place in places:
        publish(place, "")
    rules = [
        {"name": "all", "channels": ["hook"], "on": ["new", "confirmed", "changed"]},
    ]
    sources = [{"url": site.url(f"/{place}.xml"), "kind": "feed"} for place in places]
    async with watching(
        database_url, sources[0]["url"], kind="feed", rules=rules, sources=sources
    ) as watch:
        await watch.once()
        publish("wire", "R. Tan", *ARTICLE)
        await watch.once()
        publish("gazette", "Desk", *ARTICLE, CHROME)
        await watch.once()
        publish("courier", "P. Lind", *ARTICLE[:2], CHROME)
        await watch.once()
        (departure,) = await watch.departures()
        assert (departure.person, departure.posts_count) == ("Mira Solberg", 3)
        assert departure.copies_count == 2
        assert not departure.is_confirmed
        assert len(watch.told()) == 1
        publish("tribune", "S. Holm", *OTHER)
        await watch.once()
        (departure,) = await watch.departures()
        assert (departure.posts_count, departure.copies_count) == (4, 2)
        assert departure.is_confirmed
        assert len(watch.told()) == 2


async def test_copies_are_shown_as_such(site, tmp_path, capsys):
    url = f"sqlite:///{tmp_path / 'swansong.db'}"
    for place in PLACES:
        site.page(f"/{place}.xml", feed(place, ""), content_type="application/atom+xml")
    sources = [{"url": site.url(f"/{place}.xml"), "kind": "feed"} for place in PLACES]
    async with watching(url, sources[0]["url"], kind="feed", sources=sources) as watch:
        await watch.once()
        for place in PLACES[:2]:
            page = feed(place, place, *ARTICLE)
            site.page(f"/{place}.xml", page, content_type="application/atom+xml")
            await watch.once()
    config = tmp_path / "swansong.toml"
    config.write_text(f'[database]\nurl = "{url}"\n')
    assert run(["departures", "show", "1", "--config", str(config)]) == 0
    shown = capsys.readouterr().out
    assert "posts: 2 (1 copy)" in shown
    assert "a copy of https://wire.example/solberg" in shown
    assert run(["departures", "list", "--config", str(config)]) == 0
    assert "2 (1 copy)" in capsys.readouterr().out
