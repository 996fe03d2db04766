"""Reads the course of a request as the rules judge it: later mail, decisions, interviews, letters that came back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from csqdesk.rules.facts import DecisionFacts, InterviewFacts, MailFacts
from csqdesk.rules.reasons import Reason
from csqdesk.rules.vocabulary import DecisionStep, Ground, PaperEvent
from csqdesk.store.course import Clock, Decision, Interview, PaperClock, PaperWord
from csqdesk.store.records import Packet, Paper, Request


@dataclass(frozen=True)
class Course:
    """Which kinds of records a request has besides its envelopes: most new ones have none, found by one question."""

    clocks: bool
    decisions: bool
    interviews: bool
    letters: bool


def course_of(session: Session, request: Request) -> Course:
    ident = request.id
    asked = select(
        exists().where(Clock.request_id == ident),
        exists().where(Decision.request_id == ident),
        exists().where(Interview.request_id == ident),
        exists().where(PaperWord.paper_id == Paper.id, Paper.request_id == ident),
    )
    return Course(*(bool(one) for one in session.execute(asked).one()))


def decisions_of(session: Session, request: Request) -> list[Decision]:
    """The steps that stand, in the order in which they were taken."""
    standing = select(Decision).where(Decision.request_id == request.id, Decision.voided.is_(False))
    return list(session.scalars(standing.order_by(Decision.id)))


def last_step(session: Session, request: Request, step: DecisionStep) -> Decision | None:
    """The latest step of that kind that stands."""
    steps = [one for one in decisions_of(session, request) if one.step is step]
    return steps[-1] if steps else None


def decision_facts(session: Session, request: Request) -> tuple[DecisionFacts, ...]:
    return tuple(
        DecisionFacts(one.step, one.outcome, tuple(Ground(code) for code in one.grounds), one.on_day)
        for one in decisions_of(session, request)
    )


def interviews_of(session: Session, request: Request) -> list[Interview]:
    standing = select(Interview).where(Interview.request_id == request.id, Interview.voided.is_(False))
    return list(session.scalars(standing.order_by(Interview.id)))


def interview_facts(session: Session, request: Request) -> tuple[InterviewFacts, ...]:
    return tuple(
        InterviewFacts(one.held_on, one.attended, one.concern.row if one.concern is not None else None)
        for one in interviews_of(session, request)
    )


def mail_facts(packets: list[Packet], opening: Packet) -> tuple[MailFacts, ...]:
    """The envelopes that came besides the opening one."""
    return tuple(MailFacts(one.received_on, one.postmarked_on, one.number) for one in packets if one is not opening)


def words_of(session: Session, paper: Paper) -> list[PaperWord]:
    """What was said of a paper since it was issued, and not undone, in order."""
    said = select(PaperWord).where(PaperWord.paper_id == paper.id, PaperWord.voided.is_(False))
    return list(session.scalars(said.order_by(PaperWord.id)))


def clocks_started_by(session: Session, paper: Paper) -> list[Clock]:
    """The periods a letter started that stand."""
    started = select(Clock).join(PaperClock, PaperClock.clock_id == Clock.id).where(PaperClock.paper_id == paper.id)
    return list(session.scalars(started.where(Clock.voided.is_(False)).order_by(Clock.id)))


def letter_of(session: Session, clock: Clock) -> Paper | None:
    """The letter that started a period; ``None`` for one started by hand."""
    found = select(Paper).join(PaperClock, PaperClock.paper_id == Paper.id).where(PaperClock.clock_id == clock.id)
    return session.scalars(found.where(Paper.voided_at.is_(None)).order_by(Paper.id.desc())).first()


def came_back(session: Session, paper: Paper) -> PaperWord | None:
    """The word that a letter came back, when it is the last one said of it."""
    words = words_of(session, paper)
    return words[-1] if words and words[-1].event is PaperEvent.UNDELIVERED else None


def letter_reasons(session: Session, request: Request) -> Iterator[Reason]:
    """Letters that came back and were not sent again: nobody was told what they say."""
    for paper in request.papers:
        if paper.voided_at is not None:
            continue
        word = came_back(session, paper)
        if word is not None:
            facts: dict[str, Any] = {"paper": paper.number, "kind": paper.kind.value, "on": word.on_day.isoformat()}
            yield Reason("letter.undelivered", facts)
