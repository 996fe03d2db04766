"""Lets no click wait behind a long act: while the office is at work the mouse presses nothing, and it is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from csqdesk.ui.page import Notice
from csqdesk.ui.saying import say

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow

LONG = 250
"""Milliseconds from which the office is at work for long enough to be told."""
AFTER = 150
"""Milliseconds after the window itself was at work in which what was clicked meanwhile arrives."""
CLICKS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)


class Waiting(QObject):
    """Watches the office, and the mouse only meanwhile. Keys go on as ever: fields never wait."""

    def __init__(self, frame: MainWindow) -> None:
        super().__init__(frame)
        self.frame = frame
        self.long = False
        self._taken = False
        self._soon = _timer(self, LONG, self._begin)
        self._over = _timer(self, AFTER, self._look_away)
        frame.link.busied.connect(self._busied)

    @property
    def dropping(self) -> bool:
        """True while the mouse presses nothing."""
        return self.long or self._over.isActive()

    def drop(self) -> None:
        """The window was at work itself (a page was drawn for a printer): what was clicked meanwhile is dropped."""
        self._watch()
        self._over.start()

    def _busied(self, busy: bool) -> None:
        if busy:
            self._soon.start()
            return
        self._soon.stop()
        if self.long:
            self.long = False
            self.frame.unsetCursor()
            self._over.start()

    def _begin(self) -> None:
        self.long = True
        self._over.stop()
        self.frame.setCursor(Qt.CursorShape.BusyCursor)
        self._watch()

    def _watch(self) -> None:
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def _look_away(self) -> None:
        application = QApplication.instance()
        if application is not None and not self.long:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in CLICKS or not isinstance(watched, QWidget) or not self._ours(watched):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            # What was pressed before is let go; the end of a click that was dropped is dropped with it.
            taken, self._taken = self._taken, False
            return taken
        if isinstance(watched, QLineEdit):
            return False
        self._taken = True
        if self.long:
            self.frame.tell(Notice(say(self.frame.words, lambda words: words("notice-busy"))))
        return True

    def _ours(self, watched: QWidget) -> bool:
        window: QWidget | None = watched.window()
        while window is not None and window is not self.frame:
            window = window.parentWidget()
        return window is self.frame


def _timer(owner: QObject, milliseconds: int, then: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
