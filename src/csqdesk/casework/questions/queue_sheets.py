"""Holds the sheet of the queue: its rows, its counts, and the codes by which it is narrowed and put in order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from csqdesk.rules.vocabulary import ClockKind, ClockState, RequestKind, RequestState, Role

NEAR_DAYS = 10
"""A deadline is near when so many days or fewer are left (ux, section 3); the last day itself is one of them."""


class Tile(StrEnum):
    """What a tile of the queue counts, and leaves when it is chosen; ``ALL`` is none of them."""

    ALL = "all"
    EXPIRED = "expired"
    NEAR = "near"
    INCOMPLETE = "incomplete"
    TO_VERIFY = "to_verify"
    HELD = "held"


class Narrowing(StrEnum):
    """What narrows the queue further."""

    ALL = "all"
    ADD = "add"
    REMOVE = "remove"
    NO_PAYMENT = "no_payment"
    NO_CSQ = "no_csq"
    NO_FILE = "no_file"


class Order(StrEnum):
    """The column by which the queue stands; those alike stand by deadline, then the oldest receipt first."""

    STATE = "state"
    FILE = "file"
    NAME = "name"
    KIND = "kind"
    MISSING = "missing"
    DUE = "due"


@dataclass(frozen=True)
class Due:
    """The period of a request that ends first; one that is stopped has no day, for its time stands still."""

    kind: ClockKind
    state: ClockState
    person: int | None
    on: date | None
    days_left: int | None
    """Days from today to the last day: 0 on that day, which is not late; negative once it has passed."""


@dataclass(frozen=True)
class QueueRow:
    """A request nobody has decided; ``packet`` is the envelope that opened it, ``persons`` its given names by row."""

    request_id: int
    packet: str
    file_number: str | None
    family_name: str | None
    given_name: str | None
    label: str | None
    kind: RequestKind
    roles: tuple[Role, ...]
    persons: Mapping[int, str]
    state: RequestState
    missing: tuple[tuple[str, int | None], ...]
    due: Due | None
    received_on: date
    held: bool

    @property
    def expired(self) -> bool:
        """True once the latest of the three last days has passed (ruling 1)."""
        return self.due is not None and self.due.state is ClockState.EXPIRED


@dataclass(frozen=True)
class QueueSheet:
    """The first ``rows`` of the ``found`` requests asked for, as of ``at``; ``counts`` speak of the whole queue."""

    today: date
    at: datetime
    counts: Mapping[Tile, int]
    found: int
    rows: tuple[QueueRow, ...]
