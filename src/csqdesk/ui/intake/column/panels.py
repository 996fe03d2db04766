"""Draws the panels of the right column: a new file, holders of originals, details of the envelope, the round."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from csqdesk.casework.sheets import KnownCertificate
from csqdesk.rules.law import Law
from csqdesk.rules.vocabulary import Carrier, Condition
from csqdesk.ui.components.basics import Card, PlainLabel, clear_layout
from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.components.fields import Field, Line
from csqdesk.ui.intake.values import ABSENCES, NEW_CASE, Values
from csqdesk.words import Words

DATES = ("born", "submitted")
PAIRS = (
    ("file_number", ""),
    ("family_name", "given_name"),
    ("born", "individual_reference"),
    ("programme_stream", "family_size"),
    ("submitted", "address"),
    ("city", "postal_code"),
    ("country", ""),
)


class Panel(Card):
    """A card of fields; ``advanced`` and ``retreated`` carry the editor one leaves."""

    advanced = Signal(object)
    retreated = Signal(object)
    edited = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.body.setSpacing(2)
        self.editors: list[QWidget] = []

    def watch(self, editor: QWidget) -> None:
        if isinstance(editor, Line):
            editor.tab_goes_on = True
        self.editors.append(editor)
        editor.advance.connect(lambda: self.advanced.emit(editor))  # type: ignore[attr-defined]
        editor.retreat.connect(lambda: self.retreated.emit(editor))  # type: ignore[attr-defined]
        signal = editor.chosen if hasattr(editor, "chosen") else editor.textChanged  # type: ignore[attr-defined]
        signal.connect(self.edited)

    def stops(self) -> list[QWidget]:
        return self.editors


def stream_options(law: Law, words: Words) -> list[Option]:
    """Every stream of every programme, lettered in order."""
    found: list[Option] = []
    for programme in law.programmes:
        for stream in programme.streams:
            name = f"{programme.short_name}, {stream.code.replace('_', '-')}"
            found.append(Option(f"{programme.code}/{stream.code}", str(len(found) + 1), name))
    return found


class NewCasePanel(Panel):
    """*Nouveau dossier*: the fields of ruling 12, in its order."""

    def __init__(self, words: Words, law: Law) -> None:
        super().__init__(words("intake-new-case"))
        self.fields: dict[str, Field | ChoiceList] = {}
        for name in NEW_CASE:
            label = words(f"intake-new-{name.replace('_', '-')}")
            if name == "programme_stream":
                streams = ChoiceList(label, stream_options(law, words), show_letter=False)
                self.watch(streams.list)
                self.fields[name] = streams
                continue
            field = Field(label, placeholder=words("intake-date-hint") if name in DATES else "")
            self.watch(field.line)
            self.fields[name] = field
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3)
        grid.setVerticalSpacing(0)
        for place, (left, right) in enumerate(PAIRS):
            grid.addWidget(self.fields[left], place, 0)
            if right:
                grid.addWidget(self.fields[right], place, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)

    def retranslate(self, words: Words) -> None:
        self.set_title(words("intake-new-case"))
        for name, field in self.fields.items():
            field.set_label(words(f"intake-new-{name.replace('_', '-')}"))

    def collect(self) -> Values:
        return {
            name: field.code() if isinstance(field, ChoiceList) else field.text() for name, field in self.fields.items()
        }

    def load(self, typed: Values) -> None:
        for name, field in self.fields.items():
            if isinstance(field, ChoiceList):
                field.choose(typed[name])
            else:
                field.set_text(typed[name])


class HoldersPanel(Panel):
    """Whose originals came (a new file), or why those of a known file did not: one row each."""

    def __init__(self, words: Words) -> None:
        super().__init__(words("intake-holders-title"))
        self.rows: list[dict[str, Field | ChoiceList]] = []
        self.known: list[KnownCertificate] = []
        self.box = QVBoxLayout()
        self.box.setSpacing(2)
        self.body.addLayout(self.box)

    def _clear(self, title: str) -> None:
        self.set_title(title)
        self.rows, self.known, self.editors = [], [], []
        clear_layout(self.box)

    def ask_holders(self, words: Words, count: int, principal: Values) -> None:
        """Rows for originals of a file unknown until now; the principal's comes filled."""
        self._clear(words("intake-holders-title"))
        for place in range(count):
            number = place + 1
            name = Field(words("intake-holder-name", n=number))
            reference = Field(words("intake-holder-ref"))
            issued = Field(words("intake-holder-issued"), placeholder=words("intake-date-hint"))
            if place == 0:
                name.set_text(", ".join(part for part in (principal["family_name"], principal["given_name"]) if part))
                reference.set_text(principal["individual_reference"])
            holder = QWidget()
            grid = QGridLayout(holder)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(3)
            grid.setVerticalSpacing(0)
            grid.addWidget(name, 0, 0, 1, 2)
            grid.addWidget(reference, 1, 0)
            grid.addWidget(issued, 1, 1)
            self.box.addWidget(holder)
            for field, key in ((name, "name"), (reference, "ref"), (issued, "issued")):
                self.watch(field.line)
                if key != "name":
                    field.line.setAccessibleName(words(f"intake-holder-{key}-n", n=number))
            self.rows.append({"name": name, "reference": reference, "issued": issued})

    def ask_absent(self, words: Words, known: Sequence[KnownCertificate]) -> None:
        """One letter per CSQ of the file: received, or why it did not come."""
        self._clear(words("intake-absent-title"))
        self.box.addWidget(PlainLabel(words("intake-absent-hint"), size=13, color="text2", wrap=True))
        self.known = list(known)
        options = [Option("original", "R", words("original-state-received"))]
        options += [
            Option(code, letter, words(f"certificate-state-{code.replace('_', '-')}"))
            for letter, code in ABSENCES.items()
        ]
        for one in self.known:
            name = ", ".join(part for part in (one.family_name, one.given_name) if part)
            label = name or one.individual_reference or words("intake-holder-unknown")
            choice = ChoiceList(label, options, placeholder=words("intake-choose"), show_letter=True)
            self.box.addWidget(choice)
            self.watch(choice.list)
            self.rows.append({"state": choice})

    def collect(self) -> list[Values]:
        """The certificates as typed: holders of originals, or states of known ones."""
        found = []
        for place, row in enumerate(self.rows):
            choice = row.get("state")
            if isinstance(choice, ChoiceList):
                if choice.code():
                    found.append(_of_known(self.known[place], choice.code()))
                continue
            texts = {key: field.text() for key, field in row.items() if isinstance(field, Field)}
            family, _, given = texts["name"].partition(",")
            if any(text.strip() for text in texts.values()):
                found.append(
                    {
                        "state": "original",
                        "family_name": family.strip(),
                        "given_name": given.strip(),
                        "individual_reference": texts["reference"],
                        "issued": texts["issued"],
                    }
                )
        return found


