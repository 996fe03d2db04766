"""Reads whose file it is from its first hundred bytes, before any connection could change it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from csqdesk.problems import Corrupt, Newer
from csqdesk.store.faults import damaged

MAGIC = b"SQLite format 3\x00"
APPLICATION_ID = 0x43535144
"""``CSQD``, at bytes 68 to 71 of every file of an office."""
SCHEMA = 3
"""The number of the newest migration, at bytes 60 to 63 (``user_version``). Adding a migration: raise it by one."""


@dataclass(frozen=True)
class Header:
    """What the first hundred bytes say; ``schema`` is 0 for a file that has still to be made."""

    application_id: int
    schema: int


EMPTY = Header(0, 0)


def wal_of(path: Path) -> Path:
    """The write-ahead log that belongs to ``path``."""
    return path.with_name(path.name + "-wal")


def size_of(path: Path) -> int:
    """Bytes of the file, 0 when there is none."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def read_header(path: Path) -> Header:
    """What kind of file lies at ``path``; never connects, never writes.

    Must not be called while this process is connected to the file: closing a second descriptor drops its locks.
    Raises Corrupt for a damaged file or somebody else's, Newer for a later version's; OSError from the disk.
    """
    pending = size_of(wal_of(path))  # asked first: a log only ever exists after its file has bytes
    size = size_of(path)
    if size == 0:
        problem = damaged(path)
        if pending or (path.exists() and "backup" in problem.facts):
            raise problem
        return EMPTY
    with path.open("rb") as file:
        start = file.read(100)
    header = Header(int.from_bytes(start[68:72], "big"), int.from_bytes(start[60:64], "big"))
    if not start.startswith(MAGIC):
        raise damaged(path) if header.application_id == APPLICATION_ID else foreign(path)
    require_ours(header, path)
    half_written = pending or size_of(path.with_name(path.name + "-journal"))
    if not half_written and size % page_size(start):
        raise damaged(path, "cut")
    return header


def page_size(start: bytes) -> int:
    """Bytes of a page, from bytes 16 and 17 (1 means 65 536); 1 when they name no size that there is."""
    size = int.from_bytes(start[16:18], "big")
    return 65536 if size == 1 else size if size >= 512 else 1


def foreign(path: Path) -> Corrupt:
    """The problem of somebody else's file; where backups of this name lie, it is ours with its head damaged."""
    problem = damaged(path)
    return problem if "backup" in problem.facts else Corrupt("problem-foreign-file", path=str(path))


def require_ours(header: Header, path: Path) -> None:
    """Raises Corrupt for somebody else's file, Newer for a later version's."""
    if header.application_id != APPLICATION_ID:
        raise foreign(path)
    if header.schema > SCHEMA:
        raise Newer("problem-newer-file", path=str(path), found=header.schema, known=SCHEMA)
