"""Draws the checklist: missing first, then to check, received, and what does not apply in one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from csqdesk.casework.entries import ItemsRecording
from csqdesk.casework.sheets import DossierSheet, ItemRow
from csqdesk.rules.vocabulary import Change, ItemCode, ItemState, Role, Route
from csqdesk.ui.components.basics import KeyCap, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.flow_row import FlowRow
from csqdesk.ui.components.inline_form import InlineForm
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.checklist.asking import OF_REQUEST, ItemForms, blank, item_name
from csqdesk.ui.dossier.checklist.letters import Letters
from csqdesk.ui.dossier.section import Section
from csqdesk.ui.page import Notice
from csqdesk.words import Words

RECEIVED = frozenset({ItemState.PRESENT, ItemState.WRONG_EDITION, ItemState.EXPLAINED})
STATES = {"C": "present", "M": "absent", "S": "not_applicable"}
"""Letter → the state it gives; R asks which."""
MARKS = ("c", "m", "r", "s")
CONDITIONAL = (ItemCode.CONSENT, ItemCode.CONSENT_PARENT_IDENTITY, ItemCode.FEDERAL_LETTER)
"""Items that only some requests need: where they are not asked for, the list says so."""


def group_of(row: ItemRow) -> int:
    """Place of a row: missing, to check, received, the rest."""
    if row.missing:
        return 0
    if row.state is ItemState.TO_CHECK:
        return 1
    return 2 if row.state in RECEIVED else 3


def besides(sheet: DossierSheet) -> list[ItemRow]:
    """What does not apply: said so by a person, or not asked for by the rules."""
    said = [row for row in sheet.items if group_of(row) == 3]
    if not any(row.required for row in sheet.items):
        return said
    known = {row.item for row in sheet.items}
    absent = [code for code in CONDITIONAL if code not in known]
    added = [one for one in sheet.persons if one.change is Change.ADD and not one.voided]
    children = [one.row for one in added if one.role is Role.CHILD]
    unsaid = [
        blank(code, person)
        for code in absent
        if not (code is ItemCode.CONSENT_PARENT_IDENTITY and ItemCode.CONSENT in absent)
        for person in (() if code in OF_REQUEST else children) or (None,)
    ]
    return said + unsaid


def together(words: Words, rows: Sequence[ItemRow], names: Sequence[str]) -> list[str]:
    """Names of documents, each said once with all whose it is; nobody's when it is asked of nobody."""
    found = []
    for item in dict.fromkeys(row.item for row in rows):
        same = [row for row in rows if row.item is item]
        whose = ", ".join(names[row.person] for row in same if row.person is not None and row.person < len(names))
        told = whose if len(names) > 1 and any(row.packet for row in same) else ""
        short = words(f"item-{_key(item.value)}-short")
        found.append(words("dossier-item-of", item=short, name=told) if told else short)
    return found


