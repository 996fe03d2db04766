"""Seats a clerk at Réception, the day's round open, one family known to the office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from csqdesk.casework.entries import BatchEntry, PacketEntry
from csqdesk.casework.reading import read_entry
from tests.journeys.hands import Hands

FAMILY: dict[str, Any] = {
    "ref": "a family known since yesterday",
    "received_on": "2026-03-03",
    "case": {
        "file_number": "N0024081557",
        "programme": "PP_IA_TI_EV",
        "stream": "IA",
        "family_size": 2,
        "submitted_on": "2024-05-01",
        "principal": {
            "family_name": "Nguyen",
            "given_name": "Thi Minh Anh",
            "born_on": "1990-01-02",
            "individual_reference": "N1048872",
            "address": {"lines": ["4-1200, rue Fullum"], "city": "Montréal"},
        },
    },
    "request": {"kind": "other"},
    "certificates": [
        {
            "state": "missing",
            "individual_reference": "N1048872",
            "family_name": "Nguyen",
            "given_name": "Thi Minh Anh",
            "issued_on": "2024-11-06",
        },
        {
            "state": "missing",
            "individual_reference": "N1048873",
            "family_name": "Nguyen",
            "given_name": "Bao",
            "issued_on": "2024-11-06",
        },
    ],
}


@pytest.fixture
def seated(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    """The morning of 4 March 2026: the round is open, the family Nguyen known, the form empty."""
    hands = Hands(qtbot, tmp_path)
    hands.link.do("log_packet", read_entry(PacketEntry, FAMILY))
    hands.link.do("open_mail_batch", read_entry(BatchEntry, {"received_on": "2026-03-04", "logger": "croy"}))
    hands.settle()
    hands.page.refresh()
    hands.settle()
    hands.page.arrive()
    hands.settle()
    yield hands
    hands.close()
