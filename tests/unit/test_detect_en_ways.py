"""English: routes out of a job, as whoever takes them words it; and what only sounds like one."""

from __future__ import annotations

import pytest

from tests.telling import tells

told = tells("en", 2025, 6, 12)

GONE = {
    "contract ends": (
        "My secondment to Marl Street Hospital lapses in July.",
        "Marl Street Hospital",
    ),
    "contract cut short": (
        "My employment with Quenby Labs was terminated on 2 June.",
        "Quenby Labs",
    ),
    "not renewing": ("I've chosen not to renew my contract at Oakum Press.", "Oakum Press"),
    "not standing": (
        "I won't be standing again as treasurer of Wendle Rowing Club.",
        "Wendle Rowing Club",
    ),
    "office given up": (
        "I must reluctantly give up my seat on the Tarring Council.",
        "Tarring Council",
    ),
    "office handed on": (
        "I'm passing the editorship of Fenn Quarterly to Ruth Alder.",
        "Fenn Quarterly",
    ),
    "last of many": ("My tenth season with Holm Sinfonia will also be my last.", "Holm Sinfonia"),
    "notice given": ("I gave Pell & Garth my three months' notice today.", "Pell & Garth"),
    "notice worked": (
        "On Friday I finish working out my notice at Brindle Games.",
        "Brindle Games",
    ),
    "one of many cut": (
        "I'm one of the ninety people who lost their jobs at Calloway Steel.",
        "Calloway Steel",
    ),
    "job closed": ("Corrin Media is closing our desk, and with it goes my job.", "Corrin Media"),
    "tools put away": (
        "On Sunday I hang up my lanyard at Northey Library.",
        "Northey Library",
    ),
    "both agree": ("Wexley Town and I have gone our separate ways.", "Wexley Town"),
    "coordinated": (
        "I have been called to the bench and will be leaving Marsh Chambers in May.",
        "Marsh Chambers",
    ),
    "another life": ("I'm swapping Tollgate Bank for a bakery.", "Tollgate Bank"),
    "hard to go": ("It breaks my heart to leave Harbour Lights.", "Harbour Lights"),
}

GONE |= {
    "done by them": ("They've made me redundant at Larch Data.", "Larch Data"),
    "put away": ("On Sunday I hung up my lifejacket at Skerry Lifeboat.", "Skerry Lifeboat"),
    "years wrapped up": ("Today I wrap up five years at Quarrel Systems.", "Quarrel Systems"),
    "best to go": (
        "The Fenner Trust and I could not agree on strategy, and I think it best that I go.",
        "Fenner Trust",
    ),
    "ceased to be": (
        "As of last night I have ceased to be a member of Upper Combe Parish Council.",
        "Upper Combe Parish Council",
    ),
    "me done": ("I shan't need the pies, as this is me done at Harbour Bank.", "Harbour Bank"),
    "a board that searches": (
        "I've told the board at Marl Water to start looking for a new director.",
        "Marl Water",
    ),
}


@pytest.mark.parametrize(("text", "organization"), GONE.values(), ids=GONE.keys())
def test_a_route_out_is_seen_and_whose_it_is(text: str, organization: str) -> None:
    (departure,) = told(text)
    assert departure.organization == organization


@pytest.mark.parametrize(
    "text",
    [
        "My contract with Larkfone ends in May, so I'm looking for a cheaper one.",
        "I gave up my seat on the tram to a lady with a stick.",
        "I'm giving up coffee until Easter.",
        "I lost my place in the queue at Tollgate Bank.",
        "I handed in my thesis at Marl University yesterday.",
        "I'll be stepping away from my keyboard for an hour.",
        "I passed the baton to Mina in the relay.",
        "Please remove me from this mailing list.",
        "I gave notice to my landlord in Marl Street.",
        "I handed in my badge at the end of the conference and kept the lanyard.",
        "My replacement card arrived from Tollgate Bank today.",
        "It was the last time I ate at the Marl Street Inn.",
        "I hear that people think I'm leaving Quarrel Systems.",
    ],
)
def test_the_same_verbs_tell_of_no_departure(text: str) -> None:
    assert told(text) == []
