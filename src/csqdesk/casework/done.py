"""Tells what an act did; plain, so that a screen may know it without the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Done:
    """What an act did: its subject, the requests it touched, and what it gives back.

    ``again`` is true when the same entry had been done before and nothing was stored; ``journal`` is ``None`` then,
    and for what is never journaled (drafts).
    """

    act: str
    subject: str
    subject_id: int
    number: str | None
    requests: tuple[int, ...]
    journal: int | None
    value: Any = None
    again: bool = False
