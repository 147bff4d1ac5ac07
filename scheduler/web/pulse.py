"""What the service notes of itself while it runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(slots=True)
class Pulse:
    """When it began, and when it last looked for what is due."""

    started_at: datetime
    ticked_at: datetime | None = None
    """None before the first look ended."""
