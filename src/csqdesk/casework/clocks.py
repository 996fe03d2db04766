"""Starts the clocks of a request and says what happens to each: every word is added, none is ever changed."""

from __future__ import annotations

from datetime import date

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import ClockExtension, ClockStarting, ClockWording
from csqdesk.casework.files.clocks import clock_facts, clocks_of, standing_words
from csqdesk.casework.files.lookup import find_concern, find_standing_packet
from csqdesk.problems import Invalid
from csqdesk.rules.clocks import judge_clock
from csqdesk.rules.deadlines import LONGEST_DAYS
from csqdesk.rules.vocabulary import ClockEvent, ClockKind, ClockStart, ClockState
from csqdesk.store.course import Clock, ClockWord
from csqdesk.store.records import Concern, Packet, Request

OF_A_PERSON = frozenset({ClockKind.ATTESTATION})
"""Kinds of which there is one clock for each person concerned."""
RUNNING = frozenset({ClockState.RUNNING, ClockState.EXPIRED})


def start_clock(work: Work, entry: ClockStarting) -> int:
    """Starts a period; answers the clock's number.

    Raises Invalid when the envelope waits for its file, a period of a person names nobody, its days are no number of
    days, or one of the same kind runs already.
    """
    packet = find_standing_packet(work.session, entry.packet)
    request = packet.request
    if request.case is None:
        raise Invalid("problem-clock-unmatched", field="packet", number=packet.number)
    concern = find_concern(request, entry.person)
    if entry.kind in OF_A_PERSON and concern is None:
        raise Invalid("problem-clock-person", field="person")
    days = entry.days if entry.days is not None else work.law.period(entry.kind, entry.on)
    require_days(days)
    for one in clocks_of(work.session, request):
        same = one.kind is entry.kind and one.concern_id == (concern.id if concern is not None else None)
        if same and _state(work, one) not in (ClockState.MET, ClockState.CANCELLED):
            raise Invalid("problem-clock-runs-already", field="kind")
    clock = begin(work, request, entry.kind, entry.on, entry.event, concern=concern, days=days, reason=entry.reason)
    return _told(work, packet, clock)


def begin(
    work: Work,
    request: Request,
    kind: ClockKind,
    on: date,
    start: ClockStart,
    *,
    concern: Concern | None = None,
    days: int | None = None,
    reason: str = "",
) -> Clock:
    """A new clock that runs from ``on``; ``days`` absent are those of the law. Raises Invalid for no number of days."""
    days = days if days is not None else work.law.period(kind, on)
    require_days(days)
    clock = Clock(request=request, concern=concern, kind=kind, voided=False, words=[])
    work.session.add(clock)
    _say(work, clock, ClockEvent.STARTED, on, days=days, start=start, reason=reason)
    work.session.flush()
    return clock


def cancel(work: Work, clock: Clock, on: date, reason: str) -> None:
    """Says that a clock is no more: another one takes its place."""
    _say(work, clock, ClockEvent.CANCELLED, on, reason=reason)
    work.session.flush()


def halt(work: Work, clock: Clock, reason: str) -> None:
    """Stops a clock from its first day on: what started it never reached anybody."""
    _say(work, clock, ClockEvent.STOPPED, standing_words(clock)[0].on_day, reason=reason)
    work.session.flush()


def lengthen(work: Work, clock: Clock, days: int, reason: str) -> None:
    """Adds days to a clock."""
    _say(work, clock, ClockEvent.EXTENDED, work.today, days=days, reason=reason)


def meet(work: Work, clock: Clock, on: date, reason: str = "") -> None:
    """Says that what was asked came on that day."""
    _say(work, clock, ClockEvent.MET, on, reason=reason)
    work.session.flush()


def stop_clock(work: Work, entry: ClockWording) -> int:
    """Stops a period that runs, for a reason: time stands still. Raises Invalid when it does not run, or no reason."""
    packet, clock = _find(work, entry.packet, entry.clock)
    require_reason(entry.reason)
    if _state(work, clock) not in RUNNING:
        raise Invalid("problem-clock-not-running", field="clock")
    _say(work, clock, ClockEvent.STOPPED, _since_start(clock, entry.on), reason=entry.reason)
    return _told(work, packet, clock, entry.reason)


