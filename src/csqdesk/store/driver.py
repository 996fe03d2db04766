"""Opens plain connections of the one SQLite of the program, for looking at a file before anything may change it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

WAIT_SECONDS = 15.0
"""How long a connection waits for another one before it is *busy* (exit 4)."""


def connect(path: Path, *, read_only: bool = False, wait: float = WAIT_SECONDS) -> Any:
    """A driver connection without transactions of its own.

    A read-only one neither switches the journal nor folds the write-ahead log into the file, even as the last to leave.
    Only its name goes through an URI, escaped: ``?``, ``#`` or ``%20`` in a folder's name mean themselves.
    """
    if read_only:
        address = path.absolute().as_uri() + "?mode=ro"
        return dbapi2.connect(address, uri=True, timeout=wait, isolation_level=None)
    return dbapi2.connect(str(path.absolute()), timeout=wait, isolation_level=None)


def one(connection: Any, statement: str, *values: Any) -> Any:
    """The first column of the first row, or ``None``."""
    row = connection.execute(statement, values).fetchone()
    return None if row is None else row[0]
