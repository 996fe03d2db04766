"""Draws the papers given out for a request: receipts and letters, printed or waiting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from csqdesk.casework.sheets import DossierSheet, PaperRow
from csqdesk.rules.days import eastern_offset
from csqdesk.rules.vocabulary import PaperKind
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.inline_form import InlineForm
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.course.letters import way_of
from csqdesk.ui.dossier.section import Section
from csqdesk.ui.papers.voiding import ask_void, can_be_voided
from csqdesk.words import Words
from csqdesk.words.formats import short_date


class PaperList(RowList):
    """Space previews, besides what every list of rows does."""

    peeked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == " " and self.current() is not None:
            self.peeked.emit(self.current())
            return
        super().keyPressEvent(event)


class PapersCard(Section):
    """*Documents délivrés*; takes no room while there is none."""

    put_out = Signal(str, str)
    """``print`` or ``preview``, and the paper's number."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-papers"))
        self.acting = acting
        self.void = Button(acting.words("papers-void"), "text", icon="close")
        self.add_act(self.void)
        self.list = PaperList(acting.words("dossier-papers"))
        self.form = InlineForm()
        self.way = Button(acting.words("dossier-letter-way"), "text", icon="send")
        self.stack(self.list, self.way, self.form)
        self.void.clicked.connect(self.ask_void)
        self.list.chosen.connect(lambda paper: self.put_out.emit("print", paper.number))
        self.list.peeked.connect(lambda paper: self.put_out.emit("preview", paper.number))

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-papers"))
        self.list.setAccessibleName(words("dossier-papers"))
        self.list.setAccessibleDescription(words("dossier-papers-keys"))
        self.list.show_rows([self._row(words, paper) for paper in sheet.papers])
        self.void.set_label(words("papers-void"))
        self.void.setVisible(self.receipt() is not None)
        self.setVisible(bool(sheet.papers))
        self.way.set_label(words("dossier-letter-way"))
        self.way.setVisible(bool(sheet.course.evidence.asked) and not sheet.void)

    def letter(self) -> str | None:
        """The number of the letter that is marked, if it is one."""
        paper = self.list.current()
        return paper.number if paper is not None and paper.kind is not PaperKind.RECEIPT else None

    def receipt(self) -> PaperRow | None:
        """The receipt that would be voided: the one marked, else the latest that stands."""
        sheet, marked = self.acting.sheet, self.list.current()
        papers = [marked, *(sheet.papers if sheet is not None else ())]
        return next((paper for paper in papers if can_be_voided(paper)), None)

    def ask_void(self) -> None:
        """Asks why a receipt is voided."""
        paper = self.receipt()
        if paper is not None:
            ask_void(self.acting, self.form, paper, self.list)

    def _row(self, words: Words, paper: PaperRow) -> Row:
        title = words(f"paper-kind-{paper.kind.value.replace('_', '-')}")
        moment = paper.issued_at + eastern_offset(paper.issued_at)
        hint = f"{paper.number} · {short_date(moment.date(), words.language)}"
        if paper.voided:
            return Row(paper, title, hint, words("dossier-paper-void"), "", "close", "neutral", faded=True)
        asked = self.acting.sheet.course.evidence.asked if self.acting.sheet is not None else ()
        line = next((one for one in asked if one.paper == paper.number), None)
        way = way_of(words, line) if line is not None else ("", "")
        if line is not None and way[0]:
            kind = "err" if line.result == "undelivered" else "ok"
            return Row(paper, title, hint, *way, "send", kind, more=line.note)
        if paper.printed_at is None:
            return Row(paper, title, hint, words("dossier-paper-waiting"), "", "printer", "warn")
        again = words("dossier-paper-reprints", count=paper.reprints) if paper.reprints else ""
        return Row(paper, title, hint, words("dossier-paper-printed"), again, "printer", "ok")
