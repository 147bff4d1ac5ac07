"""Where things stand on the web server, for those who only have to name them."""

from __future__ import annotations

CALLBACKS_PATH = "/websub/"
"""Of subscriptions; the token of one follows."""
UNSUBSCRIBE_PATH = "/unsubscribe/"
"""Of recipients of mails; the token of one follows."""
