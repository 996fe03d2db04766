"""Reads the law as this office has it: the shipped tables, with the days and fees that were laid over them."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from csqdesk.rules.law import Closure, FeeRow, Law
from csqdesk.rules.vocabulary import Role
from csqdesk.store.course import FeeOverlay, OfficeClosure

BY_THE_OFFICE = "H"
"""How sure we are of what a supervisor entered with its source."""

Seen = tuple[int, int, int, int]
"""How many rows were ever laid over the law, and how many of them stand: when it changes, the law has."""


def seen_of(session: Session) -> Seen:
    """One question that tells whether anything was laid over the law since it was read."""
    counts = [
        select(func.count()).select_from(table).where(*where).scalar_subquery()
        for table in (OfficeClosure, FeeOverlay)
        for where in ((), (table.voided.is_(False),))
    ]
    row = session.execute(select(*counts)).one()
    return (row[0], row[1], row[2], row[3])


def law_over(session: Session, law: Law) -> Law:
    """``law`` with every closing and every fee that stands laid over it, in the order of their days."""
    closures = {one.day: one for one in law.closures}
    for day in session.scalars(select(OfficeClosure).where(OfficeClosure.voided.is_(False))):
        closures[day.day] = Closure(day=day.day, source=day.source, confidence=BY_THE_OFFICE)
    fees = [
        FeeRow(
            programmes=frozenset({one.programme}),
            roles=frozenset(Role(code) for code in one.roles),
            since=one.since,
            until=one.until,
            cents=one.cents,
            source=one.source,
            confidence=BY_THE_OFFICE,
        )
        for one in session.scalars(select(FeeOverlay).where(FeeOverlay.voided.is_(False)).order_by(FeeOverlay.id))
    ]
    return replace(
        law,
        closures=tuple(closures[day] for day in sorted(closures)),
        fees=tuple(sorted((*law.fees, *fees), key=lambda row: row.since)),
    )


class OfficeLaw:
    """The law of an office, read again only when something was laid over it."""

    def __init__(self, shipped: Law) -> None:
        self.shipped = shipped
        self._seen: Seen = (0, 0, 0, 0)
        self._law = shipped

    def now(self, session: Session) -> Law:
        """The law as it stands in this transaction."""
        seen = seen_of(session)
        if seen != self._seen:
            self._law = law_over(session, self.shipped) if seen[1] or seen[3] else self.shipped
            self._seen = seen
        return self._law
