"""Holds the sheet that every letter of the office is drawn from: plain, frozen, worded only when drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csqdesk.papers.sheets import CertificateLine, InstrumentLine, OfficeLines, PersonLine, Sheet


@dataclass(frozen=True)
class WantedLine:
    """One thing to provide: an item code, ``original_csq`` or ``payment``, whose, and why: codes of states.

    ``count`` is how many, of the originals. ``expected`` are the codes of the forms of the stream, where the form sent
    is another one.
    """

    item: str
    person: int | None
    lacks: tuple[str, ...]
    count: int = 1
    expected: str = ""


@dataclass(frozen=True)
class IssuedLine:
    """A CSQ enclosed with the letter of selection: whose, its number, and the day it was issued."""

    family_name: str
    given_name: str
    number: str
    issued_on: date


@dataclass(frozen=True)
class MeetingLine:
    """An interview: the day, the hour as ``14:05`` (empty when nobody said), and where."""

    held_on: date
    hour: str
    place: str


@dataclass(frozen=True)
class LetterSheet(Sheet):
    """One letter. ``kind`` is a code of ``PaperKind``; what a kind does not speak of stays empty.

    ``last_day`` is the latest of the three readings (ruling 1): letters print that one. ``people`` are rows of
    ``persons`` whom the letter is about, ``grounds`` the codes of its reasons, ``explanation`` the caseworker's own
    words. ``notice`` and ``notice_on`` name an earlier letter. ``originals`` and ``instruments`` go back with it.
    """

    kind: str
    paper_number: str
    packet_number: str
    file_number: str | None
    addressee: str
    address: tuple[str, ...]
    received_on: date
    request_kind: str
    persons: tuple[PersonLine, ...]
    office: OfficeLines
    issued_on: date
    anchor: str
    channel: str
    language_ground: str | None = None
    language_until: date | None = None
    wanted: tuple[WantedLine, ...] = ()
    due_cents: int | None = None
    usable_cents: int = 0
    accepted_methods: tuple[str, ...] = ()
    payee: str = ""
    payee_english: str | None = None
    clock: str | None = None
    start: str | None = None
    started_on: date | None = None
    days: int | None = None
    last_day: date | None = None
    notice: str | None = None
    notice_on: date | None = None
    people: tuple[int, ...] = ()
    outcome: str | None = None
    grounds: tuple[str, ...] = ()
    explanation: str = ""
    review: bool = False
    originals: tuple[CertificateLine, ...] = ()
    instruments: tuple[InstrumentLine, ...] = ()
    enclosed: tuple[IssuedLine, ...] = ()
    submit: tuple[tuple[str, int | None], ...] = ()
    form: str = ""
    programme_fr: str = ""
    programme_en: str = ""
    closed_on: date | None = None
    meeting: MeetingLine | None = None
    has_removal: bool = False
    has_addition: bool = False
    copy_to: str | None = None
