"""Holds the clocks: what stops them, what adds days, and that none expires before the latest of its last days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.rules.clocks import judge_clock, judge_clocks
from csqdesk.rules.deadlines import deadline
from csqdesk.rules.facts import ClockFacts, ClockWord
from csqdesk.rules.law import load_law
from csqdesk.rules.vocabulary import ClockEvent, ClockKind, ClockState

LAW = load_law()
START = date(2026, 3, 9)
STARTED = ClockWord(ClockEvent.STARTED, START, 60)


def clock(*words: ClockWord) -> ClockFacts:
    return ClockFacts(ClockKind.MISSING_ITEMS, (STARTED, *words))


def day(month: int, number: int) -> date:
    return date(2026, month, number)


@pytest.mark.parametrize(("on", "state"), [(START, "running"), (day(5, 8), "running"), (day(5, 9), "expired")])
def test_due_today_is_not_late(on: date, state: str) -> None:
    judged = judge_clock(clock(), LAW, on)
    assert (judged.state, judged.end.latest, judged.days) == (state, day(5, 8), 60)
    assert judged.expired is (state == "expired")


def test_what_it_was_stopped_for_does_not_count() -> None:
    stopped = clock(ClockWord(ClockEvent.STOPPED, day(4, 1)))
    judged = judge_clock(stopped, LAW, day(7, 1))
    assert (judged.state, judged.expired, judged.idle_days) == (ClockState.STOPPED, False, 91)
    resumed = clock(*stopped.words[1:], ClockWord(ClockEvent.RESUMED, day(4, 15)))
    judged = judge_clock(resumed, LAW, day(4, 20))
    assert (judged.state, judged.idle_days, judged.end.counted_to) == (ClockState.RUNNING, 14, day(5, 22))


def test_stopped_after_its_end_it_has_expired() -> None:
    assert judge_clock(clock(ClockWord(ClockEvent.STOPPED, day(6, 1))), LAW, day(7, 1)).state is ClockState.EXPIRED


def test_an_extension_adds_its_days_also_after_the_end() -> None:
    judged = judge_clock(clock(ClockWord(ClockEvent.EXTENDED, day(6, 1), 45)), LAW, day(6, 2))
    assert (judged.state, judged.days, judged.end.counted_to) == (ClockState.RUNNING, 105, day(6, 22))


@pytest.mark.parametrize(("on", "late"), [(day(5, 8), False), (day(5, 9), True)])
def test_what_was_met_is_met_and_told_when_it_was_too_late(on: date, late: bool) -> None:
    judged = judge_clock(clock(ClockWord(ClockEvent.MET, on)), LAW, day(12, 1))
    assert (judged.state, judged.expired, judged.ended_on) == (ClockState.MET, late, on)


def test_a_cancelled_clock_never_expires() -> None:
    judged = judge_clock(clock(ClockWord(ClockEvent.CANCELLED, day(6, 1))), LAW, day(12, 1))
    assert (judged.state, judged.expired) == (ClockState.CANCELLED, False)


def test_several_run_at_once_each_of_its_person() -> None:
    facts = [ClockFacts(ClockKind.ATTESTATION, (STARTED,), person) for person in (0, 1)]
    assert [one.person for one in judge_clocks([*facts, clock()], LAW, START)] == [0, 1, None]


@given(
    stops=st.lists(st.tuples(st.integers(0, 200), st.integers(0, 60)), max_size=4),
    extension=st.integers(0, 90),
    on=st.integers(0, 700),
)
def test_no_clock_expires_before_its_days_have_passed(stops: list[tuple[int, int]], extension: int, on: int) -> None:
    words, last = [], 0
    for after, idle in stops:
        words += [
            ClockWord(ClockEvent.STOPPED, START + timedelta(last + after)),
            ClockWord(ClockEvent.RESUMED, START + timedelta(last + after + idle)),
        ]
        last += after + idle
    words.append(ClockWord(ClockEvent.EXTENDED, START + timedelta(last), extension))
    today = START + timedelta(last + on)
    judged = judge_clock(clock(*words), LAW, today)
    total = 60 + extension + sum(idle for _, idle in stops)
    assert judged.end == deadline(START, total, LAW)
    assert judged.expired == (today > judged.end.latest) and judged.end.latest >= START + timedelta(total)


@pytest.mark.parametrize("kind", list(ClockKind))
def test_each_period_has_its_days(kind: ClockKind) -> None:
    assert LAW.period(kind, date(2026, 1, 1)) == 60 == LAW.period(kind, date(1999, 1, 1))
