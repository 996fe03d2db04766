"""Draws the head of a Dossier: the way back, the name, the badges of state, one line of facts, the acts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.casework.sheets import DossierSheet
from csqdesk.rules.law import Law
from csqdesk.rules.reasons import Weight
from csqdesk.rules.vocabulary import Change, FeesState, RequestState, Role
from csqdesk.ui.components.basics import Badge, IconLabel, PlainLabel, clear_layout
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.states import STATE_KINDS
from csqdesk.ui.dossier.originals import HELD
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.formats import long_date
from csqdesk.words.say import reason_sentence

FEES = {FeesState.EXACT: "ok", FeesState.OVER: "warn", FeesState.NOT_DUE: "neutral", FeesState.UNDETERMINED: "info"}
"""State of the fees → kind of badge; the others are short of what is due."""

LARGE = 150
"""Percent of text size from which the head is stacked."""


class DossierHeading(QWidget):
    """Everything above the cards."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.back = Button(words("dossier-back"), "text")
        self.file = PlainLabel("", color="text2")
        self.name = PlainLabel("", size=21, weight=600)
        self.match = Button(words("dossier-match"), "secondary", icon="folder")
        self.preview = Button(words("dossier-preview"), "secondary", icon="eye", keys="Ctrl+Maj+P")
        self.print = Button(words("dossier-print"), "primary", icon="printer", keys="Ctrl+P")
        trail = QHBoxLayout()
        trail.setSpacing(2)
        trail.addWidget(self.back)
        trail.addWidget(IconLabel("chevron-right", "text3", 14))
        trail.addWidget(self.file)
        trail.addStretch(1)
        self.badges = QHBoxLayout()
        self.badges.setSpacing(8)
        self.facts = PlainLabel("", color="text2", wrap=True)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addLayout(trail)
        left.addWidget(self.name)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 1)
        for button in (self.match, self.preview, self.print):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.line.setSpacing(12)
        self.badges.addStretch(1)
        self.line.addLayout(self.badges)
        self.line.addWidget(self.facts, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(row)
        outer.addLayout(self.line)
        self.told = PlainLabel("", size=13, color="text2", wrap=True)
        outer.addWidget(self.told)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Large text: the facts go under the badges, and the buttons leave their key caps out."""
        large = theme().percent >= LARGE
        directions = QBoxLayout.Direction
        self.line.setDirection(directions.TopToBottom if large else directions.LeftToRight)
        self.line.setSpacing(2 if large else 12)
        for button in (self.match, self.preview, self.print):
            button.set_compact(1 if large else 0)

    def show_sheet(self, words: Words, sheet: DossierSheet, law: Law, preview_keys: str) -> None:
        self.back.set_label(words("dossier-back"))
        self.match.set_label(words("dossier-match"))
        self.preview.set_label(words("dossier-preview"), preview_keys)
        self.print.set_label(words("dossier-print"))
        known = sheet.file_number is not None
        self.match.setVisible(not known)
        number = sheet.file_number or ""
        trail = words("dossier-file", number=number) if known else words("dossier-no-file", number=sheet.packet)
        received = words("dossier-received", day=long_date(sheet.received_on, words.language))
        self.file.setText(trail if theme().percent >= LARGE else f"{trail} · {received}")
        name = ", ".join(part for part in (sheet.family_name, sheet.given_name) if part)
        self.name.setText(name or sheet.label or words("dossier-no-name"))
        clear_layout(self.badges)
        for kind, text, icon in badges_of(words, sheet):
            self.badges.addWidget(Badge(kind, text, icon=icon))
        self.badges.addStretch(1)
        self.facts.setText(" · ".join(facts_of(words, sheet, law)))
        names = [person.given_name or person.family_name for person in sheet.persons]
        settle = [
            one for one in sheet.assessment.reasons if one.code.split(".")[0] not in ("item", "payment", "certificate")
        ]
        heavy = [one for one in settle if one.weight is not Weight.WARN] + [
            one for one in settle if one.weight is Weight.WARN
        ]
        self.told.setText("   ".join(reason_sentence(words, reason, names) for reason in heavy[:3]))
        self.told.setVisible(bool(heavy))


def badges_of(words: Words, sheet: DossierSheet) -> list[tuple[str, str, str | None]]:
    """State, payment, originals: kind, words, icon of each badge."""
    missing = sum(one.missing for one in sheet.assessment.items) + sheet.assessment.certificates.missing
    state = sheet.assessment.state
    if state is RequestState.INCOMPLETE and missing:
        found: list[tuple[str, str, str | None]] = [("warn", words("dossier-badge-incomplete", count=missing), None)]
    else:
        found = [(STATE_KINDS.get(state, "neutral"), words(f"request-state-{state.value.replace('_', '-')}"), None)]
    fees = sheet.assessment.fees.state
    found.append((FEES.get(fees, "err"), words(f"fees-state-{fees.value.replace('_', '-')}"), None))
    held = sum(one.original_state in HELD for one in sheet.originals)
    if held:
        found.append(("info", words("dossier-badge-held", count=held), "safe"))
    return found


def facts_of(words: Words, sheet: DossierSheet, law: Law) -> list[str]:
    """What was asked, under which programme, the age of the CSQs."""
    added = [one.role for one in sheet.persons if one.change is Change.ADD and not one.voided]
    others = [role for role in added if role is not Role.CHILD]
    if sheet.kind.value == "add" and others:
        parts = [words(f"dossier-kind-{others[0].value.replace('_', '-')}")]
    elif sheet.kind.value == "add" and added:
        parts = [words("dossier-kind-child", count=len(added))]
    else:
        parts = [words(f"request-kind-{sheet.kind.value.replace('_', '-')}")]
    programme = law.programme(sheet.programme)
    if programme is not None and sheet.stream:
        stream = sheet.stream.replace("_", "-")
        parts.append(words("dossier-programme", programme=programme.short_name, stream=stream))
    if sheet.oldest_csq_on is not None:
        from csqdesk.rules.days import whole_months_between

        months = max(0, whole_months_between(sheet.oldest_csq_on, sheet.received_on))
        parts.append(words("dossier-csq-of", day=sheet.oldest_csq_on.isoformat(), months=months))
    return parts
