"""English, others report: each family of frames once, and what only looks like an exit."""

import pytest

from tests.telling import tells

read = tells("en", 2023, 5, 9)


LEAVERS = {
    "outgoing post": (
        "Outgoing Brisk Harbor chairman Peter Rolfe said the sale would go ahead.",
        {("Peter Rolfe", "Brisk Harbor")},
    ),
    "post first, name later": (
        "The University of Norwell's provost is stepping down in June.\n"
        "The provost, Ruth Calder, told staff on Monday.",
        {("Ruth Calder", "University of Norwell")},
    ),
    "its dean, named in the next sentence": (
        "The Fennimore Institute announced last week that its dean will be retiring in July.\n"
        "Laura Brandt thanked her colleagues.",
        {("Laura Brandt", "Fennimore Institute")},
    ),
    "nth to leave": (
        "Kestrel Freight has had a hard year. Sales chief Martin Osei became the third director "
        "of Kestrel Freight to leave since January.",
        {("Martin Osei", "Kestrel Freight")},
    ),
    "relieved of duties": (
        "Port Selby United have relieved Thomas Arriaga of his duties as head coach.",
        {("Thomas Arriaga", "Port Selby United")},
    ),
    "decision to fire": (
        "The board of Cobaltine defended its decision to fire chief executive Oscar Delvane.",
        {("Oscar Delvane", "Cobaltine")},
    ),
    "contract not renewed": (
        "Dunmere City will not renew the contract of head coach Steven Marlow.",
        {("Steven Marlow", "Dunmere City")},
    ),
    "time comes to an end": (
        "Gloria Lindqvist's time as editor of the Marlow Gazette comes to an end on Friday.",
        {("Gloria Lindqvist", "Marlow Gazette")},
    ),
    "ends a spell": (
        "David Pryce, Harrow Symphony's music director, ends his tenure at the end of the season.",
        {("David Pryce", "Harrow Symphony")},
    ),
    "goes emeritus": (
        "Professor Helen Marsh of the Calder Institute goes emeritus on June 30.",
        {("Helen Marsh", "Calder Institute")},
    ),
    "contraction": (
        "Paul Castell told viewers of Station KVLO today he's leaving the station.",
        {("Paul Castell", "Station KVLO")},
    ),
    "noun and a third party": (
        "Norwell Bank confirmed Hannah Rowe's resignation as finance director on Monday.",
        {("Hannah Rowe", "Norwell Bank")},
    ),
    "vacancy": (
        "Larkspur Trust will fill the seat vacated by treasurer Simon Vane in the autumn.",
        {("Simon Vane", "Larkspur Trust")},
    ),
    "successor's employer": (
        "Harbor Street Theater said that its board had chosen Evan Roth as its next director. "
        "Roth is director of Lab Nine, a programme of the Harbour Center. "
        "He will succeed Carol Whitman, who is stepping down in August.",
        {("Carol Whitman", "Harbor Street Theater")},
    ),
    "replaced with": (
        "Quell & Roper has replaced chief creative officer William Cimin with two directors.",
        {("William Cimin", "Quell & Roper")},
    ),
    "hired from": (
        "Arbor Trust has hired Maya Fontaine as head of policy from Verdant Signal.",
        {("Maya Fontaine", "Verdant Signal")},
    ),
    "poached": (
        "Daniel Reyes has been poached from Orlane Devices by Rudbeck Semiconductor.",
        {("Daniel Reyes", "Orlane Devices")},
    ),
    "lost a veteran": (
        "Mitrel also recently lost veteran chief executive Richard McBain.",
        {("Richard McBain", "Mitrel")},
    ),
    "with a kind of firm between": (
        "Andrew Clarke exited Wallmere-owned grocer Asdale and was replaced by Sean Poole.",
        {("Andrew Clarke", "Asdale")},
    ),
    "a show of one's own": (
        "Hugh Mallory has announced he is leaving his TV show The Mallory Minute after 16 years.",
        {("Hugh Mallory", "The Mallory Minute")},
    ),
    "listed after a colon": (
        "Departures at Halcyon Media include the following: James Gray (12 years), "
        "Joanna Herne (moving on to Stamford Press), Nathan Wills (seven years).",
        {
            ("James Gray", "Halcyon Media"),
            ("Joanna Herne", "Halcyon Media"),
            ("Nathan Wills", "Halcyon Media"),
        },
    ),
    "several resignations": (
        "The resignation of three directors of Halvard Bancorp, including Karen Eckert, "
        "James Burns and Rita Walker, has been accepted.",
        {
            ("Karen Eckert", "Halvard Bancorp"),
            ("James Burns", "Halvard Bancorp"),
            ("Rita Walker", "Halvard Bancorp"),
        },
    ),
    "a firm in capitals is named in full": (
        "The Milmore Symphony Orchestra faces a search. Edward Waart, who joined the MSO in 2009, "
        "announced on Monday that he would step down from the MSO.",
        {("Edward Waart", "Milmore Symphony Orchestra")},
    ),
    "a paper with an and": (
        "Lincoln Chronicle and Herald editor Susan Partridge is to step down this year.",
        {("Susan Partridge", "Lincoln Chronicle and Herald")},
    ),
    "an institute with an and": (
        "Caspar Wex, head of sediment research at the Institute for Rivers and Estuaries, "
        "will leave in June.",
        {("Caspar Wex", "Institute for Rivers and Estuaries")},
    ),
    "the name ends before the post": (
        "Global Fashion Group co-CEO Patrick Schmitt steps down in June.",
        {("Patrick Schmitt", "Global Fashion Group")},
    ),
    "a family name that is a post": (
        "Cabot Stage has named Lena Roth as director. She succeeds Andrew Bishop, who is "
        "retiring from Cabot Stage.",
        {("Andrew Bishop", "Cabot Stage")},
    ),
    "did the same": (
        "Norwell's Kenneth Womack resigned on Monday, while Buffalo's Maurice Lang did the same.",
        {("Kenneth Womack", "Norwell"), ("Maurice Lang", "Buffalo")},
    ),
    "will not stand": (
        "James Pell has also advised the board of Halvard Bancorp that he will not stand for "
        "re-election.",
        {("James Pell", "Halvard Bancorp")},
    ),
}


