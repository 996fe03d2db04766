"""Compares the CSQs expected with those received, and finds those issued more than 24 months before."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from csqdesk.rules.days import add_months
from csqdesk.rules.facts import CertificateFacts, RequestFacts
from csqdesk.rules.reasons import Reason
from csqdesk.rules.texts import fold, number_key
from csqdesk.rules.verdicts import CertificatesVerdict
from csqdesk.rules.vocabulary import CertificateState

VALID_MONTHS = 24
ON_NO_PAPER = frozenset({CertificateState.ELECTRONIC, CertificateState.NEVER_ISSUED})
OWN_REASONS = {
    CertificateState.COPY: "certificate.copy_only",
    CertificateState.LOST: "certificate.lost",
}


def limit_of(issued_on: date) -> date:
    """Last day on which a CSQ is not older than 24 calendar months, clamped at month ends (ruling 25)."""
    return add_months(issued_on, VALID_MONTHS)


def older_than_24_months(issued_on: date, received_on: date) -> bool:
    """True when strictly more than 24 calendar months lie between issue and receipt (domain, 4.3)."""
    return received_on > limit_of(issued_on)


def latest_word(certificates: Iterable[CertificateFacts]) -> tuple[CertificateFacts, ...]:
    """One row for each CSQ: the latest, except that an original once received stays received (domain, rule 44)."""
    known: dict[Any, CertificateFacts] = {}
    for place, one in enumerate(certificates):
        key = _key(one) or place
        before = known.get(key)
        if before is None or before.state is not CertificateState.ORIGINAL:
            known[key] = one
    return tuple(known.values())


def _key(one: CertificateFacts) -> str | None:
    if one.individual_reference:
        return number_key(one.individual_reference)
    name = fold(f"{one.family_name}, {one.given_name}")
    return name or None


def old_certificates(facts: RequestFacts) -> tuple[CertificateFacts, ...]:
    """The family's CSQs, in any state, whose known date is more than 24 months before receipt."""
    return tuple(
        one
        for one in latest_word(facts.certificates)
        if one.state is not CertificateState.NEVER_ISSUED
        and one.issued_on is not None
        and older_than_24_months(one.issued_on, facts.received_on)
    )


def expected_originals(facts: RequestFacts) -> int | None:
    """Persons on the file whose CSQ was issued on paper (ruling 19); None when the size of the family is unknown."""
    if not facts.csq_issued:
        return 0
    if facts.family_size is None:
        return None
    on_no_paper = sum(one.state in ON_NO_PAPER for one in latest_word(facts.certificates))
    return max(facts.family_size - on_no_paper, 0)


def _at_least(rows: tuple[CertificateFacts, ...]) -> int:
    """How many originals an unknown family must send: one for each CSQ spoken of, and the principal's in any case."""
    on_paper = sum(one.state not in ON_NO_PAPER for one in rows)
    return max(on_paper, 0 if len(rows) > on_paper else 1)


def judge(facts: RequestFacts, *, wanted: bool) -> tuple[CertificatesVerdict, tuple[Reason, ...]]:
    """Counts originals and says which CSQ is missing, only a copy, lost, unexpected or old.

    ``wanted`` tells whether the request adds or removes somebody; otherwise no original is expected.
    """
    rows = latest_word(facts.certificates)
    received = sum(one.state is CertificateState.ORIGINAL for one in rows)
    expected = expected_originals(facts) if wanted else None
    needed = 0 if not wanted else _at_least(rows) if expected is None else expected
    missing = max(needed - received, 0)
    old = old_certificates(facts)
    verdict = CertificatesVerdict(
        expected=expected,
        received=received,
        missing=missing,
        older_than_24_months=len(old),
        federal_letter=wanted and bool(old),
    )
    if not wanted:
        return verdict, ()
    reasons = _absences(rows, missing)
    if expected is not None and received > expected:
        reasons.append(Reason("certificate.unexpected", {"received": received, "expected": expected}))
    reasons += [_old_reason(one) for one in old]
    return verdict, tuple(reasons)


def _absences(rows: tuple[CertificateFacts, ...], missing: int) -> list[Reason]:
    """One reason per absent original: copies and losses by their own codes, then those said missing, then the rest."""
    reasons = []
    for one in rows:
        if one.state in OWN_REASONS and (missing > 0 or _key(one)):
            reasons.append(Reason(OWN_REASONS[one.state], _who(one)))
            missing -= 1
    for one in rows:
        if one.state is CertificateState.MISSING and missing > 0:
            reasons.append(Reason("certificate.missing", _who(one)))
            missing -= 1
    reasons += [Reason("certificate.missing")] * max(missing, 0)
    return reasons


def _old_reason(one: CertificateFacts) -> Reason:
    issued_on = one.issued_on or date.min
    dates = {"issued_on": issued_on.isoformat(), "limit_on": limit_of(issued_on).isoformat()}
    return Reason("certificate.older_than_24_months", {**_who(one), **dates})


def _who(one: CertificateFacts) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    if one.individual_reference:
        facts["individual_reference"] = one.individual_reference
    name = ", ".join(part for part in (one.family_name, one.given_name) if part)
    if name:
        facts["name"] = name
    return facts
