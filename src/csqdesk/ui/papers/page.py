"""Lists the envelopes of the day with their receipts; Enter prints, Space previews, a reprint is a duplicate."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.casework.entries import ReceiptIssue
from csqdesk.casework.sheets import DeskSheet, PaperRow, ReceiptRow
from csqdesk.rules.vocabulary import PaperKind
from csqdesk.ui.components.basics import KeyCap, PlainLabel, Surface
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.headers import EmptyState, PageHeader
from csqdesk.ui.components.inline_form import InlineForm
from csqdesk.ui.components.masking import file_on_list, on_list
from csqdesk.ui.components.table import Column, Pill, Table
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.link import Link
from csqdesk.ui.page import Notice, Page
from csqdesk.ui.papers.voiding import ask_void, can_be_voided
from csqdesk.ui.printing.wanted import Wanted
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.formats import clock, weekday_date
from csqdesk.words.keys import key_name

HINTS = (
    ("Up", "papers-hint-browse"),
    ("Return", "papers-hint-print"),
    ("Space", "papers-hint-preview"),
    ("Ctrl+O", "papers-hint-case"),
)

LARGE = 150
"""Percent of text size from which the search stands under the title."""


class PapersPage(Page):
    """*Accusés*."""

    def __init__(self, link: Link, words: Words) -> None:
        super().__init__(link, words)
        self.day: date | None = None
        self.header = PageHeader(words("papers-title"))
        self.search = Field(words("papers-search"), placeholder=words("papers-search-hint"))
        self.top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.top.addWidget(self.header, 1)
        self.top.addWidget(self.search)
        theme().changed.connect(self._fit)
        self._fit()
        self.table = Table(words("papers-title"), columns(words, lambda: self.day))
        self.empty = EmptyState("", "")
        self.acting = Acting(link, words)
        self.acting.noticed.connect(self.noticed)
        self.form = InlineForm()
        theme().changed.connect(self._make_room)
        self.form.opened.connect(lambda: self.noticed.emit(Notice("")))
        self.form.left.connect(lambda: self.noticed.emit(Notice(self.acting.say("dossier-form-left"))))
        self.form.opened.connect(self._make_room)
        self.form.closed.connect(self._make_room)
        self.form.setContentsMargins(20, 4, 20, 6)
        self.box = Surface()
        inner = QVBoxLayout(self.box)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        inner.addWidget(self.form)
        inner.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(20, 20, 20, 20)
        self.hints = QHBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 12, 20, 12)
        outer.setSpacing(12)
        outer.addLayout(self.top)
        outer.addWidget(self.box, 1)
        outer.addLayout(self.hints)
        self._hint(words)
        self.table.chosen.connect(lambda row: self.put_out(row))
        self.table.peeked.connect(lambda row: self.put_out(row, preview=True))
        self._answered: str | None = None
        self._going = False
        self.search.line.textEdited.connect(lambda _: self.refresh(stay=True))
        self.search.line.left.connect(lambda: setattr(self, "_going", False))
        self.search.line.advance.connect(self._to_rows)
        link.changed.connect(self._changed)

    def _changed(self, done: Any) -> None:
        """A list nobody sees is asked for when it is shown."""
        if self.isVisible():
            self.refresh()

    def _hint(self, words: Words) -> None:
        from csqdesk.ui.components.basics import clear_layout

        clear_layout(self.hints)
        for keys, key in HINTS:
            self.hints.addWidget(KeyCap("↑ ↓" if keys == "Up" else key_name(keys, words.language)))
            self.hints.addWidget(PlainLabel(words(key), size=13, color="text2"))
        self.hints.addStretch(1)

    def _fit(self) -> None:
        """The search keeps room for its hint at every size of text."""
        directions = QBoxLayout.Direction
        self.top.setDirection(directions.TopToBottom if theme().percent >= LARGE else directions.LeftToRight)
        self.search.setMinimumWidth(theme().px(340))

    def _make_room(self) -> None:
        """In large text the search gives way to an open form."""
        self.search.setVisible(theme().percent < LARGE or self.form.isHidden())

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.acting.words = words
        self.header.say(words("papers-title"))
        self.search.set_label(words("papers-search"))
        self.search.line.setPlaceholderText(words("papers-search-hint"))
        self.table.retitle(words("papers-title"), columns(words, lambda: self.day))
        self._hint(words)
        self.form.say_again(words)
        self.refresh()

    def arrive(self, subject: Any = None) -> None:
        self.refresh()
        stop = self.search.line if self.table.isHidden() else self.table
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _asked(self) -> str:
        """What is asked of the office: a single letter finds nothing yet."""
        text = self.search.text().strip()
        return text if len(text) > 1 else ""

    def _to_rows(self) -> None:
        """Goes to the rows, once they answer what is typed: the next Enter prints the one marked."""
        self._going = self._answered != self._asked()
        # A list that is hidden would keep the focus for itself and take it in the middle of the next word.
        if not self._going and self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.line.hasFocus():
            self._to_rows()
            return
        super().keyPressEvent(event)

    def panes(self) -> list[QWidget]:
        return [self.search, self.table, self.form]

    def acts(self) -> Mapping[str, Callable[[], Any]]:
        found: dict[str, Callable[[], Any]] = {
            "print": lambda: self.put_out(self.table.current()),
            "preview": lambda: self.put_out(self.table.current(), preview=True),
            "open_case": self.open_case,
            "search": lambda: self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "refresh": self.refresh,
        }
        if can_be_voided(self._paper()):
            found["void_paper"] = self.void
        return found

    def _paper(self) -> PaperRow | None:
        row = self.table.current()
        return row.paper if row is not None else None

    def void(self) -> None:
        """Asks why the receipt of the row marked is voided."""
        paper = self._paper()
        if paper is not None:
            ask_void(self.acting, self.form, paper, self.table)

    def refresh(self, *, stay: bool = False) -> None:
        """The rows of today, or those that the text finds; ``stay`` where another text is typed since an Enter."""
        self._going = self._going and not stay
        text = self._asked()
        if text:
            self.link.ask("find_receipts", text, then=partial(self._found, text))
        else:
            self.link.ask("desk_sheet", then=self._of_today)

    def _of_today(self, desk: DeskSheet) -> None:
        self.day = desk.today
        self.link.ask("receipts_of", then=partial(self._found, ""))

    def _found(self, asked: str, rows: tuple[ReceiptRow, ...]) -> None:
        """An answer to what is still typed; the rows of today may come after those of a text typed since."""
        if asked == self._asked():
            self._show(rows)
            self._answered = asked
            if self._going:
                self._to_rows()

    def _show(self, rows: tuple[ReceiptRow, ...]) -> None:
        words, text = self.words, self.search.text().strip()
        day = weekday_date(self.day, words.language) if self.day is not None else ""
        # The same two words as the badges of the rows, each with its own count.
        issue = sum(row.paper is None or row.paper.voided for row in rows)
        lines = [line for row in rows for line in (row, *letters_of(row))]
        papers = [line.paper for line in lines if line.paper is not None]
        waiting = sum(not one.voided and one.printed_at is None for one in papers)
        said = words("papers-subtitle", day=day[:1].upper() + day[1:], count=len(rows), issue=issue, print=waiting)
        self.header.say(words("papers-title"), words("papers-found", count=len(rows)) if len(text) > 1 else said)
        self.table.show_rows(lines, same=lambda row: (row.packet, row.paper.number if is_letter(row) else ""))
        if not rows and self.table.hasFocus():
            self.search.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setVisible(bool(rows))
        self.empty.say(words("papers-none-found", q=text) if text else words("papers-none"), "")
        self.empty.setVisible(not rows)

    def put_out(self, row: ReceiptRow | None, *, preview: bool = False) -> None:
        """Prints or shows the receipt of a row, issuing it first where there is none."""
        if row is None:
            return
        where = "preview" if preview else "print"
        paper = row.paper
        if paper is not None and not paper.voided:
            self.left_for.emit(where, Wanted(paper.number))
            return
        entry = ReceiptIssue(packet=row.packet)
        self.link.do(
            "issue_receipt",
            entry,
            then=lambda done: self.left_for.emit(where, Wanted(done.value)),
            failed=self.acting.failed,
        )

    def open_case(self) -> None:
        """Shows the Dossier of the row marked."""
        row = self.table.current()
        if row is not None:
            self.left_for.emit("cases", row.packet)


def is_letter(row: ReceiptRow) -> bool:
    """True of a line that is a letter of an envelope rather than its receipt."""
    return row.paper is not None and row.paper.kind is not PaperKind.RECEIPT


def letter_key(row: ReceiptRow) -> str:
    """Key of the words of a letter: which one it is; short where it returns a payment."""
    kind = row.paper.kind if row.paper is not None else PaperKind.INSTRUMENT_RETURN
    returns = kind is PaperKind.INSTRUMENT_RETURN
    return "papers-letter" if returns else f"paper-kind-{kind.value.replace('_', '-')}"


def letters_of(row: ReceiptRow) -> list[ReceiptRow]:
    """A line for each letter of an envelope, under that of its receipt."""
    return [replace(row, paper=letter, letters=()) for letter in row.letters]


def state_of(words: Words, row: ReceiptRow) -> Pill:
    """Whether the receipt left the desk."""
    paper = row.paper
    if paper is None:
        return Pill("warn", words("papers-state-none"))
    if paper.voided:
        return Pill("err", words("papers-state-void"), "close")
    if paper.printed_at is None:
        return Pill("warn", words("papers-state-waiting"))
    if paper.reprints:
        return Pill("ok", words("papers-state-duplicate", count=paper.reprints))
    return Pill("ok", words("papers-state-printed"))


def columns(words: Words, today: Callable[[], date | None]) -> tuple[Column, ...]:
    """The columns in reading order; an envelope of another day shows its day for its hour."""

    def name(row: ReceiptRow) -> str:
        known = ", ".join(part for part in (row.family_name, row.given_name) if part)
        return known or on_list(row.label or words("papers-unmatched"))

    def hour(row: ReceiptRow) -> str:
        from csqdesk.rules.days import eastern_offset

        moment = row.logged_at + eastern_offset(row.logged_at)
        if today() not in (None, moment.date()):
            return moment.date().isoformat()
        return clock(moment.time(), words.language, table=True)

    def kind(row: ReceiptRow) -> str:
        return words(letter_key(row) if is_letter(row) else f"request-kind-{row.kind.value.replace('_', '-')}")

    return (
        Column(words("papers-col-state"), lambda row: state_of(words, row), 190),
        Column(words("papers-col-packet"), lambda row: row.packet, 110),
        Column(words("papers-col-file"), lambda row: file_on_list(row.file_number), 140, yields=4),
        Column(words("papers-col-person"), name, strong=True, name=True),
        Column(
            words("papers-col-request"),
            lambda row: words(
                letter_key(row) if is_letter(row) else f"request-kind-{row.kind.value.replace('_', '-')}"
            ),
            170,
            yields=3,
        ),
        Column(words("papers-col-paper"), lambda row: row.paper.number if row.paper else "—", 120, yields=2),
        Column(words("papers-col-hour"), hour, 112, yields=1),
    )
