"""Sources of platforms: what their kinds remember, whole posts in listings, versions of posts.

Frozen: it says what changed then, and imports nothing that changes later.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add them; nothing that is there changes."""
    with op.batch_alter_table("source", table_kwargs={"sqlite_autoincrement": True}) as source:
        source.add_column(sa.Column("memo", sa.JSON(), nullable=True))
    _silence()
    _pacing()
    _post()
    _entry()
    _reaction()
    _subscription()
    op.create_table(
        "post_version",
        sa.Column("id", ID, nullable=False),
        sa.Column("post_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("modified_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["post_id"], ["post.id"], name=op.f("fk_post_version_post_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post_version")),
        sa.UniqueConstraint("post_id", "number", name=op.f("uq_post_version_post_id_number")),
        sqlite_autoincrement=True,
    )


def _silence() -> None:
    with op.batch_alter_table("source", table_kwargs={"sqlite_autoincrement": True}) as source:
        source.add_column(sa.Column("habits", sa.JSON(), nullable=True))


def _pacing() -> None:
    with op.batch_alter_table("source", table_kwargs={"sqlite_autoincrement": True}) as source:
        source.add_column(sa.Column("rhythm", sa.JSON(), nullable=True))
        source.add_column(sa.Column("mean_root", sa.Float(), nullable=True))
        source.add_column(sa.Column("wish_seconds", sa.Float(), nullable=True))


def _post() -> None:
    with op.batch_alter_table("post", table_kwargs={"sqlite_autoincrement": True}) as post:
        for name in ("gone_at", "withheld_at", "archived_at"):
            post.add_column(sa.Column(name, sa.DateTime(timezone=True), nullable=True))
        post.add_column(sa.Column("archive_url", sa.Text(), nullable=True))
    where = sa.text("gone_at IS NOT NULL")
    op.create_index(
        "ix_post_gone",
        "post",
        ["platform", "native_id"],
        sqlite_where=where,
        postgresql_where=where,
    )


def _entry() -> None:
    op.drop_index("ix_entry_settled", table_name="entry")
    with op.batch_alter_table("entry", table_kwargs={"sqlite_autoincrement": True}) as entry:
        entry.add_column(sa.Column("content_post", sa.JSON(), nullable=True))
        entry.add_column(sa.Column("content_digest", sa.Text(), nullable=True))
        entry.add_column(sa.Column("archive", sa.Text(), nullable=True))
        entry.add_column(sa.Column("check_at", sa.DateTime(timezone=True), nullable=True))
    where = sa.text("check_at IS NOT NULL")
    op.create_index(
        "ix_entry_check",
        "entry",
        ["check_at", "id"],
        sqlite_where=where,
        postgresql_where=where,
    )
    where = sa.text("content_html IS NOT NULL OR content_post IS NOT NULL")
    op.create_index(
        "ix_entry_settled",
        "entry",
        ["settled_at"],
        sqlite_where=where,
        postgresql_where=where,
    )


def _subscription() -> None:
    op.create_table(
        "subscription",
        sa.Column("id", ID, nullable=False),
        sa.Column("source_id", ID, nullable=True),
        sa.Column("hub", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("callback", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=True),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("leased_by", sa.Text(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("pushed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("pushes_count", sa.Integer(), nullable=False),
        sa.Column("refused_count", sa.Integer(), nullable=False),
        sa.Column("proven_count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["source_id"],
            ["source.id"],
            name=op.f("fk_subscription_source_id"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscription")),
        sa.UniqueConstraint("source_id", name=op.f("uq_subscription_source_id")),
        sa.UniqueConstraint("token", name=op.f("uq_subscription_token")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_subscription_next_at_id", "subscription", ["next_at", "id"])


def _reaction() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "reaction",
        sa.Column("id", ID, nullable=False),
        sa.Column("post_id", ID, nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("count_at", instant, nullable=False),
        sa.Column("leased_until", instant, nullable=True),
        sa.Column("leased_by", sa.Text(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("losses", sa.Integer(), nullable=False),
        sa.Column("counted_at", instant, nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("platform", sa.Text(), nullable=True),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("read", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("tones", sa.JSON(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["post_id"], ["post.id"], name=op.f("fk_reaction_post_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reaction")),
        sa.UniqueConstraint("post_id", name=op.f("uq_reaction_post_id")),
        sqlite_autoincrement=True,
    )
    where = sa.text("state = 'pending'")
    op.create_index(
        "ix_reaction_due",
        "reaction",
        ["count_at", "id"],
        sqlite_where=where,
        postgresql_where=where,
    )
