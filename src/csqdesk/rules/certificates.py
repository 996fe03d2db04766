"""Compares the CSQs expected with those received, and finds those issued more than 24 months before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from csqdesk.rules.days import add_months
from csqdesk.rules.facts import CertificateFacts, RequestFacts
from csqdesk.rules.reasons import Reason
from csqdesk.rules.texts import fold, number_key
from csqdesk.rules.verdicts import CertificatesVerdict
from csqdesk.rules.vocabulary import CertificateState, Change

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


def find_same(known: Sequence[CertificateFacts], said: CertificateFacts) -> int | None:
    """Place in ``known`` of the CSQ that ``said`` speaks of: the same person's, of the same day of issue.

    A person may hold several over time (domain, 1.2). One without its day is the latest known, and the other way round.
    One without a reference, under a name that several references bear, is another unless its day tells whose it is.
    """
    mine = [place for place, one in enumerate(known) if _same_person(one, said)]
    same = [place for place in mine if known[place].issued_on == said.issued_on]
    if not same and _of_several(said, known):
        return None
    if not same and said.issued_on is None:
        same = sorted(mine, key=lambda place: known[place].issued_on or date.min)[-1:]
    same = same or [place for place in mine if known[place].issued_on is None]
    # Of two alike an original is the one that nobody has seen yet.
    unseen = [place for place in same if known[place].state is not CertificateState.ORIGINAL]
    wanted = unseen if unseen and said.state is CertificateState.ORIGINAL and not said.individual_reference else same
    return wanted[0] if wanted else None


def _same_person(one: CertificateFacts, other: CertificateFacts) -> bool:
    """By the individual reference; by the name (as printed on the CSQ) where one of the two has no reference yet."""
    if one.individual_reference and other.individual_reference:
        return number_key(one.individual_reference) == number_key(other.individual_reference)
    return bool(one.family_name) and _name_key(one) == _name_key(other)


def _of_several(one: CertificateFacts, known: Iterable[CertificateFacts]) -> bool:
    """True when it bears no reference, and its name stands under several: nobody can tell whose it is."""
    if one.individual_reference:
        return False
    mine = {number_key(other.individual_reference or "") for other in known if _name_key(other) == _name_key(one)}
    return len(mine - {""}) > 1


def _name_key(one: CertificateFacts) -> str:
    return fold(f"{one.family_name}, {one.given_name}")


def latest_word(certificates: Iterable[CertificateFacts]) -> tuple[CertificateFacts, ...]:
    """One row for each CSQ: the latest, except that an original once received stays received (domain, rule 44)."""
    known: list[CertificateFacts] = []
    for one in certificates:
        place = find_same(known, one)
        if place is None:
            known.append(one)
            continue
        before = known[place]
        word = before if before.state is CertificateState.ORIGINAL else one
        known[place] = replace(
            word,
            individual_reference=before.individual_reference or one.individual_reference,
            issued_on=before.issued_on or one.issued_on,
        )
    return tuple(known)


def replaced_places(certificates: Sequence[CertificateFacts]) -> frozenset[int]:
    """Places of the CSQs whose person holds one issued later: kept, but no longer the person's own."""
    nobodys = [one for one in certificates if _of_several(one, certificates)]
    return frozenset(
        place
        for place, one in enumerate(certificates)
        if any(_same_person(one, other) and _replaces(other, one) for other in certificates if other not in nobodys)
        and one not in nobodys
    )


def _replaces(later: CertificateFacts, one: CertificateFacts) -> bool:
    if later.state is CertificateState.NEVER_ISSUED or one.issued_on is None or later.issued_on is None:
        return False
    return later.issued_on > one.issued_on


def standing(certificates: Iterable[CertificateFacts]) -> tuple[CertificateFacts, ...]:
    """The CSQ of each person: the one issued last. The ones it replaced neither count nor are expected."""
    rows = latest_word(certificates)
    replaced = replaced_places(rows)
    return tuple(one for place, one in enumerate(rows) if place not in replaced)


