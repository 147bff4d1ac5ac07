"""Where things stand on the web server, for those who only have to name them."""

from __future__ import annotations

CALLBACKS_PATH = "/websub/"
"""Of subscriptions; the token of one follows."""
VERDICTS_PATH = "/verdict/"
"""Where a receiver says whether an alert was right; its `webhook-id` follows."""
FEEDS_PATH = "/feeds/"
"""Of what rules fired on; a secret, if there is one, and a name follow."""
UNSUBSCRIBE_PATH = "/unsubscribe/"
"""Of recipients of mails; the token of one follows."""


def verdict_base(public_url: str | None) -> str | None:
    """What an alert's id is put behind for its receivers; None where nobody can reach us."""
    return None if public_url is None else public_url + VERDICTS_PATH
