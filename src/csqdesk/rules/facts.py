"""Holds the plain values that the rules judge: what an envelope said, with no record and no clock behind it.

Money is in integer cents, days are ``datetime.date`` in Montréal. ``None`` means that nobody said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from csqdesk.rules.vocabulary import (
    Attestation,
    CardOutcome,
    Carrier,
    CertificateState,
    Change,
    ClockEvent,
    ClockKind,
    ClockStart,
    DecisionStep,
    FeeDay,
    Ground,
    InstrumentState,
    ItemCode,
    ItemState,
    Method,
    Outcome,
    RequestKind,
    Role,
)


@dataclass(frozen=True)
class PersonFacts:
    """One person concerned by a request; ``row`` is the place in the line's ``persons``, from 0."""

    row: int
    change: Change
    role: Role
    family_name: str = ""
    given_name: str = ""
    born_on: date | None = None
    together_since: date | None = None
    in_canada: bool = True
    permit_until: date | None = None
    one_parent: bool = False
    attestation: Attestation | None = None
    locked_age_on: date | None = None
    dependent_by_condition: bool = False
    french_claimed: bool = False


@dataclass(frozen=True)
class CertificateFacts:
    """One CSQ of the family, as the envelope or the file shows it."""

    state: CertificateState
    individual_reference: str | None = None
    family_name: str = ""
    given_name: str = ""
    issued_on: date | None = None


@dataclass(frozen=True)
class InstrumentFacts:
    """One instrument of payment. ``seen_before`` is the number of the packet that held the same one, if any.

    ``state`` is what people did with it (returned, replaced, dishonoured and void never count).
    ``received_on`` is the day of its own packet; ``None`` means the day of the opening one.
    """

    method: Method
    number: str | None = None
    issuer: str | None = None
    institution: str | None = None
    transit: str | None = None
    amount_cents: int | None = None
    currency: str = "CAD"
    dated_on: date | None = None
    drawn_in_canada: bool | None = None
    certification_mark: bool | None = None
    payee_as_expected: bool | None = None
    words_cents: int | None = None
    name_on_back: bool | None = None
    last_four: str | None = None
    signed: bool | None = None
    outcome: CardOutcome | None = None
    state: InstrumentState = InstrumentState.RECEIVED
    seen_before: str | None = None
    received_on: date | None = None


@dataclass(frozen=True)
class ItemFacts:
    """The latest word on one item; ``person`` is a row of ``persons`` or ``None`` for the request as a whole.

    ``facts`` carries the item's own answers, e.g. of a consent (``original``, ``signed_and_dated``,
    ``authenticated``, ``substitute``) or of the federal letter (``filing_confirmed``, …).
    """

    item: ItemCode
    state: ItemState
    person: int | None = None
    form: str | None = None
    edition: str | None = None
    format: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ClockWord:
    """One event of a clock: the first starts it (from which event, for how many days), the others follow in order."""

    event: ClockEvent
    on: date
    days: int | None = None
    start: ClockStart = ClockStart.NOTICE_DATE


@dataclass(frozen=True)
class ClockFacts:
    """One clock of a request, perhaps of one person (the row of ``persons``), with its events in order."""

    kind: ClockKind
    words: tuple[ClockWord, ...]
    person: int | None = None
    ident: int | None = None


@dataclass(frozen=True)
class MailFacts:
    """An envelope that came after the one that opened the request: the day it was received, and posted."""

    received_on: date
    postmarked_on: date | None = None
    packet: str = ""


@dataclass(frozen=True)
class DecisionFacts:
    """A step that a named person took: an intention told by letter, or the decision itself."""

    step: DecisionStep
    outcome: Outcome
    grounds: tuple[Ground, ...]
    on: date


@dataclass(frozen=True)
class InterviewFacts:
    """An interview called; ``attended`` is ``None`` while nobody said whether the person came."""

    held_on: date
    attended: bool | None = None
    person: int | None = None


@dataclass(frozen=True)
class RequestFacts:
    """Everything the assessment of a request looks at.

    ``received_on`` is the day the *opening* packet was received: fees, lists, ages and the 24 months follow it.
    ``kind`` is the opening packet's. ``other_reasons`` are found at the door of each packet (tracking, shapes,
    duplicates, differences) and are passed through.
    """

    kind: RequestKind
    received_on: date
    matched: bool = True
    carrier: Carrier | None = None
    postmarked_on: date | None = None
    fee_day: FeeDay | None = None
    programme: str | None = None
    stream: str | None = None
    family_size: int | None = None
    submitted_on: date | None = None
    csq_issued: bool = True
    persons: tuple[PersonFacts, ...] = ()
    certificates: tuple[CertificateFacts, ...] = ()
    instruments: tuple[InstrumentFacts, ...] = ()
    items: tuple[ItemFacts, ...] = ()
    other_reasons: tuple[Any, ...] = ()
    clocks: tuple[ClockFacts, ...] = ()
    mail: tuple[MailFacts, ...] = ()
    decisions: tuple[DecisionFacts, ...] = ()
    interviews: tuple[InterviewFacts, ...] = ()
