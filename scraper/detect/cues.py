"""The first search: rules out what holds no cue of a leaving, before anything is parsed."""

# ruff: noqa: E501 - a pattern stands on one line: wrapped, no eye can match its brackets

from __future__ import annotations

import re

_STEMS = (
    r"leav|left|quit|resign|retir|step|depart|exit|farewell|goodbye|good-bye|adieu|so long|moving on|stand down|standing down|stood down|"
    r"\blast\b|\bfinal\b|notice|laid off|let go|fired|sack|oust|dismiss|redundan|remov|revok|emeritus|no longer|not .{0,20}any ?more|won't|won&|"
    r"succe|replac|parted|part ways|separate ways|relinquish|vacat|give up|giving up|gave up|buyout|buy-out|hang up|hung up|bow|sign off|signing off|call it|walk|"
    r"join|hire|poach|recruit|move[sd]? to|is over|come to an end|comes to an end|came to an end|the end of|next chapter|new chapter|torch|"
    r"days left|remain|loose ends|time to|term\b|contract|curtain|handing|handed|takes? over|took over|place of|renew|eliminat|a wrap|clock|logg|for good|former|be back|i'm done|i'm out|i am done| is out|good run|standing again|stand again|run again|running again|re-?election|personal news|off to|treated me|scatter|\bwithout\b|comes to us|cleared|return"
)
_CUE = re.compile(_STEMS, re.IGNORECASE)
_CUE_BYTES = re.compile(_STEMS.encode(), re.IGNORECASE)
_QUOTES = str.maketrans({"’": "'"})


def may_depart(body: bytes | str) -> bool:
    """Whether a page or text could tell of a departure; False rules it out for good.

    Loses nothing that the full reading finds: every frame needs one of these words.
    """
    if isinstance(body, bytes):
        return _CUE_BYTES.search(body) is not None
    return _CUE.search(body.translate(_QUOTES)) is not None
