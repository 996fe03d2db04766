"""Second schema: the clocks of a request, and what was said of each."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "clock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), sa.ForeignKey("request.id", name="fk_clock_request_id"), nullable=False),
        sa.Column("concern_id", sa.Integer(), sa.ForeignKey("concern.id", name="fk_clock_concern_id"), nullable=True),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("voided", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_clock"),
    )
    op.create_index("ix_clock_request_id", "clock", ["request_id"])
    op.create_table(
        "clock_word",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("clock_id", sa.Integer(), sa.ForeignKey("clock.id", name="fk_clock_word_clock_id"), nullable=False),
        sa.Column("event", sa.String(40), nullable=False),
        sa.Column("start", sa.String(40), nullable=True),
        sa.Column("on_day", sa.String(10), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.String(27), nullable=False),
        sa.Column(
            "recorded_by", sa.Integer(), sa.ForeignKey("clerk.id", name="fk_clock_word_recorded_by"), nullable=False
        ),
        sa.Column("voided", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_clock_word"),
    )
    op.create_index("ix_clock_word_clock_id", "clock_word", ["clock_id"])