def old_certificates(facts: RequestFacts) -> tuple[CertificateFacts, ...]:
    """Every CSQ, in any state, replaced or not, whose known date is more than 24 months before receipt (ruling 25)."""
    return tuple(
        one
        for one in latest_word(facts.certificates)
        if one.state is not CertificateState.NEVER_ISSUED
        and one.issued_on is not None
        and older_than_24_months(one.issued_on, facts.received_on)
    )


def expected_originals(facts: RequestFacts) -> int | None:
    """Persons on the file whose CSQ was issued on paper (ruling 19); None when the size of the family is unknown.

    A person who is being added is not on the file yet: that no CSQ was issued to them takes nobody off it.
    """
    if not facts.csq_issued:
        return 0
    if facts.family_size is None:
        return None
    added = {fold(f"{one.family_name}, {one.given_name}") for one in facts.persons if one.change is Change.ADD}
    on_no_paper = [one for one in standing(facts.certificates) if one.state in ON_NO_PAPER]
    return max(facts.family_size - sum(_name_key(one) not in added for one in on_no_paper), 0)


def _at_least(rows: tuple[CertificateFacts, ...]) -> int:
    """How many originals an unknown family must send: one for each CSQ spoken of, and the principal's in any case."""
    on_paper = sum(one.state not in ON_NO_PAPER for one in rows)
    return max(on_paper, 0 if len(rows) > on_paper else 1)


def judge(facts: RequestFacts, *, wanted: bool) -> tuple[CertificatesVerdict, tuple[Reason, ...]]:
    """Counts originals and says which CSQ is missing, only a copy, lost, unexpected or old.

    ``wanted`` tells whether the request adds or removes somebody; otherwise no original is expected.
    """
    rows = standing(facts.certificates)
    in_hand = sum(one.state is CertificateState.ORIGINAL for one in latest_word(facts.certificates))
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
    reasons = [_beside_held(one, facts.certificates) for one in _absences(rows, missing)]
    if in_hand > received:
        reasons.append(Reason("certificate.unexpected", {"replaced": in_hand - received}))
    elif expected is not None and in_hand > expected:
        reasons.append(Reason("certificate.unexpected", {"received": in_hand, "expected": expected}))
    reasons += [_old_reason(one) for one in old]
    return verdict, tuple(reasons)


def _absences(rows: tuple[CertificateFacts, ...], missing: int) -> list[Reason]:
    """One reason per absent original: losses, then copies, by their own codes, then those said missing, then the rest.

    Their codes stand in place of ``certificate.missing`` (ruling 25): beyond the expected ones nothing is missing. A
    loss comes first, in whatever order the papers lay: it waits for a person, whatever else is asked for.
    """
    reasons = []
    for one in sorted(rows, key=lambda row: row.state is not CertificateState.LOST):
        if one.state in OWN_REASONS and missing > 0:
            reasons.append(Reason(OWN_REASONS[one.state], _who(one)))
            missing -= 1
    for one in rows:
        if one.state is CertificateState.MISSING and missing > 0:
            reasons.append(Reason("certificate.missing", _who(one)))
            missing -= 1
    reasons += [Reason("certificate.missing")] * max(missing, 0)
    return reasons


def _beside_held(reason: Reason, certificates: tuple[CertificateFacts, ...]) -> Reason:
    """An absence, with the day of the original of the same person that we hold: one of the two days may be mistyped."""
    mine = [one for one in certificates if _who(one) and _who(one).items() == dict(reason.facts).items()]
    held = [
        one.issued_on
        for one in certificates
        if one.state is CertificateState.ORIGINAL and one.issued_on and any(_same_person(one, other) for other in mine)
    ]
    return Reason(reason.code, {**reason.facts, "held_on": max(held).isoformat()}) if held else reason


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
