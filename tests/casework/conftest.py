"""Gives casework tests a real office of their own, at a desk with a clock that can be set."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from csqdesk.casework.desk import Desk
from csqdesk.casework.done import Done
from csqdesk.casework.entries import PacketEntry
from csqdesk.casework.packets import log_packet
from csqdesk.casework.reading import read_entry
from tests.offices import lay_office

CASES = Path(__file__).parent.parent / "cases" / "cases.jsonl"


class SetClock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.day = date(2026, 3, 20)
        self.moment = datetime(2026, 3, 20, 15, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.day


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def desk(tmp_path: Path, clock: SetClock) -> Iterator[Desk]:
    desk = Desk.open(lay_office(tmp_path / "office.csqdesk"), clock=clock, account="croy")
    yield desk
    desk.close()


@pytest.fixture
def line() -> Callable[..., dict[str, Any]]:
    """A complete envelope (spouse added, bank draft), with whatever a test changes."""
    first = json.loads(CASES.read_text("utf-8").splitlines()[0])["packets"][0]

    def make(**changes: Any) -> dict[str, Any]:
        return {**copy.deepcopy(first), **changes}

    return make


@pytest.fixture
def log(desk: Desk) -> Callable[[dict[str, Any]], Done]:
    def do(value: dict[str, Any]) -> Done:
        return desk.do(log_packet, read_entry(PacketEntry, value))

    return do
