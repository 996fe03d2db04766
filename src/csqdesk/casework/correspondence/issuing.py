"""Issues the letters of a request and starts the period that each gives."""

from __future__ import annotations

from datetime import date
from typing import Any

from csqdesk.casework import clocks
from csqdesk.casework.correspondence import returning
from csqdesk.casework.correspondence.gathering import Said, letter_sheet, wanted
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import LetterIssue
from csqdesk.casework.files.assessing import assess_request, facts_of_request, opening_packet
from csqdesk.casework.files.clocks import clock_facts, clocks_of
from csqdesk.casework.files.course import came_back, letter_of
from csqdesk.casework.files.lookup import find_concern, find_standing_packet
from csqdesk.casework.letters import issue
from csqdesk.problems import Invalid
from csqdesk.rules.checklist import submitted_in_arrima
from csqdesk.rules.clocks import judge_clock
from csqdesk.rules.decisions import lacks_nothing
from csqdesk.rules.law import LetterRow
from csqdesk.rules.verdicts import Assessment, ClockVerdict
from csqdesk.rules.vocabulary import ClockKind, ClockState, PaperKind, RequestKind, Route
from csqdesk.store.course import Clock, PaperClock
from csqdesk.store.records import Packet, Paper, Request

GOING = frozenset({ClockState.RUNNING, ClockState.STOPPED, ClockState.EXPIRED})
BY_AN_ACT = {
    PaperKind.RECEIPT: "issue_receipt",
    PaperKind.INSTRUMENT_RETURN: "return_instrument",
    PaperKind.INTERVIEW: "call_interview",
    PaperKind.INTENTION_REFUSAL: "propose_outcome",
    PaperKind.INTENTION_REJECTION: "propose_outcome",
    PaperKind.SELECTION: "decide_outcome",
    PaperKind.REFUSAL: "decide_outcome",
    PaperKind.REJECTION: "decide_outcome",
}
"""Papers that go with an act of their own."""


def issue_letter(work: Work, entry: LetterIssue) -> str:
    """Issues a letter and starts its period, if it gives one; answers the letter's number.

    Raises Invalid when the letter goes with an act of its own, or has nothing to say: nothing missing, nothing to
    remind of, nobody who needs the attestation, a request that is in its right place, nothing to send back.
    """
    packet = find_standing_packet(work.session, entry.packet)
    if entry.kind in BY_AN_ACT:
        raise Invalid("problem-letter-by-act", kind=entry.kind.value, act=BY_AN_ACT[entry.kind])
    paper = _SAYS[entry.kind](work, packet.request, entry)
    work.about("paper", paper.id, number=opening_packet(packet.request).number)
    work.touch(packet.request)
    work.request_id = packet.request_id
    work.extra |= {"paper": paper.number, "letter": paper.kind.value}
    return paper.number


def write_letter(
    work: Work,
    request: Request,
    kind: PaperKind,
    *,
    entry: Any,
    verdict: Assessment | None = None,
    days: int | None = None,
    on: date | None = None,
    people: tuple[int, ...] = (),
    **said: Any,
) -> Paper:
    """Starts the period of that letter, where it gives one (of each of ``people``, where it is theirs), and draws it.

    ``said`` are further fields of ``Said``.
    """
    row = work.law.letter(kind)
    if row is None:
        raise AssertionError(f"no row for the letter {kind.value}")
    started = _start(work, request, row, days, on or work.today, people) if row.clock is not None else []
    judged = [judge_clock(clock_facts(one), work.law, work.today) for one in started]
    given = said.pop("clock", None)
    verdict = verdict or assess_request(work.session, request, work.law, work.today)
    whole = Said(row, entry.channel or row.channel, clock=judged[0] if judged else given, people=people, **said)
    paper = issue(
        work, opening_packet(request), kind, lambda number: letter_sheet(work, request, verdict, whole, number)
    )
    for clock in started:
        work.session.add(PaperClock(paper_id=paper.id, clock_id=clock.id))
    return paper


def _start(
    work: Work, request: Request, row: LetterRow, days: int | None, on: date, people: tuple[int, ...]
) -> list[Clock]:
    """The periods of a letter. One that a letter began which came back gives way; another one stands in the way."""
    kind = row.clock
    if kind is None:
        return []
    concerned = [find_concern(request, one) for one in people] if kind in clocks.OF_A_PERSON else [None]
    for clock in clocks_of(work.session, request):
        ours = clock.kind is kind and clock.concern_id in [one.id if one else None for one in concerned]
        if ours and judge_clock(clock_facts(clock), work.law, work.today).state in GOING:
            letter = letter_of(work.session, clock)
            if letter is None or came_back(work.session, letter) is None:
                latest = judge_clock(clock_facts(clock), work.law, work.today).end.latest
                raise Invalid("problem-letter-clock-runs", day=latest.isoformat())
            clocks.cancel(work, clock, work.today, letter.number)
    return [clocks.begin(work, request, kind, on, row.start, concern=one, days=days) for one in concerned]


def _missing(work: Work, request: Request, entry: LetterIssue) -> Paper:
    verdict = assess_request(work.session, request, work.law, work.today)
    _require_in_its_place(request, verdict)
    lines = wanted(verdict)
    if not lines["wanted"]:
        raise Invalid("problem-letter-nothing-missing")
    return write_letter(
        work,
        request,
        PaperKind.MISSING_ITEMS,
        entry=entry,
        verdict=verdict,
        days=entry.days,
        on=entry.on,
        explanation=entry.text,
        more=lines,
    )


