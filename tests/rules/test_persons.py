"""Ages on the day of receipt, life together, permits and the values attestation."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from csqdesk.rules.facts import PersonFacts
from csqdesk.rules.persons import judge_person
from csqdesk.rules.reasons import Reason, Weight
from csqdesk.rules.vocabulary import Attestation, Role
from tests.rules.samples import RECEIVED, child, codes, reason_of, spouse


def judged(person: PersonFacts, submitted_on: date | None = None) -> tuple[Reason, ...]:
    return judge_person(person, RECEIVED, submitted_on)


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        ("2008-03-05", {"person.spouse_under_18", "person.turns_18_soon"}),
        ("2008-03-04", {"attestation.required"}),
        ("2009-03-04", {"person.spouse_under_18", "person.turns_18_soon"}),
        ("2009-03-05", {"person.spouse_under_18"}),
        ("2011-01-01", {"person.spouse_under_18"}),
        ("2004-06-01", {"attestation.required"}),
        (None, set()),
    ],
)
@pytest.mark.parametrize("role", [Role.SPOUSE, Role.DE_FACTO_SPOUSE])
def test_a_spouse_by_age(born: str | None, expected: set[str], role: Role) -> None:
    person = spouse(role=role, born_on=date.fromisoformat(born) if born else None, attestation=None)
    assert codes(judged(person)) == expected


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        ("2026-02-01", set()),
        ("2009-03-05", set()),
        ("2009-03-04", {"person.turns_18_soon"}),
        ("2008-03-05", {"person.turns_18_soon"}),
        ("2008-03-04", {"attestation.required"}),
        ("2005-03-05", {"attestation.required"}),
        ("2005-03-04", {"attestation.required", "person.turns_22_soon"}),
        ("2004-03-05", {"attestation.required", "person.turns_22_soon"}),
        ("2004-03-04", {"attestation.required", "person.child_over_22"}),
        ("1999-01-01", {"attestation.required", "person.child_over_22"}),
        (None, set()),
    ],
)
def test_a_child_by_age(born: str | None, expected: set[str]) -> None:
    assert codes(judged(child(born_on=date.fromisoformat(born) if born else None))) == expected


def test_the_day_of_18_is_told_and_a_leap_day_is_reached_on_1_march() -> None:
    reason = reason_of(judged(child(born_on=date(2008, 11, 20))), "person.turns_18_soon")
    assert reason.facts == {"person": 0, "on": "2026-11-20"}
    leap = judge_person(child(born_on=date(2008, 2, 29)), date(2026, 2, 28), None)
    assert reason_of(leap, "person.turns_18_soon").facts["on"] == "2026-03-01"


@pytest.mark.parametrize(
    ("locked_on", "submitted_on", "locked_age", "by"),
    [
        (date(2023, 6, 5), None, 20, "2023-06-05"),
        (None, date(2024, 3, 1), 21, "2024-03-01"),
        (date(2023, 6, 5), date(2024, 3, 1), 20, "2023-06-05"),
        (None, None, None, None),
        (date(1999, 1, 1), None, None, None),
    ],
)
def test_a_child_over_22_shows_both_ages_and_is_always_decided(
    locked_on: date | None, submitted_on: date | None, locked_age: int | None, by: str | None
) -> None:
    person = child(born_on=date(2003, 2, 20), locked_age_on=locked_on)
    reason = reason_of(judged(person, submitted_on), "person.child_over_22")
    assert reason.weight is Weight.DECIDE
    assert (reason.facts["age"], reason.facts["locked_age"], reason.facts.get("locked_on")) == (23, locked_age, by)


def test_a_child_dependent_by_condition_is_not_asked_for_an_age() -> None:
    person = child(born_on=date(1999, 1, 1), dependent_by_condition=True, attestation=Attestation.EXEMPT_BY_REGULATION)
    assert judged(person) == ()


@pytest.mark.parametrize("attestation", [None, *Attestation])
def test_an_adult_needs_the_attestation_unless_obtained_or_exempt(attestation: Attestation | None) -> None:
    found = judged(spouse(attestation=attestation))
    required = attestation in (None, Attestation.NOT_OBTAINED)
    assert codes(found) == ({"attestation.required"} if required else set())
    if required:
        assert reason_of(found, "attestation.required").weight is Weight.WARN


@pytest.mark.parametrize(
    ("since", "role", "short"),
    [
        (date(2025, 3, 4), Role.DE_FACTO_SPOUSE, False),
        (date(2025, 3, 5), Role.DE_FACTO_SPOUSE, True),
        (date(2026, 1, 1), Role.SPOUSE, False),
        (None, Role.DE_FACTO_SPOUSE, False),
    ],
)
def test_de_facto_spouses_have_lived_together_for_a_year_at_receipt(
    since: date | None, role: Role, short: bool
) -> None:
    found = judged(spouse(role=role, together_since=since))
    assert codes(found) == ({"person.de_facto_under_one_year"} if short else set())
    if short:
        facts = reason_of(found, "person.de_facto_under_one_year").facts
        assert facts == {"person": 0, "together_since": "2025-03-05", "one_year_on": "2026-03-05"}


@pytest.mark.parametrize(
    ("changes", "expired"),
    [
        ({"permit_until": date(2026, 3, 3)}, True),
        ({"permit_until": date(2026, 3, 4)}, False),
        ({"permit_until": None}, False),
        ({"permit_until": date(2020, 1, 1), "in_canada": False}, False),
    ],
)
def test_a_permit_that_ended_before_receipt_warns(changes: dict[str, Any], expired: bool) -> None:
    found = judged(spouse(**changes))
    assert [(one.code, one.weight) for one in found] == ([("person.permit_expired", Weight.WARN)] if expired else [])


def test_the_latest_and_earliest_dates_people_can_type_are_judged() -> None:
    for born in (date.min, date.max):
        judged(child(born_on=born, locked_age_on=date.max))
        judged(spouse(born_on=born, together_since=date.max, permit_until=date.min, role=Role.DE_FACTO_SPOUSE))
        judge_person(child(born_on=born), date.max, date.min)
