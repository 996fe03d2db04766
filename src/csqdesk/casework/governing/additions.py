"""Adds a day of closing or the fee of a new year, with its source, and has what waited for it judged anew."""

from __future__ import annotations

from sqlalchemy import String, cast, select

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import ClosureAddition, FeeRowAddition
from csqdesk.casework.governing.overlays import law_over
from csqdesk.problems import Invalid
from csqdesk.rules.law import load_law
from csqdesk.rules.vocabulary import Role
from csqdesk.store.course import FeeOverlay, OfficeClosure
from csqdesk.store.records import Request

WAITING_FOR_A_FEE = "fee.year_unknown"


def add_closure(work: Work, entry: ClosureAddition) -> int:
    """Adds a day on which the office is closed, or takes such a day back; answers its record's number.

    Raises Invalid without a source, for a day known already, or one to take back that nobody added.
    """
    _require_source(entry.source)
    known = select(OfficeClosure).where(OfficeClosure.day == entry.day, OfficeClosure.voided.is_(False))
    standing = work.session.scalars(known).first()
    if entry.reopens:
        if standing is None:
            raise Invalid("problem-closure-unknown", field="day", day=entry.day.isoformat())
        standing.voided = True
        work.extra["reason"] = entry.source
        work.about("closure", standing.id)
        return standing.id
    if standing is not None or any(one.day == entry.day for one in work.law.closures):
        raise Invalid("problem-closure-known", field="day", day=entry.day.isoformat())
    closure = OfficeClosure(day=entry.day, source=entry.source, added_at=work.now, added_by=work.clerk.id, voided=False)
    work.session.add(closure)
    work.session.flush()
    work.extra["reason"] = entry.source
    work.about("closure", closure.id)
    return closure.id


def add_fee_row(work: Work, entry: FeeRowAddition) -> int:
    """Adds the fee of a year that has none, and judges anew the requests that waited for it.

    Raises Invalid without a source, for days or an amount that are none, an unknown programme, or days that have a
    fee already: what was published is never written over.
    """
    _require_source(entry.source)
    programme = work.law.programme(entry.programme)
    if programme is None:
        raise Invalid("problem-programme-unknown", field="programme", code=str(entry.programme)[:40])
    if entry.until < entry.since:
        raise Invalid("problem-fee-days", field="until")
    if entry.cents <= 0:
        raise Invalid("problem-fee-amount", field="cents")
    roles = entry.roles or tuple(Role)
    for row in work.law.fees:
        overlaps = row.since <= entry.until and entry.since <= row.until
        if overlaps and any(row.covers(programme.code, role, max(row.since, entry.since)) for role in roles):
            raise Invalid("problem-fee-known", field="since", since=row.since.isoformat(), until=row.until.isoformat())
    fee = FeeOverlay(
        programme=programme.code,
        roles=[role.value for role in roles],
        since=entry.since,
        until=entry.until,
        cents=entry.cents,
        source=entry.source,
        added_at=work.now,
        added_by=work.clerk.id,
        voided=False,
    )
    work.session.add(fee)
    work.session.flush()
    work.law = law_over(work.session, load_law())
    waiting = select(Request).where(cast(Request.summary, String).contains(WAITING_FOR_A_FEE))
    for request in work.session.scalars(waiting):
        work.touch(request)
    work.extra["reason"] = entry.source
    work.about("fee", fee.id)
    return fee.id


def _require_source(source: str) -> None:
    if not source.strip():
        raise Invalid("problem-source-required", field="source")
