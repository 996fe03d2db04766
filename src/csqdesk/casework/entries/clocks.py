"""Holds the entries of the acts on the clocks of a request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csqdesk.rules.vocabulary import ClockKind, ClockStart


@dataclass(frozen=True, kw_only=True)
class ClockStarting:
    """A period given: of what kind, to which person (the row of the request), from which event and day.

    ``days`` absent means those of the law on that day.
    """

    packet: str
    kind: ClockKind
    on: date
    event: ClockStart = ClockStart.NOTICE_DATE
    person: int | None = None
    days: int | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class ClockWording:
    """One word on a clock: stopped (why), resumed, or met, on a day."""

    packet: str
    clock: int
    on: date
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class ClockExtension:
    """Days added to a period, and why."""

    packet: str
    clock: int
    days: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class ClocksExtension:
    """Days added by one decision to every period that runs (a postal strike, a closing), and why.

    ``kinds`` absent means every kind; ``ends_from`` and ``ends_until`` choose by the last day; ``clocks`` by number.
    """

    days: int
    reason: str
    kinds: tuple[ClockKind, ...] = ()
    ends_from: date | None = None
    ends_until: date | None = None
    clocks: tuple[int, ...] | None = None
