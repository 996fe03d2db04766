"""Knows where the backups of an office lie, how they are named, and which is the youngest."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

STAMP = "%Y%m%dT%H%M%SZ"


def backups_folder(path: Path) -> Path:
    """Where the backups of ``path`` lie unless somebody says otherwise: ``backups`` beside it."""
    return path.parent / "backups"


def dated_name(path: Path, moment: datetime) -> str:
    """``office-20260305T140212Z.csqdesk`` for a backup of ``office.csqdesk``; the moment is written in UTC."""
    return f"{path.stem}-{moment.astimezone(UTC).strftime(STAMP)}{path.suffix}"


def dated_backups(path: Path, folder: Path | None = None) -> list[tuple[datetime, Path]]:
    """The dated backups of ``path``, oldest first; other files in the folder are nobody's business here."""
    pattern = re.compile(re.escape(path.stem) + r"-(\d{8}T\d{6}Z)" + re.escape(path.suffix))
    found = []
    place = folder or backups_folder(path)
    for file in place.iterdir() if place.is_dir() else ():
        dated = pattern.fullmatch(file.name)
        if dated:
            found.append((datetime.strptime(dated[1], STAMP).replace(tzinfo=UTC), file))
    return sorted(found)


def newest_backup(path: Path, folder: Path | None = None) -> Path | None:
    """The youngest dated backup of ``path``: what a damaged file can be restored from."""
    found = dated_backups(path, folder)
    return found[-1][1] if found else None
