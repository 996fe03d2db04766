"""Keeps backups of an office's file: on demand, once a day, before an upgrade, thinned out as they age."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from csqdesk.problems import Busy, Problem, StorageFailed, Usage
from csqdesk.store.copies import copy, digest_file, holding, require_whole
from csqdesk.store.driver import connect
from csqdesk.store.engine import Store
from csqdesk.store.faults import told
from csqdesk.store.header import EMPTY, read_header, size_of
from csqdesk.store.locations import require_path
from csqdesk.store.place import look_at
from csqdesk.store.restoring import restore
from csqdesk.store.shelf import backups_folder, dated_backups, dated_name

__all__ = ["backup", "backup_before_upgrade", "backup_due", "backup_of_the_day", "backups_folder", "restore", "rotate"]

KEEP_ALL = timedelta(days=2)
KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 14, 8, 24
"""How many days, weeks and months keep their newest backup once the first two days are over."""


def backup(source: Store | str | Path, dest: str | Path, *, now: datetime | None = None) -> Path:
    """Copies the office to ``dest``, a file, or a folder that gets a dated one; returns the verified copy.

    A server share is right for this. Raises Usage when ``dest`` is the office itself (``problem-backup-onto-itself``)
    or a file that is none of its backups (``problem-file-exists``); Corrupt, Busy, StorageFailed.
    """
    path = _path_of(source)
    target = Path(dest).absolute()
    if target.is_dir() or str(dest).endswith(("/", "\\")):
        target = target / dated_name(path, now or datetime.now(UTC))
    with told(target):
        if not size_of(path):
            raise StorageFailed("problem-no-file", path=str(path))
        if not isinstance(source, Store):
            with told(path):
                look_at(path)
        _require_replaceable(path, target)
        return copy(path, target)


def _path_of(source: Store | str | Path) -> Path:
    return source.path if isinstance(source, Store) else require_path(source)


def _require_replaceable(path: Path, target: Path) -> None:
    if not target.exists():
        return
    if target.samefile(path):
        raise Usage("problem-backup-onto-itself", path=str(target))
    try:
        replaceable = target.is_file() and (
            read_header(target) == EMPTY or require_whole(target).identity == _identity(path)
        )
    except Problem:
        replaceable = False
    if not replaceable:
        raise Usage("problem-file-exists", path=str(target))


def _identity(path: Path) -> str | None:
    connection = connect(path, read_only=True)
    try:
        return holding(connection).identity
    finally:
        connection.close()


def backup_due(path: Path, now: datetime, folder: Path | None = None) -> bool:
    """Whether no backup was made yet on the day of ``now``, in its own zone (pass the moment in Montréal)."""
    return all(moment.astimezone(now.tzinfo).date() != now.date() for moment, _ in dated_backups(path, folder))


def backup_of_the_day(store: Store, now: datetime, folder: Path | None = None) -> Path | None:
    """At the first opening of a day: a backup, and the older ones thinned out; ``None`` when there is one already."""
    if not backup_due(store.path, now, folder):
        return None
    place = folder or backups_folder(store.path)
    made = backup(store, place / dated_name(store.path, now))
    rotate(store.path, now, place)
    return made


def rotate(path: Path, now: datetime, folder: Path | None = None) -> list[Path]:
    """Removes dated backups that are no longer needed, and says which.

    Kept are all of two days, then the newest of each of 14 days, 8 weeks and 24 months.
    """
    dated = dated_backups(path, folder)
    keep = {file for moment, file in dated if now - moment < KEEP_ALL}
    for count, period in ((KEEP_DAYS, "%Y-%j"), (KEEP_WEEKS, "%G-%V"), (KEEP_MONTHS, "%Y-%m")):
        newest = {moment.astimezone(now.tzinfo).strftime(period): file for moment, file in dated}
        keep.update(newest[name] for name in sorted(newest)[-count:])
    gone = [file for _, file in dated if file not in keep]
    for file in gone:
        file.unlink(missing_ok=True)
        digest_file(file).unlink(missing_ok=True)
    return gone


def backup_before_upgrade(path: Path, schema: int) -> Path:
    """The copy kept once per target schema; a newer one only when the office went on in between."""
    folder = backups_folder(path)
    for count in range(1, 100):
        kept = folder / f"{path.stem}-before-{schema:04d}{'' if count == 1 else f'-{count}'}{path.suffix}"
        if not kept.exists():
            return copy(path, kept)
        if _same_moment(path, kept):
            return kept
    raise Busy("problem-busy", path=str(folder))


def _same_moment(path: Path, kept: Path) -> bool:
    connection = connect(path, read_only=True)
    try:
        return require_whole(kept) == holding(connection)
    except Problem:
        return False
    finally:
        connection.close()
