"""Logs envelopes through the whole desk, against the same rows and seals written by the raw driver.

Both sides write to an office of the same schema, indexes and triggers, with the same settings of durability, one
transaction an envelope. The raw side is handed rows that are ready: it inserts them, computes the digest and the seal
of the journal line, and commits.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.measure import Measure, in_turn, timed
from benchmarks.office import TODAY, envelope, own_folders

AIM = 3.0
KEY = b"k" * 32


class Write(NamedTuple):
    """One statement of the raw side, ready to be executed; a line of the journal is digested or sealed first."""

    table: str
    statement: str
    values: tuple[Any, ...]


def measure(rounds: int) -> Measure:
    """Logs ``rounds`` envelopes on each side."""
    warm = max(rounds // 10, 3)
    with own_folders() as folder:
        written = list(_writes_of(folder / "recorded.csqdesk", warm + rounds))
        with _desk(folder / "ours.csqdesk") as desk, closing(_raw(folder / "bare.csqdesk")) as bare:
            entries = [_entry(number) for number in range(warm + rounds)]
            ours, raw = in_turn(
                lambda turn: timed(lambda: _log(desk, entries[turn])),
                lambda turn: timed(lambda: _write(bare, written[turn])),
                rounds=rounds,
                warm=warm,
            )
            _require_same(folder / "ours.csqdesk", folder / "bare.csqdesk")
    return Measure("one envelope logged", "raw driver, same rows and seals", ours, raw, AIM)


def _entry(number: int) -> Any:
    from csqdesk.casework.entries import PacketEntry
    from csqdesk.casework.reading import read_entry

    return read_entry(PacketEntry, envelope(number))


@contextmanager
def _desk(path: Path) -> Iterator[Any]:
    from csqdesk.casework.desk import Desk, SystemClock

    desk = Desk.open(path, clock=SystemClock(TODAY), account="croy")
    try:
        yield desk
    finally:
        desk.close()


def _log(desk: Any, entry: Any) -> None:
    from csqdesk.casework.packets import log_packet

    desk.do(log_packet, entry)


def _writes_of(path: Path, count: int) -> Iterator[list[Write]]:
    """Logs ``count`` envelopes and gives, for each, what its transaction left: every row new or changed, once."""
    from csqdesk.store.driver import connect

    with _desk(path) as desk, closing(connect(path)) as looking, _search_writes() as searched:
        before = _all_rows(looking)
        for number in range(count):
            searched.clear()
            _log(desk, _entry(number))
            after = _all_rows(looking)
            changed = [
                _write_of(table, columns, values, known=key in before[table][1])
                for table, (columns, rows) in after.items()
                for key, values in rows.items()
                if before[table][1].get(key) != values
            ]
            yield [*changed, *searched]
            before = after


def _write_of(table: str, columns: tuple[str, ...], values: tuple[Any, ...], *, known: bool) -> Write:
    """``columns`` and ``values`` begin with the rowid."""
    if known:
        changes = ", ".join(f'"{column}" = ?' for column in columns[1:])
        return Write(table, f'UPDATE "{table}" SET {changes} WHERE rowid = ?', (*values[1:], values[0]))  # noqa: S608
    names, marks = ", ".join(f'"{column}"' for column in columns[1:]), ", ".join("?" * len(columns[1:]))
    return Write(table, f'INSERT INTO "{table}" ({names}) VALUES ({marks})', values[1:])  # noqa: S608


@contextmanager
def _search_writes() -> Iterator[list[Write]]:
    """The index of words keeps no text that could be read back: its statements are noted as they are executed."""
    from sqlalchemy import event
    from sqlalchemy.engine import Engine

    noted: list[Write] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        if "search_text" in statement and not statement.startswith("SELECT"):
            noted.append(Write("search_text", statement, tuple(values)))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield noted
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def _all_rows(connection: Any) -> dict[str, tuple[tuple[str, ...], dict[int, tuple[Any, ...]]]]:
    """Every row of every table by its rowid, in the order in which the tables were made."""
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_text%' ORDER BY rowid"
    ).fetchall()
    found = {}
    for (table,) in tables:
        cursor = connection.execute(f'SELECT rowid AS "rowid", * FROM "{table}"')  # noqa: S608  (names of our schema)
        columns = tuple(column[0] for column in cursor.description)
        found[table] = (columns, {row[0]: tuple(row) for row in cursor.fetchall()})
    return found


def _raw(path: Path) -> Any:
    """A raw connection to an empty office with the settings that every connection of csqdesk has."""
    from csqdesk.store.driver import connect
    from csqdesk.store.engine import SETTINGS

    with _desk(path):
        connection = connect(path)
    for name, value in SETTINGS.items():
        connection.execute(f"PRAGMA {name} = {value}")
    return connection


def _write(connection: Any, writes: list[Write]) -> None:
    """One transaction: every row as it is, the journal's digest and seal computed anew."""
    connection.execute("BEGIN IMMEDIATE")
    for table, statement, values in writes:
        if table == "journal_entry":
            line = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
            hmac.new(KEY, line, hashlib.sha256).hexdigest()
        elif table == "journal_detail":
            hashlib.sha256("\n".join(map(str, values)).encode()).hexdigest()
        connection.execute(statement, values)
    connection.execute("COMMIT")


def _require_same(ours: Path, bare: Path) -> None:
    """Both sides must have left as many rows in each table, or the ratio says nothing. Raises RuntimeError."""
    from csqdesk.store.driver import connect

    with closing(connect(ours)) as left, closing(connect(bare)) as right:
        counts = [{table: len(rows) for table, (_, rows) in _all_rows(side).items()} for side in (left, right)]
    if counts[0] != counts[1]:
        raise RuntimeError(f"the two sides differ: {counts[0]} and {counts[1]}")
