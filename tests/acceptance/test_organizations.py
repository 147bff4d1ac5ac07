"""Who leaves the lab leaves its parent: from a post to the webhook of a rule on the parent."""

from __future__ import annotations

import pytest

from tests import bluesky
from tests.databases import sqlite_url
from tests.watching import watching

ACCOUNT = "https://bsky.app/profile/ada.example"


def rule(name: str, *organizations: str) -> dict[str, object]:
    return {"name": name, "channels": ["hook"], "organizations": list(organizations)}


@pytest.mark.parametrize(
    ("farewell", "organizations", "is_told"),
    [
        ("Today is my last day at DeepMind.", "Alphabet", True),
        ("Today is my last day at DeepMind.", "谷歌", True),
        ("Today is my last day at DeepMind.", "YouTube", False),
        ("Today is my last day at Aldermoor Labs.", "Quillon", True),
        ("Today is my last day at Quillon.", "Aldermoor Labs", False),
    ],
)
async def test_rule_on_an_organisation_hears_of_all_that_is_within_it(
    site, tmp_path, farewell, organizations, is_told
):
    view = bluesky.AppView(bluesky.post("3a", "Compilers."))
    view.serve(site)
    with sqlite_url(tmp_path) as url:
        async with watching(
            url,
            ACCOUNT,
            endpoints={"bluesky_api": site.url("/xrpc")},
            rules=[rule("watched", organizations)],
            organizations=[{"name": "Aldermoor Labs", "parent": "Quillon"}, {"name": "Quillon"}],
        ) as watch:
            await watch.once()
            view.posts.append(bluesky.post("3b", f"{farewell} I was an engineer there for years."))
            await watch.once()

            assert len(await watch.departures()) == 1
            assert len(watch.told()) == is_told
