"""Holds the entries of the acts on mail rounds and on envelopes as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csqdesk.casework.entries.envelope import CaseEntry, RepresentativeEntry
from csqdesk.rules.vocabulary import Carrier, Condition, LanguageGround, Sender


@dataclass(frozen=True, kw_only=True)
class BatchEntry:
    """A mail round to open; ``round`` is a letter, the next free one of the day when absent."""

    received_on: date
    round: str | None = None
    carrier: Carrier | None = None
    logger: str | None = None
    witness: str | None = None


@dataclass(frozen=True, kw_only=True)
class BatchClosing:
    batch: str


@dataclass(frozen=True, kw_only=True)
class PacketVoiding:
    packet: str
    reason: str
    if_version: int | None = None


@dataclass(frozen=True, kw_only=True)
class PacketAttachment:
    """An unmatched packet that found its file; ``file_number`` opens a new file when unknown.

    ``joins``: the number of any envelope of the request that a reply completes; the likeliest one when absent.
    """

    packet: str
    case: CaseEntry
    joins: str | None = None
    if_version: int | None = None


@dataclass(frozen=True, kw_only=True)
class PacketChanges:
    """The fields of an envelope that may be corrected as a whole; persons, items and the like have their own acts."""

    received_on: date | None = None
    postmarked_on: date | None = None
    delivered_on: date | None = None
    carrier: Carrier | None = None
    tracking: str | None = None
    tracking_said: bool | None = None
    sender: Sender | None = None
    openers: tuple[str, ...] | None = None
    condition: Condition | None = None
    unexpected: str | None = None
    case: CaseEntry | None = None
    representative: RepresentativeEntry | None = None
    called_contact_centre_on: date | None = None
    language_ground: LanguageGround | None = None
    language_until: date | None = None
    label: str | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class PacketCorrection:
    """Changed fields of the envelope itself, with a reason; ``cleared`` names those that nothing is known of."""

    packet: str
    reason: str
    changes: PacketChanges
    if_version: int | None = None
    cleared: tuple[str, ...] = ()
