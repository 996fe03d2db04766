"""Reads the clocks of a request as the rules judge them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from csqdesk.rules.facts import ClockFacts
from csqdesk.rules.facts import ClockWord as Word
from csqdesk.rules.vocabulary import ClockStart
from csqdesk.store.course import Clock, ClockWord
from csqdesk.store.records import Request


def standing_words(clock: Clock) -> list[ClockWord]:
    """What was said of it and not undone, in order."""
    return [one for one in clock.words if not one.voided]


def clocks_of(session: Session, request: Request) -> list[Clock]:
    """The clocks of a request in the order in which they were started."""
    standing = select(Clock).where(Clock.request_id == request.id, Clock.voided.is_(False))
    return list(session.scalars(standing.order_by(Clock.id)))


def clock_facts(clock: Clock) -> ClockFacts:
    """What the rules look at: the words that stand, in order."""
    words = [
        Word(one.event, one.on_day, one.days, one.start or ClockStart.NOTICE_DATE) for one in standing_words(clock)
    ]
    person = clock.concern.row if clock.concern is not None else None
    return ClockFacts(clock.kind, tuple(words), person, clock.id)
