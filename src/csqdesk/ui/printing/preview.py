"""Shows a paper as it will be printed, beside the printer, the copies and the three ways to put it out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from csqdesk.problems import Problem
from csqdesk.ui.components.basics import Card, IconLabel, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.components.fields import ENTER, Field
from csqdesk.ui.components.scroll import thin_bars
from csqdesk.ui.page import Notice
from csqdesk.ui.printing.printer import pages_of, printers, save_pdf
from csqdesk.ui.printing.wanted import Outlets, Wanted
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.keys import key_name
from csqdesk.words.say import problem_sentence

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow

SHARPNESS = 150
"""Points an inch at which the preview draws a page."""


class Sheet(QWidget):
    """One page, on a thin edge."""

    def __init__(self, picture: QImage, name: str) -> None:
        super().__init__()
        self.picture = picture
        self.setAccessibleName(name)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = theme().px(612)
        return QSize(width, round(width * self.picture.height() / max(1, self.picture.width())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.sizeHint()
        place = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
        painter.drawImage(place, self.picture)
        painter.setPen(QPen(theme().color("control"), 1))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


class PreviewWindow(QWidget):
    """The page at the left, the choices at the right; Enter prints, Escape closes."""

    def __init__(self, frame: MainWindow, paper: Wanted, pdf: bytes, outlets: Outlets, trouble: str = "") -> None:
        super().__init__(frame, Qt.WindowType.Window)
        self.frame, self.paper, self.pdf, self.outlets = frame, paper, pdf, outlets
        words = frame.words
        self.setWindowTitle(words("printing-title"))
        self.setWindowIcon(frame.windowIcon())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(20)
        row.addWidget(self._sheets(words), 1)
        row.addWidget(self._choices(words, trouble))
        self.resize(min(1180, frame.width()), min(800, frame.height()))
        if self.print_button.isEnabled():
            self.print_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _sheets(self, words: Words) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        thin_bars(area)
        area.setAccessibleName(words("printing-pages"))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setSpacing(16)
        pictures = pages_of(self.pdf, SHARPNESS)
        for place, picture in enumerate(pictures):
            column.addWidget(Sheet(picture, words("printing-page", n=place + 1, of=len(pictures))))
        column.addStretch(1)
        area.setWidget(holder)
        return area

    def _choices(self, words: Words, trouble: str) -> Card:
        card = Card("")
        card.heading.hide()
        card.line.hide()
        card.setFixedWidth(theme().px(430))
        card.body.addWidget(PlainLabel(words("printing-title"), size=21, weight=600))
        card.body.addWidget(PlainLabel(words("printing-paper", number=self.paper.number), color="text2"))
        known = printers()
        options = [Option(name, "", name) for name in known]
        self.printer = ChoiceList(words("printing-printer"), options, placeholder=words("printing-no-printer"))
        self.printer.choose(self.frame.settings.printer if self.frame.settings.printer in known else "")
        if not self.printer.code() and known:
            self.printer.choose(known[0])
        self.copies = Field(words("printing-copies"))
        self.copies.set_text("1")
        self.copies.setFixedWidth(theme().px(110))
        card.body.addWidget(self.printer)
        card.body.addWidget(self.copies)
        self.message = PlainLabel(trouble, color="errText", wrap=True)
        self.message.setVisible(bool(trouble))
        card.body.addWidget(self.message)
        notes = (("info", "infoIcon", "printing-note-keys"), ("check-circle", "okIcon", "printing-note-card"))
        for name, color, key in notes:
            line = QHBoxLayout()
            line.addWidget(IconLabel(name, color, 18), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(PlainLabel(words(key), color="text2", wrap=True), 1)
            card.body.addLayout(line)
        card.body.addStretch(1)
        card.body.addLayout(self._buttons(words, bool(known)))
        return card

    def _buttons(self, words: Words, printable: bool) -> QVBoxLayout:
        language = words.language
        self.close_button = Button(words("printing-close"), "text", keys=key_name("Esc", language))
        self.save_button = Button(words("printing-save"), "secondary", icon="download")
        keys = key_name("Return", language)
        self.print_button = Button(words("printing-print"), "primary", icon="printer", keys=keys)
        self.print_button.setEnabled(printable)
        self.close_button.clicked.connect(self.close)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_now)
        column = QVBoxLayout()
        for buttons in ((self.save_button, self.print_button), (self.close_button,)):
            row = QHBoxLayout()
            row.addStretch(1)
            for button in buttons:
                row.addWidget(button)
            column.addLayout(row)
        return column

    def print_now(self) -> None:
        """Prints on the printer chosen, which becomes the station's."""
        name = self.printer.code()
        copies = int(self.copies.text()) if self.copies.text().strip().isdigit() else 1
        if not name:
            self._tell(self.frame.words("printing-no-printer"))
            return
        self.frame.choose(printer=name)
        self.close()
        self.outlets.send(name, max(1, min(9, copies)))

    def save(self) -> None:
        """Saves the same bytes as a file the clerk names."""
        words = self.frame.words
        suggested = str(Path.home() / f"{self.paper.number}.pdf")
        path, _ = QFileDialog.getSaveFileName(self, words("printing-save"), suggested, "PDF (*.pdf)")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Writes the file; a folder that takes nothing is told here."""
        try:
            save_pdf(self.pdf, path)
        except Problem as problem:
            self._tell(problem_sentence(self.frame.words, problem))
            return
        self.outlets.done()
        self.frame.tell(Notice(self.frame.words("printing-saved", number=self.paper.number)))
        self.close()

    def _tell(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        if event.key() in ENTER and self.print_button.isEnabled():
            self.print_now()
            return
        super().keyPressEvent(event)
