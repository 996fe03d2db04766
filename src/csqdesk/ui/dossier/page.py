"""Finds a family's file by name or number, and opens its request whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from csqdesk.casework.entries import PacketAttachment, ReceiptIssue
from csqdesk.casework.sheets import CaseHit, DossierSheet
from csqdesk.rules.law import load_law
from csqdesk.ui.components.basics import Surface
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.headers import EmptyState, PageHeader
from csqdesk.ui.components.inline_form import Answers, Ask
from csqdesk.ui.components.table import Column, Table
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.view import DossierView
from csqdesk.ui.link import Link
from csqdesk.ui.page import Page
from csqdesk.ui.printing.wanted import Wanted
from csqdesk.ui.theme import theme
from csqdesk.words import Words


class CaseList(QWidget):
    """*Dossiers*: the search and what it finds."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.header = PageHeader(words("cases-title"))
        self.search = Field(words("cases-search"), placeholder=words("cases-search-hint"))
        self.top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.top.addWidget(self.header, 1)
        self.top.addWidget(self.search)
        theme().changed.connect(self._fit)
        self._fit()
        self.table = Table(words("cases-title"), columns(words))
        self.empty = EmptyState("", "")
        self.empty.setContentsMargins(20, 20, 20, 20)
        box = Surface()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        inner.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 12, 20, 12)
        outer.setSpacing(12)
        outer.addLayout(self.top)
        outer.addWidget(box, 1)

    def _fit(self) -> None:
        """The search keeps room for its hint at every size of text."""
        directions = QBoxLayout.Direction
        self.top.setDirection(directions.TopToBottom if theme().percent >= 150 else directions.LeftToRight)
        self.search.setMinimumWidth(theme().px(340))

    def retranslate(self, words: Words) -> None:
        self.header.say(words("cases-title"))
        self.search.set_label(words("cases-search"))
        self.search.line.setPlaceholderText(words("cases-search-hint"))
        self.table.retitle(words("cases-title"), columns(words))

    def show_hits(self, words: Words, hits: tuple[CaseHit, ...]) -> None:
        text = self.search.text().strip()
        said = words("cases-count", count=len(hits)) if text else words("cases-recent")
        self.header.say(words("cases-title"), said)
        self.table.show_rows(hits, same=lambda hit: hit.case_id)
        self.table.setVisible(bool(hits))
        self.empty.say(words("empty-search", text=text) if text else words("empty-cases"), "")
        self.empty.setVisible(not hits)


def columns(words: Words) -> tuple[Column, ...]:
    def name(hit: CaseHit) -> str:
        return ", ".join(part for part in (hit.family_name, hit.given_name) if part) or "—"

    return (
        Column(words("cases-column-file"), lambda hit: hit.file_number or "—", 180),
        Column(words("cases-column-principal"), name, strong=True, name=True),
        Column(words("intake-match-city"), lambda hit: hit.city or "—", 240),
    )


