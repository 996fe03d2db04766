"""Gives transactions on one open office: writers begin at once and queue, readers see one moment and cannot write."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from csqdesk.problems import Corrupt, Newer, StorageFailed
from csqdesk.store import header
from csqdesk.store.driver import WAIT_SECONDS
from csqdesk.store.faults import LOCKED, code_of, told

READING = "csqdesk_reading"
SETTINGS = {
    "foreign_keys": 1,
    "synchronous": 2,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "recursive_triggers": 1,
    "secure_delete": "FAST",
    "mmap_size": 0,
}
"""What every connection is told; the evidence is in ``docs/decisions/0004-storage.md``. Add one: a row here."""

_connected: Counter[tuple[int, int]] = Counter()


def is_connected(path: Path) -> bool:
    """Whether this process has ``path`` open as an office; then nobody may open() it: its locks would be lost."""
    try:
        return _connected[_file(path)] > 0
    except FileNotFoundError:
        return False


def _file(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


class Store:
    """One open office: its file, its identity and its transactions. ``open_store`` makes it."""

    def __init__(self, path: Path, identity: str) -> None:
        self.path = path
        self.identity = identity
        self._open_as = _file(path)
        _connected[self._open_as] += 1
        self._engine = create_engine(
            URL.create("sqlite", database=str(path)),
            module=dbapi2,
            connect_args={"isolation_level": None, "timeout": WAIT_SECONDS},
        )
        event.listen(self._engine, "connect", _set_up)
        event.listen(self._engine, "begin", _begin)
        self._reader = self._engine.execution_options(**{READING: True})

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One writing transaction: waits its turn, commits at the end, leaves nothing after an exception.

        Raises Busy after 15 s in the queue, StorageFailed, Corrupt, or Newer when a later program upgraded the file.
        """
        with self._closing(Session(self._engine, expire_on_commit=False)) as session:
            schema = session.connection().exec_driver_sql("PRAGMA user_version").scalar_one()
            if schema != header.SCHEMA:
                raise Newer("problem-newer-file", path=str(self.path), found=schema, known=header.SCHEMA)
            yield session
            session.commit()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One reading transaction on the state of this moment; a write inside it fails.

        Raises Busy, StorageFailed, Corrupt.
        """
        with self._closing(Session(self._reader, expire_on_commit=False, autoflush=False)) as session:
            yield session

    @contextmanager
    def _closing(self, session: Session) -> Iterator[Session]:
        """Rolls back whatever was not committed; after a failed disk the connection is not trusted again."""
        try:
            with told(self.path, files=False):
                yield session
        except (StorageFailed, Corrupt):
            with suppress(Exception):
                session.invalidate()
            raise
        finally:
            with suppress(Exception):
                session.close()

    def settings(self) -> dict[str, Any]:
        """What the connection really runs with, and the versions of everything that touches the file."""
        import sqlalchemy

        with self.reading() as session:
            connection = session.connection()

            def ask(name: str) -> Any:
                return connection.exec_driver_sql(f"PRAGMA {name}").scalar()

            real = {name: ask(name) for name in ("journal_mode", "busy_timeout", *SETTINGS)}
            sizes = {name: ask(name) for name in ("page_size", "page_count", "application_id", "user_version")}
            return {
                "path": str(self.path),
                "identity": self.identity,
                "sqlite": dbapi2.sqlite_version,
                "sqlcipher": ask("cipher_version"),
                "sqlalchemy": sqlalchemy.__version__,
                "encrypted": False,
                **real,
                **sizes,
            }

    def close(self) -> None:
        """Ends every connection; the last one to leave folds the write-ahead log away, the mark of a good end."""
        self._engine.dispose()
        if _connected[self._open_as]:
            _connected[self._open_as] -= 1
            self._open_as = (-1, -1)


def _set_up(connection: Any, record: Any) -> None:
    cursor = connection.cursor()
    for name, value in SETTINGS.items():
        cursor.execute(f"PRAGMA {name} = {value}")
    if cursor.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        switch_to_wal(cursor)
    cursor.close()


def switch_to_wal(cursor: Any) -> None:
    """Switching needs the file for itself for an instant, and SQLite does not wait for that by itself."""
    until = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL").fetchall()
            return
        except dbapi2.OperationalError as error:
            if (code_of(error) or 0) & 0xFF not in LOCKED or time.monotonic() > until:
                raise
            time.sleep(0.01)


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get(READING, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {int(reading)}")
    if reading:
        connection.exec_driver_sql("BEGIN")
    else:
        _take_turn(connection)


def _take_turn(connection: Connection) -> None:
    """Begins as a writer. SQLite's own wait asks every 100 ms: too rarely to be served beside busy neighbours."""
    begun = time.monotonic()
    connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                return
            except DBAPIError as error:
                waited = time.monotonic() - begun
                if (code_of(error) or 0) & 0xFF not in LOCKED or waited > WAIT_SECONDS:
                    raise
            time.sleep(pause_after(waited))
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {int(WAIT_SECONDS * 1000)}")


def pause_after(waited: float) -> float:
    """Seconds until a writer asks again: who waited longer asks more often, so that nobody waits in vain."""
    return min(0.02, max(0.0005, 0.002 / max(waited, 0.1)))
