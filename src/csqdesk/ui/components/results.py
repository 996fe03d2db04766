"""Draws a list of answers under the line that asked: rows to walk through while focus stays in the line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from csqdesk.ui import icons
from csqdesk.ui.components.basics import keycap_size, paint_keycap
from csqdesk.ui.components.scroll import thin_bars
from csqdesk.ui.theme import theme

AnyIndex = QModelIndex | QPersistentModelIndex
HIT, HEADING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Hit:
    """One thing found: what it stands for, its words, a few more at its right, its icon, its key cap.

    ``lead`` is the letter that picks it, shown before the words.
    """

    key: Any
    text: str
    detail: str = ""
    icon: str = ""
    keys: str = ""
    lead: str = ""


class RowPainter(QStyledItemDelegate):
    """Draws a row: icon, words, details, key cap; or the heading of a group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(theme().px(100), theme().px(26 if index.data(HEADING) else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if index.data(HEADING):
            self._heading(painter, QRectF(rect), str(index.data(HEADING)))
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._row(painter, QRectF(rect), index.data(HIT), selected)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRectF, text: str) -> None:
        painter.setFont(theme().font(12))
        painter.setPen(theme().color("text2"))
        painter.drawText(rect.adjusted(theme().px(12), 0, 0, 0), LEFT | Qt.AlignmentFlag.AlignBottom, text)

    def _row(self, painter: QPainter, rect: QRectF, hit: Hit, selected: bool) -> None:
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("pale"))
            painter.drawRoundedRect(rect, 6, 6)
        room = rect.adjusted(theme().px(12), 0, -theme().px(12), 0)
        if hit.icon:
            side = theme().px(18)
            color = theme().color("paleText" if selected else "text2")
            top = round(rect.center().y() - side / 2)
            painter.drawPixmap(round(room.left()), top, icons.pixmap(hit.icon, color, side))
            room.setLeft(room.left() + theme().px(30))
        if hit.lead:
            painter.setFont(theme().font(13, 600))
            painter.setPen(theme().color("paleText" if selected else "primary"))
            painter.drawText(room, LEFT | Qt.AlignmentFlag.AlignVCenter, hit.lead)
            room.setLeft(room.left() + theme().px(24))
        if hit.keys:
            size = keycap_size(hit.keys)
            above = rect.center().y() - size.height() / 2
            cap = QRectF(room.right() - size.width(), above, size.width(), size.height())
            paint_keycap(painter, cap, hit.keys)
            room.setRight(cap.left() - theme().px(10))
        if hit.detail:
            painter.setFont(theme().font(12))
            # Hints are not dark enough on the pale fill of a selected row.
            painter.setPen(theme().color("text2"))
            width = QFontMetrics(painter.font()).horizontalAdvance(hit.detail)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hit.detail)
            room.setRight(room.right() - width - theme().px(12))
        painter.setFont(theme().font(14))
        painter.setPen(theme().color("text"))
        metrics = QFontMetrics(painter.font())
        text = metrics.elidedText(hit.text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, LEFT | Qt.AlignmentFlag.AlignVCenter, text)


LEFT = Qt.AlignmentFlag.AlignLeft
ROW = 38
MOST_ROWS = 8
"""Rows shown at once; more are walked to."""


class ResultList(QListWidget):
    """The rows. ``picked`` carries the value of the row chosen by Enter or by the mouse."""

    picked = Signal(object)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent is not None:
            # Until it is dropped somewhere it only belongs to whom it answers, and ends with it.
            self.hide()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(RowPainter(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        thin_bars(self)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.itemClicked.connect(lambda item: self._pick(item))

    def offer(self, groups: Sequence[tuple[str, Sequence[Hit]]]) -> None:
        """Shows the answers under their headings (an empty heading is not drawn) and marks the first."""
        self.clear()
        for heading, hits in groups:
            if heading and hits:
                item = QListWidgetItem(heading, self)
                item.setData(HEADING, heading)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            for hit in hits:
                item = QListWidgetItem(hit.text, self)
                item.setData(HIT, hit)
                heard = ", ".join(part for part in (hit.lead, hit.text, hit.detail, hit.keys) if part)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, heard)
        self.step(1)

    def rows(self) -> list[int]:
        """Places of the answers, headings left out."""
        return [place for place in range(self.count()) if self.item(place).data(HIT) is not None]

    def hits(self) -> list[Hit]:
        return [self.item(place).data(HIT) for place in self.rows()]

    def step(self, by: int) -> None:
        """Marks the next answer (1) or the one before (-1), counting round."""
        rows = self.rows()
        if not rows:
            return
        now = rows.index(self.currentRow()) if self.currentRow() in rows else (-1 if by > 0 else 0)
        self.setCurrentRow(rows[(now + by) % len(rows)])

    def current(self) -> Hit | None:
        """The answer marked, if any."""
        item = self.currentItem()
        hit: Hit | None = item.data(HIT) if item is not None else None
        return hit

    def pick(self) -> bool:
        """Picks the answer marked; False when none is."""
        return self._pick(self.currentItem())

    def _pick(self, item: QListWidgetItem | None) -> bool:
        hit: Hit | None = item.data(HIT) if item is not None else None
        if hit is None:
            return False
        self.picked.emit(hit.key)
        return True

    def wanted_height(self, most: int = MOST_ROWS) -> int:
        """Height of the rows, ``most`` answers at once."""
        heights = [self.sizeHintForRow(place) for place in range(self.count())]
        headings = self.count() - len(self.rows())
        return sum(heights[: most + headings])


class Dropped(QFrame):
    """The box of answers, laid over the window under its anchor: it never takes focus; a press elsewhere shuts it."""

    def __init__(self, window: QWidget, rows: ResultList, anchor: QWidget) -> None:
        super().__init__(window)
        self.rows = rows
        self.anchor = anchor
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5, 5, 5, 5)
        layout.addWidget(rows)
        rows.show()
        anchor.destroyed.connect(self.deleteLater)
        self.hide()

    def drop(self, under: QRect, most: int = MOST_ROWS) -> None:
        """Opens under (or, for want of room, above) a place of the window, ``most`` answers at once."""
        height = self.rows.wanted_height(most) + 10
        window = self.window().rect()
        top = under.bottom() + 3
        if top + height > window.bottom() and under.top() - height - 3 > window.top():
            top = under.top() - height - 3
        width = max(under.width(), min(theme().px(340), window.right() - under.left() - 8))
        self.setGeometry(under.left(), top, width, min(height, window.bottom() - top))
        self.show()
        self.raise_()
        self.rows.scrollToItem(self.rows.currentItem())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        qapp().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        qapp().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            inside = any(one is watched or one.isAncestorOf(watched) for one in (self, self.anchor))
            if not inside:
                self.hide()
        elif event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.setPen(QPen(theme().color("control"), 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def qapp() -> QApplication:
    """The running application."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
