"""Shows one request whole: checklist, persons, originals, payment, papers and history."""

from __future__ import annotations

from sqlalchemy import select

from csqdesk.casework.certificates import original_number
from csqdesk.casework.deciding.course import course_sheet
from csqdesk.casework.desk import View
from csqdesk.casework.files.assessing import (
    assess_request,
    counted_instruments,
    effective_items,
    held_originals,
    live_packets,
    oldest_issue,
    opening_packet,
    replaced_among,
    request_certificates,
)
from csqdesk.casework.files.lookup import find_packet
from csqdesk.casework.files.members import principal_of
from csqdesk.casework.files.settling import missing_of
from csqdesk.casework.questions.papers import paper_row
from csqdesk.casework.sheets import (
    DossierSheet,
    HistoryRow,
    InstrumentRow,
    ItemRow,
    OriginalRow,
    PacketRow,
    PersonRow,
    UndoneAct,
)
from csqdesk.casework.taking_back.choosing import facts_of, packet_of, told_of
from csqdesk.casework.taking_back.lines import undone_lines
from csqdesk.problems import Invalid
from csqdesk.rules.days import age_on
from csqdesk.rules.verdicts import Assessment, InstrumentVerdict
from csqdesk.store.records import (
    Certificate,
    Clerk,
    Concern,
    Instrument,
    Item,
    JournalDetail,
    JournalEntry,
    Packet,
    Paper,
    Request,
)

FOR_MANY = "extend_clocks"
"""The act that one decision does to many requests: its line names them all."""

BROUGHT_SINCE = ("add_person", "record_certificate", "record_item", "record_items", "record_instrument")
"""Acts by which something is said to have come with an envelope that was logged before."""


def dossier_sheet(view: View, which: str | int) -> DossierSheet:
    """The request of an envelope's number, or by its own number. Raises Invalid when there is none."""
    request = _find(view, which)
    verdict = assess_request(view.session, request, view.law, view.today)
    case = request.case
    principal = principal_of(case)
    certificates = request_certificates(request)
    replaced = replaced_among(certificates)
    others = [one for one in (case.requests if case is not None else []) if one.id != request.id]
    return DossierSheet(
        request_id=request.id,
        version=request.version,
        packet=opening_packet(request).number,
        packets=_packets(view, request),
        case_id=case.id if case else None,
        file_number=case.file_number if case else None,
        family_name=principal.family_name if principal else None,
        given_name=principal.given_name if principal else None,
        born_on=principal.born_on if principal else None,
        individual_reference=principal.individual_reference if principal else None,
        family_size=case.family_size if case else None,
        submitted_on=case.submitted_on if case else None,
        programme=case.programme if case else None,
        stream=case.stream if case else None,
        kind=request.kind,
        received_on=request.received_on,
        oldest_csq_on=oldest_issue(certificates),
        assessment=verdict,
        items=_items(request, verdict),
        persons=tuple(_person(request, one, verdict) for one in request.concerns),
        originals=tuple(_original(one, one.id in replaced) for one in certificates),
        instruments=_instruments(request, verdict),
        papers=tuple(paper_row(one) for one in reversed(request.papers)),
        history=_history(view, request),
        note=request.note,
        label=opening_packet(request).label,
        language_ground=request.language_ground,
        language_until=request.language_until,
        completed_at=request.completed_at,
        completed_by=view.session.get_one(Clerk, request.completed_by).name if request.completed_by else None,
        other_requests=tuple(
            (one.id, opening_packet(one).number, one.kind, one.received_on) for one in others if live_packets(one)
        ),
        to_provide=len(missing_of(verdict)),
        course=course_sheet(view, request, verdict),
    )


def _find(view: View, which: str | int) -> Request:
    if isinstance(which, str):
        return find_packet(view.session, which).request
    request = view.session.get(Request, which)
    if request is None:
        raise Invalid("problem-request-unknown", field="request", number=which)
    return request


def _packets(view: View, request: Request) -> tuple[PacketRow, ...]:
    """The envelopes in the order of their numbers, each with how much was recorded by it since."""
    standing = select(JournalEntry).where(
        JournalEntry.request_id == request.id,
        JournalEntry.act.in_(BROUGHT_SINCE),
        JournalEntry.id.not_in(undone_lines()),
    )
    brought = [packet_of(view.session, line) for line in view.session.scalars(standing)]
    return tuple(
        PacketRow(
            packet.number,
            packet.received_on,
            packet.kind,
            packet.tracking,
            packet.voided_at is not None,
            packet.version,
            brought.count(packet),
        )
        for packet in request.packets
    )


def _items(request: Request, verdict: Assessment) -> tuple[ItemRow, ...]:
    """The required items with their latest word, then what came besides."""
    words: dict[tuple[str, int | None], Item] = {
        (one.item.value, one.concern.row if one.concern else None): one for one in effective_items(request)
    }
    packets = {packet.id: packet for packet in request.packets}
    rows = []
    for judged in verdict.items:
        word = words.pop((judged.item.value, judged.person), None)
        packet = packets.get(word.packet_id) if word is not None and word.packet_id else None
        rows.append(
            ItemRow(
                judged.item,
                judged.person,
                judged.state,
                judged.required,
                judged.missing,
                word.form if word else None,
                word.note if word else "",
                packet.received_on if packet else None,
                packet.number if packet else None,
                (word.facts or {}) if word else {},
            )
        )
    for (_, row), word in words.items():
        packet = packets.get(word.packet_id) if word.packet_id else None
        day, number = (packet.received_on, packet.number) if packet else (None, None)
        facts = word.facts or {}
        rows.append(ItemRow(word.item, row, word.state, False, False, word.form, word.note, day, number, facts))
    return tuple(rows)


