"""Draws the cards of the Dossier: a low heading with at most one act at its right, then the body."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from csqdesk.ui.components.basics import Card
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.theme import theme


class Section(Card):
    """One card of the Dossier."""

    def __init__(self, title: str, *, ruled: bool = True) -> None:
        super().__init__(title)
        self.line.setVisible(ruled)
        # As wide as its column, which no form is too wide for: else its height would be reckoned for another width.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme().changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self.outer.setContentsMargins(theme().px(16), theme().px(6), theme().px(16), theme().px(12))
        self.outer.setSpacing(theme().px(4))
        self.body.setSpacing(theme().px(4))
        self.heading.setMinimumHeight(theme().px(34))

    def add_act(self, button: Button) -> None:
        """The one act of the card; its words end where the rows do."""
        self.head.addWidget(button)

    def stack(self, *widgets: QWidget) -> None:
        """The body, from top to bottom."""
        for widget in widgets:
            self.body.addWidget(widget)
