"""States again, from every line of the journal that stands, what the persons, CSQs and facts of a file are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from csqdesk.casework import certificates, persons
from csqdesk.casework.desk import Work
from csqdesk.casework.entries import CaseEntry, CertificateEntry, PersonEntry
from csqdesk.casework.files.assessing import live_packets, opening_packet
from csqdesk.casework.files.families import complete_case, forget_facts
from csqdesk.casework.files.members import OF_PRINCIPAL, principal_of
from csqdesk.casework.reading import read_entry
from csqdesk.casework.taking_back.lines import Line, typed, undone_lines
from csqdesk.casework.taking_back.of_request import language_of, restate_number, restate_request
from csqdesk.rules.texts import number_key
from csqdesk.rules.vocabulary import CertificateState, RequestKind
from csqdesk.store.columns import Record
from csqdesk.store.records import Certificate, Concern, JournalDetail, JournalEntry, Packet, Person, Request

Said = Concern | Person | Certificate

SPEAKING = (
    *("log_packet", "attach_packet", "edit_packet", "add_person"),
    *("correct_person", "record_certificate", "set_language_ground", "set_representative"),
)
"""Acts that say something of a file, its persons or its CSQs."""

NOT_A_WORD = frozenset({"voided", "version", "case_id", "person_id", "request_id", "reference_key"})
"""Columns that follow from what was said, and are not said themselves."""


@dataclass
class Touched:
    """The records to be stated again, by their numbers; ``file``: the facts of the file and its principal as well."""

    persons: set[int] = field(default_factory=set)
    concerns: set[int] = field(default_factory=set)
    certificates: set[int] = field(default_factory=set)
    file: bool = False
    language: bool = False


def without(work: Work, packet: Packet) -> None:
    """What an envelope that was just voided told goes; what the others told of the same records stands, in order."""
    work.session.flush()
    lines = lines_of(work, packet.request)
    mine = [line for line in lines if line.packet is packet]
    restate(work, packet.request, lines, _touched_by(work, packet, mine, lines))
    restate_request(packet.request, lines)
    restate_number(work, packet.request.case, lines, mine)
    if live_packets(packet.request):
        opening = opening_packet(packet.request)
        if opening.id > packet.id:
            # The year of the fee was decided for the days of the envelope that opened it.
            packet.request.fee_day = None
        packet.request.received_on = opening.received_on


def joined(work: Work, packet: Packet, said: dict[str, Any]) -> None:
    """What an envelope that found its file had said of persons and CSQs is said of the file's own, in its turn."""
    attached = Line("attach_packet", packet, said, [])
    pairs = _became([attached])
    concerns, known = set(pairs["persons"].values()), set(pairs["certificates"].values())
    people = {work.session.get_one(Concern, one).person_id for one in concerns}
    lines = [*lines_of(work, packet.request), attached]
    touched = Touched(people, concerns, known, language=any(language_of(one) for one in lines if one.packet is packet))
    restate(work, packet.request, lines, touched)


def after_undoing(work: Work, entry: JournalEntry, *, restored: bool) -> None:
    """What an act told stands again, or no more, with its line of the journal, beside what was told since."""
    detail = work.session.get_one(JournalDetail, entry.id)
    ident = entry.subject_id if entry.subject == "packet" else detail.body.get("said", {}).get("packet")
    packet = work.session.get(Packet, ident) if ident is not None else None
    if entry.act not in SPEAKING or packet is None or packet.voided_at is not None:
        return
    work.session.flush()
    work.session.expire(packet.request)
    line = Line(entry.act, packet, detail.body.get("said", {}), detail.body["changes"])
    lines = lines_of(work, packet.request, restored=entry.id if restored else 0, undone=0 if restored else entry.id)
    touched = _touched_by(work, packet, [line], lines)
    restate(work, packet.request, lines, touched)


