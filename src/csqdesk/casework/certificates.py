"""Records each CSQ of the family in each of its states, and takes the originals into custody."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import CertificateEntry, CertificateRecording
from csqdesk.casework.files.assessing import certificate_facts, held_originals, request_certificates
from csqdesk.casework.files.lookup import find_standing_packet
from csqdesk.casework.preview import certificate_said
from csqdesk.casework.reading import as_json
from csqdesk.problems import Invalid
from csqdesk.rules.certificates import find_same
from csqdesk.rules.codes_on_paper import original_code
from csqdesk.rules.facts import CertificateFacts
from csqdesk.rules.texts import fold, number_key
from csqdesk.rules.vocabulary import CertificateState, OriginalState
from csqdesk.store.records import Certificate, Original, Packet, Person, Request


def take(work: Work, request: Request, packet: Packet, entries: Iterable[CertificateEntry]) -> list[Certificate]:
    """Takes in the certificates one envelope brought or spoke of; answers the record of each."""
    used: list[Certificate] = []
    for entry in entries:
        certificate = _find(request, entry, used)
        if certificate is None:
            certificate = _new(work, request, packet, entry)
        else:
            complete(certificate, entry)
        used.append(certificate)
        if entry.state is CertificateState.ORIGINAL:
            keep_original(work, certificate, packet)
        elif not held(certificate):
            certificate.state = entry.state
    return used


def held(certificate: Certificate) -> bool:
    """True while its original is in our hands: what was received never becomes missing."""
    return bool(held_originals(certificate))


def _find(request: Request, entry: CertificateEntry, used: list[Certificate]) -> Certificate | None:
    said = certificate_said(entry)
    open_still = [one for one in request_certificates(request) if one not in used or _same_paper(one, entry)]
    return _among(open_still, said)


def _same_paper(certificate: Certificate, entry: CertificateEntry) -> bool:
    """The same reference and day, written twice in one envelope: one CSQ. Names alone may be two persons'."""
    key = number_key(entry.individual_reference) if entry.individual_reference else None
    return key is not None and certificate.reference_key == key and certificate.issued_on == entry.issued_on


def _among(known: list[Certificate], said: CertificateFacts) -> Certificate | None:
    place = find_same([certificate_facts(one) for one in known], said)
    return None if place is None else known[place]


def move_to(
    work: Work, certificate: Certificate, case_id: int, request: Request, taken: Iterable[Certificate]
) -> Certificate:
    """The CSQ of an envelope that found its file; answers the record of the same one where the file knows it.

    ``taken`` are those that other CSQs of the envelope went into already: two papers are not one.
    """
    of_file = select(Certificate).where(Certificate.case_id == case_id, Certificate.voided.is_(False))
    known = [one for one in work.session.scalars(of_file) if one not in taken]
    same = _among(known, certificate_facts(certificate))
    if same is None:
        certificate.case_id, certificate.request_id = case_id, request.id
        return certificate
    for original in certificate.originals:
        original.certificate_id = same.id
    certificate.voided = True
    return same


def _new(work: Work, request: Request, packet: Packet, entry: CertificateEntry) -> Certificate:
    person = _holder(request, entry)
    certificate = Certificate(
        case=request.case,
        request=request,
        packet=packet,
        person=person,
        individual_reference=entry.individual_reference,
        reference_key=number_key(entry.individual_reference) if entry.individual_reference else None,
        family_name=entry.family_name or (person.family_name if person else ""),
        given_name=entry.given_name or (person.given_name if person else ""),
        issued_on=entry.issued_on,
        state=entry.state,
        voided=False,
        originals=[],
    )
    work.session.add(certificate)
    return certificate


def _holder(request: Request, entry: CertificateEntry) -> Person | None:
    """The member of the family whose reference or name the certificate carries."""
    if request.case is None:
        return None
    key = number_key(entry.individual_reference) if entry.individual_reference else None
    name = fold(f"{entry.family_name or ''} {entry.given_name or ''}")
    for person in request.case.persons:
        if person.voided:
            continue
        if key and person.reference_key == key:
            return person
        if name and fold(f"{person.family_name} {person.given_name}") == name:
            return person
    return None


def complete(certificate: Certificate, entry: CertificateEntry) -> None:
    """Fills what nobody had read yet; what is known stays."""
    if entry.individual_reference and not certificate.individual_reference:
        certificate.individual_reference = entry.individual_reference
        certificate.reference_key = number_key(entry.individual_reference)
    certificate.family_name = certificate.family_name or entry.family_name or ""
    certificate.given_name = certificate.given_name or entry.given_name or ""
    certificate.issued_on = certificate.issued_on or entry.issued_on


def keep_original(work: Work, certificate: Certificate, packet: Packet) -> None:
    """The paper itself, taken in once: since the day it was received, with its number on a label."""
    certificate.state = CertificateState.ORIGINAL
    if held(certificate):
        return
    original = Original(
        certificate=certificate,
        packet=packet,
        state=OriginalState.RECEIVED,
        since=packet.received_on,
        condition_note="",
        voided=False,
    )
    work.session.add(original)


def original_number(original: Original) -> str:
    """The number on the original's label, ``O-00001234-K``."""
    return original_code(original.id)


def first_spoken_of(work: Work, packet: Packet) -> list[Certificate]:
    """The certificates that this envelope was the first to speak of."""
    return list(work.session.scalars(select(Certificate).where(Certificate.packet_id == packet.id)))


def originals_of(work: Work, packet: Packet) -> list[Original]:
    """The originals this envelope brought."""
    return list(work.session.scalars(select(Original).where(Original.packet_id == packet.id)))


def record_certificate(work: Work, entry: CertificateRecording) -> int:
    """Records one CSQ of the family, new or known by its id; answers the id of its record.

    Raises Invalid when a held original would become missing: it can be returned or declared lost instead.
    """
    packet = find_standing_packet(work.session, entry.packet)
    request = packet.request
    if entry.certificate is None:
        line = CertificateEntry(
            state=entry.state,
            individual_reference=entry.individual_reference,
            family_name=entry.family_name,
            given_name=entry.given_name,
            issued_on=entry.issued_on,
        )
        (certificate,) = take(work, request, packet, (line,))
        work.session.flush()
        said = {"certificates": [certificate.id], "certificate": as_json(line)}
    else:
        certificate = _correct(work, request, packet, entry)
        said = {"corrected": [certificate.id, entry.state.value]}
    work.extra["said"] = {"packet": packet.id, **said}
    work.about("certificate", certificate.id, number=packet.number, request=request)
    return certificate.id


def _correct(work: Work, request: Request, packet: Packet, entry: CertificateRecording) -> Certificate:
    certificate = next((one for one in request_certificates(request) if one.id == entry.certificate), None)
    if certificate is None:
        raise Invalid("problem-certificate-unknown", field="certificate", number=entry.certificate)
    if held(certificate) and entry.state not in (CertificateState.ORIGINAL, certificate.state):
        raise Invalid("problem-original-cannot-be-missing", field="state")
    for name in ("individual_reference", "family_name", "given_name", "issued_on"):
        if getattr(entry, name) is not None:
            setattr(certificate, name, getattr(entry, name))
    reference = certificate.individual_reference
    certificate.reference_key = number_key(reference) if reference else None
    certificate.version += 1
    if entry.state is CertificateState.ORIGINAL:
        keep_original(work, certificate, packet)
    else:
        certificate.state = entry.state
    if entry.reason:
        work.extra["reason"] = entry.reason
    return certificate
