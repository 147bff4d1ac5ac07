"""Identity: keys of claims, copies of posts, users' decisions, departures merged, waves told.

Frozen: it says what changed then, and imports nothing that changes later. Claims that were stored
before have no keys yet; the program makes them while it runs.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NUMBERED = {"sqlite_autoincrement": True}


def upgrade() -> None:
    """Add them; the last word of a name is no key any more."""
    op.drop_index("ix_claim_last_word", table_name="claim")
    with op.batch_alter_table("claim", table_kwargs=NUMBERED) as claim:
        version = sa.Column("keyed_version", sa.Integer(), nullable=False, server_default="0")
        claim.add_column(version)
    # neither database copies the table for it
    op.execute("ALTER TABLE claim DROP COLUMN last_word")
    op.create_index(op.f("ix_claim_keyed_version"), "claim", ["keyed_version"])
    with op.batch_alter_table("departure", table_kwargs=NUMBERED) as departure:
        departure.add_column(sa.Column("merged_into", ID, nullable=True))
        departure.add_column(sa.Column("dismissed_at", sa.DateTime(timezone=True), nullable=True))
    _claim_key()
    _decision()
    _copies()
    _wave()


def _claim_key() -> None:
    op.create_table(
        "claim_key",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("claim_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.id"], name=op.f("fk_claim_key_claim_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", "claim_id", name=op.f("pk_claim_key")),
    )
    op.create_index(op.f("ix_claim_key_claim_id"), "claim_key", ["claim_id"])


def _decision() -> None:
    op.create_table(
        "decision",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("post_key", sa.Text(), nullable=False),
        sa.Column("claim", sa.JSON(), nullable=False),
        sa.Column("other_post_key", sa.Text(), nullable=True),
        sa.Column("other_claim", sa.JSON(), nullable=True),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("value", sa.JSON(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        **NUMBERED,
    )
    op.create_index(op.f("ix_decision_post_key"), "decision", ["post_key"])
    op.create_index(op.f("ix_decision_other_post_key"), "decision", ["other_post_key"])


def _copies() -> None:
    op.add_column("post", sa.Column("copy_of", ID, nullable=True))
    op.add_column("post", sa.Column("words_count", sa.Integer(), nullable=True))
    where = sa.text("copy_of IS NOT NULL")
    op.create_index(
        "ix_post_copy_of", "post", ["copy_of"], sqlite_where=where, postgresql_where=where
    )
    op.create_table(
        "band",
        sa.Column("band", sa.BigInteger(), nullable=False),
        sa.Column("post_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["post_id"], ["post.id"], name=op.f("fk_band_post_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("band", "post_id", name=op.f("pk_band")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_band_post_id"), "band", ["post_id"])


def _wave() -> None:
    op.create_table(
        "wave",
        sa.Column("id", ID, nullable=False),
        sa.Column("organization_key", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wave")),
        sa.UniqueConstraint(
            "organization_key", "started_at", name=op.f("uq_wave_organization_key_started_at")
        ),
        **NUMBERED,
    )
