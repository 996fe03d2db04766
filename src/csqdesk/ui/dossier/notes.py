"""Draws sentences about what is shown, each with the icon of its weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.rules.reasons import Reason, Weight
from csqdesk.ui.components.basics import IconLabel, PlainLabel, clear_layout
from csqdesk.ui.theme import theme

KINDS = ("err", "warn", "info")
"""Heaviest first."""
ICONS = {"err": "alert", "warn": "triangle", "info": "info"}


def kind_of(reason: Reason) -> str:
    """The kind of a sentence, by the weight of its reason."""
    return {Weight.STOP: "err", Weight.DECIDE: "warn"}.get(reason.weight, "info")


@dataclass(frozen=True)
class Note:
    """One sentence and its kind."""

    kind: str
    text: str


class Notes(QWidget):
    """The sentences; no room where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.notes: tuple[Note, ...] = ()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 2, 0, 4)
        self.column.setSpacing(4)
        self.hide()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """These sentences, in order."""
        if tuple(notes) == self.notes:
            return
        self.notes = tuple(notes)
        clear_layout(self.column)
        for note in self.notes:
            row = QHBoxLayout()
            row.setContentsMargins(theme().px(12), 0, 0, 0)
            row.setSpacing(theme().px(10))
            row.addWidget(IconLabel(ICONS[note.kind], f"{note.kind}Icon", 17), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainLabel(note.text, size=13, color="text2", wrap=True), 1)
            self.column.addLayout(row)
        self.setVisible(bool(self.notes))

    def said(self) -> str:
        """Every sentence, one under the other."""
        return "\n".join(note.text for note in self.notes)
