"""Stands before the window while the office's file cannot be opened: says why, and how to go on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.problems import Problem
from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.keys import key_name
from csqdesk.ui.theme import theme
from csqdesk.words.say import problem_sentence

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow

WIDE = 560


class NoOffice(QWidget):
    """A window of its own; the main one stays hidden meanwhile, so that nothing is typed for nobody."""

    def __init__(self, window: MainWindow, choose: Callable[[Path], None]) -> None:
        super().__init__()
        words = window.words
        self.window_behind, self.choose = window, choose
        self.setWindowIcon(window.windowIcon())
        self.setWindowTitle("csqdesk")
        self.title = PlainLabel(words("no-office-title"), size=21, weight=600, wrap=True)
        self.why = PlainLabel(wrap=True)
        self.hint = PlainLabel(words("no-office-hint"), color="text2", wrap=True)
        self.retry = Button(words("no-office-retry"), "primary", keys=key_name("Return", words))
        self.other = Button(words("no-office-choose"), "secondary")
        self.quit = Button(words("no-office-quit"), "text", keys=key_name("Esc", words))
        self.retry.clicked.connect(self.try_again)
        self.other.clicked.connect(self.choose_other)
        self.quit.clicked.connect(self.leave)
        column = QVBoxLayout(self)
        side = theme().px(24)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme().px(12))
        for label in (self.title, self.why, self.hint):
            column.addWidget(label)
        column.addSpacing(theme().px(12))
        foot = QHBoxLayout()
        foot.addWidget(self.quit)
        foot.addStretch(1)
        foot.addWidget(self.other)
        foot.addWidget(self.retry)
        column.addLayout(foot)
        self.setFixedWidth(max(theme().px(WIDE), column.minimumSize().width()))

    def say(self, trouble: Exception) -> None:
        """Why it does not open, as of the last try."""
        words = self.window_behind.words
        said = problem_sentence(words, trouble) if isinstance(trouble, Problem) else words("frame-trouble")
        self.why.setText(said)
        for button in (self.retry, self.other):
            button.setEnabled(True)
        self.adjustSize()
        if not self.isVisible():
            room = self.screen().availableGeometry()
            self.move(room.center() - self.rect().center())
            self.show()
            self.window_behind.hide()
        self.activateWindow()
        self.retry.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, said, assertive=True)

    def try_again(self) -> None:
        """Opens the office once more; what fails is said here again."""
        for button in (self.retry, self.other):
            button.setEnabled(False)
        self.window_behind.link.ask("desk_sheet", then=self._opened)

    def choose_other(self) -> None:
        """Lets the clerk point at the file where it is now."""
        words = self.window_behind.words
        path, _ = QFileDialog.getOpenFileName(self, words("no-office-choose"), "", words("no-office-files"))
        if path:
            self.choose(Path(path))
            self.try_again()

    def leave(self) -> None:
        """Ends the program; nothing was open."""
        self.close()
        QApplication.quit()

    def _opened(self, sheet: object) -> None:
        window = self.window_behind
        window.show_person(sheet)
        window.show_first()
        window.activateWindow()
        window.go(window.shown)
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.retry.isEnabled():
            next((one for one in (self.other, self.quit) if one.hasFocus()), self.retry).click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("bg"))
