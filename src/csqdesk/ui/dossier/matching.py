"""Gives an unmatched envelope its file: a search that picks, or a number that opens a new file."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.casework.entries import PacketAttachment
from csqdesk.casework.sheets import CaseHit
from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import PlainLabel, Surface
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.inline_form import texts
from csqdesk.ui.components.results import Hit
from csqdesk.ui.components.search_pick import SearchPick
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.saying import again
from csqdesk.ui.theme import theme
from csqdesk.words.keys import key_name

MOST = 8
"""Files offered at once."""
LARGE = 150
"""Percent of text size from which the fields stand under one another."""
ROW = ((0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 3, 1))
STACKED = ((0, 0, 2), (1, 0, 1), (1, 1, 1), (2, 0, 2))
"""Row, column and columns spanned of search, family name, given name and buttons, side by side or in large text."""


class MatchBar(Surface):
    """Hidden until asked. Enter matches what was picked or typed, Escape closes."""

    def __init__(self, acting: Acting) -> None:
        super().__init__()
        self.acting = acting
        self.back: QWidget | None = None
        self.search = SearchPick("")
        self.family, self.given = Field(""), Field("")
        self.told, self.ink = "", "text2"
        self.message = PlainLabel("", size=13, color="text2", wrap=True)
        self.keep = Button("", "text")
        self.match = Button("", "secondary", icon="folder")
        self.grid = QGridLayout()
        self.grid.setSpacing(4)
        self.acts = QHBoxLayout()
        self.acts.addStretch(1)
        self.acts.addWidget(self.keep)
        self.acts.addWidget(self.match)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 8, 14, 10)
        outer.setSpacing(2)
        outer.addLayout(self.grid)
        outer.addWidget(self.message)
        theme().changed.connect(self._arrange)
        self._arrange()
        self.search.asked.connect(self._ask)
        self.search.picked.connect(self._picked)
        self.search.line.advance.connect(self._typed)
        self.family.line.advance.connect(lambda: self.given.line.setFocus(Qt.FocusReason.TabFocusReason))
        self.given.line.advance.connect(self.finish)
        self.keep.clicked.connect(self.shut)
        self.match.clicked.connect(self.finish)
        self.hide()

    def _arrange(self) -> None:
        """One row; in large text the search has one of its own, and so has the name."""
        large = theme().percent >= LARGE
        search, family, given, acts = STACKED if large else ROW
        self.grid.removeItem(self.acts)
        for field, (row, column, span) in ((self.search, search), (self.family, family), (self.given, given)):
            self.grid.addWidget(field, row, column, 1, span)
        self.grid.addLayout(self.acts, acts[0], acts[1], 1, acts[2], alignment=Qt.AlignmentFlag.AlignBottom)
        for column, weight in enumerate((1, 1, 0, 0) if large else (3, 2, 2, 0)):
            self.grid.setColumnStretch(column, weight)

    def say(self) -> None:
        """In the words in force."""
        words = self.acting.words
        self.search.set_label(words("dossier-match-hint"))
        self.family.set_label(words("dossier-match-family"))
        self.given.set_label(words("intake-person-given"))
        self.keep.set_label(words("dossier-form-keep"), key_name("Esc", words.language))
        self.match.set_label(words("dossier-match"))
        self._show(self.acting.say("dossier-match-advice"), "text2")

    def say_again(self) -> None:
        """In another language: what was typed stays, and so does the sentence under it."""
        told, color = self.told, self.ink
        self.say()
        self._show(again(told, self.acting.words) or self.told, color)

    def open(self, back: QWidget) -> None:
        """Shows it empty; focus goes back to ``back``."""
        self.back = back
        self.say()
        for field in (self.search, self.family, self.given):
            field.set_text("")
        self.show()
        self.search.line.setFocus(Qt.FocusReason.TabFocusReason)

    def typed(self) -> tuple[str, str, str] | None:
        """What is typed and not saved; nothing where nothing is."""
        texts_typed = (self.search.text(), self.family.text(), self.given.text())
        return texts_typed if not self.isHidden() and any(texts_typed) else None

    def bring_back(self, typed: tuple[str, str, str]) -> None:
        """Shows it again as it was left."""
        self.say()
        for field, text in zip((self.search, self.family, self.given), typed, strict=True):
            field.set_text(text)
        self.show()

    def shut(self) -> None:
        self.hide()
        if self.back is not None and self.back.isVisible():
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, text: str) -> None:
        self.say()
        if len(text.strip()) > 1:
            self.acting.link.ask("find_cases", text, MOST, then=partial(self._found, text))
        else:
            self.search.close_hits()

    def _found(self, asked: str, hits: tuple[CaseHit, ...]) -> None:
        if asked != self.search.text():
            return
        words = self.acting.words
        rows = [
            Hit(
                hit.file_number,
                ", ".join(part for part in (hit.family_name, hit.given_name) if part),
                " · ".join(part for part in (hit.file_number, hit.city) if part),
                "folder",
            )
            for hit in hits
            if hit.file_number
        ]
        self.search.show_hits(rows, said=words("dossier-match-count", count=len(rows)))

    def _typed(self) -> None:
        """Enter: a whole number that names a known file matches; a new one asks for the name first."""
        number = self.search.text().strip()
        if number:
            self.acting.link.ask("find_cases", number, MOST, then=partial(self._known, number))
        else:
            self._complain(self.acting.say("dossier-match-empty"))

    def _known(self, asked: str, hits: tuple[CaseHit, ...]) -> None:
        if self.isHidden() or asked != self.search.text().strip():
            # Nobody looked for what stands there now.
            return
        if any(hit.exact for hit in hits):
            self.finish()
            return
        self.family.line.setFocus(Qt.FocusReason.TabFocusReason)
        self._say(self.acting.say("dossier-match-new"))

    def _picked(self, number: str) -> None:
        self.search.set_text(number)
        self.finish()

    def finish(self) -> None:
        """Matches; what keeps it from being done is said here, and what was typed stays."""
        number = self.search.text().strip()
        if not number:
            self._complain(self.acting.say("dossier-match-empty"))
            return
        packet = self.acting.packet()
        case: dict[str, Any] = {"file_number": number}
        name = texts(family_name=self.family.text().strip(), given_name=self.given.text().strip())
        if name:
            case["principal"] = name
        fields = {"packet": packet, "case": case}
        trouble = self.acting.perform(
            "attach_packet",
            PacketAttachment,
            fields,
            self.acting.say("dossier-saved-match"),
            # A reply joins the request it completes, which is then the one to show.
            then=lambda _: self.acting.opened.emit(packet),
        )
        if trouble:
            self._complain(trouble)
        else:
            self.shut()

    def _say(self, sentence: str) -> None:
        self._show(sentence, "text2")
        announce(self, sentence)

    def _complain(self, sentence: str) -> None:
        self._show(sentence, "errText")
        announce(self, sentence)

    def _show(self, sentence: str, color: str) -> None:
        self.told, self.ink = sentence, color
        self.message.setText(sentence)
        self.message.set_color(color)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
            return
        super().keyPressEvent(event)
