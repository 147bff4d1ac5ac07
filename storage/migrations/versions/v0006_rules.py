"""Rules: tags of sources, and waves that a rule counts by a measure of its own.

Frozen: it says what changed then, and imports nothing that changes later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

NUMBERED = {"sqlite_autoincrement": True}


def upgrade() -> None:
    """Add them; waves that were told so far are those that chance does not explain."""
    op.add_column("source", sa.Column("tags", sa.JSON(), nullable=True))
    old = op.f("uq_wave_organization_key_started_at")
    new = op.f("uq_wave_organization_key_measure_started_at")
    with op.batch_alter_table("wave", table_kwargs=NUMBERED) as wave:
        wave.add_column(sa.Column("measure", sa.Text(), nullable=False, server_default=""))
        wave.drop_constraint(old, type_="unique")
        wave.create_unique_constraint(new, ["organization_key", "measure", "started_at"])
