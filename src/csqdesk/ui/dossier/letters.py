"""Holds a letter typed on the checklist back for a moment, so that a word typed by mistake marks nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 300
"""Milliseconds after a letter in which another one makes a word of both: nobody marks two documents that fast."""


class Letters(QObject):
    """Tells a letter that stands alone from one of a word: ``alone`` carries the value and the letter."""

    alone = Signal(object, str)
    word = Signal()
    """A word was begun: none of its letters is told."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: tuple[Any, str] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._tell)

    @property
    def waiting(self) -> bool:
        """True while a letter is held back, or the end of a word is awaited."""
        return self._pause.isActive()

    def hear(self, value: Any, letter: str) -> None:
        """One letter, and what it was typed on."""
        if not self.waiting:
            self._held = (value, letter)
        elif self._held is not None:
            self._held = None
            self.word.emit()
        self._pause.start()

    def forget(self) -> None:
        """Another request is shown: what was typed on the one before is for nobody."""
        self._held = None
        self._pause.stop()

    def _tell(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self.alone.emit(*held)
