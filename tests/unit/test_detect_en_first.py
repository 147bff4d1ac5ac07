"""English, the leaver speaks: families of wordings, the traps beside them, and the fields."""

from datetime import UTC, datetime

import pytest

from scraper.detect import detect
from scraper.records import Departure, Post

FRIDAY = datetime(2022, 6, 17, 9, 0, tzinfo=UTC)


def read(text: str, **fields: object) -> list[Departure]:
    given = {"url": "https://notes.example.org/p", "published_at": FRIDAY, **fields}
    return detect(Post(key="post", text=text, **given))  # type: ignore[arg-type]


def only(text: str, **fields: object) -> Departure:
    found = read(text, **fields)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    "text",
    [
        "On Friday I hand back the lanyard at Quarrel Systems. I loved my team and my desk.",
        "I walked out of Quarrel Systems for the last time. I will miss my colleagues.",
        "I was one of the forty people impacted by the layoffs at Quarrel Systems. I liked my job.",
        "My position at Quarrel Systems was eliminated this morning. I am looking for work.",
        "I took the voluntary buyout from Quarrel Systems after 12 years. My desk is bare.",
        "My five years at Quarrel Systems have come to an end. I thank my colleagues for them.",
        "After six years at Quarrel Systems, I am heading for the exit. My boss knows.",
        "By the time you read this, I'll no longer be at Quarrel Systems. I gave my notice in May.",
        "I am rolling off the board of the Quarrel Trust. I enjoyed my time there.",
        "I can no longer continue maintaining Quarrelkit. I have two jobs and no evenings.",
        "Today I step down as treasurer of the Quarrel Trust. I leave the books in order.",
        "Quarrel Systems and I have parted ways. I am grateful for my time there.",
        "I've turned my back on Quarrel Systems. I could not stand my boss any more.",
        "I told my manager of my decision to leave Quarrel Systems. I start elsewhere in July.",
        "It was an emotional last day of my 18-year career at Quarrel Systems. I miss it already.",
        "I won't be writing this column any more. I wrote it for the Quarrel Gazette for years.",
        "As of tomorrow I am no longer with Quarrel Systems. I have learnt a lot in my time there.",
        "My employment at Quarrel FM in Ludlow came to an abrupt end yesterday. I loved my job.",
        "I moved to a small start-up after spending 12 years at Quarrel Systems. I miss my desk.",
        "I am now officially retired from Quarrel College. I taught there for thirty years.",
    ],
)
def test_wordings_of_leaving(text: str) -> None:
    assert only(text).voice == "first_person"


@pytest.mark.parametrize(
    "text",
    [
        "I decided to leave the code alone. I like my editor as it is.",
        "I will leave it to you to find the bug. I have spent my day on it.",
        "I want to give up sugar this year. I told my wife and she laughed at me.",
        "I was fired up before the match. I played my best tennis for an hour.",
        "I turn the radio up when I hear my song. I smile and I sing along.",
        "Four years ago I quit my job at Quarrel Systems. I never looked back, I love my shop.",
        "Why I quit Quarrel Systems: a four-year lookback. I was young and I knew my worth.",
        "I hereby announce my retirement from the race for treasurer. I am a candidate no more.",
        "I am leaving London. I loved my flat and I loved my street.",
        "My guild and I finished the raid. I quit the game for the night, so long and good night.",
        "I plan to leave my web work to my friends and my garden to nobody. I like my job.",
        "I closed my account and deleted the app. I am leaving Instagram, and so is my feed.",
        "I asked for release notes. I got none, and I read the code myself.",
    ],
)
def test_other_senses(text: str) -> None:
    assert read(text) == []


FORGE = """quarrel/loom · pull request #12 · merged · Go
# Step down as maintainer

odd-mara · description · 2022-06-17
I don't have the time any more, please remove me from the maintainers.

kofi · review · 2022-06-18
thanks for everything
"""


def test_forge_names_project_handle_and_day() -> None:
    found = only(FORGE, url="https://forge.example.org/quarrel/loom/pull/12")
    assert (found.person, found.organization, found.role) == ("odd-mara", "loom", "maintainer")
    assert (found.kind, found.effective_on) == ("stepping_down", "2022-06-17")


def test_forge_of_a_generic_project_is_its_owners() -> None:
    found = only(FORGE.replace("/loom", "/community"))
    assert found.organization == "quarrel"


def test_commit_names_its_author() -> None:
    text = FORGE.replace("\n\nkofi", "\n\nSigned-off-by: Mara Oddsen <m@example.org>\n\nkofi")
    assert only(text).person == "Mara Oddsen"


@pytest.mark.parametrize(
    ("ending", "person"),
    [
        ("Love,\n\nTugboat Tess (no jokes this time)", "Tugboat Tess"),
        ("Yours in Christ,\nMother Odile\n\nFlowers: Mrs Lunt", "Mother Odile"),
        ("3 comments\nDes said: Good on you, Martha!", "Martha"),
        ("2 responses\nMartha, we will miss you at the desk.", "Martha"),
        ("I mean it. Ciao!", None),
    ],
)
def test_author_from_closing_or_comments(ending: str, person: str | None) -> None:
    text = f"Today is my last day at Quarrel Systems. I loved my team.\n\n{ending}"
    assert only(text).person == person