def _person(request: Request, concern: Concern, verdict: Assessment) -> PersonRow:
    person = concern.person
    required = any(
        reason.code == "attestation.required" and reason.facts.get("person") == concern.row
        for reason in verdict.reasons
    )
    return PersonRow(
        concern.row,
        concern.change,
        concern.role,
        person.family_name,
        person.given_name,
        person.born_on,
        age_on(person.born_on, request.received_on) if person.born_on else None,
        person.individual_reference,
        concern.together_since,
        concern.in_canada,
        concern.permit_until,
        concern.one_parent,
        concern.attestation,
        required,
        concern.voided,
    )


def _original(certificate: Certificate, replaced: bool) -> OriginalRow:
    standing = [one for one in certificate.originals if not one.voided]
    held = held_originals(certificate)
    kept = held or standing
    paper = kept[-1] if kept else None
    return OriginalRow(
        certificate.id,
        certificate.family_name,
        certificate.given_name,
        certificate.individual_reference,
        certificate.issued_on,
        certificate.state,
        paper.state if paper else None,
        paper.place if paper else None,
        paper.since if paper else None,
        original_number(paper) if paper else None,
        replaced,
    )


def _instruments(request: Request, verdict: Assessment) -> tuple[InstrumentRow, ...]:
    pairs = zip(counted_instruments(request), verdict.instruments, strict=True)
    return tuple(_instrument(instrument, judged) for instrument, judged in pairs)


COPIED = (
    "id",
    "version",
    "method",
    "number",
    "issuer",
    "institution",
    "transit",
    "amount_cents",
    "currency",
    "dated_on",
    "certification_mark",
    "payee_as_expected",
    "words_cents",
    "name_on_back",
    "payer_name",
    "payer_relation",
    "last_four",
    "signed",
)
"""Fields a row shows just as the record has them."""


def _instrument(instrument: Instrument, judged: InstrumentVerdict) -> InstrumentRow:
    return InstrumentRow(
        **{name: getattr(instrument, name) for name in COPIED},
        state=judged.state,
        counts=judged.counts,
        reasons=judged.reasons,
        typed_by=instrument.typist.name,
        verified_by=instrument.verifier.name if instrument.verifier else None,
        same_person=instrument.verified_by == instrument.typed_by,
        packet=instrument.packet.number if instrument.packet else None,
    )


def _history(view: View, request: Request) -> tuple[HistoryRow, ...]:
    """The journal's lines about the request, newest first."""
    query = (
        select(JournalEntry, JournalDetail)
        .join(JournalDetail, JournalDetail.entry_id == JournalEntry.id, isouter=True)
        .where((JournalEntry.request_id == request.id) | JournalEntry.id.in_(_for_many(view, request)))
        .order_by(JournalEntry.id.desc())
    )
    lines = view.session.execute(query).all()
    restored = {entry.undoes for entry, _ in lines if entry.undoes is not None}
    undone = {entry.undoes for entry, _ in lines if entry.undoes is not None and entry.id not in restored}
    names = {clerk.id: clerk.name for clerk in view.session.scalars(select(Clerk))}
    return tuple(
        HistoryRow(
            entry.id,
            entry.at,
            entry.act,
            names.get(entry.clerk_id, entry.actor),
            _number(view, entry),
            facts_of(view.session, entry),
            entry.id in undone,
            *_undoing(view, entry),
        )
        for entry, _ in lines
    )


def _for_many(view: View, request: Request) -> set[int]:
    """The lines of decisions for many periods that reached one of this request, and of what took them back."""
    many = select(JournalEntry.id, JournalDetail.body).join(JournalDetail, JournalDetail.entry_id == JournalEntry.id)
    found = {
        ident
        for ident, body in view.session.execute(many.where(JournalEntry.act == FOR_MANY))
        if request.id in body.get("requests", ())
    }
    back = select(JournalEntry.id, JournalEntry.undoes).where(JournalEntry.request_id.is_(None))
    undoings = dict(list(view.session.execute(back.where(JournalEntry.undoes.is_not(None)))))
    for ident in sorted(undoings):
        if undoings[ident] in found:
            found.add(ident)
    return found


def _undoing(view: View, entry: JournalEntry) -> tuple[UndoneAct | None, bool]:
    """The act that a line of undoing took back or gave back, and which of the two."""
    if entry.undoes is None:
        return None, False
    told, taken = told_of(view.session, entry)
    return UndoneAct(told.act, _number(view, told), facts_of(view.session, told)), not taken


def _number(view: View, entry: JournalEntry) -> str | None:
    if entry.subject == "packet":
        packet = view.session.get(Packet, entry.subject_id)
        return packet.number if packet else None
    if entry.subject == "paper":
        paper = view.session.get(Paper, entry.subject_id)
        return paper.number if paper else None
    return None
