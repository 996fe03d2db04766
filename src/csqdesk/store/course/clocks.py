"""Keeps the clocks of requests: each its kind and its person, and every word said of it, in order, never changed."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from csqdesk.rules.vocabulary import ClockEvent, ClockKind, ClockStart
from csqdesk.store.columns import Code, Day, Moment, Record
from csqdesk.store.records import Concern, Request


class Clock(Record):
    """A period given in a request, perhaps to one person of it; where it stands is worked out from its words."""

    __tablename__ = "clock"
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    concern_id: Mapped[int | None] = mapped_column(ForeignKey("concern.id"))
    kind: Mapped[ClockKind] = mapped_column(Code(ClockKind))
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    request: Mapped[Request] = relationship()
    concern: Mapped[Concern | None] = relationship()
    words: Mapped[list[ClockWord]] = relationship(back_populates="clock", order_by="ClockWord.id")


class ClockWord(Record):
    """One event of a clock: what, from which day, for how many days, and why."""

    __tablename__ = "clock_word"
    id: Mapped[int] = mapped_column(primary_key=True)
    clock_id: Mapped[int] = mapped_column(ForeignKey("clock.id"), index=True)
    event: Mapped[ClockEvent] = mapped_column(Code(ClockEvent))
    start: Mapped[ClockStart | None] = mapped_column(Code(ClockStart))
    on_day: Mapped[date] = mapped_column(Day)
    days: Mapped[int | None] = mapped_column(Integer)
    reason: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    clock: Mapped[Clock] = relationship(back_populates="words")
