"""Gives journeys two hands on a keyboard, the real window before them, and a count of the keys they press."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from csqdesk.app import SCREENS, make_application, make_window
from csqdesk.casework.desk import Desk
from csqdesk.settings import Settings
from csqdesk.ui.frame import Screen
from csqdesk.ui.link import Link
from csqdesk.ui.theme import theme
from tests.offices import lay_office

POINTER = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel, QEvent.Type.TouchBegin)
SCAN_GAP, TYPING_GAP = 0.004, 0.180
"""Seconds between two keys of a scanner, and of a person."""

KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Esc": Qt.Key.Key_Escape,
    "Ins": Qt.Key.Key_Insert,
    "Del": Qt.Key.Key_Delete,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Space": Qt.Key.Key_Space,
}
MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class SetClock:
    """A clock that stands until it is set."""

    def __init__(self, day: date) -> None:
        self.day = day

    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 14, 42, tzinfo=UTC)

    def today(self) -> date:
        return self.day


class PointerWatch(QObject):
    """Counts what no journey may need: the mouse and dialogs."""

    def __init__(self) -> None:
        super().__init__()
        self.pointer = 0
        self.dialogs = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in POINTER:
            self.pointer += 1
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            self.dialogs += 1
        return False


class Hands:
    """One clerk at one window, on a real office file."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        day: date = date(2026, 3, 4),
        settings: Settings | None = None,
        screens: Sequence[Screen] = SCREENS,
        early: str = "",
    ) -> None:
        self.qtbot = qtbot
        self.clock = SetClock(day)
        self.file = lay_office(folder / "office.csqdesk")
        make_application([])
        self.link = Link(lambda: Desk.open(self.file, clock=self.clock, account="croy"))
        self.window = make_window(self.link, settings or Settings(theme="light"), screens)
        self.watch = PointerWatch()
        self.moment = 1000.0
        self.keys = self.data = 0
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.page: Any = self.window.pages["intake"]
        self.page.scanner.clock = lambda _: self.moment
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self.watch)
        # What is typed before the office has answered anything.
        for character in early:
            self._character(character)
        self.settle()

    def close(self) -> None:
        """Leaves the desk."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self.watch)
        self.settle()
        self.window.close()
        self.settle()
        assert self.link.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        theme().percent = 100
        theme().follow("light")

    def settle(self) -> None:
        """Waits until nothing is under way."""
        QApplication.processEvents()
        if self.link.busy:
            # Wakes with the answer; asking every few milliseconds whether it is there would cost more than all else.
            loop, late = QEventLoop(), QTimer()
            self.link.idle.connect(loop.quit)
            late.setSingleShot(True)
            late.timeout.connect(loop.quit)
            late.start(30_000)
            loop.exec()
            self.link.idle.disconnect(loop.quit)
            assert late.isActive() or not self.link.busy, "an answer is awaited for too long"
        QApplication.processEvents()
        letters = getattr(
            getattr(getattr(self.window.pages.get("cases"), "view", None), "items", None), "letters", None
        )
        if letters is not None and letters.waiting:
            # A letter on the checklist waits a moment, to be told from a word.
            self.qtbot.waitUntil(lambda: not letters.waiting)
            self.settle()

    def focus(self) -> QWidget:
        """What has the focus."""
        return QApplication.focusWidget() or self.window

    def where(self) -> str:
        """The name, as a screen reader says it, of what has the focus."""
        return self.focus().accessibleName()

    def notice(self) -> str:
        """What the notice line says; empty when it says nothing."""
        line = self.window.notice
        return line.text.text() if line.isVisible() else ""

    def press(self, *names: str) -> None:
        """Presses keys by name: ``Enter``, ``F8``, ``Ctrl+Enter``."""
        for name in names:
            *held, last = name.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for one in held:
                modifiers |= MODIFIERS[one]
            key = KEYS.get(last) or getattr(Qt.Key, f"Key_{last}")
            self.moment += TYPING_GAP
            self.keys += 1
            QTest.keyClick(self.focus(), key, modifiers)
            self.settle()

    def click(self, widget: QWidget) -> None:
        """Presses a button with the mouse, once the window takes clicks again."""
        self.qtbot.waitUntil(lambda: not self.window.waiting.dropping)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, text: str) -> None:
        """Types data, one key a character, each where the focus is by then."""
        for character in text:
            self.moment += TYPING_GAP
            self.keys += 1
            self.data += 1
            self._character(character)
            # A letter that acts at once waits a moment, to be told from a scanner's.
            if self.page.scanner.waiting:
                self.qtbot.waitUntil(lambda: not self.page.scanner.waiting)
            self.settle()

    def rush(self, text: str) -> None:
        """Types a word faster than anybody answers, the way one types a name."""
        for character in text:
            self.moment += TYPING_GAP
            self._character(character)
        self.settle()

    def scan(self, text: str, end: str = "Enter") -> None:
        """A scanner's burst: one act, no key of the clerk's."""
        self.moment += 5
        for character in text:
            self.moment += SCAN_GAP
            self._character(character)
        QTest.keyClick(self.focus(), KEYS[end])
        self.settle()

    def _character(self, character: str) -> None:
        target = self.focus()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key(ord(character.upper())) if character.isascii() else Qt.Key.Key_unknown
            QApplication.sendEvent(target, QKeyEvent(kind, key.value, Qt.KeyboardModifier.NoModifier, character))

    def ask(self, question: Callable[..., Any], *args: Any) -> Any:
        """A question of the command line, asked of the file itself."""
        desk = Desk.open(self.file, clock=self.clock, account="croy")
        try:
            return desk.ask(question, *args)
        finally:
            desk.close()
