"""Draws tables: columns as data, rows 42 high with separators only, one tab stop, letters that jump to a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QElapsedTimer,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from csqdesk.rules.texts import fold
from csqdesk.ui.components.basics import Toned, draw_badge, draw_toned
from csqdesk.ui.components.fields import ENTER
from csqdesk.ui.components.scroll import thin_bars
from csqdesk.ui.theme import theme

AnyIndex = QModelIndex | QPersistentModelIndex
ROW, COMPACT, HEAD = 42, 34, 38
PAD = 14
LEAST = 220
"""Pixels at 100 % that a column without a width of its own is to have: room for most names."""
UNDER = 22
"""Pixels at 100 % of a line under the cells."""
NOTHING = "—"
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Pill:
    """A cell that is a badge."""

    kind: str
    text: str
    icon: str | None = None


@dataclass(frozen=True)
class Column:
    """One column: its heading, what it says of a row, its width at 100 % (0 takes what is left).

    ``cell`` answers text or a ``Pill``; ``name`` marks the column whose text letters jump to. ``yields`` tells in which
    order columns make room where there is too little (1 goes first, 0 never): what they say then stands on a line of
    its own under the others, after its heading when it is ``titled``.
    """

    title: str
    cell: Callable[[Any], str | Pill]
    width: int = 0
    strong: bool = False
    color: str = "text"
    right: bool = False
    name: bool = False
    yields: int = 0
    titled: bool = False

    def folded(self, row: Any) -> str:
        """What the cell says on the line under the others; nothing where it is a dash."""
        said = self.cell(row)
        text = said.text if isinstance(said, Pill) else said
        if text == NOTHING:
            return ""
        return f"{self.title[:1].lower()}{self.title[1:]} {text}" if self.titled else text


class Rows(QAbstractTableModel):
    """The rows, told through the columns."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: tuple[Any, ...] = ()
        self.under: tuple[Column, ...] = ()
        """Columns there is no room for: they are told under the others."""

    def told_under(self, row: Any) -> str:
        return " · ".join(said for said in (column.folded(row) for column in self.under) if said)

    def replace(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, index: AnyIndex) -> str | Pill:
        return self.columns[index.column()].cell(self.rows[index.row()])

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = self.cell(index)
            text = said.text if isinstance(said, Pill) else str(said)
            if role == Qt.ItemDataRole.AccessibleTextRole and self.columns[index.column()].name and self.under:
                return ", ".join(part for part in (text, self.told_under(self.rows[index.row()])) if part)
            return text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None


