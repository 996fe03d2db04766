"""Fees due and totals: none, partial, exact, over, unusable, undetermined, not due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.rules.assessment import assess
from csqdesk.rules.facts import InstrumentFacts, RequestFacts
from csqdesk.rules.fees import due
from csqdesk.rules.verdicts import Assessment, PersonFee
from csqdesk.rules.vocabulary import (
    FeeDay,
    FeesState,
    InstrumentState,
    Method,
    RequestKind,
    RequestState,
    Role,
)
from tests.rules.samples import DRAFT, LAW, RECEIVED, child, codes, reason_of, removal, removed, request, spouse


def judged(facts: RequestFacts) -> Assessment:
    return assess(facts, LAW, facts.received_on)


def drafts(*cents: int) -> tuple[InstrumentFacts, ...]:
    return tuple(replace(DRAFT, number=f"00451{place}", amount_cents=one) for place, one in enumerate(cents))


@pytest.mark.parametrize(
    ("paid", "state", "code", "facts"),
    [
        ((), FeesState.NONE, "payment.none", {"due_cents": 40200}),
        ((40199,), FeesState.PARTIAL, "payment.partial", {"due_cents": 40200, "usable_cents": 40199, "short_cents": 1}),
        ((20100, 20100), FeesState.EXACT, None, {}),
        ((40200,), FeesState.EXACT, None, {}),
        ((40300,), FeesState.OVER, "payment.over", {"due_cents": 40200, "usable_cents": 40300, "over_cents": 100}),
    ],
)
def test_the_total_of_a_spouse_and_a_child(
    paid: tuple[int, ...], state: FeesState, code: str | None, facts: dict[str, int]
) -> None:
    found = judged(request(spouse(0), child(1), instruments=drafts(*paid)))
    assert found.fees.due_cents == 40200
    assert found.fees.per_person == (PersonFee(0, 20100), PersonFee(1, 20100))
    assert found.fees.on == RECEIVED
    assert (found.fees.state, found.fees.usable_cents) == (state, sum(paid))
    payment = [reason for reason in found.reasons if reason.code.startswith("payment.")]
    assert [reason.code for reason in payment] == ([code] if code else [])
    if code:
        assert payment[0].facts == facts


def test_a_good_and_a_refused_instrument_together_leave_the_good_one_counting() -> None:
    refused = replace(DRAFT, method=Method.PERSONAL_CHEQUE, number="7")
    found = judged(request(spouse(0), child(1), instruments=(DRAFT, refused)))
    assert found.fees.state is FeesState.PARTIAL
    assert (found.fees.received_cents, found.fees.usable_cents) == (40200, 20100)
    assert [one.state for one in found.instruments] == [InstrumentState.ACCEPTED, InstrumentState.REFUSED]
    assert found.state is RequestState.INCOMPLETE
    paid = judged(request(spouse(0), instruments=(DRAFT, refused)))
    assert (paid.fees.state, paid.state) == (FeesState.EXACT, RequestState.COMPLETE)
    assert "payment.none" not in codes(paid)


def test_over_is_paid_in_full_with_a_warning() -> None:
    found = judged(request(instruments=drafts(20500)))
    assert (found.fees.state, found.state) == (FeesState.OVER, RequestState.COMPLETE)
    assert reason_of(found, "payment.over").facts["over_cents"] == 400


@pytest.mark.parametrize(
    "instruments",
    [
        (replace(DRAFT, method=Method.CASH),),
        (replace(DRAFT, currency="USD"),),
        (replace(DRAFT, state=InstrumentState.RETURNED),),
        (replace(DRAFT, state=InstrumentState.DISHONOURED), replace(DRAFT, method=Method.PERSONAL_CHEQUE, number="8")),
        (replace(DRAFT, amount_cents=None),),
    ],
)
def test_instruments_of_which_none_counts_are_unusable(instruments: tuple[InstrumentFacts, ...]) -> None:
    found = judged(request(instruments=instruments))
    assert (found.fees.state, found.fees.usable_cents) == (FeesState.UNUSABLE, 0)
    assert "payment.none" in codes(found)
    assert found.state is RequestState.INCOMPLETE


def test_an_instrument_entered_by_mistake_is_no_instrument() -> None:
    found = judged(request(instruments=(replace(DRAFT, state=InstrumentState.VOID),)))
    assert found.fees.state is FeesState.NONE
    assert found.fees.received_cents == 0


def test_a_personal_cheque_replaced_by_a_draft_is_paid() -> None:
    cheque = replace(DRAFT, method=Method.PERSONAL_CHEQUE, number="3", state=InstrumentState.REPLACED)
    assert judged(request(instruments=(cheque, DRAFT))).fees.state is FeesState.EXACT


def test_another_currency_never_adds_up_with_dollars() -> None:
    found = judged(request(instruments=(DRAFT, replace(DRAFT, number="9", currency="USD", amount_cents=99999))))
    assert (found.fees.received_cents, found.fees.usable_cents) == (20100, 20100)


def test_a_removal_owes_nothing_even_when_money_came() -> None:
    found = judged(removal(instruments=drafts(20100)))
    assert (found.fees.state, found.fees.due_cents, found.fees.usable_cents) == (FeesState.NOT_DUE, 0, 20100)
    assert not any(code.startswith(("payment.", "fee.")) for code in codes(found))


def test_only_the_person_added_owes_in_an_addition_and_removal() -> None:
    found = judged(request(removed(0), child(1), kind=RequestKind.ADD_AND_REMOVE, family_size=1))
    assert found.fees.due_cents == 20100
    assert found.fees.per_person == (PersonFee(1, 20100),)


@pytest.mark.parametrize("kind", [RequestKind.OTHER, RequestKind.REPLY])
def test_another_kind_owes_nothing_unless_somebody_is_added(kind: RequestKind) -> None:
    nobody = replace(request(kind=kind), persons=())
    assert due(nobody, LAW).cents == 0
    assert judged(nobody).fees.state is FeesState.NOT_DUE
    assert due(request(spouse(), kind=kind), LAW).cents == 20100


def test_an_addition_of_nobody_yet_is_undetermined() -> None:
    nobody = replace(request(), persons=())
    found = judged(nobody)
    assert (found.fees.state, found.fees.due_cents) == (FeesState.UNDETERMINED, None)
    assert not any(code.startswith("fee.") for code in codes(found))
    assert "payment.none" in codes(judged(replace(nobody, instruments=())))


# The day that decides the year


def test_a_year_without_a_fee_is_decided_and_nothing_is_reused() -> None:
    found = judged(request(received_on=date(2027, 1, 6)))
    assert (found.fees.state, found.fees.due_cents) == (FeesState.UNDETERMINED, None)
    assert found.fees.per_person == (PersonFee(0, None),)
    assert reason_of(found, "fee.year_unknown").facts == {"year": 2027}
    assert found.fees.usable_cents == 20100
    assert found.law == "2026-01-01"


STRADDLING = {"received_on": date(2026, 1, 7), "postmarked_on": date(2025, 12, 30)}


def test_a_straddling_year_shows_both_amounts_and_waits_for_a_named_person() -> None:
    found = judged(request(spouse(0), child(1), **STRADDLING))
    assert (found.fees.state, found.fees.due_cents, found.fees.on) == (FeesState.UNDETERMINED, None, None)
    assert found.state is RequestState.TO_VERIFY
    facts = reason_of(found, "fee.day_straddles_year").facts
    assert (facts["postmark_cents"], facts["receipt_cents"]) == (39400, 40200)
    assert (facts["postmark_year"], facts["receipt_year"]) == (2025, 2026)
    assert "fee.year_unknown" not in codes(found)


@pytest.mark.parametrize(
    ("chosen", "cents", "on"),
    [(FeeDay.POSTMARK, 19700, date(2025, 12, 30)), (FeeDay.RECEIPT, 20100, date(2026, 1, 7))],
)
def test_the_day_that_was_chosen_decides_the_fee(chosen: FeeDay, cents: int, on: date) -> None:
    found = judged(request(fee_day=chosen, **STRADDLING))
    assert (found.fees.due_cents, found.fees.on) == (cents, on)
    assert "fee.day_straddles_year" not in codes(found)


def test_a_straddle_into_a_year_without_a_fee_still_shows_the_amount_that_is_known() -> None:
    facts = request(received_on=date(2027, 1, 4), postmarked_on=date(2026, 12, 30))
    reason = reason_of(judged(facts), "fee.day_straddles_year")
    assert (reason.facts["postmark_cents"], reason.facts["receipt_cents"]) == (20100, None)
    receipt = judged(replace(facts, fee_day=FeeDay.RECEIPT))
    assert reason_of(receipt, "fee.year_unknown").facts == {"year": 2027}
    assert judged(replace(facts, fee_day=FeeDay.POSTMARK)).fees.due_cents == 20100


def test_nothing_received_in_a_straddling_year_is_both_undetermined_and_unpaid() -> None:
    found = judged(request(instruments=(), **STRADDLING))
    assert found.fees.state is FeesState.UNDETERMINED
    assert {"fee.day_straddles_year", "payment.none"} <= codes(found)
    assert reason_of(found, "payment.none").facts == {"due_cents": None}


def test_a_removal_never_straddles_nor_a_postmark_of_the_same_year() -> None:
    assert "fee.day_straddles_year" not in codes(judged(removal(**STRADDLING)))
    same = judged(request(postmarked_on=date(2026, 2, 27), fee_day=FeeDay.POSTMARK))
    assert (same.fees.on, same.fees.state) == (RECEIVED, FeesState.EXACT)


@given(
    st.lists(st.sampled_from([Role.SPOUSE, Role.CHILD, Role.DE_FACTO_SPOUSE]), min_size=1, max_size=8),
    st.lists(st.integers(1, 300_000), max_size=5),
    st.integers(2020, 2026),
)
def test_money_adds_up_whatever_came(roles: list[Role], paid: list[int], year: int) -> None:
    persons = tuple(spouse(row, role=role) for row, role in enumerate(roles))
    facts = request(*persons, instruments=drafts(*paid), received_on=date(year, 5, 5), all_present=False)
    dated = tuple(replace(one, dated_on=date(year, 5, 1)) for one in facts.instruments)
    fees = judged(replace(facts, instruments=dated)).fees
    assert fees.due_cents == sum(one.cents or 0 for one in fees.per_person)
    assert fees.usable_cents == fees.received_cents == sum(paid)
    expected = {
        FeesState.NONE: not paid,
        FeesState.PARTIAL: 0 < sum(paid) < fees.due_cents,
        FeesState.EXACT: sum(paid) == fees.due_cents,
        FeesState.OVER: sum(paid) > fees.due_cents,
    }
    assert [state for state, holds in expected.items() if holds] == [fees.state]
