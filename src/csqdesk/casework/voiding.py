"""Voids an envelope logged by mistake: what it alone brought or told goes with it, what others brought stays."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from csqdesk.casework import certificates, changes, items, persons
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import PacketEntry, PacketVoiding
from csqdesk.casework.files.assessing import live_packets, opening_packet
from csqdesk.casework.files.families import complete_case
from csqdesk.casework.files.lookup import find_packet, require_version
from csqdesk.casework.files.members import OF_PRINCIPAL, principal_of
from csqdesk.casework.reading import read_entry
from csqdesk.casework.undoing import TABLES, typed, undone_lines
from csqdesk.problems import Invalid
from csqdesk.rules.vocabulary import RequestKind
from csqdesk.store.columns import Record
from csqdesk.store.records import Case, Concern, JournalDetail, JournalEntry, Packet, Person, Request

OF_CASE = (
    *("programme", "stream", "family_size", "submitted_on", "csq_issued"),
    *("address_lines", "city", "region", "postal_code", "country"),
)
TOLD: dict[type[Record], tuple[str, ...]] = {Case: OF_CASE, Person: (*OF_PRINCIPAL, "reference_key")}
"""What an envelope tells of its file: the facts that go with it."""

SAID = frozenset({"family_case", "person", "concern", "certificate"})
"""Records that keep what a reply says of the file, its persons and their CSQs."""


def void_packet(work: Work, entry: PacketVoiding) -> None:
    """Voids an envelope logged by mistake; its number stays, its request goes with its last envelope.

    Raises Invalid when it is void already or no reason is given.
    """
    packet = find_packet(work.session, entry.packet)
    require_version(packet.version, entry.if_version)
    if not entry.reason.strip():
        raise Invalid("problem-reason-required", field="reason")
    if packet.voided_at is not None:
        raise Invalid("problem-already-void", field="packet", number=packet.number)
    packet.voided_at, packet.void_reason = work.now, entry.reason
    packet.version += 1
    rows = _rows_brought(packet)
    for concern in packet.request.concerns:
        concern.voided = concern.voided or concern.row in rows
    completing = opening_packet(packet.request).id != packet.id and packet.kind is RequestKind.REPLY
    _take_back(work, packet, reply=completing)
    _say_again(work, packet.request)
    persons.forget_unconcerned(work, packet.request)
    _forget_file(work, packet.request.case)
    for certificate in certificates.first_spoken_of(work, packet):
        certificate.voided = True
    for original in certificates.originals_of(work, packet):
        original.voided = True
    certificates.leave_to_others(work, packet)
    for item in items.brought_by(work, packet):
        item.voided = True
    certificates.forget_unbacked(packet.request)
    work.about("packet", packet.id, number=packet.number, request=packet.request)


def _rows_brought(packet: Packet) -> set[int]:
    """Rows of persons that only this envelope speaks of: all of them when it opened the request."""
    opened = opening_packet(packet.request).id == packet.id
    others = [one for one in packet.request.packets if one.id != packet.id and one.voided_at is None]
    return {concern.row for concern in packet.request.concerns} if opened and not others else set()


def _lines_of(work: Work, packets: Iterable[Packet], *acts: str) -> list[tuple[str, list[dict[str, Any]]]]:
    """The acts that stand on these envelopes, the last first, each with what it changed, the last first."""
    query = (
        select(JournalEntry.act, JournalDetail)
        .join(JournalEntry, JournalEntry.id == JournalDetail.entry_id)
        .where(JournalEntry.subject == "packet", JournalEntry.subject_id.in_([one.id for one in packets]))
        .where(JournalEntry.act.in_(acts), JournalEntry.id.not_in(undone_lines()))
        .order_by(JournalEntry.id.desc())
    )
    return [(act, detail.body["changes"][::-1]) for act, detail in work.session.execute(query)]


def _take_back(work: Work, packet: Packet, *, reply: bool) -> None:
    """What it told of the file goes back, and what a reply told of persons and CSQs, unless it was changed since."""
    for act, rows in _lines_of(work, [packet], "log_packet", "attach_packet", "add_person"):
        for row in rows:
            record = work.session.get(TABLES[row["table"]], row["id"]) if row["table"] in SAID else None
            if record is None:
                continue
            if reply and act != "attach_packet":
                _take_back_row(record, row)
            _take_back_facts(record, row)


def _take_back_row(record: Record, row: dict[str, Any]) -> None:
    if isinstance(record, Concern) and "new" in row:
        record.voided = True
    for name, (old, new) in row.get("changed", {}).items():
        if name != "voided" and changes.plain(getattr(record, name)) == new:
            setattr(record, name, typed(record, name, old))


def _take_back_facts(record: Record, row: dict[str, Any]) -> None:
    """Of the file and its principal; a file or a principal that it was the first to name had no facts before."""
    if isinstance(record, Person) and not record.principal and "new" in row:
        return
    blank = {"family_name": "", "given_name": "", "csq_issued": True}
    told = row.get("changed") or {name: (blank.get(name), value) for name, value in row["new"].items()}
    for name in TOLD.get(type(record), ()):
        if name in told and changes.plain(getattr(record, name)) == told[name][1]:
            setattr(record, name, typed(record, name, told[name][0]))


def _say_again(work: Work, request: Request) -> None:
    """What the other envelopes state of the same persons and file still counts."""
    case = request.case
    for one in case.requests if case is not None else [request]:
        for packet in live_packets(one):
            line = read_entry(PacketEntry, packet.given)
            if packet.kind is RequestKind.REPLY and one is request:
                persons.say_again(request, line.persons)
            if case is not None and line.case is not None:
                complete_case(work, case, line.case)


def _forget_file(work: Work, case: Case | None) -> None:
    """A principal whom nobody names any more, and a file on which no envelope stands, are known no more."""
    if case is None:
        return
    principal = principal_of(case)
    if principal is not None and not (principal.family_name or principal.individual_reference):
        principal.voided = True
    packets = [packet for request in case.requests for packet in request.packets]
    if any(packet.voided_at is None for packet in packets):
        return
    for _, rows in _lines_of(work, packets, "log_packet", "attach_packet"):
        if any(row["table"] == "family_case" and row["id"] == case.id and "new" in row for row in rows):
            case.voided = True
            for person in case.persons:
                person.voided = True
