"""Holds the entries of the acts on decisions: intentions, outcomes, interviews, reviews, new CSQs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csqdesk.casework.entries.envelope import Address
from csqdesk.rules.vocabulary import Channel, Ground, Outcome


@dataclass(frozen=True, kw_only=True)
class OutcomeProposal:
    """An outcome that somebody means to decide, on which grounds; a refusal or a rejection is announced by letter.

    ``if_version`` is the request's, as the evidence showed it. ``days`` absent is the period of the law.
    """

    packet: str
    outcome: Outcome
    grounds: tuple[Ground, ...]
    explanation: str = ""
    channel: Channel | None = None
    days: int | None = None
    if_version: int | None = None


@dataclass(frozen=True, kw_only=True)
class OutcomeDecision:
    """The decision itself, by the person who acts, after the evidence."""

    packet: str
    outcome: Outcome
    grounds: tuple[Ground, ...]
    explanation: str = ""
    channel: Channel | None = None
    if_version: int | None = None


@dataclass(frozen=True, kw_only=True)
class InterviewCall:
    """An interview called: of whom (a row of the request, absent: the principal), on which day, when and where."""

    packet: str
    on: date
    hour: str = ""
    place: str = ""
    person: int | None = None
    channel: Channel | None = None


@dataclass(frozen=True, kw_only=True)
class InterviewNote:
    """Whether the person came to an interview."""

    packet: str
    interview: int
    attended: bool
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ReviewAsking:
    """An administrative review asked for, on a day."""

    packet: str
    on: date
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class NewCertificateEntry:
    """A CSQ issued after selection: of whom (a row of the request, absent: the principal), its number and its day."""

    packet: str
    number: str
    on: date
    person: int | None = None


@dataclass(frozen=True, kw_only=True)
class NewCertificateSending:
    """When and how a new CSQ was sent."""

    packet: str
    certificate: int
    on: date
    channel: Channel
    tracking: str | None = None
    tracking_said: bool = False


@dataclass(frozen=True, kw_only=True)
class RepresentativeSetting:
    """Who represents the applicant, paid or not; ``name`` absent means nobody.

    ``copies`` asks for a copy of every letter, to ``address``; it never changes the order in which requests are read.
    """

    packet: str
    name: str | None = None
    paid: bool | None = None
    arrima_link: bool | None = None
    mandate_seen: bool | None = None
    copies: bool = False
    address: Address | None = None


@dataclass(frozen=True, kw_only=True)
class CallNote:
    """The call that the page asks for before mailing: on which day the contact centre was called."""

    packet: str
    on: date
    note: str = ""
