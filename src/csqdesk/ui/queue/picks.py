"""Draws what narrows the queue: five tiles that count, and the chips; each group is one stop, arrows walk in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from csqdesk.ui import icons
from csqdesk.ui.components.buttons import RING, paint_ring
from csqdesk.ui.components.fields import ENTER
from csqdesk.ui.components.flow_row import FlowLayout
from csqdesk.ui.theme import theme

LARGE = 150
"""Percent of text size from which a tile is only its figure and its name."""
SQUARE = 34
"""Side of the coloured square of a tile, in pixels at 100 %."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True)
class PickWords:
    """What one choice says: its code, its name, and (of a tile) what is under it."""

    code: str
    text: str
    under: str = ""


class Pick(QPushButton):
    """One choice of a group, chosen or not."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self.hovered = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def say(self, words: PickWords) -> None:
        self.setText(words.text)
        self.setAccessibleName(words.text)
        self.updateGeometry()

    def box(self) -> QRectF:
        """What is drawn, inside the room for its focus ring."""
        return QRectF(self.rect()).adjusted(RING + 0.5, RING + 0.5, -RING - 0.5, -RING - 0.5)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = False
        self.update()
        super().leaveEvent(event)

    def paint_box(self, painter: QPainter, radius: float, edge: str) -> None:
        """The outline, the fill that tells a choice made, and the ring of the focus."""
        chosen = self.isChecked()
        color = "primary" if chosen else "text2" if self.hovered else edge
        painter.setPen(QPen(theme().color(color), 1.5 if chosen else 1))
        painter.setBrush(theme().color("pale" if chosen else "surface"))
        painter.drawRoundedRect(self.box(), radius, radius)
        if self.hasFocus():
            paint_ring(painter, self.box(), radius)


class CountTile(Pick):
    """How many requests are so, in large figures; pressed, the list shows only them."""

    def __init__(self, code: str, kind: str, icon: str) -> None:
        super().__init__(code)
        self.kind, self.icon_name = kind, icon
        self.words = PickWords(code, "")
        self.count = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, words: PickWords) -> None:
        self.words = words
        super().say(words)
        self.show_count(self.count)

    def show_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self.words.text} {count}")
        self.setAccessibleDescription(self.words.under)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme().font(14, 600)).horizontalAdvance(self.words.text)
        if theme().percent >= LARGE:
            figure = QFontMetrics(theme().font(20, 600)).horizontalAdvance(str(self.count))
            return QSize(figure + text + theme().px(10 + 8 + 10) + 2 * RING + 2, theme().px(38) + 2 * RING)
        figure = QFontMetrics(theme().font(26, 600)).horizontalAdvance(str(self.count))
        under = QFontMetrics(theme().font(12)).horizontalAdvance(self.words.under)
        inner = max(text, under, figure + theme().px(8 + SQUARE))
        return QSize(inner + theme().px(28) + 2 * RING + 2, theme().px(94) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_box(painter, 8, "control")
        painter.setPen(theme().color("text"))
        px = theme().px
        if theme().percent >= LARGE:
            room = self.box().adjusted(px(10), 0, -px(6), 0)
            painter.setFont(theme().font(20, 600))
            painter.drawText(room, LEFT, str(self.count))
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(str(self.count)) + px(8))
            painter.setFont(theme().font(14, 600))
            painter.drawText(room, LEFT, self.words.text)
            return
        room = self.box().adjusted(px(14), px(8), -px(14), 0)
        painter.setFont(theme().font(26, 600))
        painter.drawText(QRectF(room.left(), room.top(), room.width(), px(34)), LEFT, str(self.count))
        painter.setFont(theme().font(14, 600))
        painter.drawText(QRectF(room.left(), room.top() + px(34), room.width(), px(21)), LEFT, self.words.text)
        painter.setFont(theme().font(12))
        painter.setPen(theme().color("text2"))
        painter.drawText(QRectF(room.left(), room.top() + px(56), room.width(), px(19)), LEFT, self.words.under)
        square = QRectF(room.right() - px(SQUARE), room.top() + px(1), px(SQUARE), px(SQUARE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(self.kind))
        painter.drawRoundedRect(square, 8, 8)
        side = px(20)
        picture = icons.pixmap(self.icon_name, theme().color(f"{self.kind}Icon"), side)
        painter.drawPixmap(round(square.center().x() - side / 2), round(square.center().y() - side / 2), picture)


class Chip(Pick):
    """A round choice that narrows the list further."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(theme().font(13, 600)).horizontalAdvance(self.text())
        return QSize(wide + theme().px(30) + 2 * RING, theme().px(30) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_box(painter, self.box().height() / 2, "control")
        chosen = self.isChecked()
        painter.setFont(theme().font(13, 600 if chosen else 400))
        painter.setPen(theme().color("paleText" if chosen else "text"))
        painter.drawText(self.box(), Qt.AlignmentFlag.AlignCenter, self.text())


class PickGroup(QWidget):
    """Several choices, one of them made or none: ``picked`` carries the code of the one pressed.

    Tab enters at the one made; Left and Right walk, Space and Enter press, Down leaves for what is under it.
    """

    picked = Signal(str)
    advance = Signal()

    def __init__(self, picks: Sequence[Pick]) -> None:
        super().__init__()
        self.picks = list(picks)
        for pick in self.picks:
            pick.installEventFilter(self)
            pick.clicked.connect(self._pressed)
        self._stop(self.picks[0])

    def say(self, name: str, words: Sequence[PickWords]) -> None:
        self.setAccessibleName(name)
        for pick, one in zip(self.picks, words, strict=True):
            pick.say(one)

    def choose(self, code: str) -> None:
        """Shows one choice as made; a code of none of them leaves all unmade."""
        for pick in self.picks:
            pick.setChecked(pick.code == code)

    def take_focus(self) -> None:
        stop = next(one for one in self.picks if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _pressed(self) -> None:
        pick = self.sender()
        if isinstance(pick, Pick):
            self._stop(pick)
            self.picked.emit(pick.code)

    def _stop(self, chosen: Pick) -> None:
        for pick in self.picks:
            pick.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pick is chosen else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (isinstance(watched, Pick) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress):
            return False
        key = Qt.Key(event.key())
        if key in STEPS:
            place = self.picks.index(watched) + STEPS[key]
            if 0 <= place < len(self.picks):
                self._stop(self.picks[place])
                self.picks[place].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                watched.click()
            return True
        if key == Qt.Key.Key_Down:
            self.advance.emit()
        return key in (Qt.Key.Key_Down, Qt.Key.Key_Up)


class TileRow(PickGroup):
    """The tiles side by side, all of one width; under one another where there is too little room."""

    def __init__(self, tiles: Sequence[CountTile]) -> None:
        super().__init__(tiles)
        self.tiles = list(tiles)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        theme().changed.connect(self.arrange)
        self.arrange()

    def arrange(self) -> None:
        """As many tiles a row as there is room for, the rows as even as they can be."""
        gap = theme().px(4)
        self.grid.setSpacing(gap)
        widest = max(tile.sizeHint().width() for tile in self.tiles)
        most = max(1, min(len(self.tiles), (self.width() + gap) // (widest + gap)))
        columns = ceil(len(self.tiles) / ceil(len(self.tiles) / most))
        if columns == self._columns:
            return
        for place in range(len(self.tiles)):
            self.grid.setColumnStretch(place, 1 if place < columns else 0)
        for place, tile in enumerate(self.tiles):
            self.grid.addWidget(tile, place // columns, place % columns)
        self._columns = columns

    def show_counts(self, counts: Sequence[int]) -> None:
        for tile, count in zip(self.tiles, counts, strict=True):
            tile.show_count(count)
        self.arrange()

    def minimumSizeHint(self) -> QSize:
        # The grid would ask for the room of all its columns, and never be given less.
        widest = max(tile.sizeHint().width() for tile in self.tiles)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()


class ChipRow(PickGroup):
    """The chips, on as many lines as they need."""

    def __init__(self, chips: Sequence[Chip]) -> None:
        super().__init__(chips)
        self.flow = FlowLayout(self, 2, 0)
        for chip in chips:
            self.flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
