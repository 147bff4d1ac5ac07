"""English, others report an exit by what is done: tools handed back, last things, seats left."""

import pytest

from tests.telling import tells

read = tells("en", 2023, 5, 9)

LEAVERS = {
    "a filing": (
        "On May 4, 2023, Ada Falk notified the Board of Directors of Quillon Systems, Inc. of her "
        "decision to resign as Chief Financial Officer, effective June 30, 2023.",
        {("Ada Falk", "Quillon Systems, Inc")},
    ),
    "a tool is handed back": (
        "Sheriff Dolores Vance turned in her badge on Friday after 20 years with the Orrin "
        "County Police Department.",
        {("Dolores Vance", "Orrin County Police Department")},
    ),
    "a robe is laid aside": (
        "Hannah Rowe is laying aside her judge's robe at the Norwell Court.",
        {("Hannah Rowe", "Norwell Court")},
    ),
    "an idiom of leaving": (
        "Accused of misleading members, Norwell Chamber director Peter Rolfe fell on his sword.",
        {("Peter Rolfe", "Norwell Chamber")},
    ),
    "office is demitted": (
        "The Provost of Norwell University, Sir Martin Osei, demitted office on Monday.",
        {("Martin Osei", "Norwell University")},
    ),
    "no longer with a post alone": (
        "Laura Brandt is no longer treasurer of Fennimore Institute.",
        {("Laura Brandt", "Fennimore Institute")},
    ),
    "ceases to be": (
        "Simon Vane has ceased to be a director of Larkspur Holdings.",
        {("Simon Vane", "Larkspur Holdings")},
    ),
    "the last of something": (
        "Dr Ruth Calder's last clinic at the Harbor Street Surgery will be on 30 June.",
        {("Ruth Calder", "Harbor Street Surgery")},
    ),
    "any last piece of work": (
        "Evan Roth has drawn his last map for the Kestrel Gazette.",
        {("Evan Roth", "Kestrel Gazette")},
    ),
    "for the last time": (
        "Tomorrow Carol Whitman locks up for the last time at Marlow Library.",
        {("Carol Whitman", "Marlow Library")},
    ),
    "one thing swapped for another": (
        "Maya Fontaine swaps Arbor Trust for Verdant Signal in June.",
        {("Maya Fontaine", "Arbor Trust")},
    ),
    "called away, and then leaves": (
        "Brother James Gray has been called to Rome and leaves Dunmere Abbey after Whitsun.",
        {("James Gray", "Dunmere Abbey")},
    ),
    "does not offer oneself again": (
        "Halvard Bank's chairman, Sir James Pell, did not offer himself for re-election.",
        {("James Pell", "Halvard Bank")},
    ),
    "who is sought, and since when": (
        "Larkspur Academy is advertising for a new head after Joanna Herne announced that she "
        "would be off at Easter.",
        {("Joanna Herne", "Larkspur Academy")},
    ),
    "waved off": (
        "Wardens at Halcyon Park waved off colleague Nathan Wills with cake on Friday.",
        {("Nathan Wills", "Halcyon Park")},
    ),
    "a place is bidden farewell": (
        "Gloria Lindqvist bids Marlow College farewell after 30 years.",
        {("Gloria Lindqvist", "Marlow College")},
    ),
    "the post is lost, the person named next": (
        "Cobaltine Games has lost its art director. Oscar Delvane starts elsewhere in May.",
        {("Oscar Delvane", "Cobaltine Games")},
    ),
    "a quitting, a colon, and names": (
        "Two members of the Calder Institute's board have resigned over the plan: Helen Marsh "
        "and Rita Walker.",
        {("Helen Marsh", "Calder Institute"), ("Rita Walker", "Calder Institute")},
    ),
    "the services are dispensed with": (
        "The trustees of the Norwell Museum have dispensed with the services of director "
        "Paul Castell.",
        {("Paul Castell", "Norwell Museum")},
    ),
    "shown the door": (
        "Quellmark Foods has shown finance chief William Dorn the door.",
        {("William Dorn", "Quellmark Foods")},
    ),
    "a title among several": (
        "Amanda Eckert, Karen Burns and Lord Womack will each step down from Norwell Bank.",
        {
            ("Amanda Eckert", "Norwell Bank"),
            ("Karen Burns", "Norwell Bank"),
            ("Womack", "Norwell Bank"),
        },
    ),
    "a post between capitals": (
        "Clerk to the Parish Council Mrs Doris Ashby has given notice to Norwell Parish Council.",
        {("Doris Ashby", "Norwell Parish Council")},
    ),
}


@pytest.mark.parametrize("case", LEAVERS)
def test_an_act_tells_who_leaves_what(case: str) -> None:
    text, expected = LEAVERS[case]
    assert {(d.person, d.organization) for d in read(text)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Coach Maya Fontaine stepped down from the team bus to cheers from Arbor fans.",
        "In the second season of Harbor Street, Constable Rolfe resigns from the force.",
        "Hugh Mallory left the Calder Forum meeting early.",
        "Simon Vane hung up the phone and went back to his desk at Larkspur Trust.",
        "Evan Roth scored his last goal of the season for Port Selby United.",
    ],
)
def test_the_same_words_tell_of_no_exit(text: str) -> None:
    assert read(text) == []
