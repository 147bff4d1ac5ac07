"""What processes that read share: loaded once, by the process that they are forked from.

Importing it reads one text, so that the patterns of detection stand in memory before the fork;
each process would else load some hundred megabytes of its own.
"""

from __future__ import annotations

import gc
from contextlib import suppress

from scraper import stages
from scraper.records import Entry

_TEXT = "Today is my last day at Quillon Labs, after seven years as its head of research. " * 5

with suppress(Exception):  # what is wrong is told by whoever reads something, with its reason
    stages.read_content(
        Entry("https://quillon.example/", "quillon.example/", content_html=f"<p>{_TEXT}</p>"), None
    )
# what is collected in one process only is copied for it: leave alone what all have
gc.freeze()
