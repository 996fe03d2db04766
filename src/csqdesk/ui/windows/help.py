"""Shows the keys of the screen one is on, the field one comes from, and the keys that work everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.ui.actions import Action, on
from csqdesk.ui.components.basics import Card, KeyCap, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.keys import key_name
from csqdesk.ui.theme import theme

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow


class HelpWindow(QWidget):
    """A window of its own, drawn anew from the table of actions each time it opens."""

    def __init__(self, frame: MainWindow, field: QWidget | None) -> None:
        super().__init__(frame, Qt.WindowType.Window)
        self.words = frame.words
        self.setWindowTitle(self.words("help-title"))
        self.setWindowIcon(frame.windowIcon())
        acts = frame.acts()
        offered = [one for one in on(frame.shown) if one.keys and one.name in acts]
        column = QVBoxLayout()
        column.setSpacing(theme().px(12))
        if field is not None and field.accessibleName():
            card = Card(self.words("help-field"))
            card.body.addWidget(PlainLabel(field.accessibleName(), weight=600, wrap=True))
            if field.accessibleDescription():
                card.body.addWidget(PlainLabel(field.accessibleDescription(), color="text2", wrap=True))
            card.body.addWidget(PlainLabel(self.words("help-moving"), color="text2", wrap=True))
            column.addWidget(card)
        column.addWidget(self._card("help-here", [one for one in offered if one.screens]))
        column.addWidget(self._card("help-everywhere", [one for one in offered if not one.screens]))
        column.addStretch(1)
        self._frame_in(column)
        room = frame.screen().availableGeometry()
        self.resize(min(theme().px(560), room.width() - 40), min(theme().px(680), room.height() - 80))

    def _card(self, title: str, actions: list[Action]) -> Card:
        card = Card(self.words(title))
        rows = QGridLayout()
        rows.setColumnStretch(0, 1)
        rows.setVerticalSpacing(theme().px(8))
        for place, action in enumerate(actions):
            rows.addWidget(PlainLabel(self.words(action.words_key), wrap=True), place, 0)
            caps = QHBoxLayout()
            caps.addStretch(1)
            for keys in action.keys:
                caps.addWidget(KeyCap(key_name(keys, self.words)))
            rows.addLayout(caps, place, 1)
        card.body.addLayout(rows)
        card.setVisible(bool(actions))
        return card

    def _frame_in(self, column: QVBoxLayout) -> None:
        inside = QWidget()
        column.setContentsMargins(theme().px(20), theme().px(20), theme().px(20), theme().px(8))
        inside.setLayout(column)
        area = ScrollArea(inside)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.words("help-title"))
        close = Button(self.words("help-close"), "secondary", keys=key_name("Esc", self.words))
        close.clicked.connect(self.close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme().px(12))
        outer.addWidget(area)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme().px(20), 0, theme().px(16), 0)
        foot.addStretch(1)
        foot.addWidget(close)
        outer.addLayout(foot)
        area.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
