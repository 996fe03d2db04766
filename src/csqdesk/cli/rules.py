"""Asks the pure rules on plain values: no office, no database, the law tables alone."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from csqdesk.casework.entries import InstrumentEntry, PacketEntry
from csqdesk.casework.preview import facts_of
from csqdesk.casework.reading import read_entry
from csqdesk.cli.output import one_object, put
from csqdesk.problems import Invalid
from csqdesk.rules.facts import RequestFacts
from csqdesk.rules.law import Law, load_law
from csqdesk.rules.reasons import Reason
from csqdesk.rules.vocabulary import Role
from csqdesk.words import Words


@dataclass(frozen=True, kw_only=True)
class FeeAsked:
    """The fee of one person added on a day; ``programme`` may be left out where there is only one."""

    on: date
    role: Role
    programme: str | None = None


@dataclass(frozen=True, kw_only=True)
class DeadlineAsked:
    """A period: first day not counted."""

    start: date
    days: int


@dataclass(frozen=True, kw_only=True)
class CertificateAsked:
    """The age of a CSQ on the day an envelope was received."""

    issued_on: date
    received_on: date


@dataclass(frozen=True, kw_only=True)
class TrackingAsked:
    tracking: str


def run_rules(options: argparse.Namespace, words: Words) -> int:
    rules: dict[str, Callable[[dict[str, Any], Law], dict[str, Any]]] = {
        "fee": fee,
        "deadline": deadline_of,
        "instrument": instrument,
        "checklist": checklist,
        "certificate": certificate,
        "tracking": tracking,
    }
    put(rules[options.rule](one_object(options.source), load_law()))
    return 0


def fee(value: dict[str, Any], law: Law) -> dict[str, Any]:
    """Cents for one person added, or the reason why nobody can say."""
    if "received_on" in value:
        return fees_of(value, law)
    asked = read_entry(FeeAsked, value)
    cents = law.fee(asked.programme, asked.role, asked.on)
    reasons = [] if cents is not None else [Reason("fee.year_unknown", {"year": asked.on.year}).as_json()]
    return {"on": asked.on, "role": asked.role, "cents": cents, "law": law.edition_on(asked.on), "reasons": reasons}


def fees_of(value: dict[str, Any], law: Law) -> dict[str, Any]:
    """The fees of a whole line of ``packet add``, in the shape of ``assess``, with their reasons."""
    from csqdesk.casework.questions.packets import assessment_json
    from csqdesk.rules.assessment import assess

    facts = replace(_facts(value), matched=True)
    verdict = assessment_json(assess(facts, law, facts.received_on), "")
    about = ("fee.", "payment.")
    return {**verdict["fees"], "reasons": [one for one in verdict["reasons"] if one["code"].startswith(about)]}


def deadline_of(value: dict[str, Any], law: Law) -> dict[str, Any]:
    """The counted day and the last day under each reading, with the steps that led there."""
    from csqdesk.rules.deadlines import deadline

    asked = read_entry(DeadlineAsked, value)
    if asked.days > 36500:
        raise Invalid("problem-number-too-large", field="days")
    found = deadline(asked.start, asked.days, law)
    return {
        "start": asked.start,
        "days": asked.days,
        "counted_to": found.counted_to,
        "last_day": found.last_day,
        "last_day_with_saturdays": found.last_day_with_saturdays,
        "last_day_office": found.last_day_office,
        "steps": [{"code": code, "facts": dict(facts)} for code, facts in found.steps],
    }


def instrument(value: dict[str, Any], law: Law) -> dict[str, Any]:
    """One instrument judged on ``received_on`` (and ``on``, the day of judgement, when it is another)."""
    from csqdesk.rules.instruments import judge_instrument

    rest = dict(value)
    received = read_entry(Received, {"received_on": rest.pop("received_on", None), "on": rest.pop("on", None)})
    entry = read_entry(InstrumentEntry, rest)
    line = PacketEntry(ref="rules", received_on=received.received_on, instruments=(entry,))
    facts = facts_of(line, None).instruments[0]
    verdict = judge_instrument(facts, received.received_on, received.on or received.received_on, law)
    return {
        "method": verdict.method,
        "number": verdict.number,
        "state": verdict.state,
        "counts": verdict.counts,
        "counted_cents": verdict.counted_cents,
        "reasons": [reason.as_json() for reason in verdict.reasons],
    }


@dataclass(frozen=True, kw_only=True)
class Received:
    received_on: date
    on: date | None = None


def checklist(value: dict[str, Any], law: Law) -> dict[str, Any]:
    """The items required for a line of ``packet add`` (``ref`` may be left out)."""
    from csqdesk.rules.checklist import required_items

    facts = _facts(value)
    return {"items": [{"item": item, "person": person} for item, person in required_items(facts, law)]}


def _facts(value: dict[str, Any]) -> RequestFacts:
    return facts_of(read_entry(PacketEntry, {"ref": "rules", **value}), None)


def certificate(value: dict[str, Any], law: Law) -> dict[str, Any]:
    """Whether a CSQ is older than 24 calendar months on the day of receipt, and the day they end."""
    from csqdesk.rules.certificates import older_than_24_months
    from csqdesk.rules.days import add_months

    asked = read_entry(CertificateAsked, value)
    return {
        "issued_on": asked.issued_on,
        "limit_on": add_months(asked.issued_on, 24),
        "older_than_24_months": older_than_24_months(asked.issued_on, asked.received_on),
    }


def tracking(value: dict[str, Any], law: Law) -> dict[str, Any]:
    """The kind of a tracking number, as kept, and what its check digit says."""
    from csqdesk.rules.mail import judge_tracking

    kind, number, reason = judge_tracking(read_entry(TrackingAsked, value).tracking)
    return {"kind": kind, "tracking": number, "reasons": [reason.as_json()] if reason else []}
