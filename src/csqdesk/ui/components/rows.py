"""Draws a list of two-line rows inside a card: icon, title, hint, and at the right a state and its hint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from csqdesk.ui import icons
from csqdesk.ui.components.fields import ENTER
from csqdesk.ui.theme import theme

Words = tuple[str, int, int, str]
"""Text, size, weight, colour."""
AnyIndex = QModelIndex | QPersistentModelIndex
DATA = Qt.ItemDataRole.UserRole
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
TALL, SHORT, LINE = 52, 40, 18
"""Heights at 100 %: a row of two lines, of one, and what a third adds."""
WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


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
    more: str = ""

    def heard(self) -> str:
        return ", ".join(part for part in (self.title, self.right, self.hint, self.right_hint, self.more) if part)


@dataclass(frozen=True)
class Laid:
    """What the lines after the first add to the height, and what the words at the right leave those at the left."""

    title: int
    hint: int
    more: int
    beside_title: int
    beside_hint: int


class RowPainter(QStyledItemDelegate):
    """Draws one row; words that are longer than their room go on to another line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row: Row = index.data(DATA)
        tall = TALL if row.hint or row.right_hint else SHORT
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else theme().px(400)
        laid = self._lay(row, self._room(QRectF(0, 0, width, 0), row).width())
        extra = laid.title + laid.hint + laid.more
        return QSize(theme().px(120), theme().px(tall + LINE if row.more else tall) + extra)

    def _room(self, rect: QRectF, row: Row) -> QRectF:
        """Where the words are."""
        left = theme().px(12 + 32 if row.icon else 12)
        return rect.adjusted(left, theme().px(5), -theme().px(10), -theme().px(6))

    def _lay(self, row: Row, width: float) -> Laid:
        right, right_hint = _width(row.right, 13, 600), _width(row.right_hint, 12, 400)
        if (row.hint or row.right_hint) and not row.right_hint:
            # A state alone stands in the middle of its row.
            right_hint = right
        title = _besides(row.title, 13 if row.small else 14, width - right)
        return Laid(title, _besides(row.hint, 12, width - right_hint), _besides(row.more, 12, width), right, right_hint)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row = index.data(DATA)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        last = index.row() == index.model().rowCount() - 1
        self._ground(painter, rect, row, marked=selected and focused, ruled=not last)
        room = self._room(rect, row)
        if row.icon:
            side = theme().px(19)
            picture = icons.pixmap(row.icon, theme().color(f"{row.kind}Icon"), side)
            painter.drawPixmap(round(rect.left() + theme().px(12)), round(room.center().y() - side / 2), picture)
        laid = self._lay(row, room.width())
        third = theme().px(LINE) + laid.more if row.more else 0
        main = room.adjusted(0, 0, 0, -third)
        two = bool(row.hint or row.right_hint)
        height = (main.height() - laid.title - laid.hint) / 2 + laid.title if two else main.height()
        upper = QRectF(main.left(), main.top(), main.width(), height)
        lower = QRectF(main.left(), upper.bottom(), main.width(), main.bottom() - upper.bottom())
        strong = {"ok": "okText", "warn": "warnText", "err": "errText"}.get(row.kind, "text")
        ink = "text3" if row.faded else "warnText" if row.filled else "text"
        hint = "warnText" if row.filled else "text2"
        alone = two and not row.right_hint
        self._right(painter, main if alone else upper, (row.right, 13, 600, "text3" if row.faded else strong))
        self._right(painter, lower, (row.right_hint, 12, 400, hint))
        title = upper.adjusted(0, 0, -laid.beside_title, 0)
        self._left(painter, title, (row.title, 13 if row.small else 14, 400, ink))
        self._left(painter, lower.adjusted(0, 0, -laid.beside_hint, 0), (row.hint, 12, 400, hint))
        self._left(painter, QRectF(main.left(), main.bottom() - 2, main.width(), third), (row.more, 12, 400, hint))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, row: Row, *, marked: bool, ruled: bool) -> None:
        if row.filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color(row.kind))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -4), 5, 5)
        elif ruled:
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme().color("border"))
        if marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -3), 5, 5)

    def _right(self, painter: QPainter, rect: QRectF, words: Words) -> None:
        text, size, weight, ink = words
        if text:
            painter.setFont(theme().font(size, weight))
            painter.setPen(theme().color(ink))
            painter.drawText(rect, RIGHT, text)

    def _left(self, painter: QPainter, rect: QRectF, words: Words) -> None:
        text, size, weight, ink = words
        if text:
            painter.setFont(theme().font(size, weight))
            painter.setPen(theme().color(ink))
            painter.drawText(rect, LEFT | WRAP, text)


def _width(text: str, size: int, weight: int) -> int:
    """Room that words at the right take from those at the left."""
    if not text:
        return 0
    return QFontMetrics(theme().font(size, weight)).horizontalAdvance(text) + theme().px(8)


def _besides(text: str, size: int, width: float) -> int:
    """Height of the lines after the first that words take in so much room."""
    if not text:
        return 0
    metrics = QFontMetrics(theme().font(size))
    room = QRect(0, 0, max(theme().px(40), int(width)), 100_000)
    return max(0, metrics.boundingRect(room, int(WRAP), text).height() - metrics.height())


class RowList(QListWidget):
    """The rows, one tab stop. ``chosen`` carries a row's value on Enter; ``lettered`` the value and the key typed."""

    chosen = Signal(object)
    lettered = Signal(object, str)
    numbered = Signal()
    """A digit chose a row."""

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
        theme().changed.connect(self.fit)

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
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        self.doItemsLayout()
        self.setFixedHeight(sum(self.sizeHintForRow(place) for place in range(self.count())) + 2)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """The row marked is brought into view: the page scrolls, the list itself never does."""
        super().currentChanged(current, previous)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inside is not None and self.hasFocus() and current.isValid():
            rect = self.visualRect(current)
            middle = self.viewport().mapTo(inside, rect.center())
            area.ensureVisible(middle.x(), middle.y(), 0, rect.height())

    def current(self) -> Any:
        """The value of the row marked, or ``None``."""
        item = self.currentItem()
        return item.data(DATA).value if item is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.isAutoRepeat() and (event.key() in ENTER or event.text().isalnum()):
            # A key held down since the screen before says nothing of a row of this one.
            return
        if event.key() in ENTER and plain and self.current() is not None:
            self.chosen.emit(self.current())
            return
        if plain and event.text().isalnum() and self.current() is not None:
            if event.text() in "123456789" and int(event.text()) <= self.count():
                self.setCurrentRow(int(event.text()) - 1)
                self.numbered.emit()
            else:
                self.lettered.emit(self.current(), event.text().upper())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
