"""Holds the sheets that papers are drawn from: plain, frozen values and codes, worded only when drawn.

Money is in cents, days are dates. A sheet becomes JSON with ``as_json`` and comes back with ``from_json``: the
frozen sheet is kept beside the bytes it made.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from dataclasses import dataclass
from datetime import date
from typing import Any, Self


@dataclass(frozen=True)
class Sheet:
    """Base of every sheet; knows how to be kept as JSON."""

    def as_json(self) -> dict[str, Any]:
        return typing.cast(dict[str, Any], _plain(self))

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Self:
        return typing.cast(Self, _build(cls, value))


@dataclass(frozen=True)
class OfficeLines:
    """The office as letterhead and contact lines show it (from the law tables)."""

    direction: str
    ministry: str
    address: tuple[str, ...]
    phone_montreal: str
    phone_quebec: str
    phone_abroad: str
    hours: tuple[tuple[str, str, str], ...]
    """Rows (days code such as ``mon_tue_thu_fri``, opening ``08:00``, closing ``16:00``)."""


@dataclass(frozen=True)
class PersonLine:
    """A person concerned: never a birth date, never an address."""

    family_name: str
    given_name: str
    role: str
    change: str
    row: int | None = None
    """The person's row in the request; ``None`` (papers of before) is the place in the list."""


@dataclass(frozen=True)
class CertificateLine:
    """One CSQ of the family; ``state`` is a code of ``CertificateState``, ``kept`` is true for originals held.

    ``replaced`` when its person holds one issued later.
    """

    family_name: str
    given_name: str
    individual_reference: str | None
    issued_on: date | None
    state: str
    kept: bool
    replaced: bool = False


@dataclass(frozen=True)
class InstrumentLine:
    """One instrument; ``state`` tells whether it counts, ``reasons`` are codes when it does not."""

    method: str
    number: str | None
    issuer: str | None
    amount_cents: int | None
    currency: str
    state: str
    reasons: tuple[str, ...]
    payer: str | None
    last_four: str | None
    packet: str
    received_on: date
    """Number and day of the envelope that brought it: a later receipt tells earlier instruments apart."""


@dataclass(frozen=True)
class ItemLine:
    """One item of the checklist; ``person`` is the row of one of ``persons``, or ``None``."""

    item: str
    person: int | None
    state: str
    missing: bool


@dataclass(frozen=True)
class ReceiptSheet(Sheet):
    """The accusé de réception: originals, money and items on one paper.

    ``missing`` lists what to provide: pairs (code, person row or ``None``) where code is an item code,
    ``original_csq`` or ``payment``. ``due_cents`` is ``None`` while a person must decide. ``instruments`` and
    ``certificates`` are those of the whole request; ``packet`` marks the envelope this receipt answers.
    ``anchor`` is the number and first 8 hex digits of the journal line before the one that issues it.
    ``second_language`` is ``en`` only with ``language_ground`` recorded; ``language_until`` says when it ends.
    """

    paper_number: str
    packet_number: str
    file_number: str | None
    principal: str | None
    """Family name, given name of the principal applicant; ``None`` on an unmatched envelope."""
    label: str | None
    received_on: date
    carrier: str | None
    tracking: str | None
    request_kind: str
    route: str
    request_state: str
    persons: tuple[PersonLine, ...]
    certificates: tuple[CertificateLine, ...]
    originals_expected: int | None
    originals_received: int
    originals_wanted: int
    """Those asked for: of an unknown family too, and without those declared lost."""
    instruments: tuple[InstrumentLine, ...]
    items: tuple[ItemLine, ...]
    missing: tuple[tuple[str, int | None], ...]
    due_cents: int | None
    usable_cents: int
    fees_state: str
    has_removal: bool
    office: OfficeLines
    issued_on: date
    anchor: str
    language_ground: str | None
    language_until: date | None


@dataclass(frozen=True)
class ReturnLetterSheet(Sheet):
    """The letter that sends a refused instrument back: why, all reasons at once, and what is accepted."""

    paper_number: str
    packet_number: str
    file_number: str | None
    addressee: str
    address: tuple[str, ...]
    """Lines as on the envelope: the principal applicant's own address, or empty when nobody gave one."""
    received_on: date
    instrument: InstrumentLine
    reasons: tuple[tuple[str, tuple[tuple[str, Any], ...]], ...]
    """Rows (reason code, facts as sorted pairs)."""
    accepted_methods: tuple[str, ...]
    payee: str
    due_cents: int | None
    office: OfficeLines
    issued_on: date
    anchor: str
    language_ground: str | None
    language_until: date | None
    payee_english: str | None = None
    """The payee as the English text names it; ``None`` prints ``payee`` there too."""
    usable_cents: int = 0
    """What the other instruments of the request pay already."""


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    return value


def _build(kind: Any, value: Any) -> Any:
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        hints = typing.get_type_hints(kind)
        kept = [f.name for f in dataclasses.fields(kind) if f.name in value]
        return kind(**{name: _build(hints[name], value[name]) for name in kept})
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            return tuple(_build(arguments[0], one) for one in value)
        return tuple(_build(inner, one) for inner, one in zip(arguments, value, strict=True))
    if origin is types.UnionType:
        if value is None:
            return None
        return _build(next(a for a in arguments if a is not type(None)), value)
    return date.fromisoformat(value) if kind is date else value
