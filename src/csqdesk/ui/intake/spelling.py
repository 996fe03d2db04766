"""Knows a choice typed out by its whole name: its first letter chose it, the others are not taken for what follows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from csqdesk.rules.texts import fold
from csqdesk.ui.components.choices import Segment
from csqdesk.ui.components.closed_list import TYPED_TOGETHER, Closed, Option
from csqdesk.ui.components.fields import ENTER
from csqdesk.ui.scanner import Scanner

HABIT = 0.4
"""Seconds within which an Enter after a letter that chose and went on by itself ends that letter."""

Keep = Callable[[], dict[str, Any]]
Back = Callable[[dict[str, Any]], None]


class Spelling(QObject):
    """« mandat » typed in the method: M chose it and went on, « andat » is taken out of the number again.

    « spouse » in the relationship: S chose a child of one parent, and the whole word chooses the spouse after all.
    Until the word is whole nothing is held back, for it may be the beginning of a name: « Nguyen » after U. The
    Enter that ends such a word belongs to it.
    """

    def __init__(self, page: QWidget, scanner: Scanner, keep: Keep, back: Back) -> None:
        super().__init__(page)
        self.page, self.scanner, self.keep, self.back = page, scanner, keep, back
        self.meant: dict[str, str] = {}
        """What is left of each word that may be meant → the option it chooses; none for the one chosen already."""
        self.list: Closed | None = None
        self.before: dict[str, Any] | None = None
        self.capital = False
        self.done = self.picked = False
        """Whether a whole word, or one letter, has just chosen and gone on: an Enter out of habit is no other key."""
        self.last: float | None = None
        """When the key before was pressed, by the keyboard's own word: a busy window makes no pause."""
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
        moment = self.scanner.clock(event)
        before = self.last if self.last is not None else moment
        soon = self.last is not None and moment - before <= TYPED_TOGETHER / 1000
        self.last = moment
        if (
            (self.done or (self.picked and moment - before <= HABIT and _is_bare(watched)))
            and soon
            and event.key() in ENTER
        ):
            self.done = self.picked = False
            return True
        self.done = self.picked = False
        if soon and self.meant:
            # « eN… »: a capital after a small letter begins a name.
            typed = "" if event.text().isupper() and not self.capital else fold(event.text())
            self.meant = {rest[1:]: code for rest, code in self.meant.items() if typed and rest[:1] == typed}
            if self.meant:
                return self._goes_on()
        return self._begins(watched, event)

    def _goes_on(self) -> bool:
        if self.before is None:
            self.before = self.keep()
        if "" not in self.meant:
            return False
        code, self.meant, self.done = self.meant[""], {}, True
        self.back(self.before)
        if code and self.list is not None:
            self.list.pick(code)
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit):
            # A name that was proposed meanwhile is replaced by typing, as after one letter.
            focused.selectAll()
        return True

    def _begins(self, watched: QWidget, event: QKeyEvent) -> bool:
        self.meant, self.before, self.list = {}, None, watched if isinstance(watched, Closed) else None
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        self.capital = event.text().isupper()
        letter, typed = event.text().upper(), fold(event.text())
        options = options_of(watched)
        found = next((one for one in options if letter and one.letter == letter), None)
        if found is None or not typed or (self.list is not None and self.list.spelling()):
            return False
        self.picked = True
        others = [one for one in options if one is not found] if self.list is not None else []
        words = [(word, one.code) for one in reversed(others) for word in one.words()]
        words.append((fold(found.text).split(" ")[0], ""))
        self.meant = {word[1:]: code for word, code in words if word[:1] == typed and len(word) > 1}
        return False


def options_of(widget: QWidget) -> list[Option]:
    """What a letter can pick there."""
    if isinstance(widget, Closed):
        return widget.options
    group = widget.parentWidget() if isinstance(widget, Segment) else None
    return [one.option for one in getattr(group, "segments", [])]


def _is_bare(widget: QWidget) -> bool:
    """An empty line: an Enter there would only pass it over. One that holds a proposal is accepted by Enter."""
    return isinstance(widget, QLineEdit) and not widget.text()
