"""Calls interviews and notes who came."""

from __future__ import annotations

import re

from csqdesk.casework.correspondence.issuing import write_letter
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import InterviewCall, InterviewNote
from csqdesk.casework.files.lookup import find_concern, find_standing_packet
from csqdesk.papers.letters.sheet import MeetingLine
from csqdesk.problems import Invalid
from csqdesk.rules.vocabulary import PaperKind
from csqdesk.store.course import Interview

HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def call_interview(work: Work, entry: InterviewCall) -> int:
    """Calls an interview and issues its letter; answers the interview's number.

    Raises Invalid for a day before today, an hour that is none, or an envelope that waits for its file.
    """
    packet = find_standing_packet(work.session, entry.packet)
    request = packet.request
    if request.case is None:
        raise Invalid("problem-decision-unmatched", field="packet", number=packet.number)
    concern = find_concern(request, entry.person)
    if entry.on < work.today:
        raise Invalid("problem-interview-past", field="on", day=entry.on.isoformat())
    if entry.hour and not HOUR.fullmatch(entry.hour):
        raise Invalid("problem-interview-hour", field="hour", hour=entry.hour[:20])
    paper = write_letter(
        work,
        request,
        PaperKind.INTERVIEW,
        entry=entry,
        people=(entry.person,) if entry.person is not None else (),
        more={"meeting": MeetingLine(entry.on, entry.hour, entry.place)},
    )
    interview = Interview(
        request_id=request.id,
        concern_id=concern.id if concern is not None else None,
        called_on=work.today,
        held_on=entry.on,
        hour=entry.hour,
        place=entry.place,
        attended=None,
        note="",
        paper_id=paper.id,
        voided=False,
    )
    work.session.add(interview)
    work.session.flush()
    work.about("request", request.id, number=packet.number, request=request)
    work.extra |= {"paper": paper.number, "letter": paper.kind.value, "said": {"packet": packet.id}}
    return interview.id


def note_interview(work: Work, entry: InterviewNote) -> None:
    """Notes whether the person came. Raises Invalid for an unknown interview, or one that is still to come."""
    packet = find_standing_packet(work.session, entry.packet)
    interview = work.session.get(Interview, entry.interview)
    if interview is None or interview.voided or interview.request_id != packet.request_id:
        raise Invalid("problem-interview-unknown", field="interview", number=entry.interview)
    if interview.held_on > work.today:
        raise Invalid("problem-interview-to-come", field="interview", day=interview.held_on.isoformat())
    interview.attended, interview.note = entry.attended, entry.note
    work.about("request", packet.request_id, number=packet.number, request=packet.request)
    work.extra |= {"attended": entry.attended, "said": {"packet": packet.id}}
