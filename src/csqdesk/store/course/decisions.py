"""Keeps what was decided of a request: intentions and decisions, interviews, reviews asked for, new CSQs."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from csqdesk.rules.vocabulary import Channel, DecisionStep, Outcome
from csqdesk.store.columns import Code, Day, Json, Moment, Record
from csqdesk.store.records import NAME, Clerk, Concern, Paper, Person, Request


class Decision(Record):
    """A step towards an outcome by a named person: an intention told by letter, or the decision itself.

    ``evidence`` is what the person was shown: the papers sent, the envelopes that came, the last days.
    """

    __tablename__ = "decision"
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    step: Mapped[DecisionStep] = mapped_column(Code(DecisionStep))
    outcome: Mapped[Outcome] = mapped_column(Code(Outcome))
    grounds: Mapped[list[str]] = mapped_column(Json)
    explanation: Mapped[str] = mapped_column(Text, default="")
    evidence: Mapped[Any] = mapped_column(Json)
    on_day: Mapped[date] = mapped_column(Day)
    paper_id: Mapped[int | None] = mapped_column(ForeignKey("paper.id"))
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    request: Mapped[Request] = relationship()
    paper: Mapped[Paper | None] = relationship()
    clerk: Mapped[Clerk] = relationship()


class Interview(Record):
    """An interview called, and whether the person came; ``attended`` is ``None`` while nobody said."""

    __tablename__ = "interview"
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    concern_id: Mapped[int | None] = mapped_column(ForeignKey("concern.id"))
    called_on: Mapped[date] = mapped_column(Day)
    held_on: Mapped[date] = mapped_column(Day)
    hour: Mapped[str] = mapped_column(String(5), default="")
    place: Mapped[str] = mapped_column(String(NAME), default="")
    attended: Mapped[bool | None] = mapped_column(Boolean)
    note: Mapped[str] = mapped_column(Text, default="")
    paper_id: Mapped[int | None] = mapped_column(ForeignKey("paper.id"))
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    request: Mapped[Request] = relationship()
    concern: Mapped[Concern | None] = relationship()


class Review(Record):
    """An administrative review asked for, of a decision, on a day."""

    __tablename__ = "review"
    id: Mapped[int] = mapped_column(primary_key=True)
    decision_id: Mapped[int] = mapped_column(ForeignKey("decision.id"), index=True)
    asked_on: Mapped[date] = mapped_column(Day)
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    decision: Mapped[Decision] = relationship()


class NewCertificate(Record):
    """A CSQ issued after selection: whose, under which number, and when and how it was sent."""

    __tablename__ = "new_certificate"
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    number: Mapped[str] = mapped_column(String(NAME))
    issued_on: Mapped[date] = mapped_column(Day)
    sent_on: Mapped[date | None] = mapped_column(Day)
    channel: Mapped[Channel | None] = mapped_column(Code(Channel))
    tracking: Mapped[str | None] = mapped_column(String(NAME))
    version: Mapped[int] = mapped_column(Integer, default=1)
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    request: Mapped[Request] = relationship()
    person: Mapped[Person] = relationship()
