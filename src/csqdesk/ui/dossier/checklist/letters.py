"""Holds letters typed on the checklist back for a moment: each marks its row, a word typed by mistake marks nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 300
"""Milliseconds after a letter in which another one on the same row makes a word of both."""


class Letters(QObject):
    """Tells one letter a row from the letters of a word; ``told`` carries pairs of a row's value and its letter.

    Keys that follow one another without a pause are told together, once they end: ``1 C 2 C 3 M`` are three rows, but
    two letters on one row are a word, and two digits after a letter are a number.
    """

    told = Signal(list)
    word = Signal()
    """A word or a number was begun: none of its letters is told."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: list[tuple[Any, str]] = []
        self._digits = 0
        self._is_word = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._tell)

    @property
    def waiting(self) -> bool:
        """True while letters are held back, or the end of a word is awaited."""
        return self._pause.isActive()

    def hear(self, value: Any, letter: str) -> None:
        """One letter, and what it was typed on."""
        if not self.waiting:
            self.forget()
        if self._held and not self._digits and self._held[-1][0] == value:
            self._spelled()
        self._held.append((value, letter))
        self._digits = 0
        self._pause.start()

    def digit(self) -> None:
        """A digit that chose a row."""
        if self.waiting:
            self._digits += 1
            if self._digits > 1:
                self._spelled()
            self._pause.start()

    def _spelled(self) -> None:
        if not self._is_word:
            self._is_word = True
            self.word.emit()

    def forget(self) -> None:
        """Another request is shown: what was typed on the one before is for nobody."""
        self._held, self._digits, self._is_word = [], 0, False
        self._pause.stop()

    def _tell(self) -> None:
        held, spelled = self._held, self._is_word
        self.forget()
        if held and not spelled:
            self.told.emit(held)
