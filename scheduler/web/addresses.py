"""Where things stand on the web server, for those who only have to name them."""

from __future__ import annotations

CALLBACKS_PATH = "/websub/"
"""Of subscriptions; the token of one follows."""
VERDICTS_PATH = "/verdict/"
"""Where a receiver says whether an alert was right; its `webhook-id` follows."""
FEEDS_PATH = "/feeds/"
"""Of what rules fired on; a secret, if there is one, and a name follow."""
