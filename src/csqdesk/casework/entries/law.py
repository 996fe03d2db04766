"""Holds the entries of the acts that lay a day or a fee over the law tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from csqdesk.rules.vocabulary import Role


@dataclass(frozen=True, kw_only=True)
class ClosureAddition:
    """A day on which the office is closed, and who says so; ``reopens`` takes such a day back."""

    day: date
    source: str
    reopens: bool = False


@dataclass(frozen=True, kw_only=True)
class FeeRowAddition:
    """The fee of one person added, in cents, from ``since`` to ``until``, and where it was read.

    ``programme`` absent is the office's usual one; ``roles`` absent means everybody.
    """

    since: date
    until: date
    cents: int
    source: str
    programme: str | None = None
    roles: tuple[Role, ...] = ()
