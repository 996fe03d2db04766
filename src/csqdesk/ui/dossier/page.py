"""Finds a family's requests by name or number, and opens one whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from csqdesk.casework.entries import ReceiptIssue
from csqdesk.casework.sheets import DossierSheet, RequestRow
from csqdesk.rules.law import load_law
from csqdesk.rules.vocabulary import PaperKind
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.asking import Repeated
from csqdesk.ui.dossier.completing import complete
from csqdesk.ui.dossier.request_list import RequestList
from csqdesk.ui.dossier.view import DossierView
from csqdesk.ui.link import Link
from csqdesk.ui.page import Notice, Page
from csqdesk.ui.printing.wanted import Wanted
from csqdesk.words import Words

MOST = 50
"""Requests a list shows."""
DIGITS = tuple("123456789")
"""Keys that mark a document, wherever on the Dossier they are typed."""


class DossierPage(Page):
    """The list of requests, and over it the Dossier one opened."""

    def __init__(self, link: Link, words: Words) -> None:
        super().__init__(link, words)
        self.acting = Acting(link, words)
        self.list = RequestList(words)
        self.view = DossierView(self.acting, load_law())
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.view)
        self.asking = Repeated(self._ask)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.list.search.line.textEdited.connect(lambda _: self.refresh())
        self.list.chosen.connect(self.open)
        heading = self.view.heading
        heading.back.clicked.connect(self.close_dossier)
        heading.print.clicked.connect(lambda: self.print())
        heading.preview.clicked.connect(lambda: self.print(preview=True))
        heading.complete.clicked.connect(lambda: complete(self.view))
        heading.match.clicked.connect(lambda: self.view.matching.open(heading.match))
        self.view.papers.put_out.connect(lambda way, number: self.left_for.emit(way, Wanted(number)))
        self.acting.noticed.connect(self.noticed)
        for form in self.view.forms():
            # What was said of the act before would lie over its fields.
            form.opened.connect(lambda: self.noticed.emit(Notice("")))
            form.left.connect(lambda: self.noticed.emit(Notice(self.acting.say("dossier-form-left"))))
        self.acting.done.connect(lambda done: self.refresh() if done is None else None)
        self.acting.printable.connect(lambda number: self.left_for.emit("print", Wanted(number)))
        self.acting.opened.connect(self.open)
        link.changed.connect(self._changed)

    # --- what the frame asks -------------------------------------------------------------------------------------

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.acting.words = words
        self.list.retranslate(words)
        self.view.say_again()
        self.refresh()

    def arrive(self, subject: Any = None) -> None:
        """Shows the list, where a name can be typed; a number of an envelope, of a request or a file opens it."""
        if isinstance(subject, str):
            self.open(subject)
        elif isinstance(subject, dict) and "act" in subject:
            self.open(subject["packet"], act=subject["act"])
        elif isinstance(subject, dict) and "case" in subject:
            self.open_case(int(subject["case"]))
        elif isinstance(subject, int):
            self.open_case(subject)
        else:
            self.search()

    def _focus(self) -> None:
        if not self.isVisible():
            return
        if self.opened():
            self.view.take_focus()
        else:
            self.list.search.line.setFocus(Qt.FocusReason.TabFocusReason)

    def opened(self) -> bool:
        """True while a Dossier shows."""
        return self.stack.currentWidget() is self.view

    def panes(self) -> list[QWidget]:
        return self.view.panes() if self.opened() else [self.list.search, self.list.table]

    def acts(self) -> Mapping[str, Callable[[], Any]]:
        found: dict[str, Callable[[], Any]] = {"refresh": self.refresh, "search": self.search}
        if self.opened():
            found |= self.view.acts()
            if self.acting.sheet is not None and not self.acting.sheet.void:
                found["mark_complete"] = lambda: complete(self.view)
                found["print"] = self.print
                found["preview"] = lambda: self.print(preview=True)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.opened():
            if self.view.standing.isVisible():
                self.view.standing.shut()
            else:
                self.close_dossier()
            return
        if event.key() == Qt.Key.Key_Down and self.opened() and self.view.heading.hears():
            # Arrows never walk from button to button: down from the head is the checklist.
            self.view.items.begin()
            return
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if self.opened() and plain and event.text() in DIGITS and self.view.items.point(int(event.text())):
            return
        super().keyPressEvent(event)

    # --- the list ------------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Ctrl+F, and Ctrl+3 from anywhere: the search, over whatever shows; Enter there comes back."""
        if self.opened():
            self.close_dossier()
        else:
            self.refresh()
        self.list.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    asked_again = search
    """Ctrl+3 does the same on the screen itself as from another one."""

    def close_dossier(self) -> None:
        """Back to the list, at the same row."""
        if self.acting.sheet is not None:
            self.list.mark(self.acting.sheet.request_id)
        self.acting.sheet = None
        self.stack.setCurrentWidget(self.list)
        self.refresh()
        stop = self.list.table if self.list.table.isVisible() else self.list.search.line
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    # --- one Dossier ---------------------------------------------------------------------------------------------

    def open_case(self, case_id: int) -> None:
        """Opens the latest request of a file."""

        def latest(request: int | None) -> None:
            if request is not None:
                self.open(request)
                return
            self.noticed.emit(Notice(self.acting.say("cases-none-standing")))
            self.refresh()

        self.acting.ask("latest_request", case_id, then=latest)

    def open(self, which: str | int, *, act: str = "") -> None:
        """Opens a request, by an envelope's number or its own, and begins ``act`` there, if it can be done."""

        def opened(sheet: DossierSheet) -> None:
            self._opened(sheet)
            self.acts().get(act, lambda: None)()

        self.acting.ask("dossier_sheet", which, then=opened if act else self._opened)

    def _opened(self, sheet: DossierSheet) -> None:
        other = self.acting.sheet is None or self.acting.sheet.request_id != sheet.request_id
        first = other or not self.opened()
        back = self.view.show_sheet(sheet, fresh=first)
        self.stack.setCurrentWidget(self.view)
        if first:
            self._focus()
        if back:
            self.noticed.emit(Notice(self.acting.say("dossier-form-back")))

    def refresh(self) -> None:
        """Asks again for what is shown."""
        self.asking.again()

    def _ask(self) -> None:
        if self.opened() and self.acting.sheet is not None:
            self.link.ask("dossier_sheet", self.acting.sheet.request_id, then=self._again, failed=self._not_again)
            return
        ask = self.list.asked()
        self.link.ask("find_requests", ask, MOST, then=lambda rows: self._listed(rows, ask), failed=self._not_again)

    def _again(self, sheet: DossierSheet) -> None:
        shown = self.acting.sheet
        if self.opened() and shown is not None and shown.request_id == sheet.request_id:
            self.view.show_sheet(sheet)
        self.asking.answered()

    def _listed(self, rows: tuple[RequestRow, ...], text: str) -> None:
        self.list.show_rows(self.words, rows, text)
        self.asking.answered()

    def _not_again(self, problem: Exception) -> None:
        self.noticed.emit(Notice(self.acting.sentence(problem)))
        self.asking.answered()

    def _changed(self, done: Any) -> None:
        """What nobody sees is asked for when it is shown."""
        sheet = self.acting.sheet if self.opened() else None
        if not self.isVisible():
            return
        if sheet is None or sheet.request_id in done.requests or done.subject == "paper":
            self.refresh()

    # --- acts ----------------------------------------------------------------------------------------------------

    def print(self, *, preview: bool = False) -> None:
        """Puts out the receipt of the latest envelope: issued now, or as a duplicate when it was printed before."""
        sheet = self.acting.sheet
        if sheet is None:
            return
        where = "preview" if preview else "print"
        live = [one.number for one in sheet.packets if not one.voided]
        packet = live[-1] if live else sheet.packet
        standing = [
            one
            for one in sheet.papers
            if one.kind is PaperKind.RECEIPT and not one.voided and one.packet in (packet, None)
        ]
        if standing:
            self.left_for.emit(where, Wanted(standing[0].number))
            return
        self.link.do(
            "issue_receipt",
            ReceiptIssue(packet=packet),
            then=lambda done: self.left_for.emit(where, Wanted(done.value)),
            failed=self.acting.failed,
        )
