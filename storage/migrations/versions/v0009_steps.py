"""Backfills in steps: pages of listings and stretches of files; entries read from archives.

Frozen: it says what changed then, and imports nothing that changes later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
COUNTS = (
    "size",
    "done",
    "listed",
    "outside",
    "read",
    "ruled_out",
    "parsed",
    "kept",
)


def upgrade() -> None:
    """Add the table and the columns."""
    op.create_table(
        "backfill_step",
        sa.Column("id", ID, nullable=False),
        sa.Column("run_id", ID, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("key", "form", "host")),
        sa.Column("what", sa.JSON(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("leased_by", sa.Text(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("losses", sa.Integer(), nullable=False),
        sa.Column("position", sa.JSON(), nullable=True),
        *(sa.Column(name, ID, nullable=False) for name in COUNTS),
        sa.Column("failures", sa.JSON(), nullable=False),
        sa.Column("failures_count", ID, nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["backfill_run.id"],
            name=op.f("fk_backfill_step_run_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_backfill_step")),
        sa.UniqueConstraint("run_id", "key", name=op.f("uq_backfill_step_run_id_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_step_due",
        "backfill_step",
        ["run_id", "due_at", "id"],
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    with op.batch_alter_table("backfill_run") as batch:
        batch.add_column(sa.Column("options", sa.JSON(), nullable=True))
        batch.add_column(sa.Column("alerts_left", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("alerts_withheld", sa.Integer(), nullable=True))
    with op.batch_alter_table("entry") as batch:
        batch.add_column(sa.Column("capture", sa.JSON(), nullable=True))
