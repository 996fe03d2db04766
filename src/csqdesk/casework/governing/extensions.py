"""Extends many periods at once, for a strike or a closing: one decision, told in the history of each request."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from csqdesk.casework import clocks
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import ClocksExtension
from csqdesk.casework.files.assessing import DECIDED
from csqdesk.casework.files.clocks import clock_facts
from csqdesk.problems import Invalid
from csqdesk.rules.clocks import judge_clock
from csqdesk.rules.vocabulary import ClockState
from csqdesk.store.course import Clock
from csqdesk.store.records import Request


def extend_clocks(work: Work, entry: ClocksExtension) -> int:
    """Adds days to every period chosen; answers how many there are.

    Without days of its end to choose by, only periods that still run; with them, those that ended meanwhile too.
    Raises Invalid without a reason, for no number of days, or when no period is chosen.
    """
    clocks.require_reason(entry.reason)
    clocks.require_days(entry.days)
    chosen = list(_chosen(work, entry))
    if not chosen:
        raise Invalid("problem-clocks-none", field="kinds")
    for clock in chosen:
        clocks.lengthen(work, clock, entry.days, entry.reason)
    requests = {clock.request_id: clock.request for clock in chosen}
    for request in requests.values():
        work.touch(request)
    work.about("clock", chosen[0].id)
    work.extra |= {"reason": entry.reason, "days": entry.days, "count": len(chosen), "requests": sorted(requests)}
    return len(chosen)


def _chosen(work: Work, entry: ClocksExtension) -> Iterator[Clock]:
    query = select(Clock).join(Request, Request.id == Clock.request_id).where(Clock.voided.is_(False))
    query = query.where(Request.state.not_in(DECIDED)).order_by(Clock.id)
    if entry.kinds:
        query = query.where(Clock.kind.in_(entry.kinds))
    if entry.clocks is not None:
        query = query.where(Clock.id.in_(entry.clocks))
    bounded = entry.ends_from is not None or entry.ends_until is not None
    states = {ClockState.RUNNING, ClockState.EXPIRED} if bounded else {ClockState.RUNNING}
    for clock in work.session.scalars(query):
        judged = judge_clock(clock_facts(clock), work.law, work.today)
        after = entry.ends_from is None or judged.end.latest >= entry.ends_from
        before = entry.ends_until is None or judged.end.latest <= entry.ends_until
        if judged.state in states and after and before:
            yield clock
