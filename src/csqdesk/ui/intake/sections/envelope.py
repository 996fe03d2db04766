"""Draws the first section: tracking number, file or name, sender."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csqdesk.rules.texts import may_be_card_or_tracking, number_key
from csqdesk.ui.components.choices import ChoiceList, Option
from csqdesk.ui.components.fields import Field
from csqdesk.ui.components.search_pick import SearchPick
from csqdesk.ui.intake.moving import focus_on
from csqdesk.ui.intake.sections.section import Section, columns
from csqdesk.ui.intake.values import SENDERS, Values
from csqdesk.words import Words


def sender_options(words: Words) -> list[Option]:
    return [Option(code, letter, words(f"sender-{code.replace('_', '-')}")) for letter, code in SENDERS.items()]


class EnvelopeSection(Section):
    """Fields 1 to 3."""

    def __init__(self, words: Words) -> None:
        super().__init__(words("intake-section-envelope"))
        self.tracking = Field(
            words("intake-tracking"), access=words("intake-access-tracking"), placeholder=words("intake-tracking-hint")
        )
        self.file = SearchPick(
            words("intake-file"), access=words("intake-access-file"), placeholder=words("intake-file-hint")
        )
        self.sender_list = ChoiceList(
            words("intake-sender"), sender_options(words), access=words("intake-access-sender")
        )
        self.sender_list.choose("applicant")
        self.said = self.asked = ""
        """The number told to be on the envelope, and the one that was asked about, which could be a card's."""
        self.content.addLayout(columns((self.tracking, 246), (self.file, 157), (self.sender_list, 228)))
        self.file.line.weight = 600
        self.file.line.restyle()
        for editor in (self.tracking.line, self.file.line, self.sender_list.list):
            self.watch(editor)
        self.tracking.line.textChanged.connect(self.edited)
        self.file.line.textChanged.connect(self.edited)
        self.sender_list.list.chosen.connect(self.edited)

    def retranslate(self, words: Words) -> None:
        self.name_label.setText(words("intake-section-envelope"))
        self.tracking.set_label(words("intake-tracking"), words("intake-access-tracking"))
        self.tracking.line.setPlaceholderText(words("intake-tracking-hint"))
        self.file.set_label(words("intake-file"), words("intake-access-file"))
        self.file.line.setPlaceholderText(words("intake-file-hint"))
        self.sender_list.set_label(words("intake-sender"), words("intake-access-sender"))
        self.sender_list.set_options(sender_options(words))

    def to_say(self) -> bool:
        """True while the number could be a card's and nobody said that it stands on the envelope (ruling 11)."""
        return may_be_card_or_tracking(self.tracking.text()) and number_key(self.tracking.text()) != self.said

    def says(self) -> bool:
        """Enter in the tracking number: True when one may go on; asked once, a second Enter says it is one."""
        if not self.to_say():
            return True
        key = number_key(self.tracking.text())
        if key == self.asked:
            self.said = key
            return True
        self.asked = key
        focus_on(self.tracking.line)
        self.tracking.line.selectAll()
        return False

    def stops(self) -> list[QWidget]:
        return [self.tracking.line, self.file.line, self.sender_list.list]

    def collect(self, values: Values) -> None:
        values["tracking"] = self.tracking.text()
        values["tracking_said"] = may_be_card_or_tracking(self.tracking.text()) and not self.to_say()
        values["file"] = self.file.text()
        values["sender"] = self.sender_list.code() or "applicant"

    def load(self, values: Values) -> None:
        self.asked = ""
        self.said = number_key(values["tracking"]) if values["tracking_said"] else ""
        self.tracking.set_text(values["tracking"])
        self.file.set_text(values["file"])
        self.sender_list.choose(values["sender"])