def test_wrapped_mail_is_read_as_sentences() -> None:
    text = (
        "After considerable thought and a good many talks with the other members I\n"
        "have decided to step down from the board of the Quarrel Trust. The reason\n"
        "is that my other projects have been left adrift for much too long, and my\n"
        "family would like to see me at the table once in a while on a week day.\n"
    )
    found = only(text)
    assert (found.organization, found.kind) == ("Quarrel Trust", "stepping_down")


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("I joined Quarrel Systems nine years ago. Today is my last day there.", 9),
        ("I spent exactly 6 years at Quarrel Systems. Friday is my last day.", 6),
        ("After an incredible and fulfilling 27 years I have decided to leave Quarrel FM.", 27),
        ("Today is my last day at Quarrel Systems. In my last two months I cleaned up.", None),
        ("Today is my last day at Quarrel Systems. I have 20 years of experience.", None),
    ],
)
def test_tenure(text: str, years: float | None) -> None:
    assert only(text).tenure_years == years


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("This is my last column for the Quarrel Gazette. I thank my readers.", "2022-06-17"),
        ("Today I sent out the mail: I am leaving Quarrel Systems. I told my team.", None),
        ("My last Sunday at Quarrel Chapel will be the 26th of June. I thank you.", "2022-06-26"),
        ("Tomorrow, after 7 years on the air, will be my last day at Quarrel FM.", "2022-06-18"),
        ("I leave my post at the Quarrel Trust next February. I told the board.", "2023-02"),
        ("This is my last Friday column for the Quarrel Gazette. I go at Christmas.", "2022-06-17"),
    ],
)
def test_effective_day(text: str, day: str | None) -> None:
    assert only(text).effective_on == day


def test_dateline_tells_the_day_that_the_address_does_not() -> None:
    text = "Wednesday, March 14, 2012\n\nToday is my last day at Quarrel Systems. I loved it."
    found = only(text, published_at=None, url="http://w.example.net/2012/03/last-day.html")
    assert found.effective_on == "2012-03-14"


def test_somebody_else_is_no_narrator() -> None:
    found = read("Nils has stepped down from the Quarrel Team. I admire him and I follow his work.")
    assert [departure.voice for departure in found] == ["third_person"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("This was my last day as a seventh grade teacher at Quarrel School. I cried.", "teacher"),
        ("I resigned my post as grand vizier of shiny things today. I told my boss.", "things"),
        ("I resign as a character artist for Quarrel Games. I loved my work.", "artist"),
    ],
)
def test_role(text: str, role: str) -> None:
    found = only(text).role
    assert found is not None
    assert found.endswith(role)


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Last Thursday was my last day at dxw. I loved it there.", "dxw"),
        ("Yesterday was my last day at pebble.it. I go on with my own tool.", "pebble.it"),
        ("Quarrel let me go this morning, and they laid off my team. I had no warning.", "Quarrel"),
        ("It's my LAST DAY at this job! I told all of THEM that I'd miss my desk.", None),
        (
            "I read you the news on Radio Quarrel. This is my last show, and I thank you.",
            "Radio Quarrel",
        ),
        ("I came to Vantablock in 2012. And now I'm done, I cleared my desk today.", "Vantablock"),
    ],
)
def test_organization(text: str, organization: str | None) -> None:
    assert only(text).organization == organization


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Friday is my last day at Quarrel School. In my retirement I'll fish.", "retirement"),
        ("I'm stepping down from the council when my term runs out in May.", "end_of_term"),
        ("They let me go. My last day at Quarrel Systems was Friday.", "dismissal"),
        ("I was laid off from Quarrel Systems today. I had my desk for a year.", "layoff"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert only(text).kind == kind


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Today was my last day at Quarrel & Marsh. I'll miss my bench.\n\n"
            "Posted by Owen at 18:42\n3 comments",
            "Owen",
        ),
        (
            "OVER THE HEDGE\nwith Barnaby Quill\n\nI am leaving the Quarrel Herald on Friday. I "
            "thank my readers.",
            "Barnaby Quill",
        ),
        (
            "Dr. Anjali Moor writes from the ward.\n\nI am leaving Quarrel Hospital in May. I "
            "thank my colleagues.",
            "Anjali Moor",
        ),
        (
            "so as of tonight i'm no longer a moderator here at QuarrelChat. i thank you all.\n\n"
            "Norm\n\n---\n\nchain_charlie · 3 Apr 2012, 22:40\nEnd of an era.",
            "Norm",
        ),
    ],
)
def test_author_of_bylines_and_footers(text: str, person: str) -> None:
    assert only(text).person == person


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        (
            "I have delivered this one early, since this is the last column that you'll find in "
            "the Quarrel Herald. I was a columnist for sixteen years.",
            "Quarrel Herald",
        ),
        (
            "Please move me from the list of active members of the Quarrel Core Team to emeritus. "
            "I thank you all.",
            "Quarrel Core Team",
        ),
    ],
)
def test_organization_of_oblique_exits(text: str, organization: str) -> None:
    assert only(text).organization == organization


def test_let_me_keep_is_no_dismissal() -> None:
    text = "Today was my last day at Quarrel Systems. The mug they have let me keep. I thank them."
    assert only(text).kind == "resignation"


def test_pupils_leave_no_post() -> None:
    text = (
        "I wrote my last exam today and walked out of Quarrel Grammar School for the last time. "
        "I'll miss my form tutor."
    )
    assert detect(Post(key="p", text=text, url="https://example.org/p")) == []
