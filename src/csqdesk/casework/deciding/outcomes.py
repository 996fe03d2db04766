"""Announces and decides the outcome of a request: the program proposes, a named person decides on the evidence."""

from __future__ import annotations

from csqdesk.casework.correspondence.gathering import wanted
from csqdesk.casework.correspondence.issuing import write_letter
from csqdesk.casework.deciding.evidence import evidence_of
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import OutcomeDecision, OutcomeProposal
from csqdesk.casework.files.assessing import assess_request, opening_packet
from csqdesk.casework.files.clocks import clock_facts, clocks_of
from csqdesk.casework.files.course import last_step
from csqdesk.casework.files.lookup import find_standing_packet, require_version
from csqdesk.papers.letters.sheet import IssuedLine
from csqdesk.problems import Invalid
from csqdesk.rules.clocks import judge_clock
from csqdesk.rules.decisions import lacks_nothing
from csqdesk.rules.standing import standing
from csqdesk.rules.verdicts import Assessment
from csqdesk.rules.vocabulary import ClockKind, ClockState, DecisionStep, Ground, Outcome, RequestState
from csqdesk.store.course import Decision
from csqdesk.store.records import Packet, Paper, Request


def propose_outcome(work: Work, entry: OutcomeProposal) -> str:
    """Announces a refusal or a rejection by its letter of intention, and starts the period to answer it.

    Answers the letter's number. Raises Invalid when the outcome needs no announcement, was announced already or is
    decided, no ground of it is named, or the request waits for its file; Stale when it changed since it was looked at.
    """
    packet, verdict = _look(work, entry.packet, entry.outcome, entry.grounds, entry.if_version)
    request = packet.request
    row = work.law.letter_of(entry.outcome, DecisionStep.INTENTION)
    if row is None:
        raise Invalid("problem-outcome-not-announced", field="outcome", outcome=entry.outcome.value)
    known = last_step(work.session, request, DecisionStep.INTENTION)
    if known is not None and known.outcome is entry.outcome and verdict.state is RequestState.INTENT_SENT:
        raise Invalid("problem-outcome-announced", field="outcome", day=known.on_day.isoformat())
    paper = write_letter(
        work,
        request,
        row.kind,
        entry=entry,
        verdict=verdict,
        days=entry.days,
        grounds=tuple(one.value for one in entry.grounds),
        explanation=entry.explanation,
        more=wanted(verdict) if Ground.MISSING_ITEM in entry.grounds else {},
    )
    _keep(work, request, DecisionStep.INTENTION, entry, verdict, paper)
    _told(work, packet, paper, entry)
    return paper.number


def decide_outcome(work: Work, entry: OutcomeDecision) -> str | None:
    """Decides a request: selected, refused, rejected or returned; answers its letter's number, where it has one.

    Raises Invalid when it is decided already, no ground of the outcome is named, a refusal or a rejection was not
    announced, or its period to answer is not over and nothing came; Stale when it changed since it was looked at.
    """
    packet, verdict = _look(work, entry.packet, entry.outcome, entry.grounds, entry.if_version)
    request = packet.request
    notice = _require_announced(work, request, verdict, entry)
    row = work.law.letter_of(entry.outcome, DecisionStep.DECISION)
    paper = None
    if row is not None:
        paper = write_letter(
            work,
            request,
            row.kind,
            entry=entry,
            verdict=verdict,
            notice=notice,
            grounds=tuple(one.value for one in entry.grounds),
            explanation=entry.explanation,
            more={"enclosed": _enclosed(work, request)} if entry.outcome is Outcome.SELECTED else {},
        )
    _keep(work, request, DecisionStep.DECISION, entry, verdict, paper)
    _told(work, packet, paper, entry)
    return paper.number if paper is not None else None


def _look(
    work: Work, number: str, outcome: Outcome, grounds: tuple[Ground, ...], seen: int | None
) -> tuple[Packet, Assessment]:
    packet = find_standing_packet(work.session, number)
    request = packet.request
    require_version(request.version, seen)
    if request.case is None and outcome is not Outcome.RETURNED:
        raise Invalid("problem-decision-unmatched", field="packet", number=packet.number)
    known = last_step(work.session, request, DecisionStep.DECISION)
    if known is not None:
        raise Invalid("problem-decided-already", field="outcome", day=known.on_day.isoformat())
    if not grounds:
        raise Invalid("problem-ground-missing", field="grounds")
    for one in grounds:
        if work.law.ground(one).outcome is not outcome:
            raise Invalid("problem-ground-of-another-outcome", field="grounds", ground=one.value, outcome=outcome.value)
    return packet, assess_request(work.session, request, work.law, work.today)


def _require_announced(work: Work, request: Request, verdict: Assessment, entry: OutcomeDecision) -> Paper | None:
    """The letter of intention that went before; ``None`` where none has to."""
    if not any(work.law.ground(one).intention for one in entry.grounds):
        if entry.outcome is Outcome.SELECTED and not lacks_nothing(verdict.reasons):
            raise Invalid("problem-decision-incomplete", field="outcome")
        if entry.outcome is Outcome.SELECTED and standing(verdict) and not entry.explanation.strip():
            raise Invalid("problem-decision-unexplained", field="explanation")
        return None
    known = last_step(work.session, request, DecisionStep.INTENTION)
    if known is None or known.outcome is not entry.outcome:
        raise Invalid("problem-decision-unannounced", field="outcome", outcome=entry.outcome.value)
    if verdict.state is RequestState.INTENT_SENT:
        for clock in clocks_of(work.session, request):
            judged = judge_clock(clock_facts(clock), work.law, work.today)
            if clock.kind is ClockKind.INTENTION_REPLY and judged.state in (ClockState.RUNNING, ClockState.STOPPED):
                raise Invalid("problem-decision-too-early", field="outcome", day=judged.end.latest.isoformat())
    return known.paper


def _enclosed(work: Work, request: Request) -> tuple[IssuedLine, ...]:
    from csqdesk.casework.deciding.new_certificates import new_certificates_of

    return tuple(
        IssuedLine(one.person.family_name, one.person.given_name, one.number, one.issued_on)
        for one in new_certificates_of(work.session, request)
    )


def _keep(
    work: Work,
    request: Request,
    step: DecisionStep,
    entry: OutcomeProposal | OutcomeDecision,
    verdict: Assessment,
    paper: Paper | None,
) -> None:
    decision = Decision(
        request_id=request.id,
        step=step,
        outcome=entry.outcome,
        grounds=[one.value for one in entry.grounds],
        explanation=entry.explanation,
        evidence=evidence_of(work, request, verdict).as_json(),
        on_day=work.today,
        paper_id=paper.id if paper is not None else None,
        recorded_at=work.now,
        recorded_by=work.clerk.id,
        voided=False,
    )
    work.session.add(decision)
    work.session.flush()


def _told(work: Work, packet: Packet, paper: Paper | None, entry: OutcomeProposal | OutcomeDecision) -> None:
    work.about("request", packet.request_id, number=opening_packet(packet.request).number, request=packet.request)
    work.extra |= {"outcome": entry.outcome.value, "said": {"packet": packet.id}}
    if paper is not None:
        work.extra |= {"paper": paper.number, "letter": paper.kind.value}
