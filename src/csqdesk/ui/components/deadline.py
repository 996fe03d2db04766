"""Draws how far a period has run: the words carry the meaning, the bar decorates them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.theme import theme


class Track(QWidget):
    """The bar: 8 pixels high, filled from the left."""

    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.color = "warnIcon"
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height = theme().px(8)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter.setBrush(theme().color("border"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        if self.share > 0:
            painter.setBrush(theme().color(self.color))
            width = max(height, track.width() * min(1.0, self.share))
            painter.drawRoundedRect(QRectF(0, track.top(), width, height), height / 2, height / 2)


class DeadlineBar(QWidget):
    """« Jour 19 sur 60 », when it began at the right, and the bar under both."""

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel(color="text2")
        self.since = PlainLabel(size=13, color="text2")
        self.track = Track()
        over = QHBoxLayout()
        over.addWidget(self.words)
        over.addStretch(1)
        over.addWidget(self.since)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(over)
        column.addWidget(self.track)

    def say(self, words: str, since: str, *, day: int, of: int, passed: bool = False) -> None:
        """Shows day ``day`` of a period of ``of`` days; ``passed`` colours a period that is over."""
        self.words.setText(words)
        self.since.setText(since)
        self.track.share = day / of if of else 0.0
        self.track.color = "errIcon" if passed else "warnIcon"
        self.track.update()
