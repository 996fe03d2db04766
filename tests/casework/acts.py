"""Performs acts by name with plain values, as a script would."""

from __future__ import annotations

from typing import Any

from csqdesk.casework.acts import act_named, entry_of
from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.reading import read_entry


def do(desk: Desk, name: str, /, **fields: Any) -> Done:
    """The act ``name`` with an entry of ``fields``."""
    act = act_named(name)
    entry: Any = read_entry(entry_of(act), fields)
    return desk.do(act, entry)
