"""Draws the panels of the right column: a new file, holders of originals, details of the envelope, the round."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from csqdesk.rules.vocabulary import Carrier, Condition
from csqdesk.ui.components.basics import Card, PlainLabel
from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.components.fields import Field, LabelledBox, Line
from csqdesk.ui.intake.values import NEW_CASE, Values
from csqdesk.words import Words

if TYPE_CHECKING:
    from csqdesk.rules.law import Law

DATES = {"born": "birth", "submitted": "document"}
PAIRS = (
    ("file_number", "family_name"),
    ("given_name", "born"),
    ("individual_reference", "programme_stream"),
    ("family_size", "submitted"),
    ("address",),
    ("city", "postal_code", "country"),
)
SHARES = {1: (12,), 2: (6, 6), 3: (5, 4, 3)}
"""Twelfths of the width that each field of a row takes: a town is longer than a postal code, that than a country."""


class Panel(Card):
    """A card of fields; ``advanced`` and ``retreated`` carry the editor one leaves."""

    advanced = Signal(object)
    retreated = Signal(object)
    edited = Signal()

    def __init__(self, title_key: str, words: Words) -> None:
        super().__init__(words(title_key))
        self.title_key = title_key
        self.outer.setContentsMargins(14, 10, 14, 10)
        self.outer.setSpacing(6)
        self.body.setSpacing(2)
        self.editors: list[QWidget] = []
        self.dates: dict[Line, str] = {}
        """Lines that hold a day, with its kind: it is shown as a date once it is entered."""

    def watch(self, editor: QWidget) -> None:
        if isinstance(editor, Line):
            editor.tab_goes_on = True
        self.editors.append(editor)
        editor.advance.connect(lambda: self.advanced.emit(editor))  # type: ignore[attr-defined]
        editor.retreat.connect(lambda: self.retreated.emit(editor))  # type: ignore[attr-defined]
        signal = editor.chosen if hasattr(editor, "chosen") else editor.textChanged  # type: ignore[attr-defined]
        signal.connect(self.edited)

    def lay(self, *rows: tuple[LabelledBox, ...]) -> None:
        """Fields in rows of one to three, in the order one types them."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3)
        grid.setVerticalSpacing(0)
        for line, boxes in enumerate(rows):
            place = 0
            for box, share in zip(boxes, SHARES[len(boxes)], strict=True):
                box.setMinimumWidth(1)
                grid.addWidget(box, line, place, 1, share)
                self.watch(box.editor)
                place += share
        for place in range(12):
            grid.setColumnStretch(place, 1)
        self.body.addLayout(grid)

    def stops(self) -> list[QWidget]:
        return self.editors

    def retranslate(self, words: Words) -> None:
        """The same panel in other words."""
        self.set_title(words(self.title_key))


def stream_options(law: Law) -> list[Option]:
    """Every stream of every programme, lettered in order; a programme without known streams by itself."""
    found: list[Option] = []
    for programme in law.programmes:
        for stream in programme.streams:
            name = f"{programme.short_name}, {stream.code.replace('_', '-')}"
            found.append(Option(f"{programme.code}/{stream.code}", str(len(found) + 1), name, stream.name_fr))
        if not programme.streams:
            found.append(Option(f"{programme.code}/", str(len(found) + 1), programme.short_name, programme.name_fr))
    return found


class NewCasePanel(Panel):
    """*Nouveau dossier*: the fields of ruling 12, in its order."""

    def __init__(self, words: Words) -> None:
        super().__init__("intake-new-case", words)
        self.hint = PlainLabel(words("intake-new-case-hint"), size=13, color="text3")
        self.head.addWidget(self.hint)
        self.fields: dict[str, Field | ChoiceList] = {}
        for name in NEW_CASE:
            label = words(f"intake-new-{name.replace('_', '-')}")
            if name == "programme_stream":
                streams = ChoiceList(label, [], show_letter=False)
                self.fields[name] = streams
                continue
            self.fields[name] = Field(label, placeholder=words("intake-date-hint") if name in DATES else "")
        self.lay(*[tuple(self.fields[name] for name in pair) for pair in PAIRS])
        for name, kind in DATES.items():
            field = self.fields[name]
            if isinstance(field, Field):
                self.dates[field.line] = kind

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.hint.setText(words("intake-new-case-hint"))
        for name, field in self.fields.items():
            field.set_label(words(f"intake-new-{name.replace('_', '-')}"))
            if isinstance(field, Field) and name in DATES:
                field.line.setPlaceholderText(words("intake-date-hint"))

    def collect(self) -> Values:
        return {
            name: field.code() if isinstance(field, ChoiceList) else field.text() for name, field in self.fields.items()
        }

    def load(self, typed: Values) -> None:
        """Shows what was typed; the streams are read from the law when the panel is first filled."""
        for name, field in self.fields.items():
            if isinstance(field, ChoiceList):
                if not field.list.count():
                    from csqdesk.rules.law import load_law

                    field.set_options(stream_options(load_law()))
                field.choose(typed[name])
            else:
                field.set_text(typed[name])


