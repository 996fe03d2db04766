"""Voids an envelope logged by mistake: what it alone brought or told goes with it, what others brought stays."""

from __future__ import annotations

from sqlalchemy import select

from csqdesk.casework import certificates, items, persons
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import PacketVoiding
from csqdesk.casework.files.assessing import live_packets
from csqdesk.casework.files.lookup import find_packet, require_version
from csqdesk.casework.files.members import principal_of
from csqdesk.casework.taking_back import restating
from csqdesk.problems import Invalid
from csqdesk.rules.vocabulary import PaperKind
from csqdesk.store.records import Case, Packet, Paper


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
    for original in certificates.originals_of(work, packet):
        original.voided = True
    for item in items.brought_by(work, packet):
        item.voided = True
    restating.without(work, packet)
    persons.forget_unconcerned(work, packet.request)
    _forget_file(packet.request.case)
    _void_papers(work, packet, entry.reason)
    work.extra["reason"] = entry.reason
    work.about("packet", packet.id, number=packet.number, request=packet.request)


def _void_papers(work: Work, packet: Packet, reason: str) -> None:
    """Its receipts, and whatever nobody printed; a letter that left the building with a cheque remains a fact."""
    standing = select(Paper).where(Paper.packet_id == packet.id, Paper.voided_at.is_(None))
    for paper in work.session.scalars(standing):
        if paper.kind is PaperKind.RECEIPT or paper.printed_at is None:
            paper.voided_at, paper.void_reason = work.now, reason


def _forget_file(case: Case | None) -> None:
    """A principal whom nobody names any more, and a file on which no envelope stands, are known no more."""
    if case is None:
        return
    principal = principal_of(case)
    if principal is not None and not (principal.family_name or principal.individual_reference):
        principal.voided = True
    if any(live_packets(request) for request in case.requests):
        return
    case.voided = True
    for person in case.persons:
        person.voided = True