class ItemsCard(Section):
    """*Pièces exigées*."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-items"), ruled=False)
        self.acting = acting
        self.count = PlainLabel("", color="text2")
        self.head.addWidget(self.count)
        self.head.addWidget(KeyCap("1-9"))
        self.list = RowList(acting.words("dossier-items"))
        self.none = PlainLabel("", color="text2", wrap=True)
        self.form = InlineForm()
        self.asking = ItemForms(acting, self.form, self.list)
        self.other = Button(acting.words("dossier-add"), "text", icon="plus")
        self.add_act(self.other)
        self.all = Button(acting.words("dossier-all-conform"), "text", icon="check-circle", keys="F8")
        self.marks = FlowRow(gap=8)
        self.stack(self.none, self.form, self.list, self.all, self.marks)
        self.outer.addStretch(1)
        self.all.clicked.connect(self.all_conform)
        self.letters = Letters(self)
        self.list.lettered.connect(self.letters.hear)
        self.list.numbered.connect(self.letters.digit)
        self.letters.told.connect(self._told)
        self.letters.word.connect(self._word)
        self.list.chosen.connect(self._chosen)
        self.other.clicked.connect(self.asking.ask_other)

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-items"))
        self.list.setAccessibleName(words("dossier-items"))
        self.list.setAccessibleDescription(words("dossier-items-keys"))
        self.all.set_label(words("dossier-all-conform"))
        self.other.set_label(words("dossier-add"))
        self.other.setAccessibleDescription(words("dossier-item-other"))
        names = self.acting.names()
        required = [row for row in sheet.items if row.required]
        received = sum(group_of(row) == 2 for row in required)
        self.count.setText(words("dossier-items-count", received=received, required=len(required)))
        ordered = sorted((row for row in sheet.items if group_of(row) < 3), key=group_of)
        rows = [self._row(words, row, names) for row in ordered]
        rest = besides(sheet)
        if rest:
            rows.append(self._rest(words, rest, names))
        self.list.show_rows(rows)
        arrima = sheet.assessment.route is Route.ARRIMA
        self.none.setText(words("dossier-arrima" if arrima else "dossier-items-none"))
        self.none.setVisible(arrima or not rows)
        self.all.setVisible(any(row.state is ItemState.TO_CHECK and row.required for row in sheet.items))
        self._show_marks(words, bool(rows))

    def _show_marks(self, words: Words, shown: bool) -> None:
        self.marks.setVisible(shown)
        pairs: list[list[QWidget]] = [
            [KeyCap(mark.upper()), PlainLabel(words(f"dossier-mark-{mark}"), size=12, color="text2")] for mark in MARKS
        ]
        self.marks.show_groups(pairs, gap=4)

    def _row(self, words: Words, row: ItemRow, names: Sequence[str]) -> Row:
        group = group_of(row)
        state = words(f"item-state-{_key(row.state.value)}")
        day = row.received_on.isoformat() if row.received_on else ""
        title = item_name(words, row, names)
        if group == 0:
            absent = row.state is ItemState.ABSENT
            hint = words("dossier-item-nothing") if absent else words("dossier-item-why", state=state.lower())
            right = words("dossier-item-missing" if absent else "dossier-item-to-replace")
            told = " · ".join(part for part in (hint, row.note) if part)
            return Row((row,), title, told, right, "", "triangle", "warn", filled=True)
        if group == 1:
            right = words("dossier-item-to-check")
            return Row((row,), title, words("dossier-item-unseen"), right, "", "circle", "neutral")
        hint = " · ".join(part for part in (row.form or "", row.note, day) if part)
        right = words("dossier-item-present") if row.state is ItemState.PRESENT else state
        return Row((row,), title, hint or words("dossier-item-no-day"), right, "", "check-circle", "ok")

    def _rest(self, words: Words, rest: list[ItemRow], names: Sequence[str]) -> Row:
        """What does not apply, in one line."""
        title = " · ".join(together(words, rest, names))
        state = words(f"item-state-{_key(rest[0].state.value)}")
        return Row(tuple(rest), title, "", state, "", "minus-circle", "neutral", faded=True)

    # --- acts ----------------------------------------------------------------------------------------------------

    def point(self, digit: int) -> bool:
        """A digit typed anywhere on the Dossier: the document of that place is marked and has the focus."""
        if not 0 < digit <= self.list.count():
            return False
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.setCurrentRow(digit - 1)
        self.letters.digit()
        return True

    def begin(self) -> None:
        """The list has the focus, at the document marked: a letter says its state."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def wanting(self) -> bool:
        """True when the first row is a document that is missing, or that nobody has looked at."""
        sheet = self.acting.sheet
        return any(group_of(row) < 2 for row in (sheet.items if sheet is not None else ()))

    def _word(self) -> None:
        """A word was typed on the list: nothing is marked, and where words go is said."""
        self.acting.noticed.emit(Notice(self.acting.say("dossier-word-typed")))

    def _told(self, pairs: list[tuple[tuple[ItemRow, ...], str]]) -> None:
        """Letters that stand alone, each on its row: what asks nothing first, then the first that asks."""
        known = [(rows, letter) for rows, letter in pairs if letter in (*STATES, "R")]
        asking = [pair for pair in known if pair[1] == "R" or len(pair[0]) > 1]
        for pair in (*(one for one in known if one not in asking), *asking[:1]):
            self._lettered(*pair)

    def _lettered(self, rows: tuple[ItemRow, ...], letter: str) -> None:
        """A letter says the state of the document; R asks what is wrong with it."""
        asking = self.asking
        if len(rows) > 1:
            what = f"dossier-mark-{letter.lower()}"
            asking.ask_which(rows, what, lambda row: self._meant(row, letter))
        elif letter == "R":
            asking.ask_why(rows[0])
        else:
            asking.perform(rows[0], STATES[letter])

    def _meant(self, row: ItemRow, letter: str) -> str:
        if letter == "R":
            self.asking.ask_why(row)
            return ""
        return self.asking.record(row, STATES[letter])

    def _chosen(self, rows: tuple[ItemRow, ...]) -> None:
        """Enter on a document asks, and does nothing by itself."""

        def asked(row: ItemRow) -> str:
            self.asking.ask_state(row)
            return ""

        if len(rows) > 1:
            self.asking.ask_which(rows, "dossier-item-choose", asked)
        else:
            self.asking.ask_state(rows[0])

    def all_conform(self) -> None:
        """F8: everything nobody has looked at yet is there and conform."""
        sheet = self.acting.sheet
        waiting = [row for row in (sheet.items if sheet else ()) if row.state is ItemState.TO_CHECK and row.required]
        if waiting:
            items = [{"item": row.item.value, "state": "present", "person": row.person} for row in waiting]
            fields = {"packet": self.acting.packet(), "items": items}
            said = self.acting.say("dossier-saved-all", count=len(waiting))
            self.acting.perform("record_items", ItemsRecording, fields, said)


def _key(code: str) -> str:
    return code.replace("_", "-")
