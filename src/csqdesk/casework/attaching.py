"""Gives an envelope that waited its file: what it held goes where it would have gone had the file been known."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from csqdesk.casework import certificates, instruments, items, persons
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import CaseEntry, PacketAttachment
from csqdesk.casework.files.assessing import live_packets
from csqdesk.casework.files.families import find_or_open
from csqdesk.casework.files.joining import request_to_join
from csqdesk.casework.files.lookup import find_standing_packet, require_version
from csqdesk.casework.packets import merged_with
from csqdesk.casework.reading import as_json, read_entry
from csqdesk.casework.taking_back import restating
from csqdesk.problems import Invalid
from csqdesk.rules.vocabulary import RequestKind, RequestState
from csqdesk.store.records import Certificate, Concern, Item, Packet, Paper, Request


def attach_packet(work: Work, entry: PacketAttachment) -> dict[str, Any]:
    """Gives an unmatched envelope its file; a reply joins the request it completes.

    Raises Invalid when the envelope has its file already, the entry names none, or a reply finds nothing to complete.
    """
    packet = find_standing_packet(work.session, entry.packet)
    require_version(packet.version, entry.if_version)
    source = packet.request
    if source.case_id is not None:
        raise Invalid("problem-already-attached", field="packet", number=packet.number)
    # What the envelope stated itself is told of its file too, as had the file been known at once.
    stated = merged_with(packet.given.get("case") or {}, as_json(entry.case))
    found = find_or_open(work, read_entry(CaseEntry, stated))
    if found.case is None:
        raise Invalid("problem-case-unknown", field="case")
    # A file opened just now has no number of its own before this.
    work.session.flush()
    target = source
    if packet.kind is RequestKind.REPLY:
        joined = request_to_join(work.session, found.case, entry.joins)
        if joined is None:
            raise Invalid("problem-no-request-to-join", field="case", number=packet.number)
        target = joined
    became = _Moving(work, packet, source, target, found.case.id).move()
    packet.door_reasons = [*packet.door_reasons, *(one.as_json() for one in found.differences)]
    packet.version += 1
    work.session.flush()
    # Numbers were changed, not the records they stand for: only so does the journal keep them.
    work.session.expire_all()
    said = {"file": found.case.id, "case": stated, "became": became}
    restating.joined(work, packet, said)
    work.extra["said"] = said
    work.about("packet", packet.id, number=packet.number, request=target)
    return {"number": packet.number, "id": packet.id, "request": packet.request_id}


class _Moving:
    """What one envelope held, on its way from the request it waited in to the one it belongs to."""

    def __init__(self, work: Work, packet: Packet, source: Request, target: Request, case_id: int) -> None:
        self.work = work
        self.packet = packet
        self.source = source
        self.target = target
        self.case_id = case_id
        self.rows: dict[int, int] = {}
        self.next_row = max((one.row for one in target.concerns), default=-1) + 1
        self.concerns: dict[int, Concern] = {}
        self.became: dict[str, list[list[int]]] = {"persons": [], "certificates": []}

    def move(self) -> dict[str, list[list[int]]]:
        """Answers which of its persons and CSQs went into records that the file had."""
        taken: list[Certificate] = []
        for certificate in certificates.first_spoken_of(self.work, self.packet):
            if not certificate.voided:
                same = certificates.move_to(self.work, certificate, self.case_id, self.target, taken)
                taken.append(same)
                self.became["certificates"] += [] if same is certificate else [[certificate.id, same.id]]
        for concern in list(self.source.concerns):
            self._person(concern)
        if self.target is self.source:
            self.source.case_id = self.case_id
            self.source.state = RequestState.TO_VERIFY
        else:
            self._contents()
        return self.became

    def _person(self, concern: Concern) -> None:
        if concern.voided:
            return
        same = persons.find_concern_of(self.target, concern) if self.target is not self.source else None
        if same is not None:
            # At once: of two children of one name the second is told apart by what the first one completes.
            for name in ("born_on", "individual_reference", "reference_key"):
                setattr(same.person, name, getattr(same.person, name) or getattr(concern.person, name))
            self.became["persons"].append([concern.id, same.id])
            self.concerns[concern.id] = same
            self.rows[concern.row] = same.row
            concern.voided = concern.person.voided = True
            return
        persons.adopt(self.work, concern, self.case_id)
        if self.target is not self.source:
            self.rows[concern.row] = self.next_row
            concern.row, concern.request_id = self.next_row, self.target.id
            self.next_row += 1

    def _contents(self) -> None:
        """Items, instruments and papers; the request it waited in is no more."""
        for item in items.brought_by(self.work, self.packet):
            self._item(item)
        for instrument in instruments.brought_by(self.work, self.packet):
            instrument.request_id = self.target.id
        for paper in self.work.session.scalars(select(Paper).where(Paper.packet_id == self.packet.id)):
            paper.request_id = self.target.id
        self.packet.request_id = self.target.id
        if not any(one.kind is not RequestKind.REPLY for one in live_packets(self.target)):
            first = min([*live_packets(self.target), self.packet], key=lambda one: one.id)
            self.target.received_on = first.received_on
        notes = [one.note for one in (self.target, self.source) if one.note]
        self.target.note = "\n".join(notes)
        self.source.state = RequestState.VOID

    def _item(self, item: Item) -> None:
        item.request_id = self.target.id
        if item.concern_id in self.concerns:
            item.concern_id = self.concerns[item.concern_id].id
        named = (item.facts or {}).get("persons_named")
        if named is not None:
            item.facts = {**item.facts, "persons_named": [self.rows.get(one, one) for one in named]}
