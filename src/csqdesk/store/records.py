"""Lists every record of the office: what is remembered, never deleted, only corrected by a later act."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, ForeignKey, Index, Integer, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from csqdesk.rules.vocabulary import (
    Attestation,
    CardOutcome,
    Carrier,
    CertificateState,
    Change,
    Condition,
    FeeDay,
    InstrumentState,
    ItemCode,
    ItemState,
    LanguageGround,
    Method,
    OriginalState,
    PaperKind,
    PayerRelation,
    RequestKind,
    RequestState,
    Role,
    Sender,
)
from csqdesk.store.columns import Code, Day, Json, Moment, Record, cents

NAME = 200
TEXT = 2000


class Office(Record):
    """The one row that says which office this file is (random identity, made once)."""

    __tablename__ = "office"
    id: Mapped[int] = mapped_column(primary_key=True)
    identity: Mapped[str] = mapped_column(String(32))
    created_at: Mapped[datetime] = mapped_column(Moment)


class Preference(Record):
    """A setting of the office, by name; its value is JSON."""

    __tablename__ = "preference"
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[Any] = mapped_column(Json)


class Clerk(Record):
    """Someone who works here; ``login`` is the account of the operating system."""

    __tablename__ = "clerk"
    id: Mapped[int] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(String(NAME), unique=True)
    name: Mapped[str] = mapped_column(String(NAME))
    roles: Mapped[list[str]] = mapped_column(Json)
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    created_at: Mapped[datetime] = mapped_column(Moment)


class Counter(Record):
    """The last number given in a yearly series; taken in the transaction that uses it, so without holes."""

    __tablename__ = "counter"
    series: Mapped[str] = mapped_column(String(20), primary_key=True)
    year: Mapped[int] = mapped_column(Integer, primary_key=True)
    value: Mapped[int] = mapped_column(Integer)


class MailBatch(Record):
    """The envelopes of one mail round: ``2026-01-19-A``, opened by two people."""

    __tablename__ = "mail_batch"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(20), unique=True)
    received_on: Mapped[date] = mapped_column(Day)
    round: Mapped[str] = mapped_column(String(4))
    carrier: Mapped[Carrier | None] = mapped_column(Code(Carrier))
    logger: Mapped[str | None] = mapped_column(String(NAME))
    witness: Mapped[str | None] = mapped_column(String(NAME))
    opened_at: Mapped[datetime] = mapped_column(Moment)
    opened_by: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    voided: Mapped[bool] = mapped_column(Boolean, default=False)


class Case(Record):
    """One family's file. The file number is kept as printed; ``file_key`` ignores blanks, hyphens and case."""

    __tablename__ = "family_case"
    id: Mapped[int] = mapped_column(primary_key=True)
    file_number: Mapped[str | None] = mapped_column(String(NAME))
    file_key: Mapped[str | None] = mapped_column(String(NAME), unique=True)
    programme: Mapped[str | None] = mapped_column(String(40))
    stream: Mapped[str | None] = mapped_column(String(40))
    family_size: Mapped[int | None] = mapped_column(Integer)
    submitted_on: Mapped[date | None] = mapped_column(Day)
    csq_issued: Mapped[bool] = mapped_column(Boolean, default=True)
    address_lines: Mapped[list[str] | None] = mapped_column(Json)
    city: Mapped[str | None] = mapped_column(String(NAME))
    region: Mapped[str | None] = mapped_column(String(NAME))
    postal_code: Mapped[str | None] = mapped_column(String(40))
    country: Mapped[str | None] = mapped_column(String(80))
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    version: Mapped[int] = mapped_column(Integer, default=1)
    created_at: Mapped[datetime] = mapped_column(Moment)
    persons: Mapped[list[Person]] = relationship(back_populates="case", order_by="Person.id")
    certificates: Mapped[list[Certificate]] = relationship(back_populates="case", order_by="Certificate.id")
    requests: Mapped[list[Request]] = relationship(back_populates="case", order_by="Request.id")


