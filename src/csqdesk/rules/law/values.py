"""Describes the law as frozen values: programmes, fees, methods, items, institutions, holidays, the office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from csqdesk.rules.texts import fold, number_key
from csqdesk.rules.vocabulary import (
    Change,
    Channel,
    ClockKind,
    ClockStart,
    DecisionStep,
    Ground,
    ItemCode,
    Method,
    Outcome,
    PaperKind,
    Role,
)


@dataclass(frozen=True, kw_only=True)
class Sourced:
    """What every row of law carries: its first day, where it was read, and how sure we are (H, M or L)."""

    since: date
    source: str
    confidence: str


@dataclass(frozen=True, kw_only=True)
class Stream:
    """A stream (volet) of a programme and the code of its form; ``None`` while nobody saw it."""

    code: str
    name_fr: str
    name_en: str
    form: str | None


@dataclass(frozen=True, kw_only=True)
class ClockRow(Sourced):
    """How many days a period of that kind has, from its first day on."""

    kind: ClockKind
    days: int


@dataclass(frozen=True, kw_only=True)
class GroundRow(Sourced):
    """A ground of a decision: its outcome, the period whose end proposes it, whether an intention goes before."""

    code: Ground
    outcome: Outcome
    clock: ClockKind | None
    intention: bool


@dataclass(frozen=True, kw_only=True)
class LetterRow(Sourced):
    """A letter: the period it starts and from which event, how it goes, the outcome it announces or tells."""

    kind: PaperKind
    clock: ClockKind | None
    start: ClockStart
    channel: Channel
    outcome: Outcome | None
    step: DecisionStep | None
    review: bool


@dataclass(frozen=True, kw_only=True)
class Programme(Sourced):
    """A programme; ``since`` is its opening day and ``closes_on`` the first day it takes no new application.

    ``editions`` are the known editions of its forms, (first day, edition « 2023-05 »), oldest first.
    """

    code: str
    short_name: str
    name_fr: str
    name_en: str
    closes_on: date | None
    streams: tuple[Stream, ...]
    editions: tuple[tuple[date, str], ...]

    def closed_on(self, day: date) -> bool:
        return self.closes_on is not None and day >= self.closes_on

    def forms(self, stream: str | None) -> frozenset[str]:
        """Codes of the forms a request may use; every stream's when it is unknown, none while nobody saw any."""
        known = [one for one in self.streams if one.code == stream] or self.streams
        return frozenset(one.form for one in known if one.form is not None)

    def edition_on(self, day: date) -> str | None:
        """The edition of the forms current on ``day``, when one is known."""
        return next((edition for since, edition in reversed(self.editions) if since <= day), None)


@dataclass(frozen=True, kw_only=True)
class FeeRow(Sourced):
    """The fee, in cents, of one person added in one of ``roles``, from ``since`` to ``until`` (both counted)."""

    programmes: frozenset[str]
    roles: frozenset[Role]
    until: date
    cents: int

    def covers(self, programme: str, role: Role, day: date) -> bool:
        return programme in self.programmes and role in self.roles and self.since <= day <= self.until


@dataclass(frozen=True, kw_only=True)
class MethodRow(Sourced):
    """A method of payment and the conditions that apply to it."""

    code: Method
    accepted: bool
    dated: bool
    issuer: str
    canadian_bank: bool
    certification_mark: bool
    payee: bool
    name_on_back: bool
    words: bool
    stale_months: int | None
    ceiling_cents: int | None


@dataclass(frozen=True, kw_only=True)
class ItemRow(Sourced):
    """An item of the list: for whom, for which change and under which condition it is required."""

    code: ItemCode
    per: str
    changes: frozenset[Change]
    roles: frozenset[Role]
    when: str
    judged_from: str
    form: bool
    authenticated: bool = False
    after_csq: bool = False
    formats: frozenset[str] = frozenset()
    signatures: frozenset[str] = frozenset()

    def replaces(self, earlier: ItemRow) -> bool:
        """True when this later row says anew what ``earlier`` said."""
        return self.code is earlier.code and self.since > earlier.since and self.roles >= earlier.roles


class InstitutionKind(StrEnum):
    BANK = "bank"
    COOPERATIVE = "cooperative"
    POST = "post"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Institution(Sourced):
    """A financial institution; ``number`` is its three digits, or None for the post office.

    ``keys`` are its folded name and aliases, ``starts`` the folded beginnings that are enough to know it.
    """

    name: str
    number: str | None
    kind: InstitutionKind
    aliases: tuple[str, ...]
    starts: tuple[str, ...]
    keys: frozenset[str] = field(repr=False, default=frozenset())

    def starts_of(self, folded: str) -> int:
        """Length of the longest of ``starts`` that ``folded`` begins with; 0 when none."""
        return max((len(one) for one in self.starts if f"{folded} ".startswith(f"{one} ")), default=0)

    def answers(self, words: tuple[str, ...]) -> bool:
        """True when each of the folded ``words`` begins a word of one of its names, or its number."""
        return any(
            all(any(part.startswith(word) for part in key.split()) for word in words)
            for key in (*self.keys, *self.starts, self.number or "")
        )


@dataclass(frozen=True, kw_only=True)
class Holiday(Sourced):
    """A day of the year that counts as closed; ``in_act`` tells the Interpretation Act's list from the others.

    ``rule``: ``fixed`` (month, day), ``easter`` (offset in days), ``nth_weekday`` (month, weekday, nth),
    ``weekday_before`` (the weekday strictly before month, day). Monday is 0.
    """

    code: str
    rule: str
    in_act: bool
    month: int
    day: int
    weekday: int
    nth: int
    offset: int
    next_day_when_sunday: bool


