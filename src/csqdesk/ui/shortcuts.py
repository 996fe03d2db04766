"""Hears the shortcuts wherever the focus is, before a line of text can take them for its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from csqdesk.ui.actions import Action, on

Acts = Mapping[str, Callable[[], Any]]


class Shortcuts(QObject):
    """Follows the focus inside one window and performs the actions of the screen shown.

    A line of text keeps some keys for itself (Ctrl+K, Ctrl+D, Ctrl+Suppr on Linux), so Qt's own shortcuts would
    depend on where the focus is; a filter on whatever has it does not.

    ``typing`` is told the name of an action asked for in a line of text, and may give another one to do instead.
    """

    typed = Signal()
    """A key that is no shortcut types something."""

    def __init__(
        self,
        window: QWidget,
        screen: Callable[[], str],
        acts: Callable[[], Acts],
        typing: Callable[[str], Callable[[], Any] | None] = lambda _: None,
    ) -> None:
        super().__init__(window)
        self._typing = typing
        self._window = window
        self._screen = screen
        self._acts = acts
        self._followed: QWidget | None = None
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and old is self._followed and old is not self._window:
            old.removeEventFilter(self)
        self._followed = new
        if new is not None and new is not self._window and new.window() is self._window:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if watched is self._window and self._followed not in (None, self._window):
            # What has the focus was asked already and let the key go.
            return False
        found = self._found(watched, event)
        if found is None:
            if event.type() == QEvent.Type.KeyPress and event.text().isprintable() and event.text():
                self.typed.emit()
            return False
        event.accept()
        # The override only claims the key; the press that follows performs the action, once even if held down.
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            found()
        return True

    def _found(self, watched: QWidget, event: QKeyEvent) -> Callable[[], Any] | None:
        pressed = portable(event)
        if not pressed or _kept(watched, event):
            return None
        acts = self._acts()
        for action in on(self._screen()):
            if pressed in action.keys and action.name in acts and not _yields(action, watched):
                instead = self._typing(action.name) if isinstance(watched, QLineEdit) else None
                return instead or acts[action.name]
        return None


def portable(event: QKeyEvent) -> str:
    """The key as the table writes it; both Enters are one, and a plus typed with Shift is a plus."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)


def _yields(action: Action, watched: QWidget) -> bool:
    if not action.text_first or not isinstance(watched, QLineEdit):
        return False
    return watched.isRedoAvailable() if action.name == "redo" else watched.isUndoAvailable()


def _kept(watched: QWidget, event: QKeyEvent) -> bool:
    """True when something round the focus uses this key itself just now (an open list and Escape)."""
    one: QWidget | None = watched
    while one is not None:
        keeps = getattr(one, "keeps_key", None)
        if keeps is not None and keeps(event):
            return True
        one = one.parentWidget()
    return False