class Request(Record):
    """One wish to add or remove persons; ``received_on`` is the day its opening packet was received.

    An unmatched request has no case and keeps its words in its packets. ``state`` and ``summary`` are the last
    assessment, kept for lists.
    """

    __tablename__ = "request"
    __table_args__ = (Index(None, "state", "received_on"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("family_case.id"), index=True)
    kind: Mapped[RequestKind] = mapped_column(Code(RequestKind))
    received_on: Mapped[date] = mapped_column(Day)
    state: Mapped[RequestState] = mapped_column(Code(RequestState))
    summary: Mapped[Any] = mapped_column(Json)
    csq_issued: Mapped[bool] = mapped_column(Boolean, default=True)
    fee_day: Mapped[FeeDay | None] = mapped_column(Code(FeeDay))
    representative: Mapped[Any] = mapped_column(Json)
    language_ground: Mapped[LanguageGround | None] = mapped_column(Code(LanguageGround))
    language_until: Mapped[date | None] = mapped_column(Day)
    note: Mapped[str] = mapped_column(Text, default="")
    completed_at: Mapped[datetime | None] = mapped_column(Moment)
    completed_by: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"))
    version: Mapped[int] = mapped_column(Integer, default=1)
    case: Mapped[Case | None] = relationship(back_populates="requests")
    packets: Mapped[list[Packet]] = relationship(back_populates="request", order_by="Packet.id")
    concerns: Mapped[list[Concern]] = relationship(back_populates="request", order_by="Concern.row")
    items: Mapped[list[Item]] = relationship(back_populates="request", order_by="Item.id")
    instruments: Mapped[list[Instrument]] = relationship(back_populates="request", order_by="Instrument.id")
    papers: Mapped[list[Paper]] = relationship(back_populates="request", order_by="Paper.id")


class Person(Record):
    """A member of the family, or somebody whom a request wants to add to it."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("family_case.id"), index=True)
    principal: Mapped[bool] = mapped_column(Boolean, default=False)
    family_name: Mapped[str] = mapped_column(String(NAME))
    given_name: Mapped[str] = mapped_column(String(NAME), default="")
    born_on: Mapped[date | None] = mapped_column(Day)
    individual_reference: Mapped[str | None] = mapped_column(String(NAME))
    reference_key: Mapped[str | None] = mapped_column(String(NAME), index=True)
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    version: Mapped[int] = mapped_column(Integer, default=1)
    case: Mapped[Case | None] = relationship(back_populates="persons")


class Concern(Record):
    """A person concerned by a request, and what the envelope said of them; ``row`` is their place, from 0."""

    __tablename__ = "concern"
    __table_args__ = (UniqueConstraint("request_id", "row"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    row: Mapped[int] = mapped_column(Integer)
    change: Mapped[Change] = mapped_column(Code(Change))
    role: Mapped[Role] = mapped_column(Code(Role))
    together_since: Mapped[date | None] = mapped_column(Day)
    in_canada: Mapped[bool] = mapped_column(Boolean, default=True)
    permit_until: Mapped[date | None] = mapped_column(Day)
    one_parent: Mapped[bool] = mapped_column(Boolean, default=False)
    attestation: Mapped[Attestation | None] = mapped_column(Code(Attestation))
    locked_age_on: Mapped[date | None] = mapped_column(Day)
    dependent_by_condition: Mapped[bool] = mapped_column(Boolean, default=False)
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    request: Mapped[Request] = relationship(back_populates="concerns")
    person: Mapped[Person] = relationship()


class Packet(Record):
    """One envelope: its number, its dates kept apart, and the line it was given, as given."""

    __tablename__ = "packet"
    __table_args__ = (UniqueConstraint("year", "sequence"), Index(None, "received_on"), Index(None, "tracking_key"))
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    year: Mapped[int] = mapped_column(Integer)
    sequence: Mapped[int] = mapped_column(Integer)
    ref: Mapped[str] = mapped_column(String(NAME), unique=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("mail_batch.id"), index=True)
    kind: Mapped[RequestKind] = mapped_column(Code(RequestKind))
    received_on: Mapped[date] = mapped_column(Day)
    postmarked_on: Mapped[date | None] = mapped_column(Day)
    delivered_on: Mapped[date | None] = mapped_column(Day)
    carrier: Mapped[Carrier | None] = mapped_column(Code(Carrier))
    tracking: Mapped[str | None] = mapped_column(String(NAME))
    tracking_key: Mapped[str | None] = mapped_column(String(NAME))
    sender: Mapped[Sender | None] = mapped_column(Code(Sender))
    condition: Mapped[Condition | None] = mapped_column(Code(Condition))
    unexpected: Mapped[str] = mapped_column(Text, default="")
    openers: Mapped[list[str] | None] = mapped_column(Json)
    label: Mapped[str | None] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text, default="")
    called_contact_centre_on: Mapped[date | None] = mapped_column(Day)
    given: Mapped[Any] = mapped_column(Json)
    door_reasons: Mapped[Any] = mapped_column(Json)
    logged_at: Mapped[datetime] = mapped_column(Moment)
    logged_by: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    voided_at: Mapped[datetime | None] = mapped_column(Moment)
    void_reason: Mapped[str | None] = mapped_column(Text)
    version: Mapped[int] = mapped_column(Integer, default=1)
    request: Mapped[Request] = relationship(back_populates="packets")
    batch: Mapped[MailBatch | None] = relationship()
    certificates: Mapped[list[Certificate]] = relationship(back_populates="packet", order_by="Certificate.id")
    logger: Mapped[Clerk] = relationship()


class Certificate(Record):
    """What is known of one CSQ: one per person and issue; perhaps a copy, missing, lost, electronic, never issued."""

    __tablename__ = "certificate"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("family_case.id"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("request.id"), index=True)
    packet_id: Mapped[int | None] = mapped_column(ForeignKey("packet.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    individual_reference: Mapped[str | None] = mapped_column(String(NAME))
    reference_key: Mapped[str | None] = mapped_column(String(NAME), index=True)
    family_name: Mapped[str] = mapped_column(String(NAME), default="")
    given_name: Mapped[str] = mapped_column(String(NAME), default="")
    issued_on: Mapped[date | None] = mapped_column(Day)
    state: Mapped[CertificateState] = mapped_column(Code(CertificateState))
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    version: Mapped[int] = mapped_column(Integer, default=1)
    case: Mapped[Case | None] = relationship(back_populates="certificates")
    request: Mapped[Request | None] = relationship()
    person: Mapped[Person | None] = relationship()
    packet: Mapped[Packet | None] = relationship(back_populates="certificates")
    originals: Mapped[list[Original]] = relationship(back_populates="certificate", order_by="Original.id")


class Original(Record):
    """A paper CSQ that is, or was, in our hands: where, since when, and which envelope brought it."""

    __tablename__ = "original"
    id: Mapped[int] = mapped_column(primary_key=True)
    certificate_id: Mapped[int] = mapped_column(ForeignKey("certificate.id"), index=True)
    packet_id: Mapped[int | None] = mapped_column(ForeignKey("packet.id"), index=True)
    state: Mapped[OriginalState] = mapped_column(Code(OriginalState))
    place: Mapped[str | None] = mapped_column(String(NAME))
    since: Mapped[date] = mapped_column(Day)
    condition_note: Mapped[str] = mapped_column(Text, default="")
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    certificate: Mapped[Certificate] = relationship(back_populates="originals")
    packet: Mapped[Packet | None] = relationship()


class Item(Record):
    """One word said about one item of the checklist; the latest one counts, the earlier ones stay."""

    __tablename__ = "item"
    __table_args__ = (Index(None, "request_id", "item"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"))
    packet_id: Mapped[int | None] = mapped_column(ForeignKey("packet.id"), index=True)
    concern_id: Mapped[int | None] = mapped_column(ForeignKey("concern.id"))
    item: Mapped[ItemCode] = mapped_column(Code(ItemCode))
    state: Mapped[ItemState] = mapped_column(Code(ItemState))
    form: Mapped[str | None] = mapped_column(String(NAME))
    edition: Mapped[str | None] = mapped_column(String(40))
    format: Mapped[str | None] = mapped_column(String(40))
    facts: Mapped[Any] = mapped_column(Json)
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    voided: Mapped[bool] = mapped_column(Boolean, default=False)
    request: Mapped[Request] = relationship(back_populates="items")
    packet: Mapped[Packet | None] = relationship()
    concern: Mapped[Concern | None] = relationship()


class Instrument(Record):
    """One instrument of payment, amounts in cents. Of a card there is the form, its last four digits, no more."""

    __tablename__ = "instrument"
    __table_args__ = (Index(None, "number_key"), cents("amount_cents"), cents("words_cents"))
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    packet_id: Mapped[int | None] = mapped_column(ForeignKey("packet.id"), index=True)
    method: Mapped[Method] = mapped_column(Code(Method))
    number: Mapped[str | None] = mapped_column(String(NAME))
    number_key: Mapped[str | None] = mapped_column(String(NAME))
    issuer: Mapped[str | None] = mapped_column(String(NAME))
    institution: Mapped[str | None] = mapped_column(String(10))
    transit: Mapped[str | None] = mapped_column(String(10))
    amount_cents: Mapped[int | None] = mapped_column(Integer)
    currency: Mapped[str] = mapped_column(String(10), default="CAD")
    dated_on: Mapped[date | None] = mapped_column(Day)
    drawn_in_canada: Mapped[bool | None] = mapped_column(Boolean)
    certification_mark: Mapped[bool | None] = mapped_column(Boolean)
    payee_as_expected: Mapped[bool | None] = mapped_column(Boolean)
    words_cents: Mapped[int | None] = mapped_column(Integer)
    name_on_back: Mapped[bool | None] = mapped_column(Boolean)
    payer_name: Mapped[str | None] = mapped_column(String(NAME))
    payer_relation: Mapped[PayerRelation | None] = mapped_column(Code(PayerRelation))
    last_four: Mapped[str | None] = mapped_column(String(4))
    signed: Mapped[bool | None] = mapped_column(Boolean)
    outcome: Mapped[CardOutcome | None] = mapped_column(Code(CardOutcome))
    state: Mapped[InstrumentState] = mapped_column(Code(InstrumentState))
    typed_by: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    verified_by: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"))
    verified_at: Mapped[datetime | None] = mapped_column(Moment)
    returned_on: Mapped[date | None] = mapped_column(Day)
    version: Mapped[int] = mapped_column(Integer, default=1)
    request: Mapped[Request] = relationship(back_populates="instruments")
    packet: Mapped[Packet | None] = relationship()
    typist: Mapped[Clerk] = relationship(foreign_keys=[typed_by])
    verifier: Mapped[Clerk | None] = relationship(foreign_keys=[verified_by])


class Paper(Record):
    """A paper the office issued: its number, frozen sheet, bytes and digest in one row; voided, never deleted."""

    __tablename__ = "paper"
    __table_args__ = (UniqueConstraint("year", "sequence"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    year: Mapped[int] = mapped_column(Integer)
    sequence: Mapped[int] = mapped_column(Integer)
    kind: Mapped[PaperKind] = mapped_column(Code(PaperKind))
    request_id: Mapped[int] = mapped_column(ForeignKey("request.id"), index=True)
    packet_id: Mapped[int | None] = mapped_column(ForeignKey("packet.id"), index=True)
    instrument_id: Mapped[int | None] = mapped_column(ForeignKey("instrument.id"))
    languages: Mapped[list[str]] = mapped_column(Json)
    sheet: Mapped[Any] = mapped_column(Json)
    pdf: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    sha256: Mapped[str] = mapped_column(String(64))
    issued_at: Mapped[datetime] = mapped_column(Moment)
    issued_by: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    printed_at: Mapped[datetime | None] = mapped_column(Moment)
    reprints: Mapped[int] = mapped_column(Integer, default=0)
    voided_at: Mapped[datetime | None] = mapped_column(Moment)
    void_reason: Mapped[str | None] = mapped_column(Text)
    request: Mapped[Request] = relationship(back_populates="papers")
    packet: Mapped[Packet | None] = relationship()


class Draft(Record):
    """An entry not saved yet, kept for its author; it holds no number and belongs to no journal."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("clerk_id", "kind", "name"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    clerk_id: Mapped[int] = mapped_column(ForeignKey("clerk.id"))
    kind: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(NAME), default="")
    body: Mapped[Any] = mapped_column(Json)
    saved_at: Mapped[datetime] = mapped_column(Moment)


