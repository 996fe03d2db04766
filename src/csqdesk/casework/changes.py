"""Watches a session and tells what an act changed, old and new, for its journal line and for its undoing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import RelationshipDirection, Session

from csqdesk.store.columns import Record, canonical
from csqdesk.store.records import Counter, Draft, JournalDetail, JournalEntry, Office, Request

NOT_WATCHED: tuple[type[Record], ...] = (Counter, Draft, JournalEntry, JournalDetail, Office)
DERIVED: dict[type[Record], set[str]] = {Request: {"state", "summary"}}
"""Columns that settling computes anew: neither journaled nor undone."""

OF_THE_FILE = frozenset({"family_case", "person", "certificate", "original"})
NEVER = {"pdf", "version"}
UNSEALED = {"pdf"}
"""A paper's bytes stand under the digest beside them, which is sealed."""


@dataclass
class Seen:
    """Changes in order: ``new`` rows with their values, changed rows with (old, new) per column."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    pending: list[tuple[Record, dict[str, Any]]] = field(default_factory=list)
    written: dict[tuple[str, int], Record] = field(default_factory=dict)

    def as_json(self) -> list[dict[str, Any]]:
        return self.rows

    def of_the_file(self) -> bool:
        """True when what was written is of the file or the family, and so of every request of theirs."""
        return any(row["table"] in OF_THE_FILE or row["table"] == "concern" for row in self.rows)

    def seals(self) -> dict[str, dict[str, str]]:
        """Table → id → seal of every row written, as it stands now: call it when nothing is left to flush."""
        found: dict[str, dict[str, str]] = {}
        for (table, ident), record in self.written.items():
            columns = inspect(record).mapper.column_attrs
            found.setdefault(table, {})[str(ident)] = seal_of({one.key: getattr(record, one.key) for one in columns})
        return found


def seal_of(values: Mapping[str, Any]) -> str:
    """128 bits of SHA-256 over a row; columns that hold nothing are left out, so that one added later changes none."""
    said = {name: _lasting(value) for name, value in values.items() if value is not None and name not in UNSEALED}
    return hashlib.sha256(canonical(said).encode()).hexdigest()[:32]


def _lasting(value: Any) -> Any:
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else plain(value)


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
        _require_numbers(record)
        if session.is_modified(record):
            seen.written[record.__tablename__, state.identity[0]] = record
        skipped = NEVER | DERIVED.get(type(record), set())
        old = {}
        for column in state.mapper.column_attrs:
            history = state.attrs[column.key].history
            if column.key not in skipped and history.has_changes():
                old[column.key] = [plain(history.deleted[0]) if history.deleted else None, plain(history.added[0])]
        if old:
            seen.pending.append((record, old))


def _require_numbers(record: Record) -> None:
    """Of a record that exists, acts change the number of what it belongs to (``request_id``), not the record itself.

    A record put in its place gets its number only in the flush, too late for the journal: it could not be undone.
    Raises AssertionError, a fault of the program.
    """
    state = inspect(record)
    for relation in state.mapper.relationships:
        if relation.direction is RelationshipDirection.MANYTOONE and state.attrs[relation.key].history.has_changes():
            raise AssertionError(f"{record.__tablename__}.{relation.key} is changed by its number, not by its record")


def _after(seen: Seen) -> None:
    for record, old in seen.pending:
        mapper = inspect(record).mapper
        table = record.__tablename__
        key = mapper.primary_key_from_instance(record)
        seen.written[table, key[0]] = record
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
