"""Stacks the right column: the file or the panel in hand above, the round's envelopes below."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from csqdesk.rules.law import Law
from csqdesk.ui.components.scroll import thin_bars
from csqdesk.ui.intake.column.cards import BatchList, MatchCard
from csqdesk.ui.intake.column.panels import BatchPanel, DetailsPanel, HoldersPanel, NewCasePanel, Panel
from csqdesk.ui.theme import theme
from csqdesk.words import Words


class SideColumn(QScrollArea):
    """352 pixels at the right: one card or one panel, then the list."""

    def __init__(self, words: Words, law: Law) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        thin_bars(self)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.setHorizontalScrollBarPolicy(self.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.match = MatchCard(words)
        self.new_case = NewCasePanel(words, law)
        self.holders = HoldersPanel(words)
        self.details = DetailsPanel(words)
        self.batch = BatchPanel(words)
        self.list = BatchList(words)
        self.panels: list[Panel] = [self.new_case, self.holders, self.details, self.batch]
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.match)
        for panel in self.panels:
            layout.addWidget(panel)
            panel.hide()
        layout.addWidget(self.list, 1)
        self.setWidget(holder)
        theme().changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedWidth(theme().px(352) if theme().percent < 150 else theme().px(300))

    def open(self, panel: Panel | None) -> None:
        """Shows one panel in place of the card, or the card again."""
        for one in self.panels:
            one.setVisible(one is panel)
        self.match.setVisible(panel is None or panel in (self.holders, self.details))

    def opened(self) -> Panel | None:
        return next((panel for panel in self.panels if panel.isVisibleTo(self)), None)

    def stops(self, panel: Panel) -> list[QWidget]:
        """The editors of a panel while it is open."""
        return panel.stops() if panel.isVisibleTo(self) else []
