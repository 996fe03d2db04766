"""Judges each person added: ages on the day of receipt, life together, permit, values attestation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from csqdesk.rules.days import add_months, age_on, reaches_age_on
from csqdesk.rules.facts import PersonFacts
from csqdesk.rules.reasons import Reason
from csqdesk.rules.vocabulary import Attestation, Role

MAJORITY = 18
DEPENDENT_UNTIL = 22
SOON_MONTHS = 12
TOGETHER_MONTHS = 12

SPOUSES = frozenset({Role.SPOUSE, Role.DE_FACTO_SPOUSE})
HAS_ATTESTATION = frozenset(
    {Attestation.OBTAINED, Attestation.EXEMPT_PERMIT_AND_SESSION, Attestation.EXEMPT_BY_REGULATION}
)


def judge_person(person: PersonFacts, received_on: date, submitted_on: date | None) -> tuple[Reason, ...]:
    """What there is to say of one person added, by the day of receipt (domain, rules 32 to 34).

    ``submitted_on`` is the day of the original application: it locks a child's age in when nobody gave another day.
    An unknown birth date or an unknown beginning of life together says nothing.
    """
    reasons = [*_ages(person, received_on, submitted_on)]
    together = person.together_since
    if person.role is Role.DE_FACTO_SPOUSE and together is not None:
        one_year_on = add_months(together, TOGETHER_MONTHS)
        if one_year_on > received_on:
            facts = {"together_since": together.isoformat(), "one_year_on": one_year_on.isoformat()}
            reasons.append(Reason("person.de_facto_under_one_year", {"person": person.row, **facts}))
    permit = person.permit_until
    if person.in_canada and permit is not None and permit < received_on:
        facts = {"permit_until": permit.isoformat()}
        reasons.append(Reason("person.permit_expired", {"person": person.row, **facts}))
    return tuple(reasons)


def _ages(person: PersonFacts, received_on: date, submitted_on: date | None) -> Iterator[Reason]:
    born = person.born_on
    if born is None:
        return
    age = age_on(born, received_on)
    of_age = age >= MAJORITY
    if person.role in SPOUSES and not of_age:
        yield Reason("person.spouse_under_18", {"person": person.row, "age": age})
    if _soon(born, MAJORITY, received_on):
        yield Reason("person.turns_18_soon", {"person": person.row, "on": _iso(reaches_age_on(born, MAJORITY))})
    if person.role is Role.CHILD and not person.dependent_by_condition:
        yield from _dependence(person, born, received_on, submitted_on)
    if of_age and person.attestation not in HAS_ATTESTATION:
        yield Reason("attestation.required", {"person": person.row, "age": age})


def _dependence(person: PersonFacts, born: date, received_on: date, submitted_on: date | None) -> Iterator[Reason]:
    age = age_on(born, received_on)
    if age >= DEPENDENT_UNTIL:
        locked_on = person.locked_age_on or submitted_on
        known = locked_on is not None and locked_on >= born
        locked = {"locked_age": age_on(born, locked_on), "locked_on": _iso(locked_on)} if known and locked_on else {}
        yield Reason("person.child_over_22", {"person": person.row, "age": age, "locked_age": None, **locked})
    if _soon(born, DEPENDENT_UNTIL, received_on):
        facts = {"person": person.row, "on": _iso(reaches_age_on(born, DEPENDENT_UNTIL))}
        yield Reason("person.turns_22_soon", facts)


def _soon(born: date, years: int, received_on: date) -> bool:
    """True when that age is reached after the day of receipt, within twelve months of it."""
    return received_on < reaches_age_on(born, years) <= add_months(received_on, SOON_MONTHS)


def _iso(day: date) -> str:
    return day.isoformat()


def is_minor_child(person: PersonFacts, received_on: date) -> bool:
    """A child under 18 on the day of receipt; one whose birth date is unknown counts as a minor."""
    if person.role is not Role.CHILD:
        return False
    return person.born_on is None or age_on(person.born_on, received_on) < MAJORITY
