"""Judges the clocks of a request: from their events alone, where each period stands and on which day it ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from csqdesk.rules.deadlines import deadline
from csqdesk.rules.facts import ClockFacts, ClockWord
from csqdesk.rules.law import Law
from csqdesk.rules.verdicts import ClockVerdict
from csqdesk.rules.vocabulary import ClockEvent, ClockState


def judge_clocks(clocks: Iterable[ClockFacts], law: Law, on: date) -> tuple[ClockVerdict, ...]:
    """A verdict on each clock as of ``on``, in the order in which they were started."""
    return tuple(judge_clock(one, law, on) for one in clocks if one.words)


def judge_clock(clock: ClockFacts, law: Law, on: date) -> ClockVerdict:
    """Where a clock stands on ``on`` (Montréal).

    Its first word starts it. What it was stopped for does not count, an extension adds its days. It expires only
    after the latest of the three last days (ruling 1), never while it is stopped; what was met after that day is met,
    and told as late.

    Raises Invalid when its days leave the calendar.
    """
    first = clock.words[0]
    days, idle = first.days or 0, timedelta()
    stopped: date | None = None
    ended: ClockWord | None = None
    for word in clock.words[1:]:
        if word.event is ClockEvent.STOPPED:
            stopped = word.on
        elif word.event is ClockEvent.RESUMED and stopped is not None:
            idle += max(word.on - stopped, timedelta())
            stopped = None
        elif word.event is ClockEvent.EXTENDED:
            days += word.days or 0
        elif word.event in (ClockEvent.MET, ClockEvent.CANCELLED):
            ended = word
    judged = ended.on if ended is not None else on
    if stopped is not None:
        idle += max(judged - stopped, timedelta())
    end = deadline(first.on, days + idle.days, law)
    late = end.expired(judged)
    verdict = ClockVerdict(
        ident=clock.ident,
        kind=clock.kind,
        person=clock.person,
        started_on=first.on,
        start=first.start,
        days=days,
        idle_days=idle.days,
        end=end,
        state=ClockState.RUNNING,
        expired=late,
        ended_on=ended.on if ended is not None else None,
    )
    if ended is not None:
        met = ended.event is ClockEvent.MET
        return replace(verdict, state=ClockState.MET if met else ClockState.CANCELLED, expired=late and met)
    if late:
        return replace(verdict, state=ClockState.EXPIRED)
    return replace(verdict, state=ClockState.STOPPED) if stopped is not None else verdict
