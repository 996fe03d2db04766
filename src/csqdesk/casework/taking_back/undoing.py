"""Undoes the last act by a new one, or undoes that undoing: what it changed goes back, every line stays."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.exc import IntegrityError

from csqdesk.casework import changes
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import Undo
from csqdesk.casework.files.assessing import opening_packet
from csqdesk.casework.taking_back import restating
from csqdesk.casework.taking_back.choosing import about_packet, facts_of, line_of, packet_number, packet_of, told_of
from csqdesk.casework.taking_back.lines import TABLES, typed, undone_lines
from csqdesk.problems import Invalid
from csqdesk.rules.texts import without_digits
from csqdesk.rules.vocabulary import InstrumentState, RequestKind, RequestState
from csqdesk.store.course import ClockWord
from csqdesk.store.records import Instrument, JournalDetail, JournalEntry, Packet, Paper, Request

LIGHT = frozenset({"undo_last", "issue_receipt", "note_printed", "reprint_paper", "void_paper"})
"""Acts that do not keep an envelope from being undone by themselves: of papers, the papers themselves tell."""


WRITING = frozenset({"issue_letter", "propose_outcome", "decide_outcome", "call_interview"})
"""Acts that write to the family: undone only while their letter is still here."""
FOLLOWING = ("decide_outcome", "note_interview", "ask_review", "note_sent", "note_undelivered")
"""Acts that stand on a letter or a decision."""


def undo_last(work: Work, entry: Undo) -> dict[str, Any]:
    """Undoes one act of this clerk, of today; answers its name and, for an envelope, its line as a draft.

    ``number`` names the envelope it was done to, and ``facts`` what else its line of history says.

    A line of undoing, when it is named, is undone as well (*Rétablir*): what it took back stands again.
    Raises Invalid when there is nothing to undo, or a later act stands on what would be undone.
    """
    line = line_of(work, entry)
    detail = work.session.get(JournalDetail, line.id)
    if detail is None:
        raise Invalid("problem-nothing-to-undo")
    told, restored = told_of(work.session, line)
    if restored:
        _refuse_on_what_is_void(work, told)
        _refuse_between(work, line, told)
    if line.act in ("log_packet", "attach_packet"):
        _refuse_later(work, line, detail.body["changes"])
    if line.act == "log_packet":
        _void_papers(work, line)
    if line.act in WRITING:
        _refuse_once_out(work, line, detail.body["changes"])
    _refuse_logged_again(work, detail.body.get("draft"))
    _reverse_all(work, detail.body["changes"])
    packet = work.session.get(Packet, line.subject_id) if line.subject == "packet" else None
    restating.after_undoing(work, told, restored=restored)
    _touch(work, line, detail.body["changes"])
    spoken = packet_of(work.session, told)
    if spoken is not None:
        work.touch(spoken.request)
    work.undoes = line.id
    work.about(line.subject, line.subject_id, number=packet.number if packet else None)
    work.request_id = line.request_id
    # A ref is said once: under its own the draft would be taken for the envelope that was undone.
    fresh = {"ref": without_digits(uuid.uuid4().hex)}
    given = {**packet.given, **fresh} if packet is not None and line.act == "log_packet" else None
    if given is not None:
        work.extra["draft"] = given["ref"]
    about = about_packet(work.session, line)
    return {
        "act": line.act,
        "entry": given,
        "packet": packet.number if packet else None,
        "number": about.number if about else None,
        "of": told.act,
        "restored": restored,
        "facts": facts_of(work.session, told),
    }


def _refuse_later(work: Work, line: JournalEntry, rows: list[dict[str, Any]]) -> None:
    """Raises Invalid when a later act stands on what came with an envelope, or went into its file."""
    request = work.session.get_one(Request, line.request_id)
    ids = [request.id]
    if request.case is not None and any(row["table"] in changes.OF_THE_FILE for row in rows):
        ids = [one.id for one in request.case.requests]
    of_packet = (JournalEntry.subject == line.subject) & (JournalEntry.subject_id == line.subject_id)
    later = select(JournalEntry.id).where(
        JournalEntry.id > line.id,
        JournalEntry.request_id.in_(ids) | of_packet,
        JournalEntry.act.not_in(LIGHT),
        JournalEntry.id.not_in(undone_lines()),
    )
    _refuse_after(work, line, later)


def _void_papers(work: Work, line: JournalEntry) -> None:
    """Voids the receipts nobody printed with their envelope. Raises Invalid for one that was."""
    query = select(Paper).where(Paper.packet_id == line.subject_id, Paper.voided_at.is_(None))
    papers = work.session.scalars(query).all()
    printed = next((one for one in papers if one.printed_at is not None), None)
    if printed is not None:
        raise Invalid("problem-undo-printed", number=printed.number)
    for paper in papers:
        _void(work, paper)


def _refuse_once_out(work: Work, line: JournalEntry, rows: list[dict[str, Any]]) -> None:
    """Raises Invalid for a letter that was printed, or on which a later act stands: it is voided, not undone."""
    for row in rows:
        paper = work.session.get(Paper, row["id"]) if row["table"] == "paper" and "new" in row else None
        if paper is not None and paper.printed_at is not None:
            raise Invalid("problem-undo-printed", number=paper.number)
    later = select(JournalEntry.id).where(
        JournalEntry.id > line.id,
        JournalEntry.request_id == line.request_id,
        JournalEntry.act.in_(FOLLOWING),
        JournalEntry.id.not_in(undone_lines()),
    )
    _refuse_after(work, line, later)


def _refuse_on_what_is_void(work: Work, told: JournalEntry) -> None:
    """What was undone stands again only where it stood. Raises Invalid when that envelope or request was voided."""
    packet = packet_of(work.session, told)
    if packet is None:
        return
    if told.act == "log_packet":
        opened = opening_packet(packet.request)
        gone = packet.kind is RequestKind.REPLY and opened is not packet and packet.request.state is RequestState.VOID
        voided = opened if gone else None
    else:
        voided = packet if packet.voided_at is not None else _left_for_what_is_void(work, told, packet)
    if voided is not None:
        raise Invalid("problem-redo-after-voiding", number=voided.number)


def _refuse_between(work: Work, line: JournalEntry, told: JournalEntry) -> None:
    """What was recorded since the undoing would stay behind. Raises Invalid when there is any, or it found its file."""
    packet = packet_of(work.session, told)
    if packet is None:
        return
    of_packet = (JournalEntry.subject == "packet") & (JournalEntry.subject_id == packet.id)
    later = select(JournalEntry.id).where(JournalEntry.id > line.id, JournalEntry.id.not_in(undone_lines()))
    if told.act in ("log_packet", "attach_packet"):
        waiting = (JournalEntry.request_id == packet.request_id) & (told.act == "attach_packet")
        later = later.where(of_packet | waiting, JournalEntry.act.not_in(LIGHT))
    elif told.act in ("add_person", "record_certificate"):
        later = later.where(of_packet, JournalEntry.act == "attach_packet")
    else:
        return
    _refuse_after(work, line, later)


def _left_for_what_is_void(work: Work, told: JournalEntry, packet: Packet) -> Packet | None:
    """The opening of the request that an envelope would go to again, when that request is void."""
    for row in work.session.get_one(JournalDetail, told.id).body["changes"]:
        _, target = row.get("changed", {}).get("request_id", (None, None)) if row["table"] == "packet" else (None, None)
        request = work.session.get(Request, target) if target is not None else None
        if request is not None and request.id != packet.request_id and request.state is RequestState.VOID:
            return opening_packet(request)
    return None


def _refuse_logged_again(work: Work, ref: str | None) -> None:
    """An envelope whose draft was saved meanwhile would stand twice."""
    query = select(Packet.number).where(Packet.ref == ref, Packet.voided_at.is_(None))
    again = work.session.scalars(query).first() if ref is not None else None
    if again is not None:
        raise Invalid("problem-redo-logged-again", number=again)


def _refuse_after(work: Work, line: JournalEntry, later: Select[int]) -> None:
    found = work.session.scalars(later.order_by(JournalEntry.id.desc()).limit(1)).first()
    if found is None:
        return
    last = work.session.get_one(JournalEntry, found)
    if last.act == "void_packet":
        numbers = {"number": packet_number(work.session, line), "voided": packet_number(work.session, last)}
        raise Invalid("problem-undo-after-voiding", **numbers)
    raise Invalid("problem-undo-changed-since")


def _touch(work: Work, line: JournalEntry, rows: list[dict[str, Any]]) -> None:
    """Every request that stands on what was undone is assessed anew: the one it went to, and the one it came from."""
    named = {line.request_id}
    for row in rows:
        record = work.session.get(TABLES[row["table"]], row["id"])
        named.add(record.id if isinstance(record, Request) else getattr(record, "request_id", None))
        named.add(record.clock.request_id if isinstance(record, ClockWord) else None)
        named.update(row.get("changed", {}).get("request_id", ()))
        for case_id in row.get("changed", {}).get("case_id", ()):
            # The other requests of the file that was left stand on its CSQs too.
            named.update(work.session.scalars(select(Request.id).where(Request.case_id == (case_id or 0))))
    found = [work.session.get(Request, ident) for ident in sorted(one for one in named if one is not None)]
    requests = [request for request in found if request is not None]
    for request in requests:
        work.session.expire(request)
    for request in requests:
        work.touch(request)


def _reverse_all(work: Work, rows: list[dict[str, Any]]) -> None:
    """Every change goes back at once. Raises Invalid when what was written since stands in its place."""
    try:
        with work.session.no_autoflush:
            for change in reversed(rows):
                _reverse(work, change)
        work.session.flush()
    except IntegrityError:
        raise Invalid("problem-undo-changed-since") from None


def _reverse(work: Work, change: dict[str, Any]) -> None:
    kind = TABLES[change["table"]]
    record = work.session.get(kind, change["id"])
    if record is None:
        return
    if "new" in change:
        _void(work, record)
        return
    for name, (old, new) in change["changed"].items():
        if changes.plain(getattr(record, name)) != new:
            raise Invalid("problem-undo-changed-since")
        setattr(record, name, typed(record, name, old))
    if hasattr(record, "version"):
        record.version += 1


def _void(work: Work, record: Any) -> None:
    if isinstance(record, (Packet, Paper)):
        record.voided_at, record.void_reason = work.now, "undo"
    elif isinstance(record, Instrument):
        record.state = InstrumentState.VOID
    elif isinstance(record, Request):
        record.state = RequestState.VOID
    elif hasattr(record, "voided"):
        record.voided = True
