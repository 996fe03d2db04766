"""Draws the payment: one line per instrument; a card form shows its signature and last four digits instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csqdesk.rules.texts import may_be_card_or_tracking, number_key
from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.components.fields import Field, LabelledBox
from csqdesk.ui.components.search_pick import SearchPick
from csqdesk.ui.intake.sections.section import MessageLine, Section, columns
from csqdesk.ui.intake.values import METHODS, Values, amount_read, empty_instrument
from csqdesk.words import Words
from csqdesk.words.formats import money


def method_options(words: Words) -> list[Option]:
    named = {"none": "intake-method-none", "cash": "intake-method-cash"}
    found = []
    for letter, code in METHODS.items():
        key = code.replace("_", "-")
        short = words(f"method-short-{key}") if words.has(f"method-short-{key}") else ""
        found.append(Option(code, letter, words(named.get(code, f"method-{key}")), short=short))
    return found


def yes_no(words: Words) -> list[Option]:
    return [
        Option("yes", words("intake-yes-letter"), words("intake-yes")),
        Option("no", words("intake-no-letter"), words("intake-no")),
    ]


POST = "Postes Canada"
"""Who issues every money order there is a method for: the institution of the table, there is none to choose."""


class InstrumentRow(QWidget):
    """Fields 10 to 13 of one instrument."""

    issuer_asked = Signal(object, str)

    def __init__(self, number: int, words: Words) -> None:
        super().__init__()
        self.number_of_row = number
        self.words = words
        self.institution = ""
        self.confirmed = False
        self.entered = False
        self.first_reading: int | None = None
        self.said: tuple[str, dict[str, object]] | None = None
        self.number_said = self.number_asked = ""
        """The number told to be the instrument's, and the one that was asked about, which could be a card's."""
        choose = words("intake-choose")
        self.method = ChoiceList("", method_options(words), placeholder=choose, show_letter=True)
        self.number = Field("")
        self.issuer = SearchPick("")
        self.signed = ChoiceList("", yes_no(words), placeholder=choose, show_letter=True)
        self.last_four = Field("")
        self.amount = Field("")
        self.amount.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(
            columns(
                (self.method, 194),
                (self.number, 107),
                (self.issuer, 208),
                (self.signed, 150),
                (self.last_four, 165),
                (self.amount, 110),
            )
        )
        self.retranslate(words)
        self.show_method("")
        self.issuer.asked.connect(self._asked)
        self.issuer.picked.connect(self._picked)
        self.method.list.chosen.connect(self.show_method)
        self.amount.line.textEdited.connect(self._amount_typed)

    def retranslate(self, words: Words) -> None:
        self.words = words
        numbered = "" if self.number_of_row == 1 else f" {self.number_of_row}"
        boxes: dict[str, LabelledBox] = {
            "method": self.method,
            "number": self.number,
            "issuer": self.issuer,
            "amount": self.amount,
        }
        for key, box in boxes.items():
            # The letters lead to the first instrument: two of one letter would lead nowhere.
            access = words(f"intake-access-{key}") if self.number_of_row == 1 else ""
            box.set_label(words(f"intake-{key}"), access)
            box.editor.setAccessibleName(box.name + numbered)
        self.method.set_options(method_options(words), words("intake-choose"))
        self.signed.set_label(words("intake-signed"))
        self.signed.set_options(yes_no(words), words("intake-choose"))
        self.last_four.set_label(words("intake-last-four"))

    def show_method(self, method: str) -> None:
        """A card form has a signature and four digits where a cheque has a number and an issuer; the post is known."""
        card, post = method == "card_form", method == "money_order"
        cheque_fields: tuple[LabelledBox, ...] = (self.number, self.issuer)
        card_fields: tuple[LabelledBox, ...] = (self.signed, self.last_four)
        for box in cheque_fields:
            box.setVisible(not card)
        for box in card_fields:
            box.setVisible(card)
        if card and may_be_card_or_tracking(self.number.text()):
            # Beside a card form it is the card's.
            self.number.set_text("")
        if post:
            self.institution = ""
            self.issuer.set_text(POST)
        elif not self.issuer.line.isEnabled():
            self.issuer.set_text("")
        self.issuer.line.setEnabled(not post)

    def to_say(self) -> bool:
        """True while the number could be a card's and nobody said that it stands on the instrument (ruling 11)."""
        return may_be_card_or_tracking(self.number.text()) and number_key(self.number.text()) != self.number_said

    def says(self) -> bool:
        """Enter in the number: True when one may go on; asked once, a second Enter says that it is the instrument's."""
        if not self.to_say():
            return True
        key = number_key(self.number.text())
        if key == self.number_asked:
            self.number_said = key
            return True
        self.number_asked = key
        self.number.line.selectAll()
        return False

    def _amount_typed(self) -> None:
        """Another amount is being typed: what was said of the one before no longer holds."""
        self.confirmed = self.entered = False
        self.said = None

    def take_first_reading(self) -> None:
        """The amount read once stands, though it was to be read again: another instrument explains the difference."""
        cents = amount_read(self.collect())
        if cents is not None and not self.amount.text().strip():
            self.said = None
            self.amount.set_text(money(cents, self.words.language))

    def _asked(self, text: str) -> None:
        self.institution = ""
        self.issuer_asked.emit(self, text)

    def _picked(self, key: object) -> None:
        number, name = key if isinstance(key, tuple) else ("", "")
        self.institution = str(number or "")
        self.issuer.set_text(str(name))
        self.issuer.line.advance.emit()

    def editors(self) -> list[QWidget]:
        return [
            self.method.list,
            self.number.line,
            self.issuer.line,
            self.signed.list,
            self.last_four.line,
            self.amount.line,
        ]

    def collect(self) -> Values:
        return {
            "method": self.method.code(),
            "number": self.number.text(),
            "number_said": may_be_card_or_tracking(self.number.text()) and not self.to_say(),
            "issuer": self.issuer.text(),
            "institution": self.institution,
            "amount": self.amount.text(),
            "signed": self.signed.code(),
            "last_four": self.last_four.text(),
            "confirmed": self.confirmed,
            "entered": self.entered,
            "first_reading": self.first_reading,
            "said": [self.said[0], dict(self.said[1])] if self.said is not None else None,
        }

    def load(self, typed: Values) -> None:
        self.method.choose(typed["method"])
        self.number_asked = ""
        self.number_said = number_key(typed["number"]) if typed["number_said"] else ""
        self.number.set_text(typed["number"])
        self.issuer.set_text(typed["issuer"])
        self.institution = typed["institution"]
        self.amount.set_text(typed["amount"])
        self.signed.choose(typed["signed"])
        self.last_four.set_text(typed["last_four"])
        self.confirmed = typed["confirmed"]
        self.entered = typed["entered"]
        self.first_reading = typed["first_reading"]
        self.said = (typed["said"][0], typed["said"][1]) if typed["said"] else None
        self.show_method(typed["method"])


