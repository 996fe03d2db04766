"""Draws scrolling areas and their thin bars, which a wheel or the focus moves and nothing else needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QScrollArea, QScrollBar, QStyle, QWidget
from PySide6.QtWidgets import QStyleOptionSlider as SliderOption

from csqdesk.ui.theme import theme

THICK = 10
"""Width of a bar, in pixels at any size of text."""


class ThinBar(QScrollBar):
    """A bar without arrows: a round handle on nothing."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Vertical) -> None:
        super().__init__(orientation)
        self.hovered = False
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(THICK, THICK)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = SliderOption()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        handle = QRectF(self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("control" if self.hovered or self.isSliderDown() else "neutralIcon"))
        if self.minimum() < self.maximum():
            handle = handle.adjusted(3, 2, -2, -2) if self.orientation() == Qt.Orientation.Vertical else handle
            painter.drawRoundedRect(handle, 2.5, 2.5)


def thin_bars(area: QAbstractScrollArea) -> None:
    """Gives an area our bars."""
    area.setVerticalScrollBar(ThinBar(Qt.Orientation.Vertical))
    area.setHorizontalScrollBar(ThinBar(Qt.Orientation.Horizontal))


class ScrollArea(QScrollArea):
    """A column that scrolls up and down only, and shows whatever takes the focus inside it."""

    MARGIN = 32
    """So much stays visible round what has the focus."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        thin_bars(self)
        self.setWidget(inside)
        for part in (self, self.viewport(), inside):
            part.setBackgroundRole(QPalette.ColorRole.NoRole)
            part.setAutoFillBackground(False)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._reveal)
        theme().changed.connect(self._grown)

    def _reveal(self, old: QWidget | None, new: QWidget | None) -> None:
        inside = self.widget()
        if new is not None and inside is not None and inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, theme().px(self.MARGIN))
            # What was opened for it may not be laid out yet.
            QTimer.singleShot(0, self, self._reveal_again)

    def _grown(self) -> None:
        """Another size of text: what has the focus stays in sight."""
        QTimer.singleShot(0, self, self._reveal_again)

    def _reveal_again(self) -> None:
        focused, inside = QApplication.focusWidget(), self.widget()
        if focused is not None and inside is not None and inside.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, theme().px(self.MARGIN))
