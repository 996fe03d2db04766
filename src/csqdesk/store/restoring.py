"""Puts a backup in the place of an office's file, keeps what lay there, and says what is missing since."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from csqdesk.problems import Busy, Corrupt, StorageFailed, Usage
from csqdesk.store.copies import Holding, digest_file, holding, require_whole, sha256, sync, sync_folder
from csqdesk.store.driver import connect
from csqdesk.store.engine import is_connected
from csqdesk.store.faults import told
from csqdesk.store.header import wal_of
from csqdesk.store.locations import require_local, require_path
from csqdesk.store.numbers import PACKET, PAPER, packet_number, paper_number
from csqdesk.store.place import make_room

SHARED_LOCKS = (510, 0x40000002)
"""Length and start of the bytes that every SQLite connection to a file holds a lock in."""


def restore(backup_file: str | Path, target: str | Path, *, now: datetime | None = None) -> dict[str, Any]:
    """Checks ``backup_file`` whole, sets the file at ``target`` aside with its log, and puts a copy in its place.

    Returns ``restored``, ``from``, ``aside`` (or null), ``holds`` and ``missing``: per series and year the first and
    last number given after the backup, and the lines of the journal. Raises Corrupt when the backup does not hold,
    Newer, Usage, BadLocation, StorageFailed, Busy (``problem-in-use``) while somebody has the office open.
    """
    source, path = Path(backup_file).absolute(), require_path(target)
    with told(path):
        require_local(path)
        if not source.is_file():
            raise StorageFailed("problem-no-file", path=str(source))
        if path.exists() and source.samefile(path):
            raise Usage("problem-backup-onto-itself", path=str(source))
        _require_unused(path)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = path.with_name(f"{path.name}.part-{secrets.token_hex(6)}")
        try:
            _fetch(source, beside)
            holds = require_whole(beside)
            before = _readable(path)
            aside = _set_aside(path, now or datetime.now(UTC))
            beside.replace(path)
            sync_folder(path.parent)
        finally:
            for ending in ("", "-wal", "-shm"):
                beside.with_name(beside.name + ending).unlink(missing_ok=True)
        return {
            "restored": str(path),
            "from": str(source),
            "aside": str(aside) if aside else None,
            "identity": holds.identity,
            "holds": _described(holds),
            "missing": missing_since(holds, before),
        }


def _fetch(source: Path, beside: Path) -> None:
    """Copies the bytes and holds them against the digest beside the backup, where there is one."""
    make_room(beside)
    shutil.copyfile(source, beside)
    digest = digest_file(source)
    if digest.exists() and digest.read_text(encoding="utf-8").split(" ")[0].strip() != sha256(beside):
        raise Corrupt("problem-backup-digest", path=str(source))
    sync(beside)


def _require_unused(path: Path) -> None:
    """Raises Busy while anybody is connected: their next save would go into the file set aside."""
    if is_connected(path):
        raise Busy("problem-in-use", path=str(path))
    if sys.platform == "win32" or not path.exists():
        return  # Windows itself refuses to move an open file
    import fcntl

    with path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, *SHARED_LOCKS)
        except OSError as error:
            raise Busy("problem-in-use", path=str(path)) from error


def _readable(path: Path) -> Holding | None:
    """What the old file still says of itself, or ``None``."""
    with suppress(Exception):
        connection = connect(path, read_only=True)
        try:
            return holding(connection)
        finally:
            connection.close()
    return None


def _set_aside(path: Path, now: datetime) -> Path | None:
    """Gives the file and its log a second name before the first one is taken; nothing is ever overwritten."""
    log = wal_of(path)
    if not path.exists() and not log.exists():
        return None
    stamp = f"{path.name}.damaged-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    aside = path.with_name(stamp)
    count = 1
    while aside.exists() or wal_of(aside).exists():
        count += 1
        aside = path.with_name(f"{stamp}-{count}")
    for old, new in ((path, aside), (log, wal_of(aside))):
        if old.exists():
            try:
                os.link(old, new)
            except OSError:  # a file system without links
                shutil.copy2(old, new)
                sync(new)
    sync_folder(path.parent)
    # The log must not outlive its file: SQLite would replay it over the restored one.
    log.unlink(missing_ok=True)
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    return aside


def missing_since(holds: Holding, before: Holding | None) -> dict[str, Any] | None:
    """What the file had beyond the backup; ``None`` when the file could not tell, or was another office's."""
    if before is None or before.identity != holds.identity:
        return None
    missing: dict[str, Any] = {"journal": max(0, before.journal - holds.journal)}
    for series, name in ((PACKET, packet_number), (PAPER, paper_number)):
        missing[f"{series}s"] = [
            {"first": name(year, held + 1), "last": name(year, last), "count": last - held}
            for year, last in before.numbers.get(series, {}).items()
            if last > (held := holds.numbers.get(series, {}).get(year, 0))
        ]
    return missing


def _described(holds: Holding) -> dict[str, Any]:
    def newest(series: str) -> tuple[int, int] | None:
        return max(holds.numbers.get(series, {}).items(), default=None)

    packet, paper = newest(PACKET), newest(PAPER)
    return {
        "packet": packet_number(*packet) if packet else None,
        "paper": paper_number(*paper) if paper else None,
        "journal": holds.journal,
    }
