"""Adds and corrects the persons a request concerns; the person of a removal is one of the family's own."""

from __future__ import annotations

from sqlalchemy import select

from csqdesk.casework.desk import Work
from csqdesk.casework.entries import PersonAddition, PersonCorrection, PersonEntry
from csqdesk.casework.files.lookup import find_concern, find_standing_packet
from csqdesk.casework.files.members import is_same, name_of
from csqdesk.casework.reading import as_json
from csqdesk.problems import Invalid
from csqdesk.rules.reasons import Reason
from csqdesk.rules.texts import number_key
from csqdesk.store.records import Concern, Person, Request

OF_PERSON = ("family_name", "given_name", "born_on", "individual_reference")
OF_CONCERN = (
    "together_since",
    "in_canada",
    "permit_until",
    "one_parent",
    "attestation",
    "locked_age_on",
    "dependent_by_condition",
)


def take(work: Work, request: Request, entries: tuple[PersonEntry, ...]) -> list[Reason]:
    """Takes in the persons of one envelope; a person the request knows already is completed, not doubled."""
    reasons: list[Reason] = []
    stated: set[int] = set()
    for entry in entries:
        known = find_same(request, entry)
        if known is None:
            known = _take_new(work, request, entry)
        else:
            _complete(known, entry)
            if known.row in stated:
                reasons.append(_twice(known.person))
        stated.add(known.row)
    return reasons


def _twice(person: Person) -> Reason:
    return Reason("duplicate.person", {"name": name_of(person)})


def rows_of(request: Request, entries: tuple[PersonEntry, ...]) -> dict[int, int]:
    """Place in the line → row in the request. A line without persons speaks of the request's own rows."""
    if not entries:
        return {concern.row: concern.row for concern in request.concerns if not concern.voided}
    rows = {}
    for place, entry in enumerate(entries):
        known = find_same(request, entry)
        if known is not None:
            rows[place] = known.row
    return rows


def find_same(request: Request, entry: PersonEntry) -> Concern | None:
    """The concern of the same person, change and (where both are known) birth."""
    for concern in request.concerns:
        if not concern.voided and concern.change is entry.change and is_same(concern.person, entry):
            return concern
    return None


def find_concern_of(request: Request, concern: Concern) -> Concern | None:
    """The concern of ``request`` that is of the same person and change as this one of another request."""
    for one in request.concerns:
        if not one.voided and one.change is concern.change and is_same(one.person, concern.person):
            return one
    return None


def adopt(work: Work, concern: Concern, case_id: int) -> None:
    """The person of an envelope that found its file becomes the family's own: the one it knows, or a new member."""
    family = work.session.scalars(select(Person).where(Person.case_id == case_id, Person.voided.is_(False)))
    member = next((one for one in family if is_same(one, concern.person)), None)
    if member is None:
        concern.person.case_id = case_id
        return
    stranger, concern.person_id = concern.person, member.id
    _complete_person(member, stranger)
    stranger.voided = True


def _take_new(work: Work, request: Request, entry: PersonEntry) -> Concern:
    family = request.case.persons if request.case is not None else []
    member = next((one for one in family if not one.voided and is_same(one, entry)), None)
    if member is None:
        member = new_person(work, request, entry)
    else:
        _complete_person(member, entry)
    row = max((concern.row for concern in request.concerns), default=-1) + 1
    concern = Concern(
        request=request,
        person=member,
        row=row,
        change=entry.change,
        role=entry.role,
        in_canada=True if entry.in_canada is None else entry.in_canada,
        one_parent=bool(entry.one_parent),
        together_since=entry.together_since,
        permit_until=entry.permit_until,
        attestation=entry.attestation,
        locked_age_on=entry.locked_age_on,
        dependent_by_condition=bool(entry.dependent_by_condition),
        voided=False,
    )
    work.session.add(concern)
    return concern