class DossierPage(Page):
    """The list of files, and over it the Dossier one opened."""

    def __init__(self, link: Link, words: Words) -> None:
        super().__init__(link, words)
        self.acting = Acting(link, words)
        self.list = CaseList(words)
        self.view = DossierView(self.acting, load_law())
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.list.search.line.textEdited.connect(lambda _: self.refresh())
        self.list.search.line.advance.connect(self.list.table.setFocus)
        self.list.table.chosen.connect(lambda hit: self.open_case(hit.case_id))
        heading = self.view.heading
        heading.back.clicked.connect(self.close_dossier)
        heading.print.clicked.connect(self.print)
        heading.preview.clicked.connect(lambda: self.print(preview=True))
        heading.match.clicked.connect(self.match)
        self.acting.noticed.connect(self.noticed)
        self.acting.done.connect(lambda _: self.refresh())
        self.acting.printable.connect(lambda number: self.left_for.emit("print", Wanted(number)))
        link.changed.connect(self._changed)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.acting.words = words
        self.list.retranslate(words)
        self.refresh()

    def arrive(self, subject: Any = None) -> None:
        """Shows the list; a number of an envelope, of a request or a file opens it."""
        if isinstance(subject, str):
            self.open(subject)
        elif isinstance(subject, dict) and "case" in subject:
            self.open_case(int(subject["case"]))
        elif isinstance(subject, int):
            self.open_case(subject)
        else:
            self.refresh()
            self._focus()

    def _focus(self) -> None:
        if self.opened():
            self.view.items.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.list.search.line.setFocus(Qt.FocusReason.TabFocusReason)

    def opened(self) -> bool:
        return self.stack.currentWidget() is self.view

    def panes(self) -> list[QWidget]:
        return self.view.panes() if self.opened() else [self.list.search, self.list.table]

    def acts(self) -> Mapping[str, Callable[[], Any]]:
        found: dict[str, Callable[[], Any]] = {"refresh": self.refresh, "search": self.close_dossier}
        if self.opened():
            found |= {
                "all_conform": self.view.items.all_conform,
                "return_instrument": self.view.payment.ask_return,
                "print": self.print,
                "preview": lambda: self.print(preview=True),
            }
        return found

    def open_case(self, case_id: int) -> None:
        """Opens the latest request of a file."""
        self.acting.ask("latest_request", case_id, then=lambda request: self.open(request) if request else None)

    def open(self, which: str | int) -> None:
        """Opens a request, by an envelope's number or its own."""
        self.acting.ask("dossier_sheet", which, then=self._opened)

    def _opened(self, sheet: DossierSheet) -> None:
        first = not self.opened()
        self.view.show_sheet(sheet)
        self.stack.setCurrentWidget(self.view)
        if first:
            self._focus()

    def close_dossier(self) -> None:
        """Back to the list."""
        self.acting.sheet = None
        self.stack.setCurrentWidget(self.list)
        self.refresh()
        self._focus()

    def refresh(self) -> None:
        """Asks again for what is shown."""
        if self.opened() and self.acting.sheet is not None:
            self.open(self.acting.sheet.request_id)
            return
        text = self.list.search.text().strip()
        if len(text) > 1:
            self.acting.ask("find_cases", text, 50, then=lambda hits: self.list.show_hits(self.words, hits))
        else:
            self.acting.ask("recent_cases", 50, then=lambda hits: self.list.show_hits(self.words, hits))

    def _changed(self, done: Any) -> None:
        sheet = self.acting.sheet
        if sheet is None or sheet.request_id in done.requests or done.act in ("note_printed", "issue_receipt"):
            self.refresh()

    def print(self, *_: Any, preview: bool = False) -> None:
        """Puts out the receipt of the opening envelope: issued now, or as a duplicate when it was printed before."""
        sheet = self.acting.sheet
        if sheet is None:
            return
        where = "preview" if preview else "print"
        standing = [one for one in sheet.papers if one.kind.value == "receipt" and not one.voided]
        if standing:
            self.left_for.emit(where, Wanted(standing[0].number, duplicate=standing[0].printed_at is not None))
            return
        entry = ReceiptIssue(packet=sheet.packet)
        self.link.do("issue_receipt", entry, then=lambda done: self.left_for.emit(where, Wanted(done.value)))

    def match(self) -> None:
        """Gives an unmatched envelope its file."""
        words = self.words

        def save(answers: Answers) -> str:
            fields = {"packet": self.acting.packet(), "case": {"file_number": answers["file_number"]}}
            return self.acting.perform("attach_packet", PacketAttachment, fields, words("dossier-saved-match"))

        asks = [Ask("file_number", words("dossier-match-hint"), wide=True)]
        buttons = (words("dossier-match"), words("dossier-form-keep"))
        self.view.note.form.open("", asks, buttons, save, self.view.heading.match)
