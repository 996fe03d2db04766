"""Draws the checklist: missing first, then to check, received, and what does not apply in one line."""

from __future__ import annotations

from collections.abc import Sequence

from csqdesk.casework.entries import ItemRecording
from csqdesk.casework.sheets import DossierSheet, ItemRow
from csqdesk.rules.vocabulary import ItemState
from csqdesk.ui.components.basics import Card, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.dossier.acting import Acting
from csqdesk.words import Words

REPLACE = ("illegible", "incomplete", "unsigned", "wrong_form", "not_original", "not_authenticated", "wrong_edition")
"""Reasons for which a document is to be replaced, in the order offered."""

RECEIVED = frozenset({ItemState.PRESENT, ItemState.WRONG_EDITION, ItemState.EXPLAINED})


def group_of(row: ItemRow) -> int:
    """Place of a row: missing, to check, received, the rest."""
    if row.missing:
        return 0
    if row.state is ItemState.TO_CHECK:
        return 1
    return 2 if row.state in RECEIVED else 3


def name_of(words: Words, row: ItemRow, names: Sequence[str]) -> str:
    """The item, and whose it is when several persons are concerned."""
    item = words(f"item-{row.item.value.replace('_', '-')}-short")
    if row.person is not None and len(names) > 1 and row.person < len(names):
        return words("dossier-item-of", item=item, name=names[row.person])
    return item


class ItemsCard(Card):
    """*Pièces exigées*."""

    def __init__(self, acting: Acting) -> None:
        super().__init__(acting.words("dossier-items"))
        self.acting = acting
        self.count = PlainLabel("", color="text2")
        self.head.addWidget(self.count)
        self.line.hide()
        self.list = RowList(acting.words("dossier-items"))
        self.body.addWidget(self.list)
        self.form = InlineForm()
        self.body.addWidget(self.form)
        self.all = Button(acting.words("dossier-all-conform"), "text", icon="check-circle", keys="F8")
        self.body.addWidget(self.all)
        self.outer.addStretch(1)
        self.all.clicked.connect(self.all_conform)
        self.list.lettered.connect(self._lettered)
        self.list.chosen.connect(lambda row: self._lettered(row, "C"))

    def show_sheet(self, sheet: DossierSheet) -> None:
        words = self.acting.words
        self.set_title(words("dossier-items"))
        self.all.set_label(words("dossier-all-conform"))
        names = [person.given_name or person.family_name for person in sheet.persons]
        required = [row for row in sheet.items if row.required]
        received = sum(group_of(row) == 2 for row in required)
        self.count.setText(words("dossier-items-count", received=received, required=len(required)))
        ordered = sorted(sheet.items, key=group_of)
        self.list.show_rows([self._row(words, row, names) for row in ordered])
        self.all.setVisible(any(row.state is ItemState.TO_CHECK for row in sheet.items))

    def _row(self, words: Words, row: ItemRow, names: Sequence[str]) -> Row:
        group = group_of(row)
        state = words(f"item-state-{row.state.value.replace('_', '-')}")
        day = row.received_on.isoformat() if row.received_on else ""
        title = name_of(words, row, names)
        if group == 0:
            absent = row.state is ItemState.ABSENT
            hint = words("dossier-item-nothing") if absent else words("dossier-item-why", state=state.lower())
            right = words("dossier-item-missing" if absent else "dossier-item-to-replace")
            return Row(
                row, title, " · ".join(part for part in (hint, row.note) if part), right, "", "triangle", "warn", True
            )
        if group == 1:
            right = words("dossier-item-to-check")
            return Row(row, title, words("dossier-item-unseen"), right, "", "circle", "neutral")
        hint = " · ".join(part for part in (row.form or "", row.note, day) if part)
        if group == 2:
            right = words("dossier-item-present") if row.state is ItemState.PRESENT else state
            return Row(row, title, hint or " ", right, "", "check-circle", "ok")
        return Row(row, title, hint, state, "", "minus-circle", "neutral", faded=True)

    def _lettered(self, row: ItemRow, letter: str) -> None:
        states = {"C": "present", "M": "absent", "S": "not_applicable"}
        if letter in states:
            self.record(row, states[letter])
        elif letter == "R":
            self._ask_why(row)

    def record(self, row: ItemRow, state: str, note: str = "") -> str:
        """One word on one item."""
        fields = {"packet": self.acting.packet(), "item": row.item.value, "state": state, "note": note or None}
        if row.person is not None:
            fields["person"] = row.person  # type: ignore[assignment]
        words = self.acting.words
        said = words(f"item-state-{state.replace('_', '-')}")
        item = words(f"item-{row.item.value.replace('_', '-')}-short")
        return self.acting.perform(
            "record_item", ItemRecording, fields, words("dossier-saved-item", item=item, state=said)
        )

    def _ask_why(self, row: ItemRow) -> None:
        words = self.acting.words
        options = tuple(
            Option(code, str(place + 1), words(f"item-state-{code.replace('_', '-')}"))
            for place, code in enumerate(REPLACE)
        )
        asks = [
            Ask("state", words("dossier-replace-why"), REPLACE[0], options, wide=True),
            Ask("note", words("dossier-note"), row.note, wide=True),
        ]

        def save(answers: Answers) -> str:
            return self.record(row, answers["state"], answers["note"])

        buttons = (words("dossier-item-to-replace"), words("dossier-form-keep"))
        self.form.open(name_of(words, row, ()), asks, buttons, save, self.list)

    def all_conform(self) -> None:
        """F8: everything nobody has looked at yet is there and conform."""
        sheet = self.acting.sheet
        for row in sheet.items if sheet is not None else ():
            if row.state is ItemState.TO_CHECK and row.required:
                self.record(row, "present")
