"""Knows a choice typed out by its whole name: its first letter chose it, the others are not taken for what follows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from csqdesk.rules.texts import fold
from csqdesk.ui.components.choices import Segment
from csqdesk.ui.components.closed_list import TYPED_TOGETHER, Closed, Option
from csqdesk.ui.components.fields import ENTER
from csqdesk.ui.scanner import Scanner

Keep = Callable[[], dict[str, Any]]
Back = Callable[[dict[str, Any]], None]


class Spelling(QObject):
    """« mandat » typed in the method: M chose it and went on, « andat » is taken out of the number again.

    Until the word is whole nothing is held back, for it may be the beginning of a name: « Nguyen » after U. The
    Enter that ends such a word belongs to it.
    """

    def __init__(self, page: QWidget, scanner: Scanner, keep: Keep, back: Back) -> None:
        super().__init__(page)
        self.page, self.scanner, self.keep, self.back = page, scanner, keep, back
        self.rest = ""
        self.place = 0
        self.before: dict[str, Any] = {}
        self.done = False
        self.since = QElapsedTimer()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or not self.page.isAncestorOf(watched):
            return False
        if not isinstance(watched, QLineEdit) and len(event.text()) == 1 and not self.scanner.replaying:
            # It waits to be told from a scanner's and comes again.
            return False
        soon = self.since.isValid() and self.since.elapsed() <= TYPED_TOGETHER
        self.since.start()
        if self.done and soon and event.key() in ENTER:
            self.done = False
            return True
        self.done = False
        return self._goes_on(event.text()) if soon and self.rest else self._begins(watched, event)

    def _goes_on(self, letter: str) -> bool:
        if fold(letter) != self.rest[self.place]:
            self.rest = ""
            return False
        if self.place == 0:
            self.before = self.keep()
        self.place += 1
        if self.place < len(self.rest):
            return False
        self.rest, self.done = "", True
        self.back(self.before)
        return True

    def _begins(self, watched: QWidget, event: QKeyEvent) -> bool:
        self.rest, self.place = "", 0
        if not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            letter = event.text().upper()
            found = next((one for one in options_of(watched) if letter and one.letter == letter), None)
            word = fold(found.text).split(" ")[0] if found is not None else ""
            self.rest = word[1:] if word[:1] == fold(event.text()) else ""
        return False


def options_of(widget: QWidget) -> list[Option]:
    """What a letter can pick there."""
    if isinstance(widget, Closed):
        return widget.options
    group = widget.parentWidget() if isinstance(widget, Segment) else None
    return [one.option for one in getattr(group, "segments", [])]
