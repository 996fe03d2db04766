"""Turns what the driver reports into problems, by its error code and never by its words."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from csqdesk.problems import Busy, Corrupt, Problem, StorageFailed
from csqdesk.store.columns import Unreadable
from csqdesk.store.shelf import newest_backup

FULL = 13
READ_ONLY = frozenset({3, 8, 14, 23})
DISK = frozenset({7, 10, 15, 22})
LOCKED = frozenset({5, 6})
DAMAGED = frozenset({11, 24, 26})
DAMAGED_FILE = 11
REFUSED = 1
"""A statement that SQLite does not understand: ours name only what our tables have."""
LITTLE_ROOM = 64 << 10
"""Bytes left on a disk below which it counts as full: SQLite's index of the log alone takes half of it."""
SHORT_READ = 522
"""A page that ends in the middle: the file was cut."""


def code_of(error: BaseException) -> int | None:
    """The driver's extended code behind ``error``, looking through SQLAlchemy's wrapping."""
    driver = getattr(error, "orig", None) or error
    code = getattr(driver, "sqlite_errorcode", None)
    return code if isinstance(code, int) else None


def problem_of(error: BaseException, path: Path) -> Problem | None:
    """The problem that ``error`` means for a person, or ``None`` when it is a slip of ours."""
    driver = getattr(error, "orig", None) or error
    if isinstance(driver, (UnicodeDecodeError, Unreadable)):
        return damaged(path)
    if not isinstance(driver, dbapi2.Error):
        return None
    code = code_of(error)
    if code is None:
        # A flipped bit in a text: the driver names no code, so the class and the decoder's mark have to do. Of a backup
        # that cannot be written it names none either.
        undecodable = isinstance(driver, dbapi2.OperationalError) and "decode to UTF-8" in str(driver)
        disk = disk_fault(path, 0) if isinstance(driver, dbapi2.OperationalError) else None
        return damaged(path) if undecodable else disk
    primary = DAMAGED_FILE if code == SHORT_READ else code & 0xFF
    if primary in LOCKED:
        return Busy("problem-busy", path=str(path))
    if primary in DAMAGED:
        return damaged(path)
    if primary == REFUSED and is_misnamed(path):
        return damaged(path)
    if primary == FULL:
        return StorageFailed("problem-disk-full", path=str(path))
    if primary in READ_ONLY:
        return StorageFailed("problem-read-only", path=str(path))
    return disk_fault(path, code) if primary in DISK else None


def is_misnamed(path: Path) -> bool:
    """True when a table or a column of ours is not in the file under its name: a bit of its own list flipped."""
    from csqdesk.store.course import Clock
    from csqdesk.store.driver import connect

    try:
        connection = connect(path)
        try:
            for table in Clock.metadata.sorted_tables:
                names = {row[1] for row in connection.execute(f'PRAGMA table_info("{table.name}")')}
                if not {column.name for column in table.columns} <= names:
                    return True
        finally:
            connection.close()
    except dbapi2.Error:
        return True
    return False


def disk_fault(path: Path, code: int) -> StorageFailed:
    """A failed disk; one without room fails in many ways, and the sentence says which it is."""
    try:
        full = shutil.disk_usage(path.parent).free < LITTLE_ROOM
    except OSError:
        full = False
    return StorageFailed("problem-disk-full" if full else "problem-disk-error", path=str(path), error=code)


def damaged(path: Path, fault: object = "") -> Corrupt:
    """The problem of a damaged file; it names the backup to restore, where there is one."""
    backup = newest_backup(path)
    if backup is None:
        return Corrupt("problem-damaged-file", path=str(path), fault=str(fault))
    return Corrupt("problem-damaged-file-restore", path=str(path), fault=str(fault), backup=str(backup))


def require_never_there(path: Path) -> None:
    """Raises Corrupt, naming the backup to restore, when an office that is no more has left some at ``path``."""
    backup = newest_backup(path)
    if backup is not None:
        raise Corrupt("problem-missing-file-restore", path=str(path), backup=str(backup))


@contextmanager
def told(path: Path, *, files: bool = True) -> Iterator[None]:
    """Runs a block; what the driver reports inside comes out as a problem, and failed file calls if ``files``."""
    try:
        yield
    except Problem:
        raise
    except OSError as error:
        if not files:
            raise
        raise disk_problem(error, path) from error
    except Exception as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise problem from error


def disk_problem(error: OSError, path: Path) -> StorageFailed:
    """The problem of a failed call on a file or folder."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return StorageFailed("problem-disk-full", path=str(path))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StorageFailed("problem-read-only", path=str(path))
    no_place = (errno.EEXIST, errno.EISDIR, errno.ENOTDIR, errno.ENOENT, errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL)
    if error.errno in no_place:
        return StorageFailed("problem-no-place-for-file", path=str(path))
    return StorageFailed("problem-disk-error", path=str(path), error=error.errno or 0)
