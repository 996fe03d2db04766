"""Finds files by number, label, reference or name, and shows one as Réception needs it."""

from __future__ import annotations

from sqlalchemy import select

from csqdesk.casework.desk import View
from csqdesk.casework.files.assessing import (
    assess_request,
    held_originals,
    live_concerns,
    live_packets,
    oldest_issue,
    opening_packet,
    person_facts,
    replaced_among,
    state_of,
)
from csqdesk.casework.files.joining import open_requests
from csqdesk.casework.files.members import principal_of
from csqdesk.casework.files.settling import missing_of
from csqdesk.casework.sheets import CaseHit, CaseSheet, FamilyMember, KnownCertificate, OpenRequest
from csqdesk.problems import Invalid
from csqdesk.rules.codes_on_paper import read_code
from csqdesk.rules.texts import fold, number_key
from csqdesk.rules.vocabulary import Change, ItemState, PaperKind, RequestState
from csqdesk.store import search
from csqdesk.store.records import Case, Certificate, Packet, Paper, Person, Request


def find_cases(view: View, text: str, limit: int = 8) -> tuple[CaseHit, ...]:
    """Files that the text names: exactly (number, label, reference), else by any words of any name in the family.

    Never fails for any text; an exact hit stands alone.
    """
    exact = _exact(view, text)
    if exact is not None:
        return (_hit(exact, exact=True),)
    if len(fold(text)) < 2:
        return ()
    hits = []
    for subject, ident in search.find(view.session, text, limit):
        case = view.session.get(Case, ident) if subject == "case" else None
        if case is not None and not case.voided:
            hits.append(_hit(case, exact=False))
    return tuple(hits)


def _exact(view: View, text: str) -> Case | None:
    code = read_code(text)
    if code is not None and code[0] in ("packet", "paper"):
        return _case_of_paper(view, *code)
    key = number_key(code[1] if code is not None and code[0] == "file" else text)
    if not key:
        return None
    case = view.session.scalars(select(Case).where(Case.file_key == key, Case.voided.is_(False))).first()
    if case is not None:
        return case
    persons = select(Person.case_id).where(Person.reference_key == key, Person.voided.is_(False))
    certificates = select(Certificate.case_id).where(Certificate.reference_key == key, Certificate.voided.is_(False))
    found = {one for one in [*view.session.scalars(persons), *view.session.scalars(certificates)] if one is not None}
    return view.session.get(Case, found.pop()) if len(found) == 1 else None


def _case_of_paper(view: View, kind: str, number: str) -> Case | None:
    """The file of what stands: an envelope voided as another family's leads nowhere, nor does its receipt."""
    if kind == "packet":
        packet = view.session.scalars(select(Packet).where(Packet.number == number)).first()
    else:
        paper = view.session.scalars(select(Paper).where(Paper.number == number)).first()
        packet = paper.packet if paper is not None else None
    case = packet.request.case if packet is not None and packet.voided_at is None else None
    return case if case is not None and not case.voided else None


def _hit(case: Case, *, exact: bool) -> CaseHit:
    principal = principal_of(case)
    return CaseHit(
        case.id,
        case.file_number,
        principal.family_name if principal else "",
        principal.given_name if principal else "",
        case.city,
        exact,
    )


def recent_cases(view: View, limit: int = 50) -> tuple[CaseHit, ...]:
    """The files opened last, newest first."""
    query = select(Case).where(Case.voided.is_(False)).order_by(Case.id.desc()).limit(limit)
    return tuple(_hit(case, exact=False) for case in view.session.scalars(query))


def case_sheet(view: View, case_id: int, scanned: str | None = None) -> CaseSheet:
    """One file with its family, its certificates and the requests a reply may complete, the likeliest first.

    ``scanned`` is the code by which it was found: that of a letter of ours names the request which is answered.
    Raises Invalid when there is no such file.
    """
    case = view.session.get(Case, case_id)
    if case is None:
        raise Invalid("problem-case-unknown", field="case")
    principal = principal_of(case)
    certificates = [one for one in case.certificates if not one.voided]
    replaced = replaced_among(certificates)
    return CaseSheet(
        case_id=case.id,
        file_number=case.file_number,
        family_name=principal.family_name if principal else "",
        given_name=principal.given_name if principal else "",
        programme=case.programme,
        stream=case.stream,
        city=case.city,
        family_size=case.family_size,
        submitted_on=case.submitted_on,
        csq_issued=case.csq_issued,
        oldest_csq_on=oldest_issue(certificates),
        members=tuple(_member(case, one) for one in case.persons if not one.voided),
        certificates=tuple(_known(one) for one in certificates if one.id not in replaced),
        replaced=tuple(_known(one) for one in certificates if one.id in replaced),
        open_requests=tuple(open_request_sheet(view, one) for one in open_requests(case)),
        answers=_answered(view, case, scanned or ""),
    )


def _answered(view: View, case: Case, scanned: str) -> str | None:
    """Number of the envelope that opened the request to which a letter of ours was written, while it is open."""
    code = read_code(scanned)
    if code is None or code[0] != "paper":
        return None
    paper = view.session.scalars(select(Paper).where(Paper.number == code[1], Paper.voided_at.is_(None))).first()
    asks = paper is not None and paper.kind not in (PaperKind.RECEIPT, PaperKind.INSTRUMENT_RETURN)
    if paper is None or not asks or paper.request not in open_requests(case):
        return None
    return opening_packet(paper.request).number


def _member(case: Case, person: Person) -> FamilyMember:
    concerns = [
        (concern, request.state)
        for request in case.requests
        for concern in live_concerns(request)
        if concern.person_id == person.id
    ]
    undecided = [concern.change is Change.ADD and state is not RequestState.SELECTED for concern, state in concerns]
    return FamilyMember(
        person.id,
        person.family_name,
        person.given_name,
        person.born_on,
        person.individual_reference,
        person.principal,
        concerns[-1][0].role if concerns else None,
        not (undecided and all(undecided)),
    )


def _known(certificate: Certificate) -> KnownCertificate:
    return KnownCertificate(
        certificate.id,
        certificate.family_name,
        certificate.given_name,
        certificate.individual_reference,
        certificate.issued_on,
        state_of(certificate),
        bool(held_originals(certificate)),
    )


def open_request_sheet(view: View, request: Request) -> OpenRequest:
    verdict = assess_request(view.session, request, view.law, view.today)
    to_check = tuple((one.item.value, one.person) for one in verdict.items if one.state is ItemState.TO_CHECK)
    concerns = live_concerns(request)
    added = [one for one in concerns if one.change is Change.ADD] or concerns
    return OpenRequest(
        request.id,
        opening_packet(request).number,
        request.kind,
        verdict.state,
        request.received_on,
        missing_of(verdict),
        to_check,
        tuple(one.person.given_name or one.person.family_name for one in added),
        tuple(person_facts(one) for one in concerns),
    )


def latest_request(view: View, case_id: int) -> int | None:
    """The number of the file's latest request that stands; ``None`` when it has none.

    Raises Invalid when there is no such file.
    """
    case = view.session.get(Case, case_id)
    if case is None:
        raise Invalid("problem-case-unknown", field="case")
    standing = [one.id for one in case.requests if live_packets(one)]
    return standing[-1] if standing else None
