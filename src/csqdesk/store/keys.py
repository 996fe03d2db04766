"""Keeps the installation's key, under which the journal of an office is sealed, outside the office's file."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from csqdesk.places import settings_folder
from csqdesk.problems import JournalBroken
from csqdesk.store.faults import told

BYTES = 32


def key_file(identity: str, folder: Path | None = None) -> Path:
    """Where the key of the office ``identity`` lies: a file of its own in the settings folder."""
    return (folder or settings_folder()) / f"journal-{identity[:16]}.key"


def installation_key(identity: str, folder: Path | None = None, *, create: bool = True) -> bytes:
    """The 32 bytes of the key of the office ``identity``; made (0600) on first need when ``create`` is true.

    Pass ``create=False`` once the journal has lines: a new key could not have sealed them. Raises JournalBroken
    (``problem-journal-key-missing``) when there is none or it is not readable as a key, StorageFailed from the disk.
    """
    path = key_file(identity, folder)
    with told(path):
        if create and not path.exists():
            _make(path)
        try:
            key = bytes.fromhex(path.read_text(encoding="ascii").strip())
        except (FileNotFoundError, ValueError) as error:
            raise JournalBroken("problem-journal-key-missing", path=str(path)) from error
    if len(key) != BYTES:
        raise JournalBroken("problem-journal-key-missing", path=str(path))
    return key


def _make(path: Path) -> None:
    """Writes a whole key beside and links it to its name, which fails when another process was quicker."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    handle = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(BYTES) + "\n")
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            try:
                os.link(beside, path)
            except FileExistsError:
                raise
            except OSError:  # a file system without links: renaming fails on Windows when the name is taken
                if not path.exists():
                    beside.rename(path)
    finally:
        beside.unlink(missing_ok=True)