def lines_of(work: Work, request: Request, *, restored: int = 0, undone: int = 0) -> list[Line]:
    """Every act on this file, or on this envelope while it has none, that said something and was not undone.

    ``restored`` is the line that the act at work gives back, ``undone`` the one it takes back.
    """
    packets = {one.id: one for each in _requests(request) for one in each.packets}
    query = (
        select(JournalEntry, JournalDetail)
        .join(JournalDetail, JournalDetail.entry_id == JournalEntry.id)
        .where(JournalEntry.act.in_(SPEAKING))
        .where(JournalEntry.id.not_in(undone_lines()) | (JournalEntry.id == restored), JournalEntry.id != undone)
        .where(JournalEntry.request_id.in_(_once(work, packets)) | _of_packets(packets))
        .order_by(JournalEntry.id)
    )
    found = []
    for entry, detail in work.session.execute(query):
        said = detail.body.get("said", {})
        packet = packets.get(entry.subject_id if entry.subject == "packet" else said.get("packet", 0))
        if packet is not None:
            found.append(Line(entry.act, packet, said, detail.body["changes"]))
    return found


def _of_packets(packets: dict[int, Packet]) -> Any:
    return (JournalEntry.subject == "packet") & JournalEntry.subject_id.in_(packets)


def _once(work: Work, packets: dict[int, Packet]) -> set[int]:
    """The requests these envelopes are of, or were of before they found their file."""
    query = select(JournalEntry.request_id).where(_of_packets(packets), JournalEntry.request_id.is_not(None))
    return {one for one in work.session.scalars(query) if one is not None}


def _requests(request: Request) -> Sequence[Request]:
    return request.case.requests if request.case is not None else [request]


def _touched_by(work: Work, packet: Packet, mine: list[Line], lines: list[Line]) -> Touched:
    """The records that the acts on this envelope spoke of, or wrote."""
    touched = Touched(language=bool(packet.given.get("language_ground")))
    touched.certificates |= {one.certificate_id for one in certificates.originals_of(work, packet)}
    for line in mine:
        if line.act in ("log_packet", "add_person", "record_certificate"):
            touched.concerns |= set(line.said.get("persons", ()))
            touched.certificates |= set(line.said.get("certificates", ()))
        for row in line.changed:
            _touch_row(work, touched, row)
        # What was known already changed nothing, and was said all the same.
        touched.file = touched.file or line.said.get("file") is not None
        touched.language = touched.language or line.act in ("edit_packet", "set_language_ground")
    # What it spoke of while it waited went into records that the file had.
    became = _became([line for line in lines if line.act == "attach_packet" and line.packet is packet])
    touched.concerns = {became["persons"].get(one, one) for one in touched.concerns}
    touched.certificates = {became["certificates"].get(one, one) for one in touched.certificates}
    touched.persons |= {work.session.get_one(Concern, one).person_id for one in touched.concerns}
    return touched


def _touch_row(work: Work, touched: Touched, row: dict[str, Any]) -> None:
    if row["table"] == "concern":
        touched.concerns.add(row["id"])
    elif row["table"] == "certificate":
        touched.certificates.add(row["id"])
    elif row["table"] == "person" and not work.session.get_one(Person, row["id"]).principal:
        touched.persons.add(row["id"])
    elif row["table"] in ("person", "family_case"):
        touched.file = True


def _became(lines: Sequence[Line]) -> dict[str, dict[int, int]]:
    """Records that an envelope had of its own until it found its file → the records of the file they went into."""
    found: dict[str, dict[int, int]] = {"persons": {}, "certificates": {}}
    for line in lines:
        for name, pairs in found.items():
            pairs.update(dict(line.said.get("became", {}).get(name, ())))
    return found


def restate(work: Work, request: Request, lines: Sequence[Line], touched: Touched) -> None:
    """Takes everything back that was ever said of the touched records, and says again what stands, in order."""
    with work.session.no_autoflush:
        said = _Anew(work, request, touched, _became([one for one in lines if one.act == "attach_packet"]))
        said.forget()
        for line in lines:
            said.say(line)
        said.settle()
    work.session.flush()


