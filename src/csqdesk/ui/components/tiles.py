"""Draws the document tiles: one tab stop, arrows move, a digit toggles, five states told by icon and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from csqdesk.ui import icons
from csqdesk.ui.components.buttons import RING, paint_ring
from csqdesk.ui.components.fields import ENTER
from csqdesk.ui.theme import theme

ICONS = {
    "to_check": ("circle", "neutralIcon"),
    "present": ("check-circle", "okIcon"),
    "missing": ("triangle", "warnIcon"),
    "to_replace": ("triangle", "warnIcon"),
    "not_applicable": ("minus-circle", "neutralIcon"),
}
"""State of a tile → its icon and the icon's colour."""


@dataclass(frozen=True)
class TileText:
    """What a tile says: its name, its digit, and the words of its state for who hears them."""

    code: str
    text: str
    digit: str


class DocumentTile(QCheckBox):
    """One document, or a few that go together."""

    toggled_by_clerk = Signal(str)

    def __init__(self, words: TileText) -> None:
        super().__init__()
        self.words = words
        self.state = "to_check"
        self.setTristate(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{words.text} {words.digit}")
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(150), theme().px(38) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(110), theme().px(38) + 2 * RING)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def nextCheckState(self) -> None:
        self.toggled_by_clerk.emit(self.words.code)

    def show_state(self, state: str, said: str) -> None:
        """One of the five states, with its words for the screen reader."""
        self.state = state
        checks = {"present": Qt.CheckState.Checked, "to_check": Qt.CheckState.Unchecked}
        self.setCheckState(checks.get(state, Qt.CheckState.PartiallyChecked))
        self.setAccessibleDescription(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(RING + 0.5, RING + 0.5, -RING - 0.5, -RING - 0.5)
        ink = self._paint_box(painter, box)
        name, color = ICONS[self.state]
        side = theme().px(18)
        left = box.left() + theme().px(10)
        painter.drawPixmap(
            round(left), round(box.center().y() - side / 2), icons.pixmap(name, theme().color(color), side)
        )
        painter.setPen(ink)
        painter.setFont(theme().font(13))
        left += theme().px(24)
        room = QRectF(left, box.top(), box.right() - left - theme().px(21), box.height())
        metrics = QFontMetrics(painter.font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        text = metrics.elidedText(self.words.text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, flags, text)
        painter.setFont(theme().font(13, 600))
        digit = box.adjusted(0, 0, -theme().px(10), 0)
        painter.drawText(digit, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.words.digit)
        if self.hasFocus():
            paint_ring(painter, box, 6)

    def _paint_box(self, painter: QPainter, box: QRectF) -> QColor:
        looks = {
            "present": ("okSoft", "okBorder", "okText", Qt.PenStyle.SolidLine),
            "missing": ("warn", "warnIcon", "warnText", Qt.PenStyle.SolidLine),
            "to_replace": ("warn", "warnIcon", "warnText", Qt.PenStyle.SolidLine),
            "not_applicable": ("sunken", "control", "text3", Qt.PenStyle.DashLine),
        }
        fill, edge, ink, line = looks.get(self.state, ("surface", "control", "text", Qt.PenStyle.SolidLine))
        painter.setPen(QPen(theme().color(edge), 1, line))
        painter.setBrush(theme().color(fill))
        painter.drawRoundedRect(box, 6, 6)
        return theme().color(ink)


class TileGroup(QWidget):
    """The tiles of an envelope, three a row, in reading order."""

    toggled = Signal(str)
    advance = Signal()
    retreat = Signal()

    def __init__(self, name: str, words: Sequence[TileText], *, columns: int = 3) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.columns = columns
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(0)
        self.tiles: list[DocumentTile] = []
        for one in words:
            tile = DocumentTile(one)
            tile.installEventFilter(self)
            tile.toggled_by_clerk.connect(self.toggled)
            self.tiles.append(tile)
        self.arrange(columns)
        self._one_stop(self.tiles[0])

    def arrange(self, columns: int) -> None:
        """So many tiles a row."""
        self.columns = columns
        for place, tile in enumerate(self.tiles):
            self.grid.addWidget(tile, place // columns, place % columns)

    def set_words(self, name: str, words: Sequence[TileText]) -> None:
        self.setAccessibleName(name)
        for tile, one in zip(self.tiles, words, strict=True):
            tile.words = one
            tile.setAccessibleName(f"{one.text} {one.digit}")
            tile.update()

    def tile(self, code: str) -> DocumentTile:
        return next(one for one in self.tiles if one.words.code == code)

    def _one_stop(self, chosen: DocumentTile) -> None:
        for tile in self.tiles:
            stop = Qt.FocusPolicy.StrongFocus if tile is chosen else Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(stop)

    def focus_widget(self) -> DocumentTile:
        """Where focus goes: the first tile still to check, else the first that applies."""
        wanted = [one for one in self.tiles if one.state == "to_check"] or [
            one for one in self.tiles if one.state != "not_applicable"
        ]
        return (wanted or self.tiles)[0]

    def take_focus(self) -> None:
        tile = self.focus_widget()
        self._one_stop(tile)
        tile.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, DocumentTile):
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(self.tiles.index(watched), event)
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._one_stop(watched)
        return False

    def _key(self, place: int, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self.columns,
            Qt.Key.Key_Up: -self.columns,
        }
        key = Qt.Key(event.key())
        if key in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.retreat if back else self.advance).emit()
            return True
        if key in steps:
            target = place + steps[key]
            if 0 <= target < len(self.tiles):
                self._one_stop(self.tiles[target])
                self.tiles[target].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if plain and event.text() in {one.words.digit for one in self.tiles}:
            chosen = next(one for one in self.tiles if one.words.digit == event.text())
            self.toggled.emit(chosen.words.code)
            return True
        return False
