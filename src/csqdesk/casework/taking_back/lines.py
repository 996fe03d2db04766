"""Reads the journal's lines back: which stand, and what a value kept in them was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, inspect, select

from csqdesk.store.columns import Record
from csqdesk.store.course import Clock
from csqdesk.store.records import JournalEntry, Packet

TABLES: dict[str, type[Record]] = {mapper.local_table.name: mapper.class_ for mapper in Clock.registry.mappers}  # type: ignore[attr-defined]


def undone_lines() -> Select[int | None]:
    """The lines that an undoing took back, and that no later one gave back."""
    restored = select(JournalEntry.undoes).where(JournalEntry.undoes.is_not(None))
    return restored.where(JournalEntry.id.not_in(restored))


def typed(record: Record, name: str, value: Any) -> Any:
    """A journaled JSON value as its column wants it."""
    if value is None:
        return None
    impl = inspect(type(record)).columns[name].type
    kind = getattr(impl, "codes", None)
    if kind is not None:
        return kind(value)
    words = type(impl).__name__
    if words == "Day":
        return date.fromisoformat(value)
    return datetime.fromisoformat(value) if words == "Moment" else value


@dataclass(frozen=True)
class Line:
    """One act that said something: of which envelope, of which records, and what it changed."""

    act: str
    packet: Packet
    said: dict[str, Any]
    changed: list[dict[str, Any]]

    @property
    def is_correction(self) -> bool:
        """A person read a record again, whatever envelope they had before them: that stays."""
        return self.act == "correct_person" or (self.act == "record_certificate" and "certificates" not in self.said)

    @property
    def stands(self) -> bool:
        return self.packet.voided_at is None
