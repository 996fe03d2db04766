"""Tracking numbers, days of receipt, and the shapes of printed numbers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csqdesk.rules.mail import judge_received, judge_tracking
from csqdesk.rules.reasons import Weight
from csqdesk.rules.shapes import (
    judge_file_number,
    judge_individual_reference,
    judge_postal_code,
    postal_code_as_printed,
)
from csqdesk.rules.vocabulary import Carrier
from tests.rules.samples import LAW, codes


@pytest.mark.parametrize(
    ("text", "kind", "number", "holds"),
    [
        ("RR473124829GB", "s10", "RR473124829GB", True),
        ("RN123456785CA", "s10", "RN123456785CA", True),
        ("rn 123 456 785 ca", "s10", "RN123456785CA", True),
        ("RN-123-456-785-CA", "s10", "RN123456785CA", True),
        ("RN123456784CA", "s10", "RN123456784CA", False),
        ("0073938000549297", "canada_post", "0073938000549297", True),
        ("7035114477138472", "canada_post", "7035114477138472", True),
        ("4002 8470 1640 5018", "canada_post", "4002847016405018", True),
        ("0073938000549292", "canada_post", "0073938000549292", False),
        ("320595463938", "purolator", "320595463938", True),
        ("320595463939", "purolator", "320595463939", False),
        ("ABC123456789", "purolator", "ABC123456789", True),
        ("986578788855", "fedex", "986578788855", True),
        ("1Z999AA10123456784", "ups", "1Z999AA10123456784", True),
        ("RN12345678CA", None, "RN12345678CA", True),
        ("Suivi illisible", None, "SUIVIILLISIBLE", True),
        ("", None, "", True),
    ],
)
def test_a_tracking_number_is_recognised_and_its_check_digit_only_warns(
    text: str, kind: str | None, number: str, holds: bool
) -> None:
    found, normalised, reason = judge_tracking(text)
    assert (found, normalised) == (kind, number)
    assert (reason is None) is holds
    if reason is not None:
        assert (reason.code, reason.weight) == ("tracking.check_digit", Weight.WARN)
        assert reason.facts == {"tracking": number, "kind": kind}


@pytest.mark.parametrize(
    ("text", "carrier", "kind", "holds"),
    [
        ("986578788855", Carrier.FEDEX, "fedex", True),
        ("986578788856", Carrier.FEDEX, "fedex", False),
        ("986578788855", Carrier.PUROLATOR, "purolator", False),
        ("320595463939", Carrier.DHL, None, True),
        ("0073938000549292", Carrier.UPS, None, True),
        ("0073938000549292", Carrier.CANADA_POST, "canada_post", False),
        ("RR473124828GB", Carrier.FOREIGN_POST, "s10", False),
    ],
)
def test_the_carrier_keeps_a_number_from_anothers_rule(
    text: str, carrier: Carrier, kind: str | None, holds: bool
) -> None:
    found, _, reason = judge_tracking(text, carrier)
    assert (found, reason is None) == (kind, holds)


@given(st.text(max_size=40), st.none() | st.sampled_from(Carrier))
def test_no_text_breaks_the_recognition(text: str, carrier: Carrier | None) -> None:
    judge_tracking(text, carrier)


@given(st.integers(0, 99_999_999), st.integers(1, 9), st.integers(0, 8))
def test_one_wrong_digit_of_a_postal_number_is_always_noticed(serial: int, shift: int, place: int) -> None:
    digits = next(
        f"{serial:08d}{check}" for check in range(10) if judge_tracking(f"RN{serial:08d}{check}CA")[2] is None
    )
    wrong = digits[:place] + str((int(digits[place]) + shift) % 10) + digits[place + 1 :]
    weights_can_hide = judge_tracking(f"RN{digits}CA")[2] is None and int(digits[8]) in (0, 5)
    assert judge_tracking(f"RN{wrong}CA")[2] is not None or weights_can_hide


@pytest.mark.parametrize(
    ("received", "today", "expected"),
    [
        ("2026-03-04", "2026-03-04", set()),
        ("2026-03-04", "2026-04-03", set()),
        ("2026-03-04", "2026-04-04", {"received.old"}),
        ("2026-03-01", "2026-03-02", {"received.closed_day"}),
        ("2026-01-01", "2026-12-01", {"received.old", "received.closed_day"}),
    ],
)
def test_the_day_of_receipt_may_be_long_ago_or_closed(received: str, today: str, expected: set[str]) -> None:
    assert codes(judge_received(date.fromisoformat(received), date.fromisoformat(today), LAW)) == expected


@pytest.mark.parametrize("text", ["N1048872", "n 104-8872", None, ""])
def test_a_reference_of_the_known_shape_says_nothing(text: str | None) -> None:
    assert judge_individual_reference(text) is None


@pytest.mark.parametrize("text", ["1048872", "N104887", "N10488721", "NN048872", "É1048872"])
def test_a_reference_of_another_shape_only_warns(text: str) -> None:
    reason = judge_individual_reference(text)
    assert reason is not None and reason.weight is Weight.WARN
    assert reason.facts == {"field": "individual_reference", "value": text}


@pytest.mark.parametrize(("text", "known"), [("N0024081557", True), ("n 0024 081 557", True), ("24081557", False)])
def test_the_shape_of_a_file_number(text: str, known: bool) -> None:
    assert (judge_file_number(text) is None) is known


@pytest.mark.parametrize(
    ("text", "country", "known"),
    [
        ("H2X 0C9", "CA", True),
        ("h2x0c9", "CA", True),
        ("H2X-0C9", None, True),
        ("D2X 0C9", "CA", False),
        ("W2X 0C9", "CA", False),
        ("H2O 0C9", "CA", False),
        ("H2X 0C", "CA", False),
        ("75011", "FR", True),
        ("75011", "CA", False),
        ("", "CA", True),
        (None, "CA", True),
    ],
)
def test_a_canadian_postal_code_has_its_shape(text: str | None, country: str | None, known: bool) -> None:
    assert (judge_postal_code(text, country) is None) is known


def test_a_postal_code_is_shown_the_way_it_is_printed() -> None:
    assert postal_code_as_printed("h2x0c9") == "H2X 0C9"
    assert postal_code_as_printed("75011") == "75011"
