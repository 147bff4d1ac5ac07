"""Timing of alerts: what is held and why, digests and their members, channels that are paused.

Frozen: it says what changed then, and imports nothing that changes later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INDEXES = {
    "ix_delivery_held": (
        ["next_attempt_at", "id"],
        "state = 'pending' AND held IS NOT NULL",
    ),
    "ix_delivery_digest": (["channel", "id"], "state = 'pending' AND kind = 'digest'"),
    "ix_delivery_member": (["digest_id"], "digest_id IS NOT NULL"),
    "ix_delivery_sent": (["channel", "sent_at"], "sent_at IS NOT NULL"),
}


def upgrade() -> None:
    """Add them; what waits goes on waiting as it did."""
    with op.batch_alter_table("delivery", table_kwargs={"sqlite_autoincrement": True}) as delivery:
        delivery.add_column(sa.Column("kind", sa.Text(), nullable=False, server_default="alert"))
        delivery.add_column(sa.Column("held", sa.Text(), nullable=True))
        delivery.add_column(sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True))
        delivery.add_column(sa.Column("digest_id", ID, nullable=True))
        delivery.add_column(sa.Column("failures", sa.JSON(), nullable=True))
    op.execute("UPDATE delivery SET kind = 'notice' WHERE match_id IS NULL")
    op.execute("UPDATE delivery SET tried_at = created_at WHERE attempts > 0 OR losses > 0")
    for name, (columns, condition) in INDEXES.items():
        where = sa.text(condition)
        op.create_index(name, "delivery", columns, sqlite_where=where, postgresql_where=where)
    op.create_table(
        "channel",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("probes", sa.Integer(), nullable=False),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("probe_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_channel")),
    )
