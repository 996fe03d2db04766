"""Draws the notice line: what has just been done, one at a time, until the next act, with its undo for a while."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.keys import key_name
from csqdesk.ui.page import Notice
from csqdesk.ui.saying import again
from csqdesk.ui.theme import theme
from csqdesk.words import Words

STAYS = 10_000
"""Milliseconds for which an undo is offered on the screen; Ctrl+Z does it afterwards too, until something is typed."""


class NoticeText(PlainLabel):
    """The sentence, light on dark in both themes."""

    def restyle(self) -> None:
        super().restyle()
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme().color("bg"))
        self.setPalette(palette)


class NoticeButton(Button):
    """Undo, as a link on the dark line."""

    def _paint_box(self, painter: QPainter, box: QRectF) -> QColor:
        if self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("text2"))
            painter.drawRoundedRect(box, 5, 5)
        return theme().color("surface")


class NoticeLine(QWidget):
    """The line, laid over the bottom of the content: it moves nothing. ``undone`` when its undo is pressed.

    With an undo it goes after a while, except while one points at it; ``offers`` is true until something is typed.
    """

    undone = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.told = self.verb = ""
        self.offers = False
        self.back: Callable[[], Any] | None = None
        """What takes back what the notice says, where who told it knows; else it is the undo of the screen."""
        self.stays = QTimer(self)
        self.stays.setSingleShot(True)
        self.stays.setInterval(STAYS)
        self.stays.timeout.connect(self._gone)
        self.text = NoticeText(weight=600)
        self.button = NoticeButton("", "text")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.undone)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme().px(16), 0, theme().px(8), 0)
        row.addWidget(self.text)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.retranslate(words)
        self.hide()

    def retranslate(self, words: Words) -> None:
        self.words = words
        self.setAccessibleName(words("notice-name"))
        self.verb = again(self.verb, words)
        self._label()
        # A sentence that cannot be said again does not stay in the language before.
        self.told = again(self.told, words)
        self.text.setText(self.told)
        self.setVisible(bool(self.told) and self.isVisible())

    def _label(self) -> None:
        self.button.set_label(self.verb or self.words("notice-undo"), key_name("Ctrl+Z", self.words))

    def tell(self, notice: Notice) -> None:
        """Shows and announces a sentence in place of the one before."""
        self.told = notice.text
        self.offers = self.offers or notice.undo
        self.back = notice.back
        self.text.setText(notice.text)
        self.verb = notice.verb
        self._label()
        self.button.setVisible(notice.undo)
        self.setVisible(bool(notice.text))
        self.stays.stop()
        if notice.undo:
            self.stays.start()
        self.raise_()
        announce(self, notice.text)

    def spend(self) -> None:
        """Something is typed: what comes next has begun, and in a line of text Ctrl+Z is for that."""
        self.offers = False
        self.back = None
        if not self.button.isHidden():
            self.end()
        elif self.isVisible() and not self.stays.isActive():
            self.stays.start()

    def end(self) -> None:
        """Another act, or another screen: what was offered is so no more."""
        self.offers = False
        self.back = None
        self.stays.stop()
        self.hide()

    def _gone(self) -> None:
        """Long enough to be read, unless somebody is at it."""
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self.stays.start()
        else:
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Pointed at, it stays."""
        super().enterEvent(event)
        self.stays.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.isVisible() and not self.button.isHidden():
            self.stays.start()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("text"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
