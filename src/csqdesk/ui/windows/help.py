"""Shows the keys of the screen one is on, the field one comes from, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from csqdesk.ui.actions import CASES, INTAKE, PAPERS, QUEUE, on
from csqdesk.ui.components.basics import Card, KeyCap, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import Segment
from csqdesk.ui.components.closed_list import Closed
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.keys import key_name
from csqdesk.ui.theme import theme

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow


ARROWS = ("Up", "Down")
OF_SCREENS: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    INTAKE: (
        (("Return", "Shift+Return"), "help-key-next"),
        (("letter",), "help-key-letter"),
        (("1-9",), "help-key-tiles"),
        (("Alt+letter",), "help-key-access"),
    ),
    QUEUE: (
        (ARROWS, "help-key-rows"),
        (("letter",), "help-key-jump"),
        (("Return",), "help-key-open"),
        (("Space",), "help-key-peek"),
        (("Esc",), "help-key-unpeek"),
    ),
    CASES: (
        (ARROWS, "help-key-rows"),
        (("letter",), "help-key-jump"),
        (("Return",), "help-key-open"),
        (("1-9",), "help-key-digit"),
        (("C", "M", "R", "S"), "help-key-marks"),
        (("Return",), "help-key-line"),
        (("Esc",), "help-key-back"),
    ),
    PAPERS: (
        (ARROWS, "help-key-rows"),
        (("letter",), "help-key-jump"),
        (("Return",), "help-key-print"),
        (("Space",), "help-key-preview"),
    ),
}
"""Screen → the keys that lists, tiles and fields hear themselves, and what they do."""


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
            if isinstance(field, (QLineEdit, Closed, Segment)):
                card.body.addWidget(PlainLabel(self.words("help-moving"), color="text2", wrap=True))
            column.addWidget(card)
        here = [(one.keys, one.words_key) for one in offered if one.screens]
        anywhere = [(one.keys, one.words_key) for one in offered if not one.screens]
        column.addWidget(self._card("help-here", [*OF_SCREENS.get(frame.shown, ()), *here]))
        column.addWidget(self._card("help-everywhere", anywhere))
        column.addStretch(1)
        self._frame_in(column)
        room = frame.screen().availableGeometry()
        self.resize(min(theme().px(560), room.width() - 40), min(theme().px(680), room.height() - 80))

    def _card(self, title: str, lines: Sequence[tuple[tuple[str, ...], str]]) -> Card:
        card = Card(self.words(title))
        rows = QGridLayout()
        rows.setColumnStretch(0, 1)
        rows.setVerticalSpacing(theme().px(8))
        for place, (pressed, said) in enumerate(lines):
            rows.addWidget(PlainLabel(self.words(said), wrap=True), place, 0)
            caps = QHBoxLayout()
            caps.addStretch(1)
            for name in dict.fromkeys(self._cap(keys) for keys in pressed):
                caps.addWidget(KeyCap(name))
            rows.addLayout(caps, place, 1)
        card.body.addLayout(rows)
        card.setVisible(bool(lines))
        return card

    def _cap(self, keys: str) -> str:
        """A key's name; any letter is called one."""
        held, _, last = keys.rpartition("+")
        if last != "letter":
            return keys if keys == "1-9" else key_name(keys, self.words)
        letter = self.words("help-cap-letter")
        return f"{held}+{letter}" if held else letter

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
