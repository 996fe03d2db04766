"""Names a paper to put out, and the two ways out that a preview is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Wanted:
    """A paper to put out: its number, and whether it was put out before (then it is a duplicate)."""

    number: str
    duplicate: bool = False


@dataclass(frozen=True)
class Outlets:
    """What a preview may do with its paper: ``send`` it to a printer, so many times; note that it is ``done``."""

    send: Callable[[str, int], object]
    done: Callable[[], object]
