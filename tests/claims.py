"""Claims as posts make them, for tests of identity."""

from datetime import UTC, datetime, timedelta

from scraper.records import Departure
from storage.identity.told import Told

NOW = datetime(2026, 1, 6, 12, tzinfo=UTC)


def told(person="Mira Solberg", organization="Quillon Labs", *, post="p1", days=0, **values):
    """A claim in a post of its own, told `days` after NOW."""
    of_post = {
        name: values.pop(name)
        for name in (
            "author",
            "author_handle",
            "platform",
            "digest",
            "language",
            "url",
            "references",
        )
        if name in values
    }
    departure = Departure(
        **{
            "person": person,
            "organization": organization,
            "kind": "resignation",
            "voice": "third_person",
            "status": "reported",
            "score": 0.8,
            "evidence": (),
            **values,
        }
    )
    at = NOW + timedelta(days=days)
    url = of_post.pop("url", f"https://{post}.example/")
    return Told(departure, post, seen_at=at, published_at=at, url=url, **of_post)


def own(**values):
    """The leaver's own post."""
    return told(
        **{
            "voice": "first_person",
            "status": "announced",
            "author": "Mira Solberg",
            "post": "own",
            **values,
        }
    )
