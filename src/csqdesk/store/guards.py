"""Keeps the journal append-only inside the database itself: triggers that refuse to change or delete a line."""

from __future__ import annotations

from typing import Any


def _refuse(table: str, event: str, when: str = "") -> str:
    return (
        f"CREATE TRIGGER {table}_{event.lower()}_refused BEFORE {event} ON {table} {when}"
        f"BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END"
    )


GUARDS = {
    "journal_entry_update_refused": _refuse("journal_entry", "UPDATE"),
    "journal_entry_delete_refused": _refuse("journal_entry", "DELETE"),
    "journal_entry_insert_refused": _refuse(
        "journal_entry", "INSERT", "WHEN EXISTS (SELECT 1 FROM journal_entry WHERE id = NEW.id) "
    ),
    "journal_detail_update_refused": _refuse("journal_detail", "UPDATE"),
    "journal_detail_delete_refused": _refuse("journal_detail", "DELETE"),
    "journal_detail_insert_refused": _refuse(
        "journal_detail", "INSERT", "WHEN EXISTS (SELECT 1 FROM journal_detail WHERE entry_id = NEW.entry_id) "
    ),
}
"""Every trigger by its name. The ones on INSERT stop ``INSERT OR REPLACE``, which would otherwise delete in silence.

Add one: a row here; the next migration sets it up, because each sets up all of them again (Alembic's batch mode
rebuilds a table without its triggers).
"""


def set_up(connection: Any) -> None:
    """Drops and creates every guard anew, within the caller's transaction (SQLAlchemy connection)."""
    for name, statement in GUARDS.items():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(statement)


def missing(connection: Any) -> list[str]:
    """Names of the guards that are not there as written here (driver connection)."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    there = {(name, statement) for name, statement in rows}
    return [name for name, statement in GUARDS.items() if (name, statement) not in there]
