"""Sets what belongs to a request as a whole: language, note, representative, the call before mailing, completeness."""

from __future__ import annotations

from csqdesk.casework import clocks
from csqdesk.casework.changes import plain
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import (
    CallNote,
    Completion,
    DifferenceSettling,
    LanguageGroundSetting,
    NoteSetting,
    RepresentativeSetting,
)
from csqdesk.casework.files.assessing import assess_request, live_concerns, live_packets
from csqdesk.casework.files.clocks import clock_facts, clocks_of
from csqdesk.casework.files.families import take_stated
from csqdesk.casework.files.lookup import find_packet, find_standing_packet, require_version
from csqdesk.casework.files.members import difference_now
from csqdesk.casework.reading import as_json
from csqdesk.problems import Invalid
from csqdesk.rules.clocks import judge_clock
from csqdesk.rules.days import in_montreal
from csqdesk.rules.standing import counts_of
from csqdesk.rules.vocabulary import ClockKind, ClockState, Kept, RequestState
from csqdesk.store.records import Clerk, Request


def set_language_ground(work: Work, entry: LanguageGroundSetting) -> None:
    """Records the ground for English under the French, and the day it ends; nothing given takes it away."""
    packet = find_standing_packet(work.session, entry.packet)
    packet.request.language_ground, packet.request.language_until = entry.ground, entry.until
    said = {"language_ground": entry.ground, "language_until": entry.until}
    work.extra["said"] = {"packet": packet.id, **{name: plain(value) for name, value in said.items()}}
    work.about("request", packet.request_id, number=packet.number, request=packet.request)


def set_representative(work: Work, entry: RepresentativeSetting) -> None:
    """Says who represents the applicant, paid or not, or that nobody does; the order of reading never looks at it."""
    packet = find_standing_packet(work.session, entry.packet)
    said = as_json(entry)
    said.pop("packet")
    packet.request.representative = {name: value for name, value in said.items() if value} if entry.name else {}
    work.extra["said"] = {"packet": packet.id}
    work.about("request", packet.request_id, number=packet.number, request=packet.request)


def note_call(work: Work, entry: CallNote) -> None:
    """Notes the day on which the contact centre was called. Raises Invalid for a day to come."""
    packet = find_standing_packet(work.session, entry.packet)
    if entry.on > work.today:
        raise Invalid("problem-call-day", field="on", today=work.today.isoformat())
    packet.called_contact_centre_on = entry.on
    if entry.note.strip():
        work.extra["reason"] = entry.note
    work.about("packet", packet.id, number=packet.number, request=packet.request)


def settle_difference(work: Work, entry: DifferenceSettling) -> None:
    """Settles what an envelope states otherwise than its file: the file keeps its word, or takes the envelope's.

    Raises Invalid without a reason, or when the envelope states nothing of the kind otherwise.
    """
    packet = find_standing_packet(work.session, entry.packet)
    clocks.require_reason(entry.reason)
    rows = [dict(row) for row in packet.door_reasons]
    mine = [row for row in rows if row["code"] == "case.difference" and row["facts"]["fact"] == entry.fact]
    standing = [row for row in mine if not row.get("settled") and difference_now(packet, row["facts"]) is not None]
    case = packet.request.case
    if not standing or case is None:
        raise Invalid("problem-difference-unknown", field="fact", fact=entry.fact)
    for row in standing:
        row["settled"] = True
        if entry.keep is Kept.ENVELOPE:
            take_stated(case, entry.fact, row["facts"]["stated"])
    packet.door_reasons = rows
    work.extra |= {"reason": entry.reason, "kept": entry.keep.value}
    work.about("packet", packet.id, number=packet.number, request=packet.request)


def set_note(work: Work, entry: NoteSetting) -> None:
    """Replaces the note of the request; the journal keeps the one before."""
    packet = find_standing_packet(work.session, entry.packet)
    packet.request.note = entry.note
    work.about("request", packet.request_id, number=packet.number, request=packet.request)


def mark_complete(work: Work, entry: Completion) -> None:
    """Records who looked at a request and declared it complete, and when; the state itself stays derived (ruling 22).

    ``if_version`` is the request's, as the Dossier shows it. Raises Invalid when something stands, and says how much;
    Stale when the request changed since it was looked at.
    """
    packet = find_packet(work.session, entry.packet)
    request = packet.request
    if not live_packets(request):
        raise Invalid("problem-complete-void", number=packet.number)
    if request.completed_at is not None and request.completed_by is not None:
        name, day = work.session.get_one(Clerk, request.completed_by).name, in_montreal(request.completed_at).date()
        raise Invalid("problem-complete-already", clerk=name, day=day.isoformat())
    require_version(request.version, entry.if_version)
    verdict = assess_request(work.session, request, work.law, work.today)
    if verdict.found is RequestState.MISDIRECTED:
        raise Invalid("problem-complete-arrima")
    if verdict.found is RequestState.UNMATCHED:
        raise Invalid("problem-complete-unmatched", number=packet.number)
    if verdict.found is not RequestState.COMPLETE:
        missing, unpaid, verify = counts_of(verdict)
        raise Invalid("problem-not-complete", missing=missing, unpaid=unpaid, verify=verify)
    if not live_concerns(request):
        raise Invalid("problem-complete-nobody", number=packet.number)
    request.completed_at, request.completed_by = work.now, work.clerk.id
    _meet_what_was_asked(work, request)
    work.about("request", request.id, number=packet.number, request=request)


def _meet_what_was_asked(work: Work, request: Request) -> None:
    """Nothing is missing any more: the period for it was met the day the last envelope was received."""
    came = max(packet.received_on for packet in live_packets(request))
    for clock in clocks_of(work.session, request):
        judged = judge_clock(clock_facts(clock), work.law, work.today)
        if clock.kind is ClockKind.MISSING_ITEMS and judged.state not in (ClockState.MET, ClockState.CANCELLED):
            clocks.meet(work, clock, max(came, judged.started_on))
