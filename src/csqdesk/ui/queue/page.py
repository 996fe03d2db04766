"""Shows what waits, nearest deadline first; tiles and chips narrow it, Enter opens the Dossier, Space looks at it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from csqdesk.casework.questions.queue_sheets import NEAR_DAYS, Narrowing, Order, QueueRow, QueueSheet, Tile
from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import KeyCap, PlainLabel, Surface, clear_layout
from csqdesk.ui.components.headers import EmptyState, PageHeader
from csqdesk.ui.components.table import Table
from csqdesk.ui.dossier.asking import Repeated
from csqdesk.ui.link import Link
from csqdesk.ui.page import Page
from csqdesk.ui.queue.peek import Peek
from csqdesk.ui.queue.picks import LARGE, Chip, ChipRow, CountTile, PickWords, TileRow
from csqdesk.ui.queue.rows import ORDERS, columns
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.formats import clock, weekday_date
from csqdesk.words.keys import key_name

TILES = {
    Tile.EXPIRED: ("err", "alert"),
    Tile.NEAR: ("warn", "clock"),
    Tile.INCOMPLETE: ("warn", "triangle"),
    Tile.TO_VERIFY: ("info", "inbox"),
    Tile.HELD: ("neutral", "safe"),
}
"""The tiles in reading order, each with its colours and its icon."""
HINTS = (
    ("", "queue-hint-browse"),
    ("Return", "queue-hint-open"),
    ("Space", "queue-hint-peek"),
    ("Ctrl+D", "queue-hint-request"),
    ("Ctrl+T", "queue-hint-sort"),
)
MOST = 200
"""Rows a list shows; the line above it counts all."""
Asked = tuple[Tile, Narrowing, Order, bool]


class QueuePage(Page):
    """*File d'attente*."""

    def __init__(self, link: Link, words: Words) -> None:
        super().__init__(link, words)
        self.asked: Asked = (Tile.ALL, Narrowing.ALL, Order.DUE, False)
        self.sheet: QueueSheet | None = None
        self._answered: Asked | None = None
        self.header = PageHeader()
        self.tiles = TileRow([CountTile(tile.value, kind, icon) for tile, (kind, icon) in TILES.items()])
        self.chips = ChipRow([Chip(one.value) for one in Narrowing])
        self.count = PlainLabel(color="text2")
        self.table = Table(words("queue-title"), columns(words, Order.DUE, False))
        self.empty = EmptyState()
        self.peek = Peek()
        self.hints = QHBoxLayout()
        self.asking = Repeated(self._ask)
        self._lay_out()
        self._say()
        self.tiles.picked.connect(self._tile)
        self.chips.picked.connect(lambda code: self._narrow(only=Narrowing(code)))
        for group in (self.tiles, self.chips):
            group.advance.connect(self._into)
        self.table.chosen.connect(lambda row: self.open_case())
        self.table.peeked.connect(lambda row: self.look())
        self.table.marked.connect(lambda row: self._look_on())
        self.table.horizontalHeader().viewport().installEventFilter(self)
        theme().changed.connect(self._fit)
        link.changed.connect(lambda done: self.refresh() if self.isVisible() else None)

    def _lay_out(self) -> None:
        box = Surface()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        inner.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(20, 20, 20, 20)
        self.empty.hide()
        self.bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.bar.addWidget(self.chips, 1)
        self.bar.addWidget(self.count)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(box, 1)
        body.addWidget(self.peek)
        self.foot = QWidget()
        self.foot.setLayout(self.hints)
        self.hints.setContentsMargins(0, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 20, 12)
        outer.setSpacing(8)
        outer.addWidget(self.header)
        outer.addWidget(self.tiles)
        outer.addLayout(self.bar)
        outer.addLayout(body, 1)
        outer.addWidget(self.foot)
        self.header.setContentsMargins(4, 0, 0, 0)
        self._fit()

    def _fit(self) -> None:
        """Large text leaves the room to the list: the hints are in the help, the count goes under the chips."""
        large = theme().percent >= LARGE
        directions = QBoxLayout.Direction
        self.bar.setDirection(directions.TopToBottom if large else directions.LeftToRight)
        self.foot.setVisible(not large)
        self.peek.fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- words ---------------------------------------------------------------------------------------------------

    def _say(self) -> None:
        words, (tile, only, order, descending) = self.words, self.asked
        self.table.retitle(words("queue-title"), columns(words, order, descending))
        told = [
            PickWords(
                one.value,
                words(f"queue-tile-{_key(one)}"),
                words(f"queue-tile-{_key(one)}-under", **({"days": NEAR_DAYS} if one is Tile.NEAR else {})),
            )
            for one in TILES
        ]
        self.tiles.say(words("queue-tiles"), told)
        self.tiles.choose(tile.value)
        self.chips.say(
            words("queue-chips"), [PickWords(one.value, words(f"queue-chip-{_key(one)}")) for one in Narrowing]
        )
        self.chips.choose(only.value)
        self.empty.say(words("queue-none"), words("queue-none-advice"))
        self._say_found()
        clear_layout(self.hints)
        for keys, key in HINTS:
            self.hints.addWidget(KeyCap(key_name(keys, words.language) if keys else "↑ ↓"))
            self.hints.addWidget(PlainLabel(words(key), size=13, color="text2"))
        self.hints.addStretch(1)

    def _say_found(self) -> None:
        """Which day and hour this is, how many there are, and by what they stand."""
        words, sheet = self.words, self.sheet
        if sheet is None:
            self.header.say(words("queue-title"))
            return
        from csqdesk.rules.days import in_montreal

        day = weekday_date(sheet.today, words.language)
        hour = clock(in_montreal(sheet.at).time(), words.language)
        self.header.say(words("queue-title"), words("queue-subtitle", day=day[:1].upper() + day[1:], hour=hour))
        column = words(f"queue-column-{self.asked[2].value}")
        column = column[:1].lower() + column[1:]
        if len(sheet.rows) < sheet.found:
            self.count.setText(words("queue-count-first", shown=len(sheet.rows), count=sheet.found, column=column))
        else:
            self.count.setText(words("queue-count", count=sheet.found, column=column))

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self._say()
        self._look_on()

    # --- what the frame asks -------------------------------------------------------------------------------------

    def arrive(self, subject: Any = None) -> None:
        self.refresh()
        self._into()

    def _into(self) -> None:
        if self.table.isHidden():
            self.tiles.take_focus()
        else:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.tiles, self.chips, self.table]

    def acts(self) -> Mapping[str, Callable[[], Any]]:
        found: dict[str, Callable[[], Any]] = {
            "refresh": self.refresh,
            "search": lambda: self.left_for.emit("cases", None),
        }
        if self._row() is not None:
            found["open_case"] = self.open_case
            found["request_documents"] = self.request_documents
            found["peek_request"] = self.look
            found["sort_queue"] = self.sort
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.peek.isVisible():
            self.peek.hide()
            return
        super().keyPressEvent(event)

    # --- the list ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Asks again for what is shown; the row marked and the place in the list stay."""
        self.asking.again()

    def _ask(self) -> None:
        asked = self.asked
        self.link.ask("queue", *asked, MOST, then=partial(self._came, asked), failed=self._failed)

    def _failed(self, problem: Exception) -> None:
        self.link.troubled.emit(problem)
        self.asking.answered()

    def _came(self, asked: Asked, sheet: QueueSheet) -> None:
        if asked == self.asked:
            self._show(sheet, fresh=asked != self._answered and self._answered is not None)
            self._answered = asked
        self.asking.answered()

    def _show(self, sheet: QueueSheet, *, fresh: bool) -> None:
        """These rows; ``fresh`` where something else was asked for: then the first is marked."""
        before, place = self._row(), self.table.currentIndex().row()
        scrolled = self.table.verticalScrollBar().value()
        self.sheet = sheet
        self.tiles.show_counts([sheet.counts[tile] for tile in TILES])
        self._say_found()
        self.table.show_rows(sheet.rows, same=lambda row: row.request_id)
        if fresh:
            self.table.mark(0)
            announce(self.table, self.count.text())
        elif before is not None and all(row.request_id != before.request_id for row in sheet.rows):
            # What was marked has left the queue: its place stays.
            self.table.mark(place)
            self.table.verticalScrollBar().setValue(scrolled)
        if not sheet.rows and self.table.hasFocus():
            self.tiles.take_focus()
        self.table.setVisible(bool(sheet.rows))
        self.empty.setVisible(not sheet.rows)
        self._look_on()

    def _tile(self, code: str) -> None:
        """A tile pressed once more lets everything show."""
        tile = Tile(code)
        self._narrow(tile=Tile.ALL if tile is self.asked[0] else tile)

    def _narrow(self, *, tile: Tile | None = None, only: Narrowing | None = None) -> None:
        """*Tous* lets everything show, the tiles' choice with it."""
        old_tile, old_only, order, descending = self.asked
        tile = tile or (Tile.ALL if only is Narrowing.ALL else old_tile)
        self.asked = (tile, only or old_only, order, descending)
        self._asked_anew()

    def _asked_anew(self) -> None:
        self._say()
        self.refresh()

    def sort_by(self, order: Order) -> None:
        """Puts the list in the order of a column; once more, the other way round."""
        tile, only, now, descending = self.asked
        self.asked = (tile, only, order, order is now and not descending)
        self._asked_anew()

    def sort(self) -> None:
        """Offers the columns under the headings, the one in force marked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for order in ORDERS:
            entry = menu.addAction(self.words(f"queue-column-{order.value}").replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(order is self.asked[2])
            entry.triggered.connect(partial(self._sorted, order))
            if order is self.asked[2]:
                menu.setActiveAction(entry)
        menu.popup(self.table.mapToGlobal(QPoint(theme().px(12), self.table.horizontalHeader().height())))

    def _sorted(self, order: Order, checked: bool = False) -> None:
        self.sort_by(order)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on a heading puts the list in its order."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            place = self.table.horizontalHeader().logicalIndexAt(event.position().toPoint())
            if 0 <= place < len(ORDERS) and event.button() == Qt.MouseButton.LeftButton:
                self.sort_by(ORDERS[place])
        return False

    # --- one row -------------------------------------------------------------------------------------------------

    def _row(self) -> QueueRow | None:
        row: QueueRow | None = self.table.current()
        return row

    def open_case(self) -> None:
        """Shows the Dossier of the row marked."""
        row = self._row()
        if row is not None:
            self.left_for.emit("cases", row.packet)

    def request_documents(self) -> None:
        """Goes to the Dossier of the row marked, to ask the family for what it lacks."""
        row = self._row()
        if row is not None:
            self.left_for.emit("cases", {"packet": row.packet, "act": "request_documents"})

    def look(self) -> None:
        """Shows the row marked beside the list, or puts that away."""
        row = self._row()
        if row is None or self.peek.isVisible():
            self.peek.hide()
            return
        self.peek.show_row(self.words, row)
        self.peek.show()
        announce(self.table, self.peek.heard(self.words, row))

    def _look_on(self) -> None:
        """What stands beside the list follows the row marked."""
        row = self._row()
        if self.peek.isVisible() and row is not None:
            self.peek.show_row(self.words, row)
        elif row is None:
            self.peek.hide()


def _key(code: str) -> str:
    return code.replace("_", "-")
