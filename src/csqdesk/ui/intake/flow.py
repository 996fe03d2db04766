"""Leads an envelope from field to field: what each Enter looks up, compares, opens or passes over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from csqdesk.ui.components.closed_list import Closed
from csqdesk.ui.components.fields import Line
from csqdesk.ui.components.search_pick import Hit
from csqdesk.ui.intake.moving import KeyHold, Movement, focus_on
from csqdesk.ui.intake.new_case import NewCase
from csqdesk.ui.intake.sections.payment import InstrumentRow
from csqdesk.ui.intake.state import IntakeState
from csqdesk.ui.intake.telling.checking import Checking
from csqdesk.ui.intake.telling.noticing import Noticing
from csqdesk.ui.intake.values import NEW_CASE, Values, awaited
from csqdesk.ui.intake.verdicts import NOTHING, counted_blind, extra_originals, judge, tile_states
from csqdesk.ui.link import Link
from csqdesk.words import Words

if TYPE_CHECKING:
    from csqdesk.casework.sheets import CaseSheet
    from csqdesk.rules.law import Institution


class Flow(QObject):
    """What happens between two fields. ``card_left`` when a new file was left with something typed in it."""

    card_left = Signal()

    def __init__(self, state: IntakeState, movement: Movement, link: Link, hold: KeyHold) -> None:
        super().__init__(state.form)
        self.state = state
        self.movement = movement
        self.link = link
        self.hold = hold
        self.checking = Checking(state.form, state.words)
        self.new_case = NewCase(state, self.refresh, self.card_left.emit)
        form = state.form
        form.request.row_added.connect(lambda row: focus_on(self._first_of(row.editors())))
        form.payment.issuer_asked.connect(self._issuers)
        self.noticing = Noticing(state, link, self.refresh)

    def retranslate(self, words: Words) -> None:
        self.checking.words = words
        self.state.words = words
        self.refresh()

    def refresh(self) -> None:
        """Shows anew what follows from what is typed: tiles, ages, the file's card."""
        state = self.state
        values, setting = state.values(), state.setting()
        judged = judge(values, setting, state.law) if state.desk is not None else NOTHING
        self.checking.show(values, judged, setting)
        self.noticing.show(values, judged, setting)
        state.form.documents.show_states(tile_states(values, judged, setting))
        received = setting.batch.received_on if setting.batch is not None else setting.today
        if setting.case is not None:
            shown = values["originals_entered"]
            reply = values["kind"] == "reply"
            state.side.match.show_case(state.words, setting.case, state.law, received, with_family=shown, reply=reply)
        elif values["new_case"]:
            state.side.match.show_new(state.words, values["new_case"])
        else:
            unmatched = values["file"] if state.unmatched else ""
            state.side.match.show_none(state.words, unmatched=unmatched, kept=state.kept_case is not None)
        self.movement.keep_order()

    def all_present(self) -> None:
        """Every document that applies is there (F8)."""
        self.refresh()
        self.state.form.documents.say_all_present()

    def advance(self, editor: QWidget) -> None:
        """Enter in a field."""
        form, side = self.state.form, self.state.side
        if editor is form.envelope.file.line:
            self.state.matching.enter(lambda: self.movement.next_from(editor))
            return
        if editor in side.new_case.editors:
            if self.new_case.gives_up(editor):
                return
            form.request.name_family(side.new_case.collect()["family_name"].strip())
        if opens(editor, self.state):
            return
        if editor is form.envelope.tracking.line and not form.envelope.says():
            self.refresh()
            return
        if editor is form.envelope.sender_list.list and self._wants_postmark():
            self.state.side.open(side.details)
            focus_on(side.details.postmark.line)
            return
        if editor is form.originals.count.line and not self._count():
            return
        row = form.payment.row_of(editor)
        if row is not None and not self._payment(row, editor):
            return
        agreed = self.noticing.days.entered(editor) and enter_birth(editor, self.state)
        self.refresh()
        if not agreed:
            return
        if side.batch.isVisibleTo(side) and editor is side.batch.witness.line:
            self.state.side.batch.edited.emit()
            self.batch_wanted()
            return
        # Of a holder that the new file named, what is asked next is what is not known.
        over = side.holders.editors if editor is form.originals.count.line else []
        self.movement.next_from(editor, over=lambda one: one in over and isinstance(one, Line) and bool(one.text()))

    def batch_wanted(self) -> None:
        """The last field of the round's panel was passed: the round is opened."""
        from csqdesk.ui.intake.rounds import Rounds

        for rounds in self.state.side.batch.findChildren(Rounds):
            rounds.take()

    def _count(self) -> bool:
        """The originals were counted; what follows from a difference opens beside."""
        state = self.state
        values, judged, setting = state.values(), state.judged(), state.setting()
        agreed = self.checking.count(values, judged, setting)
        self.refresh()
        if not agreed:
            return False
        count = int(values["originals"]) if values["originals"].strip().isdigit() else 0
        if counted_blind(setting):
            if self.checking.missing_originals(values, judged, setting):
                state.side.holders.ask_absent(awaited(setting.case))
                state.side.open(state.side.holders)
            elif extra := extra_originals(values, judged, setting):
                if (len(state.side.holders.rows), state.side.holders.asked.extra) != (extra, True):
                    state.side.holders.ask_extra(extra)
                state.side.open(state.side.holders)
            else:
                self._ask_no_holders()
        elif count and not state.unmatched and state.side.new_case.collect()["family_name"].strip():
            if len(state.side.holders.rows) != count:
                state.side.holders.ask_holders(count, state.side.new_case.collect())
            state.side.open(state.side.holders)
        else:
            self._ask_no_holders()
        return True

    def _ask_no_holders(self) -> None:
        """Nothing is missing, or nothing came: no row is left over from another count."""
        side = self.state.side
        side.holders.clear()
        if side.opened() is side.holders:
            side.open(None)

    def add_instrument(self) -> None:
        """One more instrument: what was read on those before is taken as read, the total is judged after the last."""
        state = self.state
        rows = list(state.form.payment.rows)
        row = state.form.payment.new_row()
        for one in rows:
            one.take_first_reading()
            self.checking.amount(one, state.values(), state.judged())
        self.refresh()
        focus_on(row.method.list)

    def _payment(self, row: InstrumentRow, editor: QWidget) -> bool:
        form = self.state.form
        if editor is row.method.list and row.method.code() == "none":
            focus_on(form.documents.tiles)
            return False
        if editor is row.number.line and not row.says():
            self.refresh()
            return False
        if editor is row.amount.line:
            agreed = self.checking.amount(row, self.state.values(), self.state.judged())
            self.refresh()
            return agreed
        return True

    def _wants_postmark(self) -> bool:
        """In January the postmark decides the year of the fee."""
        setting = self.state.setting()
        received = setting.batch.received_on if setting.batch is not None else setting.today
        details = self.state.side.details
        return received.month == 1 and not details.isVisibleTo(self.state.side) and not details.postmark.text().strip()

    def matched(self, case: CaseSheet) -> None:
        """A file was found: its family is known to the form, and one goes on."""
        state = self.state
        state.unmatched = False
        self.new_case.put_away()
        state.side.open(None)
        state.form.request.know(case)
        if not case.csq_issued and not state.form.request.kind.code():
            state.form.request.kind.choose("other")
        if case.answers and not state.form.request.kind.code():
            # Our own letter came back with what it asked for.
            state.form.request.kind.choose("reply")
        self.refresh()
        self.movement.next_from(state.form.envelope.file.line)

    def join_another(self) -> None:
        """The reply completes the next of the file's open requests."""
        self.state.matching.join_next()
        self.refresh()
        self.state.form.edited.emit()

    def lost(self) -> None:
        """The text no longer names the file that was matched."""
        self.state.unmatched = False
        self.state.form.request.know(None)
        self.refresh()

    def round_opened(self) -> None:
        """Another round is in hand: back to the first field."""
        self.state.side.open(None)
        self.movement.go(0)

    def toggle_details(self) -> None:
        """*Détails de l'enveloppe* (Ctrl+I)."""
        details = self.state.side.details
        if details.isVisibleTo(self.state.side):
            self.close_panel()
            return
        self.state.side.open(details)
        focus_on(details.postmark.line)

    def close_panel(self) -> bool:
        """Closes the panel that is open; a new file left by Escape stays to be matched."""
        opened = self.state.side.opened()
        if opened is None:
            return False
        if opened is self.state.side.new_case:
            self.new_case.leave()
            return True
        self.state.side.open(None)
        self.movement.go(0)
        return True

    def load(self, values: Values, case: CaseSheet | None) -> None:
        """Puts an envelope on the screen: an empty one, a draft, one undone."""
        state = self.state
        self.new_case.remember()
        state.matching.forget()
        if case is not None:
            state.matching.settle(case, values["file"], values["joins"])
        state.unmatched = values["unmatched"]
        state.kept_case = values["kept_case"]
        state.form.request.know(case)
        state.side.new_case.load(values["new_case"] or dict.fromkeys(NEW_CASE, ""))
        state.side.details.load(values["details"])
        asked = state.side.holders.load(values["certificates"], awaited(case))
        new = state.side.new_case if values["new_case"] else None
        state.side.open(state.side.holders if asked else new)
        self.noticing.forget()
        state.form.load(values)
        if values["unmatched"] or values["new_case"]:
            state.matching.agree()
        self.checking.recall(values, state.judged(), state.setting())
        self.refresh()
        self.noticing.look()

    def _first_of(self, editors: list[QWidget]) -> QWidget:
        return next((one for one in editors if one.isVisibleTo(self.state.form) and one.isEnabled()), editors[0])

    def _issuers(self, row: InstrumentRow, text: str) -> None:
        found = self.state.law.find_institutions(text)[:8]
        hits = [
            Hit((one.number or "", short_name(one)), f"{one.number}  {one.name}" if one.number else one.name)
            for one in found
        ]
        row.issuer.show_hits(hits)


