"""Holds the entries of the acts on what an envelope held: persons, certificates, items, instruments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csqdesk.casework.entries.envelope import InstrumentEntry, ItemEntry, ItemFactsEntry, Payer, PersonEntry
from csqdesk.rules.vocabulary import Attestation, CertificateState, FeeDay, ItemCode, ItemState, Kept, Role


@dataclass(frozen=True, kw_only=True)
class PersonAddition:
    packet: str
    person: PersonEntry


@dataclass(frozen=True, kw_only=True)
class PersonCorrection:
    """What is to be changed of one person of the request (``row`` from 0); absent fields stay as they are.

    ``cleared`` names those that nobody knows any more.
    """

    packet: str
    row: int
    reason: str
    family_name: str | None = None
    given_name: str | None = None
    born_on: date | None = None
    individual_reference: str | None = None
    role: Role | None = None
    together_since: date | None = None
    in_canada: bool | None = None
    permit_until: date | None = None
    one_parent: bool | None = None
    attestation: Attestation | None = None
    locked_age_on: date | None = None
    dependent_by_condition: bool | None = None
    cleared: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class CertificateRecording:
    """One CSQ said of, in any of its states; ``certificate`` corrects a known one by its id."""

    packet: str
    certificate: int | None = None
    individual_reference: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    issued_on: date | None = None
    state: CertificateState
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class ItemRecording:
    packet: str
    item: ItemCode
    state: ItemState
    person: int | None = None
    form: str | None = None
    edition: str | None = None
    format: str | None = None
    facts: ItemFactsEntry | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class ItemReplacement:
    """An item that came and cannot serve: one of the states that count as missing, and why."""

    packet: str
    item: ItemCode
    state: ItemState
    reason: str
    person: int | None = None


@dataclass(frozen=True, kw_only=True)
class ItemExplanation:
    """An item that cannot be supplied, explained by a letter; a named person decides on it."""

    packet: str
    item: ItemCode
    note: str
    person: int | None = None


@dataclass(frozen=True, kw_only=True)
class DifferenceSettling:
    """What an envelope states otherwise than the file: the file stays as it is, or takes what the envelope says."""

    packet: str
    fact: str
    keep: Kept
    reason: str


@dataclass(frozen=True, kw_only=True)
class ItemsRecording:
    """One word on each of several items, said at once and taken back at once."""

    packet: str
    items: tuple[ItemEntry, ...]


@dataclass(frozen=True, kw_only=True)
class InstrumentRecording:
    packet: str
    instrument: InstrumentEntry


@dataclass(frozen=True, kw_only=True)
class InstrumentCorrection:
    """The instrument as it should have been typed; ``id`` is the record's, as ``assess`` and sheets give it."""

    id: int
    instrument: InstrumentEntry
    reason: str
    if_version: int | None = None


@dataclass(frozen=True, kw_only=True)
class InstrumentVerification:
    """What casework saw on the paper itself."""

    id: int
    dated_on: date | None = None
    payer: Payer | None = None
    payee_as_expected: bool | None = None
    certification_mark: bool | None = None
    words_cents: int | None = None
    name_on_back: bool | None = None
    if_version: int | None = None


@dataclass(frozen=True, kw_only=True)
class InstrumentReturn:
    """Sends an instrument back with its letter; ``id`` absent means the packet's first refused one."""

    packet: str
    id: int | None = None


@dataclass(frozen=True, kw_only=True)
class FeeDayDecision:
    packet: str
    day: FeeDay
    reason: str
