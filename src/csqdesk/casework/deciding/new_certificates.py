"""Records the CSQs issued after selection, one of each person, and when and how each was sent."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import NewCertificateEntry, NewCertificateSending
from csqdesk.casework.files.lookup import find_concern, find_standing_packet
from csqdesk.casework.files.members import principal_of
from csqdesk.problems import Invalid
from csqdesk.rules.texts import number_key
from csqdesk.store.course import NewCertificate
from csqdesk.store.records import Packet, Request


def new_certificates_of(session: Session, request: Request) -> list[NewCertificate]:
    """The new CSQs of a request that stand, in the order in which they were recorded."""
    standing = select(NewCertificate).where(NewCertificate.request_id == request.id, NewCertificate.voided.is_(False))
    return list(session.scalars(standing.order_by(NewCertificate.id)))


def record_new_certificate(work: Work, entry: NewCertificateEntry) -> int:
    """Records a new CSQ: whose, its number and its day; answers its record's number.

    Raises Invalid when nobody is named or the file is unknown, the number is empty or another person's here, or the
    day is to come.
    """
    packet = find_standing_packet(work.session, entry.packet)
    request = packet.request
    concern = find_concern(request, entry.person)
    person = concern.person if concern is not None else principal_of(request.case)
    if person is None:
        raise Invalid("problem-decision-unmatched", field="packet", number=packet.number)
    if not number_key(entry.number):
        raise Invalid("problem-field-missing", field="number", name="number")
    if entry.on > work.today:
        raise Invalid("problem-new-certificate-day", field="on", today=work.today.isoformat())
    for one in new_certificates_of(work.session, request):
        if number_key(one.number) == number_key(entry.number):
            raise Invalid("problem-new-certificate-twice", field="number")
    certificate = NewCertificate(
        request_id=request.id, person_id=person.id, number=entry.number, issued_on=entry.on, voided=False
    )
    work.session.add(certificate)
    work.session.flush()
    _told(work, packet)
    return certificate.id


def send_new_certificate(work: Work, entry: NewCertificateSending) -> None:
    """Notes when and how a new CSQ was sent. Raises Invalid for an unknown one, or a day before it was issued."""
    packet = find_standing_packet(work.session, entry.packet)
    certificate = work.session.get(NewCertificate, entry.certificate)
    if certificate is None or certificate.voided or certificate.request_id != packet.request_id:
        raise Invalid("problem-new-certificate-unknown", field="certificate", number=entry.certificate)
    if not certificate.issued_on <= entry.on <= work.today:
        raise Invalid("problem-new-certificate-day", field="on", today=work.today.isoformat())
    certificate.sent_on, certificate.channel, certificate.tracking = entry.on, entry.channel, entry.tracking
    certificate.version += 1
    work.extra["channel"] = entry.channel.value
    _told(work, packet)


def _told(work: Work, packet: Packet) -> None:
    work.about("request", packet.request_id, number=packet.number, request=packet.request)
    work.extra["said"] = {"packet": packet.id}