def new_person(work: Work, request: Request, entry: PersonEntry) -> Person:
    person = Person(
        case=request.case,
        principal=False,
        family_name=entry.family_name,
        given_name=entry.given_name,
        born_on=entry.born_on,
        individual_reference=entry.individual_reference,
        reference_key=number_key(entry.individual_reference) if entry.individual_reference else None,
        voided=False,
    )
    work.session.add(person)
    return person


def _complete(concern: Concern, entry: PersonEntry) -> None:
    """What a later envelope says of a known person, where it says anything."""
    for name in OF_CONCERN:
        if getattr(entry, name) is not None:
            setattr(concern, name, getattr(entry, name))
    _complete_person(concern.person, entry)


def _complete_person(person: Person, entry: PersonEntry | Person) -> None:
    """What nobody had told of them yet; what is known stays."""
    for name in OF_PERSON:
        if getattr(person, name) in (None, ""):
            setattr(person, name, getattr(entry, name))
    person.reference_key = number_key(person.individual_reference) if person.individual_reference else None


def say_again(concern: Concern, entry: PersonEntry) -> None:
    """Says of a person what was taken back of them: the first word tells the role, each later one adds to it."""
    if concern.voided:
        concern.role = entry.role
    concern.voided = concern.person.voided = False
    _complete(concern, entry)


def forget_unconcerned(work: Work, request: Request) -> None:
    """After an envelope was voided: who was named by it alone is no member of the family known already."""
    work.session.flush()
    for concern in request.concerns:
        person = concern.person
        live = select(Concern.id).where(Concern.person_id == person.id, Concern.voided.is_(False))
        if not person.principal and work.session.scalars(live.limit(1)).first() is None:
            person.voided = True


def add_person(work: Work, entry: PersonAddition) -> int:
    """Adds a person to the request of an envelope; answers their row, from 0."""
    packet = find_standing_packet(work.session, entry.packet)
    request = packet.request
    if not entry.person.family_name:
        raise Invalid("problem-field-missing", field="person.family_name", name="family_name")
    reasons = take(work, request, (entry.person,))
    packet.door_reasons = [*packet.door_reasons, *(reason.as_json() for reason in reasons)]
    work.about("packet", packet.id, number=packet.number, request=request)
    concern = find_same(request, entry.person)
    if concern is None:
        return 0
    work.extra["said"] = {"persons": [concern.id], "person": as_json(entry.person)}
    return concern.row


CLEARABLE = frozenset({"given_name", "born_on", "individual_reference"}) | {
    *("together_since", "permit_until", "attestation", "locked_age_on")
}
"""What a correction may empty of a person."""


def correct_person(work: Work, entry: PersonCorrection) -> None:
    """Corrects what was said of one person, with a reason; absent fields stay as they are, ``cleared`` ones are empty.

    Raises Invalid for a row or a field there is not, no reason, or a person left without a name.
    """
    packet = find_standing_packet(work.session, entry.packet)
    if not entry.reason.strip():
        raise Invalid("problem-reason-required", field="reason")
    concern = find_concern(packet.request, entry.row, "row")
    if concern is None:
        raise Invalid("problem-person-row-unknown", field="row", row=entry.row)
    person = concern.person
    for name in OF_PERSON:
        if getattr(entry, name) is not None:
            setattr(person, name, getattr(entry, name))
    for name in entry.cleared:
        if name not in CLEARABLE:
            raise Invalid("problem-field-missing", field=name, name=name)
        setattr(person if name in OF_PERSON else concern, name, "" if name == "given_name" else None)
    if not person.family_name:
        raise Invalid("problem-field-missing", field="family_name", name="family_name")
    person.reference_key = number_key(person.individual_reference) if person.individual_reference else None
    person.version += 1
    for name in (*OF_CONCERN, "role"):
        if getattr(entry, name) is not None:
            setattr(concern, name, getattr(entry, name))
    work.extra["reason"] = entry.reason
    work.about("packet", packet.id, number=packet.number, request=packet.request)
