"""Draws the footer of an entry screen: at its left what became of the work, at its right the acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from csqdesk.ui.components.basics import IconLabel, ShortLabel
from csqdesk.ui.components.buttons import Button, paint_ring
from csqdesk.ui.theme import theme


class PointLink(QPushButton):
    """One point to correct, as a link to its field."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hovered = False
        self.words = self.short = ""
        theme().changed.connect(self.updateGeometry)

    def say(self, words: str, short: str = "") -> None:
        self.words, self.short = words, short
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip("")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(24))

    def shown(self) -> str:
        """What there is room for: the whole point, else the way to it, else the point cut with an ellipsis."""
        metrics = QFontMetrics(theme().font(13, 600))
        room = self.width() - 8
        for one in (self.words, self.short):
            if one and metrics.horizontalAdvance(one) <= room:
                return one
        return metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, room)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = False
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme().font(13, 600)
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme().color("errText"))
        metrics = QFontMetrics(font)
        room = QRectF(self.rect()).adjusted(4, 0, -4, 0)
        text = self.shown()
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            width = min(room.width(), metrics.horizontalAdvance(text))
            paint_ring(painter, QRectF(room.left(), 4, width, self.height() - 8), 3)


class FooterBar(QWidget):
    """The bar itself, of one height whatever it says. ``point_chosen`` carries the place of the point clicked."""

    point_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.icon = IconLabel("save", "text2", 18)
        self.state = ShortLabel(color="text2")
        # As much at the left as the ring of the link takes, so that both lines begin together.
        self.state.setContentsMargins(4, 0, 0, 0)
        self.link = PointLink()
        self.buttons: list[Button] = []
        self.points: tuple[str, ...] = ()
        self.shown = 0
        self.way = ""
        self.link.clicked.connect(lambda: self.point_chosen.emit(self.shown))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch(1)
        left.addWidget(self.state)
        left.addWidget(self.link)
        left.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.icon)
        self._row.addLayout(left, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.restyle)
        self.restyle()
        self.show_state("save", "")

    def restyle(self) -> None:
        self.setFixedHeight(theme().px(56))
        side = theme().px(20)
        self._row.setContentsMargins(side, 0, side - 4, 0)
        self._row.setSpacing(theme().px(8))
        self._fit()

    def add(self, button: Button) -> None:
        """One more act, at the right of the others; the primary one comes last."""
        self.buttons.append(button)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_state(self, icon: str, text: str, short: str = "") -> None:
        """What became of the work: saved, a draft, nothing yet; ``short`` where there is no room for ``text``."""
        self.points = ()
        self.icon.show_icon(icon, "text2")
        self._say(text, "text2", 400, short)
        self.link.hide()

    def show_points(self, title: str, points: Sequence[str], short: str = "", way: str = "") -> None:
        """What is to correct: how much, and the first of the points; no point leaves the state as it is.

        ``short`` and ``way`` (the key that leads to a point) are said where there is no room for more.
        """
        self.way = way
        self.points = tuple(points)
        if self.points:
            self.icon.show_icon("alert", "errIcon")
            self._say(title, "text", 600, short)
            self.show_point(0)
            self.link.show()

    def show_point(self, place: int) -> None:
        """Shows another of the points, counting round."""
        self.shown = place % len(self.points)
        self.link.say(self.points[self.shown], self.way)

    def _say(self, text: str, color: str, weight: int, short: str = "") -> None:
        self.state.set_look(color=color, weight=weight)
        self.state.say(text, short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leaves out the key caps, then takes the short words, rather than cut anything."""
        for compact in (0, 1, 2):
            for button in self.buttons:
                button.set_compact(compact)
            wanted = sum(button.sizeHint().width() + self._row.spacing() for button in self.buttons)
            if wanted + theme().px(200 if compact < 2 else 60) <= self.width():
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.setPen(QPen(theme().color("border"), 1))
        painter.drawLine(0, 0, self.width(), 0)
