"""Lets a clerk choose language, theme and size of text, each in force at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.settings import LANGUAGES, THEMES
from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.keys import key_name
from csqdesk.ui.theme import FACTORS, theme

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow


class SettingsWindow(QWidget):
    """A window of its own."""

    def __init__(self, frame: MainWindow) -> None:
        super().__init__(frame, Qt.WindowType.Window)
        self.frame = frame
        self.setWindowIcon(frame.windowIcon())
        self.title = PlainLabel(size=21, weight=600)
        self.hint = PlainLabel(color="text2", wrap=True)
        self.language = ChoiceList("", [])
        self.theme = ChoiceList("", [])
        self.size_of_text = ChoiceList("", [])
        self.done = Button("", "secondary")
        self.done.clicked.connect(self.close)
        self.column = QVBoxLayout(self)
        for widget in (self.title, self.hint, self.language, self.theme, self.size_of_text):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.done)
        self.column.addLayout(foot)
        self.language.list.chosen.connect(lambda code: self._choose(language=code))
        self.theme.list.chosen.connect(lambda code: self._choose(theme=code))
        self.size_of_text.list.chosen.connect(lambda code: self._choose(text_percent=int(code)))
        theme().changed.connect(self._space)
        self.say()
        self._space()
        self.language.list.setFocus(Qt.FocusReason.TabFocusReason)

    def say(self) -> None:
        """Everything in the language in force, with what is in force chosen."""
        words, settings = self.frame.words, self.frame.settings
        self.setWindowTitle(words("settings-title"))
        self.title.setText(words("settings-title"))
        self.hint.setText(words("settings-at-once"))
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
        self.done.set_label(words("settings-close"), key_name("Esc", words))

    def _choose(self, **chosen: object) -> None:
        self.frame.choose(**chosen)
        self.say()

    def _space(self) -> None:
        side = theme().px(20)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(theme().px(10))
        self.resize(theme().px(420), theme().px(400))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
