"""Draws one section of the form: its name at the left, or above when text is large, and its fields."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import Badge, PlainLabel
from csqdesk.ui.components.buttons import RING
from csqdesk.ui.components.fields import Line
from csqdesk.ui.theme import theme

NAME_WIDTH = 106
STACKED_FROM = 150
"""Percent of text size from which the name stands above its fields."""

NARROW_BELOW = 1080
"""Pixels of the page, at the usual size of text, below which the name stands above its fields too."""


class Section(QWidget):
    """A named part of the form. ``advanced`` and ``retreated`` carry the editor one leaves; ``edited`` any change."""

    advanced = Signal(object)
    retreated = Signal(object)
    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name_label = PlainLabel(name, weight=600, size=14, wrap=True)
        self.name_label.setContentsMargins(0, RING, 0, 0)
        self.layout_ = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(0)
        self.narrow = False
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(2)
        self.layout_.addWidget(self.name_label, 0, Qt.AlignmentFlag.AlignTop)
        self.layout_.addLayout(self.content, 1)
        theme().changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        stacked = self.narrow or theme().percent >= STACKED_FROM
        directions = QBoxLayout.Direction
        self.layout_.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self.name_label.setMinimumWidth(0 if stacked else theme().px(NAME_WIDTH - RING))
        self.name_label.setMaximumWidth(16777215 if stacked else theme().px(NAME_WIDTH - RING))

    def stops(self) -> list[QWidget]:
        """The editors one passes, in reading order; hidden and disabled ones are passed over by the page."""
        return []

    def watch(self, editor: QWidget) -> None:
        """Hears an editor's Enter and Shift+Enter; in a line, Tab is Enter."""
        if isinstance(editor, Line):
            editor.tab_goes_on = True
        editor.advance.connect(lambda: self.advanced.emit(editor))  # type: ignore[attr-defined]
        editor.retreat.connect(lambda: self.retreated.emit(editor))  # type: ignore[attr-defined]


def columns(*weighted: tuple[QWidget, int]) -> QHBoxLayout:
    """Fields side by side in fixed proportions, so that rows line up; hidden ones leave their room to the others."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(3)
    for widget, weight in weighted:
        # What a field holds must not make it wider than its share.
        widget.setMinimumWidth(1)
        row.addWidget(widget, weight)
    return row


class MessageLine(QWidget):
    """Room kept for one message under a field: it comes and goes without moving anything."""

    def __init__(self, hint: str = "") -> None:
        super().__init__()
        self.badge = Badge()
        self.more = PlainLabel("", size=13, color="text3")
        row = QHBoxLayout(self)
        row.setContentsMargins(RING, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.badge)
        row.addWidget(self.more)
        row.addStretch(1)
        theme().changed.connect(self.restyle)
        self.restyle()
        self.badge.hide()
        self.say("", "", hint)

    def restyle(self) -> None:
        self.setFixedHeight(theme().px(26))

    def say(self, kind: str, text: str, more: str = "") -> None:
        """A badge of that kind, and perhaps a hint beside it; nothing at all clears the line. New words are heard."""
        if (text, more) == (self.badge.text(), self.more.text()) and kind in ("", self.badge.kind):
            return
        announce(self, ". ".join(part for part in (text, more) if part))
        self.badge.show_state(kind or "neutral", text)
        self.more.setText(more)
        self.more.setVisible(bool(more))

    def said(self) -> bool:
        """True when it says more than a hint."""
        return bool(self.badge.text())

    def text(self) -> str:
        """What the line says, for a test or a screen reader."""
        return " ".join(part for part in (self.badge.text(), self.more.text()) if part)
