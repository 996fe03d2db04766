"""Draws what is to be noticed of an envelope and never keeps it from being saved: one line each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import IconLabel, PlainLabel, Surface, clear_layout
from csqdesk.ui.components.buttons import Button


@dataclass(frozen=True)
class Note:
    """One line. ``link`` and ``packet`` lead to another envelope."""

    text: str
    kind: str = "warn"
    link: str = ""
    packet: str = ""


ICONS = {"warn": "triangle", "info": "info", "err": "alert"}


class NotesCard(Surface):
    """``opened`` carries the envelope a line leads to. An empty card takes no room."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(16, 12, 16, 12)
        self.box.setSpacing(8)
        self.notes: tuple[Note, ...] = ()
        self.buttons: list[Button] = []
        self.hide()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """These lines, in order; a new one is announced."""
        if tuple(notes) == self.notes:
            return
        fresh = [one for one in notes if one not in self.notes]
        self.notes = tuple(notes)
        clear_layout(self.box)
        self.buttons = []
        for note in self.notes:
            self.box.addLayout(self._line(note))
        self.box.addStretch(1)
        self.setVisible(bool(self.notes))
        for note in fresh:
            announce(self, note.text)

    def _line(self, note: Note) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(ICONS[note.kind], f"{note.kind}Icon", 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(note.text, size=13, color="text", wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        if note.link:
            button = Button(note.link, "text")
            button.clicked.connect(lambda: self.opened.emit(note.packet))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.buttons.append(button)
        return line

    def said(self) -> str:
        """Every line, for a test."""
        return " ".join(note.text for note in self.notes)