@dataclass(frozen=True, kw_only=True)
class Closure:
    """One day on which the office itself is closed."""

    day: date
    source: str
    confidence: str


@dataclass(frozen=True, kw_only=True)
class Phone:
    """A number of the contact centre; ``code`` is from where: montreal, quebec, abroad."""

    code: str
    number: str


@dataclass(frozen=True, kw_only=True)
class Hours:
    """Opening hours of the contact centre, ``HH:MM``, on some days of the week (Monday is 1)."""

    weekdays: tuple[int, ...]
    opens: str
    closes: str


@dataclass(frozen=True, kw_only=True)
class Office(Sourced):
    """The Direction, whom instruments are payable to, its contact centre, and what the office chose."""

    direction: str
    ministry: str
    address: tuple[str, ...]
    payee_fr: str
    payee_en: str
    default_programme: str
    accept_cooperatives: bool
    received_old_days: int
    missing_items_days: int
    attestation_days: int
    phones: tuple[Phone, ...]
    hours: tuple[Hours, ...]


@dataclass(frozen=True, kw_only=True)
class Law:
    """Every table, with the day until which each was checked. A value: overlays make another one."""

    programmes: tuple[Programme, ...]
    fees: tuple[FeeRow, ...]
    methods: tuple[MethodRow, ...]
    items: tuple[ItemRow, ...]
    institutions: tuple[Institution, ...]
    holidays: tuple[Holiday, ...]
    closures: tuple[Closure, ...]
    clocks: tuple[ClockRow, ...]
    grounds: tuple[GroundRow, ...]
    letters: tuple[LetterRow, ...]
    office: Office
    checked_until: Mapping[str, date]

    def programme(self, code: str | None) -> Programme | None:
        """The programme named, or the office's usual one when nobody named any; None when unknown."""
        wanted = code or self.office.default_programme
        return next((one for one in self.programmes if one.code == wanted), None)

    def stream(self, programme: str | None, code: str | None) -> Stream | None:
        known = self.programme(programme)
        return next((one for one in known.streams if one.code == code), None) if known else None

    def fee(self, programme: str | None, role: Role, day: date) -> int | None:
        """Cents for one person added on ``day``; None when no row covers it: last year's is never reused."""
        wanted = programme or self.office.default_programme
        return next((row.cents for row in self.fees if row.covers(wanted, role, day)), None)

    def edition_on(self, day: date) -> str:
        """ISO first day of the fee row in force; of the latest one before ``day`` in a year without a row."""
        past = [row.since for row in self.fees if row.since <= day]
        return (max(past) if past else min(row.since for row in self.fees)).isoformat()

    def period(self, kind: ClockKind, day: date) -> int:
        """Days of a period that begins on ``day`` (of the first row, for a day before the tables begin)."""
        rows = [row for row in self.clocks if row.kind is kind]
        return next((row.days for row in reversed(rows) if row.since <= day), rows[0].days)

    def ground(self, code: Ground) -> GroundRow:
        """The latest row of a ground."""
        return next(row for row in reversed(self.grounds) if row.code is code)

    def grounds_of(self, outcome: Outcome) -> tuple[GroundRow, ...]:
        """The grounds of an outcome, in the table's order."""
        return tuple(row for row in self.grounds if row.outcome is outcome)

    def letter(self, kind: PaperKind) -> LetterRow | None:
        """The latest row of a letter; ``None`` for a paper with an act of its own."""
        return next((row for row in reversed(self.letters) if row.kind is kind), None)

    def letter_of(self, outcome: Outcome, step: DecisionStep) -> LetterRow | None:
        """The letter that announces or tells an outcome; ``None`` where there is none."""
        return next((row for row in reversed(self.letters) if (row.outcome, row.step) == (outcome, step)), None)

    def method(self, code: Method, day: date) -> MethodRow:
        """The row of a method in force on ``day`` (the first one, for a day before the tables begin)."""
        rows = [row for row in self.methods if row.code is code]
        return next((row for row in reversed(rows) if row.since <= day), rows[0])

    def items_on(self, day: date) -> tuple[ItemRow, ...]:
        """The list in force on ``day``: for each item and role its latest row, in the table's order."""
        first = min(row.since for row in self.items)
        rows = [row for row in self.items if row.since <= max(day, first)]
        return tuple(row for place, row in enumerate(rows) if not any(one.replaces(row) for one in rows[place + 1 :]))

    def institution(self, number: str | None, name: str | None) -> Institution | None:
        """By its number, else by its folded name or alias; None when not in the table."""
        key = number_key(number or "")
        if key:
            padded = key.zfill(3)
            return next((one for one in self.institutions if one.number == padded), None)
        folded = fold(name or "")
        named = next((one for one in self.institutions if folded in one.keys), None)
        if named is not None or not folded:
            return named
        closest = max(self.institutions, key=lambda one: one.starts_of(folded))
        return closest if closest.starts_of(folded) else None

    def find_institutions(self, text: str) -> list[Institution]:
        """Institutions for what was typed so far: two letters or more, accents aside, any word's beginning.

        Those whose own name begins with it come first; a number of the table is found by its digits.
        """
        typed = fold(text)
        if len(typed.replace(" ", "")) < 2:
            return []
        found = [one for one in self.institutions if one.answers(tuple(typed.split()))]
        return sorted(found, key=lambda one: not fold(one.name).startswith(typed))