class JournalEntry(Record):
    """One sealed line per act: when, who, act, subject, digest of the details, law edition, previous seal, own seal."""

    __tablename__ = "journal_entry"
    __table_args__ = (Index(None, "subject", "subject_id"), Index(None, "request_id"))
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment)
    clerk_id: Mapped[int] = mapped_column(Integer)
    actor: Mapped[str] = mapped_column(String(NAME))
    machine: Mapped[str] = mapped_column(String(NAME))
    act: Mapped[str] = mapped_column(String(60))
    subject: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[int] = mapped_column(Integer)
    request_id: Mapped[int | None] = mapped_column(Integer)
    undoes: Mapped[int | None] = mapped_column(Integer)
    law: Mapped[str] = mapped_column(String(20))
    details_digest: Mapped[str] = mapped_column(String(64))
    previous: Mapped[str] = mapped_column(String(64))
    seal: Mapped[str] = mapped_column(String(64))


class JournalDetail(Record):
    """What an act changed (old → new), beside its sealed line under a salted digest, so that it can be blanked."""

    __tablename__ = "journal_detail"
    entry_id: Mapped[int] = mapped_column(ForeignKey("journal_entry.id"), primary_key=True)
    salt: Mapped[str] = mapped_column(String(32))
    body: Mapped[Any] = mapped_column(Json)
