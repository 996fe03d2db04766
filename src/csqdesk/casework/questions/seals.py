"""Holds every row of an office against the seal that the last act which wrote it left in the journal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from csqdesk.casework.changes import NOT_WATCHED, UNSEALED, seal_of
from csqdesk.store.course import Clock
from csqdesk.store.records import JournalDetail

Seals = dict[str, dict[int, str]]


def edited_rows(session: Session) -> Iterator[dict[str, Any]]:
    """Rows that were changed, deleted or added by another hand than an act's: ``{"code", "what", "where"}``.

    An office whose first lines were written before rows were sealed may hold rows without a seal; they are left out.
    """
    seals, complete = seals_of(session)
    for table in watched_tables():
        sealed = seals.pop(table.name, {})
        try:
            yield from _held_against(session, table, sealed, complete)
        except (ValueError, KeyError, TypeError):
            continue  # a row that cannot be read is told by the check of the file


def seals_of(session: Session) -> tuple[Seals, bool]:
    """Table → id → the last seal of each row, and whether every line of the journal carries seals."""
    seals: Seals = {}
    complete = True
    for body in session.scalars(select(JournalDetail.body).order_by(JournalDetail.entry_id)):
        rows = body.get("rows") if isinstance(body, dict) else None
        complete = complete and isinstance(rows, dict)
        for table, sealed in (rows or {}).items():
            seals.setdefault(table, {}).update((int(ident), seal) for ident, seal in sealed.items())
    return seals, complete


def watched_tables() -> list[Table]:
    """The tables that acts alone write, with one number as their key."""
    left_out = {one.__tablename__ for one in NOT_WATCHED} | {"preference"}
    return [table for table in Clock.metadata.sorted_tables if table.name not in left_out]


def _held_against(session: Session, table: Table, sealed: dict[int, str], complete: bool) -> Iterator[dict[str, Any]]:
    columns = [column for column in table.columns if column.name not in UNSEALED]
    for row in session.execute(select(*columns).order_by(table.c.id)).mappings():
        seal = sealed.pop(row["id"], None)
        if seal is None and complete:
            yield _fault("row_unknown", table, row["id"])
        elif seal is not None and seal != seal_of({column.name: row[column.name] for column in columns}):
            yield _fault("row_changed", table, row["id"])
    for ident in sorted(sealed):
        yield _fault("row_missing", table, ident)


def _fault(what: str, table: Table, ident: int) -> dict[str, Any]:
    return {"code": "journal", "what": what, "where": f"{table.name} {ident}"}
