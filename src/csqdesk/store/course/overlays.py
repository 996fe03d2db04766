"""Keeps what a named person laid over the law tables of the program: days of closing, fees of a new year."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from csqdesk.store.columns import Day, Json, Moment, Record, cents


class OfficeClosure(Record):
    """One day on which the office is closed, and who says so."""

    __tablename__ = "office_closure"
    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(Day, index=True)
    source: Mapped[str] = mapped_column(Text)
    added_at: Mapped[datetime] = mapped_column(Moment)
    added_by: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    voided: Mapped[bool] = mapped_column(Boolean, default=False)


class FeeOverlay(Record):
    """The fee, in cents, of one person added in one of ``roles``, from ``since`` to ``until``, and its source."""

    __tablename__ = "fee_overlay"
    __table_args__ = (cents("cents"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    programme: Mapped[str] = mapped_column(String(40))
    roles: Mapped[list[str]] = mapped_column(Json)
    since: Mapped[date] = mapped_column(Day)
    until: Mapped[date] = mapped_column(Day)
    cents: Mapped[int] = mapped_column(Integer)
    source: Mapped[str] = mapped_column(Text)
    added_at: Mapped[datetime] = mapped_column(Moment)
    added_by: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