class CellPainter(QStyledItemDelegate):
    """Draws one cell, and its share of the row's selection and separator."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self.table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        column = self.table.model_rows.columns[index.column()]
        if selected:
            painter.fillRect(rect, theme().color("pale"))
            if index.column() == 0:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), theme().color("primary"))
        painter.setPen(QPen(theme().color("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(theme().px(PAD), 0, -theme().px(PAD) / 2, -theme().px(UNDER) * self.table.lines_under)
        said = self.table.model_rows.cell(index)
        if isinstance(said, Pill):
            draw_badge(painter, room, said.kind, said.text, said.icon)
        elif isinstance(said, Toned):
            draw_toned(painter, room, said)
        else:
            painter.setFont(theme().font(14, 600 if column.strong else 400))
            # Hints are too pale for the fill of a selected row.
            ink = "text2" if selected and column.color == "text3" else column.color
            painter.setPen(theme().color(ink))
            text = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
            painter.drawText(room, RIGHT if column.right else LEFT, text)
        painter.restore()


class Heading(QHeaderView):
    """The headings: quiet, and never pressed."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.columns = tuple(columns)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, theme().color("sunken"))
        painter.setPen(QPen(theme().color("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(theme().font(12, 600))
        painter.setPen(theme().color("text2"))
        column = self.columns[logicalIndex]
        room = QRectF(rect).adjusted(theme().px(PAD), 0, -theme().px(PAD) / 2, 0)
        painter.drawText(room, RIGHT if column.right else LEFT, column.title)
        painter.restore()


class Letters:
    """Letters typed one after another, as long as no pause as long as the system's parts them."""

    def __init__(self) -> None:
        self._typed = ""
        self._since = QElapsedTimer()

    def after(self, letter: str) -> str:
        """What has been typed now that ``letter`` was."""
        pause = QApplication.keyboardInputInterval()
        fresh = not self._since.isValid() or self._since.elapsed() > pause
        self._typed = letter if fresh else self._typed + letter
        self._since.start()
        return self._typed


class Table(QTableView):
    """``chosen`` carries the row on which Enter was pressed, ``peeked`` the one on which Space was, ``marked`` the
    row one has moved to. Tab leaves; arrows, Home, End and the Page keys browse; letters jump to a name.
    """

    chosen = Signal(object)
    peeked = Signal(object)
    marked = Signal(object)

    def __init__(self, name: str, columns: Sequence[Column], *, compact: bool = False, least: int = LEAST) -> None:
        super().__init__()
        self.model_rows = Rows(columns)
        self._row = COMPACT if compact else ROW
        self._least = least
        self.lines_under = 0
        self._letters = Letters()
        self.setAccessibleName(name)
        self.setModel(self.model_rows)
        self.setItemDelegate(CellPainter(self))
        self.setHorizontalHeader(Heading(columns))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        thin_bars(self)
        self.doubleClicked.connect(lambda index: self.chosen.emit(self.model_rows.rows[index.row()]))
        theme().changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        self.horizontalHeader().setFixedHeight(theme().px(HEAD))
        self._share_width()
        self.viewport().update()

    def retitle(self, name: str, columns: Sequence[Column]) -> None:
        """The same columns in other words."""
        self.setAccessibleName(name)
        self.model_rows.columns = tuple(columns)
        heading = self.horizontalHeader()
        assert isinstance(heading, Heading)
        heading.columns = tuple(columns)
        heading.viewport().update()
        self._share_width()
        self.viewport().update()

    def show_rows(self, rows: Sequence[Any], same: Callable[[Any], Any] = lambda row: row) -> None:
        """Other rows; the one marked stays marked (``same`` tells rows apart) and the place in the list is kept."""
        before = self.current()
        place = self.verticalScrollBar().value()
        self.model_rows.replace(rows)
        wanted = None if before is None else same(before)
        found = [number for number, row in enumerate(rows) if before is not None and same(row) == wanted]
        self._stand()
        if rows:
            self.mark(found[0] if found else 0)
        if found:
            self.verticalScrollBar().setValue(place)

    def current(self) -> Any:
        """The row marked, or ``None``."""
        place = self.currentIndex().row()
        return self.model_rows.rows[place] if 0 <= place < len(self.model_rows.rows) else None

    def mark(self, place: int) -> None:
        """Moves to a row, counted from 0 and kept inside the table."""
        last = len(self.model_rows.rows) - 1
        if last >= 0:
            index = self.model_rows.index(max(0, min(last, place)), 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() and 0 <= current.row() < len(self.model_rows.rows):
            self.marked.emit(self.model_rows.rows[current.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.isAutoRepeat() and (event.key() in ENTER or event.key() == Qt.Key.Key_Space):
            # A key held down since the place before is not meant for a row.
            event.accept()
        elif event.key() in ENTER and plain and row is not None:
            self.chosen.emit(row)
        elif event.key() == Qt.Key.Key_Space and plain and row is not None:
            self.peeked.emit(row)
        elif event.key() == Qt.Key.Key_Home:
            self.mark(0)
        elif event.key() == Qt.Key.Key_End:
            self.mark(len(self.model_rows.rows) - 1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            # A row is one thing: there is nothing to the side of it.
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Jumps to a row by its name: letters typed in one go are its beginning, one letter again is the next row."""
        wanted = fold(self._letters.after(search))
        again = len(set(wanted)) == 1
        rows = self.model_rows.rows
        start = max(0, self.currentIndex().row())
        places = [(start + step) % len(rows) for step in range(1 if again else 0, len(rows) + 1)] if rows else []
        for place in places:
            if fold(self._name_of(rows[place])).startswith(wanted[:1] if again else wanted):
                self.mark(place)
                return

    def _name_of(self, row: Any) -> str:
        named = next((column for column in self.model_rows.columns if column.name), self.model_rows.columns[0])
        said = named.cell(row)
        return said.text if isinstance(said, Pill) else said

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._share_width()
        if event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            # What opens under the list does not hide the row it is about.
            self.scrollTo(self.currentIndex())

    def _share_width(self) -> None:
        """What no column asks for goes to those without a width; where that is too little, others leave."""
        columns = self.model_rows.columns
        shown = dict(enumerate(columns))
        free = [place for place, column in shown.items() if not column.width]
        leaving = sorted((column.yields, place) for place, column in shown.items() if column.yields)

        def left() -> int:
            fixed = sum(theme().px(column.width) for column in shown.values())
            return (self.viewport().width() - fixed) // max(1, len(free))

        while free and leaving and left() < theme().px(self._least):
            del shown[leaving.pop(0)[1]]
        share = max(theme().px(80), left())
        for place, column in enumerate(columns):
            self.setColumnHidden(place, place not in shown)
            self.setColumnWidth(place, theme().px(column.width) if column.width else share)
        self.model_rows.under = tuple(column for place, column in enumerate(columns) if place not in shown)
        self._stand()

    # --- the line under the cells --------------------------------------------------------------------------------

    def _stand(self) -> None:
        """Makes every row as high as the longest line under one wants."""
        rows, room = self.model_rows, self._room_under()
        metrics = QFontMetrics(theme().font(13))
        flags = int(Qt.TextFlag.TextWordWrap)
        told = [rows.told_under(row) for row in rows.rows] if rows.under else []
        high = max((metrics.boundingRect(QRect(0, 0, room, 10_000), flags, one).height() for one in told), default=0)
        self.lines_under = round(high / metrics.lineSpacing())
        tall = theme().px(self._row) + theme().px(UNDER) * self.lines_under
        if self.verticalHeader().defaultSectionSize() != tall:
            self.verticalHeader().setDefaultSectionSize(tall)

    def _room_under(self) -> int:
        return max(1, self.viewport().width() - 2 * theme().px(PAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.lines_under:
            return
        painter = QPainter(self.viewport())
        painter.setFont(theme().font(13))
        painter.setPen(theme().color("text2"))
        tall = theme().px(UNDER) * self.lines_under
        for place, row in enumerate(self.model_rows.rows):
            bottom = self.rowViewportPosition(place) + self.rowHeight(place)
            if bottom > 0 and bottom - tall < self.viewport().height():
                band = QRect(theme().px(PAD), bottom - tall - theme().px(6), self._room_under(), tall)
                painter.drawText(band, int(Qt.TextFlag.TextWordWrap), self.model_rows.told_under(row))
