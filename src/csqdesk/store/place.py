"""Looks at an office's file without changing it, and makes room for a new one."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from csqdesk.store.driver import connect, one
from csqdesk.store.engine import is_connected
from csqdesk.store.faults import damaged, require_never_there
from csqdesk.store.header import EMPTY, Header, read_header, require_ours, size_of, wal_of

LARGE = 32 << 20
"""Bytes from which the check at the start is done table by table."""
_ORDINARY = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"


@dataclass(frozen=True)
class Look:
    """What a file said of itself without being changed."""

    schema: int
    identity: str | None


def make_room(path: Path) -> None:
    """Makes the folder (0700) and an empty file (0600); what exists already stays as it is.

    Raises Corrupt where backups lie beside a file that is gone: a new office there would pass for the old one.
    """
    if not path.exists():
        require_never_there(path)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return


def look_at(path: Path) -> Look:
    """Reads header, version, identity and a quick check (a full one after an unclean end) without writing.

    Raises what ``read_header`` raises, Corrupt when a check fails.
    """
    if is_connected(path):
        return _inspect(path, read_only=True, check="")
    if read_header(path) == EMPTY:
        return Look(0, None)
    # A good end folds the log away: one that still holds something asks for the full check. A rollback journal means
    # that an upgrade was killed: only a connection that may write can take back what it had half written.
    half_written = size_of(path.with_name(path.name + "-journal")) > 0
    unclean = half_written or size_of(wal_of(path)) > 0
    return _inspect(path, read_only=not half_written, check="integrity_check" if unclean else "quick_check")


def _inspect(path: Path, *, read_only: bool, check: str) -> Look:
    connection = connect(path, read_only=read_only)
    try:
        connection.execute("BEGIN")
        if one(connection, "PRAGMA page_count") == 0:
            return Look(0, None)
        head = Header(one(connection, "PRAGMA application_id"), one(connection, "PRAGMA user_version"))
        require_ours(head, path)
        if check:
            require_sound(connection, path, check)
        return Look(head.schema, one(connection, "SELECT identity FROM office WHERE id = 1"))
    finally:
        connection.close()


def require_sound(connection: Any, path: Path, check: str) -> None:
    """Raises Corrupt when SQLite's own ``check`` (``quick_check`` or ``integrity_check``) finds a fault.

    The quick one of a large file goes table by table and leaves the text index out, which alone would take half a
    second for 200 000 cases; the full one reads everything.
    """
    scopes = ["1"]
    if check == "quick_check" and size_of(path) > LARGE:
        scopes = ["'" + name.replace("'", "''") + "'" for (name,) in connection.execute(_ORDINARY)]
    for scope in scopes:
        found = one(connection, f"PRAGMA {check}({scope})")
        if found != "ok":
            raise damaged(path, found)
