"""Opens and changes the mail round that carries the day, the carrier and the two people into each envelope."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from csqdesk.problems import Problem
from csqdesk.ui.intake.column.panels import BatchPanel
from csqdesk.ui.intake.state import IntakeState
from csqdesk.ui.intake.values import typed_date
from csqdesk.ui.link import Link
from csqdesk.words import Words
from csqdesk.words.say import problem_sentence

if TYPE_CHECKING:
    from csqdesk.casework.done import Done
    from csqdesk.casework.sheets import BatchSheet, DeskSheet


class Rounds(QObject):
    """``opened`` once a round is open."""

    opened = Signal()

    def __init__(self, panel: BatchPanel, link: Link, state: IntakeState) -> None:
        super().__init__(panel)
        self.panel = panel
        self.link = link
        self.chosen: str | None = None
        self.asked = 0
        self.state = state
        self.shown: dict[str, str] | None = None
        """What the panel was filled with: a round half typed and left comes back as it was typed."""

    def open_today(self) -> None:
        """Opens the round of today, with whoever is at the desk as logger."""
        desk = self.state.desk
        if desk is not None:
            self._open({"received_on": desk.today.isoformat(), "logger": desk.login})

    def show(self, words: Words) -> None:
        """Fills the panel with the round in hand, unless another was begun there."""
        self.panel.set_title(words("intake-batch-panel"))
        if self.shown is not None and self.panel.collect() != self.shown:
            return
        desk = self.state.desk
        batch = desk.batch if desk is not None else None
        self.panel.message.setText("")
        self.panel.received.set_text((batch.received_on if batch else self.state.today()).isoformat())
        self.panel.round.set_text("")
        self.panel.carrier.choose(batch.carrier.value if batch and batch.carrier else "")
        self.panel.logger.set_text((batch.logger if batch else None) or (desk.login if desk else ""))
        self.panel.witness.set_text((batch.witness if batch else None) or "")
        self.shown = self.panel.collect()

    def take(self) -> None:
        """Opens the round as the panel says."""
        typed = self.panel.collect()
        day = typed_date(typed["received"], self.state.setting(), "received")
        if day is None:
            self.panel.message.setText(self.state.words("problem-date-unreadable"))
            return
        entry = {"received_on": day.isoformat()}
        entry |= {
            name: typed[name].strip() for name in ("round", "carrier", "logger", "witness") if typed[name].strip()
        }
        self._open(entry)

    def _open(self, value: dict[str, str]) -> None:
        from csqdesk.casework.entries import BatchEntry
        from csqdesk.casework.reading import read_entry

        try:
            entry = read_entry(BatchEntry, value)
        except Problem as problem:
            self._failed(problem)
            return
        self.link.do("open_mail_batch", entry, then=self._opened, failed=self._failed)

    def _opened(self, done: Done) -> None:
        """The round stays in hand until another is chosen, whatever other rounds are open."""
        self.chosen = done.number
        self.shown = None
        self.opened.emit()

    def ask(self, then: Callable[[DeskSheet], None]) -> None:
        """Who is at the desk, and on which round: the one chosen here, else the one the desk proposed first."""

        self.asked += 1
        mine = self.asked

        def with_batch(sheet: DeskSheet, batch: BatchSheet) -> None:
            # What was asked since is newer than this sheet, and its answer comes after.
            if mine == self.asked:
                then(replace(sheet, batch=batch))

        def desk(sheet: DeskSheet) -> None:
            if self.chosen is None and sheet.batch is not None:
                # Another desk may open a round meanwhile: the envelopes in hand are not of that one.
                self.chosen = sheet.batch.code
            if self.chosen is None or (sheet.batch is not None and sheet.batch.code == self.chosen):
                then(sheet)
                return
            self.link.ask("batch_sheet", self.chosen, then=partial(with_batch, sheet))

        self.link.ask("desk_sheet", then=desk)

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Problem):
            self.panel.message.setText(problem_sentence(self.state.words, problem))
