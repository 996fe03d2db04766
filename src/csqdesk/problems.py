"""Names every way an act can fail, each with its exit code and the key of its sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

EXIT_CODES: Mapping[str, int] = {
    "ok": 0,
    "unexpected": 1,
    "usage": 2,
    "validation": 3,
    "busy": 4,
    "storage": 5,
    "corrupt": 6,
    "newer": 7,
    "journal": 8,
    "denied": 9,
    "network": 10,
    "location": 11,
    "conflict": 12,
}
"""Exit codes of the command line, in the order of the contract (one row to add a code)."""


class Problem(Exception):
    """A failure that a person must read: a code, the key of its sentence and the facts that fill it.

    ``key`` names a message of the words catalogue (``problem-…``); ``field`` is the path of the entry's field
    in the way of the JSON line (``instruments.0.amount_cents``), or ``None``. Nothing was saved.
    """

    code = "unexpected"

    def __init__(self, key: str, *, field: str | None = None, **facts: Any) -> None:
        super().__init__(key)
        self.key = key
        self.field = field
        self.facts = facts

    @property
    def exit_code(self) -> int:
        return EXIT_CODES[self.code]


class Usage(Problem):
    code = "usage"


class Invalid(Problem):
    """Input that was refused at the door; says which field and what to do."""

    code = "validation"


class Busy(Problem):
    code = "busy"


class StorageFailed(Problem):
    code = "storage"


class Corrupt(Problem):
    code = "corrupt"


class Newer(Problem):
    code = "newer"


class JournalBroken(Problem):
    code = "journal"


class Denied(Problem):
    code = "denied"


class BadLocation(Problem):
    code = "location"


class Stale(Problem):
    """Somebody else changed the record meanwhile; ``facts`` carry ``seen`` and ``current`` versions."""

    code = "conflict"
