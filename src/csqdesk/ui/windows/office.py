"""Lets a supervisor add a day of closing, the fee of a new year, or days to every period at once, with a reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csqdesk.casework.entries import ClocksExtension, ClosureAddition, FeeRowAddition
from csqdesk.problems import Problem
from csqdesk.rules.days import montreal_today
from csqdesk.rules.vocabulary import ClockKind
from csqdesk.ui.announce import announce
from csqdesk.ui.components.basics import Card, PlainLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.choices import Option
from csqdesk.ui.components.inline_form import Answers, Ask, InlineForm
from csqdesk.ui.components.rows import Row, RowList
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.keys import key_name
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.formats import long_date, money
from csqdesk.words.reading import read_amount, read_date
from csqdesk.words.say import problem_sentence

if TYPE_CHECKING:
    from csqdesk.ui.frame import MainWindow

EVERY = "all"
LATEST = 8
"""Rows of a list: the days to come, the last fees."""


class Part(Card):
    """One card: a list of what stands, and the form that adds to it."""

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList("")
        self.add = Button("", "text", icon="plus")
        self.head.addWidget(self.add)
        self.form = InlineForm()
        self.body.addWidget(self.list)
        self.body.addWidget(self.form)


class OfficeWindow(QWidget):
    """A window of its own: what this office laid over the law."""

    def __init__(self, frame: MainWindow) -> None:
        super().__init__(frame, Qt.WindowType.Window)
        self.frame = frame
        self.setWindowIcon(frame.windowIcon())
        self.title = PlainLabel(size=21, weight=600)
        self.hint = PlainLabel(color="text2", wrap=True)
        self.closures, self.fees, self.periods = Part(), Part(), Part()
        self.done = Button("", "secondary")
        self.done.clicked.connect(self.close)
        inside = QWidget()
        self.cards = QVBoxLayout(inside)
        self.cards.setContentsMargins(0, 0, 6, 0)
        for part in (self.closures, self.fees, self.periods):
            self.cards.addWidget(part)
        self.cards.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.done)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.title)
        self.column.addWidget(self.hint)
        self.column.addWidget(ScrollArea(inside), 1)
        self.column.addLayout(foot)
        self.closures.add.clicked.connect(self.ask_closure)
        self.fees.add.clicked.connect(self.ask_fee)
        self.periods.add.clicked.connect(self.ask_extension)
        theme().changed.connect(self._space)
        self.say()
        self._space()
        self.today = montreal_today(datetime.now(UTC))
        frame.link.ask("desk_sheet", then=self._know_today)
        frame.link.warm(then=self._show)
        self.closures.add.setFocus(Qt.FocusReason.TabFocusReason)

    # --- words ----------------------------------------------------------------------------------------------------

    def say(self) -> None:
        """Everything in the language in force."""
        words = self.frame.words
        self.setWindowTitle(words("office-title"))
        self.title.setText(words("office-title"))
        self.hint.setText(words("office-hint"))
        for part, name in ((self.closures, "closures"), (self.fees, "fees"), (self.periods, "periods")):
            part.set_title(words(f"office-{name}"))
            part.add.set_label(words(f"office-{name}-add"))
            part.add.setAccessibleDescription(words(f"office-{name}"))
            part.list.setAccessibleName(words(f"office-{name}"))
            part.form.say_again(words)
        self.periods.list.hide()
        self.done.set_label(words("settings-close"), key_name("Esc", words))
        if self.frame.link.law is not None:
            self._show(self.frame.link.law)

    def retranslate(self, words: Words) -> None:
        """The same window in other words."""
        self.say()

    def _know_today(self, desk: Any) -> None:
        """The day at the desk, which relative dates are read from."""
        self.today = desk.today

    def _show(self, law: Any) -> None:
        """The days of closing to come and the last fees, each with where it was read."""
        words = self.frame.words
        self.frame.link.law = law
        days = [
            Row(one.day, long_date(one.day, words.language), one.source, "", "", "calendar", "neutral")
            for one in law.closures[-LATEST:]
        ]
        fees = [
            Row(
                row.since,
                words("office-fee-row", since=row.since.isoformat(), until=row.until.isoformat()),
                row.source,
                money(row.cents, words.language),
                "",
                "banknote",
                "neutral",
            )
            for row in reversed(law.fees[-LATEST:])
        ]
        self.closures.list.show_rows(days)
        self.fees.list.show_rows(fees)

    # --- forms ----------------------------------------------------------------------------------------------------

    def ask_closure(self) -> None:
        """A day on which the office is closed, and who says so."""
        words = self.frame.words
        asks = [
            Ask("day", words("office-day"), "", hint=words("intake-date-hint")),
            Ask("source", words("office-source"), wide=True),
        ]

        def save(answers: Answers) -> str:
            fields = {"day": self._day(self.closures.form, answers, "day"), "source": answers["source"]}
            return self._perform(self.closures.form, "add_closure", ClosureAddition, fields, "office-closure-added")

        self._open(self.closures, asks, save, "office-closures-add", self.ask_closure)

    def ask_fee(self) -> None:
        """The fee of a year that has none."""
        words = self.frame.words
        hint = words("intake-date-hint")
        asks = [
            Ask("since", words("office-since"), "", hint=hint),
            Ask("until", words("office-until"), "", hint=hint),
            Ask("cents", words("office-amount"), ""),
            Ask("source", words("office-source"), wide=True),
        ]

        def save(answers: Answers) -> str:
            form = self.fees.form
            fields = {name: self._day(form, answers, name) for name in ("since", "until")}
            amount = read_amount(answers["cents"])
            if amount.value is None:
                form.faults.add("cents", words("office-amount-unread"))
            fields |= {"cents": amount.value, "source": answers["source"]}
            return self._perform(form, "add_fee_row", FeeRowAddition, fields, "office-fee-added")

        self._open(self.fees, asks, save, "office-fees-add", self.ask_fee)

    def ask_extension(self) -> None:
        """Days added to every period that runs, by one decision."""
        words = self.frame.words
        hint = words("intake-date-hint")
        kinds = (
            Option(EVERY, "0", words("office-every-kind")),
            *(
                Option(kind.value, str(place), words(f"clock-kind-{kind.value.replace('_', '-')}"))
                for place, kind in enumerate(ClockKind, 1)
            ),
        )
        asks = [
            Ask("kinds", words("office-kinds"), EVERY, kinds, wide=True),
            Ask("days", words("office-days")),
            Ask("reason", words("office-reason")),
            Ask("ends_from", words("office-ends-from"), "", hint=hint),
            Ask("ends_until", words("office-ends-until"), "", hint=hint),
        ]

        def save(answers: Answers) -> str:
            form = self.periods.form
            fields: dict[str, Any] = {"reason": answers["reason"]}
            if answers["kinds"] != EVERY:
                fields["kinds"] = [answers["kinds"]]
            if not (answers["days"].isdecimal() and len(answers["days"]) < 5):
                form.faults.add("days", words("dossier-clock-days-unread"))
            else:
                fields["days"] = int(answers["days"])
            for name in ("ends_from", "ends_until"):
                if answers[name]:
                    fields[name] = self._day(form, answers, name)
            return self._perform(form, "extend_clocks", ClocksExtension, fields, "office-periods-extended")

        self._open(self.periods, asks, save, "office-periods-add", self.ask_extension)

    def _open(
        self, part: Part, asks: list[Ask], save: Callable[[Answers], str], button: str, again: Callable[[], None]
    ) -> None:
        words = self.frame.words
        part.form.open("", asks, (words(button), words("dossier-form-keep")), save, part.add, again=again)

    def _day(self, form: InlineForm, answers: Answers, name: str) -> str | None:
        """A typed day as ISO; what is wrong with it is told to the form."""
        words = self.frame.words
        if not answers[name]:
            form.faults.add(name, words("dossier-clock-day-missing"))
            return None
        reading = read_date(answers[name], words.language, self.today, "document")
        if reading.value is None:
            form.faults.add(name, words(reading.key or "problem-date-unreadable", **dict(reading.facts)))
            return None
        return str(reading.value.isoformat())

    def _perform(self, form: InlineForm, act: str, entry: type, fields: dict[str, Any], said: str) -> str:
        from csqdesk.casework.reading import read_entry

        if form.faults:
            return ""
        words = self.frame.words
        try:
            read: Any = read_entry(entry, fields)
        except Problem as problem:
            return problem_sentence(words, problem)

        def finished(done: Any) -> None:
            announce(self, words(said, count=done.value))
            self.hint.setText(words(said, count=done.value))
            self.frame.link.warm(then=self._show)

        def refused(problem: Exception) -> None:
            said = problem_sentence(words, problem) if isinstance(problem, Problem) else words("frame-trouble")
            form.complain(said, getattr(problem, "field", None))

        self.frame.link.do(act, read, then=finished, failed=refused)
        return ""

    # --- the window -------------------------------------------------------------------------------------------------

    def _space(self) -> None:
        side = theme().px(20)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(theme().px(10))
        self.cards.setSpacing(theme().px(14))
        room = self.frame.screen().availableGeometry()
        self.resize(min(theme().px(640), room.width() - 40), min(theme().px(760), room.height() - 60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
