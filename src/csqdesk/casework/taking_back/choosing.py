"""Finds the act that Ctrl+Z would undo, and says which it is before anything is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from csqdesk.casework.desk import View, Work
from csqdesk.casework.entries import Undo
from csqdesk.casework.files.assessing import opening_packet
from csqdesk.casework.taking_back.lines import undone_lines
from csqdesk.problems import Invalid
from csqdesk.store.records import Instrument, Item, JournalDetail, JournalEntry, Packet, Paper, Request

TOLD = ("reason", "paper", "outlet", "letter", "channel", "outcome", "days", "attended")
"""What a line of history says besides its act, where the act kept it."""

UNDOABLE = frozenset(
    {
        "log_packet",
        "attach_packet",
        "edit_packet",
        "add_person",
        "correct_person",
        "record_certificate",
        "record_item",
        "record_items",
        "replace_item",
        "explain_item",
        "settle_difference",
        "record_instrument",
        "correct_instrument",
        "verify_instrument",
        "return_instrument",
        "decide_fee_day",
        "set_language_ground",
        "set_note",
        "mark_complete",
        "start_clock",
        "stop_clock",
        "resume_clock",
        "extend_clock",
        "meet_clock",
        "extend_clocks",
        "issue_letter",
        "note_sent",
        "note_undelivered",
        "propose_outcome",
        "decide_outcome",
        "call_interview",
        "note_interview",
        "ask_review",
        "record_new_certificate",
        "send_new_certificate",
        "set_representative",
        "note_call",
        "close_mail_batch",
    }
)
"""Acts that leave nothing outside the building, or whose paper can be voided."""


@dataclass(frozen=True)
class NextUndo:
    """What an unnamed undoing would take back: its line of the journal, its act, the envelope, what history says."""

    journal: int
    act: str
    number: str | None
    facts: dict[str, Any]


def next_undo(view: View) -> NextUndo:
    """The act of this clerk that would be undone now.

    Raises Invalid when there is nothing to undo, it is older than a day, or what was done last is a voiding.
    """
    line = line_of(view, Undo())
    packet = about_packet(view.session, line)
    return NextUndo(line.id, line.act, packet.number if packet else None, facts_of(view.session, line))


def about_packet(session: Session, line: JournalEntry) -> Packet | None:
    """The envelope by which an act is told: its own, or the one that opened the request."""
    packet = session.get(Packet, line.subject_id) if line.subject == "packet" else None
    request = session.get(Request, line.request_id) if line.request_id else None
    # An act on an envelope that found its file since stands under the request in which it waited.
    return packet or (opening_packet(request) if request is not None and request.packets else None)


def packet_of(session: Session, told: JournalEntry) -> Packet | None:
    """The envelope that an act was done to, or through."""
    if told.subject == "packet":
        return session.get(Packet, told.subject_id)
    if told.subject == "item":
        return session.get_one(Item, told.subject_id).packet
    if told.subject == "instrument":
        return session.get_one(Instrument, told.subject_id).packet
    ident = session.get_one(JournalDetail, told.id).body.get("said", {}).get("packet")
    return session.get(Packet, ident) if ident is not None else None


def told_of(session: Session, line: JournalEntry) -> tuple[JournalEntry, bool]:
    """The act at the end of a chain of undoings, and whether undoing ``line`` makes it stand again."""
    restored = False
    while line.act == "undo_last" and line.undoes is not None:
        line, restored = session.get_one(JournalEntry, line.undoes), not restored
    return line, restored


def facts_of(session: Session, line: JournalEntry) -> dict[str, Any]:
    """What a line of history says besides its act: the reason given, the item, the paper."""
    detail = session.get(JournalDetail, line.id)
    body = detail.body if detail is not None else {}
    told = {name: body[name] for name in TOLD if name in body}
    if "clock" in body:
        told["clock"] = body["clock"]["kind"]
    return told | dict(body.get("item") or {})


def packet_number(session: Session, line: JournalEntry) -> str:
    """The number of the envelope that a line of history is about."""
    return session.get_one(Packet, line.subject_id).number


def line_of(work: Work | View, entry: Undo) -> JournalEntry:
    """The line that an undoing is about: the one named, or this clerk’s last that may be undone.

    Raises Invalid when there is none, it is older than a day, or what was done last is a voiding.
    """
    may_be: ColumnElement[bool] = JournalEntry.act.in_(UNDOABLE)
    if entry.journal is not None:
        undoing = select(JournalEntry.id).where(JournalEntry.act.in_(UNDOABLE))
        may_be = (JournalEntry.id == entry.journal) & (may_be | JournalEntry.undoes.in_(undoing))
    query = (
        select(JournalEntry)
        .where(JournalEntry.clerk_id == work.clerk.id, may_be, JournalEntry.id.not_in(undone_lines()))
        .where(JournalEntry.id.not_in(_of_voided()) | (JournalEntry.act == "undo_last"))
        .order_by(JournalEntry.id.desc())
        .limit(1)
    )
    line = work.session.scalars(query).first()
    if line is None:
        raise Invalid("problem-nothing-to-undo")
    if entry.journal is None:
        _refuse_not_last(work, line)
    if (work.moment - line.at).total_seconds() > 24 * 3600:
        raise Invalid("problem-undo-too-late")
    return line


def _refuse_not_last(work: Work | View, line: JournalEntry) -> None:
    """What is undone unnamed is what this clerk did last. Raises Invalid when that was a voiding, which stays."""
    later = select(JournalEntry).where(JournalEntry.clerk_id == work.clerk.id, JournalEntry.id > line.id)
    voided = later.where(JournalEntry.act.in_(("void_packet", "void_paper"))).order_by(JournalEntry.id.desc())
    last = work.session.scalars(voided.limit(1)).first()
    if last is None:
        return
    if last.act == "void_paper":
        raise Invalid("problem-undo-voided-paper", number=work.session.get_one(Paper, last.subject_id).number)
    raise Invalid("problem-undo-voiding", number=packet_number(work.session, last))


def _of_voided() -> Select[int]:
    """Lines of acts on an envelope that was voided since: nothing of it stands that could be undone."""
    voided = select(Packet.id).where(Packet.voided_at.is_not(None))
    items = select(Item.id).where(Item.packet_id.in_(voided))
    instruments = select(Instrument.id).where(Instrument.packet_id.in_(voided))
    return select(JournalEntry.id).where(
        ((JournalEntry.subject == "packet") & JournalEntry.subject_id.in_(voided))
        | ((JournalEntry.subject == "item") & JournalEntry.subject_id.in_(items))
        | ((JournalEntry.subject == "instrument") & JournalEntry.subject_id.in_(instruments))
    )
