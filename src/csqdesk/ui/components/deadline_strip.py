"""Draws a deadline as a strip: the day, how far it is, a bar of the days that have passed, and why the day moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from csqdesk.ui.components.basics import PlainLabel, Surface, clear_layout
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.theme import theme

LARGE = 150
"""Percent of text size from which the bar stands under the day."""


@dataclass(frozen=True)
class Strip:
    """What one strip says. ``share`` is how much of the period has passed, from 0 to 1; ``kind`` its colour."""

    title: str
    day: str
    left: str
    passed: str
    since: str
    share: float
    kind: str = "warn"
    hint: str = ""
    ident: int | None = None
    act: str = ""
    """Words of the button that changes it; none without."""
    more: tuple[tuple[str, str, str], ...] = ()
    """Further buttons: name, words, icon."""

    def heard(self) -> str:
        """The whole strip as one sentence."""
        return ", ".join(part for part in (self.title, self.day, self.left, self.passed, self.since) if part)


class Bar(QWidget):
    """The days that have passed, of all."""

    def __init__(self, share: float, kind: str) -> None:
        super().__init__()
        self.share, self.kind = min(1.0, max(0.0, share)), kind
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(9))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole, round_ = QRectF(self.rect()), self.height() / 2
        painter.setBrush(theme().color("neutral"))
        painter.drawRoundedRect(whole, round_, round_)
        if self.share:
            painter.setBrush(theme().color(f"{self.kind}Icon"))
            whole.setWidth(max(whole.height(), whole.width() * self.share))
            painter.drawRoundedRect(whole, round_, round_)


class DeadlineStrip(Surface):
    """One deadline. ``wanted`` when its button is pressed, ``asked`` with the name of a further one."""

    wanted = Signal()
    asked = Signal(str)

    def __init__(self, strip: Strip) -> None:
        super().__init__()
        self.strip = strip
        self.setAccessibleName(strip.heard())
        self.setAccessibleDescription(strip.hint)
        large = theme().percent >= LARGE
        directions = QBoxLayout.Direction
        outer = QBoxLayout(directions.TopToBottom if large else directions.LeftToRight, self)
        outer.setContentsMargins(theme().px(18), theme().px(8), theme().px(18), theme().px(10))
        outer.setSpacing(theme().px(10 if large else 28))
        day = QHBoxLayout()
        day.setSpacing(theme().px(9))
        day.addWidget(PlainLabel(strip.day, size=17, weight=600))
        day.addWidget(PlainLabel(strip.left, size=13, color="text2"), 0, Qt.AlignmentFlag.AlignBottom)
        day.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(PlainLabel(strip.title, size=12, weight=600, color="text2"))
        left.addLayout(day)
        left.addStretch(1)
        outer.addLayout(left)
        told = QHBoxLayout()
        told.addWidget(PlainLabel(strip.passed, size=13, color="text2"))
        told.addStretch(1)
        told.addWidget(PlainLabel(strip.since, size=13, color="text2"))
        right = QVBoxLayout()
        right.setSpacing(theme().px(5))
        right.addLayout(told)
        right.addWidget(Bar(strip.share, strip.kind))
        if strip.hint:
            right.addWidget(PlainLabel(strip.hint, size=12, color="text2", wrap=True))
        outer.addLayout(right, 1)
        for name, said, icon in strip.more:
            further = Button(said, "text", icon=icon)
            further.setAccessibleDescription(strip.title)
            further.clicked.connect(lambda name=name: self.asked.emit(name))
            outer.addWidget(further, 0, Qt.AlignmentFlag.AlignLeft if large else Qt.AlignmentFlag.AlignVCenter)
        if strip.act:
            act = Button(strip.act, "text", icon="pencil")
            act.setAccessibleDescription(strip.title)
            act.clicked.connect(self.wanted)
            outer.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft if large else Qt.AlignmentFlag.AlignVCenter)


class DeadlineStrips(QWidget):
    """The strips, one under the other; no room where there is none. ``wanted`` carries the number of a clock."""

    wanted = Signal(int)
    asked = Signal(str, int)
    """The name of a further button, and the number of its clock."""

    def __init__(self) -> None:
        super().__init__()
        self.strips: tuple[Strip, ...] = ()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme().px(8))
        self.hide()
        theme().changed.connect(self._draw)

    def show_strips(self, strips: Sequence[Strip]) -> None:
        """These strips, in order."""
        if tuple(strips) != self.strips:
            self.strips = tuple(strips)
            self._draw()

    def _draw(self) -> None:
        clear_layout(self.column)
        for strip in self.strips:
            drawn = DeadlineStrip(strip)
            drawn.wanted.connect(lambda ident=strip.ident or 0: self.wanted.emit(ident))
            drawn.asked.connect(lambda name, ident=strip.ident or 0: self.asked.emit(name, ident))
            self.column.addWidget(drawn)
        self.setVisible(bool(self.strips))
