"""Holds what the course of a request hands back to screens: evidence, reviews, new CSQs, worded only when shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from csqdesk.casework.reading import as_json
from csqdesk.rules.verdicts import ClockVerdict, Proposal
from csqdesk.rules.vocabulary import PaperKind, RequestState


@dataclass(frozen=True)
class AskedLine:
    """A letter: its number and kind, the day it was issued, how and when it went, whether it arrived or came back."""

    paper: str
    kind: PaperKind
    issued_on: date
    printed: bool
    channel: str | None
    sent_on: date | None
    tracking: str | None
    result: str | None
    result_on: date | None
    note: str
    asked: tuple[tuple[str, int | None], ...]
    clocks: tuple[int, ...] = ()
    """Numbers of the periods it started."""


@dataclass(frozen=True)
class CameLine:
    """An envelope: its days, its tracking, and what it brought."""

    packet: str
    received_on: date
    postmarked_on: date | None
    delivered_on: date | None
    carrier: str | None
    tracking: str | None
    items: tuple[tuple[str, int | None, str], ...]
    originals: int
    instruments: tuple[tuple[str, int | None], ...]
    note: str
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class StepLine:
    """An intention or a decision taken before."""

    step: str
    outcome: str
    grounds: tuple[str, ...]
    on: date
    clerk: str


@dataclass(frozen=True)
class MeetingLine:
    """An interview called, and whether the person came."""

    ident: int
    held_on: date
    hour: str
    place: str
    person: int | None
    attended: bool | None
    note: str


@dataclass(frozen=True)
class Evidence:
    """Everything that was asked and everything that came, as of the day of judgement."""

    packet: str
    version: int
    judged_on: date
    state: RequestState
    note: str
    asked: tuple[AskedLine, ...]
    came: tuple[CameLine, ...]
    clocks: tuple[ClockVerdict, ...]
    steps: tuple[StepLine, ...]
    meetings: tuple[MeetingLine, ...]
    missing: tuple[tuple[str, int | None], ...]
    proposals: tuple[Proposal, ...]

    def as_json(self) -> dict[str, Any]:
        """What is kept beside a decision: the lines that the person was shown, in plain values."""
        plain = as_json(self)
        plain.pop("clocks")
        plain["clocks"] = [
            {"kind": one.kind.value, "person": one.person, "last_day": one.end.latest.isoformat(), "state": one.state}
            for one in self.clocks
        ]
        return dict(plain)


@dataclass(frozen=True)
class ReviewRow:
    """An administrative review asked for."""

    asked_on: date
    note: str


@dataclass(frozen=True)
class NewCertificateRow:
    """A CSQ issued after selection, and how it was sent."""

    ident: int
    family_name: str
    given_name: str
    number: str
    issued_on: date
    sent_on: date | None
    channel: str | None
    tracking: str | None


@dataclass(frozen=True)
class CourseSheet:
    """What happened to a request after its envelopes, and around it."""

    evidence: Evidence
    reviews: tuple[ReviewRow, ...] = ()
    certificates: tuple[NewCertificateRow, ...] = ()
    representative: Mapping[str, Any] = field(default_factory=dict)
    called_on: date | None = None
