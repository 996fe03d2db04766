"""Holds the entries of the acts on letters: issuing one, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csqdesk.rules.vocabulary import Channel, PaperKind


@dataclass(frozen=True, kw_only=True)
class LetterIssue:
    """A letter of that kind to the principal applicant of a request.

    ``channel`` absent is the usual one of the kind; ``days`` absent is the period of the law. ``on`` is the day the
    period is counted from (absent: today). ``clock`` is the period that a reminder speaks of (absent: the one that
    ends first). ``persons`` are rows of the request (absent: whom the rules name). ``text`` is said in the
    caseworker's own words, after what the letter says by itself.
    """

    packet: str
    kind: PaperKind
    channel: Channel | None = None
    on: date | None = None
    days: int | None = None
    clock: int | None = None
    persons: tuple[int, ...] | None = None
    certificates: tuple[int, ...] | None = None
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class PaperSending:
    """A paper that went out: how, when, under which tracking number; ``delivered_on`` once that is known."""

    paper: str
    channel: Channel
    on: date
    tracking: str | None = None
    tracking_said: bool = False
    delivered_on: date | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class PaperComingBack:
    """A paper that came back undelivered, or was never read: on which day, and why."""

    paper: str
    on: date
    reason: str