def enter_birth(editor: QWidget, state: IntakeState, *, again: bool = True) -> bool:
    """A birth was entered: True when one may go on. ``again`` False only says what was not said yet."""
    row = next((one for one in state.form.request.rows if one.born.line is editor), None)
    if row is None or (row.born_said is not None and not again):
        return True
    setting = state.setting()
    return row.read_born(setting.language, setting.today)


def opens(editor: QWidget, state: IntakeState) -> bool:
    """Enter on a list where nothing is chosen yet opens it; once more, it goes on: nobody falls into a text."""
    form = state.form
    if editor is form.request.kind:
        form.request.passed = not form.request.kind.code()
        return False
    asked = [one for row in form.request.rows for one in row.editors()[:3]]
    asked += [one for row in form.payment.rows for one in (row.method.list, row.signed.list)]
    if not isinstance(editor, Closed) or editor not in [*asked, *state.side.holders.editors]:
        return False
    if editor.code() or editor.open or not editor.options:
        return False
    editor.show_open()
    return True


def short_name(institution: Institution) -> str:
    """The name as people say it, when it is the beginning of the whole one: « Banque Nationale »."""
    return min(
        (one for one in (institution.name, *institution.aliases) if institution.name.startswith(one) and " " in one),
        key=len,
        default=institution.name,
    )
