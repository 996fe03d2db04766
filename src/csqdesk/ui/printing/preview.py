"""Shows a paper as it will be printed, beside the printer, the language, the copies and the ways to put it out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.problems import Problem
from csqdesk.rules.vocabulary import LanguageGround, PaperKind
from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import Card, IconLabel, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.components.fields import ENTER, Field
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.printing.printer import printers, save_pdf
from csqdesk.ui.printing.sheets import Sheets
from csqdesk.ui.printing.wanted import Outlets, Ready
from csqdesk.ui.saying import again, say, say_trouble
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.keys import key_name

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow

MOST = 9
"""Copies one may ask for."""
WIDE = 476
"""Pixels of the choices at 100 %: room for the longest ground of a second language."""
WIDEST = 730
"""Pixels of the choices in the largest text."""
SETTLING = 500
"""Milliseconds after a page is drawn during which an Enter is for what one was doing before it came."""
BAR = 8
"""Pixels at 100 % beside the choices, for the bar that scrolls them."""
LARGE = 150
"""Percent of text size from which the buttons stand one under the other."""
FRENCH = "french"
"""The option that is no ground."""


class PreviewWindow(QWidget):
    """The page at the left, which has the focus, the choices at the right; Enter prints, Escape closes."""

    def __init__(self, frame: MainWindow, paper: Ready, outlets: Callable[[Ready], Outlets], trouble: str = "") -> None:
        super().__init__(frame, Qt.WindowType.Window)
        self.frame, self.paper = frame, paper
        self._outlets = outlets
        self.outlets = outlets(paper)
        self.told = ""
        self.tried = False
        self.awaiting = False
        self.settled = False
        self.settling = QTimer(self)
        self.settling.setSingleShot(True)
        self.settling.setInterval(SETTLING)
        self.settling.timeout.connect(self._settle)
        self.setWindowIcon(frame.windowIcon())
        self.sheets = Sheets(frame.words)
        self.area = ScrollArea(self.sheets)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = self._choices()
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(20, 20, 20, 20)
        self.row.setSpacing(20)
        self.row.addWidget(self.area, 1)
        self.choices = ScrollArea(self.card)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self.choices, 1)
        side.addLayout(self._buttons(self.print_known))
        self.row.addLayout(side)
        theme().changed.connect(self._fit)
        self._fit()
        self.retranslate(frame.words)
        width = frame.width() if theme().percent >= LARGE else min(1180, frame.width())
        self.resize(width, min(800, frame.height()))
        self.show_paper(paper)
        if trouble:
            self.fail(trouble)
        self.area.setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        """The choices and the buttons keep their words and their keys whole at every size of text."""
        large = theme().percent >= LARGE
        width = min(theme().px(WIDE), WIDEST)
        self.choices.setFixedWidth(width)
        self.card.setFixedWidth(width - theme().px(BAR))
        self.ways.setDirection(QBoxLayout.Direction.BottomToTop if large else QBoxLayout.Direction.LeftToRight)

    def _choices(self) -> Card:
        card = Card("")
        card.heading.hide()
        card.line.hide()
        self.title = PlainLabel("", size=21, weight=600, wrap=True)
        self.about = PlainLabel("", color="text2", wrap=True)
        known = printers()
        options = [Option(name, "", name) for name in known]
        self.printer = ChoiceList("", options)
        self.printer.choose(self.frame.settings.printer)
        self.printer.setVisible(bool(known))
        self.no_printer = PlainLabel("", color="text2", wrap=True)
        self.no_printer.setVisible(not known)
        self.language = ChoiceList("", languages(self.frame.words))
        self.language.list.chosen.connect(self.speak)
        self.spoken = PlainLabel("", color="text2", wrap=True)
        self.copies = Field("")
        self.copies.set_text("1")
        self.copies.setFixedWidth(theme().px(110))
        self.copies.setVisible(bool(known))
        self.message = PlainLabel("", color="errText", wrap=True)
        self.message.hide()
        for widget in (
            self.title,
            self.about,
            self.printer,
            self.no_printer,
            self.language,
            self.spoken,
            self.copies,
            self.message,
        ):
            card.body.addWidget(widget)
        self.notes = {"printing-note-card": note("check-circle", "okIcon")}
        if known:
            kept = bool(self.frame.settings.printer)
            keys = "printing-note-keys" if kept else "printing-note-each-time"
            self.notes = {keys: note("info", "infoIcon"), **self.notes}
        for line, _ in self.notes.values():
            card.body.addLayout(line)
        card.body.addStretch(1)
        self.print_known = bool(known)
        self.printer.list.advance.connect(self._after_printer)
        tab = Qt.FocusReason.TabFocusReason
        self.language.list.advance.connect(lambda: (self.copies.line if known else self.save_button).setFocus(tab))
        self.copies.line.advance.connect(self.print_now)
        return card

    def _buttons(self, printable: bool) -> QBoxLayout:
        """The ways out; the one that Enter takes is the filled one: the printer, or the file where there is none."""
        self.close_button = Button("", "text")
        self.save_button = Button("", "secondary" if printable else "primary", icon="download")
        self.print_button = Button("", "primary", icon="printer")
        self.print_button.setEnabled(printable)
        self.print_button.setVisible(printable)
        self.close_button.clicked.connect(self.close)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_now)
        self.ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.ways.setSpacing(0)
        self.ways.addStretch(1)
        for button in (self.close_button, self.save_button, self.print_button):
            self.ways.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        return self.ways

    def retranslate(self, words: Words) -> None:
        """Says everything in other words; the paper, the choices and the focus stay."""
        self.setWindowTitle(words("printing-title"))
        self.area.setAccessibleName(words("printing-pages"))
        self.printer.set_label(words("printing-printer"))
        self.printer.set_options(self.printer.list.options, words("printing-choose-printer"))
        self.no_printer.setText(words("printing-no-printer-advice"))
        self.language.set_label(words("printing-language"))
        self.language.set_options(languages(words))
        self.copies.set_label(words("printing-copies"))
        for key, (_, text) in self.notes.items():
            text.setText(words(key))
        self.close_button.set_label(words("printing-close"), key_name("Esc", words.language))
        keys = "Ctrl+S" if self.print_known else "Return"
        self.save_button.set_label(words("printing-save"), key_name(keys, words.language))
        self._name_print(words)
        self.sheets.say(words)
        self._tell_paper(words)
        if not self.message.isHidden():
            self._tell(again(self.told, words))

    def _name_print(self, words: Words) -> None:
        key = "printing-retry" if self.tried else "printing-print"
        self.print_button.set_label(words(key), key_name("Return", words.language))

    # --- the paper shown -----------------------------------------------------------------------------------------

    def show_paper(self, paper: Ready) -> None:
        """This paper from now on, perhaps the same receipt in other languages."""
        self.paper, self.outlets = paper, self._outlets(paper)
        self.awaiting = self.settled = False
        row = paper.row
        self.sheets.show_pdf(paper.pdf)
        self.settling.start()
        mine = row.kind is PaperKind.RECEIPT and row.packet is not None and not paper.duplicate
        self.language.setVisible(mine)
        self._tell_paper(self.frame.words)
        if mine:
            self.frame.link.ask("dossier_sheet", row.packet, then=self._grounded)

    def _tell_paper(self, words: Words) -> None:
        paper, row = self.paper, self.paper.row
        self.title.setText(words(f"paper-kind-{row.kind.value.replace('_', '-')}"))
        name = ", ".join(part for part in (row.family_name, row.given_name) if part)
        file = words("printing-file", number=row.file_number) if row.file_number else ""
        said = words("printing-duplicate", number=row.number) if paper.duplicate else row.number
        self.about.setText(" · ".join(part for part in (said, file, name) if part))
        both = "en" in row.languages
        self.spoken.setText(words("printing-in-both" if both else "printing-in-french"))

    def _grounded(self, sheet: object) -> None:
        ground = getattr(sheet, "language_ground", None)
        self.language.choose(ground.value if ground is not None else FRENCH)

    def speak(self, code: str) -> None:
        """Another language: the receipt is issued anew, and the one shown is void."""
        self.message.hide()
        self.awaiting = True
        self.outlets.speak("" if code == FRENCH else code, self.show_paper, self.fail)

    # --- ways out ------------------------------------------------------------------------------------------------

    def _after_printer(self) -> None:
        self.tried = False
        self._name_print(self.frame.words)
        stop = self.language.list if self.language.isVisible() else self.copies.line
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def print_now(self) -> None:
        """Prints on the printer chosen, which becomes the station's unless it is chosen each time."""
        if self.awaiting:
            # The page in view is about to be void: the one that takes its place is on its way.
            return
        words, name, copies = self.frame.words, self.printer.code(), self.copies.text().strip()
        if not name:
            self.fail(say(words, lambda now: now("printing-printer-missing")))
            self.printer.list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if not (copies.isascii() and copies.isdigit() and 1 <= int(copies[:3]) <= MOST):
            self.fail(say(words, lambda now: now("printing-copies-range", most=MOST)))
            self.copies.line.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if self.frame.settings.printer:
            self.frame.choose(printer=name)
        self.outlets.send(name, int(copies), self._told)

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
            save_pdf(self.paper.pdf, path)
        except Problem as problem:
            self.fail(say_trouble(self.frame.words, problem))
            return
        self.outlets.keep(self._told)

    def _told(self, trouble: str) -> None:
        if not trouble:
            self.close()
            return
        self.fail(trouble)
        self.tried = True
        self._name_print(self.frame.words)
        self.print_button.setFocus(Qt.FocusReason.TabFocusReason)

    def fail(self, sentence: str) -> None:
        """Says what kept the paper back; everything chosen stays."""
        self.awaiting = False
        self._tell(sentence)
        announce(self, sentence)

    def _tell(self, sentence: str) -> None:
        self.told = sentence
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        QTimer.singleShot(0, self, lambda: self.choices.ensureWidgetVisible(self.message))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in ENTER:
            self._enter(event)
        elif event.matches(QKeySequence.StandardKey.Save):
            self.save()
        else:
            super().keyPressEvent(event)

    def _settle(self) -> None:
        self.settled = True

    def _enter(self, event: QKeyEvent) -> None:
        """Enter takes the filled way, once the page has been there for a moment; held down, it takes none."""
        if self.settled and not event.isAutoRepeat():
            self.print_now() if self.print_known else self.save()


def languages(words: Words) -> tuple[Option, ...]:
    """French, or French and English on each ground of the office's list."""
    grounds = [Option(one.value, "", words(f"language-ground-{one.value.replace('_', '-')}")) for one in LanguageGround]
    return (Option(FRENCH, "", words("printing-french")), *grounds)


def note(icon: str, color: str) -> tuple[QHBoxLayout, PlainLabel]:
    """One line of advice, and its words."""
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(IconLabel(icon, color, 18), 0, Qt.AlignmentFlag.AlignTop)
    text = PlainLabel("", color="text2", wrap=True)
    line.addWidget(text, 1)
    return line, text
