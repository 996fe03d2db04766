"""Lists what keeps a request from being complete: what is missing, what is unpaid, what a person must decide."""

from __future__ import annotations

from csqdesk.rules.reasons import Reason, Weight
from csqdesk.rules.verdicts import Assessment


def standing(verdict: Assessment) -> tuple[Reason, ...]:
    """Every reason that stands against *complete* (ruling 22): missing first, then the payment, then what to decide."""
    counted = [reason for one in verdict.instruments if one.counts for reason in one.reasons]
    stops = [one for one in verdict.reasons if one.weight is Weight.STOP]
    decided = [one for one in (*verdict.reasons, *counted) if one.weight is Weight.DECIDE]
    unpaid = [one for one in stops if is_payment(one)]
    return (*(one for one in stops if not is_payment(one)), *unpaid, *decided)


def is_payment(reason: Reason) -> bool:
    """True of what is said of the sum paid."""
    return reason.code.startswith("payment.")


def counts_of(verdict: Assessment) -> tuple[int, int, int]:
    """How many things are missing, whether the fee is unpaid (0 or 1), and how many things are to be verified."""
    stands = standing(verdict)
    stops = [one for one in stands if one.weight is Weight.STOP]
    unpaid = sum(is_payment(one) for one in stops)
    return len(stops) - unpaid, min(unpaid, 1), len(stands) - len(stops)
