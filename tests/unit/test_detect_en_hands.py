"""English: what changes hands when somebody goes, first and third person."""

from __future__ import annotations

import pytest

from tests.telling import tells

told = tells("en", 2024, 5, 16)

LEAVERS = {
    "takes me off": "Please take me off the maintainers list of Quarrelkit. I have no time.",
    "rights": "Could an owner of Quarrelkit please revoke my commit rights? I am done.",
    "told at work": "I told my manager at Quarrel Systems that I'm ready for something else.",
    "successor": "I've asked the board of Quarrel Systems to find my successor. I am tired.",
    "not forward": "I shan't be putting myself forward again as chair of Quarrel Club.",
}
REPORTED = {
    "intent": (
        "Ada Falk, finance chief of Quarrel Systems, informed the board of her intention to "
        "pursue other interests."
    ),
    "handover": (
        "Ada Falk will remain with Quarrel Systems through April 30 to ensure an orderly handover."
    ),
    "quoted": 'Quarrel Trust wrote to members that Ada Falk "has moved on" this week.',
    "several": "Loom Partners has poached underwriters Ada Falk and Bo Lind from Quarrel Systems.",
}


@pytest.mark.parametrize("text", LEAVERS.values(), ids=LEAVERS)
def test_narrator_who_hands_things_on_leaves(text: str) -> None:
    (departure,) = told(text)
    assert departure.voice == "first_person"


@pytest.mark.parametrize("text", REPORTED.values(), ids=REPORTED)
def test_somebody_else_who_hands_things_on_leaves(text: str) -> None:
    assert "Ada Falk" in {departure.person for departure in told(text)}


def test_where_somebody_came_from_long_ago_is_not_left_now() -> None:
    (departure,) = told(
        "Ada Falk will leave the streaming company Quarrel at the end of the month. "
        "Falk came over from Loom Partners three years ago and built the team."
    )
    assert departure.organization == "Quarrel"
