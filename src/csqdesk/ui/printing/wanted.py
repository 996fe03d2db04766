"""Names a paper to put out, and the ways out that a preview is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from csqdesk.casework.sheets import PaperRow


@dataclass(frozen=True)
class Wanted:
    """A paper to put out: its number, and whether it was put out before (then it is a duplicate)."""

    number: str
    duplicate: bool = False


@dataclass(frozen=True)
class Ready:
    """A paper whose bytes are at hand; ``duplicate`` when they are marked as one."""

    row: PaperRow
    pdf: bytes
    duplicate: bool = False

    @property
    def number(self) -> str:
        return self.row.number


Told = Callable[[str], None]
"""Hears how it went: nothing when the paper is out, else the sentence that says why not."""


@dataclass(frozen=True)
class Outlets:
    """What a preview may do with its paper.

    ``send`` puts it on a printer, so many times; ``keep`` notes that it left as a file; ``speak`` issues it anew in the
    languages of a ground (nothing: French only), and hands back the new one.
    """

    send: Callable[[str, int, Told], None]
    keep: Callable[[Told], None]
    speak: Callable[[str, Callable[[Ready], None], Told], None]
