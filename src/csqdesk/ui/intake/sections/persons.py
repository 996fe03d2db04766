"""Draws the request and the persons it concerns: one row each, added and removed only when the clerk asks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.ui.components.basics import Badge
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import ChoiceGroup, ChoiceList, Option
from csqdesk.ui.components.fields import Field, LabelledBox
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.intake.sections.section import Section, columns
from csqdesk.ui.intake.values import KINDS, ROLES, Values, empty_person
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.keys import key_name
from csqdesk.words.reading import read_date

if TYPE_CHECKING:
    from csqdesk.casework.sheets import FamilyMember


def kind_options(words: Words) -> list[Option]:
    return [Option(code, letter, words(f"intake-kind-{letter.lower()}")) for letter, code in KINDS.items()]


def role_options(words: Words) -> list[Option]:
    return [Option(code, letter, words(f"role-{code.replace('_', '-')}")) for letter, code in ROLES.items()]


def change_options(words: Words) -> list[Option]:
    return [Option("add", "A", words("change-add")), Option("remove", "R", words("change-remove"))]


ROWS_SHOWN = 3
"""Rows of persons shown at once."""


class PersonRow(QWidget):
    """One person: what is wanted of them, their link, their names, their birth."""

    def __init__(self, number: int, words: Words, family: str) -> None:
        super().__init__()
        self.number = number
        self.members: tuple[FamilyMember, ...] = ()
        self.person_id: int | None = None
        self.born_said: tuple[str, dict[str, Any]] | None = None
        self.born_choices: tuple[date, ...] = ()
        choose = words("intake-choose")
        self.change = ChoiceList(words("intake-person-change"), change_options(words), placeholder=choose)
        self.member = ChoiceList("", [], placeholder=choose, show_letter=True)
        self.role = ChoiceList("", role_options(words), placeholder=choose)
        self.family = Field("")
        self.given = Field("")
        self.born = Field("", placeholder=words("intake-date-hint"))
        self.family_of_file = family
        self.columns = columns(
            (self.change, 110),
            (self.member, 240),
            (self.role, 172),
            (self.family, 168),
            (self.given, 168),
            (self.born, 126),
        )
        self.setLayout(self.columns)
        self.change.hide()
        self.member.hide()
        self.retranslate(words)
        self.role.list.chosen.connect(self._role_chosen)
        self.member.list.chosen.connect(self._member_chosen)
        self.born.line.textEdited.connect(self._born_typed)

    def retranslate(self, words: Words) -> None:
        number = self.number
        self.change.set_label(words("intake-person-change"))
        self.change.set_options(change_options(words), words("intake-choose"))
        self.member.set_label(words("intake-person-member", n=number))
        self.role.set_label(words("intake-person-role", n=number))
        self.role.set_options(role_options(words), words("intake-choose"))
        for field, key in ((self.family, "family"), (self.given, "given"), (self.born, "born")):
            field.set_label(words(f"intake-person-{key}"))
            field.line.setAccessibleName(words(f"intake-person-{key}-n", n=number))
        self.born.line.setPlaceholderText(words("intake-date-hint"))

    def show_labels(self, shown: bool) -> None:
        """Only the first row names its columns; the others carry the names for who hears them."""
        boxes: tuple[LabelledBox, ...] = (self.change, self.member, self.role, self.family, self.given, self.born)
        for box in boxes:
            box.label.setVisible(shown)

    def _born_typed(self, text: str) -> None:
        """A day that read two ways is picked by its key; typing anything else takes back what was said of it."""
        chosen = dict(zip(("1", "2"), self.born_choices, strict=False)).get(text)
        self.born_said, self.born_choices = None, ()
        if chosen is not None:
            self.born.set_text(chosen.isoformat())
            self.born.line.advance.emit()

    def read_born(self, language: str, today: date) -> bool:
        """The birth was entered: True when one may go on. What cannot be read is told once, then let be."""
        text = self.born.text().strip()
        reading = read_date(text, language, today, "birth") if text else None
        if reading is None or reading.key is None:
            self.born_said, self.born_choices = None, ()
            if reading is not None and isinstance(reading.value, date):
                self.born.set_text(reading.value.isoformat())
            return True
        told = (reading.key, dict(reading.facts))
        again = told == self.born_said
        self.born_said, self.born_choices = told, reading.choices
        if not again:
            self.born.line.selectAll()
        return again

    def say_again(self, language: str, today: date) -> None:
        """What was said of a birth, with the month in the words of another language."""
        if self.born_said is not None:
            reading = read_date(self.born.text().strip(), language, today, "birth")
            if reading.key == self.born_said[0]:
                self.born_said = (reading.key, dict(reading.facts))

    def _role_chosen(self, code: str) -> None:
        """A child most often bears the family's name: proposed, selected, replaced by typing."""
        if code == "child" and not self.family.text() and self.family_of_file:
            self.family.set_text(self.family_of_file)

    def _member_chosen(self, code: str) -> None:
        member = next((one for one in self.members if str(one.person_id) == code), None)
        if member is not None:
            self.person_id = member.person_id
            self.role.choose(member.role.value if member.role else "spouse")
            self.family.set_text(member.family_name)
            self.given.set_text(member.given_name)
            self.born.set_text(member.born_on.isoformat() if member.born_on else "")

    def offer(self, kind: str, members: Sequence[FamilyMember]) -> None:
        """Shows what the kind of request asks: who is to be removed is picked from the file's own persons."""
        self.members = tuple(members)
        options = [
            Option(
                str(one.person_id),
                str(place + 1),
                ", ".join(part for part in (one.family_name, one.given_name) if part),
            )
            for place, one in enumerate(self.members)
        ]
        self.member.set_options(options)
        both = kind == "add_and_remove"
        removal = bool(options) and (kind == "remove" or (both and self.change.code() == "remove"))
        self.change.setVisible(both)
        self.member.setVisible(removal)
        self.role.setVisible(not removal)

    def editors(self) -> list[QWidget]:
        return [
            self.change.list,
            self.member.list,
            self.role.list,
            self.family.line,
            self.given.line,
            self.born.line,
        ]

    def collect(self) -> Values:
        return {
            "change": self.change.code(),
            "role": self.role.code(),
            "family_name": self.family.text(),
            "given_name": self.given.text(),
            "born": self.born.text(),
            "person_id": self.person_id,
        }

    def load(self, person: Values) -> None:
        self.change.choose(person["change"])
        self.role.choose(person["role"])
        self.family.set_text(person["family_name"])
        self.given.set_text(person["given_name"])
        self.born.set_text(person["born"])
        self.person_id = person["person_id"]
        self.born_said, self.born_choices = None, ()
        self.member.choose(str(self.person_id) if self.person_id else "")


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

    def _meant_the_kind(self, letter: str) -> None:
        """A letter of the request that was passed over, typed one field too late, still chooses it."""
        code = KINDS.get(letter.upper())
        if code is not None and not self.kind.code():
            for row in self.rows:
                row.role.list.hidePopup()
            self.kind.choose(code)
            self.kind.chosen.emit(code)
            self.kind.advance.emit()

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
        row.role.list.unknown.connect(self._meant_the_kind)
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
        room = self.add.sizeHint().width() + self.age.sizeHint().width() <= self.grid.width()
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

    def know(self, family: str, members: Sequence[FamilyMember]) -> None:
        """The family of the matched file."""
        self.members = tuple(one for one in members if not one.principal)
        self.name_family(family)
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
                editors = [row.change.list, row.member.list]
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
