"""Every method of payment with its own conditions, and all reasons at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.rules.days import add_months
from csqdesk.rules.facts import InstrumentFacts
from csqdesk.rules.instruments import judge_instrument, same_instrument
from csqdesk.rules.reasons import Weight
from csqdesk.rules.verdicts import InstrumentVerdict
from csqdesk.rules.vocabulary import CardOutcome, InstrumentState, Method
from tests.rules.samples import CARD, DRAFT, LAW, RECEIVED, codes, reason_of

DRAWN = [Method.CERTIFIED_CHEQUE, Method.BROKER_CHEQUE, Method.COMPANY_CHEQUE, Method.BANK_DRAFT]
ON_PAPER = [*DRAWN, Method.MONEY_ORDER]
REFUSED = [Method.PERSONAL_CHEQUE, Method.CASH, Method.TRAVELLERS_CHEQUE]
CAN_GO_STALE = [Method.BROKER_CHEQUE, Method.COMPANY_CHEQUE]


def good(method: Method, **changes: Any) -> InstrumentFacts:
    """An instrument of ``method`` with nothing against it."""
    if method is Method.CARD_FORM:
        return replace(CARD, **changes)
    facts = replace(DRAFT, method=method, certification_mark=True if method is Method.CERTIFIED_CHEQUE else None)
    if method is Method.MONEY_ORDER:
        facts = replace(facts, issuer="Postes Canada", institution=None, transit=None)
    return replace(facts, **changes)


def judged(instrument: InstrumentFacts, received_on: date = RECEIVED, on: date | None = None) -> InstrumentVerdict:
    return judge_instrument(instrument, received_on, on or received_on, LAW)


@pytest.mark.parametrize("method", [*ON_PAPER, Method.CARD_FORM])
def test_a_good_instrument_of_each_accepted_method_counts_in_full(method: Method) -> None:
    found = judged(good(method))
    assert found.reasons == ()
    assert (found.state, found.counts, found.counted_cents) == (InstrumentState.ACCEPTED, True, 20100)


@pytest.mark.parametrize("method", REFUSED)
def test_every_other_method_is_refused_and_counts_for_nothing(method: Method) -> None:
    found = judged(good(method))
    assert codes(found.reasons) == {"instrument.method_refused"}
    assert (found.state, found.counts, found.counted_cents) == (InstrumentState.REFUSED, False, 0)


def test_all_reasons_are_said_at_once() -> None:
    worst = good(
        Method.CERTIFIED_CHEQUE,
        currency="USD",
        drawn_in_canada=False,
        certification_mark=False,
        issuer="Banque de Nulle Part",
        institution=None,
        dated_on=date(2026, 5, 1),
        words_cents=20000,
        payee_as_expected=False,
        name_on_back=False,
        seen_before="26-00017",
    )
    assert codes(judged(worst).reasons) == {
        "instrument.currency",
        "instrument.not_canadian_bank",
        "instrument.no_certification_mark",
        "instrument.issuer_unknown",
        "instrument.post_dated",
        "instrument.words_differ",
        "instrument.payee",
        "instrument.no_name_on_back",
        "instrument.seen_before",
    }


def test_a_refused_cheque_also_says_what_else_is_wrong_with_it() -> None:
    found = judged(good(Method.PERSONAL_CHEQUE, currency="USD", dated_on=None, payee_as_expected=False))
    assert codes(found.reasons) == {
        "instrument.method_refused",
        "instrument.currency",
        "instrument.undated",
        "instrument.payee",
    }


@pytest.mark.parametrize("method", [*ON_PAPER, Method.CARD_FORM, *REFUSED])
@pytest.mark.parametrize("currency", ["USD", "EUR", "XAF"])
def test_another_currency_cannot_count(method: Method, currency: str) -> None:
    found = judged(good(method, currency=currency))
    assert "instrument.currency" in codes(found.reasons)
    assert found.counted_cents == 0


@pytest.mark.parametrize("method", ON_PAPER)
def test_only_certified_cheques_and_drafts_have_to_be_drawn_on_a_canadian_bank(method: Method) -> None:
    found = judged(good(method, drawn_in_canada=False))
    stopped = method in (Method.CERTIFIED_CHEQUE, Method.BANK_DRAFT)
    assert ("instrument.not_canadian_bank" in codes(found.reasons)) is stopped
    assert found.counts is not stopped
    assert judged(good(method, drawn_in_canada=None)).reasons == ()


@pytest.mark.parametrize(("mark", "weight"), [(False, Weight.STOP), (None, Weight.DECIDE)])
def test_a_certified_cheque_needs_its_mark_and_an_unknown_mark_is_decided(mark: bool | None, weight: Weight) -> None:
    found = judged(good(Method.CERTIFIED_CHEQUE, certification_mark=mark))
    reason = reason_of(found.reasons, "instrument.no_certification_mark")
    assert reason.weight is weight
    assert reason.as_json()["weight"] == weight.value
    assert found.counts is (weight is Weight.DECIDE)


@pytest.mark.parametrize("mark", [False, None])
@pytest.mark.parametrize("method", [Method.BROKER_CHEQUE, Method.COMPANY_CHEQUE, Method.BANK_DRAFT])
def test_no_other_method_needs_a_mark(method: Method, mark: bool | None) -> None:
    assert judged(good(method, certification_mark=mark)).reasons == ()


# Dates


@pytest.mark.parametrize("method", ON_PAPER)
@pytest.mark.parametrize(
    ("dated_on", "received_on", "stale"),
    [
        (date(2025, 9, 16), date(2026, 3, 16), False),
        (date(2025, 9, 16), date(2026, 3, 17), True),
        (date(2025, 8, 31), date(2026, 2, 28), False),
        (date(2025, 8, 31), date(2026, 3, 1), True),
        (date(2024, 2, 20), date(2026, 1, 5), True),
    ],
)
def test_only_company_and_broker_cheques_go_stale_after_six_calendar_months(
    method: Method, dated_on: date, received_on: date, stale: bool
) -> None:
    found = judged(good(method, dated_on=dated_on), received_on)
    assert ("instrument.stale" in codes(found.reasons)) is (stale and method in CAN_GO_STALE)


@given(st.dates(date(2020, 1, 1), date(2026, 12, 31)), st.integers(0, 500))
def test_a_company_cheque_is_stale_exactly_when_six_months_have_passed(dated_on: date, later: int) -> None:
    received_on = dated_on + timedelta(days=later)
    found = judged(good(Method.COMPANY_CHEQUE, dated_on=dated_on), received_on)
    assert ("instrument.stale" in codes(found.reasons)) is (received_on > add_months(dated_on, 6))


def test_a_stale_cheque_says_its_three_days() -> None:
    found = judged(good(Method.COMPANY_CHEQUE, dated_on=date(2025, 10, 1)), date(2026, 4, 8))
    assert reason_of(found.reasons, "instrument.stale").facts == {
        "dated_on": "2025-10-01",
        "stale_on": "2026-04-01",
        "received_on": "2026-04-08",
    }


def test_a_stale_cheque_does_not_become_so_by_waiting_at_the_office() -> None:
    cheque = good(Method.COMPANY_CHEQUE, dated_on=date(2026, 2, 25))
    assert judged(cheque, RECEIVED, on=date(2027, 2, 25)).reasons == ()


def test_an_instrument_of_a_reply_is_judged_on_the_day_of_its_own_packet() -> None:
    cheque = good(Method.COMPANY_CHEQUE, dated_on=date(2026, 2, 1), received_on=date(2026, 9, 1))
    assert "instrument.stale" in codes(judged(cheque).reasons)


@pytest.mark.parametrize("method", ON_PAPER)
def test_a_post_dated_instrument_can_be_used_from_its_date(method: Method) -> None:
    later = date(2026, 4, 1)
    instrument = good(method, dated_on=later)
    before = judged(instrument, RECEIVED, on=later - timedelta(days=1))
    assert reason_of(before.reasons, "instrument.post_dated").facts == {"dated_on": "2026-04-01"}
    assert (before.state, before.counts) == (InstrumentState.REFUSED, False)
    assert judged(instrument, RECEIVED, on=later).counts
    assert judged(replace(instrument, state=InstrumentState.REFUSED), RECEIVED, on=later).counts


def test_a_date_between_two_looks_of_the_clock_is_not_post_dated() -> None:
    assert judged(good(Method.BANK_DRAFT, dated_on=RECEIVED), RECEIVED, on=date(2026, 1, 1)).reasons == ()


@pytest.mark.parametrize("method", ON_PAPER)
def test_an_undated_instrument_is_decided_and_counts_until_then(method: Method) -> None:
    found = judged(good(method, dated_on=None))
    assert reason_of(found.reasons, "instrument.undated").weight is Weight.DECIDE
    assert found.counts


@pytest.mark.parametrize("method", [Method.CASH, Method.CARD_FORM])
@pytest.mark.parametrize("dated_on", [None, date(2019, 1, 1), date(2030, 1, 1)])
def test_cash_and_card_forms_are_never_undated_stale_or_post_dated(method: Method, dated_on: date | None) -> None:
    assert codes(judged(good(method, dated_on=dated_on)).reasons) <= {"instrument.method_refused"}


# Amounts


def test_words_are_the_amount_and_a_difference_is_decided() -> None:
    found = judged(good(Method.COMPANY_CHEQUE, amount_cents=20010, words_cents=20100))
    reason = reason_of(found.reasons, "instrument.words_differ")
    assert reason.facts == {"amount_cents": 20010, "words_cents": 20100}
    assert reason.weight is Weight.DECIDE
    assert found.counted_cents == 20100


def test_words_alone_count_and_equal_words_say_nothing() -> None:
    alone = judged(good(Method.BANK_DRAFT, amount_cents=None, words_cents=20100))
    assert (alone.reasons, alone.counted_cents) == ((), 20100)
    assert judged(good(Method.BANK_DRAFT, words_cents=20100)).reasons == ()


def test_an_amount_nobody_read_counts_for_nothing_yet() -> None:
    found = judged(good(Method.BANK_DRAFT, amount_cents=None))
    assert (found.state, found.counts, found.counted_cents) == (InstrumentState.RECEIVED, False, 0)


@pytest.mark.parametrize(("cents", "over"), [(99999, False), (100000, True), (100500, True)])
def test_one_money_order_holds_at_most_999_99(cents: int, over: bool) -> None:
    found = judged(good(Method.MONEY_ORDER, amount_cents=cents))
    assert ("instrument.over_ceiling" in codes(found.reasons)) is over
    assert found.counts is not over
    assert judged(good(Method.BANK_DRAFT, amount_cents=cents)).counts


# Who issued it


def test_a_caisse_is_accepted_with_a_note_or_not_at_all_as_the_office_chose() -> None:
    cheque = good(Method.CERTIFIED_CHEQUE, issuer="Caisse Desjardins du Plateau-Mont-Royal", institution="815")
    found = judged(cheque)
    assert reason_of(found.reasons, "instrument.cooperative").weight is Weight.WARN
    assert found.counts
    strict = replace(LAW, office=replace(LAW.office, accept_cooperatives=False))
    assert not judge_instrument(cheque, RECEIVED, RECEIVED, strict).counts
    company = replace(cheque, method=Method.COMPANY_CHEQUE)
    assert judge_instrument(company, RECEIVED, RECEIVED, strict).counts


@pytest.mark.parametrize("method", DRAWN)
def test_an_institution_nobody_knows_only_warns(method: Method) -> None:
    found = judged(good(method, institution="999"))
    assert codes(found.reasons) == {"instrument.issuer_unknown"}
    assert found.counts


@pytest.mark.parametrize(
    ("issuer", "institution", "unknown"),
    [
        ("Postes Canada", None, False),
        ("Société canadienne des postes", None, False),
        (None, None, False),
        ("Western Union", None, True),
        ("Banque Nationale", "006", True),
    ],
)
def test_a_money_order_is_canada_posts(issuer: str | None, institution: str | None, unknown: bool) -> None:
    found = judged(good(Method.MONEY_ORDER, issuer=issuer, institution=institution))
    assert ("instrument.issuer_unknown" in codes(found.reasons)) is unknown
    assert found.counts


@pytest.mark.parametrize("method", ON_PAPER)
def test_another_payee_is_decided_and_a_missing_name_only_warns(method: Method) -> None:
    found = judged(good(method, payee_as_expected=False, name_on_back=False))
    assert {reason.code: reason.weight for reason in found.reasons} == {
        "instrument.payee": Weight.DECIDE,
        "instrument.no_name_on_back": Weight.WARN,
    }
    assert found.counts
    assert judged(good(method, payee_as_expected=None, name_on_back=None)).reasons == ()


def test_an_instrument_seen_before_names_its_packet() -> None:
    found = judged(good(Method.BANK_DRAFT, seen_before="25-00731"))
    assert reason_of(found.reasons, "instrument.seen_before").facts == {"packet": "25-00731"}
    assert found.counts


# Card forms


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"signed": False}, {"instrument.card_unsigned"}),
        ({"amount_cents": None}, {"instrument.card_no_amount"}),
        ({"amount_cents": 0}, {"instrument.card_no_amount"}),
        ({"outcome": CardOutcome.DECLINED}, {"instrument.card_declined"}),
        (
            {"signed": False, "amount_cents": None, "outcome": CardOutcome.DECLINED},
            {"instrument.card_unsigned", "instrument.card_no_amount", "instrument.card_declined"},
        ),
    ],
)
def test_a_card_form_is_signed_has_its_amount_and_is_not_declined(changes: dict[str, Any], expected: set[str]) -> None:
    found = judged(good(Method.CARD_FORM, **changes))
    assert codes(found.reasons) == expected
    assert (found.state, found.counts) == (InstrumentState.REFUSED, False)


@pytest.mark.parametrize("outcome", [None, CardOutcome.APPROVED])
def test_a_card_form_counts_unless_it_was_declined(outcome: CardOutcome | None) -> None:
    assert judged(good(Method.CARD_FORM, outcome=outcome)).counted_cents == 20100


def test_a_card_form_of_which_nobody_said_whether_it_is_signed_is_decided() -> None:
    found = judged(good(Method.CARD_FORM, signed=None))
    assert reason_of(found.reasons, "instrument.card_unsigned").weight is Weight.DECIDE
    assert found.counts


# What people did with it


@pytest.mark.parametrize(
    "state",
    [InstrumentState.RETURNED, InstrumentState.REPLACED, InstrumentState.DISHONOURED, InstrumentState.VOID],
)
def test_what_went_back_or_bounced_never_counts(state: InstrumentState) -> None:
    found = judged(good(Method.BANK_DRAFT, state=state))
    assert (found.state, found.counts, found.counted_cents) == (state, False, 0)


def test_what_was_deposited_counts_and_keeps_its_state() -> None:
    found = judged(good(Method.COMPANY_CHEQUE, state=InstrumentState.DEPOSITED, dated_on=date(2024, 1, 1)))
    assert (found.state, found.counts) == (InstrumentState.DEPOSITED, True)


def test_what_is_to_be_returned_stays_so_while_something_stops_it() -> None:
    cheque = good(Method.PERSONAL_CHEQUE, state=InstrumentState.TO_RETURN)
    assert judged(cheque).state is InstrumentState.TO_RETURN
    assert judged(replace(cheque, method=Method.COMPANY_CHEQUE)).state is InstrumentState.ACCEPTED


# The same piece of paper


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({}, True),
        ({"number": "00451 83"}, True),
        ({"institution": "6"}, True),
        ({"transit": None}, True),
        ({"number": "0045184"}, False),
        ({"number": None}, False),
        ({"institution": "003"}, False),
        ({"transit": "00012"}, False),
        ({"institution": None, "issuer": "banque nationale"}, True),
        ({"institution": None, "issuer": "Banque Royale"}, False),
        ({"institution": None, "transit": None, "issuer": "Banque Royale"}, False),
        ({"institution": None, "transit": None, "issuer": "BNC"}, True),
        ({"issuer": None, "transit": None}, True),
        ({"institution": None, "issuer": None}, True),
        ({"institution": None, "issuer": "Caisse inconnue", "transit": None}, False),
        ({"method": Method.MONEY_ORDER}, False),
    ],
)
def test_an_instrument_is_known_by_institution_transit_or_issuer_and_number(
    changes: dict[str, Any], same: bool
) -> None:
    other = replace(DRAFT, **changes)
    assert same_instrument(DRAFT, other, LAW) is same
    assert same_instrument(other, DRAFT, LAW) is same