def resume_clock(work: Work, entry: ClockWording) -> int:
    """Lets a stopped period run again. Raises Invalid when it was not stopped, or not before that day."""
    packet, clock = _find(work, entry.packet, entry.clock)
    stopped = [one.on_day for one in standing_words(clock) if one.event is ClockEvent.STOPPED]
    if _last(clock) is not ClockEvent.STOPPED:
        raise Invalid("problem-clock-not-stopped", field="clock")
    if entry.on < stopped[-1]:
        raise Invalid("problem-clock-before", field="on", day=stopped[-1].isoformat())
    _say(work, clock, ClockEvent.RESUMED, entry.on, reason=entry.reason)
    return _told(work, packet, clock, entry.reason)


def extend_clock(work: Work, entry: ClockExtension) -> int:
    """Adds days to a period that is not over, for a reason. Raises Invalid otherwise."""
    packet, clock = _find(work, entry.packet, entry.clock)
    require_reason(entry.reason)
    require_days(entry.days)
    if _state(work, clock) in (ClockState.MET, ClockState.CANCELLED):
        raise Invalid("problem-clock-over", field="clock")
    _say(work, clock, ClockEvent.EXTENDED, work.today, days=entry.days, reason=entry.reason)
    return _told(work, packet, clock, entry.reason)


def meet_clock(work: Work, entry: ClockWording) -> int:
    """Says that what was asked came, on that day: also too late, which the assessment then tells."""
    packet, clock = _find(work, entry.packet, entry.clock)
    if _state(work, clock) in (ClockState.MET, ClockState.CANCELLED):
        raise Invalid("problem-clock-over", field="clock")
    _say(work, clock, ClockEvent.MET, _since_start(clock, entry.on), reason=entry.reason)
    return _told(work, packet, clock, entry.reason)


def _find(work: Work, number: str, ident: int) -> tuple[Packet, Clock]:
    packet = find_standing_packet(work.session, number)
    clock = work.session.get(Clock, ident)
    if clock is None or clock.voided or clock.request_id != packet.request_id:
        raise Invalid("problem-clock-unknown", field="clock", number=ident)
    return packet, clock


def _last(clock: Clock) -> ClockEvent | None:
    """The last word that is no extension."""
    said = [one.event for one in standing_words(clock) if one.event is not ClockEvent.EXTENDED]
    return said[-1] if said else None


def _state(work: Work, clock: Clock) -> ClockState:
    return judge_clock(clock_facts(clock), work.law, work.today).state


def _since_start(clock: Clock, day: date) -> date:
    first = standing_words(clock)[0].on_day
    if day < first:
        raise Invalid("problem-clock-before", field="on", day=first.isoformat())
    return day


def require_reason(reason: str) -> None:
    """Raises Invalid for an empty one."""
    if not reason.strip():
        raise Invalid("problem-reason-required", field="reason")


def require_days(days: int) -> None:
    """Raises Invalid for what is no number of days of a period."""
    if not 0 < days <= LONGEST_DAYS:
        raise Invalid("problem-deadline-days", field="days", days=days, most=LONGEST_DAYS)


def _say(
    work: Work,
    clock: Clock,
    event: ClockEvent,
    on: date,
    *,
    days: int | None = None,
    start: ClockStart | None = None,
    reason: str = "",
) -> None:
    word = ClockWord(
        clock=clock,
        event=event,
        start=start,
        on_day=on,
        days=days,
        reason=reason,
        recorded_at=work.now,
        recorded_by=work.clerk.id,
        voided=False,
    )
    work.session.add(word)


def _told(work: Work, packet: Packet, clock: Clock, reason: str = "") -> int:
    work.about("packet", packet.id, number=packet.number, request=packet.request)
    work.extra["clock"] = {"id": clock.id, "kind": clock.kind.value}
    if reason:
        work.extra["reason"] = reason
    return clock.id
