"""Draws the round's envelopes, last first, and the envelopes set aside: one walks through them and opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from csqdesk.rules.vocabulary import RequestState, Role
from csqdesk.ui.components.basics import Badge, Card, PlainLabel, ShortLabel
from csqdesk.ui.components.buttons import Button
from csqdesk.ui.components.masking import file_on_list, on_list
from csqdesk.ui.components.scroll import ScrollArea
from csqdesk.ui.intake.column.cards import full_name
from csqdesk.ui.intake.column.row_stack import RowStack, StackRow
from csqdesk.ui.intake.sections.section import STACKED_FROM
from csqdesk.ui.theme import theme
from csqdesk.words import Words
from csqdesk.words.formats import clock
from csqdesk.words.keys import key_name

if TYPE_CHECKING:
    from csqdesk.casework.sheets import BatchRow, BatchSheet

STATE_KINDS = {
    RequestState.COMPLETE: "ok",
    RequestState.INCOMPLETE: "warn",
    RequestState.TO_VERIFY: "info",
    RequestState.UNMATCHED: "neutral",
    RequestState.MISDIRECTED: "info",
}
"""State of a request → the kind of badge that says it."""

SHOWN = 5
"""Envelopes that large text shows without scrolling in the list."""

WAITING = 2
"""Envelopes set aside that show beside the form without scrolling."""


class BatchList(Card):
    """The last envelopes of the round, newest first; ``opened`` carries the number of the one picked."""

    opened = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__(words("intake-list-title"))
        self.count = PlainLabel("", color="text2")
        self.head.addWidget(self.count)
        self.stack = RowStack()
        self.empty = PlainLabel("", color="text2", wrap=True)
        self.empty.setContentsMargins(0, 4, 0, 0)
        self.stack.picked.connect(self.opened)
        self.area = ScrollArea(self.stack)
        # The list takes what room there is and scrolls by itself: it never makes the page longer.
        self.area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.area, 1)
        self.outer.setStretchFactor(self.body, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.body.setSpacing(0)
        # After the rows themselves, which take the new size of text one by one.
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.timeout.connect(self.restyle)
        theme().changed.connect(self.soon.start)
        self.restyle()

    def restyle(self) -> None:
        """Beside the form a few rows are enough; under it, in large text, there is room for several whole ones."""
        stacked = theme().percent >= STACKED_FROM
        self.setMinimumHeight(0 if stacked else 100)
        shown = self.stack.rows[:SHOWN] if stacked else []
        self.area.setMinimumHeight(sum(row.sizeHint().height() + 1 for row in shown))

    def show_batch(self, words: Words, batch: BatchSheet | None) -> None:
        """The envelopes of the round in hand."""
        self.set_title(words("intake-list-title"))
        self.count.setText(words("intake-list-count", count=batch.count if batch else 0))
        rows = batch.rows if batch is not None else ()
        self.empty.setText(words("intake-list-empty"))
        self.empty.setVisible(not rows)
        self.stack.show_rows([BatchLine(words, row) for row in rows])
        self.restyle()


class BatchLine(StackRow):
    """One envelope of the round: who, in what state; under it the hour, the file, the request."""

    def __init__(self, words: Words, row: BatchRow) -> None:
        name = full_name(row.family_name, row.given_name) or on_list(row.label or words("intake-list-unmatched"))
        kind, text = row_state(words, row)
        file = file_on_list(row.file_number)
        under = " · ".join((clock(local_time(row), words.language), file, row_request(words, row)))
        super().__init__(row.packet, f"{name}, {text}, {under}")
        head = QHBoxLayout()
        head.addWidget(ShortLabel(name, weight=600, yielding=True), 1)
        head.addWidget(Badge(kind, text))
        hint = ShortLabel(under, size=13, color="text2", yielding=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 7, 0, 7)
        layout.setSpacing(1)
        layout.addLayout(head)
        layout.addWidget(hint)


class AsideCard(Card):
    """Envelopes that wait; ``resumed`` and ``thrown`` carry the name of one. Hidden when there is none."""

    resumed = Signal(str)
    thrown = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__(words("intake-aside-title"))
        self.keys = PlainLabel("", size=12, color="text3")
        self.head.addWidget(self.keys)
        self.stack = RowStack()
        self.stack.picked.connect(self.resumed)
        self.stack.dropped.connect(self.thrown)
        self.area = ScrollArea(self.stack)
        self.body.addWidget(self.area)
        self.names: tuple[str, ...] = ()
        # After the rows themselves, which take the new size of text one by one.
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.timeout.connect(self.restyle)
        theme().changed.connect(self.soon.start)

    def restyle(self) -> None:
        """The last two beside the form, several under it in large text; the others scroll in the card."""
        shown = self.stack.rows[: SHOWN if theme().percent >= STACKED_FROM else WAITING]
        self.area.setFixedHeight(sum(row.sizeHint().height() + 1 for row in shown))

    def show_names(self, words: Words, names: tuple[str, ...]) -> None:
        """The drafts of this clerk that wait, the last one first."""
        self.names = names
        self.set_title(words("intake-aside-title"))
        self.keys.setText(words("intake-aside-keys", keys=key_name("Delete", words.language)))
        self.stack.show_rows([AsideLine(words, name) for name in names])
        self.restyle()
        self.setVisible(bool(names))


class AsideLine(StackRow):
    """One draft by its name."""

    def __init__(self, words: Words, name: str) -> None:
        super().__init__(name, words("intake-aside-resume", name=on_list(name)))
        delete = key_name("Delete", words.language)
        self.setAccessibleDescription(words("intake-aside-keys", keys=delete))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(ShortLabel(on_list(name), weight=600, yielding=True), 1)
        row.addWidget(PlainLabel(words("intake-aside-verb"), weight=600, color="primary"))
        throw = Button(words("intake-aside-throw"), "text")
        throw.setAccessibleName(words("intake-aside-throw-named", name=on_list(name)))
        throw.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        throw.clicked.connect(self.dropped)
        row.addWidget(throw)


def local_time(row: BatchRow) -> str:
    """The hour in Montréal at which the envelope was logged."""
    from csqdesk.rules.days import in_montreal

    moment = in_montreal(row.logged_at)
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
