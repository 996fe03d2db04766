"""Draws the matched file: who, under which programme, since when, and what that changes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from csqdesk.ui.components.basics import Badge, Card, Divider, IconLabel, PlainLabel, clear_layout
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.intake.verdicts import months_since
from csqdesk.words import Words

if TYPE_CHECKING:
    from csqdesk.casework.sheets import CaseSheet
    from csqdesk.rules.law import Law


NAMED = 3
"""Persons of a request who are named; more are counted."""


def full_name(family: str | None, given: str | None) -> str:
    return ", ".join(part for part in (family, given) if part)


class MatchCard(Card):
    """The file matched, or what to do while none is; the family's size shows only once originals were counted.

    ``another`` asks for the next open request of the file to be the one that a reply completes.
    """

    another = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__("")
        self.badge = Badge()
        self.head.addWidget(self.badge)
        self.line.hide()
        self.shown: tuple[object, ...] = ()
        self.buttons: list[Button] = []
        self.show_none(words)

    def _is_shown(self, *what: object) -> bool:
        """True when the card says just that already: it is drawn anew only when it changes."""
        same = what == self.shown
        self.shown = what
        if not same:
            self.buttons = []
        return same

    def show_none(self, words: Words, *, unmatched: str = "", kept: bool = False) -> None:
        """No file: what to do, or how the envelope will be kept, and that a new file was begun."""
        if self._is_shown(words.language, unmatched, kept):
            return
        self._look(600, "text", 14)
        self.set_title(words("intake-match-none"))
        self.badge.show_state("neutral", words("intake-unmatched") if unmatched else "")
        clear_layout(self.body)
        key = "intake-unmatched-hint" if unmatched else "intake-match-none-hint"
        self.body.addWidget(PlainLabel(words(key, text=unmatched), color="text2", wrap=True))
        if kept:
            self.body.addWidget(PlainLabel(words("intake-new-case-kept"), color="text2", wrap=True))

    def show_new(self, words: Words, new: dict[str, str]) -> None:
        """A file being opened with this envelope."""
        if self._is_shown(words.language, tuple(new.items())):
            return
        self._look(400, "text2", 13)
        self.set_title(words("intake-match-file", number=new["file_number"].strip() or "—"))
        self.badge.show_state("info", words("intake-new-case"), icon="plus")
        clear_layout(self.body)
        name = full_name(new["family_name"].strip(), new["given_name"].strip())
        self.body.addWidget(PlainLabel(name, size=17, weight=600, wrap=True))

    def _look(self, weight: int, color: str, size: int) -> None:
        self.heading._look = (size, weight, color)
        self.heading.restyle()

    def show_case(
        self, words: Words, case: CaseSheet, law: Law, received: date, *, with_family: bool, reply: bool = False
    ) -> None:
        """One file: programme, age of its CSQs, town, the request a reply completes, and the rule for its checklist."""
        if self._is_shown(words.language, case, received, with_family, reply):
            return
        focused = any(button.hasFocus() for button in self.findChildren(Button))
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
        if reply:
            self._say_joined(words, case)
            if focused and self.buttons:
                self.buttons[0].setFocus()
        self.body.addWidget(Divider())
        note = QHBoxLayout()
        note.addWidget(IconLabel("info", "infoIcon", 18), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(PlainLabel(case_note(words, case, received), size=13, color="text2", wrap=True), 1)
        self.body.addLayout(note)

    def _say_joined(self, words: Words, case: CaseSheet) -> None:
        """Which request the reply completes, and how many others are open; one presses to take the next of them."""
        self.body.addWidget(Divider())
        line = QHBoxLayout()
        kind = "send" if case.open_requests else "triangle"
        color = "infoIcon" if case.open_requests else "warnIcon"
        line.addWidget(IconLabel(kind, color, 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(joined_said(words, case), size=13, color="text", wrap=True), 1)
        self.body.addLayout(line)
        others = len(case.open_requests) - 1
        if others > 0:
            button = Button(words("intake-joins-another", count=others), "text")
            button.clicked.connect(self.another)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons = [button]


def joined_said(words: Words, case: CaseSheet) -> str:
    """The request that a reply completes: what is asked, for whom, of which day, opened by which envelope."""
    from csqdesk.words.say import day_said

    request = case.open_request
    if request is None:
        return words("intake-joins-none")
    said = words(f"request-kind-{request.kind.value.replace('_', '-')}")
    if 0 < len(request.persons) <= NAMED:
        said = f"{said} ({', '.join(request.persons)})"
    elif request.persons:
        said = f"{said} ({words('intake-joins-persons', count=len(request.persons))})"
    day = day_said(request.received_on, words.language)
    return words("intake-joins", request=said, day=day, number=request.packet)


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
    if not issued:
        return words("intake-note-unknown")
    if any(older_than_24_months(day, received) for day in issued):
        return words("intake-note-letter")
    return words("intake-note-no-letter")
