"""Holds the sheets that questions hand back to screens: frozen, plain, worded only when shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from csqdesk.rules.verdicts import Assessment
from csqdesk.rules.vocabulary import (
    Attestation,
    Carrier,
    CertificateState,
    Change,
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
)


@dataclass(frozen=True)
class CaseHit:
    """One file found; ``exact`` is true when a number, a reference or a label named it and nothing else."""

    case_id: int
    file_number: str | None
    family_name: str
    given_name: str
    city: str | None
    exact: bool


@dataclass(frozen=True)
class FamilyMember:
    person_id: int
    family_name: str
    given_name: str
    born_on: date | None
    individual_reference: str | None
    principal: bool
    role: Role | None
    joined: bool = True
    """False for somebody whose addition is all that is known of them, while it is not granted."""


@dataclass(frozen=True)
class KnownCertificate:
    """A CSQ of the file as known before this envelope; ``held`` when its original is in our hands."""

    certificate_id: int
    family_name: str
    given_name: str
    individual_reference: str | None
    issued_on: date | None
    state: CertificateState
    held: bool


@dataclass(frozen=True)
class OpenRequest:
    """The request a reply would complete, with what it still lacks (codes; person row or ``None``)."""

    request_id: int
    packet: str
    kind: RequestKind
    state: RequestState
    received_on: date
    missing: tuple[tuple[str, int | None], ...]
    to_check: tuple[tuple[str, int | None], ...]
    persons: tuple[str, ...]
    persons_facts: tuple[Any, ...]
    """``PersonFacts`` of the request, in row order (the checklist of a reply is theirs)."""


@dataclass(frozen=True)
class CaseSheet:
    """A matched file, as Réception shows it and as the live verdict needs it.

    ``certificates`` holds of each person the CSQ that stands, ``replaced`` the ones before it.
    """

    case_id: int
    file_number: str | None
    family_name: str
    given_name: str
    programme: str | None
    stream: str | None
    city: str | None
    family_size: int | None
    submitted_on: date | None
    csq_issued: bool
    oldest_csq_on: date | None
    members: tuple[FamilyMember, ...]
    certificates: tuple[KnownCertificate, ...]
    open_requests: tuple[OpenRequest, ...] = ()
    replaced: tuple[KnownCertificate, ...] = ()
    answers: str | None = None
    """The open request to which the letter that was scanned was written, by its opening envelope."""

    @property
    def open_request(self) -> OpenRequest | None:
        """The request a reply completes unless it is said which."""
        return self.open_requests[0] if self.open_requests else None


@dataclass(frozen=True)
class BatchRow:
    """One envelope of the batch list; ``missing`` counts what is to provide, ``label`` names one without a file."""

    packet: str
    request_id: int
    logged_at: datetime
    file_number: str | None
    family_name: str | None
    given_name: str | None
    kind: RequestKind
    roles: tuple[Role, ...]
    state: RequestState
    missing: int
    to_return: bool
    voided: bool
    label: str | None = None


@dataclass(frozen=True)
class BatchSheet:
    """The mail round in hand; ``rows`` are its last envelopes, newest first; ``count`` leaves voids out."""

    code: str
    received_on: date
    round: str
    carrier: Carrier | None
    logger: str | None
    witness: str | None
    closed: bool
    count: int
    rows: tuple[BatchRow, ...]


@dataclass(frozen=True)
class DeskSheet:
    """Who is at the desk, and on what: the open batch (``None``: none is open) and a kept draft."""

    login: str
    name: str
    roles: tuple[str, ...]
    today: date
    batch: BatchSheet | None
    draft: Mapping[str, Any] | None
    set_aside: tuple[str, ...]
    cases: int


@dataclass(frozen=True)
class ItemRow:
    """One line of the checklist; ``received_on`` is the day of the envelope that brought the latest word."""

    item: ItemCode
    person: int | None
    state: ItemState
    required: bool
    missing: bool
    form: str | None
    note: str
    received_on: date | None
    packet: str | None
    facts: Mapping[str, Any] = field(default_factory=dict)
    """What was answered of the document itself: the consent's and the federal letter's answers."""


@dataclass(frozen=True)
class PersonRow:
    row: int
    change: Change
    role: Role
    family_name: str
    given_name: str
    born_on: date | None
    age: int | None
    individual_reference: str | None
    together_since: date | None
    in_canada: bool
    permit_until: date | None
    one_parent: bool
    attestation: Attestation | None
    attestation_required: bool
    voided: bool


@dataclass(frozen=True)
class OriginalRow:
    """A CSQ of the file; ``original_state`` and ``place`` speak of the paper when we hold it.

    ``replaced`` when its person holds one issued later: it is neither expected nor counted.
    """

    certificate_id: int
    family_name: str
    given_name: str
    individual_reference: str | None
    issued_on: date | None
    state: CertificateState
    original_state: OriginalState | None
    place: str | None
    since: date | None
    number: str | None
    replaced: bool = False


@dataclass(frozen=True)
class InstrumentRow:
    """An instrument with its judgement; ``reasons`` are ``Reason`` values; ``same_person`` typed and verified."""

    id: int
    version: int
    method: Method
    number: str | None
    issuer: str | None
    institution: str | None
    transit: str | None
    amount_cents: int | None
    currency: str
    dated_on: date | None
    certification_mark: bool | None
    payee_as_expected: bool | None
    words_cents: int | None
    name_on_back: bool | None
    payer_name: str | None
    payer_relation: PayerRelation | None
    last_four: str | None
    signed: bool | None
    state: InstrumentState
    counts: bool
    reasons: tuple[Any, ...]
    typed_by: str
    verified_by: str | None
    same_person: bool
    packet: str | None


@dataclass(frozen=True)
class UndoneAct:
    """The act that a line of undoing speaks of, as its own line would say it."""

    act: str
    number: str | None
    facts: Mapping[str, Any]


@dataclass(frozen=True)
class HistoryRow:
    """One line of the journal about the request; ``undone`` when a later line undid it.

    A line of undoing says of which act, and whether it ``restores`` what was undone before.
    """

    journal: int
    at: datetime
    act: str
    clerk: str
    number: str | None
    facts: Mapping[str, Any]
    undone: bool
    undoes: UndoneAct | None = None
    restores: bool = False


@dataclass(frozen=True)
class PaperRow:
    """A paper of the office; ``printed_at`` is ``None`` while it waits for the printer."""

    number: str
    kind: PaperKind
    packet: str | None
    request_id: int
    file_number: str | None
    family_name: str | None
    given_name: str | None
    issued_at: datetime
    printed_at: datetime | None
    reprints: int
    voided: bool
    languages: tuple[str, ...]


@dataclass(frozen=True)
class ReceiptRow:
    """A packet of the day on *Accusés*, with its receipt when there is one, and the letters that returned a payment."""

    packet: str
    request_id: int
    file_number: str | None
    family_name: str | None
    given_name: str | None
    kind: RequestKind
    state: RequestState
    received_on: date
    logged_at: datetime
    paper: PaperRow | None
    label: str | None = None
    letters: tuple[PaperRow, ...] = ()


@dataclass(frozen=True)
class RequestRow:
    """A request on *Dossiers*; an unmatched one has no file number, perhaps a ``label``."""

    request_id: int
    packet: str
    file_number: str | None
    family_name: str | None
    given_name: str | None
    label: str | None
    city: str | None
    kind: RequestKind
    state: RequestState
    received_on: date
    missing: int
    to_return: bool


@dataclass(frozen=True)
class PacketRow:
    """One envelope of a request; ``since`` counts what was recorded by it after it was logged, and goes with it."""

    number: str
    received_on: date
    kind: RequestKind
    tracking: str | None
    voided: bool
    version: int
    since: int


@dataclass(frozen=True)
class DossierSheet:
    """One request of one family's file, whole: everything the Dossier screen shows."""

    request_id: int
    version: int
    packet: str
    packets: tuple[PacketRow, ...]
    case_id: int | None
    file_number: str | None
    family_name: str | None
    given_name: str | None
    born_on: date | None
    individual_reference: str | None
    family_size: int | None
    submitted_on: date | None
    programme: str | None
    stream: str | None
    kind: RequestKind
    received_on: date
    oldest_csq_on: date | None
    assessment: Assessment
    items: tuple[ItemRow, ...]
    persons: tuple[PersonRow, ...]
    originals: tuple[OriginalRow, ...]
    instruments: tuple[InstrumentRow, ...]
    papers: tuple[PaperRow, ...]
    history: tuple[HistoryRow, ...]
    note: str
    label: str | None
    language_ground: LanguageGround | None
    language_until: date | None
    completed_at: datetime | None
    completed_by: str | None
    other_requests: tuple[tuple[int, str, RequestKind, date], ...]
    to_provide: int
    """What is to be provided, counted as lists count it."""
    course: Any = None
    """The ``CourseSheet`` of what happened to it since: letters, decisions, interviews, new CSQs."""

    @property
    def void(self) -> bool:
        """True when none of its envelopes stands any more: nothing is to be recorded on it."""
        return bool(self.packets) and all(one.voided for one in self.packets)
