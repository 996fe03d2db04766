"""Draws the request and the persons it concerns: one row each, added and removed only when the clerk asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.rules.texts import fold, number_key
from csqdesk.rules.vocabulary import CertificateState
from csqdesk.ui.components.basics import Badge
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import ChoiceGroup, Option
from csqdesk.ui.components.fields import LabelledBox
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.intake.sections.person_row import PersonRow
from csqdesk.ui.intake.sections.section import Section
from csqdesk.ui.intake.values import KINDS, Values, empty_person
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.keys import key_name

if TYPE_CHECKING:
    from csqdesk.casework.sheets import CaseSheet, FamilyMember, KnownCertificate


def kind_options(words: Words) -> list[Option]:
    return [Option(code, letter, words(f"intake-kind-{letter.lower()}")) for letter, code in KINDS.items()]


ROWS_SHOWN = 3
"""Rows of persons shown at once."""


class RequestSection(Section):
    """Fields 4 to 8: the request and its persons."""

    kind_changed = Signal(str)
    row_added = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__(words("intake-section-request"))
        self.words = words
        self.members: tuple[FamilyMember, ...] = ()
        self.family = ""
        self.kind = ChoiceGroup(words("intake-section-request"), kind_options(words))
        line = QHBoxLayout()
        line.addWidget(self.kind)
        line.addStretch(1)
        self.content.addLayout(line)
        self.rows: list[PersonRow] = []
        holder = QWidget()
        self.rows_box = QVBoxLayout(holder)
        self.rows_box.setContentsMargins(0, 0, 0, 0)
        self.rows_box.setSpacing(0)
        self.rows_box.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.grid = ScrollArea(holder)
        self.content.addWidget(self.grid)
        self.add = Button(words("intake-add-person"), "text", icon="plus", keys=key_name("Ins", words.language))
        self.add.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add.clicked.connect(self.add_row)
        self.age = Badge()
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(self.age)
        self.content.addWidget(self.foot)
        self.passed = False
        self.watch(self.kind)
        self.kind.chosen.connect(self._kind_chosen)
        self._new_row()
        theme().changed.connect(self._fit_rows)

    def _kind_chosen(self, kind: str) -> None:
        self.passed = False
        self.offer()
        self.kind_changed.emit(kind)
        self.edited.emit()

    def _meant_the_kind(self, letter: str) -> bool:
        """A letter of the request that was passed over, typed one field too late, still chooses it."""
        code = KINDS.get(letter.upper())
        if code is None or self.kind.code():
            return False
        for row in self.rows:
            row.role.list.hidePopup()
        self.kind.choose(code)
        self.kind.chosen.emit(code)
        self.kind.advance.emit()
        return True

    def retranslate(self, words: Words) -> None:
        self.words = words
        self.name_label.setText(words("intake-section-request"))
        self.kind.set_options(words("intake-section-request"), kind_options(words))
        self.add.set_label(words("intake-add-person"), key_name("Ins", words.language))
        for row in self.rows:
            row.retranslate(words)

    def _new_row(self) -> PersonRow:
        row = PersonRow(len(self.rows) + 1, self.words, self.family)
        self.rows.append(row)
        self.rows_box.addWidget(row)
        # Shown now, not by the next round of events: focus goes there at once.
        row.show()
        for editor in row.editors():
            self.watch(editor)
        for field in (row.family, row.given, row.born):
            field.line.textChanged.connect(self.edited)
        row.change.list.chosen.connect(lambda _: self.offer())
        row.role.list.takes = self._meant_the_kind
        for choice in (row.change, row.member, row.role):
            choice.list.chosen.connect(self.edited)
        row.offer(self.kind.code(), self.members)
        self._fit_rows()
        return row

    def _fit_rows(self) -> None:
        """As high as its rows; from the fourth on they scroll inside the card."""
        for place, row in enumerate(self.rows):
            row.show_labels(place == 0)
        heights = []
        for row in self.rows[:ROWS_SHOWN]:
            # Inside out: each box must have today's height before its row is asked for its own.
            for box in row.findChildren(LabelledBox):
                box.measure()
            row.columns.activate()
            heights.append(row.columns.sizeHint().height())
        self.grid.setFixedHeight(sum(heights))
        # Of one height, whether it holds the button or a sentence in its place.
        self.foot.setFixedHeight(self.add.sizeHint().height())

    def say(self, kind: str, text: str, icon: str | None = None) -> None:
        """The age of somebody, or what is wrong with a birth: a long sentence takes the place of the button."""
        self.age.show_state(kind, text, icon=icon)
        room = self.add.sizeHint().width() + self.age.sizeHint().width() + theme().px(12) <= self.grid.width()
        self.add.setVisible(room or not text)

    def add_row(self) -> None:
        """One more person, under the last; focus goes to their link."""
        if not self.persons_wanted() or len(self.rows) >= 12:
            return
        row = self._new_row()
        self.row_added.emit(row)
        self.edited.emit()

    def remove_row(self, row: PersonRow) -> None:
        """Takes a row away; the last one is emptied instead."""
        if len(self.rows) == 1:
            row.load(empty_person())
        else:
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
            for place, one in enumerate(self.rows):
                one.number = place + 1
                one.retranslate(self.words)
            self._fit_rows()
        self.edited.emit()

    def row_of(self, editor: QWidget | None) -> PersonRow | None:
        return next((row for row in self.rows if editor in row.editors()), None)

    def persons_wanted(self) -> bool:
        return self.kind.code() not in ("reply", "other")

    def offer(self) -> None:
        """Shows what the kind of request asks for; a reply and another matter name nobody."""
        wanted = self.persons_wanted()
        for row in self.rows:
            row.offer(self.kind.code(), self.members)
            row.setEnabled(wanted)
        self.add.setEnabled(wanted)

    def know(self, case: CaseSheet | None) -> None:
        """The family of the matched file."""
        self.members = removable(case) if case is not None else ()
        self.name_family(case.family_name if case is not None else "")
        self.offer()

    def name_family(self, family: str) -> None:
        """The name that is proposed for a child."""
        self.family = family
        for row in self.rows:
            row.family_of_file = family

    def stops(self) -> list[QWidget]:
        found: list[QWidget] = [self.kind]
        for row in self.rows:
            editors = row.editors()
            if row.member.isVisibleTo(self):
                editors = [row.change.list, row.member.list, row.role.list]
            found += editors
        return found

    def collect(self, values: Values) -> None:
        values["kind"] = self.kind.code()
        values["persons"] = [row.collect() for row in self.rows]

    def load(self, values: Values) -> None:
        self.passed = False
        self.kind.choose(values["kind"])
        persons = values["persons"] or [empty_person()]
        while len(self.rows) > len(persons):
            self.remove_row(self.rows[-1])
        while len(self.rows) < len(persons):
            self._new_row()
        for row, person in zip(self.rows, persons, strict=True):
            row.load(person)
        self.offer()


def removable(case: CaseSheet) -> tuple[FamilyMember, ...]:
    """The family, the principal apart: its persons, then whoever only a CSQ of the file names (a number below zero)."""
    from csqdesk.casework.sheets import FamilyMember

    found = [one for one in case.members if one.joined and not one.principal]
    names = {_whole_name(one) for one in case.members}
    references = {number_key(one.individual_reference or "") for one in case.members} - {""}
    for one in case.certificates:
        name, reference = _whole_name(one), number_key(one.individual_reference or "")
        if not name or name in names or reference in references or one.state is CertificateState.NEVER_ISSUED:
            continue
        names.add(name)
        place, issued_to = -one.certificate_id, (one.family_name, one.given_name)
        found.append(FamilyMember(place, *issued_to, None, one.individual_reference, False, None))
    return tuple(found)


def _whole_name(one: FamilyMember | KnownCertificate) -> str:
    return fold(f"{one.family_name} {one.given_name}").strip()
