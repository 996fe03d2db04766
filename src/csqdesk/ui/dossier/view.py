"""Lays out one request whole: checklist, persons, originals, payment, note, history; two columns when narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from csqdesk.casework.sheets import DossierSheet
from csqdesk.rules.law import Law
from csqdesk.ui.components.scroll import thin_bars
from csqdesk.ui.dossier.acting import Acting
from csqdesk.ui.dossier.heading import DossierHeading
from csqdesk.ui.dossier.items import ItemsCard
from csqdesk.ui.dossier.originals import OriginalsCard
from csqdesk.ui.dossier.payment import PaymentCard
from csqdesk.ui.dossier.persons import PersonsCard
from csqdesk.ui.dossier.remarks import HistoryCard, NoteCard
from csqdesk.ui.theme import theme
from csqdesk.words.keys import key_name

NARROW = 960
"""Pixels of the screen itself under which the history goes below the others."""


class DossierView(QWidget):
    """One Dossier."""

    def __init__(self, acting: Acting, law: Law) -> None:
        super().__init__()
        self.acting = acting
        self.law = law
        self.heading = DossierHeading(acting.words)
        self.items = ItemsCard(acting)
        self.persons = PersonsCard(acting)
        self.originals = OriginalsCard(acting)
        self.payment = PaymentCard(acting)
        self.note = NoteCard(acting)
        self.history = HistoryCard(acting)
        self.middle = QWidget()
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (self.persons, self.originals, self.payment, self.note):
            column.addWidget(card)
        column.addStretch(1)
        holder = QWidget()
        self.grid = QGridLayout(holder)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(14)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(self.area.focusPolicy().NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        thin_bars(self.area)
        self.area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 8, 20, 14)
        outer.setSpacing(12)
        outer.addWidget(self.heading)
        outer.addWidget(self.area, 1)
        theme().changed.connect(self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < NARROW or theme().percent >= 150
        for card in (self.items, self.middle, self.history):
            self.grid.removeWidget(card)
        self.grid.addWidget(self.items, 0, 0)
        self.grid.addWidget(self.middle, 0, 1)
        if narrow:
            self.grid.addWidget(self.history, 1, 0, 1, 2)
        else:
            self.grid.addWidget(self.history, 0, 2)
        for place, weight in enumerate((436, 436, 0 if narrow else 278)):
            self.grid.setColumnStretch(place, weight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def show_sheet(self, sheet: DossierSheet) -> None:
        self.acting.sheet = sheet
        keys = key_name("Ctrl+Shift+P", self.acting.words.language)
        self.heading.show_sheet(self.acting.words, sheet, self.law, keys)
        for card in (self.items, self.persons, self.originals, self.payment, self.note, self.history):
            card.show_sheet(sheet)

    def panes(self) -> list[QWidget]:
        return [self.heading, self.items, self.persons, self.originals, self.payment, self.note, self.history]
