"""Computes the fee due for the persons added, and what the instruments make of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from csqdesk.rules.checklist import Wish, wish_of
from csqdesk.rules.facts import InstrumentFacts, RequestFacts
from csqdesk.rules.instruments import CURRENCY
from csqdesk.rules.law import Law
from csqdesk.rules.reasons import Reason
from csqdesk.rules.verdicts import FeesVerdict, InstrumentVerdict, PersonFee
from csqdesk.rules.vocabulary import FeeDay, FeesState, InstrumentState


@dataclass(frozen=True)
class Due:
    """What is due, in cents: ``cents`` is None while the year or its fee is unknown; ``payable`` when anything is."""

    payable: bool
    on: date | None
    per_person: tuple[PersonFee, ...]
    cents: int | None
    reasons: tuple[Reason, ...]


def straddles_year(facts: RequestFacts) -> bool:
    """True when the envelope was posted and received in different years (a removal never straddles: ruling 23)."""
    posted = facts.postmarked_on
    return wish_of(facts).add and posted is not None and posted.year != facts.received_on.year


def fee_day(facts: RequestFacts) -> date | None:
    """The day that decides the year of the fee: receipt, or the one a named person chose; None until chosen."""
    if not straddles_year(facts):
        return facts.received_on
    if facts.fee_day is None:
        return None
    return facts.postmarked_on if facts.fee_day is FeeDay.POSTMARK else facts.received_on


def due(facts: RequestFacts, law: Law) -> Due:
    """The fee of each person added, on the day of receipt (domain, rules 6 to 8); a removal owes nothing."""
    wish = wish_of(facts)
    if not wish.add:
        return Due(False, None, (), 0, ())
    on = fee_day(facts)
    if on is None:
        unknown = tuple(PersonFee(one.row, None) for one in wish.added)
        return Due(True, None, unknown, None, (_straddle(facts, wish, law),))
    per_person = tuple(PersonFee(one.row, law.fee(facts.programme, one.role, on)) for one in wish.added)
    cents = _sum_on(facts, wish, law, on)
    missing = any(one.cents is None for one in per_person) or (not per_person and _no_fee(facts, law, on))
    reasons = (Reason("fee.year_unknown", {"year": on.year}),) if missing else ()
    return Due(True, on, per_person, cents, reasons)


def _no_fee(facts: RequestFacts, law: Law, on: date) -> bool:
    known = law.programme(facts.programme)
    return known is None or not any(known.code in row.programmes and row.since <= on <= row.until for row in law.fees)


def _sum_on(facts: RequestFacts, wish: Wish, law: Law, on: date) -> int | None:
    """Total of the persons added by the fees of ``on``; None when a fee is unknown or nobody is named yet."""
    total = 0
    for one in wish.added:
        cents = law.fee(facts.programme, one.role, on)
        if cents is None:
            return None
        total += cents
    return total if wish.added else None


def _straddle(facts: RequestFacts, wish: Wish, law: Law) -> Reason:
    posted = facts.postmarked_on or facts.received_on
    amounts: dict[str, Any] = {
        "postmark_cents": _sum_on(facts, wish, law, posted),
        "receipt_cents": _sum_on(facts, wish, law, facts.received_on),
        "postmark_year": posted.year,
        "receipt_year": facts.received_on.year,
        "postmarked_on": posted.isoformat(),
        "received_on": facts.received_on.isoformat(),
    }
    return Reason("fee.day_straddles_year", amounts)


def judge_fees(
    owed: Due, instruments: Sequence[InstrumentFacts], verdicts: Sequence[InstrumentVerdict]
) -> tuple[FeesVerdict, tuple[Reason, ...]]:
    """Totals over every instrument, and what they make of the fee (ruling 23). Cents throughout.

    ``received_cents`` is what came in, in Canadian dollars and figures; ``usable_cents`` is what counts.
    """
    standing = [one for one in instruments if one.state is not InstrumentState.VOID]
    received = sum(one.amount_cents or 0 for one in standing if one.currency.strip().upper() == CURRENCY)
    usable = sum(one.counted_cents for one in verdicts)
    state = _state(owed, bool(standing), any(one.counts for one in verdicts), usable)
    verdict = FeesVerdict(
        on=owed.on,
        per_person=owed.per_person,
        due_cents=owed.cents,
        received_cents=received,
        usable_cents=usable,
        state=state,
    )
    return verdict, (*owed.reasons, *_payment(owed, usable))


def _state(owed: Due, any_came: bool, any_counts: bool, usable: int) -> FeesState:
    if not owed.payable:
        return FeesState.NOT_DUE
    if owed.cents is None:
        return FeesState.UNDETERMINED
    if not any_counts:
        return FeesState.UNUSABLE if any_came else FeesState.NONE
    if usable < owed.cents:
        return FeesState.PARTIAL
    return FeesState.EXACT if usable == owed.cents else FeesState.OVER


def _payment(owed: Due, usable: int) -> tuple[Reason, ...]:
    """One of ``payment.none``, ``payment.partial``, ``payment.over``, or nothing to say."""
    if not owed.payable:
        return ()
    if usable == 0:
        return (Reason("payment.none", {"due_cents": owed.cents}),)
    if owed.cents is None or usable == owed.cents:
        return ()
    if usable < owed.cents:
        facts = {"due_cents": owed.cents, "usable_cents": usable, "short_cents": owed.cents - usable}
        return (Reason("payment.partial", facts),)
    facts = {"due_cents": owed.cents, "usable_cents": usable, "over_cents": usable - owed.cents}
    return (Reason("payment.over", facts),)
