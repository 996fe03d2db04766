"""Lays out one request whole: checklist, persons, originals, payment, note, history; fewer columns when narrow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from csqdesk.casework.sheets import DossierSheet
from csqdesk.rules.law import Law
from csqdesk.ui.components.deadline_strip import DeadlineStrips
from csqdesk.ui.components.inline_form import InlineForm
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.checklist.items import ItemsCard
from csqdesk.ui.dossier.completing import StandingBar
from csqdesk.ui.dossier.heading import DossierHeading, strips_of
from csqdesk.ui.dossier.history import HistoryCard
from csqdesk.ui.dossier.keeping import Keeper
from csqdesk.ui.dossier.matching import MatchBar
from csqdesk.ui.dossier.originals import OriginalsCard
from csqdesk.ui.dossier.others import GoneCard, OthersCard
from csqdesk.ui.dossier.papers import PapersCard
from csqdesk.ui.dossier.payment import PaymentCard
from csqdesk.ui.dossier.periods.asking import PeriodBar
from csqdesk.ui.dossier.persons import PersonsCard
from csqdesk.ui.dossier.principal import FileBar
from csqdesk.ui.dossier.remarks import NoteCard
from csqdesk.ui.theme import theme

NARROW = 1200
"""Pixels of the window under which the history goes below the others."""
LARGE = 150
"""Percent of text size from which everything is in one column."""
GAP = 14


class DossierView(QWidget):
    """One Dossier."""

    def __init__(self, acting: Acting, law: Law) -> None:
        super().__init__()
        self.acting = acting
        self.law = law
        self.heading = DossierHeading(acting.words)
        self.matching = MatchBar(acting)
        self.clocks = DeadlineStrips()
        self.periods = PeriodBar(acting)
        self.file = FileBar(acting)
        self.standing = StandingBar(acting)
        self.items = ItemsCard(acting)
        self.persons = PersonsCard(acting)
        self.originals = OriginalsCard(acting)
        self.payment = PaymentCard(acting)
        self.papers = PapersCard(acting)
        self.note = NoteCard(acting)
        self.history = HistoryCard(acting)
        self.others = OthersCard(acting)
        self.gone = GoneCard(acting)
        self.middle = column(self.gone, self.persons, self.originals, self.payment, self.papers, self.note)
        self.last = column(self.history, self.others, tall=self.history)
        holder = QWidget()
        self.grid = QGridLayout(holder)
        self.grid.setContentsMargins(0, 0, 4, 0)
        self.grid.setSpacing(GAP)
        self.grid.addWidget(self.clocks, 0, 0, 1, 3)
        self.grid.addWidget(self.periods, 1, 0, 1, 3)
        self.grid.addWidget(self.file, 2, 0, 1, 3)
        self.area = ScrollArea(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 6, 16, 14)
        outer.setSpacing(10)
        outer.addWidget(self.heading)
        outer.addWidget(self.matching)
        outer.addWidget(self.standing)
        outer.addWidget(self.area, 1)
        for part in (self.items, self.middle, self.last):
            # Columns share the width by their weights alone: a form that opens in one moves no other.
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._columns = 0
        self._void = False
        self._cards = (
            self.gone,
            self.items,
            self.persons,
            self.originals,
            self.payment,
            self.papers,
            self.note,
            self.history,
            self.others,
        )
        self.clocks.wanted.connect(lambda ident: self.periods.change(self.heading.name, ident))
        self.heading.edit.clicked.connect(lambda: self.file.correct(self.heading.edit))
        self.keeper = Keeper(self.forms(), self.matching)
        theme().changed.connect(self._arrange)
        self._arrange()

    def cards(self) -> list[QWidget]:
        """In reading order."""
        return list(self._cards)

    def _arrange(self) -> None:
        columns = 1 if theme().percent >= LARGE else 2 if self.window().width() < NARROW else 3
        if columns == self._columns:
            return
        self._columns = columns
        places = {1: ((0, 0), (1, 0), (2, 0)), 2: ((0, 0), (0, 1), (1, 0)), 3: ((0, 0), (0, 1), (0, 2))}[columns]
        for part in (self.items, self.middle, self.last):
            self.grid.removeWidget(part)
        for part, (row, place) in zip((self.items, self.middle, self.last), places, strict=True):
            self.grid.addWidget(part, row + 3, place, 1, 2 if columns == 2 and row else 1)
        weights = ((1, 0, 0), (1, 1, 0), (436, 436, 278))[columns - 1]
        for place, weight in enumerate((0, *weights[1:]) if self._void and columns > 1 else weights):
            self.grid.setColumnStretch(place, weight)
            self.grid.setColumnMinimumWidth(place, 0)
        self.grid.setRowStretch(3, 1)

    def _show_void(self, void: bool) -> None:
        """Of a request that is void, what was recorded of it is not drawn as though it still counted."""
        recorded = (self.items, self.persons, self.originals, self.payment, self.note)
        focused = QApplication.focusWidget()
        leaves = void and focused is not None and any(card.isAncestorOf(focused) for card in recorded)
        self.gone.setVisible(void)
        self.file.setHidden(void or self.file.form.isHidden())
        self.periods.setHidden(void or self.periods.form.isHidden())
        for card in recorded:
            card.setHidden(void)
        if void != self._void:
            self._void, self._columns = void, 0
            self._arrange()
        if leaves:
            self.heading.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def show_sheet(self, sheet: DossierSheet, *, fresh: bool = False) -> bool:
        """This request; ``fresh`` when another one, or the list, was shown before.

        True when what was half typed on it before is back.
        """
        if fresh:
            self.keeper.put_away()
        self.acting.sheet = sheet
        self.heading.show_sheet(self.acting.words, sheet, self.law)
        self.standing.show_sheet(sheet)
        self.clocks.show_strips([] if sheet.void else strips_of(self.acting.words, sheet))
        for card in self._cards:
            card.show_sheet(sheet)
        self._show_void(sheet.void)
        if sheet.case_id is not None:
            self.matching.hide()
        if not fresh:
            return False
        self.items.letters.forget()
        self.standing.hide()
        self.items.list.setCurrentRow(0)
        self.area.verticalScrollBar().setValue(0)
        back = self.keeper.bring_back(sheet.request_id, matched=sheet.case_id is not None)
        self.file.setHidden(self.file.form.isHidden())
        self.periods.setHidden(self.periods.form.isHidden())
        return back

    def acts(self) -> dict[str, Callable[[], Any]]:
        """The acts of the cards that can be done now, by name; a form that is open keeps what was typed in it."""
        persons, originals, payment, note = self.persons, self.originals, self.payment, self.note
        cards: dict[str, tuple[QWidget, InlineForm, Callable[[], Any]]] = {
            "mark_document": (self.items.list, self.items.form, self.items.begin),
            "record_document": (self.items.other, self.items.form, self.items.asking.ask_other),
            "all_conform": (self.items.all, self.items.form, self.items.all_conform),
            "start_clock": (self.heading.edit, self.periods.form, lambda: self.periods.start(self.heading.name)),
            "change_clock": (self.clocks, self.periods.form, lambda: self.periods.change(self.heading.name)),
            "correct_file": (self.heading.edit, self.file.form, lambda: self.file.correct(self.heading.edit)),
            "correct_person": (persons.edit, persons.form, lambda: persons.correct(persons.list.current())),
            "add_person": (persons.add, persons.form, persons.ask_new),
            "record_certificate": (originals.add, originals.form, lambda: originals.record(None)),
            "correct_certificate": (
                originals.list,
                originals.form,
                lambda: originals.record(originals.list.current()),
            ),
            "verify_instrument": (payment.list, payment.form, payment.begin),
            "add_instrument": (payment.add, payment.form, payment.record),
            "return_instrument": (payment.send_back, payment.form, payment.ask_return),
            "decide_fee_day": (payment.decide, payment.form, payment.decide_year),
            "write_note": (note.edit, note.form, note.write),
            "choose_language": (note.language, note.form, note.choose_language),
            "void_paper": (self.papers.void, self.papers.form, self.papers.ask_void),
            "void_packet": (self.history.void, self.history.form, self.history.ask_void),
        }
        found = {
            name: form.go_back if form.isVisible() else act
            for name, (drawn, form, act) in cards.items()
            if drawn.isVisibleTo(self)
        }
        if not self.heading.match.isHidden():
            found["match"] = lambda: self.matching.open(self.heading.match)
        return found

    def forms(self) -> list[InlineForm]:
        """One in each card that has acts."""
        cards = (self.items, self.persons, self.originals, self.payment, self.papers, self.note, self.history)
        return [*(card.form for card in cards), self.file.form, self.periods.form]

    def say_again(self) -> None:
        """In another language: what is open keeps what was typed."""
        self.matching.say_again()
        for form in self.forms():
            form.say_again(self.acting.words)

    def take_focus(self) -> None:
        """The first missing document; where none is, the name: no letter and no Enter does anything there."""
        stop = self.items.list if self.items.wanting() and not self._void else self.heading.name
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.heading, self.matching, self.clocks, self.periods, self.file, self.standing, *self.cards()]


def column(*cards: QWidget, tall: QWidget | None = None) -> QWidget:
    """Cards one under the other; ``tall`` takes what is left, else nothing does."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP)
    for card in cards:
        layout.addWidget(card, 1 if card is tall else 0)
    if tall is None:
        layout.addStretch(1)
    return holder
