"""Holds what narrows the queue: the tiles, the chips under them, and how many requests are left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from csqdesk.casework.questions.queue_sheets import NEAR_DAYS, Narrowing, Order, QueueSheet, Tile
from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.queue.picks import LARGE, Chip, ChipRow, CountTile, PickWords, TileRow
from csqdesk.ui.theme import theme
from csqdesk.words import Words

TILES = {
    Tile.EXPIRED: ("err", "alert"),
    Tile.NEAR: ("warn", "clock"),
    Tile.INCOMPLETE: ("warn", "triangle"),
    Tile.TO_VERIFY: ("info", "inbox"),
    Tile.HELD: ("neutral", "safe"),
}
"""The tiles in reading order, each with its colours and its icon."""


class Filters(QWidget):
    """``changed`` tells that something else is asked for; ``advance`` that Down was pressed: the list is under it."""

    changed = Signal()
    advance = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tile, self.only = Tile.ALL, Narrowing.ALL
        self.tiles = TileRow([CountTile(tile.value, kind, icon) for tile, (kind, icon) in TILES.items()])
        self.chips = ChipRow([Chip(one.value) for one in Narrowing])
        self.count = PlainLabel(color="text2")
        self.bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.bar.addWidget(self.chips, 1)
        self.bar.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        self.bar.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(self.tiles)
        outer.addLayout(self.bar)
        self.tiles.picked.connect(self._tile)
        self.chips.picked.connect(self._chip)
        for group in (self.tiles, self.chips):
            group.advance.connect(self.advance)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        large = theme().percent >= LARGE
        directions = QBoxLayout.Direction
        self.bar.setDirection(directions.TopToBottom if large else directions.LeftToRight)

    def _tile(self, code: str) -> None:
        """A tile pressed once more leaves everything in the list."""
        tile = Tile(code)
        self.tile = Tile.ALL if tile is self.tile else tile
        self._changed()

    def _chip(self, code: str) -> None:
        """*Tous* leaves everything, whatever tile was pressed."""
        self.only = Narrowing(code)
        if self.only is Narrowing.ALL:
            self.tile = Tile.ALL
        self._changed()

    def _changed(self) -> None:
        self._choose()
        self.changed.emit()

    def _choose(self) -> None:
        self.tiles.choose(self.tile.value)
        everything = self.only is Narrowing.ALL and self.tile is not Tile.ALL
        self.chips.choose("" if everything else self.only.value)

    def say(self, words: Words) -> None:
        """The names of the tiles and chips, in these words."""
        days = {Tile.NEAR: {"days": NEAR_DAYS}}
        names = {one: f"queue-tile-{one.value.replace('_', '-')}" for one in TILES}
        tiles = [
            PickWords(one.value, words(key), words(f"{key}-under", **days.get(one, {}))) for one, key in names.items()
        ]
        chips = [PickWords(one.value, words(f"queue-chip-{one.value.replace('_', '-')}")) for one in Narrowing]
        self.tiles.say(words("queue-tiles"), tiles)
        self.chips.say(words("queue-chips"), chips)
        self._choose()

    def show_sheet(self, words: Words, sheet: QueueSheet, order: Order) -> None:
        """How many there are of each, how many are left, and by what they stand."""
        self.tiles.show_counts([sheet.counts[tile] for tile in TILES])
        column = words(f"queue-column-{order.value}")
        column = column[:1].lower() + column[1:]
        shown = len(sheet.rows)
        if shown < sheet.found:
            self.count.setText(words("queue-count-first", shown=shown, count=sheet.found, column=column))
        else:
            self.count.setText(words("queue-count", count=sheet.found, column=column))