@pytest.mark.parametrize(("text", "expected"), LEAVERS.values(), ids=LEAVERS.keys())
def test_who_leaves_what(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(d.person, d.organization) for d in read(text)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norwell's Jonny Vane replaced Peter Rolfe on the wing after half-time against Dunmere.",
        "Michael Howe has dismissed Gordon Byrne's budget at the Commons as a gimmick.",
        "Helen Marsh left Athens as the star of the team.",
        "Paul Castell retired with an ankle injury in the first set against Daniel Reyes.",
        "Angela Poole stepped back to look at the Norwell tray.",
        "Mr Blair joined two girls from Norwell School for a trip.",
        "Only Susan Kemp and Paula Reed were left in contention at the Norwell race.",
        "Jason Gardner's unbeaten run for Norwell came to an end as he came fifth.",
        "Peter Riley moved away over the last laps to win from Norwell's Gary Murray.",
        "Frank Sorley, 82, who retired as editor of the Marlow Gazette, has died at his home.",
        "The Uefa Cup exit at Norwell was a blow, said Alan McLeish.",
    ],
)
def test_other_senses_stay_silent(text: str) -> None:
    assert [(d.person, d.organization) for d in read(text)] == []


def test_pronoun_tells_where_the_leaver_goes() -> None:
    text = (
        "Lucian Trell has left Bramhope Capital, where he ran research. "
        "He is taking up a similar post at Sandgate Partners."
    )
    assert [d.destination for d in read(text)] == ["Sandgate Partners"]


def test_exit_that_is_over_has_the_day_of_its_news() -> None:
    text = (
        "Tariq Haddad has stepped down as chief executive of Lumenforge, "
        "according to a company statement late Friday."
    )
    assert [d.effective_on for d in read(text)] == ["2023-05-05"]


def test_post_keeps_its_field() -> None:
    text = "Over at Yarrow Management, head of distribution Peter Nolte is departing."
    assert [d.role for d in read(text)] == ["head of distribution"]


