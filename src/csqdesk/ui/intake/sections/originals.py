"""Draws the count of originals: typed before anything expected is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csqdesk.ui.components.buttons import RING
from csqdesk.ui.components.fields import Field
from csqdesk.ui.intake.sections.section import MessageLine, Section
from csqdesk.ui.intake.values import Values
from csqdesk.ui.intake.verdicts import Counted
from csqdesk.ui.theme import theme
from csqdesk.words import Words


class OriginalsSection(Section):
    """Field 9."""

    def __init__(self, words: Words) -> None:
        super().__init__(words("intake-section-originals"))
        self.count = Field(words("intake-counted"), access=words("intake-access-originals"))
        self.count.line.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.confirmed = False
        self.entered = False
        self.first_count: int | None = None
        self.again: Counted | None = None
        self.message = MessageLine(words("intake-count-hint"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.count)
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, RING + 6)
        beside.addWidget(self.message, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(holder, 1)
        self.content.addLayout(row)
        self.watch(self.count.line)
        self.count.line.textEdited.connect(self._edited)
        self.count.line.textChanged.connect(self.edited)
        self.restyle()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "count"):
            self.count.setFixedWidth(max(theme().px(128), self.count.label.sizeHint().width()) + 2 * RING)

    def _edited(self) -> None:
        """Another count is being typed: what was said of the one before no longer holds."""
        self.confirmed = self.entered = False
        self.again = None

    def retranslate(self, words: Words) -> None:
        self.name_label.setText(words("intake-section-originals"))
        self.count.set_label(words("intake-counted"), words("intake-access-originals"))
        self.restyle()

    def stops(self) -> list[QWidget]:
        return [self.count.line]

    def collect(self, values: Values) -> None:
        values["originals"] = self.count.text()
        values["originals_confirmed"] = self.confirmed
        values["originals_entered"] = self.entered
        values["originals_first"] = self.first_count

    def load(self, values: Values) -> None:
        self.count.set_text(values["originals"])
        self.confirmed = values["originals_confirmed"]
        self.entered = values["originals_entered"]
        self.again = None
        self.first_count = values["originals_first"]
