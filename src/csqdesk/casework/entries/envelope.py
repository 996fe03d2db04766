"""Holds what one envelope says: the line of ``packet add``, of its file, persons, certificates, money and items."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csqdesk.rules.vocabulary import (
    Attestation,
    CardOutcome,
    Carrier,
    CertificateState,
    Change,
    Condition,
    ConsentSubstitute,
    ItemCode,
    ItemState,
    LanguageGround,
    Method,
    PayerRelation,
    RequestKind,
    Role,
    Sender,
)


@dataclass(frozen=True, kw_only=True)
class Address:
    lines: tuple[str, ...] = ()
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None


@dataclass(frozen=True, kw_only=True)
class Principal:
    family_name: str | None = None
    given_name: str | None = None
    born_on: date | None = None
    individual_reference: str | None = None
    address: Address | None = None


@dataclass(frozen=True, kw_only=True)
class CaseEntry:
    file_number: str | None = None
    programme: str | None = None
    stream: str | None = None
    family_size: int | None = None
    submitted_on: date | None = None
    csq_issued: bool | None = None
    principal: Principal | None = None


@dataclass(frozen=True, kw_only=True)
class RequestEntry:
    """What is asked for; ``joins``: the number of any envelope of the request that a reply completes."""

    kind: RequestKind
    joins: str | None = None


@dataclass(frozen=True, kw_only=True)
class PersonEntry:
    change: Change
    role: Role
    family_name: str
    given_name: str = ""
    born_on: date | None = None
    individual_reference: str | None = None
    together_since: date | None = None
    in_canada: bool | None = None
    permit_until: date | None = None
    one_parent: bool | None = None
    attestation: Attestation | None = None
    locked_age_on: date | None = None
    dependent_by_condition: bool | None = None


@dataclass(frozen=True, kw_only=True)
class CertificateEntry:
    state: CertificateState
    individual_reference: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    issued_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Payer:
    name: str | None = None
    relation: PayerRelation | None = None


@dataclass(frozen=True, kw_only=True)
class InstrumentEntry:
    """An instrument as read; ``number_said``: a ``number`` that could be a card's is the instrument's (ruling 11)."""

    method: Method
    number: str | None = None
    number_said: bool | None = None
    issuer: str | None = None
    institution: str | None = None
    transit: str | None = None
    amount_cents: int | None = None
    currency: str | None = None
    dated_on: date | None = None
    drawn_in_canada: bool | None = None
    certification_mark: bool | None = None
    payee_as_expected: bool | None = None
    words_cents: int | None = None
    name_on_back: bool | None = None
    payer: Payer | None = None
    last_four: str | None = None
    signed: bool | None = None
    outcome: CardOutcome | None = None


@dataclass(frozen=True, kw_only=True)
class ItemFactsEntry:
    """An item's own answers: of the consent, and of the federal letter (``persons_named`` are rows, from 0)."""

    original: bool | None = None
    signed_and_dated: bool | None = None
    authenticated: bool | None = None
    substitute: ConsentSubstitute | None = None
    filing_confirmed: bool | None = None
    asks_csq_for_added: bool | None = None
    persons_named: tuple[int, ...] | None = None
    signature: str | None = None
    """Kind of signature: handwritten, stylus, image, typed, certificate; another word only warns."""


@dataclass(frozen=True, kw_only=True)
class ItemEntry:
    item: ItemCode
    state: ItemState
    person: int | None = None
    form: str | None = None
    edition: str | None = None
    format: str | None = None
    facts: ItemFactsEntry | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class RepresentativeEntry:
    name: str | None = None
    paid: bool | None = None
    arrima_link: bool | None = None
    mandate_seen: bool | None = None


@dataclass(frozen=True, kw_only=True)
class PacketEntry:
    """One envelope, as ``packet add`` gives it. ``given`` is the line itself, cleaned, filled by the reader."""

    ref: str
    received_on: date
    postmarked_on: date | None = None
    delivered_on: date | None = None
    carrier: Carrier | None = None
    tracking: str | None = None
    tracking_said: bool | None = None  # a ``tracking`` that could be a card's does stand on the envelope (ruling 11)
    sender: Sender | None = None
    openers: tuple[str, ...] | None = None
    condition: Condition | None = None
    unexpected: str | None = None
    case: CaseEntry | None = None
    request: RequestEntry | None = None
    persons: tuple[PersonEntry, ...] = ()
    certificates: tuple[CertificateEntry, ...] = ()
    instruments: tuple[InstrumentEntry, ...] = ()
    items: tuple[ItemEntry, ...] = ()
    representative: RepresentativeEntry | None = None
    called_contact_centre_on: date | None = None
    language_ground: LanguageGround | None = None
    language_until: date | None = None
    label: str | None = None
    note: str | None = None