class _Anew:
    """What the touched records are, as line after line is said again."""

    def __init__(self, work: Work, request: Request, touched: Touched, became: dict[str, dict[int, int]]) -> None:
        self.work = work
        self.request = request
        self.case = request.case
        self.touched = touched
        self.became = became
        requests = _requests(request)
        self.concerns: dict[int, Concern] = {
            one.id: one
            for each in requests
            for one in each.concerns
            if one.person_id in touched.persons or one.id in touched.concerns or (touched.file and one.person.principal)
        }
        known = self.case.certificates if self.case is not None else _certificates_of(request)
        self.certificates: dict[int, Certificate] = {one.id: one for one in known if one.id in touched.certificates}
        self.states: dict[int, list[tuple[CertificateState, Packet]]] = {one: [] for one in self.certificates}
        self.unsaid = True
        self.before: list[tuple[Said, dict[str, Any]]] = []

    def forget(self) -> None:
        people = {one.person_id: one.person for one in self.concerns.values()}
        records: list[Said] = [*self.concerns.values(), *people.values(), *self.certificates.values()]
        for record in records:
            self.before.append((record, {name: getattr(record, name) for name in _columns_said(record)}))
        for concern in self.concerns.values():
            concern.voided, concern.in_canada = True, True
            concern.one_parent = concern.dependent_by_condition = False
            concern.together_since = concern.permit_until = concern.locked_age_on = concern.attestation = None
            person = concern.person
            if not person.principal:
                person.family_name = person.given_name = ""
                person.born_on = person.individual_reference = person.reference_key = None
        for certificate in self.certificates.values():
            certificate.voided = True
            certificate.family_name = certificate.given_name = ""
            certificate.issued_on = certificate.individual_reference = certificate.reference_key = None
        if self.touched.file and self.case is not None:
            forget_facts(self.case)
            for one in _requests(self.request):
                for packet in live_packets(one):
                    packet.door_reasons = [row for row in packet.door_reasons if row["code"] != "case.difference"]
        if self.touched.language:
            self.request.language_ground = self.request.language_until = None

    def say(self, line: Line) -> None:
        if line.is_correction:
            self._correct(line)
        elif line.stands:
            self._state(line)
        elif line.act in ("log_packet", "add_person") and _opened_what_stands(line.packet):
            self._state_persons(line)

    def _state(self, line: Line) -> None:
        self._state_persons(line)
        self._state_certificates(line)
        self._state_file(line)
        self._state_language(line)

    def _state_persons(self, line: Line) -> None:
        for ident, row in _words(line, "persons", "person"):
            concern = self.concerns.get(self.became["persons"].get(ident, ident))
            if concern is not None:
                persons.say_again(concern, read_entry(PersonEntry, row))

    def _state_certificates(self, line: Line) -> None:
        for ident, row in _words(line, "certificates", "certificate"):
            certificate = self.certificates.get(self.became["certificates"].get(ident, ident))
            if certificate is not None:
                entry = read_entry(CertificateEntry, row)
                certificate.voided = False
                certificates.complete(certificate, entry)
                self.states[certificate.id].append((entry.state, line.packet))

    def _state_file(self, line: Line) -> None:
        case = self.case
        if case is None or not self.touched.file or line.said.get("file") != case.id:
            self._correct(line)
            return
        row = line.said["case"] if line.act == "attach_packet" else line.packet.given.get("case")
        if row is not None:
            reasons = complete_case(self.work, case, read_entry(CaseEntry, row), first=self.unsaid)
            self.unsaid = False
            kept = line.packet.door_reasons
            twice = [one for one in kept if one["code"] == "duplicate.person"]
            others = [one for one in kept if one not in twice]
            line.packet.door_reasons = [*others, *(one.as_json() for one in reasons), *twice]

    def _state_language(self, line: Line) -> None:
        if not self.touched.language or line.packet.request is not self.request:
            return
        for name, value in language_of(line).items():
            setattr(self.request, name, typed(self.request, name, value))

    def _correct(self, line: Line) -> None:
        """What a person put in the place of what was said, on the records that are stated again."""
        if line.act not in ("correct_person", "record_certificate", "edit_packet"):
            return
        for row in line.changed:
            record = self._restated(row)
            if record is None:
                continue
            # A principal nobody had named is new with the correction; what is told of one is told of the record.
            first = {name: (None, new) for name, new in row.get("new", {}).items() if name in OF_PRINCIPAL}
            for name, (_, new) in (row.get("changed") or first).items():
                if name not in NOT_A_WORD and not (name == "state" and isinstance(record, Certificate)):
                    setattr(record, name, typed(record, name, new))
        ident, state = line.said.get("corrected", (None, None))
        # Said of one that was held already, the word changed nothing then; it stands once the other is gone.
        if ident in self.certificates and (line.stands or state != CertificateState.ORIGINAL):
            self.states[ident].append((CertificateState(state), line.packet))

    def _restated(self, row: dict[str, Any]) -> Record | None:
        table, ident = row["table"], row["id"]
        if table == "concern":
            return self.concerns.get(ident)
        if table == "certificate":
            return self.certificates.get(ident)
        if table == "person":
            principal = principal_of(self.case)
            if self.touched.file and principal is not None and principal.id == ident:
                return principal
            return next((one.person for one in self.concerns.values() if one.person_id == ident), None)
        return self.case if table == "family_case" and self.touched.file else None

    def settle(self) -> None:
        """What follows from the words: who is still of the family, which originals are in our hands."""
        told = {one.person_id for one in self.concerns.values() if not one.voided}
        for record, values in self.before:
            gone = record.id not in told and not record.principal if isinstance(record, Person) else record.voided
            # Of whom nobody says anything any more, the record keeps what it was.
            for name, value in values.items() if gone else ():
                setattr(record, name, value)
        for concern in self.concerns.values():
            _key(concern.person)
        principal = principal_of(self.case)
        if principal is not None and self.touched.file:
            _key(principal)
        for certificate in self.certificates.values():
            self._settle_certificate(certificate)

    def _settle_certificate(self, certificate: Certificate) -> None:
        _key(certificate)
        person = certificate.person
        if not certificate.family_name and person is not None:
            certificate.family_name, certificate.given_name = person.family_name, person.given_name
        states = self.states[certificate.id]
        if not states:
            return
        brought = next((packet for state, packet in states if state is CertificateState.ORIGINAL), None)
        if any(not one.voided for one in certificate.originals):
            certificate.state = CertificateState.ORIGINAL
        elif brought is not None:
            certificates.keep_original(self.work, certificate, brought)
        else:
            certificate.state = states[-1][0]


def _opened_what_stands(packet: Packet) -> bool:
    """A voided opening leaves the persons its replies stand on."""
    return packet.kind is not RequestKind.REPLY and bool(live_packets(packet.request))


def _words(line: Line, name: str, one: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Record spoken of → what was said of it; an act on one record keeps its words beside its line."""
    if one in line.said:
        yield line.said[name][0], line.said[one]
    elif line.act == "log_packet":
        yield from zip(line.said.get(name, ()), line.packet.given.get(name, ()), strict=True)


def _certificates_of(request: Request) -> list[Certificate]:
    return [one for packet in request.packets for one in packet.certificates]


def _columns_said(record: Said) -> list[str]:
    return [one.key for one in record.__mapper__.column_attrs if one.key not in NOT_A_WORD and one.key != "id"]


def _key(record: Person | Certificate) -> None:
    reference = record.individual_reference
    record.reference_key = number_key(reference) if reference else None
