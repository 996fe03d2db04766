"""Watches a session and tells what an act changed, old and new, for its journal line and for its undoing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from csqdesk.store.columns import Record
from csqdesk.store.records import Counter, Draft, JournalDetail, JournalEntry, Office, Request

NOT_WATCHED: tuple[type[Record], ...] = (Counter, Draft, JournalEntry, JournalDetail, Office)
DERIVED: dict[type[Record], set[str]] = {Request: {"state", "summary"}}
"""Columns that settling computes anew: neither journaled nor undone."""

NEVER = {"pdf", "version"}


@dataclass
class Seen:
    """Changes in order: ``new`` rows with their values, changed rows with (old, new) per column."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    pending: list[tuple[Record, dict[str, Any]]] = field(default_factory=list)

    def as_json(self) -> list[dict[str, Any]]:
        return self.rows


def plain(value: Any) -> Any:
    """A column's value as JSON."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value


def _before(seen: Seen, session: Session) -> None:
    for record in [*session.new, *session.dirty]:
        if isinstance(record, NOT_WATCHED):
            continue
        state = inspect(record)
        if record in session.new:
            seen.pending.append((record, {}))
            continue
        skipped = NEVER | DERIVED.get(type(record), set())
        old = {}
        for column in state.mapper.column_attrs:
            history = state.attrs[column.key].history
            if column.key not in skipped and history.has_changes():
                old[column.key] = [plain(history.deleted[0]) if history.deleted else None, plain(history.added[0])]
        if old:
            seen.pending.append((record, old))


def _after(seen: Seen) -> None:
    for record, old in seen.pending:
        mapper = inspect(record).mapper
        table = record.__tablename__
        key = mapper.primary_key_from_instance(record)
        if old:
            seen.rows.append({"table": table, "id": key[0], "changed": old})
            continue
        skipped = NEVER | DERIVED.get(type(record), set())
        values = {
            column.key: plain(getattr(record, column.key))
            for column in mapper.column_attrs
            if column.key not in skipped and getattr(record, column.key) is not None
        }
        seen.rows.append({"table": table, "id": key[0], "new": values})
    seen.pending.clear()


@contextmanager
def watching(session: Session) -> Iterator[Seen]:
    """Collects what the session writes while the block runs."""
    seen = Seen()

    def before(current: Session, *_: Any) -> None:
        _before(seen, current)

    def after(*_: Any) -> None:
        _after(seen)

    event.listen(session, "before_flush", before)
    event.listen(session, "after_flush", after)
    try:
        yield seen
    finally:
        event.remove(session, "before_flush", before)
        event.remove(session, "after_flush", after)
