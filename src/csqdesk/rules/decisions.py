"""Says where a request stands in its course, and which outcome could be proposed; a named person decides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from csqdesk.rules.facts import DecisionFacts, MailFacts, RequestFacts
from csqdesk.rules.law import Law
from csqdesk.rules.persons import HAS_ATTESTATION
from csqdesk.rules.reasons import Reason, Weight
from csqdesk.rules.verdicts import ClockVerdict, Proposal
from csqdesk.rules.vocabulary import ClockKind, ClockState, DecisionStep, Ground, Outcome, RequestState

ANSWERED_BY_MAIL = frozenset({ClockKind.MISSING_ITEMS, ClockKind.INTENTION_REPLY, ClockKind.ORIGINALS_RETURN})
"""Periods in which something is to be sent to the office; the attestation is obtained elsewhere."""


def last_decision(facts: RequestFacts, step: DecisionStep | None = None) -> DecisionFacts | None:
    """The step that stands: the latest one, of that kind where one is named."""
    steps = [one for one in facts.decisions if step is None or one.step is step]
    return steps[-1] if steps else None


def state_in_course(facts: RequestFacts, found: RequestState, clocks: tuple[ClockVerdict, ...]) -> RequestState:
    """The state of a request: decided, announced, in review, or ``found``, what its papers make of it.

    After a letter of intention, whatever came since is reviewed (« Following your response … the review of your
    application will continue »). A complete request is in review once its attestation was asked for or an interview
    called.
    """
    last = last_decision(facts)
    if last is not None and last.step is DecisionStep.DECISION:
        return RequestState(last.outcome.value)
    if last is not None:
        return RequestState.IN_REVIEW if answers_since(facts, last.on) else RequestState.INTENT_SENT
    asked = any(one.kind is ClockKind.ATTESTATION and one.state is not ClockState.CANCELLED for one in clocks)
    if found is RequestState.COMPLETE and (asked or facts.interviews):
        return RequestState.IN_REVIEW
    return found


def answers_since(facts: RequestFacts, day: date) -> tuple[MailFacts, ...]:
    """The envelopes received after ``day``, in order."""
    return tuple(one for one in facts.mail if one.received_on > day)


def late_reasons(facts: RequestFacts, clocks: tuple[ClockVerdict, ...]) -> Iterator[Reason]:
    """Envelopes received after the last day of a period: posted in time or not (domain, rule 29). Only flagged."""
    for clock in clocks:
        if clock.kind not in ANSWERED_BY_MAIL or clock.state is ClockState.CANCELLED:
            continue
        latest = clock.end.latest
        for one in facts.mail:
            if one.received_on <= latest:
                continue
            told = {
                "kind": clock.kind.value,
                "last_day": latest.isoformat(),
                "received_on": one.received_on.isoformat(),
                "packet": one.packet,
            }
            posted = one.postmarked_on
            if posted is not None and clock.started_on <= posted <= latest:
                yield Reason("reply.posted_in_time", {**told, "postmarked_on": posted.isoformat()})
            else:
                yield Reason("reply.late", told)


def proposals(
    facts: RequestFacts,
    found: RequestState,
    reasons: tuple[Reason, ...],
    clocks: tuple[ClockVerdict, ...],
    law: Law,
) -> tuple[Proposal, ...]:
    """The outcomes that could be proposed now: an expired period never decides by itself (domain, rule 28)."""
    last = last_decision(facts)
    if not facts.matched or (last is not None and last.step is DecisionStep.DECISION):
        return ()
    offered = [
        *(one for clock in clocks if clock.state is ClockState.EXPIRED for one in _of_clock(facts, clock, reasons)),
        *(
            Proposal(Outcome.REJECTED, Ground.INTERVIEW_MISSED, {"held_on": one.held_on.isoformat()})
            for one in facts.interviews
            if one.attended is False
        ),
    ]
    told = set(last.grounds) if last is not None else set()
    # What a letter of intention announced waits for its answer.
    offered = [one for one in offered if one.ground not in told]
    if not offered and last is None and _is_ready(facts, found, clocks):
        offered.append(Proposal(Outcome.SELECTED, Ground.CONDITIONS_MET))
    return tuple(one for one in offered if law.ground(one.ground).outcome is one.outcome)


def _of_clock(facts: RequestFacts, clock: ClockVerdict, reasons: tuple[Reason, ...]) -> Iterator[Proposal]:
    told = {"clock": clock.ident, "last_day": clock.end.latest.isoformat()}
    if clock.kind is ClockKind.MISSING_ITEMS:
        missing = [one.code for one in reasons if one.weight is Weight.STOP]
        if missing:
            yield Proposal(Outcome.REJECTED, Ground.MISSING_ITEM, {**told, "missing": len(missing)})
    elif clock.kind is ClockKind.ATTESTATION:
        person = next((one for one in facts.persons if one.row == clock.person), None)
        if person is None or person.attestation not in HAS_ATTESTATION:
            yield Proposal(Outcome.REJECTED, Ground.ATTESTATION_NOT_OBTAINED, {**told, "person": clock.person})
    elif clock.kind is ClockKind.INTENTION_REPLY:
        last = last_decision(facts, DecisionStep.INTENTION)
        if last is None or answers_since(facts, last.on):
            return
        refusal = last.outcome is Outcome.REFUSED
        ground = Ground.NO_ANSWER_TO_REFUSAL if refusal else Ground.NO_ANSWER_TO_REJECTION
        yield Proposal(last.outcome, ground, told)


def lacks_nothing(reasons: tuple[Reason, ...]) -> bool:
    """True when nothing is missing or unseen: what a named person has to decide is theirs to explain."""
    return not any(one.weight is Weight.STOP or one.code == "item.to_check" for one in reasons)


def _is_ready(facts: RequestFacts, found: RequestState, clocks: tuple[ClockVerdict, ...]) -> bool:
    """In review, nothing missing, every attestation obtained and every interview passed."""
    if state_in_course(facts, found, clocks) is not RequestState.IN_REVIEW:
        return False
    asked = {one.person for one in clocks if one.kind is ClockKind.ATTESTATION and one.state is not ClockState.MET}
    waiting = [one for one in facts.persons if one.row in asked and one.attestation not in HAS_ATTESTATION]
    return not waiting and all(one.attended for one in facts.interviews)
