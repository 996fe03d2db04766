"""The whole verdict: route, state in its order, what a door found, and reasons said once."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.rules.assessment import assess
from csqdesk.rules.facts import CertificateFacts, InstrumentFacts, ItemFacts, PersonFacts, RequestFacts
from csqdesk.rules.reasons import WEIGHTS, Reason, Weight
from csqdesk.rules.verdicts import Assessment
from csqdesk.rules.vocabulary import (
    Attestation,
    CardOutcome,
    Carrier,
    CertificateState,
    Change,
    FeeDay,
    InstrumentState,
    ItemCode,
    ItemState,
    Method,
    RequestKind,
    RequestState,
    Role,
    Route,
)
from tests.rules.samples import CARD, DRAFT, LAW, ORIGINAL, codes, reason_of, removal, request, spouse


def judged(facts: RequestFacts, on: date | None = None) -> Assessment:
    return assess(facts, LAW, on or facts.received_on)


def test_a_request_in_which_nothing_is_missing_is_complete() -> None:
    found = judged(request())
    assert (found.state, found.route, found.reasons) == (RequestState.COMPLETE, Route.MAIL, ())
    assert (found.judged_on, found.law) == (date(2026, 3, 4), "2026-01-01")


# Route


def test_before_the_csq_a_request_belongs_in_arrima_whatever_else_is_found() -> None:
    refused = replace(DRAFT, method=Method.PERSONAL_CHEQUE)
    found = judged(request(csq_issued=False, certificates=(), instruments=(refused,), all_present=False))
    assert (found.state, found.route) == (RequestState.MISDIRECTED, Route.ARRIMA)
    assert {"route.arrima", "instrument.method_refused", "item.to_check"} <= codes(found)
    assert not {"certificate.missing", "route.new_application_closed"} & codes(found)
    assert found.certificates.expected == 0


@pytest.mark.parametrize(
    ("received_on", "csq_issued", "expected"),
    [
        (date(2026, 1, 1), True, {"route.new_application_closed"}),
        (date(2026, 3, 4), True, {"route.new_application_closed"}),
        (date(2026, 3, 4), False, {"route.new_application_closed", "route.arrima"}),
        (date(2025, 12, 31), True, {"route.arrima"}),
    ],
)
@pytest.mark.parametrize("matched", [True, False])
def test_a_new_application_is_for_arrima(
    received_on: date, csq_issued: bool, expected: set[str], matched: bool
) -> None:
    facts = request(
        kind=RequestKind.NEW_APPLICATION,
        received_on=received_on,
        csq_issued=csq_issued,
        matched=matched,
        certificates=(),
        instruments=(),
    )
    found = judged(facts)
    assert (found.state, found.route) == (RequestState.MISDIRECTED, Route.ARRIMA)
    assert codes(found) == expected
    assert found.items == ()


def test_a_closed_programme_still_takes_additions_and_removals() -> None:
    assert judged(request(received_on=date(2026, 12, 1), persons=(spouse(permit_until=None),))).route is Route.MAIL
    assert judged(removal()).state is RequestState.COMPLETE


@pytest.mark.parametrize(
    ("carrier", "csq_issued", "warned"),
    [(Carrier.HAND, True, True), (Carrier.HAND, False, False), (Carrier.OTHER, True, False), (None, True, False)],
)
def test_what_came_by_hand_is_noticed(carrier: Carrier | None, csq_issued: bool, warned: bool) -> None:
    found = judged(request(carrier=carrier, csq_issued=csq_issued))
    assert ("route.other_channel" in codes(found)) is warned
    assert not warned or found.state is RequestState.COMPLETE


@pytest.mark.parametrize(
    ("submitted_on", "late"), [(date(2025, 12, 31), False), (date(2026, 1, 1), True), (None, False)]
)
def test_an_original_application_after_the_closing_is_decided(submitted_on: date | None, late: bool) -> None:
    found = judged(request(submitted_on=submitted_on))
    assert ("programme.submitted_after_closing" in codes(found)) is late
    assert found.state is (RequestState.TO_VERIFY if late else RequestState.COMPLETE)
    if late:
        facts = reason_of(found, "programme.submitted_after_closing").facts
        assert facts == {"submitted_on": "2026-01-01", "closing_on": "2026-01-01"}


def test_a_programme_nobody_named_is_the_offices_usual_one() -> None:
    found = judged(request(programme=None, stream=None, submitted_on=date(2026, 2, 1)))
    assert found.fees.due_cents == 20100
    assert "programme.submitted_after_closing" in codes(found)


def test_a_programme_nobody_knows_is_decided_and_breaks_nothing() -> None:
    found = judged(request(programme="PP_XYZ"))
    assert "fee.year_unknown" in codes(found)
    assert found.state is RequestState.TO_VERIFY


# State


STOPS = ItemFacts(ItemCode.LETTER, ItemState.UNSIGNED)
DECIDES = ItemFacts(ItemCode.LETTER, ItemState.EXPLAINED)
WARNS = spouse(permit_until=date(2026, 1, 1))


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"persons": (WARNS,)}, RequestState.COMPLETE),
        ({"items": (STOPS,)}, RequestState.INCOMPLETE),
        ({"items": (DECIDES,)}, RequestState.TO_VERIFY),
        ({"items": (DECIDES,), "instruments": ()}, RequestState.TO_VERIFY),
        ({"items": (STOPS,), "csq_issued": False}, RequestState.MISDIRECTED),
        ({"instruments": ()}, RequestState.INCOMPLETE),
        ({"instruments": (replace(DRAFT, dated_on=None),)}, RequestState.TO_VERIFY),
        ({"instruments": (replace(DRAFT, method=Method.PERSONAL_CHEQUE, dated_on=None),)}, RequestState.INCOMPLETE),
        (
            {"instruments": (DRAFT, replace(DRAFT, number="8", method=Method.PERSONAL_CHEQUE, dated_on=None))},
            RequestState.COMPLETE,
        ),
        ({"instruments": (DRAFT, replace(DRAFT, number="8", currency="USD"))}, RequestState.COMPLETE),
        (
            {"instruments": (DRAFT, replace(DRAFT, number="8", dated_on=None, state=InstrumentState.RETURNED))},
            RequestState.COMPLETE,
        ),
        ({"family_size": 2}, RequestState.INCOMPLETE),
        ({"matched": False}, RequestState.UNMATCHED),
        ({"matched": False, "csq_issued": False}, RequestState.MISDIRECTED),
    ],
)
def test_the_state_follows_ruling_22(changes: dict[str, Any], state: RequestState) -> None:
    assert judged(request(**changes)).state is state


def test_an_unmatched_packet_only_says_what_was_found_at_the_door() -> None:
    door = Reason("tracking.check_digit", {"tracking": "RN123456789CA", "kind": "s10"})
    found = judged(request(matched=False, certificates=(), instruments=(), other_reasons=(door,), carrier=Carrier.HAND))
    assert found.reasons == (door,)
    assert found.fees.due_cents == 20100


def test_what_the_door_found_is_passed_through_once() -> None:
    door = Reason("received.closed_day", {"day": "2026-03-01", "holiday": "sunday"})
    found = judged(request(other_reasons=(door, door)))
    assert found.reasons == (door,)
    decided = Reason("duplicate.packet", {}, Weight.DECIDE)
    assert judged(request(other_reasons=(decided,))).state is RequestState.TO_VERIFY


def test_each_missing_csq_is_said_even_when_nobody_knows_whose() -> None:
    found = judged(request(family_size=4))
    assert [reason.code for reason in found.reasons].count("certificate.missing") == 3
    assert found.certificates.missing == 3


def test_the_same_instrument_twice_in_a_request_is_decided() -> None:
    found = judged(request(instruments=(DRAFT, replace(DRAFT, number="00-45183"))))
    assert [codes(one.reasons) for one in found.instruments] == [set(), {"instrument.seen_before"}]
    assert found.state is RequestState.TO_VERIFY
    void = replace(DRAFT, state=InstrumentState.VOID)
    assert judged(request(instruments=(void, DRAFT))).state is RequestState.COMPLETE
    assert judged(request(instruments=(CARD, CARD))).state is RequestState.COMPLETE


def test_a_post_dated_cheque_makes_the_request_complete_on_its_day() -> None:
    facts = request(instruments=(replace(DRAFT, method=Method.COMPANY_CHEQUE, dated_on=date(2026, 4, 1)),))
    assert judged(facts).state is RequestState.INCOMPLETE
    assert judged(facts, date(2026, 3, 31)).state is RequestState.INCOMPLETE
    assert judged(facts, date(2026, 4, 1)).state is RequestState.COMPLETE


def test_everything_but_post_dating_ignores_the_day_of_judgement() -> None:
    facts = request(persons=(spouse(born_on=date(2008, 3, 3)),))
    first, later = judged(facts), judged(facts, date(2031, 1, 1))
    assert replace(later, judged_on=first.judged_on) == first


@pytest.mark.parametrize(
    ("year", "cents"), [(2021, 17600), (2022, 18100), (2023, 18600), (2024, 19200), (2025, 19700), (2026, 20100)]
)
def test_an_old_file_is_judged_by_the_law_of_its_day(year: int, cents: int) -> None:
    received = date(year, 6, 1)
    certificate = replace(ORIGINAL, issued_on=received - timedelta(days=300))
    instrument = replace(DRAFT, amount_cents=cents, dated_on=received)
    found = judged(
        request(received_on=received, certificates=(certificate,), instruments=(instrument,)), date(2030, 1, 1)
    )
    assert (found.state, found.law) == (RequestState.COMPLETE, f"{year}-01-01")


# Whatever comes in an envelope


DAYS = st.none() | st.dates(date(2019, 1, 1), date(2028, 12, 31)) | st.sampled_from([date.min, date.max])
CENTS = st.none() | st.integers(0, 200_000)
FLAGS = st.none() | st.booleans()

PERSONS = st.builds(
    PersonFacts,
    row=st.integers(0, 3),
    change=st.sampled_from(Change),
    role=st.sampled_from(Role),
    born_on=DAYS,
    together_since=DAYS,
    in_canada=st.booleans(),
    permit_until=DAYS,
    one_parent=st.booleans(),
    attestation=st.none() | st.sampled_from(Attestation),
    locked_age_on=DAYS,
    dependent_by_condition=st.booleans(),
    french_claimed=st.booleans(),
)
CERTIFICATES = st.builds(
    CertificateFacts,
    state=st.sampled_from(CertificateState),
    individual_reference=st.none() | st.sampled_from(["N1", "N2"]),
    issued_on=DAYS,
)
INSTRUMENTS = st.builds(
    InstrumentFacts,
    method=st.sampled_from(Method),
    number=st.none() | st.sampled_from(["1", "2"]),
    issuer=st.none() | st.text(max_size=4) | st.sampled_from(["Banque TD", "Postes Canada"]),
    institution=st.none() | st.sampled_from(["004", "815", "x"]),
    amount_cents=CENTS,
    currency=st.sampled_from(["CAD", "USD"]),
    dated_on=DAYS,
    drawn_in_canada=FLAGS,
    certification_mark=FLAGS,
    payee_as_expected=FLAGS,
    words_cents=CENTS,
    name_on_back=FLAGS,
    signed=FLAGS,
    outcome=st.none() | st.sampled_from(CardOutcome),
    state=st.sampled_from(InstrumentState),
)
ITEMS = st.builds(
    ItemFacts,
    item=st.sampled_from(ItemCode),
    state=st.sampled_from(ItemState),
    person=st.none() | st.integers(0, 4),
    form=st.none() | st.sampled_from(["A-0524-AF", "A-0524-BF", "?"]),
    edition=st.none() | st.sampled_from(["2021-04", "2023-05", "?"]),
    facts=st.sampled_from([{}, {"original": False}, {"substitute": "death"}, {"persons_named": [1]}]),
)
REQUESTS = st.builds(
    RequestFacts,
    kind=st.sampled_from(RequestKind),
    received_on=st.dates(date(2019, 1, 1), date(2028, 12, 31)),
    matched=st.booleans(),
    carrier=st.none() | st.sampled_from(Carrier),
    postmarked_on=DAYS,
    fee_day=st.none() | st.sampled_from(FeeDay),
    programme=st.none() | st.sampled_from(["PP_IA_TI_EV", "?"]),
    stream=st.none() | st.sampled_from(["IA", "TI_EV", "?"]),
    family_size=st.none() | st.integers(0, 5),
    submitted_on=DAYS,
    csq_issued=st.booleans(),
    persons=st.lists(PERSONS, max_size=3).map(tuple),
    certificates=st.lists(CERTIFICATES, max_size=3).map(tuple),
    instruments=st.lists(INSTRUMENTS, max_size=3).map(tuple),
    items=st.lists(ITEMS, max_size=5).map(tuple),
)


@given(REQUESTS, st.dates(date(2019, 1, 1), date(2030, 12, 31)))
def test_whatever_comes_is_judged_and_the_verdict_agrees_with_itself(facts: RequestFacts, on: date) -> None:
    found = assess(facts, LAW, on)
    everything = [*found.reasons, *(reason for one in found.instruments for reason in one.reasons)]
    json.dumps([reason.as_json() for reason in everything])
    json.dumps(asdict(found.fees), default=str)
    assert all(reason.code in WEIGHTS for reason in everything)
    assert found.fees.usable_cents == sum(one.counted_cents for one in found.instruments if one.counts)
    assert (found.route is Route.ARRIMA) == (found.state is RequestState.MISDIRECTED)
    assert all(one.required for one in found.items if one.missing)
    assert len({(one.item, one.person) for one in found.items}) == len(found.items)
    absent = [one for one in found.reasons if one.code == "certificate.missing"]
    assert len(absent) <= found.certificates.missing
    if found.state is RequestState.COMPLETE:
        assert not {one.weight for one in found.reasons} & {Weight.STOP, Weight.DECIDE}
        assert not any(one.missing for one in found.items) and not found.certificates.missing


def test_a_sister_programme_is_judged_by_its_own_closing_and_its_unseen_forms_are_never_wrong() -> None:
    late = judged(request(programme="PEQ", stream="TET", submitted_on=date(2025, 11, 19)))
    assert "programme.submitted_after_closing" in codes(late)
    in_time = judged(request(programme="PEQ", stream="TET", submitted_on=date(2025, 11, 18)))
    assert "programme.submitted_after_closing" not in codes(in_time)
    assert "item.wrong_form" not in codes(in_time)
    new = judged(request(programme="PSTQ", stream=None, kind=RequestKind.NEW_APPLICATION))
    assert "route.arrima" in codes(new) and "route.new_application_closed" not in codes(new)
