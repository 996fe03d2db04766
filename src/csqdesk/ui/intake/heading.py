"""Draws the head of Réception: the day, the place in the round, its badge, and the way to another round."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.ui.components.basics import Badge, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.formats import long_date, ordinal

if TYPE_CHECKING:
    from csqdesk.casework.sheets import BatchSheet


class IntakeHeading(QWidget):
    """Title and round. Without an open round, one button opens today's: Enter is enough."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.title = PlainLabel(words("intake-title"), size=21, weight=600)
        self.subtitle = PlainLabel("", color="text2")
        self.badge = Badge()
        self.open = Button(words("intake-open-batch-button", day=""), "secondary", icon="calendar")
        self.change = Button(words("intake-change-batch"), "text", icon="calendar")
        self.change.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.open.hide()
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.title)
        text.addWidget(self.subtitle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(text)
        row.addStretch(1)
        for widget in (self.badge, self.open, self.change):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        theme().changed.connect(self._fit)
        self.retranslate(words)

    def _fit(self) -> None:
        """Where there is no room for saying the round twice, the badge goes."""
        words = max(self.title.sizeHint().width(), self.subtitle.sizeHint().width())
        others = self.change.sizeHint().width() + (self.open.sizeHint().width() if self.open.isVisibleTo(self) else 0)
        room = words + others + self.badge.sizeHint().width() + theme().px(40) <= self.width()
        self.badge.setVisible(bool(self.badge.text()) and room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retranslate(self, words: Words) -> None:
        self.title.setText(words("intake-title"))
        self.change.set_label(words("intake-change-batch"), access=words("intake-access-batch"))

    def show_batch(self, words: Words, batch: BatchSheet | None, today: date) -> None:
        """The round in hand, or the offer to open today's."""
        self.open.setVisible(batch is None)
        if batch is None:
            day = long_date(today, words.language)
            self.open.set_label(words("intake-open-batch-button", day=day))
            self.subtitle.setText(words("intake-open-batch", day=day))
            self.badge.show_state("neutral", "")
            self._fit()
            return
        nth = ordinal(batch.count + 1, words.language, feminine=True)
        day = long_date(batch.received_on, words.language)
        self.subtitle.setText(words("intake-subtitle", day=day, nth=nth))
        self.badge.show_state("info", words("intake-batch", code=batch.code), icon="envelope")
        self._fit()