def code_options(words: Words, prefix: str, codes: Sequence[str]) -> list[Option]:
    return [
        Option(code, str(place + 1), words(f"{prefix}-{code.replace('_', '-')}")) for place, code in enumerate(codes)
    ]


class DetailsPanel(Panel):
    """*Détails de l'enveloppe*: postmark, carrier, condition, what nobody asked for, witness."""

    def __init__(self, words: Words) -> None:
        super().__init__("intake-details", words)
        self.postmark = Field("", placeholder=words("intake-date-hint"))
        self.carrier = ChoiceList("", [])
        self.condition = ChoiceList("", [])
        self.unexpected, self.witness = Field(""), Field("")
        self.dates = {self.postmark.line: "received"}
        self.lay((self.postmark, self.carrier), (self.condition, self.unexpected), (self.witness,))
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.postmark.line.setPlaceholderText(words("intake-date-hint"))
        self.carrier.set_options(carrier_options(words), words("intake-details-as-batch"))
        conditions = [one.value for one in Condition]
        self.condition.set_options(code_options(words, "condition", conditions), words("condition-intact"))
        named: dict[str, LabelledBox] = {
            "postmark": self.postmark,
            "carrier": self.carrier,
            "condition": self.condition,
            "unexpected": self.unexpected,
            "witness": self.witness,
        }
        for key, box in named.items():
            box.set_label(words(f"intake-details-{key}"))

    def collect(self) -> Values:
        return {
            "postmark": self.postmark.text(),
            "carrier": self.carrier.code(),
            "condition": self.condition.code(),
            "unexpected": self.unexpected.text(),
            "witness": self.witness.text(),
        }

    def load(self, typed: Values) -> None:
        self.postmark.set_text(typed["postmark"])
        self.carrier.choose(typed["carrier"])
        self.condition.choose(typed["condition"])
        self.unexpected.set_text(typed["unexpected"])
        self.witness.set_text(typed["witness"])


class BatchPanel(Panel):
    """*Lot de courrier*: the day, the round, the carrier, the two people who open."""

    def __init__(self, words: Words) -> None:
        super().__init__("intake-batch-panel", words)
        self.received, self.round = Field(""), Field("")
        self.carrier = ChoiceList("", [])
        self.logger, self.witness = Field(""), Field("")
        self.dates = {self.received.line: "received"}
        self.lay((self.received, self.round), (self.carrier,), (self.logger, self.witness))
        self.message = PlainLabel("", size=13, color="errText", wrap=True)
        self.body.addWidget(self.message)
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.received.line.setPlaceholderText(words("intake-date-hint"))
        self.carrier.set_options(carrier_options(words), words("intake-choose"))
        named: dict[str, LabelledBox] = {
            "intake-batch-received": self.received,
            "intake-batch-round": self.round,
            "intake-details-carrier": self.carrier,
            "intake-batch-logger": self.logger,
            "intake-details-witness": self.witness,
        }
        for key, box in named.items():
            box.set_label(words(key))

    def collect(self) -> Values:
        return {
            "received": self.received.text(),
            "round": self.round.text(),
            "carrier": self.carrier.code(),
            "logger": self.logger.text(),
            "witness": self.witness.text(),
        }


def carrier_options(words: Words) -> list[Option]:
    return code_options(words, "carrier", [one.value for one in Carrier])
