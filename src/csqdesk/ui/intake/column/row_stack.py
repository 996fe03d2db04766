"""Stacks rows one walks through: one Tab stop, arrows move, Enter or a click picks, Delete drops."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csqdesk.ui.components.basics import Divider, clear_layout
from csqdesk.ui.components.buttons import paint_ring
from csqdesk.ui.components.fields import ENTER

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}

PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class StackRow(QWidget):
    """One row: what it stands for, and what a screen reader says of it."""

    walked = Signal(int)
    picked = Signal()
    dropped = Signal()

    def __init__(self, key: str, said: str) -> None:
        super().__init__()
        self.key = key
        self.setAccessibleName(said)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.walked.emit(step)
        elif event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.picked.emit()
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() in PLAIN and not event.isAutoRepeat():
            self.dropped.emit()
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.picked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), 5)


class RowStack(QWidget):
    """``picked`` carries the key of the row chosen, ``dropped`` that of the one to be thrown away, where one can."""

    picked = Signal(str)
    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[StackRow] = []
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)

    def show_rows(self, rows: Sequence[StackRow]) -> None:
        """These rows, the first of them the Tab stop; a focus inside keeps its row."""
        focused = next((row.key for row in self.rows if row.hasFocus()), None)
        clear_layout(self.box)
        self.rows = list(rows)
        for place, row in enumerate(self.rows):
            if place:
                self.box.addWidget(Divider())
            self.box.addWidget(row)
            row.walked.connect(lambda step, here=place: self._walk(here + step))
            row.picked.connect(lambda key=row.key: self.picked.emit(key))
            row.dropped.connect(lambda key=row.key: self.dropped.emit(key))
        self.box.addStretch(1)
        if self.rows:
            self._stop_at(self.rows[0])
        kept = next((row for row in self.rows if row.key == focused), None)
        if kept is not None:
            kept.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_at(self, chosen: StackRow) -> None:
        for row in self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is chosen else Qt.FocusPolicy.ClickFocus)

    def _walk(self, place: int) -> None:
        row = self.rows[max(0, min(len(self.rows) - 1, place))]
        self._stop_at(row)
        row.setFocus(Qt.FocusReason.TabFocusReason)
