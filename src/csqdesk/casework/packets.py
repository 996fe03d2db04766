"""Logs envelopes: each opens a request, completes one, or waits unmatched; nothing in it is ever refused as a fact."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from csqdesk.casework import certificates, instruments, items, persons
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import PacketCorrection, PacketEntry
from csqdesk.casework.files.assessing import opening_packet
from csqdesk.casework.files.door import door_reasons, refuse_impossible
from csqdesk.casework.files.families import Found, complete_case, find_case, find_or_open, overwrite_case
from csqdesk.casework.files.joining import request_to_join
from csqdesk.casework.files.lookup import find_standing_packet, require_version
from csqdesk.casework.reading import as_json, read_entry
from csqdesk.problems import Invalid
from csqdesk.rules.texts import number_key
from csqdesk.rules.vocabulary import RequestKind, RequestState
from csqdesk.store import numbers
from csqdesk.store.records import Case, Certificate, MailBatch, Packet, Request


def log_packet(work: Work, entry: PacketEntry, batch: str | None = None) -> dict[str, Any]:
    """Logs one envelope with everything it held; the same ``ref`` again stores nothing and gives the first answer.

    That holds for a voided envelope too: whoever means another one says so by another ``ref`` (decisions, 0010).

    ``batch`` is the code of the round it was opened in; without one it joins the latest open round of its day.
    Raises Invalid for a received day to come or an envelope that names neither a file nor anybody.
    """
    known = work.session.scalars(select(Packet).where(Packet.ref == entry.ref)).first()
    if known is not None:
        work.again = True
        work.about("packet", known.id, number=known.number)
        return _answer(known)
    refuse_impossible(work, entry)
    with work.session.no_autoflush:
        packet, spoken = _take_in(work, entry, batch)
    work.session.flush()
    persons_of = [persons.find_same(packet.request, one) for one in entry.persons]
    work.extra["said"] = {
        "file": packet.request.case_id,
        "persons": [one.id for one in persons_of if one is not None],
        "certificates": [one.id for one in spoken],
    }
    work.about("packet", packet.id, number=packet.number, request=packet.request)
    return _answer(packet)


def _take_in(work: Work, entry: PacketEntry, code: str | None) -> tuple[Packet, list[Certificate]]:
    """Everything the envelope held, in memory, and the CSQs it speaks of; one flush then writes it in order."""
    reasons = door_reasons(work, entry)
    found = _file_of(work, entry)
    batch = _batch_of(work, entry, code)
    request = _request_of(work, entry, found)
    packet = _new_packet(work, entry, request, batch)
    reasons += found.differences + persons.take(work, request, entry.persons)
    rows = persons.rows_of(request, entry.persons)
    spoken = certificates.take(work, request, packet, entry.certificates)
    instruments.take(work, request, packet, entry.instruments)
    items.take(work, request, packet, entry.items, rows)
    packet.door_reasons = [reason.as_json() for reason in reasons]
    return packet, spoken


def _answer(packet: Packet) -> dict[str, Any]:
    """The first answer; ``void`` beside it when the envelope was undone or voided since."""
    gone = {"void": True} if packet.voided_at is not None else {}
    return {"number": packet.number, "id": packet.id, "request": packet.request_id, **gone}


def kind_of(entry: PacketEntry) -> RequestKind:
    """The kind said, or what the persons tell, or *other*."""
    if entry.request is not None:
        return entry.request.kind
    changes = {person.change.value for person in entry.persons}
    by_changes = {
        frozenset({"add"}): RequestKind.ADD,
        frozenset({"remove"}): RequestKind.REMOVE,
        frozenset({"add", "remove"}): RequestKind.ADD_AND_REMOVE,
    }
    return by_changes.get(frozenset(changes), RequestKind.OTHER)


def _file_of(work: Work, entry: PacketEntry) -> Found:
    """The file; a reply about a file we do not know opens none and waits unmatched."""
    if kind_of(entry) is not RequestKind.REPLY:
        return find_or_open(work, entry.case)
    case = find_case(work, entry.case)
    if case is None or entry.case is None or _joined(work, case, entry) is None:
        return Found(None)
    return Found(case, False, complete_case(work, case, entry.case))


def _joined(work: Work, case: Case, entry: PacketEntry) -> Request | None:
    return request_to_join(work.session, case, entry.request.joins if entry.request is not None else None)


def _request_of(work: Work, entry: PacketEntry, found: Found) -> Request:
    if kind_of(entry) is RequestKind.REPLY and found.case is not None:
        request = _joined(work, found.case, entry)
        if request is not None:
            return request
    request = Request(
        case=found.case,
        kind=kind_of(entry),
        received_on=entry.received_on,
        state=RequestState.UNMATCHED if found.case is None else RequestState.TO_VERIFY,
        summary={},
        csq_issued=not (entry.case is not None and entry.case.csq_issued is False),
        representative=as_json(entry.representative) if entry.representative else {},
        language_ground=entry.language_ground,
        language_until=entry.language_until,
        note="",
        version=0,
        packets=[],
        concerns=[],
        items=[],
        instruments=[],
        papers=[],
    )
    work.session.add(request)
    return request


def _new_packet(work: Work, entry: PacketEntry, request: Request, batch: MailBatch | None) -> Packet:
    sequence = numbers.take(work.session, "packet", work.today.year)
    if entry.language_ground is not None:
        request.language_ground, request.language_until = entry.language_ground, entry.language_until
    packet = Packet(
        number=numbers.packet_number(work.today.year, sequence),
        year=work.today.year,
        sequence=sequence,
        ref=entry.ref,
        request=request,
        batch=batch,
        kind=kind_of(entry),
        tracking_key=number_key(entry.tracking) if entry.tracking else None,
        openers=list(entry.openers) if entry.openers else None,
        label=entry.label or _label_of(entry, request),
        given=as_json(entry),
        door_reasons=[],
        certificates=[],
        logged_at=work.now,
        logged_by=work.clerk.id,
        **{name: getattr(entry, name) for name in PLAIN},
        note=entry.note or "",
        unexpected=entry.unexpected or "",
    )
    work.session.add(packet)
    return packet


PLAIN = (
    "received_on",
    "postmarked_on",
    "delivered_on",
    "carrier",
    "tracking",
    "sender",
    "condition",
    "called_contact_centre_on",
)
"""Fields of the line that a packet keeps under the same name."""


def _label_of(entry: PacketEntry, request: Request) -> str | None:
    """An envelope without a file keeps the number it named as its label."""
    if request.case is None and entry.case is not None:
        return entry.case.file_number
    return None


def _batch_of(work: Work, entry: PacketEntry, code: str | None) -> MailBatch | None:
    """The open round of the day the envelope was received: the one named, else the latest."""
    query = (
        select(MailBatch)
        .where(MailBatch.received_on == entry.received_on, MailBatch.closed_at.is_(None), MailBatch.voided.is_(False))
        .order_by((MailBatch.code == code).desc(), MailBatch.id.desc())
    )
    return work.session.scalars(query).first()


def edit_packet(work: Work, entry: PacketCorrection) -> dict[str, Any]:
    """Corrects the facts of an envelope, with a reason. Raises Stale when somebody changed it meanwhile."""
    packet = find_standing_packet(work.session, entry.packet)
    require_version(packet.version, entry.if_version)
    if not entry.reason.strip():
        raise Invalid("problem-reason-required", field="reason")
    cleared = _may_be_cleared(entry.cleared)
    kept_given = {name: value for name, value in packet.given.items() if name not in cleared}
    merged = merged_with(kept_given, as_json(entry.changes))
    line = read_entry(PacketEntry, merged)
    refuse_impossible(work, line)
    for name in PLAIN:
        if name in cleared or getattr(entry.changes, name) is not None:
            setattr(packet, name, getattr(line, name))
    for name in ("note", "unexpected", "label"):
        if name in cleared or getattr(entry.changes, name) is not None:
            setattr(packet, name, getattr(line, name) or (None if name == "label" else ""))
    if "openers" in cleared or entry.changes.openers is not None:
        packet.openers = list(entry.changes.openers) if entry.changes.openers is not None else None
    packet.tracking_key = number_key(packet.tracking) if packet.tracking else None
    packet.given = merged
    _edit_request(work, packet, entry)
    packet.version += 1
    kept = [row for row in packet.door_reasons if row["code"] in ("case.difference", "duplicate.person")]
    packet.door_reasons = [one.as_json() for one in door_reasons(work, line, packet_id=packet.id)] + kept
    work.extra["reason"] = entry.reason
    work.about("packet", packet.id, number=packet.number, request=packet.request)
    return {"number": packet.number, "version": packet.version}


def merged_with(given: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """The line with the changed fields in it; of an object within (the file, its principal) only what was said."""
    merged = dict(given)
    for name, value in changes.items():
        before = merged.get(name)
        within = isinstance(value, dict) and isinstance(before, dict)
        merged[name] = merged_with(before, value) if within and before is not None else value
    return merged


def _may_be_cleared(names: tuple[str, ...]) -> frozenset[str]:
    for name in names:
        if name not in CLEARABLE:
            raise Invalid("problem-field-missing", field=name, name=name)
    return frozenset(names)


CLEARABLE = frozenset({*PLAIN, "note", "unexpected", "label", "openers", "language_ground", "language_until"}) - {
    "received_on"
}
"""Fields of an envelope that a correction may empty."""


def _edit_request(work: Work, packet: Packet, entry: PacketCorrection) -> None:
    request, changes = packet.request, entry.changes
    if changes.received_on is not None and opening_packet(request).id == packet.id:
        request.received_on = changes.received_on
    if changes.representative is not None:
        request.representative = as_json(changes.representative)
    if changes.language_ground is not None or "language_ground" in entry.cleared:
        request.language_ground, request.language_until = changes.language_ground, changes.language_until
    if changes.case is not None:
        _edit_case(work, request, changes.case)


def _edit_case(work: Work, request: Request, changes: Any) -> None:
    """A correction, unlike another envelope's statement, replaces what the file knew."""
    if request.case is None:
        raise Invalid("problem-case-unknown", field="case")
    if changes.csq_issued is not None:
        request.csq_issued = request.case.csq_issued = changes.csq_issued
    overwrite_case(work, request.case, changes)
