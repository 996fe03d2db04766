"""Keeps what became of each paper after it was issued, word by word, and which periods it started."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from csqdesk.rules.vocabulary import Channel, PaperEvent
from csqdesk.store.columns import Code, Day, Moment, Record
from csqdesk.store.course.clocks import Clock
from csqdesk.store.records import NAME, Paper


class PaperWord(Record):
    """One event of a paper on its way: sent (how, under which tracking number), delivered, or come back."""

    __tablename__ = "paper_word"
    id: Mapped[int] = mapped_column(primary_key=True)
    paper_id: Mapped[int] = mapped_column(ForeignKey("paper.id"), index=True)
    event: Mapped[PaperEvent] = mapped_column(Code(PaperEvent))
    channel: Mapped[Channel | None] = mapped_column(Code(Channel))
    tracking: Mapped[str | None] = mapped_column(String(NAME))
    on_day: Mapped[date] = mapped_column(Day)
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    paper: Mapped[Paper] = relationship()


class PaperClock(Record):
    """A period that a paper started: its letter printed the last day, and coming back it stops it."""

    __tablename__ = "paper_clock"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    paper_id: Mapped[int] = mapped_column(ForeignKey("paper.id"), index=True)
    clock_id: Mapped[int] = mapped_column(ForeignKey("clock.id"), index=True)
    paper: Mapped[Paper] = relationship()
    clock: Mapped[Clock] = relationship()