def _reminder(work: Work, request: Request, entry: LetterIssue) -> Paper:
    """Says again what an earlier letter asked for; the last day stays the same."""
    verdict = assess_request(work.session, request, work.law, work.today)
    clock = _reminded(verdict, entry.clock)
    record = work.session.get_one(Clock, clock.ident) if clock.ident is not None else None
    lines = wanted(verdict) if clock.kind is ClockKind.MISSING_ITEMS else {}
    if clock.kind is ClockKind.MISSING_ITEMS and not lines["wanted"]:
        raise Invalid("problem-letter-nothing-missing")
    return write_letter(
        work,
        request,
        PaperKind.REMINDER,
        entry=entry,
        verdict=verdict,
        clock=clock,
        people=(clock.person,) if clock.person is not None else (),
        notice=letter_of(work.session, record) if record is not None else None,
        explanation=entry.text,
        more=lines,
    )


def _reminded(verdict: Assessment, ident: int | None) -> ClockVerdict:
    running = [one for one in verdict.clocks if one.state is ClockState.RUNNING]
    chosen = [one for one in running if ident is None or one.ident == ident]
    if not chosen:
        raise Invalid("problem-letter-no-clock", field="clock")
    return min(chosen, key=lambda one: one.end.latest)


def _redirection(work: Work, request: Request, entry: LetterIssue) -> Paper:
    """Before the CSQ the request belongs in Arrima: what to submit there, and everything that came goes back."""
    verdict = assess_request(work.session, request, work.law, work.today)
    if verdict.route is not Route.ARRIMA or request.kind is RequestKind.NEW_APPLICATION:
        raise Invalid("problem-letter-not-for-arrima")
    facts = facts_of_request(work.session, request, work.law)
    submit = tuple((item.value, person) for item, person in submitted_in_arrima(facts, work.law))
    back = returning.everything(work, request)
    return write_letter(
        work,
        request,
        PaperKind.REDIRECTION,
        entry=entry,
        verdict=verdict,
        explanation=entry.text,
        more={"submit": submit},
        **back,
    )


def _new_application(work: Work, request: Request, entry: LetterIssue) -> Paper:
    verdict = assess_request(work.session, request, work.law, work.today)
    if request.kind is not RequestKind.NEW_APPLICATION:
        raise Invalid("problem-letter-not-new")
    back = returning.everything(work, request)
    return write_letter(
        work, request, PaperKind.NEW_APPLICATION, entry=entry, verdict=verdict, explanation=entry.text, **back
    )


def _originals(work: Work, request: Request, entry: LetterIssue) -> Paper:
    verdict = assess_request(work.session, request, work.law, work.today)
    originals = returning.originals(work, request, entry.certificates)
    if not originals:
        raise Invalid("problem-letter-no-original")
    return write_letter(
        work,
        request,
        PaperKind.ORIGINALS_RETURN,
        entry=entry,
        verdict=verdict,
        explanation=entry.text,
        originals=originals,
    )


def _attestation(work: Work, request: Request, entry: LetterIssue) -> Paper:
    """The request that goes to the Arrima message centre once a request is complete: one period for each person."""
    verdict = assess_request(work.session, request, work.law, work.today)
    if not lacks_nothing(verdict.reasons) or verdict.route is Route.ARRIMA or request.case is None:
        raise Invalid("problem-letter-not-complete")
    needed = [one.facts["person"] for one in verdict.reasons if one.code == "attestation.required"]
    asked = {one.person for one in verdict.clocks if one.kind is ClockKind.ATTESTATION and one.state in GOING}
    people = entry.persons if entry.persons is not None else tuple(one for one in needed if one not in asked)
    strangers = [one for one in people if one not in needed]
    if strangers:
        raise Invalid("problem-letter-attestation-not-needed", field="persons", row=strangers[0])
    if not people:
        raise Invalid("problem-letter-nobody", field="persons")
    return write_letter(
        work,
        request,
        PaperKind.ATTESTATION_REQUEST,
        entry=entry,
        verdict=verdict,
        days=entry.days,
        on=entry.on,
        people=tuple(people),
        explanation=entry.text,
    )


def _require_in_its_place(request: Request, verdict: Assessment) -> None:
    if request.case is None:
        raise Invalid("problem-clock-unmatched", field="packet", number=opening_packet(request).number)
    if verdict.route is Route.ARRIMA:
        raise Invalid("problem-letter-for-arrima")


_SAYS = {
    PaperKind.MISSING_ITEMS: _missing,
    PaperKind.REMINDER: _reminder,
    PaperKind.REDIRECTION: _redirection,
    PaperKind.NEW_APPLICATION: _new_application,
    PaperKind.ORIGINALS_RETURN: _originals,
    PaperKind.ATTESTATION_REQUEST: _attestation,
}
"""Kind of letter → how it is written. To add one: a code, a row of ``letters.toml``, its words, and a row here."""


def packet_of(paper: Paper) -> Packet:
    """The envelope by which a letter is told."""
    return opening_packet(paper.request)
