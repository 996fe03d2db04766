"""Holds what the rules answer: the frozen values of an assessment, ready to be shown or printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from csqdesk.rules.deadlines import Deadline
from csqdesk.rules.reasons import Reason
from csqdesk.rules.vocabulary import (
    ClockKind,
    ClockStart,
    ClockState,
    FeesState,
    Ground,
    InstrumentState,
    ItemCode,
    ItemState,
    Method,
    Outcome,
    RequestState,
    Route,
)


@dataclass(frozen=True)
class PersonFee:
    """The fee of one person added, in cents; ``cents`` is ``None`` while undetermined."""

    person: int
    cents: int | None


@dataclass(frozen=True)
class FeesVerdict:
    """What is due and what counts (cents). ``on`` is the day that decides the year of the fee."""

    on: date | None
    per_person: tuple[PersonFee, ...]
    due_cents: int | None
    received_cents: int
    usable_cents: int
    state: FeesState


@dataclass(frozen=True)
class InstrumentVerdict:
    """``counts`` tells whether ``counted_cents`` went into the usable total."""

    method: Method
    number: str | None
    state: InstrumentState
    reasons: tuple[Reason, ...]
    counts: bool
    counted_cents: int


@dataclass(frozen=True)
class ItemVerdict:
    item: ItemCode
    person: int | None
    required: bool
    state: ItemState
    missing: bool


@dataclass(frozen=True)
class CertificatesVerdict:
    """``missing`` = expected − received originals (copy and lost included), never below 0."""

    expected: int | None
    received: int
    missing: int
    older_than_24_months: int
    federal_letter: bool


@dataclass(frozen=True)
class ClockVerdict:
    """One clock: ``days`` with its extensions, ``idle_days`` while it was stopped, its ``end`` under each reading.

    ``expired`` is true after the latest of the three last days; of a clock that was met, that it was met too late.
    """

    ident: int | None
    kind: ClockKind
    person: int | None
    started_on: date
    start: ClockStart
    days: int
    idle_days: int
    end: Deadline
    state: ClockState
    expired: bool
    ended_on: date | None


@dataclass(frozen=True)
class Proposal:
    """What the program proposes and a named person decides: an outcome, its ground, and the facts behind it."""

    outcome: Outcome
    ground: Ground
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Assessment:
    """The whole verdict on a request. ``law`` is the edition in force (start of the fee row, or ``None``)."""

    state: RequestState
    route: Route
    judged_on: date
    law: str
    fees: FeesVerdict
    instruments: tuple[InstrumentVerdict, ...]
    items: tuple[ItemVerdict, ...]
    certificates: CertificatesVerdict
    reasons: tuple[Reason, ...]
    clocks: tuple[ClockVerdict, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    found: RequestState | None = None
    """What the papers alone make of it, whatever was decided; ``None`` (assessments of before) is ``state``."""
