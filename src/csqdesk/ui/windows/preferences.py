"""Lets a clerk choose language, theme, size of text, printer and scanner, each in force at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.settings import LANGUAGES, THEMES
from csqdesk.ui.components.basics import Card, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.keys import key_name
from csqdesk.ui.printing.printer import printers
from csqdesk.ui.theme import FACTORS, theme
from csqdesk.ui.windows.scanner_card import ScannerCard

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow

STACKED_FROM = 150
"""From this size of text on, the two columns stand one under the other."""


class SettingsWindow(QWidget):
    """A window of its own."""

    def __init__(self, frame: MainWindow) -> None:
        super().__init__(frame, Qt.WindowType.Window)
        self.frame = frame
        self.setWindowIcon(frame.windowIcon())
        self.title = PlainLabel(size=21, weight=600)
        self.hint = PlainLabel(color="text2", wrap=True)
        self.display, self.printing = Card(), Card()
        self.language = ChoiceList("", [])
        self.theme = ChoiceList("", [])
        self.size_of_text = ChoiceList("", [])
        self.printer = ChoiceList("", [])
        self.scanner = ScannerCard(self._choose)
        self.done = Button("", "secondary")
        self.done.clicked.connect(self.close)
        self.column = QVBoxLayout(self)
        self._lay_out()
        self.language.list.chosen.connect(lambda code: self._choose(language=code))
        self.theme.list.chosen.connect(lambda code: self._choose(theme=code))
        self.size_of_text.list.chosen.connect(lambda code: self._choose(text_percent=int(code)))
        self.printer.list.chosen.connect(lambda code: self._choose(printer=code))
        theme().changed.connect(self._space)
        self.say()
        self._space()
        self.language.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        for one in (self.language, self.theme, self.size_of_text):
            self.display.body.addWidget(one)
        self.printing.body.addWidget(self.printer)
        left = QVBoxLayout()
        left.addWidget(self.display)
        left.addWidget(self.printing)
        left.addStretch(1)
        inside = QWidget()
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.columns.addLayout(left, 1)
        self.columns.addWidget(self.scanner, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.title)
        self.column.addWidget(self.hint)
        self.column.addWidget(ScrollArea(inside), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.done)
        self.column.addLayout(foot)

    def say(self) -> None:
        """Everything in the language in force, with what is in force chosen."""
        words, settings = self.frame.words, self.frame.settings
        self.setWindowTitle(words("settings-title"))
        self.title.setText(words("settings-title"))
        self.hint.setText(words("settings-at-once"))
        self.display.set_title(words("settings-display"))
        self.printing.set_title(words("settings-printing"))
        self.language.set_label(words("settings-language"))
        self.language.set_options([Option(code, "", words(f"settings-language-{code}")) for code in LANGUAGES])
        self.language.choose(settings.language)
        self.theme.set_label(words("settings-theme"))
        self.theme.set_options([Option(code, "", words(f"settings-theme-{code}")) for code in THEMES])
        self.theme.choose(settings.theme)
        self.size_of_text.set_label(words("settings-text"))
        sizes = [Option(str(size), "", words("settings-text-percent", percent=str(size))) for size in FACTORS]
        self.size_of_text.set_options(sizes)
        self.size_of_text.choose(str(settings.text_percent))
        self.printer.set_label(words("printing-printer"))
        known = list(dict.fromkeys([*printers(), *filter(None, [settings.printer])]))
        ask = Option("", "", words("settings-printer-ask" if known else "printing-no-printer"))
        self.printer.set_options([ask, *(Option(name, "", name) for name in known)])
        self.printer.choose(settings.printer)
        self.scanner.show_settings(words, settings)
        self.done.set_label(words("settings-close"), key_name("Esc", words))

    def _choose(self, **chosen: object) -> None:
        self.frame.choose(**chosen)
        self.say()

    def _space(self) -> None:
        side = theme().px(20)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(theme().px(10))
        self.columns.setSpacing(theme().px(14))
        stacked = theme().percent >= STACKED_FROM
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self.columns.setDirection(way)
        room = self.frame.screen().availableGeometry()
        wide, high = (560, 700) if stacked else (720, 670)
        self.resize(min(theme().px(wide), room.width() - 40), min(theme().px(high), room.height() - 60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
