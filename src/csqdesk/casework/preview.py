"""Turns an entry still on the screen into the facts that the rules will judge when it is saved."""

from __future__ import annotations

from typing import Any

from csqdesk.casework.entries import CertificateEntry, InstrumentEntry, ItemEntry, PacketEntry, PersonEntry
from csqdesk.casework.sheets import CaseSheet
from csqdesk.rules.facts import CertificateFacts, InstrumentFacts, ItemFacts, PersonFacts, RequestFacts
from csqdesk.rules.vocabulary import RequestKind


def facts_of(entry: PacketEntry, case: CaseSheet | None) -> RequestFacts:
    """The facts of the envelope as typed so far, with what its file knows. Pure: no record is read.

    A reply is judged with the persons of the request it completes, and only for what this envelope holds.
    """
    stated = entry.case
    reply = entry.request is not None and entry.request.kind is RequestKind.REPLY
    opened = case.open_request if case is not None and reply else None
    persons = opened.persons_facts if opened is not None else tuple(_persons(entry.persons))
    return RequestFacts(
        kind=opened.kind if opened is not None else entry.request.kind if entry.request else RequestKind.OTHER,
        received_on=opened.received_on if opened is not None else entry.received_on,
        matched=case is not None or bool(stated and stated.file_number),
        carrier=entry.carrier,
        postmarked_on=entry.postmarked_on,
        programme=case.programme if case else stated.programme if stated else None,
        stream=case.stream if case else stated.stream if stated else None,
        family_size=case.family_size if case else stated.family_size if stated else None,
        submitted_on=case.submitted_on if case else stated.submitted_on if stated else None,
        csq_issued=_csq_issued(entry, case),
        persons=persons,
        certificates=_certificates(entry.certificates, case),
        instruments=tuple(_instrument(one) for one in entry.instruments),
        items=tuple(_item(one) for one in entry.items),
    )


def _csq_issued(entry: PacketEntry, case: CaseSheet | None) -> bool:
    stated = entry.case.csq_issued if entry.case is not None else None
    if stated is not None:
        return stated
    return case.csq_issued if case is not None else True


def _persons(entries: tuple[PersonEntry, ...]) -> list[PersonFacts]:
    return [
        PersonFacts(
            row=row,
            change=one.change,
            role=one.role,
            family_name=one.family_name,
            given_name=one.given_name,
            born_on=one.born_on,
            together_since=one.together_since,
            in_canada=True if one.in_canada is None else one.in_canada,
            permit_until=one.permit_until,
            one_parent=bool(one.one_parent),
            attestation=one.attestation,
            locked_age_on=one.locked_age_on,
            dependent_by_condition=bool(one.dependent_by_condition),
        )
        for row, one in enumerate(entries)
    ]


def _certificates(entries: tuple[CertificateEntry, ...], case: CaseSheet | None) -> tuple[CertificateFacts, ...]:
    """The file's certificates, then what this envelope says: the latest word on each counts."""
    known = (*case.replaced, *case.certificates) if case is not None else ()
    return (
        *(
            CertificateFacts(one.state, one.individual_reference, one.family_name, one.given_name, one.issued_on)
            for one in known
        ),
        *(certificate_said(one) for one in entries),
    )


def certificate_said(entry: CertificateEntry) -> CertificateFacts:
    """What an envelope says of one CSQ."""
    return CertificateFacts(
        entry.state, entry.individual_reference, entry.family_name or "", entry.given_name or "", entry.issued_on
    )


def _instrument(entry: InstrumentEntry) -> InstrumentFacts:
    return InstrumentFacts(**as_read(entry), currency=(entry.currency or "CAD").upper())


AS_READ = (
    *("method", "number", "issuer", "institution", "transit", "amount_cents", "dated_on", "drawn_in_canada"),
    *("certification_mark", "payee_as_expected", "words_cents", "name_on_back", "last_four", "signed", "outcome"),
)
"""What is read of an instrument, under the same names in its entry, its record and its facts."""


def as_read(instrument: Any) -> dict[str, Any]:
    """What was read of an instrument, from its entry or its record."""
    return {name: getattr(instrument, name) for name in AS_READ}


def _item(entry: ItemEntry) -> ItemFacts:
    from csqdesk.casework.reading import as_json

    return ItemFacts(
        item=entry.item,
        state=entry.state,
        person=entry.person,
        form=entry.form,
        edition=entry.edition,
        format=entry.format,
        facts=as_json(entry.facts) if entry.facts is not None else {},
    )
