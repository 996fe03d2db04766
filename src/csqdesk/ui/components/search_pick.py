"""Draws the search-and-pick field: a plain line with its hits under it, picked by arrows and Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from csqdesk.ui.components.buttons import RING
from csqdesk.ui.components.fields import ENTER, Field
from csqdesk.ui.theme import theme


@dataclass(frozen=True)
class Hit:
    """One thing found: what it stands for, and the text shown of it."""

    key: Any
    text: str


class Hits(QFrame):
    """The list of hits, laid over what is below; it never takes the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        self.hide()

    def show_hits(self, hits: Sequence[Hit], under: QWidget) -> None:
        self.list.clear()
        self.list.setFont(theme().font(14))
        for hit in hits:
            item = QListWidgetItem(hit.text)
            item.setData(Qt.ItemDataRole.UserRole, hit.key)
            self.list.addItem(item)
        if not hits:
            self.hide()
            return
        self.list.setCurrentRow(0)
        row = self.list.sizeHintForRow(0) or theme().px(24)
        window = self.window()
        corner = under.mapTo(window, QPoint(RING, under.height() - RING + 2))
        height = min(row * len(hits), row * 8) + 12
        width = max(under.width() - 2 * RING, theme().px(320))
        left = min(corner.x(), max(0, window.width() - width - 8))
        top = corner.y() if corner.y() + height < window.height() else corner.y() - height - under.height()
        self.setGeometry(QRect(left, top, width, height))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme().color("control"), 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class SearchPick(Field):
    """A field that finds: the page answers ``asked`` by ``show_hits``; ``picked`` carries a hit's key."""

    asked = Signal(str)
    picked = Signal(object)

    def __init__(self, label: str, *, access: str = "", placeholder: str = "") -> None:
        super().__init__(label, access=access, placeholder=placeholder)
        self.hits: Hits | None = None
        self.line.textEdited.connect(self.asked)
        self.line.left.connect(self.close_hits)
        self.line.installEventFilter(self)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """The hits under the field; none closes the list. Only while the field has the focus."""
        if self.hits is None:
            self.hits = Hits(self.window())
            self.hits.list.itemClicked.connect(lambda item: self._pick(item))
        self.hits.show_hits(hits if self.line.hasFocus() else [], self.box)

    def close_hits(self) -> None:
        if self.hits is not None:
            self.hits.hide()

    @property
    def open(self) -> bool:
        return self.hits is not None and self.hits.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if self.hits is None or not self.open:
            return False
        rows = self.hits.list
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            rows.setCurrentRow(max(0, min(rows.count() - 1, rows.currentRow() + step)))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close_hits()
            return True
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            item = rows.currentItem()
            if item is not None:
                self._pick(item)
                return True
        return False

    def _pick(self, item: QListWidgetItem) -> None:
        self.close_hits()
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole))
