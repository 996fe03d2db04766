"""Stacks the right column: the file or the panel in hand above, the round's envelopes below."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csqdesk.ui.intake.column.batch_list import AsideCard, BatchList
from csqdesk.ui.intake.column.cards import MatchCard
from csqdesk.ui.intake.column.holders import HoldersPanel
from csqdesk.ui.intake.column.notes_card import NotesCard
from csqdesk.ui.intake.column.panels import BatchPanel, DetailsPanel, NewCasePanel, Panel
from csqdesk.ui.intake.sections.section import STACKED_FROM
from csqdesk.ui.theme import theme
from csqdesk.words import Words

WIDE, NARROW = 352, 320
"""Pixels of the column beside the form, in a usual window and in a narrow one."""


class SideColumn(QWidget):
    """352 pixels at the right, or the whole width under the form: one card or one panel, notes, then the list."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.match = MatchCard(words)
        self.new_case = NewCasePanel(words)
        self.holders = HoldersPanel(words)
        self.details = DetailsPanel(words)
        self.batch = BatchPanel(words)
        self.notes = NotesCard()
        self.aside = AsideCard(words)
        self.list = BatchList(words)
        self.panels: list[Panel] = [self.new_case, self.holders, self.details, self.batch]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.match)
        for panel in self.panels:
            layout.addWidget(panel)
            panel.hide()
        layout.addWidget(self.notes)
        layout.addWidget(self.aside)
        layout.addWidget(self.list, 1)
        # Where the list left, what it leaves stays empty.
        layout.addStretch()
        self.aside.hide()
        self.narrow = False
        self.room: Callable[[], int] = lambda: 0
        theme().changed.connect(self.restyle)
        # Hidden, the list asks for no room by itself when it needs less of it.
        self.list.soon.timeout.connect(self.make_room)
        self.restyle()

    def restyle(self) -> None:
        stacked = theme().percent >= STACKED_FROM
        width = theme().px(NARROW if self.narrow else WIDE)
        self.setMinimumWidth(0 if stacked else width)
        self.setMaximumWidth(16777215 if stacked else width)

    def set_narrow(self, narrow: bool) -> None:
        """A little narrower in a narrow window."""
        if self.narrow != narrow:
            self.narrow = narrow
            self.restyle()

    def open(self, panel: Panel | None) -> None:
        """Shows one panel in place of the card, or the card again."""
        for one in self.panels:
            one.setVisible(one is panel)
        self.match.setVisible(self._with_match(panel))
        self.make_room()

    def _with_match(self, panel: Panel | None) -> bool:
        return panel is None or panel in (self.holders, self.details)

    def make_room(self) -> None:
        """The list, then beside an open panel the file's card, leave rather than make the page scroll."""
        panel, room = self.opened(), self.room()
        # The column would give the card what its sentences need on one line each; the list has room to give.
        self.match.setMinimumHeight(max(0, self.match.heightForWidth(self.width())))
        if panel is self.holders:
            below = [one for one in (self.notes, self.aside) if one.isVisibleTo(self)]
            taken = sum(self._needs(one) + 14 for one in below)
            self.holders.fit(max(1, room - taken) if room > 0 else 0)
        shown = ([self.list, self.match] if panel is not None else [self.list]) if room > 0 else []
        wanted: dict[QWidget, bool] = {self.list: True, self.match: self._with_match(panel)}
        for one in shown:
            if self._height(wanted) > room:
                wanted[one] = False
        for card, seen in wanted.items():
            if card.isVisibleTo(self) != seen:
                card.setVisible(seen)

    def _height(self, wanted: Mapping[QWidget, bool]) -> int:
        """What the column needs, were these cards shown or not."""
        others: list[QWidget] = [*self.panels, self.notes, self.aside]
        parts = [one for one in others if one.isVisibleTo(self)] + [one for one, seen in wanted.items() if seen]
        heights = [self._needs(one) for one in parts]
        return sum(heights) + 14 * (len(heights) - 1)

    def _needs(self, part: QWidget) -> int:
        """A sentence that goes over two lines is higher than its hint says."""
        least = max(part.minimumHeight() if part is not self.match else 0, part.minimumSizeHint().height())
        tall = part is not self.list and part.hasHeightForWidth()
        return max(least, part.heightForWidth(self.width())) if tall else least

    def event(self, event: QEvent) -> bool:
        """A panel that grew, or a note that came, needs room."""
        if event.type() == QEvent.Type.LayoutRequest and hasattr(self, "room"):
            self.make_room()
        return super().event(event)

    def named(self) -> dict[str, Panel]:
        """The panels by the names a draft knows them by."""
        return {"new_case": self.new_case, "holders": self.holders, "details": self.details, "batch": self.batch}

    def opened(self) -> Panel | None:
        return next((panel for panel in self.panels if panel.isVisibleTo(self)), None)

    def rows(self) -> list[QWidget]:
        """What one walks through below the panels: the request a reply completes, notes, what waits, the round's."""
        return [*self.match.buttons, *self.notes.buttons, *self.aside.stack.rows, *self.list.stack.rows]

    def stops(self, panel: Panel) -> list[QWidget]:
        """The editors of a panel while it is open."""
        return panel.stops() if panel.isVisibleTo(self) else []