class PaymentSection(Section):
    """The instruments of the envelope, and what they add up to."""

    issuer_asked = Signal(object, str)
    instrument_left = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__(words("intake-section-payment"))
        self.words = words
        self.rows: list[InstrumentRow] = []
        self.rows_box = QVBoxLayout()
        self.rows_box.setSpacing(0)
        self.content.addLayout(self.rows_box)
        self.message = MessageLine(words("intake-amount-hint"))
        self.content.addWidget(self.message)
        self.new_row()

    def retranslate(self, words: Words) -> None:
        self.words = words
        self.name_label.setText(words("intake-section-payment"))
        for row in self.rows:
            row.retranslate(words)

    def new_row(self) -> InstrumentRow:
        """One more instrument, under the last."""
        row = InstrumentRow(len(self.rows) + 1, self.words)
        self.rows.append(row)
        self.rows_box.addWidget(row)
        # Shown now, not by the next round of events: focus goes there at once.
        row.show()
        for editor in row.editors():
            self.watch(editor)
        for field in (row.number, row.issuer, row.last_four, row.amount):
            field.line.textChanged.connect(self.edited)
        for choice in (row.method, row.signed):
            choice.list.chosen.connect(self.edited)
        for field in (row.number, row.issuer):
            field.line.left.connect(lambda: self.instrument_left.emit(row))
        row.issuer_asked.connect(self.issuer_asked)
        return row

    def remove_row(self, row: InstrumentRow) -> None:
        if len(self.rows) == 1:
            row.load(empty_instrument())
            return
        self.rows.remove(row)
        row.hide()
        row.deleteLater()

    def row_of(self, editor: QWidget | None) -> InstrumentRow | None:
        return next((row for row in self.rows if editor in row.editors()), None)

    def show_wanted(self, kind: str) -> None:
        """A removal costs nothing: the fields stay in place, disabled, unless a payment came with it all the same."""
        self.set_open(kind != "remove" or any(row.method.code() for row in self.rows))

    def set_open(self, wanted: bool) -> None:
        """True lets one type there."""
        for row in self.rows:
            row.setEnabled(wanted)

    def is_open(self) -> bool:
        return self.rows[0].isEnabled()

    def stops(self) -> list[QWidget]:
        return [editor for row in self.rows for editor in row.editors()]

    def collect(self, values: Values) -> None:
        values["instruments"] = [row.collect() for row in self.rows]

    def load(self, values: Values) -> None:
        typed = values["instruments"] or [empty_instrument()]
        while len(self.rows) > len(typed):
            self.remove_row(self.rows[-1])
        while len(self.rows) < len(typed):
            self.new_row()
        for row, one in zip(self.rows, typed, strict=True):
            row.load(one)
