"""Remembers what was undone at this window, so that it can be done again until the next act."""

from __future__ import annotations

from typing import Any

from csqdesk.ui.link import Link


class Undoings:
    """Lines of the journal that undid something and may be undone themselves, until the next act."""

    def __init__(self, link: Link) -> None:
        self._lines: list[int] = []
        link.changed.connect(self._heard)

    def last(self) -> int | None:
        """The newest of them."""
        return self._lines[-1] if self._lines else None

    def _heard(self, done: Any) -> None:
        if done.act != "undo_last":
            self._lines.clear()
        elif done.value["act"] == "undo_last":
            del self._lines[-1:]
        else:
            self._lines.append(done.journal)
