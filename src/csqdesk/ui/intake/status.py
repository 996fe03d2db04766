"""Draws the footer of Réception: what became of the work at its left, the three acts at its right."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt

from csqdesk.ui.announce import announce
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.footer import FooterBar
from csqdesk.ui.intake.telling.fixes import Point
from csqdesk.words import Words
from csqdesk.words.formats import clock
from csqdesk.words.keys import key_name


class Status:
    """The footer and its words."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.points: list[Point] = []
        self.footer = FooterBar()
        self.clear = Button("", "text", keys="")
        self.save_print = Button("", "secondary", icon="printer", keys="F9")
        self.save_next = Button("", "primary", keys="")
        for button in (self.clear, self.save_print, self.save_next):
            self.footer.add(button)
        for button in (self.clear, self.save_print):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        self.words = words
        language = words.language
        self.clear.set_label(words("intake-clear"), key_name("Esc", language), access=words("intake-access-clear"))
        short = words("intake-save-print-short")
        self.save_print.set_label(words("intake-save-print"), "F9", short, words("intake-access-print"))
        access = words("intake-access-save")
        self.save_next.set_label(words("intake-save"), key_name("Ctrl+Return", language), access=access)

    def show(self, drafted_at: datetime | None, *, empty: bool) -> None:
        """Nothing yet, being typed, or kept as a draft; points to fix stay until they are."""
        if self.points:
            return
        if empty:
            self.footer.show_state("save", self.words("intake-nothing"), self.words("intake-nothing-short"))
        elif drafted_at is None:
            self.footer.show_state("pencil", self.words("intake-typed"), self.words("intake-typed-short"))
        else:
            time = clock(drafted_at.time(), self.words.language)
            self.footer.show_state("save", self.words("intake-draft", time=time), time)

    def say_saving(self) -> None:
        self.footer.show_state("save", self.words("intake-saving"))

    def show_points(self, points: list[Point]) -> None:
        """What must be put right before saving, announced at once; none clears the list."""
        grown = len(points) > len(self.points)
        self.points = list(points)
        title = self.words("intake-errors", count=len(points))
        short, way = self.words("intake-errors-short", count=len(points)), self.words("intake-errors-way")
        self.footer.show_points(title, [point.line for point in points], short, way)
        if points and grown:
            announce(self.footer, f"{title} : {points[0].sentence}", assertive=True)
