"""Lays a new office where a test wants one, copied from one made once: making each anew would be most of the work."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from csqdesk.store.opening import open_store


@cache
def new_office() -> bytes:
    """The file of an office in which nobody has done anything yet."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.csqdesk"
        open_store(path).close()
        return path.read_bytes()


def lay_office(path: Path) -> Path:
    """A new office at ``path``, unless one is there; gives the path back."""
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_bytes(new_office())
    return path
