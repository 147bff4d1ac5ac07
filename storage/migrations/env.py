"""Runs the migrations on the connection that `storage.migrate` opened, in its transaction."""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    # SQLite alters a table by rebuilding it
    render_as_batch=True,
    # the caller's transaction holds them all: a half-migrated database is never seen
    transactional_ddl=False,
)
context.run_migrations()
