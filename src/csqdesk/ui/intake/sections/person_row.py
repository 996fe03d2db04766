"""Draws one person of a request: what is wanted of them, their link, their names, their birth."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.components.fields import Field, LabelledBox
from csqdesk.ui.intake.sections.section import columns
from csqdesk.ui.intake.values import ROLES, Values
from csqdesk.words import Words
from csqdesk.words.reading import read_date

if TYPE_CHECKING:
    from csqdesk.casework.sheets import FamilyMember


ONE_PARENT = "child_one_parent"


def role_options(words: Words) -> list[Option]:
    found = []
    for letter, code in ROLES.items():
        if code == ONE_PARENT:
            found.append(Option(code, letter, words("intake-role-one-parent")))
        else:
            named = code.replace("_", "-")
            found.append(Option(code, letter, words(f"role-{named}"), words(f"role-person-{named}")))
    return found


def change_options(words: Words) -> list[Option]:
    return [Option("add", "A", words("change-add")), Option("remove", "R", words("change-remove"))]


SHARES = (0, 210, 197, 158, 158, 143)
SHARES_OF_BOTH = (58, 180, 172, 102, 102, 118)
"""Of a row's width: what is wanted of a person, who, the link, the names, the birth; names give where one does both."""


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
        self.change = ChoiceList(words("intake-person-change-short"), change_options(words), placeholder="–")
        self.change.list.letter_only = True
        self.member = ChoiceList("", [], placeholder=choose, show_letter=True)
        self.role = ChoiceList("", role_options(words), placeholder=choose)
        self.family = Field("")
        self.given = Field("")
        self.born = Field("", placeholder=words("intake-date-hint"))
        self.family_of_file = family
        self.proposed = ""
        boxes = (self.change, self.member, self.role, self.family, self.given, self.born)
        self.columns = columns(*zip(boxes, SHARES, strict=True))
        self.setLayout(self.columns)
        self.change.hide()
        self.member.hide()
        self.retranslate(words)
        self.role.list.chosen.connect(self._role_chosen)
        self.member.list.chosen.connect(self._member_chosen)
        self.born.line.textEdited.connect(self._born_typed)

    def retranslate(self, words: Words) -> None:
        number = self.number
        self.change.set_label(words("intake-person-change-short"))
        self.change.list.setAccessibleName(words("intake-person-change-heard"))
        self.change.set_options(change_options(words))
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
        if reading is not None and reading.doubted is not None:
            self.born.set_text(reading.doubted.isoformat())
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
        child = code in ("child", ONE_PARENT)
        if child and not self.family.text() and self.family_of_file:
            self.family.set_text(self.family_of_file)
            self.proposed = self.family_of_file
        elif not child and self.proposed and self.family.text() == self.proposed:
            self.family.set_text("")
            self.proposed = ""

    def _member_chosen(self, code: str) -> None:
        member = next((one for one in self.members if str(one.person_id) == code), None)
        if member is not None:
            self.person_id = member.person_id
            self.role.choose(member.role.value if member.role else "")
            self._show_link(picked=True)
            self.family.set_text(member.family_name)
            self.given.set_text(member.given_name)
            self.born.set_text(member.born_on.isoformat() if member.born_on else "")

    def _asks_role(self) -> bool:
        """True where nobody knows yet how the person to be removed is related: their CSQ alone names them."""
        return any(one.person_id == self.person_id and one.role is None for one in self.members)

    def _show_link(self, *, picked: bool) -> None:
        """The link is asked of whom a CSQ alone names, in the place of the names that were picked with the CSQ."""
        asked = picked and self._asks_role()
        self.role.setVisible(not picked or asked)
        self.family.setVisible(not asked)
        self.given.setVisible(not asked)

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
        for place, share in enumerate(SHARES_OF_BOTH if both else SHARES):
            self.columns.setStretch(place, share)
        self.member.setVisible(removal)
        self._show_link(picked=removal)

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
        role = self.role.code()
        return {
            "change": self.change.code(),
            "role": "child" if role == ONE_PARENT else role,
            "one_parent": role == ONE_PARENT,
            "family_name": self.family.text(),
            "given_name": self.given.text(),
            "born": self.born.text(),
            "born_told": self.born_said is not None,
            "person_id": self.person_id,
        }

    def load(self, person: Values) -> None:
        self.change.choose(person["change"])
        self.role.choose(ONE_PARENT if person["one_parent"] else person["role"])
        self.family.set_text(person["family_name"])
        self.given.set_text(person["given_name"])
        self.born.set_text(person["born"])
        self.person_id = person["person_id"]
        self.born_said, self.born_choices = None, ()
        self.member.choose(str(self.person_id) if self.person_id else "")
