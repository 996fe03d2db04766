"""Seats a clerk before the queue of an office that has logged the practice envelopes, some with a period that runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from csqdesk.casework.entries import ClockStarting
from csqdesk.rules.vocabulary import ClockKind
from tests.journeys.hands import Hands
from tests.ui.practice import at_practice, practice_lines

PERIODS = (
    ("26-00001", date(2026, 1, 12), 60),
    ("26-00003", date(2026, 3, 2), 21),
    ("26-00004", date(2026, 3, 9), 60),
    ("26-00006", date(2026, 1, 19), 60),
)
"""Envelope, day and days of each: passed by 7 days, 3 left, 49 left, and the last day is today (2026-03-20)."""


class QueueDesk:
    """One clerk before *File d'attente*, and what it shows, in words."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        hands.press("F3")
        self.page: Any = hands.window.pages["queue"]

    def cells(self, column: int) -> list[str]:
        """What a column says, from the first row."""
        model = self.page.table.model_rows
        return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]

    def packets(self) -> list[str]:
        return [row.packet for row in self.page.table.model_rows.rows]

    def marked(self) -> str:
        return str(self.page.list.row().packet)

    def tile(self, code: str) -> Any:
        return next(one for one in self.page.filters.tiles.picks if one.code == code)

    def chip(self, code: str) -> Any:
        return next(one for one in self.page.filters.chips.picks if one.code == code)

    def start(self, packet: str, on: date, days: int) -> None:
        entry = ClockStarting(packet=packet, kind=ClockKind.MISSING_ITEMS, on=on, days=days)
        self.hands.link.do("start_clock", entry)
        self.hands.settle()


Seater = Callable[..., QueueDesk]


@pytest.fixture
def seat(qtbot: QtBot, tmp_path: Path) -> Iterator[Seater]:
    """``seat(1, 3)`` logs those practice envelopes, starts their periods, and shows the queue."""
    seated: list[Hands] = []

    def opened(*lines: int) -> QueueDesk:
        hands = at_practice(qtbot, tmp_path, practice_lines(*lines) if lines else [])
        seated.append(hands)
        desk = QueueDesk(hands)
        for packet, on, days in PERIODS:
            if packet in desk.packets():
                desk.start(packet, on, days)
        desk.hands.press("F3")
        desk.page.table.mark(0)
        return desk

    yield opened
    for hands in seated:
        hands.close()


@pytest.fixture
def queue(seat: Seater) -> QueueDesk:
    """All fourteen envelopes: thirteen requests."""
    return seat(*range(1, 15))
