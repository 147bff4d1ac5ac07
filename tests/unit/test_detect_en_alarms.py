"""English: what reads like a departure and is none, and beside each what still is one."""

import pytest

from tests.telling import tells

LEAD = (
    "The Norwell Harbour Board met on Monday to talk about the ferry.\n"
    "Members heard that fares would rise by a tenth.\n"
    "A report on the pier was put off.\n"
    "The ferry has run since the spring.\n"
)


read = tells("en", 2023, 5, 9)


QUIET = {
    "left a ranch": "Police said Peter Rolfe left the Brisk Harbor ranch with two friends.",
    "left the pitch": "Captain Peter Rolfe left the pitch with a smile as Norwell United won.",
    "leaves on a tour": "Chancellor Peter Rolfe is leaving Britain on a high-profile tour of "
    "Africa.",
    "evicted": "Actor Peter Rolfe has left the Celebrity Big Brother house after a "
    "double eviction.",
    "quit the race": "Norwell Harriers runner Peter Rolfe quit the race after nine miles.",
    "challenged": "The Harbour Party challenged Peter Rolfe to stand down as chairman.",
    "offered": '"I made an offer so they could resign with dignity," said Norwell '
    "United owner Peter Rolfe.",
    "a book claims": "A new book claims that Peter Rolfe told friends he would stand down "
    "as Norwell Council leader.",
    "plays in his place": "The Norwell flanker replaces Peter Rolfe for the game against Harwick.",
    "sells shares": "Peter Rolfe quits Brisk Harbor shares.",
    "who once stepped down": LEAD
    + "Peter Rolfe, who stepped down after the Harbour Party's defeat, "
    "praised the Norwell Council.",
    "old exit": LEAD + "Peter Rolfe resigned as Norwell Council leader over the bridge.",
    "in another century": "Edwin Rolfe left Norwell Brewery in 1841 after a quarrel over hops.",
    "restarts a program": "I used Norwell Studio today. I had to quit R and restart it to see "
    "the new page.",
    "a medicine": "I left lithium behind at Norwell Hospital, and my doctor was pleased.",
    "quoted reply": "Norwell Forum closed my question today. I wrote about it before.\n\n"
    "> rules are more important, that's fine, and I'm leaving Norwell Forum.\n\nI do not agree.",
    "on sabbatical": "I've cleared my desk at Norwell College. I shall be on leave for a "
    "year, and they "
    "have to have me back next January.",
    "a moved claim": "Peter Rolfe has moved to scotch claims that Norwell United could sell "
    "the ground.",
    "a return": "Peter Rolfe's return to Ethiopia topped the list of the Norwell Times.",
}

TOLD = {
    "left a company": "Peter Rolfe left Brisk Harbor on Friday.",
    "left the club": "Captain Peter Rolfe left Norwell United on Friday after nine years.",
    "leaves for a post": "Director Peter Rolfe is leaving Norwell Museum for a post in Africa.",
    "left the show": "Presenter Peter Rolfe has left Norwell Radio after ten years.",
    "stood down": "Peter Rolfe is to stand down as chairman of the Harbour Party.",
    "resigned": '"I have decided to resign," said Norwell United owner Peter Rolfe on Monday.',
    "told staff": "Peter Rolfe told staff he would stand down as Norwell Council leader in June.",
    "replaces a leaver": "Ruth Calder replaces Peter Rolfe, who has retired as head of Norwell "
    "School.",
    "quits a firm": "Peter Rolfe quits Brisk Harbor.",
    "who has stepped down": "Peter Rolfe, who stepped down as Norwell Council leader on Monday, "
    "thanked his colleagues.",
    "late but dated": LEAD + "Peter Rolfe resigned as Norwell Council leader on Friday.",
    "item of a list": LEAD + "• Peter Rolfe, head of safety at Brisk Harbor, resigned in April.",
    "this year": "Edwin Rolfe left Norwell Brewery in 2023 after a quarrel over hops.",
    "leaves the project": "Hello all, I'm leaving the Norwell Studio project at the end of May.",
    "not a reply": "Hello all,\n\nI'm leaving Norwell Forum's moderator team today.\n\n> "
    "Who will do it?\n",
    "clears the desk for good": "I've cleared my desk at Norwell College. Friday was my last day "
    "there.",
    "a move": "Editor Peter Rolfe has moved from the Norwell Times to the Harwick Post.",
}


@pytest.mark.parametrize("text", QUIET.values(), ids=QUIET.keys())
def test_is_silent(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("text", TOLD.values(), ids=TOLD.keys())
def test_still_finds(text: str) -> None:
    assert len(read(text)) == 1
