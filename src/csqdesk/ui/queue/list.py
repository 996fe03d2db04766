"""Draws the list of the queue and what Space puts beside it; a heading pressed, or its menu, puts it in order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from csqdesk.casework.questions.queue_sheets import Order, QueueRow
from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import Surface
from csqdesk.ui.components.headers import EmptyState
from csqdesk.ui.components.table import Table
from csqdesk.ui.queue.peek import Peek
from csqdesk.ui.queue.picks import LARGE
from csqdesk.ui.queue.rows import LEAST, ORDERS, columns
from csqdesk.ui.theme import theme
from csqdesk.words import Words


class QueueList(QWidget):
    """``ordered`` tells that the list is wanted in another order; once more by the same column turns it round."""

    ordered = Signal()
    looked = Signal()
    """What stands beside the list came or went."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.order, self.descending = Order.DUE, False
        self.whole = True
        self.table = Table(words("queue-title"), columns(words, self.order, self.descending), least=LEAST)
        self.empty = EmptyState()
        self.empty.setContentsMargins(20, 20, 20, 20)
        self.empty.hide()
        self.peek = Peek()
        box = Surface()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        inner.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.body.addWidget(box, 1)
        self.body.addWidget(self.peek, 1)
        self.table.peeked.connect(lambda row: self.look())
        self.table.marked.connect(lambda row: self._look_on())
        self.table.horizontalHeader().viewport().installEventFilter(self)
        theme().changed.connect(self._fit)

    def say(self, words: Words) -> None:
        self.words = words
        self.table.retitle(words("queue-title"), columns(words, self.order, self.descending))
        self._say_empty()
        self._look_on()

    def _say_empty(self) -> None:
        words = self.words
        if self.whole:
            self.empty.say(words("queue-empty"), words("queue-empty-advice"))
        else:
            self.empty.say(words("queue-none"), words("queue-none-advice"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In large text there is one column: what stood beside the list stands under it."""
        large = theme().percent >= LARGE
        directions = QBoxLayout.Direction
        self.body.setDirection(directions.TopToBottom if large else directions.LeftToRight)
        self.peek.fit(self.width(), whole=large)

    def row(self) -> QueueRow | None:
        """The row marked."""
        found: QueueRow | None = self.table.current()
        return found

    def show_rows(self, rows: Sequence[QueueRow], *, fresh: bool, whole: bool) -> None:
        """These rows, perhaps the ``whole`` queue; ``fresh`` ones answer something else: the first is marked."""
        self.whole = whole
        self._say_empty()
        before, place = self.row(), self.table.currentIndex().row()
        scrolled = self.table.verticalScrollBar().value()
        self.table.show_rows(rows, same=lambda row: row.request_id)
        if fresh:
            self.table.mark(0)
        elif before is not None and all(row.request_id != before.request_id for row in rows):
            # What was marked has left the queue: its place stays.
            self.table.mark(place)
            self.table.verticalScrollBar().setValue(scrolled)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._look_on()

    # --- beside the list -----------------------------------------------------------------------------------------

    def look(self) -> None:
        """Shows the row marked beside the list, or puts that away."""
        row = self.row()
        if row is None or self.peek.isVisible():
            self.look_away()
            return
        self.peek.show_row(self.words, row)
        self.peek.show()
        self.looked.emit()
        announce(self.table, self.peek.heard(self.words, row))

    def look_away(self) -> None:
        """Puts away what stands beside the list."""
        self.peek.hide()
        self.looked.emit()

    def _look_on(self) -> None:
        """What stands beside the list follows the row marked."""
        row = self.row()
        if self.peek.isHidden():
            return
        if row is None:
            self.look_away()
        else:
            self.peek.show_row(self.words, row)

    # --- the order -----------------------------------------------------------------------------------------------

    def sort_by(self, order: Order) -> None:
        """In the order of a column; once more, the other way round."""
        self.descending = order is self.order and not self.descending
        self.order = order
        self.say(self.words)
        self.ordered.emit()

    def sort(self) -> None:
        """Offers the columns under the headings, the one in force marked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for order in ORDERS:
            entry = menu.addAction(self.words(f"queue-column-{order.value}").replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(order is self.order)
            entry.triggered.connect(partial(self.sort_by, order))
            if order is self.order:
                menu.setActiveAction(entry)
        menu.popup(self.table.mapToGlobal(QPoint(theme().px(12), self.table.horizontalHeader().height())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on a heading puts the list in its order."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            place = self.table.horizontalHeader().logicalIndexAt(event.position().toPoint())
            if 0 <= place < len(ORDERS) and event.button() == Qt.MouseButton.LeftButton:
                self.sort_by(ORDERS[place])
        return False
