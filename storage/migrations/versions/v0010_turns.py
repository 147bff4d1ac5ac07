"""Which processes fetch, and what each host's next request has to wait for.

Frozen: it says what changed then, and imports nothing that changes later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "presence",
        sa.Column("id", ID, nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("present_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_sharing", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_presence")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "host_turn",
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("holder_id", ID, nullable=True),
        sa.Column("free_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_status", sa.Integer(), nullable=True),
        sa.Column("spent_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_id", ID, nullable=True),
        sa.Column("next_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_host_turn")),
    )
