"""Draws a list of two-line rows inside a card: icon, title, hint, and at the right a state and its hint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from csqdesk.ui import icons
from csqdesk.ui.components.fields import ENTER
from csqdesk.ui.theme import theme

AnyIndex = QModelIndex | QPersistentModelIndex
DATA = Qt.ItemDataRole.UserRole
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
TALL, SHORT = 56, 40


@dataclass(frozen=True)
class Row:
    """One row. ``kind`` colours icon and state (``ok``, ``warn``, …); ``filled`` lays the kind's fill under it."""

    value: Any
    title: str
    hint: str = ""
    right: str = ""
    right_hint: str = ""
    icon: str = ""
    kind: str = "neutral"
    filled: bool = False
    faded: bool = False
    small: bool = False

    def heard(self) -> str:
        return ", ".join(part for part in (self.title, self.right, self.hint, self.right_hint) if part)


class RowPainter(QStyledItemDelegate):
    """Draws one row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row: Row = index.data(DATA)
        return QSize(theme().px(120), theme().px(TALL if row.hint or row.right_hint else SHORT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row = index.data(DATA)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._ground(painter, rect, row, marked=selected and focused)
        room = rect.adjusted(theme().px(12), theme().px(5), -theme().px(12), -theme().px(5))
        if row.icon:
            side = theme().px(19)
            picture = icons.pixmap(row.icon, theme().color(f"{row.kind}Icon"), side)
            painter.drawPixmap(round(room.left()), round(room.center().y() - side / 2), picture)
            room.setLeft(room.left() + theme().px(32))
        two = bool(row.hint or row.right_hint)
        upper = QRectF(room.left(), room.top(), room.width(), room.height() / 2 if two else room.height())
        lower = QRectF(room.left(), room.center().y(), room.width(), room.height() / 2)
        strong = {"ok": "okText", "warn": "warnText", "err": "errText"}.get(row.kind, "text")
        ink = "text3" if row.faded else "warnText" if row.filled else "text"
        self._pair(
            painter,
            upper,
            (row.title, 13 if row.small else 14, 400, ink),
            (row.right, 13, 600, "text3" if row.faded else strong),
        )
        hint = "warnText" if row.filled else "text2"
        self._pair(painter, lower, (row.hint, 12, 400, hint), (row.right_hint, 12, 400, hint))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, row: Row, *, marked: bool) -> None:
        if row.filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color(row.kind))
            painter.drawRoundedRect(rect.adjusted(0, 2, 0, -4), 5, 5)
        else:
            painter.setPen(QPen(theme().color("border"), 1))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 2, -1, -3), 5, 5)

    def _pair(self, painter: QPainter, rect: QRectF, left: tuple[Any, ...], right: tuple[Any, ...]) -> None:
        width = 0.0
        if right[0]:
            painter.setFont(theme().font(right[1], right[2]))
            painter.setPen(theme().color(right[3]))
            width = QFontMetrics(painter.font()).horizontalAdvance(right[0]) + theme().px(8)
            painter.drawText(rect, RIGHT, right[0])
        if left[0]:
            painter.setFont(theme().font(left[1], left[2]))
            painter.setPen(theme().color(left[3]))
            room = rect.adjusted(0, 0, -width, 0)
            metrics = QFontMetrics(painter.font())
            text = metrics.elidedText(left[0], Qt.TextElideMode.ElideRight, int(room.width()) + 1)
            painter.drawText(room, LEFT, text)


class RowList(QListWidget):
    """The rows, one tab stop. ``chosen`` carries a row's value on Enter; ``lettered`` the value and the key typed."""

    chosen = Signal(object)
    lettered = Signal(object, str)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(RowPainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.itemDoubleClicked.connect(lambda item: self.chosen.emit(item.data(DATA).value))
        theme().changed.connect(self._fit)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other rows; the place of the mark is kept."""
        place = max(0, self.currentRow())
        self.clear()
        for row in rows:
            item = QListWidgetItem(self)
            item.setData(DATA, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.heard())
        if rows:
            self.setCurrentRow(min(place, len(rows) - 1))
        self.setVisible(bool(rows))
        self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        self.setFixedHeight(sum(self.sizeHintForRow(place) for place in range(self.count())) + 2)

    def current(self) -> Any:
        """The value of the row marked, or ``None``."""
        item = self.currentItem()
        return item.data(DATA).value if item is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in ENTER and plain and self.current() is not None:
            self.chosen.emit(self.current())
            return
        if plain and event.text().isalnum() and self.current() is not None:
            if event.text().isdigit() and 0 < int(event.text()) <= self.count():
                self.setCurrentRow(int(event.text()) - 1)
            else:
                self.lettered.emit(self.current(), event.text().upper())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
