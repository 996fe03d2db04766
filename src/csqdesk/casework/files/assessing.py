"""Is the one place that knows both a record and a rule's facts: turns a request's records into plain values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from csqdesk.casework.files.clocks import clock_facts, clocks_of
from csqdesk.casework.files.course import course_of, decision_facts, interview_facts, letter_reasons, mail_facts
from csqdesk.casework.files.members import difference_now, is_same, name_of, principal_of
from csqdesk.casework.preview import as_read
from csqdesk.rules.assessment import assess
from csqdesk.rules.certificates import replaced_places
from csqdesk.rules.checklist import NOT_RECEIVED
from csqdesk.rules.facts import CertificateFacts, InstrumentFacts, ItemFacts, PersonFacts, RequestFacts
from csqdesk.rules.instruments import same_instrument
from csqdesk.rules.law import Law
from csqdesk.rules.reasons import Reason
from csqdesk.rules.texts import number_key
from csqdesk.rules.verdicts import Assessment
from csqdesk.rules.vocabulary import CertificateState, Change, InstrumentState, OriginalState, RequestKind, RequestState
from csqdesk.store.records import Certificate, Concern, Instrument, Item, Original, Packet, Request

GONE = frozenset({OriginalState.RETURNED, OriginalState.FORWARDED, OriginalState.LOST})


DECIDED = frozenset(
    {
        RequestState.SELECTED,
        RequestState.REFUSED,
        RequestState.REJECTED,
        RequestState.RETURNED,
        RequestState.CLOSED,
    }
)
"""States in which a named person has ended a request."""


def live_packets(request: Request) -> list[Packet]:
    """The request's envelopes, voided ones left out, in order of logging."""
    return [packet for packet in request.packets if packet.voided_at is None]


def opening_packet(request: Request) -> Packet:
    """The envelope that opened the request: fees, lists and periods follow its day.

    A reply logged before its file was known joins later and never opens what it completes.
    """
    packets = live_packets(request) or request.packets
    return next((one for one in packets if one.kind is not RequestKind.REPLY), packets[0])


def live_concerns(request: Request) -> list[Concern]:
    return [concern for concern in request.concerns if not concern.voided]


def request_certificates(request: Request) -> list[Certificate]:
    """Every CSQ known of the family, or of the envelope while its file is unknown."""
    if request.case is not None:
        return [one for one in request.case.certificates if not one.voided]
    return [one for packet in request.packets for one in packet.certificates if not one.voided]


def effective_items(request: Request) -> list[Item]:
    """The word that counts on each item: the latest, except that what was received cannot become absent.

    What was said of a person who is no longer of the request does not count.
    """
    current: dict[tuple[str, int | None], Item] = {}
    for row in request.items:
        if row.voided or (row.concern is not None and row.concern.voided):
            continue
        key = (row.item.value, row.concern_id)
        known = current.get(key)
        if known is not None and known.state not in NOT_RECEIVED and row.state in NOT_RECEIVED:
            continue
        # In the order of the words that count: the same item may have been said with its person and without.
        current.pop(key, None)
        current[key] = row
    return list(current.values())


def held_originals(certificate: Certificate) -> list[Original]:
    """The papers of this CSQ that are in our hands."""
    return [one for one in certificate.originals if not one.voided and one.state not in GONE]


def state_of(certificate: Certificate) -> CertificateState:
    """Its state as it stands: an original that left our hands is lost, or missing again."""
    state = certificate.state
    if state is CertificateState.ORIGINAL and not held_originals(certificate):
        lost = any(one.state is OriginalState.LOST for one in certificate.originals if not one.voided)
        state = CertificateState.LOST if lost else CertificateState.MISSING
    return state


def certificate_facts(certificate: Certificate) -> CertificateFacts:
    return CertificateFacts(
        state_of(certificate),
        certificate.individual_reference,
        certificate.family_name,
        certificate.given_name,
        certificate.issued_on,
    )


def replaced_among(certificates: Sequence[Certificate]) -> frozenset[int]:
    """Record numbers of the CSQs whose person holds one issued later."""
    places = replaced_places([certificate_facts(one) for one in certificates])
    return frozenset(certificates[place].id for place in places)


def oldest_issue(certificates: Iterable[Certificate]) -> date | None:
    """The earliest day of issue of any CSQ of the family: what the 24 months are counted from (ruling 25)."""
    issued = [one for one in certificates if one.state is not CertificateState.NEVER_ISSUED]
    return min((one.issued_on for one in issued if one.issued_on), default=None)


def person_facts(concern: Concern) -> PersonFacts:
    person = concern.person
    return PersonFacts(
        row=concern.row,
        change=concern.change,
        role=concern.role,
        family_name=person.family_name,
        given_name=person.given_name,
        born_on=person.born_on,
        together_since=concern.together_since,
        in_canada=concern.in_canada,
        permit_until=concern.permit_until,
        one_parent=concern.one_parent,
        attestation=concern.attestation,
        locked_age_on=concern.locked_age_on,
        dependent_by_condition=concern.dependent_by_condition,
    )


def instrument_facts(instrument: Instrument) -> InstrumentFacts:
    return InstrumentFacts(
        **as_read(instrument),
        currency=instrument.currency,
        state=instrument.state,
        received_on=instrument.packet.received_on if instrument.packet is not None else None,
    )


