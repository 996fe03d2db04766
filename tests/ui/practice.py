"""Seats a clerk at an office that has logged the practice envelopes: 20 March 2026, numbers 26-00001 to 26-00014."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from csqdesk.casework.desk import Desk
from csqdesk.cli.demo import envelopes
from csqdesk.cli.packets import log_line
from csqdesk.settings import Settings
from tests.journeys.hands import Hands, SetClock
from tests.offices import lay_office

DAY = date(2026, 3, 20)


def practice_lines(*places: int) -> list[dict[str, Any]]:
    """The practice envelopes at those places, counted from 1; all of them when none is named."""
    rows = [json.loads(line)["line"] for line in envelopes().read_text("utf-8").splitlines() if line.strip()]
    return [rows[place - 1] for place in places] if places else rows


def at_practice(
    qtbot: QtBot,
    folder: Path,
    lines: Sequence[dict[str, Any]],
    *,
    day: date = DAY,
    settings: Settings | None = None,
) -> Hands:
    """Logs the lines as the command line does, then opens the window on that office."""
    desk = Desk.open(lay_office(folder / "office.csqdesk"), clock=SetClock(day), account="croy")
    try:
        for line in lines:
            log_line(desk, line)
    finally:
        desk.close()
    return Hands(qtbot, folder, day=day, settings=settings)
