"""Gathers the course of a request for its Dossier: the evidence, reviews, new CSQs, who represents and called."""

from __future__ import annotations

from sqlalchemy import select

from csqdesk.casework.deciding.evidence import evidence_of
from csqdesk.casework.deciding.new_certificates import new_certificates_of
from csqdesk.casework.deciding.sheets import CourseSheet, NewCertificateRow, ReviewRow
from csqdesk.casework.desk import View
from csqdesk.casework.files.assessing import live_packets
from csqdesk.casework.files.course import decisions_of
from csqdesk.rules.verdicts import Assessment
from csqdesk.store.course import Review
from csqdesk.store.records import Request


def course_sheet(view: View, request: Request, verdict: Assessment) -> CourseSheet:
    idents = [one.id for one in decisions_of(view.session, request)]
    asked = select(Review).where(Review.decision_id.in_(idents), Review.voided.is_(False)).order_by(Review.id)
    calls = [packet.called_contact_centre_on for packet in live_packets(request) if packet.called_contact_centre_on]
    return CourseSheet(
        evidence=evidence_of(view, request, verdict),
        reviews=tuple(ReviewRow(one.asked_on, one.note) for one in view.session.scalars(asked)) if idents else (),
        certificates=tuple(
            NewCertificateRow(
                one.id,
                one.person.family_name,
                one.person.given_name,
                one.number,
                one.issued_on,
                one.sent_on,
                one.channel.value if one.channel else None,
                one.tracking,
            )
            for one in new_certificates_of(view.session, request)
        ),
        representative=request.representative or {},
        called_on=max(calls) if calls else None,
    )
