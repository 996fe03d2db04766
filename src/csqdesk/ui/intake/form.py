"""Puts the five sections on one card, collects what is typed, and shows what the rules say of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from csqdesk.rules.texts import looks_like_card_number, may_be_card_or_tracking
from csqdesk.ui.components.basics import Card, Divider
from csqdesk.ui.components.fields import Line
from csqdesk.ui.intake.sections.documents import DocumentsSection
from csqdesk.ui.intake.sections.envelope import EnvelopeSection
from csqdesk.ui.intake.sections.originals import OriginalsSection
from csqdesk.ui.intake.sections.payment import PaymentSection
from csqdesk.ui.intake.sections.persons import RequestSection
from csqdesk.ui.intake.sections.section import Section
from csqdesk.ui.intake.values import Values, empty_values
from csqdesk.words import Words


class IntakeForm(Card):
    """The card of Réception, in reading order."""

    advanced = Signal(object)
    retreated = Signal(object)
    edited = Signal()
    card_number = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.heading.hide()
        self.line.hide()
        self.outer.setContentsMargins(16, 8, 12, 4)
        self.body.setSpacing(4)
        self.envelope = EnvelopeSection(words)
        self.request = RequestSection(words)
        self.originals = OriginalsSection(words)
        self.payment = PaymentSection(words)
        self.documents = DocumentsSection(words)
        self.sections: list[Section] = [
            self.envelope,
            self.request,
            self.originals,
            self.payment,
            self.documents,
        ]
        self._quiet = False
        self._ref = empty_values()["ref"]
        for place, section in enumerate(self.sections):
            if place:
                self.body.addWidget(Divider())
            self.body.addWidget(section)
            section.advanced.connect(self.advanced)
            section.retreated.connect(self.retreated)
            section.edited.connect(self._edited)
        self.outer.addStretch(1)
        self.request.kind_changed.connect(self._kind_changed)

    def _edited(self) -> None:
        if not self._quiet:
            self._guard()
            self.edited.emit()

    def _guard(self) -> None:
        """A card number never stays on the screen, nor anywhere else (ruling 11)."""
        for line in self.findChildren(QLineEdit):
            text = line.text()
            if len(text) > 12 and looks_like_card_number(text) and not may_be_card_or_tracking(text):
                line.clear()
                self.card_number.emit(line)

    def _kind_changed(self, kind: str) -> None:
        self.payment.show_wanted(kind)

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window each section's name stands above its fields, which take the room."""
        for section in self.sections:
            if section.narrow != narrow:
                section.narrow = narrow
                section.restyle()

    def retranslate(self, words: Words) -> None:
        for section in self.sections:
            section.retranslate(words)  # type: ignore[attr-defined]

    def stops(self) -> list[QWidget]:
        """Every editor, in reading order."""
        return [stop for section in self.sections for stop in section.stops()]

    def collect(self) -> Values:
        """What is typed, as plain values."""
        values = empty_values()
        values["ref"] = self._ref
        for section in self.sections:
            section.collect(values)  # type: ignore[attr-defined]
        return values

    def renew(self) -> None:
        """The same envelope under another reference: saving it logs another one."""
        self._ref = empty_values()["ref"]

    def load(self, values: Values) -> None:
        """Puts values into the fields, all at once."""
        self._quiet = True
        try:
            self._ref = values["ref"]
            for section in self.sections:
                section.load(values)  # type: ignore[attr-defined]
            self.payment.show_wanted(values["kind"])
        finally:
            self._quiet = False
        for line in self.findChildren(Line):
            # Escape gives back nothing of the envelope before.
            line.reached_with = line.text()
        self.edited.emit()
