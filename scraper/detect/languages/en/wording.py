"""English: how farewells are worded beside the words that frames look for."""

from __future__ import annotations

import re
from pathlib import Path

from scraper.detect.wording import Wording

WORDING = Wording(
    Path(__file__).with_name("wording.tsv"),
    re.compile(
        r"leav|left|quit|resign|retir|goodbye|farewell|exit|depart|notice|last|final|step|stand"
        r"|stood|moving|fired|laid|cut"
    ),
)
