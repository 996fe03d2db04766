"""Makes one verified copy of an office's file, while others go on writing, and says what any copy holds."""

from __future__ import annotations

import hashlib
import os
import secrets
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from csqdesk.problems import Corrupt
from csqdesk.store.driver import connect, one
from csqdesk.store.faults import damaged
from csqdesk.store.header import EMPTY, Header, read_header, require_ours


@dataclass(frozen=True)
class Holding:
    """How far a file goes: its office, the last number of each series and year, the last line of the journal."""

    identity: str | None
    schema: int
    numbers: dict[str, dict[int, int]]
    journal: int
    seal: str | None


def digest_file(path: Path) -> Path:
    """The name of the ``.sha256`` file beside a copy."""
    return path.with_name(path.name + ".sha256")


def copy(source: Path, dest: Path) -> Path:
    """Copies ``source`` to ``dest`` by SQLite's own online backup; the copy is checked whole before it gets its name.

    A copy of the same name is replaced at that moment and not before. Raises Corrupt when the copy does not hold.
    """
    beside = dest.with_name(f"{dest.name}.part-{secrets.token_hex(6)}")
    dest.parent.mkdir(parents=True, exist_ok=True)
    try:
        _copy_pages(source, beside)
        try:
            require_whole(beside)
        except Corrupt as error:
            raise damaged(source, error.facts.get("fault", "")) from error
        digest = sha256(beside)
        sync(beside)
        digest_file(dest).unlink(missing_ok=True)
        beside.replace(dest)
        write_digest(dest, digest)
        sync_folder(dest.parent)
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            beside.with_name(beside.name + ending).unlink(missing_ok=True)
    return dest


def _copy_pages(source: Path, target: Path) -> None:
    """The copy comes out as one plain file: no write-ahead log that could be parted from it."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    there, here = connect(source, read_only=True), connect(target)
    try:
        here.execute("PRAGMA fullfsync = 1")
        there.backup(here)
        here.execute("PRAGMA journal_mode = DELETE")
    finally:
        here.close()
        there.close()


def require_whole(path: Path) -> Holding:
    """Reads every page of a file that nobody has open; raises Corrupt or Newer, returns what it holds."""
    if read_header(path) == EMPTY:
        raise damaged(path)
    connection = connect(path, read_only=True)
    try:
        header = Header(one(connection, "PRAGMA application_id"), one(connection, "PRAGMA user_version"))
        require_ours(header, path)
        fault = one(connection, "PRAGMA integrity_check(1)")
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
        if fault != "ok" or orphan is not None:
            raise damaged(path, orphan or fault)
        return holding(connection)
    finally:
        connection.close()


def holding(connection: Any) -> Holding:
    """What the file behind a driver connection holds."""
    numbers: dict[str, dict[int, int]] = {}
    for series, year, value in connection.execute("SELECT series, year, value FROM counter ORDER BY series, year"):
        numbers.setdefault(series, {})[year] = value
    newest = connection.execute("SELECT id, seal FROM journal_entry ORDER BY id DESC LIMIT 1").fetchone() or (0, None)
    return Holding(
        one(connection, "SELECT identity FROM office WHERE id = 1"),
        one(connection, "PRAGMA user_version"),
        numbers,
        newest[0],
        newest[1],
    )


def sha256(path: Path) -> str:
    """Hexadecimal SHA-256 of a file that nobody is connected to."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_digest(path: Path, digest: str) -> None:
    """Writes ``digest`` beside ``path``, in the form that ``sha256sum --check`` reads."""
    beside = digest_file(path)
    part = beside.with_name(f"{beside.name}.part-{secrets.token_hex(6)}")
    part.write_text(f"{digest}  {path.name}\n", encoding="utf-8")
    sync(part)
    part.replace(beside)


def sync(path: Path) -> None:
    """Makes the bytes of a file survive a power cut."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder survive a power cut (Windows does so by itself)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
