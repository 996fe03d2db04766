"""Expected and received originals, and the 24 months of each CSQ."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.rules.certificates import judge, older_than_24_months, replaced_places
from csqdesk.rules.days import add_months
from csqdesk.rules.facts import CertificateFacts
from csqdesk.rules.reasons import Reason, Weight
from csqdesk.rules.vocabulary import CertificateState
from tests.rules.samples import ORIGINAL, codes, reason_of, request, spouse

OTHER = replace(ORIGINAL, individual_reference="N1048880", given_name="An Nhiên")
THIRD = replace(ORIGINAL, individual_reference="N1048899", given_name="Khôi")

BARE = CertificateFacts(CertificateState.ORIGINAL)
LATER = replace(ORIGINAL, issued_on=date(2025, 9, 15))
"""The CSQ that replaced ``ORIGINAL``: the same person, issued later."""


def judged(size: int | None, *rows: CertificateFacts, **changes: Any) -> Any:
    facts = request(certificates=rows, family_size=size, all_present=False, **changes)
    return judge(facts, wanted=True)


def state(row: CertificateFacts, state: CertificateState) -> CertificateFacts:
    return replace(row, state=state)


def absences(reasons: tuple[Reason, ...]) -> list[str]:
    return [reason.code for reason in reasons if reason.code != "certificate.older_than_24_months"]


@pytest.mark.parametrize(
    ("issued", "received", "older"),
    [
        ("2024-03-24", "2026-03-24", False),
        ("2024-04-14", "2026-04-15", True),
        ("2024-02-29", "2026-02-28", False),
        ("2024-02-29", "2026-03-01", True),
        ("2022-02-28", "2024-02-28", False),
        ("2022-02-28", "2024-02-29", True),
        ("2024-08-31", "2026-08-31", False),
        ("2026-03-04", "2026-03-04", False),
        ("2027-01-01", "2026-03-04", False),
    ],
)
def test_older_means_strictly_more_than_24_calendar_months(issued: str, received: str, older: bool) -> None:
    assert older_than_24_months(date.fromisoformat(issued), date.fromisoformat(received)) is older


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-50, 50))
def test_the_24_months_end_on_one_day(issued: date, beside: int) -> None:
    received = add_months(issued, 24) + timedelta(days=beside)
    assert older_than_24_months(issued, received) is (beside > 0)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_csq_only_ever_gets_older(issued: date, received: date) -> None:
    if older_than_24_months(issued, received):
        assert older_than_24_months(issued, received + timedelta(days=1))
        assert older_than_24_months(issued - timedelta(days=1), received)


@pytest.mark.parametrize(
    ("size", "rows", "counts", "found"),
    [
        (2, (ORIGINAL, OTHER), (2, 2, 0), []),
        (3, (ORIGINAL, OTHER), (3, 2, 1), ["certificate.missing"]),
        (3, (ORIGINAL,), (3, 1, 2), ["certificate.missing", "certificate.missing"]),
        (1, (), (1, 0, 1), ["certificate.missing"]),
        (2, (ORIGINAL, state(OTHER, CertificateState.MISSING)), (2, 1, 1), ["certificate.missing"]),
        (2, (ORIGINAL, state(OTHER, CertificateState.COPY)), (2, 1, 1), ["certificate.copy_only"]),
        (2, (ORIGINAL, state(OTHER, CertificateState.LOST)), (2, 1, 1), ["certificate.lost"]),
        (
            3,
            (ORIGINAL, state(OTHER, CertificateState.COPY)),
            (3, 1, 2),
            ["certificate.copy_only", "certificate.missing"],
        ),
        (2, (ORIGINAL, state(OTHER, CertificateState.ELECTRONIC)), (1, 1, 0), []),
        (2, (ORIGINAL, state(OTHER, CertificateState.NEVER_ISSUED)), (1, 1, 0), []),
        (1, (ORIGINAL, OTHER), (1, 2, 0), ["certificate.unexpected"]),
        (1, (state(ORIGINAL, CertificateState.ELECTRONIC),), (0, 0, 0), []),
        (2, (ORIGINAL, OTHER, state(THIRD, CertificateState.MISSING)), (2, 2, 0), []),
        (2, (ORIGINAL, OTHER, state(THIRD, CertificateState.COPY)), (2, 2, 0), []),
        (2, (ORIGINAL, OTHER, state(THIRD, CertificateState.LOST)), (2, 2, 0), []),
        (
            3,
            (ORIGINAL, state(OTHER, CertificateState.LOST), state(THIRD, CertificateState.COPY), BARE, BARE),
            (3, 3, 0),
            [],
        ),
    ],
)
def test_expected_against_received(
    size: int, rows: tuple[CertificateFacts, ...], counts: tuple[int, int, int], found: list[str]
) -> None:
    verdict, reasons = judged(size, *rows)
    assert (verdict.expected, verdict.received, verdict.missing) == counts
    assert absences(reasons) == found


def test_the_size_of_the_family_may_be_unknown() -> None:
    verdict, reasons = judged(None)
    assert (verdict.expected, verdict.missing) == (None, 1)
    assert absences(reasons) == ["certificate.missing"]
    verdict, reasons = judged(None, ORIGINAL)
    assert (verdict.expected, verdict.missing, absences(reasons)) == (None, 0, [])
    verdict, reasons = judged(None, ORIGINAL, state(OTHER, CertificateState.MISSING))
    assert (verdict.expected, verdict.missing, absences(reasons)) == (None, 1, ["certificate.missing"])
    assert judged(None, state(ORIGINAL, CertificateState.ELECTRONIC))[0].missing == 0


def test_a_missing_csq_names_its_person_when_a_row_does() -> None:
    _, reasons = judged(3, ORIGINAL, state(OTHER, CertificateState.MISSING))
    assert [reason.facts for reason in reasons] == [
        {"individual_reference": "N1048880", "name": "Nguyễn, An Nhiên"},
        {},
    ]
    assert all(reason.weight is Weight.STOP for reason in reasons)


@pytest.mark.parametrize("before", [CertificateState.MISSING, CertificateState.COPY, CertificateState.LOST])
def test_the_original_that_comes_later_takes_the_place_of_what_was_said(before: CertificateState) -> None:
    later = replace(OTHER, individual_reference="n104-8880")
    verdict, reasons = judged(2, ORIGINAL, state(OTHER, before), later)
    assert (verdict.received, verdict.missing, absences(reasons)) == (2, 0, [])


def test_an_original_once_received_stays_received() -> None:
    verdict, reasons = judged(1, ORIGINAL, state(ORIGINAL, CertificateState.MISSING))
    assert (verdict.received, verdict.missing, absences(reasons)) == (1, 0, [])


def test_rows_without_a_reference_are_known_by_name_and_nameless_ones_counted_apart() -> None:
    bare = CertificateFacts(CertificateState.ORIGINAL)
    assert judged(2, bare, bare)[0].received == 2
    named = CertificateFacts(CertificateState.COPY, None, "Nguyễn", "Thị Minh Anh")
    assert judged(1, named, replace(named, state=CertificateState.ORIGINAL))[1] == ()
    nameless = CertificateFacts(CertificateState.COPY)
    assert absences(judged(1, nameless)[1]) == ["certificate.copy_only"]
    assert absences(judged(1, nameless, bare)[1]) == []


def test_before_the_csq_nothing_is_expected() -> None:
    verdict, reasons = judged(2, csq_issued=False)
    assert (verdict.expected, verdict.missing, absences(reasons)) == (0, 0, [])


@pytest.mark.parametrize(
    "state_of_it",
    [
        CertificateState.ORIGINAL,
        CertificateState.COPY,
        CertificateState.MISSING,
        CertificateState.LOST,
        CertificateState.ELECTRONIC,
    ],
)
def test_every_csq_with_a_date_counts_for_the_24_months(state_of_it: CertificateState) -> None:
    old = replace(OTHER, state=state_of_it, issued_on=date(2024, 1, 1))
    verdict, reasons = judged(2, ORIGINAL, old)
    assert (verdict.older_than_24_months, verdict.federal_letter) == (1, True)
    assert reason_of(reasons, "certificate.older_than_24_months").facts == {
        "individual_reference": "N1048880",
        "name": "Nguyễn, An Nhiên",
        "issued_on": "2024-01-01",
        "limit_on": "2026-01-01",
    }


def test_a_csq_without_a_date_or_never_issued_is_not_old() -> None:
    verdict, _ = judged(
        2,
        replace(ORIGINAL, issued_on=None),
        CertificateFacts(CertificateState.NEVER_ISSUED, "N1", issued_on=date(2020, 1, 1)),
    )
    assert (verdict.older_than_24_months, verdict.federal_letter) == (0, False)


def test_a_request_that_changes_nobody_expects_nothing() -> None:
    facts = request(certificates=(replace(ORIGINAL, issued_on=date(2020, 1, 1)),), family_size=3, all_present=False)
    verdict, reasons = judge(facts, wanted=False)
    assert (verdict.expected, verdict.missing, verdict.federal_letter, codes(reasons)) == (None, 0, False, set())


def test_the_csq_issued_last_is_the_one_of_its_person() -> None:
    old = replace(ORIGINAL, issued_on=date(2023, 2, 1))
    verdict, reasons = judged(1, old, LATER)
    assert (verdict.expected, verdict.received, verdict.missing) == (1, 1, 0)
    assert absences(reasons) == ["certificate.unexpected"]
    assert reasons[0].facts == {"replaced": 1}
    assert judged(1, LATER, old)[0] == verdict


def test_every_dated_csq_counts_for_the_24_months_also_one_that_was_replaced() -> None:
    old = replace(ORIGINAL, issued_on=date(2023, 2, 1))
    verdict, reasons = judged(1, old, LATER)
    assert (verdict.older_than_24_months, verdict.federal_letter) == (1, True)
    assert reason_of(reasons, "certificate.older_than_24_months").facts["issued_on"] == "2023-02-01"


def test_an_original_that_was_replaced_is_told_although_no_more_came_than_expected() -> None:
    _, reasons = judged(2, ORIGINAL, LATER)
    assert reason_of(reasons, "certificate.unexpected").facts == {"replaced": 1}


def test_the_day_of_the_original_we_hold_is_told_beside_the_one_that_is_missing() -> None:
    _, reasons = judged(1, ORIGINAL, state(LATER, CertificateState.MISSING))
    assert reason_of(reasons, "certificate.missing").facts["held_on"] == ORIGINAL.issued_on.isoformat()
    _, reasons = judged(2, ORIGINAL, state(OTHER, CertificateState.MISSING))
    assert "held_on" not in reason_of(reasons, "certificate.missing").facts


def test_that_no_csq_was_issued_to_whom_is_being_added_takes_nobody_off_the_file() -> None:
    never = CertificateFacts(CertificateState.NEVER_ISSUED, None, "Bouchard", "Marie-Ève")
    added = spouse(family_name="BOUCHARD", given_name="Marie-Eve")
    assert judged(2, ORIGINAL, replace(never, family_name="Sow"))[0].expected == 1
    assert judge(request(added, certificates=(ORIGINAL, never), family_size=2), wanted=True)[0].expected == 2


def test_a_csq_of_a_name_that_two_persons_bear_replaces_neither() -> None:
    namesake = replace(ORIGINAL, individual_reference="N7777777")
    nobodys = replace(LATER, individual_reference=None)
    assert replaced_places((ORIGINAL, namesake, nobodys)) == set()
    assert replaced_places((ORIGINAL, nobodys)) == {0}
    assert judged(2, ORIGINAL, namesake, nobodys)[0].received == 3


def test_the_original_of_a_replaced_csq_does_not_stand_for_the_one_that_replaced_it() -> None:
    verdict, reasons = judged(2, ORIGINAL, state(LATER, CertificateState.MISSING), OTHER)
    assert (verdict.received, verdict.missing, absences(reasons)) == (
        1,
        1,
        ["certificate.missing", "certificate.unexpected"],
    )
    verdict, reasons = judged(1, ORIGINAL, state(LATER, CertificateState.LOST))
    assert (verdict.received, verdict.missing, absences(reasons)) == (
        0,
        1,
        ["certificate.lost", "certificate.unexpected"],
    )


def test_a_replaced_csq_is_not_expected_back() -> None:
    verdict, reasons = judged(1, state(ORIGINAL, CertificateState.LOST), LATER)
    assert (verdict.expected, verdict.missing, absences(reasons)) == (1, 0, [])
    assert judged(1, ORIGINAL, state(LATER, CertificateState.ELECTRONIC))[0].expected == 0


def test_a_csq_without_its_date_is_the_one_known_of_its_person() -> None:
    undated = replace(ORIGINAL, issued_on=None)
    for rows in ((undated, LATER), (LATER, undated), (ORIGINAL, LATER, undated)):
        assert judged(1, *rows)[0].received == 1, rows
    known, replaced = state(ORIGINAL, CertificateState.MISSING), state(LATER, CertificateState.MISSING)
    assert judged(1, known, replaced, undated)[0].missing == 0


def test_a_csq_read_later_is_the_one_counted_under_the_name_alone() -> None:
    counted = CertificateFacts(CertificateState.ORIGINAL, None, "NGUYEN", "Thi Minh Anh")
    assert judged(1, counted, ORIGINAL)[0].received == 1
    assert judged(1, ORIGINAL, counted)[0].received == 1


def test_the_places_of_replaced_csqs_are_told() -> None:
    assert replaced_places((ORIGINAL, OTHER, LATER, BARE, BARE)) == {0}
    assert replaced_places((LATER, ORIGINAL)) == {1}
    assert replaced_places((ORIGINAL, OTHER)) == set()


def test_a_loss_is_told_before_a_copy_in_whatever_order_they_lie() -> None:
    """It waits for a person; the copy of the same family asks for its original only beyond it."""
    lost, copy = state(ORIGINAL, CertificateState.LOST), state(OTHER, CertificateState.COPY)
    for rows in ((lost, copy), (copy, lost)):
        assert absences(judged(1, *rows)[1]) == ["certificate.lost"]
        assert absences(judged(2, *rows)[1]) == ["certificate.lost", "certificate.copy_only"]