def _of_known(one: KnownCertificate, state: str) -> Values:
    return {
        "state": state,
        "family_name": one.family_name,
        "given_name": one.given_name,
        "individual_reference": one.individual_reference or "",
        "issued": one.issued_on.isoformat() if one.issued_on else "",
    }


def code_options(words: Words, prefix: str, codes: Sequence[str]) -> list[Option]:
    return [
        Option(code, str(place + 1), words(f"{prefix}-{code.replace('_', '-')}")) for place, code in enumerate(codes)
    ]


class DetailsPanel(Panel):
    """*Détails de l'enveloppe*: postmark, carrier, condition, what nobody asked for, witness."""

    def __init__(self, words: Words) -> None:
        super().__init__(words("intake-details"))
        self.postmark = Field(words("intake-details-postmark"), placeholder=words("intake-date-hint"))
        carriers = [one.value for one in Carrier]
        self.carrier = ChoiceList(words("intake-details-carrier"), code_options(words, "carrier", carriers))
        states = [one.value for one in Condition]
        self.condition = ChoiceList(words("intake-details-condition"), code_options(words, "condition", states))
        self.unexpected = Field(words("intake-details-unexpected"))
        self.witness = Field(words("intake-details-witness"))
        for field in (self.postmark, self.carrier, self.condition, self.unexpected, self.witness):
            self.body.addWidget(field)
            self.watch(field.editor)
        self.message = PlainLabel("", size=13, color="text2", wrap=True)
        self.body.addWidget(self.message)

    def retranslate(self, words: Words) -> None:
        self.set_title(words("intake-details"))
        for field, key in (
            (self.postmark, "postmark"),
            (self.carrier, "carrier"),
            (self.condition, "condition"),
            (self.unexpected, "unexpected"),
            (self.witness, "witness"),
        ):
            field.set_label(words(f"intake-details-{key}"))

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
        super().__init__(words("intake-batch-panel"))
        self.received = Field(words("intake-batch-received"), placeholder=words("intake-date-hint"))
        self.round = Field(words("intake-batch-round"))
        carriers = [one.value for one in Carrier]
        self.carrier = ChoiceList(words("intake-details-carrier"), code_options(words, "carrier", carriers))
        self.logger = Field(words("intake-batch-logger"))
        self.witness = Field(words("intake-details-witness"))
        for field in (self.received, self.round, self.carrier, self.logger, self.witness):
            self.body.addWidget(field)
            self.watch(field.editor)
        self.message = PlainLabel("", size=13, color="errText", wrap=True)
        self.body.addWidget(self.message)

    def collect(self) -> Values:
        return {
            "received": self.received.text(),
            "round": self.round.text(),
            "carrier": self.carrier.code(),
            "logger": self.logger.text(),
            "witness": self.witness.text(),
        }
