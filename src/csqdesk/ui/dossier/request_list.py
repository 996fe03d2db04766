"""Draws *Dossiers*: the search, and the requests it finds, matched or not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.casework.sheets import RequestRow
from csqdesk.rules.vocabulary import RequestState
from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import KeyCap, PlainLabel, Surface, clear_layout
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.headers import EmptyState, PageHeader
from csqdesk.ui.components.masking import file_on_list, on_list
from csqdesk.ui.components.states import STATE_KINDS
from csqdesk.ui.components.table import Column, Pill, Table
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.keys import key_name

HINTS = (("", "footer-browse"), ("Return", "footer-open"), ("Ctrl+F", "footer-search"))


class RequestList(QWidget):
    """The search and what it finds. ``chosen`` carries the number of the request to open."""

    chosen = Signal(int)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.header = PageHeader(words("cases-title"))
        self.search = Field(words("cases-search"), placeholder=words("cases-search-hint"))
        self.top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.top.addWidget(self.header, 1)
        self.top.addWidget(self.search)
        self.table = Table(words("cases-title"), columns(words))
        self.empty = EmptyState("", "")
        self.empty.setContentsMargins(20, 20, 20, 20)
        box = Surface()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        inner.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self.hints = QHBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 12, 20, 12)
        outer.setSpacing(12)
        outer.addLayout(self.top)
        outer.addWidget(box, 1)
        outer.addLayout(self.hints)
        theme().changed.connect(self._fit)
        self._fit()
        self._hint(words)
        self.table.chosen.connect(lambda row: self.chosen.emit(row.request_id))
        self._answered: str | None = None
        self._waiting: Callable[[], None] | None = None
        self.search.line.advance.connect(lambda: self._when_answered(self._open))
        self.search.line.textEdited.connect(self._edited)
        self.search.line.left.connect(self._edited)

    def _edited(self) -> None:
        """A key typed before its answer is for the words that stood then, and for one who stays."""
        self._waiting = None

    def asked(self) -> str:
        """What is asked of the office: a single letter finds nothing yet."""
        text = self.text()
        return text if len(text) > 1 else ""

    def _when_answered(self, act: Callable[[], None]) -> None:
        """Does it on the answer to what is typed, which may still be on its way."""
        if self._answered == self.asked():
            act()
        else:
            self._waiting = act

    def _open(self) -> None:
        """Enter in the search opens the row marked: the first found, or the one the clerk came from."""
        row = self.table.current()
        if len(self.text()) == 1:
            self.header.say(self.words("cases-title"), self.words("cases-short"))
            announce(self.search.line, self.words("cases-short"))
        elif row is not None and self.table.isVisible():
            self.chosen.emit(row.request_id)

    def _into(self) -> None:
        """Down in the search goes into the list, on the row after the one marked."""
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            self.table.mark(self.table.currentIndex().row() + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.line.hasFocus():
            self._when_answered(self._into)
            return
        super().keyPressEvent(event)

    def mark(self, request_id: int) -> None:
        """Marks the row of a request, if it is listed."""
        places = [place for place, row in enumerate(self.table.model_rows.rows) if row.request_id == request_id]
        if places:
            self.table.mark(places[0])

    def _fit(self) -> None:
        """The search keeps room for its hint at every size of text."""
        directions = QBoxLayout.Direction
        self.top.setDirection(directions.TopToBottom if theme().percent >= 150 else directions.LeftToRight)
        self.search.setMinimumWidth(theme().px(340))

    def _hint(self, words: Words) -> None:
        clear_layout(self.hints)
        for keys, key in HINTS:
            self.hints.addWidget(KeyCap(key_name(keys, words.language) if keys else "↑ ↓"))
            self.hints.addWidget(PlainLabel(words(key), size=13, color="text2"))
        self.hints.addStretch(1)

    def retranslate(self, words: Words) -> None:
        self.words = words
        self.header.say(words("cases-title"))
        self.search.set_label(words("cases-search"))
        self.search.line.setPlaceholderText(words("cases-search-hint"))
        self.table.retitle(words("cases-title"), columns(words))
        self._hint(words)

    def text(self) -> str:
        """What is looked for."""
        return self.search.text().strip()

    def show_rows(self, words: Words, rows: tuple[RequestRow, ...], text: str) -> None:
        """These rows, answering ``text``; the row marked stays marked."""
        said = words("cases-count", count=len(rows)) if text else words("cases-recent")
        if said != self.header.subtitle.text() and text:
            announce(self.search.line, said)
        self.header.say(words("cases-title"), said)
        self.table.show_rows(rows, same=lambda row: row.request_id)
        if text and text != self._answered and not self.table.hasFocus():
            # Other words: the first that they find, whatever was marked among those found before.
            self.table.mark(0)
        self.table.setVisible(bool(rows))
        self.empty.say(words("empty-search", text=text) if text else words("empty-cases"), "")
        self.empty.setVisible(not rows)
        self._answered = text
        if self._waiting is not None and text == self.asked():
            act, self._waiting = self._waiting, None
            act()


def columns(words: Words) -> tuple[Column, ...]:
    """The columns in reading order."""

    def name(row: RequestRow) -> str:
        known = ", ".join(part for part in (row.family_name, row.given_name) if part)
        return known or on_list(row.label or words("dossier-no-name"))

    def missing(row: RequestRow) -> str:
        if row.state is RequestState.MISDIRECTED:
            return words("cases-nothing-missing")
        if row.to_return:
            return words("cases-to-return")
        return words("cases-missing", count=row.missing) if row.missing else words("cases-nothing-missing")

    return (
        Column(words("cases-column-state"), lambda row: state_of(words, row), 180),
        Column(words("cases-column-file"), lambda row: file_on_list(row.file_number), 140),
        Column(words("cases-column-principal"), name, strong=True, name=True),
        Column(words("cases-column-request"), lambda row: words(f"request-kind-{_key(row.kind.value)}"), 140, yields=3),
        Column(words("cases-column-missing"), missing, 170, yields=4),
        Column(words("cases-column-packet"), lambda row: row.packet, 100, yields=2),
        Column(words("cases-column-received"), lambda row: row.received_on.isoformat(), 110, yields=1, titled=True),
    )


def state_of(words: Words, row: RequestRow) -> Pill:
    """The state of the request as a badge."""
    return Pill(STATE_KINDS.get(row.state, "neutral"), words(f"request-state-{_key(row.state.value)}"))


def _key(code: str) -> str:
    return code.replace("_", "-")
