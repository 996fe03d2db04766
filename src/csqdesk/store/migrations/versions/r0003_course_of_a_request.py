"""Third schema: letters on their way, decisions, interviews, reviews, new CSQs; days and fees laid over the law."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _letters()
    _decisions()
    _interviews()
    _new_certificates()
    _overlays()


def _to(table: str, column: str, target: str, *, optional: bool = False) -> sa.Column[Any]:
    """A column that names a row of ``target``, its constraint named as every other."""
    named = sa.ForeignKey(f"{target}.id", name=f"fk_{table}_{column}")
    return sa.Column(column, sa.Integer(), named, nullable=optional)


def _told(table: str) -> list[sa.Column[Any]]:
    return [sa.Column("recorded_at", sa.String(27), nullable=False), _to(table, "recorded_by", "clerk")]


def _voided() -> sa.Column[Any]:
    return sa.Column("voided", sa.Boolean(), nullable=False)


def _id() -> sa.Column[Any]:
    return sa.Column("id", sa.Integer(), nullable=False)


def _key(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def _letters() -> None:
    op.create_table(
        "paper_word",
        _id(),
        _to("paper_word", "paper_id", "paper"),
        sa.Column("event", sa.String(40), nullable=False),
        sa.Column("channel", sa.String(40), nullable=True),
        sa.Column("tracking", sa.String(200), nullable=True),
        sa.Column("on_day", sa.String(10), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        *_told("paper_word"),
        _voided(),
        _key("paper_word"),
    )
    op.create_index("ix_paper_word_paper_id", "paper_word", ["paper_id"])
    op.create_table(
        "paper_clock",
        _id(),
        _to("paper_clock", "paper_id", "paper"),
        _to("paper_clock", "clock_id", "clock"),
        _key("paper_clock"),
    )
    op.create_index("ix_paper_clock_paper_id", "paper_clock", ["paper_id"])
    op.create_index("ix_paper_clock_clock_id", "paper_clock", ["clock_id"])


def _decisions() -> None:
    op.create_table(
        "decision",
        _id(),
        _to("decision", "request_id", "request"),
        sa.Column("step", sa.String(40), nullable=False),
        sa.Column("outcome", sa.String(40), nullable=False),
        sa.Column("grounds", sa.Text(), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("on_day", sa.String(10), nullable=False),
        _to("decision", "paper_id", "paper", optional=True),
        *_told("decision"),
        _voided(),
        _key("decision"),
    )
    op.create_index("ix_decision_request_id", "decision", ["request_id"])
    op.create_table(
        "review",
        _id(),
        _to("review", "decision_id", "decision"),
        sa.Column("asked_on", sa.String(10), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        *_told("review"),
        _voided(),
        _key("review"),
    )
    op.create_index("ix_review_decision_id", "review", ["decision_id"])


def _interviews() -> None:
    op.create_table(
        "interview",
        _id(),
        _to("interview", "request_id", "request"),
        _to("interview", "concern_id", "concern", optional=True),
        sa.Column("called_on", sa.String(10), nullable=False),
        sa.Column("held_on", sa.String(10), nullable=False),
        sa.Column("hour", sa.String(5), nullable=False),
        sa.Column("place", sa.String(200), nullable=False),
        sa.Column("attended", sa.Boolean(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        _to("interview", "paper_id", "paper", optional=True),
        _voided(),
        _key("interview"),
    )
    op.create_index("ix_interview_request_id", "interview", ["request_id"])


def _new_certificates() -> None:
    op.create_table(
        "new_certificate",
        _id(),
        _to("new_certificate", "request_id", "request"),
        _to("new_certificate", "person_id", "person"),
        sa.Column("number", sa.String(200), nullable=False),
        sa.Column("issued_on", sa.String(10), nullable=False),
        sa.Column("sent_on", sa.String(10), nullable=True),
        sa.Column("channel", sa.String(40), nullable=True),
        sa.Column("tracking", sa.String(200), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        _voided(),
        _key("new_certificate"),
    )
    op.create_index("ix_new_certificate_request_id", "new_certificate", ["request_id"])


def _overlays() -> None:
    op.create_table(
        "office_closure",
        _id(),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("added_at", sa.String(27), nullable=False),
        _to("office_closure", "added_by", "clerk"),
        _voided(),
        _key("office_closure"),
    )
    op.create_index("ix_office_closure_day", "office_closure", ["day"])
    op.create_table(
        "fee_overlay",
        _id(),
        sa.Column("programme", sa.String(40), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("since", sa.String(10), nullable=False),
        sa.Column("until", sa.String(10), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("added_at", sa.String(27), nullable=False),
        _to("fee_overlay", "added_by", "clerk"),
        _voided(),
        _key("fee_overlay"),
        sa.CheckConstraint("cents IS NULL OR cents >= 0", name="cents_whole"),
    )
