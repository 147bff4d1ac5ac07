"""The past, by hand: silent unless asked to alert, and resumable after any stop.

    asking      what was asked for, as it is kept with the run
    planning    from that to entries and first steps
    listing     one step of a listing: asked, listed, saved
    stretches   archive files, piece by piece, in all the processes that there are
    keeping     which of the posts that were read are kept
    working     a run from its beginning, or from where it stopped, to its end
    foretelling what a run would ask of whom, and how long that takes (`--dry-run`)

A run is rows: its entries and steps are due until they are done, so that Ctrl-C, a crash or a kill
costs nothing but what was under way, and `resume` goes on where it stopped. Reading an entry is the
pipeline's, as in the service.
"""

from __future__ import annotations

from scraper.errors import ScraperError


class BackfillError(ScraperError):
    """The run cannot begin or go on; the message says what to do."""