def item_facts(item: Item) -> ItemFacts:
    return ItemFacts(
        item=item.item,
        state=item.state,
        person=item.concern.row if item.concern is not None else None,
        form=item.form,
        edition=item.edition,
        format=item.format,
        facts=item.facts or {},
    )


def seen_before(session: Session, facts: InstrumentFacts, law: Law, *, before: int | None = None) -> str | None:
    """Number of the first envelope that held the same instrument, ever; ``None`` when it is new.

    ``before`` is its own record: only earlier ones count.
    """
    key = number_key(facts.number or "")
    if not key:
        return None
    known = select(Instrument).where(Instrument.number_key == key, Instrument.state != InstrumentState.VOID)
    if before is not None:
        known = known.where(Instrument.id < before)
    for other in session.scalars(known.order_by(Instrument.id)):
        standing = other.packet is not None and other.packet.voided_at is None
        if other.packet is not None and standing and same_instrument(facts, instrument_facts(other), law):
            return other.packet.number
    return None


def known_instrument(session: Session, instrument: Instrument, law: Law) -> InstrumentFacts:
    """The facts of an instrument on record, with the envelope that held the same one before."""
    facts = instrument_facts(instrument)
    return replace(facts, seen_before=seen_before(session, facts, law, before=instrument.id))


def facts_of_request(session: Session, request: Request, law: Law) -> RequestFacts:
    """Everything the assessment looks at, from the records of the request."""
    opening = opening_packet(request)
    case = request.case
    course = course_of(session, request)
    letters = letter_reasons(session, request) if course.letters else ()
    return RequestFacts(
        kind=request.kind,
        received_on=request.received_on,
        matched=case is not None,
        carrier=opening.carrier,
        postmarked_on=opening.postmarked_on,
        fee_day=request.fee_day,
        programme=case.programme if case else None,
        stream=case.stream if case else None,
        family_size=case.family_size if case else None,
        submitted_on=case.submitted_on if case else None,
        csq_issued=request.csq_issued,
        persons=tuple(person_facts(one) for one in live_concerns(request)),
        certificates=tuple(certificate_facts(one) for one in request_certificates(request)),
        instruments=tuple(known_instrument(session, one, law) for one in counted_instruments(request)),
        items=tuple(item_facts(one) for one in effective_items(request)),
        other_reasons=(
            *door_reasons_of(session, request),
            *doubled_reasons(request),
            *crossed_reasons(request),
            *letters,
        ),
        clocks=tuple(clock_facts(one) for one in clocks_of(session, request)) if course.clocks else (),
        mail=mail_facts(live_packets(request), opening),
        decisions=decision_facts(session, request) if course.decisions else (),
        interviews=interview_facts(session, request) if course.interviews else (),
    )


def door_reasons_of(session: Session, request: Request) -> Iterator[Reason]:
    """What was found as the envelopes came through the door, as far as it still holds."""
    for packet in live_packets(request):
        for row in packet.door_reasons:
            if row.get("settled"):
                continue
            found: Reason | None = Reason(row["code"], row["facts"])
            if row["code"] == "case.difference":
                found = difference_now(packet, row["facts"])
            elif row["code"] == "duplicate.packet":
                found = _twin_now(session, packet, row["facts"])
            if found is not None:
                yield found


def _twin_now(session: Session, packet: Packet, facts: Mapping[str, Any]) -> Reason | None:
    """The tracking number came twice: with the envelope it was found on, or, voided since, with another before."""
    alike = select(Packet).where(Packet.tracking_key == packet.tracking_key, Packet.voided_at.is_(None))
    standing = [one for one in session.scalars(alike.order_by(Packet.id)) if one.id != packet.id]
    twin = next((one for one in standing if one.number == facts["packet"] or one.id < packet.id), None)
    if twin is None:
        return None
    told = {"packet": twin.number, "received_on": twin.received_on.isoformat()}
    return Reason("duplicate.packet", {**facts, **told})


def doubled_reasons(request: Request) -> Iterator[Reason]:
    """Whom this request adds although they are of the family already: its principal, or added by an earlier one."""
    if request.case is None:
        return
    earlier = [one for each in request.case.requests for one in live_concerns(each) if live_packets(each)]
    principal = principal_of(request.case)
    for mine in live_concerns(request):
        if mine.change is not Change.ADD:
            continue
        added = [one.person for one in earlier if one.id < mine.id and one.change is Change.ADD]
        family = [*added, principal] if principal is not None else added
        if any(one is mine.person or is_same(one, mine.person) for one in family):
            yield Reason("duplicate.person", {"name": name_of(mine.person)})


def crossed_reasons(request: Request) -> Iterator[Reason]:
    """Whom this request adds and an undecided one of the same file removes, or the other way round."""
    requests = request.case.requests if request.case is not None else [request]
    undecided = [one for one in requests if one.state not in DECIDED and live_packets(one)]
    for mine in live_concerns(request):
        for other in undecided:
            if any(one.change is not mine.change and is_same(one.person, mine.person) for one in live_concerns(other)):
                facts = {"name": name_of(mine.person), "packet": opening_packet(other).number}
                yield Reason("duplicate.person", facts)


def counted_instruments(request: Request) -> list[Instrument]:
    """The instruments of envelopes that stand; those of an undone envelope are gone with it."""
    return [one for one in request.instruments if one.packet is None or one.packet.voided_at is None]


def assess_request(session: Session, request: Request, law: Law, on: date) -> Assessment:
    return assess(facts_of_request(session, request, law), law, on)
