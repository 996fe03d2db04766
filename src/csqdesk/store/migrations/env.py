"""Runs the revisions inside the transaction of whoever asked for the upgrade."""

from __future__ import annotations

from alembic import context

from csqdesk.store.records import Office

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Office.metadata, render_as_batch=True
)
context.run_migrations()
