"""Draws the right column: the matched file, the round's envelopes, and the panels one opens there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from csqdesk.casework.sheets import BatchRow, BatchSheet, CaseSheet
from csqdesk.rules.law import Law
from csqdesk.rules.vocabulary import RequestState, Role
from csqdesk.ui.components.basics import Badge, Card, Divider, IconLabel, PlainLabel, clear_layout
from csqdesk.ui.intake.verdicts import months_since
from csqdesk.words import Words
from csqdesk.words.formats import clock

SHOWN = 8
"""Envelopes the list shows; the count above it tells of all."""

STATE_KINDS = {
    RequestState.COMPLETE: "ok",
    RequestState.INCOMPLETE: "warn",
    RequestState.TO_VERIFY: "info",
    RequestState.UNMATCHED: "neutral",
    RequestState.MISDIRECTED: "info",
}
"""State of a request → the kind of badge that says it."""


def full_name(family: str | None, given: str | None) -> str:
    return ", ".join(part for part in (family, given) if part)


class MatchCard(Card):
    """The file matched, or what to do while none is; the family's size shows only once originals were counted."""

    def __init__(self, words: Words) -> None:
        super().__init__("")
        self.badge = Badge()
        self.head.addWidget(self.badge)
        self.line.hide()
        self.show_none(words)

    def show_none(self, words: Words, *, unmatched: str = "") -> None:
        """No file: what to do, or how the envelope will be kept."""
        self._look(600, "text", 14)
        self.set_title(words("intake-match-none"))
        self.badge.show_state("neutral", words("intake-unmatched") if unmatched else "")
        clear_layout(self.body)
        key = "intake-unmatched-hint" if unmatched else "intake-match-none-hint"
        self.body.addWidget(PlainLabel(words(key, text=unmatched), color="text2", wrap=True))

    def show_new(self, words: Words, new: dict[str, str]) -> None:
        """A file being opened with this envelope."""
        self._look(400, "text2", 13)
        self.set_title(words("intake-match-file", number=new["file_number"].strip() or "—"))
        self.badge.show_state("info", words("intake-new-case"), icon="plus")
        clear_layout(self.body)
        name = full_name(new["family_name"].strip(), new["given_name"].strip())
        self.body.addWidget(PlainLabel(name, size=17, weight=600, wrap=True))

    def _look(self, weight: int, color: str, size: int) -> None:
        self.heading._look = (size, weight, color)
        self.heading.restyle()

    def show_case(self, words: Words, case: CaseSheet, law: Law, received: date, *, with_family: bool) -> None:
        """One file: programme, age of its CSQs, town, and one line per rule that changes the checklist."""
        self._look(400, "text2", 13)
        self.set_title(words("intake-match-file", number=case.file_number or "—"))
        self.badge.show_state("ok", words("intake-matched"))
        clear_layout(self.body)
        self.body.addWidget(PlainLabel(full_name(case.family_name, case.given_name), size=17, weight=600, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        for row, (name, value) in enumerate(case_facts(words, case, law, received, with_family=with_family)):
            grid.addWidget(PlainLabel(name, size=13, color="text3"), row, 0)
            grid.addWidget(PlainLabel(value, wrap=True), row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(Divider())
        note = QHBoxLayout()
        note.addWidget(IconLabel("info", "infoIcon", 18), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(PlainLabel(case_note(words, case, received), size=13, color="text2", wrap=True), 1)
        self.body.addLayout(note)


def case_facts(words: Words, case: CaseSheet, law: Law, received: date, *, with_family: bool) -> list[tuple[str, str]]:
    """What the card says of a file, in order; the size of the family only when it may be shown."""
    programme = law.programme(case.programme)
    named = programme.short_name if programme is not None else case.programme or "—"
    stream = law.stream(case.programme, case.stream)
    if stream is not None:
        named = words("intake-match-stream", programme=named, stream=stream.code.replace("_", "-"))
    facts = [(words("intake-match-programme"), named)]
    if case.oldest_csq_on is not None:
        months = months_since(case.oldest_csq_on, received)
        value = words("intake-match-csq-value", day=case.oldest_csq_on.isoformat(), months=months)
        facts.append((words("intake-match-csq"), value))
    if with_family and case.family_size is not None:
        facts.append((words("intake-match-family"), words("intake-match-family-value", count=case.family_size)))
    if case.city:
        facts.append((words("intake-match-city"), case.city))
    return facts


def case_note(words: Words, case: CaseSheet, received: date) -> str:
    """The rule that changes the checklist of this file."""
    from csqdesk.rules.certificates import older_than_24_months

    if not case.csq_issued:
        return words("intake-note-no-csq")
    issued = [one.issued_on for one in case.certificates if one.issued_on is not None]
    if any(older_than_24_months(day, received) for day in issued):
        return words("intake-note-letter")
    return words("intake-note-no-letter")


class BatchList(Card):
    """The last envelopes of the round, newest first; a click opens one."""

    opened = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__(words("intake-list-title"))
        self.count = PlainLabel("", color="text2")
        self.head.addWidget(self.count)
        self.outer.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.body.setSpacing(0)

    def show_batch(self, words: Words, batch: BatchSheet | None) -> None:
        self.set_title(words("intake-list-title"))
        self.count.setText(words("intake-list-count", count=batch.count if batch else 0))
        clear_layout(self.body)
        rows = batch.rows[:SHOWN] if batch is not None else ()
        if not rows:
            self.body.addWidget(PlainLabel(words("intake-list-empty"), color="text2", wrap=True))
        for place, row in enumerate(rows):
            if place:
                self.body.addWidget(Divider())
            self.body.addWidget(BatchLine(words, row))


class BatchLine(QWidget):
    """One envelope of the round: who, in what state; under it the hour, the file, the request."""

    def __init__(self, words: Words, row: BatchRow) -> None:
        super().__init__()
        name = full_name(row.family_name, row.given_name) or words("intake-list-unmatched")
        head = QHBoxLayout()
        label = PlainLabel(name, weight=600)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(label, 1)
        kind, text = row_state(words, row)
        head.addWidget(Badge(kind, text))
        under = " · ".join((clock(local_time(row), words.language), row.file_number or "—", row_request(words, row)))
        hint = PlainLabel(under, size=13, color="text2")
        hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 7, 0, 7)
        layout.setSpacing(1)
        layout.addLayout(head)
        layout.addWidget(hint)
        self.setAccessibleName(f"{row.packet}, {name}, {text}, {under}")


def local_time(row: BatchRow) -> str:
    """The hour in Montréal at which the envelope was logged."""
    from csqdesk.rules.days import eastern_offset

    moment = row.logged_at + eastern_offset(row.logged_at)
    return f"{moment.hour}:{moment.minute}"


def row_state(words: Words, row: BatchRow) -> tuple[str, str]:
    """Kind and words of the badge."""
    if row.voided:
        return "neutral", words("intake-row-voided")
    if row.to_return:
        return "err", words("intake-row-to-return")
    if row.state is RequestState.INCOMPLETE and row.missing:
        return "warn", words("intake-row-state-missing", count=row.missing)
    return STATE_KINDS.get(row.state, "neutral"), words(f"request-state-{row.state.value.replace('_', '-')}")


def row_request(words: Words, row: BatchRow) -> str:
    """``Ajout, 2 enfants``; ``Ajout, mariage``; ``Retrait``."""
    kind = words(f"request-kind-{row.kind.value.replace('_', '-')}")
    children = sum(one is Role.CHILD for one in row.roles)
    if row.kind.value != "add" or not row.roles:
        return kind
    others = [words(f"role-{one.value.replace('_', '-')}").lower() for one in row.roles if one is not Role.CHILD]
    told = [*others, words("intake-row-children", count=children)] if children else others
    return ", ".join([kind, *told])