def test_boots_are_hung_up_at_retirement() -> None:
    text = "Norwell Council clerk Doris Ashby will hang up her pen on July 1."
    assert [(d.kind, d.effective_on) for d in read(text)] == [("retirement", "2023-07-01")]


@pytest.mark.parametrize(
    ("text", "leavers"),
    [
        (
            "Asha Vint, choir director at St. Aldhelm's Cathedral, is leaving in June. She has "
            "accepted a position at the Corrow Conservatory.",
            {("Asha Vint", "St. Aldhelm's Cathedral")},
        ),
        (
            "Clara Onslow, political editor of the Eastern Courier, is leaving after six years.",
            {("Clara Onslow", "Eastern Courier")},
        ),
        (
            "Still at the Courier, chief sub-editor Ron Bascombe has taken voluntary redundancy.",
            {("Ron Bascombe", "Courier")},
        ),
        (
            "The newsletter of Alder Riverwatch. Zuleika Brand is known to all of you. After a "
            "decade our coordinator Zuleika is leaving in May. She is moving north to work for "
            "Heron Trust. When Zuleika came to Alder Riverwatch we had no boat.",
            {("Zuleika Brand", "Alder Riverwatch")},
        ),
        (
            "Ashgrove College's dean of students, Marcus Pell, has been named president of Tillman "
            "State University.",
            {("Marcus Pell", "Ashgrove College")},
        ),
        (
            "The Northern Star has named Asha Birtwell as its editor. She comes to the paper from "
            "the Tyne Gazette, where she has been deputy editor since 2017.",
            {("Asha Birtwell", "Tyne Gazette")},
        ),
        (
            "The Revd Alison Keane is to leave St. Swithun's, Barrow Green, in July.",
            {("Alison Keane", "St. Swithun's")},
        ),
        (
            "Nils Ardal resigned from the government on Tuesday. He posted a letter on Facebook "
            "and said it had been an honour to serve in the Ministry of Forestry.",
            {("Nils Ardal", "Ministry of Forestry")},
        ),
        (
            "Tarn Bancorp announces transition\n\nTarn Bancorp, Inc., the "
            "holding company for Lowmere Savings Bank, said today that "
            "chief financial officer Leonard Szabo has informed the board of his intention to "
            "retire.",
            {("Leonard Szabo", "Tarn Bancorp")},
        ),
        (
            "Twelve people at the Milburn Post have taken the voluntary severance package. Their "
            "final day is Friday. Two of them let us print their names:\n\n"
            "— Gail Rossi, metro columnist, 33 years at the paper\n"
            "— Hal Tremont, chief photographer, 27 years",
            {("Gail Rossi", "Milburn Post"), ("Hal Tremont", "Milburn Post")},
        ),
    ],
)
def test_the_organization_is_the_one_left(text: str, leavers: set[tuple[str, str]]) -> None:
    assert {(d.person, d.organization) for d in read(text)} == leavers


@pytest.mark.parametrize(
    "text",
    [
        '"Tonight I am leaving this hall with a medal," goalkeeper Kinga Solt of Soltvar said.',
        "A pigeon known as Kevin has stepped down from the ledge of Bramley Town Hall.",
        "Our editor Tom Ferris is leaving us - but only until September! Nadia will mind the shop.",
        'In "The Last Shift", Carla resigns from the diner after twenty years and drives west.',
        "Milo Sand signed a new deal with Arden Rovers, ending talk that he would leave in May.",
        "Police dog Rex retires from Marlow Police on Friday after eight years.",
    ],
)
def test_not_whom_it_sounds_like(text: str) -> None:
    assert read(text) == []


def test_whoever_moves_up_in_the_house_stays() -> None:
    text = "Weald Paper's sales manager, Paul Greaves, has been named head of sales at Weald Paper."
    assert read(text) == []


def test_intends_not_to_stand_again() -> None:
    found = read(
        "Lowden Bank said that Priscilla Hart has notified the Board that she does not intend "
        "to seek re-election as Chair of Lowden Bank."
    )
    assert [(d.person, d.kind) for d in found] == [("Priscilla Hart", "end_of_term")]
