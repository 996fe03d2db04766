"""Lays out one request whole: checklist, persons, originals, payment, note, history; fewer columns when narrow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from csqdesk.casework.sheets import DossierSheet
from csqdesk.rules.law import Law
from csqdesk.rules.vocabulary import Ground
from csqdesk.ui.components.deadline_strip import DeadlineStrips
from csqdesk.ui.components.inline_form import FormBar, InlineForm
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.checklist.items import ItemsCard
from csqdesk.ui.dossier.completing import StandingBar
from csqdesk.ui.dossier.course.card import CourseCard
from csqdesk.ui.dossier.course.decisions import DecisionBar, announceable, decidable
from csqdesk.ui.dossier.course.letters import LetterBar, kinds_of
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
        self.letters = LetterBar(acting, law)
        self.decisions = DecisionBar(acting, law)
        self.course = CourseCard(acting)
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
        self.middle = column(self.gone, self.persons, self.originals, self.payment, self.papers, self.course, self.note)
        self.last = column(self.history, self.others, tall=self.history)
        holder = QWidget()
        self.grid = QGridLayout(holder)
        self.grid.setContentsMargins(0, 0, 4, 0)
        self.grid.setSpacing(GAP)
        self.grid.addWidget(self.clocks, 0, 0, 1, 3)
        self.grid.addWidget(self.periods, 1, 0, 1, 3)
        self.grid.addWidget(self.file, 2, 0, 1, 3)
        self.grid.addWidget(self.letters, 3, 0, 1, 3)
        self.grid.addWidget(self.decisions, 4, 0, 1, 3)
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
        self._cards = self._in_order()
        self._connect()
        self.keeper = Keeper(self.forms(), self.matching)
        theme().changed.connect(self._arrange)
        self._arrange()

    def _in_order(self) -> tuple[Any, ...]:
        """The cards in reading order."""
        return (
            self.gone,
            self.items,
            self.persons,
            self.originals,
            self.payment,
            self.papers,
            self.course,
            self.note,
            self.history,
            self.others,
        )

    def _connect(self) -> None:
        """What each button of the head, of a strip and of the papers opens."""
        self.clocks.asked.connect(self._of_clock)
        self.heading.write.clicked.connect(lambda: self.letters.ask(self.heading.write))
        self.papers.way.clicked.connect(lambda: self.letters.follow(self.papers.list, self.papers.letter()))
        self.clocks.wanted.connect(lambda ident: self.periods.change(self.heading.name, ident))
        self.heading.edit.clicked.connect(lambda: self.file.correct(self.heading.edit))

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
            self.grid.addWidget(part, row + 5, place, 1, 2 if columns == 2 and row else 1)
        weights = ((1, 0, 0), (1, 1, 0), (436, 436, 278))[columns - 1]
        for place, weight in enumerate((0, *weights[1:]) if self._void and columns > 1 else weights):
            self.grid.setColumnStretch(place, weight)
            self.grid.setColumnMinimumWidth(place, 0)
        self.grid.setRowStretch(5, 1)

    def _show_void(self, void: bool) -> None:
        """Of a request that is void, what was recorded of it is not drawn as though it still counted."""
        recorded = (self.items, self.persons, self.originals, self.payment, self.course, self.note)
        focused = QApplication.focusWidget()
        leaves = void and focused is not None and any(card.isAncestorOf(focused) for card in recorded)
        self.gone.setVisible(void)
        for bar in self.bars():
            bar.setHidden(void or bar.form.isHidden())
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
        for bar in self.bars():
            bar.setHidden(bar.form.isHidden())
        return back

    def bars(self) -> list[FormBar]:
        """The forms under the head, in order."""
        return [self.periods, self.file, self.letters, self.decisions]

    def _of_clock(self, name: str, ident: int) -> None:
        """A button of a strip: the letter that started the period, or what its end proposes."""
        sheet = self.acting.sheet
        if sheet is None:
            return
        if name == "notice":
            letters = [one.paper for one in sheet.course.evidence.asked if ident in one.clocks]
            if letters:
                self.papers.put_out.emit("preview", letters[-1])
            return
        proposed = next((one for one in sheet.assessment.proposals if one.facts.get("clock") == ident), None)
        if proposed is None:
            return
        answered = proposed.ground in (Ground.NO_ANSWER_TO_REFUSAL, Ground.NO_ANSWER_TO_REJECTION)
        act = self.decisions.decide if answered else self.decisions.announce
        act(self.heading.name, proposed.ground)

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
        found |= self._course_acts()
        if not self.heading.match.isHidden():
            found["match"] = lambda: self.matching.open(self.heading.match)
        return found

    def _course_acts(self) -> dict[str, Callable[[], Any]]:
        """Letters, decisions and what follows them, as far as they make sense now."""
        sheet, name = self.acting.sheet, self.heading.name
        if sheet is None or sheet.void:
            return {}
        found = dict(self.course.acts())
        if kinds_of(sheet):
            found["request_documents"] = lambda: self.letters.ask(name)
        if sheet.course.evidence.asked:
            found["follow_letter"] = lambda: self.letters.follow(name, self.papers.letter())
        if announceable(sheet):
            found["announce_outcome"] = lambda: self.decisions.announce(name)
        if decidable(sheet):
            found["decide_outcome"] = lambda: self.decisions.decide(name)
        forms = {"request_documents": self.letters.form, "follow_letter": self.letters.form}
        forms |= {"announce_outcome": self.decisions.form, "decide_outcome": self.decisions.form}
        back = {one: form.go_back for one, form in forms.items() if one in found and form.isVisible()}
        return found | back

    def forms(self) -> list[InlineForm]:
        """One in each card that has acts."""
        cards = (self.items, self.persons, self.originals, self.payment, self.papers, self.note, self.history)
        bars = (self.file, self.periods, self.letters, self.decisions)
        return [*(card.form for card in (*cards, self.course)), *(bar.form for bar in bars)]

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
        return [self.heading, self.matching, self.clocks, *self.bars(), self.standing, *self.cards()]


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
