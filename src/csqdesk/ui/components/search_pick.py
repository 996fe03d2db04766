"""Draws the search-and-pick field: a plain line, and the answers under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from csqdesk.ui.announce import announce
from csqdesk.ui.components.buttons import RING
from csqdesk.ui.components.fields import ENTER, Field
from csqdesk.ui.components.results import Dropped, Hit, ResultList

__all__ = ["Hit", "SearchPick"]


class SearchPick(Field):
    """``asked`` carries what was typed; the page answers by ``show_hits``; ``picked`` carries a hit's key.

    While hits show, ↑ ↓ walk through them, Enter picks the one marked, Escape shuts them; Tab goes on without
    picking. With none showing, Enter goes on like in any field (``line.advance``).
    """

    asked = Signal(str)
    picked = Signal(object)

    def __init__(self, label: str, *, access: str = "", placeholder: str = "") -> None:
        super().__init__(label, access=access, placeholder=placeholder)
        self.rows = ResultList(label, self)
        self.rows.picked.connect(self._take)
        self._dropped: Dropped | None = None
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self.asked)
        self.line.left.connect(self.close_hits)

    def keeps_key(self, event: QKeyEvent) -> bool:
        """An open list closes by Escape itself."""
        return self.open and event.key() == Qt.Key.Key_Escape

    @property
    def open(self) -> bool:
        """True while hits show."""
        return self._dropped is not None and self._dropped.isVisible()

    def show_hits(self, hits: Sequence[Hit], *, said: str = "") -> None:
        """Shows these hits, the first one marked, while the field has the focus; none closes the list.

        ``said`` is announced: how many there are.
        """
        if not hits or not self.line.hasFocus():
            self.close_hits()
        else:
            self.rows.offer([("", hits)])
            self._box().drop(self._under())
        announce(self.line, said)

    def close_hits(self) -> None:
        """Puts the answers away."""
        if self._dropped is not None:
            self._dropped.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and self.open and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                # Without this a page's own Escape would come first and empty its form.
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.rows.step(1 if event.key() == Qt.Key.Key_Down else -1)
            marked = self.rows.current()
            announce(self.line, ", ".join(part for part in (marked.text, marked.detail) if part) if marked else "")
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close_hits()
            return True
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return event.key() in ENTER and plain and self.rows.pick()

    def _take(self, value: Any) -> None:
        self.close_hits()
        self.picked.emit(value)

    def _box(self) -> Dropped:
        window: QWidget = self.window()
        if self._dropped is None or self._dropped.parentWidget() is not window:
            self._dropped = Dropped(window, self.rows, self)
        return self._dropped

    def _under(self) -> QRect:
        corner = self.box.mapTo(self.window(), QPoint(RING, RING))
        return QRect(corner.x(), corner.y(), self.box.width() - 2 * RING, self.box.height() - 2 * RING)
