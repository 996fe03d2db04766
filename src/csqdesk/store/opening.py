"""Opens the office's file: looks first, creates or upgrades it where needed, and only then hands out a store."""

from __future__ import annotations

from pathlib import Path

from csqdesk.problems import StorageFailed
from csqdesk.store import header
from csqdesk.store.engine import Store
from csqdesk.store.faults import damaged, told
from csqdesk.store.locations import require_local, require_path
from csqdesk.store.place import look_at, make_room

__all__ = ["Store", "open_store"]


def open_store(target: str | Path, *, create: bool = True) -> Store:
    """The office at ``target``, a path; made when there is none and ``create`` is true, upgraded when it is older.

    Raises Usage for an address, BadLocation for a network or cloud folder, Corrupt for a damaged file or somebody
    else's, Newer for a later version's, Busy, StorageFailed (``problem-no-file`` when there is none to open).
    """
    path = require_path(target)
    with told(path):
        require_local(path)
        look = look_at(path)
        if look.schema < header.SCHEMA:
            from csqdesk.store.migrations import migrate

            if look.schema == 0:
                if not create:
                    raise StorageFailed("problem-no-file", path=str(path))
                make_room(path)
            migrate(path)
            look = look_at(path)
        if look.identity is None:
            raise damaged(path)
        return Store(path, look.identity)
