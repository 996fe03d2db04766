"""Names every reason a rule can give, with its weight; the sentences are in ``resources/words`` (``reason-…``)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Weight(StrEnum):
    """How heavily a reason weighs: *stop* cannot count, *decide* a named person must, *warn* is only shown."""

    STOP = "stop"
    DECIDE = "decide"
    WARN = "warn"


WEIGHTS: Mapping[str, Weight] = {
    "route.arrima": Weight.STOP,
    "route.new_application_closed": Weight.STOP,
    "route.other_channel": Weight.WARN,
    "programme.submitted_after_closing": Weight.DECIDE,
    "case.difference": Weight.WARN,
    "fee.year_unknown": Weight.DECIDE,
    "fee.day_straddles_year": Weight.DECIDE,
    "payment.none": Weight.STOP,
    "payment.partial": Weight.STOP,
    "payment.over": Weight.WARN,
    "instrument.method_refused": Weight.STOP,
    "instrument.currency": Weight.STOP,
    "instrument.not_canadian_bank": Weight.STOP,
    "instrument.cooperative": Weight.WARN,
    "instrument.issuer_unknown": Weight.WARN,
    "instrument.no_certification_mark": Weight.STOP,
    "instrument.stale": Weight.STOP,
    "instrument.post_dated": Weight.STOP,
    "instrument.undated": Weight.DECIDE,
    "instrument.words_differ": Weight.DECIDE,
    "instrument.over_ceiling": Weight.STOP,
    "instrument.payee": Weight.DECIDE,
    "instrument.no_name_on_back": Weight.WARN,
    "instrument.seen_before": Weight.DECIDE,
    "instrument.card_unsigned": Weight.STOP,
    "instrument.card_no_amount": Weight.STOP,
    "instrument.card_declined": Weight.STOP,
    "certificate.missing": Weight.STOP,
    "certificate.copy_only": Weight.STOP,
    "certificate.lost": Weight.DECIDE,
    "certificate.unexpected": Weight.WARN,
    "certificate.older_than_24_months": Weight.WARN,
    "item.absent": Weight.STOP,
    "item.illegible": Weight.STOP,
    "item.incomplete": Weight.STOP,
    "item.unsigned": Weight.STOP,
    "item.wrong_form": Weight.STOP,
    "item.not_original": Weight.STOP,
    "item.not_authenticated": Weight.STOP,
    "item.lost": Weight.STOP,
    "item.returned": Weight.STOP,
    "item.to_check": Weight.DECIDE,
    "item.wrong_edition": Weight.WARN,
    "item.form_name": Weight.WARN,
    "item.explained": Weight.DECIDE,
    "item.format": Weight.WARN,
    "item.signature": Weight.WARN,
    "person.permit_expired": Weight.WARN,
    "federal_letter.not_confirming": Weight.STOP,
    "federal_letter.csq_not_asked": Weight.DECIDE,
    "federal_letter.person_not_named": Weight.WARN,
    "person.child_over_22": Weight.DECIDE,
    "person.turns_18_soon": Weight.WARN,
    "person.turns_22_soon": Weight.WARN,
    "person.de_facto_under_one_year": Weight.DECIDE,
    "person.spouse_under_18": Weight.DECIDE,
    "attestation.required": Weight.WARN,
    "tracking.check_digit": Weight.WARN,
    "reference.shape": Weight.WARN,
    "postal_code.shape": Weight.WARN,
    "received.old": Weight.WARN,
    "received.closed_day": Weight.WARN,
    "reply.posted_in_time": Weight.WARN,
    "reply.late": Weight.WARN,
    "letter.undelivered": Weight.WARN,
    "duplicate.packet": Weight.WARN,
    "duplicate.person": Weight.WARN,
    "text.card_number": Weight.STOP,
}
"""Reason code → weight (vocabulary, section 4). To add one: a row here and its two sentences."""


@dataclass(frozen=True)
class Reason:
    """One thing a rule has to say: a code of ``WEIGHTS`` and the plain facts that fill its sentence.

    Facts are JSON values: ISO dates, integer cents, codes, row numbers (``person`` counts from 0).
    ``weight_override`` is for the few codes that weigh otherwise when nobody looked yet, e.g. a certified
    cheque whose mark is unknown (vocabulary, section 4: "unknown → decide").
    """

    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    weight_override: Weight | None = None

    @property
    def weight(self) -> Weight:
        return self.weight_override or WEIGHTS[self.code]

    def as_json(self) -> dict[str, Any]:
        return {"code": self.code, "weight": self.weight.value, "facts": dict(self.facts)}


Verdict = tuple[Reason, ...]
"""All reasons at once; empty means yes."""


def has_weight(reasons: Iterable[Reason], weight: Weight) -> bool:
    """True when any of ``reasons`` weighs ``weight``."""
    return any(reason.weight is weight for reason in reasons)
