"""Puts Réception together: header, form, right column, footer, and the way of an envelope through them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from csqdesk.ui.components.scroll import THICK, ScrollArea
from csqdesk.ui.intake.acts import IntakeActs
from csqdesk.ui.intake.asides import Asides
from csqdesk.ui.intake.column.side_column import SideColumn
from csqdesk.ui.intake.flow import Flow
from csqdesk.ui.intake.form import IntakeForm
from csqdesk.ui.intake.heading import IntakeHeading
from csqdesk.ui.intake.matching import Matching
from csqdesk.ui.intake.moving import KeyHold, Movement, focus_on
from csqdesk.ui.intake.rounds import Rounds
from csqdesk.ui.intake.saving import Drafting, Saving
from csqdesk.ui.intake.scanning import scanner_of
from csqdesk.ui.intake.sections.section import NARROW_BELOW, STACKED_FROM
from csqdesk.ui.intake.spelling import Spelling
from csqdesk.ui.intake.state import IntakeState
from csqdesk.ui.intake.status import Status
from csqdesk.ui.intake.undoing import IntakeUndoing
from csqdesk.ui.intake.values import is_empty
from csqdesk.ui.link import Link
from csqdesk.ui.page import Notice, Page
from csqdesk.ui.theme import theme
from csqdesk.words import Words

if TYPE_CHECKING:
    from csqdesk.casework.sheets import DeskSheet


class IntakePage(Page):
    """The screen on which an office spends its mornings."""

    def __init__(self, link: Link, words: Words) -> None:
        super().__init__(link, words)
        self.form = IntakeForm(words)
        self.side = SideColumn(words)
        self.heading = IntakeHeading(words)
        self.hold = KeyHold(self)
        self.matching = Matching(self.form.envelope.file, link, self.hold, words)
        self.state = IntakeState(self.form, self.side, self.matching, words)
        self.movement = Movement(self, self.stops, self.after)
        self.flow = Flow(self.state, self.movement, link, self.hold)
        self.scanner = scanner_of(self, self.flow)
        self.draft = Drafting(self)
        self.saving = Saving(link, self.draft.body, self)
        self.spelling = Spelling(self, self.scanner, self.draft.body, self.draft.as_it_was)
        self.status = Status(words)
        self.rounds = Rounds(self.side.batch, link, self.state)
        self.doing = IntakeActs(self)
        self.asides = Asides(self)
        self.undoing = IntakeUndoing(self)
        self.offer_again = self.undoing.offer_again
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.timeout.connect(self.show_edited)
        self._lay_out()
        self._wire()
        self.flow.refresh()

    def _lay_out(self) -> None:
        body = QWidget()
        # Never wider than the window: no sentence may push a field aside.
        body.setMinimumWidth(1)
        self.grid = QGridLayout(body)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(6)
        self.area = ScrollArea(body)
        # The bar's room is always kept: when it comes, nothing moves.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.status.footer)
        self.side.room = self._side_room
        theme().changed.connect(self._fit)
        self._fit()

    def _side_room(self) -> int:
        """How high the right column may be before the page scrolls; nothing holds it where it stands below."""
        margins = self.grid.contentsMargins()
        taken = self.heading.minimumSizeHint().height() + self.grid.verticalSpacing() + margins.top() + margins.bottom()
        return 0 if theme().percent >= STACKED_FROM else self.area.viewport().height() - taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_width(self)
        self.side.make_room()

    def _fit(self) -> None:
        """Two columns; from large text on, one: the right column comes under the form."""
        fit_width(self)
        one = theme().percent >= STACKED_FROM
        for part in (self.heading, self.form, self.side):
            self.grid.removeWidget(part)
        self.grid.addWidget(self.heading, 0, 0, 1, 1 if one else 2)
        self.grid.addWidget(self.form, 1, 0)
        self.grid.addWidget(self.side, 2 if one else 1, 0 if one else 1)
        self.grid.setColumnStretch(0, 1)
        self.grid.setRowStretch(1, 1)
        self.grid.setContentsMargins(20, 8, 20 - THICK, 6)

    def _wire(self) -> None:
        self.form.advanced.connect(self.flow.advance)
        self.form.advanced.connect(lambda _: self.saving.touched())
        self.form.retreated.connect(lambda editor: self.movement.next_from(editor, -1))
        self.form.edited.connect(self._edited)
        self.form.card_number.connect(lambda _: self.notice(self.words("problem-text-card-number")))
        self.form.documents.all_wanted.connect(self.flow.all_present)
        for panel in self.side.panels:
            panel.advanced.connect(self.flow.advance)
            panel.advanced.connect(lambda _: self.saving.touched())
            panel.retreated.connect(lambda editor: self.movement.next_from(editor, -1))
            panel.edited.connect(self._edited)
        self.matching.matched.connect(self.flow.matched)
        self.matching.unknown.connect(self.flow.new_case.unknown)
        self.matching.lost.connect(self.flow.lost)
        self.side.match.another.connect(self.flow.join_another)
        self.flow.card_left.connect(self.undoing.offer_card)
        self.saving.saved.connect(self.doing.saved)
        self.saving.failed.connect(self.doing.failed)
        self.saving.gone.connect(self.doing.gone)
        self.saving.drafted.connect(self.show_status)
        self.saving.unkept.connect(self.doing.unkept)
        self.saving.printable.connect(self.doing.put_out)
        self.heading.change.clicked.connect(self.doing.change_batch)
        self.heading.open.clicked.connect(self.rounds.open_today)
        self.rounds.opened.connect(self.flow.round_opened)
        self.rounds.opened.connect(self.refresh)
        self.status.clear.clicked.connect(self.doing.clear)
        self.status.save_print.clicked.connect(self.doing.save_print)
        self.status.save_next.clicked.connect(self.doing.save_next)
        self.status.footer.point_chosen.connect(self.doing.go_to_point)
        self.side.aside.resumed.connect(self.asides.resume)
        self.side.aside.thrown.connect(self.asides.throw)
        self.side.list.opened.connect(self.doing.open_packet)
        self.side.notes.opened.connect(self.doing.open_packet)
        self.link.changed.connect(self._changed)

    def stops(self) -> list[QWidget]:
        """Every field in the order of the eye, panels where they belong, the save button last."""
        return [*self.state.stops(), self.status.save_next]

    def after(self) -> list[QWidget]:
        """What Tab passes between the documents and the button that saves."""
        return [*self.side.rows(), self.status.clear, self.status.save_print]

    def acts(self) -> Mapping[str, Callable[[], Any]]:
        return {
            "save_next": self.doing.save_next,
            "save_print": self.doing.save_print,
            "all_present": self.flow.all_present,
            "return_instrument": self.doing.return_instrument,
            "next_point": self.doing.next_point,
            "add_person": self.form.request.add_row,
            "remove_person": self.doing.remove_person,
            "add_instrument": self.doing.add_instrument,
            "new_case": self.flow.new_case.open,
            "change_batch": self.doing.change_batch,
            "envelope_details": self.flow.toggle_details,
            "set_aside": self.asides.set_aside,
            "clear": self.doing.clear,
            "undo": self.undoing.undo,
            "refresh": self.refresh,
        }

    def panes(self) -> list[QWidget]:
        return [self.form.envelope.tracking.line, self.status.save_next]

    def arrive(self, subject: Any = None) -> None:
        self.refresh()
        self.movement.go(self.draft.place)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        for panel in self.side.panels:
            panel.retranslate(words)
        for part in (self.form, self.heading, self.status, self.flow):
            part.retranslate(words)
        self.state.words = self.matching.words = words
        for row in self.form.request.rows:
            row.say_again(words.language, self.state.today())
        self.doing.say_again()
        self.refresh()

    def refresh(self) -> None:
        """Asks again who is at the desk and on which round."""
        self.rounds.ask(self._desk)

    def _desk(self, sheet: DeskSheet) -> None:
        first = self.state.desk is None
        self.state.desk = sheet
        self.doing.sent_back.clear()
        self.heading.show_batch(self.words, sheet.batch, sheet.today)
        self.side.list.show_batch(self.words, sheet.batch)
        self.side.aside.show_names(self.words, sheet.set_aside)
        focused = QApplication.focusWidget() or self
        here = focused is self or self.isAncestorOf(focused)
        if sheet.batch is None and self.isVisible() and here and is_empty(self.form.collect()):
            focus_on(self.heading.open)
        if first:
            self.link.learn_law()
        if first and sheet.draft:
            self.asides.found(dict(sheet.draft))
        self.flow.refresh()
        self.show_status()

    def _changed(self, done: Any) -> None:
        if done.act != "log_packet":
            self.refresh()
        if done.act == "undo_last":
            self.flow.noticing.look()

    def _edited(self) -> None:
        """A key is echoed first; what follows from it is shown right after."""
        self.saving.touched()
        self.soon.start()

    def show_edited(self) -> None:
        if self.status.points:
            self.doing.refused = None
            self.show_points(self.state.points())
        self.flow.refresh()
        if theme().percent >= STACKED_FROM:
            # Large text leaves no place where the notice would hide nothing.
            self.notice("")
        self.show_status()

    def show_points(self, points: list[Any]) -> None:
        self.status.show_points(points)
        self.flow.checking.points = self.flow.noticing.points = points
        self.flow.refresh()
        self.titled.emit(self.words("intake-title-fix", title="") if points else "")

    def show_status(self) -> None:
        self.status.show(self.saving.drafted_at, empty=is_empty(self.form.collect()))

    def notice(self, text: str) -> None:
        self.noticed.emit(Notice(text))


def fit_width(page: IntakePage) -> None:
    """A narrow window gives the fields what the names of the sections and the right column can spare."""
    narrow = page.width() < theme().px(NARROW_BELOW)
    page.form.set_narrow(narrow)
    page.side.set_narrow(narrow)
